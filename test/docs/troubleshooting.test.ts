import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { messagesOf } from '../messages.ts';

const root = path.resolve(import.meta.dirname, '../..');

it('docs/troubleshooting.md has exactly the messages in the sources, with their fixes', () => {
  const page = readFileSync(path.join(root, 'docs/troubleshooting.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, message = '', cure = '']) => ({
    message,
    cure,
  }));
  const messages = messagesOf(path.join(root, 'src'));
  expect(messages.length).toBeGreaterThan(60);
  const documented = new Set(rows.map(({ message }) => message));
  const missing = messages.filter(({ text }) => !documented.has(text)).map(({ text, file }) => `${file}: ${text}`);
  expect(missing, 'messages without an entry').toEqual([]);
  const known = new Set(messages.map(({ text }) => text));
  expect(
    [...documented].filter(message => !known.has(message)),
    'entries without a message',
  ).toEqual([]);
  expect(rows.filter(({ cure }) => cure.length < 8)).toEqual([]);
});
