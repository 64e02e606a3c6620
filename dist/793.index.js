export const id = 793;
export const ids = [793];
export const modules = {

/***/ 1316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ stricter),
/* harmony export */   Uo: () => (/* binding */ BUILT_IN_POLICY),
/* harmony export */   YL: () => (/* binding */ PASSAGES),
/* harmony export */   Yv: () => (/* binding */ DECISIONS),
/* harmony export */   cT: () => (/* binding */ BUILT_IN_REVIEW)
/* harmony export */ });
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1952);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4587);


/** What the gate answers. Ordered: a later one is stricter. */
const DECISIONS = ['open', 'warn', 'freeze'];
/** Whether a freeze lets something through. */
const PASSAGES = ['allow', 'freeze'];
const ONE_HOUR = { seconds: _time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp, text: '1h' };
const FIVE_MINUTES = { seconds: 5 * _time_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY, text: '5m' };
const ONE_DAY = { seconds: _time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_, text: '24h' };
/**
 * The policy of a repository that wrote none. The numbers are those of Google's SRE workbook: burn rate 14.4 over 1h and
 * 5m spends 2% of a 30-day budget in an hour (chapter "Alerting on SLOs", table 5-8); an incident that spends 20% of the
 * budget is looked into (appendix "Example Error Budget Policy").
 */
const BUILT_IN_POLICY = {
    name: 'default',
    rules: [
        {
            name: 'budget exhausted',
            when: { kind: 'budget-remaining', threshold: { comparison: 'at-most', bound: new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A(0), text: '0%' } },
            decision: 'freeze',
            consequences: [],
        },
        {
            name: 'fast burn',
            when: {
                kind: 'burn-rate',
                threshold: { comparison: 'at-least', bound: new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A('14.4'), text: '14.4' },
                over: [ONE_HOUR, FIVE_MINUTES],
            },
            decision: 'freeze',
            consequences: [],
        },
        {
            name: 'one incident',
            when: {
                kind: 'budget-spent',
                threshold: { comparison: 'at-least', bound: new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A('0.2'), text: '20%' },
                within: ONE_DAY,
            },
            decision: 'warn',
            consequences: [],
        },
        {
            name: 'budget low',
            when: { kind: 'budget-remaining', threshold: { comparison: 'below', bound: new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A('0.25'), text: '25%' } },
            decision: 'warn',
            consequences: [],
        },
    ],
    minimumBadEvents: 5,
    minimumEvents: 0,
    minimumCoverage: { ratio: new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A('0.9'), text: '90%' },
    maximumAge: ONE_HOUR,
    unknown: { unreachable: 'freeze', otherwise: 'freeze' },
    rollback: 'allow',
    redeploy: 'freeze',
    exceptions: [{ kind: 'override', name: 'override', by: 'administrators', until: null }],
};
/** One approval by somebody with write access, at any time of the year. */
const BUILT_IN_REVIEW = {
    annual: null,
    approvers: null,
    inWindow: { kind: 'approvals', approvals: 1 },
    outOfWindow: { kind: 'approvals', approvals: 1 },
};
/** The stricter of two decisions. */
const stricter = (a, b) => (DECISIONS.indexOf(a) >= DECISIONS.indexOf(b) ? a : b);


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

/***/ 6398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isZone),
/* harmony export */   K: () => (/* binding */ windowText)
/* harmony export */ });
/** Whether a time zone is known by this name. */
function isZone(name) {
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
}
/** How people read the window: `30d`, or `quarter (Europe/Berlin)`. */
function windowText(window) {
    return window.kind === 'rolling' ? window.duration.text : `${window.calendar} (${window.timezone})`;
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

/***/ 7199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatePresenter: () => (/* binding */ gatePresenter)
});

// EXTERNAL MODULE: ./build/core/model/names.js
var model_names = __webpack_require__(8836);
// EXTERNAL MODULE: ./build/core/model/slo.js
var model_slo = __webpack_require__(6956);
// EXTERNAL MODULE: ./build/core/model/text.js
var model_text = __webpack_require__(4137);
// EXTERNAL MODULE: ./build/present/diagnostics.js
var present_diagnostics = __webpack_require__(1944);
// EXTERNAL MODULE: ./build/core/budget/budget.js
var budget_budget = __webpack_require__(6169);
// EXTERNAL MODULE: ./build/core/budget/forecast.js
var forecast = __webpack_require__(9781);
// EXTERNAL MODULE: ./build/core/budget/slices.js
var slices = __webpack_require__(4399);
// EXTERNAL MODULE: ./build/core/model/measurement.js
var measurement = __webpack_require__(9320);
// EXTERNAL MODULE: ./build/core/model/period.js
var period = __webpack_require__(9483);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/core/policy/result.js
var result = __webpack_require__(8279);
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
        ? `Unknown: ${(0,reasons/* quotedReason */.t)(cause.reason).text}; ${policy}`
        : `Rule "${cause.rule.name}" can't be answered: ${unansweredText(cause.reason)}; ${policy}`;
}
const capitalized = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** Of a rule's span, absence may be what the contract could expect. */
const unansweredText = (reason) => (0,measurement/* isAbsence */.Md)(reason)
    ? `${(0,reasons/* quotedReason */.t)(reason).text} If no data means no traffic, say so with \`no-data: idle\` in the contract`
    : (0,reasons/* quotedReason */.t)(reason).text;
