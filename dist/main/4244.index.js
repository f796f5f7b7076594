export const id = 4244;
export const ids = [4244];
export const modules = {

/***/ 45573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findSides),
/* harmony export */   f: () => (/* binding */ findTrusted)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64175);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6787);



/**
 * Finds the two commits (or the work tree) that a gate compares.
 * @throws Failure if a commit is missing.
 */
async function findSides(git, world, asked) {
    const [head, [target, ...others]] = await Promise.all([
        asked.head === undefined ? null : (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(git, asked.head),
        findTrusted(git, asked),
    ]);
    const baseline = asked.baseline === undefined
        ? await (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeBaseOf */ .nM)(git, target, head ?? (await headCommit(git)))
        : await (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(git, asked.baseline);
    const [atTarget, ...elsewhere] = [sourceAt(git, target), ...others.map(other => sourceAt(git, other))];
    const isTarget = baseline.commit === target.commit && baseline.label === target.label;
    return {
        // Reuses a source, because each reads its tree once.
        baseline: isTarget ? atTarget : sourceAt(git, baseline),
        head: head === null ? (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .workTreeSource */ .$d)(world) : sourceAt(git, head),
        trusted: [atTarget, ...elsewhere],
        isMergeBase: asked.baseline === undefined,
    };
}
/**
 * The commits with trusted settings: the tip of the target branch, then that of the default branch.
 * @throws Failure if a commit is missing.
 */
async function findTrusted(git, { mergeBaseWith, baseline, trustsBaseline = true, defaultBranch }) {
    const named = mergeBaseWith ?? (trustsBaseline ? baseline : undefined);
    const [fallback, chosen] = await Promise.all([
        (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .findDefaultBase */ .oW)(git, defaultBranch),
        named === undefined ? null : (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(git, named),
    ]);
    const target = named === undefined ? fallback : chosen;
    if (target === null)
        throw (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .noDefaultBase */ .AU)();
    return fallback === null || fallback.commit === target.commit ? [target] : [target, fallback];
}
const sourceAt = (git, { commit, label }) => (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .commitSource */ .nv)(git, commit, label);
async function headCommit(git) {
    const commit = await git.resolve('HEAD');
    if (commit !== null)
        return { commit, label: 'HEAD' };
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', 'this repository has no commit yet', {
        hint: 'Commit the configuration first: the gate compares with a commit.',
    });
}


/***/ }),

/***/ 64244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/app/judge.js
var app_judge = __webpack_require__(21295);
// EXTERNAL MODULE: ./build/app/measure-session.js + 1 modules
var measure_session = __webpack_require__(25222);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/config/file.js
var config_file = __webpack_require__(71585);
// EXTERNAL MODULE: ./build/config/run-config.js
var run_config = __webpack_require__(27121);
// EXTERNAL MODULE: ./build/config/settings.js
var config_settings = __webpack_require__(14318);
// EXTERNAL MODULE: ./build/shared/yaml.js
var yaml = __webpack_require__(37981);
;// CONCATENATED MODULE: ./build/app/origin.js






