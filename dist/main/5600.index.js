export const id = 5600;
export const ids = [5600];
export const modules = {

/***/ 4568:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ presentArms),
/* harmony export */   Z: () => (/* binding */ episodes)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5263);


// src/history/present.ts
const ABANDONED_AFTER_MS = 26784e5;
function presentArms(runs, now) {
	const newest = ["measure", "compare"].flatMap((kind) => runs.findLast((run) => run.kind === kind) ?? []).filter(({ at }) => Date.parse(at) > Date.parse(now) - ABANDONED_AFTER_MS);
	const earlier = runs.toReversed().flatMap((run) => run.arms.map((arm) => ({
		run,
		arm
	})));
	return newest.flatMap((run) => [...run.arms.map((arm) => ({
		run,
		arm
	})), ...run.silent.flatMap((digest) => earlier.find(({ arm }) => arm.digest === digest) ?? [])]);
}

// src/history/drift/change-point.ts
const MIN_SIDE = 2;
function likeliestChange(values, leastVariance) {
	const count = values.length;
	const all = sumsOf(values);
	let found = null;
	let before = {
		weight: 0,
		value: 0
	};
	for (const [index, { value, weight }] of values.entries()) {
		const at = index + 1;
		before = {
			weight: before.weight + weight,
			value: before.value + weight * value
		};
		if (at < MIN_SIDE || count - at < MIN_SIDE) continue;
		const after = {
			weight: all.weight - before.weight,
			value: all.value - before.value
		};
		const within = all.square - before.value ** 2 / before.weight - after.value ** 2 / after.weight;
		const variance = Math.max(leastVariance, within / (count - 2));
		const difference = after.value / after.weight - before.value / before.weight;
		const size = Math.abs(difference) / Math.sqrt(variance * (1 / before.weight + 1 / after.weight));
		if (found === null || size > found.size) found = {
			at,
			size
		};
	}
	return found;
}
function sumsOf(values) {
	let [sumOfWeights, sum, square] = [
		0,
		0,
		0
	];
	for (const { value, weight } of values) {
		sumOfWeights += weight;
		sum += weight * value;
		square += weight * value * value;
	}
	return {
		weight: sumOfWeights,
		value: sum,
		square
	};
}
function isSustained(values, at) {
	const [before, after] = [meanOf(values.slice(0, at)), meanOf(values.slice(at))];
	return values.slice(at).filter(({ value }) => Math.abs(value - after) < Math.abs(value - before)).length >= MIN_SIDE;
}
function meanOf(values) {
	const { value, weight } = sumsOf(values);
	return value / weight;
}
function changeLimit(count, deviates) {
	return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)((0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(deviates), count - 2);
}
function pageStep(sum, { value, weight }, means, variance) {
	const ratio = weight * ((value - means.from) ** 2 - (value - means.to) ** 2) / (2 * variance);
	return Math.max(0, sum + ratio);
}

// src/history/drift/scores.ts
function accuracyScores(normal) {
	const rates = tasksOf(normal).map((task) => {
		let [right, samples] = [0, 0];
		for (const run of normal) {
			const cell = run[task];
			if (cell == null) continue;
			right += cell.right;
			samples += cell.samples;
		}
		return samples === 0 ? null : right / samples;
	});
	const of = (run) => meanOver(run, (cell, task) => {
		const rate = rates[task];
		return rate == null ? null : cell.right / cell.samples - rate;
	});
	return {
		normal: normal.map(of),
		of
	};
}
function agreementScores(normal) {
	const pools = tasksOf(normal).map((task) => poolOf(normal, task));
	const score = (run, own) => meanOver(run, (cell, task) => {
		const pool = pools[task];
		const others = (pool?.samples ?? 0) - own * cell.samples;
		if (pool === void 0 || others === 0) return null;
		return agreement(cell, pool, own) / others - pool.usual;
	});
	return {
		normal: normal.map((run) => score(run, 1)),
		of: (run) => score(run, 0)
	};
}
function poolOf(normal, task) {
	const counts = [];
	let samples = 0;
	for (const run of normal) {
		const cell = run[task];
		if (cell == null) continue;
		samples += cell.samples;
		for (const { choice, count } of cell.picks) counts[choice] = (counts[choice] ?? 0) + count;
	}
	let [sum, runs] = [0, 0];
	for (const run of normal) {
		const cell = run[task];
		if (cell == null || samples === cell.samples) continue;
		sum += agreement(cell, { counts }, 1) / (samples - cell.samples);
		runs++;
	}
	return {
		samples,
		counts,
		usual: runs === 0 ? 0 : sum / runs
	};
}
function agreement(cell, { counts }, own) {
	let sum = 0;
	for (const { choice, count } of cell.picks) sum += count * ((counts[choice] ?? 0) - own * count);
	return sum / cell.samples;
}
function meanOver(run, score) {
	let [sum, tasks] = [0, 0];
	for (let task = 0; task < run.length; task++) {
		const cell = run[task];
		const value = cell == null ? null : score(cell, task);
		if (value === null) continue;
		sum += value;
		tasks++;
	}
	return tasks === 0 ? 0 : sum / tasks;
}
function tasksOf(runs) {
	return [...(runs[0] ?? []).keys()];
}

