export const id = 946;
export const ids = [946];
export const modules = {

/***/ 9483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ lastPeriods),
/* harmony export */   Vw: () => (/* binding */ periodAt),
/* harmony export */   cq: () => (/* binding */ promisedPeriodAt),
/* harmony export */   xZ: () => (/* binding */ isCut)
/* harmony export */ });
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8714);
/* harmony import */ var _since_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(798);


/** The part of time that `window` covers at `at` (unix seconds). A calendar week starts on Monday (ISO 8601). */
function periodAt(window, at) {
    if (window.kind === 'rolling')
        return { from: at - window.duration.seconds, to: at, resetsAt: null };
    const { calendar, timezone, starts } = window;
    const unit = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromSeconds(at, { zone: timezone }).startOf(calendar);
    const begin = (units) => firstOf(shifted(unit.plus({ [`${calendar}s`]: units }), starts));
    const isBefore = begin(0) > at;
    return { from: begin(isBefore ? -1 : 0), to: at, resetsAt: begin(isBefore ? 0 : 1) };
}
/** Where a window begins that does not at the first midnight of its unit. */
function shifted(midnight, starts) {
    if (!starts)
        return midnight;
    const [hour = 0, minute = 0, second = 0] = starts.time.split(':').map(Number);
    return midnight.plus({ months: starts.months, days: starts.days }).set({ hour, minute, second });
}
/** The same for a promise that began at some time: a window reaches back to it, and no further. */
function promisedPeriodAt({ window, since }, at) {
    const period = periodAt(window, at);
    if (since === null)
        return period;
    return { ...period, from: Math.min(Math.max(period.from, (0,_since_js__WEBPACK_IMPORTED_MODULE_1__/* .beginsAt */ .u)(since, window)), at) };
}
/** Whether a window reaches back to a boundary, which may be close: a date, or the beginning of the promise. */
const isCut = ({ window }, { from, to }) => window.kind === 'calendar' || to - from < window.duration.seconds;
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
/** Where clocks are put back at that hour there are two; a window begins at the first. */
const firstOf = (start) => Math.min(...start.getPossibleOffsets().map((one) => one.toSeconds()));


/***/ }),

/***/ 798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ beginsAt)
/* harmony export */ });
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8714);

/** When a promise begins, in unix seconds. A rolling window follows UTC. */
function beginsAt(since, window) {
    if (since.kind === 'time')
        return since.at;
    const zone = window.kind === 'calendar' ? window.timezone : 'UTC';
    return luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(since.day, { zone }).startOf('day').toSeconds();
}


/***/ }),

/***/ 8279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isUnknown),
/* harmony export */   x: () => (/* binding */ gateResult)
/* harmony export */ });
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5073);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);


/** The answer that follows from what was found out. */
function gateResult(findings) {
    const decision = decisionOf(findings.slos);
    return {
        ...findings,
        decision,
        services: servicesOf(findings.slos),
        liftsAt: freezeLiftsAt(findings.slos),
        fails: decision === 'freeze' && !findings.dryRun && findings.exception.kind !== 'let-through',
    };
}
const decisionOf = (results) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .strictest */ .OI)(results.map(({ decision }) => decision.decision));
const servicesOf = (results) => (0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .together */ .b)(results, ({ slo }) => slo.service.name).map((slos) => ({
    service: slos[0].slo.service.name,
    decision: decisionOf(slos),
    slos,
}));
function freezeLiftsAt(results) {
    const frozen = results.filter(({ decision }) => decision.decision === 'freeze');
    const ends = frozen.flatMap(({ liftsAt }) => liftsAt ?? []);
    return frozen.length > 0 && ends.length === frozen.length ? Math.max(...ends) : null;
}
/** Whether an answer about this SLO is missing: of the SLO as a whole, or of a rule that might fire. */
const isUnknown = ({ standing, decision }) => standing.status === 'unknown' || decision.cause?.kind === 'unknown';


/***/ }),

/***/ 7272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yV: () => (/* binding */ burnRateTexts),
  xv: () => (/* binding */ causeText),
  oW: () => (/* binding */ caveats),
  W$: () => (/* binding */ consequencesOf),
  xn: () => (/* binding */ forecastText),
  Pl: () => (/* binding */ headline),
  sR: () => (/* binding */ measuredAt),
  AY: () => (/* binding */ measuredText),
  $t: () => (/* binding */ placeOf),
  zU: () => (/* binding */ withoutBadSeries)
});

