export const id = 8849;
export const ids = [8849];
export const modules = {

/***/ 85628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ driftName),
/* harmony export */   w: () => (/* binding */ watch)
/* harmony export */ });
/* harmony import */ var _statistics_accuracy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60417);
/* harmony import */ var _episodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93369);
/* harmony import */ var _served_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78858);



/** What can change without a change on our side. */
const KINDS = ['accuracy', 'answers', 'model', 'provider', 'fingerprint'];
/** Identifies one kind of drift of one arm. */
const driftName = ({ digest }, kind) => `${digest.slice(0, 12)}.${kind}`;
/** Half of its answers changed. */
const MOVED = 0.5;
/**
 * The drift in the history of one gate. An arm is only compared with its own past; changed requests change the digest and
 * start a new arm. @param records oldest first
 */
function watch(records) {
    const runs = records.filter(record => record.kind !== 'acceptance');
    const series = presentArms(runs).map(arm => seriesOf(arm, runs));
    const under = series.flatMap(one => driftOf(one) ?? []);
    return {
        drifts: under,
        ending(name) {
            for (const { arm, found } of series) {
                for (const { kind, episodes } of found) {
                    if (driftName(arm, kind) !== name)
                        continue;
                    return { how: episodes.at(-1)?.over?.how ?? 'recovered', arm: arm.name, kind };
                }
            }
            return { how: 'gone' };
        },
    };
}
/** The arms of the newest run of each kind. Others are no longer measured, or were changed on purpose. */
function presentArms(runs) {
    const newest = ['measure', 'compare'].flatMap(kind => runs.findLast(run => run.kind === kind) ?? []);
    const arms = newest.flatMap(run => run.arms);
    return arms.filter((arm, index) => arms.findIndex(other => other.digest === arm.digest) === index);
}
function seriesOf(arm, all) {
    const runs = all.flatMap(run => {
        const own = run.arms.find(other => other.digest === arm.digest);
        return own === undefined ? [] : [{ run, arm: own }];
    });
    const answers = answersOf(runs);
    const found = KINDS.map(kind => {
        if (kind === 'accuracy' || kind === 'answers')
            return { kind, episodes: (0,_episodes_js__WEBPACK_IMPORTED_MODULE_0__/* .episodes */ .Z)(answers, kind) };
        return { kind, episodes: (0,_served_js__WEBPACK_IMPORTED_MODULE_1__/* .servedEpisodes */ .G)(runs.map(({ arm }) => arm.served.flatMap(served => served[kind] ?? []))) };
    });
    return { arm, runs, found };
}
/** Answers of each run in the same task order, with numbered choices. */
function answersOf(runs) {
    const tasks = [...new Set(runs.flatMap(({ run }) => run.suite.tasks.map(task => task.id)))];
    const choices = new Map(tasks.map(task => [task, new Map()]));
    return runs.map(({ arm }) => tasks.map(task => {
        const answers = arm.tasks[task];
        const known = choices.get(task);
        if (answers === undefined || answers.samples === 0 || known === undefined)
            return null;
        const picks = Object.entries(answers.picks).map(([pick, count]) => {
            const choice = known.get(pick) ?? known.size;
            known.set(pick, choice);
            return { choice, count };
        });
        return { right: answers.right, samples: answers.samples, picks };
    }));
}
function driftOf({ arm, runs, found }) {
    const present = found.flatMap(({ kind, episodes }) => {
        const last = episodes.at(-1);
        return last === undefined || last.over !== null ? [] : [{ kind, ...last }];
    });
    const [first] = present.toSorted((a, b) => a.since - b.since);
    const since = runs[first?.since ?? -1];
    if (first === undefined || since === undefined)
        return null;
    const before = first.normal.flatMap(index => runs[index]?.arm ?? []);
    const after = runs.slice(first.since).map(one => one.arm);
    return {
        arm,
        kinds: present.map(({ kind }) => kind),
        since: since.run,
        before: levelOf(before),
        after: levelOf(after),
        moved: since.run.suite.tasks
            .map(({ id, url }) => movedTask(id, url, before, after))
            .filter(task => task.moved > MOVED)
            .sort((a, b) => b.moved - a.moved),
    };
}
function levelOf(arms) {
    const tasks = [...new Set(arms.flatMap(arm => Object.keys(arm.tasks)))];
    const counts = tasks.map(task => pooled(task, arms)).filter(({ samples }) => samples > 0);
    const interval = (0,_statistics_accuracy_js__WEBPACK_IMPORTED_MODULE_2__/* .accuracyInterval */ .t)(counts) ?? { low: 0, high: 1 };
    const rates = counts.map(({ right, samples }) => right / samples);
    const served = new Map(arms.flatMap(arm => arm.served.map(one => [nameOf(one), one])));
    return {
        runs: arms.length,
        accuracy: rates.reduce((sum, rate) => sum + rate, 0) / Math.max(1, rates.length),
        ...interval,
        served: [...served.values()],
    };
}
const nameOf = ({ host, model, provider, fingerprint }) => JSON.stringify([host, model, provider, fingerprint]);
function movedTask(id, url, before, after) {
    const [was, is] = [pooled(id, before), pooled(id, after)];
    const picks = new Set([...Object.keys(was.picks), ...Object.keys(is.picks)]);
    const share = ({ picks, samples }, pick) => (picks[pick] ?? 0) / samples;
    const distance = [...picks].reduce((sum, pick) => sum + Math.abs(share(was, pick) - share(is, pick)), 0) / 2;
    return { id, url, before: was, after: is, moved: was.samples === 0 || is.samples === 0 ? 0 : distance };
}
/** All answers to one task. */
function pooled(task, arms) {
    const total = { right: 0, samples: 0, missing: 0 };
    const picks = {};
    for (const arm of arms) {
        const own = arm.tasks[task];
        if (own === undefined)
            continue;
        total.right += own.right;
        total.samples += own.samples;
        total.missing += own.missing;
        for (const [pick, count] of Object.entries(own.picks))
            picks[pick] = (picks[pick] ?? 0) + count;
    }
    return { ...total, picks };
}


