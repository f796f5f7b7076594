import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  findSides,
  findTrusted
} from "./NGXTKJPW.js";
import {
  estimateTrials,
  isAgent,
  likelyDetectable
} from "./SQH744BA.js";
import {
  parseReport
} from "./KVKVR3OO.js";
import {
  INTERRUPTED,
  NO_CHANGE,
  armDigest,
  changedJudge,
  commandFor,
  commitOf,
  comparisonName,
  createSampler,
  failed,
  noJudge,
  notesOn,
  pricedModel,
  readJudge,
  samplesOf,
  sendTheSame,
  takeShare,
  trialKey
} from "./2R4XO35F.js";
import {
  affordable,
  maxDropAnswers,
  nextStep,
  planOf,
  situationOf
} from "./2IGYEI2B.js";
import {
  assembleReport,
  describeArm,
  filesOf
} from "./MBQ5EHFF.js";
import {
  explanationWords,
  searchStep,
  searchTasks
} from "./S4HFOKMG.js";
import {
  readArm,
  runConfig
} from "./HBGFOFC3.js";
import {
  parseConfigFile,
  readConfigFile,
  requireConfigFile
} from "./UDXKPIHP.js";
import {
  checkJoined,
  mayAsk,
  openCheckout,
  openGit,
  readHandedOver,
  refuseOwnEvidence,
  withTools
} from "./27H6PT3W.js";
import {
  isRight
} from "./IYDSAJR5.js";
import {
  cost,
  count,
  integer
} from "./3N3WSEEQ.js";
import {
  showsProposals
} from "./TUYMEWBT.js";
import {
  randomFrom
} from "./OASVD2G7.js";
import {
  CallFailure
} from "./KFLCG5QD.js";
import {
  Failure
} from "./WOQU7CIP.js";

