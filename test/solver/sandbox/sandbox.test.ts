import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createCommandSolver } from '../../../src/solver/command/command.ts';
import { openSandbox } from '../../../src/solver/sandbox/sandbox.ts';
import { failureOf } from '../../model/setup.ts';
import { works } from '../../required-tools.ts';
import { scratch } from '../../scratch.ts';
import { type ArmChanges, armWith, never, task, workspacesIn } from '../command/setup.ts';

const { PATH = '' } = process.env;

/** A server on loopback that returns its name. */
async function serve(words: string, server: Server = createServer((_, response) => response.end(words))) {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What a sandboxed JavaScript program prints; it can use the functions `get` and `look`. */
async function agent(
  script: string,
  { env = {}, changes = {}, hosts = [], programs = [] }: AgentOptions = {},
): Promise<{ said: Record<string, unknown>; home: string }> {
  const home = scratch();
  const file = `
    const fs = require('node:fs');
    const get = url => fetch(url, { signal: AbortSignal.timeout(20_000) }).then(r => r.text(), e => e.cause?.code ?? e.name);
    const look = path => { try { return fs.statSync(path).isDirectory() ? fs.readdirSync(path) : fs.readFileSync(path, 'utf8'); } catch (e) { return e.code; } };
    (async () => { console.log(JSON.stringify({ said: await (async () => { ${script} })() })); console.log('{"selected_proposal_id": 4}'); })();`;
  const command = { run: ['node', '-e', file], environment: Object.keys(env) };
  const workspaces = workspacesIn(home);
  const solver = await createCommandSolver(armWith({ command, ...changes }), workspaces, {
    env: { PATH, ...env },
    endpoint: null,
    prices: null,
    sandbox: await openSandbox('required', { PATH }),
    sandboxHosts: hosts,
    sandboxPrograms: programs,
    permitted: Object.keys(env),
  });
  const { text, proposalId } = await solver.solve(task, 0, never);
  expect(proposalId).toBe(4);
  return { said: JSON.parse(text.split('\n')[0] ?? '').said, home };
}

interface AgentOptions {
  readonly env?: Record<string, string>;
  readonly changes?: ArmChanges;
  readonly hosts?: readonly string[];
  readonly programs?: readonly string[];
}

describe.runIf(await works('bubblewrap'))('A sandboxed agent', () => {
  it('reaches its model, and nothing else on the network', async () => {
    const [model, other] = [await serve('the model'), await serve('another server')];
    const { said } = await agent(
      `const tcp = (host, port) => new Promise(resolve => require('node:net').connect({ host, port, timeout: 3000 })
         .on('connect', () => resolve('connected')).on('timeout', () => resolve('timeout')).on('error', e => resolve(e.code)));
       return { model: await get('${model}'), other: await get('${other}'), far: await tcp('192.0.2.1', 443),
         near: await tcp('169.254.169.254', 80), name: (await get('http://example.com')) !== 'the model' };`,
      { env: { MY_BASE_URL: model } },
    );
    expect(said).toEqual({
      model: 'the model',
      other: 'ECONNREFUSED',
      far: 'ENETUNREACH',
      near: 'ENETUNREACH',
      name: true,
    });
  });

  it("reaches a model by name and default port through the machine's proxy, which it cannot use itself", async () => {
    const model = new URL(await serve('the model'));
    const asked: string[] = [];
    const proxy = createServer();
    proxy.on('connect', (request, socket) => {
      asked.push(request.url ?? '');
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      const outer = connect(Number(model.port), model.hostname);
      outer.on('error', () => socket.destroy());
      socket.on('error', () => outer.destroy());
      socket.pipe(outer).pipe(socket);
    });
    const address = await serve('', proxy);
    const { said } = await agent(
      `return { model: await get('http://model.example/v1'), proxies: Object.keys(process.env).filter(n => /proxy/i.test(n)) };`,
      { env: { HTTP_PROXY: address }, hosts: ['model.example:80'] },
    );
    expect(said).toEqual({ model: 'the model', proxies: [] });
    expect(asked).toEqual(['model.example:80']);
  });

  it('sees its workspace and its own home, but no other trial, user home or secret of the machine', async () => {
    const other = scratch();
    writeFileSync(path.join(other, 'answer'), 'proposal 4');
    const { said, home } = await agent(
      `return { code: look('src/rule.ts'), written: (fs.writeFileSync('note', 'x'), look('note')), own: (fs.writeFileSync(process.env.HOME + '/note', 'y'), look(process.env.HOME)),
         above: look('..'), other: look('${other}'), temporary: look('${tmpdir()}').length, user: look('${process.env.HOME}/.bashrc'), here: look('${import.meta.dirname}'),
         shadow: look('/etc/shadow'), run: look('/run'), root: look('/').includes('work'),
         usr: (() => { try { fs.writeFileSync('/usr/x', ''); return 'written'; } catch (e) { return e.code; } })() };`,
    );
    expect(said).toMatchObject({
      code: 'the rule is in proposal 4\n',
      written: 'x',
      own: ['note'],
      above: ['workspace-0'],
      other: 'ENOENT',
      user: 'ENOENT',
      here: 'ENOENT',
      shadow: 'ENOENT',
      run: 'ENOENT',
      usr: 'EROFS',
    });
    // Its own two folders, and no others.
    expect(said.temporary).toBeLessThanOrEqual(2);
    expect(home).toContain(tmpdir());
  });

  it('sees no other file of the home that its program is in, even if that is on PATH', async () => {
    const home = scratch();
    const link = path.join(scratch(), 'home');
    symlinkSync(home, link);
    vi.stubEnv('HOME', link);
    onTestFinished(() => void vi.unstubAllEnvs());
    writeFileSync(path.join(home, 'token'), 'secret');
    const program = path.join(home, 'my-agent');
    const script = `console.log(JSON.stringify({ said: require('node:fs').existsSync('${home}/token') }));
      console.log('{"selected_proposal_id": 4}');`;
    writeFileSync(program, `#!/usr/bin/env node\n${script}\n`, { mode: 0o755 });
    for (const run of [[program], ['my-agent']]) {
      const changes = { command: { run, environment: [] } };
      expect((await agent('', { changes, env: { PATH: `${home}:${PATH}` } })).said).toBe(false);
    }
  });

  it('starts an installed program only if the trusted configuration lists it', async () => {
    const place = scratch();
    for (const name of ['bin', 'node_modules/server/dist']) mkdirSync(path.join(place, name), { recursive: true });
    const file = path.join(place, 'node_modules/server/dist/index.js');
    writeFileSync(file, '#!/usr/bin/env node\nconsole.log("served")\n', { mode: 0o755 });
    symlinkSync(file, path.join(place, 'bin/my-server'));
    const env = { PATH: `${path.join(place, 'bin')}:${PATH}` };
    const start = "return String(require('node:child_process').spawnSync('my-server').stdout ?? 'not there').trim();";
    expect((await agent(start, { env })).said).toBe('not there');
    expect((await agent(start, { env, programs: ['my-server'] })).said).toBe('served');
  });

  it('sees only its own processes, and no environment or memory of others', async () => {
    const secret = 'secret-of-another-process';
    const sibling = spawn('sleep', ['60'], { env: { PATH, SECRET: secret }, stdio: 'ignore' });
    onTestFinished(() => void sibling.kill('SIGKILL'));
    await vi.waitFor(() => expect(readFileSync(`/proc/${sibling.pid}/environ`, 'utf8')).toContain(secret), 20_000);
    const { said } = await agent(
      `const pids = fs.readdirSync('/proc').filter(name => /^[0-9]+$/.test(name));
       return { processes: pids.length, environments: pids.map(pid => look('/proc/' + pid + '/environ')).join(' ').includes('${secret}'),
         parent: look('/proc/${process.pid}/environ'), signalled: (() => { try { process.kill(${sibling.pid}, 9); return true; } catch (e) { return e.code; } })() };`,
    );
    expect(said).toMatchObject({ environments: false, parent: 'ENOENT', signalled: 'ESRCH' });
    expect(said.processes).toBeLessThanOrEqual(4);
    expect(sibling.exitCode).toBeNull();
  });

  it('gains no rights, and cannot mount', async () => {
    const { said } = await agent(
      `const { status } = require('node:child_process').spawnSync('mount', ['-t', 'tmpfs', 'none', process.env.HOME]);
       return { status, capabilities: /CapEff:\\s*(\\w+)/.exec(look('/proc/self/status'))[1] };`,
    );
    expect(said.status).not.toBe(0);
    // To listen on ports such as 443 of its own loopback.
    expect(said.capabilities).toBe('0000000000000400');
  });

  // As root, core_pattern names a program that the kernel runs outside any sandbox.
  it('cannot change settings of the kernel, even if the gate runs as root', async () => {
    const { said } = await agent(
      `const files = ['/proc/sys/kernel/core_pattern', '/proc/sys/vm/overcommit_memory', '/proc/sysrq-trigger'];
       return files.map(file => { try { fs.closeSync(fs.openSync(file, 'a')); return 'writable'; } catch (e) { return e.code; } });`,
    );
    for (const outcome of Object.values(said)) expect(['EROFS', 'EACCES', 'ENOENT']).toContain(outcome);
  });

  it('is subject to the same limits, and ended with all that it started', async () => {
    const out = expect(
      agent('await new Promise(() => setInterval(() => {}, 1000));', { changes: { limits: { maxMinutes: 0.03 } } }),
    );
    await out.rejects.toMatchObject({ kind: 'timeout' });
  });

  it('that does not exist is a configuration error, as it is without a sandbox', async () => {
    const changes = { command: { run: ['no-such-agent-here'], environment: [] } };
    await expect(agent('', { changes })).rejects.toMatchObject({
      kind: 'configuration',
      message: expect.stringContaining('ENOENT'),
    });
    const own = { command: { run: ['./agent.sh'], environment: [] } };
    expect(await failureOf(agent('', { changes: own }))).toMatchObject({ kind: 'crashed', fatal: true });
  });

  it('that is killed by a signal is reported as such', async () => {
    expect(
      (await failureOf(agent('process.kill(process.pid, "SIGSEGV"); await new Promise(r => setTimeout(r, 5000));')))
        .message,
    ).toContain('SIGSEGV');
  });

  it("never gets the user's home, however it is named", async () => {
    await expect(agent('', { env: { HOME: '/root' } })).rejects.toThrow('a sandboxed agent cannot use your HOME');
  });

  it('is rejected if the address of its model is an IP address', async () => {
    await expect(agent('', { env: { MY_BASE_URL: 'http://10.1.2.3:8000' } })).rejects.toThrow(
      '10.1.2.3 is an IP address',
    );
  });
});

describe('A sandbox', () => {
  it('that is required but does not work ends the run before anything is requested', async () => {
    const bin = scratch();
    writeFileSync(path.join(bin, 'bwrap'), '#!/bin/sh\necho "No permissions to create new namespace" >&2; exit 1\n', {
      mode: 0o755,
    });
    await expect(openSandbox('required', { PATH: bin })).rejects.toMatchObject({
      kind: 'configuration',
      message: expect.stringMatching(
        /sandbox: required, but .*(?:No permissions to create new namespace|there is none)/,
      ),
      hint: expect.stringContaining('install bubblewrap'),
    });
    expect(await openSandbox('auto', { PATH: bin })).toMatchObject({ kind: 'none' });
  });

  it('that isolates nothing is not accepted', async () => {
    const bin = scratch();
    writeFileSync(path.join(bin, 'bwrap'), '#!/bin/sh\nwhile [ "$1" != -- ]; do shift; done; shift; exec "$@"\n', {
      mode: 0o755,
    });
    expect(await openSandbox('auto', { PATH: `${bin}:${PATH}` })).toMatchObject({ kind: 'none' });
  });
});
