export const id = 5717;
export const ids = [5717];
export const modules = {

/***/ 5300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workflowOf),
/* harmony export */   G: () => (/* binding */ serverUrlOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

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
        payload: () => (file ? JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')) : undefined),
    };
}
/** The file in `owner/name/.github/workflows/deploy.yml@refs/heads/main`. */
function fileIn(reference, repository) {
    const [path = ''] = reference.split('@');
    const prefix = `${repository}/`;
    return path.toLowerCase().startsWith(prefix.toLowerCase()) ? path.slice(prefix.length) : null;
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/app/inputs/secrets.js
var secrets = __webpack_require__(277);
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
    const leaves = external_node_path_.relative(workspace, file).split(external_node_path_.sep)[0] === '..';
    if (!external_node_path_.isAbsolute(given) && leaves)
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
/** The first certificate of a text; null when there is none. */
function certificateIn(text) {
    try {
        return new external_node_crypto_.X509Certificate(text);
    }
    catch {
        return null;
    }
}
/** The private key of a text; null when there is none. */
function keyIn(text) {
    try {
        return (0,external_node_crypto_.createPrivateKey)(text);
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
            const { prometheusBackend } = await Promise.all(/* import() */[__webpack_require__.e(1952), __webpack_require__.e(6828), __webpack_require__.e(6752), __webpack_require__.e(3771)]).then(__webpack_require__.bind(__webpack_require__, 3771));
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

/***/ 5470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ endSoon)
/* harmony export */ });
/** For what was written to arrive, on systems where that takes a while. */
const GRACE_MS = 1000;
/**
 * Ends the program when all is said, with the status that is set. What was given up, such as a connection that waits for a proxy,
 * would keep it running for ever; where nothing is left, it ends at once.
 */
function endSoon() {
    setTimeout(() => process.exit(), GRACE_MS).unref();
}


/***/ }),

/***/ 4068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ OWN_PAGES)
/* harmony export */ });
/** Where the pages are in the program's own repository. */
const OWN_PAGES = 'docs';


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

/***/ 277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   x2: () => (/* binding */ PEM)
/* harmony export */ });
/* unused harmony exports secretForms, unmistakableForms, redactor */
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1744);

