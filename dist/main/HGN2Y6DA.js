import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  require_tunnel
} from "./GNUCB4PO.js";
import {
  renderCompareMarkdown,
  renderCompareTerminal,
  writeComparison
} from "./LR6TQFD3.js";
import {
  recordAcceptance,
  recordComparison,
  recordMeasure
} from "./LLE747YR.js";
import {
  handOver
} from "./FWZHUKFU.js";
import {
  historyBlocks,
  renderComment,
  renderReport,
  renderSummary,
  writeReport
} from "./XMETO4MW.js";
import {
  driftName,
  driftTitle,
  renderDrift,
  renderEnded,
  watch
} from "./7QXG2JLB.js";
import "./YLUBRM3Z.js";
import {
  readAll
} from "./EXJ2WOLB.js";
import {
  RECORDS,
  fileOf,
  recordFiles,
  writeRecord
} from "./WEVB44NS.js";
import {
  code,
  footer,
  foreign,
  heading,
  link,
  paragraph,
  phrases,
  serialise,
  strong,
  text
} from "./Y6ACJPGJ.js";
import "./MVXGHW7U.js";
import {
  renderTerminal
} from "./QIUDT6W6.js";
import "./HGVOBGTN.js";
import {
  budgetLeft,
  runGate,
  runGateShard
} from "./542XDY4Z.js";
import "./ZFYCSW4V.js";
import "./TLV3GQMY.js";
import "./5FY6YHRF.js";
import {
  runCompare,
  runCompareShard
} from "./XISVUIJL.js";
import "./EC22IDXB.js";
import "./KZ6UFZ7N.js";
import {
  findHead,
  runMeasure,
  runMeasureShard
} from "./JQ7KQ6IJ.js";
import "./DQFXFQJ4.js";
import {
  inWords
} from "./AM5BQG75.js";
import "./GDQ7KSPJ.js";
import "./RYF67N37.js";
import "./ARJQB7D6.js";
import "./2FUSTAZU.js";
import {
  readConfigFile
} from "./LT7M5OAP.js";
import "./IAXN6W5P.js";
import "./TZV4KU2V.js";
import {
  readShards,
  refuseOwnShards
} from "./T2XBXUMS.js";
import "./ZGLEUKA2.js";
import {
  openGit
} from "./IUMSRCGN.js";
import "./XKPX7BVQ.js";
import "./VQLAVUS3.js";
import "./36BQ7JLU.js";
import {
  verdictKindSchema
} from "./KVQBS7D7.js";
import "./UQLWA7MU.js";
import "./EJNFRPCC.js";
import "./4EWCDJO6.js";
import "./LPSKERLD.js";
import "./UL6MFYAU.js";
import "./3JWEBMMV.js";
import {
  createGit
} from "./BVQ55KAC.js";
import {
  pRetry
} from "./BKS72ICO.js";
import "./A7P7KLTW.js";
import {
  FAILURE,
  LABELS,
  headline,
  wordsOf
} from "./R7F5GUJP.js";
import {
  runPage
} from "./XS76VZUV.js";
import {
  oneLine
} from "./MEYOMVAP.js";
import "./7TZNGJOT.js";
import {
  pageAt
} from "./IF375LG3.js";
import "./G6SBVFOP.js";
import "./CP3Z2BKF.js";
import "./CFTHPGPE.js";
import "./UO3F4TOY.js";
import "./XLX3YS7W.js";
import {
  count
} from "./2GADIIEC.js";
import "./XB3ACDAO.js";
import "./FRBP6PHT.js";
import "./UMYL24OK.js";
import {
  withoutSecrets
} from "./YC6YPLLT.js";
import "./RXXJD67Y.js";
import "./2HZX77PQ.js";
import "./G43GAEJJ.js";
import "./L76G56PE.js";
import "./HNBHRUN2.js";
import "./SUKVMSTL.js";
import "./EEPZCVDV.js";
import "./7YXN3FKB.js";
import "./73WKNOLH.js";
import "./DMBXXGWR.js";
import {
  actionSchema,
  parseSettings,
  settingsSchema
} from "./3ZWKDCOX.js";
import "./5EUGA7H3.js";
import "./YEWXR3CC.js";
import {
  external_exports
} from "./PTC7Q33W.js";
import "./X2Q7UQRR.js";
import "./ZGG5GMTL.js";
import {
  readApiKey
} from "./7TMNX65V.js";
import {
  EXIT,
  Failure,
  exitCodeOf,
  explain,
  failureBehind
} from "./WOQU7CIP.js";
import "./ZGMWGXM3.js";
import {
  systemTime
} from "./WB6OJM6R.js";
import {
  require_undici
} from "./MLMORCRZ.js";
import {
  __toESM
} from "./DTEW5AZJ.js";

// src/action/index.ts
import { readFileSync } from "node:fs";
import process2 from "node:process";

// src/action/action.ts
import path3 from "node:path";

// src/report/earlier-verdict.ts
var earlierVerdictSchema = external_exports.strictObject({
  at: external_exports.iso.datetime(),
  run: external_exports.int().positive(),
  attempt: external_exports.int().positive(),
  headSha: external_exports.string().regex(/^[0-9a-f]{40}$/),
  verdict: external_exports.enum([...verdictKindSchema.options, "measuring"]),
  /** Change in accuracy as a fraction; null without a comparison. */
  difference: external_exports.number().min(-1).max(1).nullable()
});

// src/github/conversation.ts
async function readConversation(connection, number, id) {
  const { octokit, repository: repository2 } = connection;
  const [login, all] = await Promise.all([
    viewer(connection),
    octokit.paginate(octokit.rest.issues.listComments, { ...repository2, issue_number: number, per_page: 100 })
  ]);
  const ours = all.flatMap((comment) => {
    const marker = comment.user?.login === login ? readMarker(comment.body ?? "", id) : null;
    return marker === null ? [] : [{ comment, marker }];
  });
  return { all, ours: ours.sort((a, b) => a.comment.id - b.comment.id) };
}
var viewerSchema = external_exports.object({ viewer: external_exports.object({ login: external_exports.string() }) });
async function viewer({ octokit, repository: { request } }) {
  return viewerSchema.parse(await octokit.graphql("{ viewer { login } }", { request })).viewer.login;
}
function writeMarker(id, run, about) {
  const accepted = about.accepted === null ? "" : ` accepted ${about.accepted}`;
  return `<!-- swelancer-gate ${id} run ${run.id} attempt ${run.attempt} head ${about.headSha} ${about.verdict}${accepted} -->`;
}
var MARKER = /^<!-- swelancer-gate (?<id>\S+) run (?<run>\d+) attempt (?<attempt>\d+) head (?<headSha>[0-9a-f]{40}) (?<verdict>\w+)(?: accepted (?<accepted>\d+))? -->/;
var markerSchema = external_exports.object({
  id: external_exports.string(),
  run: external_exports.coerce.number(),
  attempt: external_exports.coerce.number(),
  headSha: external_exports.string(),
  verdict: earlierVerdictSchema.shape.verdict,
  accepted: external_exports.coerce.number().optional()
});
function readMarker(body, id) {
  const read = markerSchema.safeParse(MARKER.exec(body)?.groups);
  return read.success && read.data.id === id ? { ...read.data, accepted: read.data.accepted ?? null } : null;
}
var MAX_EARLIER = 10;
function writeEarlier(told) {
  return `<!-- swelancer-gate-told ${JSON.stringify(told)} -->`;
}
function readEarlier(body, run) {
  const told = EARLIER.exec(body)?.[1];
  if (told === void 0) return [];
  try {
    const all = external_exports.array(earlierVerdictSchema).max(MAX_EARLIER + 1).parse(JSON.parse(told));
    return all.filter((one) => one.run !== run.id || one.attempt !== run.attempt).slice(0, MAX_EARLIER);
  } catch {
    return [];
  }
}
var EARLIER = /^<!--[^\n]*-->\n<!-- swelancer-gate-told (\[[^\n]*\]) -->\n/;

