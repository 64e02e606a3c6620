export const id = 6643;
export const ids = [6643];
export const modules = {

/***/ 9941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S1: () => (/* binding */ outgoingOf),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   nw: () => (/* binding */ isAboutCommit)
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
const PROPOSALS = new Set([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'merge_group',
]);
/** Whether the event is about a commit of a branch, and not about what is yet to be merged; its payload need not be read for that. */
const isAboutCommit = ({ event }) => !PROPOSALS.has(event);
/** Reads the event. Only what can't go stale is taken from the payload: which pull request, which commits. */
function subjectOf(workflow) {
    switch (workflow.event) {
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review': {
            const { pull_request: pull } = readEvent(workflow, pullSchema);
            return { kind: 'pull', number: pull.number, headSha: pull.head.sha };
        }
        case 'merge_group': {
            const { merge_group: group } = readEvent(workflow, groupSchema);
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
            return { kind: 'commit', sha: readEvent(workflow, runSchema).workflow_run.head_sha };
        case 'deployment':
        case 'deployment_status':
            return { kind: 'commit', sha: readEvent(workflow, deploymentSchema).deployment.sha };
        default: {
            const subject = subjectOf(workflow);
            const isUntold = subject.kind === 'commit' && !OWN_COMMIT.has(workflow.event);
            return isUntold ? { kind: 'untold', event: workflow.event } : subject;
        }
    }
}
/** What is wanted of the payload. Throws an EnvironmentError that names its file where that is not there, can't be read, or lacks it. */
function readEvent(workflow, schema) {
    const payload = workflow.payload();
    if (payload === undefined)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EnvironmentError */ .eG(`GITHUB_EVENT_PATH is not set, so it is not known what the event ${workflow.event} is about`);
    const parsed = schema.safeParse(payload);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue ? `${issue.path.join('.') || 'the whole'}: ${issue.message}` : '';
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EnvironmentError */ .eG(`GITHUB_EVENT_PATH: the payload of the event ${workflow.event} is not what GitHub sends: ${where}`);
}


/***/ }),

/***/ 4361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yq: () => (/* binding */ lookAtTarget),
  ts: () => (/* binding */ lookedAtForTargets),
  Pq: () => (/* binding */ measureTargets)
});

// EXTERNAL MODULE: ./build/core/exclusions/stretches.js
var stretches = __webpack_require__(2591);
// EXTERNAL MODULE: ./build/core/model/period.js
var model_period = __webpack_require__(9483);
// EXTERNAL MODULE: ./build/core/model/slo.js
var model_slo = __webpack_require__(6956);
// EXTERNAL MODULE: ./build/core/model/span.js
var span = __webpack_require__(3690);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/core/targets/advice.js
var advice = __webpack_require__(1739);
// EXTERNAL MODULE: ./build/core/targets/review.js
var review = __webpack_require__(8483);
// EXTERNAL MODULE: ./node_modules/fraction.js/dist/fraction.mjs
var fraction = __webpack_require__(1952);
// EXTERNAL MODULE: ./build/core/budget/budget.js
var budget = __webpack_require__(6169);
// EXTERNAL MODULE: ./build/core/exclusions/kept.js
var kept = __webpack_require__(8988);
;// CONCATENATED MODULE: ./build/core/targets/buffer.js


/** A share of a window of so many seconds that count, in events and in minutes. `measured` is null when nothing is known of the events. */
function bufferOf(share, measured, seconds) {
    return {
        share,
        events: measured?.kind === 'counts' && measured.unit === 'events' ? share.mul(measured.total) : null,
        minutes: share.mul(new fraction/* default */.A(seconds, time/* MINUTE */.pY)),
    };
}

;// CONCATENATED MODULE: ./build/core/targets/standing.js




