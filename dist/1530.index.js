export const id = 1530;
export const ids = [1530];
export const modules = {

/***/ 2954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ boundedBody)
/* harmony export */ });
/** The whole body of an answer; null when it is larger than `maxBytes`, and then no more of it is read. */
async function boundedBody(body, maxBytes) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.length;
        // Leaving the loop closes the connection.
        if (bytes > maxBytes)
            return null;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ networkDetail)
/* harmony export */ });
/** What a code of Node's or undici's means to who reads it, where the library's own words don't say. */
const MEANINGS = {
    ERR_SSL_WRONG_VERSION_NUMBER: 'what answers there speaks no TLS; is the address one of http, not https?',
    ...Object.fromEntries([
        'DEPTH_ZERO_SELF_SIGNED_CERT',
        'SELF_SIGNED_CERT_IN_CHAIN',
        'UNABLE_TO_GET_ISSUER_CERT',
        'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
        'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    ].map((code) => [code, 'its certificate is of no authority that is known here; NODE_EXTRA_CA_CERTS may name one'])),
};
/** Why there was no answer, in a few words: the code that people search for, and what it means. */
function networkDetail(error) {
    if (!(error instanceof Error))
        return String(error);
    const inner = error instanceof AggregateError ? error.errors.find((one) => one instanceof Error) : error.cause;
    const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
    const meaning = code === null ? undefined : MEANINGS[code];
    const text = meaning ?? (error.message || (inner instanceof Error ? inner.message : error.name));
    return code === null || text.includes(code) ? text : `${code}: ${text}`;
}


/***/ }),

/***/ 3041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ wayTo)
});

;// CONCATENATED MODULE: ./node_modules/proxy-from-env/index.js


var DEFAULT_PORTS = {
  ftp: 21,
  gopher: 70,
  http: 80,
  https: 443,
  ws: 80,
  wss: 443,
};

function parseUrl(urlString) {
  try {
    return new URL(urlString);
  } catch {
    return null;
  }
}

/**
 * @param {string|object|URL} url - The URL as a string or URL instance, or a
 *   compatible object (such as the result from legacy url.parse).
 * @return {string} The URL of the proxy that should handle the request to the
 *  given URL. If no proxy is set, this will be an empty string.
 */
function getProxyForUrl(url) {
  var parsedUrl = (typeof url === 'string' ? parseUrl(url) : url) || {};
  var proto = parsedUrl.protocol;
  var hostname = parsedUrl.host;
  var port = parsedUrl.port;
  if (typeof hostname !== 'string' || !hostname || typeof proto !== 'string') {
    return '';  // Don't proxy URLs without a valid scheme or host.
  }

  proto = proto.split(':', 1)[0];
  // Stripping ports in this way instead of using parsedUrl.hostname to make
  // sure that the brackets around IPv6 addresses are kept.
  hostname = hostname.replace(/:\d*$/, '');
  port = parseInt(port) || DEFAULT_PORTS[proto] || 0;
  if (!shouldProxy(hostname, port)) {
    return '';  // Don't proxy URLs that match NO_PROXY.
  }

  var proxy = getEnv(proto + '_proxy') || getEnv('all_proxy');
  if (proxy && proxy.indexOf('://') === -1) {
    // Missing scheme in proxy, default to the requested URL's scheme.
    proxy = proto + '://' + proxy;
  }
  return proxy;
}

/**
 * Determines whether a given URL should be proxied.
 *
 * @param {string} hostname - The host name of the URL.
 * @param {number} port - The effective port of the URL.
 * @returns {boolean} Whether the given URL should be proxied.
 * @private
 */
function shouldProxy(hostname, port) {
  var NO_PROXY = getEnv('no_proxy').toLowerCase();
  if (!NO_PROXY) {
    return true;  // Always proxy if NO_PROXY is not set.
  }
  if (NO_PROXY === '*') {
    return false;  // Never proxy if wildcard is set.
  }

  return NO_PROXY.split(/[,\s]/).every(function(proxy) {
    if (!proxy) {
      return true;  // Skip zero-length hosts.
    }
    var parsedProxy = proxy.match(/^(.+):(\d+)$/);
    var parsedProxyHostname = parsedProxy ? parsedProxy[1] : proxy;
    var parsedProxyPort = parsedProxy ? parseInt(parsedProxy[2]) : 0;
    if (parsedProxyPort && parsedProxyPort !== port) {
      return true;  // Skip if ports don't match.
    }

    if (!/^[.*]/.test(parsedProxyHostname)) {
      // No wildcards, so stop proxying if there is an exact match.
      return hostname !== parsedProxyHostname;
    }

    if (parsedProxyHostname.charAt(0) === '*') {
      // Remove leading wildcard.
      parsedProxyHostname = parsedProxyHostname.slice(1);
    }
    // Stop proxying if the hostname ends with the no_proxy host.
    return !hostname.endsWith(parsedProxyHostname);
  });
}

/**
 * Get the value for an environment variable.
 *
 * @param {string} key - The name of the environment variable.
 * @return {string} The value of the environment variable.
 * @private
 */
function getEnv(key) {
  return process.env[key.toLowerCase()] || process.env[key.toUpperCase()] || '';
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/adapters/network/error-detail.js
var error_detail = __webpack_require__(810);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
;// CONCATENATED MODULE: ./build/adapters/network/lookup.js


/** The look-ups that are under way: a name that hangs takes one thread, however often it is asked for. */
const underWay = new Map();
/** Node's `dns.lookup`, of which each name is asked for once at a time, and which never keeps the program from ending. */
const lookUp = (hostname, options, callback) => {
    const { all, ...rest } = options;
    addressesOf(hostname, rest).then((found) => {
        const [first] = found;
        if (all)
            callback(null, [...found]);
        else
            callback(null, first?.address ?? '', first?.family);
    }, (error) => callback(error, '', 0));
};
function addressesOf(hostname, options) {
    const key = JSON.stringify([hostname, options]);
    const known = underWay.get(key);
    if (known)
        return known;
    const asked = (CAN_BE_REPLACED ? here : apart)(hostname, options).finally(() => underWay.delete(key));
    underWay.set(key, asked);
    return asked;
}
/** A look-up can't be given up, and Node does not exit before it ends; where it can, the program is replaced by then (`exit.ts`). */
const CAN_BE_REPLACED = process.execve !== undefined && process.platform !== 'win32';
const here = (hostname, options) => new Promise((resolve, reject) => {
    (0,external_node_dns_.lookup)(hostname, { ...options, all: true }, (error, found) => (error ? reject(error) : resolve(found)));
});
/** What a Node of its own runs for us, which can be killed. */
const PROGRAM = `const [hostname, options] = process.argv.slice(1)
require('node:dns').lookup(hostname, { ...JSON.parse(options), all: true }, (error, found) =>
  process.stdout.write(JSON.stringify(error ? { error: { ...error, message: error.message } } : { found })))`;
const apart = (hostname, options) => new Promise((resolve, reject) => {
    const args = ['--eval', PROGRAM, '--', hostname, JSON.stringify(options)];
    const child = (0,external_node_child_process_.execFile)(process.execPath, args, { windowsHide: true }, (failure, stdout) => {
        process.off('exit', kill);
        if (failure)
            return reject(failure);
        const { found, error } = JSON.parse(stdout);
        if (found)
            resolve(found);
        else
            reject(Object.assign(new Error(error?.message), error));
    });
    const kill = () => void child.kill('SIGKILL');
    process.once('exit', kill);
});

;// CONCATENATED MODULE: ./build/adapters/network/proxy.js





/**
 * The way to an address, which is shown the certificate; a proxy never is. Throws an EnvironmentError when there is none, since the
 * environment names no proxy that can be one.
 */
function wayTo(address, certificate = null) {
    const proxy = getProxyForUrl(address.href);
    if (proxy === '') {
        return {
            dispatcher: new undici.Agent({ connect: alerting((0,undici.buildConnector)({ ...certificate, lookup: lookUp })) }),
            detailOf: error_detail/* networkDetail */.c,
        };
    }
    try {
        const dispatcher = new undici.ProxyAgent({
            uri: proxy,
            factory: poolOf,
            proxyTls: { lookup: lookUp },
            ...(certificate && { requestTls: certificate }),
        });
        // Without the credentials that may stand before the host.
        const { host } = new URL(proxy);
        return { dispatcher, detailOf: (error) => `by the proxy ${host}: ${(0,error_detail/* networkDetail */.c)(error)}` };
    }
    catch {
        const scheme = address.protocol.slice(0, -1);
        // The value is not repeated: it may hold credentials.
        throw new errors/* EnvironmentError */.eG(`the proxy for ${scheme} in the environment (${scheme.toUpperCase()}_PROXY or ALL_PROXY, in either case) is not an address. Expected one such as http://proxy.example:3128.`);
    }
}
function poolOf(origin, options) {
    const { connect } = options;
    return new undici.Pool(origin, typeof connect === 'function' ? { ...options, connect: givingUp(alerting(connect)) } : options);
}
/** Where a proxy closes the connection, undici takes that for a backend that was lost for a moment, and tries for ever. */
function givingUp(connect) {
    return (options, callback) => connect(options, (...[error, socket]) => error ? callback(new Error((0,error_detail/* networkDetail */.c)(error), { cause: error }), null) : callback(null, socket));
}
/** Why a server ends a connection stands in its TLS alert, which undici forgets for the end that follows. */
function alerting(connect) {
    return (options, callback) => connect(options, (...[error, socket]) => {
        if (error)
            return callback(error, null);
        const alerted = socket;
        alerted.once('error', () => void alerted.destroy());
        callback(null, socket);
    });
}


/***/ }),

/***/ 582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry),
/* harmony export */   V: () => (/* binding */ retryAfterMs)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var p_retry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4995);


const RETRIES = 3;
const BACKOFF_MS = 250;
/** What an attempt comes to, of four at most. Throws the error of the last one, or why the deadline aborted. */
async function retry(attempt, { deadline, waitBefore, backoffMs = BACKOFF_MS }) {
    return await (0,p_retry__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .Ay)(attempt, {
        retries: RETRIES,
        minTimeout: backoffMs,
        randomize: true,
        signal: deadline,
        onFailedAttempt: async ({ error, retriesLeft }) => {
            const waitMs = waitBefore(error);
            if (waitMs === null)
                throw error;
            if (retriesLeft > 0)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(waitMs, undefined, { signal: deadline });
        },
    });
}
/** What Retry-After asks to wait, in milliseconds: it is a number of seconds or an HTTP date (RFC 9110, 10.2.3). */
function retryAfterMs(header) {
    const text = header.trim();
    const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
    return Number.isNaN(ms) ? 0 : Math.max(ms, 0);
}


/***/ }),

/***/ 1530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prometheusBackend: () => (/* binding */ prometheusBackend)
});

// EXTERNAL MODULE: ./build/core/budget/backend.js
var backend = __webpack_require__(7922);
// EXTERNAL MODULE: ./build/core/exclusions/kept.js
var exclusions_kept = __webpack_require__(8988);
// EXTERNAL MODULE: ./build/core/model/measurement.js
var model_measurement = __webpack_require__(9320);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
// EXTERNAL MODULE: ./build/adapters/network/bounded-body.js
var bounded_body = __webpack_require__(2954);
;// CONCATENATED MODULE: ./build/adapters/network/client-certificate.js
/** TLS alerts about the client's certificate (RFC 8446, 6.2), as OpenSSL names them. */
const REFUSED = /_ALERT_(CERTIFICATE_\w+|BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED)$/;
/** TLS 1.2 has no alert for a certificate that is missing. */
const REFUSED_WITHOUT = /_ALERT_HANDSHAKE_FAILURE$/;
const MAX_CAUSES = 5;
/** The code of the alert by which a server refused the client's certificate, or wanted one; null for any other error. */
function certificateAlert(error, isGiven) {
    for (let [current, depth] = [error, 0]; current instanceof Error && depth < MAX_CAUSES; depth += 1) {
        const code = 'code' in current && typeof current.code === 'string' ? current.code : '';
        if (REFUSED.test(code) || (!isGiven && REFUSED_WITHOUT.test(code)))
            return code;
        current = current.cause;
    }
    return null;
}

// EXTERNAL MODULE: ./build/adapters/network/deadline.js
var deadline = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/adapters/network/error-detail.js
var error_detail = __webpack_require__(810);
// EXTERNAL MODULE: ./build/adapters/network/proxy.js + 2 modules
var proxy = __webpack_require__(3041);
// EXTERNAL MODULE: ./build/adapters/network/retry.js
var retry = __webpack_require__(582);
;// CONCATENATED MODULE: ./build/adapters/network/http.js







const RETRIED_STATUSES = new Set([429, 502, 503, 504]);
/** What a backend, or a proxy before it, says when a query took too long. */
const SLOW_STATUSES = new Set([503, 504]);
/** Far more than any answer to our questions has; a few of these at once must fit into memory, parsed. */
const MAX_BODY_BYTES = 4 * 1024 * 1024;
const MAX_RETRY_AFTER_MS = 60_000;
const NO_CONNECTION = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT/;
function httpClient(settings) {
    const way = (0,proxy/* wayTo */.b)(settings.baseUrl, settings.clientCertificate);
    return {
        post: (url, form, patience) => withRetries(() => attempt(url, form, settings, way), patience, settings),
        // Not close(): that would wait for what the deadline has given up.
        close: () => way.dispatcher.destroy(),
    };
}
/** An answer that is worth another try; the last one is returned when the tries are used up. */
class Transient extends Error {
    answer;
    waitMs;
    constructor(answer, waitMs = 0) {
        super(answer.kind);
        this.answer = answer;
        this.waitMs = waitMs;
    }
}
async function withRetries(ask, patience, { deadline, backoffMs }) {
    let last = runIsUp(null);
    try {
        return await (0,retry/* retry */.L)(ask, {
            deadline,
            backoffMs,
            waitBefore(error) {
                if (!(error instanceof Transient))
                    return null;
                last = error.answer;
                return patience === 'impatient' && isSlow(error.answer) ? null : error.waitMs;
            },
        });
    }
    catch (error) {
        if (error instanceof Transient)
            return error.answer;
        if (deadline.aborted)
            return last.kind === 'answer' ? runIsUp(last.status) : last;
        throw error;
    }
}
const isSlow = (answer) => answer.kind === 'out-of-time' || (answer.kind === 'answer' && SLOW_STATUSES.has(answer.status));
const runIsUp = (lastStatus) => ({
    kind: 'out-of-time',
    limit: { kind: 'run', lastStatus },
});
async function attempt(url, form, settings, { dispatcher, detailOf }) {
    const timeout = AbortSignal.timeout(settings.requestTimeoutMs);
    const signal = AbortSignal.any([timeout, settings.deadline]);
    const ask = async () => {
        const response = await (0,undici.request)(url, {
            method: 'POST',
            headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded', ...settings.headers },
            body: form.toString(),
            dispatcher,
            signal,
            // Undici would give up after five minutes, whatever time a request has here.
            headersTimeout: 0,
            bodyTimeout: 0,
        });
        return await settle(response, url);
    };
    try {
        return await (0,deadline/* within */.u)(signal, ask());
    }
    catch (error) {
        if (error instanceof Transient)
            throw error;
        if (settings.deadline.aborted)
            return runIsUp(null);
        if (timeout.aborted) {
            throw new Transient({
                kind: 'out-of-time',
                limit: { kind: 'request', seconds: settings.requestTimeoutMs / 1000 },
            });
        }
        const given = settings.clientCertificate !== null;
        const alert = certificateAlert(error, given);
        // Another try would end the same.
        if (alert !== null)
            return { kind: 'certificate-refused', given, detail: alert };
        const detail = `${detailOf(error)}${given && isClosed(error) ? '; does it accept backend-client-certificate?' : ''}`;
        throw new Transient({ kind: 'unreachable', detail, connected: !NO_CONNECTION.test(detail) });
    }
}
/** Some servers say no more about a certificate that they don't accept. */
const isClosed = (error) => /UND_ERR_SOCKET|ECONNRESET/.test((0,error_detail/* networkDetail */.c)(error));
async function settle(response, url) {
    const { statusCode: status, headers } = response;
    if (status >= 300 && status < 400) {
        await response.body.dump();
        const location = String(headers.location ?? '');
        const host = URL.canParse(location, url.href) ? new URL(location, url).host : null;
        return { kind: 'redirected', status, host };
    }
    const body = await (0,bounded_body/* boundedBody */._)(response.body, MAX_BODY_BYTES);
    if (body === null)
        return { kind: 'too-large', limitMiB: MAX_BODY_BYTES / 1_048_576 };
    const contentType = String(headers['content-type'] ?? '');
    const answer = { kind: 'answer', status, contentType, body: body.toString('utf8') };
    if (!RETRIED_STATUSES.has(status))
        return answer;
    throw new Transient(answer, Math.min((0,retry/* retryAfterMs */.V)(String(headers['retry-after'] ?? '')), MAX_RETRY_AFTER_MS));
}

// EXTERNAL MODULE: ./node_modules/fraction.js/dist/fraction.mjs
var fraction = __webpack_require__(1952);
// EXTERNAL MODULE: ./build/core/budget/counting.js
var counting = __webpack_require__(2209);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/core/model/quoted.js
var quoted = __webpack_require__(3170);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/adapters/prometheus/call.js
/** As exact as the API is. */
const milliseconds = (seconds) => Math.round(seconds * 1000);
/** Whether a time, in unix seconds, is one of the instants that are asked for. */
function isAsked(at, { from, to, stepSeconds }) {
    const [time, first, last] = [milliseconds(at), milliseconds(from), milliseconds(to)];
    return time >= first && time <= last && (time - first) % milliseconds(stepSeconds) === 0;
}
/** How many instants are asked for. */
const instantsOf = ({ from, to, stepSeconds }) => Math.floor((to - from) / stepSeconds) + 1;

;// CONCATENATED MODULE: ./build/adapters/prometheus/mark.js


/** Tells the parts of a batch apart. */
const PART = 'slo_gate_part';
/** Tells the pieces of a span apart. */
const PIECE = 'slo_gate_piece';
/** Of a series that stands in each answer and says which query it answers. */
const QUERY = 'slo_gate_query';
/** Long enough that no two queries share one. */
const MARK_LENGTH = 12;
/** The marks of a run: what was kept of another one's answers is told by them, though it asked the same about the same time. */
function marker(run = (0,external_node_crypto_.randomUUID)()) {
    return (text) => (0,external_node_crypto_.createHash)('sha256').update(`${run}\n${text}`).digest('hex').slice(0, MARK_LENGTH);
}
const labelled = (vector, label, mark) => `label_replace(${vector},"${label}","${mark}","","")`;
/**
 * A query whose series all say by a label which part they are of. Multiplied by one, a float stays what it is to the bit and a native histogram no
 * float, which `label_replace` would make of it. The line break ends a comment that the query may end with.
 */
const markedPart = (query, mark, label = PART) => `((${query}\n) * on() group_left(${label}) ${labelled('vector(1)', label, mark)})`;
/** All queries in one; as a balanced tree, of which `or` has less to compare. */
function eitherOf(queries) {
    if (queries.length <= 1)
        return queries[0] ?? '';
    const half = Math.ceil(queries.length / 2);
    return `(${eitherOf(queries.slice(0, half))} or ${eitherOf(queries.slice(half))})`;
}
/**
 * A query with one series more, which says what was asked; beside it the series of the query stay what they are. Its value is no
 * number, so that a mark that lost its label on the way counts as nothing.
 */
const markedQuery = (query, mark) => `${LOOSER_THAN_OR.test(query) ? `(${query}\n)` : query} or ${labelled('vector(Inf)', QUERY, mark)}`;
/** In PromQL nothing binds looser than `or`, in MetricsQL some words do; and a comment would go on. */
const LOOSER_THAN_OR = /\b(?:default|if|ifnot|with)\b|#/i;
/** What a backend quotes of a marked query, as it was before. */
const unmarked = (text) => text.replace(QUOTED_MARK, '$1');
/** Some quote a query as it was put, some as they would write it; and with a backslash before each quote. */
const QUOTED_MARK = new RegExp(String.raw `(?:\(([^]*?)(?:\\n|\n)\)|) or label_replace\(vector\(Inf\)${String.raw `, ?\\*"\w*\\*"`.repeat(4)}\)`, 'g');
/** Whether a backend takes a query for a plain number, which has no series beside it. */
const isScalar = (result) => result.kind === 'unusable' &&
    result.reason.kind === 'rejected' &&
    result.reason.detail.includes('not allowed in binary scalar expression');
/**
 * A cache that overlooks what is asked swaps answers, and one that overlooks when gives old ones. An answer with the mark of another
 * query is never believed; one without a mark only from a backend that marked no answer yet, and may not know how to.
 */
