import { count } from '../../shared/format.ts';

/** Notices about batches in the log. */
export const NOTICES = {
  costLimit: 'With max-cost, batches are not used: the limit is checked call by call. Requests are sent directly.',
  submitted: (requests: number): string =>
    `${count(requests, 'request')} submitted as a batch; an answer can take 24 hours.`,
  notAccepted: (reason: string): string =>
    `The endpoint does not accept batches (${reason}). Requests are sent directly.`,
  rejected: (reason: string): string => `The endpoint rejected a batch: ${reason}`,
  gone: 'A submitted batch no longer exists. Its requests are sent directly.',
  unanswered: (requests: number, reasons: readonly string[]): string =>
    `${count(requests, 'request')} of a batch got no answer (${reasons.join(', ')}). Requests are sent directly.`,
};
