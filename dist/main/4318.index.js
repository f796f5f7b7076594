export const id = 4318;
export const ids = [4318];
export const modules = {

/***/ 14318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ OPENAI),
/* harmony export */   n2: () => (/* binding */ commandLineSchema),
/* harmony export */   parseSettings: () => (/* binding */ parseSettings),
/* harmony export */   settingsSchema: () => (/* binding */ settingsSchema),
/* harmony export */   wh: () => (/* binding */ actionSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49567);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
/* harmony import */ var _verdict_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72466);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72031);




const decision = _verdict_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionSchema */ .O.shape;
const positive = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().positive().finite();
const count = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().int().positive();
const text = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1);
/** OpenAI's own endpoint, where the openai package goes when nobody says otherwise. */
const OPENAI = 'https://api.openai.com/v1';
/**
 * Every setting of a run that does not come from the configuration file, by its name on the command line and in
 * action.yml alike. The descriptions are the reference: help, action.yml and README repeat them, and a test holds them together.
 */
const settingsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    config: text.default('swelancer-gate.yml').describe('Configuration file, read at the commit of each arm.'),
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'lower-case letters, digits and hyphens')
        .default('default')
        .describe('Name of this gate when a repository has several; each has a comment of its own.'),
    baseline: text
        .optional()
        .describe('What to compare with: a ref, a commit or an earlier report.json. Default: the merge base with the default branch.'),
    'also-against': text
        .optional()
        .describe('An older ref, such as the last release, to hold the same answers against: many small drops add up there.'),
    head: text
        .optional()
        .describe('The ref or commit under test. Default: the work tree, or the head of the pull request.'),
    suite: text.optional().describe('Name of a suite (smoke, gate, lite, kimi-k2, starter) or a suite file.'),
    dataset: text.optional().describe('Name of a dataset (lite, all, starter), or a CSV file.'),
    model: text.optional().describe('Model of both arms, instead of what the configuration file says.'),
    'base-url': zod__WEBPACK_IMPORTED_MODULE_4__/* .url */ .OZ5({ protocol: /^https?$/ })
        .optional()
        .describe('Address of the endpoint that speaks the OpenAI protocol. Default: OPENAI_BASE_URL, else https://api.openai.com/v1.'),
    'fallback-base-url': zod__WEBPACK_IMPORTED_MODULE_4__/* .url */ .OZ5({ protocol: /^https?$/ })
        .optional()
        .describe('A second endpoint of the same model, asked only when the first one cannot answer.'),
    store: text.default('.swelancer-gate/store').describe('Folder of the stored trials.'),
    out: text
        .default('.swelancer-gate/out')
        .describe('Folder for report.json, comment.md, summary.md, report.html and junit.xml.'),
    'include-task-text': zod__WEBPACK_IMPORTED_MODULE_4__/* .stringbool */ .uEf({ truthy: ['true'], falsy: ['false'] })
        .optional()
        .describe('Keep issues and proposals in report.json and report.html. Default: only on your own machine and in private repositories, because the benchmark asks to stay out of training corpora.'),
    'task-details': zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['numbers', 'titles', 'answers'])
        .default('titles')
        .describe('What comment, job summary and log tell of a task: its number, its title too, or the picks and the right answer too.'),
    concurrency: count.max(256).default(8).describe('Calls under way at once.'),
    timeout: positive.default(300).describe('Seconds for one answer, all its retries together.'),
    'max-calls': count.optional().describe('Most requests this run begins; retries of those under way come on top.'),
    'max-cost': positive.optional().describe('Most US dollars this run may spend. Needs a known price.'),
    'max-minutes': positive.optional().describe('Most minutes this run may sample.'),
    policy: decision.policy
        .unwrap()
        .optional()
        .describe(decision.policy.description ?? ''),
    margin: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('auto'), positive.max(100)])
        .optional()
        .describe(decision.margin.description ?? ''),
    alpha: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai()
        .min(0.0001)
        .max(0.5)
        .optional()
        .describe(decision.alpha.description ?? ''),
    'on-inconclusive': decision['on-inconclusive']
        .unwrap()
        .optional()
        .describe(decision['on-inconclusive'].description ?? ''),
    'min-accuracy': zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai()
        .min(0)
        .max(1)
        .optional()
        .describe(decision['min-accuracy'].description ?? ''),
    shard: _shard_js__WEBPACK_IMPORTED_MODULE_2__/* .shardSchema */ .Id
        .optional()
        .describe("One part of so many, such as 2/4: take its tasks' trials, decide nothing, and leave a file to be merged. It gets its part of max-calls and max-cost."),
});
/** Settings that only the command line has. */
const commandLineSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    'api-key-env': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable')
        .default('OPENAI_API_KEY')
        .describe('Name of the environment variable that holds the key.'),
    'fallback-api-key-env': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable')
        .default('FALLBACK_API_KEY')
        .describe('Name of the environment variable that holds the key of the second endpoint.'),
    json: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(false).describe('Print the result as JSON on standard output.'),
    replay: text
        .optional()
        .describe('Decide again from the answers in this report.json, without a call: what if the margin were 8?'),
    estimate: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()
        .default(false)
        .describe('Say how many calls, tokens and dollars the run would take, and send nothing.'),
});
/** Settings that only the action has. */
const actionSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    'api-key': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default('').describe('Key for the endpoint. Empty for endpoints that need none.'),
    'fallback-api-key': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default('').describe('Key for the second endpoint.'),
    'github-token': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default('').describe('Token that writes the comment. Needs pull-requests: write.'),
    comment: zod__WEBPACK_IMPORTED_MODULE_4__/* .stringbool */ .uEf({ truthy: ['true'], falsy: ['false'] })
        .default(true)
        .describe('Write the result into one comment of the pull request, updated in place.'),
    check: zod__WEBPACK_IMPORTED_MODULE_4__/* .stringbool */ .uEf({ truthy: ['true'], falsy: ['false'] })
        .default(false)
        .describe('Write the verdict into a check run of its own on the commit, too. Needs checks: write.'),
    cache: zod__WEBPACK_IMPORTED_MODULE_4__/* .stringbool */ .uEf({ truthy: ['true'], falsy: ['false'] })
        .default(true)
        .describe("Keep trials, datasets and code that agents read in the repository's Actions cache."),
    artifact: text.optional().describe('Name of the artifact with the report. Default: swelancer-gate- and the id.'),
    shards: text
        .optional()
        .describe('Folder with the downloaded shards of this run: decides from their answers, and asks only for what they lack.'),
    history: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^(?!.*\.\.)[\w][\w./-]*$/, 'the name of a branch')
        .default('')
        .describe('Branch on which runs of the default branch are recorded, such as swelancer-gate-history, to find drift; it needs contents: write and issues: write. Default: none.'),
    'working-directory': text.default('.').describe('Folder of the repository in which the configuration file lies.'),
});
/**
 * Checks text values from flags or inputs; empty text counts as not given, as GitHub passes it.
 * @throws Failure naming the setting and what it takes.
 */
