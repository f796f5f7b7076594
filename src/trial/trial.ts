import { z } from 'zod';
import { servedSchema, usageSchema } from '../model/usage.ts';

/** How an answer was read from what the solver said. Everything but `json` and `lenient` has no proposal. */
export const readingSchema = z.enum(['json', 'lenient', 'unparseable', 'unknown-id', 'refused', 'truncated']);
export type Reading = z.infer<typeof readingSchema>;

/** What an agent did on its way to an answer; null where nobody tells. */
export const behaviourSchema = z.object({
  /** Answers of the model, each with the use of tools that it asked for. */
  turns: z.int().nonnegative().nullable(),
  toolCalls: z.int().nonnegative().nullable(),
  /** Different files that were read. */
  filesRead: z.int().nonnegative().nullable(),
  searches: z.int().nonnegative().nullable(),
});
export type Behaviour = z.infer<typeof behaviourSchema>;

/** One thing of an agent's work, in order: what it said, a tool it used, what the tool gave back. */
export const stepSchema = z.discriminatedUnion('kind', [
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
  sample: z.number().int().nonnegative(),
  solver: z.string(),
  model: z.string().nullable(),
  reading: readingSchema,
  /** Dataset id of the proposal that was picked; null when none could be read. */
  proposalId: z.number().int().nullable(),
  /** Place of the picked proposal in the order that was shown, from 0. */
  position: z.number().int().nonnegative().nullable(),
  /** The model's own words, whole; empty for solvers that have none. */
  text: z.string(),
  finishReason: z.string().nullable(),
  usage: usageSchema.nullable(),
  /** US dollars; null when neither endpoint nor configuration gives a price. */
  cost: z.number().nonnegative().nullable(),
  latencyMs: z.number().nonnegative(),
  /** Requests sent for this answer: 1 plus retries; 0 for solvers that call nothing. */
  requests: z.number().int().nonnegative(),
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
  sample: z.number().int().nonnegative(),
  /** Class of the failure (`rate-limit`, `timeout`, `budget` …). */
  reason: z.string(),
  message: z.string(),
  /** Requests that were sent in vain. */
  requests: z.int().nonnegative().optional(),
  /** US dollars that they cost all the same; null when nobody tells. */
  cost: z.number().nonnegative().nullable().optional(),
});
export type MissingTrial = z.infer<typeof missingTrialSchema>;

/** Whether a trial picked the proposal that was really chosen. An answer that could not be read is wrong. */
export function isRight(trial: Trial, task: { readonly correctProposalId: number }): boolean {
  return trial.proposalId === task.correctProposalId;
}
