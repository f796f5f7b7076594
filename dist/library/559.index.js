export const id = 559;
export const ids = [559];
export const modules = {

/***/ 12559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCompare: () => (/* binding */ runCompare)
});

// UNUSED EXPORTS: compareCommand, deliverComparison, runCompareShard

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/batch/take.js + 1 modules
var take = __webpack_require__(97501);
// EXTERNAL MODULE: ./build/config/file.js
var config_file = __webpack_require__(71585);
// EXTERNAL MODULE: ./build/config/run.js
var run = __webpack_require__(49926);
// EXTERNAL MODULE: ./build/model/failure.js
var model_failure = __webpack_require__(31612);
// EXTERNAL MODULE: ./build/report/assemble.js + 1 modules
var assemble = __webpack_require__(80744);
// EXTERNAL MODULE: ./build/shard/join.js
var join = __webpack_require__(78643);
// EXTERNAL MODULE: ./build/shard/take.js
var shard_take = __webpack_require__(99436);
// EXTERNAL MODULE: ./build/trial/key.js
var key = __webpack_require__(98768);
// EXTERNAL MODULE: ./build/trial/sampling.js + 1 modules
var sampling = __webpack_require__(96796);
// EXTERNAL MODULE: ./build/verdict/answers.js
var answers = __webpack_require__(83493);
// EXTERNAL MODULE: ./build/verdict/ends.js
var ends = __webpack_require__(24122);
// EXTERNAL MODULE: ./build/dataset/task.js
var dataset_task = __webpack_require__(51290);
// EXTERNAL MODULE: ./build/prompt/order.js
var order = __webpack_require__(22771);
// EXTERNAL MODULE: ./build/statistics/distributions.js
var distributions = __webpack_require__(91465);
// EXTERNAL MODULE: ./build/statistics/noise.js
var statistics_noise = __webpack_require__(23032);
;// CONCATENATED MODULE: ./build/statistics/accuracy.js


/**
 * Interval of 95 % of the mean success probability on these very tasks, each with at least one sample; null without tasks.
 * Two right and two wrong answers are added, as Agresti and Coull do (The American Statistician 52, 1998), to a variance
 * within tasks (Miller, arXiv 2411.00640). A single pass tells no such variance: the tasks then stand for random ones.
 */
function accuracyInterval(counts) {
    if (counts.length === 0)
        return null;
    const rates = sum(counts.map(({ right, samples }) => right / samples));
    const noise = (0,statistics_noise/* noiseOf */.YN)(counts);
    // One answer more moves the sum of all tasks' rates by so much.
    const step = noise === null ? 1 : counts.length / sum(counts.map(({ samples }) => samples));
    const size = counts.length + 4 * step;
    const centre = (rates + 2 * step) / size;
    const variance = noise === null
        ? (centre * (1 - centre)) / size
        : (sum(counts.map(({ samples }, index) => (noise[index] ?? 0) / samples)) + step ** 2) / size ** 2;
    const reach = (0,distributions/* normalQuantile */.Zl)(0.975) * Math.sqrt(variance);
    return { low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}
const sum = (values) => values.reduce((total, value) => total + value, 0);

// EXTERNAL MODULE: ./build/trial/trial.js
var trial_trial = __webpack_require__(58759);
;// CONCATENATED MODULE: ./build/compare/groups.js
/**
 * Groups of arms that cannot be told apart: any two arms share a group unless one beats the other. Piepho's insert and
 * absorb algorithm (Journal of Computational and Graphical Statistics 13, 2004), whose letters these groups are.
 * @param arms best first; groups come in the order of their best
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
/** Whether a group can go because another says all that it says; of two alike the first stays. */
function absorbs(other, place, group, index) {
    if (place === index || !group.every(arm => other.includes(arm)))
        return false;
    return other.length > group.length || place < index;
}
function compareLists(a, b) {
    const at = a.findIndex((value, index) => value !== b[index]);
    return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? Number.POSITIVE_INFINITY);
}
/** The places that an arm can have by what is proven: those that beat it are before it, those it beats behind. */
function rankOf(arm, arms, pairs) {
    const proven = pairs.filter(({ beats }) => beats);
    return {
        best: 1 + proven.filter(({ behind }) => behind === arm).length,
        worst: arms.length - proven.filter(({ ahead }) => ahead === arm).length,
    };
}

// EXTERNAL MODULE: ./build/figures.js
var build_figures = __webpack_require__(86577);
;// CONCATENATED MODULE: ./build/compare/notes.js

