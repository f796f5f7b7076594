export const id = 136;
export const ids = [136];
export const modules = {

/***/ 9874:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ CallFailure),
/* harmony export */   nf: () => (/* binding */ CALL_FAILURES),
/* harmony export */   rV: () => (/* binding */ RETRYABLE)
/* harmony export */ });
// src/model/failure.ts
const CALL_FAILURES = [
	"authentication",
	"quota",
	"unknown-model",
	"context-too-long",
	"content-filter",
	"rate-limit",
	"server",
	"timeout",
	"connection",
	"malformed-response",
	"cached",
	"bad-request",
	"workspace",
	"crashed",
	"overtime",
	"cancelled"
];
const RETRYABLE = /* @__PURE__ */ new Set([
	"rate-limit",
	"server",
	"timeout",
	"connection",
	"malformed-response"
]);
var CallFailure = class CallFailure extends Error {
	kind;
	status;
	requests;
	cost;
	fatal;
	hint;
	constructor(kind, message, details) {
		super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
		this.name = "CallFailure";
		this.kind = kind;
		this.status = details.status ?? null;
		this.requests = details.requests;
		this.cost = details.cost === void 0 ? 0 : details.cost;
		this.fatal = details.fatal;
		this.hint = details.hint ?? null;
	}
	with({ message = this.message, requests = this.requests, cost = this.cost, fatal = this.fatal }) {
		return new CallFailure(this.kind, message, {
			...this.status !== null && { status: this.status },
			...this.hint !== null && { hint: this.hint },
			requests,
			cost,
			fatal
		});
	}
};



/***/ }),

/***/ 136:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFallbackClient: () => (/* binding */ createFallbackClient),
/* harmony export */   underName: () => (/* binding */ underName)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6904);



// src/model/fallback.ts
function createFallbackClient(clients) {
	const batches = clients[0]?.batches;
	const fatal = /* @__PURE__ */ new Map();
	const nameOf = (place, { model, tools }) => JSON.stringify([
		place,
		model,
		tools !== void 0
	]);
	return {
		origin: clients.map(({ origin }) => origin).join(" "),
		...batches !== void 0 && { batches },
		async complete(call, signal) {
			let requests = 0;
			let cost = 0;
			let last;
			const reasons = [];
			let allFatal = true;
			for (const [place, client] of clients.entries()) {
				const name = nameOf(place, call);
				const known = fatal.get(name);
				if (known !== void 0) {
					last = known;
					reasons.push(`${hostOf(client)}: ${known.message}`);
					continue;
				}
				try {
					const reply = await client.complete(call, signal);
					return {
						...reply,
						requests: requests + reply.requests,
						cost: (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .plus */ .tY)(cost, reply.cost)
					};
				} catch (error) {
					if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .Rk)) throw error;
					requests += error.requests;
					cost = (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .plus */ .tY)(cost, error.cost);
					if (!error.fatal && !_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RETRYABLE */ .rV.has(error.kind)) throw error.with({
						requests,
						cost
					});
					if (error.fatal) fatal.set(name, error);
					else allFatal = false;
					last = error;
					reasons.push(`${hostOf(client)}: ${error.message}`);
				}
			}
			if (last === void 0) throw new Error("a fallback needs endpoints");
			throw last.with({
				message: reasons.join("; "),
				requests,
				cost,
				fatal: allFatal
			});
		}
	};
}
function underName(client, model) {
	return {
		origin: `${client.origin} (${model})`,
		complete: (call, signal) => client.complete({
			...call,
			model
		}, signal)
	};
}
const hostOf = ({ origin }) => origin.replace(/^https?:\/\//, "");



/***/ })

};
