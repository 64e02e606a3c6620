export const id = 2464;
export const ids = [2464];
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
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5411);
/* harmony import */ var _core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3244);
/* harmony import */ var _core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7649);
/* harmony import */ var _core_specs_utf8_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2500);
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
    if (!(0,_inside_js__WEBPACK_IMPORTED_MODULE_7__/* .isInside */ .F)(root, absolute))
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`slo-directory: \`${directory}\` leaves the workspace ${root}`);
    const real = attempt(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute));
    if (real instanceof Error && real.code !== 'ENOENT') {
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG(`slo-directory: \`${directory}\` can't be read`, { cause: real });
    }
    if (real instanceof Error || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory()) {
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG(`slo-directory: there is no directory \`${directory}\` in ${root}. Is the repository checked out, and is this its root? \`slo-gate init\` writes a first one.`);
    }
    if (!(0,_inside_js__WEBPACK_IMPORTED_MODULE_7__/* .isInside */ .F)(root, real))
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
        return (0,_core_specs_utf8_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadable */ .O)(shown, new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF(`this file can't be read (${bytes.code ?? bytes.message})`));
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

/***/ 7116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gitPathsOf),
/* harmony export */   y: () => (/* binding */ isIndexed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2500);



/**
 * What git may know a file by: from the workspace, and from the working tree that it lies in, which is another one for a submodule or
 * a checkout in a subdirectory; as it was named, and where links lead to. Empty outside of the workspace and of any working tree.
 */
function gitPathsOf(workspace, file) {
    const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace);
    const named = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(file);
    const candidates = [
        named,
        node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(named),
        node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(named)), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(named)),
    ];
    const found = candidates.flatMap((candidate) => [workspace, root, workingTreeOf(candidate)].flatMap((tree) => {
        if (tree === null || tree === candidate || !(0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)(tree, candidate))
            return [];
        const name = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(tree, candidate).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        return [{ path: name, isTracked: indexedPaths(tree).has(name) }];
    }));
    return [...new Map(found.map((one) => [`${one.path} ${one.isTracked}`, one])).values()];
}
/** Whether a working tree's index has a path, or files below it. */
function isIndexed(tree, name) {
    const paths = indexedPaths(tree);
    return paths.has(name) || [...paths].some((one) => one.startsWith(`${name}/`));
}
/** The nearest directory above a file that is the root of a working tree. */
function workingTreeOf(file) {
    for (let directory = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);; directory = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(directory)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, '.git')))
            return directory;
        if (node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(directory) === directory)
            return null;
    }
}
/** The paths in a working tree's index; none where there is no index that can be read: what the run's commit has is asked for besides. */
function indexedPaths(tree) {
    try {
        return pathsIn((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(gitDirectoryOf(tree), 'index')));
    }
    catch {
        return new Set();
    }
}
/** In a submodule and in a linked working tree, `.git` is a file that says where the directory is. */
function gitDirectoryOf(tree) {
    const own = node_path__WEBPACK_IMPORTED_MODULE_1__.join(tree, '.git');
    try {
        const [, elsewhere = ''] = /^gitdir: (.+)$/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(own, 'utf8')) ?? [];
        return node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(tree, elsewhere);
    }
    catch {
        return own;
    }
}
const HEADER_BYTES = 12;
/** Of an entry, before its path: times, numbers, the mode, the size, the id, the flags. */
const ENTRY_BYTES = 62;
const EXTENDED = 0x4000;
/** The paths of an index of version 2 or 3, as git writes it unless it is told otherwise. */
function pathsIn(index) {
    const version = index.readUInt32BE(4);
    if (index.toString('latin1', 0, 4) !== 'DIRC' || version > 3)
        return new Set();
    const paths = new Set();
    for (let [left, at] = [index.readUInt32BE(8), HEADER_BYTES]; left > 0; left -= 1) {
        const isExtended = (index.readUInt16BE(at + ENTRY_BYTES - 2) & EXTENDED) !== 0;
        const start = at + ENTRY_BYTES + (isExtended ? 2 : 0);
        const end = index.indexOf(0, start);
        paths.add(index.toString('utf8', start, end));
        // Entries are filled up with one to eight zeros.
        at += (Math.floor((end - at) / 8) + 1) * 8;
    }
    return paths;
}


/***/ }),

/***/ 9941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S1: () => (/* binding */ outgoingOf),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   nw: () => (/* binding */ isAboutCommit)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);


const pullSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    }),
});
const groupSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    merge_group: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ head_sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), head_ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), base_sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), base_ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
});
const PROPOSALS = new Set([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'merge_group',
]);
/** Whether the event is about a commit of a branch, and not about what is yet to be merged; its payload need not be read for that. */
const isAboutCommit = ({ event }) => !PROPOSALS.has(event);
/** Reads the event. Only what can't go stale is taken from the payload: which pull request, which commits. */
function subjectOf(workflow) {
    switch (workflow.event) {
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review': {
            const { pull_request: pull } = readEvent(workflow, pullSchema);
            return { kind: 'pull', number: pull.number, headSha: pull.head.sha };
        }
        case 'merge_group': {
            const { merge_group: group } = readEvent(workflow, groupSchema);
            return {
                kind: 'group',
                headSha: group.head_sha,
                headRef: group.head_ref,
                baseSha: group.base_sha,
                baseBranch: group.base_ref.replace(/^refs\/heads\//, ''),
            };
        }
        default:
            return { kind: 'commit', sha: workflow.sha };
    }
}
const runSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ workflow_run: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ head_sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) });
const deploymentSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ deployment: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) });
/** Events whose GITHUB_SHA is the commit that goes out. Of all others that are not read it is the default branch's tip, whatever is deployed. */
const OWN_COMMIT = new Set(['push', 'create', 'release', 'schedule']);
/** What goes out, as the event says it. */
function outgoingOf(workflow) {
    switch (workflow.event) {
        case 'workflow_run':
            return { kind: 'commit', sha: readEvent(workflow, runSchema).workflow_run.head_sha };
        case 'deployment':
        case 'deployment_status':
            return { kind: 'commit', sha: readEvent(workflow, deploymentSchema).deployment.sha };
        default: {
            const subject = subjectOf(workflow);
            const isUntold = subject.kind === 'commit' && !OWN_COMMIT.has(workflow.event);
            return isUntold ? { kind: 'untold', event: workflow.event } : subject;
        }
    }
}
/** What is wanted of the payload. Throws an EnvironmentError that names its file where that is not there, can't be read, or lacks it. */
function readEvent(workflow, schema) {
    const payload = workflow.payload();
    if (payload === undefined)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EnvironmentError */ .eG(`GITHUB_EVENT_PATH is not set, so it is not known what the event ${workflow.event} is about`);
    const parsed = schema.safeParse(payload);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue ? `${issue.path.join('.') || 'the whole'}: ${issue.message}` : '';
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EnvironmentError */ .eG(`GITHUB_EVENT_PATH: the payload of the event ${workflow.event} is not what GitHub sends: ${where}`);
}


/***/ }),

/***/ 2287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lint: () => (/* binding */ lint)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/checkout/checkout.js
var checkout = __webpack_require__(3200);
// EXTERNAL MODULE: ./build/adapters/checkout/inside.js
var inside = __webpack_require__(2500);
// EXTERNAL MODULE: ./build/adapters/checkout/tracked.js
var tracked = __webpack_require__(7116);
;// CONCATENATED MODULE: ./build/adapters/checkout/repository.js




/** Larger, nobody reads it as a page. */
const MAX_BYTES = 1_048_576;
/** The files of a checkout. One that git knows and that is not on the disk, as in a sparse checkout, is not missing. */
const repositoryOf = (workspace) => (file) => {
    const at = external_node_path_.join(workspace, file);
    try {
        const status = (0,external_node_fs_.statSync)(at);
        const isText = status.isFile() && status.size <= MAX_BYTES && (0,inside/* isInside */.F)((0,external_node_fs_.realpathSync)(workspace), (0,external_node_fs_.realpathSync)(at));
        return isText ? { kind: 'text', text: (0,external_node_fs_.readFileSync)(at, 'utf8') } : { kind: 'other' };
    }
    catch (error) {
        const { code } = error;
        const isGone = code === 'ENOENT' || code === 'ENOTDIR';
        return isGone && !(0,tracked/* isIndexed */.y)(workspace, file) ? { kind: 'missing' } : { kind: 'other' };
    }
};

// EXTERNAL MODULE: ./build/adapters/github/event.js
var github_event = __webpack_require__(9941);
// EXTERNAL MODULE: ./build/core/model/problem.js
var model_problem = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/core/specs/directory.js + 13 modules
var directory = __webpack_require__(4575);
// EXTERNAL MODULE: ./build/core/specs/future-promises.js
var future_promises = __webpack_require__(4385);
// EXTERNAL MODULE: ./build/core/specs/targets.js + 1 modules
var specs_targets = __webpack_require__(2754);
// EXTERNAL MODULE: ./build/core/specs/waivers.js + 1 modules
var waivers = __webpack_require__(2127);
// EXTERNAL MODULE: ./build/core/model/slo.js
var model_slo = __webpack_require__(6956);
;// CONCATENATED MODULE: ./build/core/lint/accountability.js


/** Contracts that do not say what to do when the budget is gone. */
const withoutRunbook = ({ services }) => services
    .filter(({ runbook }) => runbook === null)
    .map(({ name, places }) => ({
    place: places.service,
    problem: new model_problem/* Problem */.AF(`the contract of ${name} has no runbook`, null, 'Add `runbook:` with the address of one.'),
}));
/** SLOs that do not say to whom they are promised. */
const withoutCommitment = ({ slos }) => slos
    .filter(({ commitment }) => commitment === null)
    .map((slo) => ({
    place: slo.places.commitment,
    problem: new model_problem/* Problem */.AF(`${(0,model_slo/* sloId */.sE)(slo)} does not say to whom it is promised`, null, 'Add `commitment: { to: customers }` or `{ to: internal }`.'),
}));

;// CONCATENATED MODULE: ./build/core/lint/exceptions.js

/** Labels that let a deploy through a freeze, and that nobody need approve: whoever may label may deploy. */
const labelsWithoutApproval = ({ labels }) => labels
    .filter(({ approvedBy }) => approvedBy.length === 0)
    .map(({ label, place }) => ({
    place,
    problem: new model_problem/* Problem */.AF(`whoever may label a pull request lets it through a freeze with the label ${label}`, null, 'Name those who must approve in `approved-by:`, or use an `override`, which names a person and a reason.'),
}));
/** Waivers whose last day is over. Days are YYYY-MM-DD, whose order as text is that of the calendar. */
const endedWaivers = ({ waivers, today }) => waivers
    .filter(({ until }) => until < today)
    .map(({ services, until, places }) => ({
    place: places.until,
    problem: new model_problem/* Problem */.AF(`the waiver of ${services.join(', ')} ended on ${until}`, null, 'It can be deleted.'),
}));

