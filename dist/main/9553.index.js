export const id = 9553;
export const ids = [9553];
export const modules = {

/***/ 99553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demoCommand: () => (/* binding */ demoCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _app_gate_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31066);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14318);
/* harmony import */ var _report_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67160);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52005);








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
        const settings = _config_settings_js__WEBPACK_IMPORTED_MODULE_5__.settingsSchema.parse({ baseline: 'main', head: branch, store: node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, 'store') });
        const report = await (0,_app_gate_session_js__WEBPACK_IMPORTED_MODULE_4__.runGate)(settings, { ...world, directory: repository }, { apiKey: null, fallbackApiKey: null });
        const written = await (0,_report_write_js__WEBPACK_IMPORTED_MODULE_6__/* .writeReport */ .u)(report, node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, branch));
        say((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(written.comment, 'utf8'));
        const { kind, exitCode } = report.verdict;
        verdicts.push({ branch, verdict: kind, exitCode, html: written.html });
    }
    const lines = verdicts.map(({ branch, verdict, exitCode, html }) => `${branch}: ${verdict}, exit code ${exitCode}. HTML report: ${html}`);
    world.print(json ? `${JSON.stringify(verdicts)}\n` : `\n──── Verdicts\n\n${lines.join('\n')}\n`);
    return _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .dc.passed;
}


/***/ }),

/***/ 17554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ commentBlocks),
/* harmony export */   w: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41753);
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47948);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96307);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41443);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34995);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34902);
/* harmony import */ var _task_tables_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69914);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8833);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44702);










/** The pull request comment in GitHub Markdown. Its first line says verdict, accuracies, difference and cost. */
function renderComment(report, { limit = 60_000, earlier = [] } = {}) {
    const most = Math.max((0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .movedTasks */ .I_)(report, 'worse').length, (0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .movedTasks */ .I_)(report, 'better').length);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .fitting */ ._Q)(most, limit, rows => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .serialise */ .GY)(commentBlocks(report, { rows, moreNotes: 20, earlier })));
}
/** The comment as a tree. */
function commentBlocks(report, { rows, moreNotes, earlier }) {
    const { comparison, verdict, notes, reproduce } = report;
    const warnings = notes.filter(note => note.kind === 'warning').slice(0, 5);
    const others = notes.filter(note => !warnings.includes(note)).slice(0, moreNotes);
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .heading */ .R_)(3, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .markOf */ .Fg)(verdict)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .headline */ .Pl)(report)}`),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)((0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .compared */ .mU)(report))),
        ...(comparison === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeBlock */ .DV)((0,_chart_js__WEBPACK_IMPORTED_MODULE_3__/* .textChart */ .q)(comparison), 'text')]),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(...sentence(verdict.reason)),
        ...sentences(warnings.map(note => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('Note:')), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(' '), ...sentence(note.text)])),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('What to do:')), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(' '), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)((0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .advice */ .v9)(report))),
        ...(isSettled(report) ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeBlock */ .DV)((0,_foreign_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(reproduce, 1000), 'sh')]),
        ...(isAboutTasks(report) ? (0,_task_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .moves */ .V)(report, rows) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH)('Tasks that moved', (0,_task_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .moves */ .V)(report, rows))),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH)('In numbers', armTable(report)),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH)('What simple rules would get', [floorTable(report)]),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH)('Changed prompt and agent files', changedFiles(report)),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH)('How this was decided', (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .method */ .EJ)(report).map(words => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(words)))),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH)('Run it on your own machine', locally(report)),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH)('More notes', sentences(others.map(note => sentence(note.text)))),
        ...(0,_history_js__WEBPACK_IMPORTED_MODULE_5__/* .historyBlocks */ .P)(earlier, report),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .footer */ .qr)('Run and full report', (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .artifacts */ .qi)(report), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('Gate '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(report.id), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(' · SWE-Lancer Gate '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .foreign */ .V$)(report.tool.version)),
    ];
}
/** Who passed is spared what is only of use to somebody who has to act; so is who has accepted a drop. */
function isSettled({ verdict }) {
    return verdict.kind === 'passed' || (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .isAccepted */ .oB)(verdict);
}
/** Whether single tasks are what somebody has to look at now; where too little is known, most of their moves are luck. */
function isAboutTasks({ verdict }) {
    return (verdict.kind === 'regressed' && !(0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .isAccepted */ .oB)(verdict)) || verdict.cause === 'undecided';
}
/** How the same can be had without GitHub, and what it takes. */
function locally(report) {
    const { reproduce, candidate, budget } = report;
    const model = candidate.model === null
        ? []
        : [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(', the key in '),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)('OPENAI_API_KEY'),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(', and the address in '),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)('OPENAI_BASE_URL'),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(" unless it is OpenAI's"),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(budget.calls > 0 ? `. It asks the model anew; the cost of this run: ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .cost */ .y)(budget.cost)}` : ''),
        ];
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(`${isSettled(report) ? 'This' : 'The command above'} takes Node 20.11 or newer and a clone that has both commits`), ...model, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('.')),
        ...(isSettled(report) ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeBlock */ .DV)((0,_foreign_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(reproduce, 1000), 'sh')] : []),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('Without a call, from the answers in this run: download its report, and see what another margin would have said with '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)('npx swelancer-gate gate --replay report.json --margin 8'), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('.')),
    ];
}
/** Rows for files; more of them are counted. */
const MOST_FILES = 20;
function changedFiles(report) {
    const { changes } = report;
    if (changes.length === 0)
        return [];
    const page = (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .comparePage */ .D4)(report);
    const left = changes.length - MOST_FILES;
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(['File', 'Change', 'Lines now'], changes
            .slice(0, MOST_FILES)
            .map(change => [
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(change.path)],
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .changeWords */ .mF)(change))],
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(change.kind === 'changed' ? places(change.lines) : '')],
        ])),
        ...(left > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(left, 'more file')} changed.`))] : []),
        ...(page === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .link */ .nf)(page, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('All that differs between the two commits')]))]),
    ];
}
/** `3–5, 12`, the first ten places. */
function places(lines) {
    const shown = lines.slice(0, 10).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
    return `${shown.join(', ')}${lines.length > shown.length ? ' …' : ''}`;
}
function sentence(value) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)((0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .wordsOf */ .Z9)((0,_foreign_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(value, 600)));
}
function sentences(items) {
    return items.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(items)];
}
function armTable(report) {
    const sides = report.baseline === null ? ['candidate'] : ['baseline', 'candidate'];
    const rows = (0,_arms_js__WEBPACK_IMPORTED_MODULE_2__/* .armRows */ .Gm)(report);
    // Long names that both sides share would make the table too wide for a phone.
    const shared = report.baseline === null ? [] : rows.filter(isSharedName);
    const sentence = shared.flatMap(({ label, candidate }, index) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(`${index === 0 ? 'Both sides: ' : ', '}${label.toLowerCase()} `),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)(candidate),
    ]);
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(['', ...sides.map(side => _arms_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .BV[side])], rows
            .filter(row => !shared.includes(row))
            .map(row => [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(row.label)], ...sides.map(side => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)(row[side]))])),
        ...(shared.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(...sentence, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('.'))]),
    ];
}
function isSharedName({ baseline, candidate }) {
    return candidate.some(part => typeof part !== 'string') && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(baseline, candidate);
}
function floorTable(report) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(['', 'Accuracy'], (0,_arms_js__WEBPACK_IMPORTED_MODULE_2__/* .floors */ .yX)(report).map(({ name, accuracy, measured }) => [
        [measured ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(name)) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .foreign */ .V$)(name)],
        [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(accuracy))],
    ]));
}


