import { execFileSync, spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownMark, stateOf } from '../../src/shared/process-mark.ts';
import { works } from '../required-tools.ts';

const hasBubblewrap = await works('bubblewrap');
const module = path.resolve(import.meta.dirname, '../../src/shared/process-mark.ts');
const [pid, startedAt, place] = ownMark().split('-');
const ended = spawnSync(process.execPath, ['--version']).pid;

describe('A process', () => {
  it.each([
    ['itself as running', ownMark(), 'running'],
    ['one that has ended', `${ended}-${startedAt}-${place}`, 'ended'],
    ['nothing about one of another machine', `${ended}-${startedAt}-0123456789abcdef`, 'unknown'],
    ['nothing about a process of an older version', `${ended}.${hostname()}`, 'unknown'],
  ])('knows %s', (_what, mark, state) => {
    expect(stateOf(mark)).toBe(state);
  });

  it.runIf(process.platform === 'linux')('is not mistaken for an earlier one with the same id', () => {
    expect(stateOf(`${pid}-1${startedAt}-${place}`)).toBe('ended');
  });

  it.runIf(hasBubblewrap)('of another container with the same host name is not mistaken for one that has ended', () => {
    const script = `
      const { ownMark } = await import(${JSON.stringify(module)});
      console.log(require('node:os').hostname(), ownMark());`;
    const words = ['--bind', '/', '/', '--dev', '/dev', '--proc', '/proc', '--unshare-user', '--unshare-pid'];
    const node = [process.execPath, '--import', 'tsx', '-e', `(async () => {${script}})()`];
    const [host, mark = ''] = execFileSync('bwrap', [...words, ...node], { encoding: 'utf8' })
      .trim()
      .split(' ');
    expect(host).toBe(hostname());
    expect(stateOf(mark.replace(/^\d+/, String(ended)))).toBe('unknown');
  });
});
