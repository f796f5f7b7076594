export const id = 6531;
export const ids = [6531];
export const modules = {

/***/ 26531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readArchive: () => (/* binding */ readArchive)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var fzstd__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68339);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20663);




const inflate = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRaw);
/** Ways in which the files of a zip are packed (PKWARE APPNOTE 6.3.10, 4.4.5); Inspect uses the last. */
const STORED = 0;
const DEFLATED = 8;
const ZSTANDARD = 93;
/** Larger files inside are not read: whoever made the archive may want to fill the memory. */
const MOST_BYTES = 256 * 1024 * 1024;
/**
 * The files of an `.eval` archive whose names pass, as text.
 * @throws Error when it is no zip, or packed in another way.
 */
async function readArchive(file, wanted) {
    const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_2__/* .openPromise */ .sO)(file, { autoClose: false });
    const contents = new Map();
    try {
        for await (const entry of zip.eachEntry()) {
            if (wanted(entry.fileName))
                contents.set(entry.fileName, await read(zip, entry));
        }
    }
    finally {
        zip.close();
    }
    return contents;
}
async function read(zip, entry) {
    if (entry.uncompressedSize > MOST_BYTES)
        throw new Error(`${entry.fileName} is too large`);
    const packed = await bytesOf(await zip.openReadStreamPromise(entry, { decodeFileData: false }));
    switch (entry.compressionMethod) {
        case STORED:
            return packed.toString('utf8');
        case DEFLATED:
            return (await inflate(packed, { maxOutputLength: MOST_BYTES })).toString('utf8');
        case ZSTANDARD:
            return new TextDecoder().decode((0,fzstd__WEBPACK_IMPORTED_MODULE_3__/* .decompress */ .mF)(packed, new Uint8Array(entry.uncompressedSize)));
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
