export const id = 2041;
export const ids = [2041,8697];
export const modules = {

/***/ 97632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ detectableBy),
/* harmony export */   Q: () => (/* binding */ estimateGate)
/* harmony export */ });
/* harmony import */ var _sampling_trial_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41331);
/* harmony import */ var _sampling_wanted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81897);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41753);
/* harmony import */ var _shared_random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55929);
/* harmony import */ var _verdict_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98483);
/* harmony import */ var _verdict_power_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52315);
/* harmony import */ var _verdict_procedure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95039);
/* harmony import */ var _verdict_proof_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12624);








/** Estimates a gate from its exact prompts and the stored answers. */
function estimateGate(prepared) {
    const { identical, config, solvers, sampler, material, situation } = prepared;
    const { tasks } = material;
    const step = identical ? null : (0,_verdict_procedure_js__WEBPACK_IMPORTED_MODULE_5__/* .nextStep */ .s)(situation(true));
    const wanted = step?.kind === 'sample' ? sampler.open((0,_sampling_wanted_js__WEBPACK_IMPORTED_MODULE_7__/* .samplesOf */ .l)(step.wanted, tasks)) : [];
    const known = ['baseline', 'candidate'].flatMap(arm => solvers[arm] === null ? [] : sampler.known(arm, tasks).trials);
    const sides = sidesOf(prepared);
    const firstRound = (0,_sampling_trial_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateTrials */ .WP)(wanted, sides, known, config.termsOf);
    const { looks } = (0,_verdict_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planOf */ .XC)(tasks.length, config.decision);
    const laterLooks = (looks.at(-1) ?? 0) - (looks[0] ?? 0);
    const proof = config.decision.policy === 'threshold' ? 0 : (0,_verdict_proof_js__WEBPACK_IMPORTED_MODULE_6__/* .maxDropAnswers */ .hx)(tasks.length);
    const { answers, calls } = firstRound;
    const mostAnswers = answers === 0 ? 0 : answers + tasks.length * laterLooks + proof;
    const searches = proof > 0 && config.decision['explain-drop'] === 'auto';
    return {
        firstRound,
        mostAnswers,
        searchAnswers: searches ? Math.floor(mostAnswers / 2) : 0,
        mostCalls: calls === null || answers === 0 ? calls : Math.round((calls / answers) * mostAnswers),
        byAgents: Object.values(sides).some(side => side !== null && (0,_sampling_trial_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .isAgent */ .yh)(side)),
        tooSmall: answers === 0 ? [] : capsBelow(firstRound, prepared),
    };
}
/** The smallest drop, as a fraction, that the gate would find 8 times in 10; null if unknown. */
function detectableBy({ situation, config }) {
    const tasks = situation(true).tasks.map(({ taskId, price, baseline, fresh }) => {
        return { taskId, price, stored: [...baseline, ...fresh].filter(slot => slot !== 'missing') };
    });
    return (0,_verdict_power_js__WEBPACK_IMPORTED_MODULE_4__/* .likelyDetectable */ .sq)(tasks, config.decision, (0,_shared_random_js__WEBPACK_IMPORTED_MODULE_2__/* .randomFrom */ .c)('estimate'));
}
function sidesOf({ arms, solvers }) {
    const baseline = arms.baseline && solvers.baseline ? { arm: arms.baseline, solver: solvers.baseline } : null;
    return { baseline, candidate: { arm: arms.candidate, solver: solvers.candidate } };
}
function capsBelow(firstRound, { config: { budget }, arms, solvers }) {
    const { answers, cost: dollars, atMost } = firstRound;
    const { maxCalls, maxCost } = budget;
    const consequence = 'What it cuts off is not measured, and the verdict can then only be inconclusive.';
    // Each run of a program counts as one call, whatever requests it sends.
    const calls = firstRound.calls ?? answers;
    const turns = Math.max(solvers.baseline?.mostRequests ?? 0, solvers.candidate.mostRequests);
    const round = (amount) => atMost && turns > 1 ? `what the first round may take, at most ${amount}` : `the ${amount} of the first round`;
    return [
        ...(maxCalls !== null && [arms.baseline, arms.candidate].some(arm => arm?.solver.kind === 'command')
            ? ['The budget counts each run of the agent as one call: what its program asks a model cannot be counted here.']
            : []),
        ...(maxCalls !== null && maxCalls < turns
            ? [
                `The budget of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(maxCalls, 'call')} is below the ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(turns)} that one answer of the agent may take, so none is asked for. Raise max-calls, or lower agent.max-turns.`,
            ]
            : maxCalls !== null && maxCalls < calls
                ? [`The budget of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(maxCalls, 'call')} is below ${round((0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(calls))}. ${consequence}`]
                : []),
        ...(maxCost !== null && dollars !== null && maxCost < dollars
            ? [`The budget of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .cost */ .y)(maxCost)} is below ${round((0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .cost */ .y)(dollars))}. ${consequence}`]
            : []),
    ];
}


/***/ }),

/***/ 72041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lj: () => (/* binding */ budgetLeft),
  runGate: () => (/* binding */ runGate),
  D2: () => (/* binding */ runGateShard),
  ki: () => (/* binding */ withGate),
  RJ: () => (/* binding */ withTaskText)
});

// EXTERNAL MODULE: ./build/arm/commits.js
var commits = __webpack_require__(64175);
// EXTERNAL MODULE: ./build/arm/git.js
var arm_git = __webpack_require__(29593);
// EXTERNAL MODULE: ./build/arm/sides.js
var arm_sides = __webpack_require__(45573);
// EXTERNAL MODULE: ./build/report/read.js
var read = __webpack_require__(92775);
// EXTERNAL MODULE: ./build/sampling/shard/join.js
var join = __webpack_require__(50539);
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
// EXTERNAL MODULE: ./build/dataset/material.js
var material = __webpack_require__(37782);
// EXTERNAL MODULE: ./build/model/failure.js
var failure = __webpack_require__(31612);
// EXTERNAL MODULE: ./build/report/assemble.js
var assemble = __webpack_require__(41499);
// EXTERNAL MODULE: ./build/report/notes.js
var report_notes = __webpack_require__(52362);
// EXTERNAL MODULE: ./build/sampling/key.js
var key = __webpack_require__(59851);
// EXTERNAL MODULE: ./build/sampling/shard/take.js
var take = __webpack_require__(96372);
// EXTERNAL MODULE: ./build/sampling/wanted.js
var sampling_wanted = __webpack_require__(81897);
// EXTERNAL MODULE: ./build/verdict/ends.js
var ends = __webpack_require__(24122);
// EXTERNAL MODULE: ./build/verdict/procedure.js + 7 modules
var procedure = __webpack_require__(95039);
// EXTERNAL MODULE: ./build/app/branch-course.js + 1 modules
var branch_course = __webpack_require__(87769);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/line.js + 1 modules
var line = __webpack_require__(37073);
// EXTERNAL MODULE: ./build/arm/agent-parts.js
var agent_parts = __webpack_require__(55463);
// EXTERNAL MODULE: ./build/arm/mcp-servers.js
var mcp_servers = __webpack_require__(45288);
;// CONCATENATED MODULE: ./build/arm/parts.js



