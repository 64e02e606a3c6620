export const id = 791;
export const ids = [791];
export const modules = {

/***/ 6927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var _trees_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7520);

/**
 * The paths that differ between two commits or trees, however many: GitHub's own lists of files end at 300 or 3,000. Of
 * trees that are cut short only the directories that differ are looked into.
 */
async function changedFiles(client, before, after, prefix = '') {
    const [old, now] = await Promise.all([(0,_trees_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeTree */ .Ih)(client, before), (0,_trees_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeTree */ .Ih)(client, after)]);
    if (old && now)
        return differing(old, now).map(({ path }) => `${prefix}${path}`);
    const [oldEntries, nowEntries] = await Promise.all([(0,_trees_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(client, before), (0,_trees_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(client, after)]);
    const files = [];
    for (const { path, was, is } of differing(oldEntries, nowEntries)) {
        const inner = `${prefix}${path}/`;
        const [a, b] = [was, is].map((entry) => (entry?.kind === 'tree' ? entry.sha : null));
        const found = a && b
            ? await changedFiles(client, a, b, inner)
            : (await Promise.all([a, b].map((tree) => (tree ? (0,_trees_js__WEBPACK_IMPORTED_MODULE_0__/* .filesBelow */ .DR)(client, tree, inner) : [])))).flat().map(pathOf);
        for (const file of a || b ? found : [`${prefix}${path}`])
            files.push(file);
    }
    return files;
}
const pathOf = ({ path }) => path;
function differing(before, after) {
    const old = new Map(before.map((entry) => [entry.path, entry]));
    const now = new Map(after.map((entry) => [entry.path, entry]));
    return [...new Set([...old.keys(), ...now.keys()])]
        .map((path) => ({ path, was: old.get(path), is: now.get(path) }))
        .filter(({ was, is }) => was?.sha !== is?.sha || was?.kind !== is?.kind);
}


/***/ }),

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

/***/ 6137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isPublic)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ private: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() });
const payloadSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ repository: repositorySchema });
/** Whether anybody may read the repository, and so what a run writes. When that is not known, it is taken for public. */
async function isPublic(workflow, client) {
    const payload = payloadSchema.safeParse(workflow.payload());
    if (payload.success)
        return !payload.data.repository.private;
    // The payload of a schedule names no repository.
    return (client?.get('GET /repos/{owner}/{repo}', {}, repositorySchema).then((repository) => !repository.private, () => true) ?? true);
}


/***/ }),

/***/ 2880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);


/** A character of UTF-8 has up to four bytes. */
const BYTES_PER_CHARACTER = 4;
/** The backend that the inputs name, for questions about the instant `at` (unix seconds). No other one is loaded. */
async function connect(input, at, deadline, redact) {
    switch (input.kind) {
        case 'prometheus': {
            const { prometheusBackend } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(973)]).then(__webpack_require__.bind(__webpack_require__, 5973));
            return prometheusBackend({ ...input, at, deadline, redact });
        }
        case 'counts': {
            const { MAX_COUNTS, readCounts } = await Promise.all(/* import() */[__webpack_require__.e(175), __webpack_require__.e(172)]).then(__webpack_require__.bind(__webpack_require__, 7791));
            const { countsBackend } = await __webpack_require__.e(/* import() */ 636).then(__webpack_require__.bind(__webpack_require__, 9636));
            const unread = (error) => {
                const isAddress = /^https?:/.test(input.file);
                const advice = isAddress ? '; an address is for the backend `prometheus`' : '';
                throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`backend-url: the counts file \`${input.file}\` can't be read${advice}`, { cause: error });
            };
            const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(input.file).catch(unread);
            if (size > BYTES_PER_CHARACTER * MAX_COUNTS)
                throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`backend-url: \`${input.file}\` has ${size} bytes, which is too much`);
            const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(input.file, 'utf8').catch(unread);
            const read = readCounts({ path: input.file, text });
            if (read.kind === 'broken')
                throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenFiles */ .t(read.diagnostics);
            return countsBackend(read.slos, at, input.file);
        }
    }
}


/***/ }),

/***/ 3338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ evaluate),
  $$: () => (/* binding */ measureSlo),
  yx: () => (/* binding */ splitSlos)
});

// EXTERNAL MODULE: ./node_modules/fraction.js/dist/fraction.mjs
var fraction = __webpack_require__(1952);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./build/core/budget/budget.js
var budget_budget = __webpack_require__(6169);
;// CONCATENATED MODULE: ./build/core/budget/forecast.js

/** As fine as a forecast needs to be. */
const MAX_OUTLOOKS = 1000;
/**
 * The history as steps, scaled so that they add up to what was measured over the whole window: slices lose the events
 * at gaps in the data. Null when the history can't account for the window's errors.
 */
function stepsOf(buckets, whole) {
    const steps = buckets.map(({ to, measurement }) => {
        switch (measurement.kind) {
            case 'counts':
                return { to, bad: measurement.total.sub(measurement.good).valueOf(), total: measurement.total.valueOf() };
            case 'ratio':
                return { to, bad: measurement.errorRate.valueOf(), total: 1 };
            case 'unmeasured':
                return { to, bad: 0, total: 0 };
        }
    });
    const sum = (of) => steps.reduce((sum, step) => sum + step[of], 0);
    const [bad, total] = [sum('bad'), sum('total')];
    const measured = whole.kind === 'counts'
        ? { bad: whole.total.sub(whole.good).valueOf(), total: whole.total.valueOf() }
        : { bad: whole.errorRate.valueOf() * total, total };
    if (total === 0 || (bad === 0 && measured.bad > 0))
        return null;
    const [badScale, totalScale] = [bad === 0 ? 1 : measured.bad / bad, measured.total / total];
    return steps.map((step) => ({ to: step.to, bad: step.bad * badScale, total: step.total * totalScale }));
}
/** What the history suggests for the days to come. */
function assumptionOf(steps) {
    const busy = steps.filter((step) => step.total > 0);
    const rates = busy.map((step) => step.bad / step.total).sort((a, b) => a - b);
    const traffic = busy.reduce((sum, step) => sum + step.total, 0) / Math.max(steps.length, 1);
    return { errorRate: rates[Math.floor((rates.length - 1) / 2)] ?? 0, traffic };
}
/**
 * The budget after each step to come, as long as today's history is in the window. A rolling window drops a past step for
 * each new one; a calendar window keeps all of them until it starts anew.
 */
function outlooksOf(steps, stepSeconds, at, objective, resetsAt) {
    const { errorRate, traffic } = assumptionOf(steps);
    const allowance = (0,budget_budget/* allowanceOf */.UF)(objective).valueOf();
    const future = { bad: errorRate * traffic, total: traffic };
    // A calendar window may have far more steps to come than it has seen.
    const coming = resetsAt === null ? steps.length : Math.ceil((resetsAt - at) / stepSeconds);
    const stride = Math.ceil(coming / MAX_OUTLOOKS);
    return Array.from({ length: Math.ceil(coming / Math.max(stride, 1)) }, (_, index) => {
        const ahead = (index + 1) * stride;
        const kept = resetsAt === null ? steps.slice(ahead) : steps;
        const bad = kept.reduce((sum, step) => sum + step.bad, 0) + ahead * future.bad;
        const total = kept.reduce((sum, step) => sum + step.total, 0) + ahead * future.total;
        const lastSteps = (n) => {
            const past = Math.max(0, n - ahead);
            const kepts = past === 0 ? [] : kept.slice(-past);
            return Math.min(n, ahead) * future.bad + kepts.reduce((sum, step) => sum + step.bad, 0);
        };
        const budget = total * allowance;
        return {
            at: at + ahead * stepSeconds,
            spent: budget === 0 ? 0 : bad / budget,
            spentWithin: (seconds) => (budget === 0 ? 0 : lastSteps(Math.ceil(seconds / stepSeconds)) / budget),
        };
    });
}

;// CONCATENATED MODULE: ./build/core/budget/standing.js


/** The standing that a measurement over the compliance window gives. An SLI equal to the objective meets it. */
function standingOf(measurement, coverage, objective) {
    if (measurement.kind === 'unmeasured')
        return { status: 'unknown', reason: measurement.reason };
    const known = { measured: measurement, coverage, notes: measurement.notes };
    const errorRate = (0,budget_budget/* errorRateOf */.ql)(measurement);
    if (errorRate === null)
        return { status: 'idle', budget: budget_budget/* UNTOUCHED */._m, ...known };
    const budget = (0,budget_budget/* budgetOf */.nT)(errorRate, objective);
    const sli = new fraction/* default */.A(1).sub(errorRate);
    return { status: budget.remaining.gte(0) ? 'met' : 'breached', sli, budget, ...known };
}
/** What a measurement over a part of the window means for the budget. */
function recentOf(part, whole, objective, partOfWindow) {
    if (part.kind === 'unmeasured')
        return { kind: 'unknown', reason: part.reason };
    return {
        kind: 'measured',
        burnRate: (0,budget_budget/* burnRateOf */.RX)(part, objective),
        // Slices are spans of time: few of them are no sign of little traffic.
        events: part.kind === 'counts' && part.unit === 'events' ? part.total : null,
        spent: (0,budget_budget/* spentWithin */.kf)(part, whole, objective, partOfWindow),
    };
}

