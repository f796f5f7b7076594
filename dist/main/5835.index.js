export const id = 5835;
export const ids = [5835];
export const modules = {

/***/ 30512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ showProposals)
/* harmony export */ });
/* harmony import */ var _shared_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56569);

/**
 * The proposals of a task for one sample. `dataset` keeps SWE-Lancer's order and ids; `shuffled` permutes them and
 * numbers them from 0. The seed depends only on task and sample, so both arms of a gate see the same order.
 */
function showProposals(task, order, sample) {
    if (order === 'dataset')
        return task.proposals.map(proposal => ({ shown: proposal.id, proposal }));
    return (0,_shared_random_js__WEBPACK_IMPORTED_MODULE_0__/* .randomFrom */ .c)(`${task.id}#${sample}`)
        .shuffled(task.proposals)
        .map((proposal, place) => ({ shown: place, proposal }));
}


/***/ }),

/***/ 6787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nv: () => (/* binding */ commitSource),
  WG: () => (/* binding */ folderSource),
  $d: () => (/* binding */ workTreeSource)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/shared/glob.js
var shared_glob = __webpack_require__(35916);
// EXTERNAL MODULE: ./build/shared/once.js
var once = __webpack_require__(4879);
// EXTERNAL MODULE: ./build/arm/commit-tree.js
var commit_tree = __webpack_require__(92849);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/arm/tree.js
var arm_tree = __webpack_require__(52221);
;// CONCATENATED MODULE: ./build/arm/folder-tree.js





/** The files of a folder outside any repository, read from disk. */
function folderTree(directory, label) {
    const at = async (place) => {
        const found = await lstatOrNull(external_node_path_.join(directory, place));
        if (found === null)
            return null;
        if (found.isDirectory())
            return 'folder';
        return { path: place, kind: found.isSymbolicLink() ? 'link' : 'file', id: null };
    };
    async function below(folder) {
        const entries = await (0,promises_.readdir)(external_node_path_.join(directory, folder), { withFileTypes: true });
        const nested = entries
            .filter(({ name }) => name !== '.git')
            .map(async (entry) => {
            const place = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory())
                return below(place);
            if (entry.isSymbolicLink())
                return [{ path: place, kind: 'link', id: null }];
            return entry.isFile() ? [{ path: place, kind: 'file', id: null }] : [];
        });
        return (await Promise.all(nested)).flat().sort((a, b) => (a.path < b.path ? -1 : 1));
    }
    async function read({ path: file, kind }) {
        const place = external_node_path_.join(directory, file);
        try {
            if (kind === 'link')
                return Buffer.from((await (0,promises_.readlink)(place)).replaceAll(external_node_path_.sep, '/'));
            if ((await (0,promises_.lstat)(place)).size > arm_tree/* MAX_FILE_BYTES */.g)
                throw (0,commit_tree/* tooLarge */.g$)(file, label);
            return await (0,promises_.readFile)(place);
        }
        catch (error) {
            if (error instanceof errors/* Failure */.HR)
                throw error;
            throw new errors/* Failure */.HR('repository', `cannot be read: ${error instanceof Error ? error.message : error}`, {
                file,
                hint: 'Check its permissions.',
                cause: error,
            });
        }
    }
    return {
        at,
        below,
        read: files => Promise.all(files.map(read)),
        submodule: () => Promise.reject(new Error('a folder has no submodules')),
        lfsObject: async () => null,
    };
}
/**
 * What a path on disk is; null if it does not exist.
 * @throws Failure if it cannot be read.
 */