/** Maximum number of parts; beyond it, neighbors are joined. */
const MAX_PARTS = 8;
/** @param configPath path of the configuration file with the settings */
function partsOf(before, now, configPath) {
    const settings = settingsOf(before, now);
    const servers = serversOf(before, now);
    const isApart = servers.length > 0;
    const texts = [...promptTexts(before, now), ...fileTexts(before, now, isApart ? [mcp_servers/* MCP_FILE */.m$] : [])];
    const whole = wholeFiles(before, now);
    const hunks = joined(texts, Math.max(1, MAX_PARTS - settings.length - servers.length - whole.length));
    const named = [...settings, ...servers];
    const parts = [
        ...settings.map(({ name }) => ({ kind: 'setting', path: configPath, name })),
        ...servers.map(({ name, change }) => ({ kind: 'server', path: mcp_servers/* MCP_FILE */.m$, name, change })),
        ...whole.map(({ path, change }) => ({ kind: 'file', path, change, ...ownerOf(path) })),
        ...hunks.map(({ part }) => part),
    ];
    function without(undone) {
        const isUndone = (index) => undone.includes(index);
        let arm = named.reduce((changed, part, index) => (isUndone(index) ? part.undo(changed) : changed), now);
        whole.forEach((file, index) => {
            if (!isUndone(named.length + index))
                return;
            const others = arm.files.filter(({ path }) => path !== file.path);
            const own = before.files.filter(({ path }) => path === file.path);
            const files = [...others, ...own].sort((a, b) => (a.path < b.path ? -1 : 1));
            arm = { ...arm, files };
        });
        const first = named.length + whole.length;
        texts.forEach((text, index) => {
            const back = new Set(hunks.flatMap((hunk, at) => (hunk.text === index && isUndone(first + at) ? hunk.chunks : [])));
            if (back.size === 0)
                return;
            arm = text.put(arm, text.chunks.map((chunk, at) => (back.has(at) ? chunk.before : chunk.now)).join(''));
        });
        return arm;
    }
    return { parts, without };
}
function settingsOf(before, now) {
    const parts = [];
    const add = (name, isSame, undo) => {
        if (!isSame)
            parts.push({ name, undo });
    };
    const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
    const onlyModel = before.solver.kind === now.solver.kind && before.solver.model !== now.solver.model;
    add(onlyModel ? 'model' : 'solver', same(before.solver, now.solver), arm => ({ ...arm, solver: before.solver }));
    add('order', before.order === now.order, arm => ({ ...arm, order: before.order }));
    add('structured-output', before.structuredOutput === now.structuredOutput, arm => ({
        ...arm,
        structuredOutput: before.structuredOutput,
    }));
    add('extra-body', same(before.extraBody, now.extraBody), arm => ({ ...arm, extraBody: before.extraBody }));
    for (const [name, field] of SAMPLING) {
        add(`sampling.${name}`, before.sampling[field] === now.sampling[field], arm => {
            const { [field]: _now, ...others } = arm.sampling;
            const old = before.sampling[field];
            return { ...arm, sampling: old === undefined ? others : { ...others, [field]: old } };
        });
    }
    add('prompt', sameMessages(before, now), arm => ({ ...arm, prompt: before.prompt }));
    return parts;
}
const SAMPLING = [
    ['temperature', 'temperature'],
    ['top-p', 'topP'],
    ['max-tokens', 'maxTokens'],
    ['reasoning-effort', 'reasoningEffort'],
];
/** Whether the messages come from the same files, so that lines are comparable. */
function sameMessages(before, now) {
    return (before.prompt.length === now.prompt.length &&
        before.prompt.every(({ role, file }, index) => {
            const other = now.prompt[index];
            return other?.role === role && other.file === file;
        }));
}
/** The MCP servers that differ, if both versions have the file. Without some of its lines, it may not be valid JSON. */
function serversOf(before, now) {
    const old = fileAt(before, mcp_servers/* MCP_FILE */.m$);
    if (old === null || fileAt(now, mcp_servers/* MCP_FILE */.m$) === null)
        return [];
    return (0,agent_parts/* changedParts */.Ty)([old], now.files.filter(({ path }) => path === mcp_servers/* MCP_FILE */.m$)).map(({ name, change }) => ({
        name,
        change,
        undo: arm => ({
            ...arm,
            files: arm.files.map(file => (file.path === mcp_servers/* MCP_FILE */.m$ ? (0,mcp_servers/* withServerOf */.Dy)(old, file, name) : file)),
        }),
    }));
}
const fileAt = (arm, path) => arm.files.find(file => file.path === path) ?? null;
/** `lines of skill`: the agent part that the lines or file belong to. */
function ownerOf(path) {
    const part = (0,agent_parts/* agentPartOf */.sM)(path);
    return part === null ? {} : { of: (0,agent_parts/* partWords */.rz)(part) };
}
function promptTexts(before, now) {
    if (!sameMessages(before, now))
        return [];
    return now.prompt.flatMap(({ template, file, line }, index) => {
        const old = before.prompt[index]?.template ?? template;
        if (old === template)
            return [];
        const put = (arm, text) => ({
            ...arm,
            prompt: arm.prompt.map((message, at) => (at === index ? { ...message, template: text } : message)),
        });
        return [{ path: file, line, chunks: chunksOf(old, template), put }];
    });
}
/** @param apart paths of files that are not split into lines */
function fileTexts(before, now, apart) {
    return now.files.flatMap(({ path, content }) => {
        if (apart.includes(path))
            return [];
        const old = before.files.find(file => file.path === path)?.content;
        if (old === undefined || old === content)
            return [];
        const put = (arm, text) => ({
            ...arm,
            files: arm.files.map(file => (file.path === path ? { ...file, content: text } : file)),
        });
        return [{ path, line: 1, chunks: chunksOf(old, content), put }];
    });
}
function wholeFiles(before, now) {
    const [old, own] = [before, now].map(arm => new Set(arm.files.map(({ path }) => path)));
    return [
        ...now.files.filter(({ path }) => !old?.has(path)).map(({ path }) => ({ path, change: 'added' })),
        ...before.files.filter(({ path }) => !own?.has(path)).map(({ path }) => ({ path, change: 'removed' })),
    ];
}
function chunksOf(before, now) {
    const chunks = [];
    let removed = '';
    for (const piece of (0,line/* diffLines */.Pp)(before, now)) {
        if (piece.removed)
            removed += piece.value;
        else if (piece.added) {
            chunks.push({ before: removed, now: piece.value });
            removed = '';
        }
        else {
            if (removed !== '')
                chunks.push({ before: removed, now: '' });
            removed = '';
            chunks.push({ before: piece.value, now: piece.value });
        }
    }
    return removed === '' ? chunks : [...chunks, { before: removed, now: '' }];
}
/** The hunks of all texts, with the closest ones joined to keep within the maximum. */
function joined(texts, most) {
    let hunks = texts.flatMap(({ path, line: start, chunks }, text) => {
        let line = start;
        return chunks.flatMap((chunk, index) => {
            const from = line;
            const count = linesIn(chunk.now);
            line += count;
            if (chunk.before === chunk.now)
                return [];
            const change = chunk.now === '' ? 'removed' : chunk.before === '' ? 'added' : 'changed';
            return [
                {
                    text,
                    part: { kind: 'lines', path, from, to: Math.max(from, from + count - 1), change, ...ownerOf(path) },
                    chunks: [index],
                },
            ];
        });
    });
    while (hunks.length > most) {
        const gaps = hunks.slice(1).map((next, index) => {
            const one = hunks[index];
            return one?.text === next.text ? next.part.from - one.part.to : Number.POSITIVE_INFINITY;
        });
        const at = gaps.indexOf(Math.min(...gaps));
        const [one, next] = [hunks[at], hunks[at + 1]];
        if (one === undefined || next === undefined || gaps[at] === Number.POSITIVE_INFINITY)
            break;
        const part = { ...one.part, to: next.part.to, change: 'changed' };
        hunks = [
            ...hunks.slice(0, at),
            { text: one.text, part, chunks: [...one.chunks, ...next.chunks] },
            ...hunks.slice(at + 2),
        ];
    }
    return hunks;
}
function linesIn(text) {
    return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
}

