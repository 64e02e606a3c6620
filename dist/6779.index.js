export const id = 6779;
export const ids = [6779];
export const modules = {

/***/ 8380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ commitSources)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);
/* harmony import */ var _core_specs_attributes_attributes_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2953);
/* harmony import */ var _core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3244);
/* harmony import */ var _core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7649);
/* harmony import */ var _core_specs_layout_same_on_some_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4827);
/* harmony import */ var _core_specs_utf8_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(867);







/** The SLO directory at commits, without a checkout. `directory` is a path from the repository's root, with forward slashes. */
function commitSources(of, directory, listings = new Map()) {
    const objects = rememberingNames(of);
    const locations = new Map();
    return {
        locate: (commit) => (0,_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(locations, commit, () => locate(objects, directory, commit)),
        files: (location) => (0,_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(listings, location.tree ?? `none ${location.diagnostics.length}`, () => list(objects, directory, location)),
        shaOf: async (commit) => (await objects.root(commit)).commit,
        entryAt: (commit, path) => entryAt(objects, commit, path),
        attributesText: async ({ sha }) => (await objects.bytes(sha)).toString('latin1'),
        afresh: () => commitSources(of, directory, listings),
    };
}
/** The same, where a name means the same commit all along. */
function rememberingNames(objects) {
    const roots = new Map();
    return { ...objects, root: (commit) => (0,_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(roots, commit, () => objects.root(commit)) };
}
async function entryAt(objects, commit, path) {
    let { entries } = await objects.root(commit);
    const names = path.split('/');
    for (const [index, name] of names.entries()) {
        const found = entries.find((entry) => entry.path === name);
        if (found?.kind !== 'tree' || index === names.length - 1)
            return found ?? null;
        entries = await objects.entries(found.sha);
    }
    return null;
}
async function list(objects, directory, { tree, diagnostics }) {
    const entries = tree === null ? [] : await objects.filesBelow(tree);
    const layout = (0,_core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .layoutOf */ .aH)(directory, entries);
    const at = { path: directory };
    const shas = new Map(entries.map((entry) => [(0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(at, entry), entry.sha]));
    return {
        ...at,
        layout: { ...layout, diagnostics: [...diagnostics, ...layout.diagnostics] },
        shas,
        text: async (entry) => {
            const file = (0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(at, entry);
            return (0,_core_specs_utf8_js__WEBPACK_IMPORTED_MODULE_3__/* .decoded */ .D)(file, await objects.bytes(shas.get(file) ?? ''));
        },
    };
}
async function locate(objects, directory, name) {
    const { entries: top } = await objects.root(name);
    const twins = [];
    const attributes = [];
    let [tree, entries] = ['', top];
    const walked = [];
    for (const name of directory.split('/')) {
        if (tree !== '')
            entries = await objects.entries(tree);
        const here = (path) => ({ file: [...walked, path].join('/'), line: 1, column: 1 });
        for (const { path, sha } of entries) {
            if (path === name || !(0,_core_specs_layout_same_on_some_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .sameOnSomeDisk */ .r)(path, name))
                continue;
            const what = `this (${sha.slice(0, 12)}) is \`${name}\` on a case-insensitive file system`;
            twins.push({ code: 'layout', place: here(path), problem: new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(what, `\`${name}\` alone`) });
        }
        for (const { path, kind, sha, bytes } of entries) {
            if ((kind !== 'file' && kind !== 'link') || !(0,_core_specs_attributes_attributes_file_js__WEBPACK_IMPORTED_MODULE_6__/* .isAttributesFile */ .g)(path))
                continue;
            attributes.push({ file: [...walked, path].join('/'), directory: walked.join('/'), kind, sha, bytes });
        }
        const next = entries.find(({ path }) => path === name);
        if (!next)
            return { tree: null, diagnostics: [], twins, attributes };
        if (next.kind !== 'tree') {
            const problem = new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`this is ${NOUNS[next.kind]}`, 'a directory', 'Name the directory itself, with no link.');
            return { tree: null, diagnostics: [{ code: 'layout', place: here(name), problem }], twins, attributes };
        }
        walked.push(name);
        tree = next.sha;
    }
    return { tree, diagnostics: [], twins, attributes };
}
const NOUNS = { file: 'a file', link: 'a symbolic link', submodule: 'a submodule' };


/***/ }),

/***/ 867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** What was asked for under a key before, or is asked for now. */
function once(known, key, ask) {
    const asked = known.get(key) ?? ask();
    known.set(key, asked);
    return asked;
}


/***/ }),

/***/ 8103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isLimit),
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);
/* harmony import */ var _core_model_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4137);



const requestErrorSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    response: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        headers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()]).optional()),
        data: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J(),
    })
        .optional(),
});
/** Nothing at this address; no such commit; a repository without commits. */
const MISSING = new Set([404, 422, 409]);
/** Whether an answer is one of GitHub's limits: it says when to come back; any other 403 is a missing permission. */
function isLimit(status, header) {
    return status === 429 || (status === 403 && (header('retry-after') !== '' || header('x-ratelimit-remaining') === '0'));
}
/** GitHub did not give what was asked for. The message names what was asked, the answer, and what may fix it. */
class GitHubError extends _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Unavailable */ .$P {
    /** The HTTP status; null when there was no answer, or none that could be understood. */
    status;
    /** Whether a limit was hit, which passes; GitHub answers it with 403 too. */
    isLimited;
    constructor(message, status, { isLimited = false, cause } = {}) {
        super(message, status !== null && MISSING.has(status), { cause });
        this.status = status;
        this.isLimited = isLimited;
    }
    /** Whether the token may not do this, or may not see that it could. */
    get isDenied() {
        return !this.isLimited && (this.status === 401 || this.status === 403 || this.status === 404);
    }
    static garbled(route, parameters, detail) {
        return new GitHubError(`GitHub: ${filled(route, parameters)} answered what can't be understood (${detail})`, null);
    }
    /** Makes an error of what the HTTP library threw; what others say in it is redacted. */
    static of(error, route, parameters, redact) {
        if (error instanceof GitHubError)
            return error;
        const failure = requestErrorSchema.safeParse(error);
        const asked = filled(route, parameters);
        if (!failure.success)
            return new GitHubError(`GitHub: ${asked} got no answer`, null, { cause: error });
        const { status, response, message } = failure.data;
        if (!response)
            return new GitHubError(`GitHub: ${asked} got no answer: ${(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(message, redact)}`, null);
        const header = (name) => (0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(String(response.headers[name] ?? ''), redact);
        const id = header('x-github-request-id');
        const said = messageOf(response.data, redact);
        const isLimited = isLimit(status, header);
        const advice = isLimited
            ? 'The limit passes; run the job again later.'
            : adviceFor(status, header('x-accepted-github-permissions'));
        const parts = [`GitHub: ${asked} answered ${status}${said}`, id && `request ${id}`].filter(Boolean).join(', ');
        return new GitHubError(advice ? `${parts}. ${advice}` : parts, status, { isLimited });
    }
}
function messageOf(data, redact) {
    const parsed = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).safeParse(data);
    return parsed.success ? ` (${(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(parsed.data.message, redact)})` : '';
}
/** What the token needs, as GitHub itself names it. */
function adviceFor(status, accepted) {
    if (status === 401)
        return 'The token is not known or has expired.';
    if (status === 403 && accepted !== '') {
        return `The token needs one of these permissions: ${accepted.replaceAll('=', ': ')}.`;
    }
    if (status >= 500)
        return 'GitHub may be down: https://www.githubstatus.com. Run the job again later.';
    return null;
}
/** The route with its parameters, as a person would look it up. */
function filled(route, parameters) {
    return route.replace(/\{(\w+)\}/g, (_, name) => String(parameters[name] ?? name));
}


/***/ }),

/***/ 63:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   i5: () => (/* binding */ ownAccount),
/* harmony export */   xS: () => (/* binding */ writerSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8103);


const accountSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const writerSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable();
/** The account that the token is for; null for an App's token, which can't ask who it is, and writes as a bot. */
async function ownAccount(client) {
    try {
        return await client.get('GET /user', {}, accountSchema);
    }
    catch (error) {
        if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y && error.isDenied)
            return null;
        throw error;
    }
}
/** Whether what somebody wrote is our own. */
const isOwn = (self, writer) => self === null ? writer?.type === 'Bot' : writer?.id === self.id;


/***/ }),

/***/ 8785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }) })
    .transform(({ default_branch, owner }) => ({
    defaultBranch: default_branch,
    organization: owner.type === 'Organization' ? owner.login : null,
}));
const repositoryOf = (client) => client.get('GET /repos/{owner}/{repo}', {}, repositorySchema);


/***/ }),

/***/ 7517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sameText)
/* harmony export */ });
/** Whether GitHub would show the same: it may keep other line ends than it was given. */
const sameText = (a, b) => a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim();


/***/ }),

/***/ 7520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   DR: () => (/* binding */ filesBelow),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   fb: () => (/* binding */ gitObjects),
/* harmony export */   nM: () => (/* binding */ tipOf)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(370);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8532);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8103);



