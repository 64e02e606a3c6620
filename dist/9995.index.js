export const id = 9995;
export const ids = [9995];
export const modules = {

/***/ 9995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectCounts: () => (/* binding */ connectCounts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/specs/utf8.js
var utf8 = __webpack_require__(26);
// EXTERNAL MODULE: ./node_modules/fraction.js/dist/fraction.mjs
var fraction = __webpack_require__(1952);
// EXTERNAL MODULE: ./build/core/budget/backend.js
var backend = __webpack_require__(7922);
// EXTERNAL MODULE: ./build/core/budget/counting.js
var counting = __webpack_require__(2209);
// EXTERNAL MODULE: ./build/core/budget/coverage.js
var coverage = __webpack_require__(2166);
// EXTERNAL MODULE: ./build/core/exclusions/kept.js
var exclusions_kept = __webpack_require__(8988);
// EXTERNAL MODULE: ./build/core/exclusions/stretches.js
var stretches = __webpack_require__(2591);
// EXTERNAL MODULE: ./build/core/model/measurement.js
var measurement = __webpack_require__(9320);
// EXTERNAL MODULE: ./build/core/model/quoted.js
var quoted = __webpack_require__(3170);
// EXTERNAL MODULE: ./build/core/model/slo.js
var model_slo = __webpack_require__(6956);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
;// CONCATENATED MODULE: ./build/adapters/counts/counts.js










const ZERO = new fraction/* default */.A(0);
/**
 * Answers from counts that were read from a file. The evaluation instant is moved back to the end of the last bucket that
 * is complete at it, since part of a bucket can't be known.
 */
function countsBackend(slos, at, file) {
    function over(slo, window, at, counted, excluded) {
        const { stepSeconds } = counted;
        const { from, to } = window;
        const kept = (0,exclusions_kept/* keptOf */.uq)(window, excluded);
        const inWindow = rowsIn(counted, window);
        const rows = kept.flatMap((piece) => rowsIn(counted, piece));
        const whole = new Set(rows);
        const good = rows.reduce((sum, row) => sum.add(row.good), ZERO);
        const total = rows.reduce((sum, row) => sum.add(row.total), ZERO);
        const within = `from ${(0,time/* rfc3339 */.ag)(from)} to ${(0,time/* rfc3339 */.ag)(to)}`;
        const query = new quoted/* Quoted */.v(`${file}: ${(0,model_slo/* sloId */.sE)(slo)} ${within}${withoutText(window, excluded)}`);
        const value = new quoted/* Quoted */.v(`good ${good.toString()}, total ${total.toString()}`);
        const evidence = [{ query, at, value }];
        if (Math.floor((to - from) / stepSeconds) <= 0)
            return refused({ kind: 'too-coarse', stepSeconds }, evidence);
        const cut = inWindow.filter((row) => !whole.has(row) && (0,exclusions_kept/* keptOf */.uq)(bucketOf(row, stepSeconds), excluded).length > 0);
        if (rows.length === 0) {
            if (cut.length > 0 || kept.length === 0)
                return { ...backend/* NOTHING_KEPT */.F, evidence };
            return refused({ kind: 'no-rows', of: `${(0,model_slo/* sloId */.sE)(slo)} in ${file} ${within}` }, evidence);
        }
        const counts = (0,counting/* countsFrom */.bT)('good', { kind: 'number', value: good }, { kind: 'number', value: total });
        return {
            measurement: counts.kind === 'counts' ? { ...counts, notes: [...counts.notes, ...cutNotes(cut, stepSeconds)] } : counts,
            coverage: coverageOf(inWindow, rows.length, { window, excluded }, at, stepSeconds),
            evidence,
        };
    }
    const reading = (slo, { span: { seconds }, excluded }, anchored, at) => {
        const counted = slos.get((0,model_slo/* sloId */.sE)(slo));
        const refusal = refusalOf(slo);
        if (refusal)
            return refused(refusal, []);
        if (seconds <= 0)
            return refused({ kind: 'window-too-young', seconds }, []);
        if (!counted)
            return refused({ kind: 'no-rows', of: `${(0,model_slo/* sloId */.sE)(slo)} in ${file}` }, []);
        const to = lastEnd(counted, at);
        // A calendar window begins where it begins; a rolling one moves back as a whole.
        return over(slo, { from: (anchored ? at : to) - seconds, to }, at, counted, excluded);
    };
    return {
        split: async (slo) => [slo],
        compliance: async (slo, kept) => reading(slo, kept, slo.window.kind === 'calendar', at),
        recent: async (slo, kept) => reading(slo, kept, false, at),
        async taken(slo, stretches, { seconds }) {
            const counted = slos.get((0,model_slo/* sloId */.sE)(slo));
            if (!counted || refusalOf(slo))
                return stretches.map(() => (0,measurement/* unmeasured */.Q8)({ kind: 'no-rows', of: (0,model_slo/* sloId */.sE)(slo) }));
            const to = lastEnd(counted, at);
            const all = rowsIn(counted, { from: (slo.window.kind === 'calendar' ? at : to) - seconds, to });
            // A bucket that is cut is left out whole, and counts for the stretch that it begins in, or else the first that it reaches.
            return apportioned(all, stretches, counted.stepSeconds);
        },
        async history(slo, { span, excluded }, stepSeconds) {
            const counted = slos.get((0,model_slo/* sloId */.sE)(slo));
            const refusal = refusalOf(slo);
            if (refusal)
                return { kind: 'none', reason: refusal };
            if (!counted)
                return { kind: 'none', reason: { kind: 'no-rows', of: `${(0,model_slo/* sloId */.sE)(slo)} in ${file}` } };
            const end = lastEnd(counted, at);
            const buckets = Array.from({ length: Math.floor(span.seconds / stepSeconds) }, (_, index) => {
                const to = end - index * stepSeconds;
                const step = { from: to - stepSeconds, to };
                const { measurement } = over(slo, step, at, counted, excluded);
                return { ...step, measurement };
            });
            return { kind: 'buckets', buckets: buckets.reverse() };
        },
        async aside({ slo, within, kept, endedSecondsAgo }) {
            if (within)
                return refused({ kind: 'unsupported-bound', within: within.text, backend: 'counts' }, []);
            return reading(slo, kept, slo.window.kind === 'calendar', at - endedSecondsAgo);
        },
        async cadence(slo) {
            const counted = slos.get((0,model_slo/* sloId */.sE)(slo));
            const last = counted?.rows.at(-1);
            if (!counted || !last || refusalOf(slo))
                return null;
            // A window need not begin where a step does, so that it may take two of them to have a whole one.
            const enoughSeconds = 2 * counted.stepSeconds;
            return { enoughSeconds, isCurrent: at - (last.from + counted.stepSeconds) <= enoughSeconds };
        },
        bounds: async () => [],
        close: async () => { },
    };
}
/** The buckets that lie within a stretch of time as a whole: a part of one can't be known. */
const rowsIn = ({ rows, stepSeconds }, { from, to }) => rows.filter((row) => row.from >= from && row.from + stepSeconds <= to);
const bucketOf = ({ from }, stepSeconds) => ({ from, to: from + stepSeconds });
const cutNotes = (cut, stepSeconds) => cut.length > 0 ? [{ kind: 'cut-buckets', count: cut.length, stepSeconds }] : [];
const withoutText = (window, excluded) => {
    const texts = (0,stretches/* clipped */.cz)((0,stretches/* unionOf */.Z6)(excluded), window).map(({ from, to }) => `${(0,time/* rfc3339 */.ag)(from)} to ${(0,time/* rfc3339 */.ag)(to)}`);
    return texts.length > 0 ? ` without ${texts.join(', ')}` : '';
};
/** The counts of each of several stretches of time, of buckets that lie in one of them or are cut by it. */
function apportioned(rows, stretches, stepSeconds) {
    const sums = stretches.map(() => ({ good: ZERO, total: ZERO, any: false }));
    for (const row of rows) {
        const { from, to } = bucketOf(row, stepSeconds);
        const sum = sums[stretches.findIndex((one) => one.from < to && from < one.to)];
        if (sum)
            Object.assign(sum, { good: sum.good.add(row.good), total: sum.total.add(row.total), any: true });
    }
    return sums.map(({ good, total, any }) => any
        ? (0,counting/* countsFrom */.bT)('good', { kind: 'number', value: good }, { kind: 'number', value: total })
        : (0,measurement/* unmeasured */.Q8)({ kind: 'no-data', of: 'total' }));
}
/** Which rows there are of those that what is kept has room for; when the last one ended, when that is not the newest that can be there. */
function coverageOf(rows, counted, { window, excluded }, at, stepSeconds) {
    const ends = [...rows.map(({ from }) => from), window.to];
    const gaps = ends.map((to, index) => ({ from: index === 0 ? window.from : (ends[index - 1] ?? 0) + stepSeconds, to }));
    // A rolling window begins within a step as a rule, and what is left of that step is no hole.
    const holes = gaps.flatMap((gap) => (0,exclusions_kept/* keptOf */.uq)(gap, excluded)).filter(({ from, to }) => to - from >= stepSeconds);
    const last = rows.at(-1);
    const endedAt = last === undefined ? null : last.from + stepSeconds;
    const expected = isExcludedIn(window, excluded)
        ? counted + missingIn(holes, stepSeconds)
        : roomIn(window, stepSeconds);
    return {
        ...coverage/* COVERED */.NQ,
        share: expected === 0 ? 1 : counted / expected,
        hole: holes.toSorted(longestFirst)[0] ?? null,
        holesAtEdges: [],
        endedAt: endedAt === null || endedAt >= at ? null : endedAt,
        stepSeconds,
    };
}
const isExcludedIn = (window, excluded) => (0,stretches/* clipped */.cz)(excluded, window).length > 0;
/** How many whole steps a stretch has room for. */
const roomIn = ({ from, to }, stepSeconds) => Math.floor((to - from) / stepSeconds);
const missingIn = (holes, stepSeconds) => holes.reduce((sum, hole) => sum + roomIn(hole, stepSeconds), 0);
const longestFirst = (a, b) => b.to - b.from - (a.to - a.from);
/** Why an SLO has no answer, whatever the file counts. */
function refusalOf({ indicator, groupBy }) {
    if (indicator.kind === 'unsupported')
        return { kind: 'unsupported-slo', detail: indicator.problem.message };
    return groupBy.length > 0 ? { kind: 'no-groups', because: { kind: 'one-count' } } : null;
}
const lastEnd = ({ rows, stepSeconds }, at) => {
    const start = rows[0]?.from ?? 0;
    return start + Math.floor((at - start) / stepSeconds) * stepSeconds;
};
const refused = (reason, evidence) => ({
    measurement: (0,measurement/* unmeasured */.Q8)(reason),
    coverage: { kind: 'undetermined', reason },
    evidence,
});

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(5175);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/core/model/problem.js
var problem = __webpack_require__(5411);
;// CONCATENATED MODULE: ./build/adapters/counts/counts-file.js





/** In UTF-16 code units, and so at least as many bytes. */
const MAX_COUNTS = 8 * 1_048_576;
const MAX_ROWS = 200_000;
/** A file with more mistakes is another file; the rest of it is not looked at. */
const MAX_PROBLEMS = 1000;
const HEADER = ['time', 'service', 'slo', 'good', 'total'];
const count = schemas/* string */.YjP()
    .regex(/^\d{1,18}(\.\d{1,9})?$/, 'a number of at least 0')
    .transform((text) => new fraction/* default */.A(text));
const rowSchema = schemas/* object */.Ikc({
    time: schemas/* string */.YjP()
        .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.0+)?(Z|\+00:00)$/, {
        error: 'an RFC 3339 time in UTC such as 2026-11-01T00:00:00Z',
        abort: true,
    })
        // Date takes 30 February for 2 March.
        .refine((text) => new Date(Date.parse(text) || 0).toISOString().startsWith(text.slice(0, 19)), 'a time that exists')
        .transform((text) => Date.parse(text) / 1000),
    service: schemas/* string */.YjP().min(1, 'the name of a service'),
    slo: schemas/* string */.YjP().min(1, 'the name of an SLO'),
    good: count,
    total: count,
});
/** Reads a CSV of counts, design section 6. Every broken line is reported. */
function readCounts(source) {
    const diagnostics = [];
    const at = (line, column = 1) => ({ file: source.path, line, column });
    const report = (place, problem) => {
        if (diagnostics.length < MAX_PROBLEMS)
            diagnostics.push({ place, problem });
    };
    if (source.text.length > MAX_COUNTS) {
        report(at(1), new problem/* Problem */.AF(`this file has ${source.text.length} characters`, `at most ${MAX_COUNTS}`));
        return { kind: 'broken', diagnostics };
    }
    const records = recordsOf(source, report);
    const [header, ...body] = records;
    if (header?.record.join() !== HEADER.join()) {
        if (diagnostics.length === 0)
            report(at(1), new problem/* Problem */.AF(`\`${header?.record.join() ?? ''}\` is not the header of a counts file`, HEADER.join()));
        return { kind: 'broken', diagnostics };
    }
    if (body.length > MAX_ROWS) {
        report(at(1), new problem/* Problem */.AF(`this file has more than ${MAX_ROWS} rows`, `at most ${MAX_ROWS}`, 'Count larger buckets.'));
        return { kind: 'broken', diagnostics };
    }
    const rows = new Map();
    for (const { record, info } of body) {
        if (diagnostics.length === MAX_PROBLEMS)
            break;
        if (record.length !== HEADER.length) {
            report(at(info.lines), new problem/* Problem */.AF(`this row has ${record.length} fields`, `${HEADER.length}: ${HEADER.join()}`));
            continue;
        }
        const fields = Object.fromEntries(HEADER.map((name, index) => [name, record[index] ?? '']));
        const parsed = rowSchema.safeParse(fields);
        if (!parsed.success) {
            for (const issue of parsed.error.issues) {
                const name = String(issue.path[0]);
                report(at(info.lines), new problem/* Problem */.AF(`\`${fields[name]}\` is not a ${name}`, issue.message));
            }
            continue;
        }
        const { time, service, slo, good, total } = parsed.data;
        if (good.gt(total)) {
            report(at(info.lines), new problem/* Problem */.AF(`good ${good.toString()} is more than total ${total.toString()}`, 'at most the total'));
        }
        const key = `${service}/${slo}`;
        const group = rows.get(key) ?? [];
        rows.set(key, group);
        group.push({ from: time, good, total, place: at(info.lines) });
    }
    const slos = new Map([...rows].map(([key, group]) => [key, regular(key, group, report)]));
    return diagnostics.length > 0 ? { kind: 'broken', diagnostics } : { kind: 'counts', slos };
}
function recordsOf(source, report) {
    try {
        // Where line ends are mixed, the parser would count some twice.
        return (0,sync/* parse */.qg)(source.text.replace(/\r\n?/g, '\n'), {
            bom: true,
            info: true,
            skip_empty_lines: true,
            trim: true,
            relax_column_count: true,
            // One more than the header and the rows that are let in.
            to: MAX_ROWS + 2,
        });
    }
    catch (error) {
        if (!(error instanceof sync/* CsvError */.J$))
            throw error;
        const line = Number(error.lines ?? 1);
        const expected = error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH'
            ? `${HEADER.length} fields: ${HEADER.join()}`
            : 'CSV as in RFC 4180';
        report({ file: source.path, line, column: 1 }, new problem/* Problem */.AF(error.message, expected));
        return [];
    }
}
/** Sorts the rows of one SLO and finds their step: the smallest gap, of which every other gap must be a multiple. */
function regular(key, group, report) {
    const rows = group.toSorted((a, b) => a.from - b.from);
    const gaps = rows.slice(1).map((row, index) => row.from - (rows[index]?.from ?? 0));
    const step = gaps.reduce((least, gap) => (gap > 0 ? Math.min(least, gap) : least), Number.POSITIVE_INFINITY);
    const stepSeconds = Number.isFinite(step) ? step : time/* HOUR */.dp;
    gaps.forEach((gap, index) => {
        const [earlier, later] = [rows[index], rows[index + 1]];
        if (!earlier || !later)
            return;
        if (gap === 0) {
            report(later.place, new problem/* Problem */.AF(`${key} has this time already, in line ${earlier.place.line}`, 'one row a bucket'));
        }
        else if (gap % stepSeconds !== 0) {
            report(later.place, new problem/* Problem */.AF(`${key} leaves its step of ${stepSeconds}s here`, 'a regular step'));
        }
    });
    return { stepSeconds, rows };
}

