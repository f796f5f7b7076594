import { constants, existsSync, realpathSync } from 'node:fs';
import { access, open, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';

/** Absolute path of a program on PATH; null if not found. */
export async function findProgram(name: string, searchPath: string): Promise<string | null> {
  for (const folder of foldersOf(searchPath)) {
    const file = path.join(folder, name);
    if (await isProgram(file)) return file;
  }
  return null;
}

/** Absolute folders of PATH. */
export function foldersOf(searchPath: string): string[] {
  return searchPath.split(path.delimiter).filter(folder => path.isAbsolute(folder));
}

export async function isProgram(file: string): Promise<boolean> {
  return (
    (await access(file, constants.X_OK).then(
      () => true,
      () => false,
    )) && (await stat(file)).isFile()
  );
}

/**
 * Installation folders of a program and of the interpreter in its first line: a folder of Node.js packages, a prefix
 * with `bin`, or the folder of the file; only the file itself if that folder contains the user's home.
 * @param file absolute path
 */
export async function installFolders(file: string, searchPath: string): Promise<string[]> {
  const real = await realpath(file);
  const folders = [installFolder(file), installFolder(real)];
  const interpreter = await interpreterOf(real, searchPath);
  return interpreter === null || interpreter === real
    ? folders
    : [...folders, ...(await installFolders(interpreter, searchPath))];
}

function installFolder(file: string): string {
  const packages = file.indexOf('/node_modules/');
  if (packages !== -1) return file.slice(0, packages + '/node_modules'.length);
  const folder = path.dirname(file);
  const prefix = path.dirname(folder);
  // A prefix such as ~/.local contains more than programs.
  const isOwn = path.basename(folder) === 'bin' && prefix !== '/' && !isAbove(prefix, path.join(homedir(), '.local'));
  if (isOwn) return prefix;
  return containsHome(folder) ? file : folder;
}

/** Whether a folder is or contains the user's home, by its name or its real path. */
export function containsHome(folder: string): boolean {
  const home = homedir();
  return [home, existsSync(home) ? realpathSync(home) : home].some(place => isAbove(folder, place));
}

/** Whether one folder is or contains another. */
export function isAbove(folder: string, other: string): boolean {
  const way = path.relative(folder, other);
  return way === '' || (way !== '..' && !way.startsWith('../') && !path.isAbsolute(way));
}

async function interpreterOf(file: string, searchPath: string): Promise<string | null> {
  const handle = await open(file, 'r').catch(() => null);
  if (handle === null) return null;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
    const [, line] = /^#!\s*(\S[^\n]*)/.exec(buffer.toString('latin1', 0, bytesRead)) ?? [];
    if (line === undefined) return null;
    const [program = '', ...words] = line.trim().split(/\s+/);
    if (path.basename(program) !== 'env') return (await isProgram(program)) ? program : null;
    const named = words.find(word => !word.startsWith('-') && !word.includes('='));
    return named === undefined ? null : findProgram(named, searchPath);
  } finally {
    await handle.close();
  }
}
