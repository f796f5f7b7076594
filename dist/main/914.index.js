export const id = 914;
export const ids = [914];
export const modules = {

/***/ 72211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ erosionNotes),
  r: () => (/* binding */ recordBranchState)
});

// EXTERNAL MODULE: ./build/sampling/key.js
var key = __webpack_require__(59851);
// EXTERNAL MODULE: ./build/trial/is-right.js
var is_right = __webpack_require__(60356);
// EXTERNAL MODULE: ./build/statistics/change.js
var change = __webpack_require__(67360);
// EXTERNAL MODULE: ./build/statistics/distributions.js
var distributions = __webpack_require__(91465);
// EXTERNAL MODULE: ./build/statistics/permutation.js
var permutation = __webpack_require__(94758);
;// CONCATENATED MODULE: ./build/verdict/erosion.js



/**
 * p-value limit with a false warning in fewer than 1 of 20 years with 100 comparisons (docs/decision.md).
 */
const EROSION_LIMIT = 0.0005;
/** A branch with a known first state. */
function startAt(state) {
    return { anchor: state, current: state, changes: 0 };
}
/**
 * The next state of a branch. It becomes the anchor if the new level is deliberate (another model, other tasks, or a drop
 * large enough for the gate to report), or if it is significantly better than the previous one.
 */
function followedBy({ anchor, current, changes }, next) {
    const isOther = ['solver', 'model', 'suite'].some(field => next[field] !== current[field]);
    const isNewLevel = isOther || dropPValue(current, next) <= EROSION_LIMIT || dropPValue(next, anchor) <= EROSION_LIMIT;
    return isNewLevel ? startAt(next) : { anchor, current: next, changes: changes + 1 };
}
/** The sum of small drops; null if it may be luck. A single large drop is the gate's own matter, and begins a new trend. */
function erosionOf({ anchor, current, changes }) {
    if (dropPValue(anchor, current) > EROSION_LIMIT)
        return null;
    const pairs = pairsOf(anchor, current);
    const { difference, center, error } = (0,change/* estimateChange */.B)(pairs.map(({ before, now }) => ({ weight: 1, baseline: before, candidate: now })), Math.min(...pairs.map(({ now }) => now.samples)));
    const reach = (0,distributions/* normalQuantile */.Zl)(1 - EROSION_LIMIT) * error;
    return { since: anchor, changes, difference, low: center - reach, high: Math.min(0, center + reach) };
}
/** The trend of a gate's branch up to the configuration with this digest; null if it was never recorded. */
function trendTo(states, id, digest) {
    const own = new Map();
    // The first record of a configuration has its date, the last one the most answers.
    for (const state of states)
        if (state.id === id)
            own.set(state.digest, state);
    const order = [...own.keys()];
    const [first, ...later] = order.slice(0, order.indexOf(digest) + 1).flatMap(known => own.get(known) ?? []);
    return first === undefined ? null : later.reduce(followedBy, startAt(first));
}
const NO_ANSWERS = { right: 0, samples: 0 };
/** Exact p-value of "the later state answers at least as well", tasks as strata. */
function dropPValue(earlier, later) {
    const strata = pairsOf(earlier, later).map(({ before, now }) => ({
        weight: 1,
        given: NO_ANSWERS,
        baseline: before,
        fresh: NO_ANSWERS,
        early: now,
        late: NO_ANSWERS,
        state: 'everyone',
    }));
    return (0,permutation/* permutationTest */.t)(strata).exactP;
}
/** The tasks with answers in both states. */
function pairsOf(earlier, later) {
    return Object.entries(later.tasks).flatMap(([taskId, [right, samples]]) => {
        const [rightBefore, samplesBefore] = earlier.tasks[taskId] ?? [0, 0];
        if (samples === 0 || samplesBefore === 0)
            return [];
        return [{ before: { right: rightBefore, samples: samplesBefore }, now: { right, samples } }];
    });
}

// EXTERNAL MODULE: ./build/app/notes.js
var notes = __webpack_require__(46145);
;// CONCATENATED MODULE: ./build/app/branch-history.js




/**
 * Records how a configuration of the default branch answers: the first answers to each task, up to `samples`, because
 * which tasks got more may depend on the answers. Skips configurations that are already recorded.
 */
