import type { ArmReport, GateReport, MeasurementReport, Report, TaskReport } from '../../src/report/report.ts';
import { reportSchema } from '../../src/report/report.ts';
import { randomFrom } from '../../src/shared/random.ts';
import type { MissingTrial, Trial } from '../../src/trial/trial.ts';
import { decisionSchema } from '../../src/verdict/decision.ts';
import type { Comparison } from '../../src/verdict/verdict.ts';

/** Plausible reports of every state. Titles and issues are made up, not taken from the benchmark. */

const TITLES = [
  'Chat: unread line stays after the last message is deleted',
  'Room: header jumps when the keyboard opens on a small phone',
  'Expense: total shows two decimals for a currency that has none',
  'Search: the list scrolls to the top after going back',
  'Profile: time zone is not saved while offline',
  'Invite: the error is shown under the wrong field',
  'Attachment: arrow keys change the picture behind the dialog',
  'Workspace: a removed member still appears in the approver list',
  'Task: a long title overlaps the due date in landscape',
  'Sign in: the magic code box loses focus after pasting',
  'Report: the export button does nothing on the second tap',
  'Map: the pin moves when the distance is edited',
  'Receipt: a scanned picture is shown sideways',
  'Category: a disabled one can still be chosen by keyboard',
  'Wallet: the amount flashes before it is loaded',
  'Settings: the language list is not in alphabetical order',
  'Thread: the reply count is one too high after an undo',
  'Emoji picker: skin tone is forgotten after a restart',
  'Link preview: a broken picture leaves an empty box',
  'Tax: the rate is rounded twice in the summary',
  'Pinned chat: the pin icon overlaps a long name',
  'Split: the last share is off by one cent',
  'Notification: tapping it opens the wrong room',
];

const PROMPTS = {
  baseline: [
    'Choose the proposal that should be accepted.',
    '',
    'Read the issue to the end. Find the root cause in each proposal.',
    'Prefer the proposal that fixes the cause, not the symptom.',
    '',
    '{{title}}',
    '{{proposals}}',
  ].join('\n'),
  candidate: ['Choose the proposal that should be accepted.', '', 'Be quick.', '', '{{title}}', '{{proposals}}'].join(
    '\n',
  ),
};

interface Size {
  readonly tasks: number;
  readonly before: number;
  readonly now: number;
  /** Share of tasks that the change breaks. */
  readonly broken: number;
  /** Share of tasks that the change fixes. */
  readonly fixed?: number;
}

function trialsOf(arm: ArmReport['name'], size: Size): Trial[] {
  const samples = arm === 'baseline' ? size.before : size.now;
  return Array.from({ length: size.tasks * samples }, (_, index): Trial => {
    const task = Math.floor(index / samples);
    const sample = index % samples;
    const random = randomFrom(`${arm} ${task} ${sample}`).next();
    const ease = randomFrom(`ease ${task}`).next();
    const broken = arm === 'candidate' ? size.broken : (size.fixed ?? 0);
    const isBroken = randomFrom(`break ${task}`).next() < broken;
    const right = !isBroken && (ease < 0.45 ? random < 0.97 : ease < 0.65 ? random < 0.5 : random < 0.03);
    const readable = right || random < 0.99;
    const id = right ? 2 : 0;
    return {
      key: `${arm}-${task}-${sample}`.padEnd(64, '0'),
      taskId: taskId(task),
      sample,
      solver: 'chat',
      model: 'example/model-1',
      reading: readable ? 'json' : 'unparseable',
      proposalId: readable ? id : null,
      position: readable ? id : null,
      text: readable
        ? `Proposal ${id} names the root cause.\n{"selected_proposal_id": ${id}}`
        : 'All of them would work.',
      finishReason: 'stop',
      usage: { inputTokens: 1900 + task, cachedInputTokens: 0, outputTokens: 120, reasoningTokens: 0 },
      cost: 0.0025,
      latencyMs: 1800 + 40 * (index % 30),
      requests: 1,
      served: { host: 'api.example.com', model: 'example/model-1', provider: null, fingerprint: 'fp_1' },
      sent: { model: 'example/model-1', temperature: 0.6, max_tokens: 4096 },
      finishedAt: arm === 'baseline' ? '2026-11-23T18:30:00Z' : '2026-11-24T08:40:00Z',
    };
  });
}

