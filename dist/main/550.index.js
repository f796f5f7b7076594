export const id = 550;
export const ids = [550,1317];
export const modules = {

/***/ 80657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ readUnlessOwn),
/* harmony export */   G2: () => (/* binding */ readTrusted),
/* harmony export */   Hj: () => (/* binding */ openCheckout),
/* harmony export */   _X: () => (/* binding */ refuseOwnShards),
/* harmony export */   qn: () => (/* binding */ refuseOwnEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _arm_commit_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92849);
/* harmony import */ var _arm_follow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80384);
/* harmony import */ var _arm_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29593);
/* harmony import */ var _arm_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13542);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52005);
/* harmony import */ var _shared_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20772);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47613);









/** @param head commit under test; null for the work tree */
async function openCheckout(git, { directory }, head, trusted) {
    return {
        git,
        root: git.top ?? directory,
        directory,
        head: head ?? (await git.resolve('HEAD')) ?? 'HEAD',
        trusted,
    };
}
/**
 * Reads a file that judges or serves as evidence: at a trusted commit if it exists there, otherwise from disk, unless it
 * is part of the change under test. Null if it does not exist.
 * @param what kind of file it is, for messages
 * @throws Failure
 */
async function readUnlessOwn(file, what, checkout) {
    const trusted = await readTrusted(file, checkout);
    if (trusted !== null)
        return trusted;
    await refuseOwnEvidence(file, what, checkout);
    return (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readBounded */ .C)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(checkout.directory, file)).catch((error) => {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR)
            throw error;
        return null;
    });
}
/** Reads a file at the first trusted commit that has it; null if none has, or it is outside the repository. */
async function readTrusted(file, checkout) {
    const place = await placeInside(file, checkout);
    if (place === null)
        return null;
    for (const commit of checkout.trusted) {
        const content = await readAt(commit, place, checkout);
        if (content !== null)
            return content;
    }
    return null;
}
async function readAt(commit, place, { git }) {
    const label = commit.slice(0, 7);
    const tree = await (0,_arm_commit_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .commitTree */ .SC)(git, commit, label);
    const found = await (0,_arm_follow_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e)(tree, place);
    if (found?.kind !== 'file')
        return null;
    if (found.tree !== tree)
        return (await found.tree.read([found.file]))[0] ?? null;
    // Datasets can exceed the size limit for files of an arm.
    const content = await git.ask(['cat-file', 'blob', found.file.id ?? ''], {}).catch((cause) => {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR('repository', `cannot be read at ${label}: ${(0,_shared_git_js__WEBPACK_IMPORTED_MODULE_7__/* .gitReason */ .th)(cause)}`, {
            file: place,
            hint: 'Fetch the whole commit: remove `filter` from the actions/checkout step, or run `git fetch --refetch`.',
            cause,
        });
    });
    const pointer = (0,_arm_text_js__WEBPACK_IMPORTED_MODULE_5__/* .lfsPointer */ .F)(content);
    const stored = pointer === null ? content : await found.tree.lfsObject(pointer);
    if (stored !== null)
        return stored;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR('repository', `is a Git LFS pointer at ${label}, and its content is not in this clone`, {
        file: place,
        hint: 'Run `git lfs fetch --all` before the gate, or pin the file by #sha256=.',
    });
}
/**
 * Rejects a file or folder that is part of the change under test, because a change must not write its own evidence.
 * Files outside the repository or the commit are not from the change.
 * @throws Failure
 */
async function refuseOwnEvidence(place, what, checkout) {
    const inside = await placeInside(place, checkout);
    if (inside === null || !(await isPartOf(checkout, inside)))
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR('configuration', `the ${what} ${inside} is part of the change under test, so it proves nothing`, {
        hint: 'Take it from an artifact of a run on the default branch, or commit it there first.',
    });
}
/**
 * Rejects shards that are part of the change under test. Outside a repository, there is no change.
 * @throws Failure
 */
