export const id = 4421;
export const ids = [4421];
export const modules = {

/***/ 4974:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);


// src/shared/digest.ts
function digestOf(value) {
	const json = JSON.stringify(value, (_name, part) => part !== null && typeof part === "object" && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a < b ? -1 : 1)) : part);
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(json).digest("hex");
}



/***/ }),

/***/ 7413:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   GH: () => (/* binding */ outOf),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   Ys: () => (/* binding */ costParts),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   e7: () => (/* binding */ signedRange),
/* harmony export */   f$: () => (/* binding */ timeLeft),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   o: () => (/* binding */ shortPercent),
/* harmony export */   oB: () => (/* binding */ accuracies),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pC: () => (/* binding */ wholePercent),
/* harmony export */   q9: () => (/* binding */ price),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   vk: () => (/* binding */ elapsed),
/* harmony export */   x8: () => (/* binding */ signed),
/* harmony export */   xQ: () => (/* binding */ camelCase),
/* harmony export */   y: () => (/* binding */ cost),
/* harmony export */   y1: () => (/* binding */ range)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1891);


// src/shared/format.ts
const MINUTE = 6e4;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const whole = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => new Intl.NumberFormat("en-US"));
const cents = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => new Intl.NumberFormat("en-US", {
	minimumFractionDigits: 2,
	maximumFractionDigits: 2
}));
const moments = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => new Intl.DateTimeFormat("en-GB", {
	dateStyle: "medium",
	timeStyle: "short",
	timeZone: "UTC"
}));
const days = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => new Intl.DateTimeFormat("en-GB", {
	dateStyle: "medium",
	timeZone: "UTC"
}));
function percent(fraction) {
	return `${(fraction * 100).toFixed(1)}%`;
}
function signed(fraction) {
	const size = Math.abs(fraction * 100).toFixed(1);
	if (size === "0.0") return size;
	return `${fraction < 0 ? "−" : "+"}${size}`;
}
function points(fraction) {
	return `${signed(fraction)} points`;
}
function size(fraction) {
	const digits = decimal(fraction);
	return `${digits} ${digits === "1" ? "point" : "points"}`;
}
function decimal(fraction) {
	const value = Math.abs(fraction * 100);
	return value >= 9.95 ? value.toFixed(0) : value.toFixed(1).replace(/\.0$/, "");
}
function shortPercent(fraction) {
	return `${Number((fraction * 100).toPrecision(3))}%`;
}
function wholePercent(fraction) {
	return `${(fraction * 100).toFixed(0)}%`;
}
function accuracies(before, now) {
	const rounded = Math.round(100 * now) - Math.round(100 * before);
	const digits = `${Math.abs(rounded)}` === decimal(now - before) ? 0 : 1;
	return [before, now].map((value) => `${(value * 100).toFixed(digits)}%`).join(" → ");
}
function rangeOf(low, high) {
	const digits = high - low < .05 ? 1 : 0;
	return [low, high].map((value) => (value * 100).toFixed(value > 0 && value < .005 ? 1 : digits)).join(" to ");
}
function signedRange(low, high) {
	return `${signed(low)} to ${signed(high)}`;
}
function price(dollars) {
	return `$${Number.isInteger(dollars) ? integer(dollars) : cents().format(dollars)}`;
}
function cost(dollars) {
	if (dollars === null) return "unknown";
	return dollars > 0 && dollars < .01 ? "under $0.01" : `$${cents().format(dollars)}`;
}
function costParts(total, parts) {
	const rounded = parts.map((part) => Math.floor(100 * part));
	const left = Math.round(100 * Number(total.toFixed(2))) - rounded.reduce((sum, part) => sum + part, 0);
	const restOf = (index) => 100 * (parts[index] ?? 0) - (rounded[index] ?? 0);
	const raised = parts.map((_, index) => index).sort((a, b) => restOf(b) - restOf(a)).slice(0, Math.max(0, left));
	return parts.map((part, index) => {
		const dollars = ((rounded[index] ?? 0) + (raised.includes(index) ? 1 : 0)) / 100;
		return cost(dollars === 0 ? part : dollars);
	});
}
function count(number, noun, plural = `${noun}s`) {
	return `${integer(number)} ${number === 1 ? noun : plural}`;
}
function integer(number) {
	return Number.isInteger(number) && Math.abs(number) < 1e3 ? String(number) : whole().format(number);
}
function range({ min, max }) {
	return min === max ? integer(min) : `${integer(min)} to ${integer(max)}`;
}
function elapsed(from, to) {
	const time = Math.max(0, Date.parse(to) - Date.parse(from));
	if (time < 2 * HOUR) return count(Math.round(time / MINUTE), "minute");
	return time < 2 * DAY ? count(Math.round(time / HOUR), "hour") : count(Math.round(time / DAY), "day");
}
function duration(milliseconds) {
	return milliseconds < 1e3 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1e3).toFixed(1)} s`;
}
function timeLeft(seconds) {
	if (seconds < 60) return `${Math.ceil(seconds)} s`;
	return seconds < 7200 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`;
}
function moment(date) {
	return `${moments().format(new Date(date))} UTC`;
}
function day(date) {
	return days().format(new Date(date));
}
function outOf(probability) {
	if (probability >= .995) return "nearly every run";
	if (probability < 1e-4) return "fewer than 1 of 10,000 runs";
	const of = probability >= .01 ? 100 : probability >= .001 ? 1e3 : 1e4;
	return `about ${Math.round(probability * of)} of ${integer(of)} runs`;
}
function shortCommit(commit) {
	return commit.slice(0, 7);
}
const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
function asSentence(message) {
	return `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.!?]$/.test(message) ? "" : "."}`;
}



/***/ }),

/***/ 1891:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachOnce),
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
// src/shared/once.ts
function once(work) {
	let done;
	return () => {
		done ??= { result: work() };
		return done.result;
	};
}
function eachOnce(show) {
	const shown = /* @__PURE__ */ new Set();
	return (notes) => {
		for (const note of notes) {
			if (!shown.has(note)) show(note);
			shown.add(note);
		}
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

/***/ 8488:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runProgram: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1308);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1423);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1060);
/* harmony import */ var _coerce_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1503);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7413);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(312);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2928);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6480);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8375);











// node_modules/commander/lib/error.js
var require_error = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJSMin */ .Ft)(((exports) => {
	var CommanderError = class extends Error {
		constructor(exitCode, code, message) {
			super(message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
			this.code = code;
			this.exitCode = exitCode;
			this.nestedError = void 0;
		}
	};
	var InvalidArgumentError = class extends CommanderError {
		constructor(message) {
			super(1, "commander.invalidArgument", message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
		}
	};
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
}));

// node_modules/commander/lib/argument.js
var require_argument = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJSMin */ .Ft)(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Argument = class {
		constructor(name, description) {
			this.description = description || "";
			this.variadic = false;
			this.parseArg = void 0;
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.argChoices = void 0;
			switch (name[0]) {
				case "<":
					this.required = true;
					this._name = name.slice(1, -1);
					break;
				case "[":
					this.required = false;
					this._name = name.slice(1, -1);
					break;
				default:
					this.required = true;
					this._name = name;
			}
			if (this._name.endsWith("...")) {
				this.variadic = true;
				this._name = this._name.slice(0, -3);
			}
		}
		name() {
			return this._name;
		}
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		argRequired() {
			this.required = true;
			return this;
		}
		argOptional() {
			this.required = false;
			return this;
		}
	};
	function humanReadableArgName(arg) {
		const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	exports.Argument = Argument;
	exports.humanReadableArgName = humanReadableArgName;
}));

// node_modules/commander/lib/help.js
var require_help = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJSMin */ .Ft)(((exports) => {
	const { humanReadableArgName } = require_argument();
	var Help = class {
		constructor() {
			this.helpWidth = void 0;
			this.minWidthToWrap = 40;
			this.sortSubcommands = false;
			this.sortOptions = false;
			this.showGlobalOptions = false;
		}
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		visibleCommands(cmd) {
			const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
			const helpCommand = cmd._getHelpCommand();
			if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
			if (this.sortSubcommands) visibleCommands.sort((a, b) => {
				return a.name().localeCompare(b.name());
			});
			return visibleCommands;
		}
		compareOptions(a, b) {
			const getSortKey = (option) => {
				return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			};
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		visibleOptions(cmd) {
			const visibleOptions = cmd.options.filter((option) => !option.hidden);
			const helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				const removeShort = helpOption.short && cmd._findOption(helpOption.short);
				const removeLong = helpOption.long && cmd._findOption(helpOption.long);
				if (!removeShort && !removeLong) visibleOptions.push(helpOption);
				else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description));
				else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
			}
			if (this.sortOptions) visibleOptions.sort(this.compareOptions);
			return visibleOptions;
		}
		visibleGlobalOptions(cmd) {
			if (!this.showGlobalOptions) return [];
			const globalOptions = [];
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
				const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
				globalOptions.push(...visibleOptions);
			}
			if (this.sortOptions) globalOptions.sort(this.compareOptions);
			return globalOptions;
		}
		visibleArguments(cmd) {
			if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			});
			if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
			return [];
		}
		subcommandTerm(cmd) {
			const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		optionTerm(option) {
			return option.flags;
		}
		argumentTerm(argument) {
			return argument.name();
		}
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => {
				return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
			}, 0);
		}
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => {
				return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
			}, 0);
		}
		commandUsage(cmd) {
			let cmdName = cmd._name;
			if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		commandDescription(cmd) {
			return cmd.description();
		}
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		optionDescription(option) {
			const extraInfo = [];
			if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (option.defaultValue !== void 0) {
				if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
			}
			if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
			if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (option.description) return `${option.description} ${extraDescription}`;
				return extraDescription;
			}
			return option.description;
		}
		argumentDescription(argument) {
			const extraInfo = [];
			if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (argument.description) return `${argument.description} ${extraDescription}`;
				return extraDescription;
			}
			return argument.description;
		}
		formatItemList(heading, items, helper) {
			if (items.length === 0) return [];
			return [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		groupItems(unsortedItems, visibleItems, getGroup) {
			const result = /* @__PURE__ */ new Map();
			unsortedItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
			});
			visibleItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
				result.get(group).push(item);
			});
			return result;
		}
		formatHelp(cmd, helper) {
			const termWidth = helper.padWidth(cmd, helper);
			const helpWidth = helper.helpWidth ?? 80;
			function callFormatItem(term, description) {
				return helper.formatItem(term, termWidth, description, helper);
			}
			let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
			const commandDescription = helper.commandDescription(cmd);
			if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
			const argumentList = helper.visibleArguments(cmd).map((argument) => {
				return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
			});
			output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
			this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
				const optionList = options.map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList(group, optionList, helper));
			});
			if (helper.showGlobalOptions) {
				const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
			}
			this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
				const commandList = commands.map((sub) => {
					return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
				});
				output = output.concat(this.formatItemList(group, commandList, helper));
			});
			return output.join("\n");
		}
		displayWidth(str) {
			return stripColor(str).length;
		}
		styleTitle(str) {
			return str;
		}
		styleUsage(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word === "[command]") return this.styleSubcommandText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleCommandText(word);
			}).join(" ");
		}
		styleCommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleOptionDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleSubcommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleArgumentDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleDescriptionText(str) {
			return str;
		}
		styleOptionTerm(str) {
			return this.styleOptionText(str);
		}
		styleSubcommandTerm(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleSubcommandText(word);
			}).join(" ");
		}
		styleArgumentTerm(str) {
			return this.styleArgumentText(str);
		}
		styleOptionText(str) {
			return str;
		}
		styleArgumentText(str) {
			return str;
		}
		styleSubcommandText(str) {
			return str;
		}
		styleCommandText(str) {
			return str;
		}
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		formatItem(term, termWidth, description, helper) {
			const itemIndent = 2;
			const itemIndentStr = " ".repeat(itemIndent);
			if (!description) return itemIndentStr + term;
			const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
			const spacerWidth = 2;
			const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
			let formattedDescription;
			if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
			else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
			return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
		}
		boxWrap(str, width) {
			if (width < this.minWidthToWrap) return str;
			const rawLines = str.split(/\r\n|\n/);
			const chunkPattern = /[\s]*[^\s]+/g;
			const wrappedLines = [];
			rawLines.forEach((line) => {
				const chunks = line.match(chunkPattern);
				if (chunks === null) {
					wrappedLines.push("");
					return;
				}
				let sumChunks = [chunks.shift()];
				let sumWidth = this.displayWidth(sumChunks[0]);
				chunks.forEach((chunk) => {
					const visibleWidth = this.displayWidth(chunk);
					if (sumWidth + visibleWidth <= width) {
						sumChunks.push(chunk);
						sumWidth += visibleWidth;
						return;
					}
					wrappedLines.push(sumChunks.join(""));
					const nextChunk = chunk.trimStart();
					sumChunks = [nextChunk];
					sumWidth = this.displayWidth(nextChunk);
				});
				wrappedLines.push(sumChunks.join(""));
			});
			return wrappedLines.join("\n");
		}
	};
	function stripColor(str) {
		return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
	}
	exports.Help = Help;
	exports.stripColor = stripColor;
}));

