import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A real git repository in a temporary folder. */
export interface Repository {
  readonly folder: string;
  git(...parts: string[]): string;
  write(files: Readonly<Record<string, string | Buffer>>): void;
  /** Writes the files, commits everything and returns the commit. */
  commit(message: string, files?: Readonly<Record<string, string>>): string;
  remove(): void;
}

export function makeRepository(name = 'repository'): Repository {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'swelancer-gate-test-')), name);
  mkdirSync(folder, { recursive: true });
  const git = (...parts: string[]): string =>
    execFileSync('git', parts, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    }).trim();
  const write: Repository['write'] = files => {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), content);
    }
  };
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.com');
  return {
    folder,
    git,
    write,
    commit(message, files = {}) {
      write(files);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD');
    },
    remove: () => rmSync(path.dirname(folder), { recursive: true, force: true }),
  };
}

/** The repository as seen by a program that runs in it. */
export const worldOf = ({ folder }: Pick<Repository, 'folder'>) => ({
  directory: folder,
  env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
});
