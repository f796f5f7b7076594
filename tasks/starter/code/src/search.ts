import type { Expense } from './expense.ts';

/** Expenses that contain every word of the query, whatever its case and accents. */
export function search(expenses: readonly Expense[], query: string): Expense[] {
  const words = fold(query)
    .split(/\s+/)
    .filter(word => word !== '');
  return expenses.filter(expense => {
    const text = fold(`${expense.merchant} ${expense.category} ${expense.note}`);
    return words.every(word => text.includes(word));
  });
}

function fold(text: string): string {
  const letters = text.normalize('NFC').replace(/\p{Mark}/gu, '');
  return letters.toLowerCase();
}
