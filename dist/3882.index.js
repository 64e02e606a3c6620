export const id = 3882;
export const ids = [3882];
export const modules = {

/***/ 3882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditPresenter: () => (/* binding */ auditPresenter)
});

// EXTERNAL MODULE: ./build/core/model/text.js
var model_text = __webpack_require__(4137);
// EXTERNAL MODULE: ./build/present/guard/changes.js + 1 modules
var changes = __webpack_require__(9135);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/core/review/verdict.js + 1 modules
var verdict = __webpack_require__(9046);
// EXTERNAL MODULE: ./build/present/guard/words.js
var words = __webpack_require__(8463);
// EXTERNAL MODULE: ./build/present/markup/numbers.js
var numbers = __webpack_require__(4467);
;// CONCATENATED MODULE: ./build/present/audit/words.js




/** Unix seconds as a day. */
const day = (seconds) => (0,time/* rfc3339 */.ag)(seconds).slice(0, 'YYYY-MM-DD'.length);
const shortSha = (sha) => sha.slice(0, 10);
/** The headline: how many changes there were, and how many of them nobody reviewed. */
function auditHeadline(result) {
    const { entries, byState, since, branch } = result;
    const where = `on ${branch} since ${day(since)}`;
    if (entries.length === 0)
        return `No contract change ${where}`;
    const [unreviewed, unknown] = [byState.unreviewed.length, byState.unknown.length];
    const all = (0,numbers/* plural */.LS)(entries.length, 'contract change');
    const trial = result.dryRun && unreviewed > 0 ? ' (dry run: the job does not fail)' : '';
    const doubt = unknown > 0 ? `, of ${unknown} it can't be told` : '';
    if (unreviewed > 0)
        return `Unreviewed: ${unreviewed} of ${all} ${where}${doubt}${trial}`;
    return unknown > 0 ? `Reviewed, as far as can be told: ${all} ${where}${doubt}` : `Reviewed: ${all} ${where}`;
}
/** What could not be established about the whole stretch; null when nothing. */
function recordNotice({ since, at, pushesSince }) {
    if (pushesSince <= since)
        return null;
    return pushesSince > at
        ? 'The token can\'t see GitHub\'s record of pushes, so direct pushes are told by their commits, which can bear any name and date. It needs the permission "Contents: read".'
        : `GitHub keeps its record of pushes for a year. Before ${day(pushesSince)} direct pushes are told by their commits, which can bear any name and date.`;
}
/** How a change came to the branch. */
function arrivalText(arrival) {
    switch (arrival.kind) {
        case 'pull-request': {
            const { number, author, mergedBy } = arrival;
            return `#${number} by ${author ?? 'a deleted account'}, merged by ${mergedBy ?? 'a deleted account'}`;
        }
        case 'direct-push':
            return `direct push by ${arrival.author}`;
        case 'gap':
            return arrival.from === null ? 'from nowhere' : `somewhere after ${shortSha(arrival.from)}`;
    }
}
/** What is wrong with a change, or in doubt about it, one sentence each; none when it was reviewed. */
function entryReasons({ arrival, state, lacks, requirement, unreadable }) {
    if (state === 'reviewed')
        return [];
    if (arrival.kind === 'direct-push')
        return ['It came without a pull request, so nobody reviewed it.', ...broken(unreadable)];
    if (arrival.kind === 'gap') {
        return [
            'No commit that was found brings this change: a merge threw numbers away, history was rewritten, or a branch was merged that is older than what was looked at. Look at the history between the two commits, or audit from an earlier day.',
        ];
    }
    const reasons = lacks.map(lackText);
    const verdict = state === 'unknown'
        ? "What is left of the evidence doesn't say whether that was so on the day."
        : 'It was merged all the same.';
    const { window = null } = requirement ?? {};
    const season = window ? [`The annual review was ${window.isOpen ? '' : 'not '}open on that day.`] : [];
    return [...reasons, verdict, guardText(arrival.guard), ...season];
}
const broken = (unreadable) => (0,verdict/* unreadableBlocks */.UJ)(unreadable).map(brokenText);
const brokenText = (block) => block.kind === 'git-attributes'
    ? 'It left git attributes that may give a checkout other text of SLO files.'
    : `It left ${(0,numbers/* plural */.LS)((0,verdict/* diagnosticsOf */.o)(block).length, 'protected file')} that can't be read.`;
