export const id = 8683;
export const ids = [8683];
export const modules = {

/***/ 1517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ askedBackend),
  J: () => (/* binding */ withheldIn)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/adapters/github/workflow.js
var github_workflow = __webpack_require__(5300);
;// CONCATENATED MODULE: ./build/adapters/github/withheld.js


const DEPENDABOT = 'dependabot[bot]';
/**
 * Runs for these have Dependabot's secrets where Dependabot began them, and keep to that when somebody runs them again.
 * `pull_request_target` is none of them: its runs have the repository's secrets.
 * https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
 */
const PULL_EVENTS = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);
const OTHER_EVENTS = new Set(['push', 'create', 'deployment', 'deployment_status']);
const person = schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish();
const payloadSchema = schemas/* object */.Ikc({
    sender: person,
    pull_request: schemas/* object */.Ikc({
        user: person,
        /** `repo` is null when the fork is gone. */
        head: schemas/* object */.Ikc({ repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP().optional() }).nullable() }).optional(),
    }),
});
/** Whose run it is, where GitHub gives it no secrets for that; null for any other, and where the event doesn't tell. */
function withheldFrom(workflow) {
    const { actor, event, repository } = workflow;
    const isOfPull = PULL_EVENTS.has(event);
    if (actor === DEPENDABOT && (isOfPull || OTHER_EVENTS.has(event)))
        return 'dependabot';
    if (!isOfPull)
        return null;
    const payload = payloadSchema.safeParse((0,github_workflow/* payloadIfAny */.Ge)(workflow));
    if (!payload.success)
        return null;
    const { sender, pull_request: pull } = payload.data;
    if (sender?.login === DEPENDABOT || pull.user?.login === DEPENDABOT)
        return 'dependabot';
    if (!pull.head)
        return null;
    if (pull.head.repo === null)
        return 'fork';
    const head = pull.head.repo.full_name ?? repository;
    return head.toLowerCase() === repository.toLowerCase() ? null : 'fork';
}

// EXTERNAL MODULE: ./build/core/model/problem.js
var problem = __webpack_require__(5411);
;// CONCATENATED MODULE: ./build/app/asked-backend.js


const NO_ADDRESS = {
    input: 'backend-url',
    isMissing: true,
    problem: new problem/* Problem */.AF('it is missing', 'the base address of the backend, such as https://prometheus.example.com, or the path of a CSV file'),
};
/** The backend that a mode is to ask, or why there is none: where an input is missing, also whose run gets no secrets. */
function askedBackend({ backend }, host) {
    if (backend && !('problem' in backend))
        return backend;
    const broken = backend ?? NO_ADDRESS;
    return broken.isMissing ? { ...broken, withheld: withheldIn(host) } : broken;
}
/** Whose run it is, where GitHub gives it no secrets for that. */
const withheldIn = ({ workflow }) => workflow && withheldFrom(workflow);


/***/ }),

/***/ 8563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ evaluate),
  $$: () => (/* binding */ measureSlo),
  yx: () => (/* binding */ splitSlos)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./build/core/budget/backend.js
var budget_backend = __webpack_require__(7922);
// EXTERNAL MODULE: ./build/core/budget/standing.js
var budget_standing = __webpack_require__(8344);
// EXTERNAL MODULE: ./build/core/model/measurement.js
var model_measurement = __webpack_require__(9320);
;// CONCATENATED MODULE: ./build/core/budget/unanswered.js

/** The query because of which an answer is not known for this reason; null when no single query is to blame. */
function queryBehind(reason, readings) {
    const cause = reason.kind === 'coverage-undetermined' ? reason.cause : reason;
    const blamed = readings
        .filter(({ measurement }) => reason !== cause || (measurement.kind === 'unmeasured' && measurement.reason === reason))
        .flatMap(({ evidence }) => evidence)
        .find(({ value, unusable }) => (unusable ? isSame(unusable, cause) : value === null && (0,model_measurement/* isAbsence */.Md)(cause)));
    return blamed?.query.text ?? null;
}
/** A histogram is asked for its boundaries too, which are several series and rightly so. */
function isSame(unusable, reason) {
    if (reason.kind === 'no-boundary')
        return unusable.kind === 'several-series';
    if (unusable.kind === 'several-series' && reason.kind === 'several-series')
        return unusable.count === reason.count;
    return unusable.kind === reason.kind;
}

// EXTERNAL MODULE: ./build/core/contract/indicators/indicators.js + 11 modules
var indicators = __webpack_require__(5094);
// EXTERNAL MODULE: ./build/core/exclusions/stretches.js
var exclusions_stretches = __webpack_require__(2591);
// EXTERNAL MODULE: ./build/core/model/period.js
var model_period = __webpack_require__(9483);
// EXTERNAL MODULE: ./build/core/model/span.js
var model_span = __webpack_require__(3690);
// EXTERNAL MODULE: ./build/core/policy/decision.js
var policy_decision = __webpack_require__(9531);
// EXTERNAL MODULE: ./build/core/exclusions/kept.js
var kept = __webpack_require__(8988);
;// CONCATENATED MODULE: ./build/core/policy/doubt.js

/**
 * Why a window's data can't be believed to tell all that happened; null when they can. Data in coarse steps may be two steps old,
 * since the one that is being made is not there yet. What is excluded needs none, so time that counts is what makes data old.
 */
