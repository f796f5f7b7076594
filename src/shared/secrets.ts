/** Our inputs in one variable, as the action's step passes them. */
export const INPUTS = 'SWELANCER_GATE_INPUTS';

const SECRET = /KEY|TOKEN|SECRET|PASSWORD|CREDENTIAL/i;

/** Whether a variable holds a secret, as far as its name says. */
export function isSecretName(name: string): boolean {
  return SECRET.test(name) || name === INPUTS;
}

/** Values of an environment that no report or message may show: secrets by their names, those of our inputs too. */
export function secretsOf(environment: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(environment).flatMap(([name, value]) =>
    value === undefined || !isSecretName(name) ? [] : name === INPUTS ? secretsOf(inputsOf(value)) : [value],
  );
}

function inputsOf(json: string): Record<string, string> {
  try {
    const inputs: unknown = JSON.parse(json);
    const entries = inputs !== null && typeof inputs === 'object' ? Object.entries(inputs) : [];
    return Object.fromEntries(entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
  } catch {
    return {};
  }
}

/** An environment for programs that need no secret: every process of the same user can read it while they run. */
export function withoutSecrets(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined || isSecretName(name) ? [] : [[name, value]],
    ),
  );
}
