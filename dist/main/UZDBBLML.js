import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  REPORT_VERSION,
  reportSchema
} from "./FTTPOZCY.js";
import {
  readBounded
} from "./KBOLRTKI.js";
import {
  parseJson
} from "./73WKNOLH.js";
import {
  Failure
} from "./WOQU7CIP.js";

// src/report/read.ts
async function readReport(file) {
  const bytes = await readBounded(file).catch((cause) => {
    if (cause instanceof Failure) throw cause;
    const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw new Failure("configuration", missing ? "there is no such report" : "the report cannot be read", {
      file,
      cause
    });
  });
  return parseReport(bytes.toString("utf8"), file);
}
function parseReport(text, file) {
  let value;
  try {
    value = parseJson(text);
  } catch (cause) {
    throw new Failure("configuration", "the report is not valid JSON", { file, cause });
  }
  const version = value !== null && typeof value === "object" && "version" in value ? value.version : void 0;
  if (version !== REPORT_VERSION) {
    throw new Failure(
      "configuration",
      `the report has version ${version}, this program reads version ${REPORT_VERSION}`,
      { file }
    );
  }
  const result = reportSchema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Failure("configuration", `not a whole report: "${issue?.path.join(".")}": ${issue?.message}`, { file });
}

export {
  readReport,
  parseReport
};
