export const id = 554;
export const ids = [554];
export const modules = {

/***/ 8785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }) })
    .transform(({ default_branch, owner }) => ({
    defaultBranch: default_branch,
    organization: owner.type === 'Organization' ? owner.login : null,
}));
const repositoryOf = (client) => client.get('GET /repos/{owner}/{repo}', {}, repositorySchema);


/***/ }),

/***/ 6554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  audit: () => (/* binding */ audit)
});

// EXTERNAL MODULE: ./build/adapters/github/commit-sources.js + 1 modules
var commit_sources = __webpack_require__(2875);
// EXTERNAL MODULE: ./build/adapters/github/repository.js
var github_repository = __webpack_require__(8785);
// EXTERNAL MODULE: ./build/adapters/github/trees.js
var trees = __webpack_require__(7520);
// EXTERNAL MODULE: ./build/core/model/slo.js
var model_slo = __webpack_require__(6956);
// EXTERNAL MODULE: ./build/core/model/window.js
var model_window = __webpack_require__(6398);
;// CONCATENATED MODULE: ./build/core/audit/ledger.js


/** The history of every SLO there is or was, under the name that it has last. */
function ledgerOf(entries, slos) {
    const lines = new Map();
    for (const entry of entries) {
        for (const change of entry.changes) {
            const [id, former] = [idOf(change), formerId(change)];
            const moved = former === id ? [] : (lines.get(former) ?? []);
            if (former !== id)
                lines.delete(former);
            lines.set(id, [...moved, ...(lines.get(id) ?? []), { entry, change }]);
        }
    }
    const present = new Map(slos.map((slo) => [(0,model_slo/* sloId */.sE)(slo), slo]));
    const ids = [...new Set([...present.keys(), ...lines.keys()])].sort();
    return ids.map((id) => {
        const slo = present.get(id);
        const now = slo ? { objective: slo.objective.text, window: (0,model_window/* windowText */.K)(slo.window) } : null;
        return { slo: id === POLICY ? null : id, now, lines: lines.get(id) ?? [] };
    });
}
/** No SLO has this name: theirs have a slash. */
const POLICY = 'policy';
const idOf = ({ service, slo }) => (service === null ? POLICY : `${service}/${slo}`);
/** Under which name the SLO went before the change. */
function formerId(change) {
    const { service, slo, field, before } = change;
    if (before !== null && field === 'name')
        return `${service}/${before}`;
    if (before !== null && field === 'service')
        return `${before}/${slo}`;
    return idOf(change);
}

;// CONCATENATED MODULE: ./build/core/audit/result.js
const entriesIn = ({ entries }, state) => entries.filter((entry) => entry.state === state);

// EXTERNAL MODULE: ./node_modules/luxon/build/es6/luxon.mjs
var luxon = __webpack_require__(8714);
;// CONCATENATED MODULE: ./build/core/audit/since.js

/** When the last review window opened, in unix seconds; without a yearly window, a year before `now`. */
function lastReviewStart(annual, now) {
    if (!annual)
        return Math.floor(luxon/* DateTime */.c9.fromSeconds(now, { zone: 'UTC' }).minus({ years: 1 }).toSeconds());
    const today = luxon/* DateTime */.c9.fromSeconds(now, { zone: annual.timezone });
    const year = today.toFormat('MM-dd') >= annual.opens ? today.year : today.year - 1;
    return Math.floor(luxon/* DateTime */.c9.fromISO(`${year}-${annual.opens}`, { zone: annual.timezone }).toSeconds());
}

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/core/model/text.js
var model_text = __webpack_require__(4137);
// EXTERNAL MODULE: ./build/present/guard/words.js
var words = __webpack_require__(8463);
// EXTERNAL MODULE: ./build/present/markup/numbers.js
var numbers = __webpack_require__(4467);
;// CONCATENATED MODULE: ./build/present/audit/words.js




