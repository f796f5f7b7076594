export const id = 6703;
export const ids = [6703];
export const modules = {

/***/ 36:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ measureShard),
/* harmony export */   x: () => (/* binding */ measure)
/* harmony export */ });
// src/action/measure.ts
async function measure(work, settings, runContext, world) {
	if (work.kind === "run") {
		const { runMeasure } = await Promise.all(/* import() */[__webpack_require__.e(4766), __webpack_require__.e(9794), __webpack_require__.e(8303), __webpack_require__.e(4178), __webpack_require__.e(9495), __webpack_require__.e(6905), __webpack_require__.e(4340), __webpack_require__.e(2053), __webpack_require__.e(1860), __webpack_require__.e(931)]).then(__webpack_require__.bind(__webpack_require__, 4759));
		return runMeasure(settings, work.samples, world, runContext);
	}
	const { runGate } = await Promise.all(/* import() */[__webpack_require__.e(9794), __webpack_require__.e(9495), __webpack_require__.e(2596), __webpack_require__.e(1860), __webpack_require__.e(1508), __webpack_require__.e(9902)]).then(__webpack_require__.bind(__webpack_require__, 5508));
	return runGate(settings, world, {
		...runContext,
		mergeBaseWith: work.mergeBaseWith
	});
}
async function measureShard(work, shard, settings, runContext, world) {
	if (work.kind === "run") {
		const { runMeasureShard } = await Promise.all(/* import() */[__webpack_require__.e(4766), __webpack_require__.e(9794), __webpack_require__.e(8303), __webpack_require__.e(4178), __webpack_require__.e(9495), __webpack_require__.e(6905), __webpack_require__.e(4340), __webpack_require__.e(2053), __webpack_require__.e(1860), __webpack_require__.e(931)]).then(__webpack_require__.bind(__webpack_require__, 4759));
		return runMeasureShard(settings, work.samples, shard, world, runContext);
	}
	const { runGateShard } = await Promise.all(/* import() */[__webpack_require__.e(9794), __webpack_require__.e(9495), __webpack_require__.e(2596), __webpack_require__.e(1860), __webpack_require__.e(1508), __webpack_require__.e(9902)]).then(__webpack_require__.bind(__webpack_require__, 5508));
	return runGateShard(settings, shard, world, {
		...runContext,
		mergeBaseWith: work.mergeBaseWith
	});
}



/***/ }),

/***/ 312:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ packageFolder),
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);



// src/shared/package.ts
const packageFolder = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(import.meta.dirname, "../..");
function version() {
	const manifest = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(packageFolder, "package.json"), "utf8"));
	return manifest !== null && typeof manifest === "object" && "version" in manifest ? String(manifest.version) : "unknown";
}



/***/ }),

/***/ 2045:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   perform: () => (/* binding */ perform)
/* harmony export */ });
/* harmony import */ var _trusted_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(173);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(214);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9802);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1730);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9394);
/* harmony import */ var _write2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3253);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2928);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9844);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1781);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2633);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2369);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7403);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(36);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7413);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9642);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4200);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8500);






















