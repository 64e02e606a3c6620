export const id = 6353;
export const ids = [6353];
export const modules = {

/***/ 7886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ landingsBy)
/* harmony export */ });
/** Commits (newest first) as landings (oldest first): those of one pull request are one. */
async function landingsBy(history, commits, branch) {
    const pulls = new Map();
    const landings = [];
    const oldestFirst = [...commits].reverse();
    // What is asked for at once comes in few requests.
    const found = await Promise.all(oldestFirst.map(({ sha }) => history.mergedPulls(sha, branch)));
    for (const [index, commit] of oldestFirst.entries()) {
        const all = found[index] ?? [];
        const pull = all.find(({ mergeCommit }) => mergeCommit === commit.sha) ?? all[0];
        if (!pull) {
            landings.push({ ...commit, before: commit.parents[0] ?? null, after: commit.sha, pull: null });
            continue;
        }
        const group = pulls.get(pull.number) ?? { pull, commits: [] };
        group.commits.push(commit);
        pulls.set(pull.number, group);
    }
    const merged = [...pulls.values()].map(({ pull, commits: own }) => landingOf(history, pull, own));
    return [...landings, ...(await Promise.all(merged))];
}
/** What a pull request brought: from the merge's first parent on, or from before the first of the commits it left. */
async function landingOf(history, pull, own) {
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last)
        throw new Error(`#${pull.number} landed without a commit`);
    const { mergeCommit } = pull;
    const known = own.find(({ sha }) => sha === mergeCommit)?.parents;
    const parents = known ?? (mergeCommit === null ? [] : await history.parentsOf(mergeCommit));
    const common = { at: pull.mergedAt, pull, author: last.author };
    if (mergeCommit !== null && parents.length > 1) {
        return { ...common, before: parents[0] ?? null, after: mergeCommit };
    }
    return { ...common, before: first.parents[0] ?? null, after: last.sha };
}


/***/ }),

/***/ 1454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unseenTeams),
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
        if (isMember !== false)
            unseen.push({ teams: [approver.text], because: isMember === 'fault' ? 'fault' : 'hidden' });
    }
    const teams = unseenTeams(unseen);
    return teams ? { kind: 'unknown', ...teams } : { kind: 'not-named' };
}
/** What is to be said of several; null where there are none. A fault outweighs a missing permission: another run may tell what it hid. */
function unseenTeams(all) {
    const faults = all.filter(({ because }) => because === 'fault');
    const [told, because] = faults.length > 0 ? [faults, 'fault'] : [all, 'hidden'];
    return told.length === 0 ? null : { teams: [...new Set(told.flatMap(({ teams }) => teams))], because };
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
var compare = __webpack_require__(9048);
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
        access: review.mayWrite ? 'write' : await inquiry.github.accessOf(user.login),
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
    const between = async (a, b) => await (0,compare/* compareAt */.Ln)(sources, ...(await Promise.all([sources.locate(a), sources.locate(b)])));
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
    const stray = (0,verdict/* unexplained */.EJ)(fromLeft.changes, ofRight.changes);
    return [...stray, ...(0,verdict/* unexplained */.EJ)(fromRight.changes, ofLeft.changes)].length > 0;
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
    if (!(await (0,compare/* isReviewOf */.ig)(sources, reviewed, head)))
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
        if (!(await (0,compare/* isReviewOf */.ig)(sources, await sources.locate(sha), head)))
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

/***/ 8678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ judgeLandings),
  x: () => (/* binding */ locate)
});

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
// EXTERNAL MODULE: ./build/app/commits/compare.js + 13 modules
var compare = __webpack_require__(9048);
// EXTERNAL MODULE: ./build/app/reviewers/candidates.js + 1 modules
var candidates = __webpack_require__(9810);
;// CONCATENATED MODULE: ./build/app/reviewers/judge-landing.js





const NOWHERE = { tree: null, diagnostics: [], twins: [], attributes: [] };
const locate = async (sources, commit) => commit === null ? NOWHERE : await sources.locate(commit);
/**
 * Judges what landed by the policy of its day; null for what left the contract alone. Each step is asked for all of them at once, and
 * so comes in few requests.
 */
