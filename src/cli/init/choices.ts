import { Failure } from '../../shared/errors.ts';
import type { World } from '../../shared/world.ts';
import type { Found, LeftOut } from './find.ts';
import { PROVIDERS, type Provider, providerAt } from './providers.ts';
import type { EndpointChoice } from './workflow.ts';

/** Choices given as flags. */
export interface InitOptions {
  readonly provider?: string | undefined;
  readonly 'base-url'?: string | undefined;
  readonly secret?: string | undefined;
  readonly model?: string | undefined;
  readonly models?: readonly string[] | undefined;
  readonly prompt?: string | undefined;
  readonly files?: readonly string[] | undefined;
}

/** Asks for missing choices, and reports defaults; `ask` is null if not interactive. */
export type Prompter = Pick<World, 'ask' | 'tell'>;

/** An endpoint and its provider. */
export interface Chosen extends EndpointChoice {
  readonly provider: Provider;
}

/** @throws Failure if the URL is unknown and cannot be asked for. */
export async function chooseEndpoint(
  options: InitOptions,
  env: World['env'],
  { ask, tell }: Prompter,
): Promise<Chosen> {
  const provider = await chosen();
  if (provider.signIn !== null && options.secret !== undefined) {
    throw new Failure('configuration', `--secret does not go with --provider ${provider.name}, which keeps no key`, {
      hint: 'Leave it out, or choose another provider.',
    });
  }
  return { provider, baseUrl: await address(), secret: await secret(), signIn: provider.signIn };

  async function address(): Promise<string> {
    const known = options['base-url'] ?? (provider.name === 'own' ? addressIn(env) : undefined) ?? provider.baseUrl;
    if (known !== null && known !== undefined) return known;
    if (ask !== null) return askUntil(ask, 'Base URL, up to /v1: ', addressOf);
    throw new Failure('configuration', `--base-url is required for ${provider.title}`, {
      hint: 'docs/providers.md shows what it looks like.',
    });
  }

  /** Hosted endpoints need a key; only your own server may not. */
  async function secret(): Promise<string | null> {
    const { keyName, signIn } = provider;
    if (signIn !== null) return null;
    const name =
      options.secret ??
      (ask === null || provider.name !== 'own' || options['base-url'] !== undefined
        ? keyName
        : await askUntil(ask, `Secret with its API key, or none [${keyName}]: `, answer =>
            /^\w*$/.test(answer) ? answer || keyName : undefined,
          ));
    return name === 'none' ? null : name;
  }

  async function chosen(): Promise<Provider> {
    const named = PROVIDERS.find(({ name }) => name === options.provider);
    if (named !== undefined) return named;
    if (options['base-url'] !== undefined) return providerAt(options['base-url']);
    const address = addressIn(env);
    const likely = address === undefined ? PROVIDERS.find(({ keyName }) => env[keyName]) : providerAt(address);
    const likeliest = likely ?? PROVIDERS[0];
    if (ask === null) {
      tell(
        `Endpoint: ${likeliest.title}, ${likely === undefined ? 'the default' : 'found in the environment'} (--provider).\n`,
      );
      return likeliest;
    }
    const list = PROVIDERS.map(({ title }, place) => `  ${place + 1}. ${title}`).join('\n');
    return askUntil(ask, `Which provider?\n${list}\nNumber [${PROVIDERS.indexOf(likeliest) + 1}]: `, answer =>
      answer === '' ? likeliest : PROVIDERS[Number(answer) - 1],
    );
  }
}

/** @throws Failure if the model is unknown and cannot be asked for. */
export async function chooseModel(
  options: InitOptions,
  { model, title }: Provider,
  { ask, tell }: Prompter,
): Promise<string> {
  if (options.model !== undefined) return options.model;
  if (ask !== null) {
    return askUntil(
      ask,
      `Which model, by the provider's name for it${model === null ? '' : ` [${model}]`}: `,
      answer => answer || model,
    );
  }
  if (model === null) {
    throw new Failure('configuration', `--model is required for ${title}`, {
      hint: 'Use the model name that the server knows.',
    });
  }
  tell(`Model: ${model}, the default (--model).\n`);
  return model;
}

