/** Anything shorter guards nothing, and taking it out would garble what endpoints say. */
const SHORTEST_SECRET = 8;

/** Takes secrets out of text that leaves the client: endpoints echo keys in their errors, and libraries in theirs. */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const forms = [...new Set(secrets.filter(secret => secret.length >= SHORTEST_SECRET).flatMap(formsOf))];
  // Longest first: a form can be part of another.
  forms.sort((a, b) => b.length - a.length);
  return text => forms.reduce((rest, form) => rest.replaceAll(form, '***'), text);
}

/**
 * As it is; in JSON, an address, HTML and a shell's quotes; in hexadecimal digits and backwards; and in Base64 and Base32,
 * wherever in the encoded text it begins. These are what `jq -r @…`, `base64`, `xxd` and `rev` make of it.
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

/** The characters that stand for the secret alone, for each place in a group of bytes at which it can begin. */
function encodedForms(secret: Buffer, group: number, bits: number, encode: (part: Buffer) => string): string[] {
  return Array.from({ length: group }, (_, before) => {
    const encoded = encode(Buffer.concat([Buffer.alloc(before), secret]));
    const whole = Math.floor(((before + secret.length) * 8) / bits);
    const alone = encoded.slice(Math.ceil((before * 8) / bits), whole);
    // With its padding where it begins and ends the text.
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