function doubtIn(slo, coverage, period, policy, excluded) {
    switch (coverage.kind) {
        case 'not-told':
            return null;
        case 'undetermined':
            return { kind: 'coverage-undetermined', cause: coverage.reason };
        case 'covered': {
            // Where absence says that there is no traffic, it is neither a hole nor old.
            if (slo.noData === 'idle')
                return null;
            const { share, hole, endedAt, stepSeconds } = coverage;
            const { minimumCoverage, maximumAge } = policy;
            const { from, to } = period;
            const age = endedAt === null ? 0 : (0,kept/* keptSeconds */.a7)({ from: endedAt, to }, excluded);
            if (endedAt !== null && age > Math.max(maximumAge.seconds, 2 * stepSeconds))
                return { kind: 'stale', endedAt, at: to, maximumAge: maximumAge.text, group: groupIn(slo) };
            if (share >= minimumCoverage.ratio.valueOf())
                return null;
            return { kind: 'low-coverage', share, minimum: minimumCoverage.text, hole, window: { from, to } };
        }
    }
}
/** The labels of an SLO of one group, as they stand in its name. */
const groupIn = ({ name, groupOf }) => groupOf === null ? null : name.slice(groupOf.length);

// EXTERNAL MODULE: ./build/core/policy/facts.js
var policy_facts = __webpack_require__(8222);
// EXTERNAL MODULE: ./build/core/policy/spans.js
var policy_spans = __webpack_require__(2988);
// EXTERNAL MODULE: ./build/app/evaluation/excluded.js
var evaluation_excluded = __webpack_require__(817);
// EXTERNAL MODULE: ./build/core/budget/forecast.js
var forecast = __webpack_require__(9781);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/core/budget/coverage.js
var coverage = __webpack_require__(2166);
// EXTERNAL MODULE: ./build/core/budget/slices.js
var slices = __webpack_require__(4399);
// EXTERNAL MODULE: ./build/core/policy/conditions/conditions.js + 5 modules
var conditions = __webpack_require__(5570);
// EXTERNAL MODULE: ./build/core/policy/rule.js
var policy_rule = __webpack_require__(7727);
;// CONCATENATED MODULE: ./build/core/policy/lift.js






/** At most so many instants are looked at; then all steps before the first of them that is quiet. */
const MAX_INSTANTS = 500;
/**
 * When the freeze will have lifted, in unix seconds: the first step at whose end no freezing rule fires any more, by the very rules and on
 * what the outlook says would be measured then. Null when that is not within one window.
 */
function liftsAt(input) {
    const { at, stepSeconds } = input;
    const rules = freezingRules(input);
    const end = endOf(input, rules);
    const isQuiet = (instant) => rules.every((rule) => !firesAt(rule, instant, input));
    const steps = Math.ceil((end - at) / stepSeconds);
    const stride = Math.ceil(steps / MAX_INSTANTS);
    const instantOf = (step) => Math.min(end, at + step * stepSeconds);
    for (let last = stride; last - stride < steps; last += stride) {
        if (!isQuiet(instantOf(last)))
            continue;
        for (let step = last - stride + 1; step < last; step++)
            if (isQuiet(instantOf(step)))
                return instantOf(step);
        return instantOf(last);
    }
    return null;
}
/** Those that fired, and those about the whole window, which may come to fire while the others go on. */
const freezingRules = ({ policy, fired }) => policy.rules.filter((rule) => rule.decision === 'freeze' && (fired.includes(rule) || (0,conditions/* rulesOf */.f)(rule.when).spans(rule.when).length === 0));
/** A window that starts over has all of its budget, but burn windows reach back over that. */
function endOf({ slo, at, period }, rules) {
    if (slo.window.kind === 'rolling')
        return at + slo.window.duration.seconds;
    const spans = rules.flatMap(({ when }) => (0,conditions/* rulesOf */.f)(when).burnSpans(when)).map(({ seconds }) => seconds);
    return Math.max(period.resetsAt ?? at, at + Math.max(0, ...spans));
}
function firesAt(rule, instant, { slo, policy, outlook, excluded, period }) {
    const { resetsAt } = period;
    const from = resetsAt === null ? (0,model_period/* promisedPeriodAt */.cq)(slo, instant).from : instant >= resetsAt ? resetsAt : period.from;
    const windowSeconds = instant - from;
    const whole = outlook.measured(from, instant);
    // Of the window after this one nothing is spent yet.
    const allSlices = from === resetsAt ? null : (0,slices/* allSlicesOf */.M)(slo, { from, resetsAt }, excluded);
    const recent = new Map((0,conditions/* rulesOf */.f)(rule.when)
        .spans(rule.when)
        .map(({ seconds }) => {
        const measured = outlook.measured(instant - seconds, instant);
        return [seconds, (0,budget_standing/* recentOf */.vm)(measured, whole, slo.objective, (0,budget_standing/* partOf */.BU)(seconds, windowSeconds), allSlices)];
    }));
    const standing = (0,budget_standing/* standingOf */.YP)(whole, coverage/* COVERED */.NQ, slo.objective, allSlices);
    return (0,policy_rule/* evaluateRule */.k)(rule, { standing, recent, windowSeconds }, policy).kind === 'fired';
}

;// CONCATENATED MODULE: ./build/app/evaluation/forecast.js





