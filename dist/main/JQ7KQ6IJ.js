import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  failureOfErrorObject,
  failureOfResponse
} from "./DQFXFQJ4.js";
import {
  INTERRUPTED,
  armDigest,
  checkShardable,
  commandFor,
  commitOf,
  failed,
  isYoung,
  nextStep,
  notesOn,
  prepare,
  readOwn,
  recordBranchState,
  sampleShard,
  samplesOf,
  situationOf,
  waiting,
  withTools
} from "./AM5BQG75.js";
import {
  baselineTarget
} from "./GDQ7KSPJ.js";
import {
  readArm
} from "./2FUSTAZU.js";
import {
  assembleMeasurement,
  describeArm
} from "./IAXN6W5P.js";
import {
  commitSource,
  openGit,
  workTreeSource
} from "./IUMSRCGN.js";
import {
  count
} from "./2GADIIEC.js";
import {
  CallFailure,
  RETRYABLE
} from "./7YXN3FKB.js";
import {
  parseJson
} from "./73WKNOLH.js";
import {
  external_exports
} from "./PTC7Q33W.js";
import {
  EXIT
} from "./WOQU7CIP.js";

// src/sampling/batch/lines.ts
var BATCH_LIMITS = { requests: 5e4, bytes: 1e8 };
function requestLine(key, body) {
  return `${JSON.stringify({ custom_id: key, method: "POST", url: "/v1/chat/completions", body })}
`;
}
function* packed(items, lineOf, limits) {
  let batch = [];
  let lines = [];
  let bytes = 0;
  for (const item of items) {
    const line = lineOf(item);
    const size = Buffer.byteLength(line);
    if (batch.length > 0 && (batch.length >= limits.requests || bytes + size > limits.bytes)) {
      yield { items: batch, lines: lines.join("") };
      [batch, lines, bytes] = [[], [], 0];
    }
    batch.push(item);
    lines.push(line);
    bytes += size;
  }
  if (batch.length > 0) yield { items: batch, lines: lines.join("") };
}
var resultSchema = external_exports.object({
  custom_id: external_exports.string(),
  response: external_exports.object({ status_code: external_exports.int(), body: external_exports.unknown() }).nullish(),
  error: external_exports.unknown()
});
function readResults(lines) {
  return lines.split("\n").flatMap((line) => {
    const parsed = resultSchema.safeParse(parse(line));
    if (!parsed.success) return [];
    const { custom_id: key, response, error } = parsed.data;
    if (response == null) return [{ key, outcome: failureOfErrorObject(error) }];
    const body = JSON.stringify(response.body) ?? "";
    const { status_code: status } = response;
    return [{ key, outcome: status < 300 ? body : failureOfResponse(status, new Headers(), body) }];
  });
}
function parse(line) {
  try {
    return parseJson(line);
  } catch {
    return null;
  }
}

// src/sampling/batch/transport.ts
var FIRST_POLL_MS = 5e3;
var ATTEMPTS = 5;
async function withRetries(work, { clock }, signal) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const passing = error instanceof CallFailure && RETRYABLE.has(error.kind);
      if (!passing || attempt === ATTEMPTS) throw error;
      await clock.sleep(FIRST_POLL_MS * 2 ** (attempt - 1), signal);
    }
  }
}
async function locate({ name }, post, signal) {
  const { batches, journal } = post;
  const batch = await withRetries(() => batches.find(name, signal), post, signal).catch(nullIfNotFound);
  if (batch !== null) journal.created(name, batch);
  return batch;
}
function nullIfNotFound(error) {
  if (error instanceof CallFailure && error.status === 404) return null;
  throw error;
}

