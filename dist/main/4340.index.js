export const id = 4340;
export const ids = [4340];
export const modules = {

/***/ 3412:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer),
/* harmony export */   p: () => (/* binding */ pickOf)
/* harmony export */ });
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(309);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);



// src/solver/answer.ts
const STRICT = /^\s*\{\s*"selected_proposal_id"\s*:\s*(0|-?[1-9]\d*)\s*\}\s*$/;
const MENTIONED = /selected\\?_proposal\\?_id/i;
const NAMED = /\bselected_proposal_id['"“”`*]{0,3}\s*[:=：]\**\s*['"“`*]{0,3}(?:proposal[\s_-]{0,3})?#?(-?\d+)(?:\.0+)?(?=['"”`*]*(?:\s*(?:[,}]|\/\/|\/\*)|[^\S\n]*\n|\s*(?:\.\s*)?$))/gi;
const SIMILAR = /["'](?=[a-z])(?:selected|chosen|best|final)?[ _-]?(?:proposal|answer|choice|decision|selection)?[ _-]?(?:id|number)?["']\s*:\s*["']?(-?\d+)["']?\s*[,}]/gi;
const STATEMENT = /^(?:(?:the |my |final )*(?:answer|choice|decision|selection|recommendation|(?:best|selected|chosen|recommended|correct) proposal(?: id| number)?)(?: is)?:?|i(?:'d| would| will|'ll)? (?:choose|select|pick|recommend|go with)) (?:proposal )?#?(\d+)\.?$/i;
const BARE = /^(?:proposal )?#?(\d+)\.?$/i;
function readAnswer({ text, refusal, finishReason }, shownIds) {
	const ending = (0,_finish_js__WEBPACK_IMPORTED_MODULE_0__/* .endingOf */ .z6)(finishReason);
	if (ending === "refused" || refusal !== null && refusal.trim() !== "") return none("refused");
	const strict = STRICT.exec(text)?.[1];
	if (strict !== void 0) return pick("json", Number(strict), shownIds);
	const cut = ending === "cut";
	const message = (0,_finish_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutThoughts */ .$h)(text);
	const candidates = new Set(spellingsOf(message).map((spelling) => candidatesIn(spelling, cut)).find(isSome));
	const [only] = candidates;
	if (cut && (only === void 0 || /\d\s*$/.test(message))) return none("truncated");
	if (only === void 0 || candidates.size > 1) return none("unparseable");
	return pick("lenient", only, shownIds);
}
function pickOf({ reading, shown: number }, shown) {
	const position = shown.findIndex((one) => one.shown === number);
	const { proposal } = shown[position] ?? {};
	return {
		reading,
		proposalId: proposal?.id ?? null,
		position: proposal === void 0 ? null : position
	};
}
const none = (reading) => ({
	reading,
	shown: null
});
function pick(reading, id, shownIds) {
	return shownIds.includes(id) ? {
		reading,
		shown: id
	} : none("unknown-id");
}
const isSome = (numbers) => numbers.length > 0;
function spellingsOf(message) {
	const unescaped = message.replaceAll(/\\([_"{}])/g, "$1");
	return unescaped === message || (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(message) !== null ? [message] : [message, unescaped];
}
function candidatesIn(message, cut) {
	const named = numbersOf(message.matchAll(NAMED));
	if (named.length > 0 || cut || MENTIONED.test(message)) return named;
	const similar = numbersOf(message.matchAll(SIMILAR));
	if (similar.length > 0) return similar;
	return firstValue(message) ?? statements(message);
}
const numbersOf = (matches) => [...matches].map((match) => Number(match[1]));
function firstValue(message) {
	const [, inside = message] = /^\s*```\w*\n([\s\S]*)```\s*$/.exec(message) ?? [];
	const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(inside);
	if (value === null) return null;
	const [first] = Object.values(value);
	const digits = typeof first === "number" || typeof first === "string" ? String(first).trim() : "";
	return /^-?\d+$/.test(digits) ? [Number(digits)] : [];
}
function statements(message) {
	const alone = BARE.exec(plain(message))?.[1];
	if (alone !== void 0) return [Number(alone)];
	const lines = message.split("\n").map(plain);
	const last = lines.findLast((line) => line !== "") ?? "";
	return STATEMENT.test(last) ? lines.flatMap((line) => STATEMENT.exec(line)?.[1] ?? []).map(Number) : [];
}
const plain = (text) => text.replaceAll(/<\/?answer>|<\|(?:begin|end)_of_box\|>/gi, "").replaceAll(/\\boxed\{([^{}]*)\}/g, "$1").replaceAll(/[*_`>]/g, "").trim();



/***/ }),

/***/ 1102:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4131);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);



// src/model/clock.ts
const systemClock = {
	...(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .systemTime */ .n)(),
	sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(Math.min(ms, MAX_SLEEP_MS), void 0, { signal })
};
const MAX_SLEEP_MS = 2 ** 31 - 1;



/***/ }),

/***/ 309:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ withoutThoughts),
/* harmony export */   uD: () => (/* binding */ isWholeAnswer),
/* harmony export */   ui: () => (/* binding */ isUnfinished),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);