// node_modules/commander/lib/option.js
var require_option = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJSMin */ .Ft)(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Option = class {
		constructor(flags, description) {
			this.flags = flags;
			this.description = description || "";
			this.required = flags.includes("<");
			this.optional = flags.includes("[");
			this.variadic = /\w\.\.\.[>\]]$/.test(flags);
			this.mandatory = false;
			const optionFlags = splitOptionFlags(flags);
			this.short = optionFlags.shortFlag;
			this.long = optionFlags.longFlag;
			this.negate = false;
			if (this.long) this.negate = this.long.startsWith("--no-");
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.presetArg = void 0;
			this.envVar = void 0;
			this.parseArg = void 0;
			this.hidden = false;
			this.argChoices = void 0;
			this.conflictsWith = [];
			this.implied = void 0;
			this.helpGroupHeading = void 0;
		}
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		preset(arg) {
			this.presetArg = arg;
			return this;
		}
		conflicts(names) {
			this.conflictsWith = this.conflictsWith.concat(names);
			return this;
		}
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
			this.implied = Object.assign(this.implied || {}, newImplied);
			return this;
		}
		env(name) {
			this.envVar = name;
			return this;
		}
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		makeOptionMandatory(mandatory = true) {
			this.mandatory = !!mandatory;
			return this;
		}
		hideHelp(hide = true) {
			this.hidden = !!hide;
			return this;
		}
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		name() {
			if (this.long) return this.long.replace(/^--/, "");
			return this.short.replace(/^-/, "");
		}
		attributeName() {
			if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
			return camelcase(this.name());
		}
		helpGroup(heading) {
			this.helpGroupHeading = heading;
			return this;
		}
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	};
	var DualOptions = class {
		constructor(options) {
			this.positiveOptions = /* @__PURE__ */ new Map();
			this.negativeOptions = /* @__PURE__ */ new Map();
			this.dualOptions = /* @__PURE__ */ new Set();
			options.forEach((option) => {
				if (option.negate) this.negativeOptions.set(option.attributeName(), option);
				else this.positiveOptions.set(option.attributeName(), option);
			});
			this.negativeOptions.forEach((value, key) => {
				if (this.positiveOptions.has(key)) this.dualOptions.add(key);
			});
		}
		valueFromOption(value, option) {
			const optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return true;
			const preset = this.negativeOptions.get(optionKey).presetArg;
			const negativeValue = preset !== void 0 ? preset : false;
			return option.negate === (negativeValue === value);
		}
	};
	function camelcase(str) {
		return str.split("-").reduce((str, word) => {
			return str + word[0].toUpperCase() + word.slice(1);
		});
	}
	function splitOptionFlags(flags) {
		let shortFlag;
		let longFlag;
		const shortFlagExp = /^-[^-]$/;
		const longFlagExp = /^--[^-]/;
		const flagParts = flags.split(/[ |,]+/).concat("guard");
		if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
		if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (!shortFlag && longFlagExp.test(flagParts[0])) {
			shortFlag = longFlag;
			longFlag = flagParts.shift();
		}
		if (flagParts[0].startsWith("-")) {
			const unsupportedFlag = flagParts[0];
			const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
			if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
			if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
			if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
			throw new Error(`${baseError}
- unrecognised flag format`);
		}
		if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
		return {
			shortFlag,
			longFlag
		};
	}
	exports.Option = Option;
	exports.DualOptions = DualOptions;
}));

// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJSMin */ .Ft)(((exports) => {
	const maxDistance = 3;
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
		const d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost = 1;
			if (a[i - 1] === b[j - 1]) cost = 0;
			else cost = 1;
			d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
		}
		return d[a.length][b.length];
	}
	function suggestSimilar(word, candidates) {
		if (!candidates || candidates.length === 0) return "";
		candidates = Array.from(new Set(candidates));
		const searchingOptions = word.startsWith("--");
		if (searchingOptions) {
			word = word.slice(2);
			candidates = candidates.map((candidate) => candidate.slice(2));
		}
		let similar = [];
		let bestDistance = maxDistance;
		const minSimilarity = .4;
		candidates.forEach((candidate) => {
			if (candidate.length <= 1) return;
			const distance = editDistance(word, candidate);
			const length = Math.max(word.length, candidate.length);
			if ((length - distance) / length > minSimilarity) {
				if (distance < bestDistance) {
					bestDistance = distance;
					similar = [candidate];
				} else if (distance === bestDistance) similar.push(candidate);
			}
		});
		similar.sort((a, b) => a.localeCompare(b));
		if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
		if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
		if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
		return "";
	}
	exports.suggestSimilar = suggestSimilar;
}));