// EXTERNAL MODULE: ./build/arm/prompt/template.js
var template = __webpack_require__(62652);
// EXTERNAL MODULE: ./build/sampling/sampler.js + 4 modules
var sampling_sampler = __webpack_require__(71346);
// EXTERNAL MODULE: ./build/trial/trial.js
var trial_trial = __webpack_require__(58759);
// EXTERNAL MODULE: ./build/verdict/explanation.js
var explanation = __webpack_require__(8769);
;// CONCATENATED MODULE: ./build/app/explain.js






/** Why a search is needed. */
const CAUSES = new Set(['drop', 'broken-tasks']);
/** Maximum answers of the search as a share of the gate's. */
const SHARE = 0.5;
/** Searches for the part of the change that caused the drop; null if there is nothing to search. */
async function explainDrop({ settings }, prepared, verdict, tools) {
    const { arms, config, material, sampler, freshSince } = prepared;
    const canAsk = (tools.elsewhere?.canAsk ?? true) && sampler.spent.exhausted === null;
    const wished = config.decision['explain-drop'] === 'auto' && config.decision.policy !== 'threshold';
    if (!wished || !canAsk || arms.baseline === null || verdict.kind !== 'regressed' || !CAUSES.has(verdict.cause)) {
        return null;
    }
    const change = partsOf(arms.baseline, arms.candidate, settings.config);
    if (change.parts.length < 2 || !everyHybridWorks(change))
        return null;
    const known = {
        baseline: sampler.known('baseline', material.tasks),
        candidate: sampler.known('candidate', material.tasks),
    };
    const broken = (0,explanation/* searchTasks */.d)(material.tasks.map(task => {
        const count = (trials) => {
            const own = trials.filter(trial => trial.taskId === task.id);
            return { right: own.filter(trial => (0,trial_trial/* isRight */.FG)(trial, task)).length, samples: own.length };
        };
        return { taskId: task.id, before: count(known.baseline.trials), now: count(known.candidate.trials) };
    }));
    if (broken.length === 0)
        return null;
    const fresh = known.baseline.trials.filter(trial => trial.finishedAt >= freshSince).length;
    const most = Math.floor(SHARE * (known.candidate.trials.length + fresh));
    return search(change, broken, most, prepared, settings.concurrency, tools);
}
/** Excludes prompts that lost their proposals when a part was undone, because these break every task. */
function everyHybridWorks({ parts, without }) {
    return parts.every((_, part) => {
        const others = parts.map((_, index) => index).filter(index => index !== part);
        return [[part], others].every(undone => (0,template/* showsProposals */.MD)(without(undone).prompt));
    });
}
async function search(change, broken, most, { config, material, sampler }, concurrency, tools) {
    const tasks = material.tasks.filter(task => broken.includes(task.id));
    const solvers = {};
    const { budget } = config;
    const left = {
        maxCalls: budget.maxCalls === null ? null : Math.max(0, budget.maxCalls - sampler.spent.calls),
        maxCost: budget.maxCost === null ? null : Math.max(0, budget.maxCost - (sampler.spent.cost ?? 0)),
        maxMinutes: budget.maxMinutes,
    };
    // Answers of hybrids do not count for either arm's progress.
    const asking = (0,sampling_sampler/* createSampler */.t)({ ...tools, onTrial: () => { }, budget: left, concurrency, solvers });
    const nameOf = (undone) => `without ${undone.join(' ')}`;
    const answers = (undone, taskId) => {
        const task = tasks.find(one => one.id === taskId);
        const name = nameOf(undone);
        if (task === undefined || solvers[name] === undefined)
            return [];
        const { trials, missing } = asking.known(name, [task]);
        return [
            ...trials.map(trial => ({ sample: trial.sample, answer: (0,trial_trial/* isRight */.FG)(trial, task) })),
            ...missing.map(({ sample }) => ({ sample, answer: null })),
        ]
            .sort((a, b) => a.sample - b.sample)
            .map(({ answer }) => answer);
    };
    const ended = (found) => ({
        explanation: { ...found, of: change.parts.length, tasks: [...broken], calls: asking.spent.calls },
        spent: asking.spent,
    });
    const nothing = { parts: [], broughtBack: [], pValue: null };
    const unfinished = () => ended({ kind: 'unfinished', ...nothing, sentence: explanation/* explanationWords */.Ri.unfinished(change.parts.length) });
    /** Answers used by the search, whichever run paid for them, so that a resumed run ends like an uninterrupted one. */
    const used = new Set();
    for (let round = 1;; round++) {
        const step = (0,explanation/* searchStep */.nY)(change.parts.length, broken, answers);
        if (step.kind === 'none') {
            return ended({ kind: 'none', ...nothing, sentence: explanation/* explanationWords */.Ri.none(change.parts.length) });
        }
        if (step.kind === 'found') {
            const part = change.parts[step.part];
            if (part === undefined)
                throw new Error('the search found a part that the change does not have');
            const { broughtBack, pValue } = step;
            const sentence = explanation/* explanationWords */.Ri.found(part, broughtBack.length, broken.length);
            return ended({ kind: 'found', parts: [part], broughtBack: [...broughtBack], pValue, sentence });
        }
        for (const undone of step.hybrids) {
            solvers[nameOf(undone)] ??= await tools.solver(change.without(undone), config, material);
        }
        const wanted = step.hybrids.flatMap(undone => tasks.flatMap(task => Array.from({ length: step.samples }, (_, sample) => ({ arm: nameOf(undone), task, sample }))));
        const open = asking.open(wanted);
        for (const { arm, task, sample } of wanted)
            used.add(`${arm} ${task.id} ${sample}`);
        if (used.size > most || asking.spent.exhausted !== null)
            return unfinished();
        tools.onBatch({ reason: 'cause', round }, open.length);
        try {
            await asking.take(open);
        }
        catch (error) {
            if (error instanceof failure/* CallFailure */.R)
                return unfinished();
            throw error;
        }
    }
}

