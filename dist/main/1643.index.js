export const id = 1643;
export const ids = [1643];
export const modules = {

/***/ 1643:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareCommand: () => (/* reexport safe */ _compare2_js__WEBPACK_IMPORTED_MODULE_0__.R)
/* harmony export */ });
/* harmony import */ var _compare2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6461);




/***/ })

};