function taskId(index: number): string {
  return `${90001 + index * 7}-manager-0`;
}

function countsOf(trials: readonly Trial[], id: string): TaskReport['candidate'] {
  const own = trials.filter(trial => trial.taskId === id);
  return {
    right: own.filter(trial => trial.proposalId === 2).length,
    samples: own.length,
    missing: 0,
    picks: own.map(trial => trial.proposalId),
  };
}

function armOf(name: ArmReport['name'], trials: readonly Trial[], tasks: readonly TaskReport[]): ArmReport {
  const shares = tasks.map(task => {
    const counts = name === 'baseline' ? task.baseline : task.candidate;
    return counts === null || counts.samples === 0 ? 0 : counts.right / counts.samples;
  });
  const reused = name === 'baseline' ? trials.length : 0;
  const sum = (of: (trial: Trial) => number): number => trials.reduce((total, trial) => total + of(trial), 0);
  const at = (position: number): Trial[] => trials.filter(trial => trial.position === position);
  return {
    name,
    label: name === 'baseline' ? 'main' : 'shorter-prompt',
    commit:
      name === 'baseline' ? '1f6c2a9d0b7e4853c1d2e3f405162738495a6b7c' : '9b8a7c6d5e4f30211203f4e5d6c7b8a990817263',
    digest: name === 'baseline' ? 'b'.repeat(64) : 'c'.repeat(64),
    solver: 'chat',
    model: 'example/model-1',
    order: 'dataset',
    files: ['prompts/manager.md', 'AGENTS.md'],
    prompt: [{ role: 'user', template: PROMPTS[name] }],
    accuracy: trials.length === 0 ? null : shares.reduce((a, b) => a + b, 0) / tasks.length,
    earned: tasks.reduce((total, task, index) => total + task.price * (shares[index] ?? 0), 0),
    trials: trials.length,
    reused,
    calls: trials.length - reused,
    missing: 0,
    readings: {
      json: trials.filter(trial => trial.reading === 'json').length,
      unparseable: trials.filter(trial => trial.reading === 'unparseable').length,
    },
    usage: {
      inputTokens: sum(trial => trial.usage?.inputTokens ?? 0),
      cachedInputTokens: 0,
      outputTokens: sum(trial => trial.usage?.outputTokens ?? 0),
      reasoningTokens: 0,
    },
    cost: sum(trial => trial.cost ?? 0),
    medianLatencyMs: trials.length === 0 ? null : 2380,
    served:
      trials.length === 0
        ? []
        : [
            {
              host: 'api.example.com',
              model: 'example/model-1',
              provider: null,
              fingerprint: 'fp_1',
              trials: trials.length,
            },
          ],
    positions: [0, 2].map(position => ({
      position,
      picked: at(position).length,
      right: position === 2 ? at(2).length : 0,
    })),
    oldestTrial: trials[0]?.finishedAt ?? null,
    newestTrial: trials.at(-1)?.finishedAt ?? null,
  };
}

function comparisonOf(baseline: ArmReport, candidate: ArmReport, size: Size, halfWidth: number): Comparison {
  const difference = (candidate.accuracy ?? 0) - (baseline.accuracy ?? 0);
  return {
    tasks: size.tasks,
    baselineAccuracy: baseline.accuracy ?? 0,
    candidateAccuracy: candidate.accuracy ?? 0,
    difference,
    low: difference - halfWidth,
    high: difference + halfWidth,
    pValue: difference < -0.05 ? 0.0003 : 0.41,
    pLimit: 0.0173,
    look: 2,
    looks: 4,
    margin: 0.06,
    marginWas: 'auto',
    detectableDrop: 0.045,
    unseenLow: difference - halfWidth * 1.2,
    unseenHigh: difference + halfWidth * 1.2,
    weights: 'equal',
    effectiveTasks: size.tasks,
    deterministic: false,
    baselineSamples: { min: size.before, max: size.before },
    candidateSamples: { min: size.now, max: size.now },
  };
}

const SIZE: Size = { tasks: 50, before: 8, now: 2, broken: 0 };