function checker() {
    let marks = false;
    return {
        checked(result, call, mark) {
            if (result.kind === 'unusable')
                return result;
            const { samples } = result;
            const early = samples.find(({ at }) => !isAsked(at, call));
            if (early)
                return unusable({ kind: 'other-time', at: early.at, asked: call.to });
            const [marked, rest] = [samples.filter(isMark), samples.filter((sample) => !isMark(sample))];
            if (marked.length === 0 && !marks)
                return result;
            marks = true;
            // One for each step: an answer to fewer steps is one to another question.
            const isOwn = marked.length === instantsOf(call) && marked.every(({ labels }) => labels[QUERY] === mark);
            return isOwn ? { kind: 'samples', samples: rest } : unusable({ kind: 'other-query' });
        },
    };
}
const isMark = ({ labels }) => Object.hasOwn(labels, QUERY);
const unusable = (reason) => ({ kind: 'unusable', reason });

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./build/core/model/exact-number.js
var exact_number = __webpack_require__(3789);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/core/model/text.js
var model_text = __webpack_require__(4137);
;// CONCATENATED MODULE: ./build/adapters/prometheus/response.js




const point = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* string */.YjP().max(exact_number/* MAX_LENGTH */.E2)]);
const labels = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
const vector = schemas/* object */.Ikc({
    resultType: schemas/* literal */.euz('vector'),
    result: schemas/* array */.YOg(schemas/* object */.Ikc({ metric: labels, value: point.optional(), histogram: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* unknown */.L5J()]).optional() })
        .refine(({ value, histogram }) => value !== undefined || histogram !== undefined)),
});
const matrix = schemas/* object */.Ikc({
    resultType: schemas/* literal */.euz('matrix'),
    result: schemas/* array */.YOg(schemas/* object */.Ikc({ metric: labels, values: schemas/* array */.YOg(point).optional(), histograms: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional() })
        // A series without values would be taken for no series at all, which at times means that there were no errors.
        .refine(({ values, histograms }) => values !== undefined || histograms !== undefined)),
});
const scalar = schemas/* object */.Ikc({ resultType: schemas/* literal */.euz('scalar'), result: point });
const string = schemas/* object */.Ikc({ resultType: schemas/* literal */.euz('string'), result: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* string */.YjP()]) });
/** https://prometheus.io/docs/prometheus/latest/querying/api/#format-overview; `isPartial` is VictoriaMetrics' own. */
const successSchema = schemas/* object */.Ikc({
    status: schemas/* literal */.euz('success'),
    data: schemas/* discriminatedUnion */.gMt('resultType', [vector, matrix, scalar, string]),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    infos: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    isPartial: schemas/* boolean */.zMY().nullish(),
});
const errorSchema = schemas/* object */.Ikc({ status: schemas/* literal */.euz('error'), errorType: schemas/* string */.YjP(), error: schemas/* string */.YjP() });
const responseSchema = schemas/* union */.KCZ([successSchema, errorSchema]);
/** What nginx says, with a status of 400, where it wants a client certificate. */
const CERTIFICATE_PAGE = /No required SSL certificate was sent|The SSL certificate error/;
const TOO_MANY_REQUESTS = 429;
/** A hundred histograms at once have some thousands of boundaries; and the answers to all of a run are kept. */
const MAX_SERIES = 10_000;
/** A longer message is not about the range that it allows. */
const MAX_LIMIT_MESSAGE = 400;
/** Notes on the evaluation begin so; any other warning comes from storage and means that some of the data is missing. */
const NOTE = /^(PromQL (info|warning):|\d+ more (info|warning) annotations omitted)/;
/** What a proxy says of certificates stands at the beginning of a short page. */
const MAX_PAGE = 10_000;
/** The meaning of an HTTP answer to a query. What it quotes is redacted before it is cut or escaped, while it can be. */
function readResponse(answer, { redact, withheld }) {
    switch (answer.kind) {
        case 'unreachable':
            return response_unusable({ kind: 'unreachable', detail: (0,model_text/* shortened */.vI)(answer.detail, redact) });
        case 'out-of-time':
        case 'too-large':
            return response_unusable(answer);
        case 'redirected': {
            const { status, host } = answer;
            return response_unusable({
                kind: 'turned-away',
                answer: { kind: 'redirect', status, host: host === null ? null : (0,model_text/* shortened */.vI)(host, redact) },
            });
        }
        case 'certificate-refused':
            return response_unusable({ ...answer, detail: (0,model_text/* shortened */.vI)(answer.detail, redact), withheld });
        case 'answer':
            return readBody(answer, { redact, withheld });
    }
}
function readBody(answer, reading) {
    const { redact, withheld } = reading;
    const parsed = responseSchema.safeParse(jsonOrUndefined(answer.body));
    if (!parsed.success && answer.status === TOO_MANY_REQUESTS)
        return response_unusable({ kind: 'throttled', detail: 'HTTP 429' });
    const page = parsed.success ? undefined : CERTIFICATE_PAGE.exec(answer.body.slice(0, MAX_PAGE))?.[0];
    if (page !== undefined) {
        const given = !page.startsWith('No');
        return response_unusable({ kind: 'certificate-refused', given, detail: `HTTP ${answer.status}, ${page}`, withheld });
    }
    if (!parsed.success) {
        const kind = answer.status >= 500 ? 'server-error' : 'turned-away';
        return response_unusable({ kind, answer: foreignAnswer(answer, reading) });
    }
    if (parsed.data.status === 'error')
        return readError(answer.status, parsed.data, redact);
    if (answer.status !== 200)
        return response_unusable({ kind: 'contradictory', status: answer.status });
    if (parsed.data.isPartial)
        return response_unusable({ kind: 'partial-answer', detail: null });
    const missing = missingDetail(parsed.data, redact);
    if (missing !== null)
        return response_unusable({ kind: 'partial-answer', detail: missing });
    const dropped = droppedDetail(parsed.data, redact);
    if (dropped !== null)
        return response_unusable({ kind: 'samples-dropped', detail: dropped });
    const { data } = parsed.data;
    const count = data.resultType === 'vector' || data.resultType === 'matrix' ? data.result.length : 1;
    return count > MAX_SERIES
        ? response_unusable({ kind: 'too-many-series', count, limit: MAX_SERIES })
        : withoutSecrets(samplesOf(data), redact);
}
function samplesOf(data) {
    switch (data.resultType) {
        case 'vector':
            return {
                kind: 'samples',
                samples: data.result.map(({ metric, value, histogram }) => ({
                    labels: metric,
                    at: value?.[0] ?? histogram?.[0] ?? 0,
                    value: value?.[1] ?? null,
                })),
            };
        case 'matrix':
            if (data.result.some((series) => series.histograms?.length)) {
                return response_unusable({ kind: 'native-histogram' });
            }
            return {
                kind: 'samples',
                samples: data.result.flatMap(({ metric, values }) => (values ?? []).map(([at, value]) => ({ labels: metric, at, value }))),
            };
        case 'scalar':
            return { kind: 'samples', samples: [{ labels: {}, at: data.result[0], value: data.result[1] }] };
        case 'string':
            return response_unusable({ kind: 'wrong-type', type: 'string' });
    }
}
/** A value that is not a number may be anything; it will be quoted. */
function withoutSecrets(result, redact) {
    if (result.kind === 'unusable' || result.samples.every(({ value }) => value === null || NUMERIC.test(value)))
        return result;
    const samples = result.samples.map((sample) => sample.value === null || NUMERIC.test(sample.value) ? sample : { ...sample, value: redact(sample.value) });
    return { kind: 'samples', samples };
}
const NUMERIC = /^[+-]?(?:[\d.]+(?:e[+-]?\d+)?|NaN|Inf)$/i;
/**
 * Notes on the evaluation start with "PromQL info:" or "PromQL warning:"; any other warning comes from storage and means
 * that some of the data is missing.
 */
function missingDetail({ warnings }, redact) {
    const warning = warnings?.find((text) => !NOTE.test(text));
    return warning === undefined ? null : (0,model_text/* shortened */.vI)(warning, redact);
}
/**
 * A PromQL warning means that elements were left out, or are wrong; of those that Prometheus did not print it is not known what they
 * say. Some notes say the same. https://github.com/prometheus/prometheus/blob/main/util/annotations/annotations.go
 */
