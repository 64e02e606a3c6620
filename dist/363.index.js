export const id = 363;
export const ids = [363];
export const modules = {

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
var undici = __webpack_require__(4371);
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

/***/ 2363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prometheusBackend: () => (/* binding */ prometheusBackend)
});

// EXTERNAL MODULE: ./build/core/model/measurement.js
var model_measurement = __webpack_require__(9320);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(4371);
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
    let last = { kind: 'out-of-time', detail: 'the time for the whole run is up' };
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
            return last.kind === 'answer' ? outOfTime(last.status) : last;
        throw error;
    }
}
const isSlow = (answer) => answer.kind === 'out-of-time' || (answer.kind === 'answer' && SLOW_STATUSES.has(answer.status));
const outOfTime = (status) => ({
    kind: 'out-of-time',
    detail: `the time for the whole run is up; the last answer was HTTP ${status}`,
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
            return { kind: 'out-of-time', detail: 'the time for the whole run is up' };
        if (timeout.aborted) {
            throw new Transient({ kind: 'out-of-time', detail: `no answer within ${settings.requestTimeoutMs / 1000}s` });
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
        const host = URL.canParse(location, url.href) ? new URL(location, url).host : 'an unknown host';
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
// EXTERNAL MODULE: ./build/core/promql/meaning.js
var meaning = __webpack_require__(5803);
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
    const { text: range, name = range } = piece.span;
    const text = expression.replaceAll(grammar/* WINDOW_PLACEHOLDER */.R1, (0,meaning/* namesWindow */.HY)(expression) ? name : range);
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
 * A query whose series all say which part they are of. Multiplied by one, a float stays what it is to the bit and a native histogram no
 * float, which `label_replace` would make of it. The line break ends a comment that the query may end with.
 */
const markedPart = (query, mark) => `((${query}\n) * on() group_left(${PART}) ${labelled('vector(1)', PART, mark)})`;
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
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
const MAX_DETAIL = 400;
/** More of an answer's text is not looked at; a message is longer than this only to do harm. */
const MAX_QUOTED = 10_000;
/** The meaning of an HTTP answer to a query. What it quotes is redacted before it is cut or escaped, while it can be. */
function readResponse(answer, redact) {
    switch (answer.kind) {
        case 'unreachable':
        case 'out-of-time':
            return { kind: 'unusable', reason: { kind: answer.kind, detail: answer.detail } };
        case 'too-large':
            return response_unusable(`the answer is larger than ${answer.limitMiB} MiB`);
        case 'redirected':
            return response_unusable(`HTTP ${answer.status}, a redirect to ${redact(answer.host)}, which is not followed, since credentials would go along; give the final address as backend-url`, 'turned-away');
        case 'answer':
            return readBody(answer, redact);
    }
}
function readBody(answer, redact) {
    const parsed = responseSchema.safeParse(jsonOrUndefined(answer.body));
    if (!parsed.success && answer.status === TOO_MANY_REQUESTS)
        return response_unusable('HTTP 429', 'throttled');
    if (!parsed.success)
        return response_unusable(`HTTP ${answer.status}, ${notPrometheus(answer, redact)}`, 'turned-away');
    if (parsed.data.status === 'error')
        return readError(answer.status, redact(parsed.data.error.slice(0, MAX_QUOTED)));
    if (answer.status !== 200)
        return response_unusable(`HTTP ${answer.status} with a success inside`);
    const partial = partialDetail(parsed.data, redact);
    if (partial !== null)
        return { kind: 'unusable', reason: { kind: 'partial-answer', detail: partial } };
    const { data } = parsed.data;
    const count = data.resultType === 'vector' || data.resultType === 'matrix' ? data.result.length : 1;
    return count > MAX_SERIES
        ? { kind: 'unusable', reason: { kind: 'too-many-series', count, limit: MAX_SERIES } }
        : samplesOf(data);
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
                return { kind: 'unusable', reason: { kind: 'native-histogram' } };
            }
            return {
                kind: 'samples',
                samples: data.result.flatMap(({ metric, values }) => (values ?? []).map(([at, value]) => ({ labels: metric, at, value }))),
            };
        case 'scalar':
            return { kind: 'samples', samples: [{ labels: {}, at: data.result[0], value: data.result[1] }] };
        case 'string':
            return { kind: 'unusable', reason: { kind: 'wrong-type', type: 'string' } };
    }
}
/**
 * Notes on the evaluation start with "PromQL info:" or "PromQL warning:"; any other warning comes from storage and means
 * that some of the data is missing.
 */
function partialDetail(data, redact) {
    if (data.isPartial)
        return 'the backend marked the answer as partial (isPartial)';
    const warning = data.warnings?.find((text) => !/^(PromQL (info|warning):|\d+ more (info|warning) annotations omitted)/.test(text));
    return warning === undefined ? null : shorten(redact(warning.slice(0, MAX_QUOTED)));
}
/** Mimir, Cortex and Grafana Cloud say how long a range they allow; others only that it is too long. */
function readError(status, error) {
    const tooLong = /err-mimir-max-(?:total-)?query-length|query time range exceeds the limit|time range .* exceeds .*limit/i.test(error.slice(0, MAX_DETAIL));
    if (!tooLong)
        return response_unusable(`HTTP ${status}, ${error}`, status === TOO_MANY_REQUESTS ? 'throttled' : 'rejected');
    const limit = goDuration(/limit: ((?:\d+h)?(?:\d+m)?(?:\d+s)?)/.exec(error)?.[1] ?? '');
    const isUsable = limit >= MIN_LIMIT && Number.isFinite(limit);
    return { kind: 'unusable', reason: { kind: 'window-too-long', limitSeconds: isUsable ? limit : null } };
}
/** In seconds. A window in pieces of less would be asked for in thousands of queries. */
const MIN_LIMIT = time/* HOUR */.dp;
/** Go prints durations as `768h0m0s`. */
function goDuration(text) {
    const part = (unit) => Number(new RegExp(`(\\d+)${unit}`).exec(text)?.[1] ?? 0);
    return part('h') * time/* HOUR */.dp + part('m') * time/* MINUTE */.pY + part('s');
}
function notPrometheus({ status, contentType, body }, redact) {
    if (status === 401 || status === 403)
        return 'the backend wants credentials, or refuses those given; check backend-token, or backend-username and backend-password (in runs of forks, secrets are empty)';
    if (/html/i.test(contentType) || /^\s*<(!doctype|html)/i.test(body))
        return 'an HTML page instead of JSON; is a login page or a proxy in between?';
    if (status === 404)
        return 'there is no Prometheus API at this address; does backend-url lack a path prefix such as /prometheus?';
    const text = shorten(redact(body.slice(0, MAX_QUOTED)));
    return text === '' ? 'an empty answer' : `not an answer of the Prometheus API: ${text}`;
}
const response_unusable = (detail, kind = 'rejected') => ({
    kind: 'unusable',
    reason: { kind, detail: shorten(detail) },
});
const shorten = (text) => {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > MAX_DETAIL ? `${line.slice(0, MAX_DETAIL)}\u2026` : line;
};
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
/** So many strangers in a row, before there was any answer, and nobody else will come to the door. */
const MOST_STRANGERS = 3;
/** A sender that stops asking where there is nobody to ask, and believes an answer only that is of the question. */
function sender(client, settings) {
    let answered = false;
    let strangers = 0;
    let down = null;
    /** A backend that never answered will not answer the other thousand queries either. */
    function learn(answer, result) {
        const isStranger = result.kind === 'unusable' && result.reason.kind === 'turned-away';
        if (answer.kind === 'answer' && !isStranger)
            answered = true;
        if (isStranger)
            strangers += 1;
        const isGone = answer.kind === 'unreachable' && !answer.connected;
        if (answered)
            down = null;
        else if (isGone || strangers >= MOST_STRANGERS)
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
        const result = checked(readResponse(answer, redact), call, mark);
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
    return { query, at, value };
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
    coverage: async () => ({ coverage: { kind: 'not-told' }, evidence: [] }),
    history: {
        questions: (step) => [expressionOver(expression, step)],
        measurement: (ratio) => (0,counting/* ratioFrom */.Er)(ratio),
        isNaNWhenIdle: true,
    },
});

// EXTERNAL MODULE: ./build/core/model/duration.js
var duration = __webpack_require__(7342);
// EXTERNAL MODULE: ./build/core/budget/coverage.js
var coverage = __webpack_require__(2166);
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
        const expected = Math.max(1, Math.floor(span.seconds / step));
        const { answer, evidence } = await askInPieces((piece) => presenceOver(total, piece, step), span, context);
        if (answer.kind === 'unusable')
            return { coverage: { kind: 'undetermined', reason: answer.reason }, evidence };
        const present = answer.kind === 'number' ? answer.value.valueOf() : 0;
        return { coverage: { ...coverage/* COVERED */.NQ, share: Math.min(present / expected, 1), stepSeconds: step }, evidence };
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
            return { measurement: (0,model_measurement/* unmeasured */.Q8)({ kind: 'too-coarse', stepSeconds }), evidence: [] };
        const longest = MAX_POINTS * stepSeconds;
        const count = (verdict) => (piece) => slicesOver(indicator, verdict, piece);
        const [good, bad] = await Promise.all([
            askInPieces(count('good'), span, context, longest),
            askInPieces(count('bad'), span, context, longest),
        ]);
        return { measurement: (0,counting/* slicesFrom */.GX)(good.answer, bad.answer), evidence: [...good.evidence, ...bad.evidence] };
    },
    async coverage(measuring, span) {
        const { measurement } = await measuring;
        if (measurement.kind !== 'counts')
            return { coverage: coverage/* NOT_COVERED */.zs, evidence: [] };
        const expected = Math.max(1, Math.floor(span.seconds / indicator.every.seconds));
        const share = Math.min(measurement.total.valueOf() / expected, 1);
        return { coverage: { ...coverage/* COVERED */.NQ, share, stepSeconds: indicator.every.seconds }, evidence: [] };
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
        return unknown('its query selects nothing that has labels');
    const result = await ask.instant(groupsOver(selector, slo.groupBy, span), at, span.seconds);
    if (result.kind === 'unusable')
        return { kind: 'unknown', reason: result.reason };
    if (result.samples.length === 0)
        return { kind: 'unknown', reason: { kind: 'no-data', of: selector } };
    if (result.samples.length > MAX_GROUPS) {
        return unknown(`there are ${result.samples.length} of them, and at most ${MAX_GROUPS} are measured`);
    }
    const names = slo.groupBy;
    const values = result.samples.map(({ labels }) => names.map((name) => [name, labels[name] ?? '']));
    const long = values.flat().find(([, value]) => value.length > MAX_VALUE);
    if (long) {
        const [name, { length }] = long;
        return unknown(`a value of the label ${name} has ${length} characters, and at most ${MAX_VALUE} are measured`);
    }
    const absent = names.filter((name) => values.flat().every(([label, value]) => label !== name || value === ''));
    if (absent.length > 0)
        return unknown(`no series of its total has the label ${absent.join(' or ')}`);
    const slos = values.map((labels) => {
        const matchers = labels.map(([name, value]) => `${name}=${JSON.stringify(value)}`);
        return groupOf(slo, matchers, groups.narrowed(slo.indicator, matchers));
    });
    return { kind: 'groups', slos: slos.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}
const unknown = (detail) => ({ kind: 'unknown', reason: { kind: 'no-groups', detail } });
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
    const detail = 'its groups were not known when the run began';
    const reason = groups.kind === 'unknown' ? groups.reason : { kind: 'no-groups', detail };
    return { measurement: (0,model_measurement/* unmeasured */.Q8)(reason), coverage: { kind: 'undetermined', reason }, evidence: [] };
}
async function read(indicator, span, context) {
    const resolution = await rulesOf(indicator).resolve(indicator, span, context);
    if (resolution.kind === 'refused')
        return { measurement: (0,model_measurement/* unmeasured */.Q8)(resolution.reason), evidence: resolution.evidence };
    const { measurement, evidence } = await resolution.indicator.measure(span, context);
    return { measurement, evidence: [...resolution.evidence, ...evidence] };
}
async function readCovered(indicator, span, context) {
    const without = (reason, evidence = []) => ({
        measurement: (0,model_measurement/* unmeasured */.Q8)(reason),
        coverage: { kind: 'undetermined', reason },
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
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q8)(total.reason);
    if (total.kind === 'missing')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q8)({ kind: 'no-data', of: 'total' });
    const stated = asCount(eventsAnswer);
    if (stated.kind === 'unusable')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q8)(stated.reason);
    const notes = [];
    if (stated.kind === 'missing' && total.value.gt(ZERO))
        notes.push({ kind: `${counted}-missing` });
    let events = stated.kind === 'missing' ? ZERO : stated.value;
    if (events.gt(total.value)) {
        const excess = { events, total: total.value, counted };
        if (events.gt(total.value.mul(TOLERATED)))
            return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q8)({ kind: 'impossible-sli', ...excess });
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
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q8)(good.reason);
    if (bad.kind === 'unusable')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q8)(bad.reason);
    if (good.kind === 'missing' && bad.kind === 'missing')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q8)({ kind: 'no-data', of: 'value' });
    const goodSlices = good.kind === 'number' ? good.value : ZERO;
    const total = goodSlices.add(bad.kind === 'number' ? bad.value : ZERO);
    return { kind: 'counts', unit: 'slices', good: goodSlices, total, notes: [] };
}
/** A ready-made error ratio; outside of 0 to 1, by more than rounding, it is impossible. */
function ratioFrom(answer) {
    if (answer.kind === 'missing')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q8)({ kind: 'no-data', of: 'error-ratio' });
    if (answer.kind === 'unusable')
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q8)(answer.reason);
    const { value } = answer;
    if (value.lt(ONE.sub(TOLERATED)) || value.gt(TOLERATED))
        return (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q8)({ kind: 'impossible-ratio', value });
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

