export const id = 121;
export const ids = [121];
export const modules = {

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

/***/ 2166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ COVERED),
/* harmony export */   tC: () => (/* binding */ shareOf),
/* harmony export */   zs: () => (/* binding */ NOT_COVERED)
/* harmony export */ });
/** There are data for all of it. */
const COVERED = { kind: 'covered', share: 1, hole: null, endedAt: null, stepSeconds: 0 };
/** There are data for none of it. */
const NOT_COVERED = { ...COVERED, share: 0 };
/** The share, from 0 to 1, where it is known. */
const shareOf = (coverage) => (coverage.kind === 'covered' ? coverage.share : null);


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

/***/ 8344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ QUIET_SPAN),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   vm: () => (/* binding */ recentOf)
/* harmony export */ });
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1952);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6169);


/** The standing that a measurement over the compliance window gives. An SLI equal to the objective meets it. */
function standingOf(measurement, coverage, objective) {
    if (measurement.kind === 'unmeasured')
        return { status: 'unknown', reason: measurement.reason };
    const known = { measured: measurement, coverage, notes: measurement.notes };
    const errorRate = (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .errorRateOf */ .ql)(measurement);
    if (errorRate === null)
        return { status: 'idle', budget: _budget_js__WEBPACK_IMPORTED_MODULE_0__/* .UNTOUCHED */ ._m, ...known };
    const budget = (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetOf */ .nT)(errorRate, objective);
    const sli = new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A(1).sub(errorRate);
    return { status: budget.remaining.gte(0) ? 'met' : 'breached', sli, budget, ...known };
}
/** A span of a service that had no traffic in it. */
const QUIET_SPAN = {
    kind: 'measured',
    burnRate: null,
    events: new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A(0),
    bad: new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A(0),
    spent: new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A(0),
};
/** How many events there were, and how many of them bad. Slices are spans of time: few of them are no sign of little traffic. */
function eventsOf(measured) {
    if (measured.kind !== 'counts' || measured.unit !== 'events')
        return null;
    return { total: measured.total, bad: measured.total.sub(measured.good) };
}
/** What a measurement over a part of the window means for the budget. */
function recentOf(part, whole, objective, partOfWindow) {
    if (part.kind === 'unmeasured')
        return { kind: 'unknown', reason: part.reason };
    const events = eventsOf(part);
    return {
        kind: 'measured',
        burnRate: (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .burnRateOf */ .RX)(part, objective),
        events: events?.total ?? null,
        bad: events?.bad ?? null,
        spent: (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .spentWithin */ .kf)(part, whole, objective, partOfWindow),
    };
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
const isUnreachable = ({ kind }) => kind === 'unreachable' || kind === 'out-of-time' || kind === 'throttled';


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

/***/ 9118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ rulesOf)
});

// EXTERNAL MODULE: ./build/core/model/rounded-fraction.js
var rounded_fraction = __webpack_require__(4616);
// EXTERNAL MODULE: ./build/core/budget/standing.js
var budget_standing = __webpack_require__(8344);
;// CONCATENATED MODULE: ./build/core/policy/outcome.js

/** That a rule which would fire is not evaluated, since its span has too few bad events; null where there are enough, or are none to count. */
function tooFewBad(bad, { minimumBadEvents }) {
    // Extrapolation makes 4.97 of 5.
    if (bad === null || bad.round().gte(minimumBadEvents))
        return null;
    return { kind: 'too-few-events', minimum: 'minimum-bad-events', events: bad };
}
const FIRED = { kind: 'fired' };
const QUIET = { kind: 'quiet' };
const unanswered = (reason) => ({ kind: 'unanswered', reason });
/** The outcome of a rule that asks about the whole window. */
function overWindow({ standing }, minimums, fires) {
    if (standing.status === 'unknown')
        return unanswered(standing.reason);
    if (!fires(standing))
        return QUIET;
    return tooFewBad((0,budget_standing/* eventsOf */.XL)(standing.measured)?.bad ?? null, minimums) ?? FIRED;
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
    evaluate: ({ threshold }, facts, minimums) => overWindow(facts, minimums, ({ budget }) => passes(budget.remaining, threshold)),
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
    evaluate: ({ threshold, within }, facts, minimums) => 
    // A span that reaches back beyond the window would charge its budget with events of the one before.
    within === null || within.seconds >= facts.windowSeconds
        ? overWindow(facts, minimums, ({ budget }) => passes(budget.spent, threshold))
        : spentRecently(within.seconds, threshold, facts, minimums),
    spans: ({ within }) => (within ? [within] : []),
    burnSpans: () => [],
    quietAt: ({ threshold, within }, forecast) => firstTime(forecast, (outlook) => {
        const spent = within ? outlook.spentWithin(within.seconds) : outlook.spent;
        return !passes((0,rounded_fraction/* roundedFraction */.Q)(spent), threshold);
    }),
};
function spentRecently(seconds, threshold, facts, minimums) {
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
    if (!passes(recent.spent, threshold))
        return QUIET;
    return tooFewBad(recent.bad, minimums) ?? FIRED;
}

// EXTERNAL MODULE: ./build/core/budget/budget.js
var budget = __webpack_require__(6169);
// EXTERNAL MODULE: ./build/core/budget/forecast.js
var forecast = __webpack_require__(9781);
// EXTERNAL MODULE: ./build/core/model/measurement.js
var measurement = __webpack_require__(9320);
;// CONCATENATED MODULE: ./build/core/policy/conditions/burn-rate.js








