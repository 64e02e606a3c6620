export const id = 551;
export const ids = [551];
export const modules = {

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

/***/ 9471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ evaluate),
  $$: () => (/* binding */ measureSlo),
  yx: () => (/* binding */ splitSlos)
});

// EXTERNAL MODULE: ./node_modules/fraction.js/dist/fraction.mjs
var fraction = __webpack_require__(1952);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./build/core/budget/forecast.js
var budget_forecast = __webpack_require__(9781);
// EXTERNAL MODULE: ./build/core/budget/budget.js
var budget_budget = __webpack_require__(6169);
;// CONCATENATED MODULE: ./build/core/budget/standing.js


/** The standing that a measurement over the compliance window gives. An SLI equal to the objective meets it. */
function standingOf(measurement, coverage, objective) {
    if (measurement.kind === 'unmeasured')
        return { status: 'unknown', reason: measurement.reason };
    const known = { measured: measurement, coverage, notes: measurement.notes };
    const errorRate = (0,budget_budget/* errorRateOf */.ql)(measurement);
    if (errorRate === null)
        return { status: 'idle', budget: budget_budget/* UNTOUCHED */._m, ...known };
    const budget = (0,budget_budget/* budgetOf */.nT)(errorRate, objective);
    const sli = new fraction/* default */.A(1).sub(errorRate);
    return { status: budget.remaining.gte(0) ? 'met' : 'breached', sli, budget, ...known };
}
/** What a measurement over a part of the window means for the budget. */
function recentOf(part, whole, objective, partOfWindow) {
    if (part.kind === 'unmeasured')
        return { kind: 'unknown', reason: part.reason };
    return {
        kind: 'measured',
        burnRate: (0,budget_budget/* burnRateOf */.RX)(part, objective),
        // Slices are spans of time: few of them are no sign of little traffic.
        events: part.kind === 'counts' && part.unit === 'events' ? part.total : null,
        spent: (0,budget_budget/* spentWithin */.kf)(part, whole, objective, partOfWindow),
    };
}

// EXTERNAL MODULE: ./build/core/model/period.js
var model_period = __webpack_require__(9483);
// EXTERNAL MODULE: ./build/core/model/span.js
var model_span = __webpack_require__(3690);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/core/policy/decision.js + 1 modules
var decision = __webpack_require__(4379);
// EXTERNAL MODULE: ./build/core/policy/conditions/conditions.js + 7 modules
var conditions = __webpack_require__(9118);
;// CONCATENATED MODULE: ./build/core/policy/lift.js


/**
 * When the rules that freeze will have fallen quiet, in unix seconds: if traffic stays as it was and errors come at the
 * rate of the median step. Null when they would not within one window.
 */
function liftsAt({ freezing, stepSeconds, ...known }) {
    const { steps, at, objective, resetsAt } = known;
    const forecast = { ...known, outlooks: (0,budget_forecast/* outlooksOf */.u2)(steps, stepSeconds, at, objective, resetsAt) };
    const ends = freezing.map(({ when }) => (0,conditions/* rulesOf */.f)(when).quietAt(when, forecast));
    const last = Math.max(...ends);
    return Number.isFinite(last) ? last : null;
}

;// CONCATENATED MODULE: ./build/core/policy/spans.js

/** The spans other than the compliance window that a policy's rules ask about; each once, shortest first. */
const spansOf = ({ rules }) => eachOnce(rules.flatMap(({ when }) => (0,conditions/* rulesOf */.f)(when).spans(when)));
/** The spans whose burn rate a policy's rules ask about; each once, longest first, as alerts are usually written. */
const burnSpansOf = ({ rules }) => eachOnce(rules.flatMap(({ when }) => (0,conditions/* rulesOf */.f)(when).burnSpans(when))).reverse();
/** Shortest first. */
const eachOnce = (spans) => [...new Map(spans.map((span) => [span.seconds, span])).values()].sort((a, b) => a.seconds - b.seconds);

;// CONCATENATED MODULE: ./build/app/evaluation/evaluate.js










