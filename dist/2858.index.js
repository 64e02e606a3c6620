export const id = 2858;
export const ids = [2858];
export const modules = {

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
    if (directory === '.' || directory.startsWith('..') || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(directory)) {
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`slo-directory: \`${input}\` is not a directory inside of the repository`);
    }
    return directory;
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

/***/ 798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ beginsAt)
/* harmony export */ });
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8714);

/** When a promise begins, in unix seconds. A rolling window follows UTC. */
function beginsAt(since, window) {
    if (since.kind === 'time')
        return since.at;
    const zone = window.kind === 'calendar' ? window.timezone : 'UTC';
    return luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(since.day, { zone }).startOf('day').toSeconds();
}


/***/ }),

/***/ 2630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isTouched),
/* harmony export */   V: () => (/* binding */ changedServices)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

/**
 * The services that an edit of these files changes. A service that names no paths may be changed by anything; an edit of
 * the contracts or the policy may change what every service is held to.
 */
function changedServices(services, files, sloDirectory) {
    const isProtected = (file) => file.startsWith(`${sloDirectory}/slos/`) || file === `${sloDirectory}/policy.yaml`;
    if (files.some(isProtected))
        return services.map(({ name }) => name);
    return services.filter((service) => isTouched(service, files)).map(({ name }) => name);
}
/** Whether files lie on the service's paths. A path that ends with a slash is a directory with all below it. */
function isTouched({ paths }, files) {
    if (paths.length === 0)
        return true;
    const patterns = paths.map((path) => (path.endsWith('/') ? `${path}**` : path).replace(/^\.?\//, ''));
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__(patterns, OPTIONS);
    return files.some((file) => matches(file));
}
/** Names that begin with a dot are files like others, and `!` is a letter like others. */
const OPTIONS = { dot: true, nonegate: true };


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

/***/ 953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QK: () => (/* binding */ labelText),
/* harmony export */   Tb: () => (/* binding */ takesPatternForText),
/* harmony export */   nM: () => (/* binding */ selectorText),
/* harmony export */   os: () => (/* binding */ selectionIn),
/* harmony export */   p8: () => (/* binding */ selectionsIn)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7593);

/** What each vector selector of a query selects, in the order in which they stand. `m{\u2026}`, `{"m",\u2026}` and `{__name__="m",\u2026}` are one. */
const selectionsIn = (query) => (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .selectorNodes */ .x6)((0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePromql */ .v_)(query)).map((node) => selectionOf(node, query));
/** What a text selects that is one selector; null for any other text. */
function selectionIn(selector) {
    const node = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .loneSelector */ .E$)(selector);
    return node && selectionOf(node, selector);
}
function selectionOf(node, query) {
    const textOf = ({ from, to }) => query.slice(from, to);
    const identifier = node.getChild('Identifier');
    const parts = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(node.getChild('LabelMatchers') ?? node);
    const quoted = parts.find(({ name }) => name === 'QuotedLabelName');
    const matchers = parts.flatMap((part) => {
        const [label, operator, value] = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(part);
        if (!label || !operator || !value)
            return [];
        const name = label.name === 'QuotedLabelName' ? unquoted(textOf(label)) : textOf(label);
        return [
            {
                label: name,
                operator: textOf(operator),
                value: unquoted(textOf(value)),
                text: textOf(part),
                offset: part.from,
            },
        ];
    });
    const isName = ({ label, operator }) => label === '__name__' && operator === '=';
    const named = matchers.find(isName);
    const metric = identifier ? textOf(identifier) : quoted ? unquoted(textOf(quoted)) : (named?.value ?? null);
    // A second name contradicts the first, or says it again.
    return { metric, matchers: matchers.filter((one) => !(isName(one) && one.value === metric)) };
}
const ESCAPES = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|([\s\S]))/g;
/** What a string of PromQL says. https://prometheus.io/docs/prometheus/latest/querying/basics/#string-literals */
function unquoted(literal) {
    const inner = literal.slice(1, -1);
    if (literal.startsWith('`'))
        return inner;
    return inner.replace(ESCAPE, (_, byte, short, long, octal, letter) => {
        if (letter !== undefined)
            return ESCAPES[letter] ?? letter;
        const code = octal === undefined ? Number.parseInt(byte ?? short ?? long, 16) : Number.parseInt(octal, 8);
        return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
    });
}
/** The name of a label or a metric as PromQL takes it between braces: in quotes, when it has other characters than letters of old. */
const labelText = (label) => /^[a-zA-Z_][a-zA-Z0-9_]*$/.test(label) ? label : JSON.stringify(label);
/** A metric whose series all of these matchers hold for. */
const selectorText = (metric, matchers) => (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainName */ .sh)(metric) ? `${metric}{${matchers.join(',')}}` : `{${[JSON.stringify(metric), ...matchers].join(',')}}`;
/**
 * What in a text is at home in a regular expression and hardly anywhere else: each with what it looks like. Dots alone are not:
 * hosts, addresses and versions are full of them.
 */