async function refuseOwnShards(folders, { directory, env }) {
    const git = await (0,_arm_git_js__WEBPACK_IMPORTED_MODULE_4__/* .findGit */ .Ct)({ directory, env });
    if (typeof git === 'string')
        return;
    const { shardFiles } = await __webpack_require__.e(/* import() */ 3933).then(__webpack_require__.bind(__webpack_require__, 73933));
    const checkout = await openCheckout(git, { directory }, null, []);
    for (const folder of folders) {
        for (const file of await shardFiles(folder))
            await refuseOwnEvidence(file, 'shard', checkout);
    }
}
/** A path relative to the repository's root after resolving links, with slashes; null outside the repository. */
async function placeInside(place, { root, directory }) {
    const real = async (one) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(one).catch(() => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(one));
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(await real(root), await real(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, place)));
    const isOutside = relative === '..' || relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative);
    return isOutside ? null : relative.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** Whether the commit under test has the path, anything below it, or a submodule or link above it. */
async function isPartOf({ git, head }, place) {
    const tree = await (0,_arm_commit_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .commitTree */ .SC)(git, head, head.slice(0, 7));
    const parts = place.split('/');
    for (const length of parts.keys()) {
        const found = await tree.at(parts.slice(0, length + 1).join('/'));
        if (found !== 'folder')
            return found !== null;
    }
    return true;
}


/***/ }),

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
    String.raw `\.(?:claude|agents|codex|cursor|factory|gemini|github|opencode)/(?:agents?|droids|skills?|commands?|prompts|chatmodes)`,
    String.raw `\.windsurf/workflows`,
];
/** Files that only agents use (solver: agent or command). */
const AGENT_ONLY = [
    String.raw `\.mcp\.json`,
    String.raw `\.(?:claude|codex|cursor|factory|gemini)/(?:hooks|hooks\.json|mcp\.json|settings\.json|config\.toml)`,
    String.raw `\.(?:vscode|roo)/mcp\.json`,
];
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
    const found = new Map();
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
            const linked = found.get(target) ?? { target, names: [] };
            linked.names.push(match);
            const real = target === file ? null : matchOf(target);
            if (real !== null)
                linked.names.push(real);
            found.set(target, linked);
        }
    }
    const entries = new Map();
    for (const { target, names } of found.values()) {
        const [name] = names.sort(byReach(target));
        if (name === undefined)
            continue;
        const known = entries.get(name.place);
        const reasons = [...names.map(({ reason }) => reason), ...(known === undefined ? [] : [known.reason])];
        entries.set(name.place, {
            path: name.place,
            reason: reasons.includes(null) ? null : name.reason,
            files: new Set([...(known?.files ?? []), ...filesAt(target)]),
        });
    }
    const all = [...entries.values()].filter(({ path }) => ![...entries.keys()].some(one => path.startsWith(`${one}/`)));
    const candidates = await Promise.all(all.map(async ({ path, reason, files: own }) => {
        const bytes = await bytesOf(home, [...own]);
        const large = bytes > MAX_BYTES ? `${Math.round(bytes / 1000)} KB, which every request would include` : null;
        return { path, leftOut: reason ?? large };
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
const depthOf = ({ place }) => place.split('/').length;
/** The name nearest to the root, because agents read AGENTS.md, not the file in .agents it may lead to; else the real one. */
const byReach = (target) => (one, other) => depthOf(one) - depthOf(other) ||
    Number(other.place === target) - Number(one.place === target) ||
    (one.place < other.place ? -1 : 1);
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

/***/ 16755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyCommand: () => (/* binding */ verifyCommand)
/* harmony export */ });
/* harmony import */ var _app_data_folders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54866);
/* harmony import */ var _app_preset_notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37013);
/* harmony import */ var _arm_prompt_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62652);
/* harmony import */ var _arm_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52582);
/* harmony import */ var _arm_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6787);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71585);
/* harmony import */ var _config_run_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27121);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14318);
/* harmony import */ var _dataset_material_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37782);
/* harmony import */ var _report_assemble_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41499);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52005);
/* harmony import */ var _shared_glob_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(35916);