// EXTERNAL MODULE: ./build/core/model/period.js
var model_period = __webpack_require__(9483);
// EXTERNAL MODULE: ./build/core/model/span.js
var model_span = __webpack_require__(3690);
// EXTERNAL MODULE: ./build/core/policy/decision.js
var decision = __webpack_require__(9531);
// EXTERNAL MODULE: ./build/core/model/rounded-fraction.js
var rounded_fraction = __webpack_require__(4616);
// EXTERNAL MODULE: ./build/core/policy/rule.js
var rule = __webpack_require__(7727);
;// CONCATENATED MODULE: ./build/core/policy/lift.js




/**
 * When the rules that freeze will have fallen quiet, in unix seconds: if traffic stays as it was and errors come at the
 * rate of the median step. Null when they would not within one window.
 */
function liftsAt(input) {
    const outlooks = outlooksOf(input.steps, input.stepSeconds, input.at, input.objective, input.resetsAt);
    const ends = input.freezing.map((rule) => ruleEnd(rule, outlooks, input));
    const last = Math.max(...ends);
    return Number.isFinite(last) ? last : null;
}
const NEVER = Number.POSITIVE_INFINITY;
function ruleEnd({ when }, outlooks, input) {
    const first = (quiet) => Math.min(outlooks.find(quiet)?.at ?? NEVER, input.resetsAt ?? NEVER);
    switch (when.kind) {
        case 'budget-remaining':
            return first(({ spent }) => !(0,rule/* passes */.W)((0,rounded_fraction/* roundedFraction */.Q)(1 - spent), when.threshold));
        case 'budget-spent': {
            const { within } = when;
            return first((outlook) => {
                const spent = within ? outlook.spentWithin(within.seconds) : outlook.spent;
                return !(0,rule/* passes */.W)((0,rounded_fraction/* roundedFraction */.Q)(spent), when.threshold);
            });
        }
        case 'burn-rate': {
            const burnRate = assumptionOf(input.steps).errorRate / (0,budget_budget/* allowanceOf */.UF)(input.objective).valueOf();
            // Every window must burn, so the shortest one is the first to let go.
            const shortest = Math.min(...when.over.map(({ seconds }) => seconds));
            return (0,rule/* passes */.W)((0,rounded_fraction/* roundedFraction */.Q)(burnRate), when.threshold) ? NEVER : input.at + shortest;
        }
    }
}

;// CONCATENATED MODULE: ./build/core/policy/spans.js
/** The spans other than the compliance window that a policy's rules ask about; each once, shortest first. */
function spansOf(policy) {
    const asked = policy.rules.flatMap(({ when }) => {
        switch (when.kind) {
            case 'budget-remaining':
                return [];
            case 'budget-spent':
                return when.within ? [when.within] : [];
            case 'burn-rate':
                return when.over;
        }
    });
    return eachOnce(asked);
}
/** The spans whose burn rate a policy's rules ask about; each once, longest first, as alerts are usually written. */
function burnSpansOf(policy) {
    const asked = policy.rules.flatMap(({ when }) => (when.kind === 'burn-rate' ? when.over : []));
    return eachOnce(asked).reverse();
}
/** Shortest first. */
const eachOnce = (spans) => [...new Map(spans.map((span) => [span.seconds, span])).values()].sort((a, b) => a.seconds - b.seconds);

;// CONCATENATED MODULE: ./build/app/evaluation/evaluate.js









/** Measures SLOs as of `at` (unix seconds), and says what the policy of each makes of that. */
async function evaluate(slos, policyOf, at, backend) {
    const decided = await inWaves(slos, (slo) => decideOn(slo, policyOf(slo), at, backend));
    // Only once all is decided, so that no query for a chart delays one for a decision; and together, as they are few.
    const fired = decided.filter(({ decision }) => decision.fired.length > 0);
    const forecasts = new Map(await inWaves(fired, async (one) => [one, await forecastOf(one, at, backend)]));
    return decided.map((one) => ({ ...one, ...(forecasts.get(one) ?? NO_FORECAST) }));
}
/** So many SLOs at a time: what is under way takes memory, and the planner of Prometheus fuses as many (`fuse.ts`). */
const WAVE = 100;
/** While one wave is thought about, the backend works on the next. */
const WAVES_AT_ONCE = 2;
/** What becomes of all items, wave after wave. */
async function inWaves(items, become) {
    const limit = (0,p_limit/* default */.A)(WAVES_AT_ONCE);
    const starts = Array.from({ length: Math.ceil(items.length / WAVE) }, (_, wave) => wave * WAVE);
    const waves = starts.map((start) => limit(async () => await Promise.all(items.slice(start, start + WAVE).map(become))));
    return (await Promise.all(waves)).flat();
}
async function decideOn(slo, policy, at, backend) {
    const period = (0,model_period/* periodAt */.V)(slo.window, at);
    const span = (0,model_span/* spanOf */.e)(slo.window, period);
    const [whole, ...parts] = await Promise.all([
        backend.compliance(slo, span),
        ...spansOf(policy).map(async (asked) => ({ asked, reading: await backend.recent(slo, asked) })),
    ]);
    const standing = standingOf(whole.measurement, whole.coverage, slo.objective);
    const recent = new Map(parts.map(({ asked, reading }) => [asked.seconds, recentIn(slo, whole, reading, asked, span)]));
    return {
        slo,
        period,
        standing,
        decision: (0,decision/* decide */.L)(policy, { standing, recent, windowSeconds: span.seconds }),
        burnRates: burnSpansOf(policy).flatMap((asked) => {
            const found = recent.get(asked.seconds);
            return found ? [{ span: asked, recent: found }] : [];
        }),
        evidence: [whole, ...parts.map(({ reading }) => reading)].flatMap(({ evidence }) => evidence),
    };
}
const NO_FORECAST = { steps: [], liftsAt: null };
/** How the window went, and when a freeze is expected to lift, for an SLO for which a rule fired. */
async function forecastOf({ slo, period, standing, decision }, at, backend) {
    if (standing.status === 'unknown')
        return NO_FORECAST;
    const history = await historyOf(slo, (0,model_span/* spanOf */.e)(slo.window, period), backend);
    const steps = (history && stepsOf(history.buckets, standing.measured)) || [];
    const liftsAt = liftOf(decision, steps, history?.stepSeconds ?? 0, at, slo, period);
    return { steps, liftsAt };
}
function recentIn(slo, whole, part, asked, span) {
    const partOfWindow = new fraction/* default */.A(Math.min(asked.seconds, span.seconds), Math.max(span.seconds, 1));
    return recentOf(part.measurement, whole.measurement, slo.objective, partOfWindow);
}
const DAY = 86_400;
/** A history in days, or in finer steps for a window of a few days. */
async function historyOf(slo, span, backend) {
    const stepSeconds = span.seconds >= 7 * DAY ? DAY : span.seconds >= DAY ? 3600 : 300;
    const history = await backend.history(slo, span, stepSeconds);
    return history.kind === 'none' ? null : { buckets: history.buckets, stepSeconds };
}
function liftOf(decision, steps, stepSeconds, at, slo, period) {
    if (decision.decision !== 'freeze' || decision.cause?.kind !== 'rule' || steps.length === 0)
        return null;
    const freezing = decision.fired.filter((rule) => rule.decision === 'freeze');
    return liftsAt({ freezing, steps, stepSeconds, at, objective: slo.objective, resetsAt: period.resetsAt });
}
/** Measures an SLO as of `at` (unix seconds), without asking what its policy makes of that. */
async function measureSlo(slo, at, backend) {
    const period = (0,model_period/* periodAt */.V)(slo.window, at);
    const { measurement, coverage } = await backend.compliance(slo, (0,model_span/* spanOf */.e)(slo.window, period));
    return { slo, period, standing: standingOf(measurement, coverage, slo.objective) };
}
/** The SLOs to measure as of `at`: one that is held group by group becomes one for each group. */
async function splitSlos(slos, at, backend) {
    const split = slos.map((slo) => backend.split(slo, (0,model_span/* spanOf */.e)(slo.window, (0,model_period/* periodAt */.V)(slo.window, at))));
    return (await Promise.all(split)).flat();
}


/***/ }),

/***/ 4361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ lookAtTarget),
  P: () => (/* binding */ measureTargets)
});