/** What was measured, in a sentence; null when nothing was. */
function measuredText({ slo, period, standing }) {
    if (standing.status === 'unknown')
        return null;
    if (standing.notes.some(({ kind }) => kind === 'just-begun'))
        return 'The window has just begun; the error budget is full.';
    if (standing.status === 'idle')
        return 'No traffic in the window; the error budget is intact.';
    const { measured, budget } = standing;
    const spent = `${(0,markup_numbers/* percentSpent */.cy)(budget.spent, 1)} of the error budget is spent`;
    if (measured.kind === 'ratio')
        return `${spent}: the SLI is ${(0,markup_numbers/* sliText */.OH)(standing.sli, slo.objective.text)}.`;
    const bad = measured.total.sub(measured.good);
    const allSlices = (0,slices/* allSlicesOf */.M)(slo, period);
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
        return decision.decision === 'open' ? [`unknown: ${(0,reasons/* quotedReason */.t)(standing.reason).text}`] : [];
    const coarse = burnRates.flatMap(({ span: { text }, recent }) => recent.kind === 'unknown' && recent.reason.kind === 'too-coarse'
        ? [`burn rate over ${text} not evaluated: ${(0,reasons/* quotedReason */.t)(recent.reason).text}`]
        : []);
    const skipped = decision.skipped.map(({ rule, few }) => `rule "${rule.name}" not evaluated: ${eventsText(few)}, fewer than ${few.minimum}`);
    const unanswered = decision.decision === 'open' ? unansweredRule(decision) : [];
    const texts = [
        ...standing.notes.map(reasons/* noteText */.g),
        ...ofAllSlices(standing, slo, period),
        ...coarse,
        ...skipped,
        ...unanswered,
    ];
    const { coverage } = standing;
    const covered = coverage.kind === 'undetermined'
        ? [(0,reasons/* quotedReason */.t)({ kind: 'coverage-undetermined', cause: coverage.reason }).text]
        : coverage.kind === 'covered' && coverage.share < 1
            ? [coverageText(coverage, period)]
            : [];
    const idle = idleByContract ? [`idle by contract: no data means no traffic (no-data: idle)`] : [];
    return [...covered, ...idle, ...sinceText(slo, period), ...texts];
}
/** Why an SLO is met whose SLI is below the objective: the budget is one of the whole window, which has just begun. */
function ofAllSlices(standing, slo, period) {
    const all = (0,slices/* allSlicesOf */.M)(slo, period);
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
    return seconds % time/* HOUR */.dp === 0 ? `${seconds / time/* HOUR */.dp} hours` : `${seconds / time/* MINUTE */.pY} minutes`;
}
/** What the forecast says, with what it assumes. */
function forecastText(result, when) {
    if (result.decision.decision !== 'freeze' || result.decision.cause?.kind !== 'rule')
        return null;
    const assumption = `if traffic stays as it was and errors come at the rate of the median ${stepNoun(result)}`;
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
    rollback: 'as a rollback',
    redeploy: 'as a redeploy',
};
/** The headline: may this deploy go out? */
function headline({ decision, slos, services, dryRun, exception }) {
    const frozen = services.filter((one) => one.decision === 'freeze').map(({ service }) => service);
    const unknown = slos.filter(result/* isUnknown */.t).length;
    const none = withoutBadSeries(slos).map(({ slo }) => (0,model_slo/* sloId */.sE)(slo));
    const unseen = slos.filter(hasUnseen).map(unseenNumbers);
    const idle = slos.filter((one) => one.idleByContract && !(0,result/* isUnknown */.t)(one)).length;
    const scope = [
        `${(0,markup_numbers/* plural */.LS)(slos.length, 'SLO')} of ${(0,markup_numbers/* plural */.LS)(services.length, 'service')}`,
        ...(unknown > 0 ? [`, ${unknown} unknown`] : []),
        ...(idle > 0 ? [`, ${idle} idle by contract`] : []),
        ...(none.length > 0 ? [`; no series of bad events for ${(0,model_names/* listed */.K)(none)}`] : []),
        ...(unseen.length > 0 ? [`; ${(0,model_names/* listed */.K)(unseen, 3)}`] : []),
    ].join('');
    if (slos.length === 0)
        return 'Open: the deploy changes no service that has an SLO';
    switch (decision) {
        case 'freeze':
            if (exception.kind === 'let-through')
                return `Freeze, let through ${WAYS[exception.exception.kind]}: ${(0,model_names/* listed */.K)(frozen)}`;
            return `Freeze: ${(0,model_names/* listed */.K)(frozen)} must not deploy${dryRun ? ' (dry run: the job does not fail)' : ''}`;
        case 'warn':
            return `Open, with a warning: the deploy may go out (${scope})`;
        case 'open':
            return `Open: the deploy may go out (${scope})`;
    }
}

// EXTERNAL MODULE: ./build/core/model/group-by.js
var group_by = __webpack_require__(5073);
;// CONCATENATED MODULE: ./build/present/gate/shared-causes.js




/** Reasons that lie with the backend: many SLOs have them at once, and there is nothing to mend in their contracts. */
const OF_THE_BACKEND = new Set([
    'turned-away',
    'throttled',
    'unreachable',
    'out-of-time',
]);
/** Reasons that lie with data that there are, and with no query. */
const OF_THE_DATA = new Set(['low-coverage', 'stale']);
/** The SLOs with a decision, each by itself; but first, those together that a backend in trouble left without any answer. */
function decidedSo(results, decision) {
    const decided = results.filter((result) => result.decision.decision === decision);
    const groups = (0,group_by/* together */.b)(decided, (result) => sharedCause(result) ?? result);
    return [...groups.filter(({ length }) => length > 1), ...groups.filter(({ length }) => length === 1)];
}
/** The cause, where it is all that there is to tell of an SLO. */
function sharedCause(result) {
    const { cause, fired } = result.decision;
    const isAll = cause?.kind === 'unknown' && cause.rule === null && fired.length === 0;
    return isAll && OF_THE_BACKEND.has(cause.reason.kind) ? causeText(result) : null;
}
/** A name for one SLO, or the number of several. */
const nameOf = (group) => group.length === 1 ? (0,model_slo/* sloId */.sE)(group[0].slo) : (0,markup_numbers/* plural */.LS)(group.length, 'SLO');
/** Where to go from here, each place once. The SLOs are named where the heading only counts them. */
function pointersOf(group) {
    const pointer = (noun, of) => {
        const to = [...new Set(group.flatMap((result) => of(result) ?? []))];
        return to.length > 0 ? [{ title: to.length > 1 ? `${noun}s` : noun, to, isLink: noun === 'Runbook' }] : [];
    };
    return [
        ...pointer('SLO', ({ slo }) => (group.length > 1 ? (0,model_slo/* sloId */.sE)(slo) : null)),
        ...pointer('Runbook', ({ slo }) => slo.service.runbook),
        ...pointer('Owner', ({ slo }) => slo.service.owner),
        ...pointer('Contract', contractOf),
    ];
}
/** File and line. */
function contractOf(result) {
    const { file, line } = placeOf(result);
    return `${file}:${line}`;
}
/** The query because of which the decision is what it is; titled by its SLO when there are several. */
function unansweredQuery(group) {
    const [{ slo, decision, unansweredQuery: query }, ...others] = group;
    const isOfData = decision.cause?.kind === 'unknown' && OF_THE_DATA.has(decision.cause.reason.kind);
    if (query === undefined || query === null || isOfData)
        return null;
    return { title: others.length === 0 ? 'Query' : `Query of ${(0,model_slo/* sloId */.sE)(slo)}`, query };
}

