export const id = 7834;
export const ids = [7834,3381];
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

/***/ 4491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ evidenceReport),
/* harmony export */   MX: () => (/* binding */ evidence),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _quoted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);


const share = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe('a fraction, unrounded');
/** Queries and their answers. */
const evidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ query: _quoted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w, at: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), value: _quoted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w.nullable() }));
/** What was asked, and what came back, without what we make of it. */
const evidenceReport = (all) => all.map(({ query, at, value }) => ({ query, at, value }));


/***/ }),

/***/ 3809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/** Rows of plain text in columns, each as wide as its widest cell; numbers flush right. */
function table(header, rows, right) {
    const widths = header.map((title, column) => rows.reduce((widest, row) => Math.max(widest, (row[column] ?? '').length), title.length));
    const line = (cells) => cells
        .map((cell, column) => right.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd();
    return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}


/***/ }),

/***/ 4548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ quotedText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

/** In the schema of a report: a text that quotes others. To whoever reads the report, a text like any other. */
const quotedText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().brand();


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
// EXTERNAL MODULE: ./build/present/markup/escape.js
var markup_escape = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/present/markup/markdown.js
var markdown = __webpack_require__(668);
// EXTERNAL MODULE: ./build/present/targets/text.js
var targets_text = __webpack_require__(2990);
// EXTERNAL MODULE: ./build/present/report/comment.js + 1 modules
var report_comment = __webpack_require__(7109);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/core/model/quoted.js
var quoted = __webpack_require__(3170);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/present/quoted-text.js
var quoted_text = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/present/targets/json.js
var json = __webpack_require__(2463);
// EXTERNAL MODULE: ./build/present/targets/words.js
var words = __webpack_require__(9416);
// EXTERNAL MODULE: ./build/present/failure.js
var failure = __webpack_require__(4190);
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
            return `The performance targets could not be told: ${(0,failure/* causeChain */.DD)(reason.error)}`;
    }
}
const NO_TARGETS = 'There are no performance targets.';
const NONE_TOUCHED = 'The pull request touches no service that has a performance target.';
/** What else the author should know of a report. */
function reportNotices({ targets }, comment) {
    return [fateText(comment), targets.length === 0 ? NONE_TOUCHED : null].filter((notice) => notice !== null);
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
        notices: reportNotices(report, comment).map((notice) => new quoted/* Quoted */.v(notice)),
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
            const { report, comment } = answer;
            const results = report.targets.map(({ result }) => result);
            const lines = (0,targets_text/* targetsText */.W)({ results, diagnostics: report.diagnostics, failure: null });
            return [(0,report_comment/* targetsHeadline */.r)(report), ...lines, ...reportNotices(report, comment)].join('\n');
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
            const { report, comment } = answer;
            const notices = reportNotices(report, comment).map((notice) => (0,markdown.md) `> ${(0,markup_escape/* prose */.CS)(notice)}\n`);
            return (0,markdown.md) `${(0,markdown/* joined */.oR)([...notices, (0,report_comment/* targetsBody */.$)(report)], '\n')}\n`;
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
            return [...reportNotices(answer.report, answer.comment).map(notice), ...fromFiles(answer.report)];
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
        reason: standing.state === 'unknown' ? (0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedReason */ .t)(standing.reason) : null,
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
/* harmony import */ var _core_model_slo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6956);
/* harmony import */ var _core_model_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4137);
/* harmony import */ var _diagnostics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1944);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4190);
/* harmony import */ var _markup_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3809);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9416);






/** The targets for a terminal or a log, apart from what decided; no line when there are none. */
function targetsText({ results, diagnostics, failure }) {
    const caveats = [
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .targetCaveats */ .HR)(results),
        ...diagnostics.map(({ place, problem }) => `${place.file}:${place.line}:${place.column}: ${(0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__/* .problemText */ .fI)(problem)}`),
        ...(failure === null ? [] : [`could not be told: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .causeChain */ .DD)(failure.error)}`]),
    ].map((caveat) => `Performance targets: ${(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(caveat)}`);
    if (results.length === 0)
        return caveats.length === 0 ? [] : ['', ...caveats];
    return [
        '',
        'Performance targets, which decide nothing:',
        '',
        ...(0,_markup_table_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .t)(HEADER, results.map(cells), new Set([1, 2, 3])),
        '',
        ...caveats,
        `Marks: ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .BAR_LEGEND */ .Cf}.`,
    ];
}
const HEADER = ['SLO', 'floor', 'target', 'SLI', 'where it lies', 'state', 'buffer'];
function cells(result) {
    const { target, measured, standing } = result;
    return [
        (0,_core_model_slo_js__WEBPACK_IMPORTED_MODULE_5__/* .sloId */ .sE)(measured.slo),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .floorText */ ._v)(measured.slo),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .aimText */ .Dl)(target.aim, measured.slo),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .targetSliText */ .Xd)(result) ?? '-',
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .bufferBar */ .kJ)(standing) ?? '-',
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .stateText */ .r9)(standing),
        standing.buffer ? (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .bufferText */ .GU)(standing.buffer) : '-',
    ];
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
