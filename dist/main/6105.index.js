export const id = 6105;
export const ids = [6105];
export const modules = {

/***/ 76105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO_KEY_NEEDED: () => (/* binding */ NO_KEY_NEEDED),
/* harmony export */   a: () => (/* binding */ missingKey),
/* harmony export */   readApiKey: () => (/* binding */ readApiKey)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);

/** For commands without requests, and for endpoints that need no key. */
const NO_KEY_NEEDED = { kind: 'none-needed' };
/** Parses a key; `none` stands for an endpoint that needs no key. */
function readApiKey(text, missing) {
    const value = text?.trim() ?? '';
    if (value === '')
        return { kind: 'missing', ...missing };
    return value === 'none' ? NO_KEY_NEEDED : { kind: 'key', value };
}
function missingKey({ holder, hint }) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('no-key', `${holder} is missing`, { hint });
}


/***/ })

};
