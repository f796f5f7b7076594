import process from 'node:process';

/**
 * Aborted by the first signal to end, so that agents end, completed answers are kept and the report is still written. The
 * second one kills the process. A closed terminal is one, because agents have sessions of their own and would go on.
 */
export function interruption(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());
  return stop.signal;
}
