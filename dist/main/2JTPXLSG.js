import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  e
} from "./FJNSRI4D.js";
import {
  runPage
} from "./XS76VZUV.js";
import {
  oneLine
} from "./MEYOMVAP.js";
import {
  count
} from "./2GADIIEC.js";

// src/report/html/parts.tsx
function Section({
  title,
  children
}) {
  return /* @__PURE__ */ e("section", { "aria-label": title, children: [
    /* @__PURE__ */ e("h2", { children: title }),
    children
  ] });
}
function Scroll({
  label,
  children
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    /* @__PURE__ */ e("section", { class: "scroll", "aria-label": label, tabIndex: 0, children })
  );
}
function Footer({
  report
}) {
  const { suite, tool, finishedAt } = report;
  const run = runPage(report);
  return /* @__PURE__ */ e("footer", { children: /* @__PURE__ */ e("p", { children: [
    "Suite ",
    /* @__PURE__ */ e("code", { children: oneLine(suite.name, 60) }),
    ": ",
    count(suite.tasks, "task"),
    " of",
    " ",
    /* @__PURE__ */ e("code", { children: oneLine(suite.dataset.source) }),
    ". Finished ",
    finishedAt,
    ", SWE-Lancer Gate ",
    oneLine(tool.version, 40),
    ".",
    " ",
    run !== null && /* @__PURE__ */ e("a", { href: run, rel: "noreferrer", children: "Run" })
  ] }) });
}

export {
  Section,
  Scroll,
  Footer
};
