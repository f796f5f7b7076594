import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { works } from '../../required-tools.ts';
import { scratch } from '../../scratch.ts';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../../..');

const stepSchema = z.object({
  name: z.string(),
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).default({}),
  with: z.record(z.string(), z.unknown()).default({}),
});
const jobSchema = z.object({
  if: z.string().optional(),
  permissions: z.record(z.string(), z.string()),
  steps: z.array(stepSchema),
});

function jobOf(provider: string) {
  const text = readFileSync(path.join(root, `examples/gate-${provider}.yml`), 'utf8');
  return z.object({ jobs: z.object({ gate: jobSchema }) }).parse(parse(text)).jobs.gate;
}

interface Asked {
  readonly url: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** A server for GitHub's identity tokens and Anthropic's token exchange. */
async function serve(exchange: { readonly status: number; readonly body: unknown }) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', chunk => (body += chunk));
    request.on('end', () => {
      asked.push({ url: request.url ?? '', headers: request.headers, body });
      const isIssuer = request.url?.startsWith('/issuer') ?? false;
      response.writeHead(isIssuer ? 200 : exchange.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(isIssuer ? { count: 1, value: 'the.identity.token' } : exchange.body));
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { asked, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Runs the sign-in step of the workflow as a runner does, with both addresses on loopback. */
async function signIn(exchange: Parameters<typeof serve>[0]) {
  const { asked, address } = await serve(exchange);
  const script = jobOf('claude-code').steps.find(({ id }) => id === 'sign-in')?.run ?? '';
  const outputs = path.join(scratch(), 'outputs');
  writeFileSync(outputs, '');
  const env = {
    ...{ PATH: process.env.PATH, GITHUB_OUTPUT: outputs, RULE: 'fdrl_1', ORGANIZATION: 'org', ACCOUNT: 'svac_1' },
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
    ACTIONS_ID_TOKEN_REQUEST_URL: `${address}/issuer?version=2`,
  };
  const local = script.replace('https://api.anthropic.com/v1', `${address}/v1`);
  const ended = await run('bash', ['-e', '-c', local], { env }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stdout, stderr }) => ({ code, said: `${stdout}${stderr}` }),
  );
  return { ...ended, asked, outputs: readFileSync(outputs, 'utf8') };
}

describe.runIf((await works('jq')) && (await works('curl')))('The sign-in of Claude Code', () => {
  it('exchanges the job’s identity for a token, which is masked before it becomes an output', async () => {
    const { code, said, asked, outputs } = await signIn({ status: 200, body: { access_token: 'sk-ant-oat01-x' } });
    expect([code, said, outputs]).toEqual([0, '::add-mask::sk-ant-oat01-x\n', 'key=sk-ant-oat01-x\n']);
    const [issued, exchanged] = asked;
    expect(issued?.url).toBe('/issuer?version=2&audience=https://api.anthropic.com');
    expect(issued?.headers.authorization).toBe('bearer request-token');
    expect(exchanged?.url).toBe('/v1/oauth/token');
    expect(JSON.parse(exchanged?.body ?? '')).toEqual({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      assertion: 'the.identity.token',
      ...{ federation_rule_id: 'fdrl_1', organization_id: 'org', service_account_id: 'svac_1' },
    });
  });

  it('fails the job with Anthropic’s message if no rule matches', async () => {
    const refusal = { type: 'error', error: { message: 'no rule matches' } };
    const { code, said, outputs } = await signIn({ status: 401, body: refusal });
    expect(code).not.toBe(0);
    expect(said).toContain('no rule matches');
    expect(outputs).toBe('');
  });
});

describe('A workflow without a stored key', () => {
  const PROVIDERS = ['bedrock', 'vertex', 'claude-code', 'copilot'] as const;

  it.each(PROVIDERS)('for %s contains no secret', provider => {
    expect(readFileSync(path.join(root, `examples/gate-${provider}.yml`), 'utf8')).not.toContain('secrets.');
  });

  it.each([
    ['bedrock', []],
    ['vertex', []],
    ['claude-code', ['CLAUDE_CODE_OAUTH_TOKEN']],
    ['copilot', ['COPILOT_GITHUB_TOKEN']],
  ] as const)('for %s has only the permissions and variables that its agent needs', (provider, variables) => {
    const { steps, permissions } = jobOf(provider);
    const gate = steps.at(-1);
    expect(Object.keys(gate?.env ?? {})).toEqual(variables);
    expect(gate?.with.sandbox).toBe(variables.length === 0 ? undefined : 'required');
    expect(steps[0]?.with['persist-credentials']).toBe(false);
    const own = provider === 'copilot' ? 'copilot-requests' : 'id-token';
    expect(permissions).toEqual({ contents: 'read', 'pull-requests': 'write', [own]: 'write' });
    const signIns = steps.filter(({ uses }) => /^(?:aws-actions|google-github-actions)\//.test(uses ?? ''));
    for (const { with: inputs } of signIns) {
      const exports = inputs['output-env-credentials'] ?? inputs.export_environment_variables;
      expect([exports, inputs.create_credentials_file ?? false]).toEqual([false, false]);
    }
  });

  it.each(PROVIDERS)('for %s signs in only if GitHub grants the permission', provider => {
    const { if: condition, steps } = jobOf(provider);
    const signIns = steps.slice(1, -1);
    const conditions = condition === undefined ? signIns.map(step => step.if) : [condition];
    expect(conditions.length).toBeGreaterThan(0);
    for (const one of conditions) {
      expect(one).toContain('github.event.pull_request.head.repo.full_name == github.repository');
      expect(one).toContain('dependabot[bot]');
    }
  });
});

it('The key for Bedrock is derived only from the credentials of the role', async () => {
  const script = jobOf('bedrock').steps.find(({ id }) => id === 'sign-in')?.run ?? '';
  const home = scratch();
  mkdirSync(path.join(home, 'bedrock/node_modules/@aws/bedrock-token-generator'), { recursive: true });
  // Replaces AWS's package from the registry, and returns its input.
  writeFileSync(
    path.join(home, 'bedrock/node_modules/@aws/bedrock-token-generator/index.js'),
    'exports.getTokenProvider = () => async () => [process.env.AWS_SESSION_TOKEN, process.env.AWS_REGION].join("-");',
  );
  const outputs = path.join(home, 'outputs');
  const env = {
    ...{ PATH: process.env.PATH, RUNNER_TEMP: home, GITHUB_OUTPUT: outputs },
    ...{ AWS_SESSION_TOKEN: 'session', AWS_REGION: 'us-west-2' },
  };
  const { stdout } = await run('bash', ['-e', '-c', script.replace(/^npm install.*\n/, '')], { env });
  expect([stdout, readFileSync(outputs, 'utf8')]).toEqual([
    '::add-mask::session-us-west-2\n',
    'key=session-us-west-2\n',
  ]);
});