// src/app/estimate.ts
function estimateGate(prepared) {
  const { identical, config, solvers, sampler, material, situation } = prepared;
  const { tasks } = material;
  const step = identical ? null : nextStep(situation(true));
  const wanted = step?.kind === "sample" ? sampler.open(samplesOf(step.wanted, tasks)) : [];
  const known = ["baseline", "candidate"].flatMap(
    (arm) => solvers[arm] === null ? [] : sampler.known(arm, tasks).trials
  );
  const sides = sidesOf(prepared);
  const firstRound = estimateTrials(wanted, sides, known, config.termsOf);
  const { looks } = planOf(tasks.length, config.decision);
  const laterLooks = (looks.at(-1) ?? 0) - (looks[0] ?? 0);
  const proof = config.decision.policy === "threshold" ? 0 : maxDropAnswers(tasks.length);
  const { answers, calls } = firstRound;
  const mostAnswers = answers === 0 ? 0 : answers + tasks.length * laterLooks + proof;
  const searches = proof > 0 && config.decision["explain-drop"] === "auto";
  return {
    firstRound,
    mostAnswers,
    searchAnswers: searches ? Math.floor(mostAnswers / 2) : 0,
    mostCalls: calls === null || answers === 0 ? calls : Math.round(calls / answers * mostAnswers),
    byAgents: Object.values(sides).some((side) => side !== null && isAgent(side)),
    tooSmall: answers === 0 ? [] : capsBelow(firstRound, prepared)
  };
}
function detectableBy({ situation, config }) {
  const tasks = situation(true).tasks.map(({ taskId, price, baseline, fresh }) => {
    return { taskId, price, stored: [...baseline, ...fresh].filter((slot) => slot !== "missing") };
  });
  return likelyDetectable(tasks, config.decision, randomFrom("estimate"));
}
function sidesOf({ arms, solvers }) {
  const baseline = arms.baseline && solvers.baseline ? { arm: arms.baseline, solver: solvers.baseline } : null;
  return { baseline, candidate: { arm: arms.candidate, solver: solvers.candidate } };
}
function capsBelow(firstRound, { config: { budget }, arms, solvers }) {
  const { answers, cost: dollars, atMost } = firstRound;
  const { maxCalls, maxCost } = budget;
  const consequence = "What it cuts off is not measured, and the verdict can then only be inconclusive.";
  const calls = firstRound.calls ?? answers;
  const turns = Math.max(solvers.baseline?.mostRequests ?? 0, solvers.candidate.mostRequests);
  const round = (amount) => atMost && turns > 1 ? `what the first round may take, at most ${amount}` : `the ${amount} of the first round`;
  return [
    ...maxCalls !== null && [arms.baseline, arms.candidate].some((arm) => arm?.solver.kind === "command") ? ["The budget counts each run of the agent as one call: what its program asks a model cannot be counted here."] : [],
    ...maxCalls !== null && maxCalls < turns ? [
      `The budget of ${count(maxCalls, "call")} is below the ${integer(turns)} that one answer of the agent may take, so none is asked for. Raise max-calls, or lower agent.max-turns.`
    ] : maxCalls !== null && maxCalls < calls ? [`The budget of ${count(maxCalls, "call")} is below ${round(integer(calls))}. ${consequence}`] : [],
    ...maxCost !== null && dollars !== null && maxCost < dollars ? [`The budget of ${cost(maxCost)} is below ${round(cost(dollars))}. ${consequence}`] : []
  ];
}

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path, added, removed, oldPosInc, options) {
    const last = path.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) {
      if (array[i]) {
        ret.push(array[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
  constructor() {
    super(...arguments);
    this.tokenize = tokenize;
  }
  equals(left, right, options) {
    if (options.ignoreWhitespace) {
      if (!options.newlineIsToken || !left.includes("\n")) {
        left = left.trim();
      }
      if (!options.newlineIsToken || !right.includes("\n")) {
        right = right.trim();
      }
    } else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
      if (left.endsWith("\n")) {
        left = left.slice(0, -1);
      }
      if (right.endsWith("\n")) {
        right = right.slice(0, -1);
      }
    }
    return super.equals(left, right, options);
  }
};
var lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
  return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
  if (options.stripTrailingCr) {
    value = value.replace(/\r\n/g, "\n");
  }
  const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
  if (!linesAndNewlines[linesAndNewlines.length - 1]) {
    linesAndNewlines.pop();
  }
  for (let i = 0; i < linesAndNewlines.length; i++) {
    const line = linesAndNewlines[i];
    if (i % 2 && !options.newlineIsToken) {
      retLines[retLines.length - 1] += line;
    } else {
      retLines.push(line);
    }
  }
  return retLines;
}

// node_modules/diff/libesm/patch/create.js
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  let optionsObj;
  if (!options) {
    optionsObj = {};
  } else if (typeof options === "function") {
    optionsObj = { callback: options };
  } else {
    optionsObj = options;
  }
  if (typeof optionsObj.context === "undefined") {
    optionsObj.context = 4;
  }
  const context = optionsObj.context;
  if (optionsObj.newlineIsToken) {
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  }
  if (!optionsObj.callback) {
    return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  } else {
    const { callback } = optionsObj;
    diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
      const patch = diffLinesResultToPatch(diff);
      callback(patch);
    } }));
  }
  function diffLinesResultToPatch(diff) {
    if (!diff) {
      return;
    }
    diff.push({ value: "", lines: [] });
    function contextLines(lines) {
      return lines.map(function(entry) {
        return " " + entry;
      });
    }
    const hunks = [];
    let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
    for (let i = 0; i < diff.length; i++) {
      const current = diff[i], lines = current.lines || splitLines(current.value);
      current.lines = lines;
      if (current.added || current.removed) {
        if (!oldRangeStart) {
          const prev = diff[i - 1];
          oldRangeStart = oldLine;
          newRangeStart = newLine;
          if (prev) {
            curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
            oldRangeStart -= curRange.length;
            newRangeStart -= curRange.length;
          }
        }
        for (const line of lines) {
          curRange.push((current.added ? "+" : "-") + line);
        }
        if (current.added) {
          newLine += lines.length;
        } else {
          oldLine += lines.length;
        }
      } else {
        if (oldRangeStart) {
          if (lines.length <= context * 2 && i < diff.length - 2) {
            for (const line of contextLines(lines)) {
              curRange.push(line);
            }
          } else {
            const contextSize = Math.min(lines.length, context);
            for (const line of contextLines(lines.slice(0, contextSize))) {
              curRange.push(line);
            }
            const hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange
            };
            hunks.push(hunk);
            oldRangeStart = 0;
            newRangeStart = 0;
            curRange = [];
          }
        }
        oldLine += lines.length;
        newLine += lines.length;
      }
    }
    for (const hunk of hunks) {
      for (let i = 0; i < hunk.lines.length; i++) {
        if (hunk.lines[i].endsWith("\n")) {
          hunk.lines[i] = hunk.lines[i].slice(0, -1);
        } else {
          hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
          i++;
        }
      }
    }
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks
    };
  }
}
function splitLines(text) {
  const hasTrailingNl = text.endsWith("\n");
  const result = text.split("\n").map((line) => line + "\n");
  if (hasTrailingNl) {
    result.pop();
  } else {
    result.push(result.pop().slice(0, -1));
  }
  return result;
}