const ONE = new fraction/* default */.A(1);
/** Holds a ratio target against what was measured of its SLO: the same events, and a larger share of them. */
function ratioStandingOf(aim, { slo, period, excluded, standing }) {
    const floor = slo.objective.ratio;
    const gap = aim.ratio.sub(floor);
    const seconds = (0,kept/* keptSeconds */.a7)(period, excluded);
    if (standing.status === 'unknown') {
        return { state: 'unknown', reason: standing.reason, buffer: bufferOf(gap, null, seconds) };
    }
    const buffer = bufferOf(gap, standing.measured, seconds);
    if (standing.status === 'idle')
        return { state: 'idle', buffer };
    const { sli } = standing;
    const margin = sli.sub(floor).div(gap);
    return {
        state: margin.gte(1) ? 'met' : 'missed',
        sli,
        margin,
        position: positionOf(sli, aim.ratio, standing),
        buffer,
    };
}
/**
 * Holds a latency target against the share of requests within its bound. Objective and target are the same share here, so
 * the gap between them is one of time, and the margin is where that share of requests is reached between the two bounds:
 * (wide \u2212 objective) / (wide \u2212 tight), which is the linear interpolation between buckets that `histogram_quantile` does.
 * The buffer is the requests that were slower than the target and still within the SLO.
 */
function latencyStandingOf(tighter, { slo, period, excluded, standing }) {
    if (standing.status === 'unknown')
        return { state: 'unknown', reason: standing.reason, buffer: null };
    if (standing.status === 'idle')
        return { state: 'idle', buffer: null };
    if (tighter.kind === 'unmeasured')
        return { state: 'unknown', reason: tighter.reason, buffer: null };
    const errorRate = (0,budget/* errorRateOf */.ql)(tighter);
    if (errorRate === null)
        return { state: 'idle', buffer: null };
    const floor = slo.objective.ratio;
    const wide = standing.sli;
    const measured = ONE.sub(errorRate);
    // Extrapolation may find a few more requests within the tighter bound than within the wider one; there are none.
    const tight = measured.gt(wide) ? wide : measured;
    const between = wide.sub(tight);
    const seconds = (0,kept/* keptSeconds */.a7)(period, excluded);
    return {
        state: tight.gte(floor) ? 'met' : 'missed',
        sli: tight,
        margin: between.equals(0) ? null : wide.sub(floor).div(between),
        position: positionOf(tight, floor, standing),
        buffer: bufferOf(between, standing.measured, seconds),
    };
}
/** Below the floor is an SLO that is breached. Time slices of a calendar window may be few so far, and all of its budget there. */
const positionOf = (aimed, target, { status }) => aimed.gte(target) ? 'above-target' : status === 'breached' ? 'below-floor' : 'in-buffer';

;// CONCATENATED MODULE: ./build/core/targets/volatility.js

/** Fewer days say little about how much days differ. */
const MIN_DAYS = 7;
/** A buffer of fewer swings is crossed by a window that is only somewhat worse than usual: about one in forty. */
const THIN_BELOW_SWINGS = 2;
/** A buffer of more swings has never much to do: a window that crosses it is not of the kind that the history knows. */
const WIDE_ABOVE_SWINGS = 6;
/** How much of the past the volatility is estimated from: at least four weeks, at most a quarter. */
const SHORTEST_HISTORY = 28 * time/* DAY */.d_;
const LONGEST_HISTORY = 90 * time/* DAY */.d_;
/** How far back the daily history should reach for a window of so many seconds; whole days, in seconds. */
const historySecondsFor = (windowSeconds) => Math.floor(Math.min(Math.max(windowSeconds, SHORTEST_HISTORY), LONGEST_HISTORY) / time/* DAY */.d_) * time/* DAY */.d_;
/**
 * The volatility of the daily SLI: the square root of \u03a3 w (e \u2212 \u0113)\u00b2, with e the error rate of a day, w its share of the
 * traffic and \u0113 the error rate of all days. Weighted, since the SLI is: one error in a quiet night is no bad day. Not
 * robust, since the rare bad day is what the buffer is for. The swing is the standard error of the mean of a window's days,
 * taken to be independent. Null with too few days, and where their numbers are beyond doubles. Source: Cochran, Sampling Techniques, chapter 6, for the ratio of sums.
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
    return Number.isFinite(daily) ? { daily, swing: daily / Math.sqrt(windowSeconds / time/* DAY */.d_), days: busy.length } : null;
}
/** Whether a buffer of this share of the window's events fits the swing of its SLI. */
function fitOf(bufferShare, { swing }) {
    if (bufferShare < THIN_BELOW_SWINGS * swing)
        return 'too-thin';
    return bufferShare > WIDE_ABOVE_SWINGS * swing ? 'wider-than-needed' : 'fitting';
}