/***/ }),

/***/ 34995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ historyBlocks)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34902);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44702);



/** What the runs before this one told, the newest first: one line each, folded; a run that died is told of in sight. */
function historyBlocks(earlier, report) {
    const [last] = earlier;
    const lines = earlier.map(({ at, headSha, verdict, difference }) => {
        const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .Ax)(headSha));
        const page = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .commitPage */ .b2)(headSha, report);
        const end = verdict === 'measuring' ? 'did not finish' : _words_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk[verdict].word;
        return [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(at)} · `),
            page === null ? name : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(page, [name]),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(` · ${end}${difference === null ? '' : ` · ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(difference)}`}`),
        ];
    });
    return [
        ...(last?.verdict === 'measuring' ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('The run before this one did not finish.'))] : []),
        ...(lines.length === 0 ? [] : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)('Earlier verdicts on this pull request', [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(lines)])),
    ];
}


/***/ }),

/***/ 74611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17554);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34902);
/* harmony import */ var _task_tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69914);




/** Most bytes of a job summary: GitHub refuses more than 1 MiB a step. */
const LIMIT = 1_000_000;
/** The job summary: the comment with every note, and every task. */
function renderSummary(report, { limit = LIMIT } = {}) {
    const all = { rows: report.tasks.length, moreNotes: report.notes.length, earlier: [] };
    const comment = (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .commentBlocks */ .c)(report, all);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fitting */ ._Q)(report.tasks.length, limit, rows => {
        const left = report.tasks.length - rows;
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .serialise */ .GY)([
            ...comment,
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(4, `All ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(report.tasks.length, 'task')}`),
            (0,_task_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .taskTable */ .A)(report.tasks.slice(0, rows), report.taskDetails),
            ...(left === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, 'more task')} did not fit here.`))]),
        ]);
    });
}


/***/ }),

