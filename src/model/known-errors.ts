import type { CallFailureKind } from './failure.ts';

/** What an error response means. */
export interface Meaning {
  readonly kind: CallFailureKind;
  /** Whether every other call would fail the same way. */
  readonly fatal?: boolean;
  readonly hint?: string;
}

type Statuses = (status: number) => boolean;

/** Who sends an error, what its message, codes or types say, and its statuses if they differ from those of its meaning. */
type KnownError = readonly [sender: string, words: RegExp, statuses?: Statuses];

interface KnownMeaning extends Meaning {
  readonly statuses: Statuses;
  readonly errors: readonly KnownError[];
}

const only =
  (...statuses: readonly number[]): Statuses =>
  status =>
    statuses.includes(status);
const ANY: Statuses = () => true;
const FAILED: Statuses = status => status >= 500;
/** Rejections, but not of a path or of the content of a request. */
const REFUSED: Statuses = status => status >= 400 && status < 500 && !only(404, 408, 413, 422)(status);
const GONE = only(404, 410);

/** For errors that are known by their status alone. */
const ANYTHING = /^/;
/** OpenRouter quotes an error of a provider with which it has the account, so another one may answer. */
const RELAYED = /^(?!.*\bis_byok\b).*provider returned error/is;

export const BASE_URL_HINT = 'Check the base URL: the gate adds /chat/completions to it, and it usually ends in /v1.';

const rejects = (field: string, name: RegExp): KnownMeaning => ({
  kind: 'bad-request',
  hint: `Change or remove \`${field}\` under \`sampling\`, or in the prompt file.`,
  statuses: ANY,
  errors: [['OpenAI, Anthropic, vLLM and others', name]],
});

