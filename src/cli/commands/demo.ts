import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import picocolors from 'picocolors';
import { runGate } from '../../app/gate-session.ts';
import { NO_KEYS_NEEDED } from '../../config/api-key.ts';
import { CONFIG_FILE, settingsSchema } from '../../config/settings.ts';
import { headline } from '../../report/headline.ts';
import { lead } from '../../report/phrases.ts';
import type { Report } from '../../report/report.ts';
import { issueNumber, movedTasks, picks, shortTitle } from '../../report/tasks.ts';
import { plain } from '../../report/terminal.ts';
import { oneLine } from '../../report/untrusted.ts';
import { renderReport, writeReport } from '../../report/write.ts';
import { EXIT, Failure } from '../../shared/errors.ts';
import { createGit, gitReason, isGitMissing } from '../../shared/git.ts';
import { packageFolder } from '../../shared/package.ts';
import { fetchedFrom, PROGRAM, RELEASED } from '../../shared/program.ts';
import type { World } from '../../shared/world.ts';
import { wrap } from '../../shared/wrap.ts';

const CONFIGURATION = `# The demo uses a fixed rule instead of a model, so it needs no key and no network.
suite: starter
solver: reference/bm25
order: dataset
`;

/** Commits work without the user's name or signing key. */
const AUTHOR = ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.com', '-c', 'commit.gpgSign=false'];

/** Two changes, as in pull requests. */
const CHANGES = [
  {
    branch: 'shuffle-proposals',
    says: 'shows the proposals in another order',
    edit: (before: string) => before.replace('order: dataset', 'order: shuffled'),
  },
  {
    branch: 'quick-pick',
    says: 'takes the first proposal without reading',
    edit: (before: string) => before.replace('reference/bm25', 'reference/first'),
  },
];

/** Maximum number of tasks to list for a harmful change. */
const MAX_TASKS = 3;

interface DemoResult {
  readonly branch: string;
  readonly verdict: Report['verdict']['kind'];
  readonly exitCode: number;
  /** Files of the run. */
  readonly comment: string;
  readonly html: string;
}

/** Runs the real gate on two changes in a small temporary repository. */
export async function demoCommand(
  { json, comments }: { readonly json: boolean; readonly comments: boolean },
  world: World,
): Promise<number> {
  const say = json ? world.tell : world.print;
  const folder = makeDemoFolder();
  const repository = path.join(folder, 'repository');
  const run = createGit(world.env);
  const git = (...words: string[]) =>
    run([...AUTHOR, ...words], { directory: repository }).catch((cause: unknown) => {
      throw isGitMissing(cause) ? withoutGit(cause) : notPrepared(cause);
    });
  const commit = async (content: string, message: string): Promise<void> => {
    writeFileSync(path.join(repository, CONFIG_FILE), content);
    await git('add', '--all');
    await git('commit', '--quiet', '--message', message);
  };
  say(`${wrap(INTRODUCTION, world.terminal.columns).join('\n')}\n`);
  await git('init', '--quiet', '--initial-branch=main');
  await commit(CONFIGURATION, 'Choose by the words of the issue');

  const results: DemoResult[] = [];
  const quiet = { ...world, directory: repository, tell: () => {} };
  for (const [index, { branch, says, edit }] of CHANGES.entries()) {
    await git('checkout', '--quiet', '-b', branch, 'main');
    await commit(edit(CONFIGURATION), says);
    const settings = settingsSchema.parse({ baseline: 'main', head: branch, store: path.join(folder, 'store') });
    const report = await runGate(settings, quiet, NO_KEYS_NEEDED);
    const { comment, html } = await writeReport(renderReport(report), path.join(folder, branch));
    const { kind, exitCode } = report.verdict;
    results.push({ branch, verdict: kind, exitCode, comment, html });
    say(`\n  ${index + 1}  ${branch}: ${says}\n${resultLines(report, world)}\n`);
    if (comments) say(`\n${readFileSync(comment, 'utf8')}`);
  }
  world.print(json ? `${JSON.stringify(results)}\n` : ending(results));
  return EXIT.passed;
}

function makeDemoFolder(): string {
  try {
    const folder = mkdtempSync(path.join(tmpdir(), 'swelancer-gate-demo-'));
    mkdirSync(path.join(folder, 'repository'));
    return folder;
  } catch (cause) {
    throw notPrepared(cause);
  }
}

function withoutGit(cause: unknown): Failure {
  return new Failure('configuration', 'git was not found', {
    hint: 'Install git: the demo compares two commits of a small repository.',
    cause,
  });
}

function notPrepared(cause: unknown): Failure {
  return new Failure('system', `the repository of the demo cannot be created: ${gitReason(cause)}`, {
    file: tmpdir(),
    hint: 'Free some space there, or set TMPDIR to another folder.',
    cause,
  });
}

/** Without a release, the clone must be installed before its commands work elsewhere. */
const INSTALLED =
  RELEASED || fetchedFrom(packageFolder) !== null || path.basename(process.argv[1] ?? '').startsWith('swelancer-gate');

const INTRODUCTION =
  'SWE-Lancer Gate demo. No key, no network, nothing installed: a tiny repository, two pull requests, the real gate.';

function resultLines(report: Report, { terminal: { columns, color } }: World): string {
  const { bold, green, red, dim } = picocolors.createColors(color);
  const passed = report.verdict.exitCode === EXIT.passed;
  const worse = movedTasks(report, 'worse');
  const indent = ' '.repeat(7);
  const titles = worse.slice(0, MAX_TASKS).map(task => {
    const start = `${indent}${issueNumber(task)}  ${picks(task)}  `;
    return `${start}${oneLine(shortTitle(task.title), Math.max(20, columns - start.length))}`;
  });
  return [
    `     ${bold((passed ? green : red)(`${passed ? '✔' : '✘'} ${headline(report)}`))}  ${dim(`exit code ${report.verdict.exitCode}`)}`,
    ...wrap(plain(lead(report)), columns - indent.length).map(line => `${indent}${line}`),
    ...titles,
  ].join('\n');
}

function ending(results: readonly DemoResult[]): string {
  const last = results.at(-1);
  return `
The comment on the pull request (demo --comments prints it):
  ${last?.comment}
The full report, for your browser:
  ${last?.html}

${INSTALLED ? 'Next' : `Next, install it from here:  npm install --global ${packageFolder}\nThen`}, in your own repository:  ${PROGRAM} init
`;
}
