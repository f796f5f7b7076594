export const id = 7094;
export const ids = [7094];
export const modules = {

/***/ 7094:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* reexport safe */ _clock2_js__WEBPACK_IMPORTED_MODULE_0__.m)
/* harmony export */ });
/* harmony import */ var _clock2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1102);




/***/ })

};
