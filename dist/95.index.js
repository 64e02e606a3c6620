export const id = 95;
export const ids = [95];
export const modules = {

/***/ 3200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b$: () => (/* binding */ readCheckout),
/* harmony export */   tW: () => (/* binding */ readSources),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5411);
/* harmony import */ var _core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1068);
// Synchronous: nothing else is to be done meanwhile, and a thousand small files take half the time.





/** Reads the SLO directory of a checkout whose contracts and policy can all be read. */
function readSources(workspace, directory) {
    const { sources, diagnostics, targetDiagnostics } = readCheckout(workspace, directory);
    if (diagnostics.length > 0)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenFiles */ .t(diagnostics);
    return { ...sources, targetDiagnostics };
}
/** Reads the SLO directory of a checkout. It must lie in the workspace, and hold plain files: nothing is followed out. */
function readCheckout(workspace, directory) {
    const root = sure(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace), `the workspace ${workspace} can't be read`);
    const real = findDirectory(root, directory);
    const shown = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
    const entries = sure(() => entriesBelow(real), `slo-directory: \`${directory}\` can't be listed`);
    const layout = (0,_core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .readable */ .HD)(shown, (0,_core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layoutOf */ .aH)(shown, entries));
    const read = (entries) => {
        const files = entries.map((entry) => readText(node_path__WEBPACK_IMPORTED_MODULE_1__.join(real, entry.path), node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(shown, entry.path)));
        return { texts: files.filter(isText), unread: files.filter(isUnread) };
    };
    const policy = read(layout.policy ? [layout.policy] : []);
    const contracts = read(layout.contracts);
    const targets = read(layout.targets);
    return {
        sources: { path: shown, policy: policy.texts[0] ?? null, contracts: contracts.texts, targets: targets.texts },
        diagnostics: [...layout.diagnostics, ...policy.unread, ...contracts.unread],
        targetDiagnostics: [...layout.targetDiagnostics, ...targets.unread],
    };
}
const isText = (read) => 'text' in read;
const isUnread = (read) => 'problem' in read;
function findDirectory(root, directory) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, directory);
    const inside = (candidate) => candidate === root || candidate.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    if (!inside(absolute))
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`slo-directory: \`${directory}\` leaves the workspace ${root}`);
    const real = attempt(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute));
    if (real instanceof Error || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory()) {
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`slo-directory: there is no directory \`${directory}\` in ${root}. Is the repository checked out, and is this its root? \`slo-gate init\` writes a first one.`);
    }
    if (!inside(real))
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`slo-directory: \`${directory}\` is a link that leaves the workspace ${root}`);
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
    const unread = (problem) => ({
        code: 'unreadable-file',
        place: { file: shown, line: 1, column: 1 },
        problem,
    });
    const bytes = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file));
    if (bytes instanceof Error)
        return unread(new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF(`this file can't be read (${bytes.code ?? bytes.message})`));
    try {
        return { path: shown, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return unread(new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('this file is not UTF-8', 'text in UTF-8'));
    }
}
/** What comes of reading; without it, there is nothing to go on with. */
function sure(read, problem) {
    const value = attempt(read);
    if (value instanceof Error)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(problem, { cause: value });
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

/***/ 8103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isLimit),
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

const requestErrorSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    response: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        headers: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]).optional()),
        data: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
    })
        .optional(),
});
/** Whether an answer is one of GitHub's limits: it says when to come back; any other 403 is a missing permission. */
function isLimit(status, header) {
    return status === 429 || (status === 403 && (header('retry-after') !== '' || header('x-ratelimit-remaining') === '0'));
}
/** GitHub did not give what was asked for. The message names what was asked, the answer, and what may mend it. */
class GitHubError extends Error {
    /** The HTTP status; null when there was no answer, or none that could be understood. */
    status;
    /** Whether a limit was hit, which passes; GitHub answers it with 403 too. */
    isLimited;
    constructor(message, status, { isLimited = false, cause } = {}) {
        super(message, { cause });
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
    /** Makes an error of what the HTTP library threw. */
    static of(error, route, parameters) {
        if (error instanceof GitHubError)
            return error;
        const failure = requestErrorSchema.safeParse(error);
        const asked = filled(route, parameters);
        if (!failure.success)
            return new GitHubError(`GitHub: ${asked} got no answer`, null, { cause: error });
        const { status, response, message } = failure.data;
        if (!response)
            return new GitHubError(`GitHub: ${asked} got no answer: ${message}`, null);
        const id = response.headers['x-github-request-id'];
        const said = messageOf(response.data);
        const isLimited = isLimit(status, (name) => String(response.headers[name] ?? ''));
        const advice = isLimited
            ? 'The limit passes; run the job again later.'
            : adviceFor(status, String(response.headers['x-accepted-github-permissions'] ?? ''));
        const parts = [`GitHub: ${asked} answered ${status}${said}`, id && `request ${id}`].filter(Boolean).join(', ');
        return new GitHubError(advice ? `${parts}. ${advice}` : parts, status, { isLimited });
    }
}
function messageOf(data) {
    const parsed = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).safeParse(data);
    return parsed.success ? ` (${parsed.data.message.slice(0, 200)})` : '';
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

/***/ 9722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ lastForcePush),
/* harmony export */   z: () => (/* binding */ labelledBy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

const eventSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    actor: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable(),
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() }).nullish(),
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


/***/ }),

/***/ 1727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ pullsOfGroup)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8103);
/* harmony import */ var _pulls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(933);


/**
 * The pull requests of a group. Names and messages only say where to look: a change that no pull request found here
 * brings is not explained, and blocks.
 */
async function pullsOfGroup(client, group) {
    const { commits } = await (0,_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeBetween */ .yb)(client, group.baseSha, group.headSha);
    const mentioned = [group.headRef.replace(/^.*\/pr-(\d+)-.*$/, '#$1'), ...commits.map(({ message }) => message)];
    const numbers = new Set(mentioned.flatMap(numbersIn).slice(0, MAX_MENTIONED));
    for (const { sha } of commits) {
        for (const { number } of await (0,_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .pullsOfCommit */ .bU)(client, sha))
            numbers.add(number);
    }
    const found = [];
    for (const number of numbers) {
        const pull = await (0,_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequest */ .VV)(client, number).catch(notAPullRequest);
        if (pull?.isOpen && pull.baseBranch === group.baseBranch)
            found.push(pull);
    }
    return found;
}
/** Whoever writes a message could else have us use up the requests of the whole repository. */
const MAX_MENTIONED = 100;
const numbersIn = (text) => [...text.matchAll(/#(\d{1,9})\b/g)].map(([, number]) => Number(number));
/** A message may mention an issue, or nothing at all. */
function notAPullRequest(error) {
    if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y && error.status === 404)
        return null;
    throw error;
}


/***/ }),

/***/ 2406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Teams),
/* harmony export */   Y: () => (/* binding */ accessOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8103);


/** What a person may do in the repository. What the token may not see is unknown, not less. */
async function accessOf(client, login) {
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
    try {
        const { permission } = await client.get(route, { username: login }, permissionSchema);
        return permission === 'admin' || permission === 'write' ? 'write' : 'less';
    }
    catch (error) {
        // Somebody who is no collaborator is not found; neither is anybody by a token that may not ask.
        if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y && error.isDenied)
            return 'unknown';
        throw error;
    }
}
const permissionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ permission: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['admin', 'write', 'read', 'none']) });
/** Looks up who is in which team; whether a team can be seen at all is asked once. */
class Teams {
    #client;
    #visible = new Map();
    /** `client` may see teams that the job's own token may not. */
    constructor(client) {
        this.#client = client;
    }
    /** Whether somebody is an active member, of a child team too. What can't be seen is unknown. */
    async has({ organization: org, slug: team_slug }, login) {
        const route = 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}';
        try {
            const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['active', 'pending']) });
            const { state } = await this.#client.get(route, { org, team_slug, username: login }, schema);
            return state === 'active';
        }
        catch (error) {
            if (!(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y))
                throw error;
            // "Not a member" and "may not see the team" are the same 404.
            return error.status === 404 && (await this.#sees(org, team_slug)) ? false : 'unknown';
        }
    }
    /** The number by which a ruleset names a team; null when the token can't see the team. */
    async idOf({ organization: org, slug: team_slug }) {
        const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() });
        return await this.#client.get('GET /orgs/{org}/teams/{team_slug}', { org, team_slug }, schema).then(({ id }) => id, (error) => {
            if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y && error.isDenied)
                return null;
            throw error;
        });
    }
    #sees(org, team_slug) {
        const key = `${org}/${team_slug}`.toLowerCase();
        const asked = this.#visible.get(key) ??
            this.#client.get('GET /orgs/{org}/teams/{team_slug}', { org, team_slug }, zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ slug: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })).then(() => true, () => false);
        this.#visible.set(key, asked);
        return asked;
    }
}


/***/ }),