// src/report/annotations.ts
const MAX_ANNOTATIONS = 10;
function annotationsOf(report) {
	const { verdict, candidate, changes, decision } = report;
	if (verdict.kind === "passed" || verdict.kind === "measured") return [];
	if (verdict.kind === "inconclusive" && decision["on-inconclusive"] === "pass") return [];
	const level = verdict.exitCode === _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.passed ? "warning" : "failure";
	const edited = changes.flatMap(({ path, lines }) => lines.map((at) => ({
		path,
		at
	})));
	const causes = verdict.kind === "regressed" ? causesOf(report, edited) : [];
	const places = verdict.kind !== "regressed" ? [] : causes.length > 0 ? causes : edited;
	const [file] = candidate.files;
	if (places.length === 0) {
		const message = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(verdict.reason, 1e3);
		return file === void 0 ? [] : [{
			level,
			message,
			path: file,
			lines: {
				from: 1,
				to: 1
			}
		}];
	}
	const about = causes.length > 0 ? (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(report.explanation?.sentence ?? "", 600) : "This change edits these lines; the comment lists the tasks that got worse.";
	const message = `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .P)(report)}. ${about}`;
	return places.slice(0, MAX_ANNOTATIONS).map(({ path, at }) => ({
		level,
		message,
		path,
		lines: at
	}));
}
function causesOf({ explanation }, edited) {
	if (explanation?.kind !== "found") return [];
	return explanation.parts.flatMap((part) => part.kind === "lines" ? [{
		path: part.path,
		at: {
			from: part.from,
			to: part.to
		}
	}] : edited.filter(({ path }) => path === part.path));
}

// src/github/comment.ts
const MAX_WRITES = 5;
const MAX_WAITS = 4;
async function postComment(run, token, comment, { posted = null, settleMs = 1500 } = {}) {
	try {
		return await (0,_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .throughOutages */ .Oh)(() => writeUntilStable(run, token, comment, posted, settleMs));
	} catch (error) {
		return notPosted(error);
	}
}
async function refreshComment(run, token, posted, comment) {
	try {
		const { connect } = await Promise.all(/* import() */[__webpack_require__.e(1533), __webpack_require__.e(8038)]).then(__webpack_require__.bind(__webpack_require__, 5657));
		const { octokit, repository } = await connect(run, token);
		const { data } = await octokit.rest.issues.getComment({
			...repository,
			comment_id: posted
		});
		const marker = (0,_status_js__WEBPACK_IMPORTED_MODULE_8__/* .readMarker */ .t7)(data.body ?? "", comment.id);
		if (marker?.run !== run.id || marker.attempt !== run.attempt || marker.verdict !== "measuring") return superseded("another run has written it");
		const { body, whole } = bodyOf(run, comment, data.body ?? "");
		await octokit.rest.issues.updateComment({
			...repository,
			comment_id: posted,
			body: whole
		});
		return {
			kind: "posted",
			url: data.html_url,
			comment: posted,
			body
		};
	} catch (error) {
		return notPosted(error);
	}
}
function bodyOf(run, comment, before) {
	const earlier = (0,_status_js__WEBPACK_IMPORTED_MODULE_8__/* .readEarlier */ .lz)(before, run);
	const { at, headSha, verdict, difference } = comment;
	const verdicts = (0,_status_js__WEBPACK_IMPORTED_MODULE_8__/* .writeEarlier */ .S_)([{
		at,
		run: run.id,
		attempt: run.attempt,
		headSha,
		verdict,
		difference
	}, ...earlier]);
	const body = comment.body(earlier);
	return {
		body,
		whole: `${(0,_status_js__WEBPACK_IMPORTED_MODULE_8__/* .writeMarker */ .en)(comment.id, run, comment)}\n${verdicts}\n${body}`
	};
}
async function writeUntilStable(run, token, comment, posted, settleMs) {
	const { connect } = await Promise.all(/* import() */[__webpack_require__.e(1533), __webpack_require__.e(8038)]).then(__webpack_require__.bind(__webpack_require__, 5657));
	const connection = await connect(run, token);
	const { octokit, repository } = connection;
	const { issues, pulls } = octokit.rest;
	const remove = (one) => unlessGone(issues.deleteComment({
		...repository,
		comment_id: one.comment.id
	}));
	const [pull, first] = await Promise.all([pulls.get({
		...repository,
		pull_number: comment.number
	}), look(connection, comment, posted, 0)]);
	if (pull.data.head.sha !== comment.headSha) return superseded(`the pull request has moved on to ${pull.data.head.sha.slice(0, 7)}`);
	let own = posted;
	let created = null;
	let body = "";
	const order = ({ marker }) => orderOf(marker, run, comment);
	const lookAgain = () => look(connection, comment, own, created === null ? 0 : settleMs);
	for (let ours = first, writes = 0, looks = 0;; ours = await lookAgain(), looks++) {
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
			return {
				kind: "posted",
				url: target.comment.html_url,
				comment: target.comment.id,
				body
			};
		}
		if (comment.verdict === "measuring" && isDropAt(target?.marker, comment)) return superseded("it reports a drop at this commit, and stays until there is another verdict");
		if (target === void 0 && comment.onlyUpdates) return { kind: "not-needed" };
		if (writes++ === MAX_WRITES) throw new Error("other jobs kept changing the comment");
		const next = bodyOf(run, comment, target?.comment.body ?? "");
		body = next.body;
		if (target === void 0) {
			const { data } = await issues.createComment({
				...repository,
				issue_number: comment.number,
				body: next.whole
			});
			created = data.id;
			own = data.id;
		} else {
			own = target.comment.id;
			await unlessGone(issues.updateComment({
				...repository,
				comment_id: own,
				body: next.whole
			}));
		}
	}
}
async function look(connection, { number, id }, own, settleMs) {
	for (let waits = 0;; waits++) {
		if (settleMs > 0) await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_19__.setTimeout)(settleMs);
		const { ours } = await (0,_status_js__WEBPACK_IMPORTED_MODULE_8__/* .readConversation */ .Gt)(connection, number, id);
		if (own === null) return [...ours];
		if (!ours.some(({ comment }) => comment.id === own) && settleMs > 0 && waits < MAX_WAITS) continue;
		const fresh = await readOwn(connection, own, id);
		return [...ours.filter(({ comment }) => comment.id !== own), ...fresh].sort((a, b) => a.comment.id - b.comment.id);
	}
}
async function readOwn({ octokit, repository }, own, id) {
	try {
		const { data } = await octokit.rest.issues.getComment({
			...repository,
			comment_id: own
		});
		const marker = (0,_status_js__WEBPACK_IMPORTED_MODULE_8__/* .readMarker */ .t7)(data.body ?? "", id);
		return marker === null ? [] : [{
			comment: data,
			marker
		}];
	} catch (error) {
		if ((0,_status_js__WEBPACK_IMPORTED_MODULE_8__/* .statusOf */ .c2)(error) === 404) return [];
		throw error;
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
	} catch (error) {
		if ((0,_status_js__WEBPACK_IMPORTED_MODULE_8__/* .statusOf */ .c2)(error) !== 404) throw error;
	}
}
const superseded = (why) => ({
	kind: "not-posted",
	cause: "superseded",
	reason: `The comment was not updated: ${why}.`
});
function notPosted(error) {
	const status = (0,_status_js__WEBPACK_IMPORTED_MODULE_8__/* .statusOf */ .c2)(error);
	const locked = status === 403 && error instanceof Error && /\blocked\b/i.test(error.message);
	return {
		kind: "not-posted",
		cause: locked ? "locked" : (0,_status_js__WEBPACK_IMPORTED_MODULE_8__/* .isRateLimit */ .a5)(error) ? "unreachable" : [
			401,
			403,
			404
		].includes(status) ? "forbidden" : status >= 400 && status < 500 ? "rejected" : "unreachable",
		reason: `The comment could not be written: ${locked ? "the conversation is locked." : (0,_status_js__WEBPACK_IMPORTED_MODULE_8__/* .reasonOf */ .A3)(error, "pull-requests: write")}`
	};
}

// src/report/measuring.ts
function renderMeasuring(progress, earlier, runUrl) {
	const run = (0,_links_js__WEBPACK_IMPORTED_MODULE_11__/* .runPage */ .fL)({ runUrl });
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_12__/* .serialize */ .lK)([
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_12__/* .heading */ .R_)(3, `⏳ Measuring: ${(0,_progress_js__WEBPACK_IMPORTED_MODULE_10__/* .progressText */ .l)(progress)}`),
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_12__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_12__/* .text */ .Qq)("This is not a verdict yet; early numbers can swing either way. This comment is updated until the run ends.")),
		...(0,_write2_js__WEBPACK_IMPORTED_MODULE_6__/* .historyBlocks */ .Pt)(earlier, { runUrl }),
		...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_12__/* .footer */ .qr)(run === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_12__/* .link */ .nf)(run, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_12__/* .text */ .Qq)("Watch the run")])]])
	]);
}

// src/action/live-comment.ts
const QUIET_MS = 5e3;
const EVERY_MS = 2e4;
function liveComment({ inputs: { settings, action }, plan: { pullRequest }, run }, now) {
	const token = action["github-token"];
	let open = pullRequest !== null && action.comment !== "false";
	let nextAt = null;
	let posted = null;
	let writing = null;
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
		else open = false;
	}
	return {
		onProgress(progress) {
			nextAt ??= now() + QUIET_MS;
			if (!open || writing !== null || now() < nextAt) return;
			nextAt = now() + EVERY_MS;
			writing = write(progress).finally(() => {
				writing = null;
			});
		},
		async close() {
			open = false;
			await writing;
			return posted;
		}
	};
}

