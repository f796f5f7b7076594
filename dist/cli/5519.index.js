export const id = 5519;
export const ids = [5519];
export const modules = {

/***/ 110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63299);
/* harmony import */ var _report_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49129);



/** Writes a report with its renderings, prints the result and gives the exit code. */
async function deliver(report, { out, json }, world) {
    const written = await (0,_report_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeReport */ .u)(report, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(world.directory, out));
    world.print(json
        ? `${JSON.stringify(report)}\n`
        : (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .renderTerminal */ .b)(report, { width: world.terminal.columns, colour: world.terminal.colour }));
    world.tell(`Report: ${node_path__WEBPACK_IMPORTED_MODULE_0__.relative(world.directory, written.html)}\n`);
    return report.verdict.exitCode;
}


/***/ }),

/***/ 51290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ issueUrl)
/* harmony export */ });
/**
 * The original issue of a task. SWE-Lancer's ids begin with the number of the issue in Expensify/App; a task without a
 * commit is of another origin, and has none.
 */
function issueUrl({ id, commit }) {
    const number = /^(\d+)-manager-/.exec(id)?.[1];
    return number === undefined || commit === '' ? null : `https://github.com/Expensify/App/issues/${number}`;
}


/***/ }),

/***/ 47948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ SIDES),
/* harmony export */   Gm: () => (/* binding */ armRows),
/* harmony export */   LZ: () => (/* binding */ diskWords),
/* harmony export */   YF: () => (/* binding */ ruleFloors),
/* harmony export */   yX: () => (/* binding */ floors)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86577);

