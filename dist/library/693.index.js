export const id = 693;
export const ids = [693];
export const modules = {

/***/ 97501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ takeByBatch)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/figures.js
var figures = __webpack_require__(86577);
// EXTERNAL MODULE: ./build/model/failure.js
var failure = __webpack_require__(31612);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/model/classify.js
var classify = __webpack_require__(9138);
;// CONCATENATED MODULE: ./build/batch/lines.js


/** What one batch may hold, by OpenAI's limits; half of the bytes, which are held in memory. */
const BATCH_LIMITS = { requests: 50_000, bytes: 100_000_000 };
/** One request of a batch: a line of JSON (https://platform.openai.com/docs/api-reference/batch/request-input). */
function requestLine(key, body) {
    return `${JSON.stringify({ custom_id: key, method: 'POST', url: '/v1/chat/completions', body })}\n`;
}
/** Parts requests into batches within the limits, in order. Lines are only made as they are needed. */
function* packed(items, lineOf, limits) {
    let batch = [];
    let lines = [];
    let bytes = 0;
    for (const item of items) {
        const line = lineOf(item);
        const size = Buffer.byteLength(line);
        if (batch.length > 0 && (batch.length >= limits.requests || bytes + size > limits.bytes)) {
            yield { items: batch, lines: lines.join('') };
            [batch, lines, bytes] = [[], [], 0];
        }
        batch.push(item);
        lines.push(line);
        bytes += size;
    }
    if (batch.length > 0)
        yield { items: batch, lines: lines.join('') };
}
const resultSchema = schemas/* object */.Ikc({
    custom_id: schemas/* string */.YjP(),
    response: schemas/* object */.Ikc({ status_code: schemas/* int */.Whr(), body: schemas/* unknown */.L5J() }).nullish(),
    error: schemas/* unknown */.L5J(),
});
/** Results in the order of the lines; a line that is none is left out, and its request has then no result. */
function readResults(lines) {
    return lines.split('\n').flatMap(line => {
        const parsed = resultSchema.safeParse(parse(line));
        if (!parsed.success)
            return [];
        const { custom_id: key, response, error } = parsed.data;
        if (response == null)
            return [{ key, outcome: (0,classify/* failureOfErrorObject */.xU)(error) }];
        const body = JSON.stringify(response.body) ?? '';
        const { status_code: status } = response;
        return [{ key, outcome: status < 300 ? body : (0,classify/* failureOfResponse */.nY)(status, new Headers(), body) }];
    });
}
function parse(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/batch/take.js




/**
 * Gets what is wanted by batches: picks up what was submitted before, submits the rest, and waits. What no batch can
 * answer is left to be asked directly.
 * @returns how many answers are still being made when the time has come to stop waiting
 * @throws CallFailure when nothing can be had of the endpoint.
 */
async function takeByBatch(wanted, post, run) {
    const { sampler, solvers, store, budget, signal, onNotice } = run;
    const { batches, journal, clock } = post;
    if (budget.maxCost !== null) {
        onNotice('A cap in dollars is held from call to call, so no batch is made: the model is asked directly.');
        return 0;
    }
    const until = budget.maxMinutes === null ? Number.POSITIVE_INFINITY : clock.now() + budget.maxMinutes * 60_000;
    const hasOneCall = ({ arm }) => solvers[arm]?.call !== undefined;
    const mine = new Map(sampler.open(wanted.filter(hasOneCall)).map(one => [sampler.keyOf(one), one]));
    const open = new Map(mine);
    const underWay = journal.open(post.origin).filter(({ keys }) => keys.some(key => mine.has(key)));
    try {
        await pickUp();
        await submitRest();
        return await wait();
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        return open.size;
    }
    /** Finds what was created and not noted any more, and forgets what was never created. */
    async function pickUp() {
        for (const submission of [...underWay]) {
            if (submission.batch !== null || (await locate(submission)) !== null)
                continue;
            settle(submission, 'never created');
            underWay.splice(underWay.indexOf(submission), 1);
        }
    }
    async function submitRest() {
        const taken = new Set(underWay.flatMap(({ keys }) => keys));
        const free = [...open].filter(([key]) => !taken.has(key)).map(([, one]) => one);
        // A wrong key, an unknown model or an unwanted parameter is found by one call, not by a night's batch.
        const first = [...new Map(free.toReversed().map(one => [solvers[one.arm]?.model, one])).values()];
        await sampler.take(first);
        for (const one of first)
            open.delete(sampler.keyOf(one));
        if (signal.aborted)
            return;
        const calls = budget.maxCalls === null ? free.length : Math.max(0, budget.maxCalls - sampler.spent.calls - taken.size);
        const asked = sampler.open(free).filter(({ arm }) => sampler.failure(arm) === null);
        const rest = asked.slice(0, calls);
        let submitted = 0;
        // One batch takes one model; one arm sends the same parameters in all.
        for (const arm of new Set(rest.map(one => one.arm))) {
            const own = rest.filter(one => one.arm === arm);
            for (const { items, lines } of packed(own, lineOf, BATCH_LIMITS)) {
                if (!(await submit(items, lines)))
                    return;
                submitted += items.length;
            }
        }
        if (submitted > 0)
            onNotice(`${(0,figures/* count */.U9)(submitted, 'request')} submitted as a batch; an answer can take 24 hours.`);
    }
    /** False when the endpoint takes no batches. */
    async function submit(items, lines) {
        const { messages: _messages, ...sent } = bodyOf(items[0]);
        const submission = { name: (0,external_node_crypto_.randomUUID)(), keys: items.map(sampler.keyOf), sent, batch: null };
        const { name } = submission;
        journal.begin(submission, post.origin);
        try {
            const file = await patiently(() => batches.upload(lines, name, signal));
            // To create twice is to pay twice: whether it was created after all is seen while waiting.
            const batch = await batches.create(file, name, signal).catch(nullWhenPassing);
            if (batch !== null)
                journal.created(name, batch);
            underWay.push({ ...submission, batch });
            return true;
        }
        catch (error) {
            if (!(error instanceof failure/* CallFailure */.R) || signal.aborted || WHOLE_RUN.has(error.kind))
                throw error;
            settle(submission, 'refused');
            onNotice(`The endpoint takes no batch (${error.message}): the model is asked directly.`);
            return false;
        }
    }
    async function wait() {
        let pending = underWay;
        for (let round = 0;; round++) {
            const left = [];
            for (const submission of pending)
                if (!(await finished(submission, round)))
                    left.push(submission);
            pending = left;
            const time = until - clock.now();
            if (pending.length === 0)
                return 0;
            if (signal.aborted || time <= 0)
                break;
            const delay = Math.min(LONGEST_POLL_MS, FIRST_POLL_MS * 1.5 ** round);
            await clock.sleep(Math.min(delay, time), signal).catch(() => { });
        }
        return pending.flatMap(({ keys }) => keys.filter(key => open.has(key))).length;
    }
    /** Whether nothing more is to be waited for; what came is then kept. */
    async function finished(submission, round) {
        try {
            const batch = submission.batch ?? (await locate(submission));
            if (batch === null) {
                if (round < ROUNDS_TO_APPEAR)
                    return false;
                settle(submission, 'never created');
                return true;
            }
            const state = await patiently(() => batches.state(batch, signal));
            if (!state.ended)
                return false;
            await collect(submission, state);
        }
        catch (error) {
            if (signal.aborted)
                return false;
            if (!(error instanceof failure/* CallFailure */.R) || error.status !== 404)
                throw error;
            onNotice('A batch that was submitted is gone: its requests are asked directly.');
            settle(submission, 'gone');
        }
        return true;
    }
    async function collect(submission, { status, files, tookMs, problem }) {
        if (problem !== null)
            onNotice(`The endpoint refused a batch: ${problem}`);
        const asked = new Set(submission.keys);
        const carried = { sent: submission.sent, latencyMs: tookMs, priceShare: post.priceShare };
        const failures = new Map();
        for (const file of files) {
            for (const { key, outcome } of readResults(await patiently(() => batches.content(file, signal)))) {
                const one = open.get(key);
                const call = one === undefined || !asked.has(key) ? undefined : solvers[one.arm]?.call?.(one.task, one.sample);
                if (one === undefined || call === undefined)
                    continue;
                try {
                    if (outcome instanceof failure/* CallFailure */.R)
                        throw outcome;
                    sampler.keep(one, call.read(batches.reply(call.call, outcome, carried)));
                    open.delete(key);
                }
                catch (error) {
                    if (!(error instanceof failure/* CallFailure */.R))
                        throw error;
                    failures.set(error.kind, (failures.get(error.kind) ?? 0) + 1);
                }
            }
        }
        const lost = submission.keys.filter(key => open.has(key)).length;
        const reasons = [...failures].map(([kind, times]) => `${kind} ${times}`);
        if (lost > 0) {
            const why = [status, ...reasons].join(', ');
            onNotice(`${(0,figures/* count */.U9)(lost, 'request')} of a batch got no answer (${why}): asked directly.`);
        }
        // What another run wants of it stays to be had.
        if (submission.keys.every(key => mine.has(key) || store.get(key) !== undefined))
            settle(submission, status);
    }
    function lineOf(one) {
        return requestLine(sampler.keyOf(one), bodyOf(one));
    }
    function bodyOf(one) {
        const call = one && solvers[one.arm]?.call?.(one.task, one.sample).call;
        if (call === undefined)
            throw new Error('only what takes one call goes into a batch');
        return batches.body(call);
    }
    async function locate({ name }) {
        const batch = await patiently(() => batches.find(name, signal)).catch(nullWhenGone);
        if (batch !== null)
            journal.created(name, batch);
        return batch;
    }
    function settle({ name }, status) {
        journal.settle(name, status);
    }
    /** Tries again what failed in passing. Only for what can be done twice. */
    async function patiently(work) {
        for (let attempt = 1;; attempt++) {
            try {
                return await work();
            }
            catch (error) {
                const passing = error instanceof failure/* CallFailure */.R && failure/* PASSING */.K.has(error.kind);
                if (!passing || attempt === ATTEMPTS)
                    throw error;
                await clock.sleep(FIRST_POLL_MS * 2 ** (attempt - 1), signal);
            }
        }
    }
}
const FIRST_POLL_MS = 5000;
const LONGEST_POLL_MS = 120_000;
const ATTEMPTS = 5;
/** A batch whose creation was not confirmed is in the list by then, or was never created. */
const ROUNDS_TO_APPEAR = 3;
/** Failures that asking directly would share. */
const WHOLE_RUN = new Set(['authentication', 'quota']);
function nullWhenPassing(error) {
    if (error instanceof failure/* CallFailure */.R && failure/* PASSING */.K.has(error.kind))
        return null;
    throw error;
}
function nullWhenGone(error) {
    if (error instanceof failure/* CallFailure */.R && error.status === 404)
        return null;
    throw error;
}


/***/ }),