// src/arm/parts.ts
var MAX_PARTS = 8;
function partsOf(before, now, configPath) {
  const settings = settingsOf(before, now);
  const texts = [...promptTexts(before, now), ...fileTexts(before, now)];
  const whole = wholeFiles(before, now);
  const hunks = joined(texts, Math.max(1, MAX_PARTS - settings.length - whole.length));
  const parts = [
    ...settings.map(({ name }) => ({ kind: "setting", path: configPath, name })),
    ...whole.map(({ path, change }) => ({ kind: "file", path, change })),
    ...hunks.map(({ part }) => part)
  ];
  function without(undone) {
    const isUndone = (index) => undone.includes(index);
    let arm = settings.reduce((changed, setting, index) => isUndone(index) ? setting.undo(changed) : changed, now);
    whole.forEach((file, index) => {
      if (!isUndone(settings.length + index)) return;
      const others = arm.files.filter(({ path }) => path !== file.path);
      const own = before.files.filter(({ path }) => path === file.path);
      const files = [...others, ...own].sort((a, b) => a.path < b.path ? -1 : 1);
      arm = { ...arm, files };
    });
    const first = settings.length + whole.length;
    texts.forEach((text, index) => {
      const back = new Set(
        hunks.flatMap((hunk, at) => hunk.text === index && isUndone(first + at) ? hunk.chunks : [])
      );
      if (back.size === 0) return;
      arm = text.put(arm, text.chunks.map((chunk, at) => back.has(at) ? chunk.before : chunk.now).join(""));
    });
    return arm;
  }
  return { parts, without };
}
function settingsOf(before, now) {
  const parts = [];
  const add = (name, isSame, undo) => {
    if (!isSame) parts.push({ name, undo });
  };
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  const onlyModel = before.solver.kind === now.solver.kind && before.solver.model !== now.solver.model;
  add(onlyModel ? "model" : "solver", same(before.solver, now.solver), (arm) => ({ ...arm, solver: before.solver }));
  add("order", before.order === now.order, (arm) => ({ ...arm, order: before.order }));
  add("structured-output", before.structuredOutput === now.structuredOutput, (arm) => ({
    ...arm,
    structuredOutput: before.structuredOutput
  }));
  add("extra-body", same(before.extraBody, now.extraBody), (arm) => ({ ...arm, extraBody: before.extraBody }));
  for (const [name, field] of SAMPLING) {
    add(`sampling.${name}`, before.sampling[field] === now.sampling[field], (arm) => {
      const { [field]: _now, ...others } = arm.sampling;
      const old = before.sampling[field];
      return { ...arm, sampling: old === void 0 ? others : { ...others, [field]: old } };
    });
  }
  add("prompt", sameMessages(before, now), (arm) => ({ ...arm, prompt: before.prompt }));
  return parts;
}
var SAMPLING = [
  ["temperature", "temperature"],
  ["top-p", "topP"],
  ["max-tokens", "maxTokens"],
  ["reasoning-effort", "reasoningEffort"]
];
function sameMessages(before, now) {
  return before.prompt.length === now.prompt.length && before.prompt.every(({ role, file }, index) => {
    const other = now.prompt[index];
    return other?.role === role && other.file === file;
  });
}
function promptTexts(before, now) {
  if (!sameMessages(before, now)) return [];
  return now.prompt.flatMap(({ template, file, line }, index) => {
    const old = before.prompt[index]?.template ?? template;
    if (old === template) return [];
    const put = (arm, text) => ({
      ...arm,
      prompt: arm.prompt.map((message, at) => at === index ? { ...message, template: text } : message)
    });
    return [{ path: file, line, chunks: chunksOf(old, template), put }];
  });
}
function fileTexts(before, now) {
  return now.files.flatMap(({ path, content }) => {
    const old = before.files.find((file) => file.path === path)?.content;
    if (old === void 0 || old === content) return [];
    const put = (arm, text) => ({
      ...arm,
      files: arm.files.map((file) => file.path === path ? { ...file, content: text } : file)
    });
    return [{ path, line: 1, chunks: chunksOf(old, content), put }];
  });
}
function wholeFiles(before, now) {
  const [old, own] = [before, now].map((arm) => new Set(arm.files.map(({ path }) => path)));
  return [
    ...now.files.filter(({ path }) => !old?.has(path)).map(({ path }) => ({ path, change: "added" })),
    ...before.files.filter(({ path }) => !own?.has(path)).map(({ path }) => ({ path, change: "removed" }))
  ];
}
function chunksOf(before, now) {
  const chunks = [];
  let removed = "";
  for (const piece of diffLines(before, now)) {
    if (piece.removed) removed += piece.value;
    else if (piece.added) {
      chunks.push({ before: removed, now: piece.value });
      removed = "";
    } else {
      if (removed !== "") chunks.push({ before: removed, now: "" });
      removed = "";
      chunks.push({ before: piece.value, now: piece.value });
    }
  }
  return removed === "" ? chunks : [...chunks, { before: removed, now: "" }];
}
function joined(texts, most) {
  let hunks = texts.flatMap(({ path, line: start, chunks }, text) => {
    let line = start;
    return chunks.flatMap((chunk, index) => {
      const from = line;
      const count2 = linesIn(chunk.now);
      line += count2;
      if (chunk.before === chunk.now) return [];
      const change = chunk.now === "" ? "removed" : chunk.before === "" ? "added" : "changed";
      return [
        { text, part: { kind: "lines", path, from, to: Math.max(from, from + count2 - 1), change }, chunks: [index] }
      ];
    });
  });
  while (hunks.length > most) {
    const gaps = hunks.slice(1).map((next2, index) => {
      const one2 = hunks[index];
      return one2?.text === next2.text ? next2.part.from - one2.part.to : Number.POSITIVE_INFINITY;
    });
    const at = gaps.indexOf(Math.min(...gaps));
    const [one, next] = [hunks[at], hunks[at + 1]];
    if (one === void 0 || next === void 0 || gaps[at] === Number.POSITIVE_INFINITY) break;
    const part = { ...one.part, to: next.part.to, change: "changed" };
    hunks = [
      ...hunks.slice(0, at),
      { text: one.text, part, chunks: [...one.chunks, ...next.chunks] },
      ...hunks.slice(at + 2)
    ];
  }
  return hunks;
}
function linesIn(text) {
  return text === "" ? 0 : text.replace(/\n$/, "").split("\n").length;
}

