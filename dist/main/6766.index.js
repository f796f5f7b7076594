export const id = 6766;
export const ids = [6766];
export const modules = {

/***/ 6766:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO_KEY_NEEDED: () => (/* reexport safe */ _api_key2_js__WEBPACK_IMPORTED_MODULE_0__.aV),
/* harmony export */   readApiKey: () => (/* reexport safe */ _api_key2_js__WEBPACK_IMPORTED_MODULE_0__.iZ)
/* harmony export */ });
/* harmony import */ var _api_key2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9590);




/***/ }),

/***/ 9590:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ missingKey),
/* harmony export */   aV: () => (/* binding */ NO_KEY_NEEDED),
/* harmony export */   fF: () => (/* binding */ NO_KEYS_NEEDED),
/* harmony export */   iZ: () => (/* binding */ readApiKey)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);


// src/config/api-key.ts
const NO_KEY_NEEDED = { kind: "none-needed" };
const NO_KEYS_NEEDED = {
	apiKey: NO_KEY_NEEDED,
	fallbackApiKey: NO_KEY_NEEDED
};
function readApiKey(text, missing) {
	const value = text?.trim() ?? "";
	if (value === "") return {
		kind: "missing",
		...missing
	};
	return value === "none" ? NO_KEY_NEEDED : {
		kind: "key",
		value
	};
}
function missingKey({ holder, hint }) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("no-key", `${holder} is missing`, { hint });
}



/***/ })

};
