export const id = 4844;
export const ids = [4844];
export const modules = {

/***/ 54844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/arm/git.js
var arm_git = __webpack_require__(29593);
// EXTERNAL MODULE: ./build/arm/prompt/template.js
var template = __webpack_require__(62652);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/shared/make-folder.js
var make_folder = __webpack_require__(77989);
// EXTERNAL MODULE: ./build/shared/program.js
var program = __webpack_require__(27828);
// EXTERNAL MODULE: ./build/cli/init/providers.js
var providers = __webpack_require__(94374);
;// CONCATENATED MODULE: ./build/cli/init/choices.js


/** @throws Failure if the URL is unknown and cannot be asked for. */
async function chooseEndpoint(options, env, { ask, tell }) {
    const provider = await chosen();
    if (provider.signIn !== null && options.secret !== undefined) {
        throw new errors/* Failure */.HR('configuration', `--secret does not go with --provider ${provider.name}, which keeps no key`, {
            hint: 'Leave it out, or choose another provider.',
        });
    }
    return { provider, baseUrl: await address(), secret: await secret(), signIn: provider.signIn };
    async function address() {
        const known = options['base-url'] ?? (provider.name === 'own' ? addressIn(env) : undefined) ?? provider.baseUrl;
        if (known !== null && known !== undefined)
            return known;
        if (ask !== null)
            return askUntil(ask, 'Base URL, up to /v1: ', addressOf);
        throw new errors/* Failure */.HR('configuration', `--base-url is required for ${provider.title}`, {
            hint: 'docs/providers.md shows what it looks like.',
        });
    }
    /** Hosted endpoints need a key; only your own server may not. */
    async function secret() {
        const { keyName, signIn } = provider;
        if (signIn !== null)
            return null;
        const name = options.secret ??
            (ask === null || provider.name !== 'own' || options['base-url'] !== undefined
                ? keyName
                : await askUntil(ask, `Secret with its API key, or none [${keyName}]: `, answer => /^\w*$/.test(answer) ? answer || keyName : undefined));
        return name === 'none' ? null : name;
    }
    async function chosen() {
        const named = providers/* PROVIDERS */.x.find(({ name }) => name === options.provider);
        if (named !== undefined)
            return named;
        if (options['base-url'] !== undefined)
            return (0,providers/* providerAt */.z)(options['base-url']);
        const address = addressIn(env);
        const likely = address === undefined ? providers/* PROVIDERS */.x.find(({ keyName }) => env[keyName]) : (0,providers/* providerAt */.z)(address);
        const likeliest = likely ?? providers/* PROVIDERS */.x[0];
        if (ask === null) {
            tell(`Endpoint: ${likeliest.title}, ${likely === undefined ? 'the default' : 'found in the environment'} (--provider).\n`);
            return likeliest;
        }
        const list = providers/* PROVIDERS */.x.map(({ title }, place) => `  ${place + 1}. ${title}`).join('\n');
        return askUntil(ask, `Which provider?\n${list}\nNumber [${providers/* PROVIDERS */.x.indexOf(likeliest) + 1}]: `, answer => answer === '' ? likeliest : providers/* PROVIDERS */.x[Number(answer) - 1]);
    }
}
/** @throws Failure if the model is unknown and cannot be asked for. */
async function chooseModel(options, { model, title }, { ask, tell }) {
    if (options.model !== undefined)
        return options.model;
    if (ask !== null) {
        return askUntil(ask, `Which model, by the provider's name for it${model === null ? '' : ` [${model}]`}: `, answer => answer || model);
    }
    if (model === null) {
        throw new errors/* Failure */.HR('configuration', `--model is required for ${title}`, {
            hint: 'Use the model name that the server knows.',
        });
    }
    tell(`Model: ${model}, the default (--model).\n`);
    return model;
}
const STARTER_PROMPT = 'prompts/swelancer-gate.md';
/** Maximum number of files in a list. */
const MAX_SHOWN = 30;
async function chooseWatched(options, found, { ask, tell }) {
    const { candidates, prompts } = found;
    const [first = STARTER_PROMPT, ...others] = prompts;
    const prompt = options.prompt ?? first;
    const watched = candidates.filter(({ leftOut }) => leftOut === null).map(({ path }) => path);
    if (ask === null || options.files !== undefined || candidates.length === 0) {
        const files = options.files ?? watched;
        if (options.files === undefined)
            tell(`Files: ${files.join(', ') || 'none'}, as found (--files).\n`);
        tell(listOfLeftOut([...leftOut(files), ...found.unreadable]));
        return { prompt, files };
    }
    const list = candidates
        .slice(0, MAX_SHOWN)
        .map(({ path, leftOut }, index) => `  ${index + 1}. ${path}${leftOut === null ? '' : ` (${leftOut})`}\n`);
    const preset = watched.map((_path, index) => index + 1).join(',') || 'none';
    const question = `Which files should the gate watch?\n${list.join('')}Numbers, comma-separated, or none [${preset}]: `;
    const files = await askUntil(ask, question, answer => {
        if (answer === 'none' || (answer === '' && preset === 'none'))
            return [];
        const words = (answer || preset).split(/[\s,]+/);
        const chosen = words.map(word => candidates[Number(word) - 1]?.path).filter(path => path !== undefined);
        return chosen.length === words.length ? chosen : undefined;
    });
    tell(listOfLeftOut([...leftOut(files).slice(MAX_SHOWN), ...found.unreadable]));
    return { prompt, files };
    function leftOut(files) {
        return [
            ...candidates
                .filter(({ path }) => !files.includes(path))
                .map(({ path, leftOut }) => ({ path, reason: leftOut ?? 'not chosen' })),
            ...others.map(path => ({
                path,
                reason: `only one prompt can be used; select it with --prompt ${path} asks this one`,
            })),
        ];
    }
}
/** The files not watched, with reasons; empty if there are none. */
function listOfLeftOut(files) {
    if (files.length === 0)
        return '';
    const shown = files.slice(0, MAX_SHOWN).map(({ path, reason }) => `  ${path} (${reason})\n`);
    const more = files.length > MAX_SHOWN ? `  and ${files.length - MAX_SHOWN} more\n` : '';
    return `Left out:\n${shown.join('')}${more}`;
}
/** The models to compare every night; null without nightly runs. */
async function chooseNightly(options, model, { ask }) {
    if (options.models !== undefined)
        return options.models;
    const own = model === null ? [] : [model];
    if (ask === null)
        return options.nightly ? own : null;
    const yes = options.nightly ||
        (await askUntil(ask, 'Compare models every night? [y/N]: ', answer => /^(?:y|yes)$/i.test(answer) ? true : /^(?:n|no|)$/i.test(answer) ? false : undefined));
    if (!yes)
        return null;
    return askUntil(ask, `Which models, comma-separated [${own.join(',')}]: `, answer => {
        const names = answer.split(/[\s,]+/).filter(name => name !== '');
        return names.length === 0 ? own : names;
    });
}
/** Asks until the answer is valid. */
async function askUntil(ask, question, read) {
    for (;;) {
        const answer = read(await ask(question));
        if (answer !== null && answer !== undefined)
            return answer;
    }
}
/** A URL that can be written to a file, without secrets. */
function addressOf(text) {
    if (!URL.canParse(text))
        return undefined;
    const { protocol, username, password, search } = new URL(text);
    return /^https?:$/.test(protocol) && username + password + search === '' ? text : undefined;
}
const addressIn = (env) => addressOf(env.OPENAI_BASE_URL ?? '');

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/cli/init/configuration.js


/** A commented line to fill in is easier to find than the documentation. */
const WITHOUT_COST = `# This endpoint does not report its cost. Add its prices, in dollars per million tokens, to see costs and to use max-cost:
# prices: {input: 1.00, cached-input: 0.10, output: 5.00}
`;
/** Keeps answers and reports of local runs out of commits: a change must not bring its own evidence. */
const IGNORE_FILE = '.swelancer-gate/.gitignore';
const IGNORED = '# Answers, reports and other output of local runs.\n*\n!.gitignore\n';
/** Folder for the user's own tasks. */
const TASKS = 'tasks/';
/** A complete task, which works right away and shows the format. */
const EXAMPLE_TASK = `---
answer: 2
---
# Totals are off by a cent

This is an example. Replace it with one of your own issues and the proposals for it.

An invoice with three items at $0.335 each shows a total of $1.00, but the rounded items add up to $1.02.

## Proposal 1

Show three decimals for each item, so that the numbers add up.

## Proposal 2

Round each item to cents when it is added to the invoice, and add up the rounded amounts.

## Proposal 3

Add one cent to the total whenever it is lower than the sum of the items.
`;
/** The text of a first swelancer-gate.yml. */
function configurationText(first) {
    const { model, prompt, files, models, tasks, command, reportsCost } = first;
    const [suite, issues, others] = command === null
        ? ['gate', '48 real issues', 'smoke has 12, lite 113']
        : ['smoke', '12 real issues', 'gate has 48, lite 113'];
    return `# yaml-language-server: $schema=https://raw.githubusercontent.com/${program/* HOME */.yZ}/${program/* REF */.g4}/schema/config.schema.json
# Every field and its meaning: ${(0,program/* pageAt */.F3)('README.md')}#reference

suite: ${tasks ? `[${suite}, ${TASKS}] # ${issues}, and your own` : `${suite} # ${issues}`}; ${others}
${command === null
        ? ''
        : `solver: command
command: ${command}
`}model: ${value(model)}
# The prompt may use {{title}}, {{description}}, {{price}}, {{proposals}} and {{question_id}}.
prompt: ${value(prompt)}
# Read before the prompt; changes to these files are measured too.
files: ${value(files)}
${models === null ? '' : matrix(models)}${command === null ? 'sampling: {max-tokens: 8192}\n' : ''}budget: {max-calls: 1000${reportsCost ? ', max-cost: 5' : ''}}
${reportsCost || command !== null ? '' : WITHOUT_COST}`;
}
/** The matrix of nightly runs. A single model is commented out, for the user to add others. */
function matrix(models) {
    return models.length > 1
        ? `# Compared every night.\nmatrix: {models: ${value(models)}}\n`
        : `# Compared every night; add at least one more:\n# matrix: {models: ${value([...models, 'another-model'])}}\n`;
}
function value(part) {
    return (0,dist/* stringify */.As)(part, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();
}

;// CONCATENATED MODULE: ./build/cli/init/find.js


/** Files that agents always read, by their documentation; a folder stands for all of its files. */
const EVERY_SESSION = [
    String.raw `(?:\.claude/|\.agents/)?(?:AGENTS|CLAUDE|GEMINI)\.md`,
    String.raw `\.github/(?:copilot-instructions\.md|instructions)`,
    String.raw `\.(?:cursorrules|windsurfrules|clinerules|roorules|goosehints)`,
    String.raw `\.(?:cursor|windsurf|claude|agents|continue|amazonq|augment|trae)/rules`,
    String.raw `\.roo/rules[^/]*`,
    String.raw `\.kiro/steering`,
    String.raw `\.junie/guidelines\.md`,
];
/** Files that an agent loads on demand. */
const ON_DEMAND = [
    String.raw `\.(?:claude|agents|codex|cursor|gemini|github|opencode)/(?:agents?|skills?|commands?|prompts|chatmodes)`,
    String.raw `\.windsurf/workflows`,
];
/** Files that only agents use (solver: agent or command). */
const AGENT_ONLY = [String.raw `\.mcp\.json`, String.raw `\.claude/(?:hooks|settings\.json)`];
const named = (names) => new RegExp(`^((?:.*/)?)(${names.join('|')})(?:/|$)`);
const everySession = named(EVERY_SESSION);
const onDemand = named(ON_DEMAND);
const agentOnly = named(AGENT_ONLY);
const promptFolder = /^((?:.*\/)?prompts)\/.*\.(?:md|mdx|txt|prompt|j2|jinja2?|hbs|mustache|ya?ml)$/;
const promptFile = /\.prompt\.(?:ya?ml|md)$/;
/** Default limit in bytes for files that every request would include. */
const MAX_BYTES = 100_000;
/**
 * Finds the files that agents read.
 * @param files of the working directory, from git
 */
async function findFiles(directory, files) {
    const home = await (0,promises_.realpath)(directory);
    const tracked = new Set(files);
    /** The tracked files at or below a path. */
    const filesAt = (place) => tracked.has(place) ? [place] : files.filter(file => file.startsWith(`${place}/`));
    const entries = new Map();
    const prompts = [];
    const unreadable = [];
    for (const file of [...files].sort()) {
        const match = matchOf(file);
        if (match === null)
            continue;
        const real = await (0,promises_.realpath)(external_node_path_.join(directory, file)).catch(() => null);
        const target = real === null ? null : external_node_path_.relative(home, real).split(external_node_path_.sep).join('/');
        if (target === null) {
            // Ignores files deleted but not yet committed.
            if (await isLink(external_node_path_.join(directory, file)))
                unreadable.push({ path: file, reason: 'its link is broken' });
        }
        else if (target.startsWith('../')) {
            unreadable.push({ path: file, reason: 'its link leaves this folder' });
        }
        else if (filesAt(target).length === 0) {
            unreadable.push({ path: file, reason: `git does not track ${target}, where its link leads` });
        }
        else if (match.isPrompt && tracked.has(target) && (await showsProposals(external_node_path_.join(home, target)))) {
            if (!prompts.includes(target))
                prompts.push(target);
        }
        else {
            // A file with two names, such as CLAUDE.md linking to AGENTS.md, counts once.
            const place = target === file ? match.place : target;
            const known = entries.get(place);
            const bytes = (known?.bytes ?? 0) + (await bytesOf(home, filesAt(target)));
            entries.set(place, { path: place, reason: known?.reason === null ? null : match.reason, bytes });
        }
    }
    const all = [...entries.values()].filter(({ path }) => ![...entries.keys()].some(one => path.startsWith(`${one}/`)));
    const candidates = all.map(({ path, reason, bytes }) => ({
        path,
        leftOut: reason ?? (bytes > MAX_BYTES ? `${Math.round(bytes / 1000)} KB, which every request would include` : null),
    }));
    return {
        candidates: [...candidates.filter(one => one.leftOut === null), ...candidates.filter(one => one.leftOut !== null)],
        prompts,
        unreadable,
    };
}
function matchOf(file) {
    const [, folder = '', name] = everySession.exec(file) ?? [];
    if (name !== undefined) {
        const reason = folder === '' ? null : `only for work in ${folder.slice(0, -1)}`;
        return { place: folder + name, reason, isPrompt: false };
    }
    const [, parent = '', demanded] = onDemand.exec(file) ?? [];
    if (demanded !== undefined)
        return { place: parent + demanded, reason: 'read on demand', isPrompt: true };
    const [, above = '', used] = agentOnly.exec(file) ?? [];
    if (used !== undefined)
        return { place: above + used, reason: 'only agents use it', isPrompt: false };
    const [, prompts] = promptFolder.exec(file) ?? [];
    if (prompts !== undefined)
        return { place: prompts, reason: 'prompts for something else', isPrompt: true };
    return promptFile.test(file) ? { place: file, reason: 'a prompt for something else', isPrompt: true } : null;
}
const showsProposals = async (file) => (await (0,promises_.readFile)(file, 'utf8')).includes('{{proposals}}');
async function bytesOf(home, files) {
    const sizes = await Promise.all(files.map(async (file) => (await (0,promises_.lstat)(external_node_path_.join(home, file))).size));
    return sizes.reduce((sum, size) => sum + size, 0);
}
async function isLink(file) {
    const found = await (0,promises_.lstat)(file).catch(() => null);
    return found?.isSymbolicLink() ?? false;
}

// EXTERNAL MODULE: ./build/app/data-folders.js
var data_folders = __webpack_require__(54866);
// EXTERNAL MODULE: ./build/arm/prompt/order.js
var order = __webpack_require__(30512);
// EXTERNAL MODULE: ./build/arm/read.js + 1 modules
var read = __webpack_require__(52582);
// EXTERNAL MODULE: ./build/arm/source.js + 2 modules
var arm_source = __webpack_require__(6787);
// EXTERNAL MODULE: ./build/config/file.js
var config_file = __webpack_require__(71585);
// EXTERNAL MODULE: ./build/config/run-config.js
var run_config = __webpack_require__(27121);
// EXTERNAL MODULE: ./build/config/settings.js
var config_settings = __webpack_require__(14318);
// EXTERNAL MODULE: ./build/dataset/material.js
var material = __webpack_require__(37782);
// EXTERNAL MODULE: ./build/model/prices.js
var model_prices = __webpack_require__(45922);
// EXTERNAL MODULE: ./build/model/token-estimate.js
var token_estimate = __webpack_require__(26677);
// EXTERNAL MODULE: ./build/verdict/plan.js
var plan = __webpack_require__(98483);
;// CONCATENATED MODULE: ./build/cli/init/first-fill.js












/** List prices for the order of magnitude if none are configured (docs/cost.md has sources and date). */
const EXAMPLE_PRICES = {
    cheap: { input: 0.2, cachedInput: 0.02, output: 1.2 },
    expensive: { input: 2, cachedInput: 0.2, output: 10 },
};
/** Assumed output tokens: a short answer, and one with reasoning. */
const ANSWER_TOKENS = { short: 50, reasoning: 2000 };
/**
 * Estimates the first run on the default branch from the configuration in a folder.
 * @throws Failure if the configuration or dataset is unreadable.
 */
async function firstFill(config, world) {
    const settings = { ...config_settings.settingsSchema.parse({}), config };
    const source = (0,arm_source/* workTreeSource */.$d)(world);
    const file = await (0,config_file/* requireConfigFile */._C)(source, config);
    const arm = await (0,read/* readArm */.T)('candidate', source, file, settings);
    const run = (0,run_config/* runConfig */.aA)(settings, file, file, { pricedModel: arm.solver.model });
    const options = await (0,data_folders/* datasetOptions */.D)(world, source);
    const { tasks } = await (0,material/* loadMaterial */.I)(run.suite, run.dataset, source, options);
    const samples = (0,plan/* baselineTarget */.n6)(tasks.length, (0,plan/* affordable */.d3)(run.decision, tasks.length, [arm.solver.name]));
    const counts = { tasks: tasks.length, samples, asksModel: arm.solver.kind !== 'reference' };
    if (arm.solver.kind !== 'chat') {
        return { ...counts, inputTokens: null, cost: null, ownPrices: false };
    }
    const perPass = tasks
        .map(task => (0,token_estimate/* estimateTokens */.b)((0,template/* renderMessages */.dg)(arm.prompt, arm.files, task, (0,order/* showProposals */.B)(task, arm.order, 0))))
        .reduce((sum, tokens) => sum + tokens, 0);
    const { prices } = run.termsOf(arm.solver.model);
    const dollars = (at, outputTokens) => samples *
        (0,model_prices/* costOf */.h)({
            inputTokens: perPass,
            cachedInputTokens: 0,
            outputTokens: outputTokens * tasks.length,
            reasoningTokens: 0,
        }, at);
    return {
        ...counts,
        inputTokens: perPass * samples,
        cost: {
            low: dollars(prices ?? EXAMPLE_PRICES.cheap, ANSWER_TOKENS.short),
            high: dollars(prices ?? EXAMPLE_PRICES.expensive, ANSWER_TOKENS.reasoning),
        },
        ownPrices: prices !== null,
    };
}

// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
// EXTERNAL MODULE: ./build/shared/shell.js
var shell = __webpack_require__(31294);
// EXTERNAL MODULE: ./build/cli/init/workflow.js
var workflow = __webpack_require__(83015);
;// CONCATENATED MODULE: ./build/cli/init/next-steps.js





/** The user's next steps. */
function nextSteps({ secret, signIn, branch, written, workflows, fill, toAdd, example, weekly, }) {
    const has = (kind) => workflows.includes(kind);
    return [
        ...(secret === null ? [] : [`Add your API key: gh secret set ${secret}`]),
        ...(signIn === null ? [] : [`${signIn.setup}: ${(0,program/* pageAt */.F3)('docs/no-secret.md')}`]),
        ...(has('forks')
            ? [
                `Create an environment "prompt-gate" with required reviewers${secret === null ? '.' : `, and add the key to it: gh secret set ${(0,workflow/* forkSecret */.Zk)(secret)} --env prompt-gate`}`,
            ]
            : []),
        ...(has('dashboard') ? ['Choose "GitHub Actions" as the source under Settings, Pages.'] : []),
        ...toAdd.map(line => `Add to swelancer-gate.yml: ${line}`),
        ...(example === null
            ? []
            : [`Replace ${example} with your own tasks: ${program/* PROGRAM */.RX} tasks new, or ${program/* PROGRAM */.RX} tasks mine`]),
        ...(weekly ? ['Remove "schedule:" from the gate\'s own workflow: the nightly one replaces it.'] : []),
        ...(has('gate') && fill?.asksModel !== false
            ? [`Know the cost: ${fillText(fill)}. See your own numbers first, without a call: ${program/* PROGRAM */.RX} gate --estimate`]
            : []),
        ...(written.length === 0
            ? []
            : [`Commit: git add ${toCommit(written, example)} && git commit -m "Gate changes to prompts"`]),
        ...(has('gate')
            ? [
                `Push to ${branch}. That run collects the answers that pull requests are compared with.`,
                'Open a pull request that changes the prompt or a watched file.',
            ]
            : [`Push to ${branch}.`]),
    ];
}
/** The folder instead of the example file, which is to be replaced. */
function toCommit(written, example) {
    const places = written.map(file => (file === example ? `${external_node_path_.posix.dirname(file)}/` : file));
    return places.map(shell/* shellWord */.r).join(' ');
}
function fillText(fill) {
    if (fill === null)
        return 'the first run on the default branch is the most expensive one';
    const { tasks, samples, inputTokens, cost: dollars, ownPrices } = fill;
    const answers = `the first run collects ${(0,format/* count */.U9)(tasks * samples, 'answer')} (${(0,format/* integer */.nd)(tasks)} tasks, ${samples} each)`;
    if (inputTokens === null || dollars === null)
        return `${answers}, each from an agent`;
    const range = `${(0,format/* cost */.y)(dollars.low)} (short answers${ownPrices ? '' : ', cheap model'}) to ${(0,format/* cost */.y)(dollars.high)} (reasoning${ownPrices ? '' : ', expensive model'})`;
    return `${answers} with ${(0,format/* integer */.nd)(Math.round(inputTokens / 1000))}k input tokens, about ${range}`;
}

// EXTERNAL MODULE: ./build/shared/git.js
var shared_git = __webpack_require__(20772);
// EXTERNAL MODULE: ./build/shared/package.js
var shared_package = __webpack_require__(44116);
;// CONCATENATED MODULE: ./build/cli/init/source.js



/**
 * The version of this action for workflows: a release or, until there is one, the commit of this program. A commit is safe
 * even if someone else takes the name.
 */
async function actionSource({ env }) {
    return (program/* RELEASED */.iB ? null : ((0,program/* fetchedFrom */.E2)(shared_package/* packageFolder */.n) ?? (await clonedFrom(env)))) ?? { repository: program/* HOME */.yZ, ref: program/* REF */.g4 };
}
/** Commit and GitHub repository of the clone that this program runs in; null outside a clone. */
async function clonedFrom(env) {
    const run = (0,shared_git/* createGit */.lD)(env);
    const git = async (...words) => {
        try {
            return (await run(words, { directory: shared_package/* packageFolder */.n })).toString('utf8').trim();
        }
        catch {
            return null;
        }
    };
    // A package inside another repository is not a clone of this one.
    if ((await git('rev-parse', '--show-prefix')) !== '')
        return null;
    const commit = await git('rev-parse', 'HEAD');
    const [, repository = program/* HOME */.yZ] = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec((await git('remote', 'get-url', 'origin')) ?? '') ?? [];
    return commit === null ? null : { repository, ref: commit };
}

// EXTERNAL MODULE: ./build/cli/commands/verify.js
var verify = __webpack_require__(16755);
;// CONCATENATED MODULE: ./build/cli/commands/init.js















const CONFIG = 'swelancer-gate.yml';
/** Settings of all workflows that call the model. */
const ENDPOINT = ['provider', 'base-url', 'secret'];
/** Writes missing workflows, configuration and prompt, and checks them. Existing files are kept. */
async function initCommand(settings, world) {
    const { yes, json, nightly, shards, dashboard, forks, 'forks-by': forksBy, accept, tasks, ...options } = settings;
    const git = await (0,arm_git/* openGit */.zY)(world);
    const folder = git.folder;
    const branch = await defaultBranch(git);
    const inFolder = (file) => external_node_path_.join(world.directory, file);
    const fileOf = (kind) => external_node_path_.posix.relative(folder, (0,workflow/* workflowPath */.RB)(kind, folder));
    const isThere = async (kind) => exists(inFolder(fileOf(kind)));
    const isNewConfig = !(await exists(inFolder(CONFIG)));
    const kept = (await isThere('gate')) ? await (0,promises_.readFile)(inFolder(fileOf('gate')), 'utf8') : null;
    const prompter = { ask: yes || json ? null : world.ask, tell: world.tell };
    const say = json ? () => { } : world.print;
    const texts = new Map();
    const known = kept === null ? null : (0,workflow/* endpointIn */.BT)(kept);
    const chosen = known === null || isNewConfig ? await chooseEndpoint(options, world.env, prompter) : null;
    const endpoint = known ?? chosen ?? { baseUrl: '', secret: null, signIn: null };
    const model = isNewConfig && chosen !== null ? await chooseModel(options, chosen.provider, prompter) : null;
    const watched = model === null
        ? null
        : await chooseWatched(options, await findFiles(world.directory, await git.workTreeFiles()), prompter);
    const wantsNightly = nightly || dashboard || shards !== undefined;
    const asksNightly = wantsNightly || (kept === null && isNewConfig);
    const models = asksNightly ? await chooseNightly({ ...options, nightly: wantsNightly }, model, prompter) : null;
    const wanted = {
        gate: true,
        nightly: models !== null,
        dashboard,
        forks: forks || forksBy !== undefined,
        accept,
    };
    if (endpoint.signIn !== null)
        refuseWithout(endpoint.signIn, wanted);
    const action = await actionSource(world);
    const hasNightly = wanted.nightly || (await isThere('nightly'));
    const place = {
        ...endpoint,
        ...{ branch, folder, action, nightly: hasNightly, shards: shards ?? 1 },
        forksBy: forksBy ?? 'pull_request_target',
    };
    const kinds = WORKFLOW_KINDS.filter(kind => wanted[kind]);
    for (const kind of kinds) {
        if (await isThere(kind))
            continue;
        texts.set(fileOf(kind), await (0,workflow/* workflowText */.LS)(kind, place));
    }
    if (model !== null && watched !== null && chosen !== null) {
        const { reportsCost } = chosen.provider;
        const command = chosen.signIn?.command ?? null;
        texts.set(CONFIG, configurationText({ model, ...watched, models, tasks, command, reportsCost }));
        texts.set(watched.prompt, template/* DEFAULT_PROMPT */.J4);
    }
    const newTasks = tasks && !(await exists(inFolder(TASKS)));
    if (newTasks)
        texts.set(`${TASKS}example.md`, EXAMPLE_TASK);
    if (isNewConfig)
        texts.set(IGNORE_FILE, IGNORED);
    const written = [];
    for (const [file, text] of texts)
        if (await writeNew(inFolder(file), file, text))
            written.push(file);
    const files = [...new Set([...kinds.map(fileOf), CONFIG, ...texts.keys()])];
    for (const file of files) {
        say(`${written.includes(file) ? 'Wrote' : 'Kept '}  ${file}\n`);
    }
    const unused = Object.keys(options).filter(name => !isNewConfig && !(chosen !== null && ENDPOINT.includes(name)) && !(name === 'models' && models !== null));
    if (unused.length > 0) {
        world.tell(`${unused.map(name => `--${name}`).join(', ')} had no effect: the files that set it exist.\n`);
    }
    const exitCode = await verified({ ...world, print: say });
    const workflows = kinds.filter(kind => written.includes(fileOf(kind)));
    const steps = nextSteps({
        branch,
        written,
        secret: endpoint.secret,
        signIn: endpoint.signIn,
        workflows: workflows.length === 0 ? ['gate'] : workflows,
        fill: exitCode === errors/* EXIT */.dc.passed ? await estimated(world) : null,
        toAdd: isNewConfig
            ? []
            : [
                ...(models === null ? [] : matrix(models).trim().replace(/^# /gm, '').split('\n').slice(-1)),
                ...(tasks ? [`suite: [gate, ${TASKS}]`] : []),
            ],
        example: newTasks ? `${TASKS}example.md` : null,
        weekly: workflows.includes('nightly') && kept !== null && /^ {2}schedule:/m.test(kept),
    });
    if (json) {
        const unchanged = files.filter(file => !written.includes(file));
        world.print(`${JSON.stringify({ written, kept: unchanged, verified: exitCode === errors/* EXIT */.dc.passed, next: steps })}\n`);
    }
    say(`\nNext\n${steps.map((step, index) => `${index + 1}. ${step}\n`).join('')}`);
    return exitCode;
}
const WORKFLOW_KINDS = ['gate', 'nightly', 'dashboard', 'forks', 'accept'];
/** @throws Failure if a workflow would get no token, or would expose one with more permissions than calling a model. */
function refuseWithout({ variables }, wanted) {
    if (wanted.forks) {
        throw new errors/* Failure */.HR('configuration', 'pull requests from forks get no identity token, so they need a key of their own', {
            hint: 'Leave out --forks, or choose a provider with a key.',
        });
    }
    if (wanted.nightly && Object.values(variables).includes('github.token')) {
        throw new errors/* Failure */.HR('configuration', "a nightly run's token can write to the repository, and the agent would hold it", {
            hint: 'Leave out --nightly, --shards and --dashboard with this provider.',
        });
    }
}
/** Estimate of the first run; null if the configuration needs something unavailable. */
async function estimated(world) {
    try {
        return await firstFill(CONFIG, world);
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR))
            throw error;
        return null;
    }
}
/** Writes a file unless it exists; false if it does. */
async function writeNew(place, file, text) {
    if (await exists(place))
        return false;
    try {
        (0,make_folder/* makeFolder */.f)(external_node_path_.dirname(place));
        await (0,promises_.writeFile)(place, text, { flag: 'wx' });
        return true;
    }
    catch (error) {
        throw new errors/* Failure */.HR('configuration', `cannot be written: ${error instanceof Error ? error.message : error}`, {
            file,
            hint: 'Choose a writable folder. Existing files were not changed.',
            cause: error,
        });
    }
}
async function exists(place) {
    try {
        await (0,promises_.lstat)(place);
        return true;
    }
    catch {
        return false;
    }
}
/** Checks the current files. */
async function verified(world) {
    try {
        return await (0,verify.verifyCommand)({ config: CONFIG, json: false }, world);
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR))
            throw error;
        world.tell(`Not ready yet: ${(0,errors/* explain */.WE)(error)}\nCheck again with: ${program/* PROGRAM */.RX} verify\n`);
        return (0,errors/* exitCodeOf */.FO)(error);
    }
}
/** The target branch of pull requests, as known to this clone. */
async function defaultBranch(git) {
    const remote = await git.defaultBranch();
    if (remote !== null)
        return remote.slice(remote.indexOf('/') + 1);
    for (const name of ['main', 'master'])
        if ((await git.resolve(`refs/heads/${name}`)) !== null)
            return name;
    return (await git.branch()) ?? 'main';
}


