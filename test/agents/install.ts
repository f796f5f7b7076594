import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { AgentPackage } from '../../src/solver/command/presets.ts';

/** A package in the version that its preset was written for. */
export interface VersionedPackage extends AgentPackage {
  readonly version: string;
}

/** The latest Node.js, which some agents need, whatever runs the tests. */
const NODE: VersionedPackage = { registry: 'npm', name: 'node', version: '24.21.0' };

/**
 * Folders with an agent's programs, for the search path; installed once, outside the repository.
 * @throws if it cannot be installed
 */
export function install(agent: VersionedPackage): string[] {
  const own = folderOf(agent);
  if (agent.registry === 'python') return [path.join(own, 'bin')];
  const programs = ['.bin', `${agent.name}/bin`].map(folder => path.join(own, 'node_modules', folder));
  return [...programs, path.join(folderOf(NODE), 'node_modules/node/bin')];
}

function folderOf({ registry, name, version }: VersionedPackage): string {
  const cache = process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache');
  const folder = path.join(cache, 'swelancer-gate/agents', `${name.replaceAll('/', '+')}@${version}`);
  if (existsSync(folder)) return folder;
  // A Python environment cannot be moved, so an incomplete one is recreated.
  const place = registry === 'python' ? folder : `${folder}.new`;
  rmSync(place, { recursive: true, force: true });
  const run = (program: string, ...words: string[]) =>
    execFileSync(program, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    if (registry === 'npm') {
      run('npm', 'install', '--silent', '--no-save', '--prefix', place, `${name}@${version}`);
      renameSync(place, folder);
    } else {
      run(newestPython(), '-m', 'venv', place);
      run(path.join(place, 'bin/pip'), 'install', '--quiet', `${name}==${version}`);
    }
  } catch (error) {
    rmSync(place, { recursive: true, force: true });
    throw error;
  }
  return folder;
}

/** Some agents need a newer Python than the system's. */
function newestPython(): string {
  const works = (program: string): boolean => spawnSync(program, ['--version']).status === 0;
  return ['python3.13', 'python3.12'].find(works) ?? 'python3';
}