async function judgeLandings(landings, archive) {
    for (const { pull } of landings)
        if (pull)
            archive.github.foresee(pull.number);
    const compared = await Promise.all(landings.map((landing) => compareLanding(landing, archive)));
    const ranges = await Promise.all(compared.map((one) => rangeOf(one, archive)));
    return await Promise.all(compared.map((one, index) => judgeLanding(one, ranges[index] ?? null, archive)));
}
async function compareLanding(landing, { sources }) {
    const { pull } = landing;
    // Whoever needs the head hears what went wrong; most often nothing changed, and nobody does.
    const head = pull ? sources.locate(pull.headSha).catch(() => null) : null;
    const [before, after] = await Promise.all([locate(sources, landing.before), sources.locate(landing.after), head]);
    return { landing, before, comparison: await (0,compare/* compareAt */.Ln)(sources, before, after) };
}
/** The commits of a pull request whose change is to be judged. */
async function rangeOf({ landing: { pull, before }, comparison }, { github }) {
    return pull && !(0,compare/* isNothing */.qv)(comparison) ? await github.range(before ?? pull.headSha, pull.headSha) : null;
}
async function judgeLanding({ landing, before, comparison }, range, archive) {
    const { changes, unreadable } = comparison;
    if ((0,compare/* isNothing */.qv)(comparison))
        return null;
    const { sources } = archive;
    const rules = await (0,compare/* reviewRulesAt */.LP)(sources, before);
    const policy = 'review' in rules ? rules.review : null;
    const requirement = 'review' in rules ? (0,review_rule/* requirementFor */.P)(rules, changes, landing.at) : null;
    const policyDiagnostics = 'diagnostics' in rules ? rules.diagnostics : [];
    const { pull } = landing;
    const common = { at: landing.at, commit: landing.after, changes, unreadable, requirement };
    if (!pull || !range) {
        const arrival = { kind: 'direct-push', author: landing.author };
        return { ...common, arrival, state: 'unreviewed', lacks: [], approvals: [] };
    }
    const evidence = { comparison, requirement, policy, policyDiagnostics };
    return { ...common, ...(await judgePull(pull, range, evidence, archive)) };
}
/** Weighs the reviews that were there at the merge. */
async function judgePull(pull, { mergeBase, commits }, { comparison, requirement, policy, policyDiagnostics }, archive) {
    const { github, sources } = archive;
    const [start, head] = await Promise.all([sources.locate(mergeBase), sources.locate(pull.headSha)]);
    const own = await (0,compare/* compareAt */.Ln)(sources, start, head);
    // A merge that was made by hand may hold more than the pull request.
    const strays = (0,verdict/* unexplained */.EJ)(comparison.changes, own.changes);
    const stray = strays.length > 0 ? [{ kind: 'unexplained', changes: strays }] : [];
    const statuses = (await github.guardStatuses(pull.headSha, pull)).filter(({ at }) => isBy(at, pull));
    const [last] = statuses;
    const candidates = policy
        ? await candidatesAt(pull, { head, commits, policy, statusAuthor: last?.author ?? null }, archive)
        : [];
    const verdictOn = (those) => (0,verdict/* judge */.S4)({ comparison, requirement, policyDiagnostics, candidates: those });
    const judgement = verdictOn(candidates);
    const trace = { wasThere: statuses.length > 0, approved: last?.state === 'success' };
    const atBest = verdictOn(candidates.map((candidate) => inDoubt(candidate, trace)));
    return {
        arrival: {
            kind: 'pull-request',
            number: pull.number,
            author: pull.author?.login ?? null,
            mergedBy: await github.mergerOf(pull.number),
            guard: last?.state ?? null,
        },
        state: isApproved(judgement, stray) ? 'reviewed' : isApproved(atBest, stray) ? 'unknown' : 'unreviewed',
        lacks: [...(judgement.verdict.kind === 'blocked' ? judgement.verdict.reasons : []), ...stray],
        approvals: judgement.approvals,
    };
}
const isApproved = ({ verdict }, stray) => verdict.kind === 'approved' && stray.length === 0;
/** Whether something happened no later than the merge; `at` is in unix milliseconds. */
const isBy = (at, { mergedAt }) => at <= mergedAt * 1000;
async function candidatesAt(pull, { policy, ...rest }, archive) {
    const reviews = await archive.github.reviews(pull.number);
    const inTime = reviews.filter(({ submittedAt }) => submittedAt !== null && submittedAt <= pull.mergedAt * 1000);
    return await (0,candidates/* candidatesAmong */.L)(inTime, { ...archive, ...rest, pull, approvers: policy.approvers });
}


