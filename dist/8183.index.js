export const id = 8183;
export const ids = [8183,3405];
export const modules = {

/***/ 8024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UR: () => (/* binding */ EXCLUSION_CATEGORIES),
/* harmony export */   YI: () => (/* binding */ EXCLUDABLE),
/* harmony export */   w4: () => (/* binding */ WEEKDAYS)
/* harmony export */ });
/** Why time does not count. The policy and the commitment say which of these they allow. */
const EXCLUSION_CATEGORIES = [
    'maintenance',
    'outside-hours',
    'load-test',
    'dependency',
    'misclassified',
    'data-loss',
];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** The time of which exclusions can speak, from 2020 to the end of 2099: a recurrence without an end ends with it. */
const EXCLUDABLE = { from: Date.UTC(2020, 0, 1) / 1000, to: Date.UTC(2100, 0, 1) / 1000 };


/***/ }),

/***/ 6956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ excludableUnder),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   YS: () => (/* binding */ contractId),
/* harmony export */   sE: () => (/* binding */ sloId)
/* harmony export */ });
/* harmony import */ var _exclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8024);

/** The categories of exclusions that a commitment allows: an agreement with customers has to name them. */
const excludableUnder = (commitment) => commitment?.excludes ?? (commitment?.to === 'customers' ? [] : _exclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .EXCLUSION_CATEGORIES */ .UR);
/** The name by which the directory's files know it: for an SLO of one group, that of the whole. */
const contractId = (slo) => `${slo.service.name}/${slo.groupOf ?? slo.name}`;
/** The name that is unique across the directory. */
const sloId = (slo) => `${slo.service.name}/${slo.name}`;
/** Where a part of an SLO's indicator stands, such as `['latency', 'within']`; or the nearest that there is around it. */
const placeIn = (slo, path) => path.length === 0 ? slo.places.indicator : (slo.parts.get(path.join('.')) ?? placeIn(slo, path.slice(0, -1)));


/***/ }),

/***/ 8183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initPresenter: () => (/* binding */ initPresenter)
/* harmony export */ });
/* harmony import */ var _core_model_slo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6956);
/* harmony import */ var _core_model_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4137);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3405);



/** It runs at a terminal, so that there is a text and nothing else. */
const initPresenter = {
    text: initText,
    summary: () => '',
    annotations: () => [],
    outputs: () => ({}),
    json: () => null,
};
/** Which files were written and copied, and what to do next. */
function initText({ files, taken, left, directory, unknown }) {
    const written = files.map(({ path }) => `wrote ${directory}/${path}`);
    const copied = taken.map((one) => `copied, unchanged: ${one}`);
    const passed = left.map((one) => `left, since it can't be read whole: ${one}`);
    const next = [
        '',
        'Next:',
        taken.length > 0
            ? `  1. Two files now say the same: keep those in ${directory}/slos, and point your other tools there.`
            : '  1. See whether the objective is what your users need, and whether the metric and its labels are yours.',
        '  2. slo-gate lint',
        '  3. slo-gate gate --backend-url <your Prometheus>',
    ];
    return [...written, ...copied, ...passed, ...unknownTexts(unknown), ...next].join('\n');
}
/** What the backend says of the SLOs. */
function unknownTexts(unknown) {
    if (unknown === null)
        return [];
    if (unknown.length === 0)
        return ['', 'The backend has an answer for every SLO.'];
    return [
        '',
        ...unknown.map(({ slo, reason }) => `${(0,_core_model_slo_js__WEBPACK_IMPORTED_MODULE_0__/* .sloId */ .sE)(slo)} is unknown now: ${(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__.quotedReason)(reason).text)}`),
    ];
}


/***/ }),

/***/ 3405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ noteText),
/* harmony export */   quotedReason: () => (/* binding */ quotedReason)
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
            return `expected one series, got ${reason.count}; aggregate the query, for example with sum()`;
        case 'too-many-series':
            return `the query returned ${reason.count} series, more than the limit of ${reason.limit}; aggregate the query, for example with sum()`;
        case 'native-histogram':
            return 'expected a number, got a native histogram; use histogram_count() or histogram_fraction()';
        case 'wrong-type':
            return `expected a number, got a ${reason.type}`;
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
            return `the groups that the SLO asks for can't be distinguished: ${noGroupsText(reason.because)}`;
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
                ? 'the query returned nothing though each of its selectors has series; do both sides of its operators have the same labels?'
                : "the query returned nothing, and is not PromQL that SLO Gate can read, so whether a part of it is missing can't be determined";
        case 'absent-label':
            return `no series matches, since none of ${reason.of} has the label ${reason.label}; is the label's name right?`;
        case 'pattern-as-text':
            return `no series matches ${reason.matcher}, which compares with the text of a regular expression; write =~ in place of =`;
        case 'inseparable':
            return 'time is excluded, and nothing can be subtracted from a number that is no sum over time; use an indicator that counts events, or take the SLO out of the exclusion';
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
        case 'all-excluded':
            return 'all of the window is excluded, so its budget is full';
        case 'cut-buckets':
            return note.count === 1
                ? `a bucket of ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(note.stepSeconds)} lies partly in excluded time and is left out whole`
                : `${note.count} buckets of ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(note.stepSeconds)} lie partly in excluded time and are left out whole`;
        case 'hole-at-edge':
            return `there are no data from ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(note.hole.from)} to ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(note.hole.to)}${note.more > 0 ? ` and in ${note.more} other places` : ''}, beside excluded time, so events there are lost`;
        case 'just-begun':
            return 'the window has just begun: no data of it can have come yet, and its budget is full';
    }
}


/***/ })

};
