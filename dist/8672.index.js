export const id = 8672;
export const ids = [8672];
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

// EXTERNAL MODULE: ./build/app/connection.js + 18 modules
var connection = __webpack_require__(1456);
// EXTERNAL MODULE: ./build/app/slo-directory.js
var slo_directory = __webpack_require__(4130);
// EXTERNAL MODULE: ./build/core/review/verdict.js + 1 modules
var review_verdict = __webpack_require__(9046);
// EXTERNAL MODULE: ./build/app/commits/compare.js + 13 modules
var compare = __webpack_require__(4479);
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
    const rules = await (0,compare/* reviewRulesAt */.LP)(sources, await sources.locate(tip));
    const review = 'review' in rules ? rules.review : null;
    const requirement = 'review' in rules ? (0,review_rule/* requirementFor */.P)(rules, comparison.changes, now) : null;
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


/***/ }),

/***/ 1454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ namingOf)
/* harmony export */ });
/* harmony import */ var _core_model_approver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8375);

/** Whether a policy's list of users and teams names somebody; null names everybody. */
async function namingOf(login, approvers, people) {
    if (approvers === null)
        return { kind: 'named' };
    const unseen = [];
    for (const approver of approvers.map(_core_model_approver_js__WEBPACK_IMPORTED_MODULE_0__/* .approverOf */ .h)) {
        if (approver.kind === 'user') {
            if (approver.login.toLowerCase() === login.toLowerCase())
                return { kind: 'named' };
            continue;
        }
        const isMember = await people.isMember(approver, login);
        if (isMember === true)
            return { kind: 'named' };
        if (isMember === 'unknown')
            unseen.push(approver.text);
    }
    return unseen.length > 0 ? { kind: 'unknown', teams: unseen } : { kind: 'not-named' };
}


/***/ }),

/***/ 9810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ candidatesAmong),
  k: () => (/* binding */ candidatesOf)
});

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/review/latest-reviews.js
var latest_reviews = __webpack_require__(6324);
;// CONCATENATED MODULE: ./build/core/review/status.js
/** When `author` first posted that there is something to review, in unix milliseconds; null for never. */
function firstSeen(statuses, author) {
    // What said that nothing changed showed nobody any number.
    const own = statuses.filter((one) => one.author?.id === author.id && !/^unchanged/.test(one.description));
    return own.length > 0 ? Math.min(...own.map(({ at }) => at)) : null;
}

// EXTERNAL MODULE: ./build/core/review/verdict.js + 1 modules
var verdict = __webpack_require__(9046);
// EXTERNAL MODULE: ./build/app/commits/compare.js + 13 modules
var compare = __webpack_require__(4479);
// EXTERNAL MODULE: ./build/app/reviewers/approver-match.js
var approver_match = __webpack_require__(1454);
;// CONCATENATED MODULE: ./build/app/reviewers/candidates.js






