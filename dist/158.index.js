export const id = 158;
export const ids = [158];
export const modules = {

/***/ 9722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ lastForcePush),
/* harmony export */   z: () => (/* binding */ labelledBy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

const eventSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    actor: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable(),
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() }).nullish(),
})
    .transform(({ event, created_at, actor, label }) => ({
    event,
    /** Unix milliseconds. */
    at: Date.parse(created_at),
    by: actor?.login ?? null,
    label: label?.name ?? null,
}));
/** What happened to a pull request, oldest first. */
const eventsOf = (client, pull) => client.list('GET /repos/{owner}/{repo}/issues/{issue_number}/events', { issue_number: pull }, eventSchema);
/** When the branch of a pull request was last force-pushed, in unix milliseconds; null for never. */
async function lastForcePush(client, pull) {
    const pushes = (await eventsOf(client, pull)).filter(({ event }) => event === 'head_ref_force_pushed');
    return pushes.length > 0 ? Math.max(...pushes.map(({ at }) => at)) : null;
}
/** Who put a label on a pull request last; null when nobody is known. */
async function labelledBy(client, pull, label) {
    const same = (name) => name?.toLowerCase() === label.toLowerCase();
    return (await eventsOf(client, pull)).findLast(({ event, label }) => event === 'labeled' && same(label))?.by ?? null;
}


/***/ }),

/***/ 933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nv: () => (/* binding */ reviewsOf),
/* harmony export */   VV: () => (/* binding */ pullRequest),
/* harmony export */   bU: () => (/* binding */ pullsOfCommit),
/* harmony export */   il: () => (/* binding */ mergeBasesOf),
/* harmony export */   nM: () => (/* binding */ mergeBaseOf),
/* harmony export */   qz: () => (/* binding */ pullAndTwins),
/* harmony export */   yb: () => (/* binding */ rangeBetween)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8103);


const userSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable();
const pullSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['open', 'closed']),
    merged_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    user: userSchema,
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) }),
    labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
})
    .transform((pull) => ({
    number: pull.number,
    author: pull.user && { id: pull.user.id, login: pull.user.login },
    isOpen: pull.state === 'open',
    isMerged: pull.merged_at !== null,
    headSha: pull.head.sha,
    baseBranch: pull.base.ref,
    defaultBranch: pull.base.repo.default_branch,
    isBaseDefault: pull.base.ref === pull.base.repo.default_branch,
    labels: pull.labels.map(({ name }) => name),
}));
const pullRequest = (client, number) => client.get('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number }, pullSchema);
/** The pull requests that a commit belongs to, as far as GitHub knows them. */
const pullsOfCommit = (client, sha) => client.list('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { commit_sha: sha }, pullSchema);
/**
 * A pull request, with every other open one that has the same head: a commit's status answers for all of them. All open
 * ones are looked through, since GitHub tells those of a commit only within one repository.
 */
async function pullAndTwins(client, number) {
    const open = await client.list('GET /repos/{owner}/{repo}/pulls', { state: 'open' }, pullSchema);
    const live = open.find((pull) => pull.number === number) ?? (await pullRequest(client, number));
    return [live, ...open.filter((pull) => isTwin(pull, live))];
}
const isTwin = (pull, own) => pull.isOpen && pull.headSha === own.headSha && pull.number !== own.number;
/** Null, or an object without anything, where the address is nobody's; never missing, lest somebody go unseen. */
const personSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }), zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({})]).nullable();
const commitSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    author: personSchema,
    committer: personSchema,
    parents: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
})
    .transform(({ sha, commit, author, committer, parents }) => ({
    sha,
    message: commit.message,
    parents: parents.map((parent) => parent.sha),
    /** The ids of the accounts whose addresses the commit bears; anybody can write any address. */
    people: [author, committer].flatMap((person) => (person && 'id' in person ? person.id : [])),
}));
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}';
const comparisonSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    merge_base_commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    total_commits: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    commits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(commitSchema),
});
/** Where two commits part, and the commits that `head` has and `base` has not, over all pages. */
async function rangeBetween(client, base, head) {
    const commits = [];
    for (let page = 1;; page += 1) {
        const parameters = { basehead: `${base}...${head}`, per_page: 100, page };
        const answer = await client.get(COMPARE, parameters, comparisonSchema);
        commits.push(...answer.commits);
        if (commits.length >= answer.total_commits)
            return { mergeBase: answer.merge_base_commit.sha, commits };
        if (answer.commits.length === 0) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y(`GitHub: the comparison ${base}...${head} ends before its ${answer.total_commits} commits`, null);
        }
    }
}
/** Where two commits part; null when they have no history in common. */
async function mergeBaseOf(client, a, b) {
    const parameters = { basehead: `${a}...${b}`, per_page: 1 };
    try {
        return (await client.get(COMPARE, parameters, comparisonSchema)).merge_base_commit.sha;
    }
    catch (error) {
        if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y && error.status === 404)
            return null;
        throw error;
    }
}
/**
 * Every commit at which a range parts from its base. Where two histories cross there are several, of which GitHub names
 * one; the others are among those that the range was merged with.
 */
