import { describe, expect, it } from 'vitest';
import { situationOf } from '../../src/verdict/answers.ts';
import { decisionSchema } from '../../src/verdict/decision.ts';
import { makeTask, makeTrial } from '../trial/samples.ts';

const NOW = '2026-03-10T00:00:00.000Z';
const daysAgo = (days: number): string => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
const tasks = [makeTask('1-manager-0'), makeTask('2-manager-0')];
const decision = decisionSchema.parse({ 'baseline-samples': 2, 'baseline-max-age': 7 });
const rest = { decision, canSample: true };
const stored = (taskId: string, sample: number, days: number, proposalId: number | null = 0) =>
  makeTrial({ key: `${taskId} ${sample}`, taskId, sample, proposalId, finishedAt: daysAgo(days) });
const none = { trials: [], missing: [] };

describe('Trials in the decision', () => {
  it('are correct, incorrect, unreadable or missing, in sample order', () => {
    const trials = [stored('1-manager-0', 2, 0, null), stored('1-manager-0', 0, 0, 0), stored('1-manager-0', 3, 0, 1)];
    const missing = [{ taskId: '1-manager-0', sample: 1, reason: 'timeout', message: '' }];
    const { tasks: seen, hasBaseline } = situationOf(tasks, null, { trials, missing }, NOW, rest);
    expect(hasBaseline).toBe(false);
    expect(seen[0]?.candidate).toEqual(['right', 'missing', 'unreadable', 'wrong']);
    expect(seen[1]?.candidate).toEqual([]);
  });

  it('are missing because of the change if its prompt no longer fits the model', () => {
    const lost = (sample: number, reason: string) => ({ taskId: '1-manager-0', sample, reason, message: '' });
    const promptTooLong = (...missing: ReturnType<typeof lost>[]) =>
      situationOf(tasks, null, { trials: [], missing }, NOW, rest).promptTooLong;
    expect(promptTooLong(lost(0, 'context-too-long'), lost(1, 'context-too-long'), lost(2, 'timeout'))).toBe(true);
    expect(promptTooLong(lost(0, 'context-too-long'), lost(1, 'timeout'))).toBe(false);
    expect(promptTooLong()).toBe(false);
  });

  it('of the baseline are fresh if taken after the comparison began', () => {
    const trials = [stored('1-manager-0', 0, 1), stored('1-manager-0', 1, 0, 1)];
    const { tasks: seen, baselineAgeHours } = situationOf(tasks, { trials, missing: [] }, none, NOW, rest);
    expect([seen[0]?.baseline, seen[0]?.fresh, baselineAgeHours]).toEqual([['right'], ['wrong'], 24]);
  });

  it('that are old are left out if every task has enough newer ones', () => {
    const trials = tasks.flatMap(({ id }) => [stored(id, 0, 30, 1), stored(id, 1, 2), stored(id, 2, 1)]);
    const { tasks: seen, baselineAgeHours } = situationOf(tasks, { trials, missing: [] }, none, NOW, rest);
    expect(seen.map(task => task.baseline)).toEqual([
      ['right', 'right'],
      ['right', 'right'],
    ]);
    expect(baselineAgeHours).toBe(48);
    // They are still stored, so new samples are numbered after them: a stored number would yield no new answer.
    expect(seen.map(task => task.leftOut)).toEqual([1, 1]);
  });

  it('that are old are kept if only some tasks have enough newer ones', () => {
    const young = [stored('1-manager-0', 1, 2), stored('1-manager-0', 2, 2), stored('2-manager-0', 1, 2)];
    const trials = [stored('1-manager-0', 0, 30, 1), ...young];
    const { tasks: seen } = situationOf(tasks, { trials, missing: [] }, none, NOW, rest);
    expect(seen.map(task => task.baseline.length)).toEqual([3, 1]);
  });

  it('are not old on the last day of the limit', () => {
    const trials = tasks.flatMap(({ id }) => [stored(id, 0, 30), stored(id, 1, 7), stored(id, 2, 7)]);
    const { tasks: seen } = situationOf(tasks, { trials, missing: [] }, none, NOW, rest);
    expect(seen.map(task => task.leftOut)).toEqual([1, 1]);
    // An hour later they are, so that too few recent ones are left.
    const older = trials.map(trial => ({ ...trial, finishedAt: daysAgo(trial.sample === 0 ? 30 : 7 + 1 / 24) }));
    const later = situationOf(tasks, { trials: older, missing: [] }, none, NOW, rest);
    expect(later.tasks.map(task => task.leftOut)).toEqual([0, 0]);
  });

  it('of tasks outside the suite do not count', () => {
    const others = [stored('3-manager-0', 0, 0)];
    const missing = [{ taskId: '3-manager-0', sample: 1, reason: 'timeout', message: '' }];
    const { tasks: seen } = situationOf(tasks, none, { trials: others, missing }, NOW, rest);
    expect(seen.map(({ taskId, candidate }) => [taskId, candidate])).toEqual(tasks.map(({ id }) => [id, []]));
  });

  it('of the baseline that are missing belong to the fresh ones', () => {
    const missing = [{ taskId: '1-manager-0', sample: 0, reason: 'timeout', message: '' }];
    const { tasks: seen, hasBaseline } = situationOf(tasks, { trials: [], missing }, none, NOW, rest);
    expect([hasBaseline, seen[0]?.baseline, seen[0]?.fresh]).toEqual([true, [], ['missing']]);
  });

  it('keep which tasks are critical', () => {
    const { critical: _, ...plain } = makeTask('2-manager-0');
    const { tasks: seen } = situationOf([{ ...makeTask('1-manager-0'), critical: true }, plain], none, none, NOW, rest);
    expect(seen.map(task => task.critical)).toEqual([true, false]);
  });

  it('that are old are kept, with their age, if there are too few newer ones', () => {
    const trials = [stored('1-manager-0', 0, 30, 1), ...tasks.flatMap(({ id }) => [stored(id, 1, 2)])];
    const { tasks: seen, baselineAgeHours } = situationOf(tasks, { trials, missing: [] }, none, NOW, rest);
    expect(seen[0]?.baseline).toEqual(['wrong', 'right']);
    expect(baselineAgeHours).toBe(30 * 24);
  });
});
