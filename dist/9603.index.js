export const id = 9603;
export const ids = [9603];
export const modules = {

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

/***/ 6956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   YS: () => (/* binding */ contractId),
/* harmony export */   sE: () => (/* binding */ sloId)
/* harmony export */ });
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
    return window.kind === 'rolling' ? window.duration.text : `${window.calendar} (${window.timezone})`;
}


/***/ }),

/***/ 7593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ loneSelector),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   R1: () => (/* binding */ WINDOW_PLACEHOLDER),
/* harmony export */   Ru: () => (/* binding */ syntaxErrorAt),
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
  Cy: () => (/* binding */ contractSchema),
  Jq: () => (/* binding */ nameSchema),
  B2: () => (/* binding */ slosOf),
  nk: () => (/* binding */ supplementOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/core/model/problem.js
var model_problem = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/core/specs/fields/address.js
var address = __webpack_require__(1955);
// EXTERNAL MODULE: ./build/core/specs/fields/day.js
var fields_day = __webpack_require__(8337);
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

;// CONCATENATED MODULE: ./build/core/specs/fields/since.js




const since_EXPECTED = 'a day such as 2026-11-01, or a time such as 2026-11-01T09:00:00Z';
const TIME = /^(\d{4}-\d{2}-\d{2})[Tt](?:[01]\d|2[0-3]):\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/;
/** The day or the time from which a promise counts. */
const sinceSchema = (0,scalar/* scalar */.d_)(schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, since_EXPECTED) }), (raw) => {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(raw) ? raw : TIME.exec(raw)?.[1];
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
    context.addIssue({ code: 'custom', message: problem.message, params: { problem } });
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

// EXTERNAL MODULE: ./build/core/specs/yaml/yaml.js + 1 modules
var yaml = __webpack_require__(4185);
;// CONCATENATED MODULE: ./build/core/specs/contract-file.js











const VERSION = 'slo-gate/v1';
/** As Kubernetes has it for its objects, which are SLOs too. */
const LONGEST_NAME = 253;
const nameSchema = (what) => schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, what) })
    .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/, {
    error: (issue) => `${(0,scalar/* found */.F9)(issue.input, what)}: letters, digits, _ . - and a letter or digit first`,
})
    .max(LONGEST_NAME, { error: `expected ${what} of at most ${LONGEST_NAME} characters` });
const commitmentSchema = schemas/* strictObject */.rej({
    to: schemas/* enum */.k5n(['customers', 'internal'], { error: (issue) => (0,scalar/* found */.F9)(issue.input, 'customers or internal') }),
    document: (0,address/* addressSchema */.o)('the address of the agreement').optional(),
})
    .transform(({ to, document }) => ({ to, document: document ?? null }));
const noDataSchema = schemas/* enum */.k5n(['unknown', 'idle'], { error: (issue) => (0,scalar/* found */.F9)(issue.input, 'unknown or idle') });
const SINCE = 'The day, or the time, from which the promise counts; a window reaches no further back.';
const NO_DATA = 'What it means that the total has no series: unknown, or idle for a service that then has no traffic.';
const LABEL = 'the name of a label';
const sloSchema = schemas/* strictObject */.rej({
    name: nameSchema('the name of the SLO'),
    description: schemas/* string */.YjP().optional(),
    objective: objective/* objectiveSchema */.p,
    window: fields_window/* windowSchema */.y,
    since: sinceSchema.optional().meta({ description: SINCE }),
    'no-data': noDataSchema.optional().meta({ description: NO_DATA }),
    commitment: commitmentSchema.optional(),
    indicator: indicatorSchema,
    'group-by': schemas/* array */.YOg(schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, LABEL) })
        // As OpenTelemetry names them too, such as service.name.
        .regex(/^[\p{L}_][\p{L}\p{N}_.:/-]*$/u, { error: (issue) => (0,scalar/* found */.F9)(issue.input, LABEL) }))
        .min(1, { error: `expected ${LABEL}, found none` })
        .max(10, { error: 'expected at most 10 labels' })
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

/***/ 3927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qt: () => (/* binding */ foreignOf),
  aL: () => (/* binding */ readContractFiles),
  CH: () => (/* binding */ standAlone)
});

// EXTERNAL MODULE: ./build/core/model/problem.js
var model_problem = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/core/specs/contract-file.js + 9 modules
var contract_file = __webpack_require__(2391);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/core/specs/yaml/scalar.js
var scalar = __webpack_require__(8305);
// EXTERNAL MODULE: ./build/core/specs/yaml/schema-reader.js + 1 modules
var schema_reader = __webpack_require__(2950);
// EXTERNAL MODULE: ./build/core/specs/yaml/yaml.js + 1 modules
var yaml = __webpack_require__(4185);
// EXTERNAL MODULE: ./build/core/model/names.js
var names = __webpack_require__(8836);
// EXTERNAL MODULE: ./build/core/promql/grammar.js
var grammar = __webpack_require__(7593);
;// CONCATENATED MODULE: ./build/core/specs/formats/template.js


/** Go's template action, as Sloth has it. */
const GO_WINDOW = /\{\{ *\.window *\}\}/g;
/**
 * Puts `$window` for `placeholder` in a query. What is kept for messages has as many characters as before, if that is
 * possible, so that their columns are right.
 */