/***/ 5803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ namesWindow),
/* harmony export */   K7: () => (/* binding */ queryMeaning),
/* harmony export */   OS: () => (/* binding */ histogramMeaning),
/* harmony export */   Ui: () => (/* binding */ expressionMeaning)
/* harmony export */ });
/**
 * PromQL text without what means nothing: spaces, comments, and the choice between quotes. Two texts with one meaning may
 * still differ; two texts with different meanings always do.
 */
const expressionMeaning = (text) => tokensOf(text).join(' ');
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
function queryMeaning(query) {
    if (query.form === 'expression')
        return `expression ${expressionMeaning(query.text)}`;
    const tokens = tokensOf(query.text);
    const brace = tokens.indexOf('{');
    const [name, matchers] = brace === -1 ? [tokens, []] : [tokens.slice(0, brace), tokens.slice(brace + 1, -1)];
    return `selector ${name.join(' ')} ${matchersMeaning(splitMatchers(matchers))}`;
}
/** The metric's name and matchers, in any order. */
const histogramMeaning = ({ name, matchers }) => `${name} ${matchersMeaning(matchers.map(expressionMeaning))}`;
const matchersMeaning = (matchers) => JSON.stringify([...new Set(matchers)].sort());
/** At commas; one at the end means nothing. */
function splitMatchers(tokens) {
    const commas = tokens.flatMap((token, index) => (token === ',' ? index : []));
    const matchers = [-1, ...commas].map((start, nth) => tokens.slice(start + 1, commas[nth]).join(' '));
    return matchers.filter((matcher) => matcher !== '');
}
/** Whether `$window` stands for more than a range, such as in the name of a recording rule: then its spelling matters. */
const namesWindow = (expression) => [...expression.matchAll(TOKEN)].some(([token]) => /^["'`]/.test(token) && token.includes('$window')) ||
    expression.replaceAll(/\[\s*\$window\b/g, '').includes('$window');


/***/ })

};
