import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  d,
  e
} from "./FJNSRI4D.js";
import {
  oneLine
} from "./MEYOMVAP.js";

// src/report/html/scale.ts
var MIN_SPAN = 0.2;
function scaleAround(values, count, bounds) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const missing = Math.max(0, MIN_SPAN * Math.abs(high) - (high - low)) / 2;
  const [from, to] = [Math.max(bounds[0], low - missing), Math.min(bounds[1], high + missing)];
  const step = niceStep((to - from || 1) / count);
  const first = Math.max(bounds[0], Math.floor(from / step) * step);
  const last = Math.min(bounds[1], Math.ceil(to / step) * step);
  const ticks = Array.from({ length: Math.round((last - first) / step) + 1 }, (_, index) => first + index * step);
  return { from: first, to: last, ticks: ticks.filter((tick) => tick <= last + step / 1e3) };
}
function niceStep(step) {
  const power = 10 ** Math.floor(Math.log10(step));
  return ([1, 2, 5, 10].find((factor) => factor * power >= step) ?? 10) * power;
}
function dollarTick(value, scale) {
  const text = tickText(value, scale);
  const decimals = text.split(".")[1]?.length ?? 0;
  return `$${decimals === 1 ? value.toFixed(2) : text}`;
}
function tickText(value, { ticks }) {
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  return value.toFixed(Math.min(6, Math.max(0, -Math.floor(Math.log10(step) + 1e-9))));
}

