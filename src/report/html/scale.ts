/** Chart scales: the position of values, and round numbers for axes. */

export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** Minimum span of an axis as a share of its largest value, so that small differences do not look large. */
const MIN_SPAN = 0.2;

/**
 * A scale around values with about `count` round ticks.
 * @param bounds limits of the scale, such as 0 and 1 for accuracy
 */
export function scaleAround(values: readonly number[], count: number, bounds: readonly [number, number]): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const missing = Math.max(0, MIN_SPAN * Math.abs(high) - (high - low)) / 2;
  const [from, to] = [Math.max(bounds[0], low - missing), Math.min(bounds[1], high + missing)];
  const step = niceStep((to - from || 1) / count);
  const first = Math.max(bounds[0], Math.floor(from / step) * step);
  const last = Math.min(bounds[1], Math.ceil(to / step) * step);
  const ticks = Array.from({ length: Math.round((last - first) / step) + 1 }, (_, index) => first + index * step);
  return { from: first, to: last, ticks: ticks.filter(tick => tick <= last + step / 1000) };
}

/** The next of 1, 2, 5, 10, 20 … */
function niceStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  return ([1, 2, 5, 10].find(factor => factor * power >= step) ?? 10) * power;
}

/** Dollars, with cents if the axis needs them. */
export function dollarTick(value: number, scale: Scale): string {
  const text = tickText(value, scale);
  const decimals = text.split('.')[1]?.length ?? 0;
  return `$${decimals === 1 ? value.toFixed(2) : text}`;
}

/** A number with the decimals that its axis needs. */
export function tickText(value: number, { ticks }: Scale): string {
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  return value.toFixed(Math.min(6, Math.max(0, -Math.floor(Math.log10(step) + 1e-9))));
}
