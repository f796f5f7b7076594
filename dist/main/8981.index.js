export const id = 8981;
export const ids = [8981];
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

/***/ 8981:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCommandSolver: () => (/* binding */ createCommandSolver)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3924);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1060);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9664);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2207);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4974);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(5009);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2737);
/* harmony import */ var _sandbox2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8781);
/* harmony import */ var _recipe_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3116);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9874);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2713);
/* harmony import */ var _bubblewrap_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7812);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5587);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4119);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(9368);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6904);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3412);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1455);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1421);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8500);
























// src/solver/command/agent-files.ts
async function removeOtherAgentFiles(directory, places, files) {
	const own = new Set(files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_15__.posix.normalize(file.path)));
	const others = (await Promise.all(places.map((place) => filesAt(directory, place.replace(/\/$/, ""))))).flat().filter((file) => !own.has(file));
	await Promise.all(others.map((file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.rm)(node_path__WEBPACK_IMPORTED_MODULE_15__.join(directory, file), { force: true })));
}
async function filesAt(directory, place) {
	const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.lstat)(node_path__WEBPACK_IMPORTED_MODULE_15__.join(directory, place)).catch(() => null);
	if (found === null) return [];
	if (!found.isDirectory()) return [place];
	const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_15__.join(directory, place));
	return (await Promise.all(names.map((name) => filesAt(directory, `${place}/${name}`)))).flat();
}

// src/solver/command/decision-file.ts
const DECISION_FILE = "manager_decisions.json";
const MAX_BYTES = 65536;
function removeDecision(directory) {
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.rm)(node_path__WEBPACK_IMPORTED_MODULE_15__.join(directory, DECISION_FILE), {
		recursive: true,
		force: true
	});
}
async function readDecision(directory) {
	const flags = node_fs__WEBPACK_IMPORTED_MODULE_14__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_14__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_14__.constants.O_NONBLOCK;
	const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.open)(node_path__WEBPACK_IMPORTED_MODULE_15__.join(directory, DECISION_FILE), flags).catch(() => null);
	if (file === null) return null;
	try {
		if (!(await file.stat()).isFile()) return null;
		const { buffer, bytesRead } = await file.read(Buffer.alloc(MAX_BYTES), 0, MAX_BYTES, 0);
		return buffer.toString("utf8", 0, bytesRead);
	} finally {
		await file.close();
	}
}

// src/solver/command/destinations.ts
const PROVIDERS = {
	AMP_API_KEY: ["ampcode.com"],
	ANTHROPIC_API_KEY: ["api.anthropic.com"],
	ANTHROPIC_AUTH_TOKEN: ["api.anthropic.com"],
	CLAUDE_CODE_OAUTH_TOKEN: ["api.anthropic.com"],
	CLINE_API_KEY: ["api.cline.bot"],
	CODEX_API_KEY: ["api.openai.com"],
	CONTINUE_API_KEY: ["api.continue.dev"],
	COPILOT_GITHUB_TOKEN: ["api.github.com", ...[
		"",
		"individual.",
		"business.",
		"enterprise."
	].map((plan) => `api.${plan}githubcopilot.com`)],
	CURSOR_API_KEY: ["api2.cursor.sh"],
	DASHSCOPE_API_KEY: ["dashscope.aliyuncs.com", "dashscope-intl.aliyuncs.com"],
	DEEPSEEK_API_KEY: ["api.deepseek.com"],
	FACTORY_API_KEY: ["api.factory.ai", "app.factory.ai"],
	GEMINI_API_KEY: ["generativelanguage.googleapis.com"],
	GOOGLE_API_KEY: ["generativelanguage.googleapis.com"],
	GROK_API_KEY: ["api.x.ai"],
	GROQ_API_KEY: ["api.groq.com"],
	MISTRAL_API_KEY: ["api.mistral.ai"],
	MOONSHOT_API_KEY: ["api.moonshot.ai"],
	OPENAI_API_KEY: ["api.openai.com"],
	OPENROUTER_API_KEY: ["openrouter.ai"],
	XAI_API_KEY: ["api.x.ai"]
};
function regionalHosts({ AWS_BEARER_TOKEN_BEDROCK: key, AWS_REGION: region = "" }) {
	if (key === void 0 || !/^[a-z0-9-]+$/.test(region)) return [];
	return ["bedrock", "bedrock-runtime"].map((service) => `${service}.${region}.amazonaws.com`);
}
const ownerOf = (variable) => variable.split("_")[0] ?? "";
function destinationsFor(recipe, environment, baseUrl, hosts) {
	const isTold = [
		...recipe.arguments,
		...Object.values(recipe.sets),
		...Object.values(recipe.home)
	].some((word) => word.includes("{base-url}"));
	const variables = Object.entries(environment).filter(([name]) => /_(?:BASE_URL|API_BASE|ENDPOINT)$/.test(name));
	const named = [...isTold && baseUrl !== null ? [baseUrl] : [], ...variables.map(([, value]) => value)];
	const owners = /* @__PURE__ */ new Set([...isTold ? ["OPENAI"] : [], ...variables.map(([name]) => ownerOf(name))]);
	const providers = Object.keys(environment).filter((name) => !owners.has(ownerOf(name))).flatMap((name) => Object.hasOwn(PROVIDERS, name) ? PROVIDERS[name] ?? [] : []);
	const found = [...named, ...[
		...providers,
		...regionalHosts(environment),
		...hosts
	].map((host) => `https://${host}`)].flatMap((address) => (0,_home_js__WEBPACK_IMPORTED_MODULE_5__/* .destinationOf */ .My)(address) ?? []);
	return [...new Map(found.map((one) => [`${one.host} ${one.port}`, one])).values()];
}

// src/solver/command/formats/aider.ts
function readAider(printed) {
	const steps = [{
		kind: "said",
		text: printed
	}];
	const [, sent, received] = [...printed.matchAll(/^Tokens: ([\d.]+[kM]?) sent,.*?([\d.]+[kM]?) received/gm)].at(-1) ?? [];
	if (sent === void 0 || received === void 0) return {
		steps,
		text: null,
		failure: "its model gave no answer"
	};
	return {
		steps,
		text: printed,
		usage: (0,_usage_js__WEBPACK_IMPORTED_MODULE_12__/* .usageOf */ .Fs)({
			input: rounded(sent),
			output: rounded(received)
		})
	};
}
function rounded(tokens) {
	const unit = tokens.endsWith("M") ? 1e6 : tokens.endsWith("k") ? 1e3 : 1;
	return Math.round(Number.parseFloat(tokens) * unit);
}

// src/solver/command/formats/lines.ts
function linesOf(schema, printed) {
	return printed.split("\n").flatMap((line) => {
		const { data } = schema.safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_19__/* .jsonOrUndefined */ ._D)(line));
		return data === void 0 ? [] : [data];
	});
}
const count = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().int().nonnegative().catch(0);
const anything = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)().transform((value) => typeof value === "string" ? value : JSON.stringify(value) ?? "");
function lastMessage(steps) {
	const last = steps.findLastIndex((step) => step.kind !== "said");
	return steps.slice(last + 1).flatMap((step) => step.kind === "said" ? [step.text] : []).at(-1) ?? null;
}

