import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Version of this program, from its own package.json: two folders up from the source and from the bundle alike. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8'));
  return manifest !== null && typeof manifest === 'object' && 'version' in manifest
    ? String(manifest.version)
    : 'unknown';
}
