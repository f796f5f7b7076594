export const id = 1205;
export const ids = [1205];
export const modules = {

/***/ 31205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runProgram: () => (/* binding */ runProgram)
/* harmony export */ });
/* unused harmony export COMMANDS */
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49567);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71585);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14318);
/* harmony import */ var _config_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(851);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
/* harmony import */ var _init_providers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86985);







function entry(name, summary, schema, load, word = null) {
    const place = (setting) => (setting === word ? setting : `--${setting}`);
    return {
        name,
        summary,
        schema,
        word,
        run: async (given, world, said) => (await load())((0,_config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSettings */ .P$)(schema, given, place), world, said),
    };
}
const json = _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .commandLineSchema */ .n2.pick({ json: true }).shape;
const dataset = _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsSchema */ .dP.pick({ dataset: true }).shape;
const everything = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ ..._config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsSchema */ .dP.shape, ..._config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .commandLineSchema */ .n2.shape });
const history = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
    .min(1)
    .optional()
    .describe('Folder of a history, to which a record of the new answers is added.');
const simulation = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    ..._config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsSchema */ .dP.omit({ id: true, baseline: true, out: true, concurrency: true, timeout: true, shard: true }).shape,
    ...json,
    runs: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .ai().int().min(10).max(100_000).default(1000).describe('Simulated runs.'),
    seed: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).default('swelancer-gate').describe('The same seed gives the same figures.'),
});
const initSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    provider: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_init_providers_js__WEBPACK_IMPORTED_MODULE_5__/* .PROVIDERS */ .x.map(({ name }) => name))
        .optional()
        .describe('Whose endpoint answers; own is a server of your own.'),
    'base-url': _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsSchema */ .dP.shape['base-url'].describe('Address of the endpoint, up to /v1.'),
    model: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).optional().describe('Model name as the endpoint knows it.'),
    prompt: _config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .SH.optional().describe('Path of the prompt; a starter is written where there is none.'),
    files: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
        .transform(text => text.split(',').map(file => file.trim()))
        .optional()
        .describe('Agent files to watch, with commas between. Default: those that are found.'),
    yes: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().default(false).describe('Take the defaults without asking.'),
    ...json,
});
/** The commands, as `--help` lists them. */
const COMMANDS = [
    entry('init', 'Write a workflow, a configuration and a prompt into a repository, and check them.', initSchema, async () => (await Promise.all(/* import() */[__webpack_require__.e(8449), __webpack_require__.e(6795), __webpack_require__.e(5390)]).then(__webpack_require__.bind(__webpack_require__, 25390))).initCommand),
    entry('gate', 'Compare the configuration before and after a change, and fail when it got worse.', everything, async () => (await Promise.all(/* import() */[__webpack_require__.e(8449), __webpack_require__.e(8444), __webpack_require__.e(9052), __webpack_require__.e(9386), __webpack_require__.e(6795), __webpack_require__.e(5519), __webpack_require__.e(5755), __webpack_require__.e(2973)]).then(__webpack_require__.bind(__webpack_require__, 12973))).gateCommand),
    entry('run', 'Measure one configuration, without a comparison.', zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        ...everything.omit({ baseline: true, policy: true, margin: true, alpha: true, estimate: true, replay: true })
            .shape,
        samples: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .ai().int().positive().max(100).default(1).describe('Answers per task.'),
        history,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(8449), __webpack_require__.e(8444), __webpack_require__.e(9052), __webpack_require__.e(9386), __webpack_require__.e(6795), __webpack_require__.e(5519), __webpack_require__.e(5755), __webpack_require__.e(2973), __webpack_require__.e(683), __webpack_require__.e(5693)]).then(__webpack_require__.bind(__webpack_require__, 25693))).runCommand),
    entry('compare', 'Set models, prompts and agents side by side on the same tasks: who is proven better, and at what cost.', zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        models: zod__WEBPACK_IMPORTED_MODULE_6__/* .preprocess */ .vkY(names => String(names).split(','), _config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .modelsSchema */ .OQ)
            .optional()
            .describe('Models with commas between, instead of those of the matrix.'),
        samples: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .ai().int().positive().max(100).default(1).describe('Answers per task and arm.'),
        history,
        ...everything.omit({
            baseline: true,
            'also-against': true,
            model: true,
            policy: true,
            margin: true,
            'on-inconclusive': true,
            'min-accuracy': true,
            'task-details': true,
            'include-task-text': true,
            estimate: true,
            replay: true,
        }).shape,
        out: _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsSchema */ .dP.shape.out.describe('Folder for compare.json, compare.md and compare.html.'),
        alpha: _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsSchema */ .dP.shape.alpha.describe('Chance that any "A beats B" of the whole report is wrong, at most.'),
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(8449), __webpack_require__.e(8444), __webpack_require__.e(9052), __webpack_require__.e(9386), __webpack_require__.e(6795), __webpack_require__.e(5519), __webpack_require__.e(5755), __webpack_require__.e(2973), __webpack_require__.e(683), __webpack_require__.e(5693), __webpack_require__.e(1754)]).then(__webpack_require__.bind(__webpack_require__, 1754))).compareCommand),
    entry('merge', 'Join the shards of a gate, a run or a comparison, and decide and report as if one machine had done it all.', zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        folders: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1)).min(1).describe('Folders with the files that runs with --shard left.'),
        history,
        ..._config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsSchema */ .dP.pick({ 'base-url': true, store: true, out: true, concurrency: true }).shape,
        ..._config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .commandLineSchema */ .n2.omit({ replay: true, estimate: true }).shape,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(8449), __webpack_require__.e(8444), __webpack_require__.e(9052), __webpack_require__.e(9386), __webpack_require__.e(6795), __webpack_require__.e(5519), __webpack_require__.e(5755), __webpack_require__.e(2973), __webpack_require__.e(683), __webpack_require__.e(5693), __webpack_require__.e(4279)]).then(__webpack_require__.bind(__webpack_require__, 94279))).mergeCommand, 'folders'),
    entry('report', 'Render a report.json again, or hold two of them against each other.', zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        file: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).describe('The report.json of an earlier run.'),
        against: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
            .min(1)
            .optional()
            .describe('The report.json of another run of the same tasks, to take as what it was before.'),
        ..._config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsSchema */ .dP.pick({ out: true }).shape,
        ...json,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(8444), __webpack_require__.e(5519), __webpack_require__.e(5755), __webpack_require__.e(3248)]).then(__webpack_require__.bind(__webpack_require__, 13233))).reportCommand, 'file'),
    entry('dashboard', 'Write a history as a site of plain files: trends, costs, every task and every run.', zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        history: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
            .min(1)
            .default('.swelancer-gate/history')
            .describe("Folder of the history, or a checkout of the action's branch."),
        id: _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsSchema */ .dP.shape.id.unwrap().optional().describe('Gate of the repository. Default: all of them.'),
        out: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).default('.swelancer-gate/dashboard').describe('Folder for the site.'),
        ...json,
    }), async () => (await __webpack_require__.e(/* import() */ 4911).then(__webpack_require__.bind(__webpack_require__, 24911))).dashboardCommand),
    entry('history', 'List the runs of a history, find drift in it, export it as CSV, or remove old records.', zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        action: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['list', 'drift', 'export', 'prune'])
            .default('list')
            .describe('What to do with it: list, drift, export or prune.'),
        history: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
            .min(1)
            .default('.swelancer-gate/history')
            .describe("Folder of the history, or a checkout of the action's branch."),
        id: _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsSchema */ .dP.shape.id.unwrap().optional().describe('Only the records of this gate.'),
        keep: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .ai().int().nonnegative().optional().describe('prune: so many of the newest records stay.'),
        'older-than': zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .ai().positive().optional().describe('prune: records older than so many days go.'),
        yes: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().default(false).describe('prune: really remove them.'),
        ...json,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(8444), __webpack_require__.e(683), __webpack_require__.e(1397)]).then(__webpack_require__.bind(__webpack_require__, 683))).historyCommand, 'action'),
    entry('import', 'Make a report of what Inspect or promptfoo measured, to hold others against.', zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        file: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).describe("A log of Inspect (.eval or .json), or promptfoo's results (.json)."),
        run: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).optional().describe('Name of the run, where the file holds several.'),
        suite: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
            .min(1)
            .default('lite')
            .describe('Name of the suite whose tasks were answered, or a suite file.'),
        ...dataset,
        ..._config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsSchema */ .dP.pick({ out: true }).shape,
        ...json,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(8449), __webpack_require__.e(8444), __webpack_require__.e(6795), __webpack_require__.e(5519), __webpack_require__.e(9650)]).then(__webpack_require__.bind(__webpack_require__, 45531))).importCommand, 'file'),
    entry('export', "Write a report as logs that Inspect's viewer opens, one for each side.", zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        file: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).describe('The report.json of an earlier run.'),
        out: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).default('.swelancer-gate/inspect').describe('Folder for the logs.'),
        ...json,
    }), async () => (await __webpack_require__.e(/* import() */ 7151).then(__webpack_require__.bind(__webpack_require__, 97151))).exportCommand, 'file'),
    entry('quiz', 'Print a task as a quiz with numbered choices.', zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        task: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).describe('Id of the task, such as 14958-manager-0, or its number alone.'),
        ...dataset,
        answer: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().default(false).describe('Print the right answer too.'),
        ...json,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(8449), __webpack_require__.e(6795), __webpack_require__.e(2782)]).then(__webpack_require__.bind(__webpack_require__, 72782))).quizCommand, 'task'),
    entry('tasks', 'List the tasks of a suite.', zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        suite: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).default('gate').describe('Name of a suite, or a suite file.'),
        ...dataset,
        ...json,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(8449), __webpack_require__.e(6795), __webpack_require__.e(8921)]).then(__webpack_require__.bind(__webpack_require__, 8921))).tasksCommand, 'suite'),
    entry('verify', 'Check the configuration, the dataset and the suite against their pins, without a call.', zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        ..._config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsSchema */ .dP.pick({ config: true, suite: true, dataset: true, model: true }).shape,
        ...json,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(8449), __webpack_require__.e(6795), __webpack_require__.e(2274)]).then(__webpack_require__.bind(__webpack_require__, 82274))).verifyCommand),
    entry('explain', 'Print the whole configuration, and where each part of it comes from, without a call.', everything.omit({ estimate: true, replay: true }), async () => (await Promise.all(/* import() */[__webpack_require__.e(8449), __webpack_require__.e(8444), __webpack_require__.e(9052), __webpack_require__.e(9386), __webpack_require__.e(6795), __webpack_require__.e(5519), __webpack_require__.e(5755), __webpack_require__.e(2973), __webpack_require__.e(683), __webpack_require__.e(5693), __webpack_require__.e(3463)]).then(__webpack_require__.bind(__webpack_require__, 3463))).explainCommand),
    entry('power', 'Say what a gate would find on a suite, how often it would cry wolf, and what it would cost.', simulation, async () => (await Promise.all(/* import() */[__webpack_require__.e(8449), __webpack_require__.e(8444), __webpack_require__.e(9052), __webpack_require__.e(9386), __webpack_require__.e(6795), __webpack_require__.e(5519), __webpack_require__.e(5755), __webpack_require__.e(2973), __webpack_require__.e(683), __webpack_require__.e(5693), __webpack_require__.e(3638)]).then(__webpack_require__.bind(__webpack_require__, 43638))).powerCommand),
    entry('self-test', 'Let the gate judge the configuration against itself, from its stored answers.', simulation, async () => (await Promise.all(/* import() */[__webpack_require__.e(8449), __webpack_require__.e(8444), __webpack_require__.e(9052), __webpack_require__.e(9386), __webpack_require__.e(6795), __webpack_require__.e(5519), __webpack_require__.e(5755), __webpack_require__.e(2973), __webpack_require__.e(683), __webpack_require__.e(5693), __webpack_require__.e(3594)]).then(__webpack_require__.bind(__webpack_require__, 63594))).selfTestCommand),
    entry('demo', 'Run the gate on a harmless and a harmful change, with nothing but this program.', zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej(json), async () => (await Promise.all(/* import() */[__webpack_require__.e(8449), __webpack_require__.e(8444), __webpack_require__.e(9052), __webpack_require__.e(9386), __webpack_require__.e(6795), __webpack_require__.e(5519), __webpack_require__.e(5755), __webpack_require__.e(2973), __webpack_require__.e(4200)]).then(__webpack_require__.bind(__webpack_require__, 24200))).demoCommand),
];
/**
 * Reads the words of the command line and runs the command.
 * @throws Failure for bad values, and whatever the command throws.
 */
