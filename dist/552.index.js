export const id = 552;
export const ids = [552];
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
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5411);
/* harmony import */ var _core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1068);
// Synchronous: nothing else is to be done meanwhile, and a thousand small files take half the time.





/** Reads the SLO directory of a checkout whose contracts and policy can all be read. */
function readSources(workspace, directory) {
    const { sources, diagnostics, targetDiagnostics } = readCheckout(workspace, directory);
    if (diagnostics.length > 0)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenFiles */ .t(diagnostics);
    return { ...sources, targetDiagnostics };
}
/** Reads the SLO directory of a checkout. It must lie in the workspace, and hold plain files: nothing is followed out. */
function readCheckout(workspace, directory) {
    const root = sure(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace), `the workspace ${workspace} can't be read`);
    const real = findDirectory(root, directory);
    const shown = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
    const entries = sure(() => entriesBelow(real), `slo-directory: \`${directory}\` can't be listed`);
    const layout = (0,_core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .readable */ .HD)(shown, (0,_core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layoutOf */ .aH)(shown, entries));
    const read = (entries) => {
        const files = entries.map((entry) => readText(node_path__WEBPACK_IMPORTED_MODULE_1__.join(real, entry.path), node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(shown, entry.path)));
        return { texts: files.filter(isText), unread: files.filter(isUnread) };
    };
    const policy = read(layout.policy ? [layout.policy] : []);
    const contracts = read(layout.contracts);
    const targets = read(layout.targets);
    return {
        sources: { path: shown, policy: policy.texts[0] ?? null, contracts: contracts.texts, targets: targets.texts },
        diagnostics: [...layout.diagnostics, ...policy.unread, ...contracts.unread],
        targetDiagnostics: [...layout.targetDiagnostics, ...targets.unread],
    };
}
const isText = (read) => 'text' in read;
const isUnread = (read) => 'problem' in read;
function findDirectory(root, directory) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, directory);
    const inside = (candidate) => candidate === root || candidate.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    if (!inside(absolute))
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`slo-directory: \`${directory}\` leaves the workspace ${root}`);
    const real = attempt(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute));
    if (real instanceof Error || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory()) {
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`slo-directory: there is no directory \`${directory}\` in ${root}. Is the repository checked out, and is this its root? \`slo-gate init\` writes a first one.`);
    }
    if (!inside(real))
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`slo-directory: \`${directory}\` is a link that leaves the workspace ${root}`);
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
    const unread = (problem) => ({
        code: 'unreadable-file',
        place: { file: shown, line: 1, column: 1 },
        problem,
    });
    const bytes = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file));
    if (bytes instanceof Error)
        return unread(new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF(`this file can't be read (${bytes.code ?? bytes.message})`));
    try {
        return { path: shown, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return unread(new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('this file is not UTF-8', 'text in UTF-8'));
    }
}
/** What comes of reading; without it, there is nothing to go on with. */
function sure(read, problem) {
    const value = attempt(read);
    if (value instanceof Error)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(problem, { cause: value });
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

/***/ 8552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convert: () => (/* binding */ convert)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/checkout/checkout.js
var checkout = __webpack_require__(3200);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/specs/directory.js + 2 modules
var directory = __webpack_require__(2746);
// EXTERNAL MODULE: ./build/core/specs/layout/layout.js
var layout = __webpack_require__(1068);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/core/model/slo.js
var model_slo = __webpack_require__(6956);
// EXTERNAL MODULE: ./build/core/model/text.js
var model_text = __webpack_require__(4137);
;// CONCATENATED MODULE: ./build/present/convert/native-file.js



/** SLOs as contract files of our own: a document for each service. What can't be measured is left out, with a comment. */
function nativeFile(slos) {
    const services = new Map(slos.map(({ service }) => [service, []]));
    for (const slo of slos)
        services.get(slo.service)?.push(slo);
    return [...services].map(([service, own]) => documentOf(service, own)).join('---\n');
}
function documentOf(service, slos) {
    const measurable = slos.filter(({ indicator }) => indicator.kind !== 'unsupported');
    const comments = slos.flatMap((slo) => slo.indicator.kind === 'unsupported'
        ? [`# ${(0,model_slo/* sloId */.sE)(slo)} is left out: ${(0,model_text/* oneLine */.TN)(slo.indicator.problem.message)}\n`]
        : []);
    if (measurable.length === 0)
        return comments.join('');
    const contract = {
        version: 'slo-gate/v1',
        service: service.name,
        ...(service.owner === null ? {} : { owner: service.owner }),
        ...(service.paths.length === 0 ? {} : { paths: service.paths }),
        ...(service.runbook === null ? {} : { runbook: service.runbook }),
        ...(service.reviewed === null ? {} : { reviewed: service.reviewed }),
        ...(service.policy === 'default' ? {} : { policy: service.policy }),
        slos: measurable.map(sloFields),
    };
    return comments.join('') + visibleYaml(contract);
}
/** YAML that says the same, with what is invisible in a text spelled out: only between double quotes it can be. */
function visibleYaml(content) {
    const document = new dist/* Document */.yo(content);
    (0,dist/* visit */.YR)(document, {
        Scalar(_, scalar) {
            if (typeof scalar.value === 'string' && (0,model_text/* spelledOut */.Si)(scalar.value) !== scalar.value)
                scalar.type = 'QUOTE_DOUBLE';
        },
    });
    return (0,model_text/* spelledOut */.Si)(document.toString({ lineWidth: 0 }));
}
const sloFields = (slo) => ({
    name: slo.name,
    ...(slo.description === null ? {} : { description: slo.description }),
    objective: slo.objective.text,
    window: windowField(slo.window),
    ...(slo.commitment === null
        ? {}
        : {
            commitment: {
                to: slo.commitment.to,
                ...(slo.commitment.document === null ? {} : { document: slo.commitment.document }),
            },
        }),
    ...(slo.groupBy.length === 0 ? {} : { 'group-by': slo.groupBy }),
    indicator: indicatorField(slo.indicator),
});
const windowField = (window) => window.kind === 'rolling' ? window.duration.text : { calendar: window.calendar, timezone: window.timezone };
function indicatorField(indicator) {
    switch (indicator.kind) {
        case 'ratio':
            return {
                ratio: {
                    [indicator.counted]: indicator.events.text,
                    total: indicator.total.text,
                    ...(indicator.countNewSeries ? { 'count-new-series': true } : {}),
                },
            };
        case 'error-ratio':
            return { 'error-ratio': indicator.expression };
        case 'latency': {
            const { name, matchers } = indicator.histogram;
            const histogram = matchers.length === 0 ? name : `${name}{${matchers.join(',')}}`;
            return { latency: { histogram, within: indicator.within.text } };
        }
        case 'slices': {
            const { every, value, condition } = indicator;
            return { slices: { every: every.text, value, [condition.comparison]: condition.bound.valueOf() } };
        }
        case 'vendor':
            return { vendor: { id: indicator.id } };
        case 'unsupported':
            throw new Error('what can not be measured has no words of ours');
    }
}

// EXTERNAL MODULE: ./build/present/diagnostics.js
var present_diagnostics = __webpack_require__(1944);
;// CONCATENATED MODULE: ./build/app/convert/convert.js








/** Which contract of ours says what this file of another format says? */
async function convert(inputs, host) {
    if (inputs.path === null)
        throw new errors/* UsageError */.e('path: it is missing. Write: slo-gate convert <file or directory>');
    const given = external_node_path_.resolve(host.workspace, inputs.path);
    const slosDirectory = external_node_path_.resolve(host.workspace, inputs.sloDirectory, 'slos');
    const files = await filesAround(given, slosDirectory, inputs.path);
    const isGiven = (file) => file === given || file.startsWith(given + external_node_path_.sep);
    const tooMuch = (0,layout/* excess */.Mm)(await Promise.all(files.map(entryOf)));
    if (tooMuch)
        throw new errors/* UsageError */.e(`path: ${(0,present_diagnostics/* problemText */.fI)(tooMuch)}`);
    const read = files.map((file) => (0,checkout/* readText */.yR)(file, file));
    const contracts = read.flatMap((one) => ('text' in one ? [one] : []));
    const unread = read.flatMap((one) => ('text' in one ? [] : [one]));
    const { slos, diagnostics } = (0,directory/* readContracts */.ID)({ path: inputs.sloDirectory, policy: null, contracts, targets: [] });
    // The policies that documents of our own name are not looked at here.
    const wrong = [...unread, ...diagnostics].filter(({ place, code }) => isGiven(place.file) && code !== 'unknown-policy');
    if (wrong.length > 0)
        throw new errors/* BrokenFiles */.t(wrong);
    const converted = slos.filter(({ places }) => isGiven(places.name.file));
    if (converted.length === 0)
        throw new errors/* UsageError */.e(`path: there is no SLO in \`${inputs.path}\``);
    const left = converted.some(({ indicator }) => indicator.kind === 'unsupported');
    const text = nativeFile(converted).trimEnd();
    return { failed: left, text, summary: '', annotations: [], outputs: {}, report: null };
}
const YAML = /\.ya?ml$/i;
/** The files to read: those of a directory; or of a file and those beside it, to which it may refer. */
async function filesAround(given, slosDirectory, shown) {
    const found = await (0,promises_.stat)(given).catch(() => null);
    if (!found)
        throw new errors/* UsageError */.e(`path: there is no file or directory \`${shown}\``);
    const inSlos = given.startsWith(slosDirectory + external_node_path_.sep);
    const directory = found.isDirectory() ? given : inSlos ? slosDirectory : external_node_path_.dirname(given);
    const entries = await (0,promises_.readdir)(directory, { recursive: found.isDirectory() || inSlos, withFileTypes: true });
    const beside = entries.filter((entry) => entry.isFile() && YAML.test(entry.name));
    const files = beside.map((entry) => external_node_path_.join(entry.parentPath, entry.name));
    return [...new Set([...files, ...(found.isDirectory() ? [] : [given])])].sort();
}
const entryOf = async (file) => ({ path: file, kind: 'file', bytes: (await (0,promises_.stat)(file)).size });


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
    const kept = { policy: [], contracts: [], targets: [] };
    for (const entry of sorted) {
        const part = partOf(entry.path);
        const place = { file: `${directory}/${entry.path}`, line: 1, column: 1 };
        const problem = problemOf(entry, part, twins);
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


/***/ })

};