// src/solver/command/formats/claude.ts
const claudeLine = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gM)("type", [
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* ._enum */ .$8)(["assistant", "user"]),
		message: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ content: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([
			(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
				type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("text"),
				text: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()
			}),
			(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
				type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("tool_use"),
				id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
				name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
				input: anything
			}),
			(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
				type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("tool_result"),
				tool_use_id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
				content: anything
			}),
			(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() }).transform(() => null)
		])).catch([]) })
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("tool_call"),
		subtype: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		tool_call: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
			args: anything,
			result: anything.optional()
		}))
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("result"),
		subtype: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().default(""),
		is_error: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)().default(false),
		stop_reason: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullish(),
		result: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullish(),
		error: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ message: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() }).nullish(),
		num_turns: count.optional(),
		total_cost_usd: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().nonnegative().nullish(),
		usage: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
			input_tokens: count,
			output_tokens: count,
			cache_read_input_tokens: count.default(0),
			cache_creation_input_tokens: count.default(0),
			total_tokens: count.optional()
		}).nullish()
	})
]);
function readClaude(printed) {
	const lines = linesOf(claudeLine, printed);
	const names = /* @__PURE__ */ new Map();
	const steps = lines.flatMap((line) => {
		if (line.type === "result") return [];
		if (line.type === "tool_call") return Object.entries(line.tool_call).map(([name, { args, result }]) => {
			const tool = name.replace(/ToolCall$/, "");
			return line.subtype === "started" ? {
				kind: "used",
				tool,
				arguments: args
			} : {
				kind: "got",
				tool,
				text: result ?? ""
			};
		});
		return line.message.content.flatMap((part) => {
			if (part === null) return [];
			if (part.type === "tool_use") {
				names.set(part.id, part.name);
				return [{
					kind: "used",
					tool: part.name,
					arguments: part.input
				}];
			}
			if (part.type === "tool_result") return [{
				kind: "got",
				tool: names.get(part.tool_use_id) ?? "",
				text: part.content
			}];
			return line.type === "assistant" ? [{
				kind: "said",
				text: part.text
			}] : [];
		});
	});
	const end = lines.findLast((line) => line.type === "result");
	if (end === void 0) return {
		steps,
		text: null,
		failure: "it printed no result"
	};
	const isRefused = end.is_error && end.stop_reason === "refusal";
	const stoppedBy = /^error_max/.test(end.subtype) ? "limit" : isRefused ? "refusal" : null;
	const hasFailed = end.is_error || /^\[API Error: /.test(end.result ?? "");
	const { usage: raw } = end;
	const read = raw?.cache_read_input_tokens ?? 0;
	return {
		steps,
		text: end.result ?? null,
		stoppedBy,
		failure: hasFailed && stoppedBy === null ? end.error?.message ?? end.result ?? end.subtype : null,
		turns: end.num_turns ?? null,
		cost: end.total_cost_usd ?? null,
		usage: !raw ? null : (0,_usage_js__WEBPACK_IMPORTED_MODULE_12__/* .usageOf */ .Fs)({
			input: raw.total_tokens === void 0 ? raw.input_tokens + read + raw.cache_creation_input_tokens : raw.total_tokens - raw.output_tokens,
			cached: read,
			output: raw.output_tokens
		})
	};
}

// src/solver/command/formats/cline.ts
const clineLine = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("agent_event"),
	event: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gM)("type", [
		(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
			type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("content_start"),
			contentType: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("tool"),
			toolName: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
			input: anything
		}),
		(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
			type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("content_end"),
			contentType: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* ._enum */ .$8)(["text", "tool"]).catch("text"),
			toolName: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().default(""),
			text: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().default(""),
			output: anything.default("")
		}),
		(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
			type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("done"),
			reason: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
			text: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().default(""),
			iterations: count,
			usage: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
				inputTokens: count,
				outputTokens: count,
				cacheReadTokens: count,
				totalCost: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().catch(0)
			}).nullable().catch(null)
		})
	])
}), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("error"),
	message: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()
})]);
function readCline(printed) {
	const lines = linesOf(clineLine, printed);
	const events = lines.flatMap((line) => line.type === "agent_event" ? [line.event] : []);
	const steps = events.flatMap((event) => {
		if (event.type === "content_start") return [{
			kind: "used",
			tool: event.toolName,
			arguments: event.input
		}];
		if (event.type === "done") return [];
		if (event.contentType === "tool") return [{
			kind: "got",
			tool: event.toolName,
			text: event.output
		}];
		return event.text === "" ? [] : [{
			kind: "said",
			text: event.text
		}];
	});
	const done = events.find((event) => event.type === "done");
	const error = lines.findLast((line) => line.type === "error");
	const hasEnded = done?.reason === "completed";
	const usage = done?.usage ?? null;
	return {
		steps,
		text: hasEnded ? done.text : lastMessage(steps),
		failure: hasEnded ? null : error?.message ?? done?.reason ?? null,
		stoppedBy: done?.reason === "max_iterations" ? "limit" : null,
		usage: usage === null ? null : (0,_usage_js__WEBPACK_IMPORTED_MODULE_12__/* .usageOf */ .Fs)({
			input: usage.inputTokens,
			cached: usage.cacheReadTokens,
			output: usage.outputTokens
		}),
		cost: usage === null || usage.totalCost === 0 ? null : usage.totalCost,
		turns: done?.iterations ?? null
	};
}

// src/solver/command/formats/codex.ts
const codexLine = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gM)("type", [
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("item.completed"),
		item: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gM)("type", [
			(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
				type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("agent_message"),
				text: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()
			}),
			(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
				type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("command_execution"),
				command: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
				aggregated_output: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().catch("")
			}),
			(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
				type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("mcp_tool_call"),
				tool: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
				arguments: anything,
				result: anything
			}),
			(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
				type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("web_search"),
				query: anything
			})
		])
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("turn.completed"),
		usage: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
			input_tokens: count,
			cached_input_tokens: count.default(0),
			output_tokens: count,
			reasoning_output_tokens: count.default(0)
		})
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("turn.failed"),
		error: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ message: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() })
	})
]);
function readCodex(printed) {
	const lines = linesOf(codexLine, printed);
	const steps = lines.flatMap((line) => {
		if (line.type !== "item.completed") return [];
		const { item } = line;
		switch (item.type) {
			case "agent_message": return [{
				kind: "said",
				text: item.text
			}];
			case "command_execution": return [{
				kind: "used",
				tool: "shell",
				arguments: item.command
			}, {
				kind: "got",
				tool: "shell",
				text: item.aggregated_output
			}];
			case "mcp_tool_call": return [{
				kind: "used",
				tool: item.tool,
				arguments: item.arguments
			}, {
				kind: "got",
				tool: item.tool,
				text: item.result
			}];
			default: return [{
				kind: "used",
				tool: item.type,
				arguments: item.query
			}];
		}
	});
	const end = lines.findLast((line) => line.type !== "item.completed");
	return {
		steps,
		text: lastMessage(steps),
		failure: end === void 0 ? "it printed no end of its turn" : end.type === "turn.failed" ? end.error.message : null,
		usage: end?.type !== "turn.completed" ? null : (0,_usage_js__WEBPACK_IMPORTED_MODULE_12__/* .usageOf */ .Fs)({
			input: end.usage.input_tokens,
			cached: end.usage.cached_input_tokens,
			output: end.usage.output_tokens,
			reasoning: end.usage.reasoning_output_tokens
		})
	};
}

