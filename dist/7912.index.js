export const id = 7912;
export const ids = [7912];
export const modules = {

/***/ 2500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Whether a path lies in a directory, or is it. Neither is looked at, so that a link may lead elsewhere; a name may begin with dots. */
function isInside(directory, file) {
    const below = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(directory, file);
    return below.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)[0] !== '..' && !node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(below);
}


/***/ }),

/***/ 5300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ workflowOf),
/* harmony export */   Ge: () => (/* binding */ payloadIfAny),
/* harmony export */   Gh: () => (/* binding */ serverUrlOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);


/** Where GitHub's pages are. */
const serverUrlOf = ({ GITHUB_SERVER_URL: url }) => url || 'https://github.com';
/** Reads the runner's variables; null outside of a workflow. */
function workflowOf(environment) {
    const { GITHUB_EVENT_NAME: event, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = environment;
    if (!event || !repository || !sha)
        return null;
    const { GITHUB_EVENT_PATH: file, GITHUB_RUN_ID: run } = environment;
    const serverUrl = serverUrlOf(environment);
    return {
        event,
        actor: environment.GITHUB_ACTOR ?? '',
        repository,
        sha,
        ref: environment.GITHUB_REF ?? '',
        file: fileIn(environment.GITHUB_WORKFLOW_REF ?? '', repository),
        runId: run ? Number(run) : null,
        runAttempt: Number(environment.GITHUB_RUN_ATTEMPT || 1),
        apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
        graphqlUrl: environment.GITHUB_GRAPHQL_URL || null,
        serverUrl,
        runUrl: run ? `${serverUrl}/${repository}/actions/runs/${run}` : null,
        payload: () => (file ? payloadIn(file) : undefined),
    };
}
function payloadIn(file) {
    const unreadable = (what, cause) => new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EnvironmentError */ .eG(`GITHUB_EVENT_PATH: the event \`${file}\` ${what}`, { cause });
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw unreadable("can't be read", error);
    }
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw unreadable(`is not JSON, or not all of it (${Buffer.byteLength(text)} bytes)`, error);
    }
}
/** The payload as far as it can be read; undefined where it can't: what is told with it must not hide what is wrong, nor keep it from being told. */
function payloadIfAny(workflow) {
    try {
        return workflow.payload();
    }
    catch {
        return undefined;
    }
}
/** The file in `owner/name/.github/workflows/deploy.yml@refs/heads/main`. */
function fileIn(reference, repository) {
    const [path = ''] = reference.split('@');
    const prefix = `${repository}/`;
    return path.toLowerCase().startsWith(prefix.toLowerCase()) ? path.slice(prefix.length) : null;
}


/***/ }),

/***/ 2538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/**
 * What `work` comes to before the signal aborts; then, the signal's reason as an error. The HTTP libraries are not relied on for
 * that: a request that waits for a proxy does not listen, and one of a thousand to GitHub was seen to wait for ever.
 */
async function within(signal, work) {
    let giveUp = () => { };
    const aborted = new Promise((_, reject) => {
        giveUp = () => reject(signal.reason);
        if (signal.aborted)
            giveUp();
        else
            signal.addEventListener('abort', giveUp, { once: true });
    });
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        signal.removeEventListener('abort', giveUp);
    }
}


/***/ }),

/***/ 1350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ BACKENDS),
  R: () => (/* binding */ connectBackend)
});

;// CONCATENATED MODULE: ./build/app/inputs/counts.js
/** The file of counts to ask; null when none is named. */
const readCounts = ({ 'backend-url': file }) => file === '' ? null : { kind: 'counts', file };

// EXTERNAL MODULE: ./build/core/model/problem.js
var problem = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/checkout/inside.js
var inside = __webpack_require__(2500);
// EXTERNAL MODULE: ./build/app/inputs/secrets.js + 1 modules
var secrets = __webpack_require__(8813);
;// CONCATENATED MODULE: ./build/app/inputs/pem.js





/** A chain of certificates has a few thousand bytes. */
const MAX_BYTES = 1_048_576;
const EXPECTED = 'PEM, or the path of a PEM file: one inside the workspace, or an absolute one';
/**
 * The PEM that an input gives or names. No message repeats what is given, for it may be a key that lacks its first line. What a file
 * holds may be a key too, whichever input names it.
 */
function readPem(given, { workspace, conceal }) {
    if (given.includes(secrets/* PEM */.x2))
        return given;
    const file = external_node_path_.resolve(workspace, given);
    if (!external_node_path_.isAbsolute(given) && !(0,inside/* isInside */.F)(workspace, file))
        return new problem/* Problem */.AF('its path leaves the workspace', EXPECTED);
    try {
        const { size } = (0,external_node_fs_.statSync)(file);
        if (size > MAX_BYTES)
            return new problem/* Problem */.AF(`the file that it names has ${size} bytes, which is too much`, EXPECTED);
        const text = (0,external_node_fs_.readFileSync)(file, 'utf8').trim();
        if (!text.includes(secrets/* PEM */.x2))
            return new problem/* Problem */.AF('the file that it names is not PEM', EXPECTED);
        if (text.includes('PRIVATE KEY'))
            conceal(text);
        return text;
    }
    catch (error) {
        return new problem/* Problem */.AF(`it is not PEM, and names no file that can be read (${codeOf(error)})`, EXPECTED);
    }
}
const codeOf = (error) => error.code ?? 'unknown error';

;// CONCATENATED MODULE: ./build/app/inputs/client-certificate.js



const [CERTIFICATE, KEY] = ['backend-client-certificate', 'backend-client-key'];
/** The certificate for mutual TLS, or what is wrong with it; null when none is given. */
function readClientCertificate({ [CERTIFICATE]: certificate, [KEY]: key }, { protocol }, files) {
    if (certificate === '' && key === '')
        return null;
    if (certificate === '')
        return missing(CERTIFICATE, KEY);
    if (key === '')
        return missing(KEY, CERTIFICATE);
    if (protocol === 'http:') {
        return broken(CERTIFICATE, 'backend-url is an http address, so nobody would ask for it', 'an https address with it');
    }
    const cert = readPem(certificate, files);
    if (cert instanceof problem/* Problem */.AF)
        return { input: CERTIFICATE, problem: cert };
    const keyText = readPem(key, files);
    if (keyText instanceof problem/* Problem */.AF)
        return { input: KEY, problem: keyText };
    return problemOf(cert, keyText, files) ?? { cert, key: keyText };
}
const broken = (input, message, expected = null, advice = null) => ({ input, problem: new problem/* Problem */.AF(message, expected, advice) });
const missing = (input, given) => ({
    ...broken(input, `it is missing, but ${given} is given`),
    isMissing: true,
});
/** What would keep the two from being used; null when nothing does. */
function problemOf(cert, key, { now }) {
    const certificate = certificateIn(cert);
    if (certificate === null) {
        return broken(CERTIFICATE, 'it is not a certificate', 'PEM with its line breaks, that begins with BEGIN CERTIFICATE');
    }
    if (/^-----BEGIN ENCRYPTED|^Proc-Type:.*ENCRYPTED/m.test(key)) {
        const advice = 'Decrypt it (`openssl pkey -in client.key -out plain.key`), and keep what comes out as the secret.';
        return broken(KEY, 'it is encrypted, and no input takes its passphrase', 'a key without a passphrase', advice);
    }
    const privateKey = keyIn(key);
    if (privateKey === null) {
        return broken(KEY, 'it is not a private key', 'PEM with its line breaks, that begins with BEGIN PRIVATE KEY');
    }
    if (!certificate.checkPrivateKey(privateKey)) {
        const advice = `In a chain of certificates, the client's own comes first.`;
        return broken(KEY, `it is not the key of ${CERTIFICATE}`, 'the key that the certificate was made for', advice);
    }
    return untimely(certificate, now());
}
/** `now` is in unix milliseconds. */
function untimely({ validFrom, validTo }, now) {
    const [from, to] = [Date.parse(validFrom), Date.parse(validTo)];
    const expected = 'a certificate that is valid now';
    if (now > to)
        return broken(CERTIFICATE, `it expired at ${(0,time/* rfc3339 */.ag)(to / 1000)}`, expected);
    return now < from ? broken(CERTIFICATE, `it is valid only from ${(0,time/* rfc3339 */.ag)(from / 1000)} on`, expected) : null;
}
/** Node's cryptography, which takes longer to load than a few files to read: only where there is a certificate. */
const client_certificate_crypto = () => process.getBuiltinModule('node:crypto');
/** The first certificate of a text; null when there is none. */
function certificateIn(text) {
    try {
        return new (client_certificate_crypto().X509Certificate)(text);
    }
    catch {
        return null;
    }
}
/** The private key of a text; null when there is none. */
function keyIn(text) {
    try {
        return client_certificate_crypto().createPrivateKey(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/app/inputs/prometheus.js


/** The Prometheus to ask, or what is wrong with its inputs; null when no address is given. */
function readPrometheus(parsed, files) {
    const url = parsed['backend-url'];
    const authorization = authorizationOf(parsed);
    if (typeof authorization !== 'string')
        return authorization;
    const headers = parsed['backend-headers'];
    if (authorization !== '' && Object.keys(headers).some((name) => name.toLowerCase() === 'authorization')) {
        return prometheus_broken('backend-headers', 'Authorization is given here and by the credentials too', 'one of the two');
    }
    if (url === '')
        return null;
    const baseUrl = baseUrlOf(url);
    if ('problem' in baseUrl)
        return baseUrl;
    const clientCertificate = readClientCertificate(parsed, baseUrl, files);
    if (clientCertificate && 'problem' in clientCertificate)
        return clientCertificate;
    return {
        kind: 'prometheus',
        baseUrl,
        headers: authorization === '' ? headers : { ...headers, Authorization: authorization },
        clientCertificate,
        concurrency: parsed['backend-concurrency'],
        requestTimeoutMs: parsed['backend-timeout'],
    };
}
const prometheus_broken = (input, message, expected = null) => ({
    input,
    problem: new problem/* Problem */.AF(message, expected),
});
const prometheus_missing = (input, why) => ({
    ...prometheus_broken(input, `it is missing, but ${why}`),
    isMissing: true,
});
function baseUrlOf(text) {
    const expected = 'the base address of the backend, such as https://prometheus.example.com';
    const url = URL.canParse(text) ? new URL(text) : null;
    // The address itself is not repeated: what makes it unusable may be a secret in it.
    if (!url || !/^https?:$/.test(url.protocol))
        return prometheus_broken('backend-url', 'it is not an http or https address', `${expected}; for a CSV file, set backend to counts`);
    if (url.username || url.password) {
        return prometheus_broken('backend-url', 'it holds credentials', `${expected}; credentials go into backend-username and backend-password`);
    }
    if (/\/(api\/v1|graph)(\/|$)/.test(url.pathname)) {
        return prometheus_broken('backend-url', 'it is the address of one page of the backend', `${expected}; SLO Gate adds /api/v1/query itself`);
    }
    if (url.search || url.hash)
        return prometheus_broken('backend-url', 'it has a query or a fragment', expected);
    return url;
}
/** The Authorization header of the credentials; empty for none. */
function authorizationOf(parsed) {
    const { 'backend-token': token, 'backend-username': username, 'backend-password': password } = parsed;
    const basic = username !== '' || password !== '';
    if (parsed['backend-auth'] === '' && token !== '' && basic) {
        return prometheus_broken('backend-auth', 'a token and a username or password are given', 'bearer or basic, to say which one to use');
    }
    switch (parsed['backend-auth'] || (token ? 'bearer' : basic ? 'basic' : 'none')) {
        case 'bearer':
            return token === '' ? prometheus_missing('backend-token', 'backend-auth is bearer') : `Bearer ${token}`;
        case 'basic':
            if (username === '')
                return prometheus_missing('backend-username', 'a password is given or backend-auth is basic');
            return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
        default:
            return '';
    }
}

;// CONCATENATED MODULE: ./build/app/backends.js


/** A row for each backend, from which the input `backend` takes its names; none is loaded but the one that is asked for. */
const BACKENDS = {
    prometheus: {
        read: readPrometheus,
        async connect(settings, run) {
            const { prometheusBackend } = await Promise.all(/* import() */[__webpack_require__.e(1952), __webpack_require__.e(6828), __webpack_require__.e(6752), __webpack_require__.e(1530)]).then(__webpack_require__.bind(__webpack_require__, 1530));
            return prometheusBackend({ ...settings, ...run });
        },
    },
    counts: {
        read: readCounts,
        async connect({ file }, { at }) {
            const { connectCounts } = await Promise.all(/* import() */[__webpack_require__.e(1952), __webpack_require__.e(5175), __webpack_require__.e(9995)]).then(__webpack_require__.bind(__webpack_require__, 9995));
            return await connectCounts(file, at);
        },
    },
};
/** Connects the backend that the inputs name. */
function connectBackend(input, run) {
    const row = BACKENDS[input.kind];
    return row.connect(input, run);
}


/***/ }),

/***/ 8924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
/** What is printed, by the input `format`. */
const FORMATS = {
    text: (presenter, answer) => presenter.text(answer),
    // A mode without a report, such as `convert`, prints what it has.
    json: (presenter, answer) => presenter.json(answer) ?? presenter.text(answer),
};


/***/ }),