async function lstatOrNull(place) {
    try {
        return await (0,promises_.lstat)(place);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG')
            return null;
        throw new errors/* Failure */.HR('repository', `cannot be read: ${error instanceof Error ? error.message : error}`, {
            file: place,
            hint: 'Check its permissions.',
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./build/arm/follow.js
var follow = __webpack_require__(80384);
// EXTERNAL MODULE: ./build/arm/git.js
var arm_git = __webpack_require__(29593);
// EXTERNAL MODULE: ./build/arm/text.js
var arm_text = __webpack_require__(13542);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/shared/git.js
var git = __webpack_require__(20772);
// EXTERNAL MODULE: ./build/shared/git-objects.js
var git_objects = __webpack_require__(58669);
// EXTERNAL MODULE: ./build/shared/make-folder.js
var make_folder = __webpack_require__(77989);
;// CONCATENATED MODULE: ./build/arm/work-tree.js










/**
 * The work tree as git would store it: tracked files and untracked ones that are not ignored. Line endings and
 * filters are applied as by `git add`, so a clean work tree equals its commit.
 */
async function workTree(git, label) {
    const top = git.top ?? '';
    const ask = (words, call) => git.ask(['-C', top, ...words], call);
    const files = new Map();
    for (const file of await tracked(ask))
        files.set(file.path, file);
    for (const { path: changed, mode } of await changes(ask)) {
        const file = await changedFile(top, git, changed, mode);
        if (file === null)
            files.delete(changed);
        else
            files.set(changed, file);
    }
    for (const file of await untracked(ask, top))
        files.set(file.path, file);
    const stored = (0,commit_tree/* storedTree */._J)({ ...git, ask }, [...files.values()], label);
    return {
        ...stored,
        async read(wanted) {
            const unstored = wanted.filter(({ id }) => id === null);
            const fresh = unstored.length === 0 ? new Map() : await readUnstored(ask, top, unstored, label);
            const rest = wanted.filter(({ id }) => id !== null);
            const contents = rest.length === 0 ? [] : await stored.read(rest);
            const known = new Map(rest.map((file, index) => [file.path, contents[index]]));
            return wanted.map(file => fresh.get(file.path) ?? known.get(file.path) ?? missing(file));
        },
    };
}
function missing({ path: file }) {
    throw new Error(`git returned no content of ${file}`);
}
/** Entries of the index, without those of an unfinished merge. */
async function tracked(ask) {
    const listed = (await ask(['ls-files', '--stage', '-z'], {})).toString();
    return [...listed.matchAll(/(\d+) ([\da-f]+) (\d)\t([^\0]*)\0/g)].flatMap(([, mode = '', id = '', stage, file = '']) => {
        const kind = (0,git_objects/* kindOfMode */.z1)(mode);
        return kind === null || stage !== '0' ? [] : [{ path: file, kind: kind === 'program' ? 'file' : kind, id }];
    });
}
/** Tracked paths that may differ from the index; mode 000000 if git reports none. */
async function changes(ask) {
    const listed = (await ask(['diff-files', '--raw', '-z', '--ignore-submodules=dirty'], {})).toString();
    return [...listed.matchAll(/:\d+ (\d+) [\da-f]+ [\da-f]+ [A-Z]\d*\0([^\0]*)\0/g)].map(([, mode = '', file = '']) => ({
        path: file,
        mode,
    }));
}
/** Null if it is no longer in the work tree. */
async function changedFile(top, git, file, mode) {
    const kind = (0,git_objects/* kindOfMode */.z1)(mode) ?? (await kindOnDisk(top, file));
    if (kind === null)
        return null;
    if (kind !== 'submodule')
        return { path: file, kind: kind === 'link' ? 'link' : 'file', id: null };
    const head = await git.ask(['-C', external_node_path_.join(top, file), 'rev-parse', 'HEAD'], {});
    return { path: file, kind, id: head.toString().trim() };
}
/** Untracked files that are not ignored. */
async function untracked(ask, top) {
    const listed = (await ask(['ls-files', '-z', '--others', '--exclude-standard'], {})).toString().split('\0');
    // A name with a trailing slash is another repository.
    const names = listed.filter(name => name !== '' && !name.endsWith('/'));
    const files = await Promise.all(names.map(async (file) => {
        const kind = await kindOnDisk(top, file);
        return kind === null ? null : { path: file, kind, id: null };
    }));
    return files.filter(file => file !== null);
}
async function kindOnDisk(top, file) {
    const found = await lstatOrNull(external_node_path_.join(top, file));
    if (found === null)
        return null;
    return found.isSymbolicLink() ? 'link' : found.isFile() ? 'file' : null;
}
/** Stores files as `git add` would, but in our own folder, and reads them back. */
async function readUnstored(ask, top, files, label) {
    for (const { path: file } of files) {
        const { size } = (await lstatOrNull(external_node_path_.join(top, file))) ?? { size: 0 };
        if (size > arm_tree/* MAX_FILE_BYTES */.g)
            throw (0,commit_tree/* tooLarge */.g$)(file, label);
    }
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'swelancer-gate-index-'));
    try {
        const askHere = await ownStore(ask, top, folder);
        const input = files.map(({ path: file }) => `${file}\0`).join('');
        await askHere(['update-index', '-z', '--add', '--replace', '--stdin'], { input });
        const ids = new Map((await tracked(askHere)).map(({ path: file, id }) => [file, id]));
        const stored = files.map(file => ({ ...file, id: ids.get(file.path) ?? null }));
        const contents = await (0,commit_tree/* readStored */.CL)(askHere, stored, label);
        return new Map(stored.flatMap(({ path: file }, index) => (contents[index] ? [[file, contents[index]]] : [])));
    }
    catch (error) {
        if (error instanceof errors/* Failure */.HR)
            throw error;
        const [first] = files;
        throw new errors/* Failure */.HR('repository', `cannot be read in the work tree: ${(0,git/* gitReason */.th)(error)}`, {
            ...(first !== undefined && files.length === 1 && { file: first.path }),
            hint: 'Check its permissions and the filters in .gitattributes; `git add` shows the same error.',
            cause: error,
        });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Git with its own index and object store, initially copies of the user's. */
async function ownStore(ask, top, folder) {
    const [index = '', objects = ''] = (await ask(['rev-parse', '--git-path', 'index', '--git-path', 'objects'], {}))
        .toString()
        .split('\n')
        .map(place => external_node_path_.resolve(top, place));
    const own = { index: external_node_path_.join(folder, 'index'), objects: external_node_path_.join(folder, 'objects') };
    (0,make_folder/* makeFolder */.f)(external_node_path_.join(own.objects, 'info'));
    await (0,promises_.writeFile)(external_node_path_.join(own.objects, 'info/alternates'), `${objects}\n`);
    // A repository without commits may have no index.
    await (0,promises_.copyFile)(index, own.index).catch(() => { });
    const variables = { GIT_INDEX_FILE: own.index, GIT_OBJECT_DIRECTORY: own.objects };
    return (words, call) => ask(words, { ...call, variables });
}

;// CONCATENATED MODULE: ./build/arm/source.js











function commitSource(git, commit, label) {
    const short = commit.slice(0, 7);
    const name = label === short ? label : `${label} (${short})`;
    return source({ commit, label }, name, (0,once/* once */.O)(async () => ({ tree: await (0,commit_tree/* commitTree */.SC)(git, commit, name), folder: git.folder })));
}
const WORK_TREE = 'work tree';
/** The files of the working directory that git tracks or would add; all files outside a repository. */
function workTreeSource(world) {
    const open = (0,once/* once */.O)(async () => {
        const git = await (0,arm_git/* findGit */.Ct)(world);
        return typeof git === 'string'
            ? { tree: folderTree(world.directory, WORK_TREE), folder: '' }
            : { tree: await workTree(git, WORK_TREE), folder: git.folder };
    });
    return source({ commit: null, label: WORK_TREE }, WORK_TREE, open);
}
/** All files of a folder on disk, including ignored ones. */
function folderSource(directory) {
    return source({ commit: null, label: 'here' }, 'here', (0,once/* once */.O)(async () => ({ tree: folderTree(directory, 'here'), folder: '' })));
}
/** @param name for error messages */
function source(what, name, open) {
    const texts = new Map();
    async function textsOf(files) {
        const unread = [...files].filter(([shown]) => !texts.has(shown));
        for (const tree of new Set(unread.map(([, found]) => found.tree))) {
            const group = unread.filter(([, found]) => found.tree === tree);
            const contents = await tree.read(group.map(([, { file }]) => file));
            for (const [index, [shown]] of group.entries()) {
                const bytes = await withoutPointer(contents[index] ?? Buffer.alloc(0), tree, shown, name);
                texts.set(shown, (0,arm_text/* decodeText */.g)(bytes, shown));
            }
        }
        return [...files.keys()].sort().map(shown => ({ path: shown, content: texts.get(shown) ?? '' }));
    }
    return {
        ...what,
        async read(file) {
            const { tree, folder } = await open();
            const shown = external_node_path_.posix.normalize(file);
            const found = await (0,follow/* follow */.e)(tree, within(folder, shown));
            if (found?.kind !== 'file')
                return null;
            const [text] = await textsOf(new Map([[shown, found]]));
            return text?.content ?? null;
        },
        async files(place, wanted = () => true) {
            const { tree, folder } = await open();
            const shown = external_node_path_.posix.normalize(place).replace(/\/$/, '');
            const found = await (0,follow/* follow */.e)(tree, within(folder, shown));
            if (found?.kind === 'file')
                return textsOf(new Map([[shown, found]]));
            const name = shown === '.' ? '' : shown;
            if (found?.kind === 'folder')
                return textsOf(await (0,follow/* filesBelow */.D)(found, name, path => wanted(path) && !isMedia(path)));
            if (!(0,shared_glob/* isGlob */.fg)(shown))
                return [];
            const [start, matches] = await compiled(shown);
            const top = await (0,follow/* follow */.e)(tree, within(folder, start));
            return top?.kind === 'folder'
                ? textsOf(await (0,follow/* filesBelow */.D)(top, start, path => matches(path) && !isMedia(path)))
                : [];
        },
    };
}
/** Whether a file is binary by its name. Skills may come with images, documents and caches of scripts. */
const isMedia = (file) => /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|pdf|docx|xlsx|pptx|zip|gz|tgz|woff2?|ttf|otf|mp[34]|wav|webm|mov|wasm|pyc)$/i.test(file) || external_node_path_.posix.basename(file) === '.DS_Store';
/** A path of the working directory, normalized and relative to the root of the tree. */
function within(folder, place) {
    const full = external_node_path_.posix.join(folder, place);
    if (!external_node_path_.posix.isAbsolute(place) && full !== '..' && !full.startsWith('../'))
        return full === '.' ? '' : full;
    throw new errors/* Failure */.HR('configuration', 'is outside the repository', {
        file: place,
        hint: 'Use a path inside the repository.',
    });
}
/** The folder in which a pattern starts, and a matcher. */
async function compiled(glob) {
    const parts = glob.split('/');
    return [parts.slice(0, parts.findIndex(shared_glob/* isGlob */.fg)).join('/'), await (0,shared_glob/* globMatcher */.fU)(glob)];
}
/** Replaces a Git LFS pointer with its content. */
async function withoutPointer(bytes, tree, file, label) {
    const sha256 = (0,arm_text/* lfsPointer */.F)(bytes);
    if (sha256 === null)
        return bytes;
    const content = await tree.lfsObject(sha256);
    if (content !== null && content.length > arm_tree/* MAX_FILE_BYTES */.g)
        throw (0,commit_tree/* tooLarge */.g$)(file, label);
    if (content !== null)
        return content;
    throw new errors/* Failure */.HR('repository', `is a Git LFS pointer at ${label}, and its content is not in this clone`, {
        file,
        hint: 'Run `git lfs fetch --all` before the gate, or keep the file out of Git LFS: prompts are small.',
    });
}


/***/ }),

/***/ 94991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importCommand: () => (/* binding */ importCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/app/data-folders.js
var data_folders = __webpack_require__(54866);
// EXTERNAL MODULE: ./build/arm/source.js + 2 modules
var arm_source = __webpack_require__(6787);
// EXTERNAL MODULE: ./build/dataset/material.js
var dataset_material = __webpack_require__(37782);
// EXTERNAL MODULE: ./build/shared/digest.js
var digest = __webpack_require__(64050);
// EXTERNAL MODULE: ./build/solver/answer.js
var solver_answer = __webpack_require__(96422);
// EXTERNAL MODULE: ./build/trial/trial.js
var trial = __webpack_require__(58759);
;// CONCATENATED MODULE: ./build/exchange/import.js



/** Imports the answers to a suite's tasks. The n-th answer to a task becomes its n-th sample. */
function importRun(run, tasks) {
    const byId = new Map(tasks.map(task => [task.id, task]));
    const samples = new Map();
    const trials = [];
    const missing = [];
    let elsewhere = 0;
    for (const answer of run.answers) {
        const task = byId.get(answer.taskId);
        if (task === undefined) {
            elsewhere++;
            continue;
        }
        const sample = samples.get(task.id) ?? 0;
        samples.set(task.id, sample + 1);
        if (answer.error === null)
            trials.push(trialOf(answer, task, sample, run));
        else
            missing.push({ taskId: task.id, sample, reason: 'imported', message: answer.error });
    }
    return { trials, missing, elsewhere };
}
function trialOf(answer, task, sample, { model, name, finishedAt }) {
    const ids = task.proposals.map(proposal => proposal.id);
    const { reading, shown } = (0,solver_answer/* readAnswer */.J)({ text: answer.text, refusal: null, finishReason: answer.finishReason }, ids);
    // The other program's score counts, because it may have read a file that is not in its log.
    const isSettled = answer.right === null || (shown === task.correctProposalId) === answer.right;
    const picked = isSettled ? shown : answer.right ? task.correctProposalId : null;
    const place = ids.indexOf(picked ?? Number.NaN);
    // Numbers from other programs are clamped.
    return trial/* trialSchema */.WI.parse({
        key: (0,digest/* digestOf */.o)({ imported: name, model, task: task.id, sample, text: answer.text }),
        taskId: task.id,
        sample,
        solver: 'imported',
        model,
        reading: isSettled ? reading : answer.right ? 'lenient' : 'unparseable',
        proposalId: picked,
        position: place === -1 ? null : place,
        text: answer.text,
        finishReason: answer.finishReason,
        usage: answer.inputTokens === null || answer.outputTokens === null
            ? null
            : {
                inputTokens: answer.inputTokens,
                cachedInputTokens: 0,
                outputTokens: answer.outputTokens,
                reasoningTokens: 0,
            },
        cost: answer.cost,
        latencyMs: answer.latencyMs ?? 0,
        requests: 0,
        served: null,
        sent: {},
        finishedAt,
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./build/shared/errors.js
var shared_errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/shared/json.js
var json = __webpack_require__(98444);
// EXTERNAL MODULE: ./build/shared/read-file.js
var read_file = __webpack_require__(47613);
;// CONCATENATED MODULE: ./build/exchange/inspect-read.js

const content = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* array */.YOg(schemas/* looseObject */._H3({ type: schemas/* string */.YjP(), text: schemas/* string */.YjP().optional() }))
        .transform(parts => parts.map(({ text }) => text ?? '').join('')),
]);
const usage = schemas/* object */.Ikc({ input_tokens: schemas/* number */.aig(), output_tokens: schemas/* number */.aig(), total_cost: schemas/* number */.aig().nullish() });
/** Parts of a sample in use. Format: class EvalSample in https://inspect.aisi.org.uk/reference/inspect_ai.log.html */
const sampleSchema = schemas/* object */.Ikc({
    id: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform(String),
    metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    output: schemas/* object */.Ikc({
        choices: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* object */.Ikc({ content }), stop_reason: schemas/* string */.YjP().nullish() })),
        usage: usage.nullish(),
    })
        .nullish(),
    scores: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ value: schemas/* unknown */.L5J(), answer: schemas/* string */.YjP().nullish() })).nullish(),
    error: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).nullish(),
    total_time: schemas/* number */.aig().nullish(),
});
/** The head of a log. Format: class EvalLog, as above. */
const headSchema = schemas/* object */.Ikc({
    version: schemas/* number */.aig(),
    eval: schemas/* object */.Ikc({ model: schemas/* string */.YjP(), task: schemas/* string */.YjP(), created: schemas/* string */.YjP() }),
    stats: schemas/* object */.Ikc({ completed_at: schemas/* string */.YjP() }).nullish(),
});
/** The run in an Inspect log. */
function runOfInspect({ eval: { model, task, created }, stats }, samples) {
    return {
        model,
        name: task,
        finishedAt: new Date(stats?.completed_at || created).toISOString(),
        answers: samples.map(sample => {
            const choice = sample.output?.choices[0];
            const [score] = Object.values(sample.scores ?? {});
            const questionId = sample.metadata?.question_id;
            return {
                taskId: typeof questionId === 'string' ? questionId : sample.id,
                // Agents decide in a file that the scorer reads, so their last message can be something else.
                text: score?.answer || choice?.message.content || '',
                finishReason: choice?.stop_reason === 'max_tokens' ? 'length' : (choice?.stop_reason ?? null),
                right: score === undefined ? null : isRight(score.value),
                error: sample.error?.message ?? null,
                inputTokens: sample.output?.usage?.input_tokens ?? null,
                outputTokens: sample.output?.usage?.output_tokens ?? null,
                cost: sample.output?.usage?.total_cost ?? null,
                latencyMs: sample.total_time == null ? null : sample.total_time * 1000,
            };
        }),
    };
}
/** Inspect writes C, I, or a share from 0 to 1; other values are ignored. */
function isRight(value) {
    if (value === 'C' || value === 1 || value === true)
        return true;
    if (value === 'I' || value === 0 || value === false || value === 'N')
        return false;
    return null;
}

