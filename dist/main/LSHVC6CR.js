import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  episodes
} from "./YLUBRM3Z.js";
import {
  fileOf
} from "./WEVB44NS.js";
import {
  CostChart,
  LineChart,
  Sparkline,
  dayText
} from "./RUCOP42I.js";
import "./4EWCDJO6.js";
import "./UL6MFYAU.js";
import {
  Scroll,
  Section
} from "./2JTPXLSG.js";
import {
  STYLE,
  d,
  e,
  renderDocument
} from "./FJNSRI4D.js";
import {
  ruleFloors
} from "./A7P7KLTW.js";
import {
  issueNumber,
  issuePath,
  runPage
} from "./XS76VZUV.js";
import {
  oneLine
} from "./MEYOMVAP.js";
import "./IF375LG3.js";
import "./G6SBVFOP.js";
import "./CP3Z2BKF.js";
import {
  cost,
  count,
  duration,
  integer,
  percent,
  price,
  shortCommit,
  signed,
  size,
  wholePercent
} from "./2GADIIEC.js";
import "./XB3ACDAO.js";
import "./73WKNOLH.js";
import "./YEWXR3CC.js";
import "./PTC7Q33W.js";
import "./WOQU7CIP.js";
import "./DTEW5AZJ.js";

// src/history/dashboard/changes.ts
function changePoints({ armRuns }) {
  return grouped(armRuns).flatMap((own) => {
    const tasks = [...new Set(own.flatMap((armRun) => [...armRun.answersTo.keys()]))];
    const cells = own.map(
      (armRun) => tasks.map((task) => {
        const answers = armRun.answersTo.get(task);
        return answers === void 0 || answers.samples === 0 ? null : { right: answers.right, samples: answers.samples, picks: [] };
      })
    );
    return episodes(cells, "accuracy").map(({ since, normal, over }) => {
      const after = own.slice(since, over?.run ?? own.length);
      const before = normal.flatMap((index) => own[index] ?? []);
      return { at: own[since]?.at ?? "", by: mean(after) - mean(before), lasts: over?.how !== "recovered" };
    });
  }).sort((a, b) => a.at < b.at ? -1 : 1);
}
function sinceChange(series) {
  const since = changePoints(series).at(-1)?.at ?? "";
  return { ...series, armRuns: series.armRuns.filter(({ at }) => at >= since) };
}
function grouped(armRuns) {
  const groups = /* @__PURE__ */ new Map();
  for (const armRun of armRuns) {
    const own = groups.get(armRun.digest);
    if (own === void 0) groups.set(armRun.digest, [armRun]);
    else own.push(armRun);
  }
  return [...groups.values()];
}
function mean(armRuns) {
  return armRuns.reduce((sum2, { accuracy }) => sum2 + accuracy, 0) / Math.max(1, armRuns.length);
}