// src/app/explain.ts
var CAUSES = /* @__PURE__ */ new Set(["drop", "broken-tasks"]);
var SHARE = 0.5;
async function explainDrop({ settings }, prepared, verdict, tools) {
  const { arms, config, material, sampler, freshSince } = prepared;
  const canAsk = (tools.elsewhere?.canAsk ?? true) && sampler.spent.exhausted === null;
  const wished = config.decision["explain-drop"] === "auto" && config.decision.policy !== "threshold";
  if (!wished || !canAsk || arms.baseline === null || verdict.kind !== "regressed" || !CAUSES.has(verdict.cause)) {
    return null;
  }
  const change = partsOf(arms.baseline, arms.candidate, settings.config);
  if (change.parts.length < 2 || !everyHybridWorks(change)) return null;
  const known = {
    baseline: sampler.known("baseline", material.tasks),
    candidate: sampler.known("candidate", material.tasks)
  };
  const broken = searchTasks(
    material.tasks.map((task) => {
      const count2 = (trials) => {
        const own = trials.filter((trial) => trial.taskId === task.id);
        return { right: own.filter((trial) => isRight(trial, task)).length, samples: own.length };
      };
      return { taskId: task.id, before: count2(known.baseline.trials), now: count2(known.candidate.trials) };
    })
  );
  if (broken.length === 0) return null;
  const fresh = known.baseline.trials.filter((trial) => trial.finishedAt >= freshSince).length;
  const most = Math.floor(SHARE * (known.candidate.trials.length + fresh));
  return search(change, broken, most, prepared, settings.concurrency, tools);
}
function everyHybridWorks({ parts, without }) {
  return parts.every((_, part) => {
    const others = parts.map((_2, index) => index).filter((index) => index !== part);
    return [[part], others].every((undone) => showsProposals(without(undone).prompt));
  });
}
async function search(change, broken, most, { config, material, sampler }, concurrency, tools) {
  const tasks = material.tasks.filter((task) => broken.includes(task.id));
  const solvers = {};
  const { budget } = config;
  const left = {
    maxCalls: budget.maxCalls === null ? null : Math.max(0, budget.maxCalls - sampler.spent.calls),
    maxCost: budget.maxCost === null ? null : Math.max(0, budget.maxCost - (sampler.spent.cost ?? 0)),
    maxMinutes: budget.maxMinutes
  };
  const asking = createSampler({ ...tools, onTrial: () => {
  }, budget: left, concurrency, solvers });
  const nameOf = (undone) => `without ${undone.join(" ")}`;
  const answers = (undone, taskId) => {
    const task = tasks.find((one) => one.id === taskId);
    const name = nameOf(undone);
    if (task === void 0 || solvers[name] === void 0) return [];
    const { trials, missing } = asking.known(name, [task]);
    return [
      ...trials.map((trial) => ({ sample: trial.sample, answer: isRight(trial, task) })),
      ...missing.map(({ sample }) => ({ sample, answer: null }))
    ].sort((a, b) => a.sample - b.sample).map(({ answer }) => answer);
  };
  const ended = (found) => ({
    explanation: { ...found, of: change.parts.length, tasks: [...broken], calls: asking.spent.calls },
    spent: asking.spent
  });
  const nothing = { parts: [], broughtBack: [], pValue: null };
  const unfinished = () => ended({ kind: "unfinished", ...nothing, sentence: explanationWords.unfinished(change.parts.length) });
  const used = /* @__PURE__ */ new Set();
  for (let round = 1; ; round++) {
    const step = searchStep(change.parts.length, broken, answers);
    if (step.kind === "none") {
      return ended({ kind: "none", ...nothing, sentence: explanationWords.none(change.parts.length) });
    }
    if (step.kind === "found") {
      const part = change.parts[step.part];
      if (part === void 0) throw new Error("the search found a part that the change does not have");
      const { broughtBack, pValue } = step;
      const sentence = explanationWords.found(part, broughtBack.length, broken.length);
      return ended({ kind: "found", parts: [part], broughtBack: [...broughtBack], pValue, sentence });
    }
    for (const undone of step.hybrids) {
      solvers[nameOf(undone)] ??= await tools.solver(change.without(undone), config, material);
    }
    const wanted = step.hybrids.flatMap(
      (undone) => tasks.flatMap(
        (task) => Array.from({ length: step.samples }, (_, sample) => ({ arm: nameOf(undone), task, sample }))
      )
    );
    const open = asking.open(wanted);
    for (const { arm, task, sample } of wanted) used.add(`${arm} ${task.id} ${sample}`);
    if (used.size > most || asking.spent.exhausted !== null) return unfinished();
    tools.onBatch({ reason: "cause", round }, open.length);
    try {
      await asking.take(open);
    } catch (error) {
      if (error instanceof CallFailure) return unfinished();
      throw error;
    }
  }
}