function templateOf(placed, placeholder, use = 'expression') {
    const text = placed.text.replaceAll(placeholder, grammar/* WINDOW_PLACEHOLDER */.R1).trim();
    if (/\{\{|\}\}/.test(text)) {
        return new model_problem/* Problem */.AF('this query holds a template other than the window', 'a query whose text is all there');
    }
    const padded = placed.text.replaceAll(placeholder, (match) => grammar/* WINDOW_PLACEHOLDER */.R1.padEnd(match.length));
    const inline = placed.inline && padded.length === placed.text.length;
    return { text, written: { ...placed, text: padded, inline, use } };
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
// EXTERNAL MODULE: ./build/core/model/duration.js
var duration = __webpack_require__(7342);
// EXTERNAL MODULE: ./build/core/model/exact-number.js
var exact_number = __webpack_require__(3789);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/core/model/window.js
var model_window = __webpack_require__(6398);
// EXTERNAL MODULE: ./build/core/specs/fields/day.js
var fields_day = __webpack_require__(8337);
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

;// CONCATENATED MODULE: ./build/core/specs/formats/openslo-window.js






/** As OpenSLO's SDK reads them: a month has 30 days, a quarter 90, a year 365. */
const SECONDS = {
    ...duration/* UNITS */.QN,
    M: 30 * time/* DAY */.d_,
    Q: 90 * time/* DAY */.d_,
    Y: 365 * time/* DAY */.d_,
};
const CALENDAR = { w: 'week', M: 'month', Q: 'quarter', Y: 'year' };
/** A rolling window is exact. A calendar window must begin when ours do. Null when no window is that long. */
function openSloWindow(stated) {
    const duration = durationOfSeconds(stated.count * (SECONDS[stated.unit] ?? Number.NaN));
    if (!duration)
        return null;
    const rolling = { kind: 'rolling', duration };
    if (stated.isRolling)
        return { window: rolling, problem: null };
    const text = `${stated.count}${stated.unit}`;
    const calendar = stated.count === 1 ? CALENDAR[stated.unit] : undefined;
    if (!calendar) {
        const minutes = stated.unit === 'm' ? 'In OpenSLO `m` is a minute, and a month is `M`.' : null;
        const problem = new model_problem/* Problem */.AF(`the calendar window of ${text} is none of SLO Gate's`, 'one of 1w, 1M, 1Q, 1Y', minutes);
        return { window: rolling, problem };
    }
    return calendarWindow(calendar, stated.calendar);
}
function calendarWindow(calendar, start) {
    const { startTime, timeZone } = start ?? { startTime: '', timeZone: '' };
    if (!(0,model_window/* isZone */.D)(timeZone)) {
        const problem = new model_problem/* Problem */.AF(`the calendar window has no time zone: \`${timeZone}\``, 'such as Europe/Berlin');
        return { window: { kind: 'calendar', calendar, timezone: 'UTC' }, problem };
    }
    const timezone = timeZone === 'Etc/UTC' ? 'UTC' : timeZone;
    const window = { kind: 'calendar', calendar, timezone };
    if (isFirstMidnight(startTime, calendar))
        return { window, problem: null };
    const problem = new model_problem/* Problem */.AF(`the calendar window begins at \`${startTime}\`, and SLO Gate's ${calendar} begins at midnight of its first day`, `the first moment of a ${calendar}`, calendar === 'week' ? 'Weeks begin on Monday.' : null);
    return { window, problem };
}
/** Whether a date, with or without a time of the clock, is the first moment of a calendar unit. */
function isFirstMidnight(text, unit) {
    const [, day] = /^(\d{4}-\d{2}-\d{2})(?: 00:00(?::00(?:\.0+)?)?)?$/.exec(text) ?? [];
    if (day === undefined || !(0,fields_day/* isDay */.N)(day))
        return false;
    switch (unit) {
        case 'week':
            return new Date(`${day}T00:00:00Z`).getUTCDay() === MONDAY;
        case 'month':
            return day.endsWith('-01');
        case 'quarter':
            return /-(01|04|07|10)-01$/.test(day);
        case 'year':
            return day.endsWith('-01-01');
    }
}
const MONDAY = 1;
/** Reads `30d`, with OpenSLO's units. */
function openSloDuration(text) {
    const match = /^([1-9]\d{0,5})([mhdwMQY])$/.exec(text);
    return match?.[1] && match[2] ? { count: Number(match[1]), unit: match[2] } : null;
}

;// CONCATENATED MODULE: ./build/core/specs/formats/openslo-schema.js








/** What the versions of OpenSLO have in common. */
const METHODS = ['Occurrences', 'Timeslices', 'RatioTimeslices'];
const methodSchema = schemas/* lazy */.RZV(() => schemas/* enum */.k5n(METHODS, { error: (issue) => (0,scalar/* found */.F9)(issue.input, `one of ${METHODS.join(', ')}`) }));
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
    timeSliceTarget: (0,scalar/* scalar */.d_)(schemas/* number */.aig({ error: (issue) => (0,scalar/* found */.F9)(issue.input, SHARE) }), (raw) => {
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
    const { indicator, queries, parts } = stated.stated;
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
        groupBy: stated.groupBy ?? [],
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
            indicator: places.indicator,
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
 * they are made to count (`increase`), which leaves their quotient what it was. Where that can't be told, the quotient
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
    return new model_problem/* Problem */.AF('a raw ratio tells no number of events, and this one does not say over which time it is taken', 'a query with {{.window}}, or the budgeting method RatioTimeslices');
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
        return new model_problem/* Problem */.AF('a threshold metric is looked at moment by moment, and this one has the window in it', 'a query for one moment');
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
    const queries = metrics.map(({ template }) => ({ ...template.written, use }));
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
function countedBy({ template: { text } }, isCounter) {
    if (text.includes(grammar/* WINDOW_PLACEHOLDER */.R1))
        return text;
    const selector = summedSelector(text);
    if (selector === null) {
        return new model_problem/* Problem */.AF('this query does not say where the window goes', 'a query with {{.window}} for its range, or a bare selector of counters');
    }
    if (isCounter === null) {
        return new model_problem/* Problem */.AF('the SLI does not say whether its metrics are counters', 'counter: true or counter: false');
    }
    return isCounter
        ? `sum(increase(${selector}[${grammar/* WINDOW_PLACEHOLDER */.R1}]))`
        : `sum(sum_over_time(${selector}[${grammar/* WINDOW_PLACEHOLDER */.R1}]))`;
}
/** The selector in `selector` or `sum(selector)`. */
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
        const read = sloOf(slo, objective, names[index] ?? slo.name, services);
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

;// CONCATENATED MODULE: ./build/core/specs/formats/ratio-objective.js




const EXPECTED = 'a share strictly between 0 and 1, such as 0.999';
/** An objective as a share of 1, as OpenSLO and slo-generator write it: 0.999 is 99.9%. */
const ratioObjectiveSchema = schemas/* lazy */.RZV(() => (0,scalar/* scalar */.d_)(schemas/* number */.aig({ error: (issue) => (0,scalar/* found */.F9)(issue.input, EXPECTED) }), (raw) => {
    const ratio = (0,exact_number/* exactNumber */.rf)(String(raw));
    if (!ratio || ratio.lt(0) || ratio.equals(0))
        return new model_problem/* Problem */.AF(`\`${raw}\` promises nothing`, EXPECTED);
    if (ratio.gt(1))
        return new model_problem/* Problem */.AF(`\`${raw}\` is more than everything`, EXPECTED, `Was ${raw}% meant? Write ${raw / 100}.`);
    if (ratio.equals(1))
        return new model_problem/* Problem */.AF('an objective of 1 leaves no error budget', EXPECTED);
    return { ratio, text: `${ratio.mul(100).toString(30)}%` };
}));
const PERCENT = 'a percentage strictly between 0 and 100, such as 99.9';
/** An objective in percent, where the format says so: 0.5 is half a percent. */
const percentObjectiveSchema = schemas/* lazy */.RZV(() => (0,scalar/* scalar */.d_)(schemas/* number */.aig({ error: (issue) => (0,scalar/* found */.F9)(issue.input, PERCENT) }), (raw) => {
    const percent = (0,exact_number/* exactNumber */.rf)(String(raw));
    if (!percent || percent.lte(0) || percent.gte(100))
        return new model_problem/* Problem */.AF(`\`${raw}\` is not an objective`, PERCENT);
    return { ratio: percent.div(100), text: `${percent.toString(30)}%` };
}));

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
const sloSchema = schemas/* lazy */.RZV(() => schemas/* looseObject */._H3({
    metadata: schemas/* looseObject */._H3({ name: (0,contract_file/* nameSchema */.Jq)('the name of the SLO') }),
    spec: schemas/* strictObject */.rej({
        description: schemas/* string */.YjP().nullish(),
        service: (0,contract_file/* nameSchema */.Jq)('the name of the service').optional(),
        serviceRef: (0,contract_file/* nameSchema */.Jq)('the name of the service').optional(),
        ...indicatorFields(),
        budgetingMethod: methodSchema,
        timeWindow: schemas/* array */.YOg(schemas/* strictObject */.rej({
            duration: (0,scalar/* scalar */.d_)(schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, DURATION) }), (raw) => {
                return openSloDuration(raw) ?? new model_problem/* Problem */.AF(`\`${raw}\` is not a duration`, DURATION);
            }),
            isRolling: schemas/* boolean */.zMY().optional(),
            calendar: calendarSchema.nullish(),
        }))
            .length(1, { error: 'expected exactly one window' }),
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
        const read = (0,schema_reader/* readDocument */.u)(document, sloSchema);
        if ('diagnostics' in read)
            readings.refuse(read.diagnostics);
        else
            readSlo(read.value, document, library, services, readings);
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
        if (kind === 'DataSource') {
            const read = (0,schema_reader/* readDocument */.u)(document, dataSourceSchema);
            if ('diagnostics' in read)
                readings.refuse(read.diagnostics);
            else
                put(sourceTypes, read.value.metadata.name, read.value.spec.type ?? null);
        }
    }
    return { slis, sourceTypes };
}
function readSlo({ metadata, spec }, document, library, services, readings) {
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
        objectives: spec.objectives.map((objective, index) => objectiveOf(objective, (0,yaml/* partOf */.BU)(document, ['spec', 'objectives', index]), spec, common, library)),
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
function objectiveOf(objective, document, spec, common, library) {
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
        return { sli: sliOf(inline.spec, spec, library), place: document.placeOf([], key), sources, promised };
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
    const sli = found.sli ? sliOf(found.sli, found.document, library) : new model_problem/* Problem */.AF(`the SLI \`${name}\` can't be read`);
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
function sliOf({ thresholdMetric, ratioMetric }, document, library) {
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
    const path = metricSource ? ['metricSource', 'spec', 'query'] : ['spec', 'query'];
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
const UNITS = { Second: 's', Minute: 'm', Hour: 'h', Day: 'd', Week: 'w', Month: 'M', Quarter: 'Q', Year: 'Y' };
const UNIT_NAMES = Object.keys(UNITS);
const openslo_v1alpha_sloSchema = schemas/* lazy */.RZV(() => schemas/* looseObject */._H3({
    metadata: schemas/* looseObject */._H3({ name: (0,contract_file/* nameSchema */.Jq)('the name of the SLO') }),
    spec: schemas/* strictObject */.rej({
        description: schemas/* string */.YjP().nullish(),
        service: (0,contract_file/* nameSchema */.Jq)('the name of the service'),
        budgetingMethod: methodSchema,
        indicator: schemas/* strictObject */.rej({ thresholdMetric: openslo_v1alpha_metricSchema }).nullish(),
        timeWindows: schemas/* array */.YOg(schemas/* strictObject */.rej({
            unit: schemas/* enum */.k5n(UNIT_NAMES, { error: (issue) => (0,scalar/* found */.F9)(issue.input, `one of ${UNIT_NAMES.join(', ')}`) }),
            count: schemas/* int */.Whr({ error: (issue) => (0,scalar/* found */.F9)(issue.input, 'a whole number') })
                .min(1, { error: 'expected at least 1' }),
            isRolling: schemas/* boolean */.zMY().optional(),
            calendar: calendarSchema.nullish(),
        }))
            .length(1, { error: 'expected exactly one window' }),
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



const VERSIONS = ['openslo/v1', 'openslo.com/v2alpha', 'openslo/v1alpha'];
/** https://github.com/OpenSLO/OpenSLO, three versions of it. Objects refer to objects of their own version. */
const OPENSLO = {
    name: 'OpenSLO',
    versions: VERSIONS,
    kinds: ['SLO', 'SLI', 'Service', 'DataSource', 'AlertPolicy', 'AlertCondition', 'AlertNotificationTarget'],
    ignoredKinds: new Map(),
    unversioned: null,
    read(documents, services) {
        const readings = new Readings();
        for (const version of VERSIONS) {
            const own = documents.filter((one) => one.version === version);
            if (version === 'openslo/v1alpha') {
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
// EXTERNAL MODULE: ./build/core/specs/fields/objective.js
var objective = __webpack_require__(3660);
;// CONCATENATED MODULE: ./build/core/specs/formats/pyrra.js














const SELECTOR = 'one selector, such as http_requests_total{job="shop"}';
const WINDOW = 'a duration such as 4w';
const LABEL = 'the names of labels';
const selectorSchema = schemas/* lazy */.RZV(() => (0,scalar/* scalar */.d_)(schemas/* string */.YjP({ error: (issue) => (0,scalar/* found */.F9)(issue.input, SELECTOR) }), (raw) => {
    const selector = (0,promql_selector/* plainSelector */.Y0)(raw);
    return selector?.name ? selector : new model_problem/* Problem */.AF('this is not a selector of one metric', SELECTOR);
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
        target: objective/* objectiveSchema */.p,
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
        stated: indicator instanceof model_problem/* Problem */.AF ? unsupported(indicator, promised) : indicator,
        groupBy,
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
function templated(document, key) {
    const placed = document.textAt([key]);
    if (!placed)
        return new model_problem/* Problem */.AF(`\`${key}\` is missing`, 'a query');
    if (/\$\{\w+\}/.test(placed.text)) {
        return new model_problem/* Problem */.AF(`\`${key}\` holds an environment variable, whose value no review can see`, 'a query whose text is all there');
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
    const [some, more] = [summed(good.text), summed(rest.text)];
    if (some instanceof model_problem/* Problem */.AF)
        return some;
    if (more instanceof model_problem/* Problem */.AF)
        return more;
    const place = (key) => document.placeOf([], key);
    // Either of the two may have no series yet; without both there is no data.
    const total = other === 'filter_valid' ? more : `(${some} + ${more}) or ${some} or ${more}`;
    return {
        indicator: ratioOf('good', some, total),
        queries: [good.written, rest.written],
        parts: { 'ratio.good': place('filter_good'), 'ratio.total': place(other) },
    };
}
/** The sum of what a filter counts; it is a selector, which may say itself where the window goes. */
function summed(filter) {
    const selector = (0,promql_selector/* plainSelector */.Y0)(filter.replace(/\[\s*\$window\s*\]$/, ''));
    if (selector)
        return `sum(increase(${selector.text}[${grammar/* WINDOW_PLACEHOLDER */.R1}]))`;
    return new model_problem/* Problem */.AF('a filter is not a selector', 'a selector such as http_requests_total{job="shop"}');
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
        return new model_problem/* Problem */.AF('`expression` does not say where the window goes', 'an expression with [window]');
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
    const expression = template.text.replace(/\[\s*\$window\s*\]$/, '');
    const name = (0,promql_selector/* namedSelector */.$_)(expression)?.name;
    const histogram = name?.endsWith('_bucket') && query/* histogramSchema */.kI.safeParse(expression.replace(name, name.slice(0, -'_bucket'.length)));
    if (histogram === false || !histogram?.success) {
        return new model_problem/* Problem */.AF('`expression` is not a selector of buckets', 'such as http_request_duration_seconds_bucket{job="shop"}');
    }
    const parts = {
        'latency.histogram': document.placeOf([], 'expression'),
        'latency.within': document.placeOf([], 'threshold_bucket'),
    };
    const indicator = { kind: 'latency', histogram: histogram.data, within: (0,duration/* boundOfSeconds */.vQ)(seconds) };
    return { indicator, queries: [template.written], parts };
}

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
        objective: objective/* objectiveSchema */.p,
        labels: schemas/* unknown */.L5J().optional(),
        plugins: schemas/* unknown */.L5J().optional(),
        alerting: schemas/* unknown */.L5J().optional(),
        sli: schemas/* strictObject */.rej({
            raw: schemas/* strictObject */.rej({ [keys.ratio]: sloth_query }).optional(),
            events: schemas/* strictObject */.rej({ [keys.error]: sloth_query, [keys.total]: sloth_query }).optional(),
            plugin: schemas/* looseObject */._H3({ id: schemas/* string */.YjP() }).optional(),
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
        return new model_problem/* Problem */.AF(`the SLI is made by the plugin \`${plugin.id}\`, which is code that SLO Gate does not run`, 'sli.events or sli.raw', 'Write out the queries that the plugin makes.');
    }
    if (raw) {
        const share = windowed(document, ['raw', keys.ratio]);
        if (share instanceof model_problem/* Problem */.AF)
            return share;
        const indicator = shareOf('bad', share.text);
        const place = document.placeOf(['raw'], keys.ratio);
        return { indicator, queries: [share.written], parts: sloth_everyPart(place) };
    }
    const [error, total] = [windowed(document, ['events', keys.error]), windowed(document, ['events', keys.total])];
    if (error instanceof model_problem/* Problem */.AF)
        return error;
    if (total instanceof model_problem/* Problem */.AF)
        return total;
    const place = document.placeOf(['events'], keys.error);
    return {
        indicator: ratioOf('bad', error.text, total.text),
        queries: [error.written, total.written],
        parts: { ...sloth_everyPart(place), 'ratio.total': document.placeOf(['events'], keys.total) },
    };
}
const sloth_everyPart = (place) => ({
    'error-ratio': place,
    'ratio.bad': place,
    'ratio.good': place,
    'ratio.total': place,
});
function windowed(document, path) {
    const placed = document.textAt(path);
    const template = placed && templateOf(placed, GO_WINDOW);
    if (!template || template instanceof model_problem/* Problem */.AF)
        return template ?? new model_problem/* Problem */.AF('this query is empty', 'a query');
    if (template.text.includes(grammar/* WINDOW_PLACEHOLDER */.R1))
        return template;
    const name = String(path.at(-1));
    return new model_problem/* Problem */.AF(`\`${name}\` has no {{.window}}`, 'a query with {{.window}}', 'Write [{{.window}}] for its range.');
}
/** https://sloth.dev: `prometheus/v1`, and the same as a Kubernetes object. */
const SLOTH = {
    name: 'Sloth',
    versions: ['prometheus/v1', 'sloth.slok.dev/v1'],
    kinds: ['', 'PrometheusServiceLevel'],
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




/** The formats that are read beside our own. */
const FORMATS = [OPENSLO, SLOTH, PYRRA, SLO_GENERATOR];

;// CONCATENATED MODULE: ./build/core/specs/formats/recognise.js




/** Tells by its `version` or `apiVersion` what a document is. A list of OpenSLO's objects is several documents. */
function recognise(document) {
    const { value } = document;
    if (Array.isArray(value) && value.length > 0 && value.every((item) => isObject(item) && 'apiVersion' in item)) {
        return value.map((_, index) => recogniseOne((0,yaml/* partOf */.BU)(document, [index])));
    }
    return [recogniseOne(document)];
}
function recogniseOne(document) {
    const { value } = document;
    if (!isObject(value))
        return { kind: 'native', document };
    const apiVersion = textOf(value.apiVersion);
    const version = apiVersion ?? textOf(value.version);
    if (version === null)
        return withoutVersion(value, document);
    const kind = apiVersion === null ? '' : (textOf(value.kind) ?? '');
    const format = FORMATS.find(({ versions }) => versions.includes(version));
    if (!format)
        return ofNoFormat(version, kind, apiVersion !== null, document);
    if (format.kinds.includes(kind))
        return { kind: 'foreign', format, document: { document, version, kind } };
    const ignored = format.ignoredKinds.get(kind);
    if (ignored)
        return skipped(document, ignored.what, ignored.advice);
    const problem = new model_problem/* Problem */.AF(kind === '' ? `this document of ${format.name} has no kind` : `${format.name} has no kind \`${kind}\``, `one of ${format.kinds.filter(Boolean).join(', ')}`);
    return { kind: 'refused', diagnostic: { code: 'version', place: document.placeOf(['kind']), problem } };
}
/** The files that lie beside SLOs and have no version. Any other may be a contract without its first line. */
function withoutVersion(value, document) {
    if (PROMETHEUS_KEYS.some((key) => key in value) && !('slos' in value))
        return skipped(document, 'a file of Prometheus');
    const format = FORMATS.find(({ unversioned }) => unversioned?.keys.some((key) => key in value));
    if (format?.unversioned && !('slos' in value)) {
        return { kind: 'foreign', format, document: { document, version: '', kind: format.unversioned.kind } };
    }
    return { kind: 'native', document };
}
const PROMETHEUS_KEYS = ['scrape_configs', 'rule_files', 'groups'];
const KUBERNETES = /^([a-z0-9-]+(\.[a-z0-9-]+)*\/)?v\d+((alpha|beta)\d+)?$/;
/** Groups whose every version is about SLOs: one that is not known here is never passed over. */
const OURS = new Set([contract_file/* VERSION */.xv, ...FORMATS.flatMap(({ versions }) => versions)].map(groupOf));
const NAMES_SLOS = /^(SLO|SLI|ServiceLevel\w*|PrometheusServiceLevel)$/i;
function ofNoFormat(version, kind, isApi, document) {
    if (!isApi)
        return { kind: 'native', document };
    const isOther = KUBERNETES.test(version) && kind !== '' && !OURS.has(groupOf(version)) && !NAMES_SLOS.test(kind);
    if (isOther)
        return skipped(document, `a Kubernetes object of the kind ${kind}`);
    const problem = new model_problem/* Problem */.AF(`unknown version \`${version}\``, `one of ${FORMATS.flatMap(({ versions }) => versions).join(', ')}, or version: ${contract_file/* VERSION */.xv}`);
    return { kind: 'refused', diagnostic: { code: 'version', place: document.placeOf(['apiVersion']), problem } };
}
function skipped(document, what, advice = null) {
    const problem = new model_problem/* Problem */.AF(`this is ${what}, and no SLO; it was passed over`, null, advice);
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
    constructor(supplements) {
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
            places: { service: place, paths: place, reviewed: place },
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

// EXTERNAL MODULE: ./build/core/specs/yaml/versioned.js
var versioned = __webpack_require__(1624);
;// CONCATENATED MODULE: ./build/core/specs/contracts.js








/** Reads the files of `slos/`. Those of other formats are read together, since they refer to each other. */
function readContractFiles(sources) {
    const readings = new Readings();
    const foreign = new Map(FORMATS.map((format) => [format, []]));
    const supplements = [];
    for (const file of (0,yaml/* parseTogether */.Sn)(sources)) {
        for (const found of documentsIn(file, readings).flatMap(recognise)) {
            if (found.kind === 'foreign')
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
    const services = new Services(supplements);
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
/**
 * Whether these files mean the same whatever stands beside them. Only our own contracts do: a neighbour completes what a file of
 * another format says, and a document without `slos` says nothing alone. A new format is no exception.
 */
const standAlone = (sources) => [...(0,yaml/* parseTogether */.Sn)(sources)].every(({ documents, diagnostics }) => diagnostics.length === 0 && documents.flatMap(recognise).every(isSelfContained));
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
const foreignOf = (sources) => [...(0,yaml/* parseTogether */.Sn)(sources.filter(({ text }) => FOREIGN.some((word) => text.includes(word))))].flatMap(({ source, documents }) => (documents.flatMap(recognise).some(({ kind }) => kind === 'foreign') ? [source] : []));
/** What no file of another format is without; most files of a repository need not be parsed. */
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
/* harmony import */ var _layout_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1068);

/** Reads everything that an SLO directory holds. */
async function readFiles(files) {
    const layout = (0,_layout_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .readable */ .HD)(files.path, files.layout);
    // All at once, so that whoever reads over a network can read many in one request.
    const [{ policy, contracts, waivers, diagnostics }, targets] = await Promise.all([
        readProtected({ ...files, layout }, () => true),
        readTexts(layout.targets, files),
    ]);
    return {
        sources: { path: files.path, policy, contracts, waivers, targets: targets.texts },
        diagnostics,
        targetDiagnostics: [...layout.targetDiagnostics, ...targets.diagnostics],
    };
}
/** Reads the policy, and those files of contracts and waivers that `wanted` names by their path from the root. */
async function readProtected(files, wanted) {
    const { layout } = files;
    const [policy, contracts, waivers] = await Promise.all([
        readTexts(layout.policy ? [layout.policy] : [], files),
        readTexts(chosen(files, wanted), files),
        readTexts(layout.waivers.filter((entry) => wanted(pathOf(files, entry))), files),
    ]);
    return {
        policy: policy.texts[0] ?? null,
        contracts: contracts.texts,
        waivers: waivers.texts,
        diagnostics: [...layout.diagnostics, ...policy.diagnostics, ...contracts.diagnostics, ...waivers.diagnostics],
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

/***/ 3637:
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
// EXTERNAL MODULE: ./build/core/specs/contracts.js + 21 modules
var contracts = __webpack_require__(3927);
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
    .regex(PERCENTAGE, { error: (issue) => (0,scalar/* found */.F9)(issue.input, EXPECTED) }), (raw) => {
    const digits = PERCENTAGE.exec(raw)?.[1];
    return digits === undefined
        ? new model_problem/* Problem */.AF(`\`${raw}\` is not a percentage`, EXPECTED)
        : new fraction/* default */.A(digits).div(100);
});

;// CONCATENATED MODULE: ./build/core/specs/conditions/threshold.js


/** `{ low: bound }` or `{ high: bound }`, whichever is given, as a threshold; the issue names both when neither is. */
function threshold(bounds, text, context) {
    const given = Object.keys(bounds).filter((key) => bounds[key] !== undefined);
    const [comparison] = given;
    const bound = comparison && bounds[comparison];
    if (!bound || given.length > 1) {
        const problem = new model_problem/* Problem */.AF('a condition has exactly one bound', `exactly one of ${Object.keys(bounds).join(', ')}`);
        context.addIssue({ code: 'custom', message: problem.message, params: { problem } });
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
        review: file?.review ?? model_policy/* BUILT_IN_REVIEW */.cT,
    };
}

// EXTERNAL MODULE: ./build/core/specs/waivers.js + 1 modules
var specs_waivers = __webpack_require__(2127);
// EXTERNAL MODULE: ./build/core/specs/yaml/versioned.js
var versioned = __webpack_require__(1624);
// EXTERNAL MODULE: ./build/core/specs/yaml/yaml.js + 1 modules
var yaml = __webpack_require__(4185);
;// CONCATENATED MODULE: ./build/core/specs/directory.js








/** Reads a whole directory. With any diagnostic there is no directory: nothing is decided from the rest. */
function readDirectory(sources) {
    const { slos, waivers, policy, diagnostics } = readContracts(sources);
    if (diagnostics.length === 0 && slos.length === 0)
        return { diagnostics: [noContracts(sources)] };
    return diagnostics.length > 0 || !policy ? { diagnostics } : { value: { slos, waivers, policy } };
}
/** Reads as much of a directory as can be read; an empty one promises nothing. */
function readContracts(sources) {
    const ofPolicy = [];
    const file = sources.policy ? (0,yaml/* parseYaml */.hN)(sources.policy) : null;
    const policy = sources.policy && file ? readPolicy(sources.policy, file, ofPolicy) : policyOf(null);
    const { slos, notices, diagnostics: wrong } = (0,contracts/* readContractFiles */.aL)(sources.contracts);
    const { waivers, diagnostics: wrongWaivers } = (0,specs_waivers/* readWaivers */.Sr)(sources.waivers);
    // The service of a waiver may be in a file that can't be read, which is said already.
    const services = wrong.length > 0 ? null : new Set(slos.map(({ service }) => service.name));
    const diagnostics = [
        ...[...ofPolicy, ...wrong, ...duplicates(slos), ...unboundPolicies(slos, policy)],
        ...[...wrongWaivers, ...(0,specs_waivers/* withoutSection */.qJ)(waivers, policy), ...(services ? (0,specs_waivers/* withoutContract */.XH)(waivers, services) : [])],
    ];
    const start = { file: `${sources.path}/policy.yaml`, line: 1, column: 1 };
    return {
        slos,
        waivers,
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
function duplicates(slos) {
    const first = new Map();
    return slos.flatMap((slo) => {
        const earlier = first.get((0,model_slo/* sloId */.sE)(slo));
        if (!earlier) {
            first.set((0,model_slo/* sloId */.sE)(slo), slo);
            return [];
        }
        const { file, line } = earlier.places.name;
        const problem = new model_problem/* Problem */.AF(`${(0,model_slo/* sloId */.sE)(slo)} is there already, in ${file}:${line}`, 'a name of its own');
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
    const problem = new model_problem/* Problem */.AF(files.length > 0 ? `there is no contract in ${(0,model_names/* listed */.K)(files)}` : 'there is no contract here', 'at least one YAML file with SLOs', 'A gate without contracts would let everything through.');
    return { code: 'no-contract', place, problem };
}


/***/ }),

/***/ 1955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ addressSchema)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5411);
/* harmony import */ var _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8305);


const EXPECTED = 'an http(s) address, or a path of this repository such as docs/runbook.md';
/**
 * Where people are sent from a report: a web address, or a path of the repository. Anything else (`javascript:`, `data:`, `file:`) would
 * run or open something on the machine of whoever follows it.
 */
const addressSchema = (what) => (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)((0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(what), (raw) => {
    const address = raw.trim();
    if (isWebAddress(address) || isPath(address))
        return raw;
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF(`\`${raw}\` is neither a web address nor a path of this repository`, EXPECTED);
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

/***/ 8579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ latencyBoundSchema),
/* harmony export */   s: () => (/* binding */ durationSchema)
/* harmony export */ });
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1952);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7342);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5411);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4587);
/* harmony import */ var _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8305);






const durationSchema = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error: (issue) => (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)(issue.input, _model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPECTED_DURATION */ .gE) })
    .regex(/^[1-9][0-9]*[smhdw]$/, { error: (issue) => (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)(issue.input, _model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPECTED_DURATION */ .gE) }), _model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .readDuration */ .$7);
const BOUND_EXPECTED = 'a latency such as 500ms or 2.5s';
const BOUND = /^(\d{1,9}(?:\.\d{1,9})?)(ms|s|m)$/;
const BOUND_UNITS = { ms: new fraction_js__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A(1, 1000), s: new fraction_js__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A(1), m: new fraction_js__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A(_model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE */ .pY) };
const latencyBoundSchema = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error: (issue) => (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)(issue.input, BOUND_EXPECTED) })
    .regex(BOUND, { error: (issue) => (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)(issue.input, BOUND_EXPECTED) }), (raw) => {
    const match = BOUND.exec(raw);
    const seconds = new fraction_js__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A(match?.[1] ?? 0).mul(BOUND_UNITS[(match?.[2] ?? 's')]);
    return seconds.equals(0) ? new _model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Problem */ .AF('no request takes 0s', BOUND_EXPECTED) : { seconds, text: raw };
});


/***/ }),

/***/ 3660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ objectiveSchema),
/* harmony export */   w: () => (/* binding */ targetRatioSchema)
/* harmony export */ });
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1952);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);
/* harmony import */ var _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8305);




const EXPECTED = 'a percentage strictly between 0 and 100, such as 99.9%';
const ARTICLED = { objective: 'an objective', target: 'a target' };
const PERCENTAGE = /^(\d{1,3}(?:\.\d{1,30})?)\s*%?$/;
/** Reads `99.9%`, `"99.9"` or the number 99.9; `noun` says what it is. */
function readShare(raw, noun) {
    const digits = PERCENTAGE.exec(String(raw).trim())?.[1];
    if (digits === undefined)
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`\`${raw}\` is not ${ARTICLED[noun]}`, EXPECTED);
    const percent = new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A(digits);
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
const share = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()], { error: (issue) => (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)(issue.input, EXPECTED) });
const objectiveSchema = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(share.meta({ description: `The contract: ${EXPECTED}.` }), (raw) => readShare(raw, 'objective'));
/** The number of a performance target, which is written as an objective is, and is none. */
const targetRatioSchema = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(share.meta({ description: `The target: ${EXPECTED}.` }), (raw) => readShare(raw, 'target'));


/***/ }),

/***/ 8575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ expressionSchema),
/* harmony export */   Pm: () => (/* binding */ instantExpressionSchema),
/* harmony export */   c$: () => (/* binding */ querySchema),
/* harmony export */   kI: () => (/* binding */ histogramSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5411);
/* harmony import */ var _promql_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7593);
/* harmony import */ var _promql_selector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7995);
/* harmony import */ var _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8305);