/***/ 5470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ outliveReaders),
/* harmony export */   C: () => (/* binding */ endNow)
/* harmony export */ });
/* harmony import */ var _inputs_readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9888);
/* harmony import */ var _modes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7756);


/** A reader that takes nothing must not keep the program for ever; a slow one, as on a busy machine, gets all. */
const LONGEST_FLUSH_MS = 10_000;
const GRACE_MS = 500;
const LOOK_MS = 20;
/** What Node names that waits in the operating system, where nothing can give it up: a name that is looked up, a file. */
const STUCK = /^(GetAddrInfoReq|GetNameInfoReq|FSReq|FileHandle)/;
/**
 * Lets the program outlive whoever reads its words: a reader that goes away early, as `head` does, takes nothing from the decision, its
 * outputs and its report. Words that are lost otherwise, as on a full disk, are told once, and are no leave to deploy.
 */
function outliveReaders() {
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', unlessClosed);
}
let hasLostWords = false;
function unlessClosed({ code, message }) {
    if (code === 'EPIPE' || hasLostWords)
        return;
    hasLostWords = true;
    process.stderr.write(`The output can't be written: ${message}\n`);
}
/**
 * Ends the program when all is said, with this status. What was given up, such as a connection that waits for a proxy, would keep it
 * running for ever.
 */
async function endNow(status, raw = {}) {
    process.exitCode = status;
    await Promise.race([
        Promise.all([flushed(process.stdout), flushed(process.stderr)]),
        new Promise((resolve) => setTimeout(resolve, LONGEST_FLUSH_MS)),
    ]);
    // Words may turn out to be lost only now.
    if (hasLostWords && status === 0 && canFail(raw))
        process.exitCode = 1;
    if (await isStuck())
        endStuck();
    process.exit();
}
/** Whether something waits in the operating system, and goes on to: what is only under way ends by itself. */
async function isStuck() {
    for (let waited = 0; waited < GRACE_MS; waited += LOOK_MS) {
        if (!process.getActiveResourcesInfo().some((name) => STUCK.test(name)))
            return false;
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
    return true;
}
/** Resolves when what was written has arrived, or can't. */
const flushed = (stream) => new Promise((resolve) => stream.write('', resolve));
/** Node joins its threads before it exits, and one that hangs in the operating system would keep it for as long as that takes. */
function endStuck() {
    const status = Number(process.exitCode ?? 0);
    if (process.execve && process.platform !== 'win32') {
        const { NODE_OPTIONS: _, ...environment } = process.env;
        // Another program takes the place of this one, threads and all, and does nothing but end with its status.
        process.execve(process.execPath, [process.execPath, '--eval', `process.exitCode = ${status}`], environment);
    }
    // An older Node can't be replaced, only killed; then its status is another, but not that of success.
    if (status !== 0)
        process.kill(process.pid, 'SIGKILL');
}
function canFail({ mode = '', 'dry-run': dry = '' }) {
    const named = _inputs_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .READERS */ .H.mode(mode);
    const isDry = _inputs_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .READERS */ .H['dry-run'](dry) === true;
    return (typeof named !== 'string' || named === '' || (0,_modes_js__WEBPACK_IMPORTED_MODULE_1__/* .modesOf */ .Uw)(named, null).some((one) => !(0,_modes_js__WEBPACK_IMPORTED_MODULE_1__/* .failsNoJob */ .WW)(one, { dryRun: isDry })));
}


/***/ }),

/***/ 4068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ OWN_PAGES)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5876);

/** The pages of this very version, where no commit of it is known. */
const OWN_PAGES = `https://github.com/${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .REPOSITORY */ .B}/blob/v${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x}/docs`;


/***/ }),

/***/ 5876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ REPOSITORY),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program; a test keeps it equal to the one in package.json. */
const VERSION = '0.1.0';
/** Where the program and its pages are published; its releases are tagged `v<version>`. */
const REPOSITORY = 'your-org/slo-gate';


/***/ }),

/***/ 1744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ INPUT_NAMES),
/* harmony export */   p: () => (/* binding */ SECRET_INPUTS)
/* harmony export */ });
const INPUT_NAMES = [
    'mode',
    'slo-directory',
    'path',
    'services',
    'environment',
    'commit',
    'override',
    'base',
    'backend',
    'backend-url',
    'backend-token',
    'backend-username',
    'backend-password',
    'backend-headers',
    'backend-auth',
    'backend-client-certificate',
    'backend-client-key',
    'backend-concurrency',
    'backend-timeout',
    'run-timeout',
    'at',
    'since',
    'dry-run',
    'freeze-issue',
    'publish-targets',
    'comment-key',
    'apply',
    'github-token',
    'review-token',
    'format',
    'report-file',
];
/** The inputs whose values must never be seen. */
const SECRET_INPUTS = [
    'backend-token',
    'backend-username',
    'backend-password',
    'backend-client-key',
    'github-token',
    'review-token',
];


/***/ }),

/***/ 5884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   GD: () => (/* binding */ isInDate),
/* harmony export */   fz: () => (/* binding */ mayBeOrdinary),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
/** Shorter texts stand in others by chance. */
const SHORT = 6;
/** Longer ones do not, whatever they are made of. */
const LONG = 20;
/** Numbers, dates, times and versions. */
const NUMBER = /^[\d\s.,:+\-/_%]*(?:t[\d:.]*)?(?:z|[+-][\d:]+)?$/i;
/** A number and its unit: `30d`, `250ms`. */
const QUANTITY = /^\d+(?:\.\d+)?[a-z]{1,3}$/i;
/** Words as people write them, and names that are made of such. */
const WORDS = /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+|\p{Lo}+)(?:[-_./: ](?:\p{Lu}?\p{Ll}+|\p{Lu}+|\p{Lo}+))*$/u;
/** Whether a secret might as well be a number, a date, or a word: then it stands in texts that say nothing of it. */
function mayBeOrdinary(secret) {
    if (secret.length < SHORT || isNumber(secret))
        return true;
    return secret.length < LONG && WORDS.test(secret);
}
const isNumber = (text) => NUMBER.test(text) || QUANTITY.test(text);
/** Whether a part of a text is no part of a longer word or number of it. */
function isWhole(text, from, to) {
    const [first, last] = [text.slice(from, from + 2), text.slice(Math.max(0, to - 2), to)];
    return (!(ENDS.test(text.slice(Math.max(0, from - 2), from)) && BEGINS.test(first)) &&
        !(ENDS.test(last) && BEGINS.test(text.slice(to, to + 2))));
}
const BEGINS = /^[\p{L}\p{N}\p{M}]/u;
const ENDS = /[\p{L}\p{N}\p{M}]$/u;
const DATE = /\d{4}-\d{2}(?:-\d{2})?(?:[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?|\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?|\d+[.,]\d+/gi;
/** The longest of these that people write. */
const REACH = 40;
/** Whether a part of a text is a part of a longer date, time or decimal number. */
function isInDate(text, from, to) {
    const offset = Math.max(0, from - REACH);
    const around = text.slice(offset, to + REACH);
    return [...around.matchAll(DATE)].some(({ 0: date, index }) => {
        const [start, end] = [offset + index, offset + index + date.length];
        return start <= from && to <= end && end - start > to - from;
    });
}


/***/ }),

/***/ 9888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ READERS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_model_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7342);
/* harmony import */ var _core_model_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8836);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5411);
/* harmony import */ var _core_model_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4587);
/* harmony import */ var _core_specs_fields_day_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8337);
/* harmony import */ var _backends_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1350);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8924);
/* harmony import */ var _modes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7756);









