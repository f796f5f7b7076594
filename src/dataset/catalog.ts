import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { packageFolder } from '../shared/package.ts';

/** Folder with the suites, the catalog and the starter tasks. */
export const builtInFolder = path.join(packageFolder, 'tasks');

/** A file of a public repository at a commit. Hashes and size are of the unpacked file. */
const publishedSchema = z.strictObject({
  repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  commit: z.string().regex(/^[\da-f]{40}$/),
  path: z.string().min(1),
  /** Git's own content hash, which can be checked against the repository. */
  blob: z.string().regex(/^[\da-f]{40}$/),
  sha256: z
    .string()
    .regex(/^[\da-f]{64}$/)
    .optional(),
  size: z.int().positive().optional(),
  /** The GitHub repository of the tasks' commits. */
  code: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+$/)
    .optional(),
});

/** A file next to the catalog, and the folder with its tasks' code. */
const embeddedSchema = z.strictObject({ file: z.string().min(1), code: z.string().min(1) });

const catalogSchema = z.record(z.string(), z.union([publishedSchema, embeddedSchema]));
export type Published = z.infer<typeof publishedSchema>;
export type Catalog = z.infer<typeof catalogSchema>;

/** The datasets with a name. */
export async function readCatalog(folder: string): Promise<Catalog> {
  return catalogSchema.parse(JSON.parse(await readFile(path.join(folder, 'datasets.json'), 'utf8')));
}

/** Code of a dataset's tasks: `owner/name` or a folder; undefined if unknown. */
export async function codeOf(dataset: string): Promise<string | undefined> {
  const catalog = await readCatalog(builtInFolder);
  const entry = Object.hasOwn(catalog, dataset) ? catalog[dataset] : undefined;
  if (entry === undefined) return undefined;
  return 'file' in entry ? path.join(builtInFolder, entry.code) : entry.code;
}