const text = (what) => zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: (issue) => (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)(issue.input, what) })
    .regex(/\S/, { error: `expected ${what}, found nothing` })
    .transform((raw) => raw.trim());
/** A query of either form, as a ratio takes it. */
const querySchema = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(text('a query'), (raw) => {
    if (raw.includes(_promql_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOW_PLACEHOLDER */ .R1)) {
        const counted = (0,_promql_selector_js__WEBPACK_IMPORTED_MODULE_1__/* .countedSelector */ ._O)(raw);
        if (counted !== null)
            return { form: 'selector', text: counted };
        const perSecond = /\b(i?rate|deriv)\s*\(/.exec(raw)?.[1];
        if (!perSecond)
            return { form: 'expression', text: raw };
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF(`${perSecond}() gives events per second, and a ratio counts events`, 'a number of events, such as sum(increase(http_requests_total[$window]))', `Write increase() for ${perSecond}(), or give the bare selector and let SLO Gate wrap it.`);
    }
    const selector = (0,_promql_selector_js__WEBPACK_IMPORTED_MODULE_1__/* .plainSelector */ .Y0)(raw);
    if (selector !== null)
        return { form: 'selector', text: selector.text };
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('this query is neither a plain selector nor an expression with $window', 'a selector such as http_requests_total{job="shop"}, or an expression such as sum(increase(http_requests_total[$window]))', 'Write $window where the range of time goes, or give the bare selector and let SLO Gate wrap it.');
});
/** An expression with `$window`, as `error-ratio` takes it. */
const expressionSchema = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(text('an expression with $window'), (raw) => raw.includes(_promql_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOW_PLACEHOLDER */ .R1)
    ? raw
    : new _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('this expression has no $window', 'an expression with $window', 'Write $window where the range of time goes.'));
/** An expression that SLO Gate evaluates once a slice, so `$window` has no place in it. */
const instantExpressionSchema = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(text('an expression'), (raw) => raw.includes(_promql_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOW_PLACEHOLDER */ .R1)
    ? new _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('a time slice has no $window', 'an expression for one moment', 'Write the range of one slice, such as [1m].')
    : raw);
const HISTOGRAM = 'the base name of a histogram and its matchers, such as http_request_duration_seconds{job="shop"}';
const histogramSchema = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(text('a histogram'), (raw) => {
    const histogram = (0,_promql_selector_js__WEBPACK_IMPORTED_MODULE_1__/* .namedSelector */ .$_)(raw);
    if (!histogram)
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('this is not a histogram', HISTOGRAM);
    const { name, matchers } = histogram;
    const suffix = /_(bucket|count|sum)$/.exec(name)?.[0];
    if (suffix) {
        const advice = `Write ${name.slice(0, -suffix.length)}; SLO Gate adds ${suffix} itself.`;
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF(`\`${name}\` is one part of a histogram`, HISTOGRAM, advice);
    }
    if (matchers.some((matcher) => /^["'`]?le["'`]?\s*[=!]/.test(matcher))) {
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('this histogram is restricted to one bucket', HISTOGRAM, 'Leave `le` out; `within` chooses the bucket.');
    }
    return histogram;
});


/***/ }),

/***/ 647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ timezoneSchema),
/* harmony export */   y: () => (/* binding */ windowSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7342);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5411);
/* harmony import */ var _model_window_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6398);
/* harmony import */ var _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8305);





