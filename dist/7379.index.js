export const id = 7379;
export const ids = [7379,3392];
export const modules = {

/***/ 308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unknownSlos: () => (/* binding */ unknownSlos)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);
/* harmony import */ var _asked_backend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1517);
/* harmony import */ var _backends_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1350);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2937);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8563);
/* harmony import */ var _excluded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(817);






/** What a gate would not know now, so that it is told before a deploy waits for it. Nothing without a backend to ask. */
async function unknownSlos(directory, inputs, host) {
    const { backend: input } = inputs;
    if (!input)
        return [];
    if ('problem' in input)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenInputs */ .zP([input]);
    const at = (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluationInstant */ .e)(inputs, host);
    const { deadline } = inputs.time;
    const backend = await (0,_backends_js__WEBPACK_IMPORTED_MODULE_2__/* .connectBackend */ .R)(input, { at, deadline, redact: host.redact, withheld: (0,_asked_backend_js__WEBPACK_IMPORTED_MODULE_1__/* .withheldIn */ .J)(host) });
    try {
        const policies = directory.policy.errorBudgetPolicies;
        const bound = directory.slos.filter(({ service }) => policies.has(service.policy));
        const excludedOf = (0,_excluded_js__WEBPACK_IMPORTED_MODULE_5__/* .excludedBy */ .UC)(directory.exclusions);
        const slos = await (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .splitSlos */ .yx)(bound, at, backend, excludedOf);
        const results = await (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluate */ ._3)(slos, ({ service }) => boundPolicy(policies, service.policy), at, backend, excludedOf);
        return results.flatMap(({ slo, standing, decision: { cause } }) => {
            if (standing.status === 'unknown')
                return { slo, reason: standing.reason };
            return cause?.kind === 'unknown' ? { slo, reason: cause.reason } : [];
        });
    }
    finally {
        await backend.close();
    }
}
function boundPolicy(policies, name) {
    const policy = policies.get(name);
    if (!policy)
        throw new Error(`there is no policy ${name}`);
    return policy;
}


/***/ }),

/***/ 4461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   Me: () => (/* binding */ overall),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   kS: () => (/* binding */ largerIsLooser)
/* harmony export */ });
/* unused harmony export opposite */
/** The direction of something that may be looser in one respect and tighter in another. */
function directionOf(isLooser, isTighter) {
    if (isLooser === isTighter)
        return 'changed';
    return isLooser ? 'loosened' : 'tightened';
}
/** The direction when a larger number is looser. */
const largerIsLooser = (before, after) => directionOf(after > before, after < before);
const opposite = (direction) => direction === 'changed' ? direction : direction === 'loosened' ? 'tightened' : 'loosened';
/** The direction of several changes taken together: one loosening makes the whole looser. */
function overall(directions) {
    if (directions.includes('loosened'))
        return 'loosened';
    return directions.includes('tightened') ? 'tightened' : 'changed';
}
/** Every change once. */
const distinct = (changes) => [
    ...new Map(changes.map((change) => [JSON.stringify(change), change])).values(),
];


/***/ }),

/***/ 5094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ comparisonOf),
  l: () => (/* binding */ indicatorText)
});

// EXTERNAL MODULE: ./build/core/promql/meaning.js
var meaning = __webpack_require__(5803);
// EXTERNAL MODULE: ./build/core/promql/grammar.js
var grammar = __webpack_require__(7593);
// EXTERNAL MODULE: ./build/core/promql/matchers.js
var matchers = __webpack_require__(953);
;// CONCATENATED MODULE: ./build/core/promql/bucket-bound.js


