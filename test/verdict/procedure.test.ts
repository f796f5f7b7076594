import { describe, expect, it } from 'vitest';
import { DROP_TESTS, dropLimits } from '../../src/verdict/drop-sequence.ts';
import { nextStep } from '../../src/verdict/procedure.ts';
import { decidedIn, situation, slots, task, tasks } from './situations.ts';

const EIGHT = 'rrrrrrrr';
const WRONG = 'wwwwwwww';

/** What a step requests: `arm samples`, and for how many tasks. */
function wantedOf(step: ReturnType<typeof nextStep>): Record<string, number> {
  if (step.kind !== 'sample') return {};
  const counts: Record<string, number> = {};
  for (const { arm, samples } of step.wanted) counts[`${arm} ${samples}`] = (counts[`${arm} ${samples}`] ?? 0) + 1;
  return counts;
}

describe('The sampling', () => {
  it('starts with one pass of the candidate if the baseline is stored', () => {
    const step = nextStep(situation(tasks(113, EIGHT, ''), {}, { canSample: true }));
    expect(step).toMatchObject({ kind: 'sample', reason: 'round', round: 1 });
    expect(wantedOf(step)).toEqual({ 'candidate 1': 113 });
  });

  it('takes more samples in small suites', () => {
    expect(wantedOf(nextStep(situation(tasks(12, EIGHT.repeat(3), ''), {}, { canSample: true })))).toEqual({
      'candidate 4': 12,
    });
  });

  it('covers both arms in the same round if no baseline is stored', () => {
    const step = nextStep(situation(tasks(113, '', ''), {}, { canSample: true }));
    expect(step).toMatchObject({ kind: 'sample', reason: 'round', round: 1 });
    expect(wantedOf(step)).toEqual({ 'baseline 4': 113, 'candidate 1': 113 });
    const few = nextStep(situation(tasks(12, '', ''), {}, { canSample: true }));
    expect(wantedOf(few)).toEqual({ 'baseline 16': 12, 'candidate 4': 12 });
  });

  it('adds only the samples that stored answers lack', () => {
    const all = [...tasks(100, EIGHT, ''), ...tasks(13, 'rr', '')];
    expect(wantedOf(nextStep(situation(all, {}, { canSample: true })))).toEqual({
      'baseline 4': 13,
      'candidate 1': 113,
    });
  });

  it('continues only for tasks whose answers disagree after two passes', () => {
    const all = [
      ...tasks(50, EIGHT, 'rr'),
      ...tasks(3, WRONG, 'ww'),
      ...tasks(30, EIGHT, 'rw'),
      ...tasks(30, WRONG, 'wr'),
    ];
    const step = nextStep(situation(all, { margin: 1 }, { canSample: true }));
    expect(step).toMatchObject({ reason: 'round', round: 3 });
    expect(wantedOf(step)).toEqual({ 'candidate 4': 60 });
  });

  it('repeats both arms before a drop counts, only on the tasks that can show one', () => {
    const all = [...tasks(100, EIGHT, 'r'), ...tasks(13, 'rrrrrrww', 'w')];
    const step = nextStep(situation(all, {}, { canSample: true }));
    expect(step).toMatchObject({ kind: 'sample', reason: 'control', round: 1 });
    expect(wantedOf(step)).toEqual({ 'baseline 13': 10, 'candidate 6': 10, 'baseline 14': 3, 'candidate 7': 3 });
  });

  it('repeats a task that seems broken a few times, then both arms', () => {
    const all = [...tasks(112, EIGHT, 'r'), task('broken', EIGHT, 'w')];
    const first = nextStep(situation(all, {}, { canSample: true }));
    expect(first).toMatchObject({ kind: 'sample', reason: 'round', round: 1 });
    expect(first).toHaveProperty('wanted', [{ taskId: 'broken', arm: 'candidate', samples: 3 }]);
    const again = all.map(one => (one.taskId === 'broken' ? { ...one, candidate: slots('www') } : one));
    const second = nextStep(situation(again, {}, { canSample: true }));
    expect(second).toMatchObject({ reason: 'control' });
    expect(wantedOf(second)).toEqual({ 'baseline 15': 1, 'candidate 10': 1 });
  });

  it('repeats an old baseline alongside the candidate', () => {
    const old = { canSample: true, baselineAgeHours: 24 * 8 };
    expect(wantedOf(nextStep(situation(tasks(113, EIGHT, ''), {}, old)))).toEqual({
      'baseline 12': 113,
      'candidate 1': 113,
    });
  });

  it('repeats an old baseline even if it lacks some tasks', () => {
    const old = { canSample: true, baselineAgeHours: 24 * 8 };
    const all = [...tasks(112, EIGHT, ''), task('new', '', '')];
    expect(wantedOf(nextStep(situation(all, {}, old)))).toMatchObject({ 'baseline 12': 112, 'baseline 4': 1 });
  });

  it('trusts a baseline on the last day of its age', () => {
    const step = (baselineAgeHours: number) =>
      wantedOf(nextStep(situation(tasks(113, EIGHT, ''), {}, { canSample: true, baselineAgeHours })));
    expect(step(24 * 7)).toEqual({ 'candidate 1': 113 });
    expect(step(24 * 7 + 1)).toHaveProperty('baseline 12');
  });

  it('numbers new answers of the baseline after the stored ones, including those left out for their age', () => {
    const all = tasks(113, 'rr', '', { leftOut: 3 });
    expect(wantedOf(nextStep(situation(all, {}, { canSample: true })))).toHaveProperty(`baseline ${3 + 2 + 2}`, 113);
  });

  it('asks in the order of task ids', () => {
    const all = ['b', 'c', 'a'].map(id => task(id, EIGHT.repeat(2), ''));
    const step = nextStep(situation(all, {}, { canSample: true }));
    expect(step.kind === 'sample' && step.wanted.map(({ taskId }) => taskId)).toEqual(['a', 'b', 'c']);
  });

  it('takes the first round of a first configuration only', () => {
    const first = { hasBaseline: false, canSample: true };
    const step = nextStep(situation(tasks(113, '', ''), {}, first));
    expect(step).toMatchObject({ kind: 'sample', reason: 'round', round: 1 });
    expect(wantedOf(step)).toEqual({ 'candidate 1': 113 });
    const { taken, verdict, comparison } = decidedIn(nextStep(situation(tasks(113, '', 'rrr'), {}, first)));
    expect([taken, verdict.exitCode, comparison]).toEqual([{ candidate: 113, baseline: 0 }, 0, null]);
  });

  it.each([Number.NaN, null])('treats a baseline of age %s as old', baselineAgeHours => {
    const step = nextStep(situation(tasks(113, EIGHT, ''), {}, { canSample: true, baselineAgeHours }));
    expect(wantedOf(step)).toMatchObject({ 'baseline 12': 113 });
  });
});