async function mergeBasesOf(client, { mergeBase, commits }) {
    const inside = new Set(commits.map(({ sha }) => sha));
    const edge = new Set(commits.flatMap(({ parents }) => parents).filter((parent) => !inside.has(parent)));
    edge.delete(mergeBase);
    const bases = [mergeBase];
    for (const sha of edge)
        if ((await mergeBaseOf(client, sha, mergeBase)) !== sha)
            bases.push(sha);
    return bases;
}
const reviewSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    user: userSchema,
    // One that is not known might say no.
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
    commit_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    submitted_at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$().optional(),
})
    .transform((review) => ({
    user: review.user,
    state: review.state,
    commit: review.commit_id ?? null,
    submittedAt: review.submitted_at === undefined ? null : Date.parse(review.submitted_at),
}));
/** All reviews, oldest first. */
const reviewsOf = (client, number) => client.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { pull_number: number }, reviewSchema);


/***/ }),

/***/ 931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cp: () => (/* binding */ guardStatuses),
/* harmony export */   jV: () => (/* binding */ postStatus),
/* harmony export */   yl: () => (/* binding */ firstSeen)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4377);
/* harmony import */ var _core_review_status_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2863);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8103);




/** The first is the one that the run is about; the others have runs of their own. */
const MAX_MARKED = 5;
/** GitHub refuses longer descriptions. */
const MAX_DESCRIPTION = 140;
const creatorSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ creator: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }).nullable() });
/** Posts the guard's status; null when the token may not. */
async function postStatus(client, sha, status) {
    try {
        const { creator } = await client.write('POST /repos/{owner}/{repo}/statuses/{sha}', {
            sha,
            state: status.state,
            context: _core_review_status_context_js__WEBPACK_IMPORTED_MODULE_3__/* .STATUS_CONTEXT */ .j,
            description: described(status),
            ...(status.url !== null && { target_url: status.url }),
        }, creatorSchema);
        return creator;
    }
    catch (error) {
        if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y && error.isDenied)
            return null;
        throw error;
    }
}
/** The mark tells one pull request's status from that of another with the same head. */
function described({ description, pulls }) {
    const marks = pulls.slice(0, MAX_MARKED).map(markOf);
    while (marks.length > 1 && marks.join(', ').length > MAX_DESCRIPTION / 2)
        marks.pop();
    const mark = marks.length > 0 ? ` (${marks.join(', ')})` : '';
    const room = MAX_DESCRIPTION - mark.length;
    return `${description.length > room ? `${description.slice(0, room - 1)}\u2026` : description}${mark}`;
}
/** A long name of a branch would leave no room; its hash tells it apart as well. */
function markOf({ number, baseBranch }) {
    const isShort = /^[\x21-\x7e]{1,40}$/.test(baseBranch);
    return `#${number} into ${isShort ? baseBranch : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(baseBranch).digest('hex').slice(0, 32)}`;
}
const statusSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pending', 'success', 'failure', 'error']),
    context: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    description: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    creator: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }).nullable(),
});
/** When `author` first posted the guard's status for a pull request on a commit, in unix milliseconds; null for never. */
async function firstSeen(client, sha, pull, author) {
    const own = (await guardStatuses(client, sha, pull)).filter(
    // What said that nothing changed showed nobody any number.
    ({ creator, description }) => creator?.id === author.id && !/^unchanged/.test(description ?? ''));
    return own.length > 0 ? Math.min(...own.map((status) => Date.parse(status.created_at))) : null;
}
/** The guard's statuses for a pull request on a commit, whoever posted them, newest first. */
async function guardStatuses(client, sha, pull) {
    const all = await client.list('GET /repos/{owner}/{repo}/commits/{ref}/statuses', { ref: sha }, statusSchema);
    return all.filter(({ context, description }) => context.toLowerCase() === _core_review_status_context_js__WEBPACK_IMPORTED_MODULE_3__/* .STATUS_CONTEXT */ .j && marks(description ?? '', pull));
}
const marks = (description, pull) => {
    const mark = / \((#\d+ into .*)\)$/.exec(description)?.[1] ?? '';
    return mark.split(', ').includes(markOf(pull));
};


/***/ }),

