import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  require_tunnel
} from "./GNUCB4PO.js";
import {
  renderCompareMarkdown,
  renderCompareTerminal,
  writeComparison
} from "./IUMZ7NRK.js";
import "./OY4ZXSOR.js";
import {
  recordAcceptance,
  recordComparison,
  recordMeasure
} from "./LGSGWVRU.js";
import {
  handOver,
  readShards
} from "./2XGGRWCO.js";
import {
  historyBlocks,
  renderComment,
  renderSummary,
  writeReport
} from "./IOJIMQEE.js";
import {
  renderTerminal
} from "./NLD3PXLX.js";
import "./WZCVJG5K.js";
import {
  FAILURE,
  LABELS,
  headline,
  wordsOf
} from "./MXEIKP3F.js";
import {
  runPage
} from "./T3PYDFNL.js";
import {
  driftName,
  driftTitle,
  renderDrift,
  renderEnded,
  watch
} from "./GGJLYRNI.js";
import "./MNFZJYFU.js";
import {
  readAll
} from "./DUW3POOI.js";
import {
  RECORDS,
  fileOf,
  recordFiles,
  writeRecord
} from "./WGXJIXXR.js";
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
} from "./SHQ3Y765.js";
import {
  oneLine
} from "./3EJT6ANF.js";
import {
  budgetLeft,
  runGate,
  runGateShard
} from "./WMMLSTLS.js";
import "./NGXTKJPW.js";
import "./SQH744BA.js";
import "./KVKVR3OO.js";
import {
  runCompare,
  runCompareShard
} from "./UYPW3TZQ.js";
import "./N3L2H6KA.js";
import {
  findHead,
  runMeasure,
  runMeasureShard
} from "./46KTPUFJ.js";
import "./S4KCCYFJ.js";
import "./2R4XO35F.js";
import "./2IGYEI2B.js";
import "./MBQ5EHFF.js";
import {
  verdictKindSchema
} from "./S4HFOKMG.js";
import "./3VZKQ2PO.js";
import {
  pageAt
} from "./3MSYNQOD.js";
import "./HBGFOFC3.js";
import {
  readConfigFile
} from "./UDXKPIHP.js";
import {
  inWords,
  openGit
} from "./27H6PT3W.js";
import "./ZPCSYCOC.js";
import "./IYDSAJR5.js";
import "./G6SBVFOP.js";
import "./EJNFRPCC.js";
import "./4EWCDJO6.js";
import "./KBOLRTKI.js";
import "./R7YIPWEF.js";
import {
  createGit
} from "./TQTSCL46.js";
import "./HNG5HRUW.js";
import {
  pRetry
} from "./BKS72ICO.js";
import "./ZGG5GMTL.js";
import {
  actionSchema,
  parseSettings,
  settingsSchema
} from "./ZP2QWIPG.js";
import "./KZ2235BV.js";
import {
  require_undici
} from "./MLMORCRZ.js";
import "./QML3IVJZ.js";
import {
  systemTime
} from "./WB6OJM6R.js";
import "./EQCQALOJ.js";
import "./572TXH23.js";
import {
  count
} from "./3N3WSEEQ.js";
import "./UMYL24OK.js";
import "./TUYMEWBT.js";
import "./G43GAEJJ.js";
import "./OASVD2G7.js";
import "./7TDKMYD5.js";
import "./73WKNOLH.js";
import "./KFLCG5QD.js";
import {
  external_exports
} from "./2JR67ORU.js";
import {
  EXIT,
  Failure,
  exitCodeOf,
  explain,
  failureBehind
} from "./WOQU7CIP.js";
import {
  __toESM
} from "./DTEW5AZJ.js";

// src/action/index.ts
import { readFileSync } from "node:fs";
import process2 from "node:process";

// src/action/action.ts
import { existsSync as existsSync2, readdirSync } from "node:fs";
import path from "node:path";

