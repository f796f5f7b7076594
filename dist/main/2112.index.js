export const id = 2112;
export const ids = [2112];
export const modules = {

/***/ 2112:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO_SERVERS: () => (/* reexport safe */ _servers_js__WEBPACK_IMPORTED_MODULE_0__.v),
/* harmony export */   openServers: () => (/* reexport safe */ _servers_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _servers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7000);




/***/ })

};