// src/github/status.ts
function statusOf(error2) {
  return error2 instanceof Error && "status" in error2 && typeof error2.status === "number" ? error2.status : 0;
}
function reasonOf(error2, permission) {
  const message = error2 instanceof Error ? error2.message : String(error2);
  const status = statusOf(error2);
  if (isRateLimit(error2)) return "GitHub's rate limit is used up.";
  if (status === 401 || status === 403 || status === 404) {
    return `the token is not allowed to (${status}). Give the job "permissions: ${permission}"; a pull request from a fork gets a token that can only read.`;
  }
  if (status >= 400 && status < 500) return `GitHub rejected it (${status}: ${message}).`;
  return `GitHub did not respond as expected (${message}).`;
}
function isRateLimit(error2) {
  const status = statusOf(error2);
  return status === 429 || status === 403 && error2 instanceof Error && /rate limit/i.test(error2.message);
}

// src/github/acceptance.ts
var COMMAND = /^\/swelancer-gate +accept +(?:id:(?<id>\S+) +)?(?<reason>\S.*)/;
async function findAcceptance(run, token, drop) {
  const { connect } = await import("./BLC25YI6.js");
  return lookFor(connect(run, token), drop);
}
async function lookFor(connection, { number, headSha, id }) {
  const { all, ours } = await readConversation(connection, number, id);
  const [first] = ours;
  if (first === void 0 || first.marker.headSha !== headSha || first.marker.verdict !== "regressed") return null;
  const { comment: told, marker } = first;
  const strangers = /* @__PURE__ */ new Set();
  for (const { id: comment, user, body, created_at: created, updated_at: updated } of all) {
    const { id: gate = "default", reason } = COMMAND.exec(body ?? "")?.groups ?? {};
    if (reason === void 0 || gate !== id || user?.type !== "User" || created !== updated) continue;
    const known = comment === marker.accepted || Date.parse(created) > Date.parse(told.updated_at);
    if (!known || strangers.has(user.login)) continue;
    if (await canWrite(connection, user.login))
      return { comment, at: created, run: marker.run, by: user.login, reason };
    strangers.add(user.login);
  }
  return null;
}
async function canWrite({ octokit, repository: repository2 }, username) {
  try {
    const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...repository2, username });
    return data.permission === "admin" || data.permission === "write";
  } catch (error2) {
    if (statusOf(error2) === 404) return false;
    throw error2;
  }
}
async function startAccepted(run, token, number, id) {
  try {
    const { connect } = await import("./BLC25YI6.js");
    const connection = connect(run, token);
    const { octokit, repository: repository2 } = connection;
    const { data } = await octokit.rest.pulls.get({ ...repository2, pull_number: number });
    const found = await lookFor(connection, { number, headSha: data.head.sha, id });
    if (found === null) return false;
    await octokit.rest.actions.reRunWorkflowFailedJobs({ ...repository2, run_id: found.run });
    return true;
  } catch (cause) {
    const reason = reasonOf(cause, "actions: write, pull-requests: read");
    throw new Failure("github", `the run could not be restarted: ${reason}`, {
      hint: 'Or press "Re-run failed jobs" on the page of that run, which also checks for acceptances.',
      cause
    });
  }
}

// src/github/event.ts
var sha = external_exports.string().regex(/^[0-9a-f]{40}$/, "a commit of 40 digits");
var repository = external_exports.object({ full_name: external_exports.string() });
var pullRequestPayload = external_exports.object({
  pull_request: external_exports.object({
    number: external_exports.int().positive(),
    state: external_exports.enum(["open", "closed"]),
    base: external_exports.object({ sha, ref: external_exports.string(), repo: repository }),
    head: external_exports.object({ sha, ref: external_exports.string(), repo: repository.nullable() })
  })
}).transform(({ pull_request: { number, state, base, head } }) => {
  const fork = head.repo?.full_name !== base.repo.full_name;
  const ends = { baseRef: base.ref, baseSha: base.sha, headSha: head.sha, headRef: head.ref };
  return { kind: "pull-request", number, ...ends, fork, closed: state === "closed" };
});
var pushPayload = external_exports.object({ ref: external_exports.string(), after: sha, repository: external_exports.object({ default_branch: external_exports.string() }) }).transform(({ ref, after, repository: repository2 }) => {
  const toDefaultBranch = ref === `refs/heads/${repository2.default_branch}`;
  return { kind: "push", sha: after, toDefaultBranch, deleted: /^0+$/.test(after) };
});
var mergeGroupPayload = external_exports.object({ merge_group: external_exports.object({ base_sha: sha, head_sha: sha }) }).transform(({ merge_group: { base_sha: baseSha, head_sha: headSha } }) => {
  return { kind: "merge-group", baseSha, headSha };
});
var workflowRunPayload = external_exports.object({
  workflow_run: external_exports.object({
    event: external_exports.string(),
    head_sha: sha,
    head_branch: external_exports.string().nullable(),
    head_repository: repository.nullable()
  })
}).transform(({ workflow_run: { event, head_sha, head_branch, head_repository } }) => {
  const head = { headSha: head_sha, headRef: head_branch, headRepository: head_repository?.full_name ?? null };
  return { kind: "workflow-run", ofPullRequest: event === "pull_request", ...head };
});
var commentPayload = external_exports.object({ issue: external_exports.object({ number: external_exports.int().positive(), pull_request: external_exports.unknown().optional() }) }).transform(({ issue: { number, pull_request } }) => {
  return { kind: "comment", number, onPullRequest: pull_request !== void 0 };
});
var dispatchPayload = external_exports.object({
  ref: external_exports.string().optional(),
  // Null if the workflow has none.
  inputs: external_exports.record(external_exports.string(), external_exports.unknown()).nullish(),
  repository: external_exports.object({ default_branch: external_exports.string().optional() }).optional()
}).transform(({ ref, inputs, repository: repository2 }) => {
  const branch = repository2?.default_branch;
  const onDefaultBranch = branch !== void 0 && ref === `refs/heads/${branch}`;
  const offersComparison = Object.keys(inputs ?? {}).some((name) => name === "baseline" || name === "head");
  return { kind: "dispatch", onDefaultBranch, offersComparison };
});
var payloads = {
  pull_request: pullRequestPayload,
  pull_request_target: pullRequestPayload,
  pull_request_review: pullRequestPayload,
  pull_request_review_comment: pullRequestPayload,
  push: pushPayload,
  merge_group: mergeGroupPayload,
  workflow_run: workflowRunPayload,
  issue_comment: commentPayload,
  schedule: external_exports.unknown().transform(() => ({ kind: "schedule" })),
  workflow_dispatch: dispatchPayload,
  // GitHub only runs it on the default branch.
  repository_dispatch: external_exports.unknown().transform(() => ({ kind: "dispatch", onDefaultBranch: true, offersComparison: false }))
};
var surroundingsSchema = external_exports.object({
  repository: external_exports.object({ default_branch: external_exports.string().optional(), private: external_exports.boolean().default(false), fork: external_exports.boolean() }).partial({ fork: true }).optional(),
  sender: external_exports.object({ login: external_exports.string() }).optional()
});
var WITHOUT_SECRETS_FOR_DEPENDABOT = [
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
  "push",
  "create",
  "deployment",
  "deployment_status"
];
function readTrigger(name, payload) {
  const event = readEvent(name, payload);
  const { repository: repository2, sender } = surroundingsSchema.safeParse(payload).data ?? {};
  return {
    event,
    defaultBranch: repository2?.default_branch ?? null,
    isPrivate: repository2?.private ?? false,
    withoutSecrets: withoutSecrets2(name, event, sender?.login, repository2?.fork ?? false)
  };
}
function withoutSecrets2(name, event, sender, inForkedRepository) {
  if (event.kind === "pull-request" && event.fork && name !== "pull_request_target") return "fork";
  if (sender === "dependabot[bot]" && WITHOUT_SECRETS_FOR_DEPENDABOT.includes(name)) return "dependabot";
  const isCopy = inForkedRepository && ["push", "schedule", "dispatch", "other"].includes(event.kind);
  return isCopy ? "forked-repository" : null;
}
function readEvent(name, payload) {
  const schema = Object.hasOwn(payloads, name) ? payloads[name] : void 0;
  if (schema === void 0) return { kind: "other" };
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  const issue2 = result.error.issues[0];
  throw new Failure("github", `the ${name} event cannot be read: "${issue2?.path.join(".")}" ${issue2?.message}`, {
    hint: "GITHUB_EVENT_PATH must name the file that GitHub wrote for this run."
  });
}

// src/github/outputs.ts
import { randomUUID as randomUUID2 } from "node:crypto";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/http-client/lib/index.js
var tunnel = __toESM(require_tunnel(), 1);
var import_undici = __toESM(require_undici(), 1);
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
];
var HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = false) {
    this._buffer += text2;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code2, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code2), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    const element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js