/** What stands in a frame for the bound. */
const PLACE = '"__bound__"';
/** The bound of a query that asks for one finite bucket; null for any other query. */
function bucketBoundOf(query) {
    const tree = (0,grammar/* parsePromql */.v_)(query);
    if ((0,grammar/* syntaxErrorAt */.Ru)(tree) !== null)
        return null;
    const [found, ...others] = (0,grammar/* selectorNodes */.x6)(tree).flatMap((selector) => boundsIn(selector, query));
    if (!found || others.length > 0)
        return null;
    const { from, to } = found.value;
    return {
        frame: `${query.slice(0, from)}${PLACE}${query.slice(to)}`,
        bound: Number(found.text),
        text: found.text,
        rises: signOf(found.selector, query),
    };
}
/** Its matchers of finite buckets; the last bucket, `+Inf`, is all that was counted. */
function boundsIn(selector, query) {
    return (0,grammar/* childrenOf */.LU)(selector.getChild('LabelMatchers') ?? selector).flatMap((part) => {
        const [label, operator, value] = (0,grammar/* childrenOf */.LU)(part);
        if (!label || !operator || !value)
            return [];
        const name = query.slice(label.from, label.to);
        const isBucket = name === 'le' || (label.name === 'QuotedLabelName' && (0,matchers/* unquoted */.qZ)(name) === 'le');
        const text = (0,matchers/* unquoted */.qZ)(query.slice(value.from, value.to));
        const isBound = isBucket && query.slice(operator.from, operator.to) === '=' && NUMBER.test(text);
        return isBound ? [{ selector, value, text }] : [];
    });
}
const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?$/;
/** Whether a query rises with a selector that it adds up, or falls with one that it takes away; a count is never negative. */
function signOf(selector, query) {
    let rises = true;
    for (let node = selector; node.parent?.parent; node = node.parent) {
        const { parent } = node;
        if (isNeutral(parent, query))
            continue;
        if (parent.name !== 'BinaryExpr')
            return null;
        const [left, operator, ...rest] = (0,grammar/* childrenOf */.LU)(parent);
        const isLeft = left !== undefined && left.from === node.from && left.to === node.to;
        if (!operator || rest.length === 0)
            return null;
        if (operator.name === 'Sub' && !isLeft)
            rises = !rises;
        else if (operator.name !== 'Sub' && operator.name !== 'Add') {
            if (operator.name !== 'Div' || !isLeft || rest.some((divisor) => mayBeNegative(divisor, query)))
                return null;
        }
    }
    return rises;
}
/** Whether something other than counts and their sums, products and quotients is in an expression. */
function mayBeNegative(expression, query) {
    let found = false;
    expression.cursor().iterate(({ name, node, from, to }) => {
        const isNegative = name === 'NumberDurationLiteral' && query.slice(from, to).startsWith('-');
        const isOther = name === 'FunctionCall' && !isNeutral(node, query) && !BOUNDED.test(query.slice(from, to));
        if (name === 'Sub' || name === 'UnaryExpr' || isNegative || isOther)
            found = true;
    });
    return found;
}
/** Functions of what is not negative that are not either. */
const BOUNDED = /^(?:clamp_min|clamp_max|count_over_time|histogram_count|scalar|vector|sqrt|abs)\b/;
/** Whether a node is the larger the larger its only operand is. */
function isNeutral(node, query) {
    const [first] = (0,grammar/* childrenOf */.LU)(node);
    const name = first ? query.slice(first.from, first.to).toLowerCase() : '';
    switch (node.name) {
        case 'ParenExpr':
        case 'MatrixSelector':
        case 'OffsetExpr':
        case 'SubqueryExpr':
        case 'FunctionCallBody':
            return true;
        case 'FunctionCall':
            return /^(?:rate|increase|(?:sum|avg|max|min|last)_over_time)$/.test(name);
        case 'AggregateExpr':
            return /^(?:sum|avg|max|min)$/.test(name);
        default:
            return false;
    }
}

// EXTERNAL MODULE: ./build/core/contract/change.js
var change = __webpack_require__(4461);
;// CONCATENATED MODULE: ./build/core/contract/indicators/indicator.js
const field = (path, meaning, text = meaning, at = path) => ({
    path,
    meaning,
    text,
    at,
});

;// CONCATENATED MODULE: ./build/core/contract/indicators/bucket.js




