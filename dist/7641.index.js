export const id = 7641;
export const ids = [7641];
export const modules = {

/***/ 6398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isZone),
/* harmony export */   K: () => (/* binding */ windowText)
/* harmony export */ });
/** Whether a time zone is known by this name. */
function isZone(name) {
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
}
/** How people read the window: `30d`, or `quarter (Europe/Berlin)`. */
function windowText(window) {
    if (window.kind === 'rolling')
        return window.duration.text;
    const from = window.starts ? ` from ${startText(window.calendar, window.starts)}` : '';
    return `${window.calendar}${from} (${window.timezone})`;
}
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
function startText(unit, { months, days, time }) {
    const clock = time.replace(/:00$/, '');
    if (unit === 'week')
        return `${WEEKDAYS[days]} ${clock}`;
    const month = unit === 'month' ? '' : ` of month ${months + 1}`;
    return `day ${days + 1}${month} ${clock}`;
}


/***/ }),

/***/ 1739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ WINDOWS),
/* harmony export */   EZ: () => (/* binding */ latencyAdviceOf),
/* harmony export */   FU: () => (/* binding */ ratioAdviceOf),
/* harmony export */   S6: () => (/* binding */ pastWindowOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1952);
/* harmony import */ var _budget_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6169);
/* harmony import */ var _budget_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2166);



/** How many windows the quarterly look takes in. */
const WINDOWS = 3;
/** Data for less than this share of a window says too little about the whole of it. */
const MIN_COVERAGE = 0.9;
const ONE = new fraction_js__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A(1);
/** A reading as a past window; null without traffic, without an answer, or with too little data. */
function pastWindowOf({ measurement, coverage, }) {
    const share = (0,_budget_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .shareOf */ .tC)(coverage);
    if (measurement.kind === 'unmeasured' || (share !== null && share < MIN_COVERAGE))
        return null;
    const errorRate = (0,_budget_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .errorRateOf */ .ql)(measurement);
    return errorRate && { errorRate, events: measurement.kind === 'counts' ? measurement.total : null };
}
/** Whether all of the last windows met a target of this ratio, or all missed it; null when neither, or when one is not known. */
function verdictOf(windows, ratio) {
    const known = windows.flatMap((window) => window ?? []);
    if (known.length < WINDOWS || known.length < windows.length)
        return null;
    if (known.every((window) => meets(window, ratio)))
        return 'met';
    return known.some((window) => meets(window, ratio)) ? null : 'missed';
}
const meets = ({ errorRate }, ratio) => errorRate.lte(ONE.sub(ratio));
/** What the last windows, the latest one first, suggest for a ratio target; null for nothing. */
function ratioAdviceOf(aim, objective, windows) {
    const verdict = verdictOf(windows, aim.ratio);
    if (verdict === null)
        return null;
    const rates = windows.flatMap((window) => window?.errorRate ?? []).sort((a, b) => a.compare(b));
    const allowed = ONE.sub(aim.ratio);
    if (verdict === 'met') {
        // To ask for more is easy and to take it back is not, so a quarter at most halves the errors allowed.
        const reached = cautious(rates.at(-1) ?? ONE);
        const half = allowed.div(2);
        const to = reached.lt(half) ? half : reached;
        return to.lt(allowed) ? { kind: 'tighten', to: ratioAim(to) } : null;
    }
    const usual = cautious(rates[Math.floor(rates.length / 2)] ?? ONE);
    const realistic = usual.lt(ONE.sub(objective.ratio)) ? ratioAim(usual) : null;
    return { kind: 'missed', fewerBad: fewerBadOf(windows, aim.ratio), realistic };
}
/**
 * What the last windows, the latest one first, suggest for a latency target; null for nothing. `neighbor` is the next
 * shorter bound when all windows met the target, the next longer one below that of the SLO when all missed it.
 */
function latencyAdviceOf(objective, windows, neighbor) {
    const verdict = verdictOf(windows, objective.ratio);
    if (verdict === null)
        return null;
    const met = neighbor?.windows.filter((window) => window && meets(window, objective.ratio)).length ?? 0;
    if (verdict === 'met')
        return neighbor && met >= WINDOWS ? { kind: 'tighten', to: neighbor.aim } : null;
    const realistic = neighbor && met > WINDOWS / 2 ? neighbor.aim : null;
    return { kind: 'missed', fewerBad: fewerBadOf(windows, objective.ratio), realistic };
}
function fewerBadOf([latest], ratio) {
    if (!latest?.events)
        return null;
    return latest.errorRate.sub(ONE.sub(ratio)).mul(latest.events).ceil();
}
/** An error rate to two significant digits, rounded up, so that what is proposed was reached. */
function cautious(errorRate) {
    if (errorRate.equals(0))
        return errorRate;
    let unit = new fraction_js__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A(1);
    while (errorRate.lt(unit.mul(10)))
        unit = unit.div(10);
    return errorRate.div(unit).ceil().mul(unit);
}
const ratioAim = (errorRate) => {
    const ratio = ONE.sub(errorRate);
    return { kind: 'ratio', ratio, text: `${ratio.mul(100).toString(30)}%` };
};


/***/ }),

/***/ 5079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ab: () => (/* binding */ exclusionsReport),
/* harmony export */   hO: () => (/* binding */ withoutReport),
/* harmony export */   lH: () => (/* binding */ exclusionsOfSlo),
/* harmony export */   zY: () => (/* binding */ numbersWithout)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4377);
/* harmony import */ var _core_model_exclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8024);
/* harmony import */ var _core_model_quoted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3170);
/* harmony import */ var _core_model_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4587);
/* harmony import */ var _json_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4491);
/* harmony import */ var _quoted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4548);






const exclusion = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    name: _quoted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedText */ .w,
    category: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_core_model_exclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .EXCLUSION_CATEGORIES */ .UR),
    reason: _quoted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedText */ .w,
    from: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    to: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    events: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable().describe('what it took out of the window; two that overlap count the same events'),
});
/** What exclusions take out of an SLO's window, in the JSON reports. */
const exclusionsOfSlo = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(exclusion)
    .describe('what does not count of the window, and is in none of the numbers above');
/** What the numbers would be without exclusions, in the JSON reports. */
const numbersWithout = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    good: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    total: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    budget: _json_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .budget */ .gd,
});
const exclusionsReport = ({ exclusions, }) => exclusions.map(({ from, to, exclusion: { name, category, reason }, events }) => ({
    ...{ name: new _core_model_quoted_js__WEBPACK_IMPORTED_MODULE_6__/* .Quoted */ .v(name), category, reason: new _core_model_quoted_js__WEBPACK_IMPORTED_MODULE_6__/* .Quoted */ .v(reason) },
    ...{ from: (0,_core_model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .rfc3339 */ .ag)(from), to: (0,_core_model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .rfc3339 */ .ag)(to) },
    events: events?.valueOf() ?? null,
}));
const withoutReport = (without) => ({
    good: without.good.valueOf(),
    total: without.total.valueOf(),
    budget: (0,_json_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .budgetReport */ .E8)(without.budget),
});


/***/ }),

/***/ 7641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatePresenter: () => (/* binding */ gatePresenter)
});

// EXTERNAL MODULE: ./build/core/model/names.js
var model_names = __webpack_require__(8836);
// EXTERNAL MODULE: ./build/core/model/slo.js
var model_slo = __webpack_require__(6956);
// EXTERNAL MODULE: ./build/core/model/text.js
var model_text = __webpack_require__(4137);
// EXTERNAL MODULE: ./build/present/diagnostics.js
var present_diagnostics = __webpack_require__(1944);
// EXTERNAL MODULE: ./build/present/gate/causes.js + 4 modules
var causes = __webpack_require__(7272);
// EXTERNAL MODULE: ./build/core/model/group-by.js
var group_by = __webpack_require__(5073);
// EXTERNAL MODULE: ./build/present/failure.js
var present_failure = __webpack_require__(4190);
;// CONCATENATED MODULE: ./build/present/gate/freeze-issue-notices.js