// src/model/inline-thoughts.ts
const MARKS = [
	["<think>", "</think>"],
	["<thinking>", "</thinking>"],
	["<reasoning>", "</reasoning>"],
	["<thought>", "</thought>"],
	["<|channel>thought", "<channel|>"],
	["<seed:think>", "</seed:think>"],
	["<longcat_think>", "</longcat_think>"],
	["[think]", "[/think]"],
	["◁think▷", "◁/think▷"],
	["<|start_thinking|>", "<|end_thinking|>"],
	["<|channel|>analysis", "<|channel|>final"],
	["assistantanalysis", "assistantfinal"]
];
const OPENING = new Set(MARKS.map(([opening]) => opening));
const CLOSING = new Set(MARKS.map(([, closing]) => closing));
const MARK = new RegExp(`(${[...OPENING, ...CLOSING].map((mark) => mark.replaceAll(/[|[\]]/g, "\\$&")).join("|")})`, "i");
function withoutThoughts(text) {
	let message = "";
	let isThinking = /^\s*analysis[A-Z]/.test(text);
	for (const piece of text.split(MARK)) {
		const mark = piece.toLowerCase();
		if (CLOSING.has(mark)) {
			if (!isThinking) message = "";
			isThinking = false;
		} else if (OPENING.has(mark)) isThinking = true;
		else if (!isThinking) message += piece;
	}
	return message;
}

// src/model/finish.ts
const REASONS = {
	done: [
		"stop",
		"end_turn",
		"stop_sequence",
		"eos",
		"eos_token",
		"complete",
		"completed",
		"end",
		"finished"
	],
	cut: [
		"length",
		"max_tokens",
		"max_output_tokens",
		"max_completion_tokens",
		"model_length",
		"model_context_window_exceeded",
		"context_window_exceeded",
		"context_length_exceeded",
		"repetition"
	],
	refused: [
		"content_filter",
		"content_filtered",
		"refusal",
		"safety",
		"image_safety",
		"prohibited_content",
		"blocklist",
		"spii",
		"recitation",
		"sensitive",
		"guardrail_intervened",
		"error_toxic"
	],
	tools: [
		"tool_calls",
		"tool_call",
		"tool_use",
		"function_call"
	]
};
const ENDINGS = new Map([
	...REASONS.done.map((reason) => [reason, "done"]),
	...REASONS.cut.map((reason) => [reason, "cut"]),
	...REASONS.refused.map((reason) => [reason, "refused"]),
	...REASONS.tools.map((reason) => [reason, "tools"])
]);
function endingOf(reason) {
	if (reason === null || reason === "") return "done";
	return ENDINGS.get(reason.toLowerCase().replace(/:.*$/s, "")) ?? "unknown";
}
function isWholeAnswer(text) {
	const answer = withoutThoughts(text).trim();
	const [, inside = answer] = /^```\w*\n([\s\S]*?)\n?```$/.exec(answer) ?? [];
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$)(inside) !== null;
}
function isUnfinished(text) {
	const answer = withoutThoughts(text).trim();
	return answer === "" || /^(?:\{|```)[^}]*$/.test(answer);
}



/***/ }),

/***/ 6650:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openLog)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);


// src/trial/log.ts
const PIECE = 1 << 20;
const MAX_LINE = 64 << 20;
function openLog(name, flags, take) {
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(name, flags);
	let known = 0;
	function refresh(ended = false) {
		for (let most = PIECE;;) {
			const left = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size - known;
			if (left <= 0) return;
			const bytes = Buffer.alloc(Math.min(left, most));
			const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, 0, bytes.length, known);
			if (length === 0) return;
			const isAll = length === left;
			const whole = isAll && ended ? length : bytes.lastIndexOf("\n", length - 1) + 1;
			if (whole === 0 && isAll) return;
			const isSkipped = whole === 0 && most >= MAX_LINE;
			known += isSkipped ? length : whole;
			most = whole === 0 && !isSkipped ? 2 * most : PIECE;
			for (const line of bytes.toString("utf8", 0, whole).split("\n")) if (line !== "") take(line);
		}
	}
	return {
		refresh,
		append(line) {
			const bytes = Buffer.from(`\n${line}\n`);
			for (let done = 0; done < bytes.length;) done += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, done);
			const isAlone = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size === known + bytes.length;
			if (isAlone) known += bytes.length;
			return isAlone;
		},
		close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file)
	};
}



/***/ }),

/***/ 1695:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateOf),
/* harmony export */   a: () => (/* binding */ ownMark)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4974);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1891);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);






// src/shared/process-mark.ts
const ownMark = (0,_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => `${process.pid}-${statusOf(process.pid)?.startedAt ?? 0}-${place()}`);
function stateOf(mark) {
	const [, pid, startedAt, itsPlace] = /^(\d+)-(\d+)-([\da-f]+)$/.exec(mark) ?? [];
	if (itsPlace !== place()) return "unknown";
	try {
		process.kill(Number(pid), 0);
	} catch (error) {
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) === "ESRCH") return "ended";
	}
	const status = statusOf(Number(pid));
	return status === null || status.startedAt === startedAt && !status.isZombie ? "running" : "ended";
}
const place = (0,_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => {
	return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)([(0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)(), ...[() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)("/proc/sys/kernel/random/boot_id", "latin1"), () => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readlinkSync)("/proc/self/ns/pid")].map(nullIfUnreadable)]).slice(0, 16);
});
function statusOf(pid) {
	const stat = nullIfUnreadable(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/stat`, "latin1"));
	const [state, ...fields] = stat?.slice(stat.lastIndexOf(")") + 2).split(" ") ?? [];
	const startedAt = fields[18];
	return startedAt === void 0 ? null : {
		startedAt,
		isZombie: state === "Z"
	};
}
function nullIfUnreadable(read) {
	try {
		return read();
	} catch {
		return null;
	}
}



/***/ }),

/***/ 8904:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ promptDigests)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4974);


