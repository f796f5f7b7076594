export const id = 6400;
export const ids = [6400,6105];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 21295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ checkOwnTasks),
/* harmony export */   GV: () => (/* binding */ changedJudge),
/* harmony export */   JQ: () => (/* binding */ noJudge),
/* harmony export */   Uv: () => (/* binding */ readJudge),
/* harmony export */   ZZ: () => (/* binding */ pricedModel)
/* harmony export */ });
/* harmony import */ var _arm_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52582);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71585);
/* harmony import */ var _config_run_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27121);
/* harmony import */ var _dataset_references_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34705);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52005);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46145);






/**
 * The first trusted source with a configuration; null if none is usable.
 * @throws Failure if a source is unreadable.
 */
async function readJudge(places, { config, suite }) {
    const notes = [];
    for (const source of places) {
        const text = await source.read(config);
        if (text === null)
            continue;
        try {
            const file = (0,_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseConfigFile */ .me)(text, config);
            const missing = await withoutTasks((0,_config_run_config_js__WEBPACK_IMPORTED_MODULE_2__/* .suitesOf */ .f3)(suite?.split(',') ?? file.suite), source);
            if (missing === undefined)
                return { judge: { file, source }, notes };
            // A change that adds the tasks must be able to pass, like one that adds the configuration.
            notes.push({ kind: 'warning', text: _notes_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTES */ .Y.withoutTasks(missing, source.label) });
        }
        catch (error) {
            if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR))
                throw error;
            notes.push({ kind: 'warning', text: _notes_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTES */ .Y.unusableConfiguration(source.label, error.message) });
        }
    }
    return { judge: null, notes };
}
/** The first folder or file of own tasks without tasks in a source. */
async function withoutTasks(suites, source) {
    for (const reference of suites.filter(_dataset_references_js__WEBPACK_IMPORTED_MODULE_5__/* .isTaskFolder */ .e)) {
        const { hasTasks } = await __webpack_require__.e(/* import() */ 5479).then(__webpack_require__.bind(__webpack_require__, 55479));
        if (!(await hasTasks(reference, source)))
            return reference;
    }
    return undefined;
}
/**
 * Reads a configuration's own tasks at the change, because after the merge they judge all other changes.
 * @throws Failure with file and line
 */
async function checkOwnTasks({ file, source }, { suite }) {
    for (const reference of (0,_config_run_config_js__WEBPACK_IMPORTED_MODULE_2__/* .suitesOf */ .f3)(suite?.split(',') ?? file.suite).filter(_dataset_references_js__WEBPACK_IMPORTED_MODULE_5__/* .isTaskFolder */ .e)) {
        const { readTaskFolder } = await __webpack_require__.e(/* import() */ 5479).then(__webpack_require__.bind(__webpack_require__, 55479));
        await readTaskFolder(reference, source);
    }
}
/** A change from outside without a trusted configuration for its rules and budget. */
function noJudge(places, config) {
    const labels = places.map(({ label }) => label).join(' and ');
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('configuration', `there is no usable ${config} on ${labels}, and a fork cannot bring its own`, {
        hint: 'Merge a configuration into the default branch first: it sets the tasks, the rule and the budget.',
    });
}
/** The model that a configuration's `prices` and `context-tokens` are for; empty if it names none. */
async function pricedModel({ file, source }, settings) {
    return settings.model ?? file.model ?? (await (0,_arm_read_js__WEBPACK_IMPORTED_MODULE_0__/* .promptModel */ .Y)(source, file.prompt)) ?? '';
}
/** Edits of a change to trusted fields, including referenced files. */
async function changedJudge(judge, head) {
    const fields = new Set((0,_config_run_config_js__WEBPACK_IMPORTED_MODULE_2__/* .changedTrustedFields */ .bi)(judge.file, head.file));
    for (const field of ['suite', 'dataset', 'models']) {
        for (const reference of (0,_config_run_config_js__WEBPACK_IMPORTED_MODULE_2__/* .suitesOf */ .f3)(judge.file[field] ?? [])) {
            const file = reference.replace(/#sha256=.*$/, '');
            if (!isRepositoryFile(file))
                continue;
            const before = await textAt(judge.source, file);
            if (before !== undefined && before !== (await textAt(head.source, file)))
                fields.add(field);
        }
    }
    return [...fields];
}
/** The text of a file or of all files of a folder; null if missing, undefined if not text. */
async function textAt(source, file) {
    try {
        return file.endsWith('/') ? JSON.stringify(await source.files(file)) : await source.read(file);
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR)
            return undefined;
        throw error;
    }
}
/** Whether a reference is a file of the repository, not a name, URL or outside path. */
function isRepositoryFile(reference) {
    return (/\/|\.(?:jsonl?|csv|gz|md)$/i.test(reference) &&
        !URL.canParse(reference) &&
        !reference.startsWith('/') &&
        !reference.split(/[\\/]/).includes('..'));
}


/***/ }),

/***/ 46145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ NOTES)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);