/** @throws Failure if it is invalid; null if there is none. */
async function readPlacedFile(source, file) {
    return (await source.read(file)) === null ? null : requirePlacedFile(source, file);
}
/** @throws Failure if it is missing or invalid. */
async function requirePlacedFile(source, file) {
    const config = await (0,config_file/* requireConfigFile */._C)(source, file);
    return { file, config, yaml: (0,yaml/* readYaml */.g)((await source.read(file)) ?? '', file), source };
}
/** Every field of the configuration with its effective value: from flags, otherwise from the file trusted for it. */
function resolveFields(own, trusted, arm, settings) {
    const fromPrompt = promptFields(arm);
    return leaves(config_file/* configFileSchema */.cQ).map(path => {
        const name = path.join('.');
        const flag = config_settings/* OVERRIDING */.Sz.get(name);
        if (flag !== undefined && at(settings, [flag]) !== undefined) {
            return { name, value: at(settings, [flag]), origin: { kind: 'flag', name: flag } };
        }
        const placed = run_config/* TRUSTED */.Se.some(field => field === path[0]) ? trusted : own;
        const value = at(placed.config, path);
        if (placed.yaml.document.hasIn(path) || !(0,external_node_util_.isDeepStrictEqual)(value, at(DEFAULTS, path))) {
            return { name, value, origin: fileOrigin(placed.file, placed.yaml.lineOf(path), placed.source) };
        }
        const prompt = fromPrompt.get(name);
        if (value === undefined && prompt !== undefined) {
            return { name, value: prompt, origin: fileOrigin(arm.prompt[0]?.file ?? placed.file, null, own.source) };
        }
        return { name, value: value ?? null, origin: { kind: 'default' } };
    });
}
/** Every setting that is not a field of the configuration. */
function resolveSettings(settings, { env }, said) {
    const overriding = new Set(config_settings/* OVERRIDING */.Sz.values());
    const names = Object.keys({ ...config_settings.settingsSchema.shape, ...config_settings/* commandLineSchema */.n2.shape });
    return names
        .filter(name => !overriding.has(name) && !NOT_SETTINGS.has(name))
        .map((name) => {
        const value = at(settings, [name]) ?? null;
        if (said.has(name))
            return { name, value: withoutSecrets(value), origin: { kind: 'flag', name } };
        if (name !== 'base-url')
            return { name, value, origin: { kind: 'default' } };
        const variable = 'OPENAI_BASE_URL';
        return env[variable]
            ? { name, value: withoutSecrets(env[variable]), origin: { kind: 'environment', variable } }
            : { name, value: config_settings/* OPENAI */.$E, origin: { kind: 'default' } };
    });
}
/** Flags for what to do, not how. */
const NOT_SETTINGS = new Set(['json', 'replay', 'estimate']);
/** A URL without parts that can be a key. */
function withoutSecrets(value) {
    if (typeof value !== 'string' || !/^https?:/i.test(value) || !URL.canParse(value))
        return value;
    const { origin, pathname, search } = new URL(value);
    return `${origin}${pathname}${search === '' ? '' : '?…'}`;
}
const DEFAULTS = config_file/* configFileSchema */.cQ.parse({});
/** Values of a .prompt.yml for unset fields. */
function promptFields({ solver, sampling }) {
    const fields = {
        model: solver.model ?? undefined,
        'sampling.temperature': sampling.temperature,
        'sampling.top-p': sampling.topP,
        'sampling.max-tokens': sampling.maxTokens,
        'sampling.reasoning-effort': sampling.reasoningEffort,
    };
    return new Map(Object.entries(fields).filter(([, value]) => value !== undefined));
}
function fileOrigin(file, line, { commit, label }) {
    const short = commit?.slice(0, 7);
    return { kind: 'file', file, line, at: short === undefined || short === label ? label : `${label} (${short})` };
}
/** Paths of all leaf fields. */
function leaves(schema, path = []) {
    if (schema instanceof schemas/* ZodDefault */.XiL || schema instanceof schemas/* ZodOptional */.IiU || schema instanceof schemas/* ZodPrefault */.xgV) {
        return leaves(schema.unwrap(), path);
    }
    return schema instanceof schemas/* ZodObject */.bvH
        ? Object.entries(schema.shape).flatMap(([name, field]) => leaves(field, [...path, name]))
        : [path];
}
function at(value, path) {
    return path.reduce((part, name) => (part !== null && typeof part === 'object' ? new Map(Object.entries(part)).get(name) : undefined), value);
}

// EXTERNAL MODULE: ./build/app/preset-notes.js
var preset_notes = __webpack_require__(37013);
// EXTERNAL MODULE: ./build/arm/git.js
var git = __webpack_require__(29593);
// EXTERNAL MODULE: ./build/arm/read.js + 1 modules
var read = __webpack_require__(52582);
// EXTERNAL MODULE: ./build/arm/sides.js
var sides = __webpack_require__(45573);
// EXTERNAL MODULE: ./build/report/foreign.js
var foreign = __webpack_require__(41443);
// EXTERNAL MODULE: ./build/shared/digest.js
var digest = __webpack_require__(64050);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
;// CONCATENATED MODULE: ./build/cli/commands/explain.js