/***/ }),

/***/ 93369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ SETTLED_AFTER),
  Z: () => (/* binding */ episodes)
});

// EXTERNAL MODULE: ./build/statistics/distributions.js
var distributions = __webpack_require__(91465);
;// CONCATENATED MODULE: ./build/history/drift/change-point.js

/** Minimum number of values on either side of a change: one outlier is not a change. */
const MIN_SIDE = 2;
/**
 * The most likely change point of a series' mean: the split with the largest two-sample t; null if the series is too
 * short. Mean and variance may be unknown: Hawkins, Qiu and Kang, The changepoint model for statistical process control,
 * Journal of Quality Technology 35(4), 2003.
 *
 * @param leastVariance minimum variance of a value of weight 1, because constant values would look too certain
 */
function likeliestChange(values, leastVariance) {
    const count = values.length;
    const all = sumsOf(values);
    let found = null;
    let before = { weight: 0, value: 0 };
    for (const [index, { value, weight }] of values.entries()) {
        const at = index + 1;
        before = { weight: before.weight + weight, value: before.value + weight * value };
        if (at < MIN_SIDE || count - at < MIN_SIDE)
            continue;
        const after = { weight: all.weight - before.weight, value: all.value - before.value };
        const within = all.square - before.value ** 2 / before.weight - after.value ** 2 / after.weight;
        const variance = Math.max(leastVariance, within / (count - 2));
        const difference = after.value / after.weight - before.value / before.weight;
        const size = Math.abs(difference) / Math.sqrt(variance * (1 / before.weight + 1 / after.weight));
        if (found === null || size > found.size)
            found = { at, size };
    }
    return found;
}
function sumsOf(values) {
    let [sumOfWeights, sum, square] = [0, 0, 0];
    for (const { value, weight } of values) {
        sumOfWeights += weight;
        sum += weight * value;
        square += weight * value * value;
    }
    return { weight: sumOfWeights, value: sum, square };
}
/** Whether enough values after a change are closer to the new mean than to the old one. */
function isSustained(values, at) {
    const [before, after] = [meanOf(values.slice(0, at)), meanOf(values.slice(at))];
    const nearer = values.slice(at).filter(({ value }) => Math.abs(value - after) < Math.abs(value - before));
    return nearer.length >= MIN_SIDE;
}
/** Weighted mean. */
function meanOf(values) {
    const { value, weight } = sumsOf(values);
    return value / weight;
}
/**
 * The threshold for the largest t, for a limit in standard normal deviates. On that scale, one limit suits every length:
 * those of Ross for an average run length of 1,000 (R package cpm, Journal of Statistical Software 66(3), 2015) are
 * between 3.60 and 3.71 for 25 values or more.
 */
