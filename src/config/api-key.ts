import { Failure } from '../shared/errors.ts';

/** The API key of an endpoint. Endpoints without a key must be declared, never guessed. */
export type ApiKey = { readonly kind: 'key'; readonly value: string } | { readonly kind: 'none-needed' } | MissingKey;

export interface MissingKey {
  readonly kind: 'missing';
  /** Where the key is expected, such as `the secret OPENAI_API_KEY`. */
  readonly holder: string;
  /** How to set it. */
  readonly hint: string;
  /** Name of the GitHub secret, if known. */
  readonly secret?: string;
}

/** Keys of the endpoint and of its fallback. */
export interface Keys {
  readonly apiKey: ApiKey;
  readonly fallbackApiKey: ApiKey;
}

export const NO_KEY_NEEDED: ApiKey = { kind: 'none-needed' };

/** For commands without requests. */
export const NO_KEYS_NEEDED: Keys = { apiKey: NO_KEY_NEEDED, fallbackApiKey: NO_KEY_NEEDED };

/** Parses a key; `none` stands for an endpoint that needs no key. */
export function readApiKey(text: string | undefined, missing: Omit<MissingKey, 'kind'>): ApiKey {
  const value = text?.trim() ?? '';
  if (value === '') return { kind: 'missing', ...missing };
  return value === 'none' ? NO_KEY_NEEDED : { kind: 'key', value };
}

export function missingKey({ holder, hint }: MissingKey): Failure {
  return new Failure('no-key', `${holder} is missing`, { hint });
}