const text = (fallback) => (raw) => raw.trim() || fallback;
const oneOf = (names, fallback) => (raw) => {
    const given = raw.trim() || fallback;
    const known = given === '' ? given : names.find((name) => name === given);
    return known ?? new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF(`unknown value \`${given}\``, `one of ${names.join(', ')}`, (0,_core_model_names_js__WEBPACK_IMPORTED_MODULE_2__.nearest)(given, names));
};
/** The kinds of a table that has a row for each. */
const namesIn = (table) => Object.keys(table);
const milliseconds = (fallback) => (raw) => {
    const read = (0,_core_model_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .readDuration */ .$7)(raw.trim() || fallback);
    if (read instanceof _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF)
        return read;
    return read.seconds > LONGEST_TIMEOUT ? new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('expected at most 24h') : read.seconds * 1000;
};
/** In seconds; a timer can't hold more than 24 days. */
const LONGEST_TIMEOUT = _core_model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .DAY */ .d_;
const MAX_CONCURRENCY = 64;
/** The headers that belong to the exchange itself. */
const RESERVED_HEADERS = /^(connection|content-length|content-type|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;
/** Date takes 24:00 for the next day's midnight, which RFC 3339 has not. */
const RFC_3339 = /^\d{4}-\d{2}-\d{2}[Tt]([01]\d|2[0-3]):\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/;
function token(raw) {
    const given = raw.trim();
    return /^[\x21-\x7e]*$/.test(given)
        ? given
        : new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('it holds a space, a line break or a letter that no token has', 'one word');
}
function yesOrNo(raw) {
    const given = raw.trim();
    if (/^(true|True|TRUE)$/.test(given))
        return true;
    return /^(|false|False|FALSE)$/.test(given)
        ? false
        : new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF(`\`${given}\` is neither true nor false`, 'true or false');
}
function readConcurrency(raw) {
    const given = raw.trim() || '6';
    const number = Number(given);
    return /^\d+$/.test(given) && number >= 1 && number <= MAX_CONCURRENCY
        ? number
        : new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF(`\`${given}\` is not a number of requests`, `a whole number from 1 to ${MAX_CONCURRENCY}`);
}
/** How each input is read. */
const READERS = {
    mode: oneOf(_modes_js__WEBPACK_IMPORTED_MODULE_8__/* .MODE_NAMES */ .Jc, 'auto'),
    'slo-directory': (raw) => normalPath(raw.trim() || '.slo'),
    path: text(''),
    services: readServices,
    environment: text(''),
    commit: readCommit,
    override: text(''),
    base: readBase,
    backend: oneOf(namesIn(_backends_js__WEBPACK_IMPORTED_MODULE_6__/* .BACKENDS */ .A), 'prometheus'),
    'backend-url': text(''),
    'backend-token': token,
    'backend-username': text(''),
    'backend-password': text(''),
    'backend-headers': readHeaders,
    'backend-auth': oneOf(['none', 'bearer', 'basic'], ''),
    'backend-client-certificate': text(''),
    'backend-client-key': text(''),
    'backend-concurrency': readConcurrency,
    'backend-timeout': milliseconds('30s'),
    'run-timeout': milliseconds('5m'),
    at: (raw) => timeOf(raw.trim()),
    since: (raw) => timeOf(/^\d{4}-\d{2}-\d{2}$/.test(raw.trim()) ? `${raw.trim()}T00:00:00Z` : raw.trim(), 'a day such as 2026-11-01, or '),
    'dry-run': yesOrNo,
    'freeze-issue': yesOrNo,
    'publish-targets': yesOrNo,
    'comment-key': readCommentKey,
    apply: yesOrNo,
    'github-token': token,
    'review-token': token,
    format: oneOf(namesIn(_formats_js__WEBPACK_IMPORTED_MODULE_7__/* .FORMATS */ .h), 'text'),
    'report-file': text(''),
};
/** Unix seconds; null when nothing is given. */
function timeOf(raw, orElse = '') {
    if (raw === '')
        return null;
    // Date alone takes 30 February for 2 March.
    const ms = RFC_3339.test(raw) && (0,_core_specs_fields_day_js__WEBPACK_IMPORTED_MODULE_5__/* .isDay */ .N)(raw.slice(0, 'YYYY-MM-DD'.length)) ? Date.parse(raw.toUpperCase()) : Number.NaN;
    return Number.isNaN(ms)
        ? new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF(`\`${raw}\` is not a time`, `${orElse}an RFC 3339 time such as 2026-11-01T00:00:00Z`)
        : Math.floor(ms / 1000);
}
/** One spelling for one directory: without `../../`, doubled or closing slashes. */
function normalPath(raw) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(raw.replaceAll('\\', '/')).replace(/(.)\/$/, '$1');
}
/** A commit, or what names one. */
function readCommit(raw) {
    const given = raw.trim();
    return /^[^\s~^:?*[\\]{0,255}$/.test(given) && !given.startsWith('-') && !given.includes('..')
        ? given
        : new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF(`\`${given}\` names no commit`, 'a commit by its SHA, or a branch or tag');
}
/** It stands in a comment's invisible marker, which nothing in it may end. */
function readCommentKey(raw) {
    const given = raw.trim();
    return /^[A-Za-z0-9._/-]{0,100}$/.test(given)
        ? given
        : new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF(`\`${given}\` is not a key`, 'at most 100 letters, digits and - _ . /, such as eu-west');
}
/** A commit of the local repository, in any of git's spellings that need no quotes, such as `HEAD~2`. */
function readBase(raw) {
    const given = raw.trim();
    return /^[^\s\p{Cc}]{0,255}$/u.test(given) && !given.startsWith('-') && !given.includes('..')
        ? given
        : new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF(`\`${given}\` names no commit`, 'a branch, a tag, or a commit by its SHA');
}
function readServices(raw) {
    const names = raw
        .split(/[,\n]/)
        .map((name) => name.trim())
        .filter(Boolean);
    if (names.length === 0)
        return { kind: 'all' };
    if (!names.includes('changed'))
        return { kind: 'named', names };
    return names.length === 1
        ? { kind: 'changed' }
        : new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('`changed` stands beside names', 'either names of services, or `changed` alone');
}
function readHeaders(raw) {
    const headers = new Map();
    for (const [index, line] of raw.split(/\r?\n/).entries()) {
        if (line.trim() === '')
            continue;
        const match = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:([\t\x20-\x7e\x80-\xff]*)$/.exec(line.trim());
        if (!match?.[1])
            return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF(`line ${index + 1} is not a header`, 'one `Name: value` a line');
        if (RESERVED_HEADERS.test(match[1]))
            return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF(`line ${index + 1}: ${match[1]} can't be set`, 'another header');
        headers.set(match[1], (match[2] ?? '').trim());
    }
    return Object.fromEntries(headers);
}


/***/ }),

/***/ 8852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ distinctRedactor),
  $: () => (/* binding */ redactor)
});

;// CONCATENATED MODULE: ./build/app/inputs/folded.js
/** Escapes that may nest: what begins one is escaped again and again, and counts as one all the same. */
const SLASHES = '\\\\+';
const SPELLED = new RegExp([
    `(?<bytes>(?:%(?:25)*[\\da-f]{2}|${SLASHES}x[\\da-f]{2}|${SLASHES}[0-3][0-7]{2})+)`,
    `${SLASHES}u(?<high>d[89ab][\\da-f]{2})${SLASHES}u(?<low>d[c-f][\\da-f]{2})`,
    `${SLASHES}u(?:(?<long>000[01][\\da-f]{4})|(?<unit>[\\da-f]{4})|\\{(?<braced>[\\da-f]{1,6})\\})`,
    '&(?:amp;|#0*38;|#x0*26;)*(?:#0*(?<decimal>\\d{1,7});|#x0*(?<hex>[\\da-f]{1,6});|(?<name>lt|gt|amp|quot|apos|nbsp);)',
    `(?<space>(?:\\s|\\+|${SLASHES}[nrtfv])+)`,
    '[\\\\\\p{Cc}\\p{Cf}]+',
].join('|'), 'giu');
const BYTE = /%(?:25)*([\da-f]{2})|\\+x([\da-f]{2})|\\+([0-3][0-7]{2})/gi;
const NAMED = { lt: 60, gt: 62, amp: 38, quot: 34, apos: 39, nbsp: 160 };
/** Without one of these, a text reads as it is spelled. */
const MAY_BE_SPELLED = /[%\\&+]/;
/** A text that is escaped by more layers than this is no accident. */
const MOST_LAYERS = 8;
/** The text in small letters, each run of spaces as one, and without what can't be seen: as people read it and tools fold it. */
const plainly = (text) => fold(text, /(?<space>\s+)|[\p{Cc}\p{Cf}]+/gu);
/** What a text reads as once one, two, three \u2026 layers of escapes are undone, as in JSON, addresses and pages; none where there are none. */
function unescaped(plain) {
    const layers = [];
    for (let last = plain; layers.length < MOST_LAYERS && MAY_BE_SPELLED.test(last.text);) {
        const { text, starts, ends } = fold(last.text, SPELLED);
        if (text === last.text)
            break;
        const outer = last;
        last = {
            text,
            starts: starts.map((start) => outer.starts[start] ?? 0),
            ends: ends.map((end) => outer.ends[end - 1] ?? 0),
        };
        layers.push(last);
    }
    return layers;
}
/** Undoes the spellings that a pattern finds; what has no name in it is left out. */
function fold(text, pattern) {
    const folded = new Folding();
    let at = 0;
    const copyTo = (to) => {
        for (; at < to; at += 1)
            folded.add(text[at] ?? '', at, at + 1);
    };
    for (const { 0: whole, index, groups = {} } of text.matchAll(pattern)) {
        copyTo(index);
        at = index + whole.length;
        if (groups.bytes !== undefined)
            addBytes(folded, groups.bytes, index);
        else
            folded.add(groups.space === undefined ? letterOf(groups) : ' ', index, at);
    }
    copyTo(text.length);
    return { text: folded.letters.join(''), starts: folded.starts, ends: folded.ends };
}
class Folding {
    letters = [];
    starts = [];
    ends = [];
    add(letter, start, end) {
        if (letter === ' ' && this.letters.at(-1) === ' ') {
            this.ends[this.ends.length - 1] = end;
            return;
        }
        // Unit for unit: few letters have more small ones than they are.
        const small = letter.toLowerCase();
        for (const unit of (small.length === letter.length ? small : letter).split('')) {
            this.letters.push(unit);
            this.starts.push(start);
            this.ends.push(end);
        }
    }
}
/** The letter of an escape; nothing for one that is left out. */
function letterOf({ high, low, unit, braced, long, decimal, hex, name, }) {
    if (high !== undefined)
        return seen(String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low ?? '', 16)));
    if (name !== undefined)
        return seen(String.fromCharCode(NAMED[name.toLowerCase()] ?? 0));
    const hexadecimal = unit ?? braced ?? long ?? hex;
    const point = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return point <= 0x10_ff_ff ? seen(String.fromCodePoint(point)) : '';
}
const seen = (letter) => (/\s/.test(letter) ? ' ' : letter.replace(/[\p{Cc}\p{Cf}]/gu, ''));
/** Bytes of UTF-8, each escaped on its own; of Latin-1, where they are none. */
function addBytes(folded, escaped, from) {
    const escapes = [...escaped.matchAll(BYTE)];
    const bytes = Buffer.from(escapes.map(([, percent, x, octal]) => Number.parseInt(octal ?? percent ?? x ?? '', octal === undefined ? 16 : 8)));
    const utf8 = bytes.toString('utf8');
    const isUtf8 = !utf8.includes('\ufffd');
    let first = 0;
    for (const letter of isUtf8 ? utf8 : bytes.toString('latin1')) {
        const next = first + (isUtf8 ? Buffer.byteLength(letter) : 1);
        const end = escapes[next]?.index ?? escaped.length;
        folded.add(seen(letter), from + (escapes[first]?.index ?? 0), from + end);
        first = next;
    }
}

// EXTERNAL MODULE: ./build/app/inputs/ordinary.js
var ordinary = __webpack_require__(5884);
;// CONCATENATED MODULE: ./build/app/inputs/redaction.js


/** A shorter beginning of a secret says nothing of it. */
const MIN_BEGINNING = 4;
/** Where a text was cut short. */
const CUT = '\u2026';
/**
 * A function that blots secrets out of what others say, however their letters were escaped on the way: a backend may quote what it was
 * sent as JSON, in an address or in a page. What may be a number or a word is blotted out where it stands alone.
 */
const redactor = (forms) => redactorOf(forms.flatMap(needlesOf));
/** The same for what we say ourselves, which keeps its numbers, dates and words whatever the secrets are. */
const distinctRedactor = (forms) => redactorOf(forms.flatMap(needlesOf).filter(({ isOrdinary }) => !isOrdinary));
function redactorOf(needles) {
    if (needles.length === 0)
        return (text) => text;
    return (text) => {
        const plain = plainly(text);
        const layers = [plain, ...unescaped(plain)];
        return blotted(text, layers.flatMap((layer) => needles.flatMap((needle) => spansOf(needle, layer, text))));
    };
}
function needlesOf(form) {
    const plain = plainly(form);
    const slashes = { before: form.startsWith('\\'), after: form.endsWith('\\') };
    const isOrdinary = (0,ordinary/* mayBeOrdinary */.fz)(form);
    const others = unescaped(plain).map((layer) => ({
        text: layer.text,
        isOrdinary: isOrdinary || (0,ordinary/* mayBeOrdinary */.fz)(layer.text),
        slashes,
    }));
    const needles = [{ text: plain.text, isOrdinary, slashes }, ...others];
    return needles.filter(({ text }) => text.trim() !== '');
}
function spansOf({ text: secret, isOrdinary, slashes }, layer, given) {
    const { text, starts, ends } = layer;
    const spans = [];
    const add = (from, to) => {
        let [start, end] = [starts[from] ?? 0, ends[to - 1] ?? 0];
        while (slashes.before && given[start - 1] === '\\')
            start -= 1;
        while (slashes.after && given[end] === '\\')
            end += 1;
        spans.push({ start, end });
    };
    for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
        const to = at + secret.length;
        if (!isOrdinary || ((0,ordinary/* isWhole */.wP)(text, at, to) && !((0,ordinary/* isNumber */.Et)(secret) && (0,ordinary/* isInDate */.GD)(text, at, to))))
            add(at, to);
    }
    if (isOrdinary)
        return spans;
    for (let at = text.indexOf(CUT); at >= 0; at = text.indexOf(CUT, at + 1)) {
        const length = beginningBefore(at, text, secret);
        if (length > 0)
            add(at - length, at);
    }
    return spans;
}
/** How much of a secret's beginning stands before a place in a text. */
function beginningBefore(at, text, secret) {
    for (let length = Math.min(secret.length - 1, at); length >= MIN_BEGINNING; length -= 1)
        if (text.startsWith(secret.slice(0, length), at - length))
            return length;
    return 0;
}
/** The text with three stars in place of each span; those that overlap are one. */
function blotted(text, spans) {
    const parts = [];
    let at = 0;
    let blotEnd = 0;
    for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
        if (parts.length > 0 && start < blotEnd) {
            blotEnd = Math.max(blotEnd, end);
            at = blotEnd;
            continue;
        }
        parts.push(text.slice(at, start), '***');
        blotEnd = end;
        at = end;
    }
    return parts.join('') + text.slice(at);
}


