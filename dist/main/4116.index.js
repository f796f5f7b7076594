export const id = 4116;
export const ids = [4116,1735];
export const modules = {

/***/ 44116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ packageFolder),
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Folder of this program, two levels above both source and bundle. */
const packageFolder = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(import.meta.dirname, '../..');
/** Version of this program, from its own package.json. */
function version() {
    const manifest = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(packageFolder, 'package.json'), 'utf8'));
    return manifest !== null && typeof manifest === 'object' && 'version' in manifest
        ? String(manifest.version)
        : 'unknown';
}


/***/ })

};