describe('The verdict is passed', () => {
  it('if a drop of the margin is ruled out', () => {
    const { verdict, comparison } = decidedIn(nextStep(situation(tasks(113, EIGHT, 'r'))));
    expect(verdict).toMatchObject({ kind: 'passed', cause: 'ruled-out', exitCode: 0 });
    expect(verdict.reason).toContain('A drop of 5 points or more is ruled out');
    expect(comparison).toMatchObject({ difference: 0, deterministic: true, look: 1, looks: 4, margin: 0.05 });
  });

  it('with a note if a drop is real but below the tolerance', () => {
    const rest = { fresh: slots('r'.repeat(20)) };
    const all = [...tasks(111, EIGHT, 'r'.repeat(20), rest), ...tasks(2, EIGHT, 'w'.repeat(20), rest)];
    const { verdict, notes } = decidedIn(nextStep(situation(all)));
    expect(verdict.kind).toBe('passed');
    expect(notes.map(note => note.text).join(' ')).toContain('small drop of about 1.8 points');
  });
});

describe('The verdict is regressed', () => {
  const fresh = { fresh: slots('r'.repeat(60)) };
  const good = (count: number) => tasks(count, EIGHT, 'r'.repeat(40), fresh);
  const bad = (count: number, letter = 'w') => tasks(count, EIGHT, letter.repeat(60), fresh);

  it('if a drop is suspected, and fresh answers of both arms prove it', () => {
    const { verdict, comparison, brokenTasks } = decidedIn(nextStep(situation([...good(108), ...bad(5)])));
    expect(verdict).toMatchObject({ kind: 'regressed', cause: 'drop', exitCode: 1 });
    expect(verdict.reason).toContain('Accuracy fell by about 4.4 points (100.0% → 95.6%)');
    expect(verdict.reason).toContain('Both versions were then asked again');
    expect(comparison?.difference).toBeCloseTo(-5 / 113, 12);
    expect(comparison?.look).toBe(1);
    expect(brokenTasks).toHaveLength(5);
  });

  it('with the p-value and the limit of the proof, which the new answers alone decide', () => {
    const all = [...tasks(100, EIGHT, 'r'), ...tasks(13, 'rrrrrrww', 'w'.repeat(8), { fresh: slots('r'.repeat(7)) })];
    const { comparison } = decidedIn(nextStep(situation(all, { 'single-tasks': 'off' })));
    expect(comparison?.pLimit).toBeCloseTo(dropLimits(1.6 * 0.9 * 0.05, DROP_TESTS.suspected)[0] ?? 0, 12);
    // The new answers all differ, more clearly than those of the look.
    expect(comparison?.pValue).toBeLessThan(1e-15);
  });

  it('if answers became unreadable', () => {
    const { verdict } = decidedIn(nextStep(situation([...good(103), ...bad(10, 'u')], { 'single-tasks': 'off' })));
    expect(verdict).toMatchObject({ kind: 'regressed', cause: 'unreadable-answers', exitCode: 1 });
    expect(verdict.reason).toBe('Answers became unreadable: 600 of 4,720 now, 0 of 7,684 before.');
  });

  it('but not if only the answers that raised the suspicion are bad', () => {
    const lucky = tasks(5, EIGHT, `www${'r'.repeat(60)}`, fresh);
    expect(decidedIn(nextStep(situation([...good(108), ...lucky]))).verdict.kind).not.toBe('regressed');
  });

  it('if the candidate is significantly below the floor, whatever the baseline', () => {
    const all = [...tasks(20, EIGHT, 'r'), ...tasks(93, WRONG, 'w')];
    const { verdict } = decidedIn(nextStep(situation(all, { 'min-accuracy': 0.3 })));
    expect(verdict).toMatchObject({ kind: 'regressed', cause: 'below-floor', exitCode: 1 });
  });

  it('but not if the candidate is below the floor by chance', () => {
    const all = [...tasks(33, EIGHT, 'r'), ...tasks(80, WRONG, 'w')];
    expect(decidedIn(nextStep(situation(all, { 'min-accuracy': 0.3 }))).verdict.kind).toBe('passed');
  });

  it('under the strict policy if a drop is not ruled out', () => {
    const all = [...tasks(57, 'rrrrwwww', 'rwrwrw'), ...tasks(56, 'rrrrwwww', 'wrwrwr')];
    const { verdict } = decidedIn(nextStep(situation(all, { policy: 'strict', margin: 1 })));
    expect(verdict).toMatchObject({ kind: 'regressed', cause: 'not-ruled-out', exitCode: 1 });
  });
});

