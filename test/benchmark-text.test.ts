import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTasks } from '../src/dataset/tasks.ts';
import { onRealDataset, realCurrentText, realText } from './real-dataset.ts';

const root = path.resolve(import.meta.dirname, '..');
/** A match of this many consecutive words is no coincidence. */
const WORDS = 8;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];

function* runsOf(text: string): Generator<string> {
  const words = wordsOf(text);
  for (let from = 0; from + WORDS <= words.length; from++) yield words.slice(from, from + WORDS).join(' ');
}

/** Every meaningful sequence of words in the datasets, not just numbers or one repeated word. */
function datasetRuns(): ReadonlySet<string> {
  const tasks = [realText, realCurrentText].flatMap(text => (text === null ? [] : readTasks(text, 'real').tasks));
  const texts = tasks.flatMap(task => [task.title, task.description, ...task.proposals.map(({ text }) => text)]);
  return new Set(texts.flatMap(text => [...runsOf(text)]).filter(run => new Set(run.match(/\p{L}{3,}/gu)).size >= 5));
}

const quotesIn = (text: string, runs: ReadonlySet<string>): string[] => [...runsOf(text)].filter(run => runs.has(run));

describe.skipIf(realText === null || realCurrentText === null)(`Benchmark text, ${onRealDataset}`, () => {
  const runs = datasetRuns();

  test('does not appear in any file of this repository', () => {
    const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
    const texts = files.filter(file => file !== '' && !/^dist\/|\.png$|package-lock\.json$/.test(file));
    const found = texts.flatMap(file => {
      const some = quotesIn(readFileSync(path.join(root, file), 'utf8'), runs);
      return some.length === 0 ? [] : [`${file}: ${some[0]}`];
    });
    expect(found).toEqual([]);
  });

  test('would be found by this test in a comment', () => {
    for (const text of [realText, realCurrentText]) {
      const task = readTasks(text ?? '', 'real').tasks.at(-1);
      expect(quotesIn(`// ${task?.description.slice(0, 400)}`, runs)).not.toEqual([]);
    }
  });
});
