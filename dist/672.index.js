export const id = 672;
export const ids = [672];
export const modules = {

/***/ 9941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ outgoingOf),
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
const runSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ workflow_run: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ head_sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) });
const deploymentSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ deployment: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) });
/** Events whose GITHUB_SHA is the commit that goes out. Of all others that are not read it is the default branch's tip, whatever is deployed. */
const OWN_COMMIT = new Set(['push', 'create', 'release', 'schedule']);
/** What goes out, as the event says it. */
function outgoingOf(workflow) {
    switch (workflow.event) {
        case 'workflow_run':
            return { kind: 'commit', sha: read(workflow, runSchema).workflow_run.head_sha };
        case 'deployment':
        case 'deployment_status':
            return { kind: 'commit', sha: read(workflow, deploymentSchema).deployment.sha };
        default: {
            const subject = subjectOf(workflow);
            const isUntold = subject.kind === 'commit' && !OWN_COMMIT.has(workflow.event);
            return isUntold ? { kind: 'untold', event: workflow.event } : subject;
        }
    }
}
function read(workflow, schema) {
    const payload = workflow.payload();
    if (payload === undefined)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`GITHUB_EVENT_PATH is not set, so it is not known what the event ${workflow.event} is about`);
    const parsed = schema.safeParse(payload);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue ? `${issue.path.join('.') || 'the whole'}: ${issue.message}` : '';
    throw new Error(`the payload of the event ${workflow.event} is not what GitHub sends: ${where}`);
}


/***/ }),

/***/ 3725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ pullsOfGroup)
/* harmony export */ });
/**
 * The pull requests of a merge group. Names and messages only say where to look: a change that no pull request found here
 * brings is not explained, and blocks.
 */
async function pullsOfGroup(github, group) {
    const { commits } = await github.range(group.baseSha, group.headSha);
    const mentioned = [group.headRef.replace(/^.*\/pr-(\d+)-.*$/, '#$1'), ...commits.map(({ message }) => message)];
    const numbers = new Set(mentioned.flatMap(numbersIn).slice(0, MAX_MENTIONED));
    for (const { sha } of commits) {
        for (const { number } of await github.pullsOfCommit(sha))
            numbers.add(number);
    }
    const found = [];
    for (const number of numbers) {
        const pull = await github.mentioned(number);
        if (pull?.isOpen && pull.baseBranch === group.baseBranch)
            found.push(pull);
    }
    return found;
}
/** Whoever writes a message could else have us use up the requests of the whole repository. */
const MAX_MENTIONED = 100;
const numbersIn = (text) => [...text.matchAll(/#(\d{1,9})\b/g)].map(([, number]) => Number(number));


/***/ }),

/***/ 8672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guard: () => (/* binding */ guard)
});

// EXTERNAL MODULE: ./build/adapters/github/event.js
var github_event = __webpack_require__(9941);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/model/problem.js
var problem = __webpack_require__(5411);
;// CONCATENATED MODULE: ./build/core/review/result.js

/** The answer that follows from what was found out. */
function guardResult(findings) {
    const verdict = verdictOf(findings);
    return {
        ...findings,
        verdict,
        reasons: reasonsOf(findings),
        unreadable: unreadableOf(findings),
        fails: verdict === 'blocked' && !findings.dryRun,
    };
}
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
    const ofGroup = blocks.flatMap((block) => (block.kind === 'unreadable' ? block.diagnostics : []));
    return (0,problem/* eachOnce */.B)([...pulls.flatMap(({ unreadable }) => unreadable), ...ofGroup]);
}

// EXTERNAL MODULE: ./build/app/connection.js + 15 modules
var connection = __webpack_require__(1873);
// EXTERNAL MODULE: ./build/app/slo-directory.js
var slo_directory = __webpack_require__(4130);
// EXTERNAL MODULE: ./build/core/review/verdict.js + 1 modules
var review_verdict = __webpack_require__(9046);
// EXTERNAL MODULE: ./build/app/commits/compare.js + 14 modules
var compare = __webpack_require__(4696);
// EXTERNAL MODULE: ./build/app/commits/pulls-of-group.js
var pulls_of_group = __webpack_require__(3725);
// EXTERNAL MODULE: ./build/core/contract/change.js
var change = __webpack_require__(4461);
// EXTERNAL MODULE: ./build/core/review/review-rule.js
var review_rule = __webpack_require__(8202);
// EXTERNAL MODULE: ./build/core/review/status-context.js
var status_context = __webpack_require__(2863);
// EXTERNAL MODULE: ./build/core/specs/commit-sources.js
var commit_sources = __webpack_require__(1723);
// EXTERNAL MODULE: ./build/app/reviewers/candidates.js + 1 modules
var reviewers_candidates = __webpack_require__(9810);
;// CONCATENATED MODULE: ./build/app/guard/merge-bases.js
/**
 * Every commit at which a range parts from its base. Where two histories cross there are several, of which GitHub names
 * one; the others are among those that the range was merged with.
 */
