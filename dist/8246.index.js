export const id = 8246;
export const ids = [8246];
export const modules = {

/***/ 2817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isOfExclusion),
/* harmony export */   Q: () => (/* binding */ exclusionChanges)
/* harmony export */ });
/* harmony import */ var _exclusions_occurrences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(242);
/* harmony import */ var _exclusions_stretches_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2591);
/* harmony import */ var _model_exclusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8024);
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5073);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4587);





/** Whether a change is one of exclusions, which are to give their notice. */
const isOfExclusion = (change) => 'instants' in change;
/**
 * What differs in the time that does not count, SLO by SLO and category by category. Instants are compared, not texts: another name, file
 * or reason, or one span written as two, is no change. Each instant that is added or taken away is looser, since it moves a budget.
 */
function exclusionChanges(before, after, pairs) {
    if (before.length + after.length === 0)
        return [];
    const number = new Map([...before, ...after].map((one, index) => [one, index]));
    const own = pairs.map(([was, is]) => {
        const old = before.filter((one) => (0,_exclusions_occurrences_js__WEBPACK_IMPORTED_MODULE_0__/* .isOf */ .yW)(one, was ?? is));
        return { slo: is, old, now: after.filter((one) => (0,_exclusions_occurrences_js__WEBPACK_IMPORTED_MODULE_0__/* .isOf */ .yW)(one, is)) };
    });
    // The SLOs of a service share its exclusions as a rule, and a recurrence has tens of thousands of spans.
    const alike = (0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .b)(own, ({ old, now }) => JSON.stringify([old, now].map((all) => all.map((one) => number.get(one)))));
    return alike.flatMap((group) => {
        const found = differences(group[0].old, group[0].now);
        return group.flatMap(({ slo }) => found.map((one) => changeOf(slo, one)));
    });
}
function differences(before, after) {
    const [old, now] = [new Set(before.map(meaning)), new Set(after.map(meaning))];
    const gone = before.filter((one) => !now.has(meaning(one)));
    const left = after.filter((one) => !old.has(meaning(one)));
    const pairs = gone.map((was) => {
        const index = left.findIndex(({ name }) => name === was.name);
        return [was, index < 0 ? null : (left.splice(index, 1)[0] ?? null)];
    });
    return [...pairs, ...left.map((is) => [null, is])]
        .map(([was, is]) => ({ was, is, instants: [...differing(was, after), ...differing(is, before)] }))
        .filter(({ instants }) => instants.length > 0);
}
/** What an exclusion excludes that none of the others of its category does. */
function differing(exclusion, others) {
    if (!exclusion)
        return [];
    const own = (0,_exclusions_occurrences_js__WEBPACK_IMPORTED_MODULE_0__/* .allOccurrencesOf */ .zg)(exclusion);
    const same = others.filter(({ category }) => category === exclusion.category);
    return (0,_exclusions_stretches_js__WEBPACK_IMPORTED_MODULE_4__/* .without */ .FF)(own, (0,_exclusions_stretches_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .ux)(own, (0,_exclusions_stretches_js__WEBPACK_IMPORTED_MODULE_4__/* .unionOf */ .Z6)(same.flatMap(_exclusions_occurrences_js__WEBPACK_IMPORTED_MODULE_0__/* .allOccurrencesOf */ .zg))));
}
/** What an exclusion excludes, as a text that is equal where that is; what it is called means nothing. */
const meaning = ({ category, when }) => JSON.stringify([
    category,
    when.kind === 'once' ? [when.from, when.to] : { ...when, on: _model_exclusion_js__WEBPACK_IMPORTED_MODULE_1__/* .WEEKDAYS */ .w4.filter((day) => when.on.includes(day)) },
]);
function changeOf({ service, name }, { was, is, instants }) {
    const one = is ?? was;
    if (!one)
        throw new Error('a change has a before or an after');
    return {
        service: service.name,
        slo: name,
        field: 'exclusion',
        before: was && exclusionText(was),
        after: is && exclusionText(is),
        direction: 'loosened',
        place: one.places.name,
        instants: (0,_exclusions_stretches_js__WEBPACK_IMPORTED_MODULE_4__/* .hullOf */ .dB)(instants),
    };
}
/** An exclusion on one line. */
function exclusionText({ name, category, when }) {
    if (when.kind === 'once')
        return `${name} (${category}): ${(0,_model_time_js__WEBPACK_IMPORTED_MODULE_2__/* .rfc3339 */ .ag)(when.from)} to ${(0,_model_time_js__WEBPACK_IMPORTED_MODULE_2__/* .rfc3339 */ .ag)(when.to)}`;
    const days = when.on.join(', ');
    const since = when.since === null ? '' : `, since ${when.since}`;
    const until = when.until === null ? '' : `, until ${when.until}`;
    return `${name} (${category}): ${days} ${when.from} to ${when.to} (${when.timezone})${since}${until}`;
}