function droppedDetail({ warnings, infos }, redact) {
    const note = [...(warnings ?? []), ...(infos ?? [])].find((text) => DROPPING.test(text));
    return note === undefined ? null : (0,model_text/* shortened */.vI)(note, redact);
}
const DROPPING = /^(PromQL warning:|\d+ more warning annotations|PromQL info: [^"]*(ignored|incompatible))/;
/** Mimir, Cortex and Grafana Cloud say how long a range they allow; others only that it is too long, or too much to read. */
function readError(status, quoted, redact) {
    const start = quoted.error.slice(0, MAX_LIMIT_MESSAGE);
    const detail = (0,model_text/* noLonger */.ht)(`HTTP ${status}, ${(0,model_text/* shortened */.vI)(quoted.error, redact)}`);
    // Before the status, for Amazon says so with a 429.
    if (TOO_MUCH.test(start))
        return response_unusable({ kind: 'too-much', detail });
    if (status === TOO_MANY_REQUESTS)
        return response_unusable({ kind: 'throttled', detail });
    if (quoted.errorType === 'timeout')
        return response_unusable({ kind: 'backend-timeout', detail });
    if (!TOO_LONG.test(start))
        return response_unusable({ kind: 'rejected', detail });
    const limit = goDuration(/limit: ((?:\d+h)?(?:\d+m)?(?:\d+s)?)/.exec(start)?.[1] ?? '');
    const isUsable = limit >= MIN_LIMIT && Number.isFinite(limit);
    return response_unusable({ kind: 'window-too-long', limitSeconds: isUsable ? limit : null });
}
const TOO_LONG = /err-mimir-max-(?:total-)?query-length|query time range exceeds the limit|time range .* exceeds .*limit/i;
/** What backends say of limits that a query over a shorter span may keep to. */
const TOO_MUCH = new RegExp([
    'too many (samples|points)', // Prometheus; VictoriaMetrics
    'err-mimir-max-(chunks|series|chunks-bytes|estimated-memory-consumption|estimated-chunks)', // Mimir, Grafana Cloud
    'max number of (chunks|series|samples) limit', // Cortex, Amazon
    'exceeded (the )?(series|samples|chunks|bytes) limit', // Thanos
    'limit \\d+ violated', // Thanos
    '-search\\.max(Samples|Points|Unique|Memory)', // VictoriaMetrics
    'number of matching timeseries exceeds',
    'not enough memory for processing',
].join('|'), 'i');
/** In seconds. A window in pieces of less would be asked for in thousands of queries. */
const MIN_LIMIT = time/* HOUR */.dp;
/** Go prints durations as `768h0m0s`. */
function goDuration(text) {
    const part = (unit) => Number(new RegExp(`(\\d+)${unit}`).exec(text)?.[1] ?? 0);
    return part('h') * time/* HOUR */.dp + part('m') * time/* MINUTE */.pY + part('s');
}
function foreignAnswer({ status, contentType, body }, { redact, withheld }) {
    if (status === 401 || status === 403)
        return { kind: 'no-credentials', status, withheld };
    if (/html/i.test(contentType) || /^\s*<(!doctype|html)/i.test(body))
        return { kind: 'html-page', status };
    if (status === 404)
        return { kind: 'no-api', status };
    const text = (0,model_text/* shortened */.vI)(body, redact);
    return text === '' ? { kind: 'empty-answer', status } : { kind: 'other-answer', status, text };
}
const response_unusable = (reason) => ({ kind: 'unusable', reason });
function jsonOrUndefined(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/adapters/prometheus/api.js


/**
 * Thanos must not answer in part, nor leave old data out because only downsampled blocks hold it; VictoriaMetrics must not
 * answer in part either, nor shift the time. Backends ignore the parameters that are not theirs.
 */
const COMMON_PARAMETERS = {
    partial_response: 'false',
    dedup: 'true',
    deny_partial_response: '1',
    nocache: '1',
};
/** This many answers that are not the API's, with none before that was, and no other is expected. */
const MOST_FOREIGN = 3;
/** What is said of an answer that is none of the Prometheus API. */
const FOREIGN = new Set(['turned-away', 'certificate-refused', 'server-error']);
/** A sender that stops asking where there is nobody to ask, and believes an answer only that is of the question. */
function sender(client, settings) {
    let answered = false;
    let foreign = 0;
    let down = null;
    /** A backend that never answered will not answer the other thousand queries either. */
    function learn(answer, result) {
        const isForeign = result.kind === 'unusable' && FOREIGN.has(result.reason.kind);
        if (answer.kind === 'answer' && !isForeign)
            answered = true;
        if (isForeign)
            foreign += 1;
        const isGone = answer.kind === 'unreachable' && !answer.connected;
        if (answered)
            down = null;
        else if (isGone || foreign >= MOST_FOREIGN)
            down = result;
    }
    const { checked } = checker();
    const redact = (text) => settings.redact(unmarked(text));
    async function ask(call, query, patience) {
        if (down)
            return down;
        const mark = settings.markOf(JSON.stringify([call, query]));
        const form = new URLSearchParams({ query: markedQuery(query, mark), ...call.parameters, ...COMMON_PARAMETERS });
        const answer = await client.post(endpointUrl(settings.baseUrl, call.endpoint), form, patience);
        const result = checked(readResponse(answer, { redact, withheld: settings.withheld }), call, mark);
        learn(answer, result);
        return result;
    }
    return async (call, query, patience) => {
        const result = await ask(call, query, patience);
        return isScalar(result) ? await ask(call, `vector((${query}\n))`, patience) : result;
    };
}
/** The address of an API endpoint under a base URL, which may have a path prefix. */
function endpointUrl(base, endpoint) {
    const url = new URL(base);
    url.pathname = `${base.pathname.replace(/\/+$/, '')}/api/v1/${endpoint}`;
    return url;
}

;// CONCATENATED MODULE: ./build/adapters/prometheus/split.js
/** VictoriaMetrics refuses queries of more than 16 KiB. */
const MOST_BYTES = 12 * 1024;
/** Items in runs of about one length, as few as can be, of at most `most` items each and no longer query than backends take. */
function chunksOf(items, most, queryOf) {
    const split = (into) => evenly(items, into).flatMap((run) => chunksOf(run, most, queryOf));
    if (items.length > most)
        return split(Math.ceil(items.length / most));
    const text = queryOf(items);
    return items.length > 1 && Buffer.byteLength(text) > MOST_BYTES ? split(2) : [{ text, items }];
}
function evenly(items, runs) {
    const length = Math.ceil(items.length / runs);
    return Array.from({ length: Math.ceil(items.length / length) }, (_, run) => items.slice(run * length, (run + 1) * length));
}

;// CONCATENATED MODULE: ./build/adapters/prometheus/batch.js


/** Any questions, at most `most` to a request, put together with `or`. */
function batch(questions, most, markOf) {
    if (most <= 1)
        return alone(questions);
    // The index tells equal questions apart.
    const markOfPart = ({ text }, index) => `${markOf(text)}.${index}`;
    const textOf = (chunk) => eitherOf(chunk.map((question, index) => markedPart(question.text, markOfPart(question, index))));
    return chunksOf(questions, most, textOf).flatMap(({ text, items }) => {
        if (items.length === 1)
            return alone(items);
        const parts = new Map(items.map((item, index) => [markOfPart(item, index), [item]]));
        return [{ kind: 'together', text, label: PART, parts }];
    });
}
const alone = (questions) => questions.map((question) => ({ kind: 'alone', question }));

;// CONCATENATED MODULE: ./build/adapters/prometheus/fuse.js

/**
 * More parts than these take one request longer than several, which the backend can work on side by side; and all of them are
 * asked again, one by one, when it fails.
 */
const MOST_FUSED = 100;
/**
 * Questions whose selectors differ in the value of one label only, as one query for all these values that keeps the label; and
 * the questions that are like no other.
 */
function fuse(questions, wideningsOf) {
    const taken = new Set();
    const fused = [];
    // The largest first, since a question can be in several families.
    for (const family of familiesOf(questions, wideningsOf).sort((a, b) => b.length - a.length)) {
        const free = family.filter(({ question }) => !taken.has(question));
        if (free.length < 2)
            continue;
        for (const { question } of free)
            taken.add(question);
        fused.push(...fusedOf(free));
    }
    return { fused, rest: questions.filter((question) => !taken.has(question)) };
}
/** Questions with the same query around the same selector, but for the value of one label. */
function familiesOf(questions, wideningsOf) {
    const families = new Map();
    for (const question of questions) {
        const { over } = question;
        if (!over)
            continue;
        for (const widening of wideningsOf(over.selector)) {
            if (over.labels.includes(widening.label))
                continue;
            const key = `${over.around('', widening.label)} ${widening.rest}`;
            const family = families.get(key);
            if (family)
                family.push({ question, over, widening });
            else
                families.set(key, [{ question, over, widening }]);
        }
    }
    return [...families.values()];
}
function fusedOf(family) {
    const [first] = family;
    if (!first)
        return [];
    const { over, widening } = first;
    const parts = new Map();
    for (const { question, widening: of } of family)
        parts.set(of.value, [...(parts.get(of.value) ?? []), question]);
    const queryOf = (chunk) => over.around(widening.to(chunk.map(([value]) => value)), widening.label);
    return chunksOf([...parts], MOST_FUSED, queryOf).map(({ text, items }) => ({
        kind: 'together',
        text,
        label: widening.label,
        parts: new Map(items),
    }));
}

;// CONCATENATED MODULE: ./build/adapters/prometheus/selector.js
const MATCHER = /([a-zA-Z_][a-zA-Z0-9_]*)\s*(=~|!~|!=|=)\s*(?:"([^"\\\n]*)"|'([^'\\\n]*)')/;
const MATCHERS = new RegExp(MATCHER, 'g');
const SELECTOR = new RegExp(String.raw `^([a-zA-Z_:][a-zA-Z0-9_:]*)\{\s*(?:${MATCHER.source}\s*,\s*)*${MATCHER.source}\s*(?:,\s*)?\}$`);
/** What no UTF-8 can hold. */
const LONE_SURROGATE = /\p{Surrogate}/u;
/**
 * The labels by which a selector can be widened: those that must be equal to a value. None for a selector with an escape or
 * a comment in it, and for a text that is no selector; one that is only spelled like it is refused by every backend.
 */
function wideningsOf(text) {
    const name = SELECTOR.exec(text)?.[1];
    if (name === undefined)
        return [];
    const matchers = [...text.matchAll(MATCHERS)];
    return matchers.flatMap(([, label = '', operator, ...quoted], index) => {
        const value = quoted.find((one) => one !== undefined) ?? '';
        // `increase` drops the name, and the empty value also selects series without the label.
        if (operator !== '=' || value === '' || label === '__name__' || LONE_SURROGATE.test(value))
            return [];
        const others = matchers.filter((_, other) => other !== index).map(([matcher]) => matcher);
        return { label, value, rest: JSON.stringify([name, label, others.toSorted()]), to: widener(name, label, others) };
    });
}
const widener = (name, label, others) => (values) => {
    const pattern = values.map((value) => value.replace(/[.+*?()|[\]{}^$\\]/g, '\\$&')).join('|');
    return `${name}{${[...others, `${label}=~${JSON.stringify(pattern)}`].join(',')}}`;
};

;// CONCATENATED MODULE: ./build/adapters/prometheus/plan.js



/** The cost of `or` grows with the square of its parts: docs/performance.md measures how many pay. */
const MOST_BATCHED = 25;
/**
 * Plans the requests that answer all questions of a turn, of which `lanes` may be under way at once. What can be fused is; where
 * other questions are more than the lanes, several of them share a request.
 */
function planner(lanes, markOf) {
    const widenings = new Map();
    // Kept for the run: the same selectors are asked about again for every span.
    const wideningsOnce = (selector) => {
        const known = widenings.get(selector) ?? wideningsOf(selector);
        widenings.set(selector, known);
        return known;
    };
    return (questions) => {
        const { fused, rest } = fuse(questions, wideningsOnce);
        return [...fused, ...batch(rest, Math.min(Math.ceil(rest.length / lanes), MOST_BATCHED), markOf)];
    };
}

;// CONCATENATED MODULE: ./build/adapters/prometheus/request.js
/** The samples of each question in the answer to all; null for an answer that has what nobody asked for. */
function answersIn({ label, parts }, samples) {
    const byValue = new Map([...parts.keys()].map((value) => [value, []]));
    for (const { labels, ...sample } of samples) {
        const { [label]: value = '', ...others } = labels;
        const answer = byValue.get(value);
        if (!answer)
            return null;
        answer.push({ ...sample, labels: others });
    }
    return new Map([...parts].flatMap(([value, asked]) => asked.map((question) => [question, byValue.get(value) ?? []])));
}

;// CONCATENATED MODULE: ./build/adapters/prometheus/query-client.js










/** Thanos downsamples blocks older than this; ranges within it are read raw. */
const RAW_ONLY_SECONDS = 40 * time/* HOUR */.dp;
function asker(client, settings) {
    const limit = (0,p_limit/* default */.A)(settings.concurrency);
    const markOf = marker();
    const sendNow = sender(client, { ...settings, markOf });
    const send = (...sent) => limit(() => sendNow(...sent));
    const plan = planner(settings.concurrency, markOf);
    const topics = new Map();
    function topicOf(call, longest) {
        // Questions that look back further take longer; one that takes too long is to spoil no short one.
        const key = [longest, call.endpoint, ...Object.values(call.parameters)].join(' ');
        const topic = topics.get(key) ?? { call, answers: new Map(), turn: null };
        topics.set(key, topic);
        return topic;
    }
    function turnOf(topic) {
        const questions = [];
        // Whatever is asked at the same time, by however many SLOs, has been asked once all that can run has run.
        const planned = (0,promises_.setImmediate)().then(() => {
            topic.turn = null;
            return answersTo(plan(questions), topic.call, send);
        });
        return { questions, planned };
    }
    function ask(topic, question) {
        const known = topic.answers.get(question.text);
        if (known)
            return known;
        topic.turn ??= turnOf(topic);
        topic.turn.questions.push(question);
        const answer = topic.turn.planned.then((answers) => answers.get(question));
        topic.answers.set(question.text, answer);
        return answer;
    }
    return {
        instant(question, at, longest) {
            const max_source_resolution = settings.at - at + longest > RAW_ONLY_SECONDS ? 'auto' : '0s';
            const parameters = { time: String(at), max_source_resolution };
            return ask(topicOf({ endpoint: 'query', from: at, to: at, stepSeconds: 1, parameters }, longest), question);
        },
        range(question, from, to, stepSeconds) {
            const times = { start: String(from), end: String(to), step: String(stepSeconds) };
            const parameters = { ...times, max_source_resolution: 'auto' };
            return ask(topicOf({ endpoint: 'query_range', from, to, stepSeconds, parameters }, to - from), question);
        },
    };
}
/** The answer to each question, which is the one that it would have had alone. */
function answersTo(requests, call, send) {
    const answers = requests.flatMap((request) => {
        if (request.kind === 'alone')
            return [[request.question, send(call, request.question.text, 'patient')]];
        const together = answersTogether(request, call, send);
        const parts = [...request.parts.values()].flat();
        return parts.map((question) => [question, together.then((of) => of(question))]);
    });
    return new Map(answers);
}
/** How each question of a request is answered: from its answer, or alone where that was none and asking again may help. */
async function answersTogether(request, call, send) {
    const result = await send(call, request.text, 'impatient');
    if (result.kind === 'unusable') {
        return async (question) => (isForAll(result.reason) ? result : await send(call, question.text, 'patient'));
    }
    const answers = answersIn(request, result.samples);
    return async (question) => answers ? { kind: 'samples', samples: answers.get(question) ?? [] } : await send(call, question.text, 'patient');
}
/** Whether a reason holds for every question that was asked together, so that none would fare better alone. */
const isForAll = (reason) => reason.kind === 'window-too-long' || reason.kind === 'throttled';
/** The one number that a query was to give. */
function singleAnswer(result) {
    if (result.kind === 'unusable')
        return result;
    const [sample, ...others] = result.samples;
    if (!sample)
        return counting/* MISSING */.lV;
    if (others.length > 0) {
        return { kind: 'unusable', reason: { kind: 'several-series', count: result.samples.length } };
    }
    return sample.value === null ? { kind: 'unusable', reason: { kind: 'native-histogram' } } : numberAnswer(sample.value);
}
/** A value as it is on the wire, as an exact number; NaN and infinities are none. */
function numberAnswer(text) {
    const value = (0,exact_number/* exactNumber */.rf)(text);
    if (value !== null)
        return { kind: 'number', value };
    const kind = (0,exact_number/* isDecimal */.aM)(text) ? 'inexact-number' : 'not-a-number';
    return { kind: 'unusable', reason: { kind, value: text } };
}
/** What was asked and what came back, for the report. */
function evidenceOf({ text: query }, at, result) {
    const value = result.kind === 'samples' && result.samples.length === 1 ? (result.samples[0]?.value ?? null) : null;
    const answer = singleAnswer(result);
    return {
        query: new quoted/* Quoted */.v(query),
        at,
        value: (0,quoted/* quotedOrNull */.l)(value),
        ...(answer.kind === 'unusable' && { unusable: answer.reason }),
    };
}

// EXTERNAL MODULE: ./build/core/promql/matchers.js
var promql_matchers = __webpack_require__(953);
;// CONCATENATED MODULE: ./build/adapters/prometheus/question.js

/** A query around one selector, which can be asked of several selectors at once. */
const questionOver = (selector, around, labels = []) => ({
    text: around(selector, ''),
    over: { selector, labels, around },
});
/** A query of which nothing is known. */
const questionOf = (text) => ({ text, over: null });
/** The clause of an aggregation that keeps these labels; empty labels are none. */
function by(...labels) {
    const kept = labels.filter((label) => label !== '').map(promql_matchers/* labelText */.QK);
    return kept.length === 0 ? '' : ` by (${kept.join(', ')}) `;
}

;// CONCATENATED MODULE: ./build/adapters/prometheus/bundle.js





/** Longer queries could share no request with others: VictoriaMetrics refuses more than 16 KiB. */
const bundle_MOST_BYTES = 6 * 1024;
/** Asks the same of several pieces, of which no more than `longest` seconds are read by one query. */
async function askBundles(asked, reach, longest, context) {
    const answered = await Promise.all(bundlesOf(asked, longest).map(async ({ pieces, question }) => {
        const result = await context.ask.instant(question, context.at, reach(pieces));
        const results = pieces.length === 1 ? [result] : pieces.map((_, index) => resultOf(result, index));
        return {
            results: pieces.map((piece, index) => ({ piece, result: results[index] ?? result })),
            evidence: pieces.length === 1 ? evidenceOf(question, context.at, result) : sumEvidence(question, context.at, results),
        };
    }));
    return { pieces: answered.flatMap(({ results }) => results), evidence: answered.map(({ evidence }) => evidence) };
}
function bundlesOf(asked, longest) {
    const bundles = [];
    for (const { piece, question, seconds } of asked) {
        const bytes = Buffer.byteLength(markedPart(question.text, '0', PIECE));
        const last = bundles.at(-1);
        if (last && last.seconds + seconds <= longest && last.bytes + bytes <= bundle_MOST_BYTES) {
            last.pieces.push(piece);
            last.questions.push(question);
            last.seconds += seconds;
            last.bytes += bytes;
        }
        else
            bundles.push({ pieces: [piece], questions: [question], seconds, bytes });
    }
    return bundles.map((bundle) => ({ pieces: bundle.pieces, question: togetherOf(bundle.questions) }));
}
/** Several questions as one, in whose answer a label tells which of them each series is for. */
function togetherOf(questions) {
    const [first, ...others] = questions;
    if (first && others.length === 0)
        return first;
    const textOf = (each) => eitherOf(questions.map((question, index) => markedPart(each(question), `${index}`, PIECE)));
    const { over = null } = first ?? {};
    const isOne = over !== null && others.every((other) => other.over?.selector === over.selector);
    if (!isOne)
        return questionOf(textOf(({ text }) => text));
    return {
        text: textOf(({ text }) => text),
        over: {
            selector: over.selector,
            labels: [...over.labels, PIECE],
            around: (selector, by) => textOf((question) => question.over?.around(selector, by) ?? question.text),
        },
    };
}
/** What came back for one of several questions. */
function resultOf(result, index) {
    if (result.kind === 'unusable')
        return result;
    const samples = result.samples.flatMap(({ labels: { [PIECE]: piece, ...labels }, ...sample }) => piece === `${index}` ? [{ ...sample, labels }] : []);
    return { kind: 'samples', samples };
}
/** The sum of what came back, with the query that has it for an answer. */
function sumEvidence({ text }, at, results) {
    const sum = (0,counting/* sumOf */.XN)(results.map(singleAnswer));
    return {
        query: new quoted/* Quoted */.v(`sum(${text})`),
        at,
        value: sum.kind === 'number' ? new quoted/* Quoted */.v(sum.value.toString()) : null,
        ...(sum.kind === 'unusable' && { unusable: sum.reason }),
    };
}

// EXTERNAL MODULE: ./build/core/exclusions/stretches.js
var stretches = __webpack_require__(2591);
;// CONCATENATED MODULE: ./build/adapters/prometheus/dialect.js

/**
 * VictoriaMetrics' `increase` counts a new series' first value itself, so adding it again would double those events.
 * `now()` exists in its dialect only; Prometheus says that it knows no such function. Any other refusal tells nothing.
 */
async function dialectOf({ ask, at }) {
    const probe = await ask.instant(questionOf('now()'), at, 0);
    if (probe.kind === 'samples')
        return { kind: 'metricsql' };
    const isUnknown = probe.reason.kind === 'rejected' && /unknown function/.test(probe.reason.detail);
    return isUnknown ? { kind: 'promql' } : { kind: 'unknown', reason: probe.reason };
}

;// CONCATENATED MODULE: ./build/adapters/prometheus/pieces.js




/** Whether something of a span is excluded that ends at the context's instant. */
const isCut = ({ span, excluded }, { at }) => (0,stretches/* clipped */.cz)(excluded, (0,exclusions_kept/* endingAt */.hR)(span, at)).length > 0;
/** As far apart as samples may be whose growth is told: what is excluded so shortly before a span may lie between its first sample and the last before it. */
const LOOKBACK = 5 * time/* MINUTE */.pY;
/** Whether excluded time ends right before a stretch, so that what was counted since the last sample before it may not count. */
const isPreceded = ({ from }, excluded) => (0,stretches/* clipped */.cz)(excluded, { from: from - LOOKBACK, to: from }).length > 0;
/** Whether pieces of a span must begin at their very first instant: something is excluded of it, or right before it. */
const isExact = (kept, context) => isCut(kept, context) || isPreceded((0,exclusions_kept/* endingAt */.hR)(kept.span, context.at), kept.excluded);
/** A span that ends at the evaluation instant, and of which all counts. */
const wholePiece = (span) => ({ span, offsetSeconds: 0, growth: 'increase', after: null });
/** The fewest pieces of at most `limitSeconds` that make up what counts of a span; the whole, when all counts and it is short enough. */
async function piecesOf(kept, limitSeconds, context) {
    const { span, excluded } = kept;
    if (!isExact(kept, context))
        return splitOf(wholePiece(span), limitSeconds);
    const union = (0,stretches/* unionOf */.Z6)(excluded);
    const exact = await exactPieces((0,exclusions_kept/* piecesKept */.UI)(kept, context.at), context);
    const pieces = isCut(kept, context) ? exact : exact.map((piece) => ({ ...piece, span }));
    return pieces.flatMap((piece) => {
        const from = context.at - piece.offsetSeconds - piece.span.seconds;
        const before = union.find(({ to }) => to === from);
        return splitOf({ ...piece, after: before ? context.at - before.from : null }, limitSeconds);
    });
}
/** A piece for each of these stretches, in which nothing counts that came before it. */
async function exactPieces(stretches, context) {
    const { kind } = await dialectOf(context);
    return stretches.map(({ from, to }) => ({
        span: lasting(to - from),
        offsetSeconds: context.at - to,
        growth: kind === 'metricsql' ? 'increase_prometheus' : 'increase',
        after: null,
    }));
}
const lasting = (seconds) => ({ seconds, text: `${seconds}s` });
/** The fewest equal pieces of at most `limitSeconds` that make up a piece. */
function splitOf(piece, limitSeconds) {
    const { span } = piece;
    const count = Math.ceil(span.seconds / limitSeconds);
    if (count <= 1)
        return [piece];
    const length = Math.ceil(span.seconds / count);
    return Array.from({ length: count }, (_, index) => {
        const seconds = Math.min(length, span.seconds - index * length);
        const offsetSeconds = piece.offsetSeconds + index * length;
        return { ...piece, span: lasting(seconds), offsetSeconds, after: index === count - 1 ? piece.after : null };
    });
}
/** A shorter piece may hold a single sample, so that it says nothing that nothing came back for it. */
const TELLING = 3600;
/** The pieces of which no answer means that there are no data; of a single one, it always does. */
const tellingOf = (pieces) => pieces.length <= 1 ? pieces : pieces.filter(({ piece }) => piece.span.seconds >= TELLING);

;// CONCATENATED MODULE: ./build/adapters/prometheus/runs.js


/** Fewer are no less work as one. */
const FEWEST = 3;
/** What is alike and ends a day after another of its kind, in order; all that is alone in that is a run of one. */
function dailyRuns(all, endOf, kindOf) {
    const runs = [];
    const open = new Map();
    for (const one of all.toSorted((a, b) => endOf(a) - endOf(b))) {
        const run = open.get(kindOf(one));
        const last = run?.at(-1);
        if (run && last && endOf(one) - endOf(last) === time/* DAY */.d_)
            run.push(one);
        else {
            const begun = [one];
            runs.push(begun);
            open.set(kindOf(one), begun);
        }
    }
    return runs.flatMap((run) => (run.length < FEWEST ? run.map((one) => [one]) : [run]));
}
/**
 * How pieces are asked for. What is kept beside business hours comes each day at the same time: a subquery adds that up for the work of a
 * single piece, where the question is about a selector. Each piece is measured at its own end all the same.
 */
function askedPieces(questionOver, pieces, longest, at) {
    const alone = (piece) => ({ piece, question: questionOver(piece), seconds: piece.span.seconds });
    const kindOf = ({ span, growth, after, offsetSeconds }) => [span.text, growth, after === null ? '' : after - offsetSeconds].join(' ');
    return dailyRuns(pieces, (piece) => at - piece.offsetSeconds, kindOf).flatMap((run) => {
        const [latest] = run.slice(-1);
        if (!latest || run.length < FEWEST)
            return run.map(alone);
        // Subqueries are evaluated at whole days, of which the first after a piece must have come.
        const isOver = (piece) => piece.offsetSeconds >= untilMidnight(at - piece.offsetSeconds);
        const [over, rest] = [run.filter(isOver), run.filter((piece) => !isOver(piece))];
        const asked = runQuestion(questionOver, over, longest, at);
        return asked ? [asked, ...rest.map(alone)] : run.map(alone);
    });
}
/** How long it is to the next midnight; at midnight a whole day, since a piece that ends at the instant is asked for in another way. */
const untilMidnight = (end) => time/* DAY */.d_ - (end % time/* DAY */.d_);
function runQuestion(questionFor, run, longest, at) {
    const latest = run.at(-1);
    if (!latest || run.length < FEWEST)
        return null;
    const until = untilMidnight(at - latest.offsetSeconds);
    const { after, span } = latest;
    const relative = {
        ...latest,
        offsetSeconds: until,
        after: after === null ? null : after - latest.offsetSeconds + until,
    };
    const { over } = questionFor(relative);
    const seconds = run.length * time/* DAY */.d_ + span.seconds;
    if (!over || seconds > longest)
        return null;
    const offset = latest.offsetSeconds - until;
    const summed = (text) => `sum_over_time(${text}[${run.length * time/* DAY */.d_ - 1}s:${time/* DAY */.d_}s]${offset > 0 ? ` offset ${offset}s` : ''})`;
    return {
        piece: latest,
        question: questionOver(over.selector, (selector, by) => summed(over.around(selector, by)), over.labels),
        seconds,
    };
}

;// CONCATENATED MODULE: ./build/adapters/prometheus/ask-in-pieces.js






/** Grafana Cloud and Amazon allow ranges of 32 days; others say their limit when it is met. */
const KNOWN_LIMITS = [
    [/\.grafana\.net$/, 32 * time/* DAY */.d_],
    [/^aps-workspaces\./, 32 * time/* DAY */.d_],
];
/** So often pieces are halved that read too much; more would be a dozen queries for one number. */
const MOST_HALVINGS = 3;
/** In seconds: in shorter pieces a rare event would be lost at their edges. */
const SHORTEST_PIECE = time/* HOUR */.dp;
/**
 * Asks for a count over what counts of a span: whole if all of it does and the backend allows it, else in the pieces that are kept, each at its own
 * end, in the fewest queries that the backend allows.
 */
async function askInPieces(questionOf, kept, context, longest = Number.POSITIVE_INFINITY) {
    const asked = await resultsInPieces(questionOf, kept, context, longest);
    const pieces = asked.pieces.map(({ piece, result }) => ({ piece, answer: singleAnswer(result) }));
    return { answer: (0,counting/* sumOf */.XN)(pieces.map(({ answer }) => answer)), pieces, evidence: asked.evidence };
}
/** As {@link askInPieces}, for a question that has several series for an answer. */
async function resultsInPieces(questionOf, kept, context, longest = Number.POSITIVE_INFINITY, halvings = MOST_HALVINGS) {
    const known = KNOWN_LIMITS.find(([host]) => host.test(context.host))?.[1] ?? Number.POSITIVE_INFINITY;
    const limit = Math.min(longest, known);
    const { seconds } = kept.span;
    const pieces = await piecesOf(kept, limit, context);
    // All that are asked of one span may share a request, whatever is excluded of it for one or another.
    const reach = (some) => (seconds <= limit ? seconds : reachOf(some));
    const asked = await askBundles(askedPieces(questionOf, pieces, limit, context.at), reach, limit, context);
    const refused = asked.pieces.map(({ result }) => result).find((result) => result.kind === 'unusable');
    const shorter = refused ? shorterFor(refused.reason, Math.min(limit, seconds), halvings) : null;
    return shorter === null ? asked : await resultsInPieces(questionOf, kept, context, shorter.longest, shorter.halvings);
}
/** How far pieces look back from the evaluation instant, in seconds. */
const reachOf = (pieces) => Math.max(0, ...pieces.map(({ span, offsetSeconds }) => span.seconds + offsetSeconds));
/** How long pieces may be instead, in seconds, where shorter ones may be answered; null where none would be. */
function shorterFor(reason, tried, halvings) {
    switch (reason.kind) {
        // The limit that a backend names is followed once; one that refuses its own limit stays unanswered.
        case 'window-too-long': {
            const longest = reason.limitSeconds ?? 0;
            return longest > 0 && longest < tried ? { longest, halvings } : null;
        }
        case 'too-much': {
            const longest = Math.ceil(tried / 2);
            return halvings > 0 && longest >= SHORTEST_PIECE ? { longest, halvings: halvings - 1 } : null;
        }
        default:
            return null;
    }
}

// EXTERNAL MODULE: ./build/core/model/duration.js
var duration = __webpack_require__(7342);
// EXTERNAL MODULE: ./build/core/promql/grammar.js
var grammar = __webpack_require__(7593);
// EXTERNAL MODULE: ./build/core/promql/meaning.js
var meaning = __webpack_require__(5803);
;// CONCATENATED MODULE: ./build/adapters/prometheus/growth.js

/** An increase over the whole of `$window`; over a shorter range within it, what comes before is no other piece's. */
const OVER_WINDOW = /\[\s*\$window\s*(?::[^\]]*)?\]\s*(?:offset\s+[^\s)]+\s*)?\)$/;
/** An expression whose increases over `$window` are asked in this way. */
function growthIn(expression, growth) {
    if (growth === 'increase' || !expression.includes(grammar/* WINDOW_PLACEHOLDER */.R1))
        return expression;
    const ends = [];
    (0,grammar/* parsePromql */.v_)(expression).iterate({
        enter: ({ name, node }) => {
            const called = name === 'FunctionCall' ? node.getChild('FunctionIdentifier') : null;
            if (!called || expression.slice(called.from, called.to).trim() !== 'increase')
                return;
            if (OVER_WINDOW.test(expression.slice(node.from, node.to)))
                ends.push(called.to);
        },
    });
    return ends
        .toSorted((a, b) => b - a)
        .reduce((text, end) => `${text.slice(0, end)}_prometheus${text.slice(end)}`, expression);
}

;// CONCATENATED MODULE: ./build/adapters/prometheus/queries.js







