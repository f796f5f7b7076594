import type { JSX } from 'preact';
import { count } from '../../shared/format.ts';
import type { AgentStep, Trial } from '../../trial/trial.ts';
import { oneLine, severalLines } from '../foreign.ts';

/** What an agent said and did on its way to an answer, in order; what its tools gave back is folded. */
export function Transcript({ steps }: { readonly steps: readonly AgentStep[] }): JSX.Element {
  return (
    <ol class="transcript">
      {steps.map((step, place) => (
        <li key={place}>
          <Step step={step} />
        </li>
      ))}
    </ol>
  );
}

function Step({ step }: { readonly step: AgentStep }): JSX.Element {
  switch (step.kind) {
    case 'said':
      return <pre>{severalLines(step.text)}</pre>;
    case 'used':
      return (
        <p>
          Used <code>{oneLine(step.tool, 60)}</code> with <code>{oneLine(step.arguments, 1000)}</code>
        </p>
      );
    case 'got':
      return (
        <details>
          <summary>
            Got {count(step.text.split('\n').length, 'line')} from <code>{oneLine(step.tool, 60)}</code>
          </summary>
          <pre>{severalLines(step.text)}</pre>
        </details>
      );
  }
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