// src/solver/prompt-digests.ts
function promptDigests(order, sentFor) {
	const digests = /* @__PURE__ */ new Map();
	return (task, sample) => {
		const name = order === "dataset" ? task.id : `${task.id}#${sample}`;
		const digest = digests.get(name) ?? (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(sentFor(task, sample));
		digests.set(name, digest);
		return digest;
	};
}



/***/ }),

/***/ 4340:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ withTools),
/* harmony export */   h: () => (/* binding */ keysFrom)
/* harmony export */ });
/* harmony import */ var _api_key2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9590);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1060);
/* harmony import */ var _iso_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9561);
/* harmony import */ var _material_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8303);
/* harmony import */ var _data_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4766);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(9368);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1558);
/* harmony import */ var _server_notes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4517);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(312);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7413);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2713);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6650);
/* harmony import */ var _process_mark_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1695);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(309);
/* harmony import */ var _trial_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9888);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2633);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1437);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(1891);
/* harmony import */ var _recipe_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3116);
/* harmony import */ var _clock2_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1102);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3924);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(9664);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3412);
/* harmony import */ var _prompt_digests_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(8904);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7717);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(1423);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(198);
/* harmony import */ var _preset_notes_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(2385);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(9583);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(6760);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(643);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(7975);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(7598);




































// src/model/list.ts
const KIND = {
	noun: "model list",
	extension: "json"
};
async function loadModelList(reference, read, downloads) {
	const { place, sha256 } = (0,_data_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .splitPin */ .AU)(reference, KIND);
	if ((0,_data_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .isAddress */ .PW)(place)) {
		const { name, bytes } = await (0,_data_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchPinned */ .Pv)(place, sha256, KIND, downloads);
		return readModelList(bytes.toString("utf8"), name);
	}
	const text = await read(place);
	if (text === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR("configuration", "there is no such model list", {
		file: place,
		hint: "Check `models:` in the configuration, and commit the file."
	});
	(0,_data_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .verify */ .MX)(Buffer.from(text), { sha256 }, place, KIND.noun);
	return readModelList(text, place);
}
const priceSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().regex(/^-?\d+(\.\d+)?(e-?\d+)?$/i), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)()]).transform(Number).nullish().catch(null);
const listSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ data: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().min(1),
	context_length: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().positive().nullish().catch(null),
	pricing: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		prompt: priceSchema,
		completion: priceSchema,
		input_cache_read: priceSchema,
		input_cache_write: priceSchema,
		request: priceSchema
	}).nullish().catch(null)
})) });
function readModelList(text, file) {
	const result = listSchema.safeParse(parsed(text, file));
	if (!result.success) {
		const issue = result.error.issues[0];
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR("configuration", `not a model list: "${issue?.path.join(".")}": ${issue?.message}`, {
			file,
			hint: "Use the format of OpenRouter's model list: {data: [{id, context_length, pricing: {prompt, completion}}]}."
		});
	}
	return new Map(result.data.data.map(({ id, context_length, pricing }) => [id, {
		prices: pricing == null ? null : pricesOf(pricing),
		contextTokens: context_length ?? null
	}]));
}
function pricesOf({ prompt, completion, input_cache_read, input_cache_write, request }) {
	if (prompt == null || completion == null || prompt < 0 || completion < 0) return null;
	return {
		input: perMillion(prompt),
		cachedInput: known(input_cache_read),
		...known(input_cache_write) !== null && { cacheWrite: known(input_cache_write) },
		output: perMillion(completion),
		...request != null && request > 0 && { request }
	};
}
const known = (price) => price == null || price <= 0 ? null : perMillion(price);
const perMillion = (dollars) => Number((dollars * 1e6).toPrecision(12));
function parsed(text, file) {
	try {
		return (0,_json_js__WEBPACK_IMPORTED_MODULE_33__/* .parseJson */ .qF)(text);
	} catch (cause) {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR("configuration", "the model list is not valid JSON", {
			file,
			cause
		});
	}
}

// src/trial/runs.ts
const TOUCH_MS = 5e3;
const DEAD_AFTER_MS = 4 * TOUCH_MS;
function openRuns(store) {
	const own = (0,node_crypto__WEBPACK_IMPORTED_MODULE_32__.randomUUID)();
	const folder = node_path__WEBPACK_IMPORTED_MODULE_29__.join(store, "runs");
	const fileOf = (run) => node_path__WEBPACK_IMPORTED_MODULE_29__.join(folder, run);
	const seen = /* @__PURE__ */ new Map();
	let touching;
	function touch() {
		const now = /* @__PURE__ */ new Date();
		try {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_28__.utimesSync)(fileOf(own), now, now);
		} catch (error) {
			if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error) === "ENOENT") comeBack();
		}
	}
	function comeBack() {
		try {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_28__.writeFileSync)(fileOf(own), (0,_process_mark_js__WEBPACK_IMPORTED_MODULE_12__/* .ownMark */ .a)());
		} catch {}
	}
	return {
		own,
		join() {
			if (touching !== void 0) return;
			(0,_make_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .makeFolder */ .f)(folder);
			(0,node_fs__WEBPACK_IMPORTED_MODULE_28__.writeFileSync)(fileOf(own), (0,_process_mark_js__WEBPACK_IMPORTED_MODULE_12__/* .ownMark */ .a)());
			touching = setInterval(touch, TOUCH_MS).unref();
		},
		isAlive(run) {
			if (run === own) return true;
			const file = /^[\w-]+$/.test(run) ? read(fileOf(run)) : null;
			if (file === null) return false;
			const known = seen.get(run);
			if (known?.touched !== file.touched) seen.set(run, {
				touched: file.touched,
				at: node_perf_hooks__WEBPACK_IMPORTED_MODULE_30__.performance.now()
			});
			if (!(known?.touched === file.touched && node_perf_hooks__WEBPACK_IMPORTED_MODULE_30__.performance.now() - known.at > DEAD_AFTER_MS) && (0,_process_mark_js__WEBPACK_IMPORTED_MODULE_12__/* .stateOf */ .L)(file.owner) !== "ended") return true;
			(0,node_fs__WEBPACK_IMPORTED_MODULE_28__.rmSync)(fileOf(run), { force: true });
			return false;
		},
		leave() {
			clearInterval(touching);
			if (touching !== void 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.rmSync)(fileOf(own), { force: true });
			touching = void 0;
		}
	};
}
function read(file) {
	try {
		return {
			owner: (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.readFileSync)(file, "utf8"),
			touched: (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.statSync)(file).mtimeMs
		};
	} catch {
		return null;
	}
}