import os3 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

// src/github/outputs.ts
function outputsOf(report, reportFile, commentUrl) {
  const { baseline, candidate, comparison } = report;
  return {
    verdict: report.verdict.kind,
    accuracy: decimal(candidate.accuracy),
    "baseline-accuracy": decimal(baseline?.accuracy),
    difference: decimal(comparison?.difference),
    "difference-low": decimal(comparison?.low),
    "difference-high": decimal(comparison?.high),
    "p-value": decimal(comparison?.pValue),
    earned: decimal(candidate.earned),
    "baseline-earned": decimal(baseline?.earned),
    calls: decimal(report.budget.calls),
    cost: decimal(report.budget.cost),
    report: reportFile,
    "comment-url": commentUrl ?? ""
  };
}
function decimal(value) {
  return value === null || value === void 0 ? "" : String(Number(value.toFixed(6)));
}
function writeOutputs(outputs) {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
async function writeSummary(markdown) {
  await summary.addRaw(markdown, true).write();
}
function mask(secret) {
  if (secret !== "") setSecret(secret);
}
function annotate(level, message, place = {}) {
  const mark = { error, warning, notice }[level];
  mark(message, {
    title: "SWE-Lancer Gate",
    ...place.file === void 0 ? {} : { file: place.file },
    ...place.line === void 0 ? {} : { startLine: place.line },
    ...place.endLine === void 0 ? {} : { endLine: place.endLine }
  });
}
async function withoutCommands(work) {
  const resume = randomUUID2();
  process.stdout.write(`::stop-commands::${resume}
`);
  try {
    return await work();
  } finally {
    process.stdout.write(`
::${resume}::
`);
  }
}

// src/github/pull-request.ts
async function findPullRequest(run, token, ended) {
  if (ended.headRepository === null || ended.headRef === null) return null;
  const { connect } = await import("./BLC25YI6.js");
  const { octokit, repository: repository2 } = connect(run, token);
  const list = octokit.rest.pulls.list({
    ...repository2,
    head: `${ended.headRepository.split("/")[0]}:${ended.headRef}`,
    state: "open",
    per_page: 100
  });
  const { data } = await list.catch((cause) => {
    throw new Failure(
      "github",
      `the pull requests could not be listed: ${cause instanceof Error ? cause.message : cause}`,
      {
        hint: 'Give the job "permissions: pull-requests: write".',
        cause
      }
    );
  });
  const candidates = data.filter(
    ({ head }) => head.sha === ended.headSha && head.repo?.full_name === ended.headRepository
  );
  const found = candidates.find(({ base: base2 }) => base2.ref === base2.repo.default_branch) ?? (candidates.length === 1 ? candidates[0] : void 0);
  if (found === void 0) return null;
  const { number, base } = found;
  const fork = ended.headRepository !== base.repo.full_name;
  const ends = { baseRef: base.ref, baseSha: base.sha, headSha: ended.headSha, headRef: ended.headRef };
  return { kind: "pull-request", number, ...ends, fork, closed: false };
}

// src/github/workflow-run.ts
var WORKFLOW = /^([^/]+\/[^/]+)\/(\.github\/workflows\/[^/@]+)@/;
var environmentSchema = external_exports.object({
  GITHUB_REPOSITORY: external_exports.string().regex(/^[^/]+\/[^/]+$/),
  GITHUB_RUN_ID: external_exports.coerce.number().int().positive(),
  GITHUB_RUN_ATTEMPT: external_exports.coerce.number().int().positive().default(1),
  GITHUB_API_URL: external_exports.url().default("https://api.github.com"),
  GITHUB_SERVER_URL: external_exports.url().default("https://github.com"),
  GITHUB_WORKFLOW_REF: external_exports.string().default("")
}).transform((environment2) => {
  const [owner = "", name = ""] = environment2.GITHUB_REPOSITORY.split("/");
  const id = environment2.GITHUB_RUN_ID;
  const url = `${environment2.GITHUB_SERVER_URL}/${environment2.GITHUB_REPOSITORY}/actions/runs/${id}`;
  const attempt = environment2.GITHUB_RUN_ATTEMPT;
  const [, home, file = null] = WORKFLOW.exec(environment2.GITHUB_WORKFLOW_REF) ?? [];
  const workflow = home === environment2.GITHUB_REPOSITORY ? file : null;
  return { repository: { owner, name }, id, attempt, apiUrl: environment2.GITHUB_API_URL, url, workflow };
});
function readRun(environment2) {
  const result = environmentSchema.safeParse(environment2);
  if (result.success) return result.data;
  throw new Failure("github", `${result.error.issues[0]?.path.join(".")} is missing or wrong in the environment`, {
    hint: "Run this on GitHub Actions; elsewhere use the command line, `swelancer-gate gate`."
  });
}

// src/action/inputs.ts
function readInputs(env) {
  const all = external_exports.record(external_exports.string(), external_exports.string()).parse(JSON.parse(env.SWELANCER_GATE_INPUTS ?? "{}"));
  const keys = { apiKey: keyFrom("api-key", all), fallbackApiKey: keyFrom("fallback-api-key", all) };
  for (const key of Object.values(keys)) if (key.kind === "key") mask(key.value);
  mask(all["github-token"] ?? "");
  const isOwn = (name) => Object.hasOwn(actionSchema.shape, name);
  const pick = (own) => Object.fromEntries(Object.entries(all).filter(([name]) => isOwn(name) === own));
  const place = (name) => `input ${name}`;
  return {
    ...keys,
    settings: parseSettings(
      settingsSchema,
      { ...pick(false), store: env.SWELANCER_GATE_STORE, out: env.SWELANCER_GATE_OUT },
      place
    ),
    action: parseSettings(actionSchema, pick(true), place)
  };
}
function keyFrom(input, all) {
  const hint = `Set the secret that the workflow passes as \`${input}\`. If the endpoint needs no key, write \`${input}: none\`.`;
  return readApiKey(all[input], { holder: `the secret for the input ${input}`, hint });
}

// src/action/perform.ts
import { existsSync as existsSync2, readdirSync } from "node:fs";
import { copyFile as copyFile2, writeFile as writeFile2 } from "node:fs/promises";
import path from "node:path";

// src/report/annotations.ts
var MAX_ANNOTATIONS = 10;
function annotationsOf(report) {
  const { verdict, candidate, changes } = report;
  if (verdict.kind === "passed" || verdict.kind === "measured") return [];
  const level = verdict.kind !== "inconclusive" && verdict.exitCode !== EXIT.passed ? "failure" : "warning";
  const edited = changes.flatMap(({ path: path4, lines }) => lines.map((at) => ({ path: path4, at })));
  const causes = verdict.kind === "regressed" ? causesOf(report, edited) : [];
  const places = verdict.kind !== "regressed" ? [] : causes.length > 0 ? causes : edited;
  const [file] = candidate.files;
  if (places.length === 0) {
    const message2 = oneLine(verdict.reason, 1e3);
    return file === void 0 ? [] : [{ level, message: message2, path: file, lines: { from: 1, to: 1 } }];
  }
  const about = causes.length > 0 ? oneLine(report.explanation?.sentence ?? "", 600) : "This change edits these lines; the comment lists the tasks that got worse.";
  const message = `${headline(report)}. ${about}`;
  return places.slice(0, MAX_ANNOTATIONS).map(({ path: path4, at }) => ({ level, message, path: path4, lines: at }));
}
function causesOf({ explanation }, edited) {
  if (explanation?.kind !== "found") return [];
  return explanation.parts.flatMap(
    (part) => part.kind === "lines" ? [{ path: part.path, at: { from: part.from, to: part.to } }] : edited.filter(({ path: path4 }) => path4 === part.path)
  );
}

// src/action/deepen.ts
var DEPTHS = [32, 256, 2048, 2147483647];
var BRANCH = /^refs\/remotes\/origin\/(.+)$/;
async function deepen(git, { directory, env }, head, base) {
  const run = createGit(env);
  const branch = BRANCH.exec(base)?.[1];
  const wanted = branch === void 0 ? [base] : [`+refs/heads/${branch}:${base}`];
  for (const depth of DEPTHS) {
    if (await git.mergeBase(base, head) !== null) return;
    const shallow = await git.shallow();
    if (!shallow && await git.resolve(base) !== null) return;
    const quiet = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-auto-maintenance"];
    const commits = /^[0-9a-f]{40}$/.test(head) ? [head, ...wanted] : wanted;
    try {
      await run(["fetch", ...quiet, ...shallow ? [`--depth=${depth}`] : [], "origin", ...commits], { directory });
    } catch {
      return;
    }
  }
}

// src/github/comment.ts
import { setTimeout as setTimeout2 } from "node:timers/promises";
var MAX_WRITES = 5;
var MAX_WAITS = 4;
async function postComment(run, token, comment, { posted = null, settleMs = 1500 } = {}) {
  try {
    return await pRetry(() => writeUntilStable(run, token, comment, posted, settleMs), {
      retries: 2,
      minTimeout: 500,
      shouldRetry: ({ error: error2 }) => statusOf(error2) >= 500
    });
  } catch (error2) {
    return notPosted(error2);
  }
}
async function refreshComment(run, token, posted, comment) {
  try {
    const { connect } = await import("./BLC25YI6.js");
    const { octokit, repository: repository2 } = connect(run, token);
    const { data } = await octokit.rest.issues.getComment({ ...repository2, comment_id: posted });
    const marker = readMarker(data.body ?? "", comment.id);
    if (marker?.run !== run.id || marker.attempt !== run.attempt || marker.verdict !== "measuring") {
      return superseded("another run has written it");
    }
    const { body, whole } = bodyOf(run, comment, data.body ?? "");
    await octokit.rest.issues.updateComment({ ...repository2, comment_id: posted, body: whole });
    return { kind: "posted", url: data.html_url, comment: posted, body };
  } catch (error2) {
    return notPosted(error2);
  }
}
function bodyOf(run, comment, before) {
  const earlier = readEarlier(before, run);
  const { at, headSha, verdict, difference } = comment;
  const told = writeEarlier([{ at, run: run.id, attempt: run.attempt, headSha, verdict, difference }, ...earlier]);
  const body = comment.body(earlier);
  return { body, whole: `${writeMarker(comment.id, run, comment)}
${told}
${body}` };
}
async function writeUntilStable(run, token, comment, posted, settleMs) {
  const { connect } = await import("./BLC25YI6.js");
  const connection = connect(run, token);
  const { octokit, repository: repository2 } = connection;
  const { issues, pulls } = octokit.rest;
  const remove = (one) => unlessGone(issues.deleteComment({ ...repository2, comment_id: one.comment.id }));
  const pull = await pulls.get({ ...repository2, pull_number: comment.number });
  if (pull.data.head.sha !== comment.headSha) {
    return superseded(`the pull request has moved on to ${pull.data.head.sha.slice(0, 7)}`);
  }
  let own = posted;
  let created = null;
  let body = "";
  const order = ({ marker }) => orderOf(marker, run, comment);
  for (let writes = 0, looks = 0; ; looks++) {
    const ours = await look(connection, comment, own, created === null ? 0 : settleMs);
    const double = ours.find((one) => one.comment.id === created && order(one) === 0);
    if (ours.some((one) => order(one) > 0)) {
      if (double !== void 0 && looks < 2) continue;
      if (double !== void 0) await remove(double);
      return superseded("a newer run has written it");
    }
    const isSecond = ours.some((one) => double !== void 0 && one.comment.id < double.comment.id && order(one) === 0);
    if (double !== void 0 && isSecond) await remove(double);
    const target = isSecond ? ours.find((one) => order(one) === 0) : double ?? ours[0];
    if (isSecond) created = null;
    if (target !== void 0 && writes > 0 && !isSecond && order(target) === 0) {
      for (const other of ours) if (other !== target) await remove(other);
      return { kind: "posted", url: target.comment.html_url, comment: target.comment.id, body };
    }
    if (comment.verdict === "measuring" && isDropAt(target?.marker, comment)) {
      return superseded("it reports a drop at this commit, and stays until there is another verdict");
    }
    if (target === void 0 && comment.onlyUpdates) return { kind: "not-needed" };
    if (writes++ === MAX_WRITES) throw new Error("other jobs kept changing the comment");
    const next = bodyOf(run, comment, target?.comment.body ?? "");
    body = next.body;
    if (target === void 0) {
      const { data } = await issues.createComment({ ...repository2, issue_number: comment.number, body: next.whole });
      created = data.id;
      own = data.id;
    } else {
      own = target.comment.id;
      await unlessGone(issues.updateComment({ ...repository2, comment_id: own, body: next.whole }));
    }
  }
}
async function look(connection, { number, id }, own, settleMs) {
  for (let waits = 0; ; waits++) {
    if (settleMs > 0) await setTimeout2(settleMs);
    const { ours } = await readConversation(connection, number, id);
    if (own === null) return [...ours];
    const listed = ours.some(({ comment }) => comment.id === own);
    if (!listed && settleMs > 0 && waits < MAX_WAITS) continue;
    const fresh = await readOwn(connection, own, id);
    const others = ours.filter(({ comment }) => comment.id !== own);
    return [...others, ...fresh].sort((a, b) => a.comment.id - b.comment.id);
  }
}
async function readOwn({ octokit, repository: repository2 }, own, id) {
  try {
    const { data } = await octokit.rest.issues.getComment({ ...repository2, comment_id: own });
    const marker = readMarker(data.body ?? "", id);
    return marker === null ? [] : [{ comment: data, marker }];
  } catch (error2) {
    if (statusOf(error2) === 404) return [];
    throw error2;
  }
}
function orderOf(there, run, { verdict }) {
  const stage = (of) => of === "measuring" ? 0 : 1;
  return there.run - run.id || there.attempt - run.attempt || stage(there.verdict) - stage(verdict);
}
function isDropAt(there, { headSha }) {
  return there?.verdict === "regressed" && there.headSha === headSha;
}
async function unlessGone(request) {
  try {
    await request;
  } catch (error2) {
    if (statusOf(error2) !== 404) throw error2;
  }
}
var superseded = (why) => ({
  kind: "not-posted",
  cause: "superseded",
  reason: `The comment was left alone: ${why}.`
});
function notPosted(error2) {
  const status = statusOf(error2);
  const locked = status === 403 && error2 instanceof Error && /\blocked\b/i.test(error2.message);
  const cause = locked ? "locked" : isRateLimit(error2) ? "unreachable" : [401, 403, 404].includes(status) ? "forbidden" : status >= 400 && status < 500 ? "rejected" : "unreachable";
  const reason = locked ? "the conversation is locked." : reasonOf(error2, "pull-requests: write");
  return { kind: "not-posted", cause, reason: `The comment could not be written: ${reason}` };
}

// src/report/measuring.ts
function renderMeasuring(progress, earlier, runUrl) {
  const run = runPage({ runUrl });
  return serialise([
    heading(3, `\u23F3 Measuring: ${inWords(progress)}`),
    paragraph(
      text(
        "This is not a verdict yet; early numbers can swing either way. This comment is updated until the run ends."
      )
    ),
    ...historyBlocks(earlier, { runUrl }),
    ...footer(run === null ? [] : [[link(run, [text("Watch the run")])]])
  ]);
}

// src/action/live-comment.ts
var QUIET_MS = 5e3;
var EVERY_MS = 2e4;
function liveComment({ inputs: { settings, action }, plan: { pullRequest }, run }, now) {
  const token = action["github-token"];
  let open3 = pullRequest !== null && action.comment !== "false";
  let nextAt = null;
  let posted = null;
  let underWay = null;
  async function write(progress) {
    if (pullRequest === null) return;
    const comment = {
      ...pullRequest,
      id: settings.id,
      verdict: "measuring",
      accepted: null,
      at: new Date(now()).toISOString(),
      difference: null,
      onlyUpdates: false,
      body: (earlier) => renderMeasuring(progress, earlier, run.url)
    };
    const result = posted === null ? await postComment(run, token, comment) : await refreshComment(run, token, posted, comment);
    if (result.kind === "posted") posted = result.comment;
    else open3 = false;
  }
  return {
    onProgress(progress) {
      nextAt ??= now() + QUIET_MS;
      if (!open3 || underWay !== null || now() < nextAt) return;
      nextAt = now() + EVERY_MS;
      underWay = write(progress).finally(() => {
        underWay = null;
      });
    },
    async close() {
      open3 = false;
      await underWay;
      return posted;
    }
  };
}

// src/action/measure.ts
function measure(work, settings, occasion, world) {
  if (work.kind === "run") return runMeasure(settings, work.samples, world, occasion);
  return runGate(settings, world, { ...occasion, mergeBaseWith: work.mergeBaseWith });
}
function measureShard(work, shard, settings, occasion, world) {
  if (work.kind === "run") return runMeasureShard(settings, work.samples, shard, world, occasion);
  return runGateShard(settings, shard, world, { ...occasion, mergeBaseWith: work.mergeBaseWith });
}

// src/action/nightly.ts
async function compareNightly(report, { inputs }, occasion, shards, world) {
  const settings = { ...inputs.settings, ...budgetLeft(report) };
  if (!await hasMatrix(settings, world)) return null;
  const all = { ...occasion, ...await shards() };
  const compared = await withoutCommands(() => runCompare(settings, { samples: "fresh" }, world, all));
  await writeComparison(compared, settings.out);
  await withoutCommands(async () => world.print(renderCompareTerminal(compared, { color: false })));
  await writeSummary(renderCompareMarkdown(compared));
  for (const { kind, text: text2 } of compared.notes) if (kind === "warning") annotate("warning", text2);
  return compared;
}
async function shareNightly(shard, settings, occasion, world) {
  if (!await hasMatrix(settings, world)) return null;
  return withoutCommands(() => runCompareShard(settings, { samples: "fresh" }, shard, world, occasion));
}
async function hasMatrix(settings, world) {
  const file = await readConfigFile(await findHead(settings, world), settings.config);
  return file?.matrix !== void 0;
}

// src/action/plan.ts
function planOf({ event, defaultBranch, isPrivate, withoutSecrets: withoutSecrets4 }, { settings }, { repository: repository2 }) {
  const inRepository = {
    kind: "measure",
    work: { kind: "gate", head: settings.head ?? "HEAD", mergeBaseWith: void 0 },
    defaultBranch: defaultBranch ?? void 0,
    comparesModels: false,
    records: "nothing",
    outsider: false,
    withoutSecrets: withoutSecrets4,
    includeTaskText: settings["include-task-text"] ?? isPrivate,
    pullRequest: null,
    checkedCommit: null,
    into: null
  };
  const gate = (head, mergeBaseWith) => {
    return { ...inRepository, work: { kind: "gate", head: settings.head ?? head, mergeBaseWith } };
  };
  const fill = (head) => ({
    ...inRepository,
    work: { kind: "run", head: settings.head ?? head, samples: "baseline" },
    records: "measurement"
  });
  const nightly = {
    ...inRepository,
    work: { kind: "run", head: settings.head ?? "HEAD", samples: "refresh" },
    comparesModels: true,
    records: "measurement"
  };
  switch (event.kind) {
    case "pull-request": {
      if (event.closed) return { kind: "nothing", reason: "The pull request is closed." };
      const { number, headSha, headRef, baseRef, baseSha, fork } = event;
      const into = defaultBranch === null || baseRef === defaultBranch ? null : baseRef;
      const place = { pullRequest: { number, headSha, baseRef, headRef }, checkedCommit: headSha, into };
      return { ...gate(headSha, baseSha), ...place, records: "acceptance", outsider: fork };
    }
    case "merge-group":
      return { ...gate(event.headSha, event.baseSha), checkedCommit: event.headSha };
    case "push": {
      if (event.deleted) return { kind: "nothing", reason: "The push deleted a branch or tag." };
      if (!event.toDefaultBranch) return gate(event.sha);
      return fill(event.sha);
    }
    case "schedule":
      return nightly;
    case "dispatch": {
      const isComparison = settings.baseline !== void 0 || settings.head !== void 0;
      if (isComparison || !event.onDefaultBranch) return inRepository;
      return event.offersComparison ? fill("HEAD") : nightly;
    }
    case "workflow-run": {
      if (event.ofPullRequest) return { kind: "nothing", reason: "The pull request is closed or has new commits." };
      const outsider = event.headRepository !== `${repository2.owner}/${repository2.name}`;
      return { ...gate(event.headSha), checkedCommit: event.headSha, outsider };
    }
    case "comment":
      return event.onPullRequest ? { kind: "accept", pullRequest: event.number } : { kind: "nothing", reason: "The comment is not on a pull request." };
    case "other":
      return { ...inRepository, outsider: true };
  }
}
function settingsOf({ work, includeTaskText }, settings) {
  return { ...settings, head: work.head, "include-task-text": includeTaskText };
}

// src/github/check-run.ts
async function postCheck(run, token, check) {
  try {
    const { connect } = await import("./BLC25YI6.js");
    const { octokit, repository: repository2 } = connect(run, token);
    const name = nameOf(check);
    const externalId = check.pullRequest === null ? check.id : `${check.id}#${check.pullRequest}`;
    const { checks } = octokit.rest;
    const { data } = await checks.listForRef({ ...repository2, ref: check.headSha, check_name: name, per_page: 100 });
    const ours = data.check_runs.find(({ external_id: id }) => id === externalId);
    const failed = data.check_runs.find((one) => one !== ours && HOLDS_BACK.has(one.conclusion ?? ""));
    if (failed !== void 0 && !HOLDS_BACK.has(check.conclusion)) {
      return `The check run was not written: the same commit failed in another pull request (${failed.html_url ?? failed.id}).`;
    }
    const content = {
      ...repository2,
      name,
      external_id: externalId,
      details_url: run.url,
      status: "completed",
      conclusion: check.conclusion,
      output: { title: check.title, summary: check.summary }
    };
    const annotations = check.annotations.map(({ level, message, path: path4, lines: { from, to } }) => {
      return { path: path4, start_line: from, end_line: to, annotation_level: level, message };
    });
    const output = { ...content.output, annotations };
    if (ours === void 0) await checks.create({ ...content, head_sha: check.headSha, output });
    else await checks.update({ ...content, check_run_id: ours.id });
    return null;
  } catch (error2) {
    return `The check run could not be written: ${reasonOf(error2, "checks: write")}`;
  }
}
var HOLDS_BACK = /* @__PURE__ */ new Set(["failure", "action_required"]);
function nameOf({ id, into }) {
  const about = [...id === "default" ? [] : [id], ...into === null ? [] : [`into ${into}`]];
  return about.length === 0 ? "SWE-Lancer Gate" : `SWE-Lancer Gate (${about.join(", ")})`;
}

// src/report/failure.ts
var MAX_IN_HEADLINE = 80;
function failureHeadline({ message, file }) {
  if (file !== void 0) return FAILURE.configuration;
  return isShort(message) ? `${FAILURE.notMeasured}: ${oneLine(message)}` : FAILURE.notMeasured;
}
var isShort = (message) => message.length <= MAX_IN_HEADLINE && !/[.!?] /.test(message);
function renderFailure(failure, earlier, runUrl) {
  const { kind, message, file, line, hint } = failure;
  const place = file === void 0 ? [] : [code(line === void 0 ? file : `${file}:${line}`), text(": ")];
  const repeated = file === void 0 && isShort(message);
  const what = repeated ? [] : [...place, foreign(sentence(message), 600)];
  const about = kind === "configuration" ? [] : [text(FAILURE.notYourChange)];
  const paragraphs = [what, about].filter((part) => part.length > 0);
  const run = runPage({ runUrl });
  return serialise([
    { type: "heading", depth: 3, children: [text("\u26A0\uFE0F "), foreign(failureHeadline(failure), 200)] },
    ...paragraphs.length === 0 ? [] : [paragraph(...paragraphs.flatMap((part, index) => index === 0 ? part : [text(" "), ...part]))],
    ...hint === void 0 ? [] : [paragraph(strong(text(LABELS.next)), text(" "), ...phrases(wordsOf(hint)))],
    ...historyBlocks(earlier, { runUrl }),
    ...footer(run === null ? [] : [[link(run, [text(LABELS.log)])]])
  ]);
}
function sentence(message) {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.!?]$/.test(message) ? "" : "."}`;
}

// src/action/publish.ts
var CHECK_LIMIT = 65535;
function publishedRun(report, rendered, {
  accepted,
  annotations,
  uploaded
}) {
  const fits = (text2) => Buffer.byteLength(text2) <= CHECK_LIMIT;
  const summary2 = fits(rendered.summary) ? rendered.summary : renderSummary(report, { limit: CHECK_LIMIT });
  return {
    body: (earlier) => renderComment(report, { earlier, uploaded }),
    verdict: report.verdict.kind,
    accepted,
    at: report.finishedAt,
    difference: report.comparison?.difference ?? null,
    unchanged: report.verdict.cause === "no-change",
    check: {
      conclusion: conclusionOf(report.verdict),
      title: headline(report),
      summary: fits(summary2) ? summary2 : rendered.comment,
      annotations
    }
  };
}
function publishedFailure(failure, { run }, now) {
  const body = (earlier) => renderFailure(failure, earlier, run.url);
  const title = failureHeadline(failure);
  const check = { conclusion: "action_required", title, summary: body([]), annotations: [] };
  const at = new Date(now).toISOString();
  return { body, verdict: "error", accepted: null, at, difference: null, unchanged: false, check };
}
function conclusionOf({ kind, exitCode }) {
  if (kind === "error") return "action_required";
  if (exitCode !== EXIT.passed) return "failure";
  return kind === "passed" || kind === "measured" ? "success" : "neutral";
}
async function publish(news, { inputs, plan, run }, liveComment2) {
  const { action, settings } = inputs;
  const { id } = settings;
  const token = action["github-token"];
  const { checkedCommit, pullRequest, into } = plan;
  const check = action.check && checkedCommit !== null ? { headSha: checkedCommit, id, pullRequest: pullRequest?.number ?? null, into, ...news.check } : null;
  const problem = check && await postCheck(run, token, check);
  if (problem !== null) annotate("notice", problem);
  if (check === null || problem !== null) {
    for (const { level, message, path: path4, lines } of news.check.annotations) {
      annotate(level === "failure" ? "error" : level, message, { file: path4, line: lines.from, endLine: lines.to });
    }
  }
  if (pullRequest === null || action.comment === "false") return null;
  const onlyUpdates = news.unchanged && action.comment !== "always";
  const posted = await postComment(run, token, { ...pullRequest, id, ...news, onlyUpdates }, { posted: liveComment2 });
  if (posted.kind === "posted") return posted;
  if (posted.kind === "not-posted") annotate("notice", posted.reason);
  return null;
}
async function withAcceptance(report, { inputs: { settings, action }, plan: { pullRequest }, run }) {
  const refused = { report, accepted: null };
  if (pullRequest === null || report.kind !== "gate" || report.verdict.kind !== "regressed") return refused;
  try {
    const found = await findAcceptance(run, action["github-token"], { ...pullRequest, id: settings.id });
    if (found === null) return refused;
    const text2 = `Accepted for this commit by ${found.by}: ${oneLine(found.reason, 300)}`;
    const verdict = { ...report.verdict, exitCode: EXIT.passed };
    return {
      report: { ...report, verdict, notes: [{ kind: "warning", text: text2 }, ...report.notes] },
      accepted: found
    };
  } catch (error2) {
    annotate("notice", `No acceptance of the drop could be looked for: ${reasonOf(error2, "pull-requests: write")}`);
    return refused;
  }
}

// src/github/drift-issue.ts
var LABEL = "swelancer-gate-drift";
async function updateDriftIssue(run, token, news) {
  try {
    const { connect } = await import("./BLC25YI6.js");
    await update(connect(run, token), run, news);
    return null;
  } catch (error2) {
    return `The drift issue could not be written: ${reasonOf(error2, "issues: write")}`;
  }
}
async function update(connection, run, news) {
  const [ours] = await findOurs(connection, news.id);
  if (ours === void 0) return news.names.length === 0 ? void 0 : open2(connection, run, news);
  if (ours.marker.run > run.id) return;
  const { octokit, repository: repository2 } = connection;
  const at = { ...repository2, issue_number: ours.number };
  const told = ours.marker.names;
  const added = news.names.filter((name) => !told.includes(name));
  const over = told.filter((name) => !news.names.includes(name));
  const say = (body) => octokit.rest.issues.createComment({ ...at, body });
  const write = (fields) => octokit.rest.issues.update({ ...at, ...fields, ...contentOf(run, news) });
  if (!ours.open && added.length === 0) {
    if (over.length > 0) await octokit.rest.issues.update({ ...at, body: updatedBody(run, news, ours.body) });
    return;
  }
  if (news.names.length === 0) {
    await say(news.ended(over));
    await octokit.rest.issues.update({
      ...at,
      state: "closed",
      state_reason: "completed",
      body: updatedBody(run, news, ours.body)
    });
    return;
  }
  await write(ours.open ? {} : { state: "open", state_reason: "reopened" });
  if (ours.open && over.length > 0) await say(news.ended(over));
  if (added.length > 0)
    await say(ours.open ? "More has drifted: see the description." : "Drift again: see the description.");
}
async function open2(connection, run, news) {
  const { octokit, repository: repository2 } = connection;
  const { issues } = octokit.rest;
  const { data } = await issues.create({ ...repository2, ...contentOf(run, news), labels: [LABEL] });
  const [oldest] = await findOurs(connection, news.id);
  if (oldest === void 0 || oldest.number >= data.number) return;
  await issues.update({ ...repository2, issue_number: data.number, state: "closed", state_reason: "not_planned" });
}
async function findOurs(connection, id) {
  const { octokit, repository: repository2 } = connection;
  const [login, all] = await Promise.all([
    viewer(connection),
    octokit.paginate(octokit.rest.issues.listForRepo, { ...repository2, labels: LABEL, state: "all", per_page: 100 })
  ]);
  const ours = all.flatMap(({ number, state, body, user }) => {
    const marker = user?.login === login ? readMarker2(body ?? "", id) : null;
    return marker === null ? [] : [{ number, open: state === "open", body: body ?? "", marker }];
  });
  return ours.sort((a, b) => Number(b.open) - Number(a.open) || a.number - b.number);
}
function contentOf(run, news) {
  return { title: news.title, body: `${writeMarker2(run, news)}
