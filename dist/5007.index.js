export const id = 5007;
export const ids = [5007];
export const modules = {

/***/ 2002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nd: () => (/* binding */ waiversAt),
/* harmony export */   UH: () => (/* binding */ targetsAt),
/* harmony export */   d6: () => (/* binding */ contractsAt),
/* harmony export */   wf: () => (/* binding */ hasReferencesAt)
/* harmony export */ });
/* harmony import */ var _core_specs_contracts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3927);
/* harmony import */ var _core_specs_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3637);
/* harmony import */ var _core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3244);
/* harmony import */ var _core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1068);
/* harmony import */ var _core_specs_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2754);
/* harmony import */ var _core_specs_waivers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2127);






/** Reads the policy at a commit, and those files of contracts and waivers that `wanted` names. */
async function contractsAt(files, wanted) {
    const { policy, contracts, waivers, diagnostics } = await (0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readProtected */ .tg)(files, wanted);
    const found = (0,_core_specs_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .readContracts */ .ID)({ path: files.path, policy, contracts, waivers, targets: [] });
    // The service of a waiver may be in a file that nobody asked for.
    const isWhole = diagnostics.length === 0 && (0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_4__/* .chosen */ .FV)(files, wanted).length === files.layout.contracts.length;
    const told = found.diagnostics.filter(({ code }) => isWhole || code !== 'unknown-service');
    return {
        ...found,
        policy: policy || !hidesPolicy(files, diagnostics) ? found.policy : null,
        diagnostics: [...diagnostics, ...told],
    };
}
/** A policy that is there and can't be read is not the built-in one. */
function hidesPolicy(files, diagnostics) {
    const policy = (0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOf */ .XM)(files, { path: 'policy.yaml' });
    const others = ['slos/', 'waivers/'].map((path) => (0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOf */ .XM)(files, { path }));
    const isOther = (file) => others.some((folder) => file.startsWith(folder));
    return diagnostics.some(({ place: { file } }) => (0,_core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .sameOnSomeDisk */ .rC)(file, policy) || !isOther(file));
}
/** Whether one of those contract files that `wanted` names may mean something else when another file changes. */
async function hasReferencesAt(files, wanted) {
    return (0,_core_specs_contracts_js__WEBPACK_IMPORTED_MODULE_0__/* .hasReferences */ .jh)((await (0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readTexts */ .Z7)((0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_4__/* .chosen */ .FV)(files, wanted), files)).texts);
}
/** The waivers at a commit, as far as they can be read. */
async function waiversAt(files) {
    const { texts } = await (0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readTexts */ .Z7)((0,_core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .readable */ .HD)(files.path, files.layout).waivers, files);
    return (0,_core_specs_waivers_js__WEBPACK_IMPORTED_MODULE_3__/* .readWaivers */ .Sr)(texts).waivers;
}
/** Reads the target files at a commit, which no decision needs. */
async function targetsAt(files, slos) {
    const layout = (0,_core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .readable */ .HD)(files.path, files.layout);
    const { texts, diagnostics } = await (0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readTexts */ .Z7)(layout.targets, files);
    const found = (0,_core_specs_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .readTargets */ .R)(texts, slos);
    return { targets: found.targets, diagnostics: [...layout.targetDiagnostics, ...diagnostics, ...found.diagnostics] };
}


/***/ }),

/***/ 4130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ sloDirectoryOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);


/** The SLO directory as git names it, for reading it at a commit: one directory of its own. */
function sloDirectoryOf(input) {
    const directory = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(input.replaceAll('\\', '/')).replace(/\/$/, '');
    if (directory === '.' || directory.startsWith('..') || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(directory)) {
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`slo-directory: \`${input}\` is not a directory inside of the repository`);
    }
    return directory;
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

/***/ 3886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ comparisonOf),
  l: () => (/* binding */ indicatorText)
});

// EXTERNAL MODULE: ./build/core/promql/indicator-meaning.js
var indicator_meaning = __webpack_require__(3919);
// EXTERNAL MODULE: ./build/core/promql/meaning.js
var meaning = __webpack_require__(5803);
;// CONCATENATED MODULE: ./build/core/contract/indicators/indicator.js
const field = (path, meaning, text = meaning, at = path) => ({
    path,
    meaning,
    text,
    at,
});

;// CONCATENATED MODULE: ./build/core/contract/indicators/error-ratio.js



