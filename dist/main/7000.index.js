export const id = 7000;
export const ids = [7000];
export const modules = {

/***/ 7812:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ confine),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   oX: () => (/* binding */ signalOf)
/* harmony export */ });
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2713);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(198);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7030);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7067);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8161);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4708);










// src/solver/sandbox/bridge.ts
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
const LOOPBACK = ["127.0.0.1", "::1"];
function listenersFor(destinations, sockets) {
	const names = [...new Set(destinations.map(({ host }) => host))].filter((host) => !isLocal(host));
	const addressOf = (host) => `127.1.0.${names.indexOf(host) + 1}`;
	return {
		listeners: destinations.flatMap(({ host, port }, index) => {
			return (host === "localhost" ? LOOPBACK : isLocal(host) ? [host] : [addressOf(host)]).map((address) => ({
				address,
				port,
				socket: socketOf(sockets, index)
			}));
		}),
		hosts: [
			"127.0.0.1 localhost",
			"::1 localhost",
			...names.map((name) => `${addressOf(name)} ${name}`),
			""
		].join("\n")
	};
}
const isLocal = (host) => host === "localhost" || (0,node_net__WEBPACK_IMPORTED_MODULE_4__.isIP)(host) !== 0;
const socketOf = (folder, index) => node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, String(index));

// src/solver/sandbox/gateway.ts
async function openGateway(destinations, folder, environment) {
	const open = /* @__PURE__ */ new Set();
	const keep = (stream) => {
		open.add(stream);
		stream.on("close", () => open.delete(stream));
	};
	const servers = destinations.map((destination) => (0,node_net__WEBPACK_IMPORTED_MODULE_4__.createServer)({ allowHalfOpen: true }, (inner) => {
		keep(inner);
		const lost = () => void inner.destroy();
		inner.on("error", lost);
		reach(destination, environment).then((outer) => {
			keep(outer);
			outer.on("error", lost);
			inner.on("close", () => outer.destroy());
			inner.pipe(outer).pipe(inner);
		}, lost);
	}));
	await Promise.all(servers.map((server, index) => listening(server, socketOf(folder, index))));
	return { async close() {
		for (const stream of open) stream.destroy();
		await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
	} };
}
function listening(server, socket) {
	return new Promise((resolve, reject) => server.on("error", reject).listen(socket, resolve));
}
function reach({ host, port }, environment) {
	const name = host.includes(":") ? `[${host}]` : host;
	const proxy = (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyFor */ .iJ)(environment, new URL(`${port === 80 ? "http" : "https"}://${name}:${port}`));
	return new Promise((resolve, reject) => {
		if (proxy === null) {
			const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_4__.connect)({
				host,
				port,
				allowHalfOpen: true
			}, () => resolve(socket));
			socket.on("error", reject);
			return;
		}
		const { protocol, hostname, username, password } = proxy;
		const login = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64");
		(protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_8__.request : node_http__WEBPACK_IMPORTED_MODULE_5__.request)({
			method: "CONNECT",
			host: hostname,
			port: proxy.port,
			path: `${name}:${port}`,
			headers: {
				host: `${name}:${port}`,
				...username !== "" && { "proxy-authorization": `Basic ${login}` }
			}
		}).on("connect", ({ statusCode }, socket, head) => {
			if (statusCode !== 200) return reject(/* @__PURE__ */ new Error(`the proxy answered ${statusCode}`));
			socket.unshift(head);
			resolve(socket);
		}).on("response", (response) => response.destroy()).on("error", reject).end();
	});
}

