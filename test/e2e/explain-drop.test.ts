import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/report.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { type OpenAiServer, startOpenAiServer } from '../servers/openai.ts';
import { runProgram } from './command-line.ts';
import { starterManager } from './starter-manager.ts';

const CONFIGURATION = 'suite: starter\nmodel: some/model\nprompt: prompts/manager.md\n';
const LINES = [
  'You manage a project.',
  '',
  'Read the issue.',
  '',
  'Read every proposal to its end.',
  '',
  'Be fair.',
  '',
  '{{question_id}} {{title}} {{description}}',
  '',
  '{{proposals}}',
  '',
];

describe('The cause of a drop', () => {
  let repository: Repository;
  let server: OpenAiServer;

  beforeEach(async () => {
    server = await startOpenAiServer({
      answer: starterManager,
      apiKey: 'sk-right',
      models: ['some/model'],
    });
    repository = makeRepository();
    repository.commit('configuration', {
      'swelancer-gate.yml': CONFIGURATION,
      'prompts/manager.md': LINES.join('\n'),
    });
    repository.git('checkout', '--quiet', '-b', 'change');
  });
  afterEach(async () => {
    repository.remove();
    await server.close();
  });

  it('is found among harmless edits, and reported by its lines', async () => {
    const changed = LINES.map(line => {
      if (line === 'You manage a project.') return 'You manage a software project.';
      if (line === 'Read every proposal to its end.') return 'Be hasty.';
      return line === 'Be fair.' ? 'Be fair to all.' : line;
    });
    repository.commit('edit the prompt', { 'prompts/manager.md': changed.join('\n') });
    const { exitCode } = await runProgram(['gate', '--base-url', server.url], {
      cwd: repository.folder,
      env: { OPENAI_API_KEY: 'sk-right' },
    });
    const file = path.join(repository.folder, '.swelancer-gate/out/report.json');
    const report = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    expect(exitCode).toBe(1);
    expect(report.explanation).toMatchObject({
      kind: 'found',
      of: 3,
      parts: [{ kind: 'lines', path: 'prompts/manager.md', from: 5, to: 5 }],
    });
    expect(report.explanation?.sentence).toContain('Undoing line 5 of `prompts/manager.md` brings back');
    expect(report.budget.calls).toBe(server.requests.length);
  });
});