const EXPECTED = 'a duration such as 30d, or { calendar: month, timezone: Europe/Berlin }';
const timezoneSchema = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: (issue) => (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(issue.input, 'an IANA time zone such as Europe/Berlin') }), (raw) => raw.includes('/') || raw === 'UTC'
    ? (0,_model_window_js__WEBPACK_IMPORTED_MODULE_3__/* .isZone */ .D)(raw)
        ? raw
        : new _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF(`\`${raw}\` is not a time zone`, 'an IANA time zone such as Europe/Berlin or UTC')
    : new _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF(`\`${raw}\` is not a time zone`, 'an IANA time zone such as Europe/Berlin or UTC'));
const calendarSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    calendar: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['week', 'month', 'quarter', 'year'], {
        error: (issue) => (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(issue.input, 'one of week, month, quarter, year'),
    }),
    timezone: timezoneSchema.default('UTC'),
})
    .transform((calendar) => ({ kind: 'calendar', ...calendar }));
const rollingSchema = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[1-9][0-9]*[smhdw]$/, { error: (issue) => (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(issue.input, EXPECTED) }), (raw) => {
    const duration = (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .readDuration */ .$7)(raw);
    return duration instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF ? duration : { kind: 'rolling', duration };
});

const windowSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([rollingSchema, calendarSchema], {
    // A mapping is meant as a calendar window, whose own issues say more.
    error: ({ input }) => (input?.constructor === Object ? undefined : (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(input, EXPECTED)),
});


/***/ }),