;// CONCATENATED MODULE: ./build/exchange/promptfoo.js

const resultSchema = schemas/* object */.Ikc({
    promptIdx: schemas/* number */.aig().nullish(),
    provider: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), label: schemas/* string */.YjP().nullish() }),
    prompt: schemas/* object */.Ikc({ label: schemas/* string */.YjP().nullish() }).nullish(),
    vars: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    testCase: schemas/* object */.Ikc({ metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish() }).nullish(),
    response: schemas/* object */.Ikc({
        output: schemas/* unknown */.L5J(),
        finishReason: schemas/* string */.YjP().nullish(),
        tokenUsage: schemas/* object */.Ikc({ prompt: schemas/* number */.aig().nullish(), completion: schemas/* number */.aig().nullish() }).nullish(),
    })
        .nullish(),
    success: schemas/* boolean */.zMY(),
    error: schemas/* string */.YjP().nullish(),
    /** 0: none, 1: an assertion failed, 2: an error. */
    failureReason: schemas/* number */.aig().nullish(),
    cost: schemas/* number */.aig().nullish(),
    latencyMs: schemas/* number */.aig().nullish(),
});
/** Output of `promptfoo eval --output results.json`. Format: https://www.promptfoo.dev/docs/configuration/outputs/ */
const promptfooSchema = schemas/* object */.Ikc({
    results: schemas/* object */.Ikc({
        version: schemas/* number */.aig(),
        timestamp: schemas/* string */.YjP(),
        results: schemas/* array */.YOg(resultSchema),
    }),
});
/**
 * The runs in promptfoo's results, one per provider and prompt. Tests name their task in `question_id`, in variables or
 * metadata; tests without it are skipped.
 */