// EXTERNAL MODULE: ./build/core/exclusions/occurrences.js + 1 modules
var occurrences = __webpack_require__(242);
// EXTERNAL MODULE: ./build/core/model/exclusion.js
var model_exclusion = __webpack_require__(8024);
// EXTERNAL MODULE: ./build/core/model/period.js
var period = __webpack_require__(9483);
;// CONCATENATED MODULE: ./build/core/lint/exclusions.js





/** Exclusions that no window of theirs reaches any more. */
const endedExclusions = ({ exclusions, slos, at }) => exclusions.flatMap((exclusion) => {
    const reach = slos.filter((slo) => (0,occurrences/* isOf */.yW)(exclusion, slo)).map((slo) => (0,period/* promisedPeriodAt */.cq)(slo, at).from);
    const { name, places } = exclusion;
    const end = (0,occurrences/* allOccurrencesOf */.zg)(exclusion).at(-1)?.to ?? model_exclusion/* EXCLUDABLE */.YI.to;
    if (reach.length === 0 || end > Math.min(...reach))
        return [];
    const problem = new model_problem/* Problem */.AF(`the exclusion ${name} ended at ${(0,time/* rfc3339 */.ag)(end)}, and no window reaches back to it`, null, 'It can be deleted, which is reviewed as every change of an exclusion is.');
    return [{ place: places.when, problem }];
});

// EXTERNAL MODULE: ./build/core/model/written-query.js
var written_query = __webpack_require__(6382);
;// CONCATENATED MODULE: ./build/core/lint/infrastructure.js



/**
 * The metrics that tell how a machine is, not what a customer got. `docs/lint.md` has the same list in words. Of `go_`
 * and `process_` only the runtimes' own, since orders are processed too.
 */
const INFRASTRUCTURE = [
    /^up$/,
    /^(node|container|machine|kube|kubelet|cadvisor|pod|jvm)_/,
    /^go_(gc|goroutines|info|memstats|sched|threads)(_|$)/,
    /^process_(max|network|open|resident|start|virtual)_/,
    /(^|_)(cpu|memory|mem|swap|heap|disk|filesystem)(_|$)/,
];
/** Indicators that select such a metric, each at the first one. A label's value says nothing about what is measured. */
function infrastructureIndicators({ queries }) {
    const first = new Map();
    for (const { slo, written, promql } of queries) {
        const metric = promql.metrics.find(({ text }) => isInfrastructure(text));
        if (!metric || first.has((0,model_slo/* sloId */.sE)(slo)))
            continue;
        const problem = new model_problem/* Problem */.AF(`${(0,model_slo/* sloId */.sE)(slo)} measures infrastructure: \`${metric.text}\``, 'what the customer gets, such as requests that were answered in time');
        first.set((0,model_slo/* sloId */.sE)(slo), { place: (0,written_query/* placeAt */.BW)(written, metric.offset), problem });
    }
    return [...first.values()];
}
/** The parts of a recording rule's name (`instance:node_cpu:ratio`) are judged one by one. */
const isInfrastructure = (metric) => metric.split(':').some((part) => INFRASTRUCTURE.some((pattern) => pattern.test(part)));

// EXTERNAL MODULE: ./build/core/promql/result-labels.js
var result_labels = __webpack_require__(4087);
;// CONCATENATED MODULE: ./build/core/lint/queries.js




/** Queries that Prometheus refuses, whatever it has, each where it is wrong. */
const mistakes = (queries) => mistakesIn(queries, false).map((one) => ({ code: 'query', ...one }));
/** Queries that VictoriaMetrics alone may read. */
const dialects = ({ queries }) => mistakesIn(queries, true);
const mistakesIn = (queries, isDialect) => queries.flatMap(({ slo, written, promql: { mistake } }) => {
    if (mistake?.isDialect !== isDialect)
        return [];
    const { message, expected, advice } = mistake.problem;
    const problem = new model_problem/* Problem */.AF(`in a query of ${(0,model_slo/* sloId */.sE)(slo)}, ${message}`, expected, advice);
    return [{ place: (0,written_query/* placeAt */.BW)(written, mistake.offset), problem }];
});
/** Matchers under `=` or `!=` whose value is the text of a regular expression, which no series has. */
const patternsAsText = (queries) => queries.flatMap(({ slo, written, promql }) => promql.patternsAsText.map(({ text, operator, offset }) => ({
    code: 'pattern-as-text',
    place: (0,written_query/* placeAt */.BW)(written, offset),
    problem: new model_problem/* Problem */.AF(`a query of ${(0,model_slo/* sloId */.sE)(slo)} compares with the text of a regular expression: ${text}`, `${operator === '=' ? '=~' : '!~'} before a regular expression`, `Write ${operator === '=' ? '=~' : '!~'} for ${operator}.`),
})));
/** Queries that do not give one series: as far as the grammar can tell, they give several, or none since their sides never meet. */
const severalSeries = (queries) => queries.flatMap(({ slo, written }) => {
    if (slo.indicator.kind === 'unsupported')
        return [];
    const found = (0,result_labels/* resultLabels */.x)(written.text);
    if (found.kind === 'unequal') {
        const problem = new model_problem/* Problem */.AF(`a query of ${(0,model_slo/* sloId */.sE)(slo)} never gives a series: its sides are grouped by ${unequalText(found.sides)}`, 'the same labels in by (\u2026) on both sides');
        return [{ code: 'several-series', place: (0,written_query/* placeAt */.BW)(written, 0), problem }];
    }
    const labels = found.kind === 'known' ? found.labels.filter((label) => !slo.groupBy.includes(label)) : [];
    const [first] = found.kind === 'known' ? found.modifiers : [];
    if (labels.length === 0)
        return [];
    const named = labels.join(', ');
    const problem = new model_problem/* Problem */.AF(`a query of ${(0,model_slo/* sloId */.sE)(slo)} gives a series for each value of ${named}`, 'one series', `Leave the by (\u2026) out; or hold each value to the objective on its own, by group-by: [${named}] in a contract of SLO Gate.`);
    return [{ code: 'several-series', place: (0,written_query/* placeAt */.BW)(written, first?.from ?? 0), problem }];
});
const unequalText = (sides) => sides.map((labels) => (labels.length === 0 ? 'nothing' : labels.join(', '))).join(' and by ');
/** Expressions that count over a fixed time where the SLO's window and the burn windows belong. */
const hardCodedRanges = ({ queries }) => queries.flatMap(({ slo, written, promql }) => written.use !== 'expression'
    ? []
    : promql.fixedRanges.map(({ text, offset }) => ({
        place: (0,written_query/* placeAt */.BW)(written, offset),
        problem: new model_problem/* Problem */.AF(`a query of ${(0,model_slo/* sloId */.sE)(slo)} has the fixed range [${text}]`, null, 'Write [$window], which becomes the window that is asked for.'),
    })));

// EXTERNAL MODULE: ./build/core/promql/grammar.js
var grammar = __webpack_require__(7593);
// EXTERNAL MODULE: ./build/core/promql/matchers.js
var promql_matchers = __webpack_require__(953);
;// CONCATENATED MODULE: ./build/core/promql/bucket-signs.js


/**
 * The buckets that a query adds and takes away, those of all requests (`+Inf`) left out; null where it can't be determined of each of
 * them, as within a comparison.
 */
function bucketSigns(query) {
    const tree = (0,grammar/* parsePromql */.v_)(query);
    return (0,grammar/* syntaxErrorAt */.Ru)(tree) === null ? signsIn(tree.topNode, query, 1) : null;
}
/** Functions and aggregations whose answer rises with what goes in. */
const RISING = /^(sum|avg|min|max|rate|irate|increase|increase_prometheus|delta|sum_over_time|avg_over_time|min_over_time|max_over_time|last_over_time|clamp|clamp_min|clamp_max|ceil|floor|round|scalar|vector|label_replace|label_join|sort)$/i;
function signsIn(node, text, sign) {
    const all = (parts) => {
        const found = parts.map((part) => signsIn(part, text, sign));
        return found.every((one) => one !== null) ? found.flat() : null;
    };
    switch (node.name) {
        case 'VectorSelector':
            return bucketsOf(node, text, sign);
        case 'UnaryExpr': {
            const isMinus = text[node.from] === '-';
            const inner = (0,grammar/* childrenOf */.LU)(node).at(-1);
            return inner ? signsIn(inner, text, isMinus ? flipped(sign) : sign) : [];
        }
        case 'BinaryExpr':
            return signsOfTwo(node, text, sign);
        case 'AggregateExpr':
        case 'FunctionCall': {
            const [name, ...rest] = (0,grammar/* childrenOf */.LU)(node);
            const isRising = name !== undefined && RISING.test(text.slice(name.from, name.to));
            const found = all(rest);
            return isRising || found?.length === 0 ? found : null;
        }
        default:
            return all((0,grammar/* childrenOf */.LU)(node));
    }
}
function signsOfTwo(node, text, sign) {
    const children = (0,grammar/* childrenOf */.LU)(node);
    const [left, right] = [children[0], children.at(-1)];
    if (!left || !right)
        return [];
    const [first, second] = [signsIn(left, text, sign), signsIn(right, text, sign)];
    if (first === null || second === null)
        return null;
    switch (children[1]?.name) {
        case 'Add':
        case 'Or':
            return [...first, ...second];
        case 'Sub':
            return [...first, ...second.map((one) => ({ ...one, sign: flipped(one.sign) }))];
        // What a share is of says nothing of what is counted.
        case 'Div':
        case 'And':
        case 'Unless':
            return first;
        case 'Mul':
            return first.length === 0 || second.length === 0 ? [...first, ...second] : null;
        default:
            return first.length + second.length === 0 ? [] : null;
    }
}
const flipped = (sign) => (sign === 1 ? -1 : 1);
function bucketsOf(node, text, sign) {
    const matchers = (0,promql_matchers/* selectionIn */.os)(text.slice(node.from, node.to))?.matchers ?? [];
    const bounds = matchers.filter(({ label, operator, value }) => label === 'le' && isBound(operator, value));
    return bounds.map((one) => ({ text: one.text, offset: node.from + one.offset, sign }));
}
const isBound = (operator, value) => /^=~?$/.test(operator) && /\d/.test(value);

;// CONCATENATED MODULE: ./build/core/lint/reversed-buckets.js




