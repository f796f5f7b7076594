export const id = 6355;
export const ids = [6355];
export const modules = {

/***/ 56355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCompare: () => (/* binding */ runCompare),
  N: () => (/* binding */ runCompareShard)
});

// EXTERNAL MODULE: ./build/model/failure.js
var model_failure = __webpack_require__(31612);
// EXTERNAL MODULE: ./build/report/assemble.js
var assemble = __webpack_require__(41499);
// EXTERNAL MODULE: ./build/arm/prompt/order.js
var order = __webpack_require__(30512);
// EXTERNAL MODULE: ./build/dataset/task.js
var dataset_task = __webpack_require__(51290);
// EXTERNAL MODULE: ./build/statistics/accuracy.js
var accuracy = __webpack_require__(60417);
// EXTERNAL MODULE: ./build/trial/is-right.js
var is_right = __webpack_require__(60356);
;// CONCATENATED MODULE: ./build/report/compare/groups.js
/**
 * Groups of statistically indistinguishable arms: two arms share a group unless one beats the other. Piepho's
 * insert-and-absorb algorithm (Journal of Computational and Graphical Statistics 13, 2004); each group is a letter of it.
 * @param arms best first; groups are ordered by their best arm
 */
function groupsOf(arms, pairs) {
    let groups = arms.length === 0 ? [] : [[...arms]];
    for (const { ahead, behind, beats } of pairs) {
        if (!beats)
            continue;
        const split = groups.flatMap(group => group.includes(ahead) && group.includes(behind)
            ? [group.filter(arm => arm !== behind), group.filter(arm => arm !== ahead)]
            : [group]);
        groups = split.filter((group, index) => !split.some((other, place) => absorbs(other, place, group, index)));
    }
    const order = new Map(arms.map((arm, index) => [arm, index]));
    const places = (group) => group.map(arm => order.get(arm) ?? 0);
    return groups.sort((a, b) => compareLists(places(a), places(b)));
}
/** Whether another group contains this one. Of two equal groups, the first stays. */
function absorbs(other, place, group, index) {
    if (place === index || !group.every(arm => other.includes(arm)))
        return false;
    return other.length > group.length || place < index;
}
function compareLists(a, b) {
    const at = a.findIndex((value, index) => value !== b[index]);
    return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? Number.POSITIVE_INFINITY);
}
/** The possible ranks of an arm: behind all that beat it, ahead of all that it beats. */
function rankOf(arm, arms, pairs) {
    const proven = pairs.filter(({ beats }) => beats);
    return {
        best: 1 + proven.filter(({ behind }) => behind === arm).length,
        worst: arms.length - proven.filter(({ ahead }) => ahead === arm).length,
    };
}

// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
;// CONCATENATED MODULE: ./build/report/compare/notes.js

