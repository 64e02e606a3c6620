export const id = 863;
export const ids = [863];
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

/***/ 9863:
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

// EXTERNAL MODULE: ./build/core/promql/matchers.js
var promql_matchers = __webpack_require__(953);
// EXTERNAL MODULE: ./build/core/budget/counting.js
var counting = __webpack_require__(2209);
// EXTERNAL MODULE: ./build/core/promql/grammar.js
var grammar = __webpack_require__(7593);
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

// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
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
    const kept = labels.filter((label) => label !== '').map(promql_matchers/* labelText */.QK);
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
            return unusable(`the answer is larger than ${answer.limitMiB} MiB`);
        case 'redirected':
            return unusable(`HTTP ${answer.status}, a redirect to ${redact(answer.host)}, which is not followed, since credentials would go along; give the final address as backend-url`, 'turned-away');
        case 'answer':
            return readBody(answer, redact);
    }
}
function readBody(answer, redact) {
    const parsed = responseSchema.safeParse(jsonOrUndefined(answer.body));
    if (!parsed.success && answer.status === TOO_MANY_REQUESTS)
        return unusable('HTTP 429', 'throttled');
    if (!parsed.success)
        return unusable(`HTTP ${answer.status}, ${notPrometheus(answer, redact)}`, 'turned-away');
    if (parsed.data.status === 'error')
        return readError(answer.status, redact(parsed.data.error.slice(0, MAX_QUOTED)));
    if (answer.status !== 200)
        return unusable(`HTTP ${answer.status} with a success inside`);
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
        return unusable(`HTTP ${status}, ${error}`, status === TOO_MANY_REQUESTS ? 'throttled' : 'rejected');
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
const unusable = (detail, kind = 'rejected') => ({
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
/** A sender that stops asking where there is nobody to ask. */
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
    return { query, at, value };
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
async function presenceOf(selector, pieces, { ask, at }) {
    const asked = await Promise.all(pieces.map(async (piece) => {
        const question = seriesIn(selector, piece);
        const result = await ask.instant(question, at, piece.span.seconds + piece.offsetSeconds);
        return { answer: singleAnswer(result), evidence: evidenceOf(question, at, result) };
    }));
    const unusable = asked.map(({ answer }) => answer).find((answer) => answer.kind === 'unusable');
    return {
        selector,
        isMissing: asked.some(({ answer }) => answer.kind === 'missing'),
        reason: unusable?.reason ?? null,
        evidence: asked.map(({ evidence }) => evidence),
    };
}
/** How many series a selector has in a piece. */
function seriesIn(selector, piece) {
    const { text, name = text } = piece.span;
    const named = selector.replaceAll(grammar/* WINDOW_PLACEHOLDER */.R1, name);
    return questionOver(named, (one, label) => `count${by(label)}(last_over_time(${rangeOf(one, piece)}))`);
}

;// CONCATENATED MODULE: ./build/adapters/prometheus/mistyped.js




/**
 * Looks whether a selector without series is mistyped: whether it takes a pattern for a text, or names a label that no series of
 * its metric has over the span. A metric without any series may have none yet; `present` are selectors that do have series.
 */
async function suspicionOf(selector, present, span, context) {
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
    const exists = existence(span, context, evidence);
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
/** Whether a selector has series: now, which costs little, or else at any time in the span. A backend that refuses tells nothing. */
function existence(span, { ask, at }, evidence) {
    const hasSeries = async (question, longest) => {
        const result = await ask.instant(question, at, longest);
        evidence.push(evidenceOf(question, at, result));
        return result.kind === 'unusable' || result.samples.length > 0;
    };
    return async (selector) => (await hasSeries(questionOf(`count(${selector})`), 0)) ||
        (await hasSeries(seriesIn(selector, { span, offsetSeconds: 0 }), span.seconds));
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
    async measure(span, context) {
        // A ratio has no counts, so the ratios of two pieces can't be added.
        const question = expressionOver(expression, { span, offsetSeconds: 0 });
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
    const pieces = [{ span, offsetSeconds: 0 }];
    const isAllBad = answer.kind === 'number' && answer.value.gte(1);
    const isExtreme = isAllBad || (answer.kind === 'number' && answer.value.equals(0));
    const looked = { isEmpty: answer.kind === 'missing', isExtreme, pieces };
    const query = { form: 'expression', text: expression };
    const { reason, isAll, defaulted, evidence } = await missingFrom(query, looked, context);
    if (isAll)
        return { measurement: (0,counting/* ratioFrom */.Er)({ kind: 'missing' }), evidence };
    if (reason && answer.kind !== 'unusable')
        return { measurement: (0,model_measurement/* unmeasured */.Q8)(reason), evidence };
    const measurement = (0,counting/* ratioFrom */.Er)(answer);
    const [selector] = defaulted;
    if (selector === undefined || measurement.kind !== 'ratio')
        return { measurement, evidence };
    if (isAllBad)
        return { measurement: (0,model_measurement/* unmeasured */.Q8)({ kind: 'missing-operand', of: selector }), evidence };
    const suspicion = await suspicionOf(selector, presentIn(query), span, context);
    const notes = [...measurement.notes, { kind: 'counted-as-none', of: selector }];
    return {
        measurement: suspicion.reason ? (0,model_measurement/* unmeasured */.Q8)(suspicion.reason) : { ...measurement, notes },
        evidence: [...evidence, ...suspicion.evidence],
    };
}

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
        return { piece, answer: singleAnswer(result), evidence: evidenceOf(question, context.at, result) };
    }));
    const answer = (0,counting/* sumOf */.XN)(asked.map((one) => one.answer));
    const learned = answer.kind === 'unusable' && answer.reason.kind === 'window-too-long' ? answer.reason.limitSeconds : null;
    // The limit that a backend names is followed once; one that refuses its own limit stays unanswered.
    if (learned !== null && learned > 0 && learned < Math.min(limit, span.seconds)) {
        return await askInPieces(questionOf, span, context, learned);
    }
    return { answer, pieces: asked, evidence: asked.map((one) => one.evidence) };
}

;// CONCATENATED MODULE: ./build/adapters/prometheus/indicators/ratio-doubt.js




/**
 * Good and total from two answers, as `countsFrom` has them, unless a part of a query is missing in them: then they are no answer.
 * Looks closer only where something is odd: nothing came back, or no event was good, or none bad.
 */
async function ratioInDoubt(ratio, some, all, span, context) {
    const total = await missingFrom(ratio.total, lookedAtTotal(all), context);
    if (total.isAll)
        return { measurement: (0,counting/* countsFrom */.bT)(ratio.counted, some.answer, MISSING), evidence: total.evidence };
    if (total.reason)
        return { measurement: (0,model_measurement/* unmeasured */.Q8)(total.reason), evidence: total.evidence };
    const counts = (0,counting/* countsFrom */.bT)(ratio.counted, some.answer, all.answer);
    if (counts.kind !== 'counts' || counts.total.equals(0))
        return { measurement: counts, evidence: total.evidence };
    const events = await eventsInDoubt(ratio, counts, some, all, span, context);
    return { ...events, evidence: [...total.evidence, ...events.evidence] };
}
const MISSING = { kind: 'missing' };
const ratio_doubt_isZero = (answer) => answer.kind === 'number' && answer.value.equals(0);
const lookedAtTotal = ({ answer, pieces }) => ({
    isEmpty: answer.kind === 'missing',
    isExtreme: ratio_doubt_isZero(answer),
    pieces: pieces.map(({ piece }) => piece),
});
async function eventsInDoubt({ counted, events, total }, counts, some, all, span, context) {
    // Where there were no events at all, none of them needs an answer.
    const due = some.pieces.filter((_, index) => !isNone(all.pieces[index]?.answer ?? MISSING));
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
    const { reason, evidence } = await suspicionOf(selector, presentIn(total), span, context);
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
        const { measurement, evidence } = await ratioInDoubt({ counted, events, total }, some, all, span, context);
        // In the order in which they are judged: so the first without an answer is the one that matters.
        return { measurement, evidence: [...all.evidence, ...some.evidence, ...evidence] };
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
        measurement(some, all) {
            const doubt = all.kind === 'number' ? stepDoubt(events, some) : null;
            return doubt ? (0,model_measurement/* unmeasured */.Q8)(doubt) : (0,counting/* countsFrom */.bT)(counted, some, all);
        },
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
        const { measurement, evidence } = await slices_inDoubt(indicator.value, good, bad, span, context);
        return { measurement, evidence: [...good.evidence, ...bad.evidence, ...evidence] };
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
/** The slices of two answers, unless a selector of their value is missing in it. */
async function slices_inDoubt(value, good, bad, span, context) {
    const measurement = (0,counting/* slicesFrom */.GX)(good.answer, bad.answer);
    const isEmpty = good.answer.kind === 'missing' && bad.answer.kind === 'missing';
    const isAllBad = measurement.kind === 'counts' && measurement.good.equals(0);
    const isExtreme = isAllBad || (measurement.kind === 'counts' && measurement.good.equals(measurement.total));
    const due = good.pieces.filter(({ answer }, index) => isEmpty || answer.kind === 'number' || bad.pieces[index]?.answer.kind === 'number');
    const looked = { isEmpty, isExtreme, pieces: due.map(({ piece }) => piece) };
    const query = { form: 'expression', text: value };
    const { reason, isAll, defaulted, evidence } = await missingFrom(query, looked, context);
    if (isAll)
        return { measurement: (0,counting/* slicesFrom */.GX)({ kind: 'missing' }, { kind: 'missing' }), evidence };
    if (reason && (isEmpty || measurement.kind === 'counts'))
        return { measurement: (0,model_measurement/* unmeasured */.Q8)(reason), evidence };
    const [selector] = defaulted;
    if (selector === undefined || measurement.kind !== 'counts')
        return { measurement, evidence };
    if (isAllBad)
        return { measurement: (0,model_measurement/* unmeasured */.Q8)({ kind: 'missing-operand', of: selector }), evidence };
    const suspicion = await suspicionOf(selector, presentIn(query), span, context);
    const notes = [...measurement.notes, { kind: 'counted-as-none', of: selector }];
    return {
        measurement: suspicion.reason ? (0,model_measurement/* unmeasured */.Q8)(suspicion.reason) : { ...measurement, notes },
        evidence: [...evidence, ...suspicion.evidence],
    };
}
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
        const matchers = labels.map(([name, value]) => `${(0,promql_matchers/* labelText */.QK)(name)}=${JSON.stringify(value)}`);
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
        return queries.measurement(answers[0] || history_MISSING, answers[1] || history_MISSING);
    };
    const buckets = ends.map((to) => ({ from: to - stepSeconds, to, measurement: measurementAt(to) }));
    const spoilt = buckets.flatMap(({ measurement }) => spoiltBy(measurement, queries))[0];
    return spoilt ? { kind: 'none', reason: spoilt } : { kind: 'buckets', buckets };
}
const history_MISSING = { kind: 'missing' };
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

