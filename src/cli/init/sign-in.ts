import { triedPackage } from '../../app/preset-notes.ts';

/** How a workflow gets a short-lived key without a stored secret (docs/no-secret.md). */
export interface SignIn {
  /** Permission of each job that calls the model, with a comment. */
  readonly permission: string;
  /** Steps before the gate's step. `CONDITION` is replaced with the condition under which GitHub grants the permission. */
  readonly steps: string;
  /** Expression with the gate's own key; null if only the agent has one. */
  readonly apiKey: string | null;
  /** Environment variables of the gate's step, for its agent. */
  readonly variables: Readonly<Record<string, string>>;
  /** Preset of the agent; null if the gate calls the model itself. */
  readonly command: string | null;
  /** What to set up outside the repository. */
  readonly setup: string;
}

/** Condition under which GitHub gives a job more than a read-only token. */
export const TRUSTED_RUN =
  "github.event_name != 'pull_request' || (github.event.pull_request.head.repo.full_name == github.repository && github.event.pull_request.user.login != 'dependabot[bot]')";

const IDENTITY = 'id-token: write # to sign in without a stored key';

export const BEDROCK: SignIn = {
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

export const VERTEX: SignIn = {
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
  setup:
    'Create a Google service account for this repository, and the variables GOOGLE_PROJECT, GOOGLE_IDENTITY_PROVIDER and GOOGLE_SERVICE_ACCOUNT',
};

/** The identity token can only be exchanged once, so all trials share the resulting key. */
export const CLAUDE: SignIn = {
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
  setup:
    'Create a federation rule and a service account for this repository in the Claude Console, and the variables ANTHROPIC_FEDERATION_RULE_ID, ANTHROPIC_ORGANIZATION_ID and ANTHROPIC_SERVICE_ACCOUNT_ID',
};

export const COPILOT: SignIn = {
  permission: 'copilot-requests: write # for Copilot, billed to your organization',
  steps: install('copilot-cli'),
  apiKey: null,
  variables: { COPILOT_GITHUB_TOKEN: 'github.token' },
  command: 'copilot-cli',
  setup: 'Allow "Copilot CLI billed to the organization" in the policies of your organization',
};

/** Installs the agent in its tested version, and its sandbox on GitHub's Ubuntu. */
function install(preset: 'claude-code' | 'copilot-cli'): string {
  return `      - name: Install the agent and its sandbox
        run: |
          npm install --global ${triedPackage(preset)}
          sudo apt-get install --yes bubblewrap
          sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0
`;
}
