import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';

const require = createRequire(import.meta.url);
const examplesSchema = z.array(z.object({ name: z.string(), examples: z.array(z.record(z.string(), z.unknown())) }));
const all = examplesSchema.parse(
  JSON.parse(readFileSync(require.resolve('@octokit/webhooks-examples/api.github.com/index.json'), 'utf8')),
);

/** Recorded payloads of a GitHub event. */
export function payloadsOf(name: string): readonly Readonly<Record<string, unknown>>[] {
  return all.find(event => event.name === name)?.examples ?? [];
}

export const eventNames: readonly string[] = all.map(({ name }) => name);
