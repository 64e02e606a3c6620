export const id = 211;
export const ids = [211];
export const modules = {

/***/ 3200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b$: () => (/* binding */ readCheckout),
/* harmony export */   tW: () => (/* binding */ readSources),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5411);
/* harmony import */ var _core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3244);
/* harmony import */ var _core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1068);
/* harmony import */ var _core_specs_utf8_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26);
// Synchronous: nothing else is to be done meanwhile, and a thousand small files take half the time.







/** Reads the SLO directory of a checkout whose contracts and policy can all be read. */
async function readSources(workspace, directory) {
    const { sources, diagnostics, targetDiagnostics } = await readCheckout(workspace, directory);
    if (diagnostics.length > 0)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenFiles */ .tp(diagnostics);
    return { ...sources, targetDiagnostics };
}
/** Reads the SLO directory of a checkout. */
async function readCheckout(workspace, directory) {
    return await (0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readFiles */ .Ul)(checkoutFiles(workspace, directory));
}
/** The SLO directory of a checkout. It must lie in the workspace, and hold plain files: nothing is followed out. */
function checkoutFiles(workspace, directory) {
    const root = sure(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace), `the workspace ${workspace} can't be read`);
    const real = findDirectory(root, directory);
    const shown = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
    const entries = sure(() => entriesBelow(real), `slo-directory: \`${directory}\` can't be listed`);
    return {
        path: shown,
        layout: (0,_core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .layoutOf */ .aH)(shown, entries),
        text: async (entry) => readText(node_path__WEBPACK_IMPORTED_MODULE_1__.join(real, entry.path), node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(shown, entry.path)),
    };
}
function findDirectory(root, directory) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, directory);
    const inside = (candidate) => candidate === root || candidate.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    if (!inside(absolute))
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`slo-directory: \`${directory}\` leaves the workspace ${root}`);
    const real = attempt(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute));
    if (real instanceof Error || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory()) {
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`slo-directory: there is no directory \`${directory}\` in ${root}. Is the repository checked out, and is this its root? \`slo-gate init\` writes a first one.`);
    }
    if (!inside(real))
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`slo-directory: \`${directory}\` is a link that leaves the workspace ${root}`);
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
        return (0,_core_specs_utf8_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadable */ .O)(shown, new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .Problem */ .AF(`this file can't be read (${bytes.code ?? bytes.message})`));
    }
    return (0,_core_specs_utf8_js__WEBPACK_IMPORTED_MODULE_5__/* .decoded */ .D)(shown, bytes);
}
/** What comes of reading; without it, there is nothing to go on with. */
function sure(read, problem) {
    const value = attempt(read);
    if (value instanceof Error)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(problem, { cause: value });
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
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1193);
/* harmony import */ var _core_specs_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3637);
/* harmony import */ var _core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1068);






/** Which contract of ours says what this file of another format says? */
async function convert(inputs, host) {
    if (inputs.path === null)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('path: it is missing. Write: slo-gate convert <file or directory>');
    const given = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(host.workspace, inputs.path);
    const slosDirectory = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(host.workspace, inputs.sloDirectory, 'slos');
    const files = await filesAround(given, slosDirectory, inputs.path);
    const isGiven = (file) => file === given || file.startsWith(given + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    const tooMuch = (0,_core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .excess */ .Mm)(await Promise.all(files.map(entryOf)));
    if (tooMuch)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenInputs */ .zP([{ input: 'path', problem: tooMuch }]);
    const read = files.map((file) => (0,_adapters_checkout_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(file, file));
    const contracts = read.flatMap((one) => ('text' in one ? [one] : []));
    const unread = read.flatMap((one) => ('text' in one ? [] : [one]));
    const { slos, diagnostics } = (0,_core_specs_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .readContracts */ .ID)({ path: inputs.sloDirectory, policy: null, contracts, targets: [] });
    // The policies that documents of our own name are not looked at here.
    const wrong = [...unread, ...diagnostics].filter(({ place, code }) => isGiven(place.file) && code !== 'unknown-policy');
    if (wrong.length > 0)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenFiles */ .tp(wrong);
    const converted = slos.filter(({ places }) => isGiven(places.name.file));
    if (converted.length === 0)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`path: there is no SLO in \`${inputs.path}\``);
    const isLeftOut = ({ indicator }) => indicator.kind === 'unsupported';
    return { mode: 'convert', fails: converted.some(isLeftOut), slos: converted };
}
const YAML = /\.ya?ml$/i;
/** The files to read: those of a directory; or of a file and those beside it, to which it may refer. */
async function filesAround(given, slosDirectory, shown) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(given).catch(() => null);
    if (!found)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`path: there is no file or directory \`${shown}\``);
    const inSlos = given.startsWith(slosDirectory + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    const directory = found.isDirectory() ? given : inSlos ? slosDirectory : node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(given);
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { recursive: found.isDirectory() || inSlos, withFileTypes: true });
    const beside = entries.filter((entry) => entry.isFile() && YAML.test(entry.name));
    const files = beside.map((entry) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(entry.parentPath, entry.name));
    return [...new Set([...files, ...(found.isDirectory() ? [] : [given])])].sort();
}
const entryOf = async (file) => ({ path: file, kind: 'file', bytes: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).size });