describe('The proof of a drop', () => {
  it('keeps a lucky baseline from failing the build', () => {
    const fresh = { fresh: slots('rw'.repeat(40)) };
    const lucky = tasks(30, EIGHT, 'wr'.repeat(40), fresh);
    const all = [...tasks(83, EIGHT, 'r'.repeat(40), fresh), ...lucky];
    const { verdict, notes } = decidedIn(nextStep(situation(all)));
    expect(verdict.kind).not.toBe('regressed');
    expect(notes.map(note => note.text).join(' ')).toContain('did not confirm it');
  });

  it('proceeds in steps, so that a clear drop costs only the first', () => {
    const fresh = { fresh: slots('r'.repeat(7)) };
    const all = [...tasks(100, EIGHT, 'r'), ...tasks(13, 'rrrrrrww', 'w'.repeat(8), fresh)];
    expect(decidedIn(nextStep(situation(all, {}, { canSample: true }))).verdict.cause).toBe('drop');
  });

  it('is also attempted before a pass if the answers lean toward a drop, because the baseline may be outdated', () => {
    const all = [...tasks(80, EIGHT, 'r'), ...tasks(16, 'rrrrwwww', 'r'), ...tasks(17, 'rrrrwwww', 'w')];
    const step = nextStep(situation(all, { margin: 10 }, { canSample: true }));
    expect(step).toMatchObject({ kind: 'sample', reason: 'control', round: 1 });
    expect(decidedIn(nextStep(situation(all, { margin: 10 }))).verdict.kind).toBe('passed');
    const better = [...tasks(80, EIGHT, 'r'), ...tasks(18, 'rrrrwwww', 'r'), ...tasks(15, 'rrrrwwww', 'w')];
    expect(decidedIn(nextStep(situation(better, { margin: 10 }, { canSample: true }))).verdict.kind).toBe('passed');
  });

  it('finds a drop hidden by a model that improved since the baseline was stored', () => {
    // The candidate is right as often as the stored answers, but half as often as the baseline is now.
    const risen = { fresh: slots('r'.repeat(60)) };
    const all = [
      ...tasks(93, EIGHT, 'r'.repeat(60), risen),
      ...tasks(20, 'rrrrwwww', `${'wr'.repeat(30)}`, risen),
      ...tasks(1, 'wwwwrrrr', `${'rw'.repeat(30)}`, risen),
    ];
    expect(decidedIn(nextStep(situation(all))).verdict).toMatchObject({ kind: 'regressed', cause: 'drop' });
  });

  it('drops a mere suspicion that fresh answers refute', () => {
    const same = { fresh: slots('rw'.repeat(40)) };
    const all = [
      ...tasks(80, EIGHT, 'r'.repeat(60), { fresh: slots('r'.repeat(60)) }),
      ...tasks(16, 'rrrrwwww', 'rw'.repeat(40), same),
      ...tasks(17, 'rrrrwwww', 'wr'.repeat(40), same),
    ];
    const { verdict, notes } = decidedIn(nextStep(situation(all)));
    expect(verdict.kind).toBe('passed');
    expect(notes.map(note => note.text).join(' ')).not.toContain('confirm');
  });

  it('does not fail a change that fixes as many tasks as it breaks', () => {
    const broken = tasks(6, EIGHT, 'w'.repeat(60), { fresh: slots('r'.repeat(60)) });
    const fixed = tasks(6, WRONG, 'r'.repeat(60), { fresh: slots('w'.repeat(60)) });
    const same = tasks(101, EIGHT, 'r'.repeat(60), { fresh: slots('r'.repeat(60)) });
    const { verdict, brokenTasks } = decidedIn(nextStep(situation([...same, ...broken, ...fixed])));
    expect(verdict.kind).toBe('passed');
    expect(brokenTasks.filter(({ state }) => state === 'broken')).toHaveLength(6);
  });

  it('does not fail a change whose drop turns out smaller than the tolerance, however significant', () => {
    // The first answers look like a drop of 4 points; fresh ones show that only one of the five tasks dropped.
    const fresh = { fresh: slots('r'.repeat(60)) };
    const fell = tasks(1, EIGHT, 'w'.repeat(60), fresh);
    const slipped = tasks(4, 'rrrrrrrw', `w${'r'.repeat(60)}`, fresh);
    const same = tasks(108, EIGHT, 'r'.repeat(60), fresh);
    const { verdict, comparison } = decidedIn(
      nextStep(situation([...same, ...fell, ...slipped], { 'single-tasks': 'off' })),
    );
    expect(verdict.kind).not.toBe('regressed');
    expect(comparison?.difference).toBeGreaterThan(-0.02);
  });

  it('is inconclusive if it cannot be completed', () => {
    const all = [...tasks(100, EIGHT, 'r'), ...tasks(13, EIGHT, 'w')];
    const { verdict } = decidedIn(nextStep(situation(all)));
    expect(verdict).toMatchObject({ kind: 'inconclusive', cause: 'budget', exitCode: 0 });
    expect(verdict.reason).toContain('seems to have fallen by about 12 points');
  });
});

