/** Maximum nesting of data. Deeper text is an attack on the stack. */
const MAX_DEPTH = 100;

/**
 * Parses JSON from outside.
 * @throws SyntaxError if it is not JSON, or nests more than 100 levels deep.
 */
export function parseJson(text: string): unknown {
  if (isTooDeep(text)) throw new SyntaxError(`JSON nested more than ${MAX_DEPTH} levels deep`);
  return JSON.parse(text);
}

/** Parses JSON from outside; undefined if it is not JSON. */
export function jsonOrUndefined(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/** The object that a JSON text is; null if it is anything else. */
export function jsonObject(text: string): Readonly<Record<string, unknown>> | null {
  const value = jsonOrUndefined(text);
  return value === null || typeof value !== 'object' || Array.isArray(value) ? null : { ...value };
}

/** Whether a JSON text is nested too deeply. Takes linear time and no stack. */
export function isTooDeep(text: string): boolean {
  // Few texts have enough brackets, and counting them is faster.
  if (text.split(/[[{]/, MAX_DEPTH + 2).length <= MAX_DEPTH + 1) return false;
  const scan = scanJson();
  scan.add(text);
  return scan.deepest > MAX_DEPTH;
}

/** The structure of JSON that arrives in chunks, before it is parsed. */
export interface JsonScan {
  add(piece: string): void;
  /** Maximum number of arrays and objects open at once. */
  readonly deepest: number;
  /** Whether an array or object has started and all are closed. */
  readonly isWhole: boolean;
}

export function scanJson(): JsonScan {
  let depth = 0;
  let deepest = 0;
  let isString = false;
  let isEscaped = false;
  return {
    add(piece) {
      for (let at = 0; at < piece.length; at++) {
        const code = piece.charCodeAt(at);
        if (isEscaped) isEscaped = false;
        else if (code === QUOTE) isString = !isString;
        else if (isString) isEscaped = code === BACKSLASH;
        else if (code === OPEN_BRACE || code === OPEN_BRACKET) deepest = Math.max(deepest, ++depth);
        else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--;
      }
    },
    get deepest() {
      return deepest;
    },
    get isWhole() {
      return deepest > 0 && depth === 0 && !isString;
    },
  };
}

const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET, QUOTE, BACKSLASH] = [0x7b, 0x7d, 0x5b, 0x5d, 0x22, 0x5c];