/** Everybody whose latest review says yes or no, with all that decides whether it counts. */
async function candidatesOf(inquiry) {
    return await candidatesAmong(await inquiry.github.reviews(inquiry.pull.number), inquiry);
}
/** The same, of these reviews only. */
async function candidatesAmong(reviews, inquiry) {
    const candidates = [];
    for (const review of (0,latest_reviews/* latestPerPerson */.q)(reviews))
        candidates.push(await candidateOf(review, inquiry));
    return candidates;
}
async function candidateOf(review, inquiry) {
    const { user } = review;
    const state = latest_reviews/* STATES */.x[review.state] ?? 'dismissed';
    const unasked = { state, wroteNumbers: false, access: 'unknown', naming: NOBODY, coverage: UNREADABLE };
    if (!user)
        return { ...unasked, login: 'ghost', account: 'deleted', isAuthor: false };
    // Only a person may approve; whoever is not a bot may ask for changes.
    const isPerson = state === 'approved' ? user.type === 'User' : user.type !== 'Bot';
    const account = isPerson ? 'person' : 'bot';
    const isAuthor = inquiry.pull.author?.id === user.id;
    const known = { ...unasked, login: user.login, account, isAuthor };
    // Nobody is asked about whose word can't count anyway.
    if (state === 'dismissed' || account === 'bot' || isAuthor)
        return known;
    const naming = await (0,approver_match/* namingOf */.a)(user.login, inquiry.approvers, inquiry.github);
    if (naming.kind === 'not-named')
        return { ...known, naming };
    return {
        ...known,
        naming,
        access: await inquiry.github.accessOf(user.login),
        wroteNumbers: await wroteNumbers(user.id, inquiry),
        coverage: state === 'approved' ? await coverageOf(review, inquiry) : UNREADABLE,
    };
}
const NOBODY = { kind: 'not-named' };
const UNREADABLE = { kind: 'unreadable' };
/** Beyond this many commits of one person, they are taken for a writer of the numbers. */
const MAX_OWN_COMMITS = 30;
/** Whether a commit of the pull request that changes the contract is this person's. */
async function wroteNumbers(id, { github, sources, commits }) {
    const own = commits.filter(({ people }) => people.includes(id));
    if (own.length > MAX_OWN_COMMITS)
        return true;
    for (const commit of own)
        if (await bringsNumbers(commit, github, sources))
            return true;
    return false;
}
/** Whether a commit changes the contract. A merge does when it makes other numbers than its two sides bring together. */
async function bringsNumbers({ sha, parents }, github, sources) {
    const between = async (a, b) => await (0,compare/* compareAt */.Ln)(sources, await sources.locate(a), await sources.locate(b));
    const edits = await Promise.all(parents.map((parent) => between(parent, sha)));
    if (parents.length > 0 && edits.every(compare/* isNothing */.qv))
        return false;
    const [left, right, third] = parents;
    const [fromLeft, fromRight] = edits;
    if (!left || !right || third || !fromLeft || !fromRight)
        return true;
    const fork = await github.mergeBase(left, right);
    if (!fork)
        return true;
    const [ofLeft, ofRight] = [await between(fork, left), await between(fork, right)];
    if ([fromLeft, fromRight, ofLeft, ofRight].some(({ unreadable }) => unreadable.length > 0))
        return true;
    const stray = (0,verdict/* unexplained */.E)(fromLeft.changes, ofRight.changes);
    return [...stray, ...(0,verdict/* unexplained */.E)(fromRight.changes, ofLeft.changes)].length > 0;
}
/**
 * Whether an approval is of the numbers at the head. GitHub has been seen to re-point a review to a later commit, so the
 * guard must also have seen these numbers, on a commit of this pull request, before the review was given.
 */
async function coverageOf(review, inquiry) {
    const { github, sources, pull, head, commits, statusAuthor } = inquiry;
    const { commit, submittedAt } = review;
    if (commit === null || submittedAt === null)
        return UNREADABLE;
    const reviewed = await sources.locate(commit).catch(missing);
    if (!reviewed)
        return UNREADABLE;
    if (!(await (0,compare/* sameNumbers */.pB)(sources, reviewed, head)))
        return { kind: 'other-numbers' };
    const isMovable = commits.some(({ sha }) => sha === commit);
    const forcePush = isMovable ? await github.lastForcePush(pull.number) : null;
    if (forcePush !== null && submittedAt <= forcePush)
        return { kind: 'force-pushed' };
    if (!statusAuthor)
        return { kind: 'seen-unknown' };
    const seenBefore = async (sha) => {
        const seen = firstSeen(await github.guardStatuses(sha, pull), statusAuthor);
        return seen !== null && seen < submittedAt;
    };
    if (await seenBefore(commit))
        return { kind: 'same' };
    for (const { sha } of [...commits].reverse()) {
        if (sha === commit)
            continue;
        if (!(await (0,compare/* sameNumbers */.pB)(sources, await sources.locate(sha), head)))
            break;
        if (await seenBefore(sha))
            return { kind: 'same' };
    }
    return { kind: 'not-seen-before' };
}
/** A commit that GitHub no longer has. */
function missing(error) {
    if (error instanceof errors/* Unavailable */.$P && error.isMissing)
        return null;
    throw error;
}


