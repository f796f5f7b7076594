#!/usr/bin/env node
import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  systemTime
} from "./WB6OJM6R.js";
import {
  Failure
} from "./EWHZXESL.js";
import "./DTEW5AZJ.js";

// src/main.ts
import { realpathSync } from "node:fs";
import process2 from "node:process";

// src/index.ts
import path from "node:path";
import process from "node:process";
async function gate(options = {}) {
  const { runGate } = await import("./NJLWZUU7.js");
  return runGate(await settingsOf(options), worldOf(options), await keysOf(options));
}
async function run(options = {}) {
  const { runMeasure } = await import("./MEWH264M.js");
  return runMeasure(await settingsOf(options), options.samples ?? 1, worldOf(options), await keysOf(options));
}
async function compare(options = {}) {
  const { runCompare } = await import("./NWCLBJD4.js");
  const asked = { models: options.models, samples: options.samples ?? 1 };
  return runCompare(await settingsOf(options), asked, worldOf(options), await keysOf(options));
}
async function settingsOf({ settings = {} }) {
  const { parseSettings, settingsSchema } = await import("./YS4IQTVD.js");
  const given = Object.entries(settings).map(([name, value]) => [
    name,
    typeof value === "boolean" ? String(value) : value
  ]);
  return parseSettings(settingsSchema, Object.fromEntries(given), (name) => `settings.${name}`);
}
async function keysOf({ apiKey, fallbackApiKey }) {
  const { NO_KEY_NEEDED, readApiKey } = await import("./TWFYKOGD.js");
  const keyOf = (option, given, variable) => {
    const hint = `Pass it as ${option}, or set ${variable}. If the endpoint needs no key, pass null.`;
    const missing = { holder: `the option ${option}`, hint };
    return given === null ? NO_KEY_NEEDED : readApiKey(given ?? process.env[variable], missing);
  };
  return {
    apiKey: keyOf("apiKey", apiKey, "OPENAI_API_KEY"),
    fallbackApiKey: keyOf("fallbackApiKey", fallbackApiKey, "FALLBACK_API_KEY")
  };
}
function worldOf({ directory = ".", signal = new AbortController().signal, onNotice }) {
  return {
    directory: path.resolve(directory),
    env: process.env,
    signal,
    ...systemTime(),
    print: () => {
    },
    tell: (text) => onNotice?.(text.trimEnd()),
    ask: null,
    terminal: { columns: 80, color: false, live: false }
  };
}

// src/main.ts
if (isProgram()) {
  const { SWELANCER_GATE_INPUTS: inputs, SWELANCER_GATE_ENVIRONMENT: environment } = process2.env;
  await (inputs === void 0 && environment === void 0 ? import("./ZTCA7X5I.js").then(({ runCommandLine }) => runCommandLine()) : import("./65RCNW7K.js").then(({ runFromRunner }) => runFromRunner()));
  process2.stdout.write("", () => process2.exit());
}
function isProgram() {
  const [, started] = process2.argv;
  if (started === void 0) return false;
  try {
    return realpathSync(started) === import.meta.filename;
  } catch {
    return false;
  }
}
export {
  Failure,
  compare,
  gate,
  run
};
