import { createHash } from 'node:crypto';
import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';

interface Head {
  readonly title: string;
  readonly style: string;
  /** Runs at the end of the page. Its source is embedded there, so it must not use anything outside the function. */
  readonly script?: () => void;
}

/** A self-contained HTML file. */
export function renderDocument({ title, style, script }: Head, content: JSX.Element): string {
  const source = script === undefined ? '' : `(${script})()`;
  return `<!doctype html>\n${renderToString(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy(style, source)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <link rel="icon" href="data:," />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        {content}
        {source !== '' && <script dangerouslySetInnerHTML={{ __html: source }} />}
      </body>
    </html>,
  )}\n`;
}

/** Only the page's own style and script run, so model output in the report can load or send nothing. */
function policy(style: string, script: string): string {
  const scripts = script === '' ? "'none'" : hash(script);
  return `default-src 'none'; style-src ${hash(style)}; script-src ${scripts}; img-src data:; base-uri 'none'; form-action 'none'`;
}

function hash(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
}