;// CONCATENATED MODULE: ./build/present/gate/annotations.js






/**
 * One annotation for each SLO that freezes or warns, on the line of its objective; one on no line for all those that a backend
 * in trouble left unanswered; and a warning for what is wrong with a target's file. A missed target has none: it is information.
 * A notice names the SLOs without a series of bad events.
 */
function gateAnnotations(result) {
    const decided = ['freeze', 'warn'].flatMap((decision) => {
        const level = decision === 'freeze' && result.fails ? 'error' : 'warning';
        return decidedSo(result.slos, decision).map((group) => ({
            level,
            title: `SLO ${decision}: ${nameOf(group)}`,
            message: messageOf(group),
            place: group.length === 1 ? placeOf(group[0]) : null,
        }));
    });
    const unread = result.targets.diagnostics.map(({ place, problem }) => ({
        level: 'warning',
        title: 'Performance target',
        message: (0,present_diagnostics/* problemText */.fI)(problem),
        place,
    }));
    return [...decided, ...unread, ...noBadSeries(result.slos)];
}
/** One notice for all SLOs without a series of bad events, most of which just have no errors. */
function noBadSeries(slos) {
    const [first, ...others] = withoutBadSeries(slos);
    if (!first)
        return [];
    const group = [first, ...others];
    const names = others.length > 0 ? ` ${(0,model_names/* listed */.K)(group.map(({ slo }) => (0,model_slo/* sloId */.sE)(slo)))}` : '';
    return [
        {
            level: 'notice',
            title: `No series of bad events: ${nameOf(group)}`,
            message: (0,model_text/* oneLine */.TN)(`There is no series of bad events beside the total, so none is counted; is the query right?${names}`),
            place: others.length > 0 ? null : first.slo.places.indicator,
        },
    ];
}
function messageOf(group) {
    const [first, ...others] = group;
    const texts = [causeText(first), measuredText(first)].filter((text) => text !== null);
    const slos = others.length > 0 ? [(0,model_names/* listed */.K)(group.map(({ slo }) => (0,model_slo/* sloId */.sE)(slo)))] : [];
    return (0,model_text/* oneLine */.TN)([...texts, ...slos].join('. '));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/core/budget/coverage.js
var coverage = __webpack_require__(2166);
// EXTERNAL MODULE: ./build/core/model/quoted.js
var quoted = __webpack_require__(3170);
// EXTERNAL MODULE: ./build/core/model/window.js
var model_window = __webpack_require__(6398);
// EXTERNAL MODULE: ./build/present/json-parts.js
var json_parts = __webpack_require__(4491);
// EXTERNAL MODULE: ./build/present/quoted-text.js
var quoted_text = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/present/targets/json.js
var json = __webpack_require__(2463);
;// CONCATENATED MODULE: ./build/present/gate/deployed.js
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
    }
}
/** Why the record of a deployment is not believed. */
function disbeliefText(disbelief) {
    switch (disbelief.kind) {
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
            return 'a re-run repeats an old reason: start the workflow anew';
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
            return `the token can't see whether ${reason.login} is one of ${reason.teams.join(', ')}: give review-token a token with the organisation permission "Members: read"`;
        case 'no-answer':
            return reason.message;
    }
}

;// CONCATENATED MODULE: ./build/present/gate/exceptions.js