/** Indicators that count fast requests as bad, or slow ones as good: a bucket of a histogram has all that took no longer than its bound. */
const reversedBuckets = ({ slos }) => slos.flatMap((slo) => {
    const query = countingQuery(slo);
    const [first, ...others] = (query && bucketSigns(query.text)) ?? [];
    // A bucket that is taken from a larger one leaves what lies between the two.
    if (!query || !first || others.some(({ sign }) => sign !== first.sign))
        return [];
    if ((first.sign === 1) === (query.counted === 'good'))
        return [];
    const problem = first.sign === 1 ? fastAsBad(slo, first.text) : slowAsGood(slo, first.text);
    return [{ place: placeOf(slo, query.text, first.offset), problem }];
});
/** The query that says which events are good, or bad. */
function countingQuery({ indicator }) {
    switch (indicator.kind) {
        case 'ratio':
            return { text: indicator.events.text, counted: indicator.counted };
        case 'error-ratio':
            return { text: indicator.expression, counted: 'bad' };
        case 'latency':
        case 'slices':
        case 'vendor':
        case 'unsupported':
            return null;
    }
}
const fastAsBad = (slo, bucket) => new model_problem/* Problem */.AF(`${(0,model_slo/* sloId */.sE)(slo)} counts fast requests as errors: the bucket ${bucket} has those that took no longer than that`, 'the slow ones, which are all requests less those of the bucket', 'Write `good:` for `bad:`, take the bucket from the total, or use `latency`, which needs no bucket.');
const slowAsGood = (slo, bucket) => new model_problem/* Problem */.AF(`${(0,model_slo/* sloId */.sE)(slo)} counts slow requests as good: what is left without the bucket ${bucket} took longer than that`, 'the fast ones, which are those of the bucket', 'Write `bad:` for `good:`, give the bucket alone, or use `latency`, which needs no bucket.');
/** In the query, where it is read as it is written. */
function placeOf({ queries, places }, text, offset) {
    const written = queries.find((one) => one.text.trim() === text.trim());
    return written ? (0,written_query/* placeAt */.BW)(written, written.text.indexOf(text.trim()) + offset) : places.indicator;
}

// EXTERNAL MODULE: ./build/core/targets/review.js
var review = __webpack_require__(8483);
;// CONCATENATED MODULE: ./build/core/lint/reviews.js


/** Contracts whose review is more than a year ago. */
const contractsDue = (subject) => contractReviews(subject)
    .filter(({ day }) => day !== null && yearAfter(day) < subject.today)
    .map(({ what, day, place }) => ({
    place,
    problem: new model_problem/* Problem */.AF(`${what} was last reviewed on ${day}, over a year ago`, null, 'Review the contract, and write the day into `reviewed`.'),
}));
/**
 * Contracts that name no day of review. Only where the policy has a review window, and with it the promise of a yearly
 * review; elsewhere the missing day would be one more key to write before a first contract is clean.
 */
