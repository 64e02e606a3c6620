export const id = 821;
export const ids = [821];
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

/***/ 9985:
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
;// CONCATENATED MODULE: ./build/adapters/network/error-detail.js
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

;// CONCATENATED MODULE: ./build/adapters/network/proxy.js




/** The way to an address. Throws a UsageError when there is none, since the environment names no proxy that can be one. */
function wayTo(address) {
    const proxy = getProxyForUrl(address.href);
    if (proxy === '')
        return { dispatcher: new undici.Agent(), detailOf: networkDetail };
    try {
        const dispatcher = new undici.ProxyAgent({ uri: proxy, factory: poolOf });
        // Without the credentials that may stand before the host.
        const { host } = new URL(proxy);
        return { dispatcher, detailOf: (error) => `by the proxy ${host}: ${networkDetail(error)}` };
    }
    catch {
        const scheme = address.protocol.slice(0, -1);
        // The value is not repeated: it may hold credentials.
        throw new errors/* UsageError */.eb(`the proxy for ${scheme} in the environment (${scheme.toUpperCase()}_PROXY or ALL_PROXY, in either case) is not an address. Expected one such as http://proxy.example:3128.`);
    }
}
function poolOf(origin, options) {
    const { connect } = options;
    return new undici.Pool(origin, typeof connect === 'function' ? { ...options, connect: givingUp(connect) } : options);
}
/** Where a proxy closes the connection, undici takes that for a backend that was lost for a moment, and tries for ever. */
function givingUp(connect) {
    return (options, callback) => connect(options, (...[error, socket]) => error ? callback(new Error(networkDetail(error)), null) : callback(null, socket));
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

/***/ 8821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prometheusBackend: () => (/* binding */ prometheusBackend)
});

// EXTERNAL MODULE: ./build/core/model/measurement.js
var model_measurement = __webpack_require__(9320);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
// EXTERNAL MODULE: ./build/adapters/network/bounded-body.js
var bounded_body = __webpack_require__(2954);
// EXTERNAL MODULE: ./build/adapters/network/deadline.js
var deadline = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/adapters/network/proxy.js + 2 modules
var proxy = __webpack_require__(9985);
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
    const way = (0,proxy/* wayTo */.b)(settings.baseUrl);
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
        const detail = detailOf(error);
        throw new Transient({ kind: 'unreachable', detail, connected: !NO_CONNECTION.test(detail) });
    }
}
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

// EXTERNAL MODULE: ./build/core/budget/counting.js
var counting = __webpack_require__(2209);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/core/promql/grammar.js
var grammar = __webpack_require__(7593);
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
    const kept = labels.filter((label) => label !== '');
    return kept.length === 0 ? '' : ` by (${kept.join(', ')}) `;
}

;// CONCATENATED MODULE: ./build/adapters/prometheus/queries.js



/** The fewest equal pieces of at most `limitSeconds` that make up `span`; the whole, when it is short enough. */
function piecesOf(span, limitSeconds) {
    const count = Math.ceil(span.seconds / limitSeconds);
    if (count <= 1)
        return [{ span, offsetSeconds: 0 }];
    const length = Math.ceil(span.seconds / count);
    return Array.from({ length: count }, (_, index) => {
        const offsetSeconds = index * length;
        const seconds = Math.min(length, span.seconds - offsetSeconds);
        return { span: { seconds, text: `${seconds}s` }, offsetSeconds };
    });
}
const offset = (seconds) => (seconds > 0 ? ` offset ${seconds}s` : '');
/** The events that a query counts over a piece, as one series. */
function countOver(query, piece) {
    if (query.form === 'expression')
        return expressionOver(query.text, piece);
    return questionOver(query.text, (selector, label) => `sum${by(label)}(increase(${rangeOf(selector, piece)}))`);
}
/** A selector's samples in a piece. */
const rangeOf = (selector, piece) => `${selector}[${piece.span.text}]${offset(piece.offsetSeconds)}`;
/** An expression can't take an offset itself; a subquery of one point at the piece's end can. */
function expressionOver(expression, piece) {
    const text = expression.replaceAll(grammar/* WINDOW_PLACEHOLDER */.R1, piece.span.text);
    if (piece.offsetSeconds !== 0) {
        return questionOf(`last_over_time((${text}\n)[1s:1s] offset ${piece.offsetSeconds}s)`);
    }
    // A recorded ratio is a selector and nothing else; of any other text the planner makes nothing.
    return questionOver(text, (selector) => selector);
}
/** A shorter range may hold a single sample, of which `increase` makes nothing. */
const MIN_RANGE = 5 * time/* MINUTE */.pY;
/** How many of the piece's points, one every `stepSeconds`, had data for `query`. */
function presenceOver(query, piece, stepSeconds) {
    const step = `${stepSeconds}s`;
    if (query.form === 'selector') {
        return questionOver(query.text, (one, label) => pointsOf(`count${by(label)}(${one})`, piece, step));
    }
    const recent = query.text.replaceAll(grammar/* WINDOW_PLACEHOLDER */.R1, `${Math.max(stepSeconds, MIN_RANGE)}s`);
    return questionOf(pointsOf(`(${recent}\n)`, piece, step));
}
/**
 * How many points a subquery has. Its range is a second short, for Prometheus before 3.0 includes its left end as well
 * and would see one point too many.
 */
