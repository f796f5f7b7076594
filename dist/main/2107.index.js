export const id = 2107;
export const ids = [2107];
export const modules = {

/***/ 2107:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   powerCommand: () => (/* binding */ powerCommand)
/* harmony export */ });
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3641);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7413);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9541);
/* harmony import */ var _power_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9057);






// src/cli/commands/power.ts
async function powerCommand({ runs, seed, json, ...settings }, world) {
	const { config, material, tasks, effort } = await (0,_stored_js__WEBPACK_IMPORTED_MODULE_0__/* .loadStored */ .c)(settings, world);
	const maxCalls = (config.budget.maxCalls ?? Number.POSITIVE_INFINITY) / (callsOf(effort) ?? 1);
	const power = (0,_power_js__WEBPACK_IMPORTED_MODULE_4__/* .powerOf */ .f)(tasks, config.decision, {
		runs,
		maxCalls
	}, (0,_random_js__WEBPACK_IMPORTED_MODULE_3__/* .randomFrom */ .c)(seed));
	const fails = config.decision["on-inconclusive"] === "fail";
	const text = describe(power, {
		suite: material.suite.name,
		tasks: tasks.length,
		runs,
		effort,
		fails
	});
	world.print(json ? `${JSON.stringify({
		...power,
		effort
	}, null, 1)}\n` : `${text}\n`);
	return _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.passed;
}
function callsOf(effort) {
	return effort === null || effort.calls === null ? null : effort.calls / effort.answers;
}
function effortWords(effort) {
	const calls = callsOf(effort);
	const bound = effort.atMost ? "at most" : "about";
	return `Each answer is from an agent: ${calls === null ? "calls that cannot be counted here" : `${bound} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(Math.round(calls), "call")}`}, for ${effort.cost === null ? "an unknown cost" : `${bound} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .cost */ .y)(effort.cost / effort.answers)}`}.`;
}
function describe({ rates, baselineSamples, rows }, { suite, tasks, runs, effort, fails }) {
	const source = rates === "stored" ? "as often as your stored answers" : "as often as those of a typical model (nothing is stored yet)";
	return [
		`Suite ${suite}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(tasks, "task")}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(baselineSamples, "stored answer")} per task, right ${source}.`,
		`Each line is ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(runs, "simulated run")} of the gate itself.`,
		...fails ? ["Runs that are not decided fail the build, too (on-inconclusive: fail)."] : [],
		...effort === null ? [] : [effortWords(effort)],
		"",
		`true drop     fails the build   passes   not decided   ${effort === null ? "  calls" : "answers"}`,
		...rows.map(({ drop, verdicts, candidateCalls, baselineCalls }) => [
			(drop === 0 ? "none" : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)(drop)).padEnd(12),
			(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(verdicts.regressed).padStart(17),
			(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(verdicts.passed).padStart(8),
			(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(verdicts.inconclusive).padStart(13),
			(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(Math.round(candidateCalls + baselineCalls)).padStart(9)
		].join(" "))
	].join("\n");
}



/***/ })

};
