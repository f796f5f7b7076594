export const id = 3974;
export const ids = [3974];
export const modules = {

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
    const hopeless = new Map();
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
/** A client that uses its endpoint's name for a model. */
function underName(client, model) {
    return {
        origin: `${client.origin} (${model})`,
        complete: (call, signal) => client.complete({ ...call, model }, signal),
    };
}
const hostOf = ({ origin }) => origin.replace(/^https?:\/\//, '');


/***/ })

};