/** What the two arms are called. */
const SIDES = { baseline: 'Before', candidate: 'Now' };
/** Numbers of both arms. */
function armRows(report) {
    const row = (label, of) => {
        const words = (arm) => {
            const value = arm === null ? '–' : of(arm);
            return typeof value === 'string' ? [value] : value;
        };
        return { label, baseline: words(report.baseline), candidate: words(report.candidate) };
    };
    const maybe = (value) => (value === null ? '–' : [{ code: value }]);
    const rows = [
        row('Accuracy', arm => (arm.accuracy === null ? '–' : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(arm.accuracy))),
        row(`Earned of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(report.suite.price)}`, arm => (arm.accuracy === null ? '–' : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(Math.round(arm.earned)))),
        row('Solver', arm => maybe(arm.solver)),
        row('Model', arm => maybe(arm.model)),
        row('Answered by', arm => servedWords(arm)),
        row('Answers', arm => (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(arm.trials)),
        row('of them stored before', arm => (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(arm.reused)),
        row('Answers not readable', arm => unreadable(arm)),
        row('Answers missing', arm => (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(arm.missing)),
        row('Picked the first one shown', arm => firstPicks(arm)),
        row('Turns of the agent, each time', arm => mean(arm.behaviour?.turns)),
        row('Tools used, each time', arm => mean(arm.behaviour?.toolCalls)),
        row('Files read, each time', arm => mean(arm.behaviour?.filesRead)),
        row('Searches, each time', arm => mean(arm.behaviour?.searches)),
        row('Tokens in / out, each time', arm => tokensEach(arm)),
        row('Cost, each time', arm => costEach(report, arm)),
        row('Calls in this run', arm => (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(arm.calls)),
        row('Tokens in / out', ({ usage }) => both(usage.inputTokens, usage.outputTokens)),
        row('of them cached / reasoning', ({ usage }) => both(usage.cachedInputTokens, usage.reasoningTokens)),
        row('Cost of this run', arm => (arm.calls === 0 ? 'no calls' : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(arm.cost))),
        row('Cost of 100 right answers', arm => costOfRight(report, arm)),
        row('Median time', arm => (arm.medianLatencyMs === null ? '–' : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(arm.medianLatencyMs))),
    ];
    return rows.filter(({ baseline, candidate }) => ![...baseline, ...candidate].every(part => part === '–' || part === '0'));
}
function mean(value) {
    return value == null ? '–' : value.toFixed(1);
}
function both(one, other) {
    return one + other === 0 ? '–' : `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(one)} / ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(other)}`;
}
/** Agents differ most in what one answer takes; sides have different numbers of answers. */
function tokensEach({ behaviour, usage, trials }) {
    if (behaviour === undefined || trials === 0)
        return '–';
    return both(Math.round(usage.inputTokens / trials), Math.round(usage.outputTokens / trials));
}
function costEach({ trials }, { behaviour, name }) {
    const costs = trials[name].flatMap(trial => trial.cost ?? []);
    if (behaviour === undefined || costs.length === 0)
        return '–';
    return (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(costs.reduce((sum, dollars) => sum + dollars, 0) / costs.length);
}
const MEBIBYTE = 2 ** 20;
/** What the code of the tasks took; null where none was laid out. */
function diskWords({ disk }) {
    if (disk === undefined || disk.most === 0)
        return null;
    const mebibytes = (bytes) => `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(Math.ceil(bytes / MEBIBYTE))} MiB`;
    return `The code of the tasks took at most ${mebibytes(disk.most)} of disk, ${mebibytes(disk.store)} of them kept for later runs.`;
}
/** What answers cost, stored ones too, by how many of them are right; a hundred, because one is a fraction of a cent. */
function costOfRight({ trials, tasks }, { name }) {
    const costs = trials[name].map(trial => trial.cost);
    const right = tasks.reduce((sum, task) => sum + (task[name]?.right ?? 0), 0);
    if (right === 0 || costs.every(dollars => dollars === null))
        return '–';
    const total = costs.reduce((sum, dollars) => (sum === null || dollars === null ? null : sum + dollars), 0);
    return (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(total === null ? null : (100 * total) / right);
}
function servedWords({ served }) {
    if (served.length === 0)
        return ['–'];
    const words = served
        .slice(0, 3)
        .flatMap(({ model, host, provider }) => [
        ', ',
        { code: model ?? host },
        ...(provider === null ? [] : [' at ', { foreign: provider }]),
    ]);
    return [...words.slice(1), served.length > 3 ? ` and ${served.length - 3} more` : ''];
}
const UNREADABLE = [
    ['unparseable', 'without a choice'],
    ['unknown-id', 'for no such proposal'],
    ['refused', 'refused'],
    ['truncated', 'cut off'],
];
function unreadable({ readings }) {
    const parts = UNREADABLE.filter(([reading]) => readings[reading]).map(([reading, words]) => `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(readings[reading] ?? 0)} ${words}`);
    return parts.length === 0 ? '0' : parts.join(', ');
}
function firstPicks({ positions }) {
    const all = positions.reduce((sum, { picked }) => sum + picked, 0);
    const first = positions.find(({ position }) => position === 0);
    return all === 0 ? '–' : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)((first?.picked ?? 0) / all);
}
const FLOORS = new Map([
    ['reference/first', 'Always the first'],
    ['reference/longest', 'Always the longest'],
    ['reference/bm25', 'Most words in common'],
    ['reference/random', 'At random'],
]);
/** What fixed rules get on a suite. */
function ruleFloors({ chance, floors }) {
    return [
        { name: 'Chance', accuracy: chance, measured: false },
        ...floors.map(({ solver, accuracy }) => ({ name: FLOORS.get(solver) ?? solver, accuracy, measured: false })),
    ];
}
/** Both arms among the fixed rules that a model has to beat, best first. */
function floors({ suite, baseline, candidate }) {
    const arm = (name, accuracy) => accuracy == null ? [] : [{ name, accuracy, measured: true }];
    return [
        ...arm(SIDES.candidate, candidate.accuracy),
        ...arm(SIDES.baseline, baseline?.accuracy),
        ...ruleFloors(suite),
    ].sort((a, b) => b.accuracy - a.accuracy);
}


/***/ }),

/***/ 80744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xr: () => (/* binding */ assembleReport),
  Vz: () => (/* binding */ changeBetween),
  tQ: () => (/* binding */ counts),
  qz: () => (/* binding */ describeArm),
  R8: () => (/* binding */ filesOf),
  $c: () => (/* binding */ reportArm),
  BY: () => (/* binding */ reportSuite)
});

// UNUSED EXPORTS: withChances

// EXTERNAL MODULE: ./build/dataset/task.js
var dataset_task = __webpack_require__(51290);
// EXTERNAL MODULE: ./build/prompt/template.js
var template = __webpack_require__(46361);
// EXTERNAL MODULE: ./build/solver/reference.js + 1 modules
var reference = __webpack_require__(54977);
;// CONCATENATED MODULE: ./build/statistics/moved.js
/**
 * The chance of each task that its rate of right answers really fell, or rose: the two-groups model (Efron,
 * Microarrays, Empirical Bayes and the Two-Groups Model, Statistical Science 23(1), 2008). A task either kept its rate
 * or drew a new one, all rates from Jeffreys' prior Beta(½, ½); how many tasks changed is learnt from all of them,
 * so that among many tasks a few flips by luck do not look sure. That tasks whose answers disagree are asked more often makes
 * no difference to these chances: that rule looks at nothing but the answers.
 */
function chancesOfChange(pairs) {
    const tasks = pairs.map(pair => {
        const before = likelihood(pair.before);
        const now = likelihood(pair.now);
        const kept = mean(before.map((value, index) => value * (now[index] ?? 0)));
        return { odds: (mean(before) * mean(now)) / kept, below: belowOf(now, before) };
    });
    const changed = (share, odds) => (share * odds) / (1 - share + share * odds);
    let share = PRIOR.changed / PRIOR.tasks;
    for (let step = 0; step < STEPS; step++) {
        const sum = tasks.reduce((total, { odds }) => total + changed(share, odds), PRIOR.changed);
        share = sum / (tasks.length + PRIOR.tasks);
    }
    return tasks.map(({ odds, below }) => {
        const chance = changed(share, odds);
        return { worse: chance * below, better: chance * (1 - below) };
    });
}
/** What is assumed before any answer: as if one task of ten had been seen to change. */
const PRIOR = { changed: 1, tasks: 10 };
/** Steps of expectation and maximisation; far more than it takes. */
const STEPS = 100;
/** With rate = sin²θ the prior is uniform in θ, and sums over these midpoints are exact for fewer than so many answers. */
const POINTS = 256;
const SQUARED_SINES = Array.from({ length: POINTS }, (_, index) => Math.sin(((index + 0.5) * Math.PI) / 2 / POINTS) ** 2);
/** Likelihood of the answers at each rate. */
function likelihood({ right, samples }) {
    return SQUARED_SINES.map(rate => rate ** right * (1 - rate) ** (samples - right));
}
/** Probability that the rate behind `one` lies below the rate behind `other`, each known by its likelihood. */
function belowOf(one, other) {
    let below = 0;
    let sum = 0;
    one.forEach((value, index) => {
        sum += (other[index] ?? 0) * (below + value / 2);
        below += value;
    });
    return sum / (below * POINTS * mean(other));
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}

// EXTERNAL MODULE: ./build/trial/trial.js
var trial_trial = __webpack_require__(58759);
// EXTERNAL MODULE: ./build/report/report.js + 1 modules
var report = __webpack_require__(11157);
;// CONCATENATED MODULE: ./build/report/assemble.js






/** The report of a run. */
function assembleReport(facts) {
    const { version, disk, material, includeTaskText, baseline, candidate, ...rest } = facts;
    const { tasks } = material;
    return {
        version: report/* REPORT_VERSION */.A,
        tool: { name: 'swelancer-gate', version },
        ...rest,
        ...(disk && { disk }),
        alsoAgainst: null,
        suite: reportSuite(material),
        baseline: baseline === null ? null : reportArm(baseline, tasks),
        candidate: reportArm(candidate, tasks),
        tasks: withChances(tasks.map(task => ({
            ...reportTask(task, baseline, candidate),
            ...(includeTaskText && { text: { description: task.description, proposals: [...task.proposals] } }),
        }))),
        trials: { baseline: [...(baseline?.trials ?? [])], candidate: [...candidate.trials] },
        missing: { baseline: [...(baseline?.missing ?? [])], candidate: [...candidate.missing] },
    };
}
/** The tasks as a whole, and what fixed rules get on them. */
function reportSuite({ suite, dataset, tasks }) {
    return {
        ...suite,
        tasks: tasks.length,
        price: sum(tasks.map(task => task.price)),
        chance: (0,reference/* chance */.Dz)(tasks),
        floors: [...(0,reference/* floors */.yX)(tasks)],
        dataset,
    };
}
/**
 * @param digest of `armDigest`
 * @param config path of the configuration file
 */
function describeArm(arm, digest, config) {
    const { name, label, commit, solver, model, order } = arm;
    const prompt = (0,reference/* ruleOf */.Y)(solver) === null ? (0,template/* promptOf */.Gh)(arm.prompt, arm.files) : [];
    return { name, label, commit, digest, solver, model, order, files: filesOf(arm, config), prompt };
}
/** Paths of all that an arm is made of: the configuration, and the prompt and agent files where a model sees them. */
function filesOf(arm, config) {
    const prompts = (0,reference/* ruleOf */.Y)(arm.solver) === null ? arm.prompt.map(message => message.file) : [];
    return [...new Set([config, ...prompts, ...arm.files.map(file => file.path)])];
}
/** The numbers of one arm. */
function reportArm({ description, trials, missing, isPaidNow }, tasks) {
    const paid = trials.filter(isPaidNow);
    const shares = new Map(tasks.map(task => [task, shareRight(task, trials)]));
    const known = [...shares.values()].filter(share => share !== null);
    const times = trials.map(trial => trial.finishedAt).sort();
    return {
        ...description,
        accuracy: known.length === 0 ? null : sum(known) / known.length,
        earned: sum(tasks.map(task => task.price * (shares.get(task) ?? 0))),
        trials: trials.length,
        reused: trials.length - paid.length,
        calls: sum(paid.map(trial => trial.requests)),
        missing: missing.length,
        readings: countBy(trials, trial => trial.reading),
        usage: totalUsage(trials),
        cost: paid.some(trial => trial.cost === null) ? null : sum(paid.map(trial => trial.cost ?? 0)),
        medianLatencyMs: median(trials.map(trial => trial.latencyMs)),
        served: servedBy(trials),
        positions: positions(tasks, trials),
        oldestTrial: times[0] ?? null,
        newestTrial: times.at(-1) ?? null,
        ...behaviourOf(trials),
    };
}
/** The numbers of one task, and which way it moved. */
function reportTask(task, baseline, candidate) {
    const before = baseline === null ? null : counts(task, baseline);
    const now = counts(task, candidate);
    return {
        id: task.id,
        title: task.title,
        url: (0,dataset_task/* issueUrl */.$)(task),
        price: task.price,
        proposals: task.proposals.length,
        correctProposalId: task.correctProposalId,
        baseline: before,
        candidate: now,
        change: changeBetween(before, now),
    };
}
/** Which way a task moved, by its share of right answers. */
function changeBetween(before, now) {
    if (before === null || before.samples === 0 || now.samples === 0)
        return 'not-measured';
    const movement = now.right / now.samples - before.right / before.samples;
    return movement < 0 ? 'worse' : movement > 0 ? 'better' : 'same';
}
/** The tasks, each with how likely it really moved. */
function withChances(tasks) {
    const pairs = tasks.flatMap(({ id, baseline, candidate }) => baseline === null || baseline.samples === 0 || candidate.samples === 0
        ? []
        : [{ id, before: baseline, now: candidate }]);
    const found = chancesOfChange(pairs);
    const chances = new Map(pairs.map(({ id }, index) => [id, found[index]]));
    return tasks.map(task => {
        const own = chances.get(task.id);
        return own === undefined ? task : { ...task, chances: own };
    });
}
/** What was answered to one task. */
function counts(task, { trials, missing }) {
    const own = trials.filter(trial => trial.taskId === task.id).sort((a, b) => a.sample - b.sample);
    return {
        right: own.filter(trial => (0,trial_trial/* isRight */.FG)(trial, task)).length,
        samples: own.length,
        missing: missing.filter(trial => trial.taskId === task.id).length,
        picks: own.map(trial => trial.proposalId),
    };
}
function shareRight(task, trials) {
    const own = trials.filter(trial => trial.taskId === task.id);
    return own.length === 0 ? null : own.filter(trial => (0,trial_trial/* isRight */.FG)(trial, task)).length / own.length;
}
/** Mean of what agents did in one trial; nothing for solvers that only answer. */
function behaviourOf(trials) {
    const known = trials.flatMap(({ behaviour }) => behaviour ?? []);
    if (known.length === 0)
        return {};
    const mean = (field) => {
        const told = known.flatMap(one => one[field] ?? []);
        return told.length === 0 ? null : sum(told) / told.length;
    };
    const [turns, toolCalls] = [mean('turns'), mean('toolCalls')];
    return { behaviour: { turns, toolCalls, filesRead: mean('filesRead'), searches: mean('searches') } };
}
function totalUsage(trials) {
    const total = (field) => sum(trials.map(trial => trial.usage?.[field] ?? 0));
    return {
        inputTokens: total('inputTokens'),
        cachedInputTokens: total('cachedInputTokens'),
        outputTokens: total('outputTokens'),
        reasoningTokens: total('reasoningTokens'),
    };
}
function servedBy(trials) {
    const groups = new Map();
    for (const { served } of trials) {
        if (served === null)
            continue;
        const name = JSON.stringify([served.host, served.model, served.provider, served.fingerprint]);
        groups.set(name, { ...served, trials: (groups.get(name)?.trials ?? 0) + 1 });
    }
    return [...groups.values()].sort((a, b) => b.trials - a.trials);
}
function positions(tasks, trials) {
    const byId = new Map(tasks.map(task => [task.id, task]));
    const picked = new Map();
    for (const trial of trials) {
        const task = byId.get(trial.taskId);
        if (trial.position === null || task === undefined)
            continue;
        const known = picked.get(trial.position) ?? { picked: 0, right: 0 };
        picked.set(trial.position, { picked: known.picked + 1, right: known.right + ((0,trial_trial/* isRight */.FG)(trial, task) ? 1 : 0) });
    }
    return [...picked].sort(([a], [b]) => a - b).map(([position, numbers]) => ({ position, ...numbers }));
}
function countBy(items, name) {
    const result = {};
    for (const item of items)
        result[name(item)] = (result[name(item)] ?? 0) + 1;
    return result;
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const high = sorted[Math.floor(sorted.length / 2)];
    const low = sorted[Math.ceil(sorted.length / 2) - 1];
    return high === undefined || low === undefined ? null : (low + high) / 2;
}
const sum = (values) => values.reduce((total, value) => total + value, 0);


/***/ }),

