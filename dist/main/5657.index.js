export const id = 5657;
export const ids = [5657,8038];
export const modules = {

/***/ 5657:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1533);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(198);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4708);






// src/github/send.ts
async function sendDirectly(url, { method = "GET", headers = {}, body, signal }) {
	const send = url.startsWith("http:") ? node_http__WEBPACK_IMPORTED_MODULE_3__.request : node_https__WEBPACK_IMPORTED_MODULE_4__.request;
	const message = await new Promise((resolve, reject) => {
		send(url, {
			method,
			headers: {
				"accept-encoding": "gzip",
				...headers
			},
			...signal && { signal }
		}).on("response", resolve).on("error", (error) => reject(signal?.aborted ? signal.reason : error)).end(body);
	});
	const { statusCode: status = 0, statusMessage: statusText = "" } = message;
	if (status >= 300 && status < 400 && message.headers.location !== void 0) {
		message.destroy();
		return fetch(url, {
			method,
			headers,
			...body !== void 0 && { body },
			...signal && { signal }
		});
	}
	const content = await contentOf(message);
	return {
		status,
		statusText,
		url,
		headers: new Map(Object.entries(message.headers).map(([name, value]) => [name, String(value)])),
		text: async () => content.toString("utf8"),
		arrayBuffer: async () => new Uint8Array(content).buffer
	};
}
async function contentOf(message) {
	const chunks = [];
	for await (const chunk of message) chunks.push(chunk);
	const content = Buffer.concat(chunks);
	if (message.headers["content-encoding"] !== "gzip" || content.length === 0) return content;
	const [{ gunzip }, { promisify }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7975, 19))]);
	return promisify(gunzip)(content);
}

// src/github/client.ts
const TIMEOUT_MS = 3e4;
async function connect(run, token) {
	const request = { signal: AbortSignal.timeout(TIMEOUT_MS) };
	const fetch = (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .usesProxy */ .Bb)(node_process__WEBPACK_IMPORTED_MODULE_2__.env) ? await (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchFor */ .Gt)(node_process__WEBPACK_IMPORTED_MODULE_2__.env) : sendDirectly;
	return {
		octokit: (0,_github_js__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, {
			baseUrl: run.apiUrl,
			request: { fetch }
		}),
		repository: {
			owner: run.repository.owner,
			repo: run.repository.name,
			request
		}
	};
}



/***/ }),

/***/ 198:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ usesProxy),
/* harmony export */   Gt: () => (/* binding */ fetchFor),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   rG: () => (/* binding */ senderFor)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1308);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7030);





