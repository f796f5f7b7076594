import { endingOf, isWholeAnswer } from '../model/finish.ts';
import type { Trial } from './trial.ts';

/**
 * A stored trial as its finish reason is understood today; null when it is nobody's answer, and is to be asked for
 * again. Earlier versions took any reason that they did not know for a finished answer.
 */
export function reread(trial: Trial): Trial | null {
  switch (endingOf(trial.finishReason)) {
    case 'unknown':
      return isWholeAnswer(trial.text) ? trial : null;
    case 'refused':
      return { ...trial, reading: 'refused', proposalId: null, position: null };
    case 'cut':
      // A number at the very end may have lost its last digits.
      return trial.reading === 'lenient' && /\d\s*$/.test(trial.text)
        ? { ...trial, reading: 'truncated', proposalId: null, position: null }
        : trial;
    default:
      return trial;
  }
}