// node_modules/commander/lib/command.js
var require_command = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJSMin */ .Ft)(((exports) => {
	const EventEmitter = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__require */ .ki)("node:events").EventEmitter;
	const childProcess = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__require */ .ki)("node:child_process");
	const path = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__require */ .ki)("node:path");
	const fs = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__require */ .ki)("node:fs");
	const process = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__require */ .ki)("node:process");
	const { Argument, humanReadableArgName } = require_argument();
	const { CommanderError } = require_error();
	const { Help, stripColor } = require_help();
	const { Option, DualOptions } = require_option();
	const { suggestSimilar } = require_suggestSimilar();
	var Command = class Command extends EventEmitter {
		constructor(name) {
			super();
			this.commands = [];
			this.options = [];
			this.parent = null;
			this._allowUnknownOption = false;
			this._allowExcessArguments = false;
			this.registeredArguments = [];
			this._args = this.registeredArguments;
			this.args = [];
			this.rawArgs = [];
			this.processedArgs = [];
			this._scriptPath = null;
			this._name = name || "";
			this._optionValues = {};
			this._optionValueSources = {};
			this._storeOptionsAsProperties = false;
			this._actionHandler = null;
			this._executableHandler = false;
			this._executableFile = null;
			this._executableDir = null;
			this._defaultCommandName = null;
			this._exitCallback = null;
			this._aliases = [];
			this._combineFlagAndOptionalValue = true;
			this._description = "";
			this._summary = "";
			this._argsDescription = void 0;
			this._enablePositionalOptions = false;
			this._passThroughOptions = false;
			this._lifeCycleHooks = {};
			this._showHelpAfterError = false;
			this._showSuggestionAfterError = true;
			this._savedState = null;
			this._outputConfiguration = {
				writeOut: (str) => process.stdout.write(str),
				writeErr: (str) => process.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
				getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
				stripColor: (str) => stripColor(str)
			};
			this._hidden = false;
			this._helpOption = void 0;
			this._addImplicitHelpCommand = void 0;
			this._helpCommand = void 0;
			this._helpConfiguration = {};
			this._helpGroupHeading = void 0;
			this._defaultCommandGroup = void 0;
			this._defaultOptionGroup = void 0;
		}
		copyInheritedSettings(sourceCommand) {
			this._outputConfiguration = sourceCommand._outputConfiguration;
			this._helpOption = sourceCommand._helpOption;
			this._helpCommand = sourceCommand._helpCommand;
			this._helpConfiguration = sourceCommand._helpConfiguration;
			this._exitCallback = sourceCommand._exitCallback;
			this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
			this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
			this._allowExcessArguments = sourceCommand._allowExcessArguments;
			this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
			this._showHelpAfterError = sourceCommand._showHelpAfterError;
			this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
			return this;
		}
		_getCommandAndAncestors() {
			const result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
			let desc = actionOptsOrExecDesc;
			let opts = execOpts;
			if (typeof desc === "object" && desc !== null) {
				opts = desc;
				desc = null;
			}
			opts = opts || {};
			const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
			const cmd = this.createCommand(name);
			if (desc) {
				cmd.description(desc);
				cmd._executableHandler = true;
			}
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			cmd._hidden = !!(opts.noHelp || opts.hidden);
			cmd._executableFile = opts.executableFile || null;
			if (args) cmd.arguments(args);
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd.copyInheritedSettings(this);
			if (desc) return this;
			return cmd;
		}
		createCommand(name) {
			return new Command(name);
		}
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		configureHelp(configuration) {
			if (configuration === void 0) return this._helpConfiguration;
			this._helpConfiguration = configuration;
			return this;
		}
		configureOutput(configuration) {
			if (configuration === void 0) return this._outputConfiguration;
			this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			};
			return this;
		}
		showHelpAfterError(displayHelp = true) {
			if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
			this._showHelpAfterError = displayHelp;
			return this;
		}
		showSuggestionAfterError(displaySuggestion = true) {
			this._showSuggestionAfterError = !!displaySuggestion;
			return this;
		}
		addCommand(cmd, opts) {
			if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
			opts = opts || {};
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			if (opts.noHelp || opts.hidden) cmd._hidden = true;
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd._checkForBrokenPassThrough();
			return this;
		}
		createArgument(name, description) {
			return new Argument(name, description);
		}
		argument(name, description, parseArg, defaultValue) {
			const argument = this.createArgument(name, description);
			if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
			else argument.default(parseArg);
			this.addArgument(argument);
			return this;
		}
		arguments(names) {
			names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			});
			return this;
		}
		addArgument(argument) {
			const previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
			this.registeredArguments.push(argument);
			return this;
		}
		helpCommand(enableOrNameAndArgs, description) {
			if (typeof enableOrNameAndArgs === "boolean") {
				this._addImplicitHelpCommand = enableOrNameAndArgs;
				if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
				return this;
			}
			const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
			const helpDescription = description ?? "display help for command";
			const helpCommand = this.createCommand(helpName);
			helpCommand.helpOption(false);
			if (helpArgs) helpCommand.arguments(helpArgs);
			if (helpDescription) helpCommand.description(helpDescription);
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
			return this;
		}
		addHelpCommand(helpCommand, deprecatedDescription) {
			if (typeof helpCommand !== "object") {
				this.helpCommand(helpCommand, deprecatedDescription);
				return this;
			}
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			this._initCommandGroup(helpCommand);
			return this;
		}
		_getHelpCommand() {
			if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
				if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
				return this._helpCommand;
			}
			return null;
		}
		hook(event, listener) {
			const allowedValues = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
			if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
			else this._lifeCycleHooks[event] = [listener];
			return this;
		}
		exitOverride(fn) {
			if (fn) this._exitCallback = fn;
			else this._exitCallback = (err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			};
			return this;
		}
		_exit(exitCode, code, message) {
			if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
			process.exit(exitCode);
		}
		action(fn) {
			const listener = (args) => {
				const expectedArgsCount = this.registeredArguments.length;
				const actionArgs = args.slice(0, expectedArgsCount);
				if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
				else actionArgs[expectedArgsCount] = this.opts();
				actionArgs.push(this);
				return fn.apply(this, actionArgs);
			};
			this._actionHandler = listener;
			return this;
		}
		createOption(flags, description) {
			return new Option(flags, description);
		}
		_callParseArg(target, value, previous, invalidArgumentMessage) {
			try {
				return target.parseArg(value, previous);
			} catch (err) {
				if (err.code === "commander.invalidArgument") {
					const message = `${invalidArgumentMessage} ${err.message}`;
					this.error(message, {
						exitCode: err.exitCode,
						code: err.code
					});
				}
				throw err;
			}
		}
		_registerOption(option) {
			const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
			if (matchingOption) {
				const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
				throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
			}
			this._initOptionGroup(option);
			this.options.push(option);
		}
		_registerCommand(command) {
			const knownBy = (cmd) => {
				return [cmd.name()].concat(cmd.aliases());
			};
			const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
			if (alreadyUsed) {
				const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
				const newCmd = knownBy(command).join("|");
				throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
			}
			this._initCommandGroup(command);
			this.commands.push(command);
		}
		addOption(option) {
			this._registerOption(option);
			const oname = option.name();
			const name = option.attributeName();
			if (option.negate) {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(name, option.defaultValue === void 0 ? true : option.defaultValue, "default");
			} else if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
			const handleOptionValue = (val, invalidValueMessage, valueSource) => {
				if (val == null && option.presetArg !== void 0) val = option.presetArg;
				const oldValue = this.getOptionValue(name);
				if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
				else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
				if (val == null) {
					if (option.negate) val = false;
					else if (option.isBoolean() || option.optional) val = true;
					else val = "";
				}
				this.setOptionValueWithSource(name, val, valueSource);
			};
			this.on("option:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "cli");
			});
			if (option.envVar) this.on("optionEnv:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "env");
			});
			return this;
		}
		_optionEx(config, flags, description, fn, defaultValue) {
			if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
			const option = this.createOption(flags, description);
			option.makeOptionMandatory(!!config.mandatory);
			if (typeof fn === "function") option.default(defaultValue).argParser(fn);
			else if (fn instanceof RegExp) {
				const regex = fn;
				fn = (val, def) => {
					const m = regex.exec(val);
					return m ? m[0] : def;
				};
				option.default(defaultValue).argParser(fn);
			} else option.default(fn);
			return this.addOption(option);
		}
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
		}
		combineFlagAndOptionalValue(combine = true) {
			this._combineFlagAndOptionalValue = !!combine;
			return this;
		}
		allowUnknownOption(allowUnknown = true) {
			this._allowUnknownOption = !!allowUnknown;
			return this;
		}
		allowExcessArguments(allowExcess = true) {
			this._allowExcessArguments = !!allowExcess;
			return this;
		}
		enablePositionalOptions(positional = true) {
			this._enablePositionalOptions = !!positional;
			return this;
		}
		passThroughOptions(passThrough = true) {
			this._passThroughOptions = !!passThrough;
			this._checkForBrokenPassThrough();
			return this;
		}
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		storeOptionsAsProperties(storeAsProperties = true) {
			if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
			this._storeOptionsAsProperties = !!storeAsProperties;
			return this;
		}
		getOptionValue(key) {
			if (this._storeOptionsAsProperties) return this[key];
			return this._optionValues[key];
		}
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		setOptionValueWithSource(key, value, source) {
			if (this._storeOptionsAsProperties) this[key] = value;
			else this._optionValues[key] = value;
			this._optionValueSources[key] = source;
			return this;
		}
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		getOptionValueSourceWithGlobals(key) {
			let source;
			this._getCommandAndAncestors().forEach((cmd) => {
				if (cmd.getOptionValueSource(key) !== void 0) source = cmd.getOptionValueSource(key);
			});
			return source;
		}
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
			parseOptions = parseOptions || {};
			if (argv === void 0 && parseOptions.from === void 0) {
				if (process.versions?.electron) parseOptions.from = "electron";
				const execArgv = process.execArgv ?? [];
				if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
			}
			if (argv === void 0) argv = process.argv;
			this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
					break;
				case "electron":
					if (process.defaultApp) {
						this._scriptPath = argv[1];
						userArgs = argv.slice(2);
					} else userArgs = argv.slice(1);
					break;
				case "user":
					userArgs = argv.slice(0);
					break;
				case "eval":
					userArgs = argv.slice(1);
					break;
				default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
			}
			if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
			this._name = this._name || "program";
			return userArgs;
		}
		parse(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			this._parseCommand([], userArgs);
			return this;
		}
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			await this._parseCommand([], userArgs);
			return this;
		}
		_prepareForParse() {
			if (this._savedState === null) this.saveStateBeforeParse();
			else this.restoreStateBeforeParse();
		}
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
			this._name = this._savedState._name;
			this._scriptPath = null;
			this.rawArgs = [];
			this._optionValues = { ...this._savedState._optionValues };
			this._optionValueSources = { ...this._savedState._optionValueSources };
			this.args = [];
			this.processedArgs = [];
		}
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (fs.existsSync(executableFile)) return;
			const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw new Error(executableMissing);
		}
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let launchWithNode = false;
			const sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				const localBin = path.resolve(baseDir, baseName);
				if (fs.existsSync(localBin)) return localBin;
				if (sourceExt.includes(path.extname(baseName))) return void 0;
				const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
			let executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = fs.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
					if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
				}
				executableFile = localFile || executableFile;
			}
			launchWithNode = sourceExt.includes(path.extname(executableFile));
			let proc;
			if (process.platform !== "win32") {
				if (launchWithNode) {
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(process.execArgv).concat(args);
					proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" });
				} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
			} else {
				this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process.execArgv).concat(args);
				proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" });
			}
			if (!proc.killed) [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				process.on(signal, () => {
					if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
				});
			});
			const exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code = code ?? 1;
				if (!exitCallback) process.exit(code);
				else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
			});
			proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
				if (!exitCallback) process.exit(1);
				else {
					const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err;
					exitCallback(wrappedError);
				}
			});
			this.runningCommand = proc;
		}
		_dispatchSubcommand(commandName, operands, unknown) {
			const subCommand = this._findCommand(commandName);
			if (!subCommand) this.help({ error: true });
			subCommand._prepareForParse();
			let promiseChain;
			promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
			promiseChain = this._chainOrCall(promiseChain, () => {
				if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
				else return subCommand._parseCommand(operands, unknown);
			});
			return promiseChain;
		}
		_dispatchHelpCommand(subcommandName) {
			if (!subcommandName) this.help();
			const subCommand = this._findCommand(subcommandName);
			if (subCommand && !subCommand._executableHandler) subCommand.help();
			return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
			});
			if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
			if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
		}
		_processArguments() {
			const myParseArg = (argument, value, previous) => {
				let parsedValue = value;
				if (value !== null && argument.parseArg) {
					const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
					parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
				}
				return parsedValue;
			};
			this._checkNumberOfArguments();
			const processedArgs = [];
			this.registeredArguments.forEach((declaredArg, index) => {
				let value = declaredArg.defaultValue;
				if (declaredArg.variadic) {
					if (index < this.args.length) {
						value = this.args.slice(index);
						if (declaredArg.parseArg) value = value.reduce((processed, v) => {
							return myParseArg(declaredArg, v, processed);
						}, declaredArg.defaultValue);
					} else if (value === void 0) value = [];
				} else if (index < this.args.length) {
					value = this.args[index];
					if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
				}
				processedArgs[index] = value;
			});
			this.processedArgs = processedArgs;
		}
		_chainOrCall(promise, fn) {
			if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
			return fn();
		}
		_chainOrCallHooks(promise, event) {
			let result = promise;
			const hooks = [];
			this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
				hookedCommand._lifeCycleHooks[event].forEach((callback) => {
					hooks.push({
						hookedCommand,
						callback
					});
				});
			});
			if (event === "postAction") hooks.reverse();
			hooks.forEach((hookDetail) => {
				result = this._chainOrCall(result, () => {
					return hookDetail.callback(hookDetail.hookedCommand, this);
				});
			});
			return result;
		}
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => {
					return hook(this, subCommand);
				});
			});
			return result;
		}
		_parseCommand(operands, unknown) {
			const parsed = this.parseOptions(unknown);
			this._parseOptionsEnv();
			this._parseOptionsImplied();
			operands = operands.concat(parsed.operands);
			unknown = parsed.unknown;
			this.args = operands.concat(unknown);
			if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
			if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
			if (this._defaultCommandName) {
				this._outputHelpIfRequested(unknown);
				return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
			}
			if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
			this._outputHelpIfRequested(parsed.unknown);
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			const checkForUnknownOptions = () => {
				if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
			};
			const commandEvent = `command:${this.name()}`;
			if (this._actionHandler) {
				checkForUnknownOptions();
				this._processArguments();
				let promiseChain;
				promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
				promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
				if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
					this.parent.emit(commandEvent, operands, unknown);
				});
				promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
				return promiseChain;
			}
			if (this.parent?.listenerCount(commandEvent)) {
				checkForUnknownOptions();
				this._processArguments();
				this.parent.emit(commandEvent, operands, unknown);
			} else if (operands.length) {
				if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
				if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
				else if (this.commands.length) this.unknownCommand();
				else {
					checkForUnknownOptions();
					this._processArguments();
				}
			} else if (this.commands.length) {
				checkForUnknownOptions();
				this.help({ error: true });
			} else {
				checkForUnknownOptions();
				this._processArguments();
			}
		}
		_findCommand(name) {
			if (!name) return void 0;
			return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		_checkForConflictingLocalOptions() {
			const definedNonDefaultOptions = this.options.filter((option) => {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0) return false;
				return this.getOptionValueSource(optionKey) !== "default";
			});
			definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
				const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
				if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
			});
		}
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		parseOptions(args) {
			const operands = [];
			const unknown = [];
			let dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			const negativeNumberArg = (arg) => {
				if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
				return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
			};
			let activeVariadicOption = null;
			let activeGroup = null;
			let i = 0;
			while (i < args.length || activeGroup) {
				const arg = activeGroup ?? args[i++];
				activeGroup = null;
				if (arg === "--") {
					if (dest === unknown) dest.push(arg);
					dest.push(...args.slice(i));
					break;
				}
				if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
					this.emit(`option:${activeVariadicOption.name()}`, arg);
					continue;
				}
				activeVariadicOption = null;
				if (maybeOption(arg)) {
					const option = this._findOption(arg);
					if (option) {
						if (option.required) {
							const value = args[i++];
							if (value === void 0) this.optionMissingArgument(option);
							this.emit(`option:${option.name()}`, value);
						} else if (option.optional) {
							let value = null;
							if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
							this.emit(`option:${option.name()}`, value);
						} else this.emit(`option:${option.name()}`);
						activeVariadicOption = option.variadic ? option : null;
						continue;
					}
				}
				if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
					const option = this._findOption(`-${arg[1]}`);
					if (option) {
						if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
						else {
							this.emit(`option:${option.name()}`);
							activeGroup = `-${arg.slice(2)}`;
						}
						continue;
					}
				}
				if (/^--[^=]+=/.test(arg)) {
					const index = arg.indexOf("=");
					const option = this._findOption(arg.slice(0, index));
					if (option && (option.required || option.optional)) {
						this.emit(`option:${option.name()}`, arg.slice(index + 1));
						continue;
					}
				}
				if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
				if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
					if (this._findCommand(arg)) {
						operands.push(arg);
						unknown.push(...args.slice(i));
						break;
					} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
						operands.push(arg, ...args.slice(i));
						break;
					} else if (this._defaultCommandName) {
						unknown.push(arg, ...args.slice(i));
						break;
					}
				}
				if (this._passThroughOptions) {
					dest.push(arg, ...args.slice(i));
					break;
				}
				dest.push(arg);
			}
			return {
				operands,
				unknown
			};
		}
		opts() {
			if (this._storeOptionsAsProperties) {
				const result = {};
				const len = this.options.length;
				for (let i = 0; i < len; i++) {
					const key = this.options[i].attributeName();
					result[key] = key === this._versionOptionName ? this._version : this[key];
				}
				return result;
			}
			return this._optionValues;
		}
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		error(message, errorOptions) {
			this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
			if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
			else if (this._showHelpAfterError) {
				this._outputConfiguration.writeErr("\n");
				this.outputHelp({ error: true });
			}
			const config = errorOptions || {};
			const exitCode = config.exitCode || 1;
			const code = config.code || "commander.error";
			this._exit(exitCode, code, message);
		}
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in process.env) {
					const optionKey = option.attributeName();
					if (this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) {
						if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
						else this.emit(`optionEnv:${option.name()}`);
					}
				}
			});
		}
		_parseOptionsImplied() {
			const dualHelper = new DualOptions(this.options);
			const hasCustomOptionValue = (optionKey) => {
				return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
			};
			this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
				Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
					this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
				});
			});
		}
		missingArgument(name) {
			const message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		optionMissingArgument(option) {
			const message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		missingMandatoryOptionValue(option) {
			const message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		_conflictingOption(option, conflictingOption) {
			const findBestOptionFromValue = (option) => {
				const optionKey = option.attributeName();
				const optionValue = this.getOptionValue(optionKey);
				const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
				const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
				if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
				return positiveOption || option;
			};
			const getErrorMessage = (option) => {
				const bestOption = findBestOptionFromValue(option);
				const optionKey = bestOption.attributeName();
				if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
				return `option '${bestOption.flags}'`;
			};
			const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
			this.error(message, { code: "commander.conflictingOption" });
		}
		unknownOption(flag) {
			if (this._allowUnknownOption) return;
			let suggestion = "";
			if (flag.startsWith("--") && this._showSuggestionAfterError) {
				let candidateFlags = [];
				let command = this;
				do {
					const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
					candidateFlags = candidateFlags.concat(moreFlags);
					command = command.parent;
				} while (command && !command._enablePositionalOptions);
				suggestion = suggestSimilar(flag, candidateFlags);
			}
			const message = `error: unknown option '${flag}'${suggestion}`;
			this.error(message, { code: "commander.unknownOption" });
		}
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			const expected = this.registeredArguments.length;
			const s = expected === 1 ? "" : "s";
			const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		unknownCommand() {
			const unknownName = this.args[0];
			let suggestion = "";
			if (this._showSuggestionAfterError) {
				const candidateNames = [];
				this.createHelp().visibleCommands(this).forEach((command) => {
					candidateNames.push(command.name());
					if (command.alias()) candidateNames.push(command.alias());
				});
				suggestion = suggestSimilar(unknownName, candidateNames);
			}
			const message = `error: unknown command '${unknownName}'${suggestion}`;
			this.error(message, { code: "commander.unknownCommand" });
		}
		version(str, flags, description) {
			if (str === void 0) return this._version;
			this._version = str;
			flags = flags || "-V, --version";
			description = description || "output the version number";
			const versionOption = this.createOption(flags, description);
			this._versionOptionName = versionOption.attributeName();
			this._registerOption(versionOption);
			this.on("option:" + versionOption.name(), () => {
				this._outputConfiguration.writeOut(`${str}\n`);
				this._exit(0, "commander.version", str);
			});
			return this;
		}
		description(str, argsDescription) {
			if (str === void 0 && argsDescription === void 0) return this._description;
			this._description = str;
			if (argsDescription) this._argsDescription = argsDescription;
			return this;
		}
		summary(str) {
			if (str === void 0) return this._summary;
			this._summary = str;
			return this;
		}
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			let command = this;
			if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
			if (alias === command._name) throw new Error("Command alias can't be the same as its name");
			const matchingCommand = this.parent?._findCommand(alias);
			if (matchingCommand) {
				const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
				throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
			}
			command._aliases.push(alias);
			return this;
		}
		aliases(aliases) {
			if (aliases === void 0) return this._aliases;
			aliases.forEach((alias) => this.alias(alias));
			return this;
		}
		usage(str) {
			if (str === void 0) {
				if (this._usage) return this._usage;
				const args = this.registeredArguments.map((arg) => {
					return humanReadableArgName(arg);
				});
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
			}
			this._usage = str;
			return this;
		}
		name(str) {
			if (str === void 0) return this._name;
			this._name = str;
			return this;
		}
		helpGroup(heading) {
			if (heading === void 0) return this._helpGroupHeading ?? "";
			this._helpGroupHeading = heading;
			return this;
		}
		commandsGroup(heading) {
			if (heading === void 0) return this._defaultCommandGroup ?? "";
			this._defaultCommandGroup = heading;
			return this;
		}
		optionsGroup(heading) {
			if (heading === void 0) return this._defaultOptionGroup ?? "";
			this._defaultOptionGroup = heading;
			return this;
		}
		_initOptionGroup(option) {
			if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
		}
		_initCommandGroup(cmd) {
			if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
		}
		nameFromFilename(filename) {
			this._name = path.basename(filename, path.extname(filename));
			return this;
		}
		executableDir(path) {
			if (path === void 0) return this._executableDir;
			this._executableDir = path;
			return this;
		}
		helpInformation(contextOptions) {
			const helper = this.createHelp();
			const context = this._getOutputContext(contextOptions);
			helper.prepareContext({
				error: context.error,
				helpWidth: context.helpWidth,
				outputHasColors: context.hasColors
			});
			const text = helper.formatHelp(this, helper);
			if (context.hasColors) return text;
			return this._outputConfiguration.stripColor(text);
		}
		_getOutputContext(contextOptions) {
			contextOptions = contextOptions || {};
			const error = !!contextOptions.error;
			let baseWrite;
			let hasColors;
			let helpWidth;
			if (error) {
				baseWrite = (str) => this._outputConfiguration.writeErr(str);
				hasColors = this._outputConfiguration.getErrHasColors();
				helpWidth = this._outputConfiguration.getErrHelpWidth();
			} else {
				baseWrite = (str) => this._outputConfiguration.writeOut(str);
				hasColors = this._outputConfiguration.getOutHasColors();
				helpWidth = this._outputConfiguration.getOutHelpWidth();
			}
			const write = (str) => {
				if (!hasColors) str = this._outputConfiguration.stripColor(str);
				return baseWrite(str);
			};
			return {
				error,
				write,
				hasColors,
				helpWidth
			};
		}
		outputHelp(contextOptions) {
			let deprecatedCallback;
			if (typeof contextOptions === "function") {
				deprecatedCallback = contextOptions;
				contextOptions = void 0;
			}
			const outputContext = this._getOutputContext(contextOptions);
			const eventContext = {
				error: outputContext.error,
				write: outputContext.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
			this.emit("beforeHelp", eventContext);
			let helpInformation = this.helpInformation({ error: outputContext.error });
			if (deprecatedCallback) {
				helpInformation = deprecatedCallback(helpInformation);
				if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
			}
			outputContext.write(helpInformation);
			if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
			this.emit("afterHelp", eventContext);
			this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
		}
		helpOption(flags, description) {
			if (typeof flags === "boolean") {
				if (flags) {
					if (this._helpOption === null) this._helpOption = void 0;
					if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
				} else this._helpOption = null;
				return this;
			}
			this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
			if (flags || description) this._initOptionGroup(this._helpOption);
			return this;
		}
		_getHelpOption() {
			if (this._helpOption === void 0) this.helpOption(void 0, void 0);
			return this._helpOption;
		}
		addHelpOption(option) {
			this._helpOption = option;
			this._initOptionGroup(option);
			return this;
		}
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(process.exitCode ?? 0);
			if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
			this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		addHelpText(position, text) {
			const allowedValues = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
			const helpEvent = `${position}Help`;
			this.on(helpEvent, (context) => {
				let helpStr;
				if (typeof text === "function") helpStr = text({
					error: context.error,
					command: context.command
				});
				else helpStr = text;
				if (helpStr) context.write(`${helpStr}\n`);
			});
			return this;
		}
		_outputHelpIfRequested(args) {
			const helpOption = this._getHelpOption();
			if (helpOption && args.find((arg) => helpOption.is(arg))) {
				this.outputHelp();
				this._exit(0, "commander.helpDisplayed", "(outputHelp)");
			}
		}
	};
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption;
			let debugHost = "127.0.0.1";
			let debugPort = "9229";
			let match;
			if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1];
			else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
				debugOption = match[1];
				if (/^\d+$/.test(match[3])) debugPort = match[3];
				else debugHost = match[3];
			} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
				debugOption = match[1];
				debugHost = match[3];
				debugPort = match[4];
			}
			if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
			return arg;
		});
	}
	function useColor() {
		if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return false;
		if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return true;
	}
	exports.Command = Command;
	exports.useColor = useColor;
}));

