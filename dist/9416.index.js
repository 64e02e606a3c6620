export const id = 9416;
export const ids = [9416];
export const modules = {

/***/ 5073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ together)
/* harmony export */ });
/** Items with the same key together, in the order in which the keys first appear. */
function together(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return [...groups.values()];
}


/***/ }),

/***/ 6956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   YS: () => (/* binding */ contractId),
/* harmony export */   sE: () => (/* binding */ sloId)
/* harmony export */ });
/** The name by which the directory's files know it: for an SLO of one group, that of the whole. */
const contractId = (slo) => `${slo.service.name}/${slo.groupOf ?? slo.name}`;
/** The name that is unique across the directory. */
const sloId = (slo) => `${slo.service.name}/${slo.name}`;
/** Where a part of an SLO's indicator stands, such as `['latency', 'within']`; or the nearest that there is around it. */
const placeIn = (slo, path) => path.length === 0 ? slo.places.indicator : (slo.parts.get(path.join('.')) ?? placeIn(slo, path.slice(0, -1)));


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

/***/ 3405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ noteText),
/* harmony export */   t: () => (/* binding */ quotedReason)
/* harmony export */ });
/* harmony import */ var _core_model_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8836);
/* harmony import */ var _core_model_quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3170);
/* harmony import */ var _core_model_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4137);
/* harmony import */ var _core_model_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4587);
/* harmony import */ var _markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4467);
/* harmony import */ var _withheld_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1361);






/** Few histograms have more. */
const MOST_BOUNDARIES = 50;
/**
 * Why there is no trustworthy answer, as a sentence part that says what to look at. It quotes the backend, or a query, wherever it can,
 * and is no string, so that a report has it for what it is.
 */