// src/github/check-run.ts
async function postCheck(run, token, check) {
	try {
		const { connect } = await Promise.all(/* import() */[__webpack_require__.e(1533), __webpack_require__.e(8038)]).then(__webpack_require__.bind(__webpack_require__, 5657));
		const { octokit, repository } = await connect(run, token);
		const name = nameOf(check);
		const externalId = check.pullRequest === null ? check.id : `${check.id}#${check.pullRequest}`;
		const { checks } = octokit.rest;
		const list = {
			ref: check.headSha,
			check_name: name,
			filter: "all",
			per_page: 100
		};
		const { data } = await checks.listForRef({
			...repository,
			...list
		});
		const ours = data.check_runs.find(({ external_id: id }) => id === externalId);
		const failed = data.check_runs.find((one) => one !== ours && BLOCKING.has(one.conclusion ?? ""));
		if (failed !== void 0 && !BLOCKING.has(check.conclusion)) return `The check run was not written: the same commit failed in another pull request (${failed.html_url ?? failed.id}).`;
		const content = {
			...repository,
			name,
			external_id: externalId,
			details_url: run.url,
			status: "completed",
			conclusion: check.conclusion,
			output: {
				title: check.title,
				summary: check.summary
			}
		};
		const annotations = check.annotations.map(({ level, message, path, lines: { from, to } }) => {
			return {
				path,
				start_line: from,
				end_line: to,
				annotation_level: level,
				message
			};
		});
		const output = {
			...content.output,
			annotations
		};
		if (ours === void 0) await checks.create({
			...content,
			head_sha: check.headSha,
			output
		});
		else await checks.update({
			...content,
			check_run_id: ours.id
		});
		return null;
	} catch (error) {
		return `The check run could not be written: ${(0,_status_js__WEBPACK_IMPORTED_MODULE_8__/* .reasonOf */ .A3)(error, "checks: write")}`;
	}
}
const BLOCKING = /* @__PURE__ */ new Set(["failure", "action_required"]);
function nameOf({ id, into }) {
	const about = [...id === "default" ? [] : [id], ...into === null ? [] : [`into ${into}`]];
	return about.length === 0 ? "SWE-Lancer Gate" : `SWE-Lancer Gate (${about.join(", ")})`;
}

// src/report/failure.ts
const MAX_IN_HEADLINE = 80;
function failureHeadline({ message, file }) {
	if (file !== void 0) return _phrases_js__WEBPACK_IMPORTED_MODULE_14__/* .FAILURE */ .VM.configuration;
	return isShort(message) ? `${_phrases_js__WEBPACK_IMPORTED_MODULE_14__/* .FAILURE */ .VM.notMeasured}: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(message)}` : _phrases_js__WEBPACK_IMPORTED_MODULE_14__/* .FAILURE */ .VM.notMeasured;
}
const isShort = (message) => message.length <= MAX_IN_HEADLINE && !/[.!?] /.test(message);
function renderFailure(failure, earlier, runUrl) {
	const { kind, message, file, line, hint } = failure;
	const place = file === void 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_12__/* .code */ .aY)(line === void 0 ? file : `${file}:${line}`), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_12__/* .text */ .Qq)(": ")];
	const paragraphs = [file === void 0 && isShort(message) ? [] : [...place, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_12__/* .untrusted */ .bp)((0,_format_js__WEBPACK_IMPORTED_MODULE_13__/* .asSentence */ .KG)(message), 600)], kind === "configuration" ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_12__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_14__/* .FAILURE */ .VM.notYourChange)]].filter((part) => part.length > 0);
	const run = (0,_links_js__WEBPACK_IMPORTED_MODULE_11__/* .runPage */ .fL)({ runUrl });
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_12__/* .serialize */ .lK)([
		{
			type: "heading",
			depth: 3,
			children: [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_12__/* .text */ .Qq)("⚠️ "), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_12__/* .untrusted */ .bp)(failureHeadline(failure), 200)]
		},
		...paragraphs.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_12__/* .paragraph */ .FY)(...paragraphs.flatMap((part, index) => index === 0 ? part : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_12__/* .text */ .Qq)(" "), ...part]))],
		...hint === void 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_12__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_12__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_12__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_14__/* .LABELS */ .kg.next)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_12__/* .text */ .Qq)(" "), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_12__/* .phrases */ .HJ)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_14__/* .wordsOf */ .Z9)(hint)))],
		...(0,_write2_js__WEBPACK_IMPORTED_MODULE_6__/* .historyBlocks */ .Pt)(earlier, { runUrl }),
		...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_12__/* .footer */ .qr)(run === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_12__/* .link */ .nf)(run, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_12__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_14__/* .LABELS */ .kg.log)])]])
	]);
}

