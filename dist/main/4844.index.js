export const id = 4844;
export const ids = [4844];
export const modules = {

/***/ 4844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/arm/git.js
var arm_git = __webpack_require__(9593);
// EXTERNAL MODULE: ./build/arm/prompt/template.js
var template = __webpack_require__(2652);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(2005);
// EXTERNAL MODULE: ./build/shared/program.js
var program = __webpack_require__(7828);
// EXTERNAL MODULE: ./build/cli/init/providers.js
var providers = __webpack_require__(4374);
;// CONCATENATED MODULE: ./build/cli/init/choices.js


/** @throws Failure when only the user can know the address, and nobody is there to say it. */
async function chooseEndpoint(said, env, { ask, tell }) {
    const provider = await chosen();
    return { provider, baseUrl: await address(), secret: await secret() };
    async function address() {
        const known = said['base-url'] ?? (provider.name === 'own' ? addressIn(env) : undefined) ?? provider.baseUrl;
        if (known !== null && known !== undefined)
            return known;
        if (ask !== null)
            return until(ask, 'Base URL, up to /v1: ', addressOf);
        throw new errors/* Failure */.HR('configuration', `--base-url is required for ${provider.title}`, {
            hint: 'docs/providers.md shows what it looks like.',
        });
    }
    /** Every hosted endpoint needs a key; only a server of one's own may do without. */
    async function secret() {
        const { keyName } = provider;
        const name = said.secret ??
            (ask === null || provider.name !== 'own' || said['base-url'] !== undefined
                ? keyName
                : await until(ask, `Secret with its API key, or none [${keyName}]: `, answer => /^\w*$/.test(answer) ? answer || keyName : undefined));
        return name === 'none' ? null : name;
    }
    async function chosen() {
        const named = providers/* PROVIDERS */.x.find(({ name }) => name === said.provider);
        if (named !== undefined)
            return named;
        if (said['base-url'] !== undefined)
            return (0,providers/* providerAt */.z)(said['base-url']);
        const address = addressIn(env);
        const likely = address === undefined ? providers/* PROVIDERS */.x.find(({ keyName }) => env[keyName]) : (0,providers/* providerAt */.z)(address);
        const likeliest = likely ?? providers/* PROVIDERS */.x[0];
        if (ask === null) {
            tell(`Endpoint: ${likeliest.title}, ${likely === undefined ? 'the default' : 'found in the environment'} (--provider).\n`);
            return likeliest;
        }
        const list = providers/* PROVIDERS */.x.map(({ title }, place) => `  ${place + 1}. ${title}`).join('\n');
        return until(ask, `Which provider?\n${list}\nNumber [${providers/* PROVIDERS */.x.indexOf(likeliest) + 1}]: `, answer => answer === '' ? likeliest : providers/* PROVIDERS */.x[Number(answer) - 1]);
    }
}
/** @throws Failure when only the user can know the model, and nobody is there to say it. */
async function chooseModel(said, { model, title }, { ask, tell }) {
    if (said.model !== undefined)
        return said.model;
    if (ask !== null) {
        return until(ask, `Which model, by the provider's name for it${model === null ? '' : ` [${model}]`}: `, answer => answer || model);
    }
    if (model === null) {
        throw new errors/* Failure */.HR('configuration', `--model is required for ${title}`, {
            hint: 'Use the name that the server knows the model by.',
        });
    }
    tell(`Model: ${model}, the default (--model).\n`);
    return model;
}
const STARTER_PROMPT = 'prompts/swelancer-gate.md';
/** Files that a list shows before it is cut short. */
const MAX_SHOWN = 30;
async function chooseWatched(said, found, { ask, tell }) {
    const { candidates, prompts } = found;
    const [first = STARTER_PROMPT, ...others] = prompts;
    const prompt = said.prompt ?? first;
    const watched = candidates.filter(({ leftOut }) => leftOut === null).map(({ path }) => path);
    if (ask === null || said.files !== undefined || candidates.length === 0) {
        const files = said.files ?? watched;
        if (said.files === undefined)
            tell(`Files: ${files.join(', ') || 'none'}, as found (--files).\n`);
        tell(listOfLeftOut([...leftOut(files), ...found.unreadable]));
        return { prompt, files };
    }
    const list = candidates
        .slice(0, MAX_SHOWN)
        .map(({ path, leftOut }, index) => `  ${index + 1}. ${path}${leftOut === null ? '' : ` (${leftOut})`}\n`);
    const preset = watched.map((_path, index) => index + 1).join(',') || 'none';
    const question = `Which files should the gate watch?\n${list.join('')}Numbers, comma-separated, or none [${preset}]: `;
    const files = await until(ask, question, answer => {
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
            ...others.map(path => ({ path, reason: `only one prompt can be asked; --prompt ${path} asks this one` })),
        ];
    }
}
/** The files that are not watched, with the reasons; nothing when there are none. */
function listOfLeftOut(files) {
    if (files.length === 0)
        return '';
    const shown = files.slice(0, MAX_SHOWN).map(({ path, reason }) => `  ${path} (${reason})\n`);
    const more = files.length > MAX_SHOWN ? `  and ${files.length - MAX_SHOWN} more\n` : '';
    return `Left out:\n${shown.join('')}${more}`;
}
/** The models to compare every night; null for no nightly run. */
async function chooseNightly(said, model, { ask }) {
    if (said.models !== undefined)
        return said.models;
    const own = model === null ? [] : [model];
    if (ask === null)
        return said.nightly ? own : null;
    const yes = said.nightly ||
        (await until(ask, 'Compare models every night? [y/N]: ', answer => /^(?:y|yes)$/i.test(answer) ? true : /^(?:n|no|)$/i.test(answer) ? false : undefined));
    if (!yes)
        return null;
    return until(ask, `Which models, comma-separated [${own.join(',')}]: `, answer => {
        const names = answer.split(/[\s,]+/).filter(name => name !== '');
        return names.length === 0 ? own : names;
    });
}
/** Asks until the answer can be read. */
async function until(ask, question, read) {
    for (;;) {
        const answer = read(await ask(question));
        if (answer !== null && answer !== undefined)
            return answer;
    }
}
/** An address that can go into a file: it holds no secret. */
function addressOf(text) {
    if (!URL.canParse(text))
        return undefined;
    const { protocol, username, password, search } = new URL(text);
    return /^https?:$/.test(protocol) && username + password + search === '' ? text : undefined;
}
const addressIn = (env) => addressOf(env.OPENAI_BASE_URL ?? '');

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/cli/init/configuration.js


/** A line to fill in is found sooner than a page of the documentation. */
const WITHOUT_COST = `# This endpoint does not report its cost. Add its prices, in dollars per million tokens, to see costs and to use max-cost:
# prices: {input: 1.00, cached-input: 0.10, output: 5.00}
`;
/** Folder of the user's own tasks. */
const TASKS = 'tasks/';
/** A whole task, so that everything works at once and shows the form. */
const EXAMPLE_TASK = `---
answer: 2
---
# Totals are off by a cent

This is an example: replace it with an issue of your own, and what was proposed for it.

An invoice with three items at $0.335 each shows a total of $1.00, but the rounded items add up to $1.02.

## Proposal 1

Show three decimals for each item, so that the numbers add up.

## Proposal 2

Round each item to cents when it is added to the invoice, and add up the rounded amounts.

## Proposal 3

Add one cent to the total whenever it is lower than the sum of the items.
`;
/** The text of a first swelancer-gate.yml. */
function configurationText({ model, prompt, files, models, tasks, reportsCost }) {
    return `# yaml-language-server: $schema=https://raw.githubusercontent.com/${program/* HOME */.yZ}/${program/* REF */.g4}/schema/config.schema.json
# Every field and its meaning: ${(0,program/* pageAt */.F3)('README.md')}#reference

suite: ${tasks ? `[gate, ${TASKS}] # 48 real issues, and your own` : 'gate # 48 real issues'}; smoke has 12, lite 113
model: ${value(model)}
# The prompt may use {{title}}, {{description}}, {{price}}, {{proposals}} and {{question_id}}.
prompt: ${value(prompt)}
# Read before the prompt; changes to these files are measured too.
files: ${value(files)}
${models === null ? '' : matrix(models)}sampling: {max-tokens: 8192}
budget: {max-calls: 1000${reportsCost ? ', max-cost: 5' : ''}}
${reportsCost ? '' : WITHOUT_COST}`;
}
/** What a nightly run compares: one model says nothing about others, and is left for the user to add to. */
function matrix(models) {
    return models.length > 1
        ? `# Compared with each other every night.\nmatrix: {models: ${value(models)}}\n`
        : `# Compared with each other every night; add at least one more:\n# matrix: {models: ${value([...models, 'another-model'])}}\n`;
}
function value(part) {
    return (0,dist.stringify)(part, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();
}

;// CONCATENATED MODULE: ./build/cli/init/find.js


/** The first files that agents look for, by their own documentation; a folder stands for all of its files. */
const EVERY_SESSION = [
    String.raw `(?:\.claude/|\.agents/)?(?:AGENTS|CLAUDE|GEMINI)\.md`,
    String.raw `\.github/(?:copilot-instructions\.md|instructions)`,
    String.raw `\.(?:cursorrules|windsurfrules|clinerules|roorules|goosehints)`,
    String.raw `\.(?:cursor|windsurf|claude|agents|continue|amazonq|augment|trae)/rules`,
    String.raw `\.roo/rules[^/]*`,
    String.raw `\.kiro/steering`,
    String.raw `\.junie/guidelines\.md`,
];
/** What an agent loads when a task calls for it. */
const ON_DEMAND = [
    String.raw `\.(?:claude|agents|codex|cursor|gemini|github|opencode)/(?:agents?|skills?|commands?|prompts|chatmodes)`,
    String.raw `\.windsurf/workflows`,
];
const named = (names) => new RegExp(`^((?:.*/)?)(${names.join('|')})(?:/|$)`);
const everySession = named(EVERY_SESSION);
const onDemand = named(ON_DEMAND);
const promptFolder = /^((?:.*\/)?prompts)\/.*\.(?:md|mdx|txt|prompt|j2|jinja2?|hbs|mustache|ya?ml)$/;
const promptFile = /\.prompt\.(?:ya?ml|md)$/;
/** What every question would carry along is kept below this, in bytes, unless somebody wants more. */
const MAX_BYTES = 100_000;
/**
 * Finds what agents read.
 * @param files of the working directory, as git knows them
 */
async function findFiles(directory, files) {
    const home = await (0,promises_.realpath)(directory);
    const tracked = new Set(files);
    /** The tracked files at or below a place. */
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
            // A file that was deleted and not yet committed is no news.
            if (await isLink(external_node_path_.join(directory, file)))
                unreadable.push({ path: file, reason: 'its link leads nowhere' });
        }
        else if (target.startsWith('../')) {
            unreadable.push({ path: file, reason: 'its link leads out of this folder' });
        }
        else if (filesAt(target).length === 0) {
            unreadable.push({ path: file, reason: `git does not track ${target}, where its link leads` });
        }
        else if (match.isPrompt && tracked.has(target) && (await showsProposals(external_node_path_.join(home, target)))) {
            if (!prompts.includes(target))
                prompts.push(target);
        }
        else {
            // One file under two names, as CLAUDE.md often is AGENTS.md, is one.
            const place = target === file ? match.place : target;
            const known = entries.get(place);
            const bytes = (known?.bytes ?? 0) + (await bytesOf(home, filesAt(target)));
            entries.set(place, { path: place, reason: known?.reason === null ? null : match.reason, bytes });
        }
    }
    const all = [...entries.values()].filter(({ path }) => ![...entries.keys()].some(one => path.startsWith(`${one}/`)));
    const candidates = all.map(({ path, reason, bytes }) => ({
        path,
        leftOut: reason ?? (bytes > MAX_BYTES ? `${Math.round(bytes / 1000)} KB, which every question would carry` : null),
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

// EXTERNAL MODULE: ./build/app/session.js + 9 modules
var session = __webpack_require__(3823);
// EXTERNAL MODULE: ./build/arm/prompt/order.js
var order = __webpack_require__(512);
// EXTERNAL MODULE: ./build/arm/read.js + 1 modules
var read = __webpack_require__(2582);
// EXTERNAL MODULE: ./build/arm/source.js + 2 modules
var arm_source = __webpack_require__(6787);
// EXTERNAL MODULE: ./build/config/file.js
var config_file = __webpack_require__(1585);
// EXTERNAL MODULE: ./build/config/run.js
var config_run = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/config/settings.js
var config_settings = __webpack_require__(4318);
// EXTERNAL MODULE: ./build/dataset/material.js
var material = __webpack_require__(7782);
// EXTERNAL MODULE: ./build/model/estimate.js
var estimate = __webpack_require__(1598);
// EXTERNAL MODULE: ./build/model/prices.js
var model_prices = __webpack_require__(5922);
// EXTERNAL MODULE: ./build/verdict/plan.js
var plan = __webpack_require__(8483);
;// CONCATENATED MODULE: ./build/cli/init/first-fill.js












/** List prices that show the order of magnitude where nobody named any (docs/cost.md has their sources and date). */
const EXAMPLE_PRICES = {
    cheap: { input: 0.2, cachedInput: 0.02, output: 1.2 },
    expensive: { input: 2, cachedInput: 0.2, output: 10 },
};
/** Output tokens of an answer, given and not measured: a short one, and one with reasoning. */
const ANSWER_TOKENS = { short: 50, reasoning: 2000 };
/**
 * What the first run on the default branch takes, by the configuration in a folder.
 * @throws Failure when the configuration or the dataset cannot be read.
 */
async function firstFill(config, world) {
    const settings = { ...config_settings.settingsSchema.parse({}), config };
    const source = (0,arm_source/* workTreeSource */.$d)(world);
    const file = await (0,config_file/* requireConfigFile */._C)(source, config);
    const arm = await (0,read/* readArm */.T)('candidate', source, file, settings);
    const run = (0,config_run/* runConfig */.aA)(settings, file, file, { pricedModel: arm.solver.model });
    const surroundings = await (0,session/* datasetSurroundings */.OO)(world, source);
    const { tasks } = await (0,material/* loadMaterial */.I)(run.suite, run.dataset, source, surroundings);
    const samples = (0,plan/* baselineTarget */.n6)(tasks.length, (0,plan/* affordable */.d3)(run.decision, tasks.length, [arm.solver.name]));
    const counts = { tasks: tasks.length, samples, asksModel: arm.solver.kind !== 'reference' };
    if (arm.solver.kind !== 'chat') {
        return { ...counts, inputTokens: null, cost: null, ownPrices: false };
    }
    const perPass = tasks
        .map(task => (0,estimate/* estimateTokens */.b)((0,template/* renderMessages */.dg)(arm.prompt, arm.files, task, (0,order/* showProposals */.B)(task, arm.order, 0))))
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
var format = __webpack_require__(1753);
// EXTERNAL MODULE: ./build/shared/shell.js
var shell = __webpack_require__(1294);
// EXTERNAL MODULE: ./build/cli/init/workflow.js
var workflow = __webpack_require__(3015);
;// CONCATENATED MODULE: ./build/cli/init/next-steps.js




/** What a person does next, a step each. */
function nextSteps({ secret, branch, written, workflows, fill, toAdd, example, weekly }) {
    const has = (kind) => workflows.includes(kind);
    return [
        ...(secret === null ? [] : [`Add your API key: gh secret set ${secret}`]),
        ...(has('forks')
            ? [
                `Create an environment "prompt-gate" with required reviewers${secret === null ? '.' : `, and add the key to it: gh secret set ${(0,workflow/* forkSecret */.Zk)(secret)} --env prompt-gate`}`,
            ]
            : []),
        ...(has('dashboard') ? ['Choose "GitHub Actions" as the source under Settings, Pages.'] : []),
        ...toAdd.map(line => `Add to swelancer-gate.yml: ${line}`),
        ...(example === null ? [] : [`Replace ${example} with a task from your own history: ${program/* PROGRAM */.RX} tasks new`]),
        ...(weekly ? ['Remove "schedule:" from the gate\'s own workflow: the nightly one replaces it.'] : []),
        ...(has('gate') && fill?.asksModel !== false
            ? [`Know the cost: ${fillText(fill)}. See your own figures first, without a call: ${program/* PROGRAM */.RX} gate --estimate`]
            : []),
        ...(written.length === 0
            ? []
            : [`Commit: git add ${written.map(shell/* shellWord */.r).join(' ')} && git commit -m "Gate changes to prompts"`]),
        ...(has('gate')
            ? [
                `Push to ${branch}. That run collects the answers that pull requests are compared with.`,
                'Open a pull request that changes the prompt or a watched file.',
            ]
            : [`Push to ${branch}.`]),
    ];
}
function fillText(fill) {
    if (fill === null)
        return 'the first run on the default branch is the most expensive one';
    const { tasks, samples, inputTokens, cost: dollars, ownPrices } = fill;
    const answers = `the first run collects ${(0,format/* count */.U9)(tasks * samples, 'answer')} (${(0,format/* integer */.nd)(tasks)} tasks, ${samples} each)`;
    if (inputTokens === null || dollars === null)
        return `${answers}, each the work of an agent`;
    const range = `${(0,format/* cost */.y)(dollars.low)} (short answers${ownPrices ? '' : ', cheap model'}) to ${(0,format/* cost */.y)(dollars.high)} (reasoning${ownPrices ? '' : ', expensive model'})`;
    return `${answers} with ${(0,format/* integer */.nd)(Math.round(inputTokens / 1000))}k input tokens, about ${range}`;
}

// EXTERNAL MODULE: ./build/shared/git.js
var shared_git = __webpack_require__(772);
// EXTERNAL MODULE: ./build/shared/package.js
var shared_package = __webpack_require__(4116);
;// CONCATENATED MODULE: ./build/cli/init/source.js



/**
 * What workflows use this action from: a release, or, while there is none, the commit of this very program. A commit stays
 * what it is, whoever may take the name.
 */
async function actionSource({ env }) {
    return (program/* RELEASED */.iB ? null : ((0,program/* fetchedFrom */.E2)(shared_package/* packageFolder */.n) ?? (await clonedFrom(env)))) ?? { repository: program/* HOME */.yZ, ref: program/* REF */.g4 };
}
/** The commit of the clone that this program runs in, and its repository on GitHub; null where it runs in none. */
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
    // A package inside somebody's repository is no clone of this one.
    if ((await git('rev-parse', '--show-prefix')) !== '')
        return null;
    const commit = await git('rev-parse', 'HEAD');
    const [, repository = program/* HOME */.yZ] = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec((await git('remote', 'get-url', 'origin')) ?? '') ?? [];
    return commit === null ? null : { repository, ref: commit };
}

// EXTERNAL MODULE: ./build/cli/commands/verify.js
var verify = __webpack_require__(6755);
;// CONCATENATED MODULE: ./build/cli/commands/init.js














const CONFIG = 'swelancer-gate.yml';
/** What every workflow that asks the model needs to know. */
const ENDPOINT = ['provider', 'base-url', 'secret'];
/** Writes workflows, a configuration and a prompt where there are none, and checks them. Existing files are kept. */
async function initCommand(settings, world) {
    const { yes, json, nightly, shards, dashboard, forks, 'forks-by': forksBy, accept, tasks, ...said } = settings;
    const git = await (0,arm_git/* openGit */.zY)(world);
    const folder = await git.folder();
    const branch = await defaultBranch(git);
    const inFolder = (file) => external_node_path_.join(world.directory, file);
    const fileOf = (kind) => external_node_path_.posix.relative(folder, (0,workflow/* workflowPath */.RB)(kind, folder));
    const isThere = async (kind) => exists(inFolder(fileOf(kind)));
    const isNewConfig = !(await exists(inFolder(CONFIG)));
    const kept = (await isThere('gate')) ? await (0,promises_.readFile)(inFolder(fileOf('gate')), 'utf8') : null;
    const person = { ask: yes || json ? null : world.ask, tell: world.tell };
    const say = json ? () => { } : world.print;
    const texts = new Map();
    const known = kept === null ? null : (0,workflow/* endpointIn */.BT)(kept);
    const chosen = known === null || isNewConfig ? await chooseEndpoint(said, world.env, person) : null;
    const endpoint = known ?? chosen ?? { baseUrl: '', secret: null };
    const model = isNewConfig && chosen !== null ? await chooseModel(said, chosen.provider, person) : null;
    const watched = model === null
        ? null
        : await chooseWatched(said, await findFiles(world.directory, await git.workTreeFiles()), person);
    const wantsNightly = nightly || dashboard || shards !== undefined;
    const asksNightly = wantsNightly || (kept === null && isNewConfig);
    const models = asksNightly ? await chooseNightly({ ...said, nightly: wantsNightly }, model, person) : null;
    const wanted = {
        gate: true,
        nightly: models !== null,
        dashboard,
        forks: forks || forksBy !== undefined,
        accept,
    };
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
        texts.set(CONFIG, configurationText({ model, ...watched, models, tasks, reportsCost }));
        texts.set(watched.prompt, template/* DEFAULT_PROMPT */.J4);
    }
    const newTasks = tasks && !(await exists(inFolder(TASKS)));
    if (newTasks)
        texts.set(`${TASKS}example.md`, EXAMPLE_TASK);
    const written = [];
    for (const [file, text] of texts)
        if (await writeNew(inFolder(file), file, text))
            written.push(file);
    const files = [...new Set([...kinds.map(fileOf), CONFIG, ...texts.keys()])];
    for (const file of files) {
        say(`${written.includes(file) ? 'Wrote' : 'Kept '}  ${file}\n`);
    }
    const unused = Object.keys(said).filter(name => !isNewConfig && !(chosen !== null && ENDPOINT.includes(name)) && !(name === 'models' && models !== null));
    if (unused.length > 0) {
        world.tell(`${unused.map(name => `--${name}`).join(', ')} had no effect: the files that set it exist.\n`);
    }
    const exitCode = await verified({ ...world, print: say });
    const workflows = kinds.filter(kind => written.includes(fileOf(kind)));
    const steps = nextSteps({
        branch,
        written,
        secret: endpoint.secret,
        workflows: workflows.length === 0 ? ['gate'] : workflows,
        fill: exitCode === errors/* EXIT */.dc.passed ? await estimated(world) : null,
        toAdd: isNewConfig
            ? []
            : [
                ...(models === null ? [] : [matrix(models).trim().replaceAll('\n', ' ')]),
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
/** What the first run takes; null where the configuration needs something that is not at hand. */
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
/** Writes a file that is not there yet; false when it is. */
async function writeNew(place, file, text) {
    if (await exists(place))
        return false;
    try {
        await (0,promises_.mkdir)(external_node_path_.dirname(place), { recursive: true });
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
/** Checks the files as they are now. */
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
/** The branch that pull requests go to, as far as this clone knows. */
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

/***/ 6755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyCommand: () => (/* binding */ verifyCommand)
/* harmony export */ });
/* harmony import */ var _app_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3823);
/* harmony import */ var _arm_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2582);
/* harmony import */ var _arm_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6787);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1585);
/* harmony import */ var _config_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9926);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4318);
/* harmony import */ var _dataset_material_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7782);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2005);