/** How many files are asked for at once. */
const AT_ONCE = 8;
function gitObjects(client) {
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(AT_ONCE);
    return {
        root: (commit) => rootOf(client, commit),
        entries: (treeish) => entriesOf(client, treeish),
        whole: (treeish) => wholeTree(client, treeish),
        filesBelow: (treeish) => filesBelow(client, treeish),
        bytes: (sha) => limit(() => bytesOf(client, sha)),
    };
}
/** What git writes for a kind. */
const KINDS = {
    '040000': 'tree',
    '100644': 'file',
    // Old versions of git wrote this one.
    '100664': 'file',
    '100755': 'file',
    '120000': 'link',
    '160000': 'submodule',
};
const treeSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    truncated: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    tree: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional() })
        .transform(({ path, mode, sha, size = 0 }, context) => {
        const kind = Object.hasOwn(KINDS, mode) ? KINDS[mode] : undefined;
        if (kind)
            return { path, kind, sha, bytes: size };
        context.addIssue({ code: 'custom', message: `unknown file mode ${mode}` });
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    })),
});
/** What stands directly in a tree, given by its own SHA or by that of a commit. */
async function entriesOf(client, treeish) {
    return (await rootOf(client, treeish)).entries;
}
/** The same with the SHA of the commit: for the name of a commit, GitHub's answer bears that and not the tree's. */
async function rootOf(client, treeish) {
    const { sha, truncated, tree } = await ask(client, treeish, false);
    if (truncated)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y(`GitHub cuts the tree ${treeish} short; what is missing can't be judged`, null);
    return { commit: sha, entries: tree };
}
/** Everything below a tree, without the directories themselves; null when GitHub cuts the answer short. */
async function wholeTree(client, treeish) {
    const { truncated, tree } = await ask(client, treeish, true);
    return truncated ? null : tree.filter(({ kind }) => kind !== 'tree');
}
/** All files below a tree. One that GitHub cuts short is walked directory by directory. */
async function filesBelow(client, treeish, prefix = '') {
    const below = (entries) => entries.map((entry) => ({ ...entry, path: `${prefix}${entry.path}` }));
    const whole = await wholeTree(client, treeish);
    if (whole)
        return below(whole);
    const direct = await entriesOf(client, treeish);
    const files = below(direct.filter(({ kind }) => kind !== 'tree'));
    for (const { kind, path, sha } of direct) {
        if (kind !== 'tree')
            continue;
        for (const file of await filesBelow(client, sha, `${prefix}${path}/`))
            files.push(file);
    }
    return files;
}
function ask(client, treeish, recursive) {
    const parameters = { tree_sha: treeish, ...(recursive && { recursive: '1' }) };
    return client.get('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', parameters, treeSchema);
}
const blobSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ encoding: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), content: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
/** The bytes of a file. */
async function bytesOf(client, sha) {
    const parameters = { file_sha: sha };
    const { encoding, content } = await client.get('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', parameters, blobSchema);
    if (encoding !== 'base64')
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y(`GitHub sent the file ${sha} as ${encoding}, not as base64`, null);
    return Buffer.from(content, 'base64');
}
/** The commit that a branch points at. */
async function tipOf(client, branch) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ object: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) });
    const { object } = await client.get('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `heads/${branch}` }, schema);
    return object.sha;
}


/***/ }),

/***/ 6137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isPrivate),
/* harmony export */   U: () => (/* binding */ isPublic)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5300);


const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ private: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() });
const payloadSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repository: repositorySchema });
/** Whether anybody may read the repository, and so what a run writes. When that is not known, it is taken for public. */
async function isPublic(workflow, github) {
    const payload = payloadSchema.safeParse((0,_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .payloadIfAny */ .Ge)(workflow));
    if (payload.success)
        return !payload.data.repository.private;
    // The payload of a schedule names no repository.
    return (github?.isPrivate().then((isPrivate) => !isPrivate, () => true) ?? true);
}
const isPrivate = async (client) => (await client.get('GET /repos/{owner}/{repo}', {}, repositorySchema)).private;


/***/ }),

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

/***/ 6779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UY: () => (/* binding */ connectGitHub),
  EP: () => (/* binding */ connectionFor)
});

// UNUSED EXPORTS: connectingWith

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/core/model/text.js
var model_text = __webpack_require__(4137);
// EXTERNAL MODULE: ./build/adapters/network/deadline.js
var network_deadline = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/adapters/network/retry.js
var retry = __webpack_require__(582);
// EXTERNAL MODULE: ./build/adapters/github/error.js
var github_error = __webpack_require__(8103);
;// CONCATENATED MODULE: ./build/adapters/github/graphql-url.js
/**
 * Where GraphQL is asked. The address that the runner names is taken only at the host of the REST API: the token goes nowhere
 * else.
 */
function graphqlUrlOf(apiUrl, given) {
    const api = new URL(apiUrl);
    if (given !== null && URL.canParse(given) && new URL(given).origin === api.origin)
        return given;
    const path = api.pathname.replace(/\/$/, '');
    // An Enterprise Server has /api/v3 for REST and /api/graphql beside it.
    return `${api.origin}${path.endsWith('/api/v3') ? path.replace(/v3$/, 'graphql') : `${path}/graphql`}`;
}

;// CONCATENATED MODULE: ./build/adapters/github/pagination.js
/** Nobody reviews, comments or commits as often as that; a server that goes round in circles does. */
const MAX_PAGES = 300;
/**
 * The items of all pages; or an error, for a list that lacks a page lacks somebody's word. A page that is full may have lost
 * the header that leads on, and one that is not full may still have it.
 */
async function allItems({ size, isNumbered, origin, read, garbled }) {
    const items = [];
    const seen = new Set();
    let url = null;
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const found = await read(page, url);
        const text = textOf(found.items);
        if (found.items.length > 0 && seen.has(text))
            throw garbled(`page ${page} is an earlier one again`);
        seen.add(text);
        items.push(...found.items);
        url = /<([^<>]+)>;\s*rel="next"/.exec(found.link)?.[1] ?? null;
        if (url === null && !(isNumbered && found.items.length === size))
            return items;
        if (url !== null && !(URL.canParse(url) && new URL(url).origin === origin)) {
            throw garbled('the next page leads to another host');
        }
    }
    throw garbled(`there are more than ${MAX_PAGES} pages`);
}
/** The HTTP library reads numbers beyond the safe ones as BigInt, which JSON does not know. */
const textOf = (items) => JSON.stringify(items, (_, value) => (typeof value === 'bigint' ? String(value) : value));

// EXTERNAL MODULE: ./build/adapters/network/bounded-body.js
var bounded_body = __webpack_require__(2954);
;// CONCATENATED MODULE: ./build/adapters/github/same-origin-fetch.js

/** An answer that another try would not change, and nobody should follow. */
class Unusable extends Error {
}
/** A hundred pull requests, each with the longest text that GitHub takes, are not quite as large. */
const MAX_BODY_BYTES = 32 * 1024 * 1024;
const MAX_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** The redirects that ask for the same to be written again elsewhere. */
const KEEPING = new Set([307, 308]);
/**
 * A `fetch` that stays with the host it was sent to, since a token goes along, and that reads the whole answer, up to a
 * bound: what breaks off on the way is no answer. GitHub redirects within its API when a repository was renamed.
 */
function boundFetch(fetch) {
    return async (first, options) => {
        for (let [url, redirects] = [first, 0];; redirects += 1) {
            const response = await fetch(url, { ...options, redirect: 'manual' });
            if (!REDIRECTS.has(response.status))
                return await whole(response);
            await whole(response);
            url = nextUrl(response, url, options.method ?? 'GET', redirects);
        }
    };
}
function nextUrl({ status, headers }, url, method, redirects) {
    const location = headers.get('location') ?? '';
    const next = URL.canParse(location, url) ? new URL(location, url) : null;
    const isSame = next?.origin === new URL(url).origin && !next.username && !next.password;
    const isKeeping = method === 'GET' || KEEPING.has(status);
    if (next && isSame && isKeeping && redirects < MAX_REDIRECTS)
        return next.href;
    throw new Unusable(`HTTP ${status}, a redirect to ${next?.host || 'an unknown host'}, which is not followed`);
}
/** An answer with its whole body. */
async function whole({ status, statusText, url, headers, body }) {
    const all = body === null ? Buffer.alloc(0) : await (0,bounded_body/* boundedBody */._)(body, MAX_BODY_BYTES);
    if (all === null)
        throw new Unusable(`the answer is larger than ${MAX_BODY_BYTES / 1_048_576} MiB`);
    return { status, statusText, url, headers, text: async () => all.toString('utf8'), arrayBuffer: async () => all };
}

;// CONCATENATED MODULE: ./build/adapters/github/client.js