/***/ }),

/***/ 242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zg: () => (/* binding */ allOccurrencesOf),
  uN: () => (/* binding */ excludedOf),
  yW: () => (/* binding */ isOf),
  Og: () => (/* binding */ occurrencesOf)
});

// EXTERNAL MODULE: ./build/core/model/exclusion.js
var exclusion = __webpack_require__(8024);
// EXTERNAL MODULE: ./build/core/model/slo.js
var model_slo = __webpack_require__(6956);
// EXTERNAL MODULE: ./build/core/model/time.js
var model_time = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/core/exclusions/stretches.js
var stretches = __webpack_require__(2591);
;// CONCATENATED MODULE: ./build/core/exclusions/zone-clock.js


/** The clocks of a time zone, for as long as exclusions can speak of. */
class ZoneClock {
    #offsets;
    constructor(timezone) {
        this.#offsets = offsetsOf(timezone);
    }
    /** When the clocks first show a local time (in seconds, as if it were UTC). One that does not exist is the next that does. */
    first(local) {
        return this.#instants(local).first;
    }
    /** The same, of a time that comes twice, for the second time. */
    last(local) {
        return this.#instants(local).last;
    }
    #instants(local) {
        const near = this.#offsets.slice(this.#before(local - 2 * model_time/* DAY */.d_), this.#before(local + 2 * model_time/* DAY */.d_) + 1);
        const shown = near.map(({ ahead }) => local - ahead).filter((at, index) => isIn(near[index], at));
        const [first] = shown;
        if (first !== undefined)
            return { first, last: shown.at(-1) ?? first };
        // Clocks were put forward over it.
        const after = near.find(({ from, ahead }) => from + ahead > local)?.from ?? local;
        return { first: after, last: after };
    }
    /** The place of the offset that holds at `at`; clocks change a few times a year, and this is asked for every day of a century. */
    #before(at) {
        let [low, high] = [0, this.#offsets.length - 1];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((this.#offsets[middle]?.from ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
const isIn = (offset, at) => offset !== undefined && offset.from <= at && at < offset.to;
/** Clocks that go back within a month, as for Ramadan in Morocco, must not be skipped. */
const STEP = 7 * model_time/* DAY */.d_;
function offsetsOf(timezone) {
    const aheadAt = clockOf(timezone);
    const offsets = [];
    let [from, ahead] = [Number.NEGATIVE_INFINITY, aheadAt(exclusion/* EXCLUDABLE */.YI.from - STEP)];
    for (let at = exclusion/* EXCLUDABLE */.YI.from; at <= exclusion/* EXCLUDABLE */.YI.to + STEP; at += STEP) {
        if (aheadAt(at) === ahead)
            continue;
        const to = changeBetween(at - STEP, at, aheadAt);
        offsets.push({ from, to, ahead });
        from = to;
        ahead = aheadAt(at);
    }
    return [...offsets, { from, to: Number.POSITIVE_INFINITY, ahead }];
}
/** When the offset changes between two instants at which it differs. */
function changeBetween(before, after, aheadAt) {
    const was = aheadAt(before);
    let [low, high] = [before, after];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (aheadAt(middle) === was)
            low = middle;
        else
            high = middle;
    }
    return high;
}
/** How far the clocks of a zone are ahead of UTC at an instant. A library of dates takes ten times as long. */
function clockOf(timezone) {
    const format = new Intl.DateTimeFormat('en', { timeZone: timezone, timeZoneName: 'longOffset' });
    return (at) => {
        const [, sign, hours, minutes, seconds] = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(format.format(at * 1000)) ?? [];
        const ahead = Number(hours ?? 0) * 60 * model_time/* MINUTE */.pY + Number(minutes ?? 0) * model_time/* MINUTE */.pY + Number(seconds ?? 0);
        return sign === '-' ? -ahead : ahead;
    };
}

