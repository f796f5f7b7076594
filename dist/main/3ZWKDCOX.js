import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  decisionSchema
} from "./5EUGA7H3.js";
import {
  external_exports
} from "./PTC7Q33W.js";
import {
  Failure
} from "./WOQU7CIP.js";

// src/config/shard.ts
var shardSchema = external_exports.string().regex(/^[1-9]\d{0,2}\/[1-9]\d{0,2}$/, "takes N/M, such as 2/4").transform((text2) => {
  const [number = 0, of = 0] = text2.split("/").map(Number);
  return { number, of };
}).refine(({ number, of }) => number <= of, "the first number must be at most the second, such as 2/4");
function ownTasks(tasks, { number, of }) {
  return tasks.filter((_, place) => place % of === number - 1);
}
function shardName({ number, of }) {
  return `${number}/${of}`;
}

// src/config/settings.ts
var decision = decisionSchema.shape;
var positive = external_exports.coerce.number().positive().finite();
var count = external_exports.coerce.number().int().positive();
var text = external_exports.string().min(1);
var sandboxSchema = external_exports.enum(["required", "auto", "off"]).describe(
  "Whether your agent's program runs in a sandbox, with no files but its workspace and no network but its model: required (or fail), auto (where it works), or off."
);
var address = external_exports.url({
  protocol: /^https?$/,
  error: ({ input }) => {
    const [, host] = /^([\w.-]+(?::\d+)?)(?:\/|$)/.exec(String(input)) ?? [];
    return host === void 0 ? "takes an address such as https://api.openai.com/v1" : `must start with http:// or https://, such as http://${host}/v1`;
  }
});
var OPENAI = "https://api.openai.com/v1";
var CONFIG_FILE = "swelancer-gate.yml";
var SETTINGS = {
  /** Name of the gate. */
  gate: {
    id: external_exports.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "must be lowercase letters, digits and hyphens").default("default").describe("Name of this gate, if a repository has several. Each gate has its own comment.")
  },
  /** Location of the configuration under test. */
  configuration: {
    config: text.default(CONFIG_FILE).describe("Configuration file, read at the commit of each arm."),
    head: text.optional().describe("Ref or commit to test. Default: the work tree, or the head of the pull request.")
  },
  /** Baseline of the comparison. */
  comparison: {
    baseline: text.optional().describe("Ref, commit or report.json to compare with. Default: the merge base with the default branch."),
    "also-against": text.optional().describe(
      "Also compare with an older ref, such as the last release, to catch drops that add up over many changes."
    )
  },
  /** Fields of the configuration file, set from outside: the model. */
  arm: {
    model: text.optional().describe("Model of both arms. Overrides the configuration file.")
  },
  /** Fields of the configuration file, set from outside: the tasks. */
  questions: {
    suite: text.optional().describe(
      "Name of a suite (smoke, gate, lite, diamond, kimi-k2, starter), a suite file, or a folder with your own tasks, such as tasks/. Separate several with commas."
    ),
    dataset: text.optional().describe("Name of a dataset (lite, all, starter), or a CSV file.")
  },
  /** Destination of requests. */
  endpoint: {
    "base-url": address.optional().describe("Address of an OpenAI-compatible endpoint. Default: OPENAI_BASE_URL, or https://api.openai.com/v1.")
  },
  /** Sending of requests. */
  pace: {
    "fallback-base-url": address.optional().describe("Second endpoint for the same model, used only when the first one fails."),
    "fallback-model": text.optional().describe("Name of the model at the second endpoint. Default: the same name."),
    timeout: positive.default(300).describe("Maximum seconds for one answer, including retries.")
  },
  /** Confinement of agents. */
  confinement: {
    sandbox: sandboxSchema.optional().describe(sandboxSchema.description ?? "")
  },
  /** Settings of one machine: its folders and concurrency. */
  machine: {
    concurrency: count.max(256).default(8).describe("Maximum number of concurrent calls."),
    store: text.default(".swelancer-gate/store").describe("Folder of cached answers."),
    out: text.default(".swelancer-gate/out").describe("Folder for report.json, comment.md, summary.md, report.html and junit.xml.")
  },
  /** How much benchmark text is shown. */
  display: {
    "include-task-text": external_exports.stringbool({ truthy: ["true"], falsy: ["false"] }).optional().describe(
      "Whether to include issue and proposal text in report.json and report.html. Default: only on your machine and in private repositories, because the benchmark asks to stay out of training corpora."
    ),
    "task-details": external_exports.enum(["numbers", "titles", "answers"]).default("titles").describe("How much to show per task in the comment, summary and log: numbers, titles, or answers.")
  },
  /** Fields under `budget:`, set from outside. */
  budget: {
    "max-calls": count.optional().describe("Maximum number of requests, not counting retries."),
    "max-cost": positive.optional().describe("Maximum cost in US dollars. Needs a known price."),
    "max-minutes": positive.optional().describe("Stop requesting answers after this many minutes.")
  },
  /** Fields under `decision:`, set from outside. */
  judgment: {
    policy: decision.policy.unwrap().optional().describe(decision.policy.description ?? ""),
    margin: external_exports.union([external_exports.literal("auto"), positive.max(100)]).optional().describe(decision.margin.description ?? ""),
    alpha: external_exports.coerce.number().min(1e-4).max(0.5).optional().describe(decision.alpha.description ?? ""),
    "on-inconclusive": decision["on-inconclusive"].unwrap().optional().describe(decision["on-inconclusive"].description ?? ""),
    "min-accuracy": external_exports.coerce.number().min(0).max(1).optional().describe(decision["min-accuracy"].description ?? "")
  },
  /** Sharding. */
  division: {
    shard: shardSchema.optional().describe("Run only shard N of M, such as 2/4, and write a file for merge. Shards split max-calls and max-cost.")
  }
};
var { alpha, "min-accuracy": minAccuracy } = SETTINGS.judgment;
var measuring = {
  ...SETTINGS.gate,
  ...SETTINGS.configuration,
  ...SETTINGS.questions,
  ...SETTINGS.endpoint,
  ...SETTINGS.pace,
  ...SETTINGS.confinement,
  ...SETTINGS.machine,
  ...SETTINGS.budget,
  ...SETTINGS.division
};
var TAKEN_BY = {
  gate: {
    ...measuring,
    ...SETTINGS.arm,
    ...SETTINGS.comparison,
    ...SETTINGS.judgment,
    ...SETTINGS.display
  },
  run: { ...measuring, ...SETTINGS.arm, ...SETTINGS.display, alpha, "min-accuracy": minAccuracy },
  compare: { ...measuring, alpha },
  simulation: {
    ...SETTINGS.configuration,
    ...SETTINGS.arm,
    ...SETTINGS.questions,
    ...SETTINGS.endpoint,
    store: SETTINGS.machine.store,
    ...SETTINGS.budget,
    ...SETTINGS.judgment
  }
};
var settingsSchema = external_exports.strictObject(TAKEN_BY.gate);
var sharedSettingsSchema = external_exports.object({
  ...SETTINGS.gate,
  ...SETTINGS.configuration,
  ...SETTINGS.comparison,
  ...SETTINGS.arm,
  ...SETTINGS.questions,
  ...SETTINGS.endpoint,
  ...SETTINGS.pace,
  ...SETTINGS.confinement,
  ...SETTINGS.budget,
  ...SETTINGS.judgment,
  "task-details": SETTINGS.display["task-details"]
});
var REPEATED = {
  config: SETTINGS.configuration.config,
  ...SETTINGS.questions,
  ...SETTINGS.arm,
  ...SETTINGS.confinement,
  ...SETTINGS.judgment
};
var OVERRIDING = new Map([
  ...Object.keys({ ...SETTINGS.questions, ...SETTINGS.arm }).map((name) => [name, name]),
  ...Object.keys(SETTINGS.confinement).map((name) => [name, name]),
  ...Object.keys(SETTINGS.judgment).map((name) => [`decision.${name}`, name]),
  ...Object.keys(SETTINGS.budget).map((name) => [`budget.${name}`, name])
]);
var commandLineSchema = external_exports.strictObject({
  "api-key-env": external_exports.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "must be the name of an environment variable").default("OPENAI_API_KEY").describe("Name of the environment variable with the API key, or with none for an endpoint that needs no key."),
  "fallback-api-key-env": external_exports.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "must be the name of an environment variable").default("FALLBACK_API_KEY").describe("Name of the environment variable with the API key of the second endpoint."),
  json: external_exports.boolean().default(false).describe("Print the result as JSON on standard output."),
  verbose: external_exports.boolean().optional().describe("Also print the numbers of both arms, the method and every task that moved."),
  debug: external_exports.boolean().optional().describe("Print each request: method, host, status and time."),
  replay: text.optional().describe("Decide again from the answers in this report.json, for example with another --margin. Makes no calls."),
  estimate: external_exports.boolean().default(false).describe("Estimate calls, tokens and cost. Makes no calls.")
});
var actionSchema = external_exports.strictObject({
  "api-key": external_exports.string().default("").describe("API key for the endpoint. Use none for an endpoint that needs no key."),
  "fallback-api-key": external_exports.string().default("").describe("API key for the second endpoint. Use none if it needs no key."),
  "github-token": external_exports.string().default("").describe("Token to write the comment with. Needs pull-requests: write."),
  comment: external_exports.enum(["true", "false", "always"]).default("true").describe(
    "Whether to comment on the pull request. The comment is updated in place. Changes that do not affect the model get no comment, unless this is always."
  ),
  check: external_exports.stringbool({ truthy: ["true"], falsy: ["false"] }).default(false).describe("Whether to also create a check run on the commit. Needs checks: write."),
  cache: external_exports.stringbool({ truthy: ["true"], falsy: ["false"] }).default(true).describe("Whether to keep answers, datasets and task code in the repository's Actions cache."),
  upload: external_exports.stringbool({ truthy: ["true"], falsy: ["false"] }).default(true).describe("Whether to upload the report as artifacts. A failed upload never changes the verdict."),
  artifact: text.optional().describe("Name of the report artifact. Default: swelancer-gate- and the id."),
  shards: text.optional().describe("Folder with the downloaded shards of this run. Only missing answers are requested."),
  history: external_exports.string().regex(/^(?!.*\.\.)[\w][\w./-]*$/, "the name of a branch").default("").describe(
    "Branch that records runs of the default branch to find drift, such as swelancer-gate-history. Needs contents: write and issues: write. Default: none."
  ),
  "working-directory": text.default(".").describe("Folder with the configuration file.")
});
function parseSettings(schema, values, place) {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0 && value !== ""));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const name = String(issue?.path[0] ?? (issue?.code === "unrecognized_keys" ? issue.keys[0] : ""));
  throw new Failure("configuration", `${place(name)}: ${issue === void 0 ? "not understood" : complaint(issue)}`, {
    hint: `Got ${JSON.stringify(given[name])}.`
  });
}
var KINDS = {
  number: "a number",
  int: "a whole number",
  string: "text",
  boolean: "true or false",
  array: "a list, such as [a, b]",
  object: "a mapping of fields, such as {name: value}",
  record: "a mapping of fields, such as {name: value}"
};
var anyOf = (names) => names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
function complaint(issue) {
  switch (issue.code) {
    case "invalid_type":
      if (issue.message.endsWith("received undefined")) return "is missing";
      return `must be ${KINDS[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `must be ${anyOf(issue.values.map((value) => JSON.stringify(value)))}`;
    case "too_small":
      return issue.origin === "string" ? "must not be empty" : `must be ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}`;
    case "too_big":
      return `must be ${issue.inclusive ? "at most" : "less than"} ${issue.maximum}`;
    case "invalid_union": {
      const branches = issue.errors.flatMap(([first]) => first === void 0 ? [] : [complaint(first)]);
      return branches.map((words, index) => index === 0 ? words : words.replace(/^must be /, "")).join(" or ");
    }
    default:
      return issue.message;
  }
}

export {
  ownTasks,
  shardName,
  sandboxSchema,
  OPENAI,
  CONFIG_FILE,
  SETTINGS,
  TAKEN_BY,
  settingsSchema,
  sharedSettingsSchema,
  REPEATED,
  OVERRIDING,
  commandLineSchema,
  actionSchema,
  parseSettings,
  complaint
};
