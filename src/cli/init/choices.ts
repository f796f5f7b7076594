import { Failure } from '../../shared/errors.ts';
import type { World } from '../../shared/world.ts';
import type { Found } from './find.ts';
import { PROVIDERS, type Provider, providerAt } from './providers.ts';

/** What the user said beforehand. */
export interface Said {
  readonly provider?: string | undefined;
  readonly 'base-url'?: string | undefined;
  readonly model?: string | undefined;
  readonly prompt?: string | undefined;
  readonly files?: readonly string[] | undefined;
}

/** Who is asked for what nobody said, and who is told what was taken instead; `ask` is null where nobody answers. */
export type Person = Pick<World, 'ask' | 'tell'>;

export interface Endpoint {
  readonly provider: Provider;
  readonly baseUrl: string;
}

/** @throws Failure when only the user can know the address, and nobody is there to say it. */
export async function chooseEndpoint(said: Said, env: World['env'], { ask, tell }: Person): Promise<Endpoint> {
  const provider = await chosen();
  const baseUrl = said['base-url'] ?? (provider.name === 'own' ? addressIn(env) : undefined) ?? provider.baseUrl;
  if (baseUrl !== null && baseUrl !== undefined) return { provider, baseUrl };
  if (ask !== null) return { provider, baseUrl: await until(ask, 'Its address, up to /v1: ', addressOf) };
  throw new Failure('configuration', `only you know the address of ${provider.title}`, {
    hint: 'Pass it with --base-url; docs/providers.md shows what it looks like.',
  });

  async function chosen(): Promise<Provider> {
    const named = PROVIDERS.find(({ name }) => name === said.provider);
    if (named !== undefined) return named;
    if (said['base-url'] !== undefined) return providerAt(said['base-url']);
    const address = addressIn(env);
    const likely = address === undefined ? PROVIDERS.find(({ keyName }) => env[keyName]) : providerAt(address);
    const standard = likely ?? PROVIDERS[0];
    if (ask === null) {
      tell(
        `Endpoint: ${standard.title}, ${likely === undefined ? 'the default' : 'as the environment has it'} (--provider).\n`,
      );
      return standard;
    }
    const list = PROVIDERS.map(({ title }, place) => `  ${place + 1}. ${title}`).join('\n');
    return until(ask, `Which endpoint answers?\n${list}\nNumber [${PROVIDERS.indexOf(standard) + 1}]: `, answer =>
      answer === '' ? standard : PROVIDERS[Number(answer) - 1],
    );
  }
}

/** @throws Failure when only the user can know the model, and nobody is there to say it. */
export async function chooseModel(said: Said, { model, title }: Provider, { ask, tell }: Person): Promise<string> {
  if (said.model !== undefined) return said.model;
  if (ask !== null) {
    return until(
      ask,
      `Which model, as the endpoint names it${model === null ? '' : ` [${model}]`}: `,
      answer => answer || model,
    );
  }
  if (model === null) {
    throw new Failure('configuration', `only you know the models of ${title}`, { hint: 'Name one with --model.' });
  }
  tell(`Model: ${model}, the default (--model).\n`);
  return model;
}

/** What the configuration watches: a prompt, and files that the model reads before it. */
export interface Watched {
  /** Path of the prompt; one that is not there yet is written. */
  readonly prompt: string;
  readonly files: readonly string[];
}

const STARTER_PROMPT = 'prompts/swelancer-gate.md';

export async function chooseWatched(said: Said, found: Found, { ask, tell }: Person): Promise<Watched> {
  const prompt = said.prompt ?? found.prompts[0] ?? STARTER_PROMPT;
  const candidates = [...found.agentFiles, ...found.otherPrompts];
  if (said.files !== undefined || candidates.length === 0) return { prompt, files: said.files ?? [] };
  if (ask === null) {
    const left = found.otherPrompts.length === 0 ? '' : `; found, but not watched: ${found.otherPrompts.join(', ')}`;
    tell(`Files: ${found.agentFiles.join(', ') || 'none'}, as found${left} (--files).\n`);
    return { prompt, files: found.agentFiles };
  }
  const list = candidates.map((file, place) => `  ${place + 1}. ${file}`).join('\n');
  const standard = found.agentFiles.map((_file, place) => place + 1).join(',') || 'none';
  const question = `Which of these shall be watched?\n${list}\nNumbers, or none [${standard}]: `;
  const files = await until(ask, question, answer => {
    if (answer === 'none') return [];
    const words = (answer || standard).split(/[\s,]+/);
    const chosen = words.map(word => candidates[Number(word) - 1]).filter(file => file !== undefined);
    return answer === '' && standard === 'none' ? [] : chosen.length === words.length ? chosen : undefined;
  });
  return { prompt, files };
}

/** Asks until the answer can be read. */
async function until<T>(
  ask: NonNullable<World['ask']>,
  question: string,
  read: (answer: string) => T | null | undefined,
): Promise<T> {
  for (;;) {
    const answer = read(await ask(question));
    if (answer !== null && answer !== undefined) return answer;
  }
}

/** An address that can go into a file: it holds no secret. */
function addressOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, username, password, search } = new URL(text);
  return /^https?:$/.test(protocol) && username + password + search === '' ? text : undefined;
}

const addressIn = (env: World['env']): string | undefined => addressOf(env.OPENAI_BASE_URL ?? '');
