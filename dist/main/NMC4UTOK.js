import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);

// src/model/redact.ts
var SHORTEST_SECRET = 8;
function createRedactor(secrets) {
  const forms = [...new Set(secrets.filter((secret) => secret.length >= SHORTEST_SECRET).flatMap(formsOf))];
  forms.sort((a, b) => b.length - a.length);
  return (text) => forms.reduce((rest, form) => rest.replaceAll(form, "***"), text);
}
function formsOf(secret) {
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    Buffer.from(secret).toString("base64")
  ];
}

export {
  createRedactor
};
