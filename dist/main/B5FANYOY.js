import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  writeCheckout
} from "./DSUXDX72.js";
import {
  MCP_FILE,
  mcpServersOf
} from "./XLX3YS7W.js";
import {
  count,
  integer
} from "./2GADIIEC.js";
import {
  allowedEnvironment,
  destinationOf,
  openHome
} from "./OV7Y2LNC.js";
import {
  digestOf
} from "./EEPZCVDV.js";
import {
  CallFailure
} from "./7YXN3FKB.js";
import {
  confine
} from "./6X2GCNVO.js";
import {
  Failure
} from "./WOQU7CIP.js";

// src/solver/mcp/servers.ts
import path from "node:path";

// src/solver/mcp/allowed.ts
function allowedServers(servers, programs, isOfStrangers) {
  const allowed = [];
  const leftOut = [];
  for (const server of servers) {
    const found = isOfStrangers ? "no program runs for a pull request from a fork" : filledIn(server, programs);
    if (typeof found === "string") leftOut.push({ kind: "left-out", name: server.name, reason: found });
    else allowed.push(found);
  }
  return { allowed, leftOut };
}
function filledIn(server, programs) {
  if (server.kind === "remote") return "it is a remote server, and trials have no network";
  const missing = /* @__PURE__ */ new Set();
  const fill = (text) => fillVariables(text, missing);
  const filled = {
    name: server.name,
    command: fill(server.command),
    arguments: server.arguments.map(fill),
    environment: Object.fromEntries(Object.entries(server.environment).map(([name, value]) => [name, fill(value)]))
  };
  if (!programs.includes(filled.command)) {
    return `sandbox-programs does not list ${filled.command.slice(0, 60)} on the target branch`;
  }
  const [variable] = missing;
  return variable === void 0 ? filled : `it needs the variable ${variable}, and servers get none of the runner's`;
}
function fillVariables(text, missing) {
  return text.replaceAll(/\$\{([A-Za-z_]\w*)(?::-([^}]*))?\}/g, (_whole, name, fallback) => {
    if (fallback === void 0) missing.add(name);
    return fallback ?? "";
  });
}
function withoutSandbox(servers, { reason }) {
  return servers.map(({ name }) => ({
    kind: "left-out",
    name,
    reason: `MCP servers only start in a sandbox, and there is none: ${reason}`
  }));
}