const warning = (text) => ({ kind: 'warning', text });
/** Notes on the comparison, most important first. */
function notesOn(report, damage) {
    return [
        ...failures(report),
        ...ended(report),
        ...report.arms.flatMap(arm => onArm(arm, report)),
        ...alike(report),
        ...damage.map(warning),
    ];
}
function failures({ arms }) {
    return arms.flatMap(({ name, trials, failure }) => {
        if (failure === null)
            return [];
        const hint = failure.hint === null ? '' : ` ${failure.hint}`;
        const had = trials === 0 ? 'It has no answers.' : `It has ${(0,format/* count */.U9)(trials, 'cached answer')}.`;
        // Only some endpoints end their messages with a period.
        const why = failure.message.replace(/\.$/, '');
        return [warning(`\`${name}\` was not measured (${failure.reason}): ${why}.${hint} ${had}`)];
    });
}
const ENDS = {
    calls: 'The call budget (`max-calls`) ended',
    cost: 'The cost budget (`max-cost`) ended',
    minutes: 'The time (`max-minutes`) ended',
    'unknown-price': 'The run cannot enforce `max-cost` without prices and ended',
    interrupted: 'The run was interrupted',
};
function ended({ budget: { exhausted } }) {
    return exhausted === null
        ? []
        : [warning(`${ENDS[exhausted]} before all answers were collected. Run it again to continue.`)];
}
function onArm({ name, trials, missing, readings, served }, report) {
    const own = report.trials[name] ?? [];
    const [lost] = report.missing[name] ?? [];
    const truncated = readings.truncated ?? 0;
    const providers = new Set(served.flatMap(({ provider }) => provider ?? []));
    const isPinned = own.every(({ sent }) => 'provider' in sent);
    return [
        ...(lost === undefined
            ? []
            : [
                warning(`\`${name}\` is missing ${(0,format/* count */.U9)(missing, 'answer')}, for example for task ${lost.taskId} (${lost.reason}): ${lost.message}`),
            ]),
        ...(truncated === 0
            ? []
            : [
                warning(`${truncated} of ${(0,format/* count */.U9)(trials, 'answer')} of \`${name}\` were cut off before they named a proposal, so they count as wrong. Raise \`sampling.max-tokens\`.`),
            ]),
        ...(providers.size < 2 || isPinned
            ? []
            : [
                warning(`\`${name}\` was served by ${providers.size} providers, whose accuracy can differ. Pin one: \`extra-body: {provider: {only: [NAME]}}\`.`),
            ]),
    ];
}
/** Arms that send the same requests share their answers. */
function alike({ arms }) {
    return arms.flatMap(({ name, digest }, index) => {
        const twin = arms.slice(0, index).find(other => other.digest === digest);
        return twin === undefined
            ? []
            : [warning(`\`${name}\` and \`${twin.name}\` send the same requests, so they share their answers.`)];
    });
}

// EXTERNAL MODULE: ./build/statistics/change.js
var change = __webpack_require__(67360);
// EXTERNAL MODULE: ./build/statistics/distributions.js
var distributions = __webpack_require__(91465);
// EXTERNAL MODULE: ./build/statistics/holm.js
var holm = __webpack_require__(45722);
// EXTERNAL MODULE: ./build/statistics/permutation.js
var permutation = __webpack_require__(94758);
;// CONCATENATED MODULE: ./build/report/compare/pairs.js




/**
 * Every pair of arms on their common tasks. One beats the other only after Holm's correction, so all claims together are
 * right with a probability of at least 1 - alpha. The test is exact for any set of tasks. Its null hypothesis is that
 * each task is equally hard for both; arms that differ only on single tasks are separated even less often.
 */
function comparePairs(contenders, alpha) {
    const pairs = contenders.flatMap((one, index) => contenders.slice(index + 1).flatMap(other => compareTwo(one, other) ?? []));
    const adjusted = (0,holm/* holmAdjusted */.F)(pairs.map(({ pValue }) => pValue));
    return pairs.map((pair, index) => {
        const adjustedP = adjusted[index] ?? 1;
        return { ...pair, adjustedP, beats: pair.difference > 0 && adjustedP <= alpha };
    });
}
/** Null if they have no task in common. */
function compareTwo(one, other) {
    const shared = [...one.counts].flatMap(([task, own]) => {
        const others = other.counts.get(task);
        return others === undefined ? [] : [{ one: own, other: others }];
    });
    if (shared.length === 0)
        return null;
    const rate = ({ right, samples }) => right / samples;
    const isAhead = shared.reduce((sum, task) => sum + rate(task.one) - rate(task.other), 0) >= 0;
    const both = shared.map(task => isAhead ? { ahead: task.one, behind: task.other } : { ahead: task.other, behind: task.one });
    const passes = Math.min(...both.flatMap(({ ahead, behind }) => [ahead.samples, behind.samples]));
    const { difference, center, error } = (0,change/* estimateChange */.B)(both.map(({ ahead, behind }) => ({ weight: 1, baseline: behind, candidate: ahead })), passes);
    const { exactP } = (0,permutation/* permutationTest */.t)(both.map(({ ahead, behind }) => ({
        weight: 1,
        given: NOTHING,
        baseline: ahead,
        fresh: NOTHING,
        early: behind,
        late: NOTHING,
        state: 'everyone',
    })));
    const reach = (0,distributions/* normalQuantile */.Zl)(0.975) * error;
    return {
        ahead: isAhead ? one.name : other.name,
        behind: isAhead ? other.name : one.name,
        tasks: shared.length,
        difference,
        low: Math.max(-1, center - reach),
        high: Math.min(1, center + reach),
        // The direction was chosen after seeing the answers, so both tails count.
        pValue: Math.min(1, 2 * exactP),
    };
}
const NOTHING = { right: 0, samples: 0 };