/***/ 96307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ scaleOf),
/* harmony export */   q: () => (/* binding */ textChart)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86577);

/** Columns of the text chart: what a phone shows of a code block without scrolling. */
const WIDTH = 36;
/** The span of differences that shows the interval, no change and the margin, with some air. */
function scaleOf({ low, high, margin }) {
    const from = Math.min(low, -margin);
    const to = Math.max(high, margin / 2);
    const air = (to - from) * 0.06;
    return { from: from - air, to: to + air };
}
/**
 * The interval of the change with the margin and no change, for a monospaced font. Only characters of WGL4,
 * which every common monospaced font has at one width.
 */
function textChart(interval) {
    const { from, to } = scaleOf(interval);
    const column = (value) => Math.round(((value - from) / (to - from)) * (WIDTH - 1));
    const zero = column(0);
    const margin = Math.min(column(-interval.margin), zero - 1);
    const low = column(interval.low);
    const high = column(interval.high);
    const draw = (at) => Array.from({ length: WIDTH }, (_, index) => at(index))
        .join('')
        .trimEnd();
    const bar = draw(index => {
        if (index === column(interval.difference))
            return '●';
        if (index === low)
            return '├';
        if (index === high)
            return '┤';
        if (index > low && index < high)
            return index === zero || index === margin ? '┼' : '─';
        return index === zero ? '│' : index === margin ? '¦' : ' ';
    });
    const axis = draw(index => (index === zero || index === margin ? '┴' : '─'));
    const label = `margin ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(-interval.margin)}`;
    const labelAt = Math.max(0, Math.min(margin - Math.floor(label.length / 2), zero - label.length - 1));
    const marginLine = `${' '.repeat(labelAt)}${label}`;
    const ticks = zero > label.length ? `${marginLine.padEnd(zero)}0` : `${' '.repeat(zero)}0\n${label}`;
    return [`${'worse'.padEnd(WIDTH - 6)}better`, bar, axis, ticks].join('\n');
}


/***/ }),

/***/ 41443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ge: () => (/* binding */ severalLines),
/* harmony export */   qt: () => (/* binding */ TITLE_LENGTH),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/**
 * Text that came from a model, a pull request or the dataset, made harmless. Escaping of each output's own
 * syntax is its library's; here is what those libraries do not know.
 */
/** Controls, and marks that reorder, hide or join text (Trojan Source, CVE-2021-42574). */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/gu;
/** On one line, without anything invisible, cut to a length in characters. */
function oneLine(text, length = 300) {
    const clean = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
    const characters = [...clean];
    return characters.length <= length ? clean : `${characters.slice(0, length - 1).join('')}…`;
}
/** Line by line with its indentation, without anything invisible, cut to a length in characters. */
function severalLines(text, length = 100_000) {
    const clean = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replaceAll('\t', '  ')
        .split(/\r\n|\n|\r/)
        .map(line => line.replace(INVISIBLE, ''))
        .join('\n');
    return clean.length <= length ? clean : `${clean.slice(0, length - 1)}…`;
}
/** Titles are cut here, in every rendering. */
const TITLE_LENGTH = 80;
const BREAK = '\u200B';
/**
 * Breaks up what GitHub turns into more than text after Markdown is done: mentions, references, commits, links,
 * emoji. Takes one clean line. A zero-width space keeps the look (as Renovate and Dependabot do); `$` is marked for `markdown.ts` to escape.
 */
function inert(text) {
    return text
        .replace(/@(?=\w)/g, `@${BREAK}`)
        .replace(/#(?=\w)/g, `#${BREAK}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${BREAK}`)
        .replace(/:(?=\/\/)/g, `:${BREAK}`)
        .replace(/\b(www)\./gi, `$1${BREAK}.`)
        .replace(/:(?=[\w+-]+:)/g, `:${BREAK}`)
        .replace(/[0-9a-f]{7,}/gi, run => run.replace(/.{6}(?=.)/g, `$&${BREAK}`))
        .replace(/\$/g, `${BREAK}$`);
}


/***/ }),

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   GY: () => (/* binding */ serialise),
/* harmony export */   HJ: () => (/* binding */ phrases),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   V$: () => (/* binding */ foreign),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qr: () => (/* binding */ footer),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35618);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59059);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41443);



/** GitHub Markdown as mdast, so that escaping is the library's. */
function text(value) {
    return { type: 'text', value };
}
function strong(...children) {
    return { type: 'strong', children };
}
/** Names, paths, models: whole as they are copied from here, unless they are absurd. */
function code(value) {
    return { type: 'inlineCode', value: (0,_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value, 100) };
}
function foreign(value, length) {
    return text((0,_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)((0,_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value, length)));
}
function phrases(words) {
    return words.map(part => typeof part === 'string' ? text(part) : 'code' in part ? named(part.code, part.page) : foreign(part.foreign));
}
function named(name, page = null) {
    return page === null ? code(name) : link(page, [code(name)]);
}
function paragraph(...children) {
    return { type: 'paragraph', children };
}
function heading(depth, value) {
    return { type: 'heading', depth, children: [text(value)] };
}
function link(url, children) {
    return { type: 'link', url, children };
}
function list(items) {
    return {
        type: 'list',
        spread: false,
        children: items.map(item => ({ type: 'listItem', spread: false, children: [paragraph(...item)] })),
    };
}
/** A table whose first column is read as text and whose others stand to the right. */
function table(header, rows) {
    return {
        type: 'table',
        align: header.map((_, index) => (index === 0 ? 'left' : 'right')),
        children: [header.map(name => [text(name)]), ...rows].map(cells => ({
            type: 'tableRow',
            children: cells.map(children => ({ type: 'tableCell', children })),
        })),
    };
}
function codeBlock(value, lang = null) {
    return { type: 'code', lang, value };
}
/** Folded content, if there is any. The summary is a constant or a number of ours: it is written as HTML. */
function details(summary, children) {
    if (children.length === 0)
        return [];
    const html = (value) => ({ type: 'html', value });
    return [html(`<details><summary>${summary}</summary>`), ...children, html('</details>')];
}
/** What stands last, in small print: the run's page under a name, if there is one, and more. */
function footer(name, run, ...more) {
    const links = run === null ? [] : [link(run, [text(name)])];
    const between = links.length > 0 && more.length > 0 ? [text(' · ')] : [];
    const small = (value) => ({ type: 'html', value });
    return links.length + more.length === 0
        ? []
        : [paragraph(small('<sub>'), ...links, ...between, ...more, small('</sub>'))];
}
const EXTENSIONS = [
    (0,mdast_util_gfm__WEBPACK_IMPORTED_MODULE_1__/* .gfmToMarkdown */ .H)({ tablePipeAlign: false }),
    // GitHub reads `$…$` as mathematics; `inert` marks the dollars that are not ours.
    { unsafe: [{ character: '$', before: '\u200B', inConstruct: 'phrasing' }] },
];
function serialise(children) {
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_2__/* .toMarkdown */ .l)({ type: 'root', children: [...children] }, { bullet: '-', extensions: EXTENSIONS });
}
/** The rendering with the most rows that keeps within a limit of UTF-8 bytes, so of characters too; without rows at the least. */
function fitting(most, limit, render) {
    let fits;
    let [low, high] = [0, most];
    // The most are tried first: nearly always they fit.
    for (let rows = most; low <= high; rows = Math.floor((low + high) / 2)) {
        const rendered = render(rows);
        if (Buffer.byteLength(rendered) <= limit)
            [fits, low] = [rendered, rows + 1];
        else
            high = rows - 1;
    }
    return fits ?? render(0);
}


/***/ }),

