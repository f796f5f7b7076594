// Writes the generated tables of the docs and the inputs of action.yml from the table of settings, the configuration
// schema and the example; and the program's command on all pages and examples. Run: npm run reference
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { COMMANDS } from '../src/cli/commands.ts';
import { COMMAND_HELP } from '../src/cli/help.ts';
import { PROVIDERS } from '../src/cli/init/providers.ts';
import { workflowText } from '../src/cli/init/workflow.ts';
import { configFileSchema } from '../src/config/file.ts';
import { actionSchema, commandLineSchema, settingsSchema } from '../src/config/settings.ts';
import { suiteSchema } from '../src/dataset/suite.ts';
import { ruleFloors } from '../src/report/arms.ts';
import { PUBLISHED } from '../src/report/published.ts';
import { percent, price } from '../src/shared/format.ts';
import { DOCUMENTED_CALL, HOME, REF, RELEASED } from '../src/shared/program.ts';
import { PRESETS } from '../src/solver/command/presets.ts';
import { decisionSchema } from '../src/verdict/decision.ts';

const root = path.resolve(import.meta.dirname, '..');

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function standard(field: unknown): string {
  if (!(field instanceof z.ZodDefault)) return '';
  const value = field.def.defaultValue;
  return value === false ||
    value === null ||
    value === '' ||
    (typeof value === 'object' && Object.keys(value).length === 0)
    ? ''
    : `\`${value}\``;
}

/** One row per field of a schema. */
function table(
  heading: string,
  shape: Readonly<Record<string, unknown>>,
  name: (field: string) => string = field => `\`${field}\``,
): string {
  const rows = Object.entries(shape).map(([field, schema]) => {
    const description = schema instanceof z.ZodType ? (schema.description ?? '') : '';
    return `| ${name(field)} | ${cell(description)} | ${standard(schema)} |`;
  });
  return [`| ${heading} | meaning | default |`, '| --- | --- | --- |', ...rows].join('\n');
}

function section(field: z.ZodType): Readonly<Record<string, unknown>> {
  const inner =
    field instanceof z.ZodDefault || field instanceof z.ZodOptional || field instanceof z.ZodPrefault
      ? field.unwrap()
      : field;
  return inner instanceof z.ZodObject ? inner.shape : {};
}

/** Every field of the configuration, each mapping followed by its own fields. The decision has a table of its own. */
const { decision: _, ...configuration } = configFileSchema.shape;
const fields = Object.entries(configuration).flatMap(([name, field]) => [
  [name, field] as const,
  ...Object.entries(section(field)).map(([inner, schema]) => [`${name}.${inner}`, schema] as const),
]);

