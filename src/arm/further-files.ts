import path from 'node:path';
import { isGlob } from '../shared/glob.ts';
import { importsOf, placesInInstructions } from './imports.ts';
import type { ArmFile } from './prompt/template.ts';
import { type NamedPlaces, placesInSettings } from './settings-files.ts';
import { isMedia, type Source } from './source.ts';

/** A file, and the places to which it leads. */
interface Lead {
  readonly file: ArmFile;
  readonly places: NamedPlaces;
}

/** Gemini CLI follows this many imports in a row, Claude Code one fewer. */
const MAX_HOPS = 5;

/**
 * The files with those to which they lead: settings name instructions, and instructions import texts. Agents ignore what
 * does not exist, and an import that is a folder, such as the name of a package or a person.
 * @param isWanted whether a file of this path belongs to the arm, and the solver can be given it
 * @throws Failure if one of them is not readable text
 */
export async function withFurtherFiles(
  source: Source,
  files: readonly ArmFile[],
  isWanted: (file: string) => boolean,
): Promise<ArmFile[]> {
  const all = new Map(files.map(file => [file.path, file]));
  const named: ArmFile[] = [];
  for (const file of files) {
    for (const place of await fullPaths(source, file, await placesInSettings(file)))
      named.push(...(await filesAt(place)));
  }
  add(named);
  const seen = new Set<string>();
  let leads = await Promise.all(
    [...all.values()].map(async (file): Promise<Lead | null> => {
      // What settings name are instructions, whatever their path.
      const isNamed = named.some(({ path }) => path === file.path);
      const places = (await placesInInstructions(file)) ?? (isNamed ? { own: await importsOf(file.content) } : null);
      return places === null ? null : { file, places };
    }),
  ).then(found => found.filter(lead => lead !== null));
  for (let hop = 0; hop < MAX_HOPS && leads.length > 0; hop++) {
    const imported: ArmFile[] = [];
    for (const { file, places } of leads) {
      seen.add(file.path);
      for (const place of await fullPaths(source, file, places)) {
        if (seen.has(place)) continue;
        seen.add(place);
        imported.push(...(await fileAt(place)));
      }
    }
    add(imported);
    leads = await Promise.all(imported.map(async file => ({ file, places: { own: await importsOf(file.content) } })));
  }
  return [...all.values()];

  function add(found: readonly ArmFile[]): void {
    for (const file of found) if (!all.has(file.path)) all.set(file.path, file);
  }

  async function fileAt(place: string): Promise<readonly ArmFile[]> {
    if (isMedia(place) || !isWanted(place) || (await source.realPath(place)) === null) return [];
    const content = await source.read(place);
    return content === null ? [] : [{ path: place, content }];
  }

  /** The files of a path, a folder or a pattern. */
  async function filesAt(place: string): Promise<readonly ArmFile[]> {
    if (isGlob(place)) return place.startsWith('../') ? [] : await source.files(place, isWanted);
    const isThere = !isMedia(place) && isWanted(place) && (await source.realPath(place)) !== null;
    return isThere ? await source.files(place, isWanted) : [];
  }
}

/** Paths from the working directory. Addresses and paths elsewhere on a machine are left out. */
async function fullPaths(source: Source, file: ArmFile, { root = [], own = [] }: NamedPlaces): Promise<string[]> {
  const isRelative = (place: string): boolean => !/^(?:[/~]|[A-Za-z][\w+.-]*:)/.test(place);
  const inside = own.filter(isRelative);
  // The paths of a linked file start where its link leads.
  const folder = inside.length === 0 ? '' : path.posix.dirname((await source.realPath(file.path)) ?? file.path);
  return [...root.filter(isRelative).map(path.posix.normalize), ...inside.map(place => path.posix.join(folder, place))];
}