/** How fast the budget is spent over one or several spans. */
const burnRate = {
    /**
     * Every span must burn fast enough. One that surely doesn't settles it, whatever is unknown of the others. A shorter span without a
     * sample is what a crash looks like: it keeps no rule quiet of which the longest span fires.
     */
    evaluate({ threshold, over }, facts, minimums) {
        const longestFirst = [...over].sort((a, b) => b.seconds - a.seconds);
        const [longest, ...shorter] = longestFirst.map(({ seconds }) => outcomeOf(recentOver(seconds, facts), threshold));
        const outcomes = longest ? [longest, ...shorter] : [];
        if (outcomes.some(({ kind }) => kind === 'quiet'))
            return QUIET;
        const open = outcomes.find((one) => one.kind === 'unanswered' && !(one !== longest && (0,measurement/* isAbsence */.Md)(one.reason)));
        if (open?.kind === 'unanswered')
            return unanswered(open.reason);
        return (tooFew(longestFirst.map(({ seconds }) => recentOver(seconds, facts)), minimums) ?? FIRED);
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
function outcomeOf(recent, threshold) {
    // Data that comes in longer steps will never answer; to freeze for good would help nobody. The report says so.
    if (recent.kind === 'unknown')
        return recent.reason.kind === 'too-coarse' ? QUIET : unanswered(recent.reason);
    return recent.burnRate !== null && passes(recent.burnRate, threshold) ? FIRED : QUIET;
}
/** Bad events count in the longest span, all events in every one. */
function tooFew([longest, ...shorter], minimums) {
    const few = longest?.kind === 'measured' ? tooFewBad(longest.bad, minimums) : null;
    if (few)
        return few;
    const events = [longest, ...shorter].flatMap((recent) => (recent?.kind === 'measured' && recent.events) || []);
    const fewest = events.find((one) => one.lt(minimums.minimumEvents));
    return fewest ? { kind: 'too-few-events', minimum: 'minimum-events', events: fewest } : null;
}

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
  u2: () => (/* binding */ decideInDoubt),
  OI: () => (/* binding */ strictest)
});

// UNUSED EXPORTS: decide

// EXTERNAL MODULE: ./build/core/model/measurement.js
var measurement = __webpack_require__(9320);
// EXTERNAL MODULE: ./build/core/model/policy.js
var policy = __webpack_require__(1316);
// EXTERNAL MODULE: ./build/core/policy/conditions/conditions.js + 7 modules
var conditions = __webpack_require__(9118);
;// CONCATENATED MODULE: ./build/core/policy/rule.js

/** Evaluates one rule. One that would fire on fewer events than the minimums is not evaluated. */
const evaluateRule = ({ when }, facts, minimums) => (0,conditions/* rulesOf */.f)(when).evaluate(when, facts, minimums);

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
        const outcome = evaluateRule(rule, facts, policy);
        if (outcome.kind === 'fired') {
            fired.push(rule);
            candidates.push({ decision: rule.decision, cause: { kind: 'rule', rule } });
        }
        else if (outcome.kind === 'too-few-events') {
            skipped.push({ rule, few: outcome });
        }
        else if (outcome.kind === 'unanswered' && standing.status !== 'unknown') {
            const decision = milder(answerTo(outcome.reason, policy), rule.decision);
            candidates.push({ decision, cause: { kind: 'unknown', rule, reason: outcome.reason } });
        }
    }
    if (standing.status === 'unknown') {
        const decision = answerTo(standing.reason, policy);
        candidates.push({ decision, cause: { kind: 'unknown', rule: null, reason: standing.reason } });
    }
    const decision = strictest(candidates.map((candidate) => candidate.decision));
    const deciding = candidates.filter((candidate) => candidate.decision === decision);
    // A known reason says more than an unknown one.
    const cause = deciding.find((candidate) => candidate.cause.kind === 'rule') ?? deciding[0];
    return { decision, cause: cause?.cause ?? null, fired, skipped };
}
/** What the policy answers where something is unknown for this reason. A backend that is down is another cause than a query that is wrong. */
const answerTo = (reason, { unknown }) => {
    const cause = reason.kind === 'coverage-undetermined' ? reason.cause : reason;
    return (0,measurement/* isUnreachable */.R0)(cause) ? unknown.unreachable : unknown.otherwise;
};
/** The strictest of several decisions; open when there are none. */
const strictest = (decisions) => decisions.reduce(policy/* stricter */.Rn, 'open');
const milder = (a, b) => (policy/* DECISIONS */.Yv.indexOf(a) <= policy/* DECISIONS */.Yv.indexOf(b) ? a : b);
/**
 * What the policy says about an SLO whose data may not tell all. Where there is a doubt, the SLO is unknown, unless what the data do
 * tell is enough to freeze: a freeze must not be lost by forgetting.
 */
function decideInDoubt(policy, facts, doubt) {
    const decision = decide(policy, facts);
    const freezes = decision.fired.some((rule) => rule.decision === 'freeze');
    if (doubt === null || freezes || facts.standing.status === 'unknown')
        return { standing: facts.standing, decision };
    const standing = { status: 'unknown', reason: doubt };
    return { standing, decision: decide(policy, { ...facts, standing }) };
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


/***/ })

};