/** What somebody has to do for the issues to be kept, the first of each kind; empty where all is well. */
function freezeIssueNotices(issues) {
    if (issues === undefined)
        return [];
    if (issues.kind === 'kept')
        return (0,group_by/* together */.b)(issues.faults, ({ kind }) => kind).map(([first]) => faultText(first));
    return issues.reason.kind === 'no-github' ? [notKeptText(issues.reason)] : [];
}
/** What the log says of the issues. */
function freezeIssueTexts(issues) {
    if (issues === undefined)
        return [];
    if (issues.kind === 'not-kept')
        return [notKeptText(issues.reason)];
    return [...issues.urls.map((url) => `Freeze issue: ${(0,model_text/* oneLine */.TN)(url)}`), ...freezeIssueNotices(issues)];
}
function notKeptText(reason) {
    switch (reason.kind) {
        case 'no-github':
            return 'No freeze issue is kept: freeze-issue needs a workflow and its github-token.';
        case 'dry-run':
            return 'No freeze issue is kept: this is a dry run.';
        case 'other-event':
            return `No freeze issue is kept: that is for runs of the default branch, and this one is for the event ${(0,model_text/* oneLine */.TN)(reason.event)}.`;
        case 'other-branch':
            return `No freeze issue is kept: that is for runs of the default branch (${(0,model_text/* oneLine */.TN)(reason.defaultBranch)}), and this one is for ${(0,model_text/* oneLine */.TN)(reason.ref) || 'no branch'}.`;
    }
}
function faultText(fault) {
    switch (fault.kind) {
        case 'denied':
            return 'The freeze issues were not kept: give the job the permission `issues: write`.';
        case 'disabled':
            return 'The freeze issues were not kept: issues are disabled in this repository. Enable them in its settings, or leave freeze-issue out.';
        case 'failed':
            return `The freeze issues were not kept up to date, which the next run does: ${(0,model_text/* oneLine */.TN)((0,present_failure/* causeChain */.DD)(fault.error))}`;
    }
}

// EXTERNAL MODULE: ./build/present/gate/shared-causes.js
var shared_causes = __webpack_require__(8402);
;// CONCATENATED MODULE: ./build/present/gate/annotations.js







/**
 * One annotation for each SLO that freezes or warns, on the line of its objective; one on no line for all those that a backend
 * in trouble left unanswered; and a warning for what is wrong with a target's file. A missed target has none: it is information.
 * Notices name the SLOs without a series of bad events, and what keeps the freeze issues from being kept.
 */
function gateAnnotations(result) {
    const decided = ['freeze', 'warn'].flatMap((decision) => {
        const level = decision === 'freeze' && result.fails ? 'error' : 'warning';
        return (0,shared_causes/* decidedSo */.dO)(result.slos, decision).map((group) => ({
            level,
            title: `SLO ${decision}: ${(0,shared_causes/* nameOf */.Vb)(group)}`,
            message: messageOf(group),
            place: group.length === 1 ? (0,causes/* placeOf */.$t)(group[0]) : null,
        }));
    });
    const unread = result.targets.diagnostics.map(({ place, problem }) => ({
        level: 'warning',
        title: 'Performance target',
        message: (0,present_diagnostics/* problemText */.fI)(problem),
        place,
    }));
    const notices = freezeIssueNotices(result.freezeIssues).map((message) => ({ level: 'notice', title: 'Freeze issue', message, place: null }));
    return [...decided, ...unread, ...noBadSeries(result.slos), ...notices];
}
/** One notice for all SLOs without a series of bad events, most of which just have no errors. */
function noBadSeries(slos) {
    const [first, ...others] = (0,causes/* withoutBadSeries */.zU)(slos);
    if (!first)
        return [];
    const group = [first, ...others];
    const names = others.length > 0 ? ` ${(0,model_names/* listed */.K)(group.map(({ slo }) => (0,model_slo/* sloId */.sE)(slo)))}` : '';
    return [
        {
            level: 'notice',
            title: `No series of bad events: ${(0,shared_causes/* nameOf */.Vb)(group)}`,
            message: (0,model_text/* oneLine */.TN)(`There is no series of bad events beside the total, so none is counted; is the query right?${names}`),
            place: others.length > 0 ? null : first.slo.places.indicator,
        },
    ];
}
function messageOf(group) {
    const [first, ...others] = group;
    const texts = [(0,causes/* causeText */.xv)(first), (0,causes/* measuredText */.AY)(first)].filter((text) => text !== null);
    const slos = others.length > 0 ? [(0,model_names/* listed */.K)(group.map(({ slo }) => (0,model_slo/* sloId */.sE)(slo)))] : [];
    return (0,model_text/* oneLine */.TN)([...texts, ...slos].join('. '));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/core/budget/coverage.js
var coverage = __webpack_require__(2166);
// EXTERNAL MODULE: ./build/core/model/exclusion.js
var exclusion = __webpack_require__(8024);
// EXTERNAL MODULE: ./build/core/model/quoted.js
var model_quoted = __webpack_require__(3170);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/core/model/window.js
var model_window = __webpack_require__(6398);
// EXTERNAL MODULE: ./build/present/exclusion-json.js
var exclusion_json = __webpack_require__(5079);
// EXTERNAL MODULE: ./build/present/json-parts.js
var json_parts = __webpack_require__(4491);
// EXTERNAL MODULE: ./build/present/quoted-text.js
var quoted_text = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/present/reasons.js
var reasons = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/present/targets/json.js
var json = __webpack_require__(2463);
// EXTERNAL MODULE: ./build/present/unused-exclusions.js
var unused_exclusions = __webpack_require__(8460);
// EXTERNAL MODULE: ./build/present/gate/exceptions.js + 1 modules
var exceptions = __webpack_require__(2595);
;// CONCATENATED MODULE: ./build/present/gate/exception-report.js





const until = schemas/* string */.YjP().nullable().describe('the last day of the one that ends first');
/** What let a freeze through, by its kind, as the report has it. */
const exceptionReport = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('label'),
        label: schemas/* string */.YjP().describe('the label, or several separated by commas'),
        by: schemas/* array */.YOg(schemas/* string */.YjP()).describe('who approved it, or who set a label that nobody need approve'),
        until,
        pullRequests: schemas/* array */.YOg(schemas/* int */.Whr()),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('override'),
        override: schemas/* string */.YjP().describe('its name in the policy, or several separated by commas'),
        by: schemas/* string */.YjP().describe('who started the workflow'),
        reason: quoted_text/* quotedText */.w,
        at: schemas/* string */.YjP().describe('when, in RFC 3339'),
        until,
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('rollback'),
        commit: schemas/* string */.YjP().describe('the commit that goes out, which was deployed before'),
        deployed: schemas/* string */.YjP().describe('the commit that is deployed'),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('waiver'),
        waivers: schemas/* array */.YOg(schemas/* strictObject */.rej({
            services: schemas/* array */.YOg(schemas/* string */.YjP()).describe('the frozen services that it lets through'),
            until: schemas/* string */.YjP().describe('its last day'),
            reason: quoted_text/* quotedText */.w,
            pullRequest: schemas/* int */.Whr().describe('the one that brought it'),
            mergedAt: schemas/* string */.YjP().describe('when, in RFC 3339'),
            file: schemas/* string */.YjP(),
        })),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('redeploy'), commit: schemas/* string */.YjP().describe('the commit that is deployed already') }),
]);
/** An exception as the report has it. */
function reportOfException(exception) {
    switch (exception.kind) {
        case 'label': {
            const { grants } = exception;
            return {
                kind: 'label',
                label: (0,exceptions/* labelsOf */.PC)(grants),
                by: [...new Set(grants.flatMap(({ by }) => by))],
                until: firstEnd(grants.map((grant) => grant.exception)),
                pullRequests: [...new Set(grants.map(({ pull }) => pull))],
            };
        }
        case 'override':
            return {
                kind: 'override',
                override: exception.exceptions.map(({ name }) => name).join(','),
                by: exception.by,
                reason: new model_quoted/* Quoted */.v(exception.reason),
                at: (0,time/* rfc3339 */.ag)(exception.at),
                until: firstEnd(exception.exceptions),
            };
        case 'waiver':
            return {
                kind: 'waiver',
                waivers: exception.waivers.map(({ services, until, reason, pull, mergedAt, file }) => ({
                    ...{ services: [...services], until, file },
                    reason: new model_quoted/* Quoted */.v(reason),
                    pullRequest: pull,
                    mergedAt: (0,time/* rfc3339 */.ag)(mergedAt),
                })),
            };
        case 'rollback':
        case 'redeploy':
            return exception;
    }
}
const firstEnd = (exceptions) => exceptions.flatMap(({ until }) => until ?? []).sort()[0] ?? null;

;// CONCATENATED MODULE: ./build/present/gate/files.js




