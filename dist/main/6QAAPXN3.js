import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  findSides
} from "./TLV3GQMY.js";
import {
  findHead
} from "./JQ7KQ6IJ.js";
import "./DQFXFQJ4.js";
import {
  readJudge
} from "./AM5BQG75.js";
import "./GDQ7KSPJ.js";
import {
  presetNotes
} from "./RYF67N37.js";
import "./ARJQB7D6.js";
import {
  TRUSTED,
  readArm
} from "./2FUSTAZU.js";
import {
  configFileSchema,
  requireConfigFile
} from "./LT7M5OAP.js";
import "./IAXN6W5P.js";
import "./TZV4KU2V.js";
import "./T2XBXUMS.js";
import "./ZGLEUKA2.js";
import {
  openGit
} from "./IUMSRCGN.js";
import "./XKPX7BVQ.js";
import "./VQLAVUS3.js";
import {
  readYaml
} from "./36BQ7JLU.js";
import "./KVQBS7D7.js";
import "./UQLWA7MU.js";
import "./EJNFRPCC.js";
import "./4EWCDJO6.js";
import "./LPSKERLD.js";
import "./UL6MFYAU.js";
import "./3JWEBMMV.js";
import "./BVQ55KAC.js";
import "./BKS72ICO.js";
import {
  oneLine
} from "./MEYOMVAP.js";
import "./IF375LG3.js";
import "./G6SBVFOP.js";
import "./CP3Z2BKF.js";
import "./CFTHPGPE.js";
import "./UO3F4TOY.js";
import "./XLX3YS7W.js";
import {
  shortCommit
} from "./2GADIIEC.js";
import "./XB3ACDAO.js";
import "./FRBP6PHT.js";
import "./UMYL24OK.js";
import "./YC6YPLLT.js";
import "./RXXJD67Y.js";
import "./2HZX77PQ.js";
import "./G43GAEJJ.js";
import "./L76G56PE.js";
import "./HNBHRUN2.js";
import "./SUKVMSTL.js";
import {
  digestOf
} from "./EEPZCVDV.js";
import "./7YXN3FKB.js";
import "./73WKNOLH.js";
import "./DMBXXGWR.js";
import {
  OPENAI,
  OVERRIDING,
  commandLineSchema,
  settingsSchema
} from "./3ZWKDCOX.js";
import "./5EUGA7H3.js";
import "./YEWXR3CC.js";
import {
  external_exports
} from "./PTC7Q33W.js";
import "./ZGG5GMTL.js";
import "./7TMNX65V.js";
import {
  EXIT,
  Failure
} from "./WOQU7CIP.js";
import "./ZGMWGXM3.js";
import "./WB6OJM6R.js";
import "./DTEW5AZJ.js";

// src/cli/commands/explain.ts
import { isDeepStrictEqual as isDeepStrictEqual2 } from "node:util";

// src/app/origin.ts
import { isDeepStrictEqual } from "node:util";
async function readPlacedFile(source, file) {
  return await source.read(file) === null ? null : requirePlacedFile(source, file);
}
async function requirePlacedFile(source, file) {
  const config = await requireConfigFile(source, file);
  return { file, config, yaml: readYaml(await source.read(file) ?? "", file), source };
}
function resolveFields(own, trusted, arm, settings) {
  const fromPrompt = promptFields(arm);
  return leaves(configFileSchema).map((path) => {
    const name = path.join(".");
    const flag = OVERRIDING.get(name);
    if (flag !== void 0 && at(settings, [flag]) !== void 0) {
      return { name, value: at(settings, [flag]), origin: { kind: "flag", name: flag } };
    }
    const placed = TRUSTED.some((field) => field === path[0]) ? trusted : own;
    const value = at(placed.config, path);
    if (placed.yaml.document.hasIn(path) || !isDeepStrictEqual(value, at(DEFAULTS, path))) {
      return { name, value, origin: fileOrigin(placed.file, placed.yaml.lineOf(path), placed.source) };
    }
    const prompt = fromPrompt.get(name);
    if (value === void 0 && prompt !== void 0) {
      return { name, value: prompt, origin: fileOrigin(arm.prompt[0]?.file ?? placed.file, null, own.source) };
    }
    return { name, value: value ?? null, origin: { kind: "default" } };
  });
}
function resolveSettings(settings, { env }, given) {
  const overriding = new Set(OVERRIDING.values());
  const names = Object.keys({ ...settingsSchema.shape, ...commandLineSchema.shape });
  return names.filter((name) => !overriding.has(name) && !NOT_SETTINGS.has(name)).map((name) => {
    const value = at(settings, [name]) ?? null;
    if (given.has(name)) return { name, value: withoutSecrets(value), origin: { kind: "flag", name } };
    if (name !== "base-url") return { name, value, origin: { kind: "default" } };
    const variable = "OPENAI_BASE_URL";
    return env[variable] ? { name, value: withoutSecrets(env[variable]), origin: { kind: "environment", variable } } : { name, value: OPENAI, origin: { kind: "default" } };
  });
}
var NOT_SETTINGS = /* @__PURE__ */ new Set(["json", "replay", "estimate"]);
function withoutSecrets(value) {
  if (typeof value !== "string" || !/^https?:/i.test(value) || !URL.canParse(value)) return value;
  const { origin, pathname, search } = new URL(value);
  return `${origin}${pathname}${search === "" ? "" : "?\u2026"}`;
}
var DEFAULTS = configFileSchema.parse({});
function promptFields({ solver, sampling }) {
  const fields = {
    model: solver.model ?? void 0,
    "sampling.temperature": sampling.temperature,
    "sampling.top-p": sampling.topP,
    "sampling.max-tokens": sampling.maxTokens,
    "sampling.reasoning-effort": sampling.reasoningEffort
  };
  return new Map(Object.entries(fields).filter(([, value]) => value !== void 0));
}
function fileOrigin(file, line, { commit, label }) {
  const short = commit?.slice(0, 7);
  return { kind: "file", file, line, at: short === void 0 || short === label ? label : `${label} (${short})` };
}
function leaves(schema, path = []) {
  if (schema instanceof external_exports.ZodDefault || schema instanceof external_exports.ZodOptional || schema instanceof external_exports.ZodPrefault) {
    return leaves(schema.unwrap(), path);
  }
  return schema instanceof external_exports.ZodObject ? Object.entries(schema.shape).flatMap(([name, field]) => leaves(field, [...path, name])) : [path];
}
function at(value, path) {
  return path.reduce(
    (part, name) => part !== null && typeof part === "object" ? new Map(Object.entries(part)).get(name) : void 0,
    value
  );
}

