export const id = 8183;
export const ids = [8183];
export const modules = {

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

/***/ 4361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ lookAtTarget),
  P: () => (/* binding */ measureTargets)
});

// EXTERNAL MODULE: ./build/core/model/period.js
var period = __webpack_require__(9483);
// EXTERNAL MODULE: ./build/core/model/slo.js
var model_slo = __webpack_require__(6956);
// EXTERNAL MODULE: ./build/core/model/span.js
var model_span = __webpack_require__(3690);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/core/targets/advice.js
var advice = __webpack_require__(1739);
// EXTERNAL MODULE: ./build/core/targets/review.js
var review = __webpack_require__(8483);
// EXTERNAL MODULE: ./node_modules/fraction.js/dist/fraction.mjs
var fraction = __webpack_require__(1952);
// EXTERNAL MODULE: ./build/core/budget/budget.js
var budget = __webpack_require__(6169);
;// CONCATENATED MODULE: ./build/core/targets/buffer.js


/** A share of the window in events and in minutes. `measured` is null when nothing is known of the events. */
function bufferOf(share, measured, { from, to }) {
    return {
        share,
        events: measured?.kind === 'counts' && measured.unit === 'events' ? share.mul(measured.total) : null,
        minutes: share.mul(new fraction/* default */.A(to - from, time/* MINUTE */.pY)),
    };
}

;// CONCATENATED MODULE: ./build/core/targets/standing.js



const ONE = new fraction/* default */.A(1);
/** Holds a ratio target against what was measured of its SLO: the same events, and a larger share of them. */
function ratioStandingOf(aim, { slo, period, standing }) {
    const floor = slo.objective.ratio;
    const gap = aim.ratio.sub(floor);
    if (standing.status === 'unknown') {
        return { state: 'unknown', reason: standing.reason, buffer: bufferOf(gap, null, period) };
    }
    const buffer = bufferOf(gap, standing.measured, period);
    if (standing.status === 'idle')
        return { state: 'idle', buffer };
    const { sli } = standing;
    const margin = sli.sub(floor).div(gap);
    return {
        state: margin.gte(1) ? 'met' : 'missed',
        sli,
        margin,
        position: positionOf(sli, aim.ratio, standing),
        buffer,
    };
}
/**
 * Holds a latency target against the share of requests within its bound. Objective and target are the same share here, so
 * the gap between them is one of time, and the margin is where that share of requests is reached between the two bounds:
 * (wide \u2212 objective) / (wide \u2212 tight), which is the linear interpolation between buckets that `histogram_quantile` does.
 * The buffer is the requests that were slower than the target and still within the SLO.
 */
function latencyStandingOf(tighter, { slo, period, standing }) {
    if (standing.status === 'unknown')
        return { state: 'unknown', reason: standing.reason, buffer: null };
    if (standing.status === 'idle')
        return { state: 'idle', buffer: null };
    if (tighter.kind === 'unmeasured')
        return { state: 'unknown', reason: tighter.reason, buffer: null };
    const errorRate = (0,budget/* errorRateOf */.ql)(tighter);
    if (errorRate === null)
        return { state: 'idle', buffer: null };
    const floor = slo.objective.ratio;
    const wide = standing.sli;
    const measured = ONE.sub(errorRate);
    // Extrapolation may find a few more requests within the tighter bound than within the wider one; there are none.
    const tight = measured.gt(wide) ? wide : measured;
    const between = wide.sub(tight);
    return {
        state: tight.gte(floor) ? 'met' : 'missed',
        sli: tight,
        margin: between.equals(0) ? null : wide.sub(floor).div(between),
        position: positionOf(tight, floor, standing),
        buffer: bufferOf(between, standing.measured, period),
    };
}
/** Below the floor is an SLO that is breached. Time slices of a calendar window may be few so far, and all of its budget there. */
const positionOf = (aimed, target, { status }) => aimed.gte(target) ? 'above-target' : status === 'breached' ? 'below-floor' : 'in-buffer';

;// CONCATENATED MODULE: ./build/core/targets/volatility.js

