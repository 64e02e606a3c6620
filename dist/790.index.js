export const id = 790;
export const ids = [790];
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
const COVERED = { kind: 'covered', share: 1, hole: null, endedAt: null, stepSeconds: 0 };
/** There are data for none of it. */
const NOT_COVERED = { ...COVERED, share: 0 };
/** The share, from 0 to 1, where it is known. */
const shareOf = (coverage) => (coverage.kind === 'covered' ? coverage.share : null);


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

/***/ 1254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetsBody),
/* harmony export */   COMMENT_MARKER: () => (/* binding */ COMMENT_MARKER),
/* harmony export */   r: () => (/* binding */ targetsHeadline),
/* harmony export */   targetsComment: () => (/* binding */ targetsComment)
/* harmony export */ });
/* harmony import */ var _core_model_slo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6956);
/* harmony import */ var _markup_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8998);
/* harmony import */ var _markup_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
/* harmony import */ var _markup_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2109);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3405);
/* harmony import */ var _targets_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9416);






/** By this the comment is found again; it says nothing of the content, which may change. */
const COMMENT_MARKER = '<!-- slo-gate:targets:v1 -->';
/** In bytes; GitHub refuses a body of more than 65,536 characters. */
const COMMENT_LIMIT = 60_000;
/** More rows than this are folded, so that the rest of the conversation stays in sight. */
const OPEN_ROWS = 12;
/** The comment on a pull request. It holds nothing that differs between two runs with the same numbers. */
const targetsComment = (report) => `${COMMENT_MARKER}\n${targetsBody(report)}`;
/** The report as Markdown, for the comment and the job summary: the most important targets first. */
function targetsBody(report) {
    const targets = report.targets.toSorted((a, b) => rankOf(a) - rankOf(b));
    const [open, folded] = [targets.slice(0, OPEN_ROWS), targets.slice(OPEN_ROWS)];
    const sections = [
        (0,_markup_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)([`### ${targetsHeadline(report)} \u00b7 informational`, '', INFORMATION, '']),
        tableSection(open),
        runbookSection(targets),
        unknownSection(targets),
        fold(`${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(folded.length, 'more target')}: ${tally(folded)}`, tableSection(folded)),
        fold('The buffers, and the quarterly look', bufferSection(targets)),
    ].filter(({ head }) => head.length > 0);
    return (0,_markup_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .compose */ .Zz)(sections, COMMENT_LIMIT);
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
const INFORMATION = [
    '**For your information: this blocks nothing.**',
    `The floor ${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(_targets_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7.floor)} is the SLO, a contract.`,
    `The target ${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(_targets_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7.target)} is the team\u2019s own stretch number above it.`,
    `Between the two lies the buffer, and ${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(_targets_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7.measured)} is the SLI that was measured.`,
].join(' ');
const isMissed = ({ result }) => result.standing.state === 'missed';
const isBroken = ({ result: { standing } }) => standing.state === 'missed' && standing.position === 'below-floor';
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
        return (0,_markup_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)([]);
    const rows = targets.map(cells);
    // The raw text is what an e-mail shows; columns of one width can be read there too.
    const widths = HEADER.map((title, column) => Math.min(Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)), WIDEST));
    const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
    return (0,_markup_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)([line(HEADER), '|:--|--:|:-:|:--|:--|'], rows.map(line), [''], 'targets');
}
const HEADER = ['SLO', 'floor', 'where the SLI lies', 'target', 'state'];
/** One long name must not make every row as long. */
const WIDEST = 32;
function cells({ result }) {
    const { target, measured, standing } = result;
    const bar = (0,_targets_words_js__WEBPACK_IMPORTED_MODULE_3__/* .bufferBar */ .kJ)(standing);
    return [
        (0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_core_model_slo_js__WEBPACK_IMPORTED_MODULE_5__/* .sloId */ .sE)(measured.slo)),
        number((0,_targets_words_js__WEBPACK_IMPORTED_MODULE_3__/* .floorText */ ._v)(measured.slo)),
        bar === null ? '\u2013' : `${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(bar)}<br>${measuredText(result)}`,
        number((0,_targets_words_js__WEBPACK_IMPORTED_MODULE_3__/* .aimText */ .Dl)(target.aim, measured.slo)),
        stateCell(standing),
    ];
}
/** The SLI that is held against the target; of a latency target, it is not the share that the floor speaks of. */
function measuredText(result) {
    const { aim } = result.target;
    return (0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)(`${(0,_targets_words_js__WEBPACK_IMPORTED_MODULE_3__/* .targetSliText */ .Xd)(result)}${aim.kind === 'latency' ? ` within ${aim.within.text}` : ''}`);
}
/** `99% within 500ms` may break before "within" only. */
const number = (text) => (0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)(text).replace('%\u00a0', '% ');
/** The two numbers have two colours: blue is the target, red the floor. */
function stateCell(standing) {
    switch (standing.state) {
        case 'missed':
            return standing.position === 'below-floor'
                ? `${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)('\ud83d\udd39 missed,')} ${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)('\ud83d\udd34 below the floor')}`
                : `${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)('\ud83d\udd39 missed,')} ${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)('in the buffer')}`;
        case 'met':
            return (0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)('\ud83c\udfaf met');
        case 'idle':
            return (0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)('\u26aa idle');
        case 'unknown':
            return (0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)('\u2754 unknown');
    }
}
/** The two responses of every service with a miss: that to a missed target, and that to a broken floor. */
function runbookSection(targets) {
    const missed = targets.filter(isMissed);
    const services = new Set(missed.map(serviceOf));
    const lines = [...services].map((service) => {
        const ofService = missed.filter((one) => serviceOf(one) === service);
        return `- ${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(service)}\n${responses(ofService).join('\n')}`;
    });
    return (0,_markup_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)(lines.length === 0 ? [] : ['**Runbooks**', ''], lines, [''], 'services');
}
const serviceOf = ({ result }) => result.measured.slo.service.name;
function responses(missed) {
    const forTarget = runbooks(missed.map(({ result }) => result.target.runbook));
    const forFloor = runbooks(missed.map(({ result }) => result.measured.slo.service.runbook));
    const broken = missed.filter(isBroken).map(({ result }) => (0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(result.measured.slo.name));
    return [
        `  - \ud83d\udd39 target missed: ${forTarget}`,
        broken.length === 0
            ? `  - \ud83d\udfe2 the SLO holds; should it break: ${forFloor}`
            : `  - \ud83d\udd34 SLO breached (${broken.join(', ')}); its error-budget policy decides about deploys: ${forFloor}`,
    ];
}
function runbooks(addresses) {
    const named = [...new Set(addresses)].flatMap((address) => (address === null ? [] : (0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(address)));
    return named.length === 0 ? 'no runbook is named' : named.join(', ');
}
function unknownSection(targets) {
    const lines = targets.flatMap(({ result: { measured, standing } }) => standing.state === 'unknown'
        ? `- ${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_core_model_slo_js__WEBPACK_IMPORTED_MODULE_5__/* .sloId */ .sE)(measured.slo))}: ${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdown */ .wD)((0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedReason */ .t)(standing.reason).text)}`
        : []);
    return (0,_markup_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)(lines.length === 0 ? [] : ['**Not known**', ''], lines, [''], 'targets');
}
/** The buffer of each target, and what the quarterly look makes of it. */
function bufferSection(targets) {
    const ofTargets = targets.flatMap(({ result: { measured, standing }, look }) => {
        const texts = [
            standing.buffer && `a buffer of ${(0,_targets_words_js__WEBPACK_IMPORTED_MODULE_3__/* .bufferText */ .GU)(standing.buffer)}.`,
            look && (0,_targets_words_js__WEBPACK_IMPORTED_MODULE_3__/* .fitText */ .vY)(look),
            look?.advice && (0,_targets_words_js__WEBPACK_IMPORTED_MODULE_3__/* .adviceText */ .YM)(look.advice, measured.slo),
        ].filter(Boolean);
        return texts.length === 0 ? [] : `- ${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_core_model_slo_js__WEBPACK_IMPORTED_MODULE_5__/* .sloId */ .sE)(measured.slo))}: ${texts.join(' ')}`;
    });
    // One file has all targets of a service, and one day of review.
    const ofServices = targets.flatMap((one) => one.look?.review ? `- ${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(serviceOf(one))}: ${(0,_targets_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reviewText */ .aP)(one.look.review)}` : []);
    const lines = [...ofTargets, ...new Set(ofServices)];
    return (0,_markup_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)(lines.length === 0 ? [] : [''], lines, [''], 'notes');
}
/** A section that is unfolded by a click; nothing for an empty one. */
function fold(title, { head, body, foot, noun }) {
    if (head.length === 0)
        return (0,_markup_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)([]);
    return (0,_markup_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)([`<details><summary>${title}</summary>`, '', ...head], body, [...foot, '</details>', ''], noun);
}


/***/ })

};
