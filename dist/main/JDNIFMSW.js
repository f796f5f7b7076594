import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  triedPackage
} from "./RYF67N37.js";
import {
  require_dist
} from "./36BQ7JLU.js";
import {
  HOME
} from "./IF375LG3.js";
import {
  packageFolder
} from "./G6SBVFOP.js";
import {
  digestOf
} from "./EEPZCVDV.js";
import {
  external_exports
} from "./PTC7Q33W.js";
import {
  __toESM
} from "./DTEW5AZJ.js";

// src/cli/init/sign-in.ts
var TRUSTED_RUN = "github.event_name != 'pull_request' || (github.event.pull_request.head.repo.full_name == github.repository && github.event.pull_request.user.login != 'dependabot[bot]')";
var IDENTITY = "id-token: write # to sign in without a stored key";
var BEDROCK = {
  permission: IDENTITY,
  steps: `      - name: Sign in to AWS
        id: aws
        if: CONDITION
        uses: aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3
        with:
          role-to-assume: \${{ vars.AWS_ROLE }} # may call models, and nothing else
          aws-region: \${{ vars.AWS_REGION }}
          output-credentials: true
          output-env-credentials: false # no later step has them in its environment
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
  apiKey: "steps.sign-in.outputs.key",
  variables: {},
  command: null,
  setup: "Create an AWS role for this repository, and the variables AWS_ROLE and AWS_REGION"
};
var VERTEX = {
  permission: IDENTITY,
  steps: `      - name: Sign in to Google Cloud
        id: sign-in
        if: CONDITION
        uses: google-github-actions/auth@7c6bc770dae815cd3e89ee6cdf493a5fab2cc093 # v3.0.0
        with:
          workload_identity_provider: \${{ vars.GOOGLE_IDENTITY_PROVIDER }}
          service_account: \${{ vars.GOOGLE_SERVICE_ACCOUNT }} # may call models, and nothing else
          token_format: access_token
          create_credentials_file: false # only the token, which ends after an hour
          export_environment_variables: false
`,
  apiKey: "steps.sign-in.outputs.access_token",
  variables: {},
  command: null,
  setup: "Create a Google service account for this repository, and the variables GOOGLE_PROJECT, GOOGLE_IDENTITY_PROVIDER and GOOGLE_SERVICE_ACCOUNT"
};
var CLAUDE = {
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
${install("claude-code")}`,
  apiKey: null,
  variables: { CLAUDE_CODE_OAUTH_TOKEN: "steps.sign-in.outputs.key" },
  command: "claude-code",
  setup: "Create a federation rule and a service account for this repository in the Claude Console, and the variables ANTHROPIC_FEDERATION_RULE_ID, ANTHROPIC_ORGANIZATION_ID and ANTHROPIC_SERVICE_ACCOUNT_ID"
};
var COPILOT = {
  permission: "copilot-requests: write # for Copilot, billed to your organization",
  steps: install("copilot-cli"),
  apiKey: null,
  variables: { COPILOT_GITHUB_TOKEN: "github.token" },
  command: "copilot-cli",
  setup: 'Allow "Copilot CLI billed to the organization" in the policies of your organization'
};
function install(preset) {
  return `      - name: Install the agent and its sandbox
        run: |
          npm install --global ${triedPackage(preset)}
          sudo apt-get install --yes bubblewrap
          sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0
`;
}

