export const id = 4463;
export const ids = [4463];
export const modules = {

/***/ 44463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92413);

/** Timeout per attempt, so that GitHub cannot block the job. */
const TIMEOUT_MS = 30_000;
/** GitHub's API for the repository of the run. Import lazily: takes 140 ms at startup. */
function connect(run, token) {
    const request = { signal: AbortSignal.timeout(TIMEOUT_MS) };
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl: run.apiUrl });
    return { octokit, repository: { owner: run.repository.owner, repo: run.repository.name, request } };
}


/***/ })

};