function recordBranchState({ id, material: { suite, tasks }, solver }, { trials, samples, ...when }, store) {
    const digest = (0,key/* armDigest */.lQ)(solver, tasks);
    const counts = Object.fromEntries(tasks.map(task => {
        const first = trials.filter(({ taskId, sample }) => taskId === task.id && sample < samples);
        return [task.id, [first.filter(trial => (0,is_right/* isRight */.F)(trial, task)).length, first.length]];
    }));
    const answers = answersIn(counts);
    const known = store.states
        .filter(state => state.id === id && state.digest === digest)
        .map(state => answersIn(state.tasks));
    // A fill that has just started is too small for a comparison.
    if (answers < (samples * tasks.length) / 2 || known.some(earlier => earlier >= answers))
        return;
    store.addState({ id, digest, suite: suite.hash, solver: solver.name, model: solver.model, ...when, tasks: counts });
}
/** Reports small drops of the default branch that have added up. Sends no requests: it only uses stored answers. */
function erosionNotes({ id, material, solver }, { states }) {
    if (states.length === 0)
        return [];
    const trend = trendTo(states, id, (0,key/* armDigest */.lQ)(solver, material.tasks));
    const erosion = trend && erosionOf(trend);
    if (erosion === null)
        return [];
    return [{ kind: 'warning', text: notes/* NOTES */.Y.erosion(erosion) }];
}
function answersIn(tasks) {
    return Object.values(tasks).reduce((sum, [, samples]) => sum + samples, 0);
}


/***/ }),

/***/ 97632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ detectableBy),
/* harmony export */   Q: () => (/* binding */ estimateGate)
/* harmony export */ });
/* harmony import */ var _sampling_trial_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41331);
/* harmony import */ var _sampling_wanted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81897);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41753);
/* harmony import */ var _shared_random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56569);
/* harmony import */ var _verdict_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98483);
/* harmony import */ var _verdict_power_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52315);
/* harmony import */ var _verdict_procedure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10225);
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
    const tasks = situation(true).tasks.map(({ taskId, price, critical = false, baseline, fresh }) => {
        return { taskId, price, critical, stored: [...baseline, ...fresh].filter(slot => slot !== 'missing') };
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

/***/ 77523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate),
  gateShard: () => (/* binding */ gateShard)
});

// EXTERNAL MODULE: ./build/model/failure.js
var failure = __webpack_require__(31612);
// EXTERNAL MODULE: ./build/report/assemble.js
var assemble = __webpack_require__(41499);
// EXTERNAL MODULE: ./build/sampling/key.js
var key = __webpack_require__(59851);
// EXTERNAL MODULE: ./build/sampling/shard/run.js
var run = __webpack_require__(49058);
// EXTERNAL MODULE: ./build/sampling/wanted.js
var sampling_wanted = __webpack_require__(81897);
// EXTERNAL MODULE: ./build/verdict/early-verdicts.js
var early_verdicts = __webpack_require__(90980);
// EXTERNAL MODULE: ./build/verdict/procedure.js + 8 modules
var procedure = __webpack_require__(10225);
// EXTERNAL MODULE: ./build/app/branch-history.js + 1 modules
var branch_history = __webpack_require__(72211);
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
var sampling_sampler = __webpack_require__(2409);
// EXTERNAL MODULE: ./build/trial/is-right.js
var is_right = __webpack_require__(60356);
// EXTERNAL MODULE: ./build/verdict/explanation.js
var explanation = __webpack_require__(8769);
;// CONCATENATED MODULE: ./build/app/explain.js