function changeLimit(count, deviates) {
    return (0,distributions/* studentQuantile */.FI)((0,distributions/* normalCdf */.vr)(deviates), count - 2);
}
/**
 * One step of Page's cumulative sum (Continuous inspection schemes, Biometrika 41, 1954) of the log-likelihood ratio of
 * two known normal means.
 */
function pageStep(sum, { value, weight }, means, variance) {
    const ratio = (weight * ((value - means.from) ** 2 - (value - means.to) ** 2)) / (2 * variance);
    return Math.max(0, sum + ratio);
}

;// CONCATENATED MODULE: ./build/history/drift/scores.js
/** Difference between a run's accuracy and the normal one, on the tasks it answered. */
function accuracyScores(normal) {
    const rates = tasksOf(normal).map(task => {
        let [right, samples] = [0, 0];
        for (const run of normal) {
            const cell = run[task];
            if (cell == null)
                continue;
            right += cell.right;
            samples += cell.samples;
        }
        return samples === 0 ? null : right / samples;
    });
    const of = (run) => meanOver(run, (cell, task) => {
        const rate = rates[task];
        return rate == null ? null : cell.right / cell.samples - rate;
    });
    return { normal: normal.map(of), of };
}
/**
 * Agreement of a run's picks with the normal picks, relative to a normal run. A run is not compared with itself,
 * because normal runs would agree too well. The score falls when answers change, even at the same accuracy.
 */
function agreementScores(normal) {
    const pools = tasksOf(normal).map(task => poolOf(normal, task));
    const score = (run, own) => meanOver(run, (cell, task) => {
        const pool = pools[task];
        const others = (pool?.samples ?? 0) - own * cell.samples;
        if (pool === undefined || others === 0)
            return null;
        return agreement(cell, pool, own) / others - pool.usual;
    });
    return { normal: normal.map(run => score(run, 1)), of: run => score(run, 0) };
}
function poolOf(normal, task) {
    const counts = [];
    let samples = 0;
    for (const run of normal) {
        const cell = run[task];
        if (cell == null)
            continue;
        samples += cell.samples;
        for (const { choice, count } of cell.picks)
            counts[choice] = (counts[choice] ?? 0) + count;
    }
    let [sum, runs] = [0, 0];
    for (const run of normal) {
        const cell = run[task];
        if (cell == null || samples === cell.samples)
            continue;
        sum += agreement(cell, { counts }, 1) / (samples - cell.samples);
        runs++;
    }
    return { samples, counts, usual: runs === 0 ? 0 : sum / runs };
}
/** Sum over the choices: share in the cell times count in the pool, minus the cell's own answers if they are in it. */
function agreement(cell, { counts }, own) {
    let sum = 0;
    for (const { choice, count } of cell.picks)
        sum += count * ((counts[choice] ?? 0) - own * count);
    return sum / cell.samples;
}
function meanOver(run, score) {
    let [sum, tasks] = [0, 0];
    for (let task = 0; task < run.length; task++) {
        const cell = run[task];
        const value = cell == null ? null : score(cell, task);
        if (value === null)
            continue;
        sum += value;
        tasks++;
    }
    return tasks === 0 ? 0 : sum / tasks;
}
function tasksOf(runs) {
    return [...(runs[0] ?? []).keys()];
}

;// CONCATENATED MODULE: ./build/history/drift/episodes.js


/** In standard normal deviates. Simulated for one false alarm in more than two years of runs (docs/decision.md). */
const LIMIT = 4;
/** Minimum number of runs to estimate the normal variance. */
const MIN_RUNS = 10;
/** Maximum number of past runs to compare with. */
const WINDOW = 90;
/** Number of runs after which a new state is normal. */
const SETTLED_AFTER = 60;
/** Log of the likelihood ratio required for a recovery: 100. */
const RECOVERY = Math.log(100);
const SCORES = {
    accuracy: accuracyScores,
    answers: agreementScores,
};
/**
 * The periods with drift of one arm, oldest first; only the last can be ongoing. Changes are found by the change-point
 * model of Hawkins, Qiu and Kang, and their end by Page's cumulative sum. All runs must be of one arm on the same
 * tasks; they need not be evenly spaced or complete.
 */
