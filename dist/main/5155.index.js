export const id = 5155;
export const ids = [5155];
export const modules = {

/***/ 20770:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__(20218);


/***/ }),

/***/ 20218:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var net = __webpack_require__(69278);
var tls = __webpack_require__(64756);
var http = __webpack_require__(58611);
var https = __webpack_require__(65692);
var events = __webpack_require__(24434);
var assert = __webpack_require__(42613);
var util = __webpack_require__(39023);


exports.httpOverHttp = httpOverHttp;
exports.httpsOverHttp = httpsOverHttp;
exports.httpOverHttps = httpOverHttps;
exports.httpsOverHttps = httpsOverHttps;


function httpOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  return agent;
}

function httpsOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}

function httpOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  return agent;
}

function httpsOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}


function TunnelingAgent(options) {
  var self = this;
  self.options = options || {};
  self.proxyOptions = self.options.proxy || {};
  self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
  self.requests = [];
  self.sockets = [];

  self.on('free', function onFree(socket, host, port, localAddress) {
    var options = toOptions(host, port, localAddress);
    for (var i = 0, len = self.requests.length; i < len; ++i) {
      var pending = self.requests[i];
      if (pending.host === options.host && pending.port === options.port) {
        // Detect the request to connect same origin server,
        // reuse the connection.
        self.requests.splice(i, 1);
        pending.request.onSocket(socket);
        return;
      }
    }
    socket.destroy();
    self.removeSocket(socket);
  });
}
util.inherits(TunnelingAgent, events.EventEmitter);

TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
  var self = this;
  var options = mergeOptions({request: req}, self.options, toOptions(host, port, localAddress));

  if (self.sockets.length >= this.maxSockets) {
    // We are over limit so we'll add it to the queue.
    self.requests.push(options);
    return;
  }

  // If we are under maxSockets create a new one.
  self.createSocket(options, function(socket) {
    socket.on('free', onFree);
    socket.on('close', onCloseOrRemove);
    socket.on('agentRemove', onCloseOrRemove);
    req.onSocket(socket);

    function onFree() {
      self.emit('free', socket, options);
    }

    function onCloseOrRemove(err) {
      self.removeSocket(socket);
      socket.removeListener('free', onFree);
      socket.removeListener('close', onCloseOrRemove);
      socket.removeListener('agentRemove', onCloseOrRemove);
    }
  });
};

TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
  var self = this;
  var placeholder = {};
  self.sockets.push(placeholder);

  var connectOptions = mergeOptions({}, self.proxyOptions, {
    method: 'CONNECT',
    path: options.host + ':' + options.port,
    agent: false,
    headers: {
      host: options.host + ':' + options.port
    }
  });
  if (options.localAddress) {
    connectOptions.localAddress = options.localAddress;
  }
  if (connectOptions.proxyAuth) {
    connectOptions.headers = connectOptions.headers || {};
    connectOptions.headers['Proxy-Authorization'] = 'Basic ' +
        new Buffer(connectOptions.proxyAuth).toString('base64');
  }

  debug('making CONNECT request');
  var connectReq = self.request(connectOptions);
  connectReq.useChunkedEncodingByDefault = false; // for v0.6
  connectReq.once('response', onResponse); // for v0.6
  connectReq.once('upgrade', onUpgrade);   // for v0.6
  connectReq.once('connect', onConnect);   // for v0.7 or later
  connectReq.once('error', onError);
  connectReq.end();

  function onResponse(res) {
    // Very hacky. This is necessary to avoid http-parser leaks.
    res.upgrade = true;
  }

  function onUpgrade(res, socket, head) {
    // Hacky.
    process.nextTick(function() {
      onConnect(res, socket, head);
    });
  }

  function onConnect(res, socket, head) {
    connectReq.removeAllListeners();
    socket.removeAllListeners();

    if (res.statusCode !== 200) {
      debug('tunneling socket could not be established, statusCode=%d',
        res.statusCode);
      socket.destroy();
      var error = new Error('tunneling socket could not be established, ' +
        'statusCode=' + res.statusCode);
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    if (head.length > 0) {
      debug('got illegal response body from proxy');
      socket.destroy();
      var error = new Error('got illegal response body from proxy');
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    debug('tunneling connection has established');
    self.sockets[self.sockets.indexOf(placeholder)] = socket;
    return cb(socket);
  }

  function onError(cause) {
    connectReq.removeAllListeners();

    debug('tunneling socket could not be established, cause=%s\n',
          cause.message, cause.stack);
    var error = new Error('tunneling socket could not be established, ' +
                          'cause=' + cause.message);
    error.code = 'ECONNRESET';
    options.request.emit('error', error);
    self.removeSocket(placeholder);
  }
};

TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
  var pos = this.sockets.indexOf(socket)
  if (pos === -1) {
    return;
  }
  this.sockets.splice(pos, 1);

  var pending = this.requests.shift();
  if (pending) {
    // If we have pending requests and a socket gets closed a new one
    // needs to be created to take over in the pool for the one that closed.
    this.createSocket(pending, function(socket) {
      pending.request.onSocket(socket);
    });
  }
};