/** Causes for which a search is needed. */
const SEARCHED = new Set(['drop', 'broken-tasks']);
/** Maximum answers of the search as a share of the gate's. */
const SHARE = 0.5;
/** Searches for the part of the change that caused the drop; null if there is nothing to search. */
async function explainDrop({ settings }, prepared, verdict, tools) {
    const { arms, config, material, sampler, freshSince } = prepared;
    const canAsk = (tools.merged?.canAsk ?? true) && sampler.spent.exhausted === null;
    const isEnabled = config.decision['explain-drop'] === 'auto' && config.decision.policy !== 'threshold';
    if (!isEnabled || !canAsk || arms.baseline === null || verdict.kind !== 'regressed' || !SEARCHED.has(verdict.cause)) {
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
            return { right: own.filter(trial => (0,is_right/* isRight */.F)(trial, task)).length, samples: own.length };
        };
        return { taskId: task.id, before: count(known.baseline.trials), now: count(known.candidate.trials) };
    }));
    if (broken.length === 0)
        return null;
    const fresh = known.baseline.trials.filter(trial => trial.finishedAt >= freshSince).length;
    const maxAnswers = Math.floor(SHARE * (known.candidate.trials.length + fresh));
    return search(change, broken, maxAnswers, prepared, settings.concurrency, tools);
}
/** Excludes prompts that lost their proposals when a part was undone, because these break every task. */
function everyHybridWorks({ parts, without }) {
    return parts.every((_, part) => {
        const others = parts.map((_, index) => index).filter(index => index !== part);
        return [[part], others].every(undone => (0,template/* showsProposals */.MD)(without(undone).prompt));
    });
}
async function search(change, broken, maxAnswers, { config, material, sampler }, concurrency, tools) {
    const tasks = material.tasks.filter(task => broken.includes(task.id));
    const solvers = {};
    const { budget } = config;
    const remaining = {
        maxCalls: budget.maxCalls === null ? null : Math.max(0, budget.maxCalls - sampler.spent.calls),
        maxCost: budget.maxCost === null ? null : Math.max(0, budget.maxCost - (sampler.spent.cost ?? 0)),
        maxMinutes: budget.maxMinutes,
    };
    // Answers of hybrids do not count for either arm's progress, and those of other machines are counted already.
    const searchSampler = (0,sampling_sampler/* createSampler */.t)({
        ...tools,
        merged: null,
        onTrial: () => { },
        budget: remaining,
        concurrency,
        solvers,
    });
    const nameOf = (undone) => `without ${undone.join(' ')}`;
    const answers = (undone, taskId) => {
        const task = tasks.find(one => one.id === taskId);
        const name = nameOf(undone);
        if (task === undefined || solvers[name] === undefined)
            return [];
        const { trials, missing } = searchSampler.known(name, [task]);
        return [
            ...trials.map(trial => ({ sample: trial.sample, answer: (0,is_right/* isRight */.F)(trial, task) })),
            ...missing.map(({ sample }) => ({ sample, answer: null })),
        ]
            .sort((a, b) => a.sample - b.sample)
            .map(({ answer }) => answer);
    };
    const ended = (found) => ({
        explanation: { ...found, of: change.parts.length, tasks: [...broken], calls: searchSampler.spent.calls },
        spent: searchSampler.spent,
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
        const open = searchSampler.open(wanted);
        for (const { arm, task, sample } of wanted)
            used.add(`${arm} ${task.id} ${sample}`);
        if (used.size > maxAnswers || searchSampler.spent.exhausted !== null)
            return unfinished();
        tools.onBatch({ reason: 'cause', round }, open.length);
        try {
            await searchSampler.take(open);
        }
        catch (error) {
            if (error instanceof failure/* CallFailure */.Rk)
                return unfinished();
            throw error;
        }
    }
}

// EXTERNAL MODULE: ./build/app/gate-estimate.js
var gate_estimate = __webpack_require__(97632);
// EXTERNAL MODULE: ./build/app/gate-report.js
var gate_report = __webpack_require__(20556);
// EXTERNAL MODULE: ./build/app/prepare-gate.js
var prepare_gate = __webpack_require__(84399);
// EXTERNAL MODULE: ./build/app/sides.js + 1 modules
var app_sides = __webpack_require__(86843);
;// CONCATENATED MODULE: ./build/app/gate.js













/**
 * The gate: two configurations and the same tasks; collects answers until the rule can decide, then reports.
 * @throws Failure if nothing can be compared.
 */
async function gate(sides, request, tools) {
    const prepared = await (0,prepare_gate/* prepareGate */.N)(sides, request, tools);
    const decided = prepared.identical
        ? { verdict: early_verdicts/* NO_CHANGE */.XG, comparison: null, notes: [], brokenTasks: [] }
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
    const shardInput = {
        ...material,
        asked,
        begun: freshSince,
        arms: solvers.baseline === null ? ['candidate'] : ['baseline', 'candidate'],
        sampler,
        wanted: round === null ? [] : (0,sampling_wanted/* samplesOf */.l)(round.wanted, material.tasks),
    };
    return (0,run/* sampleShard */.B)(shardInput, shard, trials => round !== null && tools.onBatch(round, trials));
}
/** Collects the samples that the rule asks for until it can decide. */
async function decide(prepared, tools) {
    const { sampler, material, situation } = prepared;
    for (const sentence of (0,gate_estimate/* estimateGate */.Q)(prepared).tooSmall)
        tools.onNotice(sentence);
    const canAsk = tools.merged?.canAsk ?? true;
    try {
        for (;;) {
            if (sampler.spent.exhausted === 'interrupted')
                return { ...judgeNow(prepared), verdict: early_verdicts/* INTERRUPTED */.t };
            const step = (0,procedure/* nextStep */.s)(situation(canAsk && sampler.spent.exhausted === null));
            if (step.kind === 'decided')
                return step;
            const wanted = sampler.open((0,sampling_wanted/* samplesOf */.l)(step.wanted, material.tasks));
            tools.onBatch(step, wanted.length);
            await sampler.take(wanted);
        }
    }
    catch (error) {
        if (!(error instanceof failure/* CallFailure */.Rk))
            throw error;
        return { ...judgeNow(prepared), verdict: (0,early_verdicts/* failed */.gz)(error) };
    }
}
/** The result so far, without further samples. */
function judgeNow({ situation }) {
    const step = (0,procedure/* nextStep */.s)(situation(false));
    if (step.kind === 'decided')
        return step;
    throw new Error('the rule asked for samples although there are none');
}
function conclude(request, prepared, decided, explained, { store, version, disk, now }) {
    const { settings } = request;
    const { arms, solvers, sampler, material, config, freshSince, identical } = prepared;
    const measured = (arm, solver) => ({
        description: (0,assemble/* describeArm */.qz)(arm, solver, (0,key/* armDigest */.lQ)(solver, material.tasks), settings.config),
        ...sampler.known(arm.name, material.tasks),
        isPaidNow: sampler.isPaidNow,
    });
    const eroded = identical || solvers.baseline === null
        ? []
        : (0,branch_history/* erosionNotes */.z)({ id: settings.id, material, solver: solvers.baseline }, store);
    const { verdict, comparison, brokenTasks } = decided;
    const report = (0,gate_report/* reportGate */.O)(request, prepared, {
        version,
        disk: disk(),
        finishedAt: now(),
        freshSince,
        config,
        material,
        identical,
        comparison,
        verdict,
        brokenTasks,
        spent: spentBy(sampler.spent, explained?.spent ?? null),
        baseline: arms.baseline && solvers.baseline ? measured(arms.baseline, solvers.baseline) : null,
        candidate: measured(arms.candidate, solvers.candidate),
        notes: [...prepared.notes, ...decided.notes, ...eroded],
        damage: store.damage,
    });
    return { ...report, ...(explained && { explanation: explained.explanation }) };
}
/** Total spending of the gate and the search for a cause. The search cannot end the gate early. */
function spentBy(gate, search) {
    if (search === null)
        return gate;
    const cost = gate.cost === null || search.cost === null ? null : gate.cost + search.cost;
    return { calls: gate.calls + search.calls, cost, exhausted: gate.exhausted };
}


/***/ }),