/** What let the freeze through, or what could have; one sentence each. Empty without a freeze. */
function exceptionTexts(answer) {
    switch (answer.kind) {
        case 'not-asked':
            return [];
        case 'let-through':
            return ['The freeze stands, and this deploy is let through:', ...letThroughTexts(answer.exception)];
        case 'none':
            return [
                ...(answer.known.length === 0
                    ? []
                    : [`Exceptions that the policy knows: ${answer.known.map(exceptionText).join('; ')}.`]),
                `None applies: ${reasonText(answer.reason)}.`,
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
            return `the record that it was deployed there is not believed: ${disbeliefText(because.because)}`;
    }
}
function letThroughTexts(exception) {
    switch (exception.kind) {
        case 'label':
            return exception.grants.map((claim) => `#${claim.pull}: ${grantText(claim)}.`);
        case 'override':
            return [`${exception.by} overrides it since ${(0,time/* rfc3339 */.ag)(exception.at)}: ${exception.reason}`];
        case 'rollback':
            return [
                `${shortSha(exception.commit)} was deployed before ${shortSha(exception.deployed)}: a rollback, which brings nothing new.`,
            ];
        case 'redeploy':
            return [`${shortSha(exception.commit)} is the commit that is deployed: a redeploy, which the policy allows.`];
    }
}
function reasonText(reason) {
    switch (reason.kind) {
        case 'no-github':
            return 'only a workflow with a github-token can see what lets a deploy through';
        case 'no-answer':
            return reason.message;
        case 'unknown-group':
            return 'the pull requests of the merge group are not known';
        case 'never-deployed':
        case 'not-believed':
        case 'foreign':
            return whyAllText(reason);
        case 'untold':
            return `nothing says which commit goes out on ${reason.event}: name it by \`commit\``;
        case 'redeploy':
            return `${shortSha(reason.commit)} is deployed already, and the policy freezes a redeploy (\`redeploy: freeze\`)`;
        case 'no-rollback':
            return `${shortSha(reason.commit)} is older than ${shortSha(reason.deployed)}, which is deployed, and ${noRollbackText(reason.because)}`;
        case 'too-many-commits':
            return `${reason.commits} commits are new, more than the ${reason.atMost} that are looked up`;
        case 'commit-without-pull':
            return `commit ${shortSha(reason.commit)} belongs to no pull request`;
        case 'without-exception':
            return `${reason.pulls.map((number) => `#${number}`).join(', ')} goes out too, without a valid one`;
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
            return `#${pull} bears ${label}, which ended on ${until}.`;
        case 'not-approved':
            return `#${pull} bears ${label}, and nobody of ${approvedBy.join(', ')} has approved its head.`;
        case 'teams-unknown':
            return `#${pull} bears ${label}, and the token can't see who is in ${failure.teams.join(', ')}: give review-token a token with the organisation permission "Members: read".`;
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

;// CONCATENATED MODULE: ./build/present/gate/exception-report.js





const until = schemas/* string */.YjP().nullable().describe('the last day of the one that ends first');
/** What let a freeze through, by its kind, as the report has it. */
const exceptionReport = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('label'),
        label: schemas/* string */.YjP().describe('the label, or several separated by commas'),
        by: schemas/* array */.YOg(schemas/* string */.YjP()).describe('who approved it, or who set a label that nobody need approve'),
        until,
        pullRequests: schemas/* array */.YOg(schemas/* int */.Whr()),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('override'),
        override: schemas/* string */.YjP().describe('its name in the policy, or several separated by commas'),
        by: schemas/* string */.YjP().describe('who started the workflow'),
        reason: quoted_text/* quotedText */.w,
        at: schemas/* string */.YjP().describe('when, in RFC 3339'),
        until,
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('rollback'),
        commit: schemas/* string */.YjP().describe('the commit that goes out, which was deployed before'),
        deployed: schemas/* string */.YjP().describe('the commit that is deployed'),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('redeploy'), commit: schemas/* string */.YjP().describe('the commit that is deployed already') }),
]);
/** An exception as the report has it. */
function reportOfException(exception) {
    switch (exception.kind) {
        case 'label': {
            const { grants } = exception;
            return {
                kind: 'label',
                label: labelsOf(grants),
                by: [...new Set(grants.flatMap(({ by }) => by))],
                until: firstEnd(grants.map((grant) => grant.exception)),
                pullRequests: [...new Set(grants.map(({ pull }) => pull))],
            };
        }
        case 'override':
            return {
                kind: 'override',
                override: exception.exceptions.map(({ name }) => name).join(','),
                by: exception.by,
                reason: new quoted/* Quoted */.v(exception.reason),
                at: (0,time/* rfc3339 */.ag)(exception.at),
                until: firstEnd(exception.exceptions),
            };
        case 'rollback':
        case 'redeploy':
            return exception;
    }
}
const firstEnd = (exceptions) => exceptions.flatMap(({ until }) => until ?? []).sort()[0] ?? null;

;// CONCATENATED MODULE: ./build/present/gate/json.js













const decision = schemas/* enum */.k5n(['open', 'warn', 'freeze']);
const json_time = iso/* datetime */.w$();
const sloReport = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['met', 'breached', 'idle', 'unknown']),
    reason: quoted_text/* quotedText */.w.nullable().describe('why the answer, or a part of it, is unknown'),
    notes: schemas/* array */.YOg(quoted_text/* quotedText */.w).describe('what qualifies the numbers'),
    objective: json_parts/* share */.uM,
    window: schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(['rolling', 'calendar']),
        from: json_time,
        to: json_time,
        text: schemas/* string */.YjP(),
    }),
    good: schemas/* number */.aig().nullable(),
    total: schemas/* number */.aig().nullable(),
    unit: schemas/* enum */.k5n(['events', 'slices']).nullable().describe('what good and total count'),
    sli: json_parts/* share */.uM.nullable(),
    budget: schemas/* strictObject */.rej({ spent: json_parts/* share */.uM, remaining: json_parts/* share */.uM }).nullable(),
    coverage: json_parts/* share */.uM.nullable().describe('the share of the window for which there is data; null when it is not known'),
    burnRates: schemas/* array */.YOg(schemas/* strictObject */.rej({
        window: schemas/* string */.YjP(),
        rate: schemas/* number */.aig().nullable(),
        events: schemas/* number */.aig().nullable(),
        reason: quoted_text/* quotedText */.w.nullable(),
    })),
    decision,
    rule: schemas/* string */.YjP().nullable().describe('the rule that decided, or that could not be answered'),
    rules: schemas/* array */.YOg(schemas/* string */.YjP()).describe('every rule that fired'),
    consequences: schemas/* array */.YOg(schemas/* string */.YjP()).describe('of every rule that fired'),
    target: json/* targetReport */.m.nullable().describe('the performance target; it decides nothing'),
    freezeLiftsAt: json_time.nullable().describe('a forecast'),
    evidence: json_parts/* evidence */.MX,
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr(),
});
/** The JSON report of the gate. Numbers are unrounded. */
const gateReportSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz('slo-gate/report/v1'),
    mode: schemas/* literal */.euz('gate'),
    evaluatedAt: json_time,
    decision,
    exception: exceptionReport.nullable().describe('what let the freeze through; it never changes the decision'),
    commit: schemas/* string */.YjP().nullable().describe('the commit that goes out; null when it is not known'),
    dryRun: schemas/* boolean */.zMY(),
    freezeLiftsAt: json_time.nullable(),
    services: schemas/* array */.YOg(schemas/* strictObject */.rej({ service: schemas/* string */.YjP(), decision, slos: schemas/* array */.YOg(sloReport) })),
    targetProblems: schemas/* array */.YOg(schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr(), message: quoted_text/* quotedText */.w }))
        .describe('what is wrong with the files of the performance targets; it decides nothing'),
})
    .meta({ description: 'What a run of the gate measured and decided, with the evidence.' });
