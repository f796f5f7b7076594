import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  proxyFor
} from "./DMBXXGWR.js";

// src/solver/sandbox/program-files.ts
import { constants } from "node:fs";
import { access, open, realpath, stat } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
async function findProgram(name, searchPath) {
  for (const folder of foldersOf(searchPath)) {
    const file = path.join(folder, name);
    if (await isProgram(file)) return file;
  }
  return null;
}
function foldersOf(searchPath) {
  return searchPath.split(path.delimiter).filter((folder) => path.isAbsolute(folder));
}
async function isProgram(file) {
  return await access(file, constants.X_OK).then(
    () => true,
    () => false
  ) && (await stat(file)).isFile();
}
async function installFolders(file, searchPath) {
  const real = await realpath(file);
  const folders = [installFolder(file), installFolder(real)];
  const interpreter = await interpreterOf(real, searchPath);
  return interpreter === null || interpreter === real ? folders : [...folders, ...await installFolders(interpreter, searchPath)];
}
function installFolder(file) {
  const packages = file.indexOf("/node_modules/");
  if (packages !== -1) return file.slice(0, packages + "/node_modules".length);
  const folder = path.dirname(file);
  const prefix = path.dirname(folder);
  const isOwn = path.basename(folder) === "bin" && prefix !== "/" && !isAbove(prefix, path.join(homedir(), ".local"));
  return isOwn ? prefix : folder;
}
function isAbove(folder, other) {
  const way = path.relative(folder, other);
  return way === "" || way !== ".." && !way.startsWith("../") && !path.isAbsolute(way);
}
async function interpreterOf(file, searchPath) {
  const handle = await open(file, "r").catch(() => null);
  if (handle === null) return null;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
    const [, line] = /^#!\s*(\S[^\n]*)/.exec(buffer.toString("latin1", 0, bytesRead)) ?? [];
    if (line === void 0) return null;
    const [program = "", ...words] = line.trim().split(/\s+/);
    if (path.basename(program) !== "env") return await isProgram(program) ? program : null;
    const named = words.find((word) => !word.startsWith("-") && !word.includes("="));
    return named === void 0 ? null : findProgram(named, searchPath);
  } finally {
    await handle.close();
  }
}

// src/solver/sandbox/bubblewrap.ts
import { constants as modes } from "node:fs";
import { access as access2, mkdir, writeFile } from "node:fs/promises";
import { constants as constants2 } from "node:os";
import path3 from "node:path";

// src/solver/sandbox/bridge.ts
import { isIP } from "node:net";
import path2 from "node:path";
var BRIDGE = `
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
var LOOPBACK = ["127.0.0.1", "::1"];
function listenersFor(destinations, sockets) {
  const names = [...new Set(destinations.map(({ host }) => host))].filter((host) => !isLocal(host));
  const addressOf = (host) => `127.1.0.${names.indexOf(host) + 1}`;
  return {
    listeners: destinations.flatMap(({ host, port }, index) => {
      const addresses = host === "localhost" ? LOOPBACK : isLocal(host) ? [host] : [addressOf(host)];
      return addresses.map((address) => ({ address, port, socket: socketOf(sockets, index) }));
    }),
    hosts: ["127.0.0.1 localhost", "::1 localhost", ...names.map((name) => `${addressOf(name)} ${name}`), ""].join("\n")
  };
}
var isLocal = (host) => host === "localhost" || isIP(host) !== 0;
var socketOf = (folder, index) => path2.join(folder, String(index));

// src/solver/sandbox/gateway.ts
import { request as plainRequest } from "node:http";
import { request as secureRequest } from "node:https";
import { connect, createServer } from "node:net";
async function openGateway(destinations, folder, environment) {
  const open2 = /* @__PURE__ */ new Set();
  const keep = (stream) => {
    open2.add(stream);
    stream.on("close", () => open2.delete(stream));
  };
  const servers = destinations.map(
    (destination) => createServer({ allowHalfOpen: true }, (inner) => {
      keep(inner);
      const lost = () => void inner.destroy();
      inner.on("error", lost);
      reach(destination, environment).then((outer) => {
        keep(outer);
        outer.on("error", lost);
        inner.on("close", () => outer.destroy());
        inner.pipe(outer).pipe(inner);
      }, lost);
    })
  );
  await Promise.all(servers.map((server, index) => listening(server, socketOf(folder, index))));
  return {
    async close() {
      for (const stream of open2) stream.destroy();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    }
  };
}
function listening(server, socket) {
  return new Promise((resolve, reject) => server.on("error", reject).listen(socket, resolve));
}
function reach({ host, port }, environment) {
  const name = host.includes(":") ? `[${host}]` : host;
  const proxy = proxyFor(environment, new URL(`${port === 80 ? "http" : "https"}://${name}:${port}`));
  return new Promise((resolve, reject) => {
    if (proxy === null) {
      const socket = connect({ host, port, allowHalfOpen: true }, () => resolve(socket));
      socket.on("error", reject);
      return;
    }
    const { protocol, hostname, username, password } = proxy;
    const login = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64");
    const request = protocol === "https:" ? secureRequest : plainRequest;
    request({
      method: "CONNECT",
      host: hostname,
      port: proxy.port,
      path: `${name}:${port}`,
      headers: { host: `${name}:${port}`, ...username !== "" && { "proxy-authorization": `Basic ${login}` } }
    }).on("connect", ({ statusCode }, socket, head) => {
      if (statusCode !== 200) return reject(new Error(`the proxy answered ${statusCode}`));
      socket.unshift(head);
      resolve(socket);
    }).on("response", (response) => response.destroy()).on("error", reject).end();
  });
}

