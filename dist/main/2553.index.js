export const id = 2553;
export const ids = [2553];
export const modules = {

/***/ 2553:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubReader: () => (/* reexport safe */ _github_reader2_js__WEBPACK_IMPORTED_MODULE_0__.d)
/* harmony export */ });
/* harmony import */ var _github_reader2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2259);




/***/ }),

/***/ 2259:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ githubReader),
/* harmony export */   v: () => (/* binding */ Pause)
/* harmony export */ });
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1533);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1060);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);





// src/mining/github-reader.ts
var Pause = class extends Error {
	wanted;
	constructor(message, wanted) {
		super(message);
		this.wanted = wanted;
	}
};
const TIMEOUT_MS = 3e4;
const MAX_WAIT_SECONDS = 90;
const MAX_TRIES = 3;
function githubReader({ repository, token, apiUrl, maxRequests, fetch, signal }) {
	const base = apiUrl.replace(/\/+$/, "");
	const octokit = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, {
		baseUrl: base,
		request: { fetch }
	});
	let requests = 0;
	async function request(url, tries = 1) {
		if (signal.aborted) throw new Pause("it was interrupted", false);
		if (requests >= maxRequests) throw new Pause(`${maxRequests} requests were made (--max-requests)`, true);
		requests++;
		let answer;
		try {
			const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
			answer = await octokit.request(`GET ${url}`, { request: { signal: limit } });
		} catch (cause) {
			if (signal.aborted) throw new Pause("it was interrupted", false);
			const refusal = readRefusal(cause);
			if ([
				404,
				410,
				422
			].includes(refusal.status)) return null;
			const wait = waitOf(refusal);
			if (wait !== null && wait <= MAX_WAIT_SECONDS && tries < MAX_TRIES) {
				await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(wait * 1e3, void 0, { signal }).catch(() => {});
				return request(url, tries + 1);
			}
			throw failureOf(refusal, repository, cause);
		}
		return {
			data: answer.data,
			next: nextPage(answer.headers.link, base)
		};
	}
	return { async get(place, schema) {
		const answer = await request(place.startsWith("/") ? `${base}/repos/${repository}${place}` : place);
		if (answer === null) return null;
		const parsed = schema.safeParse(answer.data);
		if (parsed.success) return {
			data: parsed.data,
			next: answer.next
		};
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("github", `the answer to ${place} is not GitHub's: ${(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .prettifyError */ .S1)(parsed.error)}`, { hint: "Check GITHUB_API_URL." });
	} };
}
function nextPage(link, base) {
	const next = /<([^>]+)>;\s*rel="next"/.exec(link ?? "")?.[1];
	if (next === void 0 || next.startsWith(`${base}/`)) return next ?? null;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("github", `the next page is at another address than ${base}`, { hint: "Set GITHUB_API_URL to the address that the server gives itself." });
}
const refusalSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	status: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
	message: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	response: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ headers: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)()]).optional()) }).optional()
});
function readRefusal(cause) {
	const { data } = refusalSchema.safeParse(cause);
	const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .gJ)(cause);
	if (data?.response === void 0) return {
		status: 0,
		message,
		headers: {}
	};
	return {
		status: data.status,
		message: data.message,
		headers: data.response.headers
	};
}
const isUsedUp = ({ status, headers }) => (status === 403 || status === 429) && String(headers["x-ratelimit-remaining"]) === "0";
const isLimited = (answer) => isUsedUp(answer) || answer.status === 429 || answer.status === 403 && (answer.headers["retry-after"] !== void 0 || /rate limit|abuse/i.test(answer.message));
function waitOf(answer) {
	const asked = Number(answer.headers["retry-after"]);
	if (isLimited(answer)) return Number.isFinite(asked) ? asked : isUsedUp(answer) ? null : 60;
	return answer.status >= 500 || answer.status === 0 ? 1 : null;
}
function failureOf(answer, repository, cause) {
	const { status, message, headers } = answer;
	if (isLimited(answer)) {
		const reset = Number(headers["x-ratelimit-reset"]);
		const until = Number.isFinite(reset) && reset > 0 ? ` until ${(/* @__PURE__ */ new Date(reset * 1e3)).toISOString().slice(11, 16)} UTC` : "";
		return new Pause(`GitHub's rate limit is used up${until}`, false);
	}
	if (status === 401) return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("no-key", "GitHub does not accept the token", {
		hint: "Set GITHUB_TOKEN to a token that is valid, such as the one that `gh auth token` prints.",
		cause
	});
	if (status === 403) return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("github", `the token cannot read ${repository}: ${message}`, {
		hint: "Authorize it for the organization (SSO), and give it read access to issues, pull requests and contents.",
		cause
	});
	return new Pause(status === 0 ? `GitHub cannot be reached: ${message}` : `GitHub answered ${status}: ${message}`, false);
}



/***/ })

};
