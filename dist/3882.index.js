export const id = 3882;
export const ids = [3882];
export const modules = {

/***/ 2863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ STATUS_CONTEXT),
/* harmony export */   r: () => (/* binding */ statusContextOf)
/* harmony export */ });
/** The context of the guard's commit status: what a ruleset requires. GitHub tells contexts apart without regard to case. */
const STATUS_CONTEXT = 'slo-gate/guard';
/** What a dry run posts under: it is always a success, which must not be taken for the guard's. */
const DRY_RUN_CONTEXT = `${STATUS_CONTEXT}-dry-run`;
/** The context that a run of the guard posts under, and reads what it has posted from. */
const statusContextOf = ({ dryRun }) => dryRun ? DRY_RUN_CONTEXT : STATUS_CONTEXT;


/***/ }),

/***/ 9046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ diagnosticsOf),
  Xd: () => (/* binding */ isReviewable),
  S4: () => (/* binding */ judge),
  EJ: () => (/* binding */ unexplained),
  UJ: () => (/* binding */ unreadableBlocks)
});

;// CONCATENATED MODULE: ./build/core/review/approval.js
/** Weighs one review. */
function weigh(candidate) {
    const { login, state } = candidate;
    if (state === 'dismissed')
        return { login, objection: { kind: 'dismissed' }, blocks: false };
    // Whoever wrote the numbers may still ask for others; a commit can bear anybody's address.
    const person = objectionToPerson(state === 'approved' ? candidate : { ...candidate, wroteNumbers: false });
    if (state === 'changes-requested') {
        const inDoubt = person?.kind === 'access-unknown' || person?.kind === 'teams-unknown';
        return { login, objection: person && !inDoubt ? person : { kind: 'requests-changes' }, blocks: !person || inDoubt };
    }
    return { login, objection: person ?? objectionToCoverage(candidate.coverage), blocks: false };
}
/** Why this person's word doesn't count at all; null when it does. */
function objectionToPerson({ account, isAuthor, wroteNumbers, access, naming }) {
    if (account === 'deleted')
        return { kind: 'deleted-account' };
    if (account === 'bot')
        return { kind: 'bot' };
    if (isAuthor)
        return { kind: 'author' };
    if (wroteNumbers)
        return { kind: 'wrote-the-numbers' };
    if (naming.kind === 'not-named')
        return { kind: 'not-named' };
    if (access === 'less')
        return { kind: 'no-write-access' };
    if (access === 'unknown')
        return { kind: 'access-unknown' };
    return naming.kind === 'unknown' ? { ...naming, kind: 'teams-unknown' } : null;
}
function objectionToCoverage(coverage) {
    switch (coverage.kind) {
        case 'same':
            return null;
        case 'unreadable':
            return { kind: 'commit-unreadable' };
        default:
            return { kind: coverage.kind };
    }
}

;// CONCATENATED MODULE: ./build/core/review/verdict.js

/** Judges an edit by the policy of the base branch. All reasons to block it are given, not only the first. */
function judge({ comparison, requirement, policyDiagnostics, candidates }) {
    const { changes, unreadable } = comparison;
    const approvals = candidates.map(weigh);
    if (changes.length === 0 && unreadable.length === 0)
        return { verdict: { kind: 'unchanged' }, approvals };
    const reasons = unreadableBlocks(unreadable);
    if (!isReviewable(comparison))
        return { verdict: { kind: 'blocked', reasons }, approvals };
    if (!requirement)
        reasons.push({ kind: 'no-policy', diagnostics: policyDiagnostics });
    // No number of approvals is asked for what nobody can review.
    else if (changes.length > 0)
        reasons.push(...shortfall(requirement, approvals));
    const against = approvals.filter(({ blocks }) => blocks).map(({ login }) => login);
    if (against.length > 0)
        reasons.push({ kind: 'changes-requested', by: against });
    if (reasons.length > 0)
        return { verdict: { kind: 'blocked', reasons }, approvals };
    return { verdict: { kind: 'approved', needed: neededBy(requirement) }, approvals };
}
/** Why an edit is blocked that leaves this behind. */
function unreadableBlocks(diagnostics) {
    const [attributes, rest] = [diagnostics.filter(isAttributes), diagnostics.filter((one) => !isAttributes(one))];
    return [
        ...(attributes.length > 0 ? [{ kind: 'git-attributes', diagnostics: attributes }] : []),
        ...(rest.length > 0 ? [{ kind: 'unreadable', diagnostics: rest }] : []),
    ];
}
/** Whether there is anything that a review is about. */
const isReviewable = ({ changes, unreadable }) => changes.length > 0 || !unreadable.every(isAttributes);
/** What a reason to block has to say of files. */
const diagnosticsOf = (block) => block.kind === 'unreadable' || block.kind === 'git-attributes' ? block.diagnostics : [];
const isAttributes = ({ code }) => code === 'git-attributes';
function shortfall({ rule }, approvals) {
    if (rule.kind === 'blocked')
        return [{ kind: 'window-closed' }];
    const counted = approvals.filter(({ objection }) => objection === null).length;
    return counted < rule.approvals ? [{ kind: 'too-few-approvals', needed: rule.approvals, counted }] : [];
}
const neededBy = (requirement) => requirement?.rule.kind === 'approvals' ? requirement.rule.approvals : 0;
/**
 * The changes of a merge that none of the edits merged brings: two edits that were each reviewed can merge into a third
 * that nobody saw.
 */