;// CONCATENATED MODULE: ./build/core/exclusions/occurrences.js





/** When an exclusion holds within a stretch of time, in order, as far as it lies in that. Those of one may touch, but not overlap. */
function occurrencesOf({ when }, between) {
    return (0,stretches/* clipped */.cz)(when.kind === 'once' ? [when] : weeklySpans(when, between), between);
}
/** Whether an exclusion is of this SLO; a group is excluded with the whole. */
const isOf = ({ of }, slo) => of.kind === 'services' ? of.services.includes(slo.service.name) : of.slos.includes((0,model_slo/* contractId */.YS)(slo));
const centuries = new Map();
/** All of them, in order, as a union; those of a recurrence are many, and a run reads the same one at several commits. */
function allOccurrencesOf({ when }) {
    const key = JSON.stringify(when);
    const known = centuries.get(key) ?? (0,stretches/* unionOf */.Z6)(occurrencesOf({ when }, exclusion/* EXCLUDABLE */.YI));
    centuries.set(key, known);
    return known;
}
/** What exclusions take out of an SLO within a stretch of time, one exclusion after the other; they may overlap. */
const excludedOf = (slo, exclusions, between) => exclusions
    .filter((one) => isOf(one, slo))
    .flatMap((exclusion) => {
    const { name, category, reason } = exclusion;
    return occurrencesOf(exclusion, between).map((stretch) => ({ ...stretch, exclusion: { name, category, reason } }));
});
function weeklySpans(weekly, between) {
    const clock = occurrences_clockOf(weekly.timezone);
    const [start, end] = [secondsOf(weekly.from), secondsOf(weekly.to)];
    const length = end - start + (end > start ? 0 : model_time/* DAY */.d_);
    const days = new Set(weekly.on.map((day) => exclusion/* WEEKDAYS */.w4.indexOf(day)));
    // One that begins two days before lasts a day, and no clocks are a day from UTC.
    const first = Math.max(dayOf(Math.max(between.from, exclusion/* EXCLUDABLE */.YI.from)) - 2, dayNumber(weekly.since, -Infinity));
    const last = Math.min(dayOf(Math.min(between.to, exclusion/* EXCLUDABLE */.YI.to)) + 1, dayNumber(weekly.until, Infinity));
    const spans = [];
    for (let day = first; day <= last; day += 1) {
        if (!days.has(weekdayOf(day)))
            continue;
        const local = day * model_time/* DAY */.d_ + start;
        const span = { from: clock.first(local), to: clock.last(local + length) };
        const previous = spans.at(-1);
        // Where clocks are put back, a span may last into what the next one begins with.
        if (previous && span.from < previous.to)
            span.from = previous.to;
        if (span.from < span.to)
            spans.push(span);
    }
    return (0,stretches/* clipped */.cz)(spans, exclusion/* EXCLUDABLE */.YI);
}
/** Days since 1970-01-01, which was a Thursday. */
const dayOf = (at) => Math.floor(at / model_time/* DAY */.d_);
const dayNumber = (day, none) => day === null ? none : dayOf(Date.parse(`${day}T00:00Z`) / 1000);
const weekdayOf = (day) => (day + 3) % 7;
/** HH:MM as seconds since midnight. */
function secondsOf(time) {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return hours * model_time/* HOUR */.dp + minutes * model_time/* MINUTE */.pY;
}
/** A zone's clocks are looked up for a century, once for all who ask. */
const clocks = new Map();
function occurrences_clockOf(timezone) {
    const clock = clocks.get(timezone) ?? new ZoneClock(timezone);
    clocks.set(timezone, clock);
    return clock;
}


/***/ }),

