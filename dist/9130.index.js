export const id = 9130;
export const ids = [9130];
export const modules = {

/***/ 9130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statusWords: () => (/* binding */ statusWords)
/* harmony export */ });
/* harmony import */ var _markup_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);

/** The descriptions of the guard's commit statuses, each at most a line. */
const statusWords = {
    pending: 'A contract change; looking for its review',
    failed: 'SLO Gate could not decide; see the run',
    verdict: verdictText,
};
function verdictText(result) {
    switch (result.verdict) {
        case 'unchanged':
            return 'unchanged: no contract change';
        case 'approved':
            return `approved: ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(result.changes.length, 'contract change')}, reviewed`;
        case 'blocked':
            return `${result.dryRun ? 'dry run: would be ' : ''}blocked: ${result.reasons.map(shortBlock).join('; ')}`;
    }
}
function shortBlock(block) {
    switch (block.kind) {
        case 'unreadable':
            return 'files that can not be read';
        case 'no-policy':
            return "the base branch's policy can not be read";
        case 'window-closed':
            return 'no contract change at this time of the year';
        case 'too-few-approvals':
            return `${block.counted} of ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(block.needed, 'approval')}`;
        case 'changes-requested':
            return 'changes requested';
        case 'behind':
            return 'not up to date with the contract';
        case 'unexplained':
            return 'changes that no pull request brings';
    }
}


/***/ })

};
