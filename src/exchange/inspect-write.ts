import type { Usage } from '../model/usage.ts';
import type { ArmReport, Report, TaskReport } from '../report/report.ts';
import { isRight } from '../trial/is-right.ts';
import type { AgentStep, Trial } from '../trial/trial.ts';

const SCORER = 'swelancer_manager';

/**
 * One arm of a report as a log for Inspect and its viewer.
 * Format: class EvalLog in https://inspect.aisi.org.uk/reference/inspect_ai.log.html
 */
export function inspectLog(report: Report, side: ArmReport['name']): Readonly<Record<string, unknown>> {
  const arm = report[side];
  const trials = report.trials[side];
  const tasks = new Map(report.tasks.map(task => [task.id, task]));
  const model = arm?.model ?? arm?.solver ?? 'none';
  const samples = trials.flatMap(trial => {
    const task = tasks.get(trial.taskId);
    return task === undefined ? [] : [sampleOf(trial, task, model)];
  });
  const name = { name: SCORER, scorer: SCORER, params: {} };
  return {
    version: 2,
    status: 'success',
    eval: {
      eval_id: `${report.id}-${side}`,
      run_id: report.id,
      created: report.startedAt,
      task: `swelancer-gate/${report.suite.name}`,
      task_id: `${report.suite.hash.slice(0, 16)}-${side}`,
      task_version: 0,
      dataset: {
        name: report.suite.dataset.name,
        location: report.suite.dataset.source,
        samples: report.tasks.length,
        sample_ids: report.tasks.map(task => task.id),
        shuffled: false,
      },
      model,
      config: { epochs: trials.reduce((most, { sample }) => Math.max(most, sample + 1), 1) },
      packages: { 'swelancer-gate': report.tool.version },
      metadata: { arm: side, commit: arm?.commit ?? null, label: arm?.label ?? null },
    },
    plan: { name: arm?.solver ?? 'none', steps: [], config: {} },
    results: {
      total_samples: samples.length,
      completed_samples: samples.length,
      scores: [
        {
          ...name,
          scored_samples: samples.length,
          metrics: { accuracy: { name: 'accuracy', value: arm?.accuracy ?? 0, params: {} } },
        },
      ],
    },
    stats: {
      started_at: report.startedAt,
      completed_at: report.finishedAt,
      model_usage: arm === null ? {} : { [model]: inspectUsage(arm.usage) },
    },
    samples,
  };
}

function sampleOf(trial: Trial, task: TaskReport, model: string): Readonly<Record<string, unknown>> {
  const input = task.text === undefined ? `${task.title} (${task.url ?? task.id})` : task.text.description;
  const answer = { role: 'assistant', content: trial.text, source: 'generate', model };
  const usage = trial.usage === null ? null : inspectUsage(trial.usage);
  return {
    id: task.id,
    epoch: trial.sample + 1,
    input,
    choices: task.text?.proposals.map(({ text }) => text) ?? null,
    target: String(task.correctProposalId),
    messages: [{ role: 'user', content: input, source: 'input' }, ...stepsOf(trial, model), answer],
    output: {
      model: trial.served?.model ?? model,
      choices: [{ message: answer, stop_reason: stopReason(trial.finishReason) }],
      completion: trial.text,
      usage,
      time: trial.latencyMs / 1000,
    },
    scores: {
      [SCORER]: {
        value: isRight(trial, task) ? 'C' : 'I',
        answer: trial.proposalId === null ? null : String(trial.proposalId),
        explanation: `read as ${trial.reading}`,
      },
    },
    metadata: {
      question_id: task.id,
      price: task.price,
      url: task.url,
      reading: trial.reading,
      position: trial.position,
      cost: trial.cost,
      key: trial.key,
    },
    model_usage: usage === null ? {} : { [model]: usage },
    completed_at: trial.finishedAt,
    total_time: trial.latencyMs / 1000,
    uuid: `${trial.key.slice(0, 22)}`,
  };
}

/** An agent's steps as messages of a conversation. */
function stepsOf({ transcript = [] }: Trial, model: string): Readonly<Record<string, unknown>>[] {
  return transcript.flatMap((step, place) => (step.kind === 'turn' ? [] : [messageOf(step, String(place), model)]));
}

function messageOf(
  step: Exclude<AgentStep, { kind: 'turn' }>,
  id: string,
  model: string,
): Readonly<Record<string, unknown>> {
  switch (step.kind) {
    case 'said':
      return { role: 'assistant', content: step.text, source: 'generate', model };
    case 'used': {
      const call = { id, function: step.tool, arguments: { json: step.arguments }, type: 'function' };
      return { role: 'assistant', content: '', source: 'generate', model, tool_calls: [call] };
    }
    case 'got':
      return { role: 'tool', content: step.text, function: step.tool };
  }
}

function inspectUsage({ inputTokens, cachedInputTokens, outputTokens, reasoningTokens }: Usage) {
  return {
    // Inspect counts cached tokens separately.
    input_tokens: inputTokens - cachedInputTokens,
    input_tokens_cache_read: cachedInputTokens,
    output_tokens: outputTokens,
    reasoning_tokens: reasoningTokens,
    total_tokens: inputTokens + outputTokens,
  };
}

/** Inspect has a fixed list. */
function stopReason(finishReason: string | null): string {
  switch (finishReason) {
    case 'stop':
    case 'tool_calls':
    case 'content_filter':
      return finishReason;
    case 'length':
      return 'max_tokens';
    default:
      return 'unknown';
  }
}
