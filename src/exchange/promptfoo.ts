import { z } from 'zod';
import type { ImportedRun } from './answers.ts';

const resultSchema = z.object({
  promptIdx: z.number().nullish(),
  provider: z.object({ id: z.string(), label: z.string().nullish() }),
  prompt: z.object({ label: z.string().nullish() }).nullish(),
  vars: z.record(z.string(), z.unknown()).nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  testCase: z.object({ metadata: z.record(z.string(), z.unknown()).nullish() }).nullish(),
  response: z
    .object({
      output: z.unknown(),
      finishReason: z.string().nullish(),
      tokenUsage: z.object({ prompt: z.number().nullish(), completion: z.number().nullish() }).nullish(),
    })
    .nullish(),
  success: z.boolean(),
  error: z.string().nullish(),
  /** 0: none, 1: an assertion failed, 2: an error. */
  failureReason: z.number().nullish(),
  cost: z.number().nullish(),
  latencyMs: z.number().nullish(),
});

/** Output of `promptfoo eval --output results.json`. Format: https://www.promptfoo.dev/docs/configuration/outputs/ */
export const promptfooSchema = z.object({
  results: z.object({
    version: z.number(),
    timestamp: z.string(),
    results: z.array(resultSchema),
  }),
});

/**
 * The runs in promptfoo's results, one per provider and prompt. Tests name their task in `question_id`, in variables or
 * metadata; tests without it are skipped.
 */
export function runsOfPromptfoo({ results: { timestamp, results } }: z.infer<typeof promptfooSchema>): ImportedRun[] {
  const groups = new Map<string, z.infer<typeof resultSchema>[]>();
  for (const result of results) {
    const name = nameOf(result);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [result]);
    else group.push(result);
  }
  return [...groups].map(([name, group]) => ({
    model: group[0]?.provider.id ?? null,
    name,
    finishedAt: new Date(timestamp).toISOString(),
    answers: group.flatMap(({ vars, metadata, testCase, response, ...result }) => {
      const taskId = [vars, metadata, testCase?.metadata].map(names => names?.question_id).find(id => id !== undefined);
      if (typeof taskId !== 'string') return [];
      const { output } = response ?? {};
      return [
        {
          taskId,
          text: typeof output === 'string' ? output : output == null ? '' : JSON.stringify(output),
          finishReason: response?.finishReason ?? null,
          right: null,
          error: result.failureReason === 2 || response == null ? (result.error ?? 'no answer') : null,
          inputTokens: response?.tokenUsage?.prompt ?? null,
          outputTokens: response?.tokenUsage?.completion ?? null,
          cost: result.cost ?? null,
          latencyMs: result.latencyMs ?? null,
        },
      ];
    }),
  }));
}

function nameOf({ provider, prompt, promptIdx }: z.infer<typeof resultSchema>): string {
  // A prompt's label is often the whole prompt.
  const label = prompt?.label && prompt.label.length < 60 ? ` (${prompt.label})` : '';
  return `${provider.label || provider.id} · prompt ${(promptIdx ?? 0) + 1}${label}`;
}