/** Shorter values would blot out ordinary text, and are no secrets worth the name. */
const MIN_LENGTH = 4;
/** Parts of a header's value: shorter ones are words such as Bearer. */
const MIN_PART = 8;
/** What PEM begins with. */
const PEM = '-----BEGIN';
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]+(-----END|$)/g;
const CREDENTIAL_HEADER = /auth|token|key|secret|pass|cookie|session|signature/i;
/** The secrets among the inputs, and those that are yet to be read. */
function secretsOf(raw) {
    const forms = secretForms(raw);
    let [redact, redactName] = [redactor(forms), redactor(unmistakableForms(raw))];
    return {
        forms,
        redact: (text) => redact(text),
        redactName: (name) => redactName(name),
        add(secret) {
            const more = formsOfAll([secret]);
            const [before, beforeName, other] = [redact, redactName, redactor(more)];
            redact = (text) => before(other(text));
            redactName = (name) => beforeName(other(name));
            return more;
        },
    };
}
/** Every secret among the inputs, in every form in which it may turn up in text, longest first. */
function secretForms(raw) {
    const given = (name) => raw[name]?.trim() ?? '';
    const basic = `${given('backend-username')}:${given('backend-password')}`;
    const headers = (raw['backend-headers'] ?? '').split(/\r?\n/).flatMap((line) => {
        const [name = '', ...value] = line.split(':');
        const text = value.join(':').trim();
        return CREDENTIAL_HEADER.test(name)
            ? [text, ...text.split(/[\s;=,]+/).filter((part) => part.length >= MIN_PART)]
            : [];
    });
    // Who keeps certificate and key in one file may give it as both.
    const keys = given('backend-client-certificate').match(PRIVATE_KEY) ?? [];
    return formsOfAll([..._names_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_INPUTS */ .p.map(given), ...keys, ...headers, basic === ':' ? '' : basic]);
}
function formsOfAll(secrets) {
    const forms = secrets.flatMap((secret) => [secret, ...linesOf(secret)]).filter((text) => text.length >= MIN_LENGTH);
    return [...new Set(forms.flatMap(formsOf))].sort((a, b) => b.length - a.length);
}
/** The lines of a secret, of which each may stand alone. What begins and ends PEM is in every key, and a short rest is a word. */
function linesOf(secret) {
    if (!secret.includes(PEM))
        return secret.split('\n');
    const lines = secret.split(/\r?\n|\\n/).map((line) => line.trim());
    const kept = lines.filter((line) => line.length >= MIN_PART && !line.startsWith('-----'));
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
function formsOf(secret) {
    const bytes = Buffer.from(secret);
    const base64 = bytes.toString('base64');
    return [
        secret,
        encodeURIComponent(secret),
        new URLSearchParams({ '': secret }).toString().slice(1),
        base64,
        base64.replace(/=+$/, ''),
        bytes.toString('base64url'),
        ...[0, 1, 2].flatMap((shift) => within(bytes, shift, 'base64')),
        ...[0, 1, 2].flatMap((shift) => within(bytes, shift, 'base64url')),
        bytes.toString('hex'),
        JSON.stringify(secret).slice(1, -1),
    ];
}
/** What base64 makes of a secret inside of a longer text, as far as the text beside it doesn't matter; none when that is little. */
function within(bytes, shift, encoding) {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString(encoding);
    const form = text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
    return form.length >= MIN_PART ? [form] : [];
}
/**
 * A function that blots the secrets out of any text, however their letters were escaped on the way: a backend may quote
 * what it was sent as JSON, in an address or in a page, and we escape what we quote.
 */
function redactor(forms) {
    const patterns = forms.map(patternOf);
    return (text) => patterns.reduce((redacted, pattern) => redacted.replace(pattern, '***'), text);
}
/** Where the log and Markdown are kept from having commands, links and mentions. */
const PARTED = '\\u200b?';
const BACKSLASH = '(?:\\\\|&#92;)';
/** Backslashes before a letter, escaped again and again; bounded, so that no text takes long. */
const ESCAPED = `${BACKSLASH}{0,8}`;
/** An ampersand, escaped again and again. */
const AMPERSAND = '&(?:amp;|#38;)*';
const NAMED = { '<': 'lt', '>': 'gt', '&': 'amp', '"': 'quot', "'": 'apos' };
const INVISIBLE = /[\p{Cc}\p{Cf}]/u;
/** A run of spaces is one part, since they are folded; so is one of backslashes, since they are doubled. */
function patternOf(form) {
    const parts = form.match(/\s+|\\+|./gsu) ?? [];
    // What is invisible is dropped where people read; but not all of a secret can be optional.
    const isVisible = parts.some((part) => !/^\s/u.test(part) && !INVISIBLE.test(part));
    const patterns = parts.map((part) => isVisible && INVISIBLE.test(part) && !/\s/u.test(part) ? `(?:${partOf(part)})?` : partOf(part));
    return new RegExp(patterns.join(PARTED), 'giu');
}
function partOf(part) {
    if (/^[a-z\d]$/i.test(part))
        return part;
    const spellings = [...new Set(part)].flatMap(spellingsOf).join('|');
    if (part.startsWith('\\'))
        return `(?:\\\\|${spellings}){1,64}`;
    if (/^\s/u.test(part))
        return `(?:\\s|\\+|${BACKSLASH}{1,8}[nrtfv]|${spellings}){1,64}`;
    return `${ESCAPED}(?:${spellings}|${literal(part)})`;
}
const literal = (letter) => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`;
/** A letter as pages, JSON and addresses spell it. */
function spellingsOf(letter) {
    const hex = (number, length = 2) => number.toString(16).padStart(length, '0');
    const point = letter.codePointAt(0) ?? 0;
    const units = Array.from({ length: letter.length }, (_, index) => hex(letter.charCodeAt(index), 4));
    return [
        ...(NAMED[letter] ? [`${AMPERSAND}${NAMED[letter]};`] : []),
        `${AMPERSAND}(?:#|&#35;${PARTED})(?:${point}|x${hex(point, 1)});`,
        units.map((unit) => `${BACKSLASH}{1,8}u${unit}`).join(''),
        [...Buffer.from(letter)].map((byte) => `%(?:25)*${hex(byte)}`).join(''),
    ];
}


/***/ }),

/***/ 4762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
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
// EXTERNAL MODULE: ./build/present/failure.js
var failure = __webpack_require__(4190);
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
    complain([(0,failure/* causeChain */.D)(error)], host);
    return error instanceof errors/* UsageError */.eb ? 2 : 1;
}
/** Says that the summary could not be written. The log has said all that stands in it. */
function explainLostSummary(error, host) {
    showErrors([(0,failure/* causeChain */.D)(error)], host);
    host.complain("The job summary can't be written.");
    return 1;
}
function complain(messages, host) {
    showErrors(messages, host);
    host.summary?.add((0,failure/* failureSummary */.j)(messages));
}
function showErrors(messages, host) {
    for (const message of messages)
        host.complain(message);
    host.annotate(messages.map((message) => ({ level: 'error', title: 'SLO Gate', message, place: null })));
}