const errorRatio = {
    fields(indicator) {
        const { expression } = indicator_meaning/* INDICATOR_MEANINGS */.b['error-ratio'].of(indicator);
        return [field(['error-ratio'], expression, indicator.expression)];
    },
    direction: () => 'changed',
    spellsWindow: ({ expression }) => (0,meaning/* namesWindow */.HY)(expression),
};

// EXTERNAL MODULE: ./build/core/promql/selector.js
var selector = __webpack_require__(7995);
// EXTERNAL MODULE: ./build/core/contract/change.js
var change = __webpack_require__(4461);
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
        const { counted, events, total, countNewSeries } = indicator_meaning/* INDICATOR_MEANINGS */.b.ratio.of(indicator);
        return [
            field(['ratio', counted], events, indicator.events.text),
            field(['ratio', 'total'], total, indicator.total.text),
            field(['ratio', 'count-new-series'], countNewSeries),
        ];
    },
    direction(path, before, after) {
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
        const { every, value, condition } = indicator_meaning/* INDICATOR_MEANINGS */.b.slices.of(indicator);
        const { comparison, bound } = indicator.condition;
        return [
            field(['slices', 'every'], every, indicator.every.text),
            field(['slices', 'value'], value, indicator.value),
            field(['slices', 'condition'], condition, `${comparison} ${bound.toString()}`, ['slices', comparison]),
        ];
    },
    direction: (path, before, after) => path === 'slices.condition' ? conditionDirection(before.condition, after.condition) : 'changed',
    spellsWindow: () => false,
};
const UPPER = {
    'at-most': true,
    below: true,
    above: false,
    'at-least': false,
};
/** A slice condition is looser when every value that was good stays good, and more are. */
function conditionDirection(before, after) {
    const isUpper = UPPER[before.comparison];
    if (UPPER[after.comparison] !== isUpper)
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

/***/ 953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QK: () => (/* binding */ labelText),
/* harmony export */   Tb: () => (/* binding */ takesPatternForText),
/* harmony export */   nM: () => (/* binding */ selectorText),
/* harmony export */   os: () => (/* binding */ selectionIn),
/* harmony export */   p8: () => (/* binding */ selectionsIn)
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

/***/ 5803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ namesWindow),
/* harmony export */   K7: () => (/* binding */ queryMeaning),
/* harmony export */   OS: () => (/* binding */ histogramMeaning),
/* harmony export */   Ui: () => (/* binding */ expressionMeaning)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7593);
/* harmony import */ var _matchers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(953);


/**
 * PromQL text without what means nothing: spaces, comments, the choice between quotes, and how a selector is spelled. Two texts with one
 * meaning may still differ; two texts with different meanings always do.
 */