/** Measures SLOs as of `at` (unix seconds), and says what the policy of each makes of that. */
async function evaluate(slos, policyOf, at, backend) {
    const decided = await inWaves(slos, (slo) => decideOn(slo, policyOf(slo), at, backend));
    // Only once all is decided, so that no query for a chart delays one for a decision; and together, as they are few.
    const fired = decided.filter(({ decision }) => decision.fired.length > 0);
    const forecasts = new Map(await inWaves(fired, async (one) => [one, await forecastOf(one, at, backend)]));
    return decided.map((one) => ({ ...one, ...(forecasts.get(one) ?? NO_FORECAST) }));
}
/** So many SLOs at a time: what is under way takes memory, and the planner of Prometheus fuses as many (`fuse.ts`). */
const WAVE = 100;
/** While one wave is thought about, the backend works on the next. */
const WAVES_AT_ONCE = 2;
/** What becomes of all items, wave after wave. */
async function inWaves(items, become) {
    const limit = (0,p_limit/* default */.A)(WAVES_AT_ONCE);
    const starts = Array.from({ length: Math.ceil(items.length / WAVE) }, (_, wave) => wave * WAVE);
    const waves = starts.map((start) => limit(async () => await Promise.all(items.slice(start, start + WAVE).map(become))));
    return (await Promise.all(waves)).flat();
}
async function decideOn(slo, policy, at, backend) {
    const period = (0,model_period/* periodAt */.V)(slo.window, at);
    const span = (0,model_span/* spanOf */.e)(slo.window, period);
    const [whole, ...parts] = await Promise.all([
        backend.compliance(slo, span),
        ...spansOf(policy).map(async (asked) => ({ asked, reading: await backend.recent(slo, asked) })),
    ]);
    const standing = standingOf(whole.measurement, whole.coverage, slo.objective);
    const recent = new Map(parts.map(({ asked, reading }) => [asked.seconds, recentIn(slo, whole, reading, asked, span)]));
    return {
        slo,
        period,
        standing,
        decision: (0,decision/* decide */.L)(policy, { standing, recent, windowSeconds: span.seconds }),
        burnRates: burnSpansOf(policy).flatMap((asked) => {
            const found = recent.get(asked.seconds);
            return found ? [{ span: asked, recent: found }] : [];
        }),
        evidence: [whole, ...parts.map(({ reading }) => reading)].flatMap(({ evidence }) => evidence),
    };
}
const NO_FORECAST = { steps: [], liftsAt: null };
/** How the window went, and when a freeze is expected to lift, for an SLO for which a rule fired. */
async function forecastOf({ slo, period, standing, decision }, at, backend) {
    if (standing.status === 'unknown')
        return NO_FORECAST;
    const history = await historyOf(slo, (0,model_span/* spanOf */.e)(slo.window, period), backend);
    const steps = (history && (0,budget_forecast/* stepsOf */.B_)(history.buckets, standing.measured)) || [];
    const liftsAt = liftOf(decision, steps, history?.stepSeconds ?? 0, at, slo, period);
    return { steps, liftsAt };
}
function recentIn(slo, whole, part, asked, span) {
    const partOfWindow = new fraction/* default */.A(Math.min(asked.seconds, span.seconds), Math.max(span.seconds, 1));
    return recentOf(part.measurement, whole.measurement, slo.objective, partOfWindow);
}
/** A history in days, or in finer steps for a window of a few days. */
async function historyOf(slo, span, backend) {
    const stepSeconds = span.seconds >= time/* WEEK */.V8 ? time/* DAY */.d_ : span.seconds >= time/* DAY */.d_ ? time/* HOUR */.dp : 5 * time/* MINUTE */.pY;
    const history = await backend.history(slo, span, stepSeconds);
    return history.kind === 'none' ? null : { buckets: history.buckets, stepSeconds };
}
function liftOf(decision, steps, stepSeconds, at, slo, period) {
    if (decision.decision !== 'freeze' || decision.cause?.kind !== 'rule' || steps.length === 0)
        return null;
    const freezing = decision.fired.filter((rule) => rule.decision === 'freeze');
    return liftsAt({ freezing, steps, stepSeconds, at, objective: slo.objective, resetsAt: period.resetsAt });
}
/** Measures an SLO as of `at` (unix seconds), without asking what its policy makes of that. */
async function measureSlo(slo, at, backend) {
    const period = (0,model_period/* periodAt */.V)(slo.window, at);
    const { measurement, coverage } = await backend.compliance(slo, (0,model_span/* spanOf */.e)(slo.window, period));
    return { slo, period, standing: standingOf(measurement, coverage, slo.objective) };
}
/** The SLOs to measure as of `at`: one that is held group by group becomes one for each group. */
async function splitSlos(slos, at, backend) {
    const split = slos.map((slo) => backend.split(slo, (0,model_span/* spanOf */.e)(slo.window, (0,model_period/* periodAt */.V)(slo.window, at))));
    return (await Promise.all(split)).flat();
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
        position: positionOf(sli, aim.ratio, sli, floor),
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
    if (tighter.kind === 'unmeasured')
        return { state: 'unknown', reason: tighter.reason, buffer: null };
    const errorRate = (0,budget/* errorRateOf */.ql)(tighter);
    if (standing.status === 'idle' || errorRate === null)
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
        position: positionOf(tight, floor, wide, floor),
        buffer: bufferOf(between, standing.measured, period),
    };
}
const positionOf = (aimed, target, promised, floor) => aimed.gte(target) ? 'above-target' : promised.gte(floor) ? 'in-buffer' : 'below-floor';

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
 * taken to be independent. Null with too few days. Source: Cochran, Sampling Techniques, chapter 6, for the ratio of sums.
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
    return { daily, swing: daily / Math.sqrt(windowSeconds / time/* DAY */.d_), days: busy.length };
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
    const periods = (0,period/* lastPeriods */.$)(slo.window, at, advice/* WINDOWS */.CB);
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

