export const id = 680;
export const ids = [680];
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

/***/ 9941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ outgoingOf),
/* harmony export */   e: () => (/* binding */ subjectOf)
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
/** Reads the event. Only what can't go stale is taken from the payload: which pull request, which commits. */
function subjectOf(workflow) {
    switch (workflow.event) {
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review': {
            const { pull_request: pull } = read(workflow, pullSchema);
            return { kind: 'pull', number: pull.number, headSha: pull.head.sha };
        }
        case 'merge_group': {
            const { merge_group: group } = read(workflow, groupSchema);
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
            return { kind: 'commit', sha: read(workflow, runSchema).workflow_run.head_sha };
        case 'deployment':
        case 'deployment_status':
            return { kind: 'commit', sha: read(workflow, deploymentSchema).deployment.sha };
        default: {
            const subject = subjectOf(workflow);
            const isUntold = subject.kind === 'commit' && !OWN_COMMIT.has(workflow.event);
            return isUntold ? { kind: 'untold', event: workflow.event } : subject;
        }
    }
}
function read(workflow, schema) {
    const payload = workflow.payload();
    if (payload === undefined)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`GITHUB_EVENT_PATH is not set, so it is not known what the event ${workflow.event} is about`);
    const parsed = schema.safeParse(payload);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue ? `${issue.path.join('.') || 'the whole'}: ${issue.message}` : '';
    throw new Error(`the payload of the event ${workflow.event} is not what GitHub sends: ${where}`);
}


/***/ }),

/***/ 4680:
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
// EXTERNAL MODULE: ./build/adapters/github/event.js
var github_event = __webpack_require__(9941);
// EXTERNAL MODULE: ./build/core/model/problem.js
var model_problem = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/core/specs/directory.js + 10 modules
var directory = __webpack_require__(3637);
// EXTERNAL MODULE: ./build/core/specs/future-promises.js
var future_promises = __webpack_require__(4385);
// EXTERNAL MODULE: ./build/core/specs/targets.js + 1 modules
var specs_targets = __webpack_require__(2754);
// EXTERNAL MODULE: ./build/core/model/finding-code.js
var finding_code = __webpack_require__(7671);
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

;// CONCATENATED MODULE: ./build/core/model/written-query.js
/** Where the character at `offset` of a query stands, as far as that is known. */
const placeAt = ({ place, inline }, offset) => inline ? { ...place, column: place.column + offset } : place;

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
        first.set((0,model_slo/* sloId */.sE)(slo), { place: placeAt(written, metric.offset), problem });
    }
    return [...first.values()];
}
/** The parts of a recording rule's name (`instance:node_cpu:ratio`) are judged one by one. */
const isInfrastructure = (metric) => metric.split(':').some((part) => INFRASTRUCTURE.some((pattern) => pattern.test(part)));

;// CONCATENATED MODULE: ./build/core/lint/queries.js



/** Queries that PromQL's grammar refuses. */
const unparsable = ({ queries }) => queries.flatMap(({ slo, written, promql: { syntaxError } }) => syntaxError
    ? [{ place: placeAt(written, syntaxError.offset), problem: syntaxProblem((0,model_slo/* sloId */.sE)(slo), syntaxError) }]
    : []);
