import { hostname } from 'node:os';
import { errorCode } from './errors.ts';

/** Whether a process of this machine has ended; false for other machines. */
export function hasEnded(pid: string, host: string | undefined): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}