// EXTERNAL MODULE: ./build/report/compare/report.js
var compare_report = __webpack_require__(78697);
;// CONCATENATED MODULE: ./build/report/compare/assemble.js









/** The report of a comparison. */
function assembleComparison({ version, material, arms, damage, ...rest }) {
    const { tasks } = material;
    const byTask = new Map(arms.map(arm => [arm.name, taskCounts(arm, tasks)]));
    const contenders = arms
        .map(({ name }) => ({ name, counts: byTask.get(name) ?? new Map() }))
        .filter(contender => contender.counts.size > 0);
    const pairs = comparePairs(contenders, rest.alpha);
    const measured = arms.map(arm => compareArm(arm, tasks, [...(byTask.get(arm.name)?.values() ?? [])]));
    const ranked = measured.sort((a, b) => (b.accuracy ?? -1) - (a.accuracy ?? -1));
    const names = ranked.filter(({ accuracy }) => accuracy !== null).map(({ name }) => name);
    const report = {
        version: compare_report/* COMPARE_REPORT_VERSION */.g,
        kind: 'compare',
        tool: { name: 'swelancer-gate', version },
        ...rest,
        suite: (0,assemble/* reportSuite */.BY)(material),
        arms: ranked.map(arm => ({
            ...arm,
            rank: arm.accuracy === null ? null : rankOf(arm.name, names, pairs),
            efficient: isEfficient(arm, ranked),
        })),
        pairs,
        groups: groupsOf(names, pairs),
        notes: [],
        tasks: tasks.map(task => ({
            id: task.id,
            title: task.title,
            url: (0,dataset_task/* issueUrl */.$)(task),
            price: task.price,
            proposals: task.proposals.length,
            correctProposalId: task.correctProposalId,
            arms: Object.fromEntries(arms.map(arm => [arm.name, (0,assemble/* counts */.tQ)(task, arm)])),
        })),
        trials: Object.fromEntries(arms.map(({ name, trials }) => [name, [...trials]])),
        missing: Object.fromEntries(arms.map(({ name, missing }) => [name, [...missing]])),
    };
    return { ...report, notes: notesOn(report, damage) };
}
function taskCounts({ trials }, tasks) {
    const byId = new Map(tasks.map(task => [task.id, task]));
    const result = new Map();
    for (const trial of trials) {
        const task = byId.get(trial.taskId);
        if (task === undefined)
            continue;
        const { right, samples } = result.get(task.id) ?? { right: 0, samples: 0 };
        result.set(task.id, { right: right + ((0,is_right/* isRight */.F)(trial, task) ? 1 : 0), samples: samples + 1 });
    }
    return result;
}
/** The numbers of one arm. */
function compareArm(arm, tasks, answered) {
    const { name, agent, trials, failure } = arm;
    const report = (0,assemble/* reportArm */.$c)(arm, tasks);
    const interval = (0,accuracy/* accuracyInterval */.t)(answered);
    const cost = trials.reduce((sum, trial) => (sum === null || trial.cost === null ? null : sum + trial.cost), 0);
    const right = answered.reduce((sum, task) => sum + task.right, 0);
    return {
        ...report,
        name,
        agent,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        costPerAnswer: cost === null || trials.length === 0 ? null : cost / trials.length,
        costPerRight: cost === null || right === 0 ? null : cost / right,
        p90LatencyMs: percentile(trials.map(trial => trial.latencyMs), 0.9),
        tokensPerAnswer: tokensPerAnswer(trials),
        firstPicks: firstPicks(arm, tasks),
        failure: failure === null ? null : { reason: failure.kind, message: failure.message, hint: failure.hint },
    };
}
/** Nearest rank. */
function percentile(values, share) {
    return values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? null;
}
function tokensPerAnswer(trials) {
    const reported = trials.flatMap(({ usage }) => (usage === null ? [] : [usage]));
    if (reported.length === 0)
        return null;
    const mean = (of) => reported.reduce((sum, usage) => sum + of(usage), 0) / reported.length;
    return { input: mean(usage => usage.inputTokens), output: mean(usage => usage.outputTokens) };
}
/** How often the first option was picked, and the rate expected from an unbiased solver with the same accuracy. */
function firstPicks({ description, trials }, tasks) {
    const byId = new Map(tasks.map(task => [task.id, task]));
    const picks = trials.flatMap(trial => {
        const task = byId.get(trial.taskId);
        if (task === undefined || trial.position === null)
            return [];
        const [first] = (0,order/* showProposals */.B)(task, description.order, trial.sample);
        const others = task.proposals.length - 1;
        return [
            { trial, others, isFirstRight: first?.proposal.id === task.correctProposalId, right: (0,is_right/* isRight */.F)(trial, task) },
        ];
    });
    if (picks.length === 0)
        return null;
    const accuracy = picks.filter(({ right }) => right).length / picks.length;
    const even = picks.map(({ isFirstRight, others }) => isFirstRight ? accuracy : (1 - accuracy) / Math.max(1, others));
    return {
        share: picks.filter(({ trial }) => trial.position === 0).length / picks.length,
        unbiased: even.reduce((sum, chance) => sum + chance, 0) / picks.length,
    };
}
/** Whether it is Pareto-optimal in cost and accuracy. */
function isEfficient({ name, accuracy, costPerAnswer }, all) {
    if (accuracy === null || costPerAnswer === null)
        return false;
    return !all.some(other => {
        if (other.name === name || other.accuracy === null || other.costPerAnswer === null)
            return false;
        const [gain, saving] = [other.accuracy - accuracy, costPerAnswer - other.costPerAnswer];
        return gain >= 0 && saving >= 0 && gain + saving > 0;
    });
}