// src/history/drift/episodes.ts
const LIMIT = 4;
const MIN_RUNS = 10;
const SETTLED_AFTER = 60;
const RECOVERY = Math.log(100);
const SCORES = {
	accuracy: accuracyScores,
	answers: agreementScores
};
function episodes(runs, watched) {
	const result = [];
	let normal = [];
	let drift = null;
	for (const [index, run] of runs.entries()) {
		if (drift === null) {
			normal = [...normal, index].slice(-90);
			const change = changeIn(normal.map((at) => runs[at] ?? []), watched);
			if (change === null) continue;
			const [before, after] = [normal.slice(0, change), normal.slice(change)];
			const episode = {
				since: after[0] ?? index,
				found: index,
				normal: before,
				over: null
			};
			result.push(episode);
			drift = begin(episode, after, runs, watched);
			continue;
		}
		const { since, normal: before } = drift.episode;
		const back = recovers(drift, index, run);
		if (back === null && index - since < 60) continue;
		const how = back === null ? "settled" : "recovered";
		result[result.length - 1] = {
			...drift.episode,
			over: {
				run: index,
				how
			}
		};
		normal = back === null ? between(since, index) : [...before, ...between(back, index)];
		drift = null;
	}
	return result;
}
function changeIn(runs, watched) {
	if (runs.length < MIN_RUNS) return null;
	const { normal } = SCORES[watched](runs);
	const values = valuesOf(normal, runs);
	const change = likeliestChange(values, minVariance(runs));
	if (change === null || change.size <= changeLimit(runs.length, LIMIT)) return null;
	return isSustained(values, change.at) ? change.at : null;
}
function begin(episode, after, runs, watched) {
	const pick = (indices) => indices.map((index) => runs[index] ?? []);
	const [before, since] = [pick(episode.normal), pick(after)];
	const scores = SCORES[watched](before);
	const values = valuesOf(scores.normal, before);
	const to = meanOf(values);
	const square = values.reduce((sum, { value, weight }) => sum + weight * (value - to) ** 2, 0);
	return {
		episode,
		scores,
		variance: Math.max(minVariance(before), square / Math.max(1, values.length - 1)),
		means: {
			from: meanOf(valuesOf(since.map(scores.of), since)),
			to
		},
		sum: 0,
		first: episode.found + 1
	};
}
function recovers(drift, index, run) {
	if (drift.sum === 0) drift.first = index;
	drift.sum = pageStep(drift.sum, ofRun(drift.scores.of(run), run), drift.means, drift.variance);
	return drift.sum > RECOVERY && index > drift.first ? drift.first : null;
}
const ofRun = (value, run) => ({
	value,
	weight: run.reduce((sum, cell) => sum + (cell?.samples ?? 0), 0)
});
const valuesOf = (scores, runs) => runs.map((run, index) => ofRun(scores[index] ?? 0, run));
const minVariance = (runs) => 1 / Math.max(1, runs[0]?.length ?? 1);
const between = (from, to) => Array.from({ length: to - from + 1 }, (_, step) => from + step);



/***/ }),

/***/ 2740:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3003);



