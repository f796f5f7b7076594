import { parseJson } from '../shared/json.ts';

/** Parses JSON written by Python, in which NaN and infinite numbers become null. @throws SyntaxError */
export function parsePythonJson(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return parseJson(withoutConstants(text));
  }
}

/** Without a pattern for whole strings, because long ones overflow the stack of the regular expression. */
function withoutConstants(text: string): string {
  let isString = false;
  return text.replaceAll(/\\.|"|-?Infinity|NaN/g, token => {
    if (token === '"') isString = !isString;
    return isString || token === '"' || token.startsWith('\\') ? token : 'null';
  });
}
