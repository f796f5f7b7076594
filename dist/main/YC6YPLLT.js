import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);

// src/shared/secrets.ts
var INPUTS = "SWELANCER_GATE_INPUTS";
var SECRET = /KEY|TOKEN|SECRET|PASSWORD|CREDENTIAL/i;
function isSecretName(name) {
  return SECRET.test(name) || name === INPUTS;
}
function secretsOf(environment) {
  return Object.entries(environment).flatMap(
    ([name, value]) => value === void 0 || !isSecretName(name) ? [] : name === INPUTS ? secretsOf(inputsOf(value)) : [value]
  );
}
function inputsOf(json) {
  try {
    const inputs = JSON.parse(json);
    const entries = inputs !== null && typeof inputs === "object" ? Object.entries(inputs) : [];
    return Object.fromEntries(entries.flatMap(([name, value]) => typeof value === "string" ? [[name, value]] : []));
  } catch {
    return {};
  }
}
function withoutSecrets(environment) {
  return Object.fromEntries(
    Object.entries(environment).flatMap(
      ([name, value]) => value === void 0 || isSecretName(name) ? [] : [[name, value]]
    )
  );
}

export {
  INPUTS,
  secretsOf,
  withoutSecrets
};