// src/solver/sandbox/program-files.ts
async function findProgram(name, searchPath) {
	for (const folder of foldersOf(searchPath)) {
		const file = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, name);
		if (await isProgram(file)) return file;
	}
	return null;
}
function foldersOf(searchPath) {
	return searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter).filter((folder) => node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute(folder));
}
async function isProgram(file) {
	return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.access)(file, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.X_OK).then(() => true, () => false) && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.stat)(file)).isFile();
}
async function installFolders(file, searchPath) {
	const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.realpath)(file);
	const folders = [installFolder(file), installFolder(real)];
	const interpreter = await interpreterOf(real, searchPath);
	return interpreter === null || interpreter === real ? folders : [...folders, ...await installFolders(interpreter, searchPath)];
}
function installFolder(file) {
	const packages = file.indexOf("/node_modules/");
	if (packages !== -1) return file.slice(0, packages + 13);
	const folder = node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file);
	const prefix = node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(folder);
	if (node_path__WEBPACK_IMPORTED_MODULE_3__.basename(folder) === "bin" && prefix !== "/" && !isAbove(prefix, node_path__WEBPACK_IMPORTED_MODULE_3__.join((0,node_os__WEBPACK_IMPORTED_MODULE_7__.homedir)(), ".local"))) return prefix;
	return containsHome(folder) ? file : folder;
}
function containsHome(folder) {
	const home = (0,node_os__WEBPACK_IMPORTED_MODULE_7__.homedir)();
	return [home, (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(home) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.realpathSync)(home) : home].some((place) => isAbove(folder, place));
}
function isAbove(folder, other) {
	const way = node_path__WEBPACK_IMPORTED_MODULE_3__.relative(folder, other);
	return way === "" || way !== ".." && !way.startsWith("../") && !node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute(way);
}
async function interpreterOf(file, searchPath) {
	const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.open)(file, "r").catch(() => null);
	if (handle === null) return null;
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
		const [, line] = /^#!\s*(\S[^\n]*)/.exec(buffer.toString("latin1", 0, bytesRead)) ?? [];
		if (line === void 0) return null;
		const [program = "", ...words] = line.trim().split(/\s+/);
		if (node_path__WEBPACK_IMPORTED_MODULE_3__.basename(program) !== "env") return await isProgram(program) ? program : null;
		const named = words.find((word) => !word.startsWith("-") && !word.includes("="));
		return named === void 0 ? null : findProgram(named, searchPath);
	} finally {
		await handle.close();
	}
}

