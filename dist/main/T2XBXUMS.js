import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  commitTree,
  findGit,
  follow,
  lfsPointer,
  openGit
} from "./IUMSRCGN.js";
import {
  trialSchema
} from "./UQLWA7MU.js";
import {
  readBounded
} from "./LPSKERLD.js";
import {
  gitReason
} from "./BVQ55KAC.js";
import {
  AbortError,
  pRetry
} from "./BKS72ICO.js";
import {
  packageFolder
} from "./G6SBVFOP.js";
import {
  didYouMean
} from "./G43GAEJJ.js";
import {
  parseJson
} from "./73WKNOLH.js";
import {
  fetchFor
} from "./DMBXXGWR.js";
import {
  shardName,
  sharedSettingsSchema
} from "./3ZWKDCOX.js";
import {
  external_exports
} from "./PTC7Q33W.js";
import {
  Failure
} from "./WOQU7CIP.js";

// src/dataset/dataset.ts
import { isUtf8 } from "node:buffer";
import { readFile as readFile3 } from "node:fs/promises";
import path4 from "node:path";

// src/dataset/address.ts
import path2 from "node:path";

// src/dataset/cache.ts
import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as delay } from "node:timers/promises";
var POLL_MS = 50;
var TOUCH_MS = 5e3;
async function cached(file, isGood, make) {
  const folder = path.dirname(file);
  try {
    await mkdir(folder, { recursive: true });
    return await waitFor(file, isGood) ?? await makeLocked(file, isGood, make);
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    throw new Failure("dataset", `cannot write into the cache folder: ${cause.message}`, {
      file: folder,
      hint: "Choose a writable folder with free space.",
      cause
    });
  }
}
async function waitFor(file, isGood) {
  const lock = lockOf(file);
  let touched;
  let seenAt = performance.now();
  for (; ; ) {
    const found = await readGood(file, isGood);
    if (found !== null) return found;
    if (await takeLock(lock)) return null;
    const at2 = (await stat(lock).catch(() => null))?.mtimeMs;
    if (at2 !== touched) [touched, seenAt] = [at2, performance.now()];
    else if (performance.now() - seenAt > 3 * TOUCH_MS) await rm(lock, { force: true });
    await delay(POLL_MS);
  }
}
async function makeLocked(file, isGood, make) {
  const lock = lockOf(file);
  const touching = setInterval(() => void utimes(lock, /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date()).catch(() => {
  }), TOUCH_MS);
  try {
    const found = await readGood(file, isGood);
    if (found !== null) return found;
    const bytes = await make();
    const beside = `${file}.${randomUUID()}`;
    try {
      await writeFile(beside, bytes);
      await rename(beside, file);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
    return bytes;
  } finally {
    clearInterval(touching);
    await rm(lock, { force: true });
  }
}
async function readGood(file, isGood) {
  const bytes = await readFile(file).catch(() => null);
  return bytes !== null && isGood(bytes) ? bytes : null;
}
async function takeLock(lock) {
  try {
    await (await open(lock, "wx")).close();
    return true;
  } catch (error) {
    if (!isSystemError(error) || error.code !== "EEXIST") throw error;
    return false;
  }
}
var lockOf = (file) => `${file}.lock`;
function isSystemError(error) {
  return error instanceof Error && "syscall" in error;
}

// src/dataset/content.ts
import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
var MAX_BYTES = 256 * 2 ** 20;
var sha256Of = (bytes) => createHash("sha256").update(bytes).digest("hex");
var blobOf = (bytes) => createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
function unpack(bytes, name) {
  if (bytes[0] !== 31 || bytes[1] !== 139) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch (cause) {
    const isBomb = cause instanceof Error && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE";
    const problem = isBomb ? `unpacks to more than ${MAX_BYTES / 2 ** 20} MiB` : "not a whole gzip file";
    throw new Failure("dataset", problem, {
      file: name,
      hint: "Download it again, or compare it with its source.",
      cause
    });
  }
}
function verify(bytes, pin, name, noun) {
  const mismatch = mismatchOf(bytes, pin);
  if (mismatch === null) return;
  throw new Failure("dataset", `not the ${noun} that was pinned: ${mismatch}`, {
    file: name,
    hint: "Download it again. No model was called."
  });
}
function mismatchOf(bytes, { size, sha256, blob }) {
  const differs = (what, expected, seen) => expected === seen ? null : `expected ${what} ${expected}, found ${seen}`;
  return (size === void 0 ? null : differs("size in bytes", size, bytes.length)) ?? (sha256 === void 0 ? null : differs("SHA-256", sha256, sha256Of(bytes))) ?? (blob === void 0 ? null : differs("git blob", blob, blobOf(bytes)));
}

// src/dataset/download.ts
var TIMEOUT_MS = 3e5;
async function download(url, fetch) {
  const attempt = async () => {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) throw statusError(response.status);
    const chunks = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > MAX_BYTES) throw new AbortError(`it is longer than ${MAX_BYTES} bytes`);
    }
    return Buffer.concat(chunks);
  };
  try {
    return await pRetry(attempt, { retries: 4, minTimeout: 250 });
  } catch (cause) {
    throw new Failure("dataset", `could not download ${nameOf(url)}: ${reasonOf(cause)}`, {
      hint: "Check the network and the proxy variables, or fetch the file by other means and name it as the dataset.",
      cause
    });
  }
}
function nameOf(url) {
  return `${url.origin}${url.pathname}`;
}
function statusError(status) {
  const message = `the server answered ${status}`;
  return [408, 429].includes(status) || status >= 500 ? new Error(message) : new AbortError(message);
}
function reasonOf(error) {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

// src/dataset/address.ts
var isAddress = (place) => /^https?:/i.test(place);
function splitPin(reference, { noun }) {
  const [, place = reference, sha256] = /^(.*)#sha256=(.*)$/.exec(reference) ?? [];
  if (sha256 !== void 0 && !/^[\da-f]{64}$/.test(sha256)) {
    throw new Failure("configuration", `the pin of the ${noun} "${place}" is not a SHA-256`, {
      hint: "Write 64 lowercase hexadecimal digits after #sha256=."
    });
  }
  return { place, sha256 };
}
async function fetchPinned(address, sha256, kind, downloads) {
  const url = URL.canParse(address) ? new URL(address) : void 0;
  if (url === void 0 || sha256 === void 0) {
    const problem = url === void 0 ? "no URL" : "without a pin";
    throw new Failure("configuration", `the ${kind.noun}'s address is ${problem}`, {
      hint: `Write it as https://HOST/FILE.${kind.extension}#sha256= and the 64 hexadecimal digits of the unpacked file.`
    });
  }
  const name = nameOf(url);
  return { name, bytes: await fetched(url, { sha256 }, sha256, name, kind, downloads) };
}
function fetched(url, pin, key, name, { noun, extension }, { cacheFolder: cacheFolder2, fetch }) {
  return cached(
    path2.join(cacheFolder2, `${key}.${extension}`),
    (bytes) => mismatchOf(bytes, pin) === null,
    async () => {
      const bytes = unpack(await download(url, fetch), name);
      verify(bytes, pin, name, noun);
      return bytes;
    }
  );
}

// src/dataset/catalogue.ts
import { readFile as readFile2 } from "node:fs/promises";
import path3 from "node:path";
var builtInFolder = path3.join(packageFolder, "tasks");
var publishedSchema = external_exports.strictObject({
  repository: external_exports.string().regex(/^[\w.-]+\/[\w.-]+$/),
  commit: external_exports.string().regex(/^[\da-f]{40}$/),
  path: external_exports.string().min(1),
  /** Git's own content hash, which can be checked against the repository. */
  blob: external_exports.string().regex(/^[\da-f]{40}$/),
  sha256: external_exports.string().regex(/^[\da-f]{64}$/).optional(),
  size: external_exports.int().positive().optional(),
  /** The GitHub repository of the tasks' commits. */
  code: external_exports.string().regex(/^[\w.-]+\/[\w.-]+$/).optional()
});
var embeddedSchema = external_exports.strictObject({ file: external_exports.string().min(1), code: external_exports.string().min(1) });
var catalogueSchema = external_exports.record(external_exports.string(), external_exports.union([publishedSchema, embeddedSchema]));
async function readCatalogue(folder) {
  return catalogueSchema.parse(JSON.parse(await readFile2(path3.join(folder, "datasets.json"), "utf8")));
}
async function codeOf(dataset) {
  const catalogue = await readCatalogue(builtInFolder);
  const entry = Object.hasOwn(catalogue, dataset) ? catalogue[dataset] : void 0;
  if (entry === void 0) return void 0;
  return "file" in entry ? path3.join(builtInFolder, entry.code) : entry.code;
}

// node_modules/csv-parse/lib/api/CsvError.js
var CsvError = class _CsvError extends Error {
  constructor(code, message, options, ...contexts) {
    if (Array.isArray(message)) message = message.join(" ").trim();
    super(message);
    if (Error.captureStackTrace !== void 0) {
      Error.captureStackTrace(this, _CsvError);
    }
    this.code = code;
    for (const context of contexts) {
      for (const key in context) {
        const value = context[key];
        this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
      }
    }
  }
};

// node_modules/csv-parse/lib/utils/is_object.js
var is_object = function(obj) {
  return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};

// node_modules/csv-parse/lib/api/normalize_columns_array.js
var normalize_columns_array = function(columns) {
  const normalizedColumns = [];
  for (let i = 0, l = columns.length; i < l; i++) {
    const column = columns[i];
    if (column === void 0 || column === null || column === false) {
      normalizedColumns[i] = { disabled: true };
    } else if (typeof column === "string" || typeof column === "number") {
      normalizedColumns[i] = { name: `${column}` };
    } else if (is_object(column)) {
      if (typeof column.name !== "string") {
        throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
          "Option columns missing name:",
          `property "name" is required at position ${i}`,
          "when column is an object literal"
        ]);
      }
      normalizedColumns[i] = column;
    } else {
      throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
        "Invalid column definition:",
        "expect a string or a literal object,",
        `got ${JSON.stringify(column)} at position ${i}`
      ]);
    }
  }
  return normalizedColumns;
};

// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
  constructor(size = 100) {
    this.size = size;
    this.length = 0;
    this.buf = Buffer.allocUnsafe(size);
  }
  prepend(val) {
    if (Buffer.isBuffer(val)) {
      const length = this.length + val.length;
      if (length >= this.size) {
        this.resize();
        if (length >= this.size) {
          throw Error("INVALID_BUFFER_STATE");
        }
      }
      const buf = this.buf;
      this.buf = Buffer.allocUnsafe(this.size);
      val.copy(this.buf, 0);
      buf.copy(this.buf, val.length);
      this.length += val.length;
    } else {
      const length = this.length++;
      if (length === this.size) {
        this.resize();
      }
      const buf = this.clone();
      this.buf[0] = val;
      buf.copy(this.buf, 1, 0, length);
    }
  }
  append(val) {
    const length = this.length++;
    if (length === this.size) {
      this.resize();
    }
    this.buf[length] = val;
  }
  clone() {
    return Buffer.from(this.buf.slice(0, this.length));
  }
  resize() {
    const length = this.length;
    this.size = this.size * 2;
    const buf = Buffer.allocUnsafe(this.size);
    this.buf.copy(buf, 0, 0, length);
    this.buf = buf;
  }
  toString(encoding) {
    if (encoding) {
      return this.buf.toString(encoding, 0, this.length);
    } else {
      return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
    }
  }
  toJSON() {
    return this.toString("utf8");
  }
  reset() {
    this.length = 0;
  }
};
var ResizeableBuffer_default = ResizeableBuffer;

// node_modules/csv-parse/lib/api/init_state.js
var init_state = function(options) {
  const timchars = [
    // Basic Latin
    32,
    // [Space](https://www.fileformat.info/info/unicode/char/0020/index.htm)
    9,
    // [CHARACTER TABULATION (HT)](https://www.fileformat.info/info/unicode/char/0009/index.htm)
    10,
    // [LINE FEED (LF)](https://www.fileformat.info/info/unicode/char/000a/index.htm)
    13,
    // [CARRIAGE RETURN (CR)](https://www.fileformat.info/info/unicode/char/000d/index.htm)
    12,
    // [FORM FEED (FF)](https://www.fileformat.info/info/unicode/char/000c/index.htm)
    11,
    // [LINE TABULATION (VT)](https://www.fileformat.info/info/unicode/char/000b/index.htm)
    // Latin-1 Supplement
    160,
    // [NO-BREAK SPACE (NBSP)](https://www.fileformat.info/info/unicode/char/00a0/index.htm)
    // Ogham
    5760,
    // [OGHAM SPACE MARK](https://www.fileformat.info/info/unicode/char/1680/index.htm)
    // General Punctuation
    8192,
    // [EN QUAD](https://www.fileformat.info/info/unicode/char/2000/index.htm)
    8193,
    // [EM QUAD](https://www.fileformat.info/info/unicode/char/2001/index.htm)
    8194,
    // [EN SPACE](https://www.fileformat.info/info/unicode/char/2002/index.htm)
    8195,
    // [EM SPACE](https://www.fileformat.info/info/unicode/char/2003/index.htm)
    8196,
    // [THREE-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2004/index.htm)
    8197,
    // [FOUR-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2005/index.htm)
    8198,
    // [SIX-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2006/index.htm)
    8199,
    // [FIGURE SPACE](https://www.fileformat.info/info/unicode/char/2007/index.htm)
    8200,
    // [PUNCTUATION SPACE](https://www.fileformat.info/info/unicode/char/2008/index.htm)
    8201,
    // [THIN SPACE](https://www.fileformat.info/info/unicode/char/2009/index.htm)
    8202,
    // [HAIR SPACE](https://www.fileformat.info/info/unicode/char/200a/index.htm)
    8232,
    // [LINE SEPARATOR](https://www.fileformat.info/info/unicode/char/2028/index.htm)
    8233,
    // [PARAGRAPH SEPARATOR](https://www.fileformat.info/info/unicode/char/2029/index.htm)
    8239,
    // [NARROW NO-BREAK SPACE (NNBSP)](https://www.fileformat.info/info/unicode/char/202f/index.htm)
    8287,
    // [MEDIUM MATHEMATICAL SPACE (MMSP)](https://www.fileformat.info/info/unicode/char/205f/index.htm)
    12288,
    // [IDEOGRAPHIC SPACE](https://www.fileformat.info/info/unicode/char/3000/index.htm)
    65279
    // [ZERO WIDTH NO-BREAK SPACE (BOM)](https://www.fileformat.info/info/unicode/char/feff/index.htm)
  ].reduce((acc, codepoint) => {
    const encoded = Buffer.from(
      String.fromCharCode(codepoint),
      options.encoding
    );
    if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) {
      return acc;
    }
    acc.push(encoded);
    return acc;
  }, []);
  const timcharFirstBytes = new Uint8Array(256);
  for (const t of timchars) timcharFirstBytes[t[0]] = 1;
  return {
    bomSkipped: false,
    bufBytesStart: 0,
    castField: options.cast_function,
    commenting: false,
    delimiterBufPrevious: void 0,
    delimiterDiscovered: false,
    // Current error encountered by a record
    error: void 0,
    enabled: options.from_line === 1,
    escaping: false,
    escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
    // columns can be `false`, `true`, `Array`
    expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
    field: new ResizeableBuffer_default(20),
    firstLineToHeaders: options.cast_first_line_to_header,
    needMoreDataSize: Math.max(
      // Skip if the remaining buffer smaller than comment
      options.comment !== null ? options.comment.length : 0,
      ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [],
      // Auto discovery of delimiter is limited to 1 character
      options.delimiter_auto ? 1 : 0,
      // Skip if the remaining buffer can be escape sequence
      options.quote !== null ? options.quote.length : 0,
      ...timchars.map((t) => t.length)
    ),
    previousBuf: void 0,
    quoting: false,
    stop: false,
    rawBuffer: new ResizeableBuffer_default(100),
    record: [],
    recordHasError: false,
    record_length: 0,
    recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
    trimChars: [
      Buffer.from(" ", options.encoding)[0],
      Buffer.from("	", options.encoding)[0]
    ],
    wasQuoting: false,
    wasRowDelimiter: false,
    timchars,
    timcharFirstBytes
  };
};

// node_modules/csv-parse/lib/utils/underscore.js
var underscore = function(str) {
  return str.replace(/([A-Z])/g, function(_, match) {
    return "_" + match.toLowerCase();
  });
};

