export const id = 950;
export const ids = [950];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 2950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ listed),
  nearest: () => (/* binding */ nearest),
  u: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
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
        problem: new model_problem/* Problem */.AF(`unknown key \`${key}\``, known.length ? `one of ${known.join(', ')}` : null, nearest(key, known)),
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
/** How many names a message lists. */
const LISTED = 10;
/** Names in a message: the first ones, and how many there are besides. */
const listed = (names, most = LISTED) => names.length > most ? `${names.slice(0, most).join(', ')} and ${names.length - most} more` : names.join(', ');
/** A suggestion is looked for among so many names, and for a name of so many characters: many may ask for many. */
const COMPARED = 200;
const LONGEST = 300;
/** "Did you mean \u2026?" for a name that is close to a known one. */
function nearest(name, known) {
    const apart = Math.max(2, name.length / 3);
    const isLikely = (one) => Math.abs(one.length - name.length) <= apart;
    const likely = name.length > LONGEST ? [] : known.slice(0, COMPARED).filter(isLikely);
    if (likely.length === 0)
        return null;
    const candidate = (0,mod/* closest */.kp)(name, likely);
    return (0,mod/* distance */.Io)(name, candidate) <= apart ? `Did you mean ${candidate}?` : null;
}


/***/ })

};
