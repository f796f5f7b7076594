// Writes the reference tables of README.md between their markers, from the one table of settings and the schema of the
// configuration file. Run: npm run reference. A test says when README.md is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { COMMANDS } from '../src/cli/program.ts';
import { configFileSchema } from '../src/config/file.ts';
import { actionSchema, commandLineSchema, settingsSchema } from '../src/config/settings.ts';
import { decisionSchema } from '../src/verdict/decision.ts';

const README = path.resolve(import.meta.dirname, '../README.md');

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function standard(field: unknown): string {
  if (!(field instanceof z.ZodDefault)) return '';
  const value = field.def.defaultValue;
  return value === false || value === null || (typeof value === 'object' && Object.keys(value).length === 0)
    ? ''
    : `\`${value}\``;
}

/** One row a field of a schema. */
function table(
  heading: string,
  shape: Readonly<Record<string, unknown>>,
  name: (field: string) => string = field => `\`${field}\``,
): string {
  const rows = Object.entries(shape).map(([field, schema]) => {
    const description = schema instanceof z.ZodType ? (schema.description ?? '') : '';
    return `| ${name(field)} | ${cell(description)} | ${standard(schema)} |`;
  });
  return [`| ${heading} | meaning | default |`, '| --- | --- | --- |', ...rows].join('\n');
}

function section(field: z.ZodType): Readonly<Record<string, unknown>> {
  const inner =
    field instanceof z.ZodDefault || field instanceof z.ZodOptional || field instanceof z.ZodPrefault
      ? field.unwrap()
      : field;
  return inner instanceof z.ZodObject ? inner.shape : {};
}

const { decision, sampling, budget, limits, prices, ...top } = configFileSchema.shape;
const nested = Object.entries({ sampling, prices, limits, budget }).flatMap(([name, field]) =>
  Object.entries(section(field)).map(([inner, schema]) => [`${name}.${inner}`, schema] as const),
);

const tables: Readonly<Record<string, string>> = {
  commands: [
    '| command | what it does |',
    '| --- | --- |',
    ...COMMANDS.map(({ name, word, summary }) => `| \`${name}${word === null ? '' : ` <${word}>`}\` | ${summary} |`),
  ].join('\n'),
  settings: table('flag and input', settingsSchema.shape),
  flags: table('flag only', commandLineSchema.shape, name => `\`--${name}\``),
  inputs: table('input only', actionSchema.shape),
  configuration: table('field', { ...top, ...Object.fromEntries(nested) }),
  decision: table(
    'field',
    Object.fromEntries(Object.entries(decisionSchema.shape).map(([name, field]) => [`decision.${name}`, field])),
  ),
};

/** The text with each `<!-- name -->` … `<!-- /name -->` filled anew. */
export function withTables(text: string): string {
  return Object.entries(tables).reduce((result, [name, content]) => {
    const [before, rest] = result.split(`<!-- ${name} -->\n`);
    const after = rest?.split(`<!-- /${name} -->`)[1];
    if (before === undefined || after === undefined) throw new Error(`README.md has no place for the table "${name}"`);
    return `${before}<!-- ${name} -->\n${content}\n<!-- /${name} -->${after}`;
  }, text);
}

if (process.argv[1] === import.meta.filename) writeFileSync(README, withTables(readFileSync(README, 'utf8')));