/***/ 2591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   Z6: () => (/* binding */ unionOf),
/* harmony export */   cz: () => (/* binding */ clipped),
/* harmony export */   dB: () => (/* binding */ hullOf),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** All that is in any of these stretches, in order; those that overlap or touch are one. */
function unionOf(stretches) {
    const union = [];
    for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
        if (to <= from)
            continue;
        const last = union.at(-1);
        if (last && from <= last.to)
            union[union.length - 1] = { from: last.from, to: Math.max(last.to, to) };
        else
            union.push({ from, to });
    }
    return union;
}
/** What is in `stretches` and not in `taken`; both are unions. */
function without(stretches, taken) {
    const left = [];
    let next = 0;
    for (const { from, to } of stretches) {
        let start = from;
        while ((taken[next]?.to ?? Number.POSITIVE_INFINITY) <= start)
            next += 1;
        for (let index = next; (taken[index]?.from ?? Number.POSITIVE_INFINITY) < to; index += 1) {
            const { from: begins, to: ends } = taken[index];
            if (begins > start)
                left.push({ from: start, to: begins });
            start = Math.max(start, ends);
        }
        if (start < to)
            left.push({ from: start, to });
    }
    return left;
}
/** What is in both of two unions. */
const within = (stretches, others) => without(stretches, without(stretches, others));
/** Stretches as far as they lie in another. */
const clipped = (stretches, { from, to }) => stretches
    .map((one) => ({ from: Math.max(one.from, from), to: Math.min(one.to, to) }))
    .filter((one) => one.from < one.to);
/** From the first to the last instant of one or more. */
const hullOf = (stretches) => stretches.reduce((hull, { from, to }) => ({ from: Math.min(hull.from, from), to: Math.max(hull.to, to) }));
/** How many seconds there are in a union. */
const lengthOf = (union) => union.reduce((sum, { from, to }) => sum + to - from, 0);


/***/ }),

/***/ 2863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ STATUS_CONTEXT),
/* harmony export */   r: () => (/* binding */ statusContextOf)
/* harmony export */ });
/** The context of the guard's commit status: what a ruleset requires. GitHub tells contexts apart without regard to case. */
const STATUS_CONTEXT = 'slo-gate/guard';
/** What a dry run posts under: it is always a success, which must not be taken for the guard's. */
const DRY_RUN_CONTEXT = `${STATUS_CONTEXT}-dry-run`;
/** The context that a run of the guard posts under, and reads what it has posted from. */
const statusContextOf = ({ dryRun }) => dryRun ? DRY_RUN_CONTEXT : STATUS_CONTEXT;


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


/***/ }),

/***/ 5518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ reviewReasons),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   IR: () => (/* binding */ entryReasons),
/* harmony export */   Qv: () => (/* binding */ auditHeadline),
/* harmony export */   bH: () => (/* binding */ pastApprovalText),
/* harmony export */   t1: () => (/* binding */ STATE_ICONS),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   wB: () => (/* binding */ recordNotice),
/* harmony export */   xo: () => (/* binding */ arrivalText)
/* harmony export */ });
/* harmony import */ var _core_contract_exclusion_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2817);
/* harmony import */ var _core_model_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4587);
/* harmony import */ var _core_review_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9046);
/* harmony import */ var _guard_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8463);
/* harmony import */ var _markup_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4467);