// src/solver/command/formats/copilot.ts
const copilotLine = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gM)("type", [
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("assistant.turn_start") }),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("assistant.message"),
		data: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ content: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() })
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("tool.execution_start"),
		data: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
			toolCallId: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
			toolName: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
			arguments: anything
		})
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("tool.execution_complete"),
		data: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
			toolCallId: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
			result: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ content: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() }).optional()
		})
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("session.error"),
		data: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ message: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() })
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("result"),
		exitCode: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)()
	})
]);
function readCopilot(printed) {
	const lines = linesOf(copilotLine, printed);
	const names = /* @__PURE__ */ new Map();
	const steps = lines.flatMap((line) => {
		if (line.type === "assistant.message" && line.data.content !== "") return [{
			kind: "said",
			text: line.data.content
		}];
		if (line.type === "tool.execution_start") {
			names.set(line.data.toolCallId, line.data.toolName);
			return [{
				kind: "used",
				tool: line.data.toolName,
				arguments: line.data.arguments
			}];
		}
		if (line.type === "tool.execution_complete") return [{
			kind: "got",
			tool: names.get(line.data.toolCallId) ?? "",
			text: line.data.result?.content ?? ""
		}];
		return [];
	});
	const error = lines.findLast((line) => line.type === "session.error");
	const end = lines.findLast((line) => line.type === "result");
	return {
		steps,
		text: lastMessage(steps),
		failure: end?.exitCode === 0 ? null : error?.data.message ?? "it printed no result",
		turns: lines.filter((line) => line.type === "assistant.turn_start").length
	};
}

// src/solver/command/formats/droid.ts
const droidLine = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gM)("type", [
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("message"),
		role: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		text: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("tool_call"),
		id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		toolName: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		parameters: anything
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("tool_result"),
		id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		value: anything.default("")
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("error"),
		message: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("completion"),
		finalText: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullish(),
		numTurns: count.optional(),
		usage: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
			input_tokens: count,
			output_tokens: count,
			cache_read_input_tokens: count,
			cache_creation_input_tokens: count
		}).nullish().catch(null)
	})
]);
function readDroid(printed) {
	const lines = linesOf(droidLine, printed);
	const names = /* @__PURE__ */ new Map();
	const steps = lines.flatMap((line) => {
		if (line.type === "tool_call") {
			names.set(line.id, line.toolName);
			return [{
				kind: "used",
				tool: line.toolName,
				arguments: line.parameters
			}];
		}
		if (line.type === "tool_result") return [{
			kind: "got",
			tool: names.get(line.id) ?? "",
			text: line.value
		}];
		return line.type === "message" && line.role === "assistant" ? [{
			kind: "said",
			text: line.text
		}] : [];
	});
	const end = lines.findLast((line) => line.type === "completion");
	if (end === void 0) return {
		steps,
		text: null,
		failure: lines.find((line) => line.type === "error")?.message ?? "it printed no result"
	};
	const { usage } = end;
	return {
		steps,
		text: end.finalText ?? null,
		turns: end.numTurns ?? null,
		usage: usage ? (0,_usage_js__WEBPACK_IMPORTED_MODULE_12__/* .usageOf */ .Fs)({
			input: usage.input_tokens + usage.cache_read_input_tokens + usage.cache_creation_input_tokens,
			cached: usage.cache_read_input_tokens,
			output: usage.output_tokens
		}) : null
	};
}

// src/solver/command/formats/gemini.ts
const geminiLine = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gM)("type", [
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("message"),
		role: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		content: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		delta: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)().default(false)
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("tool_use"),
		tool_name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		tool_id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		parameters: anything
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("tool_result"),
		tool_id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		output: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().default("")
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("result"),
		status: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		error: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ message: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() }).optional(),
		stats: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
			input_tokens: count,
			output_tokens: count,
			cached: count.default(0)
		}).optional()
	})
]);
function readGemini(printed) {
	const lines = linesOf(geminiLine, printed);
	const names = /* @__PURE__ */ new Map();
	const steps = [];
	for (const line of lines) if (line.type === "tool_use") {
		names.set(line.tool_id, line.tool_name);
		steps.push({
			kind: "used",
			tool: line.tool_name,
			arguments: line.parameters
		});
	} else if (line.type === "tool_result") steps.push({
		kind: "got",
		tool: names.get(line.tool_id) ?? "",
		text: line.output
	});
	else if (line.type === "message" && line.role === "assistant") {
		const before = steps.at(-1);
		if (line.delta && before?.kind === "said") steps.pop();
		steps.push({
			kind: "said",
			text: (line.delta && before?.kind === "said" ? before.text : "") + line.content
		});
	}
	const end = lines.findLast((line) => line.type === "result");
	return {
		steps,
		text: lastMessage(steps),
		failure: end?.status === "success" ? null : end?.error?.message ?? "it printed no result",
		usage: end?.stats === void 0 ? null : (0,_usage_js__WEBPACK_IMPORTED_MODULE_12__/* .usageOf */ .Fs)({
			input: end.stats.input_tokens,
			cached: end.stats.cached,
			output: end.stats.output_tokens
		})
	};
}

// src/solver/command/formats/kimi.ts
const kimiLine = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gM)("role", [(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	role: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("assistant"),
	content: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().default(""),
	tool_calls: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		function: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
			name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
			arguments: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()
		})
	})).default([])
}), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	role: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("tool"),
	tool_call_id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	content: anything
})]);
function readKimi(printed) {
	const lines = linesOf(kimiLine, printed);
	const names = /* @__PURE__ */ new Map();
	const steps = lines.flatMap((line) => {
		if (line.role === "tool") return [{
			kind: "got",
			tool: names.get(line.tool_call_id) ?? "",
			text: line.content
		}];
		for (const call of line.tool_calls) names.set(call.id, call.function.name);
		return [...line.content === "" ? [] : [{
			kind: "said",
			text: line.content
		}], ...line.tool_calls.map((call) => ({
			kind: "used",
			tool: call.function.name,
			arguments: call.function.arguments
		}))];
	});
	return {
		steps,
		text: lastMessage(steps),
		turns: lines.filter(({ role }) => role === "assistant").length
	};
}