// node_modules/commander/index.js
var require_commander = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJSMin */ .Ft)(((exports) => {
	const { Argument } = require_argument();
	const { Command } = require_command();
	const { CommanderError, InvalidArgumentError } = require_error();
	const { Help } = require_help();
	const { Option } = require_option();
	exports.program = new Command();
	exports.createCommand = (name) => new Command(name);
	exports.createOption = (flags, description) => new Option(flags, description);
	exports.createArgument = (name, description) => new Argument(name, description);
	exports.Command = Command;
	exports.Option = Option;
	exports.Argument = Argument;
	exports.Help = Help;
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
	exports.InvalidOptionArgumentError = InvalidArgumentError;
}));

// node_modules/commander/esm.mjs
var import_commander = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__toESM */ .f1)(require_commander(), 1);
const { program, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Command, Argument, Option, Help } = import_commander.default;

// src/cli/commands.ts
function entry(name, schema, load, word = null) {
	const place = (setting) => setting === word ? setting : `--${setting}`;
	return {
		name,
		schema,
		word,
		run: async (given, world, flags) => {
			const settings = (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSettings */ .P$)(schema, given, place);
			return (await load())(settings, given.debug === true ? debugging(world) : world, flags);
		}
	};
}
const debugging = (world) => ({
	...world,
	env: {
		...world.env,
		RUNNER_DEBUG: "1"
	}
});
const json = _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLineSchema */ .n2.pick({ json: true }).shape;
const debug = _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLineSchema */ .n2.pick({ debug: true }).shape;
const dataset = _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP.pick({ dataset: true }).shape;
const keys = _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLineSchema */ .n2.pick({
	"api-key-env": true,
	"fallback-api-key-env": true
}).shape;
const taskFolder = _file_js__WEBPACK_IMPORTED_MODULE_8__/* .repositoryPath */ .SH.default("tasks/").describe("Folder with your own tasks.");
const minedFolder = _file_js__WEBPACK_IMPORTED_MODULE_8__/* .repositoryPath */ .SH.default(".swelancer-gate/mined");
const history = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().min(1).optional().describe("Folder of a history to add a record of this run to.");
const simulation = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
	..._settings_js__WEBPACK_IMPORTED_MODULE_1__/* .TAKEN_BY */ .y2.simulation,
	...json,
	runs: (0,_coerce_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .a)().int().min(10).max(1e5).default(1e3).describe("Number of simulated runs."),
	seed: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().min(1).default("swelancer-gate").describe("Random seed. The same seed gives the same numbers.")
});
const initSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
	provider: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* ._enum */ .$8)(_workflow_js__WEBPACK_IMPORTED_MODULE_9__/* .PROVIDERS */ .xq.map(({ name }) => name)).optional().describe(`Provider of the model: ${_workflow_js__WEBPACK_IMPORTED_MODULE_9__/* .PROVIDERS */ .xq.map(({ name }) => name).join(", ")} (a server of your own).`),
	"base-url": _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP.shape["base-url"].describe("Address of the endpoint, up to /v1."),
	secret: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().regex(/^[A-Za-z_]\w*$/, "takes the name of a secret, such as OPENAI_API_KEY").optional().describe("Name of the secret with the API key; none for an endpoint that needs no key. Default: the provider's."),
	model: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().min(1).optional().describe("Model, by the provider's name for it."),
	nightly: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)().default(false).describe("Also write a workflow that compares models every night."),
	models: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .preprocess */ .vk)((names) => String(names).split(","), _file_js__WEBPACK_IMPORTED_MODULE_8__/* .modelsSchema */ .OQ).optional().describe("Models to compare every night, comma-separated."),
	shards: (0,_coerce_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .a)().int().min(1).max(100).optional().describe("Number of machines that share a nightly run. Implies --nightly. Default: 1."),
	dashboard: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)().default(false).describe("Also write a workflow that publishes the nightly results on GitHub Pages."),
	forks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)().default(false).describe("Also write a workflow that measures pull requests from forks after a review."),
	"forks-by": (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* ._enum */ .$8)(_workflow_js__WEBPACK_IMPORTED_MODULE_9__/* .FORK_EVENTS */ .JN).optional().describe("Event that measures pull requests from forks. Implies --forks. Default: pull_request_target."),
	accept: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)().default(false).describe("Also write a workflow that lets a comment accept a drop."),
	tasks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)().default(false).describe("Also set up a folder with your own tasks."),
	prompt: _file_js__WEBPACK_IMPORTED_MODULE_8__/* .repositoryPath */ .SH.optional().describe("Path of the prompt. A starter prompt is written if there is none."),
	files: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().transform((text) => text.split(",").map((file) => file.trim())).optional().describe("Agent files to watch, comma-separated. Default: the files that agents read in every session."),
	yes: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)().default(false).describe("Accept the defaults without asking."),
	...json
});
const COMMANDS = [
	entry("demo", (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
		comments: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)().default(false).describe("Also print the comment of each pull request."),
		...json
	}), async () => (await Promise.all(/* import() */[__webpack_require__.e(9794), __webpack_require__.e(9495), __webpack_require__.e(7103), __webpack_require__.e(2765), __webpack_require__.e(2596), __webpack_require__.e(9021), __webpack_require__.e(1508), __webpack_require__.e(7426)]).then(__webpack_require__.bind(__webpack_require__, 2353))).demoCommand),
	entry("init", initSchema, async () => (await Promise.all(/* import() */[__webpack_require__.e(4766), __webpack_require__.e(9794), __webpack_require__.e(8303), __webpack_require__.e(4773), __webpack_require__.e(7128)]).then(__webpack_require__.bind(__webpack_require__, 7128))).initCommand),
	entry("gate", (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
		..._settings_js__WEBPACK_IMPORTED_MODULE_1__/* .TAKEN_BY */ .y2.gate,
		..._settings_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLineSchema */ .n2.shape
	}), async () => (await Promise.all(/* import() */[__webpack_require__.e(4766), __webpack_require__.e(9794), __webpack_require__.e(8303), __webpack_require__.e(4178), __webpack_require__.e(9495), __webpack_require__.e(6905), __webpack_require__.e(4340), __webpack_require__.e(7103), __webpack_require__.e(2765), __webpack_require__.e(2596), __webpack_require__.e(9021), __webpack_require__.e(1508), __webpack_require__.e(8308), __webpack_require__.e(4511)]).then(__webpack_require__.bind(__webpack_require__, 4511))).gateCommand),
	entry("run", (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
		..._settings_js__WEBPACK_IMPORTED_MODULE_1__/* .TAKEN_BY */ .y2.run,
		...keys,
		...json,
		...debug,
		verbose: _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLineSchema */ .n2.shape.verbose,
		samples: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([(0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)("baseline"), (0,_coerce_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .a)().int().positive().max(100)]).default(1).describe("Answers per task. baseline: as many as later gates need, for runs on the default branch."),
		history
	}), async () => (await Promise.all(/* import() */[__webpack_require__.e(4766), __webpack_require__.e(9794), __webpack_require__.e(8303), __webpack_require__.e(4178), __webpack_require__.e(9495), __webpack_require__.e(6905), __webpack_require__.e(4340), __webpack_require__.e(2053), __webpack_require__.e(7103), __webpack_require__.e(2765), __webpack_require__.e(2596), __webpack_require__.e(9021), __webpack_require__.e(1508), __webpack_require__.e(5600), __webpack_require__.e(8308), __webpack_require__.e(6501)]).then(__webpack_require__.bind(__webpack_require__, 6501))).runCommand),
	entry("compare", (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
		models: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .preprocess */ .vk)((names) => String(names).split(","), _file_js__WEBPACK_IMPORTED_MODULE_8__/* .modelsSchema */ .OQ).optional().describe("Models to compare, comma-separated. Overrides the matrix."),
		samples: (0,_coerce_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .a)().int().positive().max(100).default(1).describe("Answers per task and arm."),
		history,
		..._settings_js__WEBPACK_IMPORTED_MODULE_1__/* .TAKEN_BY */ .y2.compare,
		...keys,
		...json,
		...debug,
		out: _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP.shape.out.describe("Folder for compare.json, compare.md and compare.html."),
		alpha: _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP.shape.alpha.describe("Maximum chance that any \"A beats B\" of the report is wrong.")
	}), async () => (await Promise.all(/* import() */[__webpack_require__.e(4766), __webpack_require__.e(9794), __webpack_require__.e(8303), __webpack_require__.e(4178), __webpack_require__.e(9495), __webpack_require__.e(6905), __webpack_require__.e(4340), __webpack_require__.e(2053), __webpack_require__.e(7103), __webpack_require__.e(2765), __webpack_require__.e(9021), __webpack_require__.e(4454), __webpack_require__.e(5600), __webpack_require__.e(8308), __webpack_require__.e(7500), __webpack_require__.e(1643)]).then(__webpack_require__.bind(__webpack_require__, 1643))).compareCommand),
	entry("merge", (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
		folders: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().min(1)).min(1).describe("Folders with the files of all shards."),
		history,
		..._settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP.pick({
			"base-url": true,
			store: true,
			out: true,
			concurrency: true
		}).shape,
		...keys,
		...debug,
		...json
	}), async () => (await Promise.all(/* import() */[__webpack_require__.e(4766), __webpack_require__.e(9794), __webpack_require__.e(8303), __webpack_require__.e(4178), __webpack_require__.e(9495), __webpack_require__.e(6905), __webpack_require__.e(4340), __webpack_require__.e(2053), __webpack_require__.e(7103), __webpack_require__.e(2765), __webpack_require__.e(2596), __webpack_require__.e(9021), __webpack_require__.e(1508), __webpack_require__.e(4454), __webpack_require__.e(5600), __webpack_require__.e(8308), __webpack_require__.e(7500), __webpack_require__.e(7036)]).then(__webpack_require__.bind(__webpack_require__, 7036))).mergeCommand, "folders"),
	entry("report", (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
		file: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().min(1).describe("The report.json or compare.json of an earlier run."),
		against: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().min(1).optional().describe("The report.json to compare with, of the same tasks."),
		out: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().min(1).optional().describe(`Folder for the results. Default: ${_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .RESULTS */ .Pr}, or ${_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPARED_RESULTS */ .nx} with --against.`),
		...json
	}), async () => (await Promise.all(/* import() */[__webpack_require__.e(4766), __webpack_require__.e(9794), __webpack_require__.e(8303), __webpack_require__.e(4178), __webpack_require__.e(9495), __webpack_require__.e(6905), __webpack_require__.e(4340), __webpack_require__.e(2053), __webpack_require__.e(7103), __webpack_require__.e(2765), __webpack_require__.e(9021), __webpack_require__.e(4454), __webpack_require__.e(5600), __webpack_require__.e(8308), __webpack_require__.e(7500), __webpack_require__.e(6710)]).then(__webpack_require__.bind(__webpack_require__, 6710))).reportCommand, "file"),
	entry("dashboard", (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
		history: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().min(1).default(".swelancer-gate/history").describe("Folder of the history, or a checkout of the action's branch."),
		id: _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP.shape.id.unwrap().optional().describe("Gate of the repository. Default: all of them."),
		out: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().min(1).default(".swelancer-gate/dashboard").describe("Folder for the site."),
		...json
	}), async () => (await __webpack_require__.e(/* import() */ 9824).then(__webpack_require__.bind(__webpack_require__, 9824))).dashboardCommand),
	entry("history", (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
		action: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* ._enum */ .$8)([
			"list",
			"drift",
			"prune"
		]).default("list").describe("Action: list, drift or prune."),
		history: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().min(1).default(".swelancer-gate/history").describe("Folder of the history, or a checkout of the action's branch."),
		id: _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP.shape.id.unwrap().optional().describe("Only the records of this gate."),
		keep: (0,_coerce_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .a)().int().nonnegative().optional().describe("prune: number of newest records to keep."),
		"older-than": (0,_coerce_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .a)().positive().optional().describe("prune: remove records older than this many days."),
		yes: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)().default(false).describe("prune: remove the records instead of listing them."),
		...json
	}), async () => (await Promise.all(/* import() */[__webpack_require__.e(7103), __webpack_require__.e(2765), __webpack_require__.e(5600), __webpack_require__.e(4469)]).then(__webpack_require__.bind(__webpack_require__, 6772))).historyCommand, "action"),
	entry("import", (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
		file: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().min(1).describe("A log of Inspect (.eval or .json), or promptfoo's results (.json)."),
		run: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().min(1).optional().describe("Name of the run, if the file has several."),
		suite: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().min(1).default("lite").describe("Suite that was answered, by name or file."),
		...dataset,
		..._settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP.pick({ out: true }).shape,
		...json
	}), async () => (await Promise.all(/* import() */[__webpack_require__.e(4766), __webpack_require__.e(8303), __webpack_require__.e(7103), __webpack_require__.e(2765), __webpack_require__.e(9021), __webpack_require__.e(4192)]).then(__webpack_require__.bind(__webpack_require__, 7939))).importCommand, "file"),
	entry("export", (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
		file: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().min(1).describe("The report.json of an earlier run."),
		out: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().min(1).default(".swelancer-gate/inspect").describe("Folder for the logs."),
		...json
	}), async () => (await __webpack_require__.e(/* import() */ 7568).then(__webpack_require__.bind(__webpack_require__, 7568))).exportCommand, "file"),
	entry("quiz", (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
		task: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().min(1).describe("Id of the task, such as 14958-manager-0, or its number alone."),
		...dataset,
		answer: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)().default(false).describe("Also print the correct answer."),
		...json
	}), async () => (await Promise.all(/* import() */[__webpack_require__.e(4766), __webpack_require__.e(4235)]).then(__webpack_require__.bind(__webpack_require__, 9667))).quizCommand, "task"),
	entry("tasks", (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
		suite: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().min(1).default("gate").describe("Name of a suite, a suite file, or a folder with your own tasks."),
		...dataset,
		...json
	}), async () => (await Promise.all(/* import() */[__webpack_require__.e(4766), __webpack_require__.e(8303), __webpack_require__.e(3649)]).then(__webpack_require__.bind(__webpack_require__, 7414))).tasksCommand, "suite"),
	entry("tasks new", (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
		id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().min(1).describe("Name of the task, and of its file."),
		folder: taskFolder,
		title: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().min(1).optional().describe("Title of the issue."),
		proposals: (0,_coerce_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .a)().int().min(2).max(99).optional().describe("Number of proposals. Default: 2."),
		answer: (0,_coerce_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .a)().int().min(1).optional().describe("Number of the correct proposal. Default: 1."),
		critical: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)().default(false).describe("Fail the build if this task alone breaks for good."),
		...json
	}), async () => (await __webpack_require__.e(/* import() */ 3591).then(__webpack_require__.bind(__webpack_require__, 3591))).newTaskCommand, "id"),
	entry("tasks lock", (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
		folder: taskFolder,
		...json
	}), async () => (await __webpack_require__.e(/* import() */ 3591).then(__webpack_require__.bind(__webpack_require__, 3591))).lockTasksCommand, "folder"),
	entry("tasks mine", (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
		repository: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().transform((text) => text.replace(/^(?:https?:\/\/)?github\.com\//, "").replace(/(?:\.git)?\/?$/, "")).pipe((0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().regex(/^[\w.-]+\/[\w.-]+$/, "takes owner/name, such as octo/prompts")).describe("Repository on GitHub, as owner/name."),
		out: minedFolder.describe("Folder for the candidates and their page."),
		"max-tasks": (0,_coerce_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .a)().int().min(1).max(1e3).default(40).describe("Maximum number of candidates."),
		"max-requests": (0,_coerce_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .a)().int().min(1).max(1e5).default(1e3).describe("Maximum number of requests to GitHub's API. A token has 5,000 an hour."),
		...json
	}), async () => (await __webpack_require__.e(/* import() */ 8426).then(__webpack_require__.bind(__webpack_require__, 8426))).mineTasksCommand, "repository"),
	entry("tasks keep", (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
		ids: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().min(1)).optional().describe("Ids of the candidates to keep."),
		list: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().min(1).optional().describe("File with the ids, such as the page's kept.txt."),
		mined: minedFolder.describe("Folder that `tasks mine` wrote."),
		folder: taskFolder,
		...json
	}), async () => (await __webpack_require__.e(/* import() */ 8426).then(__webpack_require__.bind(__webpack_require__, 8426))).keepTasksCommand, "ids"),
	entry("verify", (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
		..._settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP.pick({
			config: true,
			suite: true,
			dataset: true,
			model: true
		}).shape,
		...json
	}), async () => (await Promise.all(/* import() */[__webpack_require__.e(4766), __webpack_require__.e(9794), __webpack_require__.e(8303), __webpack_require__.e(4773), __webpack_require__.e(419)]).then(__webpack_require__.bind(__webpack_require__, 419))).verifyCommand),
	entry("explain", (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
		..._settings_js__WEBPACK_IMPORTED_MODULE_1__/* .TAKEN_BY */ .y2.gate,
		...keys,
		...json
	}), async () => (await Promise.all(/* import() */[__webpack_require__.e(4766), __webpack_require__.e(9794), __webpack_require__.e(8303), __webpack_require__.e(4178), __webpack_require__.e(9495), __webpack_require__.e(6905), __webpack_require__.e(4340), __webpack_require__.e(2053), __webpack_require__.e(9301)]).then(__webpack_require__.bind(__webpack_require__, 9555))).explainCommand),
	entry("power", simulation, async () => (await Promise.all(/* import() */[__webpack_require__.e(4766), __webpack_require__.e(9794), __webpack_require__.e(8303), __webpack_require__.e(4178), __webpack_require__.e(9495), __webpack_require__.e(6905), __webpack_require__.e(4340), __webpack_require__.e(2053), __webpack_require__.e(5726), __webpack_require__.e(2107)]).then(__webpack_require__.bind(__webpack_require__, 2107))).powerCommand),
	entry("self-test", simulation, async () => (await Promise.all(/* import() */[__webpack_require__.e(4766), __webpack_require__.e(9794), __webpack_require__.e(8303), __webpack_require__.e(4178), __webpack_require__.e(9495), __webpack_require__.e(6905), __webpack_require__.e(4340), __webpack_require__.e(2053), __webpack_require__.e(5726), __webpack_require__.e(5825)]).then(__webpack_require__.bind(__webpack_require__, 5825))).selfTestCommand)
];