/** Checks everything that can be checked without a call: configuration, prompts, agent files, dataset and suite. */
async function verifyCommand({ json, ...given }, world) {
    const settings = { ..._config_settings_js__WEBPACK_IMPORTED_MODULE_5__.settingsSchema.parse({}), ...given };
    const source = (0,_arm_source_js__WEBPACK_IMPORTED_MODULE_2__/* .workTreeSource */ .$d)(world);
    const file = await (0,_config_file_js__WEBPACK_IMPORTED_MODULE_3__/* .requireConfigFile */ ._C)(source, settings.config);
    const arm = await (0,_arm_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readArm */ .T)('candidate', source, file, settings);
    const { suite: reference, dataset: override } = (0,_config_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runConfig */ .aA)(settings, file, file, { pricedModel: null });
    const { suite, dataset, tasks, doubts, unreadable } = await (0,_dataset_material_js__WEBPACK_IMPORTED_MODULE_6__/* .loadMaterial */ .I)(reference, override, source, await (0,_app_session_js__WEBPACK_IMPORTED_MODULE_0__/* .datasetSurroundings */ .OO)(world, source));
    const prompts = [...new Set(arm.prompt.map(message => message.file))];
    const files = arm.files.map(one => one.path);
    if (json) {
        world.print(`${JSON.stringify({ config: settings.config, solver: arm.solver.name, model: arm.solver.model, prompts, files, suite, dataset, tasks: tasks.length, unreadable: unreadable.map(row => row.failure.message) }, null, 1)}\n`);
        return _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .dc.passed;
    }
    world.print([
        `Configuration  ${settings.config}: ${arm.solver.name}${arm.solver.model === null ? '' : `, ${arm.solver.model}`}`,
        `Prompt         ${prompts.join(', ')}`,
        ...(files.length === 0 ? [] : [`Agent files    ${files.join(', ')}`]),
        `Suite          ${suite.name}: ${tasks.length} tasks, all as pinned${doubts.size === 0 ? '' : `, ${doubts.size} with a doubtful answer`}`,
        `Dataset        ${dataset.source}, SHA-256 ${dataset.sha256.slice(0, 12)}…`,
        ...unreadable.map((row, index) => `${index === 0 ? 'Unreadable' : ''.padEnd(10)}     ${row.failure.message}; not in this suite`),
        'Everything is in order. Nothing was sent to a model.\n',
    ].join('\n'));
    return _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .dc.passed;
}


