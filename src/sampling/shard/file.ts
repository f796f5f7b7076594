import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { type settingsSchema, sharedSettingsSchema } from '../../config/settings.ts';
import { type Shard, shardName } from '../../config/shard.ts';
import { Failure } from '../../shared/errors.ts';
import { parseJson } from '../../shared/json.ts';
import { readBounded } from '../../shared/read-file.ts';
import { trialSchema } from '../../trial/trial.ts';

/** As many jobs as a matrix of GitHub's has at most, and some. */
const MAX_SHARDS = 1000;

/** What one shard hands over: everything that a verdict needs of its tasks. */
export const shardFileSchema = z.object({
  version: z.literal(1),
  shard: z.object({ number: z.int().positive().max(MAX_SHARDS), of: z.int().positive().max(MAX_SHARDS) }),
  command: z.enum(['gate', 'run', 'compare']),
  settings: sharedSettingsSchema,
  /** Answers per task, where the command takes that. */
  samples: z.int().positive().nullable(),
  /** Models that compare was told on the command line. */
  models: z.array(z.string()).nullable(),
  suite: z.object({ name: z.string(), hash: z.string() }),
  /** Name of all that is asked in the run, of every arm and task. */
  asked: z.string(),
  /** When its comparison was begun, as the store tells. */
  begun: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  /** Whether it had a key. */
  keyed: z.boolean(),
  /** All that it knows of its tasks: answers that were stored before, and those it took. */
  trials: z.array(trialSchema),
  /** Keys of those that it took. */
  paid: z.array(z.string()),
  /** Requests that it sent, those without an answer too. */
  requests: z.int().nonnegative(),
});
export type ShardFile = z.infer<typeof shardFileSchema>;

/** Settings as they are handed over: what an address holds besides the place may be a secret. */
export function sharedSettings(settings: z.infer<typeof settingsSchema>): ShardFile['settings'] {
  const bare = (address: string | undefined) => (address === undefined ? undefined : withoutSecrets(address));
  return sharedSettingsSchema.parse({
    ...settings,
    'base-url': bare(settings['base-url']),
    'fallback-base-url': bare(settings['fallback-base-url']),
  });
}

function withoutSecrets(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

const NAME = /^(gate|run|compare)-shard-\d+-of-\d+\.json$/;

/** Writes the file into a folder and gives its path. Its name tells it from the others', so that all fit into one folder. */
export async function writeShard(content: ShardFile, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const { command, shard } = content;
  const file = path.join(folder, `${command}-shard-${shard.number}-of-${shard.of}.json`);
  await writeFile(file, `${JSON.stringify(shardFileSchema.parse(content))}\n`);
  return file;
}

/**
 * Reads the shards of one run in the order of their numbers, wherever below the folders they lie. Of a shard that ran
 * again, the last one counts.
 * @param command whose shards; undefined where there are those of one command alone
 * @throws Failure when one is missing or does not belong to the others.
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
  const [are, them] = missing.length === 1 ? ['is', 'it'] : ['are', 'them'];
  const names = missing.map(shardName);
  return new Failure('configuration', `of the shards, ${names.join(', ')} ${are} missing: nothing was decided`, {
    hint: `Run ${them} again (--shard ${names[0]}; on GitHub, "Re-run failed jobs"), then merge again: the others are kept.`,
  });
}

/** The shards below a folder. @throws Failure when it cannot be read. */
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

/** @throws Error when it is none. */
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
  if (other.content.shard.of !== content.shard.of) throw differs('is one of another number of shards');
  if (other.content.command !== content.command) throw differs('comes from another command');
  if (other.content.suite.hash !== content.suite.hash) throw differs('was asked other tasks');
  if (other.content.asked !== content.asked) throw differs('was asked with another configuration');
}
