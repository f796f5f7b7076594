import type { Expense } from './expense.ts';

export interface Receipt {
  readonly expense: Expense;
  /** `jpg`, `png` or `pdf`. */
  readonly extension: string;
  readonly content: Uint8Array;
}

/** Files of the archive by name, for the ZIP that bookkeeping downloads. */
export function archive(receipts: readonly Receipt[]): Map<string, Uint8Array> {
  return new Map(receipts.map(receipt => [fileName(receipt), receipt.content]));
}

/** `2026-03-28-Blue-Door.jpg` */
function fileName({ expense, extension }: Receipt): string {
  const merchant = expense.merchant.replace(/[^A-Za-z0-9]+/g, '-');
  return `${expense.day}-${merchant}.${extension}`;
}