/** Prints every setting and field with its origin. Sends no requests and never shows a key. */
async function explainCommand(settings, world, said) {
    const explanation = await explainAll(settings, world, said);
    world.print(settings.json ? `${JSON.stringify(explanation, null, 1)}\n` : describe(explanation));
    return errors/* EXIT */.dc.passed;
}
async function explainAll(settings, world, said) {
    const sides = await sidesOf(settings, world);
    const head = typeof sides === 'string' ? await (0,measure_session/* findHead */.m)(settings, world) : sides.head;
    const own = await requirePlacedFile(head, settings.config);
    const before = typeof sides === 'string' ? sides : await readUsable(sides.baseline, settings.config);
    const trusted = typeof sides === 'string' ? own : await readTrusted(sides, own, settings);
    return {
        settings: resolveSettings(settings, world, said),
        candidate: await sideOf('candidate', own, trusted, settings),
        baseline: typeof before === 'string' ? null : await sideOf('baseline', before, trusted, settings),
        noBaseline: typeof before === 'string' ? before : null,
        keys: [settings['api-key-env'], settings['fallback-api-key-env']].map(variable => ({
            variable,
            isSet: Boolean(world.env[variable]),
        })),
    };
}
/** As in a gate: fields that control cost and verdict come from the target branch if it has a configuration. */
async function readTrusted({ trusted }, own, settings) {
    const { judge } = await (0,app_judge/* readJudge */.Uv)(trusted, settings);
    return judge === null ? own : requirePlacedFile(judge.source, settings.config);
}
/** What a gate would compare, or why it cannot. */
async function sidesOf({ baseline, head }, world) {
    if (baseline?.endsWith('.json'))
        return `the report ${baseline} stands for it`;
    try {
        return await (0,sides/* findSides */.a)(await (0,git/* openGit */.zY)(world), world, { baseline, head });
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR) || baseline !== undefined || head !== undefined)
            throw error;
        return error.message;
    }
}
/** The configuration of a source, or why there is none. */
async function readUsable(source, file) {
    try {
        return (await readPlacedFile(source, file)) ?? `there is no ${file} at ${source.label}`;
    }
    catch (error) {
        if (error instanceof errors/* Failure */.HR && error.kind === 'configuration')
            return `${file} at ${source.label} cannot be used: ${error.message}`;
        throw error;
    }
}
async function sideOf(name, placed, trusted, settings) {
    const arm = await (0,read/* readArm */.T)(name, placed.source, placed.config, settings);
    const { name: _name, label, commit, ...asked } = arm;
    const prompts = new Set(arm.prompt.map(message => message.file));
    return {
        label,
        commit,
        digest: (0,digest/* digestOf */.o)(asked),
        files: [
            ...[...prompts].map(path => ({ path, sha256: (0,digest/* digestOf */.o)(arm.prompt.filter(({ file }) => file === path)) })),
            ...arm.files.map(({ path, content }) => ({ path, sha256: (0,digest/* digestOf */.o)(content) })),
        ],
        fields: resolveFields(placed, trusted, arm, settings),
        notes: (0,preset_notes/* presetNotes */.r)(arm),
    };
}
/** Maximum width of a line, except for values. */
const NAME_WIDTH = 28;
const VALUE_WIDTH = 44;
function describe({ settings, candidate, baseline, noBaseline, keys }) {
    const old = new Map(baseline?.fields.map(field => [field.name, field]));
    const rows = candidate.fields.flatMap(field => {
        const before = old.get(field.name);
        const same = before === undefined || (0,external_node_util_.isDeepStrictEqual)(before.value, field.value);
        return same ? [row(field)] : [row(field), row({ ...before, name: '  before' })];
    });
    const same = baseline?.digest === candidate.digest;
    return [
        'Settings',
        ...settings.map(row),
        '',
        'Configuration',
        ...rows,
        '',
        ...side('Candidate', candidate),
        ...(baseline === null ? [`Baseline: none, because ${noBaseline}`] : side('Baseline', baseline)),
        ...(baseline === null ? [] : [same ? 'Both send the same requests.' : 'They send different requests.']),
        '',
        'Keys',
        ...keys.map(({ variable, isSet }) => `  ${variable.padEnd(NAME_WIDTH)} ${isSet ? 'set' : 'not set'}`),
        'Nothing was sent to a model.\n',
    ].join('\n');
}
function row({ name, value, origin }) {
    const text = (0,foreign/* oneLine */.TN)(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''), VALUE_WIDTH);
    return `  ${name.padEnd(NAME_WIDTH)} ${(value === null ? '-' : text).padEnd(VALUE_WIDTH)} ${place(origin)}`.trimEnd();
}
function side(title, { label, commit, digest, files, notes }) {
    const at = commit === null ? label : `${label} (${(0,format/* shortCommit */.Ax)(commit)})`;
    return [
        `${title}: ${(0,foreign/* oneLine */.TN)(at)}, digest ${digest.slice(0, 12)}`,
        ...files.map(({ path, sha256 }) => `  ${(0,foreign/* oneLine */.TN)(path)}  ${sha256.slice(0, 12)}`),
        ...notes.map(note => `  ${note}`),
    ];
}
function place(origin) {
    switch (origin.kind) {
        case 'flag':
            return `--${origin.name}`;
        case 'environment':
            return origin.variable;
        case 'file':
            return `${(0,foreign/* oneLine */.TN)(origin.file)}${origin.line === null ? '' : `:${origin.line}`} (${(0,foreign/* oneLine */.TN)(origin.at)})`;
        case 'default':
            return 'default';
    }
}


