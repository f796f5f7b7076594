/** Variable in which the action's step passes all inputs. */
export const INPUTS = 'SWELANCER_GATE_INPUTS';

const SECRET = /KEY|TOKEN|SECRET|PASSWORD|CREDENTIAL/i;

/** Whether a variable's name suggests a secret. */
function isSecretName(name: string): boolean {
  return SECRET.test(name) || name === INPUTS;
}

/** Values that no report or message may show: variables and inputs whose names suggest secrets. */
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

/** An environment without secrets: every process of the same user can read it while a program runs. */
export function withoutSecrets(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined || isSecretName(name) ? [] : [[name, value]],
    ),
  );
}