function runsOfPromptfoo({ results: { timestamp, results } }) {
    const groups = new Map();
    for (const result of results) {
        const name = nameOf(result);
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [result]);
        else
            group.push(result);
    }
    return [...groups].map(([name, group]) => ({
        model: group[0]?.provider.id ?? null,
        name,
        finishedAt: new Date(timestamp).toISOString(),
        answers: group.flatMap(({ vars, metadata, testCase, response, ...result }) => {
            const taskId = [vars, metadata, testCase?.metadata].map(names => names?.question_id).find(id => id !== undefined);
            if (typeof taskId !== 'string')
                return [];
            const { output } = response ?? {};
            return [
                {
                    taskId,
                    text: typeof output === 'string' ? output : output == null ? '' : JSON.stringify(output),
                    finishReason: response?.finishReason ?? null,
                    right: null,
                    error: result.failureReason === 2 || response == null ? (result.error ?? 'no answer') : null,
                    inputTokens: response?.tokenUsage?.prompt ?? null,
                    outputTokens: response?.tokenUsage?.completion ?? null,
                    cost: result.cost ?? null,
                    latencyMs: result.latencyMs ?? null,
                },
            ];
        }),
    }));
}
function nameOf({ provider, prompt, promptIdx }) {
    // A prompt's label is often the whole prompt.
    const label = prompt?.label && prompt.label.length < 60 ? ` (${prompt.label})` : '';
    return `${provider.label || provider.id} · prompt ${(promptIdx ?? 0) + 1}${label}`;
}

;// CONCATENATED MODULE: ./build/exchange/read.js






/**
 * Reads results of other programs: an Inspect log (`.eval` or JSON) or promptfoo's results (JSON).
 * @throws Failure if it is neither, or is damaged.
 */
async function readImportedRuns(file) {
    try {
        if (file.endsWith('.eval'))
            return [await readInspectArchive(file)];
        return runsOfText((await (0,read_file/* readBounded */.C)(file)).toString('utf8'));
    }
    catch (error) {
        if (error instanceof shared_errors/* Failure */.HR)
            throw error;
        throw new shared_errors/* Failure */.HR('configuration', problemOf(error), {
            file,
            hint: 'Import an Inspect log (.eval or .json) or promptfoo results (.json).',
            cause: error,
        });
    }
}
async function readInspectArchive(file) {
    const { readArchive } = await Promise.all(/* import() */[__webpack_require__.e(3097), __webpack_require__.e(4665)]).then(__webpack_require__.bind(__webpack_require__, 74665));
    const contents = await readArchive(file, name => name === 'header.json' || /^samples\/.+\.json$/.test(name));
    const head = contents.get('header.json');
    if (head === undefined)
        throw new Error('the log has no header.json, so its run has not ended');
    const samples = [...contents].filter(([name]) => name !== 'header.json').map(([, text]) => (0,json/* parseJson */.qF)(text));
    return runOfInspect(headSchema.parse((0,json/* parseJson */.qF)(head)), schemas/* array */.YOg(sampleSchema).parse(samples));
}
/** @throws Error if the JSON is neither an Inspect log nor promptfoo's results. */
function runsOfText(text) {
    const value = (0,json/* parseJson */.qF)(text);
    if (schemas/* object */.Ikc({ eval: schemas/* unknown */.L5J(), version: schemas/* unknown */.L5J() }).safeParse(value).success) {
        const log = headSchema.extend({ samples: schemas/* array */.YOg(sampleSchema) }).parse(value);
        return [runOfInspect(log, log.samples)];
    }
    return runsOfPromptfoo(promptfooSchema.parse(value));
}
function problemOf(error) {
    if (error instanceof SyntaxError)
        return 'the file is not valid JSON';
    if (error instanceof errors/* ZodError */.G)
        return `not understood: ${core_errors/* prettifyError */.S1(error).split('\n')[0]}`;
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
        return 'there is no such file';
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./build/report/assemble.js
var assemble = __webpack_require__(41499);
// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
// EXTERNAL MODULE: ./build/shared/package.js
var shared_package = __webpack_require__(44116);
// EXTERNAL MODULE: ./build/shared/program.js
var program = __webpack_require__(27828);
// EXTERNAL MODULE: ./build/verdict/decision.js
var decision = __webpack_require__(72466);
// EXTERNAL MODULE: ./build/cli/commands/deliver.js
var deliver = __webpack_require__(90473);
;// CONCATENATED MODULE: ./build/cli/commands/import.js














/** Imports an Inspect or promptfoo run as a report, to compare others with. */
async function importCommand(settings, world) {
    const startedAt = new Date(world.now()).toISOString();
    const file = external_node_path_.resolve(world.directory, settings.file);
    const run = chosen(await readImportedRuns(file), settings);
    const source = (0,arm_source/* folderSource */.WG)(world.directory);
    const options = await (0,data_folders/* datasetOptions */.D)(world, source);
    const material = await (0,dataset_material/* loadMaterial */.I)(settings.suite.split(','), settings.dataset, source, options);
    const { trials, missing, elsewhere } = importRun(run, material.tasks);
    if (trials.length === 0 && missing.length === 0) {
        throw new shared_errors/* Failure */.HR('configuration', `none of its ${(0,format/* count */.U9)(run.answers.length, 'answer')} is about a task of ${material.suite.name}`, {
            file: settings.file,
            hint: `Tasks are named as the dataset does, such as ${material.tasks[0]?.id}: by the id of the sample or by question_id in its metadata (Inspect), or by question_id in the variables or metadata of the test (promptfoo).`,
        });
    }
    const others = elsewhere === 0 ? '' : ` ${(0,format/* count */.U9)(elsewhere, 'answer')} to other tasks were skipped.`;
    const report = (0,assemble/* assembleMeasurement */.tB)({
        id: 'imported',
        version: (0,shared_package/* version */.r)(),
        startedAt,
        finishedAt: new Date(world.now()).toISOString(),
        freshSince: startedAt,
        material,
        includeTaskText: false,
        taskDetails: 'titles',
        decision: decision/* decisionSchema */.O.parse({}),
        verdict: {
            kind: 'measured',
            cause: 'imported',
            reason: `${(0,format/* count */.U9)(trials.length, 'answer')} were imported; nothing was compared.${others}`,
            exitCode: shared_errors/* EXIT */.dc.passed,
        },
        notes: [],
        budget: { maxCalls: null, maxCost: null, maxMinutes: null, calls: 0, cost: 0, exhausted: null },
        candidate: {
            description: {
                name: 'candidate',
                label: run.name,
                commit: null,
                digest: (0,digest/* digestOf */.o)({ imported: run.name, model: run.model }),
                solver: 'imported',
                model: run.model,
                order: 'dataset',
                files: [settings.file],
                prompt: [],
            },
            trials,
            missing,
            isPaidNow: () => false,
        },
        reproduce: `${program/* PROGRAM */.RX} import ${settings.file}`,
        runUrl: null,
    });
    return (0,deliver/* deliver */.c)(report, settings, world);
}
/** The run selected by the user, or the only one. */
function chosen(runs, { file, run }) {
    const [only] = runs.filter(({ name }) => run === undefined || name === run);
    if (only !== undefined && (run !== undefined || runs.length === 1))
        return only;
    const names = runs.map(({ name }) => JSON.stringify(name)).join(', ');
    throw new shared_errors/* Failure */.HR('configuration', run === undefined ? `it holds ${(0,format/* count */.U9)(runs.length, 'run')}` : `it holds no run ${JSON.stringify(run)}`, {
        file,
        hint: runs.length === 0 ? 'It must hold at least one result.' : `Choose one with --run: ${names}.`,
    });
}


/***/ }),