// src/history/history.ts
function readAll(files) {
	const records = [];
	const damage = [];
	for (const { name, text } of files) try {
		records.push((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecord */ .aE)(text, name));
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)) throw error;
		damage.push(error);
	}
	return {
		records,
		damage
	};
}



/***/ }),

/***/ 439:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ driftName),
/* harmony export */   IM: () => (/* binding */ driftTitle),
/* harmony export */   NZ: () => (/* binding */ renderEnded),
/* harmony export */   iI: () => (/* binding */ renderDrift),
/* harmony export */   wB: () => (/* binding */ watch)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7413);
/* harmony import */ var _accuracy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6003);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2369);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7403);
/* harmony import */ var _task_tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(437);
/* harmony import */ var _episodes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4568);







// src/history/drift/served.ts
const LASTS = 2;
const KNOWN_FOR = 5;
const RENAMED_AFTER = 14;
function servedEpisodes(runs) {
	const result = [];
	let normal = [];
	let drift = null;
	let row = [];
	for (const [index, values] of runs.entries()) {
		if (values.length === 0) continue;
		const reference = drift?.normal ?? normal;
		row = values.some((value) => reference.some((at) => runs[at]?.includes(value))) === (drift === null) ? [] : [...row, index];
		if (drift === null) {
			if (normal.length < KNOWN_FOR || row.length === 0) [normal, row] = [[...normal, index], []];
			else if (row.length === LASTS) {
				drift = {
					since: row[0] ?? index,
					found: index,
					normal,
					over: null
				};
				result.push(drift);
				row = [];
			}
			continue;
		}
		const recovered = row.length === LASTS;
		if (!recovered && index - drift.since < 14) continue;
		const since = recovered ? row[0] ?? index : drift.since;
		const lately = runs.flatMap((_, at) => at >= since && at <= index ? [at] : []);
		result[result.length - 1] = {
			...drift,
			over: {
				run: index,
				how: recovered ? "recovered" : "settled"
			}
		};
		normal = recovered ? [...drift.normal, ...lately] : lately;
		[drift, row] = [null, []];
	}
	return result;
}

