import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ApiKey } from '../config/api-key.ts';
import type { Run } from '../github/workflow-run.ts';

/**
 * A missing key with the name of its secret. Actions only get the value of an input, not its origin, so the name is
 * looked up in the workflow file.
 * @param root root of the checkout
 */
export async function nameSecret(key: ApiKey, input: string, root: string, run: Run): Promise<ApiKey> {
  if (key.kind !== 'missing' || run.workflow === null) return key;
  const text = await readFile(path.join(root, run.workflow), 'utf8').catch(() => '');
  const names = [...text.matchAll(/([\w-]+):\s*\$\{\{\s*secrets\.(\w+)\s*\}\}/g)];
  const [name, ...others] = new Set(names.flatMap(([, field, secret]) => (field === input && secret ? [secret] : [])));
  if (name === undefined || others.length > 0) return key;
  const { owner, name: repository } = run.repository;
  const [, environment] = /^ {4}environment: ([\w.-]+)$/m.exec(text) ?? [];
  const where = environment === undefined ? '' : ` --env ${environment}`;
  return {
    kind: 'missing',
    secret: name,
    holder: `the secret ${name}`,
    hint: `Set it: \`gh secret set ${name} --repo ${owner}/${repository}${where}\`. If the endpoint needs no key, write \`${input}: none\` in ${run.workflow}.`,
  };
}