// src/solver/sandbox/bubblewrap.ts
const SYSTEM = [
	"/usr",
	"/bin",
	"/sbin",
	"/lib",
	"/lib32",
	"/lib64",
	"/nix/store"
];
const SYSTEM_FILES = [...[
	"alternatives",
	"ca-certificates",
	"crypto-policies",
	"fonts",
	"group",
	"ld.so.cache",
	"ld.so.conf"
], ...[
	"ld.so.conf.d",
	"localtime",
	"mime.types",
	"nsswitch.conf",
	"os-release",
	"passwd",
	"pki",
	"ssl",
	"timezone"
]].map((name) => `/etc/${name}`);
const KERNEL = [
	"bus",
	"fs",
	"irq",
	"sys",
	"sysrq-trigger"
].map((name) => `/proc/${name}`);
const CERTIFICATES = [
	"NODE_EXTRA_CA_CERTS",
	"SSL_CERT_FILE",
	"SSL_CERT_DIR"
];
const PROXIES = /^(?:https?|no|all)_proxy$/i;
async function confine(bubblewrap, confinement) {
	const { directory, folder, destinations } = confinement;
	const environment = Object.fromEntries(Object.entries(confinement.environment).filter(([name]) => !PROXIES.test(name)));
	const searchPath = environment.PATH ?? "";
	const program = await programOf(confinement, searchPath);
	const homes = [node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, "home"), node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, "tmp")];
	for (const home of homes) (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFolder */ .f)(home);
	const sockets = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, "network");
	(0,_make_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFolder */ .f)(sockets);
	const { listeners, hosts } = listenersFor(destinations, sockets);
	const hostsFile = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, "hosts");
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.writeFile)(hostsFile, hosts);
	const further = await Promise.all(confinement.programs.map((name) => findProgram(name, searchPath)));
	const programs = [
		program,
		process.execPath,
		...further.filter((file) => file !== null)
	];
	const installed = (await Promise.all(programs.map((file) => installFolders(file, searchPath)))).flat();
	const certificates = CERTIFICATES.flatMap((name) => environment[name] ?? []).filter((file) => node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute(file));
	const candidates = [
		...foldersOf(searchPath),
		...installed,
		...certificates
	].filter((place) => ![...SYSTEM, directory].some((known) => isAbove(known, place)) && !containsHome(place) && !isAbove(place, folder) && !isAbove(place, directory));
	const shown = await readable(new Set(candidates));
	const words = [
		...[
			"--unshare-all",
			"--die-with-parent",
			"--new-session"
		],
		...[
			"--uid",
			"0",
			"--gid",
			"0",
			"--cap-drop",
			"ALL",
			"--cap-add",
			"CAP_NET_BIND_SERVICE"
		],
		...[
			"--proc",
			"/proc",
			"--dev",
			"/dev",
			"--tmpfs",
			"/tmp"
		],
		...KERNEL.flatMap((place) => [
			"--ro-bind-try",
			place,
			place
		]),
		...[
			...SYSTEM,
			...SYSTEM_FILES,
			...shown
		].flatMap((place) => [
			"--ro-bind-try",
			place,
			place
		]),
		...[
			"--ro-bind",
			hostsFile,
			"/etc/hosts",
			"--ro-bind",
			folder,
			folder
		],
		...homes.flatMap((home) => [
			"--bind",
			home,
			home
		]),
		...[
			confinement.isReadOnly ? "--ro-bind" : "--bind",
			directory,
			directory
		],
		...Object.entries(confinement.ownEnvironment ?? {}).flatMap(([name, value]) => [
			"--setenv",
			name,
			value
		]),
		...[
			"--chdir",
			directory,
			"--"
		],
		...listeners.length === 0 ? [] : [
			process.execPath,
			"-e",
			BRIDGE,
			"--",
			JSON.stringify(listeners)
		],
		...[program, ...confinement.arguments]
	];
	const gateway = await openGateway(destinations, sockets, confinement.environment);
	return {
		program: bubblewrap,
		arguments: words,
		environment,
		close: () => gateway.close()
	};
}
async function readable(places) {
	const found = [];
	for (const place of places) if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.access)(place, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.R_OK).then(() => true, () => false)) found.push(place);
	return found;
}
async function programOf({ program, directory }, searchPath) {
	const file = program.includes("/") ? node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(directory, program) : await findProgram(program, searchPath);
	if (file !== null && await isProgram(file)) return file;
	throw Object.assign(/* @__PURE__ */ new Error(`there is no ${program}`), { code: "ENOENT" });
}
function signalOf(code) {
	if (code === null || code <= 128) return null;
	return Object.keys(node_os__WEBPACK_IMPORTED_MODULE_7__.constants.signals).find((name) => node_os__WEBPACK_IMPORTED_MODULE_7__.constants.signals[name] === code - 128) ?? null;
}



/***/ }),

/***/ 9874:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ CallFailure),
/* harmony export */   nf: () => (/* binding */ CALL_FAILURES),
/* harmony export */   rV: () => (/* binding */ RETRYABLE)
/* harmony export */ });
// src/model/failure.ts
const CALL_FAILURES = [
	"authentication",
	"quota",
	"unknown-model",
	"context-too-long",
	"content-filter",
	"rate-limit",
	"server",
	"timeout",
	"connection",
	"malformed-response",
	"cached",
	"bad-request",
	"workspace",
	"crashed",
	"overtime",
	"cancelled"
];
const RETRYABLE = /* @__PURE__ */ new Set([
	"rate-limit",
	"server",
	"timeout",
	"connection",
	"malformed-response"
]);
var CallFailure = class CallFailure extends Error {
	kind;
	status;
	requests;
	cost;
	fatal;
	hint;
	constructor(kind, message, details) {
		super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
		this.name = "CallFailure";
		this.kind = kind;
		this.status = details.status ?? null;
		this.requests = details.requests;
		this.cost = details.cost === void 0 ? 0 : details.cost;
		this.fatal = details.fatal;
		this.hint = details.hint ?? null;
	}
	with({ message = this.message, requests = this.requests, cost = this.cost, fatal = this.fatal }) {
		return new CallFailure(this.kind, message, {
			...this.status !== null && { status: this.status },
			...this.hint !== null && { hint: this.hint },
			requests,
			cost,
			fatal
		});
	}
};



