import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);

// src/shared/package.ts
import { readFileSync } from "node:fs";
import path from "node:path";
var packageFolder = path.resolve(import.meta.dirname, "../..");
function version() {
  const manifest = JSON.parse(readFileSync(path.join(packageFolder, "package.json"), "utf8"));
  return manifest !== null && typeof manifest === "object" && "version" in manifest ? String(manifest.version) : "unknown";
}

export {
  packageFolder,
  version
};
