import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  code,
  details,
  fitting,
  foreign,
  link,
  list,
  paragraph,
  serialise,
  strong,
  table,
  text
} from "./SHQ3Y765.js";
import {
  accuracyInterval
} from "./7R4EEWMT.js";
import {
  normalCdf,
  studentQuantile
} from "./NWL34C42.js";
import {
  count,
  moment,
  percent,
  points
} from "./3N3WSEEQ.js";

// src/history/drift/change-point.ts
var LEAST_ASIDE = 2;
function likeliestChange(values, leastVariance2) {
  const count2 = values.length;
  const all = sumsOf(values);
  let found = null;
  let before = { weight: 0, value: 0 };
  for (const [index, { value, weight }] of values.entries()) {
    const at = index + 1;
    before = { weight: before.weight + weight, value: before.value + weight * value };
    if (at < LEAST_ASIDE || count2 - at < LEAST_ASIDE) continue;
    const after = { weight: all.weight - before.weight, value: all.value - before.value };
    const within = all.square - before.value ** 2 / before.weight - after.value ** 2 / after.weight;
    const variance = Math.max(leastVariance2, within / (count2 - 2));
    const difference = after.value / after.weight - before.value / before.weight;
    const size = Math.abs(difference) / Math.sqrt(variance * (1 / before.weight + 1 / after.weight));
    if (found === null || size > found.size) found = { at, size };
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
function isSustained(values, at) {
  const [before, after] = [meanOf(values.slice(0, at)), meanOf(values.slice(at))];
  const nearer = values.slice(at).filter(({ value }) => Math.abs(value - after) < Math.abs(value - before));
  return nearer.length >= LEAST_ASIDE;
}
function meanOf(values) {
  const { value, weight } = sumsOf(values);
  return value / weight;
}
function changeLimit(count2, deviates) {
  return studentQuantile(normalCdf(deviates), count2 - 2);
}
function pageStep(sum, { value, weight }, means, variance) {
  const ratio = weight * ((value - means.from) ** 2 - (value - means.to) ** 2) / (2 * variance);
  return Math.max(0, sum + ratio);
}

// src/history/drift/scores.ts
function accuracyScores(normal) {
  const rates = tasksOf(normal).map((task) => {
    let [right, samples] = [0, 0];
    for (const night of normal) {
      const cell = night[task];
      if (cell == null) continue;
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
function agreementScores(normal) {
  const pools = tasksOf(normal).map((task) => poolOf(normal, task));
  const score = (night, own) => meanOver(night, (cell, task) => {
    const pool = pools[task];
    const others = (pool?.samples ?? 0) - own * cell.samples;
    if (pool === void 0 || others === 0) return null;
    return agreement(cell, pool, own) / others - pool.usual;
  });
  return { normal: normal.map((night) => score(night, 1)), of: (night) => score(night, 0) };
}
function poolOf(normal, task) {
  const counts = [];
  let samples = 0;
  for (const night of normal) {
    const cell = night[task];
    if (cell == null) continue;
    samples += cell.samples;
    for (const { choice, count: count2 } of cell.picks) counts[choice] = (counts[choice] ?? 0) + count2;
  }
  let [sum, nights] = [0, 0];
  for (const night of normal) {
    const cell = night[task];
    if (cell == null || samples === cell.samples) continue;
    sum += agreement(cell, { counts }, 1) / (samples - cell.samples);
    nights++;
  }
  return { samples, counts, usual: nights === 0 ? 0 : sum / nights };
}
function agreement(cell, { counts }, own) {
  let sum = 0;
  for (const { choice, count: count2 } of cell.picks) sum += count2 * ((counts[choice] ?? 0) - own * count2);
  return sum / cell.samples;
}
function meanOver(night, score) {
  let [sum, tasks] = [0, 0];
  for (let task = 0; task < night.length; task++) {
    const cell = night[task];
    const value = cell == null ? null : score(cell, task);
    if (value === null) continue;
    sum += value;
    tasks++;
  }
  return tasks === 0 ? 0 : sum / tasks;
}
function tasksOf(nights) {
  return [...(nights[0] ?? []).keys()];
}

// src/history/drift/episodes.ts
var LIMIT = 4;
var LEAST_NIGHTS = 10;
var WINDOW = 90;
var SETTLED_AFTER = 60;
var RECOVERY = Math.log(100);
var SCORES = {
  accuracy: accuracyScores,
  answers: agreementScores
};
function episodes(nights, watched) {
  const result = [];
  let normal = [];
  let drift = null;
  for (const [index, night] of nights.entries()) {
    if (drift === null) {
      normal = [...normal, index].slice(-WINDOW);
      const change = changeIn(
        normal.map((at) => nights[at] ?? []),
        watched
      );
      if (change === null) continue;
      const [before2, after] = [normal.slice(0, change), normal.slice(change)];
      const episode = { since: after[0] ?? index, found: index, normal: before2, over: null };
      result.push(episode);
      drift = begin(episode, after, nights, watched);
      continue;
    }
    const { since, normal: before } = drift.episode;
    const back = comesBack(drift, index, night);
    if (back === null && index - since < SETTLED_AFTER) continue;
    const how = back === null ? "settled" : "recovered";
    result[result.length - 1] = { ...drift.episode, over: { night: index, how } };
    normal = back === null ? between(since, index) : [...before, ...between(back, index)];
    drift = null;
  }
  return result;
}
function changeIn(nights, watched) {
  if (nights.length < LEAST_NIGHTS) return null;
  const { normal } = SCORES[watched](nights);
  const values = valuesOf(normal, nights);
  const change = likeliestChange(values, leastVariance(nights));
  if (change === null || change.size <= changeLimit(nights.length, LIMIT)) return null;
  return isSustained(values, change.at) ? change.at : null;
}
function begin(episode, after, nights, watched) {
  const pick = (indices) => indices.map((index) => nights[index] ?? []);
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
    first: episode.found + 1
  };
}
function comesBack(drift, index, night) {
  if (drift.sum === 0) drift.first = index;
  drift.sum = pageStep(drift.sum, ofNight(drift.scores.of(night), night), drift.means, drift.variance);
  return drift.sum > RECOVERY && index > drift.first ? drift.first : null;
}
var ofNight = (value, night) => ({
  value,
  weight: night.reduce((sum, cell) => sum + (cell?.samples ?? 0), 0)
});
var valuesOf = (scores, nights) => nights.map((night, index) => ofNight(scores[index] ?? 0, night));
var leastVariance = (nights) => 1 / Math.max(1, nights[0]?.length ?? 1);
var between = (from, to) => Array.from({ length: to - from + 1 }, (_, step) => from + step);

// src/history/drift/served.ts
var LASTS = 2;
var KNOWN_FOR = 5;
var RENAMED_AFTER = 14;
function servedEpisodes(runs) {
  const result = [];
  let normal = [];
  let drift = null;
  let row = [];
  for (const [index, values] of runs.entries()) {
    if (values.length === 0) continue;
    const reference = drift?.normal ?? normal;
    const known = values.some((value) => reference.some((at) => runs[at]?.includes(value)));
    row = known === (drift === null) ? [] : [...row, index];
    if (drift === null) {
      if (normal.length < KNOWN_FOR || row.length === 0) [normal, row] = [[...normal, index], []];
      else if (row.length === LASTS) {
        drift = { since: row[0] ?? index, found: index, normal, over: null };
        result.push(drift);
        row = [];
      }
      continue;
    }
    const recovered = row.length === LASTS;
    if (!recovered && index - drift.since < RENAMED_AFTER) continue;
    const since = recovered ? row[0] ?? index : drift.since;
    const lately = runs.flatMap((_, at) => at >= since && at <= index ? [at] : []);
    result[result.length - 1] = { ...drift, over: { night: index, how: recovered ? "recovered" : "settled" } };
    normal = recovered ? [...drift.normal, ...lately] : lately;
    [drift, row] = [null, []];
  }
  return result;
}

// src/history/drift/drift.ts
var KINDS = ["accuracy", "answers", "model", "provider", "fingerprint"];
var driftName = ({ digest }, kind) => `${digest.slice(0, 12)}.${kind}`;
var MOVED = 0.5;
function watch(records) {
  const runs = records.filter((record) => record.kind !== "acceptance");
  const series = presentArms(runs).map((arm) => seriesOf(arm, runs));
  const under = series.flatMap((one) => driftOf(one) ?? []);
  return {
    drifts: under,
    ending(name) {
      for (const { arm, found } of series) {
        for (const { kind, episodes: episodes2 } of found) {
          if (driftName(arm, kind) !== name) continue;
          return { how: episodes2.at(-1)?.over?.how ?? "recovered", arm: arm.name, kind };
        }
      }
      return { how: "gone" };
    }
  };
}
function presentArms(runs) {
  const newest = ["measure", "compare"].flatMap((kind) => runs.findLast((run) => run.kind === kind) ?? []);
  const arms = newest.flatMap((run) => run.arms);
  return arms.filter((arm, index) => arms.findIndex((other) => other.digest === arm.digest) === index);
}
function seriesOf(arm, all) {
  const runs = all.flatMap((run) => {
    const own = run.arms.find((other) => other.digest === arm.digest);
    return own === void 0 ? [] : [{ run, arm: own }];
  });
  const nights = nightsOf(runs);
  const found = KINDS.map((kind) => {
    if (kind === "accuracy" || kind === "answers") return { kind, episodes: episodes(nights, kind) };
    return { kind, episodes: servedEpisodes(runs.map(({ arm: arm2 }) => arm2.served.flatMap((served) => served[kind] ?? []))) };
  });
  return { arm, runs, found };
}
function nightsOf(runs) {
  const tasks = [...new Set(runs.flatMap(({ run }) => run.suite.tasks.map((task) => task.id)))];
  const choices = new Map(tasks.map((task) => [task, /* @__PURE__ */ new Map()]));
  return runs.map(
    ({ arm }) => tasks.map((task) => {
      const answers = arm.tasks[task];
      const known = choices.get(task);
      if (answers === void 0 || answers.samples === 0 || known === void 0) return null;
      const picks = Object.entries(answers.picks).map(([pick, count2]) => {
        const choice = known.get(pick) ?? known.size;
        known.set(pick, choice);
        return { choice, count: count2 };
      });
      return { right: answers.right, samples: answers.samples, picks };
    })
  );
}
function driftOf({ arm, runs, found }) {
  const present = found.flatMap(({ kind, episodes: episodes2 }) => {
    const last = episodes2.at(-1);
    return last === void 0 || last.over !== null ? [] : [{ kind, ...last }];
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
  const tasks = [...new Set(arms.flatMap((arm) => Object.keys(arm.tasks)))];
  const counts = tasks.map((task) => pooled(task, arms)).filter(({ samples }) => samples > 0);
  const interval = accuracyInterval(counts) ?? { low: 0, high: 1 };
  const rates = counts.map(({ right, samples }) => right / samples);
  const served = new Map(arms.flatMap((arm) => arm.served.map((one) => [nameOf(one), one])));
  return {
    runs: arms.length,
    accuracy: rates.reduce((sum, rate) => sum + rate, 0) / Math.max(1, rates.length),
    ...interval,
    served: [...served.values()]
  };
}
var nameOf = ({ host, model, provider, fingerprint }) => JSON.stringify([host, model, provider, fingerprint]);
function movedTask(id, url, before, after) {
  const [was, is] = [pooled(id, before), pooled(id, after)];
  const picks = /* @__PURE__ */ new Set([...Object.keys(was.picks), ...Object.keys(is.picks)]);
  const share = ({ picks: picks2, samples }, pick) => (picks2[pick] ?? 0) / samples;
  const distance = [...picks].reduce((sum, pick) => sum + Math.abs(share(was, pick) - share(is, pick)), 0) / 2;
  return { id, url, before: was, after: is, moved: was.samples === 0 || is.samples === 0 ? 0 : distance };
}
function pooled(task, arms) {
  const total = { right: 0, samples: 0, missing: 0 };
  const picks = {};
  for (const arm of arms) {
    const own = arm.tasks[task];
    if (own === void 0) continue;
    total.right += own.right;
    total.samples += own.samples;
    total.missing += own.missing;
    for (const [pick, count2] of Object.entries(own.picks)) picks[pick] = (picks[pick] ?? 0) + count2;
  }
  return { ...total, picks };
}

// src/history/drift/issue.ts
var LIMIT2 = 6e4;
var MOST_TASKS = 50;
function driftTitle(id) {
  return `Drift${id === "default" ? "" : ` of ${id}`}: unchanged prompts are not answered as before`;
}
function renderDrift(drifts, runUrl) {
  const most = Math.min(MOST_TASKS, Math.max(0, ...drifts.map((drift) => drift.moved.length)));
  return fitting(
    most,
    LIMIT2,
    (tasks) => serialise([
      paragraph(
        text(
          "Every run asked the same as before, to the letter, and yet something is different since. It came from outside this repository: most likely the endpoint now runs another model, or the same one in another way."
        )
      ),
      ...drifts.flatMap((drift) => armBlocks(drift, tasks)),
      paragraph(strong(text("What to do"))),
      list([
        [
          text("Ask for a dated version of the model, or for one provider, where the endpoint has them. The rows "),
          strong(text("Answered by")),
          text(" tell what it said of itself.")
        ],
        [text("Look at the tasks below each table: those that moved together often tell what changed.")],
        [
          text("Is the new state fine? Close this issue: only something new opens it again. After "),
          text(`${count(SETTLED_AFTER, "run")} it counts as normal anyway.`)
        ],
        [
          text(
            "Pull requests are not to blame for it: their gate asks the baseline again before it calls a drop, and says so when stored answers no longer hold."
          )
        ]
      ]),
      paragraph(
        ...runUrl === null ? [] : [link(runUrl, [text("Newest run")]), text(" \xB7 ")],
        text("kept up to date by SWE-Lancer Gate, which closes it when all is as it was")
      )
    ])
  );
}
function armBlocks(drift, most) {
  const { arm, kinds, since, before, after, moved } = drift;
  const told = kinds.map((kind) => sentenceOf(kind, drift)).join("; ");
  const when = since.runUrl === null ? text(moment(since.at)) : link(since.runUrl, [text(moment(since.at))]);
  const row = (label, of) => [[text(label)], of(before), of(after)];
  return [
    paragraph(code(arm.name), text(`: ${told}, since `), when, text(".")),
    table(
      ["", "Before", "Since"],
      [
        row("Accuracy", ({ accuracy, low, high }) => [
          text(`${percent(accuracy)} (likely ${percent(low)} to ${percent(high)})`)
        ]),
        row("Runs", ({ runs }) => [text(String(runs))]),
        row("Answered by", servedWords)
      ]
    ),
    ...details(
      `${count(moved.length, "task")} answered differently`,
      moved.length === 0 ? [] : [
        table(
          ["Task", "Right before", "Right since", "Usual pick before", "Usual pick since"],
          moved.slice(0, most).map(taskCells)
        ),
        ...moved.length > most ? [paragraph(text(`And ${moved.length - most} more.`))] : []
      ]
    )
  ];
}
function sentenceOf(kind, { before, after }) {
  const difference = after.accuracy - before.accuracy;
  return kind === "accuracy" ? `accuracy ${difference < 0 ? "fell" : "rose"} (${points(difference)})` : {
    answers: "other proposals are picked",
    model: "the endpoint names another model",
    provider: "another provider answers",
    fingerprint: "the model has another fingerprint"
  }[kind];
}
function servedWords({ served }) {
  if (served.length === 0) return [text("\u2013")];
  return served.slice(0, 5).flatMap(({ host, model, provider, fingerprint }, index) => [
    ...index === 0 ? [] : [text(", ")],
    code(model ?? host),
    ...provider === null ? [] : [text(" at "), foreign(provider, 60)],
    ...fingerprint === null ? [] : [text(" "), code(fingerprint)]
  ]);
}
function taskCells({ id, url, before, after }) {
  const right = ({ right: right2, samples }) => [text(`${right2} of ${samples}`)];
  const usual = ({ picks }) => [text(usualPick(picks))];
  return [[url === null ? code(id) : link(url, [code(id)])], right(before), right(after), usual(before), usual(after)];
}
function usualPick(picks) {
  const [first] = Object.entries(picks).sort(([, a], [, b]) => b - a);
  return first === void 0 ? "\u2013" : first[0] === "none" ? "not readable" : first[0];
}
var WHAT = {
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
    const runs = ending.kind === "accuracy" || ending.kind === "answers" ? SETTLED_AFTER : RENAMED_AFTER;
    const what = ending.how === "recovered" ? " is as it was before." : ` has been so for ${count(runs, "run")}, and counts as normal from now on.`;
    return [[code(ending.arm), text(`: ${WHAT[ending.kind]}${what}`)]];
  });
  const goneWords = "What had drifted is not measured any longer, or was changed on purpose: it begins anew.";
  return serialise([list(gone ? [...sentences, [text(goneWords)]] : sentences)]);
}

export {
  driftName,
  watch,
  driftTitle,
  renderDrift,
  renderEnded
};