// EXTERNAL MODULE: ./build/core/model/period.js
var period = __webpack_require__(9483);
// EXTERNAL MODULE: ./build/core/model/slo.js
var model_slo = __webpack_require__(6956);
// EXTERNAL MODULE: ./build/core/model/span.js
var model_span = __webpack_require__(3690);
// EXTERNAL MODULE: ./build/core/targets/advice.js
var advice = __webpack_require__(1739);
// EXTERNAL MODULE: ./build/core/targets/review.js
var review = __webpack_require__(8483);
// EXTERNAL MODULE: ./node_modules/fraction.js/dist/fraction.mjs
var fraction = __webpack_require__(1952);
// EXTERNAL MODULE: ./build/core/budget/budget.js
var budget = __webpack_require__(6169);
;// CONCATENATED MODULE: ./build/core/targets/buffer.js

/** A share of the window in events and in minutes. `measured` is null when nothing is known of the events. */
function bufferOf(share, measured, { from, to }) {
    return {
        share,
        events: measured?.kind === 'counts' && measured.unit === 'events' ? share.mul(measured.total) : null,
        minutes: share.mul(new fraction/* default */.A(to - from, 60)),
    };
}

;// CONCATENATED MODULE: ./build/core/targets/standing.js



const ONE = new fraction/* default */.A(1);
/** Holds a ratio target against what was measured of its SLO: the same events, and a larger share of them. */
function ratioStandingOf(aim, { slo, period, standing }) {
    const floor = slo.objective.ratio;
    const gap = aim.ratio.sub(floor);
    if (standing.status === 'unknown') {
        return { state: 'unknown', reason: standing.reason, buffer: bufferOf(gap, null, period) };
    }
    const buffer = bufferOf(gap, standing.measured, period);
    if (standing.status === 'idle')
        return { state: 'idle', buffer };
    const { sli } = standing;
    const margin = sli.sub(floor).div(gap);
    return {
        state: margin.gte(1) ? 'met' : 'missed',
        sli,
        margin,
        position: positionOf(sli, aim.ratio, sli, floor),
        buffer,
    };
}
/**
 * Holds a latency target against the share of requests within its bound. Objective and target are the same share here, so
 * the gap between them is one of time, and the margin is where that share of requests is reached between the two bounds:
 * (wide \u2212 objective) / (wide \u2212 tight), which is the linear interpolation between buckets that `histogram_quantile` does.
 * The buffer is the requests that were slower than the target and still within the SLO.
 */
function latencyStandingOf(tighter, { slo, period, standing }) {
    if (standing.status === 'unknown')
        return { state: 'unknown', reason: standing.reason, buffer: null };
    if (tighter.kind === 'unmeasured')
        return { state: 'unknown', reason: tighter.reason, buffer: null };
    const errorRate = (0,budget/* errorRateOf */.ql)(tighter);
    if (standing.status === 'idle' || errorRate === null)
        return { state: 'idle', buffer: null };
    const floor = slo.objective.ratio;
    const wide = standing.sli;
    const measured = ONE.sub(errorRate);
    // Extrapolation may find a few more requests within the tighter bound than within the wider one; there are none.
    const tight = measured.gt(wide) ? wide : measured;
    const between = wide.sub(tight);
    return {
        state: tight.gte(floor) ? 'met' : 'missed',
        sli: tight,
        margin: between.equals(0) ? null : wide.sub(floor).div(between),
        position: positionOf(tight, floor, wide, floor),
        buffer: bufferOf(between, standing.measured, period),
    };
}
const positionOf = (aimed, target, promised, floor) => aimed.gte(target) ? 'above-target' : promised.gte(floor) ? 'in-buffer' : 'below-floor';

;// CONCATENATED MODULE: ./build/core/targets/volatility.js
/** Fewer days say little about how much days differ. */
const MIN_DAYS = 7;
/** A buffer of fewer swings is crossed by a window that is only somewhat worse than usual: about one in forty. */
const THIN_BELOW_SWINGS = 2;
/** A buffer of more swings has never much to do: a window that crosses it is not of the kind that the history knows. */
const WIDE_ABOVE_SWINGS = 6;
/** How much of the past the volatility is estimated from: at least four weeks, at most a quarter. */
const SHORTEST_HISTORY = 28 * 86_400;
const LONGEST_HISTORY = 90 * 86_400;
const DAY = 86_400;
/** How far back the daily history should reach for a window of so many seconds; whole days, in seconds. */
const historySecondsFor = (windowSeconds) => Math.floor(Math.min(Math.max(windowSeconds, SHORTEST_HISTORY), LONGEST_HISTORY) / DAY) * DAY;
/**
 * The volatility of the daily SLI: the square root of \u03a3 w (e \u2212 \u0113)\u00b2, with e the error rate of a day, w its share of the
 * traffic and \u0113 the error rate of all days. Weighted, since the SLI is: one error in a quiet night is no bad day. Not
 * robust, since the rare bad day is what the buffer is for. The swing is the standard error of the mean of a window's days,
 * taken to be independent. Null with too few days. Source: Cochran, Sampling Techniques, chapter 6, for the ratio of sums.
 */
function volatilityOf(days, windowSeconds) {
    const busy = days.flatMap(({ measurement }) => {
        if (measurement.kind === 'unmeasured')
            return [];
        if (measurement.kind === 'ratio')
            return [{ bad: measurement.errorRate.valueOf(), total: 1 }];
        const total = measurement.total.valueOf();
        return total > 0 ? [{ bad: total - measurement.good.valueOf(), total }] : [];
    });
    if (busy.length < MIN_DAYS || windowSeconds <= 0)
        return null;
    const sum = (of) => busy.reduce((sum, day) => sum + of(day), 0);
    const total = sum((day) => day.total);
    const mean = sum((day) => day.bad) / total;
    const daily = Math.sqrt(sum((day) => day.total * (day.bad / day.total - mean) ** 2) / total);
    return { daily, swing: daily / Math.sqrt(windowSeconds / DAY), days: busy.length };
}
/** Whether a buffer of this share of the window's events fits the swing of its SLI. */
function fitOf(bufferShare, { swing }) {
    if (bufferShare < THIN_BELOW_SWINGS * swing)
        return 'too-thin';
    return bufferShare > WIDE_ABOVE_SWINGS * swing ? 'wider-than-needed' : 'fitting';
}

;// CONCATENATED MODULE: ./build/app/evaluation/targets.js







/**
 * Holds each target against its SLO, where that was measured. A ratio target asks the backend nothing more; a latency
 * target asks one query, for its own bucket, and a window that is split into pieces one for each piece.
 */
async function measureTargets(targets, slos, backend) {
    const byContract = new Map(slos.map(({ slo }) => [(0,model_slo/* contractId */.YS)(slo), []]));
    for (const measured of slos)
        byContract.get((0,model_slo/* contractId */.YS)(measured.slo))?.push(measured);
    const pairs = targets.flatMap((target) => (byContract.get(`${target.service}/${target.slo}`) ?? []).map((measured) => ({ target, measured })));
    return await Promise.all(pairs.map(({ target, measured }) => measureTarget(target, measured, backend)));
}
async function measureTarget(target, measured, backend) {
    const { aim } = target;
    switch (aim.kind) {
        case 'ratio':
            return { target, measured, standing: ratioStandingOf(aim, measured), evidence: [] };
        case 'latency': {
            const { slo, period } = measured;
            const span = (0,model_span/* spanOf */.e)(slo.window, period);
            const tighter = await backend.aside({ slo, within: aim.within, span, endedSecondsAgo: 0 });
            const standing = latencyStandingOf(tighter.measurement, measured);
            return { target, measured, standing, evidence: tighter.evidence };
        }
    }
}
/**
 * The quarterly look at a target. It asks for the daily history and for two earlier windows (three where the window is one
 * of the calendar), which is far more than measuring the target did.
 */
