export const id = 4601;
export const ids = [4601];
export const modules = {

/***/ 20556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reportGate)
/* harmony export */ });
/* harmony import */ var _report_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41499);
/* harmony import */ var _report_notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52362);


/** The report of a gate. */
function reportGate({ settings, reproduce, runUrl }, { startedAt, changes, parts }, { config, spent, brokenTasks, notes, damage, finishedAt, ...result }) {
    const report = (0,_report_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .assembleGate */ .si)({
        ...result,
        id: settings.id,
        startedAt,
        finishedAt: new Date(finishedAt).toISOString(),
        includeTaskText: settings['include-task-text'] ?? false,
        taskDetails: settings['task-details'],
        changes: [...changes],
        parts: [...parts],
        decision: config.decision,
        brokenTasks: [...brokenTasks],
        notes: [],
        budget: { ...config.budget, ...spent },
        reproduce,
        runUrl,
    });
    return { ...report, notes: [...notes, ...(0,_report_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .notesOn */ .v)(report, damage)] };
}


/***/ }),

/***/ 84601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lj: () => (/* binding */ budgetLeft),
  runGate: () => (/* binding */ runGate),
  runGateShard: () => (/* binding */ runGateShard),
  ki: () => (/* binding */ withGate),
  RJ: () => (/* binding */ withTaskText)
});

// EXTERNAL MODULE: ./build/arm/commits.js
var commits = __webpack_require__(64175);
// EXTERNAL MODULE: ./build/arm/git.js
var arm_git = __webpack_require__(29593);
// EXTERNAL MODULE: ./build/arm/sides.js
var arm_sides = __webpack_require__(45573);
// EXTERNAL MODULE: ./build/sampling/shard/merge.js
var merge = __webpack_require__(91279);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/arm/same.js

/**
 * Whether two arms send the same requests for any task. Commits and file names do not matter, because no model sees
 * them.
 */
function asksTheSame(one, other) {
    return (0,external_node_util_.isDeepStrictEqual)(asked(one), asked(other));
}
function asked({ name: _name, commit: _commit, label: _label, prompt, ...rest }) {
    return { ...rest, prompt: prompt.map(({ file: _file, line: _line, ...message }) => message) };
}

// EXTERNAL MODULE: ./build/config/run-config.js
var run_config = __webpack_require__(27121);
// EXTERNAL MODULE: ./build/dataset/references.js
var references = __webpack_require__(34705);
// EXTERNAL MODULE: ./build/report/assemble.js
var assemble = __webpack_require__(41499);
// EXTERNAL MODULE: ./build/shared/package.js
var shared_package = __webpack_require__(44116);
// EXTERNAL MODULE: ./build/verdict/early-verdicts.js
var early_verdicts = __webpack_require__(90980);
// EXTERNAL MODULE: ./build/app/gate-report.js
var gate_report = __webpack_require__(20556);
// EXTERNAL MODULE: ./build/app/notes.js
var notes = __webpack_require__(46145);
// EXTERNAL MODULE: ./build/app/tools.js
var tools = __webpack_require__(12775);
;// CONCATENATED MODULE: ./build/app/early-end.js









/** The report of a gate that needs no answers, and so no tasks and no store; null if the sides must be compared. */
function endEarly(request, sides, { missingKey, now }) {
    if (changesNothing(sides))
        return conclude(request, sides, early_verdicts/* NO_CHANGE */.XG, now);
    if (missingKey === null || !sides.isFirst || !(0,tools/* needsKey */.f)(sides.arms.candidate))
        return null;
    // The change that sets up the gate often precedes its secret.
    const text = notes/* NOTES */.Y.missingKey(missingKey.holder, missingKey.hint);
    return conclude(request, { ...sides, notes: [{ kind: 'warning', text }, ...sides.notes] }, early_verdicts/* FIRST_RUN */.Xq, now);
}
function changesNothing({ arms: { baseline, candidate } }) {
    return baseline !== null && asksTheSame(baseline, candidate);
}
function conclude(request, sides, verdict, now) {
    const { settings } = request;
    const { startedAt, arms, own, judge, notes } = sides;
    const config = (0,run_config/* runConfig */.aA)(settings, judge.file, own, { pricedModel: null });
    const unmeasured = (arm) => {
        return {
            description: (0,assemble/* describeArm */.qz)(arm, { prompt: [] }, '', settings.config),
            trials: [],
            missing: [],
            isPaidNow: () => false,
        };
    };
    return (0,gate_report/* reportGate */.O)(request, sides, {
        version: (0,shared_package/* version */.r)(),
        finishedAt: now(),
        freshSince: startedAt,
        config,
        material: {
            suite: { name: (0,references/* suiteName */.Q)(config.suite), hash: '' },
            dataset: { name: config.dataset ?? '', source: '', sha256: '' },
            tasks: [],
            doubts: new Map(),
            unreadable: [],
        },
        identical: verdict === early_verdicts/* NO_CHANGE */.XG,
        comparison: null,
        verdict,
        brokenTasks: [],
        spent: { calls: 0, cost: 0, exhausted: null },
        baseline: arms.baseline === null ? null : unmeasured(arms.baseline),
        candidate: unmeasured(arms.candidate),
        notes,
        damage: [],
    });
}

