import { digestOf } from '../shared/digest.ts';
import type { Completion } from './completion.ts';
import { CallFailure } from './failure.ts';

/**
 * Samples of one prompt must be independent, so cached responses are useless. These headers bypass the caches of known
 * gateways; other endpoints ignore them.
 */
export const BYPASS_HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-cache',
  // https://developers.cloudflare.com/ai-gateway/features/caching/
  'cf-aig-skip-cache': 'true',
  // https://portkey.ai/docs/product/ai-gateway/cache-simple-and-semantic
  'x-portkey-cache-force-refresh': 'true',
  // https://docs.helicone.ai/features/advanced-usage/caching
  'Helicone-Cache-Enabled': 'false',
  // https://openrouter.ai/docs/guides/features/response-caching
  'X-OpenRouter-Cache': 'false',
  // https://www.braintrust.dev/docs/guides/proxy
  'x-bt-use-cache': 'never',
};

/** LiteLLM only accepts it in the body. Source: https://docs.litellm.ai/docs/proxy/caching_controls */
export const LITELLM_BYPASS = { 'no-cache': true, 'no-store': true } as const;

export const isLiteLlm = (headers: Headers): boolean => [...headers.keys()].some(name => name.startsWith('x-litellm-'));

/** Headers by which gateways and caches mark their own responses. */
const STATUS_HEADERS: readonly (readonly [name: string, hit: RegExp])[] = [
  // LiteLLM only sends the key on a hit.
  ['x-litellm-cache-key', /./],
  ['x-litellm-cache-hit', /true/i],
  ['cf-aig-cache-status', /^hit/i],
  ['x-portkey-cache-status', /hit$/i],
  ['helicone-cache', /^hit/i],
  ['x-openrouter-cache-status', /^hit/i],
  ['x-bt-cached', /^hit/i],
  // Kong, nginx, Varnish, Fastly, CloudFront
  ['x-cache-status', /^hit/i],
  ['x-cache', /^hit/i],
  // RFC 9211
  ['cache-status', /;\s*hit\b/i],
];

/** The header that marks a response as cached; null if there is none. */
export function cacheHit(headers: Headers): string | null {
  const found = STATUS_HEADERS.find(([name, hit]) => hit.test(headers.get(name) ?? ''));
  return found === undefined ? null : found[0];
}

type ReceivedAnswer = Pick<Completion, 'id' | 'text' | 'toolCalls' | 'isUncounted'>;

/** Remembers the answers to each prompt and recognizes repeated ones. */
export interface AnswerMemory {
  /**
   * Why an answer is a repetition of an earlier one, or null. Equal text alone is no proof: at temperature 0 a model
   * repeats itself, but with a new id and with token usage.
   * @param conversation digest of the messages
   */
  replayed(model: string, conversation: string, answer: ReceivedAnswer): string | null;
}

export function createAnswerMemory(): AnswerMemory {
  const answers = new Map<
    string,
    { readonly id: string | null; readonly digest: string; readonly counted: boolean }[]
  >();
  const promptOf = new Map<string, string>();
  /** Some servers give every completion the same id. */
  let idsAreNames = true;

  return {
    replayed(model, conversation, { id, text, toolCalls, isUncounted }) {
      const prompt = `${model}\n${conversation}`;
      const digest = digestOf([text, toolCalls.map(({ name, arguments: json }) => [name, json])]);
      if (id !== null) {
        if ((promptOf.get(id) ?? prompt) !== prompt) idsAreNames = false;
        promptOf.set(id, prompt);
      }
      const earlier = answers.get(prompt) ?? [];
      answers.set(prompt, [...earlier, { id, digest, counted: !isUncounted }]);
      const alike = earlier.filter(one => one.digest === digest);
      if (idsAreNames && id !== null && alike.some(one => one.id === id)) return 'the same completion came again';
      return isUncounted && alike.some(one => one.counted) ? 'the same words came again without usage' : null;
    },
  };
}

/** Ends a run whose answers keep coming from a cache. */
export const cachedFailure = (evidence: string, details: { readonly requests: number; readonly cost: number | null }) =>
  new CallFailure('cached', `a cache on the way to the model repeats its answers (${evidence})`, {
    ...details,
    fatal: true,
    hint: "Turn off the gateway's cache for this key or model and rerun: repeated answers do not show how answers vary.",
  });
