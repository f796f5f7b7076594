/** Incremented when readers of older reports would misread a newer one. */
export const REPORT_VERSION = 1;