/***/ }),

/***/ 3244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ chosen),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   tg: () => (/* binding */ readProtected)
/* harmony export */ });
/* harmony import */ var _layout_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1068);

/** Reads everything that an SLO directory holds. */
async function readFiles(files) {
    const layout = (0,_layout_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .readable */ .HD)(files.path, files.layout);
    const { policy, contracts, diagnostics } = await readProtected({ ...files, layout }, () => true);
    const targets = await readTexts(layout.targets, files);
    return {
        sources: { path: files.path, policy, contracts, targets: targets.texts },
        diagnostics,
        targetDiagnostics: [...layout.targetDiagnostics, ...targets.diagnostics],
    };
}
/** Reads the policy, and those contract files that `wanted` names by their path from the root. */
async function readProtected(files, wanted) {
    const { layout } = files;
    const policy = await readTexts(layout.policy ? [layout.policy] : [], files);
    const contracts = await readTexts(chosen(files, wanted), files);
    return {
        policy: policy.texts[0] ?? null,
        contracts: contracts.texts,
        diagnostics: [...layout.diagnostics, ...policy.diagnostics, ...contracts.diagnostics],
    };
}
/** Those contract files that `wanted` names. */
const chosen = (files, wanted) => files.layout.contracts.filter((entry) => wanted(pathOf(files, entry)));
/** A file's path from the root. */
const pathOf = ({ path }, entry) => `${path}/${entry.path}`;
/** The texts of files, in their order, and what keeps the others from being read. */
async function readTexts(entries, files) {
    const read = await Promise.all(entries.map((entry) => files.text(entry)));
    return { texts: read.filter(isText), diagnostics: read.filter(isUnread) };
}
const isText = (read) => 'text' in read;
const isUnread = (read) => 'problem' in read;


/***/ }),

/***/ 1068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   Mm: () => (/* binding */ excess),
/* harmony export */   aH: () => (/* binding */ layoutOf),
/* harmony export */   rC: () => (/* binding */ sameOnSomeDisk)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);