function expressionMeaning(written) {
    // First what means nothing is taken out: to the grammar, spaces and comments make a difference between texts that are no PromQL.
    const tokens = tokensOf(written);
    const text = tokens.join(' ');
    const tree = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePromql */ .v_)(text);
    // The grammar passes over spaces that Prometheus refuses, such as a no-break space.
    const isRead = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .syntaxErrorAt */ .Ru)(tree) === null && !tokens.some(isStrangeSpace);
    const selectors = isRead ? (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .selectorNodes */ .x6)(tree) : [];
    const starts = [0, ...selectors.map(({ to }) => to)];
    const parts = starts.map((start, nth) => {
        const selector = selectors[nth];
        const between = tokensOf(text.slice(start, selector?.from));
        return selector ? [...between, selectorMeaning(selector, text)] : between;
    });
    return parts.flat().join(' ');
}
const isStrangeSpace = (token) => !/^["'`]/.test(token) && /\s/u.test(token);
/** A selector as the set of its matchers, of which its name is one: `m{a="b"}`, `{"m","a"="b"}` and `{__name__="m",a='b'}` are one. */
function selectorMeaning(selector, text) {
    const textOf = ({ from, to }) => text.slice(from, to);
    const nameOf = (node) => (node.firstChild ? plainQuotes(textOf(node)) : `"${textOf(node)}"`);
    const identifier = selector.getChild('Identifier');
    const parts = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(selector.getChild('LabelMatchers') ?? selector).map((part) => {
        const [label, operator, value] = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(part);
        if (part.name === 'QuotedLabelName')
            return `"__name__"=${plainQuotes(textOf(part))}`;
        return label && operator && value ? `${nameOf(label)}${textOf(operator)}${plainQuotes(textOf(value))}` : '';
    });
    const name = identifier ? [`"__name__"="${textOf(identifier)}"`] : [];
    return `{${[...new Set([...name, ...parts])]
        .filter((part) => part !== '')
        .sort()
        .join(',')}}`;
}
const tokensOf = (text) => [...text.matchAll(TOKEN)]
    .map(([token]) => token)
    .filter((token) => !/^[ \t\r\n#]/.test(token))
    .map(plainQuotes);
/**
 * Strings (to the end, when one is not closed), comments, spaces, numbers with a signed exponent, words (escapes, durations and letters of any script
 * included), runs of operators, and any other single character. Spaces and the end of a comment are as Prometheus has
 * them: a carriage return ends a comment too.
 */
const TOKEN = /"(?:[^"\\]|\\[\s\S])*["\\]?|'(?:[^'\\]|\\[\s\S])*['\\]?|`[^`]*`?|#[^\r\n]*|[ \t\r\n]|(?:\d[\d_]*\.?\d*|\.\d+)[eE][+-]\d+|(?:[^ \t\r\n"'`#(){}[\],+\-*/%^@=!<>~\\]|\\[\s\S])+|[=!<>~]+|./g;
/** A string that needs no escapes reads the same in any quotes. */
const plainQuotes = (token) => (/^(['`])[^"'`\\\n]*\1/.test(token) ? `"${token.slice(1, -1)}"` : token);
/** A query as one text that is equal for equal meanings. */
const queryMeaning = ({ form, text }) => `${form} ${expressionMeaning(text)}`;
/** The metric's name and matchers, in any order; neither has another meaning in quotes. */
const histogramMeaning = ({ name, matchers }) => expressionMeaning((0,_matchers_js__WEBPACK_IMPORTED_MODULE_1__/* .selectorText */ .nM)(name, matchers));
/** Whether `$window` stands for more than a range, such as in the name of a recording rule: then its spelling matters. */
const namesWindow = (expression) => [...expression.matchAll(TOKEN)].some(([token]) => /^["'`]/.test(token) && token.includes('$window')) ||
    expression.replaceAll(/\[\s*\$window\b/g, '').includes('$window');


/***/ }),

/***/ 2754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readTargets)
});

// EXTERNAL MODULE: ./build/core/model/names.js
var names = __webpack_require__(8836);
// EXTERNAL MODULE: ./build/core/model/problem.js
var model_problem = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/core/model/slo.js
var model_slo = __webpack_require__(6956);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./build/core/specs/contract-file.js + 9 modules
var contract_file = __webpack_require__(2391);
// EXTERNAL MODULE: ./build/core/specs/fields/address.js
var address = __webpack_require__(1955);
// EXTERNAL MODULE: ./build/core/specs/fields/day.js
var day = __webpack_require__(8337);
// EXTERNAL MODULE: ./build/core/specs/fields/duration.js
var duration = __webpack_require__(8579);
// EXTERNAL MODULE: ./build/core/specs/fields/objective.js
var objective = __webpack_require__(3660);
;// CONCATENATED MODULE: ./build/core/specs/target-file.js







const targetSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    slo: (0,contract_file/* nameSchema */.Jq)('the name of an SLO'),
    target: objective/* targetRatioSchema */.w.optional(),
    within: duration/* latencyBoundSchema */.I.optional(),
})
    .transform(({ slo, target, within }, context) => {
    if (target && !within)
        return { slo, aim: { kind: 'ratio', ...target } };
    if (within && !target)
        return { slo, aim: { kind: 'latency', within } };
    const problem = new model_problem/* Problem */.AF(target ? 'target and within exclude each other' : 'one of these keys is missing', 'exactly one of target, within');
    context.addIssue({ code: 'custom', message: problem.message, params: { problem } });
    return core/* NEVER */.tm;
}));
/** A target file: `targets/**`, design section 2.2. */
const targetFileSchema = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(contract_file/* VERSION */.xv),
    service: (0,contract_file/* nameSchema */.Jq)('the name of the service'),
    runbook: (0,address/* addressSchema */.o)('the address of a runbook').optional(),
    reviewed: day/* daySchema */.C.optional(),
    targets: schemas/* array */.YOg(targetSchema).min(1, { error: 'a target file has at least one target' }),
})
    .meta({
    title: 'SLO Gate performance targets',
    description: 'The stretch numbers of one service: information, never enforcement.',
}));
/** The targets of a file that was read from `document`. */
function targetsOf(file, document) {
    return file.targets.map(({ slo, aim }, index) => ({
        service: file.service,
        slo,
        aim,
        runbook: file.runbook ?? null,
        reviewed: file.reviewed ?? null,
        reviewedPlace: document.placeOf(['reviewed']),
        place: document.placeOf(['targets', index], aim.kind === 'ratio' ? 'target' : 'within'),
    }));
}