/** Fewer days say little about how much days differ. */
const MIN_DAYS = 7;
/** A buffer of fewer swings is crossed by a window that is only somewhat worse than usual: about one in forty. */
const THIN_BELOW_SWINGS = 2;
/** A buffer of more swings has never much to do: a window that crosses it is not of the kind that the history knows. */
const WIDE_ABOVE_SWINGS = 6;
/** How much of the past the volatility is estimated from: at least four weeks, at most a quarter. */
const SHORTEST_HISTORY = 28 * time/* DAY */.d_;
const LONGEST_HISTORY = 90 * time/* DAY */.d_;
/** How far back the daily history should reach for a window of so many seconds; whole days, in seconds. */
const historySecondsFor = (windowSeconds) => Math.floor(Math.min(Math.max(windowSeconds, SHORTEST_HISTORY), LONGEST_HISTORY) / time/* DAY */.d_) * time/* DAY */.d_;
/**
 * The volatility of the daily SLI: the square root of \u03a3 w (e \u2212 \u0113)\u00b2, with e the error rate of a day, w its share of the
 * traffic and \u0113 the error rate of all days. Weighted, since the SLI is: one error in a quiet night is no bad day. Not
 * robust, since the rare bad day is what the buffer is for. The swing is the standard error of the mean of a window's days,
 * taken to be independent. Null with too few days, and where their numbers are beyond doubles. Source: Cochran, Sampling Techniques, chapter 6, for the ratio of sums.
 */
function volatilityOf(days, windowSeconds) {
    const busy = days.flatMap(({ measurement }) => {
        if (measurement.kind === 'unmeasured')
            return [];
        if (measurement.kind === 'ratio')
            return [{ bad: measurement.errorRate.valueOf(), total: 1 }];
        const total = measurement.total.valueOf();
        return total > 0 ? [{ bad: total - measurement.good.valueOf(), total }] : [];
    });
    if (busy.length < MIN_DAYS || windowSeconds <= 0)
        return null;
    const sum = (of) => busy.reduce((sum, day) => sum + of(day), 0);
    const total = sum((day) => day.total);
    const mean = sum((day) => day.bad) / total;
    const daily = Math.sqrt(sum((day) => day.total * (day.bad / day.total - mean) ** 2) / total);
    return Number.isFinite(daily) ? { daily, swing: daily / Math.sqrt(windowSeconds / time/* DAY */.d_), days: busy.length } : null;
}
/** Whether a buffer of this share of the window's events fits the swing of its SLI. */
function fitOf(bufferShare, { swing }) {
    if (bufferShare < THIN_BELOW_SWINGS * swing)
        return 'too-thin';
    return bufferShare > WIDE_ABOVE_SWINGS * swing ? 'wider-than-needed' : 'fitting';
}

;// CONCATENATED MODULE: ./build/app/evaluation/targets.js








/**
 * Holds each target against its SLO, where that was measured. A ratio target asks the backend nothing more; a latency
 * target asks one query, for its own bucket, and a window that is split into pieces one for each piece.
 */
async function measureTargets(targets, slos, backend) {
    const byContract = new Map(slos.map(({ slo }) => [(0,model_slo/* contractId */.YS)(slo), []]));
    for (const measured of slos)
        byContract.get((0,model_slo/* contractId */.YS)(measured.slo))?.push(measured);
    const pairs = targets.flatMap((target) => (byContract.get(`${target.service}/${target.slo}`) ?? []).map((measured) => ({ target, measured })));
    return await Promise.all(pairs.map(({ target, measured }) => measureTarget(target, measured, backend)));
}
async function measureTarget(target, measured, backend) {
    const { aim } = target;
    switch (aim.kind) {
        case 'ratio':
            return { target, measured, standing: ratioStandingOf(aim, measured), evidence: [] };
        case 'latency': {
            const { slo, period } = measured;
            const span = (0,model_span/* spanOf */.e)(slo.window, period);
            const tighter = await backend.aside({ slo, within: aim.within, span, endedSecondsAgo: 0 });
            const standing = latencyStandingOf(tighter.measurement, measured);
            return { target, measured, standing, evidence: tighter.evidence };
        }
    }
}
/**
 * The quarterly look at a target. It asks for the daily history and for two earlier windows (three where the window is one
 * of the calendar), which is far more than measuring the target did.
 */
