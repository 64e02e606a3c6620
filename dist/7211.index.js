export const id = 7211;
export const ids = [7211];
export const modules = {

/***/ 3200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RN: () => (/* binding */ protectedPaths),
/* harmony export */   b$: () => (/* binding */ readCheckout),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5411);
/* harmony import */ var _core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3244);
/* harmony import */ var _core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1068);
/* harmony import */ var _core_specs_utf8_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2500);
// Synchronous: nothing else is to be done meanwhile, and a thousand small files take half the time.








/** Reads the SLO directory of a checkout. */
async function readCheckout(workspace, directory) {
    return await (0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readFiles */ .Ul)(checkoutFiles(workspace, directory));
}
/** The paths of the policy and the contracts in a checkout, from its root; null where it has no such directory that can be read. */
function protectedPaths(workspace, directory) {
    const files = attempt(() => checkoutFiles(workspace, directory));
    if (files instanceof Error)
        return null;
    return (0,_core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .protectedEntries */ .NF)(files.layout).map(({ path: name }) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(directory, name));
}
/** The SLO directory of a checkout. It must lie in the workspace, and hold plain files: nothing is followed out. */
function checkoutFiles(workspace, directory) {
    const root = sure(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace), `the workspace ${workspace} can't be read`);
    const real = findDirectory(root, directory);
    const shown = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
    const entries = sure(() => entriesBelow(real), `slo-directory: \`${directory}\` can't be listed`);
    return {
        path: shown,
        layout: (0,_core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .layoutOf */ .aH)(shown, entries),
        text: async (entry) => readText(node_path__WEBPACK_IMPORTED_MODULE_1__.join(real, entry.path), node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(shown, entry.path)),
    };
}
function findDirectory(root, directory) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, directory);
    if (!(0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .F)(root, absolute))
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`slo-directory: \`${directory}\` leaves the workspace ${root}`);
    const real = attempt(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute));
    if (real instanceof Error && real.code !== 'ENOENT') {
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG(`slo-directory: \`${directory}\` can't be read`, { cause: real });
    }
    if (real instanceof Error || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory()) {
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG(`slo-directory: there is no directory \`${directory}\` in ${root}. Is the repository checked out, and is this its root? \`slo-gate init\` writes a first one.`);
    }
    if (!(0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .F)(root, real))
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG(`slo-directory: \`${directory}\` is a link that leaves the workspace ${root}`);
    return real;
}
/**
 * Everything but directories. Node's own recursive listing follows links to directories: out of the workspace, and round and
 * round.
 */
function entriesBelow(root, directory = '') {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, directory), { withFileTypes: true });
    return found.flatMap((one) => {
        const name = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(directory, one.name);
        if (one.isDirectory()) {
            const below = attempt(() => entriesBelow(root, name));
            return below instanceof Error ? [{ path: name, kind: 'unlisted', bytes: 0 }] : below;
        }
        const status = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, name)));
        // What a name in no encoding stands for is not found; whoever reads it says so.
        const bytes = status instanceof Error ? 0 : status.size;
        return [{ path: name, kind: one.isFile() ? 'file' : 'link', bytes }];
    });
}
/** The text of a file, or why there is none. */
function readText(file, shown) {
    const bytes = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file));
    if (bytes instanceof Error) {
        return (0,_core_specs_utf8_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadable */ .O)(shown, new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .Problem */ .AF(`this file can't be read (${bytes.code ?? bytes.message})`));
    }
    return (0,_core_specs_utf8_js__WEBPACK_IMPORTED_MODULE_6__/* .decoded */ .D)(shown, bytes);
}
/** What comes of reading; without it, there is nothing to go on with. */
function sure(read, problem) {
    const value = attempt(read);
    if (value instanceof Error)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG(problem, { cause: value });
    return value;
}
/** What comes of reading, or the error of the file system that kept it from being read. */
function attempt(read) {
    try {
        return read();
    }
    catch (error) {
        return error;
    }
}


/***/ }),

/***/ 7211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   convert: () => (/* binding */ convert)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_checkout_checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3200);
/* harmony import */ var _adapters_checkout_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2500);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1193);
/* harmony import */ var _core_specs_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3637);
/* harmony import */ var _core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1068);







/** Which contract of ours says what this file of another format says? */
async function convert(inputs, host) {
    if (inputs.path === null)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb('path: it is missing. Write: slo-gate convert <file or directory>');
    const given = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(host.workspace, inputs.path);
    const slosDirectory = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(host.workspace, inputs.sloDirectory, 'slos');
    const files = await filesAround(given, slosDirectory, inputs.path);
    const isGiven = (file) => (0,_adapters_checkout_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .F)(given, file);
    const tooMuch = (0,_core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .excess */ .Mm)(await Promise.all(files.map(entryOf)));
    if (tooMuch)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .BrokenInputs */ .zP([{ input: 'path', problem: tooMuch }]);
    const read = files.map((file) => (0,_adapters_checkout_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(file, file));
    const contracts = read.flatMap((one) => ('text' in one ? [one] : []));
    const unread = read.flatMap((one) => ('text' in one ? [] : [one]));
    const { slos, diagnostics } = (0,_core_specs_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .readContracts */ .ID)({
        path: inputs.sloDirectory,
        policy: null,
        contracts,
        waivers: [],
        targets: [],
    });
    // The policies that documents of our own name are not looked at here.
    const wrong = [...unread, ...diagnostics].filter(({ place, code }) => isGiven(place.file) && code !== 'unknown-policy');
    if (wrong.length > 0)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .BrokenFiles */ .tp(wrong);
    const converted = slos.filter(({ places }) => isGiven(places.name.file));
    if (converted.length === 0)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`path: there is no SLO in \`${inputs.path}\``);
    const isLeftOut = ({ indicator }) => indicator.kind === 'unsupported';
    return { mode: 'convert', fails: converted.some(isLeftOut) && !inputs.dryRun, slos: converted };
}
const YAML = /\.ya?ml$/i;
/** The files to read: those of a directory; or of a file and those beside it, to which it may refer. */
async function filesAround(given, slosDirectory, shown) {
    const unread = (error) => {
        if (codeOf(error) === 'ENOENT')
            throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`path: there is no file or directory \`${shown}\``);
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EnvironmentError */ .eG(`path: \`${shown}\` can't be read`, { cause: error });
    };
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(given).catch(unread);
    const inSlos = given !== slosDirectory && (0,_adapters_checkout_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .F)(slosDirectory, given);
    const directory = found.isDirectory() ? given : inSlos ? slosDirectory : node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(given);
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { recursive: found.isDirectory() || inSlos, withFileTypes: true }).catch(unread);
    const beside = entries.filter((entry) => entry.isFile() && YAML.test(entry.name));
    const files = beside.map((entry) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(entry.parentPath, entry.name));
    return [...new Set([...files, ...(found.isDirectory() ? [] : [given])])].sort();
}
const codeOf = (error) => error.code;
/** What can't be looked at has no size; whoever reads it says why. */
const entryOf = async (file) => ({
    path: file,
    kind: 'file',
    bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then(({ size }) => size, () => 0),
});


/***/ })

};