/** The piece that a step of a history is, which ends at the step's instant. */
const stepPiece = (seconds) => wholePiece({ seconds, text: stepText(seconds) });
/** As recording rules are named, `1h` and not `3600s`: a ready-made ratio has its steps under that name. */
function stepText(seconds) {
    const [unit, size] = ['d', 'h', 'm', 's']
        .map((one) => [one, duration/* UNITS */.QN[one]])
        .find(([, size]) => seconds % size === 0) ?? ['s', 1];
    return `${seconds / size}${unit}`;
}
const offset = (seconds) => (seconds > 0 ? ` offset ${seconds}s` : '');
/** The events that a query counts over a piece, as one series. */
function countOver(query, piece) {
    if (query.form === 'expression')
        return expressionOver(query.text, piece);
    return questionOver(query.text, (selector, label) => `sum${by(label)}(${piece.growth}(${rangeOf(selector, piece)}))`);
}
/** A selector's samples in a piece. */
const rangeOf = (selector, piece) => `${selector}[${piece.span.text}]${offset(piece.offsetSeconds)}`;
/** A selector's samples at the end of a piece. */
const atEndOf = (selector, piece) => `${selector}${offset(piece.offsetSeconds)}`;
/** An expression can't take an offset itself; a subquery of one point at the piece's end can. */
function expressionOver(expression, piece) {
    const { text: range, name = range } = piece.span;
    const exact = growthIn(expression, piece.growth);
    const text = exact.replaceAll(grammar/* WINDOW_PLACEHOLDER */.R1, (0,meaning/* namesWindow */.HY)(expression) ? name : range);
    if (piece.offsetSeconds !== 0) {
        return questionOf(`last_over_time((${text}\n)[1s:1s] offset ${piece.offsetSeconds}s)`);
    }
    // A recorded ratio is a selector and nothing else; of any other text the planner makes nothing.
    return questionOver(text, (selector) => selector);
}
/** A shorter range may hold a single sample, of which `increase` makes nothing. */
const MIN_RANGE = 5 * time/* MINUTE */.pY;
/**
 * How many of the piece's points, one every `stepSeconds`, had data for `query`. Of a piece that ends at the instant there is no answer
 * without data at the instant: its points lie on the clock, and the last of them may be long ago.
 */
function presenceOver(query, piece, stepSeconds) {
    const step = `${stepSeconds}s`;
    const now = (points) => (piece.offsetSeconds === 0 ? ` and ${points}` : '');
    if (query.form === 'selector') {
        return questionOver(query.text, (one, label) => {
            const present = `count${by(label)}(${one})`;
            return `${pointsOf(present, piece, step)}${now(present)}`;
        });
    }
    const recent = `(${recently(query, piece.span, Math.max(stepSeconds, MIN_RANGE))}\n)`;
    return questionOf(`${pointsOf(recent, piece, step)}${now(recent)}`);
}
/** How many samples the busiest series of a query has in a span; of an expression, whether it has a value. */
function samplesOver(query, { span }, window) {
    if (query.form === 'selector') {
        return questionOver(query.text, (one, label) => `max${by(label)}(count_over_time(${one}[${span.text}]))`);
    }
    return questionOf(`(${recently(query, window, Math.max(span.seconds, MIN_RANGE))}\n)`);
}
/** An expression over the last seconds; what is recorded over the window alone has no shorter one. */
function recently({ text }, { text: range, name = range }, seconds) {
    return text.replaceAll(grammar/* WINDOW_PLACEHOLDER */.R1, (0,meaning/* namesWindow */.HY)(text) ? name : `${seconds}s`);
}
/**
 * How many points a subquery has. Its range is a second short, for Prometheus before 3.0 includes its left end as well
 * and would see one point too many.
 */
const pointsOf = (points, piece, step) => `count_over_time(${points}[${Math.max(piece.span.seconds - 1, 1)}s:${step}]${offset(piece.offsetSeconds)})`;
/** The groups that a selector's series make by these labels, in a piece. */
function groupsOver(selector, labels, piece) {
    const around = (one, label) => `count${by(...labels, label)}(last_over_time(${rangeOf(one, piece)}))`;
    return questionOver(selector, around, labels);
}

;// CONCATENATED MODULE: ./build/adapters/prometheus/births.js






const ZERO = new fraction/* default */.A(0);
const NONE_UNSEEN = { kind: 'counted', bad: ZERO };
/** Where more of the total than this began within a span, its series got other names; new errors alone don't do that. */
const RENAMED = new fraction/* default */.A(1, 100);
/** The first values of the bad series that began within a span, which `increase` does not see. That of VictoriaMetrics does, unless a piece begins exactly. */
async function unseenBad(indicator, kept, context) {
    const { counted, events, total, countNewSeries } = indicator;
    const isAsked = counted === 'bad' && !countNewSeries && events.form === 'selector' && total.form === 'selector';
    if (!isAsked)
        return NONE_UNSEEN;
    const dialect = await dialectOf(context);
    if (dialect.kind === 'unknown')
        return dialect;
    if (dialect.kind === 'metricsql' && !isExact(kept, context))
        return NONE_UNSEEN;
    const { answer } = await askInPieces((piece) => birthsOver(events.text, piece), kept, context);
    if (answer.kind === 'unusable')
        return { kind: 'unknown', reason: answer.reason };
    return { kind: 'counted', bad: positive(answer) };
}
/** Whether the total's own series, those of its errors apart, began within a span as only renamed ones do. */
async function isRenamed({ total }, kept, errors, context) {
    const [born, counted] = await Promise.all([
        askInPieces((piece) => birthsOver(total.text, piece), kept, context),
        askInPieces((piece) => countOver(total, piece), kept, context),
    ]);
    if (born.answer.kind === 'unusable' || counted.answer.kind === 'unusable')
        return false;
    return positive(born.answer).sub(errors).gt(positive(counted.answer).mul(RENAMED));
}
const positive = (answer) => (answer.kind === 'number' && answer.value.gt(ZERO) ? answer.value : ZERO);
/** The first values of the series that had no sample in the ten minutes before the piece. */
const birthsOver = (selector, piece) => questionOver(selector, (one, label) => `sum${by(label)}(${bornIn(one, piece)})`);
/** The first value of each series that had no sample in the ten minutes before the piece, nor in those before what is excluded there: it may not have been scraped in between. */
function bornIn(selector, piece) {
    const begin = piece.offsetSeconds + piece.span.seconds;
    const times = piece.after === null ? [begin] : [begin, piece.after];
    const known = times.map((ago) => ` unless last_over_time(${selector}[10m] offset ${ago}s)`);
    return `min_over_time(${rangeOf(selector, piece)})${known.join('')}`;
}

;// CONCATENATED MODULE: ./build/core/promql/operands.js