/***/ }),

/***/ 45922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ costOf),
/* harmony export */   t: () => (/* binding */ plus)
/* harmony export */ });
/** Cost of an answer in US dollars. */
function costOf(usage, prices) {
    const { inputTokens, cachedInputTokens, cacheWriteTokens = 0, outputTokens } = usage;
    const dollars = (inputTokens - cachedInputTokens - cacheWriteTokens) * prices.input +
        cachedInputTokens * (prices.cachedInput ?? prices.input) +
        cacheWriteTokens * (prices.cacheWrite ?? prices.input) +
        outputTokens * prices.output;
    return dollars / 1_000_000 + (prices.request ?? 0);
}
/** The sum of two costs; null if either is unknown. */
const plus = (a, b) => (a === null || b === null ? null : a + b);


/***/ }),

/***/ 26677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roughTokens),
/* harmony export */   b: () => (/* binding */ estimateTokens)
/* harmony export */ });
/** Role and separators of one message, and the start of the answer, in OpenAI's chat format. */
const TOKENS_OF_A_MESSAGE = 4;
const TOKENS_OF_A_REPLY_START = 3;
/** All text of a message that the model reads. */
function textOf(message) {
    if (message.role !== 'assistant' || message.toolCalls === undefined)
        return message.content;
    return [message.content, ...message.toolCalls.flatMap(call => [call.name, call.arguments])].join('\n');
}
/** The same tools are sent in every turn of every agent. */
const textsOfTools = new WeakMap();
function textOfTools(tools) {
    if (tools === undefined)
        return '';
    const text = textsOfTools.get(tools) ?? JSON.stringify(tools);
    textsOfTools.set(tools, text);
    return text;
}
/** Four characters per token, as OpenAI counts for its limits. */
function roughTokens({ messages, tools }) {
    const characters = messages.reduce((sum, message) => sum + textOf(message).length, 0);
    return Math.ceil((characters + textOfTools(tools).length) / 4);
}
/**
 * Estimates the tokens of a prompt, on the high side: 2 to 30% above OpenAI's o200k encoding for prose and code, 13% for
 * a typical task. A vocabulary would only be exact for one provider's models, and take 2.5 MB.
 */
