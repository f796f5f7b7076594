import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  episodes
} from "./MNFZJYFU.js";
import {
  fileOf
} from "./TVULPWFB.js";
import {
  CostChart,
  LineChart,
  Sparkline,
  dayText
} from "./F7ARC4P4.js";
import "./4EWCDJO6.js";
import "./JWIGM4FX.js";
import {
  Scroll,
  Section
} from "./DS2XPR4N.js";
import {
  STYLE,
  d,
  e,
  renderDocument
} from "./TTEFZN2G.js";
import {
  ruleFloors
} from "./RS6KZLS7.js";
import {
  issueNumber,
  issuePath,
  runPage
} from "./MMAAUYSC.js";
import {
  oneLine
} from "./3EJT6ANF.js";
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
} from "./HRPSXDW6.js";
import "./73WKNOLH.js";
import "./YEWXR3CC.js";
import "./PTC7Q33W.js";
import "./WOQU7CIP.js";
import "./DTEW5AZJ.js";

// src/history/dashboard/changes.ts
function changePoints({ nights }) {
  return grouped(nights).flatMap((own) => {
    const tasks = [...new Set(own.flatMap((night) => [...night.answersTo.keys()]))];
    const cells = own.map(
      (night) => tasks.map((task) => {
        const answers = night.answersTo.get(task);
        return answers === void 0 || answers.samples === 0 ? null : { right: answers.right, samples: answers.samples, picks: [] };
      })
    );
    return episodes(cells, "accuracy").map(({ since, normal, over }) => {
      const after = own.slice(since, over?.night ?? own.length);
      const before = normal.flatMap((index) => own[index] ?? []);
      return { at: own[since]?.at ?? "", by: mean(after) - mean(before), lasts: over?.how !== "recovered" };
    });
  }).sort((a, b) => a.at < b.at ? -1 : 1);
}
function sinceChange(series) {
  const since = changePoints(series).at(-1)?.at ?? "";
  return { ...series, nights: series.nights.filter(({ at }) => at >= since) };
}
function grouped(nights) {
  const groups = /* @__PURE__ */ new Map();
  for (const night of nights) {
    const own = groups.get(night.digest);
    if (own === void 0) groups.set(night.digest, [night]);
    else own.push(night);
  }
  return [...groups.values()];
}
function mean(nights) {
  return nights.reduce((sum2, { accuracy }) => sum2 + accuracy, 0) / Math.max(1, nights.length);
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
  const nights = /* @__PURE__ */ new Map();
  const tasks = /* @__PURE__ */ new Map();
  for (const { arms, at, page: page2, id, kind } of runs) {
    for (const { name: own, tasks: answers, ...arm } of arms) {
      const name = (kind === "measure" ? compared.get(arm.digest) : void 0) ?? own;
      const series = severalGates ? `${id}: ${name}` : name;
      const night = { ...arm, at, run: page2, answersTo: new Map(Object.entries(answers)) };
      nights.set(series, [...nights.get(series) ?? [], night]);
    }
  }
  for (const { suite } of runs.toReversed()) {
    for (const task of suite.tasks) if (!tasks.has(task.id)) tasks.set(task.id, task);
  }
  return {
    series: [...nights].map(([name, all]) => ({ name, nights: all })),
    runs,
    acceptances: records.filter((record) => record.kind === "acceptance"),
    tasks: [...tasks.values()]
  };
}
function recentNights({ nights }) {
  const { digest } = nights.at(-1) ?? {};
  return nights.filter((night) => night.digest === digest).slice(-RECENT);
}
function standings(series) {
  const all = series.map((one) => {
    const nights = recentNights(one);
    const answers = sum(nights.map((night) => night.answers));
    const isPriced = nights.every((night) => night.cost !== null);
    return {
      name: one.name,
      nights: nights.length,
      accuracy: sum(nights.map((night) => night.accuracy * night.answers)) / answers,
      costPerAnswer: isPriced ? sum(nights.map((night) => night.cost ?? 0)) / answers : null,
      medianLatencyMs: middle(nights.map((night) => night.medianLatencyMs)),
      formatErrors: sum(nights.map((night) => night.formatErrors)),
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
function shareOf(taskId, nights) {
  const answers = nights.flatMap((night) => night.answersTo.get(taskId) ?? []);
  return { right: sum(answers.map(({ right }) => right)), samples: sum(answers.map(({ samples }) => samples)) };
}
var sum = (values) => values.reduce((total, value) => total + value, 0);
function middle(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

// src/history/dashboard/badge.ts
function badge({ series }) {
  const [best] = standings(series.map(sinceChange));
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
  const recent = series.map((one) => ({ name: one.name, nights: recentNights(one) }));
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
          shares: recent.map(({ nights }) => shareOf(task.id, nights))
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
  const last = Math.max(...series.flatMap(({ nights }) => nights.map(({ at }) => Date.parse(at))));
  const inRange = ({ at }) => last - Date.parse(at) <= days * DAY;
  return series.map((one) => ({ ...one, nights: one.nights.filter(inRange), changes: one.changes.filter(inRange) })).filter(({ nights }) => nights.length > 0);
}
function AccuracyChart({ series }) {
  const last = series.map(({ name, nights }) => `${name} ${percent(nights.at(-1)?.accuracy ?? 0)}`).join(", ");
  const changes = series.flatMap(
    ({ name, changes: changes2 }) => changes2.map(({ at, by }) => `${name} changed by ${signed(by)} points on ${dayText(Date.parse(at))}`)
  );
  return /* @__PURE__ */ e(
    LineChart,
    {
      label: `Accuracy over time. Latest: ${last}. ${changes.length === 0 ? "No change points." : `${changes.join("; ")}.`}`,
      panels: series.map(({ name, nights, changes: changes2 }) => ({
        name,
        points: nights.map((night) => ({
          at: Date.parse(night.at),
          value: night.accuracy,
          low: night.low,
          high: night.high,
          group: night.digest,
          href: nightPage(night.run),
          title: `${dayText(Date.parse(night.at))}: ${percent(night.accuracy)} (${percent(night.low)} to ${percent(night.high)})`
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
  const priced = series.map(({ name, nights }) => ({ name, nights: nights.flatMap((night) => pricedNight(night)) })).filter(({ nights }) => nights.length > 0);
  if (priced.length === 0) return null;
  const last = priced.map(({ name, nights }) => `${name} $${(nights.at(-1)?.value ?? 0).toFixed(2)}`).join(", ");
  return /* @__PURE__ */ e(
    LineChart,
    {
      label: `Cost of 100 answers over time, in US dollars. Latest: ${last}.`,
      panels: priced.map(({ name, nights }) => ({ name, points: nights, marks: [] })),
      unit: "$",
      shared: false
    }
  );
}
function pricedNight({ at, run, cost: cost2, answers, digest }) {
  if (cost2 === null || answers === 0) return [];
  const value = 100 * cost2 / answers;
  const time = Date.parse(at);
  const title = `${dayText(time)}: $${value.toFixed(4)} per 100 answers`;
  return [{ at: time, value, group: digest, title, href: nightPage(run) }];
}
var nightPage = (run) => `runs/${run}.html`;
function ParetoChart({ standings: standings2 }) {
  const dots = standings2.flatMap(
    ({ name, accuracy, costPerAnswer, efficient }) => costPerAnswer === null ? [] : [{ name, accuracy, efficient, cost: 100 * costPerAnswer }]
  );
  return dots.length < 2 ? null : /* @__PURE__ */ e(CostChart, { dots });
}

// src/history/dashboard/behaviour.ts
function behaviour() {
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
.heat thead th { white-space: normal; overflow-wrap: anywhere; max-width: 6rem; min-width: 3.5rem; vertical-align: bottom; }
.heat tbody th { white-space: nowrap; }
.heat button { font: inherit; font-weight: 600; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-decoration: underline dotted; text-align: inherit; }
.heat th[aria-sort="descending"] button::after { content: " \u2193"; } .heat th[aria-sort="ascending"] button::after { content: " \u2191"; }
.heat td[data-share] { background: color-mix(in srgb, var(--right) calc(var(--share) * 45%), transparent); }
${Array.from({ length: 11 }, (_, tenth) => `.heat td[data-share="${tenth}"] { --share: ${tenth / 10}; }`).join("\n")}
.strip { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; margin: 0.25rem 0 1rem; }
.strip span { display: inline-block; margin-right: 0.75em; }
`;

// src/history/dashboard/layout.tsx
function page(title, above, here, children) {
  return renderDocument(
    { title: `${title} \xB7 SWE-Lancer Gate`, style: DASHBOARD_STYLE, script: behaviour },
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
  const standing = standings(site.series.map(sinceChange));
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
      /* @__PURE__ */ e(Section, { title: "Latest results", children: /* @__PURE__ */ e(Standings, { standing, site }) }),
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
var NEWS_DAYS = 30;
var DAY2 = 864e5;
function headline({ runs }, series) {
  const newest = runs.at(-1);
  if (newest === void 0) return "No runs yet";
  const isNews = ({ at }) => Date.parse(newest.at) - Date.parse(at) <= NEWS_DAYS * DAY2;
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
function Standings({
  standing,
  site
}) {
  const suite = site.runs.at(-1)?.suite;
  const floors = suite === void 0 ? [] : ruleFloors(suite);
  const recent = new Map(site.series.map((one) => [one.name, recentNights(one).map(({ accuracy }) => accuracy)]));
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
        /* @__PURE__ */ e("td", { children: integer(one.nights) })
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
  return /* @__PURE__ */ e(Scroll, { label: "The last runs", children: /* @__PURE__ */ e("table", { children: [
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
      /* @__PURE__ */ e("p", { children: "\u25CF right, \u25CB wrong, \u25D0 right in some answers of the night. Months are set apart." }),
      series.map((one) => /* @__PURE__ */ e(TaskSeries, { task, series: one }, one.name))
    ] })
  );
}
function TaskSeries({ task, series }) {
  const nights = series.nights.filter((night) => night.answersTo.has(task.id));
  if (nights.length === 0) return null;
  const { right, samples } = shareOf(task.id, nights);
  const picks = picksOf(task.id, recentNights(series));
  return /* @__PURE__ */ e("section", { "aria-label": oneLine(series.name, 80), children: [
    /* @__PURE__ */ e("h2", { children: oneLine(series.name, 80) }),
    /* @__PURE__ */ e("p", { children: [
      "Right in ",
      integer(right),
      " of ",
      count(samples, "answer"),
      " since ",
      day(nights[0]?.at ?? ""),
      ".",
      " ",
      picks.length > 0 && `Lately picked: ${picks.map(([pick, times]) => `${pick === "none" ? "nothing readable" : `proposal ${pick}`} ${times} times`).join(", ")}.`
    ] }),
    /* @__PURE__ */ e("p", { class: "strip", role: "img", "aria-label": `${right} of ${samples} right over ${count(nights.length, "night")}`, children: months(nights).map(([month, ofMonth]) => /* @__PURE__ */ e("span", { children: [
      month,
      " ",
      ofMonth.map((night) => mark(night, task.id)).join("")
    ] }, month)) })
  ] });
}
function picksOf(taskId, nights) {
  const times = /* @__PURE__ */ new Map();
  for (const night of nights) {
    for (const [pick, number] of Object.entries(night.answersTo.get(taskId)?.picks ?? {})) {
      times.set(pick, (times.get(pick) ?? 0) + number);
    }
  }
  return [...times].sort(([, a], [, b]) => b - a);
}
function mark(night, taskId) {
  const { right = 0, samples = 0 } = night.answersTo.get(taskId) ?? {};
  return samples === 0 ? "\xB7" : right === samples ? "\u25CF" : right === 0 ? "\u25CB" : "\u25D0";
}
function months(nights) {
  const groups = /* @__PURE__ */ new Map();
  for (const night of nights) {
    const month = night.at.slice(0, 7);
    groups.set(month, [...groups.get(month) ?? [], night]);
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
