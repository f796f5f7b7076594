import type { Wanted } from '../trial/sampling.ts';
import { isRight, type Trial } from '../trial/trial.ts';
import type { World } from '../world.ts';

/** Tells how a run goes: one redrawn line on a terminal, a line every so often elsewhere. */
export interface Progress {
  /** So many new trials are about to be taken, for the reason that the rule gives. */
  onBatch(step: { readonly reason: 'round' | 'control'; readonly round: number }, trials: number): void;
  onTrial(wanted: Wanted, trial: Trial | null): void;
}

const REDRAW_EVERY_MS = 100;
const BAR_WIDTH = 20;

function bar(share: number): string {
  const full = Math.round(share * BAR_WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)}`;
}

/** In a log that cannot redraw: often enough to see that it lives, seldom enough to read. */
const LINE_EVERY_MS = 15_000;

export function createProgress(world: World): Progress {
  let done = 0;
  let total = 0;
  let missing = 0;
  let cost: number | null = 0;
  let toldAt = 0;
  let startedAt = world.now();
  const answers = new Map<string, { right: number; all: number }>();

  const accuracies = (): string =>
    [...answers]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([arm, { right, all }]) => `  ${arm} ${Math.round((100 * right) / all)}%`)
      .join('');

  function line(): string {
    const left =
      done === 0 ? '' : `  ${Math.ceil((((world.now() - startedAt) / done) * (total - done)) / 1000)} s left`;
    const spent = cost === null ? 'cost unknown' : `$${cost.toFixed(2)}`;
    return `${done}/${total} trials${accuracies()}${missing === 0 ? '' : `  ${missing} missing`}  ${spent}${left}`;
  }

  function show(): void {
    if (world.terminal.live) {
      if (done < total && world.now() - toldAt < REDRAW_EVERY_MS) return;
      toldAt = world.now();
      world.tell(
        `\r\u001B[K${`${bar(done / total)} ${line()}`.slice(0, world.terminal.columns - 1)}${done === total ? '\n' : ''}`,
      );
    } else if (done === total || world.now() - toldAt >= LINE_EVERY_MS) {
      toldAt = world.now();
      world.tell(`${line()}\n`);
    }
  }

  return {
    onBatch({ reason, round }, trials) {
      if (trials === 0) return;
      world.tell(
        reason === 'control'
          ? 'A drop is in sight: asking the baseline once more.\n'
          : `Round ${round}: ${trials} trials.\n`,
      );
      done = 0;
      total = trials;
      startedAt = world.now();
      toldAt = startedAt;
    },
    onTrial({ arm, task }, trial) {
      done++;
      if (trial === null) missing++;
      else {
        const { right, all } = answers.get(arm) ?? { right: 0, all: 0 };
        answers.set(arm, { right: right + (isRight(trial, task) ? 1 : 0), all: all + 1 });
        cost = cost === null || trial.cost === null ? null : cost + trial.cost;
      }
      show();
    },
  };
}
