import { createServer } from 'node:http';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { z } from 'zod';
import { traced } from '../../src/app/trace.ts';
import { systemTime } from '../../src/shared/time.ts';
import { sample } from '../report/samples.ts';

const spanSchema = z.object({
  traceId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  kind: z.number(),
  startTimeUnixNano: z.string(),
  endTimeUnixNano: z.string(),
  attributes: z.array(z.object({ key: z.string(), value: z.record(z.string(), z.unknown()) })),
});
const exportSchema = z.object({
  resourceSpans: z.array(z.object({ scopeSpans: z.array(z.object({ spans: z.array(spanSchema) })) })),
});

/** A collector on loopback that takes OTLP as JSON. */
async function startCollector(status = 200) {
  const spans: z.infer<typeof spanSchema>[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    for (const { scopeSpans } of exportSchema.parse(JSON.parse(body)).resourceSpans) {
      spans.push(...scopeSpans.flatMap(scope => scope.spans));
    }
    response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}`, spans };
}

function worldWith(env: Record<string, string>) {
  // The exporter reads the process's own environment.
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const told: string[] = [];
  return {
    told,
    world: {
      directory: '.',
      env,
      signal: new AbortController().signal,
      ...systemTime(),
      print: () => {},
      tell: (text: string) => told.push(text),
      ask: null,
      terminal: { columns: 80, colour: false, live: false },
    },
  };
}

afterEach(() => vi.unstubAllEnvs());

describe('with a collector in the environment', () => {
  it('a run is one span, with one below it for each new trial, in the words of the GenAI conventions', async () => {
    const collector = await startCollector();
    const report = { ...sample('regressed'), startedAt: '2000-01-01T00:00:00.000Z' };
    const { world, told } = worldWith({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
    expect(await traced(report, world)).toBe(report);
    expect(told).toEqual([]);
    const trials = [...report.trials.baseline, ...report.trials.candidate];
    expect(collector.spans).toHaveLength(1 + trials.length);
    const [root] = collector.spans.filter(span => !span.parentSpanId);
    expect(new Set(collector.spans.map(span => span.traceId)).size).toBe(1);
    expect(root?.name).toBe('swelancer-gate default');
    const span = collector.spans.find(({ name }) => name.startsWith('chat '));
    const [first] = trials;
    expect(Number(BigInt(span?.endTimeUnixNano ?? 0) - BigInt(span?.startTimeUnixNano ?? 0)) / 1e6).toBeCloseTo(
      first?.latencyMs ?? 0,
      0,
    );
    const attributes = new Map(span?.attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
    expect(attributes.get('gen_ai.operation.name')).toBe('chat');
    expect(attributes.get('gen_ai.request.model')).toBe(first?.model);
    expect(Number(attributes.get('gen_ai.usage.input_tokens'))).toBe(first?.usage?.inputTokens);
  });

  it('nothing that a message said is sent', async () => {
    const collector = await startCollector();
    const { world } = worldWith({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
    await traced({ ...sample('regressed'), startedAt: '2000-01-01T00:00:00.000Z' }, world);
    expect(JSON.stringify(collector.spans)).not.toContain('selected_proposal_id');
  });

  it('answers that were stored before are not told again', async () => {
    const collector = await startCollector();
    const { world } = worldWith({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
    await traced({ ...sample('regressed'), startedAt: '2999-01-01T00:00:00.000Z' }, world);
    expect(collector.spans).toHaveLength(1);
  });

  it('its refusal is told, and changes nothing', async () => {
    const collector = await startCollector(400);
    const report = sample('passed');
    const { world, told } = worldWith({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
    expect(await traced(report, world)).toBe(report);
    expect(told).toEqual([expect.stringContaining('did not take the spans')]);
  });
});

it('without a collector nothing is sent', async () => {
  const { world, told } = worldWith({});
  await traced(sample('passed'), world);
  expect(told).toEqual([]);
});
