import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { packageFolder } from '../../shared/package.ts';

/** The recommended workflow, which comes with this program. */
const EXAMPLE = path.join(packageFolder, 'examples/gate.yml');

/** What a workflow of one repository, or of one folder in it, differs in. */
export interface Place {
  readonly branch: string;
  readonly baseUrl: string;
  /** Name of the secret. */
  readonly keyName: string;
  /** Folder of the configuration from the root of the repository, with slashes; empty at the root. */
  readonly folder: string;
}

/** Path of the workflow from the root: one a folder, so that packages of one repository do not share a gate. */
export function workflowPath(folder: string): string {
  return `.github/workflows/swelancer-gate${folder === '' ? '' : `-${nameOf(folder)}`}.yml`;
}

/** The recommended workflow for one place. */
export async function workflowText({ branch, baseUrl, keyName, folder }: Place): Promise<string> {
  const own =
    folder === '' ? '' : `id: ${text(nameOf(folder))}\n          working-directory: ${text(folder)}\n          `;
  // The head of the example tells where to copy it.
  const edits: readonly (readonly [RegExp, string])[] = [
    [/^# The recommended workflow: .*\n/, ''],
    [/^name: .*/m, `name: ${text(folder === '' ? 'Prompt gate' : `Prompt gate of ${folder}`)}`],
    [/branches: \[main\]/, `branches: [${branchPattern(branch)}]`],
    [/base-url: .*/, `${own}base-url: ${text(baseUrl)}`],
    [/secrets\.OPENAI_API_KEY/, `secrets.${keyName}`],
  ];
  // Not through a YAML document, which moves comments.
  return edits.reduce(
    (rest, [from, to]) => {
      if (!from.test(rest)) throw new Error(`examples/gate.yml has no ${from}`);
      return rest.replace(from, () => to);
    },
    await readFile(EXAMPLE, 'utf8'),
  );
}

/** A value of a block mapping, on one line. */
function text(value: string): string {
  // What looks like an expression is a name here, and the runner must not evaluate it.
  return stringify(value.replaceAll(`\${{`, `\${{ '\${{' }}`), { lineWidth: 0, blockQuote: false }).trim();
}

/**
 * A branch as a filter of a workflow, inside a list in brackets. Some characters of names are patterns there.
 * Source: GitHub Docs, "Workflow syntax", "Filter pattern cheat sheet".
 */
function branchPattern(branch: string): string {
  const pattern = branch.replaceAll(/[*?+[\]!\\]/g, '\\$&');
  return /^[a-z][\w./-]*$/i.test(pattern) ? text(pattern) : JSON.stringify(pattern);
}

/** A folder as the name of a gate: lower-case letters, digits and hyphens, at most 64. */
function nameOf(folder: string): string {
  const name = folder.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return name.slice(0, 64).replaceAll(/^-|-$/g, '') || 'folder';
}