const REQUEST_TIMEOUT_MS = 30_000;
const MAX_WAIT_MS = 60_000;
const PAGE_SIZE = 100;
/** The list whose pages have no numbers. */
const WITHOUT_NUMBERS = 'GET /repos/{owner}/{repo}/activity';
/** The number is the day of the REST API's version that the routes and schemas are written for. */
const VERSION_HEADER = { 'x-github-api-version': '2022-11-28' };
function githubClient(settings) {
    const [owner = '', repo = ''] = settings.repository.split('/');
    let connected = null;
    const send = async (route, parameters, url = null) => {
        connected ??= connect(settings);
        const { request } = await connected;
        const full = { headers: VERSION_HEADER, ...(route.includes('{owner}') && { owner, repo }), ...parameters };
        const [method] = route.split(' ');
        // An address that GitHub gave has all of the parameters in it.
        const sent = url !== null && method === 'GET' ? { headers: VERSION_HEADER } : full;
        const asked = request(url === null ? route : `${method} ${url}`, sent);
        const { data, headers } = await asked.catch((error) => {
            throw github_error/* GitHubError */.y.of(error, route, full, settings.redact);
        });
        return { data: data, link: headers.link ?? '', full };
    };
    const ask = async (route, parameters, schema) => {
        const { data, full } = await send(route, parameters);
        return understood(data, schema, route, full);
    };
    const graphqlUrl = graphqlUrlOf(settings.apiUrl, settings.graphqlUrl ?? null);
    return {
        get: ask,
        write: ask,
        async query(text, variables) {
            const given = { query: text, variables: { owner, name: repo, ...variables } };
            const { data } = await send(QUERY, given, graphqlUrl);
            const { errors, data: found } = understood(data, graphqlSchema, QUERY, {});
            const astray = errors.find(({ path: [top, field] }) => top !== 'repository' || field === undefined);
            if (astray)
                throw github_error/* GitHubError */.y.garbled(QUERY, {}, `errors: ${(0,model_text/* shortened */.vI)(astray.message, settings.redact)}`);
            const { repository } = understood(found, fieldsSchema, QUERY, {});
            const lost = new Set(errors.map(({ path: [, field] }) => field));
            return new Map(Object.entries(repository).filter(([field]) => !lost.has(field)));
        },
        async list(route, parameters, schema) {
            return await allItems({
                size: PAGE_SIZE,
                isNumbered: route !== WITHOUT_NUMBERS,
                origin: new URL(settings.apiUrl).origin,
                async read(page, url) {
                    const numbered = { per_page: PAGE_SIZE, ...parameters, ...(page > 1 && { page }) };
                    const { data, link, full } = await send(route, numbered, url);
                    return { items: understood(data, schemas/* array */.YOg(schema), route, full), link };
                },
                garbled: (detail) => github_error/* GitHubError */.y.garbled(route, { owner, repo, ...parameters }, detail),
            });
        },
    };
}
/** What is said of a query in messages. */
const QUERY = 'POST /graphql';
/** Where in the data an error came; one that names no place may be of anything. */
const pathSchema = schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])).nullish();
const graphqlSchema = schemas/* object */.Ikc({
    data: schemas/* unknown */.L5J(),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* string */.YjP(), path: pathSchema.transform((path) => path ?? []) })).default([]),
});
const fieldsSchema = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) });
/** Octokit and its HTTP client are large, so they are loaded for the first question. */
async function connect({ apiUrl, graphqlUrl = null, token, deadline, backoffMs }) {
    const [{ getOctokit }, { fetchBy }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 2413)), Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2569)]).then(__webpack_require__.bind(__webpack_require__, 2569))]);
    const fetch = boundFetch(fetchBy(new URL(apiUrl)));
    const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: 'slo-gate', log: SILENT, request: { fetch } });
    const queries = graphqlUrlOf(apiUrl, graphqlUrl);
    octokit.hook.wrap('request', (request, options) => {
        const attempt = async () => {
            const signal = AbortSignal.any([deadline, AbortSignal.timeout(REQUEST_TIMEOUT_MS)]);
            // Octokit's own hooks are bound to these very options, and whatever else is passed on never gets to them.
            options.request = { ...options.request, signal };
            return await (0,network_deadline/* within */.u)(signal, request(options));
        };
        // Only queries are ever sent there, and they change nothing.
        const isRead = options.method === 'GET' || options.url === queries;
        return isRead ? (0,retry/* retry */.L)(attempt, { deadline, waitBefore, backoffMs }) : attempt();
    });
    return octokit;
}
/** What goes wrong is said once, by whoever asked. */
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
function understood(data, schema, route, parameters) {
    const result = schema.safeParse(data);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw github_error/* GitHubError */.y.garbled(route, parameters, `${issue?.path.join('.') || 'the answer'}: ${issue?.message}`);
}
const failureSchema = schemas/* object */.Ikc({
    status: schemas/* number */.aig(),
    response: schemas/* object */.Ikc({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).optional()) }).optional(),
});
/** How long to wait before another try, in milliseconds; null when it would end the same or come too late. */
function waitBefore(error) {
    if (error instanceof Error && error.cause instanceof Unusable)
        return null;
    const failure = failureSchema.safeParse(error);
    if (!failure.success)
        return 0;
    const { status, response } = failure.data;
    const header = (name) => String(response?.headers[name] ?? '');
    if (response && status < 500 && !(0,github_error/* isLimit */.S)(status, header))
        return null;
    const reset = header('x-ratelimit-remaining') === '0' ? Number(header('x-ratelimit-reset')) * 1000 - Date.now() : 0;
    const waitMs = Math.max(0, (0,retry/* retryAfterMs */.V)(header('retry-after')), Number.isFinite(reset) ? reset : 0);
    return waitMs > MAX_WAIT_MS ? null : waitMs;
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./build/adapters/commits/commit-sources.js
var commit_sources = __webpack_require__(8380);
// EXTERNAL MODULE: ./build/adapters/commits/once.js
var once = __webpack_require__(867);
// EXTERNAL MODULE: ./build/core/specs/blob-id.js
var blob_id = __webpack_require__(6782);
;// CONCATENATED MODULE: ./build/adapters/github/blob-queue.js


const blobSchema = schemas/* object */.Ikc({
    /** Null for bytes that are not text. */
    text: schemas/* string */.YjP().nullable(),
    isTruncated: schemas/* boolean */.zMY(),
});
/**
 * The bytes of files, by GraphQL. A text that is not there as a whole, or whose blob id is another one, is read by REST, and so is
 * all when GraphQL is refused.
 */
function queuedBytes(ask, one) {
    return async (sha) => {
        const found = blobSchema.safeParse(await ask(blob_queue_textOf(sha)));
        if (!found.success || found.data.text === null || found.data.isTruncated)
            return await one(sha);
        const bytes = Buffer.from(found.data.text, 'utf8');
        return (0,blob_id/* blobId */.z)(bytes) === sha ? bytes : await one(sha);
    };
}
const blob_queue_textOf = (sha) => ({
    kind: 'text',
    field: (variable) => `object(oid:${variable}) { __typename ... on Blob { oid text isTruncated } }`,
    type: 'GitObjectID!',
    value: sha,
});

;// CONCATENATED MODULE: ./build/adapters/github/changed-files.js
/**
 * The paths that differ between two commits or trees, however many: GitHub's own lists of files end at 300 or 3,000. Of
 * trees that are cut short only the directories that differ are looked into.
 */
async function changedFiles(objects, before, after, prefix = '') {
    const [old, now] = await Promise.all([objects.whole(before), objects.whole(after)]);
    if (old && now)
        return differing(old, now).map(({ path }) => `${prefix}${path}`);
    const [oldEntries, nowEntries] = await Promise.all([objects.entries(before), objects.entries(after)]);
    const files = [];
    for (const { path, was, is } of differing(oldEntries, nowEntries)) {
        const inner = `${prefix}${path}/`;
        const [a, b] = [was, is].map((entry) => (entry?.kind === 'tree' ? entry.sha : null));
        const below = async (tree) => (tree ? await objects.filesBelow(tree) : []);
        const found = a && b
            ? await changedFiles(objects, a, b, inner)
            : (await Promise.all([a, b].map(below))).flat().map((entry) => `${inner}${entry.path}`);
        for (const file of a || b ? found : [`${prefix}${path}`])
            files.push(file);
    }
    return files;
}
function differing(before, after) {
    const old = new Map(before.map((entry) => [entry.path, entry]));
    const now = new Map(after.map((entry) => [entry.path, entry]));
    return [...new Set([...old.keys(), ...now.keys()])]
        .map((path) => ({ path, was: old.get(path), is: now.get(path) }))
        .filter(({ was, is }) => was?.sha !== is?.sha || was?.kind !== is?.kind);
}

// EXTERNAL MODULE: ./build/adapters/github/trees.js
var trees = __webpack_require__(7520);
;// CONCATENATED MODULE: ./build/adapters/github/commit-trees.js


/** A larger tree is asked for by REST, which says when it cuts one short. */
const MAX_ENTRIES = 2000;
/** So many levels of directories are listed in one answer; deeper ones are asked for by REST. */
const DEPTH = 4;
const entrySchema = schemas/* lazy */.RZV(() => schemas/* object */.Ikc({ name: schemas/* string */.YjP(), oid: schemas/* string */.YjP(), mode: schemas/* number */.aig(), object: objectSchema }));
const objectSchema = schemas/* object */.Ikc({ byteSize: schemas/* number */.aig().optional(), entries: schemas/* array */.YOg(entrySchema).optional() }).nullish();
const treeSchema = schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), entries: schemas/* array */.YOg(entrySchema) });
const commitSchema = schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), tree: treeSchema });
/**
 * The same objects, of which the top of a commit comes by GraphQL together with all that is on the way to a directory and in it: for
 * several commits in one request. What GraphQL does not tell as a whole is asked for by REST.
 */
function withCommitTrees(objects, ask, directory) {
    const direct = new Map();
    return {
        ...objects,
        root: async (name) => (await rootBy(ask, name, directory, direct)) ?? (await objects.root(name)),
        entries: async (tree) => direct.get(tree) ?? (await objects.entries(tree)),
        filesBelow: async (tree) => filesIn(direct, tree) ?? (await objects.filesBelow(tree)),
    };
}
async function rootBy(ask, name, directory, direct) {
    const [top, ...trees] = await Promise.all([ask(commitNamed(name)), ...treesOnTheWay(name, directory).map(ask)]);
    const commit = commitSchema.safeParse(top);
    if (!commit.success)
        return null;
    // A name may mean another commit by the time that its trees are looked up; so they are known by their ids alone.
    for (const tree of trees) {
        const found = treeSchema.safeParse(tree);
        if (found.success)
            keep(found.data.oid, found.data.entries, direct);
    }
    const entries = keep(commit.data.tree.oid, commit.data.tree.entries, direct);
    return entries && { commit: commit.data.oid, entries };
}
/** Puts a tree down and what is told of those in it; null when it is not known as a whole. */
function keep(sha, wire, direct) {
    for (const { oid, object } of wire)
        if (object?.entries)
            keep(oid, object.entries, direct);
    const entries = wire.flatMap((entry) => entryOf(entry) ?? []);
    if (entries.length < wire.length || wire.length > MAX_ENTRIES)
        return null;
    direct.set(sha, entries);
    return entries;
}
function entryOf({ name, oid, mode, object }) {
    const octal = mode.toString(8).padStart(6, '0');
    const kind = Object.hasOwn(trees/* KINDS */.GW, octal) ? trees/* KINDS */.GW[octal] : undefined;
    const bytes = object?.byteSize ?? (kind === 'file' || kind === 'link' ? null : 0);
    return kind === undefined || bytes === null ? null : { path: name, kind, sha: oid, bytes };
}
/** All files below a tree; null when one of its directories is not known. */
function filesIn(direct, tree) {
    const files = [];
    for (const entry of direct.get(tree) ?? [MISSING]) {
        if (entry.kind !== 'tree') {
            files.push(entry);
            continue;
        }
        const below = entry === MISSING ? null : filesIn(direct, entry.sha);
        if (below === null)
            return null;
        for (const file of below)
            files.push({ ...file, path: `${entry.path}/${file.path}` });
    }
    return files;
}
const MISSING = { path: '', kind: 'tree', sha: '', bytes: 0 };
const ENTRY = 'name oid mode object { __typename ... on Blob { byteSize }';
const commitNamed = (name) => ({
    kind: 'trees',
    field: (at) => `object(expression:${at}) { __typename ... on Commit { oid tree { oid entries { ${ENTRY} } } } } }`,
    type: 'String!',
    value: name,
});
/** Each directory on the way by itself, and the last with what is below it. */
function treesOnTheWay(name, directory) {
    const names = directory.split('/');
    return names.map((_, index) => ({
        kind: 'trees',
        field: (at) => `object(expression:${at}) { __typename ${treeFields(index === names.length - 1 ? DEPTH : 1)} }`,
        type: 'String!',
        value: `${name}:${names.slice(0, index + 1).join('/')}`,
    }));
}
const treeFields = (depth) => `... on Tree { oid entries { ${ENTRY} ${depth > 1 ? treeFields(depth - 1) : ''} } } }`;

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./build/adapters/github/runs.js


const runSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    run_attempt: schemas/* number */.aig().optional(),
    path: schemas/* string */.YjP(),
    event: schemas/* string */.YjP(),
    head_sha: schemas/* string */.YjP(),
    head_branch: schemas/* string */.YjP().nullish(),
    conclusion: schemas/* string */.YjP().nullish(),
    triggering_actor: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP().optional() }).nullish(),
})
    .transform(({ id, run_attempt, path, event, head_sha, head_branch, conclusion, triggering_actor: by }) => ({
    id,
    attempt: run_attempt ?? 1,
    // GitHub may add the ref that the file was read at.
    workflow: path.replace(/@.*$/s, ''),
    event,
    commit: head_sha,
    ref: head_branch ?? null,
    conclusion: conclusion ?? null,
    startedBy: by ? { login: by.login, isPerson: by.type === 'User' } : null,
}));
const jobSchema = schemas/* object */.Ikc({ run_id: schemas/* number */.aig(), run_attempt: schemas/* number */.aig().optional() });
/** One attempt of a run: the one that is named, or that of the job, or the latest. Null when there is none that may be seen. */
async function runOf(client, { id: run_id, attempt, job }) {
    return await ifSeen(async () => {
        const ofJob = attempt === null && job !== null ? await attemptOf(client, run_id, job) : null;
        if (ofJob === 'other-run')
            return null;
        const attempt_number = attempt ?? ofJob;
        return attempt_number === null
            ? await client.get('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id }, runSchema)
            : await client.get('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', { run_id, attempt_number }, runSchema);
    });
}
/** The attempt that a job was a part of. */
async function attemptOf(client, run, job_id) {
    const job = await client.get('GET /repos/{owner}/{repo}/actions/jobs/{job_id}', { job_id }, jobSchema);
    return job.run_id === run ? (job.run_attempt ?? 1) : 'other-run';
}
/** The attempt of a run that a job was a part of; null where it is of another run, or can't be seen. */
async function attemptOfJob(client, run, job) {
    const attempt = await ifSeen(() => attemptOf(client, run, job));
    return attempt === 'other-run' ? null : attempt;
}
/** The record of a deployment that a job with an environment made. The number of a job is that of its check run. */
async function recordOfJob(client, check_run_id) {
    const schema = schemas/* object */.Ikc({ deployment: schemas/* object */.Ikc({ id: schemas/* number */.aig() }).nullish() });
    const job = await ifSeen(() => client.get('GET /repos/{owner}/{repo}/check-runs/{check_run_id}', { check_run_id }, schema));
    return job && { record: job.deployment?.id ?? null };
}
/** A branch's tip, and whether it is protected; null when there is no such branch. */
async function branchOf(client, branch) {
    const schema = schemas/* object */.Ikc({ protected: schemas/* boolean */.zMY(), commit: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) })
        .transform((one) => ({ tip: one.commit.sha, isProtected: one.protected }));
    return await ifSeen(() => client.get('GET /repos/{owner}/{repo}/branches/{branch}', { branch }, schema));
}
async function ifSeen(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y && error.isDenied)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/deployments.js


const time = iso/* datetime */.w$({ offset: true }).transform((text) => Date.parse(text));
const byApp = {
    creator: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
    performed_via_github_app: schemas/* object */.Ikc({ slug: schemas/* string */.YjP().optional() }).nullish(),
};
const deploymentSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    sha: schemas/* string */.YjP(),
    environment: schemas/* string */.YjP(),
    created_at: time,
    ...byApp,
});
const statusSchema = schemas/* object */.Ikc({
    state: schemas/* string */.YjP(),
    created_at: time,
    log_url: schemas/* string */.YjP().nullish(),
    target_url: schemas/* string */.YjP().nullish(),
    ...byApp,
});
/** How many records are looked at; of more failed ones in a row, none is taken for the last. */
const MAX_DEPLOYMENTS = 100;
/** The newest record of an environment that says of its commit that it was deployed; null when there is none. */
async function newestSuccess(client, repositoryPage, { environment, commit, own: ownRun }) {
    const parameters = { environment, per_page: MAX_DEPLOYMENTS, ...(commit !== null && { sha: commit }) };
    const found = await client.get('GET /repos/{owner}/{repo}/deployments', parameters, schemas/* array */.YOg(deploymentSchema));
    const own = found.filter((one) => one.environment.toLowerCase() === environment.toLowerCase());
    const told = new Set();
    for (const deployment of newestFirst(own)) {
        if (told.has(deployment.sha))
            continue;
        const statuses = await statusesOf(client, deployment);
        const runs = statuses.map((status) => runIn(status, repositoryPage));
        if (ownRun && (await isOfRun(runs, ownRun, client)))
            continue;
        // A later deployment makes an earlier one inactive; that it succeeded stays in its history.
        const newest = statuses.find(({ state }) => state !== 'inactive');
        const index = statuses.findIndex(({ state }) => state === 'success');
        const success = statuses[index];
        if (success) {
            const { id, sha } = deployment;
            const isRetracted = newest?.state !== 'success';
            return { id, commit: sha, app: commonApp(deployment, success), run: runs[index] ?? null, isRetracted };
        }
        if (newest)
            told.add(deployment.sha);
    }
    return null;
}
/** Whether a record is of the attempt that is under way; one whose attempt is not known may be. */
async function isOfRun(runs, own, client) {
    const reference = runs.find((run) => run?.id === own.id);
    if (!reference)
        return false;
    const { attempt, job } = reference;
    const made = attempt ?? (job === null ? null : await attemptOfJob(client, own.id, job));
    return made === null || made >= own.attempt;
}
async function statusesOf(client, { id }) {
    const route = 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses';
    return newestFirst(await client.list(route, { deployment_id: id }, statusSchema));
}
/** As GitHub lists them; but of times that differ, the later one first. */
const newestFirst = (all) => all.toSorted((a, b) => b.created_at - a.created_at);
function commonApp(deployment, status) {
    const [one, other] = [deployment, status].map(appOf);
    return one !== undefined && one === other ? one : null;
}
/** GitHub's own app is every workflow, so it signs for none. */
function appOf({ creator, performed_via_github_app: app }) {
    const slug = app?.slug ?? /^(.+)\[bot\]$/.exec(creator?.login ?? '')?.[1];
    return slug === 'github-actions' ? undefined : slug;
}
/** The run of this repository whose page a status leads to. */
function runIn({ log_url, target_url }, repositoryPage) {
    const address = log_url || target_url || '';
    if (!address.toLowerCase().startsWith(`${repositoryPage}/actions/runs/`.toLowerCase()))
        return null;
    const rest = address.slice(`${repositoryPage}/actions/runs/`.length);
    const match = /^(\d+)(?:\/attempts\/(\d+))?(?:\/jobs?\/(\d+))?\/?(?:[?#].*)?$/.exec(rest);
    if (!match)
        return null;
    const [, id, attempt, job] = match;
    return { id: Number(id), attempt: attempt ? Number(attempt) : null, job: job ? Number(job) : null };
}

;// CONCATENATED MODULE: ./build/adapters/github/kept-objects.js

/** The full id of an object, which never means another one; no branch can have such a name. */
const isId = (name) => /^[0-9a-f]{40}$/.test(name);
/** The same objects, none of which is asked for twice by its id. */
function keptObjects(objects) {
    const roots = new Map();
    const trees = new Map();
    const files = new Map();
    const blobs = new Map();
    return {
        ...objects,
        async root(commit) {
            if (isId(commit))
                return await (0,once/* once */.O)(roots, commit, () => objects.root(commit));
            const found = await objects.root(commit);
            return await (0,once/* once */.O)(roots, found.commit, async () => found);
        },
        entries: (tree) => (0,once/* once */.O)(trees, tree, () => objects.entries(tree)),
        filesBelow: (tree) => (0,once/* once */.O)(files, tree, () => objects.filesBelow(tree)),
        bytes: (sha) => (0,once/* once */.O)(blobs, sha, () => objects.bytes(sha)),
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/file-history.js


/** So many commits of a file are told, the newest. */
const MOST_OF_FILE = 100;
const file_history_commitSchema = schemas/* object */.Ikc({
    oid: schemas/* string */.YjP(),
    committedDate: iso/* datetime */.w$(),
    parents: schemas/* object */.Ikc({
        pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* literal */.euz(false) }),
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ oid: schemas/* string */.YjP() })),
    }),
    author: schemas/* object */.Ikc({ name: schemas/* string */.YjP().nullable(), user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable() }).nullable(),
})
    .transform(({ oid, committedDate, parents, author }) => ({
    sha: oid,
    parents: parents.nodes.map((parent) => parent.oid),
    at: Math.floor(Date.parse(committedDate) / 1000),
    author: author?.user?.login ?? author?.name ?? 'unknown',
}));
const historySchema = schemas/* object */.Ikc({
    __typename: schemas/* literal */.euz('Commit'),
    oid: schemas/* string */.YjP(),
    history: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(file_history_commitSchema) }),
});
/** The newest commits that touch a file by GraphQL, those of many files in one request; null where they are not told as a whole. */
async function queuedCommitsOfFile(ask, tip, file) {
    const found = isId(tip) ? historySchema.safeParse(await ask(historyOf(tip, file))) : null;
    return found?.success && found.data.oid === tip ? found.data.history.nodes : null;
}
const COMMIT = 'oid committedDate parents(first:10) { pageInfo { hasNextPage } nodes { oid } } author { name user { login } }';
/** The tip is an id, and so no text of others; the path is a variable. */
const historyOf = (tip, file) => ({
    kind: 'history',
    field: (at) => `object(oid:"${tip}") { __typename ... on Commit { oid history(first:${MOST_OF_FILE},path:${at}) { nodes { ${COMMIT} } } } }`,
    type: 'String!',
    value: file,
});

;// CONCATENATED MODULE: ./build/adapters/github/history.js