function unexplained(merged, brought) {
    const outcome = ({ service, slo, field, after }) => JSON.stringify([service, slo, field, after]);
    const known = new Set(brought.map(outcome));
    return merged.filter((change) => !known.has(outcome(change)));
}


/***/ }),

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
// EXTERNAL MODULE: ./build/present/markup/sections.js
var markup_sections = __webpack_require__(2109);
;// CONCATENATED MODULE: ./build/present/audit/summary.js





/** The job summary of the audit: what nobody reviewed first, then what is in doubt, then the ledger of every SLO. */
function auditSummary(result) {
    const { unreviewed, unknown } = result.byState;
    const icon = unreviewed.length > 0 ? '\ud83d\uded1' : unknown.length > 0 ? '\u26a0\ufe0f' : '\u2705';
    const notice = recordNotice(result);
    const sections = [
        (0,markup_sections/* section */.uW)([`## ${icon} SLO audit: ${(0,markup_escape/* markdown */.wD)(auditHeadline(result))}`, '']),
        (0,markup_sections/* section */.uW)(notice === null ? [] : [`> ${(0,markup_escape/* markdown */.wD)(notice)}`, '']),
        ...[...unreviewed, ...unknown].map((entry) => entrySection(entry, result)),
        (0,markup_sections/* section */.uW)(['### Ledger', '', 'The history of every number, oldest first.', '']),
        ...result.ledger.map((ledger) => ledgerSection(ledger, result)),
    ];
    return (0,markup_sections/* compose */.Zz)(sections.filter(({ head }) => head.length > 0), markup_sections/* SUMMARY_LIMIT */.Jt);
}
const address = ({ serverUrl, repository }, { arrival, commit }) => {
    const page = arrival.kind === 'pull-request' ? `pull/${arrival.number}` : `commit/${commit}`;
    return (0,markup_escape/* link */.nf)(`${serverUrl}/${repository}/${page}`);
};
function entrySection(entry, result) {
    const title = `### ${STATE_ICONS[entry.state]}: ${(0,markup_escape/* markdown */.wD)(`${day(entry.at)}, ${arrivalText(entry.arrival)}`)}`;
    const rows = [
        ...entry.changes.map((change) => `- ${change.direction}: ${(0,markup_escape/* code */.aY)((0,changes/* changedThing */.n1)(change))} ${(0,markup_escape/* markdown */.wD)((0,changes/* changedValue */.g7)(change))}`),
        ...entry.unreadable.map(({ place, problem }) => `- ${(0,markup_escape/* code */.aY)(`${place.file}:${place.line}`)} ${(0,markup_escape/* markdown */.wD)((0,diagnostics/* problemText */.fI)(problem))}`),
        ...entryReasons(entry).map((reason) => `- ${(0,markup_escape/* markdown */.wD)(reason)}`),
        ...entry.approvals.map((approval) => `- review of ${(0,markup_escape/* code */.aY)(approval.login)} ${(0,markup_escape/* markdown */.wD)(pastApprovalText(approval))}`),
    ];
    return (0,markup_sections/* section */.uW)([title, '', address(result, entry), ''], rows, [''], 'changes and reviews');
}
function ledgerSection({ slo, now, lines }, result) {
    const today = now ? `${now.objective} over ${now.window}` : slo === null ? '' : 'gone';
    const title = `**${slo === null ? 'Policy and files' : (0,markup_escape/* code */.aY)(slo)}**${today === '' ? '' : ` ${(0,markup_escape/* markdown */.wD)(today)}`}`;
    if (lines.length === 0)
        return (0,markup_sections/* section */.uW)([`${title}: unchanged`, '']);
    const head = [
        title,
        '',
        '| day | what | from \u2192 to | direction | review | how | where |',
        '|:--|:--|:--|:--|:--|:--|:--|',
    ];
    return (0,markup_sections/* section */.uW)(head, lines.map((line) => ledgerRow(line, result)), [''], 'changes');
}
function ledgerRow({ entry, change }, result) {
    const cells = [
        (0,markup_escape/* unbroken */.D_)(day(entry.at)),
        (0,markup_escape/* code */.aY)(change.slo === null ? (0,changes/* changedThing */.n1)(change) : change.field),
        (0,markup_escape/* markdown */.wD)((0,changes/* changedValue */.g7)(change)),
        change.direction,
        (0,markup_escape/* unbroken */.D_)(STATE_ICONS[entry.state]),
        (0,markup_escape/* markdown */.wD)(arrivalText(entry.arrival)),
        `${(0,markup_escape/* code */.aY)(shortSha(entry.commit))} ${address(result, entry)}`,
    ];
    return `| ${cells.join(' | ')} |`;
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

/***/ 9135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n1: () => (/* binding */ changedThing),
  g7: () => (/* binding */ changedValue),
  i0: () => (/* binding */ closeLook)
});

