export const id = 8081;
export const ids = [8081];
export const modules = {

/***/ 8081:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* reexport safe */ _dist2_js__WEBPACK_IMPORTED_MODULE_0__.UU)
/* harmony export */ });
/* harmony import */ var _dist2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4178);




/***/ })

};