// EXTERNAL MODULE: ./build/app/gate-estimate.js
var gate_estimate = __webpack_require__(97632);
// EXTERNAL MODULE: ./build/app/prepare-gate.js
var prepare_gate = __webpack_require__(84399);
// EXTERNAL MODULE: ./build/app/sides.js + 1 modules
var app_sides = __webpack_require__(86843);
// EXTERNAL MODULE: ./build/app/tools.js
var app_tools = __webpack_require__(12775);
;// CONCATENATED MODULE: ./build/app/gate.js

















/**
 * The gate: two configurations and the same tasks; collects answers until the rule can decide, then reports.
 * @throws Failure if nothing can be compared.
 */
async function gate(request, tools) {
    const sides = await (0,app_sides/* readSides */.h)(request, tools);
    if (changesNothing(sides))
        return concludeEarly(request, sides, ends/* NO_CHANGE */.XG, tools);
    if (tools.missingKey !== null && sides.isFirst && (0,app_tools/* needsKey */.f)(sides.arms.candidate)) {
        // The change that sets up the gate often precedes its secret.
        const { holder, hint } = tools.missingKey;
        const text = `Nothing was measured, because ${holder} is missing. ${hint}`;
        return concludeEarly(request, { ...sides, notes: [{ kind: 'warning', text }, ...sides.notes] }, ends/* FIRST_RUN */.Xq, tools);
    }
    const prepared = await (0,prepare_gate/* prepareGate */.N)(sides, request, tools);
    const decided = prepared.identical
        ? { verdict: ends/* NO_CHANGE */.XG, comparison: null, notes: [], brokenTasks: [] }
        : await decide(prepared, tools);
    const explained = await explainDrop(request, prepared, decided.verdict, tools);
    return conclude(request, prepared, decided, explained, tools);
}
/**
 * Runs one shard of the gate: the first trials of its tasks, without a decision.
 * @throws Failure if nothing can be compared.
 */
async function gateShard(request, shard, tools) {
    const sides = await (0,app_sides/* readSides */.h)(request, tools);
    const prepared = await (0,prepare_gate/* prepareGate */.N)(sides, request, tools);
    const { material, solvers, sampler, asked, freshSince, identical, situation } = prepared;
    const step = identical ? null : (0,procedure/* nextStep */.s)(situation(true));
    const round = step?.kind === 'sample' ? step : null;
    const divided = {
        ...material,
        asked,
        begun: freshSince,
        arms: solvers.baseline === null ? ['candidate'] : ['baseline', 'candidate'],
        sampler,
        wanted: round === null ? [] : (0,sampling_wanted/* samplesOf */.l)(round.wanted, material.tasks),
    };
    return (0,take/* takeShare */.f)(divided, shard, trials => round !== null && tools.onBatch(round, trials));
}
function changesNothing({ arms: { baseline, candidate } }) {
    return baseline !== null && asksTheSame(baseline, candidate);
}
/** The report of a run without requests, which needs no tasks or dataset. */
function concludeEarly({ settings, reproduce, runUrl }, { startedAt, arms, own, judge, notes, changes, parts }, verdict, tools) {
    const config = (0,run_config/* runConfig */.aA)(settings, judge.file, own, { pricedModel: null });
    const measured = (arm) => {
        return {
            description: (0,assemble/* describeArm */.qz)(arm, { prompt: [] }, '', settings.config),
            trials: [],
            missing: [],
            isPaidNow: () => false,
        };
    };
    const report = (0,assemble/* assembleGate */.si)({
        id: settings.id,
        version: tools.version,
        startedAt,
        finishedAt: new Date(tools.now()).toISOString(),
        freshSince: startedAt,
        material: {
            suite: { name: (0,material/* suiteName */.Q)(config.suite), hash: '' },
            dataset: { name: config.dataset ?? '', source: '', sha256: '' },
            tasks: [],
            doubts: new Map(),
            unreadable: [],
        },
        includeTaskText: false,
        taskDetails: settings['task-details'],
        changes: [...changes],
        parts: [...parts],
        identical: verdict === ends/* NO_CHANGE */.XG,
        comparison: null,
        decision: config.decision,
        verdict,
        notes: [],
        brokenTasks: [],
        budget: { ...config.budget, calls: 0, cost: 0, exhausted: null },
        baseline: arms.baseline === null ? null : measured(arms.baseline),
        candidate: measured(arms.candidate),
        reproduce,
        runUrl,
    });
    return { ...report, notes: [...notes, ...(0,report_notes/* notesOn */.v)(report, tools.store.damage)] };
}
/** Collects the samples that the rule asks for until it can decide. */
async function decide(prepared, tools) {
    const { sampler, material, situation } = prepared;
    for (const sentence of (0,gate_estimate/* estimateGate */.Q)(prepared).tooSmall)
        tools.onNotice(sentence);
    const canAsk = tools.elsewhere?.canAsk ?? true;
    try {
        for (;;) {
            if (sampler.spent.exhausted === 'interrupted')
                return { ...judgeNow(prepared), verdict: ends/* INTERRUPTED */.t };
            const step = (0,procedure/* nextStep */.s)(situation(canAsk && sampler.spent.exhausted === null));
            if (step.kind === 'decided')
                return step;
            const wanted = sampler.open((0,sampling_wanted/* samplesOf */.l)(step.wanted, material.tasks));
            tools.onBatch(step, wanted.length);
            await sampler.take(wanted);
        }
    }
    catch (error) {
        if (!(error instanceof failure/* CallFailure */.R))
            throw error;
        return { ...judgeNow(prepared), verdict: (0,ends/* failed */.gz)(error) };
    }
}
/** The result so far, without further samples. */
function judgeNow({ situation }) {
    const step = (0,procedure/* nextStep */.s)(situation(false));
    if (step.kind === 'decided')
        return step;
    throw new Error('the rule asked for samples although there are none');
}
function conclude({ settings, reproduce, runUrl }, prepared, decided, explained, tools) {
    const { arms, solvers, sampler, material, config, startedAt, freshSince, identical } = prepared;
    const measured = (arm, solver) => ({
        description: (0,assemble/* describeArm */.qz)(arm, solver, (0,key/* armDigest */.lQ)(solver, material.tasks), settings.config),
        ...sampler.known(arm.name, material.tasks),
        isPaidNow: sampler.isPaidNow,
    });
    const report = (0,assemble/* assembleGate */.si)({
        id: settings.id,
        version: tools.version,
        disk: tools.disk(),
        startedAt,
        finishedAt: new Date(tools.now()).toISOString(),
        freshSince,
        material,
        includeTaskText: settings['include-task-text'] ?? false,
        taskDetails: settings['task-details'],
        changes: [...prepared.changes],
        parts: [...prepared.parts],
        identical,
        comparison: decided.comparison,
        decision: config.decision,
        verdict: decided.verdict,
        brokenTasks: [...decided.brokenTasks],
        notes: [],
        budget: { ...config.budget, ...spentBy(sampler.spent, explained?.spent ?? null) },
        baseline: arms.baseline && solvers.baseline ? measured(arms.baseline, solvers.baseline) : null,
        candidate: measured(arms.candidate, solvers.candidate),
        reproduce,
        runUrl,
    });
    const eroded = identical || solvers.baseline === null
        ? []
        : (0,branch_course/* erosionNotes */.z)({ id: settings.id, material, solver: solvers.baseline }, tools.store);
    const notes = [...prepared.notes, ...decided.notes, ...eroded, ...(0,report_notes/* notesOn */.v)(report, tools.store.damage)];
    return { ...report, notes, ...(explained && { explanation: explained.explanation }) };
}
/** Total spending of the gate and the search for a cause. The search cannot end the gate early. */
function spentBy(gate, search) {
    if (search === null)
        return gate;
    const cost = gate.cost === null || search.cost === null ? null : gate.cost + search.cost;
    return { calls: gate.calls + search.calls, cost, exhausted: gate.exhausted };
}

