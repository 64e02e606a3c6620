export const id = 6503;
export const ids = [6503];
export const modules = {

/***/ 6503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintPresenter: () => (/* binding */ lintPresenter)
});

// EXTERNAL MODULE: ./build/present/diagnostics.js
var diagnostics = __webpack_require__(1944);
// EXTERNAL MODULE: ./build/present/markup/numbers.js
var numbers = __webpack_require__(4467);
;// CONCATENATED MODULE: ./build/present/lint/words.js


/** The place that says what a code means, why it matters and how to fix it. */
const helpOf = ({ code }, pages) => `${pages}/lint.md#${code}`;
/** What a finding is about and where to read more, as one line. */
function findingText(finding, pages) {
    const text = (0,diagnostics/* problemText */.fI)(finding.problem);
    return `${text}${/[.?!]$/.test(text) ? '' : '.'} See ${helpOf(finding, pages)}`;
}
/** How many findings there are, in how many files: the headline. */
function lintHeadline({ errors, warnings, files, dryRun }) {
    const trial = errors.length > 0 && dryRun ? ' (dry run: the job does not fail)' : '';
    return `${(0,numbers/* plural */.LS)(errors.length, 'error')}, ${(0,numbers/* plural */.LS)(warnings.length, 'warning')} in ${(0,numbers/* plural */.LS)(files, 'file')}${trial}`;
}

;// CONCATENATED MODULE: ./build/present/lint/annotations.js

/** One annotation for each finding, where it is. In a dry run nothing fails, so there are warnings only. */
const lintAnnotations = ({ findings, dryRun, pages }) => findings.map((finding) => ({
    level: dryRun ? 'warning' : finding.level,
    title: `SLO lint: ${finding.code}`,
    message: findingText(finding, pages),
    place: finding.place,
}));

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./build/core/model/finding-code.js
/** What can be wrong in an SLO directory. The names are a promise: people search for them. */
const ERROR_CODES = [
    'layout',
    'git-attributes',
    'unreadable-file',
    'yaml',
    'template',
    'empty-file',
    'version',
    'unknown-key',
    'missing-key',
    'value',
    'objective',
    'window',
    'indicator',
    'query',
    'pattern-as-text',
    'several-series',
    'no-contract',
    'duplicate-slo',
    'unknown-policy',
    'unknown-slo',
    'duplicate-target',
    'target-not-stricter',
    'target-kind',
    'sla-not-looser',
    'unsupported-slo',
    'unknown-service',
    'waiver-without-policy',
    'waiver-too-long',
    'duplicate-exclusion',
    'exclusion-without-policy',
    'exclusion-not-allowed',
    'exclusion-without-counts',
    'exclusion-too-long',
];
/** Where files that are right depart from the practice. Likewise a promise. */
const WARNING_CODES = [
    'no-runbook',
    'runbook-not-found',
    'runbook-without-heading',
    'no-commitment',
    'contract-review-due',
    'contract-never-reviewed',
    'targets-review-due',
    'targets-never-reviewed',
    'review-in-future',
    'infrastructure-indicator',
    'query-syntax',
    'hard-coded-range',
    'same-indicator',
    'reversed-buckets',
    'thin-buffer',
    'exception-without-approval',
    'waiver-ended',
    'exclusion-ended',
    'not-an-slo',
    'ignored-field',
    'doubtful-window',
    'assumed-counter',
    'unmeasured',
];

// EXTERNAL MODULE: ./build/core/model/quoted.js
var quoted = __webpack_require__(3170);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/present/quoted-text.js
var quoted_text = __webpack_require__(4548);
;// CONCATENATED MODULE: ./build/present/lint/json.js






// Lazy, since a run writes reports and checks none.
const findingReport = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    level: schemas/* enum */.k5n(['error', 'warning']),
    code: schemas/* enum */.k5n([...ERROR_CODES, ...WARNING_CODES]),
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr(),
    column: schemas/* int */.Whr(),
    message: quoted_text/* quotedText */.w,
    expected: quoted_text/* quotedText */.w.nullable().describe('what would have been right'),
    advice: quoted_text/* quotedText */.w.nullable().describe('what to do about it'),
    help: schemas/* string */.YjP().describe('where the code is explained'),
}));
/** The JSON report of lint. */
const lintReportSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    version: schemas/* literal */.euz('slo-gate/report/v1'),
    mode: schemas/* literal */.euz('lint'),
    evaluatedAt: iso/* datetime */.w$(),
    dryRun: schemas/* boolean */.zMY(),
    counts: schemas/* strictObject */.rej({ files: schemas/* int */.Whr(), errors: schemas/* int */.Whr(), warnings: schemas/* int */.Whr() }),
    findings: schemas/* array */.YOg(findingReport),
})
    .meta({ description: 'What lint found in the files of an SLO directory.' }));