// src/trial/reread.ts
function reread(trial) {
	switch ((0,_finish_js__WEBPACK_IMPORTED_MODULE_13__/* .endingOf */ .z6)(trial.finishReason)) {
		case "unknown": return (0,_finish_js__WEBPACK_IMPORTED_MODULE_13__/* .isWholeAnswer */ .uD)(trial.text) ? trial : null;
		case "refused": return {
			...trial,
			reading: "refused",
			proposalId: null,
			position: null
		};
		case "cut": return trial.reading === "lenient" && /\d\s*$/.test(trial.text) ? {
			...trial,
			reading: "truncated",
			proposalId: null,
			position: null
		} : trial;
		default: return trial;
	}
}

// src/trial/store-contents.ts
function createContents() {
	const trials = /* @__PURE__ */ new Map();
	const samples = /* @__PURE__ */ new Map();
	const holders = /* @__PURE__ */ new Map();
	const comparisons = /* @__PURE__ */ new Map();
	const states = [];
	const conflicts = [];
	function addTrial(trial) {
		const earlier = trials.get(trial.key);
		if (earlier === void 0) {
			trials.set(trial.key, trial);
			samples.set(trial.taskId, (samples.get(trial.taskId) ?? /* @__PURE__ */ new Set()).add(trial.sample));
		} else if (earlier.proposalId !== trial.proposalId) conflicts.push(`Task ${trial.taskId}, sample ${trial.sample} has two different answers; the first one counts.`);
	}
	return {
		trials,
		samples,
		holders,
		comparisons,
		states,
		conflicts,
		apply(record) {
			if ("comparison" in record) {
				if (!comparisons.has(record.comparison)) comparisons.set(record.comparison, record.begun);
			} else if ("state" in record) states.push(record.state);
			else if ("claim" in record) {
				if (record.by !== void 0 && holders.get(record.claim) === record.over) holders.set(record.claim, record.by);
			} else if ("release" in record) {
				if (holders.get(record.release) === record.by) holders.delete(record.release);
			} else {
				const trial = reread(record);
				if (trial !== null) addTrial(trial);
			}
		}
	};
}

// src/trial/branch-state.ts
const countSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PV)([(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().nonnegative(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().nonnegative()]);
const branchStateSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
	id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	digest: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	suite: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	solver: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	model: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullable(),
	commit: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullable(),
	at: (0,_iso_js__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w)(),
	tasks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), countSchema)
});

// src/trial/store-record.ts
const storeRecordSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([
	_trial_js__WEBPACK_IMPORTED_MODULE_14__/* .trialSchema */ .WI,
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
		claim: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		by: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().optional(),
		over: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().optional()
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
		release: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		by: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
		comparison: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		begun: (0,_iso_js__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w)()
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({ state: branchStateSchema })
]);
function readStoreRecord(line) {
	return storeRecordSchema.safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_33__/* .jsonOrUndefined */ ._D)(line)).data ?? null;
}

// src/trial/store.ts
const FILE = "trials.jsonl";
function openStore(folder) {
	const contents = createContents();
	const { trials, samples, holders, comparisons, states, conflicts } = contents;
	const runs = openRuns(folder);
	let torn = 0;
	let clamped = 0;
	const log = explained(folder, () => openFiles(folder, (line) => {
		const record = readStoreRecord(line);
		if (record === null) torn++;
		else contents.apply(record);
	}));
	function write(record) {
		try {
			if (log.append(JSON.stringify(record))) contents.apply(record);
			else log.refresh();
		} catch (cause) {
			throw notWritten(folder, cause);
		}
	}
	return {
		get: (key) => trials.get(key),
		samples: (taskId) => samples.get(taskId) ?? [],
		claim(key) {
			log.refresh();
			if (trials.has(key)) return false;
			const holder = holders.get(key);
			if (holder !== void 0 && runs.isAlive(holder)) return holder === runs.own;
			runs.join();
			write({
				claim: key,
				by: runs.own,
				...holder !== void 0 && { over: holder }
			});
			return holders.get(key) === runs.own && !trials.has(key);
		},
		release(key) {
			if (holders.get(key) === runs.own) write({
				release: key,
				by: runs.own
			});
		},
		add(trial) {
			const stored = _trial_js__WEBPACK_IMPORTED_MODULE_14__/* .trialSchema */ .WI.parse(trial);
			if (!(0,node_util__WEBPACK_IMPORTED_MODULE_31__.isDeepStrictEqual)(stored, trial)) clamped++;
			write(stored);
		},
		begun(comparison, now) {
			log.refresh();
			if (!comparisons.has(comparison)) write({
				comparison,
				begun: now
			});
			return comparisons.get(comparison) ?? now;
		},
		states,
		addState(state) {
			write({ state });
		},
		get damage() {
			return [
				...torn === 0 ? [] : [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(torn, "unreadable line")} in the store ${torn === 1 ? "was" : "were"} skipped.`],
				...clamped === 0 ? [] : [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(clamped, "answer")} had a number or text beyond the store's limits and was cut to fit.`],
				...conflicts
			];
		},
		close() {
			runs.leave();
			log.close();
		}
	};
}
function openFiles(folder, take) {
	(0,_make_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .makeFolder */ .f)(folder);
	for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.readdirSync)(folder).sort()) {
		if (!name.endsWith(".jsonl") || name === FILE) continue;
		const other = (0,_log_js__WEBPACK_IMPORTED_MODULE_11__/* .openLog */ .N)(node_path__WEBPACK_IMPORTED_MODULE_29__.join(folder, name), "r", take);
		other.refresh(true);
		other.close();
	}
	const log = (0,_log_js__WEBPACK_IMPORTED_MODULE_11__/* .openLog */ .N)(node_path__WEBPACK_IMPORTED_MODULE_29__.join(folder, FILE), "a+", take);
	log.refresh();
	return log;
}
function explained(folder, work) {
	try {
		return work();
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR && error.kind !== "system") throw error;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR("configuration", `the store ${folder} cannot be used: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .errorMessage */ .gJ)(error)}`, {
			hint: (0,node_fs__WEBPACK_IMPORTED_MODULE_28__.existsSync)(folder) ? "Check that it is a writable folder." : "Choose another folder with --store.",
			cause: error
		});
	}
}
function notWritten(folder, cause) {
	const behind = (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .failureBehind */ .PD)(cause);
	const why = behind?.message ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .errorMessage */ .gJ)(cause);
	return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR("system", `answers cannot be stored: ${why}`, {
		file: folder,
		hint: behind?.hint ?? "Choose another folder with --store. Completed answers are kept.",
		cause
	});
}