/***/ }),

/***/ 2737:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   My: () => (/* binding */ destinationOf),
/* harmony export */   TZ: () => (/* binding */ originsOf),
/* harmony export */   kj: () => (/* binding */ isReachable),
/* harmony export */   m0: () => (/* binding */ allowedEnvironment),
/* harmony export */   yz: () => (/* binding */ openHome)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7030);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);






// src/solver/command/environment.ts
const ALWAYS = [
	...[
		"PATH",
		"LANG",
		"LC_ALL",
		"LC_CTYPE",
		"TZ"
	],
	...[
		"HTTP_PROXY",
		"HTTPS_PROXY",
		"NO_PROXY",
		"http_proxy",
		"https_proxy",
		"no_proxy"
	],
	...[
		"NODE_EXTRA_CA_CERTS",
		"SSL_CERT_FILE",
		"SSL_CERT_DIR"
	]
];
const NEVER = /^(?:INPUT|GITHUB|ACTIONS|RUNNER|SWELANCER_GATE)_/i;
function allowedEnvironment(env, named, permitted) {
	const refused = named.find((name) => NEVER.test(name));
	if (refused !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `environment must not include ${refused}`, { hint: "Use another name for what the agent needs: variables of the runner, the workflow and the gate are not passed on." });
	const unpermitted = named.find((name) => env[name] && !ALWAYS.includes(name) && !permitted.includes(name));
	if (unpermitted !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `the agent asks for ${unpermitted}, which the target branch does not allow`, { hint: `Add agent-environment: [${unpermitted}] to the configuration there, or do not set the variable.` });
	const kept = {};
	for (const name of [...ALWAYS, ...named]) {
		const value = env[name];
		if (value !== void 0 && value !== "") kept[name] = value;
	}
	return kept;
}
function originsOf(environment) {
	return Object.entries(environment).flatMap(([name, value]) => CLOUD.test(name) ? [`${name}=${value}`] : /_(?:BASE_URL|API_BASE)$/.test(name) && URL.canParse(value) ? [`${name}=${new URL(value).origin}`] : []);
}
const CLOUD = /_USE_(?:BEDROCK|VERTEXAI)$|^AWS_REGION$|^GOOGLE_CLOUD_LOCATION$/;

// src/solver/sandbox/destination.ts
function destinationOf(address) {
	if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
	const { hostname, port, protocol } = new URL(address);
	return {
		host: hostname.replaceAll(/[[\]]/g, ""),
		port: Number(port || (protocol === "http:" ? 80 : 443))
	};
}
function isReachable({ host }) {
	return (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(host) === 0 || host === "::1" || host.startsWith("127.");
}

// src/solver/sandbox/home.ts
async function openHome() {
	const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.realpath)((0,node_os__WEBPACK_IMPORTED_MODULE_4__.tmpdir)()), "swelancer-gate-agent-"));
	const variables = {
		HOME: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, "home"),
		TMPDIR: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, "tmp"),
		CI: "true",
		NO_COLOR: "1"
	};
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.mkdir)(variables.HOME);
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.mkdir)(variables.TMPDIR);
	return {
		folder,
		variables,
		remove: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(folder, {
			recursive: true,
			force: true,
			maxRetries: 3
		}).catch(() => {})
	};
}



/***/ }),

/***/ 7000:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ openServers),
/* harmony export */   v: () => (/* binding */ NO_SERVERS)
/* harmony export */ });
/* harmony import */ var _mcp_servers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8157);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2737);
/* harmony import */ var _write_checkout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8348);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7413);
/* harmony import */ var _bubblewrap_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7812);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4974);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);










