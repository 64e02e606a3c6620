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
// EXTERNAL MODULE: ./build/core/specs/directory.js + 7 modules
var directory = __webpack_require__(4744);
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
;// CONCATENATED MODULE: ./build/core/promql/inspect.js

/** Parses a query, with or without `$window`. */
function readPromql(query) {
    const tree = (0,grammar/* parsePromql */.v_)(query);
    return {
        syntaxError: syntaxErrorIn(tree, query),
        metrics: metricsIn(tree, query),
        fixedRanges: fixedRangesIn(tree, query),
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





/** Everything that is wrong with an SLO directory, and how what is right departs from the practice on the day `today`. */
function lintDirectory(checkout, today) {
    const { sources, diagnostics, targetDiagnostics } = checkout;
    const contracts = (0,directory/* readContracts */.ID)(sources);
    const { targets, diagnostics: wrongTargets } = (0,specs_targets/* readTargets */.R)(sources.targets, contracts.slos);
    const errors = [
        ...diagnostics,
        // The policy that is missed may be in a file that can't be read, which is said already; an SLO likewise.
        ...contracts.diagnostics.filter(({ code }) => code !== 'unknown-policy' || policyRead(checkout)),
        ...unmeasurable(contracts.slos),
        ...(promisesNothing(checkout, contracts) ? [(0,directory/* noContracts */.VE)(sources)] : []),
        ...targetDiagnostics,
        ...wrongTargets.filter(({ code }) => code !== 'unknown-slo' || allContractsRead(checkout, contracts)),
    ];
    const annual = contracts.policy?.review.annual ?? null;
    const warnings = warningsOf(subjectOf({ slos: contracts.slos, notices: contracts.notices, targets, annual, today }));
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

// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
;// CONCATENATED MODULE: ./build/app/lint/lint.js







/** Are the files right, and do they follow the practice? */
async function lint(inputs, host) {
    const at = inputs.at ?? Math.floor(host.now() / 1000);
    const checkout = await filesToLint(inputs, host);
    const run = { at, dryRun: inputs.dryRun, pages: host.pages };
    if (checkout === null)
        return { mode: 'lint', ...lintResult({ ...run, files: 0, findings: [] }) };
    const findings = lintDirectory(checkout, (0,time/* rfc3339 */.ag)(at).slice(0, 'YYYY-MM-DD'.length));
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
    const { checkoutAtHead } = await Promise.all(/* import() */[__webpack_require__.e(760), __webpack_require__.e(632)]).then(__webpack_require__.bind(__webpack_require__, 5785));
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
/**
 * PromQL text without what means nothing: spaces, comments, and the choice between quotes. Two texts with one meaning may
 * still differ; two texts with different meanings always do.
 */
const expressionMeaning = (text) => tokensOf(text).join(' ');
const tokensOf = (text) => [...text.matchAll(TOKEN)]
    .map(([token]) => token)
    .filter((token) => !/^[ \t\r\n#]/.test(token))
    .map(plainQuotes);
/**
 * Strings (to the end, when one is not closed), comments, spaces, numbers with a signed exponent, words (escapes, durations and letters of any script
 * included), runs of operators, and any other single character. Spaces and the end of a comment are as Prometheus has
 * them: a carriage return ends a comment too.
 */
const TOKEN = /"(?:[^"\\]|\\[\s\S])*["\\]?|'(?:[^'\\]|\\[\s\S])*['\\]?|`[^`]*`?|#[^\r\n]*|[ \t\r\n]|(?:\d[\d_]*\.?\d*|\.\d+)[eE][+-]\d+|(?:[^ \t\r\n"'`#(){}[\],+\-*/%^@=!<>~\\]|\\[\s\S])+|[=!<>~]+|./g;
/** A string that needs no escapes reads the same in any quotes. */
const plainQuotes = (token) => (/^(['`])[^"'`\\\n]*\1/.test(token) ? `"${token.slice(1, -1)}"` : token);
/** A query as one text that is equal for equal meanings. */
function queryMeaning(query) {
    if (query.form === 'expression')
        return `expression ${expressionMeaning(query.text)}`;
    const tokens = tokensOf(query.text);
    const brace = tokens.indexOf('{');
    const [name, matchers] = brace === -1 ? [tokens, []] : [tokens.slice(0, brace), tokens.slice(brace + 1, -1)];
    return `selector ${name.join(' ')} ${matchersMeaning(splitMatchers(matchers))}`;
}
/** The metric's name and matchers, in any order. */
const histogramMeaning = ({ name, matchers }) => `${name} ${matchersMeaning(matchers.map(expressionMeaning))}`;
const matchersMeaning = (matchers) => JSON.stringify([...new Set(matchers)].sort());
/** At commas; one at the end means nothing. */
function splitMatchers(tokens) {
    const commas = tokens.flatMap((token, index) => (token === ',' ? index : []));
    const matchers = [-1, ...commas].map((start, nth) => tokens.slice(start + 1, commas[nth]).join(' '));
    return matchers.filter((matcher) => matcher !== '');
}
/** Whether `$window` stands for more than a range, such as in the name of a recording rule: then its spelling matters. */
const namesWindow = (expression) => [...expression.matchAll(TOKEN)].some(([token]) => /^["'`]/.test(token) && token.includes('$window')) ||
    expression.replaceAll(/\[\s*\$window\b/g, '').includes('$window');


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
// EXTERNAL MODULE: ./build/core/specs/contract-file.js + 8 modules
var contract_file = __webpack_require__(2612);
// EXTERNAL MODULE: ./build/core/specs/fields/day.js
var day = __webpack_require__(8337);
// EXTERNAL MODULE: ./build/core/specs/fields/duration.js
var duration = __webpack_require__(8579);
// EXTERNAL MODULE: ./build/core/specs/fields/objective.js
var objective = __webpack_require__(3660);
// EXTERNAL MODULE: ./build/core/specs/yaml/scalar.js
var scalar = __webpack_require__(8305);
;// CONCATENATED MODULE: ./build/core/specs/target-file.js







const targetSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    slo: (0,contract_file/* nameSchema */.Jq)('the name of an SLO'),
    target: objective/* targetRatioSchema */.w.optional(),
    within: duration/* latencyBoundSchema */.I.optional(),
})
    .transform(({ slo, target, within }, context) => {
    if (target && !within)
        return { slo, aim: { kind: 'ratio', ...target } };
    if (within && !target)
        return { slo, aim: { kind: 'latency', within } };
    const problem = new model_problem/* Problem */.AF(target ? 'target and within exclude each other' : 'one of these keys is missing', 'exactly one of target, within');
    context.addIssue({ code: 'custom', message: problem.message, params: { problem } });
    return core/* NEVER */.tm;
}));
/** A target file: `targets/**`, design section 2.2. */
const targetFileSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(contract_file/* VERSION */.xv),
    service: (0,contract_file/* nameSchema */.Jq)('the name of the service'),
    runbook: (0,scalar/* line */.n8)('the address of a runbook').optional(),
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
        reviewed: file.reviewed ?? null,
        reviewedPlace: document.placeOf(['reviewed']),
        place: document.placeOf(['targets', index], aim.kind === 'ratio' ? 'target' : 'within'),
    }));
}

// EXTERNAL MODULE: ./build/core/specs/yaml/versioned.js
var versioned = __webpack_require__(1624);
// EXTERNAL MODULE: ./build/core/specs/yaml/yaml.js + 1 modules
var yaml = __webpack_require__(4185);
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
            diagnostics.push({ ...conflict, place: target.place });
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