/***/ 72634:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// UNUSED EXPORTS: addToHistory, historyCommand

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/drift/scores.js
/** By how much a night's accuracy is above the normal one, on the tasks that it answered. */
function accuracyScores(normal) {
    const rates = tasksOf(normal).map(task => {
        let [right, samples] = [0, 0];
        for (const night of normal) {
            const cell = night[task];
            if (cell == null)
                continue;
            right += cell.right;
            samples += cell.samples;
        }
        return samples === 0 ? null : right / samples;
    });
    const of = (night) => meanOver(night, (cell, task) => {
        const rate = rates[task];
        return rate == null ? null : cell.right / cell.samples - rate;
    });
    return { normal: normal.map(of), of };
}
/**
 * By how much more often a night picks what is normally picked. A night is not held against itself: otherwise every
 * normal one would agree too well. It falls when answers change, also where as many of them are right as before.
 */
function agreementScores(normal) {
    const pools = tasksOf(normal).map(task => poolOf(normal, task));
    const score = (night, own) => meanOver(night, (cell, task) => {
        const pool = pools[task];
        const others = (pool?.samples ?? 0) - own * cell.samples;
        if (pool === undefined || others === 0)
            return null;
        return agreement(cell, pool, own) / others - pool.usual;
    });
    return { normal: normal.map(night => score(night, 1)), of: night => score(night, 0) };
}
function poolOf(normal, task) {
    const counts = [];
    let samples = 0;
    for (const night of normal) {
        const cell = night[task];
        if (cell == null)
            continue;
        samples += cell.samples;
        for (const { choice, count } of cell.picks)
            counts[choice] = (counts[choice] ?? 0) + count;
    }
    let [sum, nights] = [0, 0];
    for (const night of normal) {
        const cell = night[task];
        if (cell == null || samples === cell.samples)
            continue;
        sum += agreement(cell, { counts }, 1) / (samples - cell.samples);
        nights++;
    }
    return { samples, counts, usual: nights === 0 ? 0 : sum / nights };
}
/** Sum over the choices: the share of the cell times the pool's number, without the cell's own where it is in there. */
function agreement(cell, { counts }, own) {
    let sum = 0;
    for (const { choice, count } of cell.picks)
        sum += count * ((counts[choice] ?? 0) - own * count);
    return sum / cell.samples;
}
function meanOver(night, score) {
    let [sum, tasks] = [0, 0];
    for (let task = 0; task < night.length; task++) {
        const cell = night[task];
        const value = cell == null ? null : score(cell, task);
        if (value === null)
            continue;
        sum += value;
        tasks++;
    }
    return tasks === 0 ? 0 : sum / tasks;
}
function tasksOf(nights) {
    return [...(nights[0] ?? []).keys()];
}

;// CONCATENATED MODULE: ./build/drift/episodes.js


/** Standard normal deviates. Set by simulation, for one false alarm in more than two years of nights: docs/decision.md. */
const LIMIT = 4;
/** Fewer nights say too little of how much nights differ anyway. */
const LEAST_NIGHTS = 10;
/** Older nights than so many are no longer held against tonight. */
const WINDOW = 90;
/** So many nights in a new state, and it is what is normal. */
const episodes_SETTLED_AFTER = 60;
/** Log of how much likelier the normal state must be for a recovery: 100 times. */
const RECOVERY = Math.log(100);
const SCORES = {
    accuracy: accuracyScores,
    answers: agreementScores,
};
/**
 * The times in which one arm was not as before, oldest first; only the last can be under way. A change is found by
 * Hawkins', Qiu's and Kang's change-point model, and its end by Page's cumulative sum. All nights must be of one
 * arm on the same tasks; they need not be equally far apart, nor have answers to every task.
 */