// src/history/drift/drift.ts
const KINDS = [
	"accuracy",
	"answers",
	"model",
	"provider",
	"fingerprint"
];
const driftName = ({ digest }, kind) => `${digest.slice(0, 12)}.${kind}`;
const MOVED = .5;
function watch(records) {
	const runs = records.filter((record) => record.kind !== "acceptance");
	const arms = (0,_episodes_js__WEBPACK_IMPORTED_MODULE_4__/* .presentArms */ .X)(runs, runs.at(-1)?.at ?? "").map(({ arm }) => arm);
	const series = arms.filter((arm, index) => arms.findIndex((other) => other.digest === arm.digest) === index).map((arm) => seriesOf(arm, runs));
	return {
		drifts: series.flatMap((one) => driftOf(one) ?? []),
		ending(name) {
			for (const { arm, found } of series) for (const { kind, episodes } of found) {
				if (driftName(arm, kind) !== name) continue;
				return {
					how: episodes.at(-1)?.over?.how ?? "recovered",
					arm: arm.name,
					kind
				};
			}
			return { how: "gone" };
		}
	};
}
function seriesOf(arm, all) {
	const runs = all.flatMap((run) => {
		const own = run.arms.find((other) => other.digest === arm.digest);
		return own === void 0 ? [] : [{
			run,
			arm: own
		}];
	});
	const answers = answersOf(runs);
	return {
		arm,
		runs,
		found: KINDS.map((kind) => {
			if (kind === "accuracy" || kind === "answers") return {
				kind,
				episodes: (0,_episodes_js__WEBPACK_IMPORTED_MODULE_4__/* .episodes */ .Z)(answers, kind)
			};
			return {
				kind,
				episodes: servedEpisodes(runs.map(({ arm }) => arm.served.flatMap((served) => served[kind] ?? [])))
			};
		})
	};
}
function answersOf(runs) {
	const tasks = [...new Set(runs.flatMap(({ run }) => run.suite.tasks.map((task) => task.id)))];
	const choices = new Map(tasks.map((task) => [task, /* @__PURE__ */ new Map()]));
	return runs.map(({ arm }) => tasks.map((task) => {
		const answers = arm.tasks[task];
		const known = choices.get(task);
		if (answers === void 0 || answers.samples === 0 || known === void 0) return null;
		const picks = Object.entries(answers.picks).map(([pick, count]) => {
			const choice = known.get(pick) ?? known.size;
			known.set(pick, choice);
			return {
				choice,
				count
			};
		});
		return {
			right: answers.right,
			samples: answers.samples,
			picks
		};
	}));
}
function driftOf({ arm, runs, found }) {
	const present = found.flatMap(({ kind, episodes }) => {
		const last = episodes.at(-1);
		return last === void 0 || last.over !== null ? [] : [{
			kind,
			...last
		}];
	});
	const [first] = present.toSorted((a, b) => a.since - b.since);
	const since = runs[first?.since ?? -1];
	if (first === void 0 || since === void 0) return null;
	const before = first.normal.flatMap((index) => runs[index]?.arm ?? []);
	const after = runs.slice(first.since).map((one) => one.arm);
	return {
		arm,
		kinds: present.map(({ kind }) => kind),
		since: since.run,
		before: levelOf(before),
		after: levelOf(after),
		moved: since.run.suite.tasks.map(({ id, url }) => movedTask(id, url, before, after)).filter((task) => task.moved > MOVED).sort((a, b) => b.moved - a.moved)
	};
}
function levelOf(arms) {
	const counts = [...new Set(arms.flatMap((arm) => Object.keys(arm.tasks)))].map((task) => pooled(task, arms)).filter(({ samples }) => samples > 0);
	const interval = (0,_accuracy_js__WEBPACK_IMPORTED_MODULE_5__/* .accuracyInterval */ .t)(counts) ?? {
		low: 0,
		high: 1
	};
	const rates = counts.map(({ right, samples }) => right / samples);
	const served = new Map(arms.flatMap((arm) => arm.served.map((one) => [nameOf(one), one])));
	return {
		runs: arms.length,
		accuracy: rates.reduce((sum, rate) => sum + rate, 0) / Math.max(1, rates.length),
		...interval,
		served: [...served.values()]
	};
}
const nameOf = ({ host, model, provider, fingerprint }) => JSON.stringify([
	host,
	model,
	provider,
	fingerprint
]);
function movedTask(id, url, before, after) {
	const [was, is] = [pooled(id, before), pooled(id, after)];
	const picks = /* @__PURE__ */ new Set([...Object.keys(was.picks), ...Object.keys(is.picks)]);
	const share = ({ picks, samples }, pick) => (picks[pick] ?? 0) / samples;
	const distance = [...picks].reduce((sum, pick) => sum + Math.abs(share(was, pick) - share(is, pick)), 0) / 2;
	return {
		id,
		url,
		before: was,
		after: is,
		moved: was.samples === 0 || is.samples === 0 ? 0 : distance
	};
}
function pooled(task, arms) {
	const total = {
		right: 0,
		samples: 0,
		missing: 0
	};
	const picks = {};
	for (const arm of arms) {
		const own = arm.tasks[task];
		if (own === void 0) continue;
		total.right += own.right;
		total.samples += own.samples;
		total.missing += own.missing;
		for (const [pick, count] of Object.entries(own.picks)) picks[pick] = (picks[pick] ?? 0) + count;
	}
	return {
		...total,
		picks
	};
}

