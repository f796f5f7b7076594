import { describe, expect, it } from 'vitest';
import { CallFailure } from '../../src/model/failure.ts';
import { FIRST_RUN, failed, INTERRUPTED, NO_CHANGE, waiting } from '../../src/verdict/early-verdicts.ts';

describe('A run that ends early', () => {
  it('passes if the change affects nothing that is sent', () => {
    expect(NO_CHANGE).toMatchObject({ kind: 'passed', cause: 'no-change', exitCode: 0 });
  });

  it('does not fail the pull request that adds the gate', () => {
    expect(FIRST_RUN).toMatchObject({ kind: 'inconclusive', cause: 'no-baseline', exitCode: 0 });
  });

  it('is an error if it was stopped, which a further run continues', () => {
    expect(INTERRUPTED).toMatchObject({ kind: 'error', cause: 'interrupted', exitCode: 3 });
    expect(INTERRUPTED.reason).toContain('run the same command to continue');
  });

  it.each([
    ['no such model', undefined, 'No such model.'],
    ['no such model.', undefined, 'No such model.'],
    ['no such model', 'Check its name.', 'No such model. Check its name.'],
    ['version 1.2 is gone.', 'Check its name.', 'Version 1.2 is gone. Check its name.'],
  ])('is an error with the endpoint’s message and what to do: %s', (message, hint, reason) => {
    const failure = new CallFailure('unknown-model', message, { requests: 1, fatal: true, ...(hint && { hint }) });
    expect(failed(failure)).toEqual({ kind: 'error', cause: 'unknown-model', reason, exitCode: 3 });
  });

  it.each([
    [1, '1 answer is still being made'],
    [2, '2 answers are still being made'],
  ])('waits for a batch of %d without failing', (answers, reason) => {
    expect(waiting(answers)).toMatchObject({ kind: 'inconclusive', cause: 'waiting-for-batch', exitCode: 0 });
    expect(waiting(answers).reason).toContain(reason);
  });
});
