export const id = 4204;
export const ids = [4204];
export const modules = {

/***/ 5462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ guardResult),
/* harmony export */   n: () => (/* binding */ hasFault)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5411);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9046);


/** The answer that follows from what was found out. */
function guardResult(findings) {
    const verdict = verdictOf(findings);
    return {
        ...findings,
        verdict,
        reasons: reasonsOf(findings),
        unreadable: unreadableOf(findings),
        hasFault: findings.pulls.some(hasFault),
        fails: verdict === 'blocked' && !findings.dryRun,
    };
}
/** Whether a pull request is blocked while GitHub did not say whether a reviewer is in a team. */
const hasFault = ({ verdict, approvals }) => verdict.kind === 'blocked' &&
    approvals.some(({ objection }) => objection?.kind === 'teams-unknown' && objection.because === 'fault');
function verdictOf({ pulls, blocks }) {
    if (blocks.length > 0 || pulls.some(({ verdict }) => verdict.kind === 'blocked'))
        return 'blocked';
    return pulls.some(({ verdict }) => verdict.kind === 'approved') ? 'approved' : 'unchanged';
}
const reasonsOf = ({ pulls, blocks }) => [
    ...blocks,
    ...pulls.flatMap(({ verdict }) => (verdict.kind === 'blocked' ? verdict.reasons : [])),
];
function unreadableOf({ pulls, blocks }) {
    const ofGroup = blocks.flatMap(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticsOf */ .o);
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .eachOnce */ .B)([...pulls.flatMap(({ unreadable }) => unreadable), ...ofGroup]);
}


/***/ }),

/***/ 4204:
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
// EXTERNAL MODULE: ./build/present/guard/changes.js + 1 modules
var guard_changes = __webpack_require__(9135);
// EXTERNAL MODULE: ./build/present/guard/words.js
var words = __webpack_require__(8463);
;// CONCATENATED MODULE: ./build/present/guard/annotations.js




/** One annotation for each change, on its line; errors when the change is blocked. */
function guardAnnotations(result) {
    const isBlocked = result.verdict === 'blocked';
    const level = result.fails ? 'error' : 'warning';
    const changes = result.changes.map((change) => ({
        level,
        title: `SLO contract ${change.direction}: ${(0,model_text/* oneLine */.TN)((0,guard_changes/* changedThing */.n1)(change))}`,
        message: (0,model_text/* oneLine */.TN)([`${(0,guard_changes/* changedValue */.g7)(change)}.`, (0,guard_changes/* closeLook */.i0)(change), isBlocked ? 'Blocked; the job summary says why.' : 'Reviewed.']
            .filter((part) => part !== null)
            .join(' ')),
        place: change.place,
    }));
    return [
        ...changes,
        ...result.unreadable.map(({ code, place, problem }) => ({
            level,
            title: code === 'git-attributes' ? 'Git attributes' : 'SLO file',
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
/** What the policy asks for. */
const due = {
    needed: schemas/* int */.Whr().nullable().describe('how many approvals the policy asks for; null when none is due or none can do'),
    approvers: schemas/* array */.YOg(schemas/* string */.YjP()).nullable().describe('whom the policy names; null for everybody with write access'),
    reviewWindow: schemas/* strictObject */.rej({ open: schemas/* boolean */.zMY(), opens: schemas/* string */.YjP(), closes: schemas/* string */.YjP(), timezone: schemas/* string */.YjP() })
        .nullable()
        .describe('the yearly review window; null when the policy has none'),
};
const workingTree = schemas/* strictObject */.rej({
    base: schemas/* string */.YjP().describe('the branch or commit that it is compared with'),
    commits: schemas/* array */.YOg(schemas/* string */.YjP()).describe('the commits whose files are compared: of a branch, where the two part'),
    rules: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), commit: schemas/* string */.YjP() })
        .describe('whose policy says what review is due, as far as it is known locally'),
    behind: schemas/* boolean */.zMY().describe('whether the branch must be brought up to date first'),
    ...due,
});
const pullReport = schemas/* strictObject */.rej({
    number: schemas/* int */.Whr(),
    base: schemas/* string */.YjP(),
    verdict,
    reasons: schemas/* array */.YOg(quoted_text/* quotedText */.w).describe('why it is blocked'),
    ...due,
    approvals: schemas/* array */.YOg(approval),
});
/** The JSON report of the guard, design section 4.1. */
const guardReportSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz('slo-gate/report/v1'),
    mode: schemas/* literal */.euz('guard'),
    verdict: verdict.nullable().describe('null at a terminal when a review is due: there is none yet'),
    dryRun: schemas/* boolean */.zMY(),
    reasons: schemas/* array */.YOg(quoted_text/* quotedText */.w)
        .describe('why it is blocked, over all pull requests; of several, each says whose it is'),
    changes: schemas/* array */.YOg(change),
    approvals: schemas/* array */.YOg(approval).describe('of all pull requests; of several, each reason says whose it is'),
    unreadable: schemas/* array */.YOg(schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr(), column: schemas/* int */.Whr(), problem: quoted_text/* quotedText */.w })),
    pullRequests: schemas/* array */.YOg(pullReport),
    statusPosted: schemas/* boolean */.zMY(),
    workingTree: workingTree.optional().describe('at a terminal only'),
})
    .meta({ description: 'What an edit does to the contracts, and how it was reviewed.' });