// src/solver/mcp/allowed.ts
function allowedServers(servers, programs, isFromFork) {
	const allowed = [];
	const leftOut = [];
	for (const server of servers) {
		const found = isFromFork ? "no program runs for a pull request from a fork" : filledIn(server, programs);
		if (typeof found === "string") leftOut.push({
			kind: "left-out",
			name: server.name,
			reason: found
		});
		else allowed.push(found);
	}
	return {
		allowed,
		leftOut
	};
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
	if (!programs.includes(filled.command)) return `sandbox-programs does not list ${filled.command.slice(0, 60)} on the target branch`;
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
var ServerProblem = class extends Error {};
const MAX_MESSAGE_BYTES = 4194304;
const MAX_COMPLAINT = 500;
async function connect(server, directory, { bubblewrap, environment, destinations, programs, limits }) {
	const [{ Client }, { StdioClientTransport }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(8056), __webpack_require__.e(2290)]).then(__webpack_require__.bind(__webpack_require__, 2290)), Promise.all(/* import() */[__webpack_require__.e(8056), __webpack_require__.e(6669)]).then(__webpack_require__.bind(__webpack_require__, 6669))]);
	const home = await (0,_home_js__WEBPACK_IMPORTED_MODULE_3__/* .openHome */ .yz)();
	const confined = await (0,_bubblewrap_js__WEBPACK_IMPORTED_MODULE_6__/* .confine */ .Do)(bubblewrap, {
		program: server.command,
		arguments: server.arguments,
		environment: {
			...environment,
			...home.variables
		},
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
		complaint = `${complaint}${chunk.toString("utf8")}`.slice(-500);
	});
	const client = new Client({
		name: "swelancer-gate",
		version: "1"
	}, {
		capabilities: {},
		jsonSchemaValidator: { getValidator: () => acceptObject }
	});
	async function close() {
		const { pid } = transport;
		if (pid !== null) kill(pid);
		await client.close().catch(() => {});
		await confined.close();
		await home.remove();
	}
	try {
		await client.connect(transport, {
			timeout: limits.startMs,
			maxTotalTimeout: limits.startMs
		});
	} catch (error) {
		await close();
		throw new ServerProblem(`${await reasonOf(error, limits.startMs)}${complaint === "" ? "" : `: ${lastLine(complaint)}`}`);
	}
	const { name = server.name, version = "without a version" } = client.getServerVersion() ?? {};
	return {
		version: `${name} ${version}`.slice(0, 100),
		async list() {
			try {
				return (await client.listTools(void 0, {
					timeout: limits.startMs,
					maxTotalTimeout: limits.startMs
				})).tools;
			} catch (error) {
				throw new ServerProblem(await reasonOf(error, limits.startMs));
			}
		},
		call: (tool, given, signal) => callTool(client, tool, given, limits.callMs, signal),
		close
	};
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function acceptObject(value) {
	return isObject(value) ? {
		valid: true,
		data: value,
		errorMessage: void 0
	} : {
		valid: false,
		data: void 0,
		errorMessage: "the structured content is not an object"
	};
}
async function callTool(client, name, given, timeout, signal) {
	try {
		const options = {
			timeout,
			maxTotalTimeout: timeout,
			signal
		};
		const { content, structuredContent, isError } = await client.callTool({
			name,
			arguments: { ...given }
		}, options);
		const text = content.map(textOf).join("\n");
		const whole = text === "" && structuredContent !== void 0 ? JSON.stringify(structuredContent) : text;
		return isError === true ? `Error: ${whole}` : whole || "(nothing)";
	} catch (error) {
		return `Error: the server ${await reasonOf(error, timeout)}`;
	}
}
function textOf(block) {
	switch (block.type) {
		case "text": return block.text;
		case "resource": return "text" in block.resource ? block.resource.text : `[${block.resource.uri}, not text]`;
		case "resource_link": return `[${block.uri}]`;
		case "image":
		case "audio": return `[${block.mimeType}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .integer */ .nd)(block.data.length)} characters of base64]`;
	}
}
async function reasonOf(error, timeoutMs) {
	const { SdkError, SdkErrorCode } = await Promise.all(/* import() */[__webpack_require__.e(8056), __webpack_require__.e(2290)]).then(__webpack_require__.bind(__webpack_require__, 2290));
	if (error instanceof SdkError) {
		if (error.code === SdkErrorCode.RequestTimeout) return `did not answer within ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .integer */ .nd)(timeoutMs / 1e3)} seconds`;
		if (error.code === SdkErrorCode.ConnectionClosed || error.code === SdkErrorCode.NotConnected) return "ended";
	}
	return `answered with an error: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .gJ)(error).slice(0, MAX_COMPLAINT)}`;
}
const lastLine = (text) => text.trim().split("\n").at(-1) ?? "";
function isMissing(error) {
	return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) === "ENOENT";
}
function kill(pid) {
	try {
		process.kill(pid, "SIGKILL");
	} catch {}
}

