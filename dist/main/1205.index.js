export const id = 1205;
export const ids = [1205];
export const modules = {

/***/ 94374:
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
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52005);
/* harmony import */ var _shared_package_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44116);
/* harmony import */ var _init_providers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94374);







function entry(name, summary, schema, load, word = null) {
    const place = (setting) => (setting === word ? setting : `--${setting}`);
    return {
        name,
        summary,
        schema,
        word,
        run: async (given, world, said) => (await load())((0,_config_settings_js__WEBPACK_IMPORTED_MODULE_2__.parseSettings)(schema, given, place), world, said),
    };
}
const json = _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .commandLineSchema */ .n2.pick({ json: true }).shape;
const dataset = _config_settings_js__WEBPACK_IMPORTED_MODULE_2__.settingsSchema.pick({ dataset: true }).shape;
const everything = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ ..._config_settings_js__WEBPACK_IMPORTED_MODULE_2__.settingsSchema.shape, ..._config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .commandLineSchema */ .n2.shape });
const history = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
    .min(1)
    .optional()
    .describe('Folder of a history, to which a record of the new answers is added.');
const simulation = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    ..._config_settings_js__WEBPACK_IMPORTED_MODULE_2__.settingsSchema.omit({ id: true, baseline: true, out: true, concurrency: true, timeout: true, shard: true }).shape,
    ...json,
    runs: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .ai().int().min(10).max(100_000).default(1000).describe('Simulated runs.'),
    seed: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).default('swelancer-gate').describe('The same seed gives the same figures.'),
});
const initSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    provider: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_init_providers_js__WEBPACK_IMPORTED_MODULE_5__/* .PROVIDERS */ .x.map(({ name }) => name))
        .optional()
        .describe('Whose endpoint answers; own is a server of your own.'),
    'base-url': _config_settings_js__WEBPACK_IMPORTED_MODULE_2__.settingsSchema.shape['base-url'].describe('Address of the endpoint, up to /v1.'),
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
    entry('init', 'Write a workflow, a configuration and a prompt into a repository, and check them.', initSchema, async () => (await Promise.all(/* import() */[__webpack_require__.e(8449), __webpack_require__.e(4387), __webpack_require__.e(1755)]).then(__webpack_require__.bind(__webpack_require__, 81755))).initCommand),
    entry('gate', 'Compare the configuration before and after a change, and fail when it got worse.', everything, async () => (await Promise.all(/* import() */[__webpack_require__.e(8449), __webpack_require__.e(9052), __webpack_require__.e(8444), __webpack_require__.e(7291), __webpack_require__.e(4387), __webpack_require__.e(744), __webpack_require__.e(8591), __webpack_require__.e(6305), __webpack_require__.e(4340), __webpack_require__.e(1066), __webpack_require__.e(473), __webpack_require__.e(69)]).then(__webpack_require__.bind(__webpack_require__, 30069))).gateCommand),
    entry('run', 'Measure one configuration, without a comparison.', zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        ...everything.omit({ baseline: true, policy: true, margin: true, alpha: true, estimate: true, replay: true })
            .shape,
        samples: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .ai().int().positive().max(100).default(1).describe('Answers per task.'),
        history,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(8449), __webpack_require__.e(9052), __webpack_require__.e(8444), __webpack_require__.e(7291), __webpack_require__.e(4387), __webpack_require__.e(744), __webpack_require__.e(8591), __webpack_require__.e(6305), __webpack_require__.e(5222), __webpack_require__.e(4340), __webpack_require__.e(1066), __webpack_require__.e(8849), __webpack_require__.e(473), __webpack_require__.e(2853)]).then(__webpack_require__.bind(__webpack_require__, 32853))).runCommand),
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
        out: _config_settings_js__WEBPACK_IMPORTED_MODULE_2__.settingsSchema.shape.out.describe('Folder for compare.json, compare.md and compare.html.'),
        alpha: _config_settings_js__WEBPACK_IMPORTED_MODULE_2__.settingsSchema.shape.alpha.describe('Chance that any "A beats B" of the whole report is wrong, at most.'),
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(8449), __webpack_require__.e(9052), __webpack_require__.e(8444), __webpack_require__.e(4387), __webpack_require__.e(744), __webpack_require__.e(8591), __webpack_require__.e(6305), __webpack_require__.e(5222), __webpack_require__.e(4340), __webpack_require__.e(8849), __webpack_require__.e(1767), __webpack_require__.e(4470), __webpack_require__.e(4457)]).then(__webpack_require__.bind(__webpack_require__, 92827))).compareCommand),
    entry('merge', 'Join the shards of a gate, a run or a comparison, and decide and report as if one machine had done it all.', zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        folders: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1)).min(1).describe('Folders with the files that runs with --shard left.'),
        history,
        ..._config_settings_js__WEBPACK_IMPORTED_MODULE_2__.settingsSchema.pick({ 'base-url': true, store: true, out: true, concurrency: true }).shape,
        ..._config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .commandLineSchema */ .n2.omit({ replay: true, estimate: true }).shape,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(8449), __webpack_require__.e(9052), __webpack_require__.e(8444), __webpack_require__.e(7291), __webpack_require__.e(4387), __webpack_require__.e(744), __webpack_require__.e(8591), __webpack_require__.e(6305), __webpack_require__.e(5222), __webpack_require__.e(4340), __webpack_require__.e(1066), __webpack_require__.e(8849), __webpack_require__.e(473), __webpack_require__.e(1767), __webpack_require__.e(4470), __webpack_require__.e(7916)]).then(__webpack_require__.bind(__webpack_require__, 87916))).mergeCommand, 'folders'),
    entry('report', 'Render a report.json again, or hold two of them against each other.', zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        file: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).describe('The report.json of an earlier run.'),
        against: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
            .min(1)
            .optional()
            .describe('The report.json of another run of the same tasks, to take as what it was before.'),
        ..._config_settings_js__WEBPACK_IMPORTED_MODULE_2__.settingsSchema.pick({ out: true }).shape,
        ...json,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(8444), __webpack_require__.e(744), __webpack_require__.e(8591), __webpack_require__.e(4340), __webpack_require__.e(473), __webpack_require__.e(3217)]).then(__webpack_require__.bind(__webpack_require__, 26280))).reportCommand, 'file'),
    entry('dashboard', 'Write a history as a site of plain files: trends, costs, every task and every run.', zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        history: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
            .min(1)
            .default('.swelancer-gate/history')
            .describe("Folder of the history, or a checkout of the action's branch."),
        id: _config_settings_js__WEBPACK_IMPORTED_MODULE_2__.settingsSchema.shape.id.unwrap().optional().describe('Gate of the repository. Default: all of them.'),
        out: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).default('.swelancer-gate/dashboard').describe('Folder for the site.'),
        ...json,
    }), async () => (await __webpack_require__.e(/* import() */ 7248).then(__webpack_require__.bind(__webpack_require__, 97248))).dashboardCommand),
    entry('history', 'List the runs of a history, find drift in it, export it as CSV, or remove old records.', zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        action: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['list', 'drift', 'export', 'prune'])
            .default('list')
            .describe('What to do with it: list, drift, export or prune.'),
        history: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
            .min(1)
            .default('.swelancer-gate/history')
            .describe("Folder of the history, or a checkout of the action's branch."),
        id: _config_settings_js__WEBPACK_IMPORTED_MODULE_2__.settingsSchema.shape.id.unwrap().optional().describe('Only the records of this gate.'),
        keep: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .ai().int().nonnegative().optional().describe('prune: so many of the newest records stay.'),
        'older-than': zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .ai().positive().optional().describe('prune: records older than so many days go.'),
        yes: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().default(false).describe('prune: really remove them.'),
        ...json,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(8444), __webpack_require__.e(8849), __webpack_require__.e(6976)]).then(__webpack_require__.bind(__webpack_require__, 12984))).historyCommand, 'action'),
    entry('import', 'Make a report of what Inspect or promptfoo measured, to hold others against.', zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        file: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).describe("A log of Inspect (.eval or .json), or promptfoo's results (.json)."),
        run: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).optional().describe('Name of the run, where the file holds several.'),
        suite: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
            .min(1)
            .default('lite')
            .describe('Name of the suite whose tasks were answered, or a suite file.'),
        ...dataset,
        ..._config_settings_js__WEBPACK_IMPORTED_MODULE_2__.settingsSchema.pick({ out: true }).shape,
        ...json,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(8449), __webpack_require__.e(8444), __webpack_require__.e(4387), __webpack_require__.e(744), __webpack_require__.e(4340), __webpack_require__.e(473), __webpack_require__.e(4991)]).then(__webpack_require__.bind(__webpack_require__, 94991))).importCommand, 'file'),
    entry('export', "Write a report as logs that Inspect's viewer opens, one for each side.", zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        file: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).describe('The report.json of an earlier run.'),
        out: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).default('.swelancer-gate/inspect').describe('Folder for the logs.'),
        ...json,
    }), async () => (await __webpack_require__.e(/* import() */ 733).then(__webpack_require__.bind(__webpack_require__, 30733))).exportCommand, 'file'),
    entry('quiz', 'Print a task as a quiz with numbered choices.', zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        task: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).describe('Id of the task, such as 14958-manager-0, or its number alone.'),
        ...dataset,
        answer: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().default(false).describe('Print the right answer too.'),
        ...json,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(8449), __webpack_require__.e(4387), __webpack_require__.e(9843)]).then(__webpack_require__.bind(__webpack_require__, 29843))).quizCommand, 'task'),
    entry('tasks', 'List the tasks of a suite.', zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        suite: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).default('gate').describe('Name of a suite, or a suite file.'),
        ...dataset,
        ...json,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(8449), __webpack_require__.e(4387), __webpack_require__.e(7166)]).then(__webpack_require__.bind(__webpack_require__, 37166))).tasksCommand, 'suite'),
    entry('verify', 'Check the configuration, the dataset and the suite against their pins, without a call.', zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        ..._config_settings_js__WEBPACK_IMPORTED_MODULE_2__.settingsSchema.pick({ config: true, suite: true, dataset: true, model: true }).shape,
        ...json,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(8449), __webpack_require__.e(4387), __webpack_require__.e(6755)]).then(__webpack_require__.bind(__webpack_require__, 16755))).verifyCommand),
    entry('explain', 'Print the whole configuration, and where each part of it comes from, without a call.', everything.omit({ estimate: true, replay: true }), async () => (await Promise.all(/* import() */[__webpack_require__.e(8449), __webpack_require__.e(9052), __webpack_require__.e(4387), __webpack_require__.e(744), __webpack_require__.e(8591), __webpack_require__.e(6305), __webpack_require__.e(5222), __webpack_require__.e(4244)]).then(__webpack_require__.bind(__webpack_require__, 64244))).explainCommand),
    entry('power', 'Say what a gate would find on a suite, how often it would cry wolf, and what it would cost.', simulation, async () => (await Promise.all(/* import() */[__webpack_require__.e(8449), __webpack_require__.e(9052), __webpack_require__.e(4387), __webpack_require__.e(744), __webpack_require__.e(8591), __webpack_require__.e(6305), __webpack_require__.e(5222), __webpack_require__.e(8305)]).then(__webpack_require__.bind(__webpack_require__, 98305))).powerCommand),
    entry('self-test', 'Let the gate judge the configuration against itself, from its stored answers.', simulation, async () => (await Promise.all(/* import() */[__webpack_require__.e(8449), __webpack_require__.e(9052), __webpack_require__.e(4387), __webpack_require__.e(744), __webpack_require__.e(8591), __webpack_require__.e(6305), __webpack_require__.e(5222), __webpack_require__.e(5057)]).then(__webpack_require__.bind(__webpack_require__, 85057))).selfTestCommand),
    entry('demo', 'Run the gate on a harmless and a harmful change, with nothing but this program.', zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej(json), async () => (await Promise.all(/* import() */[__webpack_require__.e(8449), __webpack_require__.e(9052), __webpack_require__.e(8444), __webpack_require__.e(7291), __webpack_require__.e(4387), __webpack_require__.e(744), __webpack_require__.e(8591), __webpack_require__.e(6305), __webpack_require__.e(4340), __webpack_require__.e(1066), __webpack_require__.e(9553)]).then(__webpack_require__.bind(__webpack_require__, 99553))).demoCommand),
];
/**
 * Reads the words of the command line and runs the command.
 * @throws Failure for bad values, and whatever the command throws.
 */
async function runProgram(words, world) {
    let exitCode = _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.passed;
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('swelancer-gate')
        .description('Fails a change to prompts or agent configuration that made the agent worse, and never because of noise.')
        .version((0,_shared_package_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r)(), '-V, --version', 'Print the version.')
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
        return error.exitCode === 0 ? _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.passed : _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.usage;
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


/***/ })

};
