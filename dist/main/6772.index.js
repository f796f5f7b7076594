export const id = 6772;
export const ids = [6772];
export const modules = {

/***/ 31612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ CallFailure),
/* harmony export */   nf: () => (/* binding */ CALL_FAILURES),
/* harmony export */   rV: () => (/* binding */ RETRYABLE)
/* harmony export */ });
/** Classes of failed calls. Retryable ones are retried, the others end the call, and some (`fatal`) end the run. */
const CALL_FAILURES = [
    'authentication',
    'quota',
    'unknown-model',
    'context-too-long',
    'content-filter',
    'rate-limit',
    'server',
    'timeout',
    'connection',
    'malformed-response',
    /** A cache keeps returning its stored answer. */
    'cached',
    'bad-request',
    /** The code of a task could not be checked out for an agent. */
    'workspace',
    /** An agent's program ended without an answer. */
    'crashed',
    /** An agent exceeded its time limit although its model answered; without any response, it is `timeout`. */
    'overtime',
    'cancelled',
];
/** Failures that may not recur in another request. All others end the call. */
const RETRYABLE = new Set([
    'rate-limit',
    'server',
    'timeout',
    'connection',
    'malformed-response',
]);
/** A call without an answer after all retries. */
class CallFailure extends Error {
    kind;
    status;
    /** Number of requests before giving up. */
    requests;
    /** US dollars that were paid anyway; null if unknown. */
    cost;
    /** True if every other call of the run would fail the same way (wrong key, unknown model, no quota). */
    fatal;
    hint;
    constructor(kind, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'CallFailure';
        this.kind = kind;
        this.status = details.status ?? null;
        this.requests = details.requests;
        this.cost = details.cost === undefined ? 0 : details.cost;
        this.fatal = details.fatal;
        this.hint = details.hint ?? null;
    }
    /** A copy of the failure with some details changed. */
    with({ message = this.message, requests = this.requests, cost = this.cost, fatal = this.fatal, }) {
        return new CallFailure(this.kind, message, {
            ...(this.status !== null && { status: this.status }),
            ...(this.hint !== null && { hint: this.hint }),
            requests,
            cost,
            fatal,
        });
    }
}


/***/ }),

/***/ 7997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ originsOf),
/* harmony export */   m: () => (/* binding */ allowedEnvironment)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);

/** Variables that every program needs to run and to reach its model through a proxy. */
const ALWAYS = [
    ...['PATH', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TZ'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
    ...['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
];
/** GitHub's tokens, the files for communication with the runner, and our own inputs with their keys. */
const NEVER = /^(?:INPUT|GITHUB|ACTIONS|RUNNER|SWELANCER_GATE)_/i;
/**
 * The variables of `env` that an agent gets: those that every program needs, and the named ones.
 * @param permitted names allowed by the trusted configuration, so that a change cannot access the workflow's keys
 * @throws Failure if a named variable is forbidden, or is set but not permitted.
 */
function allowedEnvironment(env, named, permitted) {
    const refused = named.find(name => NEVER.test(name));
    if (refused !== undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `environment must not include ${refused}`, {
            hint: 'Use another name for what the agent needs: variables of the runner, the workflow and the gate are not passed on.',
        });
    }
    const unpermitted = named.find(name => env[name] && !ALWAYS.includes(name) && !permitted.includes(name));
    if (unpermitted !== undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `the agent asks for ${unpermitted}, which the target branch does not allow`, {
            hint: `Add agent-environment: [${unpermitted}] to the configuration there, or do not set the variable.`,
        });
    }
    const kept = {};
    for (const name of [...ALWAYS, ...named]) {
        const value = env[name];
        if (value !== undefined && value !== '')
            kept[name] = value;
    }
    return kept;
}
/** Origin of the agent's models: URLs by scheme, host and port, and clouds by their switches. */
function originsOf(environment) {
    return Object.entries(environment).flatMap(([name, value]) => CLOUD.test(name)
        ? [`${name}=${value}`]
        : /_(?:BASE_URL|API_BASE)$/.test(name) && URL.canParse(value)
            ? [`${name}=${new URL(value).origin}`]
            : []);
}
const CLOUD = /_USE_(?:BEDROCK|VERTEXAI)$|^AWS_REGION$|^GOOGLE_CLOUD_LOCATION$/;


/***/ }),

/***/ 66772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NO_SERVERS: () => (/* binding */ NO_SERVERS),
  openServers: () => (/* binding */ openServers)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/arm/mcp-servers.js
var mcp_servers = __webpack_require__(45288);
// EXTERNAL MODULE: ./build/model/failure.js
var failure = __webpack_require__(31612);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/solver/command/environment.js
var environment = __webpack_require__(7997);
// EXTERNAL MODULE: ./build/solver/sandbox/destination.js
var destination = __webpack_require__(40690);
// EXTERNAL MODULE: ./build/solver/sandbox/home.js
var sandbox_home = __webpack_require__(62231);
// EXTERNAL MODULE: ./build/solver/workspace/write-checkout.js
var write_checkout = __webpack_require__(1316);
;// CONCATENATED MODULE: ./build/solver/mcp/allowed.js
/**
 * Splits the servers of an arm into those that may start and those that may not. The list of programs comes from the
 * target branch: a change chooses the arguments of a program, never the program.
 * @param programs names on PATH
 * @param isFromFork whether the change comes from outside the repository, so that none may start
 */