${news.body}` };
}
function updatedBody(run, news, body) {
  return `${writeMarker2(run, news)}
${body.split("\n").slice(1).join("\n")}`;
}
function writeMarker2(run, { id, names }) {
  return `<!-- swelancer-gate-drift ${id} run ${run.id} of ${names.join(",")} -->`;
}
var MARKER2 = /^<!-- swelancer-gate-drift (?<id>\S+) run (?<run>\d+) of (?<names>[\w.,]*) -->/;
var markerSchema2 = external_exports.object({
  id: external_exports.string(),
  run: external_exports.coerce.number(),
  names: external_exports.string().transform((names) => names.split(",").filter((name) => name !== ""))
});
function readMarker2(body, id) {
  const read = markerSchema2.safeParse(MARKER2.exec(body)?.groups);
  return read.success && read.data.id === id ? read.data : null;
}

// src/github/history-branch.ts
var RETRIES = 6;
var AT_ONCE = 8;
function branchHistory(run, token, branch) {
  async function connection() {
    const { connect } = await import("./BLC25YI6.js");
    return connect(run, token);
  }
  return {
    async add(record) {
      const file = { path: `${RECORDS}/${fileOf(record)}`, content: writeRecord(record) };
      const message = `Record ${record.kind} ${record.run} of gate ${record.id} [skip ci]`;
      try {
        await pRetry(async () => addFile(await connection(), branch, file, message), {
          retries: RETRIES,
          minTimeout: 100,
          randomize: true,
          shouldRetry: ({ error: error2 }) => isRace(error2) || statusOf(error2) >= 500
        });
      } catch (cause) {
        throw new Failure("github", `branch ${branch} could not be written: ${reasonOf(cause, "contents: write")}`, {
          hint: "Allow this workflow to push to the branch in its protection rule.",
          cause
        });
      }
    },
    async newest(id, count2) {
      try {
        return readAll(await readFiles(await connection(), branch, (names) => recordFiles(names, id).slice(-count2)));
      } catch (cause) {
        throw new Failure("github", `branch ${branch} could not be read: ${reasonOf(cause, "contents: write")}`, {
          cause
        });
      }
    }
  };
}
function isRace(error2) {
  return [409, 422].includes(statusOf(error2)) && !/\brule|protected|review|status check|signature/i.test(String(error2));
}
async function addFile(connection, branch, { path: path4, content }, message) {
  const { octokit, repository: repository2 } = connection;
  try {
    const encoded = Buffer.from(content).toString("base64");
    await octokit.rest.repos.createOrUpdateFileContents({ ...repository2, path: path4, branch, message, content: encoded });
  } catch (error2) {
    if (statusOf(error2) === 422 && /"sha" wasn't supplied/.test(String(error2))) return;
    if (statusOf(error2) !== 404) throw error2;
    await createBranch(connection, branch, { path: path4, content }, message);
  }
}
async function createBranch({ octokit, repository: repository2 }, branch, { path: path4, content }, message) {
  const { git } = octokit.rest;
  const file = { path: path4, mode: "100644", type: "blob", content };
  const tree = await git.createTree({ ...repository2, tree: [file] });
  const commit = await git.createCommit({ ...repository2, message, tree: tree.data.sha, parents: [] });
  await git.createRef({ ...repository2, ref: `refs/heads/${branch}`, sha: commit.data.sha });
}
async function readFiles({ octokit, repository: repository2 }, branch, choose) {
  const { git } = octokit.rest;
  const tree = await git.getTree({ ...repository2, tree_sha: branch, recursive: "1" }).catch((error2) => {
    if (statusOf(error2) === 404) return null;
    throw error2;
  });
  const hashes = new Map(tree?.data.tree.map(({ path: path4, sha: sha2 }) => [path4.replace(`${RECORDS}/`, ""), sha2]));
  const { default: PQueue } = await import("./B45SVZPK.js");
  const queue = new PQueue({ concurrency: AT_ONCE });
  return queue.addAll(
    choose([...hashes.keys()]).map((name) => async () => {
      const { data } = await git.getBlob({ ...repository2, file_sha: hashes.get(name) ?? "" });
      return { name, text: Buffer.from(data.content, "base64").toString() };
    })
  );
}

// src/action/remember.ts
var RUNS = 150;
async function remember(record, context) {
  const { inputs, run } = context;
  const branch = inputs.action.history;
  if (branch === "" || record === null) return;
  try {
    const history = branchHistory(run, inputs.action["github-token"], branch);
    await history.add(record);
    if (record.kind !== "acceptance") await reportDrift(history, record, context);
  } catch (error2) {
    if (!(error2 instanceof Failure)) throw error2;
    annotate("notice", `History: ${error2.message}${error2.hint === void 0 ? "" : ` ${error2.hint}`}`);
  }
}
async function reportDrift(history, record, { inputs: { action }, run }) {
  const { id } = record;
  const { records, damage } = await history.newest(id, RUNS);
  if (damage.length > 0)
    annotate("notice", `History: ${count(damage.length, "record")} cannot be read, and is left out.`);
  const { drifts, ending } = watch(records);
  const problem = await updateDriftIssue(run, action["github-token"], {
    id,
    names: drifts.flatMap(({ arm, kinds }) => kinds.map((kind) => driftName(arm, kind))),
    title: driftTitle(id),
    body: renderDrift(drifts, run.url),
    ended: (names) => renderEnded(names.map(ending))
  });
  if (problem !== null) annotate("notice", problem);
}

// src/action/perform.ts
async function perform(given, world, workspace) {
  const { plan, inputs, run, checkout } = given;
  const settings = settingsOf(plan, inputs.settings);
  const context = { ...given, inputs: { ...inputs, settings } };
  const { apiKey, fallbackApiKey, action } = inputs;
  const occasion = {
    apiKey,
    fallbackApiKey,
    runUrl: run.url,
    fork: plan.outsider,
    git: checkout.git,
    defaultBranch: plan.defaultBranch
  };
  const shardsOf = async (command) => {
    if (action.shards === void 0) return {};
    const folder = path.resolve(workspace, action.shards);
    await refuseOwnShards([folder], world);
    return { shards: await readShards([folder], command) };
  };
  const { work } = plan;
  if (work.kind === "gate") {
    const branch = plan.defaultBranch && `refs/remotes/origin/${plan.defaultBranch}`;
    const base = work.mergeBaseWith ?? branch;
    if (base !== void 0) await deepen(checkout.git, world, work.head, base);
  }
  const before = downloads(world);
  const live = liveComment(context, world.now);
  try {
    if (settings.shard !== void 0) {
      await performShard(settings.shard, context, occasion, world);
      return null;
    }
    const all = { ...occasion, ...await shardsOf(work.kind), onProgress: live.onProgress };
    const report = await withoutCommands(() => measure(work, settings, all, world));
    await deliver(report, { context, occasion, shardsOf, before, liveComment: await live.close() }, world);
    return null;
  } catch (error2) {
    const posted = await live.close();
    if (!(error2 instanceof Failure)) throw error2;
    if (error2.kind === "no-key" && plan.withoutSecrets !== null) return withoutSecrets3(plan.withoutSecrets, inputs);
    if (settings.shard === void 0) await publish(publishedFailure(error2, context, world.now()), context, posted);
    throw error2;
  }
}
async function deliver(measured, delivery, world) {
  const { context, before } = delivery;
  const { plan, run, checkout, inputs } = context;
  const { report, accepted } = await withAcceptance(withBranches(measured, plan), context);
  const rendered = renderReport(report);
  const written = await writeReport(rendered, inputs.settings.out);
  const page = report.tasks.length === 0 ? "" : await copyPage(written.html, inputs.settings);
  await withoutCommands(
    async () => world.print(renderTerminal(report, { width: world.terminal.columns, color: false }))
  );
  const annotations = annotationsOf(report).map((one) => ({ ...one, path: path.posix.join(checkout.folder, one.path) }));
  const uploaded = inputs.action.upload;
  const news = publishedRun(report, rendered, { accepted: accepted?.comment ?? null, annotations, uploaded });
  const posted = await publish(news, context, delivery.liveComment);
  if (posted !== null) await writeFile2(written.comment, posted.body);
  await remember(recordOf(report, accepted, context), context);
  await writeSummary(rendered.summary);
  let { calls } = report.budget;
  try {
    const compared = plan.comparesModels ? await compareNightly(report, context, delivery.occasion, () => delivery.shardsOf("compare"), world) : null;
    calls += compared?.budget.calls ?? 0;
    await remember(compared && recordComparison(compared, String(run.id)), context);
  } finally {
    const after = downloads(world);
    writeOutputs({
      ...outputsOf(report, written.report, posted?.url ?? null),
      page,
      "comment-id": String(posted?.comment ?? ""),
      "new-trials": String(calls > 0),
      "new-datasets": String(after.datasets !== before.datasets),
      "new-code": String(after.code !== before.code),
      "exit-code": String(report.verdict.exitCode)
    });
  }
}
function withBranches(report, { pullRequest }) {
  if (pullRequest === null) return report;
  const candidate = { ...report.candidate, label: pullRequest.headRef };
  if (report.baseline === null) return { ...report, candidate };
  return { ...report, candidate, baseline: { ...report.baseline, label: pullRequest.baseRef } };
}
async function copyPage(html, { id, out }) {
  const page = path.join(out, "..", `swelancer-gate-${id}.html`);
  await copyFile2(html, page);
  return page;
}
function withoutSecrets3(cause, { apiKey, fallbackApiKey }) {
  const nothing = "so there was no key and nothing was measured.";
  if (cause === "fork") {
    return `Pull requests from forks get no secrets, ${nothing} Two safe ways to measure them: ${pageAt("docs/forks.md")}`;
  }
  if (cause === "forked-repository") {
    return `This repository is a fork and does not inherit secrets, ${nothing}`;
  }
  const missing = [apiKey, fallbackApiKey].find((key) => key.kind === "missing");
  return `Runs that Dependabot starts get no Actions secrets, ${nothing} To measure them, add the key to Dependabot's secrets: gh secret set ${missing?.secret ?? "NAME"} --app dependabot`;
}
function recordOf(report, accepted, { plan, run }) {
  if (plan.records === "measurement") return recordMeasure(report, String(run.id));
  return accepted && plan.pullRequest && recordAcceptance(report, accepted, plan.pullRequest.number);
}
async function performShard(shard, context, occasion, world) {
  const { plan, inputs } = context;
  const folder = path.join(inputs.settings.out, "shards");
  const settings = { ...inputs.settings, out: folder };
  const divided = { settings, keyed: occasion.apiKey.kind === "key", shard };
  const shares = [
    [plan.work.kind, await withoutCommands(() => measureShard(plan.work, shard, settings, occasion, world))]
  ];
  if (plan.comparesModels) {
    const share = await shareNightly(shard, settings, occasion, world);
    if (share !== null) shares.push(["compare", share]);
  }
  let worst = EXIT.passed;
  for (const [command, share] of shares) {
    const { words, exitCode } = await handOver(share, { command, ...divided }, world);
    annotate(exitCode === EXIT.passed ? "notice" : "error", words);
    worst = Math.max(worst, exitCode);
  }
  const calls = shares.reduce((sum, [, { spent }]) => sum + spent.calls, 0);
  writeOutputs({ verdict: "inconclusive", shard: folder, calls: String(calls), "exit-code": String(worst) });
}
function downloads({ env }) {
  const namesIn = (folder) => existsSync2(folder) ? readdirSync(folder, { recursive: true }).sort().join("\n") : "";
  return {
    datasets: namesIn(env.SWELANCER_GATE_DATASETS ?? ""),
    code: namesIn(path.join(env.SWELANCER_GATE_CODE ?? "", "stores"))
  };
}

