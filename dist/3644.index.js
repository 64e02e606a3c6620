export const id = 3644;
export const ids = [3644,2319];
export const modules = {

/***/ 6169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RX: () => (/* binding */ burnRateOf),
/* harmony export */   UF: () => (/* binding */ allowanceOf),
/* harmony export */   _m: () => (/* binding */ UNTOUCHED),
/* harmony export */   fd: () => (/* binding */ sliceBudgetOf),
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
/** The budget of a calendar window whose slices are all known from its start, after so many bad ones. */
function sliceBudgetOf(bad, allSlices, objective) {
    const spent = bad.div(allSlices.mul(allowanceOf(objective)));
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
 * traffic is taken to be even. `allSlices` are those of a whole calendar window, where it is made of slices. Null when the two
 * measurements can't be compared.
 */
function spentWithin(part, whole, objective, partOfWindow, allSlices = null) {
    if (part.kind === 'counts' && whole.kind === 'counts') {
        if (whole.total.equals(ZERO))
            return ZERO;
        return part.total.sub(part.good).div((allSlices ?? whole.total).mul(allowanceOf(objective)));
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
const COVERED = {
    kind: 'covered',
    share: 1,
    hole: null,
    holesAtEdges: [],
    endedAt: null,
    stepSeconds: 0,
};
/** There are data for none of it. */
const NOT_COVERED = { ...COVERED, share: 0 };
/** The share, from 0 to 1, where it is known. */
const shareOf = (coverage) => (coverage.kind === 'covered' ? coverage.share : null);


/***/ }),

/***/ 8344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Ep: () => (/* binding */ EXCLUDED_SPAN),
/* harmony export */   GC: () => (/* binding */ QUIET_SPAN),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   vm: () => (/* binding */ recentOf),
/* harmony export */   zJ: () => (/* binding */ JUST_BEGUN)
/* harmony export */ });
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1952);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6169);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2166);



/**
 * The standing that a measurement over the compliance window gives. An SLI equal to the objective meets it; with the slices of a whole
 * calendar window (`allSlices`), the SLI is of those so far, and the budget decides.
 */
function standingOf(measurement, coverage, objective, allSlices = null) {
    if (measurement.kind === 'unmeasured')
        return { status: 'unknown', reason: measurement.reason };
    const known = { measured: measurement, coverage, notes: measurement.notes };
    const errorRate = (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .errorRateOf */ .ql)(measurement);
    if (errorRate === null)
        return { status: 'idle', budget: _budget_js__WEBPACK_IMPORTED_MODULE_0__/* .UNTOUCHED */ ._m, ...known };
    const budget = allSlices !== null && measurement.kind === 'counts'
        ? (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceBudgetOf */ .fd)(measurement.total.sub(measurement.good), allSlices, objective)
        : (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetOf */ .nT)(errorRate, objective);
    const sli = new fraction_js__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A(1).sub(errorRate);
    return { status: budget.remaining.gte(0) ? 'met' : 'breached', sli, budget, ...known };
}
/** The standing in the first minutes of a window, of which no data can have come yet. */
const JUST_BEGUN = {
    status: 'idle',
    budget: _budget_js__WEBPACK_IMPORTED_MODULE_0__/* .UNTOUCHED */ ._m,
    measured: { kind: 'counts', unit: 'events', good: new fraction_js__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A(0), total: new fraction_js__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A(0), notes: [] },
    coverage: _coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .COVERED */ .NQ,
    notes: [{ kind: 'just-begun' }],
};
/** A span of a service that had no traffic in it. */
const QUIET_SPAN = {
    kind: 'measured',
    burnRate: null,
    events: new fraction_js__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A(0),
    bad: new fraction_js__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A(0),
    spent: new fraction_js__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A(0),
};
/** A span that is excluded as a whole. */
const EXCLUDED_SPAN = { ...QUIET_SPAN, burnRate: new fraction_js__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A(0) };
/** How many events there were, and how many of them bad. Slices are spans of time: few of them are no sign of little traffic. */
function eventsOf(measured) {
    if (measured.kind !== 'counts' || measured.unit !== 'events')
        return null;
    return { total: measured.total, bad: measured.total.sub(measured.good) };
}
/** What part of a window a span is that ends with it; all of it, where the span is longer. */
const partOf = (seconds, windowSeconds) => new fraction_js__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A(Math.min(seconds, windowSeconds), Math.max(windowSeconds, 1));
/** What a measurement over a part of the window means for the budget. */
function recentOf(part, whole, objective, partOfWindow, allSlices = null) {
    if (part.kind === 'unmeasured')
        return { kind: 'unknown', reason: part.reason };
    const events = eventsOf(part);
    return {
        kind: 'measured',
        burnRate: (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .burnRateOf */ .RX)(part, objective),
        events: events?.total ?? null,
        bad: events?.bad ?? null,
        spent: (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .spentWithin */ .kf)(part, whole, objective, partOfWindow, allSlices),
    };
}