const NO_FORECAST = { steps: [], liftsAt: null };
/** How the window went, and when a freeze is expected to lift. */
async function forecastOf({ slo, period, excluded, standing, decision, parts }, policy, at, backend) {
    if (standing.status === 'unknown')
        return NO_FORECAST;
    const history = await historyOf(slo, period, excluded, backend);
    if (history === null)
        return NO_FORECAST;
    const { measured } = standing;
    const [before, within] = splitAt(history, period.from, excluded);
    // Of a window that has just begun there is nothing yet, but what was before it tells what burn windows will see.
    const inWindow = standing.status === 'idle' ? [] : (0,forecast/* spellsOf */.Xk)(within, measured, beginningOf(history, period), excluded);
    if (inWindow === null)
        return NO_FORECAST;
    const steps = stepsOf(inWindow, within);
    const spells = [...before, ...inWindow];
    const isFreeze = decision.decision === 'freeze' && decision.cause?.kind === 'rule';
    if (!isFreeze || (0,forecast/* sinceFirstData */.n1)(spells).length < forecast/* FEWEST_STEPS */.Pg)
        return { steps: isFreeze ? [] : steps, liftsAt: null };
    const fired = decision.fired.filter((rule) => rule.decision === 'freeze');
    const spans = (0,policy_spans/* spansOf */.L)({ ...policy, rules: fired });
    const recent = parts.filter(({ seconds }) => spans.some((span) => span.seconds === seconds));
    const finer = await finerOf(slo, recent, history.stepSeconds, at, excluded, backend);
    const past = (0,forecast/* refined */.S)(spells, recent, finer.spells, at, excluded);
    const outlook = (0,forecast/* outlookOf */.jH)(past, (0,forecast/* assumptionOf */.JL)(spells), at, measured, excluded);
    const stepSeconds = Math.min(history.stepSeconds, finer.stepSeconds);
    return { steps, liftsAt: liftsAt({ slo, policy, fired, outlook, stepSeconds, at, excluded, period }) };
}
/**
 * The history of the window, in about two dozen steps or more. In its first day it reaches back over its beginning, to tell how a day goes; for
 * a service that is younger than its window, it begins with the first data, in finer steps.
 */
async function historyOf(slo, period, excluded, backend) {
    const age = period.to - period.from;
    let seconds = (0,model_period/* isCut */.xZ)(slo, period) ? Math.max(age, time/* DAY */.d_) : age;
    let stepSeconds = (0,forecast/* stepOver */.rf)(age, shortestStepOf(slo));
    for (;;) {
        const history = await stepwise(slo, seconds, stepSeconds, period.to, excluded, backend);
        if (history === null)
            return null;
        const first = history.buckets.findIndex(hasData);
        const known = history.buckets.slice(Math.max(first, 0));
        seconds = known.length * history.stepSeconds;
        stepSeconds = (0,forecast/* stepOver */.rf)(seconds, shortestStepOf(slo));
        const isFine = first <= 0 || known.length >= forecast/* ENOUGH_STEPS */.rV || stepSeconds >= history.stepSeconds;
        if (isFine)
            return history;
    }
}
const hasData = ({ measurement }) => measurement.kind === 'ratio' || (measurement.kind === 'counts' && !measurement.total.equals(0));
/** A step must hold a whole slice. */
const shortestStepOf = ({ indicator }) => (indicator.kind === 'slices' ? indicator.every.seconds : 0);
/** A history in steps of this length, or in those that the data come in, where these are longer; it ends at the evaluation instant. */
async function stepwise(slo, seconds, stepSeconds, at, excluded, backend) {
    const span = { seconds, text: `${seconds}s` };
    const history = await backend.history(slo, { span, excluded }, stepSeconds);
    if (history.kind === 'none')
        return null;
    const coarse = history.buckets.flatMap(({ measurement }) => measurement.kind === 'unmeasured' && measurement.reason.kind === 'too-coarse' ? measurement.reason.stepSeconds : [])[0];
    if (coarse !== undefined && coarse > stepSeconds)
        return await stepwise(slo, seconds, (0,forecast/* stepOver */.rf)(seconds, coarse), at, excluded, backend);
    // The last step of coarse data may end earlier, as what was measured does.
    const late = at - (history.buckets.at(-1)?.to ?? at);
    const moved = history.buckets.map((bucket) => ({ ...bucket, from: bucket.from + late, to: bucket.to + late }));
    return { buckets: moved, stepSeconds };
}
/** What was before the window, and the steps that lie in it. */
function splitAt({ buckets }, start, excluded) {
    const before = (0,forecast/* spellsIn */.zN)(buckets.filter(({ from }) => from < start), excluded).filter(({ from }) => from < start);
    return [before.map((spell) => (0,forecast/* cut */.Jj)(spell, spell.from, start)), buckets.filter(({ from }) => from >= start)];
}
/** Where the window begins, unless the history begins later, with the first data. */
function beginningOf({ buckets, stepSeconds }, { from }) {
    const first = buckets.find((bucket) => bucket.from >= from)?.from;
    return first !== undefined && first - from < stepSeconds ? from : first;
}
/** What happened in each step, of what counts of it. */
function stepsOf(spells, buckets) {
    const first = buckets[0]?.from ?? Number.POSITIVE_INFINITY;
    const before = spells.filter(({ to }) => to <= first);
    const stepIn = (from, to) => {
        const own = spells.filter((spell) => spell.from >= from && spell.to <= to);
        const sum = (of) => own.reduce((all, spell) => all + spell[of], 0);
        return { to, bad: sum('bad'), total: sum('total') };
    };
    return [
        ...(before.length > 0 ? [stepIn(Number.NEGATIVE_INFINITY, first)] : []),
        ...(spells.length > 0 ? buckets.map(({ from, to }) => stepIn(from, to)) : []),
    ];
}
/** A history of the longest span of the rules, where it needs finer steps than the window's. */
async function finerOf(slo, parts, stepSeconds, at, excluded, backend) {
    const spans = parts.map(({ seconds }) => seconds);
    if (spans.length === 0)
        return { spells: [], stepSeconds };
    const [shortest, longest] = [Math.min(...spans), Math.max(...spans)];
    const finer = Math.max((0,forecast/* stepOver */.rf)(shortest, shortestStepOf(slo)), (0,forecast/* stepOver */.rf)(longest / 8));
    // A span of a single step is over when that is.
    if (finer >= stepSeconds || shortest <= forecast/* FINEST_STEP */.jf)
        return { spells: [], stepSeconds: Math.min(stepSeconds, shortest) };
    const history = await stepwise(slo, longest, finer, at, excluded, backend);
    return { spells: history ? (0,forecast/* spellsIn */.zN)(history.buckets, excluded) : [], stepSeconds: history?.stepSeconds ?? shortest };
}

