import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { digestOf } from './digest.ts';
import { errorCode } from './errors.ts';
import { once } from './once.ts';

/** Names this process to others that share a folder with it. Fits into a file name. */
export const ownMark = once((): string => `${process.pid}-${statusOf(process.pid)?.startedAt ?? 0}-${place()}`);

/** Whether the process with a mark has ended; `unknown` if it ran on another machine or in another container. */
export function stateOf(mark: string): 'running' | 'ended' | 'unknown' {
  const [, pid, startedAt, itsPlace] = /^(\d+)-(\d+)-([\da-f]+)$/.exec(mark) ?? [];
  if (itsPlace !== place()) return 'unknown';
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return 'ended';
  }
  // Ids are reused; in containers, the main process often has the same one each time.
  const status = statusOf(Number(pid));
  return status === null || (status.startedAt === startedAt && !status.isZombie) ? 'running' : 'ended';
}

/**
 * Where process ids mean the same. Containers have their own, but several can have the same host name: those of one pod,
 * and those with `--network host` or `hostname:`.
 */
const place = once((): string => {
  const sources = [
    () => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1'),
    () => readlinkSync('/proc/self/ns/pid'),
  ];
  return digestOf([hostname(), ...sources.map(nullIfUnreadable)]).slice(0, 16);
});

/** State and start time of a process in clock ticks after the boot; null if unknown, such as on macOS. */
function statusOf(pid: number): { readonly startedAt: string; readonly isZombie: boolean } | null {
  // https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: the name before the state can contain spaces.
  const stat = nullIfUnreadable(() => readFileSync(`/proc/${pid}/stat`, 'latin1'));
  const [state, ...fields] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  const startedAt = fields[18];
  return startedAt === undefined ? null : { startedAt, isZombie: state === 'Z' };
}

function nullIfUnreadable(read: () => string): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}
