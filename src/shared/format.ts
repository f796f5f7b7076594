/** Number formats of all renderings. The minus is U+2212, as wide as the plus. */

import { once } from './once.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

// Node reads its language data with the first of these, which takes 40 ms.
const whole = once(() => new Intl.NumberFormat('en-US'));
const cents = once(() => new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 }));
const moments = once(
  () => new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }),
);
const days = once(() => new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }));

/** `55.1%` */
export function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(1)}%`;
}

/** `−4.2`, `+3.7` or `0.0`: percentage points with their sign. */
export function signed(fraction: number): string {
  const size = Math.abs(fraction * 100).toFixed(1);
  if (size === '0.0') return size;
  return `${fraction < 0 ? '−' : '+'}${size}`;
}

/** `−4.2 points` */
export function points(fraction: number): string {
  return `${signed(fraction)} points`;
}

/** `20 points`, `4.5 points`: an unsigned size, with a decimal only if it matters. */
export function size(fraction: number): string {
  const digits = decimal(fraction);
  return `${digits} ${digits === '1' ? 'point' : 'points'}`;
}

/** Percentage points without a sign: whole from 10, one decimal below unless it is zero. */
function decimal(fraction: number): string {
  const value = Math.abs(fraction * 100);
  return value >= 9.95 ? value.toFixed(0) : value.toFixed(1).replace(/\.0$/, '');
}

/** `5%`, `0.5%`: a setting, with as many decimals as were given. */
export function shortPercent(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(3))}%`;
}

/** `48%` */
export function wholePercent(fraction: number): string {
  return `${(fraction * 100).toFixed(0)}%`;
}

/** `68% → 48%`, with a decimal if whole numbers would contradict the difference. */
export function accuracies(before: number, now: number): string {
  const rounded = Math.round(100 * now) - Math.round(100 * before);
  const digits = `${Math.abs(rounded)}` === decimal(now - before) ? 0 : 1;
  return [before, now].map(value => `${(value * 100).toFixed(digits)}%`).join(' → ');
}

/** `12 to 35`: percentage points, rounded if they are far apart. A bound above zero is not shown as zero. */
export function rangeOf(low: number, high: number): string {
  const digits = high - low < 0.05 ? 1 : 0;
  return [low, high].map(value => (value * 100).toFixed(value > 0 && value < 0.005 ? 1 : digits)).join(' to ');
}

/** `−5.0 to +12.7`: percentage points with their signs. */
export function signedRange(low: number, high: number): string {
  return `${signed(low)} to ${signed(high)}`;
}

/** `$1,000`: the price of a task. */
export function price(dollars: number): string {
  return `$${Number.isInteger(dollars) ? integer(dollars) : cents().format(dollars)}`;
}

/** `$1.24`. Only a known zero is shown as zero. */
export function cost(dollars: number | null): string {
  if (dollars === null) return 'unknown';
  return dollars > 0 && dollars < 0.01 ? 'under $0.01' : `$${cents().format(dollars)}`;
}

/** Parts of a cost, rounded so that they add up to it. Cents left after rounding down go to the largest rests. */
export function costParts(total: number, parts: readonly number[]): string[] {
  const rounded = parts.map(part => Math.floor(100 * part));
  const left = Math.round(100 * Number(total.toFixed(2))) - rounded.reduce((sum, part) => sum + part, 0);
  const restOf = (index: number): number => 100 * (parts[index] ?? 0) - (rounded[index] ?? 0);
  const raised = parts
    .map((_, index) => index)
    .sort((a, b) => restOf(b) - restOf(a))
    .slice(0, Math.max(0, left));
  return parts.map((part, index) => {
    const dollars = ((rounded[index] ?? 0) + (raised.includes(index) ? 1 : 0)) / 100;
    return cost(dollars === 0 ? part : dollars);
  });
}

/** `1 task`, `1,130 tasks` */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${integer(number)} ${number === 1 ? noun : plural}`;
}

/** `1,130` */
export function integer(number: number): string {
  return Number.isInteger(number) && Math.abs(number) < 1000 ? String(number) : whole().format(number);
}

/** `4`, or `4 to 8` if tasks differ. */
export function range({ min, max }: { readonly min: number; readonly max: number }): string {
  return min === max ? integer(min) : `${integer(min)} to ${integer(max)}`;
}

/** Time between two ISO 8601 dates in its largest sensible unit: `20 minutes`, `14 hours`, `3 days`. */
export function elapsed(from: string, to: string): string {
  const time = Math.max(0, Date.parse(to) - Date.parse(from));
  if (time < 2 * HOUR) return count(Math.round(time / MINUTE), 'minute');
  return time < 2 * DAY ? count(Math.round(time / HOUR), 'hour') : count(Math.round(time / DAY), 'day');
}

/** `850 ms`, `12.3 s` */
export function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** `45 s`, `3 min`, `2 h`: remaining time, rounded up. */
export function timeLeft(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  return seconds < 2 * 3600 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`;
}

/** `24 Nov 2026, 08:41 UTC` */
export function moment(date: string): string {
  return `${moments().format(new Date(date))} UTC`;
}

/** `24 Nov 2026` */
export function day(date: string): string {
  return days().format(new Date(date));
}

/** A probability as a count: `about 3 of 10,000 runs`. */
export function outOf(probability: number): string {
  if (probability >= 0.995) return 'nearly every run';
  if (probability < 0.0001) return 'fewer than 1 of 10,000 runs';
  const of = probability >= 0.01 ? 100 : probability >= 0.001 ? 1000 : 10_000;
  return `about ${Math.round(probability * of)} of ${integer(of)} runs`;
}

/** The short form of a 40-digit commit. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 7);
}

/** `maxRounds` of `max-rounds`. */
export const camelCase = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Adds a capital letter and a period, which messages of failures lack. */
export function asSentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.!?]$/.test(message) ? '' : '.'}`;
}
