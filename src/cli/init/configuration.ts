import { stringify } from 'yaml';

const HOME = 'swelancer-gate/swelancer-gate';

/** Nobody but the user knows the prices; a line to fill in is found sooner than a page of the documentation. */
const WITHOUT_COST = `# This endpoint does not tell what it costs. With its prices, in dollars per million tokens, reports do, and max-cost holds:
# prices: {input: 1.00, cached-input: 0.10, output: 5.00}
`;

/** What a first configuration says. */
export interface FirstConfiguration {
  readonly model: string;
  readonly prompt: string;
  readonly files: readonly string[];
  /** Whether a budget in dollars can be kept without prices. */
  readonly reportsCost: boolean;
}

/** The text of a first swelancer-gate.yml. */
export function configurationText({ model, prompt, files, reportsCost }: FirstConfiguration): string {
  const value = (part: unknown): string =>
    stringify(part, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/${HOME}/v0/schema/config.schema.json
# Every field and its meaning: https://github.com/${HOME}/tree/v0#reference

suite: gate # 48 real issues; smoke has 12, lite 113
model: ${value(model)}
# It may use {{title}}, {{description}}, {{price}}, {{proposals}} and {{question_id}}.
prompt: ${value(prompt)}
# What the model reads before the prompt: a change to it is measured like one to the prompt.
files: ${value(files)}
sampling: {max-tokens: 8192}
budget: {max-calls: 1000${reportsCost ? ', max-cost: 5' : ''}}
${reportsCost ? '' : WITHOUT_COST}`;
}
