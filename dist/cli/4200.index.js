export const id = 4200;
export const ids = [4200];
export const modules = {

/***/ 24200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demoCommand: () => (/* binding */ demoCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14318);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19473);
/* harmony import */ var _report_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49129);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12973);








const CONFIGURATION = `# A fixed rule stands in for the model here, so that the demo needs no key and no network.
suite: starter
solver: reference/bm25
order: dataset
`;
/** Two changes as a pull request would make them. */
const CHANGES = [
    {
        branch: 'shuffle-proposals',
        says: 'shows the proposals in shuffled order',
        edit: (before) => before.replace('order: dataset', 'order: shuffled'),
    },
    {
        branch: 'quick-pick',
        says: 'takes the first proposal without reading',
        edit: (before) => before.replace('reference/bm25', 'reference/first'),
    },
];
/** Runs the real gate on two changes of a small repository that it makes in a temporary folder. */
async function demoCommand({ json }, world) {
    const say = json ? world.tell : world.print;
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.join((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'swelancer-gate-demo-'));
    const repository = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, 'repository');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(repository);
    const git = (...words) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.com', ...words], {
            cwd: repository,
            stdio: 'ignore',
        });
    };
    const commit = (content, message) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(repository, 'swelancer-gate.yml'), content);
        git('add', '--all');
        git('commit', '--quiet', '--message', message);
    };
    say(`A repository with an agent's configuration was made in ${repository}.\n`);
    git('init', '--quiet', '--initial-branch=main');
    commit(CONFIGURATION, 'Choose by the words of the issue');
    const verdicts = [];
    for (const { branch, says, edit } of CHANGES) {
        git('checkout', '--quiet', '-b', branch, 'main');
        commit(edit(CONFIGURATION), says);
        say(`\n──── Branch "${branch}" ${says}. The comment on its pull request:\n\n`);
        const settings = _config_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settingsSchema */ .dP.parse({ baseline: 'main', head: branch, store: node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, 'store') });
        const report = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_7__.runGate)(settings, { ...world, directory: repository }, { apiKey: null, fallbackApiKey: null });
        const written = await (0,_report_write_js__WEBPACK_IMPORTED_MODULE_6__/* .writeReport */ .u)(report, node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, branch));
        say((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(written.comment, 'utf8'));
        const { kind, exitCode } = report.verdict;
        verdicts.push({ branch, verdict: kind, exitCode, html: written.html });
    }
    const lines = verdicts.map(({ branch, verdict, exitCode, html }) => `${branch}: ${verdict}, exit code ${exitCode}. HTML report: ${html}`);
    world.print(json ? `${JSON.stringify(verdicts)}\n` : `\n──── Verdicts\n\n${lines.join('\n')}\n`);
    return _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.passed;
}


/***/ })

};