/** The report of a run. */
function gateReport(result) {
    return {
        version: 'slo-gate/report/v1',
        mode: 'gate',
        evaluatedAt: (0,time/* rfc3339 */.ag)(result.at),
        decision: result.decision,
        exception: result.exception.kind === 'let-through' ? reportOfException(result.exception.exception) : null,
        commit: result.commit,
        dryRun: result.dryRun,
        freezeLiftsAt: timeOrNull(result.liftsAt),
        services: result.services.map(({ service, decision, slos }) => ({
            service,
            decision,
            slos: slos.map((slo) => reportOf(slo, result.targets.results)),
        })),
        targetProblems: result.targets.diagnostics.map(({ place: { file, line }, problem }) => ({
            file,
            line,
            message: new quoted/* Quoted */.v((0,present_diagnostics/* problemText */.fI)(problem)),
        })),
    };
}
const timeOrNull = (seconds) => (seconds === null ? null : (0,time/* rfc3339 */.ag)(seconds));
function reportOf(result, targets) {
    const { slo, standing, decision: decided, period } = result;
    const known = standing.status === 'unknown' ? null : standing;
    const counts = known?.measured.kind === 'counts' ? known.measured : null;
    const { cause } = decided;
    return {
        name: slo.name,
        status: standing.status,
        reason: standing.status === 'unknown'
            ? (0,reasons/* quotedReason */.t)(standing.reason)
            : cause?.kind === 'unknown'
                ? (0,reasons/* quotedReason */.t)(cause.reason)
                : null,
        notes: caveats(result).map((caveat) => new quoted/* Quoted */.v(caveat)),
        objective: slo.objective.ratio.valueOf(),
        window: { kind: slo.window.kind, from: (0,time/* rfc3339 */.ag)(period.from), to: (0,time/* rfc3339 */.ag)(period.to), text: (0,model_window/* windowText */.K)(slo.window) },
        good: counts?.good.valueOf() ?? null,
        total: counts?.total.valueOf() ?? null,
        unit: counts?.unit ?? null,
        sli: standing.status === 'met' || standing.status === 'breached' ? standing.sli.valueOf() : null,
        budget: known && { spent: known.budget.spent.valueOf(), remaining: known.budget.remaining.valueOf() },
        coverage: (0,coverage/* shareOf */.tC)(result.coverage),
        burnRates: result.burnRates.map(({ span, recent }) => ({
            window: span.text,
            rate: recent.kind === 'measured' && recent.burnRate ? recent.burnRate.valueOf() : null,
            events: recent.kind === 'measured' && recent.events ? recent.events.valueOf() : null,
            reason: recent.kind === 'unknown' ? (0,reasons/* quotedReason */.t)(recent.reason) : null,
        })),
        decision: decided.decision,
        rule: cause && 'rule' in cause ? (cause.rule?.name ?? null) : null,
        rules: decided.fired.map((rule) => rule.name),
        consequences: consequencesOf(result),
        target: targetOf(slo, targets),
        freezeLiftsAt: timeOrNull(result.liftsAt),
        evidence: (0,json_parts/* evidenceReport */.CP)(result.evidence),
        file: slo.places.objective.file,
        line: slo.places.objective.line,
    };
}
function targetOf(slo, targets) {
    const found = targets.find(({ measured }) => (0,model_slo/* sloId */.sE)(measured.slo) === (0,model_slo/* sloId */.sE)(slo));
    return found ? (0,json/* targetReportOf */.p)(found) : null;
}

;// CONCATENATED MODULE: ./build/present/gate/outputs.js




/** The outputs of the gate's step, for the steps that follow it. */
function gateOutputs({ decision, commit, slos, liftsAt, exception, }) {
    const frozen = slos.filter((one) => one.decision.decision === 'freeze').map(({ slo }) => slo.service.name);
    return {
        decision,
        commit: commit ?? '',
        'frozen-services': [...new Set(frozen)].join(','),
        'unknown-slos': slos
            .filter(result/* isUnknown */.t)
            .map(({ slo }) => (0,model_slo/* sloId */.sE)(slo))
            .join(','),
        'freeze-lifts-at': liftsAt === null ? '' : (0,time/* rfc3339 */.ag)(liftsAt),
        exception: exception.kind === 'let-through' ? exceptionWord(exception.exception) : '',
    };
}

;// CONCATENATED MODULE: ./build/present/markup/charts.js



const BLUE = '#4c8dd6';
const RED = '#d1242f';
/** A Mermaid chart. GitHub draws `xychart-beta`; the default colours can't be seen on its light theme. */
function xychart(kind, height, palette, lines) {
    const settings = { xyChart: { height }, themeVariables: { xyChart: { plotColorPalette: palette.join(', ') } } };
    return ['```mermaid', `%%{init: ${JSON.stringify(settings)}}%%`, kind, ...lines, '```'];
}
/**
 * How the budget of the window was spent, step by step, in per cent of the budget: a line that falls, and one at nothing
 * left. Null without a history to draw.
 */
function burnDownChart({ slo, steps, standing, period }) {
    if (steps.length < 2 || standing.status === 'unknown')
        return null;
    const total = (0,slices/* allSlicesOf */.M)(slo, period)?.valueOf() ?? steps.reduce((sum, step) => sum + step.total, 0);
    const budget = total * (1 - slo.objective.ratio.valueOf());
    if (budget <= 0)
        return null;
    let bad = 0;
    const remaining = [100];
    for (const step of steps) {
        bad += step.bad;
        remaining.push(100 - (100 * bad) / budget);
    }
    const low = Math.min(0, Math.floor(Math.min(...remaining) / 10) * 10);
    const [unit, size] = period.to - period.from >= 2 * time/* DAY */.d_ ? ['days', time/* DAY */.d_] : ['hours', time/* HOUR */.dp];
    const length = Math.round(((period.to - period.from) / Number(size)) * 10) / 10;
    return xychart('xychart-beta', 300, [BLUE, RED], [
        `  x-axis "${unit}, until now" ${-length} --> 0`,
        `  y-axis "% of the budget left" ${low} --> 100`,
        `  line [${remaining.map((value) => value.toFixed(2)).join(', ')}]`,
        `  line [${remaining.map(() => 0).join(', ')}]`,
    ]);
}
/** More bars than this can't be told apart. */
const MAX_BARS = 24;
/** One budget spent a hundredfold would make all others look alike. */
const MAX_SPENT = 300;
/**
 * How much of each budget is spent: a bar chart, most first; what is beyond the budget is red. Mermaid draws bars from
 * the axis' end, not from 0, so what is left, which can be negative, can't be charted. Null when nothing was measured.
 */