// src/arm/changes.ts
async function changedFiles(before, now, paths) {
  const changes = [...new Set(paths)].map(async (path) => changeOf(path, await before.read(path), await now.read(path)));
  return (await Promise.all(changes)).filter((change) => change !== null);
}
var MOST_PLACES = 50;
var MOST_EDITS = 1e3;
function changeOf(path, before, now) {
  if (before === now) return null;
  if (now === null) return { path, kind: "removed", added: 0, removed: lineCount(before ?? ""), lines: [] };
  const whole = { from: 1, to: Math.max(1, lineCount(now)) };
  if (before === null) return { path, kind: "added", added: lineCount(now), removed: 0, lines: [whole] };
  const patch = structuredPatch("", "", before, now, "", "", { context: 0, maxEditLength: MOST_EDITS });
  if (patch === void 0) {
    return { path, kind: "changed", added: lineCount(now), removed: lineCount(before), lines: [whole] };
  }
  const places = patch.hunks.map(({ newStart, newLines }) => {
    const from = Math.min(newStart, whole.to);
    return { from, to: Math.max(from, newStart + newLines - 1) };
  });
  const [first, last] = [places[0], places.at(-1)];
  const lines = first !== void 0 && last !== void 0 && places.length > MOST_PLACES ? [{ from: first.from, to: last.to }] : places;
  const added = patch.hunks.reduce((total, hunk) => total + hunk.newLines, 0);
  const removed = patch.hunks.reduce((total, hunk) => total + hunk.oldLines, 0);
  return { path, kind: "changed", added, removed, lines };
}
function lineCount(text) {
  return text === "" ? 0 : text.replace(/\n$/, "").split("\n").length;
}