/***/ 1068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   Mm: () => (/* binding */ excess),
/* harmony export */   NF: () => (/* binding */ protectedEntries),
/* harmony export */   aH: () => (/* binding */ layoutOf),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);
/* harmony import */ var _attributes_attributes_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2953);
/* harmony import */ var _same_on_some_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4827);



/** A larger file is no contract, and is not even read. */
const MAX_BYTES = 4 * 1_048_576;
/** The files of the protected part. */
const protectedEntries = ({ policy, contracts, waivers }) => [
    ...(policy ? [policy] : []),
    ...contracts,
    ...waivers,
];
/** More files, or larger ones, are not read together: the contracts, the waivers, or the targets. */
const MAX_FILES = 10_000;
const MAX_BYTES_TOGETHER = 16 * 1_048_576;
const YAML = /\.ya?ml$/i;
/** JSON is YAML too. */
const YAML_OR_JSON = /\.(ya?ml|json)$/i;
const NAMES = ['policy.yaml', 'slos', 'waivers', 'targets'];
/** Sorts what a directory holds, by the same rules for a checkout and for a commit that is read through the API. */
function layoutOf(directory, entries) {
    const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
    const diagnostics = [];
    const targetDiagnostics = [];
    const twins = twinsOf(sorted);
    const unread = new Set();
    const kept = { policy: [], contracts: [], waivers: [], targets: [] };
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
    }
    return { ...kept, policy: kept.policy[0] ?? null, diagnostics, targetDiagnostics };
}
const isRead = (path, part) => part === 'policy' || (part === 'waivers' ? YAML_OR_JSON : YAML).test(path);
/** A layout for whoever reads all of its files: of a part that is too much altogether there is nothing but that. */
function readable(directory, layout) {
    const [contracts, waivers, targets] = [excess(layout.contracts), excess(layout.waivers), excess(layout.targets)];
    const at = (part, problem) => problem ? [{ code: 'layout', place: { file: `${directory}/${part}`, line: 1, column: 1 }, problem }] : [];
    return {
        policy: layout.policy,
        contracts: contracts ? [] : layout.contracts,
        waivers: waivers ? [] : layout.waivers,
        targets: targets ? [] : layout.targets,
        diagnostics: [...layout.diagnostics, ...at('slos', contracts), ...at('waivers', waivers)],
        targetDiagnostics: [...layout.targetDiagnostics, ...at('targets', targets)],
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
    if (path === 'waivers' || path.startsWith('waivers/'))
        return 'waivers';
    if (path === 'targets' || path.startsWith('targets/'))
        return 'targets';
    return 'other';
}
/** Whether a path is in the free part, or is on a disk that tells no case apart. */
const isFree = (path) => (0,_same_on_some_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .sameOnSomeDisk */ .r)(path.split('/')[0] ?? '', 'targets');
/** Git attributes make a checkout show another text than the commit holds. */
const isAttributes = ({ path }) => path.split('/').some(_attributes_attributes_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isAttributesFile */ .g);
function problemOf(entry, part, twins) {
    const [top = ''] = entry.path.split('/');
    const meant = NAMES.find((name) => (0,_same_on_some_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .sameOnSomeDisk */ .r)(name, top));
    if (meant !== undefined && meant !== top) {
        const problem = `\`${top}\` is \`${meant}\` on a disk that tells no case apart, and another name elsewhere`;
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(problem, `\`${meant}\``, 'Rename it.');
    }
    if (isAttributes(entry)) {
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
    if (directly && part === 'other' && (YAML.test((0,_same_on_some_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .T)(entry.path)) || entry.kind !== 'file')) {
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('this file would not be read', 'policy.yaml, and nothing else in this place', 'Rename it, or move it below slos/.');
    }
    if (part !== 'other' && !isRead(entry.path, part) && isRead((0,_same_on_some_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .T)(entry.path), part)) {
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('on some disks the name of this file is one that is read, and here it is not', 'a plain name');
    }
    if (directly && (part === 'contracts' || part === 'waivers' || part === 'targets'))
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('this is a file', 'a directory');
    return null;
}
/**
 * A directory that is not read, told of once: what is in it would count for nothing without a word, such as what another version reads.
 * Hidden ones are those of tools, unless they hold what looks like an SLO.
 */
function unreadDirectory({ path, kind }, part, told) {
    const [top = '', ...below] = path.split('/');
    if (part !== 'other' || (below.length === 0 && kind !== 'unlisted') || told.has(top))
        return null;
    if (top.startsWith('.') && !YAML.test(path))
        return null;
    told.add(top);
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`this version does not read the directory \`${top}/\``, 'slos/, waivers/ and targets/, and no other directory in this place', 'Move its files out of here, or use a version of SLO Gate that reads it.');
}
/** Every path that differs from another only by case or Unicode form, with that other one. */
function twinsOf(entries) {
    const first = new Map();
    const twins = new Map();
    for (const { path } of entries) {
        const earlier = first.get((0,_same_on_some_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .T)(path));
        if (earlier === undefined)
            first.set((0,_same_on_some_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .T)(path), path);
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
// EXTERNAL MODULE: ./build/core/specs/yaml/yaml.js + 1 modules
var yaml = __webpack_require__(4185);
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

/***/ 2950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/core/model/names.js
var names = __webpack_require__(8836);
// EXTERNAL MODULE: ./build/core/model/problem.js
var model_problem = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/core/specs/yaml/scalar.js
var scalar = __webpack_require__(8305);
;// CONCATENATED MODULE: ./build/core/specs/yaml/value-code.js
/** The codes of the values that people get wrong for reasons worth a page; the first that fits counts. */
const CODES = [
    [/^(slos\/\d+\/objective|targets\/\d+\/target)(\/|$)/, 'objective'],
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
    const knownKeys = new Map();
    const result = schema.safeParse(document.value, {
        reportInput: true,
        error: (issue) => {
            if (issue.code === 'unrecognized_keys')
                knownKeys.set(pathKey(issue.path), shapeOf(issue.inst));
            return undefined;
        },
    });
    if (result.success)
        return { value: result.data };
    return { diagnostics: result.error.issues.flatMap((issue) => diagnosticsOf(issue, document, knownKeys)) };
}
const pathKey = (path) => JSON.stringify(path ?? []);
/** The keys that the object schema of an issue knows. */
function shapeOf(schema) {
    return schema instanceof schemas/* ZodObject */.bvH ? Object.keys(schema.shape) : [];
}
function diagnosticsOf(issue, document, knownKeys) {
    if (issue.code === 'invalid_union')
        return unionDiagnostics(issue, document, knownKeys);
    if (issue.code !== 'unrecognized_keys') {
        return [{ code: codeOf(issue), place: document.placeOf(issue.path), problem: problemOf(issue) }];
    }
    const known = knownKeys.get(pathKey(issue.path)) ?? [];
    return issue.keys.map((key) => ({
        code: 'unknown-key',
        place: document.placeOf(issue.path, key),
        problem: new model_problem/* Problem */.AF(`unknown key \`${key}\``, known.length ? `one of ${known.join(', ')}` : null, (0,names.nearest)(key, known)),
    }));
}
/** Of a union whose members take different kinds of value, the issues of the member that fits the kind given. */
function unionDiagnostics(issue, document, knownKeys) {
    const wrongKind = (member) => member.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0);
    const fitting = issue.errors.find((member) => !wrongKind(member));
    if (!fitting) {
        return [{ code: codeOf(issue), place: document.placeOf(issue.path), problem: new model_problem/* Problem */.AF(issue.message) }];
    }
    return fitting.flatMap((inner) => {
        const atRoot = { ...inner, path: [...issue.path, ...inner.path] };
        const known = knownKeys.get(pathKey(inner.path));
        return diagnosticsOf(atRoot, document, known ? new Map([[pathKey(atRoot.path), known]]) : knownKeys);
    });
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
    return new model_problem/* Problem */.AF(issue.input === undefined && typeof key === 'string' ? `\`${key}\`: ${issue.message}` : issue.message);
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

/***/ 1624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readVersioned),
/* harmony export */   s: () => (/* binding */ emptyFile)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5411);
/* harmony import */ var _contract_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2391);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8305);
/* harmony import */ var _schema_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2950);