function lackText(block) {
    switch (block.kind) {
        case 'no-policy':
            return "The policy of that day can't be read, so nobody knows who could approve.";
        case 'unexplained':
            return `${(0,numbers/* plural */.LS)(block.changes.length, 'change')} of the merge ${block.changes.length === 1 ? 'is' : 'are'} not in the pull request that was reviewed.`;
        default:
            return (0,words/* blockText */.dK)(block);
    }
}
function guardText(guard) {
    if (guard === null)
        return 'The guard left no status on it.';
    return `The guard's last status before the merge was ${guard}.`;
}
/** One review and whether it counted, as far as that can be told afterwards. */
const pastApprovalText = ({ objection }) => objection === null ? 'counts' : `does not count: ${pastObjectionText(objection)}`;
function pastObjectionText(objection) {
    switch (objection.kind) {
        case 'dismissed':
            return 'dismissed, perhaps after the merge';
        case 'not-named':
            return 'the policy of that day does not name this person (teams are seen as they are today)';
        case 'no-write-access':
            return 'may not write to the repository today';
        case 'other-numbers':
            return 'the review was of other numbers than those that were merged';
        case 'not-seen-before':
            return 'nothing shows that the guard had seen these numbers before the review';
        case 'commit-unreadable':
            return "the reviewed commit can't be read any more";
        default:
            return (0,words/* objectionText */.J5)(objection);
    }
}
const STATE_ICONS = {
    reviewed: '\u2705 reviewed',
    unreviewed: '\ud83d\uded1 unreviewed',
    unknown: '\u2754 unknown',
};

;// CONCATENATED MODULE: ./build/present/audit/annotations.js



