export const id = 4665;
export const ids = [4665];
export const modules = {

/***/ 74665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readArchive: () => (/* binding */ readArchive)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
// EXTERNAL MODULE: ./node_modules/fzstd/esm/index.mjs
var esm = __webpack_require__(68339);
;// CONCATENATED MODULE: ./build/exchange/zstandard.js


/** Maximum unpacked size of a block. */
const MAX_BLOCK = 128 * 1024;
const MIN_TIMEOUT_MS = 900;
const BYTES_PER_MS = 20_000;
/**
 * Unpacks Zstandard.
 * @throws Error if it is damaged, takes far too long for its size, or may unpack to more than `maxBytes`
 */
function unpackZstandard(packed, size, maxBytes) {
    if (size > maxBytes || largestSize(packed) > maxBytes)
        throw new Error(`unpacks to more than ${maxBytes} bytes`);
    const unpacked = new Uint8Array(size);
    // Damaged tables make the package loop forever, which only the engine's watchdog can stop.
    const timeout = Math.ceil(MIN_TIMEOUT_MS + size / BYTES_PER_MS);
    (0,external_node_vm_.runInNewContext)('unpack()', { unpack: () => void (0,esm/* decompress */.mF)(packed, unpacked) }, { timeout });
    return unpacked;
}
/**
 * Maximum unpacked size of the blocks, from their headers only, because unpacking a bomb would take minutes.
 * Format: RFC 8878, 3.1.
 */
function largestSize(packed) {
    const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
    let total = 0;
    let at = 0;
    while (at + 4 < packed.length) {
        const magic = view.getUint32(at, true);
        if ((magic & 0xfffffff0) >>> 0 === 0x184d2a50) {
            at += 8 + (at + 8 <= packed.length ? view.getUint32(at + 4, true) : 0);
            continue;
        }
        if (magic !== 0xfd2fb528)
            throw new Error('not Zstandard');
        const descriptor = view.getUint8(at + 4);
        const isSingle = (descriptor & 0x20) !== 0;
        const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
        at += 5 + (isSingle ? 0 : 1) + ([0, 1, 2, 4][descriptor & 3] ?? 0) + sizeBytes;
        for (let isLast = false; !isLast;) {
            if (at + 3 > packed.length)
                throw new Error('cut off');
            const head = view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
            const [kind, length] = [(head >> 1) & 3, head >> 3];
            isLast = (head & 1) === 1;
            total += kind === 2 ? MAX_BLOCK : length;
            at += 3 + (kind === 1 ? 1 : length);
        }
        at += (descriptor & 4) !== 0 ? 4 : 0;
    }
    return total;
}

;// CONCATENATED MODULE: ./build/exchange/inspect-archive.js




const inflate = (0,external_node_util_.promisify)(external_node_zlib_.inflateRaw);
/** Compression methods of zip files (PKWARE APPNOTE 6.3.10, 4.4.5); Inspect uses the last one. */
const STORED = 0;
const DEFLATED = 8;
const ZSTANDARD = 93;
/** Limit for unpacking, against zip bombs. */
const MAX_BYTES = 256 * 1024 * 1024;
/**
 * The text files of an `.eval` archive with accepted names.
 * @throws Error if it is not a zip, uses another compression, or exceeds 256 MiB in total.
 */
async function readArchive(file, wanted) {
    const zip = await (0,yauzl/* openPromise */.sO)(file, { autoClose: false });
    const contents = new Map();
    let left = MAX_BYTES;
    try {
        for await (const entry of zip.eachEntry()) {
            if (!wanted(entry.fileName))
                continue;
            const bytes = await read(zip, entry, left);
            left -= bytes.length;
            contents.set(entry.fileName, new TextDecoder().decode(bytes));
        }
    }
    finally {
        zip.close();
    }
    return contents;
}
async function read(zip, entry, maxBytes) {
    if (Math.max(entry.uncompressedSize, entry.compressedSize) > maxBytes) {
        throw new Error(`${entry.fileName} is too large: no more than ${MAX_BYTES / 2 ** 20} MiB are unpacked`);
    }
    const packed = await bytesOf(await zip.openReadStreamPromise(entry, { decodeFileData: false }));
    switch (entry.compressionMethod) {
        case STORED:
            return packed;
        case DEFLATED:
            return inflate(packed, { maxOutputLength: Math.max(1, entry.uncompressedSize) });
        case ZSTANDARD:
            return unpackZstandard(packed, entry.uncompressedSize, maxBytes);
        default:
            throw new Error(`${entry.fileName} is packed in an unknown way (${entry.compressionMethod})`);
    }
}
async function bytesOf(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
}


/***/ })

};