/** Reads a document of our own format. One of another version has other keys; to complain of each would hide what is wrong. */
function readVersioned(document, schema) {
    const value = document.value;
    const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
    if (version === _contract_file_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .xv || typeof value !== 'object' || value === null || Array.isArray(value)) {
        return (0,_schema_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u)(document, schema);
    }
    const message = version === undefined ? 'this document does not say its version' : `unknown version ${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(version)}`;
    const problem = new _model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF(message, `version: ${_contract_file_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .xv}`);
    return { diagnostics: [{ code: 'version', place: document.placeOf(['version']), problem }] };
}
/** A file without any document was hardly meant so. */
function emptyFile(source) {
    const problem = new _model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('this file is empty', `a document with version: ${_contract_file_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .xv}`);
    return { code: 'empty-file', place: { file: source.path, line: 1, column: 1 }, problem };
}


/***/ }),

/***/ 4185:
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
    return new model_problem/* Problem */.AF(problem, `at most ${MAX_PARTS_TOGETHER}`, 'Leave out what is no SLO.');
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
 * Parses YAML 1.2. Any error or warning of the parser, too much of anything, keys that are no text or stand twice, and inexact
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
    return { documents, diagnostics };
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
    const troubles = [...parserTroubles(document, lines), ...troublesIn(contents)].map(({ problem, offset }) => ({ code: 'yaml', place: placeAt(offset), problem }));
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
                const inline = inlineOffset(contents, path, text, source);
                const key = offsetOf(contents, path.slice(0, -1), String(path.at(-1)));
                return { text, place: placeAt(inline ?? key), inline: inline !== null };
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
                // Schemas pass over it, and nobody names anything so.
                else if (keyText(key) === '__proto__')
                    report(new model_problem/* Problem */.AF('unknown key `__proto__`', 'another name'), key);
                else if (keys.has(keyText(key)))
                    report(new model_problem/* Problem */.AF('Map keys must be unique', 'YAML 1.2'), key);
                else
                    keys.add(keyText(key));
            }
        },
    });
    return troubles;
}
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
/** Where the characters of a scalar stand, when the source has them one by one on a line; null when it does not. */
function inlineOffset(root, path, text, source) {
    const node = path.reduce((parent, name) => childOf(parent, name)?.node ?? null, root);
    if (!(0,dist/* isScalar */.jn)(node) || !node.range)
        return null;
    const start = node.range[0] + (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE' ? 1 : 0);
    return source.startsWith(text, start) && !/[\r\n]/.test(text) ? start : null;
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
