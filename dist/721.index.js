export const id = 721;
export const ids = [721];
export const modules = {

/***/ 2875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ CommitReader),
  O: () => (/* binding */ sameAttributes)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./build/core/model/problem.js
var model_problem = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/core/specs/contracts.js + 21 modules
var contracts = __webpack_require__(3927);
// EXTERNAL MODULE: ./build/core/specs/directory.js + 2 modules
var directory = __webpack_require__(2746);
// EXTERNAL MODULE: ./build/core/model/glob.js
var glob = __webpack_require__(4840);
;// CONCATENATED MODULE: ./build/core/specs/layout/attributes.js

/** Attributes that make a checkout show another text than the commit holds, which is what reviewers see. */
const REWRITING = /^(working-tree-encoding|ident|filter)(=|$)/;
/** A longer pattern is taken to match, which is what it was written for. */
const LONGEST = 1000;
/**
 * The lines that may rewrite one of `files`, whose paths are relative to the attributes' own directory. A macro may be used
 * anywhere, so one that rewrites counts whatever it is for.
 */
function rewritingLines(text, files) {
    const paths = files.map((file) => file.toLowerCase());
    return text.split(/\r?\n/).flatMap((line, index) => {
        const [pattern = '', ...attributes] = line.trim().split(/[ \t]+/);
        const rewrites = attributes.some((attribute) => REWRITING.test(attribute));
        return rewrites && !pattern.startsWith('#') && mayMatch(pattern.toLowerCase(), paths)
            ? [{ line: index + 1, text: line.trim() }]
            : [];
    });
}
/** One in quotes is taken to match. */
function mayMatch(pattern, paths) {
    if (pattern.startsWith('[attr]') || pattern.startsWith('"') || pattern.length > LONGEST)
        return true;
    const glob = attributePattern(pattern);
    return paths.some((path) => glob.test(path));
}
/** A pattern without a slash matches names at any depth, as in gitignore. */
function attributePattern(pattern) {
    const names = pattern.replace(/^\//, '').replace(/\/$/, '').split('/');
    const isName = names.length === 1 && !pattern.startsWith('/');
    return (0,glob/* globOf */.k8)(isName ? [glob/* ANY_NAMES */.On, ...names] : names);
}

// EXTERNAL MODULE: ./build/core/specs/layout/layout.js
var layout_layout = __webpack_require__(1068);
// EXTERNAL MODULE: ./build/core/specs/targets.js + 1 modules
var targets = __webpack_require__(2754);
// EXTERNAL MODULE: ./build/adapters/github/trees.js
var trees = __webpack_require__(7520);
;// CONCATENATED MODULE: ./build/adapters/github/commit-sources.js








/** How many files are asked for at once. */
const AT_ONCE = 8;
/** Reads the SLO directory at commits of one repository, without a checkout. Nothing is asked for twice. */
class CommitReader {
    #client;
    #directory;
    #locations = new Map();
    #files = new Map();
    #blobs = new Map();
    #limit = (0,p_limit/* default */.A)(AT_ONCE);
    /** `directory` is a path from the repository's root, with forward slashes. */
    constructor(client, directory) {
        this.#client = client;
        this.#directory = directory;
    }
    /** The path from the repository's root of one that is relative to the directory. */
    pathOf(path) {
        return `${this.#directory}/${path}`;
    }
    locate(commit) {
        return once(this.#locations, commit, () => this.#locate(commit));
    }
    /** The files at a location; their texts are not read yet. */
    files({ tree, diagnostics }) {
        const key = tree ?? `none ${diagnostics.length}`;
        return once(this.#files, key, async () => {
            const entries = tree === null ? [] : await (0,trees/* filesBelow */.DR)(this.#client, tree);
            const layout = (0,layout_layout/* layoutOf */.aH)(this.#directory, entries);
            const shas = new Map(entries.map(({ path, sha }) => [this.pathOf(path), sha]));
            return { layout: { ...layout, diagnostics: [...diagnostics, ...layout.diagnostics] }, shas };
        });
    }
    /** What the edit brings in git attributes above the directory that may rewrite its protected files in a checkout. */
    async rewriting(before, after) {
        const added = after.attributes.filter((one) => !before.attributes.some((old) => sameAttributes(old, one)));
        if (added.length === 0)
            return [];
        const { layout } = await this.files(after);
        const names = ['policy.yaml', 'slos/a.yaml', 'slos/a.yml', ...layout.contracts.map(({ path }) => path)];
        const found = added.map(async ({ directory, sha, bytes }) => {
            const file = `${directory === '' ? '' : `${directory}/`}.gitattributes`;
            if (bytes > MAX_ATTRIBUTES)
                return [tooManyAttributes(file, bytes)];
            const depth = directory === '' ? 0 : directory.length + 1;
            const files = names.map((name) => this.pathOf(name).slice(depth));
            const lines = rewritingLines((await this.#bytes(sha)).toString('latin1'), files);
            return lines.map(({ line, text }) => ({
                code: 'layout',
                place: { file, line, column: 1 },
                problem: rewritten(text),
            }));
        });
        return (await Promise.all(found)).flat();
    }
    /** Reads the policy, and those contract files that `wanted` names. */
    async contracts(files, wanted) {
        const { policy, contracts, diagnostics } = await this.#protectedTexts(files, wanted);
        const found = (0,directory/* readContracts */.ID)({
            path: this.#directory,
            policy,
            contracts,
            targets: [],
        });
        return {
            ...found,
            policy: policy || !this.#hidesPolicy(diagnostics) ? found.policy : null,
            diagnostics: [...diagnostics, ...found.diagnostics],
        };
    }
    /** Whether one of those contract files that `wanted` names may mean something else when another file changes. */
    async hasReferences(files, wanted) {
        return (0,contracts/* hasReferences */.jh)((await this.#texts(this.#chosen(files, wanted), files)).sources);
    }
    /** Everything that the directory holds, as a checkout of the commit would. */
    async checkout({ layout, shas }) {
        const files = { layout: (0,layout_layout/* readable */.HD)(this.#directory, layout), shas };
        const { policy, contracts, diagnostics } = await this.#protectedTexts(files, () => true);
        const targets = await this.#texts(files.layout.targets, files);
        return {
            sources: { path: this.#directory, policy, contracts, targets: targets.sources },
            diagnostics,
            targetDiagnostics: [...files.layout.targetDiagnostics, ...targets.diagnostics],
        };
    }
    /** Reads the target files, which no decision needs. */
    async targets({ layout, shas }, slos) {
        const files = { layout: (0,layout_layout/* readable */.HD)(this.#directory, layout), shas };
        const { sources, diagnostics } = await this.#texts(files.layout.targets, files);
        const found = (0,targets/* readTargets */.R)(sources, slos);
        return {
            targets: found.targets,
            diagnostics: [...files.layout.targetDiagnostics, ...diagnostics, ...found.diagnostics],
        };
    }
    async #protectedTexts(files, wanted) {
        const { layout } = files;
        const policy = await this.#texts(layout.policy ? [layout.policy] : [], files);
        const contracts = await this.#texts(this.#chosen(files, wanted), files);
        return {
            policy: policy.sources[0] ?? null,
            contracts: contracts.sources,
            diagnostics: [...layout.diagnostics, ...policy.diagnostics, ...contracts.diagnostics],
        };
    }
    #chosen({ layout }, wanted) {
        return layout.contracts.filter(({ path }) => wanted(this.pathOf(path)));
    }
    async #texts(entries, { shas }) {
        const diagnostics = [];
        const read = async ({ path }) => {
            const file = this.pathOf(path);
            const text = decoded(await this.#bytes(shas.get(file) ?? ''));
            if (text !== null)
                return [{ path: file, text }];
            const problem = new model_problem/* Problem */.AF('this file is not UTF-8', 'text in UTF-8');
            diagnostics.push({ code: 'unreadable-file', place: { file, line: 1, column: 1 }, problem });
            return [];
        };
        return { sources: (await Promise.all(entries.map(read))).flat(), diagnostics };
    }
    /** A policy that is there and can't be read is not the built-in one. */
    #hidesPolicy(diagnostics) {
        const [policy, contracts] = [this.pathOf('policy.yaml'), this.pathOf('slos/')];
        return diagnostics.some(({ place: { file } }) => (0,layout_layout/* sameOnSomeDisk */.rC)(file, policy) || !file.startsWith(contracts));
    }
    #bytes(sha) {
        return once(this.#blobs, sha, () => this.#limit(() => (0,trees/* bytesOf */.$$)(this.#client, sha)));
    }
    async #locate(commit) {
        const twins = [];
        const attributes = [];
        let tree = commit;
        const walked = [];
        for (const name of this.#directory.split('/')) {
            const entries = await (0,trees/* entriesOf */.Mc)(this.#client, tree);
            const here = (path) => ({ file: [...walked, path].join('/'), line: 1, column: 1 });
            for (const { path, sha } of entries) {
                if (path === name || !(0,layout_layout/* sameOnSomeDisk */.rC)(path, name))
                    continue;
                const what = `this (${sha.slice(0, 12)}) is \`${name}\` on a disk that tells no case apart`;
                twins.push({ code: 'layout', place: here(path), problem: new model_problem/* Problem */.AF(what, `\`${name}\` alone`) });
            }
            const own = entries.find(({ path, kind }) => kind === 'file' && /^\.gitattributes$/i.test(path));
            if (own)
                attributes.push({ directory: walked.join('/'), sha: own.sha, bytes: own.bytes });
            const next = entries.find(({ path }) => path === name);
            if (!next)
                return { tree: null, diagnostics: [], twins, attributes };
            if (next.kind !== 'tree') {
                const problem = new model_problem/* Problem */.AF(`this is ${NOUNS[next.kind]}`, 'a directory', 'Name the directory itself, with no link.');
                return { tree: null, diagnostics: [{ code: 'layout', place: here(name), problem }], twins, attributes };
            }
            walked.push(name);
            tree = next.sha;
        }
        return { tree, diagnostics: [], twins, attributes };
    }
}
/** In bytes; each line is held against each contract file. */
const MAX_ATTRIBUTES = 65_536;
const tooManyAttributes = (file, bytes) => ({
    code: 'layout',
    place: { file, line: 1, column: 1 },
    problem: new model_problem/* Problem */.AF(`this file has ${bytes} bytes, so nobody knows whether it rewrites the contracts in a checkout`, `at most ${MAX_ATTRIBUTES}`),
});
/** Whether two commits have the same attributes at one place. */
const sameAttributes = (a, b) => a.directory === b.directory && a.sha === b.sha;
const rewritten = (line) => new model_problem/* Problem */.AF(`a checkout may show other text of the contracts than reviewers see (\`${line}\`)`, 'no working-tree-encoding, ident or filter that matches the SLO files');
const NOUNS = { file: 'a file', link: 'a symbolic link', submodule: 'a submodule' };
function decoded(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
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
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`slo-directory: \`${input}\` is not a directory inside of the repository`);
    }
    return directory;
}


/***/ }),

/***/ 4840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   On: () => (/* binding */ ANY_NAMES),
/* harmony export */   dA: () => (/* binding */ ANY_NAME),
/* harmony export */   k8: () => (/* binding */ globOf)
/* harmony export */ });
/** In place of a name: any number of names, none included. */
const ANY_NAMES = '**';
/** In place of a name: any one name. */
const ANY_NAME = '*';
/**
 * A glob of the kind that git has, by the names that it consists of. `*` and `?` stay within a name, `[\u2026]` is taken for any
 * character, and a backslash takes away the meaning of what follows. However it is written, what it costs to match grows
 * with the product of the two lengths: a regular expression's may grow with a power as high as the pattern has stars.
 */
function globOf(names) {
    const pattern = names.map((name) => (name === ANY_NAMES ? name : [...name.matchAll(CHARACTER)].map(([text]) => text)));
    return {
        test: (path) => fits(pattern, path.split('/'), (one) => one === ANY_NAMES, (one, name) => fits([...one], [...name], (text) => text === '*', isCharacter)),
    };
}
const CHARACTER = /\[[!^]?\]?[^\]]*\]|\\?./gsu;
const isCharacter = (pattern, character) => pattern === '?' || (pattern.length > 1 && pattern.startsWith('[')) || pattern.replace(/^\\(?=.)/s, '') === character;
/** Whether a pattern whose wild items stand for any number of others fits all of a list. Only the last of them is tried again. */
function fits(pattern, list, isWild, isFit) {
    let [at, next] = [0, 0];
    let retry = null;
    while (next < list.length) {
        const [one, item] = [pattern[at], list[next]];
        if (one !== undefined && isWild(one)) {
            at += 1;
            retry = { at, next: next + 1 };
        }
        else if (one !== undefined && isFit(one, item)) {
            at += 1;
            next += 1;
        }
        else if (retry) {
            ;
            ({ at, next } = retry);
            retry = { at, next: next + 1 };
        }
        else
            return false;
    }
    return pattern.slice(at).every(isWild);
}


/***/ })

};