// src/shared/network.ts
async function fetchFor(environment) {
	const proxies = proxiesIn(environment);
	return proxies.any ? fetchThrough(await dispatchersFor(proxies, environment)) : fetch;
}
function usesProxy(environment) {
	return proxiesIn(environment).any;
}
async function fetchThrough(dispatcherFor) {
	const { default: undici } = await __webpack_require__.e(/* import() */ 6542).then(__webpack_require__.bind(__webpack_require__, 6542)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__toESM */ .f1)(m.default, 1));
	const fetchWith = undici.fetch;
	return (input, init) => fetchWith(input, {
		...init,
		dispatcher: dispatcherFor(new URL(input instanceof Request ? input.url : input))
	});
}
async function senderFor(environment) {
	const { default: undici } = await __webpack_require__.e(/* import() */ 6542).then(__webpack_require__.bind(__webpack_require__, 6542)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__toESM */ .f1)(m.default, 1));
	const dispatcherFor = await dispatchersFor(proxiesIn(environment), environment);
	const fetchOthers = await fetchThrough(dispatcherFor);
	return async (address, init = {}) => {
		const { body: content, method, signal } = init;
		if (typeof content !== "string" && !(content instanceof Uint8Array)) return fetchOthers(address, {
			...init,
			redirect: "manual"
		});
		const { statusCode, headers, body } = await undici.request(address, {
			dispatcher: dispatcherFor(new URL(address)),
			method: method === "PUT" ? "PUT" : "POST",
			headers: new Headers(init.headers),
			body: content,
			...signal && { signal }
		});
		const received = new Headers();
		for (const [name, value = ""] of Object.entries(headers)) for (const one of [value].flat()) received.append(name, one);
		return {
			ok: statusCode >= 200 && statusCode < 300,
			status: statusCode,
			headers: received,
			body: await decoded(body, received.get("content-encoding"))
		};
	};
}
async function decoded(body, encoding) {
	if (encoding === null || encoding === "identity") return body;
	const { createBrotliDecompress, createUnzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
	const unzip = encoding === "br" ? createBrotliDecompress() : createUnzip();
	return (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)(body, unzip, () => {});
}
function proxiesIn(environment) {
	const [http, https] = [proxyIn(environment, "http_proxy"), proxyIn(environment, "https_proxy")];
	return {
		http,
		https,
		any: http !== "" || https !== ""
	};
}
async function dispatchersFor(proxies, environment) {
	const { default: undici } = await __webpack_require__.e(/* import() */ 6542).then(__webpack_require__.bind(__webpack_require__, 6542)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__toESM */ .f1)(m.default, 1));
	const patience = {
		headersTimeout: 0,
		bodyTimeout: 0
	};
	const direct = new undici.Agent(patience);
	if (!proxies.any) return () => direct;
	const through = (uri, proxyTunnel) => new undici.ProxyAgent({
		...patience,
		uri,
		proxyTunnel
	});
	const plain = proxies.http === "" ? direct : through(proxies.http, false);
	const secure = through(proxies.https || proxies.http, true);
	const goesDirect = exceptions(read(environment, "no_proxy"));
	return (address) => {
		if (goesDirect(address)) return direct;
		return address.protocol === "https:" ? secure : plain;
	};
}
function proxyFor(environment, address) {
	const httpProxy = proxyIn(environment, "http_proxy");
	const proxy = address.protocol === "https:" ? proxyIn(environment, "https_proxy") || httpProxy : httpProxy;
	return proxy === "" || exceptions(read(environment, "no_proxy"))(address) ? null : new URL(proxy);
}
function exceptions(list) {
	const entries = list.toLowerCase().split(/[\s,]+/).filter((entry) => entry !== "");
	const networks = new node_net__WEBPACK_IMPORTED_MODULE_3__.BlockList();
	for (const entry of entries) {
		const [address = "", length] = withoutBrackets(entry).split("/");
		const family = (0,node_net__WEBPACK_IMPORTED_MODULE_3__.isIP)(address);
		if (family === 0) continue;
		const kind = family === 4 ? "ipv4" : "ipv6";
		const bits = length === void 0 ? NaN : Number(length);
		if (Number.isInteger(bits) && bits >= 0 && bits <= (family === 4 ? 32 : 128)) networks.addSubnet(address, bits, kind);
		else if (length === void 0) networks.addAddress(address, kind);
	}
	return ({ hostname, port, protocol }) => {
		const host = withoutBrackets(hostname.toLowerCase());
		const family = (0,node_net__WEBPACK_IMPORTED_MODULE_3__.isIP)(host);
		if (family !== 0 && networks.check(host, family === 4 ? "ipv4" : "ipv6")) return true;
		const ownPort = port || (protocol === "https:" ? "443" : "80");
		return entries.some((entry) => {
			if (entry === "*") return true;
			const [, name = "", onlyPort = ownPort] = /^(?:\*?\.)?([^:/]+?)(?::(\d+))?$/.exec(entry) ?? [];
			return name !== "" && onlyPort === ownPort && (host === name || host.endsWith(`.${name}`));
		});
	};
}
const withoutBrackets = (host) => host.replaceAll(/[[\]]/g, "");
function proxyIn(environment, name) {
	const value = read(environment, name);
	if (value === "") return "";
	const address = value.includes("://") ? value : `http://${value}`;
	if (/^https?:\/\//i.test(address) && URL.canParse(address)) return address;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR("configuration", `the environment variable ${name.toUpperCase()} does not hold a proxy address`, { hint: "Set it to http://HOST:PORT or https://HOST:PORT; other kinds of proxies are not supported." });
}
function read(environment, name) {
	return environment[name] ?? environment[name.toUpperCase()] ?? "";
}



/***/ }),

/***/ 1308:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ __commonJSMin),
/* harmony export */   IL: () => (/* binding */ __exportAll),
/* harmony export */   f1: () => (/* binding */ __toESM),
/* harmony export */   ki: () => (/* binding */ __require)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);


// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) {
		__defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	}
	if (!no_symbols) {
		__defProp(target, Symbol.toStringTag, { value: "Module" });
	}
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
			key = keys[i];
			if (!__hasOwnProp.call(to, key) && key !== except) {
				__defProp(to, key, {
					get: ((k) => from[k]).bind(null, key),
					enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
				});
			}
		}
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url))();



/***/ })

};
