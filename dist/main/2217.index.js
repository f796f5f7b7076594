export const id = 2217;
export const ids = [2217];
export const modules = {

/***/ 2259:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ githubReader),
/* harmony export */   v: () => (/* binding */ Pause)
/* harmony export */ });
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1533);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1060);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);





// src/mining/github-reader.ts
var Pause = class extends Error {
	wanted;
	constructor(message, wanted) {
		super(message);
		this.wanted = wanted;
	}
};
const TIMEOUT_MS = 3e4;
const MAX_WAIT_SECONDS = 90;
const MAX_TRIES = 3;
function githubReader({ repository, token, apiUrl, maxRequests, fetch, signal }) {
	const base = apiUrl.replace(/\/+$/, "");
	const octokit = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, {
		baseUrl: base,
		request: { fetch }
	});
	let requests = 0;
	async function request(url, tries = 1) {
		if (signal.aborted) throw new Pause("it was interrupted", false);
		if (requests >= maxRequests) throw new Pause(`${maxRequests} requests were made (--max-requests)`, true);
		requests++;
		let answer;
		try {
			const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
			answer = await octokit.request(`GET ${url}`, { request: { signal: limit } });
		} catch (cause) {
			if (signal.aborted) throw new Pause("it was interrupted", false);
			const refusal = readRefusal(cause);
			if ([
				404,
				410,
				422
			].includes(refusal.status)) return null;
			const wait = waitOf(refusal);
			if (wait !== null && wait <= MAX_WAIT_SECONDS && tries < MAX_TRIES) {
				await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(wait * 1e3, void 0, { signal }).catch(() => {});
				return request(url, tries + 1);
			}
			throw failureOf(refusal, repository, cause);
		}
		return {
			data: answer.data,
			next: nextPage(answer.headers.link, base)
		};
	}
	return { async get(place, schema) {
		const answer = await request(place.startsWith("/") ? `${base}/repos/${repository}${place}` : place);
		if (answer === null) return null;
		const parsed = schema.safeParse(answer.data);
		if (parsed.success) return {
			data: parsed.data,
			next: answer.next
		};
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("github", `the answer to ${place} is not GitHub's: ${(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .prettifyError */ .S1)(parsed.error)}`, { hint: "Check GITHUB_API_URL." });
	} };
}
function nextPage(link, base) {
	const next = /<([^>]+)>;\s*rel="next"/.exec(link ?? "")?.[1];
	if (next === void 0 || next.startsWith(`${base}/`)) return next ?? null;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("github", `the next page is at another address than ${base}`, { hint: "Set GITHUB_API_URL to the address that the server gives itself." });
}
const refusalSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	status: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
	message: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	response: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ headers: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)()]).optional()) }).optional()
});
function readRefusal(cause) {
	const { data } = refusalSchema.safeParse(cause);
	const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .gJ)(cause);
	if (data?.response === void 0) return {
		status: 0,
		message,
		headers: {}
	};
	return {
		status: data.status,
		message: data.message,
		headers: data.response.headers
	};
}
const isUsedUp = ({ status, headers }) => (status === 403 || status === 429) && String(headers["x-ratelimit-remaining"]) === "0";
const isLimited = (answer) => isUsedUp(answer) || answer.status === 429 || answer.status === 403 && (answer.headers["retry-after"] !== void 0 || /rate limit|abuse/i.test(answer.message));
function waitOf(answer) {
	const asked = Number(answer.headers["retry-after"]);
	if (isLimited(answer)) return Number.isFinite(asked) ? asked : isUsedUp(answer) ? null : 60;
	return answer.status >= 500 || answer.status === 0 ? 1 : null;
}
function failureOf(answer, repository, cause) {
	const { status, message, headers } = answer;
	if (isLimited(answer)) {
		const reset = Number(headers["x-ratelimit-reset"]);
		const until = Number.isFinite(reset) && reset > 0 ? ` until ${(/* @__PURE__ */ new Date(reset * 1e3)).toISOString().slice(11, 16)} UTC` : "";
		return new Pause(`GitHub's rate limit is used up${until}`, false);
	}
	if (status === 401) return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("no-key", "GitHub does not accept the token", {
		hint: "Set GITHUB_TOKEN to a token that is valid, such as the one that `gh auth token` prints.",
		cause
	});
	if (status === 403) return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR("github", `the token cannot read ${repository}: ${message}`, {
		hint: "Authorize it for the organization (SSO), and give it read access to issues, pull requests and contents.",
		cause
	});
	return new Pause(status === 0 ? `GitHub cannot be reached: ${message}` : `GitHub answered ${status}: ${message}`, false);
}