;// CONCATENATED MODULE: ./build/adapters/counts/connect.js





/** What has a scheme, or a username and password before a host. */
const ADDRESS = /^[a-z][a-z\d+.-]+:\/\/|^[^/\\]*:[^/\\]*@/i;
/** A character of UTF-8 has up to four bytes. */
const BYTES_PER_CHARACTER = 4;
/** Reads a file of counts, for questions about the instant `at` (unix seconds). */
async function connectCounts(file, at) {
    // An address is not repeated, not even by the system's own message: it may hold credentials.
    if (ADDRESS.test(file))
        throw new errors/* UsageError */.eb('backend-url: this is an address, but the backend `counts` reads a file. Expected the path of a CSV file; an address is for the backend `prometheus`.');
    const unread = (error) => {
        throw new errors/* EnvironmentError */.eG(`backend-url: the counts file \`${file}\` can't be read`, { cause: error });
    };
    const { size } = await (0,promises_.stat)(file).catch(unread);
    if (size > BYTES_PER_CHARACTER * MAX_COUNTS)
        throw new errors/* EnvironmentError */.eG(`backend-url: \`${file}\` has ${size} bytes, which is too much`);
    const source = (0,utf8/* decoded */.D)(file, await (0,promises_.readFile)(file).catch(unread));
    if ('problem' in source)
        throw new errors/* BrokenFiles */.tp([source]);
    const read = readCounts(source);
    if (read.kind === 'broken')
        throw new errors/* BrokenFiles */.tp(read.diagnostics);
    return countsBackend(read.slos, at, file);
}


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

