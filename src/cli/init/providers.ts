import { BEDROCK, CLAUDE, COPILOT, type SignIn, VERTEX } from './sign-in.ts';

/** An endpoint with the details for a first workflow (docs/providers.md). */
export interface Provider {
  readonly name: string;
  readonly title: string;
  /** Null if every customer has their own URL. */
  readonly baseUrl: string | null;
  /** Usual name of the variable and secret with its key. */
  readonly keyName: string;
  /** How workflows get a short-lived key; null if it is stored as a secret. */
  readonly signIn: SignIn | null;
  /** A model to start with; null if only the user knows one. */
  readonly model: string | null;
  /** Whether it reports cost, so that a dollar budget needs no prices. */
  readonly reportsCost: boolean;
}

const hosted = (name: string, title: string, baseUrl: string, keyName: string, model: string): Provider => ({
  name,
  title,
  baseUrl,
  keyName,
  signIn: null,
  model,
  reportsCost: name === 'openrouter',
});

const OWN: Provider = {
  name: 'own',
  title: 'a server of your own (vLLM, llama.cpp, Ollama …)',
  baseUrl: null,
  keyName: 'OPENAI_API_KEY',
  signIn: null,
  model: null,
  reportsCost: false,
};

/** The first one is the default. */
export const PROVIDERS: readonly [Provider, ...Provider[]] = [
  hosted('openai', 'OpenAI', 'https://api.openai.com/v1', 'OPENAI_API_KEY', 'gpt-5.6-luna'),
  hosted('openrouter', 'OpenRouter', 'https://openrouter.ai/api/v1', 'OPENROUTER_API_KEY', 'moonshotai/kimi-k2.6'),
  hosted('moonshot', 'Moonshot', 'https://api.moonshot.ai/v1', 'MOONSHOT_API_KEY', 'kimi-k2.6'),
  hosted(
    'fireworks',
    'Fireworks',
    'https://api.fireworks.ai/inference/v1',
    'FIREWORKS_API_KEY',
    'accounts/fireworks/models/kimi-k2p5',
  ),
  { ...OWN, name: 'azure', title: 'Azure OpenAI', keyName: 'AZURE_OPENAI_API_KEY' },
  hosted('anthropic', 'Anthropic', 'https://api.anthropic.com/v1', 'ANTHROPIC_API_KEY', 'claude-sonnet-5-5'),
  hosted(
    'gemini',
    'Gemini',
    'https://generativelanguage.googleapis.com/v1beta/openai',
    'GEMINI_API_KEY',
    'gemini-3.5-flash',
  ),
  {
    ...OWN,
    name: 'bedrock',
    title: 'Amazon Bedrock, without a stored key',
    baseUrl: `https://bedrock-runtime.\${{ vars.AWS_REGION }}.amazonaws.com/openai/v1`,
    keyName: 'AWS_BEARER_TOKEN_BEDROCK',
    signIn: BEDROCK,
    model: 'openai.gpt-oss-120b-1:0',
  },
  {
    ...OWN,
    name: 'vertex',
    title: 'Google Vertex AI, without a stored key',
    baseUrl: `https://aiplatform.googleapis.com/v1/projects/\${{ vars.GOOGLE_PROJECT }}/locations/global/endpoints/openapi`,
    keyName: 'GOOGLE_ACCESS_TOKEN',
    signIn: VERTEX,
    model: 'google/gemini-3.5-flash',
  },
  {
    ...OWN,
    name: 'claude-code',
    title: 'Claude Code, without a stored key',
    baseUrl: '',
    keyName: 'CLAUDE_CODE_OAUTH_TOKEN',
    signIn: CLAUDE,
    model: 'claude-sonnet-5-5',
  },
  {
    ...OWN,
    name: 'copilot',
    title: "Copilot CLI, with the job's own token",
    baseUrl: '',
    keyName: 'COPILOT_GITHUB_TOKEN',
    signIn: COPILOT,
    model: 'claude-sonnet-5',
  },
  OWN,
];

/** The provider of a URL; your own server if it is unknown. */
export function providerAt(baseUrl: string): Provider {
  const { origin } = new URL(baseUrl);
  return (
    PROVIDERS.find(({ baseUrl }) => baseUrl !== null && URL.canParse(baseUrl) && new URL(baseUrl).origin === origin) ??
    OWN
  );
}