/***/ 84399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ prepareGate)
/* harmony export */ });
/* harmony import */ var _sampling_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59851);
/* harmony import */ var _verdict_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83493);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46145);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54942);




/**
 * Loads the tasks of both arms and their known answers.
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
            return (0,_verdict_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .situationOf */ ._)(tasks, known, sampler.known('candidate', tasks), freshSince, rest);
        },
        notes: prepared.leftOut === 0 ? notes : [...notes, { kind: 'info', text: _notes_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTES */ .Y.otherFiles(prepared.leftOut) }],
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


/***/ }),

/***/ 10752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Oo: () => (/* binding */ builtInFolder),
/* harmony export */   uM: () => (/* binding */ readCatalog)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _shared_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44116);




/** Folder with the suites, the catalog and the starter tasks. */
const builtInFolder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(_shared_package_js__WEBPACK_IMPORTED_MODULE_2__/* .packageFolder */ .n, 'tasks');
/** A file of a public repository at a commit. Hashes and size are of the unpacked file. */
const publishedSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[\w.-]+\/[\w.-]+$/),
    commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[\da-f]{40}$/),
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    /** Git's own content hash, which can be checked against the repository. */
    blob: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[\da-f]{40}$/),
    sha256: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[\da-f]{64}$/)
        .optional(),
    size: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive().optional(),
    /** The GitHub repository of the tasks' commits. */
    code: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[\w.-]+\/[\w.-]+$/)
        .optional(),
});
/** A file next to the catalog, and the folder with its tasks' code. */
const embeddedSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), code: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1) });
const catalogSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([publishedSchema, embeddedSchema]));
/** The datasets with a name. */
async function readCatalog(folder) {
    return catalogSchema.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'datasets.json'), 'utf8')));
}
/** Code of a dataset's tasks: `owner/name` or a folder; undefined if unknown. */
async function codeOf(dataset) {
    const catalog = await readCatalog(builtInFolder);
    const entry = Object.hasOwn(catalog, dataset) ? catalog[dataset] : undefined;
    if (entry === undefined)
        return undefined;
    return 'file' in entry ? node_path__WEBPACK_IMPORTED_MODULE_1__.join(builtInFolder, entry.code) : entry.code;
}


/***/ }),

/***/ 53727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bu: () => (/* binding */ loadSuite),
/* harmony export */   fC: () => (/* binding */ suiteHash),
/* harmony export */   nR: () => (/* binding */ selectTasks)
/* harmony export */ });
/* unused harmony export suiteSchema */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(961);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37428);
/* harmony import */ var _shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16793);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52005);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98444);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10752);
/* harmony import */ var _task_hash_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22955);









const idSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[\w-][\w.-]{0,99}$/);
const pinnedTaskSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    id: idSchema,
    hash: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[\da-f]{64}$/),
    /** Why its answer is in doubt. */
    doubt: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
});
/** A suite file. */
const suiteSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[\w-][\w.-]{0,63}$/),
    description: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
    /** Name, file or URL of its dataset. */
    dataset: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().refine(isOwnOrSecure, {
        // A suite file must not make the runner read foreign files or send requests elsewhere.
        message: 'must be a name, a file inside the repository, or an https address',
    }),
    /** How it was drawn. */
    drawn: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ by: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), seed: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(), rule: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }).optional(),
    chance: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().optional(),
    /** Accuracy of fixed rules on it. */
    floors: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig()).optional(),
    /** Total price in US dollars, and the earnings of guessing and fixed rules. */
    price: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().optional(),
    earned: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig()).optional(),
    /** A task without a hash is used as it is in the dataset. */
    tasks: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([idSchema, pinnedTaskSchema])).min(1),
});
/** Uses the same parser as the download: `HTTP://` and `\thttp:` are http, and `C:` is not a file of the repository. */
function isOwnOrSecure(reference) {
    if (URL.canParse(reference))
        return new URL(reference).protocol === 'https:';
    return !/^[\\/]/.test(reference) && !reference.split(/[\\/]/).includes('..');
}
/** Names of the built-in suites. */
async function builtInSuites() {
    const files = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(_catalog_js__WEBPACK_IMPORTED_MODULE_5__/* .builtInFolder */ .Oo);
    const suites = files.filter(file => file.endsWith('.json') && file !== 'datasets.json');
    return suites.map(file => node_path__WEBPACK_IMPORTED_MODULE_2__.parse(file).name).sort();
}
/**
 * Reads a suite by name, or from the user's file if the reference contains `/` or ends in `.json`.
 * @param read returns the text of one of the user's files, or null if it does not exist
 * @throws Failure
 */
async function loadSuite(reference, read) {
    if (/\/|\.json$/.test(reference)) {
        const text = await read(reference);
        if (text !== null)
            return parseSuite(text, reference);
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `there is no suite file ${reference}`, {
            hint: 'Check the path. A folder with your own tasks ends with a slash.',
        });
    }
    const known = await builtInSuites();
    if (!known.includes(reference)) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `there is no suite "${reference}"`, {
            hint: `${(0,_shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(reference, known)} A file of your own has a "/" in it or ends with ".json"; a folder with tasks ends with "/".`,
        });
    }
    return parseSuite(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(_catalog_js__WEBPACK_IMPORTED_MODULE_5__/* .builtInFolder */ .Oo, `${reference}.json`), 'utf8'), reference);
}
function parseSuite(text, file) {
    try {
        return suiteSchema.parse((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .qF)(text));
    }
    catch (cause) {
        const reason = cause instanceof zod__WEBPACK_IMPORTED_MODULE_9__/* .ZodError */ .G ? zod__WEBPACK_IMPORTED_MODULE_10__/* .prettifyError */ .S1(cause) : String(cause);
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `not a suite: ${reason}`, {
            file,
            hint: 'A suite is JSON: {"name": …, "dataset": …, "tasks": [an id, or {"id": …, "hash": …}, …]}.',
            cause,
        });
    }
}
/**
 * The suite's tasks, in suite order.
 * @throws Failure if a task is missing, unreadable or different from its pin
 */
function selectTasks(suite, dataset) {
    const byId = new Map(dataset.tasks.map(task => [task.id, task]));
    const chosen = new Map();
    for (const entry of suite.tasks) {
        const { id, hash } = typeof entry === 'string' ? { id: entry, hash: null } : entry;
        const task = byId.get(id);
        if (task === undefined) {
            throw (dataset.unreadable.find(row => row.id === id)?.failure ??
                new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('dataset', `the suite ${suite.name} names the task ${id}, which ${dataset.name} does not have`, {
                    hint: (0,_shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(id, [...byId.keys()].slice(0, 2000)),
                }));
        }
        const seen = (0,_task_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .taskHash */ .U)(task);
        if (hash !== null && hash !== seen) {
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('dataset', `task ${id} of ${dataset.name} differs from the one pinned in the suite ${suite.name}`, {
                hint: `Expected the hash ${hash}, found ${seen}. Use the dataset it was drawn from: ${suite.dataset}.`,
            });
        }
        if (chosen.has(id))
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `the suite ${suite.name} names the task ${id} twice`);
        chosen.set(id, task);
    }
    return [...chosen.values()];
}
/** Hash of a set of tasks, independent of their order. */
function suiteHash(tasks) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(tasks.map(_task_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .taskHash */ .U).sort().join('\n')).digest('hex');
}


/***/ }),

/***/ 49058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sampleShard),
/* harmony export */   L: () => (/* binding */ checkShardable)
/* harmony export */ });
/* harmony import */ var _config_shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72031);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31612);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);