// EXTERNAL MODULE: ./build/sampling/batch/run.js + 5 modules
var batch_run = __webpack_require__(73529);
// EXTERNAL MODULE: ./build/sampling/key.js
var key = __webpack_require__(59851);
// EXTERNAL MODULE: ./build/sampling/shard/run.js
var run = __webpack_require__(49058);
// EXTERNAL MODULE: ./build/verdict/answers.js
var answers = __webpack_require__(83493);
// EXTERNAL MODULE: ./build/verdict/early-verdicts.js
var early_verdicts = __webpack_require__(90980);
// EXTERNAL MODULE: ./build/arm/read.js + 1 modules
var read = __webpack_require__(52582);
// EXTERNAL MODULE: ./build/config/file.js
var config_file = __webpack_require__(71585);
;// CONCATENATED MODULE: ./build/app/matrix.js


/**
 * Reads every arm of a configuration: each model with each prompt and each agent of its matrix, or the single arm
 * without a matrix.
 * @param models overrides those of the file
 * @throws Failure if one of them is unreadable.
 */
async function readMatrix(source, file, settings, models) {
    const arms = [];
    for (const { parts, agent, file: own, model } of cellsOf(file, models)) {
        const arm = await (0,read/* readArm */.T)('candidate', source, own, { config: settings.config, model: model ?? settings.model });
        const name = parts.length > 0 ? parts.join(' · ') : arm.solver.model === null ? arm.solver.name : shortName(arm.solver.model);
        arms.push({ name, agent, arm });
    }
    return arms;
}
function cellsOf(file, modelOverride) {
    const { matrix } = file;
    const models = modelOverride ?? matrix?.models ?? [];
    const shortNames = models.map(shortName);
    const isUnique = (name) => shortNames.indexOf(name) === shortNames.lastIndexOf(name);
    const modelAxis = models.map(model => ({ model, part: isUnique(shortName(model)) ? shortName(model) : model }));
    const promptAxis = (matrix?.prompts ?? []).map(prompt => ({ prompt, part: (0,config_file/* promptName */.mM)(prompt) }));
    return orNull(matrix?.agents ?? []).flatMap((agent) => {
        const own = agent === null ? file : varied(file, agent);
        const shared = { agent: agent?.name ?? null };
        const agentPart = agent === null ? [] : [agent.name];
        // A fixed rule has no model or prompt, so it is one arm regardless of their number.
        if (own.solver.startsWith('reference/'))
            return [{ ...shared, parts: agentPart, file: own, model: undefined }];
        return orNull(promptAxis).flatMap(prompt => orNull(modelAxis).map(model => ({
            ...shared,
            parts: [...(model === null ? [] : [model.part]), ...(prompt === null ? [] : [prompt.part]), ...agentPart],
            file: prompt === null ? own : { ...own, prompt: prompt.prompt },
            model: model?.model,
        })));
    });
}
/** A missing axis counts as one entry. */
const orNull = (axis) => (axis.length === 0 ? [null] : axis);
/** `kimi-k2` of `moonshotai/kimi-k2`. */
const shortName = (model) => model.split('/').at(-1) || model;
function varied(file, variant) {
    return {
        ...file,
        solver: variant.solver ?? file.solver,
        files: variant.files ?? file.files,
        agent: variant.agent ?? file.agent,
        command: variant.command ?? file.command,
        order: variant.order ?? file.order,
        sampling: variant.sampling ?? file.sampling,
        'structured-output': variant['structured-output'] ?? file['structured-output'],
        'extra-body': variant['extra-body'] ?? file['extra-body'],
    };
}