/***/ }),

/***/ 4616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ roundedFraction)
/* harmony export */ });
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1952);

/** No share or rate that is told has more; beyond it, one is as far from any threshold as another. */
const LARGEST = 1e15;
/**
 * An estimate as a fraction, to a trillionth; at most a thousand million million either way, which is also what becomes of NaN, so that
 * odd numbers promise nothing and end no run. To find the simplest fraction for a double can take ten million steps.
 */
function roundedFraction(estimate) {
    const bounded = Number.isNaN(estimate) ? LARGEST : Math.min(Math.max(estimate, -LARGEST), LARGEST);
    return new fraction_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(BigInt(Math.round(bounded * 1e12)), 10n ** 12n);
}


/***/ }),

/***/ 5570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ rulesOf)
});

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

;// CONCATENATED MODULE: ./build/core/policy/conditions/budget-remaining.js


/** How much of the window's budget is left. */
const budgetRemaining = {
    evaluate: ({ threshold }, facts, minimums) => overWindow(facts, minimums, ({ budget }) => passes(budget.remaining, threshold)),
    spans: () => [],
    burnSpans: () => [],
};

// EXTERNAL MODULE: ./build/core/policy/facts.js
var policy_facts = __webpack_require__(8222);
;// CONCATENATED MODULE: ./build/core/policy/conditions/budget-spent.js



/** How much of the window's budget was spent, in the whole window or in a shorter span. */
const budgetSpent = {
    evaluate: ({ threshold, within }, facts, minimums) => 
    // A span that reaches back beyond the window would charge its budget with events of the one before.
    within === null || within.seconds >= facts.windowSeconds
        ? overWindow(facts, minimums, ({ budget }) => passes(budget.spent, threshold))
        : spentRecently(within, threshold, facts, minimums),
    spans: ({ within }) => (within ? [within] : []),
    burnSpans: () => [],
};
function spentRecently(within, threshold, facts, minimums) {
    const { standing } = facts;
    if (standing.status === 'unknown')
        return unanswered(standing.reason);
    if (standing.status === 'idle')
        return QUIET;
    const recent = (0,policy_facts/* recentOver */.W)(within, facts);
    if (recent.kind === 'unknown')
        return unanswered(recent.reason);
    if (recent.spent === null)
        return unanswered({ kind: 'no-data', of: 'total' });
    if (!passes(recent.spent, threshold))
        return QUIET;
    return tooFewBad(recent.bad, minimums) ?? FIRED;
}

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
        const [longest, ...shorter] = longestFirst.map((span) => outcomeOf((0,policy_facts/* recentOver */.W)(span, facts), threshold));
        const outcomes = longest ? [longest, ...shorter] : [];
        if (outcomes.some(({ kind }) => kind === 'quiet'))
            return QUIET;
        const open = outcomes.find((one) => one.kind === 'unanswered' && !(one !== longest && (0,measurement/* isAbsence */.Md)(one.reason)));
        if (open?.kind === 'unanswered')
            return unanswered(open.reason);
        return (tooFew(longestFirst.map((span) => (0,policy_facts/* recentOver */.W)(span, facts)), minimums) ?? FIRED);
    },
    spans: ({ over }) => over,
    burnSpans: ({ over }) => over,
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

