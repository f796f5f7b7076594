import { type ApiKey, type Keys, missingKey } from '../config/api-key.ts';
import type { RunConfig } from '../config/run-config.ts';
import { OPENAI, type Settings } from '../config/settings.ts';
import { type ExtraHeaders, fillHeaders } from '../model/extra-headers.ts';
import type { ModelClient } from '../model/model.ts';
import { senderFor } from '../shared/network.ts';
import type { World } from '../shared/world.ts';

/** Address of the endpoint that is asked first. */
export function baseUrlOf(settings: Pick<Settings, 'base-url'>, { env }: Pick<World, 'env'>): string {
  return settings['base-url'] ?? (env.OPENAI_BASE_URL || OPENAI);
}

/**
 * A client of the endpoint, and of the one that steps in for it.
 * @throws Failure if an address or a key cannot be used
 */
export async function openClient(
  settings: Settings,
  world: World,
  { apiKey, fallbackApiKey }: Keys,
  config: RunConfig,
): Promise<ModelClient> {
  const [{ createModelClient }, { createFallbackClient, underName }, { systemClock }] = await Promise.all([
    import('../model/client.ts'),
    import('../model/fallback.ts'),
    import('../model/clock.ts'),
  ]);
  const timeoutMs = settings.timeout * 1000;
  const send = await senderFor(world.env);
  const clientOf = (baseUrl: string, key: ApiKey, extra: Partial<ExtraHeaders> = {}): ModelClient => {
    if (key.kind === 'missing') throw missingKey(key);
    return createModelClient({
      ...extra,
      baseUrl,
      apiKey: sentKey(key),
      ...(world.env.RUNNER_DEBUG === '1' && { onRequest: printRequest(world) }),
      // Slow answers cost money anyway, so one request may take the whole timeout.
      timeoutMs,
      deadlineMs: timeoutMs,
      concurrency: settings.concurrency,
      termsOf: config.termsOf,
      limits: config.limits,
      send,
      clock: systemClock,
      random: Math.random,
      onNotice: notice => world.tell(`${notice}\n`),
    });
  };
  const first = clientOf(baseUrlOf(settings, world), apiKey, fillHeaders(config.headers, world.env));
  const fallback = settings['fallback-base-url'];
  if (fallback === undefined) return first;
  const second = clientOf(fallback, fallbackApiKey);
  const name = settings['fallback-model'];
  return createFallbackClient([first, name === undefined ? second : underName(second, name)]);
}

/** Prints each request for debugging. GitHub sets RUNNER_DEBUG when a run is repeated with debug logging. */
function printRequest(world: World) {
  return (method: string, host: string) => {
    const sentAt = world.elapsed();
    return (status: number | null): void =>
      world.tell(`debug: ${method} ${host} ${status ?? 'no response'} ${Math.round(world.elapsed() - sentAt)} ms\n`);
  };
}

/** The key to send; null if none is needed. */
export function sentKey(key: Exclude<ApiKey, { kind: 'missing' }>): string | null {
  return key.kind === 'key' ? key.value : null;
}
