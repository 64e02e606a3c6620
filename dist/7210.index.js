export const id = 7210;
export const ids = [7210];
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

/***/ 9820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ evaluate),
  $$: () => (/* binding */ measureSlo),
  yx: () => (/* binding */ splitSlos)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
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
// EXTERNAL MODULE: ./build/core/model/period.js
var model_period = __webpack_require__(9483);
// EXTERNAL MODULE: ./build/core/model/span.js
var model_span = __webpack_require__(3690);
// EXTERNAL MODULE: ./build/core/policy/decision.js
var policy_decision = __webpack_require__(9531);
;// CONCATENATED MODULE: ./build/core/policy/doubt.js
/**
 * Why a window's data can't be believed to tell all that happened; null when they can. Data in coarse steps may be two steps old,
 * since the one that is being made is not there yet.
 */
function doubtIn(slo, coverage, period, policy) {
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
            if (endedAt !== null && to - endedAt > Math.max(maximumAge.seconds, 2 * stepSeconds))
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
// EXTERNAL MODULE: ./build/core/policy/conditions/conditions.js + 5 modules
var conditions = __webpack_require__(5570);
;// CONCATENATED MODULE: ./build/core/policy/spans.js

/**
 * The spans other than the compliance window that a policy's rules ask about; each once, shortest first. Where queries are `spelled`
 * with the window, as the name of a recording rule is, `1h` and `60m` are two.
 */
const spansOf = ({ rules }, spelled = false) => eachOnce(rules.flatMap(({ when }) => (0,conditions/* rulesOf */.f)(when).spans(when)), spelled);
/** The spans whose burn rate a policy's rules ask about; each once, longest first, as alerts are usually written. */
const burnSpansOf = ({ rules }, spelled = false) => eachOnce(rules.flatMap(({ when }) => (0,conditions/* rulesOf */.f)(when).burnSpans(when)), spelled).reverse();
/** Shortest first. */
const eachOnce = (spans, spelled) => [...new Map(spans.map((span) => [spelled ? span.text : span.seconds, span])).values()].sort((a, b) => a.seconds - b.seconds);

// EXTERNAL MODULE: ./build/core/budget/forecast.js
var forecast = __webpack_require__(9781);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/core/budget/coverage.js
var coverage = __webpack_require__(2166);
// EXTERNAL MODULE: ./build/core/budget/slices.js
var slices = __webpack_require__(4399);
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
/** A window that starts anew has all of its budget, but burn windows reach back over that. */
function endOf({ slo, at, period }, rules) {
    if (slo.window.kind === 'rolling')
        return at + slo.window.duration.seconds;
    const spans = rules.flatMap(({ when }) => (0,conditions/* rulesOf */.f)(when).burnSpans(when)).map(({ seconds }) => seconds);
    return Math.max(period.resetsAt ?? at, at + Math.max(0, ...spans));
}
function firesAt(rule, instant, { slo, policy, outlook, period }) {
    const { resetsAt } = period;
    const from = resetsAt === null ? (0,model_period/* promisedPeriodAt */.cq)(slo, instant).from : instant >= resetsAt ? resetsAt : period.from;
    const windowSeconds = instant - from;
    const whole = outlook.measured(from, instant);
    // Of the window after this one nothing is spent yet.
    const allSlices = from === resetsAt ? null : (0,slices/* allSlicesOf */.M)(slo, { from, resetsAt });
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
async function forecastOf({ slo, period, standing, decision, parts }, policy, at, backend) {
    if (standing.status === 'unknown')
        return NO_FORECAST;
    const history = await historyOf(slo, period, backend);
    if (history === null)
        return NO_FORECAST;
    const { measured } = standing;
    const [before, within] = splitAt(history, period.from);
    // Of a window that has just begun there is nothing yet, but what was before it tells what burn windows will see.
    const steps = standing.status === 'idle' ? [] : (0,forecast/* spellsOf */.Xk)(within, measured, beginningOf(history, period));
    if (steps === null)
        return NO_FORECAST;
    const spells = [...before, ...steps];
    const isFreeze = decision.decision === 'freeze' && decision.cause?.kind === 'rule';
    if (!isFreeze || (0,forecast/* sinceFirstData */.n1)(spells).length < forecast/* FEWEST_STEPS */.Pg)
        return { steps: isFreeze ? [] : steps, liftsAt: null };
    const fired = decision.fired.filter((rule) => rule.decision === 'freeze');
    const spans = spansOf({ ...policy, rules: fired });
    const recent = parts.filter(({ seconds }) => spans.some((span) => span.seconds === seconds));
    const finer = await finerOf(slo, recent, history.stepSeconds, at, backend);
    const past = (0,forecast/* refined */.S)(spells, recent, finer.spells, at);
    const outlook = (0,forecast/* outlookOf */.jH)(past, (0,forecast/* assumptionOf */.JL)(spells), at, measured);
    const stepSeconds = Math.min(history.stepSeconds, finer.stepSeconds);
    return { steps, liftsAt: liftsAt({ slo, policy, fired, outlook, stepSeconds, at, period }) };
}
/**
 * The history of the window, in about two dozen steps or more. In its first day it reaches back over its beginning, to tell how a day goes; for
 * a service that is younger than its window, it begins with the first data, in finer steps.
 */
async function historyOf(slo, period, backend) {
    const age = period.to - period.from;
    let seconds = (0,model_period/* isCut */.xZ)(slo, period) ? Math.max(age, time/* DAY */.d_) : age;
    let stepSeconds = (0,forecast/* stepOver */.rf)(age, shortestStepOf(slo));
    for (;;) {
        const history = await stepwise(slo, seconds, stepSeconds, period.to, backend);
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
async function stepwise(slo, seconds, stepSeconds, at, backend) {
    const history = await backend.history(slo, { seconds, text: `${seconds}s` }, stepSeconds);
    if (history.kind === 'none')
        return null;
    const coarse = history.buckets.flatMap(({ measurement }) => measurement.kind === 'unmeasured' && measurement.reason.kind === 'too-coarse' ? measurement.reason.stepSeconds : [])[0];
    if (coarse !== undefined && coarse > stepSeconds)
        return await stepwise(slo, seconds, (0,forecast/* stepOver */.rf)(seconds, coarse), at, backend);
    // The last step of coarse data may end earlier, as what was measured does.
    const late = at - (history.buckets.at(-1)?.to ?? at);
    const moved = history.buckets.map((bucket) => ({ ...bucket, from: bucket.from + late, to: bucket.to + late }));
    return { buckets: moved, stepSeconds };
}
/** What was before the window, and the steps that lie in it. */
function splitAt({ buckets }, start) {
    const before = buckets.filter(({ from }) => from < start).map(forecast/* spellOf */.K);
    return [before.map((spell) => (0,forecast/* cut */.Jj)(spell, spell.from, start)), buckets.filter(({ from }) => from >= start)];
}
/** Where the window begins, unless the history begins later, with the first data. */
function beginningOf({ buckets, stepSeconds }, { from }) {
    const first = buckets.find((bucket) => bucket.from >= from)?.from;
    return first !== undefined && first - from < stepSeconds ? from : first;
}
/** A history of the longest span of the rules, where it needs finer steps than the window's. */
async function finerOf(slo, parts, stepSeconds, at, backend) {
    const spans = parts.map(({ seconds }) => seconds);
    if (spans.length === 0)
        return { spells: [], stepSeconds };
    const [shortest, longest] = [Math.min(...spans), Math.max(...spans)];
    const finer = Math.max((0,forecast/* stepOver */.rf)(shortest, shortestStepOf(slo)), (0,forecast/* stepOver */.rf)(longest / 8));
    // A span of a single step is over when that is.
    if (finer >= stepSeconds || shortest <= forecast/* FINEST_STEP */.jf)
        return { spells: [], stepSeconds: Math.min(stepSeconds, shortest) };
    const history = await stepwise(slo, longest, finer, at, backend);
    return { spells: history?.buckets.map(forecast/* spellOf */.K) ?? [], stepSeconds: history?.stepSeconds ?? shortest };
}

;// CONCATENATED MODULE: ./build/app/evaluation/readings.js





/** What rules are evaluated on. */
function factsOf(slo, { period, span, whole, parts }, standing) {
    const all = parts.map(({ asked, reading }) => ({ asked, found: recentIn(slo, period, whole, reading, asked) }));
    const recent = new Map(all.map(({ asked, found }) => [asked.seconds, found]));
    const spelled = new Map(all.map(({ asked, found }) => [asked.text, found]));
    return { standing, recent, spelled, windowSeconds: span.seconds };
}
function recentIn(slo, period, whole, part, asked) {
    if (slo.noData === 'idle' && isAbsent(part))
        return budget_standing/* QUIET_SPAN */.GC;
    const partOfWindow = (0,budget_standing/* partOf */.BU)(asked.seconds, period.to - period.from);
    return (0,budget_standing/* recentOf */.vm)(part.measurement, whole.measurement, slo.objective, partOfWindow, (0,slices/* allSlicesOf */.M)(slo, period));
}
/** Whether the contract's word that no data mean no traffic was needed. */
const isIdleByContract = ({ noData }, { whole, parts }, doubt) => noData === 'idle' &&
    whole.measurement.kind !== 'unmeasured' &&
    (doubt?.kind === 'stale' || doubt?.kind === 'low-coverage' || parts.some(({ reading }) => isAbsent(reading)));
const isAbsent = ({ measurement }) => measurement.kind === 'unmeasured' && (0,model_measurement/* isAbsence */.Md)(measurement.reason);
/** Where an SLO stands by what was read of its window. */
async function standingIn(slo, period, whole, backend) {
    if (await hasJustBegun(slo, period, whole, backend))
        return budget_standing/* JUST_BEGUN */.zJ;
    return (0,budget_standing/* standingOf */.YP)(whole.measurement, whole.coverage, slo.objective, (0,slices/* allSlicesOf */.M)(slo, period));
}
/** An older window without a sample has had time for some. */
const FIRST_MINUTES = time/* HOUR */.dp;
/** Whether a window has no data only because it is too young for any: they come as before, and so far apart. */
async function hasJustBegun(slo, period, { measurement }, backend) {
    const age = period.to - period.from;
    if (measurement.kind !== 'unmeasured' || !(0,model_period/* isCut */.xZ)(slo, period))
        return false;
    const { reason } = measurement;
    const isTooShort = reason.kind === 'window-too-young' || reason.kind === 'too-coarse';
    if (!isTooShort && !((0,model_measurement/* isAbsence */.Md)(reason) && age <= FIRST_MINUTES))
        return false;
    const cadence = await backend.cadence(slo);
    return cadence?.isCurrent === true && age < cadence.enoughSeconds;
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

;// CONCATENATED MODULE: ./build/app/evaluation/unseen.js





const ZERO = new fraction/* default */.A(0);
/**
 * What becomes of a decision where the counts leave out errors whose series began with them. They are looked for where nothing
 * freezes, and whether they are errors at all only where they matter.
 */
async function withUnseen(decided, readings, policy, { unseen }) {
    const { slo, standing, decision } = decided;
    if (!unseen || standing.status === 'unknown' || decision.decision === 'freeze')
        return decided;
    const spans = [readings.span, ...readings.parts.map(({ asked }) => asked)];
    // What began in a short span began in a longer one too.
    const longest = spans.reduce((a, b) => (b.seconds > a.seconds ? b : a));
    const most = await unseen.bad(slo, longest);
    if (most.kind === 'counted' && most.bad.equals(0))
        return decided;
    const found = await Promise.all(spans.map((span) => unseen.bad(slo, span)));
    const left = found.map((one) => (one.kind === 'counted' ? one.bad : ZERO));
    const told = withUntold(decided, found);
    if (!unseenMatters(policy, told, factsWith(left, slo, readings)))
        return told;
    const own = spans.map(async (span, nth) => {
        const bad = left[nth] ?? ZERO;
        return bad.gt(ZERO) && (await unseen.isRenamed(slo, span, bad)) ? ZERO : bad;
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
    const standing = (0,budget_standing/* standingOf */.YP)(whole.measurement, whole.coverage, slo.objective, (0,slices/* allSlicesOf */.M)(slo, readings.period));
    return factsOf(slo, { ...readings, whole, parts }, standing);
}
const plus = (measurement, bad = ZERO) => measurement.kind === 'counts' ? { ...measurement, total: measurement.total.add(bad) } : measurement;

;// CONCATENATED MODULE: ./build/app/evaluation/evaluate.js













/** Measures SLOs as of `at` (unix seconds), and says what the policy of each makes of that. */
async function evaluate(slos, policyOf, at, backend) {
    const measured = await inWaves(slos, (slo) => decideOn(slo, policyOf(slo), at, backend));
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
async function decideOn(slo, policy, at, backend) {
    const period = (0,model_period/* promisedPeriodAt */.cq)(slo, at);
    const span = (0,model_span/* spanOf */.e)(slo.window, period);
    const spelled = (0,indicators/* comparisonOf */.j)(slo.indicator).spellsWindow(slo.indicator);
    const [whole, ...parts] = await Promise.all([
        backend.compliance(slo, span),
        ...spansOf(policy, spelled).map(async (asked) => ({ asked, reading: await backend.recent(slo, asked) })),
    ]);
    const readings = { period, span, whole, parts };
    const standing = await standingIn(slo, period, whole, backend);
    const facts = factsOf(slo, readings, standing);
    const hasBegun = standing === budget_standing/* JUST_BEGUN */.zJ;
    const doubtOf = (one) => (hasBegun ? null : doubtIn(one, whole.coverage, period, policy));
    const judged = (0,policy_decision/* decideInDoubt */.u2)(policy, facts, doubtOf(slo));
    const { cause } = judged.decision;
    const asked = [whole, ...parts.map(({ reading }) => reading)];
    const decided = {
        slo,
        period,
        ...judged,
        unansweredQuery: cause?.kind === 'unknown' ? queryBehind(cause.reason, asked) : null,
        coverage: hasBegun ? budget_standing/* JUST_BEGUN */.zJ.coverage : whole.coverage,
        idleByContract: isIdleByContract(slo, readings, doubtOf({ ...slo, noData: 'unknown' })),
        burnRates: burnSpansOf(policy, spelled).map((one) => ({ span: one, recent: (0,policy_facts/* recentOver */.W)(one, facts) })),
        evidence: asked.flatMap(({ evidence }) => evidence),
    };
    return { decided, readings };
}
const measuredParts = ({ parts }) => parts.flatMap(({ asked: { seconds }, reading: { measurement } }) => measurement.kind === 'unmeasured' ? [] : [{ seconds, measured: measurement }]);
/** Measures an SLO as of `at` (unix seconds), without asking what its policy makes of that. */
async function measureSlo(slo, at, backend) {
    const period = (0,model_period/* promisedPeriodAt */.cq)(slo, at);
    const whole = await backend.compliance(slo, (0,model_span/* spanOf */.e)(slo.window, period));
    return { slo, period, standing: await standingIn(slo, period, whole, backend) };
}
/** The SLOs to measure as of `at`: one that is held group by group becomes one for each group. */
async function splitSlos(slos, at, backend) {
    const split = slos.map((slo) => {
        const period = (0,model_period/* promisedPeriodAt */.cq)(slo, at);
        // The groups of a window that has just begun are those that there were just before.
        const from = (0,model_period/* isCut */.xZ)(slo, period) ? Math.min(period.from, at - FIRST_MINUTES) : period.from;
        return backend.split(slo, (0,model_span/* spanOf */.e)(slo.window, { ...period, from }));
    });
    return (await Promise.all(split)).flat();
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


/***/ })

};