// EXTERNAL MODULE: ./build/core/budget/budget.js
var budget_budget = __webpack_require__(6169);
// EXTERNAL MODULE: ./build/core/budget/forecast.js
var forecast = __webpack_require__(9781);
// EXTERNAL MODULE: ./build/core/budget/slices.js
var slices = __webpack_require__(4399);
// EXTERNAL MODULE: ./build/core/model/measurement.js
var measurement = __webpack_require__(9320);
// EXTERNAL MODULE: ./build/core/model/names.js
var names = __webpack_require__(8836);
// EXTERNAL MODULE: ./build/core/model/period.js
var period = __webpack_require__(9483);
// EXTERNAL MODULE: ./build/core/model/slo.js
var model_slo = __webpack_require__(6956);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/core/policy/result.js
var result = __webpack_require__(8279);
// EXTERNAL MODULE: ./build/present/exclusions.js
var exclusions = __webpack_require__(5835);
// EXTERNAL MODULE: ./build/present/markup/numbers.js
var markup_numbers = __webpack_require__(4467);
// EXTERNAL MODULE: ./build/present/reasons.js
var reasons = __webpack_require__(3405);
;// CONCATENATED MODULE: ./build/present/gate/conditions/budget-remaining.js
const budgetRemaining = {
    text: (_when, bound) => `budget remaining ${bound}`,
};

;// CONCATENATED MODULE: ./build/present/gate/conditions/budget-spent.js
const budgetSpent = {
    text: ({ within }, bound) => `budget spent ${bound}${within ? ` within ${within.text}` : ''}`,
};

;// CONCATENATED MODULE: ./build/present/gate/conditions/burn-rate.js
const burnRate = {
    text: ({ over }, bound) => `burn rate ${bound} over ${over.map(({ text }) => text).join(' and ')}`,
};

;// CONCATENATED MODULE: ./build/present/gate/conditions/conditions.js



const CONDITIONS = {
    'budget-remaining': budgetRemaining,
    'budget-spent': budgetSpent,
    'burn-rate': burnRate,
};
const COMPARISONS = { 'at-most': 'at most', below: 'below', 'at-least': 'at least', above: 'above' };
/** A rule's condition in words: "budget remaining at most 0%". */
function conditionText(when) {
    const { comparison, text } = when.threshold;
    const words = CONDITIONS[when.kind];
    return words.text(when, `${COMPARISONS[comparison]} ${text}`);
}

;// CONCATENATED MODULE: ./build/present/gate/causes.js













/** Why the decision about an SLO is what it is; null when nothing spoke against the deploy. */
function causeText({ decision }) {
    const { cause } = decision;
    if (!cause)
        return null;
    if (cause.kind === 'rule')
        return `Rule "${cause.rule.name}" (${conditionText(cause.rule.when)})`;
    if (cause.kind === 'unseen')
        return capitalized((0,reasons/* noteText */.g)(cause.note));
    const policy = `the policy answers unknown with ${decision.decision}`;
    return cause.rule === null
        ? `Unknown: ${(0,reasons.quotedReason)(cause.reason).text}; ${policy}`
        : `Rule "${cause.rule.name}" can't be answered: ${unansweredText(cause.reason)}; ${policy}`;
}
const capitalized = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** Of a rule's span, absence may be what the contract could expect. */
const unansweredText = (reason) => (0,measurement/* isAbsence */.Md)(reason)
    ? `${(0,reasons.quotedReason)(reason).text} If no data means no traffic, say so with \`no-data: idle\` in the contract`
    : (0,reasons.quotedReason)(reason).text;