// EXTERNAL MODULE: ./build/app/prepare.js + 2 modules
var prepare = __webpack_require__(54942);
;// CONCATENATED MODULE: ./build/app/compare.js










/**
 * Measures every arm of a configuration on the same tasks and compares them.
 * @throws Failure if nothing can be measured.
 */
async function compare(request, tools) {
    const { settings, head: _head, models: _models, samples, ...where } = request;
    const { startedAt, config, matrix, material, sampler, side, wantedTrials } = await begin(request, tools);
    const { tasks } = material;
    const wanted = tools.merged?.canAsk === false ? [] : sampler.open(wantedTrials());
    tools.onBatch({ reason: 'round', round: 1 }, wanted.length);
    const transport = await tools.transport(config);
    const solvers = Object.fromEntries(matrix.map(({ name }) => [name, side(name).solver]));
    const run = { ...tools, sampler, solvers, budget: config.budget };
    const late = [];
    let failure = null;
    try {
        const pending = transport === null ? 0 : await (0,batch_run/* sampleInBatches */.M)(wanted, transport, run);
        if (pending > 0)
            late.push((0,early_verdicts/* waiting */.eg)(pending).reason);
        else
            await sampler.take(wanted);
    }
    catch (error) {
        if (!(error instanceof model_failure/* CallFailure */.Rk))
            throw error;
        failure = error;
    }
    const unanswered = new Set(sampler.open(wanted).map(({ arm }) => arm));
    return assembleComparison({
        ...where,
        id: settings.id,
        version: tools.version,
        startedAt,
        finishedAt: new Date(tools.now()).toISOString(),
        material,
        alpha: config.decision.alpha,
        arms: matrix.map(({ name, agent }) => {
            const { trials, missing } = sampler.known(name, tasks);
            const { arm, solver } = side(name);
            return {
                name,
                agent,
                description: (0,assemble/* describeArm */.qz)(arm, solver, (0,key/* armDigest */.lQ)(solver, tasks), settings.config),
                trials: trials.filter(isCounted),
                missing,
                isPaidNow: sampler.isPaidNow,
                failure: sampler.failure(name) ?? (unanswered.has(name) ? failure : null),
            };
        }),
        budget: { ...config.budget, ...sampler.spent },
        damage: [...late, ...tools.store.damage],
    });
    /** Uses the same number of answers for all arms, or those of the last days. */
    function isCounted(trial) {
        return typeof samples === 'number' ? trial.sample < samples : (0,answers/* isYoung */.P)(trial, config.decision, startedAt);
    }
}
/**
 * One shard's part of the comparison.
 * @throws Failure if nothing can be measured.
 */