function estimateTokens(messages, tools) {
    return messages.reduce((sum, message) => sum + tokensIn(textOf(message)) + TOKENS_OF_A_MESSAGE, TOKENS_OF_A_REPLY_START + tokensIn(textOfTools(tools)));
}
/** Cached, because agent files are the same for every task. */
const LONG = 10_000;
const MAX_REMEMBERED = 8;
const remembered = new Map();
function tokensIn(text) {
    if (text.length < LONG)
        return count(text);
    const known = remembered.get(text);
    if (known !== undefined)
        return known;
    const tokens = count(text);
    const [oldest] = remembered.keys();
    if (remembered.size >= MAX_REMEMBERED && oldest !== undefined)
        remembered.delete(oldest);
    remembered.set(text, tokens);
    return tokens;
}
const [SYMBOL, SPACE, LINE, DIGIT, LOWER, UPPER, FOREIGN] = [0, 1, 2, 3, 4, 5, 6];
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
    if (code === 10 || code === 13)
        return LINE;
    if (code === 32 || code === 9)
        return SPACE;
    if (code >= 48 && code <= 57)
        return DIGIT;
    if (code >= 97 && code <= 122)
        return LOWER;
    return code >= 65 && code <= 90 ? UPPER : SYMBOL;
});
/** Tokens of one UTF-16 unit of a script, by the first unit after it: Latin, Greek and Cyrillic, Arabic, Indic, … */
const SCRIPTS = [
    [0x250, 0.65],
    [0x530, 0.27],
    [0x700, 0.4],
    [0xe00, 0.38],
    [0x2e80, 1],
    [0xac00, 0.85],
    [0xd800, 0.65],
    [0xe000, 1],
    [0x10000, 0.85],
];
/** Maximum length of words that are nearly always one token. */
const MAX_WORD = 7;
const CHARACTERS_OF_A_LONG_WORD = 5.5;
/** Minimum length of unbroken letters and digits that count as data, such as a hash or an image. */
const DATA = 30;
const CHARACTERS_OF_DATA = 1.5;
/** One pass over the text, split like a tokenizer into runs of letters, digits, spaces and symbols. */
function count(text) {
    let tokens = 0;
    let previous = LINE;
    let [unbroken, tokensOfUnbroken] = [0, 0];
    for (let start = 0; start < text.length;) {
        const kind = kindAt(text, start);
        const end = endOfRun(text, start, kind);
        const cost = costOf(text.charCodeAt(start), kind, end - start, previous);
        tokens += cost;
        if (kind === DIGIT || kind === LOWER || kind === UPPER) {
            unbroken += end - start;
            tokensOfUnbroken += cost;
        }
        else if (unbroken > 0) {
            tokens += moreForData(unbroken, tokensOfUnbroken);
            unbroken = tokensOfUnbroken = 0;
        }
        previous = kind;
        start = end;
    }
    return Math.ceil(tokens + moreForData(unbroken, tokensOfUnbroken));
}
/** Extra tokens for a long unbroken run. */
function moreForData(length, tokens) {
    return length > DATA ? Math.max(0, length / CHARACTERS_OF_DATA - tokens) : 0;
}
function kindAt(text, index) {
    return KINDS[text.charCodeAt(index)] ?? FOREIGN;
}
/** A capital letter starts a word; symbols form a run only if they are equal. */
function endOfRun(text, start, kind) {
    let end = start + 1;
    if (kind === FOREIGN)
        return end;
    const code = text.charCodeAt(start);
    let own = kind;
    while (end < text.length) {
        const next = kindAt(text, end);
        if (end === start + 1 && kind === UPPER && next === LOWER)
            own = LOWER;
        if (next !== own || (kind === SYMBOL && text.charCodeAt(end) !== code))
            break;
        end++;
    }
    return end;
}
function costOf(code, kind, length, previous) {
    switch (kind) {
        case SPACE:
            // A single space is part of the following word.
            return length === 1 ? 0 : 1 + length / 64;
        case LINE:
            return (previous === SYMBOL ? 0.5 : 1) + length / 64;
        case DIGIT:
            // Numbers do not include the preceding space.
            return Math.ceil(length / 3) + (previous === SPACE ? 1 : 0);
        case SYMBOL:
            if (length > 1)
                return 1 + length / 64;
            return previous === SYMBOL ? 0.5 : 0.95;
        case FOREIGN:
            return SCRIPTS.find(([end]) => code < end)?.[1] ?? 1;
        default:
            return length <= MAX_WORD ? 1 : length / CHARACTERS_OF_A_LONG_WORD;
    }
}