// EXTERNAL MODULE: ./node_modules/fraction.js/dist/fraction.mjs
var fraction = __webpack_require__(1952);
// EXTERNAL MODULE: ./build/core/model/policy.js
var model_policy = __webpack_require__(1316);
;// CONCATENATED MODULE: ./build/core/policy/unseen.js




/** Whether errors that the counts leave out change what the policy says: a rule fires, or the SLO is breached. */
function unseenMatters(policy, { decision, standing }, actual) {
    const { fired } = (0,policy_decision/* decide */.LD)(policy, actual);
    const isBreached = standing.status === 'met' && actual.standing.status === 'breached';
    return isBreached || fired.some((rule) => !decision.fired.includes(rule));
}
/**
 * What the policy says about an SLO whose counts leave errors out, where they matter: at least a warning, with both numbers. They are an
 * estimate, so they don't freeze.
 */
function warnedOfUnseen(policy, judged, actual) {
    const { decision, standing } = judged;
    if (standing.status === 'unknown' || actual.standing.status === 'unknown')
        return judged;
    const more = (0,policy_decision/* decide */.LD)(policy, actual);
    const rule = more.fired.find((one) => !decision.fired.includes(one)) ?? null;
    const bad = (of) => (0,budget_standing/* eventsOf */.XL)(of.measured)?.bad ?? new fraction/* default */.A(0);
    const note = {
        kind: 'unseen-errors',
        counted: bad(standing),
        actual: bad(actual.standing),
        rule: rule?.name ?? null,
    };
    const isStricter = decision.decision === 'open' || (0,model_policy/* stricter */.Rn)(decision.decision, more.decision) !== decision.decision;
    return {
        standing: withNote(standing, note),
        decision: {
            ...decision,
            decision: (0,model_policy/* stricter */.Rn)(decision.decision, 'warn'),
            cause: isStricter ? { kind: 'unseen', note } : decision.cause,
        },
    };
}
/** A standing with one more thing that a reader should know of it. */
const withNote = (standing, note) => standing.status === 'unknown' ? standing : { ...standing, notes: [...standing.notes, note] };

;// CONCATENATED MODULE: ./build/app/evaluation/readings.js








/** What rules are evaluated on. */
function factsOf(slo, readings, standing) {
    const { span, parts } = readings;
    const all = parts.map(({ asked, reading }) => ({ asked, found: recentIn(slo, readings, reading, asked) }));
    const recent = new Map(all.map(({ asked, found }) => [asked.seconds, found]));
    const spelled = new Map(all.map(({ asked, found }) => [asked.text, found]));
    return { standing, recent, spelled, windowSeconds: span.seconds };
}
function recentIn(slo, { period, excluded, whole }, part, asked) {
    if ((0,kept/* isNothing */.qv)({ span: asked, excluded }, period.to))
        return budget_standing/* EXCLUDED_SPAN */.Ep;
    if (slo.noData === 'idle' && isAbsent(part))
        return budget_standing/* QUIET_SPAN */.GC;
    const partOfWindow = (0,budget_standing/* partOf */.BU)(asked.seconds, period.to - period.from);
    return (0,budget_standing/* recentOf */.vm)(part.measurement, whole.measurement, slo.objective, partOfWindow, (0,slices/* allSlicesOf */.M)(slo, period, excluded));
}
/** Whether the contract's word that no data mean no traffic was needed. */
const isIdleByContract = ({ noData }, { whole, parts }, doubt) => noData === 'idle' &&
    whole.measurement.kind !== 'unmeasured' &&
    (doubt?.kind === 'stale' || doubt?.kind === 'low-coverage' || parts.some(({ reading }) => isAbsent(reading)));
