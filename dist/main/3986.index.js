export const id = 3986;
export const ids = [3986];
export const modules = {

/***/ 3986:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommandLine: () => (/* binding */ runCommandLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2073);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4131);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(312);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6302);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1708);
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6848);








// src/cli/ask.ts
async function askQuestion(question) {
	const lines = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_5__.createInterface)({
		input: node_process__WEBPACK_IMPORTED_MODULE_4__.stdin,
		output: node_process__WEBPACK_IMPORTED_MODULE_4__.stderr
	});
	lines.once("SIGINT", () => lines.close());
	const left = new Promise((_resolve, reject) => {
		lines.once("close", () => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", "the question was not answered", { hint: "Nothing was written. Run it again." })));
	});
	try {
		return (await Promise.race([lines.question(question), left])).trim();
	} finally {
		lines.close();
	}
}

// src/cli/main.ts
function onTerminal(text, { terminal: { live, columns } }) {
	if (!live) return text;
	return text.split("\n").flatMap((line) => {
		const indent = " ".repeat(line.length - line.trimStart().length);
		return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_6__/* .wrap */ .L)(line.trimStart(), columns - indent.length).map((part) => `${indent}${part}`);
	}).join("\n");
}
async function main(words, world) {
	if (words[0] === "--version" || words[0] === "-V") {
		world.print(`${(0,_package_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .r)()}\n`);
		return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed;
	}
	try {
		const { runProgram } = await Promise.all(/* import() */[__webpack_require__.e(1860), __webpack_require__.e(1423), __webpack_require__.e(4421)]).then(__webpack_require__.bind(__webpack_require__, 8488));
		return await runProgram(words, world);
	} catch (error) {
		const failure = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failureBehind */ .PD)(error);
		if (failure !== null) {
			world.tell(`${onTerminal(`swelancer-gate: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(failure)}`, world)}\n`);
			if (words.includes("--json")) world.print((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failureJson */ .PM)(failure.kind, failure));
			return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(failure);
		}
		return tellBug(error, words, world);
	}
}
function tellBug(error, words, world) {
	if (words.includes("--json")) world.print((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failureJson */ .PM)("bug", { message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error) }));
	world.tell(`swelancer-gate: this is a bug in swelancer-gate ${(0,_package_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .r)()}. Please report it with these lines:\n${error instanceof Error ? error.stack : error}\n`);
	return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.error;
}

// src/cli/index.ts
async function runCommandLine() {
	const [major = 0, minor = 0] = node_process__WEBPACK_IMPORTED_MODULE_4__.versions.node.split(".").map(Number);
	if (major < 20 || major === 20 && minor < 11) {
		node_process__WEBPACK_IMPORTED_MODULE_4__.stderr.write(`swelancer-gate needs Node 20.11 or newer; this is Node ${node_process__WEBPACK_IMPORTED_MODULE_4__.versions.node}.\n`);
		node_process__WEBPACK_IMPORTED_MODULE_4__.exitCode = 2;
	} else {
		const words = node_process__WEBPACK_IMPORTED_MODULE_4__.argv.slice(2);
		const world = processWorld();
		node_process__WEBPACK_IMPORTED_MODULE_4__.on("uncaughtException", (error) => node_process__WEBPACK_IMPORTED_MODULE_4__.exit(tellBug(error, words, world)));
		node_process__WEBPACK_IMPORTED_MODULE_4__.exitCode = await main(words, world);
	}
}
function processWorld() {
	node_process__WEBPACK_IMPORTED_MODULE_4__.stdout.on("error", (error) => {
		if (isClosed(error)) node_process__WEBPACK_IMPORTED_MODULE_4__.exit();
		node_process__WEBPACK_IMPORTED_MODULE_4__.stderr.write(`swelancer-gate: the result cannot be printed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error)}\n`);
		node_process__WEBPACK_IMPORTED_MODULE_4__.exit(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.error);
	});
	node_process__WEBPACK_IMPORTED_MODULE_4__.stderr.on("error", (error) => {
		if (!isClosed(error)) throw error;
	});
	const { env } = node_process__WEBPACK_IMPORTED_MODULE_4__;
	return {
		directory: node_process__WEBPACK_IMPORTED_MODULE_4__.cwd(),
		env,
		signal: (0,_interruption_js__WEBPACK_IMPORTED_MODULE_1__/* .interruption */ .Y)(),
		...(0,_time_js__WEBPACK_IMPORTED_MODULE_2__/* .systemTime */ .n)(),
		print: (text) => void node_process__WEBPACK_IMPORTED_MODULE_4__.stdout.write(text),
		tell: (text) => void node_process__WEBPACK_IMPORTED_MODULE_4__.stderr.write(text),
		ask: node_process__WEBPACK_IMPORTED_MODULE_4__.stdin.isTTY === true && node_process__WEBPACK_IMPORTED_MODULE_4__.stderr.isTTY === true && !env.CI ? askQuestion : null,
		terminal: {
			columns: node_process__WEBPACK_IMPORTED_MODULE_4__.stdout.columns || node_process__WEBPACK_IMPORTED_MODULE_4__.stderr.columns || 80,
			color: node_process__WEBPACK_IMPORTED_MODULE_4__.stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb",
			live: node_process__WEBPACK_IMPORTED_MODULE_4__.stderr.isTTY === true && !env.CI && env.TERM !== "dumb"
		}
	};
}
const isClosed = (error) => ["EPIPE", "EIO"].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) ?? "");



/***/ }),

/***/ 2073:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ interruption)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);


// src/shared/interruption.ts
function interruption() {
	const stop = new AbortController();
	for (const signal of [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	]) node_process__WEBPACK_IMPORTED_MODULE_0__.once(signal, () => stop.abort());
	return stop.signal;
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



/***/ })

};