/***/ }),

/***/ 2217:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mine: () => (/* binding */ mine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1060);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9541);
/* harmony import */ var _github_reader2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2259);





// src/mining/hidden-answer.ts
const REVEALING = new RegExp([
	String.raw`\blgtm\b`,
	String.raw`\bsupersed(?:e[sd]?|ing)\b`,
	String.raw`\bin favou?r of\b`,
	String.raw`\bdup(?:licate)? of\b`,
	String.raw`\bclos(?:e|es|ed|ing) (?:this|in|as|because|since)\b`,
	String.raw`\b(?:been|was|were|is|got|now|already) (?:merged|accepted|approved|chosen|rejected|reverted|hired|assigned|landed)\b`,
	String.raw`\b(?:been|already) selected\b`,
	String.raw`\b(?:raised|opened|created|submitted|pushed) (?:an? |the |my )?(?:pr|pull request)\b`,
	String.raw`\b(?:pr|pull request) (?:is |has been )?(?:ready|up|raised|opened|merged|submitted|here)\b`,
	String.raw`\b(?:fixed|solved|resolved|addressed|implemented|landed) (?:by|in|with|via) (?:#|pr\b|pull\b|https?:)`
].join("|"), "i");
const revealsAnswer = (text) => REVEALING.test(text);
function withoutTraces(text, { repository, pulls }) {
	const traces = [...pulls.length === 0 ? [] : [String.raw`(?:#|\bGH-|/pull/|/issues/)(?:${pulls.join("|")})(?!\d)`], String.raw`github[^\s/]*/${quoted(repository)}/(?:pull/\d|commit/|compare/)`];
	const trace = new RegExp(traces.join("|"), "i");
	return tidy(withoutComments(text.replace(/\r\n?/g, "\n").replace(UNWRITABLE, "�")), (line) => !trace.test(line) && !/^[ \t]*[-*+] \[[ xX]\]/.test(line));
}
const COMMENT_OR_CODE = new RegExp([
	String.raw`^[ \t>]*(?<fence>\x60{3,}|~{3,}).*(?:\n(?![ \t>]*\k<fence>[\x60~]*[ \t]*$).*)*(?:\n.*)?`,
	String.raw`(?<!\x60)(?<quote>\x60+)(?!\x60)(?:.|\n(?!\s*\n|[ \t]*<!--))*?(?<!\x60)\k<quote>(?!\x60)`,
	String.raw`<!--[\s\S]*?-->`,
	String.raw`^[ \t]*<!--[\s\S]*`
].join("|"), "gm");
function withoutComments(markdown) {
	return markdown.replace(COMMENT_OR_CODE, (part) => part.trimStart().startsWith("<!--") ? "" : part);
}
const UNWRITABLE = /[\p{Cs}\0]/gu;
function withoutPeople(text, people) {
	const names = people.map((name) => name.length < 5 ? `@${quoted(name)}` : quoted(name));
	if (names.length === 0) return text;
	const named = new RegExp(`(?<![\\w-])(?:${names.join("|")})(?![\\w-])`, "i");
	return tidy(text, (line) => line.length > 300 || !named.test(line));
}
function tidy(text, isKept) {
	return text.split("\n").filter(isKept).join("\n").replace(/\n{3,}/g, "\n\n").trim();
}
const quoted = (name) => name.replace(/[^\w/-]/g, String.raw`\$&`);
function plainTitle(title) {
	return title.replace(UNWRITABLE, "�").replace(/\s+/g, " ").replace(/^ ?(?:(?:\[(?:wip|draft|hold|paid|due|\$)[^\]]*\]|wip:|draft:)[ :]*)+/i, "").trim();
}
function mentions(text, people) {
	return people.some((name) => new RegExp(`@${quoted(name)}(?![\\w-])`, "i").test(text));
}

