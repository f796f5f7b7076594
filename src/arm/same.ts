import { isDeepStrictEqual } from 'node:util';
import type { Arm } from './arm.ts';

/**
 * Whether two arms send the same requests for any task. Commits and file names do not matter, because no model sees
 * them.
 */
export function asksTheSame(one: Arm, other: Arm): boolean {
  return isDeepStrictEqual(asked(one), asked(other));
}

function asked({ name: _name, commit: _commit, label: _label, prompt, ...rest }: Arm): unknown {
  return { ...rest, prompt: prompt.map(({ file: _file, line: _line, ...message }) => message) };
}