/** @throws Failure for batches, which need a single machine. */
function checkShardable({ batchPrice }) {
    if (batchPrice === null)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', 'transport: batch does not work with shards', {
        hint: 'Remove --shard, or set transport: direct.',
    });
}
/** Collects one shard's part of a run's first trials, without deciding anything. */
async function sampleShard({ suite, tasks, asked, begun, arms, sampler, wanted }, shard, onBegin) {
    const own = (0,_config_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .ownTasks */ .Bt)(tasks, shard);
    const mine = sampler.open(wanted.filter(({ task }) => own.includes(task)));
    onBegin(mine.length);
    const failure = await sampler.take(mine).then(() => null, (error) => {
        if (error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk)
            return error;
        throw error;
    });
    const known = arms.map(arm => sampler.known(arm, own));
    // Arms that send the same messages share trials.
    const trials = [...new Map(known.flatMap(arm => arm.trials.map(trial => [trial.key, trial]))).values()];
    return {
        suite,
        asked,
        begun,
        trials,
        paid: trials.filter(sampler.isPaidNow).map(({ key }) => key),
        spent: sampler.spent,
        tasks: own.length,
        missing: known.reduce((sum, arm) => sum + arm.missing.length, 0),
        failure,
    };
}


/***/ }),

/***/ 64050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 in hex of a value as JSON with sorted keys. */
function digestOf(value) {
    const json = JSON.stringify(value, (_name, part) => part !== null && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(json).digest('hex');
}


/***/ }),

/***/ 39734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fisherTest),
/* harmony export */   V: () => (/* binding */ scoredTest)
/* harmony export */ });
/**
 * Exact one-sided p-value of "the candidate is as accurate as the baseline", with tasks as strata. The statistic sums,
 * over tasks, the log likelihood ratio of a drop (a lower log-odds, or a task broken for good) against a rise of the same
 * kind, given each task's total, so that equal numbers of fixed and broken tasks cancel. Any fixed statistic is exact
 * here: each task's distribution is hypergeometric, and the convolution covers all tasks. The statistic must not depend
 * on the tested answers.
 */
function scoredTest(tasks) {
    const mean = tasks.reduce((sum, { weight }) => sum + weight, 0) / tasks.length;
    let total = { from: 0, probabilities: Float64Array.of(1) };
    let reached = 0;
    for (const task of tasks) {
        const law = scoresOf(task, task.weight / mean);
        if (law.length < 2)
            continue;
        total = added(total, law);
        reached += law.find(({ right }) => right === task.candidate.right)?.score ?? 0;
    }
    let atLeast = 0;
    total.probabilities.forEach((probability, index) => {
        if (total.from + index >= reached)
            atLeast += probability;
    });
    return Math.min(1, atLeast);
}
/** The drops for which the statistic is most powerful: a shift of the log-odds, and a task that is almost always wrong. */
const SHIFT = 0.6;
const BREAK = 5;
/** Rounding of scores in log likelihood, which keeps the test exact and its distribution short. */
const STEPS = 16;
const MAX_SCORE = 8;
function scoresOf({ baseline, candidate, broken, mended }, weight) {
    const total = baseline.right + candidate.right;
    const same = conditional(baseline.samples, candidate.samples, total, 0);
    const likelihood = (direction, forGood) => {
        const shifted = conditional(baseline.samples, candidate.samples, total, direction * SHIFT);
        const gone = conditional(baseline.samples, candidate.samples, total, direction * BREAK);
        return index => (1 - forGood) * (shifted[index] ?? 0) + forGood * (gone[index] ?? 0);
    };
    const drop = likelihood(1, broken);
    const rise = likelihood(-1, mended);
    const from = Math.max(0, total - baseline.samples);
    return same.map((probability, index) => {
        const score = Math.max(-MAX_SCORE, Math.min(MAX_SCORE, Math.log(drop(index) / rise(index)) / 2));
        return { right: from + index, score: Math.round(STEPS * weight * score), probability };
    });
}
const laws = new Map();
function conditional(others, samples, total, shift) {
    const key = `${others} ${samples} ${total} ${shift}`;
    const law = laws.get(key) ?? computedLaw(others, samples, total, shift);
    laws.set(key, law);
    return law;
}
/** Distribution of the candidate's correct answers given the total, with log-odds lower by `shift` (Fisher's noncentral hypergeometric). */
function computedLaw(others, samples, total, shift) {
    const from = Math.max(0, total - others);
    const to = Math.min(samples, total);
    const weights = [];
    let term = 1;
    for (let right = from; right <= to; right++) {
        weights.push(term);
        // Ratio of neighbors, so that no factorial can overflow.
        term *= ((samples - right) * (total - right) * Math.exp(-shift)) / ((right + 1) * (others - total + right + 1));
    }
    const sum = weights.reduce((a, b) => a + b, 0);
    return weights.map(weight => weight / sum);
}
/** Distribution of the sum with one more independent score. */
function added(sum, scores) {
    const low = Math.min(...scores.map(({ score }) => score));
    const high = Math.max(...scores.map(({ score }) => score));
    const before = sum.probabilities;
    const probabilities = new Float64Array(before.length + high - low);
    for (const { score, probability } of scores) {
        const shift = score - low;
        for (let cell = 0; cell < before.length; cell++) {
            probabilities[shift + cell] = (probabilities[shift + cell] ?? 0) + probability * (before[cell] ?? 0);
        }
    }
    return { from: sum.from + low, probabilities };
}
/** Exact one-sided p-value of a single task: at most this many correct candidate answers, given the total. Fisher's test. */
function fisherTest(baseline, candidate) {
    const total = baseline.right + candidate.right;
    const from = Math.max(0, total - baseline.samples);
    const law = conditional(baseline.samples, candidate.samples, total, 0);
    return Math.min(1, law.slice(0, candidate.right - from + 1).reduce((sum, probability) => sum + probability, 0));
}