// EXTERNAL MODULE: ./build/app/handed-over.js
var handed_over = __webpack_require__(56597);
// EXTERNAL MODULE: ./build/app/reproduce.js
var reproduce = __webpack_require__(50599);
// EXTERNAL MODULE: ./build/app/session.js + 12 modules
var session = __webpack_require__(90157);
;// CONCATENATED MODULE: ./build/app/gate-session.js










/** On your own machine, the report may contain task text; CI artifacts may be public. */
function withTaskText(settings, { env }) {
    return { ...settings, 'include-task-text': settings['include-task-text'] ?? !env.CI };
}
/**
 * Runs the gate in the repository of the working directory.
 * @throws Failure if nothing can be compared.
 */
async function runGate(settings, world, occasion) {
    const older = settings['also-against'];
    // A misspelled ref fails before anything is paid for.
    const git = occasion.git ?? (await (0,arm_git/* openGit */.zY)(world));
    if (older !== undefined)
        await (0,commits/* commitOf */.D3)(git, older);
    const report = await withGate(settings, world, { ...occasion, git }, gate);
    // A change without effect adds nothing to earlier drops.
    if (older === undefined || report.verdict.kind === 'error' || report.identical)
        return report;
    const { shards, ...alone } = occasion;
    if (shards !== undefined && !(0,join/* mayAsk */.Nh)(shards, occasion.apiKey))
        return report;
    const left = { ...settings, ...budgetLeft(report), baseline: older };
    return heldAgainst(report, await withGate(left, world, { ...alone, git }, gate));
}
/** Runs one shard of it. @throws Failure if nothing can be compared. */
function runGateShard(settings, shard, world, occasion) {
    return withGate(settings, world, occasion, (request, tools) => gateShard(request, shard, tools));
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
function heldAgainst(report, older) {
    const { baseline, verdict, comparison } = older;
    if (baseline === null || baseline.commit === null)
        return report;
    const { label, commit } = baseline;
    const text = `Against \`${label}\`: ${verdict.reason}`;
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
/** Finds the two sides, and opens the tools for the work. */
async function withGate(settings, world, occasion, work) {
    const git = occasion.git ?? (await (0,arm_git/* openGit */.zY)(world));
    const { mergeBaseWith, defaultBranch } = occasion;
    const asked = { mergeBaseWith, defaultBranch, head: settings.head };
    const earlier = settings.baseline?.endsWith('.json') ? await readEarlier(git, settings.baseline, asked, world) : null;
    const sides = await (0,arm_sides/* findSides */.a)(git, world, {
        ...asked,
        baseline: earlier === null ? settings.baseline : earlier.commit,
        // Neither a report nor an old release sets the current rules.
        trustsBaseline: earlier === null && settings.baseline !== settings['also-against'],
    });
    const trusted = sides.trusted.flatMap(({ commit }) => commit ?? []);
    const checkout = await (0,handed_over/* openCheckout */.Hj)(git, world, sides.head.commit, trusted);
    await (0,handed_over/* refuseOwnEvidence */.qn)(settings.store, 'store of answers', checkout);
    return (0,session/* withTools */.Y)(settings, world, occasion, async (tools) => {
        const commits = { baseline: sides.baseline.commit, head: sides.head.commit };
        const request = {
            ...sides,
            settings,
            earlier: earlier?.trials ?? [],
            isOfStrangers: occasion.fork ?? false,
            reproduce: (0,reproduce/* commandFor */.F)('gate', settings, commits),
            runUrl: occasion.runUrl ?? null,
        };
        return work(request, earlier === null ? tools : { ...tools, material: sameTasksAs(earlier, tools) });
    });
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
    const content = await (0,handed_over/* readHandedOver */.J5)(file, 'report', await (0,handed_over/* openCheckout */.Hj)(git, world, head, trusted));
    if (content === null)
        throw new errors/* Failure */.HR('configuration', 'there is no such report', {
            file,
            hint: 'Name a report.json that this program wrote.',
        });
    const { candidate, suite, trials } = (0,read/* parseReport */.MM)(content.toString('utf8'), file);
    if (candidate.commit === null) {
        throw new errors/* Failure */.HR('configuration', 'the report is of uncommitted files, which cannot be compared later', {
            file,
            hint: 'Make the baseline report from a commit: swelancer-gate run --head REF.',
        });
    }
    return { file, commit: candidate.commit, suite: suite.hash, trials: trials.candidate };
}


/***/ }),

/***/ 84399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ prepareGate)
/* harmony export */ });
/* harmony import */ var _sampling_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59851);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41753);
/* harmony import */ var _verdict_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83493);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73671);




/**
 * Loads the tasks of both sides and their known answers.
 * @throws Failure if nothing can be compared.
 */
async function prepareGate(sides, request, tools) {
    const { startedAt, arms, own, judge, notes, changes, parts } = sides;
    const named = { candidate: arms.candidate };
    const hasBaseline = arms.baseline !== null;
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .prepare */ .i)({
        settings: request.settings,
        judge,
        own,
        arms: arms.baseline === null ? named : { baseline: arms.baseline, ...named },
        ...(isOfFiles(changes, request) && { changed: changes.map(({ path }) => path) }),
        ...(hasBaseline && { earlier: { arm: 'baseline', trials: request.earlier } }),
    }, tools);
    const { config, material, sampler, asked } = prepared;
    const { tasks } = material;
    const solvers = {
        baseline: hasBaseline ? prepared.side('baseline').solver : null,
        candidate: prepared.side('candidate').solver,
    };
    const freshSince = tools.store.begun(asked, startedAt);
    return {
        startedAt,
        arms,
        asked,
        freshSince,
        config,
        material,
        solvers,
        identical: solvers.baseline !== null && (0,_sampling_key_js__WEBPACK_IMPORTED_MODULE_0__/* .sendTheSame */ .em)(solvers.baseline, solvers.candidate, tasks),
        sampler,
        situation(canSample) {
            const known = hasBaseline ? sampler.known('baseline', tasks) : null;
            const rest = { decision: config.decision, canSample };
            return (0,_verdict_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .situationOf */ ._)(tasks, known, sampler.known('candidate', tasks), freshSince, rest);
        },
        notes: prepared.leftOut === 0 ? notes : [...notes, leftOutNote(prepared.leftOut)],
        changes,
        parts,
    };
}
/**
 * Whether a change only concerns tasks about its files. A changed configuration can name another model or prompt, so it
 * concerns every task.
 */
