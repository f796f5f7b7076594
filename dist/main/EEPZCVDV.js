import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);

// src/shared/digest.ts
import { createHash } from "node:crypto";
function digestOf(value) {
  const json = JSON.stringify(
    value,
    (_name, part) => part !== null && typeof part === "object" && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a < b ? -1 : 1)) : part
  );
  return createHash("sha256").update(json).digest("hex");
}

export {
  digestOf
};
