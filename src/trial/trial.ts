import { z } from 'zod';
import { servedSchema, usageSchema } from '../model/usage.ts';
import { figure, wholeFigure } from '../shared/figure.ts';
import { UNREADABLE } from './unreadable.ts';

/** How an answer was read from the solver's output. Only `json` and `lenient` have a proposal. */
export const readingSchema = z.enum(['json', 'lenient', ...UNREADABLE]);
export type Reading = z.infer<typeof readingSchema>;

/** Far more than possible, and far below number overflow when summed. */
const MAX_COUNT = 1_000_000;
const MAX_DOLLARS = 1_000_000;
/** Batches can take days. */
const MAX_LATENCY_MS = 32 * 86_400_000;

/** Maximum stored characters of an answer. */
const MAX_TEXT = 1_000_000;

function shortened(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  const note = `\n[… ${text.length} characters in all …]\n`;
  const half = Math.floor((MAX_TEXT - note.length) / 2);
  return `${text.slice(0, half)}${note}${text.slice(-half)}`;
}

/** What an agent did before its answer; null if unknown. */
const behaviorSchema = z.object({
  /** Number of model responses, each with its tool calls. */
  turns: wholeFigure(MAX_COUNT).nullable(),
  toolCalls: wholeFigure(MAX_COUNT).nullable(),
  /** Number of distinct files read. */
  filesRead: wholeFigure(MAX_COUNT).nullable(),
  searches: wholeFigure(MAX_COUNT).nullable(),
});
export type Behavior = z.infer<typeof behaviorSchema>;

/** One event of an agent's run: a model response, a message, a tool call, or a tool result. */
const stepSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('turn'),
    /** Response time of the model. */
    latencyMs: figure(MAX_LATENCY_MS),
    /** US dollars; null if the price is unknown. */
    cost: figure(MAX_DOLLARS).nullable(),
    usage: usageSchema.nullable(),
  }),
  z.object({ kind: z.literal('said'), text: z.string() }),
  z.object({ kind: z.literal('used'), tool: z.string(), arguments: z.string() }),
  z.object({ kind: z.literal('got'), tool: z.string(), text: z.string() }),
]);
export type AgentStep = z.infer<typeof stepSchema>;

/** One answer of one arm to one task. Stored permanently, with everything needed to decide and render again. */
export const trialSchema = z.object({
  /** Hash of everything that can change the answer. */
  key: z.string(),
  taskId: z.string(),
  /** Sample number within its arm and task, from 0. */
  sample: z.int().nonnegative().max(MAX_COUNT),
  solver: z.string(),
  model: z.string().nullable(),
  reading: readingSchema,
  /** Dataset id of the picked proposal; null if unreadable. */
  proposalId: z.number().int().nullable(),
  /** Displayed position of the picked proposal, from 0. */
  position: z.number().int().nonnegative().nullable(),
  /** The model's output, without the middle if it is long; empty for solvers without a model. */
  text: z.preprocess(value => (typeof value === 'string' ? shortened(value) : value), z.string()),
  finishReason: z.string().nullable(),
  usage: usageSchema.nullable(),
  /** US dollars; null if neither endpoint nor configuration has a price. */
  cost: figure(MAX_DOLLARS).nullable(),
  latencyMs: figure(MAX_LATENCY_MS),
  /** Number of requests for this answer: 1 plus retries; 0 for solvers without requests. */
  requests: wholeFigure(MAX_COUNT),
  served: servedSchema.nullable(),
  /** Parameters actually sent, without messages and key. */
  sent: z.record(z.string(), z.unknown()),
  /** Agents only. */
  behavior: behaviorSchema.optional(),
  /** Agents only: all events after the task was sent. */
  transcript: z.array(stepSchema).optional(),
  /** ISO 8601, UTC. */
  finishedAt: z.iso.datetime(),
});
export type Trial = z.infer<typeof trialSchema>;

/** A missing answer, which never counts as wrong. */
export const missingTrialSchema = z.object({
  taskId: z.string(),
  sample: z.int().nonnegative().max(MAX_COUNT),
  /** Class of the failure (`rate-limit`, `timeout`, `budget`, …). */
  reason: z.string(),
  message: z.string(),
  /** Number of failed requests. */
  requests: wholeFigure(MAX_COUNT).optional(),
  /** US dollars that they cost anyway; null if unknown. */
  cost: figure(MAX_DOLLARS).nullable().optional(),
});
export type MissingTrial = z.infer<typeof missingTrialSchema>;
