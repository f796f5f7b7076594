export const id = 4615;
export const ids = [4615];
export const modules = {

/***/ 94374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ PROVIDERS),
/* harmony export */   z: () => (/* binding */ providerAt)
/* harmony export */ });
/* harmony import */ var _sign_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30623);

const hosted = (name, title, baseUrl, keyName, model) => ({
    name,
    title,
    baseUrl,
    keyName,
    signIn: null,
    model,
    reportsCost: name === 'openrouter',
});
const OWN = {
    name: 'own',
    title: 'a server of your own (vLLM, llama.cpp, Ollama …)',
    baseUrl: null,
    keyName: 'OPENAI_API_KEY',
    signIn: null,
    model: null,
    reportsCost: false,
};
/** The first one is the default. */
const PROVIDERS = [
    hosted('openai', 'OpenAI', 'https://api.openai.com/v1', 'OPENAI_API_KEY', 'gpt-5.6-luna'),
    hosted('openrouter', 'OpenRouter', 'https://openrouter.ai/api/v1', 'OPENROUTER_API_KEY', 'moonshotai/kimi-k2.6'),
    hosted('moonshot', 'Moonshot', 'https://api.moonshot.ai/v1', 'MOONSHOT_API_KEY', 'kimi-k2.6'),
    hosted('fireworks', 'Fireworks', 'https://api.fireworks.ai/inference/v1', 'FIREWORKS_API_KEY', 'accounts/fireworks/models/kimi-k2p5'),
    { ...OWN, name: 'azure', title: 'Azure OpenAI', keyName: 'AZURE_OPENAI_API_KEY' },
    hosted('anthropic', 'Anthropic', 'https://api.anthropic.com/v1', 'ANTHROPIC_API_KEY', 'claude-sonnet-5-5'),
    hosted('gemini', 'Gemini', 'https://generativelanguage.googleapis.com/v1beta/openai', 'GEMINI_API_KEY', 'gemini-3.5-flash'),
    {
        ...OWN,
        name: 'bedrock',
        title: 'Amazon Bedrock, without a stored key',
        baseUrl: `https://bedrock-runtime.\${{ vars.AWS_REGION }}.amazonaws.com/openai/v1`,
        keyName: 'AWS_BEARER_TOKEN_BEDROCK',
        signIn: _sign_in_js__WEBPACK_IMPORTED_MODULE_0__/* .BEDROCK */ .TV,
        model: 'openai.gpt-oss-120b-1:0',
    },
    {
        ...OWN,
        name: 'vertex',
        title: 'Google Vertex AI, without a stored key',
        baseUrl: `https://aiplatform.googleapis.com/v1/projects/\${{ vars.GOOGLE_PROJECT }}/locations/global/endpoints/openapi`,
        keyName: 'GOOGLE_ACCESS_TOKEN',
        signIn: _sign_in_js__WEBPACK_IMPORTED_MODULE_0__/* .VERTEX */ .HE,
        model: 'google/gemini-3.5-flash',
    },
    {
        ...OWN,
        name: 'claude-code',
        title: 'Claude Code, without a stored key',
        baseUrl: '',
        keyName: 'CLAUDE_CODE_OAUTH_TOKEN',
        signIn: _sign_in_js__WEBPACK_IMPORTED_MODULE_0__/* .CLAUDE */ .lx,
        model: 'claude-sonnet-5-5',
    },
    {
        ...OWN,
        name: 'copilot',
        title: "Copilot CLI, with the job's own token",
        baseUrl: '',
        keyName: 'COPILOT_GITHUB_TOKEN',
        signIn: _sign_in_js__WEBPACK_IMPORTED_MODULE_0__/* .COPILOT */ .$o,
        model: 'claude-sonnet-5',
    },
    OWN,
];
/** The provider of a URL; your own server if it is unknown. */
function providerAt(baseUrl) {
    const { origin } = new URL(baseUrl);
    return (PROVIDERS.find(({ baseUrl }) => baseUrl !== null && URL.canParse(baseUrl) && new URL(baseUrl).origin === origin) ??
        OWN);
}


/***/ }),

/***/ 30623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ COPILOT),
/* harmony export */   HE: () => (/* binding */ VERTEX),
/* harmony export */   TV: () => (/* binding */ BEDROCK),
/* harmony export */   g6: () => (/* binding */ TRUSTED_RUN),
/* harmony export */   lx: () => (/* binding */ CLAUDE)
/* harmony export */ });
/* harmony import */ var _app_preset_notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37013);

/** Condition under which GitHub gives a job more than a read-only token. */
const TRUSTED_RUN = "github.event_name != 'pull_request' || (github.event.pull_request.head.repo.full_name == github.repository && github.event.pull_request.user.login != 'dependabot[bot]')";
const IDENTITY = 'id-token: write # to sign in without a stored key';
const BEDROCK = {
    permission: IDENTITY,
    steps: `      - name: Sign in to AWS
        id: aws
        if: CONDITION
        uses: aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3
        with:
          role-to-assume: \${{ vars.AWS_ROLE }} # only needs permission to call models
          aws-region: \${{ vars.AWS_REGION }}
          output-credentials: true
          output-env-credentials: false # keeps the credentials out of later steps
      - name: Make a key for Bedrock
        id: sign-in
        if: CONDITION
        env:
          AWS_ACCESS_KEY_ID: \${{ steps.aws.outputs.aws-access-key-id }}
          AWS_SECRET_ACCESS_KEY: \${{ steps.aws.outputs.aws-secret-access-key }}
          AWS_SESSION_TOKEN: \${{ steps.aws.outputs.aws-session-token }}
          AWS_REGION: \${{ vars.AWS_REGION }}
        run: |
          npm install --silent --ignore-scripts --prefix "\${RUNNER_TEMP}/bedrock" @aws/bedrock-token-generator@1.1.0
          cd "\${RUNNER_TEMP}/bedrock"
          key="$(node --eval "require('@aws/bedrock-token-generator').getTokenProvider()().then(console.log)")"
          echo "::add-mask::\${key}"
          echo "key=\${key}" >> "\${GITHUB_OUTPUT}"
`,
    apiKey: 'steps.sign-in.outputs.key',
    variables: {},
    command: null,
    setup: 'Create an AWS role for this repository, and the variables AWS_ROLE and AWS_REGION',
};
const VERTEX = {
    permission: IDENTITY,
    steps: `      - name: Sign in to Google Cloud
        id: sign-in
        if: CONDITION
        uses: google-github-actions/auth@7c6bc770dae815cd3e89ee6cdf493a5fab2cc093 # v3.0.0
        with:
          workload_identity_provider: \${{ vars.GOOGLE_IDENTITY_PROVIDER }}
          service_account: \${{ vars.GOOGLE_SERVICE_ACCOUNT }} # only needs permission to call models
          token_format: access_token
          create_credentials_file: false # only the token is needed
          export_environment_variables: false
`,
    apiKey: 'steps.sign-in.outputs.access_token',
    variables: {},
    command: null,
    setup: 'Create a Google service account for this repository, and the variables GOOGLE_PROJECT, GOOGLE_IDENTITY_PROVIDER and GOOGLE_SERVICE_ACCOUNT',
};
/** The identity token can only be exchanged once, so all trials share the resulting key. */
const CLAUDE = {
    permission: IDENTITY,
    steps: `      - name: Sign in to Anthropic
        id: sign-in
        env:
          RULE: \${{ vars.ANTHROPIC_FEDERATION_RULE_ID }}
          ORGANIZATION: \${{ vars.ANTHROPIC_ORGANIZATION_ID }}
          ACCOUNT: \${{ vars.ANTHROPIC_SERVICE_ACCOUNT_ID }}
        run: |
          identity="$(curl --fail --silent --show-error --header "Authorization: bearer \${ACTIONS_ID_TOKEN_REQUEST_TOKEN}" \\
            "\${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com")"
          export identity
          key="$(jq --null-input '{grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion: (env.identity | fromjson.value),
            federation_rule_id: env.RULE, organization_id: env.ORGANIZATION, service_account_id: env.ACCOUNT}' \\
            | curl --fail-with-body --silent --show-error --header "Content-Type: application/json" \\
              --header "anthropic-beta: oauth-2025-04-20,oidc-federation-2026-04-01" --data @- https://api.anthropic.com/v1/oauth/token \\
            | jq --raw-output '.access_token // error("Anthropic refused: \\(.)")')"
          echo "::add-mask::\${key}"
          echo "key=\${key}" >> "\${GITHUB_OUTPUT}"
${install('claude-code')}`,
    apiKey: null,
    variables: { CLAUDE_CODE_OAUTH_TOKEN: 'steps.sign-in.outputs.key' },
    command: 'claude-code',
    setup: 'Create a federation rule and a service account for this repository in the Claude Console, and the variables ANTHROPIC_FEDERATION_RULE_ID, ANTHROPIC_ORGANIZATION_ID and ANTHROPIC_SERVICE_ACCOUNT_ID',
};
const COPILOT = {
    permission: 'copilot-requests: write # for Copilot, billed to your organization',
    steps: install('copilot-cli'),
    apiKey: null,
    variables: { COPILOT_GITHUB_TOKEN: 'github.token' },
    command: 'copilot-cli',
    setup: 'Allow "Copilot CLI billed to the organization" in the policies of your organization',
};
/** Installs the agent in its tested version, and its sandbox on GitHub's Ubuntu. */
function install(preset) {
    return `      - name: Install the agent and its sandbox
        run: |
          npm install --global ${(0,_app_preset_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .triedPackage */ .J)(preset)}
          sudo apt-get install --yes bubblewrap
          sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0
`;
}


