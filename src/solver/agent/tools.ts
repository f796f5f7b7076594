import { z } from 'zod';
import type { Tool, ToolCall } from '../../model/model.ts';
import { didYouMean } from '../../shared/did-you-mean.ts';
import { count, integer } from '../../shared/format.ts';
import { jsonObject } from '../../shared/json.ts';
import type { McpSession } from '../mcp/servers.ts';
import { compileGlob } from './pattern.ts';
import { ToolProblem } from './problem.ts';
import { search } from './search.ts';
import type { CodeTree } from './tree.ts';

/** Context of the tools. */
export interface Workbench {
  readonly tree: CodeTree;
  /** Paths of the files read in this trial. */
  readonly filesRead: Set<string>;
  /** Path of ripgrep; null to search without. */
  readonly ripgrep: string | null;
  readonly servers: McpSession;
  readonly signal: AbortSignal;
}

/** Maximum characters of a result, and of a line. */
const MAX_RESULT = 20_000;
const MAX_LINE = 400;
const MAX_NAMES = 500;
const MAX_MATCHES = 100;
const DEFAULT_LINES = 400;
const MAX_LINES = 1000;
const MAX_SEARCH_MS = 20_000;

const pathSchema = z.string().max(1000).describe('Path from the root of the code base, such as src/index.ts.');
const folderSchema = pathSchema.default('.');

const TOOLS = [
  define('list_folder', 'Lists the files and folders in a folder.', z.object({ path: folderSchema }), listFolder),
  define(
    'read_file',
    'Reads lines of a text file, each with its number.',
    z.object({
      path: pathSchema,
      start_line: z.int().min(1).max(10_000_000).default(1).describe('First line to read.'),
      lines: z.int().min(1).max(MAX_LINES).default(DEFAULT_LINES).describe('How many lines to read.'),
    }),
    readFile,
  ),
  define(
    'search',
    'Finds lines in all files that match a regular expression (RE2 syntax), each as path:line: text.',
    z.object({
      pattern: z.string().min(1).max(1000).describe('Regular expression for one line.'),
      path: folderSchema.describe('Folder or file to search in.'),
      glob: z.string().min(1).max(500).optional().describe('Only files that match, such as *.ts or src/**/*.tsx.'),
      ignore_case: z.boolean().default(false),
    }),
    searchLines,
  ),
  define(
    'find_files',
    'Finds files by their path.',
    z.object({
      glob: z.string().min(1).max(500).describe('Such as *Validation*.ts (in any folder) or src/libs/**/*.ts.'),
      path: folderSchema.describe('Folder to look in.'),
    }),
    findFiles,
  ),
] as const;

const decisionSchema = z.object({
  selected_proposal_id: z.int().min(0).max(1_000_000).describe('Number of the proposal that is chosen.'),
  reason: z.string().optional().describe('Why, in a sentence.'),
});

export const SUBMIT: Tool = {
  name: 'submit_decision',
  description: 'Gives your decision, and ends the work.',
  parameters: schemaOf(decisionSchema),
};

/** All tools, except those of the arm's servers. */
export const ALL_TOOLS: readonly Tool[] = [...TOOLS.map(({ tool }) => tool), SUBMIT];

/** Search tools. */
export const SEARCHING: ReadonlySet<string> = new Set(['search', 'find_files']);

/** The number in a call of `submit_decision`; null if the arguments are invalid. */
export function decisionOf(call: ToolCall): number | null {
  const { data } = decisionSchema.safeParse(parse(call.arguments));
  return data?.selected_proposal_id ?? null;
}

/** Runs a tool call. Errors are returned as text, for the model to fix. */
export async function useTool({ name, arguments: json }: ToolCall, bench: Workbench): Promise<string> {
  if (bench.servers.has(name)) return useServer(name, json, bench);
  const used = TOOLS.find(({ tool }) => tool.name === name);
  const names = ALL_TOOLS.map(tool => tool.name);
  if (used === undefined)
    return `Error: there is no tool ${name.slice(0, 100)}. ${didYouMean(name.slice(0, 100), names)}`;
  try {
    return await used.run(parse(json), bench);
  } catch (error) {
    if (error instanceof ToolProblem) return `Error: ${error.message.slice(0, 2000)}`;
    // File system errors: no permission, or a missing file.
    if (error instanceof Error && 'syscall' in error) return `Error: ${error.message.slice(0, 500)}`;
    throw error;
  }
}

