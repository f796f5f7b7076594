export const id = 4318;
export const ids = [4318];
export const modules = {

/***/ 14318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ OPENAI),
/* harmony export */   Nr: () => (/* binding */ sandboxSchema),
/* harmony export */   Sz: () => (/* binding */ OVERRIDING),
/* harmony export */   U4: () => (/* binding */ complaint),
/* harmony export */   g2: () => (/* binding */ CONFIG_FILE),
/* harmony export */   n2: () => (/* binding */ commandLineSchema),
/* harmony export */   parseSettings: () => (/* binding */ parseSettings),
/* harmony export */   settingsSchema: () => (/* binding */ settingsSchema),
/* harmony export */   wh: () => (/* binding */ actionSchema),
/* harmony export */   y2: () => (/* binding */ TAKEN_BY),
/* harmony export */   yP: () => (/* binding */ sharedSettingsSchema),
/* harmony export */   yy: () => (/* binding */ SETTINGS),
/* harmony export */   zu: () => (/* binding */ REPEATED)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49567);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88343);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
/* harmony import */ var _shared_uncompiled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21418);
/* harmony import */ var _verdict_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72466);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72031);





const decision = _verdict_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionSchema */ .O.shape;
const positive = zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().positive().finite();
const count = zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().int().positive();
const text = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1);
/** Also a field of the configuration file. */
const sandboxSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['required', 'auto', 'off'])
    .describe("Whether your agent's program runs in a sandbox, with access only to its workspace and its model. required: fail without a sandbox. auto: use one if it works. off: never.");
const address = zod__WEBPACK_IMPORTED_MODULE_5__/* .url */ .OZ5({
    protocol: /^https?$/,
    error: ({ input }) => {
        // Everything after the host can contain a key, so it is not repeated.
        const [, host] = /^([\w.-]+(?::\d+)?)(?:\/|$)/.exec(String(input)) ?? [];
        return host === undefined
            ? 'takes an address such as https://api.openai.com/v1'
            : `must start with http:// or https://, such as ${/^(?:localhost|127\.)/.test(host) ? 'http' : 'https'}://${host}/v1`;
    },
});
/** OpenAI's own endpoint, the default of the openai package. */
const OPENAI = 'https://api.openai.com/v1';
/** The configuration file, if none is named. */
const CONFIG_FILE = 'swelancer-gate.yml';
/**
 * Settings of a run from outside the configuration file, by their name on the command line and in action.yml. The group
 * of a setting determines which commands take it, whether it overrides a field of the file, and whether it affects what
 * is measured. The help, action.yml and docs/reference.md are generated from the descriptions.
 */