/** Unix seconds as a day. */
const day = (seconds) => (0,_core_model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .rfc3339 */ .ag)(seconds).slice(0, 'YYYY-MM-DD'.length);
const shortSha = (sha) => sha.slice(0, 10);
/** The headline: how many changes there were, and how many of them nobody reviewed. */
function auditHeadline(result) {
    const { entries, byState, since, branch } = result;
    const where = `on ${branch} since ${day(since)}`;
    if (entries.length === 0)
        return `No contract change ${where}`;
    const [unreviewed, unknown] = [byState.unreviewed.length, byState.unknown.length];
    const all = (0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(entries.length, 'contract change');
    const trial = result.dryRun && unreviewed > 0 ? ' (dry run: the job does not fail)' : '';
    const doubt = unknown > 0 ? `, of ${unknown} it can't be determined` : '';
    if (unreviewed > 0)
        return `Unreviewed: ${unreviewed} of ${all} ${where}${doubt}${trial}`;
    return unknown > 0 ? `Reviewed, as far as can be told: ${all} ${where}${doubt}` : `Reviewed: ${all} ${where}`;
}
/** What could not be established about the whole stretch; null when nothing. */
function recordNotice({ since, at, pushesSince }) {
    if (pushesSince <= since)
        return null;
    return pushesSince > at
        ? 'The token can\'t see GitHub\'s record of pushes, so direct pushes are told by their commits, which can bear any name and date. It needs the permission "Contents: read".'
        : `GitHub keeps its record of pushes for a year. Before ${day(pushesSince)} direct pushes are told by their commits, which can bear any name and date.`;
}
/** How a change came to the branch. */
function arrivalText(arrival) {
    switch (arrival.kind) {
        case 'pull-request': {
            const { number, author, mergedBy } = arrival;
            return `#${number} by ${author ?? 'a deleted account'}, merged by ${mergedBy ?? 'a deleted account'}`;
        }
        case 'direct-push':
            return `direct push by ${arrival.author}`;
        case 'gap':
            return arrival.from === null ? 'from nowhere' : `somewhere after ${shortSha(arrival.from)}`;
    }
}
/** What is wrong with a change, or in doubt about it, one sentence each; none when it was reviewed. */
const entryReasons = (entry) => entry.state === 'reviewed' ? [] : [...reviewReasons(entry), ...notSubtracted(entry)];
/** What is wrong with how a change was reviewed, or in doubt about it. */
function reviewReasons({ arrival, state, lacks, requirement, unreadable }) {
    if (arrival.kind === 'direct-push')
        return ['It came without a pull request, so nobody reviewed it.', ...broken(unreadable)];
    if (arrival.kind === 'gap') {
        return [
            'No commit that was found brings this change: a merge threw numbers away, history was rewritten, or a branch was merged that is older than what was looked at. Look at the history between the two commits, or audit from an earlier day.',
        ];
    }
    const reasons = lacks.map(lackText);
    const verdict = state === 'unknown'
        ? "What is left of the evidence doesn't say whether that was so on the day."
        : 'It was merged anyway.';
    const { window = null } = requirement ?? {};
    const season = window ? [`The annual review was ${window.isOpen ? 'open' : 'closed'} that day.`] : [];
    return [...reasons, verdict, guardText(arrival.guard), ...season];
}
/** What the gate makes of exclusions that were not reviewed as the policy asks. */
function notSubtracted({ arrival, requirement, changes }) {
    if (!changes.some(_core_contract_exclusion_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfExclusion */ .A) || arrival.kind === 'gap')
        return [];
    if (arrival.kind === 'direct-push')
        return ['The gate does not subtract what its exclusions add.'];
    if (requirement?.notice?.kind === 'announced')
        return [];
    const notice = requirement?.notice?.notice ?? null;
    const late = notice === null ? 'while the policy had none' : `less than ${notice} ahead`;
    return [`Its exclusions change time ${late}: what they add of it the gate does not subtract.`];
}
const broken = (unreadable) => (0,_core_review_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadableBlocks */ .UJ)(unreadable).map(brokenText);
const brokenText = (block) => block.kind === 'git-attributes'
    ? 'It left git attributes that may give a checkout other text of SLO files.'
    : `It left ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)((0,_core_review_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .diagnosticsOf */ .o)(block).length, 'protected file')} that can't be read.`;
function lackText(block) {
    switch (block.kind) {
        case 'no-policy':
            return "The policy of that day can't be read, so nobody knows who could approve.";
        case 'unexplained':
            return `${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(block.changes.length, 'change')} of the merge ${block.changes.length === 1 ? 'is' : 'are'} not in the pull request that was reviewed.`;
        default:
            return (0,_guard_words_js__WEBPACK_IMPORTED_MODULE_2__/* .blockText */ .dK)(block);
    }
}
function guardText(guard) {
    if (guard === null)
        return 'The guard had set no status on it before the merge.';
    return `The guard's last status before the merge was ${guard}.`;
}
/** One review and whether it counted, as far as that can be told afterwards. */
const pastApprovalText = ({ objection }) => objection === null ? 'counts' : `does not count: ${pastObjectionText(objection)}`;
function pastObjectionText(objection) {
    switch (objection.kind) {
        case 'dismissed':
            return 'dismissed, perhaps after the merge';
        case 'not-named':
            return 'the policy of that day does not name this person (teams are seen as they are today)';
        case 'no-write-access':
            return 'has no write access to the repository today';
        case 'other-numbers':
            return 'the SLO numbers changed between this review and the merge';
        case 'not-seen-before':
            return 'nothing shows that the guard had seen these numbers before the review';
        case 'commit-unreadable':
            return "the reviewed commit can't be read any more";
        default:
            return (0,_guard_words_js__WEBPACK_IMPORTED_MODULE_2__/* .objectionText */ .J5)(objection);
    }
}
const STATE_ICONS = {
    reviewed: '\u2705 reviewed',
    unreviewed: '\ud83d\uded1 unreviewed',
    unknown: '\u2754 unknown',
};


/***/ }),

