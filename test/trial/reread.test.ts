import { expect, it } from 'vitest';
import { reread } from '../../src/trial/reread.ts';
import { makeTrial } from './samples.ts';

const stored = (finishReason: string, text: string, reading: 'json' | 'lenient' | 'unparseable' = 'lenient') =>
  reread(makeTrial({ finishReason, text, reading, proposalId: reading === 'unparseable' ? null : 0 }));

it('An answer that an earlier version accepted is requested again if the engine had aborted it', () => {
  expect(stored('abort', 'I think', 'unparseable')).toBeNull();
  expect(stored('insufficient_system_resource', '{"selected_proposal_id": 1')).toBeNull();
  expect(stored('abort', '{"selected_proposal_id": 1}', 'json')).toMatchObject({ proposalId: 0 });
});

it('Refusals and truncated answers are recognized under all their names', () => {
  expect(stored('SAFETY', '1')).toMatchObject({ reading: 'refused', proposalId: null });
  expect(stored('MAX_TOKENS', '{"selected_proposal_id": 1')).toMatchObject({ reading: 'truncated', proposalId: null });
  expect(stored('MAX_TOKENS', '{"selected_proposal_id": 1}', 'json')).toMatchObject({ proposalId: 0 });
  expect(stored('stop', '{"selected_proposal_id": 1')).toMatchObject({ proposalId: 0 });
});