// src/app/progress-line.ts
const CLEAR = "\r\x1B[K";
const REDRAW_EVERY_MS = 100;
const BAR_WIDTH = 20;
function bar(share) {
	const full = Math.round(share * BAR_WIDTH);
	return `${"█".repeat(full)}${"░".repeat(BAR_WIDTH - full)}`;
}
const LINE_EVERY_MS = 15e3;
function createProgress(world, listen) {
	const tally = (0,_progress_js__WEBPACK_IMPORTED_MODULE_15__/* .createTally */ .X)(world.elapsed);
	let toldAt = world.elapsed();
	const agents = /* @__PURE__ */ new Map();
	const { live, columns } = world.terminal;
	let isOpen = false;
	const tell = (lines) => {
		world.tell(`${isOpen ? CLEAR : ""}${lines}`);
		isOpen = false;
	};
	const isDue = () => world.elapsed() - toldAt >= (live ? REDRAW_EVERY_MS : LINE_EVERY_MS);
	function show(progress) {
		const isLast = progress.done === progress.total;
		if (!isLast && !isDue()) return;
		toldAt = world.elapsed();
		const words = [(0,_progress_js__WEBPACK_IMPORTED_MODULE_15__/* .progressText */ .l)(progress), ...agentWords([...agents.values()])].join(" · ");
		const line = `${bar(progress.done / progress.total)} ${words}`.slice(0, columns - 1);
		world.tell(live ? `${CLEAR}${line}${isLast ? "\n" : ""}` : `${words}\n`);
		isOpen = live && !isLast;
	}
	return {
		onKnown: tally.onKnown,
		onBatch({ reason, round }, trials) {
			if (trials === 0) return;
			tell(reason === "round" ? `Round ${round}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(trials, "answer")}.\n` : REASONS[reason]);
			tally.onBatch(trials);
			toldAt = world.elapsed();
		},
		onTrial(wanted, trial) {
			agents.delete(nameOf({
				arm: wanted.arm,
				taskId: wanted.task.id,
				sample: wanted.sample
			}));
			tally.onTrial(wanted, trial);
			const progress = tally.progress();
			show(progress);
			listen(progress);
		},
		tell,
		end() {
			if (isOpen) world.tell("\n");
			isOpen = false;
		},
		onTurn(turn) {
			agents.delete(nameOf(turn));
			agents.set(nameOf(turn), turn);
			if (!isDue()) return;
			const progress = tally.progress();
			if (progress.done < progress.total) show(progress);
		}
	};
}
const nameOf = ({ arm, taskId, sample }) => `${arm} ${taskId} ${sample}`;
function agentWords(agents) {
	const latest = agents.at(-1);
	if (latest === void 0) return [];
	const [task = latest.taskId] = latest.taskId.split("-manager-");
	const tools = [...new Set(latest.tools)].slice(0, MAX_TOOLS).map((name) => name.slice(0, MAX_TOOL_NAME));
	const doing = tools.length === 0 ? "" : ` (${tools.join(", ")})`;
	return [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(agents.length, "agent")} at work, task ${task} in turn ${latest.turn}${doing}`];
}
const MAX_TOOLS = 3;
const MAX_TOOL_NAME = 30;
const REASONS = {
	control: "Some tasks may have got worse. Collecting new answers for both versions to check.\n",
	cause: "Searching for the part of the change that caused the drop.\n"
};

// src/arm/extra-body.ts
const ALLOWED = /* @__PURE__ */ new Set([
	...[
		"provider",
		"route",
		"transforms",
		"context_length_exceeded_behavior"
	],
	...[
		"reasoning",
		"reasoning_effort",
		"reasoning_format",
		"include_reasoning",
		"thinking",
		"enable_thinking"
	],
	...[
		"thinking_budget",
		"chat_template_kwargs",
		"verbosity"
	],
	...[
		"n",
		"seed",
		"stop",
		"temperature",
		"top_p",
		"top_k",
		"top_a",
		"min_p",
		"typical_p",
		"logit_bias"
	],
	...[
		"frequency_penalty",
		"presence_penalty",
		"repetition_penalty",
		"length_penalty",
		"no_repeat_ngram_size"
	],
	...[
		"mirostat",
		"mirostat_tau",
		"mirostat_eta"
	],
	...["safe_prompt", "safety_settings"],
	...[
		"stream",
		"usage",
		"response_format",
		"tool_choice",
		"parallel_tool_calls"
	]
]);
const INSTEAD = {
	model: "model",
	max_tokens: "sampling.max-tokens",
	max_completion_tokens: "sampling.max-tokens"
};
function checkExtraBody({ extraBody, label }, further, file) {
	for (const [field, value] of Object.entries(extraBody)) {
		if (field === "n" && value !== 1) throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR("configuration", `"extra-body.n" is at most 1 (${label})`, {
			file,
			hint: "Remove the field: the gate requests each answer separately."
		});
		if (ALLOWED.has(field) || further.includes(field)) continue;
		const instead = Object.hasOwn(INSTEAD, field) ? INSTEAD[field] : void 0;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR("configuration", `"extra-body.${field}" is not passed to the endpoint (${label})`, {
			file,
			hint: instead === void 0 ? `${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_16__/* .didYouMean */ .a)(field, [...ALLOWED])} To allow it, add it to \`extra-body-fields\` on the default branch first.` : `Set \`${instead}\` instead.`
		});
	}
}

