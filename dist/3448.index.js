export const id = 3448;
export const ids = [3448];
export const modules = {

/***/ 3200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RN: () => (/* binding */ protectedPaths),
/* harmony export */   b$: () => (/* binding */ readCheckout),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5411);
/* harmony import */ var _core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3244);
/* harmony import */ var _core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1068);
/* harmony import */ var _core_specs_utf8_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26);
// Synchronous: nothing else is to be done meanwhile, and a thousand small files take half the time.







/** Reads the SLO directory of a checkout. */
async function readCheckout(workspace, directory) {
    return await (0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readFiles */ .Ul)(checkoutFiles(workspace, directory));
}
/** The paths of the policy and the contracts in a checkout, from its root; null where it has no such directory that can be read. */
function protectedPaths(workspace, directory) {
    const files = attempt(() => checkoutFiles(workspace, directory));
    if (files instanceof Error)
        return null;
    return (0,_core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .protectedEntries */ .NF)(files.layout).map(({ path: name }) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(directory, name));
}
/** The SLO directory of a checkout. It must lie in the workspace, and hold plain files: nothing is followed out. */
function checkoutFiles(workspace, directory) {
    const root = sure(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace), `the workspace ${workspace} can't be read`);
    const real = findDirectory(root, directory);
    const shown = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
    const entries = sure(() => entriesBelow(real), `slo-directory: \`${directory}\` can't be listed`);
    return {
        path: shown,
        layout: (0,_core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .layoutOf */ .aH)(shown, entries),
        text: async (entry) => readText(node_path__WEBPACK_IMPORTED_MODULE_1__.join(real, entry.path), node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(shown, entry.path)),
    };
}
function findDirectory(root, directory) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, directory);
    const inside = (candidate) => candidate === root || candidate.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    if (!inside(absolute))
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`slo-directory: \`${directory}\` leaves the workspace ${root}`);
    const real = attempt(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute));
    if (real instanceof Error || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory()) {
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`slo-directory: there is no directory \`${directory}\` in ${root}. Is the repository checked out, and is this its root? \`slo-gate init\` writes a first one.`);
    }
    if (!inside(real))
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`slo-directory: \`${directory}\` is a link that leaves the workspace ${root}`);
    return real;
}
/**
 * Everything but directories. Node's own recursive listing follows links to directories: out of the workspace, and round and
 * round.
 */
function entriesBelow(root, directory = '') {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, directory), { withFileTypes: true });
    return found.flatMap((one) => {
        const name = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(directory, one.name);
        if (one.isDirectory()) {
            const below = attempt(() => entriesBelow(root, name));
            return below instanceof Error ? [{ path: name, kind: 'unlisted', bytes: 0 }] : below;
        }
        const status = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, name)));
        // What a name in no encoding stands for is not found; whoever reads it says so.
        const bytes = status instanceof Error ? 0 : status.size;
        return [{ path: name, kind: one.isFile() ? 'file' : 'link', bytes }];
    });
}
/** The text of a file, or why there is none. */
function readText(file, shown) {
    const bytes = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file));
    if (bytes instanceof Error) {
        return (0,_core_specs_utf8_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadable */ .O)(shown, new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .Problem */ .AF(`this file can't be read (${bytes.code ?? bytes.message})`));
    }
    return (0,_core_specs_utf8_js__WEBPACK_IMPORTED_MODULE_5__/* .decoded */ .D)(shown, bytes);
}
/** What comes of reading; without it, there is nothing to go on with. */
function sure(read, problem) {
    const value = attempt(read);
    if (value instanceof Error)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(problem, { cause: value });
    return value;
}
/** What comes of reading, or the error of the file system that kept it from being read. */
function attempt(read) {
    try {
        return read();
    }
    catch (error) {
        return error;
    }
}


/***/ }),

/***/ 3448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/checkout/checkout.js
var checkout = __webpack_require__(3200);
;// CONCATENATED MODULE: ./build/adapters/checkout/survey.js


const CODEOWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** Directories of what was not written here. */
const SKIPPED = /^(node_modules|vendor|dist|build|target|\.git|\.slo|\.terraform|\.venv)$/;
/** A repository has more YAML than this only when it holds something else than a service. */
const MAX_FILES = 2000;
const MAX_DEPTH = 8;
const MAX_BYTES = 262_144;
const MAX_BYTES_TOGETHER = 16 * 1_048_576;
/** Looks around in a checkout; nothing is run, and nothing outside of it is read. */
async function surveyOf(root) {
    const read = async (name) => {
        const file = external_node_path_.join(root, name);
        const isSmall = await (0,promises_.stat)(file).then(({ size }) => size <= MAX_BYTES, () => false);
        return isSmall ? await (0,promises_.readFile)(file, 'utf8').catch(() => null) : null;
    };
    const owners = await Promise.all(CODEOWNERS.map(read));
    return {
        directory: external_node_path_.basename(external_node_path_.resolve(root)),
        packageJson: await read('package.json'),
        goMod: await read('go.mod'),
        codeowners: owners.find((text) => text !== null) ?? null,
        gitConfig: await read('.git/config'),
        yaml: await yamlBelow(root),
    };
}
async function yamlBelow(root) {
    const found = [];
    let room = MAX_BYTES_TOGETHER;
    const pending = [{ directory: root, depth: 0 }];
    for (let next = pending.shift(); next && found.length < MAX_FILES; next = pending.shift()) {
        const { directory, depth } = next;
        const entries = await (0,promises_.readdir)(directory, { withFileTypes: true }).catch(() => []);
        for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
            const file = external_node_path_.join(directory, entry.name);
            if (entry.isDirectory() && !SKIPPED.test(entry.name) && depth < MAX_DEPTH) {
                pending.push({ directory: file, depth: depth + 1 });
            }
            if (!entry.isFile() || !/\.ya?ml$/i.test(entry.name))
                continue;
            const { size } = await (0,promises_.stat)(file);
            if (size > Math.min(MAX_BYTES, room))
                continue;
            room -= size;
            found.push({ path: external_node_path_.relative(root, file).split(external_node_path_.sep).join('/'), text: await (0,promises_.readFile)(file, 'utf8') });
        }
    }
    return found;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/core/promql/grammar.js
var grammar = __webpack_require__(7593);
// EXTERNAL MODULE: ./build/core/specs/contracts.js + 21 modules
var contracts = __webpack_require__(3927);
// EXTERNAL MODULE: ./build/core/specs/directory.js + 10 modules
var specs_directory = __webpack_require__(3637);
// EXTERNAL MODULE: ./build/core/specs/yaml/yaml.js + 1 modules
var yaml_yaml = __webpack_require__(4185);
;// CONCATENATED MODULE: ./build/core/init/first-files.js






