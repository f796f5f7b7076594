import { STYLE } from '../../report/html/style.ts';

/** The report's style, and what only the dashboard has. */
export const DASHBOARD_STYLE = `${STYLE}
:root { --band: #b6d4f7; --right: #1a7f37; --wrong: #cf222e; }
@media (prefers-color-scheme: dark) { :root { --band: #1f4068; --right: #3fb950; --wrong: #f85149; } }
nav { margin-bottom: 1rem; }
svg { display: block; max-width: 100%; height: auto; }
svg [aria-label="text"], svg text { fill: var(--ink); }
.wide { display: none; }
.scroll th[scope="row"] { white-space: nowrap; }
.heat td { min-width: 3.25rem; }
.heat td, .heat th { white-space: nowrap; }
.heat button { font: inherit; font-weight: 600; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-decoration: underline dotted; }
.heat th[aria-sort="descending"] button::after { content: " ↓"; } .heat th[aria-sort="ascending"] button::after { content: " ↑"; }
.heat td[data-share] { background: color-mix(in srgb, var(--right) calc(var(--share) * 45%), transparent); }
${Array.from({ length: 11 }, (_, tenth) => `.heat td[data-share="${tenth}"] { --share: ${tenth / 10}; }`).join('\n')}
.strip { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; margin: 0.25rem 0 1rem; }
.strip span { display: inline-block; margin-right: 0.75em; }
@media (min-width: 48rem) { .narrow { display: none; } .wide { display: block; } }
`;