const warning = (text) => ({ kind: 'warning', text });
/** What a reader should know besides the figures, most important first. */
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
        const had = trials === 0 ? 'It has no answer.' : `It has ${(0,build_figures/* count */.U9)(trials, 'answer')} from before.`;
        // Endpoints end their words with a full stop, or do not.
        const why = failure.message.replace(/\.$/, '');
        return [warning(`\`${name}\` could not be asked (${failure.reason}): ${why}.${hint} ${had}`)];
    });
}
const ENDS = {
    calls: 'The budget of calls (max-calls) ended',
    cost: 'The budget in dollars (max-cost) ended',
    minutes: 'The time (max-minutes) ended',
    'unknown-price': 'A budget in dollars was set, and nobody tells what an answer costs: the run ended',
    interrupted: 'The run was interrupted',
};
function ended({ budget: { exhausted } }) {
    return exhausted === null
        ? []
        : [warning(`${ENDS[exhausted]} before every answer was there. Run it again: it goes on from there.`)];
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
                warning(`${(0,build_figures/* count */.U9)(missing, 'answer')} of \`${name}\` could not be had, for example for task ${lost.taskId} (${lost.reason}): ${lost.message}`),
            ]),
        ...(truncated === 0
            ? []
            : [
                warning(`${truncated} of ${(0,build_figures/* count */.U9)(trials, 'answer')} of \`${name}\` were cut off before they named a proposal, and count as wrong. Raise \`sampling.max-tokens\`.`),
            ]),
        ...(providers.size < 2 || isPinned
            ? []
            : [
                warning(`\`${name}\` was served by ${providers.size} providers, and they can be far apart. Pin one: \`extra-body: {provider: {only: [NAME]}}\`.`),
            ]),
    ];
}
/** Arms that send the same share their answers, and nothing can tell them apart. */
function alike({ arms }) {
    return arms.flatMap(({ name, digest }, index) => {
        const twin = arms.slice(0, index).find(other => other.digest === digest);
        return twin === undefined
            ? []
            : [warning(`\`${name}\` and \`${twin.name}\` send the same: their answers are the same ones.`)];
    });
}

// EXTERNAL MODULE: ./build/statistics/change.js
var change = __webpack_require__(67360);
;// CONCATENATED MODULE: ./build/statistics/holm.js
/**
 * P-values corrected so that calling those at most alpha significant makes any false call with at most that probability,
 * whatever depends on what. In the order given. Holm, Scandinavian Journal of Statistics 6, 1979.
 */
function holmAdjusted(pValues) {
    const adjusted = pValues.map(() => 1);
    let largest = 0;
    for (const [step, { index, p }] of pValues
        .map((p, index) => ({ p, index }))
        .sort((a, b) => a.p - b.p)
        .entries()) {
        largest = Math.max(largest, Math.min(1, (pValues.length - step) * p));
        adjusted[index] = largest;
    }
    return adjusted;
}

// EXTERNAL MODULE: ./build/statistics/permutation.js
var permutation = __webpack_require__(94758);
;// CONCATENATED MODULE: ./build/compare/pairs.js




/**
 * Every two arms on the tasks that both answered. That one beats the other is only said after Holm's correction, so that
 * all of it is right with a probability of at least 1 - alpha. The test is exact whatever the tasks are like, and equal
 * tasks are its null: arms that differ on single tasks and not on the whole are told apart more seldom still.
 */
function comparePairs(contenders, alpha) {
    const pairs = contenders.flatMap((one, index) => contenders.slice(index + 1).flatMap(other => compareTwo(one, other) ?? []));
    const adjusted = holmAdjusted(pairs.map(({ pValue }) => pValue));
    return pairs.map((pair, index) => {
        const adjustedP = adjusted[index] ?? 1;
        return { ...pair, adjustedP, beats: pair.difference > 0 && adjustedP <= alpha };
    });
}
/** Null when they have no task in common. */
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
    const { difference, centre, error } = (0,change/* estimateChange */.B)(both.map(({ ahead, behind }) => ({ weight: 1, baseline: behind, candidate: ahead })), passes);
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
        low: Math.max(-1, centre - reach),
        high: Math.min(1, centre + reach),
        // The side was chosen after the answers were seen: both tails count.
        pValue: Math.min(1, 2 * exactP),
    };
}
const NOTHING = { right: 0, samples: 0 };

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/report/report.js + 1 modules
var report = __webpack_require__(11157);
;// CONCATENATED MODULE: ./build/compare/report.js