/***/ }),

/***/ 83015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ endpointIn),
/* harmony export */   JN: () => (/* binding */ FORK_EVENTS),
/* harmony export */   LS: () => (/* binding */ workflowText),
/* harmony export */   RB: () => (/* binding */ workflowPath),
/* harmony export */   Zk: () => (/* binding */ forkSecret)
/* harmony export */ });
/* unused harmony export nameOf */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88343);
/* harmony import */ var _shared_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64050);
/* harmony import */ var _shared_package_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44116);
/* harmony import */ var _shared_program_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27828);
/* harmony import */ var _providers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94374);
/* harmony import */ var _sign_in_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30623);









/** The workflows that init writes, with their titles. */
const TITLES = {
    gate: 'Prompt gate',
    nightly: 'Nightly',
    dashboard: 'Dashboard',
    forks: 'Prompt gate for forks',
    accept: 'Accept a drop',
};
/** Events that can measure pull requests from forks; docs/forks.md compares them. */
const FORK_EVENTS = ['pull_request_target', 'workflow_run'];
/**
 * The key for forks has its own name. Otherwise, because GitHub creates missing environments without reviewers, a
 * repository secret would pay for every fork.
 */
const forkSecret = (secret) => `${secret}_FOR_FORKS`;
/** Path of a workflow: one per folder, so that packages of one repository do not share a gate. */
function workflowPath(kind, folder) {
    const own = kind === 'gate' ? '' : `-${kind}`;
    return `.github/workflows/swelancer-gate${folder === '' ? '' : `-${nameOf(folder)}`}${own}.yml`;
}
/** The text of a workflow. */
async function workflowText(kind, place) {
    const example = exampleFor(kind, place);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(_shared_package_js__WEBPACK_IMPORTED_MODULE_4__/* .packageFolder */ .n, 'examples', example), 'utf8');
    // Not with the YAML library, which moves comments.
    return edits(kind, place).reduce((rest, [from, to]) => {
        if (rest.search(from) < 0)
            throw new Error(`examples/${example} has no ${from}`);
        return rest.replace(from, () => to);
    }, text);
}
/** The example that a workflow is based on. */
function exampleFor(kind, { shards, forksBy }) {
    if (kind === 'nightly')
        return shards > 1 ? 'nightly-matrix.yml' : 'nightly.yml';
    if (kind === 'forks')
        return forksBy === 'workflow_run' ? 'fork-workflow-run.yml' : 'fork-pull-request-target.yml';
    return `${kind}.yml`;
}
function edits(kind, place) {
    const { branch, baseUrl, secret, signIn, folder, action, nightly, shards } = place;
    const key = secret !== null && kind === 'forks' ? forkSecret(secret) : secret;
    const asksModel = kind === 'gate' || kind === 'nightly' || kind === 'forks';
    const follows = kind === 'dashboard' || (kind === 'forks' && place.forksBy === 'workflow_run');
    const ofBranch = kind === 'gate' || kind === 'dashboard' || (kind === 'forks' && !follows);
    const id = `          id: ${text(nameOf(folder))}\n`;
    const inFolder = `${id}${asksModel ? `          working-directory: ${text(folder)}\n` : ''}`;
    const all = [
        // The first line says where to put the example.
        [/^# .*\n/, ''],
        [/^name: .*/m, `name: ${text(titleOf(kind, folder))}`],
        ofBranch && [/branches: \[main\]/, `branches: [${branchPattern(branch)}]`],
        kind === 'gate' && nightly && [/ {2}#[^\n]*\n {2}schedule:\n {4}- cron: .*\n/, ''],
        follows && [
            /workflows: \[.*\]/,
            `workflows: ${listOf(titleOf(kind === 'dashboard' ? 'nightly' : 'gate', folder))}`,
        ],
        kind === 'dashboard' && [
            /repository: .*\n( +)ref: .*/,
            `repository: ${action.repository}\n          ref: ${action.ref}`,
        ],
        kind !== 'dashboard' && [new RegExp(`uses: ${_shared_program_js__WEBPACK_IMPORTED_MODULE_5__/* .HOME */ .yZ}@.*`, 'g'), `uses: ${action.repository}@${action.ref}`],
        folder !== '' && kind !== 'dashboard' && [/(?<=uses: \S+@\S+\n {8}with:\n)/g, inFolder],
        ...(asksModel ? endpointEdits(kind, { baseUrl, secret: key, signIn }) : []),
        kind === 'forks' && key !== null && [/OPENAI_API_KEY_FOR_FORKS(?=\.)/, key],
        ...(kind === 'nightly' && shards > 1
            ? [
                [/default: \d+/, `default: ${shards}`],
                [/inputs\.shards \|\| \d+/, `inputs.shards || ${shards}`],
                [/swelancer-gate-default-shard/, `swelancer-gate-${folder === '' ? 'default' : nameOf(folder)}-shard`],
            ]
            : []),
    ];
    return all.filter(edit => edit !== false);
}
/** Replaces the parts that depend on the endpoint and on how a job gets its key. */
function endpointEdits(kind, { baseUrl, secret, signIn }) {
    const address = [/base-url: .*/g, `base-url: ${line(baseUrl)}`];
    const key = (expression) => [/api-key: .*/g, `api-key: ${expression}`];
    if (signIn === null)
        return [address, key(secret === null ? 'none' : `\${{ secrets.${secret} }}`)];
    const { permission, steps, apiKey, variables } = signIn;
    const condition = `\${{ ${_sign_in_js__WEBPACK_IMPORTED_MODULE_7__/* .TRUSTED_RUN */ .g6} }}`;
    const signedIn = [
        [/(?<=\n {6}contents: [^\n]*\n)/g, `      ${permission}\n`],
        [/(?= {6}- name: [^\n]*\n {8}id: gate\n)/g, steps.replaceAll('CONDITION', condition)],
    ];
    if (apiKey !== null)
        return [...signedIn, address, key(`\${{ ${apiKey} }}`)];
    const environment = Object.entries(variables).map(([name, value]) => `          ${name}: \${{ ${value} }}\n`);
    return [
        ...signedIn,
        [/(?<= {8}id: gate\n {8}uses: [^\n]*\n)/g, `        env:\n${environment.join('')}`],
        [/ {10}base-url: .*\n/g, ''],
        [/api-key: .*/g, 'sandbox: required # because the agent has a token'],
        kind === 'gate' && [
            /(?<=\n {4}name: Gate\n)/,
            `    # Pull requests from forks and Dependabot get no token. A skipped job counts as passed.\n    if: ${condition}\n`,
        ],
    ];
}
function titleOf(kind, folder) {
    const title = TITLES[kind];
    return folder === '' ? title : `${title} of ${folder}`;
}
/** A value of a block mapping, on one line. */
function text(value) {
    // Names that look like expressions must not be evaluated by the runner.
    return line(value.replaceAll(`\${{`, `\${{ '\${{' }}`));
}
const line = (value) => (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .stringify */ .As)(value, { lineWidth: 0, blockQuote: false }).trim();
/** A workflow's title as the only item of a flow list. */
const listOf = (title) => `[${/^[\w/ -]+$/.test(title) ? title : JSON.stringify(title)}]`;
/**
 * A branch filter of a workflow, inside a flow list. Some characters of names are patterns there.
 * Source: GitHub Docs, "Workflow syntax", "Filter pattern cheat sheet".
 */
function branchPattern(branch) {
    const pattern = branch.replaceAll(/[*?+[\]!\\]/g, '\\$&');
    return /^[a-z][\w./-]*$/i.test(pattern) ? text(pattern) : JSON.stringify(pattern);
}
/**
 * The id of a folder's gate: lowercase letters, digits and hyphens, at most 64. A hash keeps the ids of different
 * folders different.
 */
function nameOf(folder) {
    const plain = folder.replaceAll('/', '--');
    const isPlain = folder.split('/').every(part => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part));
    if (isPlain && plain.length <= 64)
        return plain;
    const readable = folder
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .slice(0, 50);
    return `${readable}-${(0,_shared_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .o)(folder).slice(0, 8)}`.replace(/^-+/, '');
}
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ with: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L5J()).default({}) });
const workflowSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ jobs: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ steps: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(stepSchema).default([]) })) });
/** The endpoint of an existing workflow; null if it names none. */
function endpointIn(workflow) {
    const jobs = workflowSchema.safeParse((0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(workflow)).data?.jobs ?? {};
    const inputs = Object.values(jobs).flatMap(({ steps }) => steps.map(step => step.with));
    const { 'base-url': baseUrl, 'api-key': key } = inputs.find(one => one['base-url'] !== undefined) ?? {};
    const [, secret = null] = /secrets\.(\w+)/.exec(String(key)) ?? [];
    const signIn = _providers_js__WEBPACK_IMPORTED_MODULE_6__/* .PROVIDERS */ .x.find(one => one.signIn !== null && workflow.includes(firstLine(one.signIn)))?.signIn ?? null;
    if (signIn?.apiKey === null)
        return { baseUrl: '', secret: null, signIn };
    return typeof baseUrl === 'string' ? { baseUrl, secret, signIn } : null;
}
const firstLine = ({ steps }) => steps.slice(0, steps.indexOf('\n') + 1);


/***/ }),

