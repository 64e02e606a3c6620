export const id = 5619;
export const ids = [5619];
export const modules = {

/***/ 5619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guardPresenter: () => (/* binding */ guardPresenter)
});

// EXTERNAL MODULE: ./build/core/model/text.js
var model_text = __webpack_require__(4137);
// EXTERNAL MODULE: ./build/present/diagnostics.js
var diagnostics = __webpack_require__(1944);
// EXTERNAL MODULE: ./build/present/guard/words.js
var words = __webpack_require__(8463);
;// CONCATENATED MODULE: ./build/present/guard/annotations.js



/** One annotation for each change, on its line; errors when the change is blocked. */
function guardAnnotations(result) {
    const isBlocked = result.verdict === 'blocked';
    const level = result.fails ? 'error' : 'warning';
    const changes = result.changes.map((change) => ({
        level,
        title: `SLO contract ${change.direction}: ${(0,model_text/* oneLine */.TN)((0,words/* changedThing */.n1)(change))}`,
        message: (0,model_text/* oneLine */.TN)(`${(0,words/* changedValue */.g7)(change)}. ${isBlocked ? 'Blocked; the job summary says why.' : 'Reviewed.'}`),
        place: change.place,
    }));
    return [
        ...changes,
        ...result.unreadable.map(({ place, problem }) => ({
            level,
            title: 'SLO file',
            message: (0,diagnostics/* problemText */.fI)(problem),
            place,
        })),
        ...(0,words/* guardNotices */.h1)(result).map((message) => ({ level: 'warning', title: 'SLO Gate guard', message, place: null })),
    ];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/core/model/quoted.js
var quoted = __webpack_require__(3170);
// EXTERNAL MODULE: ./build/present/quoted-text.js
var quoted_text = __webpack_require__(4548);
;// CONCATENATED MODULE: ./build/present/guard/json.js





const verdict = schemas/* enum */.k5n(['unchanged', 'approved', 'blocked']);
const change = schemas/* strictObject */.rej({
    service: schemas/* string */.YjP().nullable().describe('null for a change of the policy'),
    slo: schemas/* string */.YjP().nullable(),
    field: schemas/* string */.YjP().describe('the path of the field; `slo` when a whole SLO came or went'),
    before: schemas/* string */.YjP().nullable(),
    after: schemas/* string */.YjP().nullable(),
    direction: schemas/* enum */.k5n(['loosened', 'tightened', 'changed']),
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr(),
});
const approval = schemas/* strictObject */.rej({
    user: schemas/* string */.YjP(),
    counts: schemas/* boolean */.zMY(),
    reason: quoted_text/* quotedText */.w.describe('why the review counts or does not'),
});
const pullReport = schemas/* strictObject */.rej({
    number: schemas/* int */.Whr(),
    base: schemas/* string */.YjP(),
    verdict,
    reasons: schemas/* array */.YOg(quoted_text/* quotedText */.w).describe('why it is blocked'),
    needed: schemas/* int */.Whr().nullable().describe('how many approvals the policy asks for; null when none is due or none can do'),
    approvers: schemas/* array */.YOg(schemas/* string */.YjP()).nullable().describe('whom the policy names; null for everybody with write access'),
    reviewWindow: schemas/* strictObject */.rej({ open: schemas/* boolean */.zMY(), opens: schemas/* string */.YjP(), closes: schemas/* string */.YjP(), timezone: schemas/* string */.YjP() })
        .nullable()
        .describe('the yearly review window; null when the policy has none'),
    approvals: schemas/* array */.YOg(approval),
});
/** The JSON report of the guard, design section 4.1. */
const guardReportSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz('slo-gate/report/v1'),
    mode: schemas/* literal */.euz('guard'),
    verdict,
    dryRun: schemas/* boolean */.zMY(),
    reasons: schemas/* array */.YOg(quoted_text/* quotedText */.w).describe('why it is blocked, over all pull requests'),
    changes: schemas/* array */.YOg(change),
    approvals: schemas/* array */.YOg(approval).describe('of all pull requests'),
    unreadable: schemas/* array */.YOg(schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr(), column: schemas/* int */.Whr(), problem: quoted_text/* quotedText */.w })),
    pullRequests: schemas/* array */.YOg(pullReport),
    statusPosted: schemas/* boolean */.zMY(),
})
    .meta({ description: 'What an edit does to the contracts, and how it was reviewed.' });