async function mergeBasesOf(github, { mergeBase, commits }) {
    const inside = new Set(commits.map(({ sha }) => sha));
    const edge = new Set(commits.flatMap(({ parents }) => parents).filter((parent) => !inside.has(parent)));
    edge.delete(mergeBase);
    const bases = [mergeBase];
    for (const sha of edge)
        if ((await github.mergeBase(sha, mergeBase)) !== sha)
            bases.push(sha);
    return bases;
}

;// CONCATENATED MODULE: ./build/app/guard/pull-and-twins.js
/** A pull request, with every other open one that has the same head: a commit's status answers for all of them. */
async function pullAndTwins(github, number) {
    const open = await github.openPulls();
    const live = open.find((pull) => pull.number === number) ?? (await github.pull(number));
    return [live, ...open.filter((pull) => isTwin(pull, live))];
}
const isTwin = (pull, own) => pull.isOpen && pull.headSha === own.headSha && pull.number !== own.number;

;// CONCATENATED MODULE: ./build/app/guard/pull-request.js









/** Judges a pull request, and every other open one with the same head: the commit's status answers for all of them. */
async function judgePullAndTwins(event, setting) {
    const all = await pullAndTwins(setting.github, event.number);
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
    const hasDirectory = (await setting.sources.locate(sha)).tree !== null;
    const changes = (0,change/* distinct */.dM)(pulls.flatMap((pull) => pull.changes));
    return { sha, subject: 'pull-request', pulls, blocks: [], changes, hasDirectory };
}
/**
 * Whether the guard's status is asked for where the pull request goes. Elsewhere nobody needs it, and it would outlive a
 * change of base: a success that was earned against a branch that anybody may push to must hold for the default branch.
 */
async function requiresGuard({ isBaseDefault, baseBranch }, { github }) {
    return isBaseDefault || (await github.requiredChecks(baseBranch)).includes(status_context/* STATUS_CONTEXT */.j);
}
const ontoDefault = (pull) => ({
    ...pull,
    baseBranch: pull.defaultBranch,
    isBaseDefault: true,
});
/** Judges one pull request, alone or as one of those in the answer. */
async function judgePull(pull, target, setting) {
    const { github, sources } = setting;
    const head = await sources.locate(pull.headSha);
    // The default branch has a name that no tag can take.
    const quick = await sources.locate(pull.isBaseDefault ? 'HEAD' : await github.tip(pull.baseBranch));
    const isClear = head.diagnostics.length === 0 && (0,compare/* newTwins */.Ww)(quick, head).length === 0 && hasSameAttributes(quick, head);
    if (head.tree === quick.tree && isClear)
        return unchangedJudgement(pull);
    const tip = await github.tip(pull.baseBranch);
    const range = await github.range(tip, pull.headSha);
    const bases = await Promise.all((await mergeBasesOf(github, range)).map((sha) => sources.locate(sha)));
    const edit = { bases, head, tip, commits: range.commits };
    if (await isBehind(edit, setting)) {
        return { ...unchangedJudgement(pull), verdict: { kind: 'blocked', reasons: [{ kind: 'behind' }] } };
    }
    return await judgeEdit(pull, target, edit, setting);
}
/**
 * Whether it is not clear what a merge would make of the branch: the contract has moved on its base, and the branch has
 * commits that change what its edit as a whole does not, which a rebase merge would replay one by one.
 */