// src/action/secret-name.ts
import { readFile } from "node:fs/promises";
import path2 from "node:path";
async function nameSecret(key, input, root, run) {
  if (key.kind !== "missing" || run.workflow === null) return key;
  const text2 = await readFile(path2.join(root, run.workflow), "utf8").catch(() => "");
  const names = [...text2.matchAll(/([\w-]+):\s*\$\{\{\s*secrets\.(\w+)\s*\}\}/g)];
  const [name, ...others] = new Set(names.flatMap(([, field, secret]) => field === input && secret ? [secret] : []));
  if (name === void 0 || others.length > 0) return key;
  const { owner, name: repository2 } = run.repository;
  const [, environment2] = /^ {4}environment: ([\w.-]+)$/m.exec(text2) ?? [];
  const where = environment2 === void 0 ? "" : ` --env ${environment2}`;
  return {
    kind: "missing",
    secret: name,
    holder: `the secret ${name}`,
    hint: `Set it: \`gh secret set ${name} --repo ${owner}/${repository2}${where}\`. If the endpoint needs no key, write \`${input}: none\` in ${run.workflow}.`
  };
}

// src/action/action.ts
async function runAction(world, readText) {
  let checkout = null;
  try {
    const inputs = readInputs(world.env);
    const run = readRun(world.env);
    const trigger = readTrigger(world.env.GITHUB_EVENT_NAME ?? "", readPayload(world.env, readText));
    const plan = planOf(await pullRequestOfEndedRun(trigger, run, inputs), inputs, run);
    if (plan.kind === "nothing") return await skip(`${plan.reason} Nothing was measured.`);
    if (plan.kind === "accept") return await accept(plan.pullRequest, inputs, run);
    const directory = path3.resolve(world.directory, inputs.action["working-directory"]);
    const git = await openGit({ directory, env: world.env });
    checkout = { git, folder: git.folder };
    const root = path3.resolve(directory, path3.posix.relative(checkout.folder, ""));
    const keys = {
      apiKey: await nameSecret(inputs.apiKey, "api-key", root, run),
      fallbackApiKey: await nameSecret(inputs.fallbackApiKey, "fallback-api-key", root, run)
    };
    const neutral = await perform(
      { plan, inputs: { ...inputs, ...keys }, run, checkout },
      { ...world, directory },
      world.directory
    );
    if (neutral !== null) await skip(neutral);
  } catch (error2) {
    reportFailure(error2, checkout);
  }
}
function readPayload(env, readText) {
  const file = env.GITHUB_EVENT_PATH ?? "";
  try {
    return JSON.parse(readText(file));
  } catch (cause) {
    throw new Failure("configuration", `the event file ${file || "(GITHUB_EVENT_PATH)"} cannot be read`, {
      hint: "The runner writes it for every job. In a container, mount the folder of GITHUB_EVENT_PATH.",
      cause
    });
  }
}
async function pullRequestOfEndedRun(trigger, run, { action }) {
  const { event } = trigger;
  if (event.kind !== "workflow-run" || !event.ofPullRequest) return trigger;
  return { ...trigger, event: await findPullRequest(run, action["github-token"], event) ?? event };
}
async function accept(pullRequest, { settings, action }, run) {
  const started = await startAccepted(run, action["github-token"], pullRequest, settings.id);
  annotate(
    "notice",
    started ? "The drop is accepted. The run that found it is rerun." : 'Nothing was accepted. A person with write access has to comment "/swelancer-gate accept REASON" after this gate has reported a drop at the current commit.'
  );
  writeOutputs({ verdict: "inconclusive", "exit-code": String(EXIT.passed) });
}
async function skip(reason) {
  annotate("notice", reason);
  await writeSummary(`### Not measured

${reason}
`);
  writeOutputs({ verdict: "inconclusive", "exit-code": String(EXIT.passed) });
}
function reportFailure(error2, checkout) {
  const failure = failureBehind(error2);
  if (failure === null) {
    annotate("error", `This is a bug in SWE-Lancer Gate: ${error2 instanceof Error ? error2.stack : error2}`);
    writeOutputs({ verdict: "error", "exit-code": String(EXIT.error) });
    return;
  }
  const { file, line } = failure;
  const place = checkout === null || file === void 0 ? {} : { file: path3.posix.join(checkout.folder, file), line };
  annotate("error", explain(failure), place);
  writeOutputs({ verdict: "error", "exit-code": String(exitCodeOf(failure)) });
}