function spentChart(results) {
    const bars = results
        .flatMap(({ slo, standing }) => standing.status === 'unknown' ? [] : [{ name: (0,model_slo/* sloId */.sE)(slo), spent: standing.budget.spent.valueOf() * 100 }])
        .sort((a, b) => b.spent - a.spent)
        .slice(0, MAX_BARS);
    if (bars.length === 0)
        return null;
    const high = Math.min(Math.max(100, Math.ceil((bars[0]?.spent ?? 0) / 10) * 10), MAX_SPENT);
    const series = (limit) => bars.map(({ spent }) => Math.min(spent, limit).toFixed(2)).join(', ');
    // The later series is drawn over the earlier one, so that only the excess stays red.
    return xychart('xychart-beta horizontal', Math.max(260, 100 + 26 * bars.length), [RED, BLUE], [
        `  x-axis [${bars.map(({ name }) => `"${name}"`).join(', ')}]`,
        `  y-axis "% of the budget${high === MAX_SPENT ? `, cut at ${MAX_SPENT}` : ''}" 0 --> ${high}`,
        `  bar [${series(high)}]`,
        `  bar [${series(100)}]`,
    ]);
}

// EXTERNAL MODULE: ./build/present/markup/escape.js
var markup_escape = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/present/markup/sections.js
var markup_sections = __webpack_require__(2109);
// EXTERNAL MODULE: ./build/present/failure.js
var present_failure = __webpack_require__(4190);
// EXTERNAL MODULE: ./build/present/targets/words.js
var words = __webpack_require__(9416);
;// CONCATENATED MODULE: ./build/present/targets/summary.js