// src/cli/help.ts
const PROGRAM_SUMMARY = "Catches changes to prompts and agent files that make your coding agent worse, before you merge them.";
const DOCUMENTATION = `Documentation: https://github.com/${_program_js__WEBPACK_IMPORTED_MODULE_7__/* .HOME */ .yZ}#readme`;
const COMMAND_HELP = {
	demo: {
		summary: "Run the gate on a harmless and a harmful change. Needs no key and no network.",
		group: "Get started",
		examples: [["demo", "two pull requests, two verdicts"], ["demo --comments", "also print the comments"]]
	},
	init: {
		summary: "Write workflows, a configuration and a prompt into this repository, and check them.",
		group: "Get started",
		examples: [
			["init", "ask a few questions"],
			["init --provider openrouter --yes", "accept the defaults"],
			["init --nightly --dashboard", "also compare models every night"]
		]
	},
	verify: {
		summary: "Check configuration, dataset and suite against their pins. Makes no calls.",
		group: "Get started",
		examples: [["verify", "check swelancer-gate.yml"]]
	},
	explain: {
		summary: "Print the full configuration and where each value comes from. Makes no calls.",
		group: "Get started",
		examples: [["explain --base-url https://openrouter.ai/api/v1", "takes the same flags as gate"]]
	},
	gate: {
		summary: "Compare the configuration before and after a change; fail if accuracy dropped.",
		group: "Measure",
		examples: [
			["gate", "compare the work tree with the default branch"],
			["gate --baseline v1.2.0 --head HEAD", "compare two commits"],
			["gate --estimate", "show calls, tokens and cost without making calls"]
		]
	},
	run: {
		summary: "Measure one configuration, without a comparison.",
		group: "Measure",
		examples: [["run --suite lite --samples 3", "three answers per task"], ["run --samples baseline", "fill the store that later gates compare with"]]
	},
	compare: {
		summary: "Compare models, prompts and agents on the same tasks: which is better, and at what cost.",
		group: "Measure",
		examples: [["compare --models kimi-k3,gpt-5-mini", "two models on your suite"]]
	},
	merge: {
		summary: "Merge the shards of a gate, run or comparison into one result.",
		group: "Measure",
		examples: [["merge shards/", "read the files that --shard wrote"]]
	},
	report: {
		summary: "Render a report.json again, or compare two reports.",
		group: "Results",
		examples: [["report report.json --against older.json", "compare two reports"]]
	},
	import: {
		summary: "Import an Inspect or promptfoo run as a report.",
		group: "Results",
		examples: [["import logs/run.eval", "an Inspect log"]]
	},
	export: {
		summary: "Export a report as Inspect logs, one per arm.",
		group: "Results",
		examples: [["export report.json", "open the logs with inspect view"]]
	},
	dashboard: {
		summary: "Build a static site from a history: trends, cost, every task and every run.",
		group: "History",
		examples: [["dashboard --history .swelancer-gate/history", "writes .swelancer-gate/dashboard"]]
	},
	history: {
		summary: "List the runs of a history, find drift, or remove old records.",
		group: "History",
		examples: [["history list", "all runs"], ["history prune --keep 365", "show what would be removed"]]
	},
	power: {
		summary: "Estimate detection power, false-alarm rate and cost for a suite.",
		group: "Tasks and planning",
		examples: [["power --suite gate", "uses stored answers if there are any"]]
	},
	"self-test": {
		summary: "Test the gate on its own stored answers: how often does a harmless change fail?",
		group: "Tasks and planning",
		examples: [["self-test", "no calls"]]
	},
	tasks: {
		summary: "List the tasks of a suite or a folder.",
		group: "Tasks and planning",
		examples: [["tasks gate", "the default suite"], ["tasks tasks/", "your own tasks"]]
	},
	"tasks new": {
		summary: "Create the file of a new task.",
		group: "Tasks and planning",
		examples: [["tasks new rounding --title 'Off by a cent'", "writes tasks/rounding.md"]]
	},
	"tasks lock": {
		summary: "Pin the tasks of a folder by their hashes.",
		group: "Tasks and planning",
		examples: [["tasks lock tasks/", "writes tasks/lock.json"]]
	},
	"tasks mine": {
		summary: "Find task candidates in the issues of a GitHub repository.",
		group: "Tasks and planning",
		examples: [["tasks mine octo/shop", "writes a page to choose from"]]
	},
	"tasks keep": {
		summary: "Save the candidates you kept as your own tasks.",
		group: "Tasks and planning",
		examples: [["tasks keep shop-12 shop-40", "writes tasks/shop-12.md and tasks/shop-40.md"]]
	},
	quiz: {
		summary: "Print a task as a quiz.",
		group: "Tasks and planning",
		examples: [["quiz 14958 --answer", "also print the correct answer"]]
	}
};
const OPTION_GROUPS = {
	gate: "What to measure:",
	configuration: "What to measure:",
	comparison: "What to measure:",
	arm: "What to measure:",
	questions: "What to measure:",
	endpoint: "Endpoint:",
	pace: "Endpoint:",
	confinement: "Agents:",
	budget: "Budget:",
	judgment: "Verdict:",
	machine: "Files and machine:",
	display: "Output:",
	division: "Files and machine:"
};
const COMMAND_LINE_GROUPS = {
	"api-key-env": "Endpoint:",
	"fallback-api-key-env": "Endpoint:",
	json: "Output:",
	verbose: "Output:",
	debug: "Output:",
	replay: "Without calls:",
	estimate: "Without calls:"
};