/** What was measured, in a sentence, and what it would be without exclusions; null when nothing was. */
function measuredText(result) {
    if (result.standing.status === 'unknown')
        return null;
    return [spentText(result, result.standing), (0,exclusions/* spentWithoutText */.Qe)(result)].filter((text) => text !== null).join(' ');
}
function spentText({ slo, period, excluded }, standing) {
    if (standing.notes.some(({ kind }) => kind === 'just-begun'))
        return 'The window has just begun; the error budget is full.';
    if (standing.status === 'idle')
        return 'No traffic in the window; the error budget is intact.';
    const { measured, budget } = standing;
    const spent = `${(0,markup_numbers/* percentSpent */.cy)(budget.spent, 1)} of the error budget is spent`;
    if (measured.kind === 'ratio')
        return `${spent}: the SLI is ${(0,markup_numbers/* sliText */.OH)(standing.sli, slo.objective.text)}.`;
    const bad = measured.total.sub(measured.good);
    const allSlices = (0,slices/* allSlicesOf */.M)(slo, period, excluded);
    if (allSlices !== null) {
        const allowed = allSlices.mul((0,budget_budget/* allowanceOf */.UF)(slo.objective));
        return `${spent}: ${(0,markup_numbers/* count */.U9)(bad)} bad of ${(0,markup_numbers/* count */.U9)(measured.total)} slices so far, where ${slo.objective.text} allows ${(0,markup_numbers/* count */.U9)(allowed.floor())} of the ${(0,markup_numbers/* count */.U9)(allSlices)} in the whole window.`;
    }
    const allowed = measured.total.mul((0,budget_budget/* allowanceOf */.UF)(slo.objective));
    return `${spent}: ${(0,markup_numbers/* count */.U9)(bad)} bad of ${(0,markup_numbers/* count */.U9)(measured.total)} ${measured.unit}, where ${slo.objective.text} allows ${(0,markup_numbers/* count */.U9)(allowed.floor())}.`;
}
/** Where to look in the contract: at the indicator when it can't be measured, else at the objective. */
const placeOf = ({ slo, decision }) => decision.cause?.kind === 'unknown' ? slo.places.indicator : slo.places.objective;
/** What qualifies the measured numbers: coverage below 100%, and notes. */
function caveats(result) {
    const { standing, slo, period, decision, burnRates, idleByContract } = result;
    // Where unknown freezes or warns, its reason heads the answer already.
    if (standing.status === 'unknown')
        return decision.decision === 'open' ? [`unknown: ${(0,reasons.quotedReason)(standing.reason).text}`] : [];
    const coarse = burnRates.flatMap(({ span: { text }, recent }) => recent.kind === 'unknown' && recent.reason.kind === 'too-coarse'
        ? [`burn rate over ${text} not evaluated: ${(0,reasons.quotedReason)(recent.reason).text}`]
        : []);
    const skipped = decision.skipped.map(({ rule, few }) => `rule "${rule.name}" not evaluated: ${eventsText(few)}, fewer than ${few.minimum}`);
    const unanswered = decision.decision === 'open' ? unansweredRule(decision) : [];
    const texts = [...standing.notes.map(reasons/* noteText */.g), ...ofAllSlices(result), ...coarse, ...skipped, ...unanswered];
    const { coverage } = standing;
    const covered = coverage.kind === 'undetermined'
        ? [(0,reasons.quotedReason)({ kind: 'coverage-undetermined', cause: coverage.reason }).text]
        : coverage.kind === 'covered' && coverage.share < 1
            ? [coverageText(coverage, period)]
            : [];
    const idle = idleByContract ? [`idle by contract: no data means no traffic (no-data: idle)`] : [];
    return [...covered, ...idle, ...sinceText(slo, period), ...texts];
}
/** Why an SLO is met whose SLI is below the objective: the budget is one of the whole window, which has just begun. */
function ofAllSlices({ standing, slo, period, excluded }) {
    const all = (0,slices/* allSlicesOf */.M)(slo, period, excluded);
    if (all === null || standing.status !== 'met' || standing.sli.gte(slo.objective.ratio))
        return [];
    return [`the SLI is of the slices so far, and the budget is one of all ${(0,markup_numbers/* count */.U9)(all)} slices of the window`];
}
function eventsText({ events, minimum }) {
    const noun = minimum === 'minimum-bad-events' ? 'bad event' : 'event';
    return `${(0,markup_numbers/* count */.U9)(events)} ${noun}${events.round().equals(1) ? '' : 's'}`;
}
function coverageText({ share, hole }, { from, to }) {
    const where = hole ? `; the longest hole is from ${(0,markup_numbers/* moment */.n$)(hole.from)} to ${(0,markup_numbers/* moment */.n$)(hole.to)}` : '';
    return `data covers ${(0,markup_numbers/* percentDown */.U0)(share)} of the window (${(0,markup_numbers/* partOf */.BU)(share, to - from)})${where}`;
}
/** That a window is shorter than it is going to be. */
function sinceText({ since, window }, { from, to }) {
    if (since === null || (0,period/* periodAt */.Vw)(window, to).from === from)
        return [];
    return [`the promise counts since ${since.text}, so the window has ${(0,markup_numbers/* roughly */.vB)(to - from)} so far`];
}
function unansweredRule({ cause }) {
    if (cause?.kind !== 'unknown' || cause.rule === null)
        return [];
    return [`rule "${cause.rule.name}" can't be answered: ${unansweredText(cause.reason)}`];
}
/** The consequences of all rules that fired, each once. */
const consequencesOf = ({ decision }) => [
    ...new Set(decision.fired.flatMap((rule) => rule.consequences)),
];
/** What one step of the history is. */
function stepNoun({ steps: [first, second] }) {
    const seconds = first && second ? second.to - first.to : forecast/* FINEST_STEP */.jf;
    if (seconds === time/* DAY */.d_ || seconds === time/* HOUR */.dp)
        return seconds === time/* DAY */.d_ ? 'day' : 'hour';
    return seconds % time/* HOUR */.dp === 0 ? `period of ${seconds / time/* HOUR */.dp} hours` : `period of ${seconds / time/* MINUTE */.pY} minutes`;
}
/** What the forecast says, with what it assumes. */
function forecastText(result, when) {
    if (result.decision.decision !== 'freeze' || result.decision.cause?.kind !== 'rule')
        return null;
    const assumption = `if traffic stays the same and errors continue at the rate of a median ${stepNoun(result)}`;
    if (result.liftsAt === null) {
        return result.steps.length === 0
            ? 'No forecast of when it lifts: the history is not available, or is too short to tell.'
            : `Not expected to lift within ${result.slo.window.kind === 'rolling' ? `one window (${result.slo.window.duration.text})` : 'this window'}, ${assumption}.`;
    }
    return `Expected to lift: ${when(result.liftsAt)}, ${assumption}.`;
}
/** "1h 2.1" for each burn window; a dash where there is no traffic, a question mark where it is not known. */
function burnRateTexts({ burnRates }) {
    return burnRates.map(({ span: { text }, recent }) => {
        if (recent.kind === 'unknown')
            return `${text} ?`;
        return `${text} ${recent.burnRate === null ? '\u2013' : (0,markup_numbers/* rate */.TS)(recent.burnRate)}`;
    });
}
/** The SLOs that are met because no series of bad events was found: that may be true, and it may be a wrong query. */
const withoutBadSeries = (slos) => slos.filter(({ standing }) => standing.status === 'met' &&
    standing.notes.some(({ kind }) => kind === 'bad-missing' || kind === 'counted-as-none'));
