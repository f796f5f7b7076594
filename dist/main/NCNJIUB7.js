import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);

// src/model/redact.ts
var MIN_SECRET_LENGTH = 8;
function createRedactor(secrets) {
  const forms = [...new Set(secrets.filter((secret) => secret.length >= MIN_SECRET_LENGTH).flatMap(formsOf))];
  forms.sort((a, b) => b.length - a.length);
  return (text) => forms.reduce((rest, form) => rest.replaceAll(form, "***"), text);
}
function formsOf(secret) {
  const bytes = Buffer.from(secret);
  const hex = bytes.toString("hex");
  const address = encodeURIComponent(secret);
  const strict = address.replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const html = secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    ...[address, strict].flatMap((form) => [form, form.toLowerCase()]),
    ...[html.replaceAll("'", "&#39;"), secret.replaceAll("'", "'\\''"), secret.replaceAll('"', '""')],
    ...[hex, hex.toUpperCase(), [...secret].reverse().join("")],
    ...encodedForms(bytes, 3, 6, (part) => part.toString("base64")),
    ...encodedForms(bytes, 3, 6, (part) => part.toString("base64url")),
    ...encodedForms(bytes, 5, 5, base32)
  ];
}
function encodedForms(secret, group, bits, encode) {
  return Array.from({ length: group }, (_, before) => {
    const encoded = encode(Buffer.concat([Buffer.alloc(before), secret]));
    const whole = Math.floor((before + secret.length) * 8 / bits);
    const alone = encoded.slice(Math.ceil(before * 8 / bits), whole);
    return before === 0 ? [encoded, alone] : [alone];
  }).flat();
}
function base32(bytes) {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const digits = (bits.match(/.{1,5}/g) ?? []).map((five) => Number.parseInt(five.padEnd(5, "0"), 2));
  const text = digits.map((digit) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[digit]).join("");
  return text.padEnd(Math.ceil(text.length / 8) * 8, "=");
}

export {
  createRedactor
};