async function runProgram(words, world) {
    let exitCode = _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.passed;
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('swelancer-gate')
        .description('Fails a change to prompts or agent configuration that made the agent worse, and never because of noise.')
        .version((0,_config_version_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .r)(), '-V, --version', 'Print the version.')
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
            const standard = field instanceof zod__WEBPACK_IMPORTED_MODULE_6__/* .ZodDefault */ .XiL ? field.def.defaultValue : undefined;
            if (setting === word) {
                const required = standard === undefined;
                const words = field instanceof zod__WEBPACK_IMPORTED_MODULE_6__/* .ZodArray */ .naA ? `${setting}...` : setting;
                command.addArgument(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Argument */ .ef(required ? `<${words}>` : `[${words}]`, describe(field)).default(standard));
            }
            else {
                const option = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(isFlag(field) ? `--${setting}` : `--${setting} <${placeholder(field)}>`, describe(field));
                command.addOption(isFlag(field) ? option : option.default(standard));
            }
        }
        command.action(async (...parts) => {
            const bare = word === null ? {} : { [word]: parts[0] };
            const given = Object.fromEntries(Object.keys(schema.shape).map(setting => [setting, command.getOptionValue(camelCase(setting))]));
            const said = Object.keys(given).filter(setting => command.getOptionValueSource(camelCase(setting)) === 'cli');
            exitCode = await run({ ...given, ...bare }, world, new Set(said));
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
        return error.exitCode === 0 ? _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.passed : _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.usage;
    }
}
const describe = (field) => (field instanceof zod__WEBPACK_IMPORTED_MODULE_6__/* .ZodType */ .aRx ? (field.description ?? '') : '');
const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
function inner(field) {
    return field instanceof zod__WEBPACK_IMPORTED_MODULE_6__/* .ZodDefault */ .XiL || field instanceof zod__WEBPACK_IMPORTED_MODULE_6__/* .ZodOptional */ .IiU ? inner(field.unwrap()) : field;
}
const isFlag = (field) => inner(field) instanceof zod__WEBPACK_IMPORTED_MODULE_6__/* .ZodBoolean */ .WFD;
/** What stands behind an option in the help: the words it takes, or what kind of value. */
function placeholder(field) {
    const kind = inner(field);
    if (kind instanceof zod__WEBPACK_IMPORTED_MODULE_6__/* .ZodEnum */ .Vb4)
        return kind.options.join('|');
    return kind instanceof zod__WEBPACK_IMPORTED_MODULE_6__/* .ZodNumber */ .rSt ? 'number' : 'value';
}


