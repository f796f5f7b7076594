import { expect, it } from 'vitest';
import { z } from 'zod';
import { reportSchema } from '../../src/report/report.ts';

it('publishes the JSON Schema of the report as it is (`npm run schema` writes it again)', async () => {
  const schema = z.toJSONSchema(reportSchema);
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../schema/report.schema.json');
});
