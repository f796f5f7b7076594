import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { unpack } from '../src/dataset/content.ts';
import { readImportedRuns, runsOfText } from '../src/exchange/read.ts';
import { unpackZstandard } from '../src/exchange/zstandard.ts';
import { readRecord as readHistory, writeRecord } from '../src/history/record.ts';
import { recordMeasure } from '../src/history/recorder.ts';
import { readCompletion } from '../src/model/completion.ts';
import { CallFailure } from '../src/model/failure.ts';
import { readRateHeaders } from '../src/model/rate-headers.ts';
import { parseReport } from '../src/report/read.ts';
import { parseShard } from '../src/sampling/shard/file.ts';
import { Failure } from '../src/shared/errors.ts';
import { type Random, randomFrom } from '../src/shared/random.ts';
import { readAnswer } from '../src/solver/answer.ts';
import { readStoreRecord } from '../src/trial/store-record.ts';
import { measured } from '../test/report/samples.ts';
import { makeTrial } from '../test/trial/samples.ts';

/** A parser of untrusted input, which may only accept it or reject it with its own error. */
interface Target {
  readonly name: string;
  /** Share of all inputs. */
  readonly weight: number;
  readonly seeds: readonly string[];
  /** @throws if the parser crashed, or returned an invalid result */
  read(input: string): void | Promise<void>;
}

export interface Finding {
  readonly target: string;
  readonly problem: string;
  readonly input: string;
}

/** Maximum CPU time per input, so that a busy machine does not look like a hang. */
const MAX_MS = 1000;