/***/ 9531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   OI: () => (/* binding */ strictest),
/* harmony export */   u2: () => (/* binding */ decideInDoubt)
/* harmony export */ });
/* harmony import */ var _model_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9320);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1316);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7727);



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
        const outcome = (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateRule */ .k)(rule, facts, policy);
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
    return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreachable */ .R0)(cause) ? unknown.unreachable : unknown.otherwise;
};
/** The strictest of several decisions; open when there are none. */
const strictest = (decisions) => decisions.reduce(_model_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .stricter */ .Rn, 'open');
const milder = (a, b) => (_model_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .DECISIONS */ .Yv.indexOf(a) <= _model_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .DECISIONS */ .Yv.indexOf(b) ? a : b);
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

/***/ 8222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ recentOver)
/* harmony export */ });
/** What was measured over a span that a rule asks for. */
function recentOver({ seconds, text }, { recent, spelled }) {
    const found = spelled?.get(text) ?? recent.get(seconds);
    if (!found)
        throw new Error(`no measurement over ${seconds}s, which a rule asks for`);
    return found;
}


/***/ }),

/***/ 7727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ evaluateRule)
/* harmony export */ });
/* harmony import */ var _conditions_conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5570);

/** Evaluates one rule. One that would fire on fewer events than the minimums is not evaluated. */
const evaluateRule = ({ when }, facts, minimums) => (0,_conditions_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesOf */ .f)(when).evaluate(when, facts, minimums);


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

/***/ 7109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentMarker: () => (/* binding */ commentMarker),
  $: () => (/* binding */ targetsBody),
  targetsComment: () => (/* binding */ targetsComment),
  r: () => (/* binding */ targetsHeadline)
});

// EXTERNAL MODULE: ./build/core/model/slo.js
var slo = __webpack_require__(6956);
// EXTERNAL MODULE: ./build/present/exclusions.js
var exclusions = __webpack_require__(5835);
// EXTERNAL MODULE: ./build/present/markup/escape.js
var markup_escape = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/present/markup/markdown.js
var markdown = __webpack_require__(668);
// EXTERNAL MODULE: ./build/present/markup/numbers.js
var numbers = __webpack_require__(4467);
// EXTERNAL MODULE: ./build/present/markup/sections.js
var markup_sections = __webpack_require__(2109);
// EXTERNAL MODULE: ./build/present/reasons.js
var reasons = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/present/targets/words.js
var words = __webpack_require__(9416);
;// CONCATENATED MODULE: ./build/present/report/runbooks.js



const serviceOf = ({ result }) => result.measured.slo.service.name;
const isMissed = ({ result }) => result.standing.state === 'missed';
const isBroken = ({ result: { standing } }) => standing.state === 'missed' && standing.position === 'below-floor';
/** The two responses of every service with a miss: that to a missed target, and that to a broken floor. */
function runbookSection(targets) {
    const missed = targets.filter(isMissed);
    const services = new Set(missed.map(serviceOf));
    const lines = [...services].map((service) => {
        const ofService = missed.filter((one) => serviceOf(one) === service);
        return (0,markdown.md) `- ${(0,markup_escape/* code */.aY)(service)}\n${(0,markdown/* joined */.oR)(responses(ofService), '\n')}`;
    });
    return (0,markup_sections/* section */.uW)(lines.length === 0 ? [] : [''], lines, [''], 'services');
}
function responses(missed) {
    const forTarget = runbooks(missed.map(({ result }) => result.target.runbook));
    const forFloor = runbooks(missed.map(({ result }) => result.measured.slo.service.runbook));
    const broken = missed.filter(isBroken).map(({ result }) => (0,markup_escape/* code */.aY)(result.measured.slo.name));
    return [
        (0,markdown.md) `  - \ud83d\udd39 target missed: ${forTarget}`,
        broken.length === 0
            ? (0,markdown.md) `  - \ud83d\udfe2 the SLO holds; should it break: ${forFloor}`
            : (0,markdown.md) `  - \ud83d\udd34 SLO breached (${(0,markdown/* joined */.oR)(broken, ', ')}); its error-budget policy decides about deploys: ${forFloor}`,
    ];
}
function runbooks(addresses) {
    const named = [...new Set(addresses)].flatMap((address) => (address === null ? [] : (0,markup_escape/* link */.nf)(address)));
    return named.length === 0 ? (0,markdown.md) `no runbook is named` : (0,markdown/* joined */.oR)(named, ', ');
}