function allowedServers(servers, programs, isFromFork) {
    const allowed = [];
    const leftOut = [];
    for (const server of servers) {
        const found = isFromFork ? 'no program runs for a pull request from a fork' : filledIn(server, programs);
        if (typeof found === 'string')
            leftOut.push({ kind: 'left-out', name: server.name, reason: found });
        else
            allowed.push(found);
    }
    return { allowed, leftOut };
}
/** The server with its variables replaced, or why it may not start. */
function filledIn(server, programs) {
    if (server.kind === 'remote')
        return 'it is a remote server, and trials have no network';
    const missing = new Set();
    const fill = (text) => fillVariables(text, missing);
    const filled = {
        name: server.name,
        command: fill(server.command),
        arguments: server.arguments.map(fill),
        environment: Object.fromEntries(Object.entries(server.environment).map(([name, value]) => [name, fill(value)])),
    };
    if (!programs.includes(filled.command)) {
        return `sandbox-programs does not list ${filled.command.slice(0, 60)} on the target branch`;
    }
    const [variable] = missing;
    return variable === undefined ? filled : `it needs the variable ${variable}, and servers get none of the runner's`;
}
/**
 * Replaces `${NAME:-default}` with its default. Environment variables are never used, because a server configured by
 * the change could read them.
 */
function fillVariables(text, missing) {
    return text.replaceAll(/\$\{([A-Za-z_]\w*)(?::-([^}]*))?\}/g, (_whole, name, fallback) => {
        if (fallback === undefined)
            missing.add(name);
        return fallback ?? '';
    });
}
/** All servers as rejected, if there is no sandbox. */
function withoutSandbox(servers, { reason }) {
    return servers.map(({ name }) => ({
        kind: 'left-out',
        name,
        reason: `MCP servers only start in a sandbox, and there is none: ${reason}`,
    }));
}

// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
// EXTERNAL MODULE: ./build/solver/sandbox/bubblewrap.js + 2 modules
var sandbox_bubblewrap = __webpack_require__(86155);
;// CONCATENATED MODULE: ./build/solver/mcp/connection.js



/** Why a server is unusable, as a phrase after its name. */
class ServerProblem extends Error {
}
/** Maximum size of a message; a server that sends more is ended. */
const MAX_MESSAGE_BYTES = 4 * 1024 * 1024;
const MAX_COMPLAINT = 500;
/**
 * Starts a server in its own sandbox with read-only access to the code.
 * @throws ServerProblem if it does not start
 */