// src/solver/chat.ts
const VERSION = 3;
const ANSWER_SCHEMA = {
	name: "decision",
	schema: {
		type: "object",
		properties: { selected_proposal_id: {
			type: "integer",
			description: "Number of the proposal that is chosen."
		} },
		required: ["selected_proposal_id"],
		additionalProperties: false
	}
};
function createChatSolver(arm, client) {
	const { prompt, files, order, sampling, extraBody, structuredOutput } = arm;
	const { model } = arm.solver;
	const common = {
		model,
		sampling,
		answerSchema: structuredOutput ? ANSWER_SCHEMA : null,
		extraBody
	};
	const callFor = (task, shown) => ({
		...common,
		messages: (0,_template_js__WEBPACK_IMPORTED_MODULE_20__/* .renderMessages */ .dg)(prompt, files, task, shown)
	});
	const identity = (0,_prompt_digests_js__WEBPACK_IMPORTED_MODULE_22__/* .promptDigests */ .m)(order, (task, sample) => {
		const call = callFor(task, (0,_order_js__WEBPACK_IMPORTED_MODULE_19__/* .showProposals */ .B)(task, order, sample));
		return {
			version: VERSION,
			origin: client.origin,
			...call
		};
	});
	return {
		name: "chat",
		model,
		maxRequests: 1,
		prompt: (0,_template_js__WEBPACK_IMPORTED_MODULE_20__/* .promptOf */ .Gh)(prompt, files),
		identity,
		messages: (task, sample) => callFor(task, (0,_order_js__WEBPACK_IMPORTED_MODULE_19__/* .showProposals */ .B)(task, order, sample)).messages,
		call,
		async solve(task, sample, signal) {
			const one = call(task, sample);
			return one.read(await client.complete(one.call, signal));
		}
	};
	function call(task, sample) {
		const shown = (0,_order_js__WEBPACK_IMPORTED_MODULE_19__/* .showProposals */ .B)(task, order, sample);
		return {
			call: callFor(task, shown),
			read: (reply) => solutionOf(reply, shown)
		};
	}
}
function solutionOf(reply, shown) {
	const { refusal, finishReason, toolCalls, usage, cost, latencyMs, requests, served, sent } = reply;
	const text = reply.text === "" && toolCalls.length === 1 ? toolCalls[0]?.arguments ?? "" : reply.text;
	const answer = (0,_answer_js__WEBPACK_IMPORTED_MODULE_21__/* .readAnswer */ .J)({
		text,
		refusal,
		finishReason
	}, shown.map((one) => one.shown));
	return {
		...(0,_answer_js__WEBPACK_IMPORTED_MODULE_21__/* .pickOf */ .p)(answer, shown),
		text: text === "" && refusal !== null ? refusal : text,
		finishReason,
		usage,
		cost,
		latencyMs,
		requests,
		served,
		sent
	};
}

// src/solver/create.ts
async function createSolver(arm, tools) {
	const { client, workspaces, environment, endpoint } = tools;
	if (isOf(arm, "reference")) return (0,_reference_js__WEBPACK_IMPORTED_MODULE_23__/* .createReferenceSolver */ .Dp)(arm.solver.rule, arm.order);
	if (isOf(arm, "agent")) {
		const [{ createAgentSolver }, { openServers }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(7000), __webpack_require__.e(6025)]).then(__webpack_require__.bind(__webpack_require__, 6025)), Promise.all(/* import() */[__webpack_require__.e(7000), __webpack_require__.e(2112)]).then(__webpack_require__.bind(__webpack_require__, 2112))]);
		const servers = await openServers(arm, tools);
		return createAgentSolver(arm, await client(), await workspaces(), _clock2_js__WEBPACK_IMPORTED_MODULE_18__/* .systemClock */ .m, environment.PATH ?? "", servers, tools.onTurn);
	}
	if (isOf(arm, "command")) {
		const { createCommandSolver } = await __webpack_require__.e(/* import() */ 8981).then(__webpack_require__.bind(__webpack_require__, 8981));
		const prices = tools.pricesOf(arm.solver.model);
		const { sandboxHosts, sandboxPrograms, permitted } = tools;
		const options = {
			env: environment,
			endpoint,
			prices,
			sandbox: await tools.sandbox(),
			sandboxHosts,
			sandboxPrograms,
			permitted
		};
		return createCommandSolver(arm, await workspaces(), options);
	}
	if (isOf(arm, "chat")) return createChatSolver(arm, await client());
	throw new Error(`there is no solver ${arm.solver.name}`);
}
function isOf(arm, kind) {
	return arm.solver.kind === kind;
}