/** Checks everything possible without a call: configuration, prompts, agent files, dataset and suite. */
async function verifyCommand({ json, ...given }, world) {
    const settings = { ..._config_settings_js__WEBPACK_IMPORTED_MODULE_7__.settingsSchema.parse({}), ...given };
    const source = (0,_arm_source_js__WEBPACK_IMPORTED_MODULE_4__/* .workTreeSource */ .$d)(world);
    const file = await (0,_config_file_js__WEBPACK_IMPORTED_MODULE_5__/* .requireConfigFile */ ._C)(source, settings.config);
    const arm = await (0,_arm_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readArm */ .T)('candidate', source, file, settings);
    const notes = (0,_app_preset_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .presetNotes */ .r)(arm);
    const { suite: reference, dataset: override } = (0,_config_run_config_js__WEBPACK_IMPORTED_MODULE_6__/* .runConfig */ .aA)(settings, file, file, { pricedModel: null });
    const { suite, dataset, tasks, doubts, unreadable } = await (0,_dataset_material_js__WEBPACK_IMPORTED_MODULE_8__/* .loadMaterial */ .I)(reference, override, source, await (0,_app_data_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .datasetOptions */ .D)(world, source));
    const prompts = [...new Set(arm.prompt.map(message => message.file))];
    const files = arm.files.map(one => one.path);
    if (json) {
        world.print(`${JSON.stringify({ config: settings.config, solver: arm.solver.name, model: arm.solver.model, prompts, files, suite, dataset, tasks: tasks.length, unreadable: unreadable.map(row => row.failure.message) }, null, 1)}\n`);
        return _shared_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT */ .dc.passed;
    }
    world.print([
        `Configuration  ${settings.config}: ${arm.solver.name}${arm.solver.model === null ? '' : `, ${arm.solver.model}`}`,
        `Prompt         ${prompts.join(', ')}`,
        ...(files.length === 0 ? [] : [`Agent files    ${files.join(', ')}`]),
        ...sentOnce(arm).map(names => `               ${names.join(' and ')} have the same text, which is sent once`),
        `Suite          ${suite.name}: ${tasks.length} tasks, all as pinned${doubts.size === 0 ? '' : `, ${doubts.size} with a doubtful answer`}`,
        ...(await unwatched(tasks, (0,_report_assemble_js__WEBPACK_IMPORTED_MODULE_9__/* .filesOf */ .R8)(arm, settings.config))),
        `Dataset        ${dataset.source}, SHA-256 ${dataset.sha256.slice(0, 12)}…`,
        ...unreadable.map((row, index) => `${index === 0 ? 'Unreadable' : ''.padEnd(10)}     ${row.failure.message}; not in this suite`),
        ...notes.map(note => `Note           ${note}`),
        'Everything is in order. Nothing was sent to a model.\n',
    ].join('\n'));
    return _shared_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT */ .dc.passed;
}
/** Names of agent files with the same text, if the messages contain the files. */
function sentOnce({ solver, files }) {
    if (solver.kind !== 'chat' && solver.kind !== 'agent')
        return [];
    return [...(0,_arm_prompt_template_js__WEBPACK_IMPORTED_MODULE_2__/* .namesByText */ .BS)(files).values()].filter(names => names.length > 1);
}
/** One line on tasks that no change to this configuration concerns. */
async function unwatched(tasks, files) {
    const ids = [];
    for (const { id, when = [] } of tasks) {
        const matchers = await Promise.all(when.map(_shared_glob_js__WEBPACK_IMPORTED_MODULE_11__/* .globMatcher */ .fU));
        if (when.length > 0 && !matchers.some(matches => files.some(matches)))
            ids.push(id);
    }
    if (ids.length === 0)
        return [];
    return [`               \`when\` of ${ids.join(', ')} matches no file of this configuration`];
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

/***/ 98444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ scanJson),
/* harmony export */   f_: () => (/* binding */ isTooDeep),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** Maximum nesting of data. Deeper text is an attack on the stack. */
const MAX_DEPTH = 100;
/**
 * Parses JSON from outside.
 * @throws SyntaxError if it is not JSON, or nests more than 100 levels deep.
 */