async function isBehind({ bases, head, tip, commits }, { sources }) {
    const [base] = bases;
    if (!base || (await (0,compare/* sameNumbers */.pB)(sources, base, await sources.locate(tip))))
        return false;
    const whole = await (0,compare/* compareFrom */.ui)(sources, bases, head);
    const known = new Set(whole.changes.map(fieldOf));
    const own = commits.filter(({ parents }) => parents.length === 1);
    if (own.length > MAX_REPLAYED)
        return true;
    for (const { sha, parents } of own) {
        const [before, after] = [await sources.locate(parents[0] ?? ''), await sources.locate(sha)];
        const { changes, unreadable } = await (0,compare/* compareAt */.Ln)(sources, before, after);
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
async function judgeEdit(pull, target, { bases, head, tip, commits }, setting) {
    const { github, sources, now } = setting;
    if ((0,compare/* isNothing */.qv)(await (0,compare/* compareFrom */.ui)(sources, bases, head)))
        return unchangedJudgement(pull);
    const comparison = await (0,compare/* compareFrom */.ui)(sources, bases, head, true);
    const statusAuthor = await setting.announce(target);
    const rules = await (0,compare/* reviewPolicyAt */.Gh)(sources, await sources.locate(tip));
    const review = 'review' in rules ? rules.review : null;
    const requirement = review && (0,review_rule/* requirementAt */.B)(review, now);
    const approvers = review?.approvers ?? null;
    const candidates = review ? await (0,reviewers_candidates/* candidatesOf */.k)({ github, sources, pull, head, commits, approvers, statusAuthor }) : [];
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
    const { sources } = setting;
    const [before, after] = [await sources.locate(group.baseSha), await sources.locate(group.headSha)];
    const comparison = await (0,compare/* compareAt */.Ln)(sources, before, after);
    const { changes, unreadable } = comparison;
    const hasDirectory = after.tree !== null;
    const nothing = { sha: group.headSha, subject: 'merge-group', pulls: [], blocks: [], changes, hasDirectory };
    if ((0,compare/* isNothing */.qv)(comparison))
        return nothing;
    const pulls = [];
    for (const pull of await (0,pulls_of_group/* pullsOfGroup */.H)(setting.github, group)) {
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
async function judgeInGroup(pull, target, setting) {
    const { github, sources } = setting;
    const tip = await github.tip(pull.baseBranch);
    const { mergeBase, commits } = await github.range(tip, pull.headSha);
    const [base, head] = [await sources.locate(mergeBase), await sources.locate(pull.headSha)];
    return await judgeEdit(pull, target, { bases: [base], head, tip, commits }, setting);
}

;// CONCATENATED MODULE: ./build/app/guard/guard.js







/** How long a run that broke down may take to say so. */
const LAST_WORD_MS = 10_000;
/** Does this change the contract, and was it reviewed? */
async function guard(inputs, host, words, connect = connection/* connectGitHub */.UY) {
    const workflow = workflowOf(host);
    const subject = (0,github_event/* subjectOf */.e)(workflow);
    if (subject.kind === 'commit') {
        throw new errors/* UsageError */.eb(`mode: guard judges pull requests and merge groups, and this run is for the event ${workflow.event}. Run it on pull_request_target, pull_request_review and merge_group.`);
    }
    const settingWithin = (ms) => settingOf(inputs, host, workflow, words, connect(inputs, workflow, AbortSignal.timeout(ms)));
    const setting = settingWithin(inputs.runTimeoutMs);
    try {
        return { mode: 'guard', ...(await judge(subject, setting, inputs.dryRun)) };
    }
    catch (error) {
        // An older success on this commit must not outlive a run that could not judge, not even for want of time. A verdict that was
        // posted stands, though: the run may yet fail to put it into words, or to write them, which makes it no less true.
        const failed = { state: 'error', description: words.failed, pulls: [] };
        await settingWithin(LAST_WORD_MS)
            .post(subject.headSha, failed)
            .catch(() => null);
        throw error;
    }
}
async function judge(subject, setting, dryRun) {
    const first = await judgeAndPost(subject, setting, dryRun);
    // Judging takes a while, and another run may have posted a failure meanwhile that this success has overwritten.
    return first.verdict === 'approved' ? await judgeAndPost(subject, setting, dryRun, first) : first;
}
/** Judges and posts the verdict, unless it is the one that was posted before. */
async function judgeAndPost(subject, setting, dryRun, before = null) {
    const { sha, ...judged } = subject.kind === 'pull' ? await judgePullAndTwins(subject, setting) : await judgeGroup(subject, setting);
    const { sloDirectory, words } = setting;
    const result = guardResult({ ...judged, sloDirectory, dryRun, isPosted: before?.isPosted ?? true });
    if (before?.verdict === result.verdict)
        return result;
    const state = result.fails ? 'failure' : 'success';
    // A pull request may be judged for the default branch as well; the mark says where it goes.
    const pulls = result.pulls.filter((pull, index, all) => all.findIndex(isSame(pull)) === index);
    const author = await setting.post(sha, { state, description: words.verdict(result), pulls });
    return { ...result, isPosted: author !== null };
}
const isSame = (pull) => (other) => other.number === pull.number;
function workflowOf({ workflow }) {
    if (workflow)
        return workflow;
    throw new errors/* UsageError */.eb('mode: guard reads a pull request, so it runs in a workflow, where GITHUB_REPOSITORY and the event are set');
}
function settingOf(inputs, host, workflow, words, connection) {
    if (!connection)
        throw new errors/* UsageError */.eb('github-token: it is missing, and guard reads everything through the API');
    const { github } = connection;
    const sloDirectory = (0,slo_directory/* sloDirectoryOf */.H)(inputs.sloDirectory);
    const post = (sha, status) => github.postStatus(sha, { ...status, url: workflow.runUrl });
    const announced = new Map();
    return {
        github,
        sloDirectory,
        sources: github.sources(sloDirectory),
        now: Math.floor(host.now() / 1000),
        words,
        post,
        announce: ({ sha, pulls }) => {
            const key = JSON.stringify(pulls.map(({ number, baseBranch }) => [number, baseBranch]));
            const asked = announced.get(key) ?? post(sha, { state: 'pending', description: words.pending, pulls });
            announced.set(key, asked);
            return asked;
        },
    };
}


/***/ })

};
