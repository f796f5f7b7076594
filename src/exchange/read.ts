import { z } from 'zod';
import { errorCode, errorMessage, Failure } from '../shared/errors.ts';
import { readBounded } from '../shared/read-file.ts';
import type { ImportedRun } from './answers.ts';
import { headSchema, runOfInspect, sampleSchema } from './inspect-read.ts';
import { promptfooSchema, runsOfPromptfoo } from './promptfoo.ts';
import { parsePythonJson } from './python-json.ts';

/**
 * Reads results of other programs: an Inspect log (`.eval` or JSON) or promptfoo's results (JSON).
 * @throws Failure if it is neither, or is damaged.
 */
export async function readImportedRuns(file: string): Promise<ImportedRun[]> {
  try {
    if (file.endsWith('.eval')) return [await readInspectArchive(file)];
    return runsOfText((await readBounded(file)).toString('utf8'));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('configuration', problemOf(error), {
      file,
      hint: 'Import an Inspect log (.eval or .json) or promptfoo results (.json).',
      cause: error,
    });
  }
}

async function readInspectArchive(file: string): Promise<ImportedRun> {
  const { readArchive } = await import('./inspect-archive.ts');
  const contents = await readArchive(file, name => name === 'header.json' || /^samples\/.+\.json$/.test(name));
  const head = contents.get('header.json');
  if (head === undefined) throw new Error('the log has no header.json, so its run has not ended');
  const samples = [...contents].filter(([name]) => name !== 'header.json').map(([, text]) => parsePythonJson(text));
  return runOfInspect(headSchema.parse(parsePythonJson(head)), z.array(sampleSchema).parse(samples));
}

/** @throws Error if the JSON is neither an Inspect log nor promptfoo's results. */
export function runsOfText(text: string): ImportedRun[] {
  const value = parsePythonJson(text);
  if (z.object({ eval: z.unknown(), version: z.unknown() }).safeParse(value).success) {
    const log = headSchema.extend({ samples: z.array(sampleSchema) }).parse(value);
    return [runOfInspect(log, log.samples)];
  }
  return runsOfPromptfoo(promptfooSchema.parse(value));
}

function problemOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'the file is not valid JSON';
  if (error instanceof z.ZodError) return `not understood: ${z.prettifyError(error).split('\n')[0]}`;
  if (errorCode(error) === 'ENOENT') return 'there is no such file';
  return errorMessage(error);
}
