import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);

// src/shared/time.ts
import { performance } from "node:perf_hooks";
function systemTime() {
  let latest = 0;
  return {
    now() {
      latest = Math.max(latest, Date.now());
      return latest;
    },
    elapsed: () => performance.now()
  };
}

export {
  systemTime
};