const contractsNeverReviewed = (subject) => contractReviews(subject)
    .filter(({ day }) => day === null && subject.annual !== null)
    .map(({ what, place }) => ({
    place,
    problem: new model_problem/* Problem */.AF(`${what} does not say when it was last reviewed, and the policy has a yearly review`, null, 'Add `reviewed:` with the day of the last review, such as 2027-01-20.'),
}));
/** Targets that nobody has looked at for a quarter. */
const targetsDue = (subject) => targetReviews(subject)
    .filter(({ day }) => (0,review/* reviewNoticeOf */.q)({ reviewed: day }, Date.parse(subject.today) / 1000)?.kind === 'overdue')
    .map(({ what, day, place }) => ({
    place,
    problem: new model_problem/* Problem */.AF(`${what} were last reviewed on ${day}, over a quarter ago`, null, 'Look at the targets, and write the day into `reviewed`.'),
}));
/** Targets that name no day of review. */
const targetsNeverReviewed = (subject) => targetReviews(subject)
    .filter(({ day }) => day === null)
    .map(({ what, place }) => ({
    place,
    problem: new model_problem/* Problem */.AF(`${what} do not say when they were last reviewed`, null, 'Look at the targets every quarter, and write the day into `reviewed`.'),
}));
/** Days that are in the future: they would keep the reminder silent. Tomorrow is today somewhere. */
const reviewsInFuture = (subject) => [...contractReviews(subject), ...targetReviews(subject)]
    .filter(({ day }) => day !== null && day > daysAfter(subject.today, 1))
    .map(({ day, place }) => ({
    place,
    problem: new model_problem/* Problem */.AF(`the review on ${day} is in the future`, 'the day of the last review'),
}));
const contractReviews = ({ services }) => services.map(({ name, reviewed, places }) => ({
    what: `the contract of ${name}`,
    day: reviewed,
    place: places.reviewed,
}));
/** One for each document, whose targets share it. */
function targetReviews({ targets }) {
    const reviews = targets.map(({ service, reviewed, reviewedPlace }) => [
        `${reviewedPlace.file}:${reviewedPlace.line}:${reviewedPlace.column}`,
        { what: `the targets of ${service}`, day: reviewed, place: reviewedPlace },
    ]);
    return [...new Map(reviews).values()];
}
/** The same day a year later; 29 February becomes a text between two days, which compares as it should. */
const yearAfter = (day) => String(Number(day.slice(0, 4)) + 1).padStart(4, '0') + day.slice(4);
function daysAfter(day, days) {
    const date = new Date(`${day}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + days);
    return date.toISOString().slice(0, 10);
}

// EXTERNAL MODULE: ./build/core/model/group-by.js
var group_by = __webpack_require__(5073);
;// CONCATENATED MODULE: ./build/core/lint/page.js
/** Whether it is told by a page's name how its headings are written. */
const isMarkup = (path) => /\.(md|markdown|mdx|adoc|asciidoc)$/i.test(path);
/** `# Title` of Markdown, `== Title` of AsciiDoc, with or without the same again behind it. */
const TITLE = /^ {0,3}(?:#{1,6}|={1,6})[ \t]+(\S.*)$/;
/** What makes the line above it a title, in Markdown. */
const UNDERLINE = /^ {0,3}(?:={2,}|-{2,})[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const OWN_ANCHOR = /<[a-z]\w*\s[^>]*\b(?:id|name)=["']([^"'>]+)["']|\{#([\w-]+)\}|\[[[#]([\w-]+)\]/g;
/** Reads a page in Markdown or AsciiDoc. What stands in a block of code is no heading. */
function readPage(text) {
    const lines = withoutCode(text.split(/\r?\n/));
    const headings = lines.flatMap((line, index) => {
        const title = TITLE.exec(line)?.[1];
        if (title !== undefined)
            return [plain(title)];
        const above = lines[index - 1] ?? '';
        return UNDERLINE.test(line) && above.trim() !== '' && !TITLE.test(above) ? [plain(above)] : [];
    });
    const own = [...lines.join('\n').matchAll(OWN_ANCHOR)].flatMap((found) => found.slice(1).filter((one) => one !== undefined));
    return { headings, anchors: new Set([...slugs(headings), ...own].map((anchor) => anchor.toLowerCase())) };
}
function withoutCode(lines) {
    let fence = null;
    return lines.filter((line) => {
        const mark = FENCE.exec(line)?.[1];
        if (fence === null) {
            fence = mark ?? null;
            return mark === undefined;
        }
        if (mark?.startsWith(fence))
            fence = null;
        return false;
    });
}
/** A heading without its marks: what closes it, an anchor of its own, links, code and emphasis. */
const plain = (title) => title
    .replace(/\{#[\w-]+\}|<[^>]*>/g, '')
    .replace(/\[([^\]]*)\](?:\([^)]*\))?/g, '$1')
    .replace(/[ \t]+[#=]+[ \t]*$/, '')
    .replace(/[`*]/g, '')
    .trim();
/** As GitHub makes them, and with `_` before and between the words, as AsciiDoc does. */
function slugs(headings) {
    const times = new Map();
    return headings.flatMap((heading) => {
        const slug = heading
            .toLowerCase()
            .replace(/[^\p{L}\p{N}\s_-]/gu, '')
            .replace(/\s/g, '-');
        const nth = times.get(slug) ?? 0;
        times.set(slug, nth + 1);
        return [nth === 0 ? slug : `${slug}-${nth}`, `_${slug.replaceAll('-', '_')}`];
    });
}

;// CONCATENATED MODULE: ./build/core/lint/runbooks.js



/** Runbooks that are a path of the repository, where there is nothing. */
const missingRunbooks = (subject) => seen(subject).flatMap(([{ runbook, of, place }, { kind }]) => kind === 'missing'
    ? [
        {
            place,
            problem: new model_problem/* Problem */.AF(`there is no \`${runbook}\`, the runbook of ${of}`, 'a path from the root of the repository'),
        },
    ]
    : []);
/** Runbooks of the repository that have no heading for what sends people there. */
const runbooksWithoutHeading = (subject) => seen(subject).flatMap(([pointer, file]) => {
    if (file.kind !== 'text' || !isMarkup(pointer.path))
        return [];
    const problem = headingProblem(pointer, readPage(file.text));
    return problem ? [{ place: pointer.place, problem }] : [];
});
function headingProblem({ runbook, path, anchor, of, slos }, { headings, anchors }) {
    if (anchor !== '') {
        if (anchors.has(anchor.toLowerCase()))
            return null;
        return new model_problem/* Problem */.AF(`${path} has no heading #${anchor}, to which the runbook of ${of} points`, 'the anchor of a heading');
    }
    const unnamed = slos.filter((slo) => !headings.some((heading) => wordsOf(heading).includes(wordsOf(slo))));
    if (unnamed.length === 0)
        return null;
    return new model_problem/* Problem */.AF(`${runbook}, the runbook of ${of}, has no heading that speaks of ${unnamed.join(', ')}`, 'a heading with the name of each SLO');
}
/** The words of a name between spaces, so that `error-rate` is found in \u201cThe error rate is high\u201d. */
const wordsOf = (text) => ` ${text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? ''} `;
/** Each runbook of the repository that was looked at, with what is there. Nothing without the repository's files. */
function seen(subject) {
    const { lookAt } = subject;
    return lookAt ? pointersOf(subject).map((pointer) => [pointer, lookAt(pointer.path)]) : [];
}
function pointersOf({ services, slos, targets }) {
    const ofContracts = services.map((service) => ({
        runbook: service.runbook,
        of: `the contract of ${service.name}`,
        slos: slos.filter((slo) => slo.service === service).map(({ name }) => name),
        place: service.places.runbook,
    }));
    const ofTargets = (0,group_by/* together */.b)(targets, ({ runbookPlace: { file, line } }) => `${file}:${line}`).map((file) => ({
        runbook: file[0].runbook,
        of: `the targets of ${file[0].service}`,
        slos: file.map(({ slo }) => slo),
        place: file[0].runbookPlace,
    }));
    return [...ofContracts, ...ofTargets].flatMap(({ runbook, ...pointer }) => {
        if (runbook === null || /^\s*https?:\/\//i.test(runbook))
            return [];
        const [, path = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?#?(.*)$/s.exec(runbook.trim()) ?? [];
        return [
            { runbook: runbook.trim(), path: decoded(path).replace(/^(\.\/)+/, ''), anchor: decoded(anchor), ...pointer },
        ];
    });
}
/** As browsers read an address; as it is where it is none. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./build/core/promql/indicator-meaning.js
var indicator_meaning = __webpack_require__(3919);
;// CONCATENATED MODULE: ./build/core/lint/same-indicator.js



/** Each group is a promise of its own, beside that of all together. */
const meaningOf = ({ indicator, groupBy }) => JSON.stringify([(0,indicator_meaning/* indicatorMeaning */.v)(indicator), groupBy.toSorted()]);
/** SLOs that measure what an earlier one measures already. */
function sameIndicators({ slos }) {
    const first = new Map();
    return slos.flatMap((slo) => {
        const measured = meaningOf(slo);
        const earlier = first.get(measured);
        if (!earlier) {
            first.set(measured, slo);
            return [];
        }
        const { file, line } = earlier.places.indicator;
        const problem = new model_problem/* Problem */.AF(`${(0,model_slo/* sloId */.sE)(slo)} has the same indicator as ${(0,model_slo/* sloId */.sE)(earlier)}, in ${file}:${line}`, null, 'Keep one of them, or measure something else.');
        return [{ place: slo.places.indicator, problem }];
    });
}

// EXTERNAL MODULE: ./node_modules/fraction.js/dist/fraction.mjs
var fraction = __webpack_require__(1952);
;// CONCATENATED MODULE: ./build/core/lint/thin-buffer.js



/** A buffer of a smaller share of the error budget absorbs next to nothing. */
const LEAST = new fraction/* default */.A(1, 10);
/** Targets that lie so close to their objective that missing the one is nearly missing the other. */
function thinBuffers({ targets, slos }) {
    const objectives = new Map(slos.map((slo) => [(0,model_slo/* sloId */.sE)(slo), slo.objective]));
    return targets.flatMap(({ service, slo, aim, place }) => {
        const id = `${service}/${slo}`;
        const objective = objectives.get(id);
        // A latency target has the SLO's own objective: its buffer is a length of time.
        if (!objective || aim.kind !== 'ratio')
            return [];
        const budget = objective.ratio.neg().add(1);
        const least = objective.ratio.add(budget.mul(LEAST));
        if (aim.ratio.gte(least))
            return [];
        const problem = new model_problem/* Problem */.AF(`the target ${aim.text} of ${id} is less than a tenth of the error budget above the objective, ${objective.text}`, `a target of at least ${least.mul(100).toString(30)}%`);
        return [{ place, problem }];
    });
}

;// CONCATENATED MODULE: ./build/core/lint/practice.js










/** What reading a file of another format has found already. */
const noticed = (code) => ({ notices }) => notices.filter((notice) => notice.code === code);
/** The practice, one rule a code: where a directory departs from it. */
const PRACTICE = {
    'no-runbook': withoutRunbook,
    'runbook-not-found': missingRunbooks,
    'runbook-without-heading': runbooksWithoutHeading,
    'no-commitment': withoutCommitment,
    'contract-review-due': contractsDue,
    'contract-never-reviewed': contractsNeverReviewed,
    'targets-review-due': targetsDue,
    'targets-never-reviewed': targetsNeverReviewed,
    'review-in-future': reviewsInFuture,
    'infrastructure-indicator': infrastructureIndicators,
    'query-syntax': dialects,
    'hard-coded-range': (subject) => [...hardCodedRanges(subject), ...noticed('hard-coded-range')(subject)],
    'same-indicator': sameIndicators,
    'reversed-buckets': reversedBuckets,
    'thin-buffer': thinBuffers,
    'exception-without-approval': labelsWithoutApproval,
    'waiver-ended': endedWaivers,
    'exclusion-ended': endedExclusions,
    'not-an-slo': noticed('not-an-slo'),
    'ignored-field': noticed('ignored-field'),
    'doubtful-window': noticed('doubtful-window'),
    'assumed-counter': noticed('assumed-counter'),
};
/** Every departure from the practice. */
const warningsOf = (subject) => Object.keys(PRACTICE).flatMap((code) => PRACTICE[code](subject).map((found) => ({ ...found, code })));

;// CONCATENATED MODULE: ./build/core/lint/sla.js


/** Agreements with customers whose number leaves no room below the objective. */
const tightSlas = (slos) => slos.flatMap((slo) => {
    const { commitment, objective, places } = slo;
    const sla = commitment?.sla;
    if (!sla || sla.ratio.lt(objective.ratio))
        return [];
    const order = sla.ratio.equals(objective.ratio) ? 'is the objective itself' : 'is tighter than the objective';
    const problem = new model_problem/* Problem */.AF(`the SLA ${sla.text} of ${(0,model_slo/* sloId */.sE)(slo)} ${order}, ${objective.text}`, `an SLA below ${objective.text}`, 'The objective is what warns before the agreement is broken: SLA, then SLO, then target.');
    return [{ code: 'sla-not-looser', place: places.commitment, problem }];
});

// EXTERNAL MODULE: ./build/core/promql/inspect.js
var inspect = __webpack_require__(3748);
;// CONCATENATED MODULE: ./build/core/lint/subject.js

function subjectOf({ contracts, targets, today, at, lookAt }) {
    const { slos, notices, waivers, exclusions, policy } = contracts;
    return {
        ...{ slos, notices, waivers, exclusions, targets, today, at, lookAt },
        annual: policy?.review.annual ?? null,
        labels: labelsOf(contracts),
        services: [...new Set(slos.map(({ service }) => service))],
        queries: slos.flatMap((slo) => slo.queries.map((written) => ({ slo, written, promql: (0,inspect/* readPromql */.Y)(written.text) }))),
    };
}
const labelsOf = ({ policy, policyPlaceOf }) => [...(policy?.errorBudgetPolicies.values() ?? [])].flatMap(({ name, exceptions }) => exceptions.flatMap((exception, index) => exception.kind === 'label'
    ? [{ ...exception, place: policyPlaceOf(['error-budget-policies', name, 'exceptions', index]) }]
    : []));

;// CONCATENATED MODULE: ./build/core/lint/lint.js










/**
 * Everything that is wrong with an SLO directory, and how what is right departs from the practice, at `at` (unix seconds). What it
 * says of other files is held against the repository where that can be looked at.
 */
function lintDirectory(checkout, at, lookAt = null) {
    const today = (0,time/* rfc3339 */.ag)(at).slice(0, 'YYYY-MM-DD'.length);
    const { sources, diagnostics, targetDiagnostics } = checkout;
    const contracts = (0,directory/* readContracts */.ID)(sources);
    const { targets, diagnostics: wrongTargets } = (0,specs_targets/* readTargets */.R)(sources.targets, contracts.slos);
    const subject = subjectOf({ contracts, targets, today, at, lookAt });
    const errors = [
        ...diagnostics,
        // What is missed may be in a file that can't be read, which is said already.
        ...contracts.diagnostics.filter((one) => isSure(one, checkout)),
        ...unmeasurable(contracts.slos),
        ...mistakes(subject.queries),
        ...patternsAsText(subject.queries),
        ...severalSeries(subject.queries),
        ...tightSlas(contracts.slos),
        ...(0,future_promises/* futurePromises */.u)(contracts.slos, at),
        ...(0,waivers/* tooLong */.Po)(contracts.waivers, contracts.policy, at),
        ...(promisesNothing(checkout, contracts) ? [(0,directory/* noContracts */.VE)(sources)] : []),
        ...targetDiagnostics,
        ...wrongTargets.filter(({ code }) => code !== 'unknown-slo' || allContractsRead(checkout, contracts)),
    ];
    const warnings = [...checkout.notices, ...warningsOf(subject)];
    return (0,model_problem/* inReadingOrder */.g)([
        ...errors.map((error) => ({ level: 'error', ...error })),
        ...warnings.map((warning) => ({ level: 'warning', ...warning })),
    ]);
}
/** SLOs that are known by name, and whose files ask for what SLO Gate can't do. */
const unmeasurable = (slos) => slos.flatMap(({ indicator, places, service, name }) => {
    if (indicator.kind !== 'unsupported')
        return [];
    const { message, expected, advice } = indicator.problem;
    const problem = new model_problem/* Problem */.AF(`${service.name}/${name} can't be measured: ${message}`, expected, advice);
    return [{ code: 'unsupported-slo', place: places.indicator, problem }];
});
/** Whether all could be read, and there was no SLO in it. */
const promisesNothing = ({ diagnostics }, contracts) => diagnostics.length === 0 && contracts.diagnostics.length === 0 && contracts.slos.length === 0;
/** Whether what is missed is missing: of the policy, or of whom a waiver or an exclusion speaks. */
function isSure({ code }, checkout) {
    if (code === 'unknown-policy' || code === 'waiver-without-policy' || code === 'exclusion-without-policy') {
        return policyRead(checkout);
    }
    return !(code === 'unknown-service' || code === 'unknown-slo') || checkout.diagnostics.length === 0;
}
/** Whether no policy file was kept from being read before its text. */
const policyRead = ({ sources, diagnostics }) => sources.policy !== null || diagnostics.length === 0;
/** Whether no error has kept an SLO from being known. */
const allContractsRead = ({ sources, diagnostics }, contracts) => diagnostics.length === 0 && contracts.diagnostics.every((one) => keepsItsSlos(one, sources));
const keepsItsSlos = ({ code, place }, { policy, exclusions, waivers }) => ['duplicate-slo', 'unknown-policy'].includes(code) ||
    place.file === policy?.path ||
    [...exclusions, ...waivers].some(({ path }) => path === place.file);

;// CONCATENATED MODULE: ./build/core/lint/result.js
/** The answer that follows from what was found. */
function lintResult(found) {
    const ofLevel = (level) => found.findings.filter((finding) => finding.level === level);
    const errors = ofLevel('error');
    return { ...found, errors, warnings: ofLevel('warning'), fails: errors.length > 0 && !found.dryRun };
}

// EXTERNAL MODULE: ./build/core/model/attempt.js
var attempt = __webpack_require__(3953);
// EXTERNAL MODULE: ./build/core/model/measurement.js
var measurement = __webpack_require__(9320);
;// CONCATENATED MODULE: ./build/present/lint/answer.js



/** SLOs that a gate would not know now, as warnings on their indicators; a backend that can't be reached is one warning for all. */
async function unmeasuredFindings(unknown) {
    // Loaded only where a backend was asked, which most runs of lint don't do.
    const { quotedReason } = await __webpack_require__.e(/* import() */ 3405).then(__webpack_require__.bind(__webpack_require__, 3405));
    const unmeasured = ({ slo, reason }, others = 0) => {
        const more = others === 0 ? '' : `; so are ${others} others`;
        const message = `${(0,model_slo/* sloId */.sE)(slo)} is unknown now: ${quotedReason(reason).text}${more}`;
        return { level: 'warning', code: 'unmeasured', place: slo.places.indicator, problem: new model_problem/* Problem */.AF(message) };
    };
    const [away, ...others] = unknown.filter(({ reason }) => (0,measurement/* isUnreachable */.R0)(reason));
    return [
        ...(away ? [unmeasured(away, others.length)] : []),
        ...unknown.filter(({ reason }) => !(0,measurement/* isUnreachable */.R0)(reason)).map((one) => unmeasured(one)),
    ];
}

;// CONCATENATED MODULE: ./build/app/lint/lint.js











/** Are the files right, and do they follow the practice? */
async function lint(inputs, host) {
    const at = inputs.at ?? Math.floor(host.now() / 1000);
    const { checkout, lookAt } = await filesToLint(inputs, host);
    const run = { at, dryRun: inputs.dryRun, pages: host.pages };
    if (checkout === null)
        return { mode: 'lint', ...lintResult({ ...run, files: 0, sources: [], findings: [] }), trouble: null };
    const unknown = await (0,attempt/* attempt */.C)(() => unknownIn(checkout, inputs, host));
    const findings = (0,model_problem/* inReadingOrder */.g)([
        ...lintDirectory(checkout, at, lookAt),
        ...('error' in unknown ? [] : unknown.value),
    ]);
    const { policy, contracts, exclusions, waivers, targets } = checkout.sources;
    const read = [...(policy ? [policy] : []), ...contracts, ...exclusions, ...waivers, ...targets];
    const files = new Set([...read.map(({ path }) => path), ...findings.map(({ place }) => place.file)]).size;
    const trouble = 'error' in unknown ? unknown : null;
    return { mode: 'lint', ...lintResult({ ...run, files, sources: read, findings }), trouble };
}
/** What can't be measured now, where a backend is given to `lint` itself: beside a gate or a report it would be asked twice. */
async function unknownIn({ sources }, inputs, host) {
    if (inputs.mode !== 'lint' || inputs.backend === null)
        return [];
    const { slos, exclusions, policy } = (0,directory/* readContracts */.ID)(sources);
    if (!policy)
        return [];
    const { unknownSlos } = await Promise.all(/* import() */[__webpack_require__.e(5761), __webpack_require__.e(8683), __webpack_require__.e(3392)]).then(__webpack_require__.bind(__webpack_require__, 308));
    const measurable = slos.filter(({ indicator }) => indicator.kind !== 'unsupported');
    return await unmeasuredFindings(await unknownSlos({ slos: measurable, exclusions, policy }, inputs, host));
}
/** The checkout's files. Without a checkout, as is right for pull_request_target, those of what the event is about. */
async function filesToLint(inputs, host) {
    const { workflow, workspace } = host;
    const isThere = (0,external_node_fs_.existsSync)(external_node_path_.resolve(workspace, inputs.sloDirectory));
    const subject = workflow && inputs.githubToken !== '' && !isThere ? (0,github_event/* subjectOf */.et)(workflow) : null;
    if (!subject || subject.kind === 'commit') {
        return { checkout: await (0,checkout/* readCheckout */.b$)(workspace, inputs.sloDirectory), lookAt: repositoryOf(workspace) };
    }
    const { checkoutAtHead } = await Promise.all(/* import() */[__webpack_require__.e(5516), __webpack_require__.e(6779), __webpack_require__.e(5785)]).then(__webpack_require__.bind(__webpack_require__, 5785));
    return { checkout: await checkoutAtHead(subject, inputs, host), lookAt: null };
}


/***/ }),

/***/ 3953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/** What comes of a step that an answer can do without, or what went wrong in it. */
async function attempt(step) {
    try {
        return { value: await step() };
    }
    catch (error) {
        return { error };
    }
}


/***/ }),

/***/ 9320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ isAbsence),
/* harmony export */   Q8: () => (/* binding */ unmeasured),
/* harmony export */   R0: () => (/* binding */ isUnreachable)
/* harmony export */ });
const unmeasured = (reason) => ({ kind: 'unmeasured', reason });
/** Whether a reason says that there is no sample at all. */
const isAbsence = ({ kind }) => kind === 'no-data' || kind === 'no-rows';
/** Whether it says that the backend can't be reached: no connection, no answer in time, a 429 or a 5xx. */
const isUnreachable = ({ kind }) => UNREACHABLE.has(kind);
const UNREACHABLE = new Set([
    'unreachable',
    'server-error',
    'out-of-time',
    'backend-timeout',
    'throttled',
]);


