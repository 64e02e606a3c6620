export const id = 3789;
export const ids = [3789,3405];
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

/***/ 1316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ stricter),
/* harmony export */   Uo: () => (/* binding */ BUILT_IN_POLICY),
/* harmony export */   YL: () => (/* binding */ PASSAGES),
/* harmony export */   Yv: () => (/* binding */ DECISIONS),
/* harmony export */   cT: () => (/* binding */ BUILT_IN_REVIEW)
/* harmony export */ });
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1952);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4587);


/** What the gate answers. Ordered: a later one is stricter. */
const DECISIONS = ['open', 'warn', 'freeze'];
/** Whether a freeze lets something through. */
const PASSAGES = ['allow', 'freeze'];
const ONE_HOUR = { seconds: _time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp, text: '1h' };
const FIVE_MINUTES = { seconds: 5 * _time_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY, text: '5m' };
const ONE_DAY = { seconds: _time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_, text: '24h' };
/**
 * The policy of a repository that wrote none. The numbers are those of Google's SRE workbook: burn rate 14.4 over 1h and
 * 5m spends 2% of a 30-day budget in an hour (chapter "Alerting on SLOs", table 5-8); an incident that spends 20% of the
 * budget is looked into (appendix "Example Error Budget Policy").
 */
const BUILT_IN_POLICY = {
    name: 'default',
    rules: [
        {
            name: 'budget exhausted',
            when: { kind: 'budget-remaining', threshold: { comparison: 'at-most', bound: new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A(0), text: '0%' } },
            decision: 'freeze',
            consequences: [],
        },
        {
            name: 'fast burn',
            when: {
                kind: 'burn-rate',
                threshold: { comparison: 'at-least', bound: new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A('14.4'), text: '14.4' },
                over: [ONE_HOUR, FIVE_MINUTES],
            },
            decision: 'freeze',
            consequences: [],
        },
        {
            name: 'one incident',
            when: {
                kind: 'budget-spent',
                threshold: { comparison: 'at-least', bound: new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A('0.2'), text: '20%' },
                within: ONE_DAY,
            },
            decision: 'warn',
            consequences: [],
        },
        {
            name: 'budget low',
            when: { kind: 'budget-remaining', threshold: { comparison: 'below', bound: new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A('0.25'), text: '25%' } },
            decision: 'warn',
            consequences: [],
        },
    ],
    minimumBadEvents: 5,
    minimumEvents: 0,
    minimumCoverage: { ratio: new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A('0.9'), text: '90%' },
    maximumAge: ONE_HOUR,
    unknown: { unreachable: 'freeze', otherwise: 'freeze' },
    rollback: 'allow',
    redeploy: 'freeze',
    exceptions: [{ kind: 'override', name: 'override', by: 'administrators', until: null }],
};
/** One approval by somebody with write access, at any time of the year. */
const BUILT_IN_REVIEW = {
    annual: null,
    approvers: null,
    inWindow: { kind: 'approvals', approvals: 1 },
    outOfWindow: { kind: 'approvals', approvals: 1 },
};
/** The stricter of two decisions. */
const stricter = (a, b) => (DECISIONS.indexOf(a) >= DECISIONS.indexOf(b) ? a : b);


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

/***/ 5835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ excludedTexts),
/* harmony export */   Em: () => (/* binding */ excludedSection),
/* harmony export */   KY: () => (/* binding */ lastingText),
/* harmony export */   Qe: () => (/* binding */ spentWithoutText),
/* harmony export */   Ql: () => (/* binding */ budgetWithout),
/* harmony export */   cg: () => (/* binding */ hasExclusions),
/* harmony export */   j9: () => (/* binding */ exclusionTexts)
/* harmony export */ });
/* harmony import */ var _core_model_group_by_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5073);
/* harmony import */ var _core_model_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8836);
/* harmony import */ var _core_model_slo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6956);
/* harmony import */ var _core_model_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4137);
/* harmony import */ var _core_policy_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9531);
/* harmony import */ var _markup_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8998);
/* harmony import */ var _markup_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(668);
/* harmony import */ var _markup_numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4467);
/* harmony import */ var _markup_sections_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2109);









/** More SLOs or exclusions than this make no headline. */
const IN_A_HEADLINE = 3;
/**
 * What each exclusion does, a sentence or two each: when it holds, why, and what it takes out of which SLO. Empty when nothing is excluded of any
 * window.
 */