/** The name of the bound, below the path of its query. */
const BUCKET = 'le';
/** A query, and apart from it the bound of the one bucket that it asks for. */
function queryFields(path, query) {
    const found = bucketBoundOf(query.text);
    if (!found)
        return [field(path, (0,meaning/* queryMeaning */.K7)(query), query.text)];
    return [field(path, (0,meaning/* queryMeaning */.K7)({ ...query, text: found.frame }), query.text), field([...path, BUCKET], found.text)];
}
/** Where a change of the bound leads; `highIsGood` says whether the contract wants the query to be high. */
function boundDirection(before, after, highIsGood) {
    const [was, is] = [bucketBoundOf(before), bucketBoundOf(after)];
    if (!was || !is || was.rises === null || was.rises !== is.rises)
        return 'changed';
    if ((0,meaning/* expressionMeaning */.Ui)(was.frame) !== (0,meaning/* expressionMeaning */.Ui)(is.frame))
        return 'changed';
    const isLooserHigher = was.rises === highIsGood;
    return (0,change/* directionOf */.FR)(isLooserHigher ? is.bound > was.bound : is.bound < was.bound, isLooserHigher ? is.bound < was.bound : is.bound > was.bound);
}

;// CONCATENATED MODULE: ./build/core/promql/share-threshold.js

/** What stands in a frame for the number. */
const share_threshold_PLACE = '__threshold__';
/**
 * The threshold of a share such as `avg_over_time((lag <= bool 30)[5m:1m])`; null for an expression of any other form, where a
 * number may mean anything.
 */
function shareThresholdOf(expression) {
    const tree = (0,grammar/* parsePromql */.v_)(expression);
    const [root] = (0,grammar/* childrenOf */.LU)(tree.topNode);
    const found = root && (0,grammar/* syntaxErrorAt */.Ru)(tree) === null ? thresholdIn(root, expression, true) : null;
    if (!found)
        return null;
    const { from, to } = found.number;
    const text = expression.slice(from, to);
    // Prometheus reads 010 as 8.
    const bound = /^[-+]?0\d/.test(text) ? Number.NaN : Number(text);
    if (!Number.isFinite(bound))
        return null;
    return { frame: `${expression.slice(0, from)}${share_threshold_PLACE}${expression.slice(to)}`, bound, text, rises: found.rises };
}
/** Looks into what rises with its only operand, or, of `1 - x`, falls. */
function thresholdIn(node, text, isUpright) {
    const wordAt = (part) => (part ? text.slice(part.from, part.to).toLowerCase() : '');
    const inner = (part, upright = isUpright) => part ? thresholdIn(part, text, upright) : null;
    const parts = (0,grammar/* childrenOf */.LU)(node);
    switch (node.name) {
        case 'ParenExpr':
        case 'SubqueryExpr':
            return inner(parts[0]);
        case 'FunctionCall': {
            const given = (0,grammar/* childrenOf */.LU)(parts[1] ?? node);
            return /^(avg|sum|min|max)_over_time$/.test(wordAt(parts[0])) && given.length === 1 ? inner(given[0]) : null;
        }
        case 'AggregateExpr': {
            const given = (0,grammar/* childrenOf */.LU)(node.getChild('FunctionCallBody') ?? node);
            return /^(avg|sum|min|max)$/.test(wordAt(parts[0])) && given.length === 1 ? inner(given[0]) : null;
        }
        case 'BinaryExpr': {
            const [left, operator, ...rest] = parts;
            const right = rest.at(-1);
            if (!left || !operator || !right)
                return null;
            if (operator.name === 'Sub' && rest.length === 1 && isNumber(left))
                return inner(right, !isUpright);
            return comparisonIn({ left, operator, right, modifier: rest.length === 2 ? wordAt(rest[0]) : '' }, isUpright);
        }
        default:
            return null;
    }
}
/** One that answers 0 or 1; without `bool` it lets values through. */
function comparisonIn({ left, operator, right, modifier }, isUpright) {
    const isUpper = UPPER[operator.name];
    if (isUpper === undefined || modifier !== 'bool' || isNumber(left) === isNumber(right))
        return null;
    return isNumber(right)
        ? { number: right, rises: isUpper === isUpright }
        : { number: left, rises: isUpper !== isUpright };
}
/** Whether more values are below the right side when that rises. */
const UPPER = { Lte: true, Lss: true, Gte: false, Gtr: false };
const isNumber = (node) => node.name === 'NumberDurationLiteral' ||
    (node.name === 'UnaryExpr' && (0,grammar/* childrenOf */.LU)(node).at(-1)?.name === 'NumberDurationLiteral');

