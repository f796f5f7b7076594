import type { Expense } from './expense.ts';
import { confirm, type Store } from './store.ts';

/** Something done on this device that the server does not know yet. */
export type Change =
  | { readonly kind: 'create'; readonly id: string; readonly expense: Expense }
  | { readonly kind: 'update'; readonly id: string; readonly fields: Partial<Expense> }
  | { readonly kind: 'attach'; readonly id: string; readonly file: string }
  | { readonly kind: 'delete'; readonly id: string };

/** Sends one change and answers with the server's id of the expense. */
export type Send = (change: Change) => Promise<string>;

/** The server will never take this change. Any other error of `Send` means that there is no connection. */
export class Refused extends Error {}

/** Two updates in a row of the same expense become one. */
export function enqueue(queue: readonly Change[], change: Change): Change[] {
  const last = queue.at(-1);
  if (last?.kind !== 'update' || change.kind !== 'update' || last.id !== change.id) return [...queue, change];
  return [...queue.slice(0, -1), { ...last, fields: { ...last.fields, ...change.fields } }];
}

/** Sends in order. Returns what is still waiting, and the store with the ids that the server gave out. */
export async function flush(queue: readonly Change[], store: Store, send: Send) {
  let waiting = queue;
  let confirmed = store;
  while (waiting[0] !== undefined) {
    const change = waiting[0];
    try {
      const id = await send(change);
      if (change.kind === 'create') confirmed = confirm(confirmed, change.id, id);
      waiting = waiting.slice(1);
    } catch {
      break;
    }
  }
  return { waiting, store: confirmed };
}