const history_commitSchema = schemas/* object */.Ikc({
    sha: schemas/* string */.YjP(),
    commit: schemas/* object */.Ikc({
        author: schemas/* object */.Ikc({ name: schemas/* string */.YjP().optional() }).nullable(),
        committer: schemas/* object */.Ikc({ date: schemas/* string */.YjP().optional() }).nullable(),
    }),
    author: schemas/* object */.Ikc({ login: schemas/* string */.YjP().optional() }).nullish(),
    parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP() })),
})
    .transform(({ sha, commit, author, parents }) => ({
    sha,
    parents: parents.map((parent) => parent.sha),
    at: Math.floor(Date.parse(commit.committer?.date ?? '1970-01-01T00:00:00Z') / 1000),
    author: author?.login ?? commit.author?.name ?? 'unknown',
}));
/**
 * The commits below `tip` that touch a path, newest first, over all pages. No dates are asked for: git stops at the first
 * commit that says it is old, and anybody can write any date into a commit.
 */
const commitsTouching = (client, tip, path) => client.list('GET /repos/{owner}/{repo}/commits', { sha: tip, path }, history_commitSchema);
const commitBy = (client, sha) => client.get('GET /repos/{owner}/{repo}/commits/{ref}', { ref: sha }, history_commitSchema);
const pullSchema = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    user: schemas/* object */.Ikc({ id: schemas/* number */.aig(), login: schemas/* string */.YjP() }).nullable(),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP() }),
    merge_commit_sha: schemas/* string */.YjP().nullable(),
    merged_at: iso/* datetime */.w$().nullable(),
});
/** The pull requests by which a commit came into a branch, the first one first. */
async function mergedPullsOf(client, sha, branch) {
    const pulls = await client.list('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { commit_sha: sha }, pullSchema);
    return pulls
        .flatMap((pull) => pull.merged_at === null || pull.base.ref !== branch
        ? []
        : [
            {
                number: pull.number,
                author: pull.user && { id: pull.user.id, login: pull.user.login },
                headSha: pull.head.sha,
                baseBranch: pull.base.ref,
                mergeCommit: pull.merge_commit_sha,
                mergedAt: Math.floor(Date.parse(pull.merged_at) / 1000),
            },
        ])
        .sort((a, b) => a.mergedAt - b.mergedAt);
}
/** Who merged a pull request; null when the account is gone. */
async function mergerOf(client, number) {
    const schema = schemas/* object */.Ikc({ merged_by: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable() });
    return ((await client.get('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number }, schema)).merged_by
        ?.login ?? null);
}
const activitySchema = schemas/* object */.Ikc({
    before: schemas/* string */.YjP(),
    after: schemas/* string */.YjP(),
    timestamp: iso/* datetime */.w$({ offset: true }),
    activity_type: schemas/* string */.YjP(),
    actor: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
})
    .transform(({ before, after, timestamp, activity_type, actor }) => ({
    at: Math.floor(Date.parse(timestamp) / 1000),
    before: /^0+$/.test(before) ? null : before,
    after,
    isForced: activity_type === 'force_push',
    actor: actor?.login ?? null,
}));
/** The pushes to a branch in the last year, oldest first, its creation and forced ones too; null when the token can't see them. */
async function pushesTo(client, branch) {
    const route = 'GET /repos/{owner}/{repo}/activity';
    const ask = (activity_type) => client.list(route, { ref: `refs/heads/${branch}`, time_period: 'year', activity_type }, activitySchema);
    try {
        const all = [...(await ask('branch_creation')), ...(await ask('force_push')), ...(await ask('push'))];
        return all.reverse().sort((a, b) => a.at - b.at);
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y && error.isDenied)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/issue-events.js

const eventSchema = schemas/* object */.Ikc({
    event: schemas/* string */.YjP(),
    created_at: iso/* datetime */.w$(),
    actor: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
    label: schemas/* object */.Ikc({ name: schemas/* string */.YjP().nullish() }).nullish(),
})
    .transform(({ event, created_at, actor, label }) => ({
    event,
    /** Unix milliseconds. */
    at: Date.parse(created_at),
    by: actor?.login ?? null,
    label: label?.name ?? null,
}));
/** What happened to a pull request, oldest first. */
const eventsOf = (client, pull) => client.list('GET /repos/{owner}/{repo}/issues/{issue_number}/events', { issue_number: pull }, eventSchema);
/** When the branch of a pull request was last force-pushed, in unix milliseconds; null for never. */
async function lastForcePush(client, pull) {
    const pushes = (await eventsOf(client, pull)).filter(({ event }) => event === 'head_ref_force_pushed');
    return pushes.length > 0 ? Math.max(...pushes.map(({ at }) => at)) : null;
}
/** Who put a label on a pull request last; null when nobody is known. */
async function labelledBy(client, pull, label) {
    const same = (name) => name?.toLowerCase() === label.toLowerCase();
    return (await eventsOf(client, pull)).findLast(({ event, label }) => event === 'labeled' && same(label))?.by ?? null;
}

// EXTERNAL MODULE: ./build/core/policy/issues.js
var issues = __webpack_require__(3141);
// EXTERNAL MODULE: ./build/adapters/github/own-account.js
var own_account = __webpack_require__(63);
// EXTERNAL MODULE: ./build/adapters/github/same-text.js
var same_text = __webpack_require__(7517);
;// CONCATENATED MODULE: ./build/adapters/github/issues.js





const issueSchema = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    html_url: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    user: own_account/* writerSchema */.xS,
    pull_request: schemas/* unknown */.L5J().optional(),
})
    .transform(({ number, html_url, body, user, pull_request }) => ({
    issue: { number, url: html_url, body: body ?? '' },
    user,
    isPull: pull_request !== undefined && pull_request !== null,
}));
const commentSchema = schemas/* object */.Ikc({ body: schemas/* string */.YjP().nullish(), user: own_account/* writerSchema */.xS });
const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}';
/** A repository's issues by GitHub's REST API. */
function issuesOf(client) {
    // Asked once, and only by who reads: nobody else's words are taken for ours.
    let account = null;
    const self = () => {
        account ??= (0,own_account/* ownAccount */.i5)(client);
        return account;
    };
    const update = async (issue, change) => {
        await client.write(`PATCH ${ISSUE}`, { issue_number: issue, ...change }, issueSchema);
    };
    return refusing({
        async open() {
            const account = await self();
            const creator = account === null ? {} : { creator: account.login };
            // Oldest first, so that one that is opened meanwhile moves no other to a page that was read; one that is reopened does.
            const asked = { state: 'open', sort: 'created', direction: 'asc', ...creator };
            const all = await client.list('GET /repos/{owner}/{repo}/issues', asked, issueSchema);
            const own = all.filter(({ isPull, user }) => !isPull && (0,own_account/* isOwn */.NP)(account, user));
            return [...new Map(own.map(({ issue }) => [issue.number, issue])).values()];
        },
        create: async (title, body) => (await client.write('POST /repos/{owner}/{repo}/issues', { title, body }, issueSchema)).issue,
        async rewrite({ number, body: before }, body) {
            if (!(0,same_text/* sameText */.Q)(before, body))
                await update(number, { body });
        },
        close: (issue, body, isDone) => update(issue, { body, state: 'closed', state_reason: isDone ? 'completed' : 'not_planned' }),
        async comments(issue) {
            const account = await self();
            const all = await client.list(`GET ${ISSUE}/comments`, { issue_number: issue }, commentSchema);
            return all.filter(({ user }) => (0,own_account/* isOwn */.NP)(account, user)).map(({ body }) => body ?? '');
        },
        async comment(issue, body) {
            await client.write(`POST ${ISSUE}/comments`, { issue_number: issue, body }, commentSchema);
        },
    });
}
/** The same issues, of which GitHub's refusals are told in the words of the port. */
function refusing(issues) {
    const told = (ask) => {
        return (...given) => ask(...given).catch((error) => {
            throw refusalOf(error);
        });
    };
    const { open, create, rewrite, close, comments, comment } = issues;
    return {
        ...{ open: told(open), create: told(create), rewrite: told(rewrite) },
        ...{ close: told(close), comments: told(comments), comment: told(comment) },
    };
}
function refusalOf(error) {
    if (!(error instanceof github_error/* GitHubError */.y))
        return error;
    if (error.status === 410)
        return new issues/* IssuesRefused */.N('disabled', error);
    return error.isDenied ? new issues/* IssuesRefused */.N('denied', error) : error;
}

;// CONCATENATED MODULE: ./build/adapters/github/people.js



/** What a person may do in the repository. What the token may not see is unknown, not less. */
async function accessOf(client, login) {
    const permission = await permissionOf(client, login);
    if (permission === 'unknown')
        return permission;
    return permission === 'admin' || permission === 'write' ? 'write' : 'less';
}
/** Whether a person administers the repository. */
async function isAdministrator(client, login) {
    const permission = await permissionOf(client, login);
    return permission === 'unknown' ? permission : permission === 'admin';
}
async function permissionOf(client, login) {
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
    try {
        return (await client.get(route, { username: login }, permissionSchema)).permission;
    }
    catch (error) {
        // Somebody who is no collaborator is not found; neither is anybody by a token that may not ask.
        if (error instanceof github_error/* GitHubError */.y && error.isDenied)
            return 'unknown';
        throw error;
    }
}
const permissionSchema = schemas/* object */.Ikc({ permission: schemas/* enum */.k5n(['admin', 'write', 'read', 'none']) });
/** The largest page that GitHub gives. */
const people_PAGE_SIZE = 100;
/** Looks up who is in which team; whether a team can be seen at all is asked once. */
class Teams {
    #client;
    #visible = new Map();
    #members = new Map();
    /** `client` may see teams that the job's own token may not. */
    constructor(client) {
        this.#client = client;
    }
    /** Whether somebody is an active member, of a child team too. What can't be seen is unknown. */
    async has({ organization: org, slug: team_slug }, login) {
        const members = await this.#listed(org, team_slug);
        if (members)
            return members.has(login.toLowerCase());
        const route = 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}';
        try {
            const schema = schemas/* object */.Ikc({ state: schemas/* enum */.k5n(['active', 'pending']) });
            const { state } = await this.#client.get(route, { org, team_slug, username: login }, schema);
            return state === 'active';
        }
        catch (error) {
            if (!(error instanceof github_error/* GitHubError */.y))
                throw error;
            if (!error.isDenied)
                return 'fault';
            // "Not a member" and "may not see the team" are the same 404.
            return error.status === 404 ? await this.#unlisted(org, team_slug) : 'unknown';
        }
    }
    /** The number by which a ruleset names a team; null when the token can't see the team. */
    async idOf({ organization: org, slug: team_slug }) {
        const schema = schemas/* object */.Ikc({ id: schemas/* number */.aig() });
        return await this.#client.get('GET /orgs/{org}/teams/{team_slug}', { org, team_slug }, schema).then(({ id }) => id, (error) => {
            if (error instanceof github_error/* GitHubError */.y && error.isDenied)
                return null;
            throw error;
        });
    }
    /** The active members, of child teams too, in lower case; null when they can't be seen or don't fit on one page. */
    #listed(org, team_slug) {
        const route = 'GET /orgs/{org}/teams/{team_slug}/members';
        const page = { org, team_slug, per_page: people_PAGE_SIZE };
        return (0,once/* once */.O)(this.#members, `${org}/${team_slug}`.toLowerCase(), () => this.#client.get(route, page, schemas/* array */.YOg(schemas/* object */.Ikc({ login: schemas/* string */.YjP() }))).then((all) => (all.length < people_PAGE_SIZE ? new Set(all.map(({ login }) => login.toLowerCase())) : null), (error) => {
            if (error instanceof github_error/* GitHubError */.y)
                return null;
            throw error;
        }));
    }
    /** What it says that a team does not list somebody: nothing, where the team can't be seen. */
    #unlisted(org, team_slug) {
        const key = `${org}/${team_slug}`.toLowerCase();
        const asked = this.#visible.get(key) ??
            this.#client.get('GET /orgs/{org}/teams/{team_slug}', { org, team_slug }, schemas/* object */.Ikc({ slug: schemas/* string */.YjP() })).then(() => false, (error) => (error instanceof github_error/* GitHubError */.y && !error.isDenied ? 'fault' : 'unknown'));
        this.#visible.set(key, asked);
        return asked;
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/pull-record.js