// src/github/page-link.ts
var PLACEHOLDER = /#artifacts(?::(?<task>[\w.-]+))?(?=[)\s>]|$)/;
function withPage(body, runUrl, page) {
  const [first = "", ...rest] = body.split(runUrl);
  const linked = rest.map((part) => {
    const found = part.startsWith("#") ? PLACEHOLDER.exec(part) : null;
    if (found === null) return runUrl + part;
    const task = found.groups?.task;
    return `${page}${task === void 0 ? "" : `#${task}`}${part.slice(found[0].length)}`;
  });
  return [first, ...linked].join("");
}
async function linkPage(run, token, { comment, id, page }) {
  try {
    const { connect } = await import("./BLC25YI6.js");
    const { octokit, repository: repository2 } = connect(run, token);
    const { data } = await octokit.rest.issues.getComment({ ...repository2, comment_id: comment });
    const marker = readMarker(data.body ?? "", id);
    if (marker?.run !== run.id || marker.attempt !== run.attempt) return null;
    const body = withPage(data.body ?? "", run.url, page);
    if (body !== data.body) await octokit.rest.issues.updateComment({ ...repository2, comment_id: comment, body });
    return null;
  } catch (error2) {
    return `The report could not be linked: ${reasonOf(error2, "pull-requests: write")}`;
  }
}