/***/ }),

/***/ 3919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ INDICATOR_MEANINGS),
/* harmony export */   v: () => (/* binding */ indicatorMeaning)
/* harmony export */ });
/* harmony import */ var _meaning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5803);

const INDICATOR_MEANINGS = {
    ratio: {
        of: ({ counted, events, total, countNewSeries }) => ({
            counted,
            events: (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .queryMeaning */ .K7)(events),
            total: (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .queryMeaning */ .K7)(total),
            countNewSeries: String(countNewSeries),
        }),
    },
    'error-ratio': { of: ({ expression }) => ({ expression: (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionMeaning */ .Ui)(expression) }) },
    latency: {
        of: ({ histogram, within }) => ({
            histogram: (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .histogramMeaning */ .OS)(histogram),
            within: within.seconds.toFraction(),
        }),
    },
    slices: {
        of: ({ every, value, condition: { comparison, bound } }) => ({
            every: String(every.seconds),
            value: (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionMeaning */ .Ui)(value),
            condition: `${comparison} ${bound.toFraction()}`,
        }),
    },
    vendor: { of: ({ id }) => ({ id }) },
    unsupported: { of: ({ written }) => ({ written }) },
};
/** What is measured, as one text that is equal for equal meanings, whatever the spelling. */
function indicatorMeaning(indicator) {
    const meaning = INDICATOR_MEANINGS[indicator.kind];
    return JSON.stringify([indicator.kind, meaning.of(indicator)]);
}


/***/ }),

/***/ 5803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ namesWindow),
/* harmony export */   K7: () => (/* binding */ queryMeaning),
/* harmony export */   OS: () => (/* binding */ histogramMeaning),
/* harmony export */   Ui: () => (/* binding */ expressionMeaning)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7593);
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6358);
/* harmony import */ var _matchers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(953);



/**
 * PromQL text as one spelling of all that PromQL reads alike: spaces, comments, quotes, numbers, durations, the form and order of a selector's
 * matchers, the order of grouping labels. It is PromQL of the same meaning, so two texts with different meanings always differ; two texts
 * with one meaning may still differ.
 */
function expressionMeaning(written) {
    // First what means nothing is taken out: to the grammar, spaces and comments make a difference between texts that are no PromQL.
    const tokens = tokensOf(written);
    const text = tokens.join(' ');
    const tree = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePromql */ .v_)(text);
    const isRead = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .syntaxErrorAt */ .Ru)(tree) === null && tokens.every(isToken);
    const parts = [];
    let end = 0;
    for (const { from, to, meaning } of isRead ? respelled(tree, text) : []) {
        parts.push(...tokensOf(text.slice(end, from)), meaning);
        end = to;
    }
    return [...parts, ...tokensOf(text.slice(end))].join(' ');
}
/** Whether Prometheus takes a token that the grammar takes: no other spaces than it has, and no string that goes over the end of its line. */
const isToken = (token) => /^["'`]/.test(token) ? /^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`)$/.test(token) : !/\s/u.test(token);
/** The parts of a query that can be spelled in other ways, in their order. */
function respelled(tree, text) {
    const parts = [];
    tree.iterate({
        enter: ({ name, node }) => {
            const meaning = MEANINGS[name];
            if (!meaning)
                return true;
            parts.push({ from: node.from, to: node.to, meaning: meaning(node, text) });
            return false;
        },
    });
    return parts;
}
const textOf = ({ from, to }, text) => text.slice(from, to);
/** By the name of a node in the grammar. */
const MEANINGS = {
    VectorSelector: selectorMeaning,
    GroupingLabels: (node, text) => {
        const labels = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(node).map((label) => nameMeaning(label, text));
        return `(${labels.sort().join(',')})`;
    },
    StringLiteral: (node, text) => (0,_literals_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMeaning */ .JB)(textOf(node, text)),
    // To the grammar a sign is a part of it, and to Prometheus an operator: -1 ^ 2 is -1.
    NumberDurationLiteral: (node, text) => textOf(node, text).replace(/^([+-]?)\s*([\s\S]*)$/, (_, sign, number) => (sign === '' ? '' : `${sign} `) + (0,_literals_js__WEBPACK_IMPORTED_MODULE_1__/* .numberMeaning */ .l7)(number)),
    NumberDurationLiteralInDurationContext: (node, text) => (0,_literals_js__WEBPACK_IMPORTED_MODULE_1__/* .durationMeaning */ .iQ)(textOf(node, text)),
};
/** The name of a label, which may stand in quotes. */
const nameMeaning = (node, text) => node.name === 'QuotedLabelName' ? (0,_literals_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMeaning */ .JB)(textOf(node, text)) : `"${textOf(node, text)}"`;
/** A selector as the set of its matchers, of which its name is one: `m{a="b"}`, `{"m","a"="b"}` and `{__name__="m",a='b'}` are one. */
function selectorMeaning(selector, text) {
    const identifier = selector.getChild('Identifier');
    const parts = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(selector.getChild('LabelMatchers') ?? selector);
    const quoted = parts.filter(({ name }) => name === 'QuotedLabelName');
    const names = [...(identifier ? [identifier] : []), ...quoted].map((name) => nameMeaning(name, text));
    const matchers = parts.flatMap((part) => {
        const [label, operator, value] = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(part);
        if (!label || !operator || !value)
            return [];
        return [`${nameMeaning(label, text)}${textOf(operator, text)}${(0,_literals_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMeaning */ .JB)(textOf(value, text))}`];
    });
    // Prometheus refuses a name beside another one, even the same.
    const isTwice = names.length > 1 || (names.length > 0 && matchers.some((one) => one.startsWith(NAME)));
    const named = isTwice ? names : names.map((name) => `${NAME}=${name}`);
    return `{${[...new Set(matchers), ...named].sort().join(',')}}`;
}
const NAME = '"__name__"';
const tokensOf = (text) => [...text.matchAll(TOKEN)]
    .map(([token]) => token)
    .filter((token) => !/^(?:[ \t\r\n]|#[^\r]*$)/.test(token))
    .map(plainQuotes);
/**
 * Strings (to the end, when one is not closed), comments, spaces, numbers with a signed exponent, words (escapes, durations and letters of any script
 * included), runs of operators, and any other single character. Spaces are as Prometheus has them. A carriage return within a
 * comment ends it to Prometheus, and not to VictoriaMetrics: a comment that has one means something.
 */
const TOKEN = /"(?:[^"\\]|\\[\s\S])*["\\]?|'(?:[^'\\]|\\[\s\S])*['\\]?|`[^`]*`?|#[^\r\n]*(?:\r(?!\n))?|[ \t\r\n]|(?:\d[\d_]*\.?\d*|\.\d+)[eE][+-]\d+|(?:[^ \t\r\n"'`#(){}[\],+\-*/%^@=!<>~\\]|\\[\s\S])+|[=!<>~]+|./g;
/** A string that needs no escapes reads the same in any quotes; a carriage return between backquotes is nothing to VictoriaMetrics. */
const plainQuotes = (token) => (/^(['`])[^"'`\\\r\n]*\1/.test(token) ? `"${token.slice(1, -1)}"` : token);
/** A query as one text that is equal for equal meanings. */
const queryMeaning = ({ form, text }) => `${form} ${expressionMeaning(text)}`;
/** The metric's name and matchers, in any order; neither has another meaning in quotes. */
const histogramMeaning = ({ name, matchers }) => expressionMeaning((0,_matchers_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorText */ .nM)(name, matchers));
/** Whether `$window` stands for more than a range, such as in the name of a recording rule: then its spelling matters. */
const namesWindow = (expression) => [...expression.matchAll(TOKEN)].some(([token]) => /^["'`]/.test(token) && token.includes('$window')) ||
    expression.replaceAll(/\[\s*\$window\b/g, '').includes('$window');


/***/ }),

/***/ 4385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ futurePromises)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);
/* harmony import */ var _model_since_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(798);