/***/ }),

/***/ 71585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OQ: () => (/* binding */ modelsSchema),
/* harmony export */   RG: () => (/* binding */ readConfigFile),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   _C: () => (/* binding */ requireConfigFile),
/* harmony export */   cQ: () => (/* binding */ configFileSchema),
/* harmony export */   mM: () => (/* binding */ promptName),
/* harmony export */   me: () => (/* binding */ parseConfigFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81437);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _verdict_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72466);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73705);





/** A path that a configuration may name. */
const repositoryPath = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .min(1)
    .refine(value => !value.startsWith('/') && !/^[A-Za-z]:/.test(value) && !value.split(/[\\/]/).includes('..'), {
    message: 'must be a path inside the repository, without ".."',
});
const tokens = zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive();
const dollars = zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nonnegative();
const environmentNames = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/))
    .default([])
    .describe('Names of environment variables that the agent is given besides the plain ones.');
const samplingSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    temperature: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()
        .min(0)
        .max(2)
        .optional()
        .describe('How freely the model samples; left to the endpoint if not given.'),
    'top-p': zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().gt(0).max(1).optional().describe('Nucleus sampling.'),
    'max-tokens': tokens.optional().describe('Most output tokens of one answer, reasoning included.'),
    'reasoning-effort': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).optional().describe('Passed to models that reason: low, medium, high …'),
});
const promptSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    repositoryPath,
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        system: repositoryPath.optional().describe('File of the system message.'),
        user: repositoryPath.describe('File of the user message.'),
    }),
], { error: 'takes a file inside the repository, or {system, user} with at least a user file' });
/** One configuration. */
const singleSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    suite: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).default('gate').describe('Name of a suite in tasks/, or a suite file of the repository.'),
    dataset: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('Name of a dataset, or a CSV file or address, pinned by #sha256=. Default: the dataset of the suite.'),
    solver: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['chat', 'agent', 'command', 'reference/first', 'reference/longest', 'reference/bm25', 'reference/random'])
        .default('chat')
        .describe('What answers: chat (one model call), agent (a model with read-only tools over the code), command (an agent of your own), or a fixed rule that needs no model.'),
    model: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).optional().describe('Model name as the endpoint knows it.'),
    prompt: promptSchema
        .optional()
        .describe('Prompt file, a pair {system, user}, a .prompt.yml, or a JSON list of messages. Default: a plain prompt of our own.'),
    files: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(repositoryPath)
        .default([])
        .describe('Agent files that belong to the configuration, such as AGENTS.md; the model reads them first.'),
    repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('The code that agents read: owner/name on GitHub, an address, or a folder. Default: the one that the dataset was made from.'),
    agent: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        'max-turns': zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1).max(500).default(30).describe('Most answers of the model for one task.'),
        'max-tokens': tokens.default(500_000).describe('Most tokens for one task, all turns together.'),
        'max-cost': zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().positive().optional().describe('Most US dollars for one task.'),
        'max-minutes': zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().positive().default(15).describe('Most minutes for one task.'),
    })
        .prefault({})
        .describe('What an agent (solver: agent or command) may take for one task.'),
    command: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
        zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
            preset: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).describe('Name of a preset.'),
            arguments: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).default([]).describe('Further arguments of its program.'),
            environment: environmentNames,
        }),
        zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
            run: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).min(1).describe('A program and its arguments.'),
            environment: environmentNames,
        }),
    ], { error: 'takes the name of a preset, {preset, arguments}, or {run} with a program and its arguments' })
        .optional()
        .describe('The agent that the command solver runs: a preset such as claude-code, or a program (docs/command.md).'),
    order: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['dataset', 'shuffled'])
        .default('dataset')
        .describe("Show the proposals in the dataset's order, or shuffled to take position bias out."),
    sampling: samplingSchema.default({}).describe('Sampling parameters; what is not given is left to the endpoint.'),
    'structured-output': zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(true).describe('Ask for JSON by schema where the endpoint has it.'),
    'extra-body': zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J())
        .default({})
        .describe('Fields passed to the endpoint as they are, such as provider routing.'),
    prices: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        input: dollars.describe('Of what the model reads.'),
        'cached-input': dollars.optional().describe('Of what the provider has in its cache; default: the same as input.'),
        output: dollars.describe('Of what the model writes, reasoning included.'),
    })
        .optional()
        .describe('US dollars per million tokens, where the endpoint does not report its cost.'),
    'context-tokens': tokens
        .optional()
        .describe("The model's context; a longer prompt is an error of its task, never cut."),
    models: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("Prices and contexts by model: a JSON file of the repository in the form of OpenRouter's model list, or its address pinned by #sha256=. prices and context-tokens beat it."),
    limits: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        'requests-per-minute': zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive().optional().describe('Most requests a minute, sent evenly.'),
        'tokens-per-minute': zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive().optional().describe('Most tokens a minute, sent evenly.'),
    })
        .default({})
        .describe("The endpoint's limits, where it does not announce them."),
    transport: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['direct', 'batch'])
        .default('direct')
        .describe("How run asks: call by call, or by the endpoint's batches, which take up to a day and cost less. A gate, which goes by rounds, always asks directly."),
    'batch-price': zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()
        .gt(0)
        .max(1)
        .default(0.5)
        .describe('Part of the prices that an answer by batch costs, where the endpoint does not report its cost.'),
    decision: _verdict_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionSchema */ .O.prefault({}).describe('How the comparison becomes a verdict.'),
    budget: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        'max-calls': zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr()
            .positive()
            .optional()
            .describe('Most requests that one run begins; retries of those under way come on top.'),
        'max-cost': zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().positive().optional().describe('Most US dollars of one run.'),
        'max-minutes': zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().positive().optional().describe('Most minutes of sampling of one run.'),
    })
        .default({})
        .describe('What one run may spend.'),
});
/** A field that an entry of the matrix may set otherwise: without a default of its own. */
function override(field) {
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(field.unwrap()).describe(field.description ?? '');
}
const { solver, files, agent, command, order, sampling } = singleSchema.shape;
const variantSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^[\w+./-]+( [\w+./-]+)*$/, 'takes words of letters, digits and + . / - _')
        .max(60)
        .describe('What it is called in every report.'),
    solver: override(solver),
    files: override(files),
    agent: override(agent),
    command,
    order: override(order),
    sampling: override(sampling),
    'structured-output': override(singleSchema.shape['structured-output']),
    'extra-body': override(singleSchema.shape['extra-body']),
});
/** What a prompt is called where several are compared. */
function promptName(prompt) {
    if (typeof prompt === 'string')
        return prompt;
    return prompt.system === undefined ? prompt.user : `${prompt.system} + ${prompt.user}`;
}
/** A list of what is compared: not empty, and nothing in it twice. */
function axis(entry, nameOf) {
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(entry)
        .min(1, 'needs at least one entry')
        .superRefine((entries, { addIssue }) => {
        const names = entries.map(nameOf);
        names.forEach((name, index) => {
            if (names.indexOf(name) === index)
                return;
            addIssue({ code: 'custom', path: [index], message: `${name} is there twice` });
        });
    });
}
/** Models to compare. */
const modelsSchema = axis(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^\S+$/, 'takes a model name without spaces'), name => name);
/** What a team writes into swelancer-gate.yml. */
const configFileSchema = singleSchema.extend({
    matrix: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        models: modelsSchema.optional().describe('Models, instead of the one under model.'),
        prompts: axis(promptSchema, promptName).optional().describe('Prompts, each in the form of prompt.'),
        agents: axis(variantSchema, ({ name }) => name)
            .optional()
            .describe('Names, each with the fields that it sets otherwise than the rest of the file.'),
        samples: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1).max(100).default(1).describe('New answers per task that each scheduled run takes.'),
    })
        .optional()
        .describe('What compare sets side by side: every model with every prompt and every agent.'),
});
/**
 * Reads the configuration file.
 * @throws Failure with file and line, and the nearest known name for a field that does not exist.
 */