// src/cli/program.ts
async function runProgram(words, world) {
	let exitCode = _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.passed;
	const program = new Command("swelancer-gate").description(PROGRAM_SUMMARY).usage("COMMAND [options]").addHelpText("after", `\n\`${_program_js__WEBPACK_IMPORTED_MODULE_7__/* .PROGRAM */ .RX} COMMAND --help\` lists a command's options.\n${DOCUMENTATION}`).version((0,_package_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r)(), "-V, --version", "Print the version.").helpOption("-h, --help", "Show this help.").helpCommand(false).configureHelp({
		formatItem: helpItem,
		minWidthToWrap: 20
	}).showSuggestionAfterError().enablePositionalOptions().exitOverride().configureOutput({
		writeOut: world.print,
		writeErr: world.tell,
		getOutHelpWidth: () => world.terminal.columns,
		getErrHelpWidth: () => world.terminal.columns,
		outputError: () => {}
	});
	const onEnd = (code) => {
		exitCode = code;
	};
	for (const command of COMMANDS) addCommand(program, command, world, onEnd);
	try {
		await program.parseAsync(words[0] === "help" ? helpWords(words.slice(1)) : words, { from: "user" });
		return exitCode;
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		if (error.exitCode === 0) return _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.passed;
		if (error.code === "commander.help") return _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.usage;
		const failure = usageFailure(error, words);
		world.tell(`swelancer-gate: ${failure.message}\n  ${failure.hint}\n`);
		if (words.includes("--json")) world.print((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .failureJson */ .PM)("usage", failure));
		return _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.usage;
	}
}
function helpWords(words) {
	return words.length === 0 || COMMANDS.some(({ name }) => name === words[0]) ? [...words, "--help"] : words;
}
function addCommand(program, { name, schema, word, run }, world, onEnd) {
	const { summary, group, examples } = COMMAND_HELP[name];
	const [own = name, parent] = name.split(" ").reverse();
	const command = (program.commands.find((one) => one.name() === parent) ?? program).command(own).helpGroup(`${group}:`).description(summary).addHelpText("after", exampleLines(examples, world.terminal.columns)).helpOption("-h, --help", "Show this help.").copyInheritedSettings(program);
	const measures = "store" in schema.shape;
	for (const [setting, field] of Object.entries(schema.shape)) if (setting === word) command.addArgument(argumentFor(setting, field));
	else command.addOption(optionFor(setting, field, measures));
	command.action(async (...parts) => {
		const positional = word === null ? {} : { [word]: parts[0] };
		const given = Object.fromEntries(Object.keys(schema.shape).map((setting) => [setting, command.getOptionValue((0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .camelCase */ .xQ)(setting))]));
		const flags = Object.keys(given).filter((setting) => command.getOptionValueSource((0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .camelCase */ .xQ)(setting)) === "cli");
		onEnd(await run({
			...given,
			...positional
		}, world, new Set(flags)));
	});
}
function argumentFor(setting, field) {
	const defaultValue = defaultOf(field);
	const isRequired = defaultValue === void 0 && !(field instanceof _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodOptional */ .Ii);
	const words = inner(field) instanceof _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodArray */ .n ? `${setting}...` : setting;
	return new Argument(isRequired ? `<${words}>` : `[${words}]`, describe(field)).default(defaultValue);
}
function optionFor(setting, field, hasHeading) {
	const option = new Option(isFlag(field) ? `--${setting}` : `--${setting} <${placeholder(field)}>`, describe(field));
	if (hasHeading) option.helpGroup(groupOf(setting));
	return isFlag(field) ? option : option.default(defaultOf(field));
}
const defaultOf = (field) => field instanceof _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodDefault */ .Xi ? field.def.defaultValue : void 0;
const MIN_DESCRIPTION = 26;
function helpItem(term, termWidth, description, help) {
	const columns = help.helpWidth ?? 80;
	if (description === "" || columns - termWidth - 4 >= MIN_DESCRIPTION) return Help.prototype.formatItem.call(help, term, termWidth, description, help);
	return `  ${term}\n${help.boxWrap(description, columns - 6).replace(/^/gm, "      ")}`;
}
function usageFailure({ message }, words) {
	const [complaint = "", suggestion] = message.replace(/^error: /, "").split("\n");
	const command = [words.slice(0, 2).join(" "), words[0]].find((name) => COMMANDS.some((one) => one.name === name));
	const help = `Run \`${_program_js__WEBPACK_IMPORTED_MODULE_7__/* .PROGRAM */ .RX}${command === void 0 ? "" : ` ${command}`} --help\`.`;
	const [, nearest] = /^\((Did you mean .*\?)\)$/.exec(suggestion ?? "") ?? [];
	return {
		message: complaint,
		hint: nearest ?? help
	};
}
function exampleLines(examples, columns) {
	const width = Math.max(...examples.map(([command]) => command.length));
	const aligned = examples.map(([command, meaning]) => `  swelancer-gate ${command.padEnd(width)}  # ${meaning}`);
	return `\nExamples:\n${(aligned.every((line) => line.length <= columns) ? aligned : examples.flatMap(([command, meaning]) => [`  # ${meaning}`, `  swelancer-gate ${command}`])).join("\n")}`;
}
function groupOf(setting) {
	const found = Object.entries(_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .yy).find(([, settings]) => Object.hasOwn(settings, setting));
	return new Map(Object.entries({
		...OPTION_GROUPS,
		...COMMAND_LINE_GROUPS
	})).get(found?.[0] ?? setting) ?? "Options:";
}
const describe = (field) => field instanceof _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodType */ .aR ? field.description ?? "" : "";
function inner(field) {
	return field instanceof _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodDefault */ .Xi || field instanceof _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodOptional */ .Ii ? inner(field.unwrap()) : field;
}
const isFlag = (field) => inner(field) instanceof _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodBoolean */ .WF;
const MAX_CHOICES = 5;
function placeholder(field) {
	const kind = inner(field);
	if (kind instanceof _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodEnum */ .Vb) return kind.options.length <= MAX_CHOICES ? kind.options.join("|") : "name";
	return kind instanceof _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodNumber */ .rS ? "number" : "value";
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

/***/ 8375:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ endpointIn),
/* harmony export */   JN: () => (/* binding */ FORK_EVENTS),
/* harmony export */   LS: () => (/* binding */ workflowText),
/* harmony export */   RB: () => (/* binding */ workflowPath),
/* harmony export */   Zk: () => (/* binding */ forkSecret),
/* harmony export */   xq: () => (/* binding */ PROVIDERS),
/* harmony export */   zJ: () => (/* binding */ providerAt)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3705);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4974);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(312);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2928);
/* harmony import */ var _preset_notes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2385);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1455);