// src/app/prepare.ts
async function prepare(request, tools) {
  const { settings, head, trusted, isOfStrangers } = request;
  const startedAt = new Date(tools.now()).toISOString();
  const own = { file: await requireConfigFile(head, settings.config), source: head };
  const found = await readJudge(trusted, settings.config);
  if (found.judge === null && isOfStrangers) throw noJudge(trusted, settings.config);
  const judge = found.judge ?? own;
  const before = found.judge === null ? NO_BASELINE : await readBaseline(request);
  const models = await tools.models(judge.file.models, judge.source);
  const terms = { models, pricedModel: await pricedModel(judge, settings) };
  const wished = runConfig(settings, found.judge === null ? withDefaultRule(own.file) : judge.file, own.file, terms);
  const baseline = before.source ?? request.baseline;
  const arms = { baseline: before.arm, candidate: await readArm("candidate", head, own.file, settings) };
  const material = await tools.material(wished, judge.source);
  const { tasks } = material;
  const named = [arms.baseline ?? arms.candidate, arms.candidate].map((arm) => arm.solver.name);
  const config = { ...wished, decision: affordable(wished.decision, tasks.length, named) };
  const solvers = {
    baseline: arms.baseline === null ? null : await tools.solver(arms.baseline, config, material),
    candidate: await tools.solver(arms.candidate, config, material)
  };
  takeEarlier(request.earlier, solvers.baseline, tasks, tools.store);
  const asked = comparisonName(solvers, tasks);
  checkJoined(tools.elsewhere, asked);
  const freshSince = tools.store.begun(asked, startedAt);
  const sampler = createSampler({ ...tools, budget: config.budget, concurrency: settings.concurrency, solvers });
  for (const [arm, solver] of Object.entries(solvers)) {
    if (solver !== null) tools.onKnown(arm, tasks, sampler.known(arm, tasks).trials);
  }
  return {
    startedAt,
    asked,
    freshSince,
    config,
    material,
    arms,
    solvers,
    identical: solvers.baseline !== null && sendTheSame(solvers.baseline, solvers.candidate, tasks),
    sampler,
    situation(canSample) {
      const known = solvers.baseline === null ? null : sampler.known("baseline", tasks);
      const rest = { decision: config.decision, canSample };
      return situationOf(tasks, known, sampler.known("candidate", tasks), freshSince, rest);
    },
    notes: [
      ...judgeNotes(found.judge === null ? null : await changedJudge(judge, own), trusted, settings.config),
      ...found.notes,
      ...before.notes
    ],
    changes: before.arm === null ? [] : await changedFiles(baseline, head, allFiles(arms, settings.config))
  };
}
function judgeNotes(changed, trusted, config) {
  if (changed === null) {
    const places = trusted.map(({ label }) => `\`${label}\``).join(" and ");
    return [
      {
        kind: "warning",
        text: `There is nothing to compare with: ${places} has no usable \`${config}\`. The rules that this change brings take effect after the merge.`
      }
    ];
  }
  if (changed.length === 0) return [];
  const fields = changed.map((field) => `\`${field}\``).join(", ");
  return [
    {
      kind: "warning",
      text: `This change also edits ${fields}. The edit takes effect after the merge: until then the target branch's own ${changed.length === 1 ? "setting is" : "settings are"} used.`
    }
  ];
}
function withDefaultRule(file) {
  return { ...file, decision: parseConfigFile("", "").decision };
}
function takeEarlier(earlier, baseline, tasks, store) {
  if (baseline === null) return;
  const byId = new Map(tasks.map((task) => [task.id, task]));
  for (const trial of earlier) {
    const task = byId.get(trial.taskId);
    if (task === void 0 || store.get(trial.key) !== void 0) continue;
    if (trialKey(baseline, task, trial.sample) === trial.key) store.add(trial);
  }
}
function allFiles(arms, config) {
  return [arms.baseline, arms.candidate].flatMap((arm) => arm === null ? [] : filesOf(arm, config));
}
var NO_BASELINE = { source: null, arm: null, notes: [] };
async function readBaseline({ settings, baseline, trusted, isMergeBase }) {
  for (const source of isMergeBase ? [baseline, ...trusted.slice(0, 1)] : [baseline]) {
    try {
      const file = await readConfigFile(source, settings.config);
      if (file === null) continue;
      return { source, arm: await readArm("baseline", source, file, settings), notes: [] };
    } catch (error) {
      if (!(error instanceof Failure) || error.kind !== "configuration" || settings.baseline !== void 0) throw error;
      return {
        ...NO_BASELINE,
        notes: [{ kind: "warning", text: `The configuration at ${source.label} cannot be used: ${error.message}` }]
      };
    }
  }
  return NO_BASELINE;
}