// node_modules/csv-parse/lib/api/normalize_options.js
var normalize_options = function(opts) {
  const options = {};
  for (const opt in opts) {
    options[underscore(opt)] = opts[opt];
  }
  if (options.encoding === void 0 || options.encoding === true) {
    options.encoding = "utf8";
  } else if (options.encoding === null || options.encoding === false) {
    options.encoding = null;
  } else if (typeof options.encoding !== "string" && options.encoding !== null) {
    throw new CsvError(
      "CSV_INVALID_OPTION_ENCODING",
      [
        "Invalid option encoding:",
        "encoding must be a string or null to return a buffer,",
        `got ${JSON.stringify(options.encoding)}`
      ],
      options
    );
  }
  if (options.bom === void 0 || options.bom === null || options.bom === false) {
    options.bom = false;
  } else if (options.bom !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_BOM",
      [
        "Invalid option bom:",
        "bom must be true,",
        `got ${JSON.stringify(options.bom)}`
      ],
      options
    );
  }
  options.cast_function = null;
  if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") {
    options.cast = void 0;
  } else if (typeof options.cast === "function") {
    options.cast_function = options.cast;
    options.cast = true;
  } else if (options.cast !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST",
      [
        "Invalid option cast:",
        "cast must be true or a function,",
        `got ${JSON.stringify(options.cast)}`
      ],
      options
    );
  }
  if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") {
    options.cast_date = false;
  } else if (options.cast_date === true) {
    options.cast_date = function(value) {
      const date = Date.parse(value);
      return !isNaN(date) ? new Date(date) : value;
    };
  } else if (typeof options.cast_date !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST_DATE",
      [
        "Invalid option cast_date:",
        "cast_date must be true or a function,",
        `got ${JSON.stringify(options.cast_date)}`
      ],
      options
    );
  }
  options.cast_first_line_to_header = void 0;
  if (options.columns === true) {
    options.cast_first_line_to_header = void 0;
  } else if (typeof options.columns === "function") {
    options.cast_first_line_to_header = options.columns;
    options.columns = true;
  } else if (Array.isArray(options.columns)) {
    options.columns = normalize_columns_array(options.columns);
  } else if (options.columns === void 0 || options.columns === null || options.columns === false) {
    options.columns = false;
  } else {
    throw new CsvError(
      "CSV_INVALID_OPTION_COLUMNS",
      [
        "Invalid option columns:",
        "expect an array, a function or true,",
        `got ${JSON.stringify(options.columns)}`
      ],
      options
    );
  }
  if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) {
    options.group_columns_by_name = false;
  } else if (options.group_columns_by_name !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "expect an boolean,",
        `got ${JSON.stringify(options.group_columns_by_name)}`
      ],
      options
    );
  } else if (options.columns === false) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "the `columns` mode must be activated."
      ],
      options
    );
  }
  if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") {
    options.comment = null;
  } else {
    if (typeof options.comment === "string") {
      options.comment = Buffer.from(options.comment, options.encoding);
    }
    if (!Buffer.isBuffer(options.comment)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_COMMENT",
        [
          "Invalid option comment:",
          "comment must be a buffer or a string,",
          `got ${JSON.stringify(options.comment)}`
        ],
        options
      );
    }
  }
  if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) {
    options.comment_no_infix = false;
  } else if (options.comment_no_infix !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_COMMENT",
      [
        "Invalid option comment_no_infix:",
        "value must be a boolean,",
        `got ${JSON.stringify(options.comment_no_infix)}`
      ],
      options
    );
  }
  if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) {
    options.delimiter_auto = false;
  } else if (options.delimiter_auto === true) {
    options.delimiter_auto = {};
  } else if (!is_object(options.delimiter_auto)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_DELIMITER_AUTO",
      [
        "Invalid option delimiter_auto:",
        "delimiter_auto must be a boolean or a configuration object,",
        `got ${JSON.stringify(options.delimiter_auto)}`
      ],
      options
    );
  }
  if (options.delimiter_auto) {
    if (options.delimiter_auto.preferred === void 0)
      options.delimiter_auto.preferred = {
        [",".charCodeAt(0)]: 1.8,
        ["	".charCodeAt(0)]: 1.8,
        [";".charCodeAt(0)]: 1.6,
        [" ".charCodeAt(0)]: 1.6,
        [":".charCodeAt(0)]: 1.5,
        [".".charCodeAt(0)]: 1.4,
        ["/".charCodeAt(0)]: 1.4
      };
    else if (!is_object(options.delimiter_auto.preferred)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "preferred must be an object,",
          `got ${JSON.stringify(options.delimiter_auto.preferred)}`
        ],
        options
      );
    }
    if (options.delimiter_auto.score === void 0)
      options.delimiter_auto.score = (info, options2) => {
        return (info.total - info.std) * (options2.preferred[info.char_code] || 1);
      };
    else if (typeof options.delimiter_auto.score !== "function") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "score must be a function,",
          `got ${JSON.stringify(options.delimiter_auto.score)}`
        ],
        options
      );
    }
    if (options.delimiter_auto.size === void 0)
      options.delimiter_auto.size = 2048;
    else if (typeof options.delimiter_auto.size !== "number") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "size must be a number,",
          `got ${JSON.stringify(options.delimiter_auto.size)}`
        ],
        options
      );
    }
  }
  const delimiter_json = JSON.stringify(options.delimiter);
  if (options.delimiter_auto !== false) {
    options.delimiter = [];
  }
  if (!Array.isArray(options.delimiter)) {
    if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) {
      options.delimiter = Buffer.from(",", options.encoding);
    }
    options.delimiter = [options.delimiter];
  }
  options.delimiter = options.delimiter.map(function(delimiter) {
    if (typeof delimiter === "string") {
      delimiter = Buffer.from(delimiter, options.encoding);
    }
    if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER",
        [
          "Invalid option delimiter:",
          "delimiter must be a non empty string or buffer or array of string|buffer,",
          `got ${delimiter_json}`
        ],
        options
      );
    }
    return delimiter;
  });
  if (options.escape === void 0 || options.escape === true) {
    options.escape = Buffer.from('"', options.encoding);
  } else if (typeof options.escape === "string") {
    options.escape = Buffer.from(options.escape, options.encoding);
  } else if (options.escape === null || options.escape === false) {
    options.escape = null;
  }
  if (options.escape !== null) {
    if (!Buffer.isBuffer(options.escape)) {
      throw new Error(
        `Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`
      );
    }
  }
  if (options.from === void 0 || options.from === null) {
    options.from = 1;
  } else {
    if (typeof options.from === "string" && /\d+/.test(options.from)) {
      options.from = parseInt(options.from);
    }
    if (Number.isInteger(options.from)) {
      if (options.from < 0) {
        throw new Error(
          `Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`
      );
    }
  }
  if (options.from_line === void 0 || options.from_line === null) {
    options.from_line = 1;
  } else {
    if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) {
      options.from_line = parseInt(options.from_line);
    }
    if (Number.isInteger(options.from_line)) {
      if (options.from_line <= 0) {
        throw new Error(
          `Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`
      );
    }
  }
  if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) {
    options.ignore_last_delimiters = false;
  } else if (typeof options.ignore_last_delimiters === "number") {
    options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
    if (options.ignore_last_delimiters === 0) {
      options.ignore_last_delimiters = false;
    }
  } else if (typeof options.ignore_last_delimiters !== "boolean") {
    throw new CsvError(
      "CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS",
      [
        "Invalid option `ignore_last_delimiters`:",
        "the value must be a boolean value or an integer,",
        `got ${JSON.stringify(options.ignore_last_delimiters)}`
      ],
      options
    );
  }
  if (options.ignore_last_delimiters === true && options.columns === false) {
    throw new CsvError(
      "CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS",
      [
        "The option `ignore_last_delimiters`",
        "requires the activation of the `columns` option"
      ],
      options
    );
  }
  if (options.info === void 0 || options.info === null || options.info === false) {
    options.info = false;
  } else if (options.info !== true) {
    throw new Error(
      `Invalid Option: info must be true, got ${JSON.stringify(options.info)}`
    );
  }
  if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) {
    options.max_record_size = 0;
  } else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {
  } else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) {
    options.max_record_size = parseInt(options.max_record_size);
  } else {
    throw new Error(
      `Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`
    );
  }
  if (options.objname === void 0 || options.objname === null || options.objname === false) {
    options.objname = void 0;
  } else if (Buffer.isBuffer(options.objname)) {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty buffer`);
    }
    if (options.encoding === null) {
    } else {
      options.objname = options.objname.toString(options.encoding);
    }
  } else if (typeof options.objname === "string") {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty string`);
    }
  } else if (typeof options.objname === "number") {
  } else {
    throw new Error(
      `Invalid Option: objname must be a string or a buffer, got ${options.objname}`
    );
  }
  if (options.objname !== void 0) {
    if (typeof options.objname === "number") {
      if (options.columns !== false) {
        throw Error(
          "Invalid Option: objname index cannot be combined with columns or be defined as a field"
        );
      }
    } else {
      if (options.columns === false) {
        throw Error(
          "Invalid Option: objname field must be combined with columns or be defined as an index"
        );
      }
    }
  }
  if (options.on_record === void 0 || options.on_record === null) {
    options.on_record = void 0;
  } else if (typeof options.on_record !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_ON_RECORD",
      [
        "Invalid option `on_record`:",
        "expect a function,",
        `got ${JSON.stringify(options.on_record)}`
      ],
      options
    );
  }
  if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") {
    throw new Error(
      `Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`
    );
  }
  if (options.quote === null || options.quote === false || options.quote === "") {
    options.quote = null;
  } else {
    if (options.quote === void 0 || options.quote === true) {
      options.quote = Buffer.from('"', options.encoding);
    } else if (typeof options.quote === "string") {
      options.quote = Buffer.from(options.quote, options.encoding);
    }
    if (!Buffer.isBuffer(options.quote)) {
      throw new Error(
        `Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`
      );
    }
  }
  if (options.raw === void 0 || options.raw === null || options.raw === false) {
    options.raw = false;
  } else if (options.raw !== true) {
    throw new Error(
      `Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`
    );
  }
  if (options.record_delimiter === void 0) {
    options.record_delimiter = [];
  } else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
    if (options.record_delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer,",
          `got ${JSON.stringify(options.record_delimiter)}`
        ],
        options
      );
    }
    options.record_delimiter = [options.record_delimiter];
  } else if (!Array.isArray(options.record_delimiter)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_RECORD_DELIMITER",
      [
        "Invalid option `record_delimiter`:",
        "value must be a string, a buffer or array of string|buffer,",
        `got ${JSON.stringify(options.record_delimiter)}`
      ],
      options
    );
  }
  options.record_delimiter = options.record_delimiter.map(function(rd, i) {
    if (typeof rd !== "string" && !Buffer.isBuffer(rd)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a string, a buffer or array of string|buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`
        ],
        options
      );
    } else if (rd.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`
        ],
        options
      );
    }
    if (typeof rd === "string") {
      rd = Buffer.from(rd, options.encoding);
    }
    return rd;
  });
  if (typeof options.relax_column_count === "boolean") {
  } else if (options.relax_column_count === void 0 || options.relax_column_count === null) {
    options.relax_column_count = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`
    );
  }
  if (typeof options.relax_column_count_less === "boolean") {
  } else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) {
    options.relax_column_count_less = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`
    );
  }
  if (typeof options.relax_column_count_more === "boolean") {
  } else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) {
    options.relax_column_count_more = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`
    );
  }
  if (typeof options.relax_quotes === "boolean") {
  } else if (options.relax_quotes === void 0 || options.relax_quotes === null) {
    options.relax_quotes = false;
  } else {
    throw new Error(
      `Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`
    );
  }
  if (typeof options.skip_empty_lines === "boolean") {
  } else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) {
    options.skip_empty_lines = false;
  } else {
    throw new Error(
      `Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`
    );
  }
  if (typeof options.skip_records_with_empty_values === "boolean") {
  } else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) {
    options.skip_records_with_empty_values = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`
    );
  }
  if (typeof options.skip_records_with_error === "boolean") {
  } else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) {
    options.skip_records_with_error = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`
    );
  }
  if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) {
    options.rtrim = false;
  } else if (options.rtrim !== true) {
    throw new Error(
      `Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`
    );
  }
  if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) {
    options.ltrim = false;
  } else if (options.ltrim !== true) {
    throw new Error(
      `Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`
    );
  }
  if (options.trim === void 0 || options.trim === null || options.trim === false) {
    options.trim = false;
  } else if (options.trim !== true) {
    throw new Error(
      `Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`
    );
  }
  if (options.trim === true && opts.ltrim !== false) {
    options.ltrim = true;
  } else if (options.ltrim !== true) {
    options.ltrim = false;
  }
  if (options.trim === true && opts.rtrim !== false) {
    options.rtrim = true;
  } else if (options.rtrim !== true) {
    options.rtrim = false;
  }
  if (options.to === void 0 || options.to === null) {
    options.to = -1;
  } else if (options.to !== -1) {
    if (typeof options.to === "string" && /\d+/.test(options.to)) {
      options.to = parseInt(options.to);
    }
    if (Number.isInteger(options.to)) {
      if (options.to <= 0) {
        throw new Error(
          `Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`
      );
    }
  }
  if (options.to_line === void 0 || options.to_line === null) {
    options.to_line = -1;
  } else if (options.to_line !== -1) {
    if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) {
      options.to_line = parseInt(options.to_line);
    }
    if (Number.isInteger(options.to_line)) {
      if (options.to_line <= 0) {
        throw new Error(
          `Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`
      );
    }
  }
  return options;
};

// node_modules/csv-parse/lib/utils/delimiter_discover.js
var delimiter_discover = function(records, options) {
  if (!options) {
    ({ delimiter_auto: options } = normalize_options({ delimiter_auto: true }));
  }
  if (typeof records === "string") {
    records = Buffer.from(records);
  }
  if (Buffer.isBuffer(records)) {
    records = ((data) => {
      const records2 = [];
      const parser = transform({ delimiter: [] });
      const push = (record) => records2.push(record);
      const close = () => {
      };
      const error = parser.parse(data, true, push, close);
      if (error !== void 0) throw error;
      return records2;
    })(records);
  }
  const info = Array(127).fill().map(() => ({ lines: [] }));
  records.map(([record], line) => {
    for (let i = 0, l = record.length; i < l; i++) {
      const code = record.charCodeAt(i);
      if (info[code].lines[line] === void 0) info[code].lines[line] = 0;
      info[code].lines[line]++;
    }
  });
  info.map((info2, i) => {
    info2.char_code = i;
    info2.std = std(info2.lines);
    info2.total = info2.lines.reduce((acc, val) => acc + val, 0);
    info2.preferred = !!options.preferred[i];
    info2.score = options.score(info2, options);
  });
  const result = info.reduce(
    (acc, info2) => acc.score > info2.score ? acc : info2,
    {}
  );
  return String.fromCharCode(result.char_code);
};
var std = function(array) {
  const n = array.length;
  if (n === 0) return 0;
  const mean = array.reduce((a, b) => a + b) / n;
  return Math.sqrt(
    array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n
  );
};

// node_modules/csv-parse/lib/api/index.js
var isRecordEmpty = function(record) {
  return record.every(
    (field) => field == null || field.toString && field.toString().trim() === ""
  );
};
var cr = 13;
var nl = 10;
var boms = {
  // Note, the following are equals:
  // Buffer.from("\ufeff")
  // Buffer.from([239, 187, 191])
  // Buffer.from('EFBBBF', 'hex')
  utf8: Buffer.from([239, 187, 191]),
  // Note, the following are equals:
  // Buffer.from "\ufeff", 'utf16le
  // Buffer.from([255, 254])
  utf16le: Buffer.from([255, 254])
};
var transform = function(original_options = {}) {
  const info = {
    bytes: 0,
    bytes_records: 0,
    comment_lines: 0,
    empty_lines: 0,
    invalid_field_length: 0,
    lines: 1,
    records: 0
  };
  const options = normalize_options(original_options);
  return {
    info,
    original_options,
    options,
    state: init_state(options),
    __needMoreData: function(i, bufLen, end) {
      if (end) return false;
      const { encoding, escape, quote } = this.options;
      const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
      const numOfCharLeft = bufLen - i - 1;
      const requiredLength = Math.max(
        needMoreDataSize,
        // Skip if the remaining buffer smaller than record delimiter
        // If "record_delimiter" is yet to be discovered:
        // 1. It is equals to `[]` and "recordDelimiterMaxLength" equals `0`
        // 2. We set the length to windows line ending in the current encoding
        // Note, that encoding is known from user or bom discovery at that point
        // recordDelimiterMaxLength,
        recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength,
        // Skip if remaining buffer can be an escaped quote
        quoting ? (escape === null ? 0 : escape.length) + quote.length : 0,
        // Skip if remaining buffer can be record delimiter following the closing quote
        quoting ? quote.length + recordDelimiterMaxLength : 0
      );
      return numOfCharLeft < requiredLength;
    },
    // Central parser implementation
    parse: function(nextBuf, end, push, close) {
      const {
        bom,
        comment_no_infix,
        delimiter_auto,
        encoding,
        from_line,
        ltrim,
        max_record_size,
        raw,
        relax_quotes,
        rtrim,
        skip_empty_lines,
        to,
        to_line
      } = this.options;
      let { comment, escape, quote, record_delimiter } = this.options;
      const {
        bomSkipped,
        delimiterDiscovered,
        delimiterBufPrevious,
        rawBuffer,
        escapeIsQuote
      } = this.state;
      if (!delimiterDiscovered && delimiter_auto) {
        let delimiterBuf;
        if (delimiterBufPrevious === void 0) {
          delimiterBuf = nextBuf;
        } else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) {
          delimiterBuf = delimiterBufPrevious;
        } else {
          delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
        }
        nextBuf = void 0;
        if (end || delimiterBuf.length > delimiter_auto.size) {
          this.options.delimiter = [
            Buffer.from(
              delimiter_discover(delimiterBuf, this.options.delimiter_auto)
            )
          ];
          this.state.previousBuf = delimiterBuf;
          this.state.delimiterBufPrevious = void 0;
          this.state.delimiterDiscovered = true;
        } else {
          this.state.delimiterBufPrevious = delimiterBuf;
          return;
        }
      }
      const { previousBuf } = this.state;
      let buf;
      if (previousBuf === void 0) {
        if (nextBuf === void 0) {
          close();
          return;
        } else {
          buf = nextBuf;
        }
      } else if (previousBuf !== void 0 && nextBuf === void 0) {
        buf = previousBuf;
      } else {
        buf = Buffer.concat([previousBuf, nextBuf]);
      }
      if (bomSkipped === false) {
        if (bom === false) {
          this.state.bomSkipped = true;
        } else if (buf.length < 3) {
          if (end === false) {
            this.state.previousBuf = buf;
            return;
          }
        } else {
          for (const encoding2 in boms) {
            if (boms[encoding2].compare(buf, 0, boms[encoding2].length) === 0) {
              const bomLength = boms[encoding2].length;
              this.state.bufBytesStart += bomLength;
              buf = buf.slice(bomLength);
              const options2 = normalize_options({
                ...this.original_options,
                encoding: encoding2
              });
              for (const key in options2) {
                this.options[key] = options2[key];
              }
              ({ comment, escape, quote } = this.options);
              break;
            }
          }
          this.state.bomSkipped = true;
        }
      }
      const bufLen = buf.length;
      let pos;
      for (pos = 0; pos < bufLen; pos++) {
        if (this.__needMoreData(pos, bufLen, end)) {
          break;
        }
        if (this.state.wasRowDelimiter === true) {
          this.info.lines++;
          this.state.wasRowDelimiter = false;
        }
        if (to_line !== -1 && this.info.lines > to_line) {
          this.state.stop = true;
          close();
          return;
        }
        if (this.state.quoting === false && record_delimiter.length === 0) {
          const record_delimiterCount = this.__autoDiscoverRecordDelimiter(
            buf,
            pos
          );
          if (record_delimiterCount) {
            record_delimiter = this.options.record_delimiter;
          }
        }
        const chr = buf[pos];
        if (raw === true) {
          rawBuffer.append(chr);
        }
        if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) {
          this.state.wasRowDelimiter = true;
        }
        if (this.state.escaping === true) {
          this.state.escaping = false;
        } else {
          if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
            if (escapeIsQuote) {
              if (this.__isQuote(buf, pos + escape.length)) {
                this.state.escaping = true;
                pos += escape.length - 1;
                continue;
              }
            } else {
              this.state.escaping = true;
              pos += escape.length - 1;
              continue;
            }
          }
          if (this.state.commenting === false && this.__isQuote(buf, pos)) {
            if (this.state.quoting === true) {
              const nextChr = buf[pos + quote.length];
              const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote.length);
              const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote.length, nextChr);
              const isNextChrDelimiter = this.__isDelimiter(
                buf,
                pos + quote.length,
                nextChr
              );
              const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
              if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) {
                pos += escape.length - 1;
              } else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                pos += quote.length - 1;
                continue;
              } else if (relax_quotes === false) {
                const err = this.__error(
                  new CsvError(
                    "CSV_INVALID_CLOSING_QUOTE",
                    [
                      "Invalid Closing Quote:",
                      `got "${String.fromCharCode(nextChr)}"`,
                      `at line ${this.info.lines}`,
                      "instead of delimiter, record delimiter, trimable character",
                      "(if activated) or comment"
                    ],
                    this.options,
                    this.__infoField()
                  )
                );
                if (err !== void 0) return err;
              } else {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                this.state.field.prepend(quote);
                pos += quote.length - 1;
              }
            } else {
              if (this.state.field.length !== 0) {
                if (relax_quotes === false) {
                  const info2 = this.__infoField();
                  const bom2 = Object.keys(boms).map(
                    (b) => boms[b].equals(this.state.field.toString()) ? b : false
                  ).filter(Boolean)[0];
                  const err = this.__error(
                    new CsvError(
                      "INVALID_OPENING_QUOTE",
                      [
                        "Invalid Opening Quote:",
                        `a quote is found on field ${JSON.stringify(info2.column)} at line ${info2.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
                        bom2 ? `(${bom2} bom)` : void 0
                      ],
                      this.options,
                      info2,
                      {
                        field: this.state.field
                      }
                    )
                  );
                  if (err !== void 0) return err;
                }
              } else {
                this.state.quoting = true;
                pos += quote.length - 1;
                continue;
              }
            }
          }
          if (this.state.quoting === false) {
            const recordDelimiterLength = this.__isRecordDelimiter(
              chr,
              buf,
              pos
            );
            if (recordDelimiterLength !== 0) {
              const skipCommentLine = this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0;
              if (skipCommentLine) {
                this.info.comment_lines++;
              } else {
                if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
                  this.state.enabled = true;
                  this.__resetField();
                  this.__resetRecord();
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
                  this.info.empty_lines++;
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                this.info.bytes = this.state.bufBytesStart + pos;
                const errField = this.__onField();
                if (errField !== void 0) return errField;
                this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
                const errRecord = this.__onRecord(push);
                if (errRecord !== void 0) return errRecord;
                if (to !== -1 && this.info.records >= to) {
                  this.state.stop = true;
                  close();
                  return;
                }
              }
              this.state.commenting = false;
              pos += recordDelimiterLength - 1;
              continue;
            }
            if (this.state.commenting) {
              continue;
            }
            if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
              const commentCount = this.__compareBytes(comment, buf, pos, chr);
              if (commentCount !== 0) {
                this.state.commenting = true;
                continue;
              }
            }
            const delimiterLength = this.__isDelimiter(buf, pos, chr);
            if (delimiterLength !== 0) {
              this.info.bytes = this.state.bufBytesStart + pos;
              const errField = this.__onField();
              if (errField !== void 0) return errField;
              pos += delimiterLength - 1;
              continue;
            }
          }
        }
        if (this.state.commenting === false) {
          if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) {
            return this.__error(
              new CsvError(
                "CSV_MAX_RECORD_SIZE",
                [
                  "Max Record Size:",
                  "record exceed the maximum number of tolerated bytes",
                  `of ${max_record_size}`,
                  `at line ${this.info.lines}`
                ],
                this.options,
                this.__infoField()
              )
            );
          }
        }
        const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
        const rappend = rtrim === false || this.state.wasQuoting === false;
        if (lappend === true && rappend === true) {
          this.state.field.append(chr);
        } else if (rtrim === true && !this.__isCharTrimable(buf, pos)) {
          return this.__error(
            new CsvError(
              "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",
              [
                "Invalid Closing Quote:",
                "found non trimable byte after quote",
                `at line ${this.info.lines}`
              ],
              this.options,
              this.__infoField()
            )
          );
        } else {
          if (lappend === false) {
            pos += this.__isCharTrimable(buf, pos) - 1;
          }
          continue;
        }
      }
      if (end === true) {
        if (this.state.quoting === true) {
          const err = this.__error(
            new CsvError(
              "CSV_QUOTE_NOT_CLOSED",
              [
                "Quote Not Closed:",
                `the parsing is finished with an opening quote at line ${this.info.lines}`
              ],
              this.options,
              this.__infoField()
            )
          );
          if (err !== void 0) return err;
        } else {
          if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
            this.info.bytes = this.state.bufBytesStart + pos;
            const errField = this.__onField();
            if (errField !== void 0) return errField;
            const errRecord = this.__onRecord(push);
            if (errRecord !== void 0) return errRecord;
          } else if (this.state.wasRowDelimiter === true) {
            this.info.empty_lines++;
          } else if (this.state.commenting === true) {
            this.info.comment_lines++;
          }
        }
      } else {
        this.state.bufBytesStart += pos;
        this.state.previousBuf = buf.slice(pos);
      }
      if (this.state.wasRowDelimiter === true) {
        this.info.lines++;
        this.state.wasRowDelimiter = false;
      }
    },
    __onRecord: function(push) {
      const {
        columns,
        group_columns_by_name,
        encoding,
        info: info2,
        from,
        relax_column_count,
        relax_column_count_less,
        relax_column_count_more,
        raw,
        skip_records_with_empty_values
      } = this.options;
      const { enabled, record } = this.state;
      if (enabled === false) {
        return this.__resetRecord();
      }
      const recordLength = record.length;
      if (columns === true) {
        if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
          this.__resetRecord();
          return;
        }
        return this.__firstLineToColumns(record);
      }
      if (columns === false && this.info.records === 0) {
        this.state.expectedRecordLength = recordLength;
      }
      if (recordLength !== this.state.expectedRecordLength) {
        const err = columns === false ? new CsvError(
          "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH",
          [
            "Invalid Record Length:",
            `expect ${this.state.expectedRecordLength},`,
            `got ${recordLength} on line ${this.info.lines}`
          ],
          this.options,
          this.__infoField(),
          {
            record
          }
        ) : new CsvError(
          "CSV_RECORD_INCONSISTENT_COLUMNS",
          [
            "Invalid Record Length:",
            `columns length is ${columns.length},`,
            // rename columns
            `got ${recordLength} on line ${this.info.lines}`
          ],
          this.options,
          this.__infoField(),
          {
            record
          }
        );
        if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
          this.info.invalid_field_length++;
          this.state.error = err;
        } else {
          const finalErr = this.__error(err);
          if (finalErr) return finalErr;
        }
      }
      if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
        this.__resetRecord();
        return;
      }
      if (this.state.recordHasError === true) {
        this.__resetRecord();
        this.state.recordHasError = false;
        return;
      }
      this.info.records++;
      if (from === 1 || this.info.records >= from) {
        const { objname } = this.options;
        if (columns !== false) {
          const obj = {};
          for (let i = 0, l = record.length; i < l; i++) {
            if (columns[i] === void 0 || columns[i].disabled) continue;
            if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
              if (Array.isArray(obj[columns[i].name])) {
                obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
              } else {
                obj[columns[i].name] = [obj[columns[i].name], record[i]];
              }
            } else {
              Object.defineProperty(obj, columns[i].name, {
                value: record[i],
                enumerable: true,
                writable: true,
                configurable: true
              });
            }
          }
          if (raw === true || info2 === true) {
            const extRecord = Object.assign(
              { record: obj },
              raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {},
              info2 === true ? { info: this.__infoRecord() } : {}
            );
            const err = this.__push(
              objname === void 0 ? extRecord : [obj[objname], extRecord],
              push
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === void 0 ? obj : [obj[objname], obj],
              push
            );
            if (err) {
              return err;
            }
          }
        } else {
          if (raw === true || info2 === true) {
            const extRecord = Object.assign(
              { record },
              raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {},
              info2 === true ? { info: this.__infoRecord() } : {}
            );
            const err = this.__push(
              objname === void 0 ? extRecord : [record[objname], extRecord],
              push
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === void 0 ? record : [record[objname], record],
              push
            );
            if (err) {
              return err;
            }
          }
        }
      }
      this.__resetRecord();
    },
    __firstLineToColumns: function(record) {
      const { firstLineToHeaders } = this.state;
      try {
        const headers = firstLineToHeaders === void 0 ? record : firstLineToHeaders.call(null, record);
        if (!Array.isArray(headers)) {
          return this.__error(
            new CsvError(
              "CSV_INVALID_COLUMN_MAPPING",
              [
                "Invalid Column Mapping:",
                "expect an array from column function,",
                `got ${JSON.stringify(headers)}`
              ],
              this.options,
              this.__infoField(),
              {
                headers
              }
            )
          );
        }
        const normalizedHeaders = normalize_columns_array(headers);
        this.state.expectedRecordLength = normalizedHeaders.length;
        this.options.columns = normalizedHeaders;
        this.__resetRecord();
        return;
      } catch (err) {
        return err;
      }
    },
    __resetRecord: function() {
      if (this.options.raw === true) {
        this.state.rawBuffer.reset();
      }
      this.state.error = void 0;
      this.state.record = [];
      this.state.record_length = 0;
    },
    __onField: function() {
      const { cast, encoding, rtrim, max_record_size } = this.options;
      const { enabled, wasQuoting } = this.state;
      if (enabled === false) {
        return this.__resetField();
      }
      let field = this.state.field.toString(encoding);
      if (rtrim === true && wasQuoting === false) {
        field = field.trimRight();
      }
      if (cast === true) {
        const [err, f] = this.__cast(field);
        if (err !== void 0) return err;
        field = f;
      }
      this.state.record.push(field);
      if (max_record_size !== 0 && typeof field === "string") {
        this.state.record_length += field.length;
      }
      this.__resetField();
    },
    __resetField: function() {
      this.state.field.reset();
      this.state.wasQuoting = false;
    },
    __push: function(record, push) {
      const { on_record } = this.options;
      if (on_record !== void 0) {
        const info2 = this.__infoRecord();
        try {
          record = on_record.call(null, record, info2);
        } catch (err) {
          return err;
        }
        if (record === void 0 || record === null) {
          return;
        }
      }
      this.info.bytes_records += this.info.bytes;
      push(record);
    },
    // Return a tuple with the error and the casted value
    __cast: function(field) {
      const { columns, relax_column_count } = this.options;
      const isColumns = Array.isArray(columns);
      if (isColumns === true && relax_column_count && this.options.columns.length <= this.state.record.length) {
        return [void 0, void 0];
      }
      if (this.state.castField !== null) {
        try {
          const info2 = this.__infoField();
          return [void 0, this.state.castField.call(null, field, info2)];
        } catch (err) {
          return [err];
        }
      }
      if (this.__isFloat(field)) {
        return [void 0, parseFloat(field)];
      } else if (this.options.cast_date !== false) {
        const info2 = this.__infoField();
        return [void 0, this.options.cast_date.call(null, field, info2)];
      }
      return [void 0, field];
    },
    __compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
      if (sourceBuf[0] !== firstByte) return 0;
      const sourceLength = sourceBuf.length;
      for (let i = 1; i < sourceLength; i++) {
        if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
      }
      return sourceLength;
    },
    // Helper to test if a character is trimable
    __isCharTrimable: function(buf, pos) {
      const { timchars, timcharFirstBytes } = this.state;
      const first = buf[pos];
      if (first === void 0 || timcharFirstBytes[first] === 0) return 0;
      loop1: for (let i = 0; i < timchars.length; i++) {
        const timchar = timchars[i];
        for (let j = 0; j < timchar.length; j++) {
          if (timchar[j] !== buf[pos + j]) continue loop1;
        }
        return timchar.length;
      }
      return 0;
    },
    __isDelimiter: function(buf, pos, chr) {
      const { delimiter, ignore_last_delimiters } = this.options;
      if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) {
        return 0;
      } else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) {
        return 0;
      }
      loop1: for (let i = 0; i < delimiter.length; i++) {
        const del = delimiter[i];
        if (del[0] === chr) {
          for (let j = 1; j < del.length; j++) {
            if (del[j] !== buf[pos + j]) continue loop1;
          }
          return del.length;
        }
      }
      return 0;
    },
    __isEscape: function(buf, pos, chr) {
      const { escape } = this.options;
      if (escape === null) return false;
      const l = escape.length;
      if (escape[0] === chr) {
        for (let i = 0; i < l; i++) {
          if (escape[i] !== buf[pos + i]) {
            return false;
          }
        }
        return true;
      }
      return false;
    },
    __isFloat: function(value) {
      return value - parseFloat(value) + 1 >= 0;
    },
    // Keep it in case we implement the `cast_int` option
    // __isInt(value){
    //   // return Number.isInteger(parseInt(value))
    //   // return !isNaN( parseInt( obj ) );
    //   return /^(\-|\+)?[1-9][0-9]*$/.test(value)
    // }
    __isQuote: function(buf, pos) {
      const { quote } = this.options;
      if (quote === null) return false;
      const l = quote.length;
      for (let i = 0; i < l; i++) {
        if (quote[i] !== buf[pos + i]) {
          return false;
        }
      }
      return true;
    },
    __isRecordDelimiter: function(chr, buf, pos) {
      const { record_delimiter } = this.options;
      const recordDelimiterLength = record_delimiter.length;
      loop1: for (let i = 0; i < recordDelimiterLength; i++) {
        const rd = record_delimiter[i];
        const rdLength = rd.length;
        if (rd[0] !== chr) {
          continue;
        }
        for (let j = 1; j < rdLength; j++) {
          if (rd[j] !== buf[pos + j]) {
            continue loop1;
          }
        }
        return rd.length;
      }
      return 0;
    },
    __autoDiscoverRecordDelimiter: function(buf, pos) {
      const { encoding } = this.options;
      const rds = [
        // Important, the windows line ending must be before mac os 9
        Buffer.from("\r\n", encoding),
        Buffer.from("\n", encoding),
        Buffer.from("\r", encoding)
      ];
      loop: for (let i = 0; i < rds.length; i++) {
        const l = rds[i].length;
        for (let j = 0; j < l; j++) {
          if (rds[i][j] !== buf[pos + j]) {
            continue loop;
          }
        }
        this.options.record_delimiter.push(rds[i]);
        this.state.recordDelimiterMaxLength = rds[i].length;
        return rds[i].length;
      }
      return 0;
    },
    __error: function(msg) {
      const { encoding, raw, skip_records_with_error } = this.options;
      const err = typeof msg === "string" ? new Error(msg) : msg;
      if (skip_records_with_error) {
        this.state.recordHasError = true;
        if (this.options.on_skip !== void 0) {
          try {
            this.options.on_skip(
              err,
              raw ? this.state.rawBuffer.toString(encoding) : void 0
            );
          } catch (err2) {
            return err2;
          }
        }
        return void 0;
      } else {
        return err;
      }
    },
    __infoDataSet: function() {
      return {
        ...this.info,
        columns: this.options.columns
      };
    },
    __infoRecord: function() {
      const { columns, raw, encoding } = this.options;
      return {
        ...this.__infoDataSet(),
        bytes_records: this.info.bytes,
        error: this.state.error,
        header: columns === true,
        index: this.state.record.length,
        raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
      };
    },
    __infoField: function() {
      const { columns } = this.options;
      const isColumns = Array.isArray(columns);
      const bytes_records = this.info.bytes_records;
      return {
        ...this.__infoRecord(),
        bytes_records,
        column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
        quoting: this.state.wasQuoting
      };
    }
  };
};