// EXTERNAL MODULE: ./build/core/specs/yaml/versioned.js
var versioned = __webpack_require__(1624);
// EXTERNAL MODULE: ./build/core/specs/yaml/yaml.js + 1 modules
var yaml = __webpack_require__(4185);
;// CONCATENATED MODULE: ./build/core/specs/targets.js






/** Reads target files beside the contracts that they stretch. A wrong target never takes a right one with it. */
function readTargets(sources, slos) {
    const diagnostics = [];
    const stated = [...(0,yaml/* parseTogether */.Sn)(sources)].flatMap((file) => targetsIn(file, diagnostics));
    const known = new Map(slos.map((slo) => [(0,model_slo/* sloId */.sE)(slo), slo]));
    const targets = new Map();
    for (const target of stated) {
        const id = `${target.service}/${target.slo}`;
        const twin = targets.get(id);
        const conflict = twin ? duplicate(id, twin) : conflictOf(id, target, known);
        if (conflict)
            diagnostics.push({ ...conflict, place: target.place });
        else
            targets.set(id, target);
    }
    return { targets: [...targets.values()], diagnostics: (0,model_problem/* inReadingOrder */.g)(diagnostics) };
}
const duplicate = (id, { place: { file, line } }) => ({
    code: 'duplicate-target',
    problem: new model_problem/* Problem */.AF(`${id} has a target already, in ${file}:${line}`, 'one target for an SLO'),
});
function targetsIn(file, diagnostics) {
    for (const one of file.diagnostics)
        diagnostics.push(one);
    if (file.documents.length === 0 && file.diagnostics.length === 0)
        diagnostics.push((0,versioned/* emptyFile */.s)(file.source));
    return file.documents.flatMap((document) => {
        const read = (0,versioned/* readVersioned */.O)(document, targetFileSchema);
        if ('value' in read)
            return targetsOf(read.value, document);
        for (const one of read.diagnostics)
            diagnostics.push(one);
        return [];
    });
}
/** Why a target does not go with the contracts; null when it does. */
function conflictOf(id, { aim }, slos) {
    const slo = slos.get(id);
    if (!slo)
        return { code: 'unknown-slo', problem: unknownSlo(id, [...slos.keys()]) };
    if (aim.kind === 'ratio') {
        const problem = looserRatio(aim, slo.objective);
        return problem && { code: 'target-not-stricter', problem };
    }
    if (slo.indicator.kind !== 'latency') {
        const advice = 'Write `target:` for `within:`.';
        return {
            code: 'target-kind',
            problem: new model_problem/* Problem */.AF(`${id} does not measure a latency`, 'a target in percent', advice),
        };
    }
    const problem = looserBound(aim.within, slo.indicator.within);
    return problem && { code: 'target-not-stricter', problem };
}
const unknownSlo = (id, known) => new model_problem/* Problem */.AF(`there is no SLO \`${id}\``, 'the service and the name of an SLO', (0,names.nearest)(id, known) ?? (known.length > 0 ? `The SLOs are ${(0,names/* listed */.K)(known)}.` : null));
function looserRatio(aim, objective) {
    if (aim.ratio.gt(objective.ratio))
        return null;
    const order = aim.ratio.equals(objective.ratio) ? 'is the objective itself' : 'is looser than the objective';
    return new model_problem/* Problem */.AF(`the target ${aim.text} ${order}, ${objective.text}`, `a target above ${objective.text}`, 'The objective is the floor; the target lies above it, and the buffer between them.');
}
function looserBound(aim, bound) {
    if (aim.seconds.lt(bound.seconds))
        return null;
    const order = aim.seconds.equals(bound.seconds) ? 'is the bound itself' : 'is looser than the bound';
    return new model_problem/* Problem */.AF(`the target of ${aim.text} ${order} of the SLO, ${bound.text}`, `a time shorter than ${bound.text}`);
}


/***/ })

};