/** Raised when a reader of older reports would misread a newer one. */
const COMPARE_REPORT_VERSION = 1;
const gate = report/* reportSchema */.Q.shape;
const comparedArmSchema = gate.candidate.extend({
    /** Unique in its report, and the same every night: `kimi-k2 · prompts/b.md`. */
    name: schemas/* string */.YjP(),
    /** Name of its entry under `matrix.agents`; null where there is no such axis. */
    agent: schemas/* string */.YjP().nullable(),
    /** Interval of 95 % of `accuracy` on these very tasks; null when there is no answer. */
    low: schemas/* number */.aig().nullable(),
    high: schemas/* number */.aig().nullable(),
    /** US dollars of all its answers, stored ones too, by their number; null when a price is not known. */
    costPerAnswer: schemas/* number */.aig().nullable(),
    /** The same by the number of right ones; null when there is none. */
    costPerRight: schemas/* number */.aig().nullable(),
    p90LatencyMs: schemas/* number */.aig().nullable(),
    /** Mean of the answers that told; null when none did. */
    tokensPerAnswer: schemas/* object */.Ikc({ input: schemas/* number */.aig(), output: schemas/* number */.aig() }).nullable(),
    /** Share of readable picks that took the first one shown, and what who is as often right without minding the place would take. */
    firstPicks: schemas/* object */.Ikc({ share: schemas/* number */.aig(), unbiased: schemas/* number */.aig() }).nullable(),
    /** Places it can have by what is proven, 1 is best; null when it has no answer. */
    rank: schemas/* object */.Ikc({ best: schemas/* int */.Whr(), worst: schemas/* int */.Whr() }).nullable(),
    /** No other arm is at least as accurate at no higher cost an answer. False where the cost is not known. */
    efficient: schemas/* boolean */.zMY(),
    /** Why it could not be asked (further); null when it could. */
    failure: schemas/* object */.Ikc({ reason: schemas/* string */.YjP(), message: schemas/* string */.YjP(), hint: schemas/* string */.YjP().nullable() }).nullable(),
});
/** Two arms on the tasks that both answered. */
const pairSchema = schemas/* object */.Ikc({
    /** The one with the higher accuracy on those tasks. */
    ahead: schemas/* string */.YjP(),
    behind: schemas/* string */.YjP(),
    tasks: schemas/* int */.Whr(),
    /** Accuracy of `ahead` minus that of `behind`, as a fraction, with its own interval of 95 %. */
    difference: schemas/* number */.aig(),
    low: schemas/* number */.aig(),
    high: schemas/* number */.aig(),
    /** Two-sided, exact. */
    pValue: schemas/* number */.aig(),
    /** The same, corrected for the number of pairs (Holm). */
    adjustedP: schemas/* number */.aig(),
    /** Whether `ahead` is proven to be better, all pairs together being wrong with at most the probability `alpha`. */
    beats: schemas/* boolean */.zMY(),
});
const { id, title, url, price, proposals, correctProposalId, candidate } = gate.tasks.element.shape;
const comparedTaskSchema = schemas/* object */.Ikc({
    id,
    title,
    url,
    price,
    proposals,
    correctProposalId,
    /** By the name of the arm. */
    arms: schemas/* record */.g1P(schemas/* string */.YjP(), candidate),
});
const compareReportSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(COMPARE_REPORT_VERSION),
    /** Tells it from the report of a gate. */
    kind: schemas/* literal */.euz('compare'),
    ...report/* reportSchema */.Q.pick({ tool: true, id: true, startedAt: true, finishedAt: true, suite: true }).shape,
    /** Chance of any false "beats" in the whole report, at most. */
    alpha: schemas/* number */.aig(),
    /** Most accurate first. */
    arms: schemas/* array */.YOg(comparedArmSchema),
    /** Every two arms with common tasks. */
    pairs: schemas/* array */.YOg(pairSchema),
    /** Arms that cannot be told apart, best group first; an arm can be in several. */
    groups: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* string */.YjP())),
    ...report/* reportSchema */.Q.pick({ notes: true, budget: true, reproduce: true, runUrl: true }).shape,
    tasks: schemas/* array */.YOg(comparedTaskSchema),
    /** By the name of the arm: everything above can be computed from them again. */
    trials: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(trial_trial/* trialSchema */.WI)),
    missing: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(trial_trial/* missingTrialSchema */.ih)),
});