/***/ }),

/***/ 31294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** Quotes a word for a POSIX shell, so that untrusted text stays one word when pasted. */
function shellWord(word) {
    return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 91465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   HU: () => (/* binding */ binomialCdf),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   h1: () => (/* binding */ bisect),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/**
 * Probability that a standard normal variable is at most z, with an absolute error of 1e-15.
 * Marsaglia, Evaluating the Normal Distribution, Journal of Statistical Software 11(4), 2004.
 */
function normalCdf(z) {
    if (z < -9)
        return 0;
    if (z > 9)
        return 1;
    let sum = z;
    let term = z;
    for (let odd = 3; sum !== sum + term || odd === 3; odd += 2) {
        term *= (z * z) / odd;
        sum += term;
    }
    return 0.5 + (sum * Math.exp(-0.5 * z * z)) / Math.sqrt(2 * Math.PI);
}
/** The z with `normalCdf(z) = probability`, for probabilities strictly between 0 and 1. */
function normalQuantile(probability) {
    return bisect(z => normalCdf(z) >= probability, -9, 9);
}
/**
 * The t with P(T <= t) = probability for Student's T with integer degrees of freedom.
 * Cumulative function: Abramowitz and Stegun 26.7.3 and 26.7.4.
 */
function studentQuantile(probability, degrees) {
    // Searches by angle, to cover the heavy tails of one and two degrees of freedom.
    const angle = bisect(theta => studentCdf(theta, degrees) >= probability, -Math.PI / 2, Math.PI / 2);
    return Math.sqrt(degrees) * Math.tan(angle);
}
function studentCdf(theta, degrees) {
    const odd = degrees % 2 === 1;
    const cos = Math.cos(theta);
    let term = odd ? cos : 1;
    let sum = degrees === 1 ? 0 : term;
    for (let k = odd ? 3 : 2; k <= degrees - 2; k += 2) {
        term *= ((k - 1) / k) * cos * cos;
        sum += term;
    }
    const inside = odd ? (2 / Math.PI) * (theta + Math.sin(theta) * sum) : Math.sin(theta) * sum;
    return 0.5 + inside / 2;
}
/** Probability of at most `right` correct answers in `samples`, each correct with probability `rate`. */
function binomialCdf(right, samples, rate) {
    if (right >= samples)
        return 1;
    if (rate <= 0)
        return 1;
    if (rate >= 1)
        return 0;
    let logTerm = samples * Math.log1p(-rate);
    let sum = Math.exp(logTerm);
    for (let k = 1; k <= right; k++) {
        logTerm += Math.log((samples - k + 1) / k) + Math.log(rate) - Math.log1p(-rate);
        sum += Math.exp(logTerm);
    }
    return Math.min(1, sum);
}
/** Smallest number in the range at which a monotonic condition is true. */
function bisect(isTrue, from, to) {
    let low = from;
    let high = to;
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            break;
        if (isTrue(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}


/***/ }),

/***/ 84174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ lookBounds),
/* harmony export */   q: () => (/* binding */ pocockSpending)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91465);