// src/action/link.ts
var environmentSchema2 = external_exports.object({
  SWELANCER_GATE_COMMENT: external_exports.coerce.number().int().positive(),
  SWELANCER_GATE_PAGE: external_exports.url({ protocol: /^https?$/ })
});
async function linkReport(env) {
  const { settings, action } = readInputs(env);
  const { SWELANCER_GATE_COMMENT: comment, SWELANCER_GATE_PAGE: page } = environmentSchema2.parse(env);
  const problem = await linkPage(readRun(env), action["github-token"], { comment, id: settings.id, page });
  if (problem !== null) annotate("notice", problem);
}

// src/action/index.ts
async function runFromRunner() {
  const env = environment();
  if (env.SWELANCER_GATE_PAGE !== void 0) return linkReport(env);
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"]) process2.once(signal, () => stop.abort());
  await runAction(
    {
      directory: process2.cwd(),
      env,
      signal: stop.signal,
      ...systemTime(),
      print: (text2) => void process2.stdout.write(text2),
      tell: (text2) => void process2.stdout.write(text2),
      ask: null,
      terminal: { columns: 100, color: false, live: false }
    },
    (file) => readFileSync(file, "utf8")
  );
}
function environment() {
  if (process2.env.SWELANCER_GATE_ENVIRONMENT !== "stdin") return process2.env;
  const lines = readFileSync(0, "utf8").split("\0");
  const handed = Object.fromEntries(
    lines.flatMap((line) => {
      const end = line.indexOf("=");
      return end > 0 ? [[line.slice(0, end), line.slice(end + 1)]] : [];
    })
  );
  Object.assign(process2.env, withoutSecrets(handed));
  return handed;
}
export {
  runFromRunner
};