;// CONCATENATED MODULE: ./build/present/report/comment.js









/** By this the comment is found again; it says nothing of the content, which may change. `key` tells the comments of several jobs apart. */
const commentMarker = (key) => (0,markup_escape/* hidden */.R)(['slo-gate:targets:v1', ...(key === null ? [] : [key])].join(' '));
/** In bytes; GitHub refuses a body of more than 65,536 characters. */
const COMMENT_LIMIT = 60_000;
/** More rows than this are folded, so that the rest of the conversation stays in sight. */
const OPEN_ROWS = 12;
/** The comment on a pull request, of the job that `key` names. It holds nothing that differs between two runs with the same numbers. */
const targetsComment = (report, key) => (0,markdown.md) `${commentMarker(key)}\n${targetsBody(report, key)}`;
/**
 * The report as Markdown, for the comment and the job summary: the most important targets first. Where there are many, their rows
 * come before what else there is to say of those that are folded.
 */
function targetsBody(report, key = null) {
    const targets = report.targets.toSorted((a, b) => rankOf(a) - rankOf(b));
    const [open, folded] = [targets.slice(0, OPEN_ROWS), targets.slice(OPEN_ROWS)];
    const shown = new Set(open.map(serviceOf));
    const [near, far] = [
        targets.filter((one) => shown.has(serviceOf(one))),
        targets.filter((one) => !shown.has(serviceOf(one))),
    ];
    const foldable = folded.length === 0 ? unfolded : fold;
    const of = key === null ? '' : (0,markdown.md) ` \u00b7 ${(0,markup_escape/* code */.aY)(key)}`;
    const sections = [
        (0,markup_sections/* section */.uW)([(0,markdown.md) `### ${(0,markup_escape/* words */.aL)(targetsHeadline(report))}${of} \u00b7 informational`, '', INFORMATION, '']),
        tableSection(open),
        foldable((0,markdown.md) `Runbooks`, runbookSection(near)),
        foldable((0,markdown.md) `Not known`, unknownSection(open)),
        fold((0,markup_escape/* words */.aL)(`${(0,numbers/* plural */.LS)(folded.length, 'more target')}: ${tally(folded)}`), tableSection(folded)),
        fold((0,markdown.md) `Runbooks of the other services`, runbookSection(far)),
        fold((0,markdown.md) `Not known of these`, unknownSection(folded)),
        fold((0,markdown.md) `Excluded time, and what there would be without`, (0,exclusions/* excludedSection */.Em)((0,exclusions/* excludedTexts */.B4)(targets.map(({ result }) => result.measured)), [''])),
        fold((0,markdown.md) `The buffers, and the quarterly look`, bufferSection(targets)),
    ].filter(({ head }) => head.length > 0);
    return (0,markup_sections/* compose */.Zz)(sections, COMMENT_LIMIT);
}
/** All targets in one line. */
function targetsHeadline(report) {
    const { targets } = report;
    const of = (state) => countOf(state, targets);
    switch (report.overall) {
        case 'missed':
            return `\ud83d\udd39 Performance targets: ${of('missed')} of ${targets.length} missed`;
        case 'met':
            if (of('met') === 0)
                return '\u26aa Performance targets: idle, there was no traffic';
            return `\ud83c\udfaf Performance targets: met (${of('idle') === 0 ? of('met') : `${of('met')}, and ${of('idle')} idle`})`;
        case 'unclear':
            return targets.length === 0
                ? '\u26aa Performance targets: none to report'
                : '\u2754 Performance targets: none is known to be missed';
    }
}
const INFORMATION = (0,markdown/* joined */.oR)([
    (0,markdown.md) `**For your information: this blocks nothing.**`,
    (0,markdown.md) `The floor ${(0,markup_escape/* code */.aY)(words/* MARKS */.j7.floor)} is the SLO, a contract.`,
    (0,markdown.md) `The target ${(0,markup_escape/* code */.aY)(words/* MARKS */.j7.target)} is the team\u2019s own stretch number above it.`,
    (0,markdown.md) `Between the two lies the buffer, and ${(0,markup_escape/* code */.aY)(words/* MARKS */.j7.measured)} is the SLI that was measured.`,
], ' ');
const STATES = ['missed', 'unknown', 'idle', 'met'];
/** A broken floor comes before a missed target, and what is not known before what is well. */
const rankOf = (reported) => (isBroken(reported) ? -1 : STATES.indexOf(reported.result.standing.state));
const countOf = (state, targets) => targets.filter(({ result }) => result.standing.state === state).length;
/** How many are in which state: "2 missed, 3 met". */
const tally = (targets) => STATES.map((state) => `${countOf(state, targets)} ${state}`)
    .filter((text) => !text.startsWith('0 '))
    .join(', ');
