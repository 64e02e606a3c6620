export const id = 5761;
export const ids = [5761];
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

/***/ 9781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ assumptionOf),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Pg: () => (/* binding */ FEWEST_STEPS),
/* harmony export */   S: () => (/* binding */ refined),
/* harmony export */   Xk: () => (/* binding */ spellsOf),
/* harmony export */   jH: () => (/* binding */ outlookOf),
/* harmony export */   jf: () => (/* binding */ FINEST_STEP),
/* harmony export */   n1: () => (/* binding */ sinceFirstData),
/* harmony export */   rV: () => (/* binding */ ENOUGH_STEPS),
/* harmony export */   rf: () => (/* binding */ stepOver),
/* harmony export */   zN: () => (/* binding */ spellsIn)
/* harmony export */ });
/* harmony import */ var _exclusions_kept_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8988);
/* harmony import */ var _model_rounded_fraction_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4616);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4587);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2050);




/** A shorter range may hold a single sample, of which `increase` makes nothing. */
const FINEST_STEP = 5 * _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY;
/**
 * The lengths of the steps of a history, longest first, in seconds. All of them are windows for which recording rules are commonly
 * made (Sloth, Pyrra), so that a ready-made ratio has them too.
 */
const STEPS = [_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_, 6 * _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp, 2 * _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp, _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp, 30 * _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY, FINEST_STEP];
/** So many steps tell an incident from the rest. */
const ENOUGH_STEPS = 24;
/** How long a step of a history over so many seconds is: the longest that makes two dozen of them, and `atLeast` so long. */
function stepOver(seconds, atLeast = 0) {
    const long = STEPS.filter((step) => step >= atLeast);
    return long.find((step) => seconds >= ENOUGH_STEPS * step) ?? long.at(-1) ?? Math.ceil(atLeast / _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_) * _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
}
/**
 * The history of a window that began at `from`, scaled so that it adds up to what was measured over the whole window: slices lose the
 * events at gaps in the data. What is left before the first step, where the window is no whole number of them, is the first spell. Null
 * when the history can't account for the window's errors.
 */
function spellsOf(buckets, whole, from = buckets[0]?.from ?? 0, excluded = []) {
    const steps = spellsIn(buckets, excluded);
    const first = steps[0];
    if (!first)
        return null;
    const before = (0,_exclusions_kept_js__WEBPACK_IMPORTED_MODULE_1__/* .keptOf */ .uq)({ from, to: Math.max(from, first.from) }, excluded);
    const isWhole = before.length === 0 || first.total === 0;
    const [bad, total] = [sumOf(steps, 'bad'), sumOf(steps, 'total')];
    if (total === 0)
        return null;
    const rest = isWhole ? 0 : (secondsOf(before) * total) / lengthOf(steps);
    const measured = whole.kind === 'counts'
        ? { bad: badOf(whole), total: whole.total.valueOf() }
        : { bad: whole.errorRate.valueOf() * (total + rest), total: total + rest };
    const scale = measured.total / (total + rest);
    // Errors that no step has are those of the spell before the first, as far as it has room for them.
    const badBefore = Math.min(Math.max(0, measured.bad - bad * scale), rest * scale);
    const left = measured.bad - badBefore;
    if (bad === 0 && left > 0)
        return null;
    const badScale = bad === 0 ? 1 : left / bad;
    const scaled = [
        ...(isWhole ? [] : spread({ bad: badBefore, total: rest * scale }, before)),
        ...steps.map((step) => ({ ...step, bad: step.bad * badScale, total: step.total * scale })),
    ];
    return scaled.every(({ bad, total }) => isEstimate(bad) && isEstimate(total)) ? scaled : null;
}
/** Whether a number is one that sums and quotients of thousands of its kind stay finite of. */
const isEstimate = (value) => Math.abs(value) < 1e100;
function spellOf({ from, to, measurement }) {
    switch (measurement.kind) {
        case 'counts':
            return { from, to, bad: badOf(measurement), total: measurement.total.valueOf() };
        case 'ratio':
            // Traffic is taken to be even: an event a second.
            return { from, to, bad: measurement.errorRate.valueOf() * (to - from), total: to - from };
        case 'unmeasured':
            return { from, to, bad: 0, total: 0 };
    }
}
/** What happened in steps, in the parts of them that count. */
const spellsIn = (buckets, excluded) => buckets.flatMap((bucket) => spread(spellOf(bucket), (0,_exclusions_kept_js__WEBPACK_IMPORTED_MODULE_1__/* .keptOf */ .uq)(bucket, excluded)));
/** Events as even over several stretches. */
const spread = ({ bad, total }, stretches) => stretches.map(({ from, to }) => {
    const share = (to - from) / secondsOf(stretches);
    return { from, to, bad: bad * share, total: total * share };
});
const secondsOf = (stretches) => stretches.reduce((sum, { from, to }) => sum + to - from, 0);
const badOf = ({ total, good }) => total.sub(good).valueOf();
const sumOf = (spells, of) => spells.reduce((sum, spell) => sum + spell[of], 0);
const lengthOf = (spells) => spells.reduce((sum, { from, to }) => sum + to - from, 0);
/** The history from its first data on: what was before that is no history. */
const sinceFirstData = (spells) => {
    const first = spells.findIndex(({ total }) => total > 0);
    return first < 0 ? [] : spells.slice(first);
};
/** With fewer steps than this there is nothing to forecast from. */
const FEWEST_STEPS = 3;
/**
 * What the history suggests for the days to come. A step in which the data begin is no whole one, so it doesn't count for the traffic.
 * Less than a day tells nothing of how a day goes, so that the median step stands for its traffic, not the mean.
 */
