/** Anything shorter guards nothing, and taking it out would garble what endpoints say. */
const SHORTEST_SECRET = 8;

/** Takes secrets out of text that leaves the client: endpoints echo keys in their errors, and libraries in theirs. */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const forms = [...new Set(secrets.filter(secret => secret.length >= SHORTEST_SECRET).flatMap(formsOf))];
  // Longest first: a form can be part of another.
  forms.sort((a, b) => b.length - a.length);
  return text => forms.reduce((rest, form) => rest.replaceAll(form, '***'), text);
}

/** As it is, in JSON, in an address and in a Basic authorization header. */
function formsOf(secret: string): string[] {
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64'),
  ];
}
