export const id = 986;
export const ids = [986];
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

/***/ 3986:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9481);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8989);
/* harmony import */ var _hosts_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3654);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1425);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8508);





const command = (0,_hosts_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommandLine */ .ye)(process.argv.slice(2), process.env);
switch (command.kind) {
    case 'run':
        process.exitCode = await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(command.raw, (0,_hosts_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalHost */ .P0)(command.raw));
        (0,_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .endSoon */ .n)();
        break;
    case 'help':
        (0,_hosts_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .writeTo */ .jH)(process.stdout, _help_js__WEBPACK_IMPORTED_MODULE_3__/* .HELP */ ._);
        // Who started it with nothing, by mistake, must not read this as leave to deploy.
        process.exitCode = command.asked ? 0 : 2;
        break;
    case 'version':
        (0,_hosts_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .writeTo */ .jH)(process.stdout, `${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x}\n`);
        break;
    case 'misused':
        (0,_hosts_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .writeTo */ .jH)(process.stderr, `${command.message} Run slo-gate --help to see what there is.\n`);
        process.exitCode = 2;
        break;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ HELP)
/* harmony export */ });
/** The terminal program's help. */
const HELP = `SLO Gate: an SLO is a contract.

Usage: slo-gate <mode> [--input value ...]

Modes
  gate     May this deploy go out? Fails when the error-budget policy calls for a freeze.
  guard    Does a pull request change the contract, and was that reviewed? In a workflow only.
  lint     Are the files right, and do they follow the practice? Fails when a file is wrong.
  report   What should the author of a pull request know of missed targets? Never fails; in a workflow only.
  protect  Does the repository enforce the guard? Fails when the ruleset or CODEOWNERS fall short.
  audit    Did every contract change of the default branch have its review? Fails when one had none.
  convert <path>
           Prints files of OpenSLO, Sloth, Pyrra or slo-generator as contracts of ours.
  init     Writes a first SLO directory from what the repository says about itself.
  auto     Picks by event; at a terminal, gate.

Where to look
  --slo-directory <path>        the SLO directory, inside the current directory (.slo)
  --path <path>                 for convert: the file or directory; it may also stand right behind the mode
  --services <names>            only these services, separated by commas; changed: those that the deploy changes
  --environment <name>          the environment whose last successful deployment starts the deploy

The metrics backend
  --backend <kind>              prometheus (also Thanos, Mimir, Grafana Cloud, VictoriaMetrics) or counts
  --backend-url <url>           its base address; for counts, the path of a CSV file
  --backend-auth <kind>         none, bearer or basic; by default what the credentials given are for
  --backend-token <token>       better given as SLO_GATE_BACKEND_TOKEN
  --backend-username <name>
  --backend-password <word>     better given as SLO_GATE_BACKEND_PASSWORD
  --backend-headers <lines>     one "Name: value" a line
  --backend-concurrency <n>     requests under way at once (6)
  --backend-timeout <duration>  for one request (30s)
  --run-timeout <duration>      for the whole run (5m)

GitHub, within a workflow
  --github-token <token>        better given as SLO_GATE_GITHUB_TOKEN
  --review-token <token>        reads team membership; better given as SLO_GATE_REVIEW_TOKEN
  --publish-targets             name performance targets in a public repository too
  --apply                       let protect write the ruleset; needs a token with "Administration: write"
  --since <day or time>         where audit begins; by default, when the last review window opened

The run
  --at <time>                   evaluate as of then, in RFC 3339
  --dry-run                     decide and report, but do not fail (protect writes nothing)
  --format <kind>               what is printed: text, or json for the JSON report (text)
  --report-file <path>          write the JSON report there

Every input can also come from the environment: --backend-url as SLO_GATE_BACKEND_URL, and so on.

Exit status: 0 the deploy or the edit may go in, or all is right; 1 it may not, or something is wrong;
2 the inputs, or the files to decide by, cannot be read.
`;


/***/ }),

/***/ 3654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ terminalHost),
/* harmony export */   jH: () => (/* binding */ writeTo),
/* harmony export */   ye: () => (/* binding */ readCommandLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _github_workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6353);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8175);
/* harmony import */ var _present_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5189);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5009);
/* harmony import */ var _specs_schema_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3613);






/** The inputs that need no value at a terminal. */
const SWITCHES = new Set(['dry-run', 'publish-targets', 'apply']);
/**
 * Reads `gate --at \u2026`. Every input can also come from the environment as `SLO_GATE_<NAME>`, which keeps secrets out of
 * the list of processes.
 */