/***/ 1454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ namingOf)
/* harmony export */ });
/* harmony import */ var _core_model_approver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8375);

/** Whether a policy's list of users and teams names somebody; null names everybody. */
async function namingOf(login, approvers, teams) {
    if (approvers === null)
        return { kind: 'named' };
    const unseen = [];
    for (const approver of approvers.map(_core_model_approver_js__WEBPACK_IMPORTED_MODULE_0__/* .approverOf */ .h)) {
        if (approver.kind === 'user') {
            if (approver.login.toLowerCase() === login.toLowerCase())
                return { kind: 'named' };
            continue;
        }
        const isMember = await teams.has(approver, login);
        if (isMember === true)
            return { kind: 'named' };
        if (isMember === 'unknown')
            unseen.push(approver.text);
    }
    return unseen.length > 0 ? { kind: 'unknown', teams: unseen } : { kind: 'not-named' };
}


/***/ }),

/***/ 4253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ candidatesAmong),
/* harmony export */   k: () => (/* binding */ candidatesOf)
/* harmony export */ });
/* harmony import */ var _adapters_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8103);
/* harmony import */ var _adapters_github_issue_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9722);
/* harmony import */ var _adapters_github_people_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2406);
/* harmony import */ var _adapters_github_pulls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(933);
/* harmony import */ var _adapters_github_statuses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(931);
/* harmony import */ var _core_review_latest_reviews_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6324);
/* harmony import */ var _core_review_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9046);
/* harmony import */ var _commits_compare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2734);
/* harmony import */ var _approver_match_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1454);