// src/cli/init/providers.ts
var hosted = (name, title, baseUrl, keyName, model) => ({
  name,
  title,
  baseUrl,
  keyName,
  signIn: null,
  model,
  reportsCost: name === "openrouter"
});
var OWN = {
  name: "own",
  title: "a server of your own (vLLM, llama.cpp, Ollama \u2026)",
  baseUrl: null,
  keyName: "OPENAI_API_KEY",
  signIn: null,
  model: null,
  reportsCost: false
};
var PROVIDERS = [
  hosted("openai", "OpenAI", "https://api.openai.com/v1", "OPENAI_API_KEY", "gpt-5.6-luna"),
  hosted("openrouter", "OpenRouter", "https://openrouter.ai/api/v1", "OPENROUTER_API_KEY", "moonshotai/kimi-k2.6"),
  hosted("moonshot", "Moonshot", "https://api.moonshot.ai/v1", "MOONSHOT_API_KEY", "kimi-k2.6"),
  hosted(
    "fireworks",
    "Fireworks",
    "https://api.fireworks.ai/inference/v1",
    "FIREWORKS_API_KEY",
    "accounts/fireworks/models/kimi-k2p5"
  ),
  { ...OWN, name: "azure", title: "Azure OpenAI", keyName: "AZURE_OPENAI_API_KEY" },
  hosted("anthropic", "Anthropic", "https://api.anthropic.com/v1", "ANTHROPIC_API_KEY", "claude-sonnet-5-5"),
  hosted(
    "gemini",
    "Gemini",
    "https://generativelanguage.googleapis.com/v1beta/openai",
    "GEMINI_API_KEY",
    "gemini-3.5-flash"
  ),
  {
    ...OWN,
    name: "bedrock",
    title: "Amazon Bedrock, without a stored key",
    baseUrl: `https://bedrock-runtime.\${{ vars.AWS_REGION }}.amazonaws.com/openai/v1`,
    keyName: "AWS_BEARER_TOKEN_BEDROCK",
    signIn: BEDROCK,
    model: "openai.gpt-oss-120b-1:0"
  },
  {
    ...OWN,
    name: "vertex",
    title: "Google Vertex AI, without a stored key",
    baseUrl: `https://aiplatform.googleapis.com/v1/projects/\${{ vars.GOOGLE_PROJECT }}/locations/global/endpoints/openapi`,
    keyName: "GOOGLE_ACCESS_TOKEN",
    signIn: VERTEX,
    model: "google/gemini-3.5-flash"
  },
  {
    ...OWN,
    name: "claude-code",
    title: "Claude Code, without a stored key",
    baseUrl: "",
    keyName: "CLAUDE_CODE_OAUTH_TOKEN",
    signIn: CLAUDE,
    model: "claude-sonnet-5-5"
  },
  {
    ...OWN,
    name: "copilot",
    title: "Copilot CLI, with the job's own token",
    baseUrl: "",
    keyName: "COPILOT_GITHUB_TOKEN",
    signIn: COPILOT,
    model: "claude-sonnet-5"
  },
  OWN
];
function providerAt(baseUrl) {
  const { origin } = new URL(baseUrl);
  return PROVIDERS.find(({ baseUrl: baseUrl2 }) => baseUrl2 !== null && URL.canParse(baseUrl2) && new URL(baseUrl2).origin === origin) ?? OWN;
}