// src/history/drift/issue.ts
const LIMIT = 6e4;
const MAX_TASKS = 50;
function driftTitle(id) {
	return `Drift${id === "default" ? "" : ` of ${id}`}: the model answers unchanged prompts differently`;
}
function renderDrift(drifts, runUrl) {
	const newest = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .runPage */ .fL)({ runUrl });
	const most = Math.min(MAX_TASKS, Math.max(0, ...drifts.map((drift) => drift.moved.length)));
	const runs = Math.max(0, ...drifts.flatMap(({ kinds }) => kinds.map(settledAfter)));
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fitting */ ._Q)(most, LIMIT, (tasks) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .serialize */ .lK)([
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("Every run sent exactly the same requests, but the answers changed. The cause is outside this repository: most likely, the endpoint now runs a different model, or runs the same model differently.")),
		...drifts.flatMap((drift) => armBlocks(drift, tasks)),
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("What to do"))),
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([
			[
				(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("Pin a dated version of the model, or a single provider, if the endpoint offers that. The "),
				(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("Answered by")),
				(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(" rows show what it reports about itself.")
			],
			[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("Check the tasks below each table. What they have in common often shows what changed.")],
			[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("Is the new state fine? Close this issue; only a new change reopens it. After "), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(runs, "run")} the new state counts as normal anyway.`)],
			[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("Pull requests are not affected: before the gate reports a drop, it collects new answers for both versions, and it reports outdated stored answers.")]
		]),
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(...newest === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(newest, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("Newest run")]), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(" · ")], (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("SWE-Lancer Gate updates this issue and closes it when the answers are back to normal."))
	]));
}
function armBlocks(drift, most) {
	const { arm, kinds, since, before, after, moved } = drift;
	const sentences = kinds.map((kind) => sentenceOf(kind, drift)).join("; ");
	const page = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .runPage */ .fL)(since);
	const when = page === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(since.at)) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(page, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(since.at))]);
	const row = (label, of) => [
		[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(label)],
		of(before),
		of(after)
	];
	return [
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(arm.name), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`: ${sentences}, since `), when, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(".")),
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([
			"",
			"Before",
			"Since"
		], [
			row("Accuracy", ({ accuracy, low, high }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracy)} (likely ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(low)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(high)})`)]),
			row("Runs", ({ runs }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(String(runs))]),
			row("Answered by", servedWords)
		]),
		...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(moved.length, "task")} answered differently`, moved.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([
			"Task",
			"Right before",
			"Right since",
			"Usual pick before",
			"Usual pick since"
		], moved.slice(0, most).map(taskCells)), ...moved.length > most ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`And ${moved.length - most} more.`))] : []])
	];
}
const settledAfter = (kind) => kind === "accuracy" || kind === "answers" ? 60 : 14;
function sentenceOf(kind, { before, after }) {
	const difference = after.accuracy - before.accuracy;
	return kind === "accuracy" ? `accuracy ${difference < 0 ? "fell" : "rose"} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(difference)})` : {
		answers: "it picks different proposals",
		model: "the endpoint reports a different model",
		provider: "a different provider answers",
		fingerprint: "the model has a different fingerprint"
	}[kind];
}
function servedWords({ served }) {
	if (served.length === 0) return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("–")];
	return served.slice(0, 5).flatMap(({ host, model, provider, fingerprint }, index) => [
		...index === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(", ")],
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(model ?? host),
		...provider === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(" at "), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(provider, 60)],
		...fingerprint === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(" "), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(fingerprint)]
	]);
}
function taskCells({ id, url, before, after }) {
	const right = ({ right, samples }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${right} of ${samples}`)];
	const usual = ({ picks }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(usualPick(picks))];
	return [
		[(0,_task_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .issueLink */ .MN)({
			id,
			url
		})],
		right(before),
		right(after),
		usual(before),
		usual(after)
	];
}
function usualPick(picks) {
	const [first] = Object.entries(picks).sort(([, a], [, b]) => b - a);
	return first === void 0 ? "–" : first[0] === "none" ? "not readable" : first[0];
}
const WHAT = {
	accuracy: "accuracy",
	answers: "what is picked",
	model: "the model's name",
	provider: "the provider",
	fingerprint: "the model's fingerprint"
};
function renderEnded(endings) {
	const gone = endings.some(({ how }) => how === "gone");
	const sentences = endings.flatMap((ending) => {
		if (ending.how === "gone") return [];
		const what = ending.how === "recovered" ? " is back to normal." : ` has stayed this way for ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(settledAfter(ending.kind), "run")} and now counts as normal.`;
		return [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(ending.arm), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`: ${WHAT[ending.kind]}${what}`)]];
	});
	const goneWords = "This arm is no longer measured, or its configuration changed, so it starts over.";
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .serialize */ .lK)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(gone ? [...sentences, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(goneWords)]] : sentences)]);
}



/***/ }),

/***/ 3003:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ recordFiles),
/* harmony export */   VY: () => (/* binding */ newestOfEachKind),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   ft: () => (/* binding */ RECORDS),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4119);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1060);
/* harmony import */ var _iso_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9561);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9368);






