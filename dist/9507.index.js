export const id = 9507;
export const ids = [9507];
export const modules = {

/***/ 2591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   Z6: () => (/* binding */ unionOf),
/* harmony export */   cz: () => (/* binding */ clipped),
/* harmony export */   dB: () => (/* binding */ hullOf),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** All that is in any of these stretches, in order; those that overlap or touch are one. */
function unionOf(stretches) {
    const union = [];
    for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
        if (to <= from)
            continue;
        const last = union.at(-1);
        if (last && from <= last.to)
            union[union.length - 1] = { from: last.from, to: Math.max(last.to, to) };
        else
            union.push({ from, to });
    }
    return union;
}
/** What is in `stretches` and not in `taken`; both are unions. */
function without(stretches, taken) {
    const left = [];
    let next = 0;
    for (const { from, to } of stretches) {
        let start = from;
        while ((taken[next]?.to ?? Number.POSITIVE_INFINITY) <= start)
            next += 1;
        for (let index = next; (taken[index]?.from ?? Number.POSITIVE_INFINITY) < to; index += 1) {
            const { from: begins, to: ends } = taken[index];
            if (begins > start)
                left.push({ from: start, to: begins });
            start = Math.max(start, ends);
        }
        if (start < to)
            left.push({ from: start, to });
    }
    return left;
}
/** What is in both of two unions. */
const within = (stretches, others) => without(stretches, without(stretches, others));
/** Stretches as far as they lie in another. */
const clipped = (stretches, { from, to }) => stretches
    .map((one) => ({ from: Math.max(one.from, from), to: Math.min(one.to, to) }))
    .filter((one) => one.from < one.to);
/** From the first to the last instant of one or more. */
const hullOf = (stretches) => stretches.reduce((hull, { from, to }) => ({ from: Math.min(hull.from, from), to: Math.max(hull.to, to) }));
/** How many seconds there are in a union. */
const lengthOf = (union) => union.reduce((sum, { from, to }) => sum + to - from, 0);


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


/***/ })

};
