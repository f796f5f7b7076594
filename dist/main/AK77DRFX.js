import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  Pause
} from "./KS6PW35R.js";
import "./6TJKAOFF.js";
import "./GNUCB4PO.js";
import {
  randomFrom
} from "./HNBHRUN2.js";
import "./YEWXR3CC.js";
import {
  external_exports
} from "./PTC7Q33W.js";
import {
  Failure
} from "./WOQU7CIP.js";
import "./MLMORCRZ.js";
import "./DTEW5AZJ.js";

// src/mining/hidden-answer.ts
var REVEALING = new RegExp(
  [
    String.raw`\blgtm\b`,
    String.raw`\bsupersed(?:e[sd]?|ing)\b`,
    String.raw`\bin favou?r of\b`,
    String.raw`\bdup(?:licate)? of\b`,
    String.raw`\bclos(?:e|es|ed|ing) (?:this|in|as|because|since)\b`,
    String.raw`\b(?:been|was|were|is|got|now|already) (?:merged|accepted|approved|chosen|rejected|reverted|hired|assigned|landed)\b`,
    // Excludes items selected on a screen.
    String.raw`\b(?:been|already) selected\b`,
    String.raw`\b(?:raised|opened|created|submitted|pushed) (?:an? |the |my )?(?:pr|pull request)\b`,
    String.raw`\b(?:pr|pull request) (?:is |has been )?(?:ready|up|raised|opened|merged|submitted|here)\b`,
    String.raw`\b(?:fixed|solved|resolved|addressed|implemented|landed) (?:by|in|with|via) (?:#|pr\b|pull\b|https?:)`
  ].join("|"),
  "i"
);
var revealsAnswer = (text) => REVEALING.test(text);
function withoutTraces(text, { repository, pulls }) {
  const traces = [
    ...pulls.length === 0 ? [] : [String.raw`(?:#|\bGH-|/pull/|/issues/)(?:${pulls.join("|")})(?!\d)`],
    String.raw`github[^\s/]*/${quoted(repository)}/(?:pull/\d|commit/|compare/)`
  ];
  const trace = new RegExp(traces.join("|"), "i");
  const clean = text.replace(/\r\n?/g, "\n").replace(/<!--[\s\S]*?(?:-->|$)/g, "").replace(UNWRITABLE, "\uFFFD");
  return tidy(clean, (line) => !trace.test(line) && !/^[ \t]*[-*+] \[[ xX]\]/.test(line));
}
var UNWRITABLE = /[\p{Cs}\0]/gu;
function withoutPeople(text, people) {
  const names = people.map((name) => name.length < 5 ? `@${quoted(name)}` : quoted(name));
  if (names.length === 0) return text;
  const named = new RegExp(`(?<![\\w-])(?:${names.join("|")})(?![\\w-])`, "i");
  return tidy(text, (line) => line.length > 300 || !named.test(line));
}
function tidy(text, isKept) {
  return text.split("\n").filter(isKept).join("\n").replace(/\n{3,}/g, "\n\n").trim();
}
var quoted = (name) => name.replace(/[^\w/-]/g, String.raw`\$&`);
function plainTitle(title) {
  return title.replace(UNWRITABLE, "\uFFFD").replace(/\s+/g, " ").replace(/^ ?(?:(?:\[(?:wip|draft|hold|paid|due|\$)[^\]]*\]|wip:|draft:)[ :]*)+/i, "").trim();
}
function mentions(text, people) {
  return people.some((name) => new RegExp(`@${quoted(name)}(?![\\w-])`, "i").test(text));
}

