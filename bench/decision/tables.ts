import { readFileSync, writeFileSync } from 'node:fs';

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** `4.2 ± 0.3`: percent and its Monte-Carlo standard error. */
export function withError(share: number, runs: number): string {
  return `${percent(share)} ± ${(100 * Math.sqrt((share * (1 - share)) / runs)).toFixed(1)}`;
}

export function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** Replaces the text between the markers of this name. */
export function replaceSection(file: string, name: string, text: string): void {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const whole = readFileSync(file, 'utf8');
  const [before, rest] = whole.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${file} has no section ${name}`);
  writeFileSync(file, `${before}${start}\n${text}\n${end}${after}`);
}
