import type { Tool as ListedTool } from '@modelcontextprotocol/client';
import type { Tool } from '../../model/model.ts';
import { digestOf } from '../../shared/digest.ts';
import { count, integer } from '../../shared/format.ts';

/** A tool of a server, by the name that the model knows it by. */
export interface OfferedTool {
  readonly tool: Tool;
  readonly server: string;
  /** Its name at the server. */
  readonly name: string;
}

interface Offer {
  readonly tools: readonly OfferedTool[];
  /** What of the server's tools cannot be used, one sentence each. */
  readonly warnings: readonly string[];
}

/** OpenAI takes at most 128 tools, ours included. */
const MAX_TOOLS = 100;
const MAX_DESCRIPTION = 4000;
const MAX_SCHEMA = 20_000;
/** Of a function, in OpenAI's protocol. */
const MAX_NAME = 64;

/** The tools of one server as they are offered to a model. Of two with one name, the first counts. */
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
        `Its tool ${name.slice(0, MAX_NAME)} has a schema of more than ${integer(MAX_SCHEMA)} characters, and is left out.`,
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

/** `mcp__server__tool`, as Claude Code calls it, in the letters and length that models take. */
function nameOf(server: string, tool: string): string {
  const whole = `mcp__${server}__${tool}`;
  const plain = whole.replaceAll(/[^\w-]/g, '_');
  return plain.length <= MAX_NAME ? plain : `${plain.slice(0, MAX_NAME - 9)}_${digestOf(whole).slice(0, 8)}`;
}
