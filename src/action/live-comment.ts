import { postComment, refreshComment } from '../github/comment.ts';
import { renderMeasuring } from '../report/measuring.ts';
import type { RunProgress } from '../sampling/progress.ts';
import type { Context } from './context.ts';

/** Shows the progress of a run in the comment that will contain the verdict. */
export interface LiveComment {
  onProgress(progress: RunProgress): void;
  /**
   * Stops it. Afterwards, nothing can overwrite the verdict. Returns the id of the comment, or null if none was
   * posted.
   */
  close(): Promise<number | null>;
}

/** Shorter runs only post their verdict. */
const QUIET_MS = 5_000;
const EVERY_MS = 20_000;

/**
 * Nothing waits for it, and it is idle while no answers arrive. It gives up silently if it cannot write, because the
 * final comment reports the problem.
 * @param now milliseconds since the epoch
 */
export function liveComment(
  { inputs: { settings, action }, plan: { pullRequest }, run }: Pick<Context, 'inputs' | 'plan' | 'run'>,
  now: () => number,
): LiveComment {
  const token = action['github-token'];
  let open = pullRequest !== null && action.comment !== 'false';
  let nextAt: number | null = null;
  let posted: number | null = null;
  let writing: Promise<void> | null = null;

  async function write(progress: RunProgress): Promise<void> {
    if (pullRequest === null) return;
    const comment = {
      ...pullRequest,
      id: settings.id,
      verdict: 'measuring',
      accepted: null,
      at: new Date(now()).toISOString(),
      difference: null,
      onlyUpdates: false,
      body: (earlier: Parameters<typeof renderMeasuring>[1]) => renderMeasuring(progress, earlier, run.url),
    } as const;
    const result =
      posted === null ? await postComment(run, token, comment) : await refreshComment(run, token, posted, comment);
    if (result.kind === 'posted') posted = result.comment;
    else open = false;
  }

  return {
    onProgress(progress) {
      nextAt ??= now() + QUIET_MS;
      if (!open || writing !== null || now() < nextAt) return;
      nextAt = now() + EVERY_MS;
      writing = write(progress).finally(() => {
        writing = null;
      });
    },
    async close() {
      open = false;
      await writing;
      return posted;
    },
  };
}