/***/ 11157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ REPORT_VERSION),
  Q: () => (/* binding */ reportSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/trial/trial.js
var trial = __webpack_require__(58759);
// EXTERNAL MODULE: ./build/verdict/decision.js
var decision = __webpack_require__(72466);
;// CONCATENATED MODULE: ./build/verdict/verdict.js

const verdictKindSchema = schemas/* enum */.k5n(['passed', 'regressed', 'inconclusive', 'error']);
const verdictSchema = schemas/* object */.Ikc({
    kind: verdictKindSchema,
    /** One sentence in plain words. */
    reason: schemas/* string */.YjP(),
    /** Machine-readable cause: `ruled-out`, `drop`, `unreadable-answers`, `no-change`, `no-baseline`, `budget`, `missing-answers`, `undecided` … */
    cause: schemas/* string */.YjP(),
    exitCode: schemas/* int */.Whr().min(0).max(3),
});
/** Fractions, not percent, throughout: 0.05 is 5 points. */
const comparisonSchema = schemas/* object */.Ikc({
    /** Tasks compared and the sum of their weights. */
    tasks: schemas/* int */.Whr().nonnegative(),
    baselineAccuracy: schemas/* number */.aig(),
    candidateAccuracy: schemas/* number */.aig(),
    /** Estimated change, candidate minus baseline. */
    difference: schemas/* number */.aig(),
    /** Bounds of the change on these tasks, valid after stopping early. */
    low: schemas/* number */.aig(),
    high: schemas/* number */.aig(),
    /** One-sided mid-p: how often answers would fall this badly on the candidate's side if nothing had changed. */
    pValue: schemas/* number */.aig(),
    /** The limit that the p-value of this look was held against. */
    pLimit: schemas/* number */.aig(),
    look: schemas/* int */.Whr().positive(),
    looks: schemas/* int */.Whr().positive(),
    /** The margin in force, as a fraction. */
    margin: schemas/* number */.aig(),
    marginWas: schemas/* enum */.k5n(['auto', 'given']),
    /** Smallest drop this run finds 8 times in 10. */
    detectableDrop: schemas/* number */.aig().nullable(),
    /** Interval of the change on new tasks of the same kind. */
    unseenLow: schemas/* number */.aig().nullable(),
    unseenHigh: schemas/* number */.aig().nullable(),
    weights: schemas/* enum */.k5n(['equal', 'price']),
    /** Number of equally weighted tasks that would be worth as much. */
    effectiveTasks: schemas/* number */.aig(),
    /** Every stored sample of every task agreed on both sides before the change. */
    deterministic: schemas/* boolean */.zMY(),
    baselineSamples: schemas/* object */.Ikc({ min: schemas/* int */.Whr(), max: schemas/* int */.Whr() }),
    candidateSamples: schemas/* object */.Ikc({ min: schemas/* int */.Whr(), max: schemas/* int */.Whr() }),
});

;// CONCATENATED MODULE: ./build/report/report.js




/** Raised when a reader of older reports would misread a newer one. */
const REPORT_VERSION = 1;
const countsSchema = schemas/* object */.Ikc({
    right: schemas/* int */.Whr().nonnegative(),
    samples: schemas/* int */.Whr().nonnegative(),
    missing: schemas/* int */.Whr().nonnegative(),
    /** Picked proposal of each sample in order; null where none could be read. */
    picks: schemas/* array */.YOg(schemas/* int */.Whr().nullable()),
});
const armReportSchema = schemas/* object */.Ikc({
    name: schemas/* enum */.k5n(['baseline', 'candidate']),
    label: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP().nullable(),
    /** Hash of all that the arm asks on this suite: two arms that share it can only differ by luck, or by the endpoint. Empty in older reports. */
    digest: schemas/* string */.YjP().default(''),
    solver: schemas/* string */.YjP(),
    model: schemas/* string */.YjP().nullable(),
    order: schemas/* enum */.k5n(['dataset', 'shuffled']),
    /** Paths of prompt and agent files. */
    files: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Messages that start every trial, with variables where each task's own words stand; left out by older versions. */
    prompt: schemas/* array */.YOg(schemas/* object */.Ikc({ role: schemas/* enum */.k5n(['system', 'user', 'assistant']), template: schemas/* string */.YjP() })).optional(),
    /** Share of right answers, each task counting once. Null when there is no answer. */
    accuracy: schemas/* number */.aig().nullable(),
    /** Dollars of the tasks, each times its share of right answers. */
    earned: schemas/* number */.aig(),
    trials: schemas/* int */.Whr().nonnegative(),
    /** Trials that were already stored and cost nothing now. */
    reused: schemas/* int */.Whr().nonnegative(),
    /** Requests sent in this run. */
    calls: schemas/* int */.Whr().nonnegative(),
    missing: schemas/* int */.Whr().nonnegative(),
    readings: schemas/* partialRecord */.jgl(trial/* readingSchema */.Cu, schemas/* int */.Whr().nonnegative()),
    usage: trial/* usageSchema */.ht,
    /** Spent in this run; null when no price is known. */
    cost: schemas/* number */.aig().nullable(),
    medianLatencyMs: schemas/* number */.aig().nullable(),
    /** Who answered how many trials. */
    served: schemas/* array */.YOg(trial/* servedSchema */.V7.extend({ trials: schemas/* int */.Whr().positive() })),
    /** Readable picks by place in the order shown: how often picked, how often right there. */
    positions: schemas/* array */.YOg(schemas/* object */.Ikc({ position: schemas/* int */.Whr(), picked: schemas/* int */.Whr(), right: schemas/* int */.Whr() })),
    /** Agents only: means per trial, of those trials that tell. */
    behaviour: schemas/* object */.Ikc({
        turns: schemas/* number */.aig().nullable(),
        toolCalls: schemas/* number */.aig().nullable(),
        filesRead: schemas/* number */.aig().nullable(),
        searches: schemas/* number */.aig().nullable(),
    })
        .optional(),
    oldestTrial: schemas/* string */.YjP().nullable(),
    newestTrial: schemas/* string */.YjP().nullable(),
});
const taskReportSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    /** The original GitHub issue; null when the dataset has none. */
    url: schemas/* string */.YjP().nullable(),
    price: schemas/* number */.aig(),
    proposals: schemas/* int */.Whr(),
    correctProposalId: schemas/* int */.Whr(),
    /** The task's own words, only where the user allowed them: the benchmark asks to stay out of training corpora. */
    text: schemas/* object */.Ikc({ description: schemas/* string */.YjP(), proposals: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* int */.Whr(), text: schemas/* string */.YjP() })) })
        .optional(),
    baseline: countsSchema.nullable(),
    candidate: countsSchema,
    change: schemas/* enum */.k5n(['worse', 'better', 'same', 'not-measured']),
    /** How likely the task itself really got worse or better, as fractions; only where both sides have answers. */
    chances: schemas/* object */.Ikc({ worse: schemas/* number */.aig(), better: schemas/* number */.aig() }).optional(),
});
const reportSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(REPORT_VERSION),
    tool: schemas/* object */.Ikc({ name: schemas/* literal */.euz('swelancer-gate'), version: schemas/* string */.YjP() }),
    /** Which gate of the repository this is: one comment each. */
    id: schemas/* string */.YjP(),
    startedAt: iso/* datetime */.w$(),
    finishedAt: iso/* datetime */.w$(),
    /** Baseline answers from this moment on were taken next to the candidate's; older ones were stored before. */
    freshSince: iso/* datetime */.w$(),
    suite: schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        hash: schemas/* string */.YjP(),
        tasks: schemas/* int */.Whr(),
        price: schemas/* number */.aig(),
        chance: schemas/* number */.aig(),
        /** Accuracy of the fixed rules on this suite, best known floors a model must beat. */
        floors: schemas/* array */.YOg(schemas/* object */.Ikc({ solver: schemas/* string */.YjP(), accuracy: schemas/* number */.aig() })),
        dataset: schemas/* object */.Ikc({
            name: schemas/* string */.YjP(),
            /** Where it can be had: `owner/name@commit:path`, a URL or a file name. */
            source: schemas/* string */.YjP(),
            sha256: schemas/* string */.YjP(),
        }),
    }),
    baseline: armReportSchema.nullable(),
    candidate: armReportSchema,
    /** Candidate and baseline send the same messages: nothing had to be measured. */
    identical: schemas/* boolean */.zMY(),
    comparison: comparisonSchema.nullable(),
    decision: decision/* decisionSchema */.O,
    verdict: verdictSchema,
    /** The same candidate held against an older state, to see many small drops add up; it does not change the verdict. */
    alsoAgainst: schemas/* object */.Ikc({
        label: schemas/* string */.YjP(),
        commit: schemas/* string */.YjP(),
        verdict: verdictSchema,
        comparison: comparisonSchema.nullable(),
    })
        .nullable(),
    /** Things a reader should know, most important first, one sentence each. */
    notes: schemas/* array */.YOg(schemas/* object */.Ikc({ kind: schemas/* enum */.k5n(['warning', 'info']), text: schemas/* string */.YjP() })),
    budget: schemas/* object */.Ikc({
        maxCalls: schemas/* number */.aig().nullable(),
        maxCost: schemas/* number */.aig().nullable(),
        maxMinutes: schemas/* number */.aig().nullable(),
        calls: schemas/* int */.Whr(),
        cost: schemas/* number */.aig().nullable(),
        /** What ended the run early; null when nothing did. */
        exhausted: schemas/* enum */.k5n(['calls', 'cost', 'minutes', 'unknown-price', 'interrupted']).nullable(),
    }),
    /** Agents only: bytes on disk that the code of the tasks took: downloaded, laid out at the end, and both at most. */
    disk: schemas/* object */.Ikc({ store: schemas/* int */.Whr().nonnegative(), folders: schemas/* int */.Whr().nonnegative(), most: schemas/* int */.Whr().nonnegative() })
        .optional(),
    /** What comment, job summary and log tell of a task: its number, its title too, or the picks and the right answer too. */
    taskDetails: schemas/* enum */.k5n(['numbers', 'titles', 'answers']).default('titles'),
    /** Prompt, agent and configuration files that differ between the two sides, with the lines of the new file that do. */
    changes: schemas/* array */.YOg(schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        kind: schemas/* enum */.k5n(['added', 'removed', 'changed']),
        added: schemas/* int */.Whr().nonnegative(),
        removed: schemas/* int */.Whr().nonnegative(),
        lines: schemas/* array */.YOg(schemas/* object */.Ikc({ from: schemas/* int */.Whr().positive(), to: schemas/* int */.Whr().positive() })).readonly(),
    }))
        .default([]),
    tasks: schemas/* array */.YOg(taskReportSchema),
    trials: schemas/* object */.Ikc({ baseline: schemas/* array */.YOg(trial/* trialSchema */.WI), candidate: schemas/* array */.YOg(trial/* trialSchema */.WI) }),
    missing: schemas/* object */.Ikc({ baseline: schemas/* array */.YOg(trial/* missingTrialSchema */.ih), candidate: schemas/* array */.YOg(trial/* missingTrialSchema */.ih) }),
    /** Command that does the same on a laptop. */
    reproduce: schemas/* string */.YjP(),
    /** Page of the run, where there is one. */
    runUrl: schemas/* string */.YjP().nullable(),
});