// src/action/publish.ts
const CHECK_LIMIT = 65535;
function publishedRun(report, rendered, { accepted, annotations, uploaded }) {
	const fits = (text) => Buffer.byteLength(text) <= CHECK_LIMIT;
	const summary = fits(rendered.summary) ? rendered.summary : (0,_write2_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSummary */ .Br)(report, { limit: CHECK_LIMIT });
	return {
		body: (earlier) => (0,_write2_js__WEBPACK_IMPORTED_MODULE_6__/* .renderComment */ .wQ)(report, {
			earlier,
			uploaded
		}),
		verdict: report.verdict.kind,
		accepted,
		at: report.finishedAt,
		difference: report.comparison?.difference ?? null,
		unchanged: report.verdict.cause === "no-change",
		check: {
			conclusion: conclusionOf(report.verdict),
			title: (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .P)(report),
			summary: fits(summary) ? summary : rendered.comment,
			annotations
		}
	};
}
function publishedFailure(failure, { run }, now) {
	const body = (earlier) => renderFailure(failure, earlier, run.url);
	const check = {
		conclusion: "action_required",
		title: failureHeadline(failure),
		summary: body([]),
		annotations: []
	};
	return {
		body,
		verdict: "error",
		accepted: null,
		at: new Date(now).toISOString(),
		difference: null,
		unchanged: false,
		check
	};
}
function conclusionOf({ kind, exitCode }) {
	if (kind === "error") return "action_required";
	if (exitCode !== _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.passed) return "failure";
	return kind === "passed" || kind === "measured" ? "success" : "neutral";
}
async function publish(outcome, { inputs, plan, run }, liveComment) {
	const { action, settings } = inputs;
	const { id } = settings;
	const token = action["github-token"];
	const { checkedCommit, pullRequest, into } = plan;
	const check = action.check && checkedCommit !== null ? {
		headSha: checkedCommit,
		id,
		pullRequest: pullRequest?.number ?? null,
		into,
		...outcome.check
	} : null;
	const problem = check && await postCheck(run, token, check);
	if (problem !== null) (0,_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)("notice", problem);
	if (check === null || problem !== null) for (const { level, message, path, lines } of outcome.check.annotations) (0,_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)(level === "failure" ? "error" : level, message, {
		file: path,
		line: lines.from,
		endLine: lines.to
	});
	if (pullRequest === null || action.comment === "false") return null;
	const onlyUpdates = outcome.unchanged && action.comment !== "always";
	const posted = await postComment(run, token, {
		...pullRequest,
		id,
		...outcome,
		onlyUpdates
	}, { posted: liveComment });
	if (posted.kind === "posted") return posted;
	if (posted.kind === "not-posted") (0,_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)("notice", posted.reason);
	return null;
}
async function withAcceptance(report, { inputs: { settings, action }, plan: { pullRequest }, run }) {
	const refused = {
		report,
		accepted: null
	};
	if (pullRequest === null || report.kind !== "gate" || report.verdict.kind !== "regressed") return refused;
	try {
		const found = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .findAcceptance */ .rz)(run, action["github-token"], {
			...pullRequest,
			id: settings.id
		});
		if (found === null) return refused;
		const text = `Accepted by ${found.by}: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(found.reason, 300)}`;
		const verdict = {
			...report.verdict,
			exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.passed
		};
		return {
			report: {
				...report,
				verdict,
				notes: [{
					kind: "warning",
					text
				}, ...report.notes]
			},
			accepted: found
		};
	} catch (error) {
		(0,_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)("notice", `Could not check whether the drop was accepted: ${(0,_status_js__WEBPACK_IMPORTED_MODULE_8__/* .reasonOf */ .A3)(error, "pull-requests: write")}`);
		return refused;
	}
}

// src/action/deepen.ts
const DEPTHS = [
	32,
	256,
	2048,
	2147483647
];
const BRANCH = /^refs\/remotes\/origin\/(.+)$/;
async function deepen(git, { directory, env }, head, base) {
	const run = (0,_git_js__WEBPACK_IMPORTED_MODULE_15__/* .createGit */ .lD)(env);
	const branch = BRANCH.exec(base)?.[1];
	const wanted = branch === void 0 ? [base] : [`+refs/heads/${branch}:${base}`];
	for (const depth of DEPTHS) {
		if (await git.mergeBase(base, head) !== null) return;
		const shallow = await git.shallow();
		if (!shallow && await git.resolve(base) !== null) return;
		const quiet = [
			"--quiet",
			"--no-tags",
			"--no-recurse-submodules",
			"--no-auto-maintenance"
		];
		const commits = /^[0-9a-f]{40}$/.test(head) ? [head, ...wanted] : wanted;
		try {
			await untilServed(() => run([
				"fetch",
				...quiet,
				...shallow ? [`--depth=${depth}`] : [],
				"origin",
				...commits
			], { directory }));
		} catch {
			return;
		}
	}
}
const WAITS = [
	1e3,
	4e3,
	1e4
];
const TEMPORARY = /HTTP (?:429|5\d\d)|returned error: (?:429|5\d\d)|RPC failed|early EOF|hung up|timed out|reset by peer/i;
async function untilServed(fetch) {
	for (const ms of WAITS) try {
		await fetch();
		return;
	} catch (error) {
		if (!TEMPORARY.test((0,_git_js__WEBPACK_IMPORTED_MODULE_15__/* .gitReason */ .th)(error))) throw error;
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_19__.setTimeout)(ms);
	}
	await fetch();
}

// src/action/target.ts
async function withTarget(plan, git, world) {
	const { work, pullRequest, defaultBranch } = plan;
	if (work.kind !== "gate") return plan;
	const { head, mergeBaseWith } = work;
	if (pullRequest !== null && mergeBaseWith !== void 0) {
		const tip = await tipOf(originBranch(pullRequest.baseRef), mergeBaseWith);
		return {
			...plan,
			work: {
				...work,
				mergeBaseWith: tip
			}
		};
	}
	const base = mergeBaseWith ?? (defaultBranch && originBranch(defaultBranch));
	if (base !== void 0) await deepen(git, world, head, base);
	return plan;
	async function tipOf(branch, named) {
		await deepen(git, world, head, branch);
		const tip = await git.resolve(branch);
		if (tip !== null && await git.mergeBase(named, tip) === named && await git.mergeBase(tip, head) !== await git.resolve(head)) return tip;
		await deepen(git, world, head, named);
		return tip !== null && await git.resolve(named) === null ? tip : named;
	}
}
const originBranch = (name) => `refs/remotes/origin/${name}`;

