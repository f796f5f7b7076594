import { Failure } from '../../shared/errors.ts';

/** Variables that every program needs to run and to reach its model through a proxy. */
const ALWAYS = [
  ...['PATH', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TZ'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
  ...['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
];
/** GitHub's tokens, the files for communication with the runner, and our own inputs with their keys. */
const NEVER = /^(?:INPUT|GITHUB|ACTIONS|RUNNER|SWELANCER_GATE)_/i;

/**
 * The variables of `env` that an agent gets: those that every program needs, and the named ones.
 * @param permitted names allowed by the trusted configuration, so that a change cannot access the workflow's keys
 * @throws Failure if a named variable is forbidden, or is set but not permitted.
 */
export function allowedEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  named: readonly string[],
  permitted: readonly string[],
): Record<string, string> {
  const refused = named.find(name => NEVER.test(name));
  if (refused !== undefined) {
    throw new Failure('configuration', `environment must not include ${refused}`, {
      hint: 'Use another name for what the agent needs: variables of the runner, the workflow and the gate are not passed on.',
    });
  }
  const unpermitted = named.find(name => env[name] && !ALWAYS.includes(name) && !permitted.includes(name));
  if (unpermitted !== undefined) {
    throw new Failure('configuration', `the agent asks for ${unpermitted}, which the target branch does not allow`, {
      hint: `Add agent-environment: [${unpermitted}] to the configuration there, or do not set the variable.`,
    });
  }
  const kept: Record<string, string> = {};
  for (const name of [...ALWAYS, ...named]) {
    const value = env[name];
    if (value !== undefined && value !== '') kept[name] = value;
  }
  return kept;
}

/** Origin of the agent's models: URLs by scheme, host and port, and clouds by their switches. */
export function originsOf(environment: Readonly<Record<string, string>>): string[] {
  return Object.entries(environment).flatMap(([name, value]) =>
    CLOUD.test(name)
      ? [`${name}=${value}`]
      : /_(?:BASE_URL|API_BASE)$/.test(name) && URL.canParse(value)
        ? [`${name}=${new URL(value).origin}`]
        : [],
  );
}

const CLOUD = /_USE_(?:BEDROCK|VERTEXAI)$|^AWS_REGION$|^GOOGLE_CLOUD_LOCATION$/;