const isAbsent = ({ measurement }) => measurement.kind === 'unmeasured' && (0,model_measurement/* isAbsence */.Md)(measurement.reason);
/** Where an SLO stands by what was read of its window. */
async function standingIn(slo, period, excluded, whole, backend) {
    if (await hasJustBegun(slo, period, excluded, whole, backend))
        return budget_standing/* JUST_BEGUN */.zJ;
    const standing = (0,budget_standing/* standingOf */.YP)(whole.measurement, whole.coverage, slo.objective, (0,slices/* allSlicesOf */.M)(slo, period, excluded));
    const [hole, ...more] = whole.coverage.kind === 'covered' ? whole.coverage.holesAtEdges : [];
    return hole ? withNote(standing, { kind: 'hole-at-edge', hole, more: more.length }) : standing;
}
/** An older window without a sample has had time for some. */
const FIRST_MINUTES = time/* HOUR */.dp;
/** Whether a window has no data only because it is too young for any, or what counts of it too short: they come as before, and so far apart. */
async function hasJustBegun(slo, period, excluded, { measurement }, backend) {
    const age = (0,evaluation_excluded/* longestKept */.P7)(period, excluded);
    const mayBeShort = (0,model_period/* isCut */.xZ)(slo, period) || age < period.to - period.from;
    if (measurement.kind !== 'unmeasured' || !mayBeShort)
        return false;
    const { reason } = measurement;
    const isTooShort = reason.kind === 'window-too-young' || reason.kind === 'too-coarse';
    if (!isTooShort && !((0,model_measurement/* isAbsence */.Md)(reason) && age <= FIRST_MINUTES))
        return false;
    const cadence = await backend.cadence(slo);
    return cadence?.isCurrent === true && age < cadence.enoughSeconds;
}

;// CONCATENATED MODULE: ./build/app/evaluation/taken-out.js