function isOfFiles(changes, { settings }) {
    return changes.length > 0 && changes.every(({ path }) => path !== settings.config);
}
function leftOutNote(tasks) {
    const text = `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(tasks, 'task')} of the suite ${tasks === 1 ? 'concerns' : 'concern'} other files than those that changed, and ${tasks === 1 ? 'was' : 'were'} not asked.`;
    return { kind: 'info', text };
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
const MOST_PLACES = 50;
/** Maximum number of differing lines, because time grows with the square. */
const MOST_EDITS = 1000;
/** How a file changed; null if it did not. A missing file is null. */
function changeOf(path, before, now) {
    if (before === now)
        return null;
    if (now === null)
        return { path, kind: 'removed', added: 0, removed: lineCount(before ?? ''), lines: [] };
    const whole = { from: 1, to: Math.max(1, lineCount(now)) };
    if (before === null)
        return { path, kind: 'added', added: lineCount(now), removed: 0, lines: [whole] };
    const patch = (0,create/* structuredPatch */.YB)('', '', before, now, '', '', { context: 0, maxEditLength: MOST_EDITS });
    if (patch === undefined) {
        return { path, kind: 'changed', added: lineCount(now), removed: lineCount(before), lines: [whole] };
    }
    const places = patch.hunks.map(({ newStart, newLines }) => {
        const from = Math.min(newStart, whole.to);
        return { from, to: Math.max(from, newStart + newLines - 1) };
    });
    const [first, last] = [places[0], places.at(-1)];
    const lines = first !== undefined && last !== undefined && places.length > MOST_PLACES
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
;// CONCATENATED MODULE: ./build/app/sides.js







/**
 * Reads both sides of a gate.
 * @throws Failure if nothing can be compared.
 */
async function readSides(request, { now }) {
    const { settings, head, trusted, isOfStrangers } = request;
    const startedAt = new Date(now()).toISOString();
    const [own, found] = await Promise.all([readOwn(head, settings), (0,app_judge/* readJudge */.Uv)(trusted, settings)]);
    if (found.judge === null && isOfStrangers)
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
/** Notes on the judge, which come first. */
function judgeNotes(changed, trusted, config) {
    if (changed === null) {
        const places = trusted.map(({ label }) => `\`${label}\``).join(' and ');
        return [
            {
                kind: 'warning',
                text: `There is nothing to compare with: ${places} has no usable \`${config}\`. The rules of this change take effect after the merge.`,
            },
        ];
    }
    if (changed.length === 0)
        return [];
    const fields = changed.map(field => `\`${field}\``).join(', ');
    return [
        {
            kind: 'warning',
            text: `This change also edits ${fields}. The edit takes effect after the merge: until then the target branch's own ${changed.length === 1 ? 'setting is' : 'settings are'} used.`,
        },
    ];
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
                notes: [{ kind: 'warning', text: `The configuration at ${source.label} cannot be used: ${error.message}` }],
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


const HOME = String.raw `(?:^|/)\.(?:agents|claude|codex|cursor|gemini|github|grok|opencode|vibe)/`;
/** Parts that are separate files or folders; the first group is the name. */
const PLACES = [
    ['skill', new RegExp(`${HOME}skills?/([^/]+?)(?:\\.md$|/)`)],
    ['sub-agent', new RegExp(`${HOME}agents?/(.+?)(?:\\.agent)?\\.(?:md|toml)$`)],
    ['command', new RegExp(`${HOME}commands?/(.+?)\\.(?:md|toml)$`)],
    ['hook', new RegExp(`${HOME}hooks/(.+)$`)],
];
const SETTINGS = new RegExp(`${HOME}settings(?:\\.local)?\\.json$`);
const SERVERS = /(?:^|\/)(?:\.mcp\.json|\.(?:cursor|vscode)\/mcp\.json)$/;
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
        : Object.entries(file).flatMap(([name, value]) => name === 'hooks' ? entries('hook', value) : entries('setting', { [name]: value }));
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


/***/ }),

/***/ 78697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ compareReportSchema),
/* harmony export */   g: () => (/* binding */ COMPARE_REPORT_VERSION)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58759);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87177);



/** Incremented when readers of older reports would misread a newer one. */
const COMPARE_REPORT_VERSION = 1;
const comparedArmSchema = _report_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedShape */ .jl.candidate.extend({
    /** Unique in its report, and the same every night: `kimi-k2 · prompts/b.md`. */
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Name of its entry under `matrix.agents`; null without such an axis. */
    agent: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** 95% interval of `accuracy` on these tasks; null without answers. */
    low: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    high: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    /** US dollars per answer, including cached ones; null if a price is unknown. */
    costPerAnswer: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    /** US dollars per correct answer; null if there is none. */
    costPerRight: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    p90LatencyMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    /** Mean over the answers that reported it; null if none did. */
    tokensPerAnswer: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ input: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), output: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }).nullable(),
    /** Share of readable picks of the first option, and the share of an unbiased solver with the same accuracy. */
    firstPicks: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ share: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), unbiased: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }).nullable(),
    /** Possible ranks, 1 is best; null without answers. */
    rank: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ best: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), worst: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }).nullable(),
    /** Pareto-optimal: no other arm is as accurate at the same or a lower cost. False if the cost is unknown. */
    efficient: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** Why it could not be measured, or not completely; null if it could. */
    failure: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), hint: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() }).nullable(),
});
/** Two arms on their common tasks. */
const pairSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** The arm with the higher accuracy on those tasks. */
    ahead: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    behind: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    /** Accuracy of `ahead` minus that of `behind`, as a fraction, with its own 95% interval. */
    difference: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    low: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    high: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    /** Two-sided, exact. */
    pValue: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    /** The same, corrected for the number of pairs (Holm). */
    adjustedP: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    /** Whether `ahead` is proven better, with a family-wise error rate of at most `alpha`. */
    beats: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
});
const { tool, id: gate, startedAt, finishedAt, suite, notes, budget, reproduce, runUrl } = _report_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedShape */ .jl;
const { id, title, url, price, proposals, correctProposalId, candidate } = _report_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedShape */ .jl.tasks.element.shape;
const comparedTaskSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id,
    title,
    url,
    price,
    proposals,
    correctProposalId,
    /** By arm name. */
    arms: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), candidate),
});
const compareReportSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(COMPARE_REPORT_VERSION),
    /** Distinguishes it from the report of a gate. */
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('compare'),
    ...{ tool, id: gate, startedAt, finishedAt, suite },
    /** Maximum chance of any false "beats" in the report. */
    alpha: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    /** Most accurate first. */
    arms: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(comparedArmSchema),
    /** Every pair of arms with common tasks. */
    pairs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(pairSchema),
    /** Groups of statistically indistinguishable arms, best first. An arm can be in several. */
    groups: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())),
    ...{ notes, budget, reproduce, runUrl },
    tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(comparedTaskSchema),
    /** By arm name. Everything above can be recomputed from these. */
    trials: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_0__/* .trialSchema */ .WI)),
    missing: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_0__/* .missingTrialSchema */ .ih)),
});


