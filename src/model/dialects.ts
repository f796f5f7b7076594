import { type CallFailure, RETRYABLE } from './failure.ts';
import { type Dialect, firstDialect } from './request.ts';

/** Dialect of each model of an endpoint, because they can accept different parameters. */
export interface Dialects {
  of(model: string): Dialect;
  /** Changes the dialect of a model. Only the first of several concurrent calls reports it. */
  adopt(model: string, asked: Dialect, dialect: Dialect, notice: string | null): void;
  /**
   * Whether a rejection may be due to structured output.
   * @param requests of the call so far
   */
  mayDoubt(model: string, failure: CallFailure, requests: number): boolean;
  /** Records that the model also rejects requests without structured output. */
  trust(model: string): void;
}

/** @param onNotice called once for each change */
export function createDialects(host: string, onNotice: (notice: string) => void): Dialects {
  const learned = new Map<string, Dialect>();
  const undoubted = new Set<string>();
  const first = firstDialect(host);
  const of = (model: string): Dialect => learned.get(model) ?? first;
  return {
    of,
    adopt(model, asked, dialect, notice) {
      if (of(model) !== asked) return;
      learned.set(model, dialect);
      if (notice !== null) onNotice(notice);
    },
    // A rejection that may pass is doubted if the repeated request got it, too.
    mayDoubt: (model, failure, requests) =>
      isPlainRefusal(failure) && (!RETRYABLE.has(failure.kind) || requests > 1) && !undoubted.has(model),
    trust: model => void undoubted.add(model),
  };
}

/** A request that the endpoint read and rejected without a better known reason. */
export const isPlainRefusal = ({ kind, fatal, status }: CallFailure): boolean =>
  (kind === 'bad-request' || kind === 'server') && !fatal && (status === 400 || status === 422);