/***/ 34705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ suiteName),
/* harmony export */   e: () => (/* binding */ isTaskFolder)
/* harmony export */ });
/** Whether a reference names the user's own tasks, not a suite. A folder ends with a slash. */
const isTaskFolder = (reference) => /\/$|\.jsonl$|\.md$/.test(reference);
/** Display name of one or several suites. */
const suiteName = (references) => references.join(' + ');


/***/ }),

/***/ 22955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ taskHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of everything in a task that an answer can depend on. Suites pin it. */
function taskHash(task) {
    const { id, price, commit, title, description, proposals, correctProposalId } = task;
    const texts = proposals.map(proposal => [proposal.id, proposal.text]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([id, price, commit, title, description, texts, correctProposalId]))
        .digest('hex');
}


/***/ }),

/***/ 51290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ issueUrl)
/* harmony export */ });
/**
 * The original issue of a task. SWE-Lancer's ids start with the issue number in Expensify/App. A task without a commit
 * is not from SWE-Lancer and has no issue.
 */
function issueUrl({ id, commit }) {
    const number = /^(\d+)-manager-/.exec(id)?.[1];
    return number === undefined || commit === '' ? null : `https://github.com/Expensify/App/issues/${number}`;
}


/***/ }),

/***/ 69111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tj: () => (/* binding */ isWholeObject),
/* harmony export */   uD: () => (/* binding */ isWholeAnswer),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98444);

/**
 * Known finish reasons, in lowercase: OpenAI, Anthropic (`end_turn`, `max_tokens`, `tool_use`, `refusal`,
 * `model_context_window_exceeded`), Gemini (`SAFETY`, `MAX_TOKENS`, `PROHIBITED_CONTENT` …), Mistral (`model_length`),
 * Zhipu (`sensitive`), Cohere (`COMPLETE`), Bedrock (`guardrail_intervened`), TGI (`eos_token`), vLLM (`repetition`).
 */
const REASONS = {
    done: ['stop', 'end_turn', 'stop_sequence', 'eos', 'eos_token', 'complete', 'completed', 'end', 'finished'],
    cut: [
        'length',
        'max_tokens',
        'max_output_tokens',
        'max_completion_tokens',
        'model_length',
        'model_context_window_exceeded',
        'context_window_exceeded',
        'context_length_exceeded',
        'repetition',
    ],
    refused: [
        'content_filter',
        'content_filtered',
        'refusal',
        'safety',
        'image_safety',
        'prohibited_content',
        'blocklist',
        'spii',
        'recitation',
        'sensitive',
        'guardrail_intervened',
        'error_toxic',
    ],
    tools: ['tool_calls', 'tool_call', 'tool_use', 'function_call'],
};
const ENDINGS = new Map([
    ...REASONS.done.map(reason => [reason, 'done']),
    ...REASONS.cut.map(reason => [reason, 'cut']),
    ...REASONS.refused.map(reason => [reason, 'refused']),
    ...REASONS.tools.map(reason => [reason, 'tools']),
]);
/** An answer without a finish reason is accepted. */
function endingOf(reason) {
    return reason === null || reason === '' ? 'done' : (ENDINGS.get(reason.toLowerCase()) ?? 'unknown');
}
/** Whether a text is a complete JSON object, also in a code fence or after thoughts. It needs no finish reason. */
function isWholeAnswer(text) {
    const answer = text.replace(/^[\s\S]*<\/think(?:ing)?>/i, '').trim();
    const [, inside = answer] = /^```\w*\n([\s\S]*?)\n?```$/.exec(answer) ?? [];
    return isWholeObject(inside);
}
/** Whether a text is the JSON of an object. */
function isWholeObject(text) {
    if (!text.trimStart().startsWith('{'))
        return false;
    try {
        (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 34041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ servedSchema),
/* harmony export */   h: () => (/* binding */ usageSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _shared_figure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38070);


/** Total over an agent's turns or an arm's answers. */
const tokens = (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeFigure */ .G)(1_000_000_000_000);
const usageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    inputTokens: tokens,
    /** Part of `inputTokens` that the provider read from its prompt cache. */
    cachedInputTokens: tokens,
    /** Part of `inputTokens` that the provider wrote to its prompt cache, if reported. */
    cacheWriteTokens: tokens.optional(),
    outputTokens: tokens,
    /** Part of `outputTokens` spent on reasoning. */
    reasoningTokens: tokens,
});
/** What answered, as reported by the endpoint. */
const servedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Host name of the endpoint that answered. */
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The completion's id and creation time in seconds. Cached responses repeat both. */
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().optional(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** Company that ran the model, reported by routers such as OpenRouter. */
    provider: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});


/***/ }),