const pointsOf = (points, piece, step) => `count_over_time(${points}[${Math.max(piece.span.seconds - 1, 1)}s:${step}]${offset(piece.offsetSeconds)})`;
/** The groups that a selector's series make by these labels, over a span. */
function groupsOver(selector, labels, span) {
    const around = (one, label) => `count${by(...labels, label)}(last_over_time(${one}[${span.text}]))`;
    return questionOver(selector, around, labels);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./build/core/model/exact-number.js
var exact_number = __webpack_require__(3789);
// EXTERNAL MODULE: ./build/core/model/quoted.js
var quoted = __webpack_require__(3170);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/core/model/text.js
var model_text = __webpack_require__(4137);
;// CONCATENATED MODULE: ./build/adapters/prometheus/response.js




const point = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* string */.YjP().max(exact_number/* MAX_LENGTH */.E)]);
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
    isPartial: schemas/* boolean */.zMY().nullish(),
});
const errorSchema = schemas/* object */.Ikc({ status: schemas/* literal */.euz('error'), errorType: schemas/* string */.YjP(), error: schemas/* string */.YjP() });
const responseSchema = schemas/* union */.KCZ([successSchema, errorSchema]);
const TOO_MANY_REQUESTS = 429;
/** A hundred histograms at once have some thousands of boundaries; and the answers to all of a run are kept. */
const MAX_SERIES = 10_000;
/** A longer message is not about the range that it allows. */
const MAX_LIMIT_MESSAGE = 400;
/** Notes on the evaluation begin so; any other warning comes from storage and means that some of the data is missing. */
const NOTE = /^(PromQL (info|warning):|\d+ more (info|warning) annotations omitted)/;
/** More of an answer's text is not looked at; a message is longer than this only to do harm. */
const MAX_QUOTED = 10_000;
/** The meaning of an HTTP answer to a query. What it quotes is redacted before it is cut or escaped, while it can be. */
function readResponse(answer, redact) {
    switch (answer.kind) {
        case 'unreachable':
            return unusable({ kind: 'unreachable', detail: answer.detail });
        case 'out-of-time':
        case 'too-large':
            return unusable(answer);
        case 'redirected': {
            const { status, host } = answer;
            return unusable({
                kind: 'turned-away',
                answer: { kind: 'redirect', status, host: host === null ? null : redact(host) },
            });
        }
        case 'answer':
            return readBody(answer, redact);
    }
}
function readBody(answer, redact) {
    const parsed = responseSchema.safeParse(jsonOrUndefined(answer.body));
    if (!parsed.success && answer.status === TOO_MANY_REQUESTS)
        return unusable({ kind: 'throttled', detail: 'HTTP 429' });
    if (!parsed.success)
        return unusable({ kind: 'turned-away', answer: foreignAnswer(answer, redact) });
    if (parsed.data.status === 'error')
        return readError(answer.status, redact(parsed.data.error.slice(0, MAX_QUOTED)));
    if (answer.status !== 200)
        return unusable({ kind: 'contradictory', status: answer.status });
    const { data, isPartial, warnings } = parsed.data;
    if (isPartial)
        return unusable({ kind: 'partial-answer', detail: null });
    const missing = warnings?.find((text) => !NOTE.test(text));
    if (missing !== undefined) {
        return unusable({ kind: 'partial-answer', detail: (0,model_text/* shortened */.vI)(redact(missing.slice(0, MAX_QUOTED))) });
    }
    const count = data.resultType === 'vector' || data.resultType === 'matrix' ? data.result.length : 1;
    return count > MAX_SERIES ? unusable({ kind: 'too-many-series', count, limit: MAX_SERIES }) : samplesOf(data);
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
                return unusable({ kind: 'native-histogram' });
            }
            return {
                kind: 'samples',
                samples: data.result.flatMap(({ metric, values }) => (values ?? []).map(([at, value]) => ({ labels: metric, at, value }))),
            };
        case 'scalar':
            return { kind: 'samples', samples: [{ labels: {}, at: data.result[0], value: data.result[1] }] };
        case 'string':
            return unusable({ kind: 'wrong-type', type: 'string' });
    }
}
/** Mimir, Cortex and Grafana Cloud say how long a range they allow; others only that it is too long. */
function readError(status, error) {
    const tooLong = /err-mimir-max-(?:total-)?query-length|query time range exceeds the limit|time range .* exceeds .*limit/i.test(error.slice(0, MAX_LIMIT_MESSAGE));
    if (!tooLong) {
        const kind = status === TOO_MANY_REQUESTS ? 'throttled' : 'rejected';
        return unusable({ kind, detail: (0,model_text/* shortened */.vI)(`HTTP ${status}, ${error}`) });
    }
    const limit = goDuration(/limit: ((?:\d+h)?(?:\d+m)?(?:\d+s)?)/.exec(error)?.[1] ?? '');
    const isUsable = limit >= MIN_LIMIT && Number.isFinite(limit);
    return unusable({ kind: 'window-too-long', limitSeconds: isUsable ? limit : null });
}
/** In seconds. A window in pieces of less would be asked for in thousands of queries. */
const MIN_LIMIT = time/* HOUR */.dp;
/** Go prints durations as `768h0m0s`. */
function goDuration(text) {
    const part = (unit) => Number(new RegExp(`(\\d+)${unit}`).exec(text)?.[1] ?? 0);
    return part('h') * time/* HOUR */.dp + part('m') * time/* MINUTE */.pY + part('s');
}
function foreignAnswer({ status, contentType, body }, redact) {
    if (status === 401 || status === 403)
        return { kind: 'no-credentials', status };
    if (/html/i.test(contentType) || /^\s*<(!doctype|html)/i.test(body))
        return { kind: 'html-page', status };
    if (status === 404)
        return { kind: 'no-api', status };
    const text = (0,model_text/* shortened */.vI)(redact(body.slice(0, MAX_QUOTED)));
    return text === '' ? { kind: 'empty-answer', status } : { kind: 'other-answer', status, text };
}
const unusable = (reason) => ({ kind: 'unusable', reason });
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
/** A sender that stops asking where there is nobody to ask. */
function sender(client, settings) {
    let answered = false;
    let foreign = 0;
    let down = null;
    /** A backend that never answered will not answer the other thousand queries either. */
    function learn(answer, result) {
        const isForeign = result.kind === 'unusable' && result.reason.kind === 'turned-away';
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
    return async ({ endpoint, parameters }, query, patience) => {
        if (down)
            return down;
        const form = new URLSearchParams({ query, ...parameters, ...COMMON_PARAMETERS });
        const answer = await client.post(endpointUrl(settings.baseUrl, endpoint), form, patience);
        const result = readResponse(answer, settings.redact);
        learn(answer, result);
        return result;
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

/** Tells the parts of a batch apart. */
const PART = 'slo_gate_part';
/** Any questions, at most `most` to a request, put together with `or`. */
function batch(questions, most) {
    if (most <= 1)
        return alone(questions);
    const chunks = chunksOf(questions, most, (chunk) => eitherOf(chunk.map(({ text }, index) => marked(text, index))));
    return chunks.flatMap(({ text, items }) => {
        if (items.length === 1)
            return alone(items);
        return [
            { kind: 'together', text, label: PART, parts: new Map(items.map((item, index) => [String(index), [item]])) },
        ];
    });
}
/** A query whose series all say which part they are of. The line break ends a comment that the query may end with. */
const marked = (text, index) => `label_replace((${text}\n),"${PART}","${index}","","")`;
/** All queries in one; as a balanced tree, of which `or` has less to compare. */
function eitherOf(queries) {
    if (queries.length <= 1)
        return queries[0] ?? '';
    const half = Math.ceil(queries.length / 2);
    return `(${eitherOf(queries.slice(0, half))} or ${eitherOf(queries.slice(half))})`;
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
function planner(lanes) {
    const widenings = new Map();
    // Kept for the run: the same selectors are asked about again for every span.
    const wideningsOnce = (selector) => {
        const known = widenings.get(selector) ?? wideningsOf(selector);
        widenings.set(selector, known);
        return known;
    };
    return (questions) => {
        const { fused, rest } = fuse(questions, wideningsOnce);
        return [...fused, ...batch(rest, Math.min(Math.ceil(rest.length / lanes), MOST_BATCHED))];
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
    const sendNow = sender(client, settings);
    const send = (...sent) => limit(() => sendNow(...sent));
    const plan = planner(settings.concurrency);
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
            return ask(topicOf({ endpoint: 'query', parameters }, longest), question);
        },
        range(question, from, to, stepSeconds) {
            const times = { start: String(from), end: String(to), step: String(stepSeconds) };
            const parameters = { ...times, max_source_resolution: 'auto' };
            return ask(topicOf({ endpoint: 'query_range', parameters }, to - from), question);
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
        return { kind: 'missing' };
    if (others.length > 0) {
        return { kind: 'unusable', reason: { kind: 'several-series', count: result.samples.length } };
    }
    return sample.value === null ? { kind: 'unusable', reason: { kind: 'native-histogram' } } : numberAnswer(sample.value);
}
/** A value as it is on the wire, as an exact number; NaN and infinities are none. */
function numberAnswer(text) {
    const value = (0,exact_number/* exactNumber */.r)(text);
    return value === null
        ? { kind: 'unusable', reason: { kind: 'not-a-number', value: text } }
        : { kind: 'number', value };
}
/** What was asked and what came back, for the report. */
function evidenceOf({ text: query }, at, result) {
    const value = result.kind === 'samples' && result.samples.length === 1 ? (result.samples[0]?.value ?? null) : null;
    return { query: new quoted/* Quoted */.v(query), at, value: (0,quoted/* quotedOrNull */.l)(value) };
}

;// CONCATENATED MODULE: ./build/adapters/prometheus/selectors-in.js

/** The vector selectors of a query, in the order in which they stand. */
function selectorsIn(query) {
    const found = [];
    (0,grammar/* parsePromql */.v_)(query).iterate({
        enter: ({ name, node }) => {
            if (name !== 'VectorSelector')
                return;
            const text = query.slice(node.from, node.to);
            const matchers = node.getChild('LabelMatchers');
            const braces = !matchers ? 'none' : (0,grammar/* childrenOf */.LU)(matchers).length === 0 ? 'empty' : 'full';
            const last = matchers ? (0,grammar/* childrenOf */.LU)(matchers).at(-1) : undefined;
            found.push({ text, end: last ? last.to : matchers ? matchers.to - 1 : node.to, braces });
        },
    });
    return found;
}
/** Every selector of a query, with these matchers too. */
const withMatchers = (query, matchers) => selectorsIn(query)
    .toSorted((a, b) => b.end - a.end)
    .reduce((text, { end, braces }) => {
    const added = matchers.join(',');
    const put = braces === 'none' ? `{${added}}` : braces === 'empty' ? added : `,${added}`;
    return `${text.slice(0, end)}${put}${text.slice(end)}`;
}, query);

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
    groups: {
        // What is divided by stands last.
        total: ({ expression }) => selectorsIn(expression).at(-1)?.text ?? null,
        narrowed: (indicator, matchers) => ({ ...indicator, expression: withMatchers(indicator.expression, matchers) }),
    },
    bound: null,
};
const resolvedExpression = (expression) => ({
    async measure(span, { ask, at }) {
        // A ratio has no counts, so the ratios of two pieces can't be added.
        const question = expressionOver(expression, { span, offsetSeconds: 0 });
        const result = await ask.instant(question, at, span.seconds);
        return { measurement: (0,counting/* ratioFrom */.Er)(singleAnswer(result)), evidence: [evidenceOf(question, at, result)] };
    },
    coverage: async () => ({ coverage: null, evidence: [] }),
    history: {
        questions: (step) => [expressionOver(expression, step)],
        measurement: (ratio) => (0,counting/* ratioFrom */.Er)(ratio),
        isNaNWhenIdle: true,
    },
});

// EXTERNAL MODULE: ./build/core/model/duration.js
var duration = __webpack_require__(7342);
;// CONCATENATED MODULE: ./build/adapters/prometheus/ask-in-pieces.js




/** Grafana Cloud and Amazon allow ranges of 32 days; others say their limit when it is met. */
const KNOWN_LIMITS = [
    [/\.grafana\.net$/, 32 * time/* DAY */.d_],
    [/^aps-workspaces\./, 32 * time/* DAY */.d_],
];
/** Asks for a count over a span: whole if the backend allows it, else in the fewest pieces that it does. */
async function askInPieces(questionOf, span, context, longest = Number.POSITIVE_INFINITY) {
    const known = KNOWN_LIMITS.find(([host]) => host.test(context.host))?.[1] ?? Number.POSITIVE_INFINITY;
    const limit = Math.min(longest, known);
    const asked = await Promise.all(piecesOf(span, limit).map(async (piece) => {
        const question = questionOf(piece);
        const result = await context.ask.instant(question, context.at, piece.span.seconds + piece.offsetSeconds);
        return { answer: singleAnswer(result), evidence: evidenceOf(question, context.at, result) };
    }));
    const answer = (0,counting/* sumOf */.XN)(asked.map((one) => one.answer));
    const learned = answer.kind === 'unusable' && answer.reason.kind === 'window-too-long' ? answer.reason.limitSeconds : null;
    // The limit that a backend names is followed once; one that refuses its own limit stays unanswered.
    if (learned !== null && learned > 0 && learned < Math.min(limit, span.seconds)) {
        return await askInPieces(questionOf, span, context, learned);
    }
    return { answer, evidence: asked.map((one) => one.evidence) };
}

;// CONCATENATED MODULE: ./build/adapters/prometheus/indicators/ratio.js







/** Good or bad events over all events. */
const ratio = {
    async resolve({ counted, events, total, countNewSeries }, _span, context) {
        const counting = { counted, events, total, countBirths: false };
        if (!countNewSeries)
            return resolved(resolvedRatio(counting));
        const dialect = await dialectOf(context);
        if (dialect.kind === 'unknown')
            return refused(dialect.reason);
        return resolved(resolvedRatio({ ...counting, countBirths: dialect.kind === 'promql' }));
    },
    groups: {
        total: ({ total }) => selectorsIn(total.text)[0]?.text ?? null,
        narrowed(indicator, matchers) {
            const narrowed = (query) => ({ ...query, text: withMatchers(query.text, matchers) });
            return { ...indicator, events: narrowed(indicator.events), total: narrowed(indicator.total) };
        },
    },
    bound: null,
};
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
/** A ratio of two counts; a latency is one too, once its buckets are found. */
const resolvedRatio = ({ counted, events, total, countBirths }) => ({
    async measure(span, context) {
        const count = (query) => (piece) => countBirths ? countWithBirths(query.text, total.text, piece) : countOver(query, piece);
        const [some, all] = await Promise.all([
            askInPieces(count(events), span, context),
            askInPieces(count(total), span, context),
        ]);
        return {
            measurement: (0,counting/* countsFrom */.bT)(counted, some.answer, all.answer),
            // In the order in which they are judged: so the first without an answer is the one that matters.
            evidence: [...all.evidence, ...some.evidence],
        };
    },
    async coverage(_measuring, span, context) {
        const step = STEPS.find((seconds) => span.seconds / seconds <= MAX_STEPS) ?? time/* DAY */.d_;
        const expected = Math.floor(span.seconds / step);
        if (expected === 0)
            return { coverage: null, evidence: [] };
        const { answer, evidence } = await askInPieces((piece) => presenceOver(total, piece, step), span, context);
        const present = answer.kind === 'number' ? answer.value.valueOf() : null;
        return { coverage: present === null || present < 0 ? null : Math.min(present / expected, 1), evidence };
    },
    history: {
        questions: (step) => [countOver(events, step), countOver(total, step)],
        measurement: (some, all) => (0,counting/* countsFrom */.bT)(counted, some, all),
        isNaNWhenIdle: false,
    },
});
/** Coverage is looked at in steps of this length, the first of which at most {@link MAX_STEPS} fit the window. */
const STEPS = [
    ...[1, 5, 15, 30].map((minutes) => minutes * time/* MINUTE */.pY),
    ...[1, 2, 3, 6, 12].map((hours) => hours * time/* HOUR */.dp),
    time/* DAY */.d_,
];
const MAX_STEPS = 750;
/**
 * As {@link countOver}, plus the first value of every series that was born in the piece: `increase` sees no step from
 * "not there" to 1. A series is born when it had no sample in the ten minutes before the piece, while `total` had: where
 * nothing was recorded then (an outage, short retention), every old counter would look newly born.
 */
function countWithBirths(selector, total, piece) {
    const range = rangeOf(selector, piece);
    const before = (of) => `last_over_time(${of}[10m] offset ${piece.offsetSeconds + piece.span.seconds}s)`;
    const births = `(sum(min_over_time(${range}) unless ${before(selector)}) and on() count(${before(total)}))`;
    return questionOf(`(sum(increase(${range})) or ${births} * 0) + (${births} or vector(0))`);
}

;// CONCATENATED MODULE: ./build/adapters/prometheus/indicators/latency.js






/** The requests that a classic histogram counts up to a boundary, over all of its requests. */
const latency = {
    async resolve({ histogram, within }, span, { ask, at }) {
        const evidence = [];
        const boundaries = async (lookback) => {
            const question = boundariesOf(histogram, lookback);
            const result = await ask.instant(question, at, lookback?.seconds ?? 0);
            evidence.push(evidenceOf(question, at, result));
            return result;
        };
        let result = await boundaries(null);
        // An idle or restarting service has no sample in the last minutes, yet it may have some in the window.
        if (result.kind === 'samples' && result.samples.length === 0)
            result = await boundaries(span);
        if (result.kind === 'unusable')
            return refused(result.reason, evidence);
        const les = result.samples.flatMap(({ labels }) => labels.le ?? []);
        const matching = les.filter((le) => (0,exact_number/* exactNumber */.r)(le)?.equals(within.seconds));
        if (matching.length === 0) {
            const known = inOrder(les.filter(isBoundary));
            const noData = { kind: 'no-data', of: `${histogram.name}_bucket` };
            return refused(known.length === 0 ? noData : { kind: 'no-boundary', within: within.text, boundaries: known }, evidence);
        }
        const events = bucketSelector(histogram, matching.toSorted());
        const total = countSelector(histogram);
        return resolved(resolvedRatio({ counted: 'good', events, total, countBirths: false }), evidence);
    },
    groups: {
        total: ({ histogram }) => countSelector(histogram).text,
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
            const seconds = result.samples.flatMap(({ labels }) => (0,exact_number/* exactNumber */.r)(labels.le ?? '') ?? []);
            return seconds.toSorted((a, b) => a.compare(b)).map(duration/* boundOfSeconds */.vQ);
        },
    },
};
const isBoundary = (le) => le === '+Inf' || (0,exact_number/* exactNumber */.r)(le) !== null;
const inOrder = (les) => les.toSorted((a, b) => Number(a.replace('+Inf', 'Infinity')) - Number(b.replace('+Inf', 'Infinity')));
/** The bucket boundaries that a histogram has, as one series per `le`. */
function boundariesOf(histogram, span) {
    const buckets = `${histogram.name}_bucket${braces(histogram.matchers)}`;
    const recent = (selector) => (span === null ? selector : `last_over_time(${selector}[${span.text}])`);
    return questionOver(buckets, (one, label) => `count${by('le', label)}(${recent(one)})`, ['le']);
}
/** The selector of a histogram's requests up to a boundary, which may be written in several ways (`1` and `1.0`). */
function bucketSelector(histogram, les) {
    const [first] = les;
    const matcher = les.length === 1 ? `le=${JSON.stringify(first)}` : `le=~${JSON.stringify(les.map(escapeRegex).join('|'))}`;
    return { form: 'selector', text: `${histogram.name}_bucket${braces([...histogram.matchers, matcher])}` };
}
/** The selector of all of a histogram's requests. */
function countSelector(histogram) {
    return { form: 'selector', text: `${histogram.name}_count${braces(histogram.matchers)}` };
}
const braces = (matchers) => (matchers.length === 0 ? '' : `{${matchers.join(',')}}`);
const escapeRegex = (text) => text.replace(/[.+*?()|[\]{}^$\\]/g, '\\$&');

;// CONCATENATED MODULE: ./build/adapters/prometheus/indicators/slices.js







/** Spans of time that are good or bad by an expression's value. */
const slices = {
    resolve: async (indicator) => resolved(resolvedSlices(indicator)),
    groups: {
        // What is divided by stands last.
        total: ({ value }) => selectorsIn(value).at(-1)?.text ?? null,
        narrowed: (indicator, matchers) => ({ ...indicator, value: withMatchers(indicator.value, matchers) }),
    },
    bound: null,
};
/** A subquery of more points than this is refused by some backends (VictoriaMetrics: 30,000). */
const MAX_POINTS = 25_000;
const resolvedSlices = (indicator) => ({
    async measure(span, context) {
        const { seconds: stepSeconds } = indicator.every;
        const tooShort = span.seconds < stepSeconds;
        if (tooShort)
            return { measurement: (0,model_measurement/* unmeasured */.Q)({ kind: 'too-coarse', stepSeconds }), evidence: [] };
        const longest = MAX_POINTS * stepSeconds;
        const count = (verdict) => (piece) => slicesOver(indicator, verdict, piece);
        const [good, bad] = await Promise.all([
            askInPieces(count('good'), span, context, longest),
            askInPieces(count('bad'), span, context, longest),
        ]);
        return { measurement: (0,counting/* slicesFrom */.GX)(good.answer, bad.answer), evidence: [...good.evidence, ...bad.evidence] };
    },
    async coverage(measuring, span) {
        const expected = Math.floor(span.seconds / indicator.every.seconds);
        const { measurement } = await measuring;
        const total = measurement.kind === 'counts' ? measurement.total.valueOf() : 0;
        return { coverage: expected > 0 ? Math.min(total / expected, 1) : null, evidence: [] };
    },
    history: {
        questions: (step) => [slicesOver(indicator, 'good', step), slicesOver(indicator, 'bad', step)],
        measurement: counting/* slicesFrom */.GX,
        isNaNWhenIdle: false,
    },
});
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
    groups: null,
    bound: null,
};

;// CONCATENATED MODULE: ./build/adapters/prometheus/indicators/vendor.js

/** An SLO that a vendor keeps, of which Prometheus knows nothing. */
const vendor = {
    resolve: async () => refused({ kind: 'unsupported-indicator', indicator: 'vendor', backend: 'prometheus' }),
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

;// CONCATENATED MODULE: ./build/adapters/prometheus/groups.js


/** More groups than this would make a table that nobody reads, of a label that nobody meant. */
const MAX_GROUPS = 200;
/** Each group's name has the values of its labels, and each of its queries. */
const MAX_VALUE = 1000;
/** Finds the values that the labels of `groupBy` have in the SLO's total. Asking twice costs nothing. */
async function groupsOf(slo, span, { ask, at }) {
    const { groups } = rulesOf(slo.indicator);
    const selector = groups?.total(slo.indicator) ?? null;
    if (!groups || selector === null)
        return unknown({ kind: 'no-selector' });
    const result = await ask.instant(groupsOver(selector, slo.groupBy, span), at, span.seconds);
    if (result.kind === 'unusable')
        return { kind: 'unknown', reason: result.reason };
    if (result.samples.length === 0)
        return { kind: 'unknown', reason: { kind: 'no-data', of: selector } };
    if (result.samples.length > MAX_GROUPS) {
        return unknown({ kind: 'too-many', count: result.samples.length, limit: MAX_GROUPS });
    }
    const names = slo.groupBy;
    const values = result.samples.map(({ labels }) => names.map((name) => [name, labels[name] ?? '']));
    const long = values.flat().find(([, value]) => value.length > MAX_VALUE);
    if (long) {
        const [label, { length }] = long;
        return unknown({ kind: 'long-value', label, length, limit: MAX_VALUE });
    }
    const absent = names.filter((name) => values.flat().every(([label, value]) => label !== name || value === ''));
    if (absent.length > 0)
        return unknown({ kind: 'absent-labels', labels: absent });
    const slos = values.map((labels) => {
        const matchers = labels.map(([name, value]) => `${name}=${JSON.stringify(value)}`);
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

;// CONCATENATED MODULE: ./build/adapters/prometheus/history.js


/** A range of at most this many days passes the limits of all backends. */
const MAX_RANGE_SECONDS = 30 * time/* DAY */.d_;
/** The measurement of each whole step of the span, oldest first. */
async function historyOf(queries, span, stepSeconds, context) {
    const step = { span: { seconds: stepSeconds, text: stepText(stepSeconds) }, offsetSeconds: 0 };
    const ends = Array.from({ length: Math.floor(span.seconds / stepSeconds) }, (_, index) => context.at - index * stepSeconds).reverse();
    const asked = await Promise.all(queries.questions(step).map((question) => answersAt(question, ends, stepSeconds, context)));
    const refused = asked.find((series) => series.kind === 'refused');
    if (refused)
        return { kind: 'none', reason: refused.reason };
    const measurementAt = (end) => {
        const answers = asked.map((series) => series.kind === 'answers' && series.answers.get(end));
        return queries.measurement(answers[0] || MISSING, answers[1] || MISSING);
    };
    const buckets = ends.map((to) => ({ from: to - stepSeconds, to, measurement: measurementAt(to) }));
    const spoilt = buckets.flatMap(({ measurement }) => spoiltBy(measurement, queries))[0];
    return spoilt ? { kind: 'none', reason: spoilt } : { kind: 'buckets', buckets };
}
const MISSING = { kind: 'missing' };
/** What makes a bucket worse than empty: a forecast must not leave it out. */
function spoiltBy(measurement, { isNaNWhenIdle }) {
    if (measurement.kind !== 'unmeasured')
        return [];
    const { reason } = measurement;
    const spoils = reason.kind === 'negative-count' || (reason.kind === 'not-a-number' && !isNaNWhenIdle);
    return spoils ? [reason] : [];
}
const stepText = (seconds) => (seconds % time/* DAY */.d_ === 0 ? `${seconds / time/* DAY */.d_}d` : `${seconds}s`);
async function answersAt(question, ends, stepSeconds, { ask }) {
    const perRequest = Math.max(1, Math.floor(MAX_RANGE_SECONDS / stepSeconds));
    const answers = new Map();
    for (let start = 0; start < ends.length; start += perRequest) {
        const part = ends.slice(start, start + perRequest);
        const result = await ask.range(question, part[0] ?? 0, part.at(-1) ?? 0, stepSeconds);
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

;// CONCATENATED MODULE: ./build/adapters/prometheus/prometheus.js






/** Reads Prometheus and what speaks its API: Thanos, Mimir, Cortex, Grafana Cloud, VictoriaMetrics. */
function prometheusBackend(settings) {
    const client = httpClient(settings);
    const context = { ask: asker(client, settings), at: settings.at, host: settings.baseUrl.hostname };
    return {
        async split(slo, span) {
            if (slo.groupBy.length === 0)
                return [slo];
            const groups = await groupsOf(slo, span, context);
            return groups.kind === 'groups' ? groups.slos : [slo];
        },
        recent: async (slo, span) => (await ungrouped(slo, span, context)) ?? (await read(slo.indicator, span, context)),
        compliance: async (slo, span) => (await ungrouped(slo, span, context)) ?? (await readCovered(slo.indicator, span, context)),
        async history(slo, span, stepSeconds) {
            const resolution = await rulesOf(slo.indicator).resolve(slo.indicator, span, context);
            if (resolution.kind === 'refused')
                return { kind: 'none', reason: resolution.reason };
            return await historyOf(resolution.indicator.history, span, stepSeconds, context);
        },
        async aside({ slo: { indicator }, within, span, endedSecondsAgo }) {
            const asked = (within && rulesOf(indicator).bound?.replaced(indicator, within)) ?? indicator;
            // Asked at the earlier instant, not by `offset`, so that expressions and boundaries are those of that time.
            return await readCovered(asked, span, { ...context, at: context.at - endedSecondsAgo });
        },
        bounds: async ({ indicator }) => (await rulesOf(indicator).bound?.known(indicator, context)) ?? [],
        close: () => client.close(),
    };
}
/** Why an SLO whose groups could not be told apart has no answer; null for any other. */
async function ungrouped(slo, span, context) {
    if (slo.groupBy.length === 0)
        return null;
    const groups = await groupsOf(slo, span, context);
    const because = { kind: 'unknown-at-start' };
    const reason = groups.kind === 'unknown' ? groups.reason : { kind: 'no-groups', because };
    return { measurement: (0,model_measurement/* unmeasured */.Q)(reason), coverage: null, evidence: [] };
}
async function read(indicator, span, context) {
    const resolution = await rulesOf(indicator).resolve(indicator, span, context);
    if (resolution.kind === 'refused')
        return { measurement: (0,model_measurement/* unmeasured */.Q)(resolution.reason), evidence: resolution.evidence };
    const { measurement, evidence } = await resolution.indicator.measure(span, context);
    return { measurement, evidence: [...resolution.evidence, ...evidence] };
}
async function readCovered(indicator, span, context) {
    const without = (reason, evidence = []) => ({
        measurement: (0,model_measurement/* unmeasured */.Q)(reason),
        coverage: null,
        evidence,
    });
    if (span.seconds <= 0)
        return without({ kind: 'window-too-young', seconds: span.seconds });
    const resolution = await rulesOf(indicator).resolve(indicator, span, context);
    if (resolution.kind === 'refused')
        return without(resolution.reason, resolution.evidence);
    const measuring = resolution.indicator.measure(span, context);
    // Both are asked in one turn, so that they are planned together.
    const [{ measurement, evidence }, covered] = await Promise.all([
        measuring,
        resolution.indicator.coverage(measuring, span, context),
    ]);
    return {
        measurement,
        coverage: covered.coverage,
        evidence: [...resolution.evidence, ...evidence, ...covered.evidence],
    };
}


/***/ }),

/***/ 2209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ ratioFrom),
/* harmony export */   GX: () => (/* binding */ slicesFrom),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   bT: () => (/* binding */ countsFrom)
/* harmony export */ });
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1952);
/* harmony import */ var _model_measurement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9320);


/** Further apart than this, more good than total is no rounding but a wrong query. */
const TOLERATED = new fraction_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(101, 100);
const ZERO = new fraction_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(0);
const ONE = new fraction_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(1);
/**
 * Good and total from two answers, by the rules of design section 5: no bad series beside a total is no errors, no good
 * series is all errors, no total is no data; an excess of up to 1% is clamped, a larger one is impossible.
 */
function countsFrom(counted, eventsAnswer, totalAnswer) {
    const total = asCount(totalAnswer);
    if (total.kind === 'unusable')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q)(total.reason);
    if (total.kind === 'missing')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q)({ kind: 'no-data', of: 'total' });
    const stated = asCount(eventsAnswer);
    if (stated.kind === 'unusable')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q)(stated.reason);
    const notes = [];
    if (stated.kind === 'missing' && total.value.gt(ZERO))
        notes.push({ kind: `${counted}-missing` });
    let events = stated.kind === 'missing' ? ZERO : stated.value;
    if (events.gt(total.value)) {
        const excess = { events, total: total.value, counted };
        if (events.gt(total.value.mul(TOLERATED)))
            return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q)({ kind: 'impossible-sli', ...excess });
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
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q)(good.reason);
    if (bad.kind === 'unusable')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q)(bad.reason);
    if (good.kind === 'missing' && bad.kind === 'missing')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q)({ kind: 'no-data', of: 'value' });
    const goodSlices = good.kind === 'number' ? good.value : ZERO;
    const total = goodSlices.add(bad.kind === 'number' ? bad.value : ZERO);
    return { kind: 'counts', unit: 'slices', good: goodSlices, total, notes: [] };
}
/** A ready-made error ratio; outside of 0 to 1, by more than rounding, it is impossible. */
function ratioFrom(answer) {
    if (answer.kind === 'missing')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q)({ kind: 'no-data', of: 'error-ratio' });
    if (answer.kind === 'unusable')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q)(answer.reason);
    const { value } = answer;
    if (value.lt(ONE.sub(TOLERATED)) || value.gt(TOLERATED))
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q)({ kind: 'impossible-ratio', value });
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
    }, { kind: 'missing' });
}
function asCount(answer) {
    return answer.kind === 'number' && answer.value.lt(ZERO)
        ? { kind: 'unusable', reason: { kind: 'negative-count', value: answer.value } }
        : answer;
}