/** A complete report that passed, without missing answers. */
export function measured(given: Partial<Size> = {}, halfWidth = 0.034): GateReport {
  const size = { ...SIZE, ...given };
  const trials = { baseline: trialsOf('baseline', size), candidate: trialsOf('candidate', size) };
  const tasks = Array.from({ length: size.tasks }, (_, index): TaskReport => {
    const id = taskId(index);
    const baseline = countsOf(trials.baseline, id);
    const candidate = countsOf(trials.candidate, id);
    const moved = candidate.right / candidate.samples - baseline.right / baseline.samples;
    return {
      id,
      // The benchmark's titles begin like this.
      title: `[HOLD for payment 2026-01-31] [$1000] ${TITLES[index % TITLES.length]}`,
      url: `https://github.com/example/app/issues/${90001 + index * 7}`,
      price: [1000, 1000, 1000, 250.5, 2000, 8000][index % 6] ?? 0,
      proposals: 2 + (index % 6),
      correctProposalId: 2,
      baseline,
      candidate,
      change: moved === 0 ? 'same' : moved < 0 ? 'worse' : 'better',
    };
  });
  const baseline = armOf('baseline', trials.baseline, tasks);
  const candidate = armOf('candidate', trials.candidate, tasks);
  return {
    kind: 'gate',
    version: 1,
    tool: { name: 'swelancer-gate', version: '0.1.0' },
    id: 'default',
    startedAt: '2026-11-24T08:38:00Z',
    finishedAt: '2026-11-24T08:41:00Z',
    freshSince: '2026-11-24T08:38:00Z',
    suite: {
      name: 'gate',
      hash: 'ab'.repeat(32),
      tasks: size.tasks,
      price: tasks.reduce((sum, task) => sum + task.price, 0),
      chance: 0.2475,
      floors: [
        { solver: 'reference/first', accuracy: 0.336 },
        { solver: 'reference/longest', accuracy: 0.354 },
        { solver: 'reference/bm25', accuracy: 0.363 },
      ],
      dataset: { name: 'lite', source: `example/benchmark@${'c'.repeat(40)}:tasks.csv`, sha256: 'cd'.repeat(32) },
    },
    baseline,
    candidate,
    taskDetails: 'titles',
    changes: [
      {
        path: 'prompts/manager.md',
        kind: 'changed',
        added: 4,
        removed: 11,
        lines: [
          { from: 3, to: 5 },
          { from: 12, to: 12 },
        ],
      },
      { path: 'AGENTS.md', kind: 'added', added: 18, removed: 0, lines: [{ from: 1, to: 18 }] },
    ],
    parts: [],
    identical: false,
    brokenTasks: [],
    comparison: comparisonOf(baseline, candidate, size, halfWidth),
    decision: decisionSchema.parse({}),
    verdict: {
      kind: 'passed',
      reason: 'A drop of 6.0 points or more is ruled out.',
      cause: 'ruled-out',
      exitCode: 0,
    },
    notes: [
      {
        kind: 'info',
        text: 'This change also edits `budget` in the configuration. That takes effect once it is merged.',
      },
    ],
    budget: {
      maxCalls: 1000,
      maxCost: 5,
      maxMinutes: 30,
      calls: candidate.calls,
      cost: candidate.cost,
      exhausted: null,
    },
    tasks,
    trials,
    missing: { baseline: [], candidate: [] },
    reproduce: 'npx swelancer-gate gate --baseline 1f6c2a9 --head 9b8a7c6 --suite gate',
    alsoAgainst: null,
    runUrl: 'https://github.com/example/prompts/actions/runs/123456789',
  };
}

function regressed(): GateReport {
  return {
    ...measured({ broken: 0.3 }, 0.05),
    verdict: {
      kind: 'regressed',
      reason:
        '3 tasks that were right in 8 of 8 runs are now wrong in 2 of 2. Accuracy fell by about 14.3 points (49.3% → 35.0%); if nothing had changed, a result this bad would appear in about 3 of 10,000 runs.',
      cause: 'drop',
      exitCode: 1,
    },
  };
}

/** The drop in reverse. */
function improved(): GateReport {
  return {
    ...measured({ fixed: 0.3 }, 0.05),
    verdict: {
      kind: 'passed',
      reason: 'Accuracy improved by about 12.5 points; luck alone would do this in about 3 of 10,000 runs.',
      cause: 'ruled-out',
      finding: 'improved',
      exitCode: 0,
    },
  };
}