;// CONCATENATED MODULE: ./build/core/contract/indicators/expression.js





/** The name of the number, below the path of its expression. */
const THRESHOLD = 'threshold';
/** An expression, and apart from it the number that it compares with, where it is a share of what fulfils that; else that of its bucket. */
function expressionFields(path, expression) {
    const found = shareThresholdOf(expression);
    if (!found)
        return queryFields(path, { form: 'expression', text: expression });
    return [
        field(path, (0,meaning/* expressionMeaning */.Ui)(found.frame), expression),
        field([...path, THRESHOLD], String(found.bound), found.text),
    ];
}
/** Where a change of the number leads; `highIsGood` says whether the contract wants the expression to be high. */
function thresholdDirection(before, after, highIsGood) {
    const [was, is] = [shareThresholdOf(before), shareThresholdOf(after)];
    if (!was || !is || (0,meaning/* expressionMeaning */.Ui)(was.frame) !== (0,meaning/* expressionMeaning */.Ui)(is.frame))
        return 'changed';
    const isLooserHigher = was.rises === highIsGood;
    return (0,change/* directionOf */.FR)(isLooserHigher ? is.bound > was.bound : is.bound < was.bound, isLooserHigher ? is.bound < was.bound : is.bound > was.bound);
}

;// CONCATENATED MODULE: ./build/core/contract/indicators/error-ratio.js



const errorRatio = {
    fields(indicator) {
        return expressionFields(['error-ratio'], indicator.expression);
    },
    direction(path, before, after) {
        if (path === `error-ratio.${BUCKET}`)
            return boundDirection(before.expression, after.expression, false);
        return path === 'error-ratio.threshold' ? thresholdDirection(before.expression, after.expression, false) : 'changed';
    },
    spellsWindow: ({ expression }) => (0,meaning/* namesWindow */.HY)(expression),
};

// EXTERNAL MODULE: ./build/core/promql/indicator-meaning.js
var indicator_meaning = __webpack_require__(3919);
// EXTERNAL MODULE: ./build/core/promql/selector.js
var selector = __webpack_require__(7995);
;// CONCATENATED MODULE: ./build/core/contract/indicators/latency.js




const latency = {
    fields(indicator) {
        const { histogram, within } = indicator_meaning/* INDICATOR_MEANINGS */.b.latency.of(indicator);
        return [
            field(['latency', 'histogram'], histogram, (0,selector/* histogramSelector */.SU)(indicator.histogram)),
            field(['latency', 'within'], within, indicator.within.text),
        ];
    },
    direction: (path, before, after) => path === 'latency.within'
        ? (0,change/* largerIsLooser */.kS)(before.within.seconds.valueOf(), after.within.seconds.valueOf())
        : 'changed',
    spellsWindow: () => false,
};

;// CONCATENATED MODULE: ./build/core/contract/indicators/ratio.js