function readCommandLine(args, environment) {
    const fromEnvironment = (name) => environment[`SLO_GATE_${name.toUpperCase().replaceAll('-', '_')}`] ?? '';
    if (args.length === 0 && _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUT_NAMES */ .Qh.every((name) => fromEnvironment(name) === '')) {
        return { kind: 'help', asked: false };
    }
    try {
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], allowPositionals: true, options: OPTIONS });
        if (values.help || positionals[0] === 'help')
            return { kind: 'help', asked: true };
        if (values.version)
            return { kind: 'version' };
        const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
        const raw = Object.fromEntries(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUT_NAMES */ .Qh.map((name) => [name, given[name] ?? fromEnvironment(name)]));
        return withOperands(positionals, given, { ...raw, mode: raw.mode || 'auto' });
    }
    catch (error) {
        return { kind: 'misused', message: misuse(error) };
    }
}
const OPTIONS = {
    ...Object.fromEntries(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUT_NAMES */ .Qh.map((name) => [name, { type: SWITCHES.has(name) ? 'boolean' : 'string' }])),
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
};
/** The mode may stand alone, and behind `convert` its path, as people write it elsewhere. */
function withOperands([mode, ...operands], given, raw) {
    if (mode === undefined)
        return { kind: 'run', raw };
    if (given.mode !== undefined)
        return { kind: 'misused', message: `one mode at a time, found also: ${mode}` };
    if (mode !== 'convert') {
        if (operands.length === 0)
            return { kind: 'run', raw: { ...raw, mode } };
        return { kind: 'misused', message: `one mode at a time, found also: ${operands.join(' ')}` };
    }
    const paths = given.path === undefined ? operands : [given.path, ...operands];
    const [path = raw.path ?? '', ...others] = paths;
    if (others.length > 0)
        return { kind: 'misused', message: `one path at a time, found also: ${others.join(' ')}` };
    return { kind: 'run', raw: { ...raw, mode, path } };
}
/** What is wrong with the options, and which one may be meant. */
function misuse(error) {
    const { code, message } = error;
    const option = /'--([^' ]+)/.exec(message)?.[1];
    if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION' || option === undefined)
        return message;
    const names = Object.keys(OPTIONS).map((name) => `--${name}`);
    return [`--${option} is not an option.`, (0,_specs_schema_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(`--${option}`, names)].filter(Boolean).join(' ');
}
/** Writes to who may read it. A reader that goes away early, as `head` does, takes nothing from the verdict. */
function writeTo(stream, text) {
    if (stream.listenerCount('error') === 0)
        stream.on('error', unlessClosed);
    stream.write(text);
}
function unlessClosed(error) {
    if (error.code !== 'EPIPE')
        throw error;
}
/** A terminal: text only; the JSON report is written where it is asked for. */
function terminalHost(raw) {
    const redact = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .redactor */ .$p)((0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .secretForms */ .eo)(raw));
    return {
        workspace: process.cwd(),
        defaultReportFile: null,
        workflow: (0,_github_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowOf */ .B)(process.env),
        redact,
        redactName: (0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .redactor */ .$p)((0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .unmistakableForms */ .aB)(raw)),
        now: () => Date.now(),
        // The program may run in a workflow's step, where the log has commands.
        print: (text) => writeTo(process.stdout, `${(0,_present_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .logSafe */ .sN)(redact(text))}\n`),
        complain: (text) => writeTo(process.stderr, `${(0,_present_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .logSafe */ .sN)(redact(text))}\n`),
        annotate: () => { },
        summarize: null,
        output: () => { },
    };
}


/***/ }),

/***/ 3613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KE: () => (/* binding */ listed),
  pA: () => (/* binding */ nearest),
  u0: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/specs/diagnostic.js
var diagnostic = __webpack_require__(6668);
;// CONCATENATED MODULE: ./build/specs/value-code.js
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

;// CONCATENATED MODULE: ./build/specs/schema-reader.js




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
        problem: new diagnostic/* Problem */.AF(`unknown key \`${key}\``, known.length ? `one of ${known.join(', ')}` : null, nearest(key, known)),
    }));
}
/** Of a union whose members take different kinds of value, the issues of the member that fits the kind given. */
function unionDiagnostics(issue, document, knownKeys) {
    const wrongKind = (member) => member.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0);
    const fitting = issue.errors.find((member) => !wrongKind(member));
    if (!fitting) {
        return [{ code: codeOf(issue), place: document.placeOf(issue.path), problem: new diagnostic/* Problem */.AF(issue.message) }];
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
    if (problem instanceof diagnostic/* Problem */.AF)
        return problem;
    if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
        return issue.input === undefined
            ? new diagnostic/* Problem */.AF(`\`${String(issue.path.at(-1))}\` is missing`, article(issue.expected))
            : new diagnostic/* Problem */.AF(`this is not ${article(issue.expected)}`);
    }
    const key = issue.path.at(-1);
    return new diagnostic/* Problem */.AF(issue.input === undefined && typeof key === 'string' ? `\`${key}\`: ${issue.message}` : issue.message);
}
const article = (type) => ({ object: 'a mapping', array: 'a list', string: 'text' })[type] ?? `a ${type}`;
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


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program; a test keeps it equal to the one in package.json. */
const VERSION = '0.1.0';


/***/ })

};
