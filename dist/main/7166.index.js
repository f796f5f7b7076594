export const id = 7166;
export const ids = [7166];
export const modules = {

/***/ 37166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tasksCommand: () => (/* binding */ tasksCommand)
/* harmony export */ });
/* harmony import */ var _app_surroundings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58993);
/* harmony import */ var _arm_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6787);
/* harmony import */ var _dataset_material_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37782);
/* harmony import */ var _dataset_task_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51290);
/* harmony import */ var _report_foreign_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41443);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52005);






/** Lists the tasks of a suite, checked against its pins. */
async function tasksCommand({ suite: reference, dataset, json }, world) {
    const place = (0,_arm_source_js__WEBPACK_IMPORTED_MODULE_1__/* .folderSource */ .WG)(world.directory);
    const { suite, tasks, doubts, dataset: source, } = await (0,_dataset_material_js__WEBPACK_IMPORTED_MODULE_2__/* .loadMaterial */ .I)(reference.split(','), dataset, place, await (0,_app_surroundings_js__WEBPACK_IMPORTED_MODULE_0__/* .datasetSurroundings */ .v)(world, place));
    const rows = tasks.map(task => ({
        id: task.id,
        price: task.price,
        proposals: task.proposals.length,
        url: (0,_dataset_task_js__WEBPACK_IMPORTED_MODULE_5__/* .issueUrl */ .$)(task),
        title: task.title,
        doubt: doubts.get(task.id) ?? null,
    }));
    if (json)
        world.print(`${JSON.stringify({ suite, dataset: source, tasks: rows }, null, 1)}\n`);
    else {
        const width = Math.max(20, world.terminal.columns - 40);
        for (const { id, price, proposals, title, doubt } of rows) {
            world.print(`${id.padEnd(18)} ${`$${price}`.padStart(7)}  ${String(proposals).padStart(2)} proposals  ${(0,_report_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(title, width)}\n`);
            if (doubt !== null)
                world.print(`${''.padEnd(18)} Doubtful: ${(0,_report_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(doubt, width)}\n`);
        }
    }
    return _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.passed;
}


/***/ }),

/***/ 41443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ge: () => (/* binding */ severalLines),
/* harmony export */   qt: () => (/* binding */ TITLE_LENGTH),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/**
 * Makes text from models, pull requests and datasets harmless. Libraries escape the syntax of each output; this file
 * covers what they do not.
 */
/** Control characters, and characters that reorder, hide or join text (Trojan Source, CVE-2021-42574). */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/gu;
/** On one line, without invisible characters, truncated to a number of characters. */
function oneLine(text, length = 300) {
    const clean = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
    const characters = [...clean];
    return characters.length <= length ? clean : `${characters.slice(0, length - 1).join('')}…`;
}
/** With lines and indentation, without invisible characters, truncated to a number of characters. */
function severalLines(text, length = 100_000) {
    const clean = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replaceAll('\t', '  ')
        .split(/\r\n|\n|\r/)
        .map(line => line.replace(INVISIBLE, ''))
        .join('\n');
    return clean.length <= length ? clean : `${clean.slice(0, length - 1)}…`;
}
/** Maximum length of a title, in every rendering. */
const TITLE_LENGTH = 80;
const BREAK = '\u200B';
/**
 * Breaks up text that GitHub expands after Markdown: mentions, references, commits, links, emoji. Takes one clean line.
 * Zero-width spaces keep its appearance (as in Renovate and Dependabot); `$` is marked for `markdown.ts` to escape.
 */
function inert(text) {
    return text
        .replace(/@(?=\w)/g, `@${BREAK}`)
        .replace(/#(?=\w)/g, `#${BREAK}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${BREAK}`)
        .replace(/:(?=\/\/)/g, `:${BREAK}`)
        .replace(/\b(www)\./gi, `$1${BREAK}.`)
        .replace(/:(?=[\w+-]+:)/g, `:${BREAK}`)
        .replace(/[0-9a-f]{7,}/gi, run => run.replace(/.{6}(?=.)/g, `$&${BREAK}`))
        .replace(/\$/g, `${BREAK}$`);
}


/***/ })

};
