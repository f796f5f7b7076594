import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  SETTLED_AFTER,
  episodes
} from "./YLUBRM3Z.js";
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
} from "./Y6ACJPGJ.js";
import {
  accuracyInterval
} from "./EC22IDXB.js";
import {
  count,
  moment,
  percent,
  points
} from "./2GADIIEC.js";

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
    result[result.length - 1] = { ...drift, over: { run: index, how: recovered ? "recovered" : "settled" } };
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
  const answers = answersOf(runs);
  const found = KINDS.map((kind) => {
    if (kind === "accuracy" || kind === "answers") return { kind, episodes: episodes(answers, kind) };
    return { kind, episodes: servedEpisodes(runs.map(({ arm: arm2 }) => arm2.served.flatMap((served) => served[kind] ?? []))) };
  });
  return { arm, runs, found };
}
function answersOf(runs) {
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
var LIMIT = 6e4;
var MAX_TASKS = 50;
function driftTitle(id) {
  return `Drift${id === "default" ? "" : ` of ${id}`}: the model answers unchanged prompts differently`;
}
function renderDrift(drifts, runUrl) {
  const most = Math.min(MAX_TASKS, Math.max(0, ...drifts.map((drift) => drift.moved.length)));
  return fitting(
    most,
    LIMIT,
    (tasks) => serialise([
      paragraph(
        text(
          "Every run sent exactly the same requests, but the answers changed. The cause is outside this repository: most likely, the endpoint now runs a different model, or runs the same model differently."
        )
      ),
      ...drifts.flatMap((drift) => armBlocks(drift, tasks)),
      paragraph(strong(text("What to do"))),
      list([
        [
          text("Pin a dated version of the model, or a single provider, if the endpoint offers that. The "),
          strong(text("Answered by")),
          text(" rows show what it reports about itself.")
        ],
        [text("Check the tasks below each table. What they have in common often shows what changed.")],
        [
          text("Is the new state fine? Close this issue; only a new change reopens it. After "),
          text(`${count(SETTLED_AFTER, "run")} the new state counts as normal anyway.`)
        ],
        [
          text(
            "Pull requests are not affected: before the gate reports a drop, it collects new answers for both versions, and it reports outdated stored answers."
          )
        ]
      ]),
      paragraph(
        ...runUrl === null ? [] : [link(runUrl, [text("Newest run")]), text(" \xB7 ")],
        text("SWE-Lancer Gate updates this issue and closes it when the answers are back to normal.")
      )
    ])
  );
}
function armBlocks(drift, most) {
  const { arm, kinds, since, before, after, moved } = drift;
  const sentences = kinds.map((kind) => sentenceOf(kind, drift)).join("; ");
  const when = since.runUrl === null ? text(moment(since.at)) : link(since.runUrl, [text(moment(since.at))]);
  const row = (label, of) => [[text(label)], of(before), of(after)];
  return [
    paragraph(code(arm.name), text(`: ${sentences}, since `), when, text(".")),
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
    answers: "it picks different proposals",
    model: "the endpoint reports a different model",
    provider: "a different provider answers",
    fingerprint: "the model has a different fingerprint"
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
    const what = ending.how === "recovered" ? " is back to normal." : ` has stayed this way for ${count(runs, "run")} and now counts as normal.`;
    return [[code(ending.arm), text(`: ${WHAT[ending.kind]}${what}`)]];
  });
  const goneWords = "This arm is no longer measured, or its configuration changed, so it starts over.";
  return serialise([list(gone ? [...sentences, [text(goneWords)]] : sentences)]);
}

export {
  driftName,
  watch,
  driftTitle,
  renderDrift,
  renderEnded
};