/***/ 84615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runProgram: () => (/* binding */ runProgram)
});

// UNUSED EXPORTS: COMMANDS

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./build/config/file.js
var file = __webpack_require__(71585);
// EXTERNAL MODULE: ./build/config/settings.js
var config_settings = __webpack_require__(14318);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
// EXTERNAL MODULE: ./build/shared/package.js
var shared_package = __webpack_require__(44116);
// EXTERNAL MODULE: ./build/shared/program.js
var shared_program = __webpack_require__(27828);
;// CONCATENATED MODULE: ./build/cli/help.js
/** Help texts of the commands. Flags are described in src/config/settings.ts. */

const PROGRAM_SUMMARY = 'Fails the build when a change to prompts or agent configuration makes your coding agent worse, and never because of noise.';
const DOCUMENTATION = `Documentation: https://github.com/${shared_program/* HOME */.yZ}#readme`;
const COMMAND_HELP = {
    demo: {
        summary: 'Run the gate on a harmless and a harmful change. Needs no key and no network.',
        group: 'Get started',
        examples: [
            ['demo', 'two pull requests, two verdicts'],
            ['demo --comments', 'also print the comments'],
        ],
    },
    init: {
        summary: 'Write workflows, a configuration and a prompt into this repository, and check them.',
        group: 'Get started',
        examples: [
            ['init', 'ask a few questions'],
            ['init --provider openrouter --yes', 'accept the defaults'],
            ['init --nightly --dashboard', 'also compare models every night'],
        ],
    },
    verify: {
        summary: 'Check configuration, dataset and suite against their pins. Makes no calls.',
        group: 'Get started',
        examples: [['verify', 'check swelancer-gate.yml']],
    },
    explain: {
        summary: 'Print the full configuration and where each value comes from. Makes no calls.',
        group: 'Get started',
        examples: [['explain --base-url https://openrouter.ai/api/v1', 'takes the same flags as gate']],
    },
    gate: {
        summary: 'Compare the configuration before and after a change; fail if accuracy dropped.',
        group: 'Measure',
        examples: [
            ['gate', 'compare the work tree with the default branch'],
            ['gate --baseline v1.2.0 --head HEAD', 'compare two commits'],
            ['gate --estimate', 'show calls, tokens and cost without making calls'],
        ],
    },
    run: {
        summary: 'Measure one configuration, without a comparison.',
        group: 'Measure',
        examples: [
            ['run --suite lite --samples 3', 'three answers per task'],
            ['run --samples baseline', 'fill the store that later gates compare with'],
        ],
    },
    compare: {
        summary: 'Compare models, prompts and agents on the same tasks: which is better, and at what cost.',
        group: 'Measure',
        examples: [['compare --models kimi-k3,gpt-5-mini', 'two models on your suite']],
    },
    merge: {
        summary: 'Merge the shards of a gate, run or comparison into one result.',
        group: 'Measure',
        examples: [['merge shards/', 'read the files that --shard wrote']],
    },
    report: {
        summary: 'Render a report.json again, or compare two reports.',
        group: 'Results',
        examples: [['report report.json --against older.json', 'compare two reports']],
    },
    import: {
        summary: 'Import an Inspect or promptfoo run as a report.',
        group: 'Results',
        examples: [['import logs/run.eval', 'an Inspect log']],
    },
    export: {
        summary: 'Export a report as Inspect logs, one per arm.',
        group: 'Results',
        examples: [['export report.json', 'open the logs with inspect view']],
    },
    dashboard: {
        summary: 'Build a static site from a history: trends, cost, every task and every run.',
        group: 'History',
        examples: [['dashboard --history .swelancer-gate/history', 'writes .swelancer-gate/dashboard']],
    },
    history: {
        summary: 'List the runs of a history, find drift, or remove old records.',
        group: 'History',
        examples: [
            ['history list', 'all runs'],
            ['history prune --keep 365', 'show what would be removed'],
        ],
    },
    power: {
        summary: 'Estimate detection power, false-alarm rate and cost for a suite.',
        group: 'Tasks and planning',
        examples: [['power --suite gate', 'uses stored answers if there are any']],
    },
    'self-test': {
        summary: 'Test the gate on its own stored answers: how often does a harmless change fail?',
        group: 'Tasks and planning',
        examples: [['self-test', 'no calls']],
    },
    tasks: {
        summary: 'List the tasks of a suite or a folder.',
        group: 'Tasks and planning',
        examples: [
            ['tasks gate', 'the default suite'],
            ['tasks tasks/', 'your own tasks'],
        ],
    },
    'tasks new': {
        summary: 'Create the file of a new task.',
        group: 'Tasks and planning',
        examples: [["tasks new rounding --title 'Off by a cent'", 'writes tasks/rounding.md']],
    },
    'tasks lock': {
        summary: 'Pin the tasks of a folder by their hashes.',
        group: 'Tasks and planning',
        examples: [['tasks lock tasks/', 'writes tasks/lock.json']],
    },
    'tasks mine': {
        summary: 'Find task candidates in the issues of a GitHub repository.',
        group: 'Tasks and planning',
        examples: [['tasks mine octo/shop', 'writes a page to choose from']],
    },
    'tasks keep': {
        summary: 'Save the candidates you kept as your own tasks.',
        group: 'Tasks and planning',
        examples: [['tasks keep shop-12 shop-40', 'writes tasks/shop-12.md and tasks/shop-40.md']],
    },
    quiz: {
        summary: 'Print a task as a quiz.',
        group: 'Tasks and planning',
        examples: [['quiz 14958 --answer', 'also print the correct answer']],
    },
};
/** Headings of a command's options, by group of settings. */
const OPTION_GROUPS = {
    gate: 'What to measure:',
    configuration: 'What to measure:',
    comparison: 'What to measure:',
    arm: 'What to measure:',
    questions: 'What to measure:',
    endpoint: 'Endpoint:',
    pace: 'Endpoint:',
    budget: 'Budget:',
    judgment: 'Verdict:',
    machine: 'Files and machine:',
    display: 'Output:',
    division: 'Files and machine:',
};