/***/ 2937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ evaluationInstant)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);
/* harmony import */ var _core_model_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4587);


/**
 * The evaluation instant in unix seconds. The newest data is still being written, so the instant lies a minute back; on the minute, so that
 * caches help.
 */
function evaluationInstant(inputs, host) {
    const now = Math.floor(host.now() / 1000);
    if (inputs.at === null)
        return Math.floor((now - _core_model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE */ .pY) / _core_model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE */ .pY) * _core_model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE */ .pY;
    if (inputs.at > now)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`at: ${(0,_core_model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .rfc3339 */ .ag)(inputs.at)} is in the future; nothing was measured then`);
    return inputs.at;
}


/***/ }),

/***/ 6169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RX: () => (/* binding */ burnRateOf),
/* harmony export */   UF: () => (/* binding */ allowanceOf),
/* harmony export */   _m: () => (/* binding */ UNTOUCHED),
/* harmony export */   kf: () => (/* binding */ spentWithin),
/* harmony export */   nT: () => (/* binding */ budgetOf),
/* harmony export */   ql: () => (/* binding */ errorRateOf)
/* harmony export */ });
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1952);

const ONE = new fraction_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(1);
const ZERO = new fraction_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(0);
/** The share of events that were bad, from 0 to 1; null without traffic. Source: SRE workbook, "Implementing SLOs". */
function errorRateOf(measured) {
    if (measured.kind === 'ratio')
        return measured.errorRate;
    return measured.total.equals(ZERO) ? null : measured.total.sub(measured.good).div(measured.total);
}
/** The error budget as a share of the window's events: 1 \u2212 objective. Source: SRE workbook, "Implementing SLOs". */
const allowanceOf = (objective) => ONE.sub(objective.ratio);
/** The budget after `errorRate` over the whole window. */
function budgetOf(errorRate, objective) {
    const spent = errorRate.div(allowanceOf(objective));
    return { spent, remaining: ONE.sub(spent) };
}
/** The budget of a service without traffic: nothing was spent. */
const UNTOUCHED = { spent: ZERO, remaining: ONE };
/**
 * How fast a span spends the budget: its error rate over the allowance; 1 spends the budget exactly in one window.
 * Null without traffic. Source: SRE workbook, "Alerting on SLOs".
 */
