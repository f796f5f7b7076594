import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DatasetOptions, loadDataset } from '../../src/dataset/dataset.ts';
import { explain, Failure } from '../../src/shared/errors.ts';
import { rejected } from '../failures.ts';
import { oracle, realDataset, realText } from '../real-dataset.ts';

const DATA = `"{'title': 'T', 'html_description': '${'long '.repeat(40_000)}', 'game': {'correct_proposal': {'id': 0},
 'all_formal_proposals': [{'id': 0, 'content': 'a'}, {'id': 1, 'content': 'é'}]}}"`;
const CSV = Buffer.from(
  `question_id,variant,price,manager_data,manager_commit\n5-manager-0,swe_manager,1000,${DATA},\n`,
);
const SHA256 = createHash('sha256').update(CSV).digest('hex');
const BLOB = createHash('sha1').update(`blob ${CSV.length}\0`).update(CSV).digest('hex');
const COMMIT = 'c'.repeat(40);
const PIN = { repository: 'owner/name', commit: COMMIT, path: 'data/tasks.csv', blob: BLOB };

let folder: string;
let server: Server | undefined;
let requests: IncomingMessage[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dataset-'));
  requests = [];
});
afterEach(async () => {
  server?.closeAllConnections();
  server?.close();
  await rm(folder, { recursive: true });
});

/** A server that gives the nth request, from 0, the nth of its answers; the last one repeats. */
async function serve(...answers: RequestListener[]): Promise<string> {
  server = createServer((request, response) => {
    const answer = answers[Math.min(requests.push(request), answers.length) - 1];
    answer?.(request, response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  return address !== null && typeof address === 'object' ? `http://127.0.0.1:${address.port}` : '';
}

const whole: RequestListener = (_, response) => void response.end(CSV);
const status =
  (code: number): RequestListener =>
  (_, response) =>
    void response.writeHead(code).end();
/** Drops the connection in the middle of the file. */
const broken: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-length': CSV.length });
  response.write(CSV.subarray(0, 1000), () => setImmediate(() => response.destroy()));
};

async function surroundings(publicFiles = 'http://127.0.0.1:1', pin: object = {}): Promise<DatasetOptions> {
  await writeFile(path.join(folder, 'datasets.json'), JSON.stringify({ mine: { ...PIN, ...pin } }));
  return {
    readFile: file => readFile(path.resolve(folder, file)).catch(() => null),
    cacheFolder: path.join(folder, 'cache'),
    catalogFolder: folder,
    publicFiles,
    fetch,
  };
}

const failureOf = (loading: Promise<unknown>): Promise<Failure> => rejected(Failure, loading);

describe('A dataset of the catalog', () => {
  test('is downloaded from the pinned commit, and then read from the cache', async () => {
    const where = await surroundings(await serve(whole));
    const dataset = await loadDataset('mine', where);
    expect(dataset).toMatchObject({ name: 'mine', source: `owner/name@${COMMIT}:data/tasks.csv`, sha256: SHA256 });
    expect(dataset.tasks.map(task => [task.id, task.proposals[1]?.text])).toEqual([['5-manager-0', 'é']]);
    expect(await loadDataset('mine', where)).toEqual(dataset);
    expect(requests.map(request => request.url)).toEqual([`/owner/name/${COMMIT}/data/tasks.csv`]);
  });

  test.each<[string, ...RequestListener[]]>([
    ['breaks the connection', broken, whole],
    ['is overloaded for a while', status(503), status(429), whole],
  ])('is downloaded again if the server %s', async (_, ...answers) => {
    const { sha256 } = await loadDataset('mine', await surroundings(await serve(...answers)));
    expect(sha256).toBe(SHA256);
  });

  test('that does not exist fails at once, with the address', async () => {
    const publicFiles = await serve(status(404));
    const failure = await failureOf(loadDataset('mine', await surroundings(publicFiles)));
    expect(failure.message).toBe(
      `could not download ${publicFiles}/owner/name/${COMMIT}/data/tasks.csv: the server answered 404`,
    );
    expect(requests).toHaveLength(1);
  });

  test.each([
    ['git blob', {}, BLOB],
    ['SHA-256', { sha256: SHA256 }, SHA256],
    ['size in bytes', { size: CSV.length - 1 }, String(CSV.length - 1)],
  ])('with one flipped byte fails the check of its %s', async (what, pin, expected) => {
    const flipped = Buffer.from(CSV);
    flipped[300] = (flipped[300] ?? 0) ^ 1;
    const where = await surroundings(await serve((_, response) => void response.end(flipped)), pin);
    const failure = await failureOf(loadDataset('mine', where));
    expect(failure).toMatchObject({ kind: 'dataset', file: 'mine' });
    expect(failure.message).toMatch(`not the dataset that was pinned: expected ${what} ${expected}, found `);
    expect(await readdir(where.cacheFolder)).toEqual([]);
  });

  test('is downloaded again if the cached file was damaged', async () => {
    const where = await surroundings(await serve(whole));
    await loadDataset('mine', where);
    const [file = ''] = await readdir(where.cacheFolder);
    await writeFile(path.join(where.cacheFolder, file), CSV.subarray(0, 100));
    expect((await loadDataset('mine', where)).sha256).toBe(SHA256);
    expect(CSV.equals(await readFile(path.join(where.cacheFolder, file)))).toBe(true);
  });

  test('is downloaded only once if several processes request it at the same time', async () => {
    const where = await surroundings(await serve(whole));
    const { fetch: _, ...plain } = where;
    const program = `
      const { loadDataset } = await import(${JSON.stringify(path.resolve('src/dataset/dataset.ts'))});
      const where = { ...${JSON.stringify(plain)}, fetch };
      const datasets = await Promise.all([loadDataset('mine', where), loadDataset('mine', where)]);
      console.log(datasets.map(dataset => dataset.sha256).join());`;
    const run = () => promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program]);
    const outputs = await Promise.all([run(), run(), run()]);
    expect(outputs.map(({ stdout }) => stdout)).toEqual(Array(3).fill(`${SHA256},${SHA256}\n`));
    expect(requests).toHaveLength(1);
    expect(await readdir(where.cacheFolder)).toEqual([`${BLOB}.csv`]);
  });

  test('is no longer awaited if the process that was downloading it has ended', async () => {
    const where = await surroundings(await serve(whole));
    await loadDataset('mine', where);
    const file = path.join(where.cacheFolder, `${BLOB}.csv`);
    await rm(file);
    await writeFile(`${file}.lock`, '');
    await utimes(`${file}.lock`, 0, 0);
    expect((await loadDataset('mine', where)).sha256).toBe(SHA256);
  });

  test('with an unknown name is reported with the most similar name', async () => {
    const failure = await failureOf(loadDataset('min', await surroundings()));
    expect(failure).toMatchObject({ kind: 'configuration', message: 'there is no dataset "min"' });
    expect(failure.hint).toMatch('Did you mean "mine"?');
  });

  test('reports a cache folder that is not writable', async () => {
    const where = { ...(await surroundings(await serve(whole))), cacheFolder: path.join(folder, 'datasets.json') };
    expect(explain(await failureOf(loadDataset('mine', where)))).toMatch(/datasets\.json: cannot write into the cache/);
  });
});

