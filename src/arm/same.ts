import { isDeepStrictEqual } from 'node:util';
import type { Arm } from './arm.ts';

/**
 * Whether two arms ask exactly the same in every task, whatever the tasks are: where they come from and what their
 * files are called reaches no model.
 */
export function asksTheSame(one: Arm, other: Arm): boolean {
  return isDeepStrictEqual(asked(one), asked(other));
}

function asked({ name: _name, commit: _commit, label: _label, prompt, ...rest }: Arm): unknown {
  return { ...rest, prompt: prompt.map(({ file: _file, line: _line, ...message }) => message) };
}