// src/action/perform.ts
async function perform(planned, world, workspace) {
	const { inputs, run, checkout } = planned;
	const [plan] = await Promise.all([withTarget(planned.plan, checkout.git, world), planned.plan.work.kind === "gate" ? Promise.all(/* import() */[__webpack_require__.e(9794), __webpack_require__.e(9495), __webpack_require__.e(2596), __webpack_require__.e(1860), __webpack_require__.e(1508), __webpack_require__.e(9902)]).then(__webpack_require__.bind(__webpack_require__, 5508)) : null]);
	const settings = (0,_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .settingsOf */ .f5)(plan, inputs.settings);
	const context = {
		...planned,
		plan,
		inputs: {
			...inputs,
			settings
		}
	};
	const { apiKey, fallbackApiKey, action } = inputs;
	const runContext = {
		apiKey,
		fallbackApiKey,
		runUrl: run.url,
		isFromFork: plan.isFromFork,
		git: checkout.git,
		defaultBranch: plan.defaultBranch,
		writesReport: true
	};
	const shardsOf = async (command) => {
		if (action.shards === void 0) return {};
		const { readShards } = await __webpack_require__.e(/* import() */ 571).then(__webpack_require__.bind(__webpack_require__, 2952));
		const folder = node_path__WEBPACK_IMPORTED_MODULE_17__.resolve(workspace, action.shards);
		await (0,_trusted_files_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseOwnShards */ ._X)([folder], world);
		return { shards: await readShards([folder], command) };
	};
	const { work } = plan;
	const before = downloads(world);
	const live = liveComment(context, world.now);
	try {
		if (settings.shard !== void 0) {
			const { performShard } = await Promise.all(/* import() */[__webpack_require__.e(9495), __webpack_require__.e(9920)]).then(__webpack_require__.bind(__webpack_require__, 9920));
			await performShard(settings.shard, context, runContext, world);
			return null;
		}
		const all = {
			...runContext,
			...await shardsOf(work.kind),
			onProgress: live.onProgress
		};
		const [report] = await Promise.all([(0,_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCommands */ .Df)(() => (0,_measure_js__WEBPACK_IMPORTED_MODULE_20__/* .measure */ .x)(work, settings, all, world)), loadEnd()]);
		await deliver(report, {
			context,
			runContext,
			shardsOf,
			before,
			liveComment: await live.close()
		}, world);
		return null;
	} catch (error) {
		const posted = await live.close();
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)) throw error;
		if (error.kind === "no-key" && plan.withoutSecrets !== null) return noSecretsText(plan.withoutSecrets, inputs);
		if (settings.shard === void 0) await publish(publishedFailure(error, context, world.now()), context, posted);
		throw error;
	}
}
async function loadEnd() {
	await Promise.all([
		Promise.all(/* import() */[__webpack_require__.e(2596), __webpack_require__.e(5249), __webpack_require__.e(251)]).then(__webpack_require__.bind(__webpack_require__, 251)),
		__webpack_require__.e(/* import() */ 7916).then(__webpack_require__.bind(__webpack_require__, 7916)),
		Promise.all(/* import() */[__webpack_require__.e(1533), __webpack_require__.e(8038)]).then(__webpack_require__.bind(__webpack_require__, 5657))
	]);
}
async function deliver(measured, delivery, world) {
	const { context, before } = delivery;
	const { plan, checkout, inputs } = context;
	const { report, accepted } = await withAcceptance(withBranches(measured, plan), context);
	const rendered = (0,_write2_js__WEBPACK_IMPORTED_MODULE_6__/* .renderReport */ .B1)(report);
	const written = await (0,_write2_js__WEBPACK_IMPORTED_MODULE_6__/* .writeReport */ .u5)(rendered, inputs.settings.out);
	const page = report.tasks.length === 0 ? "" : await copyPage(written.html, inputs.settings);
	await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCommands */ .Df)(async () => world.print((0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .renderTerminal */ .bF)(report, {
		width: world.terminal.columns,
		color: false
	})));
	const annotations = annotationsOf(report).map((one) => ({
		...one,
		path: node_path__WEBPACK_IMPORTED_MODULE_17__.posix.join(checkout.folder, one.path)
	}));
	const uploaded = inputs.action.upload;
	const outcome = publishedRun(report, rendered, {
		accepted: accepted?.comment ?? null,
		annotations,
		uploaded
	});
	const posted = await publish(outcome, context, delivery.liveComment);
	if (posted !== null) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.writeFile)(written.comment, posted.body);
	const history = inputs.action.history === "" ? null : await Promise.all(/* import() */[__webpack_require__.e(5600), __webpack_require__.e(9896)]).then(__webpack_require__.bind(__webpack_require__, 4941));
	let isRecorded = await history?.rememberRun(report, accepted, context);
	await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSummary */ .Sy)(rendered.summary);
	let { calls } = report.budget;
	try {
		if (plan.comparesModels) {
			const { compareNightly } = await Promise.all(/* import() */[__webpack_require__.e(4766), __webpack_require__.e(9794), __webpack_require__.e(8303), __webpack_require__.e(4178), __webpack_require__.e(9495), __webpack_require__.e(6905), __webpack_require__.e(4340), __webpack_require__.e(2053), __webpack_require__.e(2596), __webpack_require__.e(1860), __webpack_require__.e(1508), __webpack_require__.e(4454), __webpack_require__.e(1371)]).then(__webpack_require__.bind(__webpack_require__, 8165));
			const shards = () => delivery.shardsOf("compare");
			const compared = await compareNightly(report, context, delivery.runContext, shards, world);
			calls += compared?.budget.calls ?? 0;
			if (compared !== null && await history?.rememberComparison(compared, context)) isRecorded = true;
		}
	} finally {
		const after = downloads(world);
		(0,_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOutputs */ .Kn)({
			...(0,_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Yz)(report, written.report, posted?.url ?? null),
			page,
			"comment-id": String(posted?.comment ?? ""),
			"new-trials": String(calls > 0),
			"new-datasets": String(after.datasets !== before.datasets),
			"new-code": String(after.code !== before.code),
			"exit-code": String(report.verdict.exitCode)
		});
		if (isRecorded) await history?.reportDrift(context);
	}
}
function withBranches(report, { pullRequest }) {
	if (pullRequest === null) return report;
	const candidate = {
		...report.candidate,
		label: pullRequest.headRef
	};
	if (report.baseline === null) return {
		...report,
		candidate
	};
	return {
		...report,
		candidate,
		baseline: {
			...report.baseline,
			label: pullRequest.baseRef
		}
	};
}
async function copyPage(html, { id, out }) {
	const page = node_path__WEBPACK_IMPORTED_MODULE_17__.join(out, "..", `swelancer-gate-${id}.html`);
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.copyFile)(html, page);
	return page;
}
function noSecretsText(cause, { apiKey, fallbackApiKey }) {
	const nothing = "so there was no key and nothing was measured.";
	if (cause === "fork") return `Pull requests from forks get no secrets, ${nothing} Two safe ways to measure them: ${(0,_program_js__WEBPACK_IMPORTED_MODULE_7__/* .pageAt */ .F3)("docs/forks.md")}`;
	if (cause === "forked-repository") return `This repository is a fork and does not inherit secrets, ${nothing}`;
	return `Runs that Dependabot starts get no Actions secrets, ${nothing} To measure them, add the key to Dependabot's secrets: gh secret set ${[apiKey, fallbackApiKey].find((key) => key.kind === "missing")?.secret ?? "NAME"} --app dependabot`;
}
function downloads({ env }) {
	const namesIn = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_16__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_16__.readdirSync)(folder, { recursive: true }).sort().join("\n") : "";
	return {
		datasets: namesIn(env.SWELANCER_GATE_DATASETS ?? ""),
		code: namesIn(node_path__WEBPACK_IMPORTED_MODULE_17__.join(env.SWELANCER_GATE_CODE ?? "", "stores"))
	};
}



