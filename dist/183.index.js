export const id = 183;
export const ids = [183];
export const modules = {

/***/ 8183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initPresenter: () => (/* binding */ initPresenter)
/* harmony export */ });
/** It runs at a terminal, so that there is a text and nothing else. */
const initPresenter = {
    text: initText,
    summary: () => '',
    annotations: () => [],
    outputs: () => ({}),
    json: () => null,
};
/** Which files were written and copied, and what to do next. */
function initText({ files, taken, left, directory }) {
    const written = files.map(({ path }) => `wrote ${directory}/${path}`);
    const copied = taken.map((one) => `copied, unchanged: ${one}`);
    const passed = left.map((one) => `left, since it can't be read whole: ${one}`);
    const next = [
        '',
        'Next:',
        taken.length > 0
            ? `  1. Two files now say the same: keep those in ${directory}/slos, and point your other tools there.`
            : '  1. See whether the objective is what your users need, and whether the metric and its labels are yours.',
        '  2. slo-gate lint',
        '  3. slo-gate gate --backend-url <your Prometheus>',
    ];
    return [...written, ...copied, ...passed, ...next].join('\n');
}


/***/ })

};