function tableSection(targets) {
    if (targets.length === 0)
        return (0,markup_sections/* section */.uW)([]);
    const rows = targets.map(cells);
    // The raw text is what an e-mail shows; columns of one width can be read there too.
    const widths = HEADER.map((title, column) => Math.min(Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)), WIDEST));
    const line = (row) => (0,markdown.md) `| ${(0,markdown/* joined */.oR)(row.map((cell, column) => (0,markup_escape/* padded */.jC)(cell, widths[column] ?? 0)), ' | ')} |`;
    return (0,markup_sections/* section */.uW)([line(HEADER), (0,markdown.md) `|:--|--:|:-:|:--|:--|`], rows.map(line), [''], 'targets');
}
const HEADER = [(0,markdown.md) `SLO`, (0,markdown.md) `floor`, (0,markdown.md) `where the SLI lies`, (0,markdown.md) `target`, (0,markdown.md) `state`];
/** One long name must not make every row as long. */
const WIDEST = 32;
function cells({ result }) {
    const { target, measured, standing } = result;
    const bar = (0,words/* bufferBar */.kJ)(standing);
    return [
        (0,markup_escape/* code */.aY)((0,slo/* sloId */.sE)(measured.slo)),
        figure((0,words/* floorText */._v)(measured.slo)),
        bar === null ? (0,markdown.md) `\u2013` : (0,markdown.md) `${(0,markup_escape/* code */.aY)(bar)}<br>${measuredText(result)}`,
        figure((0,words/* aimText */.Dl)(target.aim, measured.slo)),
        stateCell(standing),
    ];
}
/** The SLI that is held against the target; of a latency target, it is not the share that the floor speaks of. */
function measuredText(result) {
    const { aim } = result.target;
    return (0,markup_escape/* unbroken */.D_)((0,markup_escape/* words */.aL)(`${(0,words/* targetSliText */.Xd)(result)}${aim.kind === 'latency' ? ` within ${aim.within.text}` : ''}`));
}
/** `99% within 500ms` may break before "within" only. */
const figure = (text) => (0,markdown/* joined */.oR)(text.split(/(?<=%) /).map((part) => (0,markup_escape/* unbroken */.D_)((0,markup_escape/* words */.aL)(part))), ' ');
const MISSED = (0,markup_escape/* unbroken */.D_)((0,markdown.md) `\ud83d\udd39 missed,`);
/** The two numbers have two colors: blue is the target, red the floor. */
function stateCell(standing) {
    switch (standing.state) {
        case 'missed':
            return standing.position === 'below-floor'
                ? (0,markdown.md) `${MISSED} ${(0,markup_escape/* unbroken */.D_)((0,markdown.md) `\ud83d\udd34 below the floor`)}`
                : (0,markdown.md) `${MISSED} ${(0,markup_escape/* unbroken */.D_)((0,markdown.md) `in the buffer`)}`;
        case 'met':
            return (0,markup_escape/* unbroken */.D_)((0,markdown.md) `\ud83c\udfaf met`);
        case 'idle':
            return (0,markup_escape/* unbroken */.D_)((0,markdown.md) `\u26aa idle`);
        case 'unknown':
            return (0,markup_escape/* unbroken */.D_)((0,markdown.md) `\u2754 unknown`);
    }
}
function unknownSection(targets) {
    const lines = targets.flatMap(({ result: { measured, standing } }) => standing.state === 'unknown'
        ? (0,markdown.md) `- ${(0,markup_escape/* code */.aY)((0,slo/* sloId */.sE)(measured.slo))}: ${(0,markup_escape/* markdown */.wD)((0,reasons.quotedReason)(standing.reason).text)}`
        : []);
    return (0,markup_sections/* section */.uW)(lines.length === 0 ? [] : [''], lines, [''], 'targets');
}
/** The buffer of each target, and what the quarterly look makes of it. */
function bufferSection(targets) {
    const ofTargets = targets.flatMap(({ result: { measured, standing }, look }) => {
        const texts = [
            standing.buffer && `a buffer of ${(0,words/* bufferText */.GU)(standing.buffer)}.`,
            look && (0,words/* fitText */.vY)(look),
            look?.advice && (0,words/* adviceText */.YM)(look.advice, measured.slo),
        ].flatMap((text) => (text ? [(0,markup_escape/* words */.aL)(text)] : []));
        return texts.length === 0 ? [] : (0,markdown.md) `- ${(0,markup_escape/* code */.aY)((0,slo/* sloId */.sE)(measured.slo))}: ${(0,markdown/* joined */.oR)(texts, ' ')}`;
    });
    // One file has all targets of a service, and one day of review.
    const ofServices = targets.flatMap((one) => one.look?.review ? (0,markdown.md) `- ${(0,markup_escape/* code */.aY)(serviceOf(one))}: ${(0,markup_escape/* words */.aL)((0,words/* reviewText */.aP)(one.look.review))}` : []);
    const lines = [...ofTargets, ...new Set(ofServices)];
    return (0,markup_sections/* section */.uW)(lines.length === 0 ? [] : [''], lines, [''], 'notes');
}
/** A section under a title. */
function unfolded(title, { head, body, foot, noun }) {
    return (0,markup_sections/* section */.uW)(head.length === 0 ? [] : [(0,markdown.md) `**${title}**`, ...head], body, foot, noun);
}
/** A section that is unfolded by a click; nothing for an empty one. */
function fold(title, { head, body, foot, noun }) {
    if (head.length === 0)
        return (0,markup_sections/* section */.uW)([]);
    return (0,markup_sections/* section */.uW)([(0,markdown.md) `<details><summary>${title}</summary>`, '', ...head], body, [...foot, (0,markdown.md) `</details>`, ''], noun);
}