/***/ }),

/***/ 1465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   HU: () => (/* binding */ binomialCdf),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   h1: () => (/* binding */ bisect),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/**
 * Probability that a standard normal variable is at most z, to 1e-15 absolute.
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
 * The t with P(T <= t) = probability for Student's T with a whole number of degrees of freedom.
 * Cumulative function: Abramowitz and Stegun 26.7.3 and 26.7.4.
 */
function studentQuantile(probability, degrees) {
    // Searched by angle, so that the heavy tails of one and two degrees stay within reach.
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
/** Probability of at most `right` right answers in `samples`, each right with probability `rate`. */
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
/** Smallest number between the two at which a condition that turns true once is true. */
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

/***/ 4174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ lookBounds),
/* harmony export */   q: () => (/* binding */ pocockSpending)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1465);

/** Error spent by the time a share of all information is in: Pocock type, Lan and DeMets, Biometrika 70, 1983. */
function pocockSpending(error, share) {
    return error * Math.log1p((Math.E - 1) * share);
}
/**
 * Bounds on the standardised result of each look, so that crossing any of them when nothing changed has the
 * probability that was spent. `shares`: information at each look as a share of the last, rising to 1;
 * `spent`: error spent up to each look. Recursion on the joint normal density (Armitage, McPherson and Rowe, 1969).
 */
