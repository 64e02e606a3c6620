export const id = 4428;
export const ids = [4428];
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

/***/ 6333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   freezeIssueWords: () => (/* binding */ freezeIssueWords)
/* harmony export */ });
/* harmony import */ var _core_model_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4137);
/* harmony import */ var _markup_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8998);
/* harmony import */ var _markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(668);
/* harmony import */ var _markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4467);
/* harmony import */ var _markup_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2109);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7272);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2595);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(652);
/* harmony import */ var _shared_causes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8402);









/** In bytes; GitHub refuses a body of more than 65,536 characters, and a last word has to fit, too. */
const BODY_LIMIT = 60_000;
/** In characters; GitHub refuses more than 256. */
const TITLE_LIMIT = 200;
/** What the issues say. */
const freezeIssueWords = {
    title: freezeIssueTitle,
    body: freezeIssueBody,
    ticked: withTicks,
    closed: closedFreezeIssue,
    exception: freezeExceptionComment,
};
/** The title of an issue; it is written once, so that people may change it. */
function freezeIssueTitle(subject, { environment }) {
    const what = subject.kind === 'collected' ? 'several services' : subject.service;
    const title = (0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(`Freeze: ${what}${environment === null ? '' : ` (${environment})`}`);
    const inert = title.replace(/@(?=\w)/g, `@${_core_model_text_js__WEBPACK_IMPORTED_MODULE_8__/* .ZERO_WIDTH_SPACE */ .pe}`);
    return inert.length > TITLE_LIMIT ? `${inert.slice(0, TITLE_LIMIT)}\u2026` : inert;
}
/** The text of an issue: what is frozen, by which rule and numbers, what follows, and how long. It names no target. */
function freezeIssueBody(result, subject, place) {
    const frozen = result.services.filter(({ service, decision }) => decision === 'freeze' && (subject.kind === 'collected' || service === subject.service));
    const consequences = frozen.flatMap((service) => tasksOf(service, subject));
    const sections = [
        (0,_markup_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)([(0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `\ud83d\uded1 ${headline(frozen, place)}`, '']),
        (0,_markup_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)([(0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `### Why`, ''], (0,_shared_causes_js__WEBPACK_IMPORTED_MODULE_7__/* .decidedSo */ .dO)(frozen.flatMap(({ slos }) => slos), 'freeze').map((group) => (0,_reason_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonEntry */ .b)(group, [])), [''], 'reasons'),
        (0,_markup_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)(consequences.length > 0 ? [(0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `### Consequences`, ''] : [], consequences, [''], 'consequences'),
        (0,_markup_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)([(0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `Measured as of ${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)((0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(result.at))}.`, '', KEPT]),
    ].filter(({ head }) => head.length > 0);
    return (0,_markup_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .compose */ .Zz)(sections, BODY_LIMIT);
}
const KEPT = (0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `<sub>SLO Gate keeps this issue up to date and closes it when the freeze has lifted. Boxes stay ticked, other edits of this text are overwritten, and nothing here decides whether a deploy passes. Deploys that an exception let through are comments below.</sub>`;
function headline(frozen, { environment }) {
    const [first, ...others] = frozen.map(({ service }) => service);
    const to = environment === null ? '' : (0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) ` to ${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(environment)}`;
    if (first !== undefined && others.length === 0)
        return (0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `**${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(first)} is frozen: its error-budget policy stops deploys${to}.**`;
    return (0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `**${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)((0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(frozen.length, 'service'))} are frozen: their error-budget policies stop deploys${to}.**`;
}
/** The consequences of a service's freeze, each once, as boxes to tick. */
function tasksOf({ service, slos }, subject) {
    const frozen = slos.filter(({ decision }) => decision.decision === 'freeze');
    const whose = subject.kind === 'collected' ? (0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(service)}: ` : '';
    return [...new Set(frozen.flatMap(_causes_js__WEBPACK_IMPORTED_MODULE_4__/* .consequencesOf */ .W$))].map((one) => (0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `- [ ] ${whose}${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(one)}`);
}
/** A new text with the boxes ticked that people ticked in the old one. */
function withTicks(body, old) {
    const ticked = new Set([...old.matchAll(/^- \[[xX]\] (.*?)\r?$/gm)].map(([, task]) => task));
    return body.replace(/^- \[ \] (.*)$/gm, (line, task) => (ticked.has(task) ? `- [x] ${task}` : line));
}
/** The text of an issue that is closed: a last word, above what it said before as far as that fits. */
function closedFreezeIssue(because, at, old) {
    const lastWord = (0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `${closingText(because)} Measured as of ${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)((0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(at))}.`;
    return old.length > BODY_LIMIT ? lastWord : `${lastWord}\n\n---\n\n${old.trim()}\n`;
}
function closingText(because) {
    switch (because.kind) {
        case 'lifted':
            return (0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `\u2705 **The freeze has lifted: no SLO freezes deploys any more.**`;
        case 'gone':
            return (0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `\u26aa **The service has no contract any more, so nothing freezes it.**`;
        case 'collected':
            return (0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `\ud83d\uded1 **The freeze goes on.** So many services are frozen that one issue serves all of them.`;
        case 'apart':
            return (0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `\ud83d\uded1 **The freeze goes on.** Each service that is still frozen has an issue of its own again.`;
        case 'duplicate':
            return (0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `\u26aa **#${because.of} is about the same freeze.** Two runs opened an issue at the same time.`;
    }
}
/** A comment: an exception let a deploy through, who, why, and in which run. */
function freezeExceptionComment({ exception, at, commit }, runUrl) {
    const [first = '', ...details] = (0,_exceptions_js__WEBPACK_IMPORTED_MODULE_5__/* .exceptionTexts */ .gi)({ exception, whyAll: null });
    const origin = [
        (0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `Measured as of ${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)((0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(at))}.`,
        ...(commit === null ? [] : [(0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `Commit: ${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(commit)}.`]),
        ...(runUrl === null ? [] : [(0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `Run: ${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(runUrl)}`]),
    ];
    return (0,_markup_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .compose */ .Zz)([
        (0,_markup_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)([(0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `**${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(first)}**`, ''], details.map((text) => (0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `- ${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(text)}`), ['', (0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(origin, ' ')], 'exceptions'),
    ], BODY_LIMIT);
}


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


/***/ })

};