/***/ }),

/***/ 8762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportPresenter: () => (/* binding */ reportPresenter)
});

// EXTERNAL MODULE: ./build/core/model/slo.js
var model_slo = __webpack_require__(6956);
// EXTERNAL MODULE: ./build/core/model/text.js
var model_text = __webpack_require__(4137);
// EXTERNAL MODULE: ./build/present/diagnostics.js
var present_diagnostics = __webpack_require__(1944);
// EXTERNAL MODULE: ./build/present/exclusions.js
var exclusions = __webpack_require__(5835);
// EXTERNAL MODULE: ./build/present/markup/escape.js
var markup_escape = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/present/markup/markdown.js
var markdown = __webpack_require__(668);
// EXTERNAL MODULE: ./build/present/targets/text.js
var targets_text = __webpack_require__(2990);
// EXTERNAL MODULE: ./build/present/report/comment.js + 1 modules
var comment = __webpack_require__(7109);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/core/model/quoted.js
var quoted = __webpack_require__(3170);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/present/exclusion-json.js
var exclusion_json = __webpack_require__(5079);
// EXTERNAL MODULE: ./build/present/quoted-text.js
var quoted_text = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/present/targets/json.js
var json = __webpack_require__(2463);
// EXTERNAL MODULE: ./build/present/targets/words.js
var words = __webpack_require__(9416);
// EXTERNAL MODULE: ./build/present/failure.js
var failure = __webpack_require__(4190);
// EXTERNAL MODULE: ./build/present/unused-exclusions.js
var unused_exclusions = __webpack_require__(8460);
;// CONCATENATED MODULE: ./build/present/report/notices.js




