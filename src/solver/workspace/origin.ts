import { existsSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../../shared/errors.ts';

/** Origin of code. */
export type CodeOrigin =
  /** A folder used unchanged for every task. */
  | { readonly kind: 'folder'; readonly path: string }
  /** A git repository with the tasks' commits. */
  | {
      readonly kind: 'repository';
      /** For git; can contain a password. */
      readonly address: string;
      /** For display and trial keys. */
      readonly name: string;
      /** Whether it is on this machine, so that its side of a fetch also runs here. */
      readonly local: boolean;
    };

const ON_GITHUB = /^[\w-][\w.-]*\/[\w.-]+$/;
/** `user@host:path`, as in ssh and git. */
const SCP = /^[\w.-]+@[\w.-]+:(?!\/\/)/;
const SCHEMES = ['https:', 'http:', 'ssh:', 'file:'];

/**
 * Parses `repository`: `owner/name` on GitHub, a URL, or a path relative to `directory`.
 * @throws Failure if it is none of these.
 */
export function readOrigin(repository: string, directory: string): CodeOrigin {
  if (SCP.test(repository)) return { kind: 'repository', address: repository, name: repository, local: false };
  if (repository.includes('://')) return fromAddress(repository);
  if (ON_GITHUB.test(repository)) {
    return { kind: 'repository', address: `https://github.com/${repository}`, name: repository, local: false };
  }
  const folder = path.resolve(directory, repository);
  if (!existsSync(folder)) {
    throw new Failure('configuration', `the repository "${repository}" is not there`, {
      hint: 'Write owner/name for a repository on GitHub, an https or ssh address, or the path of a folder, such as ./code.',
    });
  }
  if (existsSync(path.join(folder, '.git')) || isBare(folder)) {
    return { kind: 'repository', address: folder, name: repository, local: true };
  }
  return { kind: 'folder', path: folder };
}

function fromAddress(address: string): CodeOrigin {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !SCHEMES.includes(url.protocol)) {
    throw new Failure('configuration', 'the address of the repository cannot be used', {
      hint: 'Use an address that starts with https://, http://, ssh:// or file://.',
    });
  }
  const local = url.protocol === 'file:';
  url.password = '';
  // The user name can be a token.
  if (url.protocol !== 'ssh:') url.username = '';
  url.search = '';
  url.hash = '';
  return { kind: 'repository', address, name: url.href, local };
}

const isBare = (folder: string): boolean =>
  existsSync(path.join(folder, 'HEAD')) && existsSync(path.join(folder, 'objects'));
