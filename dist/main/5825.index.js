export const id = 5825;
export const ids = [5825];
export const modules = {

/***/ 5825:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   selfTestCommand: () => (/* binding */ selfTestCommand)
/* harmony export */ });
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3641);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7413);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2928);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9541);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2474);
/* harmony import */ var _plan2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1431);
/* harmony import */ var _power_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9057);









// src/cli/commands/self-test.ts
async function selfTestCommand({ runs, seed, json, ...settings }, world) {
	const { config, material, tasks } = await (0,_stored_js__WEBPACK_IMPORTED_MODULE_0__/* .loadStored */ .c)(settings, world);
	const result = (0,_power_js__WEBPACK_IMPORTED_MODULE_6__/* .selfTest */ .xl)(tasks, config.decision, runs, (0,_random_js__WEBPACK_IMPORTED_MODULE_4__/* .randomFrom */ .c)(seed));
	if (result === null) {
		const suite = settings.suite === void 0 ? "" : ` --suite ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(settings.suite)}`;
		const samples = (0,_plan2_js__WEBPACK_IMPORTED_MODULE_5__/* .baselineTarget */ .n6)(tasks.length, config.decision);
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR("configuration", `the store has fewer than two answers for some of the ${tasks.length} tasks of ${material.suite.name}`, { hint: `Collect them with: ${_program_js__WEBPACK_IMPORTED_MODULE_3__/* .PROGRAM */ .RX} run${suite} --samples ${samples}` });
	}
	const { method, verdicts, candidateCalls, baselineCalls } = result;
	const fails = config.decision["on-inconclusive"] === "fail";
	world.print(json ? `${JSON.stringify(result, null, 1)}\n` : [
		`${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(runs, "gate")} of this configuration against itself, on ${material.suite.name} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(tasks.length, "task")}):`,
		`  ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(verdicts.regressed).padStart(6)} would have failed the build, though nothing changed`,
		`  ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(verdicts.passed).padStart(6)} passed`,
		`  ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(verdicts.inconclusive).padStart(6)} were not decided${fails ? ", which fails the build, too (on-inconclusive: fail)" : ""}`,
		`${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(Math.round(candidateCalls + baselineCalls))} calls each on average.`,
		method === "split" ? "Each gate used different stored answers.\n" : "There are too few stored answers, so gates reused some of them. Collect more for a more reliable number.\n"
	].join("\n"));
	return _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.passed;
}



/***/ })

};