describe('A single task that breaks', () => {
  const fresh = { fresh: slots('r'.repeat(40)) };
  const others = tasks(60, EIGHT, 'r'.repeat(40), fresh);
  const broken = task('broken', EIGHT, 'w'.repeat(40), fresh);

  it('is named, and passes by default', () => {
    const { verdict, brokenTasks } = decidedIn(nextStep(situation([...others, broken])));
    expect(verdict.kind).toBe('passed');
    expect(brokenTasks).toMatchObject([{ taskId: 'broken', state: 'broken', fails: false }]);
    expect(brokenTasks[0]?.proof).toMatchObject({ baseline: { right: 7, samples: 7 }, candidate: { right: 0 } });
  });

  it('fails the build if the configuration says so', () => {
    const { verdict } = decidedIn(nextStep(situation([...others, broken], { 'single-tasks': 'fail' })));
    expect(verdict).toMatchObject({ kind: 'regressed', cause: 'broken-tasks', exitCode: 1 });
    expect(verdict.reason).toContain('broken was right 8 of 8 times');
  });

  it('fails the build if the suite marks it as critical', () => {
    const { verdict } = decidedIn(nextStep(situation([...others, { ...broken, critical: true }])));
    expect(verdict).toMatchObject({ kind: 'regressed', cause: 'broken-tasks' });
  });

  it('is not searched for if that is turned off', () => {
    const { brokenTasks } = decidedIn(nextStep(situation([...others, broken], { 'single-tasks': 'off' })));
    expect(brokenTasks).toEqual([]);
  });

  it('remains a suspicion if fresh answers do not prove it', () => {
    const back = { ...broken, candidate: slots(`www${'r'.repeat(40)}`) };
    const { verdict, brokenTasks } = decidedIn(nextStep(situation([...others, back], { 'single-tasks': 'fail' })));
    expect(verdict.kind).toBe('passed');
    expect(brokenTasks).toMatchObject([{ state: 'unproven', fails: false }]);
  });

  it('is not a pass if it is critical and cannot be repeated', () => {
    const few = { ...broken, critical: true, candidate: slots('www') };
    expect(decidedIn(nextStep(situation([...others, few]))).verdict).toMatchObject({
      kind: 'inconclusive',
      cause: 'budget',
    });
  });
});