// node_modules/csv-parse/lib/sync.js
var parse = function(data, opts = {}) {
  if (typeof data === "string") {
    data = Buffer.from(data);
  }
  const records = opts && opts.objname ? /* @__PURE__ */ Object.create(null) : [];
  const parser = transform(opts);
  const push = (record) => {
    if (parser.options.objname === void 0) records.push(record);
    else {
      records[record[0]] = record[1];
    }
  };
  const close = () => {
  };
  const error = parser.parse(data, true, push, close);
  if (error !== void 0) throw error;
  return records;
};

// src/dataset/escapes.ts
var UnreadableText = class extends Error {
  /** In UTF-16 code units from the start. */
  offset;
  expected;
  constructor(offset, expected) {
    super(`expected ${expected} at offset ${offset}`);
    this.name = "UnreadableText";
    this.offset = offset;
    this.expected = expected;
  }
};
var SIMPLE = {
  "\\": "\\",
  "'": "'",
  '"': '"',
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  v: "\v",
  // A backslash at the end of a line joins it with the next one.
  "\n": "",
  "\r": "",
  "\r\n": ""
};
var ESCAPE = /\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0-7]{1,3}|\r\n|[\s\S]?)/g;
function decodeEscapes(text2) {
  return text2.replace(ESCAPE, (whole, code, offset) => {
    const simple = SIMPLE[code];
    if (simple !== void 0) return simple;
    if (/^[0-7]/.test(code)) return String.fromCodePoint(Number.parseInt(code, 8));
    if (code.length > 1) {
      const point = Number.parseInt(code.slice(1), 16);
      if (point > 1114111) throw new UnreadableText(offset, "a character code up to \\U0010ffff");
      return String.fromCodePoint(point);
    }
    if (code === "") throw new UnreadableText(offset, "a character after the last backslash");
    if (code === "x") throw new UnreadableText(offset, "two hexadecimal digits after \\x");
    if (code === "u") throw new UnreadableText(offset, "four hexadecimal digits after \\u");
    if (code === "U") throw new UnreadableText(offset, "eight hexadecimal digits after \\U");
    if (code === "N") throw new UnreadableText(offset, "an escape by number instead of \\N");
    return whole;
  });
}