/** Why there is no report, in a sentence. */
function untoldText(reason) {
    switch (reason.kind) {
        case 'no-workflow':
            return 'The report is for pull requests: it needs a workflow and its github-token.';
        case 'other-event':
            return `The report is for pull requests, and this run is for the event ${reason.event}.`;
        case 'withheld':
            return 'Performance targets are withheld in a public repository; publish-targets: true names them.';
        case 'unusable-backend':
            return `The performance targets were not measured: ${(0,present_diagnostics/* inputProblemText */.rJ)(reason)}`;
        case 'failed':
            return `The performance targets could not be reported: ${(0,failure/* causeChain */.DD)(reason.error)}`;
    }
}
const NO_TARGETS = 'There are no performance targets.';
const NONE_TOUCHED = 'The pull request touches no service that has a performance target.';
/** What else the author should know of a report. */
function reportNotices({ report, comment, exclusions }) {
    const notices = [fateText(comment), report.targets.length === 0 ? NONE_TOUCHED : null];
    return [...notices.filter((notice) => notice !== null), ...(0,unused_exclusions/* exclusionCheckTexts */.R)(exclusions)];
}
function fateText(fate) {
    switch (fate.kind) {
        case 'denied':
            return "The comment could not be written, and the report is in the job summary instead: the token needs the permission `pull-requests: write`. A fork's token can only read, unless the workflow runs on pull_request_target.";
        case 'failed':
            return `The comment could not be written, and the report is in the job summary instead: ${(0,model_text/* oneLine */.TN)((0,failure/* causeChain */.DD)(fate.error))}`;
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./build/present/report/json.js










const reportedTarget = schemas/* strictObject */.rej({
    slo: schemas/* string */.YjP().describe('service/name'),
    objective: schemas/* number */.aig(),
    ...json/* targetReport */.m.shape,
    exclusions: exclusion_json/* exclusionsOfSlo */.lH,
    without: exclusion_json/* numbersWithout */.zY
        .nullable()
        .describe('what there would be, were nothing excluded; null where nothing is, or it is not known'),
    dailyVolatility: schemas/* number */.aig().nullable().describe('the standard deviation of the daily error rate'),
    bufferFit: schemas/* enum */.k5n(['too-thin', 'fitting', 'wider-than-needed']).nullable(),
    advice: schemas/* array */.YOg(quoted_text/* quotedText */.w).describe('the quarterly look, in sentences'),
});
/** The JSON report of the mode `report`. It decides nothing. */
const targetsReportSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz('slo-gate/report/v1'),
    mode: schemas/* literal */.euz('report'),
    evaluatedAt: iso/* datetime */.w$().nullable().describe('null when nothing was measured'),
    comment: schemas/* strictObject */.rej({
        fate: schemas/* enum */.k5n(['created', 'updated', 'unchanged', 'none', 'denied', 'failed']),
        url: schemas/* string */.YjP().nullable(),
    }),
    targets: schemas/* array */.YOg(reportedTarget),
    problems: schemas/* array */.YOg(schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr(), column: schemas/* int */.Whr(), problem: quoted_text/* quotedText */.w })),
    notices: schemas/* array */.YOg(quoted_text/* quotedText */.w),
})
    .meta({
    title: 'SLO Gate target report',
    description: 'Where performance targets stand: information, never enforcement.',
});
/** The report of a run. */
function targetsReport(answer) {
    const head = { version: 'slo-gate/report/v1', mode: 'report' };
    if (answer.kind !== 'told') {
        const notice = new quoted/* Quoted */.v(answer.kind === 'no-targets' ? NO_TARGETS : untoldText(answer.reason));
        return {
            ...head,
            evaluatedAt: null,
            comment: { fate: 'none', url: null },
            targets: [],
            problems: [],
            notices: [notice],
        };
    }
    const { report, comment } = answer;
    return {
        ...head,
        evaluatedAt: (0,time/* rfc3339 */.ag)(report.at),
        comment: { fate: comment.kind, url: 'url' in comment ? comment.url : null },
        targets: report.targets.map(reported),
        problems: report.diagnostics.map(({ place, problem }) => ({ ...place, problem: new quoted/* Quoted */.v((0,present_diagnostics/* problemText */.fI)(problem)) })),
        notices: reportNotices(answer).map((notice) => new quoted/* Quoted */.v(notice)),
    };
}
function reported({ result, look }) {
    const { slo } = result.measured;
    const advice = look
        ? [(0,words/* fitText */.vY)(look), look.advice && (0,words/* adviceText */.YM)(look.advice, slo), look.review && (0,words/* reviewText */.aP)(look.review)]
        : [];
    return {
        slo: (0,model_slo/* sloId */.sE)(slo),
        objective: slo.objective.ratio.valueOf(),
        ...(0,json/* targetReportOf */.p)(result),
        exclusions: (0,exclusion_json/* exclusionsReport */.ab)(result.measured),
        without: result.measured.without && (0,exclusion_json/* withoutReport */.hO)(result.measured.without),
        dailyVolatility: look?.volatility?.daily ?? null,
        bufferFit: look?.fit ?? null,
        advice: advice.filter((text) => text !== null).map((text) => new quoted/* Quoted */.v(text)),
    };
}