const SETTINGS = {
    /** Name of the gate. */
    gate: {
        id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
            .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be lowercase letters, digits and hyphens')
            .default('default')
            .describe('Name of this gate, if a repository has several. Each gate has its own comment.'),
    },
    /** Location of the configuration under test. */
    configuration: {
        config: text.default(CONFIG_FILE).describe('Configuration file, read at the commit of each arm.'),
        head: text.optional().describe('Ref or commit to test. Default: the work tree, or the head of the pull request.'),
    },
    /** Baseline of the comparison. */
    comparison: {
        baseline: text
            .optional()
            .describe('Ref, commit or report.json to compare with. Default: the merge base with the default branch.'),
        'also-against': text
            .optional()
            .describe('Also compare with an older ref, such as the last release, to catch drops that add up over many changes.'),
    },
    /** Fields of the configuration file, set from outside: the model. */
    arm: {
        model: text.optional().describe('Model of both arms. Overrides the configuration file.'),
    },
    /** Fields of the configuration file, set from outside: the tasks. */
    questions: {
        suite: text
            .optional()
            .describe('Name of a suite (smoke, gate, lite, diamond, kimi-k2, starter), a suite file, or a folder with your own tasks, such as tasks/. Separate several with commas.'),
        dataset: text.optional().describe('Name of a dataset (lite, all, starter), or a CSV file.'),
    },
    /** Destination of requests. */
    endpoint: {
        'base-url': address
            .optional()
            .describe('Address of an OpenAI-compatible endpoint. Default: OPENAI_BASE_URL, or https://api.openai.com/v1.'),
    },
    /** Sending of requests. */
    pace: {
        'fallback-base-url': address
            .optional()
            .describe('Second endpoint for the same model, used only when the first one fails.'),
        'fallback-model': text.optional().describe('Name of the model at the second endpoint. Default: the same name.'),
        timeout: positive.default(300).describe('Maximum seconds for one answer, including retries.'),
    },
    /** Confinement of agents. */
    confinement: {
        sandbox: sandboxSchema.optional().describe(sandboxSchema.description ?? ''),
    },
    /** Settings of one machine: its folders and concurrency. */
    machine: {
        concurrency: count.max(256).default(8).describe('Maximum number of concurrent calls.'),
        store: text.default('.swelancer-gate/store').describe('Folder of cached answers.'),
        out: text
            .default('.swelancer-gate/out')
            .describe('Folder for report.json, comment.md, summary.md, report.html and junit.xml.'),
    },
    /** How much benchmark text is shown. */
    display: {
        'include-task-text': zod__WEBPACK_IMPORTED_MODULE_5__/* .stringbool */ .uEf({ truthy: ['true'], falsy: ['false'] })
            .optional()
            .describe('Whether to include issue and proposal text in report.json and report.html. Default: only on your machine and in private repositories, because the benchmark asks to stay out of training corpora.'),
        'task-details': zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['numbers', 'titles', 'answers'])
            .default('titles')
            .describe('How much to show per task in the comment, summary and log: numbers, titles, or answers.'),
    },
    /** Fields under `budget:`, set from outside. */
    budget: {
        'max-calls': count.optional().describe('Maximum number of requests, not counting retries.'),
        'max-cost': positive.optional().describe('Maximum cost in US dollars. Needs a known price.'),
        'max-minutes': positive.optional().describe('Stop requesting answers after this many minutes.'),
    },
    /** Fields under `decision:`, set from outside. */
    judgment: {
        policy: decision.policy
            .unwrap()
            .optional()
            .describe(decision.policy.description ?? ''),
        margin: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('auto'), positive.max(100)])
            .optional()
            .describe(decision.margin.description ?? ''),
        alpha: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai()
            .min(0.0001)
            .max(0.5)
            .optional()
            .describe(decision.alpha.description ?? ''),
        'on-inconclusive': decision['on-inconclusive']
            .unwrap()
            .optional()
            .describe(decision['on-inconclusive'].description ?? ''),
        'min-accuracy': zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai()
            .min(0)
            .max(1)
            .optional()
            .describe(decision['min-accuracy'].description ?? ''),
    },
    /** Sharding. */
    division: {
        shard: _shard_js__WEBPACK_IMPORTED_MODULE_3__/* .shardSchema */ .Id
            .optional()
            .describe('Run only shard N of M, such as 2/4, and write a file for merge. Shards split max-calls and max-cost.'),
    },
};
const { alpha, 'min-accuracy': minAccuracy } = SETTINGS.judgment;
const measuring = {
    ...SETTINGS.gate,
    ...SETTINGS.configuration,
    ...SETTINGS.questions,
    ...SETTINGS.endpoint,
    ...SETTINGS.pace,
    ...SETTINGS.confinement,
    ...SETTINGS.machine,
    ...SETTINGS.budget,
    ...SETTINGS.division,
};
/** Settings of the commands that measure or simulate. No command accepts a setting that it would ignore. */
const TAKEN_BY = {
    gate: {
        ...measuring,
        ...SETTINGS.arm,
        ...SETTINGS.comparison,
        ...SETTINGS.judgment,
        ...SETTINGS.display,
    },
    run: { ...measuring, ...SETTINGS.arm, ...SETTINGS.display, alpha, 'min-accuracy': minAccuracy },
    compare: { ...measuring, alpha },
    simulation: {
        ...SETTINGS.configuration,
        ...SETTINGS.arm,
        ...SETTINGS.questions,
        ...SETTINGS.endpoint,
        store: SETTINGS.machine.store,
        ...SETTINGS.budget,
        ...SETTINGS.judgment,
    },
};
/** All settings: a gate takes every one. */
const settingsSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej(TAKEN_BY.gate);
/** Settings that shards pass to the merging machine: what is measured and how it is judged. */
const sharedSettingsSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    ...SETTINGS.gate,
    ...SETTINGS.configuration,
    ...SETTINGS.comparison,
    ...SETTINGS.arm,
    ...SETTINGS.questions,
    ...SETTINGS.endpoint,
    ...SETTINGS.pace,
    ...SETTINGS.confinement,
    ...SETTINGS.budget,
    ...SETTINGS.judgment,
    'task-details': SETTINGS.display['task-details'],
});
/** Settings that affect the result, and so belong in the command that reproduces a run. */
const REPEATED = {
    config: SETTINGS.configuration.config,
    ...SETTINGS.questions,
    ...SETTINGS.arm,
    ...SETTINGS.confinement,
    ...SETTINGS.judgment,
};
/** The setting that overrides each field of the configuration file, by the field's path. */
const OVERRIDING = new Map([
    ...Object.keys({ ...SETTINGS.questions, ...SETTINGS.arm }).map(name => [name, name]),
    ...Object.keys(SETTINGS.confinement).map(name => [name, name]),
    ...Object.keys(SETTINGS.judgment).map(name => [`decision.${name}`, name]),
    ...Object.keys(SETTINGS.budget).map(name => [`budget.${name}`, name]),
]);
/** Settings of the command line only. */
const commandLineSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    'api-key-env': zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable')
        .default('OPENAI_API_KEY')
        .describe('Name of the environment variable with the API key, or with none for an endpoint that needs no key.'),
    'fallback-api-key-env': zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable')
        .default('FALLBACK_API_KEY')
        .describe('Name of the environment variable with the API key of the second endpoint.'),
    json: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().default(false).describe('Print the result as JSON on standard output.'),
    verbose: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY()
        .optional()
        .describe('Also print the numbers of both arms, the method and every task that moved.'),
    debug: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().optional().describe('Print each request: method, host, status and time.'),
    replay: text
        .optional()
        .describe('Decide again from the answers in this report.json, for example with another --margin. Makes no calls.'),
    estimate: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().default(false).describe('Estimate calls, tokens and cost. Makes no calls.'),
});
/** Settings of the action only. */
const actionSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    'api-key': zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().default('').describe('API key for the endpoint. Use none for an endpoint that needs no key.'),
    'fallback-api-key': zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().default('').describe('API key for the second endpoint. Use none if it needs no key.'),
    'github-token': zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().default('').describe('Token to write the comment with. Needs pull-requests: write.'),
    comment: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['true', 'false', 'always'])
        .default('true')
        .describe('Whether to comment on the pull request. The comment is updated in place. Changes that do not affect the model get no comment, unless this is always.'),
    check: zod__WEBPACK_IMPORTED_MODULE_5__/* .stringbool */ .uEf({ truthy: ['true'], falsy: ['false'] })
        .default(false)
        .describe('Whether to also create a check run on the commit. Needs checks: write.'),
    cache: zod__WEBPACK_IMPORTED_MODULE_5__/* .stringbool */ .uEf({ truthy: ['true'], falsy: ['false'] })
        .default(true)
        .describe("Whether to keep answers, datasets and task code in the repository's Actions cache."),
    upload: zod__WEBPACK_IMPORTED_MODULE_5__/* .stringbool */ .uEf({ truthy: ['true'], falsy: ['false'] })
        .default(true)
        .describe('Whether to upload the report as artifacts. A failed upload never changes the verdict.'),
    artifact: text.optional().describe('Name of the report artifact. Default: swelancer-gate- and the id.'),
    shards: text
        .optional()
        .describe('Folder with the downloaded shards of this run. Only missing answers are requested.'),
    history: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .regex(/^(?!.*\.\.)[\w][\w./-]*$/, 'the name of a branch')
        .default('')
        .describe('Branch that records runs of the default branch to find drift, such as swelancer-gate-history. Needs contents: write and issues: write. Default: none.'),
    'working-directory': text.default('.').describe('Folder with the configuration file.'),
});
/**
 * Validates text values from flags or inputs. Empty text counts as absent, because GitHub passes it that way.
 * @throws Failure that names the setting and the values it takes.
 */
