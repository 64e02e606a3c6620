export const id = 7296;
export const ids = [7296];
export const modules = {

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

/***/ 4247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalText)
/* harmony export */ });
/** A value as a text that does not depend on the order of its keys. An alias may lead back to what holds it. */
function canonicalText(value, holders = []) {
    if (typeof value !== 'object' || value === null)
        return typeof value === 'string' ? JSON.stringify(value) : String(value);
    const again = holders.indexOf(value);
    if (again !== -1)
        return `*${again}`;
    const inner = (one) => canonicalText(one, [...holders, value]);
    if (Array.isArray(value))
        return `[${value.map(inner).join(',')}]`;
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([key, one]) => `${JSON.stringify(key)}:${inner(one)}`).join(',')}}`;
}


/***/ }),

/***/ 3789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ MAX_LENGTH),
/* harmony export */   aM: () => (/* binding */ isDecimal),
/* harmony export */   rf: () => (/* binding */ exactNumber)
/* harmony export */ });
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1952);

/** Beyond them, a quotient of two numbers could no longer be shown as a double; no count is that large or small. */
const LARGEST = 1e100;
const SMALLEST = 1e-100;
/** The shortest form of a double is never longer. What exact arithmetic costs grows with the square of the length. */
const MAX_LENGTH = 400;
const DECIMAL = /^([+-]?\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i;
/** Whether a text is a decimal at all, however large or small. */
const isDecimal = (text) => text.length <= MAX_LENGTH && DECIMAL.test(text.trim());
/**
 * The exact value of a decimal such as `25250`, `0.1` or `1e-07`; null for NaN, infinities, what is too large or too small to
 * calculate with, and anything else.
 */
function exactNumber(text) {
    const trimmed = text.trim();
    if (trimmed.length > MAX_LENGTH)
        return null;
    const match = DECIMAL.exec(trimmed);
    if (!match)
        return null;
    const [, whole = '', decimals = '', exponent = '0'] = match;
    const digits = BigInt(whole + decimals);
    // Of what is smaller than the smallest double, JavaScript makes zero.
    const size = Math.abs(Number(trimmed));
    if (size > LARGEST || (digits !== 0n && size < SMALLEST))
        return null;
    const places = Number(exponent) - decimals.length;
    return places < 0 ? new fraction_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(digits, 10n ** BigInt(-places)) : new fraction_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(digits * 10n ** BigInt(places));
}


/***/ }),

/***/ 8024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UR: () => (/* binding */ EXCLUSION_CATEGORIES),
/* harmony export */   YI: () => (/* binding */ EXCLUDABLE),
/* harmony export */   w4: () => (/* binding */ WEEKDAYS)
/* harmony export */ });
/** Why time does not count. The policy and the commitment say which of these they allow. */
const EXCLUSION_CATEGORIES = [
    'maintenance',
    'outside-hours',
    'load-test',
    'dependency',
    'misclassified',
    'data-loss',
];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** The time of which exclusions can speak, from 2020 to the end of 2099: a recurrence without an end ends with it. */
const EXCLUDABLE = { from: Date.UTC(2020, 0, 1) / 1000, to: Date.UTC(2100, 0, 1) / 1000 };


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

/***/ 6956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ excludableUnder),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   YS: () => (/* binding */ contractId),
/* harmony export */   sE: () => (/* binding */ sloId)
/* harmony export */ });
/* harmony import */ var _exclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8024);

/** The categories of exclusions that a commitment allows: an agreement with customers has to name them. */
const excludableUnder = (commitment) => commitment?.excludes ?? (commitment?.to === 'customers' ? [] : _exclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .EXCLUSION_CATEGORIES */ .UR);
/** The name by which the directory's files know it: for an SLO of one group, that of the whole. */
const contractId = (slo) => `${slo.service.name}/${slo.groupOf ?? slo.name}`;
/** The name that is unique across the directory. */
const sloId = (slo) => `${slo.service.name}/${slo.name}`;
/** Where a part of an SLO's indicator stands, such as `['latency', 'within']`; or the nearest that there is around it. */
const placeIn = (slo, path) => path.length === 0 ? slo.places.indicator : (slo.parts.get(path.join('.')) ?? placeIn(slo, path.slice(0, -1)));


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
    if (window.kind === 'rolling')
        return window.duration.text;
    const from = window.starts ? ` from ${startText(window.calendar, window.starts)}` : '';
    return `${window.calendar}${from} (${window.timezone})`;
}
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
function startText(unit, { months, days, time }) {
    const clock = time.replace(/:00$/, '');
    if (unit === 'week')
        return `${WEEKDAYS[days]} ${clock}`;
    const month = unit === 'month' ? '' : ` of month ${months + 1}`;
    return `day ${days + 1}${month} ${clock}`;
}


/***/ }),

/***/ 6382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   Ib: () => (/* binding */ standingAt),
/* harmony export */   Sn: () => (/* binding */ replacedIn)
/* harmony export */ });
/** A text that as a whole stands at one place, since its characters stand nowhere. */
const standingAt = (place, text) => ({ text, runs: [{ from: 0, to: 0, place }] });
/** Where the character at `offset` of a text stands, as far as that is known. */
function placeAt({ runs }, offset) {
    const run = runs.findLast(({ from }) => from <= offset) ?? runs[0];
    if (!run)
        throw new Error('a text has a first run');
    return { ...run.place, column: run.place.column + Math.max(0, Math.min(offset, run.to) - run.from) };
}
/** A text with `by` for all that `pattern`, a global one, finds in it; each character that is kept stands where it stood. */
function replacedIn(placed, pattern, by) {
    const found = [...placed.text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ index, end: index + length }));
    const moved = (offset) => found.reduce((at, { index, end }) => (end <= offset ? at + by.length - (end - index) : at), offset);
    const runs = placed.runs.flatMap(({ from, to }) => {
        const inside = found.filter(({ index, end }) => end > from && index <= to);
        const starts = [from, ...inside.flatMap(({ index, end }) => [Math.max(from, index), Math.min(end, to)])];
        return starts.map((start, index) => {
            const isReplaced = index % 2 === 1;
            const end = isReplaced ? start : (starts[index + 1] ?? to);
            return { from: moved(start), to: moved(start) + (end - start), place: placeAt(placed, start) };
        });
    });
    return { text: placed.text.replaceAll(pattern, () => by), runs };
}


/***/ }),

/***/ 4780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ findMistake),
  Z: () => (/* binding */ findSyntaxMistake)
});

// EXTERNAL MODULE: ./build/core/model/problem.js
var model_problem = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/core/promql/grammar.js
var grammar = __webpack_require__(7593);
// EXTERNAL MODULE: ./build/core/model/names.js
var names = __webpack_require__(8836);
;// CONCATENATED MODULE: ./build/core/promql/functions.js

const OVER_TIME = 'avg min max sum count last first present absent stddev stdvar mad ts_of_min ts_of_max ts_of_first ts_of_last';
/** Prometheus' functions by their arguments: https://prometheus.io/docs/prometheus/latest/querying/functions/ */
const FUNCTIONS = [
    [['range'], 1, 'rate irate increase delta idelta deriv changes resets'],
    [['range'], 1, OVER_TIME.replaceAll(/\w+/g, '$&_over_time')],
    [['scalar', 'range'], 2, 'quantile_over_time'],
    [['range', 'scalar'], 2, 'predict_linear'],
    [['range', 'scalar', 'scalar'], 3, 'double_exponential_smoothing holt_winters'],
    [['instant'], 1, 'abs absent acos acosh asin asinh atan atanh ceil cos cosh deg exp floor ln log10 log2 rad scalar'],
    [['instant'], 1, 'sgn sin sinh sort sort_desc sqrt tan tanh timestamp'],
    [['instant'], 1, 'histogram_avg histogram_count histogram_stddev histogram_stdvar histogram_sum'],
    [['instant', 'scalar', 'scalar'], 3, 'clamp'],
    [['instant', 'scalar'], 2, 'clamp_max clamp_min'],
    [['scalar', 'instant'], 2, 'histogram_quantile'],
    [['scalar', 'scalar', 'instant'], 3, 'histogram_fraction'],
    [['instant'], 0, 'minute hour month year day_of_month day_of_week day_of_year days_in_month'],
    [['instant', 'scalar'], 1, 'round'],
    [['scalar'], 1, 'vector'],
    [['instant', 'string', 'string', 'string', 'string'], 5, 'label_replace'],
    [[], 0, 'time pi'],
];
const SIGNATURES = new Map(FUNCTIONS.flatMap(([takes, required, names]) => names.split(' ').map((name) => [name, { arguments: takes, required, result: resultOf(name) }])));
function resultOf(name) {
    return /^(scalar|time|pi)$/.test(name) ? 'scalar' : 'instant';
}
/** What a function takes and gives; null for one that is unknown. */
const signatureOf = (name) => SIGNATURES.get(name) ?? null;
const AGGREGATIONS = 'sum avg min max count group stddev stdvar topk bottomk count_values quantile'.split(' ');
/** "Did you mean \u2026?" for a function that Prometheus has not. */
const nearestFunction = (name) => (0,names.nearest)(name, [...SIGNATURES.keys(), ...AGGREGATIONS]);
/** Functions that VictoriaMetrics has and Prometheus has not: https://docs.victoriametrics.com/victoriametrics/metricsql/ */
const VICTORIA_METRICS = new RegExp(`^(?:${[
    '(?:aggr|ascent|descent|distinct|duration|geomean|histogram|iqr|median|mode|outlier_iqr|quantiles|range|stale_samples|sum2|tfirst|tlast|tlast_change|tmax|tmin|zscore)_over_time',
    '(?:count|share|sum)_(?:eq|gt|le|ne|values)_over_time',
    '(?:changes|delta|increase|rate)_prometheus|deriv_fast|hoeffding_bound_(?:lower|upper)|ideriv|increase_pure|decreases_over_time|increases_over_time|integrate|lag|lifetime|rate_over_sum',
    'default_rollup|rollup(?:_\\w+)?|scrape_interval|timestamp_with_name|bitmap_\\w+|buckets_limit|prometheus_buckets|histogram_share|interpolate|keep_(?:last|next)_value|limit_offset|now|rand(?:_\\w+)?|range_\\w+|running_\\w+',
    'remove_resets|ru|smooth_exponential|sort_by_label_numeric\\w*|timezone_offset|ttf|union|vmrange\\w*|alias|drop_\\w+|label_\\w+|labels_equal',
    'any|distinct|geomean|histogram|iqr|mad|median|mode|outliers\\w*|quantiles|share|sum2|zscore|(?:top|bottom)k_\\w+',
].join('|')})$`, 'i');
/** Whether a function is known to VictoriaMetrics only. */
const isOfVictoriaMetrics = (name) => VICTORIA_METRICS.test(name);

;// CONCATENATED MODULE: ./build/core/promql/syntax-mistake.js


/** How much of a query a message quotes. */
const QUOTED = 20;
const CLOSING = { '(': ')', '[': ']', '{': '}' };
/** Words of VictoriaMetrics' own language that can stand where PromQL's grammar is left. */
const DIALECT = /^(?:default|if|ifnot|limit|keep_metric_names|prefix)\b/i;
/** What a list of labels stands behind. */
const LABELS = /\b(?:by|without|on|ignoring|group_left|group_right)\s*$/i;
/** What something has to follow. */
const UNFINISHED = /(?:[-+*/%^<>=!]+|\b(?:and|or|unless|by|without|on|ignoring|offset|bool))$/i;
const WITH = /^\s*with\s*\(/i;
/** What is wrong where the grammar of PromQL is left, at `offset`. */
function syntaxMistake(query, offset) {
    const open = openBefore(query, offset);
    const rest = query.slice(offset);
    if (WITH.test(query))
        return dialect(offset, 'WITH');
    if (open && /["'`]/.test(open.sign)) {
        return wrong(open.at, 'this quote is never closed', `a ${open.sign} at the end of the text`);
    }
    if (open?.sign === '[')
        return inRange(query, open.at, offset);
    if (rest.trim() === '')
        return endsEarly(query, open);
    if (open?.sign === '{')
        return inMatchers(query, offset);
    const list = open && LABELS.exec(query.slice(0, open.at))?.[0].trim();
    if (list)
        return wrong(offset, `${quoted(rest)} is not expected among the labels of \`${list}\``, 'names, and a `)`');
    return inExpression(query, offset, open);
}
const wrong = (offset, message, expected, advice = null) => ({
    offset,
    problem: new model_problem/* Problem */.AF(message, expected, advice),
    isDialect: false,
});
const dialect = (offset, what) => ({
    offset,
    problem: new model_problem/* Problem */.AF(`\`${what}\` is not PromQL; VictoriaMetrics alone reads it`),
    isDialect: true,
});
/** The rest of a query, as a message quotes it. */
const quoted = (rest) => `\`${(rest.length > QUOTED ? `${rest.slice(0, QUOTED)}\u2026` : rest).replaceAll(/\s+/g, ' ').trim()}\``;
function inExpression(query, offset, open) {
    const [before, rest] = [query.slice(0, offset), query.slice(offset)];
    const called = /^([A-Za-z_]\w*)\s*\(/.exec(rest) ?? (rest.startsWith('(') ? /([A-Za-z_]\w*)\s*$/.exec(before) : null);
    if (called?.[1] !== undefined)
        return unknownFunction(query, called[1], offset);
    const [word] = DIALECT.exec(rest) ?? [];
    if (word !== undefined)
        return dialect(offset, word);
    const sign = rest[0] ?? '';
    if (/[)\]}]/.test(sign) && CLOSING[open?.sign ?? ''] !== sign) {
        return wrong(offset, `this \`${sign}\` closes nothing`, open ? closingOf(open) : 'the end of the query');
    }
    if (sign === ')')
        return wrong(offset, 'something is missing before this `)`', 'an expression');
    const isOperand = /[\w)\]}"'`]$/.test(before.trimEnd());
    const next = open ? `an operator, or ${closingOf(open)}` : 'an operator, or the end of the query';
    return wrong(offset, `${quoted(rest)} is not expected here`, isOperand ? next : 'an expression');
}
const closingOf = ({ sign }) => `the \`${CLOSING[sign]}\` of the \`${sign}\` before it`;
/** The last bracket that is open at `offset`, or a quote that is; null when none is. */
function openBefore(query, offset) {
    const stack = [];
    for (const { 0: sign, index } of query.matchAll(/"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|`[^`]*`|#.*|["'`()[\]{}]/g)) {
        if (sign.length > 1)
            continue;
        if (/["'`]/.test(sign))
            return { sign, at: index };
        if (index >= offset)
            continue;
        if (CLOSING[sign])
            stack.push({ sign, at: index });
        else if (CLOSING[stack.at(-1)?.sign ?? ''] === sign)
            stack.pop();
    }
    return stack.at(-1) ?? null;
}
function endsEarly(query, open) {
    const text = query.trimEnd();
    const [operator] = UNFINISHED.exec(text) ?? [];
    if (operator !== undefined)
        return wrong(text.length, `the query ends behind \`${operator}\``, 'what it applies to');
    if (!open)
        return wrong(text.length, 'the query ends too early', 'an expression');
    return wrong(text.length, `the query ends before its \`${open.sign}\` is closed`, `a \`${CLOSING[open.sign]}\``);
}
/** Between the brackets of a range. */
function inRange(query, start, offset) {
    const end = query.indexOf(']', start);
    if (end < 0)
        return wrong(query.trimEnd().length, 'the query ends before its `[` is closed', 'a `]`');
    const range = query.slice(start, end + 1);
    const expected = '[$window], or a duration such as [5m]';
    return wrong(Math.min(start + 1, offset), `${quoted(range)} is not a range of time`, expected);
}
/** Between the braces of a selector. */
function inMatchers(query, offset) {
    const [before, rest] = [query.slice(0, offset), query.slice(offset)];
    if (/^==/.test(rest) || (before.endsWith('=') && rest.startsWith('='))) {
        return wrong(offset, '`==` does not compare labels', 'one of =, !=, =~, !~');
    }
    if (/^[)\]]/.test(rest))
        return wrong(offset, 'the `{` before this is never closed', 'a `}`');
    const word = /^[^,}\s]*/.exec(rest)?.[0] || (rest[0] ?? '');
    if (/[=~]\s*$/.test(before)) {
        return wrong(offset, `the value ${quoted(word)} of a label is not in quotes`, 'a text such as "500"');
    }
    const expected = 'labels such as job="shop", separated by commas';
    return wrong(offset, `${quoted(word)} is not expected among the labels of a selector`, expected);
}
function unknownFunction(query, name, offset) {
    const at = query.lastIndexOf(name, offset);
    if (isOfVictoriaMetrics(name))
        return dialect(at, `${name}()`);
    return wrong(at, `\`${name}\` is not a function of PromQL`, 'one that Prometheus has', nearestFunction(name));
}

;// CONCATENATED MODULE: ./build/core/promql/value-types.js



const NOUNS = {
    scalar: 'a number',
    instant: 'an instant vector',
    range: 'a range vector',
    string: 'a text',
};
const COMPARISONS = new Set(['Eql', 'Neq', 'Gtr', 'Gte', 'Lss', 'Lte']);
const SETS = new Set(['And', 'Or', 'Unless']);
const EXPECTED = {
    scalar: 'a number',
    instant: 'one value a series, as sum(\u2026), increase(\u2026[$window]) or a plain selector give',
    range: 'a range in brackets behind a selector, such as http_requests_total[$window]',
    string: 'a text in quotes',
};
/** How much of a query a message quotes. */
const value_types_QUOTED = 120;
/** Where a query that parses has a value of a type that Prometheus refuses there: the first such place; null when it has none. */
function typeMistake(root, query) {
    const checker = new Checker(query);
    const [expression] = (0,grammar/* childrenOf */.LU)(root);
    const found = expression ? checker.typeOf(expression) : null;
    if (expression && (found === 'range' || found === 'string')) {
        const advice = found === 'range' ? `Write sum(increase(${checker.textOf(expression)})) to count events.` : null;
        checker.report(expression, `the query gives ${NOUNS[found]}`, 'an instant vector, as sum(\u2026) gives', advice);
    }
    return checker.mistakes.toSorted((a, b) => a.offset - b.offset)[0] ?? null;
}
class Checker {
    mistakes = [];
    #query;
    constructor(query) {
        this.#query = query;
    }
    report({ from }, message, expected, advice = null) {
        this.mistakes.push({ offset: from, problem: new model_problem/* Problem */.AF(message, expected, advice), isDialect: false });
        return null;
    }
    textOf({ from, to }) {
        const text = this.#query.slice(from, to).replaceAll(/\s+/g, ' ');
        return text.length > value_types_QUOTED ? `${text.slice(0, value_types_QUOTED)}\u2026` : text;
    }
    typeOf(node) {
        const children = (0,grammar/* childrenOf */.LU)(node);
        const [first] = children;
        switch (node.name) {
            case 'NumberDurationLiteral':
                return 'scalar';
            case 'StringLiteral':
                return 'string';
            case 'VectorSelector':
                return 'instant';
            case 'ParenExpr':
            case 'OffsetExpr':
            case 'StepInvariantExpr':
                return first ? this.typeOf(first) : null;
            case 'MatrixSelector':
                return this.#ofMatrix(node, first);
            case 'SubqueryExpr':
                return this.#ofSubquery(first);
            case 'UnaryExpr':
                return this.#ofUnary(children);
            case 'AggregateExpr':
                return this.#ofAggregate(node);
            case 'FunctionCall':
                return this.#ofCall(node);
            case 'BinaryExpr':
                return this.#ofBinary(children);
            default:
                return null;
        }
    }
    #ofMatrix(node, inner) {
        if (inner && bare(inner).name !== 'VectorSelector') {
            this.typeOf(inner);
            const bracket = { from: this.#query.indexOf('[', inner.to) };
            const range = this.#query.slice(bracket.from, node.to);
            return this.report(bracket, `a range goes behind a selector, and ${range} stands behind \`${this.textOf(inner)}\``, `a selector before it, such as http_requests_total${range}; or a subquery, such as ${range.replace(/\]$/, ':1m]')}`);
        }
        return 'range';
    }
    #ofSubquery(inner) {
        const type = inner && this.typeOf(inner);
        if (!inner || !type || type === 'instant' || type === 'scalar')
            return 'range';
        return this.report(inner, `a subquery takes an instant vector, and this is ${NOUNS[type]}`, 'one range: that of the subquery');
    }
    #ofUnary(children) {
        const inner = children.at(-1);
        const type = inner && this.typeOf(inner);
        if (!inner || !type || type === 'instant' || type === 'scalar')
            return type ?? null;
        return this.report(inner, `a sign stands before ${NOUNS[type]}`, 'a number or an instant vector');
    }
    #ofAggregate(node) {
        const operator = node.getChild('AggregateOp');
        const body = node.getChild('FunctionCallBody');
        if (!operator || !body)
            return null;
        const name = this.textOf(operator);
        const given = (0,grammar/* childrenOf */.LU)(body);
        const vector = given.at(-1);
        const expected = /^(topk|bottomk|limitk|limit_ratio|quantile|count_values)$/i.test(name) ? 2 : 1;
        if (given.length !== expected || !vector) {
            this.report(node, `${name}() has ${argumentsText(given.length)}`, String(expected));
            return 'instant';
        }
        if (given.length === 2 && given[0]) {
            this.#take(name, given[0], /^count_values$/i.test(name) ? 'string' : 'scalar');
        }
        this.#take(name, vector, 'instant');
        return 'instant';
    }
    #ofCall(node) {
        const identifier = node.getChild('FunctionIdentifier');
        const body = node.getChild('FunctionCallBody');
        if (!identifier || !body)
            return null;
        const name = this.textOf(identifier);
        const given = (0,grammar/* childrenOf */.LU)(body);
        const signature = signatureOf(name);
        if (!signature) {
            for (const argument of given)
                this.typeOf(argument);
            return null;
        }
        const { arguments: takes, required, result } = signature;
        if (given.length < required || given.length > takes.length) {
            const count = required === takes.length ? `${required}` : `${required} to ${takes.length}`;
            this.report(node, `${name}() has ${argumentsText(given.length)}`, count);
            return result;
        }
        for (const [index, argument] of given.entries())
            this.#take(name, argument, takes[index] ?? 'instant');
        return result;
    }
    /** An argument of a function, which takes a type. */
    #take(name, argument, wanted) {
        const type = this.typeOf(argument);
        if (type === null || type === wanted)
            return;
        const text = this.textOf(argument);
        this.report(argument, `${name}() takes ${NOUNS[wanted]}, and \`${text}\` is ${NOUNS[type]}`, EXPECTED[wanted], adviceFor(name, argument, text, wanted, type));
    }
    #ofBinary(children) {
        const [left, right] = [children[0], children.at(-1)];
        const operator = children[1];
        if (!left || !right || !operator)
            return null;
        const sign = this.textOf(operator);
        const types = [left, right].map((side) => {
            const type = this.typeOf(side);
            if (type !== 'range' && type !== 'string')
                return type;
            const advice = type === 'range' ? `Count its events first: sum(increase(${this.textOf(side)})).` : null;
            return this.report(side, `\`${sign}\` stands beside ${NOUNS[type]}`, 'numbers or instant vectors', advice);
        });
        const areScalars = types.every((type) => type === 'scalar');
        if (SETS.has(operator.name) && types.includes('scalar')) {
            return this.report(operator, `\`${sign}\` stands beside a number`, 'an instant vector on both sides', 'Write vector(\u2026) for a number.');
        }
        const isBool = children.some(({ name }) => name === 'BoolModifier');
        if (COMPARISONS.has(operator.name) && areScalars && !isBool) {
            return this.report(operator, `\`${sign}\` compares two numbers`, `\`${sign} bool\``);
        }
        if (isBool && !COMPARISONS.has(operator.name)) {
            return this.report(operator, `\`bool\` stands behind \`${sign}\``, 'a comparison before `bool`');
        }
        return areScalars ? 'scalar' : types.includes(null) ? null : 'instant';
    }
}
/** An expression without the parentheses around it. */
function bare(node) {
    const [inner] = node.name === 'ParenExpr' ? (0,grammar/* childrenOf */.LU)(node) : [];
    return inner ? bare(inner) : node;
}
/** What to do about an argument of the wrong type. */
function adviceFor(name, argument, text, wanted, given) {
    if (wanted === 'instant' && given === 'range')
        return `Count its events first: ${name}(increase(${text})).`;
    const isSelector = bare(argument).name === 'VectorSelector';
    return wanted === 'range' && isSelector ? `Write ${name}(${text}[$window]).` : null;
}
const argumentsText = (count) => (count === 1 ? '1 argument' : `${count} arguments`);

;// CONCATENATED MODULE: ./build/core/promql/find-mistake.js




/** The first thing that Prometheus refuses in a query, with or without `$window`; null when it would take the query. */
function findMistake(query, tree = (0,grammar/* parsePromql */.v_)(query)) {
    return findSyntaxMistake(query, tree) ?? typeMistake(tree.topNode, query);
}
/** Where PromQL's grammar is left; null when the query parses. */
function findSyntaxMistake(query, tree = (0,grammar/* parsePromql */.v_)(query)) {
    const offset = (0,grammar/* syntaxErrorAt */.Ru)(tree);
    const other = /(?<=\[\s*)\$window\w+(?=\s*\])/.exec(query);
    if (other && (offset === null || other.index < offset)) {
        const problem = new model_problem/* Problem */.AF(`\`[${other[0]}]\` is not a range of time`, 'the window, [$window]');
        return { offset: other.index, problem, isDialect: false };
    }
    if (offset === null)
        return null;
    if (!(0,grammar/* isTooDeep */.f_)(query))
        return syntaxMistake(query, offset);
    return { offset, problem: new model_problem/* Problem */.AF('too many brackets are open here', `at most ${grammar/* MAX_DEPTH */.lr}`), isDialect: false };
}


/***/ }),

/***/ 1258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ withoutFixedRange),
/* harmony export */   U: () => (/* binding */ isSameRange)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7593);
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6358);


/** Queries that are put together and of which every selector has the same fixed range, as in `sum(rate(x[5m]))`; null for all others. */
function withoutFixedRange(texts) {
    const found = texts.map(rangesIn);
    const ranges = found.flatMap((one) => one ?? []);
    const [first] = ranges;
    if (!first || found.includes(null) || ranges.some(({ text }) => !isSameRange(text, first.text)))
        return null;
    const replaced = texts.map((text, index) => (found[index] ?? [])
        .toSorted((a, b) => b.from - a.from)
        .reduce((rest, { from, to }) => `${rest.slice(0, from)}${_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOW_PLACEHOLDER */ .R1}${rest.slice(to)}`, text));
    return { range: first.text, offset: first.from, texts: replaced };
}
/** Whether two ranges are as long: `[5m]` and `[300s]`. */
const isSameRange = (a, b) => (0,_literals_js__WEBPACK_IMPORTED_MODULE_1__/* .durationMeaning */ .iQ)(a.trim()) === (0,_literals_js__WEBPACK_IMPORTED_MODULE_1__/* .durationMeaning */ .iQ)(b.trim());
/** The range of each selector; null where one has none, or where there is a window or a subquery. */
function rangesIn(query) {
    const tree = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePromql */ .v_)(query);
    if (query.includes(_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOW_PLACEHOLDER */ .R1) || (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .syntaxErrorAt */ .Ru)(tree) !== null)
        return null;
    const subqueries = [];
    tree.iterate({ enter: ({ name, from }) => void (name === 'SubqueryExpr' && subqueries.push(from)) });
    const ranges = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .selectorNodes */ .x6)(tree).map(({ parent }) => {
        const duration = parent?.name === 'MatrixSelector' ? parent.getChild('DurationExpr') : null;
        if (!duration || (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(duration).length !== 1)
            return null;
        return { text: query.slice(duration.from, duration.to).trim(), from: duration.from, to: duration.to };
    });
    return subqueries.length > 0 || ranges.includes(null) ? null : ranges.filter((range) => range !== null);
}


/***/ }),

/***/ 7593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ loneSelector),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   R1: () => (/* binding */ WINDOW_PLACEHOLDER),
/* harmony export */   Ru: () => (/* binding */ syntaxErrorAt),
/* harmony export */   f_: () => (/* binding */ isTooDeep),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   sh: () => (/* binding */ isPlainName),
/* harmony export */   v_: () => (/* binding */ parsePromql),
/* harmony export */   x6: () => (/* binding */ selectorNodes)
/* harmony export */ });
/* harmony import */ var _prometheus_io_lezer_promql__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6828);

const WINDOW_PLACEHOLDER = '$window';
/** A duration as long as the placeholder, which the grammar does not know, so that every offset stays what it is. */
const SOME_DURATION = '100000m';
/** Deeper than this, nobody wrote it, and each way to read it costs as much as all above. */
const MAX_DEPTH = 100;
/** Up to here, a tree of what comes before a mistake is worth the time that it takes. */
const MAX_BROKEN = 1000;
const strict = _prometheus_io_lezer_promql__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3D.configure({ strict: true });
/**
 * The tree of a query, with or without `$window`, by PromQL's official grammar. Of a query that the grammar refuses, it is
 * that of the part before the mistake: to find a way on behind every mistake takes seconds on a text that has nothing else.
 */
function parsePromql(query) {
    const text = query.replaceAll(WINDOW_PLACEHOLDER, SOME_DURATION);
    const deep = tooDeepAt(text);
    if (deep !== null)
        return brokenAt(deep, text);
    try {
        return strict.parse(text);
    }
    catch (error) {
        const at = error instanceof SyntaxError ? /\d+$/.exec(error.message) : null;
        if (!at)
            throw error;
        return brokenAt(Number(at[0]), text);
    }
}
/** Whether more brackets of a query are open at once than in any query. */
const isTooDeep = (query) => tooDeepAt(query) !== null;
/** Where more brackets are open than in any query; null when they never are. */
function tooDeepAt(text) {
    let depth = 0;
    for (const { 0: bracket, index } of text.matchAll(/[([{]|[)\]}]/g)) {
        depth += '([{'.includes(bracket) ? 1 : -1;
        if (depth > MAX_DEPTH)
            return index;
    }
    return null;
}
/** A tree with a mistake at `offset`. NUL is a mistake wherever it stands. */
function brokenAt(offset, text) {
    if (offset > MAX_BROKEN)
        return _prometheus_io_lezer_promql__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3D.parse(`${' '.repeat(offset)}\0`);
    return _prometheus_io_lezer_promql__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3D.parse(offset === text.length ? text : `${text.slice(0, offset)}\0`);
}
/** Where the grammar is left first; null when the query parses. */
function syntaxErrorAt(tree) {
    let first = null;
    tree.iterate({
        enter: ({ type, from }) => {
            if (type.isError && (first === null || from < first))
                first = from;
        },
    });
    return first;
}
/** The parts of a node, without comments. */
function childrenOf(node) {
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) {
        if (child.name !== 'LineComment')
            children.push(child);
    }
    return children;
}
/** The vector selectors of a query, in the order in which they stand. */
function selectorNodes(tree) {
    const found = [];
    tree.iterate({ enter: ({ name, node }) => void (name === 'VectorSelector' && found.push(node)) });
    return found;
}
/** The node of a text that is one vector selector; null for any other text. */
function loneSelector(text) {
    const tree = parsePromql(text);
    const [node, ...others] = childrenOf(tree.topNode);
    return node?.name === 'VectorSelector' && others.length === 0 && syntaxErrorAt(tree) === null ? node : null;
}
/** Whether the name of a metric needs no quotes: https://prometheus.io/docs/concepts/data_model/#metric-names-and-labels */
const isPlainName = (metric) => /^[a-zA-Z_:][a-zA-Z0-9_:]*$/.test(metric);


/***/ }),

/***/ 3748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readPromql)
/* harmony export */ });
/* harmony import */ var _find_mistake_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4780);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7593);
/* harmony import */ var _matchers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(953);



/** Parses a query, with or without `$window`. */
function readPromql(query) {
    const tree = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePromql */ .v_)(query);
    return {
        mistake: (0,_find_mistake_js__WEBPACK_IMPORTED_MODULE_0__/* .findMistake */ .m)(query, tree),
        metrics: metricsIn(tree, query),
        fixedRanges: fixedRangesIn(tree, query),
        patternsAsText: (0,_matchers_js__WEBPACK_IMPORTED_MODULE_2__/* .selectionsIn */ .p8)(query).flatMap(({ matchers }) => matchers.filter(_matchers_js__WEBPACK_IMPORTED_MODULE_2__/* .takesPatternForText */ .Tb)),
    };
}
const pieceOf = ({ from, to }, query) => ({
    text: query.slice(from, to),
    offset: from,
});
function metricsIn(tree, query) {
    const metrics = [];
    tree.iterate({
        enter: ({ name, node }) => {
            if (name === 'Identifier' && node.parent?.name === 'VectorSelector')
                metrics.push(pieceOf(node, query));
            // `{"http.requests"}` and `{__name__="http_requests"}` name a metric too.
            if (name !== 'StringLiteral')
                return;
            const label = node.parent?.getChild('LabelName');
            if (node.parent?.name === 'QuotedLabelName' || (label && pieceOf(label, query).text === '__name__')) {
                metrics.push({ text: query.slice(node.from + 1, node.to - 1), offset: node.from + 1 });
            }
        },
    });
    return metrics;
}
function fixedRangesIn(tree, query) {
    const fixed = [];
    // Within a subquery over the window, a range of its own is what such an expression needs.
    let windows = 0;
    const inWindow = (node) => rangeOf(node, query)?.text.includes(_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .WINDOW_PLACEHOLDER */ .R1);
    tree.iterate({
        enter: (node) => {
            const range = rangeOf(node, query);
            if (range && windows === 0 && !inWindow(node))
                fixed.push(range);
            if (node.name === 'SubqueryExpr' && inWindow(node))
                windows += 1;
        },
        leave: (node) => {
            if (node.name === 'SubqueryExpr' && inWindow(node))
                windows -= 1;
        },
    });
    return fixed;
}
/** The range in the brackets of a matrix selector or a subquery; null for any other node. */
function rangeOf({ name, node }, query) {
    if (name !== 'MatrixSelector' && name !== 'SubqueryExpr')
        return null;
    const range = node.getChild('DurationExpr');
    return range && pieceOf(range, query);
}


/***/ }),

/***/ 6358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ stringMeaning),
/* harmony export */   iQ: () => (/* binding */ durationMeaning),
/* harmony export */   l7: () => (/* binding */ numberMeaning)
/* harmony export */ });
/**
 * Literals of PromQL, each as one spelling of all that every PromQL reads alike. What this does not know for sure stays as it is written:
 * leading zeros (octal to some), `_` between digits, a number of seconds for a range, escapes by a code.
 */
const DECIMAL = /^(?:(?:0|[1-9]\d*)(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/;
/** A number without its sign: `1e3` is `1000`. */
function numberMeaning(text) {
    if (/^(?:inf|nan)$/i.test(text))
        return text.toLowerCase();
    const value = Number(text);
    if (HEXADECIMAL.test(text))
        return Number.isSafeInteger(value) ? String(value) : text;
    // What is too large for a number is refused by some, and what is too small is 0 to others.
    const isLost = !Number.isFinite(value) || (value === 0 && /[1-9]/.test(text.replace(/e.*/i, '')));
    return DECIMAL.test(text) && !isLost ? String(value) : text;
}
const MILLISECONDS = { y: 31_536_000_000, w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
const DURATION = /^(?=\d)(?:\d+y)?(?:\d+w)?(?:\d+d)?(?:\d+h)?(?:\d+m)?(?:\d+s)?(?:\d+ms)?$/;
/** Prometheus counts nanoseconds in 63 bits. */
const LONGEST = 9_223_372_036_854;
/** A duration, where one is due: `1h` is `60m`. A year has 365 days. */
function durationMeaning(text) {
    if (!DURATION.test(text))
        return text;
    const parts = [...text.matchAll(/(\d+)(ms|[ywdhms])/g)];
    if (parts.some(([, count = '']) => /^0\d/.test(count)))
        return text;
    const all = parts.reduce((sum, [, count, unit]) => sum + Number(count) * MILLISECONDS[unit], 0);
    return all <= LONGEST ? `${all}ms` : text;
}
const ESCAPES = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
const DOUBLE = /^"(?:[^"\\\r\n]|\\[abfnrtv\\"])*"$/;
const SINGLE = /^'(?:[^'\\\r\n]|\\[abfnrtv\\'])*'$/;
const RAW = /^`[^`\r]*`$/;
/** A string in double quotes: `'5\\d'` is `` `5\d` ``. */
function stringMeaning(literal) {
    const inner = literal.slice(1, -1);
    if (RAW.test(literal))
        return JSON.stringify(inner);
    if (!DOUBLE.test(literal) && !SINGLE.test(literal))
        return literal;
    return JSON.stringify(inner.replace(/\\(.)/g, (_, letter) => ESCAPES[letter] ?? letter));
}


/***/ }),

/***/ 953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QK: () => (/* binding */ labelText),
/* harmony export */   Tb: () => (/* binding */ takesPatternForText),
/* harmony export */   nM: () => (/* binding */ selectorText),
/* harmony export */   os: () => (/* binding */ selectionIn),
/* harmony export */   p8: () => (/* binding */ selectionsIn),
/* harmony export */   qZ: () => (/* binding */ unquoted)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7593);

/** What each vector selector of a query selects, in the order in which they stand. `m{\u2026}`, `{"m",\u2026}` and `{__name__="m",\u2026}` are one. */
const selectionsIn = (query) => (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .selectorNodes */ .x6)((0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePromql */ .v_)(query)).map((node) => selectionOf(node, query));
/** What a text selects that is one selector; null for any other text. */
function selectionIn(selector) {
    const node = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .loneSelector */ .E$)(selector);
    return node && selectionOf(node, selector);
}
function selectionOf(node, query) {
    const textOf = ({ from, to }) => query.slice(from, to);
    const identifier = node.getChild('Identifier');
    const parts = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(node.getChild('LabelMatchers') ?? node);
    const quoted = parts.find(({ name }) => name === 'QuotedLabelName');
    const matchers = parts.flatMap((part) => {
        const [label, operator, value] = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(part);
        if (!label || !operator || !value)
            return [];
        const name = label.name === 'QuotedLabelName' ? unquoted(textOf(label)) : textOf(label);
        return [
            {
                label: name,
                operator: textOf(operator),
                value: unquoted(textOf(value)),
                text: textOf(part),
                offset: part.from,
            },
        ];
    });
    const isName = ({ label, operator }) => label === '__name__' && operator === '=';
    const named = matchers.find(isName);
    const metric = identifier ? textOf(identifier) : quoted ? unquoted(textOf(quoted)) : (named?.value ?? null);
    // A second name contradicts the first, or says it again.
    return { metric, matchers: matchers.filter((one) => !(isName(one) && one.value === metric)) };
}
const ESCAPES = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|([\s\S]))/g;
/** What a string of PromQL says. https://prometheus.io/docs/prometheus/latest/querying/basics/#string-literals */
function unquoted(literal) {
    const inner = literal.slice(1, -1);
    if (literal.startsWith('`'))
        return inner;
    return inner.replace(ESCAPE, (_, byte, short, long, octal, letter) => {
        if (letter !== undefined)
            return ESCAPES[letter] ?? letter;
        const code = octal === undefined ? Number.parseInt(byte ?? short ?? long, 16) : Number.parseInt(octal, 8);
        return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
    });
}
/** The name of a label or a metric as PromQL takes it between braces: in quotes, when it has other characters than letters of old. */
const labelText = (label) => /^[a-zA-Z_][a-zA-Z0-9_]*$/.test(label) ? label : JSON.stringify(label);
/** A metric whose series all of these matchers hold for. */
const selectorText = (metric, matchers) => (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainName */ .sh)(metric) ? `${metric}{${matchers.join(',')}}` : `{${[JSON.stringify(metric), ...matchers].join(',')}}`;
/**
 * What in a text is at home in a regular expression and hardly anywhere else: each with what it looks like. Dots alone are not:
 * hosts, addresses and versions are full of them.
 */
const PATTERNS = [
    // 5.., and 50. for a status
    /(?<![\w./])[1-5]\.\.(?![\w./])/,
    /^[1-5]\d\.$/,
    // anything, but not the star of a host such as api.*.example.com
    /\.\*(?!\.[a-zA-Z])|\.\+(?![a-zA-Z0-9])/,
    // either, but not two words with a bar between them
    /[^\s|]\|[^\s|]/,
    /^\^/,
    // [45].., [0-9], [45]00, but not [::1]:9090
    /\[[^\]\s:]+\](?:\.\.|[*+{]|\d\d$)|\[\^?(?:0-9|a-z|A-Z|\d-\d)/,
    // \d+, \d\d, \.
    /\\[dws](?:[*+{]|\\[dws])|\\\./,
    /\(\?[:a-zA-Z]/,
];
/** Whether a matcher compares a label with the text of a regular expression, which it takes for a text. */
const takesPatternForText = ({ operator, value }) => (operator === '=' || operator === '!=') && PATTERNS.some((pattern) => pattern.test(value));


/***/ }),

/***/ 4087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ resultLabels)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7593);
/* harmony import */ var _matchers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(953);


/** Deeper than this, nobody wrote it, and a recursion might not come back. */
const MAX_DEPTH = 100;
const UNKNOWN = { kind: 'unknown' };
const FILLER = { kind: 'known', labels: [], modifiers: [], isSelected: true, isFiller: true };
/** The labels of what a query, with or without `$window`, gives at one moment. */
function resultLabels(query) {
    const tree = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePromql */ .v_)(query);
    const [root, more] = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(tree.topNode);
    return root && !more && (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .syntaxErrorAt */ .Ru)(tree) === null ? new Reader(tree, query).labelsOf(root, 0) : UNKNOWN;
}
class Reader {
    #tree;
    #text;
    constructor(tree, text) {
        this.#tree = tree;
        this.#text = text;
    }
    labelsOf(node, depth) {
        if (!node || depth > MAX_DEPTH)
            return UNKNOWN;
        switch (node.name) {
            case 'ParenExpr':
            case 'StepInvariantExpr':
            case 'OffsetExpr':
            case 'SubqueryExpr':
                return this.labelsOf((0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(node)[0], depth + 1);
            case 'UnaryExpr':
                return this.labelsOf((0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(node).at(-1), depth + 1);
            case 'NumberDurationLiteral':
            case 'StringLiteral':
                return FILLER;
            case 'AggregateExpr':
                return this.#ofAggregate(node);
            case 'FunctionCall':
                return this.#ofCall(node, depth);
            case 'BinaryExpr':
                return this.#ofBinary(node, depth);
            default:
                return UNKNOWN;
        }
    }
    #ofAggregate(node) {
        if (KEEPING.test(this.#textOf(node.getChild('AggregateOp'))))
            return UNKNOWN;
        const modifier = node.getChild('AggregateModifier');
        if (!modifier)
            return { kind: 'known', labels: [], modifiers: [], isSelected: true, isFiller: false };
        const body = node.getChild('FunctionCallBody');
        if (!modifier.getChild('By') || !body)
            return UNKNOWN;
        const named = this.#labelsIn(modifier);
        const isSelected = this.#passes(named, body);
        const labels = isSelected ? named.filter((label) => !this.#isPinned(label, body)) : named;
        return { kind: 'known', labels, modifiers: [{ from: modifier.from, to: modifier.to }], isSelected, isFiller: false };
    }
    #ofCall(node, depth) {
        const name = this.#textOf(node.getChild('FunctionIdentifier'));
        const body = node.getChild('FunctionCallBody');
        if (FILLING.test(name))
            return FILLER;
        if (MAKING.test(name) || !body)
            return UNKNOWN;
        const found = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(body).map((argument) => this.labelsOf(argument, depth + 1));
        const [only, ...others] = found.filter((one) => one.kind !== 'known' || !one.isFiller);
        if (!only || others.length > 0)
            return others.length > 0 ? UNKNOWN : FILLER;
        // Its buckets go by the label `le`, so that it stays in the query.
        const isQuantile = name === 'histogram_quantile' && only.kind === 'known' && only.labels.includes('le');
        return isQuantile ? { ...only, labels: only.labels.filter((label) => label !== 'le'), modifiers: [] } : only;
    }
    #ofBinary(node, depth) {
        const children = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(node);
        const [left, right] = [this.labelsOf(children[0], depth + 1), this.labelsOf(children.at(-1), depth + 1)];
        const [unequal] = [left, right].filter((side) => side.kind === 'unequal');
        if (unequal)
            return unequal;
        if (left.kind !== 'known' || right.kind !== 'known')
            return UNKNOWN;
        const operator = children[1]?.name ?? '';
        const clause = children.find(({ name }) => name === 'MatchingModifierClause');
        if (right.isFiller && (operator === 'Or' || !clause))
            return left;
        if (left.isFiller && !clause && operator !== 'Or')
            return right;
        if (clause && !this.#matchesAll(clause, left, right))
            return UNKNOWN;
        if (left.labels.join() !== right.labels.join()) {
            return SETS.test(operator) ? UNKNOWN : { kind: 'unequal', sides: [left.labels, right.labels] };
        }
        return {
            ...left,
            modifiers: [...left.modifiers, ...right.modifiers],
            isSelected: left.isSelected && right.isSelected,
            isFiller: false,
        };
    }
    /** Whether `on (\u2026)` names all that both sides have. */
    #matchesAll(clause, left, right) {
        if (!clause.getChild('On') || clause.getChild('GroupLeft') || clause.getChild('GroupRight'))
            return false;
        const named = this.#labelsIn(clause);
        return [...left.labels, ...right.labels].every((label) => named.includes(label));
    }
    /** Whether labels get through an expression as they are in what it selects. */
    #passes(labels, body) {
        let passes = true;
        this.#tree.iterate({
            from: body.from,
            to: body.to,
            enter: ({ name, node }) => {
                if (node.from < body.from || node.to > body.to)
                    return;
                if (name === 'MatchingModifierClause')
                    passes = false;
                if (name === 'FunctionIdentifier' && MAKING.test(this.#textOf(node)))
                    passes = false;
                if (name !== 'AggregateExpr')
                    return;
                const modifier = node.getChild('AggregateModifier');
                const named = modifier ? this.#labelsIn(modifier) : [];
                const isKept = (label) => named.includes(label) === (modifier?.getChild('By') !== null);
                const keepsAll = !modifier && KEEPING.test(this.#textOf(node.getChild('AggregateOp')));
                if (!keepsAll && !(modifier && labels.every(isKept)))
                    passes = false;
            },
        });
        return passes;
    }
    /** Whether all that is selected has one value of the label. */
    #isPinned(label, body) {
        const selectors = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .selectorNodes */ .x6)(this.#tree).filter(({ from, to }) => from >= body.from && to <= body.to);
        const values = selectors.map((node) => {
            const matchers = (0,_matchers_js__WEBPACK_IMPORTED_MODULE_1__/* .selectionIn */ .os)(this.#textOf(node))?.matchers ?? [];
            return matchers.find((one) => one.label === label && isOneValue(one.operator, one.value))?.value;
        });
        return values.length > 0 && values[0] !== undefined && values.every((value) => value === values[0]);
    }
    #labelsIn(node) {
        const [list] = node.getChildren('GroupingLabels');
        const names = (list ? (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(list) : []).map((one) => this.#textOf(one).replace(/^(["'`])(.*)\1$/s, '$2'));
        return [...new Set(names)].sort();
    }
    #textOf = (node) => (node ? this.#text.slice(node.from, node.to) : '');
}
/** Aggregations whose result has the labels of what goes in, or labels of its own. */
const KEEPING = /^(topk|bottomk|limitk|limit_ratio|count_values)$/i;
const FILLING = /^(vector|scalar|time|pi)$/;
/** Functions that give series other labels than those of what goes in. */
const MAKING = /^(label_replace|label_join|absent|absent_over_time|info|count_values)$/;
const SETS = /^(And|Or|Unless)$/;
const isOneValue = (operator, value) => operator === '=' || (operator === '=~' && /^[\w :/@%-]+$/.test(value));


/***/ }),

/***/ 7995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ namedSelector),
/* harmony export */   SU: () => (/* binding */ histogramSelector),
/* harmony export */   Y0: () => (/* binding */ plainSelector),
/* harmony export */   _O: () => (/* binding */ countedSelector)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7593);

/** `raw` as one plain vector selector by PromQL's grammar, comments left out; null when it is anything else, or holds `$window`. */
function plainSelector(raw) {
    // Where a name or a value holds it, what is selected is another thing for every span.
    if (raw.includes(_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOW_PLACEHOLDER */ .R1))
        return null;
    const node = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .loneSelector */ .E$)(raw);
    if (node === null)
        return null;
    const textOf = ({ from, to }) => raw.slice(from, to);
    const name = node.getChild('Identifier');
    const matchers = node.getChild('LabelMatchers');
    return { text: textOf(node), name: name && textOf(name), matchers: matchers ? (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(matchers).map(textOf) : [] };
}
/** The selector of `sum(increase(selector[$window]))`, which is what SLO Gate makes of a bare one; null for all else. */
function countedSelector(expression) {
    const tree = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePromql */ .v_)(expression);
    const only = (node, name) => {
        const [child, ...others] = node ? (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(node) : [];
        return child?.name === name && others.length === 0 ? child : null;
    };
    const textOf = (node) => (node ? expression.slice(node.from, node.to) : '');
    const [operator, body, ...more] = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(only(tree.topNode, 'AggregateExpr') ?? tree.topNode);
    const call = only(body, 'FunctionCall');
    const range = only(call?.getChild('FunctionCallBody'), 'MatrixSelector');
    const isCount = textOf(operator).toLowerCase() === 'sum' &&
        more.length === 0 &&
        textOf(call?.getChild('FunctionIdentifier')) === 'increase' &&
        textOf(range?.getChild('DurationExpr')) === _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOW_PLACEHOLDER */ .R1 &&
        (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .syntaxErrorAt */ .Ru)(tree) === null;
    return isCount ? (plainSelector(textOf(range?.getChild('VectorSelector')))?.text ?? null) : null;
}
/** A plain selector of one metric that it names: before the braces, quoted within them, or by `__name__=`; null for any other. */
function namedSelector(raw) {
    const selector = plainSelector(raw);
    if (selector === null)
        return null;
    const named = selector.matchers.map((matcher) => NAMING.exec(matcher));
    const matchers = selector.matchers.filter((_, index) => !named[index]);
    const [naming, ...others] = named.filter((match) => match !== null);
    if (selector.name !== null)
        return naming ? null : { name: selector.name, matchers };
    const name = others.length === 0 ? unquoted(naming?.groups?.name ?? '') : '';
    if (name === '')
        return null;
    return naming?.groups?.label === undefined ? { name, matchers } : { name, isNameMatched: true, matchers };
}
/** What names the metric within braces. */
const NAMING = /^(?:(?<label>__name__|"__name__"|'__name__'|`__name__`)\s*=\s*)?(?<name>"[^"]*"|'[^']*'|`[^`]*`)$/;
/** What a string without escapes says; nothing for one that has some, as no name of a metric has. */
const unquoted = (text) => (text.includes('\\') ? '' : text.slice(1, -1));
/** The selector of a histogram's part (`_bucket`, `_count`, or nothing for all of it), with more matchers than its own. */
function histogramSelector({ name, isNameMatched, matchers }, suffix = '', more = []) {
    const part = `${name}${suffix}`;
    const inBraces = [...matchers, ...more];
    if ((0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainName */ .sh)(name))
        return inBraces.length === 0 ? part : `${part}{${inBraces.join(',')}}`;
    const quoted = JSON.stringify(part);
    return `{${[isNameMatched ? `__name__=${quoted}` : quoted, ...inBraces].join(',')}}`;
}


/***/ }),

/***/ 2953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isAttributesFile)
/* harmony export */ });
/* harmony import */ var _layout_same_on_some_disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4827);

/** Whether git reads attributes from a file of this name on some disk. */
const isAttributesFile = (name) => (0,_layout_same_on_some_disk_js__WEBPACK_IMPORTED_MODULE_0__/* .sameOnSomeDisk */ .r)(name, '.gitattributes');


/***/ }),

/***/ 2391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xv: () => (/* binding */ VERSION),
  uR: () => (/* binding */ categorySchema),
  Cy: () => (/* binding */ contractSchema),
  Jq: () => (/* binding */ nameSchema),
  B2: () => (/* binding */ slosOf),
  nk: () => (/* binding */ supplementOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/core/model/exclusion.js
var exclusion = __webpack_require__(8024);
// EXTERNAL MODULE: ./build/core/model/problem.js
var model_problem = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/core/specs/fields/address.js
var address = __webpack_require__(1955);
// EXTERNAL MODULE: ./build/core/specs/fields/day.js
var fields_day = __webpack_require__(8337);
// EXTERNAL MODULE: ./build/core/specs/fields/group-by.js
var group_by = __webpack_require__(1340);
// EXTERNAL MODULE: ./build/core/specs/fields/objective.js
var objective = __webpack_require__(3660);
// EXTERNAL MODULE: ./build/core/specs/yaml/scalar.js
var scalar = __webpack_require__(8305);
;// CONCATENATED MODULE: ./build/core/specs/fields/path-pattern.js



const EXPECTED = 'a path pattern such as services/checkout/**';
const MAX_CHARACTERS = 200;
/** Each wildcard of a name multiplies the ways in which a long name may match. */
const MAX_WILDCARDS = 3;
const MAX_CHOICES = 3;
/** A glob of `paths`: what matching it may cost is bounded, whatever the names of the files that are held against it. */
const pathPatternSchema = (0,scalar/* scalar */.d_)(schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, EXPECTED) })
    .regex(/^[^\S\r\n]*\S[^\r\n]*$/, { error: `expected ${EXPECTED} on one line` })
    .max(MAX_CHARACTERS, { error: `expected ${EXPECTED}, of at most ${MAX_CHARACTERS} characters` }), (raw) => {
    if (/[!@?*+]\(/.test(raw))
        return new model_problem/* Problem */.AF(`\`${raw}\` holds a group in parentheses`, EXPECTED);
    if ((raw.match(/\{/g)?.length ?? 0) > MAX_CHOICES) {
        return new model_problem/* Problem */.AF(`\`${raw}\` has more than ${MAX_CHOICES} choices in braces`, EXPECTED, 'Write several patterns.');
    }
    const wildcards = raw
        .split('/')
        .filter((name) => name !== '**')
        .map((name) => name.match(/\*+/g)?.length ?? 0);
    if (Math.max(...wildcards) <= MAX_WILDCARDS && raw.split('**').length <= 1 + MAX_WILDCARDS)
        return raw;
    return new model_problem/* Problem */.AF(`\`${raw}\` has more than ${MAX_WILDCARDS} wildcards in one name, or of the kind \`**\``, EXPECTED);
});

// EXTERNAL MODULE: ./build/core/specs/fields/instant.js
var instant = __webpack_require__(9398);
;// CONCATENATED MODULE: ./build/core/specs/fields/since.js





const since_EXPECTED = 'a day such as 2026-11-01, or a time such as 2026-11-01T09:00:00Z';
/** The day or the time from which a promise counts. */
const sinceSchema = (0,scalar/* scalar */.d_)(schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, since_EXPECTED) }), (raw) => {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(raw) ? raw : instant/* TIME */.E9.exec(raw)?.[1];
    if (day === undefined)
        return new model_problem/* Problem */.AF(`\`${raw}\` is neither a day nor a time`, since_EXPECTED);
    if (!(0,fields_day/* isDay */.N)(day))
        return new model_problem/* Problem */.AF(`\`${day}\` is not in the calendar`, since_EXPECTED);
    if (day === raw)
        return { kind: 'day', day, text: raw };
    const at = Date.parse(raw.toUpperCase());
    return Number.isNaN(at)
        ? new model_problem/* Problem */.AF(`\`${raw}\` is not a time`, since_EXPECTED)
        : { kind: 'time', at: Math.floor(at / 1000), text: raw };
});

// EXTERNAL MODULE: ./build/core/specs/fields/suggestions.js
var suggestions = __webpack_require__(746);
// EXTERNAL MODULE: ./build/core/specs/fields/window.js
var fields_window = __webpack_require__(647);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./build/core/specs/fields/query.js
var query = __webpack_require__(8575);
;// CONCATENATED MODULE: ./build/core/specs/indicators/error-ratio.js

const errorRatio = {
    schema: query/* expressionSchema */.Cm.transform((expression) => ({ kind: 'error-ratio', expression })),
    queries: [{ path: [], use: 'expression' }],
};

;// CONCATENATED MODULE: ./build/core/specs/indicators/exactly-one.js

/** Exactly one of `keys` is present in `value`; else the issue says which to choose from. */
function exactlyOne(value, keys, context) {
    const given = keys.filter((key) => value[key] !== undefined);
    if (given.length === 1)
        return given[0];
    const problem = given.length === 0
        ? new model_problem/* Problem */.AF(`one of these keys is missing`, `one of ${keys.join(', ')}`)
        : new model_problem/* Problem */.AF(`${given.join(' and ')} exclude each other`, `exactly one of ${keys.join(', ')}`);
    context.addIssue({
        code: 'custom',
        message: problem.message,
        params: { problem, missing: given.length === 0 ? keys : [] },
    });
    return null;
}

// EXTERNAL MODULE: ./build/core/specs/fields/duration.js
var duration = __webpack_require__(8579);
;// CONCATENATED MODULE: ./build/core/specs/indicators/latency.js



const latency = {
    schema: schemas/* strictObject */.rej({ histogram: query/* histogramSchema */.kI, within: duration/* latencyBoundSchema */.I })
        .transform((latency) => ({ kind: 'latency', ...latency })),
    queries: [{ path: ['histogram'], use: 'histogram' }],
};

;// CONCATENATED MODULE: ./build/core/specs/indicators/ratio.js




const schema = schemas/* strictObject */.rej({
    good: query/* querySchema */.c$.optional(),
    bad: query/* querySchema */.c$.optional(),
    total: query/* querySchema */.c$,
    'count-new-series': schemas/* boolean */.zMY().default(false),
})
    .transform((ratio, context) => {
    const counted = exactlyOne(ratio, ['good', 'bad'], context);
    const events = counted && ratio[counted];
    if (!events)
        return core/* NEVER */.tm;
    const countNewSeries = ratio['count-new-series'];
    if (countNewSeries && (events.form === 'expression' || ratio.total.form === 'expression')) {
        const problem = new model_problem/* Problem */.AF('count-new-series works on selectors only', 'two plain selectors, without $window');
        context.addIssue({ code: 'custom', message: problem.message, path: ['count-new-series'], params: { problem } });
    }
    return { kind: 'ratio', counted, events, total: ratio.total, countNewSeries };
});
const ratio = {
    schema,
    queries: [
        { path: ['good'], use: 'expression' },
        { path: ['bad'], use: 'expression' },
        { path: ['total'], use: 'expression' },
    ],
};

// EXTERNAL MODULE: ./node_modules/fraction.js/dist/fraction.mjs
var fraction = __webpack_require__(1952);
// EXTERNAL MODULE: ./build/core/model/exact-number.js
var exact_number = __webpack_require__(3789);
;// CONCATENATED MODULE: ./build/core/specs/indicators/slices.js








const COMPARISONS = ['at-most', 'below', 'above', 'at-least'];
const bound = schemas/* number */.aig({ error: (issue) => (0,scalar/* found */.F9)(issue.input, 'a number') })
    .refine((number) => (0,exact_number/* exactNumber */.rf)(String(number)) !== null, { error: 'expected a number of a usual size' });
const slices_schema = schemas/* strictObject */.rej({
    every: duration/* durationSchema */.s,
    value: query/* instantExpressionSchema */.Pm,
    'at-most': bound.optional(),
    below: bound.optional(),
    above: bound.optional(),
    'at-least': bound.optional(),
})
    .transform((slices, context) => {
    const comparison = exactlyOne(slices, COMPARISONS, context);
    if (!comparison)
        return core/* NEVER */.tm;
    const condition = { comparison, bound: (0,exact_number/* exactNumber */.rf)(String(slices[comparison] ?? 0)) ?? new fraction/* default */.A(0) };
    return { kind: 'slices', every: slices.every, value: slices.value, condition };
});
const slices = {
    schema: slices_schema,
    queries: [{ path: ['value'], use: 'moment' }],
    misfit({ every }, window) {
        if (window.kind !== 'rolling' || every.seconds <= window.duration.seconds)
            return null;
        const problem = new model_problem/* Problem */.AF(`a slice of ${every.text} is longer than the window of ${window.duration.text}`, 'slices that fit the window many times');
        return { path: ['every'], problem };
    },
};

;// CONCATENATED MODULE: ./build/core/specs/indicators/vendor.js


const vendor = {
    schema: schemas/* strictObject */.rej({ id: (0,scalar/* line */.n8)('the id of the SLO in the backend') })
        .transform((vendor) => ({ kind: 'vendor', ...vendor })),
    queries: [],
};

;// CONCATENATED MODULE: ./build/core/specs/indicators/indicators.js







const INDICATORS = {
    ratio: ratio,
    'error-ratio': errorRatio,
    latency: latency,
    slices: slices,
    vendor: vendor,
};
const KINDS = Object.keys(INDICATORS);
const SCHEMAS = Object.fromEntries(KINDS.map((kind) => [kind, INDICATORS[kind].schema]));
/** What is measured: exactly one indicator, under the name of its kind. */
const indicatorSchema = schemas/* strictObject */.rej(SCHEMAS)
    .partial()
    .meta({ minProperties: 1, maxProperties: 1 })
    .transform((stated, context) => {
    const kind = exactlyOne(stated, KINDS, context);
    return (kind && stated[kind]) || core/* NEVER */.tm;
});
/** What keeps an indicator from being measured over a window; null when nothing does. */
function misfitOf(indicator, window) {
    // Of an indicator that could not be read, zod has something without a kind, and looks for what else is wrong.
    const reader = INDICATORS[indicator.kind];
    return reader?.misfit?.(indicator, window) ?? null;
}
/** The queries of the indicator at `path`. */
const writtenQueries = (document, path) => KINDS.flatMap((kind) => INDICATORS[kind].queries.flatMap(({ path: below, use }) => {
    const text = document.textAt([...path, kind, ...below]);
    return text ? [{ ...text, use }] : [];
}));

// EXTERNAL MODULE: ./build/core/specs/yaml/yaml.js + 3 modules
var yaml = __webpack_require__(2035);
;// CONCATENATED MODULE: ./build/core/specs/contract-file.js














const VERSION = 'slo-gate/v1';
/** As Kubernetes has it for its objects, which are SLOs too. */
const LONGEST_NAME = 253;
const nameSchema = (what) => schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, what) })
    .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/, {
    error: ({ input }) => (0,scalar/* found */.F9)(input, `${what} (letters, digits, _ . - and a letter or digit first)`, (0,suggestions/* meantName */.d5)(input)),
})
    .max(LONGEST_NAME, { error: `expected ${what} of at most ${LONGEST_NAME} characters` });
const categorySchema = schemas/* enum */.k5n(exclusion/* EXCLUSION_CATEGORIES */.UR, {
    error: (issue) => (0,scalar/* found */.F9)(issue.input, `one of ${exclusion/* EXCLUSION_CATEGORIES */.UR.join(', ')}`),
});
const commitmentSchema = schemas/* strictObject */.rej({
    to: schemas/* enum */.k5n(['customers', 'internal'], { error: (issue) => (0,scalar/* found */.F9)(issue.input, 'customers or internal') }),
    sla: objective/* slaSchema */.Gj.optional(),
    document: (0,address/* addressSchema */.o)('the address of the agreement').optional(),
    excludes: schemas/* array */.YOg(categorySchema).optional().meta({
        description: 'The categories of time that the agreement itself leaves out; without it, customers are promised all time.',
    }),
})
    .transform(({ to, sla, document, excludes }, context) => {
    if (sla && to !== 'customers') {
        const problem = new model_problem/* Problem */.AF('`sla` stands beside `to: internal`', 'the number of an agreement with customers');
        context.addIssue({ code: 'custom', message: problem.message, path: ['to'], params: { problem } });
    }
    return { to, sla: sla ?? null, document: document ?? null, excludes: excludes ?? null };
});
const noDataSchema = schemas/* enum */.k5n(['unknown', 'idle'], { error: (issue) => (0,scalar/* found */.F9)(issue.input, 'unknown or idle') });
const SINCE = 'The day, or the time, from which the promise counts; a window reaches no further back.';
const NO_DATA = 'What it means that the total has no series: unknown, or idle for a service that then has no traffic.';
const sloSchema = schemas/* strictObject */.rej({
    name: nameSchema('the name of the SLO'),
    description: schemas/* string */.YjP().optional(),
    objective: objective/* objectiveSchema */.pp,
    window: fields_window/* windowSchema */.y,
    since: sinceSchema.optional().meta({ description: SINCE }),
    'no-data': noDataSchema.optional().meta({ description: NO_DATA }),
    commitment: commitmentSchema.optional(),
    indicator: indicatorSchema,
    'group-by': group_by/* groupBySchema */.E
        .optional()
        .meta({ description: 'Labels: each combination of their values is held to the objective on its own.' }),
})
    .superRefine(({ indicator, window }, context) => {
    const misfit = misfitOf(indicator, window);
    if (!misfit)
        return;
    const { problem, path } = misfit;
    const message = problem.message;
    context.addIssue({ code: 'custom', message, path: ['indicator', indicator.kind, ...path], params: { problem } });
});
/** A contract file: `slos/**`, design section 2.1. */
const contractSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(VERSION),
    service: nameSchema('the name of the service'),
    owner: (0,scalar/* line */.n8)('who answers for the service').optional(),
    paths: schemas/* array */.YOg(pathPatternSchema).max(100, { error: 'expected at most 100 path patterns' }).optional(),
    runbook: (0,address/* addressSchema */.o)('the address of a runbook').optional(),
    reviewed: fields_day/* daySchema */.C.optional().meta({ description: 'The day on which the contract was last reviewed.' }),
    policy: nameSchema('the name of an error-budget policy').default('default'),
    window: fields_window/* windowSchema */.y.optional().meta({
        description: 'Without `slos`: the window of those SLOs of the service whose own format has no word for it.',
    }),
    since: sinceSchema.optional().meta({ description: `Without \`slos\`: ${SINCE}` }),
    'no-data': noDataSchema.optional().meta({ description: `Without \`slos\`: ${NO_DATA}` }),
    commitment: commitmentSchema
        .optional()
        .meta({ description: 'Without `slos`: the commitment of the SLOs that files of other formats keep.' }),
    slos: schemas/* array */.YOg(sloSchema).min(1, { error: 'a contract has at least one SLO' }).optional().meta({
        description: 'Left out where files of other formats keep the SLOs, and this one says what they can not.',
    }),
})
    .superRefine((contract, context) => {
    for (const key of ['window', 'since', 'no-data', 'commitment']) {
        if (contract[key] === undefined || contract.slos === undefined)
            continue;
        const problem = new model_problem/* Problem */.AF(`\`${key}\` stands beside \`slos\``, `a ${key} in each SLO`);
        context.addIssue({ code: 'custom', message: problem.message, path: [key], params: { problem } });
    }
})
    .meta({ title: 'SLO Gate contracts', description: 'The SLOs of one service: a contract with consequences.' });
/** What a contract says of its service. */
const serviceOf = (contract, document) => ({
    name: contract.service,
    owner: contract.owner ?? null,
    paths: contract.paths ?? [],
    runbook: contract.runbook ?? null,
    policy: contract.policy,
    reviewed: contract.reviewed ?? null,
    places: {
        service: document.placeOf(['service']),
        paths: document.placeOf([contract.paths === undefined ? 'service' : 'paths']),
        runbook: document.placeOf([contract.runbook === undefined ? 'service' : 'runbook']),
        reviewed: document.placeOf([contract.reviewed === undefined ? 'service' : 'reviewed']),
    },
});
/** What a contract without SLOs says for those that files of other formats keep; null for a contract with SLOs. */
function supplementOf(contract, document) {
    if (contract.slos !== undefined)
        return null;
    const { window, since, commitment } = contract;
    const noData = contract['no-data'];
    return {
        service: serviceOf(contract, document),
        policyPlace: document.placeOf([], 'policy'),
        window: window ? { window, place: document.placeOf([], 'window') } : null,
        since: since ? { since, place: document.placeOf([], 'since') } : null,
        noData: noData ? { noData, place: document.placeOf([], 'no-data') } : null,
        commitment: commitment ? { commitment, place: document.placeOf([], 'commitment') } : null,
    };
}
/** The SLOs of a contract that was read from `document`. */
function slosOf(contract, document) {
    const service = serviceOf(contract, document);
    return (contract.slos ?? []).map((slo, index) => {
        const place = (field) => document.placeOf(['slos', index], field);
        const parts = placesIn((0,yaml/* partOf */.BU)(document, ['slos', index, 'indicator']));
        return {
            service,
            name: slo.name,
            description: slo.description ?? null,
            objective: slo.objective,
            window: slo.window,
            since: slo.since ?? null,
            noData: slo['no-data'] ?? 'unknown',
            commitment: slo.commitment ?? null,
            indicator: slo.indicator,
            groupBy: slo['group-by'] ?? [],
            groupOf: null,
            unmeasured: [],
            queries: writtenQueries(document, ['slos', index, 'indicator']),
            places: {
                name: place('name'),
                objective: place('objective'),
                window: place('window'),
                since: place('since'),
                noData: place('no-data'),
                commitment: place('commitment'),
                groupBy: place('group-by'),
                indicator: place('indicator'),
                policy: document.placeOf([], 'policy'),
            },
            parts,
        };
    });
}
/** Where the parts of a document stand, by their path; found at once, so that it need not be kept for them. */
function placesIn(document) {
    const places = new Map();
    const find = (value, path) => {
        places.set(path.join('.'), document.placeOf(path));
        if (typeof value !== 'object' || value === null)
            return;
        for (const [key, part] of Object.entries(value))
            find(part, [...path, key]);
    };
    find(document.value, []);
    return places;
}


/***/ }),

/***/ 7230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qt: () => (/* binding */ foreignOf),
  Dn: () => (/* binding */ mayBeForeign),
  aL: () => (/* binding */ readContractFiles),
  CH: () => (/* binding */ standAlone)
});

// EXTERNAL MODULE: ./build/core/model/problem.js
var model_problem = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/core/specs/contract-file.js + 9 modules
var contract_file = __webpack_require__(2391);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/core/specs/fields/objective.js
var objective = __webpack_require__(3660);
// EXTERNAL MODULE: ./build/core/specs/yaml/scalar.js
var scalar = __webpack_require__(8305);
// EXTERNAL MODULE: ./build/core/specs/yaml/schema-reader.js + 2 modules
var schema_reader = __webpack_require__(3143);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js
var sha2 = __webpack_require__(5514);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(2565);
// EXTERNAL MODULE: ./build/core/model/canonical-text.js
var canonical_text = __webpack_require__(4247);
;// CONCATENATED MODULE: ./build/core/specs/formats/foreign-slo.js




/** The SLO that a file of another format states. */
function foreignSlo(stated, services) {
    const { places, window } = stated;
    const { indicator, queries, parts, groupBy, place } = stated.stated;
    const { since, noData, commitment } = services.saidOf(stated.service);
    return {
        service: services.named(stated.service, places.service),
        name: stated.name,
        description: stated.description ?? null,
        objective: stated.objective,
        window: window.window,
        since: since?.since ?? null,
        noData: noData?.noData ?? 'unknown',
        commitment: commitment?.commitment ?? null,
        indicator,
        groupBy: groupBy ?? [],
        groupOf: null,
        unmeasured: stated.unmeasured ?? [],
        queries,
        places: {
            name: places.name,
            objective: places.objective,
            window: window.place,
            since: since?.place ?? places.name,
            noData: noData?.place ?? places.name,
            commitment: commitment?.place ?? places.name,
            groupBy: places.indicator,
            indicator: place ?? places.indicator,
            policy: services.policyPlaceOf(stated.service, places.service),
        },
        parts: new Map(Object.entries(parts)),
    };
}
/** The indicator of an SLO that can't be measured. `promised` is all of the file that a reviewer must see change. */
const unsupported = (problem, ...promised) => ({
    indicator: { kind: 'unsupported', problem, written: `[${promised.map(written).join(',')}]` },
    queries: [],
    parts: {},
    ...(problem instanceof model_problem/* ProblemAt */.li ? { place: problem.place } : {}),
});
/** The texts of values that are promised, each found out once: very many SLOs may refer to one large value. */
const WRITTEN = new WeakMap();
/** A longer text is told apart by its hash. */
const LONGEST = 1000;
function written(value) {
    if (typeof value !== 'object' || value === null)
        return (0,canonical_text/* canonicalText */.A)(value);
    const known = WRITTEN.get(value);
    if (known !== undefined)
        return known;
    const text = (0,canonical_text/* canonicalText */.A)(value);
    const kept = text.length > LONGEST ? hashOf(text) : text;
    WRITTEN.set(value, kept);
    return kept;
}
const hashOf = (text) => `sha256:${(0,utils/* bytesToHex */.My)((0,sha2/* sha256 */.sc)((0,utils/* utf8ToBytes */.AI)(text)))}`;

;// CONCATENATED MODULE: ./build/core/specs/formats/readings.js

/** Collects what a reader finds. */
class Readings {
    slos = [];
    diagnostics = [];
    notices = [];
    add(slo) {
        this.slos.push(slo);
    }
    /** Item by item, since no call takes a list of a hundred thousand. */
    refuse(diagnostics) {
        for (const one of diagnostics)
            this.diagnostics.push(one);
    }
    note(notice) {
        this.notices.push(notice);
    }
}
/** A field that is there and has no effect, with the reason. */
const ignored = (place, field, reason) => ({
    code: 'ignored-field',
    place,
    problem: new model_problem/* Problem */.AF(`\`${field}\` has no effect here: ${reason}`),
});

;// CONCATENATED MODULE: ./build/core/specs/formats/named-slo.js




/**
 * Reads SLOs whose queries are a vendor's own: they are known by name and not measured, so that nobody takes them for gated, and all
 * of `spec` is what they promise.
 */
function readNamed(documents, services, schema, whose, told) {
    const readings = new Readings();
    for (const { document } of documents) {
        const read = (0,schema_reader/* readDocument */.u)(document, schema);
        if ('diagnostics' in read) {
            readings.refuse(read.diagnostics);
            continue;
        }
        const { service, description, objectiveKey, ...slo } = told(read.value, document);
        const name = document.placeOf(['metadata'], 'name');
        readings.add(foreignSlo({
            ...slo,
            service: service?.name ?? slo.name,
            description: description ?? undefined,
            stated: unsupported(unread(whose), Object(document.value).spec),
            places: {
                service: service?.place ?? name,
                name,
                objective: document.placeOf(['spec'], objectiveKey),
                indicator: name,
            },
        }, services));
    }
    return readings;
}
const unread = (whose) => new model_problem/* Problem */.AF(`it is an SLO of ${whose}, whose queries SLO Gate does not read`, 'a contract of SLO Gate, or a file of OpenSLO, Sloth, Pyrra or slo-generator', 'Write it as a contract, and keep this file outside of slos/.');

// EXTERNAL MODULE: ./build/core/model/duration.js
var duration = __webpack_require__(7342);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
;// CONCATENATED MODULE: ./build/core/specs/formats/seconds.js


/** A length of time in the largest unit that it is a whole number of; null when no window is that long. */
function durationOfSeconds(seconds) {
    const unit = ['d', 'h', 'm', 's'].find((one) => seconds % duration/* UNITS */.QN[one] === 0);
    const read = unit ? (0,duration/* readDuration */.$7)(`${seconds / duration/* UNITS */.QN[unit]}${unit}`) : null;
    return read !== null && 'seconds' in read ? read : null;
}
/** A duration as Prometheus writes it, such as `4w` or `1h30m`; null when it is none of whole seconds. */
function prometheusDuration(text) {
    const single = (0,duration/* readDuration */.$7)(text);
    if ('seconds' in single)
        return single;
    const match = /^(?:(\d{1,3})y)?(?:(\d{1,4})w)?(?:(\d{1,5})d)?(?:(\d{1,6})h)?(?:(\d{1,7})m)?(?:(\d{1,9})s)?$/.exec(text);
    if (!match || text === '')
        return null;
    const [years = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
        .slice(1)
        .map((part) => Number(part ?? 0));
    return durationOfSeconds((years * 365 + weeks * 7 + days) * time/* DAY */.d_ + hours * time/* HOUR */.dp + minutes * time/* MINUTE */.pY + seconds);
}

;// CONCATENATED MODULE: ./build/core/specs/formats/datadog.js







const TIMEFRAME = '7d, 30d or 90d';
const sloSchema = schemas/* lazy */.RZV(() => schemas/* looseObject */._H3({
    metadata: schemas/* looseObject */._H3({ name: (0,contract_file/* nameSchema */.Jq)('the name of the SLO') }),
    spec: schemas/* looseObject */._H3({
        description: schemas/* string */.YjP().nullish(),
        tags: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
        targetThreshold: objective/* objectiveSchema */.pp,
        timeframe: (0,scalar/* scalar */.d_)(schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, TIMEFRAME) }), (raw) => {
            const duration = prometheusDuration(raw);
            return duration ? { kind: 'rolling', duration } : new model_problem/* Problem */.AF(`\`${raw}\` is not a time frame`, TIMEFRAME);
        }),
    }),
}));
/** The tag by which Datadog knows a service. */
const SERVICE = /^service:([A-Za-z0-9][A-Za-z0-9_.-]*)$/;
function told({ metadata, spec }, document) {
    const [tagged] = (spec.tags ?? []).flatMap((tag, index) => {
        const name = SERVICE.exec(tag)?.[1];
        return name === undefined ? [] : [{ name, place: document.placeOf(['spec', 'tags', index]) }];
    });
    return {
        name: metadata.name,
        service: tagged ?? null,
        description: spec.description,
        objective: spec.targetThreshold,
        objectiveKey: 'targetThreshold',
        window: { window: spec.timeframe, place: document.placeOf(['spec'], 'timeframe') },
    };
}
/** https://github.com/DataDog/datadog-operator */
const DATADOG = {
    name: "Datadog's operator",
    versions: ['datadoghq.com/v1alpha1'],
    kinds: ['DatadogSLO'],
    otherKinds: 'skipped',
    ignoredKinds: new Map(),
    unversioned: null,
    read: (documents, services) => readNamed(documents, services, sloSchema, "Datadog's operator", told),
};

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./build/core/model/exact-number.js
var exact_number = __webpack_require__(3789);
;// CONCATENATED MODULE: ./build/core/specs/formats/ratio-objective.js




const EXPECTED = 'a share strictly between 0 and 1, such as 0.999';
/** A number, which some put in quotes. */
const number = (expected) => schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()], { error: (issue) => (0,scalar/* found */.F9)(issue.input, expected) });
/** Why a text is no such number; one in percent is told how the format writes it. */
function notNumber(raw, expected, written) {
    if (typeof raw === 'number' || /^\d+(\.\d+)?$/.test(raw))
        return null;
    const percent = raw.endsWith('%') ? (0,exact_number/* exactNumber */.rf)(raw.slice(0, -1)) : null;
    return new model_problem/* Problem */.AF(`\`${raw}\` is not a number`, expected, percent && `Write ${written(percent).toString(30)}.`);
}
/** An objective as a share of 1, as OpenSLO and slo-generator write it: 0.999 is 99.9%. */
const ratioObjectiveSchema = schemas/* lazy */.RZV(() => (0,scalar/* scalar */.d_)(number(EXPECTED), (raw) => {
    const wrong = notNumber(raw, EXPECTED, (percent) => percent.div(100));
    if (wrong)
        return wrong;
    const ratio = (0,exact_number/* exactNumber */.rf)(String(raw));
    if (!ratio || ratio.lt(0) || ratio.equals(0))
        return new model_problem/* Problem */.AF(`\`${raw}\` promises nothing`, EXPECTED);
    if (ratio.gt(1)) {
        const meant = ratio.div(100).toString(30);
        return new model_problem/* Problem */.AF(`\`${raw}\` is more than everything`, EXPECTED, `Was ${raw}% meant? Write ${meant}.`);
    }
    if (ratio.equals(1))
        return new model_problem/* Problem */.AF('an objective of 1 leaves no error budget', EXPECTED);
    return { ratio, text: `${ratio.mul(100).toString(30)}%` };
}));
const PERCENT = 'a percentage strictly between 0 and 100, such as 99.9';
/** An objective in percent, where the format says so. */
const percentObjectiveSchema = schemas/* lazy */.RZV(() => (0,scalar/* scalar */.d_)(number(PERCENT), (raw) => {
    const wrong = notNumber(raw, PERCENT, (percent) => percent);
    if (wrong)
        return wrong;
    const percent = (0,exact_number/* exactNumber */.rf)(String(raw));
    if (!percent || percent.lte(0) || percent.gte(100))
        return new model_problem/* Problem */.AF(`\`${raw}\` is not an objective`, PERCENT);
    // A share written where a percentage is due would promise a hundredth of what was meant.
    if (percent.lte(1)) {
        const meant = percent.mul(100).toString(30);
        const advice = percent.equals(1) ? 'Write target: 0.01 if that is meant.' : `Was ${meant}% meant? Write ${meant}.`;
        return new model_problem/* Problem */.AF(`\`${raw}\` would be ${raw}%`, PERCENT, advice);
    }
    return { ratio: percent.div(100), text: `${percent.toString(30)}%` };
}));

;// CONCATENATED MODULE: ./build/core/specs/formats/google-cloud.js








const PERIOD = 'a number of seconds such as 2592000s';
const CALENDAR = {
    DAY: { kind: 'rolling', duration: { seconds: time/* DAY */.d_, text: '1d' } },
    WEEK: { kind: 'calendar', calendar: 'week', timezone: 'UTC' },
    FORTNIGHT: { kind: 'rolling', duration: { seconds: 14 * time/* DAY */.d_, text: '14d' } },
    MONTH: { kind: 'calendar', calendar: 'month', timezone: 'UTC' },
};
const PERIODS = Object.keys(CALENDAR);
const google_cloud_sloSchema = schemas/* lazy */.RZV(() => schemas/* looseObject */._H3({
    metadata: schemas/* looseObject */._H3({ name: (0,contract_file/* nameSchema */.Jq)('the name of the SLO') }),
    spec: schemas/* looseObject */._H3({
        displayName: schemas/* string */.YjP().nullish(),
        goal: ratioObjectiveSchema,
        rollingPeriod: (0,scalar/* scalar */.d_)(schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, PERIOD) }), (raw) => {
            const duration = durationOfSeconds(Number(/^([1-9]\d{0,8})s$/.exec(raw)?.[1]));
            return duration ? { kind: 'rolling', duration } : new model_problem/* Problem */.AF(`\`${raw}\` is not a window`, PERIOD);
        }).optional(),
        calendarPeriod: schemas/* enum */.k5n(PERIODS, { error: (issue) => (0,scalar/* found */.F9)(issue.input, `one of ${PERIODS.join(', ')}`) })
            .optional(),
        serviceRef: schemas/* looseObject */._H3({ name: (0,contract_file/* nameSchema */.Jq)('the name of the service').optional() }).nullish(),
    })
        .transform(({ rollingPeriod, calendarPeriod, ...rest }, context) => {
        const window = rollingPeriod ?? (calendarPeriod && CALENDAR[calendarPeriod]);
        if (window && !(rollingPeriod && calendarPeriod)) {
            return { ...rest, window, windowKey: rollingPeriod ? 'rollingPeriod' : 'calendarPeriod' };
        }
        context.addIssue({ code: 'custom', message: 'expected exactly one of rollingPeriod, calendarPeriod' });
        return core/* NEVER */.tm;
    }),
}));
function google_cloud_told({ metadata, spec }, document) {
    const service = spec.serviceRef?.name;
    return {
        name: metadata.name,
        service: service === undefined ? null : { name: service, place: document.placeOf(['spec', 'serviceRef', 'name']) },
        description: spec.displayName,
        objective: spec.goal,
        objectiveKey: 'goal',
        window: { window: spec.window, place: document.placeOf(['spec'], spec.windowKey) },
    };
}
/** https://cloud.google.com/config-connector, with SLOs of Google Cloud Monitoring. */
const GOOGLE_CLOUD = {
    name: 'Config Connector',
    versions: ['monitoring.cnrm.cloud.google.com/v1beta1'],
    kinds: ['MonitoringServiceLevelObjective'],
    otherKinds: 'skipped',
    ignoredKinds: new Map(),
    unversioned: null,
    read: (documents, services) => readNamed(documents, services, google_cloud_sloSchema, 'Google Cloud Monitoring', google_cloud_told),
};

// EXTERNAL MODULE: ./build/core/specs/yaml/yaml.js + 3 modules
var yaml = __webpack_require__(2035);
// EXTERNAL MODULE: ./build/core/model/names.js
var names = __webpack_require__(8836);
// EXTERNAL MODULE: ./build/core/model/written-query.js
var written_query = __webpack_require__(6382);
// EXTERNAL MODULE: ./build/core/promql/find-mistake.js + 3 modules
var find_mistake = __webpack_require__(4780);
// EXTERNAL MODULE: ./build/core/promql/grammar.js
var grammar = __webpack_require__(7593);
;// CONCATENATED MODULE: ./build/core/specs/formats/template.js




/** Go's template action, as Sloth has it. */
const GO_WINDOW = /\{\{ *\.window *\}\}/g;
/** An action of a template, or what is left of one. */
const OTHER_TEMPLATE = /\{\{[^{}]*\}\}|\{\{|\}\}/;
/** Puts `$window` for `placeholder` in a query. */
function templateOf(placed, placeholder, use = 'expression') {
    const written = (0,written_query/* replacedIn */.Sn)(placed, placeholder, grammar/* WINDOW_PLACEHOLDER */.R1);
    const other = OTHER_TEMPLATE.exec(written.text);
    if (other) {
        const [found] = other;
        const meant = found.toLowerCase().replaceAll(' ', '') === '{{.window}}' ? '{{.window}}' : null;
        const problem = meant
            ? new model_problem/* Problem */.AF(`\`${found}\` is not how this format writes the window`, meant, `Did you mean ${meant}?`)
            : new model_problem/* Problem */.AF('this query holds a template other than the window', 'a query whose text is all there');
        return new model_problem/* ProblemAt */.li((0,written_query/* placeAt */.BW)(written, other.index), problem);
    }
    return { text: written.text.trim(), written: { ...written, use } };
}
/** What is wrong with a query, where the character at `offset` of it stands; without one, where it begins. */
function problemIn({ written }, problem, offset = 0) {
    const indent = written.text.length - written.text.trimStart().length;
    return new model_problem/* ProblemAt */.li((0,written_query/* placeAt */.BW)(written, indent + offset), problem);
}
/** What of a query PromQL's grammar refuses, there; null when it parses. */
function unparsed(template) {
    const mistake = (0,find_mistake/* findSyntaxMistake */.Z)(template.text);
    return mistake && problemIn(template, mistake.problem, mistake.offset);
}

;// CONCATENATED MODULE: ./build/core/specs/formats/openslo-metric.js



/** Data sources that speak Prometheus' API. */
const PROMETHEUS = /^(prometheus|promql|thanos|mimir|cortex|victoria-?metrics)$/i;
/** The query at `path` of a metric whose data source is of the type `type`; null where the file does not say the type. */
function metricOf(document, path, type) {
    if (type === null)
        return new model_problem/* Problem */.AF('a metric does not say which data source it is of', 'type: Prometheus');
    if (!PROMETHEUS.test(type)) {
        return new model_problem/* Problem */.AF(`the data source \`${type}\` can't be asked yet`, 'a data source that speaks PromQL, such as Prometheus');
    }
    const placed = document.textAt(path);
    if (!placed)
        return new model_problem/* Problem */.AF('a metric has no `query`', 'a query in PromQL');
    const template = templateOf(placed, GO_WINDOW);
    if (template instanceof model_problem/* Problem */.AF)
        return template;
    return { template, place: document.placeOf(path.slice(0, -1), String(path.at(-1))) };
}
/** Why a name leads to nothing, or to several things. */
function unresolved(kind, name, count, known) {
    return count > 1
        ? new model_problem/* Problem */.AF(`there are ${count} objects of the kind ${kind} with the name \`${name}\``, 'names of their own')
        : new model_problem/* Problem */.AF(`no file in slos/ has the ${kind} \`${name}\``, `the name of a ${kind}`, (0,names.nearest)(name, known));
}

// EXTERNAL MODULE: ./node_modules/fraction.js/dist/fraction.mjs
var fraction = __webpack_require__(1952);
// EXTERNAL MODULE: ./build/core/model/window.js
var model_window = __webpack_require__(6398);
// EXTERNAL MODULE: ./build/core/specs/fields/calendar-start.js
var calendar_start = __webpack_require__(6412);
;// CONCATENATED MODULE: ./build/core/specs/formats/openslo-window.js






/** As OpenSLO's SDK reads them: a month has 30 days, a quarter 90, a year 365. */
const SECONDS = {
    ...duration/* UNITS */.QN,
    M: 30 * time/* DAY */.d_,
    Q: 90 * time/* DAY */.d_,
    Y: 365 * time/* DAY */.d_,
};
const openslo_window_CALENDAR = { w: 'week', M: 'month', Q: 'quarter', Y: 'year' };
const BOTH = new model_problem/* Problem */.AF('`isRolling: true` and a `calendar` contradict each other', 'isRolling: false beside a calendar, or no calendar');
/** A rolling window is exact; a calendar window begins where it says. Null when no window is that long. */
function openSloWindow(stated) {
    const duration = durationOfSeconds(stated.count * (SECONDS[stated.unit] ?? Number.NaN));
    if (!duration)
        return null;
    const rolling = { kind: 'rolling', duration };
    if (stated.isRolling)
        return { window: rolling, problem: stated.calendar ? BOTH : null };
    const text = `${stated.count}${stated.unit}`;
    const calendar = stated.count === 1 ? openslo_window_CALENDAR[stated.unit] : undefined;
    if (!calendar) {
        const minutes = stated.unit === 'm' ? 'In OpenSLO `m` is a minute, and a month is `M`.' : null;
        const problem = new model_problem/* Problem */.AF(`the calendar window of ${text} is none of SLO Gate's`, 'one of 1w, 1M, 1Q, 1Y', minutes);
        return { window: rolling, problem };
    }
    return calendarWindow(calendar, stated.calendar);
}
function calendarWindow(calendar, start) {
    const unplaced = (problem) => ({
        window: { kind: 'calendar', calendar, timezone: 'UTC' },
        problem,
    });
    if (!start) {
        return unplaced(new model_problem/* Problem */.AF('a window that is not rolling needs a calendar', 'calendar: with startTime and timeZone, or isRolling: true'));
    }
    const { startTime, timeZone } = start;
    if (!(0,model_window/* isZone */.D)(timeZone)) {
        return unplaced(new model_problem/* Problem */.AF(`the calendar window has no time zone: \`${timeZone}\``, 'such as Europe/Berlin'));
    }
    const timezone = timeZone === 'Etc/UTC' ? 'UTC' : timeZone;
    const window = { kind: 'calendar', calendar, timezone };
    const starts = (0,calendar_start/* readCalendarStart */.N)(startTime, calendar);
    if (!(starts instanceof model_problem/* Problem */.AF))
        return { window: starts ? { ...window, starts } : window, problem: null };
    return {
        window,
        problem: new model_problem/* Problem */.AF(`the calendar window begins at \`${startTime}\`: ${starts.message}`, starts.expected),
    };
}
/** Reads `30d`, with OpenSLO's units. */
function openSloDuration(text) {
    const match = /^([1-9]\d{0,5})([mhdwMQY])$/.exec(text);
    return match?.[1] && match[2] ? { count: Number(match[1]), unit: match[2] } : null;
}

;// CONCATENATED MODULE: ./build/core/specs/formats/openslo-schema.js








/** What the versions of OpenSLO, and Nobl9 after it, have in common. */
const METHODS = ['Occurrences', 'Timeslices', 'RatioTimeslices'];
const methodSchema = schemas/* lazy */.RZV(() => schemas/* enum */.k5n(METHODS, { error: (issue) => (0,scalar/* found */.F9)(issue.input, `one of ${METHODS.join(', ')}`) }));
/** The units of v1alpha's windows, each with its letter in the durations of v1. */
const UNITS = {
    Second: 's',
    Minute: 'm',
    Hour: 'h',
    Day: 'd',
    Week: 'w',
    Month: 'M',
    Quarter: 'Q',
    Year: 'Y',
};
const UNIT_NAMES = Object.keys(UNITS);
const unitSchema = schemas/* lazy */.RZV(() => schemas/* enum */.k5n(UNIT_NAMES, { error: (issue) => (0,scalar/* found */.F9)(issue.input, `one of ${UNIT_NAMES.join(', ')}`) }));
const COMPARISONS = {
    lte: 'at-most',
    lt: 'below',
    gt: 'above',
    gte: 'at-least',
};
const OPERATORS = ['lte', 'lt', 'gt', 'gte'];
const exactSchema = schemas/* lazy */.RZV(() => (0,scalar/* scalar */.d_)(schemas/* number */.aig({ error: (issue) => (0,scalar/* found */.F9)(issue.input, 'a number') }), (raw) => {
    return (0,exact_number/* exactNumber */.rf)(String(raw)) ?? new model_problem/* Problem */.AF(`\`${raw}\` is no usual number`, 'a number');
}));
/** The fields of an objective that say what is compared with what. */
const conditionFields = () => ({
    displayName: schemas/* string */.YjP().optional(),
    op: schemas/* enum */.k5n(OPERATORS, { error: (issue) => (0,scalar/* found */.F9)(issue.input, `one of ${OPERATORS.join(', ')}`) }).optional(),
    value: exactSchema.optional(),
    timeSliceTarget: (0,scalar/* scalar */.d_)(schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()], { error: (issue) => (0,scalar/* found */.F9)(issue.input, SHARE) }), (raw) => {
        const share = (0,exact_number/* exactNumber */.rf)(String(raw));
        return share?.gt(0) && share.lte(1) ? share : new model_problem/* Problem */.AF(`\`${raw}\` is no share of a slice`, SHARE);
    }).optional(),
    timeSliceWindow: (0,scalar/* scalar */.d_)(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], { error: (issue) => (0,scalar/* found */.F9)(issue.input, SLICE) }), (raw) => readSlice(raw) ?? new model_problem/* Problem */.AF(`\`${raw}\` is not a length of a slice`, SLICE)).optional(),
});
const SHARE = 'a share above 0 and at most 1, such as 0.95';
const SLICE = 'a duration such as 1m, or a number of minutes';
function readSlice(raw) {
    const stated = openSloDuration(typeof raw === 'number' ? `${raw}m` : raw);
    const units = duration/* UNITS */.QN;
    const seconds = units[stated?.unit ?? ''];
    return stated && seconds !== undefined ? durationOfSeconds(stated.count * seconds) : null;
}
/** What a threshold metric is compared with; null when the objective does not say. */
const conditionOf = ({ op, value }) => op === undefined || value === undefined
    ? null
    : { comparison: COMPARISONS[op] ?? 'at-most', bound: new fraction/* default */.A(value) };
const calendarSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    startTime: schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, 'a time such as 2022-01-01 00:00:00') }),
    timeZone: schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, 'an IANA time zone such as Europe/Berlin') }),
}));
/** The fields of a window of v1alpha. */
const windowFields = () => ({
    unit: unitSchema,
    count: schemas/* int */.Whr({ error: (issue) => (0,scalar/* found */.F9)(issue.input, 'a whole number') }).min(1, { error: 'expected at least 1' }),
    isRolling: schemas/* boolean */.zMY().optional(),
    calendar: calendarSchema.nullish(),
});
/** The list of windows, which has exactly one. */
const oneWindow = (window) => schemas/* array */.YOg(window).length(1, { error: 'expected exactly one window' });
/** Names, labels and notes, none of which is promised. */
const metadataSchema = schemas/* lazy */.RZV(() => schemas/* looseObject */._H3({
    name: schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, 'a name') })
        .min(1, { error: 'expected a name, found nothing' }),
}));
/** A `Service`, of which nothing but the name is of use, and that stands in the SLOs too. */
const serviceSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    apiVersion: schemas/* string */.YjP(),
    kind: schemas/* string */.YjP(),
    metadata: metadataSchema,
    spec: schemas/* strictObject */.rej({ description: schemas/* string */.YjP().nullish() }).nullish(),
}));

// EXTERNAL MODULE: ./build/core/promql/fixed-range.js
var fixed_range = __webpack_require__(1258);
// EXTERNAL MODULE: ./build/core/promql/selector.js
var promql_selector = __webpack_require__(7995);
// EXTERNAL MODULE: ./build/core/specs/fields/query.js
var query = __webpack_require__(8575);
;// CONCATENATED MODULE: ./build/core/specs/formats/events-query.js


const OTHER = { unit: 'other', rates: [] };
const ZERO = { unit: 'zero', rates: [] };
/** Deeper than this, nobody wrote it, and a recursion might not come back. */
const MAX_DEPTH = 100;
/**
 * The indicator of two expressions with `$window`, one of which counts all events. Where both count per second (`rate`),
 * they are made to count (`increase`), which leaves their quotient what it was. Where that can't be determined, the quotient
 * itself is the indicator.
 */
function ratioOf(counted, events, total) {
    return countsOf(counted, events, total) ?? quotientOf(counted, `(${events}\n) / (${total}\n)`);
}
/** The indicator of an expression with `$window` that is the share of good or of bad events. */
function shareOf(share, expression) {
    const tree = (0,grammar/* parsePromql */.v_)(expression);
    const found = (0,grammar/* syntaxErrorAt */.Ru)(tree) === null ? quotientIn(tree.topNode, share, expression) : null;
    const text = ({ from, to }) => expression.slice(from, to);
    const counts = found && countsOf(found.counted, text(found.events), text(found.total));
    return counts ?? quotientOf(share, expression);
}
const quotientOf = (share, expression) => ({
    kind: 'error-ratio',
    expression: share === 'bad' ? expression : `1 - (${expression}\n)`,
});
function countsOf(counted, events, total) {
    const [some, all] = [reckon(events), reckon(total)];
    if (all.unit === 'other' || all.unit === 'zero' || (some.unit !== all.unit && some.unit !== 'zero'))
        return null;
    const [read, readTotal] = [queryOf(asCount(events, some)), queryOf(asCount(total, all))];
    return read && readTotal && { kind: 'ratio', counted, events: read, total: readTotal, countNewSeries: false };
}
/** An expression as a ratio takes it; as the bare selector, where that is all it says. */
function queryOf(expression) {
    const read = query/* querySchema */.c$.safeParse(expression);
    return read.success ? read.data : null;
}
/** `increase` for each `rate`, by its place in the tree. */
const asCount = (expression, { rates }) => rates
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to }) => `${text.slice(0, from)}increase${text.slice(to)}`, expression);
function reckon(expression) {
    const tree = (0,grammar/* parsePromql */.v_)(expression);
    const [root] = (0,grammar/* childrenOf */.LU)(tree.topNode);
    return root && (0,grammar/* syntaxErrorAt */.Ru)(tree) === null ? reckonNode(root, expression, 0) : OTHER;
}
function reckonNode(node, text, depth) {
    if (depth > MAX_DEPTH)
        return OTHER;
    const inner = (child) => (child ? reckonNode(child, text, depth + 1) : OTHER);
    switch (node.name) {
        case 'ParenExpr':
            return inner((0,grammar/* childrenOf */.LU)(node)[0]);
        case 'AggregateExpr': {
            const operator = node.getChild('AggregateOp');
            const body = node.getChild('FunctionCallBody');
            const sums = operator && /^(sum|min|max|avg)$/i.test(text.slice(operator.from, operator.to));
            return sums && body ? inner((0,grammar/* childrenOf */.LU)(body)[0]) : OTHER;
        }
        case 'FunctionCall':
            return reckonCall(node, text);
        case 'BinaryExpr':
            return reckonBinary(node, inner);
        default:
            return OTHER;
    }
}
function reckonCall(node, text) {
    const name = node.getChild('FunctionIdentifier');
    const body = node.getChild('FunctionCallBody');
    const [argument, more] = body ? (0,grammar/* childrenOf */.LU)(body) : [];
    if (!name || !argument || more)
        return OTHER;
    const called = text.slice(name.from, name.to);
    if (called === 'vector')
        return /^0+(\.0*)?$/.test(text.slice(argument.from, argument.to)) ? ZERO : OTHER;
    const range = argument.getChild('DurationExpr');
    if (!range || text.slice(range.from, range.to).trim() !== grammar/* WINDOW_PLACEHOLDER */.R1)
        return OTHER;
    if (called === 'rate')
        return { unit: 'per-second', rates: [name] };
    return /^(increase|(sum|count)_over_time)$/.test(called) ? { unit: 'count', rates: [] } : OTHER;
}
const isNumber = (node) => node?.name === 'NumberDurationLiteral';
function reckonBinary(node, inner) {
    const children = (0,grammar/* childrenOf */.LU)(node);
    const [left, right] = [children[0], children.at(-1)];
    switch (children[1]?.name) {
        case 'Add':
        case 'Sub':
        case 'Or': {
            const [a, b] = [inner(left), inner(right)];
            const unit = a.unit === 'zero' ? b.unit : b.unit === 'zero' || a.unit === b.unit ? a.unit : 'other';
            return { unit, rates: [...a.rates, ...b.rates] };
        }
        case 'Mul':
            return isNumber(left) ? inner(right) : isNumber(right) ? inner(left) : OTHER;
        case 'Div':
            return isNumber(right) ? inner(left) : OTHER;
        default:
            return OTHER;
    }
}
/** The two sides of `a / b`, or of `1 - a / b`, which is the share of the others. */
function quotientIn(node, counted, text, depth = 0) {
    const children = (0,grammar/* childrenOf */.LU)(node);
    const [left, operator, right] = children;
    if (!left || depth > MAX_DEPTH)
        return null;
    if (node.name === 'PromQL' || node.name === 'ParenExpr')
        return quotientIn(left, counted, text, depth + 1);
    if (node.name !== 'BinaryExpr' || !right || children.length !== 3)
        return null;
    if (operator?.name === 'Div')
        return { counted, events: left, total: right };
    const isOne = isNumber(left) && text.slice(left.from, left.to) === '1';
    if (operator?.name !== 'Sub' || !isOne)
        return null;
    return quotientIn(right, counted === 'bad' ? 'good' : 'bad', text, depth + 1);
}

// EXTERNAL MODULE: ./build/core/promql/inspect.js
var inspect = __webpack_require__(3748);
;// CONCATENATED MODULE: ./build/core/specs/formats/openslo-indicator.js








/** How often a threshold metric is looked at, where a file does not say: its points have no length of their own. */
const POINT = { seconds: time/* MINUTE */.pY, text: '1m' };
const openslo_indicator_OPERATORS = {
    'at-most': '<=',
    below: '<',
    above: '>',
    'at-least': '>=',
};
/** Whether each slice has one point, so that no share of it decides whether it is good. */
const isOfOnePoint = ({ method, slice }) => method === 'Timeslices' && slice !== null && slice.seconds <= POINT.seconds;
/** Our indicator for an SLI of OpenSLO and what an objective asks of it. */
function indicatorOf(sli, demand) {
    switch (sli.kind) {
        case 'ratio':
            return ofRatio(sli, demand);
        case 'raw':
            return ofRaw(sli, demand);
        case 'threshold':
            return ofThreshold(sli.metric, demand);
    }
}
function ofRatio(sli, demand) {
    const differing = differingRanges(sli);
    if (differing)
        return differing;
    const events = countedBy(sli.events, sli.isCounter);
    const total = countedBy(sli.total, sli.isCounter);
    if (events instanceof model_problem/* Problem */.AF)
        return events;
    if (total instanceof model_problem/* Problem */.AF)
        return total;
    const parts = {
        'ratio.good': sli.events.place,
        'ratio.bad': sli.events.place,
        'ratio.total': sli.total.place,
        'error-ratio': sli.events.place,
        'slices.value': sli.events.place,
    };
    const written = [sli.events, sli.total];
    if (!demand.slice)
        return stated(ratioOf(sli.counted, events, total), written, demand, parts);
    const text = demand.slice.text;
    const [some, all] = [over(events, text), over(total, text)];
    // Where there are no such events beside the total, there were none.
    const share = `((${some}\n) or (${all}\n) * 0) / ((${all}\n) > 0)`;
    return sliced(sli.counted === 'good' ? share : `1 - ${share}`, written, demand, parts);
}
function ofRaw(sli, demand) {
    const { text } = sli.metric.template;
    const { place } = sli.metric;
    const parts = {
        'error-ratio': place,
        'ratio.good': place,
        'ratio.bad': place,
        'ratio.total': place,
        'slices.value': place,
    };
    if (demand.slice) {
        const value = over(text, demand.slice.text);
        return sliced(sli.share === 'good' ? value : `1 - (${value}\n)`, [sli.metric], demand, parts, 'moment');
    }
    if (text.includes(grammar/* WINDOW_PLACEHOLDER */.R1))
        return stated(shareOf(sli.share, text), [sli.metric], demand, parts);
    const problem = new model_problem/* Problem */.AF('a raw ratio tells no number of events, and this one does not say over which time it is taken', 'a query with {{.window}}, or the budgeting method RatioTimeslices');
    return unparsed(sli.metric.template) ?? problemIn(sli.metric.template, problem);
}
function ofThreshold(metric, demand) {
    const { condition, slice } = demand;
    if (!condition)
        return new model_problem/* Problem */.AF('a threshold metric needs `op` and `value` in its objective');
    const { text } = metric.template;
    const { condition: threshold } = demand.places;
    const parts = {
        'slices.value': metric.place,
        'slices.value.threshold': threshold,
        'error-ratio': metric.place,
        'error-ratio.threshold': threshold,
    };
    if (text.includes(grammar/* WINDOW_PLACEHOLDER */.R1)) {
        const problem = new model_problem/* Problem */.AF('a threshold metric is looked at moment by moment, and this one has the window in it', 'a query for one moment');
        return problemIn(metric.template, problem, text.indexOf(grammar/* WINDOW_PLACEHOLDER */.R1));
    }
    if (!slice || isOfOnePoint(demand)) {
        const indicator = { kind: 'slices', every: slice ?? POINT, value: text, condition };
        return stated(indicator, [metric], demand, parts, 'moment');
    }
    const point = `(${text}\n) ${openslo_indicator_OPERATORS[condition.comparison]} bool ${condition.bound.toString()}`;
    const good = `avg_over_time((${point})[${slice.text}:${slice.seconds < POINT.seconds ? slice.text : POINT.text}])`;
    return sliced(good, [metric], demand, parts, 'moment');
}
/** The indicator of the share of good events, or points, in a slice. */
function sliced(share, metrics, demand, parts, use = 'expression') {
    const { slice, sliceTarget, method } = demand;
    if (!slice)
        return new model_problem/* Problem */.AF('the objective has no `timeSliceWindow`', 'the length of a slice');
    if (method === 'RatioTimeslices') {
        const expression = `1 - avg_over_time((${share})[${grammar/* WINDOW_PLACEHOLDER */.R1}:${slice.text}])`;
        return stated({ kind: 'error-ratio', expression }, metrics, demand, parts, use);
    }
    if (!sliceTarget)
        return new model_problem/* Problem */.AF('the objective has no `timeSliceTarget`', 'the share that makes a slice good');
    const condition = { comparison: 'at-least', bound: sliceTarget };
    return stated({ kind: 'slices', every: slice, value: share, condition }, metrics, demand, parts, use);
}
function stated(indicator, metrics, { places }, parts, use = 'expression') {
    const queries = metrics.map(({ template: { written } }) => ({
        ...written,
        use: written.use === 'ranged' ? written.use : use,
    }));
    return {
        indicator,
        queries,
        parts: {
            ...parts,
            'slices.every': places.slice,
            'slices.at-least': places.sliceTarget,
            'slices.at-most': places.condition,
            'slices.below': places.condition,
            'slices.above': places.condition,
        },
    };
}
const over = (expression, span) => expression.replaceAll(grammar/* WINDOW_PLACEHOLDER */.R1, span);
/**
 * What counts the events of a metric over the window: the query itself, where it says where the window goes; else what its
 * bare selector, or the sum of one, stands for by `counter`.
 */
function countedBy({ template }, isCounter) {
    const { text } = template;
    if (text.includes(grammar/* WINDOW_PLACEHOLDER */.R1))
        return text;
    const selector = summedSelector(text);
    if (selector === null)
        return unparsed(template) ?? withoutWindow(template);
    if (isCounter === null) {
        return new model_problem/* Problem */.AF('the SLI does not say whether its metrics are counters', 'counter: true or counter: false');
    }
    return isCounter
        ? `sum(increase(${selector}[${grammar/* WINDOW_PLACEHOLDER */.R1}]))`
        : `sum(sum_over_time(${selector}[${grammar/* WINDOW_PLACEHOLDER */.R1}]))`;
}
function withoutWindow(template) {
    const [range] = (0,inspect/* readPromql */.Y)(template.text).fixedRanges;
    const what = 'this query does not say where the window goes';
    const expected = 'a query with {{.window}} for its range, or a bare selector of counters';
    return problemIn(template, new model_problem/* Problem */.AF(range ? `${what}, and has the range [${range.text}]` : what, expected, range ? 'Write [{{.window}}] for it.' : null), range?.offset);
}
/** Why the two sides of a ratio can't be put together: each has a range of its own. */
function differingRanges({ events, total }) {
    const [some, all] = [events, total].map(({ template }) => (0,inspect/* readPromql */.Y)(template.text).fixedRanges[0]);
    if (!some || !all || (0,fixed_range/* isSameRange */.U)(some.text, all.text))
        return null;
    const problem = new model_problem/* Problem */.AF(`the two queries have different ranges, [${some.text}] and [${all.text}]`, 'the same range on both sides', 'Write [{{.window}}] on both.');
    return problemIn(total.template, problem, all.offset);
}
/** The selector in `selector` or `sum(selector)`; null for any other query. */
function summedSelector(text) {
    const plain = (0,promql_selector/* plainSelector */.Y0)(text);
    if (plain)
        return plain.text;
    const tree = (0,grammar/* parsePromql */.v_)(text);
    const [root] = (0,grammar/* childrenOf */.LU)(tree.topNode);
    const [operator, body, ...more] = root?.name === 'AggregateExpr' ? (0,grammar/* childrenOf */.LU)(root) : [];
    if (!operator || !body || more.length > 0 || (0,grammar/* syntaxErrorAt */.Ru)(tree) !== null)
        return null;
    if (text.slice(operator.from, operator.to).toLowerCase() !== 'sum')
        return null;
    const [inner, ...others] = (0,grammar/* childrenOf */.LU)(body);
    return inner?.name === 'VectorSelector' && others.length === 0 ? text.slice(inner.from, inner.to) : null;
}

;// CONCATENATED MODULE: ./build/core/specs/formats/openslo-as-meant.js







/** OpenSLO has no word for the window, so files have a range of their own in its place; and many leave `counter` out. */
function asMeant(sli, method) {
    switch (sli.kind) {
        case 'ratio': {
            const { events, total } = sli;
            const ranged = overWindow([events, total], method, (texts) => ratioOf(sli.counted, texts[0] ?? '', texts[1] ?? ''));
            const [some = events, all = total] = ranged.metrics;
            const counted = countersByName({ ...sli, events: some, total: all });
            return { sli: counted.sli, notices: [...ranged.notices, ...counted.notices] };
        }
        case 'raw': {
            // A ratio of slices is looked at moment by moment, each with the range that it has.
            const { metrics, notices } = method === 'Occurrences'
                ? overWindow([sli.metric], method, (texts) => shareOf(sli.share, texts[0] ?? ''))
                : { metrics: [], notices: [] };
            return { sli: { ...sli, metric: metrics[0] ?? sli.metric }, notices };
        }
        case 'threshold':
            return { sli, notices: [] };
    }
}
function overWindow(metrics, method, indicatorOf) {
    const ranged = (0,fixed_range/* withoutFixedRange */.S)(metrics.map(({ template }) => template.text));
    const [first] = metrics;
    // Only of what both sides count alike is the quotient the same question for any range: not of `irate`, of a bound, of a rate over counts.
    if (!ranged || !first || indicatorOf(ranged.texts).kind !== 'ratio')
        return { metrics, notices: [] };
    const problem = new model_problem/* Problem */.AF(method === 'Occurrences'
        ? `the range [${ranged.range}] is read as the window, and as each span that the policy asks for`
        : `the range [${ranged.range}] is read as the time slice`, null, 'Write [{{.window}}], which says so.');
    return {
        metrics: metrics.map(({ template, place }, index) => ({
            template: { text: ranged.texts[index] ?? '', written: { ...template.written, use: 'ranged' } },
            place,
        })),
        notices: [{ code: 'hard-coded-range', place: problemIn(first.template, problem, ranged.offset).place, problem }],
    };
}
/** What Prometheus' own names for metrics say of them. */
const COUNTER = /_(total|count|sum|bucket)$/;
function countersByName(sli) {
    const bare = [sli.events, sli.total].filter(({ template }) => !template.text.includes(grammar/* WINDOW_PLACEHOLDER */.R1));
    const [first] = bare;
    if (sli.isCounter !== null || !first || !bare.every(isCounterByName))
        return { sli, notices: [] };
    const problem = new model_problem/* Problem */.AF('`counter` is left out; by their names, the metrics are counters', 'counter: true');
    return { sli: { ...sli, isCounter: true }, notices: [{ code: 'assumed-counter', place: first.place, problem }] };
}
function isCounterByName({ template }) {
    const selector = summedSelector(template.text);
    return selector !== null && COUNTER.test((0,promql_selector/* namedSelector */.$_)(selector)?.name ?? '');
}

;// CONCATENATED MODULE: ./build/core/specs/formats/openslo-slo.js






/** Adds each objective as an SLO. */
function addOpenSlo(slo, services, readings) {
    const { unit, count } = slo.time;
    if (unit === 'm' && count < 60)
        readings.note(minutes(slo));
    const names = slo.objectives.map((objective, index) => nameOf(slo, objective, index));
    slo.objectives.forEach((objective, index) => {
        for (const notice of unusedConditions(objective))
            readings.note(notice);
        const meant = objective.sli instanceof model_problem/* Problem */.AF ? null : asMeant(objective.sli, slo.method);
        for (const notice of meant?.notices ?? [])
            readings.note(notice);
        const read = sloOf(slo, { ...objective, sli: meant?.sli ?? objective.sli }, names[index] ?? slo.name, services);
        if (read)
            readings.add(read);
        else
            readings.refuse([
                {
                    code: 'window',
                    place: slo.timePlace,
                    problem: new model_problem/* Problem */.AF('no window is that long', 'a window of at most five years'),
                },
            ]);
    });
}
/** An SLO of one objective has its own name. Of several, each adds what it is called to that, or its number. */
function nameOf({ name, objectives }, { displayName }, index) {
    if (objectives.length === 1)
        return name;
    const slug = (displayName ?? '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
    return `${name}.${slug === '' ? index + 1 : slug}`;
}
function sloOf(slo, objective, name, services) {
    const time = openSloWindow(slo.time);
    if (!time)
        return null;
    const { document } = objective;
    const key = (name) => document.placeOf([], name);
    const condition = key('value');
    const demand = {
        method: slo.method,
        slice: slo.method === 'Occurrences' ? null : objective.slice,
        sliceTarget: slo.method === 'Timeslices' ? objective.sliceTarget : null,
        condition: objective.condition,
        places: { slice: key('timeSliceWindow'), sliceTarget: key('timeSliceTarget'), condition },
    };
    const { sli } = objective;
    const stated = sli instanceof model_problem/* Problem */.AF ? sli : (time.problem ?? sliceless(slo.method, objective) ?? indicatorOf(sli, demand));
    return foreignSlo({
        service: slo.service,
        name,
        description: slo.description,
        objective: objective.objective,
        window: { window: time.window, place: slo.timePlace },
        stated: stated instanceof model_problem/* Problem */.AF
            ? unsupported(stated, ...slo.promised, ...objective.promised, document.value)
            : stated,
        unmeasured: unmeasuredOf(slo, objective),
        places: {
            service: slo.servicePlace,
            name: slo.document.placeOf(['metadata'], 'name'),
            objective: key(objective.targetKey),
            indicator: objective.indicatorPlace,
        },
    }, services);
}
/** How it is reckoned, and from where, is promised too, though we reckon alike and ask one backend. */
function unmeasuredOf({ method, document }, { sli, slice, sliceTarget, document: own, sources, indicatorPlace }) {
    const share = 'kind' in sli && sli.kind === 'threshold' && isOfOnePoint({ method, slice }) ? sliceTarget : null;
    const target = { field: 'timeSliceTarget', number: share, place: own.placeOf([], 'timeSliceTarget') };
    const source = { field: 'metricSourceRef', number: null, place: indicatorPlace };
    return [
        { field: 'budgetingMethod', text: method, number: null, place: document.placeOf(['spec'], 'budgetingMethod') },
        ...(share ? [{ ...target, text: share.toString() }] : []),
        ...(sources.length > 0 ? [{ ...source, text: sources.join(', ') }] : []),
    ];
}
function sliceless(method, { slice, sliceTarget }) {
    if (method === 'Occurrences')
        return null;
    if (!slice)
        return new model_problem/* Problem */.AF(`the budgeting method ${method} needs a \`timeSliceWindow\`, and there is none`, 'the length of a slice, such as 1m');
    if (method === 'Timeslices' && !sliceTarget) {
        return new model_problem/* Problem */.AF('the budgeting method Timeslices needs a `timeSliceTarget`, and there is none', 'the share that makes a slice good');
    }
    return null;
}
/** Official examples carry `op` on ratio metrics, where OpenSLO's own SDK refuses it. */
function unusedConditions({ sli, document }) {
    if (sli instanceof model_problem/* Problem */.AF || sli.kind === 'threshold')
        return [];
    return ['op', 'value']
        .filter((key) => Object.hasOwn(Object(document.value), key))
        .map((key) => ignored(document.placeOf([], key), key, 'only a threshold metric is compared with a value'));
}
const minutes = ({ timePlace, time }) => ({
    code: 'doubtful-window',
    place: timePlace,
    problem: new model_problem/* Problem */.AF(`a window of ${time.count}m has ${time.count === 1 ? 'one minute' : `${time.count} minutes`}`, null, 'In OpenSLO a month is `1M`.'),
});

;// CONCATENATED MODULE: ./build/core/specs/formats/nobl9.js












const nobl9_METHODS = ['Occurrences', 'Timeslices'];
/** A query by the name of its data source. */
const sourced = schemas/* lazy */.RZV(() => schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()));
const objectiveSchema = schemas/* lazy */.RZV(() => schemas/* looseObject */._H3({
    ...conditionFields(),
    target: ratioObjectiveSchema,
    rawMetric: schemas/* looseObject */._H3({ query: sourced.optional() }).nullish(),
    countMetrics: schemas/* looseObject */._H3({
        incremental: schemas/* boolean */.zMY().optional(),
        good: sourced.optional(),
        bad: sourced.optional(),
        total: sourced.optional(),
    })
        .nullish(),
}));
const nobl9_sloSchema = schemas/* lazy */.RZV(() => schemas/* looseObject */._H3({
    metadata: schemas/* looseObject */._H3({ name: (0,contract_file/* nameSchema */.Jq)('the name of the SLO') }),
    spec: schemas/* looseObject */._H3({
        description: schemas/* string */.YjP().nullish(),
        service: (0,contract_file/* nameSchema */.Jq)('the name of the service'),
        budgetingMethod: schemas/* enum */.k5n(nobl9_METHODS, { error: (issue) => (0,scalar/* found */.F9)(issue.input, `one of ${nobl9_METHODS.join(', ')}`) }),
        indicator: schemas/* looseObject */._H3({ rawMetric: sourced.nullish() }).nullish(),
        timeWindows: oneWindow(schemas/* looseObject */._H3(windowFields())),
        objectives: schemas/* array */.YOg(objectiveSchema).min(1, { error: 'an SLO has at least one objective' }),
    }),
}));
const OTHERS = [
    ...['Service', 'Project', 'Agent', 'Direct', 'AlertPolicy', 'AlertMethod', 'AlertSilence', 'Alert', 'Annotation'],
    ...['DataExport', 'RoleBinding', 'BudgetAdjustment', 'UserGroup', 'Report'],
];
/**
 * https://docs.nobl9.com: Nobl9 measures its SLOs itself. Beside contracts they are known by name; `convert` reads those whose queries
 * are of Prometheus.
 */
const NOBL9 = {
    name: 'Nobl9',
    versions: ['n9/v1alpha'],
    kinds: ['SLO'],
    otherKinds: 'refused',
    ignoredKinds: new Map(OTHERS.map((kind) => [kind, { what: `an object of Nobl9 of the kind ${kind}`, advice: null }])),
    unversioned: null,
    read(documents, services) {
        const readings = new Readings();
        for (const { document } of documents) {
            const read = (0,schema_reader/* readDocument */.u)(document, nobl9_sloSchema);
            if ('diagnostics' in read)
                readings.refuse(read.diagnostics);
            else
                readSlo(read.value, document, services, readings);
        }
        return readings;
    },
};
function readSlo({ metadata, spec }, document, services, readings) {
    const [window] = spec.timeWindows;
    if (!window)
        return;
    const { service, budgetingMethod, timeWindows, indicator } = spec;
    const isRead = services.purpose === 'convert';
    addOpenSlo({
        document,
        service,
        servicePlace: document.placeOf(['spec'], 'service'),
        name: metadata.name,
        description: spec.description || undefined,
        method: budgetingMethod,
        time: {
            unit: UNITS[window.unit],
            count: window.count,
            isRolling: window.isRolling ?? !window.calendar,
            calendar: window.calendar ?? null,
        },
        timePlace: document.placeOf(['spec'], 'timeWindows'),
        objectives: spec.objectives.map((_, index) => objectiveOf(spec, index, document, isRead)),
        promised: [service, budgetingMethod, timeWindows, indicator],
    }, services, readings);
}
const KEPT = new model_problem/* Problem */.AF('it is an SLO of Nobl9, which measures it itself', 'a contract of SLO Gate', '`slo-gate convert <file>` writes one, where the queries are of Prometheus. Then keep this file outside of slos/.');
function objectiveOf(spec, index, document, isRead) {
    const one = (0,yaml/* partOf */.BU)(document, ['spec', 'objectives', index]);
    const objective = spec.objectives[index];
    if (!objective)
        throw new Error('there is no such objective');
    return {
        displayName: objective.displayName,
        objective: objective.target,
        document: one,
        targetKey: 'target',
        condition: conditionOf(objective),
        // Nobl9 looks at each minute.
        slice: { seconds: time/* MINUTE */.pY, text: '1m' },
        sliceTarget: objective.timeSliceTarget ?? null,
        sli: isRead ? sliOf(objective, one, document) : KEPT,
        indicatorPlace: isRead ? one.placeOf([]) : document.placeOf(['metadata'], 'name'),
        sources: [],
        promised: [],
    };
}
function sliOf({ countMetrics }, one, document) {
    if (!countMetrics) {
        const own = queryAt(one, ['rawMetric', 'query']);
        const metric = own ?? queryAt(document, ['spec', 'indicator', 'rawMetric']);
        if (!metric)
            return new model_problem/* Problem */.AF('an objective has to have one metric', 'rawMetric or countMetrics');
        return metric instanceof model_problem/* Problem */.AF ? metric : { kind: 'threshold', metric };
    }
    const { good, bad, total, incremental } = countMetrics;
    if (!total || (good === undefined) === (bad === undefined)) {
        return new model_problem/* Problem */.AF('the ratio has to have a total and one share of it', 'total and exactly one of good, bad');
    }
    const counted = good ? 'good' : 'bad';
    const [events, all] = [queryAt(one, ['countMetrics', counted]), queryAt(one, ['countMetrics', 'total'])];
    if (!events || !all)
        return new model_problem/* Problem */.AF('a metric has no query', 'prometheus: { promql: \u2026 }');
    if (events instanceof model_problem/* Problem */.AF)
        return events;
    if (all instanceof model_problem/* Problem */.AF)
        return all;
    return { kind: 'ratio', counted, events, total: all, isCounter: incremental ?? null };
}
/** The query at `path`, of the data source that its only key names; null where there is none. */
function queryAt(document, path) {
    const [source, ...others] = Object.keys(Object((0,yaml/* partOf */.BU)(document, path).value));
    if (source === undefined || others.length > 0)
        return null;
    const isPrometheus = /^(prometheus|amazonPrometheus|azurePrometheus)$/.test(source);
    return metricOf(document, [...path, source, 'promql'], isPrometheus ? 'Prometheus' : source);
}

;// CONCATENATED MODULE: ./build/core/specs/formats/openslo-v1.js











const record = schemas/* lazy */.RZV(() => schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J(), { error: (issue) => (0,scalar/* found */.F9)(issue.input, 'a mapping') }));
const sourceType = schemas/* lazy */.RZV(() => schemas/* looseObject */._H3({ type: schemas/* string */.YjP().optional() }));
/** `metricSource` is v1's, the others are v2alpha's. */
const metricSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    metricSource: schemas/* strictObject */.rej({ metricSourceRef: schemas/* string */.YjP().optional(), type: schemas/* string */.YjP().optional(), spec: record })
        .optional(),
    dataSourceRef: schemas/* string */.YjP().optional(),
    dataSourceSpec: sourceType.optional(),
    spec: record.optional(),
}));
const sliSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    description: schemas/* string */.YjP().nullish(),
    thresholdMetric: metricSchema.optional(),
    ratioMetric: schemas/* strictObject */.rej({
        counter: schemas/* boolean */.zMY().optional(),
        good: metricSchema.optional(),
        bad: metricSchema.optional(),
        total: metricSchema.optional(),
        raw: metricSchema.optional(),
        rawType: schemas/* enum */.k5n(['success', 'failure']).optional(),
    })
        .optional(),
}));
const inlineSliSchema = schemas/* lazy */.RZV(() => schemas/* looseObject */._H3({ spec: sliSchema }));
const sliDocumentSchema = schemas/* lazy */.RZV(() => schemas/* looseObject */._H3({ metadata: metadataSchema, spec: sliSchema }));
const dataSourceSchema = schemas/* lazy */.RZV(() => schemas/* looseObject */._H3({ metadata: metadataSchema, spec: sourceType }));
const DURATION = 'a duration such as 30d, or 1M for a month';
const indicatorFields = () => ({
    indicator: inlineSliSchema.optional(),
    indicatorRef: schemas/* string */.YjP().optional(),
    sli: inlineSliSchema.optional(),
    sliRef: schemas/* string */.YjP().optional(),
});
const openslo_v1_sloSchema = schemas/* lazy */.RZV(() => schemas/* looseObject */._H3({
    metadata: schemas/* looseObject */._H3({ name: (0,contract_file/* nameSchema */.Jq)('the name of the SLO') }),
    spec: schemas/* strictObject */.rej({
        description: schemas/* string */.YjP().nullish(),
        service: (0,contract_file/* nameSchema */.Jq)('the name of the service').optional(),
        serviceRef: (0,contract_file/* nameSchema */.Jq)('the name of the service').optional(),
        ...indicatorFields(),
        budgetingMethod: methodSchema,
        timeWindow: oneWindow(schemas/* strictObject */.rej({
            duration: (0,scalar/* scalar */.d_)(schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, DURATION) }), (raw) => {
                return openSloDuration(raw) ?? new model_problem/* Problem */.AF(`\`${raw}\` is not a duration`, DURATION);
            }),
            isRolling: schemas/* boolean */.zMY().optional(),
            calendar: calendarSchema.nullish(),
        })),
        objectives: schemas/* array */.YOg(schemas/* strictObject */.rej({
            ...conditionFields(),
            target: ratioObjectiveSchema.optional(),
            targetPercent: percentObjectiveSchema.optional(),
            compositeWeight: schemas/* number */.aig().optional(),
            labels: schemas/* unknown */.L5J().optional(),
            ...indicatorFields(),
        })
            .refine(({ target, targetPercent }) => (target === undefined) !== (targetPercent === undefined), {
            error: 'expected exactly one of target, targetPercent',
        }))
            .min(1, { error: 'an SLO has at least one objective' }),
        alertPolicies: schemas/* unknown */.L5J().optional(),
    })
        .refine(({ service, serviceRef }) => (service === undefined) !== (serviceRef === undefined), {
        path: ['service'],
        error: 'expected the name of the service',
    }),
}));
/** Reads the objects of one version: `openslo/v1` or `openslo.com/v2alpha`. */
function readV1(documents, services, readings) {
    const library = libraryOf(documents, readings);
    for (const { document, kind } of documents) {
        if (kind === 'Service') {
            const read = (0,schema_reader/* readDocument */.u)(document, serviceSchema);
            if ('diagnostics' in read)
                readings.refuse(read.diagnostics);
        }
        if (kind !== 'SLO')
            continue;
        const read = (0,schema_reader/* readDocument */.u)(document, openslo_v1_sloSchema);
        if ('diagnostics' in read)
            readings.refuse(read.diagnostics);
        else
            openslo_v1_readSlo(read.value, document, library, services, readings);
    }
}
function libraryOf(documents, readings) {
    const slis = new Map();
    const sourceTypes = new Map();
    const put = (map, name, value) => {
        const others = map.get(name);
        if (others)
            others.push(value);
        else
            map.set(name, [value]);
    };
    for (const { document, kind } of documents) {
        if (kind === 'SLI') {
            const read = (0,schema_reader/* readDocument */.u)(document, sliDocumentSchema);
            if ('diagnostics' in read)
                readings.refuse(read.diagnostics);
            const name = 'value' in read ? read.value.metadata.name : document.textAt(['metadata', 'name'])?.text;
            put(slis, name ?? '', { document: (0,yaml/* partOf */.BU)(document, ['spec']), sli: 'value' in read ? read.value.spec : null });
        }
        if (kind === 'DataSource' || kind === 'Datasource') {
            const read = (0,schema_reader/* readDocument */.u)(document, dataSourceSchema);
            if ('diagnostics' in read)
                readings.refuse(read.diagnostics);
            else
                put(sourceTypes, read.value.metadata.name, read.value.spec.type ?? null);
        }
    }
    return { slis, sourceTypes };
}
function openslo_v1_readSlo({ metadata, spec }, document, library, services, readings) {
    const [window] = spec.timeWindow;
    if (!window)
        return;
    const time = {
        ...window.duration,
        isRolling: window.isRolling ?? !window.calendar,
        calendar: window.calendar ?? null,
    };
    const common = openslo_v1_stated(spec, (0,yaml/* partOf */.BU)(document, ['spec']), library);
    const { service, serviceRef, budgetingMethod, timeWindow } = spec;
    addOpenSlo({
        document,
        service: service ?? serviceRef ?? '',
        servicePlace: document.placeOf(['spec'], service === undefined ? 'serviceRef' : 'service'),
        name: metadata.name,
        description: spec.description ?? undefined,
        method: budgetingMethod,
        time,
        timePlace: document.placeOf(['spec'], 'timeWindow'),
        objectives: spec.objectives.map((objective, index) => openslo_v1_objectiveOf(objective, (0,yaml/* partOf */.BU)(document, ['spec', 'objectives', index]), spec, common, library)),
        promised: [
            service ?? serviceRef,
            budgetingMethod,
            timeWindow,
            ...(common?.promised ?? []),
            isComposite(spec) ? (0,yaml/* partOf */.BU)(document, ['spec', 'objectives']).value : null,
        ],
    }, services, readings);
}
const isComposite = ({ objectives }) => objectives.length > 1 &&
    objectives.some((one) => (one.indicator ?? one.indicatorRef ?? one.sli ?? one.sliRef) !== undefined);
function openslo_v1_objectiveOf(objective, document, spec, common, library) {
    const own = openslo_v1_stated(objective, document, library) ?? common;
    const place = own?.place ?? document.placeOf([]);
    const sli = isComposite(spec)
        ? new model_problem/* Problem */.AF('a composite of several indicators can not be measured', 'one indicator for all objectives')
        : (own?.sli ?? new model_problem/* Problem */.AF('the SLO has no indicator', 'indicator or indicatorRef'));
    const target = objective.target ?? objective.targetPercent;
    if (!target)
        throw new Error('the schema lets no objective without a target through');
    return {
        displayName: objective.displayName,
        objective: target,
        document,
        targetKey: objective.target ? 'target' : 'targetPercent',
        condition: conditionOf(objective),
        slice: objective.timeSliceWindow ?? null,
        sliceTarget: objective.timeSliceTarget ?? null,
        sli,
        indicatorPlace: place,
        sources: own?.sources ?? [],
        promised: own?.promised ?? [],
    };
}
/** The indicator of an SLO or of an objective; null when it states none. */
function openslo_v1_stated(fields, document, library) {
    const key = fields.indicator || fields.indicatorRef !== undefined ? 'indicator' : 'sli';
    const inline = fields.indicator ?? fields.sli;
    const name = fields.indicatorRef ?? fields.sliRef;
    if (inline && name !== undefined) {
        const problem = new model_problem/* Problem */.AF(`${key} and ${key}Ref exclude each other`, 'one of the two');
        return { sli: problem, place: document.placeOf([], key), sources: [], promised: [inline, name] };
    }
    if (inline) {
        const spec = (0,yaml/* partOf */.BU)(document, [key, 'spec']);
        const sources = sourcesOf(inline.spec);
        const promised = [spec.value, ...typedSources(sources, library)];
        return { sli: openslo_v1_sliOf(inline.spec, spec, library), place: document.placeOf([], key), sources, promised };
    }
    if (name === undefined)
        return null;
    const named = library.slis.get(name) ?? [];
    const [found] = named;
    const place = document.placeOf([], `${key}Ref`);
    if (!found || named.length > 1) {
        const promised = [name, ...named.map((one) => one.document.value)];
        return { sli: unresolved('SLI', name, named.length, [...library.slis.keys()]), place, sources: [], promised };
    }
    const sli = found.sli ? openslo_v1_sliOf(found.sli, found.document, library) : new model_problem/* Problem */.AF(`the SLI \`${name}\` can't be read`);
    const sources = found.sli ? sourcesOf(found.sli) : [];
    return { sli, place, sources, promised: [found.document.value, ...typedSources(sources, library)] };
}
/** The names of the data sources that an SLI refers to. */
function sourcesOf({ thresholdMetric, ratioMetric }) {
    const { good, bad, total, raw } = ratioMetric ?? {};
    return [thresholdMetric, good, bad, total, raw].flatMap((metric) => {
        return metric?.metricSource?.metricSourceRef ?? metric?.dataSourceRef ?? [];
    });
}
/** The same with what they are, in whichever files they stand. */
const typedSources = (names, { sourceTypes }) => names.map((name) => [name, ...(sourceTypes.get(name) ?? [])]);
function openslo_v1_sliOf({ thresholdMetric, ratioMetric }, document, library) {
    const metric = (key, value) => typedMetric(value, (0,yaml/* partOf */.BU)(document, key), library);
    if ((thresholdMetric === undefined) === (ratioMetric === undefined)) {
        return new model_problem/* Problem */.AF('the SLI has to have one metric', 'exactly one of thresholdMetric, ratioMetric');
    }
    if (thresholdMetric) {
        const read = metric(['thresholdMetric'], thresholdMetric);
        return read instanceof model_problem/* Problem */.AF ? read : { kind: 'threshold', metric: read };
    }
    const { good, bad, total, raw, rawType, counter } = ratioMetric ?? {};
    if (raw && !good && !bad && !total) {
        const read = metric(['ratioMetric', 'raw'], raw);
        if (rawType === undefined)
            return new model_problem/* Problem */.AF('a raw ratio does not say what it is the share of', 'rawType: success or failure');
        return read instanceof model_problem/* Problem */.AF ? read : { kind: 'raw', share: rawType === 'success' ? 'good' : 'bad', metric: read };
    }
    const events = good ?? bad;
    if (raw || !total || !events || (good && bad)) {
        return new model_problem/* Problem */.AF('the ratio has to have a total and one share of it', 'total and exactly one of good, bad; or raw alone');
    }
    const counted = good ? 'good' : 'bad';
    const some = metric(['ratioMetric', counted], events);
    const all = metric(['ratioMetric', 'total'], total);
    if (some instanceof model_problem/* Problem */.AF)
        return some;
    if (all instanceof model_problem/* Problem */.AF)
        return all;
    return { kind: 'ratio', counted, events: some, total: all, isCounter: counter ?? null };
}
function typedMetric(metric, document, library) {
    const { metricSource, dataSourceRef, dataSourceSpec } = metric;
    const spec = metricSource?.spec ?? metric.spec ?? {};
    if ('query' in spec && 'promql' in spec)
        return new model_problem/* Problem */.AF('query and promql exclude each other', 'one of the two');
    const path = [...(metricSource ? ['metricSource'] : []), 'spec', 'promql' in spec ? 'promql' : 'query'];
    const type = metricSource ? metricSource.type : dataSourceSpec?.type;
    const name = metricSource ? metricSource.metricSourceRef : dataSourceRef;
    if (type !== undefined || name === undefined)
        return metricOf(document, path, type ?? null);
    const types = library.sourceTypes.get(name) ?? [];
    if (types.length !== 1)
        return unresolved('DataSource', name, types.length, [...library.sourceTypes.keys()]);
    return metricOf(document, path, types[0] ?? null);
}

;// CONCATENATED MODULE: ./build/core/specs/formats/openslo-v1alpha.js










const openslo_v1alpha_metricSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    source: schemas/* string */.YjP(),
    queryType: schemas/* string */.YjP().optional(),
    query: schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, 'a query') }),
    metadata: schemas/* unknown */.L5J().optional(),
}));
const openslo_v1alpha_sloSchema = schemas/* lazy */.RZV(() => schemas/* looseObject */._H3({
    metadata: schemas/* looseObject */._H3({ name: (0,contract_file/* nameSchema */.Jq)('the name of the SLO') }),
    spec: schemas/* strictObject */.rej({
        description: schemas/* string */.YjP().nullish(),
        service: (0,contract_file/* nameSchema */.Jq)('the name of the service'),
        budgetingMethod: methodSchema,
        indicator: schemas/* strictObject */.rej({ thresholdMetric: openslo_v1alpha_metricSchema }).nullish(),
        timeWindows: oneWindow(schemas/* strictObject */.rej(windowFields())),
        objectives: schemas/* array */.YOg(schemas/* strictObject */.rej({
            ...conditionFields(),
            target: ratioObjectiveSchema,
            ratioMetrics: schemas/* strictObject */.rej({
                good: openslo_v1alpha_metricSchema.optional(),
                bad: openslo_v1alpha_metricSchema.optional(),
                total: openslo_v1alpha_metricSchema,
                incremental: schemas/* boolean */.zMY().optional(),
                counter: schemas/* boolean */.zMY().optional(),
            })
                .optional(),
        }))
            .min(1, { error: 'an SLO has at least one objective' }),
        alertPolicies: schemas/* unknown */.L5J().optional(),
    }),
}));
/** Reads the objects of `openslo/v1alpha`, none of which refers to another for its numbers. */
function readV1Alpha(documents, services, readings) {
    for (const { document, kind } of documents) {
        const read = (0,schema_reader/* readDocument */.u)(document, kind === 'SLO' ? openslo_v1alpha_sloSchema : serviceSchema);
        if ('diagnostics' in read)
            readings.refuse(read.diagnostics);
        else if (kind === 'SLO')
            openslo_v1alpha_readSlo(read.value, document, services, readings);
    }
}
function openslo_v1alpha_readSlo({ metadata, spec }, document, services, readings) {
    const [window] = spec.timeWindows;
    if (!window)
        return;
    const { unit, count, isRolling, calendar } = window;
    const { service, budgetingMethod, timeWindows, indicator } = spec;
    addOpenSlo({
        document,
        service,
        servicePlace: document.placeOf(['spec'], 'service'),
        name: metadata.name,
        description: spec.description ?? undefined,
        method: budgetingMethod,
        time: { unit: UNITS[unit], count, isRolling: isRolling ?? !calendar, calendar: calendar ?? null },
        timePlace: document.placeOf(['spec'], 'timeWindows'),
        objectives: spec.objectives.map((objective, index) => openslo_v1alpha_objectiveOf(objective, index, spec, document)),
        promised: [service, budgetingMethod, timeWindows, indicator],
    }, services, readings);
}
function openslo_v1alpha_objectiveOf(objective, index, spec, document) {
    const one = (0,yaml/* partOf */.BU)(document, ['spec', 'objectives', index]);
    return {
        displayName: objective.displayName,
        objective: objective.target,
        document: one,
        targetKey: 'target',
        condition: conditionOf(objective),
        slice: objective.timeSliceWindow ?? null,
        sliceTarget: objective.timeSliceTarget ?? null,
        sli: openslo_v1alpha_sliOf(objective, one, spec, document),
        indicatorPlace: objective.ratioMetrics ? one.placeOf([], 'ratioMetrics') : document.placeOf(['spec'], 'indicator'),
        sources: [],
        promised: [],
    };
}
function openslo_v1alpha_sliOf({ ratioMetrics }, one, spec, document) {
    const threshold = spec.indicator?.thresholdMetric;
    if ((threshold === undefined) === (ratioMetrics === undefined)) {
        return new model_problem/* Problem */.AF('an objective has to have one metric', 'exactly one of indicator.thresholdMetric, ratioMetrics');
    }
    if (threshold) {
        const metric = metricOf(document, ['spec', 'indicator', 'thresholdMetric', 'query'], threshold.source);
        return metric instanceof model_problem/* Problem */.AF ? metric : { kind: 'threshold', metric };
    }
    const { good, bad, total, incremental, counter } = ratioMetrics ?? {};
    const stated = good ?? bad;
    if (!stated || !total || (good && bad))
        return new model_problem/* Problem */.AF('the ratio has to have a share', 'exactly one of good, bad');
    const counted = good ? 'good' : 'bad';
    const events = metricOf(one, ['ratioMetrics', counted, 'query'], stated.source);
    const all = metricOf(one, ['ratioMetrics', 'total', 'query'], total.source);
    if (events instanceof model_problem/* Problem */.AF)
        return events;
    if (all instanceof model_problem/* Problem */.AF)
        return all;
    return { kind: 'ratio', counted, events, total: all, isCounter: incremental ?? counter ?? null };
}

;// CONCATENATED MODULE: ./build/core/specs/formats/openslo.js



/** The versions, each with the other names that people write for it. Objects refer to objects of their own version. */
const VERSIONS = [['openslo/v1', 'openslo.com/v1'], ['openslo.com/v2alpha'], ['openslo/v1alpha']];
/** https://github.com/OpenSLO/OpenSLO, three versions of it. */
const OPENSLO = {
    name: 'OpenSLO',
    versions: VERSIONS.flat(),
    kinds: [
        'SLO',
        'SLI',
        'Service',
        'DataSource',
        'Datasource',
        'AlertPolicy',
        'AlertCondition',
        'AlertNotificationTarget',
    ],
    otherKinds: 'refused',
    ignoredKinds: new Map(),
    unversioned: null,
    read(documents, services) {
        const readings = new Readings();
        for (const names of VERSIONS) {
            const own = documents.filter(({ version }) => names.some((name) => name === version));
            if (names[0] === 'openslo/v1alpha') {
                readV1Alpha(own.filter(({ kind }) => kind === 'SLO' || kind === 'Service'), services, readings);
            }
            else
                readV1(own, services, readings);
        }
        return readings;
    },
};

// EXTERNAL MODULE: ./build/core/specs/fields/duration.js
var fields_duration = __webpack_require__(8579);
;// CONCATENATED MODULE: ./build/core/specs/formats/pyrra.js















const SELECTOR = 'one selector, such as http_requests_total{job="shop"}';
const WINDOW = 'a duration such as 4w';
const LABEL = 'the names of labels';
const selectorSchema = schemas/* lazy */.RZV(() => (0,scalar/* scalar */.d_)(schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, SELECTOR) }), (raw) => {
    const selector = (0,promql_selector/* plainSelector */.Y0)(raw);
    if (selector?.name)
        return selector;
    const mistake = (0,find_mistake/* findSyntaxMistake */.Z)(raw);
    const { message, expected, advice } = mistake?.problem ?? new model_problem/* Problem */.AF('this is not a selector of one metric', SELECTOR);
    return new model_problem/* Problem */.AF(message, expected, advice, mistake?.offset);
}));
const pyrra_metricSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({ metric: selectorSchema }));
const label = schemas/* lazy */.RZV(() => schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, LABEL) })
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, { error: (issue) => (0,scalar/* found */.F9)(issue.input, LABEL) }));
const grouping = schemas/* lazy */.RZV(() => schemas/* array */.YOg(label, { error: (issue) => (0,scalar/* found */.F9)(issue.input, LABEL) }).nullish());
const indicatorSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    ratio: schemas/* strictObject */.rej({ errors: pyrra_metricSchema, total: pyrra_metricSchema, grouping }).optional(),
    latency: schemas/* strictObject */.rej({ success: pyrra_metricSchema, total: pyrra_metricSchema, grouping }).optional(),
    latencyNative: schemas/* strictObject */.rej({ latency: fields_duration/* latencyBoundSchema */.I, total: pyrra_metricSchema, grouping }).optional(),
    bool_gauge: schemas/* strictObject */.rej({ metric: selectorSchema, grouping }).optional(),
}));
/** https://github.com/pyrra-dev/pyrra, `ServiceLevelObjective`. Alerts and rules are Pyrra's own affair. */
const pyrra_sloSchema = schemas/* lazy */.RZV(() => schemas/* looseObject */._H3({
    metadata: schemas/* looseObject */._H3({
        name: (0,contract_file/* nameSchema */.Jq)('the name of the SLO'),
        namespace: (0,contract_file/* nameSchema */.Jq)('the name of the namespace').optional(),
        labels: schemas/* looseObject */._H3({ 'pyrra.dev/service': (0,contract_file/* nameSchema */.Jq)('the name of the service').optional() }).nullish(),
    }),
    spec: schemas/* strictObject */.rej({
        description: schemas/* string */.YjP().nullish(),
        target: objective/* objectiveSchema */.pp,
        window: (0,scalar/* scalar */.d_)(schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, WINDOW) }), (raw) => {
            const duration = prometheusDuration(raw);
            return duration ? { kind: 'rolling', duration } : new model_problem/* Problem */.AF(`\`${raw}\` is not a window`, WINDOW);
        }),
        indicator: indicatorSchema,
        alerting: schemas/* unknown */.L5J().optional(),
        partial_response_strategy: schemas/* unknown */.L5J().optional(),
        performanceOverAccuracy: schemas/* unknown */.L5J().optional(),
        ruleOutput: schemas/* unknown */.L5J().optional(),
    }),
}));
/** Kubernetes' own name for no namespace. */
const NO_NAMESPACE = 'default';
/** https://pyrra.dev: one SLO a document. */
const PYRRA = {
    name: 'Pyrra',
    versions: ['pyrra.dev/v1alpha1'],
    kinds: ['ServiceLevelObjective'],
    otherKinds: 'refused',
    ignoredKinds: new Map(),
    unversioned: null,
    read(documents, services) {
        const readings = new Readings();
        for (const { document } of documents) {
            const read = (0,schema_reader/* readDocument */.u)(document, pyrra_sloSchema);
            if ('diagnostics' in read)
                readings.refuse(read.diagnostics);
            else
                readings.add(foreignSlo(statedSlo(read.value, document), services));
        }
        return readings;
    },
};
function statedSlo({ metadata, spec }, document) {
    const { service, place } = serviceOf(metadata, document);
    const { indicator, groupBy } = pyrra_indicatorOf(spec.indicator, (0,yaml/* partOf */.BU)(document, ['spec', 'indicator']));
    const { description, alerting, ...promised } = Object((0,yaml/* partOf */.BU)(document, ['spec']).value);
    const field = (name) => document.placeOf(['spec'], name);
    return {
        service,
        name: metadata.name,
        description: spec.description || undefined,
        objective: spec.target,
        window: { window: spec.window, place: field('window') },
        stated: { ...(indicator instanceof model_problem/* Problem */.AF ? unsupported(indicator, promised) : indicator), groupBy },
        places: {
            service: place,
            name: document.placeOf(['metadata'], 'name'),
            objective: field('target'),
            indicator: field('indicator'),
        },
    };
}
/** Pyrra knows no services: a label may name one; else the namespace is taken, in which names are unique. */
function serviceOf({ namespace, labels }, document) {
    const named = labels?.['pyrra.dev/service'];
    if (named !== undefined)
        return { service: named, place: document.placeOf(['metadata', 'labels'], 'pyrra.dev/service') };
    const key = namespace === undefined ? 'name' : 'namespace';
    return { service: namespace ?? NO_NAMESPACE, place: document.placeOf(['metadata'], key) };
}
function pyrra_indicatorOf(stated, document) {
    const { ratio, latency, latencyNative, bool_gauge: gauge } = stated;
    const given = [ratio, latency, latencyNative, gauge].filter((one) => one !== undefined);
    const groupBy = given[0]?.grouping ?? [];
    if (given.length !== 1) {
        return {
            indicator: new model_problem/* Problem */.AF('the indicator has to be of one kind', 'exactly one of ratio, latency, latencyNative, bool_gauge'),
            groupBy,
        };
    }
    const place = (...path) => document.placeOf(path.slice(0, -1), path.at(-1));
    const query = (use, ...path) => {
        const text = document.textAt(path);
        return text ? [{ ...text, use }] : [];
    };
    return { indicator: read(), groupBy };
    function read() {
        if (ratio) {
            const [bad, total] = [place('ratio', 'errors', 'metric'), place('ratio', 'total', 'metric')];
            const indicator = counted('bad', ratio.errors.metric.text, ratio.total.metric.text);
            const queries = [
                ...query('expression', 'ratio', 'errors', 'metric'),
                ...query('expression', 'ratio', 'total', 'metric'),
            ];
            return { indicator, queries, parts: { 'ratio.bad': bad, 'ratio.total': total } };
        }
        if (latency) {
            const at = { success: place('latency', 'success', 'metric'), total: place('latency', 'total', 'metric') };
            const queries = [
                ...query('expression', 'latency', 'success', 'metric'),
                ...query('expression', 'latency', 'total', 'metric'),
            ];
            return latencyOf(latency.success.metric, latency.total.metric, at, queries);
        }
        if (latencyNative) {
            const at = { histogram: place('latencyNative', 'total', 'metric'), within: place('latencyNative', 'latency') };
            const { numerator, denominator } = nativeLatency(latencyNative.total.metric.text, latencyNative.latency.seconds.toString());
            return {
                indicator: { kind: 'ratio', counted: 'good', events: numerator, total: denominator, countNewSeries: false },
                queries: query('expression', 'latencyNative', 'total', 'metric'),
                parts: { 'ratio.good': at.within, 'ratio.total': at.histogram },
            };
        }
        const metric = gauge?.metric.text ?? '';
        const at = place('bool_gauge', 'metric');
        return {
            indicator: {
                kind: 'ratio',
                counted: 'good',
                events: { form: 'expression', text: `sum(sum_over_time(${metric}[$window]))` },
                total: { form: 'expression', text: `sum(count_over_time(${metric}[$window]))` },
                countNewSeries: false,
            },
            queries: query('moment', 'bool_gauge', 'metric'),
            parts: { 'ratio.good': at, 'ratio.total': at },
        };
    }
}
const counted = (which, events, total) => ({
    kind: 'ratio',
    counted: which,
    events: { form: 'selector', text: events },
    total: { form: 'selector', text: total },
    countNewSeries: false,
});
const LE = /^["']?le["']?\s*=\s*["'`]([^"'`]*)["'`]$/;
/**
 * A histogram and its bound, where the two metrics are one histogram's; then the boundary is found however it is written.
 * Else the two selectors as they are.
 */
function latencyOf(success, total, at, queries) {
    const bounds = success.matchers.flatMap((matcher) => LE.exec(matcher)?.[1] ?? []);
    const seconds = bounds.length === 1 ? (0,exact_number/* exactNumber */.rf)(bounds[0] ?? '') : null;
    if (!seconds?.gt(0)) {
        return new model_problem/* Problem */.AF('the metric of successes names no bucket', 'a selector with one matcher such as le="0.5"');
    }
    const name = success.name?.replace(/_bucket$/, '') ?? '';
    const matchers = success.matchers.filter((matcher) => !LE.test(matcher));
    const within = (0,duration/* boundOfSeconds */.vQ)(seconds);
    const same = `${name}_count` === total.name && sameMatchers(matchers, total.matchers);
    if (same && `${name}_bucket` === success.name && fields_duration/* latencyBoundSchema */.I.safeParse(within.text).success) {
        const parts = { 'latency.histogram': at.success, 'latency.within': at.success };
        return { indicator: { kind: 'latency', histogram: { name, matchers }, within }, queries, parts };
    }
    const parts = { 'ratio.good': at.success, 'ratio.total': at.total };
    return { indicator: counted('good', success.text, total.text), queries, parts };
}
const sameMatchers = (a, b) => JSON.stringify(a.toSorted()) === JSON.stringify(b.toSorted());
/** The counts of a native histogram. Of one without events the share is not a number, and there are no good events. */
function nativeLatency(selector, seconds) {
    const counts = `sum(increase(${selector}[$window]))`;
    return {
        numerator: {
            form: 'expression',
            text: `(histogram_fraction(0, ${seconds}, ${counts}) * histogram_count(${counts})) >= 0`,
        },
        denominator: { form: 'expression', text: `histogram_count(${counts})` },
    };
}

;// CONCATENATED MODULE: ./build/core/specs/formats/slo-generator-config.js





/** A shared config. Its backends and exporters are secrets and addresses of slo-generator's own. */
const configSchema = schemas/* lazy */.RZV(() => schemas/* looseObject */._H3({
    error_budget_policies: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({
        steps: schemas/* array */.YOg(schemas/* looseObject */._H3({ window: schemas/* int */.Whr({ error: (issue) => (0,scalar/* found */.F9)(issue.input, 'a number of seconds') }).min(1) }))
            .min(1, { error: 'an error-budget policy has at least one step' }),
    }))
        .nullish(),
}));
/** Reads shared configs. The longest window of a policy is the one that is complied with; the others tell of burn. */
function readConfigs(documents, readings) {
    const policies = new Map();
    for (const { document } of documents) {
        const read = (0,schema_reader/* readDocument */.u)(document, configSchema);
        if ('diagnostics' in read) {
            readings.refuse(read.diagnostics);
            continue;
        }
        const directory = directoryOf(document.placeOf([]).file);
        for (const [name, { steps }] of Object.entries(read.value.error_budget_policies ?? {})) {
            const longest = steps.reduce((most, { window }) => Math.max(most, window), 0);
            const index = steps.findIndex(({ window }) => window === longest);
            const place = document.placeOf(['error_budget_policies', name, 'steps', index], 'window');
            const duration = durationOfSeconds(longest);
            if (duration) {
                const policy = { name, window: { kind: 'rolling', duration }, place };
                const others = policies.get(directory);
                if (others)
                    others.push(policy);
                else
                    policies.set(directory, [policy]);
            }
            else
                readings.refuse([
                    { code: 'window', place, problem: new model_problem/* Problem */.AF('no window is that long', 'at most five years') },
                ]);
        }
    }
    return policies;
}
const directoryOf = (file) => file.split('/').slice(0, -1).join('/');
/** The window of a policy, from the nearest directory at or above the SLO's that has the policy. */
function windowOfPolicy(policies, document, name) {
    const parts = directoryOf(document.placeOf([]).file).split('/');
    for (let depth = parts.length; depth >= 0; depth -= 1) {
        const found = (policies.get(parts.slice(0, depth).join('/')) ?? []).filter((policy) => policy.name === name);
        const [policy, ...others] = found;
        if (policy && others.length === 0)
            return policy;
        if (policy)
            return new model_problem/* Problem */.AF(`${found.length} shared configs have the error-budget policy \`${name}\``, 'one of them');
    }
    return new model_problem/* Problem */.AF(`no shared config here has the error-budget policy \`${name}\`, which states the window`, 'a file with error_budget_policies, in this directory or above', 'Or write a document with `version: slo-gate/v1`, `service:` and `window:`.');
}

;// CONCATENATED MODULE: ./build/core/specs/formats/slo-generator.js



















const slo_generator_query = schemas/* lazy */.RZV(() => schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, 'a query') }));
/** What Prometheus' methods take. Other backends have words of their own, so a key too many is no mistake of the file's. */
const slo_generator_sliSchema = schemas/* lazy */.RZV(() => schemas/* looseObject */._H3({
    filter_good: slo_generator_query.optional(),
    filter_bad: slo_generator_query.optional(),
    filter_valid: slo_generator_query.optional(),
    operators: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    expression: slo_generator_query.optional(),
    threshold_bucket: schemas/* number */.aig().optional(),
}));
/** https://github.com/google/slo-generator. Exporters and alerts are its own affair. */
const slo_generator_sloSchema = schemas/* lazy */.RZV(() => schemas/* looseObject */._H3({
    metadata: schemas/* looseObject */._H3({
        name: (0,contract_file/* nameSchema */.Jq)('the name of the SLO'),
        labels: schemas/* looseObject */._H3({ service_name: (0,contract_file/* nameSchema */.Jq)('the name of the service').optional() }).nullish(),
    }),
    spec: schemas/* strictObject */.rej({
        description: schemas/* string */.YjP().nullish(),
        goal: ratioObjectiveSchema,
        backend: schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, 'the name of a backend') }),
        method: schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, 'the name of a method') }),
        service_level_indicator: schemas/* looseObject */._H3({}),
        exporters: schemas/* unknown */.L5J().optional(),
        error_budget_policy: schemas/* string */.YjP().default('default'),
    }),
}));
/** slo-generator's word for the window, in brackets, with or without a subquery's step. */
const slo_generator_WINDOW = /(?<=\[)window(?=[\]:])/g;
const SLO_GENERATOR = {
    name: 'slo-generator',
    versions: ['sre.google.com/v2'],
    kinds: ['ServiceLevelObjective', 'config'],
    otherKinds: 'refused',
    ignoredKinds: new Map(),
    unversioned: { keys: ['error_budget_policies', 'default_exporters'], kind: 'config' },
    read(documents, services) {
        const readings = new Readings();
        const policies = readConfigs(documents.filter(({ kind }) => kind === 'config'), readings);
        for (const { document, kind } of documents) {
            if (kind === 'config')
                continue;
            const read = (0,schema_reader/* readDocument */.u)(document, slo_generator_sloSchema);
            if ('diagnostics' in read)
                readings.refuse(read.diagnostics);
            else
                slo_generator_readSlo(read.value, document, policies, services, readings);
        }
        return readings;
    },
};
function slo_generator_readSlo({ metadata, spec }, document, policies, services, readings) {
    const named = metadata.labels?.service_name;
    const service = named ?? metadata.name;
    const field = (name) => document.placeOf(['spec'], name);
    const servicePlace = named === undefined
        ? document.placeOf(['metadata'], 'name')
        : document.placeOf(['metadata', 'labels'], 'service_name');
    const window = services.windowOf(service) ?? windowOfPolicy(policies, document, spec.error_budget_policy);
    if (window instanceof model_problem/* Problem */.AF) {
        services.named(service, servicePlace);
        readings.refuse([{ code: 'window', place: field('error_budget_policy'), problem: window }]);
        return;
    }
    const stated = slo_generator_indicatorOf(spec, (0,yaml/* partOf */.BU)(document, ['spec', 'service_level_indicator']));
    const { exporters, description, ...promised } = Object((0,yaml/* partOf */.BU)(document, ['spec']).value);
    readings.add(foreignSlo({
        service,
        name: metadata.name,
        description: spec.description ?? undefined,
        objective: spec.goal,
        window,
        stated: stated instanceof model_problem/* Problem */.AF ? unsupported(stated, promised) : stated,
        // Which of several backends is meant; we ask one.
        unmeasured: spec.backend.includes('/')
            ? [{ field: 'backend', text: spec.backend, number: null, place: field('backend') }]
            : [],
        places: {
            service: servicePlace,
            name: document.placeOf(['metadata'], 'name'),
            objective: field('goal'),
            indicator: field('service_level_indicator'),
        },
    }, services));
}
/** The backend's class stands before the slash, and a name of its own after it. */
const backendOf = (backend) => backend.split('/')[0] ?? backend;
function slo_generator_indicatorOf({ backend, method, service_level_indicator: raw }, document) {
    if (backendOf(backend) !== 'prometheus')
        return new model_problem/* Problem */.AF(`the backend \`${backend}\` can't be asked yet`, 'prometheus');
    const read = slo_generator_sliSchema.safeParse(raw);
    if (!read.success)
        return new model_problem/* Problem */.AF(read.error.issues[0]?.message ?? 'the indicator can not be read');
    switch (method) {
        case 'good_bad_ratio':
            return goodBadRatio(read.data, document);
        case 'query_sli':
            return querySli(document);
        case 'distribution_cut':
            return distributionCut(read.data, document);
        default:
            return new model_problem/* Problem */.AF(`the method \`${method}\` is not known`, 'one of good_bad_ratio, query_sli, distribution_cut');
    }
}
const VARIABLE = /\$\{\w+\}/;
function templated(document, key) {
    const placed = document.textAt([key]);
    if (!placed)
        return new model_problem/* Problem */.AF(`\`${key}\` is missing`, 'a query');
    if (VARIABLE.test(placed.text)) {
        const problem = new model_problem/* Problem */.AF(`\`${key}\` holds an environment variable, whose value no review can see`, 'a query whose text is all there');
        return new model_problem/* ProblemAt */.li((0,written_query/* placeAt */.BW)(placed, placed.text.search(VARIABLE)), problem);
    }
    return templateOf(placed, slo_generator_WINDOW);
}
function goodBadRatio(sli, document) {
    const { operators = ['increase', 'sum'] } = sli;
    if (!/^(increase|rate),sum$/.test(operators.join())) {
        return new model_problem/* Problem */.AF(`the operators ${operators.join(', ')} do not count events`, 'operators: [increase, sum]');
    }
    const other = sli.filter_bad === undefined ? 'filter_valid' : 'filter_bad';
    if (sli.filter_bad !== undefined && sli.filter_valid !== undefined) {
        return new model_problem/* Problem */.AF('filter_bad and filter_valid exclude each other', 'one of the two');
    }
    const [good, rest] = [templated(document, 'filter_good'), templated(document, other)];
    if (good instanceof model_problem/* Problem */.AF)
        return good;
    if (rest instanceof model_problem/* Problem */.AF)
        return rest;
    const [some, more] = [summed(good), summed(rest)];
    if (some instanceof model_problem/* Problem */.AF)
        return some;
    if (more instanceof model_problem/* Problem */.AF)
        return more;
    const place = (key) => document.placeOf([], key);
    // Either of the two may have no series yet; without both there is no data.
    const total = other === 'filter_valid' ? more : `(${some} + ${more}) or ${some} or ${more}`;
    return {
        indicator: ratioOf('good', some, total),
        queries: [selectorOf(good), selectorOf(rest)],
        parts: { 'ratio.good': place('filter_good'), 'ratio.total': place(other) },
    };
}
/** The window behind a selector, which the filter may leave out. */
const RANGE = /\[\s*\$window\s*\]\s*$/;
/** A filter as the selector that it is. */
const selectorOf = ({ written }) => ({ ...written, text: written.text.replace(RANGE, '') });
/** The sum of what a filter counts; it is a selector, which may say itself where the window goes. */
function summed(filter) {
    const selector = (0,promql_selector/* plainSelector */.Y0)(filter.text.replace(RANGE, ''));
    if (selector)
        return `sum(increase(${selector.text}[${grammar/* WINDOW_PLACEHOLDER */.R1}]))`;
    const problem = new model_problem/* Problem */.AF('a filter is not a selector', 'a selector such as http_requests_total{job="shop"}');
    return unparsed(filter) ?? problemIn(filter, problem);
}
const everyPart = (place) => ({
    'error-ratio': place,
    'ratio.good': place,
    'ratio.bad': place,
    'ratio.total': place,
});
function querySli(document) {
    const template = templated(document, 'expression');
    if (template instanceof model_problem/* Problem */.AF)
        return template;
    if (!template.text.includes(grammar/* WINDOW_PLACEHOLDER */.R1)) {
        const problem = new model_problem/* Problem */.AF('`expression` does not say where the window goes', 'an expression with [window]');
        const [range] = (0,inspect/* readPromql */.Y)(template.text).fixedRanges;
        return unparsed(template) ?? problemIn(template, problem, range?.offset);
    }
    const place = document.placeOf([], 'expression');
    return { indicator: shareOf('good', template.text), queries: [template.written], parts: everyPart(place) };
}
function distributionCut({ threshold_bucket: bound }, document) {
    const template = templated(document, 'expression');
    if (template instanceof model_problem/* Problem */.AF)
        return template;
    const seconds = (0,exact_number/* exactNumber */.rf)(String(bound ?? ''));
    if (!seconds?.gt(0))
        return new model_problem/* Problem */.AF('`threshold_bucket` is no bound of a bucket', 'a number of seconds, such as 0.25');
    const expression = template.text.replace(RANGE, '');
    const name = (0,promql_selector/* namedSelector */.$_)(expression)?.name;
    const histogram = name?.endsWith('_bucket') && query/* histogramSchema */.kI.safeParse(expression.replace(name, name.slice(0, -'_bucket'.length)));
    if (histogram === false || !histogram?.success) {
        const problem = new model_problem/* Problem */.AF('`expression` is not a selector of buckets', 'such as http_request_duration_seconds_bucket{job="shop"}');
        return unparsed(template) ?? problemIn(template, problem);
    }
    const parts = {
        'latency.histogram': document.placeOf([], 'expression'),
        'latency.within': document.placeOf([], 'threshold_bucket'),
    };
    const indicator = { kind: 'latency', histogram: histogram.data, within: (0,duration/* boundOfSeconds */.vQ)(seconds) };
    return { indicator, queries: [selectorOf(template)], parts };
}

// EXTERNAL MODULE: ./build/core/promql/result-labels.js
var result_labels = __webpack_require__(4087);
// EXTERNAL MODULE: ./build/core/specs/fields/group-by.js
var group_by = __webpack_require__(1340);
;// CONCATENATED MODULE: ./build/core/specs/formats/grouped-queries.js




/**
 * Queries that are put together, and the labels in their `by (\u2026)`, each combination of whose values is one result. They have to be
 * the same in all of them.
 */
function groupedQueries(texts) {
    const read = texts.map(result_labels/* resultLabels */.x);
    const unequal = read.find((one) => one.kind === 'unequal');
    if (unequal)
        return different(unequal.sides);
    const known = read.filter((one) => one.kind === 'known');
    const grouped = known.filter(({ labels }) => labels.length > 0);
    const [first] = grouped;
    if (known.length < texts.length) {
        return first ? different(read.map((one) => ('labels' in one ? one.labels : null))) : { texts, groupBy: [] };
    }
    const groupBy = first?.labels ?? [];
    if (known.some(({ labels, isFiller }) => !isFiller && labels.join() !== groupBy.join())) {
        return different(known.map(({ labels }) => labels));
    }
    if (!grouped.every(({ isSelected }) => isSelected)) {
        return new model_problem/* Problem */.AF(`the queries are grouped by labels that they make themselves: ${groupBy.join(', ')}`, 'labels of the series that are selected');
    }
    if (groupBy.length > 0 && !group_by/* groupBySchema */.E.safeParse(groupBy).success) {
        return new model_problem/* Problem */.AF(`the queries can't be grouped by ${(0,names/* listed */.K)(groupBy)}`, 'at most 10 names of labels');
    }
    return { texts: texts.map((text, index) => ungrouped(text, known[index])), groupBy };
}
const ungrouped = (text, labels) => (labels?.kind === 'known' ? labels.modifiers : [])
    .toSorted((a, b) => b.from - a.from)
    .reduce((rest, { from, to }) => joined(rest.slice(0, from).trimEnd(), rest.slice(to).trimStart()), text);
/** What follows an operator's parentheses keeps its distance; the parentheses after an operator stand beside it. */
const joined = (before, after) => `${before}${/^(\(|\)|,|$)/.test(after) ? '' : ' '}${after}`;
function different(sides) {
    const told = sides.map((labels) => {
        if (labels === null)
            return 'nobody can tell what';
        return labels.length === 0 ? 'nothing' : `by (${labels.join(', ')})`;
    });
    return new model_problem/* Problem */.AF(`the parts of the query are grouped by different labels: ${told.join(' and ')}`, 'the same labels in by (\u2026) on both sides');
}

;// CONCATENATED MODULE: ./build/core/specs/formats/sloth-plugin-table.js

const FAILED = '(5..|429)';
const scoped = (...matchers) => (options) => matchers.map(([label, operator, option]) => `${label}${operator}"${options[option]?.trim() ?? ''}"`);
const nothing = () => [];
const errors = (total, failed, more = {}) => ({
    required: [],
    optional: ['filter'],
    scope: nothing,
    ...more,
    measures: { kind: 'errors', total, failed: [total, typeof failed === 'string' ? () => failed : failed] },
});
const latency = (histogram, more = {}, unit = 's') => ({
    optional: ['filter'],
    scope: nothing,
    ...more,
    required: ['bucket', ...(more.required ?? [])],
    measures: { kind: 'latency', histogram, unit },
});
const FILTERED = { required: ['filter'], optional: [] };
const ISTIO = {
    required: ['service', 'namespace'],
    scope: scoped(['destination_service_name', '=', 'service'], ['destination_service_namespace', '=', 'namespace']),
};
const TRAEFIK_1 = { required: ['backend_regex'], scope: scoped(['backend', '=~', 'backend_regex']) };
const TRAEFIK_2 = { required: ['service_name_regex'], scope: scoped(['service', '=~', 'service_name_regex']) };
const KOOPER = { required: ['controller'], scope: scoped(['controller', '=', 'controller']) };
const WITHOUT_ERRORS = { optional: ['filter', 'exclude_errors'] };
const kooper = 'kooper_controller_processed_event_duration_seconds';
const sloth_plugin_table_counted = (metric, matchers) => `sum(rate(${metric}{${matchers}}[${grammar/* WINDOW_PLACEHOLDER */.R1}]))`;
/**
 * The queries of https://github.com/slok/sloth-common-sli-plugins, by what follows `sloth-common/` in their names. Not among them:
 * `linkerd/v2/latency`, whose query is not PromQL, and those that measure nothing.
 */
const PLUGINS = {
    'coredns/availability': errors('coredns_dns_responses_total', ({ custom_rcode_regex: codes }) => `rcode=~"${codes?.trim() || 'SERVFAIL'}"`, { optional: ['filter', 'custom_rcode_regex'] }),
    'coredns/latency': latency('coredns_dns_request_duration_seconds'),
    'haproxy/frontend/availability': errors('haproxy_frontend_http_responses_total', 'code="5xx"'),
    'istio/v1/availability': errors('istio_requests_total', `response_code=~"${FAILED}"`, ISTIO),
    'istio/v1/latency': latency('istio_request_duration_milliseconds', { ...ISTIO, ...WITHOUT_ERRORS }, 'ms'),
    'kubernetes/apiserver/availability': errors('apiserver_request_total', `code=~"${FAILED}"`),
    'kubernetes/apiserver/latency': latency('apiserver_request_duration_seconds', { scope: () => ['verb!="WATCH"'] }),
    'kubernetes/kooper/availability': {
        ...KOOPER,
        optional: ['filter'],
        measures: {
            kind: 'ratio',
            bad: (matchers) => sloth_plugin_table_counted(`${kooper}_count`, `${matchers},success="false"`),
            total: (matchers) => `${sloth_plugin_table_counted(`${kooper}_count`, matchers)} - ${sloth_plugin_table_counted('kooper_controller_queued_events_total', `${matchers},requeue="true"`)}`,
        },
    },
    'kubernetes/kooper/latency': latency(kooper, KOOPER),
    'kubernetes/kooper/queue-congestion': latency('kooper_controller_event_in_queue_duration_seconds', KOOPER),
    'kubernetes/nginx-ingress/availability': errors('nginx_ingress_controller_requests', `status=~"${FAILED}"`),
    'linkerd/v2/availability': errors('response_total', 'classification="failure"', {
        ...FILTERED,
        scope: () => ['direction="inbound"'],
    }),
    'prometheus/rules/eval-availability': {
        required: [],
        optional: ['filter'],
        scope: nothing,
        measures: {
            kind: 'errors',
            failed: ['prometheus_rule_evaluation_failures_total', () => null],
            total: 'prometheus_rule_evaluations_total',
        },
    },
    'prometheus/targets/availability': {
        required: [],
        optional: ['filter'],
        scope: nothing,
        measures: {
            kind: 'ratio',
            bad: (matchers) => `sum(count_over_time((up{${matchers}} == 0)[${grammar/* WINDOW_PLACEHOLDER */.R1}:]))`,
            total: (matchers) => `sum(count_over_time((up{${matchers}})[${grammar/* WINDOW_PLACEHOLDER */.R1}:]))`,
        },
    },
    'slok-go-http-metrics/availability': errors('http_request_duration_seconds_count', `code=~"${FAILED}"`, FILTERED),
    'slok-go-http-metrics/latency': latency('http_request_duration_seconds', {
        required: ['filter'],
        optional: ['exclude_errors'],
    }),
    'traefik/v1/availability': errors('traefik_backend_requests_total', `code=~"${FAILED}"`, TRAEFIK_1),
    'traefik/v1/latency': latency('traefik_backend_request_duration_seconds', { ...TRAEFIK_1, ...WITHOUT_ERRORS }),
    'traefik/v2/availability': errors('traefik_service_requests_total', 'code=~"(5..)"', TRAEFIK_2),
    'traefik/v2/latency': latency('traefik_service_request_duration_seconds', { ...TRAEFIK_2, ...WITHOUT_ERRORS }),
};

;// CONCATENATED MODULE: ./build/core/specs/formats/sloth-plugins.js








const PREFIX = 'sloth-common/';
/** The indicator that a plugin stands for; no code of it is run. */
function pluginIndicator(id, given) {
    const plugin = id.startsWith(PREFIX) ? own(PLUGINS, id.slice(PREFIX.length)) : undefined;
    if (!plugin) {
        return new model_problem/* Problem */.AF(`the SLI is made by the plugin \`${id}\`, which is code that SLO Gate does not run`, "sli.events, sli.raw, or one of Sloth's common plugins", (0,names.nearest)(id, Object.keys(PLUGINS).map((name) => PREFIX + name)) ?? 'Write out the queries that the plugin makes.');
    }
    const options = optionsOf(plugin, given);
    if (options instanceof model_problem/* Problem */.AF)
        return options;
    const matchers = matchersOf(plugin, options);
    return matchers instanceof model_problem/* Problem */.AF ? matchers : measured(plugin, matchers, options);
}
const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;
function optionsOf({ required, optional }, given) {
    const known = [...required, ...optional];
    if (given !== undefined && given !== null && (typeof given !== 'object' || Array.isArray(given))) {
        return new model_problem/* Problem */.AF("the plugin's options are not a mapping", known.join(', '));
    }
    const options = Object.entries(given ?? {});
    const unknown = options.find(([key]) => !known.includes(key));
    if (unknown) {
        return new model_problem/* Problem */.AF(`the plugin has no option \`${unknown[0]}\``, known.join(', '), (0,names.nearest)(unknown[0], known));
    }
    const odd = options.find(([, value]) => !['string', 'number', 'boolean'].includes(typeof value));
    if (odd)
        return new model_problem/* Problem */.AF(`the option \`${odd[0]}\` of the plugin is not a text`, 'a text');
    const texts = Object.fromEntries(options.map(([key, value]) => [key, String(value)]));
    const missing = required.find((key) => (texts[key] ?? '').trim() === '');
    return missing === undefined ? texts : new model_problem/* Problem */.AF(`the plugin needs the option \`${missing}\``, known.join(', '));
}
/** The matchers of all series, each of which PromQL has to read as one: an option must not say more than it is for. */
function matchersOf(plugin, options) {
    const filter = withoutBraces(options.filter ?? '');
    const filtered = (0,promql_selector/* plainSelector */.Y0)(`x{${filter}}`);
    if (!filtered)
        return new model_problem/* Problem */.AF('the option `filter` of the plugin is not a list of matchers', 'such as job="shop"');
    const excluded = options.exclude_errors || 'false';
    if (!/^(true|false|1|0|t|f)$/i.test(excluded))
        return new model_problem/* Problem */.AF('the option `exclude_errors` of the plugin is neither true nor false', '"true" or "false"');
    const all = [
        ...filtered.matchers,
        ...plugin.scope(options),
        ...(/^(true|1|t)$/i.test(excluded) ? ['code!~"5.."'] : []),
    ];
    return selector('x', all) === null ? notMatchers : all;
}
/** Sloth trims what people put around matchers; character by character, since an expression would try each beginning. */
function withoutBraces(text) {
    const isTrimmed = (at) => '{},'.includes(text.charAt(at));
    let [from, to] = [0, text.length];
    while (from < to && isTrimmed(from))
        from += 1;
    while (from < to && isTrimmed(to - 1))
        to -= 1;
    return text.slice(from, to);
}
const notMatchers = new model_problem/* Problem */.AF("the plugin's options do not fit into a selector", 'a value without quotes');
/** A selector with exactly these matchers; null when they are something else together. */
function selector(metric, matchers) {
    const text = matchers.length === 0 ? metric : `${metric}{${matchers.join(',')}}`;
    return (0,promql_selector/* plainSelector */.Y0)(text)?.matchers.length === matchers.length ? text : null;
}
function measured({ measures }, matchers, options) {
    switch (measures.kind) {
        case 'errors': {
            const failed = measures.failed[1](options);
            const bad = selector(measures.failed[0], failed === null ? matchers : [...matchers, failed]);
            const total = selector(measures.total, matchers);
            return bad && total ? selectors('bad', bad, total) : notMatchers;
        }
        case 'latency':
            return sloth_plugins_latencyOf(measures.histogram, measures.unit, matchers, options.bucket ?? '');
        case 'ratio':
            return ratioOf('bad', measures.bad(matchers.join(',')), measures.total(matchers.join(',')));
    }
}
function sloth_plugins_latencyOf(name, unit, matchers, bucket) {
    const bound = (0,exact_number/* exactNumber */.rf)(bucket);
    if (!bound?.gt(0))
        return new model_problem/* Problem */.AF(`the option \`bucket\` of the plugin is no bound: \`${bucket}\``, 'such as "0.3"');
    const within = unit === 's' ? (0,duration/* boundOfSeconds */.vQ)(bound) : null;
    if (within && fields_duration/* latencyBoundSchema */.I.safeParse(within.text).success) {
        return { kind: 'latency', histogram: { name, matchers }, within };
    }
    const histogram = { name, matchers };
    return selectors('good', (0,promql_selector/* histogramSelector */.SU)(histogram, '_bucket', [`le="${bucket.trim()}"`]), (0,promql_selector/* histogramSelector */.SU)(histogram, '_count'));
}
const selectors = (which, events, total) => ({
    kind: 'ratio',
    counted: which,
    events: { form: 'selector', text: events },
    total: { form: 'selector', text: total },
    countNewSeries: false,
});

;// CONCATENATED MODULE: ./build/core/specs/formats/sloth.js

















const sloth_query = schemas/* lazy */.RZV(() => schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, 'a query') }));
/** Sloth's period when nobody names one (`--default-slo-period`); its files have no word for it. */
const DEFAULT_WINDOW = { kind: 'rolling', duration: { seconds: 30 * time/* DAY */.d_, text: '30d' } };
/** Both forms say the same, in snake_case and in camelCase. */
const KEYS = {
    plain: { error: 'error_query', total: 'total_query', ratio: 'error_ratio_query', plugins: 'slo_plugins' },
    kubernetes: { error: 'errorQuery', total: 'totalQuery', ratio: 'errorRatioQuery', plugins: 'sloPlugins' },
};
/** https://pkg.go.dev/github.com/slok/sloth/pkg/prometheus/api/v1. Alerts are Sloth's own affair, and are not looked at. */
const fields = (keys) => ({
    service: (0,contract_file/* nameSchema */.Jq)('the name of the service'),
    labels: schemas/* unknown */.L5J().optional(),
    slos: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: (0,contract_file/* nameSchema */.Jq)('the name of the SLO'),
        description: schemas/* string */.YjP().optional(),
        objective: objective/* objectiveSchema */.pp,
        labels: schemas/* unknown */.L5J().optional(),
        plugins: schemas/* unknown */.L5J().optional(),
        alerting: schemas/* unknown */.L5J().optional(),
        sli: schemas/* strictObject */.rej({
            raw: schemas/* strictObject */.rej({ [keys.ratio]: sloth_query }).optional(),
            events: schemas/* strictObject */.rej({ [keys.error]: sloth_query, [keys.total]: sloth_query }).optional(),
            plugin: schemas/* looseObject */._H3({ id: schemas/* string */.YjP(), options: schemas/* unknown */.L5J().optional() }).optional(),
        }),
    }))
        .min(1, { error: 'a service level has at least one SLO' }),
});
const plugins = schemas/* lazy */.RZV(() => schemas/* unknown */.L5J().optional());
const plainSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({ version: schemas/* string */.YjP(), slo_plugins: plugins, ...fields(KEYS.plain) }));
const kubernetesSchema = schemas/* lazy */.RZV(() => schemas/* looseObject */._H3({
    spec: schemas/* strictObject */.rej({ sloPlugins: plugins, ...fields(KEYS.kubernetes) }),
}));
function read(documents, services) {
    const readings = new Readings();
    for (const { document, kind } of documents) {
        if (kind === '') {
            const parsed = (0,schema_reader/* readDocument */.u)(document, plainSchema);
            if ('diagnostics' in parsed)
                readings.refuse(parsed.diagnostics);
            else
                readSpec(parsed.value, document, KEYS.plain, services, readings);
        }
        else {
            const parsed = (0,schema_reader/* readDocument */.u)(document, kubernetesSchema);
            if ('diagnostics' in parsed)
                readings.refuse(parsed.diagnostics);
            else
                readSpec(parsed.value.spec, (0,yaml/* partOf */.BU)(document, ['spec']), KEYS.kubernetes, services, readings);
        }
    }
    return readings;
}
function readSpec(spec, document, keys, services, readings) {
    if (Object.hasOwn(Object(document.value), keys.plugins)) {
        readings.note(ignored(document.placeOf([], keys.plugins), keys.plugins, RULES_ONLY));
    }
    for (const [index, slo] of spec.slos.entries()) {
        const one = (0,yaml/* partOf */.BU)(document, ['slos', index]);
        if (slo.plugins !== undefined)
            readings.note(ignored(one.placeOf([], 'plugins'), 'plugins', RULES_ONLY));
        readings.add(sloth_sloOf(spec.service, slo, one, document, keys, services));
    }
}
const RULES_ONLY = 'it changes the rules that Sloth generates, and SLO Gate reads none of them';
function sloth_sloOf(service, slo, one, document, keys, services) {
    const promised = { service, objective: slo.objective.text, sli: slo.sli };
    const stated = sloth_indicatorOf((0,yaml/* partOf */.BU)(one, ['sli']), slo.sli, keys);
    return foreignSlo({
        service,
        name: slo.name,
        description: slo.description,
        objective: slo.objective,
        window: windowOf(service, one, services),
        stated: stated instanceof model_problem/* Problem */.AF ? unsupported(stated, promised) : stated,
        places: {
            service: document.placeOf(['service']),
            name: one.placeOf([], 'name'),
            objective: one.placeOf([], 'objective'),
            indicator: one.placeOf([], 'sli'),
        },
    }, services);
}
const windowOf = (service, one, services) => services.windowOf(service) ?? { window: DEFAULT_WINDOW, place: one.placeOf([], 'name') };
function sloth_indicatorOf(document, { raw, events, plugin }, keys) {
    const given = Object.entries({ raw, events, plugin }).flatMap(([name, value]) => (value === undefined ? [] : name));
    if (given.length !== 1) {
        const what = given.length === 0 ? 'the SLI says nothing' : `${given.join(' and ')} exclude each other`;
        return new model_problem/* Problem */.AF(what, 'exactly one of raw, events, plugin');
    }
    if (plugin) {
        const indicator = pluginIndicator(plugin.id, plugin.options);
        if (indicator instanceof model_problem/* Problem */.AF)
            return indicator;
        const place = document.placeOf(['plugin'], plugin.options === undefined ? 'id' : 'options');
        return { indicator, queries: queriesOf(indicator, place), parts: sloth_everyPart(place) };
    }
    if (raw) {
        const share = windowed(document, ['raw', keys.ratio]);
        if (share instanceof model_problem/* Problem */.AF)
            return share;
        const grouped = groupedQueries([share.text]);
        if (grouped instanceof model_problem/* Problem */.AF)
            return grouped;
        const indicator = shareOf('bad', grouped.texts[0] ?? '');
        const place = document.placeOf(['raw'], keys.ratio);
        return { indicator, queries: [share.written], parts: sloth_everyPart(place), groupBy: grouped.groupBy };
    }
    const [error, total] = [windowed(document, ['events', keys.error]), windowed(document, ['events', keys.total])];
    if (error instanceof model_problem/* Problem */.AF)
        return error;
    if (total instanceof model_problem/* Problem */.AF)
        return total;
    const grouped = groupedQueries([error.text, total.text]);
    if (grouped instanceof model_problem/* Problem */.AF)
        return grouped;
    const [bad = '', all = ''] = grouped.texts;
    const place = document.placeOf(['events'], keys.error);
    return {
        indicator: ratioOf('bad', bad, all),
        queries: [error.written, total.written],
        parts: { ...sloth_everyPart(place), 'ratio.total': document.placeOf(['events'], keys.total) },
        groupBy: grouped.groupBy,
    };
}
const sloth_everyPart = (place) => ({
    'error-ratio': place,
    'ratio.bad': place,
    'ratio.good': place,
    'ratio.total': place,
    'latency.histogram': place,
    'latency.within': place,
});
/** The queries that a plugin stands for; they are written nowhere. */
function queriesOf(indicator, place) {
    if (indicator.kind !== 'ratio')
        return [];
    return [indicator.events, indicator.total].map(({ text }) => ({ ...(0,written_query/* standingAt */.Ib)(place, text), use: 'expression' }));
}
function windowed(document, path) {
    const placed = document.textAt(path);
    const template = placed && templateOf(placed, GO_WINDOW);
    if (!template || template instanceof model_problem/* Problem */.AF)
        return template ?? new model_problem/* Problem */.AF('this query is empty', 'a query');
    if (template.text.includes(grammar/* WINDOW_PLACEHOLDER */.R1))
        return template;
    const name = String(path.at(-1));
    const [range] = (0,inspect/* readPromql */.Y)(template.text).fixedRanges;
    const what = `\`${name}\` has no {{.window}}${range ? ` but the fixed range [${range.text}]` : ''}`;
    const problem = new model_problem/* Problem */.AF(what, 'a query with {{.window}}', 'Write [{{.window}}] for its range.');
    return unparsed(template) ?? problemIn(template, problem, range?.offset);
}
/** https://sloth.dev: `prometheus/v1`, and the same as a Kubernetes object. */
const SLOTH = {
    name: 'Sloth',
    versions: ['prometheus/v1', 'sloth.slok.dev/v1'],
    kinds: ['', 'PrometheusServiceLevel'],
    otherKinds: 'refused',
    ignoredKinds: new Map([
        [
            'AlertWindows',
            { what: "the windows of Sloth's alerts", advice: 'The policy states when SLO Gate warns and freezes.' },
        ],
    ]),
    unversioned: null,
    read,
};

;// CONCATENATED MODULE: ./build/core/specs/formats/formats.js







/** The formats that are known beside our own. Of vendors, the SLOs are known by name and can't be measured. */
const FORMATS = [OPENSLO, SLOTH, PYRRA, SLO_GENERATOR, NOBL9, DATADOG, GOOGLE_CLOUD];

// EXTERNAL MODULE: ./build/core/specs/yaml/unrendered.js
var unrendered = __webpack_require__(8555);
;// CONCATENATED MODULE: ./build/core/specs/formats/kubernetes.js

/**
 * The objects of a document that lists some: the `items` of what `kubectl get -o yaml` prints, or a list with a version in each.
 * Null for any other document.
 */
function itemsOf(document) {
    const { value } = document;
    if (Array.isArray(value)) {
        const isList = value.length > 0 && value.every((item) => isMapping(item) && ('apiVersion' in item || 'version' in item));
        return isList ? value.map((_, index) => ({ document: (0,yaml/* partOf */.BU)(document, [index]), inherited: null })) : null;
    }
    if (!isMapping(value) || !Array.isArray(value.items))
        return null;
    const { apiVersion, kind, items } = value;
    if (typeof apiVersion !== 'string' || typeof kind !== 'string' || !kind.endsWith('List') || items.length === 0)
        return null;
    // Kubernetes itself leaves version and kind out in a list of one kind.
    const inherited = kind === 'List' ? null : { apiVersion, kind: kind.slice(0, -'List'.length) };
    if (inherited && !items.every(isMapping))
        return null;
    return items.map((_, index) => ({ document: (0,yaml/* partOf */.BU)(document, ['items', index]), inherited }));
}
/** Whether an object lists others and has none. */
const isEmptyList = ({ kind, items }) => typeof kind === 'string' && kind.endsWith('List') && (items === null || (Array.isArray(items) && items.length === 0));
/** Versions of Kubernetes' APIs. */
const VERSION = /^([a-z0-9-]+(\.[a-z0-9-]+)*\/)?v\d+((alpha|beta)\d+)?$/;
const isKubernetesVersion = (version) => VERSION.test(version);
/** Whether a kind is one of SLOs by its name: `DatadogSLO`, `ServiceLevelObjective`, `MySli`. */
const namesSlos = (kind) => /S[Ll][OoIi]s?(?![a-z])/.test(kind) || /ServiceLevel|^SL[OI]s?$/i.test(kind);
/**
 * The version of an SLO that stands somewhere within an object, such as in a text of a ConfigMap or in a template's objects: one of
 * `versions`, or any whose kind is one of SLOs. Null when there is none.
 */
function sloWithin(object, versions) {
    const seen = new Set();
    const known = new Set(versions);
    const search = (part) => {
        if (typeof part === 'string')
            return versionIn(part, known);
        if (typeof part !== 'object' || part === null || seen.has(part))
            return null;
        seen.add(part);
        const { apiVersion, version, kind } = part;
        const own = [apiVersion, version].find((one) => typeof one === 'string' && known.has(one));
        if (typeof own === 'string')
            return own;
        if (typeof apiVersion === 'string' && typeof kind === 'string' && namesSlos(kind))
            return apiVersion;
        for (const inner of Object.values(part)) {
            const found = search(inner);
            if (found !== null)
                return found;
        }
        return null;
    };
    // What an object is made of, and who made it, is no part of what it holds.
    const { metadata, status, ...held } = object;
    return search(held);
}
function versionIn(text, known) {
    for (const [, version = ''] of text.matchAll(/\b(?:apiVersion|version)["']?\s*:\s*["']?([\w./-]+)/g)) {
        if (known.has(version))
            return version;
    }
    return null;
}
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./build/core/specs/formats/recognize.js






/** Tells by its `version` or `apiVersion` what a document is. One that lists objects is as many documents. */
function recognize(document, inherited = null) {
    const items = itemsOf(document);
    return items ? items.flatMap((item) => recognize(item.document, item.inherited)) : [recognizeOne(document, inherited)];
}
function recognizeOne(document, inherited) {
    const { value } = document;
    if (!isObject(value))
        return { kind: 'native', document };
    const apiVersion = textOf(value.apiVersion) ?? inherited?.apiVersion ?? null;
    const version = apiVersion ?? textOf(value.version);
    if (version === null)
        return withoutVersion(value, document);
    if (isEmptyList(value))
        return skipped(document, 'an empty list');
    const kind = apiVersion === null ? '' : (textOf(value.kind) ?? inherited?.kind ?? '');
    const format = FORMATS.find(({ versions }) => versions.includes(version));
    if (!format)
        return ofNoFormat(version, kind, apiVersion !== null, document);
    if (format.kinds.includes(kind))
        return { kind: 'foreign', format, document: { document, version, kind } };
    const ignored = format.ignoredKinds.get(kind);
    if (ignored)
        return skipped(document, ignored.what, ignored.advice);
    if (format.otherKinds === 'skipped')
        return ofNoFormat(version, kind, true, document);
    const problem = new model_problem/* Problem */.AF(kind === '' ? `this document of ${format.name} has no kind` : `${format.name} has no kind \`${kind}\``, `one of ${format.kinds.filter(Boolean).join(', ')}`);
    return refused(document, 'kind', problem);
}
const refused = (document, key, problem) => ({
    kind: 'refused',
    diagnostic: { code: 'version', place: document.placeOf([key]), problem },
});
/** The files that lie beside SLOs and have no version. Any other may be a contract without its first line. */
function withoutVersion(value, document) {
    if (PROMETHEUS_KEYS.some((key) => key in value) && !('slos' in value))
        return skipped(document, 'a file of Prometheus');
    const format = FORMATS.find(({ unversioned }) => unversioned?.keys.some((key) => key in value));
    if (format?.unversioned && !('slos' in value)) {
        return { kind: 'foreign', format, document: { document, version: '', kind: format.unversioned.kind } };
    }
    const keys = Object.keys(value);
    if (keys.length > 0 && keys.every((key) => TERRAFORM_KEYS.has(key))) {
        const problem = new model_problem/* Problem */.AF("this is a file of Terraform's, which SLO Gate does not read", `a contract with version: ${contract_file/* VERSION */.xv}`, 'Write its SLOs as contracts, or keep the file elsewhere.');
        return refused(document, keys[0] ?? '', problem);
    }
    return { kind: 'native', document };
}
const PROMETHEUS_KEYS = ['scrape_configs', 'rule_files', 'groups'];
const TERRAFORM_KEYS = new Set('// terraform provider resource data module variable locals output import moved removed check'.split(' '));
/** Versions of nothing but SLOs. */
const OF_SLOS = [
    contract_file/* VERSION */.xv,
    ...FORMATS.flatMap(({ versions, otherKinds }) => (otherKinds === 'refused' ? versions : [])),
];
/** Their groups: an unknown version is never skipped. */
const OURS = new Set(OF_SLOS.map(groupOf));
function ofNoFormat(version, kind, isApi, document) {
    const mark = (0,unrendered/* templateIn */.U)(version) ?? (0,unrendered/* templateIn */.U)(kind);
    if (mark) {
        const key = (0,unrendered/* templateIn */.U)(version) ? (isApi ? 'apiVersion' : 'version') : 'kind';
        return { kind: 'refused', diagnostic: { code: 'template', place: document.placeOf([key]), problem: mark.problem } };
    }
    if (!isApi)
        return { kind: 'native', document };
    if (isKubernetesVersion(version) && kind !== '' && !OURS.has(groupOf(version)) && !namesSlos(kind)) {
        const within = sloWithin(Object(document.value), OF_SLOS);
        if (within === null)
            return skipped(document, `a Kubernetes object of the kind ${kind}`);
        const problem = new model_problem/* Problem */.AF(`this ${kind} holds an SLO (\`${within}\`), which is not read there`, 'each SLO in a document of its own, or as an item of a List', 'Take it out of the object around it.');
        return refused(document, 'kind', problem);
    }
    const typo = (0,names.nearest)(groupOf(version), [...OURS]);
    if (isKubernetesVersion(version) && !OURS.has(groupOf(version)) && namesSlos(kind) && typo === null) {
        const problem = new model_problem/* Problem */.AF(`this is an SLO of a kind that SLO Gate does not read: ${kind} of ${version}`, 'a contract of SLO Gate, or a file of OpenSLO, Sloth, Pyrra or slo-generator', 'Write it as a contract, and keep this file outside of slos/.');
        return refused(document, 'kind', problem);
    }
    const problem = new model_problem/* Problem */.AF(`unknown version \`${version}\``, `one of ${FORMATS.flatMap(({ versions }) => versions).join(', ')}, or version: ${contract_file/* VERSION */.xv}`);
    return refused(document, 'apiVersion', problem);
}
function skipped(document, what, advice = null) {
    const problem = new model_problem/* Problem */.AF(`this is ${what}, not an SLO; skipped`, null, advice);
    return { kind: 'skipped', notice: { code: 'not-an-slo', place: document.placeOf([]), problem } };
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A list or a mapping has no text; one with a key `toString` can't even be asked for it. */
const textOf = (value) => value === undefined ? null : typeof value === 'object' && value !== null ? '' : String(value);
/** What stands before the slash of a version. */
function groupOf(version) {
    return version.split('/')[0] ?? version;
}

;// CONCATENATED MODULE: ./build/core/specs/formats/services.js
const NOTHING_SAID = { since: null, noData: null, commitment: null };
/** The services of files of other formats, each with what a native document says for it. */
class Services {
    #supplements;
    #services = new Map();
    purpose;
    constructor(supplements, purpose) {
        this.purpose = purpose;
        this.#supplements = new Map(supplements.map((supplement) => [supplement.service.name, supplement]));
    }
    /** The service of this name, which a file names at `place`. */
    named(name, place) {
        const known = this.#services.get(name);
        if (known)
            return known;
        const service = this.#supplements.get(name)?.service ?? {
            name,
            owner: null,
            paths: [],
            runbook: null,
            policy: 'default',
            reviewed: null,
            places: { service: place, paths: place, runbook: place, reviewed: place },
        };
        this.#services.set(name, service);
        return service;
    }
    /** The window that a native document states for the service's SLOs. */
    windowOf(name) {
        return this.#supplements.get(name)?.window ?? null;
    }
    /** What a native document says of the service's SLOs besides their window. */
    saidOf(name) {
        return this.#supplements.get(name) ?? NOTHING_SAID;
    }
    /** Where the service is bound to a policy; `fallback`, when that is the default. */
    policyPlaceOf(name, fallback) {
        return this.#supplements.get(name)?.policyPlace ?? fallback;
    }
    /** Whether a file of another format has named the service. */
    isNamed(name) {
        return this.#services.has(name);
    }
}

;// CONCATENATED MODULE: ./build/core/specs/formats/unrendered-document.js


/** What is written for people and alerts; tools may fill it in long after. */
const FREE = /^(description|display-?name|annotations|labels|alerting|alert_?policies|page_?alert|ticket_?alert)$/i;
/** What holds a query, in which a reader of a format tells its own placeholder from others. */
const QUERY = /query|expression|metric|promql|filter|^(good|bad|total|value|histogram|error-ratio)$/i;
/** A field of Go's template by its name alone. */
const FIELD = /^\s*\.\w+\s*$/;
/** The first template in the texts of an SLO's document, which parses since they are in quotes; null when there is none. */
function unrenderedIn(document) {
    const seen = new Set();
    const search = (value, path) => {
        if (typeof value === 'string') {
            const isQuery = path.some((key) => QUERY.test(String(key)));
            const mark = value.includes('{') ? (0,unrendered/* templateIn */.U)(value, (action) => isQuery && FIELD.test(action)) : null;
            return mark && unrendered_document_told(document, path, mark);
        }
        if (typeof value !== 'object' || value === null || seen.has(value))
            return null;
        seen.add(value);
        const isList = Array.isArray(value);
        for (const [key, part] of Object.entries(value)) {
            if (!isList && FREE.test(key))
                continue;
            const inKey = isList || !key.includes('{') ? null : (0,unrendered/* templateIn */.U)(key);
            const found = inKey
                ? { ...unrendered_document_told(document, path, inKey), place: document.placeOf(path, key) }
                : search(part, [...path, isList ? Number(key) : key]);
            if (found)
                return found;
        }
        return null;
    };
    return search(document.value, []);
}
function unrendered_document_told(document, path, { offset, problem }) {
    const placed = document.textAt(path);
    return { code: 'template', place: placed ? (0,written_query/* placeAt */.BW)(placed, offset) : document.placeOf(path), problem };
}

// EXTERNAL MODULE: ./build/core/specs/yaml/versioned.js
var versioned = __webpack_require__(1624);
;// CONCATENATED MODULE: ./build/core/specs/contracts.js









/** Reads the files of `slos/`. Those of other formats are read together, since they refer to each other. */
function readContractFiles(sources, purpose = 'gate') {
    const readings = new Readings();
    const foreign = new Map(FORMATS.map((format) => [format, []]));
    const supplements = [];
    for (const file of (0,yaml/* parseTogether */.Sn)(sources)) {
        for (const found of documentsIn(file, readings).flatMap((document) => recognize(document))) {
            const template = contracts_templateOf(found);
            if (template)
                readings.refuse([template]);
            else if (found.kind === 'foreign')
                foreign.get(found.format)?.push(found.document);
            else if (found.kind === 'skipped')
                readings.note(found.notice);
            else if (found.kind === 'refused')
                readings.refuse([found.diagnostic]);
            else
                readNative(found.document, supplements, readings);
        }
    }
    readings.refuse(doubled(supplements));
    const services = new Services(supplements, purpose);
    for (const [format, documents] of foreign) {
        const { slos, diagnostics, notices } = format.read(documents, services);
        for (const slo of slos)
            readings.add(slo);
        readings.refuse(diagnostics);
        for (const notice of notices)
            readings.note(notice);
    }
    // An SLO of the service may be in a file that can't be read, which is said already.
    const lonely = readings.diagnostics.length > 0 ? [] : supplements;
    readings.refuse(lonely.filter(({ service }) => !services.isNamed(service.name)).map(withoutSlos));
    const order = new Map(sources.map(({ path }, index) => [path, index]));
    const position = ({ places }) => order.get(places.name.file) ?? 0;
    return { ...readings, slos: readings.slos.toSorted((a, b) => position(a) - position(b)) };
}
/** Where an SLO's document is still a template; null for one that is rendered, and for what is none of SLOs. */
function contracts_templateOf(found) {
    switch (found.kind) {
        case 'native':
            return Object(found.document.value).version === contract_file/* VERSION */.xv ? unrenderedIn(found.document) : null;
        case 'foreign':
            return unrenderedIn(found.document.document);
        case 'skipped':
        case 'refused':
            return null;
    }
}
/**
 * Whether these files mean the same whatever stands beside them. Only our own contracts do: a neighbor completes what a file of
 * another format says, and a document without `slos` says nothing alone. A new format is no exception.
 */
const standAlone = (sources) => [...(0,yaml/* parseTogether */.Sn)(sources)].every(({ documents, diagnostics }) => diagnostics.length === 0 && documents.flatMap((document) => recognize(document)).every(isSelfContained));
function isSelfContained(found) {
    switch (found.kind) {
        case 'native': {
            const { value } = found.document;
            return typeof value === 'object' && value !== null && 'slos' in value;
        }
        case 'skipped':
            return true;
        case 'foreign':
        case 'refused':
            return false;
    }
}
/** The files that hold SLOs of another format, or what those refer to. */
const foreignOf = (sources) => [...(0,yaml/* parseTogether */.Sn)(sources.filter(({ text }) => mayBeForeign(text)))].flatMap(({ source, documents }) => documents.flatMap((document) => recognize(document)).some(({ kind }) => kind === 'foreign') ? [source] : []);
/** Whether a text may hold an SLO of another format; most files of a repository need not be parsed. */
const mayBeForeign = (text) => FOREIGN.some((word) => text.includes(word));
/** What no file of another format is without. */
const FOREIGN = FORMATS.flatMap(({ versions, unversioned }) => [
    ...versions,
    ...(unversioned?.keys ?? []),
]);
function documentsIn({ source, documents, diagnostics }, readings) {
    readings.refuse(diagnostics);
    if (documents.length === 0 && diagnostics.length === 0)
        readings.refuse([(0,versioned/* emptyFile */.s)(source)]);
    return documents;
}
function readNative(document, supplements, readings) {
    const read = (0,versioned/* readVersioned */.O)(document, contract_file/* contractSchema */.Cy);
    if ('diagnostics' in read) {
        readings.refuse(read.diagnostics);
        return;
    }
    const supplement = (0,contract_file/* supplementOf */.nk)(read.value, document);
    if (supplement)
        supplements.push(supplement);
    else
        for (const slo of (0,contract_file/* slosOf */.B2)(read.value, document))
            readings.add(slo);
}
const withoutSlos = ({ service }) => ({
    code: 'missing-key',
    place: service.places.service,
    problem: new model_problem/* Problem */.AF(`\`slos\` is missing, and no file of another format has an SLO of ${service.name}`, 'a contract with at least one SLO'),
});
/** Of two documents that speak for one service, nobody could tell which is meant. */
function doubled(supplements) {
    const first = new Map();
    return supplements.flatMap(({ service, ...rest }) => {
        const earlier = first.get(service.name);
        if (!earlier) {
            first.set(service.name, { service, ...rest });
            return [];
        }
        const { file, line } = earlier.service.places.service;
        const problem = new model_problem/* Problem */.AF(`${service.name} has such a document already, in ${file}:${line}`, 'one for a service');
        return [{ code: 'value', place: service.places.service, problem }];
    });
}


/***/ }),

/***/ 3244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ chosen),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   tg: () => (/* binding */ readProtected)
/* harmony export */ });
/* harmony import */ var _layout_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7649);

/** Reads everything that an SLO directory holds. */
async function readFiles(files) {
    const layout = (0,_layout_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .readable */ .HD)(files.path, files.layout);
    // All at once, so that whoever reads over a network can read many in one request.
    const [{ diagnostics, ...protectedTexts }, targets] = await Promise.all([
        readProtected({ ...files, layout }, () => true),
        readTexts(layout.targets, files),
    ]);
    return {
        sources: { path: files.path, ...protectedTexts, targets: targets.texts },
        diagnostics,
        targetDiagnostics: [...layout.targetDiagnostics, ...targets.diagnostics],
        notices: layout.notices,
    };
}
/** Reads the policy, and those files of contracts, exclusions and waivers that `wanted` names by their path from the root. */
async function readProtected(files, wanted) {
    const { layout } = files;
    const read = (entries) => readTexts(entries.filter((entry) => wanted(pathOf(files, entry))), files);
    const [policy, contracts, exclusions, waivers] = await Promise.all([
        readTexts(layout.policy ? [layout.policy] : [], files),
        read(layout.contracts),
        read(layout.exclusions),
        read(layout.waivers),
    ]);
    return {
        policy: policy.texts[0] ?? null,
        contracts: contracts.texts,
        exclusions: exclusions.texts,
        waivers: waivers.texts,
        diagnostics: [layout, policy, contracts, exclusions, waivers].flatMap(({ diagnostics }) => diagnostics),
    };
}
/** Those contract files that `wanted` names. */
const chosen = (files, wanted) => files.layout.contracts.filter((entry) => wanted(pathOf(files, entry)));
/** A file's path from the root. */
const pathOf = ({ path }, entry) => `${path}/${entry.path}`;
/** The texts of files, in their order, and what keeps the others from being read. */
async function readTexts(entries, files) {
    const read = await Promise.all(entries.map((entry) => files.text(entry)));
    return { texts: read.filter(isText), diagnostics: read.filter(isUnread) };
}
const isText = (read) => 'text' in read;
const isUnread = (read) => 'problem' in read;


/***/ }),

/***/ 4575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VE: () => (/* binding */ noContracts),
  ID: () => (/* binding */ readContracts),
  gZ: () => (/* binding */ readDirectory)
});

// EXTERNAL MODULE: ./build/core/model/names.js
var model_names = __webpack_require__(8836);
// EXTERNAL MODULE: ./build/core/model/problem.js
var model_problem = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/core/model/slo.js
var model_slo = __webpack_require__(6956);
// EXTERNAL MODULE: ./build/core/specs/contracts.js + 31 modules
var contracts = __webpack_require__(7230);
// EXTERNAL MODULE: ./build/core/model/period.js
var model_period = __webpack_require__(9483);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/core/exclusions/occurrences.js + 1 modules
var occurrences = __webpack_require__(242);
// EXTERNAL MODULE: ./build/core/exclusions/stretches.js
var stretches = __webpack_require__(2591);
;// CONCATENATED MODULE: ./build/core/exclusions/overrun.js




/**
 * The first position of a window in which exclusions of one category and one SLO take more than `bound`: of any position, and of
 * any position of a week, where the window is shorter.
 */
function overrunOf(exclusions, window, bound) {
    const spans = exclusions.flatMap((exclusion) => (0,occurrences/* allOccurrencesOf */.zg)(exclusion).map((span) => ({ ...span, exclusion })));
    const union = (0,stretches/* unionOf */.Z6)(spans);
    const found = window.kind === 'rolling' ? inRolling(union, window.duration.seconds, bound) : inCalendar(union, window, bound);
    if (!found)
        return null;
    // Of those that hold then, the one that began last.
    const { at, ...rest } = found;
    const [last] = spans.filter(({ from, to }) => from <= at && at < to).sort((a, b) => b.from - a.from);
    if (!last)
        throw new Error('time is left out by an exclusion');
    return { exclusion: last.exclusion, ...rest };
}
function allowedOf(bound, seconds) {
    return bound.kind === 'duration' ? bound.duration.seconds : bound.share.ratio.mul(seconds).floor().valueOf();
}
/**
 * How much is left out of the window that ends at an instant grows only while the instant is in a span and the window's beginning is
 * in none; so it is followed span by span, from each beginning or end that the window's beginning passes to the next.
 */
function inRolling(union, length, bound) {
    const seconds = Math.max(length, time/* WEEK */.V8);
    const allowed = allowedOf(bound, seconds);
    /** What is left out in the spans from the first that the window may reach, the whole of each. */
    let [first, sum] = [0, 0];
    for (const { from, to } of union) {
        sum += to - from;
        let at = from;
        while (at < to) {
            const oldest = union[first];
            if (!oldest)
                break;
            // Until when the window's beginning lies before the end of the oldest span, it has lost so much of that.
            const end = Math.min(to, oldest.to + seconds);
            const lostAt = (instant) => Math.max(0, instant - seconds - oldest.from);
            const leftOutAt = (instant) => sum - (to - instant) - lostAt(instant);
            // Before the window's beginning reaches the oldest span it grows, after that it stays.
            const top = Math.min(end, Math.max(at, oldest.from + seconds));
            if (leftOutAt(top) > allowed) {
                const over = top - (leftOutAt(top) - allowed);
                return { at: over, window: windowTo(to, seconds), seconds: leftOut(union, windowTo(to, seconds)), allowed };
            }
            if (end === oldest.to + seconds) {
                sum -= oldest.to - oldest.from;
                first += 1;
            }
            at = end;
        }
    }
    return null;
}
const windowTo = (to, seconds) => ({ from: to - seconds, to });
const leftOut = (union, { from, to }) => (0,stretches/* lengthOf */.Y5)(union
    .filter((one) => one.from < to && one.to > from)
    .map((one) => ({ from: Math.max(one.from, from), to: Math.min(one.to, to) })));
/** Calendar windows have but the positions of the calendar. */
function inCalendar(union, window, bound) {
    let period = { from: 0, to: 0 };
    let [sum, allowed] = [0, 0];
    for (const span of union) {
        let at = span.from;
        while (at < span.to) {
            if (at >= period.to) {
                const { from, resetsAt } = (0,model_period/* periodAt */.Vw)(window, at);
                period = { from, to: resetsAt ?? span.to };
                sum = 0;
                allowed = allowedOf(bound, period.to - period.from);
            }
            const end = Math.min(span.to, period.to);
            if (sum + end - at > allowed) {
                return { at: at + allowed - sum, window: period, seconds: sum + end - at, allowed };
            }
            sum += end - at;
            at = end;
        }
    }
    return null;
}

// EXTERNAL MODULE: ./build/core/model/group-by.js
var group_by = __webpack_require__(5073);
// EXTERNAL MODULE: ./build/core/model/window.js
var model_window = __webpack_require__(6398);
;// CONCATENATED MODULE: ./build/core/specs/exclusion-problems.js







/** What is wrong with exclusions that can each be read: of whom they speak, what allows them, and how much they take together. */
function exclusionProblems(beside) {
    if (beside.exclusions.length === 0)
        return [];
    const found = withoutSection(beside);
    if (found.length > 0)
        return found;
    const named = namedSlos(beside);
    return [
        ...duplicates(beside.exclusions),
        ...(beside.isRead ? named.filter(({ slos }) => slos.length === 0).map((one) => unknown(one, beside)) : []),
        ...named.flatMap(withoutCounts),
        ...notAllowedByPolicy(beside),
        ...named.flatMap(notAllowedByCommitment),
        ...tooLong(named, beside.policy),
    ];
}
/** Exclusions in a repository whose policy has none. */
function withoutSection({ exclusions, policy }) {
    if (!policy || policy.exclusions)
        return [];
    const problem = new model_problem/* Problem */.AF('the policy has no exclusions, so all time counts', 'a section `exclusions` in policy.yaml', 'Add `exclusions: { notice: 24h, at-most: { maintenance: 8h }, retroactive: { approvals: 2 } }` to policy.yaml first, or delete this file.');
    return (0,group_by/* together */.b)(exclusions, ({ places }) => places.name.file).map(([{ places }]) => ({
        code: 'exclusion-without-policy',
        place: { ...places.name, line: 1, column: 1 },
        problem,
    }));
}
function duplicates(exclusions) {
    const first = new Map();
    return exclusions.flatMap((exclusion) => {
        const { name, places } = exclusion;
        const earlier = first.get(name);
        if (!earlier) {
            first.set(name, exclusion);
            return [];
        }
        const { file, line } = earlier.places.name;
        const problem = new model_problem/* Problem */.AF(`the exclusion ${name} already exists, in ${file}:${line}`, 'a name of its own');
        return [{ code: 'duplicate-exclusion', place: places.name, problem }];
    });
}
function namedSlos({ exclusions, slos }) {
    const byService = new Map((0,group_by/* together */.b)(slos, ({ service }) => service.name).map((group) => [group[0].service.name, group]));
    const bySlo = new Map(slos.map((slo) => [(0,model_slo/* sloId */.sE)(slo), [slo]]));
    return exclusions.flatMap((exclusion) => {
        const { of, places } = exclusion;
        const names = of.kind === 'services' ? of.services : of.slos;
        const known = of.kind === 'services' ? byService : bySlo;
        return names.map((name, index) => {
            return { exclusion, name, place: places.of[index] ?? places.name, slos: known.get(name) ?? [] };
        });
    });
}
function unknown({ exclusion, name, place }, { slos }) {
    const isService = exclusion.of.kind === 'services';
    const names = isService ? [...new Set(slos.map(({ service }) => service.name))] : slos.map(model_slo/* sloId */.sE);
    const what = isService ? 'services' : 'SLOs';
    const advice = (0,model_names.nearest)(name, names) ?? (names.length > 0 ? `The ${what} are ${(0,model_names/* listed */.K)(names)}.` : null);
    return isService
        ? {
            code: 'unknown-service',
            place,
            problem: new model_problem/* Problem */.AF(`no contract is for the service \`${name}\``, 'the name of a service', advice),
        }
        : {
            code: 'unknown-slo',
            place,
            problem: new model_problem/* Problem */.AF(`there is no SLO \`${name}\``, 'an SLO as service/name', advice),
        };
}
/** Of a ready-made ratio nothing can be subtracted. */
function withoutCounts({ place, slos }) {
    const ratios = slos
        .filter(({ indicator }) => indicator.kind === 'error-ratio' || indicator.kind === 'vendor')
        .map(model_slo/* sloId */.sE);
    if (ratios.length === 0)
        return [];
    const problem = new model_problem/* Problem */.AF(`${(0,model_names/* listed */.K)(ratios)}: of a ready-made ratio no time can be left out, for it has no event counts`, 'SLOs with event counts', 'Name with `slos` those that have event counts, or write its indicator as a `ratio` of events.');
    return [{ code: 'exclusion-without-counts', place, problem }];
}
function notAllowedByPolicy({ exclusions, policy }) {
    const allowed = policy?.exclusions?.atMost;
    if (!allowed)
        return [];
    return exclusions
        .filter(({ category }) => !allowed.has(category))
        .map(({ category, places }) => ({
        code: 'exclusion-not-allowed',
        place: places.category,
        problem: new model_problem/* Problem */.AF(`the policy allows no exclusions of the category ${category}`, `one of ${[...allowed.keys()].join(', ')}`, `Only \`exclusions.at-most\` in policy.yaml allows a category.`),
    }));
}
function notAllowedByCommitment({ exclusion: { category, places }, slos }) {
    const against = slos.filter(({ commitment }) => !(0,model_slo/* excludableUnder */.OY)(commitment).includes(category)).map(model_slo/* sloId */.sE);
    if (against.length === 0)
        return [];
    const problem = new model_problem/* Problem */.AF(`the commitment of ${(0,model_names/* listed */.K)(against)} does not exclude ${category}`, 'a category that `commitment.excludes` of these SLOs names', 'Name it there if the agreement itself leaves it out. Everything else is what the buffer is there to absorb.');
    return [{ code: 'exclusion-not-allowed', place: places.category, problem }];
}
/** Exclusions that take more of a window than the policy allows, each category by itself. */
function tooLong(named, policy) {
    const bounds = policy?.exclusions?.atMost;
    if (!bounds)
        return [];
    const bySlo = new Map();
    for (const { exclusion, slos } of named)
        for (const slo of slos)
            bySlo.set(slo, [...(bySlo.get(slo) ?? []), exclusion]);
    // Most SLOs share their window and their exclusions with others.
    const order = new Map(named.map(({ exclusion }, index) => [exclusion, index]));
    const alike = (0,group_by/* together */.b)([...bySlo], ([{ window }, own]) => JSON.stringify([(0,model_window/* windowText */.K)(window), [...new Set(own)].map((one) => order.get(one))]));
    return alike.flatMap((group) => {
        const [[{ window }, own]] = group;
        const slos = group.map(([slo]) => (0,model_slo/* sloId */.sE)(slo));
        return [...bounds].flatMap(([category, bound]) => {
            const ofCategory = [...new Set(own)].filter((one) => one.category === category);
            const over = ofCategory.length === 0 ? null : overrunOf(ofCategory, window, bound);
            if (!over)
                return [];
            const share = `${timeText(over.seconds)} of the ${timeText(over.window.to - over.window.from)}`;
            const problem = new model_problem/* Problem */.AF(`with this, ${category} leaves out ${share} up to ${(0,time/* rfc3339 */.ag)(over.window.to)} of ${(0,model_names/* listed */.K)(slos)}, which is more than the policy allows`, `at most ${boundText(bound, over.allowed)}`);
            return [{ code: 'exclusion-too-long', place: over.exclusion.places.when, problem }];
        });
    });
}
const boundText = (bound, allowed) => bound.kind === 'duration' ? bound.duration.text : `${bound.share.text}, which is ${timeText(allowed)}`;
/** Seconds as people write them: `9h`, `8h 1m`. */
function timeText(seconds) {
    const parts = [
        [Math.floor(seconds / time/* HOUR */.dp), 'h'],
        [Math.floor((seconds % time/* HOUR */.dp) / time/* MINUTE */.pY), 'm'],
        [seconds % time/* MINUTE */.pY, 's'],
    ];
    return parts.flatMap(([count, unit]) => (count > 0 ? [`${count}${unit}`] : [])).join(' ') || '0h';
}

// EXTERNAL MODULE: ./build/core/specs/exclusions.js + 1 modules
var specs_exclusions = __webpack_require__(9633);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./build/core/model/policy.js
var model_policy = __webpack_require__(1316);
// EXTERNAL MODULE: ./node_modules/fraction.js/dist/fraction.mjs
var fraction = __webpack_require__(1952);
// EXTERNAL MODULE: ./build/core/specs/yaml/scalar.js
var scalar = __webpack_require__(8305);
;// CONCATENATED MODULE: ./build/core/specs/fields/percentage.js




const EXPECTED = 'a percentage with its sign, such as 25%';
const PERCENTAGE = /^(-?\d{1,6}(?:\.\d{1,12})?)\s*%$/;
/** A share of the error budget as an exact fraction: `25%` is 1/4. The sign is required, for 0.25 could mean either. */
const percentageSchema = (0,scalar/* scalar */.d_)(schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, EXPECTED) })
    .regex(PERCENTAGE, { error: (issue) => (0,scalar/* found */.F9)(issue.input, EXPECTED) }), (raw) => readPercentage(raw) ?? new model_problem/* Problem */.AF(`\`${raw}\` is not a percentage`, EXPECTED));
/** Reads `25%`; null for what is no percentage. */
function readPercentage(raw) {
    const digits = PERCENTAGE.exec(raw)?.[1];
    return digits === undefined ? null : new fraction/* default */.A(digits).div(100);
}

;// CONCATENATED MODULE: ./build/core/specs/conditions/threshold.js


/** `{ low: bound }` or `{ high: bound }`, whichever is given, as a threshold; the issue names both when neither is. */
function threshold(bounds, text, context) {
    const given = Object.keys(bounds).filter((key) => bounds[key] !== undefined);
    const [comparison] = given;
    const bound = comparison && bounds[comparison];
    if (!bound || given.length > 1) {
        const problem = new model_problem/* Problem */.AF('a condition has exactly one bound', `exactly one of ${Object.keys(bounds).join(', ')}`);
        context.addIssue({
            code: 'custom',
            message: problem.message,
            params: { problem, missing: given.length === 0 ? Object.keys(bounds) : [] },
        });
        return core/* NEVER */.tm;
    }
    return { comparison, bound, text: text(bound) };
}
/** A share of the budget as people write it: `25%`. */
const asPercent = (bound) => `${bound.mul(100).toString()}%`;

;// CONCATENATED MODULE: ./build/core/specs/conditions/budget-remaining.js



const budgetRemaining = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({ 'at-most': percentageSchema.optional(), below: percentageSchema.optional() }).transform((bounds, context) => ({
    kind: 'budget-remaining',
    threshold: threshold({ 'at-most': bounds['at-most'], below: bounds.below }, asPercent, context),
})));

// EXTERNAL MODULE: ./build/core/specs/fields/duration.js
var duration = __webpack_require__(8579);
;// CONCATENATED MODULE: ./build/core/specs/conditions/budget-spent.js




const budgetSpent = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    'at-least': percentageSchema.optional(),
    above: percentageSchema.optional(),
    within: duration/* durationSchema */.s.optional(),
})
    .transform(({ within, ...bounds }, context) => ({
    kind: 'budget-spent',
    threshold: threshold({ 'at-least': bounds['at-least'], above: bounds.above }, asPercent, context),
    within: within ?? null,
})));

// EXTERNAL MODULE: ./build/core/model/exact-number.js
var exact_number = __webpack_require__(3789);
;// CONCATENATED MODULE: ./build/core/specs/conditions/burn-rate.js





const rate = schemas/* lazy */.RZV(() => schemas/* number */.aig({ error: (issue) => (0,scalar/* found */.F9)(issue.input, 'a burn rate such as 14.4') })
    .positive({ error: 'expected a burn rate above 0' })
    .transform((number, context) => {
    const exact = (0,exact_number/* exactNumber */.rf)(String(number));
    if (exact)
        return exact;
    context.addIssue({ code: 'custom', message: 'expected a burn rate such as 14.4' });
    return core/* NEVER */.tm;
}));
const burnRate = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    'at-least': rate.optional(),
    above: rate.optional(),
    over: schemas/* union */.KCZ([
        duration/* durationSchema */.s.transform((duration) => [duration]),
        schemas/* array */.YOg(duration/* durationSchema */.s)
            .min(1, { error: 'expected at least one duration' })
            .max(10, { error: 'expected at most 10 durations' }),
    ], {
        error: (issue) => Array.isArray(issue.input) ? undefined : (0,scalar/* found */.F9)(issue.input, 'a list of durations such as [1h, 5m]'),
    }),
})
    .transform(({ over, ...bounds }, context) => ({
    kind: 'burn-rate',
    threshold: threshold({ 'at-least': bounds['at-least'], above: bounds.above }, (bound) => bound.toString(), context),
    over,
})));

;// CONCATENATED MODULE: ./build/core/specs/conditions/conditions.js





const CONDITIONS = {
    'budget-remaining': budgetRemaining,
    'budget-spent': budgetSpent,
    'burn-rate': burnRate,
};
/** When a rule fires: exactly one condition, under the name of its kind. */
const conditionSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej(CONDITIONS)
    .partial()
    .meta({ minProperties: 1, maxProperties: 1 })
    .transform((stated, context) => {
    const given = Object.values(stated).filter((one) => one !== undefined);
    if (given.length === 1 && given[0])
        return given[0];
    const problem = new model_problem/* Problem */.AF('a rule has exactly one condition', `one of ${Object.keys(CONDITIONS).join(', ')}`);
    context.addIssue({ code: 'custom', message: problem.message, params: { problem } });
    return core/* NEVER */.tm;
}));

// EXTERNAL MODULE: ./build/core/specs/contract-file.js + 9 modules
var contract_file = __webpack_require__(2391);
;// CONCATENATED MODULE: ./build/core/specs/deployers.js



const deployers_EXPECTED = 'a workflow such as .github/workflows/deploy.yml, or an app such as app:acme-deployer';
/** Whose deployment records are believed: a workflow of this repository, or an app. */
const deployerSchema = schemas/* lazy */.RZV(() => (0,scalar/* scalar */.d_)(schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, deployers_EXPECTED) }), (raw) => {
    const app = /^app:([a-z0-9](?:[a-z0-9-]*[a-z0-9])?)$/i.exec(raw)?.[1];
    if (app !== undefined)
        return { kind: 'app', slug: app.toLowerCase() };
    if (/^\.github\/workflows\/[^/@\s]+\.ya?ml$/.test(raw))
        return { kind: 'workflow', path: raw };
    return new model_problem/* Problem */.AF(`\`${raw}\` names neither a workflow nor an app`, deployers_EXPECTED);
}));

// EXTERNAL MODULE: ./build/core/specs/fields/day.js
var day = __webpack_require__(8337);
;// CONCATENATED MODULE: ./build/core/specs/fields/people.js


const people_EXPECTED = 'a user or a team such as "@acme/sre"';
const person = schemas/* lazy */.RZV(() => schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, people_EXPECTED) })
    .regex(/^(@[A-Za-z0-9-]+\/[A-Za-z0-9_.-]+|@?[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:_[A-Za-z0-9]+)?)$/, {
    error: (issue) => (0,scalar/* found */.F9)(issue.input, people_EXPECTED),
}));
/** Users and teams; one of them at least. */
const peopleSchema = schemas/* lazy */.RZV(() => schemas/* array */.YOg(person).min(1).max(100, { error: 'expected at most 100 users and teams' }));

;// CONCATENATED MODULE: ./build/core/specs/exceptions.js





/** Deploys that a freeze lets through: by a label of their pull requests, or by the word of a person. */
const exceptionSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    label: (0,scalar/* line */.n8)('a label').optional(),
    'approved-by': peopleSchema.optional(),
    override: (0,scalar/* line */.n8)('the name of the override').optional(),
    by: schemas/* union */.KCZ([schemas/* literal */.euz('administrators'), peopleSchema], { error: BY }).optional(),
    until: day/* daySchema */.C.optional(),
})
    .meta({
    oneOf: [
        { required: ['label'], properties: { override: false, by: false } },
        { required: ['override', 'by'], properties: { label: false, 'approved-by': false } },
    ],
})
    .transform((stated, context) => {
    const { label, override, by } = stated;
    const until = stated.until ?? null;
    const approvedBy = stated['approved-by'];
    const refuse = (message, expected, path = []) => {
        const problem = new model_problem/* Problem */.AF(message, expected);
        context.addIssue({ code: 'custom', path, message: problem.message, params: { problem } });
        return core/* NEVER */.tm;
    };
    if (label !== undefined) {
        if (override !== undefined)
            return refuse('an exception is of one kind', 'either `label` or `override`', ['override']);
        if (by !== undefined)
            return refuse('`by` is of an override', '`approved-by` beside a label', ['by']);
        return { kind: 'label', label, approvedBy: approvedBy ?? [], until };
    }
    if (override === undefined)
        return refuse('it is not said what lets a deploy through', '`label` or `override`');
    if (approvedBy !== undefined) {
        return refuse('nobody approves an override beforehand', '`by` beside an override', ['approved-by']);
    }
    if (by === undefined)
        return refuse('it is not said who may override', BY);
    return { kind: 'override', name: override, by, until };
}));
const BY = '`by`: a list of users and teams, or administrators';

// EXTERNAL MODULE: ./build/core/model/duration.js
var model_duration = __webpack_require__(7342);
// EXTERNAL MODULE: ./build/core/model/exclusion.js
var exclusion = __webpack_require__(8024);
;// CONCATENATED MODULE: ./build/core/specs/exclusion-policy.js








const BOUND = 'a duration such as 8h, or a percentage from above 0% to 100%';
const boundSchema = schemas/* lazy */.RZV(() => (0,scalar/* scalar */.d_)(schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, BOUND) })
    .regex(/^\d+(\.\d+)?\s*([smhdw]|%)$/, { error: (issue) => (0,scalar/* found */.F9)(issue.input, BOUND) }), (raw) => {
    const ratio = readPercentage(raw);
    if (ratio === null) {
        const duration = (0,model_duration/* readDuration */.$7)(raw);
        return duration instanceof model_problem/* Problem */.AF ? duration : { kind: 'duration', duration };
    }
    const text = asPercent(ratio);
    if (ratio.gt(0) && ratio.lte(1))
        return { kind: 'share', share: { ratio, text } };
    return new model_problem/* Problem */.AF(`${text} of a window can't be left out`, BOUND);
}));
const RETROACTIVE = '{ approvals: 2 } or refused';
const retroactiveSchema = schemas/* lazy */.RZV(() => schemas/* union */.KCZ([
    schemas/* literal */.euz('refused', { error: (issue) => (0,scalar/* found */.F9)(issue.input, RETROACTIVE) })
        .transform(() => ({ kind: 'refused' })),
    schemas/* strictObject */.rej({
        approvals: schemas/* int */.Whr({ error: (issue) => (0,scalar/* found */.F9)(issue.input, 'a whole number from 1') }).positive(),
    })
        .transform(({ approvals }) => ({ kind: 'approvals', approvals })),
], { error: ({ input }) => (input?.constructor === Object ? undefined : (0,scalar/* found */.F9)(input, RETROACTIVE)) }));
/** What the policy says of exclusions: design section 2.3. */
const exclusionPolicySchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    notice: duration/* durationSchema */.s.meta({
        description: 'How long before it begins an exclusion must land; one that lands later is retroactive.',
    }),
    'at-most': schemas/* strictObject */.rej(boundOfEach())
        .refine((bounds) => Object.values(bounds).some(Boolean), { error: 'expected at least one category' })
        .meta({
        description: 'How much of a window (of a week, if it is shorter) each category may take; others are refused.',
    }),
    retroactive: retroactiveSchema,
})
    .transform(({ notice, retroactive, 'at-most': bounds }) => ({
    notice,
    retroactive,
    atMost: new Map(exclusion/* EXCLUSION_CATEGORIES */.UR.flatMap((category) => {
        const bound = bounds[category];
        return bound ? [[category, bound]] : [];
    })),
})));
const boundOfEach = () => {
    const bound = boundSchema.optional();
    return {
        maintenance: bound,
        'outside-hours': bound,
        'load-test': bound,
        dependency: bound,
        misclassified: bound,
        'data-loss': bound,
    };
};

// EXTERNAL MODULE: ./build/core/specs/fields/window.js
var fields_window = __webpack_require__(647);
;// CONCATENATED MODULE: ./build/core/specs/policy-file.js















// Lazy, as are the schemas of targets and of other formats, since a run may need none: to build them takes longer than to read a file.
const ruleSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    name: (0,scalar/* line */.n8)('the name of the rule'),
    when: conditionSchema,
    // biome-ignore lint/suspicious/noThenProperty: `then` is the word of the policy file, and its value is never a function.
    then: schemas/* enum */.k5n(['freeze', 'warn'], { error: (issue) => (0,scalar/* found */.F9)(issue.input, 'freeze or warn') }),
    consequences: schemas/* array */.YOg((0,scalar/* line */.n8)('a consequence')).max(20, { error: 'expected at most 20 consequences' }).default([]),
})
    .transform(({ name, when, then: decision, consequences }) => ({ name, when, decision, consequences })));
const dayOfYear = schemas/* lazy */.RZV(() => (0,scalar/* scalar */.d_)(schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, 'a day of the year such as 01-31') }).regex(/^\d{2}-\d{2}$/, {
    error: (issue) => (0,scalar/* found */.F9)(issue.input, 'a day of the year such as 01-31 (month first)'),
}), (raw) => {
    // A common year: 02-29 would open the window in one year of four.
    if ((0,day/* isDay */.N)(`2027-${raw}`))
        return raw;
    return new model_problem/* Problem */.AF(`\`${raw}\` is not a day of every year`, 'a day of the year such as 01-31 (month first)');
}));
const wholeNumber = schemas/* lazy */.RZV(() => schemas/* int */.Whr({ error: (issue) => (0,scalar/* found */.F9)(issue.input, 'a whole number') }).nonnegative());
const COVERAGE = 'a percentage from 0% to 100%, such as 90%';
const coverageSchema = schemas/* lazy */.RZV(() => percentageSchema.transform((ratio, context) => {
    if (ratio.gte(0) && ratio.lte(1))
        return { ratio, text: asPercent(ratio) };
    const problem = new model_problem/* Problem */.AF(`${asPercent(ratio)} of a window can't have data`, COVERAGE);
    context.addIssue({ code: 'custom', message: problem.message, params: { problem } });
    return core/* NEVER */.tm;
}));
const decisionSchema = schemas/* lazy */.RZV(() => schemas/* enum */.k5n(['freeze', 'warn', 'open'], { error: (issue) => (0,scalar/* found */.F9)(issue.input, 'freeze, warn or open') }));
const unknownSchema = schemas/* lazy */.RZV(() => schemas/* union */.KCZ([
    // First, so that what is wrong within a mapping is told of its keys.
    schemas/* strictObject */.rej({ unreachable: decisionSchema, otherwise: decisionSchema }),
    decisionSchema.transform((decision) => ({ unreachable: decision, otherwise: decision })),
]));
const passageSchema = schemas/* lazy */.RZV(() => schemas/* enum */.k5n(model_policy/* PASSAGES */.YL, { error: (issue) => (0,scalar/* found */.F9)(issue.input, model_policy/* PASSAGES */.YL.join(' or ')) }));
const errorBudgetPolicySchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    rules: schemas/* array */.YOg(ruleSchema)
        .min(1, { error: 'a policy has at least one rule' })
        .max(50, { error: 'a policy has at most 50 rules' }),
    'minimum-bad-events': wholeNumber.optional(),
    'minimum-events': wholeNumber.optional(),
    'minimum-coverage': coverageSchema.optional(),
    'maximum-age': duration/* durationSchema */.s.optional(),
    unknown: unknownSchema.optional(),
    rollback: passageSchema.optional(),
    redeploy: passageSchema.optional(),
    exceptions: schemas/* array */.YOg(exceptionSchema).max(50, { error: 'expected at most 50 exceptions' }).default([]),
}));
const wholeNumberFrom1 = schemas/* lazy */.RZV(() => schemas/* int */.Whr({ error: (issue) => (0,scalar/* found */.F9)(issue.input, 'a whole number from 1') }).positive());
const reviewRuleSchema = schemas/* lazy */.RZV(() => schemas/* union */.KCZ([
    schemas/* literal */.euz('blocked', { error: (issue) => (0,scalar/* found */.F9)(issue.input, '{ approvals: 2 } or blocked') })
        .transform(() => ({ kind: 'blocked' })),
    schemas/* strictObject */.rej({ approvals: wholeNumberFrom1 })
        .transform(({ approvals }) => ({ kind: 'approvals', approvals })),
], {
    error: ({ input }) => (input?.constructor === Object ? undefined : (0,scalar/* found */.F9)(input, '{ approvals: 2 } or blocked')),
}));
const reviewSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    annual: schemas/* strictObject */.rej({ opens: dayOfYear, closes: dayOfYear, timezone: fields_window/* timezoneSchema */.F.default('UTC') })
        .optional(),
    approvers: peopleSchema.optional(),
    'in-window': reviewRuleSchema.optional(),
    'out-of-window': reviewRuleSchema.optional(),
})
    .transform((review) => ({
    annual: review.annual ?? null,
    approvers: review.approvers ?? null,
    inWindow: review['in-window'] ?? model_policy/* BUILT_IN_REVIEW */.cT.inWindow,
    outOfWindow: review['out-of-window'] ?? model_policy/* BUILT_IN_REVIEW */.cT.outOfWindow,
})));
const waiversSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({ 'at-most': duration/* durationSchema */.s, approvals: wholeNumberFrom1 })
    .transform((waivers) => ({ atMost: waivers['at-most'], approvals: waivers.approvals })));
/** The policy file: `policy.yaml`, design section 2.3. */
const policySchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(contract_file/* VERSION */.xv),
    'error-budget-policies': schemas/* record */.g1P((0,contract_file/* nameSchema */.Jq)('the name of a policy'), errorBudgetPolicySchema).optional(),
    'deployed-by': schemas/* array */.YOg(deployerSchema)
        .min(1)
        .max(20, { error: 'expected at most 20 workflows and apps' })
        .optional(),
    exclusions: exclusionPolicySchema.optional(),
    waivers: waiversSchema.optional(),
    review: reviewSchema.optional(),
})
    .meta({ title: 'SLO Gate policy', description: 'The error-budget policy and the review policy.' }));
/** The policies that a file states; what it leaves out is built in. */
function policyOf(file) {
    const stated = Object.entries(file?.['error-budget-policies'] ?? {}).map(([name, policy]) => [
        name,
        {
            name,
            rules: policy.rules,
            minimumBadEvents: policy['minimum-bad-events'] ?? model_policy/* BUILT_IN_POLICY */.Uo.minimumBadEvents,
            minimumEvents: policy['minimum-events'] ?? model_policy/* BUILT_IN_POLICY */.Uo.minimumEvents,
            minimumCoverage: policy['minimum-coverage'] ?? model_policy/* BUILT_IN_POLICY */.Uo.minimumCoverage,
            maximumAge: policy['maximum-age'] ?? model_policy/* BUILT_IN_POLICY */.Uo.maximumAge,
            unknown: policy.unknown ?? model_policy/* BUILT_IN_POLICY */.Uo.unknown,
            rollback: policy.rollback ?? model_policy/* BUILT_IN_POLICY */.Uo.rollback,
            redeploy: policy.redeploy ?? model_policy/* BUILT_IN_POLICY */.Uo.redeploy,
            exceptions: policy.exceptions,
        },
    ]);
    return {
        errorBudgetPolicies: new Map(stated.length ? stated : [[model_policy/* BUILT_IN_POLICY */.Uo.name, model_policy/* BUILT_IN_POLICY */.Uo]]),
        deployedBy: file?.['deployed-by'] ?? null,
        waivers: file?.waivers ?? null,
        exclusions: file?.exclusions ?? null,
        review: file?.review ?? model_policy/* BUILT_IN_REVIEW */.cT,
    };
}

// EXTERNAL MODULE: ./build/core/specs/waivers.js + 1 modules
var specs_waivers = __webpack_require__(2127);
// EXTERNAL MODULE: ./build/core/specs/yaml/versioned.js
var versioned = __webpack_require__(1624);
// EXTERNAL MODULE: ./build/core/specs/yaml/yaml.js + 3 modules
var yaml = __webpack_require__(2035);
;// CONCATENATED MODULE: ./build/core/specs/directory.js










/** Reads a whole directory. With any diagnostic there is no directory: nothing is decided from the rest. */
function readDirectory(sources) {
    const { slos, waivers, exclusions, policy, diagnostics, notices } = readContracts(sources);
    if (diagnostics.length === 0 && slos.length === 0)
        return { diagnostics: [noContracts(sources)] };
    return diagnostics.length > 0 || !policy ? { diagnostics } : { value: { slos, waivers, exclusions, policy, notices } };
}
/** Reads as much of a directory as can be read; an empty one promises nothing. */
function readContracts(sources, purpose = 'gate') {
    const ofPolicy = [];
    const file = sources.policy ? (0,yaml/* parseYaml */.hN)(sources.policy) : null;
    const policy = sources.policy && file ? readPolicy(sources.policy, file, ofPolicy) : policyOf(null);
    const { slos, notices, diagnostics: wrong } = (0,contracts/* readContractFiles */.aL)(sources.contracts, purpose);
    const { waivers, diagnostics: wrongWaivers } = (0,specs_waivers/* readWaivers */.Sr)(sources.waivers);
    const { exclusions, diagnostics: wrongExclusions } = (0,specs_exclusions/* readExclusions */.Q)(sources.exclusions);
    const isRead = wrong.length === 0;
    // The service of a waiver may be in a file that can't be read, which is said already.
    const services = wrong.length > 0 ? null : new Set(slos.map(({ service }) => service.name));
    const diagnostics = [
        ...[...ofPolicy, ...wrong, ...directory_duplicates(slos), ...unboundPolicies(slos, policy)],
        ...[...wrongExclusions, ...exclusionProblems({ exclusions, slos, policy, isRead })],
        ...[...wrongWaivers, ...(0,specs_waivers/* withoutSection */.qJ)(waivers, policy), ...(services ? (0,specs_waivers/* withoutContract */.XH)(waivers, services) : [])],
    ];
    const start = { file: `${sources.path}/policy.yaml`, line: 1, column: 1 };
    return {
        slos,
        waivers,
        exclusions,
        policy,
        policyPlaceOf: (path) => file?.documents[0]?.placeOf(path) ?? start,
        diagnostics: (0,model_problem/* inReadingOrder */.g)(diagnostics),
        notices: (0,model_problem/* inReadingOrder */.g)(notices),
    };
}
function readPolicy(source, file, diagnostics) {
    diagnostics.push(...file.diagnostics);
    const [document, second] = file.documents;
    if (!document) {
        if (file.diagnostics.length === 0)
            diagnostics.push((0,versioned/* emptyFile */.s)(source));
        return null;
    }
    if (second) {
        const problem = new model_problem/* Problem */.AF('a policy file has one document', 'no second document');
        diagnostics.push({ code: 'value', place: second.placeOf([]), problem });
    }
    const read = (0,versioned/* readVersioned */.O)(document, policySchema);
    if ('value' in read)
        return policyOf(read.value);
    diagnostics.push(...read.diagnostics);
    return null;
}
function directory_duplicates(slos) {
    const first = new Map();
    return slos.flatMap((slo) => {
        const earlier = first.get((0,model_slo/* sloId */.sE)(slo));
        if (!earlier) {
            first.set((0,model_slo/* sloId */.sE)(slo), slo);
            return [];
        }
        const { file, line } = earlier.places.name;
        const problem = new model_problem/* Problem */.AF(`${(0,model_slo/* sloId */.sE)(slo)} already exists, in ${file}:${line}`, 'a name of its own');
        return [{ code: 'duplicate-slo', place: slo.places.name, problem }];
    });
}
function unboundPolicies(slos, policy) {
    if (!policy)
        return [];
    const names = [...policy.errorBudgetPolicies.keys()];
    const unbound = slos.filter((slo) => !policy.errorBudgetPolicies.has(slo.service.policy));
    const places = new Map(unbound.map((slo) => [`${slo.places.policy.file}:${slo.places.policy.line}`, slo]));
    return [...places.values()].map((slo) => ({
        code: 'unknown-policy',
        place: slo.places.policy,
        problem: new model_problem/* Problem */.AF(`policy.yaml has no error-budget policy \`${slo.service.policy}\``, `one of ${(0,model_names/* listed */.K)(names)}`, (0,model_names.nearest)(slo.service.policy, names) ?? 'Name one with `policy:`, or add it to policy.yaml.'),
    }));
}
/** A directory that promises nothing. */
function noContracts(sources) {
    const files = sources.contracts.map(({ path }) => path);
    const place = { file: files[0] ?? `${sources.path}/slos`, line: 1, column: 1 };
    const problem = new model_problem/* Problem */.AF(files.length > 0 ? `there is no contract in ${(0,model_names/* listed */.K)(files)}` : 'there is no contract here', 'at least one file with SLOs, in YAML or JSON', 'A gate without contracts would let everything through.');
    return { code: 'no-contract', place, problem };
}


/***/ }),

/***/ 9633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ readExclusions)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./build/core/exclusions/occurrences.js + 1 modules
var occurrences = __webpack_require__(242);
// EXTERNAL MODULE: ./build/core/model/exclusion.js
var exclusion = __webpack_require__(8024);
// EXTERNAL MODULE: ./build/core/model/problem.js
var model_problem = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/core/specs/contract-file.js + 9 modules
var contract_file = __webpack_require__(2391);
// EXTERNAL MODULE: ./build/core/specs/fields/day.js
var day = __webpack_require__(8337);
// EXTERNAL MODULE: ./build/core/specs/fields/instant.js
var instant = __webpack_require__(9398);
// EXTERNAL MODULE: ./build/core/specs/fields/window.js
var fields_window = __webpack_require__(647);
// EXTERNAL MODULE: ./build/core/specs/yaml/scalar.js
var scalar = __webpack_require__(8305);
;// CONCATENATED MODULE: ./build/core/specs/exclusion-file.js









const TIME_OF_DAY = 'a time of day such as "20:00"';
const timeOfDay = (pattern, expected) => schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, expected) })
    .regex(pattern, { error: (issue) => (0,scalar/* found */.F9)(issue.input, expected) });
const weeklySchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    on: schemas/* array */.YOg(schemas/* enum */.k5n(exclusion/* WEEKDAYS */.w4, { error: (issue) => (0,scalar/* found */.F9)(issue.input, `one of ${exclusion/* WEEKDAYS */.w4.join(', ')}`) }))
        .min(1, { error: 'expected at least one day of the week' }),
    from: timeOfDay(/^([01]\d|2[0-3]):[0-5]\d$/, TIME_OF_DAY),
    to: timeOfDay(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, `${TIME_OF_DAY}, up to "24:00"`),
    timezone: fields_window/* timezoneSchema */.F.default('UTC'),
}));
const SLO = 'an SLO as service/name';
const sloSchema = schemas/* lazy */.RZV(() => schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, SLO) })
    .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*\/[A-Za-z0-9][A-Za-z0-9_.-]*$/, { error: (issue) => (0,scalar/* found */.F9)(issue.input, SLO) }));
const MOST = 200;
const reachableDay = schemas/* lazy */.RZV(() => day/* daySchema */.C.transform((day, context) => {
    if (day >= '2020-01-01' && day <= '2099-12-31')
        return day;
    const problem = (0,instant/* outOfReach */.nn)(day);
    context.addIssue({ code: 'custom', message: problem.message, params: { problem } });
    return core/* NEVER */.tm;
}));
const statedSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    name: (0,scalar/* line */.n8)('the name of the exclusion'),
    services: schemas/* array */.YOg((0,contract_file/* nameSchema */.Jq)('the name of a service'))
        .min(1, { error: 'an exclusion names at least one service or SLO' })
        .max(MOST, { error: `expected at most ${MOST} services` })
        .optional()
        .meta({ description: 'Whose time does not count: all SLOs of these services.' }),
    slos: schemas/* array */.YOg(sloSchema)
        .min(1, { error: 'an exclusion names at least one service or SLO' })
        .max(MOST, { error: `expected at most ${MOST} SLOs` })
        .optional()
        .meta({ description: 'The same for SLOs by their names: service/name.' }),
    from: instant/* instantSchema */.p8.optional(),
    to: instant/* instantSchema */.p8.optional(),
    weekly: weeklySchema
        .optional()
        .meta({ description: 'A span that comes again every week, in place of `from` and `to`.' }),
    since: reachableDay.optional().meta({ description: 'The first day on which a weekly span begins.' }),
    until: reachableDay.optional().meta({ description: 'The last day on which a weekly span begins.' }),
    reason: (0,scalar/* line */.n8)('why this time does not count'),
    category: contract_file/* categorySchema */.uR,
}));
/** What the keys of an exclusion say together, or what is wrong with that and at which key. */
const exclusionSchema = schemas/* lazy */.RZV(() => statedSchema.transform((stated, context) => {
    const [of, when] = [whose(stated), whenIs(stated)];
    for (const wrong of [of, when]) {
        if (!('problem' in wrong))
            continue;
        const { problem, key } = wrong;
        context.addIssue({ code: 'custom', message: problem.message, path: key ? [key] : [], params: { problem } });
    }
    if ('problem' in of || 'problem' in when)
        return core/* NEVER */.tm;
    const { name, reason, category } = stated;
    return { name, of, when, reason, category };
}));
function whose({ services, slos }) {
    if (services && slos) {
        return {
            key: 'slos',
            problem: new model_problem/* Problem */.AF('services and slos exclude each other', 'exactly one of services, slos'),
        };
    }
    if (services)
        return { kind: 'services', services };
    if (slos)
        return { kind: 'slos', slos };
    return { problem: new model_problem/* Problem */.AF('this names no service and no SLO', 'one of the keys services, slos') };
}
function whenIs({ from, to, weekly, since, until }) {
    const either = 'from and to, or weekly';
    if (!weekly) {
        const key = since === undefined ? 'until' : 'since';
        if (since !== undefined || until !== undefined) {
            return { key, problem: new model_problem/* Problem */.AF(`\`${key}\` is of a weekly span`, either) };
        }
        if (from === undefined || to === undefined) {
            const missing = from !== undefined ? '`to` is missing' : to !== undefined ? '`from` is missing' : 'this does not say when it is';
            return { problem: new model_problem/* Problem */.AF(missing, either) };
        }
        if (to <= from)
            return { key: 'to', problem: new model_problem/* Problem */.AF('this ends before it begins', 'a time later than `from`') };
        return { kind: 'once', from, to };
    }
    if (from !== undefined || to !== undefined) {
        const key = from === undefined ? 'to' : 'from';
        return { key, problem: new model_problem/* Problem */.AF(`\`${key}\` and weekly exclude each other`, either) };
    }
    const when = { kind: 'weekly', ...weekly, since: since ?? null, until: until ?? null };
    if ((0,occurrences/* allOccurrencesOf */.zg)({ when }).length > 0)
        return when;
    const problem = new model_problem/* Problem */.AF('there is no such span', 'days of the week that come between `since` and `until`');
    return { key: 'weekly', problem };
}
/** A file of exclusions: `exclusions/**`, design section 2.4. */
const exclusionFileSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(contract_file/* VERSION */.xv),
    exclusions: schemas/* array */.YOg(exclusionSchema)
        .min(1, { error: 'a file of exclusions has at least one exclusion' })
        .max(100, { error: 'expected at most 100 exclusions' }),
})
    .meta({
    title: 'SLO Gate exclusions',
    description: 'Time that does not count in the promises of some SLOs, and why.',
}));
/** The exclusions of a file that was read from `document`. */
function exclusionsOf(file, document) {
    return file.exclusions.map((exclusion, index) => {
        const place = (...path) => document.placeOf(['exclusions', index, ...path]);
        const { of, when } = exclusion;
        const names = of.kind === 'services' ? of.services : of.slos;
        return {
            ...exclusion,
            places: {
                name: place('name'),
                of: names.map((_, which) => place(of.kind, which)),
                when: place(when.kind === 'once' ? 'from' : 'weekly'),
                category: place('category'),
            },
        };
    });
}

// EXTERNAL MODULE: ./build/core/specs/yaml/versioned.js
var versioned = __webpack_require__(1624);
// EXTERNAL MODULE: ./build/core/specs/yaml/yaml.js + 3 modules
var yaml = __webpack_require__(2035);
;// CONCATENATED MODULE: ./build/core/specs/exclusions.js



/** Reads the files of `exclusions/`. */
function readExclusions(sources) {
    const exclusions = [];
    const diagnostics = [];
    for (const file of (0,yaml/* parseTogether */.Sn)(sources)) {
        diagnostics.push(...file.diagnostics);
        if (file.documents.length === 0 && file.diagnostics.length === 0)
            diagnostics.push((0,versioned/* emptyFile */.s)(file.source));
        for (const document of file.documents) {
            const read = (0,versioned/* readVersioned */.O)(document, exclusionFileSchema);
            if ('value' in read)
                exclusions.push(...exclusionsOf(read.value, document));
            else
                diagnostics.push(...read.diagnostics);
        }
    }
    return { exclusions, diagnostics };
}


/***/ }),

/***/ 1955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ addressSchema)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);
/* harmony import */ var _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8305);


const EXPECTED = 'an http(s) address, or a path of this repository such as docs/runbook.md';
/**
 * Where people are sent from a report: a web address, or a path of the repository. Anything else (`javascript:`, `data:`, `file:`) would
 * run or open something on the machine of whoever follows it.
 */
const addressSchema = (what) => (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)((0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(what), (raw) => {
    const address = raw.trim();
    if (isWebAddress(address) || isPath(address))
        return raw;
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`\`${raw}\` is neither a web address nor a path of this repository`, EXPECTED);
});
/** What browsers leave out of an address, so that `java<tab>script:` is one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
const isWebAddress = (address) => /^https?:\/\/[^/?#]/i.test(address) && !CONTROL.test(address) && URL.canParse(address);
/** Relative to the repository's root, and within it, however it is spelled. */
function isPath(address) {
    if (CONTROL.test(address) || address.includes('\\') || /^[/~]/.test(address))
        return false;
    const [first = '', ...others] = address.split('/');
    if (first.includes(':'))
        return false;
    return [first, ...others].every((name) => !/^(\.|%2e){2}$/i.test(name) && !/%(2f|5c)/i.test(name));
}


/***/ }),

/***/ 6412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readCalendarStart),
/* harmony export */   S: () => (/* binding */ EXPECTED_START)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8337);


const MOMENT = /^(\d{4})-(\d{2})-(\d{2})(?: ((?:[01]\d|2[0-3]):[0-5]\d)(?::([0-5]\d)(?:\.0+)?)?)?$/;
/** A Monday that begins a week, a month, a quarter and a year. */
const FIRST = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;
/** How many months a unit has; a week has no whole number of them. */
const MONTHS = { week: 1, month: 1, quarter: 3, year: 12 };
/** Later days are not in every month. */
const LAST_DAY = 28;
const EXPECTED_START = 'the first moment of a window, such as 2026-01-03 12:00';
/** Reads the first moment of one window, from which the others follow; null for the first midnight of its unit. */
function readCalendarStart(text, unit) {
    const [, , month = '', day = '', minutes = '00:00', seconds = '00'] = MOMENT.exec(text) ?? [];
    const date = text.slice(0, 'YYYY-MM-DD'.length);
    if (month === '' || !(0,_day_js__WEBPACK_IMPORTED_MODULE_1__/* .isDay */ .N)(date))
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`\`${text}\` is not a time`, EXPECTED_START);
    const months = (Number(month) - 1) % MONTHS[unit];
    const days = unit === 'week' ? (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7 : Number(day) - 1;
    if (unit !== 'week' && Number(day) > LAST_DAY) {
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`a ${unit} can't begin on day ${Number(day)}, which not every month has`, `a day up to the ${LAST_DAY}th`);
    }
    const time = `${minutes}:${seconds}`;
    if (months === 0 && days === 0 && time === '00:00:00')
        return null;
    const first = new Date(FIRST);
    first.setUTCMonth(months);
    const shown = new Date(first.getTime() + days * DAY_MS).toISOString().slice(0, date.length);
    return { months, days, time, text: `${shown} ${seconds === '00' ? minutes : time}` };
}


/***/ }),

/***/ 8579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ latencyBoundSchema),
/* harmony export */   s: () => (/* binding */ durationSchema)
/* harmony export */ });
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1952);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2857);
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7342);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5411);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4587);
/* harmony import */ var _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8305);
/* harmony import */ var _suggestions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(746);







const durationSchema = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP({ error: (issue) => (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)(issue.input, _model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPECTED_DURATION */ .gE) }).regex(/^[1-9][0-9]*[smhdw]$/, {
    error: ({ input }) => (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)(input, _model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPECTED_DURATION */ .gE, (0,_suggestions_js__WEBPACK_IMPORTED_MODULE_4__/* .meantDuration */ .eI)(input)),
}), _model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .readDuration */ .$7);
const BOUND_EXPECTED = 'a latency such as 500ms or 2.5s';
const BOUND = /^(\d{1,9}(?:\.\d{1,9})?)(ms|s|m)$/;
const BOUND_UNITS = { ms: new fraction_js__WEBPACK_IMPORTED_MODULE_6__/* ["default"] */ .A(1, 1000), s: new fraction_js__WEBPACK_IMPORTED_MODULE_6__/* ["default"] */ .A(1), m: new fraction_js__WEBPACK_IMPORTED_MODULE_6__/* ["default"] */ .A(_model_time_js__WEBPACK_IMPORTED_MODULE_2__/* .MINUTE */ .pY) };
const latencyBoundSchema = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP({ error: ({ input }) => (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)(input, BOUND_EXPECTED, (0,_suggestions_js__WEBPACK_IMPORTED_MODULE_4__/* .meantLatency */ .co)(input)) })
    .regex(BOUND, { error: ({ input }) => (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)(input, BOUND_EXPECTED, (0,_suggestions_js__WEBPACK_IMPORTED_MODULE_4__/* .meantLatency */ .co)(input)) }), (raw) => {
    const match = BOUND.exec(raw);
    const seconds = new fraction_js__WEBPACK_IMPORTED_MODULE_6__/* ["default"] */ .A(match?.[1] ?? 0).mul(BOUND_UNITS[(match?.[2] ?? 's')]);
    return seconds.equals(0) ? new _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('no request takes 0s', BOUND_EXPECTED) : { seconds, text: raw };
});


/***/ }),

/***/ 1340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ groupBySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8305);


const LABEL = 'the name of a label';
/** The labels whose values an SLO holds apart. */
const groupBySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: (issue) => (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(issue.input, LABEL) })
    // As OpenTelemetry names them too, such as service.name.
    .regex(/^[\p{L}_][\p{L}\p{N}_.:/-]*$/u, { error: (issue) => (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(issue.input, LABEL) }))
    .min(1, { error: `expected ${LABEL}, found none` })
    .max(10, { error: 'expected at most 10 labels' });


/***/ }),

/***/ 9398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ TIME),
/* harmony export */   nn: () => (/* binding */ outOfReach),
/* harmony export */   p8: () => (/* binding */ instantSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2857);
/* harmony import */ var _model_exclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8024);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5411);
/* harmony import */ var _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8305);
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8337);





/** A time in RFC 3339; its day is the first group. */
const TIME = /^(\d{4}-\d{2}-\d{2})[Tt](?:[01]\d|2[0-3]):\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/;
const EXPECTED = 'a time such as 2026-11-20T01:00:00Z';
/** A time of whole seconds, as unix seconds. */
const instantSchema = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP({ error: (issue) => (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)(issue.input, EXPECTED) }), (raw) => {
    const [, day, fraction] = TIME.exec(raw) ?? [];
    if (day === undefined)
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF(`\`${raw}\` is not a time`, EXPECTED);
    if (!(0,_day_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(day))
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF(`\`${day}\` is not in the calendar`, EXPECTED);
    const at = Date.parse(raw.toUpperCase()) / 1000;
    if (Number.isNaN(at))
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF(`\`${raw}\` is not a time`, EXPECTED);
    if (fraction !== undefined)
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF(`\`${raw}\` has a part of a second`, `${EXPECTED}, in whole seconds`);
    return at >= _model_exclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .EXCLUDABLE */ .YI.from && at <= _model_exclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .EXCLUDABLE */ .YI.to ? at : outOfReach(raw);
});
/** A time of which nobody has data: it was hardly meant so. */
const outOfReach = (raw) => new _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF(`\`${raw}\` is out of reach`, 'a time from 2020 to 2099');


/***/ }),

/***/ 3660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ slaSchema),
/* harmony export */   pp: () => (/* binding */ objectiveSchema),
/* harmony export */   w1: () => (/* binding */ targetRatioSchema)
/* harmony export */ });
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1952);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2857);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);
/* harmony import */ var _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8305);
/* harmony import */ var _suggestions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(746);





const EXPECTED = 'a percentage strictly between 0 and 100, such as 99.9%';
const ARTICLED = { objective: 'an objective', target: 'a target', sla: 'an SLA' };
const PERCENTAGE = /^(\d{1,3}(?:\.\d{1,30})?)\s*%?$/;
/** Reads `99.9%`, `"99.9"` or the number 99.9; `noun` says what it is. */
function readShare(raw, noun) {
    const digits = PERCENTAGE.exec(String(raw).trim())?.[1];
    if (digits === undefined) {
        const meant = (0,_suggestions_js__WEBPACK_IMPORTED_MODULE_2__/* .withPoint */ .dc)(raw);
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`\`${raw}\` is not ${ARTICLED[noun]}`, EXPECTED, meant && `Did you mean ${meant}?`);
    }
    const percent = new fraction_js__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A(digits);
    if (percent.gte(100)) {
        return percent.equals(100)
            ? new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`${ARTICLED[noun]} of 100% leaves no error budget`, EXPECTED, 'Choose a number that the users need.')
            : new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`${ARTICLED[noun]} of ${digits}% is more than everything`, EXPECTED);
    }
    if (percent.lte(0))
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`${ARTICLED[noun]} of 0% promises nothing`, EXPECTED);
    // A ratio written where a percentage is due would promise a hundredth of what was meant.
    if (percent.lte(1) && !String(raw).includes('%')) {
        const meant = `${percent.mul(100).toString()}%`;
        const advice = percent.equals(1) ? `Write 1% if that is meant.` : `Was ${meant} meant? Write ${meant}.`;
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`\`${raw}\` would be ${digits}%`, EXPECTED, advice);
    }
    return { ratio: percent.div(100), text: `${percent.toString(30)}%` };
}
const share = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()], { error: (issue) => (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(issue.input, EXPECTED) });
const objectiveSchema = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(share.meta({ description: `The contract: ${EXPECTED}.` }), (raw) => readShare(raw, 'objective'));
/** The number of a performance target, which is written as an objective is, and is none. */
const targetRatioSchema = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(share.meta({ description: `The target: ${EXPECTED}.` }), (raw) => readShare(raw, 'target'));
/** The number of an agreement with customers, which is looser than the objective. */
const slaSchema = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(share.meta({ description: `The number of the agreement: ${EXPECTED}.` }), (raw) => readShare(raw, 'sla'));


/***/ }),

/***/ 8575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ expressionSchema),
/* harmony export */   Pm: () => (/* binding */ instantExpressionSchema),
/* harmony export */   c$: () => (/* binding */ querySchema),
/* harmony export */   kI: () => (/* binding */ histogramSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2857);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);
/* harmony import */ var _promql_find_mistake_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4780);
/* harmony import */ var _promql_fixed_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1258);
/* harmony import */ var _promql_grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7593);
/* harmony import */ var _promql_inspect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3748);
/* harmony import */ var _promql_selector_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7995);
/* harmony import */ var _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8305);








/** Why a query can't be read at all, to the character; null when it can. */
function unreadable(raw) {
    const placeholder = /\{\{\s*\.window\s*\}\}|\$\{?__\w+\}?|\$\{window\}|\[window\]/i.exec(raw);
    if (placeholder) {
        const [found] = placeholder;
        const meant = found.startsWith('[') ? `[${_promql_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .WINDOW_PLACEHOLDER */ .R1}]` : _promql_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .WINDOW_PLACEHOLDER */ .R1;
        const advice = `Write ${meant} for ${found}.`;
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`\`${found}\` is not how a contract writes the window`, meant, advice, placeholder.index);
    }
    const mistake = (0,_promql_find_mistake_js__WEBPACK_IMPORTED_MODULE_1__/* .findSyntaxMistake */ .Z)(raw);
    if (!mistake)
        return null;
    const { message, expected, advice } = mistake.problem;
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(message, expected, advice, mistake.offset);
}
/** A query that may have a range of its own where the window goes; then that is where it is wrong, and what to write is known. */
function withoutWindow(raw, message, expected, advice) {
    const [range] = (0,_promql_inspect_js__WEBPACK_IMPORTED_MODULE_4__/* .readPromql */ .Y)(raw).fixedRanges;
    const written = (0,_promql_fixed_range_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutFixedRange */ .S)([raw])?.texts[0]?.replaceAll(RATES, 'increase');
    if (!range || written === undefined)
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(message, expected, advice);
    const bare = (0,_promql_selector_js__WEBPACK_IMPORTED_MODULE_5__/* .plainSelector */ .Y0)(written.replace(BEHIND, ''))?.text;
    const ways = bare === undefined ? [(0,_promql_selector_js__WEBPACK_IMPORTED_MODULE_5__/* .countedSelector */ ._O)(written), written] : [bare];
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`this query counts over a fixed range, [${range.text}], and not over the window of the SLO`, expected, `Write ${ways.filter((one) => one !== null).join(', or ')}.`, range.offset);
}
/** Functions whose results are a number of events for each second, or of the last. */
const RATES = /\b(?:i?rate|i?delta)\b(?=\s*\()/g;
/** The window behind a selector. */
const BEHIND = /\s*\[\s*\$window\s*\]\s*$/;
const text = (what) => zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP({ error: (issue) => (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .found */ .F9)(issue.input, what) })
    .regex(/\S/, { error: `expected ${what}, found nothing` })
    .transform((raw) => raw.trim());
/** A query of either form, as a ratio takes it. */
const querySchema = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .scalar */ .d_)(text('a query'), (raw) => {
    if (raw.includes(_promql_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .WINDOW_PLACEHOLDER */ .R1)) {
        const counted = (0,_promql_selector_js__WEBPACK_IMPORTED_MODULE_5__/* .countedSelector */ ._O)(raw);
        if (counted !== null)
            return { form: 'selector', text: counted };
        const perSecond = /\b(i?rate|deriv)\s*\(/.exec(raw);
        if (!perSecond)
            return { form: 'expression', text: raw };
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`${perSecond[1]}() gives events per second, and a ratio counts events`, 'a number of events, such as sum(increase(http_requests_total[$window]))', `Write increase() for ${perSecond[1]}(), or give the bare selector and let SLO Gate wrap it.`, perSecond.index);
    }
    const selector = (0,_promql_selector_js__WEBPACK_IMPORTED_MODULE_5__/* .plainSelector */ .Y0)(raw);
    if (selector !== null)
        return { form: 'selector', text: selector.text };
    return (unreadable(raw) ??
        withoutWindow(raw, 'this query is neither a plain selector nor an expression with $window', 'a selector such as http_requests_total{job="shop"}, or an expression such as sum(increase(http_requests_total[$window]))', 'Write $window where the range of time goes, or give the bare selector and let SLO Gate wrap it.'));
});
/** An expression with `$window`, as `error-ratio` takes it. */
const expressionSchema = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .scalar */ .d_)(text('an expression with $window'), (raw) => raw.includes(_promql_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .WINDOW_PLACEHOLDER */ .R1)
    ? raw
    : (unreadable(raw) ??
        withoutWindow(raw, 'this expression has no $window', 'an expression with $window', 'Write $window where the range of time goes.')));
/** An expression that SLO Gate evaluates once a slice, so `$window` has no place in it. */
const instantExpressionSchema = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .scalar */ .d_)(text('an expression'), (raw) => raw.includes(_promql_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .WINDOW_PLACEHOLDER */ .R1)
    ? new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('a time slice has no $window', 'an expression for one moment', 'Write the range of one slice, such as [1m].')
    : raw);
const HISTOGRAM = 'the base name of a histogram and its matchers, such as http_request_duration_seconds{job="shop"}';
const histogramSchema = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .scalar */ .d_)(text('a histogram'), (raw) => {
    const histogram = (0,_promql_selector_js__WEBPACK_IMPORTED_MODULE_5__/* .namedSelector */ .$_)(raw);
    if (!histogram)
        return unreadable(raw) ?? new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('this is not a histogram', HISTOGRAM);
    const { name, matchers } = histogram;
    const suffix = /_(bucket|count|sum)$/.exec(name)?.[0];
    if (suffix) {
        const advice = `Write ${name.slice(0, -suffix.length)}; SLO Gate adds ${suffix} itself.`;
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`\`${name}\` is one part of a histogram`, HISTOGRAM, advice);
    }
    if (matchers.some((matcher) => /^["'`]?le["'`]?\s*[=!]/.test(matcher))) {
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('this histogram is restricted to one bucket', HISTOGRAM, 'Leave `le` out; `within` chooses the bucket.');
    }
    return histogram;
});


/***/ }),

/***/ 746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ meantWindow),
/* harmony export */   co: () => (/* binding */ meantLatency),
/* harmony export */   d5: () => (/* binding */ meantName),
/* harmony export */   dc: () => (/* binding */ withPoint),
/* harmony export */   eI: () => (/* binding */ meantDuration)
/* harmony export */ });
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1952);

/** What people write for a unit of time, by ours. */
const UNIT_WORDS = [
    [/^(?:s|secs?|seconds?)$/i, 's'],
    [/^(?:m|mins?|minutes?)$/, 'm'],
    [/^(?:h|hrs?|hours?)$/i, 'h'],
    [/^(?:d|days?)$/i, 'd'],
    [/^(?:w|weeks?)$/i, 'w'],
];
/** Units that have no one length, by the days that a rolling window has for them. */
const CALENDAR_DAYS = { week: 7, month: 30, quarter: 90, year: 365 };
const CALENDAR_WORDS = [
    [/^(?:week|weekly)$/i, 'week'],
    [/^(?:M|mon|months?|monthly)$/, 'month'],
    [/^(?:Q|quarters?|quarterly)$/i, 'quarter'],
    [/^(?:y|years?|yearly|annual)$/i, 'year'],
];
const COUNTED = /^P?T?(\d{1,6})?\s*-?\s*([A-Za-z]+)$/;
const unitOf = (word) => UNIT_WORDS.find(([pattern]) => pattern.test(word))?.[1];
/** "Did you mean \u2026?" for a duration in other words: `30 days`, `P30D`, a number of days. */
function meantDuration(raw) {
    const [, count, word = ''] = COUNTED.exec(String(raw).trim()) ?? [];
    const unit = unitOf(word);
    return count !== undefined && unit && Number(count) > 0 ? `Did you mean ${Number(count)}${unit}?` : null;
}
/** "Did you mean \u2026?" for a window in other words; a month may be one of the calendar or 30 days. */
function meantWindow(raw) {
    const text = String(raw).trim();
    if (/^[1-9]\d{0,3}$/.test(text))
        return `Did you mean ${text}d?`;
    const [, count = '1', word = ''] = COUNTED.exec(text) ?? [];
    const unit = CALENDAR_WORDS.find(([pattern]) => pattern.test(word))?.[1];
    if (!unit)
        return meantDuration(raw);
    const rolling = `${Number(count) * CALENDAR_DAYS[unit]}d`;
    return Number(count) === 1 ? `Did you mean { calendar: ${unit} }, or ${rolling}?` : `Did you mean ${rolling}?`;
}
/** "Did you mean \u2026?" for a latency without its unit, or with other words for it. */
function meantLatency(raw) {
    const text = String(raw).trim().replace(',', '.');
    const [, digits, word = ''] = /^(\d{1,9}(?:\.\d{1,9})?|\.\d{1,9})\s*([A-Za-z\u00b5]*)$/.exec(text) ?? [];
    if (digits === undefined)
        return null;
    const number = new fraction_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(digits.startsWith('.') ? `0${digits}` : digits);
    if (number.equals(0))
        return null;
    if (/^(?:ms|msecs?|millis|milliseconds?)$/i.test(word))
        return `Did you mean ${number.toString()}ms?`;
    const unit = unitOf(word);
    if (unit === 's' || unit === 'm')
        return `Did you mean ${number.toString()}${unit}?`;
    if (word !== '')
        return null;
    // Histograms have their bounds in seconds, and people speak of milliseconds.
    const seconds = number.lt(1) ? `${number.mul(1000).toString()}ms` : `${number.toString()}s`;
    return number.lt(10) ? `Did you mean ${seconds}?` : `Did you mean ${number.toString()}ms, or ${number.toString()}s?`;
}
/** "Did you mean \u2026?" for a name with spaces, slashes and the like. */
function meantName(raw) {
    if (typeof raw !== 'string')
        return null;
    const name = raw
        .trim()
        .normalize('NFKD')
        .replaceAll(/\p{M}/gu, '')
        .replaceAll(/[^A-Za-z0-9_.-]+/g, '-')
        .replaceAll(/^[^A-Za-z0-9]+|-+$/g, '');
    return name === '' || name === raw ? null : `Did you mean ${name}?`;
}
/** A percentage with a comma in it, with a point; null for any other. */
const withPoint = (raw) => {
    const [, whole, decimals] = /^(\d{1,3}),(\d{1,30})\s*%?$/.exec(String(raw).trim()) ?? [];
    return whole === undefined ? null : `${whole}.${decimals}%`;
};


/***/ }),

/***/ 647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ timezoneSchema),
/* harmony export */   y: () => (/* binding */ windowSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8532);
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7342);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5411);
/* harmony import */ var _model_window_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6398);
/* harmony import */ var _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8305);
/* harmony import */ var _calendar_start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6412);
/* harmony import */ var _suggestions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(746);







const EXPECTED = 'a duration such as 30d, or { calendar: month, timezone: Europe/Berlin }';
const timezoneSchema = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP({ error: (issue) => (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)(issue.input, 'an IANA time zone such as Europe/Berlin') }), (raw) => raw.includes('/') || raw === 'UTC'
    ? (0,_model_window_js__WEBPACK_IMPORTED_MODULE_6__/* .isZone */ .D)(raw)
        ? raw
        : new _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF(`\`${raw}\` is not a time zone`, 'an IANA time zone such as Europe/Berlin or UTC')
    : new _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF(`\`${raw}\` is not a time zone`, 'an IANA time zone such as Europe/Berlin or UTC'));
const calendarSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    calendar: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['week', 'month', 'quarter', 'year'], {
        error: (issue) => (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)(issue.input, 'one of week, month, quarter, year'),
    }),
    timezone: timezoneSchema.default('UTC'),
    starts: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP({ error: (issue) => (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)(issue.input, _calendar_start_js__WEBPACK_IMPORTED_MODULE_3__/* .EXPECTED_START */ .S) })
        .optional()
        .meta({ description: `Where it begins elsewhere than at the first midnight of its unit: ${_calendar_start_js__WEBPACK_IMPORTED_MODULE_3__/* .EXPECTED_START */ .S}.` }),
})
    .transform(({ starts, ...calendar }, context) => {
    const start = starts === undefined ? null : (0,_calendar_start_js__WEBPACK_IMPORTED_MODULE_3__/* .readCalendarStart */ .N)(starts, calendar.calendar);
    if (!(start instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF))
        return { kind: 'calendar', ...calendar, ...(start ? { starts: start } : {}) };
    context.addIssue({ code: 'custom', message: start.message, path: ['starts'], params: { problem: start } });
    return zod__WEBPACK_IMPORTED_MODULE_7__/* .NEVER */ .tm;
});
const rollingSchema = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^[1-9][0-9]*[smhdw]$/, { error: ({ input }) => (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)(input, EXPECTED, (0,_suggestions_js__WEBPACK_IMPORTED_MODULE_4__/* .meantWindow */ .Kq)(input)) }), (raw) => {
    const duration = (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .readDuration */ .$7)(raw);
    return duration instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF ? duration : { kind: 'rolling', duration };
});

const windowSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([rollingSchema, calendarSchema], {
    // A mapping is meant as a calendar window, whose own issues say more.
    error: ({ input }) => (input?.constructor === Object ? undefined : (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)(input, EXPECTED, (0,_suggestions_js__WEBPACK_IMPORTED_MODULE_4__/* .meantWindow */ .Kq)(input))),
});


/***/ }),

/***/ 7649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zx: () => (/* binding */ MAX_BYTES),
  Mm: () => (/* binding */ excess),
  uj: () => (/* binding */ isYaml),
  aH: () => (/* binding */ layoutOf),
  NF: () => (/* binding */ protectedEntries),
  HD: () => (/* binding */ readable)
});

// EXTERNAL MODULE: ./build/core/model/problem.js
var model_problem = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/core/specs/attributes/attributes-file.js
var attributes_file = __webpack_require__(2953);
// EXTERNAL MODULE: ./build/core/specs/layout/same-on-some-disk.js
var same_on_some_disk = __webpack_require__(4827);
;// CONCATENATED MODULE: ./build/core/specs/layout/unread-file.js

/** Files that lie beside contracts and that nobody takes for one: prose, pictures, hidden ones, and what tools look for by its name. */
const BESIDE = /(^|\/)(\.[^/]*|([A-Z_-]+|Makefile)(\.txt)?|[^/.]+\.([mM][dD]|markdown|adoc|rst|png|svg|jpe?g|gif))$/;
/** Files that make SLOs, and are none themselves. */
const SOURCES = [
    {
        pattern: /\.(tf|tofu|hcl|tfvars)$/i,
        what: "a file of Terraform's",
        advice: 'Write its SLOs as contracts, or keep the file elsewhere.',
    },
    {
        pattern: /\.(tpl|tmpl|gotmpl|j2|jinja2?|erb|mustache)$/i,
        what: 'a template',
        advice: 'Render it first, and keep here what comes out.',
    },
    {
        pattern: /\.(jsonnet|libsonnet|cue|dhall|star|k|pkl)$/i,
        what: 'the source of generated files',
        advice: 'Keep here what is generated.',
    },
];
/** What a file below `slos/` is that is not read for its name; null for one that nobody takes for a contract. */
function unreadFile(path) {
    if (BESIDE.test(path))
        return null;
    const source = SOURCES.find(({ pattern }) => pattern.test(path));
    if (source)
        return new model_problem/* Problem */.AF(`this is ${source.what}, and is not read`, null, source.advice);
    return new model_problem/* Problem */.AF('this file is not read: its name says neither YAML nor JSON', 'a name that ends in .yaml, .yml or .json');
}

;// CONCATENATED MODULE: ./build/core/specs/layout/layout.js




/** A larger file is no contract, and is not even read. */
const MAX_BYTES = 4 * 1_048_576;
/** The files of the protected part. */
const protectedEntries = ({ policy, contracts, exclusions, waivers }) => [
    ...(policy ? [policy] : []),
    ...contracts,
    ...exclusions,
    ...waivers,
];
/** More files, or larger ones, are not read together: the contracts, the exclusions, the waivers, or the targets. */
const MAX_FILES = 10_000;
const MAX_BYTES_TOGETHER = 16 * 1_048_576;
/** Whether a file is read for its name; JSON is YAML too. */
const isYaml = (path) => /\.(ya?ml|json)$/i.test(path);
const NAMES = ['policy.yaml', 'slos', 'exclusions', 'waivers', 'targets'];
/** Sorts what a directory holds, by the same rules for a checkout and for a commit that is read through the API. */
function layoutOf(directory, entries) {
    const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
    const diagnostics = [];
    const targetDiagnostics = [];
    const notices = [];
    const twins = twinsOf(sorted);
    const unread = new Set();
    const kept = {
        policy: [],
        contracts: [],
        exclusions: [],
        waivers: [],
        targets: [],
    };
    for (const entry of sorted) {
        const part = partOf(entry.path);
        const place = { file: `${directory}/${entry.path}`, line: 1, column: 1 };
        const problem = problemOf(entry, part, twins) ?? unreadDirectory(entry, part, unread);
        if (problem)
            (isFree(entry.path) ? targetDiagnostics : diagnostics).push({
                code: isAttributes(entry) ? 'git-attributes' : 'layout',
                place,
                problem,
            });
        else if (part !== 'other' && isRead(entry.path, part))
            kept[part].push(entry);
        else if (part === 'contracts') {
            const unread = unreadFile(entry.path);
            if (unread)
                notices.push({ code: 'not-an-slo', place, problem: unread });
        }
    }
    return { ...kept, policy: kept.policy[0] ?? null, diagnostics, targetDiagnostics, notices };
}
const isRead = (path, part) => part === 'policy' || isYaml(path);
/** A layout for whoever reads all of its files: of a part that is too much altogether there is nothing but that. */
function readable(directory, layout) {
    const [contracts, exclusions] = [excess(layout.contracts), excess(layout.exclusions)];
    const [waivers, targets] = [excess(layout.waivers), excess(layout.targets)];
    const at = (part, problem) => problem ? [{ code: 'layout', place: { file: `${directory}/${part}`, line: 1, column: 1 }, problem }] : [];
    return {
        policy: layout.policy,
        contracts: contracts ? [] : layout.contracts,
        exclusions: exclusions ? [] : layout.exclusions,
        waivers: waivers ? [] : layout.waivers,
        targets: targets ? [] : layout.targets,
        diagnostics: [
            ...layout.diagnostics,
            ...at('slos', contracts),
            ...at('exclusions', exclusions),
            ...at('waivers', waivers),
        ],
        targetDiagnostics: [...layout.targetDiagnostics, ...at('targets', targets)],
        notices: layout.notices,
    };
}
/** Why files are too much to be read together; null when they are not. */
function excess(entries) {
    if (entries.length > MAX_FILES) {
        return new model_problem/* Problem */.AF(`there are ${entries.length} files`, `at most ${MAX_FILES}`, 'One file can hold several services.');
    }
    const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
    if (bytes <= MAX_BYTES_TOGETHER)
        return null;
    return new model_problem/* Problem */.AF(`the files have ${bytes} bytes altogether`, `at most ${MAX_BYTES_TOGETHER}`);
}
function partOf(path) {
    if (path === 'policy.yaml')
        return 'policy';
    if (path === 'slos' || path.startsWith('slos/'))
        return 'contracts';
    if (path === 'exclusions' || path.startsWith('exclusions/'))
        return 'exclusions';
    if (path === 'waivers' || path.startsWith('waivers/'))
        return 'waivers';
    if (path === 'targets' || path.startsWith('targets/'))
        return 'targets';
    return 'other';
}
/** Whether a path is in the free part, or is on a case-insensitive file system. */
const isFree = (path) => (0,same_on_some_disk/* sameOnSomeDisk */.r)(path.split('/')[0] ?? '', 'targets');
/** Git attributes make a checkout show another text than the commit holds. */
const isAttributes = ({ path }) => path.split('/').some(attributes_file/* isAttributesFile */.g);
function problemOf(entry, part, twins) {
    const [top = ''] = entry.path.split('/');
    const meant = NAMES.find((name) => (0,same_on_some_disk/* sameOnSomeDisk */.r)(name, top));
    if (meant !== undefined && meant !== top) {
        const problem = `\`${top}\` is \`${meant}\` on a case-insensitive file system, and another name elsewhere`;
        return new model_problem/* Problem */.AF(problem, `\`${meant}\``, 'Rename it.');
    }
    if (isAttributes(entry)) {
        return new model_problem/* Problem */.AF('git attributes can show the gate another text than reviewers see', 'no .gitattributes in this directory');
    }
    const twin = twins.get(entry.path);
    if (twin !== undefined && part !== 'other') {
        return new model_problem/* Problem */.AF(`this is the same file as \`${twin}\` on a case-insensitive file system`, 'a name of its own');
    }
    if (entry.kind === 'link' && part !== 'other') {
        return new model_problem/* Problem */.AF('this is a symbolic link', 'a plain file', 'Copy the file here, so that reviewers see its text.');
    }
    if (entry.kind === 'submodule' && part !== 'other') {
        return new model_problem/* Problem */.AF('this is a submodule', 'plain files', 'Copy the files here, so that reviewers see their text.');
    }
    if (entry.kind === 'unlisted') {
        return part === 'other' ? null : new model_problem/* Problem */.AF("this directory can't be read", 'a directory that may be listed');
    }
    if (part !== 'other' && entry.bytes > MAX_BYTES) {
        return new model_problem/* Problem */.AF(`this file has ${entry.bytes} bytes`, `at most ${MAX_BYTES}`);
    }
    // A misnamed policy would be skipped and the built-in one apply without a word; a misplaced contract likewise.
    const directly = !entry.path.includes('/');
    if (directly && part === 'other' && (isYaml((0,same_on_some_disk/* folded */.T)(entry.path)) || entry.kind !== 'file')) {
        return new model_problem/* Problem */.AF('this file would not be read', 'policy.yaml, and nothing else in this place', 'Rename it, or move it below slos/.');
    }
    if (part !== 'other' && !isRead(entry.path, part) && isRead((0,same_on_some_disk/* folded */.T)(entry.path), part)) {
        return new model_problem/* Problem */.AF('on some disks the name of this file is one that is read, and here it is not', 'a plain name');
    }
    if (directly && part !== 'policy' && part !== 'other')
        return new model_problem/* Problem */.AF('this is a file', 'a directory');
    return null;
}
/**
 * A directory that is not read, told of once: what is in it would count for nothing without a word, such as what another version reads.
 * Hidden ones are those of tools, which keep their settings in JSON, unless they hold what looks like an SLO.
 */
function unreadDirectory({ path, kind }, part, told) {
    const [top = '', ...below] = path.split('/');
    if (part !== 'other' || (below.length === 0 && kind !== 'unlisted') || told.has(top))
        return null;
    if (top.startsWith('.') && !/\.ya?ml$/i.test(path))
        return null;
    told.add(top);
    return new model_problem/* Problem */.AF(`this version does not read the directory \`${top}/\``, 'slos/, exclusions/, waivers/ and targets/, and no other directory in this place', 'Move its files out of here, or use a version of SLO Gate that reads it.');
}
/** Every path that differs from another only by case or Unicode form, with that other one. */
function twinsOf(entries) {
    const first = new Map();
    const twins = new Map();
    for (const { path } of entries) {
        const earlier = first.get((0,same_on_some_disk/* folded */.T)(path));
        if (earlier === undefined)
            first.set((0,same_on_some_disk/* folded */.T)(path), path);
        else if (earlier !== path)
            twins.set(path, earlier);
    }
    return twins;
}


/***/ }),

/***/ 4827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ folded),
/* harmony export */   r: () => (/* binding */ sameOnSomeDisk)
/* harmony export */ });
/** Code points that some file systems leave out of names. */
const IGNORED = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
/** What Windows leaves out: the name of a stream, and dots and spaces at the end. */
const STREAM = /(?!^):.*/s;
const END = /(?<=[^. ])[. ]+$/;
/** A path as a disk keeps it that tells neither case, nor Unicode forms, nor ends of names apart. */
const folded = (path) => path.split('/').map(foldedName).join('/');
const foldedName = (name) => name.normalize('NFKC').replace(IGNORED, '').replace(STREAM, '').replace(END, '').toLowerCase().normalize('NFC');
/** Whether two names are one on some disk. */
const sameOnSomeDisk = (a, b) => folded(a) === folded(b);


/***/ }),

/***/ 26:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decoded),
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);

/** The text of a file, or that it holds none. */
function decoded(path, bytes) {
    try {
        return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return unreadable(path, new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('this file is not UTF-8', 'text in UTF-8'));
    }
}
/** A file without a text to read. */
const unreadable = (file, problem) => ({
    code: 'unreadable-file',
    place: { file, line: 1, column: 1 },
    problem,
});


/***/ }),

/***/ 2127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sr: () => (/* binding */ readWaivers),
  Po: () => (/* binding */ tooLong),
  XH: () => (/* binding */ withoutContract),
  qJ: () => (/* binding */ withoutSection)
});

// EXTERNAL MODULE: ./build/core/model/group-by.js
var group_by = __webpack_require__(5073);
// EXTERNAL MODULE: ./build/core/model/names.js
var names = __webpack_require__(8836);
// EXTERNAL MODULE: ./build/core/model/problem.js
var model_problem = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/core/specs/contract-file.js + 9 modules
var contract_file = __webpack_require__(2391);
// EXTERNAL MODULE: ./build/core/specs/fields/day.js
var day = __webpack_require__(8337);
// EXTERNAL MODULE: ./build/core/specs/yaml/scalar.js
var scalar = __webpack_require__(8305);
;// CONCATENATED MODULE: ./build/core/specs/waiver-file.js




const waiverSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    services: schemas/* array */.YOg((0,contract_file/* nameSchema */.Jq)('the name of a service'))
        .min(1, { error: 'a waiver names at least one service' })
        .max(200, { error: 'expected at most 200 services' }),
    until: day/* daySchema */.C,
    reason: (0,scalar/* line */.n8)('why the freeze is waived'),
}));
/** A waiver file: `waivers/**`, design section 2.5. */
const waiverFileSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(contract_file/* VERSION */.xv),
    waivers: schemas/* array */.YOg(waiverSchema)
        .min(1, { error: 'a waiver file has at least one waiver' })
        .max(100, { error: 'expected at most 100 waivers' }),
})
    .meta({
    title: 'SLO Gate waivers',
    description: "Freezes that somebody decided to live with: they let a service's deploys through until a day.",
}));
/** The waivers of a file that was read from `document`. */
function waiversOf(file, document) {
    return file.waivers.map((waiver, index) => ({
        ...waiver,
        places: {
            services: waiver.services.map((_, which) => document.placeOf(['waivers', index, 'services', which])),
            until: document.placeOf(['waivers', index, 'until']),
        },
    }));
}

// EXTERNAL MODULE: ./build/core/specs/yaml/versioned.js
var versioned = __webpack_require__(1624);
// EXTERNAL MODULE: ./build/core/specs/yaml/yaml.js + 3 modules
var yaml = __webpack_require__(2035);
;// CONCATENATED MODULE: ./build/core/specs/waivers.js







/** Reads the files of `waivers/`. */
function readWaivers(sources) {
    const waivers = [];
    const diagnostics = [];
    for (const file of (0,yaml/* parseTogether */.Sn)(sources)) {
        diagnostics.push(...file.diagnostics);
        if (file.documents.length === 0 && file.diagnostics.length === 0)
            diagnostics.push((0,versioned/* emptyFile */.s)(file.source));
        for (const document of file.documents) {
            const read = (0,versioned/* readVersioned */.O)(document, waiverFileSchema);
            if ('value' in read)
                waivers.push(...waiversOf(read.value, document));
            else
                diagnostics.push(...read.diagnostics);
        }
    }
    return { waivers, diagnostics };
}
/** Waivers in a repository whose policy has none. A policy that can't be read is not known to have none. */
function withoutSection(waivers, policy) {
    if (!policy || policy.waivers)
        return [];
    const problem = new model_problem/* Problem */.AF('the policy has no waivers, so this lets nothing through', 'a section `waivers` in policy.yaml', 'Add `waivers: { at-most: 7d, approvals: 2 }` to policy.yaml first, or delete this file.');
    return (0,group_by/* together */.b)(waivers, ({ places }) => places.until.file).map(([{ places }]) => ({
        code: 'waiver-without-policy',
        place: { ...places.until, line: 1, column: 1 },
        problem,
    }));
}
/** Services that no contract is for. */
function withoutContract(waivers, services) {
    const known = [...services];
    return waivers.flatMap((waiver) => waiver.services.flatMap((name, index) => {
        const place = waiver.places.services[index] ?? waiver.places.until;
        if (services.has(name))
            return [];
        const advice = (0,names.nearest)(name, known) ?? (known.length > 0 ? `The services are ${(0,names/* listed */.K)(known)}.` : null);
        const problem = new model_problem/* Problem */.AF(`no contract is for the service \`${name}\``, 'the name of a service', advice);
        return [{ code: 'unknown-service', place, problem }];
    }));
}
/** Waivers that would last longer than the policy lets any, even if they landed at `at` (unix seconds). */
function tooLong(waivers, policy, at) {
    const atMost = policy?.waivers?.atMost;
    if (!atMost)
        return [];
    const last = (0,time/* rfc3339 */.ag)(at + atMost.seconds).slice(0, 'YYYY-MM-DD'.length);
    return waivers
        .filter(({ until }) => until > last)
        .map(({ until, places }) => ({
        code: 'waiver-too-long',
        place: places.until,
        problem: new model_problem/* Problem */.AF(`a waiver until ${until} is longer than the ${atMost.text} that the policy lets one last`, `a day no later than ${last}`),
    }));
}


/***/ }),

/***/ 3143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var classic_schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/core/model/names.js
var names = __webpack_require__(8836);
// EXTERNAL MODULE: ./build/core/model/problem.js
var model_problem = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/core/model/written-query.js
var written_query = __webpack_require__(6382);
;// CONCATENATED MODULE: ./build/core/specs/yaml/mistyped-keys.js



/** Other words for keys of ours, which no likeness of letters tells. */
const SYNONYMS = [
    [/^(?:target|goal|slo|threshold)$/i, 'objective'],
    [/^(?:objective|goal)$/i, 'target'],
    [/^(?:threshold|bucket|le|latency|bound|at-most)$/i, 'within'],
    [/^(?:period|time-?window)$/i, 'window'],
    [/^(?:errors?|error-?query|failures?)$/i, 'bad'],
    [/^(?:success(?:es)?|ok)$/i, 'good'],
    [/^(?:all|valid|requests|total-?query)$/i, 'total'],
    [/^(?:sli|sl-indicator)$/i, 'indicator'],
    [/^(?:metric|query)$/i, 'histogram'],
    [/^(?:team|owners)$/i, 'owner'],
];
/** What was meant by an unknown key: the key in whose place it stands, or the one below which it belongs; null when nobody knows. */
function meantBy({ key, schema, present, missing }) {
    const known = Object.keys(schema?.shape ?? {});
    const synonyms = SYNONYMS.flatMap(([pattern, ours]) => (pattern.test(key) && known.includes(ours) ? [ours] : []));
    const free = known.filter((one) => !present.includes(one));
    const instead = synonyms.find((one) => missing.includes(one)) ??
        likely(key, missing) ??
        likely(key, free) ??
        synonyms.find((one) => free.includes(one));
    const below = known.find((one) => one !== key && schema && keysOf(schema.shape[one]).includes(key));
    if (below !== undefined && (instead === undefined || missing.includes(below)))
        return { below };
    return instead === undefined ? null : { instead };
}
const likely = (key, keys) => keys.find((one) => (0,names.nearest)(key, keys) === `Did you mean ${one}?`);
/** What to say of an unknown key. */
function unknownKey(unknown) {
    const { key, schema, present } = unknown;
    const meant = meantBy(unknown);
    const known = Object.keys(schema?.shape ?? {});
    const expected = known.length > 0 ? `one of ${known.join(', ')}` : null;
    if (meant === null)
        return new model_problem/* Problem */.AF(`unknown key \`${key}\``, expected, (0,names.nearest)(key, known));
    if ('instead' in meant)
        return new model_problem/* Problem */.AF(`unknown key \`${key}\``, expected, `Did you mean ${meant.instead}?`);
    const { below } = meant;
    const advice = present.includes(below)
        ? `Indent \`${key}:\` further than \`${below}:\`.`
        : `Write \`${below}:\` on a line before it, and indent \`${key}:\` further.`;
    return new model_problem/* Problem */.AF(`\`${key}\` does not stand below \`${below}\``, `\`${key}\` within \`${below}\``, advice);
}
/** The keys of the mapping that a schema reads, through what is made of it; none for anything else. */
function keysOf(schema) {
    if (schema instanceof classic_schemas/* ZodObject */.bvH)
        return Object.keys(schema.shape);
    if (schema instanceof classic_schemas/* ZodOptional */.IiU || schema instanceof classic_schemas/* ZodDefault */.XiL)
        return keysOf(schema.unwrap());
    if (schema instanceof classic_schemas/* ZodPipe */.utH)
        return keysOf(schema.in);
    if (schema instanceof classic_schemas/* ZodUnion */.fZ7)
        return schema.options.flatMap(keysOf);
    return [];
}

// EXTERNAL MODULE: ./build/core/specs/yaml/scalar.js
var scalar = __webpack_require__(8305);
;// CONCATENATED MODULE: ./build/core/specs/yaml/value-code.js
/** The codes of the values that people get wrong for reasons worth a page; the first that fits counts. */
const CODES = [
    [/^(slos\/\d+\/objective|(slos\/\d+\/)?commitment\/sla|targets\/\d+\/target)(\/|$)/, 'objective'],
    [/^(slos\/\d+\/)?window(\/|$)/, 'window'],
    [/^slos\/\d+\/indicator\/(ratio\/(good|bad|total)|error-ratio|latency\/histogram|slices\/value)$/, 'query'],
    [/^slos\/\d+\/indicator(\/|$)/, 'indicator'],
    // Files of other formats.
    [/^spec\/(slos\/\d+\/objective|objectives\/\d+\/target(Percent)?|target|goal)$/, 'objective'],
    [/^spec\/(window|timeWindows?)(\/|$)/, 'window'],
    [/(^|\/)(error_?query|total_?query|error_?ratio_?query|metric|query|expression|filter_\w+)$/i, 'query'],
];
/** The code of a value that was refused, by where it stands in its document. */
function valueCode(path) {
    const place = path.map(String).join('/');
    return CODES.find(([pattern]) => pattern.test(place))?.[1] ?? 'value';
}

;// CONCATENATED MODULE: ./build/core/specs/yaml/schema-reader.js







/** Reads a document with a schema: its value, or a diagnostic for each thing that is wrong with it. */
function readDocument(document, schema) {
    const schemas = new Map();
    const result = schema.safeParse(document.value, {
        reportInput: true,
        error: (issue) => {
            const { inst } = issue;
            if (issue.code === 'unrecognized_keys' && inst instanceof classic_schemas/* ZodObject */.bvH)
                schemas.set(pathKey(issue.path), inst);
            return undefined;
        },
    });
    if (result.success)
        return { value: result.data };
    const { issues } = result.error;
    const unknown = issues.flatMap((issue) => issue.code === 'unrecognized_keys' ? unknownIn(issue, issues, schemas) : []);
    const explained = new Set(unknown.flatMap((one) => explainedBy(one, issues)));
    const others = issues.filter((issue) => !explained.has(issue));
    return { diagnostics: others.flatMap((issue) => diagnosticsOf(issue, document, issues, schemas)) };
}
const pathKey = (path) => JSON.stringify(path ?? []);
/** Issues of nothing where a value of a key of the mapping at `path` is due. */
const missingIn = (path, issues) => issues.filter((issue) => issue.code !== 'custom' &&
    (issue.input === undefined || issue.input === null) &&
    pathKey(issue.path.slice(0, -1)) === pathKey(path) &&
    issue.path.length > 0);
/** Issues of a choice of keys of the mapping at `path`, none of which is there. */
const choicesIn = (path, issues) => issues.filter((issue) => issue.code === 'custom' && pathKey(issue.path) === pathKey(path) && issue.params?.missing);
function unknownIn({ path, keys, input }, issues, schemas) {
    const schema = schemas.get(pathKey(path)) ?? null;
    const choices = choicesIn(path, issues).flatMap((issue) => (issue.code === 'custom' ? issue.params?.missing : []));
    const missing = [...missingIn(path, issues).map((issue) => String(issue.path.at(-1))), ...choices];
    return keys.map((key) => ({ key, path, schema, present: Object.keys(Object(input)), missing }));
}
/** The issues that are there only because a key was mistyped, or stands in another place. */
function explainedBy(unknown, issues) {
    const meant = meantBy(unknown);
    if (meant === null)
        return [];
    const name = 'instead' in meant ? meant.instead : meant.below;
    const chosen = choicesIn(unknown.path, issues).filter((issue) => issue.code === 'custom' && [issue.params?.missing].flat().includes(name));
    return [...missingIn(unknown.path, issues).filter((issue) => issue.path.at(-1) === name), ...chosen];
}
function diagnosticsOf(issue, document, issues, schemas) {
    if (issue.code === 'invalid_union')
        return unionDiagnostics(issue, document, schemas);
    if (issue.code !== 'unrecognized_keys') {
        const problem = problemOf(issue);
        return [{ code: codeOf(issue), place: placeOf(issue.path, problem, document), problem }];
    }
    return unknownIn(issue, issues, schemas).map((unknown) => ({
        code: 'unknown-key',
        place: document.placeOf(issue.path, unknown.key),
        problem: unknownKey(unknown),
    }));
}
/** Where a value stands, or the character of its text that is wrong. */
function placeOf(path, { offset }, document) {
    const placed = offset === undefined ? null : document.textAt(path);
    if (!placed || offset === undefined)
        return document.placeOf(path);
    return (0,written_query/* placeAt */.BW)(placed, placed.text.length - placed.text.trimStart().length + offset);
}
/** Of a union whose members take different kinds of value, the issues of the member that fits the kind given. */
function unionDiagnostics(issue, document, schemas) {
    const wrongKind = (member) => member.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0);
    const fitting = issue.errors.find((member) => !wrongKind(member));
    if (!fitting) {
        return [{ code: codeOf(issue), place: document.placeOf(issue.path), problem: problemOf(issue) }];
    }
    const issues = fitting.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
    const own = new Map(fitting.flatMap(({ path }) => {
        const schema = schemas.get(pathKey(path));
        return schema ? [[pathKey([...issue.path, ...path]), schema]] : [];
    }));
    return issues.flatMap((inner) => diagnosticsOf(inner, document, issues, own.size > 0 ? own : schemas));
}
/** A refusal of ours always has a value before it; what zod finds undefined was left out. */
const codeOf = (issue) => issue.code !== 'custom' && issue.input === undefined ? 'missing-key' : valueCode(issue.path);
function problemOf(issue) {
    const problem = issue.code === 'custom' ? issue.params?.problem : undefined;
    if (problem instanceof model_problem/* Problem */.AF)
        return problem;
    if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
        const kind = KINDS[issue.expected] ?? issue.expected;
        return issue.input === undefined
            ? new model_problem/* Problem */.AF(`\`${String(issue.path.at(-1))}\` is missing`, kind)
            : new model_problem/* Problem */.AF((0,scalar/* found */.F9)(issue.input, kind));
    }
    const key = issue.path.at(-1);
    if (issue.code === 'invalid_value' && typeof issue.input === 'string') {
        const { message, expected } = (0,scalar/* problemOfMessage */.Gw)(issue.message, null);
        return new model_problem/* Problem */.AF(message, expected, (0,names.nearest)(issue.input, issue.values.map(String)));
    }
    return (0,scalar/* problemOfMessage */.Gw)(issue.message, issue.input === undefined && typeof key === 'string' ? key : null);
}
/** The kinds of value in YAML's words. */
const KINDS = {
    object: 'a mapping',
    record: 'a mapping',
    array: 'a list',
    string: 'text',
    boolean: 'true or false',
    number: 'a number',
    int: 'a whole number',
};


/***/ }),

/***/ 8555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ templateIn)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);

/** An action of Go's or Jinja's templates, or a statement of Jinja's. */
const ACTION = /\{\{(?<action>[^{}]*(?:\{\{[^{}]*\}\}[^{}]*)?)\}\}|\{%(?<statement>[^{}]*?)%\}/g;
/** The window of a query, in which Sloth and OpenSLO have a placeholder. */
const WINDOW = /^\s*\.window\s*$/i;
/** What Prometheus fills in when an alert fires. */
const ALERT = /\$(labels|value|externalLabels|externalURL)\b/;
const HELM = /^-|-$|\.(Values|Release|Chart|Capabilities|Files|Template)\b|^-?\s*(include|tpl|toYaml|lookup)\b|^\s*["`]\{\{/;
const GO = /^\s*(\.|if |else|end|range |with |define |block |template |\$|\/\*)/;
/** How much of an action a message quotes. */
const QUOTED = 40;
/** The first action of a template in a text, placeholders of queries and of alerts left out; null when there is none. */
function templateIn(text, isMeant = () => false) {
    for (const { 0: whole, index, groups } of text.matchAll(ACTION)) {
        const { action } = groups ?? {};
        if (action !== undefined && (WINDOW.test(action) || ALERT.test(action) || isMeant(action)))
            continue;
        return { offset: index, problem: problemOf(whole, action ?? null) };
    }
    return null;
}
function problemOf(whole, action) {
    const [language, advice] = renderedBy(action);
    const quoted = whole.length > QUOTED ? `${whole.slice(0, QUOTED)}\u2026` : whole;
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`this is ${language}, not yet rendered: ${quoted}`, 'the file that comes out of it', advice);
}
function renderedBy(action) {
    if (action !== null && HELM.test(action)) {
        return ['a Helm template', 'Render it first: helm template <chart> --show-only templates/<file> > .slo/slos/<file>'];
    }
    if (action !== null && GO.test(action)) {
        return ['a Go template', 'Render it first, for instance: gomplate -f <template> > .slo/slos/<file>'];
    }
    return ['a Jinja template', 'Render it first, for instance: jinja2 <template> <values> > .slo/slos/<file>'];
}


/***/ }),

/***/ 1624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readVersioned),
/* harmony export */   s: () => (/* binding */ emptyFile)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);
/* harmony import */ var _contract_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2391);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8305);
/* harmony import */ var _schema_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3143);




/** Reads a document of our own format. One of another version has other keys; to complain of each would hide what is wrong. */
function readVersioned(document, schema) {
    const value = document.value;
    const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
    if (version === _contract_file_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .xv || typeof value !== 'object' || value === null || Array.isArray(value)) {
        return (0,_schema_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .readDocument */ .u)(document, schema);
    }
    const message = version === undefined ? 'this document does not say its version' : `unknown version ${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(version)}`;
    const problem = new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(message, `version: ${_contract_file_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .xv}`);
    return { diagnostics: [{ code: 'version', place: document.placeOf(['version']), problem }] };
}
/** A file without any document was hardly meant so. */
function emptyFile(source) {
    const problem = new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('this file is empty', `a document with version: ${_contract_file_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .xv}`);
    return { code: 'empty-file', place: { file: source.path, line: 1, column: 1 }, problem };
}


/***/ }),

/***/ 2035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sn: () => (/* binding */ parseTogether),
  hN: () => (/* binding */ parseYaml),
  BU: () => (/* binding */ partOf)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/model/problem.js
var model_problem = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/core/model/written-query.js
var written_query = __webpack_require__(6382);
;// CONCATENATED MODULE: ./build/core/specs/yaml/indentation.js

/** The parser's errors that a wrong indentation draws. */
const MISINDENTED = /^(BLOCK_AS_IMPLICIT_KEY|BAD_INDENT|MISSING_CHAR|UNEXPECTED_TOKEN|MULTILINE_IMPLICIT_KEY|TAB_AS_INDENT)$/;
/** How many lines before a mistake are looked at for its neighbors. */
const LOOKED_AT = 50;
/**
 * Why the parser gave up at or above the line of `offset`, where it is that a line is indented unlike those beside it; null where it is not.
 */
function misindentedAt(code, offset, source) {
    if (!MISINDENTED.test(code))
        return null;
    const lines = linesAround(source, offset);
    const at = lines.findLastIndex((line) => line.offset <= offset);
    for (const index of [at, at + 1]) {
        const [before, line] = [lines[index - 1], lines[index]];
        if (!line)
            continue;
        if (/^ *\t/.test(line.text))
            return tabbed(line);
        if (before && isKey(line) && !opens(before)) {
            const wrong = beside(line, lines.slice(0, index));
            if (wrong)
                return wrong;
        }
    }
    return null;
}
const isKey = ({ text }) => /^\s*(?:- +)?[\w."'-]+:(?:\s|$)/.test(text);
/** Whether lines that are indented further may follow: of a key without a value, of a block. */
const opens = ({ text }) => /(?:^|[:\s-])(?:[|>][-+0-9]*|-)?\s*(?:#.*)?$/.test(text) && /[:|>-][-+0-9]*\s*(?:#.*)?$/.test(text);
function tabbed({ offset, text, number }) {
    const tabs = /^ *(\t+)/.exec(text)?.[1]?.length ?? 1;
    const problem = new model_problem/* Problem */.AF(`line ${number} is indented with ${tabs === 1 ? 'a tab' : `${tabs} tabs`}`, 'spaces: YAML takes no tabs there', 'Replace each tab with spaces, as many as the lines beside it have.');
    return { offset: offset + text.indexOf('\t'), problem };
}
/** A key between the columns of the keys above it. */
function beside(line, above) {
    const columns = [];
    const isItem = line.keyColumn > line.column;
    // An item stands beside items, a key beside keys, those of items too.
    const alike = isItem
        ? above.flatMap((one) => (one.keyColumn > one.column ? [{ ...one, keyColumn: one.column }] : []))
        : above.filter(isKey);
    for (const one of alike.toReversed()) {
        const last = columns.at(-1);
        if (!last || one.keyColumn < last.keyColumn)
            columns.push(one);
    }
    if (columns.some(({ keyColumn, column }) => keyColumn === line.column || column === line.column))
        return null;
    const [nearest] = columns.toSorted((a, b) => Math.abs(a.keyColumn - line.column) - Math.abs(b.keyColumn - line.column));
    if (!nearest)
        return null;
    const off = line.column - nearest.keyColumn;
    const spaces = Math.abs(off) === 1 ? 'one space' : `${Math.abs(off)} spaces`;
    const problem = new model_problem/* Problem */.AF(`this line is indented by ${line.column - 1}, ${spaces} too ${off > 0 ? 'many' : 'few'}`, `${nearest.keyColumn - 1} spaces, as line ${nearest.number} has ${isItem ? 'its `-`' : `its key \`${keyOf(nearest)}\``}`, off > 0 ? `Take ${spaces} away.` : `Add ${spaces}.`);
    return { offset: line.offset + line.column - 1, problem };
}
const keyOf = ({ text }) => /^\s*(?:- +)?([^:]+):/.exec(text)?.[1] ?? '';
/** The lines with text up to the one after that of `offset`. */
function linesAround(source, offset) {
    const lines = [];
    let [number, start] = [1, 0];
    while (start <= source.length) {
        const found = source.indexOf('\n', start);
        const end = found < 0 ? source.length : found;
        const text = source.slice(start, end).replace(/\r$/, '');
        if (text.trim() !== '' && !/^\s*#/.test(text)) {
            const column = text.search(/\S/) + 1;
            const dash = /^\s*- +/.exec(text)?.[0].length;
            lines.push({ number, offset: start, column, keyColumn: dash === undefined ? column : dash + 1, text });
            if (start > offset)
                break;
        }
        number += 1;
        start = end + 1;
    }
    return lines.slice(-LOOKED_AT);
}

;// CONCATENATED MODULE: ./build/core/specs/yaml/text-runs.js
/** Escapes of double quotes by how many characters they are written with, behind the backslash. */
const ESCAPE = /x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[\s\S]/y;
const isSpace = (character) => character !== undefined && /\s/.test(character);
const isBreak = (character) => character === '\n' || character === '\r';
/**
 * Where the characters of a scalar stand in its source: plain, quoted, and as a block, where lines are indented and may be folded.
 * Null where that can't be determined.
 */
function runsOf({ type, range }, text, source) {
    if (!range)
        return null;
    const runs = [];
    let [at, from] = [contentOf(type, range[0], source), 0];
    const end = range[1];
    while (from < text.length) {
        if (at >= end)
            return isSpace(text[from]) && text.slice(from).trim() === '' ? runs : null;
        const escaped = type === 'QUOTE_DOUBLE' && source[at] === '\\' ? escapeAt(source, at + 1) : null;
        if (escaped !== null) {
            const width = isBreak(escaped[0]) ? 0 : codeOf(escaped) > 0xffff ? 2 : 1;
            runs.push({ from, to: from, offset: at });
            from += width;
            at += 1 + escaped.length;
        }
        else if (source[at] === text[from] && !isBreak(source[at])) {
            const last = runs.at(-1);
            if (last?.to === from && last.offset + from - last.from === at)
                runs[runs.length - 1] = { ...last, to: from + 1 };
            else
                runs.push({ from, to: from + 1, offset: at });
            at += type === 'QUOTE_SINGLE' && text[from] === "'" ? 2 : 1;
            from += 1;
        }
        else if (isSpace(source[at]) || isSpace(text[from])) {
            while (at < end && isSpace(source[at]))
                at += 1;
            while (isSpace(text[from]))
                from += 1;
        }
        else
            return null;
    }
    return runs;
}
/** Where the text of a scalar begins: behind its quote, or on the line after the header of a block. */
function contentOf(type, start, source) {
    if (type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE')
        return start + 1;
    if (type !== 'BLOCK_LITERAL' && type !== 'BLOCK_FOLDED')
        return start;
    const end = source.indexOf('\n', start);
    return end < 0 ? source.length : end + 1;
}
function escapeAt(source, start) {
    ESCAPE.lastIndex = start;
    return ESCAPE.exec(source)?.[0] ?? '';
}
const codeOf = (escaped) => (/^U/.test(escaped) ? Number.parseInt(escaped.slice(1), 16) : 0);

// EXTERNAL MODULE: ./build/core/specs/yaml/unrendered.js
var unrendered = __webpack_require__(8555);
;// CONCATENATED MODULE: ./build/core/specs/yaml/yaml-bounds.js


/** In UTF-16 code units. A larger file is no contract; it is refused before it costs memory. */
const MAX_CHARACTERS = 1_048_576;
/** Words, marks and spaces, as the lexer tells them apart: what parsing costs goes by their number. */
const MAX_PARTS = 100_000;
/** Of files that are read together. */
const MAX_PARTS_TOGETHER = 1_000_000;
/** No format has as many levels, and what walks a document may recurse. */
const MAX_DEPTH = 64;
/** Of one name, value or comment. */
const MAX_TEXT = 16_384;
/** How much room the files that are read together leave each other. */
class Room {
    #parts = MAX_PARTS_TOGETHER;
    get parts() {
        return this.#parts;
    }
    take(parts) {
        this.#parts -= parts;
    }
}
/** Parses a text within its bounds; what lies behind the first that it leaves is not even looked at. */
function parseBounded(text, room) {
    if (text.length > MAX_CHARACTERS) {
        const problem = new model_problem/* Problem */.AF(`this file has ${text.length} characters`, `at most ${MAX_CHARACTERS}`, 'Split it up.');
        return { problem, offset: 0, parts: 0 };
    }
    const tokens = [];
    const parser = new dist/* Parser */.iX();
    let parts = 0;
    for (const part of new dist/* Lexer */.JG().lex(text)) {
        const { offset } = parser;
        for (const token of parser.next(part))
            tokens.push(token);
        parts += 1;
        const problem = overstepped(parts, part, parser.stack.length, room);
        if (problem)
            return { problem, offset, parts };
    }
    for (const token of parser.end())
        tokens.push(token);
    // Keys are compared by whoever reads the documents: the parser would compare each with each.
    const options = { version: '1.2', prettyErrors: false, uniqueKeys: false };
    const composer = new dist/* Composer */.Dk({ ...options, resolveKnownTags: false, logLevel: 'error' });
    return { documents: [...composer.compose(tokens)], parts };
}
function overstepped(parts, part, depth, room) {
    if (part.length > MAX_TEXT) {
        return new model_problem/* Problem */.AF(`this text has ${part.length} characters`, `at most ${MAX_TEXT} in one text`);
    }
    if (depth > MAX_DEPTH)
        return new model_problem/* Problem */.AF('this is nested too deeply', `at most ${MAX_DEPTH} levels`);
    if (parts > MAX_PARTS) {
        return new model_problem/* Problem */.AF(`this file has more than ${MAX_PARTS} words and marks`, `at most ${MAX_PARTS}`, 'Split it up.');
    }
    if (parts <= room.parts)
        return null;
    const problem = `the files that are read together have more than ${MAX_PARTS_TOGETHER} words and marks up to here`;
    return new model_problem/* Problem */.AF(problem, `at most ${MAX_PARTS_TOGETHER}`, 'Leave out what is not an SLO.');
}

;// CONCATENATED MODULE: ./build/core/specs/yaml/yaml.js








const MAX_ALIASES = 32;
const EXACT_DIGITS = 15;
/** A number of more characters is hardly one; to look for its zeros takes long. */
const LONGEST_NUMBER = 100;
/** Where git leaves two versions of a file in one; the parser has only a tail of errors for it. */
const CONFLICT = /^<{7} /m;
const UNMERGED = new model_problem/* Problem */.AF('a merge left a conflict here', null, 'Decide between the two versions, and take out the lines with <<<<<<<, ======= and >>>>>>>.');
/** The parser's errors at text that should have been in quotes. */
const QUOTED = /^(BAD_SCALAR_START|UNEXPECTED_TOKEN|MISSING_CHAR)$/;
/**
 * Parses YAML 1.2. Any error or warning of the parser, too much of anything, keys that are not text or stand twice, and inexact
 * numbers are diagnostics. Files that are read together share a `room`.
 */
function parseYaml(source, room = new Room()) {
    const lines = linesOf(source.text);
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file: source.path, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const refused = (problem, offset = 0) => ({
        documents: [],
        diagnostics: [{ code: 'yaml', place: placeAt(offset), problem }],
    });
    if (/\$Id[:$]/.test(source.text)) {
        // With the git attribute `ident` a checkout shows other text there than the commit holds, which reviewers see.
        return refused(new model_problem/* Problem */.AF('a checkout may put other text in the place of `$Id`', 'a file without it'));
    }
    const parsed = parseBounded(source.text, room);
    room.take(parsed.parts);
    if ('problem' in parsed)
        return refused(parsed.problem, parsed.offset);
    const isBroken = parsed.documents.some(({ errors }) => errors.length > 0);
    const conflict = isBroken ? source.text.search(CONFLICT) : -1;
    if (conflict >= 0)
        return refused(UNMERGED, conflict);
    const documents = [];
    const diagnostics = [];
    for (const document of parsed.documents) {
        const read = readDocument(document, source, lines, placeAt);
        if (Array.isArray(read))
            for (const one of read)
                diagnostics.push(one);
        else if (read)
            documents.push(read);
    }
    // A template draws errors all over the file, and none of them says what it is.
    const template = diagnostics.length > 0 ? (0,unrendered/* templateIn */.U)(source.text) : null;
    if (!template)
        return { documents, diagnostics };
    return { documents, diagnostics: [{ code: 'template', place: placeAt(template.offset), problem: template.problem }] };
}
/** Where each line begins. The parser's own count misses lines that end in two carriage returns. */
function linesOf(text) {
    const lines = new dist/* LineCounter */.HN();
    lines.addNewLine(0);
    for (const { index } of text.matchAll(/\n/g))
        lines.addNewLine(index + 1);
    return lines;
}
/** Parses files that are read together, which have bounds in common; one after the other, so that none need be kept. */
function* parseTogether(sources) {
    const room = new Room();
    for (const source of sources)
        yield { source, ...parseYaml(source, room) };
}
/** A document, or what is wrong with it; null for one that is empty. */
function readDocument(document, { text: source }, lines, placeAt) {
    const { contents } = document;
    const misindented = misindentation(document, source);
    const found = misindented ? [misindented] : [...parserTroubles(document, lines), ...troublesIn(contents)];
    const troubles = found.map(({ problem, offset }) => ({ code: 'yaml', place: placeAt(offset), problem }));
    if (troubles.length > 0)
        return troubles;
    if (contents === null || isEmpty(contents))
        return null;
    try {
        const value = document.toJS({ maxAliasCount: MAX_ALIASES });
        return {
            value,
            placeOf: (path, key) => placeAt(offsetOf(contents, path, key)),
            textAt(path) {
                const text = valueAt(value, path);
                if (typeof text !== 'string')
                    return null;
                const node = path.reduce((parent, name) => childOf(parent, name)?.node ?? null, contents);
                const runs = (0,dist/* isScalar */.jn)(node) ? runsOf(node, text, source) : null;
                if (runs?.[0]?.from === 0) {
                    return { text, runs: runs.map(({ offset, ...run }) => ({ ...run, place: placeAt(offset) })) };
                }
                return (0,written_query/* standingAt */.Ib)(placeAt(offsetOf(contents, path.slice(0, -1), String(path.at(-1)))), text);
            },
        };
    }
    catch (error) {
        const message = (0,errors/* messageOf */.bD)(error);
        const problem = /^Excessive alias/.test(message)
            ? new model_problem/* Problem */.AF('too many aliases (*name)', `at most ${MAX_ALIASES}`, 'Write the values out.')
            : new model_problem/* Problem */.AF(message, 'YAML 1.2');
        return [{ code: 'yaml', place: placeAt(contents.range[0]), problem }];
    }
}
/** The line whose indentation was the first mistake: what follows it is read as something else than it is. */
function misindentation({ errors }, source) {
    const [first] = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
    return first ? misindentedAt(first.code, first.pos[0], source) : null;
}
/** The parser's errors and warnings. One mistake often draws a tail of them on its line; the first says what it was. */
function parserTroubles({ errors, warnings }, lines) {
    const firstOfLine = new Map([...errors, ...warnings].reverse().map((error) => [lines.linePos(error.pos[0]).line, error]));
    return [...firstOfLine.values()].map((error) => ({
        problem: new model_problem/* Problem */.AF(error.message, 'YAML 1.2', QUOTED.test(error.code) ? 'Put text that holds @, {, } or " in quotes.' : null),
        offset: error.pos[0],
    }));
}
/** The part of a document at `path`, as a document of its own. */
const partOf = (document, path) => ({
    value: valueAt(document.value, path),
    placeOf: (below, key) => document.placeOf([...path, ...below], key),
    textAt: (below) => document.textAt([...path, ...below]),
});
const isEmpty = (node) => (0,dist/* isScalar */.jn)(node) && node.value === null && !node.source;
/** What a contract has none of, though YAML has: it would become something else than what reviewers see. */
function troublesIn(contents) {
    const troubles = [];
    if (!contents)
        return troubles;
    const report = (problem, node) => void troubles.push({ problem, offset: node.range?.[0] ?? 0 });
    (0,dist/* visit */.YR)(contents, {
        Scalar: (_, scalar) => {
            if (isInexact(scalar))
                report(inexact(scalar), scalar);
        },
        Map(_, { items }) {
            const keys = new Set();
            for (const { key } of items) {
                if (!(0,dist/* isScalar */.jn)(key))
                    report(new model_problem/* Problem */.AF('this key is no plain text', 'a name'), key);
                // Schemas skip it, and nobody names anything so.
                else if (keyText(key) === '__proto__')
                    report(new model_problem/* Problem */.AF('unknown key `__proto__`', 'another name'), key);
                else if (isMerge(key))
                    report(MERGE, key);
                else if (keys.has(keyText(key)))
                    report(new model_problem/* Problem */.AF('Map keys must be unique', 'YAML 1.2'), key);
                else
                    keys.add(keyText(key));
            }
        },
    });
    return troubles;
}
/** YAML 1.1 takes in another mapping here; in YAML 1.2 it is a key like any other. */
const isMerge = ({ value, type }) => value === '<<' && type === 'PLAIN';
const MERGE = new model_problem/* Problem */.AF('merge keys (`<<`) are not read', 'the keys themselves', 'Write out what is merged.');
/** A key as plain values have it. */
const keyText = ({ value }) => (value === null ? '' : String(value));
/** Numbers that a double can't hold would silently become other numbers. */
function isInexact({ value, source }) {
    if (typeof value !== 'number' || source === undefined)
        return false;
    if (source.length > LONGEST_NUMBER)
        return true;
    const digits = source
        .replace(/e.*$/i, '')
        .replace(/[^0-9]/g, '')
        .replace(/^0+|0+$/g, '');
    return digits.length > EXACT_DIGITS || !Number.isFinite(value);
}
const inexact = ({ source }) => new model_problem/* Problem */.AF(`\`${source}\` can't be kept exactly as a number`, `a number of at most ${EXACT_DIGITS} digits`, 'Write it in quotes.');
function offsetOf(root, path, key) {
    let node = root;
    let offset = root?.range?.[0] ?? 0;
    const step = (name) => {
        const found = childOf(node, name);
        offset = found?.offset ?? offset;
        node = found?.node ?? null;
    };
    for (const name of path) {
        step(name);
        if (!node)
            return offset;
    }
    const pair = key === undefined ? undefined : pairOf(node, key);
    return pair && (0,dist/* isNode */.Ll)(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
}
/** The plain value at `path`. */
const valueAt = (value, path) => path.reduce((parent, name) => parent?.[name], value);
function childOf(node, name) {
    if ((0,dist/* isMap */.jh)(node)) {
        const pair = pairOf(node, String(name));
        if (!pair)
            return null;
        const value = (0,dist/* isNode */.Ll)(pair.value) ? pair.value : null;
        // An empty value has no place of its own; its key has.
        const offset = value && !isEmpty(value) ? value.range?.[0] : (0,dist/* isNode */.Ll)(pair.key) ? pair.key.range?.[0] : undefined;
        return { node: value, offset };
    }
    const item = node && 'items' in node ? node.items[Number(name)] : undefined;
    return (0,dist/* isNode */.Ll)(item) ? { node: item, offset: item.range?.[0] } : null;
}
/** The pairs of a mapping by their keys, found out once: a mapping may have very many, and each may be asked for. */
const PAIRS = new WeakMap();
function pairOf(node, key) {
    if (!(0,dist/* isMap */.jh)(node))
        return undefined;
    const known = PAIRS.get(node) ?? new Map(node.items.map((pair) => [(0,dist/* isScalar */.jn)(pair.key) ? keyText(pair.key) : '', pair]));
    PAIRS.set(node, known);
    return known.get(key);
}


/***/ })

};