/** More files than this are counted. */
const NAMED = 5;
/** Whose files decided, where a reader may take them for others; null elsewhere. */
function filesText(files) {
    switch (files.kind) {
        case 'default-branch': {
            if (files.differing.length === 0)
                return null;
            const of = `${files.branch ?? 'the default branch'} at ${files.commit.slice(0, 7)}`;
            return `The policy and the contracts of ${of} decide; in this checkout these differ: ${(0,model_names/* listed */.K)(files.differing, NAMED)}.`;
        }
        case 'checkout': {
            const reason = reasonText(files.because);
            return reason === null ? null : `The files of this checkout decide, since ${reason}.`;
        }
    }
}
function reasonText(because) {
    switch (because.kind) {
        case 'terminal':
            return null;
        case 'no-directory':
            return "the default branch's tip has no such SLO directory";
        case 'unreadable':
            return `those of the default branch's tip can't be read: ${because.detail.text.replace(/\.$/, '')}`;
    }
}
/** Which commit's files were believed, and which of them came from the disk. */
const filesReport = schemas/* strictObject */.rej({
    from: schemas/* enum */.k5n(['default-branch', 'checkout']).describe('whose policy, contracts, exclusions and waivers decided'),
    branch: schemas/* string */.YjP().nullable().describe('the default branch; null when it is not known, or the checkout was believed'),
    commit: schemas/* string */.YjP().nullable().describe("the default branch's tip; null when the checkout was believed"),
    reason: quoted_text/* quotedText */.w.nullable().describe('why a workflow believed its checkout; null at a terminal, too'),
    fromDisk: schemas/* int */.Whr().describe('how many files were read from the checkout'),
    fromApi: schemas/* int */.Whr().describe('how many the checkout has otherwise or not at all, so that GitHub was asked for them'),
    differing: schemas/* array */.YOg(schemas/* string */.YjP()).describe('files of these that are others in the checkout, or missing, or there alone'),
});
function filesReportOf(files) {
    switch (files.kind) {
        case 'default-branch': {
            const { branch, commit, fromDisk, fromApi, differing } = files;
            return { from: files.kind, branch, commit, reason: null, fromDisk, fromApi, differing: [...differing] };
        }
        case 'checkout': {
            const reason = reasonText(files.because);
            const quoted = reason === null ? null : new model_quoted/* Quoted */.v(reason);
            const { fromDisk } = files;
            return { from: files.kind, branch: null, commit: null, reason: quoted, fromDisk, fromApi: 0, differing: [] };
        }
    }
}

// EXTERNAL MODULE: ./build/present/gate/waivers.js
var waivers = __webpack_require__(8447);
;// CONCATENATED MODULE: ./build/present/gate/json.js


















const decision = schemas/* enum */.k5n(['open', 'warn', 'freeze']);
const json_time = iso/* datetime */.w$();
const sloReport = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['met', 'breached', 'idle', 'unknown']),
    reason: quoted_text/* quotedText */.w.nullable().describe('why the answer, or a part of it, is unknown'),
    notes: schemas/* array */.YOg(quoted_text/* quotedText */.w).describe('what qualifies the numbers'),
    objective: json_parts/* share */.uM,
    window: schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(['rolling', 'calendar']),
        from: json_time,
        to: json_time,
        text: schemas/* string */.YjP(),
    }),
    good: schemas/* number */.aig().nullable(),
    total: schemas/* number */.aig().nullable(),
    unit: schemas/* enum */.k5n(['events', 'slices']).nullable().describe('what good and total count'),
    sli: json_parts/* share */.uM.nullable(),
    budget: json_parts/* budget */.gd.nullable(),
    coverage: json_parts/* share */.uM
        .nullable()
        .describe('the share of the window, without what is excluded, for which there is data; null when it is not known'),
    burnRates: schemas/* array */.YOg(schemas/* strictObject */.rej({
        window: schemas/* string */.YjP(),
        rate: schemas/* number */.aig().nullable(),
        events: schemas/* number */.aig().nullable(),
        reason: quoted_text/* quotedText */.w.nullable(),
    })),
    exclusions: exclusion_json/* exclusionsOfSlo */.lH,
    without: exclusion_json/* numbersWithout */.zY
        .extend({ decision })
        .nullable()
        .describe('what there would be, were nothing excluded; null where nothing is, or it is not known'),
    decision,
    rule: schemas/* string */.YjP().nullable().describe('the rule that decided, or that could not be answered'),
    rules: schemas/* array */.YOg(schemas/* string */.YjP()).describe('every rule that fired'),
    consequences: schemas/* array */.YOg(schemas/* string */.YjP()).describe('of every rule that fired'),
    target: json/* targetReport */.m.nullable().describe('the performance target; it decides nothing'),
    freezeLiftsAt: json_time.nullable().describe('a forecast'),
    evidence: json_parts/* evidence */.MX,
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr(),
});
/** The JSON report of the gate. Numbers are unrounded. */
const gateReportSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz('slo-gate/report/v1'),
    mode: schemas/* literal */.euz('gate'),
    evaluatedAt: json_time,
    files: filesReport,
    decision,
    exception: exceptionReport.nullable().describe('what let the freeze through; it never changes the decision'),
    commit: schemas/* string */.YjP().nullable().describe('the commit that goes out; null when it is not known'),
    unusedWaivers: schemas/* array */.YOg(schemas/* strictObject */.rej({
        services: schemas/* array */.YOg(schemas/* string */.YjP()),
        until: schemas/* string */.YjP(),
        reason: quoted_text/* quotedText */.w,
        file: schemas/* string */.YjP(),
        why: quoted_text/* quotedText */.w.describe('why it lets nothing through'),
    }))
        .describe('the waivers of frozen services that let nothing through'),
    exclusionsVerified: schemas/* boolean */.zMY()
        .nullable()
        .describe('whether it was looked at what brought the exclusions; false at a terminal, null where nothing is excluded'),
    unusedExclusions: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        category: schemas/* enum */.k5n(exclusion/* EXCLUSION_CATEGORIES */.UR),
        reason: quoted_text/* quotedText */.w,
        slos: schemas/* array */.YOg(schemas/* string */.YjP()).describe('each as service/name'),
        from: json_time,
        to: json_time,
        file: schemas/* string */.YjP(),
        line: schemas/* int */.Whr(),
        why: quoted_text/* quotedText */.w.describe('why it is not subtracted'),
    }))
        .describe('the excluded time that counts all the same, from the first to the last instant'),
    dryRun: schemas/* boolean */.zMY(),
    freezeLiftsAt: json_time.nullable(),
    services: schemas/* array */.YOg(schemas/* strictObject */.rej({ service: schemas/* string */.YjP(), decision, slos: schemas/* array */.YOg(sloReport) })),
    targetProblems: schemas/* array */.YOg(schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr(), message: quoted_text/* quotedText */.w }))
        .describe('what is wrong with the files of the performance targets; it decides nothing'),
})
    .meta({ description: 'What a run of the gate measured and decided, with the evidence.' });
