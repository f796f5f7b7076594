export const id = 7573;
export const ids = [7573];
export const modules = {

/***/ 17573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(92413);
// EXTERNAL MODULE: ./build/shared/network.js
var network = __webpack_require__(66218);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/github/send.js


/**
 * A `fetch` for Octokit without a proxy. Loading Node's own takes 0.1 s of CPU time (bench/startup.ts), so it only serves
 * the rare redirect.
 */
async function sendDirectly(url, { method = 'GET', headers = {}, body, signal }) {
    const send = url.startsWith('http:') ? external_node_http_.request : external_node_https_.request;
    const message = await new Promise((resolve, reject) => {
        send(url, {
            method,
            headers: { 'accept-encoding': 'gzip', ...headers },
            ...(signal && { signal }),
        })
            .on('response', resolve)
            .on('error', error => reject(signal?.aborted ? signal.reason : error))
            .end(body);
    });
    const { statusCode: status = 0, statusMessage: statusText = '' } = message;
    if (status >= 300 && status < 400 && message.headers.location !== undefined) {
        message.destroy();
        return fetch(url, { method, headers, ...(body !== undefined && { body }), ...(signal && { signal }) });
    }
    const content = await contentOf(message);
    return {
        status,
        statusText,
        url,
        headers: new Map(Object.entries(message.headers).map(([name, value]) => [name, String(value)])),
        text: async () => content.toString('utf8'),
        arrayBuffer: async () => new Uint8Array(content).buffer,
    };
}
async function contentOf(message) {
    const chunks = [];
    for await (const chunk of message)
        chunks.push(chunk);
    const content = Buffer.concat(chunks);
    if (message.headers['content-encoding'] !== 'gzip' || content.length === 0)
        return content;
    const [{ gunzip }, { promisify }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 57975, 19))]);
    return promisify(gunzip)(content);
}

;// CONCATENATED MODULE: ./build/github/client.js




/** Timeout per attempt, so that GitHub cannot block the job. */
const TIMEOUT_MS = 30_000;
/** GitHub's API for the repository of the run. Import lazily, because it is large. */
async function connect(run, token) {
    const request = { signal: AbortSignal.timeout(TIMEOUT_MS) };
    const fetch = (0,network/* usesProxy */.Bb)(external_node_process_.env) ? await (0,network/* fetchFor */.Gt)(external_node_process_.env) : sendDirectly;
    const octokit = (0,github/* getOctokit */.Q)(token, { baseUrl: run.apiUrl, request: { fetch } });
    return { octokit, repository: { owner: run.repository.owner, repo: run.repository.name, request } };
}


/***/ }),

/***/ 66218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ usesProxy),
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
/**
 * Whether a proxy variable is set.
 * @throws Failure if it is not an http:// or https:// URL.
 */
function usesProxy(environment) {
    return proxiesIn(environment).any;
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
            headers: new Headers(init.headers),
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
    if (!proxies.any)
        return () => direct;
    // Plain http is sent to the proxy directly, https through a tunnel, as in curl.
    const through = (uri, proxyTunnel) => new undici.ProxyAgent({ ...patience, uri, proxyTunnel });
    const plain = proxies.http === '' ? direct : through(proxies.http, false);
    const secure = through(proxies.https || proxies.http, true);
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
