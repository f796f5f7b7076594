import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { packageFolder } from '../shared/package.ts';

/** Suites, catalogue and the starter tasks that come with this program. */
export const builtInFolder = path.join(packageFolder, 'tasks');

/** A file of a public repository at a commit. Hashes and size are of the unpacked file. */
const publishedSchema = z.strictObject({
  repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  commit: z.string().regex(/^[\da-f]{40}$/),
  path: z.string().min(1),
  /** Git's own content hash, which the repository itself can confirm. */
  blob: z.string().regex(/^[\da-f]{40}$/),
  sha256: z
    .string()
    .regex(/^[\da-f]{64}$/)
    .optional(),
  size: z.int().positive().optional(),
  /** The repository on GitHub that the commits of the tasks are of. */
  code: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+$/)
    .optional(),
});

/** A file beside the catalogue, and the folder of the code that its tasks are about. */
const embeddedSchema = z.strictObject({ file: z.string().min(1), code: z.string().min(1) });

const catalogueSchema = z.record(z.string(), z.union([publishedSchema, embeddedSchema]));
export type Published = z.infer<typeof publishedSchema>;
export type Catalogue = z.infer<typeof catalogueSchema>;

/** The datasets that can be had by name. */
export async function readCatalogue(folder: string): Promise<Catalogue> {
  return catalogueSchema.parse(JSON.parse(await readFile(path.join(folder, 'datasets.json'), 'utf8')));
}

/** Where the code is that a dataset's tasks are about: `owner/name` or a folder; undefined where that is not known. */
export async function codeOf(dataset: string): Promise<string | undefined> {
  const catalogue = await readCatalogue(builtInFolder);
  const entry = Object.hasOwn(catalogue, dataset) ? catalogue[dataset] : undefined;
  if (entry === undefined) return undefined;
  return 'file' in entry ? path.join(builtInFolder, entry.code) : entry.code;
}