;// CONCATENATED MODULE: ./build/present/markup/visible.js
/** Letters of other scripts that look like those of ASCII, each before what it looks like. */
const LOOKALIKES = new Map([
    '\u0430a \u0435e \u043eo \u0440p \u0441c \u0443y \u0445x \u0455s \u0456i \u0458j \u04bbh \u0501d \u051bq \u051dw \u0475v \u04cfl \u050dg \u0410A \u0412B \u0415E \u041aK \u041cM \u041dH \u041eO \u0420P \u0421C \u0422T \u0423Y \u0425X \u0405S \u0406I \u0408J \u04c0I \u050cG',
    '\u03bfo \u03bdv \u03c1p \u03b1a \u03b9i \u03bak \u03c5u \u03c7x \u03b3y \u03c4t \u03c9w \u0391A \u0392B \u0395E \u0396Z \u0397H \u0399I \u039aK \u039cM \u039dN \u039fO \u03a1P \u03a4T \u03a5Y \u03a7X',
    '\u0585o \u0578n \u057du \u0570h \u0581g \u0566q \u0575j \u0251a \u0261g \u0131i \u0269i \u028fy \u01c3! \u01c0l \ua78f. \u00b7. \u02d7- \u2010- \u2012- \u2013- \u2014- \u2015- \u2212- \u2215/ \u2044/ \u2223| \u2236: \u0589: \ua789: \u2018\' \u2019\' \u201a, \u201c" \u201d" \u2032\' \u2033" \u066b, \u2217* \u223c~ \u02dc~ \u2039< \u203a>',
]
    .join(' ')
    .split(' ')
    .map(([foreign = '', ...plain]) => [foreign, plain.join('')]));
const BREAKS = {
    '\n': { written: '\\n', note: 'line breaks' },
    '\r': { written: '\\r', note: 'carriage returns' },
    '\t': { written: '\\t', note: 'tabs' },
};
/**
 * Text of others as one line in which every character can be seen and told from others: what can't is written as an escape. With
 * `isExact`, spaces that follow each other are too; else those that indent a line are left out.
 */