/** One annotation for each change that was not reviewed, the newest first; what can't be told only warns. */
const auditAnnotations = ({ entries, dryRun }) => [...entries].reverse().flatMap((entry) => {
    if (entry.state === 'reviewed')
        return [];
    const what = entry.changes.map((change) => `${(0,changes/* changedThing */.n1)(change)} ${(0,changes/* changedValue */.g7)(change)}`).join('; ');
    return [
        {
            level: entry.state === 'unknown' || dryRun ? 'warning' : 'error',
            title: (0,model_text/* oneLine */.TN)(`SLO contract change ${entry.state}: ${day(entry.at)}, ${arrivalText(entry.arrival)}`),
            message: (0,model_text/* oneLine */.TN)(`${shortSha(entry.commit)}: ${what}. ${entryReasons(entry).join(' ')}`),
            place: entry.changes[0]?.place ?? entry.unreadable[0]?.place ?? null,
        },
    ];
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/core/model/quoted.js
var quoted = __webpack_require__(3170);
// EXTERNAL MODULE: ./build/present/diagnostics.js
var diagnostics = __webpack_require__(1944);
// EXTERNAL MODULE: ./build/present/quoted-text.js
var quoted_text = __webpack_require__(4548);
;// CONCATENATED MODULE: ./build/present/audit/json.js






const state = schemas/* enum */.k5n(['reviewed', 'unreviewed', 'unknown']);
const direction = schemas/* enum */.k5n(['loosened', 'tightened', 'changed']);
const arrival = schemas/* enum */.k5n(['pull-request', 'direct-push', 'gap'])
    .describe('`gap`: no commit that was found brings the change');
const change = schemas/* strictObject */.rej({
    service: schemas/* string */.YjP().nullable().describe('null for a change of the policy'),
    slo: schemas/* string */.YjP().nullable(),
    field: schemas/* string */.YjP(),
    before: schemas/* string */.YjP().nullable(),
    after: schemas/* string */.YjP().nullable(),
    direction,
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr(),
});
const entryReport = schemas/* strictObject */.rej({
    at: iso/* datetime */.w$(),
    commit: schemas/* string */.YjP().describe('after the change'),
    state,
    arrival,
    pullRequest: schemas/* int */.Whr().nullable(),
    author: schemas/* string */.YjP().nullable().describe('of the pull request, or of the direct push'),
    mergedBy: schemas/* string */.YjP().nullable(),
    guardStatus: schemas/* enum */.k5n(['pending', 'success', 'failure', 'error']).nullable().describe('at the merge'),
    reasons: schemas/* array */.YOg(quoted_text/* quotedText */.w).describe('why it is not reviewed, or what is in doubt'),
    needed: schemas/* int */.Whr().nullable().describe('how many approvals the policy of that day asked for'),
    changes: schemas/* array */.YOg(change),
    unreadable: schemas/* array */.YOg(schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr(), column: schemas/* int */.Whr(), problem: quoted_text/* quotedText */.w })),
    approvals: schemas/* array */.YOg(schemas/* strictObject */.rej({ user: schemas/* string */.YjP(), counts: schemas/* boolean */.zMY(), reason: quoted_text/* quotedText */.w })),
});
const ledgerReport = schemas/* strictObject */.rej({
    slo: schemas/* string */.YjP().nullable().describe('`service/name`; null for the policy'),
    objective: schemas/* string */.YjP().nullable().describe('promised now; null when the SLO is gone, and for the policy'),
    window: schemas/* string */.YjP().nullable(),
    history: schemas/* array */.YOg(schemas/* strictObject */.rej({
        at: iso/* datetime */.w$(),
        service: schemas/* string */.YjP().nullable().describe('null for a change of the policy'),
        field: schemas/* string */.YjP(),
        before: schemas/* string */.YjP().nullable(),
        after: schemas/* string */.YjP().nullable(),
        direction,
        state,
        commit: schemas/* string */.YjP(),
        pullRequest: schemas/* int */.Whr().nullable(),
    })),
});
/** The JSON report of the audit. */
const auditReportSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz('slo-gate/report/v1'),
    mode: schemas/* literal */.euz('audit'),
    evaluatedAt: iso/* datetime */.w$(),
    since: iso/* datetime */.w$(),
    repository: schemas/* string */.YjP(),
    branch: schemas/* string */.YjP(),
    tip: schemas/* string */.YjP(),
    dryRun: schemas/* boolean */.zMY(),
    notice: quoted_text/* quotedText */.w.nullable().describe('what could not be established about the whole time'),
    counts: schemas/* strictObject */.rej({
        looked: schemas/* int */.Whr().describe('steps of the history that touched the SLO directory'),
        reviewed: schemas/* int */.Whr(),
        unreviewed: schemas/* int */.Whr(),
        unknown: schemas/* int */.Whr(),
    }),
    entries: schemas/* array */.YOg(entryReport).describe('contract changes, oldest first'),
    ledger: schemas/* array */.YOg(ledgerReport).describe('the history of every SLO'),
})
    .meta({ description: 'Every contract change of the default branch over a time, and how it was reviewed.' });
/** The report of a run. */
const auditReport = (result) => ({
    version: 'slo-gate/report/v1',
    mode: 'audit',
    evaluatedAt: (0,time/* rfc3339 */.ag)(result.at),
    since: (0,time/* rfc3339 */.ag)(result.since),
    repository: result.repository,
    branch: result.branch,
    tip: result.tip,
    dryRun: result.dryRun,
    notice: (0,quoted/* quotedOrNull */.l)(recordNotice(result)),
    counts: {
        looked: result.looked,
        reviewed: result.byState.reviewed.length,
        unreviewed: result.byState.unreviewed.length,
        unknown: result.byState.unknown.length,
    },
    entries: result.entries.map(entryOf),
    ledger: result.ledger.map(({ slo, now, lines }) => ({
        slo,
        objective: now?.objective ?? null,
        window: now?.window ?? null,
        history: lines.map(lineOf),
    })),
});
function entryOf(entry) {
    const { arrival, requirement } = entry;
    const pull = arrival.kind === 'pull-request' ? arrival : null;
    return {
        at: (0,time/* rfc3339 */.ag)(entry.at),
        commit: entry.commit,
        state: entry.state,
        arrival: arrival.kind,
        pullRequest: pull?.number ?? null,
        author: arrival.kind === 'gap' ? null : arrival.author,
        mergedBy: pull?.mergedBy ?? null,
        guardStatus: pull?.guard ?? null,
        reasons: entryReasons(entry).map((reason) => new quoted/* Quoted */.v(reason)),
        needed: requirement?.rule.kind === 'approvals' ? requirement.rule.approvals : null,
        changes: entry.changes.map(({ place, ...rest }) => ({ ...rest, file: place.file, line: place.line })),
        unreadable: entry.unreadable.map(({ place, problem }) => ({ ...place, problem: new quoted/* Quoted */.v((0,diagnostics/* problemText */.fI)(problem)) })),
        approvals: entry.approvals.map((one) => ({
            user: one.login,
            counts: one.objection === null,
            reason: new quoted/* Quoted */.v(pastApprovalText(one)),
        })),
    };
}
const lineOf = ({ entry, change: { service, field, before, after, direction } }) => ({
    at: (0,time/* rfc3339 */.ag)(entry.at),
    service,
    field,
    before,
    after,
    direction,
    state: entry.state,
    commit: entry.commit,
    pullRequest: entry.arrival.kind === 'pull-request' ? entry.arrival.number : null,
});