function inconclusive(): GateReport {
  const report = measured({ broken: 0.06 }, 0.065);
  return {
    ...report,
    candidate: { ...report.candidate, cost: null },
    budget: { ...report.budget, cost: null, maxCost: null },
    verdict: {
      kind: 'inconclusive',
      reason:
        'The change could be anything from −12.8 to +0.3 points. After 4 rounds, there is not enough evidence to prove a drop or to rule out one of 6.0 points.',
      cause: 'undecided',
      exitCode: 0,
    },
    notes: [
      {
        kind: 'warning',
        text: 'Baseline and candidate were answered by different versions of the model: fp_1 before, fp_2 now.',
      },
      ...report.notes,
    ],
  };
}

/** The part that caused the drop was found. */
function explained(): GateReport {
  return {
    ...regressed(),
    explanation: {
      kind: 'found',
      parts: [{ kind: 'lines', path: 'prompts/manager.md', from: 3, to: 5, change: 'changed' }],
      of: 3,
      tasks: [taskId(17), taskId(13), taskId(18)],
      broughtBack: [taskId(17), taskId(13), taskId(18)],
      pValue: 0.0004,
      calls: 24,
      sentence: 'Undoing lines 3–5 of `prompts/manager.md` brings back 3 of 3 tasks.',
    },
  };
}

/** One task broke for good, but the drop in overall accuracy is too small to prove. */
function brokenTask(): GateReport {
  const report = measured({ broken: 0.02 }, 0.034);
  return {
    ...report,
    brokenTasks: [
      {
        taskId: taskId(2),
        before: { right: 8, samples: 8 },
        now: { right: 0, samples: 2 },
        proof: { baseline: { right: 6, samples: 6 }, candidate: { right: 0, samples: 6 }, pValue: 0.004 },
        state: 'broken',
        fails: true,
      },
    ],
    verdict: {
      kind: 'regressed',
      reason: 'Task 90015 was right in 6 of 6 answers before this change, and is wrong in 6 of 6 now.',
      cause: 'broken-tasks',
      exitCode: 1,
    },
  };
}

function accepted(): GateReport {
  const report = regressed();
  const text = 'Accepted by mona: the shorter prompt halves the cost, and we take that';
  return {
    ...report,
    verdict: { ...report.verdict, exitCode: 0 },
    notes: [{ kind: 'warning', text }, ...report.notes],
  };
}

/** Agents that read the code before they answer; their picks may be shown. */
function agents(): GateReport {
  const report = regressed();
  const arm = (arm: ArmReport, more: number): ArmReport => ({
    ...arm,
    solver: 'agent',
    behavior: { turns: 6.25 + more, toolCalls: 9.5 + more, filesRead: 4.2 - more, searches: 3.4 },
  });
  return {
    ...report,
    id: 'web',
    taskDetails: 'answers',
    changes: [
      ...report.changes.slice(0, 1),
      {
        path: '.claude/skills/review-code/SKILL.md',
        kind: 'changed',
        added: 2,
        removed: 1,
        lines: [{ from: 4, to: 5 }],
      },
      { path: '.mcp.json', kind: 'changed', added: 4, removed: 0, lines: [{ from: 7, to: 10 }] },
    ],
    parts: [
      { kind: 'MCP server', name: 'everything', change: 'added', paths: ['.mcp.json'] },
      { kind: 'skill', name: 'review-code', change: 'changed', paths: ['.claude/skills/review-code/SKILL.md'] },
    ],
    disk: { store: 214 * 2 ** 20, folders: 0, most: 1_318 * 2 ** 20 },
    baseline: report.baseline && arm(report.baseline, 0),
    candidate: arm(report.candidate, 2),
  };
}

const NO_ANSWERS = { right: 0, samples: 0, missing: 0, picks: [] };

/** The report without any answer of the candidate. */
function unmeasured(report: GateReport): GateReport {
  const tasks = report.tasks.map((task): TaskReport => ({ ...task, candidate: NO_ANSWERS, change: 'not-measured' }));
  return {
    ...report,
    candidate: armOf('candidate', [], tasks),
    comparison: null,
    budget: { ...report.budget, calls: 0, cost: null },
    tasks,
    trials: { ...report.trials, candidate: [] },
  };
}

function identical(): GateReport {
  const report = unmeasured(measured());
  return {
    ...report,
    identical: true,
    changes: [{ path: 'swelancer-gate.yml', kind: 'changed', added: 1, removed: 0, lines: [{ from: 8, to: 8 }] }],
    verdict: {
      kind: 'passed',
      reason: 'The change does not affect anything sent to the model.',
      cause: 'no-change',
      exitCode: 0,
    },
  };
}