/** The first meaning with a matching error applies. Each error has an example in test/model/errors.jsonl. */
export const KNOWN_ERRORS: readonly KnownMeaning[] = [
  {
    kind: 'context-too-long',
    statuses: only(429),
    // Larger than the limit per minute, so it would never succeed.
    errors: [['OpenAI, Groq', /request too large/i]],
  },
  { kind: 'rate-limit', statuses: only(429), errors: [['OpenRouter, a limit of the provider', RELAYED]] },
  {
    kind: 'quota',
    fatal: true,
    hint: 'Wait until the quota is renewed, or use a key with a higher one.',
    statuses: only(429),
    errors: [
      ['Groq, Bedrock, Cerebras, OpenRouter; Gemini in `quotaId`', /per[ _-]?day/i],
      ['GitHub Models', /ByDay\b/i],
      ['Zhipu, some gateways', /daily (?:\w{1,30} )?(?:limit|quota)|今日调用次数限额/i],
      ['Cloudflare', /daily free allocation/i],
      ['ModelScope', /today's quota/i],
      ['Ollama, MiniMax, Zhipu', /usage limit (?:reached|exceeded)|(?:hourly|session|weekly) usage limit/i],
      ['Zhipu', /使用上限|weekly\/monthly limit exhausted/i],
      ['Volcengine Ark', /exceeded the \S+ usage quota/i],
      ['Cohere', /limited to \d+ API calls \/ month/i],
    ],
  },
  {
    kind: 'rate-limit',
    statuses: only(429),
    // Limits per minute can be called a quota, or mention billing. A limit of 0 never resets.
    errors: [
      [
        'Gemini, in a stream',
        /^(?=.*quota)(?!.*\blimit: 0\b).*(?:(?:retry|try again) in|per[ _-]?minute)/is,
        only(400),
      ],
      ['OpenAI, Groq', /^(?!.*\blimit: 0\b).*(?:(?:retry|try again) in|per[ _-]?minute)/is, only(429)],
      // For tokens per minute, with the code `insufficient_quota`.
      ['Alibaba', /(?<!free )allocated quota exceeded|error-code#token-limit/i],
    ],
  },
  {
    kind: 'quota',
    fatal: true,
    hint: 'Add credit, or raise the spending limit of the account or the key.',
    statuses: REFUSED,
    errors: [
      ['OpenRouter, DeepSeek, Hugging Face and others', ANYTHING, only(402)],
      ['Fireworks', ANYTHING, only(412)],
      ['OpenAI, DeepSeek, MiniMax, one-api', /insufficient[ _](?:user[ _])?(?:quota|balance|credit|funds)/i],
      ['MiniMax', /insufficient balance/i, FAILED],
      ['OpenAI, Gemini, Moonshot', /exceeded[ _](?:your )?current[ _]quota|billing/i],
      ['one-api, SiliconFlow', /(?:quota|balance|credit limit) is (?:not enough|insufficient)/i],
      ['new-api, Zhipu', /token_quota_failed|(?:额度|余额)(?:不足|已用尽)/i],
      ['Alibaba', /arrearage/i],
      ['xAI, OpenRouter', /out of credits|requires more credits|no (?:remaining )?credits/i],
      ['Gemini, Anthropic', /credits? (?:balance )?(?:is|are|has been) (?:exhausted|depleted|too low)/i],
      ['xAI', /used all (?:available|of your) credits/i],
      ['Anthropic, Ollama, MiniMax, xAI, Zhipu', /(?:monthly )?(?:spending|spend|usage)[ _-](?:limit|cap)/i],
      ['OpenRouter', /key limit exceeded/i],
      ['Novita', /not[ _]enough[ _]balance/i],
      ['Azure', /out of call volume quota/i],
      ['Alibaba', /free tier of the model has been exhausted|free allocated quota exceeded/i],
      ['Zhipu, if the plan has ended', /套餐已到期|coding plan package has expired/i],
      ['Volcengine Ark', /reached the set inference limit/i],
      ['LiteLLM', /budget[ _]?(?:has been )?exceeded|exceeded[ _]?(?:\w{1,30} )?budget|over budget|crossed budget/i],
      ['Moonshot, Fireworks, Volcengine Ark', /account.{0,40}(?:suspended|deactivated|overdue|in arrears)/i],
    ],
  },
  {
    kind: 'unknown-model',
    fatal: true,
    hint: 'The plan of this key does not include the model: name another one, or use another key.',
    statuses: ANY,
    errors: [
      ['MiniMax, with status 500', /plan not support model/i],
      ['Zhipu, with status 429', /套餐暂未开放|subscription plan does not yet include access/i],
    ],
  },
  {
    kind: 'rate-limit',
    statuses: only(429),
    errors: [
      ['all', ANYTHING],
      ['Groq, if its flex tier has no capacity left', /capacity/i, only(498)],
    ],
  },
  {
    kind: 'context-too-long',
    statuses: ANY,
    errors: [
      ['all', ANYTHING, only(413)],
      ['OpenAI, OpenRouter, Anthropic, llama.cpp, LM Studio', /context[ _-]?(?:length|window|size|limit)/i],
      ['Anthropic, Bedrock', /(?:prompt|input|request|message).{0,40}too (?:long|large)/i],
      ['Gemini, Alibaba', /(?:prompt|input) (?:token count|length).{0,40}(?:exceeds|only supports|should be \[)/i],
      ['xAI, vLLM, Zhipu', /maximum (?:prompt|model|input) length|prompt exceeds max length/i],
      ['Moonshot', /exceed(?:s|ed)? (?:the )?(?:model )?token limit|token limit exceeded/i],
      ['Cohere, AI21', /too many (?:input )?tokens/i],
      ['Groq, Cerebras', /reduce the length of the (?:messages|prompt|input)/i],
      ['OpenAI', /tokens exceed the configured limit/i],
      ['SiliconFlow', /must be less than max_seq_len/i],
      ['Qianfan, Zhipu', /(?:characters|tokens)_too_long|prompt 超长/i],
      ['Mistral', /too large for model/i],
      ['TGI, Together', /`inputs`.{0,60}must/i],
      ['vLLM, which subtracts the prompt from the context', /max_tokens must be at least 1, got -/i],
    ],
  },
  {
    kind: 'bad-request',
    fatal: true,
    hint: 'Set `reasoning-effort: none` under `sampling`, name another model, or measure an agent such as Codex with `solver: command`.',
    statuses: ANY,
    // While they reason, these models take tools only through the responses API.
    errors: [['OpenAI from GPT-5.4 on', /tools with reasoning_effort are not supported/i]],
  },
  {
    kind: 'bad-request',
    fatal: true,
    hint: 'An agent needs a model with tool calling: name another one, use `solver: chat`, or start your own server with it (llama.cpp: --jinja; vLLM: --enable-auto-tool-choice and --tool-call-parser).',
    statuses: ANY,
    errors: [
      ['Ollama, Groq, Bedrock', /(?:not|n't) support (?:tools?|function calling)\b/i],
      ['OpenRouter', /no endpoints? found that support tool/i],
      [
        'Mistral, Groq, Bedrock',
        /\b(?:tool[ _](?:use|call(?:ing|s)?|choice)|function calling|tools)\b.{0,30}(?:not|n't) (?:supported|enabled|available)/i,
      ],
      ['llama.cpp', /requires --jinja|unsupported param: tools/i],
      ['vLLM', /requires --enable-auto-tool-choice/i],
      ['older servers', /unrecognized.{0,40}\btools\b/i],
    ],
  },
  {
    kind: 'server',
    statuses: FAILED,
    errors: [
      ['all', ANYTHING],
      ['all', ANYTHING, only(409, 425)],
    ],
  },
  { kind: 'timeout', statuses: only(408), errors: [['all', ANYTHING]] },
  {
    kind: 'content-filter',
    statuses: ANY,
    errors: [
      ['OpenAI, Azure, Moonshot', /content[ _]?(?:filter|policy)|content management policy|responsible ?ai/i],
      ['OpenRouter, OpenAI', /moderation|flagged/i],
      ['xAI, with status 403', /usage guidelines/i],
      ['DeepSeek', /content exists risk/i],
      ['Alibaba', /inappropriate content/i],
      ['MiniMax', /new_sensitive/i],
      ['OpenAI', /safety system/i],
      ['LiteLLM, Portkey', /violated guardrail|guardrail checks/i],
      ['Cloudflare', /blocked due to security/i],
      ['Zhipu', /unsafe or sensitive content|不安全或敏感内容/i],
      ['Volcengine Ark', /SensitiveContentDetected/i],
      ['ZenMux, with status 403', /safety_check_failed/i],
      ['Cohere', ANYTHING, only(498)],
    ],
  },
  {
    kind: 'server',
    statuses: ANY,
    errors: [
      ['NVIDIA', /DEGRADED function cannot be invoked/],
      ['LM Studio, if a model crashed', /model has crashed|model (?:is )?unloaded/i],
      ['OpenRouter, at times, although the model is named', /no models provided/i],
      ['OpenRouter, if a provider gives no reason', /provider returned error(?:: error)?\W*$/i, only(400)],
      // Its own answers to a wrong key or model quote no provider.
      ['OpenRouter, if a provider lacks the model or rejects its key', RELAYED, only(401, 403, 404, 405, 410)],
      ['OpenCode Zen', /upstream request failed/i, only(400)],
      ['TGI, if a generation failed', ANYTHING, only(424)],
      ['Gemini, if it canceled a call', ANYTHING, only(499)],
    ],
  },
  {
    kind: 'malformed-response',
    statuses: ANY,
    // The output of the model did not match the schema or the tools; another sample may.
    errors: [['Groq', /json_validate_failed|tool_use_failed/]],
  },
  {
    kind: 'authentication',
    fatal: true,
    hint: 'The provider does not serve the region of this machine: run the gate elsewhere, or use another provider.',
    statuses: ANY,
    errors: [
      ['Gemini', /location is not supported/i],
      ['OpenAI', /unsupported_country|country, region,? or territory not supported/i],
    ],
  },
  {
    kind: 'authentication',
    fatal: true,
    hint: 'Check that the key is complete, belongs to this endpoint and may use this model.',
    statuses: ANY,
    errors: [
      ['all', ANYTHING, only(401, 403)],
      ['OpenAI, xAI', /invalid[ _]api[ _]key|incorrect api key/i],
      ['Gemini', /api key (?:not valid|is invalid)/i],
      ['Anthropic', /organization has been disabled/i],
      ['OpenAI', /organization must be verified to use/i],
      [
        'LiteLLM, which looks for unknown keys in a database',
        /no connected db|no_db_connection|token_not_found_in_db/i,
      ],
    ],
  },
  {
    kind: 'unknown-model',
    fatal: true,
    hint: 'On Azure, `model` is the name of your deployment, not that of the model in it.',
    statuses: ANY,
    errors: [['Azure', /DeploymentNotFound/i]],
  },
  {
    kind: 'unknown-model',
    fatal: true,
    hint: 'The gate uses /chat/completions only: name a model that this endpoint offers there.',
    statuses: ANY,
    errors: [
      ['OpenAI', /not a chat model|only supported in v1\/responses/i],
      ['Groq', /(?:not|n't) support (?:the )?chat[ _-]?completions?/i],
      ['vLLM, llama.cpp', /chat[ _-]?completions?.{0,30}not supported/i],
      ['Azure', /operation does not work with the specified model/i],
      ['GitHub Copilot', /not accessible via the \/chat\/completions/i],
    ],
  },
  {
    kind: 'unknown-model',
    fatal: true,
    hint: "Allow one of the model's providers in the privacy settings of your account, or name another model.",
    statuses: GONE,
    errors: [['OpenRouter', /data policy|guardrail restrictions|settings\/privacy/i]],
  },
  {
    kind: 'unknown-model',
    fatal: true,
    hint: 'Check how this endpoint spells the name of the model, and that it still offers it to you.',
    statuses: ANY,
    errors: [
      [
        'OpenAI, Groq, Hugging Face, Together',
        /model_(?:not_found|not_available|not_supported|decommissioned)|(?:unknown|invalid|not a valid|no such|unavailable)[ _]model/i,
      ],
      ['GitHub Copilot, as plain text', /requested model is not supported/i],
      ['ModelScope', /has no provider supported/i],
      ['Vertex', /malformed publisher model/i],
      ['Databricks, where `model` names an endpoint', /endpoint_not_found|resource_does_not_exist/i, GONE],
      ['Volcengine Ark', /InvalidEndpoint/i, GONE],
      ['OpenRouter', /no endpoints? (?:found|available)/i],
      ['Bedrock', /model identifier is invalid|model.{0,40}with on-demand throughput/i],
      ['Zhipu', /模型不存在/],
      [
        'OpenAI, Ollama, DeepSeek, Mistral and others',
        /model.{0,80}(?:not found|not exist|not available|no longer (?:available|supported|accessible))/i,
      ],
      [
        'Groq, xAI, NVIDIA',
        /model(?: \S+)? (?:has been|was|is|has reached) .{0,20}(?:decommissioned|deprecated|retired|end of life)/i,
      ],
      ['NVIDIA', /function.{0,60}not found for account/i],
      // The type of the error is in front of its message.
      ['Anthropic, Moonshot', /not_found_error (?!(?:\S+ )?not found\W*$)/i],
      // Not in a path.
      ['others', /(?<![/\w-])(?:model|deployment)\b(?!\/)/i, GONE],
    ],
  },
  {
    kind: 'bad-request',
    fatal: true,
    hint: BASE_URL_HINT,
    statuses: ANY,
    errors: [
      ['all', ANYTHING, only(404, 405, 410)],
      ['LM Studio, with status 200', /unexpected endpoint or method/i],
      ['OpenAI', /invalid url/i],
    ],
  },
  rejects('temperature', /\btemperature\b/i),
  rejects('top-p', /\btop_p\b/i),
  rejects('reasoning-effort', /\breasoning[_.]effort\b/i),
  rejects('max-tokens', /\bmax_(?:completion_|output_)?tokens\b/i),
];

/** The meaning of an error status with these words. */
export function meaningOf(status: number, words: string): Meaning {
  const known = KNOWN_ERRORS.find(({ statuses, errors }) =>
    errors.some(([, says, own = statuses]) => own(status) && says.test(words)),
  );
  return known ?? { kind: 'bad-request' };
}