function burnRateOf(measured, objective) {
    return errorRateOf(measured)?.div(allowanceOf(objective)) ?? null;
}
/**
 * The share of the whole window's budget that a span within it spent. Where the backend gives ratios without counts,
 * traffic is taken to be even. Null when the two measurements can't be compared.
 */
function spentWithin(part, whole, objective, partOfWindow) {
    if (part.kind === 'counts' && whole.kind === 'counts') {
        if (whole.total.equals(ZERO))
            return ZERO;
        return part.total.sub(part.good).div(whole.total.mul(allowanceOf(objective)));
    }
    if (part.kind === 'ratio' && whole.kind === 'ratio') {
        return part.errorRate.mul(partOfWindow).div(allowanceOf(objective));
    }
    return null;
}


/***/ }),

/***/ 9781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   JL: () => (/* binding */ assumptionOf),
/* harmony export */   u2: () => (/* binding */ outlooksOf)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6169);

/** As fine as a forecast needs to be. */
const MAX_OUTLOOKS = 1000;
/**
 * The history as steps, scaled so that they add up to what was measured over the whole window: slices lose the events
 * at gaps in the data. Null when the history can't account for the window's errors.
 */
function stepsOf(buckets, whole) {
    const steps = buckets.map(({ to, measurement }) => {
        switch (measurement.kind) {
            case 'counts':
                return { to, bad: measurement.total.sub(measurement.good).valueOf(), total: measurement.total.valueOf() };
            case 'ratio':
                return { to, bad: measurement.errorRate.valueOf(), total: 1 };
            case 'unmeasured':
                return { to, bad: 0, total: 0 };
        }
    });
    const sum = (of) => steps.reduce((sum, step) => sum + step[of], 0);
    const [bad, total] = [sum('bad'), sum('total')];
    const measured = whole.kind === 'counts'
        ? { bad: whole.total.sub(whole.good).valueOf(), total: whole.total.valueOf() }
        : { bad: whole.errorRate.valueOf() * total, total };
    if (total === 0 || (bad === 0 && measured.bad > 0))
        return null;
    const [badScale, totalScale] = [bad === 0 ? 1 : measured.bad / bad, measured.total / total];
    return steps.map((step) => ({ to: step.to, bad: step.bad * badScale, total: step.total * totalScale }));
}
/** What the history suggests for the days to come. */
function assumptionOf(steps) {
    const busy = steps.filter((step) => step.total > 0);
    const rates = busy.map((step) => step.bad / step.total).sort((a, b) => a - b);
    const traffic = busy.reduce((sum, step) => sum + step.total, 0) / Math.max(steps.length, 1);
    return { errorRate: rates[Math.floor((rates.length - 1) / 2)] ?? 0, traffic };
}
/**
 * The budget after each step to come, as long as today's history is in the window. A rolling window drops a past step for
 * each new one; a calendar window keeps all of them until it starts anew.
 */
function outlooksOf(steps, stepSeconds, at, objective, resetsAt) {
    const { errorRate, traffic } = assumptionOf(steps);
    const allowance = (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .allowanceOf */ .UF)(objective).valueOf();
    const future = { bad: errorRate * traffic, total: traffic };
    // A calendar window may have far more steps to come than it has seen.
    const coming = resetsAt === null ? steps.length : Math.ceil((resetsAt - at) / stepSeconds);
    const stride = Math.ceil(coming / MAX_OUTLOOKS);
    return Array.from({ length: Math.ceil(coming / Math.max(stride, 1)) }, (_, index) => {
        const ahead = (index + 1) * stride;
        const kept = resetsAt === null ? steps.slice(ahead) : steps;
        const bad = kept.reduce((sum, step) => sum + step.bad, 0) + ahead * future.bad;
        const total = kept.reduce((sum, step) => sum + step.total, 0) + ahead * future.total;
        const lastSteps = (n) => {
            const past = Math.max(0, n - ahead);
            const kepts = past === 0 ? [] : kept.slice(-past);
            return Math.min(n, ahead) * future.bad + kepts.reduce((sum, step) => sum + step.bad, 0);
        };
        const budget = total * allowance;
        return {
            at: at + ahead * stepSeconds,
            spent: budget === 0 ? 0 : bad / budget,
            spentWithin: (seconds) => (budget === 0 ? 0 : lastSteps(Math.ceil(seconds / stepSeconds)) / budget),
        };
    });
}


