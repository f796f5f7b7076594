import { postComment, refreshComment } from '../github/comment.ts';
import { renderMeasuring } from '../report/measuring.ts';
import type { RunProgress } from '../sampling/progress.ts';
import type { Context } from './context.ts';

/** Tells a pull request how its run goes, in the comment that will hold the verdict. */
export interface LiveComment {
  onProgress(standing: RunProgress): void;
  /**
   * Ends it: after this, nothing is under way that could overwrite the verdict. Gives the number of the comment, or
   * null if none was posted.
   */
  close(): Promise<number | null>;
}

/** A run that is quicker than this tells its verdict only. */
const QUIET_MS = 5_000;
const EVERY_MS = 20_000;

/**
 * Nothing waits for it, and it sleeps while no answers come in. Where it cannot write it gives up without a word: the
 * verdict's own comment says what is wrong.
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
  let underWay: Promise<void> | null = null;

  async function write(standing: RunProgress): Promise<void> {
    if (pullRequest === null) return;
    const comment = {
      ...pullRequest,
      id: settings.id,
      verdict: 'measuring',
      accepted: null,
      at: new Date(now()).toISOString(),
      difference: null,
      onlyUpdates: false,
      body: (earlier: Parameters<typeof renderMeasuring>[1]) => renderMeasuring(standing, earlier, run.url),
    } as const;
    const result =
      posted === null ? await postComment(run, token, comment) : await refreshComment(run, token, posted, comment);
    if (result.kind === 'posted') posted = result.comment;
    else open = false;
  }

  return {
    onProgress(standing) {
      nextAt ??= now() + QUIET_MS;
      if (!open || underWay !== null || now() < nextAt) return;
      nextAt = now() + EVERY_MS;
      underWay = write(standing).finally(() => {
        underWay = null;
      });
    },
    async close() {
      open = false;
      await underWay;
      return posted;
    },
  };
}