/** The report of a run. */
function gateReport(result) {
    return {
        version: 'slo-gate/report/v1',
        mode: 'gate',
        evaluatedAt: (0,time/* rfc3339 */.ag)(result.at),
        files: filesReportOf(result.files),
        decision: result.decision,
        exception: result.exception.kind === 'let-through' ? reportOfException(result.exception.exception) : null,
        commit: result.commit,
        unusedWaivers: (0,waivers/* unusedWaivers */.S6)(result).map(({ services, until, reason, file, why }) => ({
            ...{ services: [...services], until, file },
            reason: new model_quoted/* Quoted */.v(reason),
            why: new model_quoted/* Quoted */.v(why),
        })),
        exclusionsVerified: result.exclusions.kind === 'none' ? null : result.exclusions.kind === 'verified',
        unusedExclusions: result.exclusions.kind === 'verified' ? result.exclusions.unused.map(unusedExclusion) : [],
        dryRun: result.dryRun,
        freezeLiftsAt: timeOrNull(result.liftsAt),
        services: result.services.map(({ service, decision, slos }) => ({
            service,
            decision,
            slos: slos.map((slo) => reportOf(slo, result.targets.results)),
        })),
        targetProblems: result.targets.diagnostics.map(({ place: { file, line }, problem }) => ({
            file,
            line,
            message: new model_quoted/* Quoted */.v((0,present_diagnostics/* problemText */.fI)(problem)),
        })),
    };
}
const unusedExclusion = (one) => ({
    ...{ name: one.name, category: one.category, reason: new model_quoted/* Quoted */.v(one.reason), slos: [...one.slos] },
    ...{ from: (0,time/* rfc3339 */.ag)(one.from), to: (0,time/* rfc3339 */.ag)(one.to), file: one.place.file, line: one.place.line },
    why: new model_quoted/* Quoted */.v((0,unused_exclusions/* whyUnused */.p)(one)),
});
const timeOrNull = (seconds) => (seconds === null ? null : (0,time/* rfc3339 */.ag)(seconds));
function reportOf(result, targets) {
    const { slo, standing, decision: decided, period } = result;
    const known = standing.status === 'unknown' ? null : standing;
    const counts = known?.measured.kind === 'counts' ? known.measured : null;
    const { cause } = decided;
    return {
        name: slo.name,
        status: standing.status,
        reason: standing.status === 'unknown'
            ? (0,reasons.quotedReason)(standing.reason)
            : cause?.kind === 'unknown'
                ? (0,reasons.quotedReason)(cause.reason)
                : null,
        notes: (0,causes/* caveats */.oW)(result).map((caveat) => new model_quoted/* Quoted */.v(caveat)),
        objective: slo.objective.ratio.valueOf(),
        window: { kind: slo.window.kind, from: (0,time/* rfc3339 */.ag)(period.from), to: (0,time/* rfc3339 */.ag)(period.to), text: (0,model_window/* windowText */.K)(slo.window) },
        good: counts?.good.valueOf() ?? null,
        total: counts?.total.valueOf() ?? null,
        unit: counts?.unit ?? null,
        sli: standing.status === 'met' || standing.status === 'breached' ? standing.sli.valueOf() : null,
        budget: known && (0,json_parts/* budgetReport */.E8)(known.budget),
        coverage: (0,coverage/* shareOf */.tC)(result.coverage),
        burnRates: result.burnRates.map(({ span, recent }) => ({
            window: span.text,
            rate: recent.kind === 'measured' && recent.burnRate ? recent.burnRate.valueOf() : null,
            events: recent.kind === 'measured' && recent.events ? recent.events.valueOf() : null,
            reason: recent.kind === 'unknown' ? (0,reasons.quotedReason)(recent.reason) : null,
        })),
        exclusions: (0,exclusion_json/* exclusionsReport */.ab)(result),
        without: result.without && { ...(0,exclusion_json/* withoutReport */.hO)(result.without), decision: result.without.decision },
        decision: decided.decision,
        rule: cause && 'rule' in cause ? (cause.rule?.name ?? null) : null,
        rules: decided.fired.map((rule) => rule.name),
        consequences: (0,causes/* consequencesOf */.W$)(result),
        target: targetOf(slo, targets),
        freezeLiftsAt: timeOrNull(result.liftsAt),
        evidence: (0,json_parts/* evidenceReport */.CP)(result.evidence),
        file: slo.places.objective.file,
        line: slo.places.objective.line,
    };
}
function targetOf(slo, targets) {
    const found = targets.find(({ measured }) => (0,model_slo/* sloId */.sE)(measured.slo) === (0,model_slo/* sloId */.sE)(slo));
    return found ? (0,json/* targetReportOf */.p)(found) : null;
}

// EXTERNAL MODULE: ./build/core/policy/result.js
var result = __webpack_require__(8279);
;// CONCATENATED MODULE: ./build/present/gate/outputs.js




/** The outputs of the gate's step, for the steps that follow it. */
function gateOutputs({ decision, commit, slos, liftsAt, exception, freezeIssues, }) {
    const frozen = slos.filter((one) => one.decision.decision === 'freeze').map(({ slo }) => slo.service.name);
    return {
        decision,
        commit: commit ?? '',
        'frozen-services': [...new Set(frozen)].join(','),
        'unknown-slos': slos
            .filter(result/* isUnknown */.t)
            .map(({ slo }) => (0,model_slo/* sloId */.sE)(slo))
            .join(','),
        'freeze-lifts-at': liftsAt === null ? '' : (0,time/* rfc3339 */.ag)(liftsAt),
        exception: exception.kind === 'let-through' ? (0,exceptions/* exceptionWord */.YM)(exception.exception) : '',
        ...(freezeIssues && { 'freeze-issue-url': freezeIssues.kind === 'kept' ? freezeIssues.urls.join(',') : '' }),
    };
}

// EXTERNAL MODULE: ./build/present/exclusions.js
var exclusions = __webpack_require__(5835);
// EXTERNAL MODULE: ./build/core/budget/slices.js
var slices = __webpack_require__(4399);
// EXTERNAL MODULE: ./build/core/exclusions/kept.js
var kept = __webpack_require__(8988);
// EXTERNAL MODULE: ./build/present/markup/escape.js
var markup_escape = __webpack_require__(8998);
;// CONCATENATED MODULE: ./build/present/markup/mermaid-text.js

/** A line of ours of a chart, around what was made safe before. */
const chart = (texts, ...parts) => texts.reduce((text, next, index) => `${text}${String(parts[index - 1])}${next}`);
/** What ends a quoted text, or may be taken for a tag, and what stands for it. */
const LIKE = { '"': "'", '`': "'", '<': '\u2039', '>': '\u203a' };
/** In letters of common width. Where one name of an axis is wider, Mermaid leaves out all of them. */
const WIDEST = 36;
const WIDE = /[A-Zmw@%&]|[^\x20-\x7e]/;
/**
 * Untrusted text as a quoted text of a Mermaid chart, where `#quot;` is an escape and `%%{` begins a directive. Mermaid measures a name
 * with its escapes as they are written, so there are none, but letters that look alike.
 */
