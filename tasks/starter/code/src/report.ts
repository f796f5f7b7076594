import type { Expense, Profile } from './expense.ts';
import { formatMoney, type Money, type Rates, sum } from './money.ts';

export interface Report {
  readonly title: string;
  readonly expenses: readonly Expense[];
}

/** Everything on the report, whoever paid. */
export function spent(report: Report, currency: string, rates: Rates): Money {
  return total(report.expenses, currency, rates);
}

/** What the company still owes the traveller: it has already paid what is on its own card. */
export function toReimburse(report: Report, currency: string, rates: Rates): Money {
  const own = report.expenses.filter(expense => expense.paidWith === 'own money');
  return total(own, currency, rates);
}

/** The line above the list of expenses. */
export function head(report: Report, profile: Profile, rates: Rates): string {
  return `${report.title} · ${formatMoney(toReimburse(report, profile.currency, rates))}`;
}

function total(expenses: readonly Expense[], currency: string, rates: Rates): Money {
  return sum(
    expenses.map(expense => expense.amount),
    currency,
    rates,
  );
}
