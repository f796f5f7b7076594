export const id = 6289;
export const ids = [6289];
export const modules = {

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

/***/ 66289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSandbox: () => (/* binding */ openSandbox),
/* harmony export */   x: () => (/* binding */ noSandbox)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57975);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52005);
/* harmony import */ var _bubblewrap_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86155);
/* harmony import */ var _program_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61524);








const run = (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const PROBE_TIMEOUT_MS = 20_000;
/**
 * Finds a sandbox that works here by trying it, because containers and kernels forbid it in many ways.
 * @throws Failure if one is required and there is none.
 */
async function openSandbox(mode, environment) {
    if (mode === 'off')
        return { kind: 'none', reason: 'it is turned off' };
    const found = await tryBubblewrap(environment, mode === 'required');
    if (found.kind === 'none' && mode === 'required')
        throw noSandbox(found.reason);
    return found;
}
function noSandbox(reason) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR('configuration', `sandbox: required, but agents cannot be sandboxed here: ${reason}`, {
        hint: 'On Linux, install bubblewrap and allow user namespaces (docs/command.md#sandbox), or set sandbox to auto or off.',
    });
}
async function tryBubblewrap(environment, isRequired) {
    if (process.platform !== 'linux')
        return { kind: 'none', reason: `there is none for ${process.platform}` };
    const program = await (0,_program_files_js__WEBPACK_IMPORTED_MODULE_7__/* .findProgram */ .Kp)('bwrap', environment.PATH ?? '');
    if (program === null)
        return { kind: 'none', reason: 'bubblewrap is not installed' };
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()), 'swelancer-gate-agent-'));
    try {
        const probe = await (0,_bubblewrap_js__WEBPACK_IMPORTED_MODULE_6__/* .confine */ .D)(program, {
            program: process.execPath,
            arguments: ['-e', PROBE],
            environment: { PATH: environment.PATH ?? '' },
            directory: folder,
            isReadOnly: false,
            folder,
            destinations: [],
            programs: [],
        });
        try {
            const { stdout } = await run(probe.program, probe.arguments, {
                env: probe.environment,
                timeout: PROBE_TIMEOUT_MS,
                killSignal: 'SIGKILL',
            });
            if (stdout.trim() !== 'alone')
                return { kind: 'none', reason: `bubblewrap does not confine: ${stdout.trim()}` };
        }
        finally {
            await probe.close();
        }
        return { kind: 'bubblewrap', program, isRequired };
    }
    catch (error) {
        return { kind: 'none', reason: `bubblewrap does not work: ${reasonOf(error)}` };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
/** Prints `alone` if no other process or network is visible. */
const PROBE = `
const processes = require('node:fs').readdirSync('/proc').filter(name => /^[0-9]+$/.test(name)).length;
const networks = Object.keys(require('node:os').networkInterfaces()).filter(name => name !== 'lo').length;
console.log(processes <= 3 && networks === 0 ? 'alone' : processes + ' processes, ' + networks + ' networks');`;
function reasonOf(error) {
    const text = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    const [line = ''] = (text === '' ? String(error instanceof Error ? error.message : error) : text).split('\n');
    return line.slice(0, 200);
}


/***/ })

};