/***/ 8463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ objectionText),
/* harmony export */   Jo: () => (/* binding */ saidOf),
/* harmony export */   KJ: () => (/* binding */ guardHeadline),
/* harmony export */   LF: () => (/* binding */ unreadableText),
/* harmony export */   N4: () => (/* binding */ pullName),
/* harmony export */   R1: () => (/* binding */ reviewTexts),
/* harmony export */   RR: () => (/* binding */ seasonText),
/* harmony export */   dK: () => (/* binding */ blockText),
/* harmony export */   eR: () => (/* binding */ approversText),
/* harmony export */   ex: () => (/* binding */ policyTrouble),
/* harmony export */   h1: () => (/* binding */ guardNotices),
/* harmony export */   ut: () => (/* binding */ noticeText),
/* harmony export */   zP: () => (/* binding */ approvalText)
/* harmony export */ });
/* harmony import */ var _core_model_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4137);
/* harmony import */ var _core_model_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4587);
/* harmony import */ var _core_review_status_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2863);
/* harmony import */ var _diagnostics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1944);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4190);
/* harmony import */ var _markup_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4467);






/** Where something can't be read, and why. */
const unreadableText = ({ place, problem }) => `${place.file}:${place.line}:${place.column}: ${(0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .problemText */ .fI)(problem)}`;
/** What is wrong with the policy by which a pull request would be judged. */
const policyTrouble = ({ verdict }) => verdict.kind === 'blocked'
    ? verdict.reasons.flatMap((block) => (block.kind === 'no-policy' ? block.diagnostics : []))
    : [];