async function lookAtTarget(result, at, backend) {
    const { target, measured, standing } = result;
    const [volatility, advice] = await Promise.all([
        volatilityAround(measured, backend),
        adviceOn(target.aim, measured.slo, at, backend),
    ]);
    const { buffer } = standing;
    const fit = volatility && buffer && fitOf(buffer.share.valueOf(), volatility);
    return { volatility, fit, advice, review: (0,review/* reviewNoticeOf */.q)(target, at) };
}
async function volatilityAround({ slo, period }, backend) {
    const windowSeconds = (period.resetsAt ?? period.to) - period.from;
    const seconds = historySecondsFor(windowSeconds);
    const history = await backend.history(slo, { seconds, text: `${seconds / time/* DAY */.d_}d` }, time/* DAY */.d_);
    return history.kind === 'none' ? null : volatilityOf(history.buckets, windowSeconds);
}
async function adviceOn(aim, slo, at, backend) {
    switch (aim.kind) {
        case 'ratio':
            return (0,advice/* ratioAdviceOf */.FU)(aim, slo.objective, await lastWindows(slo, null, at, backend));
        case 'latency': {
            const windows = await lastWindows(slo, aim, at, backend);
            return (0,advice/* latencyAdviceOf */.EZ)(slo.objective, windows, await neighbourOf(aim, slo, windows, at, backend));
        }
    }
}
/** The windows of the quarterly look, the latest one first; null for one that says nothing. */
async function lastWindows(slo, aim, at, backend) {
    const periods = (0,period/* lastPeriods */.$H)(slo.window, at, advice/* WINDOWS */.CB);
    return await Promise.all(periods.map(async (period) => {
        const question = { slo, within: aim?.within ?? null, span: (0,model_span/* spanOf */.e)(slo.window, period) };
        return (0,advice/* pastWindowOf */.S6)(await backend.aside({ ...question, endedSecondsAgo: at - period.to }));
    }));
}
/** The bucket boundary that advice would propose, measured over the same windows; null when there is none. */
async function neighbourOf(aim, slo, windows, at, backend) {
    const verdict = (0,advice/* verdictOf */.Vj)(windows, slo.objective.ratio);
    if (verdict === null || slo.indicator.kind !== 'latency')
        return null;
    const { seconds: floor } = slo.indicator.within;
    const bounds = await backend.bounds(slo);
    const within = verdict === 'met'
        ? bounds.findLast(({ seconds }) => seconds.lt(aim.within.seconds))
        : bounds.find(({ seconds }) => seconds.gt(aim.within.seconds) && seconds.lt(floor));
    if (!within)
        return null;
    const neighbour = { kind: 'latency', within };
    return { aim: neighbour, windows: await lastWindows(slo, neighbour, at, backend) };
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

/***/ 2630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isTouched),
/* harmony export */   V: () => (/* binding */ changedServices)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/* harmony import */ var _model_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5974);


/**
 * The services that an edit of these files changes. A service that names no paths may be changed by anything; an edit of
 * the contracts, the waivers or the policy may change what every service is held to.
 */
function changedServices(services, files, sloDirectory) {
    const isProtected = (file) => ['slos/', 'waivers/'].some((folder) => file.startsWith(`${sloDirectory}/${folder}`)) ||
        file === `${sloDirectory}/policy.yaml`;
    if (files.some(isProtected))
        return services.map(({ name }) => name);
    return services.filter((service) => isTouched(service, files)).map(({ name }) => name);
}
/** Whether files lie on the service's paths. */
function isTouched({ paths }, files) {
    if (paths.length === 0)
        return true;
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__(paths.map(_model_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchedPattern */ .V), OPTIONS);
    return files.some((file) => matches(file));
}
/** Names that begin with a dot are files like others, and `!` is a letter like others. */
const OPTIONS = { dot: true, nonegate: true };


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
 * What the last windows, the latest one first, suggest for a latency target; null for nothing. `neighbour` is the next
 * shorter bound when all windows met the target, the next longer one below that of the SLO when all missed it.
 */
function latencyAdviceOf(objective, windows, neighbour) {
    const verdict = verdictOf(windows, objective.ratio);
    if (verdict === null)
        return null;
    const met = neighbour?.windows.filter((window) => window && meets(window, objective.ratio)).length ?? 0;
    if (verdict === 'met')
        return neighbour && met >= WINDOWS ? { kind: 'tighten', to: neighbour.aim } : null;
    const realistic = neighbour && met > WINDOWS / 2 ? neighbour.aim : null;
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