/** The report of a run. */
function guardReport(result) {
    const pullRequests = result.pulls.map(pullOf);
    return {
        version: 'slo-gate/report/v1',
        mode: 'guard',
        verdict: result.verdict,
        dryRun: result.dryRun,
        reasons: result.reasons.map(quotedBlock),
        changes: result.changes.map(({ place, ...rest }) => ({ ...rest, file: place.file, line: place.line })),
        approvals: pullRequests.flatMap(({ approvals }) => approvals),
        unreadable: result.unreadable.map(({ place, problem }) => ({
            ...place,
            problem: new quoted/* Quoted */.v((0,diagnostics/* problemText */.fI)(problem)),
        })),
        pullRequests,
        statusPosted: result.isPosted,
    };
}
const quotedBlock = (block) => new quoted/* Quoted */.v((0,words/* blockText */.dK)(block));
function pullOf(pull) {
    const { requirement } = pull;
    return {
        number: pull.number,
        base: pull.baseBranch,
        verdict: pull.verdict.kind,
        reasons: pull.verdict.kind === 'blocked' ? pull.verdict.reasons.map(quotedBlock) : [],
        needed: requirement?.rule.kind === 'approvals' ? requirement.rule.approvals : null,
        approvers: pull.approvers && [...pull.approvers],
        reviewWindow: requirement?.window ? { open: requirement.window.isOpen, ...days(requirement.window) } : null,
        approvals: pull.approvals.map((one) => ({
            user: one.login,
            counts: one.objection === null,
            reason: new quoted/* Quoted */.v((0,words/* approvalText */.zP)(one)),
        })),
    };
}
const days = ({ opens, closes, timezone }) => ({ opens, closes, timezone });

// EXTERNAL MODULE: ./build/present/markup/escape.js
var markup_escape = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/present/markup/sections.js
var markup_sections = __webpack_require__(2109);
// EXTERNAL MODULE: ./build/present/markup/table.js
var table = __webpack_require__(3809);
;// CONCATENATED MODULE: ./build/present/guard/text.js



/** The guard's answer for a terminal or a log: what changed, why it is blocked, who may approve, and when. */
function guardText(result) {
    const rows = result.changes.map((change) => [
        change.direction,
        (0,model_text/* oneLine */.TN)((0,words/* changedThing */.n1)(change)),
        (0,model_text/* oneLine */.TN)((0,words/* changedValue */.g7)(change)),
        `${(0,model_text/* oneLine */.TN)(change.place.file)}:${change.place.line}`,
    ]);
    return [
        (0,words/* guardHeadline */.KJ)(result),
        ...(rows.length > 0 ? ['', ...(0,table/* table */.t)(['direction', 'what', 'from \u2192 to', 'where'], rows, new Set())] : []),
        ...result.blocks.flatMap((block) => ['', (0,model_text/* oneLine */.TN)((0,words/* blockText */.dK)(block)), ...groupLines(block)]),
        ...result.pulls.flatMap((pull) => pullLines(pull, result.pulls.length > 1)),
        ...(0,words/* guardNotices */.h1)(result).flatMap((notice) => ['', notice]),
    ].join('\n');
}
const groupLines = (block) => block.kind === 'unreadable' ? block.diagnostics.map((one) => (0,model_text/* oneLine */.TN)((0,words/* unreadableText */.LF)(one))) : [];
function pullLines(pull, isOneOfMany) {
    const { verdict, approvals, unreadable, requirement } = pull;
    if (verdict.kind === 'unchanged')
        return isOneOfMany ? ['', `${pullName(pull)}: unchanged`] : [];
    const reasons = verdict.kind === 'blocked' ? verdict.reasons : [];
    const [title, indent] = isOneOfMany ? [['', `${pullName(pull)}: ${verdict.kind}`], '  '] : [[''], ''];
    const lines = [
        ...reasons.map(words/* blockText */.dK),
        ...unreadable.map(words/* unreadableText */.LF),
        requirement && (0,words/* seasonText */.RR)(requirement),
        (0,words/* approversText */.eR)(pull),
        ...approvals.map((approval) => `Review of ${approval.login}: ${(0,words/* approvalText */.zP)(approval)}`),
        nextStep(pull, requirement),
    ];
    return [...title, ...lines.flatMap((line) => (line === null ? [] : [`${indent}${(0,model_text/* oneLine */.TN)(line)}`]))];
}
const pullName = ({ number, baseBranch }) => `#${number} into ${(0,model_text/* oneLine */.TN)(baseBranch)}`;
/** What the author can do now; null when nothing is to be done. */
function nextStep({ verdict }, requirement) {
    if (verdict.kind !== 'blocked')
        return null;
    if (verdict.reasons.some(({ kind }) => kind === 'unreadable'))
        return 'What to do: mend the files, or take the edit out.';
    if (verdict.reasons.some(({ kind }) => kind === 'behind')) {
        return 'What to do: merge the base branch into this one ("Update branch"); the guard then judges it anew.';
    }
    if (verdict.reasons.some(({ kind }) => kind === 'no-policy')) {
        return 'What to do: have the policy on the base branch mended first, by somebody who may bypass the ruleset.';
    }
    if (verdict.reasons.every(({ kind }) => kind === 'changes-requested')) {
        return 'What to do: settle it with who asked for changes; their new review, or its dismissal, takes the block away.';
    }
    const isClosed = requirement?.rule.kind === 'blocked';
    const ask = isClosed ? 'wait for the annual review' : 'ask one of them for an approving review';
    return `What to do: ${ask}, or take the contract change out of this pull request; everything else can go in without it.`;
}

