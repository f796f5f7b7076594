import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  accuracy,
  costOfRight,
  figures,
  headline,
  interval,
  method,
  place
} from "./MVXGHW7U.js";
import {
  CostChart
} from "./RUCOP42I.js";
import {
  plain
} from "./QIUDT6W6.js";
import "./HGVOBGTN.js";
import {
  Footer,
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
import "./R7F5GUJP.js";
import {
  issueNumber,
  issuePath,
  shortTitle
} from "./XS76VZUV.js";
import {
  TITLE_LENGTH,
  oneLine
} from "./MEYOMVAP.js";
import "./IF375LG3.js";
import "./G6SBVFOP.js";
import "./CP3Z2BKF.js";
import {
  count,
  percent,
  price,
  signed
} from "./2GADIIEC.js";
import "./XB3ACDAO.js";
import "./YEWXR3CC.js";
import "./PTC7Q33W.js";
import "./WOQU7CIP.js";
import "./DTEW5AZJ.js";

// src/report/compare/html/style.ts
var COMPARE_STYLE = `${STYLE}
:root { --r0: #ffffff; --r1: #ddf4ff; --r2: #b6e3ff; --r3: #80ccff; --r4: #54aeff; --on: #1f2328; }
@media (prefers-color-scheme: dark) {
  :root { --r0: #0d1117; --r1: #0c2d6b; --r2: #0d419d; --r3: #1158c7; --r4: #1a63d8; --on: #ffffff; }
}
.rule th, .rule td { color: var(--quiet); font-style: italic; }
.arms td:last-child { width: 40%; min-width: 10rem; }
@media (max-width: 40rem) {
  .arms :is(th, td):last-child, .bars { display: none; } .arms small { display: block; }
  .scroll .arms th[scope="row"] { max-width: 33vw; overflow-wrap: anywhere; }
}
.bar { display: block; overflow: visible; }
.bar .axis { stroke: var(--line); }
.bar .range { stroke: var(--ink); stroke-width: 3; }
.bar .floor { stroke: var(--quiet); stroke-dasharray: 4 3; }
.bar circle { fill: var(--ink); }
.beats { font-weight: 700; }
.scroll .heat th:first-child { min-width: min(24rem, 45vw); }
.heat td { text-align: center; color: var(--on); font-variant-numeric: tabular-nums; }
.r0 { background: var(--r0); color: var(--ink) !important; }
.r1 { background: var(--r1); } .r2 { background: var(--r2); } .r3 { background: var(--r3); } .r4 { background: var(--r4); }
`;

// src/report/compare/html/page.tsx
function renderComparePage(report) {
  return renderDocument({ title: plain(headline(report)), style: COMPARE_STYLE }, /* @__PURE__ */ e(Page, { report }));
}
function Page({ report }) {
  return /* @__PURE__ */ e(d, { children: [
    /* @__PURE__ */ e("main", { children: [
      /* @__PURE__ */ e("p", { class: "kicker", children: "SWE-Lancer Gate \xB7 comparison" }),
      /* @__PURE__ */ e("h1", { children: plain(headline(report)) }),
      /* @__PURE__ */ e(Value, { report }),
      /* @__PURE__ */ e(Arms, { report }),
      /* @__PURE__ */ e(Groups, { report }),
      /* @__PURE__ */ e(Notes, { report }),
      /* @__PURE__ */ e(Folded, { title: "Numbers", children: /* @__PURE__ */ e(Figures, { report }) }),
      /* @__PURE__ */ e(Folded, { title: "Pairwise comparison", children: /* @__PURE__ */ e(Pairs, { report }) }),
      /* @__PURE__ */ e(Folded, { title: "Task by task", children: /* @__PURE__ */ e(Heat, { report }) }),
      /* @__PURE__ */ e(Section, { title: "Method", children: [
        method(report).map((paragraph) => /* @__PURE__ */ e("p", { children: paragraph }, paragraph)),
        /* @__PURE__ */ e("pre", { children: oneLine(report.reproduce, 1e3) })
      ] })
    ] }),
    /* @__PURE__ */ e(Footer, { report })
  ] });
}
var name = (arm) => oneLine(arm, 60);
function Folded({ title, children }) {
  return /* @__PURE__ */ e("details", { class: "folded", children: [
    /* @__PURE__ */ e("summary", { children: /* @__PURE__ */ e("h2", { children: title }) }),
    children
  ] });
}
function Value({ report }) {
  const dots = report.arms.flatMap(
    ({ name: name2, accuracy: accuracy2, costPerAnswer, efficient }) => accuracy2 === null || costPerAnswer === null ? [] : [{ name: name2, accuracy: accuracy2, efficient, cost: 100 * costPerAnswer }]
  );
  if (dots.length < 2) return null;
  return /* @__PURE__ */ e(Section, { title: "Accuracy against cost", children: [
    /* @__PURE__ */ e("p", { children: "On the line: no other is both cheaper and more accurate." }),
    /* @__PURE__ */ e(CostChart, { dots })
  ] });
}
function Notes({ report }) {
  if (report.notes.length === 0) return null;
  return /* @__PURE__ */ e(Section, { title: "Notes", children: /* @__PURE__ */ e("ul", { children: report.notes.map(({ text }) => /* @__PURE__ */ e("li", { children: oneLine(text, 1e3).replaceAll("`", "") }, text)) }) });
}
function Arms({ report }) {
  const rules = ruleFloors(report.suite);
  const bestRule = Math.max(...rules.map((rule) => rule.accuracy));
  const rows = [
    ...report.arms.map((arm) => ({
      at: arm.accuracy ?? -1,
      row: /* @__PURE__ */ e(ArmRow, { arm, bestRule }, arm.name)
    })),
    ...rules.map((rule) => ({
      at: rule.accuracy,
      row: /* @__PURE__ */ e("tr", { class: "rule", children: [
        /* @__PURE__ */ e("th", { scope: "row", children: name(rule.name) }),
        /* @__PURE__ */ e("td", { children: percent(rule.accuracy) }),
        /* @__PURE__ */ e("td", {}),
        /* @__PURE__ */ e("td", {}),
        /* @__PURE__ */ e("td", {})
      ] }, rule.name)
    }))
  ].sort((a, b) => b.at - a.at);
  return /* @__PURE__ */ e(Section, { title: "Accuracy", children: [
    /* @__PURE__ */ e("p", { children: [
      "On ",
      count(report.suite.tasks, "task"),
      ". ",
      /* @__PURE__ */ e("span", { class: "bars", children: "The dashed line is the best simple rule. " }),
      "\u2605 marks the best accuracy at its price or below."
    ] }),
    /* @__PURE__ */ e(Scroll, { label: "Accuracy of every arm", children: /* @__PURE__ */ e("table", { class: "arms", children: [
      /* @__PURE__ */ e("thead", { children: /* @__PURE__ */ e("tr", { children: [
        /* @__PURE__ */ e("th", { scope: "col", children: "Model" }),
        /* @__PURE__ */ e("th", { scope: "col", children: "Accuracy" }),
        /* @__PURE__ */ e("th", { scope: "col", children: "Cost per 100 correct" }),
        /* @__PURE__ */ e("th", { scope: "col", children: "Rank" }),
        /* @__PURE__ */ e("th", { scope: "col", children: "0 to 100%" })
      ] }) }),
      /* @__PURE__ */ e("tbody", { children: rows.map(({ row }) => row) })
    ] }) })
  ] });
}
function ArmRow({ arm, bestRule }) {
  const at = (share) => `${(100 * share).toFixed(2)}%`;
  return /* @__PURE__ */ e("tr", { children: [
    /* @__PURE__ */ e("th", { scope: "row", children: [
      name(arm.name),
      arm.efficient && " \u2605"
    ] }),
    /* @__PURE__ */ e("td", { children: [
      accuracy(arm),
      " ",
      /* @__PURE__ */ e("small", { children: interval(arm) })
    ] }),
    /* @__PURE__ */ e("td", { children: costOfRight(arm) }),
    /* @__PURE__ */ e("td", { children: place(arm) }),
    /* @__PURE__ */ e("td", { children: arm.accuracy !== null && arm.low !== null && arm.high !== null && /* @__PURE__ */ e("svg", { class: "bar", width: "100%", height: "20", "aria-hidden": "true", children: [
      /* @__PURE__ */ e("line", { class: "axis", x1: "0", x2: "100%", y1: "19", y2: "19" }),
      /* @__PURE__ */ e("line", { class: "floor", x1: at(bestRule), x2: at(bestRule), y1: "0", y2: "20" }),
      /* @__PURE__ */ e("line", { class: "range", x1: at(arm.low), x2: at(arm.high), y1: "10", y2: "10" }),
      /* @__PURE__ */ e("circle", { cx: at(arm.accuracy), cy: "10", r: "5" })
    ] }) })
  ] });
}
function Groups({ report }) {
  if (report.groups.length === 0) return null;
  return /* @__PURE__ */ e(Section, { title: "Statistical ties", children: [
    /* @__PURE__ */ e("p", { children: "Within a group, no model is proven better than another." }),
    /* @__PURE__ */ e("ul", { children: report.groups.map((group) => /* @__PURE__ */ e("li", { children: group.map(name).join(", ") }, group.join())) })
  ] });
}
function Figures({ report }) {
  const rows = figures(report);
  return /* @__PURE__ */ e(Scroll, { label: "Figures of every arm", children: /* @__PURE__ */ e("table", { children: [
    /* @__PURE__ */ e("thead", { children: /* @__PURE__ */ e("tr", { children: [
      /* @__PURE__ */ e("th", { scope: "col", children: "Model" }),
      rows.map(({ label }) => /* @__PURE__ */ e("th", { scope: "col", children: label }, label))
    ] }) }),
    /* @__PURE__ */ e("tbody", { children: report.arms.map((arm) => /* @__PURE__ */ e("tr", { children: [
      /* @__PURE__ */ e("th", { scope: "row", children: name(arm.name) }),
      rows.map(({ label, of }) => /* @__PURE__ */ e("td", { children: of(arm) }, label))
    ] }, arm.name)) })
  ] }) });
}
function Pairs({ report }) {
  if (report.pairs.length === 0) return null;
  const arms = report.arms.filter(({ accuracy: accuracy2 }) => accuracy2 !== null);
  const pairs = new Map(report.pairs.map((pair) => [JSON.stringify([pair.ahead, pair.behind]), pair]));
  return /* @__PURE__ */ e(d, { children: [
    /* @__PURE__ */ e("p", { children: [
      "Difference in points, row minus column, with its interval. Bold differences are proven after correction for all",
      " ",
      count(report.pairs.length, "pair"),
      "."
    ] }),
    /* @__PURE__ */ e(Scroll, { label: "Differences between arms", children: /* @__PURE__ */ e("table", { children: [
      /* @__PURE__ */ e("thead", { children: /* @__PURE__ */ e("tr", { children: [
        /* @__PURE__ */ e("th", { scope: "col", children: "Model" }),
        arms.map((arm) => /* @__PURE__ */ e("th", { scope: "col", children: name(arm.name) }, arm.name))
      ] }) }),
      /* @__PURE__ */ e("tbody", { children: arms.map((row) => /* @__PURE__ */ e("tr", { children: [
        /* @__PURE__ */ e("th", { scope: "row", children: name(row.name) }),
        arms.map((column) => /* @__PURE__ */ e(
          PairCell,
          {
            ahead: pairs.get(JSON.stringify([row.name, column.name])),
            behind: pairs.get(JSON.stringify([column.name, row.name]))
          },
          column.name
        ))
      ] }, row.name)) })
    ] }) })
  ] });
}
function PairCell({ ahead, behind }) {
  const pair = ahead ?? behind;
  if (pair === void 0) return /* @__PURE__ */ e("td", { children: "\u2013" });
  const [difference, low, high] = ahead === void 0 ? [-pair.difference, -pair.high, -pair.low] : [pair.difference, pair.low, pair.high];
  return /* @__PURE__ */ e("td", { class: pair.beats ? "beats" : "", children: [
    signed(difference),
    " ",
    /* @__PURE__ */ e("small", { children: [
      "(",
      signed(low),
      " to ",
      signed(high),
      ")"
    ] })
  ] });
}
function Heat({ report }) {
  const arms = report.arms.filter(({ trials }) => trials > 0);
  return /* @__PURE__ */ e(d, { children: [
    /* @__PURE__ */ e("p", { children: "7/8 means 7 of 8 answers were correct. Darker is better." }),
    /* @__PURE__ */ e(Scroll, { label: "Correct answers of every arm for every task", children: /* @__PURE__ */ e("table", { class: "heat", children: [
      /* @__PURE__ */ e("thead", { children: /* @__PURE__ */ e("tr", { children: [
        /* @__PURE__ */ e("th", { scope: "col", children: "Task" }),
        arms.map((arm) => /* @__PURE__ */ e("th", { scope: "col", children: name(arm.name) }, arm.name))
      ] }) }),
      /* @__PURE__ */ e("tbody", { children: report.tasks.map((task) => /* @__PURE__ */ e(TaskRow, { task, arms }, task.id)) })
    ] }) })
  ] });
}
function TaskRow({ task, arms }) {
  const path = issuePath(task);
  const number = oneLine(issueNumber(task), 20);
  return /* @__PURE__ */ e("tr", { children: [
    /* @__PURE__ */ e("th", { scope: "row", children: [
      path === null ? number : /* @__PURE__ */ e("a", { href: `https://github.com${path}`, rel: "noreferrer", children: number }),
      " ",
      oneLine(shortTitle(task.title), TITLE_LENGTH),
      " \xB7 ",
      price(task.price)
    ] }),
    arms.map((arm) => {
      const { right, samples } = task.arms[arm.name] ?? { right: 0, samples: 0 };
      return /* @__PURE__ */ e("td", { class: samples === 0 ? "r0" : `r${Math.round(4 * right / samples)}`, children: samples === 0 ? "\u2013" : `${right}/${samples}` }, arm.name);
    })
  ] });
}
export {
  renderComparePage
};