const mermaidText = (text) => `"${fitting((0,model_text/* oneLine */.TN)(text))
    .replace(/["`<>]/g, (character) => LIKE[character] ?? '')
    .replace(/#(?=\w)|%(?=[%{])/g, `$&${model_text/* ZERO_WIDTH_SPACE */.pe}`)}"`;
/** A name that fits, without its middle where it is too long: a group is told from others by its end. */
function fitting(name) {
    const letters = [...name];
    const width = (some) => some.reduce((sum, letter) => sum + (WIDE.test(letter) ? 1.6 : 1), 0);
    if (width(letters) <= WIDEST)
        return name;
    let [head, tail] = [letters.length >> 1, letters.length - (letters.length >> 1)];
    while (width([...letters.slice(0, head), '\u2026', ...letters.slice(letters.length - tail)]) > WIDEST) {
        if (head > tail)
            head -= 1;
        else
            tail -= 1;
    }
    return `${letters.slice(0, head).join('')}\u2026${letters.slice(letters.length - tail).join('')}`;
}
/** Untrusted texts, as those of an axis. */
const joinedTexts = (texts) => texts.map(mermaidText).join(', ');
/** Numbers, as those of a line or of bars. */
const series = (values, decimals = 2) => values.map((value) => value.toFixed(decimals)).join(', ');

;// CONCATENATED MODULE: ./build/present/markup/charts.js






const BLUE = '#4c8dd6';
const RED = '#d1242f';
/** Light enough for what is drawn over it, and to be seen on white and on black. */
const GREY = '#afb8c1';
/** A Mermaid chart. GitHub draws `xychart-beta`; the default colors can't be seen on its light theme. */
function xychart(kind, height, palette, lines) {
    const settings = { xyChart: { height }, themeVariables: { xyChart: { plotColorPalette: palette.join(', ') } } };
    return (0,markup_escape/* fenced */.OF)('mermaid', [`%%{init: ${JSON.stringify(settings)}}%%`, kind, ...lines]);
}
/**
 * How the budget of the window was spent, step by step, in per cent of the budget: a line that falls, and one at nothing
 * left. A grey bar behind them is as high as the share of its step that is excluded. Null without a history to draw.
 */
function burnDownChart(result) {
    const { slo, steps, standing, period, excluded } = result;
    if (steps.length < 2 || standing.status === 'unknown')
        return null;
    const total = (0,slices/* allSlicesOf */.M)(slo, period, excluded)?.valueOf() ?? steps.reduce((sum, step) => sum + step.total, 0);
    const budget = total * (1 - slo.objective.ratio.valueOf());
    if (budget <= 0)
        return null;
    let bad = 0;
    const remaining = [100];
    for (const step of steps) {
        bad += step.bad;
        remaining.push(100 - (100 * bad) / budget);
    }
    const low = Math.min(0, Math.floor(Math.min(...remaining) / 10) * 10);
    const [unit, size] = period.to - period.from >= 2 * time/* DAY */.d_ ? [chart `days`, time/* DAY */.d_] : [chart `hours`, time/* HOUR */.dp];
    const length = Math.round(((period.to - period.from) / size) * 10) / 10;
    const shares = excludedShares(result);
    const isCut = shares.some((share) => share > 0);
    // A bar of no height would be a grey strip below the axis; one that ends below it is not drawn.
    const heights = [0, ...shares].map((share) => low + (share > 0 ? share : -0.2) * (100 - low));
    // What is drawn first lies behind the rest.
    return xychart('xychart-beta', 300, isCut ? [GREY, BLUE, RED] : [BLUE, RED], [
        chart `  x-axis "${unit}, until now${isCut ? chart `; grey: excluded` : chart ``}" ${-length} --> 0`,
        chart `  y-axis "% of the budget left" ${low} --> 100`,
        ...(isCut ? [chart `  bar [${series(heights)}]`] : []),
        chart `  line [${series(remaining)}]`,
        chart `  line [${series(remaining.map(() => 0), 0)}]`,
    ]);
}
/** How much of each step does not count, from 0 to 1. They follow on one another, and only the first may be shorter than the others. */
function excludedShares({ steps, period, excluded }) {
    const [first, second] = steps.map(({ to }) => to);
    if (first === undefined || second === undefined)
        return [];
    let from = Math.max(period.from, first - (second - first));
    return steps.map(({ to }) => {
        const share = 1 - (0,kept/* keptSeconds */.a7)({ from, to }, excluded) / (to - from);
        from = to;
        return share;
    });
}
/** More bars than this can't be distinguished. */
const MAX_BARS = 24;
/** One budget spent a hundredfold would make all others look alike. */
const MAX_SPENT = 300;
/**
 * How much of each budget is spent: a bar chart, most first; what is beyond the budget is red, and what exclusions save is grey. Mermaid
 * draws bars from the axis' end, not from 0, so what is left, which can be negative, can't be charted. Null when nothing was measured.
 */
function spentChart(results) {
    const bars = results.flatMap(barOf).sort(byMostSpent).slice(0, MAX_BARS);
    if (bars.length === 0)
        return null;
    const longest = Math.max(...bars.map(({ spent, without }) => Math.max(spent, without)));
    const high = Math.min(Math.max(100, Math.ceil(longest / 10) * 10), MAX_SPENT);
    const upTo = (limit, of) => series(bars.map((bar) => Math.min(bar[of], limit)));
    const saves = bars.some(({ spent, without }) => without > spent);
    const cut = high === MAX_SPENT ? chart `, cut at ${MAX_SPENT}` : chart ``;
    const legend = saves ? chart `; grey: without exclusions` : chart ``;
    // The later series is drawn over the earlier one, so that only the excess stays grey or red.
    return xychart('xychart-beta horizontal', Math.max(260, 100 + 26 * bars.length), saves ? [GREY, RED, BLUE] : [RED, BLUE], [
        chart `  x-axis [${joinedTexts(bars.map(({ name }) => name))}]`,
        chart `  y-axis "% of the budget${cut}${legend}" 0 --> ${high}`,
        ...(saves ? [chart `  bar [${upTo(high, 'without')}]`] : []),
        chart `  bar [${upTo(high, 'spent')}]`,
        chart `  bar [${upTo(100, 'spent')}]`,
    ]);
}
function barOf({ slo, standing, without }) {
    if (standing.status === 'unknown')
        return [];
    const spent = standing.budget.spent.valueOf() * 100;
    return [{ name: (0,model_slo/* sloId */.sE)(slo), spent, without: (without?.budget.spent.valueOf() ?? 0) * 100 }];
}
const byMostSpent = (a, b) => b.spent - a.spent;

// EXTERNAL MODULE: ./build/present/markup/markdown.js
var markdown = __webpack_require__(668);
// EXTERNAL MODULE: ./build/present/markup/numbers.js
var numbers = __webpack_require__(4467);
// EXTERNAL MODULE: ./build/present/markup/sections.js
var markup_sections = __webpack_require__(2109);
// EXTERNAL MODULE: ./build/present/targets/words.js
var words = __webpack_require__(9416);
;// CONCATENATED MODULE: ./build/present/targets/summary.js







const NONE = (0,markdown.md) `\u2013`;
const STATE_ICONS = { met: '\ud83c\udfaf', missed: '\ud83d\udd39', idle: '\u26aa', unknown: '\u2754' };
/** The targets in a job summary, apart from what decided; an empty section when there are none. */
function targetsSection({ results, diagnostics, failure }) {
    const caveats = [
        ...(0,words/* targetCaveats */.HR)(results).map(markup_escape/* markdown */.wD),
        ...diagnostics.map(({ place, problem }) => (0,markdown.md) `${(0,markup_escape/* code */.aY)(`${place.file}:${place.line}:${place.column}`)}: ${(0,markup_escape/* prose */.CS)((0,present_diagnostics/* problemText */.fI)(problem))}`),
        ...(failure === null ? [] : [(0,markdown.md) `They could not be reported: ${(0,markup_escape/* markdown */.wD)((0,present_failure/* causeChain */.DD)(failure.error))}`]),
    ].map((caveat) => (0,markdown.md) `- ${caveat}`);
    if (results.length === 0 && caveats.length === 0)
        return (0,markup_sections/* section */.uW)([]);
    const table = [
        (0,markdown.md) `| SLO | floor | target | SLI | where it lies | state | buffer |`,
        (0,markdown.md) `|:--|--:|--:|--:|:--|:--|:--|`,
        ...results.map(row),
        '',
        (0,markdown.md) `<sub>${(0,markup_escape/* words */.aL)(words/* BAR_LEGEND */.Cf)}</sub>`,
        '',
    ];
    const head = [(0,markdown.md) `### Performance targets`, '', (0,markdown.md) `They decide nothing: a missed target is information.`, ''];
    return (0,markup_sections/* section */.uW)(head, [...(results.length === 0 ? [] : table), ...caveats], [''], 'lines about targets');
}
function row(result) {
    const { target, measured, standing } = result;
    const [bar, sli] = [(0,words/* bufferBar */.kJ)(standing), (0,words/* targetSliText */.Xd)(result)];
    const cells = [
        (0,markup_escape/* code */.aY)((0,model_slo/* sloId */.sE)(measured.slo)),
        (0,markup_escape/* unbroken */.D_)((0,markup_escape/* words */.aL)((0,words/* floorText */._v)(measured.slo))),
        (0,markup_escape/* unbroken */.D_)((0,markup_escape/* words */.aL)((0,words/* aimText */.Dl)(target.aim, measured.slo))),
        sli === null ? NONE : (0,markup_escape/* words */.aL)(sli),
        bar === null ? NONE : (0,markup_escape/* code */.aY)(bar),
        (0,markdown.md) `${STATE_ICONS[standing.state]}&nbsp;${(0,markup_escape/* words */.aL)((0,words/* stateText */.r9)(standing))}`,
        standing.buffer ? (0,markup_escape/* words */.aL)((0,words/* bufferText */.GU)(standing.buffer)) : NONE,
    ];
    return (0,markdown.md) `| ${(0,markdown/* joined */.oR)(cells, ' | ')} |`;
}

// EXTERNAL MODULE: ./build/present/gate/deployed.js
var deployed = __webpack_require__(2562);
;// CONCATENATED MODULE: ./build/present/gate/not-slos.js


/** More places, or more kinds of files, than this are counted. */
const not_slos_NAMED = 5;
/** What lies among the contracts and promises nothing, so that nobody takes it for gated: a line for each kind of it. */
function notSloTexts(notices) {
    const groups = (0,group_by/* together */.b)(notices, ({ problem }) => problem.message);
    const lines = groups.slice(0, not_slos_NAMED).map((group) => {
        const places = group.map(({ place }) => `${place.file}:${place.line}`);
        return `Not an SLO: ${(0,model_names/* listed */.K)(places, not_slos_NAMED)}: ${group[0].problem.message}`;
    });
    const others = groups.slice(not_slos_NAMED).reduce((sum, group) => sum + group.length, 0);
    return others > 0 ? [...lines, `Not SLOs: ${others} more documents, which lint names`] : lines;
}

// EXTERNAL MODULE: ./build/present/gate/reason.js
var reason = __webpack_require__(652);
;// CONCATENATED MODULE: ./build/present/gate/summary.js



















const MAX_BURN_DOWNS = 5;
const summary_NONE = (0,markdown.md) `\u2013`;
const ICONS = { freeze: '\ud83d\uded1', warn: '\u26a0\ufe0f', open: '\u2705' };
const STATUS_ICONS = { met: '\ud83d\udfe2', breached: '\ud83d\udd34', idle: '\u26aa', unknown: '\u2754' };
/** The job summary of the gate: may I deploy; if not, why, and what now; then every number. */
function gateSummary(result) {
    const of = (wanted) => result.slos.filter((slo) => slo.decision.decision === wanted);
    const sections = [
        (0,markup_sections/* section */.uW)([(0,markdown.md) `## ${ICONS[result.decision]} ${(0,markup_escape/* markdown */.wD)((0,causes/* headline */.Pl)(result))}`, '']),
        (0,markup_sections/* section */.uW)([filesText(result.files)].flatMap((text) => (text === null ? [] : [(0,markup_escape/* markdown */.wD)(text), markup_sections/* EMPTY */.wg]))),
        (0,markup_sections/* section */.uW)(exceptionLines(result)),
        summary_reasons((0,markdown.md) `### Why`, (0,shared_causes/* decidedSo */.dO)(result.slos, 'freeze')),
        summary_reasons((0,markdown.md) `### Warnings`, (0,shared_causes/* decidedSo */.dO)(result.slos, 'warn')),
        issues(result),
        allSlos(result),
        (0,exclusions/* excludedSection */.Em)((0,exclusions/* exclusionTexts */.j9)(result.slos), [(0,markdown.md) `### Excluded time`, '']),
        (0,markup_sections/* section */.uW)(notSloTexts(result.notSlos).flatMap((text) => [(0,markdown.md) `> ${(0,markup_escape/* markdown */.wD)(text)}`, markup_sections/* EMPTY */.wg])),
        targetsSection(result.targets),
        summary_chart('Error budget spent', spentChart(result.slos)),
        ...[...of('freeze'), ...of('warn')]
            .slice(0, MAX_BURN_DOWNS)
            .map((slo) => summary_chart(`How ${(0,model_slo/* sloId */.sE)(slo.slo)} spent its budget`, burnDownChart(slo))),
        (0,markup_sections/* section */.uW)([
            (0,markdown.md) `<details><summary>Evidence: the queries that decided, and their answers</summary>`,
            '',
            (0,markdown.md) `| SLO | query | answer |`,
            (0,markdown.md) `|:--|:--|:--|`,
        ], result.slos.flatMap(evidenceRows), ['', (0,markdown.md) `</details>`], 'queries'),
    ].filter(({ head }) => head.length > 0);
    return (0,markup_sections/* compose */.Zz)(sections, markup_sections/* SUMMARY_LIMIT */.Jt);
}
/** What lets the freeze through, what could, the waivers that do not, and the excluded time that counts. */
const exceptionLines = (result) => [
    ...[...(0,deployed/* scopeTexts */.Ni)(result), ...(0,exceptions/* exceptionTexts */.gi)(result), ...(0,waivers/* unusedWaiverTexts */.ls)(result)],
    ...(0,unused_exclusions/* exclusionCheckTexts */.R)(result.exclusions),
].flatMap((text) => [(0,markdown.md) `> ${(0,markup_escape/* markdown */.wD)(text)}`, (0,markdown.md) `>`]);
function summary_reasons(title, groups) {
    return (0,markup_sections/* section */.uW)(groups.length === 0 ? [] : [title, ''], groups.map((group) => (0,reason/* reasonEntry */.b)(group, (0,causes/* consequencesOf */.W$)(group[0]))), [''], 'reasons');
}
/** Where the freezes are kept as issues, or why they are not. */
function issues({ freezeIssues }) {
    const urls = freezeIssues?.kind === 'kept' ? freezeIssues.urls : [];
    return (0,markup_sections/* section */.uW)([
        ...(urls.length > 0 ? [(0,markdown.md) `Freeze issue: ${(0,markdown/* listedMarkdown */.pI)(urls.map(markup_escape/* link */.nf))}`, markup_sections/* EMPTY */.wg] : []),
        ...freezeIssueNotices(freezeIssues).flatMap((notice) => [(0,markdown.md) `> ${(0,markup_escape/* prose */.CS)(notice)}`, markup_sections/* EMPTY */.wg]),
    ]);
}
function allSlos(result) {
    const excluding = (0,exclusions/* hasExclusions */.cg)(result.slos);
    const header = (0,markdown.md) `| SLO | decision | status | objective | SLI | budget left | burn rate |`;
    const columns = (0,markdown.md) `|:--|:--|:--|:--|--:|--:|:--|`;
    return (0,markup_sections/* section */.uW)([
        (0,markdown.md) `### All SLOs`,
        '',
        ...(excluding ? [(0,markdown.md) `${header} without exclusions |`, (0,markdown.md) `${columns}--:|`] : [header, columns]),
    ], result.slos.map((slo) => summary_row(slo, excluding)), ['', (0,markup_escape/* words */.aL)((0,causes/* measuredAt */.sR)(result)), ''], 'SLOs');
}
function summary_row(result, excluding) {
    const { slo, standing, decision } = result;
    const known = standing.status !== 'unknown';
    const notes = (0,causes/* caveats */.oW)(result).map((caveat) => (0,markdown.md) `<br><sub>${(0,markup_escape/* markdown */.wD)(caveat)}</sub>`);
    const rates = (0,causes/* burnRateTexts */.yV)(result).map((rate) => (0,markup_escape/* unbroken */.D_)((0,markup_escape/* words */.aL)(rate)));
    const without = (0,exclusions/* budgetWithout */.Ql)(result);
    const cells = [
        (0,markup_escape/* code */.aY)((0,model_slo/* sloId */.sE)(slo)),
        (0,markup_escape/* unbroken */.D_)((0,markdown.md) `${ICONS[decision.decision]} ${decision.decision}`),
        (0,markdown/* joined */.oR)([(0,markup_escape/* unbroken */.D_)((0,markdown.md) `${STATUS_ICONS[standing.status]} ${standing.status}`), ...notes], ''),
        (0,markup_escape/* unbroken */.D_)((0,markup_escape/* words */.aL)(`${slo.objective.text} / ${(0,model_window/* windowText */.K)(slo.window)}`)),
        known && standing.status !== 'idle' ? (0,markup_escape/* words */.aL)((0,numbers/* sliText */.OH)(standing.sli, slo.objective.text)) : summary_NONE,
        known ? (0,markup_escape/* words */.aL)((0,numbers/* percent */.rq)(standing.budget.remaining, 1)) : summary_NONE,
        rates.length > 0 ? (0,markdown/* joined */.oR)(rates, '<br>') : summary_NONE,
        ...(excluding ? [without === null ? summary_NONE : (0,markup_escape/* unbroken */.D_)((0,markup_escape/* words */.aL)(without))] : []),
    ];
    return (0,markdown.md) `| ${(0,markdown/* joined */.oR)(cells, ' | ')} |`;
}
function summary_chart(title, lines) {
    return (0,markup_sections/* section */.uW)(lines === null
        ? []
        : [(0,markdown.md) `<details open><summary>${(0,markup_escape/* markdown */.wD)(title)}</summary>`, '', ...lines, '', (0,markdown.md) `</details>`, '']);
}
function evidenceRows({ slo, evidence }) {
    return evidence.map(({ query, value }) => (0,markdown.md) `| ${(0,markup_escape/* code */.aY)((0,model_slo/* sloId */.sE)(slo))} | ${(0,markup_escape/* code */.aY)(query.text)} | ${value === null ? '\u2013' : (0,markup_escape/* code */.aY)(value.text)} |`);
}

// EXTERNAL MODULE: ./build/present/markup/table.js
var table = __webpack_require__(3809);
// EXTERNAL MODULE: ./build/present/targets/text.js
var targets_text = __webpack_require__(2990);
;// CONCATENATED MODULE: ./build/present/gate/text.js


















/** The gate's answer for a terminal or a log: may I deploy; if not, why; then a table of all SLOs. */
function gateText(result) {
    const reasons = (decision) => (0,shared_causes/* decidedSo */.dO)(result.slos, decision).flatMap((group) => ['', ...text_reason(group, decision)]);
    return [
        (0,causes/* headline */.Pl)(result),
        ...block([filesText(result.files)].flatMap((text) => text ?? []).map(model_text/* oneLine */.TN)),
        ...block((0,exclusions/* exclusionTexts */.j9)(result.slos)),
        ...block([...(0,deployed/* scopeTexts */.Ni)(result), ...(0,exceptions/* exceptionTexts */.gi)(result), ...(0,waivers/* unusedWaiverTexts */.ls)(result)].map(model_text/* oneLine */.TN)),
        ...block((0,unused_exclusions/* exclusionCheckTexts */.R)(result.exclusions).map(model_text/* oneLine */.TN)),
        ...reasons('freeze'),
        ...reasons('warn'),
        ...block(freezeIssueTexts(result.freezeIssues)),
        '',
        ...sloTable(result.slos),
        '',
        ...caveatLines(result.slos),
        ...notSloTexts(result.notSlos).map(model_text/* oneLine */.TN),
        (0,causes/* measuredAt */.sR)(result),
        ...(0,targets_text/* targetsText */.W)(result.targets),
    ].join('\n');
}
const block = (lines) => (lines.length > 0 ? ['', ...lines] : []);
function sloTable(slos) {
    const without = (0,exclusions/* hasExclusions */.cg)(slos);
    const header = [...HEADER, ...(without ? ['without exclusions'] : [])];
    const rows = slos.map((result) => [...cells(result), ...(without ? [(0,exclusions/* budgetWithout */.Ql)(result) ?? '-'] : [])]);
    return (0,table/* table */.t)(header, rows, new Set([2, 3, 5]));
}
const HEADER = ['SLO', 'status', 'objective', 'SLI', 'window', 'budget left', 'burn rate', 'decision'];
function cells(result) {
    const { slo, standing, decision } = result;
    return [
        (0,model_slo/* sloId */.sE)(slo),
        standing.status,
        slo.objective.text,
        standing.status === 'unknown' || standing.status === 'idle' ? '-' : (0,numbers/* sliText */.OH)(standing.sli, slo.objective.text),
        (0,model_window/* windowText */.K)(slo.window),
        standing.status === 'unknown' ? '-' : (0,numbers/* percent */.rq)(standing.budget.remaining, 1),
        (0,causes/* burnRateTexts */.yV)(result).join(', ') || '-',
        decision.decision,
    ];
}
function caveatLines(results) {
    const all = results.flatMap((result) => (0,causes/* caveats */.oW)(result).map((caveat) => ({ slo: (0,model_slo/* sloId */.sE)(result.slo), caveat })));
    return (0,group_by/* together */.b)(all, ({ caveat }) => caveat).map((group) => `${group.map(({ slo }) => slo).join(', ')}: ${(0,model_text/* oneLine */.TN)(group[0].caveat)}`);
}
function text_reason(group, decision) {
    const [first] = group;
    const unanswered = (0,shared_causes/* unansweredQuery */.n_)(group);
    const consequences = (0,causes/* consequencesOf */.W$)(first);
    const details = [
        (0,causes/* measuredText */.AY)(first),
        unanswered && `${unanswered.title}: ${unanswered.query}`,
        consequences.length > 0 ? `Consequences: ${consequences.join(', ')}` : null,
        (0,causes/* forecastText */.xn)(first, numbers/* moment */.n$),
        ...(0,shared_causes/* pointersOf */.Qy)(group).map(({ title, to }) => `${title}: ${(0,model_names/* listed */.K)(to)}`),
    ];
    return [
        `${decision === 'freeze' ? 'FREEZE' : 'WARNING'} ${(0,shared_causes/* nameOf */.Vb)(group)}: ${(0,model_text/* oneLine */.TN)((0,causes/* causeText */.xv)(first) ?? '')}`,
        ...details.flatMap((detail) => (detail ? [`  ${(0,model_text/* oneLine */.TN)(detail)}`] : [])),
    ];
}

;// CONCATENATED MODULE: ./build/present/gate/presenter.js





const gatePresenter = {
    text: gateText,
    summary: gateSummary,
    annotations: gateAnnotations,
    outputs: gateOutputs,
    json: gateReport,
};


/***/ }),