;// CONCATENATED MODULE: ./build/present/guard/summary.js





const ICONS = { unchanged: '\u2705', approved: '\u2705', blocked: '\ud83d\uded1' };
const DIRECTIONS = {
    loosened: '\ud83d\udd13 loosened',
    tightened: '\ud83d\udd12 tightened',
    changed: '\u270f\ufe0f changed',
};
/** The job summary of the guard: what changed, why it is blocked, who may approve, and when the window opens. */
function guardSummary(result) {
    const sections = [
        (0,markup_sections/* section */.uW)([`## ${ICONS[result.verdict]} ${(0,markup_escape/* markdown */.wD)((0,words/* guardHeadline */.KJ)(result))}`, '']),
        (0,markup_sections/* section */.uW)(result.blocks.flatMap((block) => [`- ${(0,markup_escape/* markdown */.wD)((0,words/* blockText */.dK)(block))}`, ...unreadableRows(block)])),
        ...result.pulls.map((pull) => pullSection(pull, result.pulls.length > 1)),
        (0,markup_sections/* section */.uW)((0,words/* guardNotices */.h1)(result).map((notice) => `> ${(0,markup_escape/* prose */.CS)(notice)}\n`)),
        changes(result.changes),
    ].filter(({ head }) => head.length > 0);
    return (0,markup_sections/* compose */.Zz)(sections, markup_sections/* SUMMARY_LIMIT */.Jt);
}
const unreadableRow = ({ place, problem }) => `- ${(0,markup_escape/* code */.aY)(`${place.file}:${place.line}:${place.column}`)} ${(0,markup_escape/* prose */.CS)((0,diagnostics/* problemText */.fI)(problem))}`;
const unreadableRows = (block) => (block.kind === 'unreadable' ? block.diagnostics.map(unreadableRow) : []);
function changes(all) {
    if (all.length === 0)
        return (0,markup_sections/* section */.uW)([]);
    const rows = all.map((change) => `| ${DIRECTIONS[change.direction].replace(' ', '&nbsp;')} | ${(0,words/* changedThing */.n1)(change).split(' ').map(markup_escape/* code */.aY).join(' ')} | ${(0,markup_escape/* markdown */.wD)((0,words/* changedValue */.g7)(change))} | ${(0,markup_escape/* code */.aY)(`${change.place.file}:${change.place.line}`)} |`);
    return (0,markup_sections/* section */.uW)(['### What changed', '', '| direction | what | from \u2192 to | where |', '|:--|:--|:--|:--|'], rows, [''], 'changes');
}
function pullSection(pull, isOneOfMany) {
    const { verdict, approvals, unreadable, requirement } = pull;
    if (verdict.kind === 'unchanged')
        return (0,markup_sections/* section */.uW)(isOneOfMany ? [`### ${(0,markup_escape/* markdown */.wD)(pullName(pull))}: unchanged`, ''] : []);
    const reasons = verdict.kind === 'blocked' ? verdict.reasons : [];
    const lines = [
        ...reasons.map(words/* blockText */.dK),
        requirement && (0,words/* seasonText */.RR)(requirement),
        (0,words/* approversText */.eR)(pull),
        nextStep(pull, requirement),
    ];
    const rows = [
        ...unreadable.map(unreadableRow),
        ...approvals.map((approval) => `- ${approval.objection === null ? '\u2705' : '\u2b1c'} ${(0,markup_escape/* code */.aY)(approval.login)} ${(0,markup_escape/* markdown */.wD)((0,words/* approvalText */.zP)(approval))}`),
    ];
    return (0,markup_sections/* section */.uW)([
        ...(isOneOfMany ? [`### ${(0,markup_escape/* markdown */.wD)(pullName(pull))}: ${verdict.kind}`, ''] : []),
        ...lines.flatMap((line) => (line === null ? [] : [`- ${(0,markup_escape/* markdown */.wD)(line)}`])),
        ...(rows.length > 0 ? ['', '**Reviews and files**', ''] : []),
    ], rows, [''], 'reviews and files');
}

