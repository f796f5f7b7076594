import { createHash } from 'node:crypto';

/** SHA-256 in hex of a value as JSON with sorted keys. */
export function digestOf(value: unknown): string {
  const json = JSON.stringify(value, (_name, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
  return createHash('sha256').update(json).digest('hex');
}
