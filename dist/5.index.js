export const id = 5;
export const ids = [5];
export const modules = {

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
    const { policy, contracts, diagnostics } = await readProtected({ ...files, layout }, () => true);
    const targets = await readTexts(layout.targets, files);
    return {
        sources: { path: files.path, policy, contracts, targets: targets.texts },
        diagnostics,
        targetDiagnostics: [...layout.targetDiagnostics, ...targets.diagnostics],
    };
}
/** Reads the policy, and those contract files that `wanted` names by their path from the root. */
async function readProtected(files, wanted) {
    const { layout } = files;
    const policy = await readTexts(layout.policy ? [layout.policy] : [], files);
    const contracts = await readTexts(chosen(files, wanted), files);
    return {
        policy: policy.texts[0] ?? null,
        contracts: contracts.texts,
        diagnostics: [...layout.diagnostics, ...policy.diagnostics, ...contracts.diagnostics],
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

/***/ 1068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   Mm: () => (/* binding */ excess),
/* harmony export */   aH: () => (/* binding */ layoutOf),
/* harmony export */   rC: () => (/* binding */ sameOnSomeDisk)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);

/** A larger file is no contract, and is not even read. */
const MAX_BYTES = 4 * 1_048_576;
/** More files, or larger ones, are not read together: the contracts, or the targets. */
const MAX_FILES = 10_000;
const MAX_BYTES_TOGETHER = 16 * 1_048_576;
const YAML = /\.ya?ml$/i;
const NAMES = ['policy.yaml', 'slos', 'targets'];
/** Sorts what a directory holds, by the same rules for a checkout and for a commit that is read through the API. */
function layoutOf(directory, entries) {
    const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
    const diagnostics = [];
    const targetDiagnostics = [];
    const twins = twinsOf(sorted);
    const unread = new Set();
    const kept = { policy: [], contracts: [], targets: [] };
    for (const entry of sorted) {
        const part = partOf(entry.path);
        const place = { file: `${directory}/${entry.path}`, line: 1, column: 1 };
        const problem = problemOf(entry, part, twins) ?? unreadDirectory(entry, part, unread);
        if (problem)
            (isFree(entry.path) ? targetDiagnostics : diagnostics).push({ code: 'layout', place, problem });
        else if (part !== 'other' && (part === 'policy' || YAML.test(entry.path)))
            kept[part].push(entry);
    }
    const { policy, contracts, targets } = kept;
    return { policy: policy[0] ?? null, contracts, targets, diagnostics, targetDiagnostics };
}
/** A layout for whoever reads all of its files: of a part that is too much altogether there is nothing but that. */
function readable(directory, layout) {
    const [contracts, targets] = [excess(layout.contracts), excess(layout.targets)];
    const at = (part, problem) => [
        { code: 'layout', place: { file: `${directory}/${part}`, line: 1, column: 1 }, problem },
    ];
    return {
        policy: layout.policy,
        contracts: contracts ? [] : layout.contracts,
        targets: targets ? [] : layout.targets,
        diagnostics: [...layout.diagnostics, ...(contracts ? at('slos', contracts) : [])],
        targetDiagnostics: [...layout.targetDiagnostics, ...(targets ? at('targets', targets) : [])],
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
    if (path === 'targets' || path.startsWith('targets/'))
        return 'targets';
    return 'other';
}
/** Whether a path is in the free part, or is on a disk that tells no case apart. */
const isFree = (path) => sameOnSomeDisk(path.split('/')[0] ?? '', 'targets');
function problemOf(entry, part, twins) {
    const [top = ''] = entry.path.split('/');
    const meant = NAMES.find((name) => sameOnSomeDisk(name, top));
    if (meant !== undefined && meant !== top) {
        const problem = `\`${top}\` is \`${meant}\` on a disk that tells no case apart, and another name elsewhere`;
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(problem, `\`${meant}\``, 'Rename it.');
    }
    // Git attributes make a checkout show another text than the commit holds.
    if (/(^|\/)\.gitattributes$/i.test(entry.path)) {
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
    if (directly && part === 'other' && (YAML.test(entry.path) || entry.kind !== 'file')) {
        return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('this file would not be read', 'policy.yaml, and nothing else in this place', 'Rename it, or move it below slos/.');
    }
    if (directly && (part === 'contracts' || part === 'targets'))
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
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`this version does not read the directory \`${top}/\``, 'slos/ and targets/, and no other directory in this place', 'Move its files out of here, or use a version of SLO Gate that reads it.');
}
/** Every path that differs from another only by case or Unicode form, with that other one. */
function twinsOf(entries) {
    const first = new Map();
    const twins = new Map();
    for (const { path } of entries) {
        const earlier = first.get(folded(path));
        if (earlier === undefined)
            first.set(folded(path), path);
        else if (earlier !== path)
            twins.set(path, earlier);
    }
    return twins;
}
/** Code points that some file systems leave out of names. */
const IGNORED = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const folded = (name) => name.normalize('NFKC').replace(IGNORED, '').toLowerCase().normalize('NFC');
/** Whether two names are one on a disk that tells no case, or no Unicode form, apart. */
const sameOnSomeDisk = (a, b) => folded(a) === folded(b);


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