/***/ 4491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ evidenceReport),
/* harmony export */   E8: () => (/* binding */ budgetReport),
/* harmony export */   MX: () => (/* binding */ evidence),
/* harmony export */   gd: () => (/* binding */ budget),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _quoted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);


const share = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe('a fraction, unrounded');
/** What is spent and left of a budget. */
const budget = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ spent: share, remaining: share });
const budgetReport = ({ spent, remaining }) => ({
    spent: spent.valueOf(),
    remaining: remaining.valueOf(),
});
/** Queries and their answers. */
const evidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ query: _quoted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w, at: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), value: _quoted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w.nullable() }));
/** What was asked, and what came back, without what we make of it. */
const evidenceReport = (all) => all.map(({ query, at, value }) => ({ query, at, value }));


/***/ }),

/***/ 2463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ targetReport),
/* harmony export */   p: () => (/* binding */ targetReportOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _json_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4491);
/* harmony import */ var _quoted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4548);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3405);




/** A target in the JSON reports. */
const targetReport = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    target: _json_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM.describe('of a latency target, the objective: the same share, within a shorter time'),
    within: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable().describe('the bound of a latency target'),
    status: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['met', 'missed', 'idle', 'unknown']),
    reason: _quoted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w.nullable().describe('why it is unknown'),
    sli: _json_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM.nullable().describe('what is held against the target'),
    margin: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable().describe('where the SLI lies in the buffer: 0 at the floor, 1 at the target'),
    buffer: _json_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM.nullable().describe('the gap between objective and target, as a share of the events'),
    bufferEvents: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
    bufferMinutes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable().describe('of a total outage, when traffic is even'),
    evidence: _json_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .evidence */ .MX.describe('what was asked for the target alone'),
    file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
});
function targetReportOf(result) {
    const { target, measured, standing } = result;
    const { aim, place } = target;
    const known = standing.state === 'met' || standing.state === 'missed' ? standing : null;
    return {
        target: (aim.kind === 'ratio' ? aim.ratio : measured.slo.objective.ratio).valueOf(),
        within: aim.kind === 'latency' ? aim.within.text : null,
        status: standing.state,
        reason: standing.state === 'unknown' ? (0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__.quotedReason)(standing.reason) : null,
        sli: known?.sli.valueOf() ?? null,
        margin: known?.margin?.valueOf() ?? null,
        buffer: standing.buffer?.share.valueOf() ?? null,
        bufferEvents: standing.buffer?.events?.valueOf() ?? null,
        bufferMinutes: standing.buffer?.minutes.valueOf() ?? null,
        evidence: (0,_json_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceReport */ .CP)(result.evidence),
        file: place.file,
        line: place.line,
    };
}


