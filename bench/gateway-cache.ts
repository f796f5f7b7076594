// How many of 40 harmless changes fail behind LiteLLM with caching on: with our client, and with one that uses the cache.
import { randomFrom } from '../src/shared/random.ts';
import { decisionSchema } from '../src/verdict/decision.ts';
import { nextStep } from '../src/verdict/procedure.ts';
import type { Outcome, TaskSituation } from '../src/verdict/situation.ts';
import { callOf, clientOf, never } from '../test/model/setup.ts';
import { startLiteLlm } from '../test/servers/litellm.ts';
import { startOpenAiServer } from '../test/servers/openai.ts';

const TASKS = 12;
const CHANGES = 40;
const random = randomFrom('gateway-cache');
/** Accuracy of each task, regardless of the wording of its prompt. */
const rates = Array.from({ length: TASKS }, () => random.next());

const server = await startOpenAiServer({
  answer: ({ messages: [message] }) => {
    const task = Number(/Task (\d+)/.exec(message?.content ?? '')?.[1]);
    return `{"selected_proposal_id": ${random.next() < (rates[task] ?? 0) ? 1 : 2}}`;
  },
});
const gateway = await startLiteLlm(server.url, { cache: true });

const client = clientOf(gateway.url, { apiKey: gateway.key, timeoutMs: 60_000, deadlineMs: 120_000, concurrency: 8 });
const asShipped = async (prompt: string): Promise<string> => (await client.complete(callOf(prompt), never)).text;
/** Answers for a client that ignores the cache. */
async function credulous(prompt: string): Promise<string> {
  const { model, messages } = callOf(prompt);
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${gateway.key}` };
  const body = JSON.stringify({ model, messages });
  for (;;) {
    const response = await fetch(`${gateway.url}/chat/completions`, { method: 'POST', headers, body }).catch(
      () => null,
    );
    if (response?.ok) return response.text();
  }
}

for (const [name, ask] of Object.entries({ 'as shipped': asShipped, 'the cache answers': credulous })) {
  const asked = server.requests.length;
  const take = async (task: number, style: string): Promise<Outcome> =>
    /selected_proposal_id\W+1/.test(await ask(`${name}, ${style}. Task ${task}`)) ? 'right' : 'wrong';
  const baseline = await Promise.all(
    rates.map((_, task) => Promise.all(Array.from({ length: 8 }, () => take(task, 'before')))),
  );
  const verdicts = new Map<string, number>();
  for (let change = 0; change < CHANGES; change++) {
    const { verdict } = await gate(baseline, (task, arm) =>
      take(task, arm === 'baseline' ? 'before' : `change ${change}`),
    );
    verdicts.set(verdict.kind, (verdicts.get(verdict.kind) ?? 0) + 1);
  }
  console.log(
    `${name}: ${JSON.stringify(Object.fromEntries(verdicts))}, ${server.requests.length - asked} upstream calls`,
  );
}
gateway.close();
await server.close();

/** The decision, with all the answers that it requests. */
async function gate(
  stored: readonly (readonly Outcome[])[],
  take: (task: number, arm: 'baseline' | 'candidate') => Promise<Outcome>,
) {
  const tasks = stored.map((baseline, task) => ({
    taskId: String(task),
    price: 1,
    baseline,
    fresh: [] as Outcome[],
    candidate: [] as Outcome[],
  })) satisfies TaskSituation[];
  for (;;) {
    // A single look, because this measures the cache, not the rule.
    const decision = decisionSchema.parse({ 'max-rounds': 1 });
    const step = nextStep({ tasks, decision, hasBaseline: true, baselineAgeHours: 0, canSample: true });
    if (step.kind === 'decided') return step;
    await Promise.all(
      step.wanted.map(async ({ taskId, arm, samples }) => {
        const task = tasks[Number(taskId)];
        if (task === undefined) throw new Error(`there is no task ${taskId}`);
        const taken = arm === 'baseline' ? task.fresh : task.candidate;
        const missing = samples - taken.length - (arm === 'baseline' ? task.baseline.length : 0);
        const answers = Array.from({ length: missing }, () => take(Number(taskId), arm));
        taken.push(...(await Promise.all(answers)));
      }),
    );
  }
}