/***/ 7520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   DR: () => (/* binding */ filesBelow),
/* harmony export */   Ih: () => (/* binding */ wholeTree),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   nM: () => (/* binding */ tipOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8532);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8103);


const KINDS = {
    '040000': 'tree',
    '100644': 'file',
    // Old versions of git wrote this one.
    '100664': 'file',
    '100755': 'file',
    '120000': 'link',
    '160000': 'submodule',
};
const treeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    truncated: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    tree: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional() })
        .transform(({ path, mode, sha, size = 0 }, context) => {
        const kind = Object.hasOwn(KINDS, mode) ? KINDS[mode] : undefined;
        if (kind)
            return { path, kind, sha, bytes: size };
        context.addIssue({ code: 'custom', message: `unknown file mode ${mode}` });
        return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
    })),
});
/** What stands directly in a tree, given by its own SHA or by that of a commit. */
async function entriesOf(client, treeish) {
    const { truncated, tree } = await ask(client, treeish, false);
    if (truncated)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y(`GitHub cuts the tree ${treeish} short; what is missing can't be judged`, null);
    return tree;
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
const blobSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ encoding: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
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
    const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ object: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) });
    const { object } = await client.get('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `heads/${branch}` }, schema);
    return object.sha;
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

/***/ 1006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ connectGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/p-retry/index.js + 1 modules
var p_retry = __webpack_require__(4995);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/adapters/network/deadline.js
var network_deadline = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/adapters/github/error.js
var github_error = __webpack_require__(8103);
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
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body ?? []) {
        bytes += chunk.length;
        // Leaving the loop closes the connection.
        if (bytes > MAX_BODY_BYTES)
            throw new Unusable(`the answer is larger than ${MAX_BODY_BYTES / 1_048_576} MiB`);
        chunks.push(chunk);
    }
    const all = Buffer.concat(chunks);
    return { status, statusText, url, headers, text: async () => all.toString('utf8'), arrayBuffer: async () => all };
}

;// CONCATENATED MODULE: ./build/adapters/github/client.js







const RETRIES = 3;
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
        // An address that GitHub gave has all of the parameters in it.
        const asked = url === null ? request(route, full) : request(`GET ${url}`, { headers: VERSION_HEADER });
        const { data, headers } = await asked.catch((error) => {
            throw github_error/* GitHubError */.y.of(error, route, full);
        });
        return { data: data, link: headers.link ?? '', full };
    };
    const ask = async (route, parameters, schema) => {
        const { data, full } = await send(route, parameters);
        return understood(data, schema, route, full);
    };
    return {
        get: ask,
        write: ask,
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
/** Octokit and its HTTP client are large, so they are loaded for the first question. */
async function connect({ apiUrl, token, deadline }) {
    const [{ getOctokit }, { fetchBy }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 2413)), Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(569)]).then(__webpack_require__.bind(__webpack_require__, 2569))]);
    const fetch = boundFetch(fetchBy(new URL(apiUrl)));
    const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: 'slo-gate', log: SILENT, request: { fetch } });
    octokit.hook.wrap('request', (request, options) => {
        const attempt = async () => {
            const signal = AbortSignal.any([deadline, AbortSignal.timeout(REQUEST_TIMEOUT_MS)]);
            // Octokit's own hooks are bound to these very options, and whatever else is passed on never gets to them.
            options.request = { ...options.request, signal };
            return await (0,network_deadline/* within */.u)(signal, request(options));
        };
        return options.method === 'GET' ? withRetries(attempt, deadline) : attempt();
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
async function withRetries(attempt, deadline) {
    return await (0,p_retry/* default */.Ay)(attempt, {
        retries: RETRIES,
        minTimeout: 250,
        maxTimeout: 4_000,
        randomize: true,
        signal: deadline,
        onFailedAttempt: async ({ error, retriesLeft }) => {
            const waitMs = waitBefore(error);
            if (waitMs === null || waitMs > MAX_WAIT_MS)
                throw error;
            if (retriesLeft > 0)
                await (0,promises_.setTimeout)(waitMs, undefined, { signal: deadline });
        },
    });
}
const failureSchema = schemas/* object */.Ikc({
    status: schemas/* number */.aig(),
    response: schemas/* object */.Ikc({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).optional()) }).optional(),
});
/** How long to wait before another try, in milliseconds; null when another try would end the same. */
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
    const seconds = /^\d+$/.test(header('retry-after')) ? Number(header('retry-after')) : 0;
    const reset = header('x-ratelimit-remaining') === '0' ? Number(header('x-ratelimit-reset')) * 1000 - Date.now() : 0;
    return Math.max(0, seconds * 1000, Number.isFinite(reset) ? reset : 0);
}

// EXTERNAL MODULE: ./build/adapters/github/people.js
var people = __webpack_require__(2406);
;// CONCATENATED MODULE: ./build/app/connection.js


/** Connects to the workflow's own GitHub; null when the run has no workflow or no token. */
function connectGitHub(inputs, workflow, deadline) {
    const { githubToken, reviewToken } = inputs;
    if (!workflow || githubToken === '')
        return null;
    const { apiUrl, repository } = workflow;
    const connect = (token) => githubClient({ apiUrl, repository, token, deadline });
    const client = connect(githubToken);
    return { workflow, client, teams: new people/* Teams */.P(reviewToken === '' ? client : connect(reviewToken)) };
}


/***/ }),

/***/ 4095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./build/adapters/checkout/checkout.js
var checkout = __webpack_require__(3200);
// EXTERNAL MODULE: ./build/adapters/github/visibility.js
var visibility = __webpack_require__(6137);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/model/slo.js
var model_slo = __webpack_require__(6956);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/core/model/group-by.js
var group_by = __webpack_require__(5073);
// EXTERNAL MODULE: ./build/core/policy/decision.js
var decision = __webpack_require__(9531);
;// CONCATENATED MODULE: ./build/core/policy/result.js


/** May this deploy go out? */
const decisionOf = (results) => (0,decision/* strictest */.O)(results.map(({ decision }) => decision.decision));
/** The results by service, in the order in which the services first appear. */
function byService(results) {
    const nameOf = ({ slo }) => slo.service.name;
    return new Map((0,group_by/* together */.b)(results, nameOf).map((group) => [nameOf(group[0]), group]));
}
/** When the whole freeze is expected to lift; null when there is none, or when a part of it has no forecast. */
function freezeLiftsAt(results) {
    const frozen = results.filter(({ decision }) => decision.decision === 'freeze');
    const ends = frozen.flatMap(({ liftsAt }) => liftsAt ?? []);
    return frozen.length > 0 && ends.length === frozen.length ? Math.max(...ends) : null;
}
/** Whether an answer about this SLO is missing: of the SLO as a whole, or of a rule that might fire. */
const isUnknown = ({ standing, decision }) => standing.status === 'unknown' || decision.cause?.kind === 'unknown';

// EXTERNAL MODULE: ./build/core/specs/directory.js + 2 modules
var directory = __webpack_require__(2746);
// EXTERNAL MODULE: ./build/core/specs/targets.js + 1 modules
var specs_targets = __webpack_require__(2754);
;// CONCATENATED MODULE: ./build/core/targets/result.js
/** Where there are no targets, or they are withheld. */
const NO_TARGETS = { results: [], diagnostics: [], failure: null };

// EXTERNAL MODULE: ./build/present/diagnostics.js
var present_diagnostics = __webpack_require__(1944);
// EXTERNAL MODULE: ./build/present/failure.js
var failure = __webpack_require__(4190);
// EXTERNAL MODULE: ./build/core/model/names.js
var model_names = __webpack_require__(8836);
// EXTERNAL MODULE: ./build/core/model/text.js
var model_text = __webpack_require__(4137);
// EXTERNAL MODULE: ./build/core/budget/budget.js
var budget_budget = __webpack_require__(6169);
// EXTERNAL MODULE: ./build/present/markup/numbers.js
var numbers = __webpack_require__(4467);
// EXTERNAL MODULE: ./build/present/reasons.js
var reasons = __webpack_require__(3405);
;// CONCATENATED MODULE: ./build/present/gate/causes.js





