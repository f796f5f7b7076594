import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  compareReportSchema
} from "./KZ6UFZ7N.js";
import {
  REPORT_VERSION,
  reportSchema
} from "./KVQBS7D7.js";
import {
  readBounded
} from "./LPSKERLD.js";
import {
  parseJson
} from "./73WKNOLH.js";
import {
  external_exports
} from "./PTC7Q33W.js";
import {
  Failure
} from "./WOQU7CIP.js";

// src/report/read.ts
async function readReport(file) {
  return onlyReport(await readAnyReport(file), file);
}
async function readAnyReport(file) {
  const bytes = await readBounded(file).catch((cause) => {
    if (cause instanceof Failure) throw cause;
    const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw new Failure("configuration", missing ? "there is no such report" : "the report cannot be read", {
      file,
      hint: "Name a report.json or a compare.json that this program wrote.",
      cause
    });
  });
  return parse(bytes.toString("utf8"), file);
}
function parseReport(text, file) {
  return onlyReport(parse(text, file), file);
}
function onlyReport(report, file) {
  if (report.kind !== "compare") return report;
  throw new Failure("configuration", "this report compares models", {
    file,
    hint: "Use the report.json of `gate` or `run`."
  });
}
function parse(text, file) {
  let value;
  try {
    value = parseJson(text);
  } catch (cause) {
    throw new Failure("configuration", "the report is not valid JSON", {
      ...{ file, cause },
      hint: "The file may be truncated. Use the original, or run the gate again."
    });
  }
  const { version, kind } = headSchema.parse(value);
  if (version !== REPORT_VERSION) {
    throw new Failure(
      "configuration",
      `the report has version ${version}, this program reads version ${REPORT_VERSION}`,
      { file }
    );
  }
  const result = kind === "compare" ? compareReportSchema.safeParse(value) : reportSchema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Failure("configuration", `incomplete report: "${issue?.path.join(".")}": ${issue?.message}`, { file });
}
var headSchema = external_exports.object({ version: external_exports.unknown(), kind: external_exports.unknown() }).partial().catch({});

export {
  readReport,
  readAnyReport,
  parseReport
};