/** The operands of an expression; null for one that PromQL's grammar can't read. */
function operandsOf(expression) {
    const text = [expression, withoutDefaults(expression)].find((one) => (0,grammar/* syntaxErrorAt */.Ru)((0,grammar/* parsePromql */.v_)(one)) === null);
    const [root] = text === undefined ? [] : (0,grammar/* childrenOf */.LU)((0,grammar/* parsePromql */.v_)(text).topNode);
    if (!root || text === undefined)
        return null;
    const { isBare, required, defaulted, hidesMissing, mayFilterAll } = partOf(root, text);
    const isLone = isBare && required.length + defaulted.length === 1;
    return { isLone, required: [...new Set(required)], defaulted: [...new Set(defaulted)], hidesMissing, mayFilterAll };
}
/** VictoriaMetrics writes `or` as `default` too; made PromQL, with every offset what it is. */
const withoutDefaults = (text) => text.replace(/"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|`[^`]*`|\bdefault\b/gi, (token) => token.toLowerCase() === 'default' ? 'or     ' : token);
const NUMBER = {
    required: [],
    defaulted: [],
    hidesMissing: false,
    mayFilterAll: true,
    isBare: false,
    isScalar: true,
    isUnlabelled: true,
};
/** Their results have labels of their own. */
const LABELLED = /^(?:topk|bottomk|count_values|limitk|limit_ratio)$/i;
const SCALARS = new Set(['scalar', 'time', 'pi']);
/** Their answer is that the selector matches nothing. */
const ABSENCES = new Set(['absent', 'absent_over_time']);
function partOf(node, text) {
    const textOf = (one) => (one ? text.slice(one.from, one.to) : '');
    switch (node.name) {
        case 'VectorSelector':
            return { ...NUMBER, required: [textOf(node)], isBare: true, isScalar: false, isUnlabelled: false };
        case 'BinaryExpr':
            return ofTwo(node, text);
        case 'AggregateExpr': {
            const inner = ofAll(node.getChild('FunctionCallBody'), text);
            const keepsLabels = node.getChild('AggregateModifier') !== null || LABELLED.test(textOf(node.getChild('AggregateOp')));
            return { ...inner, isScalar: false, isUnlabelled: !keepsLabels };
        }
        case 'FunctionCall': {
            const name = textOf(node.getChild('FunctionIdentifier'));
            const inner = ofAll(node.getChild('FunctionCallBody'), text);
            if (ABSENCES.has(name))
                return { ...NUMBER, isScalar: false, isUnlabelled: false };
            const isScalar = SCALARS.has(name);
            // The scalar of nothing is NaN, and what that is compared with has an answer.
            const hidesMissing = inner.hidesMissing || (name === 'scalar' && inner.required.length > 0);
            return {
                ...inner,
                isBare: inner.isBare && !isScalar,
                isScalar,
                hidesMissing,
                isUnlabelled: inner.isUnlabelled || name === 'vector',
            };
        }
        case 'NumberDurationLiteral':
        case 'StringLiteral':
            return NUMBER;
        default:
            // What stands around one expression: brackets, a sign, a range, an offset.
            return ofAll(node, text);
    }
}
const NOT_EXPRESSIONS = /^(?:UnaryOp|Offset|OffsetDurationExpr|DurationExpr|At|AtModifierPreprocessors|AtModifierVectors)$/;
/** What stands in the brackets of a function, side by side. */
function ofAll(body, text) {
    const inner = body ? (0,grammar/* childrenOf */.LU)(body).filter(({ name }) => !NOT_EXPRESSIONS.test(name)) : [];
    const parts = inner.map((child) => partOf(child, text));
    const [first, ...others] = parts.filter((part) => !part.isScalar || part.required.length > 0);
    if (!first)
        return NUMBER;
    return others.length === 0 ? first : others.reduce((a, b) => ({ ...merged(a, b), isBare: false }), first);
}
const merged = (a, b) => ({
    required: [...a.required, ...b.required],
    defaulted: [...a.defaulted, ...b.defaulted],
    hidesMissing: a.hidesMissing || b.hidesMissing,
    mayFilterAll: a.mayFilterAll && b.mayFilterAll,
    isBare: false,
    isScalar: a.isScalar && b.isScalar,
    isUnlabelled: a.isUnlabelled && b.isUnlabelled,
});
function ofTwo(node, text) {
    const children = (0,grammar/* childrenOf */.LU)(node);
    const [left, right] = [children[0], children.at(-1)].map((one) => (one ? partOf(one, text) : NUMBER));
    const operator = children[1] ? text.slice(children[1].from, children[1].to).toLowerCase() : '';
    const matching = node.getChild('MatchingModifierClause');
    const both = merged(left, right);
    // Series that surely match, so that only a filter keeps them back.
    const surelyMatch = (left.isUnlabelled && right.isUnlabelled) ||
        (matching !== null && /^on\s*\(\s*\)/i.test(text.slice(matching.from, matching.to)));
    switch (operator) {
        case 'or':
            if (left.isBare && isZero(children.at(-1), text)) {
                return {
                    ...both,
                    required: right.required,
                    defaulted: [...left.defaulted, ...left.required],
                    isBare: right.required.length === 0,
                };
            }
            return { ...both, hidesMissing: true };
        case 'unless':
            return { ...both, hidesMissing: true, mayFilterAll: left.mayFilterAll, isUnlabelled: left.isUnlabelled };
        case 'and':
            return { ...both, mayFilterAll: both.mayFilterAll && surelyMatch, isUnlabelled: left.isUnlabelled };
        case '==':
        case '!=':
        case '>':
        case '<':
        case '>=':
        case '<=':
            return { ...both, mayFilterAll: both.mayFilterAll && (left.isScalar || right.isScalar || surelyMatch) };
        case '*':
        case '/':
            return { ...both, mayFilterAll: both.mayFilterAll && (left.isScalar || right.isScalar) };
        default:
            // Without one of them a sum or a difference is another number than 0.
            return { ...both, mayFilterAll: false };
    }
}
/** Whether a node is 0 wherever it has an answer: `0`, `vector(0)`, `sum(x) * 0`. */
function isZero(node, text) {
    if (!node)
        return false;
    const children = (0,grammar/* childrenOf */.LU)(node);
    switch (node.name) {
        case 'NumberDurationLiteral':
            return Number(text.slice(node.from, node.to)) === 0;
        case 'ParenExpr':
            return isZero(children[0], text);
        case 'FunctionCall': {
            const name = node.getChild('FunctionIdentifier');
            const [only] = (0,grammar/* childrenOf */.LU)(node.getChild('FunctionCallBody') ?? node);
            return name !== null && text.slice(name.from, name.to) === 'vector' && isZero(only, text);
        }
        case 'BinaryExpr':
            return children[1]?.name === 'Mul' && (isZero(children[0], text) || isZero(children.at(-1), text));
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/adapters/prometheus/missing.js







const NOTHING = { reason: null, defaulted: [], isAll: false, evidence: [] };
/** The selectors that a query with an answer has series for. */
const presentIn = (query) => operandsIn(query)?.required ?? [];
/** The operands of a query of either form; null for one that PromQL's grammar can't read. */
const operandsIn = ({ form, text }) => form === 'expression'
    ? operandsOf(text)
    : { isLone: true, required: [text], defaulted: [], hidesMissing: false, mayFilterAll: true };
/**
 * Looks for selectors of a query that match nothing. Asks only where one could be missing: where nothing came back, where the query
 * has an answer without them, and where the answer is what a 0 in their place makes.
 */
async function missingFrom(query, looked, context) {
    const { isEmpty, isExtreme, pieces } = looked;
    const operands = operandsIn(query);
    if (!operands)
        return isEmpty ? { ...NOTHING, reason: { kind: 'empty-answer', cause: 'unread' } } : NOTHING;
    const { isLone, hidesMissing, mayFilterAll } = operands;
    const required = !isLone && (isEmpty || hidesMissing) ? operands.required : [];
    const defaulted = isExtreme || isEmpty ? operands.defaulted : [];
    const asked = await Promise.all([...required, ...defaulted].map((one) => presenceOf(one, pieces, context)));
    const evidence = asked.flatMap((one) => one.evidence);
    const unusable = asked.find((one) => one.reason !== null);
    if (unusable)
        return { ...NOTHING, reason: unusable.reason, evidence };
    const missing = asked.filter((one) => one.isMissing).map(({ selector }) => selector);
    const isAll = missing.length > 0 && missing.length === operands.required.length + operands.defaulted.length;
    const found = { defaulted: missing.filter((one) => defaulted.includes(one)), isAll, evidence };
    const operand = missing.find((one) => required.includes(one));
    if (operand !== undefined)
        return { ...found, reason: { kind: 'missing-operand', of: operand } };
    const isUnmatched = isEmpty && !isLone && !mayFilterAll;
    return { ...found, reason: isUnmatched ? { kind: 'empty-answer', cause: 'unmatched' } : null };
}
async function presenceOf(selector, pieces, context) {
    const longest = Math.max(0, ...pieces.map(({ span }) => span.seconds));
    const questions = pieces.map((piece) => ({ piece, question: seriesIn(selector, piece), seconds: piece.span.seconds }));
    const asked = await askBundles(questions, reachOf, longest, context);
    const answers = asked.pieces.map(({ result }) => singleAnswer(result));
    const unusable = answers.find((answer) => answer.kind === 'unusable');
    return {
        selector,
        isMissing: answers.some((answer) => answer.kind === 'missing'),
        reason: unusable?.reason ?? null,
        evidence: asked.evidence,
    };
}
/** How many series a selector has in a piece. */
function seriesIn(selector, piece) {
    const { text, name = text } = piece.span;
    const named = selector.replaceAll(grammar/* WINDOW_PLACEHOLDER */.R1, name);
    return questionOver(named, (one, label) => `count${by(label)}(last_over_time(${rangeOf(one, piece)}))`);
}

;// CONCATENATED MODULE: ./build/adapters/prometheus/selectors-in.js

/** The vector selectors of a query, in the order in which they stand. */
const selectorsIn = (query) => (0,grammar/* selectorNodes */.x6)((0,grammar/* parsePromql */.v_)(query)).map((node) => {
    const text = query.slice(node.from, node.to);
    const matchers = node.getChild('LabelMatchers');
    const braces = !matchers ? 'none' : (0,grammar/* childrenOf */.LU)(matchers).length === 0 ? 'empty' : 'full';
    const last = matchers ? (0,grammar/* childrenOf */.LU)(matchers).at(-1) : undefined;
    return { text, end: last ? last.to : matchers ? matchers.to - 1 : node.to, braces };
});
/** Every selector of a query, with these matchers too. */
const withMatchers = (query, matchers) => selectorsIn(query)
    .toSorted((a, b) => b.end - a.end)
    .reduce((text, { end, braces }) => {
    const added = matchers.join(',');
    const put = braces === 'none' ? `{${added}}` : braces === 'empty' ? added : `,${added}`;
    return `${text.slice(0, end)}${put}${text.slice(end)}`;
}, query);

;// CONCATENATED MODULE: ./build/adapters/prometheus/mistyped.js





/**
 * Looks whether a selector without series is mistyped: whether it takes a pattern for a text, or names a label that no series of
 * its metric has had in a month. A metric without any series may have none yet; `present` are selectors that do have series.
 */
async function suspicionOf(selector, present, context) {
    const selection = (0,promql_matchers/* selectionIn */.os)(selector);
    const pattern = selection?.matchers.find((one) => one.operator === '=' && (0,promql_matchers/* takesPatternForText */.Tb)(one));
    if (pattern)
        return { reason: { kind: 'pattern-as-text', matcher: pattern.text }, evidence: [] };
    if (!selection || selection.metric === null)
        return { reason: null, evidence: [] };
    const { metric } = selection;
    const same = present.flatMap(promql_matchers/* selectionsIn */.p8).filter((one) => one.metric === metric);
    const known = new Set(same.flatMap(({ matchers }) => matchers.filter(needsValue).map(({ label }) => label)));
    const labels = new Set(selection.matchers.filter(needsValue).map(({ label }) => label));
    const evidence = [];
    const exists = existence(context, evidence);
    for (const label of labels) {
        if (known.has(label) || (await exists((0,promql_matchers/* selectorText */.nM)(metric, [`${(0,promql_matchers/* labelText */.QK)(label)}!=""`]))))
            continue;
        const isMetric = same.length > 0 || (await exists((0,promql_matchers/* selectorText */.nM)(metric, [])));
        return { reason: isMetric ? { kind: 'absent-label', label, of: metric } : null, evidence };
    }
    return { reason: null, evidence };
}
/** Whether a matcher holds for no series without the label. */
function needsValue({ operator, value }) {
    if (operator === '=')
        return value !== '';
    if (operator !== '=~')
        return false;
    try {
        return !new RegExp(`^(?:${value})$`).test('');
    }
    catch {
        // A pattern of Go that JavaScript does not know.
        return false;
    }
}
const MONTH = { seconds: 30 * time/* DAY */.d_, text: '30d' };
/** Whether a selector has series: now, which costs little, or else at any time in a month, also for a shorter span. A backend that refuses tells nothing. */
function existence({ ask, at }, evidence) {
    const hasSeries = async (question, longest) => {
        const result = await ask.instant(question, at, longest);
        evidence.push(evidenceOf(question, at, result));
        return result.kind === 'unusable' || result.samples.length > 0;
    };
    return async (selector) => (await hasSeries(questionOf(`count(${selector})`), 0)) ||
        (await hasSeries(seriesIn(selector, { span: MONTH, offsetSeconds: 0 }), MONTH.seconds));
}

;// CONCATENATED MODULE: ./build/adapters/prometheus/indicators/counted-as-none.js



/** A measurement by an expression in which a selector that matches nothing counts as 0; unless that is more likely a mistake. */
async function countedAsNone(measurement, { defaulted: [selector], evidence }, isAllBad, expression, context) {
    if (selector === undefined)
        return { measurement, evidence };
    // All is bad because of it: it should have been taken from the rest.
    if (isAllBad)
        return { measurement: (0,model_measurement/* unmeasured */.Q8)({ kind: 'missing-operand', of: selector }), evidence };
    const suspicion = await suspicionOf(selector, presentIn({ form: 'expression', text: expression }), context);
    const notes = [...measurement.notes, { kind: 'counted-as-none', of: selector }];
    return {
        measurement: suspicion.reason ? (0,model_measurement/* unmeasured */.Q8)(suspicion.reason) : { ...measurement, notes },
        evidence: [...evidence, ...suspicion.evidence],
    };
}

;// CONCATENATED MODULE: ./build/adapters/prometheus/indicators/indicator.js
const resolved = (indicator, evidence = []) => ({
    kind: 'resolved',
    indicator,
    evidence,
});
const refused = (reason, evidence = []) => ({
    kind: 'refused',
    reason,
    evidence,
});

;// CONCATENATED MODULE: ./build/adapters/prometheus/indicators/error-ratio.js









/** An error ratio that an expression computes. */
const errorRatio = {
    resolve: async ({ expression }) => resolved(resolvedExpression(expression)),
    // It has no counts from which some could be taken.
    isSeparable: () => false,
    groups: {
        // What is divided by stands last.
        totals: ({ expression }) => selectorsIn(expression)
            .slice(-1)
            .map(({ text }) => text),
        narrowed: (indicator, matchers) => ({ ...indicator, expression: withMatchers(indicator.expression, matchers) }),
    },
    bound: null,
};
const resolvedExpression = (expression) => ({
    async measure({ span }, context) {
        // A ratio has no counts, so the ratios of two pieces can't be added.
        const question = expressionOver(expression, wholePiece(span));
        const result = await context.ask.instant(question, context.at, span.seconds);
        const { measurement, evidence } = await inDoubt(expression, singleAnswer(result), span, context);
        return { measurement, evidence: [evidenceOf(question, context.at, result), ...evidence] };
    },
    coverage: async () => ({ coverage: { kind: 'not-told' }, evidence: [] }),
    history: {
        questions: (step) => [expressionOver(expression, step)],
        measurement: (ratio) => (0,counting/* ratioFrom */.Er)(ratio),
        isNaNWhenIdle: true,
    },
});
/** The ratio of an answer, unless a selector of the expression is missing in it. */
async function inDoubt(expression, answer, span, context) {
    const pieces = [wholePiece(span)];
    const isAllBad = answer.kind === 'number' && answer.value.gte(1);
    const isExtreme = isAllBad || (answer.kind === 'number' && answer.value.equals(0));
    const looked = { isEmpty: answer.kind === 'missing', isExtreme, pieces };
    const missing = await missingFrom({ form: 'expression', text: expression }, looked, context);
    const { reason, isAll, evidence } = missing;
    if (isAll)
        return { measurement: (0,counting/* ratioFrom */.Er)(counting/* MISSING */.lV), evidence };
    if (reason && answer.kind !== 'unusable')
        return { measurement: (0,model_measurement/* unmeasured */.Q8)(reason), evidence };
    const measurement = (0,counting/* ratioFrom */.Er)(answer);
    if (measurement.kind !== 'ratio')
        return { measurement, evidence };
    return await countedAsNone(measurement, missing, isAllBad, expression, context);
}

// EXTERNAL MODULE: ./build/core/promql/selector.js
var selector = __webpack_require__(7995);
;// CONCATENATED MODULE: ./build/adapters/prometheus/native-histograms.js





const native_histograms_NOTHING = { reason: null, evidence: [] };
/**
 * Looks for native histograms behind queries that counted nothing: `increase` of one is a histogram, of which some operations
 * make 0, and others nothing.
 */
async function nativeHistogramsIn(queries, kept, context) {
    const selectors = queries.flatMap(countedSelectors);
    if (selectors.length === 0)
        return native_histograms_NOTHING;
    const support = await supportsThem(context);
    if (support !== true)
        return { reason: support, evidence: [] };
    const probed = await Promise.all(selectors.map((selector) => askInPieces((piece) => histogramsOver(selector, piece), kept, context)));
    const reasons = probed.flatMap(({ answer }) => {
        if (answer.kind === 'unusable')
            return [answer.reason];
        return answer.kind === 'number' && answer.value.gt(0) ? [{ kind: 'native-histogram' }] : [];
    });
    const evidence = probed.flatMap((one) => one.evidence);
    return { reason: reasons.find(({ kind }) => kind === 'native-histogram') ?? reasons[0] ?? null, evidence };
}
/** Expressions that read native histograms as such know what they do. */
function countedSelectors({ form, text }) {
    if (form === 'selector')
        return [text];
    if (/\bhistogram_/.test(text))
        return [];
    return selectorsIn(text).flatMap((selector) => (selector.text.includes(grammar/* WINDOW_PLACEHOLDER */.R1) ? [] : [selector.text]));
}
/** Whether the backend knows native histograms; null when not, and otherwise why that can't be determined. */
async function supportsThem({ ask, at }) {
    const result = await ask.instant(questionOf('histogram_count(vector(0))'), at, 0);
    if (result.kind === 'samples')
        return true;
    const { reason } = result;
    return reason.kind === 'rejected' && /unknown func/i.test(reason.detail) ? null : reason;
}
/**
 * How many series of a selector are native histograms, in a piece or at its end. Floats have no count of their own, and fall out; so
 * does the increase of what was first one and then the other.
 */
const histogramsOver = (selector, piece) => questionOver(selector, (one, label) => `count${by(label)}(histogram_count(increase(${rangeOf(one, piece)})) or histogram_count(${atEndOf(one, piece)}))`);

;// CONCATENATED MODULE: ./build/adapters/prometheus/indicators/spellings.js
/** More spellings of one number nobody mixes. */
const MOST_SPELLINGS = 6;
/**
 * Which spellings of a boundary are counted together. For every owner it must be one that is there whenever its `+Inf` is, or
 * several that hand over to each other: to add two that overlap, or one that fills the hole of the other (which `increase`
 * bridges), would count requests twice.
 */
function spellingsToCount(les, series) {
    const owners = new Map();
    for (const one of series)
        if (one.samples > 0)
            owners.set(one.owner, [...(owners.get(one.owner) ?? []), one]);
    const standings = (counted) => [...owners.values()].map((own) => standingOf(counted, own));
    const sets = les.length > MOST_SPELLINGS ? [les] : subsetsOf(les);
    const whole = sets.find((set) => standings(set).every(({ kind }) => kind === 'whole'));
    if (whole)
        return { kind: 'counted', les: whole };
    const failed = standings(les).filter((standing) => standing.kind !== 'whole');
    return failed.find(({ kind }) => kind === 'overlap') ?? failed[0] ?? { kind: 'counted', les };
}
/** The larger ones first, of which the first is all of them. */
function subsetsOf(les) {
    const sets = [[]];
    for (const le of les)
        sets.push(...sets.map((set) => [...set, le]));
    return sets.filter((set) => set.length > 0).toSorted((a, b) => b.length - a.length);
}
const WHOLE = { kind: 'whole' };
/** A restart that falls on a hand-over may cost a scrape or two. */
const LOST_AT_HAND_OVER = 2;
/** How an owner's series of these spellings stand beside its `+Inf`. */
function standingOf(les, own) {
    const all = own.find(({ le }) => le === '+Inf');
    const parts = own.filter(({ le }) => les.includes(le)).toSorted((a, b) => (a.seen?.from ?? 0) - (b.seen?.from ?? 0));
    const names = parts.map(({ le }) => le);
    if (!all)
        return parts.length <= 1 ? WHOLE : { kind: 'overlap', les: names };
    // What passes in a hole is in the next sample, unless the counter began again in the meantime.
    const isBridged = (one) => covers(one.seen, all.seen) && all.resets === 0;
    const isWhole = (one) => one.samples >= all.samples || isBridged(one);
    if (parts.length === 1 && parts.every(isWhole))
        return WHOLE;
    const samples = parts.reduce((sum, one) => sum + one.samples, 0);
    const takeTurns = parts.some((one, index) => isAfter(parts[index - 1], one));
    if (parts.length > 1 && (samples > all.samples || takeTurns)) {
        return { kind: 'overlap', les: names };
    }
    const seen = unionOf(parts.flatMap((one) => one.seen ?? []));
    const isHandOver = parts.length > 1 && samples >= all.samples - LOST_AT_HAND_OVER * (parts.length - 1);
    return isHandOver && (seen === null || covers(seen, all.seen)) ? WHOLE : { kind: 'partial', seen };
}
const covers = (one, all) => one !== null && all !== null && one.from <= all.from && one.to >= all.to;
/** Whether one spelling went on after another had come, or may have: one that no look found came and went between two. */
const isAfter = (former, next) => former !== undefined && (former.seen === null || next.seen === null || former.seen.to > next.seen.from);
const unionOf = (seen) => seen.length === 0
    ? null
    : { from: Math.min(...seen.map(({ from }) => from)), to: Math.max(...seen.map(({ to }) => to)) };

;// CONCATENATED MODULE: ./build/adapters/prometheus/indicators/boundaries.js









/**
 * Finds how a boundary is written over a span. Where it is written in one way and has as many samples as `+Inf`, it has been
 * there all the time, and nothing more is asked.
 */
async function boundaryOver(histogram, within, kept, context) {
    const selector = spelledSelector(histogram, within);
    const { pieces, evidence } = await resultsInPieces((piece) => boundaries_samplesOver(selector, piece), kept, context);
    const samples = [];
    for (const { result } of pieces) {
        if (result.kind === 'unusable')
            return { kind: 'refused', reason: result.reason, evidence };
        samples.push(...result.samples);
    }
    const odd = samples.find(isNoCount);
    if (odd)
        return { kind: 'refused', reason: oddReason(odd), evidence };
    const numbers = new Map();
    for (const { labels, value } of samples)
        add(numbers, labels.le ?? '', Number(value));
    const les = [...numbers.keys()].filter((le) => (0,exact_number/* exactNumber */.rf)(le)?.equals(within.seconds)).toSorted();
    const all = numbers.get('+Inf') ?? 0;
    const [only, ...others] = les;
    if (only === undefined)
        return { kind: 'absent', isIdle: all === 0, evidence };
    if (others.length === 0 && (all === 0 || numbers.get(only) === all))
        return { kind: 'found', les, evidence };
    return await toldApart(selector, les, within, kept, context, evidence);
}
/** How many samples the spellings of a boundary have in a piece, and how many `+Inf` has. */
const boundaries_samplesOver = (selector, piece) => questionOver(selector, (one, label) => `sum${by('le', label)}(count_over_time(${rangeOf(one, piece)}))`, ['le']);
/** Looks at every series on its own, and at several times of the span. */
async function toldApart(selector, les, within, kept, context, before) {
    const each = (name) => (piece) => questionOver(selector, (one) => `${name}(${rangeOf(one, piece)})`);
    const [counted, restarted, looks] = await Promise.all([
        resultsInPieces(each('count_over_time'), kept, context),
        resultsInPieces(each('resets'), kept, context),
        looksOver(selector, kept.span, context),
    ]);
    const pieces = (0,exclusions_kept/* piecesKept */.UI)(kept, context.at);
    const evidence = [...before, ...counted.evidence, ...restarted.evidence];
    const series = new SeriesTable();
    for (const result of [...resultsOf(counted), ...resultsOf(restarted), ...looks]) {
        if (result.kind === 'unusable')
            return { kind: 'refused', reason: result.reason, evidence };
    }
    const whole = { from: context.at - kept.span.seconds, to: context.at };
    const isNoTime = ({ value }) => !(Number(value) >= whole.from - boundaries_LOOKBACK && Number(value) <= whole.to);
    const odd = samplesIn([...resultsOf(counted), ...resultsOf(restarted)]).find(isNoCount) ?? samplesIn(looks).find(isNoTime);
    if (odd)
        return { kind: 'refused', reason: oddReason(odd), evidence };
    for (const sample of samplesIn(resultsOf(counted))) {
        series.change(sample, (one) => ({ samples: one.samples + Number(sample.value) }));
    }
    for (const sample of samplesIn(resultsOf(restarted))) {
        series.change(sample, (one) => ({ resets: one.resets + Number(sample.value) }));
    }
    for (const sample of samplesIn(looks)) {
        const at = Number(sample.value);
        if (isCut(kept, context) && !pieces.some(({ from, to }) => from <= at && at <= to))
            continue;
        series.change(sample, ({ seen }) => ({
            seen: { from: Math.min(seen?.from ?? at, at), to: Math.max(seen?.to ?? at, at) },
        }));
    }
    const choice = spellingsToCount(les, series.all());
    if (choice.kind === 'counted')
        return { kind: 'found', les: choice.les, evidence };
    const reason = choice.kind === 'overlap'
        ? { kind: 'overlapping-boundaries', within: within.text, spellings: choice.les }
        : { kind: 'partial-boundary', within: within.text, seen: choice.seen, span: whole };
    return { kind: 'refused', reason, evidence };
}
/** Samples and resets are counted in whole numbers. */
const isNoCount = ({ value }) => value === null || !Number.isSafeInteger(Number(value)) || Number(value) < 0;
const oddReason = ({ value }) => value === null ? { kind: 'native-histogram' } : { kind: 'not-a-number', value };
const resultsOf = ({ pieces }) => pieces.map(({ result }) => result);
const samplesIn = (results) => results.flatMap((result) => (result.kind === 'samples' ? result.samples : []));
/** What is known of each series, by its labels. */
class SeriesTable {
    #series = new Map();
    change({ labels }, changes) {
        const { le = '', ...others } = labels;
        const owner = JSON.stringify(Object.entries(others).sort());
        const key = JSON.stringify([le, owner]);
        const known = this.#series.get(key) ?? { le, owner, samples: 0, resets: 0, seen: null };
        this.#series.set(key, { ...known, ...changes(known) });
    }
    all() {
        return [...this.#series.values()];
    }
}
/** A look sees samples that are this much older, at most; a backend may be told to look further back. */
const boundaries_LOOKBACK = time/* DAY */.d_;
/** So many looks tell a hand-over from spellings that take turns; how long two overlap is told by their samples. */
const LOOKS = 240;
/** With a step more, a range of at most this many days passes the limits of all backends. */
const MAX_RANGE = 29 * time/* DAY */.d_;
/** When the sample was taken that each series had, at several times of a span. */
async function looksOver(selector, span, { ask, at }) {
    const step = Math.max(time/* MINUTE */.pY, Math.ceil(span.seconds / LOOKS));
    const parts = Math.ceil(span.seconds / MAX_RANGE);
    const length = Math.ceil(span.seconds / parts);
    const looking = questionOver(selector, (one) => `timestamp(${one})`);
    return await Promise.all(Array.from({ length: parts }, (_, part) => {
        const to = at - part * length;
        // A whole number of steps, so that the last look is at the very end.
        return ask.range(looking, to - Math.ceil(length / step) * step, to, step);
    }));
}
/** The buckets up to a bound, however it is written, and `+Inf`. */
const spelledSelector = (histogram, { seconds }) => 
// Classes in place of escapes, for what has an escape in it can't be asked together with others.
(0,selector/* histogramSelector */.SU)(histogram, '_bucket', [`le=~"${spellingsOf(seconds)}|[+]Inf"`]);
/** A pattern of how a number may be written: `1`, `1.0`, `1e+00`, `1.0E0`. */
function spellingsOf(value) {
    const [digits, exponent] = decimalOf(value);
    const plain = exponent >= 0 ? `${digits}${'0'.repeat(exponent)}` : `${digits.padStart(1 - exponent, '0')}`;
    const point = exponent >= 0 ? plain.length : plain.length + exponent;
    const [whole, decimals] = [plain.slice(0, point).replace(/^0+/, ''), plain.slice(point)];
    const written = (before, after) => `[+]?0*${before}${after === '' ? '([.]0*)?' : `[.]${after}0*`}`;
    const scientific = (mantissa, power) => `${mantissa}[eE]${power < 0 ? '-' : '[+]?'}0*${power === 0 ? '0' : Math.abs(power)}`;
    const normal = written(digits.slice(0, 1), digits.slice(1));
    const patterns = new Set([
        written(whole, decimals),
        scientific(normal, exponent + digits.length - 1),
        scientific(written(digits, ''), exponent),
    ]);
    return [...patterns].join('|');
}
/** The digits of a decimal without zeros around them, and the power of ten that they are multiplied by. */
function decimalOf(value) {
    let places = 0;
    let scaled = value;
    // A bound is read from a decimal, so that this ends; longer ones than this are not written.
    while (scaled.d !== 1n && places < 400) {
        scaled = scaled.mul(10);
        places += 1;
    }
    const text = scaled.floor().toFraction();
    const digits = text.replace(/0+$/, '');
    return [digits, text.length - digits.length - places];
}
const add = (numbers, key, value) => numbers.set(key, (numbers.get(key) ?? 0) + value);

// EXTERNAL MODULE: ./build/core/budget/coverage.js
var budget_coverage = __webpack_require__(2166);
// EXTERNAL MODULE: ./build/core/budget/median.js
var median = __webpack_require__(2050);
;// CONCATENATED MODULE: ./build/core/budget/presence.js



/** Fewer samples tell nothing of how far apart they are meant to be. */
const FEWEST_STEPS = 3;
/**
 * Which part of a window there are data for, from the points that saw some, oldest first. Data that come in long, even steps leave no
 * holes between two of them; where none came for half a step longer than that, there is one. When the data ended is for the caller to say.
 */
function coverageOf(seen, grid) {
    const { from, to, stepSeconds, lookbackSeconds, excluded } = grid;
    const runs = runsOf(seen, grid);
    const dataStep = coarseStepOf(seen, runs, grid);
    const covered = runs.map(({ first, last }) => ({
        from: first - stepSeconds,
        // A point still sees what lies up to the lookback behind it.
        to: last >= to ? to : Math.max(first, last - lookbackSeconds + stepSeconds),
    }));
    const ends = [from, ...covered.map((one) => one.to)];
    const starts = [...covered.map((one) => one.from), to];
    const shortest = dataStep === null ? 1 : 1.5 * dataStep;
    const holes = ends
        .map((end, index) => ({ from: end, to: starts[index] ?? to }))
        .filter((gap) => gap.to - gap.from >= shortest)
        .flatMap((gap) => (0,exclusions_kept/* keptOf */.uq)(gap, excluded));
    const missing = holes.reduce((sum, hole) => sum + hole.to - hole.from, 0);
    const samples = (0,median/* median */.J)(seen.map((one) => one.samples)) ?? 1;
    return {
        ...budget_coverage/* NOT_COVERED */.zs,
        share: seen.length === 0 ? 0 : Math.max(0, 1 - missing / Math.max(1, (0,exclusions_kept/* keptSeconds */.a7)({ from, to }, excluded))),
        hole: holes.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0] ?? null,
        holesAtEdges: holes.filter((hole) => isAtEdge(hole, grid)),
        stepSeconds: dataStep ?? lookbackSeconds / Math.max(samples, 1),
    };
}
/** Whether a hole touches what is excluded, as far as points tell that are a step apart. */
const isAtEdge = (hole, { excluded, stepSeconds }) => excluded.some(({ from, to }) => hole.from <= to + stepSeconds && hole.to >= from - stepSeconds);
function runsOf(seen, { stepSeconds }) {
    const runs = [];
    for (const { at } of seen) {
        const run = runs.at(-1);
        if (run && at - run.last <= stepSeconds)
            runs[runs.length - 1] = { first: run.first, last: at };
        else
            runs.push({ first: at, last: at });
    }
    return runs;
}
/** How far apart samples come that are too far apart to see each other; null for others. A process that restarts all the time has several at a time. */
function coarseStepOf(seen, runs, grid) {
    if (runs.length < FEWEST_STEPS)
        return null;
    const isSingle = ((0,median/* median */.J)(seen.map(({ samples }) => samples)) ?? 0) <= 1 &&
        ((0,median/* median */.J)(runs.map(({ first, last }) => last - first)) ?? 0) <= grid.lookbackSeconds;
    return isSingle ? (0,median/* median */.J)(runs.slice(1).map(({ first }, index) => first - (runs[index]?.first ?? first))) : null;
}

;// CONCATENATED MODULE: ./build/adapters/prometheus/history.js











/** A range of at most this many days passes the limits of all backends. */
const MAX_RANGE_SECONDS = 30 * time/* DAY */.d_;
/** The measurement of each whole step of the span, oldest first; of one of which a part is excluded, that of the rest. */
async function historyOf(queries, { span, excluded }, stepSeconds, context) {
    const step = stepPiece(stepSeconds);
    const ends = Array.from({ length: Math.floor(span.seconds / stepSeconds) }, (_, index) => context.at - index * stepSeconds).reverse();
    const keptAt = new Map(ends.map((to) => [to, (0,exclusions_kept/* keptOf */.uq)({ from: to - stepSeconds, to }, excluded)]));
    const looksBack = excluded.length > 0 && (await dialectOf(context)).kind !== 'promql';
    const isWhole = (to) => lengthIn(keptAt.get(to)) === stepSeconds && !(looksBack && isPreceded({ from: to - stepSeconds }, excluded));
    const cut = ends.filter((to) => !isWhole(to));
    const [asked, parts] = await Promise.all([
        Promise.all(queries
            .questions(step)
            .map((question) => answersAt(question, spanned(ends, ends.filter(isWhole)), stepSeconds, context))),
        measuredApart(queries, cut.map((to) => keptAt.get(to) ?? []), context),
    ]);
    const refused = asked.find((series) => series.kind === 'refused');
    if (refused)
        return { kind: 'none', reason: refused.reason };
    const inParts = new Map(cut.map((to, index) => [to, parts[index]]));
    const measurementAt = (end) => {
        const part = inParts.get(end);
        if (part)
            return part;
        const answers = asked.map((series) => series.kind === 'answers' && series.answers.get(end));
        return queries.measurement(answers[0] || counting/* MISSING */.lV, answers[1] || counting/* MISSING */.lV);
    };
    const buckets = ends.map((to) => ({ from: to - stepSeconds, to, measurement: measurementAt(to) }));
    const spoilt = buckets.flatMap(({ measurement }) => spoiltBy(measurement, queries))[0];
    return spoilt ? { kind: 'none', reason: spoilt } : { kind: 'buckets', buckets };
}
const lengthIn = (stretches = []) => stretches.reduce((sum, { from, to }) => sum + to - from, 0);
/** All of `ends` from the first that is wanted to the last. */
function spanned(ends, wanted) {
    const [first, last] = [wanted[0], wanted.at(-1)];
    return first === undefined || last === undefined ? [] : ends.filter((to) => to >= first && to <= last);
}
/** What was measured in each of several sets of stretches, each stretch at its own end. */
async function measuredApart(queries, sets, context) {
    const stretches = sets.flat();
    if (stretches.length === 0)
        return sets.map(() => queries.measurement(counting/* MISSING */.lV, counting/* MISSING */.lV));
    const asked = await Promise.all(queries.questions(stepPiece(1)).map(async (_, nth) => {
        const question = (piece) => queries.questions(piece)[nth] ?? questionOf('');
        return await history_answersIn(question, stretches, context);
    }));
    return sets.map((set) => {
        const own = asked.map((answers) => (0,counting/* sumOf */.XN)(set.map((stretch) => answers.get(stretch) ?? counting/* MISSING */.lV)));
        return queries.measurement(own[0] ?? counting/* MISSING */.lV, own[1] ?? counting/* MISSING */.lV);
    });
}
/** The answer for each of several stretches: where they come day after day, in one range query, and else at their own ends. */
async function history_answersIn(question, stretches, context) {
    const runs = dailyRuns(stretches, ({ to }) => to, ({ from, to }) => `${to - from}`);
    const found = new Map();
    const daily = runs.filter(({ length }) => length > 1);
    await Promise.all(daily.map(async (run) => {
        const [piece] = await exactPieces(run.slice(0, 1), context);
        if (!piece)
            return;
        const ends = run.map(({ to }) => to);
        const series = await answersAt(question({ ...piece, offsetSeconds: 0 }), ends, time/* DAY */.d_, context);
        // Some backends move a range to whole steps; what they answer then is of other instants.
        if (series.kind === 'answers')
            for (const one of run)
                found.set(one, series.answers.get(one.to) ?? counting/* MISSING */.lV);
    }));
    const rest = stretches.filter((one) => !found.has(one));
    const pieces = await exactPieces(rest, context);
    const questions = pieces.map((piece) => ({ piece, question: question(piece), seconds: piece.span.seconds }));
    const asked = await askBundles(questions, () => reachOf(pieces), Number.POSITIVE_INFINITY, context);
    for (const [index, { result }] of asked.pieces.entries()) {
        const stretch = rest[index];
        if (stretch)
            found.set(stretch, singleAnswer(result));
    }
    return found;
}
const SPOILING = new Set(['negative-count', 'inexact-number']);
/** What makes a bucket worse than empty: a forecast must not leave it out. */
function spoiltBy(measurement, { isNaNWhenIdle }) {
    if (measurement.kind !== 'unmeasured')
        return [];
    const { reason } = measurement;
    const spoils = SPOILING.has(reason.kind) || (reason.kind === 'not-a-number' && !isNaNWhenIdle);
    return spoils ? [reason] : [];
}
/** A question's answer at each of these instants that it has one at; `ends` lie `stepSeconds` apart, oldest first. */
async function answersAt(question, ends, stepSeconds, { ask }) {
    let perRequest = Math.min(ends.length, Math.max(1, Math.floor(MAX_RANGE_SECONDS / stepSeconds)));
    let halvings = MOST_HALVINGS;
    const answers = new Map();
    for (let start = 0, next = 0; start < ends.length; start = next) {
        const part = ends.slice(start, start + perRequest);
        const result = await ask.range(question, part[0] ?? 0, part.at(-1) ?? 0, stepSeconds);
        if (result.kind === 'unusable' && result.reason.kind === 'too-much' && halvings > 0 && perRequest > 1) {
            perRequest = Math.ceil(perRequest / 2);
            halvings -= 1;
            continue;
        }
        next = start + part.length;
        if (result.kind === 'unusable')
            return { kind: 'refused', reason: result.reason };
        if (new Set(result.samples.map(({ labels }) => JSON.stringify(labels))).size > 1) {
            return { kind: 'refused', reason: { kind: 'several-series', count: result.samples.length } };
        }
        for (const { at, value } of result.samples)
            if (value !== null)
                answers.set(at, numberAnswer(value));
    }
    return { kind: 'answers', answers };
}

;// CONCATENATED MODULE: ./build/adapters/prometheus/coverage.js









/** Coverage is looked at in steps of this length, the first of which at most {@link MAX_STEPS} fit the window. */
const STEPS = [
    ...[1, 5, 15, 30].map((minutes) => minutes * time/* MINUTE */.pY),
    ...[1, 2, 3, 6, 12].map((hours) => hours * time/* HOUR */.dp),
    time/* DAY */.d_,
];
const MAX_STEPS = 750;
/** As long as a scrape interval may be without a gap in a graph. */
const coverage_LOOKBACK = 5 * time/* MINUTE */.pY;
/** When data ended is looked at in so many parts of a step. */
const PARTS = 60;
/**
 * How much there are data for, of what counts of the span. One cheap question tells that all is there, as it is nearly always; where it doesn't, the
 * span is looked at step by step, from the instant back, and where the holes are is known then.
 */
async function coverageOver(queries, measuring, kept, context) {
    const { seconds } = kept.span;
    const stepSeconds = STEPS.find((step) => seconds / step <= MAX_STEPS) ?? time/* DAY */.d_;
    const expected = Math.max(1, expectedPoints(kept, stepSeconds, context));
    const { answer, pieces, evidence } = await askInPieces((piece) => queries.points(piece, stepSeconds), kept, context);
    const points = answer.kind === 'number' ? answer.value.valueOf() : 0;
    if (points >= expected)
        return { coverage: budget_coverage/* COVERED */.NQ, evidence };
    if (answer.kind === 'unusable' && (0,model_measurement/* isUnreachable */.R0)(answer.reason))
        return undetermined(answer.reason, evidence);
    if (answer.kind === 'number' && answer.value.lt(0))
        return undetermined({ kind: 'negative-count', value: answer.value }, evidence);
    const { measurement } = await measuring;
    // What can't be measured needs no reason more.
    if (measurement.kind === 'unmeasured') {
        if (answer.kind === 'unusable')
            return undetermined(answer.reason, evidence);
        return { coverage: { ...budget_coverage/* COVERED */.NQ, share: Math.max(points, 0) / expected }, evidence };
    }
    // A piece that ends at the instant has no answer without data there.
    const last = pieces.find(({ piece }) => piece.offsetSeconds === 0);
    const isFresh = last?.answer.kind === 'number' && last.answer.value.gt(0) && (pieces.length === 1 || isCut(kept, context));
    const looked = await inSteps(queries.samples, kept, stepSeconds, isFresh, context);
    if (points <= 0)
        return { coverage: looked, evidence };
    const share = points / expected;
    // Points tell the share, but not when the data ended.
    if (looked.kind === 'undetermined')
        return { coverage: isFresh ? { ...budget_coverage/* COVERED */.NQ, share, stepSeconds } : looked, evidence };
    // Where data come often, and steps are long, points tell more of the share: a step with a hole in it is neither there nor missing.
    const isFiner = looked.stepSeconds <= coverage_LOOKBACK && coverage_LOOKBACK < stepSeconds;
    return { coverage: isFiner ? { ...looked, share } : looked, evidence };
}
const undetermined = (reason, evidence) => ({
    coverage: { kind: 'undetermined', reason },
    evidence,
});
/** How many points a full span has at least, of those that count. */
function expectedPoints(kept, stepSeconds, context) {
    if (!isCut(kept, context))
        return Math.floor(kept.span.seconds / stepSeconds);
    // The first second of a piece is not looked at.
    const lookedAt = ({ from, to }) => ({ from: Math.min(from + 1, to), to });
    return (0,exclusions_kept/* pointsIn */.li)((0,exclusions_kept/* piecesKept */.UI)(kept, context.at).map(lookedAt), stepSeconds);
}
/** Looks at a span step by step, the last of which ends at the instant. Undetermined also where it can't be determined when the data ended. */
async function inSteps(samplesIn, { span, excluded }, stepSeconds, isFresh, context) {
    const to = context.at;
    const lookbackSeconds = Math.max(stepSeconds, coverage_LOOKBACK);
    const grid = { from: to - span.seconds, to, stepSeconds, lookbackSeconds, excluded };
    const looked = await seenIn(samplesIn, grid, context);
    if (looked.kind === 'refused')
        return { kind: 'undetermined', reason: looked.reason };
    const covered = coverageOf(looked.seen, grid);
    const last = looked.seen.at(-1);
    if (isFresh || last === undefined)
        return covered;
    const end = await endOf(samplesIn, last.at, grid, context);
    if (end.kind === 'refused')
        return { kind: 'undetermined', reason: end.reason };
    return { ...covered, endedAt: end.at < to ? end.at : null };
}
/** When the last data came that the point `last` saw, in unix seconds. */
async function endOf(samplesIn, last, { to, stepSeconds: coarser, lookbackSeconds, excluded }, context) {
    const stepSeconds = Math.max(time/* MINUTE */.pY, lookbackSeconds / PARTS);
    // What looks at points alone may have ended before the next one.
    const until = Math.min(last + coarser, to);
    const finer = { from: last - lookbackSeconds, to: until, stepSeconds, lookbackSeconds: stepSeconds, excluded };
    const looked = await seenIn(samplesIn, finer, context);
    return looked.kind === 'refused' ? looked : { kind: 'end', at: looked.seen.at(-1)?.at ?? finer.from };
}
async function seenIn(samplesIn, grid, context) {
    const { from, to, stepSeconds, lookbackSeconds } = grid;
    const count = Math.max(1, Math.ceil((to - from) / stepSeconds));
    const ends = Array.from({ length: count }, (_, index) => to - (count - 1 - index) * stepSeconds);
    const asked = await answersAt(samplesIn(stepPiece(lookbackSeconds)), ends, stepSeconds, context);
    if (asked.kind === 'refused')
        return asked;
    const seen = ends.flatMap((at) => {
        const answer = asked.answers.get(at);
        return answer ? [{ at, samples: answer.kind === 'number' ? answer.value.valueOf() : 1 }] : [];
    });
    return { kind: 'seen', seen };
}

;// CONCATENATED MODULE: ./build/adapters/prometheus/indicators/ratio-doubt.js





/**
 * Good and total from two answers, as `countsFrom` has them, unless a part of a query is missing in them: then they are no answer.
 * Looks closer only where something is odd: nothing came back, or no event was good, or none bad.
 */
async function ratioInDoubt(ratio, some, all, context) {
    const total = await missingFrom(ratio.total, lookedAtTotal(all), context);
    if (total.isAll)
        return { measurement: (0,counting/* countsFrom */.bT)(ratio.counted, some.answer, counting/* MISSING */.lV), evidence: total.evidence };
    if (total.reason)
        return { measurement: (0,model_measurement/* unmeasured */.Q8)(total.reason), evidence: total.evidence };
    const hole = await unmatchedIn(ratio.total, all, context);
    if (hole)
        return { measurement: (0,model_measurement/* unmeasured */.Q8)(hole.reason), evidence: [...total.evidence, ...hole.evidence] };
    const counts = (0,counting/* countsFrom */.bT)(ratio.counted, some.answer, all.answer);
    if (counts.kind !== 'counts' || counts.total.equals(0))
        return { measurement: counts, evidence: total.evidence };
    const events = await eventsInDoubt(ratio, counts, some, all, context);
    return { ...events, evidence: [...total.evidence, ...events.evidence] };
}
const ratio_doubt_isZero = (answer) => answer.kind === 'number' && answer.value.equals(0);
const lookedAtTotal = ({ answer, pieces }) => ({
    isEmpty: answer.kind === 'missing',
    isExtreme: ratio_doubt_isZero(answer),
    pieces: tellingOf(pieces).map(({ piece }) => piece),
});
/** Why a total has an answer for some pieces only: an operand was missing in others, without which there is no answer. Null where there were no data. */
async function unmatchedIn(total, { answer, pieces }, context) {
    if (answer.kind !== 'number' || operandsIn(total)?.isLone !== false)
        return null;
    const holes = tellingOf(pieces).filter((one) => one.answer.kind === 'missing');
    const looked = await Promise.all(holes.map(({ piece }) => missingFrom(total, { isEmpty: true, isExtreme: false, pieces: [piece] }, context)));
    const found = looked.find(({ reason, isAll }) => reason !== null && !isAll);
    return found?.reason ? { reason: found.reason, evidence: found.evidence } : null;
}
async function eventsInDoubt({ counted, events, total }, counts, some, all, context) {
    // Where there were no events at all, none of them needs an answer.
    const beside = some.pieces.map((one, index) => ({ ...one, total: all.pieces[index]?.answer ?? counting/* MISSING */.lV }));
    const due = tellingOf(beside).filter(({ total: of }) => !isNone(of));
    const empty = due.filter(({ answer }) => answer.kind === 'missing');
    const isExtreme = counts.good.equals(0) || counts.good.equals(counts.total);
    const pieces = (empty.length > 0 ? empty : due).map(({ piece }) => piece);
    const missing = await missingFrom(events, { isEmpty: empty.length > 0, isExtreme, pieces }, context);
    const answer = (measurement, more = []) => ({
        measurement,
        evidence: [...missing.evidence, ...more],
    });
    if (missing.reason)
        return answer((0,model_measurement/* unmeasured */.Q8)(missing.reason));
    const isLone = operandsIn(events)?.isLone === true;
    const selector = missing.defaulted[0] ?? (isLone && some.answer.kind === 'missing' ? operandsIn(events)?.required[0] : undefined);
    if (selector === undefined)
        return answer(counts);
    // What the query counts as 0 makes all events bad, where it should have been taken from them.
    if (!isLone && counts.good.equals(0))
        return answer((0,model_measurement/* unmeasured */.Q8)({ kind: 'missing-operand', of: selector }));
    const { reason, evidence } = await suspicionOf(selector, presentIn(total), context);
    return answer(reason ? (0,model_measurement/* unmeasured */.Q8)(reason) : noted(counts, noteOn(counted, selector, isLone)), evidence);
}
const isNone = (answer) => answer.kind === 'missing' || ratio_doubt_isZero(answer);
const noteOn = (counted, of, isLone) => isLone ? { kind: `${counted}-missing` } : { kind: 'counted-as-none', of };
const noted = (counts, note) => counts.notes.some(({ kind }) => kind === note.kind) ? counts : { ...counts, notes: [...counts.notes, note] };
/** Why a step of a history has no answer: nothing means that there are none of one selector only. */
const stepDoubt = (events, some) => some.kind === 'missing' && operandsIn(events)?.isLone !== true ? { kind: 'no-data', of: events.text } : null;

;// CONCATENATED MODULE: ./build/adapters/prometheus/indicators/ratio.js













/** Good or bad events over all events. */
const ratio = {
    async resolve({ counted, events, total, countNewSeries }, kept, context) {
        const counting = { counted, events, total, countBirths: false };
        if (!countNewSeries)
            return resolved(resolvedRatio(counting));
        const dialect = await dialectOf(context);
        if (dialect.kind === 'unknown')
            return refused(dialect.reason);
        return resolved(resolvedRatio({ ...counting, countBirths: dialect.kind === 'promql' || isExact(kept, context) }));
    },
    isSeparable: ({ events, total }) => !(0,meaning/* namesWindow */.HY)(events.text) && !(0,meaning/* namesWindow */.HY)(total.text),
    groups: {
        totals: ({ total }) => selectorsIn(total.text)
            .slice(0, 1)
            .map(({ text }) => text),
        narrowed(indicator, matchers) {
            const narrowed = (query) => ({ ...query, text: withMatchers(query.text, matchers) });
            return { ...indicator, events: narrowed(indicator.events), total: narrowed(indicator.total) };
        },
    },
    bound: null,
};
/** A ratio of two counts; a latency is one too, once its buckets are found. */
const resolvedRatio = ({ counted, events, total, countBirths }) => ({
    async measure(kept, context) {
        // An expression's answers are judged piece by piece, beside those of the total.
        const isApart = events.form !== total.form && isCut(kept, context);
        const count = (query) => (piece) => {
            const question = countBirths ? countWithBirths(query.text, total.text, piece) : countOver(query, piece);
            return isApart ? questionOf(question.text) : question;
        };
        const [some, all] = await Promise.all([
            askInPieces(count(events), kept, context),
            askInPieces(count(total), kept, context),
        ]);
        const { measurement, evidence } = await ratioInDoubt({ counted, events, total }, some, all, context);
        return {
            measurement,
            // In the order in which they are judged: so the first without an answer is the one that matters.
            evidence: [...all.evidence, ...some.evidence, ...evidence],
            uncounted: [...(isNothing(all.answer) ? [total] : []), ...(isNothing(some.answer) ? [events] : [])],
        };
    },
    async coverage(measuring, kept, context) {
        const queries = {
            points: (piece, stepSeconds) => presenceOver(total, piece, stepSeconds),
            samples: (piece) => samplesOver(total, piece, kept.span),
        };
        return await coverageOver(queries, measuring, kept, context);
    },
    history: {
        questions: (step) => [countOver(events, step), countOver(total, step)],
        measurement(some, all) {
            const doubt = all.kind === 'number' ? stepDoubt(events, some) : null;
            return doubt ? (0,model_measurement/* unmeasured */.Q8)(doubt) : (0,counting/* countsFrom */.bT)(counted, some, all);
        },
        isNaNWhenIdle: false,
    },
});
const isNothing = (answer) => answer.kind === 'missing' || (answer.kind === 'number' && answer.value.equals(0));
/**
 * As {@link countOver}, plus the first value of every series that was born in the piece: `increase` sees no step from
 * "not there" to 1. A series is born when it had no sample in the ten minutes before the piece, while `total` had: where
 * nothing was recorded then (an outage, short retention), every old counter would look newly born.
 */
function countWithBirths(selector, total, piece) {
    const range = rangeOf(selector, piece);
    const before = (ago) => `last_over_time(${total}[10m] offset ${ago}s)`;
    const begin = before(piece.offsetSeconds + piece.span.seconds);
    const known = piece.after === null ? begin : `(${begin} or ${before(piece.after)})`;
    const births = `(sum(${bornIn(selector, piece)}) and on() count(${known}))`;
    return questionOf(`(sum(${piece.growth}(${range})) or ${births} * 0) + (${births} or vector(0))`);
}

;// CONCATENATED MODULE: ./build/adapters/prometheus/indicators/native-latency.js


/** The requests that a native histogram counts up to a bound, over all of its requests. */
function nativeLatency(histogram, within) {
    const { good, total } = nativeCountsOf(`${(0,selector/* histogramSelector */.SU)(histogram)}[$window]`, within);
    const ratio = resolvedRatio({ counted: 'good', events: good, total, countBirths: false });
    const notes = interpolationIn(within);
    return {
        ...ratio,
        async measure(kept, context) {
            const measured = await ratio.measure(kept, context);
            const { measurement } = measured;
            if (measurement.kind !== 'counts')
                return measured;
            return { ...measured, measurement: { ...measurement, notes: [...measurement.notes, ...notes] } };
        },
    };
}
/** The counts of native histograms over a range. Of one without events the share is not a number, and there are no good events. */
function nativeCountsOf(range, { seconds }) {
    const counts = `sum(increase(${range}))`;
    const share = `histogram_fraction(0, ${seconds.toString()}, ${counts})`;
    return {
        good: { form: 'expression', text: `(${share} * histogram_count(${counts})) >= 0` },
        total: { form: 'expression', text: `histogram_count(${counts})` },
    };
}
/** That a bound lies within a bucket of native histograms; nothing where it is the bound of one. */
const interpolationIn = ({ seconds, text }) => isPowerOfTwo(seconds) ? [] : [{ kind: 'interpolated', within: text }];
/**
 * Whether a bound is that of a bucket: their bounds are powers of 2^(1/2^n), of which no other is a fraction.
 * https://prometheus.io/docs/specs/native_histograms/#schema
 */
const isPowerOfTwo = ({ n, d }) => n > 0n && (n & (n - 1n)) === 0n && (d & (d - 1n)) === 0n;

;// CONCATENATED MODULE: ./build/adapters/prometheus/indicators/mixed-latency.js







/**
 * The requests of processes of which some have classic histograms and some native ones, or first the one and then the other. Where a
 * process has both at once, the classic one counts.
 */
function mixedLatency(histogram, within, classic, spanSeconds) {
    const native = nativeCountsOf(nativeAloneOver(histogram, spanSeconds), within);
    const good = added(classic.good, native.good);
    const total = added(classic.total, native.total);
    const notes = interpolationIn(within);
    return {
        async measure(kept, context) {
            const asked = (query) => askInPieces((piece) => countOver(query, piece), kept, context);
            const [some, all] = await Promise.all([asked(good), asked(total)]);
            const measurement = (0,counting/* countsFrom */.bT)('good', some.answer, all.answer);
            return {
                measurement: measurement.kind === 'counts' ? { ...measurement, notes: [...measurement.notes, ...notes] } : measurement,
                evidence: [...all.evidence, ...some.evidence],
            };
        },
        async coverage(measuring, kept, context) {
            const either = eitherSelector(histogram);
            const queries = {
                points: (piece, stepSeconds) => presenceOver(either, piece, stepSeconds),
                samples: (piece) => samplesOver(either, piece, kept.span),
            };
            return await coverageOver(queries, measuring, kept, context);
        },
        history: {
            questions: (step) => [countOver(good, step), countOver(total, step)],
            measurement: (some, all) => (0,counting/* countsFrom */.bT)('good', some, all),
            isNaNWhenIdle: false,
        },
    };
}
/** A thousand looks at a span tell when one histogram gave way to the other; a series is seen for five minutes after its last sample. */
const mixed_latency_LOOKS = 1000;
const LONGEST_STEP = 5 * time/* MINUTE */.pY;
/** The native histograms of a span, step by step without those whose process had a classic one then. */
function nativeAloneOver(histogram, spanSeconds) {
    const step = Math.min(Math.max(Math.round(spanSeconds / mixed_latency_LOOKS), 1), LONGEST_STEP);
    return `(${(0,selector/* histogramSelector */.SU)(histogram)} unless ${(0,selector/* histogramSelector */.SU)(histogram, '_count')})[$window:${step}s]`;
}
/** Two counts of which either may be of nothing. The label keeps them apart, which `or` would take for one. */
const added = (classic, native) => ({
    form: 'expression',
    text: `sum(${countText(classic)} or label_replace(${native.text}, "histogram", "native", "", ""))`,
});
const countText = ({ form, text }) => (form === 'selector' ? `sum(increase(${text}[$window]))` : text);
/** The series of all requests of a histogram of either kind. */
function eitherSelector(histogram) {
    const { name, matchers } = histogram;
    const names = [name, `${name}_count`].map((one) => one.replaceAll('.', '[.]')).join('|');
    return { form: 'selector', text: `{__name__=~${JSON.stringify(names)}${matchers.map((one) => `,${one}`).join('')}}` };
}

;// CONCATENATED MODULE: ./build/adapters/prometheus/indicators/latency.js












/** The requests that a histogram counts up to a boundary, over all of its requests; a native one where there is no classic one. */
const latency = {
    async resolve(indicator, kept, context) {
        const { histogram, within } = indicator;
        const whole = { form: 'selector', text: (0,selector/* histogramSelector */.SU)(histogram) };
        const [boundary, native] = await Promise.all([
            boundaryOver(histogram, within, kept, context),
            nativeHistogramsIn([whole], kept, context),
        ]);
        if (boundary.kind === 'refused')
            return refused(boundary.reason, boundary.evidence);
        const found = boundary.kind === 'found' ? boundary : await existing(indicator, boundary, kept.span, context);
        const evidence = [...found.evidence, ...native.evidence];
        if (found.kind === 'refused' && found.reason.kind !== 'no-data')
            return refused(found.reason, evidence);
        const isNative = native.reason?.kind === 'native-histogram';
        if (native.reason && !isNative)
            return refused(native.reason, evidence);
        if (found.kind === 'found')
            return resolved(counted(indicator, found.les, isNative, kept.span), evidence);
        return isNative ? resolved(nativeLatency(histogram, within), evidence) : refused(found.reason, evidence);
    },
    isSeparable: () => true,
    groups: {
        // A process has a histogram of either kind.
        totals: ({ histogram }) => [countSelector(histogram).text, (0,selector/* histogramSelector */.SU)(histogram)],
        narrowed(indicator, matchers) {
            const { histogram } = indicator;
            return { ...indicator, histogram: { ...histogram, matchers: [...histogram.matchers, ...matchers] } };
        },
    },
    bound: {
        replaced: (indicator, within) => ({ ...indicator, within }),
        async known({ histogram }, { ask, at }) {
            const result = await ask.instant(boundariesOf(histogram, null), at, 0);
            if (result.kind === 'unusable')
                return [];
            const seconds = result.samples.flatMap(({ labels }) => (0,exact_number/* exactNumber */.rf)(labels.le ?? '') ?? []);
            return seconds.toSorted((a, b) => a.compare(b)).map(duration/* boundOfSeconds */.vQ);
        },
    },
};
/** What these spellings of the boundary count, and native histograms beside them. */
function counted({ histogram, within }, les, isNative, span) {
    const classic = classicCounts(histogram, les, span);
    if (isNative)
        return mixedLatency(histogram, within, classic, span.seconds);
    return resolvedRatio({ counted: 'good', events: classic.good, total: classic.total, countBirths: false });
}
function classicCounts(histogram, les, span) {
    const isStepwise = les.length > 1 && span.seconds <= time/* DAY */.d_;
    const good = isStepwise ? asOneSeries(histogram, les) : bucketSelector(histogram, les);
    // What steps lose at the begin and the end of a pod must be lost on both sides, or it reads as slow requests.
    const total = isStepwise ? latency_inSteps(countSelector(histogram).text) : countSelector(histogram);
    return { good, total };
}
/**
 * Counts over spellings that hand over to each other, as if they were one series. What passes between the last sample of one and
 * the first of the other is seen by no `increase` of VictoriaMetrics; in a burn window that is too much. Over a longer span it
 * is nothing, and restarts would be seen less exactly in steps.
 */
const asOneSeries = (histogram, les) => latency_inSteps(`max without (le) (${bucketSelector(histogram, les).text})`);
const latency_inSteps = (series) => ({
    form: 'expression',
    text: `sum(increase((${series})[$window:15s]))`,
});
/** The boundary of a histogram that has no sample of it in the span, if it is there all the same; and what is there else. */
async function existing({ histogram, within }, { isIdle, evidence: before }, span, { ask, at }) {
    const evidence = [...before];
    const boundaries = async (lookback) => {
        const question = boundariesOf(histogram, lookback);
        const result = await ask.instant(question, at, lookback?.seconds ?? 0);
        evidence.push(evidenceOf(question, at, result));
        return result;
    };
    let result = await boundaries(null);
    // A service that has just stopped has no sample in the last minutes, yet it has some in the span.
    if (!isIdle && result.kind === 'samples' && result.samples.length === 0)
        result = await boundaries(span);
    if (result.kind === 'unusable')
        return { kind: 'refused', reason: result.reason, evidence };
    const les = result.samples.flatMap(({ labels }) => labels.le ?? []);
    const matching = les.filter((le) => (0,exact_number/* exactNumber */.rf)(le)?.equals(within.seconds));
    // A span may be too short for a sample of what is there: then it has none of the total either.
    if (isIdle && matching.length > 0)
        return { kind: 'found', les: matching.toSorted(), evidence };
    const known = inOrder(les.filter(isBoundary));
    const reason = known.length === 0
        ? { kind: 'no-data', of: `${histogram.name}_bucket` }
        : { kind: 'no-boundary', within: within.text, boundaries: known };
    return { kind: 'refused', reason, evidence };
}
const isBoundary = (le) => le === '+Inf' || (0,exact_number/* exactNumber */.rf)(le) !== null;
const inOrder = (les) => les.toSorted((a, b) => Number(a.replace('+Inf', 'Infinity')) - Number(b.replace('+Inf', 'Infinity')));
/** The bucket boundaries that a histogram has, as one series per `le`. */
function boundariesOf(histogram, span) {
    const buckets = (0,selector/* histogramSelector */.SU)(histogram, '_bucket');
    const recent = (selector) => (span === null ? selector : `last_over_time(${selector}[${span.text}])`);
    return questionOver(buckets, (one, label) => `count${by('le', label)}(${recent(one)})`, ['le']);
}
/** The selector of a histogram's requests up to a boundary, which may be written in several ways (`1` and `1.0`). */
function bucketSelector(histogram, les) {
    const [first] = les;
    const matcher = les.length === 1 ? `le=${JSON.stringify(first)}` : `le=~${JSON.stringify(les.map(escapeRegex).join('|'))}`;
    return { form: 'selector', text: (0,selector/* histogramSelector */.SU)(histogram, '_bucket', [matcher]) };
}
/** The selector of all of a histogram's requests. */
function countSelector(histogram) {
    return { form: 'selector', text: (0,selector/* histogramSelector */.SU)(histogram, '_count') };
}
/** Classes in place of escapes, for what has an escape in it can't be asked together with others. */
const escapeRegex = (text) => text.replace(/[.+*?()|[\]{}$]/g, '[$&]').replace(/[\^\\]/g, '\\$&');

;// CONCATENATED MODULE: ./build/adapters/prometheus/indicators/slices.js













/** Spans of time that are good or bad by an expression's value. */
const slices = {
    resolve: async (indicator) => resolved(resolvedSlices(indicator)),
    isSeparable: () => true,
    groups: {
        // What is divided by stands last.
        totals: ({ value }) => selectorsIn(value)
            .slice(-1)
            .map(({ text }) => text),
        narrowed: (indicator, matchers) => ({ ...indicator, value: withMatchers(indicator.value, matchers) }),
    },
    bound: null,
};
/** A subquery of more points than this is refused by some backends (VictoriaMetrics: 30,000). */
const MAX_POINTS = 25_000;
const resolvedSlices = (indicator) => ({
    async measure(kept, context) {
        const { seconds: stepSeconds } = indicator.every;
        const tooShort = kept.span.seconds < stepSeconds;
        if (tooShort)
            return { measurement: (0,model_measurement/* unmeasured */.Q8)({ kind: 'too-coarse', stepSeconds }), evidence: [] };
        const longest = MAX_POINTS * stepSeconds;
        const count = (verdict) => (piece) => slicesOver(indicator, verdict, piece);
        const [good, bad] = await Promise.all([
            askInPieces(count('good'), kept, context, longest),
            askInPieces(count('bad'), kept, context, longest),
        ]);
        const { measurement, evidence } = await slices_inDoubt(indicator.value, good, bad, context);
        return { measurement, evidence: [...good.evidence, ...bad.evidence, ...evidence] };
    },
    async coverage(measuring, kept, context) {
        const { measurement } = await measuring;
        if (measurement.kind !== 'counts')
            return { coverage: coverageWithout(measurement), evidence: [] };
        const { seconds: every } = indicator.every;
        const expected = Math.max(1, expectedSlices(kept, every, context));
        const share = measurement.total.valueOf() / expected;
        if (share >= 1)
            return { coverage: budget_coverage/* COVERED */.NQ, evidence: [] };
        const stepSeconds = every * Math.ceil(expected / MAX_STEPS);
        // A value at a step's end stands for the step. What is not a number is no slice.
        const value = () => questionOf(`(${indicator.value}\n) >= -Inf`);
        const looked = await inSteps(value, kept, stepSeconds, false, context);
        // The slices that were counted say more of the share than where the longest hole is.
        const coverage = looked.kind === 'covered' ? { ...looked, share, stepSeconds: every } : looked;
        return { coverage, evidence: [] };
    },
    history: {
        questions: (step) => [slicesOver(indicator, 'good', step), slicesOver(indicator, 'bad', step)],
        measurement: counting/* slicesFrom */.GX,
        isNaNWhenIdle: false,
    },
});
/** How many slices end within what counts of a span. */
const expectedSlices = (kept, every, context) => isCut(kept, context) ? (0,exclusions_kept/* pointsIn */.li)((0,exclusions_kept/* piecesKept */.UI)(kept, context.at), every) : Math.floor(kept.span.seconds / every);
/** The slices of two answers, unless a selector of their value is missing in it. */
async function slices_inDoubt(value, good, bad, context) {
    const measurement = (0,counting/* slicesFrom */.GX)(good.answer, bad.answer);
    const isEmpty = good.answer.kind === 'missing' && bad.answer.kind === 'missing';
    const isAllBad = measurement.kind === 'counts' && measurement.good.equals(0);
    const isExtreme = isAllBad || (measurement.kind === 'counts' && measurement.good.equals(measurement.total));
    const answers = good.pieces.map((one, index) => ({ ...one, bad: bad.pieces[index]?.answer }));
    const due = tellingOf(answers).filter(({ answer, bad }) => isEmpty || answer.kind === 'number' || bad?.kind === 'number');
    const looked = { isEmpty, isExtreme, pieces: due.map(({ piece }) => piece) };
    const missing = await missingFrom({ form: 'expression', text: value }, looked, context);
    const { reason, isAll, evidence } = missing;
    if (isAll)
        return { measurement: (0,counting/* slicesFrom */.GX)(counting/* MISSING */.lV, counting/* MISSING */.lV), evidence };
    if (reason && (isEmpty || measurement.kind === 'counts'))
        return { measurement: (0,model_measurement/* unmeasured */.Q8)(reason), evidence };
    if (measurement.kind !== 'counts')
        return { measurement, evidence };
    return await countedAsNone(measurement, missing, isAllBad, value, context);
}
/** Where there is no slice there are no data; of an answer that can't be used nothing is known. */
const coverageWithout = (measurement) => measurement.kind === 'unmeasured' && !(0,model_measurement/* isAbsence */.Md)(measurement.reason)
    ? { kind: 'undetermined', reason: measurement.reason }
    : budget_coverage/* NOT_COVERED */.zs;
const OPERATORS = { 'at-most': '<=', below: '<', above: '>', 'at-least': '>=' };
const OPPOSITES = { 'at-most': 'above', below: 'at-least', above: 'at-most', 'at-least': 'below' };
/** How many slices of the piece were good, or bad. A slice whose value is NaN is neither. */
function slicesOver({ every, value, condition: { comparison, bound } }, verdict, piece) {
    const operator = OPERATORS[verdict === 'good' ? comparison : OPPOSITES[comparison]];
    const kept = `((${value}\n) ${operator} ${bound.valueOf()})`;
    return questionOf(pointsOf(kept, piece, every.text));
}

;// CONCATENATED MODULE: ./build/adapters/prometheus/indicators/unsupported.js

const unsupported = {
    resolve: async ({ problem }) => refused({ kind: 'unsupported-slo', detail: problem.message }),
    isSeparable: () => true,
    groups: null,
    bound: null,
};

;// CONCATENATED MODULE: ./build/adapters/prometheus/indicators/vendor.js

/** An SLO that a vendor keeps, of which Prometheus knows nothing. */
const vendor = {
    resolve: async () => refused({ kind: 'unsupported-indicator', indicator: 'vendor', backend: 'prometheus' }),
    isSeparable: () => true,
    groups: null,
    bound: null,
};

;// CONCATENATED MODULE: ./build/adapters/prometheus/indicators/indicators.js






const INDICATORS = {
    ratio: ratio,
    'error-ratio': errorRatio,
    latency: latency,
    slices: slices,
    vendor: vendor,
    unsupported: unsupported,
};
/** How an indicator is asked for, to be used with that indicator only. */
const rulesOf = ({ kind }) => INDICATORS[kind];

;// CONCATENATED MODULE: ./build/adapters/prometheus/cadence.js




/** A longer interval between samples than a part of this is beyond what Prometheus itself takes for a living series. */
const cadence_LOOKBACK = '1h';
const LOOKBACK_SECONDS = 3600;
/** Fewer samples don't tell how far apart they come. */
const cadence_FEWEST = 3;
/** How far apart the samples of an SLO's total came in the last hour, and whether they still do. `increase` needs two of them. */
async function cadenceOf({ indicator }, { ask, at }) {
    const selector = rulesOf(indicator).groups?.totals(indicator)[0] ?? null;
    if (selector === null || selector.includes(grammar/* WINDOW_PLACEHOLDER */.R1))
        return null;
    const number = async (query) => {
        const answer = singleAnswer(await ask.instant(questionOf(query), at, LOOKBACK_SECONDS));
        return answer.kind === 'number' ? answer.value.valueOf() : null;
    };
    const times = `timestamp(${selector})[${cadence_LOOKBACK}:1m]`;
    const [samples, oldest, newest] = await Promise.all([
        number(`max(count_over_time(${selector}[${cadence_LOOKBACK}]))`),
        number(`min(min_over_time(${times}))`),
        number(`max(max_over_time(${times}))`),
    ]);
    if (samples === null || oldest === null || newest === null || samples < cadence_FEWEST)
        return null;
    const enoughSeconds = 2 * ((newest - oldest) / (samples - 1));
    const isCurrent = at - newest <= enoughSeconds;
    return {
        enoughSeconds: indicator.kind === 'slices' ? Math.max(enoughSeconds, indicator.every.seconds) : enoughSeconds,
        isCurrent,
    };
}

;// CONCATENATED MODULE: ./build/adapters/prometheus/groups.js





/** More groups than this would make a table that nobody reads, of a label that nobody meant. */
const MAX_GROUPS = 200;
/** Each group's name has the values of its labels, and each of its queries. */
const MAX_VALUE = 1000;
/** Finds the values that the labels of `groupBy` have in the SLO's total. Asking twice costs nothing. */
async function groupsOf(slo, kept, context) {
    const { groups } = rulesOf(slo.indicator);
    const selectors = groups?.totals(slo.indicator) ?? [];
    const [selector] = selectors;
    if (!groups || selector === undefined)
        return unknown({ kind: 'no-selector' });
    const asked = await Promise.all(selectors.map((one) => resultsInPieces((piece) => groupsOver(one, slo.groupBy, piece), kept, context)));
    const results = asked.flatMap(({ pieces }) => pieces.map(({ result }) => result));
    const names = slo.groupBy;
    const found = new Map();
    for (const result of results) {
        if (result.kind === 'unusable')
            return { kind: 'unknown', reason: result.reason };
        for (const { labels } of result.samples) {
            const group = names.map((name) => [name, labels[name] ?? '']);
            found.set(JSON.stringify(group), group);
        }
    }
    const values = [...found.values()];
    if (values.length === 0)
        return { kind: 'unknown', reason: { kind: 'no-data', of: selector } };
    if (values.length > MAX_GROUPS)
        return unknown({ kind: 'too-many', count: values.length, limit: MAX_GROUPS });
    const long = values.flat().find(([, value]) => value.length > MAX_VALUE);
    if (long) {
        const [label, { length }] = long;
        return unknown({ kind: 'long-value', label, length, limit: MAX_VALUE });
    }
    const absent = names.filter((name) => values.flat().every(([label, value]) => label !== name || value === ''));
    if (absent.length > 0)
        return unknown({ kind: 'absent-labels', labels: absent });
    const slos = values.map((labels) => {
        const matchers = labels.map(([name, value]) => `${(0,promql_matchers/* labelText */.QK)(name)}=${(0,model_text/* spelledOut */.Si)(JSON.stringify(value))}`);
        return groupOf(slo, matchers, groups.narrowed(slo.indicator, matchers));
    });
    return { kind: 'groups', slos: slos.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}
const unknown = (because) => ({ kind: 'unknown', reason: { kind: 'no-groups', because } });
/** The SLO of one group. */
const groupOf = (slo, matchers, indicator) => ({
    ...slo,
    // No comma, since names are listed with commas between them.
    name: `${slo.name}{${matchers.join(' ')}}`,
    groupOf: slo.name,
    groupBy: [],
    indicator,
});

;// CONCATENATED MODULE: ./build/adapters/prometheus/prometheus.js












/** A scheme alone is what an empty secret leaves of a header. */
const isCredential = ([name, value]) => name.toLowerCase() === 'authorization' && /\s\S/.test(value);
/** Reads Prometheus and what speaks its API: Thanos, Mimir, Cortex, Grafana Cloud, VictoriaMetrics. */
function prometheusBackend(settings) {
    const client = httpClient(settings);
    const isEmpty = settings.clientCertificate === null && !Object.entries(settings.headers).some(isCredential);
    const ask = asker(client, { ...settings, withheld: isEmpty ? settings.withheld : null });
    const context = { ask, at: settings.at, host: settings.baseUrl.hostname };
    return {
        async split(slo, kept) {
            if (slo.groupBy.length === 0)
                return [slo];
            const groups = await groupsOf(slo, kept, context);
            return groups.kind === 'groups' ? groups.slos : [slo];
        },
        recent: async (slo, kept) => without(slo, kept, context) ??
            (await ungrouped(slo, kept, context)) ??
            (await read(slo.indicator, kept, context)),
        compliance: async (slo, kept) => without(slo, kept, context) ??
            (await ungrouped(slo, kept, context)) ??
            (await readCovered(slo.indicator, kept, context)),
        async taken({ indicator }, stretches, span) {
            const resolution = await rulesOf(indicator).resolve(indicator, (0,exclusions_kept/* allOf */.bn)(span), context);
            if (resolution.kind === 'refused')
                return stretches.map(() => (0,model_measurement/* unmeasured */.Q8)(resolution.reason));
            return await measuredApart(resolution.indicator.history, stretches.map((one) => [one]), context);
        },
        unseen: {
            bad: async ({ indicator }, kept) => indicator.kind === 'ratio' ? await unseenBad(indicator, kept, context) : NONE_UNSEEN,
            isRenamed: async ({ indicator }, kept, bad) => indicator.kind === 'ratio' && (await isRenamed(indicator, kept, bad, context)),
        },
        async history({ indicator }, kept, stepSeconds) {
            const refusal = inseparable(indicator, kept, context);
            if (refusal)
                return { kind: 'none', reason: refusal };
            const resolution = await rulesOf(indicator).resolve(indicator, kept, context);
            if (resolution.kind === 'refused')
                return { kind: 'none', reason: resolution.reason };
            return await historyOf(resolution.indicator.history, kept, stepSeconds, context);
        },
        async aside({ slo, within, kept, endedSecondsAgo }) {
            const { indicator } = slo;
            const asked = (within && rulesOf(indicator).bound?.replaced(indicator, within)) ?? indicator;
            // Asked at the earlier instant, not by `offset`, so that expressions and boundaries are those of that time.
            const then = { ...context, at: context.at - endedSecondsAgo };
            return without(slo, kept, then) ?? (await readCovered(asked, kept, then));
        },
        cadence: async (slo) => await cadenceOf(slo, context),
        bounds: async ({ indicator }) => (await rulesOf(indicator).bound?.known(indicator, context)) ?? [],
        close: () => client.close(),
    };
}
/** The answer for a span that needs no question: nothing of it counts, or nothing can be taken out of it. Null for any other. */
function without({ indicator }, kept, context) {
    if ((0,exclusions_kept/* isNothing */.qv)(kept, context.at))
        return backend/* NOTHING_KEPT */.F;
    const reason = inseparable(indicator, kept, context);
    return reason && { measurement: (0,model_measurement/* unmeasured */.Q8)(reason), coverage: { kind: 'undetermined', reason }, evidence: [] };
}
/** That something is excluded of a number from which nothing can be subtracted; null where that is not so. */
const inseparable = (indicator, kept, context) => isCut(kept, context) && !rulesOf(indicator).isSeparable(indicator) ? { kind: 'inseparable' } : null;
/** Why an SLO whose groups could not be distinguished has no answer; null for any other. */
async function ungrouped(slo, kept, context) {
    if (slo.groupBy.length === 0)
        return null;
    const groups = await groupsOf(slo, kept, context);
    const because = { kind: 'unknown-at-start' };
    const reason = groups.kind === 'unknown' ? groups.reason : { kind: 'no-groups', because };
    return { measurement: (0,model_measurement/* unmeasured */.Q8)(reason), coverage: { kind: 'undetermined', reason }, evidence: [] };
}
async function read(indicator, kept, context) {
    const resolution = await rulesOf(indicator).resolve(indicator, kept, context);
    if (resolution.kind === 'refused')
        return { measurement: (0,model_measurement/* unmeasured */.Q8)(resolution.reason), evidence: resolution.evidence };
    const { measurement, evidence } = await resolution.indicator.measure(kept, context);
    return { measurement, evidence: [...resolution.evidence, ...evidence] };
}
async function readCovered(indicator, kept, context) {
    const refusal = (reason, evidence = []) => ({
        measurement: (0,model_measurement/* unmeasured */.Q8)(reason),
        coverage: { kind: 'undetermined', reason },
        evidence,
    });
    const { seconds } = kept.span;
    if (seconds <= 0)
        return refusal({ kind: 'window-too-young', seconds });
    const resolution = await rulesOf(indicator).resolve(indicator, kept, context);
    if (resolution.kind === 'refused')
        return refusal(resolution.reason, resolution.evidence);
    const measuring = resolution.indicator.measure(kept, context);
    // Both are asked in one turn, so that they are planned together.
    const [{ measurement, evidence, uncounted = [] }, covered] = await Promise.all([
        measuring,
        resolution.indicator.coverage(measuring, kept, context),
    ]);
    const native = await nativeHistogramsIn(uncounted, kept, context);
    return {
        measurement: native.reason ? (0,model_measurement/* unmeasured */.Q8)(native.reason) : measurement,
        coverage: covered.coverage,
        evidence: [...resolution.evidence, ...evidence, ...covered.evidence, ...native.evidence],
    };
}


/***/ }),

/***/ 7922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ NOTHING_KEPT)
/* harmony export */ });
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1952);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2166);