/***/ }),

/***/ 2990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ targetsText)
/* harmony export */ });
/* harmony import */ var _core_model_slo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6956);
/* harmony import */ var _core_model_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4137);
/* harmony import */ var _diagnostics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1944);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4190);
/* harmony import */ var _markup_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3809);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9416);






/** The targets for a terminal or a log, apart from what decided; no line when there are none. */
function targetsText({ results, diagnostics, failure }) {
    const caveats = [
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .targetCaveats */ .HR)(results),
        ...diagnostics.map(({ place, problem }) => `${place.file}:${place.line}:${place.column}: ${(0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .problemText */ .fI)(problem)}`),
        ...(failure === null ? [] : [`could not be reported: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .causeChain */ .DD)(failure.error)}`]),
    ].map((caveat) => `Performance targets: ${(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(caveat)}`);
    if (results.length === 0)
        return caveats.length === 0 ? [] : ['', ...caveats];
    return [
        '',
        'Performance targets, which decide nothing:',
        '',
        ...(0,_markup_table_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .t)(HEADER, results.map(cells), new Set([1, 2, 3])),
        '',
        ...caveats,
        `Marks: ${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .BAR_LEGEND */ .Cf}.`,
    ];
}
const HEADER = ['SLO', 'floor', 'target', 'SLI', 'where it lies', 'state', 'buffer'];
function cells(result) {
    const { target, measured, standing } = result;
    return [
        (0,_core_model_slo_js__WEBPACK_IMPORTED_MODULE_0__/* .sloId */ .sE)(measured.slo),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .floorText */ ._v)(measured.slo),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .aimText */ .Dl)(target.aim, measured.slo),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .targetSliText */ .Xd)(result) ?? '-',
        (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .bufferBar */ .kJ)(standing) ?? '-',
        (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .stateText */ .r9)(standing),
        standing.buffer ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .bufferText */ .GU)(standing.buffer) : '-',
    ];
}


/***/ }),

/***/ 9416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ BAR_LEGEND),
/* harmony export */   Dl: () => (/* binding */ aimText),
/* harmony export */   GU: () => (/* binding */ bufferText),
/* harmony export */   HR: () => (/* binding */ targetCaveats),
/* harmony export */   Xd: () => (/* binding */ targetSliText),
/* harmony export */   YM: () => (/* binding */ adviceText),
/* harmony export */   _v: () => (/* binding */ floorText),
/* harmony export */   aP: () => (/* binding */ reviewText),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   kJ: () => (/* binding */ bufferBar),
/* harmony export */   r9: () => (/* binding */ stateText),
/* harmony export */   vY: () => (/* binding */ fitText)
/* harmony export */ });
/* harmony import */ var _core_model_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5073);
/* harmony import */ var _core_model_rounded_fraction_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4616);
/* harmony import */ var _core_model_slo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6956);
/* harmony import */ var _core_targets_advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1739);
/* harmony import */ var _markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4467);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3405);