/***/ }),

/***/ 9483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ lastPeriods),
/* harmony export */   V: () => (/* binding */ periodAt)
/* harmony export */ });
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8714);

/** The part of time that `window` covers at `at` (unix seconds). A calendar week starts on Monday (ISO 8601). */
function periodAt(window, at) {
    if (window.kind === 'rolling')
        return { from: at - window.duration.seconds, to: at, resetsAt: null };
    const start = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromSeconds(at, { zone: window.timezone }).startOf(window.calendar);
    const end = start.plus({ [`${window.calendar}s`]: 1 });
    return { from: firstOf(start), to: at, resetsAt: firstOf(end) };
}
/**
 * The last `count` windows as they lay at `at`, the latest one first. Rolling windows follow on each other, and the latest
 * ends at `at`; a calendar window that is still running is none yet, so those are the ones that came before it.
 */
function lastPeriods(window, at, count) {
    if (window.kind === 'rolling') {
        const { seconds } = window.duration;
        return Array.from({ length: count }, (_, index) => periodAt(window, at - index * seconds));
    }
    const periods = [];
    for (let { from: end } = periodAt(window, at); periods.length < count; end = periods.at(-1)?.from ?? end) {
        periods.push({ from: periodAt(window, end - 1).from, to: end, resetsAt: end });
    }
    return periods;
}
/** Where clocks are put back at midnight there are two; a calendar unit begins at the first. */
const firstOf = (midnight) => Math.min(...midnight.getPossibleOffsets().map((one) => one.toSeconds()));


/***/ }),

/***/ 4616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ roundedFraction)
/* harmony export */ });
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1952);

/** A finite estimate as a fraction, to a trillionth. To find the simplest one for a double can take ten million steps. */
const roundedFraction = (estimate) => new fraction_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(BigInt(Math.round(estimate * 1e12)), 10n ** 12n);


/***/ }),

/***/ 3690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ spanOf)
/* harmony export */ });
/** The span of a compliance window. A calendar window has no name of its own length, so its text is in seconds. */
function spanOf(window, period) {
    return window.kind === 'rolling'
        ? window.duration
        : { seconds: period.to - period.from, text: `${period.to - period.from}s` };
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

/***/ 9118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ rulesOf)
});

// EXTERNAL MODULE: ./build/core/model/rounded-fraction.js
var rounded_fraction = __webpack_require__(4616);
;// CONCATENATED MODULE: ./build/core/policy/outcome.js
const FIRED = { kind: 'fired' };
const QUIET = { kind: 'quiet' };
const TOO_FEW = { kind: 'too-few-events' };
const unanswered = (reason) => ({ kind: 'unanswered', reason });
/** The outcome of a rule that asks about the whole window. */
function overWindow({ standing }, fires) {
    if (standing.status === 'unknown')
        return unanswered(standing.reason);
    return fires(standing) ? FIRED : QUIET;
}

;// CONCATENATED MODULE: ./build/core/policy/passes.js
/** Whether `value` is on the side of the bound that the threshold names. */
function passes(value, { comparison, bound }) {
    switch (comparison) {
        case 'at-most':
            return value.lte(bound);
        case 'below':
            return value.lt(bound);
        case 'at-least':
            return value.gte(bound);
        case 'above':
            return value.gt(bound);
    }
}

