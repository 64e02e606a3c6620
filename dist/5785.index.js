export const id = 5785;
export const ids = [5785];
export const modules = {

/***/ 5785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkoutAtHead: () => (/* binding */ checkoutAtHead)
/* harmony export */ });
/* harmony import */ var _core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3244);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6779);
/* harmony import */ var _slo_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4130);



/**
 * The files at the head of a pull request or merge group; null when it leaves them as they are on the default branch, so
 * that not every pull request reads every file.
 */
async function checkoutAtHead(proposal, inputs, host) {
    const { github } = (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionFor */ .EP)('lint', inputs, host);
    const sources = github.bulkSources((0,_slo_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .sloDirectoryOf */ .H)(inputs.sloDirectory));
    const commits = [await headOf(proposal, github), 'HEAD'];
    const [head, base] = await Promise.all([sources.locate(commits[0]), sources.locate(commits[1])]);
    return head.tree !== null && head.tree === base.tree ? null : await (0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readFiles */ .Ul)(await sources.files(head));
}
/** The head as it is now: the event of a re-run is old. */
async function headOf(proposal, github) {
    return proposal.kind === 'pull' ? (await github.pull(proposal.number)).headSha : proposal.headSha;
}


/***/ }),

/***/ 4130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ sloDirectoryOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);


/** The SLO directory as git names it, for reading it at a commit: one directory of its own. */
function sloDirectoryOf(input) {
    const directory = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(input.replaceAll('\\', '/')).replace(/\/$/, '');
    if (directory === '.' || directory.split('/')[0] === '..' || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(directory)) {
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`slo-directory: \`${input}\` is not a directory inside of the repository`);
    }
    return directory;
}


/***/ })

};
