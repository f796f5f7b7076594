import { z } from 'zod';
import { type Keys, readApiKey } from '../config/api-key.ts';
import { type ActionOnly, actionSchema, parseSettings, type Settings, settingsSchema } from '../config/settings.ts';
import { mask } from '../github/outputs.ts';
import type { World } from '../shared/world.ts';

export interface Inputs extends Keys {
  readonly settings: Settings;
  readonly action: ActionOnly;
}

/** Reads the inputs. They arrive as one JSON object, so that none of them is ever part of a script. */
export function readInputs(env: World['env']): Inputs {
  const all = z.record(z.string(), z.string()).parse(JSON.parse(env.SWELANCER_GATE_INPUTS ?? '{}'));
  const keys = { apiKey: keyFrom('api-key', all), fallbackApiKey: keyFrom('fallback-api-key', all) };
  // Before printing anything else.
  for (const key of Object.values(keys)) if (key.kind === 'key') mask(key.value);
  mask(all['github-token'] ?? '');
  const isOwn = (name: string): boolean => Object.hasOwn(actionSchema.shape, name);
  const pick = (own: boolean) => Object.fromEntries(Object.entries(all).filter(([name]) => isOwn(name) === own));
  const place = (name: string): string => `input ${name}`;
  return {
    ...keys,
    settings: parseSettings(
      settingsSchema,
      { ...pick(false), store: env.SWELANCER_GATE_STORE, out: env.SWELANCER_GATE_OUT },
      place,
    ),
    action: parseSettings(actionSchema, pick(true), place),
  };
}

function keyFrom(input: string, all: Readonly<Record<string, string>>): Keys['apiKey'] {
  const hint = `Set the secret that the workflow passes as \`${input}\`. If the endpoint needs no key, write \`${input}: none\`.`;
  return readApiKey(all[input], { holder: `the secret for the input ${input}`, hint });
}
