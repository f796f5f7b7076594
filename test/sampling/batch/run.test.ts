import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArmOf } from '../../../src/arm/arm.ts';
import { CallFailure } from '../../../src/model/failure.ts';
import { openJournal } from '../../../src/sampling/batch/journal.ts';
import { sampleInBatches } from '../../../src/sampling/batch/run.ts';
import { createSampler } from '../../../src/sampling/sampler.ts';
import type { WantedTrial } from '../../../src/sampling/wanted.ts';
import { createChatSolver } from '../../../src/solver/chat.ts';
import type { Budget } from '../../../src/trial/budget.ts';
import { openStore } from '../../../src/trial/store.ts';
import { createLeapingClock } from '../../model/clocks.ts';
import { clientOf } from '../../model/setup.ts';
import { type BatchedRequest, type BatchServer, type Fate, startBatchServer } from '../../servers/batches.ts';
import { sendError } from '../../servers/openai.ts';
import { makeTask } from '../../trial/samples.ts';

const TASKS = ['1', '2', '3', '4'].map(number => makeTask(`${number}-manager-0`));
const SAMPLES = 3;
const RIGHT = '{"selected_proposal_id": 0}';
const POLL = 'GET /v1/batches/ID';

const arm = (model: string): ArmOf<'chat'> => ({
  name: 'candidate',
  commit: null,
  label: 'work tree',
  solver: { kind: 'chat', name: 'chat', model },
  prompt: [{ role: 'user', template: '{{title}}', file: 'prompt.md', line: 1 }],
  order: 'dataset',
  sampling: { temperature: 0.6 },
  structuredOutput: true,
  extraBody: {},
  files: [],
});