/** The report of a run. */
function guardReport(result) {
    const saidIn = (pull) => (text) => new quoted/* Quoted */.v((0,words/* saidOf */.Jo)(pull, result, text));
    return {
        version: 'slo-gate/report/v1',
        mode: 'guard',
        verdict: result.verdict,
        dryRun: result.dryRun,
        reasons: [
            ...result.blocks.map(quotedBlock),
            ...result.pulls.flatMap((pull) => blocksOf(pull).map(words/* blockText */.dK).map(saidIn(pull))),
        ],
        changes: result.changes.map(changeOf),
        approvals: result.pulls.flatMap((pull) => pull.approvals.map((one) => approvalOf(one, saidIn(pull)))),
        unreadable: result.unreadable.map(({ place, problem }) => ({
            ...place,
            problem: new quoted/* Quoted */.v((0,diagnostics/* problemText */.fI)(problem)),
        })),
        pullRequests: result.pulls.map(pullOf),
        statusPosted: result.posting.kind === 'posted',
    };
}
/** The report of a run at a terminal: there are no pull requests and no reviews yet. */
function workingTreeReport(result) {
    const { base, changes, verdict, isBehind } = result;
    return {
        version: 'slo-gate/report/v1',
        mode: 'guard',
        verdict,
        dryRun: false,
        reasons: [],
        changes: changes.map(changeOf),
        approvals: [],
        unreadable: [],
        pullRequests: [],
        statusPosted: false,
        workingTree: {
            base: base.name,
            commits: [...base.commits],
            rules: { ...base.rules },
            behind: isBehind,
            ...dueOf(result),
        },
    };
}
const changeOf = ({ place, ...rest }) => ({ ...rest, file: place.file, line: place.line });
const dueOf = ({ requirement, approvers }) => ({
    needed: requirement?.rule.kind === 'approvals' ? requirement.rule.approvals : null,
    approvers: approvers && [...approvers],
    reviewWindow: requirement?.window ? { open: requirement.window.isOpen, ...days(requirement.window) } : null,
});
const quotedBlock = (block) => new quoted/* Quoted */.v((0,words/* blockText */.dK)(block));
function pullOf(pull) {
    return {
        number: pull.number,
        base: pull.baseBranch,
        verdict: pull.verdict.kind,
        reasons: blocksOf(pull).map(quotedBlock),
        ...dueOf(pull),
        approvals: pull.approvals.map((one) => approvalOf(one, (text) => new quoted/* Quoted */.v(text))),
    };
}
const blocksOf = ({ verdict }) => (verdict.kind === 'blocked' ? verdict.reasons : []);
const approvalOf = (one, quoted) => ({
    user: one.login,
    counts: one.objection === null,
    reason: quoted((0,words/* approvalText */.zP)(one)),
});
const days = ({ opens, closes, timezone }) => ({ opens, closes, timezone });

// EXTERNAL MODULE: ./build/core/review/verdict.js + 1 modules
var review_verdict = __webpack_require__(9046);
// EXTERNAL MODULE: ./build/present/markup/escape.js
var markup_escape = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/present/markup/markdown.js
var markdown = __webpack_require__(668);
// EXTERNAL MODULE: ./build/present/markup/sections.js
var markup_sections = __webpack_require__(2109);
// EXTERNAL MODULE: ./build/core/review/result.js
var result = __webpack_require__(5462);
;// CONCATENATED MODULE: ./build/present/guard/next-step.js



