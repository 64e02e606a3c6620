export const id = 636;
export const ids = [636];
export const modules = {

/***/ 9636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   countsBackend: () => (/* binding */ countsBackend)
/* harmony export */ });
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1952);
/* harmony import */ var _core_budget_counting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2209);
/* harmony import */ var _core_model_measurement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9320);
/* harmony import */ var _core_model_slo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6956);
/* harmony import */ var _core_model_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4587);





const ZERO = new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A(0);
/**
 * Answers from counts that were read from a file. The evaluation instant is moved back to the end of the last bucket that
 * is complete at it, since part of a bucket can't be known.
 */
function countsBackend(slos, at, file) {
    function over(slo, from, end, counted) {
        const { stepSeconds } = counted;
        const expected = Math.floor((end - from) / stepSeconds);
        const rows = counted.rows.filter((row) => row.from >= from && row.from + stepSeconds <= end);
        const good = rows.reduce((sum, row) => sum.add(row.good), ZERO);
        const total = rows.reduce((sum, row) => sum.add(row.total), ZERO);
        const within = `from ${(0,_core_model_time_js__WEBPACK_IMPORTED_MODULE_2__/* .rfc3339 */ .a)(from)} to ${(0,_core_model_time_js__WEBPACK_IMPORTED_MODULE_2__/* .rfc3339 */ .a)(end)}`;
        const query = `${file}: ${(0,_core_model_slo_js__WEBPACK_IMPORTED_MODULE_3__/* .sloId */ .sE)(slo)} ${within}`;
        const evidence = [{ query, at, value: `good ${good.toString()}, total ${total.toString()}` }];
        if (expected <= 0)
            return refused({ kind: 'too-coarse', stepSeconds }, evidence);
        if (rows.length === 0)
            return refused({ kind: 'no-rows', of: `${(0,_core_model_slo_js__WEBPACK_IMPORTED_MODULE_3__/* .sloId */ .sE)(slo)} in ${file} ${within}` }, evidence);
        return {
            measurement: (0,_core_budget_counting_js__WEBPACK_IMPORTED_MODULE_0__/* .countsFrom */ .bT)('good', { kind: 'number', value: good }, { kind: 'number', value: total }),
            coverage: rows.length / expected,
            evidence,
        };
    }
    const reading = (slo, seconds, anchored, at) => {
        const counted = slos.get((0,_core_model_slo_js__WEBPACK_IMPORTED_MODULE_3__/* .sloId */ .sE)(slo));
        const refusal = refusalOf(slo);
        if (refusal)
            return refused(refusal, []);
        if (seconds <= 0)
            return refused({ kind: 'window-too-young', seconds }, []);
        if (!counted)
            return refused({ kind: 'no-rows', of: `${(0,_core_model_slo_js__WEBPACK_IMPORTED_MODULE_3__/* .sloId */ .sE)(slo)} in ${file}` }, []);
        const end = lastEnd(counted, at);
        // A calendar window begins where it begins; a rolling one moves back as a whole.
        return over(slo, (anchored ? at : end) - seconds, end, counted);
    };
    return {
        split: async (slo) => [slo],
        compliance: async (slo, span) => reading(slo, span.seconds, slo.window.kind === 'calendar', at),
        recent: async (slo, span) => reading(slo, span.seconds, false, at),
        async history(slo, span, stepSeconds) {
            const counted = slos.get((0,_core_model_slo_js__WEBPACK_IMPORTED_MODULE_3__/* .sloId */ .sE)(slo));
            const refusal = refusalOf(slo);
            if (refusal)
                return { kind: 'none', reason: refusal };
            if (!counted)
                return { kind: 'none', reason: { kind: 'no-rows', of: `${(0,_core_model_slo_js__WEBPACK_IMPORTED_MODULE_3__/* .sloId */ .sE)(slo)} in ${file}` } };
            const end = lastEnd(counted, at);
            const buckets = Array.from({ length: Math.floor(span.seconds / stepSeconds) }, (_, index) => {
                const to = end - index * stepSeconds;
                const { measurement } = over(slo, to - stepSeconds, to, counted);
                return { from: to - stepSeconds, to, measurement };
            });
            return { kind: 'buckets', buckets: buckets.reverse() };
        },
        async aside({ slo, within, span, endedSecondsAgo }) {
            if (within)
                return refused({ kind: 'unsupported-bound', within: within.text, backend: 'counts' }, []);
            return reading(slo, span.seconds, slo.window.kind === 'calendar', at - endedSecondsAgo);
        },
        bounds: async () => [],
        close: async () => { },
    };
}
/** Why an SLO has no answer, whatever the file counts. */
function refusalOf({ indicator, groupBy }) {
    if (indicator.kind === 'unsupported')
        return { kind: 'unsupported-slo', detail: indicator.problem.message };
    return groupBy.length > 0 ? { kind: 'no-groups', detail: 'a counts file has one count for all' } : null;
}
const lastEnd = ({ rows, stepSeconds }, at) => {
    const start = rows[0]?.from ?? 0;
    return start + Math.floor((at - start) / stepSeconds) * stepSeconds;
};
const refused = (reason, evidence) => ({
    measurement: (0,_core_model_measurement_js__WEBPACK_IMPORTED_MODULE_4__/* .unmeasured */ .Q)(reason),
    coverage: null,
    evidence,
});


