export const id = 9289;
export const ids = [9289];
export const modules = {

/***/ 9289:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseSettings: () => (/* reexport safe */ _settings_js__WEBPACK_IMPORTED_MODULE_0__.P$),
/* harmony export */   settingsSchema: () => (/* reexport safe */ _settings_js__WEBPACK_IMPORTED_MODULE_0__.dP)
/* harmony export */ });
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1423);




/***/ })

};