// src/history/record.ts
const RECORD_VERSION = 1;
const whole = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().nonnegative();
const answersSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	right: whole,
	samples: whole,
	missing: whole,
	picks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().positive())
});
const armRecordSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	digest: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	solver: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	model: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullable(),
	order: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* ._enum */ .$8)(["dataset", "shuffled"]),
	accuracy: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
	low: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
	high: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
	earned: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
	cost: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().nullable(),
	tokens: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		input: whole,
		output: whole
	}),
	medianLatencyMs: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
	answers: whole,
	formatErrors: whole,
	missing: whole,
	served: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .servedSchema */ .V7.extend({ trials: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().positive() })),
	tasks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), answersSchema)
});
const everyRecord = {
	version: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(1),
	tool: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	at: (0,_iso_js__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w)(),
	id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().regex(/^[a-z0-9][a-z0-9-]*$/),
	commit: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullable(),
	run: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().regex(/^\w+$/),
	runUrl: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullable()
};
const runRecordSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	...everyRecord,
	kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* ._enum */ .$8)(["measure", "compare"]),
	suite: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		hash: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		chance: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
		floors: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
			solver: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
			accuracy: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)()
		})),
		tasks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
			id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
			url: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullable(),
			price: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
			proposals: whole
		}))
	}),
	arms: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(armRecordSchema).min(1),
	silent: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()).default([])
});
const acceptanceRecordSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	...everyRecord,
	kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("acceptance"),
	pullRequest: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().positive(),
	by: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	reason: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	difference: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		estimate: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
		low: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
		high: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)()
	}).nullable()
});
const recordSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gM)("kind", [runRecordSchema, acceptanceRecordSchema]);
const RECORDS = "runs";
function fileOf({ at, run, id, kind }) {
	return `${new Date(at).toISOString().replace(/\.\d+|[-:]/g, "")}-${run}-${id}${kind === "compare" ? ".compare" : ""}.json`;
}
const FILE = /^(\d{8}T\d{6}Z)-\w+-(?<id>[a-z0-9][a-z0-9-]*)(\.compare)?\.json$/;
function recordFiles(names, id) {
	return names.filter((name) => id === void 0 ? FILE.test(name) : FILE.exec(name)?.groups?.id === id).sort();
}
function newestOfEachKind(names, count) {
	const compares = (name) => name.endsWith(".compare.json");
	return [names.filter(compares), names.filter((name) => !compares(name))].flatMap((kind) => kind.slice(-count)).sort();
}
function writeRecord(record) {
	return `${JSON.stringify(recordSchema.parse(record))}\n`;
}
function readRecord(text, file) {
	try {
		return recordSchema.parse((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(text));
	} catch (cause) {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("configuration", "unsupported or corrupt history record", {
			file,
			hint: "Use the version that wrote it, or restore the file from git.",
			cause
		});
	}
}



/***/ }),

/***/ 4119:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ usageOf),
/* harmony export */   GY: () => (/* binding */ wholeFigure),
/* harmony export */   V7: () => (/* binding */ servedSchema),
/* harmony export */   ht: () => (/* binding */ usageSchema),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);


// src/shared/figure.ts
function figure(max) {
	return (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vk)((value) => typeof value === "number" ? nearest(value, max) : value, (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nonnegative().max(max));
}
function wholeFigure(max) {
	return (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vk)((value) => typeof value === "number" ? Math.round(nearest(value, max)) : value, (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative().max(max));
}
const nearest = (value, max) => value > 0 ? Math.min(value, max) : 0;

// src/model/usage.ts
const tokens = wholeFigure(0xe8d4a51000);
const usageSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	inputTokens: tokens,
	cachedInputTokens: tokens,
	cacheWriteTokens: tokens.optional(),
	outputTokens: tokens,
	reasoningTokens: tokens
});
function usageOf({ input = 0, cached = 0, output = 0, reasoning = 0 }) {
	return {
		inputTokens: input,
		cachedInputTokens: Math.min(cached, input),
		outputTokens: output,
		reasoningTokens: reasoning
	};
}
const servedSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	host: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable().optional(),
	model: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable(),
	provider: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable(),
	fingerprint: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable()
});



/***/ })

};
