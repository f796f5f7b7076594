import { Failure } from '../../shared/errors.ts';

/** What any program needs to run, and to reach its model through a proxy. */
const ALWAYS = [
  ...['PATH', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TZ'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
  ...['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
];
/** GitHub's tokens and the files by which a step speaks to its runner, and our own inputs with their keys. */
const NEVER = /^(?:INPUT|GITHUB|ACTIONS|RUNNER|SWELANCER_GATE)_/i;

/**
 * The variables of `env` that an agent gets: those that every program needs, and those that are named.
 * @throws Failure when one is named that no agent may have.
 */
export function allowedEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  named: readonly string[],
): Record<string, string> {
  const refused = named.find(name => NEVER.test(name));
  if (refused !== undefined) {
    throw new Failure('configuration', `no agent gets ${refused}`, {
      hint: 'Variables of the runner, of the workflow and of this gate stay out. Give what the agent needs another name.',
    });
  }
  const kept: Record<string, string> = {};
  for (const name of [...ALWAYS, ...named]) {
    const value = env[name];
    if (value !== undefined && value !== '') kept[name] = value;
  }
  return kept;
}

/** Where the agent's models are, as scheme, host and port: part of what an answer depends on. */
export function originsOf(environment: Readonly<Record<string, string>>): string[] {
  return Object.entries(environment).flatMap(([name, value]) =>
    /_(?:BASE_URL|API_BASE)$/.test(name) && URL.canParse(value) ? [`${name}=${new URL(value).origin}`] : [],
  );
}