const ZERO = new fraction/* default */.A(0);
/** Asks for what exclusions take out of a window, and of the spans of rules: nothing, where nothing is excluded of them. */
async function besides(slo, { period, span }, spans, stretches, backend) {
    const apart = partsOf((0,exclusions_stretches/* clipped */.cz)(stretches, period));
    const cut = spans.filter((one) => (0,evaluation_excluded/* isCutAt */.UE)(one, period.to, stretches) && !isSumOf(apart, one, period));
    const [measured, whole] = await Promise.all([
        apart.length === 0 ? [] : backend.taken(slo, apart, span),
        Promise.all(cut.map(async (asked) => ({ asked, reading: await backend.recent(slo, (0,kept/* allOf */.bn)(asked)) }))),
    ]);
    return { parts: apart.flatMap((one, nth) => (measured[nth] ? [{ ...one, measurement: measured[nth] }] : [])), whole };
}
/** The time that is excluded, cut wherever an exclusion begins or ends, so that what two take out is asked once. */
function partsOf(stretches) {
    const edges = [...new Set(stretches.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b);
    return edges
        .slice(1)
        .map((to, index) => ({ from: edges[index] ?? to, to }))
        .filter((part) => stretches.some((one) => one.from <= part.from && part.to <= one.to));
}
/** Whether what is excluded of a span is told by the parts that lie in it. */
function isSumOf(parts, { seconds }, period) {
    const from = period.to - seconds;
    return from >= period.from && !parts.some((part) => part.from < from && from < part.to);
}
/** A reading of what counts of a span, with what is excluded of it. */
function withTaken({ asked, reading }, parts, to) {
    const { measurement } = reading;
    const own = parts.filter((part) => part.from >= to - asked.seconds && part.to <= to);
    const [kept, taken] = [countsIn(measurement), sumOf(own.map((part) => countsIn(part.measurement)))];
    if (own.length === 0 || !kept || !taken)
        return { asked, reading };
    const unit = measurement.kind === 'counts' ? measurement.unit : 'events';
    const counts = { good: kept.good.add(taken.good), total: kept.total.add(taken.total), unit, notes: [] };
    return { asked, reading: { ...reading, measurement: { kind: 'counts', ...counts } } };
}
/** The exclusions that reach into a window, each time that they last, with what that takes out. */
function takenOut(stretches, window, { parts }) {
    return stretches
        .filter((one) => (0,exclusions_stretches/* clipped */.cz)([one], window).length > 0)
        .toSorted((a, b) => a.from - b.from || a.to - b.to)
        .map(({ from, to, exclusion }) => {
        const events = parts
            .filter((part) => from <= part.from && part.to <= to)
            .map(({ measurement }) => countsIn(measurement));
        return { from, to, exclusion, events: sumOf(events)?.total ?? null };
    });
}
/** None where there were no data; null where that is not known. */
function countsIn(measurement) {
    if (measurement.kind === 'counts')
        return measurement;
    return measurement.kind === 'unmeasured' && (0,model_measurement/* isAbsence */.Md)(measurement.reason) ? { good: ZERO, total: ZERO } : null;
}
const sumOf = (counts) => counts.reduce((sum, one) => sum && one && { good: sum.good.add(one.good), total: sum.total.add(one.total) }, { good: ZERO, total: ZERO });
/** What the numbers of a window would be, were nothing excluded; null where nothing is, or it can't be determined. */
const withoutExclusions = (slo, readings, beside) => unexcluded(slo, readings, beside)?.numbers ?? null;
/** The same, with what the policy would decide. */
function decidedWithout(slo, readings, beside, policy) {
    const all = unexcluded(slo, readings, beside);
    if (all === null)
        return null;
    // What there are data for is told of what counts; nothing else was looked at.
    const doubt = doubtIn(slo, readings.whole.coverage, readings.period, policy, readings.excluded);
    const { decision } = (0,policy_decision/* decideInDoubt */.u2)(policy, factsOf(slo, all.readings, all.standing), doubt);
    return { ...all.numbers, decision: decision.decision };
}
/** What would have been read, were nothing excluded, and what that comes to; null where nothing is, or it can't be determined. */
function unexcluded(slo, readings, { parts, whole }) {
    const { measurement } = readings.whole;
    const taken = sumOf(parts.map((part) => countsIn(part.measurement)));
    if (parts.length + whole.length === 0 || measurement.kind !== 'counts' || taken === null)
        return null;
    const [good, total] = [measurement.good.add(taken.good), measurement.total.add(taken.total)];
    const counts = { ...measurement, good, total, notes: [] };
    const standing = (0,budget_standing/* standingOf */.YP)(counts, readings.whole.coverage, slo.objective, (0,slices/* allSlicesOf */.M)(slo, readings.period, []));
    if (standing.status === 'unknown')
        return null;
    const all = {
        ...readings,
        excluded: [],
        whole: { ...readings.whole, measurement: counts },
        parts: readings.parts.map((part) => whole.find(({ asked }) => asked === part.asked) ?? withTaken(part, parts, readings.period.to)),
    };
    return { readings: all, standing, numbers: { good, total, budget: standing.budget } };
}

;// CONCATENATED MODULE: ./build/app/evaluation/unseen.js





const unseen_ZERO = new fraction/* default */.A(0);
/**
 * What becomes of a decision where the counts leave out errors whose series began with them. They are looked for where nothing
 * freezes, and whether they are errors at all only where they matter.
 */
async function withUnseen(decided, readings, policy, { unseen }) {
    const { slo, standing, decision } = decided;
    if (!unseen || standing.status === 'unknown' || decision.decision === 'freeze')
        return decided;
    const { excluded } = readings;
    const kept = (span) => ({ span, excluded });
    const spans = [readings.span, ...readings.parts.map(({ asked }) => asked)];
    // What began in a short span began in a longer one too.
    const longest = spans.reduce((a, b) => (b.seconds > a.seconds ? b : a));
    const most = await unseen.bad(slo, kept(longest));
    if (most.kind === 'counted' && most.bad.equals(0))
        return decided;
    const found = await Promise.all(spans.map((span) => unseen.bad(slo, kept(span))));
    const left = found.map((one) => (one.kind === 'counted' ? one.bad : unseen_ZERO));
    const told = withUntold(decided, found);
    if (!unseenMatters(policy, told, factsWith(left, slo, readings)))
        return told;
    const own = spans.map(async (span, nth) => {
        const bad = left[nth] ?? unseen_ZERO;
        return bad.gt(unseen_ZERO) && (await unseen.isRenamed(slo, kept(span), bad)) ? unseen_ZERO : bad;
    });
    const actual = factsWith(await Promise.all(own), slo, readings);
    return unseenMatters(policy, told, actual)
        ? { ...told, ...warnedOfUnseen(policy, told, actual) }
        : { ...told, standing: withNote(told.standing, { kind: 'renamed-series' }) };
}
/** The numbers stand where the backend does not say what they leave out; that it may be something is noted. */
function withUntold(decided, found) {
    const untold = found.find((one) => one.kind === 'unknown');
    if (!untold)
        return decided;
    return { ...decided, standing: withNote(decided.standing, { kind: 'unseen-unknown', reason: untold.reason }) };
}
/** What rules would be evaluated on with more bad events: of the window first, then of each other span. */
function factsWith([first, ...others], slo, readings) {
    const whole = { ...readings.whole, measurement: plus(readings.whole.measurement, first) };
    const parts = readings.parts.map(({ asked, reading }, nth) => ({
        asked,
        reading: { ...reading, measurement: plus(reading.measurement, others[nth]) },
    }));
    const standing = (0,budget_standing/* standingOf */.YP)(whole.measurement, whole.coverage, slo.objective, (0,slices/* allSlicesOf */.M)(slo, readings.period, readings.excluded));
    return factsOf(slo, { ...readings, whole, parts }, standing);
}
const plus = (measurement, bad = unseen_ZERO) => measurement.kind === 'counts' ? { ...measurement, total: measurement.total.add(bad) } : measurement;

;// CONCATENATED MODULE: ./build/app/evaluation/evaluate.js

















/** Measures SLOs as of `at` (unix seconds), without what is excluded, and says what the policy of each makes of that. */
async function evaluate(slos, policyOf, at, backend, excludedOf) {
    const measured = await inWaves(slos, (slo) => decideOn(slo, policyOf(slo), at, backend, excludedOf));
    // Once all is measured, so that what is asked for one is asked together with what is asked for the others.
    const all = await inWaves(measured, async ({ decided, readings }) => ({
        decided: await withUnseen(decided, readings, policyOf(decided.slo), backend),
        readings,
    }));
    // Only once all is decided, so that no query for a chart delays one for a decision; and together, as they are few.
    const fired = all.filter(({ decided }) => decided.decision.fired.length > 0);
    const forecasts = new Map(await inWaves(fired, async ({ decided, readings }) => {
        const judged = { ...decided, parts: measuredParts(readings) };
        return [decided, await forecastOf(judged, policyOf(decided.slo), at, backend)];
    }));
    return all.map(({ decided }) => ({ ...decided, ...(forecasts.get(decided) ?? NO_FORECAST) }));
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
async function decideOn(slo, policy, at, backend, excludedOf) {
    const period = (0,model_period/* promisedPeriodAt */.cq)(slo, at);
    const span = (0,model_span/* spanOf */.e)(slo.window, period);
    const spelled = (0,indicators/* comparisonOf */.j)(slo.indicator).spellsWindow(slo.indicator);
    const spans = (0,policy_spans/* spansOf */.L)(policy, spelled);
    const stretches = excludedOf(slo, (0,evaluation_excluded/* timeAround */.hO)(period, spans));
    const excluded = (0,exclusions_stretches/* unionOf */.Z6)(stretches);
    const [whole, beside, ...parts] = await Promise.all([
        backend.compliance(slo, { span, excluded }),
        besides(slo, { period, span }, spans, stretches, backend),
        ...spans.map(async (asked) => ({ asked, reading: await recentReading(slo, asked, at, excluded, backend) })),
    ]);
    const readings = { period, span, excluded, whole, parts };
    const standing = await standingIn(slo, period, excluded, whole, backend);
    const facts = factsOf(slo, readings, standing);
    const hasBegun = standing === budget_standing/* JUST_BEGUN */.zJ;
    const doubtOf = (one) => (hasBegun ? null : doubtIn(one, whole.coverage, period, policy, excluded));
    const judged = (0,policy_decision/* decideInDoubt */.u2)(policy, facts, doubtOf(slo));
    const { cause } = judged.decision;
    const asked = [whole, ...parts.map(({ reading }) => reading)];
    const decided = {
        slo,
        period,
        excluded,
        ...judged,
        exclusions: takenOut(stretches, period, beside),
        without: decidedWithout(slo, readings, beside, policy),
        unansweredQuery: cause?.kind === 'unknown' ? queryBehind(cause.reason, asked) : null,
        coverage: hasBegun ? budget_standing/* JUST_BEGUN */.zJ.coverage : whole.coverage,
        idleByContract: isIdleByContract(slo, readings, doubtOf({ ...slo, noData: 'unknown' })),
        burnRates: (0,policy_spans/* burnSpansOf */.y)(policy, spelled).map((one) => ({ span: one, recent: (0,policy_facts/* recentOver */.W)(one, facts) })),
        evidence: asked.flatMap(({ evidence }) => evidence),
    };
    return { decided, readings };
}
/** What was measured over a span of a rule; nothing, where exclusions leave too little of it for any data. */
async function recentReading(slo, span, at, excluded, backend) {
    const reading = await backend.recent(slo, { span, excluded });
    return (await (0,evaluation_excluded/* isRestTooShort */.hz)(slo, span, at, excluded, reading, backend)) ? budget_backend/* NOTHING_KEPT */.F : reading;
}
const measuredParts = ({ parts }) => parts.flatMap(({ asked: { seconds }, reading: { measurement } }) => measurement.kind === 'unmeasured' ? [] : [{ seconds, measured: measurement }]);
/** Measures an SLO as of `at` (unix seconds), without asking what its policy makes of that. */
async function measureSlo(slo, at, backend, excludedOf) {
    const period = (0,model_period/* promisedPeriodAt */.cq)(slo, at);
    const span = (0,model_span/* spanOf */.e)(slo.window, period);
    const stretches = excludedOf(slo, (0,evaluation_excluded/* timeAround */.hO)(period, []));
    const excluded = (0,exclusions_stretches/* unionOf */.Z6)(stretches);
    const [whole, beside] = await Promise.all([
        backend.compliance(slo, { span, excluded }),
        besides(slo, { period, span }, [], stretches, backend),
    ]);
    return {
        slo,
        period,
        excluded,
        standing: await standingIn(slo, period, excluded, whole, backend),
        exclusions: takenOut(stretches, period, beside),
        without: withoutExclusions(slo, { period, span, excluded, whole, parts: [] }, beside),
    };
}
/** The SLOs to measure as of `at`: one that is held group by group becomes one for each group. */
async function splitSlos(slos, at, backend, excludedOf) {
    const split = slos.map((slo) => {
        const period = (0,model_period/* promisedPeriodAt */.cq)(slo, at);
        // The groups of a window that has just begun are those that there were just before.
        const from = (0,model_period/* isCut */.xZ)(slo, period) ? Math.min(period.from, at - FIRST_MINUTES) : period.from;
        const excluded = excludedOf(slo, (0,evaluation_excluded/* timeAround */.hO)(period, []));
        return backend.split(slo, { span: (0,model_span/* spanOf */.e)(slo.window, { ...period, from }), excluded });
    });
    return (await Promise.all(split)).flat();
}


/***/ }),