const WORDS = { 'at-most': 'at most', below: 'below', 'at-least': 'at least', above: 'above' };
/** A rule's condition in words: "budget remaining at most 0%". */
function conditionText(when) {
    const bound = `${WORDS[when.threshold.comparison]} ${when.threshold.text}`;
    switch (when.kind) {
        case 'budget-remaining':
            return `budget remaining ${bound}`;
        case 'budget-spent':
            return `budget spent ${bound}${when.within ? ` within ${when.within.text}` : ''}`;
        case 'burn-rate':
            return `burn rate ${bound} over ${when.over.map(({ text }) => text).join(' and ')}`;
    }
}
/** Why the decision about an SLO is what it is; null when nothing spoke against the deploy. */
function causeText({ decision }) {
    const { cause } = decision;
    if (!cause)
        return null;
    if (cause.kind === 'rule')
        return `Rule "${cause.rule.name}" (${conditionText(cause.rule.when)})`;
    const policy = `the policy answers unknown with ${decision.decision}`;
    return cause.rule === null
        ? `Unknown: ${(0,reasons/* reasonText */.u)(cause.reason)}; ${policy}`
        : `Rule "${cause.rule.name}" can't be answered: ${(0,reasons/* reasonText */.u)(cause.reason)}; ${policy}`;
}
/** What was measured, in a sentence; null when nothing was. */
function measuredText({ slo, standing }) {
    if (standing.status === 'unknown')
        return null;
    if (standing.status === 'idle')
        return 'No traffic in the window; the error budget is intact.';
    const { measured, budget } = standing;
    const spent = `${(0,numbers/* percentSpent */.cy)(budget.spent, 1)} of the error budget is spent`;
    if (measured.kind === 'ratio')
        return `${spent}: the SLI is ${(0,numbers/* sliText */.OH)(standing.sli, slo.objective.text)}.`;
    const bad = measured.total.sub(measured.good);
    const allowed = measured.total.mul((0,budget_budget/* allowanceOf */.UF)(slo.objective));
    return `${spent}: ${(0,numbers/* count */.U9)(bad)} bad of ${(0,numbers/* count */.U9)(measured.total)} ${measured.unit}, where ${slo.objective.text} allows ${(0,numbers/* count */.U9)(allowed.floor())}.`;
}
/** Where to look in the contract: at the indicator when it can't be measured, else at the objective. */
const placeOf = ({ slo, decision }) => decision.cause?.kind === 'unknown' ? slo.places.indicator : slo.places.objective;
/** What qualifies the measured numbers: coverage below 100%, and notes. */
function caveats({ standing, slo, period, decision, burnRates }) {
    // Where unknown freezes or warns, its reason heads the answer already.
    if (standing.status === 'unknown')
        return decision.decision === 'open' ? [`unknown: ${(0,reasons/* reasonText */.u)(standing.reason)}`] : [];
    const coarse = burnRates.flatMap(({ span: { text }, recent }) => recent.kind === 'unknown' && recent.reason.kind === 'too-coarse'
        ? [`burn rate over ${text} not evaluated: ${(0,reasons/* reasonText */.u)(recent.reason)}`]
        : []);
    const skipped = decision.skipped.map((rule) => `rule "${rule.name}" not evaluated: fewer events than minimum-events`);
    const unanswered = decision.decision === 'open' ? unansweredRule(decision) : [];
    const texts = [...standing.notes.map(reasons/* noteText */.g), ...coarse, ...skipped, ...unanswered];
    if (standing.coverage !== null && standing.coverage < 1) {
        const days = (0,numbers/* span */.Ln)(Math.floor((standing.coverage * (period.to - period.from)) / 60) * 60);
        texts.unshift(`data covers ${(Math.floor(standing.coverage * 1000) / 10).toFixed(1)}% of the window${slo.window.kind === 'rolling' ? ` (${days} of ${slo.window.duration.text})` : ''}`);
    }
    return texts;
}
function unansweredRule({ cause }) {
    if (cause?.kind !== 'unknown' || cause.rule === null)
        return [];
    return [`rule "${cause.rule.name}" can't be answered: ${(0,reasons/* reasonText */.u)(cause.reason)}`];
}
/** The consequences of all rules that fired, each once. */
const consequencesOf = ({ decision }) => [
    ...new Set(decision.fired.flatMap((rule) => rule.consequences)),
];
/** What one step of the history is. */
function stepNoun({ steps: [first, second] }) {
    const seconds = first && second ? second.to - first.to : 0;
    return seconds === 86_400 ? 'day' : seconds === 3600 ? 'hour' : 'five minutes';
}
/** What the forecast says, with what it assumes. */
function forecastText(result, when) {
    if (result.decision.decision !== 'freeze' || result.decision.cause?.kind !== 'rule')
        return null;
    const assumption = `if traffic stays as it was and errors come at the rate of the median ${stepNoun(result)}`;
    if (result.liftsAt === null) {
        return result.steps.length === 0
            ? 'No forecast of when it lifts: the history of the window is not available.'
            : `Not expected to lift within ${result.slo.window.kind === 'rolling' ? `one window (${result.slo.window.duration.text})` : 'this window'}, ${assumption}.`;
    }
    return `Expected to lift: ${when(result.liftsAt)}, ${assumption}.`;
}
/** "1h 2.1" for each burn window; a dash where there is no traffic, a question mark where it is not known. */
function burnRateTexts({ burnRates }) {
    return burnRates.map(({ span: { text }, recent }) => {
        if (recent.kind === 'unknown')
            return `${text} ?`;
        return `${text} ${recent.burnRate === null ? '\u2013' : (0,numbers/* rate */.TS)(recent.burnRate)}`;
    });
}
/** The headline: may this deploy go out? */
function headline(services, decision, { dryRun, exemption }) {
    const all = [...services.values()].flat();
    const frozen = [...services]
        .filter(([, slos]) => slos.some((slo) => slo.decision.decision === 'freeze'))
        .map(([name]) => name);
    const unknown = all.filter(isUnknown).length;
    const scope = `${(0,numbers/* plural */.LS)(all.length, 'SLO')} of ${(0,numbers/* plural */.LS)(services.size, 'service')}${unknown > 0 ? `, ${unknown} unknown` : ''}`;
    if (all.length === 0)
        return 'Open: the deploy changes no service that has an SLO';
    switch (decision) {
        case 'freeze':
            if (exemption.kind === 'let-through')
                return `Freeze, let through by an exception: ${(0,model_names/* listed */.K)(frozen)}`;
            return `Freeze: ${(0,model_names/* listed */.K)(frozen)} must not deploy${dryRun ? ' (dry run: the job does not fail)' : ''}`;
        case 'warn':
            return `Open, with a warning: the deploy may go out (${scope})`;
        case 'open':
            return `Open: the deploy may go out (${scope})`;
    }
}

;// CONCATENATED MODULE: ./build/present/gate/shared-causes.js




/** Reasons that lie with the backend: many SLOs have them at once, and there is nothing to mend in their contracts. */
const OF_THE_BACKEND = new Set([
    'turned-away',
    'throttled',
    'unreachable',
    'out-of-time',
]);
/** The SLOs with a decision, each by itself; but first, those together that a backend in trouble left without any answer. */
function decidedSo(results, decision) {
    const decided = results.filter((result) => result.decision.decision === decision);
    const groups = (0,group_by/* together */.b)(decided, (result) => sharedCause(result) ?? result);
    return [...groups.filter(({ length }) => length > 1), ...groups.filter(({ length }) => length === 1)];
}
/** The cause, where it is all that there is to tell of an SLO. */
function sharedCause(result) {
    const { cause, fired } = result.decision;
    const isAll = cause?.kind === 'unknown' && cause.rule === null && fired.length === 0;
    return isAll && OF_THE_BACKEND.has(cause.reason.kind) ? causeText(result) : null;
}
/** A name for one SLO, or the number of several. */
const nameOf = (group) => group.length === 1 ? (0,model_slo/* sloId */.sE)(group[0].slo) : (0,numbers/* plural */.LS)(group.length, 'SLO');
/** Where to go from here, each place once. The SLOs are named where the heading only counts them. */
function pointersOf(group) {
    const pointer = (noun, of) => {
        const to = [...new Set(group.flatMap((result) => of(result) ?? []))];
        return to.length > 0 ? [{ title: to.length > 1 ? `${noun}s` : noun, to, isLink: noun === 'Runbook' }] : [];
    };
    return [
        ...pointer('SLO', ({ slo }) => (group.length > 1 ? (0,model_slo/* sloId */.sE)(slo) : null)),
        ...pointer('Runbook', ({ slo }) => slo.service.runbook),
        ...pointer('Owner', ({ slo }) => slo.service.owner),
        ...pointer('Contract', contractOf),
    ];
}
/** File and line. */
function contractOf(result) {
    const { file, line } = placeOf(result);
    return `${file}:${line}`;
}
/** The first query that got no answer, when that is why the decision is what it is; titled by its SLO when there are several. */
function unansweredQuery(group) {
    const [{ slo, decision, evidence }, ...others] = group;
    if (decision.cause?.kind !== 'unknown')
        return null;
    const query = evidence.find(({ value }) => value === null)?.query;
    return query === undefined ? null : { title: others.length === 0 ? 'Query' : `Query of ${(0,model_slo/* sloId */.sE)(slo)}`, query };
}

;// CONCATENATED MODULE: ./build/present/gate/annotations.js






/**
 * One annotation for each SLO that freezes or warns, on the line of its objective; one on no line for all those that a backend
 * in trouble left unanswered; and a warning for what is wrong with a target's file. A missed target has none: it is information.
 */
