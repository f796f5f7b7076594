export const id = 205;
export const ids = [205];
export const modules = {

/***/ 1205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runProgram: () => (/* binding */ runProgram)
/* harmony export */ });
/* unused harmony export COMMANDS */
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7697);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9567);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4318);
/* harmony import */ var _config_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(851);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);





function entry(name, summary, schema, load, word = null) {
    const place = (setting) => (setting === word ? setting : `--${setting}`);
    return {
        name,
        summary,
        schema,
        word,
        run: async (given, world) => (await load())((0,_config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSettings */ .P$)(schema, given, place), world),
    };
}
const json = _config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLineSchema */ .n2.pick({ json: true }).shape;
const dataset = _config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP.pick({ dataset: true }).shape;
const everything = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ ..._config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP.shape, ..._config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLineSchema */ .n2.shape });
const simulation = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    ..._config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP.omit({ id: true, baseline: true, out: true, concurrency: true, timeout: true }).shape,
    ...json,
    runs: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai().int().min(10).max(100_000).default(1000).describe('Simulated runs.'),
    seed: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).default('swelancer-gate').describe('The same seed gives the same figures.'),
});
/** The commands, as `--help` lists them. */
const COMMANDS = [
    entry('gate', 'Compare the configuration before and after a change, and fail when it got worse.', everything, async () => (await Promise.all(/* import() */[__webpack_require__.e(486), __webpack_require__.e(815), __webpack_require__.e(717), __webpack_require__.e(52), __webpack_require__.e(277), __webpack_require__.e(171), __webpack_require__.e(21), __webpack_require__.e(5)]).then(__webpack_require__.bind(__webpack_require__, 6005))).gateCommand),
    entry('run', 'Measure one configuration, without a comparison.', zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        ...everything.omit({ baseline: true, policy: true, margin: true, alpha: true, estimate: true, replay: true })
            .shape,
        samples: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai().int().positive().max(100).default(1).describe('Answers per task.'),
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(486), __webpack_require__.e(815), __webpack_require__.e(717), __webpack_require__.e(52), __webpack_require__.e(277), __webpack_require__.e(171), __webpack_require__.e(21), __webpack_require__.e(693)]).then(__webpack_require__.bind(__webpack_require__, 5693))).runCommand),
    entry('report', 'Render a report.json again.', zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        file: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).describe('The report.json of an earlier run.'),
        ..._config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP.pick({ out: true }).shape,
        ...json,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(717), __webpack_require__.e(171), __webpack_require__.e(967)]).then(__webpack_require__.bind(__webpack_require__, 3233))).reportCommand, 'file'),
    entry('quiz', 'Print a task as a quiz with numbered choices.', zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        task: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).describe('Id of the task, such as 14958-manager-0, or its number alone.'),
        ...dataset,
        answer: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(false).describe('Print the right answer too.'),
        ...json,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(486), __webpack_require__.e(277), __webpack_require__.e(782)]).then(__webpack_require__.bind(__webpack_require__, 2782))).quizCommand, 'task'),
    entry('tasks', 'List the tasks of a suite.', zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        suite: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).default('gate').describe('Name of a suite, or a suite file.'),
        ...dataset,
        ...json,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(486), __webpack_require__.e(277), __webpack_require__.e(921)]).then(__webpack_require__.bind(__webpack_require__, 8921))).tasksCommand, 'suite'),
    entry('verify', 'Check the configuration, the dataset and the suite against their pins, without a call.', zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        ..._config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP.pick({ config: true, suite: true, dataset: true, model: true }).shape,
        ...json,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(486), __webpack_require__.e(815), __webpack_require__.e(277), __webpack_require__.e(274)]).then(__webpack_require__.bind(__webpack_require__, 2274))).verifyCommand),
    entry('power', 'Say what a gate would find on a suite, how often it would cry wolf, and what it would cost.', simulation, async () => (await Promise.all(/* import() */[__webpack_require__.e(486), __webpack_require__.e(815), __webpack_require__.e(717), __webpack_require__.e(52), __webpack_require__.e(277), __webpack_require__.e(171), __webpack_require__.e(21), __webpack_require__.e(638)]).then(__webpack_require__.bind(__webpack_require__, 3638))).powerCommand),
    entry('self-test', 'Let the gate judge the configuration against itself, from its stored answers.', simulation, async () => (await Promise.all(/* import() */[__webpack_require__.e(486), __webpack_require__.e(815), __webpack_require__.e(717), __webpack_require__.e(52), __webpack_require__.e(277), __webpack_require__.e(171), __webpack_require__.e(21), __webpack_require__.e(594)]).then(__webpack_require__.bind(__webpack_require__, 3594))).selfTestCommand),
    entry('demo', 'Run the gate on a harmless and a harmful change, with nothing but this program.', zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({}), async () => (await Promise.all(/* import() */[__webpack_require__.e(486), __webpack_require__.e(815), __webpack_require__.e(717), __webpack_require__.e(52), __webpack_require__.e(277), __webpack_require__.e(171), __webpack_require__.e(21), __webpack_require__.e(200)]).then(__webpack_require__.bind(__webpack_require__, 4200))).demoCommand),
];
/**
 * Reads the words of the command line and runs the command.
 * @throws Failure for bad values, and whatever the command throws.
 */