// src/cli/init/sign-in.ts
const TRUSTED_RUN = "github.event_name != 'pull_request' || (github.event.pull_request.head.repo.full_name == github.repository && github.event.pull_request.user.login != 'dependabot[bot]')";
const IDENTITY = "id-token: write # to sign in without a stored key";
const BEDROCK = {
	permission: IDENTITY,
	steps: `      - name: Sign in to AWS
        id: aws
        if: CONDITION
        uses: aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3
        with:
          role-to-assume: \${{ vars.AWS_ROLE }} # only needs permission to call models
          aws-region: \${{ vars.AWS_REGION }}
          output-credentials: true
          output-env-credentials: false # keeps the credentials out of later steps
      - name: Make a key for Bedrock
        id: sign-in
        if: CONDITION
        env:
          AWS_ACCESS_KEY_ID: \${{ steps.aws.outputs.aws-access-key-id }}
          AWS_SECRET_ACCESS_KEY: \${{ steps.aws.outputs.aws-secret-access-key }}
          AWS_SESSION_TOKEN: \${{ steps.aws.outputs.aws-session-token }}
          AWS_REGION: \${{ vars.AWS_REGION }}
        run: |
          npm install --silent --ignore-scripts --prefix "\${RUNNER_TEMP}/bedrock" @aws/bedrock-token-generator@1.1.0
          cd "\${RUNNER_TEMP}/bedrock"
          key="$(node --eval "require('@aws/bedrock-token-generator').getTokenProvider()().then(console.log)")"
          echo "::add-mask::\${key}"
          echo "key=\${key}" >> "\${GITHUB_OUTPUT}"
`,
	apiKey: "steps.sign-in.outputs.key",
	variables: {},
	command: null,
	setup: "Create an AWS role for this repository, and the variables AWS_ROLE and AWS_REGION"
};
const VERTEX = {
	permission: IDENTITY,
	steps: `      - name: Sign in to Google Cloud
        id: sign-in
        if: CONDITION
        uses: google-github-actions/auth@7c6bc770dae815cd3e89ee6cdf493a5fab2cc093 # v3.0.0
        with:
          workload_identity_provider: \${{ vars.GOOGLE_IDENTITY_PROVIDER }}
          service_account: \${{ vars.GOOGLE_SERVICE_ACCOUNT }} # only needs permission to call models
          token_format: access_token
          create_credentials_file: false # only the token is needed
          export_environment_variables: false
`,
	apiKey: "steps.sign-in.outputs.access_token",
	variables: {},
	command: null,
	setup: "Create a Google service account for this repository, and the variables GOOGLE_PROJECT, GOOGLE_IDENTITY_PROVIDER and GOOGLE_SERVICE_ACCOUNT"
};
const CLAUDE = {
	permission: IDENTITY,
	steps: `      - name: Sign in to Anthropic
        id: sign-in
        env:
          RULE: \${{ vars.ANTHROPIC_FEDERATION_RULE_ID }}
          ORGANIZATION: \${{ vars.ANTHROPIC_ORGANIZATION_ID }}
          ACCOUNT: \${{ vars.ANTHROPIC_SERVICE_ACCOUNT_ID }}
        run: |
          identity="$(curl --fail --silent --show-error --header "Authorization: bearer \${ACTIONS_ID_TOKEN_REQUEST_TOKEN}" \\
            "\${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com")"
          export identity
          key="$(jq --null-input '{grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion: (env.identity | fromjson.value),
            federation_rule_id: env.RULE, organization_id: env.ORGANIZATION, service_account_id: env.ACCOUNT}' \\
            | curl --fail-with-body --silent --show-error --header "Content-Type: application/json" \\
              --header "anthropic-beta: oauth-2025-04-20,oidc-federation-2026-04-01" --data @- https://api.anthropic.com/v1/oauth/token \\
            | jq --raw-output '.access_token // error("Anthropic refused: \\(.)")')"
          echo "::add-mask::\${key}"
          echo "key=\${key}" >> "\${GITHUB_OUTPUT}"
${install("claude-code")}`,
	apiKey: null,
	variables: { CLAUDE_CODE_OAUTH_TOKEN: "steps.sign-in.outputs.key" },
	command: "claude-code",
	setup: "Create a federation rule and a service account for this repository in the Claude Console, and the variables ANTHROPIC_FEDERATION_RULE_ID, ANTHROPIC_ORGANIZATION_ID and ANTHROPIC_SERVICE_ACCOUNT_ID"
};
const COPILOT = {
	permission: "copilot-requests: write # for Copilot, billed to your organization",
	steps: install("copilot-cli"),
	apiKey: null,
	variables: { COPILOT_GITHUB_TOKEN: "github.token" },
	command: "copilot-cli",
	setup: "Allow \"Copilot CLI billed to the organization\" in the policies of your organization"
};
function install(preset) {
	return `      - name: Install the agent and its sandbox
        run: |
          npm install --global ${(0,_preset_notes_js__WEBPACK_IMPORTED_MODULE_5__/* .triedPackage */ .Jk)(preset)}
          sudo apt-get install --yes bubblewrap
          sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0
`;
}

