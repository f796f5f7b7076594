import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Folder of this program, two levels above both source and bundle. */
export const packageFolder = path.resolve(import.meta.dirname, '../..');

/** Version of this program, from its own package.json. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8'));
  return manifest !== null && typeof manifest === 'object' && 'version' in manifest
    ? String(manifest.version)
    : 'unknown';
}