function episodes(runs, watched) {
    const result = [];
    let normal = [];
    let drift = null;
    for (const [index, run] of runs.entries()) {
        if (drift === null) {
            normal = [...normal, index].slice(-WINDOW);
            const change = changeIn(normal.map(at => runs[at] ?? []), watched);
            if (change === null)
                continue;
            const [before, after] = [normal.slice(0, change), normal.slice(change)];
            const episode = { since: after[0] ?? index, found: index, normal: before, over: null };
            result.push(episode);
            drift = begin(episode, after, runs, watched);
            continue;
        }
        const { since, normal: before } = drift.episode;
        const back = recovers(drift, index, run);
        if (back === null && index - since < SETTLED_AFTER)
            continue;
        const how = back === null ? 'settled' : 'recovered';
        result[result.length - 1] = { ...drift.episode, over: { run: index, how } };
        normal = back === null ? between(since, index) : [...before, ...between(back, index)];
        drift = null;
    }
    return result;
}
/** Index of the first value after a proven change. */
function changeIn(runs, watched) {
    if (runs.length < MIN_RUNS)
        return null;
    const { normal } = SCORES[watched](runs);
    const values = valuesOf(normal, runs);
    const change = likeliestChange(values, minVariance(runs));
    if (change === null || change.size <= changeLimit(runs.length, LIMIT))
        return null;
    return isSustained(values, change.at) ? change.at : null;
}
function begin(episode, after, runs, watched) {
    const pick = (indices) => indices.map(index => runs[index] ?? []);
    const [before, since] = [pick(episode.normal), pick(after)];
    const scores = SCORES[watched](before);
    const values = valuesOf(scores.normal, before);
    const to = meanOf(values);
    const square = values.reduce((sum, { value, weight }) => sum + weight * (value - to) ** 2, 0);
    return {
        episode,
        scores,
        variance: Math.max(minVariance(before), square / Math.max(1, values.length - 1)),
        means: { from: meanOf(valuesOf(since.map(scores.of), since)), to },
        sum: 0,
        first: episode.found + 1,
    };
}
/** First run of the recovery once it is proven, with at least two runs. */
function recovers(drift, index, run) {
    if (drift.sum === 0)
        drift.first = index;
    drift.sum = pageStep(drift.sum, ofRun(drift.scores.of(run), run), drift.means, drift.variance);
    return drift.sum > RECOVERY && index > drift.first ? drift.first : null;
}
const ofRun = (value, run) => ({
    value,
    weight: run.reduce((sum, cell) => sum + (cell?.samples ?? 0), 0),
});
const valuesOf = (scores, runs) => runs.map((run, index) => ofRun(scores[index] ?? 0, run));
/** Variance of one task flipping between runs, because a deterministic model would look too certain. */
const minVariance = (runs) => 1 / Math.max(1, runs[0]?.length ?? 1);
const between = (from, to) => Array.from({ length: to - from + 1 }, (_, step) => from + step);


/***/ }),

/***/ 97388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ driftTitle),
/* harmony export */   NZ: () => (/* binding */ renderEnded),
/* harmony export */   iI: () => (/* binding */ renderDrift)
/* harmony export */ });
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34902);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41753);
/* harmony import */ var _episodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93369);
/* harmony import */ var _served_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78858);