const hasUnseen = ({ standing }) => standing.status !== 'unknown' && standing.notes.some(({ kind }) => kind === 'unseen-errors');
/** "shop/it counts 55 bad events of 81". */
function unseenNumbers({ slo, standing }) {
    const notes = standing.status === 'unknown' ? [] : standing.notes;
    const [numbers] = notes.flatMap((note) => note.kind === 'unseen-errors' ? `${(0,markup_numbers/* count */.U9)(note.counted)} bad events of ${(0,markup_numbers/* count */.U9)(note.actual)}` : []);
    return `${(0,model_slo/* sloId */.sE)(slo)} counts ${numbers}`;
}
/** What lets a freeze through, in a few words. */
const WAYS = {
    label: 'by an exception',
    override: 'by an override',
    waiver: 'by a waiver',
    rollback: 'as a rollback',
    redeploy: 'as a redeploy',
};
/** The headline: may this deploy go out? In it stands an instant in the past, since what happened later counts for nothing, and what is excluded now. */
const headline = (answer) => `${mayDeploy(answer)}${pastText(answer, ', as of ')}${(0,exclusions/* lastingText */.KY)(answer)}`;
/** As of when the numbers are. */
const measuredAt = (answer) => answer.past === null
    ? `Measured as of ${(0,markup_numbers/* moment */.n$)(answer.at)}.`
    : `Measured${pastText(answer, ' as of ')}, as the input \`at\` asks.`;
const pastText = ({ at, past }, before) => past === null ? '' : `${before}${(0,time/* rfc3339 */.ag)(at)}, ${(0,markup_numbers/* ago */.KN)(past)}`;
function mayDeploy({ decision, slos, services, dryRun, exception }) {
    const frozen = services.filter((one) => one.decision === 'freeze').map(({ service }) => service);
    const unknown = slos.filter(result/* isUnknown */.t).length;
    const none = withoutBadSeries(slos).map(({ slo }) => (0,model_slo/* sloId */.sE)(slo));
    const unseen = slos.filter(hasUnseen).map(unseenNumbers);
    const idle = slos.filter((one) => one.idleByContract && !(0,result/* isUnknown */.t)(one)).length;
    const scope = [
        `${(0,markup_numbers/* plural */.LS)(slos.length, 'SLO')} of ${(0,markup_numbers/* plural */.LS)(services.length, 'service')}`,
        ...(unknown > 0 ? [`, ${unknown} unknown`] : []),
        ...(idle > 0 ? [`, ${idle} idle by contract`] : []),
        ...(none.length > 0 ? [`; no series of bad events for ${(0,names/* listed */.K)(none)}`] : []),
        ...(unseen.length > 0 ? [`; ${(0,names/* listed */.K)(unseen, 3)}`] : []),
    ].join('');
    if (slos.length === 0)
        return 'Open: the deploy changes no service that has an SLO';
    switch (decision) {
        case 'freeze':
            if (exception.kind === 'let-through')
                return `Freeze, let through ${WAYS[exception.exception.kind]}: ${(0,names/* listed */.K)(frozen)}`;
            return `Freeze: ${(0,names/* listed */.K)(frozen)} must not deploy${dryRun ? ' (dry run: the job does not fail)' : ''}`;
        case 'warn':
            return `Open, with a warning: the deploy may go out (${scope})`;
        case 'open':
            return `Open: the deploy may go out (${scope})`;
    }
}


