import { didYouMean } from '../shared/did-you-mean.ts';
import { Failure } from '../shared/errors.ts';
import type { Arm } from './arm.ts';

/**
 * Fields that only affect how a model answers, not the destination, the key, the number of paid answers, or what a
 * gateway fetches and stores. From the APIs of OpenAI, OpenRouter, vLLM, Mistral, Fireworks, Alibaba and llama.cpp.
 */
const ALLOWED: ReadonlySet<string> = new Set([
  // Routing between hosts of the same model
  ...['provider', 'route', 'transforms', 'context_length_exceeded_behavior'],
  // Reasoning
  ...['reasoning', 'reasoning_effort', 'reasoning_format', 'include_reasoning', 'thinking', 'enable_thinking'],
  ...['thinking_budget', 'chat_template_kwargs', 'verbosity'],
  // Sampling
  ...['n', 'seed', 'stop', 'temperature', 'top_p', 'top_k', 'top_a', 'min_p', 'typical_p', 'logit_bias'],
  ...['frequency_penalty', 'presence_penalty', 'repetition_penalty', 'length_penalty', 'no_repeat_ngram_size'],
  ...['mirostat', 'mirostat_tau', 'mirostat_eta'],
  // Safety
  ...['safe_prompt', 'safety_settings'],
  // Form of the response
  ...['stream', 'usage', 'response_format', 'tool_choice', 'parallel_tool_calls'],
]);

/** Settings of this program that a field would bypass. */
const INSTEAD: Readonly<Record<string, string>> = {
  model: 'model',
  max_tokens: 'sampling.max-tokens',
  max_completion_tokens: 'sampling.max-tokens',
};

/**
 * @param further additional fields allowed by the trusted configuration
 * @param file the arm's configuration
 * @throws Failure that names the forbidden field.
 */
export function checkExtraBody(
  { extraBody, label }: Pick<Arm, 'extraBody' | 'label'>,
  further: readonly string[],
  file: string,
): void {
  for (const [field, value] of Object.entries(extraBody)) {
    // All answers to a request cost money, but only the first is read.
    if (field === 'n' && value !== 1) {
      throw new Failure('configuration', `"extra-body.n" is at most 1 (${label})`, {
        file,
        hint: 'Remove the field: the gate requests each answer separately.',
      });
    }
    if (ALLOWED.has(field) || further.includes(field)) continue;
    const instead = Object.hasOwn(INSTEAD, field) ? INSTEAD[field] : undefined;
    throw new Failure('configuration', `"extra-body.${field}" is not passed to the endpoint (${label})`, {
      file,
      hint:
        instead === undefined
          ? `${didYouMean(field, [...ALLOWED])} To allow it, add it to \`extra-body-fields\` on the default branch first.`
          : `Set \`${instead}\` instead.`,
    });
  }
}
