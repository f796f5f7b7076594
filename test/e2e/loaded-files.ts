import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The scripts that a process loaded, as Node writes them to NODE_V8_COVERAGE. */
const coverageSchema = z.object({ result: z.array(z.object({ url: z.string() })) });

/** Files that processes with NODE_V8_COVERAGE=folder loaded, with their size in bytes. */
export function loadedFiles(folder: string): ReadonlyMap<string, number> {
  const urls = readdirSync(folder).flatMap(name =>
    coverageSchema.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))).result.map(({ url }) => url),
  );
  const files = urls.filter(url => url.startsWith('file:')).map(url => fileURLToPath(url));
  return new Map(files.map(file => [file, statSync(file).size]));
}

/** Their total size in bytes. */
export function bytesOf(files: ReadonlyMap<string, number>): number {
  return [...files.values()].reduce((sum, size) => sum + size, 0);
}