;// CONCATENATED MODULE: ./build/core/policy/conditions/condition.js
const NEVER = Number.POSITIVE_INFINITY;
/** The first time at which the budget is expected to be like that. A window that starts anew has all of its budget. */
const firstTime = ({ outlooks, resetsAt }, isQuiet) => Math.min(outlooks.find(isQuiet)?.at ?? NEVER, resetsAt ?? NEVER);

;// CONCATENATED MODULE: ./build/core/policy/conditions/budget-remaining.js




/** How much of the window's budget is left. */
const budgetRemaining = {
    evaluate: ({ threshold }, facts) => overWindow(facts, ({ budget }) => passes(budget.remaining, threshold)),
    spans: () => [],
    burnSpans: () => [],
    quietAt: ({ threshold }, forecast) => firstTime(forecast, ({ spent }) => !passes((0,rounded_fraction/* roundedFraction */.Q)(1 - spent), threshold)),
};

;// CONCATENATED MODULE: ./build/core/policy/facts.js
/** What was measured over a span that a rule asks for. */
function recentOver(seconds, { recent }) {
    const found = recent.get(seconds);
    if (!found)
        throw new Error(`no measurement over ${seconds}s, which a rule asks for`);
    return found;
}

;// CONCATENATED MODULE: ./build/core/policy/conditions/budget-spent.js





/** How much of the window's budget was spent, in the whole window or in a shorter span. */
const budgetSpent = {
    evaluate: ({ threshold, within }, facts) => 
    // A span that reaches back beyond the window would charge its budget with events of the one before.
    within === null || within.seconds >= facts.windowSeconds
        ? overWindow(facts, ({ budget }) => passes(budget.spent, threshold))
        : spentRecently(within.seconds, threshold, facts),
    spans: ({ within }) => (within ? [within] : []),
    burnSpans: () => [],
    quietAt: ({ threshold, within }, forecast) => firstTime(forecast, (outlook) => {
        const spent = within ? outlook.spentWithin(within.seconds) : outlook.spent;
        return !passes((0,rounded_fraction/* roundedFraction */.Q)(spent), threshold);
    }),
};
function spentRecently(seconds, threshold, facts) {
    const { standing } = facts;
    if (standing.status === 'unknown')
        return unanswered(standing.reason);
    if (standing.status === 'idle')
        return QUIET;
    const recent = recentOver(seconds, facts);
    if (recent.kind === 'unknown')
        return unanswered(recent.reason);
    if (recent.spent === null)
        return unanswered({ kind: 'no-data', of: 'total' });
    return passes(recent.spent, threshold) ? FIRED : QUIET;
}

// EXTERNAL MODULE: ./build/core/budget/budget.js
var budget = __webpack_require__(6169);
// EXTERNAL MODULE: ./build/core/budget/forecast.js
var forecast = __webpack_require__(9781);
;// CONCATENATED MODULE: ./build/core/policy/conditions/burn-rate.js







/** How fast the budget is spent over one or several spans. */
const burnRate = {
    /** Every span must burn fast enough. One that surely doesn't settles it, whatever is unknown of the others. */
    evaluate({ threshold, over }, facts, minimumEvents) {
        const outcomes = over.map(({ seconds }) => {
            const recent = recentOver(seconds, facts);
            // Data that comes in longer steps will never answer; to freeze for good would help nobody. The report says so.
            if (recent.kind === 'unknown' && recent.reason.kind === 'too-coarse')
                return QUIET;
            if (recent.kind === 'unknown')
                return unanswered(recent.reason);
            if (recent.burnRate === null || !passes(recent.burnRate, threshold))
                return QUIET;
            return recent.events?.lt(minimumEvents) ? TOO_FEW : FIRED;
        });
        return (outcomes.find((outcome) => outcome.kind === 'quiet') ??
            outcomes.find((outcome) => outcome.kind === 'too-few-events') ??
            outcomes.find((outcome) => outcome.kind === 'unanswered') ??
            FIRED);
    },
    spans: ({ over }) => over,
    burnSpans: ({ over }) => over,
    quietAt({ threshold, over }, { at, steps, objective }) {
        const expected = (0,forecast/* assumptionOf */.JL)(steps).errorRate / (0,budget/* allowanceOf */.UF)(objective).valueOf();
        // Every span must burn, so the shortest one is the first to let go.
        const shortest = Math.min(...over.map(({ seconds }) => seconds));
        return passes((0,rounded_fraction/* roundedFraction */.Q)(expected), threshold) ? NEVER : at + shortest;
    },
};