/** Everybody whose latest review says yes or no, with all that decides whether it counts. */
async function candidatesOf(inquiry) {
    return await candidatesAmong(await (0,_adapters_github_pulls_js__WEBPACK_IMPORTED_MODULE_3__/* .reviewsOf */ .Nv)(inquiry.client, inquiry.pull.number), inquiry);
}
/** The same, of these reviews only. */
async function candidatesAmong(reviews, inquiry) {
    const candidates = [];
    for (const review of (0,_core_review_latest_reviews_js__WEBPACK_IMPORTED_MODULE_5__/* .latestPerPerson */ .q)(reviews))
        candidates.push(await candidateOf(review, inquiry));
    return candidates;
}
async function candidateOf(review, inquiry) {
    const { user } = review;
    const state = _core_review_latest_reviews_js__WEBPACK_IMPORTED_MODULE_5__/* .STATES */ .x[review.state] ?? 'dismissed';
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
    const naming = await (0,_approver_match_js__WEBPACK_IMPORTED_MODULE_7__/* .namingOf */ .a)(user.login, inquiry.approvers, inquiry.teams);
    if (naming.kind === 'not-named')
        return { ...known, naming };
    return {
        ...known,
        naming,
        access: await (0,_adapters_github_people_js__WEBPACK_IMPORTED_MODULE_2__/* .accessOf */ .Y)(inquiry.client, user.login),
        wroteNumbers: await wroteNumbers(user.id, inquiry),
        coverage: state === 'approved' ? await coverageOf(review, inquiry) : UNREADABLE,
    };
}
const NOBODY = { kind: 'not-named' };
const UNREADABLE = { kind: 'unreadable' };
/** Beyond this many commits of one person, they are taken for a writer of the numbers. */
const MAX_OWN_COMMITS = 30;
/** Whether a commit of the pull request that changes the contract is this person's. */
async function wroteNumbers(id, { client, reader, commits }) {
    const own = commits.filter(({ people }) => people.includes(id));
    if (own.length > MAX_OWN_COMMITS)
        return true;
    for (const commit of own)
        if (await bringsNumbers(commit, client, reader))
            return true;
    return false;
}
/** Whether a commit changes the contract. A merge does when it makes other numbers than its two sides bring together. */
async function bringsNumbers({ sha, parents }, client, reader) {
    const between = async (a, b) => await (0,_commits_compare_js__WEBPACK_IMPORTED_MODULE_6__/* .compareAt */ .Ln)(reader, await reader.locate(a), await reader.locate(b));
    const edits = await Promise.all(parents.map((parent) => between(parent, sha)));
    if (parents.length > 0 && edits.every(_commits_compare_js__WEBPACK_IMPORTED_MODULE_6__/* .isNothing */ .qv))
        return false;
    const [left, right, third] = parents;
    const [fromLeft, fromRight] = edits;
    if (!left || !right || third || !fromLeft || !fromRight)
        return true;
    const fork = await (0,_adapters_github_pulls_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeBaseOf */ .nM)(client, left, right);
    if (!fork)
        return true;
    const [ofLeft, ofRight] = [await between(fork, left), await between(fork, right)];
    if ([fromLeft, fromRight, ofLeft, ofRight].some(({ unreadable }) => unreadable.length > 0))
        return true;
    const stray = (0,_core_review_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .unexplained */ .E)(fromLeft.changes, ofRight.changes);
    return [...stray, ...(0,_core_review_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .unexplained */ .E)(fromRight.changes, ofLeft.changes)].length > 0;
}
/**
 * Whether an approval is of the numbers at the head. GitHub has been seen to re-point a review to a later commit, so the
 * guard must also have seen these numbers, on a commit of this pull request, before the review was given.
 */