function episodes_episodes(nights, watched) {
    const result = [];
    let normal = [];
    let drift = null;
    for (const [index, night] of nights.entries()) {
        if (drift === null) {
            normal = [...normal, index].slice(-WINDOW);
            const change = changeIn(normal.map(at => nights[at] ?? []), watched);
            if (change === null)
                continue;
            const [before, after] = [normal.slice(0, change), normal.slice(change)];
            const episode = { since: after[0] ?? index, found: index, normal: before, over: null };
            result.push(episode);
            drift = begin(episode, after, nights, watched);
            continue;
        }
        const { since, normal: before } = drift.episode;
        const back = comesBack(drift, index, night);
        if (back === null && index - since < episodes_SETTLED_AFTER)
            continue;
        const how = back === null ? 'settled' : 'recovered';
        result[result.length - 1] = { ...drift.episode, over: { night: index, how } };
        normal = back === null ? between(since, index) : [...before, ...between(back, index)];
        drift = null;
    }
    return result;
}
/** Index of the first value after a proven change. */
function changeIn(nights, watched) {
    if (nights.length < LEAST_NIGHTS)
        return null;
    const { normal } = SCORES[watched](nights);
    const values = valuesOf(normal, nights);
    const change = likeliestChange(values, leastVariance(nights));
    if (change === null || change.size <= changeLimit(nights.length, LIMIT))
        return null;
    return isSustained(values, change.at) ? change.at : null;
}
function begin(episode, after, nights, watched) {
    const pick = (indices) => indices.map(index => nights[index] ?? []);
    const [before, since] = [pick(episode.normal), pick(after)];
    const scores = SCORES[watched](before);
    const values = valuesOf(scores.normal, before);
    const to = meanOf(values);
    const square = values.reduce((sum, { value, weight }) => sum + weight * (value - to) ** 2, 0);
    return {
        episode,
        scores,
        variance: Math.max(leastVariance(before), square / Math.max(1, values.length - 1)),
        means: { from: meanOf(valuesOf(since.map(scores.of), since)), to },
        sum: 0,
        first: episode.found + 1,
    };
}
/** First night of the recovery, once it is proven; at least two nights must speak for it. */
function comesBack(drift, index, night) {
    if (drift.sum === 0)
        drift.first = index;
    drift.sum = pageStep(drift.sum, ofNight(drift.scores.of(night), night), drift.means, drift.variance);
    return drift.sum > RECOVERY && index > drift.first ? drift.first : null;
}
const ofNight = (value, night) => ({
    value,
    weight: night.reduce((sum, cell) => sum + (cell?.samples ?? 0), 0),
});
const valuesOf = (scores, nights) => nights.map((night, index) => ofNight(scores[index] ?? 0, night));
/** That of one task flipping from night to night: a model that always says the same would be too sure otherwise. */
const leastVariance = (nights) => 1 / Math.max(1, nights[0]?.length ?? 1);
const between = (from, to) => Array.from({ length: to - from + 1 }, (_, step) => from + step);

;// CONCATENATED MODULE: ./build/drift/drift.js



/** What can be other than before, though nothing was changed on our side. */
const KINDS = (/* unused pure expression or super */ null && (['accuracy', 'answers', 'model', 'provider', 'fingerprint']));
/** A name for one kind of drift of one arm. */
const driftName = ({ digest }, kind) => `${digest.slice(0, 12)}.${kind}`;
/** Half of its answers are others now. */
const MOVED = 0.5;
/**
 * What has drifted in the history of one gate. An arm is held against its own past only: one that is asked anything else
 * has another digest, and begins anew. @param records oldest first
 */
