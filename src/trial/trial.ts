import { z } from 'zod';
import { servedSchema, usageSchema } from '../model/usage.ts';
import { figure, wholeFigure } from '../shared/figure.ts';

/** How an answer was read from what the solver said. Everything but `json` and `lenient` has no proposal. */
export const readingSchema = z.enum(['json', 'lenient', 'unparseable', 'unknown-id', 'refused', 'truncated', 'stuck']);
export type Reading = z.infer<typeof readingSchema>;

/** Far above what is possible, and far below what a number can hold when many are added. */
const MAX_COUNT = 1_000_000;
const MAX_DOLLARS = 1_000_000;
/** A batch may take days. */
const MAX_LATENCY_MS = 32 * 86_400_000;

/** Characters of an answer that are kept. */
const MAX_TEXT = 1_000_000;

function shortened(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  const note = `\n[… ${text.length} characters in all …]\n`;
  const half = Math.floor((MAX_TEXT - note.length) / 2);
  return `${text.slice(0, half)}${note}${text.slice(-half)}`;
}

/** What an agent did on its way to an answer; null where nobody tells. */
export const behaviourSchema = z.object({
  /** Answers of the model, each with the use of tools that it asked for. */
  turns: wholeFigure(MAX_COUNT).nullable(),
  toolCalls: wholeFigure(MAX_COUNT).nullable(),
  /** Different files that were read. */
  filesRead: wholeFigure(MAX_COUNT).nullable(),
  searches: wholeFigure(MAX_COUNT).nullable(),
});
export type Behaviour = z.infer<typeof behaviourSchema>;

/** One thing of an agent's work, in order: an answer of its model, what it said, a tool it used, what the tool gave back. */
export const stepSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('turn'),
    /** How long the model took. */
    latencyMs: figure(MAX_LATENCY_MS),
    /** US dollars; null when no price is known. */
    cost: figure(MAX_DOLLARS).nullable(),
    usage: usageSchema.nullable(),
  }),
  z.object({ kind: z.literal('said'), text: z.string() }),
  z.object({ kind: z.literal('used'), tool: z.string(), arguments: z.string() }),
  z.object({ kind: z.literal('got'), tool: z.string(), text: z.string() }),
]);
export type AgentStep = z.infer<typeof stepSchema>;

/** One answer of one arm to one task. Stored for ever: everything in it is needed to decide and render again. */
export const trialSchema = z.object({
  /** Hash of everything that can change the answer (design: trial key). */
  key: z.string(),
  taskId: z.string(),
  /** n-th sample of its arm and task, from 0. */
  sample: z.int().nonnegative().max(MAX_COUNT),
  solver: z.string(),
  model: z.string().nullable(),
  reading: readingSchema,
  /** Dataset id of the proposal that was picked; null when none could be read. */
  proposalId: z.number().int().nullable(),
  /** Place of the picked proposal in the order that was shown, from 0. */
  position: z.number().int().nonnegative().nullable(),
  /** The model's own words, without the middle where they are long; empty for solvers that have none. */
  text: z.preprocess(value => (typeof value === 'string' ? shortened(value) : value), z.string()),
  finishReason: z.string().nullable(),
  usage: usageSchema.nullable(),
  /** US dollars; null when neither endpoint nor configuration gives a price. */
  cost: figure(MAX_DOLLARS).nullable(),
  latencyMs: figure(MAX_LATENCY_MS),
  /** Requests sent for this answer: 1 plus retries; 0 for solvers that call nothing. */
  requests: wholeFigure(MAX_COUNT),
  served: servedSchema.nullable(),
  /** Parameters that were really sent, without messages and key. */
  sent: z.record(z.string(), z.unknown()),
  /** Agents only. */
  behaviour: behaviourSchema.optional(),
  /** Agents only: everything that was said and done after the task was given. */
  transcript: z.array(stepSchema).optional(),
  /** ISO 8601, UTC. */
  finishedAt: z.iso.datetime(),
});
export type Trial = z.infer<typeof trialSchema>;

/** A trial that could not be had: nobody's answer, never counted as wrong. */
export const missingTrialSchema = z.object({
  taskId: z.string(),
  sample: z.int().nonnegative().max(MAX_COUNT),
  /** Class of the failure (`rate-limit`, `timeout`, `budget` …). */
  reason: z.string(),
  message: z.string(),
  /** Requests that were sent in vain. */
  requests: wholeFigure(MAX_COUNT).optional(),
  /** US dollars that they cost all the same; null when nobody tells. */
  cost: figure(MAX_DOLLARS).nullable().optional(),
});
export type MissingTrial = z.infer<typeof missingTrialSchema>;

/** Whether a trial picked the proposal that was really chosen. An answer that could not be read is wrong. */
export function isRight(trial: Trial, task: { readonly correctProposalId: number }): boolean {
  return trial.proposalId === task.correctProposalId;
}