/***/ 2209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ ratioFrom),
/* harmony export */   GX: () => (/* binding */ slicesFrom),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   bT: () => (/* binding */ countsFrom),
/* harmony export */   lV: () => (/* binding */ MISSING)
/* harmony export */ });
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1952);
/* harmony import */ var _model_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9320);


const MISSING = { kind: 'missing' };
/** Further apart than this, more good than total is no rounding but a wrong query. */
const TOLERATED = new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A(101, 100);
const ZERO = new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A(0);
const ONE = new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A(1);
/**
 * Good and total from two answers, by the rules of design section 5: no bad series beside a total is no errors, no good
 * series is all errors, no total is no data; an excess of up to 1% is clamped, a larger one is impossible.
 */
function countsFrom(counted, eventsAnswer, totalAnswer) {
    const total = asCount(totalAnswer);
    if (total.kind === 'unusable')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .unmeasured */ .Q8)(total.reason);
    if (total.kind === 'missing')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .unmeasured */ .Q8)({ kind: 'no-data', of: 'total' });
    const stated = asCount(eventsAnswer);
    if (stated.kind === 'unusable')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .unmeasured */ .Q8)(stated.reason);
    const notes = [];
    if (stated.kind === 'missing' && total.value.gt(ZERO))
        notes.push({ kind: `${counted}-missing` });
    let events = stated.kind === 'missing' ? ZERO : stated.value;
    if (events.gt(total.value)) {
        const excess = { events, total: total.value, counted };
        if (events.gt(total.value.mul(TOLERATED)))
            return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .unmeasured */ .Q8)({ kind: 'impossible-sli', ...excess });
        notes.push({ kind: 'clamped', ...excess });
        events = total.value;
    }
    const good = counted === 'good' ? events : total.value.sub(events);
    return { kind: 'counts', unit: 'events', good, total: total.value, notes };
}
/** Good and total slices from the counts of good and of bad ones; either may be missing when there are none. */
function slicesFrom(goodAnswer, badAnswer) {
    const [good, bad] = [asCount(goodAnswer), asCount(badAnswer)];
    if (good.kind === 'unusable')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .unmeasured */ .Q8)(good.reason);
    if (bad.kind === 'unusable')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .unmeasured */ .Q8)(bad.reason);
    if (good.kind === 'missing' && bad.kind === 'missing')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .unmeasured */ .Q8)({ kind: 'no-data', of: 'value' });
    const goodSlices = good.kind === 'number' ? good.value : ZERO;
    const total = goodSlices.add(bad.kind === 'number' ? bad.value : ZERO);
    return { kind: 'counts', unit: 'slices', good: goodSlices, total, notes: [] };
}
/** A ready-made error ratio; outside of 0 to 1, by more than rounding, it is impossible. */
function ratioFrom(answer) {
    if (answer.kind === 'missing')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .unmeasured */ .Q8)({ kind: 'no-data', of: 'error-ratio' });
    if (answer.kind === 'unusable')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .unmeasured */ .Q8)(answer.reason);
    const { value } = answer;
    if (value.lt(ONE.sub(TOLERATED)) || value.gt(TOLERATED))
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .unmeasured */ .Q8)({ kind: 'impossible-ratio', value });
    const errorRate = value.gt(ONE) ? ONE : value.lt(ZERO) ? ZERO : value;
    return { kind: 'ratio', errorRate, notes: [{ kind: 'no-event-counts' }] };
}
/** Adds the answers for the pieces of one window; a piece without data adds nothing, a bad one spoils the sum. */
function sumOf(pieces) {
    return pieces.reduce((sum, piece) => {
        if (sum.kind === 'unusable' || piece.kind === 'missing')
            return sum;
        if (sum.kind === 'missing' || piece.kind === 'unusable')
            return piece;
        return { kind: 'number', value: sum.value.add(piece.value) };
    }, MISSING);
}
/** Beyond it a double no longer tells a number from the next: 2^53. */
const LARGEST_COUNT = new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A(Number.MAX_SAFE_INTEGER).add(ONE);
function asCount(answer) {
    if (answer.kind !== 'number')
        return answer;
    const { value } = answer;
    if (value.lt(ZERO))
        return { kind: 'unusable', reason: { kind: 'negative-count', value } };
    if (value.gt(LARGEST_COUNT))
        return { kind: 'unusable', reason: { kind: 'inexact-number', value: value.toString() } };
    return answer;
}