describe('A local file', () => {
  test.each([
    ['plain', CSV],
    ['gzip-compressed', gzipSync(CSV)],
  ])('is read without a pin, %s', async (_, bytes) => {
    await writeFile(path.join(folder, 'own.csv'), bytes);
    expect(await loadDataset('own.csv', await surroundings())).toMatchObject({
      name: 'own.csv',
      source: 'own.csv',
      sha256: SHA256,
    });
  });

  test('is checked against its pin, if any', async () => {
    await writeFile(path.join(folder, 'own.csv'), CSV);
    expect((await loadDataset(`./own.csv#sha256=${SHA256}`, await surroundings())).sha256).toBe(SHA256);
    const other = SHA256.replace(/./g, digit => (digit === '0' ? '1' : '0'));
    const failure = await failureOf(loadDataset(`./own.csv#sha256=${other}`, await surroundings()));
    expect(explain(failure)).toMatch(
      `./own.csv: not the dataset that was pinned: expected SHA-256 ${other}, found ${SHA256}`,
    );
  });

  test.each([
    ['no.csv', 'configuration', 'there is no such dataset'],
    ['cut.csv.gz', 'dataset', 'damaged gzip file'],
    ['cut.csv', 'dataset', 'invalid CSV: Quote Not Closed: the parsing is finished with an opening quote'],
    ['latin.csv', 'dataset', 'not text in UTF-8'],
    ['own.csv#sha256=12', 'configuration', 'the pin of the dataset "own.csv" is not a SHA-256'],
  ])('fails as %s with kind %s: %s', async (reference, kind, message) => {
    await writeFile(path.join(folder, 'cut.csv.gz'), gzipSync(CSV).subarray(0, 300));
    await writeFile(path.join(folder, 'cut.csv'), CSV.subarray(0, CSV.length / 2));
    await writeFile(path.join(folder, 'latin.csv'), Buffer.from('é', 'latin1'));
    expect(await failureOf(loadDataset(reference, await surroundings()))).toMatchObject({ kind, message });
  });
});

describe('A URL', () => {
  test('is downloaded and checked against its pin, and its query is not shown', async () => {
    const origin = await serve((_, response) => void response.end(gzipSync(CSV)));
    const dataset = await loadDataset(`${origin}/own.csv.gz?key=secret#sha256=${SHA256}`, await surroundings());
    expect(dataset).toMatchObject({ source: `${origin}/own.csv.gz`, sha256: SHA256 });
    expect(requests[0]?.url).toBe('/own.csv.gz?key=secret');
    expect(JSON.stringify(dataset)).not.toContain('secret');
  });

  test.each([
    ['http://127.0.0.1:1/own.csv', "the dataset's address is without a pin"],
    [`http://#sha256=${SHA256}`, "the dataset's address is no URL"],
  ])('is rejected: %s', async (reference, message) => {
    expect(await failureOf(loadDataset(reference, await surroundings()))).toMatchObject({
      kind: 'configuration',
      message,
    });
  });
});

describe.skipIf(realText === null)('The real file', () => {
  test('passes every pin of the built-in catalog', async () => {
    const publicFiles = await serve((_, response) => void response.end(realText));
    const where = {
      readFile: (file: string) => readFile(file),
      cacheFolder: path.join(folder, 'cache'),
      publicFiles,
      fetch,
    };
    expect(await loadDataset('lite', where)).toMatchObject({ name: 'lite', sha256: oracle().sha256 });
    expect(await loadDataset(`${realDataset}#sha256=${oracle().sha256}`, where)).toMatchObject({
      sha256: oracle().sha256,
    });
  });

  test('fails with one flipped byte', async () => {
    const bytes = Buffer.from(realText ?? '');
    bytes[2_000_000] = (bytes[2_000_000] ?? 0) ^ 1;
    const publicFiles = await serve((_, response) => void response.end(bytes));
    const where = { readFile: async () => null, cacheFolder: path.join(folder, randomUUID()), publicFiles, fetch };
    expect((await failureOf(loadDataset('lite', where))).message).toMatch(
      /^not the dataset that was pinned: expected SHA-256 28ca406a/,
    );
  });
});
