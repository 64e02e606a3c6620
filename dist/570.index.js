export const id = 570;
export const ids = [570];
export const modules = {

/***/ 9941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);


const pullSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    }),
});
const groupSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    merge_group: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ head_sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), head_ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), base_sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), base_ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
});
/** Reads the event. Only what can't go stale is taken from the payload: which pull request, which commits. */
function subjectOf(workflow) {
    switch (workflow.event) {
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review': {
            const { pull_request: pull } = read(workflow, pullSchema);
            return { kind: 'pull', number: pull.number, headSha: pull.head.sha };
        }
        case 'merge_group': {
            const { merge_group: group } = read(workflow, groupSchema);
            return {
                kind: 'group',
                headSha: group.head_sha,
                headRef: group.head_ref,
                baseSha: group.base_sha,
                baseBranch: group.base_ref.replace(/^refs\/heads\//, ''),
            };
        }
        default:
            return { kind: 'commit', sha: workflow.sha };
    }
}
function read(workflow, schema) {
    const payload = workflow.payload();
    if (payload === undefined)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`GITHUB_EVENT_PATH is not set, so it is not known what the event ${workflow.event} is about`);
    const parsed = schema.safeParse(payload);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue ? `${issue.path.join('.') || 'the whole'}: ${issue.message}` : '';
    throw new Error(`the payload of the event ${workflow.event} is not what GitHub sends: ${where}`);
}


/***/ }),

/***/ 1727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ pullsOfGroup)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8103);
/* harmony import */ var _pulls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(933);


/**
 * The pull requests of a group. Names and messages only say where to look: a change that no pull request found here
 * brings is not explained, and blocks.
 */
async function pullsOfGroup(client, group) {
    const { commits } = await (0,_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeBetween */ .yb)(client, group.baseSha, group.headSha);
    const mentioned = [group.headRef.replace(/^.*\/pr-(\d+)-.*$/, '#$1'), ...commits.map(({ message }) => message)];
    const numbers = new Set(mentioned.flatMap(numbersIn).slice(0, MAX_MENTIONED));
    for (const { sha } of commits) {
        for (const { number } of await (0,_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .pullsOfCommit */ .bU)(client, sha))
            numbers.add(number);
    }
    const found = [];
    for (const number of numbers) {
        const pull = await (0,_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequest */ .VV)(client, number).catch(notAPullRequest);
        if (pull?.isOpen && pull.baseBranch === group.baseBranch)
            found.push(pull);
    }
    return found;
}
/** Whoever writes a message could else have us use up the requests of the whole repository. */
const MAX_MENTIONED = 100;
const numbersIn = (text) => [...text.matchAll(/#(\d{1,9})\b/g)].map(([, number]) => Number(number));
/** A message may mention an issue, or nothing at all. */
function notAPullRequest(error) {
    if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y && error.status === 404)
        return null;
    throw error;
}


/***/ }),

/***/ 5570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guard: () => (/* binding */ guard)
});

// EXTERNAL MODULE: ./build/adapters/github/commit-sources.js + 1 modules
var commit_sources = __webpack_require__(2875);
// EXTERNAL MODULE: ./build/adapters/github/event.js
var github_event = __webpack_require__(9941);
// EXTERNAL MODULE: ./build/adapters/github/statuses.js
var statuses = __webpack_require__(931);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/review/result.js
var review_result = __webpack_require__(5462);
// EXTERNAL MODULE: ./build/core/model/text.js
var model_text = __webpack_require__(4137);
// EXTERNAL MODULE: ./build/present/diagnostics.js
var diagnostics = __webpack_require__(1944);
// EXTERNAL MODULE: ./build/present/guard/words.js
var words = __webpack_require__(8463);
;// CONCATENATED MODULE: ./build/present/guard/annotations.js




