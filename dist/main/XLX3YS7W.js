import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  parseJson
} from "./73WKNOLH.js";
import {
  external_exports
} from "./PTC7Q33W.js";
import {
  Failure
} from "./WOQU7CIP.js";

// src/arm/mcp-servers.ts
var MCP_FILE = ".mcp.json";
var fileSchema = external_exports.looseObject({
  mcpServers: external_exports.record(
    external_exports.string().regex(/^[\w.-]{1,60}$/, "takes names of up to 60 letters, digits and . - _"),
    external_exports.union(
      [
        external_exports.looseObject({
          type: external_exports.literal("stdio").optional(),
          command: external_exports.string().min(1),
          args: external_exports.array(external_exports.string()).default([]),
          env: external_exports.record(external_exports.string().regex(/^[A-Za-z_]\w*$/, "takes names of variables"), external_exports.string()).default({})
        }).transform((server) => ({ ...server, kind: "program" })),
        external_exports.looseObject({ url: external_exports.string().min(1) }).transform(() => ({ kind: "remote" }))
      ],
      { error: "takes {command, args, env} or {type, url}" }
    )
  )
});
function mcpServersOf(files) {
  const file = files.find(({ path }) => path === MCP_FILE);
  if (file === void 0) return [];
  let json;
  try {
    json = parseJson(file.content);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Failure("configuration", `is not JSON: ${reason}`, { file: MCP_FILE, hint: FORM, cause });
  }
  const { data, error } = fileSchema.safeParse(json);
  if (data === void 0) {
    const [issue] = error.issues;
    const place = issue === void 0 || issue.path.length === 0 ? "the file" : `"${issue.path.join(".")}"`;
    throw new Failure("configuration", `${place}: ${issue?.message}`, { file: MCP_FILE, hint: FORM });
  }
  return Object.entries(data.mcpServers).sort(([one], [other]) => one < other ? -1 : 1).map(
    ([name, server]) => server.kind === "remote" ? { kind: "remote", name } : { kind: "program", name, command: server.command, arguments: server.args, environment: server.env }
  );
}
function withServerOf(other, file, name) {
  const [theirs, own] = [other, file].map(({ content }) => looseSchema.parse(parseJson(content)));
  const { [name]: _own, ...rest } = own?.mcpServers ?? {};
  const server = theirs?.mcpServers[name];
  const mcpServers = server === void 0 ? rest : { ...rest, [name]: server };
  return { ...file, content: `${JSON.stringify({ ...own, mcpServers }, null, 2)}
` };
}
var looseSchema = external_exports.looseObject({ mcpServers: external_exports.record(external_exports.string(), external_exports.unknown()).default({}) });
var FORM = 'Write it as {"mcpServers": {"tickets": {"command": "tickets-server", "args": []}}}.';

export {
  MCP_FILE,
  mcpServersOf,
  withServerOf
};