async function lookAtTarget(result, at, backend) {
    const { target, measured, standing } = result;
    const [volatility, advice] = await Promise.all([
        volatilityAround(measured, backend),
        adviceOn(target.aim, measured.slo, at, backend),
    ]);
    const { buffer } = standing;
    const fit = volatility && buffer && fitOf(buffer.share.valueOf(), volatility);
    return { volatility, fit, advice, review: (0,review/* reviewNoticeOf */.q)(target, at) };
}
const targets_DAY = 86_400;
async function volatilityAround({ slo, period }, backend) {
    const windowSeconds = (period.resetsAt ?? period.to) - period.from;
    const seconds = historySecondsFor(windowSeconds);
    const history = await backend.history(slo, { seconds, text: `${seconds / targets_DAY}d` }, targets_DAY);
    return history.kind === 'none' ? null : volatilityOf(history.buckets, windowSeconds);
}
async function adviceOn(aim, slo, at, backend) {
    switch (aim.kind) {
        case 'ratio':
            return (0,advice/* ratioAdviceOf */.FU)(aim, slo.objective, await lastWindows(slo, null, at, backend));
        case 'latency': {
            const windows = await lastWindows(slo, aim, at, backend);
            return (0,advice/* latencyAdviceOf */.EZ)(slo.objective, windows, await neighbourOf(aim, slo, windows, at, backend));
        }
    }
}
/** The windows of the quarterly look, the latest one first; null for one that says nothing. */
async function lastWindows(slo, aim, at, backend) {
    const periods = (0,period/* lastPeriods */.$)(slo.window, at, advice/* WINDOWS */.CB);
    return await Promise.all(periods.map(async (period) => {
        const question = { slo, within: aim?.within ?? null, span: (0,model_span/* spanOf */.e)(slo.window, period) };
        return (0,advice/* pastWindowOf */.S6)(await backend.aside({ ...question, endedSecondsAgo: at - period.to }));
    }));
}
/** The bucket boundary that advice would propose, measured over the same windows; null when there is none. */
async function neighbourOf(aim, slo, windows, at, backend) {
    const verdict = (0,advice/* verdictOf */.Vj)(windows, slo.objective.ratio);
    if (verdict === null || slo.indicator.kind !== 'latency')
        return null;
    const { seconds: floor } = slo.indicator.within;
    const bounds = await backend.bounds(slo);
    const within = verdict === 'met'
        ? bounds.findLast(({ seconds }) => seconds.lt(aim.within.seconds))
        : bounds.find(({ seconds }) => seconds.gt(aim.within.seconds) && seconds.lt(floor));
    if (!within)
        return null;
    const neighbour = { kind: 'latency', within };
    return { aim: neighbour, windows: await lastWindows(slo, neighbour, at, backend) };
}


/***/ }),

/***/ 2937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ evaluationInstant)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);
/* harmony import */ var _core_model_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4587);


/**
 * The evaluation instant in unix seconds. The newest data is still being written, so the instant lies a minute back; on the minute, so that
 * caches help.
 */
function evaluationInstant(inputs, host) {
    const now = Math.floor(host.now() / 1000);
    if (inputs.at === null)
        return Math.floor((now - 60) / 60) * 60;
    if (inputs.at > now)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`at: ${(0,_core_model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .rfc3339 */ .a)(inputs.at)} is in the future; nothing was measured then`);
    return inputs.at;
}


/***/ }),

/***/ 6169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RX: () => (/* binding */ burnRateOf),
/* harmony export */   UF: () => (/* binding */ allowanceOf),
/* harmony export */   _m: () => (/* binding */ UNTOUCHED),
/* harmony export */   kf: () => (/* binding */ spentWithin),
/* harmony export */   nT: () => (/* binding */ budgetOf),
/* harmony export */   ql: () => (/* binding */ errorRateOf)
/* harmony export */ });
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1952);

const ONE = new fraction_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(1);
const ZERO = new fraction_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(0);
/** The share of events that were bad, from 0 to 1; null without traffic. Source: SRE workbook, "Implementing SLOs". */
function errorRateOf(measured) {
    if (measured.kind === 'ratio')
        return measured.errorRate;
    return measured.total.equals(ZERO) ? null : measured.total.sub(measured.good).div(measured.total);
}
/** The error budget as a share of the window's events: 1 \u2212 objective. Source: SRE workbook, "Implementing SLOs". */
const allowanceOf = (objective) => ONE.sub(objective.ratio);
/** The budget after `errorRate` over the whole window. */
function budgetOf(errorRate, objective) {
    const spent = errorRate.div(allowanceOf(objective));
    return { spent, remaining: ONE.sub(spent) };
}
/** The budget of a service without traffic: nothing was spent. */
const UNTOUCHED = { spent: ZERO, remaining: ONE };
/**
 * How fast a span spends the budget: its error rate over the allowance; 1 spends the budget exactly in one window.
 * Null without traffic. Source: SRE workbook, "Alerting on SLOs".
 */
function burnRateOf(measured, objective) {
    return errorRateOf(measured)?.div(allowanceOf(objective)) ?? null;
}
/**
 * The share of the whole window's budget that a span within it spent. Where the backend gives ratios without counts,
 * traffic is taken to be even. Null when the two measurements can't be compared.
 */
function spentWithin(part, whole, objective, partOfWindow) {
    if (part.kind === 'counts' && whole.kind === 'counts') {
        if (whole.total.equals(ZERO))
            return ZERO;
        return part.total.sub(part.good).div(whole.total.mul(allowanceOf(objective)));
    }
    if (part.kind === 'ratio' && whole.kind === 'ratio') {
        return part.errorRate.mul(partOfWindow).div(allowanceOf(objective));
    }
    return null;
}


/***/ }),

/***/ 5073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ together)
/* harmony export */ });
/** Items with the same key together, in the order in which the keys first appear. */
function together(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return [...groups.values()];
}


/***/ }),

/***/ 9483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ lastPeriods),
/* harmony export */   V: () => (/* binding */ periodAt)
/* harmony export */ });
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8714);

/** The part of time that `window` covers at `at` (unix seconds). A calendar week starts on Monday (ISO 8601). */
function periodAt(window, at) {
    if (window.kind === 'rolling')
        return { from: at - window.duration.seconds, to: at, resetsAt: null };
    const start = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromSeconds(at, { zone: window.timezone }).startOf(window.calendar);
    const end = start.plus({ [`${window.calendar}s`]: 1 });
    return { from: firstOf(start), to: at, resetsAt: firstOf(end) };
}
/**
 * The last `count` windows as they lay at `at`, the latest one first. Rolling windows follow on each other, and the latest
 * ends at `at`; a calendar window that is still running is none yet, so those are the ones that came before it.
 */
function lastPeriods(window, at, count) {
    if (window.kind === 'rolling') {
        const { seconds } = window.duration;
        return Array.from({ length: count }, (_, index) => periodAt(window, at - index * seconds));
    }
    const periods = [];
    for (let { from: end } = periodAt(window, at); periods.length < count; end = periods.at(-1)?.from ?? end) {
        periods.push({ from: periodAt(window, end - 1).from, to: end, resetsAt: end });
    }
    return periods;
}
/** Where clocks are put back at midnight there are two; a calendar unit begins at the first. */
const firstOf = (midnight) => Math.min(...midnight.getPossibleOffsets().map((one) => one.toSeconds()));


/***/ }),

/***/ 4616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ roundedFraction)
/* harmony export */ });
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1952);

/** A finite estimate as a fraction, to a trillionth. To find the simplest one for a double can take ten million steps. */
const roundedFraction = (estimate) => new fraction_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(BigInt(Math.round(estimate * 1e12)), 10n ** 12n);


/***/ }),

/***/ 3690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ spanOf)
/* harmony export */ });
/** The span of a compliance window. A calendar window has no name of its own length, so its text is in seconds. */
function spanOf(window, period) {
    return window.kind === 'rolling'
        ? window.duration
        : { seconds: period.to - period.from, text: `${period.to - period.from}s` };
}


/***/ }),

/***/ 2630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isTouched),
/* harmony export */   V: () => (/* binding */ changedServices)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

/**
 * The services that an edit of these files changes. A service that names no paths may be changed by anything; an edit of
 * the contracts or the policy may change what every service is held to.
 */
function changedServices(services, files, sloDirectory) {
    const isProtected = (file) => file.startsWith(`${sloDirectory}/slos/`) || file === `${sloDirectory}/policy.yaml`;
    if (files.some(isProtected))
        return services.map(({ name }) => name);
    return services.filter((service) => isTouched(service, files)).map(({ name }) => name);
}
/** Whether files lie on the service's paths. A path that ends with a slash is a directory with all below it. */
function isTouched({ paths }, files) {
    if (paths.length === 0)
        return true;
    const patterns = paths.map((path) => (path.endsWith('/') ? `${path}**` : path).replace(/^\.?\//, ''));
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__(patterns, OPTIONS);
    return files.some((file) => matches(file));
}
/** Names that begin with a dot are files like others, and `!` is a letter like others. */
const OPTIONS = { dot: true, nonegate: true };


/***/ }),

/***/ 9531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide),
/* harmony export */   O: () => (/* binding */ strictest)
/* harmony export */ });
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1316);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7727);


/**
 * Evaluates a policy: all rules, the strictest decision wins. What is not known weighs as the policy's `unknown` says,
 * but a single rule never weighs more unanswered than it would if it fired.
 */