/***/ 817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ lookedAt),
/* harmony export */   P7: () => (/* binding */ longestKept),
/* harmony export */   UC: () => (/* binding */ excludedBy),
/* harmony export */   UE: () => (/* binding */ isCutAt),
/* harmony export */   hH: () => (/* binding */ timeBefore),
/* harmony export */   hO: () => (/* binding */ timeAround),
/* harmony export */   hz: () => (/* binding */ isRestTooShort)
/* harmony export */ });
/* unused harmony export NOTHING_EXCLUDED */
/* harmony import */ var _core_exclusions_kept_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8988);
/* harmony import */ var _core_exclusions_occurrences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(242);
/* harmony import */ var _core_exclusions_stretches_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2591);
/* harmony import */ var _core_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9320);
/* harmony import */ var _core_model_period_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9483);
/* harmony import */ var _core_model_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4587);
/* harmony import */ var _core_policy_spans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2988);







/** What some exclusions take out. */
const excludedBy = (exclusions) => (slo, between) => (0,_core_exclusions_occurrences_js__WEBPACK_IMPORTED_MODULE_0__/* .excludedOf */ .uN)(slo, exclusions, between);
/** Where nothing is excluded. */
const NOTHING_EXCLUDED = () => [];
/** Data in long steps move a window back, and a history reaches over the begin of a young one. */
const MARGIN = 2 * _core_model_time_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_;
/** All of the time that an SLO's numbers can be of: the window and the spans of rules, and for a forecast as long a time to come. */
function timeAround({ from, to, resetsAt }, spans) {
    const longest = Math.max(to - from, ...spans.map(({ seconds }) => seconds));
    return { from: to - longest - MARGIN, to: Math.max(resetsAt ?? to, to) + longest };
}
/** What is looked at of an SLO as of `at` (unix seconds), by the rules of its policy. */
function lookedAt(slo, policy, at) {
    const period = (0,_core_model_period_js__WEBPACK_IMPORTED_MODULE_4__/* .promisedPeriodAt */ .cq)(slo, at);
    const between = timeAround(period, (0,_core_policy_spans_js__WEBPACK_IMPORTED_MODULE_3__/* .spansOf */ .L)(policy));
    return { slo, between, told: { from: period.from, to: between.to } };
}
/** The time that numbers of so many seconds before an instant can be of. */
const timeBefore = (at, seconds) => ({ from: at - seconds - MARGIN, to: at });
/** Whether something is excluded of a span that ends at `at`. */
const isCutAt = (span, at, excluded) => (0,_core_exclusions_kept_js__WEBPACK_IMPORTED_MODULE_5__/* .keptSeconds */ .a7)((0,_core_exclusions_kept_js__WEBPACK_IMPORTED_MODULE_5__/* .endingAt */ .hR)(span, at), excluded) < span.seconds;
/** How long the longest stretch is that counts, in seconds. */
const longestKept = (between, excluded) => Math.max(0, ...(0,_core_exclusions_kept_js__WEBPACK_IMPORTED_MODULE_5__/* .keptOf */ .uq)(between, excluded).map((one) => (0,_core_exclusions_stretches_js__WEBPACK_IMPORTED_MODULE_6__/* .lengthOf */ .Y5)([one])));
/** Whether a span has no data only because what exclusions leave of it is too short for any: they still come, and so far apart. */
async function isRestTooShort(slo, span, at, excluded, { measurement }, backend) {
    if (measurement.kind !== 'unmeasured' || !(0,_core_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsence */ .Md)(measurement.reason) || !isCutAt(span, at, excluded))
        return false;
    const cadence = await backend.cadence(slo);
    return cadence?.isCurrent === true && longestKept((0,_core_exclusions_kept_js__WEBPACK_IMPORTED_MODULE_5__/* .endingAt */ .hR)(span, at), excluded) < cadence.enoughSeconds;
}


