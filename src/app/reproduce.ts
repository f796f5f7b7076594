import { type Settings, settingsSchema } from '../config/settings.ts';

/** Settings that change what is measured; the others only say where and how. */
const MEASURED = ['config', 'suite', 'dataset', 'model', 'policy', 'margin', 'alpha', 'min-accuracy'] as const;

/** The command line that does the same again, on a laptop. */
export function commandFor(
  command: 'gate' | 'run' | 'compare',
  settings: Settings,
  own: Readonly<Record<'head', string | null> & Partial<Record<'baseline' | 'models' | 'samples', string | null>>>,
): string {
  const standard = settingsSchema.parse({});
  const given = MEASURED.filter(name => settings[name] !== standard[name]).map(name => [name, settings[name]] as const);
  const flags = [...Object.entries(own), ...given].flatMap(([name, value]) =>
    value == null ? [] : [`--${name}`, quoted(String(value))],
  );
  return ['npx', 'swelancer-gate', command, ...flags].join(' ');
}

/** A word for a POSIX shell: what a pull request wrote must stay one word when it is pasted. */
function quoted(word: string): string {
  return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