/***/ }),

/***/ 8813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x2: () => (/* binding */ PEM),
  eo: () => (/* binding */ secretForms),
  Fj: () => (/* binding */ secretsOf)
});

// UNUSED EXPORTS: unmistakableForms

;// CONCATENATED MODULE: ./build/app/inputs/credentials.js
/** The headers whose values let somebody in. */
const CREDENTIAL_HEADER = /auth|token|key|secret|pass|cookie|session|signature|credential|jwt|assertion/i;
/** A scheme, and what follows it (RFC 9110, 11.4). */
const WITH_SCHEME = /^[A-Za-z][\w-]*\s+(\S.*)$/s;
/** The parameters of a scheme, and the values of a cookie. */
const PARAMETER = /(?:^|[\s;,])[\w!#$%&'*+.^`|~-]+=(?:"([^"]*)"|([^\s;,"]+))/g;
const MIN_PART = 8;
/** What is secret in headers, one `Name: value` a line: each value that lets somebody in, what follows its scheme, and its parts. */
function headerSecrets(headers) {
    return headers.split(/\r?\n/).flatMap((line) => {
        const [name = '', ...rest] = line.split(':');
        const value = rest.join(':').trim();
        return CREDENTIAL_HEADER.test(name) ? valueSecrets(value) : addressSecrets(value);
    });
}
function valueSecrets(value) {
    const token = WITH_SCHEME.exec(value)?.[1] ?? value;
    const parameters = [...token.matchAll(PARAMETER)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    const parts = token.split(/[\s;=,]+/).filter((part) => part.length >= MIN_PART);
    return [value, token, ...parameters, ...parts, ...pairOf(token)];
}
/** The username and password that base64 hides, and the latter alone. */
function pairOf(token) {
    if (!/^[A-Za-z\d+/_-]{4,}={0,2}$/.test(token))
        return [];
    const pair = Buffer.from(token, 'base64').toString('utf8');
    const [, password] = /^[^:\p{Cc}\ufffd]*:([^\p{Cc}\ufffd]+)$/u.exec(pair) ?? [];
    return password === undefined ? [] : [pair, password];
}
/** The credentials before the host of an address, and the values of its query; as they are written and as they are meant. */
function addressSecrets(address) {
    const [, before = ''] = /^[a-z][a-z\d+.-]*:\/\/([^/?#]*)@/i.exec(address) ?? [];
    const [, ...password] = before.split(':');
    const written = [before.includes(':') ? password.join(':') : before, before.includes(':') ? before : ''];
    return written.flatMap((text) => (text === '' ? [] : [text, meant(text)]));
}
function meant(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The credentials of the proxies that an environment names. */
const proxyCredentials = (environment) => Object.entries(environment).flatMap(([name, value]) => /^(all|https?)_proxy$/i.test(name) ? addressSecrets(value ?? '') : []);

// EXTERNAL MODULE: ./build/app/inputs/names.js
var names = __webpack_require__(1744);
// EXTERNAL MODULE: ./build/app/inputs/ordinary.js
var ordinary = __webpack_require__(5884);
// EXTERNAL MODULE: ./build/app/inputs/redaction.js + 1 modules
var redaction = __webpack_require__(8852);
;// CONCATENATED MODULE: ./build/app/inputs/secrets.js




/** What begins PEM. */
const PEM = '-----BEGIN';
/** Lines and parts of a secret that are shorter than this say nothing of it. */
const secrets_MIN_PART = 8;
/** A runner masks every place of a text, so a shorter one would blot out ordinary words. */
const MIN_MASKED = 4;
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]+(-----END|$)/g;
/** The secrets among the inputs and in the addresses of proxies, and those that are yet to be read. */
function secretsOf(raw, environment = {}) {
    const proxies = formsOfAll(proxyCredentials(environment));
    const [all, unmistakable] = [
        [...secretForms(raw), ...proxies],
        [...unmistakableForms(raw), ...proxies],
    ];
    let [redact, redactName] = [(0,redaction/* redactor */.$)(all), (0,redaction/* distinctRedactor */.h)(unmistakable)];
    return {
        masked: unmistakable.filter(isMaskable),
        redact: (text) => redact(text),
        redactName: (text) => redactName(text),
        add(secret) {
            const more = formsOfAll([secret]);
            const [before, beforeName, other, otherName] = [redact, redactName, (0,redaction/* redactor */.$)(more), (0,redaction/* distinctRedactor */.h)(more)];
            redact = (text) => before(other(text));
            redactName = (text) => beforeName(otherName(text));
            return more.filter(isMaskable);
        },
    };
}
const isMaskable = (form) => form.length >= MIN_MASKED && !(0,ordinary/* isNumber */.Et)(form);
/** Every secret among the inputs, in every form that has other letters, longest first. */
function secretForms(raw) {
    const given = (name) => raw[name]?.trim() ?? '';
    const basic = `${given('backend-username')}:${given('backend-password')}`;
    // Who keeps certificate and key in one file may give it as both.
    const keys = given('backend-client-certificate').match(PRIVATE_KEY) ?? [];
    return formsOfAll([
        ...names/* SECRET_INPUTS */.p.map(given),
        ...keys,
        ...headerSecrets(raw['backend-headers'] ?? ''),
        ...addressSecrets(given('backend-url')),
        ...(basic === ':' ? [] : [basic]),
    ]);
}
function formsOfAll(secrets) {
    const forms = secrets.flatMap((secret) => [secret, ...linesOf(secret)]).filter((text) => text !== '');
    return [...new Set(forms.flatMap(formsOf))].sort((a, b) => b.length - a.length);
}
/** The lines of a secret, of which each may stand alone. What begins and ends PEM is in every key, and a short rest is a word. */
function linesOf(secret) {
    if (!secret.includes(PEM))
        return secret.split(/\r?\n/).filter((line) => line.length >= secrets_MIN_PART || secret.length < secrets_MIN_PART);
    const lines = secret.split(/\r?\n|\\n/).map((line) => line.trim());
    const kept = lines.filter((line) => line.length >= secrets_MIN_PART && !line.startsWith('-----'));
    return [...kept, kept.join('')];
}
/**
 * Those of the forms that are no ordinary words: a username may well be the name of an SLO, or a verdict, and so may the path of a
 * key.
 */
function unmistakableForms(raw) {
    const { 'backend-username': username = '', 'backend-client-key': key = '' } = raw;
    const words = new Set(secretForms({ 'backend-username': username, ...(!key.includes(PEM) && { 'backend-client-key': key }) }));
    return secretForms(raw).filter((form) => !words.has(form));
}
/**
 * What encodings make of a secret that spell it by other letters; for the runner's masks, which know its very text only, also what
 * escapes make of it.
 */
function formsOf(secret) {
    const bytes = Buffer.from(secret);
    const base64 = bytes.toString('base64');
    return [
        secret,
        encodeURIComponent(secret),
        new URLSearchParams({ '': secret }).toString().slice(1),
        JSON.stringify(secret).slice(1, -1),
        base64,
        base64.replace(/=+$/, ''),
        bytes.toString('base64url'),
        ...[0, 1, 2].flatMap((shift) => within(bytes, shift, 'base64')),
        ...[0, 1, 2].flatMap((shift) => within(bytes, shift, 'base64url')),
        bytes.toString('hex'),
    ];
}
/** What base64 makes of a secret inside of a longer text, as far as the text beside it doesn't matter; none when that is little. */
function within(bytes, shift, encoding) {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString(encoding);
    const form = text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
    return form.length >= secrets_MIN_PART ? [form] : [];
}


/***/ }),

/***/ 7756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ MODE_NAMES),
/* harmony export */   Uw: () => (/* binding */ modesOf),
/* harmony export */   WW: () => (/* binding */ failsNoJob)
/* harmony export */ });
/** The modes that can be named in the input. */
const MODE_NAMES = ['auto', 'audit', 'convert', 'gate', 'guard', 'init', 'lint', 'protect', 'report'];
/** The modes to run; `auto` picks by the workflow's event, which is null at a terminal. */
function modesOf(name, event) {
    if (name !== 'auto')
        return [name];
    switch (event) {
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review':
            return ['lint', 'guard', 'report'];
        case 'merge_group':
            return ['lint', 'guard'];
        default:
            return ['gate'];
    }
}
/** Whether a run of a mode fails no job, whatever happens, unless its inputs are wrong. */
const failsNoJob = (mode, { dryRun }) => dryRun || mode === 'report';


/***/ }),

/***/ 6387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/model/text.js
var model_text = __webpack_require__(4137);
// EXTERNAL MODULE: ./build/present/failure.js
var failure = __webpack_require__(4190);
// EXTERNAL MODULE: ./build/present/markup/escape.js
var markup_escape = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/present/markup/markdown.js
var markdown = __webpack_require__(668);
;// CONCATENATED MODULE: ./build/present/lost.js




/** Which input or variable it is about, and why: in one line, which the reason of the system ends. `redact` is for that reason. */
function lostText(lost, redact) {
    const reason = (0,model_text/* oneLine */.TN)((0,failure/* causeChain */.DD)(lost.error, redact));
    switch (lost.kind) {
        case 'words':
            return `The ${lost.part} of an answer can't be put into words: ${reason}`;
        case 'outputs':
            return `GITHUB_OUTPUT: the outputs can't be written: ${reason}`;
        case 'report': {
            const where = lost.isDefault ? ', which lies in RUNNER_TEMP,' : '';
            return `report-file: \`${lost.file}\`${where} can't be written: ${reason}`;
        }
        case 'summary':
            return `GITHUB_STEP_SUMMARY: the job summary can't be written: ${reason}`;
        case 'event':
            return `The decision does without the event: ${reason}`;
    }
}
/** An annotation for what was lost: an error where that fails the run. */
const lostAnnotation = (text, fails) => ({
    level: fails ? 'error' : 'notice',
    title: 'SLO Gate',
    message: text,
    place: null,
});
/** The same for the job summary. */
const lostSummary = (text) => (0,markdown.md) `> ${(0,markup_escape/* prose */.CS)(text)}\n\n`;

;// CONCATENATED MODULE: ./build/present/annotation.js
/** The runner keeps this many annotations of each level for a step and drops the rest without a word. */
const MAX_PER_LEVEL = 10;
/** The annotations that the runner will keep; the last of a level that has more counts what is left out. */
function atMostKept(annotations) {
    return ['error', 'warning', 'notice'].flatMap((level) => {
        const all = annotations.filter((annotation) => annotation.level === level);
        const last = all[MAX_PER_LEVEL - 1];
        if (all.length <= MAX_PER_LEVEL || !last)
            return all;
        const rest = `${all.length - MAX_PER_LEVEL + 1} more; the job summary has all of them`;
        return [...all.slice(0, MAX_PER_LEVEL - 1), { ...last, title: rest, message: rest }];
    });
}

// EXTERNAL MODULE: ./build/present/diagnostics.js
var diagnostics = __webpack_require__(1944);
;// CONCATENATED MODULE: ./build/app/explain.js





/** Says why nothing was decided. */
function explain(error, host) {
    if (error instanceof errors/* BrokenFiles */.tp) {
        host.complain((0,diagnostics/* diagnosticsText */.gN)(error.diagnostics));
        host.annotate(atMostKept((0,diagnostics/* diagnosticAnnotations */.I3)(error.diagnostics)));
        host.summary?.add((0,diagnostics/* diagnosticsSummary */.nz)(error.diagnostics));
        return 2;
    }
    if (error instanceof errors/* BrokenInputs */.zP) {
        complain(error.problems.map(diagnostics/* inputProblemText */.rJ), host);
        return 2;
    }
    complain([(0,failure/* causeChain */.DD)(error, host.redact)], host);
    return error instanceof errors/* UsageError */.eb ? 2 : 1;
}
/** Says that nothing was decided and that the job passes all the same. */
function forgive(host) {
    host.complain(failure/* FORGIVEN */.VO);
    host.summary?.add(`> ${failure/* FORGIVEN */.VO}\n\n`);
}
/** Says what could not be had or written besides the decision; `fails` says whether that fails the run. */
function explainLost(lost, fails, host) {
    const text = lostText(lost, host.redact);
    host.complain(text);
    host.annotate([lostAnnotation(text, fails)]);
    if (lost.kind !== 'summary')
        host.summary?.add(lostSummary(text));
}
function complain(messages, host) {
    for (const message of messages)
        host.complain(message);
    host.annotate(messages.map((message) => ({ level: 'error', title: 'SLO Gate', message, place: null })));
    host.summary?.add((0,failure/* failureSummary */.jg)(messages));
}

