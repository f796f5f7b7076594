import { z } from 'zod';
import { jsonOrUndefined } from '../shared/json.ts';
import type { AgentStep } from './trial.ts';

type Use = Extract<AgentStep, { kind: 'used' }>;

/** The start of a turn, a message from the agent, or a tool call with its result. */
export type AgentAction =
  | (Extract<AgentStep, { kind: 'turn' }> & {
      /** From 1. */
      readonly number: number;
    })
  | { readonly kind: 'said'; readonly text: string }
  | {
      readonly kind: 'used';
      readonly tool: string;
      readonly arguments: string;
      /** Null if the result is unknown. */
      readonly result: string | null;
    };

/** Steps with each result attached to its tool call: the first call of that tool without a result. */
export function actionsOf(steps: readonly AgentStep[]): AgentAction[] {
  const results = new Map<AgentStep, string>();
  const waiting: Use[] = [];
  const strays = new Set<AgentStep>();
  for (const step of steps) {
    if (step.kind === 'used') waiting.push(step);
    if (step.kind !== 'got') continue;
    const index = waiting.findIndex(({ tool }) => tool === step.tool);
    const [use] = index === -1 ? [] : waiting.splice(index, 1);
    if (use === undefined) strays.add(step);
    else results.set(use, step.text);
  }
  let turns = 0;
  return steps.flatMap((step): AgentAction[] => {
    if (step.kind === 'turn') return [{ ...step, number: ++turns }];
    if (step.kind === 'said') return [step];
    if (step.kind === 'used') return [{ ...step, result: results.get(step) ?? null }];
    return strays.has(step) ? [{ kind: 'used', tool: step.tool, arguments: '', result: step.text }] : [];
  });
}

/** Names of file-reading tools in known agents. */
const READING = /^(?:mcp__\w+?__)?(?:read|read_(?:text_|multiple_|media_)?files?|readfiles?|view(?:_file)?)$/i;

const readArguments = z.looseObject({
  path: z.string().optional(),
  file_path: z.string().optional(),
  filePath: z.string().optional(),
  filepath: z.string().optional(),
  files: z.array(z.looseObject({ path: z.string() })).optional(),
  paths: z.array(z.string()).optional(),
});

/** Files read by a tool call; its arguments if they name no file; empty for other tools. */
export function filesReadBy({ tool, arguments: given }: Pick<Use, 'tool' | 'arguments'>): string[] {
  if (!READING.test(tool)) return [];
  const { data } = readArguments.safeParse(jsonOrUndefined(given));
  if (data?.files !== undefined) return data.files.map(({ path }) => path);
  if (data?.paths !== undefined) return data.paths;
  return [data?.path ?? data?.file_path ?? data?.filePath ?? data?.filepath ?? given];
}

/** `pattern: limit, path: src`: arguments for display; unchanged if they are not plain values. */
export function argumentWords(given: string): string {
  const { data } = z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .safeParse(jsonOrUndefined(given));
  if (data === undefined) return given;
  return Object.entries(data)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ');
}

/** First and last line number in a result; null if fewer than half of the lines are numbered. */
export function linesShown(result: string): { readonly from: number; readonly to: number } | null {
  const numbers = [...result.matchAll(/^\s*(\d+)[\t|:→ ]/gm)].map(match => Number(match[1]));
  if (2 * numbers.length < result.trimEnd().split('\n').length) return null;
  const [from] = numbers;
  const to = numbers.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

/** Maximum characters of a step, because transcripts are stored permanently. */
const MAX_STEP = 4000;

/** A step without the middle of a long text. Both ends are kept, so that the first and last line read are known. */
export function shortenedStep(step: AgentStep): AgentStep {
  if (step.kind === 'turn') return step;
  return step.kind === 'used'
    ? { ...step, arguments: shortened(step.arguments) }
    : { ...step, text: shortened(step.text) };
}

function shortened(text: string): string {
  if (text.length <= MAX_STEP) return text;
  const half = MAX_STEP / 2;
  return `${text.slice(0, half)}\n[… ${text.length - MAX_STEP} characters …]\n${text.slice(-half)}`;
}

/** Number of lines of a result, at least if it was shortened. */
export function lineCount(result: string): { readonly lines: number; readonly isLeast: boolean } {
  return { lines: result.split('\n').length, isLeast: /\n\[… \d+ characters …\]\n/.test(result) };
}
