import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { packageFolder } from './package.ts';

/**
 * Whether npm and the tag `v0` have a release. Until then the npm name is unclaimed, and no text may point to it.
 * The first release sets this to true and runs `npm run reference` (CONTRIBUTING.md).
 */
export const RELEASED = false;

/** This project on GitHub. */
export const HOME = 'swelancer-gate/swelancer-gate';

/** Ref that documentation and examples use. */
export const REF = RELEASED ? 'v0' : 'main';

/** Command that documentation uses. */
export const DOCUMENTED_CALL = RELEASED ? 'npx swelancer-gate' : 'swelancer-gate';

/** URL of a file of this project, for reading. */
export const pageAt = (file: string): string => `https://github.com/${HOME}/blob/${REF}/${file}`;

/** A version of this program on GitHub. */
export interface ProgramSource {
  /** OWNER/NAME. */
  readonly repository: string;
  /** A commit, or the ref named in a workflow. */
  readonly ref: string;
}

/**
 * The GitHub source from which a runner or npm fetched a folder; null if neither did.
 * @param folder of the package: runners use `_actions/OWNER/NAME/REF`; npm records the commit of a git package
 */
export function fetchedFrom(folder: string): ProgramSource | null {
  const [, owner, name, ref] = /[\\/]_actions[\\/]([^\\/]+)[\\/]([^\\/]+)[\\/](.+)$/.exec(folder) ?? [];
  if (ref !== undefined) return { repository: `${owner}/${name}`, ref: ref.replaceAll('\\', '/') };
  const lock = path.join(folder, '..', '.package-lock.json');
  if (!existsSync(lock)) return null;
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(lock, 'utf8')));
  const resolved = packages[`node_modules/${path.basename(folder)}`]?.resolved ?? '';
  const [, repository, commit] = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?#([0-9a-f]{40})$/.exec(resolved) ?? [];
  return repository === undefined || commit === undefined ? null : { repository, ref: commit };
}

const lockSchema = z.object({ packages: z.record(z.string(), z.object({ resolved: z.string().optional() })) });

/** Command to run this version again, also on other machines if it was fetched from GitHub. */
export const PROGRAM = callOf(RELEASED ? null : fetchedFrom(packageFolder));

function callOf(source: ProgramSource | null): string {
  return source === null ? DOCUMENTED_CALL : `npx github:${source.repository}#${source.ref}`;
}