// EXTERNAL MODULE: ./build/app/evaluation/excluded.js
var evaluation_excluded = __webpack_require__(817);
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
            const { slo, period, excluded } = measured;
            const kept = { span: (0,span/* spanOf */.e)(slo.window, period), excluded };
            const tighter = await backend.aside({ slo, within: aim.within, kept, endedSecondsAgo: 0 });
            const standing = latencyStandingOf(tighter.measurement, measured);
            return { target, measured, standing, evidence: tighter.evidence };
        }
    }
}
/**
 * The quarterly look at a target. It asks for the daily history and for two earlier windows (three where the window is one
 * of the calendar), which is far more than measuring the target did.
 */
async function lookAtTarget(result, at, backend, excludedOf) {
    const { target, measured, standing } = result;
    const [volatility, advice] = await Promise.all([
        volatilityAround(measured, at, backend, excludedOf),
        adviceOn(target.aim, measured.slo, at, backend, excludedOf),
    ]);
    const { buffer } = standing;
    const fit = volatility && buffer && fitOf(buffer.share.valueOf(), volatility);
    return { volatility, fit, advice, review: (0,review/* reviewNoticeOf */.q)(target, at) };
}
/** What is looked at of an SLO as of `at` (unix seconds), to tell where a target stands and to look at it. */
function lookedAtForTargets(slo, at) {
    const period = (0,model_period/* promisedPeriodAt */.cq)(slo, at);
    const windowSeconds = (period.resetsAt ?? period.to) - period.from;
    const between = (0,stretches/* hullOf */.dB)([
        ...[(0,evaluation_excluded/* timeAround */.hO)(period, []), (0,evaluation_excluded/* timeBefore */.hH)(at, historySecondsFor(windowSeconds))],
        ...(0,model_period/* lastPeriods */.$H)(slo.window, at, advice/* WINDOWS */.CB).map(({ from, to }) => (0,evaluation_excluded/* timeBefore */.hH)(to, to - from)),
    ]);
    return { slo, between, told: period };
}
async function volatilityAround({ slo, period }, at, backend, excludedOf) {
    const windowSeconds = (period.resetsAt ?? period.to) - period.from;
    const seconds = historySecondsFor(windowSeconds);
    const span = { seconds, text: `${seconds / time/* DAY */.d_}d` };
    const excluded = excludedOf(slo, (0,evaluation_excluded/* timeBefore */.hH)(at, seconds));
    const history = await backend.history(slo, { span, excluded }, time/* DAY */.d_);
    return history.kind === 'none' ? null : volatilityOf(history.buckets, windowSeconds);
}
async function adviceOn(aim, slo, at, backend, excludedOf) {
    switch (aim.kind) {
        case 'ratio':
            return (0,advice/* ratioAdviceOf */.FU)(aim, slo.objective, await lastWindows(slo, null, at, backend, excludedOf));
        case 'latency': {
            const windows = await lastWindows(slo, aim, at, backend, excludedOf);
            return (0,advice/* latencyAdviceOf */.EZ)(slo.objective, windows, await neighborOf(aim, slo, windows, at, backend, excludedOf));
        }
    }
}
/** The windows of the quarterly look, the latest one first; null for one that says nothing. */
async function lastWindows(slo, aim, at, backend, excludedOf) {
    const periods = (0,model_period/* lastPeriods */.$H)(slo.window, at, advice/* WINDOWS */.CB);
    return await Promise.all(periods.map(async (period) => {
        const excluded = excludedOf(slo, (0,evaluation_excluded/* timeBefore */.hH)(period.to, period.to - period.from));
        const kept = { span: (0,span/* spanOf */.e)(slo.window, period), excluded };
        const question = { slo, within: aim?.within ?? null, kept };
        return (0,advice/* pastWindowOf */.S6)(await backend.aside({ ...question, endedSecondsAgo: at - period.to }));
    }));
}
/** The bucket boundary that advice would propose, measured over the same windows; null when there is none. */
async function neighborOf(aim, slo, windows, at, backend, excludedOf) {
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
    const neighbor = { kind: 'latency', within };
    return { aim: neighbor, windows: await lastWindows(slo, neighbor, at, backend, excludedOf) };
}