// src/sampling/batch/collect.ts
var ROUNDS_TO_APPEAR = 3;
async function collect(submission, round, mine, post, run) {
  const { batches, journal } = post;
  const { signal, onNotice } = run;
  try {
    const batch = submission.batch ?? await locate(submission, post, signal);
    if (batch === null) {
      if (round < ROUNDS_TO_APPEAR) return false;
      journal.settle(submission.name, "never created");
      return true;
    }
    const state = await withRetries(() => batches.state(batch, signal), post, signal);
    if (!state.ended) return false;
    await keepResults(submission, state, mine, post, run);
  } catch (error) {
    if (signal.aborted) return false;
    if (!(error instanceof CallFailure) || error.status !== 404) throw error;
    onNotice("A submitted batch no longer exists. Its requests are sent directly.");
    journal.settle(submission.name, "gone");
  }
  return true;
}
async function keepResults(submission, { status, files, tookMs, problem }, mine, post, run) {
  const { batches, journal, priceShare } = post;
  const { sampler, solvers, store, signal, onNotice } = run;
  if (problem !== null) onNotice(`The endpoint rejected a batch: ${problem}`);
  const open = new Map(openOf(submission, mine, run));
  const carried = { sent: submission.sent, latencyMs: tookMs, priceShare };
  const failures = /* @__PURE__ */ new Map();
  for (const file of files) {
    for (const { key, outcome } of readResults(await withRetries(() => batches.content(file, signal), post, signal))) {
      const one = open.get(key);
      const call = one && solvers[one.arm]?.call?.(one.task, one.sample);
      if (one === void 0 || call === void 0) continue;
      try {
        if (outcome instanceof CallFailure) throw outcome;
        sampler.keep(one, call.read(batches.reply(call.call, outcome, carried)));
        open.delete(key);
      } catch (error) {
        if (!(error instanceof CallFailure)) throw error;
        failures.set(error.kind, (failures.get(error.kind) ?? 0) + 1);
      }
    }
  }
  if (open.size > 0) {
    const why = [status, ...[...failures].map(([kind, times]) => `${kind} ${times}`)].join(", ");
    onNotice(`${count(open.size, "request")} of a batch got no answer (${why}) and are sent directly.`);
  }
  if (submission.keys.every((key) => mine.has(key) || store.get(key) !== void 0))
    journal.settle(submission.name, status);
}
function openOf({ keys }, mine, { sampler }) {
  return sampler.open(keys.flatMap((key) => mine.get(key) ?? [])).map((one) => [sampler.keyOf(one), one]);
}

// src/sampling/batch/submit.ts
import { randomUUID } from "node:crypto";
async function submit(free, taken, post, run) {
  const { sampler, budget, onNotice } = run;
  const calls = budget.maxCalls === null ? free.length : Math.max(0, budget.maxCalls - sampler.spent.calls - taken);
  const asked = sampler.open(free).filter(({ arm }) => sampler.failure(arm) === null);
  const submissions = [];
  for (const { items, lines } of batchesOf(asked.slice(0, calls), post, run)) {
    const submission = await create(items, lines, post, run);
    if (submission === null) return submissions;
    submissions.push(submission);
  }
  const submitted = submissions.reduce((sum, { keys }) => sum + keys.length, 0);
  if (submitted > 0) onNotice(`${count(submitted, "request")} submitted as a batch; an answer can take 24 hours.`);
  return submissions;
}
function* batchesOf(trials, post, run) {
  const lineOf = (one) => requestLine(run.sampler.keyOf(one), bodyOf(one, post, run));
  for (const arm of new Set(trials.map((one) => one.arm))) {
    const own = trials.filter((one) => one.arm === arm);
    yield* packed(own, lineOf, BATCH_LIMITS);
  }
}
var WHOLE_RUN = /* @__PURE__ */ new Set(["authentication", "quota"]);
async function create(items, lines, post, run) {
  const { batches, journal } = post;
  const { sampler, signal, onNotice } = run;
  const { messages: _messages, ...sent } = bodyOf(items[0], post, run);
  const submission = { name: randomUUID(), keys: items.map(sampler.keyOf), sent, batch: null };
  const { name } = submission;
  journal.begin(submission, post.origin);
  try {
    const file = await withRetries(() => batches.upload(lines, name, signal), post, signal);
    const batch = await batches.create(file, name, signal).catch(nullIfRetryable);
    if (batch !== null) journal.created(name, batch);
    return { ...submission, batch };
  } catch (error) {
    if (!(error instanceof CallFailure) || signal.aborted || WHOLE_RUN.has(error.kind)) throw error;
    journal.settle(name, "refused");
    onNotice(`The endpoint does not accept batches (${error.message}). Requests are sent directly.`);
    return null;
  }
}
function bodyOf(one, { batches }, { solvers }) {
  const call = one && solvers[one.arm]?.call?.(one.task, one.sample).call;
  if (call === void 0) throw new Error("only what takes one call goes into a batch");
  return batches.body(call);
}
function nullIfRetryable(error) {
  if (error instanceof CallFailure && RETRYABLE.has(error.kind)) return null;
  throw error;
}

