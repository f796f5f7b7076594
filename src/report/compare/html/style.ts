import { STYLE } from '../../html/style.ts';

/** The shared design, plus five shades of one color for comparisons, each with readable text. */
export const COMPARE_STYLE = `${STYLE}
:root { --r0: #ffffff; --r1: #ddf4ff; --r2: #b6e3ff; --r3: #80ccff; --r4: #54aeff; --on: #1f2328; }
@media (prefers-color-scheme: dark) {
  :root { --r0: #0d1117; --r1: #0c2d6b; --r2: #0d419d; --r3: #1158c7; --r4: #1a63d8; --on: #ffffff; }
}
.rule th, .rule td { color: var(--quiet); font-style: italic; }
.arms td:last-child { width: 40%; min-width: 10rem; }
@media (max-width: 40rem) {
  .arms :is(th, td):last-child, .bars { display: none; } .arms small { display: block; }
  .scroll .arms th[scope="row"] { max-width: 33vw; overflow-wrap: anywhere; }
}
.bar { display: block; overflow: visible; }
.bar .axis { stroke: var(--line); }
.bar .range { stroke: var(--ink); stroke-width: 3; }
.bar .floor { stroke: var(--quiet); stroke-dasharray: 4 3; }
.bar circle { fill: var(--ink); }
.beats { font-weight: 700; }
.scroll .heat th:first-child { min-width: min(24rem, 45vw); }
.heat td { text-align: center; color: var(--on); font-variant-numeric: tabular-nums; }
.r0 { background: var(--r0); color: var(--ink) !important; }
.r1 { background: var(--r1); } .r2 { background: var(--r2); } .r3 { background: var(--r3); } .r4 { background: var(--r4); }
`;