/***/ }),

/***/ 3957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verifiedExclusions)
});

// EXTERNAL MODULE: ./build/core/exclusions/occurrences.js + 1 modules
var occurrences = __webpack_require__(242);
// EXTERNAL MODULE: ./build/core/exclusions/stretches.js
var stretches = __webpack_require__(2591);
// EXTERNAL MODULE: ./build/core/model/group-by.js
var group_by = __webpack_require__(5073);
// EXTERNAL MODULE: ./build/core/model/slo.js
var model_slo = __webpack_require__(6956);
// EXTERNAL MODULE: ./build/app/evaluation/excluded.js
var excluded = __webpack_require__(817);
;// CONCATENATED MODULE: ./build/core/exclusions/trace.js

/**
 * Follows excluded time back through the history of the file that excludes it, step by step, newest first: each instant to the step since
 * which it has been excluded without a break. A step that does not end with what the one after it began with shows that something is not known.
 */
class ExclusionTrace {
    /** What is still looked for. */
    #left;
    #found = [];
    constructor(instants) {
        this.#left = (0,stretches/* unionOf */.Z6)(instants);
    }
    get isDone() {
        return this.#left.length === 0;
    }
    /** What is known after all steps; what is left then was not found. */
    get found() {
        return this.isDone ? this.#found : [...this.#found, { instants: this.#left, origin: { kind: 'not-found' } }];
    }
    /** Goes back over one step. What other files excluded before it is returned: it is to be followed there, and comes back by `add`. */
    take(step, { before, elsewhere, after, head }) {
        this.#settle((0,stretches/* without */.FF)(this.#left, after), { kind: 'not-found' });
        const here = (0,stretches/* within */.ux)(this.#left, after);
        const come = (0,stretches/* without */.FF)(here, before);
        const brought = (0,stretches/* without */.FF)(come, elsewhere);
        // A merge that was made by hand may hold more than the pull request.
        const merged = head ? (0,stretches/* within */.ux)(brought, head) : [];
        this.#settle(merged, { kind: 'merged', step });
        this.#settle((0,stretches/* without */.FF)(brought, merged), { kind: 'push' });
        this.#left = (0,stretches/* within */.ux)(here, before);
        return (0,stretches/* within */.ux)(come, elsewhere);
    }
    add(found) {
        this.#found.push(...found);
    }
    #settle(instants, origin) {
        if (instants.length > 0)
            this.#found.push({ instants, origin });
    }
}

// EXTERNAL MODULE: ./build/app/commits/contracts-at.js
var contracts_at = __webpack_require__(2002);
// EXTERNAL MODULE: ./build/app/commits/landing.js
var landing = __webpack_require__(7886);
;// CONCATENATED MODULE: ./build/app/reviewers/exclusion-history.js