// EXTERNAL MODULE: ./build/core/model/problem.js
var problem = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/app/backends.js + 4 modules
var backends = __webpack_require__(1350);
// EXTERNAL MODULE: ./build/app/inputs/names.js
var names = __webpack_require__(1744);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/model/duration.js
var duration = __webpack_require__(7342);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/core/specs/fields/day.js
var day = __webpack_require__(8337);
;// CONCATENATED MODULE: ./build/app/formats.js
/** What is printed, by the input `format`. */
const FORMATS = {
    text: (presenter, answer) => presenter.text(answer),
    // A mode without a report, such as `convert`, prints what it has.
    json: (presenter, answer) => presenter.json(answer) ?? presenter.text(answer),
};

;// CONCATENATED MODULE: ./build/app/modes.js
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

;// CONCATENATED MODULE: ./build/app/inputs/readers.js








const readers_text = (fallback) => (raw) => raw.trim() || fallback;
const oneOf = (names, fallback) => (raw) => {
    const given = raw.trim() || fallback;
    const known = given === '' ? given : names.find((name) => name === given);
    return known ?? new problem/* Problem */.AF(`\`${given}\` is not known here`, `one of ${names.join(', ')}`);
};
/** The kinds of a table that has a row for each. */
const namesIn = (table) => Object.keys(table);
const milliseconds = (fallback) => (raw) => {
    const read = (0,duration/* readDuration */.$7)(raw.trim() || fallback);
    if (read instanceof problem/* Problem */.AF)
        return read;
    return read.seconds > LONGEST_TIMEOUT ? new problem/* Problem */.AF('expected at most 24h') : read.seconds * 1000;
};
/** In seconds; a timer can't hold more than 24 days. */
const LONGEST_TIMEOUT = time/* DAY */.d_;
const MAX_CONCURRENCY = 64;
/** The headers that belong to the exchange itself. */
const RESERVED_HEADERS = /^(connection|content-length|content-type|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/;
function token(raw) {
    const given = raw.trim();
    return /^[\x21-\x7e]*$/.test(given)
        ? given
        : new problem/* Problem */.AF('it holds a space, a line break or a letter that no token has', 'one word');
}
function yesOrNo(raw) {
    const given = raw.trim();
    if (/^(true|True|TRUE)$/.test(given))
        return true;
    return /^(|false|False|FALSE)$/.test(given)
        ? false
        : new problem/* Problem */.AF(`\`${given}\` is neither true nor false`, 'true or false');
}
function readConcurrency(raw) {
    const given = raw.trim() || '6';
    const number = Number(given);
    return /^\d+$/.test(given) && number >= 1 && number <= MAX_CONCURRENCY
        ? number
        : new problem/* Problem */.AF(`\`${given}\` is not a number of requests`, `a whole number from 1 to ${MAX_CONCURRENCY}`);
}
/** How each input is read. */
const READERS = {
    mode: oneOf(MODE_NAMES, 'auto'),
    'slo-directory': (raw) => normalPath(raw.trim() || '.slo'),
    path: readers_text(''),
    services: readServices,
    environment: readers_text(''),
    commit: readCommit,
    override: readers_text(''),
    base: readBase,
    backend: oneOf(namesIn(backends/* BACKENDS */.A), 'prometheus'),
    'backend-url': readers_text(''),
    'backend-token': token,
    'backend-username': readers_text(''),
    'backend-password': readers_text(''),
    'backend-headers': readHeaders,
    'backend-auth': oneOf(['none', 'bearer', 'basic'], ''),
    'backend-client-certificate': readers_text(''),
    'backend-client-key': readers_text(''),
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
    format: oneOf(namesIn(FORMATS), 'text'),
    'report-file': readers_text(''),
};
/** Unix seconds; null when nothing is given. */
function timeOf(raw, orElse = '') {
    if (raw === '')
        return null;
    // Date alone takes 30 February for 2 March.
    const ms = RFC_3339.test(raw) && (0,day/* isDay */.N)(raw.slice(0, 'YYYY-MM-DD'.length)) ? Date.parse(raw.toUpperCase()) : Number.NaN;
    return Number.isNaN(ms)
        ? new problem/* Problem */.AF(`\`${raw}\` is not a time`, `${orElse}an RFC 3339 time such as 2026-11-01T00:00:00Z`)
        : Math.floor(ms / 1000);
}
/** One spelling for one directory: without `../../`, doubled or closing slashes. */
function normalPath(raw) {
    return external_node_path_.posix.normalize(raw.replaceAll('\\', '/')).replace(/(.)\/$/, '$1');
}
/** A commit, or what names one. */
function readCommit(raw) {
    const given = raw.trim();
    return /^[^\s~^:?*[\\]{0,255}$/.test(given) && !given.startsWith('-') && !given.includes('..')
        ? given
        : new problem/* Problem */.AF(`\`${given}\` names no commit`, 'a commit by its SHA, or a branch or tag');
}
/** It stands in a comment's invisible marker, which nothing in it may end. */
function readCommentKey(raw) {
    const given = raw.trim();
    return /^[A-Za-z0-9._/-]{0,100}$/.test(given)
        ? given
        : new problem/* Problem */.AF(`\`${given}\` is not a key`, 'at most 100 letters, digits and - _ . /, such as eu-west');
}
/** A commit of the local repository, in any of git's spellings that need no quotes, such as `HEAD~2`. */
function readBase(raw) {
    const given = raw.trim();
    return /^[^\s\p{Cc}]{0,255}$/u.test(given) && !given.startsWith('-') && !given.includes('..')
        ? given
        : new problem/* Problem */.AF(`\`${given}\` names no commit`, 'a branch, a tag, or a commit by its SHA');
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
        : new problem/* Problem */.AF('`changed` stands beside names', 'either names of services, or `changed` alone');
}
function readHeaders(raw) {
    const headers = new Map();
    for (const [index, line] of raw.split(/\r?\n/).entries()) {
        if (line.trim() === '')
            continue;
        const match = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:([\t\x20-\x7e\x80-\xff]*)$/.exec(line.trim());
        if (!match?.[1])
            return new problem/* Problem */.AF(`line ${index + 1} is not a header`, 'one `Name: value` a line');
        if (RESERVED_HEADERS.test(match[1]))
            return new problem/* Problem */.AF(`line ${index + 1}: ${match[1]} can't be set`, 'another header');
        headers.set(match[1], (match[2] ?? '').trim());
    }
    return Object.fromEntries(headers);
}

;// CONCATENATED MODULE: ./build/app/inputs/inputs.js




/** Reads the inputs, and the files that they name; every problem is reported. */
function readInputs(raw, files) {
    const values = names/* INPUT_NAMES */.Q.map((input) => ({ input, value: READERS[input](raw[input] ?? '') }));
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
            runTimeoutMs: parsed['run-timeout'],
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/core/model/text.js
var model_text = __webpack_require__(4137);
;// CONCATENATED MODULE: ./build/present/presenters.js
/** What tells the answer of each mode; its code is loaded only for the modes that run. */
const PRESENTERS = {
    audit: async () => (await __webpack_require__.e(/* import() */ 3882).then(__webpack_require__.bind(__webpack_require__, 3882))).auditPresenter,
    convert: async () => (await Promise.all(/* import() */[__webpack_require__.e(6828), __webpack_require__.e(8815), __webpack_require__.e(9604)]).then(__webpack_require__.bind(__webpack_require__, 9604))).convertPresenter,
    gate: async () => (await Promise.all(/* import() */[__webpack_require__.e(1952), __webpack_require__.e(8714), __webpack_require__.e(203), __webpack_require__.e(9416), __webpack_require__.e(7702), __webpack_require__.e(103)]).then(__webpack_require__.bind(__webpack_require__, 103))).gatePresenter,
    guard: async () => (await __webpack_require__.e(/* import() */ 4204).then(__webpack_require__.bind(__webpack_require__, 4204))).guardPresenter,
    init: async () => (await __webpack_require__.e(/* import() */ 8183).then(__webpack_require__.bind(__webpack_require__, 8183))).initPresenter,
    lint: async () => (await __webpack_require__.e(/* import() */ 9631).then(__webpack_require__.bind(__webpack_require__, 9631))).lintPresenter,
    protect: async () => (await __webpack_require__.e(/* import() */ 3912).then(__webpack_require__.bind(__webpack_require__, 3912))).protectPresenter,
    report: async () => (await Promise.all(/* import() */[__webpack_require__.e(1952), __webpack_require__.e(9416), __webpack_require__.e(7834)]).then(__webpack_require__.bind(__webpack_require__, 8762))).reportPresenter,
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

/** A report as JSON. */
function reportText(report, { redact, redactName }) {
    // What holds the value still has the quoted text, in place of which the value itself is blotted out by now.
    function shown(key, value) {
        const given = this[key];
        if (given instanceof quoted/* Quoted */.v)
            return redact(given.text);
        return typeof value === 'string' ? redactName(value) : value;
    }
    return `${JSON.stringify(report, shown, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/app/publish.js








/**
 * Puts all of an answer into words, before anything is published: one that has none must not take from what others say, nor fail
 * the job for a mode that never does.
 */
async function tell(answer, inputs, host) {
    const presenter = await presenterOf(answer.mode);
    try {
        return wordsOf(answer, presenter, inputs, host);
    }
    catch (error) {
        if (!presenter.unworded)
            throw error;
        return wordsOf(presenter.unworded(error), presenter, inputs, host);
    }
}
const wordsOf = (answer, presenter, { format }, { summary }) => ({
    fails: answer.fails,
    printed: FORMATS[format](presenter, answer),
    summary: summary ? presenter.summary(answer) : '',
    annotations: presenter.annotations(answer),
    outputs: presenter.outputs(answer),
    report: presenter.json(answer),
});
/** Publishes wherever people look. It prints first, so that what can't be written elsewhere was at least seen. */
function publish(told, host) {
    for (const text of printedTexts(told, host))
        host.print(text);
    host.annotate(atMostKept(told.flatMap(({ annotations }) => annotations)));
    for (const { outputs } of told)
        for (const [name, value] of Object.entries(outputs))
            host.output(name, host.redactName(value));
    for (const { summary } of told)
        if (summary !== '')
            host.summary?.add(`${summary.trimEnd()}\n\n`);
}
function printedTexts(told, host) {
    const printed = told.map((one) => one.printed);
    const report = reportOf(printed.filter((one) => typeof one !== 'string'));
    const texts = printed.filter((one) => typeof one === 'string');
    return report === null ? texts : [...texts, (0,model_text/* jsonSafe */.yJ)(reportText(report, host).trimEnd())];
}
/** Writes the JSON report where the inputs or the host say, if the answers have one. */
function writeReport(told, inputs, host) {
    const file = inputs.reportFile ?? host.defaultReportFile;
    const report = file === null ? null : reportIn(told);
    if (file === null || report === null)
        return;
    const text = reportText(report, host);
    try {
        (0,external_node_fs_.writeFileSync)(file, text);
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`report-file: \`${file}\` can't be written`, { cause: error });
    }
    host.output('report-file', file);
}
const reportIn = (told) => reportOf(told.flatMap(({ report }) => report ?? []));

;// CONCATENATED MODULE: ./build/app/run-mode.js
/**
 * What each mode does; its code is loaded when it is asked for. A mode that sends a text outside while it runs is handed what words it,
 * so that no mode imports a renderer.
 */
const MODES = {
    audit: async (...asked) => (await Promise.all(/* import() */[__webpack_require__.e(1952), __webpack_require__.e(6828), __webpack_require__.e(8815), __webpack_require__.e(8714), __webpack_require__.e(9792), __webpack_require__.e(2393), __webpack_require__.e(5516), __webpack_require__.e(9603), __webpack_require__.e(7036), __webpack_require__.e(1505), __webpack_require__.e(9297), __webpack_require__.e(2309)]).then(__webpack_require__.bind(__webpack_require__, 2309))).audit(...asked),
    convert: async (...asked) => (await Promise.all(/* import() */[__webpack_require__.e(1952), __webpack_require__.e(6828), __webpack_require__.e(8815), __webpack_require__.e(9792), __webpack_require__.e(2393), __webpack_require__.e(9603), __webpack_require__.e(7211)]).then(__webpack_require__.bind(__webpack_require__, 7211))).convert(...asked),
    gate: async (inputs, host) => {
        const answer = await (await Promise.all(/* import() */[__webpack_require__.e(1952), __webpack_require__.e(6828), __webpack_require__.e(8815), __webpack_require__.e(8714), __webpack_require__.e(9792), __webpack_require__.e(2393), __webpack_require__.e(5516), __webpack_require__.e(4006), __webpack_require__.e(9603), __webpack_require__.e(7036), __webpack_require__.e(203), __webpack_require__.e(1505), __webpack_require__.e(7210), __webpack_require__.e(9918)]).then(__webpack_require__.bind(__webpack_require__, 6659))).gate(inputs, host);
        if (!inputs.freezeIssue)
            return answer;
        const { freezeIssueWords } = await Promise.all(/* import() */[__webpack_require__.e(1952), __webpack_require__.e(8714), __webpack_require__.e(203), __webpack_require__.e(7702), __webpack_require__.e(4428)]).then(__webpack_require__.bind(__webpack_require__, 6333));
        return (await Promise.all(/* import() */[__webpack_require__.e(9792), __webpack_require__.e(5516), __webpack_require__.e(7036), __webpack_require__.e(1938)]).then(__webpack_require__.bind(__webpack_require__, 6860))).withFreezeIssues(answer, inputs, host, freezeIssueWords);
    },
    guard: async (...asked) => {
        const { statusWords } = await __webpack_require__.e(/* import() */ 9130).then(__webpack_require__.bind(__webpack_require__, 9130));
        return (await Promise.all(/* import() */[__webpack_require__.e(1952), __webpack_require__.e(6828), __webpack_require__.e(8815), __webpack_require__.e(8714), __webpack_require__.e(9792), __webpack_require__.e(2393), __webpack_require__.e(5516), __webpack_require__.e(9603), __webpack_require__.e(7036), __webpack_require__.e(1505), __webpack_require__.e(9297), __webpack_require__.e(5332)]).then(__webpack_require__.bind(__webpack_require__, 5332))).guard(...asked, statusWords);
    },
    init: async (...asked) => (await Promise.all(/* import() */[__webpack_require__.e(1952), __webpack_require__.e(6828), __webpack_require__.e(8815), __webpack_require__.e(9792), __webpack_require__.e(2393), __webpack_require__.e(9603), __webpack_require__.e(3448)]).then(__webpack_require__.bind(__webpack_require__, 3448))).init(...asked),
    lint: async (...asked) => (await Promise.all(/* import() */[__webpack_require__.e(1952), __webpack_require__.e(6828), __webpack_require__.e(8815), __webpack_require__.e(8714), __webpack_require__.e(9792), __webpack_require__.e(2393), __webpack_require__.e(9603), __webpack_require__.e(9825)]).then(__webpack_require__.bind(__webpack_require__, 9825))).lint(...asked),
    protect: async (...asked) => (await Promise.all(/* import() */[__webpack_require__.e(1952), __webpack_require__.e(6828), __webpack_require__.e(8815), __webpack_require__.e(8714), __webpack_require__.e(9792), __webpack_require__.e(2393), __webpack_require__.e(5516), __webpack_require__.e(4006), __webpack_require__.e(9603), __webpack_require__.e(7036), __webpack_require__.e(1505), __webpack_require__.e(9297), __webpack_require__.e(5647)]).then(__webpack_require__.bind(__webpack_require__, 5647))).protect(...asked),
    report: async (inputs, host) => {
        const { commentMarker, targetsComment } = await Promise.all(/* import() */[__webpack_require__.e(1952), __webpack_require__.e(9416), __webpack_require__.e(3381)]).then(__webpack_require__.bind(__webpack_require__, 7109));
        const { commentKey: key } = inputs;
        const words = { marker: commentMarker(key), text: (report) => targetsComment(report, key) };
        return (await Promise.all(/* import() */[__webpack_require__.e(1952), __webpack_require__.e(6828), __webpack_require__.e(8815), __webpack_require__.e(8714), __webpack_require__.e(9792), __webpack_require__.e(2393), __webpack_require__.e(5516), __webpack_require__.e(4006), __webpack_require__.e(9603), __webpack_require__.e(7036), __webpack_require__.e(203), __webpack_require__.e(1505), __webpack_require__.e(7210), __webpack_require__.e(4539)]).then(__webpack_require__.bind(__webpack_require__, 9982))).report(inputs, host, words);
    },
};
/** Runs a mode to its answer. */
const runMode = (mode, inputs, host) => MODES[mode](inputs, host);

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
        return status;
    }
    catch (error) {
        return worse(status, explainLostSummary(error, host));
    }
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
        for (const mode of modesOf(inputs.mode, host.workflow?.event ?? null))
            ended.push(await end(mode, inputs, host));
        return conclude(ended, inputs, host);
    }
    catch (error) {
        return explain(error, host);
    }
}
async function end(mode, inputs, host) {
    try {
        return { kind: 'told', told: await tell(await runMode(mode, inputs, host), inputs, host) };
    }
    catch (error) {
        return { kind: 'broken', error };
    }
}
/** Publishes the answers, and says why others are missing. */
function conclude(ended, inputs, host) {
    const all = ended.flatMap((one) => (one.kind === 'told' ? one.told : []));
    const [failing, others] = [all.filter(({ fails }) => fails), all.filter(({ fails }) => !fails)];
    // What stops the job comes first; whoever looks wants to know that.
    const told = [...failing, ...others];
    publish(told, host);
    let status = failing.length > 0 ? 1 : 0;
    for (const one of ended)
        if (one.kind === 'broken')
            status = worse(status, explain(one.error, host));
    writeReport(told, inputs, host);
    return status;
}
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
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5411);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4587);


