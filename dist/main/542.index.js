export const id = 542;
export const ids = [542];
export const modules = {

/***/ 50542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/shared/time.js
var time = __webpack_require__(79407);
// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(26848);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
;// CONCATENATED MODULE: ./build/cli/ask.js



/**
 * Asks one question at the terminal.
 * @throws Failure on Ctrl-C or Ctrl-D.
 */
async function askQuestion(question) {
    const lines = (0,promises_.createInterface)({ input: external_node_process_.stdin, output: external_node_process_.stderr });
    // Without a listener, Node responds to Ctrl-C with its own error.
    lines.once('SIGINT', () => lines.close());
    const left = new Promise((_resolve, reject) => {
        lines.once('close', () => reject(new errors/* Failure */.HR('configuration', 'the question was not answered', { hint: 'Nothing was written.' })));
    });
    try {
        return (await Promise.race([lines.question(question), left])).trim();
    }
    finally {
        lines.close();
    }
}

// EXTERNAL MODULE: ./build/shared/package.js
var shared_package = __webpack_require__(44116);
// EXTERNAL MODULE: ./build/shared/wrap.js
var wrap = __webpack_require__(80330);
;// CONCATENATED MODULE: ./build/cli/main.js



/** Lines wrapped at words on a terminal, and unchanged in a log. */
function onTerminal(text, { terminal: { live, columns } }) {
    if (!live)
        return text;
    const broken = text.split('\n').flatMap(line => {
        const indent = ' '.repeat(line.length - line.trimStart().length);
        return (0,wrap/* wrap */.L)(line.trimStart(), columns - indent.length).map(part => `${indent}${part}`);
    });
    return broken.join('\n');
}
/** Runs the command line and returns the exit code. Bad input is explained, never thrown. */
async function main(words, world) {
    // Handled before loading anything else, because editors and scripts call it often.
    if (words[0] === '--version' || words[0] === '-V') {
        world.print(`${(0,shared_package/* version */.r)()}\n`);
        return errors/* EXIT */.dc.passed;
    }
    try {
        const { runProgram } = await Promise.all(/* import() */[__webpack_require__.e(3746), __webpack_require__.e(9567), __webpack_require__.e(8179), __webpack_require__.e(7918), __webpack_require__.e(7241), __webpack_require__.e(4615)]).then(__webpack_require__.bind(__webpack_require__, 84615));
        return await runProgram(words, world);
    }
    catch (error) {
        const failure = (0,errors/* failureBehind */.PD)(error);
        if (failure !== null) {
            world.tell(`${onTerminal(`swelancer-gate: ${(0,errors/* explain */.WE)(failure)}`, world)}\n`);
            if (words.includes('--json'))
                world.print((0,errors/* failureJson */.PM)(failure.kind, failure));
            return (0,errors/* exitCodeOf */.FO)(failure);
        }
        const message = error instanceof Error ? error.message : String(error);
        if (words.includes('--json'))
            world.print((0,errors/* failureJson */.PM)('bug', { message }));
        world.tell(`swelancer-gate: this is a bug in swelancer-gate ${(0,shared_package/* version */.r)()}. Please report it with these lines:\n${error instanceof Error ? error.stack : error}\n`);
        return errors/* EXIT */.dc.error;
    }
}

;// CONCATENATED MODULE: ./build/cli/index.js




/** Runs the command line in this process and sets its exit code. */
async function runCommandLine() {
    const [major = 0, minor = 0] = external_node_process_.versions.node.split('.').map(Number);
    if (major < 20 || (major === 20 && minor < 11)) {
        external_node_process_.stderr.write(`swelancer-gate needs Node 20.11 or newer; this is Node ${external_node_process_.versions.node}.\n`);
        external_node_process_.exitCode = 2;
    }
    else {
        external_node_process_.exitCode = await main(external_node_process_.argv.slice(2), processWorld());
    }
}
/** The environment of a real process. */
function processWorld() {
    const stop = new AbortController();
    // The first Ctrl-C ends the run cleanly and keeps completed answers; the second one kills the process.
    for (const signal of ['SIGINT', 'SIGTERM'])
        external_node_process_.once(signal, () => stop.abort());
    // A closed pipe (`| head`) is not an error.
    external_node_process_.stdout.on('error', error => {
        if ('code' in error && error.code === 'EPIPE')
            external_node_process_.exit();
        throw error;
    });
    const { env } = external_node_process_;
    return {
        directory: external_node_process_.cwd(),
        env,
        signal: stop.signal,
        ...(0,time/* systemTime */.n)(),
        print: (text) => void external_node_process_.stdout.write(text),
        tell: (text) => void external_node_process_.stderr.write(text),
        ask: external_node_process_.stdin.isTTY === true && external_node_process_.stderr.isTTY === true && !env.CI ? askQuestion : null,
        terminal: {
            columns: external_node_process_.stdout.columns || external_node_process_.stderr.columns || 80,
            color: external_node_process_.stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
            live: external_node_process_.stderr.isTTY === true && !env.CI && env.TERM !== 'dumb',
        },
    };
}


/***/ }),

/***/ 44116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ packageFolder),
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Folder of this program, two levels above both source and bundle. */
const packageFolder = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(import.meta.dirname, '../..');
/** Version of this program, from its own package.json. */
function version() {
    const manifest = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(packageFolder, 'package.json'), 'utf8'));
    return manifest !== null && typeof manifest === 'object' && 'version' in manifest
        ? String(manifest.version)
        : 'unknown';
}


/***/ }),

/***/ 80330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/**
 * Lines of at most `width` columns, broken at spaces; a longer word gets its own line. No line starts like a workflow
 * command of GitHub's runner.
 */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width && !/^(?:::|##\[)/.test(word)) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}


/***/ })

};
