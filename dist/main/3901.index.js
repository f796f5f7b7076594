export const id = 3901;
export const ids = [3901];
export const modules = {

/***/ 23901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  linkReport: () => (/* binding */ linkReport)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./build/github/outputs.js
var outputs = __webpack_require__(31224);
// EXTERNAL MODULE: ./build/github/conversation.js + 1 modules
var conversation = __webpack_require__(31039);
// EXTERNAL MODULE: ./build/github/status.js
var github_status = __webpack_require__(52730);
;// CONCATENATED MODULE: ./build/github/page-link.js


/** Target of a comment's links until the report is uploaded: the artifacts on the run's page. */
const PLACEHOLDER = /#artifacts(?::(?<task>[\w.-]+))?(?=[)\s>]|$)/;
/**
 * Points the links of the gate's comment to the uploaded report. `RUN#artifacts` becomes the page, and
 * `RUN#artifacts:TASK` the task's anchor.
 */
function withPage(body, runUrl, page) {
    const [first = '', ...rest] = body.split(runUrl);
    const linked = rest.map(part => {
        const found = part.startsWith('#') ? PLACEHOLDER.exec(part) : null;
        if (found === null)
            return runUrl + part;
        const task = found.groups?.task;
        return `${page}${task === undefined ? '' : `#${task}`}${part.slice(found[0].length)}`;
    });
    return [first, ...linked].join('');
}
/**
 * Updates the links in this run's comment, unless another run has written it since. Returns one sentence if GitHub
 * rejects it and never throws, because a link must not change a verdict.
 */
async function linkPage(run, token, { comment, id, page }) {
    try {
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(7573)]).then(__webpack_require__.bind(__webpack_require__, 17573));
        const { octokit, repository } = await connect(run, token);
        const { data } = await octokit.rest.issues.getComment({ ...repository, comment_id: comment });
        const marker = (0,conversation/* readMarker */.t7)(data.body ?? '', id);
        if (marker?.run !== run.id || marker.attempt !== run.attempt)
            return null;
        const body = withPage(data.body ?? '', run.url, page);
        if (body !== data.body)
            await octokit.rest.issues.updateComment({ ...repository, comment_id: comment, body });
        return null;
    }
    catch (error) {
        return `The report could not be linked: ${(0,github_status/* reasonOf */.A3)(error, 'pull-requests: write')}`;
    }
}

// EXTERNAL MODULE: ./build/github/workflow-run.js
var workflow_run = __webpack_require__(47889);
// EXTERNAL MODULE: ./build/action/inputs.js
var inputs = __webpack_require__(7126);
;// CONCATENATED MODULE: ./build/action/link.js





const environmentSchema = schemas/* object */.Ikc({
    SWELANCER_GATE_COMMENT: coerce/* number */.ai().int().positive(),
    SWELANCER_GATE_PAGE: schemas/* url */.OZ5({ protocol: /^https?$/ }),
});
/** A later step of the job, after the upload, when the report's URL is known. */
async function linkReport(env) {
    const { settings, action } = (0,inputs/* readInputs */.K)(env);
    const { SWELANCER_GATE_COMMENT: comment, SWELANCER_GATE_PAGE: page } = environmentSchema.parse(env);
    const problem = await linkPage((0,workflow_run/* readRun */.c)(env), action['github-token'], { comment, id: settings.id, page });
    if (problem !== null)
        (0,outputs/* annotate */.fz)('notice', problem);
}


/***/ })

};