// src/model/extra-headers.ts
function fillHeaders(templates, env) {
	const secrets = [];
	const fill = (header, template) => template.replaceAll(/\$(?:\{(\w+)\}|([A-Z_][A-Z0-9_]*))/g, (_, braced, bare) => {
		const name = braced ?? bare;
		const value = env[name]?.trim() ?? "";
		if (value === "" || !/^[\t\x20-\x7e]+$/.test(value)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR("configuration", `headers: ${header} needs the environment variable ${name}, which ${value === "" ? "is not set" : "contains characters that headers cannot"}`, { hint: `Set it where the gate runs: in a workflow, under \`env:\`, from a secret.` });
		secrets.push(value);
		return value;
	});
	return {
		headers: Object.fromEntries(Object.entries(templates).map(([name, value]) => [name, fill(name, value)])),
		secrets
	};
}

// src/app/clients.ts
function baseUrlOf(settings, { env }) {
	return settings["base-url"] ?? (env.OPENAI_BASE_URL || "https://api.openai.com/v1");
}
async function openClient(settings, world, { apiKey, fallbackApiKey }, config) {
	const [{ createModelClient }, { createFallbackClient, underName }, { systemClock }] = await Promise.all([
		Promise.all(/* import() */[__webpack_require__.e(4178), __webpack_require__.e(5603)]).then(__webpack_require__.bind(__webpack_require__, 5603)),
		__webpack_require__.e(/* import() */ 136).then(__webpack_require__.bind(__webpack_require__, 136)),
		__webpack_require__.e(/* import() */ 7094).then(__webpack_require__.bind(__webpack_require__, 7094))
	]);
	const timeoutMs = settings.timeout * 1e3;
	const send = await (0,_network_js__WEBPACK_IMPORTED_MODULE_25__/* .senderFor */ .rG)(world.env);
	const clientOf = (baseUrl, key, extra = {}) => {
		if (key.kind === "missing") throw (0,_api_key2_js__WEBPACK_IMPORTED_MODULE_0__/* .missingKey */ .Jx)(key);
		return createModelClient({
			...extra,
			baseUrl,
			apiKey: sentKey(key),
			...world.env.RUNNER_DEBUG === "1" && { onRequest: printRequest(world) },
			timeoutMs,
			deadlineMs: timeoutMs,
			concurrency: settings.concurrency,
			termsOf: config.termsOf,
			limits: config.limits,
			send,
			clock: systemClock,
			random: Math.random,
			onNotice: (notice) => world.tell(`${notice}\n`)
		});
	};
	const first = clientOf(baseUrlOf(settings, world), apiKey, fillHeaders(config.headers, world.env));
	const fallback = settings["fallback-base-url"];
	if (fallback === void 0) return first;
	const second = clientOf(fallback, fallbackApiKey);
	const name = settings["fallback-model"];
	return createFallbackClient([first, name === void 0 ? second : underName(second, name)]);
}
function printRequest(world) {
	return (method, host) => {
		const sentAt = world.elapsed();
		return (status) => world.tell(`debug: ${method} ${host} ${status ?? "no response"} ${Math.round(world.elapsed() - sentAt)} ms\n`);
	};
}
function sentKey(key) {
	return key.kind === "key" ? key.value : null;
}

// src/app/solvers.ts
function createSolvers(settings, world, { isFromFork = false, ...keys }, code, onTurn) {
	const { apiKey } = keys;
	const showOnce = (0,_once_js__WEBPACK_IMPORTED_MODULE_34__/* .eachOnce */ .B)((note) => world.tell(`${note}\n`));
	let client;
	let sandbox;
	return {
		client: () => client,
		async create(arm, config, { dataset }) {
			if (arm.solver.kind === "command" && isFromFork) throw noProgramsFromForks(arm);
			showOnce((0,_preset_notes_js__WEBPACK_IMPORTED_MODULE_26__/* .presetNotes */ .rO)(arm));
			checkExtraBody(arm, config.extraBodyFields, settings.config);
			const solver = await createSolver(arm, {
				client: () => {
					client ??= openClient(settings, world, keys, config);
					return client;
				},
				workspaces: () => code.open(config, dataset.name),
				environment: world.env,
				sandbox: () => {
					sandbox ??= findSandbox(config, world);
					return sandbox;
				},
				sandboxHosts: config.sandboxHosts,
				sandboxPrograms: config.sandboxPrograms,
				permitted: [...config.commands.flatMap(_recipe_js__WEBPACK_IMPORTED_MODULE_17__/* .variablesOf */ .ht), ...config.agentEnvironment],
				isFromFork,
				endpoint: apiKey.kind === "missing" ? null : {
					baseUrl: baseUrlOf(settings, world),
					apiKey: sentKey(apiKey)
				},
				pricesOf: (model) => model === null ? null : config.termsOf(model).prices,
				onTurn
			});
			showOnce((0,_server_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .serverNotes */ .xL)(solver.servers ?? []));
			return solver;
		}
	};
}
async function findSandbox(config, world) {
	const { openSandbox } = await __webpack_require__.e(/* import() */ 2203).then(__webpack_require__.bind(__webpack_require__, 2203));
	const found = await openSandbox(config.sandbox, world.env);
	const kept = found.kind === "none" ? `Agents run without a sandbox: ${found.reason}.` : "Agents run in a sandbox (bubblewrap): no files but their workspace, no network but their model.";
	world.tell(`${kept}\n`);
	return found;
}
function noProgramsFromForks({ name }) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR("configuration", `solver: command is not run for pull requests from forks (${name})`, { hint: "Read the change, push its commits to a branch of this repository, and open a pull request from there. To skip forks, add `if: github.event.pull_request.head.repo.full_name == github.repository` to the job." });
}