function parseConfigFile(source, file) {
    const { value, lineOf } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .g)(source, file);
    const result = configFileSchema.safeParse(value ?? {});
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    if (issue === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', 'not understood', { file });
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const at = unknown === undefined ? issue.path : [...issue.path, unknown];
    const line = lineOf(at);
    const name = at.join('.');
    if (unknown !== undefined) {
        const known = fieldsAt(issue.path);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `unknown field "${name}"`, { file, line, hint: (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(unknown, known) });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `${name === '' ? 'the file' : `"${name}"`}: ${issue.message}`, { file, line });
}
/** Names that a mapping of the schema takes. */
function fieldsAt(path) {
    let schema = configFileSchema;
    for (const key of path) {
        schema =
            schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodObject */ .bvH
                ? schema.shape[String(key)]
                : schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodArray */ .naA
                    ? schema.element
                    : undefined;
        while (schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodDefault */ .XiL || schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodOptional */ .IiU || schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodPrefault */ .xgV)
            schema = schema.unwrap();
    }
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodObject */ .bvH ? Object.keys(schema.shape) : [];
}
/**
 * The configuration file at one place; null when there is none.
 * @throws Failure when it cannot be used.
 */
async function readConfigFile(source, file) {
    const content = await source.read(file);
    return content === null ? null : parseConfigFile(content, file);
}
/** @throws Failure when there is none, or it cannot be used. */
async function requireConfigFile(source, file) {
    const config = await readConfigFile(source, file);
    if (config !== null)
        return config;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `there is no ${file} (${source.label})`, {
        hint: 'Create it with at least a line such as `model: moonshotai/kimi-k2`, or name another with --config.',
    });
}


