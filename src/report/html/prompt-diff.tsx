import { structuredPatch } from 'diff';
import type { JSX } from 'preact';
import type { ArmReport, Report } from '../report.ts';
import { severalLines } from '../untrusted.ts';

/** Context lines around a change. */
const CONTEXT = 2;
/** Maximum number of differing lines, because time grows with the square. */
const MAX_EDITS = 1000;

interface Line {
  readonly kind: 'added' | 'removed' | 'kept';
  readonly text: string;
}

/** The lines that differ between the arms' prompts; null if none do or the prompts are unknown. */
export function promptDiff({ baseline, candidate }: Pick<Report, 'baseline' | 'candidate'>): Line[] | null {
  if (baseline === null) return null;
  const text = (prompt: ArmReport['prompt']): string => (prompt ?? []).map(({ template }) => template).join('\n');
  const [before, now] = [text(baseline.prompt), text(candidate.prompt)];
  if (before === now) return null;
  const patch = structuredPatch('', '', before, now, '', '', { context: CONTEXT, maxEditLength: MAX_EDITS });
  if (patch === undefined) return null;
  return patch.hunks.flatMap(({ lines }, index): Line[] => [
    ...(index === 0 ? [] : [{ kind: 'kept' as const, text: '…' }]),
    ...lines
      .filter(line => !line.startsWith('\\'))
      .map((line): Line => {
        const kind = line.startsWith('+') ? 'added' : line.startsWith('-') ? 'removed' : 'kept';
        return { kind, text: line.slice(1) };
      }),
  ]);
}

const SIGNS = { added: '+', removed: '−', kept: ' ' };

export function PromptDiff({ lines }: { readonly lines: readonly Line[] }): JSX.Element {
  return (
    <pre class="diff">
      {lines.map(({ kind, text }, index) => (
        <span class={kind} key={index}>
          {`${SIGNS[kind]} ${severalLines(text, 2000)}\n`}
        </span>
      ))}
    </pre>
  );
}