/***/ }),

/***/ 2562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ whyAllText),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   Ni: () => (/* binding */ scopeTexts),
/* harmony export */   ti: () => (/* binding */ disbeliefText)
/* harmony export */ });
const shortSha = (commit) => commit.slice(0, 12);
/** What is said of the services that are gated, where it is not what was asked for; no sentence where it is. */
const scopeTexts = ({ whyAll }) => whyAll === null ? [] : [`All services are gated: ${whyAllText(whyAll)}.`];
/** Why all services are gated, or why nobody knows what is new; a sentence without its period. */
function whyAllText(why) {
    switch (why.kind) {
        case 'never-deployed':
            return `there was no successful deployment to ${why.environment} yet`;
        case 'not-believed':
            return `what is deployed to ${why.environment} is not known, since the newest record of a deployment (${shortSha(why.commit)}) is not believed: ${disbeliefText(why.because)}`;
        case 'same':
            return `${shortSha(why.head)} is deployed already`;
        case 'foreign':
            return `\`commit\` names ${shortSha(why.commit)}, which is neither the event's commit nor the one that is checked out: check it out, then gate`;
        case 'no-answer':
            return `what goes out can't be determined: ${why.message.replace(/\.$/, '')}`;
    }
}
/** Why the record of a deployment is not believed. */
function disbeliefText(disbelief) {
    switch (disbelief.kind) {
        case 'retracted':
            return 'it said success, and then something else';
        case 'other-record':
            return `the job of run ${disbelief.run} that it leads to did not make it`;
        case 'no-run':
            return 'its success leads to no run of this repository';
        case 'run-unseen':
            return `run ${disbelief.run} can't be seen: give the job the permission \`actions: read\``;
        case 'run-failed':
            return `run ${disbelief.run} ended as ${disbelief.conclusion ?? 'unfinished'}`;
        case 'other-workflow':
            return `it was made by ${disbelief.workflow}, and ${knownText(disbelief.known)}`;
        case 'other-event':
            return `its run was started by ${disbelief.event}, which does not tell what was deployed`;
        case 'other-commit':
            return `run ${disbelief.run} was for another commit`;
        case 'unprotected':
            return `its run was for ${disbelief.ref ?? 'no branch'}, which is not protected, and the default branch does not have its commit`;
    }
}
function knownText(known) {
    if (known.length === 0)
        return 'GITHUB_WORKFLOW_REF does not say which workflow runs the gate';
    const names = known.map((one) => (one.kind === 'app' ? `app:${one.slug}` : one.path));
    return `only ${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} believed (\`deployed-by\` in the policy)`;
}


/***/ }),

/***/ 2595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gi: () => (/* binding */ exceptionTexts),
  YM: () => (/* binding */ exceptionWord),
  PC: () => (/* binding */ labelsOf)
});

// EXTERNAL MODULE: ./build/present/markup/numbers.js
var numbers = __webpack_require__(4467);
// EXTERNAL MODULE: ./build/present/gate/deployed.js
var deployed = __webpack_require__(2562);
;// CONCATENATED MODULE: ./build/present/gate/override.js
/** Why a person's word does not let a freeze through; a sentence without its period. */
function noOverrideText(reason) {
    switch (reason.kind) {
        case 'no-rule':
            return 'a policy that freezes has no `override` among its exceptions';
        case 'other-event':
            return `only a workflow that a person starts by hand (workflow_dispatch) can be one, not ${reason.event}`;
        case 'other-branch':
            return `the workflow must be started on ${reason.branch}, not on ${reason.ref || 'no branch'}`;
        case 're-run':
            return 'a re-run repeats an old reason: start a new run of the workflow';
        case 'too-short':
            return `the reason has fewer than ${reason.atLeast} characters`;
        case 'not-typed':
            return 'the reason must be what was typed into an input of the workflow when it was started';
        case 'given-twice':
            return `the input \`${reason.input}\` holds the same text, so it is no reason`;
        case 'run-unseen':
            return "who started the workflow can't be seen: give the job the permission `actions: read`";
        case 'no-person':
            return `${reason.login ?? 'whoever started the workflow'} is not a person`;
        case 'expired':
            return `it ended on ${reason.until}`;
        case 'not-named':
            return `the policy does not name ${reason.login}`;
        case 'unseen':
            if (reason.because === 'fault')
                return `GitHub did not say whether ${reason.login} is one of ${reason.teams.join(', ')}: a fault, not a missing permission; run the job again`;
            return `the token can't see whether ${reason.login} is one of ${reason.teams.join(', ')}: give review-token a token with the organization permission "Members: read"`;
        case 'no-answer':
            return reason.message;
    }
}