function decide(policy, facts) {
    const fired = [];
    const skipped = [];
    const candidates = [];
    const { standing } = facts;
    for (const rule of policy.rules) {
        const outcome = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateRule */ .k)(rule, facts, policy.minimumEvents);
        if (outcome.kind === 'fired') {
            fired.push(rule);
            candidates.push({ decision: rule.decision, cause: { kind: 'rule', rule } });
        }
        else if (outcome.kind === 'too-few-events') {
            skipped.push(rule);
        }
        else if (outcome.kind === 'unanswered' && standing.status !== 'unknown') {
            const decision = milder(policy.unknown, rule.decision);
            candidates.push({ decision, cause: { kind: 'unknown', rule, reason: outcome.reason } });
        }
    }
    if (standing.status === 'unknown') {
        candidates.push({ decision: policy.unknown, cause: { kind: 'unknown', rule: null, reason: standing.reason } });
    }
    const decision = strictest(candidates.map((candidate) => candidate.decision));
    const deciding = candidates.filter((candidate) => candidate.decision === decision);
    // A known reason says more than an unknown one.
    const cause = deciding.find((candidate) => candidate.cause.kind === 'rule') ?? deciding[0];
    return { decision, cause: cause?.cause ?? null, fired, skipped };
}
/** The strictest of several decisions; open when there are none. */
const strictest = (decisions) => decisions.reduce(_model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .stricter */ .Rn, 'open');
const milder = (a, b) => (_model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DECISIONS */ .Yv.indexOf(a) <= _model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DECISIONS */ .Yv.indexOf(b) ? a : b);


/***/ }),

/***/ 7727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ passes),
/* harmony export */   k: () => (/* binding */ evaluateRule)
/* harmony export */ });
const FIRED = { kind: 'fired' };
const QUIET = { kind: 'quiet' };
const TOO_FEW = { kind: 'too-few-events' };
/** Evaluates one rule; comparisons are exact. Fewer events than `minimumEvents` in a burn window keep that rule quiet. */
function evaluateRule(rule, facts, minimumEvents) {
    const { when } = rule;
    switch (when.kind) {
        case 'budget-remaining':
            return ofStanding(facts, ({ budget }) => passes(budget.remaining, when.threshold));
        case 'budget-spent':
            // A span that reaches back beyond the window would charge its budget with events of the one before.
            return when.within === null || when.within.seconds >= facts.windowSeconds
                ? ofStanding(facts, ({ budget }) => passes(budget.spent, when.threshold))
                : spentRecently(when.within.seconds, when.threshold, facts);
        case 'burn-rate':
            return burning(when, facts, minimumEvents);
    }
}
function ofStanding({ standing }, fires) {
    if (standing.status === 'unknown')
        return { kind: 'unanswered', reason: standing.reason };
    return fires(standing) ? FIRED : QUIET;
}
function spentRecently(seconds, threshold, { standing, recent }) {
    const span = recent.get(seconds);
    if (standing.status === 'unknown')
        return { kind: 'unanswered', reason: standing.reason };
    if (standing.status === 'idle')
        return QUIET;
    if (!span)
        throw new Error(`no measurement over ${seconds}s, which a rule asks for`);
    if (span.kind === 'unknown')
        return { kind: 'unanswered', reason: span.reason };
    if (span.spent === null)
        return { kind: 'unanswered', reason: { kind: 'no-data', of: 'total' } };
    return passes(span.spent, threshold) ? FIRED : QUIET;
}
/** Every window must burn fast enough. One that surely doesn't settles it, whatever is unknown of the others. */
function burning(when, { recent }, minimumEvents) {
    const outcomes = when.over.map(({ seconds }) => {
        const span = recent.get(seconds);
        if (!span)
            throw new Error(`no measurement over ${seconds}s, which a rule asks for`);
        // Data that comes in longer steps will never answer; to freeze for good would help nobody. The report says so.
        if (span.kind === 'unknown' && span.reason.kind === 'too-coarse')
            return QUIET;
        if (span.kind === 'unknown')
            return { kind: 'unanswered', reason: span.reason };
        if (span.burnRate === null || !passes(span.burnRate, when.threshold))
            return QUIET;
        return span.events?.lt(minimumEvents) ? TOO_FEW : FIRED;
    });
    return (outcomes.find((outcome) => outcome.kind === 'quiet') ??
        outcomes.find((outcome) => outcome.kind === 'too-few-events') ??
        outcomes.find((outcome) => outcome.kind === 'unanswered') ??
        FIRED);
}
/** Whether `value` is on the side of the bound that the threshold names. */
function passes(value, { comparison, bound }) {
    switch (comparison) {
        case 'at-most':
            return value.lte(bound);
        case 'below':
            return value.lt(bound);
        case 'at-least':
            return value.gte(bound);
        case 'above':
            return value.gt(bound);
    }
}


/***/ }),

/***/ 1068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   Mm: () => (/* binding */ excess),
/* harmony export */   aH: () => (/* binding */ layoutOf),
/* harmony export */   rC: () => (/* binding */ sameOnSomeDisk)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);

/** A larger file is no contract, and is not even read. */
const MAX_BYTES = 4 * 1_048_576;
/** More files, or larger ones, are not read together: the contracts, or the targets. */
const MAX_FILES = 10_000;
const MAX_BYTES_TOGETHER = 16 * 1_048_576;
const YAML = /\.ya?ml$/i;
const NAMES = ['policy.yaml', 'slos', 'targets'];
/** Sorts what a directory holds, by the same rules for a checkout and for a commit that is read through the API. */
function layoutOf(directory, entries) {
    const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
    const diagnostics = [];
    const targetDiagnostics = [];
    const twins = twinsOf(sorted);
    const kept = { policy: [], contracts: [], targets: [] };
    for (const entry of sorted) {
        const part = partOf(entry.path);
        const place = { file: `${directory}/${entry.path}`, line: 1, column: 1 };
        const problem = problemOf(entry, part, twins);
        if (problem)
            (isFree(entry.path) ? targetDiagnostics : diagnostics).push({ code: 'layout', place, problem });
        else if (part !== 'other' && (part === 'policy' || YAML.test(entry.path)))
            kept[part].push(entry);
    }
    const { policy, contracts, targets } = kept;
    return { policy: policy[0] ?? null, contracts, targets, diagnostics, targetDiagnostics };
}
/** A layout for whoever reads all of its files: of a part that is too much altogether there is nothing but that. */
function readable(directory, layout) {
    const [contracts, targets] = [excess(layout.contracts), excess(layout.targets)];
    const at = (part, problem) => [
        { code: 'layout', place: { file: `${directory}/${part}`, line: 1, column: 1 }, problem },
    ];
    return {
        policy: layout.policy,
        contracts: contracts ? [] : layout.contracts,
        targets: targets ? [] : layout.targets,
        diagnostics: [...layout.diagnostics, ...(contracts ? at('slos', contracts) : [])],
        targetDiagnostics: [...layout.targetDiagnostics, ...(targets ? at('targets', targets) : [])],
    };
}
/** Why files are too much to be read together; null when they are not. */
function excess(entries) {
    if (entries.length > MAX_FILES) {
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`there are ${entries.length} files`, `at most ${MAX_FILES}`, 'One file can hold several services.');
    }
    const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
    if (bytes <= MAX_BYTES_TOGETHER)
        return null;
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`the files have ${bytes} bytes altogether`, `at most ${MAX_BYTES_TOGETHER}`);
}
function partOf(path) {
    if (path === 'policy.yaml')
        return 'policy';
    if (path === 'slos' || path.startsWith('slos/'))
        return 'contracts';
    if (path === 'targets' || path.startsWith('targets/'))
        return 'targets';
    return 'other';
}
/** Whether a path is in the free part, or is on a disk that tells no case apart. */
const isFree = (path) => sameOnSomeDisk(path.split('/')[0] ?? '', 'targets');
function problemOf(entry, part, twins) {
    const [top = ''] = entry.path.split('/');
    const meant = NAMES.find((name) => sameOnSomeDisk(name, top));
    if (meant !== undefined && meant !== top) {
        const problem = `\`${top}\` is \`${meant}\` on a disk that tells no case apart, and another name elsewhere`;
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(problem, `\`${meant}\``, 'Rename it.');
    }
    // Git attributes make a checkout show another text than the commit holds.
    if (/(^|\/)\.gitattributes$/i.test(entry.path)) {
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('git attributes can show the gate another text than reviewers see', 'no .gitattributes in this directory');
    }
    const twin = twins.get(entry.path);
    if (twin !== undefined && part !== 'other') {
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`this is the same file as \`${twin}\` on a disk that tells no case apart`, 'a name of its own');
    }
    if (entry.kind === 'link' && part !== 'other') {
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('this is a symbolic link', 'a plain file', 'Copy the file here, so that reviewers see its text.');
    }
    if (entry.kind === 'submodule' && part !== 'other') {
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('this is a submodule', 'plain files', 'Copy the files here, so that reviewers see their text.');
    }
    if (entry.kind === 'unlisted') {
        return part === 'other' ? null : new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF("this directory can't be read", 'a directory that may be listed');
    }
    if (part !== 'other' && entry.bytes > MAX_BYTES) {
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`this file has ${entry.bytes} bytes`, `at most ${MAX_BYTES}`);
    }
    // A misnamed policy would be passed over and the built-in one apply without a word; a misplaced contract likewise.
    const directly = !entry.path.includes('/');
    if (directly && part === 'other' && (YAML.test(entry.path) || entry.kind !== 'file')) {
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('this file would not be read', 'policy.yaml, and nothing else in this place', 'Rename it, or move it below slos/.');
    }
    if (directly && (part === 'contracts' || part === 'targets'))
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('this is a file', 'a directory');
    return null;
}
/** Every path that differs from another only by case or Unicode form, with that other one. */
function twinsOf(entries) {
    const first = new Map();
    const twins = new Map();
    for (const { path } of entries) {
        const earlier = first.get(folded(path));
        if (earlier === undefined)
            first.set(folded(path), path);
        else if (earlier !== path)
            twins.set(path, earlier);
    }
    return twins;
}
/** Code points that some file systems leave out of names. */
const IGNORED = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const folded = (name) => name.normalize('NFKC').replace(IGNORED, '').toLowerCase().normalize('NFC');
/** Whether two names are one on a disk that tells no case, or no Unicode form, apart. */
const sameOnSomeDisk = (a, b) => folded(a) === folded(b);