/***/ }),

/***/ 92775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ readAnyReport),
/* harmony export */   MM: () => (/* binding */ parseReport),
/* harmony export */   tL: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88343);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98444);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47613);
/* harmony import */ var _compare_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78697);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87177);






/**
 * Reads the report of a gate or a measurement.
 * @throws Failure if it is missing, not such a report, or of another version.
 */
async function readReport(file) {
    return onlyReport(await readAnyReport(file), file);
}
/**
 * Reads a report.json or a compare.json.
 * @throws Failure if it is missing, not a report, or of another version.
 */
async function readAnyReport(file) {
    const bytes = await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .C)(file).catch((cause) => {
        if (cause instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            throw cause;
        const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', missing ? 'there is no such report' : 'the report cannot be read', {
            file,
            hint: 'Name a report.json or a compare.json that this program wrote.',
            cause,
        });
    });
    return parse(bytes.toString('utf8'), file);
}
/** @throws Failure if it is not the report of a gate or a measurement, or is of another version. */
function parseReport(text, file) {
    return onlyReport(parse(text, file), file);
}
function onlyReport(report, file) {
    if (report.kind !== 'compare')
        return report;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', 'this report compares models', {
        file,
        hint: 'Use the report.json of `gate` or `run`.',
    });
}
function parse(text, file) {
    let value;
    try {
        value = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(text);
    }
    catch (cause) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', 'the report is not valid JSON', {
            ...{ file, cause },
            hint: 'The file may be truncated. Use the original, or run the gate again.',
        });
    }
    const { version, kind } = headSchema.parse(value);
    if (version !== _report_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_VERSION */ .Aj) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `the report has version ${version}, this program reads version ${_report_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_VERSION */ .Aj}`, { file });
    }
    const result = kind === 'compare' ? _compare_report_js__WEBPACK_IMPORTED_MODULE_2__/* .compareReportSchema */ .F.safeParse(value) : _report_js__WEBPACK_IMPORTED_MODULE_3__/* .reportSchema */ .Qh.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `incomplete report: "${issue?.path.join('.')}": ${issue?.message}`, { file });
}
/** Fields that determine how to read the rest. */
const headSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J(), kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J() }).partial().catch({});


/***/ }),

/***/ 52315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sq: () => (/* binding */ likelyDetectable),
  f: () => (/* binding */ powerOf),
  xl: () => (/* binding */ selfTest)
});

// EXTERNAL MODULE: ./build/verdict/evidence.js + 2 modules
var evidence = __webpack_require__(45307);
// EXTERNAL MODULE: ./build/verdict/look.js
var look = __webpack_require__(10743);
// EXTERNAL MODULE: ./build/verdict/plan.js
var verdict_plan = __webpack_require__(98483);
// EXTERNAL MODULE: ./build/statistics/noise.js
var noise = __webpack_require__(23032);
;// CONCATENATED MODULE: ./build/verdict/rates.js

/** Accuracy of tasks in simulations. */
/**
 * Rates of an unmeasured suite: a share of the tasks in between, the rest nearly always right or wrong (3% slips), with
 * 55% accuracy. Defaults: a typical suite.
 */
function assumedRates(tasks, random, middling = 0.25, mean = 0.55, slips = true) {
    const slip = slips ? SLIPS.a / (SLIPS.a + SLIPS.b) : 0;
    const certain = (mean - middling / 2) / (1 - middling);
    const mostlyRight = (certain - slip) / (1 - 2 * slip);
    return Array.from({ length: tasks }, () => {
        if (random.next() < middling)
            return beta(2, 2, random);
        const rare = slips ? beta(SLIPS.a, SLIPS.b, random) : 0;
        return random.next() < mostlyRight ? 1 - rare : rare;
    });
}
const SLIPS = { a: 0.4, b: 12 };
/** Beta variable: Jöhnk, Metrika 8, 1964. */
function beta(a, b, random) {
    for (;;) {
        const x = random.next() ** (1 / a);
        const y = random.next() ** (1 / b);
        if (x + y <= 1 && x + y > 0)
            return x / (x + y);
    }
}
/** Likely rates from stored answers. Tasks with unanimous answers slip as often as such tasks do in this suite. */
function likelyRates(counts) {
    const slip = (0,noise/* slipRate */.f1)(counts);
    return counts.map(count => {
        if (!(0,noise/* isUnanimous */.im)(count))
            return count.right / count.samples;
        return count.right === 0 ? slip : 1 - slip;
    });
}
/**
 * The rates with their mean shifted by `by`: equal log-odds shifts on all tasks, and a proportional drop for tasks that
 * odds cannot move because they are always right.
 */
function shiftedRates(rates, by) {
    const target = mean(rates) + by;
    let low = -20;
    let high = 20;
    for (let step = 0; step < 50; step++) {
        const middle = (low + high) / 2;
        if (mean(withOdds(rates, middle)) > target)
            high = middle;
        else
            low = middle;
    }
    const moved = withOdds(rates, low);
    const excess = mean(moved) - target;
    return excess > 1e-9 ? moved.map(rate => (rate * target) / mean(moved)) : moved;
}
function withOdds(rates, logit) {
    const factor = Math.exp(logit);
    return rates.map(rate => (rate * factor) / (rate * factor + 1 - rate));
}
function mean(values) {
    return values.reduce((a, b) => a + b, 0) / values.length;
}

// EXTERNAL MODULE: ./build/verdict/procedure.js + 7 modules
var procedure = __webpack_require__(95039);
// EXTERNAL MODULE: ./build/verdict/proof.js
var proof = __webpack_require__(12624);
;// CONCATENATED MODULE: ./build/verdict/simulation.js



/**
 * Runs the gate once. No batch starts after `maxCalls`. Without this budget, it draws more answers than usually needed
 * and judges once instead of step by step, because the rule never uses more than it needs (properties.test.ts).
 */