const quotedReason = (reason) => new _core_model_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .Quoted */ .v(reasonText(reason));
function reasonText(reason) {
    switch (reason.kind) {
        case 'no-data':
            return `no data for ${reason.of}; does the query match a series that exists and is still scraped?`;
        case 'no-rows':
            return `there is no row for ${reason.of}`;
        case 'not-a-number':
            return `the backend answered ${reason.value}, which is not a number`;
        case 'negative-count':
            return `the backend counted ${reason.value.toString(3)} events, which can't be`;
        case 'impossible-sli':
            return `impossible SLI: ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(reason.events)} ${reason.counted} of ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(reason.total)} total events; do both queries count the same events?`;
        case 'impossible-ratio':
            return `impossible error ratio: ${reason.value.toString(6)} is not between 0 and 1`;
        case 'several-series':
            return `${reason.count} series came back where one is due; aggregate the query, for example with sum()`;
        case 'too-many-series':
            return `${reason.count} series came back, more than the ${reason.limit} that are looked at; aggregate the query, for example with sum()`;
        case 'native-histogram':
            return 'a native histogram came back where a number is due; use histogram_count() or histogram_fraction()';
        case 'wrong-type':
            return `a ${reason.type} came back where a number is due`;
        case 'partial-answer':
            return `the backend answered with part of the data only: ${reason.detail ?? 'the backend marked the answer as partial (isPartial)'}`;
        case 'samples-dropped':
            return `the backend left samples out of the answer: ${reason.detail}; does the query read floats and histograms together?`;
        case 'other-time':
            return `the backend answered for ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(reason.at)}, but ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(reason.asked)} was asked for; does a cache in between give old answers?`;
        case 'other-query':
            return 'the backend gave the answer to another query; does a cache in between ignore the body of POST requests?';
        case 'too-much':
            return `the query reads more than the backend allows: ${reason.detail}; select fewer series, record the counts with a recording rule, or raise that limit`;
        case 'inexact-number':
            return `the backend answered ${reason.value}, which a double does not hold exactly; does the query count what it should?`;
        case 'no-boundary':
            return `the histogram has no bucket boundary at ${reason.within}; its boundaries are ${(0,_core_model_names_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(reason.boundaries, MOST_BOUNDARIES)} seconds`;
        case 'partial-boundary':
            return `${seenText(reason)}, so requests up to it were not counted for the rest of the time from ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(reason.span.from)} to ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(reason.span.to)}; choose a boundary that is there for all of it, or a window (or since) that begins after it`;
        case 'overlapping-boundaries':
            return `the bucket boundary at ${reason.within} is written as ${(0,_core_model_names_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(reason.spellings.map((le) => `le="${le}"`), MOST_BOUNDARIES)} at the same time, and none of them is there all the time, so their sum would count requests twice; keep one spelling`;
        case 'window-too-young':
            return 'the calendar window has just begun, so there is nothing to measure yet';
        case 'window-too-long':
            return reason.limitSeconds === null
                ? 'the window is longer than the backend allows'
                : `the window is longer than the ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(reason.limitSeconds)} that the backend allows, and a ready-made ratio can't be added up from parts`;
        case 'too-coarse':
            return `this window is shorter than a step of ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(reason.stepSeconds)}`;
        case 'unsupported-bound':
            return `the ${reason.backend} backend has the counts for the SLO's own bound only, not those within ${reason.within}`;
        case 'unsupported-indicator':
            return `the ${reason.backend} backend keeps no SLOs of its own, so it can't answer a ${reason.indicator} indicator`;
        case 'no-groups':
            return `the groups that the SLO asks for can't be told apart: ${noGroupsText(reason.because)}`;
        case 'unsupported-slo':
            return `the file asks for what SLO Gate can't measure: ${reason.detail}`;
        case 'rejected':
            return `the backend refused: ${reason.detail}`;
        case 'turned-away':
            return `the backend refused: ${(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .noLonger */ .ht)(`HTTP ${reason.answer.status}, ${foreignText(reason.answer)}`)}${withheldFromAnswer(reason.answer)}`;
        case 'certificate-refused':
            return certificateText(reason);
        case 'server-error':
            return `the backend can't be reached: ${(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .noLonger */ .ht)(`HTTP ${reason.answer.status}, ${foreignText(reason.answer)}`)}`;
        case 'backend-timeout':
            return `the backend did not answer in time: ${reason.detail}`;
        case 'too-large':
            return `the backend refused: the answer is larger than ${reason.limitMiB} MiB`;
        case 'contradictory':
            return `the backend refused: HTTP ${reason.status} with a success inside`;
        case 'throttled':
            return `the backend takes no more requests for now: ${reason.detail}; a lower backend-concurrency, or a later run, may help`;
        case 'low-coverage':
            return lowCoverageText(reason);
        case 'stale':
            return staleText(reason);
        case 'coverage-undetermined':
            return `how much of the window has data can't be determined: ${reasonText(reason.cause)}`;
        case 'missing-operand':
            return `no series matches ${reason.of}, and the query has no answer without it; check its name, labels and bucket boundary, or write "or vector(0)" after it if none means 0`;
        case 'empty-answer':
            return reason.cause === 'unmatched'
                ? 'the query came back empty though each of its selectors has series; do both sides of its operators have the same labels?'
                : "the query came back empty, and is not PromQL that SLO Gate can read, so whether a part of it is missing can't be determined";
        case 'absent-label':
            return `no series matches, since none of ${reason.of} has the label ${reason.label}; is the label's name right?`;
        case 'pattern-as-text':
            return `no series matches ${reason.matcher}, which compares with the text of a regular expression; write =~ in place of =`;
        case 'unreachable':
            return `the backend can't be reached: ${reason.detail}`;
        case 'out-of-time':
            return `the backend did not answer in time: ${timeLimitText(reason.limit)}`;
    }
}
/** How much there is, where the rest is missing, and what can be done about it. */
function lowCoverageText({ share, minimum, hole, window: { from, to } }) {
    const covers = `data covers ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percentDown */ .U0)(share)} of the window (${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .partOf */ .BU)(share, to - from)}), less than minimum-coverage (${minimum})`;
    if (hole === null)
        return covers;
    if (hole.from > from) {
        return `${covers}; the longest hole is from ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(hole.from)} to ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(hole.to)}; if no data means no traffic, say so with \`no-data: idle\` in the contract`;
    }
    const start = (0,_core_model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .rfc3339 */ .ag)(hole.to);
    const since = start.endsWith('T00:00:00Z') ? start.slice(0, 'YYYY-MM-DD'.length) : start;
    return `${covers}; there are data only since ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(hole.to)}: if the backend keeps no more, use a shorter window or a longer retention; if the service is new, write \`since: ${since}\` in its contract`;
}
function staleText({ endedAt, at, maximumAge, group }) {
    const ended = `${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(endedAt)}, ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .roughly */ .vB)(at - endedAt)} before the evaluation and longer than maximum-age (${maximumAge})`;
    const idle = 'say so with `no-data: idle` in the contract';
    return group === null
        ? `there are no data since ${ended}; has the scrape or the export stopped? If no data means no traffic, ${idle}`
        : `the group ${group} has no data since ${ended}; did it crash? If it is gone, or has no traffic, ${idle}`;
}
const seenText = ({ within, seen }) => seen === null
    ? `some series of the histogram have no bucket boundary at ${within}`
    : `the histogram has a bucket boundary at ${within} only from ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(seen.from)} to ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(seen.to)}`;
