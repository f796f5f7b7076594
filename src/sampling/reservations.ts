/** What the running trials may still take. */
export interface Reservations {
  /** Maximum requests and US dollars of all running trials. */
  readonly requests: number;
  readonly cost: number;
  /** Number of running trials. */
  readonly running: number;
  /** The same for one arm. */
  runningOf(arm: string): number;
  /** Reserves the maximum of a trial. Returns a function that ends the reservation; only its first call has an effect. */
  add(arm: string, requests: number, cost: number): () => void;
  /** Resolves when a reservation ends. */
  nextEnd(): Promise<void>;
}

export function createReservations(): Reservations {
  const runningByArm = new Map<string, number>();
  const waiting: (() => void)[] = [];
  let running = 0;
  let reserved = { requests: 0, cost: 0 };

  function runningOf(arm: string): number {
    return runningByArm.get(arm) ?? 0;
  }

  function end(arm: string, requests: number, cost: number): void {
    running--;
    runningByArm.set(arm, runningOf(arm) - 1);
    // Reset to zero when nothing is running, so that rounding errors do not add up.
    reserved = { requests: reserved.requests - requests, cost: running === 0 ? 0 : reserved.cost - cost };
    for (const resolve of waiting.splice(0)) resolve();
  }

  return {
    get requests() {
      return reserved.requests;
    },
    get cost() {
      return reserved.cost;
    },
    get running() {
      return running;
    },
    runningOf,
    add(arm, requests, cost) {
      running++;
      runningByArm.set(arm, runningOf(arm) + 1);
      reserved = { requests: reserved.requests + requests, cost: reserved.cost + cost };
      let isOver = false;
      return () => {
        if (!isOver) end(arm, requests, cost);
        isOver = true;
      };
    },
    nextEnd: () => new Promise(resolve => waiting.push(resolve)),
  };
}