/***/ }),

/***/ 2928:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ fetchedFrom),
/* harmony export */   F3: () => (/* binding */ pageAt),
/* harmony export */   RX: () => (/* binding */ PROGRAM),
/* harmony export */   g4: () => (/* binding */ REF),
/* harmony export */   yZ: () => (/* binding */ HOME)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(312);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);





// src/shared/program.ts
const HOME = "swelancer-gate/swelancer-gate";
const REF = "main";
const DOCUMENTED_CALL = "swelancer-gate";
const pageAt = (file) => `https://github.com/${HOME}/blob/${REF}/${file}`;
function fetchedFrom(folder) {
	const [, owner, name, ref] = /[\\/]_actions[\\/]([^\\/]+)[\\/]([^\\/]+)[\\/](.+)$/.exec(folder) ?? [];
	if (ref !== void 0) return {
		repository: `${owner}/${name}`,
		ref: ref.replaceAll("\\", "/")
	};
	const lock = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, "..", ".package-lock.json");
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(lock)) return null;
	const { packages } = lockSchema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(lock, "utf8")));
	const resolved = packages[`node_modules/${node_path__WEBPACK_IMPORTED_MODULE_3__.basename(folder)}`]?.resolved ?? "";
	const [, repository, commit] = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?#([0-9a-f]{40})$/.exec(resolved) ?? [];
	return repository === void 0 || commit === void 0 ? null : {
		repository,
		ref: commit
	};
}
const lockSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ packages: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ resolved: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().optional() })) });
const PROGRAM = callOf(fetchedFrom(_package_js__WEBPACK_IMPORTED_MODULE_1__/* .packageFolder */ .n));
function callOf(source) {
	return source === null ? DOCUMENTED_CALL : `npx github:${source.repository}#${source.ref}`;
}



/***/ }),

/***/ 2633:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createTally),
/* harmony export */   l: () => (/* binding */ progressText)
/* harmony export */ });
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6904);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7413);
/* harmony import */ var _is_right_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3989);




// src/sampling/progress.ts
function createTally(elapsed) {
	let done = 0;
	let total = 0;
	let missing = 0;
	let cost = 0;
	let startedAt = elapsed();
	const arms = /* @__PURE__ */ new Map();
	function add(arm, task, trial) {
		const tasks = arms.get(arm) ?? /* @__PURE__ */ new Map();
		const { right, all } = tasks.get(task.id) ?? {
			right: 0,
			all: 0
		};
		arms.set(arm, tasks.set(task.id, {
			right: right + ((0,_is_right_js__WEBPACK_IMPORTED_MODULE_1__/* .isRight */ .F)(trial, task) ? 1 : 0),
			all: all + 1
		}));
	}
	function accuracies() {
		const [first, ...others] = arms.values();
		const shared = [...first?.keys() ?? []].filter((task) => others.every((tasks) => tasks.has(task)));
		if (shared.length === 0) return [];
		return [...arms].sort(([a], [b]) => a < b ? -1 : 1).map(([arm, tasks]) => {
			const shares = shared.map((task) => tasks.get(task)).map((own) => own === void 0 ? 0 : own.right / own.all);
			return {
				arm,
				accuracy: shares.reduce((sum, share) => sum + share, 0) / shares.length
			};
		});
	}
	return {
		onKnown(arm, tasks, trials) {
			const byId = new Map(tasks.map((task) => [task.id, task]));
			for (const trial of trials) {
				const task = byId.get(trial.taskId);
				if (task !== void 0) add(arm, task, trial);
			}
		},
		onBatch(trials) {
			done = 0;
			total = trials;
			startedAt = elapsed();
		},
		onTrial({ arm, task }, trial) {
			done++;
			if (trial === null) missing++;
			else {
				add(arm, task, trial);
				cost = (0,_prices_js__WEBPACK_IMPORTED_MODULE_2__/* .plus */ .tY)(cost, trial.cost);
			}
		},
		progress() {
			const secondsLeft = done === 0 ? null : (elapsed() - startedAt) / done * (total - done) / 1e3;
			return {
				done,
				total,
				missing,
				accuracies: accuracies(),
				cost,
				secondsLeft
			};
		}
	};
}
function progressText({ done, total, missing, accuracies, cost: cost$1, secondsLeft }) {
	return [
		`${done} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(total, "answer")}`,
		soFar(accuracies),
		missing === 0 ? "" : `${missing} missing`,
		secondsLeft === null || done === total ? "" : `about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .timeLeft */ .f$)(secondsLeft)} left`,
		cost$1 === null ? "cost unknown" : cost$1 === 0 ? "" : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(cost$1)
	].filter((part) => part !== "").join(", ");
}
function soFar(accuracies) {
	if (accuracies.length === 0) return "";
	const own = accuracies.every(({ arm }) => arm === "baseline" || arm === "candidate");
	return `so far ${accuracies.map(({ arm, accuracy }) => own ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracy) : `${arm} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracy)}`).join(own ? " → " : "; ")}`;
}



/***/ }),

/***/ 1308:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ __commonJSMin),
/* harmony export */   IL: () => (/* binding */ __exportAll),
/* harmony export */   f1: () => (/* binding */ __toESM),
/* harmony export */   ki: () => (/* binding */ __require)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);


// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) {
		__defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	}
	if (!no_symbols) {
		__defProp(target, Symbol.toStringTag, { value: "Module" });
	}
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
			key = keys[i];
			if (!__hasOwnProp.call(to, key) && key !== except) {
				__defProp(to, key, {
					get: ((k) => from[k]).bind(null, key),
					enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
				});
			}
		}
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url))();



/***/ }),

/***/ 1730:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ge: () => (/* binding */ severalLines),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);


