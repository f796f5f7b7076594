export const id = 419;
export const ids = [419];
export const modules = {

/***/ 419:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyCommand: () => (/* reexport safe */ _verify2_js__WEBPACK_IMPORTED_MODULE_0__.p)
/* harmony export */ });
/* harmony import */ var _verify2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9829);




/***/ })

};