const authorSchema = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ __typename: schemas/* literal */.euz('User'), login: schemas/* string */.YjP(), databaseId: schemas/* number */.aig() })
        .transform(({ login, databaseId }) => ({ id: databaseId, login, type: 'User' })),
    schemas/* null */.chJ(),
]);
const reviewSchema = schemas/* object */.Ikc({
    author: authorSchema,
    authorCanPushToRepository: schemas/* boolean */.zMY(),
    state: schemas/* enum */.k5n(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
    commit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }).nullable(),
    submittedAt: iso/* datetime */.w$().nullable(),
})
    .transform(({ author, authorCanPushToRepository, state, commit, submittedAt }) => ({
    user: author,
    state,
    commit: commit?.oid ?? null,
    submittedAt: submittedAt === null ? null : Date.parse(submittedAt),
    mayWrite: authorCanPushToRepository,
}));
/** A list that goes on is not all of them. */
const onlyPage = schemas/* object */.Ikc({ hasNextPage: schemas/* literal */.euz(false), hasPreviousPage: schemas/* literal */.euz(false) });
const mergerSchema = schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP() })
    .transform(({ __typename, login }) => (__typename === 'Bot' ? `${login}[bot]` : login));
const recordSchema = schemas/* object */.Ikc({
    mergedBy: mergerSchema.nullable(),
    reviews: schemas/* object */.Ikc({ pageInfo: onlyPage, nodes: schemas/* array */.YOg(reviewSchema) }),
    timelineItems: schemas/* object */.Ikc({ pageInfo: onlyPage, nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ createdAt: iso/* datetime */.w$() })) }),
})
    .transform(({ reviews, timelineItems: { nodes }, mergedBy }) => ({
    mergedBy,
    reviews: reviews.nodes,
    lastForcePush: nodes.length > 0 ? Math.max(...nodes.map(({ createdAt }) => Date.parse(createdAt))) : null,
}));
/** The record of a pull request by GraphQL; null where it is not told as a whole, or somebody in it is neither a user nor gone. */
async function pullRecord(ask, number) {
    const found = recordSchema.safeParse(await ask(recordOf(number)));
    return found.success ? found.data : null;
}
const PAGE = 'pageInfo { hasNextPage hasPreviousPage }';
const REVIEW = 'author { __typename login ... on User { databaseId } } authorCanPushToRepository state commit { oid } submittedAt';
const recordOf = (number) => ({
    kind: 'pull',
    field: (at) => `pullRequest(number:${at}) { mergedBy { __typename login } reviews(first:100) { ${PAGE} nodes { ${REVIEW} } } timelineItems(last:100,itemTypes:[HEAD_REF_FORCE_PUSHED_EVENT]) { ${PAGE} nodes { ... on HeadRefForcePushedEvent { createdAt } } } }`,
    type: 'Int!',
    value: number,
});

;// CONCATENATED MODULE: ./build/adapters/github/pulls.js


const userSchema = schemas/* object */.Ikc({ id: schemas/* number */.aig(), login: schemas/* string */.YjP(), type: schemas/* string */.YjP() }).nullable();
const pulls_pullSchema = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    state: schemas/* enum */.k5n(['open', 'closed']),
    merged_at: schemas/* string */.YjP().nullable(),
    merge_commit_sha: schemas/* string */.YjP().nullish(),
    user: userSchema,
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() }) }),
    labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })),
})
    .transform((pull) => ({
    number: pull.number,
    author: pull.user && { id: pull.user.id, login: pull.user.login },
    isOpen: pull.state === 'open',
    isMerged: pull.merged_at !== null,
    mergeCommit: pull.merged_at === null ? null : (pull.merge_commit_sha ?? null),
    headSha: pull.head.sha,
    baseBranch: pull.base.ref,
    defaultBranch: pull.base.repo.default_branch,
    isBaseDefault: pull.base.ref === pull.base.repo.default_branch,
    labels: pull.labels.map(({ name }) => name),
}));
const pullRequest = (client, number) => client.get('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number }, pulls_pullSchema);
/** The pull requests that a commit belongs to, as far as GitHub knows them. */
const pullsOfCommit = (client, sha) => client.list('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { commit_sha: sha }, pulls_pullSchema);
/** The pull request of a number; null when it is that of an issue, or of nothing. */
async function pullRequestIfAny(client, number) {
    try {
        return await pullRequest(client, number);
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y && error.status === 404)
            return null;
        throw error;
    }
}
/** All of them: GitHub tells those of a commit only within one repository. */
const openPulls = (client) => client.list('GET /repos/{owner}/{repo}/pulls', { state: 'open' }, pulls_pullSchema);
/** Null, or an object without anything, where the address is nobody's; never missing, lest somebody go unseen. */
const personSchema = schemas/* union */.KCZ([schemas/* object */.Ikc({ id: schemas/* number */.aig() }), schemas/* strictObject */.rej({})]).nullable();
const pulls_commitSchema = schemas/* object */.Ikc({
    sha: schemas/* string */.YjP(),
    commit: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }),
    author: personSchema,
    committer: personSchema,
    parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP() })),
})
    .transform(({ sha, commit, author, committer, parents }) => ({
    sha,
    message: commit.message,
    parents: parents.map((parent) => parent.sha),
    people: [author, committer].flatMap((person) => (person && 'id' in person ? person.id : [])),
}));
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}';
const comparisonSchema = schemas/* object */.Ikc({
    merge_base_commit: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
    total_commits: schemas/* number */.aig(),
    commits: schemas/* array */.YOg(pulls_commitSchema),
});
/** Where two commits part, and the commits that `head` has and `base` has not, over all pages. */
async function rangeBetween(client, base, head) {
    const commits = [];
    for (let page = 1;; page += 1) {
        const parameters = { basehead: `${base}...${head}`, per_page: 100, page };
        const answer = await client.get(COMPARE, parameters, comparisonSchema);
        commits.push(...answer.commits);
        if (commits.length >= answer.total_commits)
            return { mergeBase: answer.merge_base_commit.sha, commits };
        if (answer.commits.length === 0) {
            throw new github_error/* GitHubError */.y(`GitHub: the comparison ${base}...${head} ends before its ${answer.total_commits} commits`, null);
        }
    }
}
/** Where two commits part; null when they have no history in common. */
async function mergeBaseOf(client, a, b) {
    const parameters = { basehead: `${a}...${b}`, per_page: 1 };
    try {
        return (await client.get(COMPARE, parameters, comparisonSchema)).merge_base_commit.sha;
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y && error.status === 404)
            return null;
        throw error;
    }
}
const pulls_reviewSchema = schemas/* object */.Ikc({
    user: userSchema,
    // One that is not known might say no.
    state: schemas/* enum */.k5n(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
    commit_id: schemas/* string */.YjP().nullish(),
    submitted_at: iso/* datetime */.w$().optional(),
})
    .transform((review) => ({
    user: review.user,
    state: review.state,
    commit: review.commit_id ?? null,
    submittedAt: review.submitted_at === undefined ? null : Date.parse(review.submitted_at),
    mayWrite: false,
}));
/** All reviews, oldest first. */
const reviewsOf = (client, number) => client.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { pull_number: number }, pulls_reviewSchema);

;// CONCATENATED MODULE: ./build/adapters/github/pull-records.js




