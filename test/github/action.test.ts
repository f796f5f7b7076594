import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { actionSchema, settingsSchema } from '../../src/config/settings.ts';
import { outputsOf } from '../../src/github/outputs.ts';
import { measured } from '../report/samples.ts';

const file = path.resolve(import.meta.dirname, '../../action.yml');
const text = readFileSync(file, 'utf8');
const action = z
  .object({
    inputs: z.record(z.string(), z.strictObject({ description: z.string(), default: z.string().optional() })),
    outputs: z.record(z.string(), z.strictObject({ description: z.string(), value: z.string() })),
    runs: z.object({
      using: z.literal('composite'),
      steps: z.array(
        z.strictObject({
          name: z.string(),
          id: z.string().optional(),
          if: z.string().optional(),
          uses: z.string().optional(),
          'continue-on-error': z.literal(true).optional(),
          with: z.record(z.string(), z.unknown()).optional(),
          shell: z.string().optional(),
          env: z.record(z.string(), z.string()).optional(),
          run: z.string().optional(),
        }),
      ),
    }),
  })
  .parse(parse(text));
const { steps } = action.runs;
const scripts = steps.flatMap(step => (step.run === undefined ? [] : [{ ...step, run: step.run }]));
const scriptOf = (name: string) => scripts.find(step => step.name === name)?.run ?? '';

describe('action.yml', () => {
  it('has the settings as inputs, with the same descriptions and defaults', () => {
    // The action sets these two itself, for its cache and artifact steps.
    const { store, out, ...shape } = { ...settingsSchema.shape, ...actionSchema.shape };
    const expected = Object.entries(shape).map(([name, field]) => {
      const value = field instanceof z.ZodDefault ? String(field.def.defaultValue) : '';
      return [name, { description: field.description, ...(value === '' ? {} : { default: value }) }];
    });
    const { 'github-token': token, ...inputs } = Object.fromEntries(expected);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's.
    expect(action.inputs).toEqual({ ...inputs, 'github-token': { ...token, default: '${{ github.token }}' } });
  });

  it('has the outputs that the program sets, under the same names', () => {
    expect(Object.keys(action.outputs)).toEqual(Object.keys(outputsOf(measured(), 'report.json', null)));
    for (const [name, { value }] of Object.entries(action.outputs)) {
      expect(value).toContain(`steps.gate.outputs.${name}`);
    }
  });

  it('has no expressions in scripts, so that no input is ever executed', () => {
    expect(scripts.length).toBeGreaterThan(0);
    for (const { name, run, shell } of scripts) {
      expect(run, name).not.toContain('${{');
      expect(shell, name).toBe('bash');
    }
  });

  it('pins every action by commit, with the version in a comment', () => {
    const uses = text.match(/^ *uses: .*$/gm) ?? [];
    expect(uses.length).toBe(steps.length - scripts.length);
    for (const line of uses) expect(line).toMatch(/^ *uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('does not let a failed cache or upload step change the verdict', () => {
    const tolerant = steps.filter(step => step['continue-on-error'] === true).map(({ name }) => name);
    expect(tolerant).toEqual(
      steps.filter(step => step.uses || step.name === 'Link the page in the comment').map(({ name }) => name),
    );
  });

  it('uploads no report if the input `upload` is false', () => {
    const uploads = steps.filter(step => step.uses?.startsWith('actions/upload-artifact'));
    // Shards are always uploaded, because merging needs them.
    const optional = uploads.filter(step => step.name !== 'Upload the shard');
    expect(optional.length).toBeGreaterThan(0);
    for (const step of optional) expect(step.if, step.name).toContain("inputs.upload == 'true'");
  });

  it('runs all later steps even if the gate failed', () => {
    const after = steps.slice(steps.findIndex(step => step.id === 'gate') + 1);
    expect(after.length).toBeGreaterThan(0);
    for (const step of after) expect(step.if, step.name).toContain('always()');
  });
});

describe('The scripts in action.yml', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'action tests ü-'));
    writeFileSync(path.join(folder, 'output'), '');
    symlinkSync('/bin/bash', path.join(folder, 'bash'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Runs a script as the runner does, with only the test's programs on PATH. */
  async function run(name: string, env: Record<string, string>) {
    const variables = { PATH: folder, RUNNER_TEMP: folder, GITHUB_OUTPUT: path.join(folder, 'output'), ...env };
    const script = path.join(folder, 'script.sh');
    writeFileSync(script, scriptOf(name));
    return new Promise<{ code: number; stdout: string; output: string }>(resolve => {
      execFile(
        '/bin/bash',
        ['--noprofile', '--norc', '-eo', 'pipefail', script],
        { env: variables },
        (error, stdout) => {
          const code = error === null ? 0 : Number(error.code);
          resolve({ code, stdout, output: readFileSync(path.join(folder, 'output'), 'utf8') });
        },
      );
    });
  }

  /** Installs a stub of node that prints a version. */
  function installNode(version: string): void {
    const node = path.join(folder, 'node');
    writeFileSync(node, `#!/bin/bash\necho ${version}\n`);
    chmodSync(node, 0o755);
  }

  it('say what to add if there is no node', async () => {
    const result = await run('Check the runner', { GATE_ID: 'default' });
    expect(result).toMatchObject({ code: 2, stdout: expect.stringMatching(/^::error .*no node.*actions\/setup-node/) });
  });

  it.each(['v18.20.8', 'v20.10.0'])('reject node %s', async version => {
    installNode(version);
    const result = await run('Check the runner', { GATE_ID: 'default' });
    expect(result).toMatchObject({ code: 2, stdout: expect.stringContaining(`node ${version}`) });
  });

  it.each(['v20.11.0', 'v22.1.0', 'v24.0.0', 'v100.0.0-nightly20300101'])('accept node %s', async version => {
    installNode(version);
    const result = await run('Check the runner', { GATE_ID: 'web-2', BRANCH: 'this-branch' });
    expect(result).toMatchObject({ code: 0, stdout: '' });
    expect(result.output.split('\n')).toContain(`home=${folder}/swelancer-gate/web-2`);
  });

  it.each(['', 'Web', '../up', 'a,b', '-a', 'a b', 'ä', 'a'.repeat(65), 'a\nhome=/tmp'])(
    'reject the id %j',
    async id => {
      installNode('v24.0.0');
      const result = await run('Check the runner', { GATE_ID: id });
      expect(result).toMatchObject({ code: 2, stdout: expect.stringContaining('input id'), output: '' });
    },
  );

  it.each(['0', '1', '2', '3'])("end with the program's exit code %s", async code => {
    expect(await run('Report the verdict', { EXIT_CODE: code })).toMatchObject({ code: Number(code) });
  });

  it('exit with 3 if the program died without an exit code', async () => {
    expect(await run('Report the verdict', { EXIT_CODE: '' })).toMatchObject({ code: 3 });
  });
});