/***/ }),

/***/ 8833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ sureness),
/* harmony export */   I_: () => (/* binding */ movedTasks),
/* harmony export */   Ix: () => (/* binding */ LEGEND),
/* harmony export */   Pp: () => (/* binding */ issueNumber),
/* harmony export */   dR: () => (/* binding */ issuePath),
/* harmony export */   hI: () => (/* binding */ picks),
/* harmony export */   ii: () => (/* binding */ movement),
/* harmony export */   oW: () => (/* binding */ direction),
/* harmony export */   zM: () => (/* binding */ choices)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86577);

/** How tasks moved, and how that is shown. */
/** Share of right answers, candidate minus baseline; 0 where one side has none. */
function movement({ baseline, candidate }) {
    if (baseline === null || baseline.samples === 0 || candidate.samples === 0)
        return 0;
    return candidate.right / candidate.samples - baseline.right / baseline.samples;
}
/** A task that moved less is noise to a reader: 7 of 8 right and then 3 of 4 is no news. */
const NEWS = 0.5;
/** Which way a task moved, as far as it is worth telling. */
function direction(task) {
    if (task.change === 'not-measured')
        return task.change;
    return movement(task) <= -NEWS ? 'worse' : movement(task) >= NEWS ? 'better' : 'same';
}
/** What stands above the tasks that moved. */
const LEGEND = '● right, ○ wrong, 7/8 means right in 7 of 8. These tasks moved by half of their answers or more. “90% sure” is the chance that the task itself changed and this is not luck, going by its answers and by how the others moved.';
/** Tasks that moved one way, the surest first, then the largest move, then the dearest. */
function movedTasks(report, way) {
    const moved = (task) => Math.abs(movement(task));
    // As shown: what looks equally sure is ordered by the rest.
    const sure = (task) => Math.round(100 * (task.chances?.[way] ?? 0));
    return report.tasks
        .filter(task => direction(task) === way)
        .sort((a, b) => sure(b) - sure(a) || moved(b) - moved(a) || b.price - a.price || a.id.localeCompare(b.id));
}
/** How sure it is that a task moved as it seems to: `97% sure`; nothing where one side has no answer. */
function sureness({ chances }, way) {
    return chances === undefined ? '' : `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .likelihood */ .Fx)(chances[way])}\u00A0sure`;
}
/** The proposals that were picked, and the right one: `right is 3, picked 3 3 1 → 0 0 –`. */
function choices({ correctProposalId, baseline, candidate }) {
    const side = (counts) => {
        const shown = (counts?.picks ?? []).slice(0, MOST_DOTS).map(pick => pick ?? '–');
        if (counts === null || shown.length === 0)
            return '–';
        return [...shown, ...(shown.length < counts.picks.length ? ['…'] : [])].join('\u00A0');
    };
    return `right is ${correctProposalId}, picked ${side(baseline)} → ${side(candidate)}`;
}
const ISSUE = /^https:\/\/github\.com(\/[\w.-]+\/[\w.-]+\/(?:issues|pull)\/\d+)$/;
/** Path of the original issue on github.com. Null where the dataset names another place: that is never linked. */
function issuePath(task) {
    return (task.url === null ? null : ISSUE.exec(task.url)?.[1]) ?? null;
}
/** `14958` of `14958-manager-0`: the number of the issue. */
function issueNumber(task) {
    return /^\d+/.exec(task.id)?.[0] ?? task.id;
}
/** Dots beyond this many samples are counted instead. */
const MOST_DOTS = 8;
/**
 * Samples of one task on both sides: `●●○ → ●○○` (right, right, wrong; `·` for one that is missing), or
 * `21/24 → 1/4` when they are many. No-break spaces keep it on one line.
 */
function picks(task) {
    const slots = (counts) => (counts === null ? 0 : counts.samples + counts.missing);
    const isLong = Math.max(slots(task.baseline), slots(task.candidate)) > MOST_DOTS;
    const side = (counts) => {
        if (counts === null || slots(counts) === 0)
            return '–';
        if (isLong)
            return `${counts.right}/${counts.samples}`;
        const dots = counts.picks.map(pick => (pick === task.correctProposalId ? '●' : '○'));
        return `${dots.join('')}${'·'.repeat(counts.missing)}`;
    };
    return `${side(task.baseline)}\u00A0→\u00A0${side(task.candidate)}`;
}


/***/ }),

/***/ 63299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal),
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57336);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86577);
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47948);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96307);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41443);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8833);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44702);







/** The result for a terminal or a log, in plain text. */
function renderTerminal(report, { width, colour }) {
    const { bold, dim, green, red, yellow } = picocolors__WEBPACK_IMPORTED_MODULE_6__.createColors(colour);
    const paint = { passed: green, regressed: red, inconclusive: yellow, error: red }[report.verdict.kind];
    const { comparison } = report;
    const disk = (0,_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .diskWords */ .LZ)(report);
    const section = (title, way) => {
        const tasks = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .movedTasks */ .I_)(report, way);
        return tasks.length === 0
            ? []
            : ['', bold(`${title}: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tasks.length, 'task')}`), ...taskLines(tasks, way, { ...report, width })];
    };
    return [
        bold(paint((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(report))),
        plain((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .compared */ .mU)(report)),
        ...(comparison === null
            ? []
            : [
                '',
                ...(0,_chart_js__WEBPACK_IMPORTED_MODULE_2__/* .textChart */ .q)(comparison)
                    .split('\n')
                    .map(line => `  ${line}`),
            ]),
        '',
        (0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(report.verdict.reason),
        ...report.notes.map(({ kind, text }) => kind === 'warning' ? yellow(`Note: ${(0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text)}`) : dim((0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text))),
        `What to do: ${plain((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .advice */ .v9)(report))}`,
        ...section('Got worse', 'worse'),
        ...section('Got better', 'better'),
        '',
        ...armLines(report, width),
        '',
        ...(disk === null ? [] : [dim(disk)]),
        dim(`Accuracy: ${(0,_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .floors */ .yX)(report)
            .map(({ name, accuracy }) => `${(0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(name, 40)} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracy)}`)
            .join(' · ')}`),
        dim(`Again: ${(0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(report.reproduce, 1000)}`),
        '',
    ].join('\n');
}
/** Words without any mark-up, on one line. */
function plain(words) {
    return words
        .map(part => (typeof part === 'string' ? part : (0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)('code' in part ? part.code : part.foreign)))
        .join('');
}
/** The title comes last: only its width is unknown. */
function taskLines(tasks, way, { taskDetails, width }) {
    const cells = tasks.map(task => [
        (0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)((0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .issueNumber */ .Pp)(task), 20),
        (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(task.price),
        (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .picks */ .hI)(task),
        (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .sureness */ .$6)(task, way),
    ]);
    return columns(cells, [1, 3]).map((start, index) => {
        const title = taskDetails === 'numbers' ? '' : (tasks[index]?.title ?? '');
        return `  ${start}  ${(0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(title, Math.max(10, width - start.length - 4))}`.trimEnd();
    });
}
/** The numbers of both sides, one under the other. */
function armLines(report, width) {
    const sides = report.baseline === null ? ['candidate'] : ['baseline', 'candidate'];
    // The widest label takes 32.
    const most = Math.max(10, Math.floor((width - 36) / 2));
    const cell = (words) => (0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(plain(words), most);
    const rows = (0,_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .armRows */ .Gm)(report).map(row => [row.label, ...sides.map(side => cell(row[side]))]);
    return columns([['', ...sides.map(side => _arms_js__WEBPACK_IMPORTED_MODULE_1__/* .SIDES */ .BV[side])], ...rows], [1, 2]).map(line => `  ${line}`);
}
/** Rows with cells of one width, some of them to the right. */
function columns(rows, toTheRight) {
    const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0))) ?? [];
    return rows.map(row => row
        .map((cell, column) => {
        const width = widths[column] ?? 0;
        return toTheRight.includes(column) ? cell.padStart(width) : cell.padEnd(width);
    })
        .join('  '));
}


/***/ }),

/***/ 44702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ comparePage),
/* harmony export */   EJ: () => (/* binding */ method),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   b2: () => (/* binding */ commitPage),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   fL: () => (/* binding */ runPage),
/* harmony export */   mF: () => (/* binding */ changeWords),
/* harmony export */   mU: () => (/* binding */ compared),
/* harmony export */   oB: () => (/* binding */ isAccepted),
/* harmony export */   qi: () => (/* binding */ artifacts),
/* harmony export */   v9: () => (/* binding */ advice)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86577);


