import type { ComponentChildren } from 'preact';
import { renderDocument } from '../../report/html/document.tsx';
import { script } from './script.ts';
import { DASHBOARD_STYLE } from './style.ts';

/**
 * A page of the dashboard.
 * @param above name and path of its parent pages
 * @param here its own name in the breadcrumbs
 */
export function page(
  title: string,
  above: readonly [string, string][],
  here: string,
  children: ComponentChildren,
): string {
  return renderDocument(
    { title: `${title} · SWE-Lancer Gate`, style: DASHBOARD_STYLE, script },
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

/** `2026-11-24 03:12` in UTC. */
export const day = (at: string): string => at.slice(0, 16).replace('T', ' ');