describe('An improvement', () => {
  it('is a finding alongside a pass, and costs nothing', () => {
    const all = [...tasks(93, EIGHT, 'r'), ...tasks(20, WRONG, 'r')];
    expect(decidedIn(nextStep(situation(all))).verdict).toMatchObject({ kind: 'passed', finding: 'improved' });
  });

  it('is not claimed for a few lucky answers', () => {
    const all = [...tasks(112, EIGHT, 'r'), ...tasks(1, 'rrrrwwww', 'r')];
    expect(decidedIn(nextStep(situation(all))).verdict.finding).toBeUndefined();
  });
});

describe('Drift', () => {
  const old = { baselineAgeHours: 24 * 8 };

  it('is attributed to the provider, and then only fresh answers count', () => {
    const shifted = tasks(30, EIGHT, 'w', { fresh: slots('wwww') });
    const all = [...tasks(83, EIGHT, 'r', { fresh: slots('rrrr') }), ...shifted];
    const { verdict, comparison, notes } = decidedIn(nextStep(situation(all, {}, old)));
    expect(verdict.kind).toBe('passed');
    expect(comparison).toMatchObject({ baselineSamples: { min: 4, max: 4 }, difference: 0 });
    expect(notes[0]).toMatchObject({ kind: 'warning' });
    expect(notes[0]?.text).toContain("The provider's model changed");
  });

  it('that is not detected leaves all answers in', () => {
    const all = tasks(113, EIGHT, 'r', { fresh: slots('rrrr') });
    expect(decidedIn(nextStep(situation(all, {}, old))).comparison?.baselineSamples).toEqual({ min: 12, max: 12 });
  });

  it('that cannot be checked decides nothing', () => {
    const { verdict } = decidedIn(nextStep(situation(tasks(113, EIGHT, 'r'), {}, old)));
    expect(verdict).toMatchObject({ kind: 'inconclusive', cause: 'stale-baseline' });
  });
});

describe('The verdict is inconclusive', () => {
  const torn = [...tasks(57, 'rrrrwwww', 'rwrwrw'), ...tasks(56, 'rrrrwwww', 'wrwrwr')];

  it('if the looks are used up', () => {
    expect(decidedIn(nextStep(situation(torn, { margin: 1 }))).verdict).toMatchObject({
      kind: 'inconclusive',
      cause: 'undecided',
    });
  });

  it.each([
    ['pass', 0],
    ['warn', 0],
    ['fail', 1],
  ] as const)('with on-inconclusive: %s exits with %d', (policy, exitCode) => {
    const { verdict } = decidedIn(nextStep(situation(torn, { margin: 1, 'on-inconclusive': policy })));
    expect(verdict.exitCode).toBe(exitCode);
  });

  it('if the budget ends between two looks, with the last result', () => {
    const all = torn.map(one => ({ ...one, candidate: one.candidate.slice(0, 1) }));
    const { verdict, comparison } = decidedIn(nextStep(situation(all, { margin: 1 })));
    expect(verdict).toMatchObject({ kind: 'inconclusive', cause: 'budget' });
    expect(comparison?.look).toBe(1);
  });

  it('if the budget ends before the first look', () => {
    const { verdict, comparison } = decidedIn(nextStep(situation(tasks(113, EIGHT, ''))));
    expect(verdict).toMatchObject({ kind: 'inconclusive', cause: 'budget' });
    expect(comparison).toBeNull();
  });

  it('without stored or new baseline answers', () => {
    const { verdict } = decidedIn(nextStep(situation(tasks(113, '', 'r'))));
    expect(verdict).toMatchObject({ kind: 'inconclusive', cause: 'no-baseline' });
  });

  it.each(['', '----'])('without any baseline answer to a suite of one task: %j', fresh => {
    const { verdict } = decidedIn(nextStep(situation([task('only', '', 'rrrr', { fresh: slots(fresh) })])));
    expect(verdict).toMatchObject({ kind: 'inconclusive', cause: 'no-baseline' });
    expect(verdict.reason).toBe('No baseline answer exists for 1 of 1 tasks, and none could be collected.');
  });

  it('without a baseline arm, unless accuracy is below the floor', () => {
    const first = { hasBaseline: false };
    expect(decidedIn(nextStep(situation(tasks(113, '', 'r'), {}, first))).verdict.cause).toBe('no-baseline');
    const low = situation([...tasks(110, '', 'w'), ...tasks(3, '', 'r')], { 'min-accuracy': 0.3 }, first);
    const { verdict } = decidedIn(nextStep(low));
    expect(verdict).toMatchObject({ kind: 'regressed', cause: 'below-floor', exitCode: 1 });
    expect(verdict.reason).toContain('2.7%');
    const fine = situation(tasks(113, '', 'r'), { 'min-accuracy': 0.3, 'on-inconclusive': 'fail' }, first);
    expect(decidedIn(nextStep(fine)).verdict).toMatchObject({ kind: 'inconclusive', exitCode: 1 });
  });

  it('no more often than a setting says: a pass stays a pass', () => {
    const { verdict } = decidedIn(nextStep(situation(tasks(113, EIGHT, 'r'), { 'on-inconclusive': 'fail' })));
    expect(verdict).toMatchObject({ kind: 'passed', exitCode: 0 });
  });
});

