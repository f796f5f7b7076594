import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/app/progress-line.ts';
import type { RunProgress } from '../../src/sampling/progress.ts';
import { makeTask, makeTrial } from '../trial/samples.ts';

/** The terminal output and the reported progress of up to four trials, 50 ms apart. */
function progressOf(live: boolean, columns = 100, trials = 4) {
  let now = 0;
  let text = '';
  const reported: RunProgress[] = [];
  const progress = createProgress(
    {
      elapsed: () => now,
      tell: more => {
        text += more;
      },
      terminal: { columns, color: false, live },
    },
    state => reported.push(state),
  );
  const task = makeTask('1-manager-0');
  progress.onKnown('baseline', [task], [makeTrial({ proposalId: 1 }), makeTrial({ proposalId: 0, sample: 1 })]);
  progress.onBatch({ reason: 'round', round: 1 }, 4);
  for (let sample = 0; sample < trials; sample++) {
    now += 50;
    progress.onTrial({ arm: 'candidate', task, sample }, sample === 3 ? null : makeTrial({ proposalId: sample % 2 }));
  }
  return { progress, text: () => text, reported };
}

describe('Progress', () => {
  it('is one line on a terminal, which is not redrawn for every trial', () => {
    const lines = progressOf(true).text().split('\r\u001B[K');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^█{10}░{10} 2 of 4 answers, so far 50\.0% → 50\.0%, about 1 s left, \$0\.50$/);
    expect(lines[2]).toMatch(/^█{20} 4 of 4 answers, so far 50\.0% → 66\.7%, 1 missing, \$0\.75\n$/);
  });

  it('never wraps in a narrow terminal', () => {
    for (const line of progressOf(true, 40).text().split('\r\u001B[K').slice(1)) {
      expect(line.trimEnd().length).toBeLessThan(40);
    }
  });

  it('makes room for a notice, and for what follows a run that ends early', () => {
    const { progress, text } = progressOf(true, 100, 3);
    const before = text();
    expect(before).not.toMatch(/\n$/);
    progress.tell('No schema.\n');
    progress.tell('No tools.\n');
    expect(text().slice(before.length)).toBe('\r\u001B[KNo schema.\nNo tools.\n');
    progress.end();
    expect(text()).toMatch(/No tools\.\n$/);
    const stopped = progressOf(true, 100, 3);
    stopped.progress.end();
    expect(stopped.text()).toBe(`${before}\n`);
  });

  it('is a single line at the end in the log of a quick run', () => {
    expect(progressOf(false).text()).toBe(
      'Round 1: 4 answers.\n4 of 4 answers, so far 50.0% → 66.7%, 1 missing, $0.75\n',
    );
  });

  it('is reported to the listener after each trial', () => {
    expect(progressOf(false).reported.map(({ done, secondsLeft }) => [done, secondsLeft])).toEqual([
      [1, 0.15],
      [2, 0.1],
      [3, 0.05],
      [4, 0],
    ]);
  });

  it('shows the turns of agents, in a log at most every 15 seconds', () => {
    let now = 0;
    let text = '';
    const tell = (more: string): void => {
      text += more;
    };
    const terminal = { columns: 200, color: false, live: false };
    const { onBatch, onTurn, onTrial } = createProgress({ elapsed: () => now, tell, terminal }, () => {});
    const task = makeTask('15193-manager-0');
    const turn = { arm: 'candidate', taskId: task.id, sample: 0, turn: 1, tools: ['read_file', 'search', 'search'] };
    onBatch({ reason: 'round', round: 1 }, 2);
    for (let number = 1; number <= 30; number++) {
      now += 1000;
      onTurn({ ...turn, turn: number });
    }
    expect(text.split('\n')).toEqual([
      'Round 1: 2 answers.',
      expect.stringMatching(/^0 of 2 answers.* · 1 agent at work, task 15193 in turn 15 \(read_file, search\)$/),
      expect.stringMatching(/ · 1 agent at work, task 15193 in turn 30 \(read_file, search\)$/),
      '',
    ]);
    onTrial({ arm: 'candidate', task, sample: 0 }, makeTrial());
    now += 15_000;
    onTurn({ ...turn, sample: 1 });
    expect(text).toMatch(/1 of 2 answers.* · 1 agent at work, task 15193 in turn 1 \(.*\)\n$/);
  });
});