/***/ }),

/***/ 6324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ latestPerPerson),
/* harmony export */   x: () => (/* binding */ STATES)
/* harmony export */ });
/** The states of GitHub's that say yes or no; what is not here says neither. */
const STATES = {
    APPROVED: 'approved',
    CHANGES_REQUESTED: 'changes-requested',
    DISMISSED: 'dismissed',
};
/** A comment takes nothing back, so it is passed over. A deleted account is nobody, so its reviews stay apart. */
function latestPerPerson(reviews) {
    const latest = new Map();
    for (const [index, review] of reviews.entries()) {
        if (STATES[review.state] === undefined)
            continue;
        const key = review.user ? `user ${review.user.id}` : `review ${index}`;
        latest.delete(key);
        latest.set(key, review);
    }
    return [...latest.values()];
}


/***/ }),

/***/ 8202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requirementFor)
/* harmony export */ });
/* unused harmony export requirementAt */
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8714);
/* harmony import */ var _contract_waiver_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(709);
/* harmony import */ var _model_annual_window_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(686);



/**
 * What these changes need at `at` (unix seconds). Those of waivers have a number of their own, at any time of the year; of
 * several numbers the highest counts.
 */
function requirementFor({ review, waivers }, changes, at) {
    const usual = requirementAt(review, at);
    if (!waivers || !changes.some(_contract_waiver_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfWaiver */ .ye))
        return usual;
    const own = { rule: { kind: 'approvals', approvals: waivers.approvals }, window: null };
    if (changes.every(_contract_waiver_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfWaiver */ .ye))
        return own;
    return usual.rule.kind === 'approvals' && usual.rule.approvals < waivers.approvals ? own : usual;
}
/** The rule that holds at `at` (unix seconds). Without a yearly window it is always the one for out of it. */
function requirementAt(review, at) {
    const { annual } = review;
    if (!annual)
        return { rule: review.outOfWindow, window: null };
    const today = luxon__WEBPACK_IMPORTED_MODULE_1__/* .DateTime */ .c9.fromSeconds(at, { zone: annual.timezone });
    const isOpen = (0,_model_annual_window_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpenOn */ .u)(annual, today.toFormat('MM-dd'));
    const window = { isOpen, ...nearestWindow(annual, today, isOpen), timezone: annual.timezone, rule: review.inWindow };
    return { rule: isOpen ? review.inWindow : review.outOfWindow, window };
}
/** The window that is open today, or the next one. */
function nearestWindow({ opens, closes }, today, isOpen) {
    const day = today.toFormat('MM-dd');
    const wraps = opens > closes;
    // An open window that wraps began last year when its end is still to come this year.
    const began = isOpen ? today.year - (wraps && day <= closes ? 1 : 0) : today.year + (day > opens ? 1 : 0);
    return { opens: `${began}-${opens}`, closes: `${began + (wraps ? 1 : 0)}-${closes}` };
}


/***/ }),

/***/ 9046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  E: () => (/* binding */ unexplained)
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
    return naming.kind === 'unknown' ? { kind: 'teams-unknown', teams: naming.teams } : null;
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
    const reasons = [];
    if (unreadable.length > 0)
        reasons.push({ kind: 'unreadable', diagnostics: unreadable });
    if (!requirement)
        reasons.push({ kind: 'no-policy', diagnostics: policyDiagnostics });
    else
        reasons.push(...shortfall(requirement, approvals));
    const against = approvals.filter(({ blocks }) => blocks).map(({ login }) => login);
    if (against.length > 0)
        reasons.push({ kind: 'changes-requested', by: against });
    if (reasons.length > 0)
        return { verdict: { kind: 'blocked', reasons }, approvals };
    return { verdict: { kind: 'approved', needed: neededBy(requirement) }, approvals };
}
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


/***/ })

};
