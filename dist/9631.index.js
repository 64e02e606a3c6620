export const id = 9631;
export const ids = [9631];
export const modules = {

/***/ 9631:
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
;// CONCATENATED MODULE: ./build/present/lint/summary.js





/** The job summary of lint: how much there is, then the errors, then the warnings. */
function lintSummary(result) {
    const { errors, warnings } = result;
    const icon = errors.length > 0 ? '\ud83d\uded1' : warnings.length > 0 ? '\u26a0\ufe0f' : '\u2705';
    const sections = [
        (0,markup_sections/* section */.uW)([(0,markdown.md) `## ${icon} SLO lint: ${(0,markup_escape/* markdown */.wD)(lintHeadline(result))}`, '']),
        ...findingSections((0,markdown.md) `### Errors`, errors, 'errors', result.pages),
        ...findingSections((0,markdown.md) `### Warnings`, warnings, 'warnings', result.pages),
    ];
    return (0,markup_sections/* compose */.Zz)(sections, markup_sections/* SUMMARY_LIMIT */.Jt);
}
function findingSections(title, findings, noun, pages) {
    if (findings.length === 0)
        return [];
    const rows = findings.map((finding) => row(finding, pages));
    return [(0,markup_sections/* section */.uW)([title, '', (0,markdown.md) `| where | what | why |`, (0,markdown.md) `|:--|:--|:--|`], rows, [''], noun)];
}
function row(finding, pages) {
    const { file, line, column } = finding.place;
    const why = (0,markup_escape/* titledLink */.hN)(finding.code, helpOf(finding, pages));
    return (0,markdown.md) `| ${(0,markup_escape/* code */.aY)(`${file}:${line}:${column}`)} | ${(0,markup_escape/* prose */.CS)((0,diagnostics/* problemText */.fI)(finding.problem))} | ${why} |`;
}

// EXTERNAL MODULE: ./build/core/model/text.js
var model_text = __webpack_require__(4137);
;// CONCATENATED MODULE: ./build/present/lint/text.js



/** What lint found for a terminal or a log, in the `file:line:column:` form that editors jump to. */
function lintText(result) {
    const lines = result.findings.map((finding) => {
        const { file, line, column } = finding.place;
        return `${(0,model_text/* oneLine */.TN)(file)}:${line}:${column}: ${finding.level} ${finding.code} ${findingText(finding, result.pages)}`;
    });
    return [...(0,markup_sections/* firstOf */.Ku)(lines, 'findings'), ...(lines.length > 0 ? [''] : []), lintHeadline(result)].join('\n');
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