let folder: string;
let server: BatchServer;
let fate: (request: BatchedRequest) => Fate;
let stop: AbortController;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'batch-'));
  fate = () => ({ text: RIGHT });
  stop = new AbortController();
  server = await startBatchServer({ answer: request => fate(request), direct: () => '{"selected_proposal_id": 1}' });
});
afterEach(async () => {
  stop.abort();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs `act` before the nth request of this kind is answered. */
function when(route: string, act: () => void, time = 2): void {
  let times = 0;
  server.before = asked => {
    if (asked === route && ++times === time) act();
    return false;
  };
}

const NO_LIMIT: Budget = { maxCalls: null, maxCost: null, maxMinutes: null };

/** One run of the program with regard to batches: all it knows is on disk. */
async function run(budget: Partial<Budget> = {}, models = ['m'], samples = SAMPLES) {
  const store = openStore(folder);
  const notices: string[] = [];
  const clock = createLeapingClock();
  const terms = { prices: { input: 1, cachedInput: null, output: 2 }, contextTokens: null };
  const client = clientOf(server.url, { clock, termsOf: () => terms });
  const solvers = Object.fromEntries(models.map(model => [model, createChatSolver(arm(model), client)]));
  const limits = { ...NO_LIMIT, ...budget };
  const sampler = createSampler({
    solvers,
    store,
    merged: null,
    budget: limits,
    concurrency: 4,
    signal: stop.signal,
    now: clock.now,
    elapsed: clock.elapsed,
    onTrial: () => {},
    independentArms: models.length > 1,
  });
  const wanted: WantedTrial[] = models.flatMap(model =>
    TASKS.flatMap(task => Array.from({ length: samples }, (_, sample) => ({ arm: model, task, sample }))),
  );
  if (client.batches === undefined) throw new Error('a client of one endpoint can ask for batches');
  const post = { origin: client.origin, batches: client.batches, journal: openJournal(folder), priceShare: 0.5, clock };
  const waiting = await sampleInBatches(wanted, post, {
    sampler,
    solvers,
    store,
    budget: limits,
    signal: stop.signal,
    onNotice: notice => notices.push(notice),
  });
  if (waiting === 0) await sampler.take(wanted);
  const known = models.flatMap(model => sampler.known(model, TASKS).trials);
  store.close();
  return { waiting, notices, known, slept: clock.slept, spent: sampler.spent };
}

/** How often each trial was requested, by batch or directly. */
const submitted = () => server.batches.flatMap(({ requests }) => requests.map(({ custom_id }) => custom_id));

describe('A batch', () => {
  it('contains the same request bodies, after one direct call succeeded, at the batch price', async () => {
    when(POLL, () => server.end());
    const { waiting, known, spent } = await run();
    expect([waiting, known.length, server.calls.length]).toEqual([0, 12, 1]);
    expect(server.batches.map(({ requests }) => requests.length)).toEqual([11]);
    expect(server.batches[0]?.requests[0]?.body).toEqual(server.calls[0]);
    const byBatch = known.filter(({ proposalId }) => proposalId === 0);
    expect(byBatch).toHaveLength(11);
    const answered = known.find(({ proposalId }) => proposalId === 1);
    expect(byBatch[0]).toEqual({
      ...answered,
      ...{ key: expect.any(String), sample: expect.any(Number), finishedAt: expect.any(String) },
      ...{ taskId: expect.any(String), text: RIGHT, proposalId: 0, position: 0 },
      ...{ cost: 0.5 * (answered?.cost ?? 0), latencyMs: 3_600_000 },
      served: { ...answered?.served, id: expect.stringContaining('chatcmpl-') },
    });
    expect(spent).toMatchObject({ calls: 12 });
  });

  it('contains one model', async () => {
    when(POLL, () => server.end());
    const { known } = await run({}, ['m', 'n']);
    expect([known.length, server.calls.length]).toEqual([24, 2]);
    expect(server.batches.map(({ requests }) => new Set(requests.map(({ body }) => body.model)).size)).toEqual([1, 1]);
  });

  it('is not created for a model that the endpoint does not know', async () => {
    let calls = 0;
    server.before = (route, response) => {
      if (route === POLL) server.end();
      if (route !== 'POST /v1/chat/completions' || ++calls > 1) return false;
      sendError(response, 404, 'The model does not exist.', 'model_not_found');
      return true;
    };
    const { known } = await run({}, ['m', 'n']);
    expect([known.length, submitted().length, server.calls.length]).toEqual([12, 11, 1]);
  });

  it('is polled less and less often', async () => {
    when(POLL, () => server.end(), 30);
    const { slept } = await run();
    expect(slept[0]).toBe(5000);
    expect(slept.at(-1)).toBe(120_000);
    expect(slept).toEqual([...slept].sort((a, b) => a - b));
  });

  it('stays within the maximum calls of a run', async () => {
    when(POLL, () => server.end());
    const { known, spent } = await run({ maxCalls: 5 });
    expect([known.length, submitted().length, spent.calls]).toEqual([5, 4, 5]);
  });

  it('is not created if dollars are capped', async () => {
    const { known, notices } = await run({ maxCost: 1 });
    expect([known.length, server.batches.length]).toEqual([12, 0]);
    expect(notices.join()).toContain('With max-cost');
  });
});

describe('A batch in progress', () => {
  it('is announced even if another one is rejected after it', async () => {
    let created = 0;
    server.before = (route, response) => {
      if (route === POLL) server.end();
      if (route !== 'POST /v1/batches' || ++created === 1) return false;
      sendError(response, 404, 'Not found.', 'not_found');
      return true;
    };
    const { known, notices } = await run({}, ['m', 'n']);
    expect([known.length, submitted().length]).toEqual([24, 11]);
    expect(notices).toContainEqual(expect.stringContaining('11 requests submitted as a batch'));
  });

  it('is left when time is up, and picked up by a later run that submits nothing twice', async () => {
    expect(await run({ maxMinutes: 1 })).toMatchObject({ waiting: 11 });
    expect(await run({ maxMinutes: 1 })).toMatchObject({ waiting: 11 });
    server.end();
    const { waiting, known } = await run({ maxMinutes: 1 });
    expect([waiting, known.length, submitted().length, server.calls.length]).toEqual([0, 12, 11, 1]);
    await run();
    expect([submitted().length, server.calls.length]).toEqual([11, 1]);
  });

  it('is reused when more trials are requested', async () => {
    await run({ maxMinutes: 1 }, ['m'], 1);
    when(POLL, () => server.end(), 3);
    expect((await run()).known).toHaveLength(12);
    expect(server.batches.map(({ requests }) => requests.length)).toEqual([7, 3]);
    expect(new Set(submitted()).size).toBe(10);
  });

  it('stays available to a run that needs more trials', async () => {
    await run({ maxMinutes: 1 }, ['m', 'n']);
    server.end();
    await run({ maxMinutes: 1 }, ['m']);
    const { known } = await run({ maxMinutes: 1 }, ['m', 'n']);
    expect([known.length, submitted().length, server.calls.length]).toEqual([24, 22, 2]);
  });

  it.each([
    ['before the upload', 'POST /v1/files', 0],
    ['between upload and creation', 'POST /v1/batches', 0],
    ['between creation and its record', 'POST /v1/batches', 1],
  ])('is not lost or requested again if the run is killed %s', async (_, route, created) => {
    const kill = new AbortController();
    const killed = once(kill.signal, 'abort');
    server.before = async (asked, response) => {
      if (asked !== route) return false;
      if (created === 0) {
        kill.abort();
        return true;
      }
      // The batch is created, but the response is lost.
      response.end = () => {
        kill.abort();
        return response;
      };
      return false;
    };
    const first = run();
    await killed;
    // The claims of a killed run are void.
    rmSync(path.join(folder, 'runs'), { recursive: true });
    expect(server.batches).toHaveLength(created);
    server.before = () => false;
    when(POLL, () => server.end());
    const { known } = await run();
    expect(known).toHaveLength(12);
    expect(new Set(submitted()).size + server.calls.length).toBe(12);
    expect(new Set(submitted()).size).toBe(submitted().length);
    stop.abort();
    await first;
  });

  it('keeps the results stored so far if the run is killed while reading them', async () => {
    await run({ maxMinutes: 1 });
    server.end('completed', lines => lines.slice(0, 5));
    stop.abort();
    stop = new AbortController();
    const { known, notices } = await run();
    expect(known).toHaveLength(12);
    expect(notices.join()).toContain('6 requests of a batch got no answer');
  });
});

describe('Two runs on one store', () => {
  it('that start at once submit each trial once, and both get all answers', async () => {
    when(POLL, () => server.end(), 9);
    const both = await Promise.all([run(), run()]);
    expect(both.map(({ known }) => known.length)).toEqual([12, 12]);
    expect([submitted().length, server.calls.length]).toEqual([11, 1]);
  });

  it.each(['POST /v1/files', 'POST /v1/batches', POLL])(
    'submit each trial once if one starts during the %s of the other',
    async route => {
      let second: ReturnType<typeof run> | undefined;
      let looks = 0;
      server.before = async asked => {
        if (asked === POLL || asked === 'GET /v1/batches') looks++;
        if (looks > 20) server.end();
        if (asked !== route || second !== undefined) return false;
        second = run();
        await vi.waitUntil(() => looks > 5, 20_000);
        return false;
      };
      const first = await run();
      expect([first, await second].map(one => one?.known.length)).toEqual([12, 12]);
      expect([submitted().length, server.calls.length]).toEqual([11, 1]);
    },
  );

  it('do not wait for each other if both their batches end without answers', async () => {
    when(POLL, () => server.end());
    const { known } = await run({}, ['m'], 1);
    rmSync(folder, { recursive: true });
    server.before = () => false;
    fate = () => 'expired';
    // The first run claims half of the trials, and the second one the other half.
    const third = openStore(folder);
    for (const { key } of known.slice(2)) third.claim(key);
    const first = run({}, ['m'], 1);
    await vi.waitUntil(() => server.batches.length === 2, 20_000);
    third.close();
    const second = run({}, ['m'], 1);
    await vi.waitUntil(() => server.batches.length === 3, 20_000);
    server.end();
    const both = await Promise.all([first, second]);
    expect(both.map(one => one.known.length)).toEqual([4, 4]);
    expect(server.calls).toHaveLength(5);
  });

  it('leave a batch to each other when their time is up', async () => {
    const both = await Promise.all([run({ maxMinutes: 1 }), run({ maxMinutes: 1 })]);
    for (const { waiting } of both) expect(waiting).toBeGreaterThanOrEqual(11);
    expect([submitted().length, server.calls.length]).toEqual([11, 1]);
  });
});

describe('A batch that ends badly', () => {
  it.each(['expired', 'cancelled'])(
    'keeps its answers, and the rest is requested directly, when it is %s',
    async status => {
      fate = ({ custom_id }) => (custom_id < '8' ? { text: RIGHT } : 'expired');
      when(POLL, () => server.end(status));
      const { known, notices } = await run();
      const answered = server.batches[0]?.requests.filter(({ custom_id }) => custom_id < '8').length ?? 0;
      expect([known.length, server.calls.length]).toEqual([12, 12 - answered]);
      expect(notices.join()).toContain(`got no answer (${status}`);
    },
  );

  it('reports why requests failed', async () => {
    const [first, second] = TASKS.map(({ title }) => title);
    const titleOf = ({ body }: BatchedRequest) => body.messages[0]?.content;
    fate = request =>
      titleOf(request) === first
        ? { status: 429, code: 'rate_limit_exceeded' }
        : titleOf(request) === second
          ? { status: 500, code: 'server_error' }
          : { text: RIGHT };
    when(POLL, () => server.end());
    const { known, notices } = await run();
    expect(known).toHaveLength(12);
    expect(notices.join()).toContain('rate-limit 2, server 3');
  });

  it('yields results in any order, once each, and only those requested', async () => {
    const foreign = (line: string) => line.replace(/"custom_id":"\w+"/, '"custom_id":"of-another-run"');
    const wrong = (line: string) => line.replaceAll('\\"selected_proposal_id\\": 0', '\\"selected_proposal_id\\": 1');
    when(POLL, () =>
      server.end('completed', lines => [...lines.toReversed(), ...lines.map(wrong), foreign(lines[0] ?? ''), '{torn']),
    );
    const { known } = await run();
    expect(known.filter(({ proposalId }) => proposalId === 0)).toHaveLength(11);
    expect(known).toHaveLength(12);
  });

  it('is replaced by direct calls, with its reason reported, if it was rejected entirely', async () => {
    when(
      POLL,
      () => {
        const [batch] = server.batches;
        if (batch === undefined) return;
        batch.status = 'failed';
        batch.errors = {
          object: 'list',
          data: [{ code: 'token_limit_exceeded', message: 'Enqueued token limit reached.', line: null, param: null }],
        };
      },
      1,
    );
    const { known, notices } = await run();
    expect([known.length, server.calls.length]).toEqual([12, 12]);
    expect(notices.join()).toContain('Enqueued token limit reached.');
  });

  it('is replaced by direct calls if it no longer exists', async () => {
    await run({ maxMinutes: 1 });
    server.before = (route, response) => {
      if (route !== POLL) return false;
      sendError(response, 404, 'No batch found.', 'not_found');
      return true;
    };
    const { known } = await run();
    expect([known.length, server.calls.length]).toEqual([12, 12]);
  });
});

describe('An endpoint', () => {
  it('without batches is called directly, with a single notice', async () => {
    server.before = (route, response) => {
      if (route !== 'POST /v1/files') return false;
      sendError(response, 404, 'Not Found', 'not_found');
      return true;
    };
    const { known, notices } = await run({}, ['m', 'n']);
    expect([known.length, server.calls.length]).toEqual([24, 24]);
    expect(notices.filter(notice => notice.includes('does not accept batches'))).toHaveLength(1);
  });

  it('is asked again after a temporary failure', async () => {
    let failures = 0;
    server.before = (route, response) => {
      if (route === POLL && failures > 3) server.end();
      if (!['POST /v1/files', POLL, 'GET /v1/files/ID/content'].includes(route) || ++failures % 2 === 0) return false;
      sendError(response, 503, 'Overloaded', 'overloaded');
      return true;
    };
    const { known } = await run();
    expect([known.length, submitted().length, server.calls.length]).toEqual([12, 11, 1]);
  });

  it('is not asked to create a batch twice if its response was lost', async () => {
    server.before = (route, response) => {
      if (route === POLL) server.end();
      if (route === 'POST /v1/batches') response.end = () => response.destroy();
      return false;
    };
    expect((await run()).known).toHaveLength(12);
    expect([submitted().length, server.calls.length]).toEqual([11, 1]);
  });

  it('that rejects the key ends the run before anything is submitted', async () => {
    server.before = (_, response) => {
      sendError(response, 401, 'Incorrect API key provided.', 'invalid_api_key');
      return true;
    };
    await expect(run()).rejects.toBeInstanceOf(CallFailure);
    expect(server.files.size).toBe(0);
  });
});