// src/solver/command/formats/grok.ts
const APOLOGY = "Sorry, I encountered an error: ";
const STOPPED = /^\s*Maximum tool execution rounds reached/;
function readGrok(printed) {
	const transcript = readKimi(printed);
	const text = transcript.text ?? "";
	if (text.startsWith(APOLOGY)) return {
		...transcript,
		failure: text.slice(31)
	};
	return {
		...transcript,
		stoppedBy: STOPPED.test(text) ? "limit" : null
	};
}

// src/solver/command/formats/opencode.ts
const opencodeLine = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gM)("type", [
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("text"),
		part: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ text: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() })
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("tool_use"),
		part: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
			tool: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
			state: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
				input: anything,
				output: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().default("")
			})
		})
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("step_finish"),
		part: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
			cost: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().nonnegative().default(0),
			tokens: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
				input: count,
				output: count,
				reasoning: count.default(0),
				cache: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
					read: count,
					write: count
				}).default({
					read: 0,
					write: 0
				})
			})
		})
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("error"),
		error: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
			name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
			data: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ message: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() }).optional()
		})
	})
]);
function readOpencode(printed) {
	const lines = linesOf(opencodeLine, printed);
	const steps = lines.flatMap((line) => {
		if (line.type === "text") return [{
			kind: "said",
			text: line.part.text
		}];
		if (line.type !== "tool_use") return [];
		const { tool, state } = line.part;
		return [{
			kind: "used",
			tool,
			arguments: state.input
		}, {
			kind: "got",
			tool,
			text: state.output
		}];
	});
	const turns = lines.flatMap((line) => line.type === "step_finish" ? [line.part] : []);
	const error = lines.findLast((line) => line.type === "error")?.error;
	const sum = (of) => turns.reduce((total, part) => total + of(part), 0);
	const cost = sum((part) => part.cost);
	return {
		steps,
		text: lastMessage(steps),
		failure: error === void 0 ? null : error.data?.message ?? error.name,
		stoppedBy: error?.name === "ContentFilterError" ? "refusal" : null,
		turns: turns.length,
		cost: cost === 0 ? null : cost,
		usage: turns.length === 0 ? null : (0,_usage_js__WEBPACK_IMPORTED_MODULE_12__/* .usageOf */ .Fs)({
			input: sum(({ tokens }) => tokens.input + tokens.cache.read + tokens.cache.write),
			cached: sum(({ tokens }) => tokens.cache.read),
			output: sum(({ tokens }) => tokens.output + tokens.reasoning),
			reasoning: sum(({ tokens }) => tokens.reasoning)
		})
	};
}

// src/solver/command/formats/pi.ts
const content = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gM)("type", [(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("text"),
	text: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()
}), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("toolCall"),
	name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	arguments: anything
})]);
const piLine = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("message_end"),
	message: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gM)("role", [(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		role: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("assistant"),
		content: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(content.nullable().catch(null)),
		usage: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
			input: count,
			output: count,
			cacheRead: count
		}),
		stopReason: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		errorMessage: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().optional()
	}), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		role: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("toolResult"),
		toolName: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		content: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ text: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().default("") }))
	})])
});
function readPi(printed) {
	const messages = linesOf(piLine, printed).map(({ message }) => message);
	const answers = messages.flatMap((message) => message.role === "assistant" ? [message] : []);
	const steps = messages.flatMap((message) => {
		if (message.role === "toolResult") return [{
			kind: "got",
			tool: message.toolName,
			text: message.content.map(({ text }) => text).join("")
		}];
		return message.content.flatMap((part) => {
			if (part === null) return [];
			if (part.type === "toolCall") return [{
				kind: "used",
				tool: part.name,
				arguments: part.arguments
			}];
			return part.text === "" ? [] : [{
				kind: "said",
				text: part.text
			}];
		});
	});
	const last = answers.at(-1);
	const failed = last?.stopReason === "error" || last?.stopReason === "aborted";
	const sum = (field) => answers.reduce((total, { usage }) => total + usage[field], 0);
	return {
		steps,
		text: lastMessage(steps),
		failure: failed ? last.errorMessage ?? last.stopReason : null,
		stoppedBy: last?.stopReason === "length" ? "limit" : null,
		usage: answers.length === 0 ? null : (0,_usage_js__WEBPACK_IMPORTED_MODULE_12__/* .usageOf */ .Fs)({
			input: sum("input") + sum("cacheRead"),
			cached: sum("cacheRead"),
			output: sum("output")
		}),
		turns: answers.length
	};
}

// src/solver/command/formats/vibe.ts
const vibeLine = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gM)("type", [(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("message"),
	role: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("assistant"),
	content: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)({ text: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().default("") }))
}), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("effect"),
	detail: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		toolName: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		input: anything
	}),
	state: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)({
		output: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)().optional(),
		error: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)({ message: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() }).nullish().catch(null)
	})
})]);
function readVibe(printed) {
	const steps = linesOf(vibeLine, printed).flatMap((line) => {
		if (line.type === "message") {
			const text = line.content.map((part) => part.text).join("");
			return text === "" ? [] : [{
				kind: "said",
				text
			}];
		}
		const tool = line.detail.toolName.replace(/^.*\./s, "");
		const { output, error } = line.state;
		return [{
			kind: "used",
			tool,
			arguments: line.detail.input
		}, {
			kind: "got",
			tool,
			text: error?.message ?? resultOf(output)
		}];
	});
	return {
		steps,
		text: lastMessage(steps)
	};
}
function resultOf(output) {
	const { data } = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([
		(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)({ content: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() }).transform(({ content }) => content),
		(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)({ matches: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() }).transform(({ matches }) => matches),
		(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)({ stdout: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() }).transform(({ stdout }) => stdout)
	]).safeParse(output);
	return data ?? anything.parse(output);
}

// src/solver/command/output.ts
const READERS = {
	text: (printed) => ({
		text: printed,
		steps: [{
			kind: "said",
			text: printed
		}]
	}),
	claude: readClaude,
	codex: readCodex,
	gemini: readGemini,
	copilot: readCopilot,
	kimi: readKimi,
	opencode: readOpencode,
	aider: readAider,
	cline: readCline,
	droid: readDroid,
	pi: readPi,
	grok: readGrok,
	vibe: readVibe
};
const TOOLLESS = /* @__PURE__ */ new Set(["text", "aider"]);
const BY_SHELL = /* @__PURE__ */ new Set(["codex"]);
function readOutput(format, printed) {
	const { turns = null, ...told } = READERS[format](printed);
	const nothing = {
		failure: null,
		stoppedBy: null
	};
	const uses = told.steps.flatMap((step) => step.kind === "used" ? [step] : []);
	const named = (name) => uses.filter(({ tool }) => name.test(tool));
	const isNamed = !TOOLLESS.has(format) && !BY_SHELL.has(format);
	const behavior = {
		turns,
		toolCalls: TOOLLESS.has(format) ? null : uses.length,
		filesRead: isNamed ? new Set(uses.flatMap(_steps_js__WEBPACK_IMPORTED_MODULE_11__/* .filesReadBy */ .ZG)).size : null,
		searches: isNamed ? named(SEARCHES).length : null
	};
	return {
		...nothing,
		...told,
		...spent(told),
		steps: told.steps.slice(-MAX_STEPS).map(_steps_js__WEBPACK_IMPORTED_MODULE_11__/* .shortenedStep */ .Z8),
		behavior
	};
}
function spent({ usage = null, cost = null }) {
	return usage !== null && usage.inputTokens + usage.outputTokens === 0 ? {
		usage: null,
		cost: cost === 0 ? null : cost
	} : {
		usage,
		cost
	};
}
const SEARCHES = /grep|glob|search|find/i;
const MAX_STEPS = 500;