const isIn = (file) => (exclusion) => exclusion.places.name.file === file;
/** So many landings are read together: each has three trees, which may be large. */
const TOGETHER = 10;
/** So often an exclusion is followed from a file to the one that it was moved from. */
const MOVES = 5;
/** Follows excluded time back to what brought it: through the history of the file that excludes it, and of those that did before it was moved. */
class ExclusionHistory {
    #of;
    #between;
    #read = new Map();
    #times = new WeakMap();
    constructor(of, between) {
        this.#of = of;
        this.#between = between;
    }
    /** What these exclude, and what brought that. */
    async traced(wanted) {
        const all = wanted.map((one) => ({ ...one, trace: new ExclusionTrace(this.#timesOf(one.exclusion)) }));
        await this.#followAll(all, this.#of.tip, MOVES);
        return all;
    }
    async #followAll(all, tip, moves) {
        const byFile = (0,group_by/* together */.b)(all, ({ exclusion }) => exclusion.places.name.file);
        await Promise.all(byFile.map((group) => this.#follow(group, group[0].exclusion.places.name.file, tip, moves)));
    }
    async #follow(group, file, tip, moves) {
        const landings = await this.#landings(tip, file);
        const isOpen = ({ trace }) => !trace.isDone;
        const moved = [];
        for (let start = 0; start < landings.length && group.some(isOpen); start += TOGETHER) {
            const some = landings.slice(start, start + TOGETHER);
            const steps = await Promise.all(some.map((landing) => this.#step(landing)));
            for (const { landing, before, after, head } of steps) {
                const [own, others] = [before.filter(isIn(file)), before.filter((one) => !isIn(file)(one))];
                for (const one of group.filter(isOpen)) {
                    const of = (those) => this.#unionOf(those, one);
                    const step = {
                        before: of(own),
                        elsewhere: of(others),
                        after: of(after.filter(isIn(file))),
                        head: head && of(head),
                    };
                    const instants = one.trace.take(landing, step);
                    if (instants.length > 0)
                        moved.push({ of: one, instants, others, commit: landing.before });
                }
            }
        }
        await Promise.all((0,group_by/* together */.b)(moved, ({ commit }) => commit).map((some) => this.#goOn(some, some[0].commit, moves - 1)));
    }
    /** Goes on with the files that excluded some time before it came to the one that was followed. */
    async #goOn(moved, commit, moves) {
        if (commit === null || moves < 0) {
            for (const { of, instants } of moved)
                of.trace.add([{ instants, origin: { kind: 'not-found' } }]);
            return;
        }
        const parts = moved.flatMap(({ of, instants, others }) => others
            .filter((one) => one.category === of.exclusion.category && (0,occurrences/* isOf */.yW)(one, of.slo))
            .map((exclusion) => {
            const trace = new ExclusionTrace((0,stretches/* within */.ux)(instants, (0,stretches/* unionOf */.Z6)(this.#timesOf(exclusion))));
            return { slo: of.slo, exclusion, trace, of };
        }));
        await this.#followAll(parts, commit, moves);
        for (const { of, trace } of parts)
            of.trace.add(trace.found);
    }
    async #landings(tip, file) {
        const { github, branch } = this.#of;
        const commits = await github.commitsOfFile(tip, file);
        // Of several in one second, those of a merge queue, the last in the history first.
        return (await (0,landing/* landingsBy */.q)(github, commits, branch)).toReversed().sort((a, b) => b.at - a.at);
    }
    async #step(landing) {
        const { before, after, pull } = landing;
        // GitHub itself never merges without a commit of its own: here somebody pushed the head.
        const isPush = pull === null || after === pull.headSha;
        const [was, is, head] = await Promise.all([
            before === null ? [] : this.#exclusionsAt(before),
            this.#exclusionsAt(after),
            isPush ? null : this.#exclusionsAt(pull.headSha),
        ]);
        return { landing, before: was, after: is, head };
    }
    /** What can't be read there is not known to exclude anything. */
    #exclusionsAt(commit) {
        const { sources } = this.#of;
        const read = this.#read.get(commit) ?? sources.locate(commit).then(async (one) => (0,contracts_at/* exclusionsAt */.lY)(await sources.files(one)));
        this.#read.set(commit, read);
        return read;
    }
    /** What does not count for the SLO, of the category of the exclusion that is followed. */
    #unionOf(exclusions, { slo, exclusion: { category } }) {
        const own = exclusions.filter((one) => one.category === category && (0,occurrences/* isOf */.yW)(one, slo));
        return (0,stretches/* unionOf */.Z6)(own.flatMap((one) => this.#timesOf(one)));
    }
    #timesOf(exclusion) {
        const times = this.#times.get(exclusion) ?? (0,occurrences/* occurrencesOf */.Og)(exclusion, this.#between);
        this.#times.set(exclusion, times);
        return times;
    }
}

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/app/commits/compare.js + 13 modules
var compare = __webpack_require__(9048);
// EXTERNAL MODULE: ./build/app/reviewers/judge-landing.js + 1 modules
var judge_landing = __webpack_require__(8678);
;// CONCATENATED MODULE: ./build/app/reviewers/late-landings.js



/** More pull requests that came late are not looked at: each costs several requests. */
const MAX_LATE = 20;
/** What is to be said of time that a pull request brought too late, each once. */
class LateLandings {
    #archive;
    #rules = new Map();
    #refusals = new Map();
    constructor(archive) {
        this.#archive = archive;
    }
    /** The first instant for which it gives its notice, in unix seconds. */
    async announcedFrom(landing) {
        const notice = await this.#noticeOf(landing);
        return notice ? landing.at + notice.seconds : Number.POSITIVE_INFINITY;
    }
    /** Null where the approvals were there that late ones need. */
    refusalOf(landing) {
        const known = this.#refusals.get(landing.after);
        if (known)
            return known;
        const refusal = this.#refusals.size < MAX_LATE
            ? this.#judge(landing).catch(noAnswer)
            : Promise.resolve({ kind: 'too-many', what: 'pull-requests', most: MAX_LATE });
        this.#refusals.set(landing.after, refusal);
        return refusal;
    }
    async #judge(landing) {
        const { pull } = landing;
        if (!pull)
            throw new Error('only a merge can come too late');
        const [entry = null] = await (0,judge_landing/* judgeLandings */.w)([landing], this.#archive);
        if (entry?.state === 'reviewed')
            return null;
        const notice = (await this.#noticeOf(landing))?.text ?? null;
        return { kind: 'late', pull: pull.number, mergedAt: pull.mergedAt, notice, entry };
    }
    /** As the policy of the day asked for it; null where it had no exclusions, or can't be read. */
    #noticeOf({ before }) {
        const { sources } = this.#archive;
        const key = before ?? '';
        const known = this.#rules.get(key) ??
            (0,judge_landing/* locate */.x)(sources, before)
                .then((location) => (0,compare/* reviewRulesAt */.LP)(sources, location))
                .then((rules) => ('exclusions' in rules ? (rules.exclusions?.notice ?? null) : null));
        this.#rules.set(key, known);
        return known;
    }
}
/** That GitHub did not say. */
function noAnswer(error) {
    if (error instanceof errors/* Unavailable */.$P || error instanceof errors/* UsageError */.eb)
        return { kind: 'no-answer', message: error.message };
    throw error;
}

;// CONCATENATED MODULE: ./build/app/reviewers/verified-exclusions.js







/** More files are not looked at. */
const MAX_FILES = 200;
/**
 * What of the excluded time is to be subtracted: what was merged as long before it as the policy of the day asked, or had the approvals that
 * later ones need. Where that can't be verified, nothing is.
 */
async function verifiedExclusions(exclusions, looked, source) {
    const wanted = looked.flatMap((one) => exclusions
        .filter((exclusion) => (0,occurrences/* isOf */.yW)(exclusion, one.slo) && (0,occurrences/* occurrencesOf */.Og)(exclusion, one.between).length > 0)
        .map((exclusion) => ({ ...one, exclusion })));
    if (wanted.length === 0)
        return { excludedOf: (0,excluded/* excludedBy */.UC)([]), check: { kind: 'none' } };
    if (source.kind === 'terminal')
        return { excludedOf: (0,excluded/* excludedBy */.UC)(exclusions), check: { kind: 'not-verified' } };
    const judged = source.kind === 'branch' ? await weigh(wanted, source) : refuseAll(wanted, source.because);
    const counted = new Map((0,group_by/* together */.b)(judged, keyOf).map((all) => [keyOf(all[0]), all.flatMap(({ holds }) => holds)]));
    return {
        excludedOf: (slo, between) => exclusions.flatMap((exclusion) => {
            const holds = counted.get(keyOf({ slo, exclusion })) ?? [];
            return holds.length === 0 ? [] : only((0,occurrences/* excludedOf */.uN)(slo, [exclusion], between), holds);
        }),
        check: { kind: 'verified', unused: unusedOf(judged) },
    };
}
const keyOf = ({ slo, exclusion }) => `${(0,model_slo/* contractId */.YS)(slo)} ${exclusion.name}`;
/** What of the time that one exclusion takes out holds. */
function only(all, holds) {
    const [first] = all;
    return first ? (0,stretches/* within */.ux)(all, holds).map((stretch) => ({ ...stretch, exclusion: first.exclusion })) : [];
}
const refuseAll = (wanted, because) => wanted.map((one) => ({
    ...one,
    holds: [],
    refused: [{ instants: (0,stretches/* unionOf */.Z6)((0,occurrences/* occurrencesOf */.Og)(one.exclusion, one.between)), because }],
}));
async function weigh(wanted, { archive, branch, tip }) {
    const byFile = (0,group_by/* together */.b)(wanted, ({ exclusion }) => exclusion.places.name.file);
    const [asked, skipped] = [byFile.slice(0, MAX_FILES).flat(), byFile.slice(MAX_FILES).flat()];
    try {
        const between = (0,stretches/* hullOf */.dB)(wanted.map((one) => one.between));
        const history = new ExclusionHistory({ ...archive, branch: await branch(), tip }, between);
        const late = new LateLandings(archive);
        const judged = [];
        for (const { trace, ...one } of await history.traced(asked))
            judged.push(await judgedBy(trace.found, one, late));
        return [...judged, ...refuseAll(skipped, { kind: 'too-many', what: 'files', most: MAX_FILES })];
    }
    catch (error) {
        return refuseAll(wanted, noAnswer(error));
    }
}
async function judgedBy(found, one, late) {
    const holds = [];
    const refused = [];
    for (const { instants: all, origin } of found) {
        const instants = (0,stretches/* clipped */.cz)(all, one.between);
        if (instants.length === 0)
            continue;
        if (origin.kind !== 'merged') {
            refused.push({ instants, because: origin });
            continue;
        }
        const from = await late.announcedFrom(origin.step);
        holds.push(...(0,stretches/* clipped */.cz)(instants, { from, to: Number.POSITIVE_INFINITY }));
        const before = (0,stretches/* clipped */.cz)(instants, { from: Number.NEGATIVE_INFINITY, to: from });
        const because = before.length === 0 ? null : await late.refusalOf(origin.step);
        if (because)
            refused.push({ instants: before, because });
        else
            holds.push(...before);
    }
    return { ...one, holds: (0,stretches/* unionOf */.Z6)(holds), refused };
}
/** What is named, each once for all SLOs of which the same is to be said. */
function unusedOf(judged) {
    const all = judged.flatMap(({ slo, exclusion, told, holds, refused }) => refused
        .map(({ instants, because }) => ({
        ...{ slo, exclusion, because },
        instants: (0,stretches/* clipped */.cz)((0,stretches/* without */.FF)((0,stretches/* unionOf */.Z6)(instants), holds), told),
    }))
        .filter(({ instants }) => instants.length > 0));
    return (0,group_by/* together */.b)(all, ({ exclusion, because }) => reasonKey(exclusion, because)).map((group) => {
        const [{ exclusion, because }] = group;
        const { name, category, reason, places } = exclusion;
        const slos = [...new Set(group.map(({ slo }) => (0,model_slo/* contractId */.YS)(slo)))];
        return {
            name,
            category,
            reason,
            place: places.name,
            slos,
            because,
            ...(0,stretches/* hullOf */.dB)(group.flatMap((one) => one.instants)),
        };
    });
}
const reasonKey = ({ name }, because) => JSON.stringify([name, because.kind === 'late' ? because.pull : because]);


/***/ }),

/***/ 9320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ isAbsence),
/* harmony export */   Q8: () => (/* binding */ unmeasured),
/* harmony export */   R0: () => (/* binding */ isUnreachable)
/* harmony export */ });
const unmeasured = (reason) => ({ kind: 'unmeasured', reason });
/** Whether a reason says that there is no sample at all. */
const isAbsence = ({ kind }) => kind === 'no-data' || kind === 'no-rows';
/** Whether it says that the backend can't be reached: no connection, no answer in time, a 429 or a 5xx. */
const isUnreachable = ({ kind }) => UNREACHABLE.has(kind);
const UNREACHABLE = new Set([
    'unreachable',
    'server-error',
    'out-of-time',
    'backend-timeout',
    'throttled',
]);


/***/ }),