function firstRun(): GateReport {
  const report = measured();
  return {
    ...report,
    baseline: null,
    comparison: null,
    changes: [],
    parts: [],
    tasks: report.tasks.map(task => ({ ...task, baseline: null, change: 'not-measured' })),
    trials: { ...report.trials, baseline: [] },
    verdict: {
      kind: 'inconclusive',
      reason: 'There was no configuration before this change.',
      cause: 'no-baseline',
      exitCode: 0,
    },
  };
}

/** A run of one configuration. */
export function measurement(): MeasurementReport {
  const report = firstRun();
  return {
    ...report,
    kind: 'measurement',
    baseline: null,
    identical: false,
    comparison: null,
    brokenTasks: [],
    explanation: undefined,
    alsoAgainst: null,
    changes: [],
    parts: [],
    verdict: { kind: 'measured', reason: '50 tasks were measured.', cause: 'measured', exitCode: 0 },
  };
}

function missingOf(number: number, reason: string, message: string): MissingTrial[] {
  return Array.from({ length: number }, (_, index) => ({ taskId: taskId(index), sample: 1, reason, message }));
}

/** A report without the first `number` answers of the candidate: lost for a reason, or never requested. */
function incomplete(reason: string | null, number: number): GateReport {
  const report = measured({ now: 1 }, 0.08);
  const lost = reason === null ? 0 : number;
  return {
    ...report,
    tasks: report.tasks.map((task, index) =>
      index < number
        ? { ...task, candidate: { ...NO_ANSWERS, missing: lost === 0 ? 0 : 1 }, change: 'not-measured' }
        : task,
    ),
    trials: {
      ...report.trials,
      candidate: report.trials.candidate.filter((_, index) => index >= number),
    },
    candidate: { ...report.candidate, missing: lost },
    missing: { baseline: [], candidate: missingOf(lost, reason ?? '', `No answer: ${reason}.`) },
    notes:
      reason === null
        ? []
        : [
            {
              kind: 'warning',
              text: `${number} answers failed (${reason}), for example for task ${taskId(0)}: no answer.`,
            },
          ],
  };
}

function budgetEnded(): GateReport {
  const report = incomplete(null, 12);
  return {
    ...report,
    budget: { ...report.budget, maxCalls: 38, calls: 38, exhausted: 'calls' },
    verdict: {
      kind: 'inconclusive',
      reason: 'There are too few answers to decide: so far the change could be anything from −13.3 to +2.8 points.',
      cause: 'budget',
      exitCode: 0,
    },
  };
}

function missingAnswers(): GateReport {
  const report = incomplete('timeout', 3);
  const candidate = [...missingOf(3, 'rate-limit', 'The endpoint answered 429.'), ...report.missing.candidate];
  return {
    ...report,
    missing: { ...report.missing, candidate },
    candidate: { ...report.candidate, missing: candidate.length },
    verdict: {
      kind: 'inconclusive',
      reason: '6 of 50 answers are missing, too many for a fair comparison.',
      cause: 'missing-answers',
      exitCode: 0,
    },
  };
}

function interrupted(): GateReport {
  const report = incomplete(null, 20);
  return {
    ...report,
    comparison: null,
    budget: { ...report.budget, exhausted: 'interrupted' },
    verdict: {
      kind: 'error',
      reason: 'The run was stopped before it could decide.',
      cause: 'interrupted',
      exitCode: 3,
    },
  };
}

function failed(): GateReport {
  const report = unmeasured(measured());
  return {
    ...report,
    missing: { baseline: [], candidate: missingOf(50, 'server', 'The endpoint answered 503.') },
    candidate: { ...report.candidate, missing: 50, calls: 200 },
    budget: { ...report.budget, calls: 200, cost: 0 },
    verdict: {
      kind: 'error',
      reason: '50 of 50 answers are missing, too many for a fair comparison.',
      cause: 'missing-answers',
      exitCode: 3,
    },
  };
}