function noGroupsText(because) {
    switch (because.kind) {
        case 'no-selector':
            return 'its query selects nothing that has labels';
        case 'too-many':
            return `there are ${because.count} of them, and at most ${because.limit} are measured`;
        case 'long-value':
            return `a value of the label ${because.label} has ${because.length} characters, and at most ${because.limit} are measured`;
        case 'absent-labels':
            return `no series of its total has the label ${because.labels.join(' or ')}`;
        case 'unknown-at-start':
            return 'its groups were not known when the run began';
        case 'one-count':
            return 'a counts file has one count for all';
    }
}
function foreignText(answer) {
    switch (answer.kind) {
        case 'redirect':
            return `a redirect to ${answer.host ?? 'an unknown host'}, which is not followed, since credentials would go along; give the final address as backend-url`;
        case 'no-credentials':
            return 'the backend wants credentials, or refuses those given; check backend-token, or backend-username and backend-password';
        case 'html-page':
            return 'an HTML page instead of JSON; is a login page or a proxy in between?';
        case 'no-api':
            return 'there is no Prometheus API at this address; does backend-url lack a path prefix such as /prometheus?';
        case 'empty-answer':
            return 'an empty answer';
        case 'other-answer':
            return `not an answer of the Prometheus API: ${answer.text}`;
    }
}
/** Why there may be no credentials, behind what wants them. */
const withheldFromAnswer = (answer) => answer.kind === 'no-credentials' ? emptyBecause(answer.withheld) : '';
const emptyBecause = (withheld) => (withheld === null ? '' : `. ${(0,_withheld_js__WEBPACK_IMPORTED_MODULE_5__/* .withheldText */ .r)(withheld)}`);
const certificateText = ({ given, detail, withheld }) => given
    ? `the backend does not accept the client certificate (${detail}); is backend-client-certificate of an authority that the backend trusts, and followed by the intermediate certificates, if there are any?`
    : `the backend wants a client certificate, and got none (${detail}); give one as backend-client-certificate, with its key as backend-client-key${emptyBecause(withheld)}`;
function timeLimitText(limit) {
    if (limit.kind === 'request')
        return `no answer within ${limit.seconds}s`;
    const last = limit.lastStatus === null ? '' : `; the last answer was HTTP ${limit.lastStatus}`;
    return `the time for the whole run is up${last}`;
}
/** What a reader should know about a number that stands all the same. */
function noteText(note) {
    switch (note.kind) {
        case 'clamped':
            return `${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(note.events)} ${note.counted} events of ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(note.total)} in total were cut to the total`;
        case 'good-missing':
            return 'there is no series of good events beside the total, so every event counts as bad; is the query right?';
        case 'bad-missing':
            return 'there is no series of bad events beside the total, so none is counted; is the query right?';
        case 'counted-as-none':
            return `no series matches ${note.of}, which the query counts as 0; is it right?`;
        case 'unseen-errors': {
            const what = note.rule === null ? 'the SLO would be breached' : `rule "${note.rule}" would fire`;
            return `${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(note.counted)} bad events are counted, and ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(note.actual)} with those that their series began with, with which ${what}; count-new-series: true counts them`;
        }
        case 'unseen-unknown':
            return `whether bad events are missing that their series began with can't be determined: ${reasonText(note.reason)}`;
        case 'renamed-series':
            return 'bad events that their series began with are not counted, since series of the total began with large values too, as renamed ones do';
        case 'interpolated':
            return `${note.within} lies within a bucket of the native histogram, so the requests up to it are interpolated; a power of two (250ms, 500ms, 1s) is exact`;
        case 'no-event-counts':
            return 'read from a ready-made ratio: no event counts, and no coverage';
        case 'just-begun':
            return 'the window has just begun: no data of it can have come yet, and its budget is full';
    }
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
/* harmony import */ var _core_model_rounded_fraction_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4616);
/* harmony import */ var _core_model_slo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6956);
/* harmony import */ var _core_targets_advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1739);
/* harmony import */ var _markup_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4467);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3405);






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
    return (0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .sliText */ .OH)(standing.sli, aim.kind === 'ratio' ? aim.text : measured.slo.objective.text);
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
    const counted = events === null ? '' : `, ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(events.floor())} events`;
    return `${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(share)} points${counted}, ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .minutes */ .Gx)(length)} minutes of outage`;
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
    const moves = `the SLI of a window moves by about ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)((0,_core_model_rounded_fraction_js__WEBPACK_IMPORTED_MODULE_3__/* .roundedFraction */ .Q)(volatility.swing))} points (estimated from ${volatility.days} days)`;
    return `The buffer is ${FITS[fit]}: ${moves}.`;
}
/** What the last windows suggest, in a sentence. */
function adviceText(advice, slo) {
    switch (advice.kind) {
        case 'tighten':
            return `Met in each of the last ${_core_targets_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS */ .CB} windows: ${aimText(advice.to, slo)} would have been met too.`;
        case 'missed': {
            const { fewerBad, realistic } = advice;
            const fewer = fewerBad && `the last one needed ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(fewerBad)} fewer bad events`;
            const reachable = realistic && `${aimText(realistic, slo)} would be a realistic target`;
            const parts = [fewer, reachable].filter(Boolean).join('; ');
            return `Missed in each of the last ${_core_targets_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS */ .CB} windows${parts === '' ? '' : `: ${parts}`}.`;
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
    const untold = results.flatMap(({ measured: { slo }, standing }) => standing.state === 'unknown' ? [{ slo: (0,_core_model_slo_js__WEBPACK_IMPORTED_MODULE_4__/* .sloId */ .sE)(slo), reason: (0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedReason */ .t)(standing.reason).text }] : []);
    return (0,_core_model_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .together */ .b)(untold, ({ reason }) => reason).map((group) => `${group.map(({ slo }) => slo).join(', ')}: target unknown: ${group[0].reason}`);
}


/***/ })

};
