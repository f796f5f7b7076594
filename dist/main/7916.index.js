export const id = 7916;
export const ids = [7916];
export const modules = {

/***/ 87916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeCommand: () => (/* binding */ mergeCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _app_compare_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56355);
/* harmony import */ var _app_gate_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84601);
/* harmony import */ var _app_measure_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25222);
/* harmony import */ var _app_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90157);
/* harmony import */ var _app_trusted_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80657);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14318);
/* harmony import */ var _history_recorder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20249);
/* harmony import */ var _sampling_shard_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73933);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92827);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(90473);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(46260);












/** Merges the shards of a run, and decides and reports like a single machine. */
async function mergeCommand({ folders, ...own }, world) {
    const places = folders.map(folder => node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(world.directory, folder));
    await (0,_app_trusted_files_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseOwnShards */ ._X)(places, world);
    const shards = await (0,_sampling_shard_file_js__WEBPACK_IMPORTED_MODULE_8__.readShards)(places);
    const [{ command, settings: shared, samples, models }] = shards;
    const settings = (0,_app_gate_session_js__WEBPACK_IMPORTED_MODULE_2__/* .withTaskText */ .RJ)({ ..._config_settings_js__WEBPACK_IMPORTED_MODULE_6__.settingsSchema.parse(shared), ...own }, world);
    const context = { ...(0,_app_session_js__WEBPACK_IMPORTED_MODULE_4__/* .keysFrom */ .h)(own, world), shards };
    if (command === 'compare') {
        const asked = { samples: typeof samples === 'number' ? samples : 1, ...(models === null ? {} : { models }) };
        return (0,_compare_js__WEBPACK_IMPORTED_MODULE_9__.deliverComparison)(await (0,_app_compare_session_js__WEBPACK_IMPORTED_MODULE_1__.runCompare)(settings, asked, world, context), own, world);
    }
    if (command === 'gate')
        return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_10__/* .deliver */ .c)(await (0,_app_gate_session_js__WEBPACK_IMPORTED_MODULE_2__.runGate)(settings, world, context), own, world);
    const report = await (0,_app_measure_session_js__WEBPACK_IMPORTED_MODULE_3__.runMeasure)(settings, samples ?? 1, world, context);
    if (own.history !== undefined)
        await (0,_history_js__WEBPACK_IMPORTED_MODULE_11__.addToHistory)((0,_history_recorder_js__WEBPACK_IMPORTED_MODULE_7__/* .recordMeasure */ .OM)(report), own.history, world);
    return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_10__/* .deliver */ .c)(report, own, world);
}


/***/ })

};