// src/report/untrusted.ts
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/gu;
function oneLine(text, length = 300) {
	const clean = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/\s+/g, " ").replace(INVISIBLE, "").trim();
	const characters = [...clean];
	return characters.length <= length ? clean : `${characters.slice(0, length - 1).join("")}…`;
}
function severalLines(text, length = 1e5) {
	const clean = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replaceAll("	", "  ").split(/\r\n|\n|\r/).map((line) => line.replace(INVISIBLE, "")).join("\n");
	return clean.length <= length ? clean : `${clean.slice(0, length - 1)}…`;
}
const BREAK = "​";
function inert(text) {
	return text.replace(/@(?=\w)/g, `@${BREAK}`).replace(/#(?=\w)/g, `#${BREAK}`).replace(/\b(GH)-(?=\d)/gi, `$1-${BREAK}`).replace(/:(?=\/\/)/g, `:${BREAK}`).replace(/\b(www)\./gi, `$1${BREAK}.`).replace(/:(?=[\w+-]+:)/g, `:${BREAK}`).replace(/[0-9a-f]{7,}/gi, (run) => run.replace(/.{6}(?=.)/g, `$&${BREAK}`)).replace(/\$/g, `${BREAK}$`);
}



/***/ }),

/***/ 6302:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
// src/shared/wrap.ts
function wrap(text, width) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) if (line !== "" && line.length + 1 + word.length > width && !/^(?:::|##\[)/.test(word)) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line];
}



/***/ }),

/***/ 3253:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ renderReport),
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   Pt: () => (/* binding */ historyBlocks),
/* harmony export */   qm: () => (/* binding */ asWritten),
/* harmony export */   u5: () => (/* binding */ writeReport),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7413);
/* harmony import */ var _uncompiled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(622);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3090);
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(813);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9802);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2369);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7403);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7072);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9642);
/* harmony import */ var _task_tables_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(437);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5822);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1730);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1558);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7975);
















// src/report/as-written.ts
async function asWritten(report) {
	const known = hasAnswers(report) ? await clamped(report) : report;
	const decision = Object.entries(known.decision).map(([name, value]) => [(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .camelCase */ .xQ)(name), value]);
	return {
		...known,
		decision: Object.fromEntries(decision)
	};
}
function hasAnswers({ trials, missing }) {
	return [trials, missing].some(({ baseline, candidate }) => baseline.length + candidate.length > 0);
}
async function clamped(report) {
	const { reportSchema } = await __webpack_require__.e(/* import() */ 576).then(__webpack_require__.bind(__webpack_require__, 576));
	return reportSchema.parse(report, _uncompiled_js__WEBPACK_IMPORTED_MODULE_1__/* .UNCOMPILED */ .J);
}