function drift_watch(records) {
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
/** The arms of the newest run of either kind: others are not measured any longer, or were changed on purpose. */
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
    const nights = nightsOf(runs);
    const found = KINDS.map(kind => {
        if (kind === 'accuracy' || kind === 'answers')
            return { kind, episodes: episodes(nights, kind) };
        return { kind, episodes: servedEpisodes(runs.map(({ arm }) => arm.served.flatMap(served => served[kind] ?? []))) };
    });
    return { arm, runs, found };
}
/** Answers of each run in one order of tasks, choices numbered. */
function nightsOf(runs) {
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
    const interval = accuracyInterval(counts) ?? { low: 0, high: 1 };
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
/** All answers to one task together. */
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

// EXTERNAL MODULE: ./build/figures.js
var figures = __webpack_require__(86577);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
;// CONCATENATED MODULE: ./build/drift/issue.js




/** GitHub takes 65,536 characters, and the marker before it needs some. */
const issue_LIMIT = 60_000;
/** Tasks of one arm. */
const MOST_TASKS = 50;
function driftTitle(id) {
    return `Drift${id === 'default' ? '' : ` of ${id}`}: unchanged prompts are not answered as before`;
}
/** The issue's text on all arms that have drifted. @param runUrl page of the run that found it */
function issue_renderDrift(drifts, runUrl) {
    const most = Math.min(MOST_TASKS, Math.max(0, ...drifts.map(drift => drift.moved.length)));
    return fitting(most, issue_LIMIT, tasks => serialise([
        paragraph(text('Every run asked the same as before, to the letter, and yet something is different since. It came from outside this repository: most likely the endpoint now runs another model, or the same one in another way.')),
        ...drifts.flatMap(drift => armBlocks(drift, tasks)),
        paragraph(strong(text('What to do'))),
        list([
            [
                text('Ask for a dated version of the model, or for one provider, where the endpoint has them. The rows '),
                strong(text('Answered by')),
                text(' tell what it said of itself.'),
            ],
            [text('Look at the tasks below each table: those that moved together often tell what changed.')],
            [
                text('Is the new state fine? Close this issue: only something new opens it again. After '),
                text(`${count(SETTLED_AFTER, 'run')} it counts as normal anyway.`),
            ],
            [
                text('Pull requests are not to blame for it: their gate asks the baseline again before it calls a drop, and says so when stored answers no longer hold.'),
            ],
        ]),
        paragraph(...(runUrl === null ? [] : [link(runUrl, [text('Newest run')]), text(' · ')]), text('kept up to date by SWE-Lancer Gate, which closes it when all is as it was')),
    ]));
}
function armBlocks(drift, most) {
    const { arm, kinds, since, before, after, moved } = drift;
    const told = kinds.map(kind => sentenceOf(kind, drift)).join('; ');
    const when = since.runUrl === null ? text(moment(since.at)) : link(since.runUrl, [text(moment(since.at))]);
    const row = (label, of) => [[text(label)], of(before), of(after)];
    return [
        paragraph(code(arm.name), text(`: ${told}, since `), when, text('.')),
        table(['', 'Before', 'Since'], [
            row('Accuracy', ({ accuracy, low, high }) => [
                text(`${percent(accuracy)} (likely ${percent(low)} to ${percent(high)})`),
            ]),
            row('Runs', ({ runs }) => [text(String(runs))]),
            row('Answered by', servedWords),
        ]),
        ...details(`${count(moved.length, 'task')} answered differently`, moved.length === 0
            ? []
            : [
                table(['Task', 'Right before', 'Right since', 'Usual pick before', 'Usual pick since'], moved.slice(0, most).map(taskCells)),
                ...(moved.length > most ? [paragraph(text(`And ${moved.length - most} more.`))] : []),
            ]),
    ];
}
/** @param drift whose numbers are told */
function sentenceOf(kind, { before, after }) {
    const difference = after.accuracy - before.accuracy;
    return kind === 'accuracy'
        ? `accuracy ${difference < 0 ? 'fell' : 'rose'} (${points(difference)})`
        : {
            answers: 'other proposals are picked',
            model: 'the endpoint names another model',
            provider: 'another provider answers',
            fingerprint: 'the model has another fingerprint',
        }[kind];
}
function servedWords({ served }) {
    if (served.length === 0)
        return [text('–')];
    return served
        .slice(0, 5)
        .flatMap(({ host, model, provider, fingerprint }, index) => [
        ...(index === 0 ? [] : [text(', ')]),
        code(model ?? host),
        ...(provider === null ? [] : [text(' at '), foreign(provider, 60)]),
        ...(fingerprint === null ? [] : [text(' '), code(fingerprint)]),
    ]);
}
function taskCells({ id, url, before, after }) {
    const right = ({ right, samples }) => [text(`${right} of ${samples}`)];
    const usual = ({ picks }) => [text(usualPick(picks))];
    return [[url === null ? code(id) : link(url, [code(id)])], right(before), right(after), usual(before), usual(after)];
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
/** The comment on drift that is over. */
function renderEnded(endings) {
    const gone = endings.some(({ how }) => how === 'gone');
    const sentences = endings.flatMap((ending) => {
        if (ending.how === 'gone')
            return [];
        const runs = ending.kind === 'accuracy' || ending.kind === 'answers' ? SETTLED_AFTER : RENAMED_AFTER;
        const what = ending.how === 'recovered'
            ? ' is as it was before.'
            : ` has been so for ${count(runs, 'run')}, and counts as normal from now on.`;
        return [[code(ending.arm), text(`: ${WHAT[ending.kind]}${what}`)]];
    });
    const goneWords = 'What had drifted is not measured any longer, or was changed on purpose: it begins anew.';
    return serialise([list(gone ? [...sentences, [text(goneWords)]] : sentences)]);
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/history/csv.js
/**
 * The runs of a history as CSV (RFC 4180), one line for each run and arm. Text that a spreadsheet would take for a formula gets an
 * apostrophe before it.
 */
async function csv_renderCsv(records) {
    const { stringify } = await __webpack_require__.e(/* import() */ 789).then(__webpack_require__.bind(__webpack_require__, 96789));
    const rows = records.flatMap(record => record.kind === 'acceptance'
        ? []
        : record.arms.map(arm => ({
            at: record.at,
            kind: record.kind,
            id: record.id,
            commit: record.commit,
            run: record.run,
            run_url: record.runUrl,
            suite: record.suite.name,
            suite_hash: record.suite.hash,
            tasks: record.suite.tasks.length,
            arm: arm.name,
            digest: arm.digest,
            solver: arm.solver,
            model: arm.model,
            order: arm.order,
            accuracy: arm.accuracy,
            low: arm.low,
            high: arm.high,
            earned: arm.earned,
            cost: arm.cost,
            input_tokens: arm.tokens.input,
            output_tokens: arm.tokens.output,
            median_latency_ms: arm.medianLatencyMs,
            answers: arm.answers,
            format_errors: arm.formatErrors,
            missing: arm.missing,
            answered_by: [...new Set(arm.served.map(({ model, host }) => model ?? host))].join(' '),
        })));
    return stringify(rows, { header: true, record_delimiter: 'windows', escape_formulas: true, columns: COLUMNS });
}
const COLUMNS = [
    ...['at', 'kind', 'id', 'commit', 'run', 'run_url', 'suite', 'suite_hash', 'tasks', 'arm', 'digest', 'solver'],
    ...['model', 'order', 'accuracy', 'low', 'high', 'earned', 'cost', 'input_tokens', 'output_tokens'],
    ...['median_latency_ms', 'answers', 'format_errors', 'missing', 'answered_by'],
];

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/history/record.js
var record = __webpack_require__(46742);
;// CONCATENATED MODULE: ./build/history/history.js


/** One file that cannot be read must not hide the others. */
function history_readAll(files) {
    const records = [];
    const damage = [];
    for (const { name, text } of files) {
        try {
            records.push(readRecord(text, name));
        }
        catch (error) {
            if (!(error instanceof Failure))
                throw error;
            damage.push(error);
        }
    }
    return { records, damage };
}

;// CONCATENATED MODULE: ./build/history/folder.js





/** A history in a folder: that of the command line, or a checked-out branch. */
function folder_folderHistory(folder) {
    return {
        async add(record) {
            const file = path.join(folder, RECORDS, fileOf(record));
            try {
                await mkdir(path.dirname(file), { recursive: true });
                await writeFile(file, writeRecord(record), { flag: 'wx' });
            }
            catch (cause) {
                if (isCode(cause, 'EEXIST'))
                    return;
                throw new Failure('configuration', 'the history cannot be written', { file, hint: messageOf(cause), cause });
            }
        },
        newest: async (id, count) => read(folder, recordFiles(await namesIn(folder), id).slice(-count)),
    };
}
/**
 * The records of a folder, oldest first.
 * @param id of the gate; all gates without it
 * @throws Failure when there is no history.
 */
async function folder_readFolder(folder, id) {
    return read(folder, recordFiles(await namesIn(folder), id));
}
async function read(folder, names) {
    const files = names.map(async (name) => {
        const file = path.join(folder, RECORDS, name);
        return { name: file, text: await readFile(file, 'utf8') };
    });
    return readAll(await Promise.all(files));
}
async function namesIn(folder) {
    try {
        return await readdir(path.join(folder, RECORDS));
    }
    catch (cause) {
        if (!isCode(cause, 'ENOENT'))
            throw cause;
        throw new Failure('configuration', 'there is no history here', {
            file: path.join(folder, RECORDS),
            hint: 'Name the folder that --history was given, or a checkout of the branch that the action keeps it in.',
            cause,
        });
    }
}
/** Files of a history that are older than a moment, or not among the newest. */
async function folder_prunable(folder, { before, keep }) {
    const names = recordFiles(await namesIn(folder));
    const kept = new Set(keep === undefined ? names : keep === 0 ? [] : names.slice(-keep));
    return names.filter(name => !kept.has(name) || (before !== undefined && timeOf(name) < before));
}
async function folder_removeRecords(folder, names) {
    for (const name of names)
        await rm(path.join(folder, RECORDS, name));
}
/** The time in a file's name, `20261124T031700Z`, in milliseconds. */
function timeOf(name) {
    return Date.parse(name.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ).*/, '$1-$2-$3:$4:$5'));
}
function isCode(error, code) {
    return error instanceof Error && 'code' in error && error.code === code;
}
const messageOf = (error) => (error instanceof Error ? error.message : String(error));

// EXTERNAL MODULE: ./build/report/foreign.js
var report_foreign = __webpack_require__(41443);
;// CONCATENATED MODULE: ./build/commands/history.js








const DAY_MS = 86_400_000;
/** What can be done with a history in a folder. */
async function historyCommand(settings, world) {
    const folder = path.resolve(world.directory, settings.history);
    if (settings.action === 'prune')
        return prune(folder, settings, world);
    const { records, damage } = await readFolder(folder, settings.id);
    for (const { file, message } of damage)
        world.tell(`${file} ${message}; it is left out.\n`);
    if (settings.action === 'export')
        world.print(await renderCsv(records));
    else if (settings.action === 'drift')
        tellOfDrift(records, settings, world);
    else if (settings.json)
        world.print(`${JSON.stringify(records, null, 1)}\n`);
    else
        for (const record of records)
            world.print(`${linesOf(record).join('\n')}\n`);
    return EXIT.passed;
}
/** Adds what a run newly learnt to the history in a folder. A history that cannot be written is told of, and fails nothing. */
async function addToHistory(record, folder, world) {
    try {
        if (record === null)
            world.tell('No answer is new, so that the history gets no record of this run.\n');
        else
            await folderHistory(path.resolve(world.directory, folder)).add(record);
    }
    catch (error) {
        if (!(error instanceof Failure))
            throw error;
        world.tell(`${explain(error)}\n`);
    }
}
/** One line for each arm of a run, or for an acceptance. */
function linesOf(record) {
    const start = `${moment(record.at).padEnd(22)} ${record.id.padEnd(12)} `;
    if (record.kind === 'acceptance') {
        return [`${start}#${record.pullRequest} accepted by ${oneLine(record.by, 40)}: ${oneLine(record.reason, 100)}`];
    }
    return record.arms.map(arm => [
        `${start}${record.suite.name.padEnd(8)}`,
        percent(arm.accuracy).padStart(6),
        `(${percent(arm.low)} to ${percent(arm.high)})`.padEnd(18),
        count(arm.answers, 'answer').padStart(14),
        cost(arm.cost).padStart(11),
        ` ${oneLine(arm.name, 60)}`,
    ].join(' '));
}
/** Each gate of the history by itself. */
function tellOfDrift(records, { json }, world) {
    const ids = [...new Set(records.map(record => record.id))];
    const found = ids.map(id => ({ id, drifts: watch(records.filter(record => record.id === id)).drifts }));
    const words = ({ id, drifts }) => `# ${id}\n\n${drifts.length === 0 ? 'No arm has drifted.\n' : renderDrift(drifts, null)}`;
    world.print(json ? `${JSON.stringify(found, null, 1)}\n` : found.map(words).join('\n'));
}
async function prune(folder, settings, world) {
    const { keep, 'older-than': days, yes } = settings;
    if (keep === undefined && days === undefined) {
        throw new Failure('configuration', 'history prune needs to know what to remove', {
            hint: 'Say --keep NUMBER for the newest files that stay, or --older-than DAYS.',
        });
    }
    const names = await prunable(folder, { keep, before: days === undefined ? undefined : world.now() - days * DAY_MS });
    if (yes)
        await removeRecords(folder, names);
    for (const name of names)
        world.print(`${name}\n`);
    world.tell(`${count(names.length, 'record')} ${yes ? 'removed' : 'would be removed; say --yes to do it'}.\n`);
    return EXIT.passed;
}


/***/ }),

