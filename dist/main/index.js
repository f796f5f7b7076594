#!/usr/bin/env node
import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  systemTime
} from "./WB6OJM6R.js";
import {
  Failure
} from "./WOQU7CIP.js";
import "./DTEW5AZJ.js";

// src/main.ts
import { realpathSync } from "node:fs";
import process2 from "node:process";

// src/index.ts
import path from "node:path";
import process from "node:process";
async function gate(options = {}) {
  const { runGate } = await import("./YGHFVNVK.js");
  return runGate(await settingsOf(options), worldOf(options), keysOf(options));
}
async function run(options = {}) {
  const { runMeasure } = await import("./E5ZW4CHR.js");
  return runMeasure(await settingsOf(options), options.samples ?? 1, worldOf(options), keysOf(options));
}
async function compare(options = {}) {
  const { runCompare } = await import("./QRP6QOMR.js");
  const asked = { models: options.models, samples: options.samples ?? 1 };
  return runCompare(await settingsOf(options), asked, worldOf(options), keysOf(options));
}
async function settingsOf({ settings = {} }) {
  const { parseSettings, settingsSchema } = await import("./QNASX3MM.js");
  const given = Object.entries(settings).map(([name, value]) => [
    name,
    typeof value === "boolean" ? String(value) : value
  ]);
  return parseSettings(settingsSchema, Object.fromEntries(given), (name) => `settings.${name}`);
}
function keysOf({ apiKey, fallbackApiKey }) {
  return {
    apiKey: apiKey === void 0 ? process.env.OPENAI_API_KEY || null : apiKey,
    fallbackApiKey: fallbackApiKey === void 0 ? process.env.FALLBACK_API_KEY || null : fallbackApiKey
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
    terminal: { columns: 80, colour: false, live: false }
  };
}

// src/main.ts
if (isProgram()) {
  await (process2.env.SWELANCER_GATE_INPUTS === void 0 ? import("./JYB4IDF5.js").then(({ runCommandLine }) => runCommandLine()) : import("./UO7NQIJM.js").then(({ runFromRunner }) => runFromRunner()));
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