/***/ }),

/***/ 2937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ evaluationInstant),
/* harmony export */   o: () => (/* binding */ notablyPast)
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
        return Math.floor((now - _core_model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE */ .pY) / _core_model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE */ .pY) * _core_model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE */ .pY;
    if (inputs.at > now)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`at: ${(0,_core_model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .rfc3339 */ .ag)(inputs.at)} is in the future; nothing was measured then`);
    return inputs.at;
}
/** An instant that lies no further back is about now. */
const ABOUT_NOW = 10 * _core_model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE */ .pY;
/** How many seconds an instant lies back; null when it is about now. */
const notablyPast = (at, now) => (now - at > ABOUT_NOW ? now - at : null);


/***/ }),

/***/ 7922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ NOTHING_KEPT)
/* harmony export */ });
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1952);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2166);


/** The reading of a span that is excluded as a whole: nothing happened that counts. */
const NOTHING_KEPT = {
    measurement: {
        kind: 'counts',
        unit: 'events',
        good: new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A(0),
        total: new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A(0),
        notes: [{ kind: 'all-excluded' }],
    },
    coverage: _coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .COVERED */ .NQ,
    evidence: [],
};


/***/ }),

/***/ 3690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ spanOf)
/* harmony export */ });
/** The span of a compliance window. A calendar window has no name of its own length, so its text is in seconds. */
function spanOf(window, { from, to }) {
    const seconds = to - from;
    if (window.kind === 'calendar')
        return { seconds, text: `${seconds}s` };
    const { duration } = window;
    // A promise that is younger than its window is measured from its beginning; what was recorded is named for the whole window.
    return seconds === duration.seconds ? duration : { seconds, text: `${seconds}s`, name: duration.text };
}


/***/ }),

/***/ 2988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ spansOf),
/* harmony export */   y: () => (/* binding */ burnSpansOf)
/* harmony export */ });
/* harmony import */ var _conditions_conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5570);

/**
 * The spans other than the compliance window that a policy's rules ask about; each once, shortest first. Where queries are `spelled`
 * with the window, as the name of a recording rule is, `1h` and `60m` are two.
 */
const spansOf = ({ rules }, spelled = false) => eachOnce(rules.flatMap(({ when }) => (0,_conditions_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesOf */ .f)(when).spans(when)), spelled);
/** The spans whose burn rate a policy's rules ask about; each once, longest first, as alerts are usually written. */
const burnSpansOf = ({ rules }, spelled = false) => eachOnce(rules.flatMap(({ when }) => (0,_conditions_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesOf */ .f)(when).burnSpans(when)), spelled).reverse();
/** Shortest first. */
const eachOnce = (spans, spelled) => [...new Map(spans.map((span) => [spelled ? span.text : span.seconds, span])).values()].sort((a, b) => a.seconds - b.seconds);


/***/ })

};