/** The reading of a span that is excluded as a whole: nothing happened that counts. */
const NOTHING_KEPT = {
    measurement: {
        kind: 'counts',
        unit: 'events',
        good: new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A(0),
        total: new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A(0),
        notes: [{ kind: 'all-excluded' }],
    },
    coverage: _coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .COVERED */ .NQ,
    evidence: [],
};


/***/ }),

/***/ 2209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ ratioFrom),
/* harmony export */   GX: () => (/* binding */ slicesFrom),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   bT: () => (/* binding */ countsFrom),
/* harmony export */   lV: () => (/* binding */ MISSING)
/* harmony export */ });
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1952);
/* harmony import */ var _model_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9320);


const MISSING = { kind: 'missing' };
/** Further apart than this, more good than total is no rounding but a wrong query. */
const TOLERATED = new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A(101, 100);
const ZERO = new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A(0);
const ONE = new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A(1);
/**
 * Good and total from two answers, by the rules of design section 5: no bad series beside a total is no errors, no good
 * series is all errors, no total is no data; an excess of up to 1% is clamped, a larger one is impossible.
 */
function countsFrom(counted, eventsAnswer, totalAnswer) {
    const total = asCount(totalAnswer);
    if (total.kind === 'unusable')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .unmeasured */ .Q8)(total.reason);
    if (total.kind === 'missing')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .unmeasured */ .Q8)({ kind: 'no-data', of: 'total' });
    const stated = asCount(eventsAnswer);
    if (stated.kind === 'unusable')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .unmeasured */ .Q8)(stated.reason);
    const notes = [];
    if (stated.kind === 'missing' && total.value.gt(ZERO))
        notes.push({ kind: `${counted}-missing` });
    let events = stated.kind === 'missing' ? ZERO : stated.value;
    if (events.gt(total.value)) {
        const excess = { events, total: total.value, counted };
        if (events.gt(total.value.mul(TOLERATED)))
            return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .unmeasured */ .Q8)({ kind: 'impossible-sli', ...excess });
        notes.push({ kind: 'clamped', ...excess });
        events = total.value;
    }
    const good = counted === 'good' ? events : total.value.sub(events);
    return { kind: 'counts', unit: 'events', good, total: total.value, notes };
}
/** Good and total slices from the counts of good and of bad ones; either may be missing when there are none. */
function slicesFrom(goodAnswer, badAnswer) {
    const [good, bad] = [asCount(goodAnswer), asCount(badAnswer)];
    if (good.kind === 'unusable')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .unmeasured */ .Q8)(good.reason);
    if (bad.kind === 'unusable')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .unmeasured */ .Q8)(bad.reason);
    if (good.kind === 'missing' && bad.kind === 'missing')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .unmeasured */ .Q8)({ kind: 'no-data', of: 'value' });
    const goodSlices = good.kind === 'number' ? good.value : ZERO;
    const total = goodSlices.add(bad.kind === 'number' ? bad.value : ZERO);
    return { kind: 'counts', unit: 'slices', good: goodSlices, total, notes: [] };
}
/** A ready-made error ratio; outside of 0 to 1, by more than rounding, it is impossible. */
function ratioFrom(answer) {
    if (answer.kind === 'missing')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .unmeasured */ .Q8)({ kind: 'no-data', of: 'error-ratio' });
    if (answer.kind === 'unusable')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .unmeasured */ .Q8)(answer.reason);
    const { value } = answer;
    if (value.lt(ONE.sub(TOLERATED)) || value.gt(TOLERATED))
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .unmeasured */ .Q8)({ kind: 'impossible-ratio', value });
    const errorRate = value.gt(ONE) ? ONE : value.lt(ZERO) ? ZERO : value;
    return { kind: 'ratio', errorRate, notes: [{ kind: 'no-event-counts' }] };
}
/** Adds the answers for the pieces of one window; a piece without data adds nothing, a bad one spoils the sum. */
function sumOf(pieces) {
    return pieces.reduce((sum, piece) => {
        if (sum.kind === 'unusable' || piece.kind === 'missing')
            return sum;
        if (sum.kind === 'missing' || piece.kind === 'unusable')
            return piece;
        return { kind: 'number', value: sum.value.add(piece.value) };
    }, MISSING);
}
/** Beyond it a double no longer tells a number from the next: 2^53. */
const LARGEST_COUNT = new fraction_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A(Number.MAX_SAFE_INTEGER).add(ONE);
function asCount(answer) {
    if (answer.kind !== 'number')
        return answer;
    const { value } = answer;
    if (value.lt(ZERO))
        return { kind: 'unusable', reason: { kind: 'negative-count', value } };
    if (value.gt(LARGEST_COUNT))
        return { kind: 'unusable', reason: { kind: 'inexact-number', value: value.toString() } };
    return answer;
}