// EXTERNAL MODULE: ./build/app/reproduce.js
var reproduce = __webpack_require__(50599);
// EXTERNAL MODULE: ./build/app/sides.js + 1 modules
var app_sides = __webpack_require__(86843);
// EXTERNAL MODULE: ./build/app/trusted-files.js
var trusted_files = __webpack_require__(80657);
;// CONCATENATED MODULE: ./build/app/gate-session.js










/** On your own machine, the report may contain task text; CI artifacts may be public. */
function withTaskText(settings, { env }) {
    return { ...settings, 'include-task-text': settings['include-task-text'] ?? !env.CI };
}
/**
 * Runs the gate in the repository of the working directory.
 * @throws Failure if nothing can be compared.
 */
async function runGate(settings, world, context) {
    const older = settings['also-against'];
    // A misspelled ref fails before anything is paid for.
    const git = context.git ?? (await (0,arm_git/* openGit */.zY)(world));
    if (older !== undefined)
        await (0,commits/* commitOf */.D3)(git, older);
    const report = await compareSides(settings, world, { ...context, git });
    // A change without effect adds nothing to earlier drops.
    if (older === undefined || report.verdict.kind === 'error' || report.identical)
        return report;
    const { shards, ...alone } = context;
    if (shards !== undefined && !(0,merge/* mayAsk */.Nh)(shards, context.apiKey))
        return report;
    const left = { ...settings, ...budgetLeft(report), baseline: older };
    return comparedWith(report, await compareSides(left, world, { ...alone, git }));
}
/** Runs one shard of it. @throws Failure if nothing can be compared. */
async function runGateShard(settings, shard, world, context) {
    const { gateShard } = await Promise.all(/* import() */[__webpack_require__.e(9052), __webpack_require__.e(5452), __webpack_require__.e(914)]).then(__webpack_require__.bind(__webpack_require__, 77523));
    return withGate(settings, world, context, (request, tools) => gateShard(request, shard, tools));
}
/** Remaining budget after the first comparison. */
function budgetLeft({ budget, startedAt, finishedAt, }) {
    const minutes = (Date.parse(finishedAt) - Date.parse(startedAt)) / 60_000;
    return {
        ...(budget.maxCalls === null ? {} : { 'max-calls': budget.maxCalls - budget.calls }),
        ...(budget.maxCost === null ? {} : { 'max-cost': budget.maxCost - (budget.cost ?? 0) }),
        ...(budget.maxMinutes === null ? {} : { 'max-minutes': budget.maxMinutes - minutes }),
    };
}
/** Adds a comparison with an older commit. The verdict stays, because this change may be the smallest of many. */
function comparedWith(report, older) {
    const { baseline, verdict, comparison } = older;
    if (baseline === null || baseline.commit === null)
        return report;
    const { label, commit } = baseline;
    const text = notes/* NOTES */.Y.against(label, verdict.reason);
    return {
        ...report,
        alsoAgainst: { label, commit, verdict, comparison },
        notes: [{ kind: verdict.kind === 'regressed' ? 'warning' : 'info', text }, ...report.notes],
        budget: {
            ...report.budget,
            calls: report.budget.calls + older.budget.calls,
            cost: report.budget.cost === null || older.budget.cost === null ? null : report.budget.cost + older.budget.cost,
        },
    };
}
/** Compares both arms if the model sees a difference. */
async function compareSides(settings, world, context) {
    const opened = await openGate(settings, world, context);
    const { request } = opened;
    const sides = await (0,app_sides/* readSides */.h)(request, world);
    const { apiKey, shards } = context;
    const missingKey = apiKey.kind === 'missing' && shards === undefined ? apiKey : null;
    const early = endEarly(request, sides, { missingKey, now: world.now });
    if (early !== null)
        return early;
    // Loaded late, because most changes to a repository change nothing that the model sees.
    const { gate } = await Promise.all(/* import() */[__webpack_require__.e(9052), __webpack_require__.e(5452), __webpack_require__.e(914)]).then(__webpack_require__.bind(__webpack_require__, 77523));
    return useTools(opened, world, context, tools => gate(sides, request, tools));
}
/** Opens a gate and its tools. */
async function withGate(settings, world, context, work) {
    const opened = await openGate(settings, world, context);
    return useTools(opened, world, context, tools => work(opened.request, tools));
}
/** Finds both arms. */
async function openGate(settings, world, context) {
    const git = context.git ?? (await (0,arm_git/* openGit */.zY)(world));
    const { mergeBaseWith, defaultBranch } = context;
    const asked = { mergeBaseWith, defaultBranch, head: settings.head };
    const earlier = settings.baseline?.endsWith('.json') ? await readEarlier(git, settings.baseline, asked, world) : null;
    const sides = await (0,arm_sides/* findSides */.a)(git, world, {
        ...asked,
        baseline: earlier === null ? settings.baseline : earlier.commit,
        // Neither a report nor an old release sets the current rules.
        trustsBaseline: earlier === null && settings.baseline !== settings['also-against'],
    });
    const trusted = sides.trusted.flatMap(({ commit }) => commit ?? []);
    const checkout = await (0,trusted_files/* openCheckout */.Hj)(git, world, sides.head.commit, trusted);
    await (0,trusted_files/* refuseOwnEvidence */.qn)(settings.store, 'store of answers', checkout);
    const commits = { baseline: sides.baseline.commit, head: sides.head.commit };
    const request = {
        ...sides,
        settings,
        earlier: earlier?.trials ?? [],
        isFromFork: context.fork ?? false,
        reproduce: (0,reproduce/* commandFor */.F)('gate', settings, commits),
        runUrl: context.runUrl ?? null,
    };
    return { request, earlier };
}
async function useTools({ request, earlier }, world, context, work) {
    const { withTools } = await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(4671), __webpack_require__.e(7782), __webpack_require__.e(157), __webpack_require__.e(7918), __webpack_require__.e(8053)]).then(__webpack_require__.bind(__webpack_require__, 90157));
    return withTools(request.settings, world, context, tools => work(earlier === null ? tools : { ...tools, material: sameTasksAs(earlier, tools) }));
}
/** A comparison with other tasks must not look like one with the same tasks. */
function sameTasksAs({ file, suite }, tools) {
    return async (config, place) => {
        const material = await tools.material(config, place);
        if (suite === material.suite.hash)
            return material;
        throw new errors/* Failure */.HR('configuration', `the baseline report is about other tasks than the suite ${material.suite.name}`, {
            file,
            hint: 'Compare with a report of the same suite.',
        });
    };
}
/** @throws Failure if the report is part of the change, or is unsuitable as a baseline. */
async function readEarlier(git, file, asked, world) {
    const head = asked.head === undefined ? null : (await (0,commits/* commitOf */.D3)(git, asked.head)).commit;
    const trusted = (await (0,arm_sides/* findTrusted */.f)(git, asked)).map(({ commit }) => commit);
    const content = await (0,trusted_files/* readUnlessOwn */.BU)(file, 'report', await (0,trusted_files/* openCheckout */.Hj)(git, world, head, trusted));
    if (content === null)
        throw new errors/* Failure */.HR('configuration', 'there is no such report', {
            file,
            hint: 'Name a report.json that this program wrote.',
        });
    const { parseReport } = await Promise.all(/* import() */[__webpack_require__.e(5831), __webpack_require__.e(6750)]).then(__webpack_require__.bind(__webpack_require__, 92775));
    const { candidate, suite, trials } = parseReport(content.toString('utf8'), file);
    if (candidate.commit === null) {
        throw new errors/* Failure */.HR('configuration', 'the report is of uncommitted files, which cannot be compared later', {
            file,
            hint: 'Make the baseline report from a commit: swelancer-gate run --head REF.',
        });
    }
    return { file, commit: candidate.commit, suite: suite.hash, trials: trials.candidate };
}


