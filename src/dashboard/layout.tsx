import type { ComponentChildren, JSX } from 'preact';
import { renderDocument } from '../report/html/document.tsx';
import { behaviour } from './behaviour.ts';
import { DASHBOARD_STYLE } from './style.ts';

/**
 * A page of the dashboard.
 * @param above name and address of the pages above it
 * @param here what it is called below them
 */
export function page(
  title: string,
  above: readonly [string, string][],
  here: string,
  children: ComponentChildren,
): string {
  return renderDocument(
    { title: `${title} · SWE-Lancer Gate`, style: DASHBOARD_STYLE, script: behaviour },
    <main>
      {above.length > 0 && (
        <nav aria-label="Where you are">
          {above.map(([name, address]) => (
            <span key={address}>
              <a href={address}>{name}</a> ›{' '}
            </span>
          ))}
          {here}
        </nav>
      )}
      {children}
    </main>,
  );
}

export function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Something wider than a phone. It scrolls, so the keyboard must reach it. */
export function Scroll({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section class="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

/** `2026-11-24 03:12` in UTC. */
export const day = (at: string): string => at.slice(0, 16).replace('T', ' ');