// src/report/html/charts.tsx
var WIDTHS = { narrow: 358, wide: 1056 };
function Chart({ label, draw }) {
  return /* @__PURE__ */ e("div", { class: "chart", role: "img", "aria-label": oneLine(label, 1e3), children: [
    /* @__PURE__ */ e("div", { class: "narrow", children: draw(WIDTHS.narrow) }),
    /* @__PURE__ */ e("div", { class: "wide", children: draw(WIDTHS.wide) })
  ] });
}
var tenth = (value) => Math.round(10 * value) / 10;
var LEFT = 52;
var RIGHT = 12;
var PANEL = 96;
var TOP = 22;
function LineChart(lines) {
  return /* @__PURE__ */ e(Chart, { label: lines.label, draw: (width) => drawLines(lines, width) });
}
function drawLines({ panels, unit, shared }, width) {
  const factor = unit === "%" ? 100 : 1;
  const times = panels.flatMap(({ points }) => points.map(({ at }) => at));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const x = (at) => tenth(LEFT + (width - LEFT - RIGHT) * (at - first) / Math.max(1, last - first));
  const valuesOf = (some) => some.flatMap(({ points }) => points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]));
  const scaleOf = (some) => scaleAround([...unit === "$" ? [0] : [], ...valuesOf(some).map((value) => factor * value)], 4, [
    0,
    unit === "%" ? 100 : Number.POSITIVE_INFINITY
  ]);
  const common = scaleOf(panels);
  const height = panels.length * PANEL + 24;
  return /* @__PURE__ */ e("svg", { width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true", children: [
    panels.map((panel, index) => {
      const scale = shared ? common : scaleOf([panel]);
      const top = index * PANEL + TOP;
      const y = (value) => tenth(top + (PANEL - TOP - 8) * (1 - (factor * value - scale.from) / (scale.to - scale.from)));
      return /* @__PURE__ */ e("g", { children: [
        /* @__PURE__ */ e("text", { class: "name", x: LEFT, y: top - 8, children: oneLine(panel.name, width < 500 ? 40 : 80) }),
        scale.ticks.map((tick) => /* @__PURE__ */ e("g", { children: [
          /* @__PURE__ */ e("line", { class: "grid", x1: LEFT, x2: width - RIGHT, y1: y(tick / factor), y2: y(tick / factor) }),
          /* @__PURE__ */ e("text", { class: "tick", x: LEFT - 6, y: y(tick / factor) + 4, "text-anchor": "end", children: unit === "%" ? `${tickText(tick, scale)}%` : dollarTick(tick, scale) })
        ] }, tick)),
        groups(panel.points).map((points) => /* @__PURE__ */ e(Series, { points, x, y }, points[0]?.at)),
        panel.marks.map(({ at, text }) => /* @__PURE__ */ e("g", { class: "mark", children: [
          /* @__PURE__ */ e("line", { x1: x(at), x2: x(at), y1: top - 2, y2: top + PANEL - TOP - 8 }),
          /* @__PURE__ */ e("text", { x: x(at), y: top - 8, "text-anchor": x(at) > width * 0.6 ? "end" : "start", children: oneLine(text, 60) })
        ] }, at))
      ] }, panel.name);
    }),
    timeTicks(first, last, width < 500 ? 3 : 8).map((at) => /* @__PURE__ */ e(
      "text",
      {
        class: "tick",
        x: x(at),
        y: height - 6,
        "text-anchor": at === first ? "start" : at === last ? "end" : "middle",
        children: dayText(at)
      },
      at
    ))
  ] });
}
function Series({ points, x, y }) {
  const path = (of) => points.map((point) => `${x(point.at)},${y(of(point))}`).join(" ");
  const upper = path((point) => point.high ?? point.value);
  const lower = [...points].reverse().map((point) => `${x(point.at)},${y(point.low ?? point.value)}`);
  return /* @__PURE__ */ e(d, { children: [
    points.length > 1 && /* @__PURE__ */ e("polygon", { class: "band", points: `${upper} ${lower.join(" ")}` }),
    /* @__PURE__ */ e("polyline", { class: "line", points: path((point) => point.value) }),
    points.map((point) => /* @__PURE__ */ e(
      "circle",
      {
        class: points.length === 1 ? "alone" : "hover",
        cx: x(point.at),
        cy: y(point.value),
        r: "3",
        "data-href": point.href,
        children: /* @__PURE__ */ e("title", { children: oneLine(point.title, 120) })
      },
      point.at
    ))
  ] });
}
function groups(points) {
  const all = /* @__PURE__ */ new Map();
  for (const point of points) {
    const own = all.get(point.group);
    if (own === void 0) all.set(point.group, [point]);
    else own.push(point);
  }
  return [...all.values()];
}
function timeTicks(first, last, count) {
  if (first === last) return [first];
  return Array.from({ length: count }, (_, index) => first + (last - first) * index / (count - 1));
}
var days = new Intl.DateTimeFormat("en-US", { month: "short", day: "numeric", timeZone: "UTC" });
var dayText = (at) => days.format(new Date(at));
function CostChart({ dots }) {
  const front = dots.filter(({ efficient }) => efficient).sort((a, b) => a.cost - b.cost);
  const label = `Accuracy against cost. Pareto-optimal: ${front.map(({ name }) => name).join(", ")}. ${dots.map(
    ({ name, cost, accuracy }) => `${name}: ${(100 * accuracy).toFixed(1)}% at $${cost.toFixed(2)} per 100 answers`
  ).join("; ")}.`;
  return /* @__PURE__ */ e(Chart, { label, draw: (width) => drawDots(dots, front, width) });
}
function drawDots(dots, front, width) {
  const height = 320;
  const [top, bottom, inset] = [28, height - 40, 24];
  const across = scaleAround(
    dots.map(({ cost }) => cost),
    width < 500 ? 3 : 6,
    [0, Number.POSITIVE_INFINITY]
  );
  const up = scaleAround(
    dots.map(({ accuracy }) => 100 * accuracy),
    5,
    [0, 100]
  );
  const x = (cost) => tenth(LEFT + inset + (width - LEFT - RIGHT - 2 * inset) * (cost - across.from) / (across.to - across.from));
  const y = (accuracy) => tenth(top + (bottom - top) * (1 - (100 * accuracy - up.from) / (up.to - up.from)));
  return /* @__PURE__ */ e("svg", { width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true", children: [
    /* @__PURE__ */ e("text", { class: "tick", x: "0", y: "14", children: "accuracy" }),
    up.ticks.map((tick) => /* @__PURE__ */ e("g", { children: [
      /* @__PURE__ */ e("line", { class: "grid", x1: LEFT, x2: width - RIGHT, y1: y(tick / 100), y2: y(tick / 100) }),
      /* @__PURE__ */ e("text", { class: "tick", x: LEFT - 6, y: y(tick / 100) + 4, "text-anchor": "end", children: [
        tickText(tick, up),
        "%"
      ] })
    ] }, tick)),
    across.ticks.map((tick) => /* @__PURE__ */ e("text", { class: "tick", x: x(tick), y: bottom + 16, "text-anchor": "middle", children: dollarTick(tick, across) }, tick)),
    /* @__PURE__ */ e("text", { class: "tick", x: width - RIGHT, y: height - 6, "text-anchor": "end", children: "cost per 100 answers \u2192" }),
    /* @__PURE__ */ e("polyline", { class: "front", points: front.map(({ cost, accuracy }) => `${x(cost)},${y(accuracy)}`).join(" ") }),
    dots.map(({ name, cost, accuracy, efficient }) => /* @__PURE__ */ e("g", { children: [
      /* @__PURE__ */ e("circle", { class: efficient ? "best" : "dot", cx: x(cost), cy: y(accuracy), r: "5", children: /* @__PURE__ */ e("title", { children: `${oneLine(name, 60)}: ${(100 * accuracy).toFixed(1)}%, $${cost.toFixed(2)} per 100 answers` }) }),
      /* @__PURE__ */ e(
        "text",
        {
          class: "name",
          x: x(cost),
          y: y(accuracy) - 10,
          "text-anchor": x(cost) > width * 0.65 ? "end" : x(cost) < width * 0.35 ? "start" : "middle",
          children: oneLine(name, width < 500 ? 24 : 48)
        }
      )
    ] }, name))
  ] });
}
function Sparkline({ values }) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const points = values.map((value, index) => {
    const x = 96 * index / Math.max(1, values.length - 1);
    return `${tenth(2 + x)},${tenth(20 - 16 * (value - low) / Math.max(0.02, high - low))}`;
  });
  return /* @__PURE__ */ e("svg", { class: "spark", width: "100", height: "24", "aria-hidden": "true", children: /* @__PURE__ */ e("polyline", { class: "line", points: points.join(" ") }) });
}

export {
  LineChart,
  dayText,
  CostChart,
  Sparkline
};