/***/ }),

/***/ 2166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ COVERED),
/* harmony export */   tC: () => (/* binding */ shareOf),
/* harmony export */   zs: () => (/* binding */ NOT_COVERED)
/* harmony export */ });
/** There are data for all of it. */
const COVERED = {
    kind: 'covered',
    share: 1,
    hole: null,
    holesAtEdges: [],
    endedAt: null,
    stepSeconds: 0,
};
/** There are data for none of it. */
const NOT_COVERED = { ...COVERED, share: 0 };
/** The share, from 0 to 1, where it is known. */
const shareOf = (coverage) => (coverage.kind === 'covered' ? coverage.share : null);


/***/ }),

/***/ 8988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UI: () => (/* binding */ piecesKept),
/* harmony export */   a7: () => (/* binding */ keptSeconds),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   hR: () => (/* binding */ endingAt),
/* harmony export */   li: () => (/* binding */ pointsIn),
/* harmony export */   qv: () => (/* binding */ isNothing),
/* harmony export */   uq: () => (/* binding */ keptOf)
/* harmony export */ });
/* harmony import */ var _stretches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2591);

/** A span of which all counts. */
const allOf = (span) => ({ span, excluded: [] });
/** What is left of a stretch of time without what is excluded, oldest first. What happens at its very begin is not in it. */
const keptOf = (between, excluded) => (0,_stretches_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)((0,_stretches_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .cz)([between], between), (0,_stretches_js__WEBPACK_IMPORTED_MODULE_0__/* .unionOf */ .Z6)(excluded));
/** How many seconds of a stretch of time count. */
const keptSeconds = (between, excluded) => (0,_stretches_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthOf */ .Y5)(keptOf(between, excluded));
/** The stretch that a span is when it ends at an instant. */
const endingAt = ({ seconds }, at) => ({ from: at - seconds, to: at });
/** What counts of a span that ends at an instant, oldest first. */
const piecesKept = ({ span, excluded }, at) => keptOf(endingAt(span, at), excluded);
/** Whether nothing of a span counts that ends at an instant. */
const isNothing = (kept, at) => kept.span.seconds > 0 && piecesKept(kept, at).length === 0;
/** How many points on the clock, one every `stepSeconds`, lie in stretches of time; each belongs to the stretch that it ends. */
const pointsIn = (stretches, stepSeconds) => stretches.reduce((sum, { from, to }) => sum + Math.floor(to / stepSeconds) - Math.floor(from / stepSeconds), 0);


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


/***/ })

};