const STATE_ICONS = { met: '\ud83c\udfaf', missed: '\ud83d\udd39', idle: '\u26aa', unknown: '\u2754' };
/** The targets in a job summary, apart from what decided; an empty section when there are none. */
function targetsSection({ results, diagnostics, failure }) {
    const caveats = [
        ...(0,words/* targetCaveats */.HR)(results).map(markup_escape/* markdown */.wD),
        ...diagnostics.map(({ place, problem }) => `${(0,markup_escape/* code */.aY)(`${place.file}:${place.line}:${place.column}`)}: ${(0,markup_escape/* prose */.CS)((0,present_diagnostics/* problemText */.fI)(problem))}`),
        ...(failure === null ? [] : [`They could not be told: ${(0,markup_escape/* markdown */.wD)((0,present_failure/* causeChain */.D)(failure.error))}`]),
    ].map((caveat) => `- ${caveat}`);
    if (results.length === 0 && caveats.length === 0)
        return (0,markup_sections/* section */.uW)([]);
    const table = [
        '| SLO | floor | target | SLI | where it lies | state | buffer |',
        '|:--|--:|--:|--:|:--|:--|:--|',
        ...results.map(row),
        '',
        `<sub>${words/* BAR_LEGEND */.Cf}</sub>`,
        '',
    ];
    const head = ['### Performance targets', '', 'They decide nothing: a missed target is information.', ''];
    return (0,markup_sections/* section */.uW)(head, [...(results.length === 0 ? [] : table), ...caveats], [''], 'lines about targets');
}
function row(result) {
    const { target, measured, standing } = result;
    const bar = (0,words/* bufferBar */.kJ)(standing);
    const cells = [
        (0,markup_escape/* code */.aY)((0,model_slo/* sloId */.sE)(measured.slo)),
        (0,markup_escape/* unbroken */.D_)((0,words/* floorText */._v)(measured.slo)),
        (0,markup_escape/* unbroken */.D_)((0,words/* aimText */.Dl)(target.aim, measured.slo)),
        (0,words/* targetSliText */.Xd)(result) ?? '\u2013',
        bar === null ? '\u2013' : (0,markup_escape/* code */.aY)(bar),
        `${STATE_ICONS[standing.state]}&nbsp;${(0,words/* stateText */.r9)(standing)}`,
        standing.buffer ? (0,words/* bufferText */.GU)(standing.buffer) : '\u2013',
    ];
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./build/present/gate/summary.js












const MAX_BURN_DOWNS = 5;
const ICONS = { freeze: '\ud83d\uded1', warn: '\u26a0\ufe0f', open: '\u2705' };
const STATUS_ICONS = { met: '\ud83d\udfe2', breached: '\ud83d\udd34', idle: '\u26aa', unknown: '\u2754' };
/** The job summary of the gate: may I deploy; if not, why, and what now; then every number. */
function gateSummary(result) {
    const of = (wanted) => result.slos.filter((slo) => slo.decision.decision === wanted);
    const sections = [
        (0,markup_sections/* section */.uW)([`## ${ICONS[result.decision]} ${(0,markup_escape/* markdown */.wD)(headline(result))}`, '']),
        (0,markup_sections/* section */.uW)([...scopeTexts(result), ...exceptionTexts(result.exception)].flatMap((text) => [`> ${(0,markup_escape/* markdown */.wD)(text)}`, '>'])),
        summary_reasons('### Why', decidedSo(result.slos, 'freeze')),
        summary_reasons('### Warnings', decidedSo(result.slos, 'warn')),
        (0,markup_sections/* section */.uW)([
            '### All SLOs',
            '',
            '| SLO | decision | status | objective | SLI | budget left | burn rate |',
            '|:--|:--|:--|:--|--:|--:|:--|',
        ], result.slos.map(summary_row), ['', `Measured as of ${(0,markup_numbers/* moment */.n$)(result.at)}.`, ''], 'SLOs'),
        targetsSection(result.targets),
        chart('Error budget spent', spentChart(result.slos)),
        ...[...of('freeze'), ...of('warn')]
            .slice(0, MAX_BURN_DOWNS)
            .map((slo) => chart(`How ${(0,model_slo/* sloId */.sE)(slo.slo)} spent its budget`, burnDownChart(slo))),
        (0,markup_sections/* section */.uW)([
            '<details><summary>Evidence: the queries that decided, and their answers</summary>',
            '',
            '| SLO | query | answer |',
            '|:--|:--|:--|',
        ], result.slos.flatMap(evidenceRows), ['', '</details>'], 'queries'),
    ].filter(({ head }) => head.length > 0);
    return (0,markup_sections/* compose */.Zz)(sections, markup_sections/* SUMMARY_LIMIT */.Jt);
}
function summary_reasons(title, groups) {
    return (0,markup_sections/* section */.uW)(groups.length === 0 ? [] : [title, ''], groups.map(reason), [''], 'reasons');
}
function reason(group) {
    const [first] = group;
    const unanswered = unansweredQuery(group);
    const details = [
        (0,markup_escape/* markdown */.wD)(causeText(first) ?? ''),
        (0,markup_escape/* markdown */.wD)(measuredText(first) ?? ''),
        unanswered && `${(0,markup_escape/* markdown */.wD)(unanswered.title)}: ${(0,markup_escape/* code */.aY)(unanswered.query)}`,
        consequencesOf(first).length > 0 && `Consequences: **${consequencesOf(first).map(markup_escape/* markdown */.wD).join(', ')}**`,
        (0,markup_escape/* markdown */.wD)(forecastText(first, markup_numbers/* moment */.n$) ?? ''),
        ...pointersOf(group).map(({ title, to, isLink }) => `${title}: ${(0,model_names/* listed */.K)(to.map(isLink ? markup_escape/* link */.nf : markup_escape/* code */.aY))}`),
    ];
    // On one line: whether single newlines break differs between the places where GitHub renders Markdown.
    return [`- **${(0,markup_escape/* code */.aY)(nameOf(group))}**`, ...details.filter(Boolean)].join('<br>');
}
function summary_row(result) {
    const { slo, standing, decision } = result;
    const known = standing.status !== 'unknown';
    const notes = caveats(result).map((caveat) => `<br><sub>${(0,markup_escape/* markdown */.wD)(caveat)}</sub>`);
    const cells = [
        (0,markup_escape/* code */.aY)((0,model_slo/* sloId */.sE)(slo)),
        (0,markup_escape/* unbroken */.D_)(`${ICONS[decision.decision]} ${decision.decision}`),
        (0,markup_escape/* unbroken */.D_)(`${STATUS_ICONS[standing.status]} ${standing.status}`) + notes.join(''),
        (0,markup_escape/* unbroken */.D_)(`${slo.objective.text} / ${(0,model_window/* windowText */.K)(slo.window)}`),
        known && standing.status !== 'idle' ? (0,markup_numbers/* sliText */.OH)(standing.sli, slo.objective.text) : '\u2013',
        known ? (0,markup_numbers/* percent */.KN)(standing.budget.remaining, 1) : '\u2013',
        burnRateTexts(result).map(markup_escape/* unbroken */.D_).join('<br>') || '\u2013',
    ];
    return `| ${cells.join(' | ')} |`;
}
function chart(title, lines) {
    return (0,markup_sections/* section */.uW)(lines === null ? [] : [`<details open><summary>${(0,markup_escape/* markdown */.wD)(title)}</summary>`, '', ...lines, '', '</details>', '']);
}
function evidenceRows({ slo, evidence }) {
    return evidence.map(({ query, value }) => `| ${(0,markup_escape/* code */.aY)((0,model_slo/* sloId */.sE)(slo))} | ${(0,markup_escape/* code */.aY)(query.text)} | ${value === null ? '\u2013' : (0,markup_escape/* code */.aY)(value.text)} |`);
}

// EXTERNAL MODULE: ./build/present/markup/table.js
var table = __webpack_require__(3809);
// EXTERNAL MODULE: ./build/present/targets/text.js
var targets_text = __webpack_require__(2990);
;// CONCATENATED MODULE: ./build/present/gate/text.js












/** The gate's answer for a terminal or a log: may I deploy; if not, why; then a table of all SLOs. */
function gateText(result) {
    const reasons = (decision) => decidedSo(result.slos, decision).flatMap((group) => ['', ...text_reason(group, decision)]);
    return [
        headline(result),
        ...block([...scopeTexts(result), ...exceptionTexts(result.exception)].map(model_text/* oneLine */.TN)),
        ...reasons('freeze'),
        ...reasons('warn'),
        '',
        ...(0,table/* table */.t)(HEADER, result.slos.map(cells), new Set([2, 3, 5])),
        '',
        ...caveatLines(result.slos),
        `Measured as of ${(0,markup_numbers/* moment */.n$)(result.at)}.`,
        ...(0,targets_text/* targetsText */.W)(result.targets),
    ].join('\n');
}
const block = (lines) => (lines.length > 0 ? ['', ...lines] : []);
const HEADER = ['SLO', 'status', 'objective', 'SLI', 'window', 'budget left', 'burn rate', 'decision'];
function cells(result) {
    const { slo, standing, decision } = result;
    return [
        (0,model_slo/* sloId */.sE)(slo),
        standing.status,
        slo.objective.text,
        standing.status === 'unknown' || standing.status === 'idle' ? '-' : (0,markup_numbers/* sliText */.OH)(standing.sli, slo.objective.text),
        (0,model_window/* windowText */.K)(slo.window),
        standing.status === 'unknown' ? '-' : (0,markup_numbers/* percent */.KN)(standing.budget.remaining, 1),
        burnRateTexts(result).join(', ') || '-',
        decision.decision,
    ];
}
function caveatLines(results) {
    const all = results.flatMap((result) => caveats(result).map((caveat) => ({ slo: (0,model_slo/* sloId */.sE)(result.slo), caveat })));
    return (0,group_by/* together */.b)(all, ({ caveat }) => caveat).map((group) => `${group.map(({ slo }) => slo).join(', ')}: ${(0,model_text/* oneLine */.TN)(group[0].caveat)}`);
}
function text_reason(group, decision) {
    const [first] = group;
    const unanswered = unansweredQuery(group);
    const consequences = consequencesOf(first);
    const details = [
        measuredText(first),
        unanswered && `${unanswered.title}: ${unanswered.query}`,
        consequences.length > 0 ? `Consequences: ${consequences.join(', ')}` : null,
        forecastText(first, markup_numbers/* moment */.n$),
        ...pointersOf(group).map(({ title, to }) => `${title}: ${(0,model_names/* listed */.K)(to)}`),
    ];
    return [
        `${decision === 'freeze' ? 'FREEZE' : 'WARNING'} ${nameOf(group)}: ${(0,model_text/* oneLine */.TN)(causeText(first) ?? '')}`,
        ...details.flatMap((detail) => (detail ? [`  ${(0,model_text/* oneLine */.TN)(detail)}`] : [])),
    ];
}

;// CONCATENATED MODULE: ./build/present/gate/presenter.js





const gatePresenter = {
    text: gateText,
    summary: gateSummary,
    annotations: gateAnnotations,
    outputs: gateOutputs,
    json: gateReport,
};


/***/ }),