const VERDICTS = {
    passed: { word: 'Passed', mark: '✅' },
    regressed: { word: 'Regressed', mark: '❌' },
    inconclusive: { word: 'Inconclusive', mark: '⚪' },
    error: { word: 'Error', mark: '⚠️' },
};
/** Verdict, both accuracies, difference with interval, cost: the line that is read when nothing else is. */
function headline(report) {
    const { comparison, baseline, candidate, identical, budget, verdict } = report;
    const accuracy = (value) => (value == null ? 'not measured' : (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(value));
    const known = [
        comparison?.baselineAccuracy ?? baseline?.accuracy,
        comparison?.candidateAccuracy ?? candidate.accuracy,
    ];
    // Sides that send the same messages have the same accuracy, whichever of them was asked.
    const [before, now] = (identical ? [known[0] ?? known[1], known[0] ?? known[1]] : known).map(accuracy);
    const change = comparison
        ? `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(comparison.difference)} (likely ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(comparison.low)} to ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(comparison.high)})`
        : baseline === null
            ? 'no baseline to compare with'
            : identical
                ? 'no change'
                : 'change unknown';
    const accuracies = `accuracy ${baseline === null || before === now ? now : `${before} → ${now}`}`;
    // Where nothing was to be compared, nothing was passed.
    if (verdict.cause === 'measured')
        return `Measured: ${accuracies}, ${spent(budget.calls, budget.cost)}`;
    const word = `${VERDICTS[verdict.kind].word}${isAccepted(verdict) ? ', accepted' : ''}`;
    return `${word}: ${accuracies}, ${change}, ${spent(budget.calls, budget.cost)}`;
}
/** A drop that somebody answers for: it stays one, and fails no build. */
function isAccepted({ kind, exitCode }) {
    return kind === 'regressed' && exitCode === _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed;
}
/** The sign before a headline. */
function markOf(verdict) {
    return isAccepted(verdict) ? '☑️' : VERDICTS[verdict.kind].mark;
}
function spent(calls, dollars) {
    return calls === 0 ? 'no calls' : `cost ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .cost */ .y)(dollars)}`;
}
/** What was compared with what. */
function compared(report) {
    const { baseline, candidate, comparison, suite } = report;
    const suiteWords = [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(comparison?.tasks ?? suite.tasks, 'task')} of `, { code: suite.name }];
    if (baseline === null)
        return ['Measured ', ...armWords(candidate, report), ' on ', ...suiteWords, ' with nothing to compare it with.'];
    const [before, now] = [baseline, candidate].map(arm => armWords(arm, report));
    const arms = ['Compared ', ...(before ?? []), ' with ', ...(now ?? []), ' on ', ...suiteWords];
    if (comparison === null)
        return [...arms, '.'];
    const { baselineSamples, candidateSamples } = comparison;
    const { oldestTrial } = baseline;
    const age = oldestTrial === null || Date.parse(oldestTrial) >= Date.parse(report.startedAt)
        ? 'All of them are from this run.'
        : `The oldest answer before is ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .elapsed */ .vk)(oldestTrial, report.finishedAt)} old.`;
    return [...arms, ` (answers a task: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .range */ .y1)(baselineSamples)} before, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .range */ .y1)(candidateSamples)} now). ${age}`];
}
function armWords({ label, commit }, report) {
    if (commit === null)
        return [{ code: label }];
    const name = { code: (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(commit), page: commitPage(commit, report) };
    return label === (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(commit) ? [name] : [{ code: label }, ' (', name, ')'];
}
/** What happened to a file: `+4 −11`, `new, 18 lines` or `removed`. */
function changeWords({ kind, added, removed }) {
    if (kind === 'removed')
        return 'removed';
    return kind === 'added' ? `new, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(added, 'line')}` : `+${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(added)} −${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(removed)}`;
}
/** A sentence in which `backticks` mark code. */
function wordsOf(sentence) {
    return sentence.split(/(\s?`[^`]+`\s?)/).flatMap((part, index) => {
        if (index % 2 === 0)
            return part === '' ? [] : [{ foreign: part }];
        const [before = '', code = '', after = ''] = part.split('`');
        return [before, { code }, after];
    });
}
const BUDGET_ADVICE = {
    calls: 'Allow more calls (max-calls), or run it again later: answers that were paid for are kept.',
    cost: 'Allow a higher cost (max-cost), or run it again later: answers that were paid for are kept.',
    minutes: 'Allow more time (max-minutes), or run it again: it goes on where it stopped.',
    'unknown-price': 'A cost limit needs prices: put them into the configuration, or limit the number of calls (max-calls) instead.',
    interrupted: 'Run it again: it goes on where it stopped, and pays for nothing twice.',
};
const BASELINE_ADVICE = 'Run the gate on the default branch: its answers are what pull requests are compared with.';
const ELSEWHERE = 'This is not about your change. Run it again later: only what is missing is asked again.';
const REPAIR = 'Mend that and run it again: what was answered is kept.';
const REVIEW = 'Hold the tasks below against your change. Push a fix and the check runs again.';
const ACCEPTED = 'nothing: the drop was accepted for this commit. The next commit is judged anew.';
const FIRST = 'Once this is merged, later changes are compared with it.';
const CAUSE_ADVICE = new Map([
    ['no-baseline', BASELINE_ADVICE],
    ['stale-baseline', BASELINE_ADVICE],
    ['no-tasks', 'Look at the suite: it has no task.'],
    ['missing-answers', ELSEWHERE],
    ['context-too-long', 'Give the model a larger context, or shorten the prompt and its agent files.'],
    ['rate-limit', ELSEWHERE],
    ['server', ELSEWHERE],
    ['timeout', ELSEWHERE],
    [
        'overtime',
        'Allow each answer more time (agent.max-minutes) or fewer turns, or look what in the change makes the agent take so long.',
    ],
    ['connection', ELSEWHERE],
    ['unreadable-answers', 'Look at the instructions on the form of the answer. Push a fix and the check runs again.'],
    ['below-floor', 'The least accuracy is min-accuracy in the configuration. Push a fix and the check runs again.'],
    [
        'not-ruled-out',
        'Nothing is proven against your change; the strict policy wants a drop ruled out. A larger suite or a wider margin would tell more.',
    ],
]);
/** What the person in front of it can do now. */
function advice(report) {
    const { verdict, baseline, budget, comparison, missing } = report;
    if (verdict.kind === 'passed')
        return ['nothing.'];
    if (isAccepted(verdict))
        return [ACCEPTED];
    if (verdict.kind === 'regressed') {
        return [CAUSE_ADVICE.get(verdict.cause) ?? REVIEW, ...whatChanged(report), ...howToAccept(report)];
    }
    const wider = comparison === null ? '' : ` or a margin wider than ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(comparison.margin)}`;
    const undecided = `Nothing is proven either way. A larger suite${wider} would tell more; so would somebody who reads the change.`;
    const lost = [...missing.baseline, ...missing.candidate];
    const [first] = lost;
    const allAlike = verdict.cause === 'missing-answers' && lost.every(({ reason }) => reason === first?.reason);
    const isFirst = verdict.cause === 'no-baseline' && baseline === null && verdict.exitCode === _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed;
    if (isFirst)
        return [`The check stays green. ${FIRST}`];
    const next = budget.exhausted === null
        ? (CAUSE_ADVICE.get(allAlike ? (first?.reason ?? '') : '') ??
            CAUSE_ADVICE.get(verdict.cause) ??
            (verdict.kind === 'error' ? REPAIR : undecided))
        : BUDGET_ADVICE[budget.exhausted];
    return [`The check ${verdict.exitCode === 0 ? 'stays green' : 'is red'}. ${next}`];
}
/** The files of the change, as far as a line holds them. */
function whatChanged({ changes }) {
    const shown = changes.slice(0, 5);
    const files = shown.flatMap((change, index) => {
        return [index === 0 ? ' What changed: ' : ', ', { code: change.path }, ` (${changeWords(change)})`];
    });
    if (files.length === 0)
        return [];
    return [...files, changes.length > shown.length ? ` and ${changes.length - shown.length} more.` : '.'];
}
/** Only a drop that was found in Actions can be accepted. */
function howToAccept(report) {
    if (report.runUrl === null)
        return [];
    const gate = report.id === 'default' ? '' : `id:${report.id} `;
    return [
        ' If the drop is intended, somebody with write access comments ',
        { code: `/swelancer-gate accept ${gate}REASON` },
        ' and starts the failed job again.',
    ];
}
const RUN = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/;
/** Page of the run, if it is where runs are: a report can come from a stranger. */
function runPage({ runUrl }) {
    return runUrl !== null && RUN.test(runUrl) ? runUrl : null;
}
/** Where the report can be fetched: it is uploaded after the program has ended, and listed on the run's page. */
function artifacts(report) {
    const run = runPage(report);
    return run === null ? null : `${run}#artifacts`;
}
/** Page of a commit of the repository that the run belongs to. */
function commitPage(commit, report) {
    const run = runPage(report);
    return run === null || !COMMIT.test(commit) ? null : run.replace(/\/actions\/.*/, `/commit/${commit}`);
}
/** Page of everything that differs between the two sides. */
function comparePage(report) {
    const [run, before, now] = [runPage(report), report.baseline?.commit ?? '', report.candidate.commit ?? ''];
    const known = run !== null && COMMIT.test(before) && COMMIT.test(now);
    return known ? run.replace(/\/actions\/.*/, `/compare/${before}...${now}`) : null;
}
const COMMIT = /^[0-9a-f]{40}$/;
/** How the verdict came about, for somebody who has never heard of any of it. One paragraph each. */
function method(report) {
    const { comparison, decision, suite } = report;
    const about = `Each task is a real GitHub issue with several proposed fixes; the model says which one to choose, and is right when that one was really chosen. Guessing gets ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(suite.chance)}.`;
    if (comparison === null)
        return [about];
    const c = comparison;
    const weighting = c.weights === 'price'
        ? ` Tasks count by their price, which is worth ${c.effectiveTasks.toFixed(0)} equal tasks.`
        : '';
    const looks = c.looks === 1 ? 'one look' : `${c.looks} looks at the answers (this is look ${c.look})`;
    const change = `On these tasks the accuracy changed by about ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(c.difference)}, likely between ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(c.low)} and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(c.high)}: 5% risk at each end, with ${looks}.${weighting}`;
    const luck = `If nothing had changed, answers this bad or worse would appear in ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .outOf */ .GH)(c.pValue)}.`;
    const margin = `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(c.margin)} (${c.marginWas === 'auto' ? 'the smallest drop this suite can dependably rule out' : 'as configured'})`;
    const rule = {
        statistical: `The check is red only when a drop is proven, which mere luck does in at most ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(c.pLimit)} of runs at this look, and green when a drop of ${margin} is ruled out. A change that does nothing fails at most ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(decision.alpha)} of the time, all looks together.`,
        strict: `The check is green only when a drop of ${margin} is ruled out.`,
        threshold: `The check is red when the plain difference is a drop of more than ${margin}.`,
    }[decision.policy];
    const limits = [
        !c.detectableDrop
            ? ''
            : `The smallest drop this run finds 8 times in 10 is ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(c.detectableDrop)}; smaller ones can slip through.`,
        c.unseenLow === null || c.unseenHigh === null
            ? ''
            : `On new tasks of the same kind the change could be anywhere from ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(c.unseenLow)} to ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(c.unseenHigh)}.`,
    ].filter(sentence => sentence !== '');
    return [about, `${change} ${luck}`, rule, limits.join(' ')].filter(words => words !== '');
}


