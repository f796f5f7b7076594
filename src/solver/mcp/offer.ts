import type { Tool as ListedTool } from '@modelcontextprotocol/client';
import type { Tool } from '../../model/model.ts';
import { digestOf } from '../../shared/digest.ts';
import { count, integer } from '../../shared/format.ts';

/** A tool of a server, by its name for the model. */
export interface OfferedTool {
  readonly tool: Tool;
  readonly server: string;
  /** Its name on the server. */
  readonly name: string;
}

interface Offer {
  readonly tools: readonly OfferedTool[];
  /** Problems with the server's tools, one sentence each. */
  readonly warnings: readonly string[];
}

/** OpenAI allows at most 128 tools, including ours. */
const MAX_TOOLS = 100;
const MAX_DESCRIPTION = 4000;
const MAX_SCHEMA = 20_000;
/** Maximum length of a function name in OpenAI's protocol. */
const MAX_NAME = 64;

/** The tools of one server as offered to the model. Of two with the same name, the first is used. */
export function offerOf(server: string, listed: readonly ListedTool[]): Offer {
  const tools = new Map<string, OfferedTool>();
  const warnings: string[] = [];
  for (const { name, description = '', inputSchema } of listed) {
    const offered = nameOf(server, name);
    const known = tools.get(offered);
    const { $schema, ...parameters } = inputSchema;
    if (known !== undefined) {
      warnings.push(`It offers two tools named ${name.slice(0, MAX_NAME)}; only the first is used.`);
    } else if (JSON.stringify(parameters).length > MAX_SCHEMA) {
      warnings.push(
        `Its tool ${name.slice(0, MAX_NAME)} has a schema of more than ${integer(MAX_SCHEMA)} characters and is left out.`,
      );
    } else {
      tools.set(offered, {
        tool: { name: offered, description: description.slice(0, MAX_DESCRIPTION), parameters },
        server,
        name,
      });
    }
  }
  const all = [...tools.values()];
  if (all.length <= MAX_TOOLS) return { tools: all, warnings };
  return {
    tools: all.slice(0, MAX_TOOLS),
    warnings: [...warnings, `It offers ${count(all.length, 'tool')}; only the first ${MAX_TOOLS} are used.`],
  };
}

/** `mcp__server__tool`, as in Claude Code, limited to allowed characters and length. */
function nameOf(server: string, tool: string): string {
  const whole = `mcp__${server}__${tool}`;
  const plain = whole.replaceAll(/[^\w-]/g, '_');
  return plain.length <= MAX_NAME ? plain : `${plain.slice(0, MAX_NAME - 9)}_${digestOf(whole).slice(0, 8)}`;
}