// src/report/told.ts
var toldSchema = external_exports.strictObject({
  at: external_exports.iso.datetime(),
  run: external_exports.int().positive(),
  attempt: external_exports.int().positive(),
  headSha: external_exports.string().regex(/^[0-9a-f]{40}$/),
  verdict: external_exports.enum([...verdictKindSchema.options, "measuring"]),
  /** Change of the accuracy as a fraction; null where nothing was compared. */
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
  verdict: toldSchema.shape.verdict,
  accepted: external_exports.coerce.number().optional()
});
function readMarker(body, id) {
  const read = markerSchema.safeParse(MARKER.exec(body)?.groups);
  return read.success && read.data.id === id ? { ...read.data, accepted: read.data.accepted ?? null } : null;
}
var MOST_TOLD = 10;
function writeTold(told) {
  return `<!-- swelancer-gate-told ${JSON.stringify(told)} -->`;
}
function readEarlier(body, run) {
  const told = TOLD.exec(body)?.[1];
  if (told === void 0) return [];
  try {
    const all = external_exports.array(toldSchema).max(MOST_TOLD + 1).parse(JSON.parse(told));
    return all.filter((one) => one.run !== run.id || one.attempt !== run.attempt).slice(0, MOST_TOLD);
  } catch {
    return [];
  }
}
var TOLD = /^<!--[^\n]*-->\n<!-- swelancer-gate-told (\[[^\n]*\]) -->\n/;

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
  if (status >= 400 && status < 500) return `GitHub refused it (${status}: ${message}).`;
  return `GitHub did not answer as expected (${message}).`;
}
function isRateLimit(error2) {
  const status = statusOf(error2);
  return status === 429 || status === 403 && error2 instanceof Error && /rate limit/i.test(error2.message);
}

// src/github/acceptance.ts
var COMMAND = /^\/swelancer-gate +accept +(?:id:(?<id>\S+) +)?(?<reason>\S.*)/;
async function findAcceptance(run, token, drop) {
  const { connect } = await import("./JFYZIVFG.js");
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
    const { connect } = await import("./JFYZIVFG.js");
    const connection = connect(run, token);
    const { octokit, repository: repository2 } = connection;
    const { data } = await octokit.rest.pulls.get({ ...repository2, pull_number: number });
    const found = await lookFor(connection, { number, headSha: data.head.sha, id });
    if (found === null) return false;
    await octokit.rest.actions.reRunWorkflowFailedJobs({ ...repository2, run_id: found.run });
    return true;
  } catch (cause) {
    const reason = reasonOf(cause, "actions: write, pull-requests: read");
    throw new Failure("github", `the run could not be started again: ${reason}`, {
      hint: 'Or press "Re-run failed jobs" on the page of that run: it looks for acceptances too.',
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
    draft: external_exports.boolean().default(false),
    state: external_exports.enum(["open", "closed"]),
    base: external_exports.object({ sha, ref: external_exports.string(), repo: repository }),
    head: external_exports.object({ sha, ref: external_exports.string(), repo: repository.nullable() })
  })
}).transform(({ pull_request: { number, draft, state, base, head } }) => {
  const fork = head.repo?.full_name !== base.repo.full_name;
  const refs = { baseSha: base.sha, headSha: head.sha, baseRef: base.ref, headRef: head.ref };
  return { kind: "pull-request", number, ...refs, fork, draft, closed: state === "closed" };
});
var pushPayload = external_exports.object({
  ref: external_exports.string(),
  before: sha,
  after: sha,
  repository: external_exports.object({ default_branch: external_exports.string() })
}).transform(({ ref, before, after, repository: repository2 }) => {
  const defaultBranch = ref === `refs/heads/${repository2.default_branch}`;
  return { kind: "push", ref, sha: after, before: /^0+$/.test(before) ? null : before, defaultBranch };
});
var mergeGroupPayload = external_exports.object({ merge_group: external_exports.object({ base_sha: sha, head_sha: sha }) }).transform(({ merge_group: { base_sha: baseSha, head_sha: headSha } }) => {
  return { kind: "merge-group", baseSha, headSha };
});
var workflowRunPayload = external_exports.object({
  workflow_run: external_exports.object({
    event: external_exports.string(),
    head_sha: sha,
    head_branch: external_exports.string(),
    head_repository: repository.nullable()
  })
}).transform(({ workflow_run: { event, head_sha, head_branch, head_repository } }) => {
  const head = { headSha: head_sha, headRef: head_branch, headRepository: head_repository?.full_name ?? null };
  return { kind: "workflow-run", ofPullRequest: event === "pull_request", ...head };
});
var commentPayload = external_exports.object({ issue: external_exports.object({ number: external_exports.int().positive(), pull_request: external_exports.unknown().optional() }) }).transform(({ issue: issue2 }) => {
  return issue2.pull_request === void 0 ? { kind: "none" } : { kind: "comment", number: issue2.number };
});
var dispatchPayload = external_exports.object({ ref: external_exports.string().optional(), repository: external_exports.object({ default_branch: external_exports.string().optional() }).optional() }).transform(({ ref, repository: repository2 }) => {
  return {
    kind: "dispatch",
    defaultBranch: repository2?.default_branch !== void 0 && ref === `refs/heads/${repository2.default_branch}`
  };
});
var payloads = {
  pull_request: pullRequestPayload,
  pull_request_target: pullRequestPayload,
  push: pushPayload,
  merge_group: mergeGroupPayload,
  workflow_run: workflowRunPayload,
  issue_comment: commentPayload,
  schedule: external_exports.unknown().transform(() => ({ kind: "schedule" })),
  workflow_dispatch: dispatchPayload
};
function readEvent(name, payload) {
  const schema = Object.hasOwn(payloads, name) ? payloads[name] : void 0;
  if (schema === void 0) return { kind: "none" };
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  const issue2 = result.error.issues[0];
  throw new Failure("github", `the ${name} event cannot be read: "${issue2?.path.join(".")}" ${issue2?.message}`, {
    hint: "GITHUB_EVENT_PATH must name the file that GitHub wrote for this run."
  });
}
function isPrivate(payload) {
  return external_exports.object({ repository: external_exports.object({ private: external_exports.literal(true) }) }).safeParse(payload).success;
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
  if (ended.headRepository === null) return null;
  const { connect } = await import("./JFYZIVFG.js");
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
  const found = data.find(({ head: head2 }) => head2.sha === ended.headSha && head2.repo?.full_name === ended.headRepository);
  if (found === void 0) return null;
  const { number, base, draft = false } = found;
  const fork = ended.headRepository !== base.repo.full_name;
  const head = { headSha: ended.headSha, headRef: ended.headRef };
  return { kind: "pull-request", number, baseSha: base.sha, baseRef: base.ref, ...head, fork, draft, closed: false };
}

