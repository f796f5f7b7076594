import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArmFile } from '../../../src/arm/prompt/template.ts';
import { openServers, type ServerOptions } from '../../../src/solver/mcp/servers.ts';
import { openSandbox } from '../../../src/solver/sandbox/sandbox.ts';
import { works } from '../../required-tools.ts';
import { scratch } from '../../scratch.ts';
import { makeCode } from '../agent/setup.ts';

const sandbox = await openSandbox('auto', process.env);
const PROGRAM = readFileSync(path.join(import.meta.dirname, 'hostile-server.mjs'), 'utf8');
const never = new AbortController().signal;

const mcp = (servers: object): ArmFile => ({ path: '.mcp.json', content: JSON.stringify({ mcpServers: servers }) });
/** An arm whose server is one of its own files. */
const armWith = (fault: string, more: object = {}) => ({
  name: 'candidate' as const,
  label: 'main',
  files: [
    mcp({ own: { command: 'node', args: ['server.mjs', fault], ...more } }),
    { path: 'server.mjs', content: PROGRAM },
  ],
});
const open = (arm: Parameters<typeof openServers>[0], options: Partial<ServerOptions> = {}) =>
  openServers(arm, {
    environment: process.env,
    sandbox: async () => sandbox,
    sandboxHosts: [],
    sandboxPrograms: ['node'],
    isFromFork: false,
    limits: { startMs: 3000, callMs: 1000 },
    ...options,
  });

async function call(fault: string, tool = 'mcp__own__look') {
  const arm = armWith(fault);
  const servers = await open(arm);
  const code = makeCode(Object.fromEntries(arm.files.map(({ path, content }) => [path, content])));
  const session = servers.open(code.folder);
  const text = await session.call(tool, {}, never);
  await session.close();
  return { servers, text };
}

describe.runIf(await works('bubblewrap'))('An MCP server in the sandbox', () => {
  it('provides its tools under its name, and results are text', async () => {
    const { servers, text } = await call('plain');
    expect(servers.states).toEqual([{ kind: 'started', name: 'own', version: 'plain 1', tools: 1, warnings: [] }]);
    expect(servers.tools).toEqual([
      { name: 'mcp__own__look', description: 'A tool.', parameters: { type: 'object', properties: {} } },
    ]);
    expect(text).toBe('seen by plain');
  });

  it('may print lines that are not messages', async () => {
    expect((await call('garbage')).text).toBe('seen by garbage');
  });

  it.each([
    ['silent', 'did not answer within 3 seconds'],
    ['exit', 'ended: no license found'],
    // On a slow machine, the server may end before the limit.
    ['flood', '(?:did not answer within 3 seconds|ended)'],
  ])('ends the run before the first trial if it is broken from the start (%s)', async (fault, reason) => {
    await expect(open(armWith(fault))).rejects.toMatchObject({
      kind: 'configuration',
      message: expect.stringMatching(new RegExp(`the MCP server own \\(main\\) ${reason}`)),
    });
  });

  it('reports for a baseline that a change which repairs it cannot be measured', async () => {
    await expect(open({ ...armWith('exit'), name: 'baseline' })).rejects.toMatchObject({
      kind: 'configuration',
      hint: expect.stringContaining('If the change repairs it, review and merge it by hand'),
    });
  });

  it.each([
    ['hangs', 'Error: the server did not answer within 1 seconds'],
    ['dies', 'Error: the server ended'],
    ['image', '[image/png, 4 characters of base64]'],
    ['structured', '{"seen":["structured"]}'],
    ['unstructured', expect.stringContaining('Error: the server answered with an error')],
  ])('gives the model an error or a description if a tool returns no text (%s)', async (fault, text) => {
    expect((await call(fault)).text).toEqual(text);
  });

  it('provides only the first of two tools with the same name, with a warning', async () => {
    const { tools, states } = await open(armWith('twins'));
    expect(tools.map(({ description }) => description)).toEqual(['The first.']);
    expect(states[0]).toMatchObject({ warnings: ['It offers two tools named look; only the first is used.'] });
  });

  it.each(['many', 'endless', 'heavy'])(
    'provides a number of tools and names that every endpoint accepts (%s)',
    async fault => {
      const { tools } = await open(armWith(fault));
      expect(tools.length).toBeGreaterThan(0);
      expect(tools.length).toBeLessThanOrEqual(100);
      for (const { name } of tools) expect(name).toMatch(/^[\w-]{1,64}$/);
      expect(JSON.stringify(tools).length).toBeLessThan(50_000);
    },
  );

  it('uses different stored answers if its tools change', async () => {
    const [one, other] = [await open(armWith('plain')), await open(armWith('twins'))];
    expect(one.identity).not.toEqual(other.identity);
  });

  it("cannot write to the code or see the gate's environment", async () => {
    const content = `
      import { writeFileSync } from 'node:fs';
      let wrote = 'wrote'; try { writeFileSync('README.md', 'x'); } catch (error) { wrote = error.code; }
      process.stderr.write(wrote + ' ' + process.env.OPENAI_API_KEY + ' ' + process.env.OWN + '\\n'); process.exit(1);`;
    const arm = armWith('', { env: { OWN: 'own value' } });
    const files = [arm.files[0] ?? mcp({}), { path: 'server.mjs', content }, { path: 'README.md', content: '' }];
    const opened = open({ ...arm, files }, { environment: { PATH: process.env.PATH, OPENAI_API_KEY: 'sk-secret' } });
    await expect(opened).rejects.toThrow(/EROFS undefined own value/);
  });
});

it.runIf(await works('bubblewrap'))(
  'sets the variables of .mcp.json in the sandbox alone, not for bubblewrap',
  async () => {
    const outside = scratch();
    // The loader of every program with these variables writes a file there; the sandbox has no such folder.
    await open(armWith('plain', { env: { LD_DEBUG: 'libs', LD_DEBUG_OUTPUT: path.join(outside, 'loader') } }));
    expect(readdirSync(outside)).toEqual([]);
  },
);

describe('An MCP server does not start if it', () => {
  const reasonOf = async (server: object, options: Partial<ServerOptions> = {}) => {
    const { states, tools } = await open({ name: 'candidate', label: 'main', files: [mcp({ own: server })] }, options);
    expect(tools).toEqual([]);
    const [state] = states;
    return state?.kind === 'left-out' ? state.reason : '';
  };

  it('is a program that the target branch does not list', async () => {
    expect(await reasonOf({ command: 'bash' })).toBe('sandbox-programs does not list bash on the target branch');
    expect(await reasonOf({ command: '/usr/bin/node' })).toContain('does not list /usr/bin/node');
    expect(await reasonOf({ command: './node' })).toContain('does not list ./node');
  });

  it('belongs to a change from a fork', async () => {
    const reason = await reasonOf({ command: 'node' }, { isFromFork: true });
    expect(reason).toBe('no program runs for a pull request from a fork');
  });

  it('is remote', async () => {
    expect(await reasonOf({ type: 'http', url: 'https://mcp.example/mcp' })).toContain('remote server');
  });

  it('requires a variable of the runner', async () => {
    const server = { command: 'node', args: [`$\{OPENAI_API_KEY}`] };
    expect(await reasonOf(server)).toBe("it needs the variable OPENAI_API_KEY, and servers get none of the runner's");
  });

  it('would run without a sandbox', async () => {
    const none = { kind: 'none', reason: 'it is turned off' } as const;
    expect(await reasonOf({ command: 'node' }, { sandbox: async () => none })).toContain('only start in a sandbox');
  });
});