/** The SLOs whose promise is said to begin later than `now` (unix seconds): nothing could be measured of one. */
function futurePromises(slos, now) {
    return slos.flatMap(({ since, window, places }) => {
        if (since === null || (0,_model_since_js__WEBPACK_IMPORTED_MODULE_1__/* .beginsAt */ .u)(since, window) <= now)
            return [];
        const problem = new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`\`since\` is in the future: ${since.text}`, 'a day or a time that has come');
        return [{ code: 'value', place: places.since, problem }];
    });
}


/***/ }),

/***/ 2754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readTargets)
});

// EXTERNAL MODULE: ./build/core/model/names.js
var names = __webpack_require__(8836);
// EXTERNAL MODULE: ./build/core/model/problem.js
var model_problem = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/core/model/slo.js
var model_slo = __webpack_require__(6956);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./build/core/specs/contract-file.js + 9 modules
var contract_file = __webpack_require__(2391);
// EXTERNAL MODULE: ./build/core/specs/fields/address.js
var address = __webpack_require__(1955);
// EXTERNAL MODULE: ./build/core/specs/fields/day.js
var day = __webpack_require__(8337);
// EXTERNAL MODULE: ./build/core/specs/fields/duration.js
var duration = __webpack_require__(8579);
// EXTERNAL MODULE: ./build/core/specs/fields/objective.js
var objective = __webpack_require__(3660);
;// CONCATENATED MODULE: ./build/core/specs/target-file.js







/** A target has one of them. */
const AIMS = ['target', 'within'];
const targetSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    slo: (0,contract_file/* nameSchema */.Jq)('the name of an SLO'),
    target: objective/* targetRatioSchema */.w1.optional(),
    within: duration/* latencyBoundSchema */.I.optional(),
})
    .transform(({ slo, target, within }, context) => {
    if (target && !within)
        return { slo, aim: { kind: 'ratio', ...target } };
    if (within && !target)
        return { slo, aim: { kind: 'latency', within } };
    const problem = new model_problem/* Problem */.AF(target ? 'target and within exclude each other' : 'one of these keys is missing', 'exactly one of target, within');
    context.addIssue({ code: 'custom', message: problem.message, params: { problem, missing: target ? [] : AIMS } });
    return core/* NEVER */.tm;
}));
/** A target file: `targets/**`, design section 2.2. */
const targetFileSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(contract_file/* VERSION */.xv),
    service: (0,contract_file/* nameSchema */.Jq)('the name of the service'),
    runbook: (0,address/* addressSchema */.o)('the address of a runbook').optional(),
    reviewed: day/* daySchema */.C.optional(),
    targets: schemas/* array */.YOg(targetSchema).min(1, { error: 'a target file has at least one target' }),
})
    .meta({
    title: 'SLO Gate performance targets',
    description: 'The stretch numbers of one service: information, never enforcement.',
}));
/** The targets of a file that was read from `document`. */
function targetsOf(file, document) {
    return file.targets.map(({ slo, aim }, index) => ({
        service: file.service,
        slo,
        aim,
        runbook: file.runbook ?? null,
        runbookPlace: document.placeOf(['runbook']),
        reviewed: file.reviewed ?? null,
        reviewedPlace: document.placeOf(['reviewed']),
        namePlace: document.placeOf(['targets', index, 'slo']),
        place: document.placeOf(['targets', index], aim.kind === 'ratio' ? 'target' : 'within'),
    }));
}

// EXTERNAL MODULE: ./build/core/specs/yaml/versioned.js
var versioned = __webpack_require__(1624);
// EXTERNAL MODULE: ./build/core/specs/yaml/yaml.js + 3 modules
var yaml = __webpack_require__(2035);
;// CONCATENATED MODULE: ./build/core/specs/targets.js






/** Reads target files beside the contracts that they stretch. A wrong target never takes a right one with it. */
function readTargets(sources, slos) {
    const diagnostics = [];
    const stated = [...(0,yaml/* parseTogether */.Sn)(sources)].flatMap((file) => targetsIn(file, diagnostics));
    const known = new Map(slos.map((slo) => [(0,model_slo/* sloId */.sE)(slo), slo]));
    const targets = new Map();
    for (const target of stated) {
        const id = `${target.service}/${target.slo}`;
        const twin = targets.get(id);
        const conflict = twin ? duplicate(id, twin) : conflictOf(id, target, known);
        if (conflict)
            diagnostics.push({ ...conflict, place: conflict.code === 'unknown-slo' ? target.namePlace : target.place });
        else
            targets.set(id, target);
    }
    return { targets: [...targets.values()], diagnostics: (0,model_problem/* inReadingOrder */.g)(diagnostics) };
}
const duplicate = (id, { place: { file, line } }) => ({
    code: 'duplicate-target',
    problem: new model_problem/* Problem */.AF(`${id} has a target already, in ${file}:${line}`, 'one target for an SLO'),
});
function targetsIn(file, diagnostics) {
    for (const one of file.diagnostics)
        diagnostics.push(one);
    if (file.documents.length === 0 && file.diagnostics.length === 0)
        diagnostics.push((0,versioned/* emptyFile */.s)(file.source));
    return file.documents.flatMap((document) => {
        const read = (0,versioned/* readVersioned */.O)(document, targetFileSchema);
        if ('value' in read)
            return targetsOf(read.value, document);
        for (const one of read.diagnostics)
            diagnostics.push(one);
        return [];
    });
}
/** Why a target does not go with the contracts; null when it does. */
function conflictOf(id, { aim }, slos) {
    const slo = slos.get(id);
    if (!slo)
        return { code: 'unknown-slo', problem: unknownSlo(id, [...slos.keys()]) };
    if (aim.kind === 'ratio') {
        const problem = looserRatio(aim, slo.objective);
        return problem && { code: 'target-not-stricter', problem };
    }
    if (slo.indicator.kind !== 'latency') {
        const advice = 'Write `target:` for `within:`.';
        return {
            code: 'target-kind',
            problem: new model_problem/* Problem */.AF(`${id} does not measure a latency`, 'a target in percent', advice),
        };
    }
    const problem = looserBound(aim.within, slo.indicator.within);
    return problem && { code: 'target-not-stricter', problem };
}
const unknownSlo = (id, known) => new model_problem/* Problem */.AF(`there is no SLO \`${id}\``, 'the service and the name of an SLO', (0,names.nearest)(id, known) ?? (known.length > 0 ? `The SLOs are ${(0,names/* listed */.K)(known)}.` : null));
function looserRatio(aim, objective) {
    if (aim.ratio.gt(objective.ratio))
        return null;
    const order = aim.ratio.equals(objective.ratio) ? 'is the objective itself' : 'is looser than the objective';
    return new model_problem/* Problem */.AF(`the target ${aim.text} ${order}, ${objective.text}`, `a target above ${objective.text}`, 'The objective is the floor; the target lies above it, and the buffer between them.');
}
function looserBound(aim, bound) {
    if (aim.seconds.lt(bound.seconds))
        return null;
    const order = aim.seconds.equals(bound.seconds) ? 'is the bound itself' : 'is looser than the bound';
    return new model_problem/* Problem */.AF(`the target of ${aim.text} ${order} of the SLO, ${bound.text}`, `a time shorter than ${bound.text}`);
}


/***/ }),

/***/ 8483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ reviewNoticeOf)
/* harmony export */ });
/** Whether a target is due for its quarterly look at `at` (unix seconds); null when it is not. Days are those of UTC. */
function reviewNoticeOf({ reviewed }, at) {
    if (reviewed === null)
        return { kind: 'never-reviewed' };
    const due = quarterAfter(reviewed);
    const dayAfter = new Date(due).setUTCDate(due.getUTCDate() + 1);
    return at * 1000 >= dayAfter ? { kind: 'overdue', reviewed, due: due.toISOString().replace(/T.*/, '') } : null;
}
/** The same day three months later; in a month that is too short, its last one. */
function quarterAfter(day) {
    const due = new Date(`${day}T00:00:00Z`);
    const date = due.getUTCDate();
    due.setUTCMonth(due.getUTCMonth() + 3);
    if (due.getUTCDate() !== date)
        due.setUTCDate(0);
    return due;
}


/***/ }),

/***/ 5514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* unused harmony exports _SHA256, _SHA224, _SHA512, _SHA384, _SHA512_224, _SHA512_256, sha224, sha512, sha384, sha512_256, sha512_224 */
/* harmony import */ var _md_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9792);
/* harmony import */ var _u64_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8247);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2565);
/**
 * SHA2 hash function. A.k.a. sha256, sha384, sha512, sha512_224, sha512_256.
 * SHA256 is the fastest hash implementable in JS, even faster than Blake3.
 * Check out {@link https://www.rfc-editor.org/rfc/rfc4634 | RFC 4634} and
 * {@link https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.180-4.pdf | FIPS 180-4}.
 * @module
 */



/**
 * SHA-224 / SHA-256 round constants from RFC 6234 \u00a75.1: the first 32 bits
 * of the cube roots of the first 64 primes (2..311).
 */
