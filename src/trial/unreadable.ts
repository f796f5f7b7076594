/** How answers without a proposal were read. */
export const UNREADABLE = ['unparseable', 'unknown-id', 'refused', 'truncated', 'stuck'] as const;
export type Unreadable = (typeof UNREADABLE)[number];
