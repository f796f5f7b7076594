import type { JSX } from 'preact';
import { count, integer } from '../../shared/format.ts';
import { type Deed, deedsOf, filesReadBy, linesShown } from '../../trial/steps.ts';
import type { AgentStep, Trial } from '../../trial/trial.ts';
import { oneLine, severalLines } from '../foreign.ts';

/** What an agent said and did on its way to an answer, in order; each use of a tool is one folded line. */
export function Transcript({ steps }: { readonly steps: readonly AgentStep[] }): JSX.Element {
  return (
    <ol class="transcript">
      {deedsOf(steps).map((deed, index) => (
        <li key={index}>
          <One deed={deed} />
        </li>
      ))}
    </ol>
  );
}

function One({ deed }: { readonly deed: Deed }): JSX.Element {
  if (deed.kind === 'said') return <pre>{severalLines(deed.text)}</pre>;
  const { tool, arguments: given, result } = deed;
  const files = filesReadBy(deed);
  const what = files.length > 0 ? files.join(', ') : given;
  const summary = (
    <>
      <code>{oneLine(tool, 60)}</code> {oneLine(what, 200)}
      {result !== null && <small>{extentOf(result, files.length > 0)}</small>}
    </>
  );
  if (result === null) return <p>{summary}</p>;
  return (
    <details>
      <summary>{summary}</summary>
      {what !== given && <code>{oneLine(given, 1000)}</code>}
      <pre>{severalLines(result)}</pre>
    </details>
  );
}

function extentOf(result: string, isFile: boolean): string {
  const lines = isFile ? linesShown(result) : null;
  if (lines === null) return count(result.split('\n').length, 'line');
  return lines.from === lines.to ? `line ${integer(lines.from)}` : `lines ${integer(lines.from)}–${integer(lines.to)}`;
}

/** Longest list of files that is shown. */
const MAX_FILES = 20;

/** Which files only one arm read for a task; nothing where no trial says what it read. */
export function LookedAt({ before, now }: Record<'before' | 'now', readonly Trial[]>): JSX.Element | null {
  const [old, fresh] = [filesRead(before), filesRead(now)];
  if (old.size === 0 && fresh.size === 0) return null;
  const only = (files: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
    [...files].filter(file => !others.has(file)).sort();
  const both = [...old].filter(file => fresh.has(file)).length;
  return (
    <dl class="looked">
      <Files title="Read only before" files={only(old, fresh)} />
      <Files title="Read only now" files={only(fresh, old)} />
      <dt>Read by both</dt>
      <dd>{count(both, 'file')}</dd>
    </dl>
  );
}

function Files({ title, files }: { readonly title: string; readonly files: readonly string[] }): JSX.Element {
  const more = files.length - MAX_FILES;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {files.length === 0
          ? 'none'
          : files
              .slice(0, MAX_FILES)
              .map(file => oneLine(file, 200))
              .join(', ')}
        {more > 0 && ` and ${count(more, 'more file')}`}
      </dd>
    </>
  );
}

function filesRead(trials: readonly Trial[]): Set<string> {
  return new Set(
    trials.flatMap(({ transcript = [] }) =>
      transcript.flatMap(step => (step.kind === 'used' ? filesReadBy(step) : [])),
    ),
  );
}

/** What an agent did, in figures; empty where nobody tells. */
export function behaviourOf({ behaviour }: Trial): string {
  if (behaviour === undefined) return '';
  const { turns, filesRead, searches } = behaviour;
  return [
    ...(turns === null ? [] : [` · ${count(turns, 'turn')}`]),
    ...(filesRead === null ? [] : [` · ${count(filesRead, 'file')} read`]),
    ...(searches === null ? [] : [` · ${count(searches, 'search', 'searches')}`]),
  ].join('');
}
