import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { AgentCommand, ArmOf } from '../../../src/arm/arm.ts';
import { createCommandSolver } from '../../../src/solver/command/command.ts';
import { failureOf } from '../../model/setup.ts';
import { scratch } from '../../scratch.ts';
import { type ArmChanges, armWith, never, startScript, task, unconfined, workspacesIn } from './setup.ts';

const KEY = 'sk-secret-0123456789';

/** Whether a process is alive: a dead one that was not yet reaped is not. */
function lives(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

const pidsIn = (file: string): number[] => readFileSync(file, 'utf8').trim().split('\n').map(Number);
const isThere = (file: string) => vi.waitUntil(() => existsSync(file), { timeout: 10_000 });

describe('The answer of a command', () => {
  it('is its standard output', async () => {
    const { solver } = await startScript('cat > /dev/null; echo "I looked."; echo "{\\"selected_proposal_id\\": 4}"');
    expect(await solver.solve(task, 0, never)).toMatchObject({
      reading: 'lenient',
      proposalId: 4,
      position: 2,
      text: 'I looked.\n{"selected_proposal_id": 4}\n',
      requests: 1,
      usage: null,
      cost: null,
      behavior: { turns: null, toolCalls: null, filesRead: null, searches: null },
      transcript: [{ kind: 'said', text: expect.stringContaining('I looked.') }],
    });
  });

  it('is read from manager_decisions.json first', async () => {
    const { solver } = await startScript(
      'echo "{\\"selected_proposal_id\\": 5}" > manager_decisions.json; echo "{\\"selected_proposal_id\\": 1}"',
    );
    expect(await solver.solve(task, 0, never)).toMatchObject({ reading: 'json', proposalId: 5 });
  });

  it('counts from the file even if the program then failed', async () => {
    const { solver } = await startScript('echo "{\\"selected_proposal_id\\": 5}" > manager_decisions.json; exit 3');
    expect(await solver.solve(task, 0, never)).toMatchObject({ proposalId: 5 });
  });

  it('is not read from a file that the arm itself put there', async () => {
    const files = [{ path: 'manager_decisions.json', content: '{"selected_proposal_id": 4}' }];
    const { solver } = await startScript('echo "{\\"selected_proposal_id\\": 1}"', { files });
    expect(await solver.solve(task, 0, never)).toMatchObject({ proposalId: 1 });
  });

  it.each([
    ['a link', 'ln -s "$HOME/answer" manager_decisions.json; echo "{\\"selected_proposal_id\\": 4}" > "$HOME/answer"'],
    ['a pipe', 'mkfifo manager_decisions.json'],
    ['a folder', 'mkdir manager_decisions.json'],
  ])('is not read through %s', async (_what, script) => {
    const { solver } = await startScript(`${script}; echo "{\\"selected_proposal_id\\": 1}"`);
    expect(await solver.solve(task, 0, never)).toMatchObject({ proposalId: 1 });
  });

  it.each([
    ['nonsense', 'echo "It depends, really."', 'unparseable'],
    ['binary data', 'head -c 2000 /dev/urandom', 'unparseable'],
    ['a proposal that does not exist', 'echo "{\\"selected_proposal_id\\": 3}"', 'unknown-id'],
    ['nonsense in the file', 'echo "{broken" > manager_decisions.json', 'unparseable'],
  ])('counts as wrong if it is %s', async (_what, script, reading) => {
    const { solver } = await startScript(script);
    expect(await solver.solve(task, 0, never)).toMatchObject({ reading, proposalId: null, position: null });
  });

  it('is found at the end of a flood of output, of which only the end is kept', async () => {
    const { solver } = await startScript(
      'head -c 60000000 /dev/zero | tr "\\0" x; echo; echo "{\\"selected_proposal_id\\": 4}"',
    );
    const { proposalId, text, transcript } = await solver.solve(task, 0, never);
    expect(proposalId).toBe(4);
    expect(text.length).toBeLessThanOrEqual(64_000);
    expect(JSON.stringify(transcript).length).toBeLessThan(10_000);
  });
});

describe('A command', () => {
  it('gets the task on standard input and in a file outside its workspace, and its model', async () => {
    const { solver } = await startScript(
      'cmp - "$2" || exit 9; cmp "$2" "$SWELANCER_TASK_FILE" || exit 9; case "$2" in "$PWD"*) exit 8;; esac; cp "$2" "$SEEN/task"; printf %s "$1" > "$SEEN/model"; echo 4',
      {},
      { env: { PATH: process.env.PATH, SEEN: scratch() } },
      ['SEEN'],
    );
    expect(await solver.solve(task, 0, never)).toMatchObject({ proposalId: 4 });
  });

  it('gets the proposals with their displayed numbers, and how to answer', async () => {
    const { solver } = await startScript('cat');
    const [message] = solver.messages(task, 0);
    expect(message?.content).toContain('## Proposal 5\n\nway 5');
    expect(message?.content).toContain('{"selected_proposal_id": <number>}');
    const shuffled = await startScript('grep -B2 "way 4" | head -1 | tr -dc 0-9', { order: 'shuffled' });
    expect(await shuffled.solver.solve(task, 3, never)).toMatchObject({ proposalId: 4 });
  });

  it("runs in the workspace, which includes the arm's files", async () => {
    const { solver, workspaces } = await startScript('grep -q wise AGENTS.md && tr -dc 0-9 < src/rule.ts');
    expect(await solver.solve(task, 0, never)).toMatchObject({ proposalId: 4 });
    expect(workspaces.released).toBe(1);
    expect(workspaces.opened.some(existsSync)).toBe(false);
  });

  it.each([
    ['above its workspace', [], 'not a git repository'],
    ['in files of the arm', ['HEAD', 'objects/x', 'refs/x'], 'cannot use bare repository'],
  ])('finds no repository with git %s', async (_where, names, message) => {
    const files = names.map(name => ({ path: name, content: 'ref: refs/heads/main' }));
    const { solver, home } = await startScript('cd src; git rev-parse --git-dir 2>&1 || true', { files });
    execFileSync('git', ['init', '--quiet', home]);
    expect(await solver.solve(task, 0, never)).toMatchObject({ text: expect.stringContaining(message) });
  });

  it('may leave its input unread', async () => {
    const long = { ...task, description: 'x'.repeat(5_000_000) };
    const prompt = [{ role: 'user' as const, template: '{{description}} {{proposals}}', file: 'prompt.md', line: 1 }];
    const { solver } = await startScript('exec <&-; echo 4', { prompt });
    expect(await solver.solve(long, 0, never)).toMatchObject({ proposalId: 4 });
  });

  it('can run eight times at once, with each run isolated', async () => {
    const { solver, workspaces } = await startScript(
      'ls "$HOME" "$TMPDIR" . > seen; touch "$HOME/mine" "$TMPDIR/mine" mine; grep -q mine seen && exit 9; echo 4',
    );
    const answers = await Promise.all(Array.from({ length: 8 }, (_, sample) => solver.solve(task, sample, never)));
    expect(answers.map(({ proposalId }) => proposalId)).toEqual(Array(8).fill(4));
    expect(new Set(workspaces.opened).size).toBe(8);
    expect(workspaces.released).toBe(8);
  });

  it('leaves nothing behind in the folder for temporary files', async () => {
    const temporary = scratch();
    vi.stubEnv('TMPDIR', temporary);
    onTestFinished(() => void vi.unstubAllEnvs());
    const { solver } = await startScript('mkdir -p "$HOME/.agent/deep"; touch "$TMPDIR/x"; echo 4');
    await solver.solve(task, 0, never);
    // The script itself belongs to the test.
    expect(readdirSync(temporary).filter(name => !name.startsWith('swelancer-gate-test-'))).toEqual([]);
  });
});

describe('A preset', () => {
  /** A program with the name of a known agent, found through the gate's search path. */
  async function startAs(program: string, preset: string, script: string) {
    const bin = scratch();
    const versions = '[ "$1" = --version ] && { echo "9.9"; exit; }';
    writeFileSync(path.join(bin, program), `#!/bin/sh\n${versions}\n${script}\n`, { mode: 0o755 });
    const command = { preset, arguments: [], environment: [] };
    return createCommandSolver(armWith({ command }), workspacesIn(scratch()), {
      env: { PATH: `${bin}:${process.env.PATH}` },
      endpoint: null,
      prices: { input: 2, cachedInput: null, output: 10 },
      ...unconfined,
    });
  }
  const usage = '{"input_tokens":1000,"output_tokens":100,"total_tokens":1100}';
  const result = (more: string) =>
    `echo '{"type":"result","result":"{\\"selected_proposal_id\\": 4}","usage":${usage}${more}}'`;

  it('reports tokens, and their cost at the configured prices', async () => {
    const solver = await startAs('qwen', 'qwen-code', result(''));
    expect(await solver.solve(task, 0, never)).toMatchObject({
      reading: 'json',
      proposalId: 4,
      usage: { inputTokens: 1000, outputTokens: 100 },
      cost: 0.003,
    });
  });

  it('prefers its own price to that of the configuration', async () => {
    const solver = await startAs('claude', 'claude-code', result(',"total_cost_usd":0.5'));
    expect(await solver.solve(task, 0, never)).toMatchObject({ cost: 0.5 });
  });

  it.each([
    [
      'its result',
      'claude',
      'claude-code',
      `echo '{"type":"result","subtype":"error_max_turns","is_error":true}'; exit 1`,
    ],
    ['its exit code', 'qwen', 'qwen-code', 'exit 53'],
  ])(
    'that was stopped by its own limit, according to %s, gave a wrong answer',
    async (_what, program, preset, script) => {
      const solver = await startAs(program, preset, script);
      expect(await solver.solve(task, 0, never)).toMatchObject({ reading: 'truncated', proposalId: null });
    },
  );

  it('whose model refused gave a wrong answer, as with a single call', async () => {
    const solver = await startAs(
      'claude',
      'claude-code',
      `${result(',"is_error":true,"stop_reason":"refusal"')}; exit 1`,
    );
    expect(await solver.solve(task, 0, never)).toMatchObject({ reading: 'refused', proposalId: null, cost: 0.003 });
  });

  it('that reports failure is missing, whatever its exit code', async () => {
    const solver = await startAs('claude', 'claude-code', result(',"is_error":true'));
    expect(await failureOf(solver.solve(task, 0, never))).toMatchObject({ kind: 'crashed' });
  });

  const forever = (line: string, more = ''): string => `${more}while :; do echo '${line}'; sleep 0.1; done`;
  const read = '{"type":"tool_use","part":{"tool":"read","state":{"input":{"path":"a"},"output":"A"}}}';
  const finish =
    '{"type":"step_finish","part":{"cost":0.01,"tokens":{"input":100,"output":10,"cache":{"read":0,"write":0}}}}';

  it('that repeats the same call is ended early, and counts as stuck', async () => {
    const solver = await startAs('opencode', 'opencode', forever(read, `echo '${finish}'\n`));
    const solution = await solver.solve(task, 0, never);
    expect(solution).toMatchObject({ reading: 'stuck', proposalId: null, cost: 0.01 });
    expect(solution.latencyMs).toBeLessThan(20_000);
  });

  it('counts as stuck, whatever it does when it is ended', async () => {
    const other = read.replace('"path":"a"', '"path":"b"');
    const solver = await startAs(
      'opencode',
      'opencode',
      forever(read, `trap "echo '${other.replaceAll('"', '\\"')}'; exit 1" TERM\n`),
    );
    expect(await solver.solve(task, 0, never)).toMatchObject({ reading: 'stuck', proposalId: null });
  });

  it('that repeats its answer is ended early, and the answer counts', async () => {
    const text = '{"type":"text","part":{"text":"{\\"selected_proposal_id\\": 4}"}}';
    const solver = await startAs('opencode', 'opencode', forever(text));
    expect(await solver.solve(task, 0, never)).toMatchObject({ reading: 'json', proposalId: 4 });
  });

  it('that ends because it repeats itself counts as stuck, whatever its exit code', async () => {
    const solver = await startAs('opencode', 'opencode', `${`echo '${read}'\n`.repeat(4)}exit 1`);
    expect(await solver.solve(task, 0, never)).toMatchObject({ reading: 'stuck', proposalId: null });
  });

  it('that limits its own turns is not ended early, because it then reports its cost', async () => {
    const use = (id: number) => [
      `{"type":"assistant","message":{"content":[{"type":"tool_use","id":"${id}","name":"Read","input":{}}]}}`,
      `{"type":"user","message":{"content":[{"type":"tool_result","tool_use_id":"${id}","content":"A"}]}}`,
    ];
    const lines = [1, 2, 3].flatMap(use).map(line => `echo '${line}'`);
    const end = `echo '{"type":"result","subtype":"error_max_turns","is_error":true,"total_cost_usd":0.5}'; exit 1`;
    const solver = await startAs('claude', 'claude-code', [...lines, 'sleep 2', end].join('\n'));
    expect(await solver.solve(task, 0, never)).toMatchObject({ reading: 'stuck', cost: 0.5 });
  });

  it('is not started with a task that is too long for an argument, and only that task is missing', async () => {
    const solver = await startAs('kimi', 'kimi-cli', 'echo 4');
    const long = { ...task, title: 'x'.repeat(200_000) };
    expect(await failureOf(solver.solve(long, 0, never))).toMatchObject({ kind: 'context-too-long', fatal: false });
  });
});

describe('The agent files of the code', () => {
  const code = [
    ...['CLAUDE.md', 'AGENTS.md', '.claude/rules/old.md', '.claude/rules/style.md', '.cursor/rules/a.mdc'],
    ...['packages/app/CLAUDE.md', 'docs/CLAUDE.md'],
  ].map(file => ({ path: file, content: 'old' }));
  const files = [
    { path: './AGENTS.md', content: 'new' },
    { path: '.claude/rules/style.md', content: 'new' },
  ];

  /** Files that a program finds, with their texts. */
  async function seenBy(command: ArmOf<'command'>['solver']['command'], program: string): Promise<string[]> {
    const [bin, out] = [scratch(), path.join(scratch(), 'seen')];
    const list = `find . -type f ! -path './src/*' -exec grep -H . {} + | LC_ALL=C sort > ${out}`;
    writeFileSync(path.join(bin, program), `#!/bin/sh\n${list}\necho 4\n`, { mode: 0o755 });
    const solver = await createCommandSolver(armWith({ command, files }), workspacesIn(scratch(), code), {
      env: { PATH: `${bin}:${process.env.PATH}` },
      endpoint: null,
      prices: null,
      ...unconfined,
    });
    await solver.solve(task, 0, never).catch(() => null);
    return readFileSync(out, 'utf8').trim().split('\n');
  }

  it('are left out where the agent of a preset reads them in every session, so that it gets those of the arm', async () => {
    expect(await seenBy({ preset: 'claude-code', arguments: [], environment: [] }, 'claude')).toEqual([
      './.claude/rules/style.md:new',
      './.cursor/rules/a.mdc:old',
      './AGENTS.md:new',
      './docs/CLAUDE.md:old',
      './packages/app/CLAUDE.md:old',
    ]);
  });

  it('are left out for a program of your own, whatever it reads', async () => {
    expect(await seenBy({ run: ['my-agent'], environment: [] }, 'my-agent')).toEqual([
      './.claude/rules/style.md:new',
      './AGENTS.md:new',
      './docs/CLAUDE.md:old',
      './packages/app/CLAUDE.md:old',
    ]);
  });
});

describe('The environment of a command', () => {
  const env = {
    PATH: process.env.PATH,
    LANG: 'C.UTF-8',
    HOME: '/home/user',
    INPUT_TOKEN: 'a',
    GITHUB_TOKEN: 'b',
    ACTIONS_RUNTIME_TOKEN: 'c',
    RUNNER_TEMP: 'd',
    SWELANCER_GATE_INPUTS: '{"api-key":"e"}',
    AWS_SECRET_ACCESS_KEY: 'f',
    OPENAI_API_KEY: KEY,
    NODE_OPTIONS: '--require /tmp/x',
    MY_AGENT_KEY: 'my-own-key',
    HTTPS_PROXY: 'http://proxy.example:3128',
  };
  const endpoint = { baseUrl: 'https://models.example/v1', apiKey: KEY };
  /** Names and values that the program sees, except the shell's own. */
  async function seen(named: readonly string[], given = env) {
    const out = scratch();
    const all = { ...given, OUT: out };
    const { solver } = await startScript('env > "$OUT/env"; echo 4', {}, { env: all, endpoint }, ['OUT', ...named]);
    await solver.solve(task, 0, never);
    const lines = readFileSync(path.join(out, 'env'), 'utf8').trim().split('\n');
    return new Map(lines.map(line => [line.split('=')[0] ?? '', line.slice(line.indexOf('=') + 1)]));
  }

  it('contains only what every program needs, and its own home', async () => {
    const variables = await seen([]);
    expect([...variables.keys()].filter(name => !['PWD', 'OLDPWD', 'SHLVL', '_', 'OUT'].includes(name)).sort()).toEqual(
      [
        'CI',
        ...['GIT_CEILING_DIRECTORIES', 'GIT_CONFIG_COUNT', 'GIT_CONFIG_KEY_0', 'GIT_CONFIG_VALUE_0'],
        ...['HOME', 'HTTPS_PROXY', 'LANG', 'NO_COLOR', 'PATH', 'SWELANCER_TASK_FILE', 'TMPDIR'],
      ],
    );
    expect(variables.get('HOME')).not.toBe('/home/user');
  });

  it('contains the variables that the configuration names, including the home', async () => {
    const variables = await seen(['MY_AGENT_KEY', 'HOME']);
    expect(variables.get('MY_AGENT_KEY')).toBe('my-own-key');
    expect(variables.get('HOME')).toBe('/home/user');
  });

  it("contains the gate's own key and address only if they are named", async () => {
    const { OPENAI_API_KEY: _, ...rest } = env;
    const variables = await seen(['OPENAI_API_KEY', 'OPENAI_BASE_URL'], { ...rest, OPENAI_API_KEY: '' });
    expect(variables.get('OPENAI_API_KEY')).toBe(KEY);
    expect(variables.get('OPENAI_BASE_URL')).toBe('https://models.example/v1');
  });

  it.each([
    'GITHUB_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'RUNNER_TEMP',
    'INPUT_TOKEN',
    'SWELANCER_GATE_INPUTS',
    'github_env',
  ])('never contains %s, even if it is named', name =>
    expect(startScript('echo 4', {}, { env }, [name])).rejects.toThrow(`environment must not include ${name}`),
  );

  it('excludes variables that are not permitted, and a request for one ends the run', () =>
    expect(startScript('echo 4', {}, { env, permitted: ['LANG'] }, ['MY_AGENT_KEY'])).rejects.toThrow(
      'the agent asks for MY_AGENT_KEY, which the target branch does not allow',
    ));

  it('hides its secrets in answers, transcripts and failures', async () => {
    const script = 'echo "my key is $MY_AGENT_KEY" >&2; echo "$MY_AGENT_KEY"';
    const good = await startScript(`${script}; echo "{\\"selected_proposal_id\\": 4}"`, {}, { env }, ['MY_AGENT_KEY']);
    const solution = await good.solver.solve(task, 0, never);
    expect(JSON.stringify([solution, good.solver.identity(task, 0)])).not.toContain('my-own-key');
    expect(solution.text).toContain('***');
    const bad = await startScript(`${script}; exit 3`, {}, { env }, ['MY_AGENT_KEY']);
    expect((await failureOf(bad.solver.solve(task, 0, never))).message).toMatch(/my key is \*\*\*/);
  });
});

describe('A command without an answer', () => {
  it.each([
    ['exits with an error', 'echo "no such model" >&2; exit 3', /exited with code 3\nno such model$/],
    ['is killed by a signal', 'echo "oh" >&2; kill -SEGV $$', /was killed by SIGSEGV\noh$/],
    ['prints nothing', 'true', /exited with code 0 and gave no answer/],
  ])('that %s is missing, and the end of its output is shown', async (_what, script, message) => {
    const { solver, workspaces } = await startScript(script);
    const failure = await failureOf(solver.solve(task, 0, never));
    expect(failure).toMatchObject({ kind: 'crashed', requests: 1, fatal: false });
    expect(failure.message).toMatch(message);
    expect(workspaces.released).toBe(1);
  });

  it('that cannot be started because too many files are open is missing', () => {
    const module = path.resolve(import.meta.dirname, '../../../src/solver/command/program.ts');
    const script = `
      const { runProgram } = await import(${JSON.stringify(module)});
      const { closeSync, openSync } = await import('node:fs');
      const open = [];
      try { for (;;) open.push(openSync('/dev/null')); } catch {}
      const program = { program: 'sh', arguments: ['-c', 'echo 4'], directory: '/', environment: {}, input: '', mark: 'm', timeoutMs: 9000 };
      const error = await runProgram(program, new AbortController().signal).catch(error => error);
      for (const file of open) closeSync(file);
      console.log(error.code);`;
    const words = ['-c', 'ulimit -n 256; exec "$@"', 'sh', process.execPath, '--import', 'tsx'];
    const { stdout, stderr } = spawnSync('sh', [...words, '--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(stdout, stderr).toBe('EMFILE\n');
  });

  it('that takes too long is missing, whatever it wrote', async () => {
    const { solver } = await startScript(
      'echo "{\\"selected_proposal_id\\": 4}" | tee manager_decisions.json; sleep 600',
      {
        limits: { maxMinutes: 0.01 },
      },
    );
    const failure = await failureOf(solver.solve(task, 0, never));
    expect(failure).toMatchObject({ kind: 'overtime' });
    expect(failure.message).toContain('sh was stopped after 0.01 minutes');
  });

  it('that does not exist ends the run before anything is requested', async () => {
    const command = { run: ['no-such-agent-here'], environment: [] };
    const solver = createCommandSolver(armWith({ command }), workspacesIn(scratch()), {
      env: { PATH: process.env.PATH },
      endpoint: null,
      prices: null,
      ...unconfined,
    });
    await expect(solver).rejects.toMatchObject({
      kind: 'configuration',
      message: "the agent's program no-such-agent-here cannot be started (ENOENT)",
    });
  });

  it('whose script is missing from the arm ends the run', async () => {
    const command = { run: ['./agent.sh'], environment: [] };
    const solver = await createCommandSolver(armWith({ command }), workspacesIn(scratch()), {
      env: { PATH: process.env.PATH },
      endpoint: null,
      prices: null,
      ...unconfined,
    });
    expect(await failureOf(solver.solve(task, 0, never))).toMatchObject({ kind: 'crashed', fatal: true });
  });
});

describe.skipIf(process.platform !== 'linux')('A command with child processes', () => {
  /** A child that ignores the termination signal, its own child, and one that started its own session. */
  const family = `
    sh -c 'trap "" TERM HUP INT; echo $$ >> "$OUT/pids"; sleep 600 & echo $! >> "$OUT/pids"; while :; do wait; done' &
    setsid sh -c 'trap "" TERM HUP INT; echo $$ >> "$OUT/pids"; while :; do sleep 1; done' &
    while [ "$(wc -l < "$OUT/pids" 2>/dev/null || echo 0)" -lt 3 ]; do sleep 0.05; done
    touch "$OUT/ready"`;

  async function startFamily(after: string, changes: ArmChanges = {}) {
    const out = scratch();
    writeFileSync(path.join(out, 'pids'), '');
    const env = { PATH: process.env.PATH, OUT: out };
    const { solver } = await startScript(`${family}; ${after}`, changes, { env }, ['OUT']);
    return { solver, pids: () => pidsIn(path.join(out, 'pids')), ready: path.join(out, 'ready') };
  }

  it('leaves no process after it ended by itself', async () => {
    const { solver, pids } = await startFamily('echo 4');
    expect(await solver.solve(task, 0, never)).toMatchObject({ proposalId: 4 });
    expect(pids().filter(lives)).toEqual([]);
    expect(pids()).toHaveLength(3);
  });

  it('leaves no process after a time-out, even if it ignores the termination signal', async () => {
    const { solver, pids, ready } = await startFamily('trap "" TERM; while :; do sleep 1; done', {
      limits: { maxMinutes: 0.05 },
    });
    const failure = failureOf(solver.solve(task, 0, never));
    await isThere(ready);
    expect(await failure).toMatchObject({ kind: 'timeout' });
    expect(pids().filter(lives)).toEqual([]);
  });

  it('leaves no process after the user stopped the run', async () => {
    const { solver, pids, ready } = await startFamily('while :; do sleep 1; done');
    const stop = new AbortController();
    const failure = failureOf(solver.solve(task, 0, stop.signal));
    await isThere(ready);
    stop.abort();
    expect(await failure).toMatchObject({ kind: 'cancelled' });
    expect(pids().filter(lives)).toEqual([]);
  });

  it('is never started if the run was stopped before', async () => {
    const { solver } = await startScript('sleep 600');
    expect(await failureOf(solver.solve(task, 0, AbortSignal.abort()))).toMatchObject({ kind: 'cancelled' });
  });
});

describe("The identity of a command's trial", () => {
  const identity = async (changes: ArmChanges, endpoint = 'https://models.example/v1', sample = 0) => {
    const command: AgentCommand = { run: ['sh', '-c', 'echo 4'], environment: ['OPENAI_BASE_URL', 'OPENAI_API_KEY'] };
    const solver = await createCommandSolver(armWith({ command, ...changes }), workspacesIn('/nowhere'), {
      env: { PATH: process.env.PATH },
      endpoint: { baseUrl: endpoint, apiKey: KEY },
      prices: null,
      ...unconfined,
    });
    return JSON.stringify([solver.model, solver.identity(task, sample)]);
  };

  it.each<[string, ArmChanges]>([
    ['the command', { command: { run: ['sh', '-c', 'echo 5'], environment: [] } }],
    ['the model', { model: 'large' }],
    ['the prompt', { prompt: [{ role: 'user', template: 'Now: {{proposals}}', file: 'prompt.md', line: 1 }] }],
    ['an agent file', { files: [{ path: 'AGENTS.md', content: 'Be quick.' }] }],
    ['the limits', { limits: { maxTurns: 5 } }],
    ['the order', { order: 'shuffled' }],
  ])('changes with %s', async (_what, changes) => expect(await identity(changes)).not.toBe(await identity({})));

  it('changes with the endpoint, and contains neither the key nor any other part of its address', async () => {
    expect(await identity({}, 'https://other.example/v1')).not.toBe(await identity({}));
    expect(await identity({}, 'https://models.example/v1?token=12345678')).toBe(await identity({}));
    expect(await identity({})).not.toContain(KEY);
  });

  it("changes with the program's own version", async () => {
    const bin = scratch();
    const program = path.join(bin, 'my-agent');
    const versioned = async (version: string) => {
      writeFileSync(program, `#!/bin/sh\n[ "$1" = --version ] && echo "my-agent ${version}"\n`, { mode: 0o755 });
      return identity({ command: { run: ['my-agent'], environment: ['PATH'] } }, `https://models.example/v1`);
    };
    vi.stubEnv('PATH', `${bin}:${process.env.PATH}`);
    const one = await versioned('1.0');
    expect(one).toContain('my-agent 1.0');
    expect(await versioned('1.1')).not.toBe(one);
    vi.unstubAllEnvs();
  });

  it('is the same for every sample in the dataset’s order', async () => {
    expect(await identity({}, undefined, 1)).toBe(await identity({}));
  });
});