async function connect(server, directory, { bubblewrap, environment, destinations, programs, limits }) {
    const [{ Client }, { StdioClientTransport }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6999), __webpack_require__.e(8362)]).then(__webpack_require__.bind(__webpack_require__, 8362)),
        Promise.all(/* import() */[__webpack_require__.e(6999), __webpack_require__.e(2494)]).then(__webpack_require__.bind(__webpack_require__, 42494)),
    ]);
    const home = await (0,sandbox_home/* openHome */.y)();
    const confined = await (0,sandbox_bubblewrap/* confine */.D)(bubblewrap, {
        program: server.command,
        arguments: server.arguments,
        environment: { ...environment, ...home.variables },
        ownEnvironment: server.environment,
        directory,
        isReadOnly: true,
        folder: home.folder,
        destinations,
        programs,
    }).catch(async (error) => {
        await home.remove();
        throw isMissing(error) ? new ServerProblem(`${server.command} is not installed`) : error;
    });
    const transport = new StdioClientTransport({
        command: confined.program,
        args: [...confined.arguments],
        env: { ...confined.environment },
        stderr: 'pipe',
        maxBufferSize: MAX_MESSAGE_BYTES,
    });
    let complaint = '';
    transport.stderr?.on('data', (chunk) => {
        complaint = `${complaint}${chunk.toString('utf8')}`.slice(-MAX_COMPLAINT);
    });
    // A server's own schemas are not compiled, because malicious patterns could hang the validator.
    const client = new Client({ name: 'swelancer-gate', version: '1' }, { capabilities: {}, jsonSchemaValidator: { getValidator: () => acceptObject } });
    async function close() {
        // Killed first, because a server that does not end would delay the trial.
        const { pid } = transport;
        if (pid !== null)
            kill(pid);
        await client.close().catch(() => { });
        await confined.close();
        await home.remove();
    }
    try {
        await client.connect(transport, { timeout: limits.startMs, maxTotalTimeout: limits.startMs });
    }
    catch (error) {
        await close();
        throw new ServerProblem(`${await reasonOf(error, limits.startMs)}${complaint === '' ? '' : `: ${lastLine(complaint)}`}`);
    }
    const { name = server.name, version = 'without a version' } = client.getServerVersion() ?? {};
    return {
        version: `${name} ${version}`.slice(0, 100),
        async list() {
            try {
                return (await client.listTools(undefined, { timeout: limits.startMs, maxTotalTimeout: limits.startMs })).tools;
            }
            catch (error) {
                throw new ServerProblem(await reasonOf(error, limits.startMs));
            }
        },
        call: (tool, given, signal) => callTool(client, tool, given, limits.callMs, signal),
        close,
    };
}
/** The protocol has objects alone as structured content, whatever a server's schema says. */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function acceptObject(value) {
    return isObject(value)
        ? { valid: true, data: value, errorMessage: undefined }
        : { valid: false, data: undefined, errorMessage: 'the structured content is not an object' };
}
async function callTool(client, name, given, timeout, signal) {
    try {
        const options = { timeout, maxTotalTimeout: timeout, signal };
        const { content, structuredContent, isError } = await client.callTool({ name, arguments: { ...given } }, options);
        const text = content.map(textOf).join('\n');
        const whole = text === '' && structuredContent !== undefined ? JSON.stringify(structuredContent) : text;
        return isError === true ? `Error: ${whole}` : whole || '(nothing)';
    }
    catch (error) {
        return `Error: the server ${await reasonOf(error, timeout)}`;
    }
}
/** Content as text, or its type if it is not text. */
function textOf(block) {
    switch (block.type) {
        case 'text':
            return block.text;
        case 'resource':
            return 'text' in block.resource ? block.resource.text : `[${block.resource.uri}, not text]`;
        case 'resource_link':
            return `[${block.uri}]`;
        case 'image':
        case 'audio':
            return `[${block.mimeType}, ${(0,format/* integer */.nd)(block.data.length)} characters of base64]`;
    }
}
/** What went wrong with a request, as a phrase after the server's name. */
async function reasonOf(error, timeoutMs) {
    const { SdkError, SdkErrorCode } = await Promise.all(/* import() */[__webpack_require__.e(6999), __webpack_require__.e(8362)]).then(__webpack_require__.bind(__webpack_require__, 8362));
    if (error instanceof SdkError) {
        if (error.code === SdkErrorCode.RequestTimeout)
            return `did not answer within ${(0,format/* integer */.nd)(timeoutMs / 1000)} seconds`;
        if (error.code === SdkErrorCode.ConnectionClosed || error.code === SdkErrorCode.NotConnected)
            return 'ended';
    }
    return `answered with an error: ${(error instanceof Error ? error.message : String(error)).slice(0, MAX_COMPLAINT)}`;
}
const lastLine = (text) => text.trim().split('\n').at(-1) ?? '';
function isMissing(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
function kill(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // It has ended by itself.
    }
}

// EXTERNAL MODULE: ./build/shared/digest.js
var digest = __webpack_require__(64050);
;// CONCATENATED MODULE: ./build/solver/mcp/offer.js


/** OpenAI allows at most 128 tools, including ours. */
const MAX_TOOLS = 100;
const MAX_DESCRIPTION = 4000;
const MAX_SCHEMA = 20_000;
/** Maximum length of a function name in OpenAI's protocol. */
const MAX_NAME = 64;
/** The tools of one server as offered to the model. Of two with the same name, the first is used. */
function offerOf(server, listed) {
    const tools = new Map();
    const warnings = [];
    for (const { name, description = '', inputSchema } of listed) {
        const offered = nameOf(server, name);
        const known = tools.get(offered);
        const { $schema, ...parameters } = inputSchema;
        if (known !== undefined) {
            warnings.push(`It offers two tools named ${name.slice(0, MAX_NAME)}; only the first is used.`);
        }
        else if (JSON.stringify(parameters).length > MAX_SCHEMA) {
            warnings.push(`Its tool ${name.slice(0, MAX_NAME)} has a schema of more than ${(0,format/* integer */.nd)(MAX_SCHEMA)} characters, and is left out.`);
        }
        else {
            tools.set(offered, {
                tool: { name: offered, description: description.slice(0, MAX_DESCRIPTION), parameters },
                server,
                name,
            });
        }
    }
    const all = [...tools.values()];
    if (all.length <= MAX_TOOLS)
        return { tools: all, warnings };
    return {
        tools: all.slice(0, MAX_TOOLS),
        warnings: [...warnings, `It offers ${(0,format/* count */.U9)(all.length, 'tool')}; only the first ${MAX_TOOLS} are used.`],
    };
}
/** `mcp__server__tool`, as in Claude Code, limited to allowed characters and length. */
function nameOf(server, tool) {
    const whole = `mcp__${server}__${tool}`;
    const plain = whole.replaceAll(/[^\w-]/g, '_');
    return plain.length <= MAX_NAME ? plain : `${plain.slice(0, MAX_NAME - 9)}_${(0,digest/* digestOf */.o)(whole).slice(0, 8)}`;
}