function simulateRun(tasks, decision, maxCalls = Number.POSITIVE_INFINITY) {
    const ahead = maxCalls === Number.POSITIVE_INFINITY ? mostAnswers((0,verdict_plan/* planOf */.XC)(tasks.length, decision)) : 0;
    const taken = new Map(tasks.map(task => [task.taskId, { task, fresh: [], candidate: [] }]));
    const stored = tasks.some(task => task.stored.length > 0);
    let calls = 0;
    const take = (slots, samples, answer) => {
        for (; slots.length < samples; calls++)
            slots.push(answer());
    };
    for (const { task, fresh, candidate } of taken.values()) {
        take(fresh, ahead, task.baseline);
        take(candidate, ahead, task.candidate);
    }
    for (;;) {
        const step = (0,procedure/* nextStep */.s)({
            tasks: [...taken.values()].map(({ task: { taskId, price, stored }, fresh, candidate }) => {
                return { taskId, price, baseline: stored, fresh, candidate };
            }),
            decision,
            hasBaseline: true,
            baselineAgeHours: stored ? 0 : null,
            canSample: calls < maxCalls,
        });
        if (step.kind === 'decided')
            return step;
        for (const { taskId, arm, samples } of step.wanted) {
            const one = taken.get(taskId);
            if (one === undefined)
                throw new Error(`the rule asked for the unknown task ${taskId}`);
            const { task, fresh, candidate } = one;
            if (arm === 'candidate')
                take(candidate, samples, task.candidate);
            else
                take(fresh, samples - task.stored.length, task.baseline);
        }
    }
}
/** Maximum answers of one arm to one task in all looks, all tests of a drop and one test of single tasks. */
function mostAnswers({ looks }) {
    return (looks.at(-1) ?? 1) + proof/* DROP_TESTS */.y3 * proof/* MOST_DROP_SAMPLES */.y7 + proof/* SINGLE_SAMPLES */.dy;
}
/** Runs the gate `runs` times, each on a newly drawn suite. Verdicts are shares of runs; calls are per run. */
function tally(runs, suite, decision, maxCalls = Number.POSITIVE_INFINITY) {
    const verdicts = { passed: 0, regressed: 0, inconclusive: 0, error: 0 };
    const calls = { candidate: 0, baseline: 0 };
    let named = 0;
    for (let run = 0; run < runs; run++) {
        const { verdict, brokenTasks, taken } = simulateRun(suite(), decision, maxCalls);
        verdicts[verdict.kind]++;
        if (brokenTasks.some(({ state }) => state === 'broken'))
            named++;
        calls.candidate += taken.candidate;
        calls.baseline += taken.baseline;
    }
    const { passed, regressed, inconclusive, error } = verdicts;
    return {
        runs,
        verdicts: {
            passed: passed / runs,
            regressed: regressed / runs,
            inconclusive: inconclusive / runs,
            error: error / runs,
        },
        named: named / runs,
        candidateCalls: calls.candidate / runs,
        baselineCalls: calls.baseline / runs,
    };
}
/** One random answer with this accuracy among readable ones. */
function drawn(rate, unreadable, random) {
    if (unreadable > 0 && random.next() < unreadable)
        return 'unreadable';
    return random.next() < rate ? 'right' : 'wrong';
}

;// CONCATENATED MODULE: ./build/verdict/power.js





const DROPS = [0, 0.03, 0.05, 0.1];
/** What this gate finds on this suite, from simulated runs of the actual decision procedure. */
function powerOf(tasks, decision, { runs, maxCalls }, random) {
    const counts = tasks.map(task => (0,look/* countOf */.pq)(task.stored, look/* right */.pG));
    const fewest = Math.min(...counts.map(count => count.samples));
    const measured = fewest >= 2 ? likelyRates(counts) : null;
    const baselineSamples = measured === null ? (0,verdict_plan/* baselineTarget */.n6)(tasks.length, decision) : fewest;
    const rows = DROPS.map(drop => {
        const suite = () => {
            const rates = measured ?? assumedRates(tasks.length, random);
            const lower = shiftedRates(rates, -drop);
            return tasks.map(({ taskId, price }, index) => {
                const baseline = () => drawn(rates[index] ?? 0, 0, random);
                const candidate = () => drawn(lower[index] ?? 0, 0, random);
                return { taskId, price, baseline, candidate, stored: Array.from({ length: baselineSamples }, baseline) };
            });
        };
        return { drop, ...tally(runs, suite, decision, maxCalls) };
    });
    return { rates: measured === null ? 'assumed' : 'stored', baselineSamples, rows };
}
/** Number of random suites if the suite is unmeasured. */
const DRAWN_SUITES = 20;
/**
 * The smallest drop, as a fraction, that a gate finds 8 times in 10, from the stored answers. If these are too few, it adds
 * fresh ones with the same accuracy, or with that of a typical model.
 */
function likelyDetectable(tasks, decision, random) {
    const plan = (0,verdict_plan/* planOf */.XC)(tasks.length, decision);
    const enough = (0,verdict_plan/* storedEnough */.aR)(tasks.length, decision);
    const counts = tasks.map(task => (0,look/* countOf */.pq)(task.stored, look/* right */.pG));
    const measured = counts.every(count => count.samples >= 2) ? likelyRates(counts) : null;
    const found = Array.from({ length: DRAWN_SUITES }, () => {
        const rates = measured ?? assumedRates(tasks.length, random);
        const answers = tasks.map(({ taskId, price, stored }, index) => {
            const lacking = Math.max(0, enough - stored.length);
            const fresh = Array.from({ length: lacking }, () => drawn(rates[index] ?? 0, 0, random));
            const weight = decision.weights === 'price' ? price : 1;
            return { taskId, weight, baseline: [...stored, ...fresh], control: [], candidate: [], again: [] };
        });
        return (0,evidence/* termsOf */.fd)(plan, decision, { answers, shift: null }).detectable;
    }).filter(drop => drop !== null);
    return found.length === 0 ? null : found.reduce((sum, drop) => sum + drop, 0) / found.length;
}
/**
 * The stored baseline against itself: the number of false alarms. Null if a task has fewer than two stored answers, which
 * cannot differ.
 */
function selfTest(tasks, decision, runs, random) {
    const fewest = Math.min(...tasks.map(task => task.stored.length));
    if (!(fewest >= 2 && Number.isFinite(fewest)))
        return null;
    const plan = (0,verdict_plan/* planOf */.XC)(tasks.length, decision);
    const spare = mostAnswers(plan);
    const isSplit = fewest >= plan.fresh + 2 * spare;
    let repeats = false;
    const suite = () => tasks.map(({ taskId, price, stored }) => {
        const order = isSplit ? random.shuffled(stored) : [];
        const next = () => {
            const answer = order.pop();
            if (answer !== undefined)
                return answer;
            repeats = true;
            return stored[random.below(stored.length)] ?? 'wrong';
        };
        const kept = isSplit ? stored.length - 2 * spare : stored.length;
        return { taskId, price, baseline: next, candidate: next, stored: Array.from({ length: kept }, next) };
    });
    const found = tally(runs, suite, decision);
    return { method: repeats ? 'resampled' : 'split', ...found };
}


/***/ })

};