function assumptionOf(spells) {
    const known = sinceFirstData(spells);
    const rates = known.flatMap(({ bad, total }) => (total > 0 ? bad / total : []));
    const whole = known.length < spells.length && known.length > FEWEST_STEPS ? known.slice(1) : known;
    const mean = sumOf(whole, 'total') / Math.max(lengthOf(whole), 1);
    const usual = (0,_median_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .J)(whole.map(({ from, to, total }) => total / (to - from))) ?? 0;
    const isShort = whole.length >= FEWEST_STEPS && lengthOf(whole) < _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
    return { errorRate: (0,_median_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .J)(rates) ?? 0, traffic: isShort && usual > 0 ? usual : mean };
}
/**
 * A history whose last part is told by what was measured exactly over the spans of the rules, and within them by finer steps, as far as
 * there are any: a step that is charged as a whole to a span of an hour would charge it with the errors of the day. `at` is the end.
 */
function refined(spells, parts, finer, at, excluded = []) {
    const nested = nestedIn(parts, at).flatMap((spell) => distributed(spell, finer, excluded) ?? distributed(spell, spells, excluded) ?? [spell]);
    const start = nested[0]?.from ?? at;
    // What is left of the step that the longest span begins in.
    const before = spells.flatMap((spell) => {
        if (spell.to <= start)
            return [spell];
        if (spell.from >= start)
            return [];
        const taken = nested.map((one) => cut(one, spell.from, spell.to));
        const left = (of) => Math.max(0, spell[of] - sumOf(taken, of));
        return [{ from: spell.from, to: start, bad: Math.min(left('bad'), left('total')), total: left('total') }];
    });
    return [...before, ...nested];
}
/** The differences between spans of which each lies within the next, oldest first. */
function nestedIn(parts, at) {
    const shortestFirst = parts.toSorted((a, b) => a.seconds - b.seconds);
    let inner = { seconds: 0, bad: 0, total: 0 };
    const spells = shortestFirst.map(({ seconds, measured }) => {
        const outer = measured.kind === 'counts'
            ? { seconds, bad: badOf(measured), total: measured.total.valueOf() }
            : { seconds, bad: measured.errorRate.valueOf() * seconds, total: seconds };
        const total = Math.max(0, outer.total - inner.total);
        const bad = Math.min(Math.max(0, outer.bad - inner.bad), total);
        const spell = { from: at - seconds, to: at - inner.seconds, bad, total };
        inner = outer;
        return spell;
    });
    return spells.reverse();
}
/**
 * A spell in the steps that cover it, each with its share of the spell; of one that begins before them, what is left is the first. Null
 * where they know nothing of it.
 */