describe('Missing answers', () => {
  it('are neither correct nor incorrect, and a few do not matter', () => {
    const all = [...tasks(111, EIGHT, 'r'), ...tasks(2, EIGHT, '-')];
    const { verdict, comparison } = decidedIn(nextStep(situation(all, { margin: 10 })));
    expect(verdict.kind).toBe('passed');
    expect(comparison).toMatchObject({ tasks: 111, difference: 0 });
  });

  it('prevent a pass if their tasks could have failed', () => {
    const all = [...tasks(11, EIGHT, 'rrrr'), ...tasks(1, EIGHT, '----')];
    expect(decidedIn(nextStep(situation(all, { margin: 5 }))).verdict.kind).toBe('inconclusive');
  });

  it('end the run without a verdict if there are many', () => {
    const some = [...tasks(100, EIGHT, 'r'), ...tasks(53, '', '')].slice(0, 100);
    const few = [...some, ...tasks(40, EIGHT, '-')];
    expect(decidedIn(nextStep(situation(few))).verdict).toMatchObject({
      kind: 'inconclusive',
      cause: 'missing-answers',
    });
    expect(decidedIn(nextStep(situation(tasks(113, '', '-', { fresh: slots('----') })))).verdict.kind).not.toBe(
      'passed',
    );
  });

  it('are counted per arm, so that many answers of the baseline hide nothing', () => {
    const all = [...tasks(96, EIGHT, 'r'), ...tasks(17, EIGHT, '-')];
    expect(decidedIn(nextStep(situation(all, { margin: 30 }))).verdict).toMatchObject({
      kind: 'inconclusive',
      cause: 'missing-answers',
      reason: '17 of 113 answers are missing, too many to compare fairly.',
    });
    const unlucky = tasks(113, '', 'r', { fresh: slots('rr--') });
    expect(decidedIn(nextStep(situation(unlucky))).verdict.cause).toBe('missing-answers');
  });

  it('are reported if they are on tasks that the baseline gets wrong', () => {
    const hard = (count: number) => [...tasks(113 - count, EIGHT, 'r'), ...tasks(count, WRONG, '-')];
    const { verdict } = decidedIn(nextStep(situation(hard(17))));
    expect(verdict.reason).toContain(
      'They are not random: the baseline is right 0.0% of the time on those tasks, and 100.0% on the others.',
    );
    const { verdict: passed, notes } = decidedIn(nextStep(situation(hard(2), { margin: 10 })));
    expect(passed.kind).toBe('passed');
    expect(notes[0]).toMatchObject({ kind: 'warning', text: expect.stringContaining('missing on 2 tasks') });
  });

  it('never pass if the changed prompt no longer fits the model', () => {
    const some = {
      ...situation([...tasks(96, EIGHT, 'r'), ...tasks(17, EIGHT, '-')], { margin: 30 }),
      promptTooLong: true,
    };
    expect(decidedIn(nextStep(some)).verdict).toMatchObject({ kind: 'error', cause: 'missing-answers', exitCode: 3 });
  });

  it('are an outage only if more than half are missing', () => {
    const lost = (count: number) => [...tasks(100 - count, EIGHT, 'r'), ...tasks(count, EIGHT, '-')];
    expect(decidedIn(nextStep(situation(lost(50)))).verdict.kind).toBe('inconclusive');
    expect(decidedIn(nextStep(situation(lost(51)))).verdict.kind).toBe('error');
  });

  it('are reported once: the verdict says it, and no note repeats it', () => {
    expect(decidedIn(nextStep(situation([...tasks(96, EIGHT, 'r'), ...tasks(17, WRONG, '-')]))).notes).toEqual([]);
  });

  it('are an outage if most answers are missing', () => {
    const { verdict } = decidedIn(nextStep(situation(tasks(113, '', '-', { fresh: slots('r---') }))));
    expect(verdict).toMatchObject({ kind: 'error', cause: 'missing-answers', exitCode: 3 });
  });
});

