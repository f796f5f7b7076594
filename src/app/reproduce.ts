import { REPEATED, type Settings, settingsSchema } from '../config/settings.ts';
import { PROGRAM } from '../shared/program.ts';
import { shellWord } from '../shared/shell.ts';
import { UNCOMPILED } from '../shared/uncompiled.ts';

/** A commit, shortened for phones; git accepts it. */
const short = (value: string): string => (/^[0-9a-f]{40}$/.test(value) ? value.slice(0, 10) : value);

/** The command that reproduces a run locally. */
export function commandFor(
  command: 'gate' | 'run' | 'compare',
  settings: Settings,
  own: Readonly<
    Record<'head', string | null> & Partial<Record<'baseline' | 'models' | 'samples' | 'replay', string | null>>
  >,
): string {
  const defaults = new Map<string, unknown>(Object.entries(settingsSchema.parse({}, UNCOMPILED)));
  const changed = Object.entries(settings).filter(([name, value]) => name in REPEATED && value !== defaults.get(name));
  const flags = [...Object.entries(own), ...changed].flatMap(([name, value]) =>
    value == null ? [] : [`--${name}`, shellWord(short(String(value)))],
  );
  return [PROGRAM, command, ...flags].join(' ');
}