/** A larger file is no contract, and is not even read. */
const MAX_BYTES = 4 * 1_048_576;
/** More files, or larger ones, are not read together: the contracts, or the targets. */
const MAX_FILES = 10_000;
const MAX_BYTES_TOGETHER = 16 * 1_048_576;
const YAML = /\.ya?ml$/i;
const NAMES = ['policy.yaml', 'slos', 'targets'];
/** Sorts what a directory holds, by the same rules for a checkout and for a commit that is read through the API. */
function layoutOf(directory, entries) {
    const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
    const diagnostics = [];
    const targetDiagnostics = [];
    const twins = twinsOf(sorted);
    const unread = new Set();
    const kept = { policy: [], contracts: [], targets: [] };
    for (const entry of sorted) {
        const part = partOf(entry.path);
        const place = { file: `${directory}/${entry.path}`, line: 1, column: 1 };
        const problem = problemOf(entry, part, twins) ?? unreadDirectory(entry, part, unread);
        if (problem)
            (isFree(entry.path) ? targetDiagnostics : diagnostics).push({ code: 'layout', place, problem });
        else if (part !== 'other' && (part === 'policy' || YAML.test(entry.path)))
            kept[part].push(entry);
    }
    const { policy, contracts, targets } = kept;
    return { policy: policy[0] ?? null, contracts, targets, diagnostics, targetDiagnostics };
}
/** A layout for whoever reads all of its files: of a part that is too much altogether there is nothing but that. */
function readable(directory, layout) {
    const [contracts, targets] = [excess(layout.contracts), excess(layout.targets)];
    const at = (part, problem) => [
        { code: 'layout', place: { file: `${directory}/${part}`, line: 1, column: 1 }, problem },
    ];
    return {
        policy: layout.policy,
        contracts: contracts ? [] : layout.contracts,
        targets: targets ? [] : layout.targets,
        diagnostics: [...layout.diagnostics, ...(contracts ? at('slos', contracts) : [])],
        targetDiagnostics: [...layout.targetDiagnostics, ...(targets ? at('targets', targets) : [])],
    };
}
/** Why files are too much to be read together; null when they are not. */
function excess(entries) {
    if (entries.length > MAX_FILES) {
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`there are ${entries.length} files`, `at most ${MAX_FILES}`, 'One file can hold several services.');
    }
    const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
    if (bytes <= MAX_BYTES_TOGETHER)
        return null;
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`the files have ${bytes} bytes altogether`, `at most ${MAX_BYTES_TOGETHER}`);
}
function partOf(path) {
    if (path === 'policy.yaml')
        return 'policy';
    if (path === 'slos' || path.startsWith('slos/'))
        return 'contracts';
    if (path === 'targets' || path.startsWith('targets/'))
        return 'targets';
    return 'other';
}
/** Whether a path is in the free part, or is on a disk that tells no case apart. */
const isFree = (path) => sameOnSomeDisk(path.split('/')[0] ?? '', 'targets');
function problemOf(entry, part, twins) {
    const [top = ''] = entry.path.split('/');
    const meant = NAMES.find((name) => sameOnSomeDisk(name, top));
    if (meant !== undefined && meant !== top) {
        const problem = `\`${top}\` is \`${meant}\` on a disk that tells no case apart, and another name elsewhere`;
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(problem, `\`${meant}\``, 'Rename it.');
    }
    // Git attributes make a checkout show another text than the commit holds.
    if (/(^|\/)\.gitattributes$/i.test(entry.path)) {
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('git attributes can show the gate another text than reviewers see', 'no .gitattributes in this directory');
    }
    const twin = twins.get(entry.path);
    if (twin !== undefined && part !== 'other') {
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`this is the same file as \`${twin}\` on a disk that tells no case apart`, 'a name of its own');
    }
    if (entry.kind === 'link' && part !== 'other') {
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('this is a symbolic link', 'a plain file', 'Copy the file here, so that reviewers see its text.');
    }
    if (entry.kind === 'submodule' && part !== 'other') {
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('this is a submodule', 'plain files', 'Copy the files here, so that reviewers see their text.');
    }
    if (entry.kind === 'unlisted') {
        return part === 'other' ? null : new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF("this directory can't be read", 'a directory that may be listed');
    }
    if (part !== 'other' && entry.bytes > MAX_BYTES) {
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`this file has ${entry.bytes} bytes`, `at most ${MAX_BYTES}`);
    }
    // A misnamed policy would be passed over and the built-in one apply without a word; a misplaced contract likewise.
    const directly = !entry.path.includes('/');
    if (directly && part === 'other' && (YAML.test(entry.path) || entry.kind !== 'file')) {
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('this file would not be read', 'policy.yaml, and nothing else in this place', 'Rename it, or move it below slos/.');
    }
    if (directly && (part === 'contracts' || part === 'targets'))
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('this is a file', 'a directory');
    return null;
}
/**
 * A directory that is not read, told of once: what is in it would count for nothing without a word, such as what another version reads.
 * Hidden ones are those of tools, unless they hold what looks like an SLO.
 */
function unreadDirectory({ path, kind }, part, told) {
    const [top = '', ...below] = path.split('/');
    if (part !== 'other' || (below.length === 0 && kind !== 'unlisted') || told.has(top))
        return null;
    if (top.startsWith('.') && !YAML.test(path))
        return null;
    told.add(top);
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`this version does not read the directory \`${top}/\``, 'slos/ and targets/, and no other directory in this place', 'Move its files out of here, or use a version of SLO Gate that reads it.');
}
/** Every path that differs from another only by case or Unicode form, with that other one. */
function twinsOf(entries) {
    const first = new Map();
    const twins = new Map();
    for (const { path } of entries) {
        const earlier = first.get(folded(path));
        if (earlier === undefined)
            first.set(folded(path), path);
        else if (earlier !== path)
            twins.set(path, earlier);
    }
    return twins;
}
/** Code points that some file systems leave out of names. */
const IGNORED = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const folded = (name) => name.normalize('NFKC').replace(IGNORED, '').toLowerCase().normalize('NFC');
/** Whether two names are one on a disk that tells no case, or no Unicode form, apart. */
const sameOnSomeDisk = (a, b) => folded(a) === folded(b);


/***/ }),

/***/ 26:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decoded),
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);

/** The text of a file, or that it holds none. */
function decoded(path, bytes) {
    try {
        return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return unreadable(path, new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('this file is not UTF-8', 'text in UTF-8'));
    }
}
/** A file without a text to read. */
const unreadable = (file, problem) => ({
    code: 'unreadable-file',
    place: { file, line: 1, column: 1 },
    problem,
});


/***/ })

};
