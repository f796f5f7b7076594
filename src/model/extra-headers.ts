import { Failure } from '../shared/errors.ts';

/** Headers to send, and the secrets in them. */
export interface ExtraHeaders {
  readonly headers: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
}

/**
 * Replaces `$NAME` and `${NAME}` in headers with environment variables.
 * @throws Failure that names the header if a variable is not set or not valid in a header.
 */
export function fillHeaders(
  templates: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string | undefined>>,
): ExtraHeaders {
  const secrets: string[] = [];
  const fill = (header: string, template: string): string =>
    template.replaceAll(/\$(?:\{(\w+)\}|([A-Z_][A-Z0-9_]*))/g, (_, braced: string | undefined, bare: string) => {
      const name = braced ?? bare;
      const value = env[name]?.trim() ?? '';
      if (value === '' || !/^[\t\x20-\x7e]+$/.test(value)) {
        const problem = value === '' ? 'is not set' : 'contains characters that headers cannot';
        throw new Failure(
          'configuration',
          `headers: ${header} needs the environment variable ${name}, which ${problem}`,
          {
            hint: `Set it where the gate runs: in a workflow, under \`env:\`, from a secret.`,
          },
        );
      }
      secrets.push(value);
      return value;
    });
  const headers = Object.fromEntries(Object.entries(templates).map(([name, value]) => [name, fill(name, value)]));
  return { headers, secrets };
}