function parseSettings(schema, values, place) {
    const present = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));
    const result = schema.safeParse(present, _shared_uncompiled_js__WEBPACK_IMPORTED_MODULE_1__/* .UNCOMPILED */ .J);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const name = String(issue?.path[0] ?? (issue?.code === 'unrecognized_keys' ? issue.keys[0] : ''));
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `${place(name)}: ${issue === undefined ? 'not understood' : complaint(issue)}`, {
        hint: `Got ${JSON.stringify(present[name])}.`,
    });
}
/** The validator's types as the user writes them. */
const KINDS = {
    number: 'a number',
    int: 'a whole number',
    string: 'text',
    boolean: 'true or false',
    array: 'a list, such as [a, b]',
    object: 'a mapping of fields, such as {name: value}',
    record: 'a mapping of fields, such as {name: value}',
};
const anyOf = (names) => names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
/** Describes what is wrong with a value. The validator's own messages name internal types. */
function complaint(issue) {
    switch (issue.code) {
        case 'invalid_type':
            if (issue.message.endsWith('received undefined'))
                return 'is missing';
            return `must be ${KINDS[issue.expected] ?? issue.expected}`;
        case 'invalid_value':
            return `must be ${anyOf(issue.values.map(value => JSON.stringify(value)))}`;
        case 'too_small':
            return issue.origin === 'string'
                ? 'must not be empty'
                : `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
        case 'too_big':
            return `must be ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`;
        case 'invalid_union': {
            const branches = issue.errors.flatMap(([first]) => (first === undefined ? [] : [complaint(first)]));
            return branches.map((words, index) => (index === 0 ? words : words.replace(/^must be /, ''))).join(' or ');
        }
        default:
            return issue.message;
    }
}


/***/ }),

/***/ 72031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ shardName),
/* harmony export */   Bt: () => (/* binding */ ownTasks),
/* harmony export */   Id: () => (/* binding */ shardSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Reads `2/4`. */
const shardSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[1-9]\d{0,2}\/[1-9]\d{0,2}$/, 'takes N/M, such as 2/4')
    .transform((text) => {
    const [number = 0, of = 0] = text.split('/').map(Number);
    return { number, of };
})
    .refine(({ number, of }) => number <= of, 'the first number must be at most the second, such as 2/4');
/** The shard's tasks: every n-th of the suite, so that shards differ by at most one task. */
function ownTasks(tasks, { number, of }) {
    return tasks.filter((_, place) => place % of === number - 1);
}
/** `2/4` */
function shardName({ number, of }) {
    return `${number}/${of}`;
}


/***/ }),

/***/ 21418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ UNCOMPILED)
/* harmony export */ });
/** Parameters of a schema that reads few values: zod would compile it first, which takes longer than reading them. */
const UNCOMPILED = { jitless: true };


/***/ }),

/***/ 72466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decisionSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/**
 * How a comparison becomes a verdict. Each field's description is the sentence that users read
 * in the reference and in their editor.
 */
const decisionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['statistical', 'strict', 'threshold'])
        .default('statistical')
        .describe('statistical: fail only when a drop is proven. strict: fail also when a drop as large as the margin cannot be ruled out. threshold: fail when accuracy drops by more than the margin, whether it is luck or not.'),
    margin: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('auto'), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(100)])
        .default('auto')
        .describe('Drop in percentage points that a pass rules out. auto: about the smallest drop that this suite finds 8 times in 10, and at least 5.'),
    tolerance: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .max(100)
        .default(2)
        .describe('Drops below this many percentage points never fail the build, even if proven.'),
    alpha: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0.0001)
        .max(0.5)
        .default(0.05)
        .describe('False-positive rate: the share of harmless changes that may fail (0.05 is 1 in 20).'),
    'max-rounds': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .max(4)
        .default(4)
        .describe('Maximum number of rounds before the gate must decide. Fewer rounds cost less and find less.'),
    'baseline-samples': zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('auto'), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(2).max(100)])
        .default('auto')
        .describe('Baseline answers per task that runs on the default branch collect. auto: about 500 in total, 5 to 16 per task; for agents about 400, 5 to 12 per task.'),
    'baseline-max-age': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .positive()
        .default(7)
        .describe('Days after which cached baseline answers count only if fresh ones agree.'),
    weights: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['equal', 'price'])
        .default('equal')
        .describe('equal: all tasks count the same. price: tasks count by their price; a few expensive tasks then dominate and smaller drops go undetected.'),
    'single-tasks': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'warn', 'off'])
        .default('warn')
        .describe('What happens when a single task that was answered right breaks for good. fail: fail the build. warn: name the task, and fail only if the suite marks it as critical. off: do not check.'),
    'explain-drop': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['auto', 'off'])
        .default('auto')
        .describe('Whether to search for the part of the change that caused a drop, by undoing parts and asking the broken tasks again. Uses at most half as many requests as the gate did.'),
    'on-inconclusive': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'warn', 'fail'])
        .default('warn')
        .describe('What to do if a drop is neither proven nor ruled out.'),
    'min-accuracy': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .max(1)
        .nullable()
        .default(null)
        .describe('Fail when accuracy is significantly below this value (0 to 1), whatever the baseline is.'),
});


/***/ })

};