function visible(text, isExact = false) {
    const lined = isExact ? text : text.replace(/(?<=[\r\n]) +| +(?=[\r\n])/g, '');
    return clear(lined).replace(/(?<= ) +/g, (spaces) => '\\u0020'.repeat(spaces.length));
}
const clear = (text) => pieces(text, ({ written }) => written).join('');
/** What stands in a text as an escape, each kind once. */
function unclearIn(...texts) {
    const notes = [];
    for (const text of texts) {
        pieces(text, ({ note }) => {
            notes.push(note);
            return '';
        });
    }
    return [...new Set(notes)];
}
/** The text in pieces, of which `tell` writes those that are not clear. */
function pieces(text, tell) {
    if (/^[\x20-\x7e]*$/.test(text))
        return [text];
    return [...text.matchAll(WORD)].flatMap(([word]) => {
        const isDisguised = isDisguise(word);
        return [...word].map((character) => {
            const unclear = unclearness(character, isDisguised);
            return unclear ? tell(unclear) : character;
        });
    });
}
/** Letters and digits that belong together, or a single other character. */
const WORD = /[\p{L}\p{N}\p{M}_]+|[\s\S]/gu;
/** Whether a word mixes ASCII's letters with those of another script, or is made of lookalikes only: nobody writes either for its sound. */
function isDisguise(word) {
    const letters = word.match(/\p{L}/gu) ?? [];
    const foreign = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter));
    return foreign.length > 0 && (foreign.length < letters.length || letters.every((letter) => LOOKALIKES.has(letter)));
}
function unclearness(character, isDisguised) {
    if (/[\x20-\x7e]/.test(character))
        return null;
    const known = BREAKS[character];
    if (known)
        return known;
    const [written, name] = [escaped(character), nameOf(character)];
    if (UNSEEN.test(character))
        return { written, note: `${name}, which can't be seen` };
    if (/\p{M}/u.test(character))
        return { written, note: `${name}, which joins the character before it` };
    const compatible = character.normalize('NFKC');
    const like = LOOKALIKES.get(character) ?? (/^[\x20-\x7e]+$/.test(compatible) ? compatible : null);
    const isLetter = /\p{L}/u.test(character) && !/\p{Script=Latin}/u.test(character) && compatible === character;
    if (like !== null && !(isLetter && !isDisguised))
        return { written, note: `${name}, which looks like ${like}` };
    const isForeign = (isLetter && isDisguised) || /\p{Nd}/u.test(character);
    return isForeign ? { written, note: `${name}, which is of another script` } : null;
}
/** Controls, marks of direction, spaces of other widths, and letters without a shape. */
const UNSEEN = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
const hex = (character) => (character.codePointAt(0) ?? 0).toString(16);
const nameOf = (character) => `U+${hex(character).toUpperCase().padStart(4, '0')}`;
const escaped = (character) => hex(character).length > 4 ? `\\u{${hex(character)}}` : `\\u${hex(character).padStart(4, '0')}`;

;// CONCATENATED MODULE: ./build/present/guard/changes.js

/** What changed, without where: "checkout/availability objective". */
const changedThing = ({ service, slo, field }) => [service !== null && slo !== null ? `${service}/${slo}` : service, field !== 'slo' && visible(field)]
    .filter(Boolean)
    .join(' ');
/** From what to what, with all that can't be seen as escapes: "99.9% \u2192 99%". */
function changedValue({ field, before, after }) {
    const isWhole = field === 'slo' || field === 'waiver';
    if (before === null)
        return isWhole ? `added: ${visible(after ?? '')}` : `nothing \u2192 ${visible(after ?? '')}`;
    if (after === null)
        return isWhole ? `removed: ${visible(before)}` : `${visible(before)} \u2192 nothing`;
    // Where only spaces differ that are usually left out, they are what is to be seen.
    const isExact = visible(before) === visible(after);
    return `${visible(before, isExact)} \u2192 ${visible(after, isExact)}`;
}
/** What an approver should look at closely in a change, in a sentence; null when all of it is plain. */
function closeLook({ field, before, after }) {
    const unclear = unclearIn(field, before ?? '', after ?? '');
    return unclear.length === 0
        ? null
        : `Look closely, it is not what it seems to be; written as escapes: ${unclear.join('; ')}.`;
}


/***/ }),

/***/ 8463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ objectionText),
/* harmony export */   Jo: () => (/* binding */ saidOf),
/* harmony export */   KJ: () => (/* binding */ guardHeadline),
/* harmony export */   LF: () => (/* binding */ unreadableText),
/* harmony export */   N4: () => (/* binding */ pullName),
/* harmony export */   R1: () => (/* binding */ reviewTexts),
/* harmony export */   RR: () => (/* binding */ seasonText),
/* harmony export */   dK: () => (/* binding */ blockText),
/* harmony export */   eR: () => (/* binding */ approversText),
/* harmony export */   ex: () => (/* binding */ policyTrouble),
/* harmony export */   h1: () => (/* binding */ guardNotices),
/* harmony export */   zP: () => (/* binding */ approvalText)
/* harmony export */ });
/* harmony import */ var _core_model_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4137);
/* harmony import */ var _core_review_status_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2863);
/* harmony import */ var _diagnostics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1944);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4190);
/* harmony import */ var _markup_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4467);





