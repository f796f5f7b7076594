import { existsSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../../shared/errors.ts';

/** Where code comes from. */
export type CodeOrigin =
  /** A folder that is laid out as it is, for every task. */
  | { readonly kind: 'folder'; readonly path: string }
  /** A git repository that holds the commits of the tasks. */
  | {
      readonly kind: 'repository';
      /** For git; it can hold a password. */
      readonly address: string;
      /** For people and for the trial key. */
      readonly name: string;
      /** On this machine, so its side of a fetch runs here too. */
      readonly local: boolean;
    };

const ON_GITHUB = /^[\w-][\w.-]*\/[\w.-]+$/;
/** `user@host:path`, as ssh and git write it. */
const SCP = /^[\w.-]+@[\w.-]+:(?!\/\/)/;
const SCHEMES = ['https:', 'http:', 'ssh:', 'file:'];

/**
 * Reads what `repository` says: `owner/name` on GitHub, an address, or a path from `directory`.
 * @throws Failure when it is none of them.
 */
export function readOrigin(repository: string, directory: string): CodeOrigin {
  if (SCP.test(repository)) return { kind: 'repository', address: repository, name: repository, local: false };
  if (repository.includes('://')) return fromAddress(repository);
  if (ON_GITHUB.test(repository)) {
    return { kind: 'repository', address: `https://github.com/${repository}`, name: repository, local: false };
  }
  const place = path.resolve(directory, repository);
  if (!existsSync(place)) {
    throw new Failure('configuration', `the repository "${repository}" is not there`, {
      hint: 'Write owner/name for a repository on GitHub, an https or ssh address, or the path of a folder, such as ./code.',
    });
  }
  if (existsSync(path.join(place, '.git')) || isBare(place)) {
    return { kind: 'repository', address: place, name: repository, local: true };
  }
  return { kind: 'folder', path: place };
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
  // A token can stand in the place of the user.
  if (url.protocol !== 'ssh:') url.username = '';
  url.search = '';
  url.hash = '';
  return { kind: 'repository', address, name: url.href, local };
}

const isBare = (place: string): boolean =>
  existsSync(path.join(place, 'HEAD')) && existsSync(path.join(place, 'objects'));