// src/solver/sandbox/bubblewrap.ts
var SYSTEM = ["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/nix/store"];
var SYSTEM_FILES = [
  ...["alternatives", "ca-certificates", "crypto-policies", "fonts", "group", "ld.so.cache", "ld.so.conf"],
  ...["ld.so.conf.d", "localtime", "mime.types", "nsswitch.conf", "os-release", "passwd", "pki", "ssl", "timezone"]
].map((name) => `/etc/${name}`);
var CERTIFICATES = ["NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE", "SSL_CERT_DIR"];
var PROXIES = /^(?:https?|no|all)_proxy$/i;
async function confine(bubblewrap, confinement) {
  const { directory, folder, destinations } = confinement;
  const environment = Object.fromEntries(
    Object.entries(confinement.environment).filter(([name]) => !PROXIES.test(name))
  );
  const searchPath = environment.PATH ?? "";
  const program = await programOf(confinement, searchPath);
  const homes = [path3.join(folder, "home"), path3.join(folder, "tmp")];
  for (const home of homes) await mkdir(home, { recursive: true });
  const sockets = path3.join(folder, "network");
  await mkdir(sockets, { recursive: true });
  const { listeners, hosts } = listenersFor(destinations, sockets);
  const hostsFile = path3.join(folder, "hosts");
  await writeFile(hostsFile, hosts);
  const further = await Promise.all(confinement.programs.map((name) => findProgram(name, searchPath)));
  const programs = [program, process.execPath, ...further.filter((file) => file !== null)];
  const installed = (await Promise.all(programs.map((file) => installFolders(file, searchPath)))).flat();
  const certificates = CERTIFICATES.flatMap((name) => environment[name] ?? []).filter((file) => path3.isAbsolute(file));
  const candidates = [...foldersOf(searchPath), ...installed, ...certificates].filter(
    (place) => ![...SYSTEM, directory].some((known) => isAbove(known, place)) && !isAbove(place, folder) && !isAbove(place, directory)
  );
  const shown = await readable(new Set(candidates));
  const words = [
    ...["--unshare-all", "--die-with-parent", "--new-session"],
    ...["--uid", "0", "--gid", "0", "--cap-drop", "ALL", "--cap-add", "CAP_NET_BIND_SERVICE"],
    ...["--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp"],
    ...[...SYSTEM, ...SYSTEM_FILES, ...shown].flatMap((place) => ["--ro-bind-try", place, place]),
    ...["--ro-bind", hostsFile, "/etc/hosts", "--ro-bind", folder, folder],
    ...homes.flatMap((home) => ["--bind", home, home]),
    ...[confinement.isReadOnly ? "--ro-bind" : "--bind", directory, directory],
    ...Object.entries(confinement.ownEnvironment ?? {}).flatMap(([name, value]) => ["--setenv", name, value]),
    ...["--chdir", directory, "--"],
    ...listeners.length === 0 ? [] : [process.execPath, "-e", BRIDGE, "--", JSON.stringify(listeners)],
    ...[program, ...confinement.arguments]
  ];
  const gateway = await openGateway(destinations, sockets, confinement.environment);
  return { program: bubblewrap, arguments: words, environment, close: () => gateway.close() };
}
async function readable(places) {
  const found = [];
  for (const place of places) {
    const isThere = await access2(place, modes.R_OK).then(
      () => true,
      () => false
    );
    if (isThere) found.push(place);
  }
  return found;
}
async function programOf({ program, directory }, searchPath) {
  const isPath = program.includes("/");
  const file = isPath ? path3.resolve(directory, program) : await findProgram(program, searchPath);
  if (file !== null && await isProgram(file)) return file;
  throw Object.assign(new Error(`there is no ${program}`), { code: "ENOENT" });
}
function signalOf(code) {
  if (code === null || code <= 128) return null;
  const names = Object.keys(constants2.signals);
  return names.find((name) => constants2.signals[name] === code - 128) ?? null;
}

export {
  findProgram,
  confine,
  signalOf
};