/***/ 4491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ evidenceReport),
/* harmony export */   MX: () => (/* binding */ evidence),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _quoted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);


const share = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe('a fraction, unrounded');
/** Queries and their answers. */
const evidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ query: _quoted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w, at: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), value: _quoted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w.nullable() }));
/** What was asked, and what came back, without what we make of it. */
const evidenceReport = (all) => all.map(({ query, at, value }) => ({ query, at, value }));


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

/***/ 4548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ quotedText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

/** In the schema of a report: a text that quotes others. To whoever reads the report, a text like any other. */
const quotedText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().brand();


/***/ }),

/***/ 2463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ targetReport),
/* harmony export */   p: () => (/* binding */ targetReportOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _json_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4491);
/* harmony import */ var _quoted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4548);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3405);




/** A target in the JSON reports. */
const targetReport = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    target: _json_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM.describe('of a latency target, the objective: the same share, within a shorter time'),
    within: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable().describe('the bound of a latency target'),
    status: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['met', 'missed', 'idle', 'unknown']),
    reason: _quoted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w.nullable().describe('why it is unknown'),
    sli: _json_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM.nullable().describe('what is held against the target'),
    margin: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable().describe('where the SLI lies in the buffer: 0 at the floor, 1 at the target'),
    buffer: _json_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM.nullable().describe('the gap between objective and target, as a share of the events'),
    bufferEvents: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
    bufferMinutes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable().describe('of a total outage, when traffic is even'),
    evidence: _json_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .evidence */ .MX.describe('what was asked for the target alone'),
    file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
});
function targetReportOf(result) {
    const { target, measured, standing } = result;
    const { aim, place } = target;
    const known = standing.state === 'met' || standing.state === 'missed' ? standing : null;
    return {
        target: (aim.kind === 'ratio' ? aim.ratio : measured.slo.objective.ratio).valueOf(),
        within: aim.kind === 'latency' ? aim.within.text : null,
        status: standing.state,
        reason: standing.state === 'unknown' ? (0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedReason */ .t)(standing.reason) : null,
        sli: known?.sli.valueOf() ?? null,
        margin: known?.margin?.valueOf() ?? null,
        buffer: standing.buffer?.share.valueOf() ?? null,
        bufferEvents: standing.buffer?.events?.valueOf() ?? null,
        bufferMinutes: standing.buffer?.minutes.valueOf() ?? null,
        evidence: (0,_json_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceReport */ .CP)(result.evidence),
        file: place.file,
        line: place.line,
    };
}


/***/ }),

/***/ 2990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ targetsText)
/* harmony export */ });
/* harmony import */ var _core_model_slo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6956);
/* harmony import */ var _core_model_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4137);
/* harmony import */ var _diagnostics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1944);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4190);
/* harmony import */ var _markup_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3809);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9416);






/** The targets for a terminal or a log, apart from what decided; no line when there are none. */
function targetsText({ results, diagnostics, failure }) {
    const caveats = [
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .targetCaveats */ .HR)(results),
        ...diagnostics.map(({ place, problem }) => `${place.file}:${place.line}:${place.column}: ${(0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__/* .problemText */ .fI)(problem)}`),
        ...(failure === null ? [] : [`could not be told: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .causeChain */ .D)(failure.error)}`]),
    ].map((caveat) => `Performance targets: ${(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(caveat)}`);
    if (results.length === 0)
        return caveats.length === 0 ? [] : ['', ...caveats];
    return [
        '',
        'Performance targets, which decide nothing:',
        '',
        ...(0,_markup_table_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .t)(HEADER, results.map(cells), new Set([1, 2, 3])),
        '',
        ...caveats,
        `Marks: ${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .BAR_LEGEND */ .Cf}.`,
    ];
}
const HEADER = ['SLO', 'floor', 'target', 'SLI', 'where it lies', 'state', 'buffer'];
function cells(result) {
    const { target, measured, standing } = result;
    return [
        (0,_core_model_slo_js__WEBPACK_IMPORTED_MODULE_5__/* .sloId */ .sE)(measured.slo),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .floorText */ ._v)(measured.slo),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .aimText */ .Dl)(target.aim, measured.slo),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .targetSliText */ .Xd)(result) ?? '-',
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .bufferBar */ .kJ)(standing) ?? '-',
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .stateText */ .r9)(standing),
        standing.buffer ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .bufferText */ .GU)(standing.buffer) : '-',
    ];
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
