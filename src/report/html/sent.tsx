import type { JSX } from 'preact';
import { count } from '../../shared/format.ts';
import { SIDES } from '../arms.ts';
import type { ArmReport, Report } from '../report.ts';
import { oneLine, severalLines } from '../untrusted.ts';

/** What was sent for every task: each arm's messages with their variables, and its parameters. */
export function Sent({ report }: { readonly report: Report }): JSX.Element {
  const { baseline, candidate, identical } = report;
  const arms = baseline === null || identical ? [candidate] : [baseline, candidate];
  return (
    <div class="sides">
      {arms.map(arm => (
        <div key={arm.name}>
          <h3>{identical ? 'Same before and now' : SIDES[arm.name]}</h3>
          <Messages prompt={arm.prompt ?? []} />
          <Parameters report={report} arm={arm} />
        </div>
      ))}
    </div>
  );
}

function Messages({ prompt }: { readonly prompt: NonNullable<ArmReport['prompt']> }): JSX.Element {
  return (
    <>
      {prompt.map(({ role, template }, place) => (
        <details key={place}>
          <summary>{`${role.charAt(0).toUpperCase()}${role.slice(1)} message`}</summary>
          <pre>{severalLines(template)}</pre>
        </details>
      ))}
    </>
  );
}

/** Every set of parameters sent: an endpoint can make the gate drop a parameter partway through a run. */
function Parameters({ report, arm }: { readonly report: Report; readonly arm: ArmReport }): JSX.Element {
  const counts = new Map<string, number>();
  for (const { sent } of report.trials[arm.name]) {
    const text = JSON.stringify(sent);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return (
    <>
      {[...counts].map(([text, times]) => (
        <p key={text}>
          Parameters{counts.size > 1 && ` of ${times} of ${count(report.trials[arm.name].length, 'answer')}`}:{' '}
          <code>{oneLine(text, 2000)}</code>
        </p>
      ))}
    </>
  );
}