function parseSettings(schema, values, place) {
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));
    const result = schema.safeParse(given);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const name = String(issue?.path[0] ?? (issue?.code === 'unrecognized_keys' ? issue.keys[0] : ''));
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `${place(name)}: ${issue?.message ?? 'not understood'}`, {
        hint: `It was ${JSON.stringify(given[name])}.`,
    });
}


/***/ }),

/***/ 72031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ shardName),
/* harmony export */   Bt: () => (/* binding */ ownTasks),
/* harmony export */   Id: () => (/* binding */ shardSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Reads `2/4`. */
const shardSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[1-9]\d{0,2}\/[1-9]\d{0,2}$/, 'a shard and their number, such as 2/4')
    .transform((text) => {
    const [number = 0, of = 0] = text.split('/').map(Number);
    return { number, of };
})
    .refine(({ number, of }) => number <= of, 'the first number is at most the second, such as 2/4');
/** The shard's own of a suite's tasks: every n-th, so that shards differ by one task at most. */
function ownTasks(tasks, { number, of }) {
    return tasks.filter((_, place) => place % of === number - 1);
}
/** `2/4` */
function shardName({ number, of }) {
    return `${number}/${of}`;
}


/***/ }),

/***/ 72466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decisionSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/**
 * How a comparison becomes a verdict. Each field's description is the sentence that users read
 * in the reference and in their editor.
 */
const decisionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['statistical', 'strict', 'threshold'])
        .default('statistical')
        .describe('statistical: fail only when a drop is proven. strict: fail also when a drop as large as the margin cannot be ruled out. threshold: fail when the plain difference is a drop larger than the margin, chance or not.'),
    margin: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('auto'), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(100)])
        .default('auto')
        .describe('The drop, in percentage points of accuracy, that a pass rules out. auto: 1.3 times the smallest drop that this suite finds 8 times in 10, and at least 5.'),
    tolerance: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .max(100)
        .default(2)
        .describe('Drops below this many percentage points never fail the build, however surely they are real.'),
    alpha: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0.0001)
        .max(0.5)
        .default(0.05)
        .describe('Of the changes that make no difference, the share that may fail all the same, all looks together: 0.05 is one in twenty.'),
    'max-rounds': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .max(4)
        .default(4)
        .describe('How often the gate may look at the answers before it must decide. Fewer looks cost less and find less.'),
    'baseline-samples': zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('auto'), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(2).max(100)])
        .default('auto')
        .describe('Answers per task that runs on the default branch collect, so that pull requests need calls for their own side only. auto: about 900 in all, from 5 to 24 a task; of agents about 400, from 5 to 12 a task.'),
    'baseline-max-age': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .positive()
        .default(7)
        .describe('Days after which stored baseline answers count only if fresh ones agree with them.'),
    weights: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['equal', 'price'])
        .default('equal')
        .describe('equal: every task counts alike. price: tasks count by the dollars paid for them; a few dear ones then decide, and smaller drops stay unseen.'),
    'on-inconclusive': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'warn', 'fail'])
        .default('warn')
        .describe('What happens to the build when the answers prove neither a drop nor its absence.'),
    'min-accuracy': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .max(1)
        .nullable()
        .default(null)
        .describe('Fail when the candidate is surely below this accuracy (0 to 1, every task counting alike), whatever the baseline did.'),
});


/***/ })

};
