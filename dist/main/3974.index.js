export const id = 3974;
export const ids = [3974];
export const modules = {

/***/ 31612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PASSING),
/* harmony export */   R: () => (/* binding */ CallFailure)
/* harmony export */ });
/** Failures that another request may mend. All others end the call. */
const PASSING = new Set([
    'rate-limit',
    'server',
    'timeout',
    'connection',
    'malformed-response',
]);
/** A call that brought no answer after all its retries. */
class CallFailure extends Error {
    kind;
    status;
    /** Requests that were sent before giving up. */
    requests;
    /** US dollars that were paid all the same; null when nobody tells. */
    cost;
    /** True when every other call of the run would fail alike (wrong key, unknown model, no quota). */
    hopeless;
    hint;
    constructor(kind, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'CallFailure';
        this.kind = kind;
        this.status = details.status ?? null;
        this.requests = details.requests;
        this.cost = details.cost === undefined ? 0 : details.cost;
        this.hopeless = details.hopeless;
        this.hint = details.hint ?? null;
    }
    /** The same failure with some details told otherwise. */
    with({ message = this.message, requests = this.requests, cost = this.cost, hopeless = this.hopeless, }) {
        return new CallFailure(this.kind, message, {
            ...(this.status !== null && { status: this.status }),
            ...(this.hint !== null && { hint: this.hint }),
            requests,
            cost,
            hopeless,
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
 * Several endpoints of one model, asked in order: the next one answers when the one before it could not. Every reply
 * says who answered. An endpoint that failed hopelessly is not asked again for the same model, with tools or without.
 */
function createFallbackClient(clients) {
    const batches = clients[0]?.batches;
    const hopeless = new Map();
    const nameOf = (place, { model, tools }) => JSON.stringify([place, model, tools !== undefined]);
    return {
        // Who answers can change the answer: all of them belong to the trial's identity.
        origin: clients.map(({ origin }) => origin).join(' '),
        // What a batch leaves unanswered is asked directly, and so of the others too.
        ...(batches !== undefined && { batches }),
        async complete(call, signal) {
            let requests = 0;
            let cost = 0;
            let last;
            const said = [];
            let allHopeless = true;
            for (const [place, client] of clients.entries()) {
                const name = nameOf(place, call);
                const known = hopeless.get(name);
                if (known !== undefined) {
                    last = known;
                    said.push(`${hostOf(client)}: ${known.message}`);
                    continue;
                }
                try {
                    const reply = await client.complete(call, signal);
                    return { ...reply, requests: requests + reply.requests, cost: (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .plus */ .t)(cost, reply.cost) };
                }
                catch (error) {
                    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .R))
                        throw error;
                    requests += error.requests;
                    cost = (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .plus */ .t)(cost, error.cost);
                    if (!error.hopeless && !_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .PASSING */ .K.has(error.kind))
                        throw error.with({ requests, cost });
                    if (error.hopeless)
                        hopeless.set(name, error);
                    else
                        allHopeless = false;
                    last = error;
                    said.push(`${hostOf(client)}: ${error.message}`);
                }
            }
            if (last === undefined)
                throw new Error('a fallback needs endpoints');
            throw last.with({ message: said.join('; '), requests, cost, hopeless: allHopeless });
        },
    };
}
/** A client that asks for a model by the name that its endpoint has for it. */
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
/** US dollars that an answer cost. */
function costOf(usage, prices) {
    const { inputTokens, cachedInputTokens, cacheWriteTokens = 0, outputTokens } = usage;
    const dollars = (inputTokens - cachedInputTokens - cacheWriteTokens) * prices.input +
        cachedInputTokens * (prices.cachedInput ?? prices.input) +
        cacheWriteTokens * (prices.cacheWrite ?? prices.input) +
        outputTokens * prices.output;
    return dollars / 1_000_000 + (prices.request ?? 0);
}
/** The sum of two costs; null when one of them is not known. */
const plus = (a, b) => (a === null || b === null ? null : a + b);


/***/ })

};
