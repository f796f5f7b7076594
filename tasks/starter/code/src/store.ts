import type { Expense } from './expense.ts';

/** What this device knows, by id. */
export type Store = ReadonlyMap<string, Expense>;

export function put(store: Store, expense: Expense): Store {
  return new Map(store).set(expense.id, expense);
}

/** The server has taken a new expense: its id replaces the temporary one. */
export function confirm(store: Store, temporaryId: string, id: string): Store {
  const confirmed = new Map(store);
  const expense = confirmed.get(temporaryId);
  confirmed.delete(temporaryId);
  if (expense !== undefined) confirmed.set(id, { ...expense, id });
  return confirmed;
}