/***/ 41499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ reportArm),
/* harmony export */   BY: () => (/* binding */ reportSuite),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   Vz: () => (/* binding */ changeBetween),
/* harmony export */   qz: () => (/* binding */ describeArm),
/* harmony export */   si: () => (/* binding */ assembleGate),
/* harmony export */   tB: () => (/* binding */ assembleMeasurement),
/* harmony export */   tQ: () => (/* binding */ counts)
/* harmony export */ });
/* harmony import */ var _dataset_task_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51290);
/* harmony import */ var _solver_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54977);
/* harmony import */ var _trial_is_right_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60356);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15679);




/** The report of a gate. */
function assembleGate({ identical, comparison, verdict, brokenTasks, changes, parts, ...facts }) {
    const { baseline, ...run } = facts;
    return {
        kind: 'gate',
        ...shared(run, baseline),
        ...{ identical, comparison, verdict, brokenTasks, changes, parts },
        alsoAgainst: null,
        baseline: baseline === null ? null : reportArm(baseline, run.material.tasks),
    };
}
/** The report of a run without a comparison. */
function assembleMeasurement({ verdict, ...facts }) {
    return {
        kind: 'measurement',
        ...shared(facts, null),
        ...{
            baseline: null,
            identical: false,
            comparison: null,
            verdict,
            brokenTasks: [],
            alsoAgainst: null,
            changes: [],
            parts: [],
        },
    };
}
function shared(facts, baseline) {
    const { version, disk, material, includeTaskText, candidate, ...rest } = facts;
    const { tasks } = material;
    return {
        version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_VERSION */ .A,
        tool: { name: 'swelancer-gate', version },
        ...rest,
        ...(disk && { disk }),
        suite: reportSuite(material),
        candidate: reportArm(candidate, tasks),
        tasks: tasks.map(task => ({
            ...reportTask(task, baseline, candidate),
            ...(includeTaskText && { text: { description: task.description, proposals: [...task.proposals] } }),
        })),
        trials: { baseline: [...(baseline?.trials ?? [])], candidate: [...candidate.trials] },
        missing: { baseline: [...(baseline?.missing ?? [])], candidate: [...candidate.missing] },
    };
}
/** The suite, and the accuracy of fixed rules on it. */
function reportSuite({ suite, dataset, tasks }) {
    return {
        ...suite,
        tasks: tasks.length,
        price: sum(tasks.map(task => task.price)),
        // Without tasks, nothing was measured.
        chance: tasks.length === 0 ? 0 : (0,_solver_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .chance */ .Dz)(tasks),
        floors: tasks.length === 0 ? [] : [...(0,_solver_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .floors */ .yX)(tasks)],
        dataset,
    };
}
/**
 * @param prompt,sandbox,servers of the arm's solver
 * @param digest of `armDigest`
 * @param config path of the configuration file
 */
function describeArm(arm, { prompt, sandbox, servers }, digest, config) {
    const { name, label, commit, solver, order } = arm;
    const asked = { solver: solver.name, model: solver.model, order, files: filesOf(arm, config), prompt: [...prompt] };
    return { name, label, commit, digest, ...asked, ...(sandbox && { sandbox }), ...(servers && { servers }) };
}
/** Paths of an arm's configuration, and of its prompt and agent files if a model sees them. */
function filesOf(arm, config) {
    const prompts = arm.solver.kind !== 'reference' ? arm.prompt.map(message => message.file) : [];
    return [...new Set([config, ...prompts, ...arm.files.map(file => file.path)])];
}
/** The numbers of one arm. */
function reportArm({ description, trials, missing, isPaidNow }, tasks) {
    const paid = trials.filter(isPaidNow);
    const shares = new Map(tasks.map(task => [task, shareRight(task, trials)]));
    const known = [...shares.values()].filter(share => share !== null);
    const times = trials.map(trial => trial.finishedAt).sort();
    return {
        ...description,
        accuracy: known.length === 0 ? null : sum(known) / known.length,
        earned: sum(tasks.map(task => task.price * (shares.get(task) ?? 0))),
        trials: trials.length,
        reused: trials.length - paid.length,
        calls: sum([...paid.map(trial => trial.requests), ...missing.map(({ requests = 0 }) => requests)]),
        missing: missing.length,
        readings: countBy(trials, trial => trial.reading),
        usage: totalUsage(trials),
        cost: totalCost([...paid, ...missing]),
        medianLatencyMs: median(trials.map(trial => trial.latencyMs)),
        served: servedBy(trials),
        positions: positions(tasks, trials),
        oldestTrial: times[0] ?? null,
        newestTrial: times.at(-1) ?? null,
        ...behaviorOf(trials),
    };
}
/** Cost of the answers and of calls without one; null if any price is unknown. */
function totalCost(asked) {
    const costs = asked.map(({ cost = 0 }) => cost);
    return costs.includes(null) ? null : sum(costs.map(cost => cost ?? 0));
}
/** Numbers of one task, and the direction it moved. */
function reportTask(task, baseline, candidate) {
    const before = baseline === null ? null : counts(task, baseline);
    const now = counts(task, candidate);
    return {
        id: task.id,
        title: task.title,
        url: (0,_dataset_task_js__WEBPACK_IMPORTED_MODULE_2__/* .issueUrl */ .$)(task),
        price: task.price,
        proposals: task.proposals.length,
        correctProposalId: task.correctProposalId,
        ...(task.critical === true && { critical: true }),
        baseline: before,
        candidate: now,
        change: changeBetween(before, now),
    };
}
/** Direction in which a task's share of correct answers moved. */
function changeBetween(before, now) {
    if (before === null || before.samples === 0 || now.samples === 0)
        return 'not-measured';
    const movement = now.right / now.samples - before.right / before.samples;
    return movement < 0 ? 'worse' : movement > 0 ? 'better' : 'same';
}
/** The answers to one task. */
function counts(task, { trials, missing }) {
    const own = trials.filter(trial => trial.taskId === task.id).sort((a, b) => a.sample - b.sample);
    return {
        right: own.filter(trial => (0,_trial_is_right_js__WEBPACK_IMPORTED_MODULE_3__/* .isRight */ .F)(trial, task)).length,
        samples: own.length,
        missing: missing.filter(trial => trial.taskId === task.id).length,
        picks: own.map(trial => trial.proposalId),
    };
}
function shareRight(task, trials) {
    const own = trials.filter(trial => trial.taskId === task.id);
    return own.length === 0 ? null : own.filter(trial => (0,_trial_is_right_js__WEBPACK_IMPORTED_MODULE_3__/* .isRight */ .F)(trial, task)).length / own.length;
}
/** Means of agent activity per trial; empty for solvers without tools. */
function behaviorOf(trials) {
    const known = trials.flatMap(({ behavior }) => behavior ?? []);
    if (known.length === 0)
        return {};
    const mean = (field) => {
        const counted = known.flatMap(one => one[field] ?? []);
        return counted.length === 0 ? null : sum(counted) / counted.length;
    };
    const [turns, toolCalls] = [mean('turns'), mean('toolCalls')];
    return { behavior: { turns, toolCalls, filesRead: mean('filesRead'), searches: mean('searches') } };
}
function totalUsage(trials) {
    const total = (field) => sum(trials.map(trial => trial.usage?.[field] ?? 0));
    return {
        inputTokens: total('inputTokens'),
        cachedInputTokens: total('cachedInputTokens'),
        outputTokens: total('outputTokens'),
        reasoningTokens: total('reasoningTokens'),
    };
}
function servedBy(trials) {
    const groups = new Map();
    for (const { served } of trials) {
        if (served === null)
            continue;
        const name = JSON.stringify([served.host, served.model, served.provider, served.fingerprint]);
        groups.set(name, { ...served, trials: (groups.get(name)?.trials ?? 0) + 1 });
    }
    return [...groups.values()].sort((a, b) => b.trials - a.trials);
}
function positions(tasks, trials) {
    const byId = new Map(tasks.map(task => [task.id, task]));
    const picked = new Map();
    for (const trial of trials) {
        const task = byId.get(trial.taskId);
        if (trial.position === null || task === undefined)
            continue;
        const known = picked.get(trial.position) ?? { picked: 0, right: 0 };
        picked.set(trial.position, { picked: known.picked + 1, right: known.right + ((0,_trial_is_right_js__WEBPACK_IMPORTED_MODULE_3__/* .isRight */ .F)(trial, task) ? 1 : 0) });
    }
    return [...picked].sort(([a], [b]) => a - b).map(([position, numbers]) => ({ position, ...numbers }));
}
function countBy(items, name) {
    const result = {};
    for (const item of items)
        result[name(item)] = (result[name(item)] ?? 0) + 1;
    return result;
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const high = sorted[Math.floor(sorted.length / 2)];
    const low = sorted[Math.ceil(sorted.length / 2) - 1];
    return high === undefined || low === undefined ? null : (low + high) / 2;
}
const sum = (values) => values.reduce((total, value) => total + value, 0);