function gateAnnotations(result) {
    const stops = !result.dryRun && result.exemption.kind !== 'let-through';
    const decided = ['freeze', 'warn'].flatMap((decision) => {
        const level = decision === 'freeze' && stops ? 'error' : 'warning';
        return decidedSo(result.slos, decision).map((group) => ({
            level,
            title: `SLO ${decision}: ${nameOf(group)}`,
            message: messageOf(group),
            place: group.length === 1 ? placeOf(group[0]) : null,
        }));
    });
    const unread = result.targets.diagnostics.map(({ place, problem }) => ({
        level: 'warning',
        title: 'Performance target',
        message: (0,present_diagnostics/* problemText */.fI)(problem),
        place,
    }));
    return [...decided, ...unread];
}
function messageOf(group) {
    const [first, ...others] = group;
    const texts = [causeText(first), measuredText(first)].filter((text) => text !== null);
    const slos = others.length > 0 ? [(0,model_names/* listed */.K)(group.map(({ slo }) => (0,model_slo/* sloId */.sE)(slo)))] : [];
    return (0,model_text/* oneLine */.TN)([...texts, ...slos].join('. '));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/core/model/window.js
var model_window = __webpack_require__(6398);
// EXTERNAL MODULE: ./build/present/report/target-json.js
var target_json = __webpack_require__(5041);
;// CONCATENATED MODULE: ./build/present/gate/json.js









const json_decision = schemas/* enum */.k5n(['open', 'warn', 'freeze']);
const json_time = iso/* datetime */.w$();
const sloReport = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['met', 'breached', 'idle', 'unknown']),
    reason: schemas/* string */.YjP().nullable().describe('why the answer, or a part of it, is unknown'),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).describe('what qualifies the numbers'),
    objective: target_json/* share */.uM,
    window: schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(['rolling', 'calendar']),
        from: json_time,
        to: json_time,
        text: schemas/* string */.YjP(),
    }),
    good: schemas/* number */.aig().nullable(),
    total: schemas/* number */.aig().nullable(),
    unit: schemas/* enum */.k5n(['events', 'slices']).nullable().describe('what good and total count'),
    sli: target_json/* share */.uM.nullable(),
    budget: schemas/* strictObject */.rej({ spent: target_json/* share */.uM, remaining: target_json/* share */.uM }).nullable(),
    coverage: target_json/* share */.uM.nullable().describe('the share of the window for which there is data; null when it is not known'),
    burnRates: schemas/* array */.YOg(schemas/* strictObject */.rej({
        window: schemas/* string */.YjP(),
        rate: schemas/* number */.aig().nullable(),
        events: schemas/* number */.aig().nullable(),
        reason: schemas/* string */.YjP().nullable(),
    })),
    decision: json_decision,
    rule: schemas/* string */.YjP().nullable().describe('the rule that decided'),
    rules: schemas/* array */.YOg(schemas/* string */.YjP()).describe('every rule that fired'),
    consequences: schemas/* array */.YOg(schemas/* string */.YjP()).describe('of every rule that fired'),
    target: target_json/* targetReport */.mh.nullable().describe('the performance target; it decides nothing'),
    freezeLiftsAt: json_time.nullable().describe('a forecast'),
    evidence: target_json/* evidence */.MX,
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr(),
});
/** The JSON report of the gate. Numbers are unrounded. */
const gateReportSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz('slo-gate/report/v1'),
    mode: schemas/* literal */.euz('gate'),
    evaluatedAt: json_time,
    decision: json_decision,
    exception: schemas/* strictObject */.rej({
        label: schemas/* string */.YjP().describe('the label, or several separated by commas'),
        by: schemas/* array */.YOg(schemas/* string */.YjP()).describe('who approved it, or who set a label that nobody need approve'),
        until: schemas/* string */.YjP().nullable().describe('the last day of the one that ends first'),
        pullRequests: schemas/* array */.YOg(schemas/* int */.Whr()),
    })
        .nullable()
        .describe('what let the freeze through; it never changes the decision'),
    dryRun: schemas/* boolean */.zMY(),
    freezeLiftsAt: json_time.nullable(),
    services: schemas/* array */.YOg(schemas/* strictObject */.rej({ service: schemas/* string */.YjP(), decision: json_decision, slos: schemas/* array */.YOg(sloReport) })),
    targetProblems: schemas/* array */.YOg(schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr(), message: schemas/* string */.YjP() }))
        .describe('what is wrong with the files of the performance targets; it decides nothing'),
})
    .meta({ description: 'What a run of the gate measured and decided, with the evidence.' });
/** The report of a run. */
function gateReport(result) {
    return {
        version: 'slo-gate/report/v1',
        mode: 'gate',
        evaluatedAt: (0,time/* rfc3339 */.a)(result.at),
        decision: decisionOf(result.slos),
        exception: exceptionOf(result),
        dryRun: result.dryRun,
        freezeLiftsAt: timeOrNull(freezeLiftsAt(result.slos)),
        services: [...byService(result.slos)].map(([service, slos]) => ({
            service,
            decision: decisionOf(slos),
            slos: slos.map((slo) => reportOf(slo, result.targets.results)),
        })),
        targetProblems: result.targets.diagnostics.map(({ place: { file, line }, problem }) => ({
            file,
            line,
            message: (0,present_diagnostics/* problemText */.fI)(problem),
        })),
    };
}
function exceptionOf({ exemption }) {
    if (exemption.kind !== 'let-through')
        return null;
    const { grants } = exemption;
    const each = (values) => [...new Set(values)];
    return {
        label: each(grants.map(({ exception }) => exception.label)).join(','),
        by: each(grants.flatMap(({ by }) => by)),
        until: grants.flatMap(({ exception }) => exception.until ?? []).sort()[0] ?? null,
        pullRequests: each(grants.map(({ pull }) => pull)),
    };
}
const timeOrNull = (seconds) => (seconds === null ? null : (0,time/* rfc3339 */.a)(seconds));
function reportOf(result, targets) {
    const { slo, standing, decision: decided, period } = result;
    const known = standing.status === 'unknown' ? null : standing;
    const counts = known?.measured.kind === 'counts' ? known.measured : null;
    const { cause } = decided;
    return {
        name: slo.name,
        status: standing.status,
        reason: standing.status === 'unknown'
            ? (0,reasons/* reasonText */.u)(standing.reason)
            : cause?.kind === 'unknown'
                ? (0,reasons/* reasonText */.u)(cause.reason)
                : null,
        notes: caveats(result),
        objective: slo.objective.ratio.valueOf(),
        window: { kind: slo.window.kind, from: (0,time/* rfc3339 */.a)(period.from), to: (0,time/* rfc3339 */.a)(period.to), text: (0,model_window/* windowText */.K)(slo.window) },
        good: counts?.good.valueOf() ?? null,
        total: counts?.total.valueOf() ?? null,
        unit: counts?.unit ?? null,
        sli: standing.status === 'met' || standing.status === 'breached' ? standing.sli.valueOf() : null,
        budget: known && { spent: known.budget.spent.valueOf(), remaining: known.budget.remaining.valueOf() },
        coverage: known?.coverage ?? null,
        burnRates: result.burnRates.map(({ span, recent }) => ({
            window: span.text,
            rate: recent.kind === 'measured' && recent.burnRate ? recent.burnRate.valueOf() : null,
            events: recent.kind === 'measured' && recent.events ? recent.events.valueOf() : null,
            reason: recent.kind === 'unknown' ? (0,reasons/* reasonText */.u)(recent.reason) : null,
        })),
        decision: decided.decision,
        rule: cause?.kind === 'rule' ? cause.rule.name : null,
        rules: decided.fired.map((rule) => rule.name),
        consequences: consequencesOf(result),
        target: targetOf(slo, targets),
        freezeLiftsAt: timeOrNull(result.liftsAt),
        evidence: result.evidence.map((one) => ({ ...one })),
        file: slo.places.objective.file,
        line: slo.places.objective.line,
    };
}
function targetOf(slo, targets) {
    const found = targets.find(({ measured }) => (0,model_slo/* sloId */.sE)(measured.slo) === (0,model_slo/* sloId */.sE)(slo));
    return found ? (0,target_json/* targetReportOf */.pF)(found) : null;
}

;// CONCATENATED MODULE: ./build/present/markup/charts.js

const BLUE = '#4c8dd6';
const RED = '#d1242f';
/** A Mermaid chart. GitHub draws `xychart-beta`; the default colours can't be seen on its light theme. */
function xychart(kind, height, palette, lines) {
    const settings = { xyChart: { height }, themeVariables: { xyChart: { plotColorPalette: palette.join(', ') } } };
    return ['```mermaid', `%%{init: ${JSON.stringify(settings)}}%%`, kind, ...lines, '```'];
}
/**
 * How the budget of the window was spent, step by step, in per cent of the budget: a line that falls, and one at nothing
 * left. Null without a history to draw.
 */
