import { createTally, inWords, type RunProgress } from '../sampling/progress.ts';
import type { World } from '../shared/world.ts';
import type { Tools } from './tools.ts';

/** What a run tells as it goes. */
type Progress = Pick<Tools, 'onKnown' | 'onBatch' | 'onTrial'>;

const REDRAW_EVERY_MS = 100;
const BAR_WIDTH = 20;

function bar(share: number): string {
  const full = Math.round(share * BAR_WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)}`;
}

/** In a log that cannot redraw: often enough to see that it lives, seldom enough to read. */
const LINE_EVERY_MS = 15_000;

/**
 * Tells how a run goes: one redrawn line on a terminal, a line every so often elsewhere.
 * @param listen is told after each trial
 */
export function createProgress(
  world: Pick<World, 'elapsed' | 'tell' | 'terminal'>,
  listen: (standing: RunProgress) => void,
): Progress {
  const tally = createTally(world.elapsed);
  let toldAt = world.elapsed();

  function show(standing: RunProgress): void {
    const isLast = standing.done === standing.total;
    const { live, columns } = world.terminal;
    if (!isLast && world.elapsed() - toldAt < (live ? REDRAW_EVERY_MS : LINE_EVERY_MS)) return;
    toldAt = world.elapsed();
    const line = `${bar(standing.done / standing.total)} ${inWords(standing)}`.slice(0, columns - 1);
    world.tell(live ? `\r\u001B[K${line}${isLast ? '\n' : ''}` : `${inWords(standing)}\n`);
  }

  return {
    onKnown: tally.onKnown,
    onBatch({ reason, round }, trials) {
      if (trials === 0) return;
      world.tell(reason === 'round' ? `Round ${round}: ${trials} trials.\n` : REASONS[reason]);
      tally.onBatch(trials);
      toldAt = world.elapsed();
    },
    onTrial(wanted, trial) {
      tally.onTrial(wanted, trial);
      const standing = tally.standing();
      show(standing);
      listen(standing);
    },
  };
}

const REASONS = {
  control: 'Something looks worse: asking both versions again to confirm it.\n',
  cause: 'Searching for the part of the change that caused the drop.\n',
} as const;