async function runProgram(words, world) {
    let exitCode = _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.passed;
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('swelancer-gate')
        .description('Fails a change to prompts or agent configuration that made the agent worse, and never because of noise.')
        .version((0,_config_version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r)(), '-V, --version', 'Print the version.')
        .helpOption('-h, --help', 'Show this help.')
        .helpCommand(false)
        .configureHelp({ minWidthToWrap: 20 })
        .showSuggestionAfterError()
        .exitOverride()
        .configureOutput({
        writeOut: world.print,
        writeErr: world.tell,
        getOutHelpWidth: () => world.terminal.columns,
        getErrHelpWidth: () => world.terminal.columns,
    });
    for (const { name, summary, schema, word, run } of COMMANDS) {
        const command = program
            .command(name)
            .description(summary)
            .helpOption('-h, --help', 'Show this help.')
            .copyInheritedSettings(program);
        for (const [setting, field] of Object.entries(schema.shape)) {
            const standard = field instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodDefault */ .XiL ? field.def.defaultValue : undefined;
            if (setting === word) {
                const required = standard === undefined;
                command.addArgument(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Argument */ .ef(required ? `<${setting}>` : `[${setting}]`, describe(field)).default(standard));
            }
            else {
                const option = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(isFlag(field) ? `--${setting}` : `--${setting} <${placeholder(field)}>`, describe(field));
                command.addOption(isFlag(field) ? option : option.default(standard));
            }
        }
        command.action(async (...parts) => {
            const bare = word === null ? {} : { [word]: parts[0] };
            const given = Object.fromEntries(Object.keys(schema.shape).map(setting => [setting, command.getOptionValue(camelCase(setting))]));
            exitCode = await run({ ...given, ...bare }, world);
        });
    }
    try {
        await program.parseAsync(words, { from: 'user' });
        return exitCode;
    }
    catch (error) {
        if (!(error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7))
            throw error;
        // Commander has already said what it had to say; help is no error.
        return error.exitCode === 0 ? _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.passed : _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.usage;
    }
}
const describe = (field) => (field instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodType */ .aRx ? (field.description ?? '') : '');
const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
function inner(field) {
    return field instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodDefault */ .XiL || field instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodOptional */ .IiU ? inner(field.unwrap()) : field;
}
const isFlag = (field) => inner(field) instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodBoolean */ .WFD;
/** What stands behind an option in the help: the words it takes, or what kind of value. */
function placeholder(field) {
    const kind = inner(field);
    if (kind instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodEnum */ .Vb4)
        return kind.options.join('|');
    return kind instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodNumber */ .rSt ? 'number' : 'value';
}


/***/ }),

/***/ 4318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ parseSettings),
/* harmony export */   dP: () => (/* binding */ settingsSchema),
/* harmony export */   n2: () => (/* binding */ commandLineSchema)
/* harmony export */ });
/* unused harmony export actionSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9567);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7697);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _verdict_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2466);



const decision = _verdict_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionSchema */ .O.shape;
const positive = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai().positive().finite();
const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai().int().positive();
const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1);
/**
 * Every setting of a run that does not come from the configuration file, by its name on the command line and in
 * action.yml alike. The descriptions are the reference: help, action.yml and README repeat them, and a test holds them together.
 */
const settingsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    config: text.default('swelancer-gate.yml').describe('Configuration file, read at the commit of each arm.'),
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
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
    'base-url': zod__WEBPACK_IMPORTED_MODULE_3__/* .url */ .OZ5({ protocol: /^https?$/ })
        .optional()
        .describe('Address of the endpoint that speaks the OpenAI protocol. Default: OPENAI_BASE_URL, else https://api.openai.com/v1.'),
    'fallback-base-url': zod__WEBPACK_IMPORTED_MODULE_3__/* .url */ .OZ5({ protocol: /^https?$/ })
        .optional()
        .describe('A second endpoint of the same model, asked only when the first one cannot answer.'),
    store: text.default('.swelancer-gate/store').describe('Folder of the stored trials.'),
    out: text
        .default('.swelancer-gate/out')
        .describe('Folder for report.json, comment.md, summary.md, report.html and junit.xml.'),
    concurrency: count.max(256).default(8).describe('Calls under way at once.'),
    timeout: positive.default(300).describe('Seconds for one answer, all its retries together.'),
    'max-calls': count.optional().describe('Most requests this run begins; retries of those under way come on top.'),
    'max-cost': positive.optional().describe('Most US dollars this run may spend. Needs a known price.'),
    'max-minutes': positive.optional().describe('Most minutes this run may sample.'),
    policy: decision.policy
        .unwrap()
        .optional()
        .describe(decision.policy.description ?? ''),
    margin: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('auto'), positive.max(100)])
        .optional()
        .describe(decision.margin.description ?? ''),
    alpha: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai()
        .min(0.0001)
        .max(0.5)
        .optional()
        .describe(decision.alpha.description ?? ''),
    'on-inconclusive': decision['on-inconclusive']
        .unwrap()
        .optional()
        .describe(decision['on-inconclusive'].description ?? ''),
    'min-accuracy': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai()
        .min(0)
        .max(1)
        .optional()
        .describe(decision['min-accuracy'].description ?? ''),
});
/** Settings that only the command line has. */
const commandLineSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    'api-key-env': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable')
        .default('OPENAI_API_KEY')
        .describe('Name of the environment variable that holds the key.'),
    'fallback-api-key-env': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable')
        .default('FALLBACK_API_KEY')
        .describe('Name of the environment variable that holds the key of the second endpoint.'),
    json: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false).describe('Print the result as JSON on standard output.'),
    replay: text
        .optional()
        .describe('Decide again from the answers in this report.json, without a call: what if the margin were 8?'),
    estimate: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .default(false)
        .describe('Say how many calls, tokens and dollars the run would take, and send nothing.'),
});
/** Settings that only the action has. */
const actionSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    'api-key': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('').describe('Key for the endpoint. Empty for endpoints that need none.'),
    'fallback-api-key': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('').describe('Key for the second endpoint.'),
    'github-token': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('').describe('Token that writes the comment. Needs pull-requests: write.'),
    comment: zod__WEBPACK_IMPORTED_MODULE_3__/* .stringbool */ .uEf({ truthy: ['true'], falsy: ['false'] })
        .default(true)
        .describe('Write the result into one comment of the pull request, updated in place.'),
    check: zod__WEBPACK_IMPORTED_MODULE_3__/* .stringbool */ .uEf({ truthy: ['true'], falsy: ['false'] })
        .default(false)
        .describe('Write the verdict into a check run of its own on the commit, too. Needs checks: write.'),
    cache: zod__WEBPACK_IMPORTED_MODULE_3__/* .stringbool */ .uEf({ truthy: ['true'], falsy: ['false'] })
        .default(true)
        .describe("Keep trials and datasets in the repository's Actions cache."),
    artifact: text.optional().describe('Name of the artifact with the report. Default: swelancer-gate- and the id.'),
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `${place(name)}: ${issue?.message ?? 'not understood'}`, {
        hint: `It was ${JSON.stringify(given[name])}.`,
    });
}


/***/ }),

/***/ 2466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decisionSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7697);

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
        .describe('Answers per task that runs on the default branch collect, so that pull requests need calls for their own side only. auto: about 900 in all, from 5 to 24 a task.'),
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
