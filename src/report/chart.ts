import { signed } from '../shared/format.ts';

/** Columns of the text chart: the width of a code block on a phone without scrolling. */
const WIDTH = 36;

interface Interval {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly margin: number;
}

interface Scale {
  readonly from: number;
  readonly to: number;
}

/** A range of differences with room for the interval, zero and the margin. */
export function scaleOf({ low, high, margin }: Interval): Scale {
  const from = Math.min(low, -margin);
  const to = Math.max(high, margin / 2);
  const air = (to - from) * 0.06;
  return { from: from - air, to: to + air };
}

/**
 * The interval of the change with the margin and zero, for monospaced text. Uses only WGL4 characters, which
 * every common monospaced font has at one width.
 */
export function textChart(interval: Interval): string {
  const { from, to } = scaleOf(interval);
  const column = (value: number): number => Math.round(((value - from) / (to - from)) * (WIDTH - 1));
  const zero = column(0);
  const margin = Math.min(column(-interval.margin), zero - 1);
  const low = column(interval.low);
  const high = column(interval.high);
  const draw = (at: (column: number) => string): string =>
    Array.from({ length: WIDTH }, (_, index) => at(index))
      .join('')
      .trimEnd();

  const bar = draw(index => {
    if (index === column(interval.difference)) return '●';
    if (index === low) return '├';
    if (index === high) return '┤';
    if (index > low && index < high) return index === zero || index === margin ? '┼' : '─';
    return index === zero ? '│' : index === margin ? '¦' : ' ';
  });
  const axis = draw(index => (index === zero || index === margin ? '┴' : '─'));
  const label = `margin ${signed(-interval.margin)}`;
  const labelAt = Math.max(0, Math.min(margin - Math.floor(label.length / 2), zero - label.length - 1));
  const marginLine = `${' '.repeat(labelAt)}${label}`;
  const ticks = zero > label.length ? `${marginLine.padEnd(zero)}0` : `${' '.repeat(zero)}0\n${label}`;
  return [`${'worse'.padEnd(WIDTH - 6)}better`, bar, axis, ticks].join('\n');
}
