/** Parameters of a schema that reads few values: zod would compile it first, which takes longer than reading them. */
export const UNCOMPILED = { jitless: true } as const;
