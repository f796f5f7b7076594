export const id = 4738;
export const ids = [4738];
export const modules = {

/***/ 2357:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   linkReport: () => (/* binding */ linkReport)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);
/* harmony import */ var _coerce_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1503);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(214);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9844);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8175);






// src/github/page-link.ts
const PLACEHOLDER = /#artifacts(?::(?<task>[\w.-]+))?(?=[)\s>]|$)/;
function withPage(body, runUrl, page) {
	const [first = "", ...rest] = body.split(runUrl);
	return [first, ...rest.map((part) => {
		const found = part.startsWith("#") ? PLACEHOLDER.exec(part) : null;
		if (found === null) return runUrl + part;
		const task = found.groups?.task;
		return `${page}${task === void 0 ? "" : `#${task}`}${part.slice(found[0].length)}`;
	})].join("");
}
async function linkPage(run, token, { comment, id, page }) {
	try {
		const { connect } = await Promise.all(/* import() */[__webpack_require__.e(1533), __webpack_require__.e(5657)]).then(__webpack_require__.bind(__webpack_require__, 5657));
		const { octokit, repository } = await connect(run, token);
		const { data } = await octokit.rest.issues.getComment({
			...repository,
			comment_id: comment
		});
		const marker = (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .readMarker */ .t7)(data.body ?? "", id);
		if (marker?.run !== run.id || marker.attempt !== run.attempt) return null;
		const body = withPage(data.body ?? "", run.url, page);
		if (body !== data.body) await octokit.rest.issues.updateComment({
			...repository,
			comment_id: comment,
			body
		});
		return null;
	} catch (error) {
		return `The report could not be linked: ${(0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error, "pull-requests: write")}`;
	}
}

// src/action/link.ts
const environmentSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	SWELANCER_GATE_COMMENT: (0,_coerce_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .a)().int().positive(),
	SWELANCER_GATE_PAGE: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ)({ protocol: /^https?$/ })
});
async function linkReport(env) {
	const { settings, action } = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .K)(env);
	const { SWELANCER_GATE_COMMENT: comment, SWELANCER_GATE_PAGE: page } = environmentSchema.parse(env);
	const problem = await linkPage((0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readRun */ .c)(env), action["github-token"], {
		comment,
		id: settings.id,
		page
	});
	if (problem !== null) (0,_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)("notice", problem);
}



/***/ })

};