describe('Tasks that count by price', () => {
  it('count by their cents, and at least by one', () => {
    const all = [
      task('a', 'rrww', 'rrww', { price: 3 }),
      task('b', 'rrww', 'wwww', { price: 1.004 }),
      task('c', 'rrww', 'rrrr', { price: 0.001 }),
    ];
    const { comparison } = decidedIn(nextStep(situation(all, { weights: 'price', 'baseline-samples': 4 })));
    expect(comparison?.difference).toBeCloseTo((-0.5 * 100 + 0.5 * 1) / (300 + 100 + 1), 12);
    expect(comparison?.weights).toBe('price');
  });

  it('count equally by default, whatever their prices', () => {
    const all = [task('a', 'rrww', 'rrww', { price: 3 }), task('b', 'rrww', 'wwww', { price: 1 })];
    const { comparison } = decidedIn(nextStep(situation(all, { 'baseline-samples': 4 })));
    expect(comparison?.difference).toBeCloseTo(-0.25, 12);
  });
});

describe('The notes', () => {
  const textOf = (all: Parameters<typeof situation>[0], settings: Parameters<typeof situation>[1] = {}) =>
    decidedIn(nextStep(situation(all, settings))).notes.map(({ kind, text }) => [kind, text.split(/[,;:.] /)[0]]);

  it('say that there was no stored baseline, and that all of its answers agreed', () => {
    expect(textOf(tasks(113, '', 'r', { fresh: slots('rrrr') }))).toEqual([
      ['info', 'No baseline was stored'],
      ['info', 'Every repeated answer before this change was the same'],
    ]);
    expect(textOf([...tasks(112, EIGHT, 'r'), task('a', 'rrrrrrrw', 'r')])).toEqual([]);
  });

  it('say that no baseline was stored only if none was', () => {
    const all = [...tasks(112, EIGHT, 'r'), task('new', '', 'r', { fresh: slots('rrrr') })];
    expect(textOf(all)).toEqual([['info', 'Every repeated answer before this change was the same']]);
  });

  it('are information about a refuted suspicion, a small drop, and the error rate of a threshold', () => {
    const same = { fresh: slots('rw'.repeat(40)) };
    const lucky = [...tasks(83, EIGHT, 'r'.repeat(40), same), ...tasks(30, EIGHT, 'wr'.repeat(40), same)];
    const small = { fresh: slots('r'.repeat(20)) };
    const fell = [...tasks(111, EIGHT, 'r'.repeat(20), small), ...tasks(2, EIGHT, 'w'.repeat(20), small)];
    for (const [all, settings, part] of [
      [lucky, {}, 'did not confirm it'],
      [fell, {}, 'small drop'],
      [fell, { policy: 'threshold' }, 'a change that does nothing fails'],
    ] as const) {
      const { notes } = decidedIn(nextStep(situation(all, settings)));
      expect(notes.find(({ text }) => text.includes(part))?.kind).toBe('info');
    }
  });

  it('say nothing of an unconfirmed drop if the build fails for another reason', () => {
    const same = { fresh: slots('rw'.repeat(40)) };
    const lucky = [...tasks(83, EIGHT, 'r'.repeat(40), same), ...tasks(30, EIGHT, 'wr'.repeat(40), same)];
    const { verdict, notes } = decidedIn(nextStep(situation(lucky, { 'min-accuracy': 0.99 })));
    expect(verdict.cause).toBe('below-floor');
    expect(notes.map(note => note.text).join(' ')).not.toContain('did not confirm it');
  });

  it('say which tasks had no answer at all', () => {
    const all = [...tasks(112, 'rrrrrrrw', 'r'), task('a', EIGHT, '-')];
    expect(textOf(all, { margin: 20 })).toEqual([['warning', '1 task had no answer at all']]);
  });

  it('are none if nothing could be compared', () => {
    expect(textOf(tasks(113, EIGHT, ''))).toEqual([]);
  });
});

describe('A pass', () => {
  it('says what it cannot detect', () => {
    const { verdict } = decidedIn(nextStep(situation(tasks(113, EIGHT, 'r'))));
    expect(verdict.blindSpot).toContain('can go unnoticed');
    expect(verdict.finding).toBeUndefined();
  });

  it('waits for the next round if several tasks broke for good, enough to lower accuracy', () => {
    const fresh = { fresh: slots('r'.repeat(20)) };
    const broken = tasks(3, EIGHT, 'w'.repeat(20), fresh);
    const fixed = tasks(4, WRONG, 'r'.repeat(20), { fresh: slots('w'.repeat(20)) });
    const all = [...tasks(100, EIGHT, 'r', fresh), ...broken, ...fixed];
    const next = nextStep(situation(all, { margin: 20, tolerance: 2 }, { canSample: true }));
    expect(next).toMatchObject({ kind: 'sample', reason: 'round', round: 2 });
    expect(nextStep(situation(all, { margin: 20, tolerance: 3 }, { canSample: true })).kind).toBe('decided');
    const one = [...tasks(100, EIGHT, 'r', fresh), ...broken.slice(2), ...fixed.slice(2)];
    expect(nextStep(situation(one, { margin: 20 }, { canSample: true }))).toMatchObject({ kind: 'decided' });
  });
});