/** One annotation for each change, on its line; errors when the change is blocked. */
function guardAnnotations(result) {
    const isBlocked = (0,review_result/* verdictOf */.V)(result) === 'blocked';
    const level = isBlocked && !result.dryRun ? 'error' : 'warning';
    const changes = result.changes.map((change) => ({
        level,
        title: `SLO contract ${change.direction}: ${(0,model_text/* oneLine */.TN)((0,words/* changedThing */.n1)(change))}`,
        message: (0,model_text/* oneLine */.TN)(`${(0,words/* changedValue */.g7)(change)}. ${isBlocked ? 'Blocked; the job summary says why.' : 'Reviewed.'}`),
        place: change.place,
    }));
    return [
        ...changes,
        ...(0,words/* unreadableOf */.n8)(result).map(({ place, problem }) => ({
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
    reason: schemas/* string */.YjP().describe('why the review counts or does not'),
});
const pullReport = schemas/* strictObject */.rej({
    number: schemas/* int */.Whr(),
    base: schemas/* string */.YjP(),
    verdict,
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()).describe('why it is blocked'),
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
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()).describe('why it is blocked, over all pull requests'),
    changes: schemas/* array */.YOg(change),
    approvals: schemas/* array */.YOg(approval).describe('of all pull requests'),
    unreadable: schemas/* array */.YOg(schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr(), column: schemas/* int */.Whr(), problem: schemas/* string */.YjP() })),
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
        verdict: (0,review_result/* verdictOf */.V)(result),
        dryRun: result.dryRun,
        reasons: (0,review_result/* blocksOf */.S)(result).map(words/* blockText */.dK),
        changes: result.changes.map(({ place, ...rest }) => ({ ...rest, file: place.file, line: place.line })),
        approvals: pullRequests.flatMap(({ approvals }) => approvals),
        unreadable: (0,words/* unreadableOf */.n8)(result).map(({ place, problem }) => ({ ...place, problem: (0,diagnostics/* problemText */.fI)(problem) })),
        pullRequests,
        statusPosted: result.isPosted,
    };
}
function pullOf(pull) {
    const { requirement } = pull;
    return {
        number: pull.number,
        base: pull.baseBranch,
        verdict: pull.verdict.kind,
        reasons: pull.verdict.kind === 'blocked' ? pull.verdict.reasons.map(words/* blockText */.dK) : [],
        needed: requirement?.rule.kind === 'approvals' ? requirement.rule.approvals : null,
        approvers: pull.approvers && [...pull.approvers],
        reviewWindow: requirement?.window ? { open: requirement.window.isOpen, ...days(requirement.window) } : null,
        approvals: pull.approvals.map((one) => ({
            user: one.login,
            counts: one.objection === null,
            reason: (0,words/* approvalText */.zP)(one),
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
        (0,markup_sections/* section */.uW)([`## ${ICONS[(0,review_result/* verdictOf */.V)(result)]} ${(0,markup_escape/* markdown */.wD)((0,words/* guardHeadline */.KJ)(result))}`, '']),
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

// EXTERNAL MODULE: ./build/app/connection.js + 3 modules
var app_connection = __webpack_require__(1006);
// EXTERNAL MODULE: ./build/app/slo-directory.js
var slo_directory = __webpack_require__(4130);
// EXTERNAL MODULE: ./build/adapters/github/merge-group.js
var merge_group = __webpack_require__(1727);
// EXTERNAL MODULE: ./build/adapters/github/pulls.js
var github_pulls = __webpack_require__(933);
// EXTERNAL MODULE: ./build/adapters/github/trees.js
var trees = __webpack_require__(7520);
// EXTERNAL MODULE: ./build/core/review/verdict.js + 1 modules
var review_verdict = __webpack_require__(9046);
// EXTERNAL MODULE: ./build/app/commits/compare.js + 6 modules
var compare = __webpack_require__(2734);
// EXTERNAL MODULE: ./build/adapters/github/error.js
var github_error = __webpack_require__(8103);
;// CONCATENATED MODULE: ./build/adapters/github/rules.js


const ruleSchema = schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    parameters: schemas/* object */.Ikc({ required_status_checks: schemas/* array */.YOg(schemas/* object */.Ikc({ context: schemas/* string */.YjP() })).optional() }).optional(),
});
/** The contexts of the status checks that active rulesets require on a branch. Older branch protection can't be seen. */
async function requiredChecks(client, branch) {
    const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
    const rules = await client.list(route, { branch }, ruleSchema).catch(none);
    return rules.flatMap(({ parameters }) => parameters?.required_status_checks?.map(({ context }) => context) ?? []);
}
/** Where rulesets can't be had, as in a private repository of a free plan, none requires anything. */
function none(error) {
    if (error instanceof github_error/* GitHubError */.y && error.isDenied)
        return [];
    throw error;
}

// EXTERNAL MODULE: ./build/core/contract/change.js
var contract_change = __webpack_require__(4461);
// EXTERNAL MODULE: ./build/core/review/review-rule.js
var review_rule = __webpack_require__(8202);
// EXTERNAL MODULE: ./build/core/review/status-context.js
var status_context = __webpack_require__(2863);
// EXTERNAL MODULE: ./build/app/reviewers/candidates.js
var reviewers_candidates = __webpack_require__(4253);
;// CONCATENATED MODULE: ./build/app/guard/pull-request.js










/** Judges a pull request, and every other open one with the same head: the commit's status answers for all of them. */
async function judgePullAndTwins(event, setting) {
    const all = await (0,github_pulls/* pullAndTwins */.qz)(setting.client, event.number);
    // The event's head may be out of date, and by now be that of another pull request.
    const sha = all[0]?.headSha ?? event.headSha;
    const pulls = [];
    for (const pull of all) {
        const own = await judgePull(pull, { sha, pulls: all }, setting);
        pulls.push(own);
        if (await requiresGuard(pull, setting))
            continue;
        const onto = ontoDefault(pull);
        // Who approves what changes nothing here has not seen what it would change there.
        const seen = own.verdict.kind === 'unchanged' ? [] : [onto];
        pulls.push(await judgePull(onto, { sha, pulls: seen }, setting));
    }
    const hasDirectory = (await setting.reader.locate(sha)).tree !== null;
    const changes = (0,contract_change/* distinct */.dM)(pulls.flatMap((pull) => pull.changes));
    return { sha, subject: 'pull-request', pulls, blocks: [], changes, hasDirectory };
}
/**
 * Whether the guard's status is asked for where the pull request goes. Elsewhere nobody needs it, and it would outlive a
 * change of base: a success that was earned against a branch that anybody may push to must hold for the default branch.
 */
async function requiresGuard({ isBaseDefault, baseBranch }, { client }) {
    return isBaseDefault || (await requiredChecks(client, baseBranch)).includes(status_context/* STATUS_CONTEXT */.j);
}
const ontoDefault = (pull) => ({
    ...pull,
    baseBranch: pull.defaultBranch,
    isBaseDefault: true,
});
/** Judges one pull request, alone or as one of those in the answer. */
async function judgePull(pull, answer, setting) {
    const { client, reader } = setting;
    const head = await reader.locate(pull.headSha);
    // The default branch has a name that no tag can take.
    const quick = await reader.locate(pull.isBaseDefault ? 'HEAD' : await (0,trees/* tipOf */.nM)(client, pull.baseBranch));
    const isClear = head.diagnostics.length === 0 && (0,compare/* newTwins */.Ww)(quick, head).length === 0 && hasSameAttributes(quick, head);
    if (head.tree === quick.tree && isClear)
        return unchangedJudgement(pull);
    const tip = await (0,trees/* tipOf */.nM)(client, pull.baseBranch);
    const range = await (0,github_pulls/* rangeBetween */.yb)(client, tip, pull.headSha);
    const bases = await Promise.all((await (0,github_pulls/* mergeBasesOf */.il)(client, range)).map((sha) => reader.locate(sha)));
    const edit = { bases, head, tip, commits: range.commits };
    if (await isBehind(edit, setting)) {
        return { ...unchangedJudgement(pull), verdict: { kind: 'blocked', reasons: [{ kind: 'behind' }] } };
    }
    return await judgeEdit(pull, answer, edit, setting);
}
/**
 * Whether it is not clear what a merge would make of the branch: the contract has moved on its base, and the branch has
 * commits that change what its edit as a whole does not, which a rebase merge would replay one by one.
 */
async function isBehind({ bases, head, tip, commits }, { reader }) {
    const [base] = bases;
    if (!base || (await (0,compare/* sameNumbers */.pB)(reader, base, await reader.locate(tip))))
        return false;
    const whole = await (0,compare/* compareFrom */.ui)(reader, bases, head);
    const known = new Set(whole.changes.map(fieldOf));
    const own = commits.filter(({ parents }) => parents.length === 1);
    if (own.length > MAX_REPLAYED)
        return true;
    for (const { sha, parents } of own) {
        const [before, after] = [await reader.locate(parents[0] ?? ''), await reader.locate(sha)];
        const { changes, unreadable } = await (0,compare/* compareAt */.Ln)(reader, before, after);
        if (unreadable.length > 0 || changes.some((change) => !known.has(fieldOf(change))))
            return true;
    }
    return false;
}
const fieldOf = ({ service, slo, field }) => JSON.stringify([service, slo, field]);
/** Each of these costs a request or two. */
const MAX_REPLAYED = 100;
const hasSameAttributes = (a, b) => a.attributes.length === b.attributes.length &&
    a.attributes.every((one) => b.attributes.some((other) => (0,commit_sources/* sameAttributes */.O)(one, other)));
/** Judges what a pull request edits, by the policy of the base branch's tip. */
async function judgeEdit(pull, answer, { bases, head, tip, commits }, setting) {
    const { client, reader, teams, now } = setting;
    if ((0,compare/* isNothing */.qv)(await (0,compare/* compareFrom */.ui)(reader, bases, head)))
        return unchangedJudgement(pull);
    const comparison = await (0,compare/* compareFrom */.ui)(reader, bases, head, true);
    const statusAuthor = await setting.announce(answer);
    const rules = await (0,compare/* reviewPolicyAt */.Gh)(reader, await reader.locate(tip));
    const review = 'review' in rules ? rules.review : null;
    const requirement = review && (0,review_rule/* requirementAt */.B)(review, now);
    const approvers = review?.approvers ?? null;
    const candidates = review
        ? await (0,reviewers_candidates/* candidatesOf */.k)({ client, teams, reader, pull, head, commits, approvers, statusAuthor })
        : [];
    const policyDiagnostics = 'diagnostics' in rules ? rules.diagnostics : [];
    const { verdict, approvals } = (0,review_verdict/* judge */.S)({ comparison, requirement, policyDiagnostics, candidates });
    return { ...unchangedJudgement(pull), ...comparison, verdict, approvals, requirement, approvers };
}
const unchangedJudgement = ({ number, baseBranch }) => ({
    number,
    baseBranch,
    verdict: { kind: 'unchanged' },
    changes: [],
    unreadable: [],
    approvals: [],
    requirement: null,
    approvers: null,
});

;// CONCATENATED MODULE: ./build/app/guard/merge-group.js






/** Judges a merge group: every pull request in it, and that together they bring nothing that none of them brings alone. */
async function judgeGroup(group, setting) {
    const { reader } = setting;
    const [before, after] = [await reader.locate(group.baseSha), await reader.locate(group.headSha)];
    const comparison = await (0,compare/* compareAt */.Ln)(reader, before, after);
    const { changes, unreadable } = comparison;
    const hasDirectory = after.tree !== null;
    const nothing = { sha: group.headSha, subject: 'merge-group', pulls: [], blocks: [], changes, hasDirectory };
    if ((0,compare/* isNothing */.qv)(comparison))
        return nothing;
    const pulls = [];
    for (const pull of await (0,merge_group/* pullsOfGroup */.H)(setting.client, group)) {
        const judgement = await judgeInGroup(pull, { sha: group.headSha, pulls: [pull] }, setting);
        if (belongs(judgement, changes))
            pulls.push(judgement);
    }
    const stray = (0,review_verdict/* unexplained */.E)(changes, pulls.flatMap((pull) => pull.changes));
    const blocks = [];
    if (unreadable.length > 0)
        blocks.push({ kind: 'unreadable', diagnostics: unreadable });
    if (stray.length > 0)
        blocks.push({ kind: 'unexplained', changes: stray });
    return { ...nothing, pulls, blocks };
}
/** Whether a pull request brings something to a group; one that was only mentioned in it must not hold it up. */
const belongs = ({ verdict, changes }, ofGroup) => verdict.kind === 'unchanged' || (0,review_verdict/* unexplained */.E)(changes, ofGroup).length < changes.length;
/** A branch in the queue may be behind: what is merged is compared as it will be. */
async function judgeInGroup(pull, answer, setting) {
    const { client, reader } = setting;
    const tip = await (0,trees/* tipOf */.nM)(client, pull.baseBranch);
    const { mergeBase, commits } = await (0,github_pulls/* rangeBetween */.yb)(client, tip, pull.headSha);
    const [base, head] = [await reader.locate(mergeBase), await reader.locate(pull.headSha)];
    return await judgeEdit(pull, answer, { bases: [base], head, tip, commits }, setting);
}

;// CONCATENATED MODULE: ./build/app/guard/guard.js














/** How long a run that broke down may take to say so. */
const LAST_WORD_MS = 10_000;
/** Does this change the contract, and was it reviewed? */
async function guard(inputs, host) {
    const workflow = workflowOf(host);
    const subject = (0,github_event/* subjectOf */.e)(workflow);
    if (subject.kind === 'commit') {
        throw new errors/* UsageError */.e(`mode: guard judges pull requests and merge groups, and this run is for the event ${workflow.event}. Run it on pull_request_target, pull_request_review and merge_group.`);
    }
    const setting = settingOf(inputs, host, workflow, AbortSignal.timeout(inputs.runTimeoutMs));
    try {
        return outcomeOf(await judge(subject, setting, inputs.dryRun));
    }
    catch (error) {
        // An older success on this commit must not outlive a run that could not tell, not even for want of time.
        const failed = { state: 'error', description: 'SLO Gate could not decide; see the run', pulls: [] };
        const { post } = settingOf(inputs, host, workflow, AbortSignal.timeout(LAST_WORD_MS));
        await post(subject.headSha, failed).catch(() => null);
        throw error;
    }
}
async function judge(subject, setting, dryRun) {
    const first = await judgeAndPost(subject, setting, dryRun);
    // Judging takes a while, and another run may have posted a failure meanwhile that this success has overwritten.
    return (0,review_result/* verdictOf */.V)(first) === 'approved' ? await judgeAndPost(subject, setting, dryRun, first) : first;
}
/** Judges and posts the verdict, unless it is the one that was posted before. */
async function judgeAndPost(subject, setting, dryRun, before = null) {
    const { sha, ...judged } = subject.kind === 'pull' ? await judgePullAndTwins(subject, setting) : await judgeGroup(subject, setting);
    const result = { ...judged, sloDirectory: setting.sloDirectory, dryRun, isPosted: before?.isPosted ?? true };
    if (before && (0,review_result/* verdictOf */.V)(before) === (0,review_result/* verdictOf */.V)(result))
        return result;
    const state = (0,review_result/* verdictOf */.V)(result) === 'blocked' && !dryRun ? 'failure' : 'success';
    // A pull request may be judged for the default branch as well; the mark says where it goes.
    const pulls = result.pulls.filter((pull, index, all) => all.findIndex(isSame(pull)) === index);
    const author = await setting.post(sha, { state, description: (0,words/* statusText */.qS)(result), pulls });
    return { ...result, isPosted: author !== null };
}
const isSame = (pull) => (other) => other.number === pull.number;
function workflowOf({ workflow }) {
    if (workflow)
        return workflow;
    throw new errors/* UsageError */.e('mode: guard reads a pull request, so it runs in a workflow, where GITHUB_REPOSITORY and the event are set');
}
function settingOf(inputs, host, workflow, deadline) {
    const connection = (0,app_connection/* connectGitHub */.U)(inputs, workflow, deadline);
    if (!connection)
        throw new errors/* UsageError */.e('github-token: it is missing, and guard reads everything through the API');
    const { client, teams } = connection;
    const sloDirectory = (0,slo_directory/* sloDirectoryOf */.H)(inputs.sloDirectory);
    const post = (sha, status) => (0,statuses/* postStatus */.jV)(client, sha, { ...status, url: workflow.runUrl });
    const announced = new Map();
    return {
        client,
        teams,
        sloDirectory,
        reader: new commit_sources/* CommitReader */.f(client, sloDirectory),
        now: Math.floor(host.now() / 1000),
        post,
        announce: ({ sha, pulls }) => {
            const key = JSON.stringify(pulls.map(({ number, baseBranch }) => [number, baseBranch]));
            const asked = announced.get(key) ??
                post(sha, { state: 'pending', description: 'A contract change; looking for its review', pulls });
            announced.set(key, asked);
            return asked;
        },
    };
}
function outcomeOf(result) {
    const verdict = (0,review_result/* verdictOf */.V)(result);
    return {
        failed: verdict === 'blocked' && !result.dryRun,
        text: guardText(result),
        summary: guardSummary(result),
        annotations: guardAnnotations(result),
        outputs: { verdict },
        report: guardReport(result),
    };
}


/***/ })

};