function burnDownChart({ slo, steps, standing, period }) {
    if (steps.length < 2 || standing.status === 'unknown')
        return null;
    const total = steps.reduce((sum, step) => sum + step.total, 0);
    const budget = total * (1 - slo.objective.ratio.valueOf());
    if (budget <= 0)
        return null;
    let bad = 0;
    const remaining = [100];
    for (const step of steps) {
        bad += step.bad;
        remaining.push(100 - (100 * bad) / budget);
    }
    const low = Math.min(0, Math.floor(Math.min(...remaining) / 10) * 10);
    const [unit, size] = period.to - period.from >= 2 * 86_400 ? ['days', 86_400] : ['hours', 3600];
    const length = Math.round(((period.to - period.from) / Number(size)) * 10) / 10;
    return xychart('xychart-beta', 300, [BLUE, RED], [
        `  x-axis "${unit}, until now" ${-length} --> 0`,
        `  y-axis "% of the budget left" ${low} --> 100`,
        `  line [${remaining.map((value) => value.toFixed(2)).join(', ')}]`,
        `  line [${remaining.map(() => 0).join(', ')}]`,
    ]);
}
/** More bars than this can't be told apart. */
const MAX_BARS = 24;
/** One budget spent a hundredfold would make all others look alike. */
const MAX_SPENT = 300;
/**
 * How much of each budget is spent: a bar chart, most first; what is beyond the budget is red. Mermaid draws bars from
 * the axis' end, not from 0, so what is left, which can be negative, can't be charted. Null when nothing was measured.
 */
function spentChart(results) {
    const bars = results
        .flatMap(({ slo, standing }) => standing.status === 'unknown' ? [] : [{ name: (0,model_slo/* sloId */.sE)(slo), spent: standing.budget.spent.valueOf() * 100 }])
        .sort((a, b) => b.spent - a.spent)
        .slice(0, MAX_BARS);
    if (bars.length === 0)
        return null;
    const high = Math.min(Math.max(100, Math.ceil((bars[0]?.spent ?? 0) / 10) * 10), MAX_SPENT);
    const series = (limit) => bars.map(({ spent }) => Math.min(spent, limit).toFixed(2)).join(', ');
    // The later series is drawn over the earlier one, so that only the excess stays red.
    return xychart('xychart-beta horizontal', Math.max(260, 100 + 26 * bars.length), [RED, BLUE], [
        `  x-axis [${bars.map(({ name }) => `"${name}"`).join(', ')}]`,
        `  y-axis "% of the budget${high === MAX_SPENT ? `, cut at ${MAX_SPENT}` : ''}" 0 --> ${high}`,
        `  bar [${series(high)}]`,
        `  bar [${series(100)}]`,
    ]);
}

// EXTERNAL MODULE: ./build/present/markup/escape.js
var markup_escape = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/present/markup/sections.js
var markup_sections = __webpack_require__(2109);
// EXTERNAL MODULE: ./build/present/report/targets.js
var targets = __webpack_require__(5721);
;// CONCATENATED MODULE: ./build/present/report/summary.js





