/** Notices about an endpoint: each once per run, in the log. */
export const NOTICES = {
  completionLimit: 'The endpoint requires max_completion_tokens instead of max_tokens. The gate uses it from now on.',
  noStreamUsage: 'The endpoint does not report usage for streamed answers.',
  streamOnly: 'The endpoint requires streaming. The gate streams answers from now on.',
  noSchema: 'The endpoint does not support structured output for this model. The gate requests plain text instead.',
  noUser: 'The endpoint does not accept the field `user`.',
  noThoughts: "The endpoint does not accept a model's earlier thoughts. The gate omits them from now on.",
  nullableOptions:
    'The endpoint rejects tool calls with null for an optional parameter. The gate allows null from now on.',
  cached: 'A gateway answered from its cache, but every sample needs a new answer. The gate now bypasses the cache.',
  misreported: (host: string): string => `${host} reports an impossible token count or cost, which is ignored.`,
  noContent: (fields: string): string =>
    `An answer has no content; its text is in ${fields}, which the gate does not read. Turn off the server's reasoning parser, or let the model answer after thinking.`,
};