// src/solver/command/program.ts
const MAX_OUTPUT = 8388608;
const MAX_ERRORS = 16384;
const RECENT_OUTPUT = 262144;
const LOOK_MS = 1e3;
const GRACE_MS = 2e3;
const DRAIN_MS = 1e3;
const MAX_MS = 2 ** 31 - 1;
async function runProgram(program, signal) {
	const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_17__.spawn)(program.program, program.arguments, {
		cwd: program.directory,
		env: program.environment,
		detached: true,
		stdio: "pipe"
	});
	const exited = new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("exit", (code, signal) => resolve({
			code,
			signal
		}));
	});
	if (child.pid === void 0) await exited;
	const stdout = keepEnd(child.stdout, MAX_OUTPUT);
	const stderr = keepEnd(child.stderr, MAX_ERRORS);
	const closed = new Promise((resolve) => child.on("close", () => resolve()));
	child.stdin.on("error", () => {});
	child.stdin.end(program.input);
	let how = "by itself";
	const end = (why) => {
		how = why;
		signalGroup(child, "SIGTERM");
		const kill = setTimeout(() => signalGroup(child, "SIGKILL"), GRACE_MS);
		child.on("exit", () => clearTimeout(kill));
	};
	const cancel = () => end("cancelled");
	const timer = setTimeout(() => end("timeout"), Math.min(program.timeoutMs, MAX_MS));
	const look = setInterval(() => {
		if (program.isStuck?.(stdout(RECENT_OUTPUT)) !== true) return;
		clearInterval(look);
		end("stuck");
	}, LOOK_MS);
	signal.addEventListener("abort", cancel);
	try {
		if (signal.aborted) cancel();
		const { code, signal: by } = await exited;
		signalGroup(child, "SIGKILL");
		await killMarked(program.mark);
		await Promise.race([closed, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_18__.setTimeout)(DRAIN_MS, void 0, { ref: false })]);
		return {
			how,
			code,
			signal: by,
			stdout: stdout(),
			stderr: stderr()
		};
	} finally {
		clearTimeout(timer);
		clearInterval(look);
		signal.removeEventListener("abort", cancel);
		child.stdout.destroy();
		child.stderr.destroy();
	}
}
function signalGroup({ pid }, signal) {
	if (pid === void 0) return;
	try {
		process.kill(-pid, signal);
	} catch {}
}
async function killMarked(mark) {
	if (process.platform !== "linux") return;
	for (let looks = 0; looks < 10; looks++) {
		const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.readdir)("/proc")).filter((name) => /^\d+$/.test(name));
		const marked = [];
		for (const pid of pids) if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.readFile)(`/proc/${pid}/environ`, "utf8").catch(() => "")).includes(mark)) marked.push(Number(pid));
		if (marked.length === 0) return;
		for (const pid of marked) try {
			process.kill(pid, "SIGKILL");
		} catch {}
	}
}
function keepEnd(stream, most) {
	let chunks = [];
	let length = 0;
	stream.on("error", () => {});
	stream.on("data", (chunk) => {
		chunks.push(chunk);
		length += chunk.length;
		if (length < 2 * most && chunks.length < 1e3) return;
		chunks = [Buffer.concat(chunks).subarray(-most)];
		length = Math.min(length, most);
	});
	return (part = most) => Buffer.concat(chunks).subarray(-part).toString();
}

// src/solver/command/stuck.ts
const MAX_SAME = 3;
function isStuck(steps) {
	const actions = (0,_steps_js__WEBPACK_IMPORTED_MODULE_11__/* .actionsOf */ .Ro)(steps);
	const results = trailing(actions.filter((action) => action.kind === "used"), (one, other) => one.tool === other.tool && one.arguments === other.arguments).flatMap(({ result }) => result === null ? [] : [result]);
	return trailing(actions.filter((action) => action.kind !== "turn"), (one, other) => one.kind === "said" && other.kind === "said" && one.text === other.text).length >= MAX_SAME || results.some((text) => results.filter((one) => one === text).length >= MAX_SAME);
}
function trailing(actions, isSame) {
	const last = actions.at(-1);
	if (last === void 0) return [];
	return actions.slice(1 + actions.findLastIndex((action) => !isSame(action, last)));
}