/** Error spent by the time a share of all information is in: Pocock type, Lan and DeMets, Biometrika 70, 1983. */
function pocockSpending(error, share) {
    return error * Math.log1p((Math.E - 1) * share);
}
/**
 * Bounds on the standardized result of each look, such that the probability of crossing any of them under no change is
 * the error spent. `shares`: information at each look as a share of the last, rising to 1;
 * `spent`: error spent up to each look. Recursion on the joint normal density (Armitage, McPherson and Rowe, 1969).
 */
function lookBounds(shares, spent) {
    const plan = [...shares, ...spent].join(' ');
    const bounds = known.get(plan) ?? computedBounds(shares, spent);
    known.set(plan, bounds);
    return bounds;
}
/** Cached, because all steps and simulated runs use the same few plans. */
const known = new Map();
function computedBounds(shares, spent) {
    const bounds = [];
    let density = [{ at: 0, mass: 1 }];
    let lastShare = 0;
    let lastSpent = 0;
    shares.forEach((share, look) => {
        const spread = Math.sqrt(share - lastShare);
        const before = density;
        const beyond = (bound) => before.reduce((sum, cell) => sum + cell.mass * (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)((cell.at - bound) / spread), 0);
        const spending = (spent[look] ?? 0) - lastSpent;
        const bound = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .bisect */ .h1)(at => beyond(at) <= spending, -8, 8);
        bounds.push(bound / Math.sqrt(share));
        density = carriedOn(before, spread, Math.sqrt(share), bound);
        lastShare = share;
        lastSpent = spent[look] ?? 0;
    });
    return bounds;
}
const CELLS = 200;
/** Density of the next look's result below its bound, as cells for Simpson's rule. */
function carriedOn(before, spread, scale, bound) {
    const from = -8 * scale;
    const step = (bound - from) / CELLS;
    return Array.from({ length: CELLS + 1 }, (_, index) => {
        const at = from + index * step;
        const simpson = (step / 3) * (index === 0 || index === CELLS ? 1 : index % 2 === 1 ? 4 : 2);
        let height = 0;
        for (const cell of before) {
            const z = (at - cell.at) / spread;
            if (z > -9 && z < 9)
                height += cell.mass * Math.exp(-0.5 * z * z);
        }
        return { at, mass: (simpson * height) / (spread * Math.sqrt(2 * Math.PI)) };
    });
}