/***/ }),

/***/ 86843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ readSides)
});

// EXTERNAL MODULE: ./build/arm/agent-parts.js
var agent_parts = __webpack_require__(55463);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js
var create = __webpack_require__(94112);
;// CONCATENATED MODULE: ./build/arm/changes.js

/** The given files that differ between two sources. */
async function changedFiles(before, now, paths) {
    const changes = [...new Set(paths)].map(async (path) => changeOf(path, await before.read(path), await now.read(path)));
    return (await Promise.all(changes)).filter(change => change !== null);
}
/** Beyond this many ranges, they become one. */
const MAX_HUNKS = 50;
/** Maximum number of differing lines, because time grows with the square. */
const MAX_EDITS = 1000;
/** How a file changed; null if it did not. A missing file is null. */
function changeOf(path, before, now) {
    if (before === now)
        return null;
    if (now === null)
        return { path, kind: 'removed', added: 0, removed: lineCount(before ?? ''), lines: [] };
    const whole = { from: 1, to: Math.max(1, lineCount(now)) };
    if (before === null)
        return { path, kind: 'added', added: lineCount(now), removed: 0, lines: [whole] };
    const patch = (0,create/* structuredPatch */.YB)('', '', before, now, '', '', { context: 0, maxEditLength: MAX_EDITS });
    if (patch === undefined) {
        return { path, kind: 'changed', added: lineCount(now), removed: lineCount(before), lines: [whole] };
    }
    const places = patch.hunks.map(({ newStart, newLines }) => {
        const from = Math.min(newStart, whole.to);
        return { from, to: Math.max(from, newStart + newLines - 1) };
    });
    const [first, last] = [places[0], places.at(-1)];
    const lines = first !== undefined && last !== undefined && places.length > MAX_HUNKS
        ? [{ from: first.from, to: last.to }]
        : places;
    const added = patch.hunks.reduce((total, hunk) => total + hunk.newLines, 0);
    const removed = patch.hunks.reduce((total, hunk) => total + hunk.oldLines, 0);
    return { path, kind: 'changed', added, removed, lines };
}
function lineCount(text) {
    return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
}