/***/ }),

/***/ 41443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ge: () => (/* binding */ severalLines),
/* harmony export */   qt: () => (/* binding */ TITLE_LENGTH),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/**
 * Makes text from models, pull requests and datasets harmless. Libraries escape the syntax of each output; this file
 * covers what they do not.
 */
/** Control characters, and characters that reorder, hide or join text (Trojan Source, CVE-2021-42574). */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/gu;
/** On one line, without invisible characters, truncated to a number of characters. */
function oneLine(text, length = 300) {
    const clean = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
    const characters = [...clean];
    return characters.length <= length ? clean : `${characters.slice(0, length - 1).join('')}…`;
}
/** With lines and indentation, without invisible characters, truncated to a number of characters. */
function severalLines(text, length = 100_000) {
    const clean = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replaceAll('\t', '  ')
        .split(/\r\n|\n|\r/)
        .map(line => line.replace(INVISIBLE, ''))
        .join('\n');
    return clean.length <= length ? clean : `${clean.slice(0, length - 1)}…`;
}
/** Maximum length of a title, in every rendering. */
const TITLE_LENGTH = 80;
const BREAK = '\u200B';
/**
 * Breaks up text that GitHub expands after Markdown: mentions, references, commits, links, emoji. Takes one clean line.
 * Zero-width spaces keep its appearance (as in Renovate and Dependabot); `$` is marked for `markdown.ts` to escape.
 */
function inert(text) {
    return text
        .replace(/@(?=\w)/g, `@${BREAK}`)
        .replace(/#(?=\w)/g, `#${BREAK}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${BREAK}`)
        .replace(/:(?=\/\/)/g, `:${BREAK}`)
        .replace(/\b(www)\./gi, `$1${BREAK}.`)
        .replace(/:(?=[\w+-]+:)/g, `:${BREAK}`)
        .replace(/[0-9a-f]{7,}/gi, run => run.replace(/.{6}(?=.)/g, `$&${BREAK}`))
        .replace(/\$/g, `${BREAK}$`);
}


/***/ })

};