/** Whether a pull request is judged for the default branch, where it does not go, over numbers that it does not change where it goes. */
const isForeign = (pull, { pulls }) => pulls.some(({ number, baseBranch, verdict }) => number === pull.number && baseBranch !== pull.baseBranch && verdict.kind === 'unchanged');
/** What the author can do now; null when nothing is to be done. */
function nextStep(pull, result) {
    if (pull.verdict.kind !== 'blocked')
        return null;
    if (isForeign(pull, result)) {
        const { baseBranch } = pull;
        return `It changes nothing where it goes, so its reviews are not of these numbers; but its status would outlive a change of base. What to do: bring these numbers to ${(0,model_text/* oneLine */.TN)(baseBranch)} by a pull request of their own, or give the branch that this one goes to the contract of ${(0,model_text/* oneLine */.TN)(baseBranch)}.`;
    }
    const step = stepOf(pull);
    return step === null ? null : `What to do: ${step}`;
}
function stepOf(pull) {
    const { verdict, requirement, baseBranch } = pull;
    if (verdict.kind !== 'blocked')
        return null;
    const kinds = new Set(verdict.reasons.map(({ kind }) => kind));
    if (kinds.has('git-attributes')) {
        return 'take the attributes out, or limit them to paths that no SLO file has. No approval can help.';
    }
    if (kinds.has('unreadable'))
        return 'fix the files, or take the edit out.';
    if (kinds.has('behind'))
        return 'merge the base branch into this one ("Update branch"); the guard then runs again.';
    if (kinds.has('no-policy')) {
        const files = [...new Set((0,words/* policyTrouble */.ex)(pull).map(({ place }) => place.file))];
        const what = files.length === 0 ? 'the policy' : files.map(model_text/* oneLine */.TN).join(', ');
        return `somebody who may bypass the ruleset (usually an administrator) has to merge a fix of ${what} into ${(0,model_text/* oneLine */.TN)(baseBranch)}, which no approval can let through; \`slo-gate lint\` tries it out before. Then run this job again.`;
    }
    if ((0,result/* hasFault */.n)(pull))
        return 'run this job again; GitHub did not answer all that was asked about the reviewers.';
    if (verdict.reasons.every(({ kind }) => kind === 'changes-requested')) {
        return 'settle it with who asked for changes; their new review, or its dismissal, unblocks.';
    }
    const isClosed = requirement?.rule.kind === 'blocked';
    const ask = isClosed ? 'wait for the annual review' : 'ask one of them for an approving review';
    return `${ask}, or take the contract change out of this pull request; everything else can go in without it.`;
}

;// CONCATENATED MODULE: ./build/present/guard/summary.js