// EXTERNAL MODULE: ./build/core/model/problem.js
var problem = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/app/backends.js + 4 modules
var backends = __webpack_require__(1350);
// EXTERNAL MODULE: ./build/app/inputs/names.js
var names = __webpack_require__(1744);
// EXTERNAL MODULE: ./build/app/inputs/readers.js
var readers = __webpack_require__(9888);
;// CONCATENATED MODULE: ./build/app/inputs/run-time.js
const LONGEST_LAST_WORD_MS = 10_000;
const LAST_WORD_SHARE = 0.25;
/** Starts the time of a run. */
function runTimeOf(totalMs) {
    const lastWordMs = Math.min(LONGEST_LAST_WORD_MS, totalMs * LAST_WORD_SHARE);
    return {
        totalMs,
        deadline: AbortSignal.timeout(Math.floor(totalMs - lastWordMs)),
        end: AbortSignal.timeout(totalMs),
    };
}

;// CONCATENATED MODULE: ./build/app/inputs/inputs.js





/** Reads the inputs, and the files that they name; every problem is reported. */
function readInputs(raw, files) {
    const values = names/* INPUT_NAMES */.Q.map((input) => ({ input, value: readers/* READERS */.H[input](raw[input] ?? '') }));
    const problems = values.flatMap(({ input, value }) => (value instanceof problem/* Problem */.AF ? [{ input, problem: value }] : []));
    if (problems.length > 0)
        return { kind: 'broken', problems };
    const parsed = Object.fromEntries(values.map(({ input, value }) => [input, value]));
    return {
        kind: 'inputs',
        inputs: {
            mode: parsed.mode || 'auto',
            sloDirectory: parsed['slo-directory'],
            path: parsed.path || null,
            services: parsed.services,
            environment: parsed.environment || null,
            commit: parsed.commit || null,
            override: parsed.override === '' ? null : { text: parsed.override, twin: twinOf('override', raw) },
            base: parsed.base || null,
            backend: backends/* BACKENDS */.A[parsed.backend || 'prometheus'].read(parsed, files),
            time: runTimeOf(parsed['run-timeout']),
            at: parsed.at,
            since: parsed.since,
            dryRun: parsed['dry-run'],
            freezeIssue: parsed['freeze-issue'],
            publishTargets: parsed['publish-targets'],
            commentKey: parsed['comment-key'] || null,
            apply: parsed.apply,
            githubToken: parsed['github-token'],
            reviewToken: parsed['review-token'],
            format: parsed.format || 'text',
            reportFile: parsed['report-file'] || null,
        },
    };
}
/** Another input that holds the same text. */
const twinOf = (input, raw) => names/* INPUT_NAMES */.Q.find((other) => other !== input && raw[other]?.trim() === raw[input]?.trim()) ?? null;

// EXTERNAL MODULE: ./build/app/modes.js
var modes = __webpack_require__(7756);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/present/presenters.js
/** What tells the answer of each mode; its code is loaded only for the modes that run. */
const PRESENTERS = {
    audit: async () => (await Promise.all(/* import() */[__webpack_require__.e(8246), __webpack_require__.e(712)]).then(__webpack_require__.bind(__webpack_require__, 3529))).auditPresenter,
    convert: async () => (await Promise.all(/* import() */[__webpack_require__.e(6828), __webpack_require__.e(8815), __webpack_require__.e(9604)]).then(__webpack_require__.bind(__webpack_require__, 9604))).convertPresenter,
    gate: async () => (await Promise.all(/* import() */[__webpack_require__.e(1952), __webpack_require__.e(8714), __webpack_require__.e(5761), __webpack_require__.e(3789), __webpack_require__.e(8246), __webpack_require__.e(946), __webpack_require__.e(7641)]).then(__webpack_require__.bind(__webpack_require__, 7641))).gatePresenter,
    guard: async () => (await __webpack_require__.e(/* import() */ 4204).then(__webpack_require__.bind(__webpack_require__, 4204))).guardPresenter,
    init: async () => (await __webpack_require__.e(/* import() */ 8183).then(__webpack_require__.bind(__webpack_require__, 8183))).initPresenter,
    lint: async () => (await __webpack_require__.e(/* import() */ 6503).then(__webpack_require__.bind(__webpack_require__, 6503))).lintPresenter,
    protect: async () => (await __webpack_require__.e(/* import() */ 3912).then(__webpack_require__.bind(__webpack_require__, 3912))).protectPresenter,
    report: async () => (await Promise.all(/* import() */[__webpack_require__.e(1952), __webpack_require__.e(3789), __webpack_require__.e(8246), __webpack_require__.e(3644)]).then(__webpack_require__.bind(__webpack_require__, 8762))).reportPresenter,
};
/** What tells the answers of a mode. */
async function presenterOf(mode) {
    return await PRESENTERS[mode]();
}

;// CONCATENATED MODULE: ./build/present/report-of.js
/** The JSON report of a run: that of its mode, or a list of them when several ran; null for a run without one. */
function reportOf([first, ...others]) {
    if (!first || others.length === 0)
        return first ?? null;
    return { version: 'slo-gate/report/v1', mode: 'auto', reports: [first, ...others] };
}

// EXTERNAL MODULE: ./build/core/model/quoted.js
var quoted = __webpack_require__(3170);
;// CONCATENATED MODULE: ./build/present/report-text.js

/** A report as JSON. Secrets are blotted out text by text, so that it is JSON whatever they are, and has its fields and numbers. */
function reportText(report, { redactName }) {
    // What holds the value still has the quoted text, in place of which the value itself is blotted out by now.
    function shown(key, value) {
        const given = this[key];
        if (given instanceof quoted/* Quoted */.v)
            return redactName(given.text);
        return typeof value === 'string' ? redactName(value) : value;
    }
    return `${JSON.stringify(report, shown, 2)}\n`;
}

// EXTERNAL MODULE: ./build/app/formats.js
var formats = __webpack_require__(8924);
;// CONCATENATED MODULE: ./build/app/publish.js






/**
 * Puts all of an answer into words, before anything is published: one that has none must not take from what others say, nor fail
 * the job for a mode that never does. A part that has none takes nothing from the other parts.
 */
async function tell(answer, inputs, host) {
    const presenter = await presenterOf(answer.mode);
    const told = wordsOf(answer, presenter, inputs, host);
    const [first] = told.lost;
    return first && presenter.unworded ? wordsOf(presenter.unworded(first.error), presenter, inputs, host) : told;
}
function wordsOf(answer, presenter, { format, dryRun }, { summary }) {
    const lost = [];
    const part = (name, words, none) => {
        try {
            return words();
        }
        catch (error) {
            lost.push({ kind: 'words', part: name, error });
            return none;
        }
    };
    return {
        fails: answer.fails && !dryRun,
        outputs: part('outputs', () => presenter.outputs(answer), {}),
        report: part('report', () => presenter.json(answer), null),
        printed: part('text', () => formats/* FORMATS */.h[format](presenter, answer), ''),
        annotations: part('annotations', () => presenter.annotations(answer), []),
        summary: summary ? part('summary', () => presenter.summary(answer), '') : '',
        lost,
    };
}
/**
 * Publishes wherever people and programs look, and returns what could not be written. The decision comes first: it is printed, then set
 * as outputs, then written as a report. Nothing that fails takes anything from what comes after it.
 */
function publish(told, inputs, host) {
    print(told, host);
    const lost = [
        ...told.flatMap((one) => one.lost),
        ...setOutputs(Object.assign({}, ...told.map(({ outputs }) => outputs)), host),
        ...writeReport(told, inputs, host),
    ];
    host.annotate(atMostKept(told.flatMap(({ annotations }) => annotations)));
    for (const { summary } of told)
        if (summary !== '')
            host.summary?.add(`${summary.trimEnd()}\n\n`);
    return lost;
}
function print(told, host) {
    const printed = told.map((one) => one.printed);
    for (const text of printed)
        if (typeof text === 'string' && text !== '')
            host.print(text);
    const report = reportOf(printed.filter((one) => typeof one !== 'string'));
    if (report !== null)
        host.printJson(reportText(report, host).trimEnd());
}
/** They all go into one file, so that what keeps one of them from being written keeps the others too. */
function setOutputs(outputs, host) {
    try {
        for (const [name, value] of Object.entries(outputs))
            host.output(name, host.redactName(value));
        return [];
    }
    catch (error) {
        return [{ kind: 'outputs', error }];
    }
}
/** Writes the JSON report where the inputs or the host say, if the answers have one. */
function writeReport(told, inputs, host) {
    const file = inputs.reportFile ?? host.defaultReportFile;
    const report = reportOf(told.flatMap((one) => one.report ?? []));
    if (file === null || report === null)
        return [];
    try {
        (0,external_node_fs_.writeFileSync)(file, reportText(report, host));
    }
    catch (error) {
        return [{ kind: 'report', file, isDefault: inputs.reportFile === null, error }];
    }
    return setOutputs({ 'report-file': file }, host);
}

;// CONCATENATED MODULE: ./build/app/run-mode.js
/**
 * What each mode does; its code is loaded when it is asked for. A mode that sends a text outside while it runs is handed what words it,
 * so that no mode imports a renderer.
 */