;// CONCATENATED MODULE: ./build/present/report/presenter.js










const reportPresenter = {
    text: presenter_text,
    summary,
    annotations,
    outputs,
    json: targetsReport,
    unworded: (error) => ({ mode: 'report', fails: false, kind: 'untold', reason: { kind: 'failed', error } }),
};
function presenter_text(answer) {
    switch (answer.kind) {
        case 'no-targets':
            return NO_TARGETS;
        case 'untold':
            return (0,model_text/* oneLine */.TN)(untoldText(answer.reason));
        case 'told': {
            const { report } = answer;
            const results = report.targets.map(({ result }) => result);
            const lines = (0,targets_text/* targetsText */.W)({ results, diagnostics: report.diagnostics, failure: null });
            const excluded = (0,exclusions/* excludedTexts */.B4)(results.map(({ measured }) => measured));
            return [(0,comment/* targetsHeadline */.r)(report), ...lines, ...excluded, ...reportNotices(answer)].join('\n');
        }
    }
}
function summary(answer) {
    switch (answer.kind) {
        case 'no-targets':
            return '';
        case 'untold':
            return (0,markdown.md) `> ${(0,markup_escape/* prose */.CS)(untoldText(answer.reason))}\n\n`;
        case 'told': {
            const { report } = answer;
            const notices = reportNotices(answer).map((notice) => (0,markdown.md) `> ${(0,markup_escape/* prose */.CS)(notice)}\n`);
            return (0,markdown.md) `${(0,markdown/* joined */.oR)([...notices, (0,comment/* targetsBody */.$)(report)], '\n')}\n`;
        }
    }
}
function annotations(answer) {
    switch (answer.kind) {
        case 'no-targets':
            return [];
        case 'untold':
            return [notice((0,model_text/* oneLine */.TN)(untoldText(answer.reason)))];
        case 'told':
            return [...reportNotices(answer).map(notice), ...fromFiles(answer.report)];
    }
}
const notice = (message) => ({
    level: 'notice',
    title: 'Performance targets',
    message,
    place: null,
});
const fromFiles = ({ diagnostics }) => diagnostics.map(({ place, problem }) => ({
    level: 'notice',
    title: 'SLO file on the base branch',
    message: (0,present_diagnostics/* problemText */.fI)(problem),
    place,
}));
function outputs(answer) {
    if (answer.kind !== 'told')
        return { 'missed-targets': '', 'comment-url': '' };
    const { report, comment } = answer;
    const missed = report.targets.filter(({ result }) => result.standing.state === 'missed');
    return {
        'missed-targets': missed.map(({ result }) => (0,model_slo/* sloId */.sE)(result.measured.slo)).join(','),
        'comment-url': 'url' in comment ? comment.url : '',
    };
}


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