// src/app/task-code.ts
const MEBIBYTE = 2 ** 20;
const MAX_CODE = 4096 * MEBIBYTE;
function openCode(world) {
	const tell = (notice) => world.tell(`${notice}\n`);
	let opening;
	let opened = null;
	async function create(repository) {
		const { createWorkspaces } = await Promise.all(/* import() */[__webpack_require__.e(4178), __webpack_require__.e(2806)]).then(__webpack_require__.bind(__webpack_require__, 2806));
		opened = await createWorkspaces({
			repository,
			directory: world.directory,
			folder: (0,_data_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .codeFolder */ .O8)(world),
			maxBytes: MAX_CODE,
			environment: world.env,
			onNotice: tell
		});
		return opened;
	}
	return {
		open(config, dataset) {
			opening ??= repositoryOf(config, dataset).then(create);
			return opening;
		},
		disk: () => opened?.diskUse ?? null,
		async close() {
			await opening?.catch(() => {});
			if (opened === null) return;
			await opened.close();
			const { most } = opened.diskUse;
			if (most > 0) tell(`The code of the tasks took at most ${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .integer */ .nd)(Math.ceil(most / MEBIBYTE))} MiB of disk.`);
		}
	};
}
async function repositoryOf({ repository: named }, dataset) {
	const repository = named ?? await (0,_catalog_js__WEBPACK_IMPORTED_MODULE_27__/* .codeOf */ .$N)(dataset);
	if (repository !== void 0) return repository;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR("configuration", `the dataset ${dataset} does not name its source repository`, { hint: "Name it in the configuration file: repository: owner/name, an address, or a folder." });
}

// src/app/session.ts
function keysFrom(settings, { env }) {
	return {
		apiKey: keyFrom(settings["api-key-env"], env),
		fallbackApiKey: keyFrom(settings["fallback-api-key-env"], env)
	};
}
function keyFrom(name, env) {
	return (0,_api_key2_js__WEBPACK_IMPORTED_MODULE_0__/* .readApiKey */ .iZ)(env[name], {
		holder: `the API key in ${name}`,
		hint: `Set the environment variable ${name} to your key. If the endpoint needs no key, set it to \`none\`.`
	});
}
async function withTools(settings, world, context, work) {
	if (context.writesReport) (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .makeReportFolder */ .B)(node_path__WEBPACK_IMPORTED_MODULE_29__.resolve(world.directory, settings.out));
	const store = openStore(node_path__WEBPACK_IMPORTED_MODULE_29__.resolve(world.directory, settings.store));
	const { close, ...tools } = createTools(settings, world, context, store);
	try {
		return await work(tools);
	} finally {
		await close();
		store.close();
	}
}
function createTools(settings, outer, context, store) {
	const { tell, end, ...progress } = createProgress(outer, context.onProgress ?? (() => {}));
	const world = {
		...outer,
		tell
	};
	const { shards } = context;
	const merged = shards === void 0 ? null : (0,_server_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .mergeShards */ .Ox)(shards, store, context.apiKey);
	const apiKey = merged !== null && context.apiKey.kind === "missing" ? _api_key2_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_KEY_NEEDED */ .aV : context.apiKey;
	const code = openCode(world);
	const solvers = createSolvers(settings, world, {
		...context,
		apiKey
	}, code, progress.onTurn);
	return {
		store,
		merged,
		missingKey: apiKey.kind === "missing" ? apiKey : null,
		version: (0,_package_js__WEBPACK_IMPORTED_MODULE_8__/* .version */ .r)(),
		signal: world.signal,
		now: world.now,
		elapsed: world.elapsed,
		onNotice: (notice) => tell(`${notice}\n`),
		...progress,
		material: async (config, place) => {
			const options = await (0,_data_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .datasetOptions */ .DS)(world, place);
			return (0,_material_js__WEBPACK_IMPORTED_MODULE_3__/* .loadMaterial */ .I)(config.suite, config.dataset, place, options);
		},
		models: async (reference, place) => reference === void 0 ? /* @__PURE__ */ new Map() : loadModelList(reference, (file) => place.read(file), await (0,_data_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .datasetOptions */ .DS)(world, place)),
		solver: solvers.create,
		disk: code.disk,
		transport: (config) => openTransport(config, solvers.client(), settings, world),
		close: () => {
			end();
			return code.close();
		}
	};
}
async function openTransport({ batchPrice }, client, settings, world) {
	const { origin, batches } = await client ?? {};
	if (batchPrice === null || origin === void 0 || batches === void 0) return null;
	const [{ openJournal }, { systemClock }] = await Promise.all([__webpack_require__.e(/* import() */ 7999).then(__webpack_require__.bind(__webpack_require__, 7999)), __webpack_require__.e(/* import() */ 7094).then(__webpack_require__.bind(__webpack_require__, 7094))]);
	return {
		origin,
		batches,
		journal: openJournal(node_path__WEBPACK_IMPORTED_MODULE_29__.resolve(world.directory, settings.store)),
		priceShare: batchPrice,
		clock: systemClock
	};
}



/***/ })

};
