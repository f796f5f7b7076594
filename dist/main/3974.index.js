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
    /** True when every other call of the run would fail alike (wrong key, unknown model, no quota). */
    hopeless;
    hint;
    constructor(kind, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'CallFailure';
        this.kind = kind;
        this.status = details.status ?? null;
        this.requests = details.requests;
        this.hopeless = details.hopeless;
        this.hint = details.hint ?? null;
    }
    /** The same failure with some details told otherwise. */
    with({ message = this.message, requests = this.requests, hopeless = this.hopeless }) {
        return new CallFailure(this.kind, message, {
            ...(this.status !== null && { status: this.status }),
            ...(this.hint !== null && { hint: this.hint }),
            requests,
            hopeless,
        });
    }
}


/***/ }),

/***/ 23974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFallbackClient: () => (/* binding */ createFallbackClient)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31612);

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
            let last;
            let allHopeless = true;
            for (const [place, client] of clients.entries()) {
                const name = nameOf(place, call);
                last = hopeless.get(name) ?? last;
                if (hopeless.has(name))
                    continue;
                try {
                    const reply = await client.complete(call, signal);
                    return { ...reply, requests: requests + reply.requests };
                }
                catch (error) {
                    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .R))
                        throw error;
                    requests += error.requests;
                    if (!error.hopeless && !_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .PASSING */ .K.has(error.kind))
                        throw error.with({ requests });
                    if (error.hopeless)
                        hopeless.set(name, error);
                    else
                        allHopeless = false;
                    last = error;
                }
            }
            if (last === undefined)
                throw new Error('a fallback needs endpoints');
            throw last.with({ requests, hopeless: allHopeless });
        },
    };
}


/***/ })

};
