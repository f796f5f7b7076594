import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  Failure
} from "./WOQU7CIP.js";

// src/shared/network.ts
import { BlockList, isIP } from "node:net";
var MAX_WAIT_MS = 3e5;
async function fetchFor(environment, waitMs = 0) {
  const httpProxy = proxyIn(environment, "http_proxy");
  const httpsProxy = proxyIn(environment, "https_proxy");
  const proxied = httpProxy !== "" || httpsProxy !== "";
  if (!proxied && waitMs <= MAX_WAIT_MS) return fetch;
  const undici = await import("./YIJFLV3J.js");
  const patience = { headersTimeout: 0, bodyTimeout: 0 };
  const direct = new undici.Agent(patience);
  const proxyFor2 = (uri, proxyTunnel) => new undici.ProxyAgent({ ...patience, uri, proxyTunnel });
  const plain = httpProxy === "" ? direct : proxyFor2(httpProxy, false);
  const secure = proxied ? proxyFor2(httpsProxy || httpProxy, true) : direct;
  const goesDirect = exceptions(read(environment, "no_proxy"));
  const dispatcherFor = (address) => {
    if (goesDirect(address)) return direct;
    return address.protocol === "https:" ? secure : plain;
  };
  const fetchThrough = undici.fetch;
  return (input, init) => fetchThrough(input, {
    ...init,
    dispatcher: dispatcherFor(new URL(input instanceof Request ? input.url : input))
  });
}
function proxyFor(environment, address) {
  const httpProxy = proxyIn(environment, "http_proxy");
  const proxy = address.protocol === "https:" ? proxyIn(environment, "https_proxy") || httpProxy : httpProxy;
  return proxy === "" || exceptions(read(environment, "no_proxy"))(address) ? null : new URL(proxy);
}
function exceptions(list) {
  const entries = list.toLowerCase().split(/[\s,]+/).filter((entry) => entry !== "");
  const networks = new BlockList();
  for (const entry of entries) {
    const [address = "", length] = withoutBrackets(entry).split("/");
    const family = isIP(address);
    if (family === 0) continue;
    const kind = family === 4 ? "ipv4" : "ipv6";
    const bits = length === void 0 ? Number.NaN : Number(length);
    if (Number.isInteger(bits) && bits >= 0 && bits <= (family === 4 ? 32 : 128))
      networks.addSubnet(address, bits, kind);
    else if (length === void 0) networks.addAddress(address, kind);
  }
  return ({ hostname, port, protocol }) => {
    const host = withoutBrackets(hostname.toLowerCase());
    const family = isIP(host);
    if (family !== 0 && networks.check(host, family === 4 ? "ipv4" : "ipv6")) return true;
    const ownPort = port || (protocol === "https:" ? "443" : "80");
    return entries.some((entry) => {
      if (entry === "*") return true;
      const [, name = "", onlyPort = ownPort] = /^(?:\*?\.)?([^:/]+?)(?::(\d+))?$/.exec(entry) ?? [];
      return name !== "" && onlyPort === ownPort && (host === name || host.endsWith(`.${name}`));
    });
  };
}
var withoutBrackets = (host) => host.replaceAll(/[[\]]/g, "");
function proxyIn(environment, name) {
  const value = read(environment, name);
  if (value === "") return "";
  const address = value.includes("://") ? value : `http://${value}`;
  if (/^https?:\/\//i.test(address) && URL.canParse(address)) return address;
  throw new Failure(
    "configuration",
    `the environment variable ${name.toUpperCase()} does not hold an address of a proxy`,
    {
      hint: "Set it to http://HOST:PORT or https://HOST:PORT; other kinds of proxies are not supported."
    }
  );
}
function read(environment, name) {
  return environment[name] ?? environment[name.toUpperCase()] ?? "";
}

export {
  fetchFor,
  proxyFor
};
