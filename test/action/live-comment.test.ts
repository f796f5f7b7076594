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

type CommentContext = Parameters<typeof liveComment>[0];

const contextOf = (
  inputs: Readonly<Record<string, string>> = {},
  changes: Partial<MeasurePlan> = {},
): CommentContext => ({
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
    isFromFork: false,
    withoutSecrets: null,
    includeTaskText: false,
    pullRequest: { number: 7, headSha: HEAD, baseRef: 'main', headRef: 'change' },
    checkedCommit: HEAD,
    into: null,
    ...changes,
  },
  run: runOf(github.url),
});

/** Timeout of the test, for slow machines. */
const TIMEOUT = { timeout: 20_000 };

const progressAt = (done: number): RunProgress => ({
  done,
  total: 226,
  missing: 0,
  accuracies: [],
  cost: 0,
  secondsLeft: null,
});

const writes = () => github.requests.filter(({ method, route }) => method !== 'GET' && route !== '/graphql').length;
const body = () => github.world.comments.map(comment => comment.body).join('\n');

/** A run that reports progress at given seconds, once or until the comment shows it. */
function progressOf(from: CommentContext) {
  const start = now;
  const live = liveComment(from, () => now);
  const report = (second: number): void => {
    now = start + second * 1000;
    live.onProgress(progressAt(second));
  };
  const reportUntilWritten = (second: number): Promise<void> =>
    vi.waitFor(() => {
      report(second);
      expect(body()).toContain(`Measuring: ${second} of 226 answers`);
    }, TIMEOUT);
  return { report, reportUntilWritten, close: live.close };
}

describe('The comment during a run', () => {
  it('is not written if the run is quick', async () => {
    const { report, close } = progressOf(contextOf());
    for (const second of [0, 1, 4.9]) report(second);
    await close();
    expect(github.requests).toEqual([]);
  });

  it('is written after five seconds, then every twenty', async () => {
    const { report, reportUntilWritten, close } = progressOf(contextOf());
    report(0);
    await reportUntilWritten(5);
    for (const second of [6, 15, 24.9]) report(second);
    await reportUntilWritten(25);
    await reportUntilWritten(45);
    await close();
    expect(writes()).toBe(3);
    expect(github.world.comments).toHaveLength(1);
    expect(body()).toContain('not a verdict');
  });

  it('leaves no request in progress that could overwrite the verdict', async () => {
    const { report, close } = progressOf(contextOf());
    report(0);
    report(5);
    await close();
    expect(body()).toContain('Measuring: 5 of 226 answers');
    const before = github.requests.length;
    report(60);
    await close();
    expect(github.requests).toHaveLength(before);
  });

  it('gives up silently if the token cannot write', async () => {
    github.world.access = 'read';
    const { report, close } = progressOf(contextOf());
    report(0);
    report(5);
    await vi.waitFor(() => expect(writes()).toBe(1), TIMEOUT);
    await close();
    expect(body()).toBe('');
  });

  it('is not written if comments are off, or if there is no pull request', async () => {
    for (const from of [contextOf({ comment: 'false' }), contextOf({}, { pullRequest: null })]) {
      const { report, close } = progressOf(from);
      report(0);
      report(5);
      await close();
    }
    expect(github.requests).toEqual([]);
  });
});