// src/solver/mcp/connection.ts
var ServerProblem = class extends Error {
};
var MAX_MESSAGE_BYTES = 4 * 1024 * 1024;
var MAX_COMPLAINT = 500;
async function connect(server, directory, { bubblewrap, environment, destinations, programs, limits }) {
  const [{ Client }, { StdioClientTransport }] = await Promise.all([
    import("./DNVVIOER.js"),
    import("./V5AEE77K.js")
  ]);
  const home = await openHome();
  const confined = await confine(bubblewrap, {
    program: server.command,
    arguments: server.arguments,
    environment: { ...environment, ...home.variables },
    ownEnvironment: server.environment,
    directory,
    isReadOnly: true,
    folder: home.folder,
    destinations,
    programs
  }).catch(async (error) => {
    await home.remove();
    throw isMissing(error) ? new ServerProblem(`${server.command} is not installed`) : error;
  });
  const transport = new StdioClientTransport({
    command: confined.program,
    args: [...confined.arguments],
    env: { ...confined.environment },
    stderr: "pipe",
    maxBufferSize: MAX_MESSAGE_BYTES
  });
  let complaint = "";
  transport.stderr?.on("data", (chunk) => {
    complaint = `${complaint}${chunk.toString("utf8")}`.slice(-MAX_COMPLAINT);
  });
  const client = new Client(
    { name: "swelancer-gate", version: "1" },
    { capabilities: {}, jsonSchemaValidator: { getValidator: () => acceptObject } }
  );
  async function close() {
    const { pid } = transport;
    if (pid !== null) kill(pid);
    await client.close().catch(() => {
    });
    await confined.close();
    await home.remove();
  }
  try {
    await client.connect(transport, { timeout: limits.startMs, maxTotalTimeout: limits.startMs });
  } catch (error) {
    await close();
    throw new ServerProblem(
      `${await reasonOf(error, limits.startMs)}${complaint === "" ? "" : `: ${lastLine(complaint)}`}`
    );
  }
  const { name = server.name, version = "without a version" } = client.getServerVersion() ?? {};
  return {
    version: `${name} ${version}`.slice(0, 100),
    async list() {
      try {
        return (await client.listTools(void 0, { timeout: limits.startMs, maxTotalTimeout: limits.startMs })).tools;
      } catch (error) {
        throw new ServerProblem(await reasonOf(error, limits.startMs));
      }
    },
    call: (tool, given, signal) => callTool(client, tool, given, limits.callMs, signal),
    close
  };
}
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function acceptObject(value) {
  return isObject(value) ? { valid: true, data: value, errorMessage: void 0 } : { valid: false, data: void 0, errorMessage: "the structured content is not an object" };
}
async function callTool(client, name, given, timeout, signal) {
  try {
    const options = { timeout, maxTotalTimeout: timeout, signal };
    const { content, structuredContent, isError } = await client.callTool({ name, arguments: { ...given } }, options);
    const text = content.map(textOf).join("\n");
    const whole = text === "" && structuredContent !== void 0 ? JSON.stringify(structuredContent) : text;
    return isError === true ? `Error: ${whole}` : whole || "(nothing)";
  } catch (error) {
    return `Error: the server ${await reasonOf(error, timeout)}`;
  }
}
function textOf(block) {
  switch (block.type) {
    case "text":
      return block.text;
    case "resource":
      return "text" in block.resource ? block.resource.text : `[${block.resource.uri}, not text]`;
    case "resource_link":
      return `[${block.uri}]`;
    case "image":
    case "audio":
      return `[${block.mimeType}, ${integer(block.data.length)} characters of base64]`;
  }
}
async function reasonOf(error, timeoutMs) {
  const { SdkError, SdkErrorCode } = await import("./DNVVIOER.js");
  if (error instanceof SdkError) {
    if (error.code === SdkErrorCode.RequestTimeout) return `did not answer within ${integer(timeoutMs / 1e3)} seconds`;
    if (error.code === SdkErrorCode.ConnectionClosed || error.code === SdkErrorCode.NotConnected) return "ended";
  }
  return `answered with an error: ${(error instanceof Error ? error.message : String(error)).slice(0, MAX_COMPLAINT)}`;
}
var lastLine = (text) => text.trim().split("\n").at(-1) ?? "";
function isMissing(error) {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
function kill(pid) {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
  }
}

// src/solver/mcp/offer.ts
var MAX_TOOLS = 100;
var MAX_DESCRIPTION = 4e3;
var MAX_SCHEMA = 2e4;
var MAX_NAME = 64;
function offerOf(server, listed) {
  const tools = /* @__PURE__ */ new Map();
  const warnings = [];
  for (const { name, description = "", inputSchema } of listed) {
    const offered = nameOf(server, name);
    const known = tools.get(offered);
    const { $schema, ...parameters } = inputSchema;
    if (known !== void 0) {
      warnings.push(`It offers two tools named ${name.slice(0, MAX_NAME)}; only the first is used.`);
    } else if (JSON.stringify(parameters).length > MAX_SCHEMA) {
      warnings.push(
        `Its tool ${name.slice(0, MAX_NAME)} has a schema of more than ${integer(MAX_SCHEMA)} characters, and is left out.`
      );
    } else {
      tools.set(offered, {
        tool: { name: offered, description: description.slice(0, MAX_DESCRIPTION), parameters },
        server,
        name
      });
    }
  }
  const all = [...tools.values()];
  if (all.length <= MAX_TOOLS) return { tools: all, warnings };
  return {
    tools: all.slice(0, MAX_TOOLS),
    warnings: [...warnings, `It offers ${count(all.length, "tool")}; only the first ${MAX_TOOLS} are used.`]
  };
}
function nameOf(server, tool) {
  const whole = `mcp__${server}__${tool}`;
  const plain = whole.replaceAll(/[^\w-]/g, "_");
  return plain.length <= MAX_NAME ? plain : `${plain.slice(0, MAX_NAME - 9)}_${digestOf(whole).slice(0, 8)}`;
}