const PATTERNS = [
    // 5.., and 50. for a status
    /(?<![\w./])[1-5]\.\.(?![\w./])/,
    /^[1-5]\d\.$/,
    // anything, but not the star of a host such as api.*.example.com
    /\.\*(?!\.[a-zA-Z])|\.\+(?![a-zA-Z0-9])/,
    // either, but not two words with a bar between them
    /[^\s|]\|[^\s|]/,
    /^\^/,
    // [45].., [0-9], [45]00, but not [::1]:9090
    /\[[^\]\s:]+\](?:\.\.|[*+{]|\d\d$)|\[\^?(?:0-9|a-z|A-Z|\d-\d)/,
    // \d+, \d\d, \.
    /\\[dws](?:[*+{]|\\[dws])|\\\./,
    /\(\?[:a-zA-Z]/,
];
/** Whether a matcher compares a label with the text of a regular expression, which it takes for a text. */
const takesPatternForText = ({ operator, value }) => (operator === '=' || operator === '!=') && PATTERNS.some((pattern) => pattern.test(value));


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
/* harmony import */ var _matchers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(953);


/**
 * PromQL text without what means nothing: spaces, comments, the choice between quotes, and how a selector is spelled. Two texts with one
 * meaning may still differ; two texts with different meanings always do.
 */
function expressionMeaning(written) {
    // First what means nothing is taken out: to the grammar, spaces and comments make a difference between texts that are no PromQL.
    const tokens = tokensOf(written);
    const text = tokens.join(' ');
    const tree = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePromql */ .v_)(text);
    // The grammar passes over spaces that Prometheus refuses, such as a no-break space.
    const isRead = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .syntaxErrorAt */ .Ru)(tree) === null && !tokens.some(isStrangeSpace);
    const selectors = isRead ? (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .selectorNodes */ .x6)(tree) : [];
    const starts = [0, ...selectors.map(({ to }) => to)];
    const parts = starts.map((start, nth) => {
        const selector = selectors[nth];
        const between = tokensOf(text.slice(start, selector?.from));
        return selector ? [...between, selectorMeaning(selector, text)] : between;
    });
    return parts.flat().join(' ');
}
const isStrangeSpace = (token) => !/^["'`]/.test(token) && /\s/u.test(token);
/** A selector as the set of its matchers, of which its name is one: `m{a="b"}`, `{"m","a"="b"}` and `{__name__="m",a='b'}` are one. */
function selectorMeaning(selector, text) {
    const textOf = ({ from, to }) => text.slice(from, to);
    const nameOf = (node) => (node.firstChild ? plainQuotes(textOf(node)) : `"${textOf(node)}"`);
    const identifier = selector.getChild('Identifier');
    const parts = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(selector.getChild('LabelMatchers') ?? selector).map((part) => {
        const [label, operator, value] = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(part);
        if (part.name === 'QuotedLabelName')
            return `"__name__"=${plainQuotes(textOf(part))}`;
        return label && operator && value ? `${nameOf(label)}${textOf(operator)}${plainQuotes(textOf(value))}` : '';
    });
    const name = identifier ? [`"__name__"="${textOf(identifier)}"`] : [];
    return `{${[...new Set([...name, ...parts])]
        .filter((part) => part !== '')
        .sort()
        .join(',')}}`;
}
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
const queryMeaning = ({ form, text }) => `${form} ${expressionMeaning(text)}`;
/** The metric's name and matchers, in any order; neither has another meaning in quotes. */
const histogramMeaning = ({ name, matchers }) => expressionMeaning((0,_matchers_js__WEBPACK_IMPORTED_MODULE_1__/* .selectorText */ .nM)(name, matchers));
/** Whether `$window` stands for more than a range, such as in the name of a recording rule: then its spelling matters. */
const namesWindow = (expression) => [...expression.matchAll(TOKEN)].some(([token]) => /^["'`]/.test(token) && token.includes('$window')) ||
    expression.replaceAll(/\[\s*\$window\b/g, '').includes('$window');


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