/***/ 953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QK: () => (/* binding */ labelText),
/* harmony export */   Tb: () => (/* binding */ takesPatternForText),
/* harmony export */   nM: () => (/* binding */ selectorText),
/* harmony export */   os: () => (/* binding */ selectionIn),
/* harmony export */   p8: () => (/* binding */ selectionsIn)
/* harmony export */ });
/* unused harmony export selectionOf */
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7593);

/** What each vector selector of a query selects, in the order in which they stand. `m{\u2026}`, `{"m",\u2026}` and `{__name__="m",\u2026}` are one. */
function selectionsIn(query) {
    const found = [];
    (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePromql */ .v_)(query).iterate({
        enter: ({ name, node }) => {
            if (name === 'VectorSelector')
                found.push(selectionOf(node, query));
        },
    });
    return found;
}
/** What a text selects that is one selector; null for any other text. */
function selectionIn(selector) {
    const tree = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePromql */ .v_)(selector);
    const [node, ...others] = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(tree.topNode);
    if (node?.name !== 'VectorSelector' || others.length > 0 || (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .syntaxErrorAt */ .Ru)(tree) !== null)
        return null;
    return selectionOf(node, selector);
}
/** What a vector selector selects. */
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
function selectorText(metric, matchers) {
    const isPlain = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/.test(metric);
    return isPlain ? `${metric}{${matchers.join(',')}}` : `{${[JSON.stringify(metric), ...matchers].join(',')}}`;
}
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
function expressionMeaning(text) {
    const tree = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePromql */ .v_)(text);
    const selectors = [];
    if ((0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .syntaxErrorAt */ .Ru)(tree) === null) {
        tree.iterate({ enter: ({ name, node }) => void (name === 'VectorSelector' && selectors.push(node)) });
    }
    const starts = [0, ...selectors.map(({ to }) => to)];
    const parts = starts.map((start, nth) => {
        const selector = selectors[nth];
        const tokens = tokensOf(text.slice(start, selector?.from));
        return selector ? [...tokens, selectorMeaning(selector, text)] : tokens;
    });
    return parts.flat().join(' ');
}
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
/** The metric's name and matchers, in any order. */
const histogramMeaning = ({ name, matchers }) => expressionMeaning((0,_matchers_js__WEBPACK_IMPORTED_MODULE_1__/* .selectorText */ .nM)(name, matchers));
/** Whether `$window` stands for more than a range, such as in the name of a recording rule: then its spelling matters. */
const namesWindow = (expression) => [...expression.matchAll(TOKEN)].some(([token]) => /^["'`]/.test(token) && token.includes('$window')) ||
    expression.replaceAll(/\[\s*\$window\b/g, '').includes('$window');


/***/ })

};