;// CONCATENATED MODULE: ./build/solver/mcp/servers.js











const LIMITS = { startMs: 30_000, callMs: 60_000 };
const NO_SERVERS = {
    states: [],
    tools: [],
    identity: null,
    open: () => ({ has: () => false, call: async () => '', close: async () => { } }),
};
/**
 * Starts every server of an arm once, to learn its tools.
 * @throws Failure if an allowed server does not start.
 */
async function openServers(arm, options) {
    const { sandboxPrograms, isFromFork } = options;
    const { allowed, leftOut } = allowedServers((0,mcp_servers/* mcpServersOf */.e)(arm.files), sandboxPrograms, isFromFork);
    if (allowed.length === 0)
        return { ...NO_SERVERS, states: leftOut };
    const sandbox = await options.sandbox();
    if (sandbox.kind === 'none')
        return { ...NO_SERVERS, states: [...leftOut, ...withoutSandbox(allowed, sandbox)] };
    const destinations = options.sandboxHosts.flatMap(host => (0,destination/* destinationOf */.M)(`https://${host}`) ?? []);
    const place = {
        bubblewrap: sandbox.program,
        environment: (0,environment/* allowedEnvironment */.m)(options.environment, [], []),
        destinations,
        programs: sandboxPrograms,
        limits: options.limits ?? LIMITS,
    };
    const offers = await withFiles(arm, directory => Promise.all(allowed.map(server => checkServer(server, directory, place, arm))));
    const offered = new Map(offers.flatMap(({ tools }) => tools).map(one => [one.tool.name, one]));
    return {
        states: [...offers.map(({ state }) => state), ...leftOut],
        sandbox: { kind: 'bubblewrap', hosts: destinations.map(({ host, port }) => `${host}:${port}`) },
        tools: [...offered.values()].map(({ tool }) => tool),
        identity: {
            servers: offers.map(({ state: { name, version } }) => ({ name, version })),
            tools: [...offered.values()],
            reaches: destinations,
            programs: sandboxPrograms,
        },
        open: directory => openSession(allowed, offered, directory, place),
    };
}
async function checkServer(server, directory, place, { name, label }) {
    let connection = null;
    try {
        connection = await connect(server, directory, place);
        const { version } = connection;
        const { tools, warnings } = offerOf(server.name, await connection.list());
        const state = { kind: 'started', name: server.name, version, tools: tools.length, warnings };
        return { state, tools };
    }
    catch (error) {
        if (!(error instanceof ServerProblem))
            throw error;
        throw new errors/* Failure */.HR('configuration', `the MCP server ${server.name} (${label}) ${error.message}`, {
            file: mcp_servers/* MCP_FILE */.m$,
            hint: name === 'baseline'
                ? `It fails before this change, so the change cannot be measured. If the change repairs it, review and merge it by hand; else run it by hand, or remove ${server.command} from sandbox-programs on the target branch.`
                : `Run it by hand, or remove ${server.command} from sandbox-programs on the target branch to measure without it.`,
        });
    }
    finally {
        await connection?.close();
    }
}
/** Runs `work` with a folder of only the arm's files, because a server may be one of them. */
async function withFiles({ files }, use) {
    const { folder, remove } = await (0,sandbox_home/* openHome */.y)();
    try {
        const nothing = { list: async () => [], async *read() { } };
        await (0,write_checkout/* writeCheckout */.o)(nothing, files, external_node_path_.join(folder, 'files'), new AbortController().signal);
        return await use(external_node_path_.join(folder, 'files'));
    }
    finally {
        await remove();
    }
}
function openSession(servers, offered, directory, place) {
    const connections = new Map();
    function connectionTo(name) {
        const server = servers.find(one => one.name === name);
        if (server === undefined)
            throw new Error(`there is no MCP server ${name}`);
        const connection = connections.get(name) ?? connect(server, directory, place);
        connections.set(name, connection);
        return connection;
    }
    return {
        has: tool => offered.has(tool),
        async call(tool, given, signal) {
            const found = offered.get(tool);
            if (found === undefined)
                throw new Error(`there is no tool ${tool}`);
            let connection;
            try {
                connection = await connectionTo(found.server);
            }
            catch (cause) {
                if (!(cause instanceof ServerProblem))
                    throw cause;
                // It started before the first trial, so this is not a difference between arms.
                const message = `the MCP server ${found.server} ${cause.message}`;
                throw new failure/* CallFailure */.Rk('crashed', message, { requests: 0, fatal: false, cause });
            }
            return connection.call(found.name, given, signal);
        },
        async close() {
            const opened = await Promise.allSettled(connections.values());
            await Promise.all(opened.map(one => (one.status === 'fulfilled' ? one.value.close() : undefined)));
        },
    };
}


/***/ }),