function parseJson(text) {
    if (isTooDeep(text))
        throw new SyntaxError(`JSON nested more than ${MAX_DEPTH} levels deep`);
    return JSON.parse(text);
}
/** Whether a JSON text is nested too deeply. Takes linear time and no stack. */
function isTooDeep(text) {
    const scan = scanJson();
    scan.add(text);
    return scan.deepest > MAX_DEPTH;
}
function scanJson() {
    let depth = 0;
    let deepest = 0;
    let isString = false;
    let isEscaped = false;
    return {
        add(piece) {
            for (let at = 0; at < piece.length; at++) {
                const code = piece.charCodeAt(at);
                if (isEscaped)
                    isEscaped = false;
                else if (code === QUOTE)
                    isString = !isString;
                else if (isString)
                    isEscaped = code === BACKSLASH;
                else if (code === OPEN_BRACE || code === OPEN_BRACKET)
                    deepest = Math.max(deepest, ++depth);
                else if (code === CLOSE_BRACE || code === CLOSE_BRACKET)
                    depth--;
            }
        },
        get deepest() {
            return deepest;
        },
        get isWhole() {
            return deepest > 0 && depth === 0 && !isString;
        },
    };
}
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET, QUOTE, BACKSLASH] = [0x7b, 0x7d, 0x5b, 0x5d, 0x22, 0x5c];


/***/ }),

/***/ 47613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);


const MEBIBYTE = 2 ** 20;
/** Far more than any file this program reads or writes, and less than the maximum string length. */
const MAX_BYTES = 256 * MEBIBYTE;
/**
 * Reads a regular file of limited size.
 * @throws Failure if it is too large or not a file; the system's error if it is unreadable.
 */
async function readBounded(file, maxBytes = MAX_BYTES) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
    // Pipes and devices can be endless.
    if (!found.isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', 'is not a file', { file, hint: 'Name a file, not a folder or a device.' });
    if (found.size > maxBytes) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `the file is larger than ${maxBytes / MEBIBYTE} MiB`, {
            file,
            hint: 'Check that it is the right file.',
        });
    }
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
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
    if (Number.isNaN(z))
        throw new RangeError('z is not a number');
    if (z < -9)
        return 0;
    if (z > 9)
        return 1;
    let sum = z;
    let term = z;
    for (let odd = 3; sum !== sum + term; odd += 2) {
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
 * `spent`: error spent up to each look; `floors`: standardized results of the first looks below which the looks end for
 * good, which must be below the bounds. Recursion on the joint normal density (Armitage, McPherson and Rowe, 1969).
 */
function lookBounds(shares, spent, floors = []) {
    const plan = [...shares, ...spent, 'floors', ...floors].join(' ');
    const bounds = known.get(plan) ?? computedBounds(shares, spent, floors);
    known.set(plan, bounds);
    return bounds;
}
/** Cached, because all steps and simulated runs use the same few plans. */
const known = new Map();
function computedBounds(shares, spent, floors) {
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
        density = carriedOn(before, spread, Math.sqrt(share) * Math.max(LOWEST, floors[look] ?? LOWEST), bound);
        lastShare = share;
        lastSpent = spent[look] ?? 0;
    });
    return bounds;
}
const CELLS = 200;
/** The density of standardized results below this is negligible. */
const LOWEST = -8;
/** Density of the next look's result from `from` to its bound, as cells for Simpson's rule. */
function carriedOn(before, spread, from, bound) {
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

/***/ 60356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isRight)
/* harmony export */ });
/** Whether a trial picked the correct proposal. Unreadable answers are wrong. */
function isRight(trial, task) {
    return trial.proposalId === task.correctProposalId;
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


/***/ }),

/***/ 74995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lc: () => (/* binding */ AbortError),
  Ay: () => (/* binding */ pRetry)
});

// UNUSED EXPORTS: makeRetriable

;// CONCATENATED MODULE: ./node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;

const isError = value => objectToString.call(value) === '[object Error]';