/** The headline of the guard's answer. */
function guardHeadline(result) {
    const noun = result.subject === 'merge-group' ? 'merge group' : 'pull request';
    const trial = result.dryRun ? ' (dry run: the job does not fail)' : '';
    switch (result.verdict) {
        case 'unchanged':
            return `Unchanged: this ${noun} leaves the contract as it is`;
        case 'approved':
            return `Approved: this ${noun} changes the contract, and the change is reviewed`;
        case 'blocked':
            return `Blocked: this ${noun} ${blockedText(result)}${trial}`;
    }
}
function blockedText({ reasons, changes, unreadable }) {
    const isEach = (wanted) => reasons.every(({ kind }) => kind === wanted);
    if (isEach('behind'))
        return 'is not up to date with the contract of its base branch';
    if (isEach('git-attributes'))
        return 'lets git attributes give a checkout other text of SLO files than reviewers see';
    if (changes.length > 0 || unreadable.length === 0)
        return 'changes the contract without the reviews that the policy requires';
    return "has protected files that can't be read";
}
/** Which pull request, and where it goes. */
const pullName = ({ number, baseBranch }) => `#${number} into ${(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(baseBranch)}`;
/** What is said of a pull request that is not the only one: whose it is stands before it. */
const saidOf = (pull, { pulls }, text) => pulls.length > 1 ? `${pullName(pull)}: ${text}` : text;
/** A reason to block, as one sentence. */
function blockText(block) {
    switch (block.kind) {
        case 'unreadable':
            return `${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(new Set(block.diagnostics.map(({ place }) => place.file)).size, 'protected file')} can't be read, so the change can't be reviewed.`;
        case 'git-attributes': {
            const lines = new Set(block.diagnostics.map(({ place }) => `${place.file}:${place.line}`));
            return `Git attributes (${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(lines.size, 'line')}) may write other text of SLO files into a checkout than reviewers see, so no approval can help.`;
        }
        case 'no-policy':
            return "The policy of the base branch can't be read, so nobody knows who may approve.";
        case 'window-closed':
            return 'The policy takes no contract change at this time of the year.';
        case 'retroactive-refused':
            return 'An exclusion does not give the notice that the policy asks for, and the policy refuses those that are retroactive.';
        case 'no-exclusions':
            return 'The policy of the base branch has no exclusions, so that none can give its notice.';
        case 'too-few-approvals':
            return `${block.counted} of ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(block.needed, 'approval')} that the policy asks for.`;
        case 'changes-requested':
            return `${block.by.join(', ')} requested changes. This blocks until they approve, or their review is dismissed.`;
        case 'behind':
            return 'The contract has moved on the base branch since this branch left it. Bring this branch up to date first.';
        case 'unexplained':
            return `${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(block.changes.length, 'change')} of the merge group ${block.changes.length === 1 ? 'is' : 'are'} in none of its pull requests: edits that were reviewed apart became something else together.`;
    }
}
/** Why a review doesn't count as an approval, and what would fix it. */
function objectionText(objection) {
    switch (objection.kind) {
        case 'dismissed':
            return 'the review was dismissed';
        case 'requests-changes':
            return 'requested changes, which blocks';
        case 'author':
            return "is the pull request's author";
        case 'wrote-the-numbers':
            return 'wrote a commit that changes the contract';
        case 'bot':
            return 'is a bot';
        case 'deleted-account':
            return 'the account is gone';
        case 'no-write-access':
            return 'has no write access to the repository';
        case 'access-unknown':
            return "the token can't see whether this person may write to the repository";
        case 'not-named':
            return 'the policy does not name this person';
        case 'teams-unknown':
            if (objection.because === 'fault')
                return `GitHub did not say who is in ${objection.teams.join(', ')}: a fault, not a missing permission; run the job again`;
            return `the token can't see who is in ${objection.teams.join(', ')}: give review-token a token with the organization permission "Members: read", or name people in the policy`;
        case 'other-numbers':
            return 'the SLO numbers changed after this review; review again';
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
function approversText({ approvers, requirement, }) {
    if (requirement?.rule.kind !== 'approvals')
        return null;
    const who = approvers ? approvers.join(', ') : 'anyone';
    return `Who may approve: ${who}. They need write access, and must not have opened the pull request or written its numbers.`;
}
/** What the time of the year has to do with it; null without a yearly window. */
function seasonText(requirement) {
    if (!requirement?.window)
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
/** Whether the exclusions give their notice; null where there are none. */
function noticeText(requirement) {
    const notice = requirement?.notice;
    if (!notice)
        return null;
    if (notice.kind === 'announced') {
        return `The exclusions give their notice if this is merged by ${(0,_core_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .rfc3339 */ .ag)(notice.until)}; after that they are retroactive.`;
    }
    return notice.notice === null
        ? null
        : `The exclusions are retroactive: they add or take away time that is not ${notice.notice} ahead.`;
}
/** What else the reader should know. */
function guardNotices(result) {
    const notices = postingTexts(result);
    if (!result.hasDirectory) {
        notices.push(`There is no directory ${result.sloDirectory} in this pull request: nothing is guarded. Is slo-directory right?`);
    }
    return notices;
}
/** Why the commit status does not tell the verdict, and what to do about it. */
function postingTexts(result) {
    const { posting, fails } = result;
    const context = (0,_core_review_status_context_js__WEBPACK_IMPORTED_MODULE_5__/* .statusContextOf */ .r)(result);
    switch (posting.kind) {
        case 'posted':
            return [];
        case 'denied':
            return [
                `The commit status ${context} could not be set: the token is read-only, as it is for forks. Only this job's result blocks the merge. Run the guard on pull_request_target with the permission \`statuses: write\`.`,
                ...(fails ? [`${OLDER} run the last job of pull_request_target again.`] : []),
            ];
        case 'failed':
            return [
                `The commit status ${context} may not have been set. This job's exit status has the verdict; run the job again to set it. Cause: ${(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .causeChain */ .DD)(posting.error))}`,
                ...(fails ? [`${OLDER} run the job again.`] : []),
            ];
    }
}
const OLDER = `An older success of ${_core_review_status_context_js__WEBPACK_IMPORTED_MODULE_5__/* .STATUS_CONTEXT */ .j} may still be on the head commit, and let it be merged:`;
/** When the review window opens, whether exclusions give their notice, and who may approve; nothing where no approval could be of use, since none makes a file readable. */
const reviewTexts = (pull) => pull.unreadable.length > 0 ? [] : [seasonText(pull.requirement), noticeText(pull.requirement), approversText(pull)];


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
