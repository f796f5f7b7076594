export const id = 3687;
export const ids = [3687];
export const modules = {

/***/ 3687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lockTasksCommand: () => (/* binding */ lockTasksCommand),
/* harmony export */   newTaskCommand: () => (/* binding */ newTaskCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _arm_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6787);
/* harmony import */ var _dataset_own_task_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75085);
/* harmony import */ var _dataset_task_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55479);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52005);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41753);
/* harmony import */ var _shared_program_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27828);








/** Writes the file of a new task, with a place for each of its texts. */
async function newTaskCommand(settings, world) {
    const { id, folder, critical, json } = settings;
    const ask = json ? null : world.ask;
    const title = settings.title ?? (ask === null ? null : await ask('What is the issue about, in one line? '));
    if (title === null || title === '') {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR('configuration', '--title is missing', { hint: 'Describe the issue in one line.' });
    }
    const proposals = settings.proposals ?? (await number(ask, 'How many proposals? [2] ', 2));
    const answer = settings.answer ?? (await number(ask, `Which one was right, 1 to ${proposals}? [1] `, 1));
    if (answer > proposals) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR('configuration', `the answer is ${answer}, and there are only ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(proposals, 'proposal')}`);
    }
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, `${id}.md`);
    const text = (0,_dataset_own_task_js__WEBPACK_IMPORTED_MODULE_3__/* .taskDraft */ .zw)({ title, answer, critical, proposals });
    // The same reader that a gate has says what is wrong with the name or the title.
    await (0,_dataset_own_task_js__WEBPACK_IMPORTED_MODULE_3__/* .readTaskFile */ .wS)(text.replaceAll(_dataset_own_task_js__WEBPACK_IMPORTED_MODULE_3__/* .PLACEHOLDER */ .Kx, 'text'), file);
    const place = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(world.directory, file);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(place), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(place, text, { flag: 'wx' }).catch((cause) => {
        const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR('configuration', isThere ? 'is there already' : 'cannot be written', {
            file,
            hint: isThere ? 'Choose another id, or edit the file.' : 'Choose a writable folder.',
            cause,
        });
    });
    const next = [
        `Write the issue and the proposals into ${file}.`,
        `Check it: ${_shared_program_js__WEBPACK_IMPORTED_MODULE_7__/* .PROGRAM */ .RX} tasks ${folder}`,
        `Ask it with the others, in swelancer-gate.yml: suite: [gate, ${folder}]`,
    ];
    world.print(json
        ? `${JSON.stringify({ written: file, next })}\n`
        : `Wrote  ${file}\n\nNext\n${next.map((step, index) => `${index + 1}. ${step}\n`).join('')}`);
    return _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.passed;
}
async function number(ask, question, standard) {
    if (ask === null)
        return standard;
    for (;;) {
        const answer = await ask(question);
        if (answer === '')
            return standard;
        if (/^[1-9]\d?$/.test(answer))
            return Number(answer);
    }
}
/** Writes the hashes of a folder's tasks, so that no edit goes unnoticed. */
async function lockTasksCommand({ folder, json }, world) {
    const reference = folder.endsWith('/') ? folder : `${folder}/`;
    const tasks = await (0,_dataset_task_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .readUnlocked */ .CS)(reference, (0,_arm_source_js__WEBPACK_IMPORTED_MODULE_2__/* .folderSource */ .WG)(world.directory));
    const file = (0,_dataset_task_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .lockFile */ .Ke)(reference);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(world.directory, file), (0,_dataset_task_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .lockText */ .li)(tasks));
    world.print(json
        ? `${JSON.stringify({ written: file, tasks: tasks.length })}\n`
        : `Wrote  ${file}: ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(tasks.length, 'task')}\n`);
    return _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.passed;
}


/***/ })

};
