import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { digests } from '../../scripts/pictures.ts';

const folder = path.resolve(import.meta.dirname, '../../docs/pictures');

it('The pictures show the program’s current output (`npm run pictures` takes them)', () => {
  expect(JSON.parse(readFileSync(path.join(folder, 'digests.json'), 'utf8'))).toEqual(digests());
  const files = Object.keys(digests()).flatMap(name => [`${name}-light.png`, `${name}-dark.png`]);
  expect(readdirSync(folder).sort()).toEqual([...files, 'digests.json'].sort());
});
