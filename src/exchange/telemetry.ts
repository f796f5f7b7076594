import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Report } from '../report/report.ts';
import { spansOf } from './spans.ts';

/** Spans in one request. */
const BATCH = 512;

/**
 * Sends a run's spans, by OTLP over HTTP, to the collector that the environment names
 * (https://opentelemetry.io/docs/specs/otel/protocol/exporter/, read by the exporter itself).
 * @throws Error when they could not be sent.
 */
export async function sendSpans(report: Report, serviceName: string): Promise<void> {
  // Collected first and sent by hand: the usual processors tell nobody that a collector was not there.
  const collected = new InMemorySpanExporter();
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName, 'service.version': report.tool.version }),
    spanProcessors: [new SimpleSpanProcessor({ exporter: collected })],
  });
  const tracer = provider.getTracer('swelancer-gate', report.tool.version);
  const { run, trials } = spansOf(report);
  const root = tracer.startSpan(run.name, { startTime: run.start, attributes: run.attributes }, ROOT_CONTEXT);
  const inside = trace.setSpan(ROOT_CONTEXT, root);
  for (const { name, start, end, attributes } of trials) {
    tracer.startSpan(name, { kind: SpanKind.CLIENT, startTime: start, attributes }, inside).end(end);
  }
  if (report.verdict.kind === 'error') root.setStatus({ code: SpanStatusCode.ERROR, message: report.verdict.reason });
  root.end(run.end);

  const spans = collected.getFinishedSpans();
  const exporter = new OTLPTraceExporter();
  for (let start = 0; start < spans.length; start += BATCH) {
    await new Promise<void>((resolve, reject) =>
      exporter.export(spans.slice(start, start + BATCH), ({ error }) =>
        error === undefined ? resolve() : reject(error),
      ),
    );
  }
  await exporter.shutdown();
}
