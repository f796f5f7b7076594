import { constants as modes } from 'node:fs';
import { access, writeFile } from 'node:fs/promises';
import { constants } from 'node:os';
import path from 'node:path';
import { makeFolder } from '../../shared/make-folder.ts';
import { BRIDGE, listenersFor } from './bridge.ts';
import type { Destination } from './destination.ts';
import { openGateway } from './gateway.ts';
import { containsHome, findProgram, foldersOf, installFolders, isAbove, isProgram } from './program-files.ts';

/** A program to confine. */
export interface Confinement {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Environment of the program only, not of bubblewrap: an untrusted LD_PRELOAD must not load anything outside. */
  readonly ownEnvironment?: Readonly<Record<string, string>>;
  /** The workspace. */
  readonly directory: string;
  /** Whether the workspace is writable. */
  readonly isReadOnly: boolean;
  /** Outside the workspace and exclusive to this trial. Only its `home` and `tmp` are writable. */
  readonly folder: string;
  /** Reachable network destinations. */
  readonly destinations: readonly Destination[];
  /** Further programs on PATH whose installation is visible. Missing ones are skipped. */
  readonly programs: readonly string[];
}

interface Confined {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** System paths that every program needs, without personal data. */
const SYSTEM = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/nix/store'];
const SYSTEM_FILES = [
  ...['alternatives', 'ca-certificates', 'crypto-policies', 'fonts', 'group', 'ld.so.cache', 'ld.so.conf'],
  ...['ld.so.conf.d', 'localtime', 'mime.types', 'nsswitch.conf', 'os-release', 'passwd', 'pki', 'ssl', 'timezone'],
].map(name => `/etc/${name}`);
/** Settings of the whole machine, which its root may write through any /proc. */
const KERNEL = ['bus', 'fs', 'irq', 'sys', 'sysrq-trigger'].map(name => `/proc/${name}`);
const CERTIFICATES = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];
const PROXIES = /^(?:https?|no|all)_proxy$/i;

/**
 * The command that runs a program in its own namespaces. It sees system folders and installed programs, the workspace and
 * a home, but no other process, and only its network destinations. It runs as root of its own user namespace (the gate's
 * user outside), so that it can use ports such as 443.
 * @throws an error with a `code` like spawn's if the program does not exist.
 */
export async function confine(bubblewrap: string, confinement: Confinement): Promise<Confined> {
  const { directory, folder, destinations } = confinement;
  const environment = Object.fromEntries(
    Object.entries(confinement.environment).filter(([name]) => !PROXIES.test(name)),
  );
  const searchPath = environment.PATH ?? '';
  const program = await programOf(confinement, searchPath);
  const homes = [path.join(folder, 'home'), path.join(folder, 'tmp')];
  for (const home of homes) makeFolder(home);

  const sockets = path.join(folder, 'network');
  makeFolder(sockets);
  const { listeners, hosts } = listenersFor(destinations, sockets);
  const hostsFile = path.join(folder, 'hosts');
  await writeFile(hostsFile, hosts);

  const further = await Promise.all(confinement.programs.map(name => findProgram(name, searchPath)));
  const programs = [program, process.execPath, ...further.filter(file => file !== null)];
  const installed = (await Promise.all(programs.map(file => installFolders(file, searchPath)))).flat();
  const certificates = CERTIFICATES.flatMap(name => environment[name] ?? []).filter(file => path.isAbsolute(file));
  const candidates = [...foldersOf(searchPath), ...installed, ...certificates].filter(
    place =>
      ![...SYSTEM, directory].some(known => isAbove(known, place)) &&
      !containsHome(place) &&
      !isAbove(place, folder) &&
      !isAbove(place, directory),
  );
  const shown = await readable(new Set(candidates));
  const words = [
    ...['--unshare-all', '--die-with-parent', '--new-session'],
    ...['--uid', '0', '--gid', '0', '--cap-drop', 'ALL', '--cap-add', 'CAP_NET_BIND_SERVICE'],
    ...['--proc', '/proc', '--dev', '/dev', '--tmpfs', '/tmp'],
    ...KERNEL.flatMap(place => ['--ro-bind-try', place, place]),
    ...[...SYSTEM, ...SYSTEM_FILES, ...shown].flatMap(place => ['--ro-bind-try', place, place]),
    ...['--ro-bind', hostsFile, '/etc/hosts', '--ro-bind', folder, folder],
    ...homes.flatMap(home => ['--bind', home, home]),
    ...[confinement.isReadOnly ? '--ro-bind' : '--bind', directory, directory],
    ...Object.entries(confinement.ownEnvironment ?? {}).flatMap(([name, value]) => ['--setenv', name, value]),
    ...['--chdir', directory, '--'],
    ...(listeners.length === 0 ? [] : [process.execPath, '-e', BRIDGE, '--', JSON.stringify(listeners)]),
    ...[program, ...confinement.arguments],
  ];
  const gateway = await openGateway(destinations, sockets, confinement.environment);
  return { program: bubblewrap, arguments: words, environment, close: () => gateway.close() };
}

/** Only readable paths, because bubblewrap fails on others. */
async function readable(places: Iterable<string>): Promise<string[]> {
  const found: string[] = [];
  for (const place of places) {
    const isThere = await access(place, modes.R_OK).then(
      () => true,
      () => false,
    );
    if (isThere) found.push(place);
  }
  return found;
}

async function programOf({ program, directory }: Confinement, searchPath: string): Promise<string> {
  const isPath = program.includes('/');
  const file = isPath ? path.resolve(directory, program) : await findProgram(program, searchPath);
  if (file !== null && (await isProgram(file))) return file;
  throw Object.assign(new Error(`there is no ${program}`), { code: 'ENOENT' });
}

/** The signal that ended a program in a sandbox, from an exit code above 128; null for other codes. */
export function signalOf(code: number | null): NodeJS.Signals | null {
  if (code === null || code <= 128) return null;
  const names = Object.keys(constants.signals) as NodeJS.Signals[];
  return names.find(name => constants.signals[name] === code - 128) ?? null;
}