// EXTERNAL MODULE: ./build/cli/init/providers.js
var providers = __webpack_require__(94374);
// EXTERNAL MODULE: ./build/cli/init/workflow.js
var workflow = __webpack_require__(83015);
;// CONCATENATED MODULE: ./build/cli/program.js











function entry(name, schema, load, word = null) {
    const place = (setting) => (setting === word ? setting : `--${setting}`);
    return {
        name,
        schema,
        word,
        run: async (given, world, flags) => {
            const settings = (0,config_settings.parseSettings)(schema, given, place);
            return (await load())(settings, given.debug === true ? debugging(world) : world, flags);
        },
    };
}
/** As on a runner whose job was rerun with debug logging. */
const debugging = (world) => ({ ...world, env: { ...world.env, RUNNER_DEBUG: '1' } });
const json = config_settings/* commandLineSchema */.n2.pick({ json: true }).shape;
const debug = config_settings/* commandLineSchema */.n2.pick({ debug: true }).shape;
const dataset = config_settings.settingsSchema.pick({ dataset: true }).shape;
const keys = config_settings/* commandLineSchema */.n2.pick({ 'api-key-env': true, 'fallback-api-key-env': true }).shape;
const taskFolder = file/* repositoryPath */.SH.default('tasks/').describe('Folder with your own tasks.');
const minedFolder = file/* repositoryPath */.SH.default('.swelancer-gate/mined');
const program_history = schemas/* string */.YjP().min(1).optional().describe('Folder of a history to add a record of this run to.');
const simulation = schemas/* strictObject */.rej({
    ...config_settings/* TAKEN_BY */.y2.simulation,
    ...json,
    runs: coerce/* number */.ai().int().min(10).max(100_000).default(1000).describe('Number of simulated runs.'),
    seed: schemas/* string */.YjP().min(1).default('swelancer-gate').describe('Random seed. The same seed gives the same numbers.'),
});
const initSchema = schemas/* strictObject */.rej({
    provider: schemas/* enum */.k5n(providers/* PROVIDERS */.x.map(({ name }) => name))
        .optional()
        .describe(`Provider of the model: ${providers/* PROVIDERS */.x.map(({ name }) => name).join(', ')} (a server of your own).`),
    'base-url': config_settings.settingsSchema.shape['base-url'].describe('Address of the endpoint, up to /v1.'),
    secret: schemas/* string */.YjP()
        .regex(/^[A-Za-z_]\w*$/, 'takes the name of a secret, such as OPENAI_API_KEY')
        .optional()
        .describe("Name of the secret with the API key; none for an endpoint that needs no key. Default: the provider's."),
    model: schemas/* string */.YjP().min(1).optional().describe("Model, by the provider's name for it."),
    nightly: schemas/* boolean */.zMY().default(false).describe('Also write a workflow that compares models every night.'),
    models: schemas/* preprocess */.vkY(names => String(names).split(','), file/* modelsSchema */.OQ)
        .optional()
        .describe('Models to compare every night, comma-separated.'),
    shards: coerce/* number */.ai()
        .int()
        .min(1)
        .max(100)
        .optional()
        .describe('Number of machines that share a nightly run. Implies --nightly. Default: 1.'),
    dashboard: schemas/* boolean */.zMY()
        .default(false)
        .describe('Also write a workflow that publishes the nightly results on GitHub Pages.'),
    forks: schemas/* boolean */.zMY()
        .default(false)
        .describe('Also write a workflow that measures pull requests from forks after a review.'),
    'forks-by': schemas/* enum */.k5n(workflow/* FORK_EVENTS */.JN)
        .optional()
        .describe('Event that measures pull requests from forks. Implies --forks. Default: pull_request_target.'),
    accept: schemas/* boolean */.zMY().default(false).describe('Also write a workflow that lets a comment accept a drop.'),
    tasks: schemas/* boolean */.zMY().default(false).describe('Also set up a folder with your own tasks.'),
    prompt: file/* repositoryPath */.SH.optional().describe('Path of the prompt. A starter prompt is written if there is none.'),
    files: schemas/* string */.YjP()
        .transform(text => text.split(',').map(file => file.trim()))
        .optional()
        .describe('Agent files to watch, comma-separated. Default: the files that agents read in every session.'),
    yes: schemas/* boolean */.zMY().default(false).describe('Accept the defaults without asking.'),
    ...json,
});
/** The commands, in the order of `--help`. */
const COMMANDS = [
    entry('demo', schemas/* strictObject */.rej({
        comments: schemas/* boolean */.zMY().default(false).describe('Also print the comment of each pull request.'),
        ...json,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(7764), __webpack_require__.e(3637), __webpack_require__.e(4112), __webpack_require__.e(9347), __webpack_require__.e(1808), __webpack_require__.e(1925), __webpack_require__.e(7512), __webpack_require__.e(4601), __webpack_require__.e(6400)]).then(__webpack_require__.bind(__webpack_require__, 99553))).demoCommand),
    entry('init', initSchema, async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(4671), __webpack_require__.e(9347), __webpack_require__.e(1808), __webpack_require__.e(7782), __webpack_require__.e(550)]).then(__webpack_require__.bind(__webpack_require__, 54844))).initCommand),
    entry('gate', schemas/* strictObject */.rej({ ...config_settings/* TAKEN_BY */.y2.gate, ...config_settings/* commandLineSchema */.n2.shape }), async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(9052), __webpack_require__.e(7764), __webpack_require__.e(3637), __webpack_require__.e(4112), __webpack_require__.e(4671), __webpack_require__.e(9347), __webpack_require__.e(1808), __webpack_require__.e(7782), __webpack_require__.e(1925), __webpack_require__.e(5452), __webpack_require__.e(157), __webpack_require__.e(5831), __webpack_require__.e(7512), __webpack_require__.e(4601), __webpack_require__.e(8880), __webpack_require__.e(1993)]).then(__webpack_require__.bind(__webpack_require__, 30069))).gateCommand),
    entry('run', schemas/* strictObject */.rej({
        ...config_settings/* TAKEN_BY */.y2.run,
        ...keys,
        ...json,
        ...debug,
        verbose: config_settings/* commandLineSchema */.n2.shape.verbose,
        samples: schemas/* union */.KCZ([schemas/* literal */.euz('baseline'), coerce/* number */.ai().int().positive().max(100)])
            .default(1)
            .describe('Answers per task. baseline: as many as later gates need, for runs on the default branch.'),
        history: program_history,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(9052), __webpack_require__.e(7764), __webpack_require__.e(3637), __webpack_require__.e(4112), __webpack_require__.e(4671), __webpack_require__.e(9347), __webpack_require__.e(1808), __webpack_require__.e(7782), __webpack_require__.e(1925), __webpack_require__.e(5452), __webpack_require__.e(157), __webpack_require__.e(1270), __webpack_require__.e(7512), __webpack_require__.e(4601), __webpack_require__.e(8849), __webpack_require__.e(8880), __webpack_require__.e(1325)]).then(__webpack_require__.bind(__webpack_require__, 32853))).runCommand),
    entry('compare', schemas/* strictObject */.rej({
        models: schemas/* preprocess */.vkY(names => String(names).split(','), file/* modelsSchema */.OQ)
            .optional()
            .describe('Models to compare, comma-separated. Overrides the matrix.'),
        samples: coerce/* number */.ai().int().positive().max(100).default(1).describe('Answers per task and arm.'),
        history: program_history,
        ...config_settings/* TAKEN_BY */.y2.compare,
        ...keys,
        ...json,
        ...debug,
        out: config_settings.settingsSchema.shape.out.describe('Folder for compare.json, compare.md and compare.html.'),
        alpha: config_settings.settingsSchema.shape.alpha.describe('Maximum chance that any "A beats B" of the report is wrong.'),
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(9052), __webpack_require__.e(7764), __webpack_require__.e(3637), __webpack_require__.e(4671), __webpack_require__.e(9347), __webpack_require__.e(1808), __webpack_require__.e(7782), __webpack_require__.e(1925), __webpack_require__.e(5452), __webpack_require__.e(157), __webpack_require__.e(1270), __webpack_require__.e(5831), __webpack_require__.e(7512), __webpack_require__.e(8849), __webpack_require__.e(6355), __webpack_require__.e(8916), __webpack_require__.e(4204)]).then(__webpack_require__.bind(__webpack_require__, 92827))).compareCommand),
    entry('merge', schemas/* strictObject */.rej({
        folders: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).describe('Folders with the files of all shards.'),
        history: program_history,
        ...config_settings.settingsSchema.pick({ 'base-url': true, store: true, out: true, concurrency: true }).shape,
        ...keys,
        ...debug,
        ...json,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(9052), __webpack_require__.e(7764), __webpack_require__.e(3637), __webpack_require__.e(4112), __webpack_require__.e(4671), __webpack_require__.e(9347), __webpack_require__.e(1808), __webpack_require__.e(7782), __webpack_require__.e(1925), __webpack_require__.e(5452), __webpack_require__.e(157), __webpack_require__.e(1270), __webpack_require__.e(5831), __webpack_require__.e(7512), __webpack_require__.e(4601), __webpack_require__.e(8849), __webpack_require__.e(6355), __webpack_require__.e(8880), __webpack_require__.e(8916), __webpack_require__.e(7916)]).then(__webpack_require__.bind(__webpack_require__, 87916))).mergeCommand, 'folders'),
    entry('report', schemas/* strictObject */.rej({
        file: schemas/* string */.YjP().min(1).describe('The report.json or compare.json of an earlier run.'),
        against: schemas/* string */.YjP().min(1).optional().describe('The report.json to compare with, of the same tasks.'),
        ...config_settings.settingsSchema.pick({ out: true }).shape,
        ...json,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(9052), __webpack_require__.e(7764), __webpack_require__.e(3637), __webpack_require__.e(4671), __webpack_require__.e(9347), __webpack_require__.e(1808), __webpack_require__.e(7782), __webpack_require__.e(1925), __webpack_require__.e(5452), __webpack_require__.e(157), __webpack_require__.e(1270), __webpack_require__.e(5831), __webpack_require__.e(7512), __webpack_require__.e(8849), __webpack_require__.e(6355), __webpack_require__.e(8880), __webpack_require__.e(8916), __webpack_require__.e(6280)]).then(__webpack_require__.bind(__webpack_require__, 26280))).reportCommand, 'file'),
    entry('dashboard', schemas/* strictObject */.rej({
        history: schemas/* string */.YjP()
            .min(1)
            .default('.swelancer-gate/history')
            .describe("Folder of the history, or a checkout of the action's branch."),
        id: config_settings.settingsSchema.shape.id.unwrap().optional().describe('Gate of the repository. Default: all of them.'),
        out: schemas/* string */.YjP().min(1).default('.swelancer-gate/dashboard').describe('Folder for the site.'),
        ...json,
    }), async () => (await __webpack_require__.e(/* import() */ 7248).then(__webpack_require__.bind(__webpack_require__, 97248))).dashboardCommand),
    entry('history', schemas/* strictObject */.rej({
        action: schemas/* enum */.k5n(['list', 'drift', 'prune']).default('list').describe('Action: list, drift or prune.'),
        history: schemas/* string */.YjP()
            .min(1)
            .default('.swelancer-gate/history')
            .describe("Folder of the history, or a checkout of the action's branch."),
        id: config_settings.settingsSchema.shape.id.unwrap().optional().describe('Only the records of this gate.'),
        keep: coerce/* number */.ai().int().nonnegative().optional().describe('prune: number of newest records to keep.'),
        'older-than': coerce/* number */.ai()
            .positive()
            .optional()
            .describe('prune: remove records older than this many days.'),
        yes: schemas/* boolean */.zMY().default(false).describe('prune: remove the records instead of listing them.'),
        ...json,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(7764), __webpack_require__.e(3637), __webpack_require__.e(8849), __webpack_require__.e(6853)]).then(__webpack_require__.bind(__webpack_require__, 46260))).historyCommand, 'action'),
    entry('import', schemas/* strictObject */.rej({
        file: schemas/* string */.YjP().min(1).describe("A log of Inspect (.eval or .json), or promptfoo's results (.json)."),
        run: schemas/* string */.YjP().min(1).optional().describe('Name of the run, if the file has several.'),
        suite: schemas/* string */.YjP().min(1).default('lite').describe('Suite that was answered, by name or file.'),
        ...dataset,
        ...config_settings.settingsSchema.pick({ out: true }).shape,
        ...json,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(7764), __webpack_require__.e(3637), __webpack_require__.e(4671), __webpack_require__.e(9347), __webpack_require__.e(7782), __webpack_require__.e(7512), __webpack_require__.e(8880), __webpack_require__.e(5835)]).then(__webpack_require__.bind(__webpack_require__, 94991))).importCommand, 'file'),
    entry('export', schemas/* strictObject */.rej({
        file: schemas/* string */.YjP().min(1).describe('The report.json of an earlier run.'),
        out: schemas/* string */.YjP().min(1).default('.swelancer-gate/inspect').describe('Folder for the logs.'),
        ...json,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(5831), __webpack_require__.e(182)]).then(__webpack_require__.bind(__webpack_require__, 30733))).exportCommand, 'file'),
    entry('quiz', schemas/* strictObject */.rej({
        task: schemas/* string */.YjP().min(1).describe('Id of the task, such as 14958-manager-0, or its number alone.'),
        ...dataset,
        answer: schemas/* boolean */.zMY().default(false).describe('Also print the correct answer.'),
        ...json,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(4671), __webpack_require__.e(9347), __webpack_require__.e(4729)]).then(__webpack_require__.bind(__webpack_require__, 29843))).quizCommand, 'task'),
    entry('tasks', schemas/* strictObject */.rej({
        suite: schemas/* string */.YjP()
            .min(1)
            .default('gate')
            .describe('Name of a suite, a suite file, or a folder with your own tasks.'),
        ...dataset,
        ...json,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(4671), __webpack_require__.e(9347), __webpack_require__.e(7782), __webpack_require__.e(5987)]).then(__webpack_require__.bind(__webpack_require__, 37166))).tasksCommand, 'suite'),
    entry('tasks new', schemas/* strictObject */.rej({
        id: schemas/* string */.YjP().min(1).describe('Name of the task, and of its file.'),
        folder: taskFolder,
        title: schemas/* string */.YjP().min(1).optional().describe('Title of the issue.'),
        proposals: coerce/* number */.ai().int().min(2).max(99).optional().describe('Number of proposals. Default: 2.'),
        answer: coerce/* number */.ai().int().min(1).optional().describe('Number of the correct proposal. Default: 1.'),
        critical: schemas/* boolean */.zMY().default(false).describe('Fail the build if this task alone breaks for good.'),
        ...json,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(9347), __webpack_require__.e(3687)]).then(__webpack_require__.bind(__webpack_require__, 3687))).newTaskCommand, 'id'),
    entry('tasks lock', schemas/* strictObject */.rej({ folder: taskFolder, ...json }), async () => (await Promise.all(/* import() */[__webpack_require__.e(9347), __webpack_require__.e(3687)]).then(__webpack_require__.bind(__webpack_require__, 3687))).lockTasksCommand, 'folder'),
    entry('tasks mine', schemas/* strictObject */.rej({
        repository: schemas/* string */.YjP()
            .transform(text => text.replace(/^(?:https?:\/\/)?github\.com\//, '').replace(/(?:\.git)?\/?$/, ''))
            .pipe(schemas/* string */.YjP().regex(/^[\w.-]+\/[\w.-]+$/, 'takes owner/name, such as octo/prompts'))
            .describe('Repository on GitHub, as owner/name.'),
        out: minedFolder.describe('Folder for the candidates and their page.'),
        'max-tasks': coerce/* number */.ai().int().min(1).max(1000).default(40).describe('Maximum number of candidates.'),
        'max-requests': coerce/* number */.ai()
            .int()
            .min(1)
            .max(100_000)
            .default(1000)
            .describe("Maximum number of requests to GitHub's API. A token has 5,000 an hour."),
        ...json,
    }), async () => (await __webpack_require__.e(/* import() */ 2150).then(__webpack_require__.bind(__webpack_require__, 52150))).mineTasksCommand, 'repository'),
    entry('tasks keep', schemas/* strictObject */.rej({
        ids: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).optional().describe('Ids of the candidates to keep.'),
        list: schemas/* string */.YjP().min(1).optional().describe("File with the ids, such as the page's kept.txt."),
        mined: minedFolder.describe('Folder that `tasks mine` wrote.'),
        folder: taskFolder,
        ...json,
    }), async () => (await __webpack_require__.e(/* import() */ 2150).then(__webpack_require__.bind(__webpack_require__, 52150))).keepTasksCommand, 'ids'),
    entry('verify', schemas/* strictObject */.rej({
        ...config_settings.settingsSchema.pick({ config: true, suite: true, dataset: true, model: true }).shape,
        ...json,
    }), async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(4671), __webpack_require__.e(9347), __webpack_require__.e(1808), __webpack_require__.e(7782), __webpack_require__.e(1317)]).then(__webpack_require__.bind(__webpack_require__, 16755))).verifyCommand),
    entry('explain', schemas/* strictObject */.rej({ ...config_settings/* TAKEN_BY */.y2.gate, ...keys, ...json }), async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(9052), __webpack_require__.e(4671), __webpack_require__.e(9347), __webpack_require__.e(1808), __webpack_require__.e(7782), __webpack_require__.e(1925), __webpack_require__.e(5452), __webpack_require__.e(157), __webpack_require__.e(1270), __webpack_require__.e(6795)]).then(__webpack_require__.bind(__webpack_require__, 64244))).explainCommand),
    entry('power', simulation, async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(9052), __webpack_require__.e(4671), __webpack_require__.e(9347), __webpack_require__.e(1808), __webpack_require__.e(7782), __webpack_require__.e(1925), __webpack_require__.e(5452), __webpack_require__.e(157), __webpack_require__.e(1270), __webpack_require__.e(7084), __webpack_require__.e(8305)]).then(__webpack_require__.bind(__webpack_require__, 98305))).powerCommand),
    entry('self-test', simulation, async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(9052), __webpack_require__.e(4671), __webpack_require__.e(9347), __webpack_require__.e(1808), __webpack_require__.e(7782), __webpack_require__.e(1925), __webpack_require__.e(5452), __webpack_require__.e(157), __webpack_require__.e(1270), __webpack_require__.e(7084), __webpack_require__.e(5057)]).then(__webpack_require__.bind(__webpack_require__, 85057))).selfTestCommand),
];
/**
 * Parses the command line and runs the command.
 * @throws Failure for bad values, and whatever the command throws.
 */
