import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  systemTime
} from "./WB6OJM6R.js";

// src/model/clock.ts
import { setTimeout as wait } from "node:timers/promises";
var systemClock = {
  ...systemTime(),
  // Node's timers fire immediately for longer delays, so callers check the time again.
  sleep: (ms, signal) => wait(Math.min(ms, MAX_SLEEP_MS), void 0, { signal })
};
var MAX_SLEEP_MS = 2 ** 31 - 1;

export {
  systemClock
};
