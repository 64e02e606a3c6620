export const id = 479;
export const ids = [479];
export const modules = {

/***/ 9240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ actionHost),
  e: () => (/* binding */ actionInputs)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/github/workflow.js
var workflow = __webpack_require__(5300);
// EXTERNAL MODULE: ./build/core/model/text.js
var model_text = __webpack_require__(4137);
// EXTERNAL MODULE: ./build/app/inputs/inputs.js
var inputs = __webpack_require__(1083);
// EXTERNAL MODULE: ./build/app/inputs/secrets.js
var secrets = __webpack_require__(277);
;// CONCATENATED MODULE: ./build/app/hosts/commands.js
// The toolkit's @actions/core says the same, but comes with an HTTP client that takes longer to load than most runs last.
/** A command to the runner as a line of the log: `::error file=a.yaml,line=3::message`. Properties without a value are left out. */
function workflowCommand(name, message, properties = {}) {
    const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '');
    const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
    return `::${name}${list && ` ${list}`}::${escapeMessage(message)}\n`;
}
/** An output of the step, as a block of the file that GITHUB_OUTPUT names. No value can close the block early. */
function outputBlock(name, value) {
    // A line that the value does not hold: longer than all that are like it.
    const longest = (value.match(/end_*/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
    const delimiter = 'end'.padEnd(longest + 1, '_');
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
const escapeMessage = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text) => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

// EXTERNAL MODULE: ./build/app/hosts/host.js
var host = __webpack_require__(4068);
;// CONCATENATED MODULE: ./build/app/hosts/action.js








/** The inputs that the runner hands over as `INPUT_*`. */
function actionInputs(environment) {
    return Object.fromEntries(inputs/* INPUT_NAMES */.Qh.map((name) => [name, environment[`INPUT_${name.toUpperCase()}`]?.trim() ?? '']));
}
/** The pages of the very commit that runs. The runner doesn't name it for an action of the workflow's own repository. */
function pagesOf(environment) {
    const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = environment;
    if (!repository || !ref)
        return host/* OWN_PAGES */.O;
    return `${(0,workflow/* serverUrlOf */.G)(environment)}/${repository}/blob/${encodeURI(ref)}/${host/* OWN_PAGES */.O}`;
}
/** Whether a path may stand in a command as it is; of any other, the log has what can be shown of it. */
const isPlain = (file) => (0,model_text/* logSafe */.sN)((0,model_text/* oneLine */.TN)(file)) === file;
/** The runner of a workflow. Secrets are masked at once, before anything is printed. */
function actionHost(raw, environment) {
    const { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temporary } = environment;
    const { GITHUB_STEP_SUMMARY: summaryFile, GITHUB_OUTPUT: outputFile } = environment;
    const write = (text) => void process.stdout.write(text);
    const forms = (0,secrets/* secretForms */.eo)(raw);
    for (const form of forms)
        write(workflowCommand('add-mask', form));
    const redact = (0,secrets/* redactor */.$p)(forms);
    return {
        workspace: workspace || process.cwd(),
        defaultReportFile: temporary ? external_node_path_.join(temporary, 'slo-gate-report.json') : null,
        workflow: (0,workflow/* workflowOf */.B)(environment),
        pages: pagesOf(environment),
        redact,
        redactName: (0,secrets/* redactor */.$p)((0,secrets/* unmistakableForms */.aB)(raw)),
        now: () => Date.now(),
        print: (text) => write(`${(0,model_text/* logSafe */.sN)(redact(text))}\n`),
        complain: (text) => write(`${(0,model_text/* logSafe */.sN)(redact(text))}\n`),
        annotate(annotations) {
            for (const { level, title, message, place } of annotations) {
                const isSpoken = place === null || isPlain(place.file);
                const where = place && isSpoken ? { file: place.file, line: place.line, col: place.column } : {};
                const text = isSpoken ? message : `${(0,model_text/* oneLine */.TN)(place.file)}:${place.line}:${place.column}: ${message}`;
                write(workflowCommand(level, (0,model_text/* logSafe */.sN)(redact(text)), { title: redact(title), ...where }));
            }
        },
        summarize: summaryFile ? (markdown) => (0,external_node_fs_.appendFileSync)(summaryFile, redact(markdown)) : null,
        output(name, value) {
            if (outputFile)
                (0,external_node_fs_.appendFileSync)(outputFile, outputBlock(name, value));
        },
    };
}


/***/ }),

/***/ 9479:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _app_hosts_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9240);
/* harmony import */ var _app_hosts_exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5470);
/* harmony import */ var _app_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8278);



// A workflow knows only success and failure.
const raw = (0,_app_hosts_action_js__WEBPACK_IMPORTED_MODULE_0__/* .actionInputs */ .e)(process.env);
process.exitCode = (await (0,_app_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(raw, (0,_app_hosts_action_js__WEBPACK_IMPORTED_MODULE_0__/* .actionHost */ .L)(raw, process.env))) === 0 ? 0 : 1;
(0,_app_hosts_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .endSoon */ .n)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
