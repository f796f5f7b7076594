import { createTally, progressText, type RunProgress } from '../sampling/progress.ts';
import { count } from '../shared/format.ts';
import type { World } from '../shared/world.ts';
import type { AgentTurn } from '../solver/solver.ts';
import type { Tools } from './tools.ts';

/** Events of a run. */
type Progress = Pick<Tools, 'onKnown' | 'onBatch' | 'onTrial'> & {
  /** A running agent received a model response. */
  onTurn(turn: AgentTurn): void;
  /** Writes other lines, in the place of one that would still be rewritten. */
  tell(lines: string): void;
  /** Ends a line that would still be rewritten, so that what follows starts on its own. */
  end(): void;
};

/** Goes to the start of the line and clears it. */
const CLEAR = '\r\u001B[K';
const REDRAW_EVERY_MS = 100;
const BAR_WIDTH = 20;

function bar(share: number): string {
  const full = Math.round(share * BAR_WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)}`;
}

/** Interval in logs: often enough to see progress, rarely enough to read. */
const LINE_EVERY_MS = 15_000;

/**
 * Shows the progress of a run: one rewritten line on a terminal, an occasional line elsewhere.
 * @param listen called after each trial
 */
export function createProgress(
  world: Pick<World, 'elapsed' | 'tell' | 'terminal'>,
  listen: (progress: RunProgress) => void,
): Progress {
  const tally = createTally(world.elapsed);
  let toldAt = world.elapsed();
  /** The last turn of each running agent, oldest first. */
  const agents = new Map<string, AgentTurn>();

  const { live, columns } = world.terminal;
  /** Whether the cursor is on a line that will be rewritten. */
  let isOpen = false;
  const tell = (lines: string): void => {
    world.tell(`${isOpen ? CLEAR : ''}${lines}`);
    isOpen = false;
  };

  const isDue = (): boolean => world.elapsed() - toldAt >= (live ? REDRAW_EVERY_MS : LINE_EVERY_MS);

  function show(progress: RunProgress): void {
    const isLast = progress.done === progress.total;
    if (!isLast && !isDue()) return;
    toldAt = world.elapsed();
    const words = [progressText(progress), ...agentWords([...agents.values()])].join(' · ');
    const line = `${bar(progress.done / progress.total)} ${words}`.slice(0, columns - 1);
    world.tell(live ? `${CLEAR}${line}${isLast ? '\n' : ''}` : `${words}\n`);
    isOpen = live && !isLast;
  }

  return {
    onKnown: tally.onKnown,
    onBatch({ reason, round }, trials) {
      if (trials === 0) return;
      tell(reason === 'round' ? `Round ${round}: ${count(trials, 'answer')}.\n` : REASONS[reason]);
      tally.onBatch(trials);
      toldAt = world.elapsed();
    },
    onTrial(wanted, trial) {
      agents.delete(nameOf({ arm: wanted.arm, taskId: wanted.task.id, sample: wanted.sample }));
      tally.onTrial(wanted, trial);
      const progress = tally.progress();
      show(progress);
      listen(progress);
    },
    tell,
    end() {
      if (isOpen) world.tell('\n');
      isOpen = false;
    },
    onTurn(turn) {
      agents.delete(nameOf(turn));
      agents.set(nameOf(turn), turn);
      if (!isDue()) return;
      const progress = tally.progress();
      if (progress.done < progress.total) show(progress);
    },
  };
}

const nameOf = ({ arm, taskId, sample }: Pick<AgentTurn, 'arm' | 'taskId' | 'sample'>): string =>
  `${arm} ${taskId} ${sample}`;

/** `3 agents at work, task 15193 in turn 7 (read_file, search)`: the most recent one. */
function agentWords(agents: readonly AgentTurn[]): string[] {
  const latest = agents.at(-1);
  if (latest === undefined) return [];
  const [task = latest.taskId] = latest.taskId.split('-manager-');
  const tools = [...new Set(latest.tools)].slice(0, MAX_TOOLS).map(name => name.slice(0, MAX_TOOL_NAME));
  const doing = tools.length === 0 ? '' : ` (${tools.join(', ')})`;
  return [`${count(agents.length, 'agent')} at work, task ${task} in turn ${latest.turn}${doing}`];
}

const MAX_TOOLS = 3;
const MAX_TOOL_NAME = 30;

const REASONS = {
  control: 'Some tasks may have got worse. Collecting new answers for both versions to check.\n',
  cause: 'Searching for the part of the change that caused the drop.\n',
} as const;
