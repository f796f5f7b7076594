export const id = 4463;
export const ids = [4463];
export const modules = {

/***/ 44463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92413);
/* harmony import */ var _shared_network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66218);



/** Timeout per attempt, so that GitHub cannot block the job. */
const TIMEOUT_MS = 30_000;
/** GitHub's API for the repository of the run. Import lazily, because it is large. */
async function connect(run, token) {
    const request = { signal: AbortSignal.timeout(TIMEOUT_MS) };
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .getOctokit */ .Q)(token, { baseUrl: run.apiUrl, request: { fetch: await (0,_shared_network_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchFor */ .Gt)(node_process__WEBPACK_IMPORTED_MODULE_0__.env) } });
    return { octokit, repository: { owner: run.repository.owner, repo: run.repository.name, request } };
}


/***/ }),

/***/ 66218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ fetchFor),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   rG: () => (/* binding */ senderFor)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);



/**
 * A `fetch` that uses the proxy in HTTPS_PROXY, HTTP_PROXY and NO_PROXY (lowercase wins, as in curl), otherwise Node's
 * own. Call it with URLs, not with `Request` objects.
 * @throws Failure if a proxy variable is not an http:// or https:// URL.
 */
async function fetchFor(environment) {
    const proxies = proxiesIn(environment);
    return proxies.any ? fetchThrough(await dispatchersFor(proxies, environment)) : fetch;
}
/** Node 20's own fetch does not support proxies or agents from another version of undici. */
async function fetchThrough(dispatcherFor) {
    const { default: undici } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    // The same standard, typed by another release.
    const fetchWith = undici.fetch;
    return (input, init) => fetchWith(input, {
        ...init,
        dispatcher: dispatcherFor(new URL(input instanceof Request ? input.url : input)),
    });
}
/**
 * The same for many requests to one server: text is sent without `fetch`, which takes more CPU time (bench/agent.ts), and
 * the first byte may take as long as it needs. Redirects are not followed.
 * @throws Failure if a proxy variable is not an http:// or https:// URL.
 */
async function senderFor(environment) {
    const { default: undici } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const dispatcherFor = await dispatchersFor(proxiesIn(environment), environment);
    const fetchOthers = await fetchThrough(dispatcherFor);
    return async (address, init = {}) => {
        const { body: text, method, signal } = init;
        if (typeof text !== 'string')
            return fetchOthers(address, { ...init, redirect: 'manual' });
        const { statusCode, headers, body } = await undici.request(address, {
            dispatcher: dispatcherFor(new URL(address)),
            method: method === 'PUT' ? 'PUT' : 'POST',
            headers: Object.fromEntries(new Headers(init.headers)),
            body: text,
            ...(signal && { signal }),
        });
        const received = new Headers();
        for (const [name, value = ''] of Object.entries(headers)) {
            for (const one of [value].flat())
                received.append(name, one);
        }
        return {
            ok: statusCode >= 200 && statusCode < 300,
            status: statusCode,
            headers: received,
            body: await decoded(body, received.get('content-encoding')),
        };
    };
}
/** A body without its compression, which some gateways apply without being asked to. */
async function decoded(body, encoding) {
    if (encoding === null || encoding === 'identity')
        return body;
    const { createBrotliDecompress, createUnzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    const unzip = encoding === 'br' ? createBrotliDecompress() : createUnzip();
    return (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(body, unzip, () => { });
}
function proxiesIn(environment) {
    const [http, https] = [proxyIn(environment, 'http_proxy'), proxyIn(environment, 'https_proxy')];
    return { http, https, any: http !== '' || https !== '' };
}
/** The connections to use for an address. */
async function dispatchersFor(proxies, environment) {
    const { default: undici } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    // The caller has its own timeout.
    const patience = { headersTimeout: 0, bodyTimeout: 0 };
    const direct = new undici.Agent(patience);
    // Plain http is sent to the proxy directly, https through a tunnel, as in curl.
    const through = (uri, proxyTunnel) => new undici.ProxyAgent({ ...patience, uri, proxyTunnel });
    const plain = proxies.http === '' ? direct : through(proxies.http, false);
    const secure = proxies.any ? through(proxies.https || proxies.http, true) : direct;
    const goesDirect = exceptions(read(environment, 'no_proxy'));
    return address => {
        if (goesDirect(address))
            return direct;
        return address.protocol === 'https:' ? secure : plain;
    };
}
/**
 * The proxy for a tunnel to an address, from the environment; null if there is none.
 * @throws Failure if a proxy variable is not an http:// or https:// URL.
 */
function proxyFor(environment, address) {
    const httpProxy = proxyIn(environment, 'http_proxy');
    const proxy = address.protocol === 'https:' ? proxyIn(environment, 'https_proxy') || httpProxy : httpProxy;
    return proxy === '' || exceptions(read(environment, 'no_proxy'))(address) ? null : new URL(proxy);
}
/**
 * Reads NO_PROXY like curl and Go: names including subdomains, with or without a leading dot or `*.`, optionally with a
 * port; IP addresses; networks such as 10.0.0.0/8 or fd00::/8; and `*`.
 */
function exceptions(list) {
    const entries = list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(entry => entry !== '');
    const networks = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    for (const entry of entries) {
        const [address = '', length] = withoutBrackets(entry).split('/');
        const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
        if (family === 0)
            continue;
        const kind = family === 4 ? 'ipv4' : 'ipv6';
        const bits = length === undefined ? Number.NaN : Number(length);
        if (Number.isInteger(bits) && bits >= 0 && bits <= (family === 4 ? 32 : 128))
            networks.addSubnet(address, bits, kind);
        else if (length === undefined)
            networks.addAddress(address, kind);
    }
    return ({ hostname, port, protocol }) => {
        const host = withoutBrackets(hostname.toLowerCase());
        const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
        if (family !== 0 && networks.check(host, family === 4 ? 'ipv4' : 'ipv6'))
            return true;
        const ownPort = port || (protocol === 'https:' ? '443' : '80');
        return entries.some(entry => {
            if (entry === '*')
                return true;
            const [, name = '', onlyPort = ownPort] = /^(?:\*?\.)?([^:/]+?)(?::(\d+))?$/.exec(entry) ?? [];
            return name !== '' && onlyPort === ownPort && (host === name || host.endsWith(`.${name}`));
        });
    };
}
const withoutBrackets = (host) => host.replaceAll(/[[\]]/g, '');
function proxyIn(environment, name) {
    const value = read(environment, name);
    if (value === '')
        return '';
    const address = value.includes('://') ? value : `http://${value}`;
    if (/^https?:\/\//i.test(address) && URL.canParse(address))
        return address;
    // The value can contain a password, so it is not repeated.
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', `the environment variable ${name.toUpperCase()} does not hold an address of a proxy`, {
        hint: 'Set it to http://HOST:PORT or https://HOST:PORT; other kinds of proxies are not supported.',
    });
}
function read(environment, name) {
    return environment[name] ?? environment[name.toUpperCase()] ?? '';
}


/***/ })

};