/** Notes of a gate on its baseline, rules and tasks. Notes on the answers are in report/notes.ts. */
const NOTES = {
    missingKey: (holder, hint) => `Nothing was measured, because ${holder} is missing. ${hint}`,
    firstConfiguration: (places, config) => `There is nothing to compare with: ${places.map(place => `\`${place}\``).join(' and ')} has no usable \`${config}\`. The rules of this change take effect after the merge.`,
    editedRules: (fields) => `This change also edits ${fields.map(field => `\`${field}\``).join(', ')}. The edit takes effect after the merge: until then the target branch's own ${fields.length === 1 ? 'setting is' : 'settings are'} used.`,
    unusableConfiguration: (place, reason) => `The configuration at ${place} cannot be used: ${reason}`,
    withoutTasks: (folder, place) => `There are no tasks in \`${folder}\` at ${place}.`,
    against: (label, reason) => `Against \`${label}\`: ${reason}`,
    otherFiles: (tasks) => `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tasks, 'task')} of the suite ${tasks === 1 ? 'concerns' : 'concern'} other files than those that changed, and ${tasks === 1 ? 'was' : 'were'} not asked.`,
    erosion: ({ since, changes, difference, low, high }) => {
        const commit = since.commit === null ? '' : ` (\`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .Ax)(since.commit)}\`)`;
        return `Small drops have added up: before this change, accuracy had fallen by ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(difference)} (likely ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(-high, -low)}) over ${changes} changes since ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)(since.at)}${commit}.`;
    },
};


/***/ }),

/***/ 50599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ commandFor)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14318);
/* harmony import */ var _shared_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27828);
/* harmony import */ var _shared_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31294);
/* harmony import */ var _shared_uncompiled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21418);




/** A commit, shortened for phones; git accepts it. */
const short = (value) => (/^[0-9a-f]{40}$/.test(value) ? value.slice(0, 10) : value);
/** The command that reproduces a run locally. */
function commandFor(command, settings, own) {
    const defaults = new Map(Object.entries(_config_settings_js__WEBPACK_IMPORTED_MODULE_0__.settingsSchema.parse({}, _shared_uncompiled_js__WEBPACK_IMPORTED_MODULE_2__/* .UNCOMPILED */ .J)));
    const changed = Object.entries(settings).filter(([name, value]) => name in _config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .REPEATED */ .zu && value !== defaults.get(name));
    const flags = [...Object.entries(own), ...changed].flatMap(([name, value]) => value == null ? [] : [`--${name}`, (0,_shared_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(short(String(value)))]);
    return [_shared_program_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAM */ .RX, command, ...flags].join(' ');
}


/***/ }),

/***/ 12775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ requireKey),
/* harmony export */   f: () => (/* binding */ needsKey)
/* harmony export */ });
/* harmony import */ var _config_api_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76105);

/** @throws Failure if an arm needs a model and its key is missing. */
function requireKey({ missingKey: missing }, arms) {
    if (missing !== null && arms.some(needsKey))
        throw (0,_config_api_key_js__WEBPACK_IMPORTED_MODULE_0__/* .missingKey */ .a)(missing);
}
/** An external program can bring its own key; a fixed rule needs none. */
function needsKey(arm) {
    return arm?.solver.kind === 'chat' || arm?.solver.kind === 'agent';
}


/***/ }),

/***/ 64175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ noDefaultBase),
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   nM: () => (/* binding */ mergeBaseOf),
/* harmony export */   oW: () => (/* binding */ findDefaultBase)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);

/**
 * Finds the commit of a ref from the user or an event.
 * @throws Failure; in a shallow clone, the hint says how to fetch more.
 */
async function commitOf(git, ref) {
    const commit = await git.resolve(ref);
    if (commit !== null)
        return { commit, label: /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref };
    throw await unreachable(git, `there is no commit ${ref} in this repository`);
}
/** The newest common commit, where the change started. */
async function mergeBaseOf(git, base, head) {
    const commit = await git.mergeBase(base.commit, head.commit);
    if (commit !== null)
        return { commit, label: base.label };
    throw await unreachable(git, `${base.label} and ${head.label} have no common commit here`);
}
/**
 * The tip of the default branch: the named one, otherwise the remote's, otherwise a local main or master. Null if there
 * is none.
 */