async function coverageOf(review, inquiry) {
    const { client, reader, pull, head, commits, statusAuthor } = inquiry;
    const { commit, submittedAt } = review;
    if (commit === null || submittedAt === null)
        return UNREADABLE;
    const reviewed = await reader.locate(commit).catch(missing);
    if (!reviewed)
        return UNREADABLE;
    if (!(await (0,_commits_compare_js__WEBPACK_IMPORTED_MODULE_6__/* .sameNumbers */ .pB)(reader, reviewed, head)))
        return { kind: 'other-numbers' };
    const isMovable = commits.some(({ sha }) => sha === commit);
    const forcePush = isMovable ? await (0,_adapters_github_issue_events_js__WEBPACK_IMPORTED_MODULE_1__/* .lastForcePush */ .u)(client, pull.number) : null;
    if (forcePush !== null && submittedAt <= forcePush)
        return { kind: 'force-pushed' };
    if (!statusAuthor)
        return { kind: 'seen-unknown' };
    const seenBefore = async (sha) => {
        const seen = await (0,_adapters_github_statuses_js__WEBPACK_IMPORTED_MODULE_4__/* .firstSeen */ .yl)(client, sha, pull, statusAuthor);
        return seen !== null && seen < submittedAt;
    };
    if (await seenBefore(commit))
        return { kind: 'same' };
    for (const { sha } of [...commits].reverse()) {
        if (sha === commit)
            continue;
        if (!(await (0,_commits_compare_js__WEBPACK_IMPORTED_MODULE_6__/* .sameNumbers */ .pB)(reader, await reader.locate(sha), head)))
            break;
        if (await seenBefore(sha))
            return { kind: 'same' };
    }
    return { kind: 'not-seen-before' };
}
/** A commit that GitHub no longer has. */
function missing(error) {
    if (error instanceof _adapters_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y && (error.status === 404 || error.status === 422 || error.status === 409))
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

/***/ 5462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ blocksOf),
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/** The strictest verdict: all that a merge would bring must be unchanged or approved. */
function verdictOf({ pulls, blocks }) {
    if (blocks.length > 0 || pulls.some(({ verdict }) => verdict.kind === 'blocked'))
        return 'blocked';
    return pulls.some(({ verdict }) => verdict.kind === 'approved') ? 'approved' : 'unchanged';
}
/** Every reason to block, of the whole and of each pull request. */
const blocksOf = ({ pulls, blocks }) => [
    ...blocks,
    ...pulls.flatMap(({ verdict }) => (verdict.kind === 'blocked' ? verdict.reasons : [])),
];


/***/ }),

/***/ 8202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ requirementAt)
/* harmony export */ });
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8714);
/* harmony import */ var _model_annual_window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(686);


/** The rule that holds at `at` (unix seconds). Without a yearly window it is always the one for out of it. */
function requirementAt(review, at) {
    const { annual } = review;
    if (!annual)
        return { rule: review.outOfWindow, window: null };
    const today = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromSeconds(at, { zone: annual.timezone });
    const isOpen = (0,_model_annual_window_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpenOn */ .u)(annual, today.toFormat('MM-dd'));
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
/* harmony export */   n8: () => (/* binding */ unreadableOf),
/* harmony export */   qS: () => (/* binding */ statusText),
/* harmony export */   zP: () => (/* binding */ approvalText)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5411);
/* harmony import */ var _core_review_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5462);
/* harmony import */ var _diagnostics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1944);
/* harmony import */ var _markup_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4467);




