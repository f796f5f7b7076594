import type { Expense } from './expense.ts';
import { decimalsOf, type Money } from './money.ts';

const HEADER = ['day', 'merchant', 'category', 'amount', 'currency', 'note'];

/** The export for bookkeeping: RFC 4180 with a semicolon between the columns. */
export function toCsv(expenses: readonly Expense[]): string {
  const rows = expenses.map(({ day, merchant, category, amount, note }) => [
    day,
    merchant,
    category,
    decimal(amount),
    amount.currency,
    note,
  ]);
  return [HEADER, ...rows].map(row => `${row.map(cell).join(';')}\r\n`).join('');
}

function cell(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text}"` : text;
}

function decimal({ minor, currency }: Money): string {
  const decimals = decimalsOf(currency);
  return (minor / 10 ** decimals).toFixed(decimals);
}
