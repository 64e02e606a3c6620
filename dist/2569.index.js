export const id = 2569;
export const ids = [2569];
export const modules = {

/***/ 2569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchBy: () => (/* binding */ fetchBy)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6752);
/* harmony import */ var _network_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3041);


/** A `fetch` that takes the way to an address which the environment names, and whose errors say why there was no answer. */
function fetchBy(address) {
    const { dispatcher, detailOf } = (0,_network_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .wayTo */ .b)(address);
    return async (url, options) => {
        try {
            return await (0,undici__WEBPACK_IMPORTED_MODULE_0__.fetch)(url, { ...options, dispatcher });
        }
        catch (error) {
            if (options.signal?.aborted)
                throw error;
            // What `fetch` itself throws says only that it failed.
            throw new Error(detailOf(error instanceof TypeError && error.cause ? error.cause : error), { cause: error });
        }
    };
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


/***/ })

};