/** Unix seconds as a day. */
const day = (seconds) => (0,time/* rfc3339 */.a)(seconds).slice(0, 'YYYY-MM-DD'.length);
const shortSha = (sha) => sha.slice(0, 10);
/** The headline: how many changes there were, and how many of them nobody reviewed. */
function auditHeadline(result) {
    const { entries, since, branch } = result;
    const where = `on ${branch} since ${day(since)}`;
    if (entries.length === 0)
        return `No contract change ${where}`;
    const [unreviewed, unknown] = [entriesIn(result, 'unreviewed').length, entriesIn(result, 'unknown').length];
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
const broken = (unreadable) => unreadable.length > 0 ? [`It left ${(0,numbers/* plural */.LS)(unreadable.length, 'protected file')} that can't be read.`] : [];
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
    const what = entry.changes.map((change) => `${(0,words/* changedThing */.n1)(change)} ${(0,words/* changedValue */.g7)(change)}`).join('; ');
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
// EXTERNAL MODULE: ./build/present/diagnostics.js
var diagnostics = __webpack_require__(1944);
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
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()).describe('why it is not reviewed, or what is in doubt'),
    needed: schemas/* int */.Whr().nullable().describe('how many approvals the policy of that day asked for'),
    changes: schemas/* array */.YOg(change),
    unreadable: schemas/* array */.YOg(schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr(), column: schemas/* int */.Whr(), problem: schemas/* string */.YjP() })),
    approvals: schemas/* array */.YOg(schemas/* strictObject */.rej({ user: schemas/* string */.YjP(), counts: schemas/* boolean */.zMY(), reason: schemas/* string */.YjP() })),
});
const ledgerReport = schemas/* strictObject */.rej({
    slo: schemas/* string */.YjP().nullable().describe('`service/name`; null for the policy'),
    objective: schemas/* string */.YjP().nullable().describe('promised now; null when the SLO is gone, and for the policy'),
    window: schemas/* string */.YjP().nullable(),
    history: schemas/* array */.YOg(schemas/* strictObject */.rej({
        at: iso/* datetime */.w$(),
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
    notice: schemas/* string */.YjP().nullable().describe('what could not be established about the whole time'),
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
    evaluatedAt: (0,time/* rfc3339 */.a)(result.at),
    since: (0,time/* rfc3339 */.a)(result.since),
    repository: result.repository,
    branch: result.branch,
    tip: result.tip,
    dryRun: result.dryRun,
    notice: recordNotice(result),
    counts: {
        looked: result.looked,
        reviewed: entriesIn(result, 'reviewed').length,
        unreviewed: entriesIn(result, 'unreviewed').length,
        unknown: entriesIn(result, 'unknown').length,
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
        at: (0,time/* rfc3339 */.a)(entry.at),
        commit: entry.commit,
        state: entry.state,
        arrival: arrival.kind,
        pullRequest: pull?.number ?? null,
        author: arrival.kind === 'gap' ? null : arrival.author,
        mergedBy: pull?.mergedBy ?? null,
        guardStatus: pull?.guard ?? null,
        reasons: entryReasons(entry),
        needed: requirement?.rule.kind === 'approvals' ? requirement.rule.approvals : null,
        changes: entry.changes.map(({ place, ...rest }) => ({ ...rest, file: place.file, line: place.line })),
        unreadable: entry.unreadable.map(({ place, problem }) => ({ ...place, problem: (0,diagnostics/* problemText */.fI)(problem) })),
        approvals: entry.approvals.map((one) => ({
            user: one.login,
            counts: one.objection === null,
            reason: pastApprovalText(one),
        })),
    };
}
const lineOf = ({ entry, change: { field, before, after, direction } }) => ({
    at: (0,time/* rfc3339 */.a)(entry.at),
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
    const [unreviewed, unknown] = [entriesIn(result, 'unreviewed'), entriesIn(result, 'unknown')];
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
        ...entry.changes.map((change) => `- ${change.direction}: ${(0,markup_escape/* code */.aY)((0,words/* changedThing */.n1)(change))} ${(0,markup_escape/* markdown */.wD)((0,words/* changedValue */.g7)(change))}`),
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
        (0,markup_escape/* code */.aY)(change.field),
        (0,markup_escape/* markdown */.wD)((0,words/* changedValue */.g7)(change)),
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
        ...entry.changes.map((change) => `${change.direction}: ${(0,words/* changedThing */.n1)(change)}: ${(0,words/* changedValue */.g7)(change)}`),
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
        (0,model_text/* oneLine */.TN)(change.field),
        (0,model_text/* oneLine */.TN)((0,words/* changedValue */.g7)(change)),
        change.direction,
        entry.state,
        shortSha(entry.commit),
    ]);
    return ['', (0,model_text/* oneLine */.TN)(title), ...(0,table/* table */.t)(['day', 'what', 'from \u2192 to', 'direction', 'review', 'commit'], rows, new Set())];
}

// EXTERNAL MODULE: ./build/app/required-connection.js
var required_connection = __webpack_require__(4608);
// EXTERNAL MODULE: ./build/app/slo-directory.js
var slo_directory = __webpack_require__(4130);
// EXTERNAL MODULE: ./build/app/commits/compare.js + 6 modules
var compare = __webpack_require__(2734);
// EXTERNAL MODULE: ./build/adapters/github/error.js
var github_error = __webpack_require__(8103);
;// CONCATENATED MODULE: ./build/adapters/github/history.js


const commitSchema = schemas/* object */.Ikc({
    sha: schemas/* string */.YjP(),
    commit: schemas/* object */.Ikc({
        author: schemas/* object */.Ikc({ name: schemas/* string */.YjP().optional() }).nullable(),
        committer: schemas/* object */.Ikc({ date: schemas/* string */.YjP().optional() }).nullable(),
    }),
    author: schemas/* object */.Ikc({ login: schemas/* string */.YjP().optional() }).nullish(),
    parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP() })),
})
    .transform(({ sha, commit, author, parents }) => ({
    sha,
    parents: parents.map((parent) => parent.sha),
    at: Math.floor(Date.parse(commit.committer?.date ?? '1970-01-01T00:00:00Z') / 1000),
    author: author?.login ?? commit.author?.name ?? 'unknown',
}));
/**
 * The commits below `tip` that touch a path, newest first, over all pages. No dates are asked for: git stops at the first
 * commit that says it is old, and anybody can write any date into a commit.
 */