/***/ }),

/***/ 2166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ COVERED),
/* harmony export */   tC: () => (/* binding */ shareOf),
/* harmony export */   zs: () => (/* binding */ NOT_COVERED)
/* harmony export */ });
/** There are data for all of it. */
const COVERED = {
    kind: 'covered',
    share: 1,
    hole: null,
    holesAtEdges: [],
    endedAt: null,
    stepSeconds: 0,
};
/** There are data for none of it. */
const NOT_COVERED = { ...COVERED, share: 0 };
/** The share, from 0 to 1, where it is known. */
const shareOf = (coverage) => (coverage.kind === 'covered' ? coverage.share : null);


/***/ }),

/***/ 2050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
/** Of an even number of them, the lesser of the two in the middle; null of none. */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? null;


/***/ }),

/***/ 8988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UI: () => (/* binding */ piecesKept),
/* harmony export */   a7: () => (/* binding */ keptSeconds),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   hR: () => (/* binding */ endingAt),
/* harmony export */   li: () => (/* binding */ pointsIn),
/* harmony export */   qv: () => (/* binding */ isNothing),
/* harmony export */   uq: () => (/* binding */ keptOf)
/* harmony export */ });
/* harmony import */ var _stretches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2591);

/** A span of which all counts. */
const allOf = (span) => ({ span, excluded: [] });
/** What is left of a stretch of time without what is excluded, oldest first. What happens at its very begin is not in it. */
const keptOf = (between, excluded) => (0,_stretches_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)((0,_stretches_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .cz)([between], between), (0,_stretches_js__WEBPACK_IMPORTED_MODULE_0__/* .unionOf */ .Z6)(excluded));
/** How many seconds of a stretch of time count. */
const keptSeconds = (between, excluded) => (0,_stretches_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthOf */ .Y5)(keptOf(between, excluded));
/** The stretch that a span is when it ends at an instant. */
const endingAt = ({ seconds }, at) => ({ from: at - seconds, to: at });
/** What counts of a span that ends at an instant, oldest first. */
const piecesKept = ({ span, excluded }, at) => keptOf(endingAt(span, at), excluded);
/** Whether nothing of a span counts that ends at an instant. */
const isNothing = (kept, at) => kept.span.seconds > 0 && piecesKept(kept, at).length === 0;
/** How many points on the clock, one every `stepSeconds`, lie in stretches of time; each belongs to the stretch that it ends. */
const pointsIn = (stretches, stepSeconds) => stretches.reduce((sum, { from, to }) => sum + Math.floor(to / stepSeconds) - Math.floor(from / stepSeconds), 0);