const MODES = {
    audit: async (...asked) => (await Promise.all(/* import() */[__webpack_require__.e(1952), __webpack_require__.e(8714), __webpack_require__.e(6828), __webpack_require__.e(8815), __webpack_require__.e(9792), __webpack_require__.e(5516), __webpack_require__.e(7296), __webpack_require__.e(6779), __webpack_require__.e(9217), __webpack_require__.e(6353), __webpack_require__.e(2381)]).then(__webpack_require__.bind(__webpack_require__, 9288))).audit(...asked),
    convert: async (...asked) => (await Promise.all(/* import() */[__webpack_require__.e(1952), __webpack_require__.e(8714), __webpack_require__.e(6828), __webpack_require__.e(8815), __webpack_require__.e(9792), __webpack_require__.e(7296), __webpack_require__.e(3124)]).then(__webpack_require__.bind(__webpack_require__, 7211))).convert(...asked),
    gate: async (inputs, host) => {
        const answer = await (await Promise.all(/* import() */[__webpack_require__.e(1952), __webpack_require__.e(8714), __webpack_require__.e(6828), __webpack_require__.e(8815), __webpack_require__.e(9792), __webpack_require__.e(5516), __webpack_require__.e(8635), __webpack_require__.e(7296), __webpack_require__.e(6779), __webpack_require__.e(5761), __webpack_require__.e(9217), __webpack_require__.e(8683), __webpack_require__.e(6353), __webpack_require__.e(6643), __webpack_require__.e(5303)]).then(__webpack_require__.bind(__webpack_require__, 5303))).gate(inputs, host);
        if (!inputs.freezeIssue)
            return answer;
        const { freezeIssueWords } = await Promise.all(/* import() */[__webpack_require__.e(1952), __webpack_require__.e(8714), __webpack_require__.e(5761), __webpack_require__.e(3789), __webpack_require__.e(946), __webpack_require__.e(9507)]).then(__webpack_require__.bind(__webpack_require__, 6333));
        return (await Promise.all(/* import() */[__webpack_require__.e(9792), __webpack_require__.e(5516), __webpack_require__.e(6779), __webpack_require__.e(1938)]).then(__webpack_require__.bind(__webpack_require__, 6860))).withFreezeIssues(answer, inputs, host, freezeIssueWords);
    },
    guard: async (...asked) => {
        const { statusWords } = await __webpack_require__.e(/* import() */ 9130).then(__webpack_require__.bind(__webpack_require__, 9130));
        return (await Promise.all(/* import() */[__webpack_require__.e(1952), __webpack_require__.e(8714), __webpack_require__.e(6828), __webpack_require__.e(8815), __webpack_require__.e(9792), __webpack_require__.e(5516), __webpack_require__.e(7296), __webpack_require__.e(6779), __webpack_require__.e(9217), __webpack_require__.e(7953)]).then(__webpack_require__.bind(__webpack_require__, 5332))).guard(...asked, statusWords);
    },
    init: async (...asked) => (await Promise.all(/* import() */[__webpack_require__.e(1952), __webpack_require__.e(8714), __webpack_require__.e(6828), __webpack_require__.e(8815), __webpack_require__.e(9792), __webpack_require__.e(7296), __webpack_require__.e(4525)]).then(__webpack_require__.bind(__webpack_require__, 3448))).init(...asked),
    lint: async (...asked) => (await Promise.all(/* import() */[__webpack_require__.e(1952), __webpack_require__.e(8714), __webpack_require__.e(6828), __webpack_require__.e(8815), __webpack_require__.e(9792), __webpack_require__.e(7296), __webpack_require__.e(2464)]).then(__webpack_require__.bind(__webpack_require__, 2287))).lint(...asked),
    protect: async (...asked) => (await Promise.all(/* import() */[__webpack_require__.e(1952), __webpack_require__.e(8714), __webpack_require__.e(6828), __webpack_require__.e(8815), __webpack_require__.e(9792), __webpack_require__.e(5516), __webpack_require__.e(8635), __webpack_require__.e(7296), __webpack_require__.e(6779), __webpack_require__.e(9217), __webpack_require__.e(5647)]).then(__webpack_require__.bind(__webpack_require__, 5647))).protect(...asked),
    report: async (inputs, host) => {
        const { commentMarker, targetsComment } = await Promise.all(/* import() */[__webpack_require__.e(1952), __webpack_require__.e(3789), __webpack_require__.e(2319)]).then(__webpack_require__.bind(__webpack_require__, 7109));
        const { commentKey: key } = inputs;
        const words = { marker: commentMarker(key), text: (report) => targetsComment(report, key) };
        return (await Promise.all(/* import() */[__webpack_require__.e(1952), __webpack_require__.e(8714), __webpack_require__.e(6828), __webpack_require__.e(8815), __webpack_require__.e(9792), __webpack_require__.e(5516), __webpack_require__.e(8635), __webpack_require__.e(7296), __webpack_require__.e(6779), __webpack_require__.e(5761), __webpack_require__.e(9217), __webpack_require__.e(8683), __webpack_require__.e(6353), __webpack_require__.e(6643), __webpack_require__.e(9982)]).then(__webpack_require__.bind(__webpack_require__, 9982))).report(inputs, host, words);
    },
};
/** Runs a mode to its answer. */
const runMode = (mode, inputs, host) => MODES[mode](inputs, host);

// EXTERNAL MODULE: ./build/adapters/network/deadline.js
var deadline = __webpack_require__(2538);
;// CONCATENATED MODULE: ./build/app/within-run-time.js


const LOOK_EVERY_MS = 400;
/** Of the time between two looks: with less, there was something to do. */
const IDLE_SHARE = 0.8;
/**
 * What a mode comes to within the run's time. Whatever asks others ends by itself before that; this holds for the rest, such as a
 * file on a network drive that hangs. A mode that still works, on a busy machine, is about to answer, and that must not be lost.
 */
async function withinRunTime(mode, time, work) {
    const answered = new AbortController();
    const stuck = new AbortController();
    const watch = () => void abortWhenIdle(stuck, answered.signal);
    if (time.end.aborted)
        watch();
    else
        time.end.addEventListener('abort', watch, { once: true, signal: answered.signal });
    try {
        return await (0,deadline/* within */.u)(stuck.signal, work);
    }
    catch (error) {
        if (!stuck.signal.aborted || error !== stuck.signal.reason)
            throw error;
        throw new errors/* Unavailable */.$P(`run-timeout: ${mode} did not end within the ${time.totalMs / 1000}s of the run`, false);
    }
    finally {
        answered.abort();
    }
}
async function abortWhenIdle(stuck, answered) {
    while (!answered.aborted) {
        // The global one: a run that ends in time, as nearly all do, then loads no module for it.
        const before = performance.eventLoopUtilization();
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
        if (performance.eventLoopUtilization(before).idle > LOOK_EVERY_MS * IDLE_SHARE)
            return stuck.abort();
    }
}

;// CONCATENATED MODULE: ./build/app/run.js









// To compile a schema takes longer than to read a few files with it as it is.
(0,core/* config */.$W)({ jitless: true });
/**
 * Runs the modes that the inputs ask for and publishes what they have to say; the summary last, since it is written once. It never
 * throws.
 */
async function run(raw, host) {
    const status = await runModes(raw, host);
    try {
        await host.summary?.write();
    }
    catch (error) {
        // The log has said all that stands in it.
        explainLost({ kind: 'summary', error }, false, host);
    }
    return status;
}
/** All of a run but the writing of its summary. */
async function runModes(raw, host) {
    try {
        const read = readInputs(raw, host);
        if (read.kind === 'broken')
            throw new errors/* BrokenInputs */.zP(read.problems);
        const { inputs } = read;
        const ended = [];
        // One after the other, all to their end: the failure of one takes nothing from what another has to say.
        for (const mode of (0,modes/* modesOf */.Uw)(inputs.mode, host.workflow?.event ?? null))
            ended.push(await end(mode, inputs, host));
        return conclude(ended, inputs, host);
    }
    catch (error) {
        return explain(error, host);
    }
}
async function end(mode, inputs, host) {
    try {
        const answer = await withinRunTime(mode, inputs.time, runMode(mode, inputs, host));
        const told = await tell(answer, inputs, host);
        return { mode, told, trouble: 'trouble' in answer ? answer.trouble : null };
    }
    catch (error) {
        return { mode, told: null, trouble: { error } };
    }
}
/** Publishes the answers, and says why others are missing, and what else is. */
function conclude(ended, inputs, host) {
    const all = ended.flatMap(({ told }) => told ?? []);
    const [failing, others] = [all.filter(({ fails }) => fails), all.filter(({ fails }) => !fails)];
    // What stops the job comes first; whoever looks wants to know that.
    const lost = publish([...failing, ...others], inputs, host);
    let status = failing.length > 0 ? 1 : 0;
    for (const one of ended)
        status = worse(status, statusOfTrouble(one, inputs, host));
    const canFail = ended.some(({ mode }) => !(0,modes/* failsNoJob */.WW)(mode, inputs));
    for (const one of eachOnce([...lost, ...(all.length > 0 ? lostEvent(host) : [])], host)) {
        const own = canFail ? STATUS_OF_LOST[one.kind] : 0;
        explainLost(one, own > 0, host);
        status = worse(status, own);
    }
    return status;
}
/** Says what went wrong in a mode, and what that makes of the run. */
function statusOfTrouble({ mode, told, trouble }, inputs, host) {
    if (!trouble)
        return 0;
    const isForgiven = (0,modes/* failsNoJob */.WW)(mode, inputs) && !(0,errors/* isWrongInput */.o4)(trouble.error);
    const status = explain(trouble.error, host);
    if (!isForgiven)
        return status;
    if (!told)
        forgive(host);
    return 0;
}
/** What is lost beside a decision changes nothing of it. But other steps may go by its outputs and its report, and must not miss them. */
const STATUS_OF_LOST = {
    words: 1,
    outputs: 1,
    report: 2,
    summary: 0,
    event: 0,
};
/** Which event it is about is a part of every run in a workflow; what decided has done without it. */
function lostEvent({ workflow }) {
    try {
        workflow?.payload();
        return [];
    }
    catch (error) {
        return [{ kind: 'event', error }];
    }
}
const eachOnce = (lost, { redact }) => [
    ...new Map(lost.map((one) => [lostText(one, redact), one])).values(),
];
const worse = (a, b) => (a > b ? a : b);


/***/ }),

/***/ 7342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   QN: () => (/* binding */ UNITS),
/* harmony export */   gE: () => (/* binding */ EXPECTED_DURATION),
/* harmony export */   vQ: () => (/* binding */ boundOfSeconds)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4587);


/** The units of a duration, in seconds. */
const UNITS = { s: 1, m: _time_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE */ .pY, h: _time_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR */ .dp, d: _time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_, w: _time_js__WEBPACK_IMPORTED_MODULE_1__/* .WEEK */ .V8 };
const LONGEST = 5 * 366 * _time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
const EXPECTED_DURATION = 'a duration in one unit of s, m, h, d or w, such as 30d';
/** Reads `30d`; whole units only, from one second to five years. */
function readDuration(raw) {
    const match = /^([1-9]\d{0,8})([smhdw])$/.exec(raw);
    if (!match)
        return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`\`${raw}\` is not a duration`, EXPECTED_DURATION);
    const seconds = Number(match[1]) * UNITS[match[2]];
    if (seconds > LONGEST)
        return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`\`${raw}\` is longer than five years`, EXPECTED_DURATION);
    return { seconds, text: raw };
}
/** A bound of this many seconds as people write it: `200ms`, `2.5s`. */
const boundOfSeconds = (seconds) => ({
    seconds,
    text: seconds.lt(1) ? `${seconds.mul(1000).toString()}ms` : `${seconds.toString()}s`,
});


/***/ }),

/***/ 1193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ Unavailable),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   eG: () => (/* binding */ EnvironmentError),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   o4: () => (/* binding */ isWrongInput),
/* harmony export */   tp: () => (/* binding */ BrokenFiles),
/* harmony export */   zP: () => (/* binding */ BrokenInputs)
/* harmony export */ });
/** The user's files can't be read or don't fit the inputs: nothing was decided. */
class BrokenFiles extends Error {
    diagnostics;
    constructor(diagnostics) {
        super('the SLO files cannot be read');
        this.diagnostics = diagnostics;
    }
}
/** Inputs can't be used: nothing was decided. */
class BrokenInputs extends Error {
    problems;
    constructor(problems) {
        super(`these inputs cannot be used: ${problems.map(({ input }) => input).join(', ')}`);
        this.problems = problems;
    }
}
/** The inputs can't be followed: nothing was decided. The message says what to do. */
class UsageError extends Error {
}
/**
 * What a run finds around it can't be used, such as its checkout, its event or git, and its inputs are not to blame: nothing was
 * decided. The message says what to do.
 */
class EnvironmentError extends UsageError {
}
/** What was thrown says, whatever it is. */
const messageOf = (thrown) => (thrown instanceof Error ? thrown.message : String(thrown));
/** Whether it is the inputs that have to be put right. */
function isWrongInput(error) {
    // One that GitHub withheld is right, in the runs that get it.
    if (error instanceof BrokenInputs)
        return error.problems.some(({ withheld }) => !withheld);
    return error instanceof UsageError && !(error instanceof EnvironmentError);
}
/** What was asked for, outside of the program, was not given. The message says what was asked, and why there is no answer. */
class Unavailable extends Error {
    /** Whether there is no such thing, or none that may be seen. */
    isMissing;
    constructor(message, isMissing, options = {}) {
        super(message, options);
        this.isMissing = isMissing;
    }
}


/***/ }),

/***/ 8836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

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
    const candidate = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(name, likely);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name, candidate) <= apart ? `Did you mean ${candidate}?` : null;
}


/***/ }),