;// CONCATENATED MODULE: ./build/core/policy/conditions/conditions.js



const CONDITIONS = {
    'budget-remaining': budgetRemaining,
    'budget-spent': budgetSpent,
    'burn-rate': burnRate,
};
/** What a condition means, to be asked about that condition only. */
const rulesOf = ({ kind }) => CONDITIONS[kind];


/***/ }),

/***/ 4379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide),
  O: () => (/* binding */ strictest)
});

// EXTERNAL MODULE: ./build/core/model/policy.js
var policy = __webpack_require__(1316);
// EXTERNAL MODULE: ./build/core/policy/conditions/conditions.js + 7 modules
var conditions = __webpack_require__(9118);
;// CONCATENATED MODULE: ./build/core/policy/rule.js

/** Evaluates one rule. Fewer events than `minimumEvents` in a burn window keep that rule quiet. */
const evaluateRule = ({ when }, facts, minimumEvents) => (0,conditions/* rulesOf */.f)(when).evaluate(when, facts, minimumEvents);

;// CONCATENATED MODULE: ./build/core/policy/decision.js


/**
 * Evaluates a policy: all rules, the strictest decision wins. What is not known weighs as the policy's `unknown` says,
 * but a single rule never weighs more unanswered than it would if it fired.
 */
function decide(policy, facts) {
    const fired = [];
    const skipped = [];
    const candidates = [];
    const { standing } = facts;
    for (const rule of policy.rules) {
        const outcome = evaluateRule(rule, facts, policy.minimumEvents);
        if (outcome.kind === 'fired') {
            fired.push(rule);
            candidates.push({ decision: rule.decision, cause: { kind: 'rule', rule } });
        }
        else if (outcome.kind === 'too-few-events') {
            skipped.push(rule);
        }
        else if (outcome.kind === 'unanswered' && standing.status !== 'unknown') {
            const decision = milder(policy.unknown, rule.decision);
            candidates.push({ decision, cause: { kind: 'unknown', rule, reason: outcome.reason } });
        }
    }
    if (standing.status === 'unknown') {
        candidates.push({ decision: policy.unknown, cause: { kind: 'unknown', rule: null, reason: standing.reason } });
    }
    const decision = strictest(candidates.map((candidate) => candidate.decision));
    const deciding = candidates.filter((candidate) => candidate.decision === decision);
    // A known reason says more than an unknown one.
    const cause = deciding.find((candidate) => candidate.cause.kind === 'rule') ?? deciding[0];
    return { decision, cause: cause?.cause ?? null, fired, skipped };
}
/** The strictest of several decisions; open when there are none. */
const strictest = (decisions) => decisions.reduce(policy/* stricter */.Rn, 'open');
const milder = (a, b) => (policy/* DECISIONS */.Yv.indexOf(a) <= policy/* DECISIONS */.Yv.indexOf(b) ? a : b);


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

/***/ 1739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ WINDOWS),
/* harmony export */   EZ: () => (/* binding */ latencyAdviceOf),
/* harmony export */   FU: () => (/* binding */ ratioAdviceOf),
/* harmony export */   S6: () => (/* binding */ pastWindowOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1952);
/* harmony import */ var _budget_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6169);


/** How many windows the quarterly look takes in. */
const WINDOWS = 3;
/** Data for less than this share of a window says too little about the whole of it. */
const MIN_COVERAGE = 0.9;
const ONE = new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A(1);
/** A reading as a past window; null without traffic, without an answer, or with too little data. */
function pastWindowOf({ measurement, coverage, }) {
    if (measurement.kind === 'unmeasured' || (coverage !== null && coverage < MIN_COVERAGE))
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
    let unit = new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A(1);
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
