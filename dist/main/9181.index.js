export const id = 9181;
export const ids = [9181];
export const modules = {

/***/ 9181:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BearerCredentialHandler: () => (/* reexport safe */ _stubs2_js__WEBPACK_IMPORTED_MODULE_0__.tZ),
/* harmony export */   HttpClient: () => (/* reexport safe */ _stubs2_js__WEBPACK_IMPORTED_MODULE_0__.Qq),
/* harmony export */   fetch: () => (/* reexport safe */ _stubs2_js__WEBPACK_IMPORTED_MODULE_0__.hd),
/* harmony export */   getExecOutput: () => (/* reexport safe */ _stubs2_js__WEBPACK_IMPORTED_MODULE_0__.Hq)
/* harmony export */ });
/* harmony import */ var _stubs2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);




/***/ }),

/***/ 5071:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ getExecOutput),
/* harmony export */   Qq: () => (/* binding */ HttpClient),
/* harmony export */   hd: () => (/* binding */ fetch),
/* harmony export */   tZ: () => (/* binding */ BearerCredentialHandler)
/* harmony export */ });
// scripts/stubs.js
var HttpClient = class {
	getAgent() {}
	getAgentDispatcher() {}
};
var BearerCredentialHandler = class {};
const fetch = unused;
const getExecOutput = unused;
function unused() {
	throw new Error("not part of this bundle");
}



/***/ })

};
