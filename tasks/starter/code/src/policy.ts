import { type Day, nightsBetween } from './dates.ts';
import type { Category, Expense } from './expense.ts';
import { convert, type Money, type Rates } from './money.ts';

/** Amounts are minor units of the policy's own currency. */
export interface Policy {
  readonly currency: string;
  readonly limits: Readonly<Partial<Record<Category, number>>>;
  readonly receiptAbove: number;
  readonly allowanceANight: number;
}

export type Violation = 'over limit' | 'receipt missing';

export function violations(expense: Expense, policy: Policy, rates: Rates): Violation[] {
  const found: Violation[] = [];
  const limit = policy.limits[expense.category];
  if (limit !== undefined && expense.amount.minor > limit) found.push('over limit');
  const { minor } = convert(expense.amount, policy.currency, rates);
  if (!expense.hasReceipt && minor > policy.receiptAbove) found.push('receipt missing');
  return found;
}

/** The flat sum that a traveller gets for a stay. */
export function allowance(policy: Policy, arrival: Day, departure: Day): Money {
  return { minor: nightsBetween(arrival, departure) * policy.allowanceANight, currency: policy.currency };
}