const ICONS = { unchanged: '\u2705', approved: '\u2705', blocked: '\ud83d\uded1' };
const DIRECTIONS = {
    loosened: (0,markdown.md) `\ud83d\udd13&nbsp;loosened`,
    tightened: (0,markdown.md) `\ud83d\udd12&nbsp;tightened`,
    changed: (0,markdown.md) `\u270f\ufe0f&nbsp;changed`,
};
/** The job summary of the guard: what changed, why it is blocked, who may approve, and when the window opens. */
function guardSummary(result) {
    const sections = [
        (0,markup_sections/* section */.uW)([(0,markdown.md) `## ${ICONS[result.verdict]} ${(0,markup_escape/* markdown */.wD)((0,words/* guardHeadline */.KJ)(result))}`, '']),
        (0,markup_sections/* section */.uW)(result.blocks.flatMap((block) => [(0,markdown.md) `- ${(0,markup_escape/* markdown */.wD)((0,words/* blockText */.dK)(block))}`, ...unreadableRows(block)])),
        ...result.pulls.map((pull) => pullSection(pull, result)),
        (0,markup_sections/* section */.uW)((0,words/* guardNotices */.h1)(result).map((notice) => (0,markdown.md) `> ${(0,markup_escape/* prose */.CS)(notice)}\n`)),
        changesSection(result.changes),
    ].filter(({ head }) => head.length > 0);
    return (0,markup_sections/* compose */.Zz)(sections, markup_sections/* SUMMARY_LIMIT */.Jt);
}
const unreadableRow = ({ place, problem }) => (0,markdown.md) `- ${(0,markup_escape/* code */.aY)(`${place.file}:${place.line}:${place.column}`)} ${(0,markup_escape/* prose */.CS)((0,diagnostics/* problemText */.fI)(problem))}`;
const unreadableRows = (block) => (0,review_verdict/* diagnosticsOf */.o)(block).map(unreadableRow);
function valueCell(change) {
    const look = (0,guard_changes/* closeLook */.i0)(change);
    return (0,markdown.md) `${(0,markup_escape/* markdown */.wD)((0,guard_changes/* changedValue */.g7)(change))}${look === null ? '' : (0,markdown.md) `<br>\u26a0\ufe0f ${(0,markup_escape/* markdown */.wD)(look)}`}`;
}
/** What changed, a row each. */
function changesSection(all) {
    if (all.length === 0)
        return (0,markup_sections/* section */.uW)([]);
    const rows = all.map((change) => (0,markdown.md) `| ${DIRECTIONS[change.direction]} | ${(0,markdown/* joined */.oR)((0,guard_changes/* changedThing */.n1)(change).split(' ').map(markup_escape/* code */.aY), ' ')} | ${valueCell(change)} | ${(0,markup_escape/* code */.aY)(`${change.place.file}:${change.place.line}`)} |`);
    return (0,markup_sections/* section */.uW)([(0,markdown.md) `### What changed`, '', (0,markdown.md) `| direction | what | from \u2192 to | where |`, (0,markdown.md) `|:--|:--|:--|:--|`], rows, [''], 'changes');
}
function pullSection(pull, result) {
    const isOneOfMany = result.pulls.length > 1;
    const { verdict, approvals, unreadable } = pull;
    if (verdict.kind === 'unchanged')
        return (0,markup_sections/* section */.uW)(isOneOfMany ? [(0,markdown.md) `### ${(0,markup_escape/* markdown */.wD)((0,words/* pullName */.N4)(pull))}: unchanged`, ''] : []);
    const reasons = verdict.kind === 'blocked' ? verdict.reasons : [];
    const lines = [
        ...reasons.map(words/* blockText */.dK),
        ...(isForeign(pull, result) ? [] : (0,words/* reviewTexts */.R1)(pull)),
        nextStep(pull, result),
    ];
    const rows = [
        ...[...unreadable, ...(0,words/* policyTrouble */.ex)(pull)].map(unreadableRow),
        ...approvals.map((approval) => (0,markdown.md) `- ${approval.objection === null ? '\u2705' : '\u2b1c'} ${(0,markup_escape/* code */.aY)(approval.login)} ${(0,markup_escape/* markdown */.wD)((0,words/* approvalText */.zP)(approval))}`),
    ];
    return (0,markup_sections/* section */.uW)([
        ...(isOneOfMany ? [(0,markdown.md) `### ${(0,markup_escape/* markdown */.wD)((0,words/* pullName */.N4)(pull))}: ${verdict.kind}`, markup_sections/* EMPTY */.wg] : []),
        ...lines.flatMap((line) => (line === null ? [] : [(0,markdown.md) `- ${(0,markup_escape/* prose */.CS)(line)}`])),
        ...(rows.length > 0 ? [markup_sections/* EMPTY */.wg, (0,markdown.md) `**Reviews and files**`, markup_sections/* EMPTY */.wg] : []),
    ], rows, [''], 'reviews and files');
}

// EXTERNAL MODULE: ./build/present/markup/table.js
var table = __webpack_require__(3809);
;// CONCATENATED MODULE: ./build/present/guard/text.js






/** The guard's answer for a terminal or a log: what changed, why it is blocked, who may approve, and when. */
function guardText(result) {
    return [
        (0,words/* guardHeadline */.KJ)(result),
        ...(result.changes.length > 0 ? ['', ...changesTable(result.changes)] : []),
        ...closeLooks(result.changes),
        ...result.blocks.flatMap((block) => ['', (0,model_text/* oneLine */.TN)((0,words/* blockText */.dK)(block)), ...groupLines(block)]),
        ...result.pulls.flatMap((pull) => pullLines(pull, result)),
        ...(0,words/* guardNotices */.h1)(result).flatMap((notice) => ['', notice]),
    ].join('\n');
}
/** What changed, a row each. */
function changesTable(changes) {
    const rows = changes.map((change) => [
        change.direction,
        (0,model_text/* oneLine */.TN)((0,guard_changes/* changedThing */.n1)(change)),
        (0,model_text/* oneLine */.TN)((0,guard_changes/* changedValue */.g7)(change)),
        `${(0,model_text/* oneLine */.TN)(change.place.file)}:${change.place.line}`,
    ]);
    return (0,table/* table */.t)(['direction', 'what', 'from \u2192 to', 'where'], rows, new Set());
}
/** What in them a reader might not see. */
function closeLooks(changes) {
    const lines = changes.flatMap((change) => {
        const look = (0,guard_changes/* closeLook */.i0)(change);
        return look === null ? [] : `${(0,model_text/* oneLine */.TN)((0,guard_changes/* changedThing */.n1)(change))}: ${look}`;
    });
    return lines.length === 0 ? [] : ['', ...lines];
}
const groupLines = (block) => (0,review_verdict/* diagnosticsOf */.o)(block).map((one) => (0,model_text/* oneLine */.TN)((0,words/* unreadableText */.LF)(one)));
function pullLines(pull, result) {
    const isOneOfMany = result.pulls.length > 1;
    const { verdict, approvals, unreadable } = pull;
    if (verdict.kind === 'unchanged')
        return isOneOfMany ? ['', `${(0,words/* pullName */.N4)(pull)}: unchanged`] : [];
    const reasons = verdict.kind === 'blocked' ? verdict.reasons : [];
    const [title, indent] = isOneOfMany ? [['', `${(0,words/* pullName */.N4)(pull)}: ${verdict.kind}`], '  '] : [[''], ''];
    const lines = [
        ...reasons.map(words/* blockText */.dK),
        ...[...unreadable, ...(0,words/* policyTrouble */.ex)(pull)].map(words/* unreadableText */.LF),
        ...(isForeign(pull, result) ? [] : (0,words/* reviewTexts */.R1)(pull)),
        ...approvals.map((approval) => `Review of ${approval.login}: ${(0,words/* approvalText */.zP)(approval)}`),
        nextStep(pull, result),
    ];
    return [...title, ...lines.flatMap((line) => (line === null ? [] : [`${indent}${(0,model_text/* oneLine */.TN)(line)}`]))];
}