/** Matchers under `=` or `!=` whose value is the text of a regular expression, which no series has. */
const patternsAsText = (queries) => queries.flatMap(({ slo, written, promql }) => promql.patternsAsText.map(({ text, operator, offset }) => ({
    code: 'pattern-as-text',
    place: placeAt(written, offset),
    problem: new model_problem/* Problem */.AF(`a query of ${(0,model_slo/* sloId */.sE)(slo)} compares with the text of a regular expression: ${text}`, `${operator === '=' ? '=~' : '!~'} before a regular expression`, `Write ${operator === '=' ? '=~' : '!~'} for ${operator}.`),
})));
/** How much of a query a message quotes. */
const QUOTED = 20;
function syntaxProblem(id, { text }) {
    const rest = text.length > QUOTED ? `${text.slice(0, QUOTED)}\u2026` : text;
    const what = rest.trim() === '' ? 'it ends too early' : `\`${rest}\` is not expected there`;
    return new model_problem/* Problem */.AF(`a query of ${id} is not PromQL: ${what}`);
}
/** Expressions that count over a fixed time where the SLO's window and the burn windows belong. */
const hardCodedRanges = ({ queries }) => queries.flatMap(({ slo, written, promql }) => written.use !== 'expression'
    ? []
    : promql.fixedRanges.map(({ text, offset }) => ({
        place: placeAt(written, offset),
        problem: new model_problem/* Problem */.AF(`a query of ${(0,model_slo/* sloId */.sE)(slo)} has the fixed range [${text}]`, null, 'Write [$window], which becomes the window that is asked for.'),
    })));

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
/** Days that are yet to come: they would keep the reminder silent. Tomorrow is today somewhere. */
const reviewsInFuture = (subject) => [...contractReviews(subject), ...targetReviews(subject)]
    .filter(({ day }) => day !== null && day > daysAfter(subject.today, 1))
    .map(({ day, place }) => ({
    place,
    problem: new model_problem/* Problem */.AF(`the review on ${day} is yet to come`, 'the day of the last review'),
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

// EXTERNAL MODULE: ./build/core/promql/indicator-meaning.js
var indicator_meaning = __webpack_require__(3919);
;// CONCATENATED MODULE: ./build/core/lint/same-indicator.js



/** SLOs that measure what an earlier one measures already. */
function sameIndicators({ slos }) {
    const first = new Map();
    return slos.flatMap((slo) => {
        const measured = (0,indicator_meaning/* indicatorMeaning */.v)(slo.indicator);
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
    'no-commitment': withoutCommitment,
    'contract-review-due': contractsDue,
    'contract-never-reviewed': contractsNeverReviewed,
    'targets-review-due': targetsDue,
    'targets-never-reviewed': targetsNeverReviewed,
    'review-in-future': reviewsInFuture,
    'infrastructure-indicator': infrastructureIndicators,
    'query-syntax': unparsable,
    'hard-coded-range': hardCodedRanges,
    'same-indicator': sameIndicators,
    'thin-buffer': thinBuffers,
    'not-an-slo': noticed('not-an-slo'),
    'ignored-field': noticed('ignored-field'),
    'doubtful-window': noticed('doubtful-window'),
};
/** Every departure from the practice. */
const warningsOf = (subject) => finding_code/* WARNING_CODES */.W.flatMap((code) => PRACTICE[code](subject).map((found) => ({ ...found, code })));

// EXTERNAL MODULE: ./build/core/promql/grammar.js
var grammar = __webpack_require__(7593);
// EXTERNAL MODULE: ./build/core/promql/matchers.js
var promql_matchers = __webpack_require__(953);
;// CONCATENATED MODULE: ./build/core/promql/inspect.js


/** Parses a query, with or without `$window`. */
function readPromql(query) {
    const tree = (0,grammar/* parsePromql */.v_)(query);
    return {
        syntaxError: syntaxErrorIn(tree, query),
        metrics: metricsIn(tree, query),
        fixedRanges: fixedRangesIn(tree, query),
        patternsAsText: (0,promql_matchers/* selectionsIn */.p8)(query).flatMap(({ matchers }) => matchers.filter(promql_matchers/* takesPatternForText */.Tb)),
    };
}
const pieceOf = ({ from, to }, query) => ({
    text: query.slice(from, to),
    offset: from,
});
function syntaxErrorIn(tree, query) {
    const offset = (0,grammar/* syntaxErrorAt */.Ru)(tree);
    return offset === null ? null : { text: query.slice(offset), offset };
}
function metricsIn(tree, query) {
    const metrics = [];
    tree.iterate({
        enter: ({ name, node }) => {
            if (name === 'Identifier' && node.parent?.name === 'VectorSelector')
                metrics.push(pieceOf(node, query));
            // `{"http.requests"}` and `{__name__="http_requests"}` name a metric too.
            if (name !== 'StringLiteral')
                return;
            const label = node.parent?.getChild('LabelName');
            if (node.parent?.name === 'QuotedLabelName' || (label && pieceOf(label, query).text === '__name__')) {
                metrics.push({ text: query.slice(node.from + 1, node.to - 1), offset: node.from + 1 });
            }
        },
    });
    return metrics;
}
function fixedRangesIn(tree, query) {
    const fixed = [];
    // Within a subquery over the window, a range of its own is what such an expression needs.
    let windows = 0;
    const inWindow = (node) => rangeOf(node, query)?.text.includes(grammar/* WINDOW_PLACEHOLDER */.R1);
    tree.iterate({
        enter: (node) => {
            const range = rangeOf(node, query);
            if (range && windows === 0 && !inWindow(node))
                fixed.push(range);
            if (node.name === 'SubqueryExpr' && inWindow(node))
                windows += 1;
        },
        leave: (node) => {
            if (node.name === 'SubqueryExpr' && inWindow(node))
                windows -= 1;
        },
    });
    return fixed;
}
/** The range in the brackets of a matrix selector or a subquery; null for any other node. */
function rangeOf({ name, node }, query) {
    if (name !== 'MatrixSelector' && name !== 'SubqueryExpr')
        return null;
    const range = node.getChild('DurationExpr');
    return range && pieceOf(range, query);
}

;// CONCATENATED MODULE: ./build/core/lint/subject.js

function subjectOf(read) {
    return {
        ...read,
        services: [...new Set(read.slos.map(({ service }) => service))],
        queries: read.slos.flatMap((slo) => slo.queries.map((written) => ({ slo, written, promql: readPromql(written.text) }))),
    };
}

;// CONCATENATED MODULE: ./build/core/lint/lint.js








/** Everything that is wrong with an SLO directory, and how what is right departs from the practice, at `at` (unix seconds). */
function lintDirectory(checkout, at) {
    const today = (0,time/* rfc3339 */.ag)(at).slice(0, 'YYYY-MM-DD'.length);
    const { sources, diagnostics, targetDiagnostics } = checkout;
    const contracts = (0,directory/* readContracts */.ID)(sources);
    const { targets, diagnostics: wrongTargets } = (0,specs_targets/* readTargets */.R)(sources.targets, contracts.slos);
    const annual = contracts.policy?.review.annual ?? null;
    const subject = subjectOf({ slos: contracts.slos, notices: contracts.notices, targets, annual, today });
    const errors = [
        ...diagnostics,
        // The policy that is missed may be in a file that can't be read, which is said already; an SLO likewise.
        ...contracts.diagnostics.filter(({ code }) => code !== 'unknown-policy' || policyRead(checkout)),
        ...unmeasurable(contracts.slos),
        ...patternsAsText(subject.queries),
        ...(0,future_promises/* futurePromises */.u)(contracts.slos, at),
        ...(promisesNothing(checkout, contracts) ? [(0,directory/* noContracts */.VE)(sources)] : []),
        ...targetDiagnostics,
        ...wrongTargets.filter(({ code }) => code !== 'unknown-slo' || allContractsRead(checkout, contracts)),
    ];
    const warnings = warningsOf(subject);
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
/** Whether no policy file was kept from being read before its text. */
const policyRead = ({ sources, diagnostics }) => sources.policy !== null || diagnostics.length === 0;
/** Whether no error has kept an SLO from being known. */
const allContractsRead = ({ sources, diagnostics }, contracts) => diagnostics.length === 0 && contracts.diagnostics.every((one) => keepsItsSlos(one, sources));
const keepsItsSlos = ({ code, place }, { policy }) => code === 'duplicate-slo' || code === 'unknown-policy' || place.file === policy?.path;

;// CONCATENATED MODULE: ./build/core/lint/result.js
/** The answer that follows from what was found. */
function lintResult(found) {
    const ofLevel = (level) => found.findings.filter((finding) => finding.level === level);
    const errors = ofLevel('error');
    return { ...found, errors, warnings: ofLevel('warning'), fails: errors.length > 0 && !found.dryRun };
}

;// CONCATENATED MODULE: ./build/app/lint/lint.js






/** Are the files right, and do they follow the practice? */
async function lint(inputs, host) {
    const at = inputs.at ?? Math.floor(host.now() / 1000);
    const checkout = await filesToLint(inputs, host);
    const run = { at, dryRun: inputs.dryRun, pages: host.pages };
    if (checkout === null)
        return { mode: 'lint', ...lintResult({ ...run, files: 0, findings: [] }) };
    const findings = lintDirectory(checkout, at);
    const { policy, contracts, targets } = checkout.sources;
    const read = [...(policy ? [policy] : []), ...contracts, ...targets].map(({ path }) => path);
    const files = new Set([...read, ...findings.map(({ place }) => place.file)]).size;
    return { mode: 'lint', ...lintResult({ ...run, files, findings }) };
}
/** The checkout's files. Without a checkout, as is right for pull_request_target, those of what the event is about. */
async function filesToLint(inputs, host) {
    const { workflow, workspace } = host;
    const subject = workflow && inputs.githubToken !== '' ? (0,github_event/* subjectOf */.e)(workflow) : null;
    if (!subject || subject.kind === 'commit' || (0,external_node_fs_.existsSync)(external_node_path_.join(workspace, inputs.sloDirectory))) {
        return await (0,checkout/* readCheckout */.b$)(workspace, inputs.sloDirectory);
    }
    const { checkoutAtHead } = await Promise.all(/* import() */[__webpack_require__.e(873), __webpack_require__.e(632)]).then(__webpack_require__.bind(__webpack_require__, 5785));
    return await checkoutAtHead(subject, inputs, host);
}


/***/ }),

/***/ 7671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ERROR_CODES),
/* harmony export */   W: () => (/* binding */ WARNING_CODES)
/* harmony export */ });
/** What can be wrong in an SLO directory. The names are a promise: people search for them. */
const ERROR_CODES = [
    'layout',
    'unreadable-file',
    'yaml',
    'empty-file',
    'version',
    'unknown-key',
    'missing-key',
    'value',
    'objective',
    'window',
    'indicator',
    'query',
    'pattern-as-text',
    'no-contract',
    'duplicate-slo',
    'unknown-policy',
    'unknown-slo',
    'duplicate-target',
    'target-not-stricter',
    'target-kind',
    'unsupported-slo',
];
/** Where files that are right depart from the practice. Likewise a promise. */
const WARNING_CODES = [
    'no-runbook',
    'no-commitment',
    'contract-review-due',
    'contract-never-reviewed',
    'targets-review-due',
    'targets-never-reviewed',
    'review-in-future',
    'infrastructure-indicator',
    'query-syntax',
    'hard-coded-range',
    'same-indicator',
    'thin-buffer',
    'not-an-slo',
    'ignored-field',
    'doubtful-window',
];


/***/ }),

/***/ 4385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ futurePromises)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5411);
/* harmony import */ var _model_since_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(798);


/** The SLOs whose promise is said to begin later than `now` (unix seconds): nothing could be measured of one. */
function futurePromises(slos, now) {
    return slos.flatMap(({ since, window, places }) => {
        if (since === null || (0,_model_since_js__WEBPACK_IMPORTED_MODULE_0__/* .beginsAt */ .u)(since, window) <= now)
            return [];
        const problem = new _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF(`\`since\` is in the future: ${since.text}`, 'a day or a time that has come');
        return [{ code: 'value', place: places.since, problem }];
    });
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


/***/ })

};
