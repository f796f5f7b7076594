export const id = 291;
export const ids = [291];
export const modules = {

/***/ 16755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyCommand: () => (/* binding */ verifyCommand)
/* harmony export */ });
/* harmony import */ var _app_surroundings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58993);
/* harmony import */ var _arm_prompt_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62652);
/* harmony import */ var _arm_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52582);
/* harmony import */ var _arm_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6787);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71585);
/* harmony import */ var _config_run_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27121);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14318);
/* harmony import */ var _dataset_material_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37782);
/* harmony import */ var _report_assemble_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41499);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52005);
/* harmony import */ var _shared_glob_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35916);











/** Checks everything possible without a call: configuration, prompts, agent files, dataset and suite. */
async function verifyCommand({ json, ...given }, world) {
    const settings = { ..._config_settings_js__WEBPACK_IMPORTED_MODULE_6__.settingsSchema.parse({}), ...given };
    const source = (0,_arm_source_js__WEBPACK_IMPORTED_MODULE_3__/* .workTreeSource */ .$d)(world);
    const file = await (0,_config_file_js__WEBPACK_IMPORTED_MODULE_4__/* .requireConfigFile */ ._C)(source, settings.config);
    const arm = await (0,_arm_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readArm */ .T)('candidate', source, file, settings);
    const { suite: reference, dataset: override } = (0,_config_run_config_js__WEBPACK_IMPORTED_MODULE_5__/* .runConfig */ .aA)(settings, file, file, { pricedModel: null });
    const { suite, dataset, tasks, doubts, unreadable } = await (0,_dataset_material_js__WEBPACK_IMPORTED_MODULE_7__/* .loadMaterial */ .I)(reference, override, source, await (0,_app_surroundings_js__WEBPACK_IMPORTED_MODULE_0__/* .datasetSurroundings */ .v)(world, source));
    const prompts = [...new Set(arm.prompt.map(message => message.file))];
    const files = arm.files.map(one => one.path);
    if (json) {
        world.print(`${JSON.stringify({ config: settings.config, solver: arm.solver.name, model: arm.solver.model, prompts, files, suite, dataset, tasks: tasks.length, unreadable: unreadable.map(row => row.failure.message) }, null, 1)}\n`);
        return _shared_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .dc.passed;
    }
    world.print([
        `Configuration  ${settings.config}: ${arm.solver.name}${arm.solver.model === null ? '' : `, ${arm.solver.model}`}`,
        `Prompt         ${prompts.join(', ')}`,
        ...(files.length === 0 ? [] : [`Agent files    ${files.join(', ')}`]),
        ...sentOnce(arm).map(names => `               ${names.join(' and ')} have the same text, which is sent once`),
        `Suite          ${suite.name}: ${tasks.length} tasks, all as pinned${doubts.size === 0 ? '' : `, ${doubts.size} with a doubtful answer`}`,
        ...(await unwatched(tasks, (0,_report_assemble_js__WEBPACK_IMPORTED_MODULE_8__/* .filesOf */ .R8)(arm, settings.config))),
        `Dataset        ${dataset.source}, SHA-256 ${dataset.sha256.slice(0, 12)}…`,
        ...unreadable.map((row, index) => `${index === 0 ? 'Unreadable' : ''.padEnd(10)}     ${row.failure.message}; not in this suite`),
        'Everything is in order. Nothing was sent to a model.\n',
    ].join('\n'));
    return _shared_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .dc.passed;
}
/** Names of agent files with the same text, if the messages contain the files. */
function sentOnce({ solver, files }) {
    if (solver.kind !== 'chat' && solver.kind !== 'agent')
        return [];
    return [...(0,_arm_prompt_template_js__WEBPACK_IMPORTED_MODULE_1__/* .namesByText */ .BS)(files).values()].filter(names => names.length > 1);
}
/** One line on tasks that no change to this configuration concerns. */
async function unwatched(tasks, files) {
    const ids = [];
    for (const { id, when = [] } of tasks) {
        const matchers = await Promise.all(when.map(_shared_glob_js__WEBPACK_IMPORTED_MODULE_10__/* .globMatcher */ .fU));
        if (when.length > 0 && !matchers.some(matches => files.some(matches)))
            ids.push(id);
    }
    if (ids.length === 0)
        return [];
    return [`               \`when\` of ${ids.join(', ')} matches no file of this configuration`];
}


/***/ }),

/***/ 19821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ xoroshiro128plus)
/* harmony export */ });
/* unused harmony export xoroshiro128plusFromState */
//#region src/generator/xoroshiro128plus.ts
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	s01;
	s00;
	s11;
	s10;
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
//#endregion



/***/ })

};
