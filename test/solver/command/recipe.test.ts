import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../../src/solver/command/presets.ts';
import { recipeOf } from '../../../src/solver/command/recipe.ts';
import { arm } from './setup.ts';

const preset = (name: string, model: string | null = 'small', hasEndpoint = true, maxCost: number | null = null) =>
  recipeOf(
    { preset: name, arguments: ['--mine'], environment: ['MINE'] },
    { model, limits: { ...arm.solver.limits, maxCost } },
    { hasEndpoint, isSandboxed: false },
  );

describe('A preset', () => {
  it('inserts model and limits, and ends with the configured arguments and variables', () => {
    const { arguments: words, takes } = preset('claude-code', 'opus', false, 2);
    expect(words.slice(-7)).toEqual(['--model', 'opus', '--max-turns', '30', '--max-budget-usd', '2', '--mine']);
    expect(takes).toEqual(expect.arrayContaining(['ANTHROPIC_API_KEY', 'MINE']));
  });

  it('omits options without a value', () => {
    const words = preset('claude-code', null, false).arguments;
    expect(words).not.toContain('--model');
    expect(words).not.toContain('--max-budget-usd');
  });

  it("directs agents that use OpenAI's protocols to the gate's endpoint, if it has one", () => {
    expect(preset('opencode').arguments).toContain('gate/small');
    expect(preset('opencode').sets).toHaveProperty('OPENCODE_CONFIG_CONTENT', expect.stringContaining('"{base-url}"'));
    expect(preset('opencode', 'anthropic/opus', false).arguments).toContain('anthropic/opus');
    expect(preset('opencode', 'anthropic/opus', false).sets).not.toHaveProperty('OPENCODE_CONFIG_CONTENT');
  });

  it.each(Object.keys(PRESETS))(
    '%s leaves no placeholder but those of task, folder, address and key, and shows no argument the key',
    name => {
      const KNOWN = ['{task}', '{task-file}', '{directory}', '{base-url}', '{api-key}', '{env:OPENAI_API_KEY}'];
      for (const hasEndpoint of [true, false]) {
        const { arguments: words, sets, home } = preset(name, 'small', hasEndpoint, 1);
        const found = [...words, ...Object.values(sets), ...Object.values(home)].flatMap(
          word => word.match(/\{[a-z][\w:-]*\}/gi) ?? [],
        );
        expect(found.filter(one => !KNOWN.includes(one))).toEqual([]);
        expect(words.join(' ')).not.toContain('{api-key}');
        if (!hasEndpoint) expect(found.filter(one => one === '{base-url}' || one === '{api-key}')).toEqual([]);
      }
    },
  );

  it('that is misspelled is reported with the most similar name', () => {
    expect(() => preset('claude-cod')).toThrow(
      expect.objectContaining({
        kind: 'configuration',
        hint: 'Did you mean "claude-code"? For your own program, write `command: {run: [claude-cod]}`.',
      }),
    );
    expect(() => preset('constructor')).toThrow('there is no preset "constructor"');
  });
});