async function compareShard(request, shard, tools) {
    const { startedAt, config, matrix, material, asked, sampler, wantedTrials } = await begin(request, tools);
    (0,run/* checkShardable */.L)(config);
    const names = matrix.map(({ name }) => name);
    const shardInput = { ...material, asked, begun: startedAt, arms: names, sampler, wanted: wantedTrials() };
    return (0,run/* sampleShard */.B)(shardInput, shard, trials => tools.onBatch({ reason: 'round', round: 1 }, trials));
}
/** Everything needed before the first request. */
async function begin({ settings, head, models, samples }, tools) {
    const startedAt = tools.merged?.begun ?? new Date(tools.now()).toISOString();
    const judge = await (0,prepare/* readOwn */.j)(head, settings);
    const { file } = judge;
    const matrix = await readMatrix(head, file, settings, models);
    // The price is for one model; other models take theirs from the list.
    const pricedModel = (models ?? file.matrix?.models ?? []).length > 1 ? (file.model ?? '') : null;
    const arms = Object.fromEntries(matrix.map(({ name, arm }) => [name, arm]));
    const prepared = await (0,prepare/* prepare */.i)({ settings, judge, own: file, arms, pricedModel, apart: true }, tools);
    const { sampler } = prepared;
    const { tasks } = prepared.material;
    return { ...prepared, startedAt, matrix, wantedTrials };
    function wantedTrials() {
        return matrix.flatMap(({ name: arm }) => {
            const { trials } = sampler.known(arm, tasks);
            return tasks.flatMap(task => samplesOf(task, trials).map(sample => ({ arm, task, sample })));
        });
    }
    function samplesOf(task, known) {
        if (typeof samples === 'number')
            return Array.from({ length: samples }, (_, sample) => sample);
        const own = known.filter(({ taskId }) => taskId === task.id);
        const first = own.reduce((most, { sample }) => Math.max(most, sample + 1), 0);
        const fresh = (file.matrix?.samples ?? 1) - own.filter(sampler.isPaidNow).length;
        return Array.from({ length: Math.max(0, fresh) }, (_, index) => first + index);
    }
}

// EXTERNAL MODULE: ./build/app/measure-session.js + 1 modules
var measure_session = __webpack_require__(25222);
// EXTERNAL MODULE: ./build/app/reproduce.js
var app_reproduce = __webpack_require__(50599);
// EXTERNAL MODULE: ./build/app/session.js + 12 modules
var session = __webpack_require__(90157);
;// CONCATENATED MODULE: ./build/app/compare-session.js




/**
 * Compares the arms of a configuration. Without `head` it needs no repository.
 * @throws Failure if nothing can be measured.
 */
function runCompare(settings, asked, world, context) {
    return withComparison(settings, asked, world, context, compare);
}
/** Runs one shard of it. @throws Failure if nothing can be measured. */
function runCompareShard(settings, asked, shard, world, context) {
    return withComparison(settings, asked, world, context, (request, tools) => compareShard(request, shard, tools));
}
async function withComparison(settings, { models, samples }, world, context, work) {
    const head = await (0,measure_session/* findHead */.m)(settings, world);
    const own = { models: models?.join(',') ?? null, samples: samples === 'fresh' ? null : String(samples) };
    const reproduce = (0,app_reproduce/* commandFor */.F)('compare', settings, { head: head.commit, ...own });
    const request = { settings, head, models: models ?? null, samples, reproduce, runUrl: context.runUrl ?? null };
    return (0,session.withTools)(settings, world, context, tools => work(request, tools));
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
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95831);



/** Incremented when readers of older reports would misread a newer one. */
const COMPARE_REPORT_VERSION = 1;
const comparedArmSchema = _report_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedShape */ .j.candidate.extend({
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
const { tool, id: gate, startedAt, finishedAt, suite, notes, budget, reproduce, runUrl } = _report_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedShape */ .j;
const { id, title, url, price, proposals, correctProposalId, candidate } = _report_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedShape */ .j.tasks.element.shape;
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


/***/ })

};
