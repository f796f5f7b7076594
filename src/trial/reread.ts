import { endingOf, isWholeAnswer } from '../model/finish.ts';
import type { Trial } from './trial.ts';

/**
 * A stored trial with its finish reason interpreted by current rules; null if it is not an answer and must be requested
 * again. Earlier versions accepted unknown finish reasons as finished answers.
 */
export function reread(trial: Trial): Trial | null {
  switch (endingOf(trial.finishReason)) {
    case 'unknown':
      return isWholeAnswer(trial.text) ? trial : null;
    case 'refused':
      return { ...trial, reading: 'refused', proposalId: null, position: null };
    case 'cut':
      // A number at the end may have lost its last digits.
      return trial.reading === 'lenient' && /\d\s*$/.test(trial.text)
        ? { ...trial, reading: 'truncated', proposalId: null, position: null }
        : trial;
    default:
      return trial;
  }
}