/***/ }),

/***/ 15679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ REPORT_VERSION)
/* harmony export */ });
/** Incremented when readers of older reports would misread a newer one. */
const REPORT_VERSION = 1;


/***/ }),

/***/ 38070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ wholeFigure),
/* harmony export */   v: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/**
 * A reported number that is shown but never decides. Impossible values are clamped when written and when read, so that
 * they never cost the answer they belong to.
 */
function figure(max) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(value => (typeof value === 'number' ? nearest(value, max) : value), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().max(max));
}
/** The same for integers. */
function wholeFigure(max) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(value => (typeof value === 'number' ? Math.round(nearest(value, max)) : value), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().max(max));
}
/** NaN becomes 0. */
const nearest = (value, max) => (value > 0 ? Math.min(value, max) : 0);


/***/ }),

/***/ 35916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   sO: () => (/* binding */ globSource)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);

const PART = /\*\*\/|\*\*|[*?{},]|\[([^\]/]+)\]|\\.|[^*?{},[\\]+|[[\\]/g;
const MEANING = new Map([
    ['**/', '(?:.*/)?'],
    ['**', '.*'],
    ['*', '[^/]*'],
    ['?', '[^/]'],
]);
const MEANING_IN_BRACES = new Map([
    ['{', '(?:'],
    ['}', ')'],
    [',', '|'],
]);
/** Whether a path is a pattern: `*`, `**`, `?`, `[…]` or `{a,b}`. */
const isGlob = (path) => /[*?[{]/.test(path);
/**
 * A glob as a regular expression in RE2's syntax, without anchors. Glob libraries build backtracking expressions, which
 * `*a*a*a*a*b` hangs.
 */
function globSource(glob) {
    let depth = 0;
    return glob.replace(PART, (part, inClass) => {
        if (inClass !== undefined)
            return `[${inClass.replace(/^[!^]/, '^').replaceAll('[', '\\[')}]`;
        if (part === '{')
            depth++;
        else if (part === '}' && depth > 0)
            depth--;
        else if (part !== ',' || depth === 0)
            return MEANING.get(part) ?? quoted(part.replace(/^\\(?=.)/, ''));
        return MEANING_IN_BRACES.get(part) ?? part;
    });
}
/**
 * Whether a path matches a glob, in linear time.
 * @throws Failure if it is not a glob
 */
async function globMatcher(glob) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        const pattern = RE2JS.compile(`\\A${globSource(glob)}\\z`);
        return path => pattern.test(path);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `the pattern ${glob} cannot be used`, {
            hint: 'Use only *, **, ?, [a-z] and {a,b} in patterns.',
            cause,
        });
    }
}
const quoted = (text) => text.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');


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

/***/ 56569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ randomFrom)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
//#region src/generator/xoroshiro128plus.ts
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	s01;
	s00;
	s11;
	s10;
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
//#endregion


;// CONCATENATED MODULE: ./build/shared/random.js


/** A generator from a text seed. */
function randomFrom(seed) {
    const generator = xoroshiro128plus((0,external_node_crypto_.createHash)('sha256').update(seed).digest().readInt32LE(0));
    const next = () => (generator.next() >>> 0) / 2 ** 32;
    const below = (bound) => Math.floor(next() * bound);
    return {
        next,
        below,
        shuffled(items) {
            const rest = [...items];
            const result = [];
            while (rest.length > 0)
                result.push(...rest.splice(below(rest.length), 1));
            return result;
        },
    };
}


/***/ }),

/***/ 96422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer)
/* harmony export */ });
/* harmony import */ var _model_finish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69111);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98444);


const STRICT = /^\s*\{\s*"selected_proposal_id"\s*:\s*(0|-?[1-9]\d*)\s*\}\s*$/;
const MENTIONED = /selected_proposal_id/i;
/**
 * The key as models write it: with any quotes or none, in fences, in prose, in single-quoted or unclosed JSON. Adjacent
 * whitespace repetitions are avoided, so that it takes linear time.
 */
