import type { CallFailure } from './failure.ts';
import { type Dialect, firstDialect } from './request.ts';

/** How each model of an endpoint is asked: models of one endpoint can take different parameters. */
export interface Dialects {
  of(model: string): Dialect;
  /** Changes how a model is asked from now on, unless another call has done so meanwhile: the first one tells it. */
  adopt(model: string, asked: Dialect, dialect: Dialect, notice: string | null): void;
  /** Whether a refusal may be about structured output, in whatever words. */
  mayDoubt(model: string, failure: CallFailure): boolean;
  /** The model refuses requests without structured output too. */
  trust(model: string): void;
}

/** @param onNotice is told once of each change */
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
    mayDoubt: (model, failure) => isPlainRefusal(failure) && !undoubted.has(model),
    trust: model => void undoubted.add(model),
  };
}

/** A request that was read and refused. */
const isPlainRefusal = ({ kind, hopeless, status }: CallFailure): boolean =>
  kind === 'bad-request' && !hopeless && (status === 400 || status === 422);