/***/ }),

/***/ 2591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   Z6: () => (/* binding */ unionOf),
/* harmony export */   cz: () => (/* binding */ clipped),
/* harmony export */   dB: () => (/* binding */ hullOf),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** All that is in any of these stretches, in order; those that overlap or touch are one. */
function unionOf(stretches) {
    const union = [];
    for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
        if (to <= from)
            continue;
        const last = union.at(-1);
        if (last && from <= last.to)
            union[union.length - 1] = { from: last.from, to: Math.max(last.to, to) };
        else
            union.push({ from, to });
    }
    return union;
}
/** What is in `stretches` and not in `taken`; both are unions. */
function without(stretches, taken) {
    const left = [];
    let next = 0;
    for (const { from, to } of stretches) {
        let start = from;
        while ((taken[next]?.to ?? Number.POSITIVE_INFINITY) <= start)
            next += 1;
        for (let index = next; (taken[index]?.from ?? Number.POSITIVE_INFINITY) < to; index += 1) {
            const { from: begins, to: ends } = taken[index];
            if (begins > start)
                left.push({ from: start, to: begins });
            start = Math.max(start, ends);
        }
        if (start < to)
            left.push({ from: start, to });
    }
    return left;
}
/** What is in both of two unions. */
const within = (stretches, others) => without(stretches, without(stretches, others));
/** Stretches as far as they lie in another. */
const clipped = (stretches, { from, to }) => stretches
    .map((one) => ({ from: Math.max(one.from, from), to: Math.min(one.to, to) }))
    .filter((one) => one.from < one.to);
/** From the first to the last instant of one or more. */
const hullOf = (stretches) => stretches.reduce((hull, { from, to }) => ({ from: Math.min(hull.from, from), to: Math.max(hull.to, to) }));
/** How many seconds there are in a union. */
const lengthOf = (union) => union.reduce((sum, { from, to }) => sum + to - from, 0);


/***/ }),

/***/ 3789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ MAX_LENGTH),
/* harmony export */   aM: () => (/* binding */ isDecimal),
/* harmony export */   rf: () => (/* binding */ exactNumber)
/* harmony export */ });
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1952);

/** Beyond them, a quotient of two numbers could no longer be shown as a double; no count is that large or small. */
const LARGEST = 1e100;
const SMALLEST = 1e-100;
/** The shortest form of a double is never longer. What exact arithmetic costs grows with the square of the length. */
const MAX_LENGTH = 400;
const DECIMAL = /^([+-]?\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i;
/** Whether a text is a decimal at all, however large or small. */
const isDecimal = (text) => text.length <= MAX_LENGTH && DECIMAL.test(text.trim());
/**
 * The exact value of a decimal such as `25250`, `0.1` or `1e-07`; null for NaN, infinities, what is too large or too small to
 * calculate with, and anything else.
 */
function exactNumber(text) {
    const trimmed = text.trim();
    if (trimmed.length > MAX_LENGTH)
        return null;
    const match = DECIMAL.exec(trimmed);
    if (!match)
        return null;
    const [, whole = '', decimals = '', exponent = '0'] = match;
    const digits = BigInt(whole + decimals);
    // Of what is smaller than the smallest double, JavaScript makes zero.
    const size = Math.abs(Number(trimmed));
    if (size > LARGEST || (digits !== 0n && size < SMALLEST))
        return null;
    const places = Number(exponent) - decimals.length;
    return places < 0 ? new fraction_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(digits, 10n ** BigInt(-places)) : new fraction_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(digits * 10n ** BigInt(places));
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

/***/ 6358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ stringMeaning),
/* harmony export */   iQ: () => (/* binding */ durationMeaning),
/* harmony export */   l7: () => (/* binding */ numberMeaning)
/* harmony export */ });
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


/***/ }),

/***/ 4995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ay: () => (/* binding */ pRetry)
});

// UNUSED EXPORTS: AbortError, makeRetriable

;// CONCATENATED MODULE: ./node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;

const isError = value => objectToString.call(value) === '[object Error]';

const errorMessages = new Set([
	'network error', // Chrome
	'NetworkError when attempting to fetch resource.', // Firefox
	'The Internet connection appears to be offline.', // Safari 16
	'Network request failed', // `cross-fetch`
	'fetch failed', // Undici (Node.js)
	'terminated', // Undici (Node.js)
	' A network error occurred.', // Bun (WebKit)
	'Network connection lost', // Cloudflare Workers (fetch)
]);

function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';

	if (!isValid) {
		return false;
	}

	const {message, stack} = error;

	// Safari 17+ has generic message but no stack for network errors
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			// Sentry adds its own stack trace to the fetch error, so also check for that
			|| '__sentry_captured__' in error;
	}

	// Deno network errors start with specific text
	if (message.startsWith('error sending request for url')) {
		return true;
	}

	// Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}

	// Standard network error messages
	return errorMessages.has(message);
}

;// CONCATENATED MODULE: ./node_modules/p-retry/index.js


function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}

		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}
	} else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}

function validateNumberOption(name, value, {min = 0, allowInfinity = false} = {}) {
	if (value === undefined) {
		return;
	}

	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}

	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}

	if (value < min) {
		throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
	}
}

class AbortError extends Error {
	constructor(message) {
		super();

		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			this.originalError = new Error(message);
			this.originalError.stack = this.stack;
		}

		this.name = 'AbortError';
		this.message = message;
	}
}

function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? (Math.random() + 1) : 1;

	let timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));
	timeout = Math.min(timeout, options.maxTimeout);

	return timeout;
}

function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) {
		return max;
	}

	return max - (performance.now() - start);
}

async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);

	if (normalizedError instanceof AbortError) {
		throw normalizedError.originalError;
	}

	const retriesLeft = Number.isFinite(options.retries)
		? Math.max(0, options.retries - retriesConsumed)
		: options.retries;

	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;

	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
	});

	await options.onFailedAttempt(context);

	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
		throw normalizedError;
	}

	const consumeRetry = await options.shouldConsumeRetry(context);

	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);

	if (remainingTime <= 0 || retriesLeft <= 0) {
		throw normalizedError;
	}

	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) {
			throw normalizedError;
		}

		options.signal?.throwIfAborted();
		return false;
	}

	if (!await options.shouldRetry(context)) {
		throw normalizedError;
	}

	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}

	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);

	options.signal?.throwIfAborted();

	if (finalDelay > 0) {
		await new Promise((resolve, reject) => {
			const onAbort = () => {
				clearTimeout(timeoutToken);
				options.signal?.removeEventListener('abort', onAbort);
				reject(options.signal.reason);
			};

			const timeoutToken = setTimeout(() => {
				options.signal?.removeEventListener('abort', onAbort);
				resolve();
			}, finalDelay);

			if (options.unref) {
				timeoutToken.unref?.();
			}

			options.signal?.addEventListener('abort', onAbort, {once: true});
		});
	}

	options.signal?.throwIfAborted();

	return true;
}

async function pRetry(input, options = {}) {
	options = {...options};

	validateRetries(options.retries);

	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}

	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;

	// Validate numeric options and normalize edge cases
	validateNumberOption('factor', options.factor, {min: 0, allowInfinity: false});
	validateNumberOption('minTimeout', options.minTimeout, {min: 0, allowInfinity: false});
	validateNumberOption('maxTimeout', options.maxTimeout, {min: 0, allowInfinity: true});
	validateNumberOption('maxRetryTime', options.maxRetryTime, {min: 0, allowInfinity: true});

	// Treat non-positive factor as 1 to avoid zero backoff or negative behavior
	if (!(options.factor > 0)) {
		options.factor = 1;
	}

	options.signal?.throwIfAborted();

	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();

	while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
		attemptNumber++;

		try {
			options.signal?.throwIfAborted();

			const result = await input(attemptNumber);

			options.signal?.throwIfAborted();

			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options,
			})) {
				retriesConsumed++;
			}
		}
	}

	// Should not reach here, but in case it does, throw an error
	throw new Error('Retry attempts exhausted without throwing an error.');
}

function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}


/***/ })

};