/***/ 5411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ Problem),
/* harmony export */   B: () => (/* binding */ eachOnce),
/* harmony export */   g: () => (/* binding */ inReadingOrder),
/* harmony export */   li: () => (/* binding */ ProblemAt)
/* harmony export */ });
/** What is wrong with a value, before it is known where the value stands. */
class Problem {
    message;
    /** What would have been right, as a noun phrase. */
    expected;
    /** What to do about it, as a sentence. */
    advice;
    /** The character of the text that it is about, counted from its first that is no space; undefined for the whole of it. */
    offset;
    constructor(message, expected = null, advice = null, offset) {
        this.message = message;
        this.expected = expected;
        this.advice = advice;
        this.offset = offset;
    }
}
/** What is wrong with a part of a value, whose own place is known already. */
class ProblemAt extends Problem {
    place;
    constructor(place, { message, expected, advice }) {
        super(message, expected, advice);
        this.place = place;
    }
}
/** Sorts problems by file, line and column: the order in which a reader fixes them. */
function inReadingOrder(problems) {
    return [...problems].sort(({ place: a }, { place: b }) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column);
}
/** Each diagnostic once: those that say the same of the same place are one. */
function eachOnce(diagnostics) {
    const keyOf = ({ place, problem }) => JSON.stringify([place, problem.message]);
    return [...new Map(diagnostics.map((one) => [keyOf(one), one])).values()];
}


/***/ }),

/***/ 3170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ quotedOrNull),
/* harmony export */   v: () => (/* binding */ Quoted)
/* harmony export */ });
/**
 * A text that quotes others, such as a backend's message or a query: any secret may stand in it, in any form. It is no string, so that
 * the compiler asks for it wherever a report has such a text, and whoever writes it can tell it from a name.
 */
class Quoted {
    text;
    constructor(text) {
        this.text = text;
    }
    /** Whoever writes it down without redacting it first has forgotten to. */
    toJSON() {
        return '***';
    }
}
const quotedOrNull = (text) => (text === null ? null : new Quoted(text));


/***/ }),

/***/ 4137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ shownAsIs),
/* harmony export */   Si: () => (/* binding */ spelledOut),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ht: () => (/* binding */ noLonger),
/* harmony export */   pe: () => (/* binding */ ZERO_WIDTH_SPACE),
/* harmony export */   sN: () => (/* binding */ logSafe),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   yJ: () => (/* binding */ jsonSafe)
/* harmony export */ });
/**
 * Controls, line and paragraph separators, zero-width and bidirectional marks, fillers, tags and blank letters: invisible, or worse. What
 * asks for a colored sign stays behind a sign.
 */
const INVISIBLE = /(?![\ufe0e\ufe0f])[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb]|(?<!\p{Extended_Pictographic})[\ufe0e\ufe0f]/gu;
const ZERO_WIDTH_SPACE = '\u200b';
/** Untrusted text as one visible line. */
function oneLine(text) {
    return text.replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
}
/** Untrusted text of one line, each character in its column: blanks become spaces, and what can't be seen a sign of its own. */
const shownAsIs = (text) => text.replaceAll(/\s/g, ' ').replace(INVISIBLE, '\ufffd');
/** Longer messages say no more that helps. */
const MAX_MESSAGE = 400;
/** More of what others say is not looked at; a message is longer than this only to do harm. */
const MAX_READ = 10_000;
/** An escape that may go on where a text is cut. */
const BEGUN_ESCAPE = /(?:%[\da-f]?|\\+[ux]?\{?[\da-f]{0,7}|&[#\w]{0,8})$/i;
/**
 * What others say, on one line, no longer than a message and without secrets. Nothing else cuts such a text, for half a secret is
 * found by nobody: it is redacted first, and a text that is too long for that ends as one that was cut.
 */
function shortened(said, redact) {
    const read = said.length > MAX_READ ? `${said.slice(0, MAX_READ).replace(BEGUN_ESCAPE, '')}\u2026` : said;
    return noLonger(redact(read).replace(/\s+/g, ' ').trim());
}
/** A message no longer than one, of which all that others say has been through {@link shortened}. */
const noLonger = (message) => message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}\u2026` : message;
/**
 * Text for a workflow's log or a terminal, without what a terminal would obey or a reader not see. The runner takes a line that begins with
 * `::`, or has `##[` anywhere, for a command; a zero-width space keeps it text.
 */
function logSafe(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => seen(line)
        .replace(/^([^\x21-\x7e]*):(?=:)/, `$1:${ZERO_WIDTH_SPACE}`)
        .replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`))
        .join('\n');
}
const seen = (line) => line.replace(INVISIBLE, (character) => (character === '\t' ? character : ''));
/** JSON for a workflow's log or a terminal: what would be a command or invisible is spelled out, and it is the same JSON. */
const jsonSafe = (json) => json
    .replace(INVISIBLE, (character) => (character === '\n' ? character : character.replace(/[\s\S]/g, spelled)))
    .replaceAll('##[', `##${spelled('[')}`);
/** Quoted text of YAML or PromQL with everything invisible but line breaks as escapes, of which both have the same. */
const spelledOut = (quoted) => quoted.replace(INVISIBLE, (character) => {
    if (character === '\n')
        return character;
    return character.length === 1 ? spelled(character) : `\\U${hex(character.codePointAt(0) ?? 0, 8)}`;
});
const spelled = (unit) => `\\u${hex(unit.charCodeAt(0), 4)}`;
const hex = (code, digits) => code.toString(16).padStart(digits, '0');


/***/ }),

/***/ 4587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V8: () => (/* binding */ WEEK),
/* harmony export */   ag: () => (/* binding */ rfc3339),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   dp: () => (/* binding */ HOUR),
/* harmony export */   pY: () => (/* binding */ MINUTE)
/* harmony export */ });
/** Lengths of time in seconds, as all of them are. */
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
/** Unix seconds as RFC 3339 in UTC. */
const rfc3339 = (seconds) => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');


/***/ }),

/***/ 8337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ daySchema),
/* harmony export */   N: () => (/* binding */ isDay)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);
/* harmony import */ var _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8305);



const EXPECTED = 'a day such as 2027-01-31';
/** Whether `text` (YYYY-MM-DD) is in the calendar. */
function isDay(text) {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
/** A day of the calendar as YYYY-MM-DD. */
const daySchema = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: (issue) => (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(issue.input, EXPECTED) })
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: (issue) => (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(issue.input, EXPECTED) }), (raw) => (isDay(raw) ? raw : new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`\`${raw}\` is not in the calendar`, EXPECTED)));


/***/ }),

/***/ 8305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   Gw: () => (/* binding */ problemOfMessage),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   n8: () => (/* binding */ line)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);


/**
 * A zod schema that reads a scalar with `read`. A returned {@link Problem} becomes an issue whose `params` carry it,
 * so that the JSON Schema comes from `base` and the meaning from `read`.
 */
function scalar(base, read) {
    return base.transform((raw, context) => {
        const value = read(raw);
        if (!(value instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF))
            return value;
        context.addIssue({ code: 'custom', message: value.message, params: { problem: value } });
        return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
    });
}
const MAX_LINE = 1000;
/** One line of text that is not empty. */
const line = (what) => zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: (issue) => found(issue.input, what) })
    .regex(/^[^\S\r\n]*\S[^\r\n]*$/, { error: `expected ${what} on one line` })
    .max(MAX_LINE, { error: `expected ${what} of at most ${MAX_LINE} characters` });
/** What stands between a message of a schema and the advice that follows it. */
const BEFORE_ADVICE = '\u0000';
/** The words for "this kind of value, where that was expected"; {@link problemOfMessage} reads them again. */
function found(input, expected, advice = null) {
    if (input === undefined)
        return `expected ${expected}, but it is missing`;
    return `expected ${expected}, found ${kindOf(input)}${advice === null ? '' : `${BEFORE_ADVICE}${advice}`}`;
}
/** What a message of a schema says: of what is missing, what `key` should have been. */
function problemOfMessage(message, key) {
    const [said = '', advice = null] = message.split(BEFORE_ADVICE);
    const missing = key === null ? null : /^expected (.*), but it is missing$/s.exec(said);
    return missing ? new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`\`${key}\` is missing`, missing[1] ?? null, advice) : new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(said, null, advice);
}
/** The words for a value. */
function kindOf(input) {
    if (input === null)
        return 'nothing (null)';
    if (Array.isArray(input))
        return 'a list';
    if (typeof input === 'object')
        return 'a mapping';
    return `\`${String(input)}\``;
}


/***/ }),

/***/ 1944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ diagnosticAnnotations),
/* harmony export */   fI: () => (/* binding */ problemText),
/* harmony export */   gN: () => (/* binding */ diagnosticsText),
/* harmony export */   nz: () => (/* binding */ diagnosticsSummary),
/* harmony export */   rJ: () => (/* binding */ inputProblemText)
/* harmony export */ });
/* harmony import */ var _core_model_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4137);
/* harmony import */ var _markup_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8998);
/* harmony import */ var _markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(668);
/* harmony import */ var _markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4467);
/* harmony import */ var _markup_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2109);
/* harmony import */ var _withheld_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1361);






/** What is wrong, what was expected, what to do: as one line. */
function problemText({ message, expected, advice }) {
    const parts = [(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(message), expected && `Expected ${(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(expected)}.`, advice && (0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(advice)];
    const [first, ...others] = parts.filter((part) => part !== null && part !== '');
    return [others.length > 0 ? `${first}.` : first, ...others].join(' ');
}
/** What is wrong with an input, as one line. */
function inputProblemText({ input, problem, withheld = null }) {
    const text = `${input}: ${problemText(problem)}`;
    if (withheld === null)
        return text;
    return `${text.endsWith('.') ? text : `${text}.`} ${(0,_withheld_js__WEBPACK_IMPORTED_MODULE_5__/* .withheldText */ .r)(withheld)}`;
}
/** Errors in files for a terminal, in the `file:line:column` form that editors jump to. */
function diagnosticsText(diagnostics) {
    const lines = diagnostics.map(({ place, problem }) => `${(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(place.file)}:${place.line}:${place.column}: ${problemText(problem)}`);
    return [...(0,_markup_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .Ku)(lines, 'errors'), '', `${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(diagnostics.length, 'error')}; nothing was evaluated.`].join('\n');
}
function diagnosticAnnotations(diagnostics) {
    return diagnostics.map(({ place, problem }) => ({
        level: 'error',
        title: 'SLO file',
        message: problemText(problem),
        place,
    }));
}
function diagnosticsSummary(diagnostics) {
    const rows = diagnostics.map(({ place, problem }) => (0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `| ${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${place.file}:${place.line}:${place.column}`)} | ${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(problemText(problem))} |`);
    const head = [
        (0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `## \ud83d\uded1 The SLO files cannot be read`,
        '',
        (0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `Nothing was evaluated.`,
        '',
        (0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `| where | what |`,
        (0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `|:--|:--|`,
    ];
    return (0,_markup_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .compose */ .Zz)([(0,_markup_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)(head, rows, [''], 'errors')], _markup_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .SUMMARY_LIMIT */ .Jt);
}


/***/ }),

/***/ 4190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ causeChain),
/* harmony export */   VO: () => (/* binding */ FORGIVEN),
/* harmony export */   jg: () => (/* binding */ failureSummary)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);
/* harmony import */ var _core_model_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4137);
/* harmony import */ var _markup_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8998);
/* harmony import */ var _markup_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(668);




/** An error and what caused it, one line each, the outermost first. What is no error of ours quotes others, and is redacted as such. */
function causeChain(error, redact = (said) => said) {
    const lines = [];
    for (let current = error; current !== undefined && current !== null && lines.length < 10;) {
        const message = current instanceof Error ? current.message || current.name : String(current);
        const isOurs = current instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb || current instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Unavailable */ .$P;
        lines.push(visible(isOurs ? message : redact(message)));
        current = current instanceof Error ? current.cause : undefined;
    }
    return lines.map((line, depth) => (depth === 0 ? line : `  caused by: ${line}`)).join('\n');
}
/** A library's message may quote what it stumbled over, whatever that holds. */
const visible = (message) => message
    .split(/\r\n|\r|\n/)
    .map(_core_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)
    .join('\n');
/** The job summary of a run that decided nothing, for these reasons. */
const failureSummary = (messages) => {
    const paragraphs = messages.map((one) => (0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(one.split('\n').map(_markup_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD), '<br>')}\n`);
    return (0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `## \ud83d\uded1 SLO Gate could not decide\n\n${(0,_markup_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(paragraphs, '\n')}`;
};
/** Of a run that decided nothing and fails no job. */
const FORGIVEN = 'Nothing was decided. This run fails no job, so the job goes on.';


/***/ }),