// EXTERNAL MODULE: ./build/arm/read.js + 1 modules
var read = __webpack_require__(52582);
// EXTERNAL MODULE: ./build/config/file.js
var config_file = __webpack_require__(71585);
// EXTERNAL MODULE: ./build/report/assemble.js
var assemble = __webpack_require__(41499);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/app/judge.js
var app_judge = __webpack_require__(21295);
// EXTERNAL MODULE: ./build/app/notes.js
var notes = __webpack_require__(46145);
;// CONCATENATED MODULE: ./build/app/sides.js








/**
 * Reads both arms of a gate.
 * @throws Failure if nothing can be compared.
 */
async function readSides(request, { now }) {
    const { settings, head, trusted, isFromFork } = request;
    const startedAt = new Date(now()).toISOString();
    const [own, found] = await Promise.all([readOwn(head, settings), (0,app_judge/* readJudge */.Uv)(trusted, settings)]);
    if (found.judge === null && isFromFork)
        throw (0,app_judge/* noJudge */.JQ)(trusted, settings.config);
    // Without a judge, nothing is compared and nothing can pass. The change's file then only defines what to measure.
    const judge = found.judge ?? own;
    const before = found.judge === null ? NO_BASELINE : await readBaseline(request);
    const baseline = before.source ?? request.baseline;
    const arms = { baseline: before.arm, candidate: await (0,read/* readArm */.T)('candidate', head, own.file, settings) };
    return {
        startedAt,
        arms,
        own: own.file,
        judge: found.judge === null ? { ...own, file: withDefaultRule(own.file) } : judge,
        isFirst: found.judge === null && found.notes.length === 0 && settings.baseline === undefined,
        notes: [
            ...judgeNotes(found.judge === null ? null : await (0,app_judge/* changedJudge */.GV)(judge, own), trusted, settings.config),
            ...found.notes,
            ...before.notes,
        ],
        changes: before.arm === null ? [] : await changedFiles(baseline, head, allFiles(arms, settings.config)),
        parts: before.arm === null ? [] : (0,agent_parts/* changedParts */.Ty)(before.arm.files, arms.candidate.files),
    };
}
/** The change's own configuration. */
async function readOwn(source, settings) {
    const own = { file: await (0,config_file/* requireConfigFile */._C)(source, settings.config), source };
    await (0,app_judge/* checkOwnTasks */.BC)(own, settings);
    return own;
}
/** Notes on trusted fields, which come first. */
function judgeNotes(changed, trusted, config) {
    if (changed === null) {
        const places = trusted.map(({ label }) => label);
        return [{ kind: 'warning', text: notes/* NOTES */.Y.firstConfiguration(places, config) }];
    }
    return changed.length === 0 ? [] : [{ kind: 'warning', text: notes/* NOTES */.Y.editedRules(changed) }];
}
/** A configuration without its own rule. */
function withDefaultRule(file) {
    return { ...file, decision: (0,config_file/* parseConfigFile */.me)('', '').decision };
}
/** Paths of all files of both arms. */
function allFiles(arms, config) {
    return [arms.baseline, arms.candidate].flatMap(arm => (arm === null ? [] : (0,assemble/* filesOf */.R8)(arm, config)));
}
const NO_BASELINE = { source: null, arm: null, notes: [] };
/**
 * The baseline arm; none if its commit has no usable configuration. A change that started before there was a
 * configuration is compared with the current target branch.
 */