function createSecureSocket(options, cb) {
  var self = this;
  TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
    var hostHeader = options.request.getHeader('host');
    var tlsOptions = mergeOptions({}, self.options, {
      socket: socket,
      servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
    });

    // 0 is dummy port for v0.6
    var secureSocket = tls.connect(0, tlsOptions);
    self.sockets[self.sockets.indexOf(socket)] = secureSocket;
    cb(secureSocket);
  });
}


function toOptions(host, port, localAddress) {
  if (typeof host === 'string') { // since v0.10
    return {
      host: host,
      port: port,
      localAddress: localAddress
    };
  }
  return host; // for v0.11 or later
}

function mergeOptions(target) {
  for (var i = 1, len = arguments.length; i < len; ++i) {
    var overrides = arguments[i];
    if (typeof overrides === 'object') {
      var keys = Object.keys(overrides);
      for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
        var k = keys[j];
        if (overrides[k] !== undefined) {
          target[k] = overrides[k];
        }
      }
    }
  }
  return target;
}


var debug;
if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
  debug = function() {
    var args = Array.prototype.slice.call(arguments);
    if (typeof args[0] === 'string') {
      args[0] = 'TUNNEL: ' + args[0];
    } else {
      args.unshift('TUNNEL:');
    }
    console.error.apply(console, args);
  }
} else {
  debug = function() {};
}
exports.debug = debug; // for test


/***/ }),

/***/ 41068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubReader: () => (/* binding */ githubReader),
/* harmony export */   v: () => (/* binding */ Pause)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92413);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37428);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);