// src/mining/candidate.ts
var LENGTH = { min: 40, max: 1e4 };
var PROPOSAL = /^ {0,3}(?:#{1,6} ?|\*\*)(?:updated )?proposal\b/im;
function findDecision(issue, timeline, repository) {
  const pulls = closingPulls(issue, timeline, repository);
  const merged = pulls.filter((pull) => pull.pull_request?.merged_at != null);
  const [fix] = merged;
  const inComments = latestByAuthor(
    timeline.comments.filter(({ body, user }) => PROPOSAL.test(body ?? "") && !isBot(user)).map(({ body, user }, index) => {
      const isChosen = user != null && user.login === fix?.user?.login;
      return { text: body ?? "", author: user?.login ?? `deleted account ${index}`, isChosen };
    })
  );
  const proposed = inComments.length > 1 ? inComments : proposedByPulls(pulls, fix);
  if (proposed.length < 2) return null;
  if (fix === void 0) return { reason: "no pull request that closes it was merged" };
  if (merged.length > 1) return { reason: `${merged.length} pull requests that close it were merged` };
  if (!proposed.some(({ isChosen }) => isChosen)) return { reason: "the author of the fix had proposed nothing" };
  const traces = { repository, pulls: pulls.map(({ number }) => number) };
  const usable = proposed.map((proposal) => ({ ...proposal, text: withoutTraces(proposal.text, traces) })).filter(({ text }) => text.length >= LENGTH.min && text.length <= LENGTH.max);
  const title = plainTitle(issue.title);
  const people = proposed.map(({ author }) => author);
  const description = withoutPeople(withoutTraces(issue.body ?? "", traces), people);
  if (title === "" || description === "") return { reason: "the issue has no text" };
  if (!usable.some(({ isChosen }) => isChosen)) return { reason: "the right proposal is too short or too long" };
  if (usable.length < 2) return { reason: "the other proposals are too short or too long" };
  if (new Set(usable.map(({ text }) => text)).size < usable.length) return { reason: "two proposals are the same" };
  if (revealsAnswer(description) || revealsAnswer(title)) return { reason: "the issue gives the answer away" };
  if (usable.some(
    ({ text, author }) => revealsAnswer(text) || mentions(
      text,
      people.filter((name) => name !== author)
    )
  )) {
    return { reason: "a proposal gives the answer away" };
  }
  const id = taskId(repository, issue.number);
  const shuffled = randomFrom(`mine ${repository} ${id}`).shuffled(usable);
  return {
    task: {
      id,
      title,
      description,
      price: 0,
      proposals: shuffled.map(({ text }, index) => ({ id: index + 1, text })),
      correctProposalId: shuffled.findIndex(({ isChosen }) => isChosen) + 1
    },
    fix: fix.number
  };
}
function taskId(repository, issue) {
  const name = repository.replace(/^.*\//, "").replace(/^[^A-Za-z0-9]+/, "");
  return `${name === "" ? "issue" : name.slice(0, 80)}-${issue}`;
}
var isBot = (user) => user?.type === "Bot" || (user?.login ?? "").endsWith("[bot]");
function closingPulls(issue, { references }, repository) {
  const byNumber = new Map(references.map((pull) => [pull.number, pull]));
  return [...byNumber.values()].filter(
    (pull) => pull.pull_request != null && isOf(pull, repository) && !isBot(pull.user) && closes(`${pull.title}
${pull.body ?? ""}`, issue.number, repository)
  );
}
function proposedByPulls(pulls, fix) {
  const competing = pulls.filter((pull) => {
    const isLost = pull.state === "closed" && pull.pull_request?.merged_at == null;
    const isOfWinner = pull.user != null && pull.user.login === fix?.user?.login;
    return pull === fix || isLost && !isOfWinner;
  });
  return latestByAuthor(
    competing.map((pull) => ({
      text: `${plainTitle(pull.title)}

${pull.body ?? ""}`,
      author: pull.user?.login ?? `deleted account ${pull.number}`,
      isChosen: pull === fix
    }))
  );
}
function isOf(pull, repository) {
  const name = pull.repository?.full_name ?? /^https?:\/\/[^/]+\/([^/]+\/[^/]+)\//.exec(pull.html_url)?.[1];
  return name?.toLowerCase() === repository.toLowerCase();
}
function closes(text, issue, repository) {
  const flat = text.replace(/<!--[\s\S]*?-->/g, " ").replace(/\s+/g, " ");
  const name = repository.replace(/[^\w/-]/g, String.raw`\$&`);
  const reference = String.raw`(?:(?:${name})?#|\bGH-|https?://[\w.-]+/${name}/issues/)${issue}(?!\d)`;
  const keyword = "(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)";
  return new RegExp(String.raw`\b${keyword}[: ]{1,3}(?:issues?[: ]{1,3})?[$*\- ]{0,4}${reference}`, "i").test(flat);
}
function latestByAuthor(proposed) {
  return [...new Map(proposed.map((proposal) => [proposal.author, proposal])).values()];
}

// src/mining/github-records.ts
var accountSchema = external_exports.object({ login: external_exports.string(), type: external_exports.string().optional() }).nullish();
var issueSchema = external_exports.object({
  number: external_exports.int(),
  title: external_exports.string(),
  body: external_exports.string().nullish(),
  html_url: external_exports.string(),
  state: external_exports.string(),
  state_reason: external_exports.string().nullish(),
  user: accountSchema,
  /** Only on pull requests, which are also issues. */
  pull_request: external_exports.object({ merged_at: external_exports.string().nullish() }).nullish(),
  repository: external_exports.object({ full_name: external_exports.string() }).nullish()
});
var issuesSchema = external_exports.array(issueSchema);
var commentSchema = external_exports.object({ body: external_exports.string().nullish(), user: accountSchema });
var referenceSchema = external_exports.object({ source: external_exports.object({ issue: issueSchema }) });
var eventsSchema = external_exports.array(external_exports.looseObject({ event: external_exports.string().optional() }));
function readTimeline(events) {
  return {
    comments: events.flatMap((event) => {
      const comment = event.event === "commented" ? commentSchema.safeParse(event) : null;
      return comment?.success ? [comment.data] : [];
    }),
    references: events.flatMap((event) => {
      const reference = event.event === "cross-referenced" ? referenceSchema.safeParse(event) : null;
      return reference?.success ? [reference.data.source.issue] : [];
    })
  };
}
var pullSchema = external_exports.object({
  merge_commit_sha: external_exports.string().nullish(),
  commits: external_exports.int(),
  additions: external_exports.int(),
  deletions: external_exports.int()
});
var commitSchema = external_exports.object({
  sha: external_exports.string().regex(/^[\da-f]{40}$/),
  parents: external_exports.array(external_exports.object({ sha: external_exports.string() })),
  stats: external_exports.object({ total: external_exports.int() }).optional()
});

// src/mining/mine.ts
var MAX_TIMELINE_PAGES = 5;
async function mine(before, reader, options) {
  const { repository } = before;
  const tasks = [...before.tasks];
  const read = new Set(before.read);
  const leftOut = [...before.leftOut];
  let { page } = before;
  const mined = () => ({ repository, page, tasks: [...tasks], read: [...read], leftOut: [...leftOut] });
  const enough = () => tasks.length < options.maxTasks ? null : { reason: `there are ${tasks.length} tasks (--max-tasks)`, wanted: true };
  if (enough() !== null) return { ...mined(), stopped: enough() };
  try {
    let place = "/issues?state=closed&sort=created&direction=desc&per_page=100";
    while (place !== null) {
      const issues = await reader.get(
        place,
        issuesSchema
      );
      if (issues === null) throw notFound(repository);
      for (const issue of issues.data) {
        if (issue.pull_request != null || read.has(issue.number) || isUndecided(issue)) continue;
        page = issue.html_url.replace(/\/issues\/\d+$/, "");
        const found = await taskOf(issue, page.split("/").slice(-2).join("/"), reader);
        read.add(issue.number);
        if (found === null) continue;
        if ("reason" in found) leftOut.push({ issue: issue.number, reason: found.reason });
        else tasks.push(found);
        if (enough() !== null) return { ...mined(), stopped: enough() };
      }
      options.onProgress(mined());
      place = issues.next;
    }
    return { ...mined(), stopped: null };
  } catch (error) {
    if (!(error instanceof Pause)) throw error;
    return { ...mined(), stopped: { reason: error.message, wanted: error.wanted } };
  }
}
var isUndecided = ({ state_reason: reason }) => reason === "not_planned" || reason === "duplicate";
async function taskOf(issue, repository, reader) {
  const timeline = await timelineOf(issue.number, reader);
  if ("reason" in timeline) return timeline;
  const found = findDecision(issue, timeline, repository);
  if (found === null || "reason" in found) return found;
  const commit = await commitOf(found.fix, reader);
  if (commit === null) return { reason: "its fix is not one commit of the repository" };
  const task = { ...found.task, commit };
  const texts = [task.description, ...task.proposals.map(({ text }) => text)];
  return texts.some((text) => text.includes(commit.slice(0, 7))) ? { reason: "a text names the commit of the fix" } : task;
}
async function timelineOf(issue, reader) {
  const events = [];
  let place = `/issues/${issue}/timeline?per_page=100`;
  for (let pages = 0; place !== null; pages++) {
    if (pages === MAX_TIMELINE_PAGES) return { reason: "its discussion is too long" };
    const answer = await reader.get(
      place,
      eventsSchema
    );
    if (answer === null) return { reason: "it was moved or deleted" };
    events.push(...answer.data);
    place = answer.next;
  }
  return readTimeline(events);
}
async function commitOf(pull, reader) {
  const answer = await reader.get(`/pulls/${pull}`, pullSchema);
  const sha = answer?.data.merge_commit_sha;
  if (answer === null || sha == null) return null;
  const { commits, additions, deletions } = answer.data;
  const commit = (await reader.get(`/commits/${sha}`, commitSchema))?.data;
  if (commit === void 0 || commit.parents.length === 0) return null;
  const isWhole = commits === 1 || commit.parents.length > 1 || commit.stats?.total === additions + deletions;
  return isWhole ? commit.sha : null;
}
function notFound(repository) {
  return new Failure("configuration", `there is no repository ${repository}, or the token cannot read it`, {
    hint: "Check the spelling. For a private repository, use a token that may read its issues, pull requests and contents."
  });
}
export {
  mine
};
