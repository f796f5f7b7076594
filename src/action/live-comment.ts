import { postComment, refreshComment } from '../github/comment.ts';
import { renderMeasuring } from '../report/measuring.ts';
import type { Standing } from '../sampling/progress.ts';
import type { Place } from './publish.ts';

/** Tells a pull request how its run goes, in the comment that will hold the verdict. */
export interface LiveComment {
  onProgress(standing: Standing): void;
  /** Ends it: when this has come back, nothing is under way that could overwrite the verdict. */
  close(): Promise<void>;
}

/** A run that is quicker than this tells its verdict only. */
const QUIET_MS = 5_000;
const EVERY_MS = 20_000;

/**
 * Nothing waits for it, and it sleeps while no answers come in. Where it cannot write it gives up without a word: the
 * verdict's own comment says what is wrong.
 * @param now milliseconds since the epoch
 */
export function liveComment({ settings: { id }, action, event, run }: Place, now: () => number): LiveComment {
  const token = action['github-token'];
  let open = event.kind === 'pull-request' && action.comment;
  let nextAt: number | null = null;
  let posted: number | null = null;
  let underWay: Promise<void> | null = null;

  async function write(standing: Standing): Promise<void> {
    if (event.kind !== 'pull-request') return;
    const comment = {
      number: event.number,
      headSha: event.headSha,
      id,
      verdict: 'measuring',
      accepted: null,
      at: new Date(now()).toISOString(),
      difference: null,
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
    },
  };
}