/***/ }),

/***/ 3789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ MAX_LENGTH),
/* harmony export */   r: () => (/* binding */ exactNumber)
/* harmony export */ });
/* harmony import */ var fraction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1952);

/** Beyond them, a quotient of two numbers could no longer be shown as a double; no count is that large or small. */
const LARGEST = 1e100;
const SMALLEST = 1e-100;
/** The shortest form of a double is never longer. What exact arithmetic costs grows with the square of the length. */
const MAX_LENGTH = 400;
/** The exact value of a decimal such as `25250`, `0.1` or `1e-07`; null for NaN, infinities and anything else. */
function exactNumber(text) {
    const trimmed = text.trim();
    if (trimmed.length > MAX_LENGTH)
        return null;
    const match = /^([+-]?\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i.exec(trimmed);
    const size = Math.abs(Number(trimmed));
    if (!match || size > LARGEST || (size > 0 && size < SMALLEST))
        return null;
    const [, whole = '', decimals = '', exponent = '0'] = match;
    const digits = BigInt(whole + decimals);
    const places = Number(exponent) - decimals.length;
    return places < 0 ? new fraction_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(digits, 10n ** BigInt(-places)) : new fraction_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(digits * 10n ** BigInt(places));
}


/***/ }),

/***/ 9320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ unmeasured)
/* harmony export */ });
const unmeasured = (reason) => ({ kind: 'unmeasured', reason });


/***/ }),

/***/ 7593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   R1: () => (/* binding */ WINDOW_PLACEHOLDER),
/* harmony export */   Ru: () => (/* binding */ syntaxErrorAt),
/* harmony export */   v_: () => (/* binding */ parsePromql)
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
