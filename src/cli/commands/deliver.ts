import path from 'node:path';
import { asWritten } from '../../report/as-written.ts';
import type { Report } from '../../report/report.ts';
import { labelCell, renderTerminal } from '../../report/terminal.ts';
import { renderReport, writeReport } from '../../report/write.ts';
import type { World } from '../../shared/world.ts';

/** Writes a report with its renderings, prints the result and returns the exit code. */
export async function deliver(
  report: Report,
  {
    out,
    json,
    verbose = false,
  }: { readonly out: string; readonly json: boolean; readonly verbose?: boolean | undefined },
  world: World,
): Promise<number> {
  const written = await writeReport(renderReport(report), path.resolve(world.directory, out));
  world.print(
    json
      ? `${JSON.stringify(await asWritten(report))}\n`
      : renderTerminal(report, { width: world.terminal.columns, color: world.terminal.color, verbose }),
  );
  world.tell(`${labelCell('Report')}${path.relative(world.directory, written.html)}\n`);
  return report.verdict.exitCode;
}
