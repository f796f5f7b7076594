import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { HOME, pageAt, REF } from '../../shared/program.ts';

/** A commented line to fill in is easier to find than the documentation. */
const WITHOUT_COST = `# This endpoint does not report its cost. Add its prices, in dollars per million tokens, to see costs and to use max-cost:
# prices: {input: 1.00, cached-input: 0.10, output: 5.00}
`;

/** Keeps answers and reports of local runs out of commits: a change must not bring its own evidence. */
export const IGNORE_FILE = '.swelancer-gate/.gitignore';
export const IGNORED = '# Answers, reports and other output of local runs.\n*\n!.gitignore\n';

/** Folder for the user's own tasks. */
export const TASKS = 'tasks/';

/** A complete task, which works right away and shows the format. */
export const EXAMPLE_TASK = `---
answer: 2
---
# Totals are off by a cent

This is an example. Replace it with one of your own issues and the proposals for it.

An invoice with three items at $0.335 each shows a total of $1.00, but the rounded items add up to $1.02.

## Proposal 1

Show three decimals for each item, so that the numbers add up.

## Proposal 2

Round each item to cents when it is added to the invoice, and add up the rounded amounts.

## Proposal 3

Add one cent to the total whenever it is lower than the sum of the items.
`;

/** Contents of a first configuration. */
export interface FirstConfiguration {
  readonly model: string;
  readonly prompt: string;
  readonly files: readonly string[];
  /** Models to compare every night; null without nightly runs. */
  readonly models: readonly string[] | null;
  /** Whether to include the user's own tasks. */
  readonly tasks: boolean;
  /** Preset of the agent; null if the gate calls the model itself. */
  readonly command: string | null;
  /** Whether a dollar budget works without prices. */
  readonly reportsCost: boolean;
}

/** The text of a first swelancer-gate.yml. */
export function configurationText(first: FirstConfiguration): string {
  const { model, prompt, files, models, tasks, command, reportsCost } = first;
  const [suite, issues, others] =
    command === null
      ? ['gate', '48 real issues', 'smoke has 12, lite 113']
      : ['smoke', '12 real issues', 'gate has 48, lite 113'];
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/${HOME}/${REF}/schema/config.schema.json
# Every field and its meaning: ${pageAt('docs/reference.md')}

suite: ${tasks ? `[${suite}, ${TASKS}] # ${issues}, and your own` : `${suite} # ${issues}`}; ${others}
${
  command === null
    ? ''
    : `solver: command
command: ${command}
`
}model: ${value(model)}
# The prompt may use {{title}}, {{description}}, {{price}}, {{proposals}} and {{question_id}}.
prompt: ${value(prompt)}
# Read before the prompt; changes to these files are measured too.
files: ${value(files)}
${models === null ? '' : matrix(models)}${command === null ? 'sampling: {max-tokens: 8192}\n' : ''}budget: {max-calls: 1000${reportsCost ? ', max-cost: 5' : ''}}
${reportsCost || command !== null ? '' : WITHOUT_COST}`;
}

/** The matrix of nightly runs. A single model is commented out, for the user to add others. */
function matrix(models: readonly string[]): string {
  return models.length > 1
    ? `# Compared every night.\n${matrixLine(models)}\n`
    : `# Compared every night; add at least one more:\n# ${matrixLine(models)}\n`;
}

const matrixLine = (models: readonly string[]): string =>
  `matrix: {models: ${value(models.length > 1 ? models : [...models, 'another-model'])}}`;

/** The fields of an existing configuration that depend on what is set up. */
const existingSchema = z
  .looseObject({
    suite: z.union([z.string(), z.array(z.string())]).default('gate'),
    model: z.string().optional(),
    matrix: z.unknown().optional(),
  })
  // Errors are reported when the file is verified.
  .catch({ suite: 'gate', matrix: undefined });

/** What nightly runs and the user's own tasks need in the configuration. */
interface Wanted {
  /** Models to compare every night; null without nightly runs. */
  readonly models: readonly string[] | null;
  /** Whether the user named these models. */
  readonly isAsked: boolean;
  readonly tasks: boolean;
}

/** Lines that an existing configuration lacks for this. */
export function linesToChange(configuration: string, { models, isAsked, tasks }: Wanted): string[] {
  const existing = existingSchema.parse(yamlOf(configuration));
  const own = models?.length === 0 && existing.model !== undefined ? [existing.model] : models;
  return [
    ...(own === null || (existing.matrix !== undefined && !isAsked) ? [] : [matrixLine(own)]),
    ...(tasks ? suiteLines(configuration, TASKS) : []),
  ];
}

/** The line that adds a folder of tasks to the suite of an existing configuration; none if it is there. */
export function suiteLines(configuration: string, folder: string): string[] {
  const suites = [existingSchema.parse(yamlOf(configuration)).suite].flat();
  return suites.includes(folder) ? [] : [`suite: ${value([...suites, folder])}`];
}

/** Null for text that is not YAML. */
function yamlOf(text: string): unknown {
  try {
    return parse(text, { logLevel: 'silent' });
  } catch {
    return null;
  }
}

function value(part: unknown): string {
  return stringify(part, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();
}