async function runProgram(words, world) {
    let exitCode = errors/* EXIT */.dc.passed;
    const program = new esm/* Command */.uB('swelancer-gate')
        .description(PROGRAM_SUMMARY)
        .usage('COMMAND [options]')
        .addHelpText('after', `\n\`${shared_program/* PROGRAM */.RX} COMMAND --help\` lists a command's options.\n${DOCUMENTATION}`)
        .version((0,shared_package/* version */.r)(), '-V, --version', 'Print the version.')
        .helpOption('-h, --help', 'Show this help.')
        .helpCommand(false)
        .configureHelp({ formatItem: helpItem, minWidthToWrap: 20 })
        .showSuggestionAfterError()
        // Flags after `tasks new` belong to it, even if `tasks` has one of the same name.
        .enablePositionalOptions()
        .exitOverride()
        .configureOutput({
        writeOut: world.print,
        writeErr: world.tell,
        getOutHelpWidth: () => world.terminal.columns,
        getErrHelpWidth: () => world.terminal.columns,
        // Printed below in the form of all other errors.
        outputError: () => { },
    });
    for (const { name, schema, word, run } of COMMANDS) {
        const { summary, group, examples } = COMMAND_HELP[name];
        // `tasks new` is the subcommand `new` of `tasks`, which is listed before it.
        const [own = name, parent] = name.split(' ').reverse();
        const command = (program.commands.find(one => one.name() === parent) ?? program)
            .command(own)
            .helpGroup(`${group}:`)
            .description(summary)
            .addHelpText('after', exampleLines(examples, world.terminal.columns))
            .helpOption('-h, --help', 'Show this help.')
            .copyInheritedSettings(program);
        for (const [setting, field] of Object.entries(schema.shape)) {
            const standard = field instanceof schemas/* ZodDefault */.XiL ? field.def.defaultValue : undefined;
            if (setting === word) {
                const required = standard === undefined && !(field instanceof schemas/* ZodOptional */.IiU);
                const words = inner(field) instanceof schemas/* ZodArray */.naA ? `${setting}...` : setting;
                command.addArgument(new esm/* Argument */.ef(required ? `<${words}>` : `[${words}]`, describe(field)).default(standard));
            }
            else {
                const option = new esm/* Option */.c$(isFlag(field) ? `--${setting}` : `--${setting} <${placeholder(field)}>`, describe(field));
                option.helpGroup(groupOf(setting));
                command.addOption(isFlag(field) ? option : option.default(standard));
            }
        }
        command.action(async (...parts) => {
            const bare = word === null ? {} : { [word]: parts[0] };
            const given = Object.fromEntries(Object.keys(schema.shape).map(setting => [setting, command.getOptionValue((0,format/* camelCase */.xQ)(setting))]));
            const flags = Object.keys(given).filter(setting => command.getOptionValueSource((0,format/* camelCase */.xQ)(setting)) === 'cli');
            exitCode = await run({ ...given, ...bare }, world, new Set(flags));
        });
    }
    try {
        await program.parseAsync(words, { from: 'user' });
        return exitCode;
    }
    catch (error) {
        if (!(error instanceof esm/* CommanderError */.b7))
            throw error;
        if (error.exitCode === 0)
            return errors/* EXIT */.dc.passed;
        const failure = usageFailure(error, words);
        world.tell(`swelancer-gate: ${failure.message}\n  ${failure.hint}\n`);
        if (words.includes('--json'))
            world.print((0,errors/* failureJson */.PM)('usage', failure));
        return errors/* EXIT */.dc.usage;
    }
}
/** Minimum columns for descriptions next to the flags. With less, they go below. */
const MIN_DESCRIPTION = 26;
/** One flag or command with its description, within the terminal's width. */
function helpItem(term, termWidth, description, help) {
    const columns = help.helpWidth ?? 80;
    if (description === '' || columns - termWidth - 4 >= MIN_DESCRIPTION) {
        return esm/* Help */._V.prototype.formatItem.call(help, term, termWidth, description, help);
    }
    return `  ${term}\n${help.boxWrap(description, columns - 6).replace(/^/gm, '      ')}`;
}
/** What is wrong with the command line, and the closest known word or how to list all. */
function usageFailure({ message }, words) {
    const [complaint = '', suggestion] = message.replace(/^error: /, '').split('\n');
    const command = COMMANDS.find(({ name }) => name === words[0])?.name;
    const help = `Run \`${shared_program/* PROGRAM */.RX}${command === undefined ? '' : ` ${command}`} --help\`.`;
    const [, nearest] = /^\((Did you mean .*\?)\)$/.exec(suggestion ?? '') ?? [];
    return { message: complaint, hint: nearest ?? help };
}
function exampleLines(examples, columns) {
    const width = Math.max(...examples.map(([command]) => command.length));
    const aligned = examples.map(([command, meaning]) => `  swelancer-gate ${command.padEnd(width)}  # ${meaning}`);
    const fits = aligned.every(line => line.length <= columns);
    const lines = fits
        ? aligned
        : examples.flatMap(([command, meaning]) => [`  # ${meaning}`, `  swelancer-gate ${command}`]);
    return `\nExamples:\n${lines.join('\n')}`;
}
/** Heading of a setting's flag in the help. */
function groupOf(setting) {
    const found = Object.entries(config_settings/* SETTINGS */.yy).find(([, settings]) => Object.hasOwn(settings, setting));
    return Object.entries(OPTION_GROUPS).find(([group]) => group === found?.[0])?.[1] ?? 'Options:';
}
const describe = (field) => (field instanceof schemas/* ZodType */.aRx ? (field.description ?? '') : '');
function inner(field) {
    return field instanceof schemas/* ZodDefault */.XiL || field instanceof schemas/* ZodOptional */.IiU ? inner(field.unwrap()) : field;
}
const isFlag = (field) => inner(field) instanceof schemas/* ZodBoolean */.WFD;
/** Maximum choices next to a flag. Longer lists are in its description. */
const MAX_CHOICES = 5;
/** Placeholder of an option's value in the help: its choices or its type. */
function placeholder(field) {
    const kind = inner(field);
    if (kind instanceof schemas/* ZodEnum */.Vb4)
        return kind.options.length <= MAX_CHOICES ? kind.options.join('|') : 'name';
    return kind instanceof schemas/* ZodNumber */.rSt ? 'number' : 'value';
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88343);
/* harmony import */ var _shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16793);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);
/* harmony import */ var _shared_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27828);
/* harmony import */ var _shared_uncompiled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21418);
/* harmony import */ var _shared_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37981);
/* harmony import */ var _verdict_decision_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72466);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14318);