/** The units of a duration, in seconds. */
const UNITS = { s: 1, m: _time_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY, h: _time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp, d: _time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_, w: _time_js__WEBPACK_IMPORTED_MODULE_0__/* .WEEK */ .V8 };
const LONGEST = 5 * 366 * _time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
const EXPECTED_DURATION = 'a duration in one unit of s, m, h, d or w, such as 30d';
/** Reads `30d`; whole units only, from one second to five years. */
function readDuration(raw) {
    const match = /^([1-9]\d{0,8})([smhdw])$/.exec(raw);
    if (!match)
        return new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF(`\`${raw}\` is not a duration`, EXPECTED_DURATION);
    const seconds = Number(match[1]) * UNITS[match[2]];
    if (seconds > LONGEST)
        return new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF(`\`${raw}\` is longer than five years`, EXPECTED_DURATION);
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
/* harmony export */   eb: () => (/* binding */ UsageError),
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

/***/ 5411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ Problem),
/* harmony export */   B: () => (/* binding */ eachOnce),
/* harmony export */   g: () => (/* binding */ inReadingOrder)
/* harmony export */ });
/** What is wrong with a value, before it is known where the value stands. */
class Problem {
    message;
    /** What would have been right, as a noun phrase. */
    expected;
    /** What to do about it, as a sentence. */
    advice;
    constructor(message, expected = null, advice = null) {
        this.message = message;
        this.expected = expected;
        this.advice = advice;
    }
}
/** Sorts problems by file, line and column: the order in which a reader mends them. */
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
/* harmony export */   Si: () => (/* binding */ spelledOut),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   pe: () => (/* binding */ ZERO_WIDTH_SPACE),
/* harmony export */   sN: () => (/* binding */ logSafe),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   yJ: () => (/* binding */ jsonSafe)
/* harmony export */ });
/** C0 and C1 controls, line and paragraph separators, zero-width and bidirectional marks: invisible, or worse. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
const ZERO_WIDTH_SPACE = '\u200b';
/** Untrusted text as one visible line. */
function oneLine(text) {
    return text.replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
}
/** Longer messages say no more that helps. */
const MAX_MESSAGE = 400;
/** What others say, on one line and no longer than a message. */
function shortened(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > MAX_MESSAGE ? `${line.slice(0, MAX_MESSAGE)}\u2026` : line;
}
/**
 * Text for a workflow's log. The runner takes a line that begins with `::`, or has `##[` anywhere, for a command; a
 * zero-width space keeps it text.
 */
