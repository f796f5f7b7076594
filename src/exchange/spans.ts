import type { Report } from '../report/report.ts';
import { isRight, type Trial } from '../trial/trial.ts';

/** What a span says, before any exporter. */
export interface PlainSpan {
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly start: number;
  readonly end: number;
  readonly attributes: Readonly<Record<string, string | number | boolean | string[]>>;
}

/**
 * The run as a span, and one below it for each trial that was asked for in it; what the messages said is never in them.
 * Attributes: OpenTelemetry's semantic conventions for GenAI 1.37,
 * https://opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-spans/
 */
export function spansOf(report: Report): { readonly run: PlainSpan; readonly trials: readonly PlainSpan[] } {
  const tasks = new Map(report.tasks.map(task => [task.id, task]));
  const run = {
    name: `swelancer-gate ${report.id}`,
    start: Date.parse(report.startedAt),
    end: Date.parse(report.finishedAt),
    attributes: {
      'swelancer_gate.suite': report.suite.name,
      'swelancer_gate.verdict': report.verdict.kind,
      'swelancer_gate.cause': report.verdict.cause,
      ...(report.candidate.accuracy !== null && { 'swelancer_gate.accuracy': report.candidate.accuracy }),
      ...(report.comparison !== null && { 'swelancer_gate.difference': report.comparison.difference }),
    },
  };
  const trials = (['baseline', 'candidate'] as const).flatMap(arm =>
    report.trials[arm]
      .filter(trial => trial.requests > 0 && trial.finishedAt >= report.startedAt)
      .map((trial): PlainSpan => {
        const task = tasks.get(trial.taskId);
        const end = Date.parse(trial.finishedAt);
        return {
          name: `${operationOf(trial)} ${trial.model ?? trial.solver}`,
          start: end - trial.latencyMs,
          end,
          attributes: {
            ...genAi(trial),
            'swelancer_gate.arm': arm,
            'swelancer_gate.task': trial.taskId,
            'swelancer_gate.sample': trial.sample,
            'swelancer_gate.reading': trial.reading,
            ...(task !== undefined && { 'swelancer_gate.right': isRight(trial, task) }),
            ...(trial.cost !== null && { 'swelancer_gate.cost': trial.cost }),
          },
        };
      }),
  );
  return { run, trials };
}

const operationOf = ({ behaviour }: Trial): string => (behaviour === undefined ? 'chat' : 'invoke_agent');

function genAi(trial: Trial): PlainSpan['attributes'] {
  const { served, usage, model, finishReason, sent } = trial;
  return {
    'gen_ai.operation.name': operationOf(trial),
    'gen_ai.provider.name': served?.provider ?? served?.host ?? 'unknown',
    ...(model !== null && { 'gen_ai.request.model': model }),
    ...(served !== null && { 'server.address': served.host }),
    ...(served?.model && { 'gen_ai.response.model': served.model }),
    ...(finishReason !== null && { 'gen_ai.response.finish_reasons': [finishReason] }),
    ...(typeof sent.temperature === 'number' && { 'gen_ai.request.temperature': sent.temperature }),
    ...(typeof sent.max_tokens === 'number' && { 'gen_ai.request.max_tokens': sent.max_tokens }),
    ...(usage !== null && {
      'gen_ai.usage.input_tokens': usage.inputTokens,
      'gen_ai.usage.output_tokens': usage.outputTokens,
    }),
  };
}