// EXTERNAL MODULE: ./build/present/gate/waivers.js
var waivers = __webpack_require__(8447);
;// CONCATENATED MODULE: ./build/present/gate/exceptions.js




/** What let the freeze through, or what could have; one sentence each. Empty without a freeze. */
function exceptionTexts({ exception: answer, whyAll }) {
    switch (answer.kind) {
        case 'not-asked':
            return [];
        case 'let-through':
            return ['The freeze stands; an exception lets this deploy through:', ...letThroughTexts(answer.exception)];
        case 'none':
            return [
                ...(answer.known.length === 0
                    ? []
                    : [`Exceptions in the policy: ${answer.known.map(exceptionText).join('; ')}.`]),
                // Why all services are gated is said above it.
                whyAll?.kind === answer.reason.kind
                    ? 'None applies, for the same reason.'
                    : `None applies: ${reasonText(answer.reason)}.`,
                ...answer.claims.flatMap((claim) => failureText(claim) ?? []),
                ...(answer.override === null ? [] : [`The override is not accepted: ${noOverrideText(answer.override)}.`]),
            ];
    }
}
function noRollbackText(because) {
    switch (because.kind) {
        case 'policy':
            return 'the policy freezes a rollback (`rollback: freeze`)';
        case 'never':
            return 'there is no record that it was ever deployed there, so it is no rollback';
        case 'not-believed':
            return `the record that it was deployed there is not believed: ${(0,deployed/* disbeliefText */.ti)(because.because)}`;
    }
}
function letThroughTexts(exception) {
    switch (exception.kind) {
        case 'label':
            return exception.grants.map((claim) => `#${claim.pull}: ${grantText(claim)}.`);
        case 'override':
            return [`Overridden by ${exception.by} at ${(0,numbers/* moment */.n$)(exception.at)}: ${exception.reason}`];
        case 'rollback':
            return [
                `${(0,deployed/* shortSha */.Fu)(exception.commit)} was deployed before ${(0,deployed/* shortSha */.Fu)(exception.deployed)}: a rollback, which brings nothing new.`,
            ];
        case 'waiver':
            return exception.waivers.map(waivers/* holdingText */.HU);
        case 'redeploy':
            return [`${(0,deployed/* shortSha */.Fu)(exception.commit)} is the commit that is deployed: a redeploy, which the policy allows.`];
    }
}
function reasonText(reason) {
    switch (reason.kind) {
        case 'no-github':
            return 'exceptions can only be checked in a workflow, with a github-token';
        case 'no-answer':
            return reason.message;
        case 'unknown-group':
            return 'the pull requests of the merge group are not known';
        case 'never-deployed':
        case 'not-believed':
        case 'foreign':
            return (0,deployed/* whyAllText */.$y)(reason);
        case 'untold':
            return `nothing says which commit goes out on ${reason.event}: name it by \`commit\``;
        case 'redeploy':
            return `${(0,deployed/* shortSha */.Fu)(reason.commit)} is deployed already, and the policy freezes a redeploy (\`redeploy: freeze\`)`;
        case 'no-rollback':
            return `${(0,deployed/* shortSha */.Fu)(reason.commit)} is older than ${(0,deployed/* shortSha */.Fu)(reason.deployed)}, which is deployed, and ${noRollbackText(reason.because)}`;
        case 'too-many-commits':
            return `${reason.commits} commits are new, more than the ${reason.atMost} that are looked up`;
        case 'commit-without-pull':
            return `commit ${(0,deployed/* shortSha */.Fu)(reason.commit)} belongs to no pull request`;
        case 'without-exception':
            return `${reason.pulls.map((number) => `#${number}`).join(', ')} ${reason.pulls.length === 1 ? 'is' : 'are'} in this deploy without a valid exception`;
        case 'not-every-policy':
            return 'no exception covers every policy that freezes';
    }
}
/** What let a freeze through in a word: the labels, each once, or the kind of any other exception. */
const exceptionWord = (exception) => exception.kind === 'label' ? labelsOf(exception.grants) : exception.kind;
/** The labels of grants, each once. */
const labelsOf = (grants) => [...new Set(grants.map(({ exception }) => exception.label))].join(',');
function grantText({ exception, by }) {
    const who = by.length === 0
        ? ''
        : exception.approvedBy.length > 0
            ? `, approved by ${by.join(', ')}`
            : `, set by ${by.join(', ')}`;
    return `label ${exception.label}${who}${exception.until === null ? '' : `, until ${exception.until}`}`;
}
function failureText({ pull, exception: { label, approvedBy, until }, failure }) {
    switch (failure?.kind) {
        case undefined:
            return null;
        case 'expired':
            return `#${pull} has the label ${label}, which ended on ${until}.`;
        case 'not-approved':
            return `#${pull} has the label ${label}, but no one from ${approvedBy.join(', ')} approved its latest commit.`;
        case 'own-work':
            return `#${pull} has the label ${label}, but ${failure.login}, who approved it, has commits in it.`;
        case 'force-pushed':
            return `#${pull} has the label ${label}, but its branch was force-pushed after ${failure.login} had approved it.`;
        case 'teams-unknown':
            if (failure.because === 'fault')
                return `#${pull} has the label ${label}, but GitHub did not say who is in ${failure.teams.join(', ')}: a fault, not a missing permission; run the job again.`;
            return `#${pull} has the label ${label}, but the token can't see who is in ${failure.teams.join(', ')}: give review-token a token with the organization permission "Members: read".`;
    }
}
function exceptionText(exception) {
    const until = exception.until === null ? '' : ` until ${exception.until}`;
    if (exception.kind === 'override') {
        const by = exception.by === 'administrators' ? 'an administrator of the repository' : exception.by.join(' or ');
        return `the override "${exception.name}" by ${by}${until}`;
    }
    const { label, approvedBy } = exception;
    return `label ${label}${approvedBy.length > 0 ? ` (approved by ${approvedBy.join(' or ')})` : ''}${until}`;
}