/** The reviews of pull requests, and the force-pushes that are told with them. */
class PullRecords {
    #client;
    #ask;
    /** Asked for, and not yet used. */
    #foreseen = new Map();
    /** As of the last time that the reviews were asked for. */
    #latest = new Map();
    constructor(client, ask) {
        this.#client = client;
        this.#ask = ask;
    }
    /** What was foreseen before may be out of date. */
    foresee(pull) {
        const record = pullRecord(this.#ask, pull);
        // Whoever needs it hears what went wrong.
        record.catch(() => null);
        this.#foreseen.set(pull, record);
    }
    /** All reviews as they are now, oldest first. */
    async reviews(pull) {
        const record = await (this.#foreseen.get(pull) ?? pullRecord(this.#ask, pull));
        this.#foreseen.delete(pull);
        this.#latest.set(pull, record);
        return record?.reviews ?? (await reviewsOf(this.#client, pull));
    }
    /** When the branch was last force-pushed, in unix milliseconds; null for never. */
    async lastForcePush(pull) {
        const record = this.#latest.get(pull);
        return record ? record.lastForcePush : await lastForcePush(this.#client, pull);
    }
    /** Who merged a pull request; null when the account is gone. */
    async mergerOf(pull) {
        const record = this.#latest.get(pull);
        return record ? record.mergedBy : await mergerOf(this.#client, pull);
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/query-queue.js


/** So many questions are asked in one query. */
const QUERY_SIZE = 600;
/** And so many after a larger one has failed, since GitHub gives a query ten seconds. */
const SMALL_QUERY_SIZE = 100;
/** How many queries are under way at once. */
const AT_ONCE = 8;
/** Asks by GraphQL: what is asked for at once goes out in as few requests as hold it. */
function queryQueue(client) {
    let waiting = [];
    const refused = new Set();
    const limit = (0,p_limit/* default */.A)(AT_ONCE);
    async function send(batch) {
        const isRefused = batch.every(({ question }) => refused.has(question.kind));
        const found = isRefused ? null : await limit(() => asked(client, batch));
        const parts = isRefused ? [batch] : smaller(batch);
        if (found === null && parts.length > 1) {
            await Promise.all(parts.map(send));
            return;
        }
        const isTold = (index) => found?.has(`f${index}`) ?? false;
        const told = new Set(batch.flatMap(({ question }, index) => (isTold(index) ? [question.kind] : [])));
        for (const { question } of batch)
            if (!told.has(question.kind))
                refused.add(question.kind);
        for (const [index, { resolve }] of batch.entries())
            resolve(found?.get(`f${index}`));
    }
    function flush() {
        const all = waiting;
        waiting = [];
        for (const batch of inPieces(all, QUERY_SIZE)) {
            send(batch).catch((error) => {
                for (const { reject } of batch)
                    reject(error);
            });
        }
    }
    return (question) => new Promise((resolve, reject) => {
        // What the same piece of work asks for is all in the queue by then.
        if (waiting.length === 0)
            setImmediate(flush);
        waiting.push({ question, resolve, reject });
    });
}
/** The answers by their aliases; null when there are none, or an error that may be of any: REST says why, if it has no answer either. */
async function asked(client, batch) {
    const variables = Object.fromEntries(batch.map(({ question }, index) => [`o${index}`, question.value]));
    try {
        return await client.query(queryFor(batch), variables);
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y)
            return null;
        throw error;
    }
}
/** Values are variables, so that no text of others is ever a part of a query. */
function queryFor(batch) {
    const parameters = batch.map(({ question }, index) => `$o${index}:${question.type}`);
    const fields = batch.map(({ question }, index) => `f${index}: ${question.field(`$o${index}`)}`);
    return `query(${['$owner:String!', '$name:String!', ...parameters].join(',')}) { repository(owner:$owner,name:$name) { ${fields.join(' ')} } }`;
}
/** The pieces to ask again: what is refused of one kind may be told of another. */
function smaller(batch) {
    const kinds = [...new Set(batch.map(({ question }) => question.kind))];
    const ofKind = (kind) => batch.filter(({ question }) => question.kind === kind);
    return kinds.flatMap((kind) => inPieces(ofKind(kind), SMALL_QUERY_SIZE));
}
function inPieces(all, size) {
    return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));
}

;// CONCATENATED MODULE: ./build/adapters/github/queued-commits.js

const parentsSchema = schemas/* object */.Ikc({
    __typename: schemas/* literal */.euz('Commit'),
    oid: schemas/* string */.YjP(),
    parents: schemas/* object */.Ikc({
        pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* literal */.euz(false) }),
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ oid: schemas/* string */.YjP() })),
    }),
});
/** The parents of a commit by GraphQL; null where they are not told as a whole. */
async function queuedParents(ask, sha) {
    const found = parentsSchema.safeParse(await ask(parentsOf(sha)));
    return found.success && found.data.oid === sha ? found.data.parents.nodes.map(({ oid }) => oid) : null;
}
const parentsOf = (sha) => ({
    kind: 'parents',
    field: (at) => `object(oid:${at}) { __typename ... on Commit { oid parents(first:10) { pageInfo { hasNextPage } nodes { oid } } } }`,
    type: 'GitObjectID!',
    value: sha,
});
const refSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    target: schemas/* object */.Ikc({ __typename: schemas/* literal */.euz('Commit'), oid: schemas/* string */.YjP() }),
});
/** The commit that a branch points at by GraphQL; null where it is not told. */
async function queuedTip(ask, branch) {
    const found = refSchema.safeParse(await ask(tipOf(branch)));
    return found.success && found.data.name === branch ? found.data.target.oid : null;
}
const tipOf = (branch) => ({
    kind: 'ref',
    field: (at) => `ref(qualifiedName:${at}) { name target { __typename oid } }`,
    type: 'String!',
    value: `refs/heads/${branch}`,
});

;// CONCATENATED MODULE: ./build/adapters/github/queued-pulls.js

/** GraphQL names bots otherwise than REST does, so only people are taken from it. */
const queued_pulls_authorSchema = schemas/* object */.Ikc({ __typename: schemas/* literal */.euz('User'), login: schemas/* string */.YjP(), databaseId: schemas/* number */.aig() })
    .transform(({ login, databaseId }) => ({ id: databaseId, login }))
    .nullable();
/** A list that goes on is not all of it. */
const queued_pulls_onlyPage = schemas/* object */.Ikc({ hasNextPage: schemas/* literal */.euz(false) });
const repositorySchema = schemas/* object */.Ikc({ id: schemas/* string */.YjP() });
const queued_pulls_pullSchema = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    state: schemas/* enum */.k5n(['OPEN', 'CLOSED', 'MERGED']),
    author: queued_pulls_authorSchema,
    headRefOid: schemas/* string */.YjP(),
    baseRefName: schemas/* string */.YjP(),
    mergeCommit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }).nullable(),
    mergedAt: iso/* datetime */.w$().nullable(),
    repository: repositorySchema.extend({ defaultBranchRef: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }) }),
    labels: schemas/* object */.Ikc({ pageInfo: queued_pulls_onlyPage, nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })) }),
})
    // What was merged has a commit and a time; GitHub may be about to write them down.
    .refine(({ state, mergeCommit, mergedAt }) => state !== 'MERGED' || (mergeCommit !== null && mergedAt !== null))
    .transform(({ state, mergeCommit, mergedAt, repository: { defaultBranchRef }, ...pull }) => ({
    pull: {
        number: pull.number,
        author: pull.author,
        isOpen: state === 'OPEN',
        isMerged: state === 'MERGED',
        mergeCommit: state === 'MERGED' ? (mergeCommit?.oid ?? null) : null,
        headSha: pull.headRefOid,
        baseBranch: pull.baseRefName,
        defaultBranch: defaultBranchRef.name,
        isBaseDefault: pull.baseRefName === defaultBranchRef.name,
        labels: pull.labels.nodes.map(({ name }) => name),
    },
    mergedAt: mergedAt === null ? null : Math.floor(Date.parse(mergedAt) / 1000),
}));
const ofCommitSchema = schemas/* object */.Ikc({
    __typename: schemas/* literal */.euz('Commit'),
    oid: schemas/* string */.YjP(),
    repository: repositorySchema,
    associatedPullRequests: schemas/* object */.Ikc({ pageInfo: queued_pulls_onlyPage, nodes: schemas/* array */.YOg(schemas/* unknown */.L5J()) }),
})
    .transform(({ oid, repository, associatedPullRequests: { nodes } }) => ({ oid, repository, nodes }));
/** The pull requests of a commit by GraphQL; null where they are not told as a whole, or one is of another repository. */
async function queuedPullsOfCommit(ask, sha) {
    const found = ofCommitSchema.safeParse(await ask(pullsOf(sha)));
    if (!found.success || found.data.oid !== sha)
        return null;
    const own = schemas/* array */.YOg(schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ id: schemas/* literal */.euz(found.data.repository.id) }) }));
    const pulls = schemas/* array */.YOg(queued_pulls_pullSchema).safeParse(found.data.nodes);
    return pulls.success && own.safeParse(found.data.nodes).success ? pulls.data : null;
}
/** The pull request of a number by GraphQL; null where it is not told, as of a number that is an issue's. */
async function queuedPull(ask, number) {
    const found = queued_pulls_pullSchema.safeParse(await ask(numbered(number)));
    return found.success && found.data.pull.number === number ? found.data.pull : null;
}
/** Those who merged it are in the list already. */
const mergedAmong = (pulls, branch) => pulls
    .flatMap(({ pull: { number, author, headSha, baseBranch, mergeCommit }, mergedAt }) => mergedAt === null || baseBranch !== branch
    ? []
    : [{ number, author, headSha, baseBranch, mergeCommit, mergedAt }])
    .sort((a, b) => a.mergedAt - b.mergedAt);
/** A commit is of one pull request, or of a few that were laid upon each other. */
const MAX_PULLS = 5;
const MAX_LABELS = 30;
const PULL = `number state author { __typename login ... on User { databaseId } } headRefOid baseRefName mergeCommit { oid } mergedAt repository { id defaultBranchRef { name } } labels(first:${MAX_LABELS}) { pageInfo { hasNextPage } nodes { name } }`;
const pullsOf = (sha) => ({
    kind: 'pulls',
    field: (at) => `object(oid:${at}) { __typename ... on Commit { oid repository { id } associatedPullRequests(first:${MAX_PULLS}) { pageInfo { hasNextPage } nodes { ${PULL} } } } }`,
    type: 'GitObjectID!',
    value: sha,
});
const numbered = (number) => ({
    kind: 'pulls',
    field: (at) => `pullRequest(number:${at}) { ${PULL} }`,
    type: 'Int!',
    value: number,
});

// EXTERNAL MODULE: ./build/adapters/github/repository.js
var repository = __webpack_require__(8785);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/adapters/github/status-mark.js