const STATE_ICONS = { met: '\ud83c\udfaf', missed: '\ud83d\udd39', idle: '\u26aa', unknown: '\u2754' };
/** The targets in a job summary, apart from what decided; an empty section when there are none. */
function targetsSection({ results, diagnostics, failure }) {
    const caveats = [
        ...(0,targets/* targetCaveats */.HR)(results).map(markup_escape/* markdown */.wD),
        ...diagnostics.map(({ place, problem }) => `${(0,markup_escape/* code */.aY)(`${place.file}:${place.line}:${place.column}`)}: ${(0,markup_escape/* prose */.CS)((0,present_diagnostics/* problemText */.fI)(problem))}`),
        ...(failure === null ? [] : [`They could not be told: ${(0,markup_escape/* markdown */.wD)(failure)}`]),
    ].map((caveat) => `- ${caveat}`);
    if (results.length === 0 && caveats.length === 0)
        return (0,markup_sections/* section */.uW)([]);
    const table = [
        '| SLO | floor | target | SLI | where it lies | state | buffer |',
        '|:--|--:|--:|--:|:--|:--|:--|',
        ...results.map(row),
        '',
        `<sub>${targets/* BAR_LEGEND */.Cf}</sub>`,
        '',
    ];
    const head = ['### Performance targets', '', 'They decide nothing: a missed target is information.', ''];
    return (0,markup_sections/* section */.uW)(head, [...(results.length === 0 ? [] : table), ...caveats], [''], 'lines about targets');
}
function row(result) {
    const { target, measured, standing } = result;
    const bar = (0,targets/* bufferBar */.kJ)(standing);
    const cells = [
        (0,markup_escape/* code */.aY)((0,model_slo/* sloId */.sE)(measured.slo)),
        (0,markup_escape/* unbroken */.D_)((0,targets/* floorText */._v)(measured.slo)),
        (0,markup_escape/* unbroken */.D_)((0,targets/* aimText */.Dl)(target.aim, measured.slo)),
        (0,targets/* targetSliText */.Xd)(result) ?? '\u2013',
        bar === null ? '\u2013' : (0,markup_escape/* code */.aY)(bar),
        `${STATE_ICONS[standing.state]}&nbsp;${(0,targets/* stateText */.r9)(standing)}`,
        standing.buffer ? (0,targets/* bufferText */.GU)(standing.buffer) : '\u2013',
    ];
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./build/present/gate/exceptions.js
/** What let the freeze through, or what could have; one sentence each. Empty without a freeze. */
function exemptionTexts(exemption) {
    switch (exemption.kind) {
        case 'not-asked':
            return [];
        case 'let-through':
            return [
                'The freeze stands, and this deploy is let through:',
                ...exemption.grants.map((claim) => `#${claim.pull}: ${grantText(claim)}.`),
            ];
        case 'none':
            return [
                `Exceptions that the policy knows: ${exemption.known.map(exceptionText).join('; ')}.`,
                ...(exemption.reason === null ? [] : [`None applies: ${exemption.reason}.`]),
                ...exemption.claims.flatMap((claim) => failureText(claim) ?? []),
            ];
    }
}
function grantText({ exception, by }) {
    const who = by.length === 0
        ? ''
        : exception.approvedBy.length > 0
            ? `, approved by ${by.join(', ')}`
            : `, set by ${by.join(', ')}`;
    return `label ${exception.label}${who}${exception.until === null ? '' : `, until ${exception.until}`}`;
}
function failureText({ pull, exception: { label, approvedBy, until }, failure }) {
    switch (failure?.kind) {
        case undefined:
            return null;
        case 'expired':
            return `#${pull} bears ${label}, which ended on ${until}.`;
        case 'not-approved':
            return `#${pull} bears ${label}, and nobody of ${approvedBy.join(', ')} has approved its head.`;
        case 'teams-unknown':
            return `#${pull} bears ${label}, and the token can't see who is in ${failure.teams.join(', ')}: give review-token a token with the organisation permission "Members: read".`;
    }
}
function exceptionText({ label, approvedBy, until }) {
    const who = approvedBy.length > 0 ? ` (approved by ${approvedBy.join(' or ')})` : '';
    return `label ${label}${who}${until === null ? '' : ` until ${until}`}`;
}

;// CONCATENATED MODULE: ./build/present/gate/summary.js












const MAX_BURN_DOWNS = 5;
const ICONS = { freeze: '\ud83d\uded1', warn: '\u26a0\ufe0f', open: '\u2705' };
const STATUS_ICONS = { met: '\ud83d\udfe2', breached: '\ud83d\udd34', idle: '\u26aa', unknown: '\u2754' };
/** The job summary of the gate: may I deploy; if not, why, and what now; then every number. */
function gateSummary(result) {
    const services = byService(result.slos);
    const decision = decisionOf(result.slos);
    const of = (wanted) => result.slos.filter((slo) => slo.decision.decision === wanted);
    const sections = [
        (0,markup_sections/* section */.uW)([`## ${ICONS[decision]} ${(0,markup_escape/* markdown */.wD)(headline(services, decision, result))}`, '']),
        (0,markup_sections/* section */.uW)(exemptionTexts(result.exemption).flatMap((text) => [`> ${(0,markup_escape/* markdown */.wD)(text)}`, '>'])),
        summary_reasons('### Why', decidedSo(result.slos, 'freeze')),
        summary_reasons('### Warnings', decidedSo(result.slos, 'warn')),
        (0,markup_sections/* section */.uW)([
            '### All SLOs',
            '',
            '| SLO | decision | status | objective | SLI | budget left | burn rate |',
            '|:--|:--|:--|:--|--:|--:|:--|',
        ], result.slos.map(summary_row), ['', `Measured as of ${(0,numbers/* moment */.n$)(result.at)}.`, ''], 'SLOs'),
        targetsSection(result.targets),
        chart('Error budget spent', spentChart(result.slos)),
        ...[...of('freeze'), ...of('warn')]
            .slice(0, MAX_BURN_DOWNS)
            .map((slo) => chart(`How ${(0,model_slo/* sloId */.sE)(slo.slo)} spent its budget`, burnDownChart(slo))),
        (0,markup_sections/* section */.uW)([
            '<details><summary>Evidence: the queries that decided, and their answers</summary>',
            '',
            '| SLO | query | answer |',
            '|:--|:--|:--|',
        ], result.slos.flatMap(evidenceRows), ['', '</details>'], 'queries'),
    ].filter(({ head }) => head.length > 0);
    return (0,markup_sections/* compose */.Zz)(sections, markup_sections/* SUMMARY_LIMIT */.Jt);
}
function summary_reasons(title, groups) {
    return (0,markup_sections/* section */.uW)(groups.length === 0 ? [] : [title, ''], groups.map(reason), [''], 'reasons');
}
function reason(group) {
    const [first] = group;
    const unanswered = unansweredQuery(group);
    const details = [
        (0,markup_escape/* markdown */.wD)(causeText(first) ?? ''),
        (0,markup_escape/* markdown */.wD)(measuredText(first) ?? ''),
        unanswered && `${(0,markup_escape/* markdown */.wD)(unanswered.title)}: ${(0,markup_escape/* code */.aY)(unanswered.query)}`,
        consequencesOf(first).length > 0 && `Consequences: **${consequencesOf(first).map(markup_escape/* markdown */.wD).join(', ')}**`,
        (0,markup_escape/* markdown */.wD)(forecastText(first, numbers/* moment */.n$) ?? ''),
        ...pointersOf(group).map(({ title, to, isLink }) => `${title}: ${(0,model_names/* listed */.K)(to.map(isLink ? markup_escape/* link */.nf : markup_escape/* code */.aY))}`),
    ];
    // On one line: whether single newlines break differs between the places where GitHub renders Markdown.
    return [`- **${(0,markup_escape/* code */.aY)(nameOf(group))}**`, ...details.filter(Boolean)].join('<br>');
}
function summary_row(result) {
    const { slo, standing, decision } = result;
    const known = standing.status !== 'unknown';
    const notes = caveats(result).map((caveat) => `<br><sub>${(0,markup_escape/* markdown */.wD)(caveat)}</sub>`);
    const cells = [
        (0,markup_escape/* code */.aY)((0,model_slo/* sloId */.sE)(slo)),
        (0,markup_escape/* unbroken */.D_)(`${ICONS[decision.decision]} ${decision.decision}`),
        (0,markup_escape/* unbroken */.D_)(`${STATUS_ICONS[standing.status]} ${standing.status}`) + notes.join(''),
        (0,markup_escape/* unbroken */.D_)(`${slo.objective.text} / ${(0,model_window/* windowText */.K)(slo.window)}`),
        known && standing.status !== 'idle' ? (0,numbers/* sliText */.OH)(standing.sli, slo.objective.text) : '\u2013',
        known ? (0,numbers/* percent */.KN)(standing.budget.remaining, 1) : '\u2013',
        burnRateTexts(result).map(markup_escape/* unbroken */.D_).join('<br>') || '\u2013',
    ];
    return `| ${cells.join(' | ')} |`;
}
function chart(title, lines) {
    return (0,markup_sections/* section */.uW)(lines === null ? [] : [`<details open><summary>${(0,markup_escape/* markdown */.wD)(title)}</summary>`, '', ...lines, '', '</details>', '']);
}
function evidenceRows({ slo, evidence }) {
    return evidence.map(({ query, value }) => `| ${(0,markup_escape/* code */.aY)((0,model_slo/* sloId */.sE)(slo))} | ${(0,markup_escape/* code */.aY)(query)} | ${value === null ? '\u2013' : (0,markup_escape/* code */.aY)(value)} |`);
}

// EXTERNAL MODULE: ./build/present/markup/table.js
var table = __webpack_require__(3809);
// EXTERNAL MODULE: ./build/present/report/text.js
var report_text = __webpack_require__(8772);
;// CONCATENATED MODULE: ./build/present/gate/text.js












/** The gate's answer for a terminal or a log: may I deploy; if not, why; then a table of all SLOs. */
function gateText(result) {
    const services = byService(result.slos);
    const reasons = (decision) => decidedSo(result.slos, decision).flatMap((group) => ['', ...text_reason(group, decision)]);
    return [
        headline(services, decisionOf(result.slos), result),
        ...block(exemptionTexts(result.exemption).map(model_text/* oneLine */.TN)),
        ...reasons('freeze'),
        ...reasons('warn'),
        '',
        ...(0,table/* table */.t)(HEADER, result.slos.map(cells), new Set([2, 3, 5])),
        '',
        ...caveatLines(result.slos),
        `Measured as of ${(0,numbers/* moment */.n$)(result.at)}.`,
        ...(0,report_text/* targetsText */.W)(result.targets),
    ].join('\n');
}
const block = (lines) => (lines.length > 0 ? ['', ...lines] : []);
const HEADER = ['SLO', 'status', 'objective', 'SLI', 'window', 'budget left', 'burn rate', 'decision'];
function cells(result) {
    const { slo, standing, decision } = result;
    return [
        (0,model_slo/* sloId */.sE)(slo),
        standing.status,
        slo.objective.text,
        standing.status === 'unknown' || standing.status === 'idle' ? '-' : (0,numbers/* sliText */.OH)(standing.sli, slo.objective.text),
        (0,model_window/* windowText */.K)(slo.window),
        standing.status === 'unknown' ? '-' : (0,numbers/* percent */.KN)(standing.budget.remaining, 1),
        burnRateTexts(result).join(', ') || '-',
        decision.decision,
    ];
}
function caveatLines(results) {
    const all = results.flatMap((result) => caveats(result).map((caveat) => ({ slo: (0,model_slo/* sloId */.sE)(result.slo), caveat })));
    return (0,group_by/* together */.b)(all, ({ caveat }) => caveat).map((group) => `${group.map(({ slo }) => slo).join(', ')}: ${(0,model_text/* oneLine */.TN)(group[0].caveat)}`);
}
function text_reason(group, decision) {
    const [first] = group;
    const unanswered = unansweredQuery(group);
    const consequences = consequencesOf(first);
    const details = [
        measuredText(first),
        unanswered && `${unanswered.title}: ${unanswered.query}`,
        consequences.length > 0 ? `Consequences: ${consequences.join(', ')}` : null,
        forecastText(first, numbers/* moment */.n$),
        ...pointersOf(group).map(({ title, to }) => `${title}: ${(0,model_names/* listed */.K)(to)}`),
    ];
    return [
        `${decision === 'freeze' ? 'FREEZE' : 'WARNING'} ${nameOf(group)}: ${(0,model_text/* oneLine */.TN)(causeText(first) ?? '')}`,
        ...details.flatMap((detail) => (detail ? [`  ${(0,model_text/* oneLine */.TN)(detail)}`] : [])),
    ];
}

// EXTERNAL MODULE: ./build/app/backend.js
var app_backend = __webpack_require__(2880);
// EXTERNAL MODULE: ./build/app/connection.js + 3 modules
var app_connection = __webpack_require__(1006);
// EXTERNAL MODULE: ./build/app/evaluation/evaluate.js + 4 modules
var evaluate = __webpack_require__(3338);
// EXTERNAL MODULE: ./build/app/evaluation/targets.js + 3 modules
var evaluation_targets = __webpack_require__(4361);
// EXTERNAL MODULE: ./build/app/instant.js
var instant = __webpack_require__(2937);
// EXTERNAL MODULE: ./build/adapters/github/changed-files.js
var changed_files = __webpack_require__(6927);
// EXTERNAL MODULE: ./build/core/policy/changed-services.js
var changed_services = __webpack_require__(2630);
;// CONCATENATED MODULE: ./build/app/gate/chosen.js




/** The SLOs that the input `services` asks for. `release` is null outside of a workflow. */
async function chosenSlos(slos, inputs, release) {
    const services = [...new Map(slos.map(({ service }) => [service.name, service])).values()];
    const { services: choice } = inputs;
    switch (choice.kind) {
        case 'all':
            return slos;
        case 'named':
            return ofServices(slos, known(choice.names, services));
        case 'changed':
            return ofServices(slos, await changedIn(services, release, inputs.sloDirectory));
    }
}
const ofServices = (slos, names) => slos.filter(({ service }) => names.includes(service.name));
function known(names, services) {
    const all = services.map(({ name }) => name);
    const unknown = names.filter((name) => !all.includes(name));
    if (unknown.length === 0)
        return names;
    const advice = (0,model_names.nearest)(unknown[0] ?? '', all) ?? `The services are ${all.join(', ')}.`;
    throw new errors/* UsageError */.e(`services: no contract is for ${unknown.map((name) => `\`${name}\``).join(', ')}. ${advice}`);
}
/** The services whose paths the deploy changes; all of them when it is not known what goes out. */
async function changedIn(services, release, sloDirectory) {
    if (!release)
        throw new errors/* UsageError */.e('services: `changed` needs a workflow and its github-token, to see what the deploy changes');
    const range = await release.range();
    switch (range.kind) {
        case 'head':
            throw new errors/* UsageError */.e('services: `changed` needs `environment`, whose last successful deployment says what is new');
        case 'unknown':
            return services.map(({ name }) => name);
        default:
            return (0,changed_services/* changedServices */.V)(services, await (0,changed_files/* changedFiles */.Y)(release.client, range.base, range.head), sloDirectory);
    }
}

// EXTERNAL MODULE: ./build/adapters/github/error.js
var github_error = __webpack_require__(8103);
;// CONCATENATED MODULE: ./build/core/policy/exception.js
/** Whether an exception still holds at `at` (unix seconds); its last day is included, in UTC. */
const isCurrent = ({ until }, at) => until === null || at < Date.parse(`${until}T00:00:00Z`) / 1000 + 86_400;
/**
 * What lets a freeze through: every pull request that goes out must hold an exception of every policy that freezes, for
 * they all go out together. Null when one of them does not.
 */
function exceptionFor(freezing, pulls, claims) {
    const grants = new Set();
    for (const policy of freezing) {
        for (const pull of pulls) {
            const grant = claims.find((claim) => claim.pull === pull && claim.failure === null && policy.exceptions.includes(claim.exception));
            if (!grant)
                return null;
            grants.add(grant);
        }
    }
    return grants.size > 0 ? { grants: [...grants] } : null;
}

// EXTERNAL MODULE: ./build/adapters/github/issue-events.js
var issue_events = __webpack_require__(9722);
// EXTERNAL MODULE: ./build/adapters/github/people.js
var people = __webpack_require__(2406);
// EXTERNAL MODULE: ./build/adapters/github/pulls.js
var pulls = __webpack_require__(933);
// EXTERNAL MODULE: ./build/core/review/latest-reviews.js
var latest_reviews = __webpack_require__(6324);
// EXTERNAL MODULE: ./build/app/reviewers/approver-match.js
var approver_match = __webpack_require__(1454);
;// CONCATENATED MODULE: ./build/app/gate/claims.js






/** The claims of a pull request: the exceptions whose label it bears now. `at` is in unix seconds. */
async function claimsOf(pull, exceptions, at, client, teams) {
    const borne = new Set(pull.labels.map((label) => label.toLowerCase()));
    const claims = [];
    for (const exception of exceptions.filter(({ label }) => borne.has(label.toLowerCase()))) {
        const claim = { pull: pull.number, exception };
        if (!isCurrent(exception, at))
            claims.push({ ...claim, by: [], failure: { kind: 'expired' } });
        else if (exception.approvedBy.length === 0)
            claims.push({ ...claim, by: await labeller(client, pull, exception), failure: null });
        else
            claims.push({ ...claim, ...(await approvalOf(pull, exception.approvedBy, client, teams)) });
    }
    return claims;
}
/** Who set the label: nobody need approve it, so that is whose word it is. */
async function labeller(client, { number }, { label }) {
    const login = await (0,issue_events/* labelledBy */.z)(client, number, label);
    return login === null ? [] : [login];
}
/** Who of those that the exception names has approved what is at the pull request's head. */
async function approvalOf(pull, approvers, client, teams) {
    const unseen = new Set();
    for (const { user } of approvalsOfHead(pull, await (0,pulls/* reviewsOf */.Nv)(client, pull.number))) {
        if (user?.type !== 'User' || user.id === pull.author?.id)
            continue;
        const naming = await (0,approver_match/* namingOf */.a)(user.login, approvers, teams);
        if (naming.kind === 'unknown')
            for (const team of naming.teams)
                unseen.add(team);
        if (naming.kind !== 'named')
            continue;
        if ((await (0,people/* accessOf */.Y)(client, user.login)) === 'write')
            return { by: [user.login], failure: null };
    }
    const failure = unseen.size > 0 ? { kind: 'teams-unknown', teams: [...unseen] } : { kind: 'not-approved' };
    return { by: [], failure };
}
/** Of each person the latest review that says yes or no, when it is a yes to the head. */
const approvalsOfHead = (pull, reviews) => (0,latest_reviews/* latestPerPerson */.q)(reviews).filter(({ state, commit }) => state === 'APPROVED' && commit === pull.headSha);

;// CONCATENATED MODULE: ./build/adapters/github/deployments.js

const deploymentSchema = schemas/* object */.Ikc({ id: schemas/* number */.aig(), sha: schemas/* string */.YjP() });
const statusSchema = schemas/* object */.Ikc({ state: schemas/* string */.YjP() });
/** How many deployments are looked at; of more failed ones in a row, none is taken for the last. */
const MAX_DEPLOYMENTS = 100;
/** The commit of the newest deployment to an environment that ever succeeded; null when none did. */
async function lastDeployed(client, environment) {
    const parameters = { environment, per_page: MAX_DEPLOYMENTS };
    const newestFirst = await client.get('GET /repos/{owner}/{repo}/deployments', parameters, schemas/* array */.YOg(deploymentSchema));
    for (const { id, sha } of newestFirst) {
        const route = 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses';
        const statuses = await client.list(route, { deployment_id: id }, statusSchema);
        // A later deployment makes an earlier one inactive; that it succeeded stays in its history.
        if (statuses.some(({ state }) => state === 'success'))
            return sha;
    }
    return null;
}

// EXTERNAL MODULE: ./build/adapters/github/event.js
var github_event = __webpack_require__(9941);
// EXTERNAL MODULE: ./build/adapters/github/merge-group.js
var merge_group = __webpack_require__(1727);
// EXTERNAL MODULE: ./build/adapters/github/trees.js
var trees = __webpack_require__(7520);
;// CONCATENATED MODULE: ./build/app/gate/range.js





/** Finds out what a run would deploy. `environment` is null when the workflow names none. */
async function deployRange(client, workflow, environment) {
    const subject = (0,github_event/* subjectOf */.e)(workflow);
    switch (subject.kind) {
        case 'pull': {
            const pull = await (0,pulls/* pullRequest */.VV)(client, subject.number);
            const tip = await (0,trees/* tipOf */.nM)(client, pull.baseBranch);
            const { mergeBase } = await (0,pulls/* rangeBetween */.yb)(client, tip, pull.headSha);
            return { kind: 'pull', pull, base: mergeBase, head: pull.headSha };
        }
        case 'group':
            return {
                kind: 'group',
                pulls: await (0,merge_group/* pullsOfGroup */.H)(client, subject),
                base: subject.baseSha,
                head: subject.headSha,
            };
        case 'commit': {
            if (environment === null)
                return { kind: 'head', head: subject.sha };
            const deployed = await lastDeployed(client, environment);
            if (deployed !== null)
                return await since(client, deployed, subject.sha);
            return { kind: 'unknown', reason: `there was no successful deployment to ${environment} yet` };
        }
    }
}
async function since(client, base, head) {
    const { commits } = await (0,pulls/* rangeBetween */.yb)(client, base, head);
    return { kind: 'commits', commits: commits.map(({ sha }) => sha), base, head };
}
/** More commits than this are asked for at GitHub one by one no longer. */
const MAX_COMMITS = 250;
/** The pull requests that brought what goes out, or why they can't be named. */
async function pullsIn(client, range) {
    switch (range.kind) {
        case 'pull':
            return [range.pull];
        case 'group':
            return range.pulls.length > 0 ? range.pulls : 'the pull requests of the merge group are not known';
        case 'head':
            return await pullsOfAll(client, [range.head]);
        case 'commits':
            if (range.commits.length === 0)
                return 'no commit is new since the last deployment, so no pull request can carry an exception';
            if (range.commits.length > MAX_COMMITS)
                return `${range.commits.length} commits are new, more than the ${MAX_COMMITS} that are looked up`;
            return await pullsOfAll(client, range.commits);
        case 'unknown':
            return range.reason;
    }
}
async function pullsOfAll(client, commits) {
    const found = new Map();
    for (const sha of commits) {
        const all = await (0,pulls/* pullsOfCommit */.bU)(client, sha);
        const merged = all.filter(({ isMerged }) => isMerged);
        if (all.length === 0)
            return `commit ${sha.slice(0, 12)} belongs to no pull request`;
        for (const pull of merged.length > 0 ? merged : all)
            found.set(pull.number, pull);
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./build/app/gate/exception.js





/**
 * Whether what goes out holds an exception of every policy that freezes. `asking` is null outside of a workflow. When
 * GitHub does not answer, nothing is let through. `at` is in unix seconds.
 */
async function exemptionOf(freezing, asking, at) {
    const known = [...new Set(freezing.flatMap(({ exceptions }) => exceptions))];
    if (known.length === 0)
        return { kind: 'not-asked' };
    const none = (reason) => ({ kind: 'none', reason, known, claims: [] });
    if (!asking)
        return none('exceptions are labels of pull requests, which only a workflow with a github-token can see');
    try {
        const { client, teams } = asking;
        const pulls = await pullsIn(client, await asking.range());
        if (typeof pulls === 'string')
            return none(pulls);
        const claims = [];
        for (const pull of pulls)
            claims.push(...(await claimsOf(pull, known, at, client, teams)));
        const numbers = pulls.map(({ number }) => number);
        const exception = exceptionFor(freezing, numbers, claims);
        if (exception)
            return { kind: 'let-through', ...exception };
        const bare = numbers.filter((number) => !claims.some(({ pull, failure }) => pull === number && failure === null));
        const reason = bare.length > 0 ? `${bare.map((number) => `#${number}`).join(', ')} goes out too, without a valid one` : null;
        return { kind: 'none', reason: reason ?? 'no exception covers every policy that freezes', known, claims };
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y || error instanceof errors/* UsageError */.e)
            return none(error.message);
        throw error;
    }
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./build/app/gate/heap.js

/** In characters. Less than this never fills the room that V8 makes. */
const MUCH = 100_000;
/**
 * Where there is much to read, keeps V8 from making room for what is new by the machine's memory: at a thousand SLOs that takes a
 * quarter of the memory, and gains no time (docs/performance.md). V8 reads this flag whenever it might grow, so it may come late.
 * Nothing is gained where there is little to read, and Node's modules load slower once a flag has changed.
 */
function keepHeapSmall(characters) {
    if (characters > MUCH)
        (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
}

;// CONCATENATED MODULE: ./build/app/gate/gate.js
























/** May this deploy go out? */
async function gate(inputs, host) {
    const deadline = AbortSignal.timeout(inputs.runTimeoutMs);
    const sources = (0,checkout/* readSources */.tW)(host.workspace, inputs.sloDirectory);
    keepHeapSmall(sources.contracts.reduce((sum, { text }) => sum + text.length, 0));
    const directory = readContracts(sources);
    const connection = (0,app_connection/* connectGitHub */.U)(inputs, host.workflow, deadline);
    const release = connection && releaseOf(connection, inputs);
    const chosen = await chosenSlos(directory.slos, inputs, release);
    const at = (0,instant/* evaluationInstant */.e)(inputs, host);
    const backend = await (0,app_backend/* connect */.N)(backendOf(inputs), at, deadline, host.redact);
    try {
        const slos = await (0,evaluate/* splitSlos */.yx)(chosen, at, backend);
        const results = await (0,evaluate/* evaluate */._3)(slos, (slo) => policyOf(slo, directory), at, backend);
        const freezing = results.filter(isFrozen).map(({ slo }) => policyOf(slo, directory));
        const exemption = await exemptionOf([...new Set(freezing)], release, Math.floor(host.now() / 1000));
        const shown = inputs.publishTargets || !host.workflow || !(await (0,visibility/* isPublic */.U)(host.workflow, connection?.client ?? null));
        const targets = shown ? await targetsBeside(results, sources, directory, backend) : NO_TARGETS;
        return outcomeOf({ at, dryRun: inputs.dryRun, exemption, slos: results, targets });
    }
    finally {
        await backend.close();
    }
}
const isFrozen = ({ decision }) => decision.decision === 'freeze';
/** What would go out, asked for once, and only when somebody wants to know. */
function releaseOf({ client, workflow, teams }, { environment }) {
    let range = null;
    return {
        client,
        teams,
        range: () => {
            range ??= deployRange(client, workflow, environment);
            return range;
        },
    };
}
/** The backend to ask; without one there is no answer. */
function backendOf({ backend }) {
    if (backend && 'problem' in backend)
        throw new errors/* UsageError */.e(`${backend.input}: ${(0,present_diagnostics/* problemText */.fI)(backend.problem)}`);
    if (backend)
        return backend;
    const expected = 'the base address of the backend, such as https://prometheus.example.com, or the path of a CSV file';
    throw new errors/* UsageError */.e(`backend-url: it is missing. Expected ${expected}.`);
}
function readContracts(sources) {
    const read = (0,directory/* readDirectory */.gZ)(sources);
    if ('diagnostics' in read)
        throw new errors/* BrokenFiles */.t(read.diagnostics);
    return read.value;
}
function policyOf(slo, directory) {
    const policy = directory.policy.errorBudgetPolicies.get(slo.service.policy);
    if (!policy)
        throw new Error(`${(0,model_slo/* sloId */.sE)(slo)} is bound to no policy`);
    return policy;
}
/**
 * What there is to say of the targets, once every SLO is decided: so that no query for a target delays one for an SLO.
 * Whatever is wrong with targets is told and stops nothing.
 */
async function targetsBeside(results, sources, directory, backend) {
    try {
        const { targets, diagnostics } = (0,specs_targets/* readTargets */.R)(sources.targets, directory.slos);
        return {
            results: await (0,evaluation_targets/* measureTargets */.P)(targets, results, backend),
            diagnostics: [...sources.targetDiagnostics, ...diagnostics],
            failure: null,
        };
    }
    catch (error) {
        return { ...NO_TARGETS, failure: (0,failure/* causeChain */.D)(error) };
    }
}
function outcomeOf(result) {
    const decision = decisionOf(result.slos);
    const lifts = freezeLiftsAt(result.slos);
    const frozen = result.slos.filter(isFrozen).map(({ slo }) => slo.service.name);
    return {
        failed: decision === 'freeze' && !result.dryRun && result.exemption.kind !== 'let-through',
        text: gateText(result),
        get summary() {
            return gateSummary(result);
        },
        annotations: gateAnnotations(result),
        outputs: {
            decision,
            'frozen-services': [...new Set(frozen)].join(','),
            'unknown-slos': result.slos
                .filter(isUnknown)
                .map(({ slo }) => (0,model_slo/* sloId */.sE)(slo))
                .join(','),
            'freeze-lifts-at': lifts === null ? '' : (0,time/* rfc3339 */.a)(lifts),
            exception: exceptionLabels(result).join(','),
        },
        report: gateReport(result),
    };
}
/** The labels that let a freeze through. */
const exceptionLabels = ({ exemption }) => exemption.kind === 'let-through' ? [...new Set(exemption.grants.map(({ exception }) => exception.label))] : [];


/***/ }),

/***/ 1454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ namingOf)
/* harmony export */ });
/* harmony import */ var _core_model_approver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8375);

/** Whether a policy's list of users and teams names somebody; null names everybody. */
async function namingOf(login, approvers, teams) {
    if (approvers === null)
        return { kind: 'named' };
    const unseen = [];
    for (const approver of approvers.map(_core_model_approver_js__WEBPACK_IMPORTED_MODULE_0__/* .approverOf */ .h)) {
        if (approver.kind === 'user') {
            if (approver.login.toLowerCase() === login.toLowerCase())
                return { kind: 'named' };
            continue;
        }
        const isMember = await teams.has(approver, login);
        if (isMember === true)
            return { kind: 'named' };
        if (isMember === 'unknown')
            unseen.push(approver.text);
    }
    return unseen.length > 0 ? { kind: 'unknown', teams: unseen } : { kind: 'not-named' };
}


/***/ }),

/***/ 8375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ approverKey),
/* harmony export */   h: () => (/* binding */ approverOf)
/* harmony export */ });
/** Reads `@acme/sre`, `@alice` or `alice`; GitHub tells neither apart by case. */
function approverOf(text) {
    const slash = text.startsWith('@') ? text.indexOf('/') : -1;
    return slash === -1
        ? { kind: 'user', login: text.replace(/^@/, '') }
        : { kind: 'team', organization: text.slice(1, slash), slug: text.slice(slash + 1), text };
}
/** A text that is equal for equal approvers. */
function approverKey(text) {
    const approver = approverOf(text);
    return (approver.kind === 'team' ? `@${approver.organization}/${approver.slug}` : approver.login).toLowerCase();
}


/***/ }),

/***/ 6324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ latestPerPerson),
/* harmony export */   x: () => (/* binding */ STATES)
/* harmony export */ });
/** The states of GitHub's that say yes or no; what is not here says neither. */
const STATES = {
    APPROVED: 'approved',
    CHANGES_REQUESTED: 'changes-requested',
    DISMISSED: 'dismissed',
};
/** A comment takes nothing back, so it is passed over. A deleted account is nobody, so its reviews stay apart. */
function latestPerPerson(reviews) {
    const latest = new Map();
    for (const [index, review] of reviews.entries()) {
        if (STATES[review.state] === undefined)
            continue;
        const key = review.user ? `user ${review.user.id}` : `review ${index}`;
        latest.delete(key);
        latest.set(key, review);
    }
    return [...latest.values()];
}


/***/ })

};