/***/ }),

/***/ 652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ reasonEntry)
/* harmony export */ });
/* harmony import */ var _markup_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8998);
/* harmony import */ var _markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(668);
/* harmony import */ var _markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4467);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7272);
/* harmony import */ var _shared_causes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8402);





/**
 * Why SLOs are decided as they are, as an entry of a list; `consequences` are named where they have no list of their own. On one line:
 * whether single newlines break differs between the places where GitHub renders Markdown.
 */
function reasonEntry(group, consequences) {
    const [first] = group;
    const unanswered = (0,_shared_causes_js__WEBPACK_IMPORTED_MODULE_4__/* .unansweredQuery */ .n_)(group);
    const sentence = (text) => (text ? [(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(text)] : []);
    const lines = [
        (0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `- **${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_shared_causes_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(group))}**`,
        ...sentence((0,_causes_js__WEBPACK_IMPORTED_MODULE_3__/* .causeText */ .xv)(first)),
        ...sentence((0,_causes_js__WEBPACK_IMPORTED_MODULE_3__/* .measuredText */ .AY)(first)),
        ...(unanswered ? [(0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(unanswered.title)}: ${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(unanswered.query)}`] : []),
        ...(consequences.length > 0 ? [(0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `Consequences: **${(0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(consequences.map(_markup_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD), ', ')}**`] : []),
        ...sentence((0,_causes_js__WEBPACK_IMPORTED_MODULE_3__/* .forecastText */ .xn)(first, _markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)),
        ...(0,_shared_causes_js__WEBPACK_IMPORTED_MODULE_4__/* .pointersOf */ .Qy)(group).map(({ title, to, isLink }) => (0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(title)}: ${(0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .listedMarkdown */ .pI)(to.map(isLink ? _markup_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf : _markup_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY))}`),
    ];
    return (0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(lines, '<br>');
}


/***/ }),

/***/ 8402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qy: () => (/* binding */ pointersOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   dO: () => (/* binding */ decidedSo),
/* harmony export */   n_: () => (/* binding */ unansweredQuery)
/* harmony export */ });
/* harmony import */ var _core_model_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5073);
/* harmony import */ var _core_model_slo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6956);
/* harmony import */ var _markup_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4467);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7272);




