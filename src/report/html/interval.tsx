import type { JSX } from 'preact';
import { signed } from '../../shared/format.ts';
import type { Comparison } from '../../verdict/verdict.ts';

/** A range of differences with room for the interval, zero and the margin. */
function rangeOf({ low, high, margin }: Comparison): { readonly from: number; readonly to: number } {
  const from = Math.min(low, -margin);
  const to = Math.max(high, margin / 2);
  const air = (to - from) * 0.06;
  return { from: from - air, to: to + air };
}

/** The interval of the change. Positions are percentages, so that text keeps its size on a phone. */
export function IntervalChart({ comparison }: { readonly comparison: Comparison }): JSX.Element {
  const { difference, low, high, margin } = comparison;
  const { from, to } = rangeOf(comparison);
  const at = (value: number): string => `${(((value - from) / (to - from)) * 100).toFixed(2)}%`;
  const label = `The change is about ${signed(difference)} points, likely ${signed(low)} to ${signed(high)}; the margin is ${signed(-margin)}.`;
  return (
    <svg class="interval" width="100%" height="96" role="img" aria-label={label}>
      <rect class="beyond" x="0" y="22" width={at(-margin)} height="50" />
      <line class="axis" x1="0" x2="100%" y1="72" y2="72" />
      <line class="zero" x1={at(0)} x2={at(0)} y1="22" y2="76" />
      <line class="margin" x1={at(-margin)} x2={at(-margin)} y1="22" y2="76" />
      <line class="range" x1={at(low)} x2={at(high)} y1="46" y2="46" />
      <line class="range" x1={at(low)} x2={at(low)} y1="38" y2="54" />
      <line class="range" x1={at(high)} x2={at(high)} y1="38" y2="54" />
      <circle class="point" cx={at(difference)} cy="46" r="6" />
      <text x="0" y="14">
        ← worse
      </text>
      <text x="100%" y="14" text-anchor="end">
        better →
      </text>
      <text x={at(-margin)} y="92" text-anchor="end">
        margin {signed(-margin)}
      </text>
      <text x={at(0)} y="92" text-anchor="middle">
        0
      </text>
    </svg>
  );
}