/***/ }),

/***/ 2754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readTargets)
});

// EXTERNAL MODULE: ./build/core/model/names.js
var names = __webpack_require__(8836);
// EXTERNAL MODULE: ./build/core/model/problem.js
var model_problem = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/core/model/slo.js
var model_slo = __webpack_require__(6956);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./build/core/specs/contract-file.js + 3 modules
var contract_file = __webpack_require__(6196);
// EXTERNAL MODULE: ./build/core/specs/fields/day.js
var day = __webpack_require__(8337);
// EXTERNAL MODULE: ./build/core/specs/fields/duration.js
var duration = __webpack_require__(8579);
// EXTERNAL MODULE: ./build/core/specs/fields/objective.js
var objective = __webpack_require__(3660);
// EXTERNAL MODULE: ./build/core/specs/yaml/scalar.js
var scalar = __webpack_require__(8305);
;// CONCATENATED MODULE: ./build/core/specs/target-file.js







const targetSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    slo: (0,contract_file/* nameSchema */.Jq)('the name of an SLO'),
    target: objective/* targetRatioSchema */.w.optional(),
    within: duration/* latencyBoundSchema */.I.optional(),
})
    .transform(({ slo, target, within }, context) => {
    if (target && !within)
        return { slo, aim: { kind: 'ratio', ...target } };
    if (within && !target)
        return { slo, aim: { kind: 'latency', within } };
    const problem = new model_problem/* Problem */.AF(target ? 'target and within exclude each other' : 'one of these keys is missing', 'exactly one of target, within');
    context.addIssue({ code: 'custom', message: problem.message, params: { problem } });
    return core/* NEVER */.tm;
}));
/** A target file: `targets/**`, design section 2.2. */
const targetFileSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(contract_file/* VERSION */.xv),
    service: (0,contract_file/* nameSchema */.Jq)('the name of the service'),
    runbook: (0,scalar/* line */.n8)('the address of a runbook').optional(),
    reviewed: day/* daySchema */.C.optional(),
    targets: schemas/* array */.YOg(targetSchema).min(1, { error: 'a target file has at least one target' }),
})
    .meta({
    title: 'SLO Gate performance targets',
    description: 'The stretch numbers of one service: information, never enforcement.',
}));
/** The targets of a file that was read from `document`. */
function targetsOf(file, document) {
    return file.targets.map(({ slo, aim }, index) => ({
        service: file.service,
        slo,
        aim,
        runbook: file.runbook ?? null,
        reviewed: file.reviewed ?? null,
        reviewedPlace: document.placeOf(['reviewed']),
        place: document.placeOf(['targets', index], aim.kind === 'ratio' ? 'target' : 'within'),
    }));
}

// EXTERNAL MODULE: ./build/core/specs/yaml/versioned.js
var versioned = __webpack_require__(1624);
// EXTERNAL MODULE: ./build/core/specs/yaml/yaml.js + 1 modules
var yaml = __webpack_require__(4185);
;// CONCATENATED MODULE: ./build/core/specs/targets.js






/** Reads target files beside the contracts that they stretch. A wrong target never takes a right one with it. */
function readTargets(sources, slos) {
    const diagnostics = [];
    const stated = [...(0,yaml/* parseTogether */.Sn)(sources)].flatMap((file) => targetsIn(file, diagnostics));
    const known = new Map(slos.map((slo) => [(0,model_slo/* sloId */.sE)(slo), slo]));
    const targets = new Map();
    for (const target of stated) {
        const id = `${target.service}/${target.slo}`;
        const twin = targets.get(id);
        const conflict = twin ? duplicate(id, twin) : conflictOf(id, target, known);
        if (conflict)
            diagnostics.push({ ...conflict, place: target.place });
        else
            targets.set(id, target);
    }
    return { targets: [...targets.values()], diagnostics: (0,model_problem/* inReadingOrder */.g)(diagnostics) };
}
const duplicate = (id, { place: { file, line } }) => ({
    code: 'duplicate-target',
    problem: new model_problem/* Problem */.AF(`${id} has a target already, in ${file}:${line}`, 'one target for an SLO'),
});
function targetsIn(file, diagnostics) {
    for (const one of file.diagnostics)
        diagnostics.push(one);
    if (file.documents.length === 0 && file.diagnostics.length === 0)
        diagnostics.push((0,versioned/* emptyFile */.s)(file.source));
    return file.documents.flatMap((document) => {
        const read = (0,versioned/* readVersioned */.O)(document, targetFileSchema);
        if ('value' in read)
            return targetsOf(read.value, document);
        for (const one of read.diagnostics)
            diagnostics.push(one);
        return [];
    });
}
/** Why a target does not go with the contracts; null when it does. */
function conflictOf(id, { aim }, slos) {
    const slo = slos.get(id);
    if (!slo)
        return { code: 'unknown-slo', problem: unknownSlo(id, [...slos.keys()]) };
    if (aim.kind === 'ratio') {
        const problem = looserRatio(aim, slo.objective);
        return problem && { code: 'target-not-stricter', problem };
    }
    if (slo.indicator.kind !== 'latency') {
        const advice = 'Write `target:` for `within:`.';
        return {
            code: 'target-kind',
            problem: new model_problem/* Problem */.AF(`${id} does not measure a latency`, 'a target in percent', advice),
        };
    }
    const problem = looserBound(aim.within, slo.indicator.within);
    return problem && { code: 'target-not-stricter', problem };
}
const unknownSlo = (id, known) => new model_problem/* Problem */.AF(`there is no SLO \`${id}\``, 'the service and the name of an SLO', (0,names.nearest)(id, known) ?? (known.length > 0 ? `The SLOs are ${(0,names/* listed */.K)(known)}.` : null));
function looserRatio(aim, objective) {
    if (aim.ratio.gt(objective.ratio))
        return null;
    const order = aim.ratio.equals(objective.ratio) ? 'is the objective itself' : 'is looser than the objective';
    return new model_problem/* Problem */.AF(`the target ${aim.text} ${order}, ${objective.text}`, `a target above ${objective.text}`, 'The objective is the floor; the target lies above it, and the buffer between them.');
}
function looserBound(aim, bound) {
    if (aim.seconds.lt(bound.seconds))
        return null;
    const order = aim.seconds.equals(bound.seconds) ? 'is the bound itself' : 'is looser than the bound';
    return new model_problem/* Problem */.AF(`the target of ${aim.text} ${order} of the SLO, ${bound.text}`, `a time shorter than ${bound.text}`);
}


/***/ }),

/***/ 1739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ WINDOWS),
/* harmony export */   EZ: () => (/* binding */ latencyAdviceOf),
/* harmony export */   FU: () => (/* binding */ ratioAdviceOf),
/* harmony export */   S6: () => (/* binding */ pastWindowOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1952);
/* harmony import */ var _budget_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6169);


/** How many windows the quarterly look takes in. */
const WINDOWS = 3;
/** Data for less than this share of a window says too little about the whole of it. */
const MIN_COVERAGE = 0.9;
const ONE = new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A(1);
/** A reading as a past window; null without traffic, without an answer, or with too little data. */
function pastWindowOf({ measurement, coverage, }) {
    if (measurement.kind === 'unmeasured' || (coverage !== null && coverage < MIN_COVERAGE))
        return null;
    const errorRate = (0,_budget_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .errorRateOf */ .ql)(measurement);
    return errorRate && { errorRate, events: measurement.kind === 'counts' ? measurement.total : null };
}
/** Whether all of the last windows met a target of this ratio, or all missed it; null when neither, or when one is not known. */
function verdictOf(windows, ratio) {
    const known = windows.flatMap((window) => window ?? []);
    if (known.length < WINDOWS || known.length < windows.length)
        return null;
    if (known.every((window) => meets(window, ratio)))
        return 'met';
    return known.some((window) => meets(window, ratio)) ? null : 'missed';
}
const meets = ({ errorRate }, ratio) => errorRate.lte(ONE.sub(ratio));
/** What the last windows, the latest one first, suggest for a ratio target; null for nothing. */
function ratioAdviceOf(aim, objective, windows) {
    const verdict = verdictOf(windows, aim.ratio);
    if (verdict === null)
        return null;
    const rates = windows.flatMap((window) => window?.errorRate ?? []).sort((a, b) => a.compare(b));
    const allowed = ONE.sub(aim.ratio);
    if (verdict === 'met') {
        // To ask for more is easy and to take it back is not, so a quarter at most halves the errors allowed.
        const reached = cautious(rates.at(-1) ?? ONE);
        const half = allowed.div(2);
        const to = reached.lt(half) ? half : reached;
        return to.lt(allowed) ? { kind: 'tighten', to: ratioAim(to) } : null;
    }
    const usual = cautious(rates[Math.floor(rates.length / 2)] ?? ONE);
    const realistic = usual.lt(ONE.sub(objective.ratio)) ? ratioAim(usual) : null;
    return { kind: 'missed', fewerBad: fewerBadOf(windows, aim.ratio), realistic };
}
/**
 * What the last windows, the latest one first, suggest for a latency target; null for nothing. `neighbour` is the next
 * shorter bound when all windows met the target, the next longer one below that of the SLO when all missed it.
 */