/** GitHub allows 65,536 characters, some of which the marker needs. */
const LIMIT = 60_000;
/** Maximum number of tasks per arm. */
const MAX_TASKS = 50;
function driftTitle(id) {
    return `Drift${id === 'default' ? '' : ` of ${id}`}: the model answers unchanged prompts differently`;
}
/** The text of the issue for all arms with drift. @param runUrl page of the run that found it */
function renderDrift(drifts, runUrl) {
    const most = Math.min(MAX_TASKS, Math.max(0, ...drifts.map(drift => drift.moved.length)));
    return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fitting */ ._Q)(most, LIMIT, tasks => (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .serialize */ .lK)([
        (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Every run sent exactly the same requests, but the answers changed. The cause is outside this repository: most likely, the endpoint now runs a different model, or runs the same model differently.')),
        ...drifts.flatMap(drift => armBlocks(drift, tasks)),
        (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)((0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('What to do'))),
        (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([
            [
                (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Pin a dated version of the model, or a single provider, if the endpoint offers that. The '),
                (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)((0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Answered by')),
                (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(' rows show what it reports about itself.'),
            ],
            [(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Check the tasks below each table. What they have in common often shows what changed.')],
            [
                (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Is the new state fine? Close this issue; only a new change reopens it. After '),
                (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(_episodes_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTLED_AFTER */ .L, 'run')} the new state counts as normal anyway.`),
            ],
            [
                (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Pull requests are not affected: before the gate reports a drop, it collects new answers for both versions, and it reports outdated stored answers.'),
            ],
        ]),
        (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(...(runUrl === null ? [] : [(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(runUrl, [(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Newest run')]), (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(' · ')]), (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('SWE-Lancer Gate updates this issue and closes it when the answers are back to normal.')),
    ]));
}
function armBlocks(drift, most) {
    const { arm, kinds, since, before, after, moved } = drift;
    const sentences = kinds.map(kind => sentenceOf(kind, drift)).join('; ');
    const when = since.runUrl === null ? (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$)(since.at)) : (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(since.runUrl, [(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$)(since.at))]);
    const row = (label, of) => [[(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(label)], of(before), of(after)];
    return [
        (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(arm.name), (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`: ${sentences}, since `), when, (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('.')),
        (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', 'Before', 'Since'], [
            row('Accuracy', ({ accuracy, low, high }) => [
                (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(accuracy)} (likely ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(low)} to ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(high)})`),
            ]),
            row('Runs', ({ runs }) => [(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(String(runs))]),
            row('Answered by', servedWords),
        ]),
        ...(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(moved.length, 'task')} answered differently`, moved.length === 0
            ? []
            : [
                (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Task', 'Right before', 'Right since', 'Usual pick before', 'Usual pick since'], moved.slice(0, most).map(taskCells)),
                ...(moved.length > most ? [(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`And ${moved.length - most} more.`))] : []),
            ]),
    ];
}
/** @param drift whose numbers are shown */
function sentenceOf(kind, { before, after }) {
    const difference = after.accuracy - before.accuracy;
    return kind === 'accuracy'
        ? `accuracy ${difference < 0 ? 'fell' : 'rose'} (${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(difference)})`
        : {
            answers: 'it picks different proposals',
            model: 'the endpoint reports a different model',
            provider: 'a different provider answers',
            fingerprint: 'the model has a different fingerprint',
        }[kind];
}
function servedWords({ served }) {
    if (served.length === 0)
        return [(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('–')];
    return served
        .slice(0, 5)
        .flatMap(({ host, model, provider, fingerprint }, index) => [
        ...(index === 0 ? [] : [(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(', ')]),
        (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(model ?? host),
        ...(provider === null ? [] : [(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(' at '), (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(provider, 60)]),
        ...(fingerprint === null ? [] : [(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(' '), (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fingerprint)]),
    ]);
}
function taskCells({ id, url, before, after }) {
    const right = ({ right, samples }) => [(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`${right} of ${samples}`)];
    const usual = ({ picks }) => [(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(usualPick(picks))];
    return [[url === null ? (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id) : (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(url, [(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id)])], right(before), right(after), usual(before), usual(after)];
}
function usualPick(picks) {
    const [first] = Object.entries(picks).sort(([, a], [, b]) => b - a);
    return first === undefined ? '–' : first[0] === 'none' ? 'not readable' : first[0];
}
const WHAT = {
    accuracy: 'accuracy',
    answers: 'what is picked',
    model: "the model's name",
    provider: 'the provider',
    fingerprint: "the model's fingerprint",
};
/** The comment when drift has ended. */
function renderEnded(endings) {
    const gone = endings.some(({ how }) => how === 'gone');
    const sentences = endings.flatMap((ending) => {
        if (ending.how === 'gone')
            return [];
        const runs = ending.kind === 'accuracy' || ending.kind === 'answers' ? _episodes_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTLED_AFTER */ .L : _served_js__WEBPACK_IMPORTED_MODULE_3__/* .RENAMED_AFTER */ ._;
        const what = ending.how === 'recovered'
            ? ' is back to normal.'
            : ` has stayed this way for ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(runs, 'run')} and now counts as normal.`;
        return [[(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(ending.arm), (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`: ${WHAT[ending.kind]}${what}`)]];
    });
    const goneWords = 'This arm is no longer measured, or its configuration changed, so it starts over.';
    return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .serialize */ .lK)([(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(gone ? [...sentences, [(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(goneWords)]] : sentences)]);
}


/***/ }),

/***/ 78858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ servedEpisodes),
/* harmony export */   _: () => (/* binding */ RENAMED_AFTER)
/* harmony export */ });
/** Minimum number of runs with a new value, and with the normal values before. */
const LASTS = 2;
const KNOWN_FOR = 5;
/** Number of runs after which a new value is normal. */
const RENAMED_AFTER = 14;
/**
 * Periods in which the endpoint reported new values (model, provider or fingerprint). A rule, not a test: consecutive
 * runs with none of the earlier values. Each item holds the values of one run; runs without values are ignored.
 */
function servedEpisodes(runs) {
    const result = [];
    let normal = [];
    let drift = null;
    let row = [];
    for (const [index, values] of runs.entries()) {
        if (values.length === 0)
            continue;
        const reference = drift?.normal ?? normal;
        const known = values.some(value => reference.some(at => runs[at]?.includes(value)));
        // Consecutive runs that differ from the current state.
        row = known === (drift === null) ? [] : [...row, index];
        if (drift === null) {
            if (normal.length < KNOWN_FOR || row.length === 0)
                [normal, row] = [[...normal, index], []];
            else if (row.length === LASTS) {
                drift = { since: row[0] ?? index, found: index, normal, over: null };
                result.push(drift);
                row = [];
            }
            continue;
        }
        const recovered = row.length === LASTS;
        if (!recovered && index - drift.since < RENAMED_AFTER)
            continue;
        const since = recovered ? (row[0] ?? index) : drift.since;
        const lately = runs.flatMap((_, at) => (at >= since && at <= index ? [at] : []));
        result[result.length - 1] = { ...drift, over: { run: index, how: recovered ? 'recovered' : 'settled' } };
        normal = recovered ? [...drift.normal, ...lately] : lately;
        [drift, row] = [null, []];
    }
    return result;
}


/***/ }),

/***/ 32215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46742);


/** One unreadable file must not hide the others. */
function readAll(files) {
    const records = [];
    const damage = [];
    for (const { name, text } of files) {
        try {
            records.push((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecord */ .aE)(text, name));
        }
        catch (error) {
            if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
                throw error;
            damage.push(error);
        }
    }
    return { records, damage };
}


/***/ }),

/***/ 46742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ recordFiles),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   ft: () => (/* binding */ RECORDS),
/* harmony export */   hl: () => (/* binding */ RECORD_VERSION),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* unused harmony export recordSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _model_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34041);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98444);




/** Incremented when readers of older records would misread a newer one. */
const RECORD_VERSION = 1;
const whole = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative();
const answersSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    right: whole,
    samples: whole,
    missing: whole,
    /** How often each proposal was picked, by id; `none` for unreadable answers. */
    picks: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive()),
});
const armRecordSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** Unique within a run, and the same in every run. */
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Hash of everything the arm sends for this suite. A different digest is a different arm with a new series. */
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    solver: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    order: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['dataset', 'shuffled']),
    /** Share of correct answers with equal weight per task, and its 95% interval on these tasks. */
    accuracy: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    low: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    high: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    /** Sum over the tasks: price in US dollars times share of correct answers. */
    earned: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    /** Cost of these answers in US dollars; null if no price is known. */
    cost: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ input: whole, output: whole }),
    medianLatencyMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    answers: whole,
    /** Number of unreadable answers. */
    formatErrors: whole,
    missing: whole,
    /** What answered, with the number of trials each, most first. */
    served: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .servedSchema */ .V.extend({ trials: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive() })),
    /** By task id, without tasks that have no new or missing answers. */
    tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), answersSchema),
});
const everyRecord = {
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(RECORD_VERSION),
    /** Version of swelancer-gate. */
    tool: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** End of the run; for an acceptance, the time of writing. */
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    /** Gate of the repository. */
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** 40-digit commit; null for a work tree. */
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** Id of the GitHub run or, for an acceptance, of the comment; a hash elsewhere. */
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^\w+$/),
    runUrl: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
};
const runRecordSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    ...everyRecord,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['measure', 'compare']),
    suite: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        hash: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        /** Accuracy of guessing. */
        chance: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        /** Accuracy of fixed rules on this suite. */
        floors: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ solver: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), accuracy: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() })),
        tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            /** The original GitHub issue. */
            url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
            /** US dollars. */
            price: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
            proposals: whole,
        })),
    }),
    /** Only new answers of this run; cached ones are in earlier records. */
    arms: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(armRecordSchema).min(1),
});
const acceptanceRecordSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    ...everyRecord,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('acceptance'),
    pullRequest: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
    /** Login of the person who accepted the drop, and their reason. */
    by: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Accuracy minus the baseline's, with its interval; null without a comparison. */
    difference: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ estimate: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), low: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), high: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }).nullable(),
});
/**
 * The record of one run: numbers, ids and counts. It contains no text of tasks, models or prompts and no correct
 * answers, so that it can be public.
 */
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [runRecordSchema, acceptanceRecordSchema]);
/** Folder of the records within the history's folder or branch. */
const RECORDS = 'runs';
/**
 * File name of a record, sortable by time, without colons, which Windows does not allow. One run can measure and compare
 * within a second.
 */
function fileOf({ at, run, id, kind }) {
    const time = new Date(at).toISOString().replace(/\.\d+|[-:]/g, '');
    return `${time}-${run}-${id}${kind === 'compare' ? '.compare' : ''}.json`;
}
const FILE = /^(\d{8}T\d{6}Z)-\w+-(?<id>[a-z0-9][a-z0-9-]*)(\.compare)?\.json$/;
/** The files in that folder with records (of one gate), oldest first. */
function recordFiles(names, id) {
    return names.filter(name => (id === undefined ? FILE.test(name) : FILE.exec(name)?.groups?.id === id)).sort();
}
function writeRecord(record) {
    return `${JSON.stringify(recordSchema.parse(record))}\n`;
}
/** @throws Failure if this version cannot read it. */
function readRecord(text, file) {
    try {
        return recordSchema.parse((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(text));
    }
    catch (cause) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', 'unsupported or corrupt history record', {
            file,
            hint: 'Use the version that wrote it, or restore the file from git.',
            cause,
        });
    }
}


/***/ }),

/***/ 34041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ servedSchema),
/* harmony export */   h: () => (/* binding */ usageSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _shared_figure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38070);


/** Total over an agent's turns or an arm's answers. */
const tokens = (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeFigure */ .G)(1_000_000_000_000);
const usageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    inputTokens: tokens,
    /** Part of `inputTokens` that the provider read from its prompt cache. */
    cachedInputTokens: tokens,
    /** Part of `inputTokens` that the provider wrote to its prompt cache, if reported. */
    cacheWriteTokens: tokens.optional(),
    outputTokens: tokens,
    /** Part of `outputTokens` spent on reasoning. */
    reasoningTokens: tokens,
});
/** What answered, as reported by the endpoint. */
const servedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Host name of the endpoint that answered. */
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The completion's id and creation time in seconds. Cached responses repeat both. */
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().optional(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** Company that ran the model, reported by routers such as OpenRouter. */
    provider: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});


/***/ }),

/***/ 38070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ wholeFigure),
/* harmony export */   v: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/**
 * A reported number that is shown but never decides. Impossible values are clamped when written and when read, so that
 * they never cost the answer they belong to.
 */
function figure(max) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(value => (typeof value === 'number' ? nearest(value, max) : value), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().max(max));
}
/** The same for integers. */
function wholeFigure(max) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(value => (typeof value === 'number' ? Math.round(nearest(value, max)) : value), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().max(max));
}
/** NaN becomes 0. */
const nearest = (value, max) => (value > 0 ? Math.min(value, max) : 0);


/***/ }),

/***/ 60417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ accuracyInterval)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91465);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23032);


/**
 * 95% interval of the mean success probability on these tasks, each with at least one sample; null without tasks.
 * Two right and two wrong answers are added (Agresti and Coull, The American Statistician 52, 1998) to a variance within
 * tasks (Miller, arXiv 2411.00640). Single samples have no such variance, so the tasks then count as random ones.
 */
function accuracyInterval(counts) {
    if (counts.length === 0)
        return null;
    const rates = sum(counts.map(({ right, samples }) => right / samples));
    const noise = (0,_noise_js__WEBPACK_IMPORTED_MODULE_0__/* .noiseOf */ .YN)(counts);
    // Effect of one more answer on the sum of all tasks' rates.
    const step = noise === null ? 1 : counts.length / sum(counts.map(({ samples }) => samples));
    const size = counts.length + 4 * step;
    const center = (rates + 2 * step) / size;
    const variance = noise === null
        ? (center * (1 - center)) / size
        : (sum(counts.map(({ samples }, index) => (noise[index] ?? 0) / samples)) + step ** 2) / size ** 2;
    const reach = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(0.975) * Math.sqrt(variance);
    return { low: Math.max(0, center - reach), high: Math.min(1, center + reach) };
}
const sum = (values) => values.reduce((total, value) => total + value, 0);


/***/ })

};