/***/ }),

/***/ 8769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ explanationWords),
/* harmony export */   d: () => (/* binding */ searchTasks),
/* harmony export */   lr: () => (/* binding */ explanationSchema),
/* harmony export */   nY: () => (/* binding */ searchStep)
/* harmony export */ });
/* unused harmony export partName */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _statistics_scored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39734);



/** A part of a change that can be undone on its own. */
const partSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
    /** A field of the configuration, such as `model` or `sampling.temperature`. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('setting'), path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    /** A whole added or removed file. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('file'),
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        change: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['added', 'removed']),
        /** Agent part of the file, such as a skill, with its name in backticks. */
        of: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    }),
    /** An MCP server of the file at `path`. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('server'),
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        change: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['added', 'removed', 'changed']),
    }),
    /** Lines of the new file, from 1, inclusive. For removed lines, the line after them. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('lines'),
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        from: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
        to: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
        change: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['added', 'removed', 'changed']),
        of: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    }),
]);
/** The part of a change that caused its drop, found by undoing parts and rerunning the broken tasks. */
const explanationSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** `found`: undoing `parts` brings tasks back. `none`: no single part does. `unfinished`: the budget ended first. */
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['found', 'none', 'unfinished']),
    /** The responsible parts; empty unless found. */
    parts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(partSchema),
    /** Number of parts in the change. */
    of: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    /** Ids of the broken tasks that were rerun. */
    tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** Ids of those answered correctly again without `parts`. */
    broughtBack: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** Exact p-value of "undoing `parts` changes nothing"; null unless found. */
    pValue: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    /** Requests of the search. */
    calls: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    /** The result in one sentence, file names in backticks. */
    sentence: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
/** Maximum number of tasks; more would not be worth the cost. */
const MAX_TASKS = 10;
/** Answers of a hybrid over all tasks, to choose a half and to prove the remaining part. */
const HALVING_ANSWERS = 16;
const PROOF_ANSWERS = 24;
const MAX_SAMPLES = 10;
/** Maximum p-value to follow a half; otherwise the round is repeated once. */
const CLEAR = 0.1;
const LEANING = 0.25;
/** Maximum p-value to name the remaining part. */
const PROVEN = 0.05;
/** The tasks that broke most clearly. */
function searchTasks(tasks) {
    return tasks
        .map(({ taskId, before, now }) => ({
        taskId,
        fall: before.right / before.samples - now.right / now.samples,
        pValue: (0,_statistics_scored_js__WEBPACK_IMPORTED_MODULE_1__/* .fisherTest */ .M)(before, now),
    }))
        .filter(({ fall, pValue }) => fall >= 0.4 && pValue <= 0.1)
        .sort((a, b) => a.pValue - b.pValue || (a.taskId < b.taskId ? -1 : 1))
        .slice(0, MAX_TASKS)
        .map(({ taskId }) => taskId);
}
/**
 * Bisects the parts to find the one that broke these tasks. Each round runs two hybrids, one without some parts and one
 * with only those: if one part is responsible, exactly one of the two is right again. The remaining part is then tested
 * with new answers, so a wrong part is named at most 5 times in 100.
 */
