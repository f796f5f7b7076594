import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  REPORT_VERSION,
  reportSchema
} from "./5KO6GISQ.js";
import {
  Failure
} from "./ZNZEZTUG.js";

// src/report/read.ts
import { readFile } from "node:fs/promises";
async function readReport(file) {
  let value;
  try {
    value = JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new Failure("configuration", missing ? "there is no such report" : "the report is not valid JSON", {
      file,
      cause: error
    });
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
  readReport
};