;// CONCATENATED MODULE: ./build/present/guard/presenter.js




const guardPresenter = {
    text: guardText,
    summary: guardSummary,
    annotations: guardAnnotations,
    outputs: ({ verdict }) => ({ verdict }),
    json: guardReport,
};


/***/ }),

/***/ 8463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ objectionText),
/* harmony export */   KJ: () => (/* binding */ guardHeadline),
/* harmony export */   LF: () => (/* binding */ unreadableText),
/* harmony export */   RR: () => (/* binding */ seasonText),
/* harmony export */   dK: () => (/* binding */ blockText),
/* harmony export */   eR: () => (/* binding */ approversText),
/* harmony export */   g7: () => (/* binding */ changedValue),
/* harmony export */   h1: () => (/* binding */ guardNotices),
/* harmony export */   n1: () => (/* binding */ changedThing),
/* harmony export */   zP: () => (/* binding */ approvalText)
/* harmony export */ });
/* harmony import */ var _diagnostics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1944);
/* harmony import */ var _markup_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4467);


/** What changed, without where: "checkout/availability objective". */
const changedThing = ({ service, slo, field }) => [service !== null && slo !== null ? `${service}/${slo}` : service, field !== 'slo' && field].filter(Boolean).join(' ');
/** From what to what: "99.9% \u2192 99%". */
function changedValue({ field, before, after }) {
    const isWhole = field === 'slo' || field === 'waiver';
    if (before === null)
        return isWhole ? `added: ${after}` : `nothing \u2192 ${after}`;
    if (after === null)
        return isWhole ? `removed: ${before}` : `${before} \u2192 nothing`;
    return `${before} \u2192 ${after}`;
}
/** Where something can't be read, and why. */
const unreadableText = ({ place, problem }) => `${place.file}:${place.line}:${place.column}: ${(0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__/* .problemText */ .fI)(problem)}`;
/** The headline of the guard's answer. */
function guardHeadline(result) {
    const noun = result.subject === 'merge-group' ? 'merge group' : 'pull request';
    const trial = result.dryRun ? ' (dry run: the job does not fail)' : '';
    switch (result.verdict) {
        case 'unchanged':
            return `Unchanged: this ${noun} leaves the contract as it is`;
        case 'approved':
            return `Approved: this ${noun} changes the contract, and the change is reviewed`;
        case 'blocked':
            return `Blocked: this ${noun} ${blockedText(result)}${trial}`;
    }
}
function blockedText(result) {
    return result.reasons.every(({ kind }) => kind === 'behind')
        ? 'is not up to date with the contract of its base branch'
        : 'changes the contract, and the change is not reviewed';
}
/** A reason to block, as one sentence. */
function blockText(block) {
    switch (block.kind) {
        case 'unreadable':
            return `${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(new Set(block.diagnostics.map(({ place }) => place.file)).size, 'protected file')} can't be read; nobody can review numbers that can't be read.`;
        case 'no-policy':
            return "The policy of the base branch can't be read, so nobody knows who may approve. It must be mended first, by somebody who may bypass the ruleset.";
        case 'window-closed':
            return 'The policy takes no contract change at this time of the year.';
        case 'too-few-approvals':
            return `${block.counted} of ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(block.needed, 'approval')} that the policy asks for.`;
        case 'changes-requested':
            return `${block.by.join(', ')} asked for changes. Only a new review of theirs, or its dismissal, takes that back.`;
        case 'behind':
            return 'The contract has moved on the base branch since this branch left it. Bring this branch up to date first.';
        case 'unexplained':
            return `${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(block.changes.length, 'change')} of the merge group ${block.changes.length === 1 ? 'is' : 'are'} in none of its pull requests: edits that were reviewed apart became something else together.`;
    }
}
/** Why a review doesn't count as an approval, and what would mend it. */
function objectionText(objection) {
    switch (objection.kind) {
        case 'dismissed':
            return 'the review was dismissed';
        case 'requests-changes':
            return 'asks for changes, which blocks';
        case 'author':
            return "is the pull request's author";
        case 'wrote-the-numbers':
            return 'wrote a commit that changes the contract';
        case 'bot':
            return 'is no person';
        case 'deleted-account':
            return 'the account is gone';
        case 'no-write-access':
            return 'may not write to the repository';
        case 'access-unknown':
            return "the token can't see whether this person may write to the repository";
        case 'not-named':
            return 'the policy does not name this person';
        case 'teams-unknown':
            return `the token can't see who is in ${objection.teams.join(', ')}: give review-token a token with the organisation permission "Members: read", or name people in the policy`;
        case 'other-numbers':
            return 'the review was of other numbers than those at the head; review again';
        case 'not-seen-before':
            return 'the review came before the guard had seen these numbers; approve again';
        case 'seen-unknown':
            return "this token can't write the status by which the guard knows what it has shown; run the guard's last job on pull_request_target again";
        case 'force-pushed':
            return 'the branch was force-pushed since, and GitHub may have moved the review along; approve again';
        case 'commit-unreadable':
            return "the reviewed commit can't be read; approve again";
    }
}
/** One review and whether it counts. */
const approvalText = ({ objection }) => objection === null ? 'counts' : `does not count: ${objectionText(objection)}`;
/** Who may approve, in a sentence. */
function approversText({ approvers, requirement }) {
    if (requirement?.rule.kind !== 'approvals')
        return null;
    const who = approvers ? approvers.join(', ') : 'anyone';
    return `Who may approve: ${who}, with write access, who neither opened the pull request nor wrote its numbers.`;
}
/** What the time of the year has to do with it; null without a yearly window. */
function seasonText(requirement) {
    if (!requirement.window)
        return null;
    const { isOpen, opens, closes, timezone, rule } = requirement.window;
    const days = `${opens} to ${closes}, ${timezone}`;
    if (isOpen)
        return `The annual review is open (${days}).`;
    const then = rule.kind === 'blocked'
        ? 'no contract change is taken then either'
        : `${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(rule.approvals, 'approval')} will do then`;
    return `The annual review opens on ${opens} (${days}); ${then}.`;
}
/** What else the reader should know. */
function guardNotices(result) {
    const notices = [];
    if (!result.isPosted) {
        notices.push("The commit status slo-gate/guard could not be written: the token may only read, as it does for forks. Run the guard on pull_request_target with the permission `statuses: write`. This job's exit status answers alone.");
        if (result.verdict === 'blocked') {
            notices.push('An older success of slo-gate/guard may still stand on the head: run the last job of pull_request_target again, so that it judges anew.');
        }
    }
    if (!result.hasDirectory) {
        notices.push(`There is no directory ${result.sloDirectory} in this pull request: nothing is guarded. Is slo-directory right?`);
    }
    return notices;
}


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


/***/ })

};
