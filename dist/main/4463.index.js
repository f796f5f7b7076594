export const id = 4463;
export const ids = [4463];
export const modules = {

/***/ 44463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92413);

/** For one try: a GitHub that hangs must not hold the job. */
const TIMEOUT_MS = 30_000;
/** GitHub's API for the repository of the run. To be imported lazily: 140 ms of start-up. */
function connect(run, token) {
    const request = { signal: AbortSignal.timeout(TIMEOUT_MS) };
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl: run.apiUrl });
    return { octokit, repository: { owner: run.repository.owner, repo: run.repository.name, request } };
}


/***/ })

};
