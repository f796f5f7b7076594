import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { liveComment } from '../../src/action/live-comment.ts';
import type { MeasurePlan } from '../../src/action/plan.ts';
import { NO_KEY_NEEDED } from '../../src/config/api-key.ts';
import { actionSchema, settingsSchema } from '../../src/config/settings.ts';
import type { RunProgress } from '../../src/sampling/progress.ts';
import { runOf } from '../github/run-of.ts';
import { type GitHubServer, startGitHubServer } from '../servers/github.ts';

const HEAD = 'a'.repeat(40);
const refs = { headSha: HEAD, headRef: 'shorter', baseSha: 'b'.repeat(40), state: 'open' } as const;

let github: GitHubServer;
let now: number;

beforeEach(async () => {
  github = await startGitHubServer({ pulls: [{ number: 7, headRepository: 'octo/prompts', ...refs }] });
  now = Date.parse('2026-11-24T08:00:00Z');
});

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

type Place = Parameters<typeof liveComment>[0];

const place = (inputs: Readonly<Record<string, string>> = {}, changes: Partial<MeasurePlan> = {}): Place => ({
  inputs: {
    settings: settingsSchema.parse({}),
    action: actionSchema.parse({ 'github-token': 'a-token', ...inputs }),
    apiKey: NO_KEY_NEEDED,
    fallbackApiKey: NO_KEY_NEEDED,
  },
  plan: {
    kind: 'measure',
    work: { kind: 'gate', head: HEAD, mergeBaseWith: 'b'.repeat(40) },
    defaultBranch: 'main',
    comparesModels: false,
    records: 'nothing',
    outsider: false,
    withoutSecrets: null,
    includeTaskText: false,
    pullRequest: { number: 7, headSha: HEAD, baseRef: 'main', headRef: 'change' },
    checkedCommit: HEAD,
    into: null,
    ...changes,
  },
  run: runOf(github.url),
});

/** Of a test, not of the comment: a busy machine takes its time. */
const PATIENCE = { timeout: 20_000 };

const standing = (done: number): RunProgress => ({
  done,
  total: 226,
  missing: 0,
  accuracies: [],
  cost: 0,
  secondsLeft: null,
});

const writes = () => github.requests.filter(({ method, route }) => method !== 'GET' && route !== '/graphql').length;
const body = () => github.world.comments.map(comment => comment.body).join('\n');

/** A run that tells of itself at a second, and goes on telling until the comment says it. */
function progressOf(from: Place) {
  const start = now;
  const live = liveComment(from, () => now);
  const tell = (second: number): void => {
    now = start + second * 1000;
    live.onProgress(standing(second));
  };
  const tellUntilWritten = (second: number): Promise<void> =>
    vi.waitFor(() => {
      tell(second);
      expect(body()).toContain(`Measuring: ${second} of 226 answers`);
    }, PATIENCE);
  return { tell, tellUntilWritten, close: live.close };
}

describe('the comment while a run goes on', () => {
  it('says nothing of a run that is quick', async () => {
    const { tell, close } = progressOf(place());
    for (const second of [0, 1, 4.9]) tell(second);
    await close();
    expect(github.requests).toEqual([]);
  });

  it('is written after five seconds, then every twenty', async () => {
    const { tell, tellUntilWritten, close } = progressOf(place());
    tell(0);
    await tellUntilWritten(5);
    for (const second of [6, 15, 24.9]) tell(second);
    await tellUntilWritten(25);
    await tellUntilWritten(45);
    await close();
    expect(writes()).toBe(3);
    expect(github.world.comments).toHaveLength(1);
    expect(body()).toContain('not a verdict');
  });

  it('leaves nothing under way that could overwrite the verdict', async () => {
    const { tell, close } = progressOf(place());
    tell(0);
    tell(5);
    await close();
    expect(body()).toContain('Measuring: 5 of 226 answers');
    const before = github.requests.length;
    tell(60);
    await close();
    expect(github.requests).toHaveLength(before);
  });

  it('gives up without a word where it may not write', async () => {
    github.world.access = 'read';
    const { tell, close } = progressOf(place());
    tell(0);
    tell(5);
    await vi.waitFor(() => expect(writes()).toBe(1), PATIENCE);
    await close();
    expect(body()).toBe('');
  });

  it('is not written where no comment is wanted, or there is no pull request', async () => {
    for (const from of [place({ comment: 'false' }), place({}, { pullRequest: null })]) {
      const { tell, close } = progressOf(from);
      tell(0);
      tell(5);
      await close();
    }
    expect(github.requests).toEqual([]);
  });
});