/***/ }),

/***/ 98483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   aR: () => (/* binding */ storedEnough),
/* harmony export */   d3: () => (/* binding */ affordable),
/* harmony export */   n6: () => (/* binding */ baselineTarget),
/* harmony export */   uJ: () => (/* binding */ looksOf)
/* harmony export */ });
/* harmony import */ var _statistics_distributions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91465);
/* harmony import */ var _statistics_looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84174);


/** The plan for a suite of this many tasks: small suites take more answers per task. */
function planOf(tasks, decision) {
    const pass = Math.min(4, Math.max(1, Math.round(50 / tasks)));
    // Half of what the default branch collects; fewer than four passes could not confirm a real drop (docs/decision.md).
    const fresh = Math.max(4 * pass, Math.ceil(Math.min(dependable(tasks), baselineTarget(tasks, decision)) / 2));
    if (decision.policy === 'threshold')
        return { looks: [2 * pass], everyone: 2 * pass, fresh };
    return {
        looks: [1, 2, 4, 6].slice(0, decision['max-rounds']).map(passes => passes * pass),
        everyone: (decision.policy === 'strict' ? 4 : 2) * pass,
        fresh,
    };
}
/** Solvers whose answers take ten to a hundred times the time and money of a single call. */
const EXPENSIVE = new Set(['agent', 'command']);
/**
 * The decision for arms with these solvers. By default, agents collect fewer baseline answers, also before a failure. All
 * looks remain, because later ones only use tasks whose answers disagree.
 */