/***/ 2630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isTouched),
/* harmony export */   V: () => (/* binding */ changedServices)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/* harmony import */ var _model_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5974);


/**
 * The services that an edit of these files changes. A service that names no paths may be changed by anything; an edit of
 * the contracts, the exclusions, the waivers or the policy may change what every service is held to.
 */
function changedServices(services, files, sloDirectory) {
    const isProtected = (file) => ['slos/', 'exclusions/', 'waivers/'].some((folder) => file.startsWith(`${sloDirectory}/${folder}`)) ||
        file === `${sloDirectory}/policy.yaml`;
    if (files.some(isProtected))
        return services.map(({ name }) => name);
    return services.filter((service) => isTouched(service, files)).map(({ name }) => name);
}
/** Whether files lie on the service's paths. */
function isTouched({ paths }, files) {
    if (paths.length === 0)
        return true;
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__(paths.map(_model_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchedPattern */ .V), OPTIONS);
    return files.some((file) => matches(file));
}
/** Names that begin with a dot are files like others, and `!` is a letter like others. */
const OPTIONS = { dot: true, nonegate: true };


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
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1952);
/* harmony import */ var _budget_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6169);
/* harmony import */ var _budget_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2166);



/** How many windows the quarterly look takes in. */
const WINDOWS = 3;
/** Data for less than this share of a window says too little about the whole of it. */
const MIN_COVERAGE = 0.9;
const ONE = new fraction_js__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A(1);
/** A reading as a past window; null without traffic, without an answer, or with too little data. */
function pastWindowOf({ measurement, coverage, }) {
    const share = (0,_budget_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .shareOf */ .tC)(coverage);
    if (measurement.kind === 'unmeasured' || (share !== null && share < MIN_COVERAGE))
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
 * What the last windows, the latest one first, suggest for a latency target; null for nothing. `neighbor` is the next
 * shorter bound when all windows met the target, the next longer one below that of the SLO when all missed it.
 */
function latencyAdviceOf(objective, windows, neighbor) {
    const verdict = verdictOf(windows, objective.ratio);
    if (verdict === null)
        return null;
    const met = neighbor?.windows.filter((window) => window && meets(window, objective.ratio)).length ?? 0;
    if (verdict === 'met')
        return neighbor && met >= WINDOWS ? { kind: 'tighten', to: neighbor.aim } : null;
    const realistic = neighbor && met > WINDOWS / 2 ? neighbor.aim : null;
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
    let unit = new fraction_js__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A(1);
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


/***/ })

};