/***/ }),

/***/ 14318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ OPENAI),
/* harmony export */   P$: () => (/* binding */ parseSettings),
/* harmony export */   dP: () => (/* binding */ settingsSchema),
/* harmony export */   n2: () => (/* binding */ commandLineSchema)
/* harmony export */ });
/* unused harmony export actionSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49567);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _shard_shard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21339);
/* harmony import */ var _verdict_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72466);




const decision = _verdict_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionSchema */ .O.shape;
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
    shard: _shard_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .shardSchema */ .Id
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `${place(name)}: ${issue?.message ?? 'not understood'}`, {
        hint: `It was ${JSON.stringify(given[name])}.`,
    });
}


/***/ }),

/***/ 81437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The nearest known name, if it is near at all, else all of them. */
function didYouMean(wrong, known) {
    const nearest = [...known].sort((a, b) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, wrong) - (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(b, wrong))[0];
    return nearest !== undefined && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(nearest, wrong) <= Math.max(2, wrong.length / 3)
        ? `Did you mean "${nearest}"?`
        : `Known names: ${known.join(', ')}.`;
}


/***/ }),

/***/ 86985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ PROVIDERS),
/* harmony export */   z: () => (/* binding */ providerAt)
/* harmony export */ });
const hosted = (name, title, baseUrl, keyName, model) => ({
    name,
    title,
    baseUrl,
    keyName,
    model,
    reportsCost: name === 'openrouter',
});
const OWN = {
    name: 'own',
    title: 'a server of your own (vLLM, llama.cpp, Ollama …)',
    baseUrl: null,
    keyName: 'OPENAI_API_KEY',
    model: null,
    reportsCost: false,
};
/** The first is what is taken when nothing points to another. */
const PROVIDERS = [
    hosted('openai', 'OpenAI', 'https://api.openai.com/v1', 'OPENAI_API_KEY', 'gpt-5.6-luna'),
    hosted('openrouter', 'OpenRouter', 'https://openrouter.ai/api/v1', 'OPENROUTER_API_KEY', 'moonshotai/kimi-k2.6'),
    hosted('moonshot', 'Moonshot', 'https://api.moonshot.ai/v1', 'MOONSHOT_API_KEY', 'kimi-k2.6'),
    hosted('fireworks', 'Fireworks', 'https://api.fireworks.ai/inference/v1', 'FIREWORKS_API_KEY', 'accounts/fireworks/models/kimi-k2p5'),
    { ...OWN, name: 'azure', title: 'Azure OpenAI', keyName: 'AZURE_OPENAI_API_KEY' },
    hosted('anthropic', 'Anthropic', 'https://api.anthropic.com/v1', 'ANTHROPIC_API_KEY', 'claude-sonnet-5-5'),
    hosted('gemini', 'Gemini', 'https://generativelanguage.googleapis.com/v1beta/openai', 'GEMINI_API_KEY', 'gemini-3.5-flash'),
    OWN,
];
/** The provider at an address; a server of one's own if it is nobody's. */
function providerAt(baseUrl) {
    const { origin } = new URL(baseUrl);
    return PROVIDERS.find(provider => provider.baseUrl !== null && new URL(provider.baseUrl).origin === origin) ?? OWN;
}


/***/ }),

/***/ 21339:
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


/***/ }),

/***/ 73705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


/**
 * Reads a YAML file.
 * @throws Failure with file and line.
 */
function readYaml(source, file) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source, { lineCounter: lines });
    const lineAt = (offset) => lines.linePos(offset).line;
    const [broken] = document.errors;
    if (broken !== undefined) {
        const message = `not valid YAML: ${broken.message.split('\n')[0]}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', message, { file, line: lineAt(broken.pos[0]) });
    }
    try {
        return { value: document.toJS(), document, lineOf, lineAt };
    }
    catch (error) {
        // Aliases that multiply without end are refused only here.
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `not usable: ${error instanceof Error ? error.message : error}`, { file });
    }
    function lineOf(path) {
        for (let depth = path.length; depth > 0; depth--) {
            const parent = document.getIn(path.slice(0, depth - 1), true);
            const name = path[depth - 1];
            const node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent)
                ? parent.items.map(item => item.key).find(key => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === String(name))
                : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(parent)
                    ? parent.items[Number(name)]
                    : undefined;
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range)
                return lineAt(node.range[0]);
        }
        return 1;
    }
}


/***/ })

};