// src/solver/command/run-agent.ts
const VERSION_TIMEOUT_MS = 3e4;
async function runAgent({ recipe, environment, files, sandbox, destinations, programs, baseUrl, task, directory }, timeoutMs, signal) {
	return inPrivate(async (folder, home) => {
		const file = node_path__WEBPACK_IMPORTED_MODULE_15__.join(folder, "task.md");
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.writeFile)(file, task);
		const values = {
			task,
			"task-file": file,
			directory,
			"base-url": baseUrl
		};
		for (const [name, content] of Object.entries(files)) {
			const place = node_path__WEBPACK_IMPORTED_MODULE_15__.join(home.HOME, name);
			(0,_make_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .makeFolder */ .f)(node_path__WEBPACK_IMPORTED_MODULE_15__.dirname(place));
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.writeFile)(place, (0,_recipe_js__WEBPACK_IMPORTED_MODULE_7__/* .fill */ .GS)(content, { directory }) ?? "", { mode: 384 });
		}
		try {
			return await runConfined({
				sandbox,
				destinations,
				programs
			}, folder, {
				program: recipe.program,
				arguments: recipe.arguments.map((word) => (0,_recipe_js__WEBPACK_IMPORTED_MODULE_7__/* .fill */ .GS)(word, values) ?? ""),
				directory,
				environment: {
					...home,
					...environment,
					...ownGit(directory),
					SWELANCER_TASK_FILE: file
				},
				input: task,
				mark: folder,
				timeoutMs,
				...recipe.limitsTurns ? {} : { isStuck: (printed) => isStuck(readOutput(recipe.output, printed).steps) }
			}, signal);
		} catch (cause) {
			throw notStarted(recipe, cause);
		}
	});
}
async function runConfined({ sandbox, destinations, programs }, folder, program, signal) {
	if (sandbox.kind === "none") return runProgram(program, signal);
	const { close, ...confined } = await (0,_bubblewrap_js__WEBPACK_IMPORTED_MODULE_10__/* .confine */ .Do)(sandbox.program, {
		...program,
		isReadOnly: false,
		folder,
		destinations,
		programs
	});
	try {
		const ended = await runProgram({
			...program,
			...confined
		}, signal);
		const by = (0,_bubblewrap_js__WEBPACK_IMPORTED_MODULE_10__/* .signalOf */ .oX)(ended.code);
		return by === null ? ended : {
			...ended,
			code: null,
			signal: by
		};
	} finally {
		await close();
	}
}
function ownGit(directory) {
	return {
		GIT_CEILING_DIRECTORIES: node_path__WEBPACK_IMPORTED_MODULE_15__.dirname(directory),
		GIT_CONFIG_COUNT: "1",
		GIT_CONFIG_KEY_0: "safe.bareRepository",
		GIT_CONFIG_VALUE_0: "explicit"
	};
}
function notStarted({ program, install }, cause) {
	const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(cause);
	const why = code === "E2BIG" ? "the task is too long for an argument" : code ?? String(cause);
	const isMissing = code === "ENOENT" || code === "EACCES";
	return new _failure_js__WEBPACK_IMPORTED_MODULE_8__/* .CallFailure */ .Rk(code === "E2BIG" ? "context-too-long" : "crashed", `${program} could not be started: ${why}`, {
		requests: 0,
		fatal: isMissing,
		hint: (isMissing ? void 0 : (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .failureBehind */ .PD)(cause)?.hint) ?? install,
		cause
	});
}
async function askVersion({ recipe, environment, ...confinement }) {
	const { program } = recipe;
	if (program.includes("/") && !node_path__WEBPACK_IMPORTED_MODULE_15__.isAbsolute(program)) return null;
	return inPrivate(async (folder, home) => {
		try {
			const { code, stdout, stderr } = await runConfined(confinement, folder, {
				program,
				arguments: ["--version"],
				directory: folder,
				input: "",
				mark: folder,
				environment: {
					...home,
					...environment
				},
				timeoutMs: VERSION_TIMEOUT_MS
			}, new AbortController().signal);
			const [line = ""] = (stdout.trim() || stderr.trim()).split("\n");
			return code === 0 && line !== "" ? line.slice(0, 200) : null;
		} catch (cause) {
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR("configuration", `the agent's program ${program} cannot be started (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(cause) ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorMessage */ .gJ)(cause)})`, {
				hint: recipe.install,
				cause
			});
		}
	});
}
async function inPrivate(use) {
	const { folder, variables, remove } = await (0,_home_js__WEBPACK_IMPORTED_MODULE_5__/* .openHome */ .yz)();
	try {
		return await use(folder, variables);
	} finally {
		await remove();
	}
}

// src/solver/command/solution.ts
function solutionOf(ended, { decision, shown, agent }) {
	const { recipe, prices, limits, redact } = agent;
	if (ended.how === "cancelled") throw failure("cancelled", "cancelled");
	const output = readOutput(recipe.output, redact(ended.stdout));
	const cost = output.cost ?? (output.usage === null || prices === null ? null : (0,_prices_js__WEBPACK_IMPORTED_MODULE_20__/* .costOf */ .ho)(output.usage, prices));
	const lost = output.usage === null && output.cost === null ? 0 : cost;
	const tail = tailOf(ended, redact);
	const repeats = decision === null && (ended.how === "stuck" || isStuck(output.steps));
	if (ended.how === "timeout" && !repeats) throw failure(output.steps.some((step) => step.kind !== "said" || step.text.trim() !== "") ? "overtime" : "timeout", `${recipe.program} was stopped after ${limits.maxMinutes} minutes${tail}`, lost);
	const text = (decision === null ? output.text ?? "" : redact(decision)).slice(-MAX_TEXT);
	const hasLimitCode = ended.code !== null && ended.code === recipe.limitCode;
	const stoppedBy = decision === null ? output.stoppedBy ?? (hasLimitCode ? "limit" : null) : null;
	if (decision === null && stoppedBy === null && !repeats) {
		const how = ended.code === null ? `was killed by ${ended.signal}` : `exited with code ${ended.code}`;
		const crashed = (reason) => failure("crashed", `${recipe.program} ${how}${reason}${tail}`, lost);
		if (output.failure !== null) throw crashed(`: ${output.failure}`);
		if (ended.code !== 0) throw crashed("");
		if (text.trim() === "") throw crashed(" and gave no answer");
	}
	const finishReason = stoppedBy === null ? null : FINISH_REASONS[stoppedBy];
	const numbers = shown.map((one) => one.shown);
	const answer = (0,_answer_js__WEBPACK_IMPORTED_MODULE_13__/* .readAnswer */ .J)({
		text,
		refusal: null,
		finishReason
	}, numbers);
	return {
		...(0,_answer_js__WEBPACK_IMPORTED_MODULE_13__/* .pickOf */ .p)(answer.shown === null && repeats ? STUCK : answer, shown),
		text,
		finishReason,
		usage: output.usage,
		cost: ended.how === "by itself" ? cost : lost,
		requests: 1,
		served: null,
		sent: {
			program: recipe.program,
			arguments: recipe.arguments
		},
		behavior: output.behavior,
		transcript: [...output.steps]
	};
}
const STUCK = {
	reading: "stuck",
	shown: null
};
const FINISH_REASONS = {
	limit: "length",
	refusal: "refusal"
};
const MAX_TEXT = 64e3;
function failure(kind, message, cost = 0) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_8__/* .CallFailure */ .Rk(kind, message, {
		requests: 1,
		cost,
		fatal: false
	});
}
function tailOf({ stdout, stderr }, redact) {
	const tail = redact(stderr.trim() === "" ? stdout : stderr).trim().slice(-1e3);
	return tail === "" ? "" : `\n${tail}`;
}

