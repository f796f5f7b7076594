import { z } from 'zod';
import type { ImportedRun } from './answers.ts';

const content = z.union([
  z.string(),
  z
    .array(z.looseObject({ type: z.string(), text: z.string().optional() }))
    .transform(parts => parts.map(({ text }) => text ?? '').join('')),
]);

const usage = z.object({ input_tokens: z.number(), output_tokens: z.number(), total_cost: z.number().nullish() });

/** Parts of a sample in use. Format: class EvalSample in https://inspect.aisi.org.uk/reference/inspect_ai.log.html */
export const sampleSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  output: z
    .object({
      choices: z.array(z.object({ message: z.object({ content }), stop_reason: z.string().nullish() })),
      usage: usage.nullish(),
    })
    .nullish(),
  scores: z.record(z.string(), z.object({ value: z.unknown(), answer: z.string().nullish() })).nullish(),
  error: z.object({ message: z.string() }).nullish(),
  total_time: z.number().nullish(),
});

/** The head of a log. Format: class EvalLog, as above. */
export const headSchema = z.object({
  version: z.number(),
  eval: z.object({ model: z.string(), task: z.string(), created: z.string() }),
  stats: z.object({ completed_at: z.string() }).nullish(),
});

/** The run in an Inspect log. */
export function runOfInspect(
  { eval: { model, task, created }, stats }: z.infer<typeof headSchema>,
  samples: readonly z.infer<typeof sampleSchema>[],
): ImportedRun {
  return {
    model,
    name: task,
    finishedAt: new Date(stats?.completed_at || created).toISOString(),
    answers: samples.map(sample => {
      const choice = sample.output?.choices[0];
      const [score] = Object.values(sample.scores ?? {});
      const questionId = sample.metadata?.question_id;
      return {
        taskId: typeof questionId === 'string' ? questionId : sample.id,
        // Agents decide in a file that the scorer reads, so their last message can be something else.
        text: score?.answer || choice?.message.content || '',
        finishReason: choice?.stop_reason === 'max_tokens' ? 'length' : (choice?.stop_reason ?? null),
        right: score === undefined ? null : isRight(score.value),
        error: sample.error?.message ?? null,
        inputTokens: sample.output?.usage?.input_tokens ?? null,
        outputTokens: sample.output?.usage?.output_tokens ?? null,
        cost: sample.output?.usage?.total_cost ?? null,
        latencyMs: sample.total_time == null ? null : sample.total_time * 1000,
      };
    }),
  };
}

/** Inspect writes C, I, or a share from 0 to 1; other values are ignored. */
function isRight(value: unknown): boolean | null {
  if (value === 'C' || value === 1 || value === true) return true;
  if (value === 'I' || value === 0 || value === false || value === 'N') return false;
  return null;
}
