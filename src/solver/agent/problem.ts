/** What a model asked for and cannot have, in words that let it ask better. */
export class ToolProblem extends Error {}