async function useServer(name: string, json: string, { servers, signal }: Workbench): Promise<string> {
  const given = parse(json);
  if (given === null) return 'Error: the arguments are not a JSON object.';
  const text = await servers.call(name, given, signal);
  if (text.length <= MAX_RESULT) return text;
  return `${text.slice(0, MAX_RESULT)}\n[cut here: ${integer(text.length - MAX_RESULT)} more characters]`;
}

/** Parses the arguments. Null counts as missing, because some models fill in every parameter. */
export function parse(json: string): Readonly<Record<string, unknown>> | null {
  const value = jsonObject(json.trim() === '' ? '{}' : json);
  return value && Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null));
}

function define<Schema extends z.ZodType>(
  name: string,
  description: string,
  schema: Schema,
  run: (given: z.infer<Schema>, bench: Workbench) => Promise<string>,
) {
  return {
    tool: { name, description, parameters: schemaOf(schema) } satisfies Tool,
    async run(given: Readonly<Record<string, unknown>> | null, bench: Workbench): Promise<string> {
      if (given === null) throw new ToolProblem('the arguments are not a JSON object.');
      const parsed = schema.safeParse(given);
      if (!parsed.success) throw new ToolProblem(`the arguments do not fit.\n${z.prettifyError(parsed.error)}`);
      return run(parsed.data, bench);
    },
  };
}

function schemaOf(schema: z.ZodType): Tool['parameters'] {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
}

async function listFolder({ path }: { path: string }, { tree }: Workbench): Promise<string> {
  const names = tree.list(path);
  if (names.length === 0) return 'The folder is empty.';
  return withinBounds(names, MAX_NAMES, shown => `${count(names.length - shown, 'more name')}; use find_files`);
}

async function readFile(
  { path, start_line, lines }: { path: string; start_line: number; lines: number },
  { tree, filesRead }: Workbench,
): Promise<string> {
  const { name, lines: all } = tree.read(path);
  filesRead.add(name);
  if (start_line > all.length) throw new ToolProblem(`${path} has ${count(all.length, 'line')}.`);
  return withinBounds(
    all.slice(start_line - 1),
    lines,
    shown => `there are ${count(all.length, 'line')}; read on with start_line ${start_line + shown}`,
    (line, place) => `${start_line + place}\t${shortened(line)}`,
  );
}

async function searchLines(
  query: { pattern: string; path: string; glob?: string | undefined; ignore_case: boolean },
  { tree, ripgrep, signal }: Workbench,
): Promise<string> {
  const { pattern, path: place, glob = null, ignore_case: ignoreCase } = query;
  const tooLong = AbortSignal.timeout(MAX_SEARCH_MS);
  const found: string[] = [];
  for await (const match of search(
    tree,
    { pattern, ignoreCase, place, glob },
    ripgrep,
    AbortSignal.any([signal, tooLong]),
  )) {
    found.push(`${match.file}:${match.line}: ${shortened(match.text.trim())}`);
    if (found.length > MAX_MATCHES) break;
  }
  if (tooLong.aborted) found.push('[The search took too long and was ended; narrow it with path or glob.]');
  if (found.length === 0) return 'No line matches.';
  return withinBounds(found, MAX_MATCHES, () => 'there is more; narrow it with pattern, path or glob');
}

async function findFiles({ glob, path }: { glob: string; path: string }, { tree }: Workbench): Promise<string> {
  const pattern = await compileGlob(glob);
  const { name, files } = tree.under(path);
  // A glob is relative to the searched folder or to the root.
  const found = files
    .map(file => file.path)
    .filter(file => pattern.test(file) || pattern.test(file.slice(name.length).replace(/^\//, '')));
  if (found.length === 0) return 'No file matches.';
  return withinBounds(found, MAX_NAMES, shown => `${count(found.length - shown, 'more file')}; narrow it`);
}

const shortened = (line: string): string =>
  line.length <= MAX_LINE ? line : `${line.slice(0, MAX_LINE)} [${integer(line.length - MAX_LINE)} more characters]`;

/** As many lines as fit, plus one line on how to get the rest. */
function withinBounds(
  lines: readonly string[],
  most: number,
  rest: (shown: number) => string,
  format = (line: string, _place: number): string => line,
): string {
  const shown: string[] = [];
  let length = 0;
  for (const line of lines.slice(0, most)) {
    const text = format(line, shown.length);
    length += text.length + 1;
    if (length > MAX_RESULT) break;
    shown.push(text);
  }
  const text = shown.join('\n');
  return shown.length === lines.length ? text : `${text}\n[cut here: ${rest(shown.length)}]`;
}