const ratio = {
    fields(indicator) {
        const { counted, countNewSeries } = indicator_meaning/* INDICATOR_MEANINGS */.b.ratio.of(indicator);
        return [
            ...queryFields(['ratio', counted], indicator.events),
            ...queryFields(['ratio', 'total'], indicator.total),
            field(['ratio', 'count-new-series'], countNewSeries),
        ];
    },
    direction(path, before, after) {
        if (before.counted === after.counted && path === `ratio.${before.counted}.${BUCKET}`)
            return boundDirection(before.events.text, after.events.text, before.counted === 'good');
        if (before.counted === after.counted && path === `ratio.total.${BUCKET}`)
            return boundDirection(before.total.text, after.total.text, before.counted === 'bad');
        // Without it, errors that come as new series are undercounted.
        if (path !== 'ratio.count-new-series' || before.counted !== 'bad' || after.counted !== 'bad')
            return 'changed';
        return after.countNewSeries ? 'tightened' : 'loosened';
    },
    spellsWindow: ({ events, total }) => (0,meaning/* namesWindow */.HY)(events.text) || (0,meaning/* namesWindow */.HY)(total.text),
};

;// CONCATENATED MODULE: ./build/core/contract/indicators/slices.js





const slices = {
    fields(indicator) {
        const { every, condition } = indicator_meaning/* INDICATOR_MEANINGS */.b.slices.of(indicator);
        const { comparison, bound } = indicator.condition;
        return [
            field(['slices', 'every'], every, indicator.every.text),
            ...expressionFields(['slices', 'value'], indicator.value),
            field(['slices', 'condition'], condition, `${comparison} ${bound.toString()}`, ['slices', comparison]),
        ];
    },
    direction(path, before, after) {
        if (path === 'slices.condition')
            return conditionDirection(before.condition, after.condition);
        const isUpper = slices_UPPER[after.condition.comparison];
        if (slices_UPPER[before.condition.comparison] !== isUpper)
            return 'changed';
        if (path === `slices.value.${BUCKET}`)
            return boundDirection(before.value, after.value, !isUpper);
        if (path !== 'slices.value.threshold')
            return 'changed';
        return thresholdDirection(before.value, after.value, !isUpper);
    },
    spellsWindow: () => false,
};
const slices_UPPER = {
    'at-most': true,
    below: true,
    above: false,
    'at-least': false,
};
/** A slice condition is looser when every value that was good stays good, and more are. */
function conditionDirection(before, after) {
    const isUpper = slices_UPPER[before.comparison];
    if (slices_UPPER[after.comparison] !== isUpper)
        return 'changed';
    const order = after.bound.compare(before.bound);
    const inclusive = (comparison) => comparison === 'at-most' || comparison === 'at-least';
    if (order !== 0)
        return isUpper === order > 0 ? 'loosened' : 'tightened';
    return (0,change/* directionOf */.FR)(inclusive(after.comparison), inclusive(before.comparison));
}

;// CONCATENATED MODULE: ./build/core/contract/indicators/unsupported.js


const unsupported = {
    fields: (indicator) => [field(['unsupported'], indicator_meaning/* INDICATOR_MEANINGS */.b.unsupported.of(indicator).written)],
    direction: () => 'changed',
    spellsWindow: () => false,
};

;// CONCATENATED MODULE: ./build/core/contract/indicators/vendor.js


const vendor = {
    fields: (indicator) => [field(['vendor', 'id'], indicator_meaning/* INDICATOR_MEANINGS */.b.vendor.of(indicator).id)],
    direction: () => 'changed',
    spellsWindow: () => false,
};

;// CONCATENATED MODULE: ./build/core/contract/indicators/indicators.js






const INDICATORS = {
    ratio: ratio,
    'error-ratio': errorRatio,
    latency: latency,
    slices: slices,
    vendor: vendor,
    unsupported: unsupported,
};
/** The comparison of an indicator's kind, to be asked about indicators of that kind only. */
const comparisonOf = ({ kind }) => INDICATORS[kind];
/** A whole indicator on one line. */
function indicatorText(indicator) {
    const fields = comparisonOf(indicator).fields(indicator);
    return `${indicator.kind} (${fields.map(({ path, text }) => `${path.at(-1)}: ${text}`).join(', ')})`;
}


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