/***/ 86155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ confine),
  o: () => (/* binding */ signalOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/make-folder.js
var make_folder = __webpack_require__(77989);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/solver/sandbox/bridge.js


/** Runs in a sandbox with `node -e`: listens on the agent's destinations, then starts the agent. */
const BRIDGE = `
const net = require('node:net');
const [listeners, program, ...words] = process.argv.slice(1);
const start = () => {
  const child = require('node:child_process').spawn(program, words, { stdio: 'inherit' });
  child.on('error', error => { console.error(error.message); process.exit(127); });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + require('node:os').constants.signals[signal]));
};
const opened = JSON.parse(listeners).map(({ address, port, socket }) => new Promise((resolve, reject) => {
  const server = net.createServer({ allowHalfOpen: true }, inner => {
    const outer = net.connect({ path: socket, allowHalfOpen: true });
    inner.on('error', () => outer.destroy()).pipe(outer).on('error', () => inner.destroy()).pipe(inner);
  });
  server.on('error', error => address === '::1' ? resolve() : reject(error)).listen(port, address, resolve);
}));
Promise.all(opened).then(start, error => { console.error(error.message); process.exit(126); });`;
const LOOPBACK = ['127.0.0.1', '::1'];
function listenersFor(destinations, sockets) {
    const names = [...new Set(destinations.map(({ host }) => host))].filter(host => !isLocal(host));
    const addressOf = (host) => `127.1.0.${names.indexOf(host) + 1}`;
    return {
        listeners: destinations.flatMap(({ host, port }, index) => {
            const addresses = host === 'localhost' ? LOOPBACK : isLocal(host) ? [host] : [addressOf(host)];
            return addresses.map(address => ({ address, port, socket: socketOf(sockets, index) }));
        }),
        hosts: ['127.0.0.1 localhost', '::1 localhost', ...names.map(name => `${addressOf(name)} ${name}`), ''].join('\n'),
    };
}
const isLocal = (host) => host === 'localhost' || (0,external_node_net_.isIP)(host) !== 0;
/** The socket of the destination at one index. */
const socketOf = (folder, index) => external_node_path_.join(folder, String(index));

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./build/shared/network.js
var network = __webpack_require__(66218);
;// CONCATENATED MODULE: ./build/solver/sandbox/gateway.js





/**
 * Forwards a socket to its single destination, byte by byte, so encryption stays between agent and model. The client
 * cannot choose the destination.
 */
async function openGateway(destinations, folder, environment) {
    const open = new Set();
    const keep = (stream) => {
        open.add(stream);
        stream.on('close', () => open.delete(stream));
    };
    const servers = destinations.map(destination => (0,external_node_net_.createServer)({ allowHalfOpen: true }, inner => {
        keep(inner);
        const lost = () => void inner.destroy();
        inner.on('error', lost);
        reach(destination, environment).then(outer => {
            keep(outer);
            outer.on('error', lost);
            inner.on('close', () => outer.destroy());
            inner.pipe(outer).pipe(inner);
        }, lost);
    }));
    await Promise.all(servers.map((server, index) => listening(server, socketOf(folder, index))));
    return {
        async close() {
            for (const stream of open)
                stream.destroy();
            await Promise.all(servers.map(server => new Promise(resolve => server.close(resolve))));
        },
    };
}
function listening(server, socket) {
    return new Promise((resolve, reject) => server.on('error', reject).listen(socket, resolve));
}
/** A connection to a destination, through this machine's proxy if there is one. */
function reach({ host, port }, environment) {
    const name = host.includes(':') ? `[${host}]` : host;
    const proxy = (0,network/* proxyFor */.iJ)(environment, new URL(`${port === 80 ? 'http' : 'https'}://${name}:${port}`));
    return new Promise((resolve, reject) => {
        if (proxy === null) {
            const socket = (0,external_node_net_.connect)({ host, port, allowHalfOpen: true }, () => resolve(socket));
            socket.on('error', reject);
            return;
        }
        const { protocol, hostname, username, password } = proxy;
        const login = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
        const request = protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
        request({
            method: 'CONNECT',
            host: hostname,
            port: proxy.port,
            path: `${name}:${port}`,
            headers: { host: `${name}:${port}`, ...(username !== '' && { 'proxy-authorization': `Basic ${login}` }) },
        })
            .on('connect', ({ statusCode }, socket, head) => {
            if (statusCode !== 200)
                return reject(new Error(`the proxy answered ${statusCode}`));
            socket.unshift(head);
            resolve(socket);
        })
            .on('response', response => response.destroy())
            .on('error', reject)
            .end();
    });
}

// EXTERNAL MODULE: ./build/solver/sandbox/program-files.js
var program_files = __webpack_require__(61524);
;// CONCATENATED MODULE: ./build/solver/sandbox/bubblewrap.js








/** System paths that every program needs, without personal data. */
const SYSTEM = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/nix/store'];
const SYSTEM_FILES = [
    ...['alternatives', 'ca-certificates', 'crypto-policies', 'fonts', 'group', 'ld.so.cache', 'ld.so.conf'],
    ...['ld.so.conf.d', 'localtime', 'mime.types', 'nsswitch.conf', 'os-release', 'passwd', 'pki', 'ssl', 'timezone'],
].map(name => `/etc/${name}`);
/** Settings of the whole machine, which its root may write through any /proc. */
const KERNEL = ['bus', 'fs', 'irq', 'sys', 'sysrq-trigger'].map(name => `/proc/${name}`);
const CERTIFICATES = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];
const PROXIES = /^(?:https?|no|all)_proxy$/i;
/**
 * The command that runs a program in its own namespaces. It sees system folders and installed programs, the workspace and
 * a home, but no other process, and only its network destinations. It runs as root of its own user namespace (the gate's
 * user outside), so that it can use ports such as 443.
 * @throws an error with a `code` like spawn's if the program does not exist.
 */