/** No more requests are allowed for now. Results so far are worth keeping. */
class Pause extends Error {
    /** Whether the user's own limit was reached. */
    wanted;
    constructor(message, wanted) {
        super(message);
        this.wanted = wanted;
    }
}
const TIMEOUT_MS = 30_000;
/** Maximum wait for a secondary rate limit; the hourly one is not waited for. */
const MAX_WAIT_SECONDS = 90;
const MAX_TRIES = 3;
/** Import lazily: takes 140 ms at startup. */
function githubReader({ repository, token, apiUrl, maxRequests, signal }) {
    const base = apiUrl.replace(/\/+$/, '');
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .getOctokit */ .Q)(token, { baseUrl: base });
    let requests = 0;
    async function request(url, tries = 1) {
        if (signal.aborted)
            throw new Pause('it was interrupted', false);
        if (requests >= maxRequests)
            throw new Pause(`${maxRequests} requests were made (--max-requests)`, true);
        requests++;
        let answer;
        try {
            const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
            answer = await octokit.request(`GET ${url}`, { request: { signal: limit } });
        }
        catch (cause) {
            if (signal.aborted)
                throw new Pause('it was interrupted', false);
            const refusal = readRefusal(cause);
            if ([404, 410, 422].includes(refusal.status))
                return null;
            const wait = waitOf(refusal);
            if (wait !== null && wait <= MAX_WAIT_SECONDS && tries < MAX_TRIES) {
                // If aborted while waiting, the next request fails.
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait * 1000, undefined, { signal }).catch(() => { });
                return request(url, tries + 1);
            }
            throw failureOf(refusal, repository, cause);
        }
        return { data: answer.data, next: nextPage(answer.headers.link, base) };
    }
    return {
        async get(place, schema) {
            const answer = await request(place.startsWith('/') ? `${base}/repos/${repository}${place}` : place);
            if (answer === null)
                return null;
            const parsed = schema.safeParse(answer.data);
            if (parsed.success)
                return { data: parsed.data, next: answer.next };
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('github', `the answer to ${place} is not GitHub's: ${zod__WEBPACK_IMPORTED_MODULE_3__/* .prettifyError */ .S1(parsed.error)}`, {
                hint: 'Check GITHUB_API_URL.',
            });
        },
    };
}
/**
 * The `rel="next"` URL of a Link header, because GitHub does not use page numbers everywhere. It must be on the same
 * host, which receives the token.
 * @throws Failure
 */
function nextPage(link, base) {
    const next = /<([^>]+)>;\s*rel="next"/.exec(link ?? '')?.[1];
    if (next === undefined || next.startsWith(`${base}/`))
        return next ?? null;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('github', `the next page is at another address than ${base}`, {
        hint: 'Set GITHUB_API_URL to the address that the server gives itself.',
    });
}
const refusalSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    message: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    response: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ headers: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()]).optional()) }).optional(),
});
function readRefusal(cause) {
    const { data } = refusalSchema.safeParse(cause);
    const message = cause instanceof Error ? cause.message : String(cause);
    if (data?.response === undefined)
        return { status: 0, message, headers: {} };
    return { status: data.status, message: data.message, headers: data.response.headers };
}
const isUsedUp = ({ status, headers }) => (status === 403 || status === 429) && String(headers['x-ratelimit-remaining']) === '0';
const isLimited = (answer) => isUsedUp(answer) ||
    answer.status === 429 ||
    (answer.status === 403 && (answer.headers['retry-after'] !== undefined || /rate limit|abuse/i.test(answer.message)));
/** Seconds until a retry can work; null if it cannot, or if the hourly limit is used up. */
function waitOf(answer) {
    const asked = Number(answer.headers['retry-after']);
    if (isLimited(answer))
        return Number.isFinite(asked) ? asked : isUsedUp(answer) ? null : 60;
    return answer.status >= 500 || answer.status === 0 ? 1 : null;
}
/** Source: "Rate limits for the REST API" and "Troubleshooting the REST API" in GitHub's documentation. */
function failureOf(answer, repository, cause) {
    const { status, message, headers } = answer;
    if (isLimited(answer)) {
        const reset = Number(headers['x-ratelimit-reset']);
        const until = Number.isFinite(reset) && reset > 0 ? ` until ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC` : '';
        return new Pause(`GitHub's rate limit is used up${until}`, false);
    }
    if (status === 401) {
        return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('no-key', 'GitHub does not accept the token', {
            hint: 'Set GITHUB_TOKEN to a token that is valid, such as the one that `gh auth token` prints.',
            cause,
        });
    }
    if (status === 403) {
        return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('github', `the token cannot read ${repository}: ${message}`, {
            hint: 'Authorize it for the organization (SSO), and give it read access to issues, pull requests and contents.',
            cause,
        });
    }
    return new Pause(status === 0 ? `GitHub cannot be reached: ${message}` : `GitHub answered ${status}: ${message}`, false);
}


/***/ })

};
