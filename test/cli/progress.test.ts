import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';
import { makeTask, makeTrial } from '../trial/samples.ts';

/** Progress of four trials, 50 ms apart, and what it told. */
function told(live: boolean, columns = 80): string {
  let now = 0;
  let text = '';
  const progress = createProgress({
    directory: '.',
    env: {},
    signal: new AbortController().signal,
    now: () => now,
    print: () => {},
    tell: more => {
      text += more;
    },
    ask: null,
    terminal: { columns, colour: false, live },
  });
  progress.onBatch({ reason: 'round', round: 1 }, 4);
  const task = makeTask('1-manager-0');
  for (let sample = 0; sample < 4; sample++) {
    now += 50;
    progress.onTrial({ arm: 'candidate', task, sample }, sample === 3 ? null : makeTrial({ proposalId: sample % 2 }));
  }
  return text;
}

describe('progress', () => {
  it('is one redrawn line on a terminal, not redrawn for every trial', () => {
    const lines = told(true).split('\r\u001B[K');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^█{10}░{10} 2\/4 trials {2}candidate 50% {2}\$0\.50/);
    expect(lines[2]).toMatch(/^█{20} 4\/4 trials {2}candidate 67% {2}1 missing {2}\$0\.75 {2}0 s left\n$/);
  });

  it('never wraps in a narrow terminal', () => {
    for (const line of told(true, 40).split('\r\u001B[K').slice(1)) expect(line.trimEnd().length).toBeLessThan(40);
  });

  it('is a line at the end in a log, for a run that is quick', () => {
    expect(told(false)).toBe('Round 1: 4 trials.\n4/4 trials  candidate 67%  1 missing  $0.75  0 s left\n');
  });
});