/** The contract's number as the floor of the target: `99.9%`, or `99% within 500ms`. */
const floorText = (slo) => `${slo.objective.text}${withinText(slo)}`;
/** The target in words: `99.95%`, or `99% within 200ms`. */
function aimText(aim, slo) {
    return aim.kind === 'ratio' ? `${aim.text}${withinText(slo)}` : `${slo.objective.text} within ${aim.within.text}`;
}
const withinText = ({ indicator }) => (indicator.kind === 'latency' ? ` within ${indicator.within.text}` : '');
/** The SLI that is held against the target, with two digits more than the target; null when there is none. */
function targetSliText({ target: { aim }, standing, measured }) {
    if (standing.state === 'idle' || standing.state === 'unknown')
        return null;
    return (0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .sliText */ .OH)(standing.sli, aim.kind === 'ratio' ? aim.text : measured.slo.objective.text);
}
const POSITIONS = {
    'above-target': 'above the target',
    'in-buffer': 'in the buffer',
    'below-floor': 'below the floor',
};
/** Whether the target is met, and where the SLI lies: "missed, in the buffer". */
function stateText(standing) {
    switch (standing.state) {
        case 'met':
            return 'met';
        case 'missed':
            return `missed, ${POSITIONS[standing.position]}`;
        case 'idle':
            return 'idle';
        case 'unknown':
            return 'unknown';
    }
}
/**
 * The marks of {@link bufferBar}. All of them are in WGL4, the set that every font for code on GitHub's list has: a mark from
 * another font would be of another width.
 */
const MARKS = { floor: '\u2551', target: '\u2502', measured: '\u25cf' };
/** What the marks are. */
const BAR_LEGEND = `${MARKS.floor} floor, ${MARKS.target} target, ${MARKS.measured} measured`;
/** How many columns the bar has below the floor, in the buffer, and above the target. */
const [BELOW, WITHIN, ABOVE] = [4, 8, 4];
/** Where the SLI lies between floor and target, as a line of text: `\u00b7\u00b7\u00b7\u00b7\u2551\u2500\u2500\u2500\u2500\u25cf\u2500\u2500\u2500\u2502\u00b7\u00b7\u00b7\u00b7`. Null when it is not known. */
function bufferBar(standing) {
    if (standing.state === 'idle' || standing.state === 'unknown')
        return null;
    const column = columnOf(standing.position, standing.margin);
    const line = [...'\u00b7'.repeat(BELOW), ...'\u2500'.repeat(WITHIN), ...'\u00b7'.repeat(ABOVE)].with(column, MARKS.measured);
    return [
        line.slice(0, BELOW),
        MARKS.floor,
        line.slice(BELOW, BELOW + WITHIN),
        MARKS.target,
        line.slice(BELOW + WITHIN),
    ]
        .flat()
        .join('');
}
/** Each column is an eighth of the buffer. What lies further out than the bar reaches is at its end. */
function columnOf(position, margin) {
    const column = margin && BELOW + margin.mul(WITHIN).floor().valueOf();
    switch (position) {
        case 'below-floor':
            return Math.max(column ?? 0, 0);
        case 'in-buffer':
            return column ?? BELOW;
        case 'above-target':
            return Math.min(column ?? Number.POSITIVE_INFINITY, BELOW + WITHIN + ABOVE - 1);
    }
}
/** The buffer in its three units: "0.05 points, 361 events, 21.6 minutes of outage". */
function bufferText({ share, events, minutes: length }) {
    const counted = events === null ? '' : `, ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(events.floor())} events`;
    return `${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)(share)} points${counted}, ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .minutes */ .Gx)(length)} minutes of outage`;
}
const FITS = {
    'too-thin': 'too thin for how much its days differ; an ordinary bad stretch would cross it',
    fitting: 'fitting for how much its days differ',
    'wider-than-needed': 'wider than needed for how much its days differ',
};
/** Whether the buffer fits the volatility, in a sentence; null when that is not known. */
function fitText({ fit, volatility }) {
    if (!fit || !volatility)
        return null;
    const moves = `the SLI of a window moves by about ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)((0,_core_model_rounded_fraction_js__WEBPACK_IMPORTED_MODULE_4__/* .roundedFraction */ .Q)(volatility.swing))} points (estimated from ${volatility.days} days)`;
    return `The buffer is ${FITS[fit]}: ${moves}.`;
}
/** What the last windows suggest, in a sentence. */
function adviceText(advice, slo) {
    switch (advice.kind) {
        case 'tighten':
            return `Met in each of the last ${_core_targets_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .WINDOWS */ .CB} windows: ${aimText(advice.to, slo)} would have been met too.`;
        case 'missed': {
            const { fewerBad, realistic } = advice;
            const fewer = fewerBad && `the last one needed ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(fewerBad)} fewer bad events`;
            const reachable = realistic && `${aimText(realistic, slo)} would be a realistic target`;
            const parts = [fewer, reachable].filter(Boolean).join('; ');
            return `Missed in each of the last ${_core_targets_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .WINDOWS */ .CB} windows${parts === '' ? '' : `: ${parts}`}.`;
        }
    }
}
/** That the quarterly look is due, in a sentence. */
function reviewText(notice) {
    switch (notice.kind) {
        case 'never-reviewed':
            return 'The file does not say when the targets were last looked at; write `reviewed:` after each quarterly look.';
        case 'overdue':
            return `The targets were last looked at on ${notice.reviewed}; the quarterly look was due on ${notice.due}.`;
    }
}
/** What keeps targets from being told, each reason once. */
function targetCaveats(results) {
    const untold = results.flatMap(({ measured: { slo }, standing }) => standing.state === 'unknown' ? [{ slo: (0,_core_model_slo_js__WEBPACK_IMPORTED_MODULE_0__/* .sloId */ .sE)(slo), reason: (0,_reasons_js__WEBPACK_IMPORTED_MODULE_3__.quotedReason)(standing.reason).text }] : []);
    return (0,_core_model_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .together */ .b)(untold, ({ reason }) => reason).map((group) => `${group.map(({ slo }) => slo).join(', ')}: target unknown: ${group[0].reason}`);
}


/***/ }),

/***/ 8460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ exclusionCheckTexts),
/* harmony export */   p: () => (/* binding */ whyUnused)
/* harmony export */ });
/* harmony import */ var _core_model_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8836);
/* harmony import */ var _audit_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5518);
/* harmony import */ var _markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4467);



/** The excluded time that counts all the same, and why; at a terminal, that nothing was verified. One sentence each. */
function exclusionCheckTexts(check) {
    switch (check.kind) {
        case 'none':
            return [];
        case 'not-verified':
            return [
                'Exclusions are subtracted, but not verified: that they gave their notice can only be seen in a workflow.',
            ];
        case 'verified':
            return check.unused.map((one) => `The exclusion ${one.name} (${one.place.file}) is not subtracted from ${(0,_core_model_names_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(one.slos)} between ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(one.from)} and ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(one.to)}: ${refusalText(one.because)}`);
    }
}
/** Why an exclusion is not subtracted. */
const whyUnused = ({ because }) => refusalText(because);
function refusalText(because) {
    switch (because.kind) {
        case 'late':
            return lateText(because);
        case 'push':
            return 'it came by a push, and only the merge of a pull request brings one into force.';
        case 'not-on-default-branch':
            return 'the files that decide are not those of the default branch.';
        case 'not-found':
            return 'the history of its file on the default branch does not show which pull request brought it.';
        case 'too-many':
            return because.what === 'files'
                ? `the history of ${because.most} files is looked at, and no more.`
                : `${because.most} pull requests that came late are looked at, and no more.`;
        case 'no-github':
            return 'which pull request brought it can only be verified with a github-token.';
        case 'no-answer':
            return `which pull request brought it can't be verified: ${because.message}`;
    }
}
function lateText({ pull, mergedAt, notice, entry }) {
    const ahead = notice === null ? 'while the policy had no exclusions' : `which is not ${notice} ahead of it`;
    const objections = (entry?.approvals ?? [])
        .filter(({ objection }) => objection !== null)
        .map((one) => `The review of ${one.login} ${(0,_audit_words_js__WEBPACK_IMPORTED_MODULE_1__/* .pastApprovalText */ .bH)(one)}.`);
    const why = entry ? [...(0,_audit_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reviewReasons */ .EW)(entry), ...objections] : ['Nothing shows how it was reviewed.'];
    return [
        `it came with #${pull}, merged at ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(mergedAt)}, ${ahead}, without the approvals that it then needs.`,
        ...why,
    ].join(' ');
}


/***/ })

};
