export const id = 9604;
export const ids = [9604];
export const modules = {

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

/***/ 9604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convertPresenter: () => (/* binding */ convertPresenter)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/core/model/slo.js
var model_slo = __webpack_require__(6956);
// EXTERNAL MODULE: ./build/core/model/text.js
var model_text = __webpack_require__(4137);
// EXTERNAL MODULE: ./build/core/promql/selector.js
var selector = __webpack_require__(7995);
;// CONCATENATED MODULE: ./build/present/convert/indicator-field.js

const INDICATORS = {
    ratio: {
        field: ({ counted, events, total, countNewSeries }) => ({
            [counted]: events.text,
            total: total.text,
            ...(countNewSeries ? { 'count-new-series': true } : {}),
        }),
    },
    'error-ratio': { field: ({ expression }) => expression },
    latency: {
        field: ({ histogram, within }) => ({ histogram: (0,selector/* histogramSelector */.SU)(histogram), within: within.text }),
    },
    slices: {
        field: ({ every, value, condition: { comparison, bound } }) => ({
            every: every.text,
            value,
            [comparison]: bound.valueOf(),
        }),
    },
    vendor: { field: ({ id }) => ({ id }) },
};
/** The value of `indicator` in a contract file. */
function indicatorField(indicator) {
    const writer = INDICATORS[indicator.kind];
    return { [indicator.kind]: writer.field(indicator) };
}

;// CONCATENATED MODULE: ./build/present/convert/native-file.js




/** SLOs as contract files of our own: a document for each service. What can't be measured is left out, with a comment. */
function nativeFile(slos) {
    const services = new Map(slos.map(({ service }) => [service, []]));
    for (const slo of slos)
        services.get(slo.service)?.push(slo);
    return [...services].map(([service, own]) => documentOf(service, own)).join('---\n');
}
function documentOf(service, slos) {
    const comments = [];
    const measurable = slos.flatMap((slo) => {
        const { indicator } = slo;
        if (indicator.kind !== 'unsupported')
            return [sloFields(slo, indicator)];
        comments.push(`# ${(0,model_slo/* sloId */.sE)(slo)} is left out: ${(0,model_text/* oneLine */.TN)(indicator.problem.message)}\n`);
        return [];
    });
    if (measurable.length === 0)
        return comments.join('');
    const contract = {
        version: 'slo-gate/v1',
        service: service.name,
        ...(service.owner === null ? {} : { owner: service.owner }),
        ...(service.paths.length === 0 ? {} : { paths: service.paths }),
        ...(service.runbook === null ? {} : { runbook: service.runbook }),
        ...(service.reviewed === null ? {} : { reviewed: service.reviewed }),
        ...(service.policy === 'default' ? {} : { policy: service.policy }),
        slos: measurable,
    };
    return comments.join('') + visibleYaml(contract);
}
/** YAML that says the same, with what is invisible in a text spelled out: only between double quotes it can be. */
function visibleYaml(content) {
    const document = new dist/* Document */.yo(content);
    (0,dist/* visit */.YR)(document, {
        Scalar(_, scalar) {
            if (typeof scalar.value === 'string' && (0,model_text/* spelledOut */.Si)(scalar.value) !== scalar.value)
                scalar.type = 'QUOTE_DOUBLE';
        },
    });
    return (0,model_text/* spelledOut */.Si)(document.toString({ lineWidth: 0 }));
}
const sloFields = (slo, indicator) => ({
    name: slo.name,
    ...(slo.description === null ? {} : { description: slo.description }),
    objective: slo.objective.text,
    window: windowField(slo.window),
    ...(slo.since === null ? {} : { since: slo.since.text }),
    ...(slo.noData === 'unknown' ? {} : { 'no-data': slo.noData }),
    ...(slo.commitment === null
        ? {}
        : {
            commitment: {
                to: slo.commitment.to,
                ...(slo.commitment.sla === null ? {} : { sla: slo.commitment.sla.text }),
                ...(slo.commitment.document === null ? {} : { document: slo.commitment.document }),
                ...(slo.commitment.excludes === null ? {} : { excludes: slo.commitment.excludes }),
            },
        }),
    ...(slo.groupBy.length === 0 ? {} : { 'group-by': slo.groupBy }),
    indicator: indicatorField(indicator),
});
function windowField(window) {
    if (window.kind === 'rolling')
        return window.duration.text;
    const { calendar, timezone, starts } = window;
    return { calendar, timezone, ...(starts ? { starts: starts.text } : {}) };
}

;// CONCATENATED MODULE: ./build/present/convert/presenter.js

/** The file is printed, and nothing else is told: it is to be written somewhere. */
const convertPresenter = {
    text: ({ slos }) => nativeFile(slos).trimEnd(),
    summary: () => '',
    annotations: () => [],
    outputs: () => ({}),
    json: () => null,
};


/***/ })

};