const commitsTouching = (client, tip, path) => client.list('GET /repos/{owner}/{repo}/commits', { sha: tip, path }, commitSchema);
const commitBy = (client, sha) => client.get('GET /repos/{owner}/{repo}/commits/{ref}', { ref: sha }, commitSchema);
const pullSchema = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    user: schemas/* object */.Ikc({ id: schemas/* number */.aig(), login: schemas/* string */.YjP() }).nullable(),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP() }),
    merge_commit_sha: schemas/* string */.YjP().nullable(),
    merged_at: iso/* datetime */.w$().nullable(),
});
/** The pull requests by which a commit came into a branch, the first one first. */
async function mergedPullsOf(client, sha, branch) {
    const pulls = await client.list('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { commit_sha: sha }, pullSchema);
    return pulls
        .flatMap((pull) => pull.merged_at === null || pull.base.ref !== branch
        ? []
        : [
            {
                number: pull.number,
                author: pull.user && { id: pull.user.id, login: pull.user.login },
                headSha: pull.head.sha,
                baseBranch: pull.base.ref,
                mergeCommit: pull.merge_commit_sha,
                mergedAt: Math.floor(Date.parse(pull.merged_at) / 1000),
            },
        ])
        .sort((a, b) => a.mergedAt - b.mergedAt);
}
/** Who merged a pull request; null when the account is gone. */
async function mergerOf(client, number) {
    const schema = schemas/* object */.Ikc({ merged_by: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable() });
    return ((await client.get('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number }, schema)).merged_by
        ?.login ?? null);
}
const activitySchema = schemas/* object */.Ikc({
    before: schemas/* string */.YjP(),
    after: schemas/* string */.YjP(),
    timestamp: iso/* datetime */.w$({ offset: true }),
    activity_type: schemas/* string */.YjP(),
    actor: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
})
    .transform(({ before, after, timestamp, activity_type, actor }) => ({
    at: Math.floor(Date.parse(timestamp) / 1000),
    before: /^0+$/.test(before) ? null : before,
    after,
    isForced: activity_type === 'force_push',
    actor: actor?.login ?? null,
}));
/** GitHub keeps a record of pushes for this long, in seconds. */
const PUSHES_KEPT = 365 * 86_400;
/** The pushes to a branch in the last year, oldest first, its creation and forced ones too; null when the token can't see them. */
async function pushesTo(client, branch) {
    const route = 'GET /repos/{owner}/{repo}/activity';
    const ask = (activity_type) => client.list(route, { ref: `refs/heads/${branch}`, time_period: 'year', activity_type }, activitySchema);
    try {
        const all = [...(await ask('branch_creation')), ...(await ask('force_push')), ...(await ask('push'))];
        return all.reverse().sort((a, b) => a.at - b.at);
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y && error.isDenied)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/adapters/github/pulls.js
var pulls = __webpack_require__(933);
// EXTERNAL MODULE: ./build/adapters/github/statuses.js
var github_statuses = __webpack_require__(931);
;// CONCATENATED MODULE: ./build/core/audit/doubt.js
/**
 * A review as it may have counted in its day. What nobody can know any more is given to it: a team that can't be seen, a
 * commit that is gone, when the numbers were first seen where no guard was there to see them. That somebody is no
 * approver today, or that a review was dismissed, may be later than the merge; but only the guard's own success makes that
 * believable.
 */
function inDoubt(candidate, trace) {
    const { state, access, naming, coverage } = candidate;
    if (state === 'changes-requested')
        return access === 'unknown' || naming.kind === 'unknown' ? dropped(candidate) : candidate;
    if (trace.approved)
        return believed(candidate);
    const isOpen = coverage.kind === 'unreadable' ||
        coverage.kind === 'seen-unknown' ||
        (coverage.kind === 'not-seen-before' && !trace.wasThere);
    return {
        ...candidate,
        access: access === 'unknown' && naming.kind !== 'not-named' ? 'write' : access,
        naming: naming.kind === 'unknown' ? { kind: 'named' } : naming,
        coverage: isOpen ? { kind: 'same' } : coverage,
    };
}
const dropped = (candidate) => ({ ...candidate, state: 'dismissed' });
/** All but what no time changes: who is the author, who wrote the numbers, who is a bot, which numbers were reviewed. */
const believed = (candidate) => ({
    ...candidate,
    state: 'approved',
    account: candidate.account === 'deleted' ? 'person' : candidate.account,
    access: 'write',
    naming: { kind: 'named' },
    coverage: candidate.coverage.kind === 'other-numbers' ? candidate.coverage : { kind: 'same' },
});

// EXTERNAL MODULE: ./build/core/review/review-rule.js
var review_rule = __webpack_require__(8202);
// EXTERNAL MODULE: ./build/core/review/verdict.js + 1 modules
var verdict = __webpack_require__(9046);
// EXTERNAL MODULE: ./build/app/reviewers/candidates.js
var candidates = __webpack_require__(4253);
;// CONCATENATED MODULE: ./build/app/audit/judge-landing.js








const NOWHERE = { tree: null, diagnostics: [], twins: [], attributes: [] };
const locate = async (reader, commit) => commit === null ? NOWHERE : await reader.locate(commit);
/** Judges what landed by the policy of its day; null when it left the contract alone. */
async function judgeLanding(landing, archive) {
    const { reader } = archive;
    const before = await locate(reader, landing.before);
    const comparison = await (0,compare/* compareAt */.Ln)(reader, before, await reader.locate(landing.after));
    const { changes, unreadable } = comparison;
    if ((0,compare/* isNothing */.qv)(comparison))
        return null;
    const rules = await (0,compare/* reviewPolicyAt */.Gh)(reader, before);
    const policy = 'review' in rules ? rules.review : null;
    const requirement = policy && (0,review_rule/* requirementAt */.B)(policy, landing.at);
    const policyDiagnostics = 'diagnostics' in rules ? rules.diagnostics : [];
    const { pull } = landing;
    const common = { at: landing.at, commit: landing.after, changes, unreadable, requirement };
    if (!pull) {
        const arrival = { kind: 'direct-push', author: landing.author };
        return { ...common, arrival, state: 'unreviewed', lacks: [], approvals: [] };
    }
    const evidence = { comparison, requirement, policy, policyDiagnostics };
    return { ...common, ...(await judgePull(pull, landing.before ?? pull.headSha, evidence, archive)) };
}
/** Weighs the reviews that were there at the merge. */
async function judgePull(pull, base, { comparison, requirement, policy, policyDiagnostics }, archive) {
    const { client, reader } = archive;
    const { mergeBase, commits } = await (0,pulls/* rangeBetween */.yb)(client, base, pull.headSha);
    const head = await reader.locate(pull.headSha);
    const own = await (0,compare/* compareAt */.Ln)(reader, await reader.locate(mergeBase), head);
    // A merge that was made by hand may hold more than the pull request.
    const strays = (0,verdict/* unexplained */.E)(comparison.changes, own.changes);
    const stray = strays.length > 0 ? [{ kind: 'unexplained', changes: strays }] : [];
    const statuses = (await (0,github_statuses/* guardStatuses */.cp)(client, pull.headSha, pull)).filter((one) => isBy(one.created_at, pull));
    const [last] = statuses;
    const candidates = policy
        ? await candidatesAt(pull, { head, commits, policy, statusAuthor: last?.creator ?? null }, archive)
        : [];
    const verdictOn = (those) => (0,verdict/* judge */.S)({ comparison, requirement, policyDiagnostics, candidates: those });
    const judgement = verdictOn(candidates);
    const trace = { wasThere: statuses.length > 0, approved: last?.state === 'success' };
    const atBest = verdictOn(candidates.map((candidate) => inDoubt(candidate, trace)));
    return {
        arrival: {
            kind: 'pull-request',
            number: pull.number,
            author: pull.author?.login ?? null,
            mergedBy: await mergerOf(client, pull.number),
            guard: last?.state ?? null,
        },
        state: isApproved(judgement, stray) ? 'reviewed' : isApproved(atBest, stray) ? 'unknown' : 'unreviewed',
        lacks: [...(judgement.verdict.kind === 'blocked' ? judgement.verdict.reasons : []), ...stray],
        approvals: judgement.approvals,
    };
}
const isApproved = ({ verdict }, stray) => verdict.kind === 'approved' && stray.length === 0;
/** Whether something happened no later than the merge. */
const isBy = (time, { mergedAt }) => Date.parse(time) <= mergedAt * 1000;
async function candidatesAt(pull, { policy, ...rest }, archive) {
    const reviews = await (0,pulls/* reviewsOf */.Nv)(archive.client, pull.number);
    const inTime = reviews.filter(({ submittedAt }) => submittedAt !== null && submittedAt <= pull.mergedAt * 1000);
    return await (0,candidates/* candidatesAmong */.L)(inTime, { ...archive, ...rest, pull, approvers: policy.approvers });
}

;// CONCATENATED MODULE: ./build/app/audit/landings.js

/** A branch may be older than its merge: commits of pull requests are looked for this much further back, in seconds. */
const MARGIN = 92 * 86_400;
/**
 * Finds what landed. Pull requests are found by the commits that touch the SLO directory; direct pushes by GitHub's own
 * record, since a merge can hide them from the history of a path, and a commit can bear any date.
 */
async function landingsOf(client, stretch) {
    const { branch, tip, sloDirectory, since, now } = stretch;
    const pushes = await pushesTo(client, branch);
    const pushesSince = pushes ? now - PUSHES_KEPT : now + 1;
    const commits = await commitsTouching(client, tip, sloDirectory);
    const isRecent = ({ at }) => at >= since - MARGIN;
    // A push tells better than its last commit when it was.
    const told = new Set(pushes?.filter(({ at, isForced }) => at >= since && !isForced).map(({ after }) => after));
    const isUntold = ({ pull, after }) => pull !== null || !told.has(after);
    const found = (await groupsOf(client, commits.filter(isRecent), branch)).filter(isUntold);
    for (const commit of commits.filter((one) => !isRecent(one))) {
        if (found.some(({ at }) => at < since))
            break;
        found.push(...(await groupsOf(client, [commit], branch)).filter(isUntold));
    }
    const known = found.filter(({ pull, at }) => pull || at < Math.max(since, pushesSince));
    const all = inOrder([...known, ...(pushes ?? []).map(landingOfPush).filter(isNews(known, since))]);
    return {
        base: all.findLast(({ at }) => at < since) ?? null,
        landings: all.filter(({ at }) => at >= since),
        pushesSince,
    };
}
/** Oldest first; what is of one second stays in the order of the history. */
const inOrder = (landings) => [...landings].sort((a, b) => a.at - b.at);
const landingOfPush = ({ at, before, after, actor }) => ({
    ...{ at, before, after },
    pull: null,
    author: actor ?? 'a deleted account',
});
/** Whether a push is since a moment, and not the merge of a pull request by hand, which is judged as that pull request. */
const isNews = (known, since) => (push) => push.at >= since && !known.some(({ pull, after }) => pull && after === push.after);
/** Commits (newest first) as landings (oldest first): those of one pull request are one. */
async function groupsOf(client, commits, branch) {
    const pulls = new Map();
    const landings = [];
    for (const commit of [...commits].reverse()) {
        const all = await mergedPullsOf(client, commit.sha, branch);
        const pull = all.find(({ mergeCommit }) => mergeCommit === commit.sha) ?? all[0];
        if (!pull) {
            landings.push({ ...commit, before: commit.parents[0] ?? null, after: commit.sha, pull: null });
            continue;
        }
        const group = pulls.get(pull.number) ?? { pull, commits: [] };
        group.commits.push(commit);
        pulls.set(pull.number, group);
    }
    for (const { pull, commits: own } of pulls.values())
        landings.push(await landingOf(client, pull, own));
    return landings;
}
/** What a pull request brought: from the merge's first parent on, or from before the first of the commits it left. */
async function landingOf(client, pull, own) {
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last)
        throw new Error(`#${pull.number} landed without a commit`);
    const merge = pull.mergeCommit === null ? null : await commitBy(client, pull.mergeCommit);
    const common = { at: pull.mergedAt, pull, author: last.author };
    if (merge && merge.parents.length > 1)
        return { ...common, before: merge.parents[0] ?? null, after: merge.sha };
    return { ...common, before: first.parents[0] ?? null, after: last.sha };
}

;// CONCATENATED MODULE: ./build/app/audit/audit-range.js



/**
 * Judges every step of a stretch of history. Each must begin where the one before it ended, and the last must end at the
 * tip: what was not found, such as a pull request that a merge threw away again, shows as a gap.
 */
async function auditStretch(stretch, archive) {
    const { base, landings, pushesSince } = await landingsOf(archive.client, stretch);
    const entries = [];
    let reached = base?.after ?? null;
    const left = [...landings];
    for (let landing = await next(left, reached, archive); landing; landing = await next(left, reached, archive)) {
        entries.push(...(await gap(reached, landing.before, landing.at, archive)));
        const entry = await judgeLanding(landing, archive);
        if (entry)
            entries.push(entry);
        reached = landing.after;
    }
    entries.push(...(await gap(reached, stretch.tip, stretch.now, archive)));
    return { entries, looked: landings.length, pushesSince };
}
/**
 * Takes the next landing out. A merge queue lands several in one second; of those, one that fits goes first, and before it
 * one that changes nothing.
 */
async function next(left, reached, { reader }) {
    const together = left.filter(({ at }) => at === left[0]?.at);
    let index = 0;
    if (together.length > 1) {
        const from = await locate(reader, reached);
        const isSame = async (commit) => await (0,compare/* sameNumbers */.pB)(reader, from, await locate(reader, commit));
        const fits = await Promise.all(together.map(async ({ before }) => await isSame(before)));
        const stays = await Promise.all(together.map(async ({ after }, which) => fits[which] && (await isSame(after))));
        index = Math.max(0, stays.includes(true) ? stays.indexOf(true) : fits.indexOf(true));
    }
    return left.splice(index, 1)[0];
}
/** The change between two commits that should promise the same; none, when they do. */
async function gap(from, to, at, { reader }) {
    if (to === null)
        return [];
    const [before, after] = [await locate(reader, from), await reader.locate(to)];
    if (before.tree === after.tree && before.diagnostics.length === after.diagnostics.length)
        return [];
    const { changes, unreadable } = await (0,compare/* compareAt */.Ln)(reader, before, after);
    if (changes.length === 0 && unreadable.length === 0)
        return [];
    const common = { changes, unreadable, approvals: [], requirement: null, lacks: [] };
    return [{ ...common, at, commit: to, arrival: { kind: 'gap', from }, state: 'unreviewed' }];
}

;// CONCATENATED MODULE: ./build/app/audit/audit.js















/** Did every contract change of the default branch have its review? */
async function audit(inputs, host) {
    const { client, teams, workflow } = (0,required_connection/* connectionFor */.E)('audit', inputs, host);
    const sloDirectory = (0,slo_directory/* sloDirectoryOf */.H)(inputs.sloDirectory);
    const now = Math.floor(host.now() / 1000);
    const { defaultBranch: branch } = await (0,github_repository/* repositoryOf */._)(client);
    const tip = await (0,trees/* tipOf */.nM)(client, branch);
    const reader = new commit_sources/* CommitReader */.f(client, sloDirectory);
    const { slos, policy } = await reader.contracts(await reader.files(await reader.locate(tip)), () => true);
    const since = inputs.since ?? lastReviewStart(policy?.review.annual ?? null, now);
    if (since > now)
        throw new errors/* UsageError */.e(`since: ${(0,time/* rfc3339 */.a)(since)} is in the future; nothing landed then`);
    const audited = await auditStretch({ branch, tip, sloDirectory, since, now }, { client, teams, reader });
    const { repository, serverUrl } = workflow;
    const ledger = ledgerOf(audited.entries, slos);
    return outcomeOf({ repository, serverUrl, branch, tip, since, at: now, ...audited, ledger, dryRun: inputs.dryRun });
}
const outcomeOf = (result) => ({
    failed: entriesIn(result, 'unreviewed').length > 0 && !result.dryRun,
    text: auditText(result),
    summary: auditSummary(result),
    annotations: auditAnnotations(result),
    outputs: {},
    report: auditReport(result),
});


/***/ }),

/***/ 4608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ connectionFor)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1006);


/** GitHub, for a mode that can do nothing without it. */
function connectionFor(mode, inputs, host) {
    const connection = (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .connectGitHub */ .U)(inputs, host.workflow, AbortSignal.timeout(inputs.runTimeoutMs));
    if (connection)
        return connection;
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(host.workflow
        ? `github-token: it is missing, and ${mode} reads everything through the API`
        : `mode: ${mode} asks GitHub, so it needs GITHUB_REPOSITORY, GITHUB_EVENT_NAME and GITHUB_SHA, as a workflow sets them`);
}


/***/ })

};
