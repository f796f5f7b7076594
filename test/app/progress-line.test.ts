import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/app/progress-line.ts';
import type { RunProgress } from '../../src/sampling/progress.ts';
import { makeTask, makeTrial } from '../trial/samples.ts';

/** Progress of four trials, 50 ms apart: what it told on the terminal, and to whoever listens. */
function told(live: boolean, columns = 100) {
  let now = 0;
  let text = '';
  const standings: RunProgress[] = [];
  const progress = createProgress(
    {
      elapsed: () => now,
      tell: more => {
        text += more;
      },
      terminal: { columns, colour: false, live },
    },
    standing => standings.push(standing),
  );
  const task = makeTask('1-manager-0');
  progress.onKnown('baseline', [task], [makeTrial({ proposalId: 1 }), makeTrial({ proposalId: 0, sample: 1 })]);
  progress.onBatch({ reason: 'round', round: 1 }, 4);
  for (let sample = 0; sample < 4; sample++) {
    now += 50;
    progress.onTrial({ arm: 'candidate', task, sample }, sample === 3 ? null : makeTrial({ proposalId: sample % 2 }));
  }
  return { text, standings };
}

describe('progress', () => {
  it('is one redrawn line on a terminal, not redrawn for every trial', () => {
    const lines = told(true).text.split('\r\u001B[K');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^█{10}░{10} 2 of 4 answers, so far 50\.0% → 50\.0%, about 1 s left, \$0\.50$/);
    expect(lines[2]).toMatch(/^█{20} 4 of 4 answers, so far 50\.0% → 66\.7%, 1 missing, \$0\.75\n$/);
  });

  it('never wraps in a narrow terminal', () => {
    for (const line of told(true, 40).text.split('\r\u001B[K').slice(1)) {
      expect(line.trimEnd().length).toBeLessThan(40);
    }
  });

  it('is a line at the end in a log, for a run that is quick', () => {
    expect(told(false).text).toBe('Round 1: 4 trials.\n4 of 4 answers, so far 50.0% → 66.7%, 1 missing, $0.75\n');
  });

  it('is told to whoever listens, after each trial', () => {
    expect(told(false).standings.map(({ done, secondsLeft }) => [done, secondsLeft])).toEqual([
      [1, 0.15],
      [2, 0.1],
      [3, 0.05],
      [4, 0],
    ]);
  });
});
