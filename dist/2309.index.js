export const id = 2309;
export const ids = [2309];
export const modules = {

/***/ 2309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  audit: () => (/* binding */ audit)
});

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
const idOf = ({ service, slo }) => (service === null || slo === null ? POLICY : `${service}/${slo}`);
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
/** The answer that follows from what was found out. */
function auditResult(findings) {
    const inState = (state) => findings.entries.filter((entry) => entry.state === state);
    const byState = {
        reviewed: inState('reviewed'),
        unreviewed: inState('unreviewed'),
        unknown: inState('unknown'),
    };
    return { ...findings, byState, fails: byState.unreviewed.length > 0 && !findings.dryRun };
}

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
// EXTERNAL MODULE: ./build/app/commits/contracts-at.js
var contracts_at = __webpack_require__(2002);
// EXTERNAL MODULE: ./build/app/connection.js + 23 modules
var connection = __webpack_require__(7036);
// EXTERNAL MODULE: ./build/app/reviewers/one-look.js
var one_look = __webpack_require__(6839);
// EXTERNAL MODULE: ./build/app/slo-directory.js
var slo_directory = __webpack_require__(4130);
// EXTERNAL MODULE: ./build/app/commits/compare.js + 12 modules
var compare = __webpack_require__(9297);
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
// EXTERNAL MODULE: ./build/app/reviewers/candidates.js + 1 modules
var candidates = __webpack_require__(9810);
;// CONCATENATED MODULE: ./build/app/audit/judge-landing.js





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

;// CONCATENATED MODULE: ./build/core/audit/branch-history.js

/** GitHub keeps a record of pushes for this long, in seconds. */
const PUSHES_KEPT = 365 * time/* DAY */.d_;

// EXTERNAL MODULE: ./build/app/commits/landing.js
var landing = __webpack_require__(7886);
;// CONCATENATED MODULE: ./build/app/audit/landings.js



/** A branch may be older than its merge: commits of pull requests are looked for this much further back, in seconds. */
const MARGIN = 92 * time/* DAY */.d_;
/**
 * Finds what landed. Pull requests are found by the commits that touch the SLO directory; direct pushes by GitHub's own
 * record, since a merge can hide them from the history of a path, and a commit can bear any date.
 */
async function landingsOf(history, stretch) {
    const { branch, tip, sloDirectory, since, now } = stretch;
    const pushes = await history.pushes(branch);
    const pushesSince = pushes ? now - PUSHES_KEPT : now + 1;
    const commits = await history.commitsTouching(tip, sloDirectory);
    const isRecent = ({ at }) => at >= since - MARGIN;
    // A push tells better than its last commit when it was.
    const told = new Set(pushes?.filter(({ at, isForced }) => at >= since && !isForced).map(({ after }) => after));
    const isUntold = ({ pull, after }) => pull !== null || !told.has(after);
    const found = (await (0,landing/* landingsBy */.q)(history, commits.filter(isRecent), branch)).filter(isUntold);
    for (const commit of commits.filter((one) => !isRecent(one))) {
        if (found.some(({ at }) => at < since))
            break;
        found.push(...(await (0,landing/* landingsBy */.q)(history, [commit], branch)).filter(isUntold));
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

;// CONCATENATED MODULE: ./build/app/audit/audit-range.js



/**
 * Judges every step of a stretch of history. Each must begin where the one before it ended, and the last must end at the
 * tip: what was not found, such as a pull request that a merge threw away again, shows as a gap.
 */
async function auditStretch(stretch, archive) {
    const { base, landings, pushesSince } = await landingsOf(archive.github, stretch);
    const entries = [];
    let reached = base?.after ?? null;
    const left = [...landings];
    const judged = await judgeAll(landings, archive);
    for (let landing = await next(left, reached, archive); landing; landing = await next(left, reached, archive)) {
        entries.push(...(await gap(reached, landing.before, landing.at, archive)));
        const entry = judged.get(landing);
        if (entry)
            entries.push(entry);
        reached = landing.after;
    }
    entries.push(...(await gap(reached, stretch.tip, stretch.now, archive)));
    return { entries, looked: landings.length, pushesSince };
}
/** So many landings are judged together: each has up to four trees, which may be large. */
const TOGETHER = 25;
async function judgeAll(landings, archive) {
    const judged = new Map();
    for (let start = 0; start < landings.length; start += TOGETHER) {
        const some = landings.slice(start, start + TOGETHER);
        const entries = await judgeLandings(some, archive);
        for (const [index, landing] of some.entries())
            judged.set(landing, entries[index] ?? null);
    }
    return judged;
}
/**
 * Takes the next landing out. A merge queue lands several in one second; of those, one that fits goes first, and before it
 * one that changes nothing.
 */
async function next(left, reached, { sources }) {
    const together = left.filter(({ at }) => at === left[0]?.at);
    let index = 0;
    if (together.length > 1) {
        const from = await locate(sources, reached);
        const isSame = async (commit) => await (0,compare/* sameNumbers */.pB)(sources, from, await locate(sources, commit));
        const fits = await Promise.all(together.map(async ({ before }) => await isSame(before)));
        const stays = await Promise.all(together.map(async ({ after }, which) => fits[which] && (await isSame(after))));
        index = Math.max(0, stays.includes(true) ? stays.indexOf(true) : fits.indexOf(true));
    }
    return left.splice(index, 1)[0];
}
/** The change between two commits that should promise the same; none, when they do. */
async function gap(from, to, at, { sources }) {
    if (to === null)
        return [];
    const [before, after] = [await locate(sources, from), await sources.locate(to)];
    if (before.tree === after.tree && before.diagnostics.length === after.diagnostics.length)
        return [];
    const { changes, unreadable } = await (0,compare/* compareAt */.Ln)(sources, before, after);
    if (changes.length === 0 && unreadable.length === 0)
        return [];
    const common = { changes, unreadable, approvals: [], requirement: null, lacks: [] };
    return [{ ...common, at, commit: to, arrival: { kind: 'gap', from }, state: 'unreviewed' }];
}

;// CONCATENATED MODULE: ./build/app/audit/audit.js










/** Did every contract change of the default branch have its review? */
async function audit(inputs, host, connect = connection/* connectGitHub */.UY) {
    const { github: port, workflow } = (0,connection/* connectionFor */.EP)('audit', inputs, host, connect);
    const github = (0,one_look/* oneLook */.u)((0,one_look/* oneRun */.U)(port));
    const sloDirectory = (0,slo_directory/* sloDirectoryOf */.H)(inputs.sloDirectory);
    const now = Math.floor(host.now() / 1000);
    const branch = await github.defaultBranch();
    const tip = await github.tip(branch);
    const sources = github.bulkSources(sloDirectory);
    const { slos, policy } = await (0,contracts_at/* allContractsAt */.kM)(await sources.files(await sources.locate(tip)));
    const since = inputs.since ?? lastReviewStart(policy?.review.annual ?? null, now);
    if (since > now)
        throw new errors/* UsageError */.eb(`since: ${(0,time/* rfc3339 */.ag)(since)} is in the future; nothing landed then`);
    const audited = await auditStretch({ branch, tip, sloDirectory, since, now }, { github, sources });
    const { repository, serverUrl } = workflow;
    const ledger = ledgerOf(audited.entries, slos);
    const where = { repository, serverUrl, branch, tip };
    return { mode: 'audit', ...auditResult({ ...where, since, at: now, ...audited, ledger, dryRun: inputs.dryRun }) };
}


/***/ }),

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


/***/ })

};