// src/sampling/batch/run.ts
async function sampleInBatches(wanted, post, run) {
  const { sampler, solvers, budget, signal, onNotice } = run;
  const { clock } = post;
  if (budget.maxCost !== null) {
    onNotice("With max-cost, batches are not used: the limit is checked call by call. Requests are sent directly.");
    return 0;
  }
  const until = budget.maxMinutes === null ? Number.POSITIVE_INFINITY : clock.elapsed() + budget.maxMinutes * 6e4;
  const hasOneCall = ({ arm }) => solvers[arm]?.call !== void 0;
  const mine = new Map(sampler.open(wanted.filter(hasOneCall)).map((one) => [sampler.keyOf(one), one]));
  try {
    const earlier = await pickUp(mine, post, run);
    const taken = new Set(earlier.flatMap(({ keys }) => keys));
    const free = [...mine].filter(([key]) => !taken.has(key)).map(([, one]) => one);
    await sampler.take([...new Map(free.toReversed().map((one) => [solvers[one.arm]?.model, one])).values()]);
    const submitted = signal.aborted ? [] : await submit(free, taken.size, post, run);
    const pending = await wait([...earlier, ...submitted], until, mine, post, run);
    return pending.reduce((sum, submission) => sum + openOf(submission, mine, run).length, 0);
  } catch (error) {
    if (!signal.aborted) throw error;
    return sampler.open([...mine.values()]).length;
  }
}
async function pickUp(mine, post, { signal }) {
  const { journal, origin } = post;
  const found = [];
  for (const submission of journal.open(origin).filter(({ keys }) => keys.some((key) => mine.has(key)))) {
    const batch = submission.batch ?? await locate(submission, post, signal);
    if (batch === null) journal.settle(submission.name, "never created");
    else found.push({ ...submission, batch });
  }
  return found;
}
var MAX_POLL_MS = 12e4;
async function wait(submissions, until, mine, post, run) {
  const { clock } = post;
  const { signal } = run;
  let pending = submissions;
  for (let round = 0; ; round++) {
    const left = [];
    for (const submission of pending) if (!await collect(submission, round, mine, post, run)) left.push(submission);
    pending = left;
    const time = until - clock.elapsed();
    if (pending.length === 0 || signal.aborted || time <= 0) return pending;
    const delay = Math.min(MAX_POLL_MS, FIRST_POLL_MS * 1.5 ** round);
    await clock.sleep(Math.min(delay, time), signal).catch(() => {
    });
  }
}