/** A path allowed in a configuration. */
const repositoryPath = zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
    .min(1)
    .refine(value => !value.startsWith('/') && !/^[A-Za-z]:/.test(value) && !value.split(/[\\/]/).includes('..'), {
    message: 'must be a path inside the repository, without ".."',
});
const tokens = zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive();
const dollars = zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nonnegative();
const environmentNames = zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/))
    .default([])
    .describe('Names of further environment variables to pass to the agent.');
const samplingSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    temperature: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().min(0).max(2).optional().describe("Sampling temperature. Default: the endpoint's."),
    'top-p': zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().gt(0).max(1).optional().describe('Nucleus sampling.'),
    'max-tokens': tokens.optional().describe('Maximum output tokens per answer, including reasoning.'),
    'reasoning-effort': zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1).optional().describe('Reasoning effort, such as low, medium or high.'),
});
const promptSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([
    repositoryPath,
    zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        system: repositoryPath.optional().describe('File of the system message.'),
        user: repositoryPath.describe('File of the user message.'),
    }),
], { error: 'takes a file inside the repository, or {system, user} with at least a user file' });
/** One configuration. */
const singleSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    suite: zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1)).min(1)], { error: 'takes a suite, or a list of suites' })
        .default('gate')
        .describe('Name of a suite, a suite file, or a folder with your own tasks, such as tasks/; or a list of these.'),
    dataset: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('Name of a dataset, or a CSV file or address, pinned by #sha256=. Default: the dataset of the suite.'),
    solver: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['chat', 'agent', 'command', 'reference/first', 'reference/longest', 'reference/bm25', 'reference/random'])
        .default('chat')
        .describe('What answers: chat (one model call), agent (a model with read-only tools over the code), command (your own agent), or a fixed rule that needs no model.'),
    model: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1).optional().describe('Model name as the endpoint knows it.'),
    prompt: promptSchema
        .optional()
        .describe('Prompt file: plain text, a .prompt.yml, or a YAML or JSON list of messages; or a pair {system, user} of text files. Default: a built-in prompt.'),
    files: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(repositoryPath)
        .default([])
        .describe('Agent files, such as AGENTS.md, that the model reads first. Folders and patterns such as .cursor/rules/**/*.mdc also work.'),
    repository: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('Code that agents read: owner/name on GitHub, an address, or a folder. Default: the repository of the dataset.'),
    agent: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        'max-turns': zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(1).max(500).default(30).describe('Maximum turns per task.'),
        'max-tokens': tokens.default(500_000).describe('Maximum tokens per task, over all turns.'),
        'max-cost': zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().positive().optional().describe('Maximum cost per task in US dollars.'),
        'max-minutes': zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().positive().default(15).describe('Maximum minutes per task.'),
    })
        .prefault({})
        .describe('Limits of an agent per task (solver: agent or command).'),
    command: zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1),
        zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
            preset: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1).describe('Name of a preset.'),
            arguments: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()).default([]).describe('Further arguments for the program.'),
            environment: environmentNames,
        }),
        zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
            run: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()).min(1).describe('A program and its arguments.'),
            environment: environmentNames,
        }),
    ], { error: 'takes the name of a preset, {preset, arguments}, or {run} with a program and its arguments' })
        .optional()
        .describe('The agent that the command solver runs: a preset such as claude-code, or a program (docs/command.md).'),
    sandbox: _settings_js__WEBPACK_IMPORTED_MODULE_6__/* .sandboxSchema */ .Nr.default('auto').describe(_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .sandboxSchema */ .Nr.description ?? ''),
    'sandbox-hosts': zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[a-z0-9][a-z0-9.-]*(?::\d{1,5})?$/i, 'takes host or host:port, such as api.example.com'))
        .default([])
        .describe("Further hosts that a sandboxed agent may reach, besides its model's."),
    'sandbox-programs': zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[\w.+-]+$/, 'takes names of programs on PATH'))
        .default([])
        .describe('Further installed programs that a sandboxed agent may start, such as MCP servers.'),
    'agent-environment': environmentNames.describe('Environment variables that a changed command may pass to its agent, besides those of the command here.'),
    order: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['dataset', 'shuffled'])
        .default('dataset')
        .describe('Order of the proposals: as in the dataset, or shuffled to remove position bias.'),
    sampling: samplingSchema.default({}).describe("Sampling parameters. Default: the endpoint's."),
    'structured-output': zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY()
        .default(true)
        .describe('Whether to request JSON by schema, if the endpoint supports it.'),
    'extra-body': zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5J())
        .default({})
        .describe('Further fields to send to the endpoint, such as provider routing.'),
    'extra-body-fields': zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1))
        .default([])
        .describe('Further fields that extra-body may hold, besides those for routing, reasoning, sampling and safety.'),
    headers: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[A-Za-z0-9-]+$/, 'takes names of letters, digits and -'), zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP())
        .default({})
        .describe("Headers sent to the endpoint with every request, such as a gateway's. $NAME stands for the environment variable NAME."),
    prices: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        input: dollars.describe('Input tokens.'),
        'cached-input': dollars.optional().describe('Cached input tokens. Default: the same as input.'),
        output: dollars.describe('Output tokens, including reasoning.'),
    })
        .optional()
        .describe('US dollars per million tokens, if the endpoint does not report cost.'),
    'context-tokens': tokens
        .optional()
        .describe('Context length of the model. A longer prompt is an error and is never truncated.'),
    models: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("Prices and contexts by model: a JSON file of the repository in the form of OpenRouter's model list, or its address pinned by #sha256=. prices and context-tokens override it."),
    limits: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        'requests-per-minute': zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive().optional().describe('Maximum requests per minute.'),
        'tokens-per-minute': zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive().optional().describe('Maximum tokens per minute.'),
    })
        .default({})
        .describe('Rate limits of the endpoint, if it does not announce them.'),
    transport: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['direct', 'batch'])
        .default('direct')
        .describe("direct, or batch for the endpoint's Batch API, which takes up to a day and costs less (run and compare only)."),
    'batch-price': zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig()
        .gt(0)
        .max(1)
        .default(0.5)
        .describe('Share of the prices that a batch answer costs, if the endpoint does not report cost.'),
    decision: _verdict_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .decisionSchema */ .O.prefault({}).describe('How the comparison becomes a verdict.'),
    budget: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        'max-calls': zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive().optional().describe('Maximum number of requests per run, not counting retries.'),
        'max-cost': zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().positive().optional().describe('Maximum cost per run in US dollars.'),
        'max-minutes': zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().positive().optional().describe('Stop requesting answers after this many minutes.'),
    })
        .default({})
        .describe('Limits of one run.'),
});
/** A field that a matrix entry may override, without a default. */
function override(field) {
    return zod__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM(field.unwrap()).describe(field.description ?? '');
}
const { solver, files, agent, command, order, sampling } = singleSchema.shape;
const variantSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
        .regex(/^[\w+./-]+( [\w+./-]+)*$/, 'takes words of letters, digits and + . / - _')
        .max(60)
        .describe('Name in reports.'),
    solver: override(solver),
    files: override(files),
    agent: override(agent),
    command,
    order: override(order),
    sampling: override(sampling),
    'structured-output': override(singleSchema.shape['structured-output']),
    'extra-body': override(singleSchema.shape['extra-body']),
});
/** Name of a prompt in comparisons. */
function promptName(prompt) {
    if (typeof prompt === 'string')
        return prompt;
    return prompt.system === undefined ? prompt.user : `${prompt.system} + ${prompt.user}`;
}
/** A list of what is compared: not empty, without duplicates. */
function axis(entry, nameOf) {
    return zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(entry)
        .min(1, 'needs at least one entry')
        .superRefine((entries, { addIssue }) => {
        const names = entries.map(nameOf);
        names.forEach((name, index) => {
            if (names.indexOf(name) === index)
                return;
            addIssue({ code: 'custom', path: [index], message: `${name} is listed twice` });
        });
    });
}
/** Models to compare. */
const modelsSchema = axis(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^\S+$/, 'takes a model name without spaces'), name => name);
/** The schema of swelancer-gate.yml. */
const configFileSchema = singleSchema.extend({
    matrix: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        models: modelsSchema.optional().describe('Models, instead of the one under model.'),
        prompts: axis(promptSchema, promptName).optional().describe('Prompts, each in the form of prompt.'),
        agents: axis(variantSchema, ({ name }) => name)
            .optional()
            .describe('Named variants, each with the fields that it overrides.'),
        samples: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(1).max(100).default(1).describe('New answers per task in each scheduled run.'),
    })
        .optional()
        .describe('What to compare: every model with every prompt and every agent.'),
});
/**
 * Reads the configuration file.
 * @throws Failure with file and line, and the closest known name for an unknown field.
 */