// src/cli/init/workflow.ts
var import_yaml = __toESM(require_dist(), 1);
import { readFile } from "node:fs/promises";
import path from "node:path";
var TITLES = {
  gate: "Prompt gate",
  nightly: "Nightly",
  dashboard: "Dashboard",
  forks: "Prompt gate for forks",
  accept: "Accept a drop"
};
var FORK_EVENTS = ["pull_request_target", "workflow_run"];
var forkSecret = (secret) => `${secret}_FOR_FORKS`;
function workflowPath(kind, folder) {
  const own = kind === "gate" ? "" : `-${kind}`;
  return `.github/workflows/swelancer-gate${folder === "" ? "" : `-${nameOf(folder)}`}${own}.yml`;
}
async function workflowText(kind, place) {
  const example = exampleFor(kind, place);
  const text2 = await readFile(path.join(packageFolder, "examples", example), "utf8");
  return edits(kind, place).reduce((rest, [from, to]) => {
    if (rest.search(from) < 0) throw new Error(`examples/${example} has no ${from}`);
    return rest.replace(from, () => to);
  }, text2);
}
function exampleFor(kind, { shards, forksBy }) {
  if (kind === "nightly") return shards > 1 ? "nightly-matrix.yml" : "nightly.yml";
  if (kind === "forks") return forksBy === "workflow_run" ? "fork-workflow-run.yml" : "fork-pull-request-target.yml";
  return `${kind}.yml`;
}
function edits(kind, place) {
  const { branch, baseUrl, secret, signIn, folder, action, nightly, shards } = place;
  const key = secret !== null && kind === "forks" ? forkSecret(secret) : secret;
  const asksModel = kind === "gate" || kind === "nightly" || kind === "forks";
  const follows = kind === "dashboard" || kind === "forks" && place.forksBy === "workflow_run";
  const ofBranch = kind === "gate" || kind === "dashboard" || kind === "forks" && !follows;
  const id = `          id: ${text(nameOf(folder))}
`;
  const inFolder = `${id}${asksModel ? `          working-directory: ${text(folder)}
` : ""}`;
  const all = [
    // The first line says where the example belongs.
    [/^# .*\n/, ""],
    [/^name: .*/m, `name: ${text(titleOf(kind, folder))}`],
    ofBranch && [/branches: \[main\]/, `branches: [${branchPattern(branch)}]`],
    kind === "gate" && nightly && [/ {2}#[^\n]*\n {2}schedule:\n {4}- cron: .*\n/, ""],
    follows && [
      /workflows: \[.*\]/,
      `workflows: ${listOf(titleOf(kind === "dashboard" ? "nightly" : "gate", folder))}`
    ],
    kind === "dashboard" && [
      /repository: .*\n( +)ref: .*/,
      `repository: ${action.repository}
          ref: ${action.ref}`
    ],
    kind !== "dashboard" && [new RegExp(`uses: ${HOME}@.*`, "g"), `uses: ${action.repository}@${action.ref}`],
    folder !== "" && kind !== "dashboard" && [/(?<=uses: \S+@\S+\n {8}with:\n)/g, inFolder],
    ...asksModel ? endpointEdits(kind, { baseUrl, secret: key, signIn }) : [],
    kind === "forks" && key !== null && [/OPENAI_API_KEY_FOR_FORKS(?=\.)/, key],
    ...kind === "nightly" && shards > 1 ? [
      [/default: \d+/, `default: ${shards}`],
      [/inputs\.shards \|\| \d+/, `inputs.shards || ${shards}`],
      [/swelancer-gate-default-shard/, `swelancer-gate-${folder === "" ? "default" : nameOf(folder)}-shard`]
    ] : []
  ];
  return all.filter((edit) => edit !== false);
}
function endpointEdits(kind, { baseUrl, secret, signIn }) {
  const address = [/base-url: .*/g, `base-url: ${line(baseUrl)}`];
  const key = (expression) => [/api-key: .*/g, `api-key: ${expression}`];
  if (signIn === null) return [address, key(secret === null ? "none" : `\${{ secrets.${secret} }}`)];
  const { permission, steps, apiKey, variables } = signIn;
  const condition = `\${{ ${TRUSTED_RUN} }}`;
  const signedIn = [
    [/(?<=\n {6}contents: [^\n]*\n)/g, `      ${permission}
`],
    [/(?= {6}- name: [^\n]*\n {8}id: gate\n)/g, steps.replaceAll("CONDITION", condition)]
  ];
  if (apiKey !== null) return [...signedIn, address, key(`\${{ ${apiKey} }}`)];
  const environment = Object.entries(variables).map(([name, value]) => `          ${name}: \${{ ${value} }}
`);
  return [
    ...signedIn,
    [/(?<= {8}id: gate\n {8}uses: [^\n]*\n)/g, `        env:
${environment.join("")}`],
    [/ {10}base-url: .*\n/g, ""],
    [/api-key: .*/g, "sandbox: required # the agent holds a token"],
    kind === "gate" && [
      /(?<=\n {4}name: Gate\n)/,
      `    # Pull requests from forks and Dependabot get no token. A job that is skipped counts as passed.
    if: ${condition}
`
    ]
  ];
}
function titleOf(kind, folder) {
  const title = TITLES[kind];
  return folder === "" ? title : `${title} of ${folder}`;
}
function text(value) {
  return line(value.replaceAll(`\${{`, `\${{ '\${{' }}`));
}
var line = (value) => (0, import_yaml.stringify)(value, { lineWidth: 0, blockQuote: false }).trim();
var listOf = (title) => `[${/^[\w/ -]+$/.test(title) ? title : JSON.stringify(title)}]`;
function branchPattern(branch) {
  const pattern = branch.replaceAll(/[*?+[\]!\\]/g, "\\$&");
  return /^[a-z][\w./-]*$/i.test(pattern) ? text(pattern) : JSON.stringify(pattern);
}
function nameOf(folder) {
  const plain = folder.replaceAll("/", "--");
  const isPlain = folder.split("/").every((part) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part));
  if (isPlain && plain.length <= 64) return plain;
  const readable = folder.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").slice(0, 50);
  return `${readable}-${digestOf(folder).slice(0, 8)}`.replace(/^-+/, "");
}
var stepSchema = external_exports.object({ with: external_exports.record(external_exports.string(), external_exports.unknown()).default({}) });
var workflowSchema = external_exports.object({ jobs: external_exports.record(external_exports.string(), external_exports.object({ steps: external_exports.array(stepSchema).default([]) })) });
function endpointIn(workflow) {
  const jobs = workflowSchema.safeParse((0, import_yaml.parse)(workflow)).data?.jobs ?? {};
  const inputs = Object.values(jobs).flatMap(({ steps }) => steps.map((step) => step.with));
  const { "base-url": baseUrl, "api-key": key } = inputs.find((one) => one["base-url"] !== void 0) ?? {};
  const [, secret = null] = /secrets\.(\w+)/.exec(String(key)) ?? [];
  const signIn = PROVIDERS.find((one) => one.signIn !== null && workflow.includes(firstLine(one.signIn)))?.signIn ?? null;
  if (signIn?.apiKey === null) return { baseUrl: "", secret: null, signIn };
  return typeof baseUrl === "string" ? { baseUrl, secret, signIn } : null;
}
var firstLine = ({ steps }) => steps.slice(0, steps.indexOf("\n") + 1);

export {
  PROVIDERS,
  providerAt,
  FORK_EVENTS,
  forkSecret,
  workflowPath,
  workflowText,
  endpointIn
};
