export const id = 9843;
export const ids = [9843];
export const modules = {

/***/ 29843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   quizCommand: () => (/* binding */ quizCommand)
/* harmony export */ });
/* harmony import */ var _app_surroundings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58993);
/* harmony import */ var _arm_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6787);
/* harmony import */ var _dataset_dataset_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12732);
/* harmony import */ var _shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16793);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52005);





/** Prints one task as a quiz. */
async function quizCommand({ task: asked, dataset, answer, json }, world) {
    const task = await findTask(asked, dataset === undefined ? ['starter', 'lite', 'all'] : [dataset], world);
    if (json) {
        const { correctProposalId, ...question } = task;
        world.print(`${JSON.stringify(answer ? task : question, null, 1)}\n`);
    }
    else {
        world.print(printable(answer ? `${question(task)}\n${rule('Answer')}\n${task.correctProposalId}\n` : question(task)));
    }
    return _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.passed;
}
/** Searches the datasets in order, starting with the embedded one, which needs no download. */
async function findTask(asked, datasets, world) {
    const id = /^\d+$/.test(asked) ? `${asked}-manager-0` : asked;
    let seen = [];
    for (const name of datasets) {
        const { tasks, unreadable } = await (0,_dataset_dataset_js__WEBPACK_IMPORTED_MODULE_2__/* .loadDataset */ .Z)(name, await (0,_app_surroundings_js__WEBPACK_IMPORTED_MODULE_0__/* .datasetSurroundings */ .v)(world, (0,_arm_source_js__WEBPACK_IMPORTED_MODULE_1__/* .folderSource */ .WG)(world.directory)));
        const task = tasks.find(candidate => candidate.id === id);
        if (task !== undefined)
            return task;
        const row = unreadable.find(candidate => candidate.id === id);
        if (row !== undefined)
            throw row.failure;
        seen = tasks.map(candidate => candidate.id);
    }
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `there is no task ${id} in the dataset ${datasets.join(' or ')}`, {
        hint: seen.length < 20 ? (0,_shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(id, seen) : 'List the tasks with: swelancer-gate tasks diamond',
    });
}
function question({ id, title, price, description, proposals }) {
    const choices = proposals.map(proposal => `${rule(`Choice ${proposal.id}`)}\n${proposal.text}\n`);
    return [`${rule(`Task ${id}, $${price}`)}\n${title}\n\n${description}\n`, ...choices].join('\n');
}
const rule = (title) => `──── ${title} ${'─'.repeat(Math.max(4, 60 - title.length))}`;
/** The dataset's text without control characters for the terminal. */
const printable = (text) => 
// biome-ignore lint/suspicious/noControlCharactersInRegex: removes them
text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '');


/***/ })

};