/***/ }),

/***/ 6839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ oneRun),
/* harmony export */   u: () => (/* binding */ oneLook)
/* harmony export */ });
/**
 * GitHub for the whole of a run: a status that was there stays, and which pull requests a commit belongs to only says where to
 * look.
 */
function oneRun(github) {
    return {
        ...github,
        defaultBranch: remembered(github.defaultBranch),
        guardStatuses: remembered(github.guardStatuses),
        pullsOfCommit: remembered(github.pullsOfCommit),
    };
}
/** GitHub as it is at one time: what may change is asked once, so that all pull requests of a run are judged by the same. */
function oneLook(github) {
    return {
        ...github,
        tip: remembered(github.tip),
        accessOf: remembered(github.accessOf),
        isMember: remembered(github.isMember),
        lastForcePush: remembered(github.lastForcePush),
        foresee: remembered(github.foresee),
    };
}
function remembered(ask) {
    const known = new Map();
    return (...given) => {
        const key = JSON.stringify(given);
        const asked = known.get(key) ?? { answer: ask(...given) };
        known.set(key, asked);
        return asked.answer;
    };
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
/** A comment takes nothing back, so it is skipped. A deleted account is nobody, so its reviews stay apart. */
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
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8714);
/* harmony import */ var _contract_exclusion_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2817);
/* harmony import */ var _contract_waiver_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(709);
/* harmony import */ var _model_annual_window_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(686);




/**
 * What these changes need at `at` (unix seconds). Those of waivers have a number of their own, at any time of the year, and so have
 * exclusions that are retroactive by then; of several numbers the highest counts.
 */
function requirementFor(rules, changes, at) {
    const usual = requirementOf(rules, changes, at);
    const notice = noticeOf(rules.exclusions, changes.filter(_contract_exclusion_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfExclusion */ .A), at);
    if (notice?.kind !== 'retroactive')
        return { ...usual, notice };
    if (!rules.exclusions)
        return { rule: { kind: 'no-exclusions' }, window: null, notice };
    const { retroactive } = rules.exclusions;
    if (retroactive.kind === 'refused')
        return { rule: { kind: 'retroactive-refused' }, window: null, notice };
    const isEnough = usual.rule.kind !== 'approvals' || usual.rule.approvals >= retroactive.approvals;
    // At no time of the year would fewer do.
    return isEnough ? { ...usual, notice } : { rule: retroactive, window: null, notice };
}
/** Whether all of these lie far enough ahead at `at` (unix seconds). */
function noticeOf(policy, changes, at) {
    if (changes.length === 0)
        return null;
    if (!policy)
        return { kind: 'retroactive', notice: null };
    const until = changes.reduce((first, { instants }) => Math.min(first, instants.from), Infinity) - policy.notice.seconds;
    return at <= until ? { kind: 'announced', until } : { kind: 'retroactive', notice: policy.notice.text };
}
function requirementOf({ review, waivers }, changes, at) {
    const usual = requirementAt(review, at);
    if (!waivers || !changes.some(_contract_waiver_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfWaiver */ .ye))
        return usual;
    const own = { rule: { kind: 'approvals', approvals: waivers.approvals }, window: null, notice: null };
    if (changes.every(_contract_waiver_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfWaiver */ .ye))
        return own;
    return usual.rule.kind === 'approvals' && usual.rule.approvals < waivers.approvals ? own : usual;
}
/** The rule that holds at `at` (unix seconds). Without a yearly window it is always the one for out of it. */
function requirementAt(review, at) {
    const { annual } = review;
    if (!annual)
        return { rule: review.outOfWindow, window: null, notice: null };
    const today = luxon__WEBPACK_IMPORTED_MODULE_2__/* .DateTime */ .c9.fromSeconds(at, { zone: annual.timezone });
    const isOpen = (0,_model_annual_window_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpenOn */ .u)(annual, today.toFormat('MM-dd'));
    const window = { isOpen, ...nearestWindow(annual, today, isOpen), timezone: annual.timezone, rule: review.inWindow };
    return { rule: isOpen ? review.inWindow : review.outOfWindow, window, notice: null };
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
    if (rule.kind !== 'approvals')
        return [{ kind: rule.kind }];
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
