export const id = 8305;
export const ids = [8305];
export const modules = {

/***/ 57181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ loadStored)
/* harmony export */ });
/* harmony import */ var _arm_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52582);
/* harmony import */ var _config_api_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76105);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14318);
/* harmony import */ var _sampling_trial_estimate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41331);
/* harmony import */ var _sampling_wanted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81897);
/* harmony import */ var _verdict_answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83493);
/* harmony import */ var _measure_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25222);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73671);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90157);









/**
 * Loads a suite and the configuration's stored answers. Sends no requests.
 * @throws Failure
 */
async function loadStored(given, world) {
    const settings = { ..._config_settings_js__WEBPACK_IMPORTED_MODULE_2__.settingsSchema.parse({}), ...given };
    const head = await (0,_measure_session_js__WEBPACK_IMPORTED_MODULE_5__/* .findHead */ .m)(settings, world);
    const judge = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_6__/* .readOwn */ .j)(head, settings);
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .withTools */ .Y)(settings, world, { apiKey: _config_api_key_js__WEBPACK_IMPORTED_MODULE_1__.NO_KEY_NEEDED, fallbackApiKey: _config_api_key_js__WEBPACK_IMPORTED_MODULE_1__.NO_KEY_NEEDED }, async (tools) => {
        const arms = judge.exists ? { candidate: await (0,_arm_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readArm */ .T)('candidate', head, judge.file, settings) } : {};
        const { config, material, sampler, side } = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_6__/* .prepare */ .i)({ settings, judge, own: judge.file, arms }, tools);
        if (!judge.exists) {
            const tasks = material.tasks.map(({ id, price }) => ({ taskId: id, price, stored: [] }));
            return { config, material, tasks, effort: null };
        }
        const candidate = side('candidate');
        const answered = sampler.known('candidate', material.tasks);
        const { tasks } = (0,_verdict_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .situationOf */ ._)(material.tasks, null, answered, '', { decision: config.decision, canSample: false });
        const all = (0,_sampling_wanted_js__WEBPACK_IMPORTED_MODULE_8__/* .samplesOf */ .l)(material.tasks.map(({ id }) => ({ taskId: id, arm: 'candidate', samples: 1 })), material.tasks);
        return {
            config,
            material,
            effort: (0,_sampling_trial_estimate_js__WEBPACK_IMPORTED_MODULE_3__/* .isAgent */ .yh)(candidate) ? (0,_sampling_trial_estimate_js__WEBPACK_IMPORTED_MODULE_3__/* .estimateTrials */ .WP)(all, { candidate }, answered.trials, config.termsOf) : null,
            tasks: tasks.map(({ taskId, price, candidate: slots }) => ({
                taskId,
                price,
                stored: slots.filter(slot => slot !== 'missing'),
            })),
        };
    });
}


/***/ }),

/***/ 98305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   powerCommand: () => (/* binding */ powerCommand)
/* harmony export */ });
/* harmony import */ var _app_stored_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57181);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41753);
/* harmony import */ var _shared_random_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55929);
/* harmony import */ var _verdict_power_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52315);





/** Estimates what a gate on this suite would find and cost. */
async function powerCommand({ runs, seed, json, ...settings }, world) {
    const { config, material, tasks, effort } = await (0,_app_stored_js__WEBPACK_IMPORTED_MODULE_0__/* .loadStored */ .c)(settings, world);
    // The simulation counts answers; an agent's answer takes many calls.
    const maxCalls = (config.budget.maxCalls ?? Number.POSITIVE_INFINITY) / (callsOf(effort) ?? 1);
    const power = (0,_verdict_power_js__WEBPACK_IMPORTED_MODULE_4__/* .powerOf */ .f)(tasks, config.decision, { runs, maxCalls }, (0,_shared_random_js__WEBPACK_IMPORTED_MODULE_3__/* .randomFrom */ .c)(seed));
    const text = describe(power, { suite: material.suite.name, tasks: tasks.length, runs, effort });
    world.print(json ? `${JSON.stringify({ ...power, effort }, null, 1)}\n` : `${text}\n`);
    return _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.passed;
}
/** Calls per answer of an agent; null without an agent, or if its calls cannot be counted. */
function callsOf(effort) {
    return effort === null || effort.calls === null ? null : effort.calls / effort.answers;
}
function effortWords(effort) {
    const calls = callsOf(effort);
    const bound = effort.atMost ? 'at most' : 'about';
    const counted = calls === null ? 'calls that cannot be counted here' : `${bound} ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(Math.round(calls), 'call')}`;
    const price = effort.cost === null ? 'an unknown cost' : `${bound} ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_2__/* .cost */ .y)(effort.cost / effort.answers)}`;
    return `Each answer is from an agent: ${counted}, for ${price}.`;
}
function describe({ rates, baselineSamples, rows }, { suite, tasks, runs, effort }) {
    const source = rates === 'stored'
        ? 'as often as your stored answers'
        : 'as often as those of a typical model (nothing is stored yet)';
    return [
        `Suite ${suite}: ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(tasks, 'task')}, ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(baselineSamples, 'stored answer')} a task, right ${source}.`,
        `Each line is ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(runs, 'simulated run')} of the gate itself.`,
        ...(effort === null ? [] : [effortWords(effort)]),
        '',
        `true drop     fails the build   passes   inconclusive   ${effort === null ? '  calls' : 'answers'}`,
        ...rows.map(({ drop, verdicts, candidateCalls, baselineCalls }) => [
            (drop === 0 ? 'none' : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)(drop)).padEnd(12),
            (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(verdicts.regressed).padStart(17),
            (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(verdicts.passed).padStart(8),
            (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(verdicts.inconclusive).padStart(14),
            (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(Math.round(candidateCalls + baselineCalls)).padStart(9),
        ].join(' ')),
    ].join('\n');
}


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