/** What the configuration watches: a prompt, and files to read before it. */
export interface WatchedFiles {
  /** Path of the prompt, which is written if it does not exist. */
  readonly prompt: string;
  readonly files: readonly string[];
}

const STARTER_PROMPT = 'prompts/swelancer-gate.md';

/** Maximum number of files in a list. */
const MAX_SHOWN = 30;

export async function chooseWatched(
  options: InitOptions,
  found: Found,
  { ask, tell }: Prompter,
): Promise<WatchedFiles> {
  const { candidates, prompts } = found;
  const [first = STARTER_PROMPT, ...others] = prompts;
  const prompt = options.prompt ?? first;
  const watched = candidates.filter(({ leftOut }) => leftOut === null).map(({ path }) => path);
  if (ask === null || options.files !== undefined || candidates.length === 0) {
    const files = options.files ?? watched;
    if (options.files === undefined) tell(`Files: ${files.join(', ') || 'none'}, as found (--files).\n`);
    tell(listOfLeftOut([...leftOut(files), ...found.unreadable]));
    return { prompt, files };
  }
  const list = candidates
    .slice(0, MAX_SHOWN)
    .map(({ path, leftOut }, index) => `  ${index + 1}. ${path}${leftOut === null ? '' : ` (${leftOut})`}\n`);
  const preset = watched.map((_path, index) => index + 1).join(',') || 'none';
  const question = `Which files should the gate watch?\n${list.join('')}Numbers, comma-separated, or none [${preset}]: `;
  const files = await askUntil(ask, question, answer => {
    if (answer === 'none' || (answer === '' && preset === 'none')) return [];
    const words = (answer || preset).split(/[\s,]+/);
    const chosen = words.map(word => candidates[Number(word) - 1]?.path).filter(path => path !== undefined);
    return chosen.length === words.length ? chosen : undefined;
  });
  tell(listOfLeftOut([...leftOut(files).slice(MAX_SHOWN), ...found.unreadable]));
  return { prompt, files };

  function leftOut(files: readonly string[]): LeftOut[] {
    return [
      ...candidates
        .filter(({ path }) => !files.includes(path))
        .map(({ path, leftOut }) => ({ path, reason: leftOut ?? 'not chosen' })),
      ...others.map(path => ({
        path,
        reason: `only one prompt can be used; select this one with --prompt ${path}`,
      })),
    ];
  }
}

/** The files not watched, with reasons; empty if there are none. */
function listOfLeftOut(files: readonly LeftOut[]): string {
  if (files.length === 0) return '';
  const shown = files.slice(0, MAX_SHOWN).map(({ path, reason }) => `  ${path} (${reason})\n`);
  const more = files.length > MAX_SHOWN ? `  and ${files.length - MAX_SHOWN} more\n` : '';
  return `Left out:\n${shown.join('')}${more}`;
}

/** The models to compare every night; null without nightly runs. */
export async function chooseNightly(
  options: InitOptions & { readonly nightly: boolean },
  model: string | null,
  { ask }: Prompter,
): Promise<readonly string[] | null> {
  if (options.models !== undefined) return options.models;
  const own = model === null ? [] : [model];
  if (ask === null) return options.nightly ? own : null;
  const yes =
    options.nightly ||
    (await askUntil(ask, 'Compare models every night? [y/N]: ', answer =>
      /^(?:y|yes)$/i.test(answer) ? true : /^(?:n|no|)$/i.test(answer) ? false : undefined,
    ));
  if (!yes) return null;
  return askUntil(ask, `Which models, comma-separated [${own.join(',')}]: `, answer => {
    const names = answer.split(/[\s,]+/).filter(name => name !== '');
    return names.length === 0 ? own : names;
  });
}

/** Asks until the answer is valid. */
async function askUntil<T>(
  ask: NonNullable<World['ask']>,
  question: string,
  read: (answer: string) => T | null | undefined,
): Promise<T> {
  for (;;) {
    const answer = read(await ask(question));
    if (answer !== null && answer !== undefined) return answer;
  }
}

/** A URL that can be written to a file, without secrets. */
function addressOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, username, password, search } = new URL(text);
  return /^https?:$/.test(protocol) && username + password + search === '' ? text : undefined;
}

const addressIn = (env: World['env']): string | undefined => addressOf(env.OPENAI_BASE_URL ?? '');
