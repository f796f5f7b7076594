import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { digestOf } from '../../shared/digest.ts';
import { packageFolder } from '../../shared/package.ts';
import { HOME, type ProgramSource } from '../../shared/program.ts';
import { PROVIDERS } from './providers.ts';
import { type SignIn, TRUSTED_RUN } from './sign-in.ts';

/** The workflows that init writes, with their titles. */
const TITLES = {
  gate: 'Prompt gate',
  nightly: 'Nightly',
  dashboard: 'Dashboard',
  forks: 'Prompt gate for forks',
  accept: 'Accept a drop',
} as const;

export type WorkflowKind = keyof typeof TITLES;

/** Events that can measure pull requests from forks; docs/forks.md compares them. */
export const FORK_EVENTS = ['pull_request_target', 'workflow_run'] as const;

/**
 * The key for forks has its own name. Otherwise, because GitHub creates missing environments without reviewers, a
 * repository secret would pay for every fork.
 */
export const forkSecret = (secret: string): string => `${secret}_FOR_FORKS`;

/** A workflow's access to the model. */
export interface EndpointChoice {
  /** A URL, or an expression for one. */
  readonly baseUrl: string;
  /** Name of the secret with the key; null if the endpoint needs none, or if `signIn` gets it. */
  readonly secret: string | null;
  readonly signIn: SignIn | null;
}

/** Settings of a workflow for one repository, or one folder in it. */
export interface WorkflowPlace extends EndpointChoice {
  readonly branch: string;
  /** Folder of the configuration relative to the repository's root, with slashes; empty at the root. */
  readonly folder: string;
  readonly action: ProgramSource;
  /** Whether a nightly workflow measures the default branch, so the gate needs no schedule. */
  readonly nightly: boolean;
  /** Number of shards of a nightly run. */
  readonly shards: number;
  readonly forksBy: (typeof FORK_EVENTS)[number];
}

/** Path of a workflow: one per folder, so that packages of one repository do not share a gate. */
export function workflowPath(kind: WorkflowKind, folder: string): string {
  const own = kind === 'gate' ? '' : `-${kind}`;
  return `.github/workflows/swelancer-gate${folder === '' ? '' : `-${nameOf(folder)}`}${own}.yml`;
}

/** The text of a workflow. */
export async function workflowText(kind: WorkflowKind, place: WorkflowPlace): Promise<string> {
  const example = exampleFor(kind, place);
  const text = await readFile(path.join(packageFolder, 'examples', example), 'utf8');
  // Not with the YAML library, which moves comments.
  return edits(kind, place).reduce((rest, [from, to]) => {
    if (rest.search(from) < 0) throw new Error(`examples/${example} has no ${from}`);
    return rest.replace(from, () => to);
  }, text);
}

/** The example that a workflow is based on. */
function exampleFor(kind: WorkflowKind, { shards, forksBy }: WorkflowPlace): string {
  if (kind === 'nightly') return shards > 1 ? 'nightly-matrix.yml' : 'nightly.yml';
  if (kind === 'forks') return forksBy === 'workflow_run' ? 'fork-workflow-run.yml' : 'fork-pull-request-target.yml';
  return `${kind}.yml`;
}

type Edit = readonly [from: RegExp, to: string];