/** Where something can't be read, and why. */
const unreadableText = ({ place, problem }) => `${place.file}:${place.line}:${place.column}: ${(0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__/* .problemText */ .fI)(problem)}`;
/** What is wrong with the policy by which a pull request would be judged. */
const policyTrouble = ({ verdict }) => verdict.kind === 'blocked'
    ? verdict.reasons.flatMap((block) => (block.kind === 'no-policy' ? block.diagnostics : []))
    : [];
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
function blockedText({ reasons, changes, unreadable }) {
    const isEach = (wanted) => reasons.every(({ kind }) => kind === wanted);
    if (isEach('behind'))
        return 'is not up to date with the contract of its base branch';
    if (isEach('git-attributes'))
        return 'lets git attributes give a checkout other text of SLO files than reviewers see';
    if (changes.length > 0 || unreadable.length === 0)
        return 'changes the contract, and the change is not reviewed';
    return "has protected files that can't be read";
}
/** Which pull request, and where it goes. */
const pullName = ({ number, baseBranch }) => `#${number} into ${(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(baseBranch)}`;
/** What is said of a pull request that is not the only one: whose it is stands before it. */
const saidOf = (pull, { pulls }, text) => pulls.length > 1 ? `${pullName(pull)}: ${text}` : text;
/** A reason to block, as one sentence. */
function blockText(block) {
    switch (block.kind) {
        case 'unreadable':
            return `${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(new Set(block.diagnostics.map(({ place }) => place.file)).size, 'protected file')} can't be read; nobody can review numbers that can't be read.`;
        case 'git-attributes': {
            const lines = new Set(block.diagnostics.map(({ place }) => `${place.file}:${place.line}`));
            return `Git attributes (${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(lines.size, 'line')}) may write other text of SLO files into a checkout than reviewers see, so no approval can help.`;
        }
        case 'no-policy':
            return "The policy of the base branch can't be read, so nobody knows who may approve.";
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
/** Why a review doesn't count as an approval, and what would fix it. */
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
            return 'is a bot';
        case 'deleted-account':
            return 'the account is gone';
        case 'no-write-access':
            return 'has no write access to the repository';
        case 'access-unknown':
            return "the token can't see whether this person may write to the repository";
        case 'not-named':
            return 'the policy does not name this person';
        case 'teams-unknown':
            if (objection.because === 'fault')
                return `GitHub did not say who is in ${objection.teams.join(', ')}: a fault, not a missing permission; run the job again`;
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
function approversText({ approvers, requirement, }) {
    if (requirement?.rule.kind !== 'approvals')
        return null;
    const who = approvers ? approvers.join(', ') : 'anyone';
    return `Who may approve: ${who}, with write access, who neither opened the pull request nor wrote its numbers.`;
}
/** What the time of the year has to do with it; null without a yearly window. */
function seasonText(requirement) {
    if (!requirement?.window)
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
    const notices = postingTexts(result);
    if (!result.hasDirectory) {
        notices.push(`There is no directory ${result.sloDirectory} in this pull request: nothing is guarded. Is slo-directory right?`);
    }
    return notices;
}
/** Why the commit status does not tell the verdict, and what to do about it. */
function postingTexts(result) {
    const { posting, fails } = result;
    const context = (0,_core_review_status_context_js__WEBPACK_IMPORTED_MODULE_3__/* .statusContextOf */ .r)(result);
    switch (posting.kind) {
        case 'posted':
            return [];
        case 'denied':
            return [
                `The commit status ${context} could not be written: the token is read-only, as it is for forks. Run the guard on pull_request_target with the permission \`statuses: write\`. This job's exit status is the only result.`,
                ...(fails ? [`${OLDER} run the last job of pull_request_target again.`] : []),
            ];
        case 'failed':
            return [
                `The commit status ${context} may not be written; this job's exit status has the verdict, and to run the job again writes it: ${(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .causeChain */ .DD)(posting.error))}`,
                ...(fails ? [`${OLDER} run the job again.`] : []),
            ];
    }
}
const OLDER = `An older success of ${_core_review_status_context_js__WEBPACK_IMPORTED_MODULE_3__/* .STATUS_CONTEXT */ .j} may still stand on the head:`;
/** When the review window opens, and who may approve; nothing where no approval could be of use, since none makes a file readable. */
const reviewTexts = (pull) => pull.unreadable.length > 0 ? [] : [seasonText(pull.requirement), approversText(pull)];


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