// src/app/measure.ts
async function measure(request, tools) {
  const { settings, head: _head, samples: _samples, ...where } = request;
  const { startedAt, config, material, sampler, side, wish } = await begin(request, tools);
  const { tasks } = material;
  const { arm, solver } = side("candidate");
  const verdict = await sample();
  if (typeof request.samples !== "number") {
    const { trials } = sampler.known("candidate", tasks);
    const first = { trials, samples: baselineTarget(tasks.length, config.decision) };
    recordBranchState(
      { id: settings.id, material, solver },
      { ...first, commit: request.head.commit, at: startedAt },
      tools.store
    );
  }
  const report = assembleMeasurement({
    ...where,
    id: settings.id,
    version: tools.version,
    disk: tools.disk(),
    startedAt,
    finishedAt: new Date(tools.now()).toISOString(),
    freshSince: tools.merged?.begun ?? startedAt,
    material,
    includeTaskText: settings["include-task-text"] ?? false,
    taskDetails: settings["task-details"],
    decision: config.decision,
    verdict,
    notes: [],
    budget: { ...config.budget, ...sampler.spent },
    candidate: {
      description: describeArm(arm, solver, armDigest(solver, tasks), settings.config),
      ...sampler.known("candidate", tasks),
      isPaidNow: sampler.isPaidNow
    }
  });
  return { ...report, notes: notesOn(report, tools.store.damage) };
  async function sample() {
    const wanted = sampler.open(wish());
    if (wanted.length > 0 && tools.merged?.canAsk === false) {
      const reason = `${count(wanted.length, "answer")} missing and cannot be requested without a key.`;
      return { kind: "inconclusive", cause: "missing-answers", reason, exitCode: EXIT.passed };
    }
    tools.onBatch({ reason: "round", round: 1 }, wanted.length);
    try {
      const post = await tools.transport(config);
      const run = { ...tools, sampler, solvers: { candidate: solver }, budget: config.budget };
      const underWay = post === null ? 0 : await sampleInBatches(wanted, post, run);
      if (underWay > 0) return tools.signal.aborted ? INTERRUPTED : waiting(underWay);
      await sampler.take(wanted);
    } catch (error) {
      if (error instanceof CallFailure) return failed(error);
      throw error;
    }
    const { exhausted } = sampler.spent;
    return exhausted === "interrupted" ? INTERRUPTED : measured(exhausted !== null);
  }
  function measured(endedEarly) {
    const known = sampler.known("candidate", tasks);
    const answers = count(known.trials.length, "answer");
    const ended = { cause: "budget", reason: `The budget ended after ${answers}; the next run continues there.` };
    if (endedEarly) return { kind: "inconclusive", ...ended, exitCode: EXIT.passed };
    const lost = known.missing.length;
    if (lost > known.trials.length) {
      const reason2 = `${lost} of ${count(lost + known.trials.length, "answer")} are missing.`;
      return { kind: "error", cause: "missing-answers", reason: reason2, exitCode: EXIT.error };
    }
    const step = nextStep(situationOf(tasks, null, known, startedAt, { decision: config.decision, canSample: false }));
    if (step.kind === "decided" && step.verdict.cause === "below-floor") {
      const { cause, reason: reason2, exitCode } = step.verdict;
      return { kind: "regressed", cause, reason: reason2, exitCode };
    }
    const reason = `${count(tasks.length, "task")} were measured, with ${answers} in all; nothing was compared.`;
    return { kind: "measured", cause: "measured", reason, exitCode: EXIT.passed };
  }
}
async function measureShard(request, shard, tools) {
  const { startedAt, config, material, asked, sampler, wish } = await begin(request, tools);
  checkShardable(config);
  const divided = { ...material, asked, begun: startedAt, arms: ["candidate"], sampler, wanted: wish() };
  return sampleShard(divided, shard, (trials) => tools.onBatch({ reason: "round", round: 1 }, trials));
}
async function begin({ settings, head, samples }, tools) {
  const startedAt = new Date(tools.now()).toISOString();
  const judge = await readOwn(head, settings);
  const arms = { candidate: await readArm("candidate", head, judge.file, settings) };
  const prepared = await prepare({ settings, judge, own: judge.file, arms }, tools);
  const { config, material, sampler } = prepared;
  const { tasks } = material;
  return { ...prepared, startedAt, wish };
  function wish() {
    if (typeof samples === "number") {
      const each = tasks.map((task) => ({ taskId: task.id, arm: "candidate", samples }));
      return samplesOf(each, tasks);
    }
    const { trials } = sampler.known("candidate", tasks);
    const target = baselineTarget(tasks.length, config.decision);
    const least = samples === "refresh" ? 1 : 0;
    return tasks.flatMap((task) => {
      const own = trials.filter((trial) => trial.taskId === task.id);
      const young = own.filter((trial) => isYoung(trial, config.decision, startedAt));
      const count2 = Math.max(least - own.filter(sampler.isPaidNow).length, target - young.length);
      const taken = new Set(own.map((trial) => trial.sample));
      const free = Array.from({ length: own.length + count2 }, (_, sample) => sample).filter(
        (sample) => !taken.has(sample)
      );
      return free.slice(0, Math.max(0, count2)).map((sample) => ({ arm: "candidate", task, sample }));
    });
  }
}

// src/app/measure-session.ts
async function runMeasure(settings, samples, world, occasion) {
  return withMeasure(settings, samples, world, occasion, measure);
}
function runMeasureShard(settings, samples, shard, world, occasion) {
  const work = (request, tools) => measureShard(request, shard, tools);
  return withMeasure(settings, samples, world, occasion, work);
}
async function withMeasure(settings, samples, world, occasion, work) {
  const head = await findHead(settings, world);
  const reproduce = commandFor("run", settings, { head: head.commit });
  const request = { settings, head, samples, reproduce, runUrl: occasion.runUrl ?? null };
  return withTools(settings, world, occasion, (tools) => work(request, tools));
}
async function findHead({ head }, world) {
  if (head === void 0) return workTreeSource(world);
  const git = await openGit(world);
  const { commit, label } = await commitOf(git, head);
  return commitSource(git, commit, label);
}

export {
  sampleInBatches,
  runMeasure,
  runMeasureShard,
  findHead
};