async function findDefaultBase(git, branch) {
    const refs = branch === undefined
        ? [
            ...['HEAD', 'main', 'master'].map(name => `refs/remotes/origin/${name}`),
            'refs/heads/main',
            'refs/heads/master',
        ]
        : [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`];
    const tips = await git.tips(refs);
    const [found] = refs.flatMap(ref => tips.get(ref) ?? []);
    return found === undefined ? null : { commit: found.commit, label: branch ?? found.label };
}
function noDefaultBase() {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', 'no default branch was found to compare with', {
        hint: 'Commit at least once, fetch the default branch, or name another with --baseline REF.',
    });
}
async function unreachable(git, message) {
    return (await git.shallow())
        ? new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `${message}: this clone is shallow`, {
            hint: 'Fetch the whole history: add `fetch-depth: 0` to the actions/checkout step, or run `git fetch --unshallow`.',
        })
        : new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', message, { hint: 'Check the spelling, or fetch the ref.' });
}


/***/ }),

/***/ 99553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demoCommand: () => (/* binding */ demoCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(57336);
/* harmony import */ var _app_gate_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84601);
/* harmony import */ var _config_api_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76105);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14318);
/* harmony import */ var _report_phrases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58937);
/* harmony import */ var _report_tasks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8833);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25230);
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93021);
/* harmony import */ var _report_write_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67160);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(52005);
/* harmony import */ var _shared_git_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(20772);
/* harmony import */ var _shared_package_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(44116);
/* harmony import */ var _shared_program_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(27828);
/* harmony import */ var _shared_wrap_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(80330);

















const CONFIGURATION = `# The demo uses a fixed rule instead of a model, so it needs no key and no network.
suite: starter
solver: reference/bm25
order: dataset
`;
/** Commits work without the user's name or signing key. */
const AUTHOR = ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.com', '-c', 'commit.gpgSign=false'];
/** Two changes, as in pull requests. */
const CHANGES = [
    {
        branch: 'shuffle-proposals',
        says: 'shows the proposals in another order',
        edit: (before) => before.replace('order: dataset', 'order: shuffled'),
    },
    {
        branch: 'quick-pick',
        says: 'takes the first proposal without reading',
        edit: (before) => before.replace('reference/bm25', 'reference/first'),
    },
];
/** Maximum number of tasks to list for a harmful change. */
const MAX_TASKS = 3;
/** Runs the real gate on two changes in a small temporary repository. */
async function demoCommand({ json, comments }, world) {
    const say = json ? world.tell : world.print;
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'swelancer-gate-demo-'));
    const repository = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'repository');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(repository);
    const run = (0,_shared_git_js__WEBPACK_IMPORTED_MODULE_12__/* .createGit */ .lD)(world.env);
    const git = (...words) => run([...AUTHOR, ...words], { directory: repository });
    const commit = async (content, message) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(repository, 'swelancer-gate.yml'), content);
        await git('add', '--all');
        await git('commit', '--quiet', '--message', message);
    };
    say(`${(0,_shared_wrap_js__WEBPACK_IMPORTED_MODULE_15__/* .wrap */ .L)(INTRODUCTION, world.terminal.columns).join('\n')}\n`);
    await git('init', '--quiet', '--initial-branch=main');
    await commit(CONFIGURATION, 'Choose by the words of the issue');
    const results = [];
    const quiet = { ...world, directory: repository, tell: () => { } };
    for (const [index, { branch, says, edit }] of CHANGES.entries()) {
        await git('checkout', '--quiet', '-b', branch, 'main');
        await commit(edit(CONFIGURATION), says);
        const settings = _config_settings_js__WEBPACK_IMPORTED_MODULE_5__.settingsSchema.parse({ baseline: 'main', head: branch, store: node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'store') });
        const report = await (0,_app_gate_session_js__WEBPACK_IMPORTED_MODULE_3__.runGate)(settings, quiet, { apiKey: _config_api_key_js__WEBPACK_IMPORTED_MODULE_4__.NO_KEY_NEEDED, fallbackApiKey: _config_api_key_js__WEBPACK_IMPORTED_MODULE_4__.NO_KEY_NEEDED });
        const { comment, html } = await (0,_report_write_js__WEBPACK_IMPORTED_MODULE_10__/* .writeReport */ .u)((0,_report_write_js__WEBPACK_IMPORTED_MODULE_10__/* .renderReport */ .B)(report), node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, branch));
        const { kind, exitCode } = report.verdict;
        results.push({ branch, verdict: kind, exitCode, comment, html });
        say(`\n  ${index + 1}  ${branch}: ${says}\n${resultLines(report, world)}\n`);
        if (comments)
            say(`\n${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(comment, 'utf8')}`);
    }
    world.print(json ? `${JSON.stringify(results)}\n` : ending(results));
    return _shared_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .EXIT */ .dc.passed;
}
/** Without a release, the clone must be installed before its commands work elsewhere. */
const INSTALLED = _shared_program_js__WEBPACK_IMPORTED_MODULE_14__/* .RELEASED */ .iB || (0,_shared_program_js__WEBPACK_IMPORTED_MODULE_14__/* .fetchedFrom */ .E2)(_shared_package_js__WEBPACK_IMPORTED_MODULE_13__/* .packageFolder */ .n) !== null || node_path__WEBPACK_IMPORTED_MODULE_2__.basename(process.argv[1] ?? '').startsWith('swelancer-gate');
const INTRODUCTION = 'SWE-Lancer Gate demo. No key, no network, nothing installed: a tiny repository, two pull requests, the real gate.';
function resultLines(report, { terminal: { columns, color } }) {
    const { bold, green, red, dim } = picocolors__WEBPACK_IMPORTED_MODULE_16__.createColors(color);
    const passed = report.verdict.exitCode === _shared_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .EXIT */ .dc.passed;
    const worse = (0,_report_tasks_js__WEBPACK_IMPORTED_MODULE_7__/* .movedTasks */ .I_)(report, 'worse');
    const indent = ' '.repeat(7);
    const titles = worse.slice(0, MAX_TASKS).map(task => {
        const start = `${indent}${(0,_report_tasks_js__WEBPACK_IMPORTED_MODULE_7__/* .issueNumber */ .Pp)(task)}  ${(0,_report_tasks_js__WEBPACK_IMPORTED_MODULE_7__/* .picks */ .hI)(task)}  `;
        return `${start}${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)((0,_report_tasks_js__WEBPACK_IMPORTED_MODULE_7__/* .shortTitle */ .HV)(task.title), Math.max(20, columns - start.length))}`;
    });
    return [
        `     ${bold((passed ? green : red)(`${passed ? '✔' : '✘'} ${(0,_report_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .Pl)(report)}`))}  ${dim(`exit code ${report.verdict.exitCode}`)}`,
        ...(0,_shared_wrap_js__WEBPACK_IMPORTED_MODULE_15__/* .wrap */ .L)((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .p)((0,_report_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .lead */ .HI)(report)), columns - indent.length).map(line => `${indent}${line}`),
        ...titles,
    ].join('\n');
}
function ending(results) {
    const last = results.at(-1);
    return `
The comment on the pull request (demo --comments prints it):
  ${last?.comment}
The full report, for your browser:
  ${last?.html}

${INSTALLED ? 'Next' : `Next, install it from here:  npm install --global ${_shared_package_js__WEBPACK_IMPORTED_MODULE_13__/* .packageFolder */ .n}\nThen`}, in your own repository:  ${_shared_program_js__WEBPACK_IMPORTED_MODULE_14__/* .PROGRAM */ .RX} init
`;
}


/***/ }),

/***/ 76105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO_KEY_NEEDED: () => (/* binding */ NO_KEY_NEEDED),
/* harmony export */   a: () => (/* binding */ missingKey),
/* harmony export */   readApiKey: () => (/* binding */ readApiKey)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);

/** For commands without requests, and for endpoints that need no key. */
const NO_KEY_NEEDED = { kind: 'none-needed' };
/** Parses a key; `none` stands for an endpoint that needs no key. */
function readApiKey(text, missing) {
    const value = text?.trim() ?? '';
    if (value === '')
        return { kind: 'missing', ...missing };
    return value === 'none' ? NO_KEY_NEEDED : { kind: 'key', value };
}
function missingKey({ holder, hint }) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('no-key', `${holder} is missing`, { hint });
}


/***/ }),

/***/ 33601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ asWritten)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _shared_uncompiled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21418);


/**
 * The contents of report.json. Answers contain numbers from outside, which the schema clamps. Without answers, the schema
 * is not even loaded, because most changes to a repository end that way.
 */
async function asWritten(report) {
    const known = hasAnswers(report) ? await clamped(report) : report;
    const decision = Object.entries(known.decision).map(([name, value]) => [(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .camelCase */ .xQ)(name), value]);
    return { ...known, decision: Object.fromEntries(decision) };
}
function hasAnswers({ trials, missing }) {
    return [trials, missing].some(({ baseline, candidate }) => baseline.length + candidate.length > 0);
}
async function clamped(report) {
    const { reportSchema } = await Promise.all(/* import() */[__webpack_require__.e(5831), __webpack_require__.e(9361)]).then(__webpack_require__.bind(__webpack_require__, 95831));
    return reportSchema.parse(report, _shared_uncompiled_js__WEBPACK_IMPORTED_MODULE_1__/* .UNCOMPILED */ .J);
}


/***/ }),

/***/ 17554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ movedRows),
/* harmony export */   cH: () => (/* binding */ commentBlocks),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41753);
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47948);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34995);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51006);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34902);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58937);
/* harmony import */ var _task_tables_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69914);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8833);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93021);










/** The pull request comment in GitHub Markdown: key facts on one phone screen, the rest collapsed. */
function renderComment(report, { limit = 60_000, earlier = [], uploaded = true } = {}) {
    const extent = { maxNotes: 20, earlier, uploaded };
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .fitting */ ._Q)(movedRows(report), limit, rows => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .serialize */ .lK)(commentBlocks(report, { ...extent, rows })));
}
/** Number of rows in all tables of moved tasks. */
function movedRows(report) {
    return (0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .movedTasks */ .I_)(report, 'worse').length + (0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .movedTasks */ .I_)(report, 'better').length + (0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .uncertainTasks */ .ow)(report).length;
}
/** One template per result, with only what its reader needs. */
const TEMPLATES = {
    dropped: ['lead', 'cause', 'changed', 'warnings', 'next', 'moved', 'details', 'earlier', 'links'],
    accepted: ['warnings', 'lead', 'cause', 'changed', 'next', 'folded-moves', 'details', 'earlier', 'links'],
    improved: ['lead', 'changed', 'warnings', 'folded-moves', 'details', 'earlier', 'links'],
    'no-drop': ['lead', 'warnings', 'folded-moves', 'details', 'earlier', 'links'],
    // A change that does not affect the model gets a single line.
    unchanged: ['warnings'],
    measured: ['lead', 'warnings', 'details', 'earlier', 'links'],
    'first-run': ['lead', 'warnings', 'details', 'earlier', 'links'],
    'not-decided': ['lead', 'changed', 'warnings', 'next', 'folded-moves', 'details', 'earlier', 'links'],
    'not-measured': ['lead', 'next', 'warnings', 'earlier', 'links'],
};
/** The comment as a tree. */
function commentBlocks(report, extent) {
    const evidence = extent.uploaded ? report : { ...report, runUrl: null };
    const parts = {
        warnings: () => warnings(report),
        lead: () => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)(...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .phrases */ .HJ)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .lead */ .HI)(report)))],
        cause: () => labeled(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.cause, explained(report)),
        changed: () => labeled(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.whatChanged, (0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .whatChanged */ .fl)(report)),
        next: () => labeled(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.next, (0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .next */ .K2)(report)),
        moved: () => (0,_task_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .movedBlocks */ .u9)(evidence, extent.rows),
        'folded-moves': () => (0,_task_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .foldedMoves */ .z4)(evidence, extent.rows),
        details: () => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .details */ .zH)(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.details, numbers(report, extent.maxNotes)),
        earlier: () => (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .historyBlocks */ .P)(extent.earlier, report),
        links: () => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .footer */ .qr)(links(report, extent)),
    };
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .heading */ .R_)(3, `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .markOf */ .Fg)(report)} ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .Pl)(report)}`),
        ...TEMPLATES[(0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomeOf */ .sG)(report)].flatMap(part => parts[part]()),
    ];
}
/** Null if no search for a cause ran. */
function explained({ explanation }) {
    return explanation === undefined ? null : (0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .wordsOf */ .Z9)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(explanation.sentence, 600));
}
function labeled(label, words) {
    return words === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(label)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(' '), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .phrases */ .HJ)(words))];
}
const MAX_WARNINGS = 5;
/** If nothing was measured, the headline already covers the failed calls. */
function warnings(report) {
    const shown = report.notes.filter(({ kind }) => kind === 'warning').slice(0, MAX_WARNINGS);
    const items = shown.map(({ text: note }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.note)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(' '), ...sentence(note)]);
    // A single item needs no list.
    return items.length === 1 ? items.map(item => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)(...item)) : sentences(items);
}
/** The collapsed part: cost, numbers of both arms, method, and the command to reproduce. */
function numbers(report, maxNotes) {
    const { notes, budget, reproduce } = report;
    const warned = notes.filter(({ kind }) => kind === 'warning').slice(0, MAX_WARNINGS);
    const others = notes.filter(note => !warned.includes(note)).slice(0, maxNotes);
    const samples = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .sampleWords */ .kn)(report);
    const spent = budget.calls === 0 ? '' : ` (${_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .REPRODUCE */ .a2.cost(budget.cost === null ? null : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .cost */ .y)(budget.cost))})`;
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .costWords */ .fL)(report))),
        ...(samples === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(samples))]),
        ...armTable(report),
        ...(report.suite.tasks === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .untrusted */ .bp)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .floorWords */ .yD)((0,_arms_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleFloors */ .YF)(report.suite)), 300))]),
        ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .method */ .EJ)(report).map(words => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(words))),
        ...sentences(others.map(note => sentence(note.text))),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(`${_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .REPRODUCE */ .a2.title}${spent}:`)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .codeBlock */ .DV)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(reproduce, 1000), 'sh'),
    ];
}
function links(report, { uploaded }) {
    const [run, answers] = [(0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .runPage */ .fL)(report), uploaded && report.candidate.trials > 0 ? (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .artifacts */ .qi)(report) : null];
    return [
        ...(answers === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(answers, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.report)])]]),
        ...(run === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(run, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.log)])]]),
        ...(report.comparison === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(_links_js__WEBPACK_IMPORTED_MODULE_4__/* .DECISION_PAGE */ .vu, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.decided)])]]),
        ...(report.id === 'default' ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('Gate '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(report.id)]]),
    ];
}
function sentence(value) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .phrases */ .HJ)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .wordsOf */ .Z9)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(value, 600)));
}
function sentences(items) {
    return items.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(items)];
}
function armTable(report) {
    const sides = report.baseline === null ? ['candidate'] : ['baseline', 'candidate'];
    const rows = (0,_arms_js__WEBPACK_IMPORTED_MODULE_2__/* .armRows */ .Gm)(report);
    // Names in two columns are too wide for a phone: they would break inside words.
    const named = report.baseline === null ? [] : rows.filter(isNamed);
    const shared = named.filter(row => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(row.baseline, row.candidate));
    const own = named.filter(row => !shared.includes(row));
    const sentences = [
        { title: 'Both', words: shared.map(row => ({ label: row.label, value: row.candidate })) },
        ...sides.map(side => ({ title: _arms_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .BV[side], words: own.map(row => ({ label: row.label, value: row[side] })) })),
    ].filter(({ words }) => words.length > 0);
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(['', ...sides.map(side => _arms_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .BV[side])], rows
            .filter(row => !named.includes(row))
            .map(row => [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(row.label)], ...sides.map(side => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .phrases */ .HJ)(row[side]))])),
        ...sentences.map(({ title, words }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)(...words.flatMap(({ label, value }, index) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(`${index === 0 ? `${title}: ` : ', '}${label.toLowerCase()} `),
            ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .phrases */ .HJ)(value),
        ]), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('.'))),
    ];
}
function isNamed({ baseline, candidate }) {
    return [...baseline, ...candidate].some(part => typeof part !== 'string');
}


/***/ }),

/***/ 34995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ historyBlocks)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51006);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34902);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58937);




/** Results of earlier runs, newest first, collapsed. Only an unfinished run is mentioned outside. */
function historyBlocks(earlier, report) {
    const [last] = earlier;
    const lines = earlier.map(({ at, headSha, verdict, difference }) => {
        const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .Ax)(headSha));
        const page = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .commitPage */ .b2)(headSha, report);
        const end = verdict === 'measuring' ? 'did not finish' : _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS */ .bk[verdict];
        return [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(at)} · `),
            page === null ? name : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(page, [name]),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(` · ${end}${difference === null ? '' : ` · ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(difference)}`}`),
        ];
    });
    return [
        ...(last?.verdict === 'measuring' ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('The previous run did not finish.'))] : []),
        ...(lines.length === 0 ? [] : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)('Earlier results on this pull request', [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(lines)])),
    ];
}