// src/solver/mcp/offer.ts
const MAX_TOOLS = 100;
const MAX_DESCRIPTION = 4e3;
const MAX_SCHEMA = 2e4;
const MAX_NAME = 64;
function offerOf(server, listed) {
	const tools = /* @__PURE__ */ new Map();
	const warnings = [];
	for (const { name, description = "", inputSchema } of listed) {
		const offered = nameOf(server, name);
		const known = tools.get(offered);
		const { $schema, ...parameters } = inputSchema;
		if (known !== void 0) warnings.push(`It offers two tools named ${name.slice(0, MAX_NAME)}; only the first is used.`);
		else if (JSON.stringify(parameters).length > MAX_SCHEMA) warnings.push(`Its tool ${name.slice(0, MAX_NAME)} has a schema of more than ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .integer */ .nd)(MAX_SCHEMA)} characters and is left out.`);
		else tools.set(offered, {
			tool: {
				name: offered,
				description: description.slice(0, MAX_DESCRIPTION),
				parameters
			},
			server,
			name
		});
	}
	const all = [...tools.values()];
	if (all.length <= MAX_TOOLS) return {
		tools: all,
		warnings
	};
	return {
		tools: all.slice(0, MAX_TOOLS),
		warnings: [...warnings, `It offers ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(all.length, "tool")}; only the first ${MAX_TOOLS} are used.`]
	};
}
function nameOf(server, tool) {
	const whole = `mcp__${server}__${tool}`;
	const plain = whole.replaceAll(/[^\w-]/g, "_");
	return plain.length <= MAX_NAME ? plain : `${plain.slice(0, 55)}_${(0,_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .o)(whole).slice(0, 8)}`;
}

