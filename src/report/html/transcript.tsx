import type { JSX } from 'preact';
import { count, duration, integer } from '../../shared/format.ts';
import { type AgentAction, actionsOf, argumentWords, filesReadBy, lineCount, linesShown } from '../../trial/steps.ts';
import type { AgentStep, Trial } from '../../trial/trial.ts';
import { oneLine, severalLines } from '../untrusted.ts';

/** Everything an agent said and did before its answer, in order. Each tool call is a collapsed line. */
export function Transcript({ steps }: { readonly steps: readonly AgentStep[] }): JSX.Element {
  return (
    <ol class="transcript">
      {actionsOf(steps).map((action, index) => (
        <li key={index} class={action.kind}>
          <One action={action} />
        </li>
      ))}
    </ol>
  );
}

function One({ action }: { readonly action: AgentAction }): JSX.Element {
  if (action.kind === 'turn') return <h4>{turnWords(action)}</h4>;
  if (action.kind === 'said') return <pre>{severalLines(action.text)}</pre>;
  const { tool, arguments: given, result } = action;
  const files = filesReadBy(action);
  const what = files.length > 0 ? files.join(', ') : argumentWords(given);
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
      {files.length > 0 && <code>{oneLine(given, 1000)}</code>}
      <pre>{severalLines(result)}</pre>
    </details>
  );
}

/** `Turn 3 · 2.1 s · 12,340 tokens in (11,900 cached), 210 out · $0.0040` */
function turnWords({ number, latencyMs, usage, cost: dollars }: Extract<AgentAction, { kind: 'turn' }>): string {
  const tokens =
    usage === null
      ? []
      : [
          `${integer(usage.inputTokens)} tokens in${usage.cachedInputTokens > 0 ? ` (${integer(usage.cachedInputTokens)} cached)` : ''}, ${integer(usage.outputTokens)} out`,
        ];
  return [`Turn ${number}`, duration(latencyMs), ...tokens, ...(dollars === null ? [] : [costOfTurn(dollars)])].join(
    ' · ',
  );
}

/** Four decimals, because turns cost fractions of a cent. */
const costOfTurn = (dollars: number): string =>
  dollars > 0 && dollars < 0.0001 ? 'under $0.0001' : `$${dollars.toFixed(4)}`;

/** Maximum length of a result next to its call. */
const MAX_RESULT = 80;

function extentOf(result: string, isFile: boolean): string {
  const shown = isFile ? linesShown(result) : null;
  if (shown !== null) {
    return shown.from === shown.to
      ? `line ${integer(shown.from)}`
      : `lines ${integer(shown.from)}–${integer(shown.to)}`;
  }
  const { lines, isLeast } = lineCount(result);
  // An error or an empty result says more than its length.
  if (lines === 1) return oneLine(result, MAX_RESULT);
  return isLeast ? `more than ${count(lines, 'line')}` : count(lines, 'line');
}

/** Maximum length of a displayed list. */
const MAX_NAMES = 20;

/** Files that only one arm read for a task and tools that only one used; empty if no trial reports them. */
export function FilesRead({ before, now }: Record<'before' | 'now', readonly Trial[]>): JSX.Element | null {
  const [old, fresh] = [filesRead(before), filesRead(now)];
  const [oldTools, freshTools] = [toolsUsed(before), toolsUsed(now)];
  if (old.size + fresh.size === 0 && isSame(oldTools, freshTools)) return null;
  const both = [...old].filter(file => fresh.has(file)).length;
  return (
    <dl class="looked">
      {old.size + fresh.size > 0 && (
        <>
          <Names title="Read only before" names={only(old, fresh)} of="file" />
          <Names title="Read only now" names={only(fresh, old)} of="file" />
          <dt>Read by both</dt>
          <dd>{count(both, 'file')}</dd>
        </>
      )}
      {!isSame(oldTools, freshTools) && (
        <>
          <Names title="Tools used only before" names={only(oldTools, freshTools)} of="tool" />
          <Names title="Tools used only now" names={only(freshTools, oldTools)} of="tool" />
        </>
      )}
    </dl>
  );
}

const only = (names: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
  [...names].filter(name => !others.has(name)).sort();

const isSame = (names: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  only(names, others).length + only(others, names).length === 0;

interface NamesProps {
  readonly title: string;
  readonly names: readonly string[];
  readonly of: 'file' | 'tool';
}

function Names({ title, names, of }: NamesProps): JSX.Element {
  const more = names.length - MAX_NAMES;
  const shown = names.slice(0, MAX_NAMES).map(name => oneLine(name, 200));
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {names.length === 0 ? 'none' : shown.join(', ')}
        {more > 0 && ` and ${count(more, `more ${of}`)}`}
      </dd>
    </>
  );
}

function toolsUsed(trials: readonly Trial[]): Set<string> {
  return new Set(
    trials.flatMap(({ transcript = [] }) => transcript.flatMap(step => (step.kind === 'used' ? [step.tool] : []))),
  );
}

function filesRead(trials: readonly Trial[]): Set<string> {
  return new Set(
    trials.flatMap(({ transcript = [] }) =>
      actionsOf(transcript).flatMap(action =>
        action.kind === 'used' && !action.result?.startsWith('Error:') ? filesReadBy(action) : [],
      ),
    ),
  );
}

/** Numbers on an agent's activity; empty if unknown. */
export function behaviorWords({ behavior }: Trial): string {
  if (behavior === undefined) return '';
  const { turns, filesRead, searches } = behavior;
  return [
    ...(turns === null ? [] : [` · ${count(turns, 'turn')}`]),
    ...(filesRead === null ? [] : [` · ${count(filesRead, 'file')} read`]),
    ...(searches === null ? [] : [` · ${count(searches, 'search', 'searches')}`]),
  ].join('');
}
