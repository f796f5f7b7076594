import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { scratch } from '../scratch.ts';

const program = path.join(import.meta.dirname, 'together.ts');

it('Three processes on one store make 48 requests for 48 answers', async () => {
  const folder = scratch();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    // Slower toward the end, so that the last answers are still in progress when the others are done.
    setTimeout(() => response.end(), asked.length > 40 ? 1000 : 50);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const run = () => promisify(execFile)(process.execPath, ['--import', 'tsx', program, folder, url]);

  const outputs = await Promise.all([run(), run(), run()]);
  expect(outputs.map(({ stdout }) => stdout.trim())).toEqual(['48', '48', '48']);
  expect(asked).toHaveLength(48);
  expect(readdirSync(path.join(folder, 'runs'))).toEqual([]);
});