;// CONCATENATED MODULE: ./build/compare/assemble.js









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
        version: COMPARE_REPORT_VERSION,
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
        result.set(task.id, { right: right + ((0,trial_trial/* isRight */.FG)(trial, task) ? 1 : 0), samples: samples + 1 });
    }
    return result;
}
/** The numbers of one arm. */
function compareArm(arm, tasks, answered) {
    const { name, agent, trials, failure } = arm;
    const report = (0,assemble/* reportArm */.$c)(arm, tasks);
    const interval = accuracyInterval(answered);
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
    const told = trials.flatMap(({ usage }) => (usage === null ? [] : [usage]));
    if (told.length === 0)
        return null;
    const mean = (of) => told.reduce((sum, usage) => sum + of(usage), 0) / told.length;
    return { input: mean(usage => usage.inputTokens), output: mean(usage => usage.outputTokens) };
}
/** How often the first one shown was picked, and how often it would be by somebody who errs as often, but evenly. */
function firstPicks({ description, trials }, tasks) {
    const byId = new Map(tasks.map(task => [task.id, task]));
    const picks = trials.flatMap(trial => {
        const task = byId.get(trial.taskId);
        if (task === undefined || trial.position === null)
            return [];
        const [first] = (0,order/* showProposals */.B)(task, description.order, trial.sample);
        const others = task.proposals.length - 1;
        return [
            { trial, others, isFirstRight: first?.proposal.id === task.correctProposalId, right: (0,trial_trial/* isRight */.FG)(trial, task) },
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
/** Whether it lies on the Pareto line of cost and accuracy. */
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

// EXTERNAL MODULE: ./build/arm/read.js + 1 modules
var read = __webpack_require__(9065);
// EXTERNAL MODULE: ./build/solver/reference.js + 1 modules
var reference = __webpack_require__(54977);
;// CONCATENATED MODULE: ./build/compare/matrix.js



/**
 * Reads every arm of a configuration: each model with each prompt and each agent of its matrix, or the one that it
 * describes without a matrix.
 * @param models instead of those of the file
 * @throws Failure when one of them cannot be read.
 */
async function readMatrix(source, file, settings, models) {
    const arms = [];
    for (const { parts, agent, file: own, model } of cellsOf(file, models)) {
        const arm = await (0,read/* readArm */.T)('candidate', source, own, { config: settings.config, model: model ?? settings.model });
        const name = parts.length > 0 ? parts.join(' · ') : arm.model === null ? arm.solver : shortName(arm.model);
        arms.push({ name, agent, arm });
    }
    return arms;
}
function cellsOf(file, given) {
    const { matrix } = file;
    const models = given ?? matrix?.models ?? [];
    const shortNames = models.map(shortName);
    const isUnique = (name) => shortNames.indexOf(name) === shortNames.lastIndexOf(name);
    const modelAxis = models.map(model => ({ model, part: isUnique(shortName(model)) ? shortName(model) : model }));
    const promptAxis = (matrix?.prompts ?? []).map(prompt => ({ prompt, part: (0,config_file/* promptName */.mM)(prompt) }));
    return orNone(matrix?.agents ?? []).flatMap((agent) => {
        const own = agent === null ? file : varied(file, agent);
        const shared = { agent: agent?.name ?? null };
        const agentPart = agent === null ? [] : [agent.name];
        // A fixed rule asks no model and reads no prompt: it is one arm, however many of those there are.
        if ((0,reference/* ruleOf */.Y)(own.solver) !== null)
            return [{ ...shared, parts: agentPart, file: own, model: undefined }];
        return orNone(promptAxis).flatMap(prompt => orNone(modelAxis).map(model => ({
            ...shared,
            parts: [...(model === null ? [] : [model.part]), ...(prompt === null ? [] : [prompt.part]), ...agentPart],
            file: prompt === null ? own : { ...own, prompt: prompt.prompt },
            model: model?.model,
        })));
    });
}
/** An axis that is not there has one place all the same. */
const orNone = (axis) => (axis.length === 0 ? [null] : axis);
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

;// CONCATENATED MODULE: ./build/compare/compare.js













/**
 * Measures every arm of a configuration on the same tasks, side by side, and compares them.
 * @throws Failure when nothing can be measured at all.
 */
async function compare(request, tools) {
    const { settings, head: _head, models: _models, samples, ...where } = request;
    const { startedAt, config, arms, material, solvers, asked, sampler, wish } = await begin(request, tools);
    const { tasks } = material;
    (0,join/* checkJoined */.Am)(tools.elsewhere, asked);
    const wanted = tools.elsewhere?.canAsk === false ? [] : sampler.open(wish());
    tools.onBatch({ reason: 'round', round: 1 }, wanted.length);
    const post = await tools.post(config);
    const run = { ...tools, sampler, solvers: Object.fromEntries(solvers), budget: config.budget };
    const late = [];
    let failure = null;
    try {
        const underWay = post === null ? 0 : await (0,take/* takeByBatch */.Z)(wanted, post, run);
        if (underWay > 0)
            late.push((0,ends/* waiting */.eg)(underWay).reason);
        else
            await sampler.take(wanted);
    }
    catch (error) {
        if (!(error instanceof model_failure/* CallFailure */.R))
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
        arms: arms.map(({ name, agent, arm }) => {
            const { trials, missing } = sampler.known(name, tasks);
            const solver = solvers.get(name);
            return {
                name,
                agent,
                description: (0,assemble/* describeArm */.qz)(arm, solver === undefined ? '' : (0,key/* armDigest */.lQ)(solver, tasks), settings.config),
                trials: trials.filter(isCounted),
                missing,
                isPaidNow: sampler.isPaidNow,
                failure: sampler.failure(name) ?? (unanswered.has(name) ? failure : null),
            };
        }),
        budget: { ...config.budget, ...sampler.spent },
        damage: [...late, ...tools.store.damage],
    });
    /** All arms are compared by equally many answers, or by those of the last days. */
    function isCounted(trial) {
        return typeof samples === 'number' ? trial.sample < samples : (0,answers/* isYoung */.P)(trial, config.decision, startedAt);
    }
}
/**
 * One shard's part of the comparison.
 * @throws Failure when nothing can be measured at all.
 */
async function compare_compareShard(request, shard, tools) {
    const { startedAt, config, arms, material, asked, sampler, wish } = await begin(request, tools);
    checkDivisible(config);
    const names = arms.map(({ name }) => name);
    const divided = { ...material, asked, begun: startedAt, arms: names, sampler, wanted: wish() };
    return takeShare(divided, shard, trials => tools.onBatch({ reason: 'round', round: 1 }, trials));
}
/** Everything that is needed to ask, before anything is asked. */
async function begin({ settings, head, models, samples }, tools) {
    const startedAt = tools.elsewhere?.begun ?? new Date(tools.now()).toISOString();
    const file = (await (0,config_file/* readConfigFile */.RG)(head, settings.config)) ?? (0,config_file/* parseConfigFile */.me)('', settings.config);
    const config = (0,run/* runConfig */.aA)(settings, file, file, await tools.models(file.models, head));
    const arms = await readMatrix(head, file, settings, models);
    const material = await tools.material(config, head);
    const { tasks } = material;
    const solvers = new Map();
    for (const { name, arm } of arms)
        solvers.set(name, await tools.solver(arm, config, material));
    const sampler = (0,sampling/* createSampler */.tB)({
        ...tools,
        budget: config.budget,
        concurrency: settings.concurrency,
        solvers: Object.fromEntries(solvers),
        apart: true,
    });
    const asked = (0,key/* digestOf */.ol)([...solvers].map(([name, solver]) => [name, (0,key/* armDigest */.lQ)(solver, tasks)]));
    for (const { name } of arms)
        tools.onKnown(name, tasks, sampler.known(name, tasks).trials);
    return { startedAt, config, arms, material, solvers, asked, sampler, wish };
    function wish() {
        return arms.flatMap(({ name: arm }) => {
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

// EXTERNAL MODULE: ./build/report/arms.js
var arms = __webpack_require__(47948);
// EXTERNAL MODULE: ./build/report/foreign.js
var report_foreign = __webpack_require__(41443);
// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(63299);
// EXTERNAL MODULE: ./build/compare/words.js
var words = __webpack_require__(39265);
;// CONCATENATED MODULE: ./build/compare/terminal.js






/** The comparison for a terminal or a log, in plain text. */
function terminal_renderCompareTerminal(report, { colour }) {
    const { bold, dim, yellow } = picocolors.createColors(colour);
    const proven = report.pairs.filter(({ beats }) => beats);
    return [
        bold(plain(headline(report))),
        '',
        ...mainTable(report).map((line, index) => (index === 0 ? dim(line) : line)),
        '',
        ...proven.map(({ ahead, behind, difference, low, high }) => `${oneLine(ahead)} beats ${oneLine(behind)} by ${points(difference)} (likely ${signed(low)} to ${signed(high)})`),
        ...(proven.length === 0 ? [] : ['']),
        ...aligned([
            ['', ...figures(report).map(({ label }) => label)],
            ...report.arms.map(arm => [oneLine(arm.name, 60), ...figures(report).map(({ of }) => of(arm))]),
        ]).map(dim),
        '',
        ...report.notes.map(({ kind, text }) => kind === 'warning' ? yellow(`Note: ${oneLine(text, 600)}`) : dim(oneLine(text, 600))),
        dim(`Again: ${oneLine(report.reproduce, 1000)}`),
        '',
    ].join('\n');
}
/** Arms and fixed rules, most accurate first. */
function mainTable(report) {
    const arms = report.arms.map(arm => ({
        at: arm.accuracy ?? -1,
        cells: [place(arm), oneLine(arm.name, 60), accuracy(arm), interval(arm), costOfRight(arm)],
    }));
    const rules = ruleFloors(report.suite).map(rule => ({
        at: rule.accuracy,
        cells: ['', `(${oneLine(rule.name, 40)})`, percent(rule.accuracy), '', ''],
    }));
    const rows = [...arms, ...rules].sort((a, b) => b.at - a.at);
    return aligned([['#', '', 'Accuracy', 'likely', '100 right cost'], ...rows.map(({ cells }) => cells)]);
}
/** Columns of one width each, figures to the right. */
function aligned(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
    const name = rows[0]?.indexOf('') ?? 0;
    return rows.map(row => row
        .map((cell, column) => (column <= name ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd());
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/report/words.js
var report_words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/compare/markdown.js






/** Most bytes of a job summary: GitHub refuses more than 1 MiB a step. */
const LIMIT = 1_000_000;
/** The comparison in GitHub Markdown, for the job summary. Its tables are narrow enough for a phone. */
function markdown_renderCompareMarkdown(report, limit = LIMIT) {
    return fitting(report.pairs.length, limit, rows => serialise(blocks(report, rows)));
}
function blocks(report, rows) {
    const { notes, reproduce } = report;
    const run = runPage(report);
    return [
        { type: 'heading', depth: 3, children: phrases(headline(report)) },
        markdown_mainTable(report),
        ...(notes.length === 0
            ? []
            : [list(notes.slice(0, 20).map(note => [strong(text('Note: ')), ...phrases(wordsOf(oneLine(note.text, 600)))]))]),
        ...details('In numbers', report.arms.flatMap((arm) => [
            paragraph(strong(code(arm.name))),
            list(figures(report).map(({ label, of }) => [text(`${label}: ${of(arm)}`)])),
        ])),
        ...details(`Every ${count(report.pairs.length, 'pair')}`, pairs(report, rows)),
        ...details('How this was decided', method(report).map(words => paragraph(text(words)))),
        ...details('Run it yourself', [codeBlock(oneLine(reproduce, 1000), 'sh')]),
        ...footer('Run and full report', run === null ? null : `${run}#artifacts`),
    ];
}
/** Arms and fixed rules, most accurate first. */
function markdown_mainTable(report) {
    const arms = report.arms.map(arm => ({
        at: arm.accuracy ?? -1,
        cells: [
            [text(`${place(arm)} `), code(arm.name)],
            [strong(text(accuracy(arm))), text(` (${interval(arm)})`)],
            [text(costOfRight(arm))],
        ],
    }));
    const rules = ruleFloors(report.suite).map(rule => ({
        at: rule.accuracy,
        cells: [
            [{ type: 'emphasis', children: [foreign(rule.name)] }],
            [text(percent(rule.accuracy))],
            [],
        ],
    }));
    const rows = [...arms, ...rules].sort((a, b) => b.at - a.at);
    return table(['Place', 'Accuracy (likely)', 'Cost of 100 right'], rows.map(({ cells }) => cells));
}
function pairs({ pairs }, rows) {
    if (pairs.length === 0)
        return [];
    const shown = pairs.toSorted((a, b) => a.adjustedP - b.adjustedP).slice(0, rows);
    return [
        ...(shown.length === 0
            ? []
            : [
                table(['', 'Difference', 'p, corrected'], shown.map(pair => [
                    [code(pair.ahead), text(pair.beats ? ' beats ' : ' and '), code(pair.behind)],
                    [text(`${points(pair.difference)} (${signed(pair.low)} to ${signed(pair.high)})`)],
                    [text(pValue(pair.adjustedP))],
                ])),
            ]),
        ...(shown.length === pairs.length
            ? []
            : [paragraph(text(`${count(pairs.length - shown.length, 'more pair')} did not fit here.`))]),
    ];
}
const pValue = (p) => (p < 0.0001 ? 'under 0.0001' : p.toFixed(4));

;// CONCATENATED MODULE: ./build/compare/write.js




/**
 * Writes the report and its renderings into one folder, beside those of a gate, and gives the path of the page.
 * @throws Failure when the folder cannot be written.
 */
async function write_writeComparison(report, folder) {
    // The page and its component library are only needed here, at the very end of a run.
    const { renderComparePage } = await Promise.all(/* import() */[__webpack_require__.e(834), __webpack_require__.e(488)]).then(__webpack_require__.bind(__webpack_require__, 99488));
    const page = path.join(folder, 'compare.html');
    try {
        await mkdir(folder, { recursive: true });
        await writeFile(path.join(folder, 'compare.json'), `${JSON.stringify(report)}\n`);
        await writeFile(path.join(folder, 'compare.md'), renderCompareMarkdown(report));
        await writeFile(page, renderComparePage(report));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : error;
        throw new Failure('configuration', `the comparison cannot be written to ${folder}: ${reason}`, {
            hint: 'Choose another folder with --out. The answers are kept in the store.',
            cause: error,
        });
    }
    return page;
}

// EXTERNAL MODULE: ./build/config/settings.js
var settings = __webpack_require__(14318);
// EXTERNAL MODULE: ./build/history/recorder.js
var recorder = __webpack_require__(20249);
// EXTERNAL MODULE: ./build/commands/history.js + 7 modules
var commands_history = __webpack_require__(72634);
// EXTERNAL MODULE: ./build/commands/reproduce.js
var commands_reproduce = __webpack_require__(79508);
// EXTERNAL MODULE: ./build/commands/run.js + 1 modules
var commands_run = __webpack_require__(25693);
// EXTERNAL MODULE: ./build/commands/shard.js + 1 modules
var shard = __webpack_require__(4423);
// EXTERNAL MODULE: ./build/commands/tools.js + 20 modules
var tools = __webpack_require__(49559);
;// CONCATENATED MODULE: ./build/commands/compare.js












async function compareCommand({ models, samples, history, ...given }, world) {
    const settings = { ...settingsSchema.parse({}), ...given };
    const keys = keysFrom(settings, world);
    const { shard } = settings;
    if (shard === undefined) {
        const report = await runCompare(settings, { models, samples }, world, keys);
        return deliverComparison(report, { ...settings, history }, world);
    }
    const share = await runCompareShard(settings, { models, samples }, shard, world, keys);
    const divided = { command: 'compare', settings, samples, models, keyed: keys.apiKey !== null, shard };
    return deliverShard(share, divided, world);
}
/** Writes a comparison, adds it to a history, prints the result and gives the exit code. */
async function deliverComparison(report, { out, json, history }, world) {
    const page = await writeComparison(report, path.resolve(world.directory, out));
    if (history !== undefined)
        await addToHistory(recordComparison(report), history, world);
    world.print(json ? `${JSON.stringify(report)}\n` : renderCompareTerminal(report, world.terminal));
    world.tell(`Report: ${path.relative(world.directory, page)}\n`);
    return exitCodeOf(report);
}
/**
 * Compares the arms of a configuration. Without `head` it needs no repository.
 * @throws Failure when nothing can be measured.
 */
function runCompare(settings, asked, world, occasion) {
    return withComparison(settings, asked, world, occasion, compare);
}
/** One shard's part of it. @throws Failure when nothing can be measured. */
function runCompareShard(settings, asked, shard, world, occasion) {
    return withComparison(settings, asked, world, occasion, (request, tools) => compareShard(request, shard, tools));
}
async function withComparison(settings, { models, samples }, world, occasion, work) {
    const head = await (0,commands_run/* findHead */.mW)(settings, world);
    const own = { models: models?.join(',') ?? null, samples: samples === 'fresh' ? null : String(samples) };
    const reproduce = (0,commands_reproduce/* commandFor */.F)('compare', settings, { head: head.commit, ...own });
    const request = { settings, head, models: models ?? null, samples, reproduce, runUrl: occasion.runUrl ?? null };
    return (0,tools/* withTools */.YP)(settings, world, occasion, tools => work(request, tools));
}
/** A model that could not be asked is reported and ends nothing; when none could, it is the endpoint. */
function exitCodeOf({ arms, budget }) {
    const isMeasured = arms.some(({ accuracy, failure }) => accuracy !== null && failure === null);
    return isMeasured && budget.exhausted !== 'interrupted' ? EXIT.passed : EXIT.error;
}


/***/ }),

/***/ 39265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ method),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   VM: () => (/* binding */ costOfRight),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   u5: () => (/* binding */ figures),
/* harmony export */   y2: () => (/* binding */ accuracy)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86577);

/** What every rendering says, in plain words. */
/** Who is best, as far as it is proven: the line that is read when nothing else is. */
function headline({ arms, suite }) {
    const where = ` on ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(suite.tasks, 'task')}`;
    const best = arms.filter(({ rank }) => rank?.best === 1);
    const [first] = best;
    if (first === undefined)
        return ['Nothing could be measured', where];
    const ranked = arms.filter(({ rank }) => rank !== null);
    const accuracy = first.accuracy === null ? '' : `, with ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(first.accuracy)}`;
    if (ranked.length === 1)
        return [{ code: first.name }, ` gets ${first.accuracy === null ? 'nothing' : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(first.accuracy)}`, where];
    if (first.rank?.worst === 1)
        return [{ code: first.name }, ` is the best of ${ranked.length}`, accuracy, where];
    if (best.length === 1)
        return ['Only ', { code: first.name }, ' is beaten by nobody', accuracy, where];
    const all = best.length === ranked.length ? `None of ${ranked.length} is proven better than another` : 'Beaten by nobody: ';
    return best.length === ranked.length ? [all, where] : [all, ...listed(best), where];
}
function listed(arms) {
    return arms.flatMap(({ name }, index) => [index === 0 ? '' : index === arms.length - 1 ? ' and ' : ', ', { code: name }]);
}
/** `1`, or `2–4` where that is all that is proven. */
function place({ rank }) {
    if (rank === null)
        return '–';
    return rank.best === rank.worst ? `${rank.best}` : `${rank.best}–${rank.worst}`;
}
/** `57.2 to 66.5` */
function interval({ low, high }) {
    return low === null || high === null ? '–' : `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)}`;
}
function accuracy(arm) {
    return arm.accuracy === null ? 'not measured' : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(arm.accuracy);
}
/** A hundred, because one is a fraction of a cent. */
function costOfRight({ costPerRight, trials }) {
    return trials === 0 ? '–' : hundred(costPerRight);
}
const hundred = (dollars) => (dollars === null ? 'unknown' : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(100 * dollars));
/** Everything else that is told of an arm; what is nothing for every arm is left out. */
function figures(report) {
    const all = [
        { label: `Earned of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(report.suite.price)}`, of: ({ earned }) => (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(Math.round(earned)) },
        { label: 'Answers', of: ({ trials }) => (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(trials) },
        { label: 'new', of: ({ trials, reused }) => (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(trials - reused) },
        { label: 'missing', of: ({ missing }) => (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(missing) },
        { label: 'not readable', of: unreadable },
        { label: 'First one picked (if even)', of: firstPicks },
        { label: 'Median time', of: ({ medianLatencyMs }) => time(medianLatencyMs) },
        { label: '90% within', of: ({ p90LatencyMs }) => time(p90LatencyMs) },
        { label: 'Tokens in / out', of: tokens },
        { label: 'Cost of 100 answers', of: ({ costPerAnswer }) => hundred(costPerAnswer) },
        { label: 'Cost of this run', of: arm => (arm.calls === 0 ? 'no calls' : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(arm.cost)) },
    ];
    return all.filter(({ of }) => !report.arms.map(of).every(value => value === '–' || value === '0'));
}
function unreadable({ readings, trials }) {
    const readable = (readings.json ?? 0) + (readings.lenient ?? 0);
    return (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(trials - readable);
}
function firstPicks({ firstPicks: picks }) {
    return picks === null ? '–' : `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(picks.share)} (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(picks.unbiased)})`;
}
function time(milliseconds) {
    return milliseconds === null || milliseconds === 0 ? '–' : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(milliseconds);
}
function tokens({ tokensPerAnswer }) {
    if (tokensPerAnswer === null)
        return '–';
    return `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(Math.round(tokensPerAnswer.input))} / ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(Math.round(tokensPerAnswer.output))}`;
}
/** How to read it, for somebody who has never heard of any of it. One paragraph each. */
function method({ alpha, suite, pairs }) {
    return [
        `Each task is a real GitHub issue with several proposed fixes; the model says which one to choose, and is right when that one was really chosen. Guessing gets ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(suite.chance)}.`,
        'An interval says where the accuracy on these very tasks lies, with a risk of 5%: models answer differently each time. On other tasks it can be anywhere else.',
        `That one beats another is only said when an exact test on the tasks that both answered proves it, corrected for all ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(pairs.length, 'pair')} (Holm): the chance that any of it is wrong is at most ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(alpha)}. A place such as 2–4 says that no more is proven.`,
    ];
}


/***/ })

};
