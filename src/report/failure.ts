import type { Failure } from '../errors.ts';
import { code, foreign, heading, paragraph, serialise, text } from './markdown.ts';

/** The comment of a run that could not begin: what is wrong, where, and what to do. */
export function renderFailure({ message, file, line, hint }: Failure): string {
  const place = file === undefined ? [] : [code(line === undefined ? file : `${file}:${line}`), text(': ')];
  return serialise([
    heading(3, '❌ Error: nothing was measured'),
    paragraph(...place, foreign(message, 600)),
    ...(hint === undefined ? [] : [paragraph(foreign(hint, 600))]),
  ]);
}