async function confine(bubblewrap, confinement) {
    const { directory, folder, destinations } = confinement;
    const environment = Object.fromEntries(Object.entries(confinement.environment).filter(([name]) => !PROXIES.test(name)));
    const searchPath = environment.PATH ?? '';
    const program = await programOf(confinement, searchPath);
    const homes = [external_node_path_.join(folder, 'home'), external_node_path_.join(folder, 'tmp')];
    for (const home of homes)
        (0,make_folder/* makeFolder */.f)(home);
    const sockets = external_node_path_.join(folder, 'network');
    (0,make_folder/* makeFolder */.f)(sockets);
    const { listeners, hosts } = listenersFor(destinations, sockets);
    const hostsFile = external_node_path_.join(folder, 'hosts');
    await (0,promises_.writeFile)(hostsFile, hosts);
    const further = await Promise.all(confinement.programs.map(name => (0,program_files/* findProgram */.Kp)(name, searchPath)));
    const programs = [program, process.execPath, ...further.filter(file => file !== null)];
    const installed = (await Promise.all(programs.map(file => (0,program_files/* installFolders */.B2)(file, searchPath)))).flat();
    const certificates = CERTIFICATES.flatMap(name => environment[name] ?? []).filter(file => external_node_path_.isAbsolute(file));
    const candidates = [...(0,program_files/* foldersOf */.pd)(searchPath), ...installed, ...certificates].filter(place => ![...SYSTEM, directory].some(known => (0,program_files/* isAbove */.oi)(known, place)) &&
        !(0,program_files/* containsHome */.hr)(place) &&
        !(0,program_files/* isAbove */.oi)(place, folder) &&
        !(0,program_files/* isAbove */.oi)(place, directory));
    const shown = await readable(new Set(candidates));
    const words = [
        ...['--unshare-all', '--die-with-parent', '--new-session'],
        ...['--uid', '0', '--gid', '0', '--cap-drop', 'ALL', '--cap-add', 'CAP_NET_BIND_SERVICE'],
        ...['--proc', '/proc', '--dev', '/dev', '--tmpfs', '/tmp'],
        ...KERNEL.flatMap(place => ['--ro-bind-try', place, place]),
        ...[...SYSTEM, ...SYSTEM_FILES, ...shown].flatMap(place => ['--ro-bind-try', place, place]),
        ...['--ro-bind', hostsFile, '/etc/hosts', '--ro-bind', folder, folder],
        ...homes.flatMap(home => ['--bind', home, home]),
        ...[confinement.isReadOnly ? '--ro-bind' : '--bind', directory, directory],
        ...Object.entries(confinement.ownEnvironment ?? {}).flatMap(([name, value]) => ['--setenv', name, value]),
        ...['--chdir', directory, '--'],
        ...(listeners.length === 0 ? [] : [process.execPath, '-e', BRIDGE, '--', JSON.stringify(listeners)]),
        ...[program, ...confinement.arguments],
    ];
    const gateway = await openGateway(destinations, sockets, confinement.environment);
    return { program: bubblewrap, arguments: words, environment, close: () => gateway.close() };
}
/** Only readable paths, because bubblewrap fails on others. */
async function readable(places) {
    const found = [];
    for (const place of places) {
        const isThere = await (0,promises_.access)(place, external_node_fs_.constants.R_OK).then(() => true, () => false);
        if (isThere)
            found.push(place);
    }
    return found;
}
async function programOf({ program, directory }, searchPath) {
    const isPath = program.includes('/');
    const file = isPath ? external_node_path_.resolve(directory, program) : await (0,program_files/* findProgram */.Kp)(program, searchPath);
    if (file !== null && (await (0,program_files/* isProgram */.Vd)(file)))
        return file;
    throw Object.assign(new Error(`there is no ${program}`), { code: 'ENOENT' });
}
/** The signal that ended a program in a sandbox, from an exit code above 128; null for other codes. */
function signalOf(code) {
    if (code === null || code <= 128)
        return null;
    const names = Object.keys(external_node_os_.constants.signals);
    return names.find(name => external_node_os_.constants.signals[name] === code - 128) ?? null;
}


/***/ }),