function distributed(spell, history, excluded) {
    const steps = history.map((step) => cut(step, spell.from, spell.to)).filter(({ from, to }) => to > from);
    const [first] = steps;
    if (!first)
        return null;
    const [bad, total] = [sumOf(steps, 'bad'), sumOf(steps, 'total')];
    if (first.from > spell.from && (0,_exclusions_kept_js__WEBPACK_IMPORTED_MODULE_1__/* .keptSeconds */ .a7)({ from: spell.from, to: first.from }, excluded) > 0) {
        const left = Math.max(0, spell.total - total);
        const before = { from: spell.from, to: first.from, bad: Math.min(Math.max(0, spell.bad - bad), left), total: left };
        return [before, ...steps];
    }
    const length = lengthOf(steps);
    return steps.map(({ from, to, ...step }) => ({
        from,
        to,
        bad: spell.bad * (bad > 0 ? step.bad / bad : (to - from) / length),
        total: spell.total * (total > 0 ? step.total / total : (to - from) / length),
    }));
}
/** The part of a spell that lies between two instants. */
function cut({ from, to, bad, total }, start, end) {
    const [first, last] = [Math.max(from, start), Math.min(to, end)];
    const share = last > first ? (last - first) / (to - from) : 0;
    return { from: first, to: Math.max(first, last), bad: bad * share, total: total * share };
}
/** The past, with each step's events spread evenly over it, and from `at` on the same traffic at the same error rate. */
function outlookOf(past, { errorRate, traffic }, at, like, excluded = []) {
    return {
        measured(from, to) {
            const begin = Math.max(from, at);
            const seconds = to > begin ? (0,_exclusions_kept_js__WEBPACK_IMPORTED_MODULE_1__/* .keptSeconds */ .a7)({ from: begin, to }, excluded) : 0;
            const parts = past.map((spell) => cut(spell, from, to));
            const total = sumOf(parts, 'total') + seconds * traffic;
            const bad = Math.min(total, sumOf(parts, 'bad') + seconds * traffic * errorRate);
            return measurementLike(like, bad, total);
        },
    };
}
function measurementLike(like, bad, total) {
    if (like.kind === 'ratio') {
        return { kind: 'ratio', errorRate: (0,_model_rounded_fraction_js__WEBPACK_IMPORTED_MODULE_3__/* .roundedFraction */ .Q)(total > 0 ? bad / total : 0), notes: [] };
    }
    const all = (0,_model_rounded_fraction_js__WEBPACK_IMPORTED_MODULE_3__/* .roundedFraction */ .Q)(total);
    return {
        kind: 'counts',
        unit: like.unit,
        good: all.sub((0,_model_rounded_fraction_js__WEBPACK_IMPORTED_MODULE_3__/* .roundedFraction */ .Q)(bad)),
        total: all,
        notes: [],
    };
}


/***/ }),

/***/ 2050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
/** Of an even number of them, the lesser of the two in the middle; null of none. */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? null;


/***/ }),

/***/ 4399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ allSlicesOf)
/* harmony export */ });
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1952);
/* harmony import */ var _exclusions_kept_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8988);
/* harmony import */ var _exclusions_stretches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2591);



/**
 * How many time slices a whole calendar window has that count, from its start (or the promise's) to its reset: known before they come, so the
 * budget is a share of all of them. Null for any other SLO, whose budget is a share of what was measured so far.
 */
function allSlicesOf({ indicator }, { from, resetsAt }, excluded) {
    if (indicator.kind !== 'slices' || resetsAt === null)
        return null;
    const { seconds } = indicator.every;
    const window = { from, to: resetsAt };
    const kept = (0,_exclusions_kept_js__WEBPACK_IMPORTED_MODULE_0__/* .keptOf */ .uq)(window, excluded);
    const isWhole = kept.length === 1 && (0,_exclusions_stretches_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthOf */ .Y5)(kept) === (0,_exclusions_stretches_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthOf */ .Y5)([window]);
    return new fraction_js__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A(Math.max(1, isWhole ? Math.floor((resetsAt - from) / seconds) : (0,_exclusions_kept_js__WEBPACK_IMPORTED_MODULE_0__/* .pointsIn */ .li)(kept, seconds)));
}


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

/***/ 8988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UI: () => (/* binding */ piecesKept),
/* harmony export */   a7: () => (/* binding */ keptSeconds),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   hR: () => (/* binding */ endingAt),
/* harmony export */   li: () => (/* binding */ pointsIn),
/* harmony export */   qv: () => (/* binding */ isNothing),
/* harmony export */   uq: () => (/* binding */ keptOf)
/* harmony export */ });
/* harmony import */ var _stretches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2591);

/** A span of which all counts. */
const allOf = (span) => ({ span, excluded: [] });
/** What is left of a stretch of time without what is excluded, oldest first. What happens at its very begin is not in it. */
const keptOf = (between, excluded) => (0,_stretches_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)((0,_stretches_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .cz)([between], between), (0,_stretches_js__WEBPACK_IMPORTED_MODULE_0__/* .unionOf */ .Z6)(excluded));
/** How many seconds of a stretch of time count. */
const keptSeconds = (between, excluded) => (0,_stretches_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthOf */ .Y5)(keptOf(between, excluded));
/** The stretch that a span is when it ends at an instant. */
const endingAt = ({ seconds }, at) => ({ from: at - seconds, to: at });
/** What counts of a span that ends at an instant, oldest first. */
const piecesKept = ({ span, excluded }, at) => keptOf(endingAt(span, at), excluded);
/** Whether nothing of a span counts that ends at an instant. */
const isNothing = (kept, at) => kept.span.seconds > 0 && piecesKept(kept, at).length === 0;
/** How many points on the clock, one every `stepSeconds`, lie in stretches of time; each belongs to the stretch that it ends. */
const pointsIn = (stretches, stepSeconds) => stretches.reduce((sum, { from, to }) => sum + Math.floor(to / stepSeconds) - Math.floor(from / stepSeconds), 0);


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


/***/ })

};