/** Parses this many damaged inputs; the same seed gives the same inputs. */
export async function fuzz(
  inputs: number,
  seed: string,
  onProgress: (done: number) => void = () => {},
): Promise<Finding[]> {
  const random = randomFrom(seed);
  const folder = mkdtempSync(path.join(tmpdir(), 'fuzz-'));
  const targets = targetsOf(folder);
  const wheel = targets.flatMap(target => Array.from({ length: target.weight }, () => target));
  const findings: Finding[] = [];
  for (let done = 0; done < inputs; done++) {
    const target = pick(wheel, random);
    const input = damaged(pick(target.seeds, random), random);
    const before = process.cpuUsage();
    const report = (problem: string) => findings.push({ target: target.name, problem, input: input.slice(0, 2000) });
    try {
      await target.read(input);
    } catch (error) {
      report(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    }
    const { user, system } = process.cpuUsage(before);
    const ms = (user + system) / 1000;
    if (ms > MAX_MS) report(`took ${Math.round(ms)} ms for ${input.length} characters`);
    if (done % 10_000 === 0) onProgress(done);
  }
  rmSync(folder, { recursive: true });
  return findings;
}

const IDS = [0, 1, 3, 5, 12, 104];

function targetsOf(folder: string): Target[] {
  const report = measured({ tasks: 2, before: 2, now: 1 });
  const record = recordMeasure(report, '1');
  const fixtures = path.join(import.meta.dirname, '../test/exchange');
  const promptfoo = readFileSync(path.join(fixtures, 'promptfoo.json'), 'utf8');
  const archive = readFileSync(path.join(fixtures, 'inspect.eval'), 'latin1');
  const packedAt = archive.indexOf('(\xb5/\xfd');
  const usage = '"usage":{"prompt_tokens":10,"completion_tokens":3,"cost":0.1}';
  return [
    {
      name: 'answer',
      weight: 40,
      seeds: [
        '{"selected_proposal_id": 3}',
        'I think so.\n```json\n{"selected_proposal_id": 12}\n```\n',
        '<think>1 or 5?</think>Final answer: **5**.',
        'selected_proposal_id: proposal #104.',
        '{"proposal_id": "1", "why": "3 is worse"}',
        'I would choose proposal 0',
      ],
      read(input) {
        for (const finishReason of ['stop', 'length', null]) {
          const { shown } = readAnswer({ text: input, refusal: null, finishReason }, IDS);
          if (shown === null) continue;
          if (!IDS.includes(shown)) throw new Error(`the id ${shown} was not shown`);
          const digits = new RegExp(`(?<!\\d)0*${shown}(?!\\d)`);
          if (!digits.test(input) && !hasEscapes(input)) throw new Error(`the id ${shown} is not in the answer`);
        }
      },
    },
    {
      name: 'completion',
      weight: 20,
      seeds: [
        `{"model":"m","choices":[{"message":{"content":"3","reasoning":"so"},"finish_reason":"stop"}],${usage}}`,
        `data: {"choices":[{"delta":{"content":"3"}}]}\n\ndata: {"choices":[{"delta":{},"finish_reason":"stop"}],${usage}}\n\ndata: [DONE]\n\n`,
        `{"choices":[{"message":{"tool_calls":[{"index":0,"id":"a","function":{"name":"f","arguments":"{}"}}]}}],${usage}}`,
        '{"error":{"code":429,"message":"slow down","metadata":{"raw":"{\\"error\\":\\"no\\"}"}}}',
      ],
      read: input =>
        refusing(CallFailure, () => {
          const { usage, cost } = readCompletion(input);
          for (const figure of [cost ?? 0, ...Object.values(usage ?? {})]) {
            if (figure === undefined || !Number.isFinite(figure) || figure < 0) throw new Error(`the figure ${figure}`);
          }
        }),
    },
    {
      name: 'header',
      weight: 5,
      seeds: ['30', '1m3.5s', 'Wed, 21 Oct 2026 07:28:00 GMT', '1790000000', '2026-10-21T07:28:00Z', '0.5'],
      read(input) {
        const value = input.replaceAll(/[^\x20-\x7e]/g, '').trim();
        const headers = new Headers({
          'retry-after': value,
          'retry-after-ms': value,
          'x-ratelimit-remaining': value,
          'x-ratelimit-reset': value,
        });
        const { retryAfterMs, counters } = readRateHeaders(headers, 0);
        for (const ms of [retryAfterMs, ...counters.map(({ resetMs }) => resetMs)]) {
          if (!(ms >= 0 && ms < 2 ** 32)) throw new Error(`a wait of ${ms} ms`);
        }
      },
    },
    {
      name: 'store line',
      weight: 20,
      seeds: [
        JSON.stringify(makeTrial({ transcript: [{ kind: 'used', tool: 'read', arguments: '{}' }] })),
        '{"claim":"a","by":"b","over":"c"}',
        '{"comparison":"a","begun":"2026-01-01T00:00:00Z"}',
      ],
      read(input) {
        const line = readStoreRecord(input);
        if (line !== null) same(line, readStoreRecord(JSON.stringify(line)));
      },
    },
    {
      name: 'history',
      weight: 5,
      seeds: record === null ? [] : [writeRecord(record)],
      read: input =>
        refusing(Failure, () => {
          const read = readHistory(input, 'f');
          same(read, readHistory(writeRecord(read), 'f'));
        }),
    },
    {
      name: 'report',
      weight: 3,
      seeds: [JSON.stringify(report)],
      read: input =>
        refusing(Failure, () => {
          const read = parseReport(input, 'f');
          same(read, parseReport(JSON.stringify(read), 'f'));
        }),
    },
    {
      name: 'shard',
      weight: 5,
      seeds: [
        JSON.stringify({
          ...{ version: 1, shard: { number: 1, of: 2 }, command: 'gate', settings: {}, samples: null, models: null },
          ...{ suite: { name: 's', hash: 'h' }, asked: 'a', begun: '2026-01-01T00:00:00Z' },
          ...{ finishedAt: '2026-01-01T00:00:00Z', keyed: true, trials: [makeTrial()], paid: ['key'], requests: 1 },
        }),
      ],
      read(input) {
        const read = attempt(() => parseShard(input));
        if (read !== null) same(read, parseShard(JSON.stringify(read)));
      },
    },
    {
      name: 'promptfoo',
      weight: 2,
      seeds: [promptfoo],
      read: input => void attempt(() => runsOfText(input)),
    },
    {
      name: 'zstandard',
      weight: 5,
      // A raw block, a repeated byte, and the first file of an Inspect log.
      seeds: [
        '(\xb5/\xfd \x05)\0\0hello',
        '(\xb5/\xfd d#\x03\0a',
        archive.slice(packedAt, archive.indexOf('PK', packedAt)),
      ],
      read(input) {
        const unpacked = attempt(() => unpackZstandard(Buffer.from(input, 'latin1'), 4096, 2 ** 20));
        if (unpacked !== null && unpacked.length > 2 ** 21) throw new Error(`unpacked ${unpacked.length} bytes`);
      },
    },
    {
      name: 'gzip',
      weight: 3,
      seeds: [gzipSync('hello '.repeat(100)).toString('latin1')],
      read: input => refusing(Failure, () => void unpack(Buffer.from(input, 'latin1'), 'f')),
    },
    {
      name: 'archive',
      weight: 1,
      seeds: [archive],
      async read(input) {
        const file = path.join(folder, 'log.eval');
        await writeFile(file, input, 'latin1');
        await readImportedRuns(file).catch((error: unknown) => {
          if (!(error instanceof Failure) || error.message.includes('call stack')) throw error;
        });
      },
    },
  ];
}

const hasEscapes = (text: string): boolean => text.includes('\\u');

/** Lets a parser reject input only with its own kind of error. */
function refusing(kind: abstract new (...all: never[]) => Error, read: () => void): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof kind)) throw error;
  }
}

