/** Minimum length of secrets. Shorter ones protect nothing, and redacting them would garble messages. */
const MIN_SECRET_LENGTH = 8;

/** Redacts secrets from text that leaves the client, because endpoints and libraries repeat keys in their errors. */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const forms = [...new Set(secrets.filter(secret => secret.length >= MIN_SECRET_LENGTH).flatMap(formsOf))];
  // Longest first, because one form can be part of another.
  forms.sort((a, b) => b.length - a.length);
  return text => forms.reduce((rest, form) => rest.replaceAll(form, '***'), text);
}

/**
 * The plain secret; its JSON, URL, HTML and shell encodings; hexadecimal and reversed; and Base64 and Base32 at any
 * offset. These are the outputs of `jq -r @…`, `base64`, `xxd` and `rev`.
 */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const hex = bytes.toString('hex');
  const address = encodeURIComponent(secret);
  const strict = address.replaceAll(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const html = secret
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    ...[address, strict].flatMap(form => [form, form.toLowerCase()]),
    ...[html.replaceAll("'", '&#39;'), secret.replaceAll("'", "'\\''"), secret.replaceAll('"', '""')],
    ...[hex, hex.toUpperCase(), [...secret].reverse().join('')],
    ...encodedForms(bytes, 3, 6, part => part.toString('base64')),
    ...encodedForms(bytes, 3, 6, part => part.toString('base64url')),
    ...encodedForms(bytes, 5, 5, base32),
  ];
}

/** The encoded characters that depend only on the secret, for each offset in a group of bytes. */
function encodedForms(secret: Buffer, group: number, bits: number, encode: (part: Buffer) => string): string[] {
  return Array.from({ length: group }, (_, before) => {
    const encoded = encode(Buffer.concat([Buffer.alloc(before), secret]));
    const whole = Math.floor(((before + secret.length) * 8) / bits);
    const alone = encoded.slice(Math.ceil((before * 8) / bits), whole);
    // With padding if the secret is the whole text.
    return before === 0 ? [encoded, alone] : [alone];
  }).flat();
}

/** RFC 4648, section 6. */
function base32(bytes: Buffer): string {
  const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('');
  const digits = (bits.match(/.{1,5}/g) ?? []).map(five => Number.parseInt(five.padEnd(5, '0'), 2));
  const text = digits.map(digit => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[digit]).join('');
  return text.padEnd(Math.ceil(text.length / 8) * 8, '=');
}
