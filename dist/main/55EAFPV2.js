import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  findSides
} from "./3P3DRQ4B.js";
import {
  estimateTrials,
  isAgent,
  likelyDetectable
} from "./T2QYVUCX.js";
import {
  readReport
} from "./LXWQ7ACM.js";
import {
  INTERRUPTED,
  NO_CHANGE,
  armDigest,
  commandFor,
  commitOf,
  comparisonName,
  createSampler,
  failed,
  notesOn,
  samplesOf,
  sendTheSame,
  takeShare,
  traced
} from "./LNJT2OE7.js";
import {
  affordable,
  nextStep,
  planOf,
  situationOf
} from "./NKTN5EVO.js";
import {
  assembleReport,
  describeArm,
  filesOf
} from "./WURCFRDO.js";
import {
  changedTrustedFields,
  readArm,
  runConfig
} from "./CR5XJFRY.js";
import {
  readConfigFile,
  requireConfigFile
} from "./NKFSZFGO.js";
import {
  openGit
} from "./JPFMPAGU.js";
import {
  checkJoined,
  mayAsk,
  withTools
} from "./CPAYGH2T.js";
import {
  cost,
  count,
  integer
} from "./3N3WSEEQ.js";
import {
  randomFrom
} from "./OASVD2G7.js";
import {
  loadTokenizer
} from "./L7ROMGQF.js";
import {
  CallFailure
} from "./B6WTAH6N.js";
import {
  Failure
} from "./ZNZEZTUG.js";

// src/app/gate-session.ts
import path from "node:path";

// src/app/estimate.ts
function estimateGate(prepared, countTokens) {
  const { identical, config, solvers, sampler, material, situation } = prepared;
  const { tasks } = material;
  const step = identical ? null : nextStep(situation(true));
  const wanted = step?.kind === "sample" ? sampler.open(samplesOf(step.wanted, tasks)) : [];
  const known = ["baseline", "candidate"].flatMap(
    (arm) => solvers[arm] === null ? [] : sampler.known(arm, tasks).trials
  );
  const sides = sidesOf(prepared);
  const firstRound = estimateTrials(wanted, sides, known, config.termsOf, countTokens);
  const { looks, fresh } = planOf(tasks.length, config.decision);
  const laterLooks = (looks.at(-1) ?? 0) - (looks[0] ?? 0);
  const control = known.some(({ finishedAt }) => finishedAt < prepared.freshSince) ? fresh : 0;
  const { answers, calls } = firstRound;
  const mostAnswers = answers === 0 ? 0 : answers + tasks.length * (laterLooks + control);
  return {
    firstRound,
    mostAnswers,
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
  addToPath(path2, added, removed, oldPosInc, options) {
    const last = path2.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path2.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path2.oldPos + oldPosInc,
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

// src/arm/changes.ts
async function changedFiles(before, now, paths) {
  const changes = [...new Set(paths)].map(async (path2) => changeOf(path2, await before.read(path2), await now.read(path2)));
  return (await Promise.all(changes)).filter((change) => change !== null);
}
var MOST_PLACES = 50;
var MOST_EDITS = 1e3;
function changeOf(path2, before, now) {
  if (before === now) return null;
  if (now === null) return { path: path2, kind: "removed", added: 0, removed: lineCount(before ?? ""), lines: [] };
  const whole = { from: 1, to: Math.max(1, lineCount(now)) };
  if (before === null) return { path: path2, kind: "added", added: lineCount(now), removed: 0, lines: [whole] };
  const patch = structuredPatch("", "", before, now, "", "", { context: 0, maxEditLength: MOST_EDITS });
  if (patch === void 0) {
    return { path: path2, kind: "changed", added: lineCount(now), removed: lineCount(before), lines: [whole] };
  }
  const places = patch.hunks.map(({ newStart, newLines }) => {
    const from = Math.min(newStart, whole.to);
    return { from, to: Math.max(from, newStart + newLines - 1) };
  });
  const [first, last] = [places[0], places.at(-1)];
  const lines = first !== void 0 && last !== void 0 && places.length > MOST_PLACES ? [{ from: first.from, to: last.to }] : places;
  const added = patch.hunks.reduce((total, hunk) => total + hunk.newLines, 0);
  const removed = patch.hunks.reduce((total, hunk) => total + hunk.oldLines, 0);
  return { path: path2, kind: "changed", added, removed, lines };
}
function lineCount(text) {
  return text === "" ? 0 : text.replace(/\n$/, "").split("\n").length;
}

// src/app/prepare.ts
async function prepare({ settings, baseline, head, trusted }, tools) {
  const startedAt = new Date(tools.now()).toISOString();
  const headFile = await requireConfigFile(head, settings.config);
  const before = await readBaseline(baseline, settings);
  const trustedFile = await readUsable(trusted, settings) ?? before.file;
  const models = trustedFile === null ? await tools.models(headFile.models, head) : await tools.models(trustedFile.models, trustedFile === before.file ? baseline : trusted);
  const wished = runConfig(settings, trustedFile ?? headFile, headFile, models);
  const arms = { baseline: before.arm, candidate: await readArm("candidate", head, headFile, settings) };
  const material = await tools.material(wished, head);
  const { tasks } = material;
  const named = [arms.baseline ?? arms.candidate, arms.candidate].map((arm) => arm.solver.name);
  const config = { ...wished, decision: affordable(wished.decision, tasks.length, named) };
  const solvers = {
    baseline: arms.baseline === null ? null : await tools.solver(arms.baseline, config, material),
    candidate: await tools.solver(arms.candidate, config, material)
  };
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
    notes: before.notes,
    changes: before.arm === null ? [] : await changedFiles(baseline, head, allFiles(arms, settings.config)),
    changedFields: trustedFile === null ? [] : changedTrustedFields(trustedFile, headFile)
  };
}
function allFiles(arms, config) {
  return [arms.baseline, arms.candidate].flatMap((arm) => arm === null ? [] : filesOf(arm, config));
}
async function readUsable(source, settings) {
  try {
    return await readConfigFile(source, settings.config);
  } catch (error) {
    if (error instanceof Failure && error.kind === "configuration") return null;
    throw error;
  }
}
async function readBaseline(source, settings) {
  try {
    const file = await readConfigFile(source, settings.config);
    return { file, arm: file === null ? null : await readArm("baseline", source, file, settings), notes: [] };
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== "configuration" || settings.baseline !== void 0) throw error;
    return {
      file: null,
      arm: null,
      notes: [{ kind: "warning", text: `The configuration at ${source.label} cannot be used: ${error.message}` }]
    };
  }
}

// src/app/gate.ts
async function gate(request, tools) {
  const prepared = await prepare(request, tools);
  const decided = prepared.identical ? { verdict: NO_CHANGE, comparison: null, notes: [] } : await decide(prepared, tools);
  return conclude(request, prepared, decided, tools);
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
  const { sampler, material, situation, config } = prepared;
  const countTokens = config.budget.maxCost === null ? () => 0 : await loadTokenizer();
  for (const sentence of estimateGate(prepared, countTokens).tooSmall) tools.onNotice(sentence);
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
function conclude({ settings, reproduce, runUrl }, prepared, decided, tools) {
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
    notes: [],
    budget: { ...config.budget, ...sampler.spent },
    baseline: arms.baseline && solvers.baseline ? measured(arms.baseline, solvers.baseline) : null,
    candidate: measured(arms.candidate, solvers.candidate),
    reproduce,
    runUrl
  });
  const notes = [...prepared.notes, ...decided.notes, ...notesOn(report, prepared.changedFields, tools.store.damage)];
  return { ...report, notes };
}