/** The outputs of action.yml. */
function outputs(): string {
  const described = z.record(z.string(), z.object({ description: z.string() }));
  const action = z.object({ outputs: described }).parse(parse(readFileSync(path.join(root, 'action.yml'), 'utf8')));
  const rows = Object.entries(action.outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  return ['| output | meaning |', '| --- | --- |', ...rows].join('\n');
}

/** The recommended workflow without its first line, which says where to copy it. */
const workflow = readFileSync(path.join(root, 'examples/gate.yml'), 'utf8').split('\n').slice(1).join('\n');

/** Installation instructions. */
const INSTALL = RELEASED
  ? '`npx` fetches the program; there is nothing to install.'
  : `There is no release yet, and the name on npm is not ours: do not use \`npx\`. Install the program from the clone, which takes a second:

\`\`\`sh
npm install --global .
\`\`\``;

/** Published results, and fixed rules on the same suite, best first. */
function benchmark(): string {
  const file = path.join(root, 'tasks/diamond.json');
  const { chance = 0, floors = {}, earned = {} } = suiteSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const rules = ruleFloors({
    chance,
    floors: Object.entries(floors).map(([solver, accuracy]) => ({ solver, accuracy })),
  });
  const dollars = Object.values(earned);
  const rows = [
    ...PUBLISHED.map(({ model, accuracy, earned, source }) => ({
      cells: [model, percent(accuracy), earned === null ? '' : price(earned), `[${source.name}](${source.url})`],
      accuracy,
    })),
    ...rules.map(({ name, accuracy }, index) => ({
      cells: [`*${name}*`, percent(accuracy), price(dollars[index] ?? 0), 'measured here'],
      accuracy,
    })),
  ].sort((a, b) => b.accuracy - a.accuracy);
  return [
    '| | accuracy | earned | source |',
    '| --- | --- | --- | --- |',
    ...rows.map(({ cells }) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}

const tables = {
  benchmark: benchmark(),
  install: INSTALL,
  workflow: `\`\`\`yaml\n${workflow}\`\`\``,
  commands: [
    '| command | what it does |',
    '| --- | --- |',
    ...COMMANDS.map(
      ({ name, word }) => `| \`${name}${word === null ? '' : ` <${word}>`}\` | ${COMMAND_HELP[name].summary} |`,
    ),
  ].join('\n'),
  presets: [
    '| preset | key | protocol | agent files | reports | tested with |',
    '| --- | --- | --- | --- | --- | --- |',
    ...Object.entries(PRESETS).map(([name, { key, protocol, reads, reports, tried, documentation }]) => {
      const tested = tried === null ? 'not tested' : `${tried.version}, ${tried.on}`;
      return `| [\`${name}\`](${documentation}) | ${key} | ${protocol} | ${reads.map(place => `\`${place}\``).join(', ')} | ${reports} | ${tested} |`;
    }),
  ].join('\n'),
  settings: table('flag and input', settingsSchema.shape),
  flags: table('flag only', commandLineSchema.shape, name => `\`--${name}\``),
  inputs: table('input only', actionSchema.shape),
  outputs: outputs(),
  configuration: table('field', Object.fromEntries(fields)),
  decision: table(
    'field',
    Object.fromEntries(Object.entries(decisionSchema.shape).map(([name, field]) => [`decision.${name}`, field])),
  ),
};

/** Pages with generated tables, and their tables. */
export const TABLES: Readonly<Record<string, readonly (keyof typeof tables)[]>> = {
  'README.md': ['install'],
  'docs/setup.md': ['workflow'],
  'docs/command.md': ['presets'],
  'docs/benchmark.md': ['benchmark'],
  'docs/reference.md': ['commands', 'settings', 'flags', 'inputs', 'outputs', 'configuration', 'decision'],
};

/** The text of a page with each `<!-- name -->` … `<!-- /name -->` updated. */
export function withTables(file: string, text: string): string {
  return (TABLES[file] ?? []).reduce((result, name) => {
    const content = tables[name];
    const [before, rest] = result.split(`<!-- ${name} -->\n`);
    const after = rest?.split(`<!-- /${name} -->`)[1];
    if (before === undefined || after === undefined) throw new Error(`${file} has no place for "${name}"`);
    return `${before}<!-- ${name} -->\n${content}\n<!-- /${name} -->${after}`;
  }, text);
}

/** Pages and workflows that show commands of the program. */
export const SHOWN = [
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  ...filesIn('docs', '.md'),
  ...filesIn('recipes', '.sh'),
  ...filesIn('examples', '.yml'),
];

function filesIn(folder: string, end: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(end))
    .map(name => path.posix.join(folder, name));
}

/** The text with updated commands of the program and references to this repository. */
export function withCalls(text: string): string {
  const names = COMMANDS.map(({ name }) => name).join('|');
  const home = HOME.replaceAll('/', '\\/');
  return text
    .replaceAll(new RegExp(`(?:npx )?swelancer-gate (?=(?:${names})\\b)`, 'g'), `${DOCUMENTED_CALL} `)
    .replaceAll(new RegExp(`(?<=${home}@)(?:v0|main)\\b|(?<=${home}/(?:blob|tree|raw)/)(?:v0|main)(?=/)`, 'g'), REF)
    .replaceAll(new RegExp(`(?<=repository: ${home}\\n +ref: )(?:v0|main)\\b`, 'g'), REF);
}

/** The text of action.yml with updated inputs. */
export function withInputs(text: string): string {
  // The action sets the paths of store and report for its cache and artifact steps.
  const { store, out, ...shape } = { ...settingsSchema.shape, ...actionSchema.shape };
  const inputs = Object.entries(shape).map(([name, field]) => {
    const value =
      name === 'github-token' ? GITHUB_TOKEN : field instanceof z.ZodDefault ? String(field.def.defaultValue) : '';
    return [name, { description: field.description, ...(value === '' ? {} : { default: value }) }];
  });
  const [before, rest = ''] = text.split(/^inputs:\n/m);
  const after = rest.slice(rest.search(/^[#\w]/m));
  return `${before}${stringify({ inputs: Object.fromEntries(inputs) }, { lineWidth: 0 })}\n${after}`;
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
const GITHUB_TOKEN = '${{ github.token }}';

/** The gate's workflow for each provider without a stored key, by example file. */
export async function signInExamples(): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { name, title, baseUrl, signIn } of PROVIDERS) {
    if (signIn === null) continue;
    const text = await workflowText('gate', {
      ...{ baseUrl: baseUrl ?? '', secret: null, signIn, branch: 'main', folder: '', nightly: false, shards: 1 },
      action: { repository: HOME, ref: `${REF} # better: pin a commit that you have reviewed` },
      forksBy: 'pull_request_target',
    });
    const head = `# ${title}: \`${DOCUMENTED_CALL} init --provider ${name}\` writes it. See docs/no-secret.md for the setup.\n`;
    texts.set(`examples/gate-${name}.yml`, `${head}${text}`);
  }
  return texts;
}

function rewrite(file: string, fill: (text: string) => string): void {
  const place = path.join(root, file);
  writeFileSync(place, fill(readFileSync(place, 'utf8')));
}

if (process.argv[1] === import.meta.filename) {
  for (const [file, text] of await signInExamples()) writeFileSync(path.join(root, file), text);
  for (const file of SHOWN) rewrite(file, withCalls);
  for (const file of Object.keys(TABLES)) rewrite(file, text => withTables(file, text));
  rewrite('action.yml', withInputs);
}
