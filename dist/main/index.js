#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6982:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 9896:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 4573:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 6848:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");

/***/ }),

/***/ 7075:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 714:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 8522:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 9473:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   PD: () => (/* binding */ failureBehind),
/* harmony export */   PM: () => (/* binding */ failureJson),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   gJ: () => (/* binding */ errorMessage)
/* harmony export */ });
// src/shared/errors.ts
var Failure = class extends Error {
	kind;
	hint;
	file;
	line;
	constructor(kind, message, details = {}) {
		super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
		this.name = "Failure";
		this.kind = kind;
		this.hint = details.hint;
		this.file = details.file;
		this.line = details.line;
	}
};
function errorMessage(error) {
	return error instanceof Error ? error.message : String(error);
}
function errorCode(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
}
const SYSTEM_ERRORS = {
	ENOSPC: ["the disk is full", "Free some space and run again: completed answers are kept."],
	EDQUOT: ["the disk quota is used up", "Free some space and run again: completed answers are kept."],
	EROFS: ["the file system is read-only", "Choose a writable folder with --store and --out."],
	EACCES: ["permission denied", "Make it accessible to this user, or choose another folder with --store and --out."],
	EPERM: ["operation not permitted", "Choose another folder with --store and --out."],
	ENOTDIR: ["a part of the path is a file", "Check the path."],
	EISDIR: ["is a folder, not a file", "Name a file."],
	ELOOP: ["symbolic links in the path form a loop", "Check the path."],
	ENAMETOOLONG: ["the path is too long", "Choose a shorter one."],
	EMFILE: ["too many open files", "Lower the concurrency, or raise the limit with ulimit -n."],
	ENFILE: ["too many open files on this machine", "Close other programs and run again."],
	EIO: ["the disk cannot be read or written", "Check the disk and run again."]
};
function failureBehind(error) {
	if (error instanceof Failure) return error;
	const code = errorCode(error) ?? "";
	const known = Object.hasOwn(SYSTEM_ERRORS, code) ? SYSTEM_ERRORS[code] : void 0;
	if (known === void 0) return null;
	const [problem, hint] = known;
	const file = error instanceof Error && "path" in error && typeof error.path === "string" ? { file: error.path } : {};
	return new Failure("system", `${problem} (${code})`, {
		hint,
		...file,
		cause: error
	});
}
const EXIT = {
	passed: 0,
	regressed: 1,
	usage: 2,
	error: 3
};
function exitCodeOf(failure) {
	return failure.kind === "configuration" || failure.kind === "no-key" ? EXIT.usage : EXIT.error;
}
function explain(failure) {
	return `${failure.file === void 0 ? "" : `${failure.file}${failure.line === void 0 ? "" : `:${failure.line}`}: `}${failure.message}${failure.hint === void 0 ? "" : `\n  ${failure.hint}`}`;
}
function failureJson(kind, { message, hint, file, line }) {
	return `${JSON.stringify({ error: {
		kind,
		message,
		hint,
		file,
		line
	} })}\n`;
}



/***/ }),

/***/ 1296:
/***/ (function (__webpack_module__, __webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ gate),
/* harmony export */   HR: () => (/* reexport safe */ _errors_js__WEBPACK_IMPORTED_MODULE_1__.HR),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   eF: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4131);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9473);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3024);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1708);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6760);






