import { z } from 'zod';
import { errorMessage, Failure } from '../shared/errors.ts';
import { parseJson } from '../shared/json.ts';
import type { ArmFile } from './prompt/template.ts';

/** File in which Claude Code and others look for a project's servers. */
export const MCP_FILE = '.mcp.json';

/** An MCP server from `.mcp.json`, before variables are replaced. */
export type McpServer =
  | {
      readonly kind: 'program';
      readonly name: string;
      readonly command: string;
      readonly arguments: readonly string[];
      readonly environment: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'remote'; readonly name: string };

/** Format of the file: https://code.claude.com/docs/en/mcp#project-scope */
const fileSchema = z.looseObject({
  mcpServers: z.record(
    z.string().regex(/^[\w.-]{1,60}$/, 'takes names of up to 60 letters, digits and . - _'),
    z.union(
      [
        z
          .looseObject({
            type: z.literal('stdio').optional(),
            command: z.string().min(1),
            args: z.array(z.string()).default([]),
            env: z.record(z.string().regex(/^[A-Za-z_]\w*$/, 'takes names of variables'), z.string()).default({}),
          })
          .transform(server => ({ ...server, kind: 'program' as const })),
        z.looseObject({ url: z.string().min(1) }).transform(() => ({ kind: 'remote' as const })),
      ],
      { error: 'takes {command, args, env} or {type, url}' },
    ),
  ),
});

/**
 * The MCP servers of an arm, sorted by name; none without a `.mcp.json` at the root of its files.
 * @throws Failure if the file is invalid.
 */
export function mcpServersOf(files: readonly ArmFile[]): McpServer[] {
  const file = files.find(({ path }) => path === MCP_FILE);
  if (file === undefined) return [];
  let json: unknown;
  try {
    json = parseJson(file.content);
  } catch (cause) {
    const reason = errorMessage(cause);
    throw new Failure('configuration', `is not JSON: ${reason}`, { file: MCP_FILE, hint: FORM, cause });
  }
  const { data, error } = fileSchema.safeParse(json);
  if (data === undefined) {
    const [issue] = error.issues;
    const place = issue === undefined || issue.path.length === 0 ? 'the file' : `"${issue.path.join('.')}"`;
    throw new Failure('configuration', `${place}: ${issue?.message}`, { file: MCP_FILE, hint: FORM });
  }
  return Object.entries(data.mcpServers)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, server]) =>
      server.kind === 'remote'
        ? { kind: 'remote', name }
        : { kind: 'program', name, command: server.command, arguments: server.args, environment: server.env },
    );
}

/** The file with one server taken from another version, or removed. Both versions must be readable. */
export function withServerOf(other: ArmFile, file: ArmFile, name: string): ArmFile {
  const [theirs, own] = [other, file].map(({ content }) => looseSchema.parse(parseJson(content)));
  const { [name]: _own, ...rest } = own?.mcpServers ?? {};
  const server = theirs?.mcpServers[name];
  const mcpServers = server === undefined ? rest : { ...rest, [name]: server };
  return { ...file, content: `${JSON.stringify({ ...own, mcpServers }, null, 2)}\n` };
}

const looseSchema = z.looseObject({ mcpServers: z.record(z.string(), z.unknown()).default({}) });

const FORM = 'Write it as {"mcpServers": {"tickets": {"command": "tickets-server", "args": []}}}.';
