/** A tool error for the model, with a hint for a better call. */
export class ToolProblem extends Error {}
