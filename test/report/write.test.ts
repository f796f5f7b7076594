import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeComparison } from '../../src/report/compare/write.ts';
import { renderReport, writeReport } from '../../src/report/write.ts';
import { scratch } from '../scratch.ts';
import { hostileComparison } from './compare/samples.ts';
import { sample } from './samples.ts';

const KINDS = [
  ['report', 'junit.xml', (folder: string) => writeReport(renderReport(sample('passed')), folder)],
  ['comparison', 'compare.html', (folder: string) => writeComparison(hostileComparison, folder)],
] as const;

describe.each(KINDS)('A %s that cannot be written', (_, last, write) => {
  it('because of an error of the file system is an outside failure', async () => {
    const folder = scratch();
    mkdirSync(path.join(folder, last));
    await expect(write(folder)).rejects.toMatchObject({
      kind: 'system',
      message: `the report cannot be written to ${folder}: is a folder, not a file (EISDIR)`,
    });
  });

  it('because its folder is a file is an error of the configuration', async () => {
    const file = path.join(scratch(), 'file');
    writeFileSync(file, '');
    await expect(write(file)).rejects.toMatchObject({ kind: 'configuration' });
  });
});