// prettier-ignore
const SHA256_K = /* @__PURE__ */ Uint32Array.from([
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
]);
/** Reusable SHA-224 / SHA-256 message schedule buffer `W_t` from RFC 6234 \u00a76.2 step 1. */
const SHA256_W = /* @__PURE__ */ new Uint32Array(64);
/** Internal SHA-224 / SHA-256 compression engine from RFC 6234 \u00a76.2. */
class SHA2_32B extends _md_js__WEBPACK_IMPORTED_MODULE_0__/* .HashMD */ .ol {
    // We cannot use array here since array allows indexing by variable
    // which means optimizer/compiler cannot use registers.
    // Numeric initializers matter: starting the fields as `undefined` changes
    // V8's field representation and makes sha256 3x slower (measured).
    A = 0;
    B = 0;
    C = 0;
    D = 0;
    E = 0;
    F = 0;
    G = 0;
    H = 0;
    constructor(outputLen, IV) {
        super(64, outputLen, 8, false);
        this.A = IV[0] | 0;
        this.B = IV[1] | 0;
        this.C = IV[2] | 0;
        this.D = IV[3] | 0;
        this.E = IV[4] | 0;
        this.F = IV[5] | 0;
        this.G = IV[6] | 0;
        this.H = IV[7] | 0;
    }
    get() {
        const { A, B, C, D, E, F, G, H } = this;
        return [A, B, C, D, E, F, G, H];
    }
    // prettier-ignore
    set(A, B, C, D, E, F, G, H) {
        this.A = A | 0;
        this.B = B | 0;
        this.C = C | 0;
        this.D = D | 0;
        this.E = E | 0;
        this.F = F | 0;
        this.G = G | 0;
        this.H = H | 0;
    }
    _cloneInto(to) {
        (to ||= new this.constructor()).set(...this.get());
        return this._cloneIntoMeta(to);
    }
    process(view, offset) {
        // Extend the first 16 words into the remaining 48 words w[16..63] of the message schedule array
        for (let i = 0; i < 16; i++, offset += 4)
            SHA256_W[i] = view.getUint32(offset, false);
        for (let i = 16; i < 64; i++) {
            const W15 = SHA256_W[i - 15];
            const W2 = SHA256_W[i - 2];
            const s0 = (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .rotr */ .Ow)(W15, 7) ^ (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .rotr */ .Ow)(W15, 18) ^ (W15 >>> 3);
            const s1 = (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .rotr */ .Ow)(W2, 17) ^ (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .rotr */ .Ow)(W2, 19) ^ (W2 >>> 10);
            SHA256_W[i] = (s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16]) | 0;
        }
        // Compression function main loop, 64 rounds
        let { A, B, C, D, E, F, G, H } = this;
        for (let i = 0; i < 64; i++) {
            const sigma1 = (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .rotr */ .Ow)(E, 6) ^ (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .rotr */ .Ow)(E, 11) ^ (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .rotr */ .Ow)(E, 25);
            const T1 = (H + sigma1 + (0,_md_js__WEBPACK_IMPORTED_MODULE_0__/* .Chi */ .r9)(E, F, G) + SHA256_K[i] + SHA256_W[i]) | 0;
            const sigma0 = (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .rotr */ .Ow)(A, 2) ^ (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .rotr */ .Ow)(A, 13) ^ (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .rotr */ .Ow)(A, 22);
            const T2 = (sigma0 + (0,_md_js__WEBPACK_IMPORTED_MODULE_0__/* .Maj */ .TQ)(A, B, C)) | 0;
            H = G;
            G = F;
            F = E;
            E = (D + T1) | 0;
            D = C;
            C = B;
            B = A;
            A = (T1 + T2) | 0;
        }
        // Add the compressed chunk to the current hash value
        A = (A + this.A) | 0;
        B = (B + this.B) | 0;
        C = (C + this.C) | 0;
        D = (D + this.D) | 0;
        E = (E + this.E) | 0;
        F = (F + this.F) | 0;
        G = (G + this.G) | 0;
        H = (H + this.H) | 0;
        this.set(A, B, C, D, E, F, G, H);
    }
    roundClean() {
        (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(SHA256_W);
    }
    destroy() {
        // HashMD callers route post-destroy usability through `destroyed`; zeroizing alone still leaves
        // update()/digest() callable on reused instances.
        this.destroyed = true;
        this.set(0, 0, 0, 0, 0, 0, 0, 0);
        (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(this.buffer);
    }
}
/** Internal SHA-256 hash class grounded in RFC 6234 \u00a76.2. */
class _SHA256 extends SHA2_32B {
    constructor() {
        super(32, _md_js__WEBPACK_IMPORTED_MODULE_0__/* .SHA256_IV */ .yc);
    }
}
/** Internal SHA-224 hash class grounded in RFC 6234 \u00a76.2 and \u00a78.5. */
class _SHA224 extends SHA2_32B {
    constructor() {
        super(28, _md_js__WEBPACK_IMPORTED_MODULE_0__/* .SHA224_IV */ .DM);
    }
}
// SHA2-512 is slower than sha256 in js because u64 operations are slow.
// SHA-384 / SHA-512 round constants from RFC 6234 \u00a75.2:
// 80 full 64-bit words split into high/low halves.
// prettier-ignore
const K512 = /* @__PURE__ */ (() => _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .split */ .lD([
    '0x428a2f98d728ae22', '0x7137449123ef65cd', '0xb5c0fbcfec4d3b2f', '0xe9b5dba58189dbbc',
    '0x3956c25bf348b538', '0x59f111f1b605d019', '0x923f82a4af194f9b', '0xab1c5ed5da6d8118',
    '0xd807aa98a3030242', '0x12835b0145706fbe', '0x243185be4ee4b28c', '0x550c7dc3d5ffb4e2',
    '0x72be5d74f27b896f', '0x80deb1fe3b1696b1', '0x9bdc06a725c71235', '0xc19bf174cf692694',
    '0xe49b69c19ef14ad2', '0xefbe4786384f25e3', '0x0fc19dc68b8cd5b5', '0x240ca1cc77ac9c65',
    '0x2de92c6f592b0275', '0x4a7484aa6ea6e483', '0x5cb0a9dcbd41fbd4', '0x76f988da831153b5',
    '0x983e5152ee66dfab', '0xa831c66d2db43210', '0xb00327c898fb213f', '0xbf597fc7beef0ee4',
    '0xc6e00bf33da88fc2', '0xd5a79147930aa725', '0x06ca6351e003826f', '0x142929670a0e6e70',
    '0x27b70a8546d22ffc', '0x2e1b21385c26c926', '0x4d2c6dfc5ac42aed', '0x53380d139d95b3df',
    '0x650a73548baf63de', '0x766a0abb3c77b2a8', '0x81c2c92e47edaee6', '0x92722c851482353b',
    '0xa2bfe8a14cf10364', '0xa81a664bbc423001', '0xc24b8b70d0f89791', '0xc76c51a30654be30',
    '0xd192e819d6ef5218', '0xd69906245565a910', '0xf40e35855771202a', '0x106aa07032bbd1b8',
    '0x19a4c116b8d2d0c8', '0x1e376c085141ab53', '0x2748774cdf8eeb99', '0x34b0bcb5e19b48a8',
    '0x391c0cb3c5c95a63', '0x4ed8aa4ae3418acb', '0x5b9cca4f7763e373', '0x682e6ff3d6b2b8a3',
    '0x748f82ee5defb2fc', '0x78a5636f43172f60', '0x84c87814a1f0ab72', '0x8cc702081a6439ec',
    '0x90befffa23631e28', '0xa4506cebde82bde9', '0xbef9a3f7b2c67915', '0xc67178f2e372532b',
    '0xca273eceea26619c', '0xd186b8c721c0c207', '0xeada7dd6cde0eb1e', '0xf57d4f7fee6ed178',
    '0x06f067aa72176fba', '0x0a637dc5a2c898a6', '0x113f9804bef90dae', '0x1b710b35131c471b',
    '0x28db77f523047d84', '0x32caab7b40c72493', '0x3c9ebe0a15c9bebc', '0x431d67c49c100d4c',
    '0x4cc5d4becb3e42b6', '0x597f299cfc657e2a', '0x5fcb6fab3ad6faec', '0x6c44198c4a475817'
].map(n => BigInt(n))))();
const SHA512_Kh = /* @__PURE__ */ (() => K512[0])();
const SHA512_Kl = /* @__PURE__ */ (() => K512[1])();
// Reusable high-half schedule buffer for the RFC 6234 \u00a76.4 64-bit `W_t` words.
const SHA512_W_H = /* @__PURE__ */ new Uint32Array(80);
// Reusable low-half schedule buffer for the RFC 6234 \u00a76.4 64-bit `W_t` words.
const SHA512_W_L = /* @__PURE__ */ new Uint32Array(80);
/** Internal SHA-384 / SHA-512 compression engine from RFC 6234 \u00a76.4. */
class SHA2_64B extends _md_js__WEBPACK_IMPORTED_MODULE_0__/* .HashMD */ .ol {
    // We cannot use array here since array allows indexing by variable
    // which means optimizer/compiler cannot use registers.
    // h -- high 32 bits, l -- low 32 bits
    // Numeric initializers matter: starting the fields as `undefined` changes
    // V8's field representation and slows hashing down (measured on sha256).
    Ah = 0;
    Al = 0;
    Bh = 0;
    Bl = 0;
    Ch = 0;
    Cl = 0;
    Dh = 0;
    Dl = 0;
    Eh = 0;
    El = 0;
    Fh = 0;
    Fl = 0;
    Gh = 0;
    Gl = 0;
    Hh = 0;
    Hl = 0;
    constructor(outputLen, IV) {
        super(128, outputLen, 16, false);
        this.Ah = IV[0] | 0;
        this.Al = IV[1] | 0;
        this.Bh = IV[2] | 0;
        this.Bl = IV[3] | 0;
        this.Ch = IV[4] | 0;
        this.Cl = IV[5] | 0;
        this.Dh = IV[6] | 0;
        this.Dl = IV[7] | 0;
        this.Eh = IV[8] | 0;
        this.El = IV[9] | 0;
        this.Fh = IV[10] | 0;
        this.Fl = IV[11] | 0;
        this.Gh = IV[12] | 0;
        this.Gl = IV[13] | 0;
        this.Hh = IV[14] | 0;
        this.Hl = IV[15] | 0;
    }
    // prettier-ignore
    get() {
        const { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
        return [Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl];
    }
    // prettier-ignore
    set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl) {
        this.Ah = Ah | 0;
        this.Al = Al | 0;
        this.Bh = Bh | 0;
        this.Bl = Bl | 0;
        this.Ch = Ch | 0;
        this.Cl = Cl | 0;
        this.Dh = Dh | 0;
        this.Dl = Dl | 0;
        this.Eh = Eh | 0;
        this.El = El | 0;
        this.Fh = Fh | 0;
        this.Fl = Fl | 0;
        this.Gh = Gh | 0;
        this.Gl = Gl | 0;
        this.Hh = Hh | 0;
        this.Hl = Hl | 0;
    }
    _cloneInto(to) {
        (to ||= new this.constructor()).set(...this.get());
        return this._cloneIntoMeta(to);
    }
    process(view, offset) {
        // Extend the first 16 words into the remaining 64 words w[16..79] of the message schedule array
        for (let i = 0; i < 16; i++, offset += 4) {
            SHA512_W_H[i] = view.getUint32(offset);
            SHA512_W_L[i] = view.getUint32((offset += 4));
        }
        for (let i = 16; i < 80; i++) {
            // s0 := (w[i-15] rightrotate 1) xor (w[i-15] rightrotate 8) xor (w[i-15] rightshift 7)
            const W15h = SHA512_W_H[i - 15] | 0;
            const W15l = SHA512_W_L[i - 15] | 0;
            const s0h = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrSH */ .rE(W15h, W15l, 1) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrSH */ .rE(W15h, W15l, 8) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .shrSH */ .xn(W15h, W15l, 7);
            const s0l = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrSL */ .ry(W15h, W15l, 1) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrSL */ .ry(W15h, W15l, 8) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .shrSL */ .jm(W15h, W15l, 7);
            // s1 := (w[i-2] rightrotate 19) xor (w[i-2] rightrotate 61) xor (w[i-2] rightshift 6)
            const W2h = SHA512_W_H[i - 2] | 0;
            const W2l = SHA512_W_L[i - 2] | 0;
            const s1h = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrSH */ .rE(W2h, W2l, 19) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrBH */ .qh(W2h, W2l, 61) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .shrSH */ .xn(W2h, W2l, 6);
            const s1l = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrSL */ .ry(W2h, W2l, 19) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrBL */ .Ei(W2h, W2l, 61) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .shrSL */ .jm(W2h, W2l, 6);
            // SHA512_W[i] = s0 + s1 + SHA512_W[i - 7] + SHA512_W[i - 16];
            const SUMl = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add4L */ .CW(s0l, s1l, SHA512_W_L[i - 7], SHA512_W_L[i - 16]);
            const SUMh = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add4H */ .CQ(SUMl, s0h, s1h, SHA512_W_H[i - 7], SHA512_W_H[i - 16]);
            SHA512_W_H[i] = SUMh | 0;
            SHA512_W_L[i] = SUMl | 0;
        }
        let { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
        // Compression function main loop, 80 rounds
        for (let i = 0; i < 80; i++) {
            // S1 := (e rightrotate 14) xor (e rightrotate 18) xor (e rightrotate 41)
            const sigma1h = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrSH */ .rE(Eh, El, 14) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrSH */ .rE(Eh, El, 18) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrBH */ .qh(Eh, El, 41);
            const sigma1l = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrSL */ .ry(Eh, El, 14) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrSL */ .ry(Eh, El, 18) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrBL */ .Ei(Eh, El, 41);
            //const T1 = (H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i]) | 0;
            const CHIh = (Eh & Fh) ^ (~Eh & Gh);
            const CHIl = (El & Fl) ^ (~El & Gl);
            // T1 = H + sigma1 + Chi(E, F, G) + SHA512_K[i] + SHA512_W[i]
            // prettier-ignore
            const T1ll = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add5L */ .F8(Hl, sigma1l, CHIl, SHA512_Kl[i], SHA512_W_L[i]);
            const T1h = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add5H */ .TH(T1ll, Hh, sigma1h, CHIh, SHA512_Kh[i], SHA512_W_H[i]);
            const T1l = T1ll | 0;
            // S0 := (a rightrotate 28) xor (a rightrotate 34) xor (a rightrotate 39)
            const sigma0h = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrSH */ .rE(Ah, Al, 28) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrBH */ .qh(Ah, Al, 34) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrBH */ .qh(Ah, Al, 39);
            const sigma0l = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrSL */ .ry(Ah, Al, 28) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrBL */ .Ei(Ah, Al, 34) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrBL */ .Ei(Ah, Al, 39);
            const MAJh = (Ah & Bh) ^ (Ah & Ch) ^ (Bh & Ch);
            const MAJl = (Al & Bl) ^ (Al & Cl) ^ (Bl & Cl);
            Hh = Gh | 0;
            Hl = Gl | 0;
            Gh = Fh | 0;
            Gl = Fl | 0;
            Fh = Eh | 0;
            Fl = El | 0;
            ({ h: Eh, l: El } = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ(Dh | 0, Dl | 0, T1h | 0, T1l | 0));
            Dh = Ch | 0;
            Dl = Cl | 0;
            Ch = Bh | 0;
            Cl = Bl | 0;
            Bh = Ah | 0;
            Bl = Al | 0;
            const All = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add3L */ .Vl(T1l, sigma0l, MAJl);
            Ah = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add3H */ .Vr(All, T1h, sigma0h, MAJh);
            Al = All | 0;
        }
        // Add the compressed chunk to the current hash value
        ({ h: Ah, l: Al } = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ(this.Ah | 0, this.Al | 0, Ah | 0, Al | 0));
        ({ h: Bh, l: Bl } = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ(this.Bh | 0, this.Bl | 0, Bh | 0, Bl | 0));
        ({ h: Ch, l: Cl } = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ(this.Ch | 0, this.Cl | 0, Ch | 0, Cl | 0));
        ({ h: Dh, l: Dl } = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ(this.Dh | 0, this.Dl | 0, Dh | 0, Dl | 0));
        ({ h: Eh, l: El } = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ(this.Eh | 0, this.El | 0, Eh | 0, El | 0));
        ({ h: Fh, l: Fl } = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ(this.Fh | 0, this.Fl | 0, Fh | 0, Fl | 0));
        ({ h: Gh, l: Gl } = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ(this.Gh | 0, this.Gl | 0, Gh | 0, Gl | 0));
        ({ h: Hh, l: Hl } = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ(this.Hh | 0, this.Hl | 0, Hh | 0, Hl | 0));
        this.set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl);
    }
    roundClean() {
        (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(SHA512_W_H, SHA512_W_L);
    }
    destroy() {
        // HashMD callers route post-destroy usability through `destroyed`; zeroizing alone still leaves
        // update()/digest() callable on reused instances.
        this.destroyed = true;
        (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(this.buffer);
        this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
/** Internal SHA-512 hash class grounded in RFC 6234 \u00a76.3 and \u00a76.4. */
class _SHA512 extends SHA2_64B {
    constructor() {
        super(64, _md_js__WEBPACK_IMPORTED_MODULE_0__/* .SHA512_IV */ .tT);
    }
}
/** Internal SHA-384 hash class grounded in RFC 6234 \u00a76.3 and \u00a76.4. */
class _SHA384 extends SHA2_64B {
    constructor() {
        super(48, _md_js__WEBPACK_IMPORTED_MODULE_0__/* .SHA384_IV */ .Az);
    }
}
/**
 * Truncated SHA512/256 and SHA512/224.
 * SHA512_IV is XORed with 0xa5a5a5a5a5a5a5a5, then used as "intermediary" IV of SHA512/t.
 * Then t hashes string to produce result IV.
 * See the repo-side derivation recipe in `test/misc/sha2-gen-iv.js`.
 * These IV literals are checked against that script rather than a dedicated
 * local RFC section.
 */
/** SHA-512/224 IV derived by the SHA-512/t recipe in `test/misc/sha2-gen-iv.js` and
 * stored as sixteen big-endian 32-bit halves. */
const T224_IV = /* @__PURE__ */ Uint32Array.from([
    0x8c3d37c8, 0x19544da2, 0x73e19966, 0x89dcd4d6, 0x1dfab7ae, 0x32ff9c82, 0x679dd514, 0x582f9fcf,
    0x0f6d2b69, 0x7bd44da8, 0x77e36f73, 0x04c48942, 0x3f9d85a8, 0x6a1d36c8, 0x1112e6ad, 0x91d692a1,
]);
/** SHA-512/256 IV derived by the SHA-512/t recipe in `test/misc/sha2-gen-iv.js` and
 * stored as sixteen big-endian 32-bit halves. */
const T256_IV = /* @__PURE__ */ Uint32Array.from([
    0x22312194, 0xfc2bf72c, 0x9f555fa3, 0xc84c64c2, 0x2393b86b, 0x6f53b151, 0x96387719, 0x5940eabd,
    0x96283ee2, 0xa88effe3, 0xbe5e1e25, 0x53863992, 0x2b0199fc, 0x2c85b8aa, 0x0eb72ddc, 0x81c52ca2,
]);
/** Internal SHA-512/224 hash class using the derived `T224_IV` and the shared
 * RFC 6234 \u00a76.4 compression engine. */
class _SHA512_224 extends SHA2_64B {
    constructor() {
        super(28, T224_IV);
    }
}
/** Internal SHA-512/256 hash class using the derived `T256_IV` and the shared
 * RFC 6234 \u00a76.4 compression engine. */
class _SHA512_256 extends SHA2_64B {
    constructor() {
        super(32, T256_IV);
    }
}
/**
 * SHA2-256 hash function from RFC 4634. In JS it's the fastest: even faster than Blake3. Some info:
 *
 * - Trying 2^128 hashes would get 50% chance of collision, using birthday attack.
 * - BTC network is doing 2^70 hashes/sec (2^95 hashes/year) as per 2025.
 * - Each sha256 hash is executing 2^18 bit operations.
 * - Good 2024 ASICs can do 200Th/sec with 3500 watts of power, corresponding to 2^36 hashes/joule.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-256.
 * ```ts
 * sha256(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha256 = /* @__PURE__ */ (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .createHasher */ .qj)(() => new _SHA256(), 
/* @__PURE__ */ (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .oidNist */ .nx)(0x01));
/**
 * SHA2-224 hash function from RFC 4634.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-224.
 * ```ts
 * sha224(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha224 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _SHA224(), 
/* @__PURE__ */ oidNist(0x04))));
/**
 * SHA2-512 hash function from RFC 4634.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-512.
 * ```ts
 * sha512(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha512 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _SHA512(), 
/* @__PURE__ */ oidNist(0x03))));
/**
 * SHA2-384 hash function from RFC 4634.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-384.
 * ```ts
 * sha384(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha384 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _SHA384(), 
/* @__PURE__ */ oidNist(0x02))));
/**
 * SHA2-512/256 "truncated" hash function, with improved resistance to length extension attacks.
 * See the paper on {@link https://eprint.iacr.org/2010/548.pdf | truncated SHA512}.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-512/256.
 * ```ts
 * sha512_256(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha512_256 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _SHA512_256(), 
/* @__PURE__ */ oidNist(0x06))));
/**
 * SHA2-512/224 "truncated" hash function, with improved resistance to length extension attacks.
 * See the paper on {@link https://eprint.iacr.org/2010/548.pdf | truncated SHA512}.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-512/224.
 * ```ts
 * sha512_224(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha512_224 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _SHA512_224(), 
/* @__PURE__ */ oidNist(0x05))));


/***/ })

};
