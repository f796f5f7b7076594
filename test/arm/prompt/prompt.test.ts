import { describe, expect, it } from 'vitest';
import { showProposals } from '../../../src/arm/prompt/order.ts';
import { parsePromptYaml } from '../../../src/arm/prompt/prompt-yaml.ts';
import { checkTemplate, renderMessages, showsProposals } from '../../../src/arm/prompt/template.ts';
import type { Task } from '../../../src/dataset/task.ts';
import { complaintOf } from '../../failures.ts';

const task: Task = {
  id: '7-manager-0',
  title: 'Totals are off',
  description: 'Use {{price}} literally.',
  price: 250,
  proposals: [
    { id: 1, text: 'Round once.' },
    { id: 4, text: 'Do nothing: {{title}}' },
  ],
  correctProposalId: 4,
  commit: '',
};
const shown = showProposals(task, 'dataset', 0);
const user = (template: string) => ({ role: 'user' as const, template, file: 'prompts/manager.md', line: 1 });

describe('A prompt', () => {
  it('fills in its variables, but never those inside inserted text', () => {
    const [message] = renderMessages(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a dollar sign before a template variable
      [user('{{question_id}} {{ title }} ${{price}}\n{{description}}\n{{proposals}}')],
      [],
      task,
      shown,
    );
    expect(message?.content).toBe(
      '7-manager-0 Totals are off $250\nUse {{price}} literally.\n## Proposal 1\n\nRound once.\n\n## Proposal 4\n\nDo nothing: {{title}}',
    );
  });

  it('inserts dollar signs of the dataset literally', () => {
    const dollars = { ...task, title: "$& $1 $' $$" };
    expect(renderMessages([user('{{title}}')], [], dollars, shown)[0]?.content).toBe("$& $1 $' $$");
  });

  it('names file and line of an unknown variable', () => {
    expect(complaintOf(() => checkTemplate(user('One\ntwo {{titel}}')))).toBe(
      'prompts/manager.md:2: unknown variable {{titel}}\n  Did you mean "title"? To send the braces as text, write \\{{titel}}.',
    );
  });

  it('sends escaped braces as text', () => {
    const literal = user('\\{{x}} \\{{title}} \\ {{title}} \\{{ }}');
    checkTemplate(literal);
    expect(renderMessages([literal], [], task, shown)[0]?.content).toBe('{{x}} {{title}} \\ Totals are off {{ }}');
    expect(showsProposals([user('\\{{proposals}}')])).toBe(false);
  });

  it.each(['{{', '{{ {{ ', '{{a', '{', '{{{', '\\{{ '])('is parsed in linear time, even for unclosed %j', start => {
    const long = user(`${start}${' '.repeat(1_000_000)}${start.repeat(200_000)}`);
    checkTemplate(long);
    expect(showsProposals([long])).toBe(false);
    expect(renderMessages([long], [], task, shown)[0]?.content).toBe(long.template);
  });

  it('shortens the name of an unknown variable in its message', () => {
    expect(complaintOf(() => checkTemplate(user(`{{${'x'.repeat(100_000)}}}`))).length).toBeLessThan(400);
  });

  it('knows whether it includes the proposals', () => {
    expect(showsProposals([user('{{title}}')])).toBe(false);
    expect(showsProposals([user('{{title}}'), user('{{ proposals }}')])).toBe(true);
  });

  it('puts agent files first, where provider caches can hold them', () => {
    const messages = renderMessages([user('{{title}}')], [{ path: 'AGENTS.md', content: 'Be brief.' }], task, shown);
    expect(messages).toEqual([
      { role: 'system', content: '<file path="AGENTS.md">\nBe brief.\n</file>' },
      { role: 'user', content: 'Totals are off' },
    ]);
  });
});