// src/dataset/python-literal.ts
var MAX_DEPTH = 200;
var SPACE = /[ \t\f\r\n]*/y;
var WORD = /None|True|False/y;
var NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
var STRING_START = /([uUrR]?)('''|"""|'|")/y;
var STRING_STOP = {
  "'": /['\\\r\n]/g,
  '"': /["\\\r\n]/g,
  "'''": /'''|\\/g,
  '"""': /"""|\\/g
};
function parsePythonLiteral(text2) {
  let at2 = 0;
  let depth = 0;
  const fail = (expected, offset = at2) => {
    throw new UnreadableText(offset, expected);
  };
  const match = (pattern) => {
    pattern.lastIndex = at2;
    const found = pattern.exec(text2);
    if (found !== null) at2 += found[0].length;
    return found;
  };
  const next = () => {
    match(SPACE);
    return text2[at2] ?? "";
  };
  const take = (character) => {
    if (next() !== character) return false;
    at2 += 1;
    return true;
  };
  const members = (close, member) => {
    const items = [];
    let comma = true;
    if (++depth > MAX_DEPTH) fail(`no more than ${MAX_DEPTH} containers in each other`);
    while (!take(close)) {
      if (!comma) fail(`"," or "${close}"`);
      items.push(member());
      comma = take(",");
    }
    depth -= 1;
    return { items, comma };
  };
  const parenthesis = () => {
    const { items, comma } = members(")", value);
    const [only] = items;
    return items.length === 1 && !comma && only !== void 0 ? only : items;
  };
  const braces = () => {
    if (take("}")) return /* @__PURE__ */ new Map();
    const { items } = members("}", () => {
      const key = value();
      return take(":") ? [key, value()] : fail('":" after the key');
    });
    return new Map(items);
  };
  const piece = (start) => {
    const [, prefix = "", quotes = ""] = start;
    const from = at2;
    const stop = STRING_STOP[quotes] ?? fail("a quotation mark");
    stop.lastIndex = at2;
    let found = stop.exec(text2);
    for (; found?.[0] === "\\"; found = stop.exec(text2)) stop.lastIndex = found.index + 2;
    if (found?.[0] !== quotes) return fail(`${quotes} to end the string that starts at offset ${start.index}`, from);
    at2 = found.index + quotes.length;
    const written = text2.slice(from, found.index).replaceAll(/\r\n?/g, "\n");
    return /r/i.test(prefix) ? written : decodedAt(from, written);
  };
  const strings = (start) => {
    let joined = piece(start);
    for (; ; ) {
      match(SPACE);
      const another = match(STRING_START);
      if (another === null) return joined;
      joined += piece(another);
    }
  };
  const number = () => {
    const negative = text2[at2] === "-";
    if (negative || text2[at2] === "+") at2 += 1;
    match(SPACE);
    const from = at2;
    const digits = match(NUMBER)?.[0] ?? fail("a number");
    if (/^0\d*[1-9]\d*$/.test(digits)) fail("a number without leading zeros", from);
    if (/[.e]/i.test(digits)) return negative ? -Number(digits) : Number(digits);
    const whole = negative ? -BigInt(digits) : BigInt(digits);
    return Number.isSafeInteger(Number(whole)) ? Number(whole) : whole;
  };
  const value = () => {
    const first = next();
    const string2 = match(STRING_START);
    if (string2 !== null) return strings(string2);
    if (/[-+.\d]/.test(first)) return number();
    if (take("[")) return members("]", value).items;
    if (take("(")) return parenthesis();
    if (take("{")) return braces();
    const word = match(WORD)?.[0] ?? fail(first === "" ? "a value instead of the end" : "a Python literal");
    return word === "None" ? null : word === "True";
  };
  const result = value();
  if (next() !== "") fail("the end after the value");
  return result;
}
function decodedAt(start, text2) {
  try {
    return decodeEscapes(text2);
  } catch (error) {
    throw error instanceof UnreadableText ? new UnreadableText(start + error.offset, error.expected) : error;
  }
}

// src/dataset/layouts.ts
function olderLayout(row) {
  const data = managerData(row);
  return finish(row, {
    title: string(row, data, "title"),
    description: string(row, data, "html_description"),
    proposals: listedProposals(row, data),
    correct: correctId(row, data)
  });
}
function currentLayout(row) {
  const data = managerData(row);
  return finish(row, {
    title: at(data, "title") === void 0 ? decoded(row, "title") : string(row, data, "title"),
    description: at(data, "html_description") === void 0 ? decoded(row, "description") : string(row, data, "html_description"),
    proposals: at(data, "game", PROPOSALS) === void 0 ? renderedProposals(row) : listedProposals(row, data),
    correct: correctId(row, data)
  });
}
var PROPOSALS = "all_formal_proposals";
function finish(row, { title, description, proposals, correct }) {
  const id = row.cell("question_id");
  if (!/^[\w-][\w.-]{0,99}$/.test(id)) row.fail("question_id", 'an id of letters, digits, "_", "-" and "."');
  const price = row.cell("price");
  if (!/^\d+(\.\d+)?$/.test(price)) row.fail("price", "dollars as a plain number");
  const commit = row.cell("manager_commit");
  if (!/^([\da-f]{40})?$/.test(commit)) row.fail("manager_commit", "a commit of 40 hexadecimal digits or nothing");
  const ids = proposals.map((proposal) => proposal.id);
  const list = `[${ids.join(", ")}]`;
  if (ids.length < 2) row.fail("manager_data", "two proposals or more", list);
  if (ids.filter((id2) => id2 === correct).length !== 1) {
    row.fail("manager_data", `the correct proposal's id, ${correct}, once among the proposals`, list);
  }
  return {
    id,
    title,
    description: unsigned(description),
    price: Number(price),
    proposals: proposals.map((proposal) => ({ id: proposal.id, text: unsigned(proposal.text) })),
    correctProposalId: correct,
    commit
  };
}
function unsigned(text2) {
  return text2.replaceAll(/\?[^\s?"'()<>]*X-Amz-Credential=[^\s"'()<>]*/g, "");
}
function managerData(row) {
  return readable(row, "manager_data", parsePythonLiteral);
}
function decoded(row, column) {
  return readable(row, column, (text2) => decodeEscapes(text2));
}
function readable(row, column, read) {
  const text2 = row.cell(column);
  try {
    return read(text2);
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error;
    return row.fail(column, `${error.expected} at offset ${error.offset}`, text2.slice(error.offset));
  }
}
function listedProposals(row, data) {
  const list = at(data, "game", PROPOSALS);
  if (!Array.isArray(list)) return missing(row, `game.${PROPOSALS}`, "a list", list);
  return list.map((entry) => ({
    id: integer(row, at(entry, "id"), "the id of a proposal"),
    text: string(row, entry, "content")
  }));
}
function renderedProposals(row) {
  const text2 = decoded(row, "proposals");
  const headings = [...text2.matchAll(/(?:^\s*|\n-{20,}\s*\n)Proposal: (\d+):[ \t]*(?:\r?\n|$)/g)];
  if (headings[0]?.index !== 0) row.fail("proposals", '"Proposal: NUMBER:" on the first line', text2);
  return headings.map((heading, place) => ({
    id: Number(heading[1]),
    text: text2.slice(heading.index + heading[0].length, headings[place + 1]?.index).replace(/\n-{20,}\s*$/, "").trim()
  }));
}
function correctId(row, data) {
  return integer(row, at(data, "game", "correct_proposal", "id"), "game.correct_proposal.id");
}
function integer(row, value, name) {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
  if (typeof value === "string" && /^\d{1,9}$/.test(value)) return Number(value);
  return missing(row, name, "a whole number", value);
}
function string(row, data, key) {
  const value = at(data, key);
  return typeof value === "string" ? value : missing(row, key, "a string", value);
}
function missing(row, name, expected, value) {
  return row.fail("manager_data", `${expected} for ${name}`, value === void 0 ? "nothing" : String(value));
}
function at(value, ...keys) {
  return keys.reduce((inner, key) => inner instanceof Map ? inner.get(key) : void 0, value);
}

// src/dataset/tasks.ts
var COLUMNS = ["question_id", "variant", "price", "manager_data", "manager_commit"];
var CURRENT_COLUMNS = ["title", "description", "proposals"];
function readTasks(text2, name) {
  const [heading = [], ...records] = rows(text2, name);
  const missing2 = COLUMNS.filter((column) => !heading.includes(column));
  if (missing2.length > 0) {
    throw new Failure("dataset", `the column ${missing2.join(", ")} is missing`, {
      file: name,
      hint: `Use a SWE-Lancer dataset, with the columns ${COLUMNS.join(", ")}.`
    });
  }
  const layout = CURRENT_COLUMNS.every((column) => heading.includes(column)) ? currentLayout : olderLayout;
  const places = new Map(heading.map((column, place) => [column, place]));
  const tasks = [];
  const unreadable = [];
  const seen = /* @__PURE__ */ new Set();
  for (const [index, record] of records.entries()) {
    const cell = (column) => record[places.get(column) ?? -1] ?? "";
    const fail = (column, expected, seen2 = cell(column)) => {
      const [id, start] = [cell("question_id"), seen2].map(shortened);
      throw new Failure(
        "dataset",
        `row ${index + 1} (${id}), column ${column}: expected ${expected}, found "${start}"`,
        { file: name, hint: "Fix the row, or remove the task from the suite." }
      );
    };
    const variant = cell("variant");
    if (variant === "ic_swe") continue;
    try {
      if (variant !== "swe_manager") fail("variant", "swe_manager or ic_swe");
      const task = layout({ cell, fail });
      if (seen.has(task.id)) fail("question_id", "an id that no row above has");
      seen.add(task.id);
      tasks.push(task);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      unreadable.push({ id: cell("question_id"), failure: error });
    }
  }
  const unreadableIds = new Set(unreadable.map((row) => row.id));
  const readable2 = tasks.filter((task) => !unreadableIds.has(task.id));
  if (readable2.length === 0) throw unreadable[0]?.failure ?? noTasks(records.length, name);
  return { tasks: readable2, unreadable };
}
function noTasks(rows2, name) {
  return new Failure("dataset", `none of its ${rows2} rows is a manager task`, {
    file: name,
    hint: "Use a file in which the variant column is swe_manager."
  });
}
function shortened(text2) {
  return JSON.stringify(text2.length > 40 ? `${text2.slice(0, 40)}\u2026` : text2).slice(1, -1);
}
function rows(text2, name) {
  try {
    return parse(text2, { bom: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === "number" ? { line: error.lines } : {};
    throw new Failure("dataset", `not a whole CSV: ${error.message.replace(/ (?:on|at) line \d+$/, "")}`, {
      file: name,
      ...line,
      hint: "Download it again, or compare it with its source.",
      cause: error
    });
  }
}

// src/dataset/dataset.ts
async function loadDataset(reference, surroundings) {
  const { place, sha256 } = splitPin(reference, DATASET);
  const { name, bytes, source } = await find(place, sha256, surroundings);
  return { name, source, sha256: sha256Of(bytes), ...readTasks(text(bytes, name), name) };
}
var DATASET = { noun: "dataset", extension: "csv" };
async function find(place, sha256, surroundings) {
  const { catalogueFolder = builtInFolder } = surroundings;
  if (isAddress(place)) {
    const file = await fetchPinned(place, sha256, DATASET, surroundings);
    return { ...file, source: file.name };
  }
  const catalogue = await readCatalogue(catalogueFolder);
  const entry = Object.hasOwn(catalogue, place) ? catalogue[place] : void 0;
  if (entry === void 0) {
    if (/[\\/]|\.(csv|gz)$/i.test(place)) {
      const packed = await surroundings.readFile(place, sha256 !== void 0);
      if (packed !== null) return unpacked(packed, place, place, { sha256 });
      throw new Failure("configuration", "there is no such dataset", {
        file: place,
        hint: "Paths are relative to the folder of the configuration. A gate reads the file where the change cannot write: commit it to the default branch, or pin it by #sha256=."
      });
    }
    throw new Failure("configuration", `there is no dataset "${place}"`, {
      hint: `${didYouMean(place, Object.keys(catalogue))} A file is named with a "/" in it or ".csv" at its end.`
    });
  }
  if ("file" in entry) {
    const packed = await readFile3(path4.join(catalogueFolder, entry.file));
    return unpacked(packed, place, `tasks/${entry.file}`, { sha256 });
  }
  return published(place, { ...entry, sha256: sha256 ?? entry.sha256 }, surroundings);
}
async function published(name, entry, surroundings) {
  const { repository, commit, path: file, ...pin } = entry;
  const { publicFiles = "https://raw.githubusercontent.com" } = surroundings;
  const url = new URL(`${publicFiles}/${repository}/${commit}/${file}`);
  const bytes = await fetched(url, pin, pin.blob, name, DATASET, surroundings);
  return { name, source: `${repository}@${commit}:${file}`, bytes };
}
function unpacked(packed, name, source, pin) {
  const bytes = unpack(packed, source);
  verify(bytes, pin, source, DATASET.noun);
  return { name, source, bytes };
}
function text(bytes, name) {
  if (isUtf8(bytes)) return bytes;
  throw new Failure("dataset", "not text in UTF-8", { file: name, hint: "Convert it to UTF-8." });
}

// src/sampling/shard/file.ts
import { mkdir as mkdir2, readdir, writeFile as writeFile2 } from "node:fs/promises";
import path5 from "node:path";
var MAX_SHARDS = 1e3;
var shardFileSchema = external_exports.object({
  version: external_exports.literal(1),
  shard: external_exports.object({ number: external_exports.int().positive().max(MAX_SHARDS), of: external_exports.int().positive().max(MAX_SHARDS) }),
  command: external_exports.enum(["gate", "run", "compare"]),
  settings: sharedSettingsSchema,
  /** Answers per task, for commands with that setting. */
  samples: external_exports.union([external_exports.int().positive(), external_exports.literal("baseline")]).nullable(),
  /** Models from the command line of `compare`. */
  models: external_exports.array(external_exports.string()).nullable(),
  suite: external_exports.object({ name: external_exports.string(), hash: external_exports.string() }),
  /** Hash of all requests of the run, for every arm and task. */
  asked: external_exports.string(),
  /** Start of its comparison, from the store. */
  begun: external_exports.iso.datetime(),
  finishedAt: external_exports.iso.datetime(),
  /** Whether it had an API key. */
  keyed: external_exports.boolean(),
  /** All answers to its tasks, cached and new. */
  trials: external_exports.array(trialSchema),
  /** Keys of the new answers. */
  paid: external_exports.array(external_exports.string()),
  /** Number of requests, including those without an answer. */
  requests: external_exports.int().nonnegative()
});
function sharedSettings(settings) {
  const bare = (address) => address === void 0 ? void 0 : withoutSecrets(address);
  return sharedSettingsSchema.parse({
    ...settings,
    "base-url": bare(settings["base-url"]),
    "fallback-base-url": bare(settings["fallback-base-url"])
  });
}
function withoutSecrets(address) {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
var NAME = /^(gate|run|compare)-shard-\d+-of-\d+\.json$/;
async function writeShard(content, folder) {
  await mkdir2(folder, { recursive: true });
  const { command, shard } = content;
  const file = path5.join(folder, `${command}-shard-${shard.number}-of-${shard.of}.json`);
  await writeFile2(file, `${JSON.stringify(shardFileSchema.parse(content))}
`);
  return file;
}
async function readShards(folders, command) {
  const found = /* @__PURE__ */ new Map();
  for (const folder of folders) {
    for (const file of await shardFiles(folder, command)) {
      const content = await readShard(file);
      const known = found.get(content.shard.number);
      if (known === void 0 || known.content.finishedAt < content.finishedAt) {
        found.set(content.shard.number, { file, content });
      }
    }
  }
  const [first, ...others] = [...found.values()].sort((a, b) => a.content.shard.number - b.content.shard.number);
  if (first === void 0) {
    throw new Failure("configuration", `there is no shard in ${folders.join(", ")}`, {
      hint: "A run with --shard 1/4 leaves gate-shard-1-of-4.json (or run-\u2026, compare-\u2026) in its --out folder."
    });
  }
  for (const other of others) checkSameRun(first, other);
  const { of } = first.content.shard;
  const missing2 = Array.from({ length: of }, (_, index) => ({ number: index + 1, of })).filter(
    ({ number }) => !found.has(number)
  );
  if (missing2.length > 0) throw incomplete(missing2);
  return [first.content, ...others.map(({ content }) => content)];
}
function incomplete(missing2) {
  const them = missing2.length === 1 ? "it" : "them";
  const names = missing2.map(shardName);
  return new Failure("configuration", `missing shards: ${names.join(", ")}`, {
    hint: `Run ${them} again (--shard ${names[0]}; on GitHub, "Re-run failed jobs"), then merge again: the others are kept.`
  });
}
async function shardFiles(folder, command) {
  try {
    const names = await readdir(folder, { recursive: true });
    const isWanted = (name) => {
      const found = NAME.exec(path5.basename(name));
      return found !== null && (command === void 0 || found[1] === command);
    };
    return names.filter(isWanted).map((name) => path5.join(folder, name));
  } catch (error) {
    throw new Failure("configuration", "the folder of shards cannot be read", {
      file: folder,
      hint: "Check the path, and download the shards into it first.",
      cause: error
    });
  }
}
async function readShard(file) {
  try {
    return parseShard((await readBounded(file)).toString("utf8"));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure("configuration", "is not a shard that this version can read", {
      file,
      hint: "Make it with the same version, and copy the whole file.",
      cause: error
    });
  }
}
function parseShard(text2) {
  return shardFileSchema.parse(parseJson(text2));
}
function checkSameRun({ file, content }, other) {
  const differs = (what) => new Failure("configuration", `${what} than ${path5.basename(file)}`, {
    file: other.file,
    hint: "Run all shards of one commit with the same settings."
  });
  if (other.content.shard.of !== content.shard.of) throw differs("has a different number of shards");
  if (other.content.command !== content.command) throw differs("is from a different command");
  if (other.content.suite.hash !== content.suite.hash) throw differs("has different tasks");
  if (other.content.asked !== content.asked) throw differs("has a different configuration");
}

// src/app/trusted-files.ts
import { realpath } from "node:fs/promises";
import path6 from "node:path";
async function openCheckout(git, { directory }, head, trusted) {
  return {
    git,
    root: git.top ?? directory,
    directory,
    head: head ?? await git.resolve("HEAD") ?? "HEAD",
    trusted
  };
}
async function readUnlessOwn(file, what, checkout) {
  const trusted = await readTrusted(file, checkout);
  if (trusted !== null) return trusted;
  await refuseOwnEvidence(file, what, checkout);
  return readBounded(path6.resolve(checkout.directory, file)).catch((error) => {
    if (error instanceof Failure) throw error;
    return null;
  });
}
async function readTrusted(file, checkout) {
  const place = await placeInside(file, checkout);
  if (place === null) return null;
  for (const commit of checkout.trusted) {
    const content = await readAt(commit, place, checkout);
    if (content !== null) return content;
  }
  return null;
}
async function readAt(commit, place, { git }) {
  const label = commit.slice(0, 7);
  const tree = await commitTree(git, commit, label);
  const found = await follow(tree, place);
  if (found?.kind !== "file") return null;
  if (found.tree !== tree) return (await found.tree.read([found.file]))[0] ?? null;
  const content = await git.ask(["cat-file", "blob", found.file.id ?? ""], {}).catch((cause) => {
    throw new Failure("repository", `cannot be read at ${label}: ${gitReason(cause)}`, {
      file: place,
      hint: "Fetch the whole commit: remove `filter` from the actions/checkout step, or run `git fetch --refetch`.",
      cause
    });
  });
  const pointer = lfsPointer(content);
  const stored = pointer === null ? content : await found.tree.lfsObject(pointer);
  if (stored !== null) return stored;
  throw new Failure("repository", `is a Git LFS pointer at ${label}, and its content is not in this clone`, {
    file: place,
    hint: "Run `git lfs fetch --all` before the gate, or pin the file by #sha256=."
  });
}
async function refuseOwnEvidence(place, what, checkout) {
  const inside = await placeInside(place, checkout);
  if (inside === null || !await isPartOf(checkout, inside)) return;
  throw new Failure("configuration", `the ${what} ${inside} is part of the change under test, so it proves nothing`, {
    hint: "Take it from an artifact of a run on the default branch, or commit it there first."
  });
}
async function refuseOwnShards(folders, { directory, env }) {
  const git = await findGit({ directory, env });
  if (typeof git === "string") return;
  const checkout = await openCheckout(git, { directory }, null, []);
  for (const folder of folders) {
    for (const file of await shardFiles(folder)) await refuseOwnEvidence(file, "shard", checkout);
  }
}
async function placeInside(place, { root, directory }) {
  const real = async (one) => realpath(one).catch(() => path6.resolve(one));
  const relative = path6.relative(await real(root), await real(path6.resolve(directory, place)));
  const isOutside = relative === ".." || relative.startsWith(`..${path6.sep}`) || path6.isAbsolute(relative);
  return isOutside ? null : relative.split(path6.sep).join("/");
}
async function isPartOf({ git, head }, place) {
  const tree = await commitTree(git, head, head.slice(0, 7));
  const parts = place.split("/");
  for (const length of parts.keys()) {
    const found = await tree.at(parts.slice(0, length + 1).join("/"));
    if (found !== "folder") return found !== null;
  }
  return true;
}

// src/app/data-folders.ts
import { readFile as readFile4 } from "node:fs/promises";
import { homedir } from "node:os";
import path7 from "node:path";
function cacheFolder({ env }) {
  return path7.join(env.XDG_CACHE_HOME || path7.join(homedir(), ".cache"), "swelancer-gate");
}
function datasetsFolder(world) {
  return path7.resolve(world.directory, world.env.SWELANCER_GATE_DATASETS || cacheFolder(world));
}
function codeFolder(world) {
  return path7.resolve(world.directory, world.env.SWELANCER_GATE_CODE || path7.join(cacheFolder(world), "code"));
}
async function datasetOptions(world, place) {
  return {
    readFile: ownFiles(place, world),
    cacheFolder: datasetsFolder(world),
    fetch: await fetchFor(world.env)
  };
}
function ownFiles(place, world) {
  const onDisk = (file) => readFile4(path7.resolve(world.directory, file)).catch(() => null);
  if (place.commit === null) return onDisk;
  const { commit } = place;
  return async (file, isPinned) => {
    const checkout = await openCheckout(await openGit(world), world, null, [commit]);
    if (isPinned) return await readTrusted(file, checkout) ?? onDisk(file);
    return readUnlessOwn(file, "file", checkout);
  };
}

export {
  verify,
  isAddress,
  splitPin,
  fetchPinned,
  builtInFolder,
  codeOf,
  loadDataset,
  sharedSettings,
  writeShard,
  readShards,
  openCheckout,
  readUnlessOwn,
  refuseOwnEvidence,
  refuseOwnShards,
  codeFolder,
  datasetOptions
};