/***/ 8998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   R: () => (/* binding */ hidden),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   hN: () => (/* binding */ titledLink),
/* harmony export */   jC: () => (/* binding */ padded),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _core_model_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4137);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(668);


// The only place where a text becomes Markdown that was not Markdown before: whoever adds a cast elsewhere opens a door.
/** Untrusted text for Markdown: it shows as it is, formats nothing, links nothing and notifies nobody. */
const markdown = (text) => escaped((0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text));
const escaped = (line) => inert(line.replace(/[\\`*_{}[\]()<>#+\-.!|~&"'$]/g, entity));
/**
 * A sentence for Markdown that is mostly figures and words: as it is written where nothing in it could be taken for more than letters, so
 * that the raw text can be read too; else as {@link prose}.
 */
const words = (text) => withCode(text, (part) => (HARMLESS.test(part) ? part : escaped(part)));
const HARMLESS = /^(?:[\p{L}\p{N}\p{M} \u00a0,;%()\u2026\u2013\u2212\u2192\u2019'"\u00b7?]|\p{Extended_Pictographic}\ufe0f?|\.(?=[\d ;,)]|$)|:(?=[ \d]|$)|\/(?!\/)|(?<!\p{L})[-+<](?=\d)|(?<=\p{L})-(?=\p{L}))*$/u;
/** A sentence for Markdown that quotes in backticks: what it quotes becomes code, and the rest is {@link markdown}. */
const prose = (text) => withCode(text, escaped);
const withCode = (text, plain) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([...(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text).matchAll(/`([^`]+)`|[^`]+|`/g)].map(([part, quoted]) => quoted === undefined ? plain(part) : code(quoted)), '');
/** Untrusted text as code within a line of Markdown, table cells included; readable in the raw text where it can be. */
function code(text) {
    const line = (0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text);
    if (line !== '' && !/[`|<>&@[\]]/.test(line))
        return `\`${line}\``;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `<code>${inert(line.replace(/[&<>"'|`\\*_~[\]$]/g, entity))}</code>`;
}
const entity = (character) => `&#${character.charCodeAt(0)};`;
/** What becomes a link or a mention, even in an HTML element and even when it is spelled with entities: each such beginning. */
const LINKING = /:(?=\/\/)|www(?=\.|&#46;)|@(?=\w)|&#35;(?=\d)|GH(?=&#45;\d)/gi;
/** Escaped text with a zero-width space in all that would link or notify. */
const inert = (text) => text.replace(LINKING, `$&${_core_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ZERO_WIDTH_SPACE */ .pe}`);
/** Markdown that stays on one line in a narrow cell. */
const unbroken = (text) => text.replaceAll(' ', '\u00a0');
/** Markdown that fills a column of the raw text. */
const padded = (text, width) => text.padEnd(width);
/** A link, when the address is a plain web address; else the address as text. */
const link = (address) => target(address) ?? markdown(address);
/** The same under a title, which is left out where the address is none of the web's. */
function titledLink(title, address) {
    const to = target(address);
    return to === null ? code(address) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `[${markdown(title)}](${to})`;
}
function target(address) {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (!url || !/^https?:$/.test(url.protocol))
        return null;
    return `<${url.href.replace(/[<>|\s]/g, encodeURIComponent)}>`;
}
/** A comment of HTML, by which a text is found again. */
const hidden = (text) => `<!-- ${(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text).replace(/[<>]/g, encodeURIComponent)} -->`;
/** How long the fence of a block of code is at least: one of text may quote a fence. */
const FENCES = { text: 4, mermaid: 3 };
/** A block of code in a language; what would end it before its end is not in it. */
function fenced(language, lines) {
    const quoted = lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length);
    const fence = '`'.repeat(Math.max(FENCES[language], ...quoted.map((length) => length + 1)));
    return [`${fence}${language}`, ...lines.map((line) => line.replace(/[\r\n]+/g, ' ')), fence];
}


/***/ }),

/***/ 668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ document),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   pI: () => (/* binding */ listedMarkdown)
/* harmony export */ });
/* harmony import */ var _core_model_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8836);

/** Markdown of ours around what was made safe before. */
function md(texts, ...parts) {
    return texts.reduce((text, next, index) => `${text}${String(parts[index - 1])}${next}`);
}
/** Several, with Markdown of ours between them. */
const joined = (parts, by) => parts.join(by);
/** The first of many, and how many there are besides. */
const listedMarkdown = (parts) => (0,_core_model_names_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(parts);
/** Lines as a whole text, with no more than one empty line between two. */
const document = (lines) => `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;


/***/ }),

/***/ 4467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Gx: () => (/* binding */ minutes),
/* harmony export */   KN: () => (/* binding */ ago),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   OH: () => (/* binding */ sliText),
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   U0: () => (/* binding */ percentDown),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   cy: () => (/* binding */ percentSpent),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   rq: () => (/* binding */ percent),
/* harmony export */   vB: () => (/* binding */ roughly)
/* harmony export */ });
/* unused harmony export roundedSpan */
/* harmony import */ var _core_model_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4587);

/** What is good (an SLI, what remains) as a percentage, rounded down: a number never looks better than it is. */
const percent = (share, decimals) => `${fixed(share.mul(100n * 10n ** BigInt(decimals)).floor(), decimals)}%`;
/** What is bad (what was spent) as a percentage, rounded up, for the same reason. */
const percentSpent = (share, decimals) => `${fixed(share.mul(100n * 10n ** BigInt(decimals)).ceil(), decimals)}%`;
/** A whole number of the last decimal's units, with its decimal point; digits beyond those of a double are kept. */
function fixed(units, decimals) {
    const digits = units
        .abs()
        .toFraction()
        .padStart(decimals + 1, '0');
    const point = digits.length - decimals;
    const sign = units.lt(0) ? '-' : '';
    return `${sign}${digits.slice(0, point)}${decimals > 0 ? `.${digits.slice(point)}` : ''}`;
}
/** An SLI with two digits more than its objective, so that a narrow miss shows. */
function sliText(sli, objectiveText) {
    const decimals = (objectiveText.split('.')[1] ?? '').replace('%', '').length;
    return percent(sli, decimals + 2);
}
/**
 * A share as percentage points with three significant digits, rounded down, as a buffer is never wider than it is: `0.05`.
 */
function points(share) {
    const percents = share.mul(100);
    const size = percents.equals(0) ? 0 : Math.floor(Math.log10(Math.abs(percents.valueOf())));
    return percents.floor(Math.max(0, 2 - size)).toString(30);
}
/** Minutes with one decimal, rounded down: `1,296`, `21.6`. */
const minutes = (length) => length.floor(1).valueOf().toLocaleString('en-US');
/** A count of events as people read it: 1,000,000. Fractions come from extrapolation and are rounded. */
function count(events) {
    return events.round(0).valueOf().toLocaleString('en-US');
}
/** A burn rate with two decimals, rounded up. */
const rate = (burnRate) => burnRate.ceil(2).valueOf().toString();
/** Unix seconds as people read them: 2026-12-01 00:00 UTC. */
const moment = (seconds) => `${(0,_core_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .rfc3339 */ .ag)(seconds).slice(0, 16).replace('T', ' ')} UTC`;
/** A length of time in its largest whole unit. */
function span(seconds) {
    const unit = [
        ['d', _core_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_],
        ['h', _core_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp],
        ['m', _core_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY],
    ].find(([, size]) => seconds % size === 0);
    return unit ? `${seconds / unit[1]}${unit[0]}` : `${seconds}s`;
}
/** A measured length of time as a person says it, rounded to the nearest: 45s, 90m, 2h, 15d. */
function roundedSpan(seconds) {
    const unit = [
        ['d', DAY],
        ['h', HOUR],
        ['m', MINUTE],
    ].find(([, size]) => seconds >= 1.95 * size);
    return unit ? `${Math.round(seconds / unit[1])}${unit[0]}` : `${Math.round(seconds)}s`;
}
/** A length of time in days, hours or minutes, rounded down: what has lasted for five days and a bit is `5d`. */
function roughly(seconds) {
    const unit = seconds >= 2 * _core_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ ? _core_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ : seconds >= 2 * _core_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp ? _core_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp : _core_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY;
    return span(Math.floor(seconds / unit) * unit);
}
/** A part of a length of time in the unit that a person would count it in, never more than there is: `361 of 720 hours`. */
function partOf(share, seconds) {
    const [unit, noun] = seconds > 60 * _core_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ ? [_core_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_, 'days'] : seconds > 6 * _core_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp ? [_core_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp, 'hours'] : [_core_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY, 'minutes'];
    const all = Math.round(seconds / unit);
    return `${Math.floor(share * all)} of ${all} ${noun}`;
}
/** A share below 1 as a percentage, never more than there is. */
const percentDown = (share) => `${(Math.floor(share * 1000) / 10).toFixed(1)}%`;
/** "1 SLO", "2 SLOs". */
const plural = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
/** How long something is past, in the largest unit that fits, rounded down: `3 days ago`. */
function ago(seconds) {
    const units = [
        ['day', _core_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_],
        ['hour', _core_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp],
        ['minute', _core_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY],
    ];
    const [noun, size] = units.find(([, length]) => seconds >= length) ?? ['second', 1];
    return `${plural(Math.floor(seconds / size), noun)} ago`;
}


/***/ }),

/***/ 2109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   Zz: () => (/* binding */ compose),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   wg: () => (/* binding */ EMPTY)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8998);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(668);


/** In bytes: GitHub drops a job summary of more than 1 MiB as a whole. */
const SUMMARY_LIMIT = 900 * 1024;
const EMPTY = '';
const section = (head, body = [], foot = [], noun = 'line') => ({
    head,
    body,
    foot,
    noun,
});
/** Nobody reads more lines of one kind in a log. */
const MAX_LINES = 1000;
/** The first of many lines for a log, with the count of those left out. */
const firstOf = (lines, noun) => lines.length > MAX_LINES ? [...lines.slice(0, MAX_LINES), `and ${lines.length - MAX_LINES} more ${noun}`] : lines;
const encoder = new TextEncoder();
const bytes = (text) => encoder.encode(text).length + 1;
const size = (lines) => lines.reduce((sum, line) => sum + bytes(line), 0);
/** Room that is kept for the sentence that counts what was left out. */
const RESERVE = 200;
/**
 * The sections as one text of at most `limit` bytes of UTF-8. Bodies are cut at the end and the rest is counted; a section
 * whose head and foot don't fit is left out with all that follow.
 */
function compose(sections, limit) {
    const lines = [];
    let room = limit - RESERVE;
    for (const [index, { head, body, foot, noun }] of sections.entries()) {
        const frame = size(head) + size(foot);
        if (frame + RESERVE > room) {
            lines.push('', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `_${sections.length - index} more sections did not fit; the JSON report has everything._`);
            break;
        }
        room -= frame;
        const kept = [];
        for (const line of body) {
            if (bytes(line) + RESERVE > room)
                break;
            kept.push(line);
            room -= bytes(line);
        }
        lines.push(...head, ...kept, ...foot);
        if (kept.length < body.length) {
            const note = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `_${body.length - kept.length} more (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(noun)}) did not fit; the JSON report has everything._`;
            lines.push('', note, '');
            room -= bytes(note) + 2;
        }
    }
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .document */ .Al)(lines);
}


/***/ }),

/***/ 1361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withheldText)
/* harmony export */ });
/** Why a secret may be empty in a run, and what to do, in sentences. */
function withheldText(from) {
    switch (from) {
        case 'dependabot':
            return `GitHub gives a run of Dependabot none of the repository's Actions secrets, also when somebody runs it again. Put the secret also under Settings > Secrets and variables > Dependabot, use a repository variable (\${{ vars.\u2026 }}) for an address that is no secret, or ${ELSEWHERE}.`;
        case 'fork':
            return `GitHub gives a run for a fork's pull request neither secrets nor variables on pull_request. Write an address that is no secret into the workflow itself, or ${ELSEWHERE}.`;
    }
}
const ELSEWHERE = 'run the gate on push, on merge_group or in the deploy job';


/***/ })

};