// src/cli/commands/explain.ts
async function explainCommand(settings, world, said) {
  const explanation = await explainAll(settings, world, said);
  world.print(settings.json ? `${JSON.stringify(explanation, null, 1)}
` : describe(explanation));
  return EXIT.passed;
}
async function explainAll(settings, world, said) {
  const sides = await sidesOf(settings, world);
  const head = typeof sides === "string" ? await findHead(settings, world) : sides.head;
  const own = await requirePlacedFile(head, settings.config);
  const before = typeof sides === "string" ? sides : await readUsable(sides.baseline, settings.config);
  const trusted = typeof sides === "string" ? own : await readTrusted(sides, own, settings);
  return {
    settings: resolveSettings(settings, world, said),
    candidate: await sideOf("candidate", own, trusted, settings),
    baseline: typeof before === "string" ? null : await sideOf("baseline", before, trusted, settings),
    noBaseline: typeof before === "string" ? before : null,
    keys: [settings["api-key-env"], settings["fallback-api-key-env"]].map((variable) => ({
      variable,
      isSet: Boolean(world.env[variable])
    }))
  };
}
async function readTrusted({ trusted }, own, settings) {
  const { judge } = await readJudge(trusted, settings);
  return judge === null ? own : requirePlacedFile(judge.source, settings.config);
}
async function sidesOf({ baseline, head }, world) {
  if (baseline?.endsWith(".json")) return `the report ${baseline} stands for it`;
  try {
    return await findSides(await openGit(world), world, { baseline, head });
  } catch (error) {
    if (!(error instanceof Failure) || baseline !== void 0 || head !== void 0) throw error;
    return error.message;
  }
}
async function readUsable(source, file) {
  try {
    return await readPlacedFile(source, file) ?? `there is no ${file} at ${source.label}`;
  } catch (error) {
    if (error instanceof Failure && error.kind === "configuration")
      return `${file} at ${source.label} cannot be used: ${error.message}`;
    throw error;
  }
}
async function sideOf(name, placed, trusted, settings) {
  const arm = await readArm(name, placed.source, placed.config, settings);
  const { name: _name, label, commit, ...asked } = arm;
  const prompts = new Set(arm.prompt.map((message) => message.file));
  return {
    label,
    commit,
    digest: digestOf(asked),
    files: [
      ...[...prompts].map((path) => ({ path, sha256: digestOf(arm.prompt.filter(({ file }) => file === path)) })),
      ...arm.files.map(({ path, content }) => ({ path, sha256: digestOf(content) }))
    ],
    fields: resolveFields(placed, trusted, arm, settings),
    notes: presetNotes(arm)
  };
}
var NAME_WIDTH = 28;
var VALUE_WIDTH = 44;
function describe({ settings, candidate, baseline, noBaseline, keys }) {
  const old = new Map(baseline?.fields.map((field) => [field.name, field]));
  const rows = candidate.fields.flatMap((field) => {
    const before = old.get(field.name);
    const same2 = before === void 0 || isDeepStrictEqual2(before.value, field.value);
    return same2 ? [row(field)] : [row(field), row({ ...before, name: "  before" })];
  });
  const same = baseline?.digest === candidate.digest;
  return [
    "Settings",
    ...settings.map(row),
    "",
    "Configuration",
    ...rows,
    "",
    ...side("Candidate", candidate),
    ...baseline === null ? [`Baseline: none, because ${noBaseline}`] : side("Baseline", baseline),
    ...baseline === null ? [] : [same ? "Both send the same requests." : "They send different requests."],
    "",
    "Keys",
    ...keys.map(({ variable, isSet }) => `  ${variable.padEnd(NAME_WIDTH)} ${isSet ? "set" : "not set"}`),
    "Nothing was sent to a model.\n"
  ].join("\n");
}
function row({ name, value, origin }) {
  const text = oneLine(typeof value === "string" ? value : JSON.stringify(value) ?? "", VALUE_WIDTH);
  return `  ${name.padEnd(NAME_WIDTH)} ${(value === null ? "-" : text).padEnd(VALUE_WIDTH)} ${place(origin)}`.trimEnd();
}
function side(title, { label, commit, digest, files, notes }) {
  const at2 = commit === null ? label : `${label} (${shortCommit(commit)})`;
  return [
    `${title}: ${oneLine(at2)}, digest ${digest.slice(0, 12)}`,
    ...files.map(({ path, sha256 }) => `  ${oneLine(path)}  ${sha256.slice(0, 12)}`),
    ...notes.map((note) => `  ${note}`)
  ];
}
function place(origin) {
  switch (origin.kind) {
    case "flag":
      return `--${origin.name}`;
    case "environment":
      return origin.variable;
    case "file":
      return `${oneLine(origin.file)}${origin.line === null ? "" : `:${origin.line}`} (${oneLine(origin.at)})`;
    case "default":
      return "default";
  }
}
export {
  explainCommand
};