/***/ 25693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mW: () => (/* binding */ findHead),
  runMeasure: () => (/* binding */ runMeasure)
});

// UNUSED EXPORTS: runCommand, runMeasureShard

// EXTERNAL MODULE: ./build/arm/commits.js
var commits = __webpack_require__(64175);
// EXTERNAL MODULE: ./build/arm/git.js
var arm_git = __webpack_require__(29593);
// EXTERNAL MODULE: ./build/arm/source.js
var source = __webpack_require__(69472);
// EXTERNAL MODULE: ./build/history/recorder.js
var recorder = __webpack_require__(20249);
// EXTERNAL MODULE: ./build/arm/read.js + 1 modules
var read = __webpack_require__(9065);
// EXTERNAL MODULE: ./build/batch/take.js + 1 modules
var take = __webpack_require__(97501);
// EXTERNAL MODULE: ./build/config/file.js
var config_file = __webpack_require__(71585);
// EXTERNAL MODULE: ./build/config/run.js
var run = __webpack_require__(49926);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/figures.js
var figures = __webpack_require__(86577);
// EXTERNAL MODULE: ./build/model/failure.js
var failure = __webpack_require__(31612);
// EXTERNAL MODULE: ./build/report/assemble.js + 1 modules
var assemble = __webpack_require__(80744);
// EXTERNAL MODULE: ./build/report/notes.js
var notes = __webpack_require__(52362);
// EXTERNAL MODULE: ./build/shard/join.js
var join = __webpack_require__(78643);
// EXTERNAL MODULE: ./build/shard/take.js
var shard_take = __webpack_require__(99436);
// EXTERNAL MODULE: ./build/trial/key.js
var key = __webpack_require__(98768);
// EXTERNAL MODULE: ./build/trial/sampling.js + 1 modules
var sampling = __webpack_require__(96796);
// EXTERNAL MODULE: ./build/verdict/answers.js
var verdict_answers = __webpack_require__(83493);
// EXTERNAL MODULE: ./build/verdict/ends.js
var ends = __webpack_require__(24122);
// EXTERNAL MODULE: ./build/verdict/plan.js + 1 modules
var plan = __webpack_require__(2391);
// EXTERNAL MODULE: ./build/verdict/procedure.js + 3 modules
var procedure = __webpack_require__(80987);
;// CONCATENATED MODULE: ./build/measure.js

















/**
 * Measures one configuration: so many answers to every task, a report, no comparison.
 * @throws Failure when nothing can be measured at all.
 */
async function measure(request, tools) {
    const { settings, head: _head, samples: _samples, ...where } = request;
    const { startedAt, config, arm, material, asked, solvers, sampler, wish } = await begin(request, tools);
    const { tasks } = material;
    (0,join/* checkJoined */.Am)(tools.elsewhere, asked);
    const verdict = await sample();
    const report = (0,assemble/* assembleReport */.xr)({
        ...where,
        id: settings.id,
        version: tools.version,
        disk: tools.disk(),
        startedAt,
        finishedAt: new Date(tools.now()).toISOString(),
        freshSince: tools.elsewhere?.begun ?? startedAt,
        material,
        includeTaskText: settings['include-task-text'] ?? false,
        taskDetails: settings['task-details'],
        changes: [],
        identical: false,
        comparison: null,
        decision: config.decision,
        verdict,
        notes: [],
        budget: { ...config.budget, ...sampler.spent },
        baseline: null,
        candidate: {
            description: (0,assemble/* describeArm */.qz)(arm, (0,key/* armDigest */.lQ)(solvers.candidate, tasks), settings.config),
            ...sampler.known('candidate', tasks),
            isPaidNow: sampler.isPaidNow,
        },
    });
    return { ...report, notes: (0,notes/* notesOn */.v)(report, [], tools.store.damage) };
    async function sample() {
        const wanted = sampler.open(wish());
        if (wanted.length > 0 && tools.elsewhere?.canAsk === false) {
            const reason = `${(0,figures/* count */.U9)(wanted.length, 'answer')} missing, and without a key they cannot be asked for.`;
            return { kind: 'inconclusive', cause: 'missing-answers', reason, exitCode: errors/* EXIT */.dc.passed };
        }
        tools.onBatch({ reason: 'round', round: 1 }, wanted.length);
        try {
            const post = await tools.post(config);
            const run = { ...tools, sampler, solvers, budget: config.budget };
            const underWay = post === null ? 0 : await (0,take/* takeByBatch */.Z)(wanted, post, run);
            if (underWay > 0)
                return tools.signal.aborted ? ends/* INTERRUPTED */.t : (0,ends/* waiting */.eg)(underWay);
            await sampler.take(wanted);
        }
        catch (error) {
            if (error instanceof failure/* CallFailure */.R)
                return (0,ends/* failed */.gz)(error);
            throw error;
        }
        const { exhausted } = sampler.spent;
        return exhausted === 'interrupted' ? ends/* INTERRUPTED */.t : measured(exhausted !== null);
    }
    function measured(endedEarly) {
        const known = sampler.known('candidate', tasks);
        const answers = (0,figures/* count */.U9)(known.trials.length, 'answer');
        const ended = { cause: 'budget', reason: `The budget ended after ${answers}; the next run goes on from there.` };
        if (endedEarly)
            return { kind: 'inconclusive', ...ended, exitCode: errors/* EXIT */.dc.passed };
        const lost = known.missing.length;
        if (lost > known.trials.length) {
            const reason = `${(0,figures/* count */.U9)(lost, 'answer')} could not be had, and only ${known.trials.length} could.`;
            return { kind: 'error', cause: 'missing-answers', reason, exitCode: errors/* EXIT */.dc.error };
        }
        const step = (0,procedure/* nextStep */.s)((0,verdict_answers/* situationOf */._)(tasks, null, known, startedAt, { decision: config.decision, canSample: false }));
        if (step.kind === 'decided' && step.verdict.cause === 'below-floor')
            return step.verdict;
        const reason = `${(0,figures/* count */.U9)(tasks.length, 'task')} were measured, with ${answers} in all; nothing was compared.`;
        return { kind: 'passed', cause: 'measured', reason, exitCode: errors/* EXIT */.dc.passed };
    }
}
/**
 * One shard's part of the measurement.
 * @throws Failure when nothing can be measured at all.
 */