const errorMessages = new Set([
	'network error', // Chrome
	'NetworkError when attempting to fetch resource.', // Firefox
	'The Internet connection appears to be offline.', // Safari 16
	'Network request failed', // `cross-fetch`
	'fetch failed', // Undici (Node.js)
	'terminated', // Undici (Node.js)
	' A network error occurred.', // Bun (WebKit)
	'Network connection lost', // Cloudflare Workers (fetch)
]);

function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';

	if (!isValid) {
		return false;
	}

	const {message, stack} = error;

	// Safari 17+ has generic message but no stack for network errors
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			// Sentry adds its own stack trace to the fetch error, so also check for that
			|| '__sentry_captured__' in error;
	}

	// Deno network errors start with specific text
	if (message.startsWith('error sending request for url')) {
		return true;
	}

	// Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}

	// Standard network error messages
	return errorMessages.has(message);
}

;// CONCATENATED MODULE: ./node_modules/p-retry/index.js


function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}

		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}
	} else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}

function validateNumberOption(name, value, {min = 0, allowInfinity = false} = {}) {
	if (value === undefined) {
		return;
	}

	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}

	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}

	if (value < min) {
		throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
	}
}

class AbortError extends Error {
	constructor(message) {
		super();

		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			this.originalError = new Error(message);
			this.originalError.stack = this.stack;
		}

		this.name = 'AbortError';
		this.message = message;
	}
}

function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? (Math.random() + 1) : 1;

	let timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));
	timeout = Math.min(timeout, options.maxTimeout);

	return timeout;
}

function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) {
		return max;
	}

	return max - (performance.now() - start);
}

async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);

	if (normalizedError instanceof AbortError) {
		throw normalizedError.originalError;
	}

	const retriesLeft = Number.isFinite(options.retries)
		? Math.max(0, options.retries - retriesConsumed)
		: options.retries;

	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;

	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
	});

	await options.onFailedAttempt(context);

	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
		throw normalizedError;
	}

	const consumeRetry = await options.shouldConsumeRetry(context);

	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);

	if (remainingTime <= 0 || retriesLeft <= 0) {
		throw normalizedError;
	}

	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) {
			throw normalizedError;
		}

		options.signal?.throwIfAborted();
		return false;
	}

	if (!await options.shouldRetry(context)) {
		throw normalizedError;
	}

	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}

	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);

	options.signal?.throwIfAborted();

	if (finalDelay > 0) {
		await new Promise((resolve, reject) => {
			const onAbort = () => {
				clearTimeout(timeoutToken);
				options.signal?.removeEventListener('abort', onAbort);
				reject(options.signal.reason);
			};

			const timeoutToken = setTimeout(() => {
				options.signal?.removeEventListener('abort', onAbort);
				resolve();
			}, finalDelay);

			if (options.unref) {
				timeoutToken.unref?.();
			}

			options.signal?.addEventListener('abort', onAbort, {once: true});
		});
	}

	options.signal?.throwIfAborted();

	return true;
}

async function pRetry(input, options = {}) {
	options = {...options};

	validateRetries(options.retries);

	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}

	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;

	// Validate numeric options and normalize edge cases
	validateNumberOption('factor', options.factor, {min: 0, allowInfinity: false});
	validateNumberOption('minTimeout', options.minTimeout, {min: 0, allowInfinity: false});
	validateNumberOption('maxTimeout', options.maxTimeout, {min: 0, allowInfinity: true});
	validateNumberOption('maxRetryTime', options.maxRetryTime, {min: 0, allowInfinity: true});

	// Treat non-positive factor as 1 to avoid zero backoff or negative behavior
	if (!(options.factor > 0)) {
		options.factor = 1;
	}

	options.signal?.throwIfAborted();

	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();

	while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
		attemptNumber++;

		try {
			options.signal?.throwIfAborted();

			const result = await input(attemptNumber);

			options.signal?.throwIfAborted();

			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options,
			})) {
				retriesConsumed++;
			}
		}
	}

	// Should not reach here, but in case it does, throw an error
	throw new Error('Retry attempts exhausted without throwing an error.');
}

function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}


/***/ })

};
