import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runGate } from '../../app/gate-session.ts';
import { settingsSchema } from '../../config/settings.ts';
import { writeReport } from '../../report/write.ts';
import { EXIT } from '../../shared/errors.ts';
import { createGit } from '../../shared/git.ts';
import type { World } from '../../shared/world.ts';

const CONFIGURATION = `# A fixed rule stands in for the model here, so that the demo needs no key and no network.
suite: starter
solver: reference/bm25
order: dataset
`;

/** Commits do not need the user's name or signing key. */
const AUTHOR = ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.com', '-c', 'commit.gpgSign=false'];

/** Two changes as a pull request would make them. */
const CHANGES = [
  {
    branch: 'shuffle-proposals',
    says: 'shows the proposals in shuffled order',
    edit: (before: string) => before.replace('order: dataset', 'order: shuffled'),
  },
  {
    branch: 'quick-pick',
    says: 'takes the first proposal without reading',
    edit: (before: string) => before.replace('reference/bm25', 'reference/first'),
  },
];

/** Runs the real gate on two changes of a small repository that it makes in a temporary folder. */
export async function demoCommand({ json }: { readonly json: boolean }, world: World): Promise<number> {
  const say = json ? world.tell : world.print;
  const folder = mkdtempSync(path.join(tmpdir(), 'swelancer-gate-demo-'));
  const repository = path.join(folder, 'repository');
  mkdirSync(repository);
  const run = createGit(world.env);
  const git = (...words: string[]) => run([...AUTHOR, ...words], { directory: repository });
  const commit = async (content: string, message: string): Promise<void> => {
    writeFileSync(path.join(repository, 'swelancer-gate.yml'), content);
    await git('add', '--all');
    await git('commit', '--quiet', '--message', message);
  };

  say(`A repository with an agent's configuration was made in ${repository}.\n`);
  await git('init', '--quiet', '--initial-branch=main');
  await commit(CONFIGURATION, 'Choose by the words of the issue');

  const verdicts: { branch: string; verdict: string; exitCode: number; html: string }[] = [];
  for (const { branch, says, edit } of CHANGES) {
    await git('checkout', '--quiet', '-b', branch, 'main');
    await commit(edit(CONFIGURATION), says);
    say(`\n──── Branch "${branch}" ${says}. The comment on its pull request:\n\n`);
    const settings = settingsSchema.parse({ baseline: 'main', head: branch, store: path.join(folder, 'store') });
    const report = await runGate(settings, { ...world, directory: repository }, { apiKey: null, fallbackApiKey: null });
    const written = await writeReport(report, path.join(folder, branch));
    say(readFileSync(written.comment, 'utf8'));
    const { kind, exitCode } = report.verdict;
    verdicts.push({ branch, verdict: kind, exitCode, html: written.html });
  }
  const lines = verdicts.map(
    ({ branch, verdict, exitCode, html }) => `${branch}: ${verdict}, exit code ${exitCode}. HTML report: ${html}`,
  );
  world.print(json ? `${JSON.stringify(verdicts)}\n` : `\n──── Verdicts\n\n${lines.join('\n')}\n`);
  return EXIT.passed;
}