function edits(kind: WorkflowKind, place: WorkflowPlace): readonly Edit[] {
  const { branch, baseUrl, secret, signIn, folder, action, nightly, shards } = place;
  const key = secret !== null && kind === 'forks' ? forkSecret(secret) : secret;
  const asksModel = kind === 'gate' || kind === 'nightly' || kind === 'forks';
  const follows = kind === 'dashboard' || (kind === 'forks' && place.forksBy === 'workflow_run');
  const ofBranch = kind === 'gate' || kind === 'dashboard' || (kind === 'forks' && !follows);
  const id = `          id: ${text(nameOf(folder))}\n`;
  const inFolder = `${id}${asksModel ? `          working-directory: ${text(folder)}\n` : ''}`;
  const all: readonly (Edit | false)[] = [
    // The first line says where to put the example.
    [/^# .*\n/, ''],
    [/^name: .*/m, `name: ${text(titleOf(kind, folder))}`],
    ofBranch && [/branches: \[main\]/, `branches: [${branchPattern(branch)}]`],
    kind === 'gate' && nightly && [/ {2}#[^\n]*\n {2}schedule:\n {4}- cron: .*\n/, ''],
    follows && [
      /workflows: \[.*\]/,
      `workflows: ${listOf(titleOf(kind === 'dashboard' ? 'nightly' : 'gate', folder))}`,
    ],
    kind === 'dashboard' && [
      /repository: .*\n( +)ref: .*/,
      `repository: ${action.repository}\n          ref: ${action.ref}`,
    ],
    kind !== 'dashboard' && [new RegExp(`uses: ${HOME}@.*`, 'g'), `uses: ${action.repository}@${action.ref}`],
    folder !== '' && kind !== 'dashboard' && [/(?<=uses: \S+@\S+\n {8}with:\n)/g, inFolder],
    ...(asksModel ? endpointEdits(kind, { baseUrl, secret: key, signIn }) : []),
    kind === 'forks' && key !== null && [/OPENAI_API_KEY_FOR_FORKS(?=\.)/, key],
    ...(kind === 'nightly' && shards > 1
      ? ([
          [/default: \d+/, `default: ${shards}`],
          [/inputs\.shards \|\| \d+/, `inputs.shards || ${shards}`],
          [/swelancer-gate-default-shard/, `swelancer-gate-${folder === '' ? 'default' : nameOf(folder)}-shard`],
        ] as const)
      : []),
  ];
  return all.filter(edit => edit !== false);
}

/** Replaces the parts that depend on the endpoint and on how a job gets its key. */
function endpointEdits(kind: WorkflowKind, { baseUrl, secret, signIn }: EndpointChoice): readonly (Edit | false)[] {
  const address: Edit = [/base-url: .*/g, `base-url: ${line(baseUrl)}`];
  const key = (expression: string): Edit => [/api-key: .*/g, `api-key: ${expression}`];
  if (signIn === null) return [address, key(secret === null ? 'none' : `\${{ secrets.${secret} }}`)];
  const { permission, steps, apiKey, variables } = signIn;
  const condition = `\${{ ${TRUSTED_RUN} }}`;
  const signedIn: readonly Edit[] = [
    [/(?<=\n {6}contents: [^\n]*\n)/g, `      ${permission}\n`],
    [/(?= {6}- name: [^\n]*\n {8}id: gate\n)/g, steps.replaceAll('CONDITION', condition)],
  ];
  if (apiKey !== null) return [...signedIn, address, key(`\${{ ${apiKey} }}`)];
  const environment = Object.entries(variables).map(([name, value]) => `          ${name}: \${{ ${value} }}\n`);
  return [
    ...signedIn,
    [/(?<= {8}id: gate\n {8}uses: [^\n]*\n)/g, `        env:\n${environment.join('')}`],
    [/ {10}base-url: .*\n/g, ''],
    [/api-key: .*/g, 'sandbox: required # because the agent has a token'],
    kind === 'gate' && [
      /(?<=\n {4}name: Gate\n)/,
      `    # Pull requests from forks and Dependabot get no token. A skipped job counts as passed.\n    if: ${condition}\n`,
    ],
  ];
}

function titleOf(kind: WorkflowKind, folder: string): string {
  const title = TITLES[kind];
  return folder === '' ? title : `${title} of ${folder}`;
}

/** A value of a block mapping, on one line. */
function text(value: string): string {
  // Names that look like expressions must not be evaluated by the runner.
  return line(value.replaceAll(`\${{`, `\${{ '\${{' }}`));
}

const line = (value: string): string => stringify(value, { lineWidth: 0, blockQuote: false }).trim();

/** A workflow's title as the only item of a flow list. */
const listOf = (title: string): string => `[${/^[\w/ -]+$/.test(title) ? title : JSON.stringify(title)}]`;

/**
 * A branch filter of a workflow, inside a flow list. Some characters of names are patterns there.
 * Source: GitHub Docs, "Workflow syntax", "Filter pattern cheat sheet".
 */
function branchPattern(branch: string): string {
  const pattern = branch.replaceAll(/[*?+[\]!\\]/g, '\\$&');
  return /^[a-z][\w./-]*$/i.test(pattern) ? text(pattern) : JSON.stringify(pattern);
}

/**
 * The id of a folder's gate: lowercase letters, digits and hyphens, at most 64. A hash keeps the ids of different
 * folders different.
 */
export function nameOf(folder: string): string {
  const plain = folder.replaceAll('/', '--');
  const isPlain = folder.split('/').every(part => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part));
  if (isPlain && plain.length <= 64) return plain;
  const readable = folder
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 50);
  return `${readable}-${digestOf(folder).slice(0, 8)}`.replace(/^-+/, '');
}

const stepSchema = z.object({ with: z.record(z.string(), z.unknown()).default({}) });
const workflowSchema = z.object({ jobs: z.record(z.string(), z.object({ steps: z.array(stepSchema).default([]) })) });

/** The endpoint of an existing workflow; null if it names none. */
export function endpointIn(workflow: string): EndpointChoice | null {
  const jobs = workflowSchema.safeParse(parse(workflow)).data?.jobs ?? {};
  const inputs = Object.values(jobs).flatMap(({ steps }) => steps.map(step => step.with));
  const { 'base-url': baseUrl, 'api-key': key } = inputs.find(one => one['base-url'] !== undefined) ?? {};
  const [, secret = null] = /secrets\.(\w+)/.exec(String(key)) ?? [];
  const signIn = PROVIDERS.find(one => one.signIn !== null && workflow.includes(firstLine(one.signIn)))?.signIn ?? null;
  if (signIn?.apiKey === null) return { baseUrl: '', secret: null, signIn };
  return typeof baseUrl === 'string' ? { baseUrl, secret, signIn } : null;
}

const firstLine = ({ steps }: SignIn): string => steps.slice(0, steps.indexOf('\n') + 1);
