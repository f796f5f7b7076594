export const id = 2203;
export const ids = [2203];
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

/***/ 2203:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSandbox: () => (/* reexport safe */ _sandbox2_js__WEBPACK_IMPORTED_MODULE_0__.E)
/* harmony export */ });
/* harmony import */ var _sandbox2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8781);




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



/***/ })

};