/***/ }),

/***/ 2209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ ratioFrom),
/* harmony export */   GX: () => (/* binding */ slicesFrom),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   bT: () => (/* binding */ countsFrom)
/* harmony export */ });
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1952);
/* harmony import */ var _model_measurement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9320);


/** Further apart than this, more good than total is no rounding but a wrong query. */
const TOLERATED = new fraction_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(101, 100);
const ZERO = new fraction_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(0);
const ONE = new fraction_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(1);
/**
 * Good and total from two answers, by the rules of design section 5: no bad series beside a total is no errors, no good
 * series is all errors, no total is no data; an excess of up to 1% is clamped, a larger one is impossible.
 */
function countsFrom(counted, eventsAnswer, totalAnswer) {
    const total = asCount(totalAnswer);
    if (total.kind === 'unusable')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q)(total.reason);
    if (total.kind === 'missing')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q)({ kind: 'no-data', of: 'total' });
    const stated = asCount(eventsAnswer);
    if (stated.kind === 'unusable')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q)(stated.reason);
    const notes = [];
    if (stated.kind === 'missing' && total.value.gt(ZERO))
        notes.push({ kind: `${counted}-missing` });
    let events = stated.kind === 'missing' ? ZERO : stated.value;
    if (events.gt(total.value)) {
        const excess = { events, total: total.value, counted };
        if (events.gt(total.value.mul(TOLERATED)))
            return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q)({ kind: 'impossible-sli', ...excess });
        notes.push({ kind: 'clamped', ...excess });
        events = total.value;
    }
    const good = counted === 'good' ? events : total.value.sub(events);
    return { kind: 'counts', unit: 'events', good, total: total.value, notes };
}
/** Good and total slices from the counts of good and of bad ones; either may be missing when there are none. */
function slicesFrom(goodAnswer, badAnswer) {
    const [good, bad] = [asCount(goodAnswer), asCount(badAnswer)];
    if (good.kind === 'unusable')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q)(good.reason);
    if (bad.kind === 'unusable')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q)(bad.reason);
    if (good.kind === 'missing' && bad.kind === 'missing')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q)({ kind: 'no-data', of: 'value' });
    const goodSlices = good.kind === 'number' ? good.value : ZERO;
    const total = goodSlices.add(bad.kind === 'number' ? bad.value : ZERO);
    return { kind: 'counts', unit: 'slices', good: goodSlices, total, notes: [] };
}
/** A ready-made error ratio; outside of 0 to 1, by more than rounding, it is impossible. */
function ratioFrom(answer) {
    if (answer.kind === 'missing')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q)({ kind: 'no-data', of: 'error-ratio' });
    if (answer.kind === 'unusable')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q)(answer.reason);
    const { value } = answer;
    if (value.lt(ONE.sub(TOLERATED)) || value.gt(TOLERATED))
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q)({ kind: 'impossible-ratio', value });
    const errorRate = value.gt(ONE) ? ONE : value.lt(ZERO) ? ZERO : value;
    return { kind: 'ratio', errorRate, notes: [{ kind: 'no-event-counts' }] };
}
/** Adds the answers for the pieces of one window; a piece without data adds nothing, a bad one spoils the sum. */
function sumOf(pieces) {
    return pieces.reduce((sum, piece) => {
        if (sum.kind === 'unusable' || piece.kind === 'missing')
            return sum;
        if (sum.kind === 'missing' || piece.kind === 'unusable')
            return piece;
        return { kind: 'number', value: sum.value.add(piece.value) };
    }, { kind: 'missing' });
}
function asCount(answer) {
    return answer.kind === 'number' && answer.value.lt(ZERO)
        ? { kind: 'unusable', reason: { kind: 'negative-count', value: answer.value } }
        : answer;
}


/***/ }),

/***/ 9320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ unmeasured)
/* harmony export */ });
const unmeasured = (reason) => ({ kind: 'unmeasured', reason });


/***/ })

};