function lookBounds(shares, spent) {
    const plan = [...shares, ...spent].join(' ');
    const bounds = known.get(plan) ?? computedBounds(shares, spent);
    known.set(plan, bounds);
    return bounds;
}
/** Every step of a run, and every run of a simulation, asks for the same few plans. */
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
/** Density of the next look's result below its bound, as Simpson's cells. */
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

/***/ 8483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   aR: () => (/* binding */ storedEnough),
/* harmony export */   d3: () => (/* binding */ affordable),
/* harmony export */   n6: () => (/* binding */ baselineTarget),
/* harmony export */   uJ: () => (/* binding */ looksOf)
/* harmony export */ });
/* harmony import */ var _statistics_distributions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1465);
/* harmony import */ var _statistics_looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4174);


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
/** Solvers whose one answer takes as much time and money as ten to a hundred of a model asked once. */
const DEAR = new Set(['agent', 'command']);
/**
 * The decision for arms with these solvers: where agents answer and nobody said otherwise, fewer baseline answers are
 * collected and taken before a red. All looks stay: the later ones ask only tasks whose answers disagree.
 */
function affordable(decision, tasks, solvers) {
    if (decision['baseline-samples'] !== 'auto' || !solvers.some(solver => DEAR.has(solver)))
        return decision;
    return { ...decision, 'baseline-samples': Math.min(12, Math.max(5, Math.ceil(400 / tasks))) };
}
/** Stored baseline answers per task with which a gate needs no fresh ones to begin. */
function storedEnough(tasks, decision) {
    return Math.min(planOf(tasks, decision).fresh, baselineTarget(tasks, decision));
}
/** Baseline answers per task that runs on the default branch collect, so that pull requests pay for the candidate alone. */
function baselineTarget(tasks, decision) {
    const wished = decision['baseline-samples'];
    return wished === 'auto' ? dependable(tasks) : wished;
}
/** About 900 answers in all, at least 5 and at most 24 a task. */
function dependable(tasks) {
    return Math.min(24, Math.max(5, Math.ceil(900 / tasks)));
}
/** The limits of all looks, doubled because they are held against mid-p-values, stay below one half: proof.ts counts on it. */
const MAX_LIMITS = 0.249;
/** Chance of a pass when the true drop is just the margin, all looks together. */
const PASS_ERROR = 0.05;
/**
 * The looks with their limits. `baselineShare`: mean over tasks of 1 / baseline answers, which sets how much each look
 * adds; `alarm`, `better`: how often a harmless change may be suspected, or called better, all looks together.
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
            pLimit: Math.min(1 - (0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .vr)(red), MAX_LIMITS / plan.looks.length),
            betterLimit,
            pass: passes[look] ?? Number.POSITIVE_INFINITY,
        };
    });
}


/***/ })

};