function logSafe(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => line.replace(/^([^\x21-\x7e]*):(?=:)/, `$1:${ZERO_WIDTH_SPACE}`).replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`))
        .join('\n');
}
/** JSON for a workflow's log or a terminal: what would be a command or invisible is spelled out, and it is the same JSON. */
const jsonSafe = (json) => spelledOut(json).replaceAll('##[', `##${spelled('[')}`);
/** Quoted text with everything invisible but line breaks as escapes, of which JSON and YAML have the same. */
const spelledOut = (quoted) => quoted.replace(INVISIBLE, (character) => (character === '\n' ? character : spelled(character)));
const spelled = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;


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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5411);
/* harmony import */ var _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8305);



const EXPECTED = 'a day such as 2027-01-31';
/** Whether `text` (YYYY-MM-DD) is in the calendar. */
function isDay(text) {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
/** A day of the calendar as YYYY-MM-DD. */
const daySchema = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: (issue) => (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(issue.input, EXPECTED) })
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: (issue) => (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(issue.input, EXPECTED) }), (raw) => (isDay(raw) ? raw : new _model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF(`\`${raw}\` is not in the calendar`, EXPECTED)));


/***/ }),

/***/ 8305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
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
/** The words for "this kind of value, where that was expected". */
function found(input, expected) {
    return input === undefined
        ? `expected ${expected}, but it is missing`
        : `expected ${expected}, found ${kindOf(input)}`;
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
/* harmony import */ var _core_model_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4137);
/* harmony import */ var _markup_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8998);
/* harmony import */ var _markup_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
/* harmony import */ var _markup_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2109);
/* harmony import */ var _withheld_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1361);