// src/history/dashboard/site.ts
var RECENT = 30;
function siteOf(records) {
  const runs = records.flatMap(
    (record) => record.kind === "acceptance" ? [] : [{ ...record, page: fileOf(record).replace(/\.json$/, "") }]
  );
  const severalGates = new Set(runs.map(({ id }) => id)).size > 1;
  const compared = new Map(
    runs.flatMap((run) => run.kind === "compare" ? run.arms.map((arm) => [arm.digest, arm.name]) : [])
  );
  const armRuns = /* @__PURE__ */ new Map();
  const tasks = /* @__PURE__ */ new Map();
  for (const { arms, at, page: page2, id, kind } of runs) {
    for (const { name: own, tasks: answers, ...arm } of arms) {
      const name = (kind === "measure" ? compared.get(arm.digest) : void 0) ?? own;
      const series = severalGates ? `${id}: ${name}` : name;
      const armRun = { ...arm, at, run: page2, answersTo: new Map(Object.entries(answers)) };
      armRuns.set(series, [...armRuns.get(series) ?? [], armRun]);
    }
  }
  for (const { suite } of runs.toReversed()) {
    for (const task of suite.tasks) if (!tasks.has(task.id)) tasks.set(task.id, task);
  }
  return {
    series: [...armRuns].map(([name, all]) => ({ name, armRuns: all })),
    runs,
    acceptances: records.filter((record) => record.kind === "acceptance"),
    tasks: [...tasks.values()]
  };
}
function recentRuns({ armRuns }) {
  const { digest } = armRuns.at(-1) ?? {};
  return armRuns.filter((armRun) => armRun.digest === digest).slice(-RECENT);
}
function leaderboard(series) {
  const all = series.map((one) => {
    const armRuns = recentRuns(one);
    const answers = sum(armRuns.map((armRun) => armRun.answers));
    const isPriced = armRuns.every((armRun) => armRun.cost !== null);
    return {
      name: one.name,
      armRuns: armRuns.length,
      accuracy: sum(armRuns.map((armRun) => armRun.accuracy * armRun.answers)) / answers,
      costPerAnswer: isPriced ? sum(armRuns.map((armRun) => armRun.cost ?? 0)) / answers : null,
      medianLatencyMs: middle(armRuns.map((armRun) => armRun.medianLatencyMs)),
      formatErrors: sum(armRuns.map((armRun) => armRun.formatErrors)),
      answers
    };
  });
  return all.map((one) => ({ ...one, efficient: one.costPerAnswer !== null && !all.some((other) => beats(other, one)) })).sort((a, b) => b.accuracy - a.accuracy);
}
function beats(one, other) {
  if (one.costPerAnswer === null || other.costPerAnswer === null) return false;
  const isNoWorse = one.accuracy >= other.accuracy && one.costPerAnswer <= other.costPerAnswer;
  return isNoWorse && (one.accuracy > other.accuracy || one.costPerAnswer < other.costPerAnswer);
}
function shareOf(taskId, armRuns) {
  const answers = armRuns.flatMap((armRun) => armRun.answersTo.get(taskId) ?? []);
  return { right: sum(answers.map(({ right }) => right)), samples: sum(answers.map(({ samples }) => samples)) };
}
var sum = (values) => values.reduce((total, value) => total + value, 0);
function middle(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

// src/history/dashboard/badge.ts
function badge({ series }) {
  const [best] = leaderboard(series.map(sinceChange));
  return {
    schemaVersion: 1,
    label: "SWE-Lancer",
    message: best === void 0 ? "not measured" : `${percent(best.accuracy)} ${oneLine(best.name, 40)}`,
    color: best === void 0 ? "lightgrey" : "blue"
  };
}

// src/history/dashboard/heat-map.tsx
var SPLIT = 0.5;
function HeatMap({
  series,
  tasks
}) {
  const recent = series.map((one) => ({ name: one.name, armRuns: recentRuns(one) }));
  return /* @__PURE__ */ e(d, { children: [
    /* @__PURE__ */ e("form", { id: "tools", hidden: true, children: [
      /* @__PURE__ */ e("label", { children: [
        "Task ",
        /* @__PURE__ */ e("input", { type: "search", name: "search", autocomplete: "off" })
      ] }),
      /* @__PURE__ */ e("label", { children: [
        /* @__PURE__ */ e("input", { type: "checkbox", name: "split" }),
        " Only where arms are split"
      ] }),
      /* @__PURE__ */ e("output", { name: "shown", "aria-live": "polite" })
    ] }),
    /* @__PURE__ */ e(Scroll, { label: "Table of tasks by arms", children: /* @__PURE__ */ e("table", { class: "heat", children: [
      /* @__PURE__ */ e("thead", { children: /* @__PURE__ */ e("tr", { children: [
        /* @__PURE__ */ e(Head, { children: "Task" }),
        /* @__PURE__ */ e(Head, { children: "Price" }),
        recent.map(({ name }) => /* @__PURE__ */ e(Head, { children: oneLine(name, 40) }, name))
      ] }) }),
      /* @__PURE__ */ e("tbody", { children: tasks.map((task, order) => /* @__PURE__ */ e(
        Row,
        {
          task,
          order,
          shares: recent.map(({ armRuns }) => shareOf(task.id, armRuns))
        },
        task.id
      )) })
    ] }) })
  ] });
}
function Head({ children }) {
  return /* @__PURE__ */ e("th", { scope: "col", children: /* @__PURE__ */ e("button", { type: "button", children }) });
}
function Row({ task, order, shares }) {
  const known = shares.flatMap((share) => fractionOf(share) ?? []);
  const isSplit = known.length > 1 && Math.max(...known) - Math.min(...known) > SPLIT;
  return /* @__PURE__ */ e("tr", { "data-split": String(isSplit), children: [
    /* @__PURE__ */ e("th", { scope: "row", "data-value": order, children: /* @__PURE__ */ e("a", { href: taskPage(task.id), children: oneLine(task.id, 60) }) }),
    /* @__PURE__ */ e("td", { "data-value": task.price, children: price(task.price) }),
    shares.map((share, column) => /* @__PURE__ */ e(Cell, { share }, column))
  ] });
}
function Cell({ share }) {
  const fraction = fractionOf(share);
  if (fraction === null) return /* @__PURE__ */ e("td", { children: "\u2013" });
  return /* @__PURE__ */ e("td", { "data-value": fraction, "data-share": Math.round(fraction * 10), title: `${share.right} of ${share.samples}`, children: wholePercent(fraction) });
}
var fractionOf = ({ right, samples }) => samples === 0 ? null : right / samples;
function taskPage(id) {
  return `tasks/${fileNameOf(id)}.html`;
}
function fileNameOf(id) {
  return id.replace(/[^A-Za-z0-9_-]/g, "_");
}

// src/history/dashboard/charts.tsx
var DAY = 864e5;
var RANGES = [
  { days: 30, name: "30 days" },
  { days: 90, name: "90 days" },
  { days: 366, name: "1 year" }
];
function within(series, days) {
  const last = Math.max(...series.flatMap(({ armRuns }) => armRuns.map(({ at }) => Date.parse(at))));
  const inRange = ({ at }) => last - Date.parse(at) <= days * DAY;
  return series.map((one) => ({ ...one, armRuns: one.armRuns.filter(inRange), changes: one.changes.filter(inRange) })).filter(({ armRuns }) => armRuns.length > 0);
}
function AccuracyChart({ series }) {
  const last = series.map(({ name, armRuns }) => `${name} ${percent(armRuns.at(-1)?.accuracy ?? 0)}`).join(", ");
  const changes = series.flatMap(
    ({ name, changes: changes2 }) => changes2.map(({ at, by }) => `${name} changed by ${signed(by)} points on ${dayText(Date.parse(at))}`)
  );
  return /* @__PURE__ */ e(
    LineChart,
    {
      label: `Accuracy over time. Latest: ${last}. ${changes.length === 0 ? "No change points." : `${changes.join("; ")}.`}`,
      panels: series.map(({ name, armRuns, changes: changes2 }) => ({
        name,
        points: armRuns.map((armRun) => ({
          at: Date.parse(armRun.at),
          value: armRun.accuracy,
          low: armRun.low,
          high: armRun.high,
          group: armRun.digest,
          href: runPage2(armRun.run),
          title: `${dayText(Date.parse(armRun.at))}: ${percent(armRun.accuracy)} (${percent(armRun.low)} to ${percent(armRun.high)})`
        })),
        marks: changes2.map(({ at, by }) => ({
          at: Date.parse(at),
          text: `${signed(by)} points, ${dayText(Date.parse(at))}`
        }))
      })),
      unit: "%",
      shared: true
    }
  );
}
function CostOverTime({ series }) {
  const priced = series.map(({ name, armRuns }) => ({ name, armRuns: armRuns.flatMap((armRun) => pricedRun(armRun)) })).filter(({ armRuns }) => armRuns.length > 0);
  if (priced.length === 0) return null;
  const last = priced.map(({ name, armRuns }) => `${name} $${(armRuns.at(-1)?.value ?? 0).toFixed(2)}`).join(", ");
  return /* @__PURE__ */ e(
    LineChart,
    {
      label: `Cost of 100 answers over time, in US dollars. Latest: ${last}.`,
      panels: priced.map(({ name, armRuns }) => ({ name, points: armRuns, marks: [] })),
      unit: "$",
      shared: false
    }
  );
}
function pricedRun({ at, run, cost: cost2, answers, digest }) {
  if (cost2 === null || answers === 0) return [];
  const value = 100 * cost2 / answers;
  const time = Date.parse(at);
  const title = `${dayText(time)}: $${value.toFixed(4)} per 100 answers`;
  return [{ at: time, value, group: digest, title, href: runPage2(run) }];
}
var runPage2 = (run) => `runs/${run}.html`;
function ParetoChart({ standings }) {
  const dots = standings.flatMap(
    ({ name, accuracy, costPerAnswer, efficient }) => costPerAnswer === null ? [] : [{ name, accuracy, efficient, cost: 100 * costPerAnswer }]
  );
  return dots.length < 2 ? null : /* @__PURE__ */ e(CostChart, { dots });
}

// src/history/dashboard/script.ts
function script() {
  document.addEventListener("click", ({ target }) => {
    const href = target instanceof SVGElement ? target.dataset.href : void 0;
    if (href !== void 0) location.assign(href);
  });
  const table = document.querySelector("table.heat");
  const tools = document.getElementById("tools");
  if (!(table instanceof HTMLTableElement) || !(tools instanceof HTMLFormElement)) return;
  const body = table.tBodies.item(0);
  if (body === null) return;
  const rows = [...body.rows];
  const heads = [...table.tHead?.rows.item(0)?.cells ?? []];
  const place = new Map(rows.map((row, index) => [row, index]));
  const value = (row, column) => Number(row.cells.item(column)?.dataset.value ?? Number.NaN);
  const sort = (column) => {
    const was = heads[column]?.getAttribute("aria-sort");
    const direction = was === "descending" ? "ascending" : "descending";
    for (const head of heads) head.removeAttribute("aria-sort");
    heads[column]?.setAttribute("aria-sort", direction);
    const sign = direction === "descending" ? -1 : 1;
    rows.sort((a, b) => {
      const [one, other] = [value(a, column), value(b, column)];
      if (Number.isNaN(one) || Number.isNaN(other)) return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
      return sign * (one - other) || (place.get(a) ?? 0) - (place.get(b) ?? 0);
    });
    body.append(...rows);
  };
  const filter = () => {
    const fields = new FormData(tools);
    const search = String(fields.get("search") ?? "").trim().toLowerCase();
    const split = fields.get("split") !== null;
    for (const row of rows) {
      const isFound = (row.cells.item(0)?.textContent ?? "").toLowerCase().includes(search);
      row.hidden = !isFound || split && row.dataset.split !== "true";
    }
    const output = tools.querySelector("output");
    if (output) output.value = `${rows.filter((row) => !row.hidden).length} of ${rows.length} tasks`;
  };
  for (const [column, head] of heads.entries()) {
    head.querySelector("button")?.addEventListener("click", () => sort(column));
  }
  tools.hidden = false;
  tools.addEventListener("submit", (event) => event.preventDefault());
  tools.addEventListener("input", filter);
  filter();
}

// src/history/dashboard/style.ts
var DASHBOARD_STYLE = `${STYLE}
:root { --right: #1a7f37; }
@media (prefers-color-scheme: dark) { :root { --right: #3fb950; } }
nav { margin-bottom: 1rem; }
.ranges { border: 0; padding: 0; margin: 0; } .ranges legend { padding: 0; font-weight: 600; } .ranges label { display: inline-block; margin-right: 1rem; white-space: nowrap; }
.range { display: none; }
${[30, 90, 366].map((days) => `section:has(input[value="${days}"]:checked) .range[data-range="${days}"] { display: block; }`).join("\n")}
.heat td, .heat th { padding: 0.25rem 0.4rem; }
.heat thead th { white-space: normal; overflow-wrap: anywhere; max-width: 6rem; min-width: 4.75rem; font-size: 0.875rem; vertical-align: bottom; }
.heat tbody th { white-space: nowrap; }
.heat button { font: inherit; font-weight: 600; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-decoration: underline dotted; text-align: inherit; }
.heat th[aria-sort="descending"] button::after { content: " \u2193"; } .heat th[aria-sort="ascending"] button::after { content: " \u2191"; }
.heat td[data-share] { background: color-mix(in srgb, var(--right) calc(var(--share) * 45%), transparent); }
${Array.from({ length: 11 }, (_, tenth) => `.heat td[data-share="${tenth}"] { --share: ${tenth / 10}; }`).join("\n")}
.runs th[scope="row"] { white-space: nowrap; }
@media (max-width: 40rem) {
  .runs :is(th, td):is(:nth-child(2), :nth-child(3)) { display: none; }
  .scroll .runs th[scope="row"] { max-width: none; } .scroll .runs td { white-space: normal; }
}
.strip { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; margin: 0.25rem 0 1rem; }
.strip span { display: inline-block; margin-right: 0.75em; }
`;

// src/history/dashboard/layout.tsx
function page(title, above, here, children) {
  return renderDocument(
    { title: `${title} \xB7 SWE-Lancer Gate`, style: DASHBOARD_STYLE, script },
    /* @__PURE__ */ e("main", { children: [
      above.length > 0 && /* @__PURE__ */ e("nav", { "aria-label": "Where you are", children: [
        above.map(([name, address]) => /* @__PURE__ */ e("span", { children: [
          /* @__PURE__ */ e("a", { href: address, children: name }),
          " \u203A",
          " "
        ] }, address)),
        here
      ] }),
      children
    ] })
  );
}
var day = (at) => at.slice(0, 16).replace("T", " ");

// src/history/dashboard/overview.tsx
var MAX_RUNS = 60;
function renderOverview(site) {
  const marked = site.series.map((one) => ({ ...one, changes: changePoints(one) }));
  const standing = leaderboard(site.series.map(sinceChange));
  const pareto = /* @__PURE__ */ e(ParetoChart, { standings: standing });
  return page(
    "Nightly results",
    [],
    "",
    /* @__PURE__ */ e(d, { children: [
      /* @__PURE__ */ e("p", { class: "kicker", children: "SWE-Lancer Gate \xB7 nightly results" }),
      /* @__PURE__ */ e("h1", { children: headline(site, marked) }),
      /* @__PURE__ */ e("p", { children: [
        count(site.runs.length, "run"),
        " \xB7 ",
        count(site.series.length, "arm"),
        " \xB7 ",
        count(site.tasks.length, "task")
      ] }),
      /* @__PURE__ */ e(Section, { title: "Latest results", children: /* @__PURE__ */ e(Leaderboard, { standing, site }) }),
      /* @__PURE__ */ e(Section, { title: "Best value", children: [
        /* @__PURE__ */ e("p", { children: "Arms on the line are Pareto-optimal: no other arm is both cheaper and more accurate." }),
        pareto
      ] }),
      /* @__PURE__ */ e(Trends, { series: marked }),
      /* @__PURE__ */ e(Section, { title: "Tasks", children: [
        /* @__PURE__ */ e("p", { children: "Accuracy of each arm on each task, over its last runs (30 at most) with its present configuration." }),
        /* @__PURE__ */ e(HeatMap, { series: site.series, tasks: site.tasks })
      ] }),
      /* @__PURE__ */ e(Acceptances, { acceptances: site.acceptances }),
      /* @__PURE__ */ e(Section, { title: "Runs", children: /* @__PURE__ */ e(Runs, { runs: site.runs.slice(-MAX_RUNS).toReversed() }) })
    ] })
  );
}
var RECENT_DAYS = 30;
var DAY2 = 864e5;
function headline({ runs }, series) {
  const newest = runs.at(-1);
  if (newest === void 0) return "No runs yet";
  const isNews = ({ at }) => Date.parse(newest.at) - Date.parse(at) <= RECENT_DAYS * DAY2;
  const changed = series.flatMap(({ name, changes }) => {
    const last = changes.findLast((change) => change.lasts && isNews(change));
    return last === void 0 ? [] : [{ name, ...last }];
  });
  const found = changed.map(
    ({ name, by, at }) => `${oneLine(name, 40)} ${by < 0 ? "fell" : "rose"} ${size(Math.abs(by))} on ${dayText(Date.parse(at))}`
  );
  const what = changed.length === 0 ? "none changed lately" : `${changed.length} changed: ${found.join(", ")}`;
  return `Last run ${dayText(Date.parse(newest.at))}: ${count(series.length, "arm")}, ${what}`;
}
function Trends({ series }) {
  return /* @__PURE__ */ e(Section, { title: "Trends", children: [
    /* @__PURE__ */ e("p", { children: "The band around each line is the 95% interval on these tasks. A line is interrupted where the configuration changed; a marker shows where accuracy changed without that." }),
    /* @__PURE__ */ e("fieldset", { class: "ranges", children: [
      /* @__PURE__ */ e("legend", { children: "Range" }),
      RANGES.map(({ days, name }) => /* @__PURE__ */ e("label", { children: [
        /* @__PURE__ */ e("input", { type: "radio", name: "range", value: days, checked: days === 90 }),
        " ",
        name
      ] }, days))
    ] }),
    RANGES.map(({ days }) => {
      const shown = within(series, days);
      return /* @__PURE__ */ e("div", { class: "range", "data-range": days, children: [
        /* @__PURE__ */ e("h3", { children: "Accuracy" }),
        /* @__PURE__ */ e(AccuracyChart, { series: shown }),
        /* @__PURE__ */ e("h3", { children: "Cost of 100 answers" }),
        /* @__PURE__ */ e(CostOverTime, { series: shown })
      ] }, days);
    })
  ] });
}
var COLUMNS = [
  "Arm",
  "Accuracy",
  "Last 30 runs",
  "Cost per 100 answers",
  "Median time",
  "Unreadable",
  "Answers",
  "Runs"
];
function Leaderboard({
  standing,
  site
}) {
  const suite = site.runs.at(-1)?.suite;
  const floors = suite === void 0 ? [] : ruleFloors(suite);
  const recent = new Map(site.series.map((one) => [one.name, recentRuns(one).map(({ accuracy }) => accuracy)]));
  return /* @__PURE__ */ e(d, { children: [
    /* @__PURE__ */ e(Scroll, { label: "Latest results of every arm", children: /* @__PURE__ */ e("table", { children: [
      /* @__PURE__ */ e("thead", { children: /* @__PURE__ */ e("tr", { children: COLUMNS.map((head) => /* @__PURE__ */ e("th", { scope: "col", children: head }, head)) }) }),
      /* @__PURE__ */ e("tbody", { children: standing.map((one) => /* @__PURE__ */ e("tr", { children: [
        /* @__PURE__ */ e("th", { scope: "row", children: [
          oneLine(one.name, 80),
          one.efficient && /* @__PURE__ */ e("span", { title: "Pareto-optimal: no other arm is both cheaper and more accurate", children: " \u2605" })
        ] }),
        /* @__PURE__ */ e("td", { children: percent(one.accuracy) }),
        /* @__PURE__ */ e("td", { children: /* @__PURE__ */ e(Sparkline, { values: recent.get(one.name) ?? [] }) }),
        /* @__PURE__ */ e("td", { children: one.costPerAnswer === null ? "unknown" : cost(100 * one.costPerAnswer) }),
        /* @__PURE__ */ e("td", { children: duration(one.medianLatencyMs) }),
        /* @__PURE__ */ e("td", { children: percent(one.formatErrors / one.answers) }),
        /* @__PURE__ */ e("td", { children: integer(one.answers) }),
        /* @__PURE__ */ e("td", { children: integer(one.armRuns) })
      ] }, one.name)) })
    ] }) }),
    /* @__PURE__ */ e("p", { children: /* @__PURE__ */ e("small", { children: [
      "Simple rules on the same tasks:",
      " ",
      floors.map(({ name, accuracy }) => `${oneLine(name, 30)} ${percent(accuracy)}`).join(" \xB7 ")
    ] }) })
  ] });
}
function Acceptances({ acceptances }) {
  if (acceptances.length === 0) return null;
  return /* @__PURE__ */ e(Section, { title: "Accepted drops", children: /* @__PURE__ */ e("ul", { children: acceptances.toReversed().map(({ at, by, reason, pullRequest, difference }) => /* @__PURE__ */ e("li", { children: [
    day(at),
    ", pull request ",
    pullRequest,
    difference && `, ${signed(difference.estimate)} points`,
    ": \u201C",
    oneLine(reason),
    "\u201D (",
    oneLine(by, 40),
    ")"
  ] }, `${at} ${pullRequest}`)) }) });
}
function Runs({ runs }) {
  return /* @__PURE__ */ e(Scroll, { label: "The last runs", children: /* @__PURE__ */ e("table", { class: "runs", children: [
    /* @__PURE__ */ e("thead", { children: /* @__PURE__ */ e("tr", { children: ["Run", "Suite", "Arms", "Best", "Cost"].map((head) => /* @__PURE__ */ e("th", { scope: "col", children: head }, head)) }) }),
    /* @__PURE__ */ e("tbody", { children: runs.map((run) => {
      const best = run.arms.toSorted((a, b) => b.accuracy - a.accuracy)[0];
      const total = run.arms.reduce(
        (sum2, arm) => sum2 === null || arm.cost === null ? null : sum2 + arm.cost,
        0
      );
      return /* @__PURE__ */ e("tr", { children: [
        /* @__PURE__ */ e("th", { scope: "row", children: /* @__PURE__ */ e("a", { href: `runs/${run.page}.html`, children: day(run.at) }) }),
        /* @__PURE__ */ e("td", { children: oneLine(run.suite.name, 30) }),
        /* @__PURE__ */ e("td", { children: integer(run.arms.length) }),
        /* @__PURE__ */ e("td", { children: best === void 0 ? "\u2013" : `${oneLine(best.name, 40)} ${percent(best.accuracy)}` }),
        /* @__PURE__ */ e("td", { children: cost(total) })
      ] }, run.page);
    }) })
  ] }) });
}

// src/history/dashboard/run-page.tsx
function renderRun(run) {
  const link = runPage(run);
  return page(
    `Run of ${day(run.at)}`,
    [["Nightly results", "../index.html"]],
    day(run.at),
    /* @__PURE__ */ e(d, { children: [
      /* @__PURE__ */ e("h1", { children: [
        "Run of ",
        day(run.at)
      ] }),
      /* @__PURE__ */ e("p", { children: [
        "Gate ",
        /* @__PURE__ */ e("code", { children: oneLine(run.id, 60) }),
        ", suite ",
        /* @__PURE__ */ e("code", { children: oneLine(run.suite.name, 60) }),
        run.commit !== null && /* @__PURE__ */ e(d, { children: [
          ", commit ",
          /* @__PURE__ */ e("code", { children: shortCommit(run.commit) })
        ] }),
        ", SWE-Lancer Gate ",
        oneLine(run.tool, 20),
        ".",
        " ",
        link !== null && /* @__PURE__ */ e("a", { href: link, rel: "noreferrer", children: "Its page on GitHub" })
      ] }),
      /* @__PURE__ */ e(Scroll, { label: "Table of arms", children: /* @__PURE__ */ e("table", { children: [
        /* @__PURE__ */ e("thead", { children: /* @__PURE__ */ e("tr", { children: ["Arm", "Accuracy", "Likely", "Earned", "Cost", "Answers", "Unreadable", "Missing", "Median time"].map(
          (head) => /* @__PURE__ */ e("th", { scope: "col", children: head }, head)
        ) }) }),
        /* @__PURE__ */ e("tbody", { children: run.arms.map((arm) => /* @__PURE__ */ e("tr", { children: [
          /* @__PURE__ */ e("th", { scope: "row", children: oneLine(arm.name, 80) }),
          /* @__PURE__ */ e("td", { children: percent(arm.accuracy) }),
          /* @__PURE__ */ e("td", { children: [
            percent(arm.low),
            " to ",
            percent(arm.high)
          ] }),
          /* @__PURE__ */ e("td", { children: price(Math.round(arm.earned)) }),
          /* @__PURE__ */ e("td", { children: cost(arm.cost) }),
          /* @__PURE__ */ e("td", { children: integer(arm.answers) }),
          /* @__PURE__ */ e("td", { children: integer(arm.formatErrors) }),
          /* @__PURE__ */ e("td", { children: integer(arm.missing) }),
          /* @__PURE__ */ e("td", { children: duration(arm.medianLatencyMs) })
        ] }, arm.name)) })
      ] }) }),
      /* @__PURE__ */ e(Section, { title: "Tasks", children: /* @__PURE__ */ e(Scroll, { label: "Tasks of this run", children: /* @__PURE__ */ e("table", { children: [
        /* @__PURE__ */ e("thead", { children: /* @__PURE__ */ e("tr", { children: [
          /* @__PURE__ */ e("th", { scope: "col", children: "Task" }),
          run.arms.map((arm) => /* @__PURE__ */ e("th", { scope: "col", children: oneLine(arm.name, 40) }, arm.name))
        ] }) }),
        /* @__PURE__ */ e("tbody", { children: run.suite.tasks.map((task) => /* @__PURE__ */ e("tr", { children: [
          /* @__PURE__ */ e("th", { scope: "row", children: /* @__PURE__ */ e("a", { href: `../${taskPage(task.id)}`, children: oneLine(task.id, 60) }) }),
          run.arms.map(({ name, tasks }) => /* @__PURE__ */ e("td", { children: rightOf(tasks[task.id]) }, name))
        ] }, task.id)) })
      ] }) }) })
    ] })
  );
}
var rightOf = (answers) => answers === void 0 ? "\u2013" : `${answers.right} of ${answers.samples}`;

// src/history/dashboard/task-page.tsx
function renderTask(task, { series }) {
  const path = issuePath(task);
  const id = oneLine(task.id, 60);
  return page(
    `Task ${id}`,
    [["Nightly results", "../index.html"]],
    id,
    /* @__PURE__ */ e(d, { children: [
      /* @__PURE__ */ e("h1", { children: [
        "Task ",
        id
      ] }),
      /* @__PURE__ */ e("p", { children: [
        price(task.price),
        ", ",
        count(task.proposals, "proposal"),
        ".",
        " ",
        path !== null && /* @__PURE__ */ e("a", { href: `https://github.com${path}`, rel: "noreferrer", children: [
          "Issue ",
          oneLine(issueNumber(task), 20),
          " on GitHub"
        ] })
      ] }),
      /* @__PURE__ */ e("p", { children: "\u25CF right, \u25CB wrong, \u25D0 right in some answers of the armRun. Months are set apart." }),
      series.map((one) => /* @__PURE__ */ e(TaskSeries, { task, series: one }, one.name))
    ] })
  );
}
function TaskSeries({ task, series }) {
  const armRuns = series.armRuns.filter((armRun) => armRun.answersTo.has(task.id));
  if (armRuns.length === 0) return null;
  const { right, samples } = shareOf(task.id, armRuns);
  const picks = picksOf(task.id, recentRuns(series));
  return /* @__PURE__ */ e("section", { "aria-label": oneLine(series.name, 80), children: [
    /* @__PURE__ */ e("h2", { children: oneLine(series.name, 80) }),
    /* @__PURE__ */ e("p", { children: [
      "Right in ",
      integer(right),
      " of ",
      count(samples, "answer"),
      " since ",
      day(armRuns[0]?.at ?? ""),
      ".",
      " ",
      picks.length > 0 && `Lately picked: ${picks.map(([pick, times]) => `${pick === "none" ? "nothing readable" : `proposal ${pick}`} ${times} times`).join(", ")}.`
    ] }),
    /* @__PURE__ */ e("p", { class: "strip", role: "img", "aria-label": `${right} of ${samples} right over ${count(armRuns.length, "run")}`, children: months(armRuns).map(([month, ofMonth]) => /* @__PURE__ */ e("span", { children: [
      month,
      " ",
      ofMonth.map((armRun) => mark(armRun, task.id)).join("")
    ] }, month)) })
  ] });
}
function picksOf(taskId, armRuns) {
  const times = /* @__PURE__ */ new Map();
  for (const armRun of armRuns) {
    for (const [pick, number] of Object.entries(armRun.answersTo.get(taskId)?.picks ?? {})) {
      times.set(pick, (times.get(pick) ?? 0) + number);
    }
  }
  return [...times].sort(([, a], [, b]) => b - a);
}
function mark(armRun, taskId) {
  const { right = 0, samples = 0 } = armRun.answersTo.get(taskId) ?? {};
  return samples === 0 ? "\xB7" : right === samples ? "\u25CF" : right === 0 ? "\u25CB" : "\u25D0";
}
function months(armRuns) {
  const groups = /* @__PURE__ */ new Map();
  for (const armRun of armRuns) {
    const month = armRun.at.slice(0, 7);
    groups.set(month, [...groups.get(month) ?? [], armRun]);
  }
  return [...groups];
}

// src/history/dashboard/render.ts
function* renderDashboard(records) {
  const site = siteOf(records);
  yield ["index.html", renderOverview(site)];
  yield ["badge.json", `${JSON.stringify(badge(site))}
`];
  for (const task of site.tasks) yield [taskPage(task.id), renderTask(task, site)];
  for (const run of site.runs) yield [`runs/${run.page}.html`, renderRun(run)];
}
export {
  renderDashboard
};
