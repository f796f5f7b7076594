import type { ArmFile } from '../../arm/prompt/template.ts';
import type { Code } from './code.ts';
import { isWanted, type LayoutPlan, planFolder } from './plan.ts';

/** A file to write, from the code or from the arm. */
interface PlannedFile {
  readonly path: string;
  readonly content: Buffer;
  readonly mode: number;
}

/** Plans a folder with code and the arm's files. */
export async function planCode(code: Code, armFiles: readonly ArmFile[], signal: AbortSignal): Promise<LayoutPlan> {
  const entries = await code.list(signal);
  const links = entries.filter(entry => entry.kind === 'link' && isWanted(entry));
  const targets = new Map<string, string>();
  for await (const { item, content } of together(links, code.read(links, signal))) {
    targets.set(item.path, content.toString('utf8'));
  }
  return planFolder(entries, targets, armFiles);
}

/** Every file of a plan, in the order of `byPath`. */
export async function* plannedFiles(plan: LayoutPlan, code: Code, signal: AbortSignal): AsyncIterable<PlannedFile> {
  const contents = [...plan.contents].sort(byPath);
  const texts = plan.texts.map(({ path, content }) => ({ path, content: Buffer.from(content), mode: 0o644 }));
  texts.sort(byPath);
  let next = 0;
  const entries = contents.map(({ entry }) => entry);
  for await (const { item, content } of together(contents, code.read(entries, signal))) {
    for (let text = texts[next]; text !== undefined && byPath(text, item) < 0; text = texts[++next]) yield text;
    yield { path: item.path, content, mode: item.entry.kind === 'program' ? 0o755 : 0o644 };
  }
  yield* texts.slice(next);
}

/** Names in a folder in order, each subfolder with all its files at the place of its name, like ripgrep. */
function byPath(one: { readonly path: string }, other: { readonly path: string }): number {
  const [a, b] = [one.path, other.path].map(path => path.replaceAll('/', '\0'));
  return a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1;
}

/** Each item with its content. */
async function* together<T>(
  items: readonly T[],
  contents: AsyncIterable<Buffer>,
): AsyncIterable<{ item: T; content: Buffer }> {
  let next = 0;
  for await (const content of contents) {
    const item = items[next++];
    if (item === undefined) throw new Error('more contents were read than asked for');
    yield { item, content };
  }
}