/** What is wrong, what was expected, what to do: as one line. */
function problemText({ message, expected, advice }) {
    const parts = [(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(message), expected && `Expected ${(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(expected)}.`, advice && (0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(advice)];
    const [first, ...others] = parts.filter((part) => part !== null && part !== '');
    return [others.length > 0 ? `${first}.` : first, ...others].join(' ');
}
/** What is wrong with an input, as one line. */
function inputProblemText({ input, problem, withheld = null }) {
    const text = `${input}: ${problemText(problem)}`;
    if (withheld === null)
        return text;
    return `${text.endsWith('.') ? text : `${text}.`} ${(0,_withheld_js__WEBPACK_IMPORTED_MODULE_3__/* .withheldText */ .r)(withheld)}`;
}
/** Errors in files for a terminal, in the `file:line:column` form that editors jump to. */
function diagnosticsText(diagnostics) {
    const lines = diagnostics.map(({ place, problem }) => `${(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(place.file)}:${place.line}:${place.column}: ${problemText(problem)}`);
    return [
        ...(0,_markup_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)(lines, 'errors'),
        '',
        `${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(diagnostics.length, 'error')}; nothing was decided from the rest.`,
    ].join('\n');
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
    const rows = diagnostics.map(({ place, problem }) => `| ${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(`${place.file}:${place.line}:${place.column}`)} | ${(0,_markup_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(problemText(problem))} |`);
    const head = [
        '## \ud83d\uded1 The SLO files cannot be read',
        '',
        'Nothing was decided from the rest.',
        '',
        '| where | what |',
        '|:--|:--|',
    ];
    return (0,_markup_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .compose */ .Zz)([(0,_markup_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)(head, rows, [''], 'errors')], _markup_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMMARY_LIMIT */ .Jt);
}


/***/ }),

