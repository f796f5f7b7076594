import { explain, Failure } from '../src/shared/errors.ts';

type Kind<T> = abstract new (...parts: never[]) => T;

/** What the action throws. */
export function thrown<T>(kind: Kind<T>, act: () => unknown): T {
  try {
    act();
  } catch (error) {
    if (error instanceof kind) return error;
    throw error;
  }
  throw new Error('nothing failed');
}

/** What the promise is rejected with. */
export async function rejected<T>(kind: Kind<T>, work: Promise<unknown>): Promise<T> {
  const [outcome] = await Promise.allSettled([work]);
  return thrown(kind, () => {
    if (outcome.status === 'rejected') throw outcome.reason;
  });
}

/** The message of the failure, as users see it. */
export const complaintOf = (act: () => unknown): string => explain(thrown(Failure, act));