// src/solver/mcp/servers.ts
var LIMITS = { startMs: 3e4, callMs: 6e4 };
var NO_SERVERS = {
  states: [],
  tools: [],
  identity: null,
  open: () => ({ has: () => false, call: async () => "", close: async () => {
  } })
};
async function openServers(arm, options) {
  const { sandboxPrograms, isOfStrangers } = options;
  const { allowed, leftOut } = allowedServers(mcpServersOf(arm.files), sandboxPrograms, isOfStrangers);
  if (allowed.length === 0) return { ...NO_SERVERS, states: leftOut };
  const sandbox = await options.sandbox();
  if (sandbox.kind === "none") return { ...NO_SERVERS, states: [...leftOut, ...withoutSandbox(allowed, sandbox)] };
  const destinations = options.sandboxHosts.flatMap((host) => destinationOf(`https://${host}`) ?? []);
  const place = {
    bubblewrap: sandbox.program,
    environment: allowedEnvironment(options.environment, [], []),
    destinations,
    programs: sandboxPrograms,
    limits: options.limits ?? LIMITS
  };
  const offers = await withFiles(
    arm,
    (directory) => Promise.all(allowed.map((server) => tryOut(server, directory, place, arm)))
  );
  const offered = new Map(offers.flatMap(({ tools }) => tools).map((one) => [one.tool.name, one]));
  return {
    states: [...offers.map(({ state }) => state), ...leftOut],
    sandbox: { kind: "bubblewrap", hosts: destinations.map(({ host, port }) => `${host}:${port}`) },
    tools: [...offered.values()].map(({ tool }) => tool),
    identity: {
      servers: offers.map(({ state: { name, version } }) => ({ name, version })),
      tools: [...offered.values()],
      reaches: destinations,
      programs: sandboxPrograms
    },
    open: (directory) => openSession(allowed, offered, directory, place)
  };
}
async function tryOut(server, directory, place, { name, label }) {
  let connection = null;
  try {
    connection = await connect(server, directory, place);
    const { version } = connection;
    const { tools, warnings } = offerOf(server.name, await connection.list());
    const state = { kind: "started", name: server.name, version, tools: tools.length, warnings };
    return { state, tools };
  } catch (error) {
    if (!(error instanceof ServerProblem)) throw error;
    throw new Failure("configuration", `the MCP server ${server.name} (${label}) ${error.message}`, {
      file: MCP_FILE,
      hint: name === "baseline" ? `It fails before this change, so the change cannot be measured. If the change repairs it, review and merge it by hand; else run it by hand, or remove ${server.command} from sandbox-programs on the target branch.` : `Run it by hand, or remove ${server.command} from sandbox-programs on the target branch to measure without it.`
    });
  } finally {
    await connection?.close();
  }
}
async function withFiles({ files }, use) {
  const { folder, remove } = await openHome();
  try {
    const nothing = { list: async () => [], async *read() {
    } };
    await writeCheckout(nothing, files, path.join(folder, "files"), new AbortController().signal);
    return await use(path.join(folder, "files"));
  } finally {
    await remove();
  }
}
function openSession(servers, offered, directory, place) {
  const connections = /* @__PURE__ */ new Map();
  function connectionTo(name) {
    const server = servers.find((one) => one.name === name);
    if (server === void 0) throw new Error(`there is no MCP server ${name}`);
    const connection = connections.get(name) ?? connect(server, directory, place);
    connections.set(name, connection);
    return connection;
  }
  return {
    has: (tool) => offered.has(tool),
    async call(tool, given, signal) {
      const found = offered.get(tool);
      if (found === void 0) throw new Error(`there is no tool ${tool}`);
      let connection;
      try {
        connection = await connectionTo(found.server);
      } catch (cause) {
        if (!(cause instanceof ServerProblem)) throw cause;
        const message = `the MCP server ${found.server} ${cause.message}`;
        throw new CallFailure("crashed", message, { requests: 0, fatal: false, cause });
      }
      return connection.call(found.name, given, signal);
    },
    async close() {
      const opened = await Promise.allSettled(connections.values());
      await Promise.all(opened.map((one) => one.status === "fulfilled" ? one.value.close() : void 0));
    }
  };
}

export {
  NO_SERVERS,
  openServers
};