// src/cli/init/providers.ts
const hosted = (name, title, baseUrl, keyName, model) => ({
	name,
	title,
	baseUrl,
	keyName,
	signIn: null,
	model,
	reportsCost: name === "openrouter"
});
const OWN = {
	name: "own",
	title: "a server of your own (vLLM, llama.cpp, Ollama …)",
	baseUrl: null,
	keyName: "OPENAI_API_KEY",
	signIn: null,
	model: null,
	reportsCost: false
};
const PROVIDERS = [
	hosted("openai", "OpenAI", "https://api.openai.com/v1", "OPENAI_API_KEY", "gpt-5.6-luna"),
	hosted("openrouter", "OpenRouter", "https://openrouter.ai/api/v1", "OPENROUTER_API_KEY", "moonshotai/kimi-k2.6"),
	hosted("moonshot", "Moonshot", "https://api.moonshot.ai/v1", "MOONSHOT_API_KEY", "kimi-k2.6"),
	hosted("fireworks", "Fireworks", "https://api.fireworks.ai/inference/v1", "FIREWORKS_API_KEY", "accounts/fireworks/models/kimi-k2p5"),
	{
		...OWN,
		name: "azure",
		title: "Azure OpenAI",
		keyName: "AZURE_OPENAI_API_KEY"
	},
	hosted("anthropic", "Anthropic", "https://api.anthropic.com/v1", "ANTHROPIC_API_KEY", "claude-sonnet-5-5"),
	hosted("gemini", "Gemini", "https://generativelanguage.googleapis.com/v1beta/openai", "GEMINI_API_KEY", "gemini-3.5-flash"),
	{
		...OWN,
		name: "bedrock",
		title: "Amazon Bedrock, without a stored key",
		baseUrl: `https://bedrock-runtime.\${{ vars.AWS_REGION }}.amazonaws.com/openai/v1`,
		keyName: "AWS_BEARER_TOKEN_BEDROCK",
		signIn: BEDROCK,
		model: "openai.gpt-oss-120b-1:0"
	},
	{
		...OWN,
		name: "vertex",
		title: "Google Vertex AI, without a stored key",
		baseUrl: `https://aiplatform.googleapis.com/v1/projects/\${{ vars.GOOGLE_PROJECT }}/locations/global/endpoints/openapi`,
		keyName: "GOOGLE_ACCESS_TOKEN",
		signIn: VERTEX,
		model: "google/gemini-3.5-flash"
	},
	{
		...OWN,
		name: "claude-code",
		title: "Claude Code, without a stored key",
		baseUrl: "",
		keyName: "CLAUDE_CODE_OAUTH_TOKEN",
		signIn: CLAUDE,
		model: "claude-sonnet-5-5"
	},
	{
		...OWN,
		name: "copilot",
		title: "Copilot CLI, with the job's own token",
		baseUrl: "",
		keyName: "COPILOT_GITHUB_TOKEN",
		signIn: COPILOT,
		model: "claude-sonnet-5"
	},
	OWN
];
function providerAt(baseUrl) {
	const { origin } = new URL(baseUrl);
	return PROVIDERS.find(({ baseUrl }) => baseUrl !== null && URL.canParse(baseUrl) && new URL(baseUrl).origin === origin) ?? OWN;
}

// src/cli/init/workflow.ts
const TITLES = {
	gate: "Prompt gate",
	nightly: "Nightly",
	dashboard: "Dashboard",
	forks: "Prompt gate for forks",
	accept: "Accept a drop"
};
const FORK_EVENTS = ["pull_request_target", "workflow_run"];
const forkSecret = (secret) => `${secret}_FOR_FORKS`;
function workflowPath(kind, folder) {
	const own = kind === "gate" ? "" : `-${kind}`;
	return `.github/workflows/swelancer-gate${folder === "" ? "" : `-${nameOf(folder)}`}${own}.yml`;
}
async function workflowText(kind, place) {
	const example = exampleFor(kind, place);
	const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_6__.join(_package_js__WEBPACK_IMPORTED_MODULE_3__/* .packageFolder */ .n, "examples", example), "utf8");
	return edits(kind, place).reduce((rest, [from, to]) => {
		if (rest.search(from) < 0) throw new Error(`examples/${example} has no ${from}`);
		return rest.replace(from, () => to);
	}, text);
}
function exampleFor(kind, { shards, forksBy }) {
	if (kind === "nightly") return shards > 1 ? "nightly-matrix.yml" : "nightly.yml";
	if (kind === "forks") return forksBy === "workflow_run" ? "fork-workflow-run.yml" : "fork-pull-request-target.yml";
	return `${kind}.yml`;
}
function edits(kind, place) {
	const { branch, baseUrl, secret, signIn, folder, action, nightly, shards } = place;
	const key = secret !== null && kind === "forks" ? forkSecret(secret) : secret;
	const asksModel = kind === "gate" || kind === "nightly" || kind === "forks";
	const follows = kind === "dashboard" || kind === "forks" && place.forksBy === "workflow_run";
	const ofBranch = kind === "gate" || kind === "dashboard" || kind === "forks" && !follows;
	const inFolder = `${`          id: ${text(nameOf(folder))}\n`}${asksModel ? `          working-directory: ${text(folder)}\n` : ""}`;
	return [
		[/^# .*\n/, ""],
		[/^name: .*/m, `name: ${text(titleOf(kind, folder))}`],
		ofBranch && [/branches: \[main\]/, `branches: [${branchPattern(branch)}]`],
		kind === "gate" && nightly && [/ {2}#[^\n]*\n {2}schedule:\n {4}- cron: .*\n/, ""],
		follows && [/workflows: \[.*\]/, `workflows: ${listOf(titleOf(kind === "dashboard" ? "nightly" : "gate", folder))}`],
		kind === "dashboard" && [/repository: .*\n( +)ref: .*/, `repository: ${action.repository}\n          ref: ${action.ref}`],
		kind !== "dashboard" && [new RegExp(`uses: ${"swelancer-gate/swelancer-gate"}@.*`, "g"), `uses: ${action.repository}@${action.ref}`],
		folder !== "" && kind !== "dashboard" && [/(?<=uses: \S+@\S+\n {8}with:\n)/g, inFolder],
		...asksModel ? endpointEdits(kind, {
			baseUrl,
			secret: key,
			signIn
		}) : [],
		kind === "forks" && key !== null && [/OPENAI_API_KEY_FOR_FORKS(?=\.)/, key],
		...kind === "nightly" && shards > 1 ? [
			[/default: \d+/, `default: ${shards}`],
			[/inputs\.shards \|\| \d+/, `inputs.shards || ${shards}`],
			[/swelancer-gate-default-shard/, `swelancer-gate-${folder === "" ? "default" : nameOf(folder)}-shard`]
		] : []
	].filter((edit) => edit !== false);
}
function endpointEdits(kind, { baseUrl, secret, signIn }) {
	const address = [/base-url: .*/g, `base-url: ${line(baseUrl)}`];
	const key = (expression) => [/api-key: .*/g, `api-key: ${expression}`];
	if (signIn === null) return [address, key(secret === null ? "none" : `\${{ secrets.${secret} }}`)];
	const { permission, steps, apiKey, variables } = signIn;
	const condition = `\${{ ${TRUSTED_RUN} }}`;
	const signedIn = [[/(?<=\n {6}contents: [^\n]*\n)/g, `      ${permission}\n`], [/(?= {6}- name: [^\n]*\n {8}id: gate\n)/g, steps.replaceAll("CONDITION", condition)]];
	if (apiKey !== null) return [
		...signedIn,
		address,
		key(`\${{ ${apiKey} }}`)
	];
	const environment = Object.entries(variables).map(([name, value]) => `          ${name}: \${{ ${value} }}\n`);
	return [
		...signedIn,
		[/(?<= {8}id: gate\n {8}uses: [^\n]*\n)/g, `        env:\n${environment.join("")}`],
		[/ {10}base-url: .*\n/g, ""],
		[/api-key: .*/g, "sandbox: required # because the agent has a token"],
		kind === "gate" && [/(?<=\n {4}name: Gate\n)/, `    # Pull requests from forks and Dependabot get no token. A skipped job counts as passed.\n    if: ${condition}\n`]
	];
}
function titleOf(kind, folder) {
	const title = TITLES[kind];
	return folder === "" ? title : `${title} of ${folder}`;
}
function text(value) {
	return line(value.replaceAll(`\${{`, `\${{ '\${{' }}`));
}
const line = (value) => (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .stringify */ .As)(value, {
	lineWidth: 0,
	blockQuote: false
}).trim();
const listOf = (title) => `[${/^[\w/ -]+$/.test(title) ? title : JSON.stringify(title)}]`;
function branchPattern(branch) {
	const pattern = branch.replaceAll(/[*?+[\]!\\]/g, "\\$&");
	return /^[a-z][\w./-]*$/i.test(pattern) ? text(pattern) : JSON.stringify(pattern);
}
function nameOf(folder) {
	const plain = folder.replaceAll("/", "--");
	if (folder.split("/").every((part) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part)) && plain.length <= 64) return plain;
	return `${folder.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").slice(0, 50)}-${(0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .o)(folder).slice(0, 8)}`.replace(/^-+/, "");
}
const stepSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ with: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)()).default({}) });
const workflowSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ jobs: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ steps: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(stepSchema).default([]) })) });
function endpointIn(workflow) {
	const jobs = workflowSchema.safeParse((0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(workflow)).data?.jobs ?? {};
	const { "base-url": baseUrl, "api-key": key } = Object.values(jobs).flatMap(({ steps }) => steps.map((step) => step.with)).find((one) => one["base-url"] !== void 0) ?? {};
	const [, secret = null] = /secrets\.(\w+)/.exec(String(key)) ?? [];
	const signIn = PROVIDERS.find((one) => one.signIn !== null && workflow.includes(firstLine(one.signIn)))?.signIn ?? null;
	if (signIn?.apiKey === null) return {
		baseUrl: "",
		secret: null,
		signIn
	};
	return typeof baseUrl === "string" ? {
		baseUrl,
		secret,
		signIn
	} : null;
}
const firstLine = ({ steps }) => steps.slice(0, steps.indexOf("\n") + 1);



/***/ })

};