/***/ 40690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ destinationOf),
/* harmony export */   k: () => (/* binding */ isReachable)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/** Destination of a URL; null if it is not http:// or https://. */
function destinationOf(address) {
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
        return null;
    const { hostname, port, protocol } = new URL(address);
    return { host: hostname.replaceAll(/[[\]]/g, ''), port: Number(port || (protocol === 'http:' ? 80 : 443)) };
}
/** In a sandbox, only names and loopback addresses lead to the bridge. */
function isReachable({ host }) {
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 || host === '::1' || host.startsWith('127.');
}


/***/ }),

/***/ 62231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ openHome)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



async function openHome() {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()), 'swelancer-gate-agent-'));
    const variables = { HOME: node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'home'), TMPDIR: node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'tmp'), CI: 'true', NO_COLOR: '1' };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(variables.HOME);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(variables.TMPDIR);
    return {
        folder,
        variables,
        // Unwritable files stay behind, which is no reason to lose the answer.
        remove: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => { }),
    };
}


/***/ }),

/***/ 61524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ installFolders),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   Vd: () => (/* binding */ isProgram),
/* harmony export */   hr: () => (/* binding */ containsHome),
/* harmony export */   oi: () => (/* binding */ isAbove),
/* harmony export */   pd: () => (/* binding */ foldersOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/** Absolute path of a program on PATH; null if not found. */
async function findProgram(name, searchPath) {
    for (const folder of foldersOf(searchPath)) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, name);
        if (await isProgram(file))
            return file;
    }
    return null;
}
/** Absolute folders of PATH. */
function foldersOf(searchPath) {
    return searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter).filter(folder => node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute(folder));
}
async function isProgram(file) {
    return ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(() => true, () => false)) && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).isFile());
}
/**
 * Installation folders of a program and of the interpreter in its first line: a folder of Node.js packages, a prefix
 * with `bin`, or the folder of the file; only the file itself if that folder contains the user's home.
 * @param file absolute path
 */
async function installFolders(file, searchPath) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(file);
    const folders = [installFolder(file), installFolder(real)];
    const interpreter = await interpreterOf(real, searchPath);
    return interpreter === null || interpreter === real
        ? folders
        : [...folders, ...(await installFolders(interpreter, searchPath))];
}
function installFolder(file) {
    const packages = file.indexOf('/node_modules/');
    if (packages !== -1)
        return file.slice(0, packages + '/node_modules'.length);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file);
    const prefix = node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(folder);
    // A prefix such as ~/.local contains more than programs.
    const isOwn = node_path__WEBPACK_IMPORTED_MODULE_3__.basename(folder) === 'bin' && prefix !== '/' && !isAbove(prefix, node_path__WEBPACK_IMPORTED_MODULE_3__.join((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), '.local'));
    if (isOwn)
        return prefix;
    return containsHome(folder) ? file : folder;
}
/** Whether a folder is or contains the user's home, by its name or its real path. */
function containsHome(folder) {
    const home = (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)();
    return [home, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(home) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(home) : home].some(place => isAbove(folder, place));
}
/** Whether one folder is or contains another. */
function isAbove(folder, other) {
    const way = node_path__WEBPACK_IMPORTED_MODULE_3__.relative(folder, other);
    return way === '' || (way !== '..' && !way.startsWith('../') && !node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute(way));
}
async function interpreterOf(file, searchPath) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, 'r').catch(() => null);
    if (handle === null)
        return null;
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
        const [, line] = /^#!\s*(\S[^\n]*)/.exec(buffer.toString('latin1', 0, bytesRead)) ?? [];
        if (line === undefined)
            return null;
        const [program = '', ...words] = line.trim().split(/\s+/);
        if (node_path__WEBPACK_IMPORTED_MODULE_3__.basename(program) !== 'env')
            return (await isProgram(program)) ? program : null;
        const named = words.find(word => !word.startsWith('-') && !word.includes('='));
        return named === undefined ? null : findProgram(named, searchPath);
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 50381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ LARGE),
/* harmony export */   YI: () => (/* binding */ planFolder),
/* harmony export */   Yu: () => (/* binding */ isWanted)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);


/** Files of this size or larger are not checked out, because no person wrote them. */
const LARGE = 1024 * 1024;
/** Images, video, audio, fonts, archives and programs, which no model reads. SVG is text and stays. */
const MEDIA = /\.(png|jpe?g|gif|webp|avif|heic|ico|icns|bmp|tiff?|psd|mp4|mov|webm|avi|mkv|mp3|wav|ogg|m4a|aac|flac|ttf|otf|woff2?|eot|zip|gz|tgz|bz2|xz|7z|jar|aar|so|dylib|dll|exe|wasm|pdf)$/i;
/** Characters that macOS ignores in names, so that `.g<U+200C>it` is `.git` there (git: core.protectHFS). */
const IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
/** A name without special meaning on any file system. */
function isSafe(file) {
    return file.split(/[\\/]/).every(part => {
        const name = part.replace(IGNORED, '').toLowerCase();
        return part !== '' && !part.includes('\0') && !/^(\.|\.\.|(\.git|git~1)[. ]*(:.*)?)$/.test(name);
    });
}
/** Whether an entry may be checked out. */
function isWanted({ path: file, size }) {
    return isSafe(file) && !MEDIA.test(file) && size !== null && size < LARGE;
}
/**
 * Decides what to check out from a tree. Links to files of the tree become copies; other links become files with their
 * target as text, like in git on file systems without links. The arm's files overwrite others.
 * @param targets of the links, by path
 * @throws Failure if a file of the arm would be written elsewhere.
 */
