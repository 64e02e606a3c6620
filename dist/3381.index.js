export const id = 3381;
export const ids = [3381];
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
/** The two numbers have two colours: blue is the target, red the floor. */
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
        ? (0,markdown.md) `- ${(0,markup_escape/* code */.aY)((0,slo/* sloId */.sE)(measured.slo))}: ${(0,markup_escape/* markdown */.wD)((0,reasons/* quotedReason */.t)(standing.reason).text)}`
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


/***/ })

};