// EXTERNAL MODULE: ./build/present/markup/numbers.js
var numbers = __webpack_require__(4467);
;// CONCATENATED MODULE: ./build/present/guard/working-tree.js








/** What a reviewer will be asked, for a terminal. */
function workingTreeText(result) {
    const { changes } = result;
    return [
        headline(result),
        ...(changes.length > 0 ? ['', ...changesTable(changes)] : []),
        ...closeLooks(changes),
        '',
        ...linesOf(result).map(model_text/* oneLine */.TN),
    ].join('\n');
}
/** The same as Markdown. */
function workingTreeSummary(result) {
    const sections = [
        (0,markup_sections/* section */.uW)([(0,markdown.md) `## ${(0,markup_escape/* markdown */.wD)(headline(result))}`, '', ...linesOf(result).map((line) => (0,markdown.md) `- ${(0,markup_escape/* markdown */.wD)(line)}`), '']),
        changesSection(result.changes),
    ].filter(({ head }) => head.length > 0);
    return (0,markup_sections/* compose */.Zz)(sections, markup_sections/* SUMMARY_LIMIT */.Jt);
}
function headline({ changes, isBehind }) {
    if (changes.length > 0) {
        return `${(0,numbers/* plural */.LS)(changes.length, 'contract change')}: a pull request of this working tree would need a review`;
    }
    return isBehind
        ? 'Behind: a pull request of this branch would be blocked until it is up to date'
        : 'Unchanged: this working tree leaves the contract as it is';
}
function linesOf(result) {
    const { base, requirement, approvers, isBehind } = result;
    const lines = [
        comparedText(base),
        isBehind && behindText(base),
        requirement && `${dueText(requirement)} The policy is that of ${commitName(base.rules)}, as this clone knows it.`,
        requirement && (0,words/* seasonText */.RR)(requirement),
        (0,words/* approversText */.eR)({ approvers, requirement }),
    ];
    return lines.filter((line) => typeof line === 'string');
}
function comparedText({ name, commits, isBranch }) {
    const ids = commits.map(shortId).join(', ');
    return isBranch ? `Compared with ${ids}, where this branch left ${name}.` : `Compared with ${name} (${ids}).`;
}
const behindText = ({ name }) => `The contract has moved on ${name} since this branch left it, and its commits change what its edit as a whole does not. Bring this branch up to date first.`;
function dueText({ rule }) {
    return rule.kind === 'blocked'
        ? 'The policy takes no contract change at this time of the year.'
        : `Due today: ${(0,numbers/* plural */.LS)(rule.approvals, 'approval')}.`;
}
const commitName = ({ name, commit }) => `${name} (${shortId(commit)})`;
const shortId = (sha) => sha.slice(0, 12);

;// CONCATENATED MODULE: ./build/present/guard/presenter.js





const guardPresenter = {
    text: (answer) => (answer.subject === 'working-tree' ? workingTreeText(answer) : guardText(answer)),
    summary: (answer) => (answer.subject === 'working-tree' ? workingTreeSummary(answer) : guardSummary(answer)),
    // Annotations and outputs are a workflow's.
    annotations: (answer) => (answer.subject === 'working-tree' ? [] : guardAnnotations(answer)),
    outputs: ({ verdict }) => (verdict === null ? {} : { verdict }),
    json: (answer) => (answer.subject === 'working-tree' ? workingTreeReport(answer) : guardReport(answer)),
};


/***/ })

};