// src/mining/candidate.ts
const LENGTH = {
	min: 40,
	max: 1e4
};
const PROPOSAL = /^ {0,3}(?:#{1,6} ?|\*\*)(?:updated )?proposal\b/im;
function findDecision(issue, timeline, repository) {
	const pulls = closingPulls(issue, timeline, repository);
	const merged = pulls.filter((pull) => pull.pull_request?.merged_at != null);
	const [fix] = merged;
	const inComments = latestByAuthor(timeline.comments.filter(({ body, user }) => PROPOSAL.test(body ?? "") && !isBot(user)).map(({ body, user }, index) => {
		const isChosen = user != null && user.login === fix?.user?.login;
		return {
			text: body ?? "",
			author: user?.login ?? `deleted account ${index}`,
			isChosen
		};
	}));
	const proposed = inComments.length > 1 ? inComments : proposedByPulls(pulls, fix);
	if (proposed.length < 2) return null;
	if (fix === void 0) return { reason: "no pull request that closes it was merged" };
	if (merged.length > 1) return { reason: `${merged.length} pull requests that close it were merged` };
	if (!proposed.some(({ isChosen }) => isChosen)) return { reason: fix.user == null ? "the author of the fix is unknown" : "the author of the fix had proposed nothing" };
	const traces = {
		repository,
		pulls: pulls.map(({ number }) => number)
	};
	const usable = proposed.map((proposal) => ({
		...proposal,
		text: withoutTraces(proposal.text, traces)
	})).filter(({ text }) => text.length >= LENGTH.min && text.length <= LENGTH.max);
	const title = plainTitle(issue.title);
	const people = proposed.map(({ author }) => author);
	const description = withoutPeople(withoutTraces(issue.body ?? "", traces), people);
	if (title === "" || description === "") return { reason: "the issue has no text" };
	if (!usable.some(({ isChosen }) => isChosen)) return { reason: "the right proposal is too short or too long" };
	if (usable.length < 2) return { reason: "the other proposals are too short or too long" };
	if (new Set(usable.map(({ text }) => text)).size < usable.length) return { reason: "two proposals are the same" };
	if (revealsAnswer(description) || revealsAnswer(title)) return { reason: "the issue gives the answer away" };
	if (usable.some(({ text, author }) => revealsAnswer(text) || mentions(text, people.filter((name) => name !== author)))) return { reason: "a proposal gives the answer away" };
	const id = taskId(repository, issue.number);
	const shuffled = (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .randomFrom */ .c)(`mine ${repository} ${id}`).shuffled(usable);
	return {
		task: {
			id,
			title,
			description,
			price: 0,
			proposals: shuffled.map(({ text }, index) => ({
				id: index + 1,
				text
			})),
			correctProposalId: shuffled.findIndex(({ isChosen }) => isChosen) + 1
		},
		fix: fix.number
	};
}
function taskId(repository, issue) {
	const name = repository.replace(/^.*\//, "").replace(/^[^A-Za-z0-9]+/, "");
	return `${name === "" ? "issue" : name.slice(0, 80)}-${issue}`;
}
const isBot = (user) => user?.type === "Bot" || (user?.login ?? "").endsWith("[bot]");
function closingPulls(issue, { references }, repository) {
	return [...new Map(references.map((pull) => [pull.number, pull])).values()].filter((pull) => pull.pull_request != null && isOf(pull, repository) && !isBot(pull.user) && closes(`${pull.title}\n${pull.body ?? ""}`, issue.number, repository));
}
function proposedByPulls(pulls, fix) {
	return latestByAuthor(pulls.filter((pull) => {
		const isLost = pull.state === "closed" && pull.pull_request?.merged_at == null;
		const isOfWinner = pull.user != null && pull.user.login === fix?.user?.login;
		return pull === fix || isLost && !isOfWinner;
	}).map((pull) => ({
		text: `${plainTitle(pull.title)}\n\n${pull.body ?? ""}`,
		author: pull.user?.login ?? `deleted account ${pull.number}`,
		isChosen: pull === fix
	})));
}
function isOf(pull, repository) {
	return (pull.repository?.full_name ?? /^https?:\/\/[^/]+\/([^/]+\/[^/]+)\//.exec(pull.html_url)?.[1])?.toLowerCase() === repository.toLowerCase();
}
function closes(text, issue, repository) {
	const flat = text.replace(/<!--[\s\S]*?-->/g, " ").replace(/\s+/g, " ");
	const name = repository.replace(/[^\w/-]/g, String.raw`\$&`);
	const reference = String.raw`(?:(?:${name})?#|\bGH-|https?://[\w.-]+/${name}/issues/)${issue}(?!\d)`;
	return new RegExp(String.raw`\b${"(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)"}[: ]{1,3}(?:issues?[: ]{1,3})?[$*\- ]{0,4}${reference}`, "i").test(flat);
}
function latestByAuthor(proposed) {
	return [...new Map(proposed.map((proposal) => [proposal.author, proposal])).values()];
}

// src/mining/github-records.ts
const accountSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	login: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().optional()
}).nullish().transform((account) => account?.login === "ghost" ? null : account);
const issueSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	number: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(),
	title: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	body: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullish(),
	html_url: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	state: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	state_reason: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullish(),
	user: accountSchema,
	pull_request: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ merged_at: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullish() }).nullish(),
	repository: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ full_name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() }).nullish()
});
const issuesSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(issueSchema);
const commentSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	body: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullish(),
	user: accountSchema
});
const referenceSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ source: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ issue: issueSchema }) });
const eventsSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)({ event: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().optional() }));
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
const pullSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	merge_commit_sha: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullish(),
	commits: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(),
	additions: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(),
	deletions: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)()
});
const commitSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	sha: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().regex(/^[\da-f]{40}$/),
	parents: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ sha: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() })),
	stats: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ total: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)() }).optional()
});