const NAMED = /\bselected_proposal_id['"“”`]?\s*[:=]\s*['"“]?(?:proposal\s*)?#?(-?\d+)(?:\.0+)?(?=['"”`*]*(?:\s*[,}]|[^\S\n]*\n|\s*(?:\.\s*)?$))/gi;
/** A quoted key that clearly means the choice, such as "proposal_id" or "selectedProposal". */
const SIMILAR = /["'](?=[a-z])(?:selected|chosen|best|final)?[ _-]?(?:proposal|answer|choice|decision|selection)?[ _-]?(?:id|number)?["']\s*:\s*["']?(-?\d+)["']?\s*[,}]/gi;
/** A line with only the choice: "I choose proposal 3", "Final answer: 3". */
const STATEMENT = /^(?:(?:the |my |final )*(?:answer|choice|decision|selection|best proposal)(?: is)?:?|i(?:'d| would| will|'ll)? (?:choose|select|pick|recommend|go with)) (?:proposal )?#?(\d+)\.?$/i;
const BARE = /^(?:proposal )?#?(\d+)\.?$/i;
/**
 * Finds the proposal that an answer picks, from strict to lenient. The first matching form decides; if its occurrences
 * disagree, nothing is picked.
 */
function readAnswer({ text, refusal, finishReason }, shownIds) {
    const ending = (0,_model_finish_js__WEBPACK_IMPORTED_MODULE_0__/* .endingOf */ .z6)(finishReason);
    if (ending === 'refused' || (refusal !== null && refusal.trim() !== ''))
        return none('refused');
    const strict = STRICT.exec(text)?.[1];
    if (strict !== undefined)
        return pick('json', Number(strict), shownIds);
    const cut = ending === 'cut';
    const message = withoutThoughts(text);
    const candidates = new Set(candidatesIn(message, cut));
    const [only] = candidates;
    // A number at the end of a truncated answer may have lost its last digits.
    if (cut && (only === undefined || /\d\s*$/.test(message)))
        return none('truncated');
    if (only === undefined || candidates.size > 1)
        return none('unparseable');
    return pick('lenient', only, shownIds);
}
const none = (reading) => ({ reading, shown: null });
function pick(reading, id, shownIds) {
    return shownIds.includes(id) ? { reading, shown: id } : none('unknown-id');
}
/**
 * All numbers in the most explicit form in the text. In a truncated answer, only the expected key counts:
 * `{"id": 1, "title": …` may have been the start of a list of proposals.
 */
function candidatesIn(message, cut) {
    const named = numbersOf(message.matchAll(NAMED));
    if (named.length > 0 || cut || MENTIONED.test(message))
        return named;
    const similar = numbersOf(message.matchAll(SIMILAR));
    if (similar.length > 0)
        return similar;
    return firstValue(message) ?? statements(message);
}
const numbersOf = (matches) => [...matches].map(match => Number(match[1]));
/** SWE-Lancer's grader uses the first value of the object, whatever its key. */
function firstValue(message) {
    const [, inside = message] = /^\s*```\w*\n([\s\S]*)```\s*$/.exec(message) ?? [];
    try {
        const value = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(inside);
        if (value === null || typeof value !== 'object' || Array.isArray(value))
            return null;
        const first = Object.values(value)[0];
        const digits = typeof first === 'number' || typeof first === 'string' ? String(first).trim() : '';
        return /^-?\d+$/.test(digits) ? [Number(digits)] : [];
    }
    catch {
        return null;
    }
}
/** Prose counts if it is only a number, or if its last line states a choice and no other line states a different one. */
function statements(message) {
    const alone = BARE.exec(plain(message))?.[1];
    if (alone !== undefined)
        return [Number(alone)];
    const lines = message.split('\n').map(plain);
    const last = lines.findLast(line => line !== '') ?? '';
    return STATEMENT.test(last) ? lines.flatMap(line => STATEMENT.exec(line)?.[1] ?? []).map(Number) : [];
}
const plain = (text) => text.replaceAll(/[*_`>]/g, '').trim();
/**
 * The text without a reasoning model's thoughts. Some chat templates omit the opening tag, and a truncated answer lacks
 * the closing one.
 */
function withoutThoughts(text) {
    let message = '';
    let thinking = false;
    for (const piece of text.split(/(<\/?think(?:ing)?>)/i)) {
        if (/^<think/i.test(piece))
            thinking = true;
        else if (/^<\/think/i.test(piece)) {
            if (!thinking)
                message = '';
            thinking = false;
        }
        else if (!thinking)
            message += piece;
    }
    return message;
}


/***/ }),

/***/ 54977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dz: () => (/* binding */ chance),
  Dp: () => (/* binding */ createReferenceSolver),
  HH: () => (/* binding */ findsAnswer),
  yX: () => (/* binding */ floors)
});

// EXTERNAL MODULE: ./build/arm/prompt/order.js
var prompt_order = __webpack_require__(30512);
// EXTERNAL MODULE: ./build/dataset/task-hash.js
var task_hash = __webpack_require__(22955);
// EXTERNAL MODULE: ./build/shared/random.js + 1 modules
var random = __webpack_require__(56569);
;// CONCATENATED MODULE: ./build/solver/bm25.js
/**
 * Okapi BM25 of each document for a query in which every word counts once. Words are runs of letters a to z and digits,
 * in lowercase. Source: Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009,
 * equation 3.15, with k1 = 1.2 and b = 0.75; the inverse document frequency is Lucene's, which is never negative.
 */
function bm25(query, documents) {
    const k1 = 1.2;
    const b = 0.75;
    const texts = documents.map(wordsOf);
    const averageLength = texts.reduce((sum, words) => sum + words.length, 0) / texts.length;
    const asked = new Set(wordsOf(query));
    const counts = texts.map(words => {
        const count = new Map();
        for (const word of words)
            if (asked.has(word))
                count.set(word, (count.get(word) ?? 0) + 1);
        return count;
    });
    const scores = documents.map(() => 0);
    for (const word of asked) {
        const holders = counts.filter(count => count.has(word)).length;
        const rarity = Math.log(1 + (documents.length - holders + 0.5) / (holders + 0.5));
        for (const [place, words] of texts.entries()) {
            const frequency = counts[place]?.get(word) ?? 0;
            if (frequency === 0)
                continue;
            const saturation = frequency + k1 * (1 - b + (b * words.length) / averageLength);
            scores[place] = (scores[place] ?? 0) + (rarity * frequency * (k1 + 1)) / saturation;
        }
    }
    return scores;
}
function wordsOf(text) {
    return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

;// CONCATENATED MODULE: ./build/solver/reference.js




/** Incremented when a rule answers differently than before. */
const VERSION = 1;
/** A solver that follows a rule on the displayed proposals. Ties go to the first one. */
function createReferenceSolver(rule, order) {
    return {
        name: `reference/${rule}`,
        model: null,
        mostRequests: 0,
        prompt: [],
        identity: task => ({ version: VERSION, order, task: (0,task_hash/* taskHash */.U)(task) }),
        messages: () => [],
        async solve(task, sample) {
            const shown = (0,prompt_order/* showProposals */.B)(task, order, sample);
            const position = pick(rule, task, shown, sample);
            return {
                reading: 'json',
                proposalId: shown[position]?.proposal.id ?? null,
                position,
                text: '',
                finishReason: null,
                usage: null,
                cost: 0,
                latencyMs: 0,
                requests: 0,
                served: null,
                sent: {},
            };
        },
    };
}
/** Accuracy of guessing, from 0 to 1. */
function chance(tasks) {
    return mean(tasks.map(task => 1 / task.proposals.length));
}
/** Accuracy, from 0 to 1, of rules that can beat guessing, in the dataset's order. */
function floors(tasks) {
    return ['first', 'longest', 'bm25'].map(rule => ({
        solver: `reference/${rule}`,
        accuracy: mean(tasks.map(task => (findsAnswer(rule, task) ? 1 : 0))),
    }));
}
/** Whether a rule picks the chosen proposal in the dataset's order. */
function findsAnswer(rule, task) {
    const shown = (0,prompt_order/* showProposals */.B)(task, 'dataset', 0);
    return shown[pick(rule, task, shown, 0)]?.proposal.id === task.correctProposalId;
}
/** Position of the proposal that a rule picks. */
function pick(rule, task, shown, sample) {
    const texts = shown.map(({ proposal }) => proposal.text);
    switch (rule) {
        case 'first':
            return 0;
        case 'longest':
            return placeOfGreatest(texts.map(text => text.length));
        case 'bm25':
            return placeOfGreatest(bm25(`${task.title}\n${task.description}`, texts));
        case 'random':
            return (0,random/* randomFrom */.c)(`reference/random ${task.id}#${sample}`).below(shown.length);
    }
}
function placeOfGreatest(values) {
    return values.indexOf(Math.max(...values));
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}


/***/ })

};