// src/app/gate.ts
async function gate(request, tools) {
  const prepared = await prepare(request, tools);
  const decided = prepared.identical ? { verdict: NO_CHANGE, comparison: null, notes: [], brokenTasks: [] } : await decide(prepared, tools);
  const explained = await explainDrop(request, prepared, decided.verdict, tools);
  return conclude(request, prepared, decided, explained, tools);
}
async function gateShard(request, shard, tools) {
  const prepared = await prepare(request, tools);
  const { material, solvers, sampler, asked, freshSince, identical, situation } = prepared;
  const step = identical ? null : nextStep(situation(true));
  const round = step?.kind === "sample" ? step : null;
  const divided = {
    ...material,
    asked,
    begun: freshSince,
    arms: Object.keys(solvers).filter((arm) => solvers[arm] !== null),
    sampler,
    wanted: round === null ? [] : samplesOf(round.wanted, material.tasks)
  };
  return takeShare(divided, shard, (trials) => round !== null && tools.onBatch(round, trials));
}
async function decide(prepared, tools) {
  const { sampler, material, situation } = prepared;
  for (const sentence of estimateGate(prepared).tooSmall) tools.onNotice(sentence);
  const canAsk = tools.elsewhere?.canAsk ?? true;
  try {
    for (; ; ) {
      if (sampler.spent.exhausted === "interrupted") return { ...judgeNow(prepared), verdict: INTERRUPTED };
      const step = nextStep(situation(canAsk && sampler.spent.exhausted === null));
      if (step.kind === "decided") return step;
      const wanted = sampler.open(samplesOf(step.wanted, material.tasks));
      tools.onBatch(step, wanted.length);
      await sampler.take(wanted);
    }
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error;
    return { ...judgeNow(prepared), verdict: failed(error) };
  }
}
function judgeNow({ situation }) {
  const step = nextStep(situation(false));
  if (step.kind === "decided") return step;
  throw new Error("the rule asked for samples when it was told that there are none");
}
function conclude({ settings, reproduce, runUrl }, prepared, decided, explained, tools) {
  const { arms, solvers, sampler, material, config, startedAt, freshSince, identical } = prepared;
  const measured = (arm, solver) => ({
    description: describeArm(arm, solver.prompt, armDigest(solver, material.tasks), settings.config),
    ...sampler.known(arm.name, material.tasks),
    isPaidNow: sampler.isPaidNow
  });
  const report = assembleReport({
    id: settings.id,
    version: tools.version,
    disk: tools.disk(),
    startedAt,
    finishedAt: new Date(tools.now()).toISOString(),
    freshSince,
    material,
    includeTaskText: settings["include-task-text"] ?? false,
    taskDetails: settings["task-details"],
    changes: [...prepared.changes],
    identical,
    comparison: decided.comparison,
    decision: config.decision,
    verdict: decided.verdict,
    brokenTasks: [...decided.brokenTasks],
    notes: [],
    budget: { ...config.budget, ...spentBy(sampler.spent, explained?.spent ?? null) },
    baseline: arms.baseline && solvers.baseline ? measured(arms.baseline, solvers.baseline) : null,
    candidate: measured(arms.candidate, solvers.candidate),
    reproduce,
    runUrl
  });
  const notes = [...prepared.notes, ...decided.notes, ...notesOn(report, tools.store.damage)];
  return { ...report, notes, ...explained && { explanation: explained.explanation } };
}
function spentBy(gate2, search2) {
  if (search2 === null) return gate2;
  const cost2 = gate2.cost === null || search2.cost === null ? null : gate2.cost + search2.cost;
  return { calls: gate2.calls + search2.calls, cost: cost2, exhausted: gate2.exhausted };
}