/***/ }),

/***/ 52362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ notesOn)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _solver_mcp_server_notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19830);


/** Notes on the result, most important first. */
function notesOn(report, damage) {
    return [...served(report), ...truncated(report), ...missing(report), ...servers(report), ...damage.map(warning)];
}
const SENTENCES = {
    different: (kind, [before, now]) => `Baseline and candidate were answered by different ${kind}: ${before} before, ${now} now.`,
    endpoints: (shares) => `The answers come from more than one endpoint: ${shares}.`,
    providers: (shares) => `More than one provider served the model, and their accuracy can differ: ${shares}. Pin one in the configuration: \`extra-body: {provider: {only: [NAME]}}\`.`,
    truncated: (cut, answers, limit) => `${cut} of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(answers, 'answer')} were cut off before they named a proposal, so they count as wrong. Raise \`sampling.max-tokens\`${limit > 0 ? `, for example to ${2 * limit}` : ''}.`,
    failed: (answers, reason, taskId, message) => `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(answers, 'answer')} failed (${reason}), for example for task ${taskId}: ${message}`,
};
const warning = (text) => ({ kind: 'warning', text });
/** One model name can be served by many hosts with very different accuracy, so mixed answers get a warning. */
function served({ baseline, candidate, trials }) {
    if (baseline !== null && baseline.model !== candidate.model)
        return [];
    const before = baseline?.served ?? [];
    const all = [...before, ...candidate.served];
    const different = ['host', 'provider', 'model', 'fingerprint'].flatMap(field => {
        const sides = [before, candidate.served].map(who => namesOf(who, field).join(', '));
        if (sides.includes('') || sides[0] === sides[1])
            return [];
        return [warning(SENTENCES.different(NAMES[field], sides))];
    });
    const hosts = namesOf(all, 'host');
    const mixed = hosts.length < 2 ? [] : [warning(SENTENCES.endpoints(shares(all, 'host')))];
    const providers = namesOf(all, 'provider');
    // A router picks a provider for each request unless one is pinned.
    const pinned = [...trials.baseline, ...trials.candidate].every(({ sent }) => 'provider' in sent);
    const unpinned = providers.length < 2 || pinned ? [] : [warning(SENTENCES.providers(shares(all, 'provider')))];
    return [...different, ...mixed, ...unpinned];
}
function namesOf(who, field) {
    return [...new Set(who.map(one => one[field] ?? 'unknown'))].sort();
}
/** `a (30), b (12)`: number of answers by source. */
function shares(who, field) {
    return namesOf(who, field)
        .map(name => {
        const own = who.filter(one => (one[field] ?? 'unknown') === name);
        return `${name} (${own.reduce((sum, one) => sum + one.trials, 0)})`;
    })
        .join(', ');
}
const NAMES = {
    host: 'endpoints',
    provider: 'providers',
    model: 'models',
    fingerprint: 'model versions (fingerprints)',
};
function truncated({ candidate, trials }) {
    const cut = trials.candidate.filter(({ reading }) => reading === 'truncated');
    if (cut.length === 0)
        return [];
    const limits = cut.map(({ sent, usage }) => Number(sent.max_completion_tokens ?? sent.max_tokens ?? usage?.outputTokens ?? 0));
    const limit = Math.max(...limits);
    return [warning(SENTENCES.truncated(cut.length, candidate.trials, limit))];
}
/** Missing answers by the kind of failure, except the one that ended the run: the verdict's reason has its message. */
function missing({ missing, verdict }) {
    const reasons = new Map();
    for (const { reason, message, taskId } of [...missing.baseline, ...missing.candidate]) {
        reasons.set(reason, { message, taskId, count: (reasons.get(reason)?.count ?? 0) + 1 });
    }
    if (verdict.kind === 'error')
        reasons.delete(verdict.cause);
    return [...reasons].map(([reason, { count: failed, message, taskId }]) => warning(SENTENCES.failed(failed, reason, taskId, message)));
}
/** Each note once, because most apply to both arms. */
function servers({ baseline, candidate }) {
    const all = [baseline, candidate].flatMap(arm => (0,_solver_mcp_server_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .serverNotes */ .x)(arm?.servers ?? []));
    return [...new Set(all)].map(warning);
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




/** Maximum bytes of a job summary: GitHub rejects more than 1 MiB per step. */
const LIMIT = 1_000_000;
/** The job summary: the comment with every note, and every task. */
function renderSummary(report, { limit = LIMIT } = {}) {
    const all = { rows: (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .movedRows */ .Jc)(report), maxNotes: report.notes.length, earlier: [], uploaded: true };
    const comment = (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .commentBlocks */ .cH)(report, all);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fitting */ ._Q)(report.tasks.length, limit, rows => {
        const left = report.tasks.length - rows;
        if (report.tasks.length === 0)
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .serialize */ .lK)(comment);
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .serialize */ .lK)([
            ...comment,
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(4, `All ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(report.tasks.length, 'task')}`),
            (0,_task_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .taskTable */ .AX)(report.tasks.slice(0, rows), report.taskDetails),
            ...(left === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, 'more task')} did not fit here.`))]),
        ]);
    });
}


/***/ }),

/***/ 69914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ taskTable),
/* harmony export */   u9: () => (/* binding */ movedBlocks),
/* harmony export */   z4: () => (/* binding */ foldedMoves)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51006);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34902);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58937);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8833);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93021);






/** Visible rows on a phone; the rest are collapsed. Rows with picks are twice as tall. */
const OPEN_ROWS = { numbers: 5, titles: 4, answers: 2 };
/** Number of rows that a named cause above the table displaces. */
const ROWS_OF_CAUSE = 2;
/** Maximum title length in tables: three lines on a phone, with the number. */
const CELL_LENGTH = 48;
/** Truncates after a word if one ends in the last third. */
function atWord(title, length) {
    const line = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(title, length);
    const end = line.endsWith('…') ? line.lastIndexOf(' ') : -1;
    return end < (2 * length) / 3 ? line : `${line.slice(0, end)}…`;
}
/** The first tasks that got worse, then all others that moved, collapsed. */
function movedBlocks(report, rows) {
    const fitting = Math.max(1, OPEN_ROWS[report.taskDetails] - (report.explanation === undefined ? 0 : ROWS_OF_CAUSE));
    const open = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .movedTasks */ .I_)(report, 'worse').slice(0, Math.min(rows, fitting));
    return [
        ...(open.length === 0 ? [] : [movedTable(open, _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.gotWorse, report)]),
        ...foldedMoves(report, rows - open.length, open.length),
    ];
}
/** All tasks that moved, collapsed, without those already shown. */
function foldedMoves(report, rows, inSight = 0) {
    const groups = [
        { title: _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.gotWorse, tasks: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .movedTasks */ .I_)(report, 'worse').slice(inSight) },
        { title: _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.gotBetter, tasks: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .movedTasks */ .I_)(report, 'better') },
        { title: _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.mayBeLuck, tasks: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .uncertainTasks */ .ow)(report) },
    ].filter(({ tasks }) => tasks.length > 0);
    const fitting = groups.map(({ title, tasks }, index) => {
        const before = groups.slice(0, index).reduce((sum, group) => sum + group.tasks.length, 0);
        return { title, tasks: tasks.slice(0, Math.max(0, rows - before)) };
    });
    const number = (of) => of.reduce((sum, { tasks }) => sum + tasks.length, 0);
    const left = number(groups) - number(fitting);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(foldedSummary(groups, inSight), [
        ...fitting.filter(({ tasks }) => tasks.length > 0).map(({ title, tasks }) => movedTable(tasks, title, report)),
        ...(left > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, 'more task')} did not fit here; see the full report.`))] : []),
    ]);
}
/** `6 more got worse, 2 got better, 4 may be luck` */
function foldedSummary(groups, inSight) {
    if (groups.length === 1 && groups[0]?.title === _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.mayBeLuck) {
        return `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(groups[0].tasks.length, 'task')} moved, maybe by luck`;
    }
    return groups
        .map(({ title, tasks: { length } }, index) => {
        const more = inSight > 0 && title === _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.gotWorse;
        const noun = index > 0 ? '' : more ? ' more' : length === 1 ? ' task' : ' tasks';
        return `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(length)}${noun} ${title.toLowerCase()}`;
    })
        .join(', ');
}
function movedTable(tasks, title, report) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([title, _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.before, _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.now], tasks.map(task => {
        const { before, now } = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .shares */ .Be)(task);
        const answers = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .answersTo */ .to)(task, report);
        return [
            taskCell(task, report.taskDetails),
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(before)],
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(answers === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(now) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(answers, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(now)]))],
        ];
    }));
}
/** Every task, with its direction if it moved beyond luck. */
function taskTable(tasks, shown) {
    const moved = (task) => {
        const state = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .stateOf */ .L4)(task);
        return state === 'worse' || state === 'better' ? state : '';
    };
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Task', 'Before → now', 'Moved'], tasks.map(task => [
        [...taskCell(task, shown), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(` ·\u00A0${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(task.price)}`)],
        [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .picks */ .hI)(task))],
        [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(moved(task))],
    ]));
}
/** As much of a task as the settings allow. */
function taskCell(task, shown) {
    return [
        issue(task),
        ...(shown === 'numbers' ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(' '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(atWord((0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .shortTitle */ .HV)(task.title), CELL_LENGTH))]),
        ...(shown === 'answers' ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(` · ${(0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .choices */ .zM)(task)}`)] : []),
    ];
}
/**
 * The task's number, linked to its issue. redirect.github.com (as in Renovate and Dependabot) avoids the
 * back-reference that a plain link would create in the original issue.
 */