// src/solver/mcp/servers.ts
const LIMITS = {
	startMs: 3e4,
	callMs: 6e4
};
const NO_SERVERS = {
	states: [],
	tools: [],
	identity: null,
	open: () => ({
		has: () => false,
		call: async () => "",
		close: async () => {}
	})
};
async function openServers(arm, options) {
	const { sandboxPrograms, isFromFork } = options;
	const { allowed, leftOut } = allowedServers((0,_mcp_servers_js__WEBPACK_IMPORTED_MODULE_0__/* .mcpServersOf */ .e)(arm.files), sandboxPrograms, isFromFork);
	if (allowed.length === 0) return {
		...NO_SERVERS,
		states: leftOut
	};
	const sandbox = await options.sandbox();
	if (sandbox.kind === "none") return {
		...NO_SERVERS,
		states: [...leftOut, ...withoutSandbox(allowed, sandbox)]
	};
	const destinations = options.sandboxHosts.flatMap((host) => (0,_home_js__WEBPACK_IMPORTED_MODULE_3__/* .destinationOf */ .My)(`https://${host}`) ?? []);
	const place = {
		bubblewrap: sandbox.program,
		environment: (0,_home_js__WEBPACK_IMPORTED_MODULE_3__/* .allowedEnvironment */ .m0)(options.environment, [], []),
		destinations,
		programs: sandboxPrograms,
		limits: options.limits ?? LIMITS
	};
	const offers = await withFiles(arm, (directory) => Promise.all(allowed.map((server) => checkServer(server, directory, place, arm))));
	const offered = new Map(offers.flatMap(({ tools }) => tools).map((one) => [one.tool.name, one]));
	return {
		states: [...offers.map(({ state }) => state), ...leftOut],
		sandbox: {
			kind: "bubblewrap",
			hosts: destinations.map(({ host, port }) => `${host}:${port}`)
		},
		tools: [...offered.values()].map(({ tool }) => tool),
		identity: {
			servers: offers.map(({ state: { name, version } }) => ({
				name,
				version
			})),
			tools: [...offered.values()],
			reaches: destinations,
			programs: sandboxPrograms
		},
		open: (directory) => openSession(allowed, offered, directory, place)
	};
}
async function checkServer(server, directory, place, { name, label }) {
	let connection = null;
	try {
		connection = await connect(server, directory, place);
		const { version } = connection;
		const { tools, warnings } = offerOf(server.name, await connection.list());
		return {
			state: {
				kind: "started",
				name: server.name,
				version,
				tools: tools.length,
				warnings
			},
			tools
		};
	} catch (error) {
		if (!(error instanceof ServerProblem)) throw error;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("configuration", `the MCP server ${server.name} (${label}) ${error.message}`, {
			file: _mcp_servers_js__WEBPACK_IMPORTED_MODULE_0__/* .MCP_FILE */ .m$,
			hint: name === "baseline" ? `It fails before this change, so the change cannot be measured. If the change repairs it, review and merge it by hand. Otherwise run the server by hand, or remove ${server.command} from sandbox-programs on the target branch.` : `Run the server by hand, or remove ${server.command} from sandbox-programs on the target branch to measure without it.`
		});
	} finally {
		await connection?.close();
	}
}
async function withFiles({ files }, use) {
	const { folder, remove } = await (0,_home_js__WEBPACK_IMPORTED_MODULE_3__/* .openHome */ .yz)();
	try {
		await (0,_write_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .writeCheckout */ .oV)({
			list: async () => [],
			async *read() {}
		}, files, node_path__WEBPACK_IMPORTED_MODULE_8__.join(folder, "files"), new AbortController().signal);
		return await use(node_path__WEBPACK_IMPORTED_MODULE_8__.join(folder, "files"));
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
				throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk("crashed", message, {
					requests: 0,
					fatal: false,
					cause
				});
			}
			return connection.call(found.name, given, signal);
		},
		async close() {
			const opened = await Promise.allSettled(connections.values());
			await Promise.all(opened.map((one) => one.status === "fulfilled" ? one.value.close() : void 0));
		}
	};
}



/***/ }),

/***/ 8348:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ plannedFiles),
/* harmony export */   I$: () => (/* binding */ LARGE),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   nO: () => (/* binding */ planCode),
/* harmony export */   oV: () => (/* binding */ writeCheckout)
/* harmony export */ });
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2713);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);