async function readBaseline({ settings, baseline, trusted, isMergeBase }) {
    for (const source of isMergeBase ? [baseline, ...trusted.slice(0, 1)] : [baseline]) {
        try {
            const file = await (0,config_file/* readConfigFile */.RG)(source, settings.config);
            if (file === null)
                continue;
            return { source, arm: await (0,read/* readArm */.T)('baseline', source, file, settings), notes: [] };
        }
        catch (error) {
            // A pull request that fixes a broken configuration must be able to pass; a run that named this baseline must not.
            if (!(error instanceof errors/* Failure */.HR) || error.kind !== 'configuration' || settings.baseline !== undefined)
                throw error;
            return {
                ...NO_BASELINE,
                notes: [{ kind: 'warning', text: notes/* NOTES */.Y.unusableConfiguration(source.label, error.message) }],
            };
        }
    }
    return NO_BASELINE;
}


/***/ }),

/***/ 55463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ty: () => (/* binding */ changedParts),
/* harmony export */   rz: () => (/* binding */ partWords),
/* harmony export */   sM: () => (/* binding */ agentPartOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98444);


const HOME = String.raw `(?:^|/)\.(?:agents|claude|codex|cursor|factory|gemini|github|grok|kilo|kilocode|opencode|pi|qwen|roo|vibe)/`;
/** Parts that are separate files or folders; the first group is the name. */
const PLACES = [
    ['skill', new RegExp(`${HOME}skills?/([^/]+?)(?:\\.md$|/)`)],
    ['sub-agent', new RegExp(`${HOME}(?:agents?|droids)/(.+?)(?:\\.agent)?\\.(?:md|toml)$`)],
    ['command', new RegExp(`${HOME}(?:commands?|prompts)/(.+?)(?:\\.prompt)?\\.(?:md|toml)$`)],
    ['hook', new RegExp(`${HOME}hooks/(.+)$`)],
];
const SETTINGS = new RegExp(`${HOME}(?:settings(?:\\.local)?|hooks)\\.json$`);
const SERVERS = new RegExp(String.raw `(?:(?:^|/)(?:\.vscode/|\.)|${HOME})mcp\.json$`);
/** The part of a whole file; null for files with several parts, or none. */
function agentPartOf(path) {
    for (const [kind, place] of PLACES) {
        const name = place.exec(path)?.[1];
        if (name !== undefined)
            return { kind, name };
    }
    return null;
}
/** The parts that differ between two sets of files, sorted by kind and name. */
function changedParts(before, now) {
    const [old, own] = [before, now].map(files => new Map(files.map(({ path, content }) => [path, content])));
    const paths = [...new Set([...before, ...now].map(({ path }) => path))];
    const found = paths.flatMap((path) => {
        const [was, is] = [old?.get(path) ?? null, own?.get(path) ?? null];
        if (was === is)
            return [];
        const part = agentPartOf(path);
        if (part !== null)
            return [{ ...part, change: changeOf(was, is), paths: [path] }];
        return [entriesOf(path, was), entriesOf(path, is)].every(entries => entries !== null)
            ? changedEntries(path, entriesOf(path, was) ?? new Map(), entriesOf(path, is) ?? new Map())
            : [];
    });
    const parts = new Map();
    for (const part of found) {
        const known = parts.get(idOf(part));
        // A skill with one new file is changed, unless all of its files are new.
        const isWhole = known === undefined || known.change === part.change;
        parts.set(idOf(part), {
            ...part,
            change: isWhole && !isElsewhere(part, paths, old, own) ? part.change : 'changed',
            paths: [...(known?.paths ?? []), ...part.paths],
        });
    }
    return [...parts.values()].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}
