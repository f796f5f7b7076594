import { expect, it } from 'vitest';
import { z } from 'zod';
import { compareReportSchema } from '../../src/compare/report.ts';
import { reportSchema } from '../../src/report/report.ts';

const SCHEMAS = [
  ['report', reportSchema],
  ['compare', compareReportSchema],
] as const;

it.each(SCHEMAS)(
  'publishes the JSON Schema of %s.json as it is (`npm run schema` writes it again)',
  async (name, schema) => {
    const json = `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
    await expect(json).toMatchFileSnapshot(`../../schema/${name}.schema.json`);
  },
);
