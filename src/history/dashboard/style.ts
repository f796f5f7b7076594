import { STYLE } from '../../report/html/style.ts';
import { RANGES } from './charts.tsx';

/** The shared design, plus styles of the dashboard. */
export const DASHBOARD_STYLE = `${STYLE}
:root { --right: #1a7f37; }
@media (prefers-color-scheme: dark) { :root { --right: #3fb950; } }
nav { margin-bottom: 1rem; }
.ranges { border: 0; padding: 0; margin: 0; } .ranges legend { padding: 0; font-weight: 600; } .ranges label { display: inline-block; margin-right: 1rem; white-space: nowrap; }
.range { display: none; }
${RANGES.map(({ days }) => `section:has(input[value="${days}"]:checked) .range[data-range="${days}"] { display: block; }`).join('\n')}
.heat td, .heat th { padding: 0.25rem 0.4rem; }
.heat thead th { white-space: normal; overflow-wrap: anywhere; max-width: 6rem; min-width: 4.75rem; font-size: 0.875rem; vertical-align: bottom; }
:is(.heat, .tasks) tbody th { white-space: nowrap; }
.heat button { font: inherit; font-weight: 600; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-decoration: underline dotted; text-align: inherit; }
.heat th[aria-sort="descending"] button::after { content: " ↓"; } .heat th[aria-sort="ascending"] button::after { content: " ↑"; }
.heat td[data-share] { background: color-mix(in srgb, var(--right) calc(var(--share) * 45%), transparent); }
${Array.from({ length: 11 }, (_, tenth) => `.heat td[data-share="${tenth}"] { --share: ${tenth / 10}; }`).join('\n')}
.runs th[scope="row"] { white-space: nowrap; }
@media (max-width: 40rem) {
  .runs :is(th, td):is(:nth-child(2), :nth-child(3)), .latest :is(th, td):nth-child(3), .heat :is(th, td):nth-child(2) { display: none; }
  .heat :is(th, td) { padding: 0.25rem 0.2rem; }
  .scroll .runs th[scope="row"] { max-width: none; } .scroll .runs td { white-space: normal; }
}
.strip { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; margin: 0.25rem 0 1rem; }
.strip span { display: inline-block; margin-right: 0.75em; }
`;