function planFolder(entries, targets, armFiles) {
    const own = armFiles.map(file => ({ ...file, path: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(file.path) }));
    const unsafe = own.find(file => !isSafe(file.path));
    if (unsafe !== undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', 'cannot be added to the code of a task', {
            file: unsafe.path,
            hint: 'Use files inside the repository and outside .git.',
        });
    }
    const wanted = entries.filter(isWanted);
    const files = new Map(wanted.filter(entry => entry.kind === 'file' || entry.kind === 'program').map(entry => [entry.path, entry]));
    const isFree = (target) => !own.some(file => file.path === target || within(file.path, target) || within(target, file.path));
    const contents = [...files.values()].map(entry => ({ path: entry.path, entry }));
    const texts = [];
    for (const link of wanted.filter(entry => entry.kind === 'link')) {
        const target = targets.get(link.path) ?? '';
        const entry = files.get(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(link.path), target));
        if (entry === undefined || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(target))
            texts.push({ path: link.path, content: target });
        else
            contents.push({ path: link.path, entry });
    }
    return {
        contents: contents.filter(one => isFree(one.path)),
        texts: [...texts.filter(one => isFree(one.path)), ...own],
        emptyFolders: entries
            .filter(entry => entry.kind === 'submodule' && isSafe(entry.path) && isFree(entry.path))
            .map(entry => entry.path),
    };
}
const within = (file, folder) => file.startsWith(`${folder}/`);


/***/ }),

/***/ 49068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ plannedFiles),
/* harmony export */   X: () => (/* binding */ planOf)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50381);

/** Plans a folder with code and the arm's files. */
async function planOf(code, armFiles, signal) {
    const entries = await code.list(signal);
    const links = entries.filter(entry => entry.kind === 'link' && (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isWanted */ .Yu)(entry));
    const targets = new Map();
    for await (const { item, content } of together(links, code.read(links, signal))) {
        targets.set(item.path, content.toString('utf8'));
    }
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planFolder */ .YI)(entries, targets, armFiles);
}
/** Every file of a plan, in the order of `byPath`. */
async function* plannedFiles(plan, code, signal) {
    const contents = [...plan.contents].sort(byPath);
    const texts = plan.texts.map(({ path, content }) => ({ path, content: Buffer.from(content), mode: 0o644 }));
    texts.sort(byPath);
    let next = 0;
    const entries = contents.map(({ entry }) => entry);
    for await (const { item, content } of together(contents, code.read(entries, signal))) {
        for (let text = texts[next]; text !== undefined && byPath(text, item) < 0; text = texts[++next])
            yield text;
        yield { path: item.path, content, mode: item.entry.kind === 'program' ? 0o755 : 0o644 };
    }
    yield* texts.slice(next);
}
/** Names in a folder in order, each subfolder with all its files at the place of its name, like ripgrep. */
function byPath(one, other) {
    const [a, b] = [one.path, other.path].map(path => path.replaceAll('/', '\0'));
    return a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1;
}
/** Each item with its content. */
async function* together(items, contents) {
    let next = 0;
    for await (const content of contents) {
        const item = items[next++];
        if (item === undefined)
            throw new Error('more contents were read than asked for');
        yield { item, content };
    }
}


/***/ }),

/***/ 1316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ writeCheckout)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77989);
/* harmony import */ var _planned_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49068);




const BLOCK = 4096;
const FILES_AT_ONCE = 32;
/**
 * Writes code with the arm's files into a new folder.
 * @returns its size on disk in bytes, in blocks of 4 KiB.
 */
async function writeCheckout(code, armFiles, directory, signal) {
    const plan = await (0,_planned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .planOf */ .X)(code, armFiles, signal);
    const above = [...plan.contents, ...plan.texts].map(file => node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file.path));
    const folders = new Set(['.', ...plan.emptyFolders, ...above]);
    for (const folder of folders)
        (0,_shared_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, folder));
    let blocks = folders.size;
    for await (const batch of inBatches((0,_planned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .plannedFiles */ .G)(plan, code, signal))) {
        await Promise.all(batch.map(file => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, file.path), file.content, { mode: file.mode })));
        for (const { content } of batch)
            blocks += Math.ceil(content.length / BLOCK);
    }
    return blocks * BLOCK;
}
async function* inBatches(items) {
    let batch = [];
    for await (const item of items) {
        batch.push(item);
        if (batch.length < FILES_AT_ONCE)
            continue;
        yield batch;
        batch = [];
    }
    if (batch.length > 0)
        yield batch;
}


/***/ })

};
