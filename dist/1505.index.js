export const id = 1505;
export const ids = [1505];
export const modules = {

/***/ 2002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nd: () => (/* binding */ waiversAt),
/* harmony export */   UH: () => (/* binding */ targetsAt),
/* harmony export */   Y7: () => (/* binding */ hidesPolicy),
/* harmony export */   d6: () => (/* binding */ contractsAt),
/* harmony export */   kM: () => (/* binding */ allContractsAt),
/* harmony export */   xZ: () => (/* binding */ standAloneAt)
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
        policy: policy || !diagnostics.some(({ place }) => place.file === policyOf(files)) ? found.policy : null,
        diagnostics: [...diagnostics, ...told],
    };
}
const whole = new WeakMap();
/** Reads the policy and all contracts and waivers at a commit, once for all who ask. */
function allContractsAt(files) {
    const read = whole.get(files) ?? contractsAt(files, () => true);
    whole.set(files, read);
    return read;
}
const policyOf = (files) => (0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOf */ .XM)(files, { path: 'policy.yaml' });
/** Whether what can't be read may be meant as the policy, such as a `policy.yml`: then the built-in one is nobody's rule. */
function hidesPolicy({ path, layout }) {
    if (layout.policy)
        return false;
    const others = ['slos/', 'waivers/'].map((folder) => (0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOf */ .XM)({ path }, { path: folder }));
    return layout.diagnostics.some(({ place: { file } }) => !others.some((folder) => file.startsWith(folder)));
}
/** Whether those contract files that `wanted` names mean what they mean whatever stands in the others. */
async function standAloneAt(files, wanted) {
    return (0,_core_specs_contracts_js__WEBPACK_IMPORTED_MODULE_0__/* .standAlone */ .CH)((await (0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readTexts */ .Z7)((0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_4__/* .chosen */ .FV)(files, wanted), files)).texts);
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
    if (directory === '.' || directory.split('/')[0] === '..' || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(directory)) {
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

/***/ 5094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ comparisonOf),
  l: () => (/* binding */ indicatorText)
});

// EXTERNAL MODULE: ./build/core/promql/meaning.js + 1 modules
var meaning = __webpack_require__(3545);
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

/***/ 5974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isCovered),
/* harmony export */   V: () => (/* binding */ matchedPattern)
/* harmony export */ });
/** A pattern of `paths` as it is matched: without a leading slash; a path that ends with one is a directory with all below it. */
const matchedPattern = (path) => (path.endsWith('/') ? `${path}**` : path).replace(/^\.?\//, '');
/**
 * Whether every file that one pattern matches is certain to match another. False where that is not plain: braces, classes and the
 * like are equal only to themselves.
 */
function isCovered(path, by) {
    const [pattern, wider] = [matchedPattern(path), matchedPattern(by)];
    if (pattern === wider)
        return true;
    const directory = /^(.*\/)?\*\*$/.exec(wider);
    if (!directory || !isPlain(pattern))
        return false;
    const [, prefix = ''] = directory;
    return !prefix.includes('*') && pattern.startsWith(prefix) && pattern.length > prefix.length;
}
/** Names of letters that stand for themselves, and stars; no name is empty, `.` or `..`. */
const isPlain = (pattern) => pattern.split('/').every((name) => /^[\p{L}\p{N}_. *@-]+$/u.test(name) && !/^\.+$/.test(name));


/***/ }),

/***/ 4950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ servicesOf)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5073);

/**
 * The services of SLOs, each once. Where several files speak for one, its paths are those of all of them, whatever their order; a file
 * that names none leaves it open to any change.
 */
function servicesOf(slos) {
    const said = [...new Set(slos.map(({ service }) => service))];
    return (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .together */ .b)(said, ({ name }) => name).map((files) => {
        const isOpen = files.some(({ paths }) => paths.length === 0);
        return { ...files[0], paths: isOpen ? [] : [...new Set(files.flatMap(({ paths }) => paths))] };
    });
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
/* harmony import */ var _meaning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3545);

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

/***/ 3545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ui: () => (/* binding */ expressionMeaning),
  OS: () => (/* binding */ histogramMeaning),
  HY: () => (/* binding */ namesWindow),
  K7: () => (/* binding */ queryMeaning)
});

// EXTERNAL MODULE: ./build/core/promql/grammar.js
var grammar = __webpack_require__(7593);
;// CONCATENATED MODULE: ./build/core/promql/literals.js
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

// EXTERNAL MODULE: ./build/core/promql/matchers.js
var promql_matchers = __webpack_require__(953);
;// CONCATENATED MODULE: ./build/core/promql/meaning.js



/**
 * PromQL text as one spelling of all that PromQL reads alike: spaces, comments, quotes, numbers, durations, the form and order of a selector's
 * matchers, the order of grouping labels. It is PromQL of the same meaning, so two texts with different meanings always differ; two texts
 * with one meaning may still differ.
 */
function expressionMeaning(written) {
    // First what means nothing is taken out: to the grammar, spaces and comments make a difference between texts that are no PromQL.
    const tokens = tokensOf(written);
    const text = tokens.join(' ');
    const tree = (0,grammar/* parsePromql */.v_)(text);
    const isRead = (0,grammar/* syntaxErrorAt */.Ru)(tree) === null && tokens.every(isToken);
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
        const labels = (0,grammar/* childrenOf */.LU)(node).map((label) => nameMeaning(label, text));
        return `(${labels.sort().join(',')})`;
    },
    StringLiteral: (node, text) => stringMeaning(textOf(node, text)),
    // To the grammar a sign is a part of it, and to Prometheus an operator: -1 ^ 2 is -1.
    NumberDurationLiteral: (node, text) => textOf(node, text).replace(/^([+-]?)\s*([\s\S]*)$/, (_, sign, number) => (sign === '' ? '' : `${sign} `) + numberMeaning(number)),
    NumberDurationLiteralInDurationContext: (node, text) => durationMeaning(textOf(node, text)),
};
/** The name of a label, which may stand in quotes. */
const nameMeaning = (node, text) => node.name === 'QuotedLabelName' ? stringMeaning(textOf(node, text)) : `"${textOf(node, text)}"`;
/** A selector as the set of its matchers, of which its name is one: `m{a="b"}`, `{"m","a"="b"}` and `{__name__="m",a='b'}` are one. */
function selectorMeaning(selector, text) {
    const identifier = selector.getChild('Identifier');
    const parts = (0,grammar/* childrenOf */.LU)(selector.getChild('LabelMatchers') ?? selector);
    const quoted = parts.filter(({ name }) => name === 'QuotedLabelName');
    const names = [...(identifier ? [identifier] : []), ...quoted].map((name) => nameMeaning(name, text));
    const matchers = parts.flatMap((part) => {
        const [label, operator, value] = (0,grammar/* childrenOf */.LU)(part);
        if (!label || !operator || !value)
            return [];
        return [`${nameMeaning(label, text)}${textOf(operator, text)}${stringMeaning(textOf(value, text))}`];
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
const histogramMeaning = ({ name, matchers }) => expressionMeaning((0,promql_matchers/* selectorText */.nM)(name, matchers));
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