/** For parsers whose caller explains every error: only a stack overflow is a crash. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError && error.message.includes('call stack')) throw error;
    return null;
  }
}

function same(read: unknown, again: unknown): void {
  if (JSON.stringify(read) !== JSON.stringify(again)) throw new Error('written and read again, it is another');
}

/** Malicious text. */
const NASTY = [
  ...[
    '-1',
    '1e308',
    '1e999',
    '9007199254740993',
    '1152921504606846976',
    '-0',
    '0.1',
    '00',
    'null',
    'true',
    '""',
    '[]',
    '{}',
  ],
  ...[
    '"__proto__"',
    '"constructor"',
    '\u0000',
    '\ud800',
    '\ufeff',
    '\\',
    '"',
    '\\u0033',
    '\n',
    '\r\n',
    '`',
    '}',
    ']',
    ',',
  ],
  ...['"selected_proposal_id": 1', '<think>', '</think>', 'data: ', '[DONE]', '9'.repeat(400)],
];

function damaged(seed: string, random: Random): string {
  let text = seed;
  for (let times = 1 + random.below(3); times > 0; times--) text = damagedOnce(text, random);
  return text;
}

function damagedOnce(text: string, random: Random): string {
  const [one, other] = [random.below(text.length + 1), random.below(text.length + 1)];
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  const insert = (what: string, drop = 0): string => text.slice(0, from) + what + text.slice(from + drop);
  switch (random.below(10)) {
    case 0:
      return insert(String.fromCharCode(random.below(256)), 1);
    case 1:
      return text.slice(0, from) + text.slice(Math.min(to, from + 20));
    case 2:
      return text.slice(0, from);
    case 3:
      return insert(text.slice(from, Math.min(to, from + 200)));
    case 4:
    case 5:
      return insert(pick(NASTY, random));
    case 6:
    case 7:
      return replaceValue(text, random);
    case 8:
      return random.below(50) > 0
        ? insert(pick(NASTY, random), 3)
        : insert(pick(['[', '{"a":', '('], random).repeat(50_000));
    default:
      return random.below(50) > 0
        ? insert(pick(NASTY, random).repeat(1 + random.below(20)))
        : insert(pick([' ', '\n', '"', '1', '<think>', '``` ', '\\'], random).repeat(20_000));
  }
}

/** Replaces one value of a JSON text. */
function replaceValue(text: string, random: Random): string {
  const values = [...text.matchAll(/(?<=[:[,]\s*)(?:"(?:[^"\\]|\\.)*"|-?\d[\d.e+-]*|true|false|null)/g)];
  const value = values[random.below(Math.max(1, values.length))];
  if (value === undefined) return text;
  return text.slice(0, value.index) + pick(NASTY, random) + text.slice(value.index + value[0].length);
}

function pick<T>(all: readonly T[], random: Random): T {
  const one = all[random.below(all.length)];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
}

if (process.argv[1] === import.meta.filename) {
  const inputs = Number(process.argv[2] ?? 1_000_000);
  const seed = process.argv[3] ?? 'fuzz';
  const findings = await fuzz(inputs, seed, done => console.error(`${done} of ${inputs}`));
  for (const { target, problem, input } of findings.slice(0, 20))
    console.log(`${target}: ${problem}\n  ${input.slice(0, 300)}`);
  console.log(`${inputs} inputs, ${findings.length} findings`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}