/** The report of a run. */
const lintReport = (result) => ({
    version: 'slo-gate/report/v1',
    mode: 'lint',
    evaluatedAt: (0,time/* rfc3339 */.ag)(result.at),
    dryRun: result.dryRun,
    counts: {
        files: result.files,
        errors: result.errors.length,
        warnings: result.warnings.length,
    },
    findings: result.findings.map((finding) => ({
        level: finding.level,
        code: finding.code,
        ...finding.place,
        message: new quoted/* Quoted */.v(finding.problem.message),
        expected: (0,quoted/* quotedOrNull */.l)(finding.problem.expected),
        advice: (0,quoted/* quotedOrNull */.l)(finding.problem.advice),
        help: helpOf(finding, result.pages),
    })),
});

// EXTERNAL MODULE: ./build/present/markup/escape.js
var markup_escape = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/present/markup/markdown.js
var markdown = __webpack_require__(668);
// EXTERNAL MODULE: ./build/present/markup/sections.js
var markup_sections = __webpack_require__(2109);
// EXTERNAL MODULE: ./build/core/model/text.js
var model_text = __webpack_require__(4137);
;// CONCATENATED MODULE: ./build/present/lint/frame.js

/** How much of a line is shown before and behind the place. */
const BEFORE = 80;
const BEHIND = 60;
/** The line at a place, with a caret below the column; nothing for a file whose text is not known, or a line that is empty. */
function frameOf({ file, line, column }, sources) {
    const source = sources.find(({ path }) => path === file);
    const text = source && linesOf(source)[line - 1];
    if (text === undefined || text.trim() === '')
        return [];
    const at = Math.min(column - 1, text.length);
    const start = Math.max(0, at - BEFORE);
    const cut = text.slice(start, at + BEHIND);
    const shown = `${start > 0 ? '\u2026' : ''}${(0,model_text/* shownAsIs */.G7)(cut)}${start + cut.length < text.length ? '\u2026' : ''}`.trimEnd();
    const number = String(line).padStart(5);
    const before = (0,model_text/* shownAsIs */.G7)(cut.slice(0, at - start)).length + (start > 0 ? 1 : 0);
    return [`${number} | ${shown}`, `${' '.repeat(number.length)} | ${' '.repeat(before)}^`];
}
/** The lines of a file, found once: it may have very many findings. */
const LINES = new WeakMap();
function linesOf(source) {
    const lines = LINES.get(source) ?? source.text.split(/\r?\n/);
    LINES.set(source, lines);
    return lines;
}

;// CONCATENATED MODULE: ./build/present/lint/summary.js






/** The job summary of lint: how much there is, then the errors, then the warnings. */
function lintSummary(result) {
    const { errors, warnings } = result;
    const icon = errors.length > 0 ? '\ud83d\uded1' : warnings.length > 0 ? '\u26a0\ufe0f' : '\u2705';
    const sections = [
        (0,markup_sections/* section */.uW)([(0,markdown.md) `## ${icon} SLO lint: ${(0,markup_escape/* markdown */.wD)(lintHeadline(result))}`, '']),
        ...findingSections((0,markdown.md) `### Errors`, errors, 'errors', result),
        ...findingSections((0,markdown.md) `### Warnings`, warnings, 'warnings', result),
    ];
    return (0,markup_sections/* compose */.Zz)(sections, markup_sections/* SUMMARY_LIMIT */.Jt);
}
function findingSections(title, findings, noun, result) {
    if (findings.length === 0)
        return [];
    return [
        (0,markup_sections/* section */.uW)([title, ''], findings.map((finding) => entry(finding, result)), [''], noun),
    ];
}
/** Where, what and why, and the line itself. */
function entry(finding, { pages, sources }) {
    const { file, line, column } = finding.place;
    const why = (0,markup_escape/* titledLink */.hN)(finding.code, helpOf(finding, pages));
    const head = (0,markdown.md) `- ${(0,markup_escape/* code */.aY)(`${file}:${line}:${column}`)} ${(0,markup_escape/* prose */.CS)((0,diagnostics/* problemText */.fI)(finding.problem))} ${why}`;
    const frame = frameOf(finding.place, sources);
    if (frame.length === 0)
        return head;
    const block = (0,markup_escape/* fenced */.OF)('text', frame).map((shown) => (0,markdown.md) `  ${shown}`);
    return (0,markdown.md) `${head}\n\n${(0,markdown/* joined */.oR)(block, '\n')}\n`;
}

;// CONCATENATED MODULE: ./build/present/lint/text.js




/** What lint found for a terminal or a log: in the `file:line:column:` form that editors jump to, and the line itself below it. */
function lintText(result) {
    const found = result.findings.map((finding) => {
        const { file, line, column } = finding.place;
        const head = `${(0,model_text/* oneLine */.TN)(file)}:${line}:${column}: ${finding.level} ${finding.code} ${findingText(finding, result.pages)}`;
        const frame = frameOf(finding.place, result.sources);
        return [head, ...frame, ...(frame.length > 0 ? [''] : [])].join('\n');
    });
    const text = (0,markup_sections/* firstOf */.Ku)(found, 'findings').join('\n').trimEnd();
    return [...(text === '' ? [] : [text, '']), lintHeadline(result)].join('\n');
}

;// CONCATENATED MODULE: ./build/present/lint/presenter.js




const lintPresenter = {
    text: lintText,
    summary: lintSummary,
    annotations: lintAnnotations,
    outputs: () => ({}),
    json: lintReport,
};


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