// src/report/history.ts
function historyBlocks(earlier, report) {
	const [last] = earlier;
	const lines = earlier.map(({ at, headSha, verdict, difference }) => {
		const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .Ax)(headSha));
		const page = (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .commitPage */ .b2)(headSha, report);
		const end = verdict === "measuring" ? "did not finish" : _outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .VERDICTS */ .bk[verdict];
		return [
			(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(at)} · `),
			page === null ? name : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .link */ .nf)(page, [name]),
			(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(` · ${end}${difference === null ? "" : ` · ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(difference)}`}`)
		];
	});
	return [...last?.verdict === "measuring" ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)("The previous run did not finish."))] : [], ...lines.length === 0 ? [] : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH)("Earlier results on this pull request", [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(lines)])];
}

// src/report/comment.ts
function renderComment(report, { limit = 6e4, earlier = [], uploaded = true } = {}) {
	const extent = {
		maxNotes: 20,
		earlier,
		uploaded
	};
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .fitting */ ._Q)(movedRows(report), limit, (rows) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .serialize */ .lK)(commentBlocks(report, {
		...extent,
		rows
	})));
}
function movedRows(report) {
	return (0,_tasks_js__WEBPACK_IMPORTED_MODULE_10__/* .movedTasks */ .I_)(report, "worse").length + (0,_tasks_js__WEBPACK_IMPORTED_MODULE_10__/* .movedTasks */ .I_)(report, "better").length + (0,_tasks_js__WEBPACK_IMPORTED_MODULE_10__/* .uncertainTasks */ .ow)(report).length;
}
const TEMPLATES = {
	dropped: [
		"lead",
		"cause",
		"changed",
		"warnings",
		"next",
		"moved",
		"details",
		"earlier",
		"links"
	],
	accepted: [
		"warnings",
		"lead",
		"cause",
		"changed",
		"next",
		"folded-moves",
		"details",
		"earlier",
		"links"
	],
	improved: [
		"lead",
		"changed",
		"warnings",
		"folded-moves",
		"details",
		"earlier",
		"links"
	],
	"no-drop": [
		"lead-with-files",
		"warnings",
		"folded-moves",
		"details",
		"earlier",
		"links"
	],
	unchanged: ["warnings"],
	measured: [
		"lead",
		"warnings",
		"details",
		"earlier",
		"links"
	],
	"first-run": [
		"lead",
		"warnings",
		"details",
		"earlier",
		"links"
	],
	"not-decided": [
		"lead",
		"changed",
		"warnings",
		"next",
		"folded-moves",
		"details",
		"earlier",
		"links"
	],
	"not-measured": [
		"lead",
		"next",
		"warnings",
		"earlier",
		"links"
	]
};
function commentBlocks(report, extent) {
	const evidence = extent.uploaded ? report : {
		...report,
		runUrl: null
	};
	const parts = {
		warnings: () => warnings(report),
		lead: () => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .lead */ .HI)(report)))],
		"lead-with-files": () => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)([...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .lead */ .HI)(report), ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .filesAndCost */ .Yd)(report)]))],
		cause: () => labeled(_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .LABELS */ .kg.cause, (0,_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .causeWords */ .pQ)(report)),
		changed: () => labeled(_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .LABELS */ .kg.whatChanged, (0,_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .whatChanged */ .fl)(report)),
		next: () => labeled(_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .LABELS */ .kg.next, (0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .next */ .K)(report)),
		moved: () => (0,_task_tables_js__WEBPACK_IMPORTED_MODULE_9__/* .movedBlocks */ .u9)(evidence, extent.rows),
		"folded-moves": () => (0,_task_tables_js__WEBPACK_IMPORTED_MODULE_9__/* .foldedMoves */ .z4)(evidence, extent.rows),
		details: () => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH)(_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .LABELS */ .kg.details, numbers(report, extent.maxNotes)),
		earlier: () => historyBlocks(extent.earlier, report),
		links: () => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .footer */ .qr)(links(report, extent))
	};
	return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .heading */ .R_)(3, `${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .markOf */ .Fg)(report)} ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .P)(report)}`), ...TEMPLATES[(0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .outcomeOf */ .sG)(report)].flatMap((part) => parts[part]())];
}
function labeled(label, words) {
	return words === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(label)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(" "), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)(words))];
}
const MAX_WARNINGS = 5;
function warnings(report) {
	const items = report.notes.filter(({ kind }) => kind === "warning").slice(0, MAX_WARNINGS).map(({ text: note }) => [
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .LABELS */ .kg.note)),
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(" "),
		...sentence(note)
	]);
	return items.length === 1 ? items.map((item) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(...item)) : sentences(items);
}
function numbers(report, maxNotes) {
	const { notes, budget, reproduce } = report;
	const warned = notes.filter(({ kind }) => kind === "warning").slice(0, MAX_WARNINGS);
	const others = notes.filter((note) => !warned.includes(note)).slice(0, maxNotes);
	const samples = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .sampleWords */ .kn)(report);
	const spent = budget.calls === 0 ? "" : ` (${_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .REPRODUCE */ .a2.cost(budget.cost === null ? null : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(budget.cost))})`;
	return [
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_arms_js__WEBPACK_IMPORTED_MODULE_3__/* .costWords */ .fL)(report))),
		...samples === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(samples))],
		...armTable(report),
		...report.suite.tasks === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .untrusted */ .bp)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .floorWords */ .yD)((0,_arms_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleFloors */ .YF)(report.suite)), 300))],
		...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .method */ .EJ)(report).map((words) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(words))),
		...sentences(others.map((note) => sentence(note.text))),
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(`${_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .REPRODUCE */ .a2.title}${spent}:`)),
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeBlock */ .DV)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_11__/* .oneLine */ .TN)(reproduce, 1e3), "sh")
	];
}
function links(report, { uploaded }) {
	const [run, answers] = [(0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .runPage */ .fL)(report), uploaded && report.candidate.trials > 0 ? (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .artifacts */ .qi)(report) : null];
	return [
		...answers === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .link */ .nf)(answers, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .LABELS */ .kg.report)])]],
		...run === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .link */ .nf)(run, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .LABELS */ .kg.log)])]],
		...report.comparison === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .link */ .nf)(_links_js__WEBPACK_IMPORTED_MODULE_5__/* .DECISION_PAGE */ .vu, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .LABELS */ .kg.decided)])]],
		...report.id === "default" ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)("Gate "), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(report.id)]]
	];
}
function sentence(value) {
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .wordsOf */ .Z9)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_11__/* .oneLine */ .TN)(value, 600)));
}
function sentences(items) {
	return items.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(items)];
}
function armTable(report) {
	const sides = (0,_arms_js__WEBPACK_IMPORTED_MODULE_3__/* .armsOf */ .jO)(report);
	const rows = (0,_arms_js__WEBPACK_IMPORTED_MODULE_3__/* .armRows */ .Gm)(report);
	const named = report.baseline === null ? [] : rows.filter(isNamed);
	const shared = named.filter((row) => (0,node_util__WEBPACK_IMPORTED_MODULE_14__.isDeepStrictEqual)(row.baseline, row.candidate));
	const own = named.filter((row) => !shared.includes(row));
	const sentences = [{
		title: "Both",
		words: shared.map((row) => ({
			label: row.label,
			value: row.candidate
		}))
	}, ...sides.map((side) => ({
		title: _arms_js__WEBPACK_IMPORTED_MODULE_3__/* .SIDES */ .BV[side],
		words: own.map((row) => ({
			label: row.label,
			value: row[side]
		}))
	}))].filter(({ words }) => words.length > 0);
	return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(["", ...sides.map((side) => _arms_js__WEBPACK_IMPORTED_MODULE_3__/* .SIDES */ .BV[side])], rows.filter((row) => !named.includes(row)).map((row) => [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(row.label)], ...sides.map((side) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)(row[side]))])), ...sentences.map(({ title, words }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(...words.flatMap(({ label, value }, index) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(`${index === 0 ? `${title}: ` : ", "}${label.toLowerCase()} `), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)(value)]), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(".")))];
}
function isNamed({ baseline, candidate }) {
	return [...baseline, ...candidate].some((part) => typeof part !== "string");
}

// src/report/summary.ts
const LIMIT = 1e6;
function renderSummary(report, { limit = LIMIT } = {}) {
	const all = {
		rows: movedRows(report),
		maxNotes: report.notes.length,
		earlier: [],
		uploaded: true
	};
	const comment = commentBlocks(report, all);
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .fitting */ ._Q)(report.tasks.length, limit, (rows) => {
		const left = report.tasks.length - rows;
		if (report.tasks.length === 0) return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .serialize */ .lK)(comment);
		return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .serialize */ .lK)([
			...comment,
			(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .heading */ .R_)(4, `All ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(report.tasks.length, "task")}`),
			(0,_task_tables_js__WEBPACK_IMPORTED_MODULE_9__/* .taskTable */ .AX)(report.tasks.slice(0, rows), report.taskDetails),
			...left === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, "more task")} did not fit here.`))]
		]);
	});
}

// src/report/write.ts
function renderReport(report) {
	return {
		report,
		comment: renderComment(report),
		summary: renderSummary(report)
	};
}
async function writeReport({ report, comment, summary }, folder) {
	const [{ renderHtml }, { renderJunit }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2596), __webpack_require__.e(5249), __webpack_require__.e(251)]).then(__webpack_require__.bind(__webpack_require__, 251)), __webpack_require__.e(/* import() */ 7916).then(__webpack_require__.bind(__webpack_require__, 7916))]);
	await (0,_folder_js__WEBPACK_IMPORTED_MODULE_12__/* .fillReportFolder */ .e)(folder, {
		"report.json": `${JSON.stringify(await asWritten(report), null, 1)}\n`,
		"comment.md": comment,
		"summary.md": summary,
		"report.html": renderHtml(report),
		"junit.xml": renderJunit(report)
	});
	const file = (name) => node_path__WEBPACK_IMPORTED_MODULE_13__.join(folder, name);
	return {
		report: file("report.json"),
		comment: file("comment.md"),
		html: file("report.html")
	};
}



/***/ })

};
