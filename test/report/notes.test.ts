import { describe, expect, it } from 'vitest';
import { notesOn } from '../../src/report/notes.ts';
import type { ArmReport, Report } from '../../src/report/report.ts';
import type { Trial } from '../../src/trial/trial.ts';
import { measured } from './samples.ts';

type Who = ArmReport['served'][number];

const BASE = measured();
const who = (changes: Partial<Who>): Who => ({
  host: 'a.example',
  model: 'm',
  provider: null,
  fingerprint: null,
  trials: 10,
  ...changes,
});

/** The warnings on a report whose arms were served like this. */
function warnings(before: Who[], now: Who[], changes: Partial<Trial> = {}): string[] {
  const { baseline, candidate, trials } = BASE;
  if (baseline === null) throw new Error('the sample has both arms');
  const report: Report = {
    ...BASE,
    baseline: { ...baseline, served: before },
    candidate: { ...candidate, served: now },
    trials: {
      baseline: trials.baseline.map(trial => ({ ...trial, ...changes })),
      candidate: trials.candidate.map(trial => ({ ...trial, ...changes })),
    },
  };
  return notesOn(report, []).map(({ text }) => text);
}

describe('Notes on endpoints and providers', () => {
  it('are absent if one endpoint gave all answers', () => {
    expect(warnings([who({})], [who({})])).toEqual([]);
  });

  it('say if baseline and candidate were answered by different models', () => {
    expect(warnings([who({})], [who({ model: 'n' })])).toEqual([
      'Baseline and candidate were answered by different models: m before, n now.',
    ]);
  });

  it('say if a fallback gave some of the answers of both arms', () => {
    const both = [who({}), who({ host: 'b.example', trials: 2 })];
    expect(warnings(both, both)).toEqual([
      'The answers come from more than one endpoint: a.example (20), b.example (4).',
    ]);
  });

  const routed = [who({ provider: 'Fast' }), who({ provider: 'Cheap', trials: 3 })];

  it('list the providers of an unpinned router, and how to pin one', () => {
    expect(warnings(routed, routed)).toEqual([
      'More than one provider served the model, and their accuracy can differ: Cheap (6), Fast (20). Pin one in the configuration: `extra-body: {provider: {only: [NAME]}}`.',
    ]);
  });

  it('do not mention providers that the configuration chose', () => {
    expect(warnings(routed, routed, { sent: { provider: { only: ['Fast', 'Cheap'] } } })).toEqual([]);
  });
});

describe('The note on truncated answers', () => {
  const cut = { reading: 'truncated', proposalId: null } as const;
  it.each([
    ['twice the limit that was sent', { max_completion_tokens: 4096 }, 'to 8192.'],
    ['twice the length at which the endpoint truncated them if no limit was sent', {}, 'to 240.'],
  ])('suggests %s', (_name, sent, end) => {
    const [note = ''] = warnings([who({})], [who({})], { ...cut, sent });
    expect(note).toContain('100 of 100 answers were cut off');
    expect(note.endsWith(`Raise \`sampling.max-tokens\`, for example ${end}`)).toBe(true);
  });
});

it('Notes group missing answers by the kind of failure', () => {
  const missing = (reason: string) => ({ taskId: '90001-manager-0', sample: 0, reason, message: `it was ${reason}` });
  const reasons = ['timeout', 'server', 'content-filter', 'context-too-long', 'malformed-response'];
  const report = { ...BASE, missing: { baseline: [], candidate: [...reasons, 'timeout'].map(missing) } };
  expect(notesOn(report, []).map(({ text }) => text)).toEqual([
    '2 answers failed (timeout), for example for task 90001-manager-0: it was timeout',
    ...reasons
      .slice(1)
      .map(reason => `1 answer failed (${reason}), for example for task 90001-manager-0: it was ${reason}`),
  ]);
});