// src/app/gate-session.ts
function withTaskText(settings, { env }) {
  return { ...settings, "include-task-text": settings["include-task-text"] ?? !env.CI };
}
async function runGate(settings, world, occasion) {
  const older = settings["also-against"];
  if (older !== void 0) await commitOf(await openGit(world), older);
  const report = await traced(await withGate(settings, world, occasion, gate), world);
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
  return withTools(settings, world, occasion, async (tools) => {
    const earlier = settings.baseline?.endsWith(".json") ? await takeOver(settings.baseline, tools.store, world) : null;
    const sides = await findSides(git, world, {
      baseline: earlier === null ? settings.baseline : earlier.commit,
      mergeBaseWith: occasion.mergeBaseWith,
      head: settings.head
    });
    const commits = { baseline: sides.baseline.commit, head: sides.head.commit };
    const reproduce = commandFor("gate", settings, commits);
    const request = { settings, ...sides, reproduce, runUrl: occasion.runUrl ?? null };
    return work(request, earlier === null ? tools : { ...tools, material: sameTasksAs(earlier, tools) });
  });
}
function sameTasksAs({ file, suite }, tools) {
  return async (config, head) => {
    const material = await tools.material(config, head);
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
async function takeOver(file, store, world) {
  const { candidate, suite, trials } = await readReport(path.resolve(world.directory, file));
  if (candidate.commit === null) {
    throw new Failure("configuration", "the report is about a work tree, which is gone", {
      file,
      hint: "Make the baseline report from a commit: swelancer-gate run --head REF."
    });
  }
  for (const trial of trials.candidate) if (store.get(trial.key) === void 0) store.add(trial);
  return { file, commit: candidate.commit, suite: suite.hash };
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
