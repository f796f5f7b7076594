import type { Task } from '../dataset/task.ts';
import { usageOf } from '../model/usage.ts';
import { digestOf } from '../shared/digest.ts';
import { readAnswer } from '../solver/answer.ts';
import { type MissingTrial, type Trial, trialSchema } from '../trial/trial.ts';
import type { ImportedAnswer, ImportedRun } from './answers.ts';

/** An imported run as trials of our tasks. */
export interface Imported {
  readonly trials: readonly Trial[];
  readonly missing: readonly MissingTrial[];
  /** Answers to tasks outside the suite. */
  readonly elsewhere: number;
}

/** Imports the answers to a suite's tasks. The n-th answer to a task becomes its n-th sample. */
export function importRun(run: ImportedRun, tasks: readonly Task[]): Imported {
  const byId = new Map(tasks.map(task => [task.id, task]));
  const samples = new Map<string, number>();
  const trials: Trial[] = [];
  const missing: MissingTrial[] = [];
  let elsewhere = 0;
  for (const answer of run.answers) {
    const task = byId.get(answer.taskId);
    if (task === undefined) {
      elsewhere++;
      continue;
    }
    const sample = samples.get(task.id) ?? 0;
    samples.set(task.id, sample + 1);
    if (answer.error === null) trials.push(trialOf(answer, task, sample, run));
    else missing.push({ taskId: task.id, sample, reason: 'imported', message: answer.error });
  }
  return { trials, missing, elsewhere };
}

function trialOf(answer: ImportedAnswer, task: Task, sample: number, { model, name, finishedAt }: ImportedRun): Trial {
  const ids = task.proposals.map(proposal => proposal.id);
  const { reading, shown } = readAnswer({ text: answer.text, refusal: null, finishReason: answer.finishReason }, ids);
  // The other program's score counts, because it may have read a file that is not in its log.
  const isSettled = answer.right === null || (shown === task.correctProposalId) === answer.right;
  const picked = isSettled ? shown : answer.right ? task.correctProposalId : null;
  const place = ids.indexOf(picked ?? Number.NaN);
  // Numbers from other programs are clamped.
  return trialSchema.parse({
    key: digestOf({ imported: name, model, task: task.id, sample, text: answer.text }),
    taskId: task.id,
    sample,
    solver: 'imported',
    model,
    reading: isSettled ? reading : answer.right ? 'lenient' : 'unparseable',
    proposalId: picked,
    position: place === -1 ? null : place,
    text: answer.text,
    finishReason: answer.finishReason,
    usage:
      answer.inputTokens === null || answer.outputTokens === null
        ? null
        : usageOf({ input: answer.inputTokens, output: answer.outputTokens }),
    cost: answer.cost,
    latencyMs: answer.latencyMs ?? 0,
    requests: 0,
    served: null,
    sent: {},
    finishedAt,
  });
}