// src/solver/workspace/plan.ts
const LARGE = 1048576;
const MEDIA = /\.(png|jpe?g|gif|webp|avif|heic|ico|icns|bmp|tiff?|psd|mp4|mov|webm|avi|mkv|mp3|wav|ogg|m4a|aac|flac|ttf|otf|woff2?|eot|zip|gz|tgz|bz2|xz|7z|jar|aar|so|dylib|dll|exe|wasm|pdf)$/i;
const IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
function isSafe(file) {
	return file.split(/[\\/]/).every((part) => {
		const name = part.replace(IGNORED, "").toLowerCase();
		return part !== "" && !part.includes("\0") && !/^(\.|\.\.|(\.git|git~1)[. ]*(:.*)?)$/.test(name);
	});
}
function isWanted({ path: file, size }) {
	return isSafe(file) && !MEDIA.test(file) && size !== null && size < 1048576;
}
function planFolder(entries, targets, armFiles) {
	const own = armFiles.map((file) => ({
		...file,
		path: node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(file.path)
	}));
	const unsafe = own.find((file) => !isSafe(file.path));
	if (unsafe !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR("configuration", "cannot be added to the code of a task", {
		file: unsafe.path,
		hint: "Use files inside the repository and outside .git."
	});
	const wanted = entries.filter(isWanted);
	const files = new Map(wanted.filter((entry) => entry.kind === "file" || entry.kind === "program").map((entry) => [entry.path, entry]));
	const isFree = (target) => !own.some((file) => file.path === target || within(file.path, target) || within(target, file.path));
	const contents = [...files.values()].map((entry) => ({
		path: entry.path,
		entry
	}));
	const texts = [];
	for (const link of wanted.filter((entry) => entry.kind === "link")) {
		const target = targets.get(link.path) ?? "";
		const entry = files.get(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(link.path), target));
		if (entry === void 0 || node_path__WEBPACK_IMPORTED_MODULE_2__.posix.isAbsolute(target)) texts.push({
			path: link.path,
			content: target
		});
		else contents.push({
			path: link.path,
			entry
		});
	}
	return {
		contents: contents.filter((one) => isFree(one.path)),
		texts: [...texts.filter((one) => isFree(one.path)), ...own],
		emptyFolders: entries.filter((entry) => entry.kind === "submodule" && isSafe(entry.path) && isFree(entry.path)).map((entry) => entry.path)
	};
}
const within = (file, folder) => file.startsWith(`${folder}/`);

// src/solver/workspace/planned-files.ts
async function planCode(code, armFiles, signal) {
	const entries = await code.list(signal);
	const links = entries.filter((entry) => entry.kind === "link" && isWanted(entry));
	const targets = /* @__PURE__ */ new Map();
	for await (const { item, content } of together(links, code.read(links, signal))) targets.set(item.path, content.toString("utf8"));
	return planFolder(entries, targets, armFiles);
}
async function* plannedFiles(plan, code, signal) {
	const contents = [...plan.contents].sort(byPath);
	const texts = plan.texts.map(({ path, content }) => ({
		path,
		content: Buffer.from(content),
		mode: 420
	}));
	texts.sort(byPath);
	let next = 0;
	const entries = contents.map(({ entry }) => entry);
	for await (const { item, content } of together(contents, code.read(entries, signal))) {
		for (let text = texts[next]; text !== void 0 && byPath(text, item) < 0; text = texts[++next]) yield text;
		yield {
			path: item.path,
			content,
			mode: item.entry.kind === "program" ? 493 : 420
		};
	}
	yield* texts.slice(next);
}
function byPath(one, other) {
	const [a, b] = [one.path, other.path].map((path) => path.replaceAll("/", "\0"));
	return a === b ? 0 : (a ?? "") < (b ?? "") ? -1 : 1;
}
async function* together(items, contents) {
	let next = 0;
	for await (const content of contents) {
		const item = items[next++];
		if (item === void 0) throw new Error("more contents were read than asked for");
		yield {
			item,
			content
		};
	}
}

// src/solver/workspace/write-checkout.ts
const BLOCK = 4096;
const FILES_AT_ONCE = 32;
async function writeCheckout(code, armFiles, directory, signal) {
	const plan = await planCode(code, armFiles, signal);
	const above = [...plan.contents, ...plan.texts].map((file) => node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file.path));
	const folders = /* @__PURE__ */ new Set([
		".",
		...plan.emptyFolders,
		...above
	]);
	for (const folder of folders) (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFolder */ .f)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, folder));
	let blocks = folders.size;
	for await (const batch of inBatches(plannedFiles(plan, code, signal))) {
		await Promise.all(batch.map((file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, file.path), file.content, { mode: file.mode })));
		for (const { content } of batch) blocks += Math.ceil(content.length / BLOCK);
	}
	return blocks * BLOCK;
}
async function* inBatches(items) {
	let batch = [];
	for await (const item of items) {
		batch.push(item);
		if (batch.length < FILES_AT_ONCE) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}



/***/ })

};