function latencyAdviceOf(objective, windows, neighbour) {
    const verdict = verdictOf(windows, objective.ratio);
    if (verdict === null)
        return null;
    const met = neighbour?.windows.filter((window) => window && meets(window, objective.ratio)).length ?? 0;
    if (verdict === 'met')
        return neighbour && met >= WINDOWS ? { kind: 'tighten', to: neighbour.aim } : null;
    const realistic = neighbour && met > WINDOWS / 2 ? neighbour.aim : null;
    return { kind: 'missed', fewerBad: fewerBadOf(windows, objective.ratio), realistic };
}
function fewerBadOf([latest], ratio) {
    if (!latest?.events)
        return null;
    return latest.errorRate.sub(ONE.sub(ratio)).mul(latest.events).ceil();
}
/** An error rate to two significant digits, rounded up, so that what is proposed was reached. */
function cautious(errorRate) {
    if (errorRate.equals(0))
        return errorRate;
    let unit = new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A(1);
    while (errorRate.lt(unit.mul(10)))
        unit = unit.div(10);
    return errorRate.div(unit).ceil().mul(unit);
}
const ratioAim = (errorRate) => {
    const ratio = ONE.sub(errorRate);
    return { kind: 'ratio', ratio, text: `${ratio.mul(100).toString(30)}%` };
};


/***/ }),

/***/ 8483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ reviewNoticeOf)
/* harmony export */ });
/** Whether a target is due for its quarterly look at `at` (unix seconds); null when it is not. Days are those of UTC. */
function reviewNoticeOf({ reviewed }, at) {
    if (reviewed === null)
        return { kind: 'never-reviewed' };
    const due = quarterAfter(reviewed);
    const dayAfter = new Date(due).setUTCDate(due.getUTCDate() + 1);
    return at * 1000 >= dayAfter ? { kind: 'overdue', reviewed, due: due.toISOString().replace(/T.*/, '') } : null;
}
/** The same day three months later; in a month that is too short, its last one. */
function quarterAfter(day) {
    const due = new Date(`${day}T00:00:00Z`);
    const date = due.getUTCDate();
    due.setUTCMonth(due.getUTCMonth() + 3);
    if (due.getUTCDate() !== date)
        due.setUTCDate(0);
    return due;
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

/***/ 3405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ noteText),
/* harmony export */   u: () => (/* binding */ reasonText)
/* harmony export */ });
/* harmony import */ var _core_model_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8836);
/* harmony import */ var _markup_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4467);


/** Few histograms have more. */
const MOST_BOUNDARIES = 50;
/** Why there is no trustworthy answer, as a sentence part that says what to look at. */
function reasonText(reason) {
    switch (reason.kind) {
        case 'no-data':
            return `no data for ${reason.of}; does the query match a series that exists and is still scraped?`;
        case 'no-rows':
            return `there is no row for ${reason.of}`;
        case 'not-a-number':
            return `the backend answered ${reason.value}, which is not a number`;
        case 'negative-count':
            return `the backend counted ${reason.value.toString(3)} events, which can't be`;
        case 'impossible-sli':
            return `impossible SLI: ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(reason.events)} ${reason.counted} of ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(reason.total)} total events; do both queries count the same events?`;
        case 'impossible-ratio':
            return `impossible error ratio: ${reason.value.toString(6)} is not between 0 and 1`;
        case 'several-series':
            return `${reason.count} series came back where one is due; aggregate the query, for example with sum()`;
        case 'too-many-series':
            return `${reason.count} series came back, more than the ${reason.limit} that are looked at; aggregate the query, for example with sum()`;
        case 'native-histogram':
            return 'a native histogram came back where a number is due; use histogram_count() or histogram_fraction()';
        case 'wrong-type':
            return `a ${reason.type} came back where a number is due`;
        case 'partial-answer':
            return `the backend answered with part of the data only: ${reason.detail}`;
        case 'no-boundary':
            return `the histogram has no bucket boundary at ${reason.within}; its boundaries are ${(0,_core_model_names_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(reason.boundaries, MOST_BOUNDARIES)} seconds`;
        case 'window-too-young':
            return 'the calendar window has just begun, so there is nothing to measure yet';
        case 'window-too-long':
            return reason.limitSeconds === null
                ? 'the window is longer than the backend allows'
                : `the window is longer than the ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(reason.limitSeconds)} that the backend allows, and a ready-made ratio can't be added up from parts`;
        case 'too-coarse':
            return `this window is shorter than a step of ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(reason.stepSeconds)}`;
        case 'unsupported-bound':
            return `the ${reason.backend} backend has the counts for the SLO's own bound only, not those within ${reason.within}`;
        case 'unsupported-indicator':
            return `the ${reason.backend} backend keeps no SLOs of its own, so it can't answer a ${reason.indicator} indicator`;
        case 'no-groups':
            return `the groups that the SLO asks for can't be told apart: ${reason.detail}`;
        case 'unsupported-slo':
            return `the file asks for what SLO Gate can't measure: ${reason.detail}`;
        case 'rejected':
        case 'turned-away':
            return `the backend refused: ${reason.detail}`;
        case 'throttled':
            return `the backend takes no more requests for now: ${reason.detail}; a lower backend-concurrency, or a later run, may help`;
        case 'unreachable':
            return `the backend can't be reached: ${reason.detail}`;
        case 'out-of-time':
            return `the backend did not answer in time: ${reason.detail}`;
    }
}
/** What a reader should know about a number that stands all the same. */
function noteText(note) {
    switch (note.kind) {
        case 'clamped':
            return `${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(note.events)} ${note.counted} events of ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(note.total)} in total were cut to the total`;
        case 'good-missing':
            return 'there is no series of good events beside the total, so every event counts as bad; is the query right?';
        case 'bad-missing':
            return 'there is no series of bad events beside the total, so none is counted; is the query right?';
        case 'no-event-counts':
            return 'read from a ready-made ratio: no event counts, and no coverage';
    }
}


/***/ }),

/***/ 5041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ evidence),
/* harmony export */   mh: () => (/* binding */ targetReport),
/* harmony export */   pF: () => (/* binding */ targetReportOf),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3405);


const share = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe('a fraction, unrounded');
const evidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ query: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), at: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }));
/** A target in the JSON reports. */
const targetReport = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    target: share.describe('of a latency target, the objective: the same share, within a shorter time'),
    within: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('the bound of a latency target'),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['met', 'missed', 'idle', 'unknown']),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('why it is unknown'),
    sli: share.nullable().describe('what is held against the target'),
    margin: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe('where the SLI lies in the buffer: 0 at the floor, 1 at the target'),
    buffer: share.nullable().describe('the gap between objective and target, as a share of the events'),
    bufferEvents: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    bufferMinutes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe('of a total outage, when traffic is even'),
    evidence: evidence.describe('what was asked for the target alone'),
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
});
function targetReportOf({ target, measured, standing, evidence }) {
    const { aim, place } = target;
    const known = standing.state === 'met' || standing.state === 'missed' ? standing : null;
    return {
        target: (aim.kind === 'ratio' ? aim.ratio : measured.slo.objective.ratio).valueOf(),
        within: aim.kind === 'latency' ? aim.within.text : null,
        status: standing.state,
        reason: standing.state === 'unknown' ? (0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonText */ .u)(standing.reason) : null,
        sli: known?.sli.valueOf() ?? null,
        margin: known?.margin?.valueOf() ?? null,
        buffer: standing.buffer?.share.valueOf() ?? null,
        bufferEvents: standing.buffer?.events?.valueOf() ?? null,
        bufferMinutes: standing.buffer?.minutes.valueOf() ?? null,
        evidence: evidence.map((one) => ({ ...one })),
        file: place.file,
        line: place.line,
    };
}