export const HOSTILE = [
  '@octocat and @example/team, also a@b.example',
  'see #123, GH-123, example/app#123 and example/app@9b8a7c6d5e4f30211203f4e5d6c7b8a990817263',
  '![picture](https://evil.example/p.png) [link](https://evil.example) <img src=x onerror=alert(1)>',
  'https://evil.example www.evil.example mailto:me@evil.example xmpp:me@evil.example <https://evil.example>',
  '| a | b |\n|---|---|\r\n# heading\n- [ ] item',
  '</details></table><script>alert(1)</script><!-- swelancer-gate -->',
  '`code` ``` $x^2$ and $`y`$ :tada: ~~gone~~ **bold** [^1] [!NOTE]',
  '\u001B[31mred\u001B[0m \u001B]8;;https://evil.example\u0007here\u001B]8;;\u0007 \u202Eflipped\u2066 \u0000',
  '::error::stop\n::add-mask::x\n::set-output name=verdict::passed',
  ']]> &lt;b&gt; &#64;octocat &amp; "quotes" \'single\' \\',
  `long ${'x'.repeat(5000)}`,
  'javascript:alert(1) [a]: https://evil.example [a][a] \uD800',
];

const ALL_RIGHT = { right: 2, samples: 2, missing: 0, picks: [2, 2] };

/** A report in which all untrusted text is hostile. */
export function hostile(): GateReport {
  const report = regressed();
  const hostileText = (index: number): string => HOSTILE[index % HOSTILE.length] ?? '';
  const trial = (trial: Trial, index: number): Trial => ({
    ...trial,
    text: hostileText(index),
    finishReason: hostileText(index + 1),
    served: { host: hostileText(1), model: hostileText(2), provider: hostileText(3), fingerprint: hostileText(4) },
    sent: { model: hostileText(index), [hostileText(5)]: hostileText(6) },
  });
  const arm = (arm: ArmReport): ArmReport => ({
    ...arm,
    label: HOSTILE.join(' '),
    model: hostileText(2),
    solver: hostileText(3),
    files: HOSTILE,
    served: HOSTILE.map(text => ({ host: text, model: text, provider: text, fingerprint: text, trials: 1 })),
  });
  return {
    ...report,
    id: hostileText(5),
    tool: { ...report.tool, version: hostileText(0) },
    suite: {
      ...report.suite,
      name: HOSTILE.join(' '),
      floors: HOSTILE.map(solver => ({ solver, accuracy: 0.3 })),
      dataset: { ...report.suite.dataset, name: hostileText(0), source: hostileText(3) },
    },
    baseline: report.baseline && arm(report.baseline),
    candidate: arm(report.candidate),
    verdict: { ...report.verdict, reason: HOSTILE.join(' ') },
    changes: HOSTILE.map(path => ({ path, kind: 'changed', added: 1, removed: 2, lines: [{ from: 1, to: 2 }] })),
    notes: HOSTILE.map((text, index) => ({ kind: index % 2 === 0 ? 'warning' : 'info', text })),
    tasks: report.tasks.map((task, index) => ({
      ...task,
      id: index % 3 === 0 ? `${hostileText(index)} ${index}` : task.id,
      title: hostileText(index),
      url: index % 2 === 0 ? `https://evil.example/${index}` : task.url,
      ...(index % 2 === 0 && {
        change: 'worse' as const,
        candidate: { ...task.candidate, right: 0 },
        baseline: ALL_RIGHT,
      }),
    })),
    trials: { baseline: report.trials.baseline.map(trial), candidate: report.trials.candidate.map(trial) },
    missing: {
      baseline: [],
      candidate: HOSTILE.map((text, sample) => ({ taskId: text, sample, reason: text, message: text })),
    },
    reproduce: HOSTILE.join('\n'),
    runUrl: 'https://evil.example/example/prompts/actions/runs/1',
  };
}

/** Every state by name. */
export const SAMPLES: Readonly<Record<string, Report>> = Object.fromEntries(
  Object.entries({
    passed: measured(),
    regressed: regressed(),
    improved: improved(),
    explained: explained(),
    'broken-task': brokenTask(),
    accepted: accepted(),
    agents: agents(),
    inconclusive: inconclusive(),
    identical: identical(),
    'first-run': firstRun(),
    measurement: measurement(),
    'budget-ended': budgetEnded(),
    'missing-answers': missingAnswers(),
    interrupted: interrupted(),
    error: failed(),
    hostile: hostile(),
  }).map(([name, report]) => [name, reportSchema.parse(report)]),
);

export function sample(name: string): GateReport {
  const report = SAMPLES[name];
  if (report?.kind !== 'gate') throw new Error(`no sample of a gate is named ${name}`);
  return report;
}