/***/ 4190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ causeChain),
/* harmony export */   j: () => (/* binding */ failureSummary)
/* harmony export */ });
/* harmony import */ var _core_model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4137);
/* harmony import */ var _markup_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8998);


/** An error and what caused it, one line each, the outermost first. */
function causeChain(error) {
    const lines = [];
    for (let current = error; current !== undefined && current !== null && lines.length < 10;) {
        lines.push(visible(current instanceof Error ? current.message || current.name : String(current)));
        current = current instanceof Error ? current.cause : undefined;
    }
    return lines.map((line, depth) => (depth === 0 ? line : `  caused by: ${line}`)).join('\n');
}
/** A library's message may quote what it stumbled over, whatever that holds. */
const visible = (message) => message
    .split(/\r\n|\r|\n/)
    .map(_core_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)
    .join('\n');
/** The job summary of a run that decided nothing, for these reasons. */
const failureSummary = (messages) => `## \ud83d\uded1 SLO Gate could not decide\n\n${messages.map((one) => `${one.split('\n').map(_markup_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD).join('<br>')}\n`).join('\n')}`;


/***/ }),

/***/ 8998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   hN: () => (/* binding */ titledLink),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _core_model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4137);

/** Untrusted text for Markdown: it shows as it is, formats nothing, links nothing and notifies nobody. */
const markdown = (text) => escaped((0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text));
const escaped = (line) => inert(line.replace(/[\\`*_{}[\]()<>#+\-.!|~&"'$]/g, entity));
/** A sentence for Markdown that quotes in backticks: what it quotes becomes code, and the rest is {@link markdown}. */
const prose = (text) => (0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text).replace(/`([^`]+)`|[^`]+|`/g, (part, quoted) => (quoted ? code(quoted) : escaped(part)));
/** Untrusted text as code within a line of Markdown, table cells included; readable in the raw text where it can be. */
function code(text) {
    const line = (0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text);
    if (line !== '' && !/[`|<>&@[\]]/.test(line))
        return `\`${line}\``;
    return `<code>${inert(line.replace(/[&<>"'|`\\*_~[\]$]/g, entity))}</code>`;
}
const entity = (character) => `&#${character.charCodeAt(0)};`;
/** What becomes a link or a mention, even in an HTML element and even when it is spelled with entities: each such beginning. */
const LINKING = /:(?=\/\/)|www(?=\.|&#46;)|@(?=\w)|&#35;(?=\d)|GH(?=&#45;\d)/gi;
/** Escaped text with a zero-width space in all that would link or notify. */
const inert = (escaped) => escaped.replace(LINKING, `$&${_core_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ZERO_WIDTH_SPACE */ .pe}`);
/** Text that stays on one line in a narrow cell. */
const unbroken = (text) => text.replaceAll(' ', '\u00a0');
/** A link, when the address is a plain web address; else the address as text. */
const link = (address) => target(address) ?? markdown(address);
/** The same under a title, which is left out where the address is none of the web's. */
function titledLink(title, address) {
    const to = target(address);
    return to === null ? code(address) : `[${markdown(title)}](${to})`;
}
function target(address) {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (!url || !/^https?:$/.test(url.protocol))
        return null;
    return `<${url.href.replace(/[<>|\s]/g, encodeURIComponent)}>`;
}


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
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/** In bytes: GitHub drops a job summary of more than 1 MiB as a whole. */
const SUMMARY_LIMIT = 900 * 1024;
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
            lines.push('', `_${sections.length - index} more sections did not fit; the JSON report has everything._`);
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
            const note = `_${body.length - kept.length} more (${noun}) did not fit; the JSON report has everything._`;
            lines.push('', note, '');
            room -= bytes(note) + 2;
        }
    }
    return `${lines
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim()}\n`;
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