function issue(task) {
    const number = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .issueNumber */ .Pp)(task);
    const path = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .issuePath */ .dR)(task);
    return path === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(number) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(`https://redirect.github.com${path}`, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(number)]);
}


/***/ }),

/***/ 67160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderReport),
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);
/* harmony import */ var _shared_make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77989);
/* harmony import */ var _as_written_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33601);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17554);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74611);







function renderReport(report) {
    return { report, comment: (0,_comment_js__WEBPACK_IMPORTED_MODULE_5__/* .renderComment */ .wQ)(report), summary: (0,_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSummary */ .B)(report) };
}
/**
 * Writes the report and all its renderings into one folder.
 * @throws Failure if the folder is not writable.
 */
async function writeReport({ report, comment, summary }, folder) {
    // Loaded late: the page and its component library are only needed at the end of a run.
    const [{ renderHtml }, { renderJunit }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(4112), __webpack_require__.e(6834), __webpack_require__.e(688)]).then(__webpack_require__.bind(__webpack_require__, 90688)), Promise.all(/* import() */[__webpack_require__.e(9585), __webpack_require__.e(4227)]).then(__webpack_require__.bind(__webpack_require__, 44227))]);
    const file = (name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
    const files = {
        report: file('report.json'),
        comment: file('comment.md'),
        summary: file('summary.md'),
        html: file('report.html'),
        junit: file('junit.xml'),
    };
    const contents = [
        [files.report, `${JSON.stringify(await (0,_as_written_js__WEBPACK_IMPORTED_MODULE_4__/* .asWritten */ .q)(report), null, 1)}\n`],
        [files.comment, comment],
        [files.summary, summary],
        [files.html, renderHtml(report)],
        [files.junit, renderJunit(report)],
    ];
    try {
        (0,_shared_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(folder);
        for (const [name, content] of contents)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(name, content);
    }
    catch (error) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', `the report cannot be written to ${folder}: ${error instanceof Error ? error.message : error}`, {
            hint: 'Choose another folder with --out. The answers are kept in the store.',
            cause: error,
        });
    }
    return files;
}


