import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { configFileSchema } from '../../src/config/file.ts';
import { frontMatterSchema, taskLineSchema } from '../../src/dataset/own-task.ts';

const root = path.resolve(import.meta.dirname, '../..');
const schema = z.toJSONSchema(configFileSchema, { io: 'input' });
const accepts = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

describe('The JSON Schema of swelancer-gate.yml', () => {
  it('is up to date (`npm run schema` updates it)', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../schema/config.schema.json');
  });

  it('describes every field, for completion in editors', () => {
    expect(fieldsWithoutDescription(schema)).toEqual([]);
  });

  it.each(examples())('accepts %s', (_place, text) => {
    accepts(parse(text));
    expect(accepts.errors).toBeNull();
  });

  it.each([
    ['a misspelled field', { modle: 'x' }],
    ['a number instead of a name', { model: 3 }],
    ['an unknown policy', { decision: { policy: 'lenient' } }],
    ['a pair of prompts without the user prompt', { prompt: { system: 'a.md' } }],
  ])('rejects %s, as the program does', (_what, value) => {
    expect(accepts(value)).toBe(false);
    expect(configFileSchema.safeParse(value).success).toBe(false);
  });
});

describe.each([
  ['a line of tasks', taskLineSchema, 'task-line'],
  ['the front matter of a task', frontMatterSchema, 'task-front-matter'],
] as const)('The JSON Schema of %s', (_what, fields, name) => {
  const published = z.toJSONSchema(fields, { io: 'input' });

  it('is up to date (`npm run schema` updates it)', async () => {
    const text = `${JSON.stringify(published, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../schema/${name}.schema.json`);
  });

  it('describes every field, and rejects a misspelled one', () => {
    expect(fieldsWithoutDescription(published)).toEqual([]);
    expect(new Ajv2020({ strict: true }).compile(published)({ ansewr: 1 })).toBe(false);
  });
});

/** All configurations in the project: files of that name, and blocks in its documentation. */
function examples(): [string, string][] {
  const pages = ['README.md', ...readdirSync(path.join(root, 'docs')).map(name => `docs/${name}`)];
  const blocks = pages
    .filter(page => page.endsWith('.md'))
    .flatMap(page =>
      [...readFileSync(path.join(root, page), 'utf8').matchAll(/^ *```yaml\n([\s\S]*?)^ *```/gm)]
        .map(match => match[1] ?? '')
        .filter(
          block => /^ *(?:suite|model|solver|prompt|prices|extra-body): /m.test(block) && !block.includes('uses:'),
        )
        .map((block, number): [string, string] => [`${page}, block ${number + 1}`, block]),
    );
  const file = '.github/swelancer-gate.yml';
  return [[file, readFileSync(path.join(root, file), 'utf8')], ...blocks];
}

function fieldsWithoutDescription(part: unknown, place = ''): string[] {
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([name, value]: [string, unknown]) => {
    const below = fieldsWithoutDescription(value, `${place}/${name}`);
    if (name !== 'properties' || value === null || typeof value !== 'object') return below;
    const bare = Object.entries(value).filter(([, field]) => !('description' in Object(field)));
    return [...bare.map(([field]) => `${place}/${field}`), ...below];
  });
}
