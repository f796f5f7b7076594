/** Whole minor units (cents, fils, yen): never floating point. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

/** What one unit (one dollar, one yen) is worth in euro. */
export type Rates = Readonly<Record<string, number>>;

const DECIMALS: Readonly<Record<string, number>> = { JPY: 0, KRW: 0, KWD: 3, TND: 3 };

export function decimalsOf(currency: string): number {
  return DECIMALS[currency] ?? 2;
}

/** Reads what a person typed: `12.5`, `12,50`, `€ 1.250,00`. Null when it is no amount. */
export function parseAmount(text: string, currency: string): Money | null {
  const typed = text.replace(/[^\d.,-]/g, '');
  const mark = Math.max(typed.lastIndexOf('.'), typed.lastIndexOf(','));
  const whole = mark < 0 ? typed : typed.slice(0, mark);
  const fraction = mark < 0 ? '' : typed.slice(mark + 1);
  const decimals = decimalsOf(currency);
  const minor = Number(whole.replace(/[.,]/g, '') + fraction.slice(0, decimals).padEnd(decimals, '0'));
  return typed === '' || Number.isNaN(minor) ? null : { minor, currency };
}

/** `EUR 1,250.00`, `JPY 1,250`. Forms are filled in with it when an expense is opened again. */
export function formatMoney(amount: Money): string {
  const decimals = decimalsOf(amount.currency);
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return `${amount.currency} ${(amount.minor / 10 ** decimals).toLocaleString('en', options)}`;
}

/** The same value in another currency; each currency's decimals are taken care of. */
export function convert(amount: Money, currency: string, rates: Rates): Money {
  if (amount.currency === currency) return amount;
  const units = amount.minor / 10 ** decimalsOf(amount.currency);
  const euro = units * rateOf(amount.currency, rates);
  return { minor: Math.round((euro / rateOf(currency, rates)) * 10 ** decimalsOf(currency)), currency };
}

export function sum(amounts: readonly Money[], currency: string, rates: Rates): Money {
  const minor = amounts.reduce((total, amount) => total + convert(amount, currency, rates).minor, 0);
  return { minor, currency };
}

/** One share for each person at the table. */
export function splitEvenly(total: Money, people: number): Money[] {
  const minor = Math.round(total.minor / people);
  return Array.from({ length: people }, () => ({ minor, currency: total.currency }));
}

function rateOf(currency: string, rates: Rates): number {
  const rate = rates[currency];
  if (rate === undefined) throw new Error(`No rate for ${currency}`);
  return rate;
}