// src/app/gate-session.ts
function withTaskText(settings, { env }) {
  return { ...settings, "include-task-text": settings["include-task-text"] ?? !env.CI };
}
async function runGate(settings, world, occasion) {
  const older = settings["also-against"];
  if (older !== void 0) await commitOf(await openGit(world), older);
  const report = await withGate(settings, world, occasion, gate);
  if (older === void 0 || report.verdict.kind === "error") return report;
  const { shards, ...alone } = occasion;
  if (shards !== void 0 && !mayAsk(shards, occasion.apiKey !== null)) return report;
  const left = { ...settings, ...budgetLeft(report), baseline: older };
  return heldAgainst(report, await withGate(left, world, alone, gate));
}
function runGateShard(settings, shard, world, occasion) {
  return withGate(settings, world, occasion, (request, tools) => gateShard(request, shard, tools));
}
function budgetLeft({
  budget,
  startedAt,
  finishedAt
}) {
  const minutes = (Date.parse(finishedAt) - Date.parse(startedAt)) / 6e4;
  return {
    ...budget.maxCalls === null ? {} : { "max-calls": budget.maxCalls - budget.calls },
    ...budget.maxCost === null ? {} : { "max-cost": budget.maxCost - (budget.cost ?? 0) },
    ...budget.maxMinutes === null ? {} : { "max-minutes": budget.maxMinutes - minutes }
  };
}
function heldAgainst(report, older) {
  const { baseline, verdict, comparison } = older;
  if (baseline === null || baseline.commit === null) return report;
  const { label, commit } = baseline;
  const text = `Against \`${label}\`: ${verdict.reason}`;
  return {
    ...report,
    alsoAgainst: { label, commit, verdict, comparison },
    notes: [{ kind: verdict.kind === "regressed" ? "warning" : "info", text }, ...report.notes],
    budget: {
      ...report.budget,
      calls: report.budget.calls + older.budget.calls,
      cost: report.budget.cost === null || older.budget.cost === null ? null : report.budget.cost + older.budget.cost
    }
  };
}
async function withGate(settings, world, occasion, work) {
  const git = await openGit(world);
  const { mergeBaseWith, defaultBranch } = occasion;
  const asked = { mergeBaseWith, defaultBranch, head: settings.head };
  const earlier = settings.baseline?.endsWith(".json") ? await readEarlier(git, settings.baseline, asked, world) : null;
  const sides = await findSides(git, world, {
    ...asked,
    baseline: earlier === null ? settings.baseline : earlier.commit,
    // Neither a report nor a release of long ago sets today's rules.
    trustsBaseline: earlier === null && settings.baseline !== settings["also-against"]
  });
  const trusted = sides.trusted.flatMap(({ commit }) => commit ?? []);
  const checkout = await openCheckout(world, sides.head.commit, trusted);
  await refuseOwnEvidence(settings.store, "store of answers", checkout);
  return withTools(settings, world, occasion, async (tools) => {
    const commits = { baseline: sides.baseline.commit, head: sides.head.commit };
    const request = {
      ...sides,
      settings,
      earlier: earlier?.trials ?? [],
      isOfStrangers: occasion.fork ?? false,
      reproduce: commandFor("gate", settings, commits),
      runUrl: occasion.runUrl ?? null
    };
    return work(request, earlier === null ? tools : { ...tools, material: sameTasksAs(earlier, tools) });
  });
}
function sameTasksAs({ file, suite }, tools) {
  return async (config, place) => {
    const material = await tools.material(config, place);
    if (suite === material.suite.hash) return material;
    throw new Failure(
      "configuration",
      `the baseline report is about other tasks than the suite ${material.suite.name}`,
      {
        file,
        hint: "Compare with a report of the same suite."
      }
    );
  };
}
async function readEarlier(git, file, asked, world) {
  const head = asked.head === void 0 ? null : (await commitOf(git, asked.head)).commit;
  const trusted = (await findTrusted(git, asked)).map(({ commit }) => commit);
  const content = await readHandedOver(file, "report", await openCheckout(world, head, trusted));
  if (content === null) throw new Failure("configuration", "there is no such report", { file });
  const { candidate, suite, trials } = parseReport(content.toString("utf8"), file);
  if (candidate.commit === null) {
    throw new Failure("configuration", "the report is about a work tree, which is gone", {
      file,
      hint: "Make the baseline report from a commit: swelancer-gate run --head REF."
    });
  }
  return { file, commit: candidate.commit, suite: suite.hash, trials: trials.candidate };
}

export {
  estimateGate,
  detectableBy,
  prepare,
  withTaskText,
  runGate,
  runGateShard,
  budgetLeft,
  withGate
};