const idOf = ({ kind, name }) => `${kind} ${name}`;
const changeOf = (was, is) => was === null ? 'added' : is === null ? 'removed' : 'changed';
/** Whether a part that gained or lost a file also has files in both versions. */
function isElsewhere({ kind, name }, paths, old, own) {
    return paths.some(path => {
        const part = agentPartOf(path);
        return part?.kind === kind && part.name === name && old?.has(path) && own?.has(path);
    });
}
/** The parts in a file by kind and name; null if the file is unreadable or has no parts. */
function entriesOf(path, content) {
    if (!SETTINGS.test(path) && !SERVERS.test(path))
        return null;
    if (content === null)
        return new Map();
    const file = objectIn(content);
    if (file === null)
        return null;
    const parts = SERVERS.test(path)
        ? entries('MCP server', file.mcpServers ?? file.servers)
        : Object.entries(file).flatMap(([name, value]) => name === 'hooks'
            ? entries('hook', value)
            : name === 'mcpServers'
                ? entries('MCP server', value)
                : entries('setting', { [name]: value }));
    return new Map(parts.map(([part, value]) => [idOf(part), [part, value]]));
}
function entries(kind, value) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return [];
    return Object.entries(value).map(([name, entry]) => [{ kind, name }, entry]);
}
function changedEntries(path, was, is) {
    return [...new Set([...was.keys(), ...is.keys()])].flatMap(id => {
        const [old, own] = [was.get(id), is.get(id)];
        const part = own?.[0] ?? old?.[0];
        if (part === undefined || (old && own && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(old[1], own[1])))
            return [];
        return [{ ...part, change: changeOf(old ?? null, own ?? null), paths: [path] }];
    });
}
function objectIn(content) {
    try {
        const value = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(content);
        return value === null || typeof value !== 'object' || Array.isArray(value) ? null : { ...value };
    }
    catch {
        return null;
    }
}
/** `skill review-code`, with the name as code. */
const partWords = ({ kind, name }) => `${kind} \`${name}\``;


/***/ }),

/***/ 45573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findSides),
/* harmony export */   f: () => (/* binding */ findTrusted)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64175);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6787);



/**
 * Finds the two commits (or the work tree) that a gate compares.
 * @throws Failure if a commit is missing.
 */
async function findSides(git, world, asked) {
    const [head, [target, ...others]] = await Promise.all([
        asked.head === undefined ? null : (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(git, asked.head),
        findTrusted(git, asked),
    ]);
    const baseline = asked.baseline === undefined
        ? await (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeBaseOf */ .nM)(git, target, head ?? (await headCommit(git)))
        : await (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(git, asked.baseline);
    const [atTarget, ...elsewhere] = [sourceAt(git, target), ...others.map(other => sourceAt(git, other))];
    const isTarget = baseline.commit === target.commit && baseline.label === target.label;
    return {
        // Reuses a source, because each reads its tree once.
        baseline: isTarget ? atTarget : sourceAt(git, baseline),
        head: head === null ? (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .workTreeSource */ .$d)(world) : sourceAt(git, head),
        trusted: [atTarget, ...elsewhere],
        isMergeBase: asked.baseline === undefined,
    };
}
/**
 * The commits with trusted settings: the tip of the target branch, then that of the default branch.
 * @throws Failure if a commit is missing.
 */
async function findTrusted(git, { mergeBaseWith, baseline, trustsBaseline = true, defaultBranch }) {
    const named = mergeBaseWith ?? (trustsBaseline ? baseline : undefined);
    const [fallback, chosen] = await Promise.all([
        (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .findDefaultBase */ .oW)(git, defaultBranch),
        named === undefined ? null : (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(git, named),
    ]);
    const target = named === undefined ? fallback : chosen;
    if (target === null)
        throw (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .noDefaultBase */ .AU)();
    return fallback === null || fallback.commit === target.commit ? [target] : [target, fallback];
}
const sourceAt = (git, { commit, label }) => (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .commitSource */ .nv)(git, commit, label);
async function headCommit(git) {
    const commit = await git.resolve('HEAD');
    if (commit !== null)
        return { commit, label: 'HEAD' };
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', 'this repository has no commit yet', {
        hint: 'Commit the configuration first: the gate compares with a commit.',
    });
}


/***/ })

};