function exclusionTexts(all) {
    const taken = all.flatMap((measured) => measured.exclusions.map((one) => ({ measured, taken: one })));
    return (0,_core_model_group_by_js__WEBPACK_IMPORTED_MODULE_7__/* .together */ .b)(taken, nameOf).map((group) => {
        const { category, name, reason } = group[0].taken.exclusion;
        return (0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(`Excluded: ${name} (${category}), ${timesText(group)}, takes out ${amountsText(group)}. ${reason}`);
    });
}
const nameOf = ({ taken }) => taken.exclusion.name;
/** "2026-11-20 01:00 UTC to 2026-11-20 03:00 UTC", or how often from when to when. */
function timesText(group) {
    const times = new Set(group.map(({ taken }) => taken.from));
    const from = Math.min(...times);
    const to = Math.max(...group.map(({ taken }) => taken.to));
    const between = `${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .moment */ .n$)(from)} to ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .moment */ .n$)(to)}`;
    return times.size === 1 ? between : `${times.size} times from ${between}`;
}
const amountsText = (group) => (0,_core_model_names_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)((0,_core_model_group_by_js__WEBPACK_IMPORTED_MODULE_7__/* .together */ .b)(group, ({ measured }) => (0,_core_model_slo_js__WEBPACK_IMPORTED_MODULE_1__/* .sloId */ .sE)(measured.slo)).map((ofOne) => amountText(ofOne)));
/** "1,234 events of checkout/availability". */
function amountText(ofOne) {
    const { slo, standing } = ofOne[0].measured;
    const unit = standing.status !== 'unknown' && standing.measured.kind === 'counts' ? standing.measured.unit : 'events';
    const amounts = ofOne.map(({ taken }) => taken.events);
    const known = amounts.flatMap((events) => events ?? []);
    const [first, ...others] = known;
    const sum = first === undefined || known.length < amounts.length ? null : others.reduce((a, b) => a.add(b), first);
    return `${sum === null ? `an unknown number of ${unit}` : `${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(sum)} ${unit}`} of ${(0,_core_model_slo_js__WEBPACK_IMPORTED_MODULE_1__/* .sloId */ .sE)(slo)}`;
}
/** What is excluded at the instant of a run, for its headline, with what there would be without it; empty when nothing is. */
function lastingText({ at, slos }) {
    const lasting = slos.flatMap((measured) => measured.exclusions.filter(({ from, to }) => from <= at && at < to).map((taken) => ({ measured, taken })));
    if (lasting.length === 0)
        return '';
    const texts = (0,_core_model_group_by_js__WEBPACK_IMPORTED_MODULE_7__/* .together */ .b)(lasting, nameOf).map((group) => {
        const names = (0,_core_model_names_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)([...new Set(group.map(({ measured }) => (0,_core_model_slo_js__WEBPACK_IMPORTED_MODULE_1__/* .sloId */ .sE)(measured.slo)))], IN_A_HEADLINE);
        const until = (0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .moment */ .n$)(Math.max(...group.map(({ taken }) => taken.to)));
        const { name, category } = group[0].taken.exclusion;
        return `${names} until ${until} (${name}, ${category})`;
    });
    const decisions = lasting.map(({ measured }) => measured.without?.decision ?? null);
    return (0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(`; excluded now: ${(0,_core_model_names_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(texts, IN_A_HEADLINE)}; without exclusions: ${decisionText(decisions)}`);
}
const decisionText = (decisions) => decisions.includes(null) ? 'not known' : (0,_core_policy_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .strictest */ .OI)(decisions.filter((one) => one !== null));
/** Whether something is excluded of any of these windows. */
const hasExclusions = (all) => all.some(({ exclusions }) => exclusions.length > 0);
/** The budget that would be left without exclusions, and what would be decided: "12.0%, freeze"; null where nothing is excluded. */
function budgetWithout({ exclusions, without }) {
    if (without !== null)
        return `${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .rq)(without.budget.remaining, 1)}, ${without.decision}`;
    return exclusions.length === 0 ? null : 'not known';
}
/** What would be spent without exclusions, in a sentence; null where nothing is excluded, or it is not known. */
const spentWithoutText = ({ without }) => without && `Without exclusions ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .percentSpent */ .cy)(without.budget.spent, 1)} of it would be spent.`;
/** What each exclusion does, and then what each SLI would be without them; one line each. */
const excludedTexts = (all) => [
    ...exclusionTexts(all),
    ...all.flatMap((measured) => sliWithoutText(measured) ?? []),
];
function sliWithoutText({ slo, exclusions, without }) {
    if (exclusions.length === 0)
        return null;
    if (without === null)
        return `What the SLI of ${(0,_core_model_slo_js__WEBPACK_IMPORTED_MODULE_1__/* .sloId */ .sE)(slo)} would be without exclusions is not known.`;
    if (without.total.equals(0))
        return `Without exclusions ${(0,_core_model_slo_js__WEBPACK_IMPORTED_MODULE_1__/* .sloId */ .sE)(slo)} would have no traffic either.`;
    return `Without exclusions the SLI of ${(0,_core_model_slo_js__WEBPACK_IMPORTED_MODULE_1__/* .sloId */ .sE)(slo)} would be ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .sliText */ .OH)(without.good.div(without.total), slo.objective.text)}.`;
}
/** Such texts as a list, under what leads to them; an empty section without one. */
const excludedSection = (texts, head) => (0,_markup_sections_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)(texts.length === 0 ? [] : head, texts.map((text) => (0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_4__.md) `- ${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(text)}`), [''], 'lines about excluded time');


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