// EXTERNAL MODULE: ./build/present/markup/escape.js
var markup_escape = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/present/markup/markdown.js
var markdown = __webpack_require__(668);
// EXTERNAL MODULE: ./build/present/markup/sections.js
var markup_sections = __webpack_require__(2109);
;// CONCATENATED MODULE: ./build/present/audit/summary.js






/** The job summary of the audit: what nobody reviewed first, then what is in doubt, then the ledger of every SLO. */
function auditSummary(result) {
    const { unreviewed, unknown } = result.byState;
    const icon = unreviewed.length > 0 ? '\ud83d\uded1' : unknown.length > 0 ? '\u26a0\ufe0f' : '\u2705';
    const notice = recordNotice(result);
    const sections = [
        (0,markup_sections/* section */.uW)([(0,markdown.md) `## ${icon} SLO audit: ${(0,markup_escape/* markdown */.wD)(auditHeadline(result))}`, '']),
        (0,markup_sections/* section */.uW)(notice === null ? [] : [(0,markdown.md) `> ${(0,markup_escape/* markdown */.wD)(notice)}`, '']),
        ...[...unreviewed, ...unknown].map((entry) => entrySection(entry, result)),
        (0,markup_sections/* section */.uW)([(0,markdown.md) `### Ledger`, '', (0,markdown.md) `The history of every number, oldest first.`, '']),
        ...result.ledger.map((ledger) => ledgerSection(ledger, result)),
    ];
    return (0,markup_sections/* compose */.Zz)(sections.filter(({ head }) => head.length > 0), markup_sections/* SUMMARY_LIMIT */.Jt);
}
const address = ({ serverUrl, repository }, { arrival, commit }) => {
    const page = arrival.kind === 'pull-request' ? `pull/${arrival.number}` : `commit/${commit}`;
    return (0,markup_escape/* link */.nf)(`${serverUrl}/${repository}/${page}`);
};
function entrySection(entry, result) {
    const title = (0,markdown.md) `### ${(0,markup_escape/* words */.aL)(STATE_ICONS[entry.state])}: ${(0,markup_escape/* markdown */.wD)(`${day(entry.at)}, ${arrivalText(entry.arrival)}`)}`;
    const rows = [
        ...entry.changes.map((change) => (0,markdown.md) `- ${change.direction}: ${(0,markup_escape/* code */.aY)((0,changes/* changedThing */.n1)(change))} ${(0,markup_escape/* markdown */.wD)((0,changes/* changedValue */.g7)(change))}`),
        ...entry.unreadable.map(({ place, problem }) => (0,markdown.md) `- ${(0,markup_escape/* code */.aY)(`${place.file}:${place.line}`)} ${(0,markup_escape/* markdown */.wD)((0,diagnostics/* problemText */.fI)(problem))}`),
        ...entryReasons(entry).map((reason) => (0,markdown.md) `- ${(0,markup_escape/* markdown */.wD)(reason)}`),
        ...entry.approvals.map((approval) => (0,markdown.md) `- review of ${(0,markup_escape/* code */.aY)(approval.login)} ${(0,markup_escape/* markdown */.wD)(pastApprovalText(approval))}`),
    ];
    return (0,markup_sections/* section */.uW)([title, '', address(result, entry), ''], rows, [''], 'changes and reviews');
}
function ledgerSection({ slo, now, lines }, result) {
    const today = now ? `${now.objective} over ${now.window}` : slo === null ? '' : 'gone';
    const title = (0,markdown.md) `**${slo === null ? 'Policy and files' : (0,markup_escape/* code */.aY)(slo)}**${today === '' ? '' : (0,markdown.md) ` ${(0,markup_escape/* markdown */.wD)(today)}`}`;
    if (lines.length === 0)
        return (0,markup_sections/* section */.uW)([(0,markdown.md) `${title}: unchanged`, '']);
    const head = [
        title,
        '',
        (0,markdown.md) `| day | what | from \u2192 to | direction | review | how | where |`,
        (0,markdown.md) `|:--|:--|:--|:--|:--|:--|:--|`,
    ];
    return (0,markup_sections/* section */.uW)(head, lines.map((line) => ledgerRow(line, result)), [''], 'changes');
}
function ledgerRow({ entry, change }, result) {
    const cells = [
        (0,markup_escape/* unbroken */.D_)((0,markup_escape/* words */.aL)(day(entry.at))),
        (0,markup_escape/* code */.aY)(change.slo === null ? (0,changes/* changedThing */.n1)(change) : change.field),
        (0,markup_escape/* markdown */.wD)((0,changes/* changedValue */.g7)(change)),
        (0,markdown.md) `${change.direction}`,
        (0,markup_escape/* unbroken */.D_)((0,markup_escape/* words */.aL)(STATE_ICONS[entry.state])),
        (0,markup_escape/* markdown */.wD)(arrivalText(entry.arrival)),
        (0,markdown.md) `${(0,markup_escape/* code */.aY)(shortSha(entry.commit))} ${address(result, entry)}`,
    ];
    return (0,markdown.md) `| ${(0,markdown/* joined */.oR)(cells, ' | ')} |`;
}