// src/solver/command/command.ts
const VERSION = 4;
async function createCommandSolver(arm, workspaces, { env, endpoint, prices, sandbox: available, sandboxHosts, sandboxPrograms, permitted }) {
	const { prompt, files, order } = arm;
	const { command, model, limits } = arm.solver;
	if (process.platform === "win32") throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR("configuration", "the command solver does not run on Windows: it could not end what an agent starts", { hint: "Use Linux or macOS, or `solver: agent`." });
	const recipeFor = (isSandboxed) => (0,_recipe_js__WEBPACK_IMPORTED_MODULE_7__/* .recipeOf */ .Sx)(command, {
		model,
		limits
	}, {
		hasEndpoint: endpoint !== null,
		isSandboxed
	});
	const wished = recipeFor(available.kind !== "none");
	const environment = environmentOf(wished, {
		env,
		endpoint,
		permitted
	});
	const destinations = destinationsFor(wished, environment, endpoint?.baseUrl ?? null, sandboxHosts);
	const sandbox = usable(available, destinations, wished);
	const recipe = recipeFor(sandbox.kind !== "none");
	const redact = (0,_redact_js__WEBPACK_IMPORTED_MODULE_21__/* .createRedactor */ .l)([
		...(0,_secrets_js__WEBPACK_IMPORTED_MODULE_22__/* .secretsOf */ .Fj)(env),
		...(0,_secrets_js__WEBPACK_IMPORTED_MODULE_22__/* .secretsOf */ .Fj)(environment),
		endpoint?.apiKey ?? ""
	]);
	const program = {
		recipe,
		environment,
		files: homeOf(recipe, endpoint),
		sandbox,
		destinations,
		programs: sandboxPrograms
	};
	const version = await askVersion(program);
	const filesDigest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .o)(files);
	const textFor = (task, shown) => [...(0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMessages */ .dg)(prompt, [], task, shown).map((message) => message.content), HOW_TO_ANSWER].join("\n\n");
	return {
		name: "command",
		model,
		maxRequests: 1,
		sandbox: sandbox.kind === "none" ? sandbox : {
			kind: sandbox.kind,
			hosts: destinations.map(({ host, port }) => `${host}:${port}`)
		},
		prompt: [{
			role: "user",
			template: [...prompt.map(({ template }) => template), HOW_TO_ANSWER].join("\n\n")
		}],
		identity(task, sample) {
			return {
				version: VERSION,
				recipe,
				program: version === null ? null : redact(version),
				origins: (0,_home_js__WEBPACK_IMPORTED_MODULE_5__/* .originsOf */ .TZ)(environment),
				sandbox: sandbox.kind,
				reaches: sandbox.kind === "none" ? null : destinations,
				programs: sandbox.kind === "none" ? null : sandboxPrograms,
				text: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .o)(textFor(task, (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .showProposals */ .B)(task, order, sample))),
				files: filesDigest,
				limits,
				repository: workspaces.repository,
				commit: task.commit
			};
		},
		messages: (task, sample) => [{
			role: "user",
			content: textFor(task, (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .showProposals */ .B)(task, order, sample))
		}],
		async solve(task, sample, signal) {
			const shown = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .showProposals */ .B)(task, order, sample);
			const workspace = await workspaces.open(task, files, "own", signal);
			try {
				const startedAt = performance.now();
				await removeDecision(workspace.directory);
				await removeOtherAgentFiles(workspace.directory, recipe.reads, files);
				const text = textFor(task, shown);
				const run = {
					...program,
					baseUrl: endpoint?.baseUrl ?? "",
					task: text,
					directory: workspace.directory
				};
				const ended = await runAgent(run, limits.maxMinutes * 6e4, signal);
				const decision = await readDecision(workspace.directory);
				const solution = solutionOf(ended, {
					decision,
					shown,
					agent: {
						recipe,
						prices,
						limits,
						redact
					}
				});
				const latencyMs = performance.now() - startedAt;
				const transcript = solution.transcript?.map((step) => within(workspace.directory, step));
				return {
					...solution,
					latencyMs,
					transcript
				};
			} finally {
				await workspace.release();
			}
		}
	};
}
const HOW_TO_ANSWER = `# How to answer

The working directory holds the code base as it was before this was resolved. Read what you need in it and change nothing.
End with the number of the proposal you choose, as JSON on a line of its own: {"selected_proposal_id": <number>}
Writing that JSON to ${DECISION_FILE} in the working directory counts as well.`;
function usable(sandbox, destinations, { takes }) {
	if (sandbox.kind === "none") return sandbox;
	if (takes.includes("HOME")) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR("configuration", "a sandboxed agent cannot use your HOME", { hint: "Remove HOME from environment, or set sandbox: off on the target branch or with --sandbox." });
	const unreachable = destinations.find((destination) => !(0,_home_js__WEBPACK_IMPORTED_MODULE_5__/* .isReachable */ .kj)(destination));
	if (unreachable === void 0) return sandbox;
	const reason = `the endpoint ${unreachable.host} is an IP address. Give it a name`;
	if (sandbox.isRequired) throw (0,_sandbox2_js__WEBPACK_IMPORTED_MODULE_6__/* .noSandbox */ .x)(reason);
	return {
		kind: "none",
		reason
	};
}
function within(directory, step) {
	if (step.kind !== "used") return step;
	return {
		...step,
		arguments: step.arguments.replaceAll(`${directory}/`, "")
	};
}
function environmentOf(recipe, { env, endpoint, permitted }) {
	if (endpoint === null) return {
		...recipe.sets,
		...(0,_home_js__WEBPACK_IMPORTED_MODULE_5__/* .allowedEnvironment */ .m0)(env, recipe.takes, permitted)
	};
	const values = valuesOf(endpoint);
	const sets = Object.entries(recipe.sets).map(([name, value]) => [name, (0,_recipe_js__WEBPACK_IMPORTED_MODULE_7__/* .fill */ .GS)(value, values) ?? ""]);
	const own = {
		OPENAI_API_KEY: values["api-key"],
		OPENAI_BASE_URL: values["base-url"]
	};
	const taken = (0,_home_js__WEBPACK_IMPORTED_MODULE_5__/* .allowedEnvironment */ .m0)({
		...env,
		...own
	}, recipe.takes, [...permitted, ...Object.keys(own)]);
	return {
		...Object.fromEntries(sets),
		...taken
	};
}
const valuesOf = ({ baseUrl, apiKey }) => ({
	"base-url": baseUrl,
	"api-key": apiKey ?? "none"
});
function homeOf({ home }, endpoint) {
	const values = endpoint === null ? {} : valuesOf(endpoint);
	return Object.fromEntries(Object.entries(home).map(([file, content]) => [file, (0,_recipe_js__WEBPACK_IMPORTED_MODULE_7__/* .fill */ .GS)(content, values) ?? ""]));
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

/***/ 2207:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
// src/model/redact.ts
const MIN_SECRET_LENGTH = 8;
function createRedactor(secrets) {
	const forms = [...new Set(secrets.filter((secret) => secret.length >= MIN_SECRET_LENGTH).flatMap(formsOf))];
	forms.sort((a, b) => b.length - a.length);
	return (text) => forms.reduce((rest, form) => rest.replaceAll(form, "***"), text);
}
function formsOf(secret) {
	const bytes = Buffer.from(secret);
	const hex = bytes.toString("hex");
	const address = encodeURIComponent(secret);
	const strict = address.replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
	const html = secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
	return [
		secret,
		JSON.stringify(secret).slice(1, -1),
		...[address, strict].flatMap((form) => [form, form.toLowerCase()]),
		...[
			html.replaceAll("'", "&#39;"),
			secret.replaceAll("'", "'\\''"),
			secret.replaceAll("\"", "\"\"")
		],
		...[
			hex,
			hex.toUpperCase(),
			[...secret].reverse().join("")
		],
		...encodedForms(bytes, 3, 6, (part) => part.toString("base64")),
		...encodedForms(bytes, 3, 6, (part) => part.toString("base64url")),
		...encodedForms(bytes, 5, 5, base32)
	];
}
function encodedForms(secret, group, bits, encode) {
	return Array.from({ length: group }, (_, before) => {
		const encoded = encode(Buffer.concat([Buffer.alloc(before), secret]));
		const whole = Math.floor((before + secret.length) * 8 / bits);
		const alone = encoded.slice(Math.ceil(before * 8 / bits), whole);
		return before === 0 ? [encoded, alone] : [alone];
	}).flat();
}
function base32(bytes) {
	const text = ([...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("").match(/.{1,5}/g) ?? []).map((five) => Number.parseInt(five.padEnd(5, "0"), 2)).map((digit) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[digit]).join("");
	return text.padEnd(Math.ceil(text.length / 8) * 8, "=");
}



/***/ }),

