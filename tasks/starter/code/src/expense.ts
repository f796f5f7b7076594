import type { Day } from './dates.ts';
import type { Money } from './money.ts';

export type Category = 'meal' | 'hotel' | 'transport' | 'other';

export interface Expense {
  /** The server's id, or a temporary one such as `tmp-1`. */
  readonly id: string;
  readonly merchant: string;
  readonly category: Category;
  readonly amount: Money;
  readonly day: Day;
  readonly paidWith: 'own money' | 'company card';
  readonly note: string;
  readonly hasReceipt: boolean;
}

/** What the quick-add sheet knows: all but the id, and the day only when the traveller chose one. */
export type Draft = Omit<Expense, 'id' | 'day'> & { readonly day?: Day };

export interface Profile {
  readonly timeZone: string;
  readonly currency: string;
}

export function createExpense(draft: Draft, temporaryId: string, now: Date): Expense {
  return { ...draft, id: temporaryId, day: draft.day ?? now.toISOString().slice(0, 10) };
}