/***/ }),

/***/ 49129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/figures.js
var figures = __webpack_require__(86577);
// EXTERNAL MODULE: ./build/report/arms.js
var arms = __webpack_require__(47948);
// EXTERNAL MODULE: ./build/report/chart.js
var chart = __webpack_require__(96307);
// EXTERNAL MODULE: ./build/report/foreign.js
var foreign = __webpack_require__(41443);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/history.js



/** What the runs before this one told, the newest first: one line each, folded; a run that died is told of in sight. */
function historyBlocks(earlier, report) {
    const [last] = earlier;
    const lines = earlier.map(({ at, headSha, verdict, difference }) => {
        const name = (0,markdown/* code */.aY)((0,figures/* shortCommit */.Ax)(headSha));
        const page = (0,words/* commitPage */.b2)(headSha, report);
        const end = verdict === 'measuring' ? 'did not finish' : words/* VERDICTS */.bk[verdict].word;
        return [
            (0,markdown/* text */.Qq)(`${(0,figures/* moment */.n$)(at)} · `),
            page === null ? name : (0,markdown/* link */.nf)(page, [name]),
            (0,markdown/* text */.Qq)(` · ${end}${difference === null ? '' : ` · ${(0,figures/* points */.WR)(difference)}`}`),
        ];
    });
    return [
        ...(last?.verdict === 'measuring' ? [(0,markdown/* paragraph */.FY)((0,markdown/* text */.Qq)('The run before this one did not finish.'))] : []),
        ...(lines.length === 0 ? [] : (0,markdown/* details */.zH)('Earlier verdicts on this pull request', [(0,markdown/* list */.p_)(lines)])),
    ];
}

// EXTERNAL MODULE: ./build/report/tasks.js
var report_tasks = __webpack_require__(8833);
;// CONCATENATED MODULE: ./build/report/task-tables.js





/** The tasks that moved, which way and how sure, with what the signs mean. */
function moves(report, rows) {
    const worse = moved(report, 'worse', rows);
    const better = moved(report, 'better', rows);
    return worse.length + better.length === 0 ? [] : [...worse, ...better, (0,markdown/* paragraph */.FY)((0,markdown/* text */.Qq)(report_tasks/* LEGEND */.Ix)), ...inReport(report)];
}
/** Where the answers themselves are. GitHub has no address for a place inside an artifact. */
function inReport(report) {
    const run = (0,words/* artifacts */.qi)(report);
    const [first] = [...(0,report_tasks/* movedTasks */.I_)(report, 'worse'), ...(0,report_tasks/* movedTasks */.I_)(report, 'better')];
    if (run === null || first === undefined)
        return [];
    return [
        (0,markdown/* paragraph */.FY)((0,markdown/* text */.Qq)('Every answer, in the model’s own words, is in the '), (0,markdown/* link */.nf)(run, [(0,markdown/* text */.Qq)('report of this run')]), (0,markdown/* text */.Qq)(': open '), (0,markdown/* code */.aY)(`report.html#${first.id}`), (0,markdown/* text */.Qq)(' for the first of them.')),
    ];
}
/** Rows in sight; the others are folded, for a phone. */
const OPEN_ROWS = 10;
function moved(report, way, rows) {
    const tasks = (0,report_tasks/* movedTasks */.I_)(report, way);
    if (tasks.length === 0)
        return [];
    const rowsOf = (some) => movedTable(some, way, report.taskDetails);
    const shown = tasks.slice(0, rows);
    const folded = shown.slice(OPEN_ROWS);
    const left = tasks.length - shown.length;
    return [
        (0,markdown/* heading */.R_)(4, `Got ${way}: ${(0,figures/* count */.U9)(tasks.length, 'task')}`),
        ...(shown.length === 0 ? [] : [rowsOf(shown.slice(0, OPEN_ROWS))]),
        ...(folded.length === 0 ? [] : (0,markdown/* details */.zH)(`${folded.length} more`, [rowsOf(folded)])),
        ...(left === 0
            ? []
            : [(0,markdown/* paragraph */.FY)((0,markdown/* text */.Qq)(`${(0,figures/* count */.U9)(left, 'more task')} did not fit here and can be seen in the full report.`))]),
    ];
}
function movedTable(tasks, way, shown) {
    return (0,markdown/* table */.tp)(['Task', 'Before → now'], 
    // In one cell, where a phone breaks the line.
    tasks.map(task => [taskCell(task, shown), [(0,markdown/* text */.Qq)(`${(0,report_tasks/* picks */.hI)(task)} ${(0,report_tasks/* sureness */.$6)(task, way)}`)]]));
}
/** Every task, with which way it moved where that is more likely than not. */
function taskTable(tasks, shown) {
    const surely = (task) => {
        const way = ['worse', 'better'].find(way => (task.chances?.[way] ?? 0) >= 0.5);
        return way === undefined ? '' : `${way}, ${(0,report_tasks/* sureness */.$6)(task, way)}`;
    };
    return (0,markdown/* table */.tp)(['Task', 'Before → now', 'Moved'], tasks.map(task => [taskCell(task, shown), [(0,markdown/* text */.Qq)((0,report_tasks/* picks */.hI)(task))], [(0,markdown/* text */.Qq)(surely(task))]]));
}
/** As much of a task as may be told. */
function taskCell(task, shown) {
    return [
        issue(task),
        ...(shown === 'numbers' ? [] : [(0,markdown/* text */.Qq)(' '), (0,markdown/* foreign */.V$)(task.title, foreign/* TITLE_LENGTH */.qt)]),
        (0,markdown/* text */.Qq)(` ·\u00A0${(0,figures/* price */.q9)(task.price)}`),
        ...(shown === 'answers' ? [(0,markdown/* text */.Qq)(` · ${(0,report_tasks/* choices */.zM)(task)}`)] : []),
    ];
}
/**
 * The task's number, linked to its issue. By way of redirect.github.com, as Renovate and Dependabot do: GitHub would
 * write a back-reference into the original issue for every plain link to it.
 */
function issue(task) {
    const number = (0,report_tasks/* issueNumber */.Pp)(task);
    const path = (0,report_tasks/* issuePath */.dR)(task);
    return path === null ? (0,markdown/* foreign */.V$)(number) : (0,markdown/* link */.nf)(`https://redirect.github.com${path}`, [(0,markdown/* foreign */.V$)(number)]);
}

;// CONCATENATED MODULE: ./build/report/comment.js