/***/ 8781:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ openSandbox),
/* harmony export */   x: () => (/* binding */ noSandbox)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _bubblewrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7812);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8161);








// src/solver/sandbox/sandbox.ts
const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_5__.execFile);
const PROBE_TIMEOUT_MS = 2e4;
async function openSandbox(mode, environment) {
	if (mode === "off") return {
		kind: "none",
		reason: "it is turned off"
	};
	const found = await tryBubblewrap(environment, mode === "required");
	if (found.kind === "none" && mode === "required") throw noSandbox(found.reason);
	return found;
}
function noSandbox(reason) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `sandbox: required, but agents cannot be sandboxed here: ${reason}`, { hint: "On Linux, install bubblewrap and allow user namespaces (docs/command.md#sandbox), or set sandbox to auto or off." });
}
async function tryBubblewrap(environment, isRequired) {
	if (process.platform !== "linux") return {
		kind: "none",
		reason: `there is none for ${process.platform}`
	};
	const program = await (0,_bubblewrap_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .Kp)("bwrap", environment.PATH ?? "");
	if (program === null) return {
		kind: "none",
		reason: "bubblewrap is not installed"
	};
	const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.realpath)((0,node_os__WEBPACK_IMPORTED_MODULE_6__.tmpdir)()), "swelancer-gate-agent-"));
	try {
		const probe = await (0,_bubblewrap_js__WEBPACK_IMPORTED_MODULE_1__/* .confine */ .Do)(program, {
			program: process.execPath,
			arguments: ["-e", PROBE],
			environment: { PATH: environment.PATH ?? "" },
			directory: folder,
			isReadOnly: false,
			folder,
			destinations: [],
			programs: []
		});
		try {
			const { stdout } = await run(probe.program, probe.arguments, {
				env: probe.environment,
				timeout: PROBE_TIMEOUT_MS,
				killSignal: "SIGKILL"
			});
			if (stdout.trim() !== "alone") return {
				kind: "none",
				reason: `bubblewrap does not isolate: ${stdout.trim()}`
			};
		} finally {
			await probe.close();
		}
		return {
			kind: "bubblewrap",
			program,
			isRequired
		};
	} catch (error) {
		return {
			kind: "none",
			reason: `bubblewrap does not work: ${reasonOf(error)}`
		};
	} finally {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.rm)(folder, {
			recursive: true,
			force: true
		});
	}
}
const PROBE = `
const processes = require('node:fs').readdirSync('/proc').filter(name => /^[0-9]+$/.test(name)).length;
const networks = Object.keys(require('node:os').networkInterfaces()).filter(name => name !== 'lo').length;
console.log(processes <= 3 && networks === 0 ? 'alone' : processes + ' processes, ' + networks + ' networks');`;
function reasonOf(error) {
	const text = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
	const [line = ""] = (text === "" ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error) : text).split("\n");
	return line.slice(0, 200);
}



/***/ }),

/***/ 5587:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ lineCount),
/* harmony export */   Ro: () => (/* binding */ actionsOf),
/* harmony export */   TA: () => (/* binding */ argumentWords),
/* harmony export */   Z8: () => (/* binding */ shortenedStep),
/* harmony export */   ZG: () => (/* binding */ filesReadBy),
/* harmony export */   nX: () => (/* binding */ linesShown)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);



// src/trial/steps.ts
function actionsOf(steps) {
	const results = /* @__PURE__ */ new Map();
	const waiting = [];
	const strays = /* @__PURE__ */ new Set();
	for (const step of steps) {
		if (step.kind === "used") waiting.push(step);
		if (step.kind !== "got") continue;
		const index = waiting.findIndex(({ tool }) => tool === step.tool);
		const [use] = index === -1 ? [] : waiting.splice(index, 1);
		if (use === void 0) strays.add(step);
		else results.set(use, step.text);
	}
	let turns = 0;
	return steps.flatMap((step) => {
		if (step.kind === "turn") return [{
			...step,
			number: ++turns
		}];
		if (step.kind === "said") return [step];
		if (step.kind === "used") return [{
			...step,
			result: results.get(step) ?? null
		}];
		return strays.has(step) ? [{
			kind: "used",
			tool: step.tool,
			arguments: "",
			result: step.text
		}] : [];
	});
}
const READING = /^(?:mcp__\w+?__)?(?:read|read_(?:text_|multiple_|media_)?files?|readfiles?|view(?:_file)?)$/i;
const readArguments = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
	path: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().optional(),
	file_path: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().optional(),
	filePath: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().optional(),
	filepath: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().optional(),
	files: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({ path: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)() })).optional(),
	paths: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()).optional()
});
function filesReadBy({ tool, arguments: given }) {
	if (!READING.test(tool)) return [];
	const { data } = readArguments.safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOrUndefined */ ._D)(given));
	if (data?.files !== void 0) return data.files.map(({ path }) => path);
	if (data?.paths !== void 0) return data.paths;
	return [data?.path ?? data?.file_path ?? data?.filePath ?? data?.filepath ?? given];
}
function argumentWords(given) {
	const { data } = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([
		(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
		(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)()
	])).safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOrUndefined */ ._D)(given));
	if (data === void 0) return given;
	return Object.entries(data).map(([name, value]) => `${name}: ${value}`).join(", ");
}
function linesShown(result) {
	const numbers = [...result.matchAll(/^\s*(\d+)[\t|:→ ]/gm)].map((match) => Number(match[1]));
	if (2 * numbers.length < result.trimEnd().split("\n").length) return null;
	const [from] = numbers;
	const to = numbers.at(-1);
	return from === void 0 || to === void 0 ? null : {
		from,
		to
	};
}
const MAX_STEP = 4e3;
function shortenedStep(step) {
	if (step.kind === "turn") return step;
	return step.kind === "used" ? {
		...step,
		arguments: shortened(step.arguments)
	} : {
		...step,
		text: shortened(step.text)
	};
}
function shortened(text) {
	if (text.length <= MAX_STEP) return text;
	const half = MAX_STEP / 2;
	return `${text.slice(0, half)}\n[… ${text.length - MAX_STEP} characters …]\n${text.slice(-2e3)}`;
}
function lineCount(result) {
	return {
		lines: result.split("\n").length,
		isLeast: /\n\[… \d+ characters …\]\n/.test(result)
	};
}



/***/ })

};