function parseConfigFile(source, file) {
    const { value, lineOf } = (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(source, file);
    const result = configFileSchema.safeParse(value ?? {}, _shared_uncompiled_js__WEBPACK_IMPORTED_MODULE_3__/* .UNCOMPILED */ .J);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    if (issue === undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', 'not understood', { file });
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const at = unknown === undefined ? issue.path : [...issue.path, unknown];
    const line = lineOf(at);
    const name = at.join('.');
    // Our own messages stay; the validator's default ones are replaced.
    const words = /^(Invalid|Too) /.test(issue.message) ? ` ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .complaint */ .U4)(issue)}` : `: ${issue.message}`;
    if (unknown !== undefined) {
        const known = fieldsAt(issue.path);
        const hint = elsewhere(unknown) ?? (0,_shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(unknown, known);
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `unknown field "${name}"`, { file, line, hint });
    }
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `${name === '' ? 'the file' : `"${name}"`}${words}`, { file, line });
}
/** Sections whose fields are flags of the same name, which users try at the top level. */
const SECTIONS = ['decision', 'budget', 'sampling', 'agent', 'matrix'];
/** Where a name belongs that is known in another place; null if nowhere. */
function elsewhere(name) {
    const section = SECTIONS.find(section => fieldsAt([section]).includes(name));
    if (section !== undefined)
        return `Write it under \`${section}:\`.`;
    if (fieldsAt([]).includes(name))
        return `Write \`${name}:\` at the top level.`;
    return name in _settings_js__WEBPACK_IMPORTED_MODULE_6__.settingsSchema.shape ? `Pass it as --${name}, or as the input \`${name}\` of the action.` : null;
}
/** Names of the fields at a path of the schema. */
function fieldsAt(path) {
    let schema = configFileSchema;
    for (const key of path) {
        schema =
            schema instanceof zod__WEBPACK_IMPORTED_MODULE_7__/* .ZodObject */ .bvH
                ? schema.shape[String(key)]
                : schema instanceof zod__WEBPACK_IMPORTED_MODULE_7__/* .ZodArray */ .naA
                    ? schema.element
                    : undefined;
        while (schema instanceof zod__WEBPACK_IMPORTED_MODULE_7__/* .ZodDefault */ .XiL || schema instanceof zod__WEBPACK_IMPORTED_MODULE_7__/* .ZodOptional */ .IiU || schema instanceof zod__WEBPACK_IMPORTED_MODULE_7__/* .ZodPrefault */ .xgV)
            schema = schema.unwrap();
    }
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_7__/* .ZodObject */ .bvH ? Object.keys(schema.shape) : [];
}
/**
 * The configuration file of a source; null if there is none.
 * @throws Failure if it is invalid.
 */
async function readConfigFile(source, file) {
    const content = await source.read(file);
    return content === null ? null : parseConfigFile(content, file);
}
/** @throws Failure if it is missing or invalid. */
async function requireConfigFile(source, file) {
    const config = await readConfigFile(source, file);
    if (config !== null)
        return config;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `there is no ${file} (${source.label})`, {
        hint: `Create it with \`${_shared_program_js__WEBPACK_IMPORTED_MODULE_2__/* .PROGRAM */ .RX} init\`, or name another file with --config.`,
    });
}


/***/ }),

/***/ 16793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The closest known name if one is similar, otherwise all names. */
function didYouMean(wrong, known) {
    const nearest = [...known].sort((a, b) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, wrong) - (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(b, wrong))[0];
    return nearest !== undefined && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(nearest, wrong) <= Math.max(2, wrong.length / 3)
        ? `Did you mean "${nearest}"?`
        : `Known names: ${known.join(', ')}.`;
}


/***/ }),

/***/ 37981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);


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
        const message = `not valid YAML: ${broken.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}`;
        const hint = 'Check the indentation, tabs, quotes and brackets on that line and the one before.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', message, { file, line: lineAt(broken.pos[0]), hint });
    }
    try {
        return { value: document.toJS(), document, lineOf, lineAt };
    }
    catch (error) {
        // Exponential alias expansion is only detected here.
        const hint = 'Write the values out instead of using aliases.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `not usable: ${error instanceof Error ? error.message : error}`, { file, hint });
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
