import { type Destination, destinationOf } from '../sandbox/destination.ts';
import type { Recipe } from './recipe.ts';

/** Hosts of providers by the usual name of their key. */
const PROVIDERS: Readonly<Record<string, readonly string[]>> = {
  AMP_API_KEY: ['ampcode.com'],
  ANTHROPIC_API_KEY: ['api.anthropic.com'],
  ANTHROPIC_AUTH_TOKEN: ['api.anthropic.com'],
  CLAUDE_CODE_OAUTH_TOKEN: ['api.anthropic.com'],
  CLINE_API_KEY: ['api.cline.bot'],
  CODEX_API_KEY: ['api.openai.com'],
  CONTINUE_API_KEY: ['api.continue.dev'],
  // Coding plans have their own host.
  COPILOT_GITHUB_TOKEN: [
    'api.github.com',
    ...['', 'individual.', 'business.', 'enterprise.'].map(plan => `api.${plan}githubcopilot.com`),
  ],
  CURSOR_API_KEY: ['api2.cursor.sh'],
  DASHSCOPE_API_KEY: ['dashscope.aliyuncs.com', 'dashscope-intl.aliyuncs.com'],
  DEEPSEEK_API_KEY: ['api.deepseek.com'],
  FACTORY_API_KEY: ['api.factory.ai', 'app.factory.ai'],
  GEMINI_API_KEY: ['generativelanguage.googleapis.com'],
  GOOGLE_API_KEY: ['generativelanguage.googleapis.com'],
  GROK_API_KEY: ['api.x.ai'],
  GROQ_API_KEY: ['api.groq.com'],
  MISTRAL_API_KEY: ['api.mistral.ai'],
  MOONSHOT_API_KEY: ['api.moonshot.ai'],
  OPENAI_API_KEY: ['api.openai.com'],
  OPENROUTER_API_KEY: ['openrouter.ai'],
  XAI_API_KEY: ['api.x.ai'],
};

/** Hosts of Amazon Bedrock, one per region. */
function regionalHosts({ AWS_BEARER_TOKEN_BEDROCK: key, AWS_REGION: region = '' }: Readonly<Record<string, string>>) {
  if (key === undefined || !/^[a-z0-9-]+$/.test(region)) return [];
  return ['bedrock', 'bedrock-runtime'].map(service => `${service}.${region}.amazonaws.com`);
}

/** `ANTHROPIC` of `ANTHROPIC_BASE_URL` and `ANTHROPIC_API_KEY`. */
const ownerOf = (variable: string): string => variable.split('_')[0] ?? '';

/**
 * All destinations of a sandboxed agent: the gate's endpoint if it uses it, URLs in its environment, the providers of its
 * keys without such a URL, and hosts from the trusted configuration.
 * @param baseUrl of the gate's endpoint; null if there is none
 * @param hosts `host` or `host:port`
 */
export function destinationsFor(
  recipe: Recipe,
  environment: Readonly<Record<string, string>>,
  baseUrl: string | null,
  hosts: readonly string[],
): Destination[] {
  const isTold = [...recipe.arguments, ...Object.values(recipe.sets), ...Object.values(recipe.home)].some(word =>
    word.includes('{base-url}'),
  );
  const variables = Object.entries(environment).filter(([name]) => /_(?:BASE_URL|API_BASE|ENDPOINT)$/.test(name));
  const named = [...(isTold && baseUrl !== null ? [baseUrl] : []), ...variables.map(([, value]) => value)];
  const owners = new Set([...(isTold ? ['OPENAI'] : []), ...variables.map(([name]) => ownerOf(name))]);
  const providers = Object.keys(environment)
    .filter(name => !owners.has(ownerOf(name)))
    .flatMap(name => (Object.hasOwn(PROVIDERS, name) ? (PROVIDERS[name] ?? []) : []));
  const addresses = [
    ...named,
    ...[...providers, ...regionalHosts(environment), ...hosts].map(host => `https://${host}`),
  ];
  const found = addresses.flatMap(address => destinationOf(address) ?? []);
  return [...new Map(found.map(one => [`${one.host} ${one.port}`, one])).values()];
}