/***/ 69914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ taskTable),
/* harmony export */   V: () => (/* binding */ moves)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41443);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34902);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8833);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44702);





/** The tasks that moved, which way and how sure, with what the signs mean. */
function moves(report, rows) {
    const worse = moved(report, 'worse', rows);
    const better = moved(report, 'better', rows);
    return worse.length + better.length === 0 ? [] : [...worse, ...better, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .LEGEND */ .Ix)), ...inReport(report)];
}
/** Where the answers themselves are. GitHub has no address for a place inside an artifact. */
function inReport(report) {
    const run = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .artifacts */ .qi)(report);
    const [first] = [...(0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .movedTasks */ .I_)(report, 'worse'), ...(0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .movedTasks */ .I_)(report, 'better')];
    if (run === null || first === undefined)
        return [];
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Every answer, in the model’s own words, is in the '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(run, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('report of this run')]), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(': open '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`report.html#${first.id}`), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(' for the first of them.')),
    ];
}
/** Rows in sight; the others are folded, for a phone. */
const OPEN_ROWS = 10;
function moved(report, way, rows) {
    const tasks = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .movedTasks */ .I_)(report, way);
    if (tasks.length === 0)
        return [];
    const rowsOf = (some) => movedTable(some, way, report.taskDetails);
    const shown = tasks.slice(0, rows);
    const folded = shown.slice(OPEN_ROWS);
    const left = tasks.length - shown.length;
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(4, `Got ${way}: ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tasks.length, 'task')}`),
        ...(shown.length === 0 ? [] : [rowsOf(shown.slice(0, OPEN_ROWS))]),
        ...(folded.length === 0 ? [] : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(`${folded.length} more`, [rowsOf(folded)])),
        ...(left === 0
            ? []
            : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, 'more task')} did not fit here and can be seen in the full report.`))]),
    ];
}
function movedTable(tasks, way, shown) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Task', 'Before → now'], 
    // In one cell, where a phone breaks the line.
    tasks.map(task => [taskCell(task, shown), [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${(0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .picks */ .hI)(task)} ${(0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .sureness */ .$6)(task, way)}`)]]));
}
/** Every task, with which way it moved where that is more likely than not. */
function taskTable(tasks, shown) {
    const surely = (task) => {
        const way = ['worse', 'better'].find(way => (task.chances?.[way] ?? 0) >= 0.5);
        return way === undefined ? '' : `${way}, ${(0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .sureness */ .$6)(task, way)}`;
    };
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Task', 'Before → now', 'Moved'], tasks.map(task => [taskCell(task, shown), [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .picks */ .hI)(task))], [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(surely(task))]]));
}
/** As much of a task as may be told. */
function taskCell(task, shown) {
    return [
        issue(task),
        ...(shown === 'numbers' ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(' '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(task.title, _foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .TITLE_LENGTH */ .qt)]),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(` ·\u00A0${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(task.price)}`),
        ...(shown === 'answers' ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(` · ${(0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .choices */ .zM)(task)}`)] : []),
    ];
}
/**
 * The task's number, linked to its issue. By way of redirect.github.com, as Renovate and Dependabot do: GitHub would
 * write a back-reference into the original issue for every plain link to it.
 */
function issue(task) {
    const number = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .issueNumber */ .Pp)(task);
    const path = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .issuePath */ .dR)(task);
    return path === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(number) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(`https://redirect.github.com${path}`, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(number)]);
}


/***/ }),

/***/ 67160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17554);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74611);





/**
 * Writes the report and all its renderings into one folder.
 * @throws Failure when the folder cannot be written.
 */
async function writeReport(report, folder) {
    // The page and its component library are only needed here, at the very end of a run.
    const [{ renderHtml }, { renderJunit }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6834), __webpack_require__.e(8139)]).then(__webpack_require__.bind(__webpack_require__, 18139)), Promise.all(/* import() */[__webpack_require__.e(9585), __webpack_require__.e(4227)]).then(__webpack_require__.bind(__webpack_require__, 44227))]);
    const file = (name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
    const written = {
        report: file('report.json'),
        comment: file('comment.md'),
        summary: file('summary.md'),
        html: file('report.html'),
        junit: file('junit.xml'),
    };
    const contents = [
        [written.report, `${JSON.stringify(report, null, 1)}\n`],
        [written.comment, (0,_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .renderComment */ .w)(report)],
        [written.summary, (0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSummary */ .B)(report)],
        [written.html, renderHtml(report)],
        [written.junit, renderJunit(report)],
    ];
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        for (const [name, content] of contents)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(name, content);
    }
    catch (error) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', `the report cannot be written to ${folder}: ${error instanceof Error ? error.message : error}`, {
            hint: 'Choose another folder with --out. The answers are kept in the store.',
            cause: error,
        });
    }
    return written;
}


/***/ })

};