/** The first is the one that the run is about; the others have runs of their own. */
const MAX_MARKED = 5;
/** GitHub refuses longer descriptions. */
const MAX_DESCRIPTION = 140;
/** A status's description with its mark, which tells one pull request's status from that of another with the same head. */
function described({ description, pulls }) {
    const marks = pulls.slice(0, MAX_MARKED).map(markOf);
    while (marks.length > 1 && marks.join(', ').length > MAX_DESCRIPTION / 2)
        marks.pop();
    const mark = marks.length > 0 ? ` (${marks.join(', ')})` : '';
    const room = MAX_DESCRIPTION - mark.length;
    return `${description.length > room ? `${description.slice(0, room - 1)}\u2026` : description}${mark}`;
}
/** Whether the mark of a description names a pull request. */
function marks(description, pull) {
    const mark = / \((#\d+ into .*)\)$/.exec(description)?.[1] ?? '';
    return mark.split(', ').includes(markOf(pull));
}
/** A long name of a branch would leave no room; its hash tells it apart as well. */
function markOf({ number, baseBranch }) {
    const isShort = /^[\x21-\x7e]{1,40}$/.test(baseBranch);
    return `#${number} into ${isShort ? baseBranch : (0,external_node_crypto_.createHash)('sha256').update(baseBranch).digest('hex').slice(0, 32)}`;
}

;// CONCATENATED MODULE: ./build/adapters/github/statuses.js



const postedSchema = schemas/* object */.Ikc({ creator: schemas/* object */.Ikc({ id: schemas/* number */.aig() }).nullable(), created_at: iso/* datetime */.w$() });
/** Posts a status under a context; null when the token may not. */
async function postStatus(client, context, sha, status) {
    try {
        const { creator, created_at } = await client.write('POST /repos/{owner}/{repo}/statuses/{sha}', {
            sha,
            state: status.state,
            context,
            description: described(status),
            ...(status.url !== null && { target_url: status.url }),
        }, postedSchema);
        return creator && { ...creator, at: Date.parse(created_at) };
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y && error.isDenied)
            return null;
        throw error;
    }
}
const statuses_statusSchema = schemas/* object */.Ikc({
    state: schemas/* enum */.k5n(['pending', 'success', 'failure', 'error']),
    context: schemas/* string */.YjP(),
    description: schemas/* string */.YjP().nullable(),
    created_at: iso/* datetime */.w$(),
    creator: schemas/* object */.Ikc({ id: schemas/* number */.aig() }).nullable(),
});
/** The statuses of a commit, whoever posted them, newest first. */
const statuses_statusesOf = (client, sha) => client.list('GET /repos/{owner}/{repo}/commits/{ref}/statuses', { ref: sha }, statuses_statusSchema);
/** Those of a context that are marked for a pull request. */
const markedAmong = (all, context, pull) => all
    .filter((one) => one.context.toLowerCase() === context && marks(one.description ?? '', pull))
    .map(({ state, description, created_at, creator }) => ({
    state,
    description: description ?? '',
    at: Date.parse(created_at),
    author: creator,
}));

// EXTERNAL MODULE: ./build/adapters/github/visibility.js
var visibility = __webpack_require__(6137);
;// CONCATENATED MODULE: ./build/adapters/github/github.js























/** How many of what is asked for one by one are under way at once. */
const github_AT_ONCE = 8;
/** GitHub by its API. */
function gitHub({ client, teams, repositoryPage, statusContext }) {
    const objects = (0,trees/* gitObjects */.fb)(client);
    const ask = queryQueue(client);
    const limit = (0,p_limit/* default */.A)(github_AT_ONCE);
    const records = new PullRecords(client, ask);
    const bytes = queuedBytes(ask, objects.bytes);
    /** The numbers of issues, and of nothing: none of them becomes that of a pull request that brought a commit which is there. */
    const noPulls = new Set();
    const inBulk = new Map();
    const ranges = new Map();
    /** What a commit bore when it was first asked about: what the guard saw before a review was there before the run. */
    const statuses = new Map();
    const mergeBases = new Map();
    /** Asks once what two commits, named by their ids, will always be to each other. */
    const between = (known, a, b, asked) => isId(a) && isId(b) ? (0,once/* once */.O)(known, `${a}...${b}`, asked) : asked();
    const bulk = (directory) => {
        const known = inBulk.get(directory) ?? keptObjects(withCommitTrees({ ...objects, bytes }, ask, directory));
        inBulk.set(directory, known);
        return known;
    };
    return {
        pull: (number) => pullRequest(client, number),
        mentioned: async (number) => {
            if (noPulls.has(number))
                return null;
            const found = (await queuedPull(ask, number)) ?? (await limit(() => pullRequestIfAny(client, number)));
            if (found === null)
                noPulls.add(number);
            return found;
        },
        openPulls: () => openPulls(client),
        pullsOfCommit: async (sha) => (await queuedPullsOfCommit(ask, sha))?.map(({ pull }) => pull) ?? (await limit(() => pullsOfCommit(client, sha))),
        tip: async (branch) => (await queuedTip(ask, branch)) ?? (await (0,trees/* tipOf */.nM)(client, branch)),
        range: (base, head) => between(ranges, base, head, () => limit(() => rangeBetween(client, base, head))),
        mergeBase: (a, b) => between(mergeBases, a, b, () => mergeBaseOf(client, a, b)),
        reviews: (pull) => records.reviews(pull),
        foresee: (pull) => records.foresee(pull),
        lastForcePush: (pull) => records.lastForcePush(pull),
        labelledBy: (pull, label) => labelledBy(client, pull, label),
        accessOf: (login) => accessOf(client, login),
        isAdministrator: (login) => isAdministrator(client, login),
        isMember: (team, login) => teams.has(team, login),
        postStatus: (sha, status) => postStatus(client, statusContext, sha, status),
        guardStatuses: async (sha, pull) => markedAmong(await (0,once/* once */.O)(statuses, sha, () => limit(() => statuses_statusesOf(client, sha))), statusContext, pull),
        defaultBranch: async () => (await (0,repository/* repositoryOf */._)(client)).defaultBranch,
        parentsOf: async (sha) => (await queuedParents(ask, sha)) ?? (await limit(() => commitBy(client, sha))).parents,
        commitsTouching: (tip, path) => commitsTouching(client, tip, path),
        commitsOfFile: async (tip, file) => (await queuedCommitsOfFile(ask, tip, file)) ??
            (await limit(() => commitsTouching(client, tip, file))).slice(0, MOST_OF_FILE),
        mergedPulls: async (sha, branch) => {
            const found = await queuedPullsOfCommit(ask, sha);
            return found ? mergedAmong(found, branch) : await limit(() => mergedPullsOf(client, sha, branch));
        },
        mergerOf: (pull) => records.mergerOf(pull),
        pushes: (branch) => pushesTo(client, branch),
        newestSuccess: (environment, commit, own) => newestSuccess(client, repositoryPage, { environment, commit, own }),
        recordOfJob: (job) => recordOfJob(client, job),
        run: (reference) => runOf(client, reference),
        branch: (name) => branchOf(client, name),
        commitNamed: async (name) => (await commitBy(client, name)).sha,
        changedFiles: (before, after) => changedFiles(objects, before, after),
        isPrivate: () => (0,visibility/* isPrivate */.G)(client),
        issues: () => issuesOf(client),
        sources: (directory) => (0,commit_sources/* commitSources */.G)(keptObjects(objects), directory),
        bulkSources: (directory) => (0,commit_sources/* commitSources */.G)(bulk(directory), directory),
    };
}

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/review/status-context.js
var status_context = __webpack_require__(2863);
// EXTERNAL MODULE: ./build/app/inputs/redaction.js + 1 modules
var redaction = __webpack_require__(8852);
// EXTERNAL MODULE: ./build/app/inputs/secrets.js + 1 modules
var secrets = __webpack_require__(8813);
;// CONCATENATED MODULE: ./build/app/connection.js







/** Connects to the workflow's own GitHub, with other times between the tries of a request than usual. */
function connectingWith(retries) {
    return ({ githubToken, reviewToken }, workflow, deadline, statusContext = status_context/* STATUS_CONTEXT */.j) => {
        if (!workflow || githubToken === '')
            return null;
        const { apiUrl, graphqlUrl, repository, serverUrl } = workflow;
        const repositoryPage = `${serverUrl}/${repository}`;
        const redact = (0,redaction/* redactor */.$)((0,secrets/* secretForms */.eo)({ 'github-token': githubToken, 'review-token': reviewToken }));
        const clientFor = (token) => githubClient({ apiUrl, graphqlUrl, repository, token, redact, deadline, ...retries });
        const client = clientFor(githubToken);
        const teams = new Teams(reviewToken === '' ? client : clientFor(reviewToken));
        return { workflow, github: gitHub({ client, teams, repositoryPage, statusContext }), client, teams };
    };
}
/** Connects to the workflow's own GitHub. */
const connectGitHub = connectingWith({});
/** GitHub, for a mode that can do nothing without it. */
function connectionFor(mode, inputs, host, connect = connectGitHub) {
    const connection = connect(inputs, host.workflow, inputs.time.deadline);
    if (connection)
        return connection;
    throw new errors/* UsageError */.eb(host.workflow
        ? `github-token: required, since ${mode} reads everything through the API`
        : `mode: ${mode} asks GitHub, so it needs GITHUB_REPOSITORY, GITHUB_EVENT_NAME and GITHUB_SHA, as a workflow sets them`);
}


/***/ }),

/***/ 3141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ IssuesRefused)
/* harmony export */ });
/** No issue can be kept, whatever it is about. */
class IssuesRefused extends Error {
    /** The token may not do this, or the repository has no issues. */
    because;
    constructor(because, cause) {
        super(cause.message, { cause });
        this.because = because;
    }
}


/***/ }),

/***/ 2863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ STATUS_CONTEXT),
/* harmony export */   r: () => (/* binding */ statusContextOf)
/* harmony export */ });
/** The context of the guard's commit status: what a ruleset requires. GitHub tells contexts apart without regard to case. */
const STATUS_CONTEXT = 'slo-gate/guard';
/** What a dry run posts under: it is always a success, which must not be taken for the guard's. */
const DRY_RUN_CONTEXT = `${STATUS_CONTEXT}-dry-run`;
/** The context that a run of the guard posts under, and reads what it has posted from. */
const statusContextOf = ({ dryRun }) => dryRun ? DRY_RUN_CONTEXT : STATUS_CONTEXT;


/***/ }),

/***/ 6782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var _noble_hashes_legacy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7301);
/* harmony import */ var _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2565);


/** The id that git gives to the bytes of a file. */
const blobId = (bytes) => (0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesToHex */ .My)(_noble_hashes_legacy_js__WEBPACK_IMPORTED_MODULE_1__/* .sha1 */ .e8
    .create()
    .update((0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8ToBytes */ .AI)(`blob ${bytes.length}\0`))
    .update(bytes)
    .digest());


/***/ })

};
