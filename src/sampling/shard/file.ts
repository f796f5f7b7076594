import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { type settingsSchema, sharedSettingsSchema } from '../../config/settings.ts';
import { type Shard, shardName } from '../../config/shard.ts';
import { Failure } from '../../shared/errors.ts';
import { parseJson } from '../../shared/json.ts';
import { makeFolder } from '../../shared/make-folder.ts';
import { readBounded } from '../../shared/read-file.ts';
import { replaceFile } from '../../shared/replace-file.ts';
import { trialSchema } from '../../trial/trial.ts';

/** More than the maximum number of jobs in a GitHub matrix. */
const MAX_SHARDS = 1000;

/** The output of one shard: everything a verdict needs about its tasks. */
const shardFileSchema = z.object({
  version: z.literal(1),
  shard: z.object({ number: z.int().positive().max(MAX_SHARDS), of: z.int().positive().max(MAX_SHARDS) }),
  command: z.enum(['gate', 'run', 'compare']),
  settings: sharedSettingsSchema,
  /** Answers per task, for commands with that setting. */
  samples: z.union([z.int().positive(), z.literal('baseline')]).nullable(),
  /** Models from the command line of `compare`. */
  models: z.array(z.string()).nullable(),
  suite: z.object({ name: z.string(), hash: z.string() }),
  /** Hash of all requests of the run, for every arm and task. */
  asked: z.string(),
  /** Start of its comparison, from the store. */
  begun: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  /** Whether it had an API key. */
  keyed: z.boolean(),
  /** All answers to its tasks, cached and new. */
  trials: z.array(trialSchema),
  /** Keys of the new answers. */
  paid: z.array(z.string()),
  /** Number of requests, including those without an answer. */
  requests: z.int().nonnegative(),
});
export type ShardFile = z.infer<typeof shardFileSchema>;

/** Settings to pass on, without parts of URLs that can be secret. */
export function sharedSettings(settings: z.infer<typeof settingsSchema>): ShardFile['settings'] {
  const cleaned = (address: string | undefined) => (address === undefined ? undefined : sharedAddress(address));
  return sharedSettingsSchema.parse({
    ...settings,
    'base-url': cleaned(settings['base-url']),
    'fallback-base-url': cleaned(settings['fallback-base-url']),
  });
}

function sharedAddress(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

const NAME = /^(gate|run|compare)-shard-\d+-of-\d+\.json$/;

/** Writes the file into a folder and returns its path. Names are unique, so one folder can hold all shards. */
export async function writeShard(content: ShardFile, folder: string): Promise<string> {
  makeFolder(folder);
  const { command, shard } = content;
  const file = path.join(folder, `${command}-shard-${shard.number}-of-${shard.of}.json`);
  await replaceFile(file, `${JSON.stringify(shardFileSchema.parse(content))}\n`);
  return file;
}

/**
 * Reads the shards of one run from anywhere below the folders, sorted by number. If a shard was rerun, the last one
 * counts.
 * @param command whose shards to read; undefined if there is only one
 * @throws Failure if one is missing or does not match the others.
 */
export async function readShards(
  folders: readonly string[],
  command?: ShardFile['command'],
): Promise<[ShardFile, ...ShardFile[]]> {
  const found = new Map<number, { readonly file: string; readonly content: ShardFile }>();
  for (const folder of folders) {
    for (const file of await shardFiles(folder, command)) {
      const content = await readShard(file);
      const known = found.get(content.shard.number);
      if (known === undefined || known.content.finishedAt < content.finishedAt) {
        found.set(content.shard.number, { file, content });
      }
    }
  }
  const [first, ...others] = [...found.values()].sort((a, b) => a.content.shard.number - b.content.shard.number);
  if (first === undefined) {
    throw new Failure('configuration', `there is no shard in ${folders.join(', ')}`, {
      hint: 'A run with --shard 1/4 leaves gate-shard-1-of-4.json (or run-…, compare-…) in its --out folder.',
    });
  }
  for (const other of others) checkSameRun(first, other);
  const { of } = first.content.shard;
  const missing = Array.from({ length: of }, (_, index) => ({ number: index + 1, of })).filter(
    ({ number }) => !found.has(number),
  );
  if (missing.length > 0) throw incomplete(missing);
  return [first.content, ...others.map(({ content }) => content)];
}

function incomplete(missing: readonly Shard[]): Failure {
  const them = missing.length === 1 ? 'it' : 'them';
  const names = missing.map(shardName);
  return new Failure('configuration', `missing shards: ${names.join(', ')}`, {
    hint: `Run ${them} again (--shard ${names[0]}; on GitHub, "Re-run failed jobs"), then merge again: the others are kept.`,
  });
}

/** The shards below a folder. @throws Failure if it cannot be read. */
export async function shardFiles(folder: string, command?: ShardFile['command']): Promise<string[]> {
  try {
    const names = await readdir(folder, { recursive: true });
    const isWanted = (name: string): boolean => {
      const found = NAME.exec(path.basename(name));
      return found !== null && (command === undefined || found[1] === command);
    };
    return names.filter(isWanted).map(name => path.join(folder, name));
  } catch (error) {
    throw new Failure('configuration', 'the folder of shards cannot be read', {
      file: folder,
      hint: 'Check the path, and download the shards into it first.',
      cause: error,
    });
  }
}

async function readShard(file: string): Promise<ShardFile> {
  try {
    return parseShard((await readBounded(file)).toString('utf8'));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('configuration', 'is not a shard that this version can read', {
      file,
      hint: 'Make it with the same version, and copy the whole file.',
      cause: error,
    });
  }
}

/** @throws Error if it is not a shard. */
export function parseShard(text: string): ShardFile {
  return shardFileSchema.parse(parseJson(text));
}

interface Found {
  readonly file: string;
  readonly content: ShardFile;
}

function checkSameRun({ file, content }: Found, other: Found): void {
  const differs = (what: string): Failure =>
    new Failure('configuration', `${what} than ${path.basename(file)}`, {
      file: other.file,
      hint: 'Run all shards of one commit with the same settings.',
    });
  if (other.content.shard.of !== content.shard.of) throw differs('has a different number of shards');
  if (other.content.command !== content.command) throw differs('is from a different command');
  if (other.content.suite.hash !== content.suite.hash) throw differs('has different tasks');
  if (other.content.asked !== content.asked) throw differs('has a different configuration');
}