/***/ 3919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ INDICATOR_MEANINGS),
/* harmony export */   v: () => (/* binding */ indicatorMeaning)
/* harmony export */ });
/* harmony import */ var _meaning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5803);

const INDICATOR_MEANINGS = {
    ratio: {
        of: ({ counted, events, total, countNewSeries }) => ({
            counted,
            events: (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .queryMeaning */ .K7)(events),
            total: (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .queryMeaning */ .K7)(total),
            countNewSeries: String(countNewSeries),
        }),
    },
    'error-ratio': { of: ({ expression }) => ({ expression: (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionMeaning */ .Ui)(expression) }) },
    latency: {
        of: ({ histogram, within }) => ({
            histogram: (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .histogramMeaning */ .OS)(histogram),
            within: within.seconds.toFraction(),
        }),
    },
    slices: {
        of: ({ every, value, condition: { comparison, bound } }) => ({
            every: String(every.seconds),
            value: (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionMeaning */ .Ui)(value),
            condition: `${comparison} ${bound.toFraction()}`,
        }),
    },
    vendor: { of: ({ id }) => ({ id }) },
    unsupported: { of: ({ written }) => ({ written }) },
};
/** What is measured, as one text that is equal for equal meanings, whatever the spelling. */
function indicatorMeaning(indicator) {
    const meaning = INDICATOR_MEANINGS[indicator.kind];
    return JSON.stringify([indicator.kind, meaning.of(indicator)]);
}


/***/ }),

/***/ 5803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ namesWindow),
/* harmony export */   K7: () => (/* binding */ queryMeaning),
/* harmony export */   OS: () => (/* binding */ histogramMeaning),
/* harmony export */   Ui: () => (/* binding */ expressionMeaning)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7593);
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6358);
/* harmony import */ var _matchers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(953);



/**
 * PromQL text as one spelling of all that PromQL reads alike: spaces, comments, quotes, numbers, durations, the form and order of a selector's
 * matchers, the order of grouping labels. It is PromQL of the same meaning, so two texts with different meanings always differ; two texts
 * with one meaning may still differ.
 */