// src/mining/mine.ts
const MAX_TIMELINE_PAGES = 5;
async function mine(before, reader, options) {
	const { repository } = before;
	const tasks = [...before.tasks];
	const read = new Set(before.read);
	const leftOut = [...before.leftOut];
	let { page } = before;
	const mined = () => ({
		repository,
		page,
		tasks: [...tasks],
		read: [...read],
		leftOut: [...leftOut]
	});
	const enough = () => tasks.length < options.maxTasks ? null : {
		reason: `there are ${tasks.length} tasks (--max-tasks)`,
		wanted: true
	};
	if (enough() !== null) return {
		...mined(),
		stopped: enough()
	};
	try {
		let place = "/issues?state=closed&sort=created&direction=desc&per_page=100";
		while (place !== null) {
			const issues = await reader.get(place, issuesSchema);
			if (issues === null) throw notFound(repository);
			for (const issue of issues.data) {
				if (issue.pull_request != null || read.has(issue.number) || isUndecided(issue)) continue;
				page = issue.html_url.replace(/\/issues\/\d+$/, "");
				const found = await taskOf(issue, page.split("/").slice(-2).join("/"), reader);
				read.add(issue.number);
				if (found === null) continue;
				if ("reason" in found) leftOut.push({
					issue: issue.number,
					reason: found.reason
				});
				else tasks.push(found);
				if (enough() !== null) return {
					...mined(),
					stopped: enough()
				};
			}
			options.onProgress(mined());
			place = issues.next;
		}
		return {
			...mined(),
			stopped: null
		};
	} catch (error) {
		if (!(error instanceof _github_reader2_js__WEBPACK_IMPORTED_MODULE_3__/* .Pause */ .v)) throw error;
		return {
			...mined(),
			stopped: {
				reason: error.message,
				wanted: error.wanted
			}
		};
	}
}
const isUndecided = ({ state_reason: reason }) => reason === "not_planned" || reason === "duplicate";
async function taskOf(issue, repository, reader) {
	const timeline = await timelineOf(issue.number, reader);
	if ("reason" in timeline) return timeline;
	const found = findDecision(issue, timeline, repository);
	if (found === null || "reason" in found) return found;
	const commit = await commitOf(found.fix, reader);
	if (commit === null) return { reason: "its fix is not one commit of the repository" };
	const task = {
		...found.task,
		commit
	};
	return [task.description, ...task.proposals.map(({ text }) => text)].some((text) => text.includes(commit.slice(0, 7))) ? { reason: "a text names the commit of the fix" } : task;
}
async function timelineOf(issue, reader) {
	const events = [];
	let place = `/issues/${issue}/timeline?per_page=100`;
	for (let pages = 0; place !== null; pages++) {
		if (pages === MAX_TIMELINE_PAGES) return { reason: "its discussion is too long" };
		const answer = await reader.get(place, eventsSchema);
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
	return commits === 1 || commit.parents.length > 1 || commit.stats?.total === additions + deletions ? commit.sha : null;
}
function notFound(repository) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `there is no repository ${repository}, or the token cannot read it`, { hint: "Check the spelling. For a private repository, use a token that may read its issues, pull requests and contents." });
}



/***/ })

};
