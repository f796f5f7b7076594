export const id = 3463;
export const ids = [3463];
export const modules = {

/***/ 3463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/arm/git.js
var git = __webpack_require__(29593);
// EXTERNAL MODULE: ./build/arm/read.js + 1 modules
var read = __webpack_require__(9065);
// EXTERNAL MODULE: ./build/arm/sides.js
var sides = __webpack_require__(45573);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/config/file.js
var config_file = __webpack_require__(71585);
// EXTERNAL MODULE: ./build/config/run.js
var run = __webpack_require__(49926);
// EXTERNAL MODULE: ./build/config/settings.js
var config_settings = __webpack_require__(14318);
// EXTERNAL MODULE: ./build/yaml.js
var yaml = __webpack_require__(73705);
;// CONCATENATED MODULE: ./build/explain/origin.js






/** @throws Failure when it cannot be used; null when there is none. */
async function readPlacedFile(source, file) {
    return (await source.read(file)) === null ? null : requirePlacedFile(source, file);
}
/** @throws Failure when there is none, or it cannot be used. */
async function requirePlacedFile(source, file) {
    const config = await (0,config_file/* requireConfigFile */._C)(source, file);
    return { file, config, yaml: (0,yaml/* readYaml */.g)((await source.read(file)) ?? '', file), source };
}
/** Fields that a setting overrides. */
const OVERRIDING = {
    suite: 'suite',
    dataset: 'dataset',
    model: 'model',
    'decision.policy': 'policy',
    'decision.margin': 'margin',
    'decision.alpha': 'alpha',
    'decision.on-inconclusive': 'on-inconclusive',
    'decision.min-accuracy': 'min-accuracy',
    'budget.max-calls': 'max-calls',
    'budget.max-cost': 'max-cost',
    'budget.max-minutes': 'max-minutes',
};
/** Every field of the configuration as a run takes it: flags first, then the file that is trusted with the field. */
function resolveFields(own, trusted, arm, settings) {
    const fromPrompt = promptFields(arm);
    return leaves(config_file/* configFileSchema */.cQ).map(path => {
        const name = path.join('.');
        const flag = OVERRIDING[name];
        if (flag !== undefined && settings[flag] !== undefined) {
            return { name, value: settings[flag], origin: { kind: 'flag', name: flag } };
        }
        const placed = run/* TRUSTED */.Se.some(field => field === path[0]) ? trusted : own;
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
/** Every setting that is no field of the configuration too. */
function resolveSettings(settings, { env }, said) {
    const overriding = new Set(Object.values(OVERRIDING));
    const names = Object.keys({ ...config_settings/* settingsSchema */.dP.shape, ...config_settings/* commandLineSchema */.n2.shape });
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
/** Flags that say what to do instead of how. */
const NOT_SETTINGS = new Set(['json', 'replay', 'estimate']);
/** An address without what can be a key in it. */
function withoutSecrets(value) {
    if (typeof value !== 'string' || !/^https?:/i.test(value) || !URL.canParse(value))
        return value;
    const { origin, pathname, search } = new URL(value);
    return `${origin}${pathname}${search === '' ? '' : '?…'}`;
}
const DEFAULTS = config_file/* configFileSchema */.cQ.parse({});
/** What a .prompt.yml says where the configuration says nothing. */
function promptFields({ model, sampling }) {
    const fields = {
        model: model ?? undefined,
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
/** Paths of all fields that hold a value of their own. */
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

// EXTERNAL MODULE: ./build/figures.js
var figures = __webpack_require__(86577);
// EXTERNAL MODULE: ./build/report/foreign.js
var foreign = __webpack_require__(41443);
// EXTERNAL MODULE: ./build/trial/key.js
var key = __webpack_require__(98768);
// EXTERNAL MODULE: ./build/commands/run.js + 1 modules
var commands_run = __webpack_require__(25693);
;// CONCATENATED MODULE: ./build/commands/explain.js










/** Prints every setting and field with where it comes from. Sends nothing, and never shows a key. */
async function explainCommand(settings, world, said) {
    const explanation = await explainAll(settings, world, said);
    world.print(settings.json ? `${JSON.stringify(explanation, null, 1)}\n` : describe(explanation));
    return errors/* EXIT */.dc.passed;
}
async function explainAll(settings, world, said) {
    const sides = await sidesOf(settings, world);
    const head = typeof sides === 'string' ? await (0,commands_run.findHead)(settings, world) : sides.head;
    const own = await requirePlacedFile(head, settings.config);
    const before = typeof sides === 'string' ? sides : await readUsable(sides.baseline, settings.config);
    const tip = typeof sides === 'string' ? sides : await readUsable(sides.trusted, settings.config);
    // As a gate reads them: what decides over money and verdict is the base's, where it has any.
    const trusted = [tip, before].find(file => typeof file !== 'string') ?? own;
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
/** What a gate would compare, or why it could not. */
async function sidesOf({ baseline, head }, { directory }) {
    if (baseline?.endsWith('.json'))
        return `the report ${baseline} stands for it`;
    try {
        return await (0,sides/* findSides */.a)(await (0,git/* openGit */.z)(directory), directory, { baseline, head });
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR) || baseline !== undefined || head !== undefined)
            throw error;
        return error.message;
    }
}
/** The configuration at a place, or why there is none. */
async function readUsable(source, file) {
    try {
        return (await readPlacedFile(source, file)) ?? `there is no ${file} at ${source.label}`;
    }
    catch (error) {
        if (error instanceof errors/* Failure */.HR)
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
        digest: (0,key/* digestOf */.ol)(asked),
        files: [
            ...[...prompts].map(path => ({ path, sha256: (0,key/* digestOf */.ol)(arm.prompt.filter(({ file }) => file === path)) })),
            ...arm.files.map(({ path, content }) => ({ path, sha256: (0,key/* digestOf */.ol)(content) })),
        ],
        fields: resolveFields(placed, trusted, arm, settings),
    };
}
/** Columns of the longest line that is not cut, values apart. */
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
        ...(baseline === null ? [] : [same ? 'Both are asked the same.' : 'They are asked differently.']),
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
function side(title, { label, commit, digest, files }) {
    const at = commit === null ? label : `${label} (${(0,figures/* shortCommit */.Ax)(commit)})`;
    return [
        `${title}: ${(0,foreign/* oneLine */.TN)(at)}, digest ${digest.slice(0, 12)}`,
        ...files.map(({ path, sha256 }) => `  ${(0,foreign/* oneLine */.TN)(path)}  ${sha256.slice(0, 12)}`),
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


/***/ })

};