describe('The threshold policy', () => {
  const plain = { policy: 'threshold', margin: 5 } as const;

  it('also fails a candidate below the floor', () => {
    const all = tasks(113, WRONG, 'ww');
    const { verdict } = decidedIn(nextStep(situation(all, { ...plain, 'min-accuracy': 0.3 })));
    expect(verdict).toMatchObject({ kind: 'regressed', cause: 'below-floor' });
  });

  it('cannot judge if tasks without an answer decide', () => {
    const all = [...tasks(108, EIGHT, 'rr'), ...tasks(4, EIGHT, 'ww'), ...tasks(1, EIGHT, '--')];
    const near = situation(all, { ...plain, margin: 4 });
    expect(decidedIn(nextStep(near)).verdict).toMatchObject({
      kind: 'inconclusive',
      cause: 'missing-answers',
      exitCode: 0,
    });
  });

  it('fails any difference beyond the margin, and reports how often that is chance', () => {
    const all = [...tasks(95, EIGHT, 'rr'), ...tasks(18, 'rrrrwwww', 'ww')];
    const { verdict, notes } = decidedIn(nextStep(situation(all, plain)));
    expect(verdict).toMatchObject({ kind: 'regressed', cause: 'drop' });
    expect(notes.map(note => note.text).join(' ')).toMatch(
      /a change that does nothing fails about \d+\.\d% of the time/,
    );
  });

  it('passes anything smaller', () => {
    const all = [...tasks(108, EIGHT, 'rr'), ...tasks(5, EIGHT, 'ww')];
    const { verdict } = decidedIn(nextStep(situation(all, plain)));
    expect(verdict).toMatchObject({ kind: 'passed', cause: 'within-threshold', exitCode: 0 });
  });
});

describe('A drop of exactly the limit', () => {
  /** This many tasks, of which `count` broke; the rates have different denominators. */
  const broken = (count: number, of: number, baseline: string) =>
    Array.from({ length: of }, (_, index) => {
      const now = (index < count ? WRONG : EIGHT).repeat(10);
      return task(`${index}`, baseline, now, { fresh: slots(baseline.repeat(10)) });
    });

  it.each([
    [1, 20],
    [2, 40],
    [3, 60],
    [5, 100],
    [10, 200],
  ])('is not beyond a threshold of 5 points: %d of %d tasks', (count, of) => {
    for (const samples of [3, 5, 6, 7, 9, 11, 13, 24]) {
      const all = broken(count, of, 'r'.repeat(samples));
      expect(decidedIn(nextStep(situation(all, { policy: 'threshold', margin: 5 }))).verdict.kind).toBe('passed');
      const larger = situation(all, { policy: 'threshold', margin: 4.999 });
      expect(decidedIn(nextStep(larger)).verdict.kind).toBe('regressed');
    }
  });

  it('is not below the tolerance', () => {
    for (const samples of [8, 9, 11, 13, 23]) {
      const all = broken(5, 100, 'r'.repeat(samples));
      expect(decidedIn(nextStep(situation(all, { tolerance: 5 }))).verdict.kind).toBe('regressed');
      expect(decidedIn(nextStep(situation(all, { tolerance: 5.001 }))).verdict.kind).not.toBe('regressed');
    }
  });
});

describe('An invalid input', () => {
  it('without tasks is never a pass', () => {
    const { verdict, notes, brokenTasks, taken } = decidedIn(nextStep(situation([])));
    expect(verdict).toMatchObject({ kind: 'error', cause: 'no-tasks', exitCode: 3 });
    expect([notes, brokenTasks, taken]).toEqual([[], [], { candidate: 0, baseline: 0 }]);
  });

  it.each(['margin', 'tolerance', 'alpha', 'min-accuracy'] as const)('is rejected if %s is not a number', setting => {
    const broken = situation(tasks(12, EIGHT, 'r'));
    expect(() => nextStep({ ...broken, decision: { ...broken.decision, [setting]: Number.NaN } })).toThrow(setting);
  });

  it('is rejected if a task is duplicated, or has no price although tasks count by price', () => {
    expect(() => nextStep(situation([task('a', 'rr', 'r'), task('a', 'rr', 'r')]))).toThrow('twice');
    expect(() => nextStep(situation([task('a', 'rr', 'r', { price: 0 })], { weights: 'price' }))).toThrow('price');
  });
});