// EXTERNAL MODULE: ./build/present/markup/table.js
var table = __webpack_require__(3809);
;// CONCATENATED MODULE: ./build/present/audit/text.js





/** What changed and how it was reviewed, for a terminal or a log; the newest change first, then the ledger. */
function auditText(result) {
    return [
        auditHeadline(result),
        ...[recordNotice(result)].flatMap((notice) => (notice === null ? [] : ['', notice])),
        ...[...result.entries].reverse().flatMap((entry) => ['', ...entryLines(entry)]),
        ...result.ledger.flatMap(ledgerLines),
    ].join('\n');
}
function entryLines(entry) {
    const lines = [
        ...entry.changes.map((change) => `${change.direction}: ${(0,changes/* changedThing */.n1)(change)}: ${(0,changes/* changedValue */.g7)(change)}`),
        ...entry.unreadable.map(({ place, problem }) => `${place.file}:${place.line}: ${(0,diagnostics/* problemText */.fI)(problem)}`),
        ...entryReasons(entry),
        ...entry.approvals.map((approval) => `Review of ${approval.login}: ${pastApprovalText(approval)}`),
    ];
    const head = `${day(entry.at)} ${shortSha(entry.commit)} ${entry.state}: ${arrivalText(entry.arrival)}`;
    return [(0,model_text/* oneLine */.TN)(head), ...lines.map((line) => `  ${(0,model_text/* oneLine */.TN)(line)}`)];
}
function ledgerLines({ slo, now, lines }) {
    const today = now ? `, now ${now.objective} over ${now.window}` : slo === null ? '' : ', gone';
    const title = `${slo ?? 'policy and files'}${today}`;
    if (lines.length === 0)
        return ['', `${(0,model_text/* oneLine */.TN)(title)}, unchanged`];
    const rows = lines.map(({ entry, change }) => [
        day(entry.at),
        (0,model_text/* oneLine */.TN)(change.slo === null ? (0,changes/* changedThing */.n1)(change) : change.field),
        (0,model_text/* oneLine */.TN)((0,changes/* changedValue */.g7)(change)),
        change.direction,
        entry.state,
        shortSha(entry.commit),
    ]);
    return ['', (0,model_text/* oneLine */.TN)(title), ...(0,table/* table */.t)(['day', 'what', 'from \u2192 to', 'direction', 'review', 'commit'], rows, new Set())];
}

;// CONCATENATED MODULE: ./build/present/audit/presenter.js




const auditPresenter = {
    text: auditText,
    summary: auditSummary,
    annotations: auditAnnotations,
    outputs: () => ({}),
    json: auditReport,
};


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
