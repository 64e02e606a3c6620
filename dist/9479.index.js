export const id = 9479;
export const ids = [9479];
export const modules = {

/***/ 6924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ actionHost),
/* harmony export */   e: () => (/* binding */ actionInputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6805);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3327);
/* harmony import */ var _adapters_github_workflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5300);
/* harmony import */ var _core_model_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4137);
/* harmony import */ var _inputs_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1744);
/* harmony import */ var _inputs_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8813);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4068);








/** The inputs as the runner hands them over. */
const actionInputs = () => Object.fromEntries(_inputs_names_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUT_NAMES */ .Q.map((name) => [name, (0,_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .getInput */ .V4)(name)]));
/** The runner of a workflow. Secrets are masked at once, before anything is printed. */
function actionHost(raw) {
    const { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temporary } = process.env;
    const { GITHUB_STEP_SUMMARY: summaryFile, GITHUB_OUTPUT: outputFile } = process.env;
    const secrets = (0,_inputs_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsOf */ .Fj)(raw, process.env);
    const { redact, redactName } = secrets;
    const mask = (forms) => {
        for (const form of forms)
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .setSecret */ .Pq)(form);
    };
    mask(secrets.masked);
    const write = (text) => void process.stdout.write(`${(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_6__/* .logSafe */ .sN)(text)}\n`);
    const print = (text) => write(redactName(text));
    return {
        workspace: workspace || process.cwd(),
        defaultReportFile: temporary ? node_path__WEBPACK_IMPORTED_MODULE_1__.join(temporary, 'slo-gate-report.json') : null,
        workflow: (0,_adapters_github_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowOf */ .B4)(process.env),
        pages: pagesOf(process.env),
        redact,
        redactName,
        conceal: (secret) => mask(secrets.add(secret)),
        now: () => Date.now(),
        print,
        printJson: (json) => write((0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonSafe */ .yJ)(json)),
        complain: print,
        annotate(annotations) {
            for (const annotation of annotations)
                annotate(annotation, redactName);
        },
        summary: summaryFile ? summaryIn(summaryFile, redactName) : null,
        output(name, value) {
            // Without the file, the toolkit would print a command that runners no longer follow.
            if (!outputFile)
                return;
            tryToOpen(outputFile, 'a');
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .setOutput */ .uH)(name, value);
        },
    };
}
/** The pages of the very commit that runs. The runner doesn't name it for an action of the workflow's own repository. */
function pagesOf(environment) {
    const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = environment;
    if (!repository || !ref)
        return _host_js__WEBPACK_IMPORTED_MODULE_7__/* .OWN_PAGES */ .O;
    return `${(0,_adapters_github_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .serverUrlOf */ .Gh)(environment)}/${repository}/blob/${encodeURI(ref)}/docs`;
}
const COMMANDS = { error: _actions_core__WEBPACK_IMPORTED_MODULE_5__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_5__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_5__/* .notice */ .lm };
function annotate({ level, title, message, place }, redact) {
    const isSpoken = place === null || isPlain(place.file);
    const where = place && isSpoken ? { file: place.file, startLine: place.line, startColumn: place.column } : {};
    const text = isSpoken ? message : `${(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(place.file)}:${place.line}:${place.column}: ${message}`;
    COMMANDS[level]((0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_6__/* .logSafe */ .sN)(redact(text)), { title: (0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_6__/* .logSafe */ .sN)((0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(redact(title))), ...where });
}
/** Whether a path may stand in a command as it is; of any other, the log has what can be shown of it. */
const isPlain = (file) => (0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_6__/* .logSafe */ .sN)((0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(file)) === file;
const summaryIn = (file, redact) => ({
    add: (markdown) => void _actions_core__WEBPACK_IMPORTED_MODULE_8__/* .summary */ .z.addRaw(redact(markdown)),
    async write() {
        if (_actions_core__WEBPACK_IMPORTED_MODULE_8__/* .summary */ .z.isEmptyBuffer())
            return;
        // The toolkit does not write to a file that it can't read.
        tryToOpen(file, 'a+');
        await _actions_core__WEBPACK_IMPORTED_MODULE_8__/* .summary */ .z.write();
    },
});
/** Makes a file of the runner's that is not there, and throws why it can't be opened: the toolkit says only that it can't. */
const tryToOpen = (file, flags) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, flags));


/***/ }),

/***/ 9479:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _app_hosts_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6924);
/* harmony import */ var _app_hosts_exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5470);
/* harmony import */ var _app_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6387);



(0,_app_hosts_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .outliveReaders */ .B)();
const raw = (0,_app_hosts_action_js__WEBPACK_IMPORTED_MODULE_0__/* .actionInputs */ .e)();
// A workflow knows only success and failure.
await (0,_app_hosts_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .endNow */ .C)((await (0,_app_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(raw, (0,_app_hosts_action_js__WEBPACK_IMPORTED_MODULE_0__/* .actionHost */ .L)(raw))) === 0 ? 0 : 1, raw);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