// src/index.ts
async function gate(options = {}) {
	const { runGate } = await Promise.all(/* import() */[__nccwpck_require__.e(9794), __nccwpck_require__.e(9495), __nccwpck_require__.e(2596), __nccwpck_require__.e(1860), __nccwpck_require__.e(1508), __nccwpck_require__.e(1423), __nccwpck_require__.e(4905)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5508));
	return runGate(await settingsOf(options), worldOf(options), await keysOf(options));
}
async function run(options = {}) {
	const { runMeasure } = await Promise.all(/* import() */[__nccwpck_require__.e(4766), __nccwpck_require__.e(9794), __nccwpck_require__.e(8303), __nccwpck_require__.e(4178), __nccwpck_require__.e(9495), __nccwpck_require__.e(6905), __nccwpck_require__.e(4340), __nccwpck_require__.e(2053), __nccwpck_require__.e(1860), __nccwpck_require__.e(1423), __nccwpck_require__.e(7581)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4759));
	return runMeasure(await settingsOf(options), options.samples ?? 1, worldOf(options), await keysOf(options));
}
async function compare(options = {}) {
	const { runCompare } = await Promise.all(/* import() */[__nccwpck_require__.e(4766), __nccwpck_require__.e(9794), __nccwpck_require__.e(8303), __nccwpck_require__.e(4178), __nccwpck_require__.e(9495), __nccwpck_require__.e(6905), __nccwpck_require__.e(4340), __nccwpck_require__.e(2053), __nccwpck_require__.e(1860), __nccwpck_require__.e(1423), __nccwpck_require__.e(4454), __nccwpck_require__.e(1021)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7022));
	const asked = {
		models: options.models,
		samples: options.samples ?? 1
	};
	return runCompare(await settingsOf(options), asked, worldOf(options), await keysOf(options));
}
async function settingsOf({ settings = {} }) {
	const { parseSettings, settingsSchema } = await Promise.all(/* import() */[__nccwpck_require__.e(1423), __nccwpck_require__.e(9289)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9289));
	const given = Object.entries(settings).map(([name, value]) => [name, typeof value === "boolean" ? String(value) : value]);
	return parseSettings(settingsSchema, Object.fromEntries(given), (name) => `settings.${name}`);
}
async function keysOf({ apiKey, fallbackApiKey }) {
	const { NO_KEY_NEEDED, readApiKey } = await __nccwpck_require__.e(/* import() */ 6766).then(__nccwpck_require__.bind(__nccwpck_require__, 6766));
	const keyOf = (option, given, variable) => {
		const hint = `Pass it as ${option}, or set ${variable}. If the endpoint needs no key, pass null.`;
		const missing = {
			holder: `the option ${option}`,
			hint
		};
		return given === null ? NO_KEY_NEEDED : readApiKey(given ?? node_process__WEBPACK_IMPORTED_MODULE_3__.env[variable], missing);
	};
	return {
		apiKey: keyOf("apiKey", apiKey, "OPENAI_API_KEY"),
		fallbackApiKey: keyOf("fallbackApiKey", fallbackApiKey, "FALLBACK_API_KEY")
	};
}
function worldOf({ directory = ".", signal = new AbortController().signal, onNotice }) {
	return {
		directory: node_path__WEBPACK_IMPORTED_MODULE_4__.resolve(directory),
		env: node_process__WEBPACK_IMPORTED_MODULE_3__.env,
		signal,
		...(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .systemTime */ .n)(),
		print: () => {},
		tell: (text) => onNotice?.(text.trimEnd()),
		ask: null,
		terminal: {
			columns: 80,
			color: false,
			live: false
		}
	};
}

// src/main.ts
if (isProgram()) {
	const { SWELANCER_GATE_INPUTS: inputs, SWELANCER_GATE_ENVIRONMENT: environment } = node_process__WEBPACK_IMPORTED_MODULE_3__.env;
	await (inputs === void 0 && environment === void 0 ? __nccwpck_require__.e(/* import() */ 3986).then(__nccwpck_require__.bind(__nccwpck_require__, 3986)).then(({ runCommandLine }) => runCommandLine()) : Promise.all(/* import() */[__nccwpck_require__.e(1423), __nccwpck_require__.e(612)]).then(__nccwpck_require__.bind(__nccwpck_require__, 612)).then(({ runFromRunner }) => runFromRunner()));
	node_process__WEBPACK_IMPORTED_MODULE_3__.stdout.write("", (error) => {
		if (error == null) node_process__WEBPACK_IMPORTED_MODULE_3__.exit();
	});
}
function isProgram() {
	const [, started] = node_process__WEBPACK_IMPORTED_MODULE_3__.argv;
	if (started === void 0) return false;
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.realpathSync)(started) === import.meta.filename;
	} catch {
		return false;
	}
}


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4131:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ systemTime)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(643);


// src/shared/time.ts
function systemTime() {
	let latest = 0;
	return {
		now() {
			latest = Math.max(latest, Date.now());
			return latest;
		},
		elapsed: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now()
	};
}



/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1296);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ var __webpack_exports__Failure = __webpack_exports__.HR;
/******/ var __webpack_exports__compare = __webpack_exports__.UD;
/******/ var __webpack_exports__gate = __webpack_exports__.Gj;
/******/ var __webpack_exports__run = __webpack_exports__.eF;
/******/ export { __webpack_exports__Failure as Failure, __webpack_exports__compare as compare, __webpack_exports__gate as gate, __webpack_exports__run as run };
/******/ 