/***/ }),

/***/ 5721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ BAR_LEGEND),
/* harmony export */   Dl: () => (/* binding */ aimText),
/* harmony export */   GU: () => (/* binding */ bufferText),
/* harmony export */   HR: () => (/* binding */ targetCaveats),
/* harmony export */   Xd: () => (/* binding */ targetSliText),
/* harmony export */   YM: () => (/* binding */ adviceText),
/* harmony export */   _v: () => (/* binding */ floorText),
/* harmony export */   aP: () => (/* binding */ reviewText),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   kJ: () => (/* binding */ bufferBar),
/* harmony export */   r9: () => (/* binding */ stateText),
/* harmony export */   vY: () => (/* binding */ fitText)
/* harmony export */ });
/* harmony import */ var _core_model_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5073);
/* harmony import */ var _core_model_rounded_fraction_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4616);
/* harmony import */ var _core_model_slo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6956);
/* harmony import */ var _core_targets_advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1739);
/* harmony import */ var _markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4467);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3405);






/** The contract's number as the floor of the target: `99.9%`, or `99% within 500ms`. */
const floorText = (slo) => `${slo.objective.text}${withinText(slo)}`;
/** The target in words: `99.95%`, or `99% within 200ms`. */
function aimText(aim, slo) {
    return aim.kind === 'ratio' ? `${aim.text}${withinText(slo)}` : `${slo.objective.text} within ${aim.within.text}`;
}
const withinText = ({ indicator }) => (indicator.kind === 'latency' ? ` within ${indicator.within.text}` : '');
/** The SLI that is held against the target, with two digits more than the target; null when there is none. */
function targetSliText({ target: { aim }, standing, measured }) {
    if (standing.state === 'idle' || standing.state === 'unknown')
        return null;
    return (0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .sliText */ .OH)(standing.sli, aim.kind === 'ratio' ? aim.text : measured.slo.objective.text);
}
const POSITIONS = {
    'above-target': 'above the target',
    'in-buffer': 'in the buffer',
    'below-floor': 'below the floor',
};
/** Whether the target is met, and where the SLI lies: "missed, in the buffer". */
function stateText(standing) {
    switch (standing.state) {
        case 'met':
            return 'met';
        case 'missed':
            return `missed, ${POSITIONS[standing.position]}`;
        case 'idle':
            return 'idle';
        case 'unknown':
            return 'unknown';
    }
}
/**
 * The marks of {@link bufferBar}. All of them are in WGL4, the set that every font for code on GitHub's list has: a mark from
 * another font would be of another width.
 */
const MARKS = { floor: '\u2551', target: '\u2502', measured: '\u25cf' };
/** What the marks are. */
const BAR_LEGEND = `${MARKS.floor} floor, ${MARKS.target} target, ${MARKS.measured} measured`;
/** How many columns the bar has below the floor, in the buffer, and above the target. */
const [BELOW, WITHIN, ABOVE] = [4, 8, 4];
/** Where the SLI lies between floor and target, as a line of text: `\u00b7\u00b7\u00b7\u00b7\u2551\u2500\u2500\u2500\u2500\u25cf\u2500\u2500\u2500\u2502\u00b7\u00b7\u00b7\u00b7`. Null when it is not known. */
function bufferBar(standing) {
    if (standing.state === 'idle' || standing.state === 'unknown')
        return null;
    const column = columnOf(standing.position, standing.margin);
    const line = [...'\u00b7'.repeat(BELOW), ...'\u2500'.repeat(WITHIN), ...'\u00b7'.repeat(ABOVE)].with(column, MARKS.measured);
    return [
        line.slice(0, BELOW),
        MARKS.floor,
        line.slice(BELOW, BELOW + WITHIN),
        MARKS.target,
        line.slice(BELOW + WITHIN),
    ]
        .flat()
        .join('');
}
/** Each column is an eighth of the buffer. What lies further out than the bar reaches is at its end. */
function columnOf(position, margin) {
    const column = margin && BELOW + margin.mul(WITHIN).floor().valueOf();
    switch (position) {
        case 'below-floor':
            return Math.max(column ?? 0, 0);
        case 'in-buffer':
            return column ?? BELOW;
        case 'above-target':
            return Math.min(column ?? Number.POSITIVE_INFINITY, BELOW + WITHIN + ABOVE - 1);
    }
}
/** The buffer in its three units: "0.05 points, 361 events, 21.6 minutes of outage". */
function bufferText({ share, events, minutes: length }) {
    const counted = events === null ? '' : `, ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(events.floor())} events`;
    return `${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)(share)} points${counted}, ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .minutes */ .Gx)(length)} minutes of outage`;
}
const FITS = {
    'too-thin': 'too thin for how much its days differ; an ordinary bad stretch would cross it',
    fitting: 'fitting for how much its days differ',
    'wider-than-needed': 'wider than needed for how much its days differ',
};
/** Whether the buffer fits the volatility, in a sentence; null when that is not known. */
function fitText({ fit, volatility }) {
    if (!fit || !volatility)
        return null;
    const moves = `the SLI of a window moves by about ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)((0,_core_model_rounded_fraction_js__WEBPACK_IMPORTED_MODULE_3__/* .roundedFraction */ .Q)(volatility.swing))} points (estimated from ${volatility.days} days)`;
    return `The buffer is ${FITS[fit]}: ${moves}.`;
}
/** What the last windows suggest, in a sentence. */
function adviceText(advice, slo) {
    switch (advice.kind) {
        case 'tighten':
            return `Met in each of the last ${_core_targets_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS */ .CB} windows: ${aimText(advice.to, slo)} would have been met too.`;
        case 'missed': {
            const { fewerBad, realistic } = advice;
            const fewer = fewerBad && `the last one needed ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(fewerBad)} fewer bad events`;
            const reachable = realistic && `${aimText(realistic, slo)} would be a realistic target`;
            const parts = [fewer, reachable].filter(Boolean).join('; ');
            return `Missed in each of the last ${_core_targets_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS */ .CB} windows${parts === '' ? '' : `: ${parts}`}.`;
        }
    }
}
/** That the quarterly look is due, in a sentence. */
function reviewText(notice) {
    switch (notice.kind) {
        case 'never-reviewed':
            return 'The file does not say when the targets were last looked at; write `reviewed:` after each quarterly look.';
        case 'overdue':
            return `The targets were last looked at on ${notice.reviewed}; the quarterly look was due on ${notice.due}.`;
    }
}
/** What keeps targets from being told, each reason once. */
function targetCaveats(results) {
    const untold = results.flatMap(({ measured: { slo }, standing }) => standing.state === 'unknown' ? [{ slo: (0,_core_model_slo_js__WEBPACK_IMPORTED_MODULE_4__/* .sloId */ .sE)(slo), reason: (0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonText */ .u)(standing.reason) }] : []);
    return (0,_core_model_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .together */ .b)(untold, ({ reason }) => reason).map((group) => `${group.map(({ slo }) => slo).join(', ')}: target unknown: ${group[0].reason}`);
}


/***/ }),

/***/ 8772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ targetsText)
/* harmony export */ });
/* harmony import */ var _core_model_slo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6956);
/* harmony import */ var _core_model_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4137);
/* harmony import */ var _diagnostics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1944);
/* harmony import */ var _markup_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3809);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5721);





/** The targets for a terminal or a log, apart from what decided; no line when there are none. */
function targetsText({ results, diagnostics, failure }) {
    const caveats = [
        ...(0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetCaveats */ .HR)(results),
        ...diagnostics.map(({ place, problem }) => `${place.file}:${place.line}:${place.column}: ${(0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__/* .problemText */ .fI)(problem)}`),
        ...(failure === null ? [] : [`could not be told: ${failure}`]),
    ].map((caveat) => `Performance targets: ${(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(caveat)}`);
    if (results.length === 0)
        return caveats.length === 0 ? [] : ['', ...caveats];
    return [
        '',
        'Performance targets, which decide nothing:',
        '',
        ...(0,_markup_table_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .t)(HEADER, results.map(cells), new Set([1, 2, 3])),
        '',
        ...caveats,
        `Marks: ${_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .BAR_LEGEND */ .Cf}.`,
    ];
}
const HEADER = ['SLO', 'floor', 'target', 'SLI', 'where it lies', 'state', 'buffer'];
function cells(result) {
    const { target, measured, standing } = result;
    return [
        (0,_core_model_slo_js__WEBPACK_IMPORTED_MODULE_4__/* .sloId */ .sE)(measured.slo),
        (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .floorText */ ._v)(measured.slo),
        (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .aimText */ .Dl)(target.aim, measured.slo),
        (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetSliText */ .Xd)(result) ?? '-',
        (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .bufferBar */ .kJ)(standing) ?? '-',
        (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .stateText */ .r9)(standing),
        standing.buffer ? (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .bufferText */ .GU)(standing.buffer) : '-',
    ];
}


/***/ })

};