/***/ }),

/***/ 91279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ mayAsk),
/* harmony export */   Ox: () => (/* binding */ mergeShards),
/* harmony export */   Rj: () => (/* binding */ checkMerged)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);

/**
 * Puts the answers of all shards into one store, as if one machine had collected them.
 * @param key of the merging machine
 */
function mergeShards(shards, store, key) {
    const [{ asked }] = shards;
    // Shards start at different times: everything since the first start is fresh.
    const begun = shards.map(shard => shard.begun).reduce((a, b) => (a < b ? a : b));
    store.begun(asked, begun);
    for (const { trials } of shards) {
        for (const trial of trials)
            if (store.get(trial.key) === undefined)
                store.add(trial);
    }
    return {
        asked,
        begun,
        canAsk: mayAsk(shards, key),
        paid: new Set(shards.flatMap(({ paid }) => paid)),
        requests: shards.reduce((sum, { requests }) => sum + requests, 0),
    };
}
/** Whether the merging machine can request more: it has a key, or the shards needed none. */
function mayAsk(shards, key) {
    return key.kind !== 'missing' || shards.every(({ keyed }) => !keyed);
}
/** @throws Failure if the shards sent other requests than this run would. */
function checkMerged(joined, asked) {
    if (joined === null || joined.asked === asked)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', 'the shards ran with different settings than this job', {
        hint: 'Merge them at the same commit, with the same settings and the same endpoint (--base-url).',
    });
}


/***/ }),

/***/ 31294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** Quotes a word for a POSIX shell, so that untrusted text stays one word when pasted. */
function shellWord(word) {
    return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 19830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ serverNotes)
/* harmony export */ });
/** Notes on MCP servers or tools that an arm's agent could not use. */
function serverNotes(servers) {
    return servers.flatMap(server => server.kind === 'left-out'
        ? [`The agent works without the MCP server ${server.name}: ${server.reason}.`]
        : server.warnings.map(warning => `MCP server ${server.name}: ${warning}`));
}


/***/ })

};