function searchStep(parts, tasks, answers) {
    const seen = new Map();
    let suspects = Array.from({ length: parts }, (_, index) => index);
    const opposite = (undone) => Array.from({ length: parts }, (_, index) => index).filter(index => !undone.includes(index));
    const perTask = (all) => Math.min(MAX_SAMPLES, Math.max(2, Math.ceil(all / tasks.length)));
    const keyOf = (undone) => [undone, opposite(undone)]
        .map(one => one.join(','))
        .sort()
        .join(' ');
    /** Answers number `from` to `to` of a hybrid and of its complement; null if not yet collected. */
    const pairs = (undone, from, to) => {
        const other = opposite(undone);
        const isThere = [undone, other].every(one => tasks.every(task => answers(one, task).length >= to));
        if (!isThere)
            return null;
        const count = (one, task) => {
            const known = answers(one, task)
                .slice(from, to)
                .filter(answer => answer !== null);
            return { right: known.filter(Boolean).length, samples: known.length };
        };
        return tasks.map(taskId => ({ taskId, without: count(undone, taskId), only: count(other, taskId) }));
    };
    const pValueOf = (counts) => (0,_statistics_scored_js__WEBPACK_IMPORTED_MODULE_1__/* .scoredTest */ .V)(counts.map(({ without, only }) => ({ weight: 1, baseline: without, candidate: only, broken: 0.5, mended: 0.5 })));
    while (suspects.length > 1) {
        const half = suspects.slice(0, Math.ceil(suspects.length / 2));
        const rest = suspects.slice(half.length);
        const samples = perTask(HALVING_ANSWERS);
        let chosen = null;
        for (const [round, limit] of [CLEAR, LEANING].entries()) {
            const to = (round + 1) * samples;
            const counts = pairs(half, 0, to);
            if (counts === null)
                return { kind: 'ask', hybrids: [half, opposite(half)], samples: to };
            seen.set(keyOf(half), to);
            const forHalf = pValueOf(counts);
            const forRest = pValueOf(counts.map(({ without, only }) => ({ without: only, only: without })));
            if (Math.min(forHalf, forRest) <= limit) {
                chosen = forHalf <= forRest ? half : rest;
                break;
            }
        }
        if (chosen === null)
            return { kind: 'none' };
        suspects = chosen;
    }
    const [part] = suspects;
    if (part === undefined)
        return { kind: 'none' };
    const from = seen.get(keyOf([part])) ?? 0;
    const to = from + perTask(PROOF_ANSWERS);
    const counts = pairs([part], from, to);
    if (counts === null)
        return { kind: 'ask', hybrids: [[part], opposite([part])], samples: to };
    const pValue = pValueOf(counts);
    if (pValue > PROVEN)
        return { kind: 'none' };
    const broughtBack = counts.filter(({ without }) => 2 * without.right > without.samples).map(({ taskId }) => taskId);
    return { kind: 'found', part, broughtBack, pValue };
}
/** `lines 12–18 of prompts/manager.md`, and the like. */
function partName(part) {
    if (part.kind === 'setting')
        return `\`${part.name}\` in \`${part.path}\``;
    if (part.kind === 'server') {
        const changes = { added: 'the new', removed: 'the removal of the', changed: 'the change of the' };
        return `${changes[part.change]} MCP server \`${part.name}\``;
    }
    const file = `\`${part.path}\`${part.of === undefined ? '' : ` (${part.of})`}`;
    if (part.kind === 'file')
        return `${part.change === 'added' ? 'the new file' : 'the removal of'} ${file}`;
    const lines = part.from === part.to ? `line ${part.from}` : `lines ${part.from}–${part.to}`;
    return part.change === 'removed' ? `the removal before line ${part.from} of ${file}` : `${lines} of ${file}`;
}
const explanationWords = {
    found: (part, back, of) => `Undoing ${partName(part)} brings back ${back} of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(of, 'task')}.`,
    none: (parts) => `No single part of the change (${parts} were tested) explains the drop.`,
    unfinished: (parts) => `The budget ended before the cause could be found among the ${parts} parts of the change.`,
};


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
// EXTERNAL MODULE: ./build/verdict/proof.js
var proof = __webpack_require__(12624);
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

// EXTERNAL MODULE: ./build/verdict/procedure.js + 8 modules
var procedure = __webpack_require__(10225);
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
            tasks: [...taken.values()].map(({ task: { taskId, price, critical = false, stored }, fresh, candidate }) => {
                return { taskId, price, critical, baseline: stored, fresh, candidate };
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
    return (looks.at(-1) ?? 1) + proof/* DROP_TESTS */.y3.suspected.length * proof/* MOST_DROP_SAMPLES */.y7 + proof/* SINGLE_SAMPLES */.dy;
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
            return tasks.map(({ taskId, price, critical = false }, index) => {
                const baseline = () => drawn(rates[index] ?? 0, 0, random);
                const candidate = () => drawn(lower[index] ?? 0, 0, random);
                const taken = Array.from({ length: baselineSamples }, baseline);
                return { taskId, price, critical, baseline, candidate, stored: taken };
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
    const limits = (0,proof/* limitsFor */.I9)(decision, tasks);
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
        return (0,evidence/* termsOf */.fd)(plan, decision, { answers, shift: null }, limits).detectable;
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
    const suite = () => tasks.map(({ taskId, price, critical = false, stored }) => {
        const order = isSplit ? random.shuffled(stored) : [];
        const next = () => {
            const answer = order.pop();
            if (answer !== undefined)
                return answer;
            repeats = true;
            return stored[random.below(stored.length)] ?? 'wrong';
        };
        const kept = isSplit ? stored.length - 2 * spare : stored.length;
        return { taskId, price, critical, baseline: next, candidate: next, stored: Array.from({ length: kept }, next) };
    });
    const found = tally(runs, suite, decision);
    return { method: repeats ? 'resampled' : 'split', ...found };
}


/***/ })

};