describe('A .prompt.yml', () => {
  const source = `name: Manager
description: Chooses
model: openai/gpt-4o
modelParameters:
  temperature: 0.2
  maxCompletionTokens: 900
messages:
  - role: system
    content: You are a manager.
  - role: user
    content: |-
      # {{title}}
      {{proposals}}
      {{oops}}
testData: []
evaluators: []
`;

  it('yields messages, model and parameters', () => {
    expect(parsePromptYaml(source, 'a.prompt.yml')).toEqual({
      ownFormat: false,
      extraBody: {},
      model: 'openai/gpt-4o',
      sampling: { temperature: 0.2, maxTokens: 900 },
      messages: [
        { role: 'system', template: 'You are a manager.', file: 'a.prompt.yml', line: 9 },
        { role: 'user', template: '# {{title}}\n{{proposals}}\n{{oops}}', file: 'a.prompt.yml', line: 12 },
      ],
    });
  });

  it('names the line of an unknown variable inside a block', () => {
    expect(complaintOf(() => parsePromptYaml(source, 'a.prompt.yml').messages.forEach(checkTemplate))).toMatch(
      /^a\.prompt\.yml:14: unknown variable \{\{oops\}\}/,
    );
  });

  it('without messages reports what is missing', () => {
    expect(complaintOf(() => parsePromptYaml('model: x', 'a.prompt.yml'))).toContain(
      'has messages: a list of role and content',
    );
  });

  it.each([
    ['JSON', '[\n  {"role": "system", "content": "Choose."},\n  {"role": "user", "content": "{{proposals}}"}\n]', 2, 3],
    ['YAML', '- role: developer\n  content: Choose.\n- role: user\n  content: "{{proposals}}"\n', 2, 4],
  ])('can be a bare list of messages in %s, as in promptfoo', (_, list, first, second) => {
    expect(parsePromptYaml(list, 'chat.json').messages).toEqual([
      { role: 'system', template: 'Choose.', file: 'chat.json', line: first },
      { role: 'user', template: '{{proposals}}', file: 'chat.json', line: second },
    ]);
  });

  const MESSAGES = 'messages:\n  - {role: user, content: "{{proposals}}"}\n';
  const SCHEMA = { name: 'choice', strict: true, schema: { type: 'object' } };

  it.each([
    ['stop words', 'modelParameters: {stop: ["###"]}', { ownFormat: false, extraBody: { stop: ['###'] } }],
    ['plain text', 'responseFormat: text', { ownFormat: true, extraBody: {} }],
    [
      'a JSON answer',
      'responseFormat: json_object',
      { ownFormat: true, extraBody: { response_format: { type: 'json_object' } } },
    ],
    [
      'an answer by schema, as text',
      `responseFormat: json_schema\njsonSchema: '${JSON.stringify(SCHEMA)}'`,
      { ownFormat: true, extraBody: { response_format: { type: 'json_schema', json_schema: SCHEMA } } },
    ],
    [
      'an answer by schema, as YAML',
      `responseFormat: json_schema\njsonSchema: ${JSON.stringify(SCHEMA)}`,
      { ownFormat: true, extraBody: { response_format: { type: 'json_schema', json_schema: SCHEMA } } },
    ],
  ])('asks for %s if specified', (_, lines, expected) => {
    expect(parsePromptYaml(`${MESSAGES}${lines}\n`, 'a.prompt.yml')).toMatchObject(expected);
  });

  it.each([
    ['modelParameters: {seed: 1}', 'a.prompt.yml:3: "modelParameters.seed": a seed makes samples depend on each other'],
    ['modelParameters:\n  max_tokens: 9', 'a.prompt.yml:4: unknown field "modelParameters.max_tokens"'],
    ['temperature: 0.5', 'a.prompt.yml:3: unknown field "temperature"'],
    ['jsonSchema: {}', 'a.prompt.yml:3: "jsonSchema" has no effect without "responseFormat: json_schema"'],
    ['responseFormat: json_schema', 'a.prompt.yml:1: "jsonSchema" is not a JSON object with a name and a schema'],
    ['responseFormat: xml', 'a.prompt.yml:3: "responseFormat": '],
  ])('is rejected at the line of what cannot be sent: %s', (lines, expected) => {
    expect(complaintOf(() => parsePromptYaml(`${MESSAGES}${lines}\n`, 'a.prompt.yml'))).toContain(expected);
  });

  it('is rejected at the line of an invalid message', () => {
    const list = '- {role: user, content: "{{title}}"}\n- {role: tool, content: x}\n';
    expect(complaintOf(() => parsePromptYaml(list, 'chat.yaml'))).toMatch(/^chat\.yaml:2: "1\.role": /);
    expect(complaintOf(() => parsePromptYaml('just: text\n', 'chat.yaml'))).toContain('name it .md or .txt');
    expect(complaintOf(() => parsePromptYaml('just text\n', 'chat.yaml'))).toContain('name it .md or .txt');
  });
});