/** Reasons that lie with the backend: many SLOs have them at once, and there is nothing to fix in their contracts. */
const OF_THE_BACKEND = new Set([
    'turned-away',
    'certificate-refused',
    'throttled',
    'unreachable',
    'out-of-time',
]);
/** Reasons that lie with data that there are, and with no query. */
const OF_THE_DATA = new Set(['low-coverage', 'stale']);
/** The SLOs with a decision, each by itself; but first, those together that a backend in trouble left without any answer. */
function decidedSo(results, decision) {
    const decided = results.filter((result) => result.decision.decision === decision);
    const groups = (0,_core_model_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .b)(decided, (result) => sharedCause(result) ?? result);
    return [...groups.filter(({ length }) => length > 1), ...groups.filter(({ length }) => length === 1)];
}
/** The cause, where it is all that there is to tell of an SLO. */
function sharedCause(result) {
    const { cause, fired } = result.decision;
    const isAll = cause?.kind === 'unknown' && cause.rule === null && fired.length === 0;
    return isAll && OF_THE_BACKEND.has(cause.reason.kind) ? (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .causeText */ .xv)(result) : null;
}
/** A name for one SLO, or the number of several. */
const nameOf = (group) => group.length === 1 ? (0,_core_model_slo_js__WEBPACK_IMPORTED_MODULE_0__/* .sloId */ .sE)(group[0].slo) : (0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(group.length, 'SLO');
/** Where to go from here, each place once. The SLOs are named where the heading only counts them. */
function pointersOf(group) {
    const pointer = (noun, of) => {
        const to = [...new Set(group.flatMap((result) => of(result) ?? []))];
        return to.length > 0 ? [{ title: to.length > 1 ? `${noun}s` : noun, to, isLink: noun === 'Runbook' }] : [];
    };
    return [
        ...pointer('SLO', ({ slo }) => (group.length > 1 ? (0,_core_model_slo_js__WEBPACK_IMPORTED_MODULE_0__/* .sloId */ .sE)(slo) : null)),
        ...pointer('Runbook', ({ slo }) => slo.service.runbook),
        ...pointer('Owner', ({ slo }) => slo.service.owner),
        ...pointer('Contract', contractOf),
    ];
}
/** File and line. */
function contractOf(result) {
    const { file, line } = (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(result);
    return `${file}:${line}`;
}
/** The query because of which the decision is what it is; titled by its SLO when there are several. */
function unansweredQuery(group) {
    const [{ slo, decision, unansweredQuery: query }, ...others] = group;
    const isOfData = decision.cause?.kind === 'unknown' && OF_THE_DATA.has(decision.cause.reason.kind);
    if (query === undefined || query === null || isOfData)
        return null;
    return { title: others.length === 0 ? 'Query' : `Query of ${(0,_core_model_slo_js__WEBPACK_IMPORTED_MODULE_0__/* .sloId */ .sE)(slo)}`, query };
}


/***/ }),

/***/ 8447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ holdingText),
/* harmony export */   S6: () => (/* binding */ unusedWaivers),
/* harmony export */   ls: () => (/* binding */ unusedWaiverTexts)
/* harmony export */ });
/* harmony import */ var _core_model_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8836);
/* harmony import */ var _markup_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4467);


/** The waivers of frozen services that are not what lets the freeze through; none when something else does. */
function unusedWaivers({ exception, waivers }) {
    if (exception.kind === 'let-through')
        return [];
    const held = (holding, why) => holding.map(({ services, until, reason, file }) => ({ services, until, reason, file, why }));
    if (waivers.kind === 'let-through') {
        return held(waivers.exception.waivers, 'it holds, but only for a deploy of which it is known what goes out');
    }
    return [
        ...held(waivers.holding, `it holds, but every frozen service needs one, and there is none for ${(0,_core_model_names_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(waivers.without)}`),
        ...waivers.lapsed.map(({ lapse, ...waiver }) => ({ ...waiver, why: lapseText(lapse, waiver) })),
    ];
}
/** The same, one sentence each. */
const unusedWaiverTexts = (result) => unusedWaivers(result).map(({ services, until, file, why }) => `The waiver of ${(0,_core_model_names_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(services)} until ${until} (${file}) lets nothing through: ${why}.`);
/** A waiver that lets a freeze through. */
const holdingText = ({ services, until, reason, pull, mergedAt }) => `${(0,_core_model_names_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(services)}: waived until ${until} by #${pull}, merged at ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$)(mergedAt)}: ${reason}`;
function lapseText(lapse, { until }) {
    switch (lapse.kind) {
        case 'ended':
            return `it ended on ${until}`;
        case 'longer-than-at-most':
            return `it was merged at ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$)(lapse.since)}, and the policy lets a waiver last ${lapse.atMost} at most`;
        case 'push':
            return 'it came by a push, and only the merge of a pull request brings one into force';
        case 'not-on-default-branch':
            return 'the default branch has no such waiver (yet)';
        case 'not-found':
            return 'the history of the default branch does not show which pull request brought it';
        case 'no-github':
            return 'which pull request brought it can only be verified in a workflow with a github-token';
        case 'no-answer':
            return `which pull request brought it can't be verified: ${lapse.message}`;
    }
}


/***/ })

};