// src/github/run.ts
var environmentSchema = external_exports.object({
  GITHUB_REPOSITORY: external_exports.string().regex(/^[^/]+\/[^/]+$/),
  GITHUB_RUN_ID: external_exports.coerce.number().int().positive(),
  GITHUB_RUN_ATTEMPT: external_exports.coerce.number().int().positive().default(1),
  GITHUB_API_URL: external_exports.url().default("https://api.github.com"),
  GITHUB_SERVER_URL: external_exports.url().default("https://github.com")
}).transform((environment) => {
  const [owner = "", name = ""] = environment.GITHUB_REPOSITORY.split("/");
  const id = environment.GITHUB_RUN_ID;
  const url = `${environment.GITHUB_SERVER_URL}/${environment.GITHUB_REPOSITORY}/actions/runs/${id}`;
  const attempt = environment.GITHUB_RUN_ATTEMPT;
  return { repository: { owner, name }, id, attempt, apiUrl: environment.GITHUB_API_URL, url };
});
function readRun(environment) {
  const result = environmentSchema.safeParse(environment);
  if (result.success) return result.data;
  throw new Failure("github", `${result.error.issues[0]?.path.join(".")} is missing or wrong in the environment`, {
    hint: "Only a runner of GitHub Actions sets it; elsewhere use the command line, `swelancer-gate gate`."
  });
}

// src/report/annotations.ts
var MOST = 10;
function annotationsOf(report) {
  const { verdict, candidate, changes } = report;
  if (verdict.kind === "passed") return [];
  const level = verdict.kind !== "inconclusive" && verdict.exitCode !== EXIT.passed ? "failure" : "warning";
  const places = verdict.kind !== "regressed" ? [] : changes.flatMap(({ path: path2, lines }) => lines.map((at) => ({ path: path2, at })));
  const [file] = candidate.files;
  if (places.length === 0) {
    const message2 = oneLine(verdict.reason, 1e3);
    return file === void 0 ? [] : [{ level, message: message2, path: file, lines: { from: 1, to: 1 } }];
  }
  const message = `${headline(report)}. This change edits these lines; the comment lists the tasks that got worse.`;
  return places.slice(0, MOST).map(({ path: path2, at }) => ({ level, message, path: path2, lines: at }));
}