/** The first files for a repository: its own SLOs, when it has some in another format; else one to begin with. */
function firstFiles(survey) {
    const service = serviceOf(survey);
    const owner = ownerOf(survey);
    const { taken, left } = foreignFiles(survey.yaml);
    const policy = { path: 'policy.yaml', text: POLICY };
    if (taken.length > 0) {
        return {
            files: [policy, ...taken.map(({ to, text }) => ({ path: to, text }))],
            service,
            taken: taken.map(({ from, to }) => `${from} \u2192 ${to}`),
            left,
        };
    }
    const requests = requestsOf(survey.yaml);
    const contract = { path: `slos/${service}.yaml`, text: contractText(service, owner, requests) };
    const target = { path: `targets/${service}.yaml`, text: targetText(service) };
    return { files: [policy, contract, target], service, taken: [], left };
}
const USABLE = /[^A-Za-z0-9_.-]+/g;
/** Something as a name of ours; null when nothing of it is left. */
const nameOf = (text) => text
    .slice(0, LONGEST)
    .replace(USABLE, '-')
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '') || null;
const LONGEST = 100;
function serviceOf({ packageJson, goMod, directory }) {
    const inPackage = packageName(packageJson ?? '')?.replace(/^@[^/]+\//, '');
    // A Go module may end in its major version.
    const module = /^module\s+(\S+)/m.exec(goMod ?? '')?.[1]?.replace(/\/v\d+$/, '');
    return nameOf(inPackage ?? '') ?? nameOf(module?.split('/').at(-1) ?? '') ?? nameOf(directory) ?? 'service';
}
function packageName(json) {
    try {
        return schemas/* looseObject */._H3({ name: schemas/* string */.YjP() }).safeParse(JSON.parse(json)).data?.name;
    }
    catch {
        return undefined;
    }
}
/** Who owns everything by CODEOWNERS; else whom the repository belongs to. */
function ownerOf({ codeowners, gitConfig }) {
    const everything = /^[ \t]*\*[ \t]+(@\S+)/m.exec(codeowners ?? '')?.[1];
    const [, origin = ''] = (gitConfig ?? '').split('[remote "origin"]');
    const url = /^[ \t]*url[ \t]*=(.{1,1000})$/m.exec(origin.split('[')[0] ?? '')?.[1] ?? '';
    const remote = /[:/]([A-Za-z0-9-]+)\/[^/\s]+\s*$/.exec(url)?.[1];
    return everything ?? (remote === undefined ? null : `@${remote}`);
}
/** The files of other formats that can be read as they are. */
function foreignFiles(yaml) {
    const foreign = (0,contracts/* foreignOf */.qt)(yaml);
    const read = (0,specs_directory/* readContracts */.ID)({ path: '', policy: null, contracts: foreign, waivers: [], targets: [] });
    const wrong = new Map();
    for (const { place, problem } of read.diagnostics)
        wrong.set(place.file, problem.message);
    for (const { places, indicator } of read.slos) {
        if (indicator.kind === 'unsupported')
            wrong.set(places.name.file, indicator.problem.message);
    }
    const kept = foreign.filter(({ path }) => !wrong.has(path));
    const isRead = read.slos.some(({ places }) => !wrong.has(places.name.file));
    return {
        taken: isRead ? kept.map(({ path, text }) => ({ from: path, to: `slos/${path.replaceAll('/', '-')}`, text })) : [],
        left: [...wrong].map(([file, reason]) => `${file}: ${reason}`),
    };
}
/** Counters of requests that common libraries keep, with the matcher of what failed. */
const REQUESTS = [
    ['http_requests_total', 'code=~"5.."'],
    ['http_server_requests_seconds_count', 'outcome="SERVER_ERROR"'],
    ['http_request_duration_seconds_count', 'code=~"5.."'],
    ['http_server_request_duration_seconds_count', 'http_response_status_code=~"5.."'],
    ['grpc_server_handled_total', 'grpc_code=~"Internal|Unavailable|Unknown|DataLoss"'],
];
/** The counter that the repository's own Prometheus rules use; the first of the list, when they use none. */
function requestsOf(yaml) {
    const rules = yaml.filter(({ text }) => REQUESTS.some(([name]) => text.includes(name)));
    const used = new Set([...(0,yaml_yaml/* parseTogether */.Sn)(rules)].flatMap(metricsIn));
    return REQUESTS.find(([name]) => used.has(name)) ?? REQUESTS[0];
}
/** The names in the expressions of a file of rules. */
function metricsIn({ documents }) {
    const expressions = documents.flatMap(({ value }) => expressionsIn(value, new Set()));
    return expressions.flatMap((expression) => {
        const metrics = [];
        (0,grammar/* parsePromql */.v_)(expression).iterate({
            enter: ({ name, from, to }) => {
                if (name === 'Identifier')
                    metrics.push(expression.slice(from, to));
            },
        });
        return metrics;
    });
}
/** Every text under the key `expr`. An alias may lead back to what holds it, so nothing is looked at twice. */
function expressionsIn(value, seen) {
    if (typeof value !== 'object' || value === null || seen.has(value))
        return [];
    seen.add(value);
    return Object.entries(value).flatMap(([key, inner]) => key === 'expr' && typeof inner === 'string' ? [inner] : expressionsIn(inner, seen));
}
function contractText(service, owner, [metric, failed]) {
    const job = `job=${JSON.stringify(service)}`;
    const head = (0,dist/* stringify */.As)({ version: 'slo-gate/v1', service, ...(owner === null ? {} : { owner }) }, { lineWidth: 0 });
    const slos = (0,dist/* stringify */.As)({
        slos: [
            {
                name: 'availability',
                description: 'Requests that the customer saw answered',
                objective: '99.9%',
                window: '30d',
                commitment: { to: 'internal' },
                indicator: { ratio: { bad: `${metric}{${job},${failed}}`, total: `${metric}{${job}}` } },
            },
        ],
    }, { lineWidth: 0 });
    return `# The contract: changing it is reviewed. See whether the objective is what your users need, and the metric yours.\n${head}${slos}`;
}
const targetText = (service) => `# What the team aims at, above the objective. Missing it blocks nothing, and anybody may change it.\n${(0,dist/* stringify */.As)({
    version: 'slo-gate/v1',
    service,
    targets: [{ slo: 'availability', target: '99.95%' }],
})}`;
const POLICY = `# What happens when the error budget runs low. These are the rules that apply without this file too.
version: slo-gate/v1
error-budget-policies:
  default:
    rules:
      - name: budget exhausted
        when: { budget-remaining: { at-most: 0% } }
        then: freeze
      - name: fast burn
        when: { burn-rate: { at-least: 14.4, over: [1h, 5m] } }
        then: freeze
      - name: one incident
        when: { budget-spent: { at-least: 20%, within: 24h } }
        then: warn
      - name: budget low
        when: { budget-remaining: { below: 25% } }
        then: warn
    minimum-bad-events: 5
    minimum-coverage: 90%
    maximum-age: 1h
    unknown: freeze
    rollback: allow
    redeploy: freeze
    exceptions:
      - override: override
        by: administrators
`;

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/app/slo-directory.js
var slo_directory = __webpack_require__(4130);
;// CONCATENATED MODULE: ./build/app/init/init.js








/** A first SLO directory, from what the repository says about itself. It never writes over a file. */
async function init(inputs, host) {
    const directory = (0,slo_directory/* sloDirectoryOf */.H)(inputs.sloDirectory);
    const target = external_node_path_.join(host.workspace, directory);
    const present = await (0,promises_.readdir)(target).catch(() => []);
    if (present.length > 0)
        throw new errors/* UsageError */.eb(`slo-directory: \`${directory}\` is there already, so nothing was written`);
    const first = firstFiles(await surveyOf(host.workspace));
    for (const file of first.files) {
        const absolute = external_node_path_.join(target, file.path);
        try {
            await (0,promises_.mkdir)(external_node_path_.dirname(absolute), { recursive: true });
            await (0,promises_.writeFile)(absolute, file.text, { flag: 'wx' });
        }
        catch (error) {
            throw new errors/* UsageError */.eb(`slo-directory: ${directory}/${file.path} can't be written`, { cause: error });
        }
    }
    return { mode: 'init', fails: false, directory, ...first, unknown: await unknownAt(directory, inputs, host) };
}
/** What a gate would not know of the SLOs that were written, where a backend is given. */
async function unknownAt(directory, inputs, host) {
    if (inputs.backend === null)
        return null;
    const { sources } = await (0,checkout/* readCheckout */.b$)(host.workspace, directory);
    const { slos, policy } = (0,specs_directory/* readContracts */.ID)(sources);
    if (!policy)
        return null;
    const { unknownSlos } = await Promise.all(/* import() */[__webpack_require__.e(8714), __webpack_require__.e(203), __webpack_require__.e(7210), __webpack_require__.e(2954)]).then(__webpack_require__.bind(__webpack_require__, 308));
    return await unknownSlos({ slos, policy }, inputs, host);
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


/***/ })

};
