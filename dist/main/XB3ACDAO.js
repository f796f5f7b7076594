import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);

// src/shared/once.ts
function once(work) {
  let done;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}

export {
  once
};
