import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const rows = readFileSync(path.join(root, 'SECURITY.md'), 'utf8')
  .split('\n')
  .filter(line => line.startsWith('|'))
  .slice(2)
  .map(line => line.split('|').map(cell => cell.trim()));

describe('SECURITY.md', () => {
  it.each(rows.map(cells => [cells[2] || cells[3], cells[4] ?? '']))('names a test that exists: %s', (_, reference) => {
    const [, file = '', title = ''] = /^`(.+?)`: (.+)$/.exec(reference) ?? [];
    expect(title).not.toBe('');
    // A long title starts on a new line.
    const tests = readFileSync(path.join(root, file), 'utf8').replaceAll(/\(\s+/g, '(');
    expect(["'", '"', '`'].some(quote => tests.includes(`(${quote}${title}`))).toBe(true);
  });
});
