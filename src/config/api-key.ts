import { Failure } from '../shared/errors.ts';

/** What an entry point knows of the key of an endpoint. That none is needed is said explicitly, never guessed. */
export type ApiKey = { readonly kind: 'key'; readonly value: string } | { readonly kind: 'none-needed' } | MissingKey;

export interface MissingKey {
  readonly kind: 'missing';
  /** What would hold it, such as `the secret OPENAI_API_KEY`. */
  readonly holder: string;
  /** How to set it. */
  readonly hint: string;
  /** Name of the GitHub secret, where it is known. */
  readonly secret?: string;
}

/** Keys of the endpoint and of its fallback. */
export interface Keys {
  readonly apiKey: ApiKey;
  readonly fallbackApiKey: ApiKey;
}

/** For work that sends nothing, and for endpoints that need no key. */
export const NO_KEY_NEEDED: ApiKey = { kind: 'none-needed' };

/** Reads a key as people give it: the word `none` stands for an endpoint that needs no key. */
export function readApiKey(text: string | undefined, missing: Omit<MissingKey, 'kind'>): ApiKey {
  const value = text?.trim() ?? '';
  if (value === '') return { kind: 'missing', ...missing };
  return value === 'none' ? NO_KEY_NEEDED : { kind: 'key', value };
}

export function missingKey({ holder, hint }: MissingKey): Failure {
  return new Failure('no-key', `${holder} is missing`, { hint });
}