/** What changed, without where: "checkout/availability objective". */
const changedThing = ({ service, slo, field }) => service === null ? field : field === 'slo' ? `${service}/${slo}` : `${service}/${slo} ${field}`;
/** From what to what: "99.9% \u2192 99%". */
function changedValue({ field, before, after }) {
    if (before === null)
        return field === 'slo' ? `added: ${after}` : `nothing \u2192 ${after}`;
    if (after === null)
        return field === 'slo' ? `removed: ${before}` : `${before} \u2192 nothing`;
    return `${before} \u2192 ${after}`;
}
/** All that can't be read, of the pull requests and of the merge group, each once. */
function unreadableOf({ pulls, blocks }) {
    const ofGroup = blocks.flatMap((block) => (block.kind === 'unreadable' ? block.diagnostics : []));
    return (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .eachOnce */ .B)([...pulls.flatMap(({ unreadable }) => unreadable), ...ofGroup]);
}
/** Where something can't be read, and why. */
const unreadableText = ({ place, problem }) => `${place.file}:${place.line}:${place.column}: ${(0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__/* .problemText */ .fI)(problem)}`;
/** The headline of the guard's answer. */
function guardHeadline(result) {
    const noun = result.subject === 'merge-group' ? 'merge group' : 'pull request';
    const trial = result.dryRun ? ' (dry run: the job does not fail)' : '';
    switch ((0,_core_review_result_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .V)(result)) {
        case 'unchanged':
            return `Unchanged: this ${noun} leaves the contract as it is`;
        case 'approved':
            return `Approved: this ${noun} changes the contract, and the change is reviewed`;
        case 'blocked':
            return `Blocked: this ${noun} ${blockedText(result)}${trial}`;
    }
}
function blockedText(result) {
    return (0,_core_review_result_js__WEBPACK_IMPORTED_MODULE_2__/* .blocksOf */ .S)(result).every(({ kind }) => kind === 'behind')
        ? 'is not up to date with the contract of its base branch'
        : 'changes the contract, and the change is not reviewed';
}
/** A reason to block, as one sentence. */
function blockText(block) {
    switch (block.kind) {
        case 'unreadable':
            return `${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(new Set(block.diagnostics.map(({ place }) => place.file)).size, 'protected file')} can't be read; nobody can review numbers that can't be read.`;
        case 'no-policy':
            return "The policy of the base branch can't be read, so nobody knows who may approve. It must be mended first, by somebody who may bypass the ruleset.";
        case 'window-closed':
            return 'The policy takes no contract change at this time of the year.';
        case 'too-few-approvals':
            return `${block.counted} of ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(block.needed, 'approval')} that the policy asks for.`;
        case 'changes-requested':
            return `${block.by.join(', ')} asked for changes. Only a new review of theirs, or its dismissal, takes that back.`;
        case 'behind':
            return 'The contract has moved on the base branch since this branch left it. Bring this branch up to date first.';
        case 'unexplained':
            return `${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(block.changes.length, 'change')} of the merge group ${block.changes.length === 1 ? 'is' : 'are'} in none of its pull requests: edits that were reviewed apart became something else together.`;
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
        : `${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(rule.approvals, 'approval')} will do then`;
    return `The annual review opens on ${opens} (${days}); ${then}.`;
}
/** The description of the commit status, at most a line. */
function statusText(result) {
    const verdict = (0,_core_review_result_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .V)(result);
    const trial = result.dryRun && verdict === 'blocked' ? 'dry run: would be ' : '';
    if (verdict === 'unchanged')
        return 'unchanged: no contract change';
    const size = (0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(result.changes.length, 'contract change');
    if (verdict === 'approved')
        return `approved: ${size}, reviewed`;
    return `${trial}blocked: ${(0,_core_review_result_js__WEBPACK_IMPORTED_MODULE_2__/* .blocksOf */ .S)(result).map(shortBlock).join('; ')}`;
}
function shortBlock(block) {
    switch (block.kind) {
        case 'unreadable':
            return 'files that can not be read';
        case 'no-policy':
            return "the base branch's policy can not be read";
        case 'window-closed':
            return 'no contract change at this time of the year';
        case 'too-few-approvals':
            return `${block.counted} of ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(block.needed, 'approval')}`;
        case 'changes-requested':
            return 'changes requested';
        case 'behind':
            return 'not up to date with the contract';
        case 'unexplained':
            return 'changes that no pull request brings';
    }
}
/** What else the reader should know. */
function guardNotices(result) {
    const notices = [];
    if (!result.isPosted) {
        notices.push("The commit status slo-gate/guard could not be written: the token may only read, as it does for forks. Run the guard on pull_request_target with the permission `statuses: write`. This job's exit status answers alone.");
        if ((0,_core_review_result_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .V)(result) === 'blocked') {
            notices.push('An older success of slo-gate/guard may still stand on the head: run the last job of pull_request_target again, so that it judges anew.');
        }
    }
    if (!result.hasDirectory) {
        notices.push(`There is no directory ${result.sloDirectory} in this pull request: nothing is guarded. Is slo-directory right?`);
    }
    return notices;
}


/***/ })

};