function affordable(decision, tasks, solvers) {
    if (decision['baseline-samples'] !== 'auto' || !solvers.some(solver => EXPENSIVE.has(solver)))
        return decision;
    return { ...decision, 'baseline-samples': Math.min(12, Math.max(5, Math.ceil(400 / tasks))) };
}
/** Stored baseline answers per task with which a gate can start without fresh ones. */
function storedEnough(tasks, decision) {
    return Math.min(planOf(tasks, decision).fresh, baselineTarget(tasks, decision));
}
/** Baseline answers per task collected on the default branch, so that pull requests only pay for the candidate. */
function baselineTarget(tasks, decision) {
    const wished = decision['baseline-samples'];
    return wished === 'auto' ? dependable(tasks) : wished;
}
/**
 * About 500 answers in total, 5 to 16 per task, and 8 if that is at most 900. More do not find more drops, because new
 * answers prove these (docs/decision.md).
 */
function dependable(tasks) {
    const most = Math.max(Math.floor(500 / tasks), Math.min(8, Math.ceil(900 / tasks)));
    return Math.min(16, Math.max(5, most));
}
/** Probability of a pass if the true drop equals the margin, over all looks. */
const PASS_ERROR = 0.05;
/**
 * The looks with their limits. `baselineShare`: mean over tasks of 1 / baseline answers, which determines how much each
 * look adds; `alarm`, `better`: maximum probability to suspect a harmless change, or call it better, over all looks.
 */
function looksOf(plan, baselineShare, { alarm, better }) {
    const information = plan.looks.map(samples => 1 / (1 / samples + baselineShare));
    const shares = information.map(amount => amount / (information.at(-1) ?? amount));
    const bounds = (error) => {
        const spent = shares.map(share => (0,_statistics_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .pocockSpending */ .q)(error, share));
        return (0,_statistics_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .lookBounds */ .b)(shares, spent);
    };
    const reds = bounds(alarm);
    const betters = bounds(better);
    const passes = bounds(PASS_ERROR);
    return plan.looks.map((samples, look) => {
        const red = reds[look] ?? Number.POSITIVE_INFINITY;
        const betterLimit = 1 - (0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .vr)(betters[look] ?? Number.POSITIVE_INFINITY);
        return {
            samples,
            red,
            pLimit: 1 - (0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .vr)(red),
            betterLimit,
            pass: passes[look] ?? Number.POSITIVE_INFINITY,
        };
    });
}


/***/ })

};
