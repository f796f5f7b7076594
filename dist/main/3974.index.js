export const id = 3974;
export const ids = [3974];
export const modules = {

/***/ 31612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ CallFailure),
/* harmony export */   nf: () => (/* binding */ CALL_FAILURES),
/* harmony export */   rV: () => (/* binding */ RETRYABLE)
/* harmony export */ });
/** Classes of failed calls. Retryable ones are retried, the others end the call, and some (`fatal`) end the run. */
const CALL_FAILURES = [
    'authentication',
    'quota',
    'unknown-model',
    'context-too-long',
    'content-filter',
    'rate-limit',
    'server',
    'timeout',
    'connection',
    'malformed-response',
    /** A cache keeps returning its stored answer. */
    'cached',
    'bad-request',
    /** The code of a task could not be checked out for an agent. */
    'workspace',
    /** An agent's program ended without an answer. */
    'crashed',
    /** An agent exceeded its time limit although its model answered; without any response, it is `timeout`. */
    'overtime',
    'cancelled',
];
/** Failures that may not recur in another request. All others end the call. */
const RETRYABLE = new Set([
    'rate-limit',
    'server',
    'timeout',
    'connection',
    'malformed-response',
]);
/** A call without an answer after all retries. */
class CallFailure extends Error {
    kind;
    status;
    /** Number of requests before giving up. */
    requests;
    /** US dollars that were paid anyway; null if unknown. */
    cost;
    /** True if every other call of the run would fail the same way (wrong key, unknown model, no quota). */
    fatal;
    hint;
    constructor(kind, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'CallFailure';
        this.kind = kind;
        this.status = details.status ?? null;
        this.requests = details.requests;
        this.cost = details.cost === undefined ? 0 : details.cost;
        this.fatal = details.fatal;
        this.hint = details.hint ?? null;
    }
    /** A copy of the failure with some details changed. */
    with({ message = this.message, requests = this.requests, cost = this.cost, fatal = this.fatal, }) {
        return new CallFailure(this.kind, message, {
            ...(this.status !== null && { status: this.status }),
            ...(this.hint !== null && { hint: this.hint }),
            requests,
            cost,
            fatal,
        });
    }
}


/***/ }),

/***/ 23974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFallbackClient: () => (/* binding */ createFallbackClient),
/* harmony export */   underName: () => (/* binding */ underName)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31612);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45922);


/**
 * Several endpoints of one model, tried in order until one answers. Every reply names its endpoint. After a fatal
 * failure, an endpoint is not tried again for the same model, separately with and without tools.
 */
function createFallbackClient(clients) {
    const batches = clients[0]?.batches;
    const fatal = new Map();
    const nameOf = (place, { model, tools }) => JSON.stringify([place, model, tools !== undefined]);
    return {
        // The endpoint can affect the answer, so all of them are part of the trial's identity.
        origin: clients.map(({ origin }) => origin).join(' '),
        // Calls that a batch leaves unanswered are sent directly, with the fallback.
        ...(batches !== undefined && { batches }),
        async complete(call, signal) {
            let requests = 0;
            let cost = 0;
            let last;
            const reasons = [];
            let allFatal = true;
            for (const [place, client] of clients.entries()) {
                const name = nameOf(place, call);
                const known = fatal.get(name);
                if (known !== undefined) {
                    last = known;
                    reasons.push(`${hostOf(client)}: ${known.message}`);
                    continue;
                }
                try {
                    const reply = await client.complete(call, signal);
                    return { ...reply, requests: requests + reply.requests, cost: (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .plus */ .t)(cost, reply.cost) };
                }
                catch (error) {
                    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .Rk))
                        throw error;
                    requests += error.requests;
                    cost = (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .plus */ .t)(cost, error.cost);
                    if (!error.fatal && !_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RETRYABLE */ .rV.has(error.kind))
                        throw error.with({ requests, cost });
                    if (error.fatal)
                        fatal.set(name, error);
                    else
                        allFatal = false;
                    last = error;
                    reasons.push(`${hostOf(client)}: ${error.message}`);
                }
            }
            if (last === undefined)
                throw new Error('a fallback needs endpoints');
            throw last.with({ message: reasons.join('; '), requests, cost, fatal: allFatal });
        },
    };
}
/** A client that uses its endpoint's name for a model. */
function underName(client, model) {
    return {
        origin: `${client.origin} (${model})`,
        complete: (call, signal) => client.complete({ ...call, model }, signal),
    };
}
const hostOf = ({ origin }) => origin.replace(/^https?:\/\//, '');


/***/ }),

/***/ 45922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ costOf),
/* harmony export */   t: () => (/* binding */ plus)
/* harmony export */ });
/** Cost of an answer in US dollars. */
function costOf(usage, prices) {
    const { inputTokens, cachedInputTokens, cacheWriteTokens = 0, outputTokens } = usage;
    const dollars = (inputTokens - cachedInputTokens - cacheWriteTokens) * prices.input +
        cachedInputTokens * (prices.cachedInput ?? prices.input) +
        cacheWriteTokens * (prices.cacheWrite ?? prices.input) +
        outputTokens * prices.output;
    return dollars / 1_000_000 + (prices.request ?? 0);
}
/** The sum of two costs; null if either is unknown. */
const plus = (a, b) => (a === null || b === null ? null : a + b);


/***/ })

};