function expressionMeaning(written) {
    // First what means nothing is taken out: to the grammar, spaces and comments make a difference between texts that are no PromQL.
    const tokens = tokensOf(written);
    const text = tokens.join(' ');
    const tree = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePromql */ .v_)(text);
    const isRead = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .syntaxErrorAt */ .Ru)(tree) === null && tokens.every(isToken);
    const parts = [];
    let end = 0;
    for (const { from, to, meaning } of isRead ? respelled(tree, text) : []) {
        parts.push(...tokensOf(text.slice(end, from)), meaning);
        end = to;
    }
    return [...parts, ...tokensOf(text.slice(end))].join(' ');
}
/** Whether Prometheus takes a token that the grammar takes: no other spaces than it has, and no string that goes over the end of its line. */
const isToken = (token) => /^["'`]/.test(token) ? /^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`)$/.test(token) : !/\s/u.test(token);
/** The parts of a query that can be spelled in other ways, in their order. */
function respelled(tree, text) {
    const parts = [];
    tree.iterate({
        enter: ({ name, node }) => {
            const meaning = MEANINGS[name];
            if (!meaning)
                return true;
            parts.push({ from: node.from, to: node.to, meaning: meaning(node, text) });
            return false;
        },
    });
    return parts;
}
const textOf = ({ from, to }, text) => text.slice(from, to);
/** By the name of a node in the grammar. */
const MEANINGS = {
    VectorSelector: selectorMeaning,
    GroupingLabels: (node, text) => {
        const labels = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(node).map((label) => nameMeaning(label, text));
        return `(${labels.sort().join(',')})`;
    },
    StringLiteral: (node, text) => (0,_literals_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMeaning */ .JB)(textOf(node, text)),
    // To the grammar a sign is a part of it, and to Prometheus an operator: -1 ^ 2 is -1.
    NumberDurationLiteral: (node, text) => textOf(node, text).replace(/^([+-]?)\s*([\s\S]*)$/, (_, sign, number) => (sign === '' ? '' : `${sign} `) + (0,_literals_js__WEBPACK_IMPORTED_MODULE_1__/* .numberMeaning */ .l7)(number)),
    NumberDurationLiteralInDurationContext: (node, text) => (0,_literals_js__WEBPACK_IMPORTED_MODULE_1__/* .durationMeaning */ .iQ)(textOf(node, text)),
};
/** The name of a label, which may stand in quotes. */
const nameMeaning = (node, text) => node.name === 'QuotedLabelName' ? (0,_literals_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMeaning */ .JB)(textOf(node, text)) : `"${textOf(node, text)}"`;
/** A selector as the set of its matchers, of which its name is one: `m{a="b"}`, `{"m","a"="b"}` and `{__name__="m",a='b'}` are one. */
function selectorMeaning(selector, text) {
    const identifier = selector.getChild('Identifier');
    const parts = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(selector.getChild('LabelMatchers') ?? selector);
    const quoted = parts.filter(({ name }) => name === 'QuotedLabelName');
    const names = [...(identifier ? [identifier] : []), ...quoted].map((name) => nameMeaning(name, text));
    const matchers = parts.flatMap((part) => {
        const [label, operator, value] = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(part);
        if (!label || !operator || !value)
            return [];
        return [`${nameMeaning(label, text)}${textOf(operator, text)}${(0,_literals_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMeaning */ .JB)(textOf(value, text))}`];
    });
    // Prometheus refuses a name beside another one, even the same.
    const isTwice = names.length > 1 || (names.length > 0 && matchers.some((one) => one.startsWith(NAME)));
    const named = isTwice ? names : names.map((name) => `${NAME}=${name}`);
    return `{${[...new Set(matchers), ...named].sort().join(',')}}`;
}
const NAME = '"__name__"';
const tokensOf = (text) => [...text.matchAll(TOKEN)]
    .map(([token]) => token)
    .filter((token) => !/^(?:[ \t\r\n]|#[^\r]*$)/.test(token))
    .map(plainQuotes);
/**
 * Strings (to the end, when one is not closed), comments, spaces, numbers with a signed exponent, words (escapes, durations and letters of any script
 * included), runs of operators, and any other single character. Spaces are as Prometheus has them. A carriage return within a
 * comment ends it to Prometheus, and not to VictoriaMetrics: a comment that has one means something.
 */
const TOKEN = /"(?:[^"\\]|\\[\s\S])*["\\]?|'(?:[^'\\]|\\[\s\S])*['\\]?|`[^`]*`?|#[^\r\n]*(?:\r(?!\n))?|[ \t\r\n]|(?:\d[\d_]*\.?\d*|\.\d+)[eE][+-]\d+|(?:[^ \t\r\n"'`#(){}[\],+\-*/%^@=!<>~\\]|\\[\s\S])+|[=!<>~]+|./g;
/** A string that needs no escapes reads the same in any quotes; a carriage return between backquotes is nothing to VictoriaMetrics. */
const plainQuotes = (token) => (/^(['`])[^"'`\\\r\n]*\1/.test(token) ? `"${token.slice(1, -1)}"` : token);
/** A query as one text that is equal for equal meanings. */
const queryMeaning = ({ form, text }) => `${form} ${expressionMeaning(text)}`;
/** The metric's name and matchers, in any order; neither has another meaning in quotes. */
const histogramMeaning = ({ name, matchers }) => expressionMeaning((0,_matchers_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorText */ .nM)(name, matchers));
/** Whether `$window` stands for more than a range, such as in the name of a recording rule: then its spelling matters. */
const namesWindow = (expression) => [...expression.matchAll(TOKEN)].some(([token]) => /^["'`]/.test(token) && token.includes('$window')) ||
    expression.replaceAll(/\[\s*\$window\b/g, '').includes('$window');


/***/ }),

/***/ 370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
