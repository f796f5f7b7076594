import type { Report } from '../report/report.ts';
import type { World } from '../shared/world.ts';

/** Sends what a run did to an OpenTelemetry collector, where the environment names one. Its trouble is only told. */
export async function traced(report: Report, { env, tell }: World): Promise<Report> {
  const collector = env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT || env.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (!collector || env.OTEL_SDK_DISABLED === 'true' || env.OTEL_TRACES_EXPORTER === 'none') return report;
  try {
    const { sendSpans } = await import('../exchange/telemetry.ts');
    await sendSpans(report, env.OTEL_SERVICE_NAME || 'swelancer-gate');
  } catch (error) {
    tell(`The collector at ${collector} did not take the spans: ${error instanceof Error ? error.message : error}\n`);
  }
  return report;
}