async function measure_measureShard(request, shard, tools) {
    const { startedAt, config, material, asked, sampler, wish } = await begin(request, tools);
    checkDivisible(config);
    const divided = { ...material, asked, begun: startedAt, arms: ['candidate'], sampler, wanted: wish() };
    return takeShare(divided, shard, trials => tools.onBatch({ reason: 'round', round: 1 }, trials));
}
/** Everything that is needed to ask, before anything is asked. */
async function begin({ settings, head, samples }, tools) {
    const startedAt = new Date(tools.now()).toISOString();
    const file = (await (0,config_file/* readConfigFile */.RG)(head, settings.config)) ?? (0,config_file/* parseConfigFile */.me)('', settings.config);
    const wished = (0,run/* runConfig */.aA)(settings, file, file, await tools.models(file.models, head));
    const arm = await (0,read/* readArm */.T)('candidate', head, file, settings);
    const material = await tools.material(wished, head);
    const { tasks } = material;
    const config = { ...wished, decision: (0,plan/* affordable */.d3)(wished.decision, tasks.length, [arm.solver]) };
    const solvers = { baseline: null, candidate: await tools.solver(arm, config, material) };
    const asked = (0,key/* comparisonName */.NX)(solvers, tasks);
    const sampler = (0,sampling/* createSampler */.tB)({ ...tools, budget: config.budget, concurrency: settings.concurrency, solvers });
    tools.onKnown('candidate', tasks, sampler.known('candidate', tasks).trials);
    return { startedAt, config, arm, material, asked, solvers, sampler, wish };
    /** So many answers to each task; for the baseline, so many that are young enough to be counted. */
    function wish() {
        if (typeof samples === 'number') {
            const each = tasks.map(task => ({ taskId: task.id, arm: 'candidate', samples }));
            return (0,sampling/* samplesOf */.lc)(each, tasks);
        }
        const { trials } = sampler.known('candidate', tasks);
        const target = (0,plan/* baselineTarget */.n6)(tasks.length, config.decision);
        const least = samples === 'refresh' ? 1 : 0;
        return tasks.flatMap(task => {
            const own = trials.filter(trial => trial.taskId === task.id);
            const young = own.filter(trial => (0,verdict_answers/* isYoung */.P)(trial, config.decision, startedAt));
            const count = Math.max(least - own.filter(sampler.isPaidNow).length, target - young.length);
            const taken = new Set(own.map(trial => trial.sample));
            const free = Array.from({ length: own.length + count }, (_, sample) => sample).filter(sample => !taken.has(sample));
            return free.slice(0, Math.max(0, count)).map(sample => ({ arm: 'candidate', task, sample }));
        });
    }
}

// EXTERNAL MODULE: ./build/commands/deliver.js + 5 modules
var commands_deliver = __webpack_require__(4688);
// EXTERNAL MODULE: ./build/commands/gate.js + 12 modules
var gate = __webpack_require__(64399);
// EXTERNAL MODULE: ./build/commands/history.js + 7 modules
var commands_history = __webpack_require__(72634);
// EXTERNAL MODULE: ./build/commands/reproduce.js
var commands_reproduce = __webpack_require__(79508);
// EXTERNAL MODULE: ./build/commands/shard.js + 1 modules
var shard = __webpack_require__(4423);
// EXTERNAL MODULE: ./build/commands/tools.js + 20 modules
var tools = __webpack_require__(49559);
// EXTERNAL MODULE: ./build/commands/trace.js
var trace = __webpack_require__(22134);
;// CONCATENATED MODULE: ./build/commands/run.js












async function runCommand({ samples, history, ...given }, world) {
    const settings = withTaskText(given, world);
    const keys = keysFrom(settings, world);
    const { shard } = settings;
    if (shard === undefined) {
        const report = await runMeasure(settings, samples, world, keys);
        if (history !== undefined)
            await addToHistory(recordMeasure(report), history, world);
        return deliver(report, settings, world);
    }
    const share = await runMeasureShard(settings, samples, shard, world, keys);
    return deliverShard(share, { command: 'run', settings, samples, keyed: keys.apiKey !== null, shard }, world);
}
/**
 * Measures one configuration. Without `head` it needs no repository.
 * @throws Failure when nothing can be measured.
 */
async function runMeasure(settings, samples, world, occasion) {
    return (0,trace/* traced */.m)(await withMeasure(settings, samples, world, occasion, measure), world);
}
/** One shard's part of it. @throws Failure when nothing can be measured. */
function runMeasureShard(settings, samples, shard, world, occasion) {
    const work = (request, tools) => measureShard(request, shard, tools);
    return withMeasure(settings, samples, world, occasion, work);
}
async function withMeasure(settings, samples, world, occasion, work) {
    const head = await findHead(settings, world);
    const reproduce = (0,commands_reproduce/* commandFor */.F)('run', settings, { head: head.commit });
    const request = { settings, head, samples, reproduce, runUrl: occasion.runUrl ?? null };
    return (0,tools/* withTools */.YP)(settings, world, occasion, tools => work(request, tools));
}
/** The place of the configuration that a command looks at: a commit, or the work tree. */
async function findHead({ head }, { directory }) {
    if (head === undefined)
        return (0,source/* workTreeSource */.$)(directory);
    const git = await (0,arm_git/* openGit */.z)(directory);
    const { commit, label } = await (0,commits/* commitOf */.D3)(git, head);
    return (0,source/* commitSource */.n)(git, commit, label);
}


/***/ }),

/***/ 46742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports RECORD_VERSION, recordSchema, RECORDS, fileOf, recordFiles, writeRecord, readRecord */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58759);