// src/github/comment.ts
var MAX_WRITES = 5;
async function postComment(run, token, comment) {
  try {
    return await pRetry(() => writeUntilItStands(run, token, comment), {
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
    const { connect } = await import("./JFYZIVFG.js");
    const { octokit, repository: repository2 } = connect(run, token);
    const { data } = await octokit.rest.issues.getComment({ ...repository2, comment_id: posted });
    const marker = readMarker(data.body ?? "", comment.id);
    if (marker?.run !== run.id || marker.attempt !== run.attempt || marker.verdict !== "measuring") {
      return superseded("another run has written it");
    }
    const body = bodyOf(run, comment, data.body ?? "");
    await octokit.rest.issues.updateComment({ ...repository2, comment_id: posted, body });
    return { kind: "posted", url: data.html_url, comment: posted };
  } catch (error2) {
    return notPosted(error2);
  }
}
function bodyOf(run, comment, before) {
  const earlier = readEarlier(before, run);
  const { at, headSha, verdict, difference } = comment;
  const told = writeTold([{ at, run: run.id, attempt: run.attempt, headSha, verdict, difference }, ...earlier]);
  return `${writeMarker(comment.id, run, comment)}
${told}
${comment.body(earlier)}`;
}
async function writeUntilItStands(run, token, comment) {
  const { connect } = await import("./JFYZIVFG.js");
  const connection = connect(run, token);
  const { octokit, repository: repository2 } = connection;
  const { issues, pulls } = octokit.rest;
  const pull = await pulls.get({ ...repository2, pull_number: comment.number });
  if (pull.data.head.sha !== comment.headSha) {
    return superseded(`the pull request has moved on to ${pull.data.head.sha.slice(0, 7)}`);
  }
  for (let writes = 0; ; writes++) {
    const { ours } = await readConversation(connection, comment.number, comment.id);
    const [first, ...doubles] = ours;
    const order = first === void 0 ? -1 : orderOf(first.marker, run, comment);
    if (order > 0) return superseded("a newer run has written it");
    if (first !== void 0 && writes > 0 && order === 0) {
      for (const double of doubles)
        await unlessGone(issues.deleteComment({ ...repository2, comment_id: double.comment.id }));
      return { kind: "posted", url: first.comment.html_url, comment: first.comment.id };
    }
    if (comment.verdict === "measuring" && isDropAt(first?.marker, comment)) {
      return superseded("the drop at this commit stays told until there is another verdict");
    }
    if (writes === MAX_WRITES) throw new Error("other jobs kept changing the comment");
    const body = bodyOf(run, comment, first?.comment.body ?? "");
    if (first === void 0) await issues.createComment({ ...repository2, issue_number: comment.number, body });
    else await unlessGone(issues.updateComment({ ...repository2, comment_id: first.comment.id, body }));
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
function renderMeasuring(standing, earlier, runUrl) {
  const run = runPage({ runUrl });
  return serialise([
    heading(3, `\u23F3 Measuring: ${inWords(standing)}`),
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
function liveComment({ settings: { id }, action, event, run }, now) {
  const token = action["github-token"];
  let open3 = event.kind === "pull-request" && action.comment;
  let nextAt = null;
  let posted = null;
  let underWay = null;
  async function write(standing) {
    if (event.kind !== "pull-request") return;
    const comment = {
      number: event.number,
      headSha: event.headSha,
      id,
      verdict: "measuring",
      accepted: null,
      at: new Date(now()).toISOString(),
      difference: null,
      body: (earlier) => renderMeasuring(standing, earlier, run.url)
    };
    const result = posted === null ? await postComment(run, token, comment) : await refreshComment(run, token, posted, comment);
    if (result.kind === "posted") posted = result.comment;
    else open3 = false;
  }
  return {
    onProgress(standing) {
      nextAt ??= now() + QUIET_MS;
      if (!open3 || underWay !== null || now() < nextAt) return;
      nextAt = now() + EVERY_MS;
      underWay = write(standing).finally(() => {
        underWay = null;
      });
    },
    async close() {
      open3 = false;
      await underWay;
    }
  };
}

// src/action/nightly.ts
function isNightly(event) {
  return event.kind === "schedule" || event.kind === "dispatch" && event.defaultBranch;
}
async function compareNightly(report, place, occasion, shards, world) {
  const settings = { ...place.settings, head: place.settings.head ?? "HEAD", ...budgetLeft(report) };
  if (!await hasMatrix(settings, world)) return null;
  const all = { ...occasion, ...await shards() };
  const compared = await withoutCommands(() => runCompare(settings, { samples: "fresh" }, world, all));
  await writeComparison(compared, settings.out);
  await withoutCommands(async () => world.print(renderCompareTerminal(compared, { colour: false })));
  await writeSummary(renderCompareMarkdown(compared));
  for (const { kind, text: text2 } of compared.notes) if (kind === "warning") annotate("warning", text2);
  return compared;
}
async function shareNightly(shard, given, occasion, world) {
  const settings = { ...given, head: given.head ?? "HEAD" };
  if (!await hasMatrix(settings, world)) return null;
  return withoutCommands(() => runCompareShard(settings, { samples: "fresh" }, shard, world, occasion));
}
async function hasMatrix(settings, world) {
  const file = await readConfigFile(await findHead(settings, world), settings.config);
  return file?.matrix !== void 0;
}

// src/github/check-run.ts
async function postCheck(run, token, check) {
  try {
    const { connect } = await import("./JFYZIVFG.js");
    const { octokit, repository: repository2 } = connect(run, token);
    const name = check.id === "default" ? "SWE-Lancer Gate" : `SWE-Lancer Gate (${check.id})`;
    const { checks } = octokit.rest;
    const { data } = await checks.listForRef({ ...repository2, ref: check.headSha, check_name: name, per_page: 100 });
    const ours = data.check_runs.find(({ external_id: id }) => id === check.id);
    const content = {
      ...repository2,
      name,
      external_id: check.id,
      details_url: run.url,
      status: "completed",
      conclusion: check.conclusion,
      output: { title: check.title, summary: check.summary }
    };
    const annotations = check.annotations.map(({ level, message, path: path2, lines: { from, to } }) => {
      return { path: path2, start_line: from, end_line: to, annotation_level: level, message };
    });
    const output = { ...content.output, annotations };
    if (ours === void 0) await checks.create({ ...content, head_sha: check.headSha, output });
    else await checks.update({ ...content, check_run_id: ours.id });
    return null;
  } catch (error2) {
    return `The check run could not be written: ${reasonOf(error2, "checks: write")}`;
  }
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
function newsOf(report, accepted, annotations) {
  const summary2 = renderSummary(report, { limit: CHECK_LIMIT });
  return {
    body: (earlier) => renderComment(report, { earlier }),
    verdict: report.verdict.kind,
    accepted,
    at: report.finishedAt,
    difference: report.comparison?.difference ?? null,
    check: {
      conclusion: conclusionOf(report.verdict),
      title: headline(report),
      summary: Buffer.byteLength(summary2) <= CHECK_LIMIT ? summary2 : renderComment(report),
      annotations
    }
  };
}
function newsOfFailure(failure, { run }, now) {
  const body = (earlier) => renderFailure(failure, earlier, run.url);
  const title = failureHeadline(failure);
  const check = { conclusion: "action_required", title, summary: body([]), annotations: [] };
  return { body, verdict: "error", accepted: null, at: new Date(now).toISOString(), difference: null, check };
}
function conclusionOf({ kind, exitCode }) {
  if (kind === "error") return "action_required";
  if (exitCode !== EXIT.passed) return "failure";
  return kind === "passed" ? "success" : "neutral";
}
async function publish(news, { settings: { id }, action, event, run }) {
  const token = action["github-token"];
  const check = action.check && "headSha" in event ? { headSha: event.headSha, id, ...news.check } : null;
  const problem = check && await postCheck(run, token, check);
  if (problem !== null) annotate("notice", problem);
  if (check === null || problem !== null) {
    for (const { level, message, path: path2, lines } of news.check.annotations) {
      annotate(level === "failure" ? "error" : level, message, { file: path2, line: lines.from, endLine: lines.to });
    }
  }
  if (event.kind !== "pull-request" || !action.comment) return null;
  const posted = await postComment(run, token, { number: event.number, headSha: event.headSha, id, ...news });
  if (posted.kind === "posted") return posted.url;
  annotate("notice", posted.reason);
  return null;
}
async function withAcceptance(report, { settings: { id }, action, event, run }) {
  const refused = { report, accepted: null };
  if (event.kind !== "pull-request" || report.verdict.kind !== "regressed") return refused;
  try {
    const found = await findAcceptance(run, action["github-token"], { ...event, id });
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
async function keepDriftIssue(run, token, news) {
  try {
    const { connect } = await import("./JFYZIVFG.js");
    await keep(connect(run, token), run, news);
    return null;
  } catch (error2) {
    return `The issue on drift could not be written: ${reasonOf(error2, "issues: write")}`;
  }
}
async function keep(connection, run, news) {
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
    if (over.length > 0) await octokit.rest.issues.update({ ...at, body: remark(run, news, ours.body) });
    return;
  }
  if (news.names.length === 0) {
    await say(news.ended(over));
    await octokit.rest.issues.update({
      ...at,
      state: "closed",
      state_reason: "completed",
      body: remark(run, news, ours.body)
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
function remark(run, news, body) {
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
    const { connect } = await import("./JFYZIVFG.js");
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
          hint: "A rule that protects the branch must let this workflow add commits to it.",
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
async function addFile(connection, branch, { path: path2, content }, message) {
  const { octokit, repository: repository2 } = connection;
  try {
    const encoded = Buffer.from(content).toString("base64");
    await octokit.rest.repos.createOrUpdateFileContents({ ...repository2, path: path2, branch, message, content: encoded });
  } catch (error2) {
    if (statusOf(error2) === 422 && /"sha" wasn't supplied/.test(String(error2))) return;
    if (statusOf(error2) !== 404) throw error2;
    await createBranch(connection, branch, { path: path2, content }, message);
  }
}
async function createBranch({ octokit, repository: repository2 }, branch, { path: path2, content }, message) {
  const { git } = octokit.rest;
  const file = { path: path2, mode: "100644", type: "blob", content };
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
  const hashes = new Map(tree?.data.tree.map(({ path: path2, sha: sha2 }) => [path2.replace(`${RECORDS}/`, ""), sha2]));
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
async function remember(record, place) {
  const branch = place.action.history;
  if (branch === "" || record === null) return;
  try {
    const history = branchHistory(place.run, place.action["github-token"], branch);
    await history.add(record);
    if (record.kind !== "acceptance") await tellOfDrift(history, record, place);
  } catch (error2) {
    if (!(error2 instanceof Failure)) throw error2;
    annotate("notice", `History: ${error2.message}${error2.hint === void 0 ? "" : ` ${error2.hint}`}`);
  }
}
async function tellOfDrift(history, record, { action, run }) {
  const { id } = record;
  const { records, damage } = await history.newest(id, RUNS);
  if (damage.length > 0)
    annotate("notice", `History: ${count(damage.length, "record")} cannot be read, and is left out.`);
  const { drifts, ending } = watch(records);
  const problem = await keepDriftIssue(run, action["github-token"], {
    id,
    names: drifts.flatMap(({ arm, kinds }) => kinds.map((kind) => driftName(arm, kind))),
    title: driftTitle(id),
    body: renderDrift(drifts, run.url),
    ended: (names) => renderEnded(names.map(ending))
  });
  if (problem !== null) annotate("notice", problem);
}

// src/action/deepen.ts
var DEPTHS = [32, 256, 2048, 2147483647];
async function deepen({ directory, env }, head, base) {
  const git = await openGit({ directory, env });
  const run = createGit(env);
  for (const depth of DEPTHS) {
    if (!await git.shallow() || await git.mergeBase(base, head) !== null) return;
    const quiet = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-auto-maintenance"];
    try {
      await run(["fetch", ...quiet, `--depth=${depth}`, "origin", base, head], { directory });
    } catch {
      return;
    }
  }
}

// src/action/work.ts
function workFor(event) {
  switch (event.kind) {
    case "pull-request":
      return event.closed ? null : { kind: "gate", head: event.headSha, mergeBaseWith: event.baseSha };
    case "merge-group":
      return { kind: "gate", head: event.headSha, mergeBaseWith: event.baseSha };
    case "push":
      return event.defaultBranch ? { kind: "run", head: event.sha, samples: "baseline" } : { kind: "gate", head: event.sha };
    case "schedule":
      return { kind: "run", head: "HEAD", samples: "refresh" };
    case "workflow-run":
      return event.ofPullRequest ? null : { kind: "gate", head: event.headSha };
    default:
      return { kind: "gate", head: "HEAD" };
  }
}
async function measureFor(work, given, occasion, world) {
  const settings = { ...given, head: given.head ?? work.head };
  if (work.kind === "run") return runMeasure(settings, work.samples, world, occasion);
  return runGate(settings, world, await since(work, occasion, world));
}
async function shareFor(work, shard, given, occasion, world) {
  const settings = { ...given, head: given.head ?? work.head };
  if (work.kind === "run") return runMeasureShard(settings, work.samples, shard, world, occasion);
  return runGateShard(settings, shard, world, await since(work, occasion, world));
}
async function since({ head, mergeBaseWith }, occasion, world) {
  if (mergeBaseWith !== void 0) await deepen(world, head, mergeBaseWith);
  return { ...occasion, mergeBaseWith };
}

// src/action/action.ts
async function runAction(world, readText) {
  let directory = world.directory;
  try {
    const inputs = readInputs(world.env);
    const run = readRun(world.env);
    const payload = JSON.parse(readText(world.env.GITHUB_EVENT_PATH ?? ""));
    const event = readEvent(world.env.GITHUB_EVENT_NAME ?? "", payload);
    directory = path.resolve(world.directory, inputs.action["working-directory"]);
    if (event.kind === "comment") return await answer(event.number, inputs, run);
    const settings = { "include-task-text": isPrivate(payload), ...inputs.settings };
    const place = { ...inputs, settings, event: await pullRequestBehind(event, run, inputs), run };
    await perform(place, world.directory, { ...world, directory });
  } catch (error2) {
    const failure = failureBehind(error2);
    const message = failure === null ? `This is a bug in SWE-Lancer Gate: ${error2 instanceof Error ? error2.stack : error2}` : explain(failure);
    const file = failure?.file === void 0 ? void 0 : inRepository(world.directory, directory, failure.file);
    annotate("error", message, failure === null ? {} : { file, line: failure.line });
    writeOutputs({ verdict: "error", "exit-code": String(failure === null ? EXIT.error : exitCodeOf(failure)) });
  }
}
function inRepository(root, directory, file) {
  return path.relative(root, path.resolve(directory, file)).split(path.sep).join("/");
}
async function pullRequestBehind(event, run, { action }) {
  if (event.kind !== "workflow-run" || !event.ofPullRequest) return event;
  return await findPullRequest(run, action["github-token"], event) ?? event;
}
function readInputs(env) {
  const all = external_exports.record(external_exports.string(), external_exports.string()).parse(JSON.parse(env.SWELANCER_GATE_INPUTS ?? "{}"));
  mask(all["api-key"] ?? "");
  mask(all["fallback-api-key"] ?? "");
  mask(all["github-token"] ?? "");
  const own = (name) => Object.hasOwn(actionSchema.shape, name);
  const pick = (wanted) => Object.fromEntries(Object.entries(all).filter(([name]) => own(name) === wanted));
  const place = (name) => `input ${name}`;
  return {
    settings: parseSettings(
      settingsSchema,
      { ...pick(false), store: env.SWELANCER_GATE_STORE, out: env.SWELANCER_GATE_OUT },
      place
    ),
    action: parseSettings(actionSchema, pick(true), place)
  };
}
async function perform(place, root, world) {
  const { settings, action, event, run } = place;
  const { shard } = settings;
  const occasion = {
    apiKey: action["api-key"] || null,
    fallbackApiKey: action["fallback-api-key"] || null,
    runUrl: run.url,
    fork: isOfStrangers(event, run)
  };
  const before = downloads(world);
  const live = liveComment(place, world.now);
  let measured;
  try {
    const work = workFor(event);
    if (work !== null && shard !== void 0) return await performShard(work, shard, place, occasion, world);
    const shards = work && await shardsOf(work.kind, place, root);
    const all = { ...occasion, ...shards, onProgress: live.onProgress };
    const measuring = work && withoutCommands(() => measureFor(work, settings, all, world));
    measured = measuring && await measuring.finally(live.close);
  } catch (error2) {
    if (!(error2 instanceof Failure)) throw error2;
    if (error2.kind !== "no-key" || !isFork(event)) {
      if (shard === void 0) await publish(newsOfFailure(error2, place, world.now()), place);
      throw error2;
    }
    return neutral(
      `Pull requests from forks get no secrets, so there was no key and nothing was measured. Two safe ways to measure them: ${pageAt("docs/forks.md")}`
    );
  }
  if (measured === null) return neutral("The pull request is closed or has moved on: nothing was measured.");
  const { report, accepted } = await withAcceptance(measured, place);
  const written = await writeReport(report, settings.out);
  await withoutCommands(
    async () => world.print(renderTerminal(report, { width: world.terminal.columns, colour: false }))
  );
  const annotations = annotationsOf(report).map((one) => ({
    ...one,
    path: inRepository(root, world.directory, one.path)
  }));
  const posted = await publish(newsOf(report, accepted?.comment ?? null, annotations), place);
  await remember(recordOf(report, accepted, place), place);
  await writeSummary(renderSummary(report));
  writeOutputs({
    ...outputsOf(report, written.report, posted),
    "new-trials": String(report.budget.calls > 0),
    "new-datasets": String(downloads(world).datasets !== before.datasets),
    "new-code": String(downloads(world).code !== before.code),
    "exit-code": String(report.verdict.exitCode)
  });
  if (!isNightly(event)) return;
  const compared = await compareNightly(report, place, occasion, () => shardsOf("compare", place, root), world);
  if (compared === null) return;
  await remember(recordComparison(compared, String(run.id)), place);
  if (compared.budget.calls > 0) writeOutputs({ "new-trials": "true" });
}
function recordOf(report, accepted, { event, run }) {
  if (event.kind === "pull-request") return accepted && recordAcceptance(report, accepted, event.number);
  const measured = event.kind === "schedule" || event.kind === "push" && event.defaultBranch;
  return measured ? recordMeasure(report, String(run.id)) : null;
}
async function answer(number, { settings, action }, run) {
  const started = await startAccepted(run, action["github-token"], number, settings.id);
  annotate(
    "notice",
    started ? "The drop is accepted: the run that found it starts again." : 'Nothing was accepted: that takes "/swelancer-gate accept REASON" by somebody with write access, after the comment of this gate told of a drop at the present commit.'
  );
  writeOutputs({ verdict: "inconclusive", "exit-code": String(EXIT.passed) });
}
async function neutral(reason) {
  annotate("notice", reason);
  await writeSummary(`### Not measured

${reason}
`);
  writeOutputs({ verdict: "inconclusive", "exit-code": String(EXIT.passed) });
}
async function shardsOf(command, { action: { shards } }, root) {
  return shards === void 0 ? {} : { shards: await readShards([path.resolve(root, shards)], command) };
}
async function performShard(work, shard, place, occasion, world) {
  const folder = path.join(place.settings.out, "shards");
  const settings = { ...place.settings, out: folder };
  const divided = { settings, keyed: occasion.apiKey !== null, shard };
  const shares = [
    [work.kind, await withoutCommands(() => shareFor(work, shard, settings, occasion, world))]
  ];
  if (isNightly(place.event)) {
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
var isFork = (event) => event.kind === "pull-request" && event.fork;
function isOfStrangers(event, { repository: { owner, name } }) {
  if (event.kind === "workflow-run") return event.headRepository !== `${owner}/${name}`;
  return isFork(event) || event.kind === "none";
}

// src/action/index.ts
async function runFromRunner() {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"]) process2.once(signal, () => stop.abort());
  await runAction(
    {
      directory: process2.cwd(),
      env: process2.env,
      signal: stop.signal,
      ...systemTime(),
      print: (text2) => void process2.stdout.write(text2),
      tell: (text2) => void process2.stdout.write(text2),
      ask: null,
      terminal: { columns: 100, colour: false, live: false }
    },
    (file) => readFileSync(file, "utf8")
  );
}
export {
  runFromRunner
};