/** The pull request comment in GitHub Markdown. Its first line says verdict, accuracies, difference and cost. */
function renderComment(report, { limit = 60_000, earlier = [] } = {}) {
    const most = Math.max((0,report_tasks/* movedTasks */.I_)(report, 'worse').length, (0,report_tasks/* movedTasks */.I_)(report, 'better').length);
    return (0,markdown/* fitting */._Q)(most, limit, rows => (0,markdown/* serialise */.GY)(commentBlocks(report, { rows, moreNotes: 20, earlier })));
}
/** The comment as a tree. */
function commentBlocks(report, { rows, moreNotes, earlier }) {
    const { comparison, verdict, notes, reproduce } = report;
    const warnings = notes.filter(note => note.kind === 'warning').slice(0, 5);
    const others = notes.filter(note => !warnings.includes(note)).slice(0, moreNotes);
    return [
        (0,markdown/* heading */.R_)(3, `${(0,words/* markOf */.Fg)(verdict)} ${(0,words/* headline */.Pl)(report)}`),
        (0,markdown/* paragraph */.FY)(...(0,markdown/* phrases */.HJ)((0,words/* compared */.mU)(report))),
        ...(comparison === null ? [] : [(0,markdown/* codeBlock */.DV)((0,chart/* textChart */.q)(comparison), 'text')]),
        (0,markdown/* paragraph */.FY)(...sentence(verdict.reason)),
        ...sentences(warnings.map(note => [(0,markdown/* strong */.ko)((0,markdown/* text */.Qq)('Note:')), (0,markdown/* text */.Qq)(' '), ...sentence(note.text)])),
        (0,markdown/* paragraph */.FY)((0,markdown/* strong */.ko)((0,markdown/* text */.Qq)('What to do:')), (0,markdown/* text */.Qq)(' '), ...(0,markdown/* phrases */.HJ)((0,words/* advice */.v9)(report))),
        ...(isSettled(report) ? [] : [(0,markdown/* codeBlock */.DV)((0,foreign/* oneLine */.TN)(reproduce, 1000), 'sh')]),
        ...(isAboutTasks(report) ? moves(report, rows) : (0,markdown/* details */.zH)('Tasks that moved', moves(report, rows))),
        ...(0,markdown/* details */.zH)('In numbers', armTable(report)),
        ...(0,markdown/* details */.zH)('What simple rules would get', [floorTable(report)]),
        ...(0,markdown/* details */.zH)('Changed prompt and agent files', changedFiles(report)),
        ...(0,markdown/* details */.zH)('How this was decided', (0,words/* method */.EJ)(report).map(words => (0,markdown/* paragraph */.FY)((0,markdown/* text */.Qq)(words)))),
        ...(0,markdown/* details */.zH)('Run it on your own machine', locally(report)),
        ...(0,markdown/* details */.zH)('More notes', sentences(others.map(note => sentence(note.text)))),
        ...historyBlocks(earlier, report),
        ...(0,markdown/* footer */.qr)('Run and full report', (0,words/* artifacts */.qi)(report), (0,markdown/* text */.Qq)('Gate '), (0,markdown/* code */.aY)(report.id), (0,markdown/* text */.Qq)(' · SWE-Lancer Gate '), (0,markdown/* foreign */.V$)(report.tool.version)),
    ];
}
/** Who passed is spared what is only of use to somebody who has to act; so is who has accepted a drop. */
function isSettled({ verdict }) {
    return verdict.kind === 'passed' || (0,words/* isAccepted */.oB)(verdict);
}
/** Whether single tasks are what somebody has to look at now; where too little is known, most of their moves are luck. */
function isAboutTasks({ verdict }) {
    return (verdict.kind === 'regressed' && !(0,words/* isAccepted */.oB)(verdict)) || verdict.cause === 'undecided';
}
/** How the same can be had without GitHub, and what it takes. */
function locally(report) {
    const { reproduce, candidate, budget } = report;
    const model = candidate.model === null
        ? []
        : [
            (0,markdown/* text */.Qq)(', the key in '),
            (0,markdown/* code */.aY)('OPENAI_API_KEY'),
            (0,markdown/* text */.Qq)(', and the address in '),
            (0,markdown/* code */.aY)('OPENAI_BASE_URL'),
            (0,markdown/* text */.Qq)(" unless it is OpenAI's"),
            (0,markdown/* text */.Qq)(budget.calls > 0 ? `. It asks the model anew; the cost of this run: ${(0,figures/* cost */.y)(budget.cost)}` : ''),
        ];
    return [
        (0,markdown/* paragraph */.FY)((0,markdown/* text */.Qq)(`${isSettled(report) ? 'This' : 'The command above'} takes Node 20.11 or newer and a clone that has both commits`), ...model, (0,markdown/* text */.Qq)('.')),
        ...(isSettled(report) ? [(0,markdown/* codeBlock */.DV)((0,foreign/* oneLine */.TN)(reproduce, 1000), 'sh')] : []),
        (0,markdown/* paragraph */.FY)((0,markdown/* text */.Qq)('Without a call, from the answers in this run: download its report, and see what another margin would have said with '), (0,markdown/* code */.aY)('npx swelancer-gate gate --replay report.json --margin 8'), (0,markdown/* text */.Qq)('.')),
    ];
}
/** Rows for files; more of them are counted. */
const MOST_FILES = 20;
function changedFiles(report) {
    const { changes } = report;
    if (changes.length === 0)
        return [];
    const page = (0,words/* comparePage */.D4)(report);
    const left = changes.length - MOST_FILES;
    return [
        (0,markdown/* table */.tp)(['File', 'Change', 'Lines now'], changes
            .slice(0, MOST_FILES)
            .map(change => [
            [(0,markdown/* code */.aY)(change.path)],
            [(0,markdown/* text */.Qq)((0,words/* changeWords */.mF)(change))],
            [(0,markdown/* text */.Qq)(change.kind === 'changed' ? places(change.lines) : '')],
        ])),
        ...(left > 0 ? [(0,markdown/* paragraph */.FY)((0,markdown/* text */.Qq)(`${(0,figures/* count */.U9)(left, 'more file')} changed.`))] : []),
        ...(page === null ? [] : [(0,markdown/* paragraph */.FY)((0,markdown/* link */.nf)(page, [(0,markdown/* text */.Qq)('All that differs between the two commits')]))]),
    ];
}
/** `3–5, 12`, the first ten places. */
function places(lines) {
    const shown = lines.slice(0, 10).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
    return `${shown.join(', ')}${lines.length > shown.length ? ' …' : ''}`;
}
function sentence(value) {
    return (0,markdown/* phrases */.HJ)((0,words/* wordsOf */.Z9)((0,foreign/* oneLine */.TN)(value, 600)));
}
function sentences(items) {
    return items.length === 0 ? [] : [(0,markdown/* list */.p_)(items)];
}
function armTable(report) {
    const sides = report.baseline === null ? ['candidate'] : ['baseline', 'candidate'];
    const rows = (0,arms/* armRows */.Gm)(report);
    // Long names that both sides share would make the table too wide for a phone.
    const shared = report.baseline === null ? [] : rows.filter(isSharedName);
    const sentence = shared.flatMap(({ label, candidate }, index) => [
        (0,markdown/* text */.Qq)(`${index === 0 ? 'Both sides: ' : ', '}${label.toLowerCase()} `),
        ...(0,markdown/* phrases */.HJ)(candidate),
    ]);
    return [
        (0,markdown/* table */.tp)(['', ...sides.map(side => arms/* SIDES */.BV[side])], rows
            .filter(row => !shared.includes(row))
            .map(row => [[(0,markdown/* text */.Qq)(row.label)], ...sides.map(side => (0,markdown/* phrases */.HJ)(row[side]))])),
        ...(shared.length === 0 ? [] : [(0,markdown/* paragraph */.FY)(...sentence, (0,markdown/* text */.Qq)('.'))]),
    ];
}
function isSharedName({ baseline, candidate }) {
    return candidate.some(part => typeof part !== 'string') && (0,external_node_util_.isDeepStrictEqual)(baseline, candidate);
}
function floorTable(report) {
    return (0,markdown/* table */.tp)(['', 'Accuracy'], (0,arms/* floors */.yX)(report).map(({ name, accuracy, measured }) => [
        [measured ? (0,markdown/* strong */.ko)((0,markdown/* text */.Qq)(name)) : (0,markdown/* foreign */.V$)(name)],
        [(0,markdown/* text */.Qq)((0,figures/* percent */.KN)(accuracy))],
    ]));
}

;// CONCATENATED MODULE: ./build/report/summary.js




/** Most bytes of a job summary: GitHub refuses more than 1 MiB a step. */
const LIMIT = 1_000_000;
/** The job summary: the comment with every note, and every task. */
function renderSummary(report, { limit = LIMIT } = {}) {
    const all = { rows: report.tasks.length, moreNotes: report.notes.length, earlier: [] };
    const comment = commentBlocks(report, all);
    return (0,markdown/* fitting */._Q)(report.tasks.length, limit, rows => {
        const left = report.tasks.length - rows;
        return (0,markdown/* serialise */.GY)([
            ...comment,
            (0,markdown/* heading */.R_)(4, `All ${(0,figures/* count */.U9)(report.tasks.length, 'task')}`),
            taskTable(report.tasks.slice(0, rows), report.taskDetails),
            ...(left === 0 ? [] : [(0,markdown/* paragraph */.FY)((0,markdown/* text */.Qq)(`${(0,figures/* count */.U9)(left, 'more task')} did not fit here.`))]),
        ]);
    });
}

;// CONCATENATED MODULE: ./build/report/write.js





/**
 * Writes the report and all its renderings into one folder.
 * @throws Failure when the folder cannot be written.
 */
async function writeReport(report, folder) {
    // The page and its component library are only needed here, at the very end of a run.
    const [{ renderHtml }, { renderJunit }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6834), __webpack_require__.e(8139)]).then(__webpack_require__.bind(__webpack_require__, 18139)), Promise.all(/* import() */[__webpack_require__.e(9585), __webpack_require__.e(4227)]).then(__webpack_require__.bind(__webpack_require__, 44227))]);
    const file = (name) => external_node_path_.join(folder, name);
    const written = {
        report: file('report.json'),
        comment: file('comment.md'),
        summary: file('summary.md'),
        html: file('report.html'),
        junit: file('junit.xml'),
    };
    const contents = [
        [written.report, `${JSON.stringify(report, null, 1)}\n`],
        [written.comment, renderComment(report)],
        [written.summary, renderSummary(report)],
        [written.html, renderHtml(report)],
        [written.junit, renderJunit(report)],
    ];
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        for (const [name, content] of contents)
            await (0,promises_.writeFile)(name, content);
    }
    catch (error) {
        throw new errors/* Failure */.HR('configuration', `the report cannot be written to ${folder}: ${error instanceof Error ? error.message : error}`, {
            hint: 'Choose another folder with --out. The answers are kept in the store.',
            cause: error,
        });
    }
    return written;
}


/***/ })

};