/** Raised when a reader of older records would misread a newer one. */
const RECORD_VERSION = 1;
const whole = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative();
const answersSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    right: whole,
    samples: whole,
    missing: whole,
    /** How often each proposal was picked, by its id; `none` is an answer that could not be read. */
    picks: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive()),
});
const armRecordSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** Unique in its run, and the same every night. */
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Hash of all that the arm asks on this suite: another digest is another arm, and begins a series of its own. */
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    solver: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    order: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['dataset', 'shuffled']),
    /** Share of right answers, each task counting once, with its interval of 95 % on these very tasks. */
    accuracy: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    low: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    high: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    /** US dollars of the tasks, each times its share of right answers. */
    earned: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    /** US dollars of these answers; null when no price is known. */
    cost: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ input: whole, output: whole }),
    medianLatencyMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    answers: whole,
    /** Answers that could not be read. */
    formatErrors: whole,
    missing: whole,
    /** Who answered how many trials, most first. */
    served: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .servedSchema */ .V7.extend({ trials: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive() })),
    /** By the id of the task; tasks without a new answer, and none missing, are left out. */
    tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), answersSchema),
});
const everyRecord = {
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(RECORD_VERSION),
    /** Version of swelancer-gate. */
    tool: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** When it ended; an acceptance: when it was written. */
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    /** Gate of the repository. */
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** 40 digits; null for a work tree. */
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** Number of GitHub's run or, for an acceptance, of the comment; elsewhere a hash. */
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^\w+$/),
    runUrl: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
};
const runRecordSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    ...everyRecord,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['measure', 'compare']),
    suite: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        hash: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        /** Accuracy of picking at random. */
        chance: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        /** Accuracy of the fixed rules on this suite. */
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
    /** Only answers that were taken in this run: those that were stored before are in earlier records. */
    arms: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(armRecordSchema).min(1),
});
const acceptanceRecordSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    ...everyRecord,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('acceptance'),
    pullRequest: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
    /** Login of whoever accepted the drop, and their own words. */
    by: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Accuracy minus the baseline's, with its interval; null when nothing could be compared. */
    difference: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ estimate: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), low: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), high: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }).nullable(),
});
/**
 * What the history keeps of one run: figures, ids and counts. It holds no word of a task, a model or a prompt, and no
 * right answer, so that it can lie in a public repository.
 */
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [runRecordSchema, acceptanceRecordSchema]);
/** Folder of the records, in the history's folder or branch. */
const RECORDS = 'runs';
/**
 * Name of a record's file: sorted by name is sorted by time. Colons cannot stand in names of files on Windows. One run
 * can measure and compare within one second.
 */
function fileOf({ at, run, id, kind }) {
    const time = new Date(at).toISOString().replace(/\.\d+|[-:]/g, '');
    return `${time}-${run}-${id}${kind === 'compare' ? '.compare' : ''}.json`;
}
const FILE = /^(\d{8}T\d{6}Z)-\w+-(?<id>[a-z0-9][a-z0-9-]*)(\.compare)?\.json$/;
/** Of the files in that folder, those that hold records (of one gate), oldest first. */
function recordFiles(names, id) {
    return names.filter(name => (id === undefined ? FILE.test(name) : FILE.exec(name)?.groups?.id === id)).sort();
}
function writeRecord(record) {
    return `${JSON.stringify(record)}\n`;
}
/** @throws Failure when it is no record that this version reads. */
function readRecord(text, file) {
    try {
        return recordSchema.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new Failure('configuration', 'is no record of a history that this version reads', {
            file,
            hint: 'Was it written by a newer version? Files of a history are never changed by hand.',
            cause,
        });
    }
}


/***/ }),

/***/ 20249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports recordMeasure, recordComparison, recordAcceptance */
/* harmony import */ var _report_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80744);
/* harmony import */ var _report_foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41443);
/* harmony import */ var _trial_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98768);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46742);





/**
 * The record of a run that measured one arm; null when it took no new answer.
 * @param run number of GitHub's run; elsewhere the run gets a name of its own
 */
function recordMeasure(report, run) {
    const { candidate, freshSince, tasks } = report;
    // Every report of one arm calls it the candidate.
    const name = candidate.model ?? candidate.solver;
    const answers = { trials: report.trials.candidate, missing: report.missing.candidate };
    const arm = recordArm({ ...candidate, name }, answers, tasks, freshSince);
    return recordRun('measure', report, candidate.commit, arm === null ? [] : [arm], run);
}
/**
 * The record of a run that compared arms; null when none got a new answer.
 * @param run number of GitHub's run; elsewhere the run gets a name of its own
 */
function recordComparison(report, run) {
    const arms = report.arms.flatMap(arm => {
        const answers = { trials: report.trials[arm.name] ?? [], missing: report.missing[arm.name] ?? [] };
        return recordArm(arm, answers, report.tasks, report.startedAt) ?? [];
    });
    return recordRun('compare', report, report.arms[0]?.commit ?? null, arms, run);
}
function recordRun(kind, report, commit, arms, given) {
    if (arms.length === 0)
        return null;
    const { tool, finishedAt: at, id, runUrl, suite } = report;
    const { name, hash, chance, floors } = suite;
    const run = given ?? digestOf([at, arms]).slice(0, 12);
    const tasks = report.tasks.map(({ id, url, price, proposals }) => ({ id, url, price, proposals }));
    return {
        ...{ version: RECORD_VERSION, tool: tool.version, at, id, commit, run, runUrl, kind },
        suite: { name, hash, chance, floors, tasks },
        arms: [...arms],
    };
}
/** What an arm answered from a moment on; null when it is nothing. */
function recordArm(arm, known, tasks, since) {
    const trials = known.trials.filter(trial => Date.parse(trial.finishedAt) >= Date.parse(since));
    const taken = { trials, missing: known.missing };
    const { name, digest, solver, model, order, ...description } = arm;
    const figures = reportArm({
        description: { ...description, digest, solver, model, order, name: 'candidate' },
        ...taken,
        isPaidNow: () => true,
    }, tasks);
    const answers = tasks.map(task => answersOf(task, taken)).filter(({ samples, missing }) => samples + missing > 0);
    const interval = accuracyInterval(answers.filter(({ samples }) => samples > 0));
    if (interval === null || figures.accuracy === null || figures.medianLatencyMs === null)
        return null;
    const { accuracy, earned, cost, usage, medianLatencyMs, served } = figures;
    return {
        ...{ name, digest, solver, model, order, accuracy, ...interval, earned, cost },
        tokens: { input: usage.inputTokens, output: usage.outputTokens },
        medianLatencyMs,
        answers: trials.length,
        formatErrors: trials.filter(trial => trial.proposalId === null).length,
        missing: known.missing.length,
        served,
        tasks: Object.fromEntries(answers.map(({ id, ...answers }) => [id, answers])),
    };
}
function answersOf(task, taken) {
    const { right, samples, missing, picks } = counts(task, taken);
    const times = {};
    for (const pick of picks)
        times[pick ?? 'none'] = (times[pick ?? 'none'] ?? 0) + 1;
    return { id: task.id, right, samples, missing, picks: times };
}
/** The record of a drop that somebody accepted. */
function recordAcceptance({ tool, id, candidate, comparison, runUrl }, { comment, at, by, reason }, pullRequest) {
    const { commit } = candidate;
    return {
        ...{ version: RECORD_VERSION, tool: tool.version, at, id, commit, run: String(comment), runUrl },
        kind: 'acceptance',
        pullRequest,
        by,
        reason: oneLine(reason, 300),
        difference: comparison === null ? null : { estimate: comparison.difference, low: comparison.low, high: comparison.high },
    };
}


/***/ }),

/***/ 9138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nY: () => (/* binding */ failureOfResponse),
/* harmony export */   oR: () => (/* binding */ failureOfBody),
/* harmony export */   xU: () => (/* binding */ failureOfErrorObject),
/* harmony export */   yM: () => (/* binding */ failureOfConnection)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31612);

