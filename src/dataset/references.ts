/** Whether a reference names the user's own tasks, not a suite. A folder ends with a slash. */
export const isTaskFolder = (reference: string): boolean => /\/$|\.jsonl$|\.md$/.test(reference);

/** Display name of one or several suites. */
export const suiteName = (references: readonly string[]): string => references.join(' + ');