const WEB_PAGE = /^\s*<(?:!doctype|html|head|\?xml)/i;
const BASE_URL_HINT = 'Does the base URL end in /v1, or wherever the endpoint keeps /chat/completions?';
/** Wordings of OpenAI, Anthropic, OpenRouter, Gemini, xAI, Groq, Mistral, Moonshot, MiniMax, Bedrock, vLLM, TGI, llama.cpp, LM Studio, Ollama. */
const TOO_LONG = [
    /context[ _-]?(?:length|window|size)/i,
    /(?:prompt|input|request|message).{0,40}too (?:long|large)/i,
    /(?:prompt|input) (?:token count|length).{0,40}exceeds/i,
    /maximum (?:prompt|model|input) length|prompt exceeds max length/i,
    /exceed(?:s|ed)? (?:the )?(?:model )?token limit|token limit exceeded|too many (?:input )?tokens/i,
    /reduce the length of the (?:messages|prompt|input)/i,
    /too large for model|`inputs`.{0,60}must/i,
];
const NO_QUOTA = /insufficient[ _](?:quota|balance|credit|funds)|exceeded your current quota|billing|out of credits|requires more credits/i;
/** Gemini calls its limit per minute a quota as well, but says when to come again. */
const COMES_BACK = /(?:retry|try again) in|per ?minute/i;
const NO_KEY = /invalid[ _]api[ _]key|incorrect api key|api key (?:not valid|is invalid)/i;
const NO_MODEL = /model_not_found|no endpoints? found|(?:unknown|invalid|not a valid) model|model.{0,80}(?:not found|not exist|not available)/i;
/** Ollama, OpenRouter, llama.cpp, vLLM, Groq, Bedrock, Mistral and others whose model or server has no tool calling. */
const NO_TOOLS = [
    /(?:not|n't) support (?:tools?|function calling)\b|no endpoints? found that support tool/i,
    /\b(?:tool[ _](?:use|call(?:ing|s)?|choice)|function calling|tools)\b.{0,30}(?:not|n't) (?:supported|enabled|available)/i,
    /requires --jinja|requires --enable-auto-tool-choice|unsupported param: tools|unrecognized.{0,40}\btools\b/i,
];
const FILTERED = /content[ _]?(?:filter|policy)|moderation|flagged|responsible ?ai/i;
/** Names what a response with an error status means. */
function failureOfResponse(status, headers, body) {
    if (status >= 300 && status < 400) {
        const meaning = { kind: 'bad-request', hopeless: true, hint: 'Use that address as the base URL.' };
        return failure(status, meaning, `the endpoint redirects to ${headers.get('location')?.split('?')[0] ?? 'another address'}`);
    }
    if (WEB_PAGE.test(body))
        return failure(status, meaningOf(status, ''), 'the endpoint returned a web page');
    const { message, code } = readError(parse(body) ?? body);
    return failure(status, meaningOf(status, `${code} ${message}`), message || 'no reason given');
}
/** Names what an error object means that came with status 200, as OpenRouter sends them, or in a stream. */
function failureOfErrorObject(error) {
    const { message, code } = readError({ error });
    const status = /^[45]\d\d$/.test(code) ? Number(code) : 502;
    return failure(status, meaningOf(status, `${code} ${message}`), message || 'no reason given');
}
/** Names what is wrong with a body that is no completion. */
function failureOfBody(body, what) {
    return WEB_PAGE.test(body)
        ? failure(null, { kind: 'malformed-response', hopeless: true, hint: BASE_URL_HINT }, 'the endpoint returned a web page')
        : failure(null, { kind: 'malformed-response' }, `${what} (${body.length} characters)`);
}
/** Names what broke a request before its response was complete. `redact` takes secrets out of what libraries say. */
function failureOfConnection(error, redact) {
    const words = [...chain(error)].map(({ code = '', message }) => redact(`${code} ${message}`));
    const meaning = words.some(word => /timed? ?out/i.test(word))
        ? { kind: 'timeout', hint: 'Raise the timeout, or let the model write less.' }
        : { kind: 'connection', hint: 'Check the base URL, and that the endpoint can be reached from here.' };
    return failure(null, meaning, words.at(-1) ?? 'the connection failed');
}
function meaningOf(status, words) {
    const noQuota = NO_QUOTA.test(words) && !COMES_BACK.test(words);
    if (status === 402 || (noQuota && [400, 403, 429].includes(status))) {
        return {
            kind: 'quota',
            hopeless: true,
            hint: 'Add credit or raise the spending limit, then run again: what was answered is kept.',
        };
    }
    // A request larger than a whole minute's tokens never gets through.
    if (status === 429)
        return { kind: /request too large/i.test(words) ? 'context-too-long' : 'rate-limit' };
    if (status === 413 || TOO_LONG.some(wording => wording.test(words)))
        return { kind: 'context-too-long' };
    if (NO_TOOLS.some(wording => wording.test(words))) {
        return {
            kind: 'bad-request',
            hopeless: true,
            hint: 'An agent needs a model with tool calling: name another one, use `solver: chat`, or start your own server with it (llama.cpp: --jinja; vLLM: --enable-auto-tool-choice and --tool-call-parser).',
        };
    }
    if (status >= 500 || status === 409 || status === 425)
        return { kind: 'server' };
    if (status === 408)
        return { kind: 'timeout' };
    if (FILTERED.test(words))
        return { kind: 'content-filter' };
    // Groq refuses what its model wrote when that does not fit the schema or the tools: another sample may.
    if (/json_validate_failed|tool_use_failed/.test(words))
        return { kind: 'malformed-response' };
    if (status === 401 || status === 403 || NO_KEY.test(words)) {
        return {
            kind: 'authentication',
            hopeless: true,
            hint: 'Check that the key is whole, belongs to this endpoint and may use this model.',
        };
    }
    if (NO_MODEL.test(words)) {
        return { kind: 'unknown-model', hopeless: true, hint: 'Check how this endpoint spells the name of the model.' };
    }
    if (status === 404 || status === 405)
        return { kind: 'bad-request', hopeless: true, hint: BASE_URL_HINT };
    return { kind: 'bad-request' };
}
function failure(status, { kind, hopeless = false, hint }, words) {
    const message = words
        .replaceAll(/[\s\p{Cc}]+/gu, ' ')
        .trim()
        .slice(0, 400);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .R(kind, status === null ? message : `${status} ${message}`, {
        ...(status === null ? {} : { status }),
        ...(hint === undefined ? {} : { hint }),
        requests: 1,
        hopeless,
    });
}
/** Message and code out of the shapes in use: OpenAI's and OpenRouter's objects, FastAPI's `detail`, Mistral's and plain text. */
function readError(value) {
    if (typeof value === 'string')
        return { message: value, code: '' };
    if (Array.isArray(value)) {
        const parts = value.map(readError);
        return { message: parts.map(({ message }) => message).join('; '), code: parts[0]?.code ?? '' };
    }
    if (value === null || typeof value !== 'object')
        return { message: '', code: '' };
    const fields = new Map(Object.entries(value));
    const inner = readError(fields.get('error') ?? fields.get('message') ?? fields.get('detail') ?? fields.get('msg'));
    const raw = readError(readRaw(fields.get('metadata')));
    const place = [fields.get('param'), fields.get('loc')].flat().filter(part => typeof part === 'string');
    const code = fields.get('code') ?? fields.get('type');
    return {
        message: [place.join('.'), inner.message, raw.message].filter(part => part !== '').join(': '),
        code: inner.code || (typeof code === 'string' || typeof code === 'number' ? String(code) : ''),
    };
}
/** OpenRouter puts the words of the provider behind it into `metadata.raw`. */
function readRaw(metadata) {
    if (metadata === null || typeof metadata !== 'object' || !('raw' in metadata))
        return null;
    return typeof metadata.raw === 'string' ? (parse(metadata.raw) ?? metadata.raw) : metadata.raw;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** An error and its causes; Node's fetch says what happened in the innermost only. */
function* chain(error) {
    if (!(error instanceof Error))
        return;
    const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    yield { message: error.message, code };
    yield* chain(error.cause);
}


/***/ })

};
