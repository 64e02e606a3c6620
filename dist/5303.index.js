export const id = 5303;
export const ids = [5303];
export const modules = {

/***/ 3200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RN: () => (/* binding */ protectedPaths),
/* harmony export */   b$: () => (/* binding */ readCheckout),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5411);
/* harmony import */ var _core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3244);
/* harmony import */ var _core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7649);
/* harmony import */ var _core_specs_utf8_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2500);
// Synchronous: nothing else is to be done meanwhile, and a thousand small files take half the time.








/** Reads the SLO directory of a checkout. */
async function readCheckout(workspace, directory) {
    return await (0,_core_specs_directory_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readFiles */ .Ul)(checkoutFiles(workspace, directory));
}
/** The paths of the policy and the contracts in a checkout, from its root; null where it has no such directory that can be read. */
function protectedPaths(workspace, directory) {
    const files = attempt(() => checkoutFiles(workspace, directory));
    if (files instanceof Error)
        return null;
    return (0,_core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .protectedEntries */ .NF)(files.layout).map(({ path: name }) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(directory, name));
}
/** The SLO directory of a checkout. It must lie in the workspace, and hold plain files: nothing is followed out. */
function checkoutFiles(workspace, directory) {
    const root = sure(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace), `the workspace ${workspace} can't be read`);
    const real = findDirectory(root, directory);
    const shown = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
    const entries = sure(() => entriesBelow(real), `slo-directory: \`${directory}\` can't be listed`);
    return {
        path: shown,
        layout: (0,_core_specs_layout_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .layoutOf */ .aH)(shown, entries),
        text: async (entry) => readText(node_path__WEBPACK_IMPORTED_MODULE_1__.join(real, entry.path), node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(shown, entry.path)),
    };
}
function findDirectory(root, directory) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, directory);
    if (!(0,_inside_js__WEBPACK_IMPORTED_MODULE_7__/* .isInside */ .F)(root, absolute))
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`slo-directory: \`${directory}\` leaves the workspace ${root}`);
    const real = attempt(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute));
    if (real instanceof Error && real.code !== 'ENOENT') {
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG(`slo-directory: \`${directory}\` can't be read`, { cause: real });
    }
    if (real instanceof Error || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory()) {
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG(`slo-directory: there is no directory \`${directory}\` in ${root}. Is the repository checked out, and is this its root? \`slo-gate init\` writes a first one.`);
    }
    if (!(0,_inside_js__WEBPACK_IMPORTED_MODULE_7__/* .isInside */ .F)(root, real))
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG(`slo-directory: \`${directory}\` is a link that leaves the workspace ${root}`);
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
    const bytes = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file));
    if (bytes instanceof Error) {
        return (0,_core_specs_utf8_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadable */ .O)(shown, new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF(`this file can't be read (${bytes.code ?? bytes.message})`));
    }
    return (0,_core_specs_utf8_js__WEBPACK_IMPORTED_MODULE_6__/* .decoded */ .D)(shown, bytes);
}
/** What comes of reading; without it, there is nothing to go on with. */
function sure(read, problem) {
    const value = attempt(read);
    if (value instanceof Error)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG(problem, { cause: value });
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

/***/ 7116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gitPathsOf),
/* harmony export */   y: () => (/* binding */ isIndexed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2500);



/**
 * What git may know a file by: from the workspace, and from the working tree that it lies in, which is another one for a submodule or
 * a checkout in a subdirectory; as it was named, and where links lead to. Empty outside of the workspace and of any working tree.
 */
function gitPathsOf(workspace, file) {
    const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace);
    const named = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(file);
    const candidates = [
        named,
        node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(named),
        node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(named)), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(named)),
    ];
    const found = candidates.flatMap((candidate) => [workspace, root, workingTreeOf(candidate)].flatMap((tree) => {
        if (tree === null || tree === candidate || !(0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)(tree, candidate))
            return [];
        const name = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(tree, candidate).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        return [{ path: name, isTracked: indexedPaths(tree).has(name) }];
    }));
    return [...new Map(found.map((one) => [`${one.path} ${one.isTracked}`, one])).values()];
}
/** Whether a working tree's index has a path, or files below it. */
function isIndexed(tree, name) {
    const paths = indexedPaths(tree);
    return paths.has(name) || [...paths].some((one) => one.startsWith(`${name}/`));
}
/** The nearest directory above a file that is the root of a working tree. */
function workingTreeOf(file) {
    for (let directory = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);; directory = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(directory)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, '.git')))
            return directory;
        if (node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(directory) === directory)
            return null;
    }
}
/** The paths in a working tree's index; none where there is no index that can be read: what the run's commit has is asked for besides. */
function indexedPaths(tree) {
    try {
        return pathsIn((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(gitDirectoryOf(tree), 'index')));
    }
    catch {
        return new Set();
    }
}
/** In a submodule and in a linked working tree, `.git` is a file that says where the directory is. */
function gitDirectoryOf(tree) {
    const own = node_path__WEBPACK_IMPORTED_MODULE_1__.join(tree, '.git');
    try {
        const [, elsewhere = ''] = /^gitdir: (.+)$/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(own, 'utf8')) ?? [];
        return node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(tree, elsewhere);
    }
    catch {
        return own;
    }
}
const HEADER_BYTES = 12;
/** Of an entry, before its path: times, numbers, the mode, the size, the id, the flags. */
const ENTRY_BYTES = 62;
const EXTENDED = 0x4000;
/** The paths of an index of version 2 or 3, as git writes it unless it is told otherwise. */
function pathsIn(index) {
    const version = index.readUInt32BE(4);
    if (index.toString('latin1', 0, 4) !== 'DIRC' || version > 3)
        return new Set();
    const paths = new Set();
    for (let [left, at] = [index.readUInt32BE(8), HEADER_BYTES]; left > 0; left -= 1) {
        const isExtended = (index.readUInt16BE(at + ENTRY_BYTES - 2) & EXTENDED) !== 0;
        const start = at + ENTRY_BYTES + (isExtended ? 2 : 0);
        const end = index.indexOf(0, start);
        paths.add(index.toString('utf8', start, end));
        // Entries are filled up with one to eight zeros.
        at += (Math.floor((end - at) / 8) + 1) * 8;
    }
    return paths;
}


/***/ }),

/***/ 3725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ pullsOfGroup),
/* harmony export */   t: () => (/* binding */ leaderOf)
/* harmony export */ });
/**
 * The pull requests of a merge group. Names and messages only say where to look: a change that no pull request found here
 * brings is not explained, and blocks.
 */
async function pullsOfGroup(github, group) {
    const { commits } = await github.range(group.baseSha, group.headSha);
    const mentioned = [group.headRef.replace(/^.*\/pr-(\d+)-.*$/, '#$1'), ...commits.map(({ message }) => message)];
    const numbers = new Set(mentioned.flatMap(numbersIn).slice(0, MAX_MENTIONED));
    const lookUp = async (all) => await Promise.all([...all].map((number) => github.mentioned(number)));
    // What is asked for at once comes in few requests.
    const ofCommits = Promise.all(commits.map(({ sha }) => github.pullsOfCommit(sha)));
    const [first, associated] = await Promise.all([lookUp(numbers), ofCommits]);
    const others = associated.flat().flatMap(({ number }) => (numbers.has(number) ? [] : number));
    const found = [...first, ...(await lookUp(new Set(others)))];
    return found.filter((pull) => pull?.isOpen === true && pull.baseBranch === group.baseBranch);
}
/** The number of the pull request for which GitHub made a group; null when its name does not say. */
function leaderOf({ headRef }) {
    const number = /\/pr-(\d{1,9})-[^/]*$/.exec(headRef)?.[1];
    return number === undefined ? null : Number(number);
}
/** Whoever writes a message could else have us use up the requests of the whole repository. */
const MAX_MENTIONED = 100;
const numbersIn = (text) => [...text.matchAll(/#(\d{1,9})\b/g)].map(([, number]) => Number(number));


/***/ }),

/***/ 5303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./build/adapters/github/visibility.js
var visibility = __webpack_require__(6137);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/model/slo.js
var model_slo = __webpack_require__(6956);
// EXTERNAL MODULE: ./build/core/policy/result.js
var result = __webpack_require__(8279);
// EXTERNAL MODULE: ./build/core/specs/directory.js + 13 modules
var directory = __webpack_require__(4575);
// EXTERNAL MODULE: ./build/core/specs/future-promises.js
var future_promises = __webpack_require__(4385);
// EXTERNAL MODULE: ./build/core/specs/targets.js + 1 modules
var specs_targets = __webpack_require__(2754);
;// CONCATENATED MODULE: ./build/core/targets/result.js
/** Where there are no targets, or they are withheld. */
const NO_TARGETS = { results: [], diagnostics: [], failure: null };

// EXTERNAL MODULE: ./build/app/asked-backend.js + 1 modules
var asked_backend = __webpack_require__(1517);
// EXTERNAL MODULE: ./build/app/backends.js + 4 modules
var backends = __webpack_require__(1350);
// EXTERNAL MODULE: ./build/app/connection.js + 24 modules
var app_connection = __webpack_require__(6779);
// EXTERNAL MODULE: ./build/app/evaluation/evaluate.js + 8 modules
var evaluate = __webpack_require__(8563);
// EXTERNAL MODULE: ./build/app/evaluation/excluded.js
var excluded = __webpack_require__(817);
// EXTERNAL MODULE: ./build/app/evaluation/targets.js + 3 modules
var evaluation_targets = __webpack_require__(4361);
// EXTERNAL MODULE: ./build/app/instant.js
var instant = __webpack_require__(2937);
// EXTERNAL MODULE: ./build/app/reviewers/verified-exclusions.js + 3 modules
var verified_exclusions = __webpack_require__(3957);
// EXTERNAL MODULE: ./build/core/model/names.js
var model_names = __webpack_require__(8836);
// EXTERNAL MODULE: ./build/core/model/services.js
var model_services = __webpack_require__(4950);
// EXTERNAL MODULE: ./build/core/policy/changed-services.js
var changed_services = __webpack_require__(2630);
;// CONCATENATED MODULE: ./build/app/gate/chosen.js




/** The SLOs that the input `services` asks for. `release` is null outside of a workflow. */
async function chosenSlos(slos, inputs, release) {
    const services = (0,model_services/* servicesOf */.Y)(slos);
    const all = { slos, whyAll: null };
    const { services: choice } = inputs;
    const whyAll = await notVouchedFor(release, choice.kind === 'changed');
    if (whyAll)
        return { slos, whyAll };
    switch (choice.kind) {
        case 'all':
            return all;
        case 'named':
            return { slos: ofServices(slos, known(choice.names, services)), whyAll: null };
        case 'changed': {
            const changed = await changedIn(services, release, inputs.sloDirectory);
            return changed.kind === 'all'
                ? { slos, whyAll: changed.because }
                : { slos: ofServices(slos, changed.services), whyAll: null };
        }
    }
}
/** A commit that is named and that nothing vouches for gates all services, whichever were asked for; so does one that can't be determined. */
async function notVouchedFor(release, isWanted) {
    if (!release || !(release.isCommitNamed || isWanted))
        return null;
    try {
        const outgoing = await release.outgoing();
        return outgoing.kind === 'foreign' ? outgoing : null;
    }
    catch (error) {
        if (!(error instanceof errors/* EnvironmentError */.eG))
            throw error;
        const because = error.cause instanceof Error ? `: ${error.cause.message}` : '';
        return { kind: 'no-answer', message: `${error.message}${because}` };
    }
}
const ofServices = (slos, names) => slos.filter(({ service }) => names.includes(service.name));
function known(names, services) {
    const all = services.map(({ name }) => name);
    const unknown = names.filter((name) => !all.includes(name));
    if (unknown.length === 0)
        return names;
    const advice = (0,model_names.nearest)(unknown[0] ?? '', all) ?? `The services are ${all.join(', ')}.`;
    throw new errors/* UsageError */.eb(`services: no contract is for ${unknown.map((name) => `\`${name}\``).join(', ')}. ${advice}`);
}
/** The services whose paths the deploy changes; all of them when it is not known what is new. */
async function changedIn(services, release, sloDirectory) {
    if (!release)
        throw new errors/* UsageError */.eb('services: `changed` needs a workflow and its github-token, to see what the deploy changes');
    const range = await release.range();
    switch (range.kind) {
        case 'head':
            throw new errors/* UsageError */.eb('services: `changed` needs `environment`, whose last successful deployment says what is new');
        case 'untold':
            throw new errors/* UsageError */.eb(`services: \`changed\` needs \`commit\`, the commit that goes out: on ${range.event} nothing else says which it is`);
        case 'never-deployed':
        case 'not-believed':
        case 'same':
        case 'foreign':
            return { kind: 'all', because: range };
        case 'pull':
        case 'group':
        case 'commits':
        case 'behind': {
            const files = await release.github.changedFiles(range.base, range.head);
            return { kind: 'some', services: (0,changed_services/* changedServices */.V)(services, files, sloDirectory) };
        }
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/adapters/checkout/head.js


const SHA = /^[0-9a-f]{40}$|^[0-9a-f]{64}$/;
/** The commit that a checkout stands at; null when it is none of git's, or git keeps that in another way. */
function checkedOut(workspace) {
    const directory = gitDirectory(workspace);
    const head = directory && textOf(external_node_path_.join(directory, 'HEAD'));
    if (!directory || !head)
        return null;
    const ref = /^ref: (refs\/.+)$/.exec(head)?.[1];
    return ref === undefined ? shaOrNull(head) : commitOf(ref, directory);
}
/** Of a worktree `.git` is a file that says where its directory is. */
function gitDirectory(workspace) {
    const own = external_node_path_.join(workspace, '.git');
    const elsewhere = /^gitdir: (.+)$/.exec(textOf(own) ?? '')?.[1];
    return elsewhere === undefined ? own : external_node_path_.resolve(workspace, elsewhere);
}
function commitOf(ref, directory) {
    const common = external_node_path_.resolve(directory, textOf(external_node_path_.join(directory, 'commondir')) ?? '.');
    for (const place of [directory, common]) {
        const loose = shaOrNull(textOf(external_node_path_.join(place, ref)) ?? '');
        if (loose)
            return loose;
    }
    const packed = (textOf(external_node_path_.join(common, 'packed-refs')) ?? '').split('\n').find((line) => line.endsWith(` ${ref}`));
    return shaOrNull(packed?.split(' ')[0] ?? '');
}
const shaOrNull = (text) => (SHA.test(text) ? text : null);
function textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8').trim();
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/adapters/checkout/tracked.js
var tracked = __webpack_require__(7116);
// EXTERNAL MODULE: ./build/core/specs/blob-id.js
var blob_id = __webpack_require__(6782);
;// CONCATENATED MODULE: ./build/app/gate/counts-origin.js





/**
 * Refuses a file of counts that git tracks, unless it is the default branch's own: a branch must not bring the numbers that it is
 * judged by. What an earlier step made or fetched is not tracked.
 */
async function refuseTrackedCounts(file, { sha }, workspace, sources) {
    // A pipe can be read only once, and is none of git's. Whoever reads the file says what is wrong with it.
    const bytes = attempt(() => ((0,external_node_fs_.statSync)(file).isFile() ? (0,external_node_fs_.readFileSync)(file) : null));
    if (bytes === null)
        return;
    const own = (0,blob_id/* blobId */.z)(bytes);
    const tip = await sources.shaOf('HEAD');
    const ofRun = sha === tip ? 'HEAD' : sha;
    const head = checkedOut(workspace) ?? sha;
    for (const { path, isTracked } of (0,tracked/* gitPathsOf */._)(workspace, file)) {
        const atTip = await sources.entryAt('HEAD', path);
        if (atTip?.kind === 'file' && atTip.sha === own)
            continue;
        const inCheckout = head === sha || head === tip ? null : await entryIfAny(sources, head, path);
        const found = [atTip, await sources.entryAt(ofRun, path), inCheckout].filter((entry) => entry !== null);
        // What a link of the default branch leads to is looked at by itself.
        if (atTip?.kind === 'link' && found.every((entry) => entry.kind === 'link' && entry.sha === atTip.sha))
            continue;
        if (!isTracked && found.length === 0)
            continue;
        throw new errors/* EnvironmentError */.eG(`backend-url: git tracks the counts file \`${path}\`, and its text is not that of the default branch's tip, so a branch could bring numbers of its own. Make or download the file in an earlier step, at a path that git does not track, or merge it into the default branch first.`);
    }
}
/** A checkout may stand at a commit that GitHub does not have, as a step that commits leaves it; the index knows what that tracks. */
async function entryIfAny(sources, commit, path) {
    try {
        return await sources.entryAt(commit, path);
    }
    catch (error) {
        if (error instanceof errors/* Unavailable */.$P && error.isMissing)
            return null;
        throw error;
    }
}
function attempt(read) {
    try {
        return read();
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
;// CONCATENATED MODULE: ./build/core/policy/exception.js

/** Whether an exception still holds at `at` (unix seconds); its last day is included, in UTC. */
const isCurrent = ({ until }, at) => until === null || at < Date.parse(`${until}T00:00:00Z`) / 1000 + time/* DAY */.d_;
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
    return grants.size > 0 ? { kind: 'label', grants: [...grants] } : null;
}

// EXTERNAL MODULE: ./build/core/review/latest-reviews.js
var latest_reviews = __webpack_require__(6324);
// EXTERNAL MODULE: ./build/app/reviewers/approver-match.js
var approver_match = __webpack_require__(1454);
;// CONCATENATED MODULE: ./build/app/gate/claims.js



/** The claims of a pull request: the exceptions whose label it bears now. `at` is in unix seconds. */
async function claimsOf({ pull, base }, exceptions, at, github) {
    const borne = new Set(pull.labels.map((label) => label.toLowerCase()));
    const claims = [];
    const labelled = exceptions.filter((exception) => exception.kind === 'label');
    for (const exception of labelled.filter(({ label }) => borne.has(label.toLowerCase()))) {
        const claim = { pull: pull.number, exception };
        if (!isCurrent(exception, at))
            claims.push({ ...claim, by: [], failure: { kind: 'expired' } });
        else if (exception.approvedBy.length === 0)
            claims.push({ ...claim, by: await labeller(github, pull, exception), failure: null });
        else
            claims.push({ ...claim, ...(await approvalOf({ pull, base }, exception.approvedBy, github)) });
    }
    return claims;
}
/** Who set the label: nobody need approve it, so that is whose word it is. */
async function labeller(github, { number }, { label }) {
    const login = await github.labelledBy(number, label);
    return login === null ? [] : [login];
}
/** Who of those that the exception names has approved what is at the pull request's head, and did not write it. */
async function approvalOf({ pull, base }, approvers, github) {
    const failures = [];
    const unseen = [];
    for (const { user, submittedAt } of approvalsOfHead(pull, await github.reviews(pull.number))) {
        if (user?.type !== 'User' || user.id === pull.author?.id)
            continue;
        const naming = await (0,approver_match/* namingOf */.a)(user.login, approvers, github);
        if (naming.kind === 'unknown')
            unseen.push(naming);
        if (naming.kind !== 'named' || (await github.accessOf(user.login)) !== 'write')
            continue;
        const failure = await doubtIn(user, submittedAt, { pull, base }, github);
        if (!failure)
            return { by: [user.login], failure: null };
        failures.push(failure);
    }
    const [first] = failures;
    if (first)
        return { by: [], failure: first };
    const teams = (0,approver_match/* unseenTeams */.D)(unseen);
    return { by: [], failure: teams ? { kind: 'teams-unknown', ...teams } : { kind: 'not-approved' } };
}
/** Why the approval of somebody who may give it does not count. */
async function doubtIn({ id, login }, submittedAt, { pull, base }, github) {
    const { commits } = base === null ? { commits: [] } : await github.range(base, pull.headSha);
    if (commits.some(({ people }) => people.includes(id)))
        return { kind: 'own-work', login };
    // GitHub has been seen to move an approval along to what was force-pushed after it.
    const forcePush = await github.lastForcePush(pull.number);
    return forcePush !== null && (submittedAt === null || submittedAt <= forcePush)
        ? { kind: 'force-pushed', login }
        : null;
}
/** Of each person the latest review that says yes or no, when it is a yes to the head. */
const approvalsOfHead = (pull, reviews) => (0,latest_reviews/* latestPerPerson */.q)(reviews).filter(({ state, commit }) => state === 'APPROVED' && commit === pull.headSha);

;// CONCATENATED MODULE: ./build/core/policy/deployments.js
/** Events of which the commit that a run is filed under is the one that it deploys. */
const TELLING_EVENTS = new Set(['push', 'release', 'create']);
/** Why a run does not vouch for the record of a deployment; null when it does, if it ran where it is protected. */
function disbeliefIn(record, run, known) {
    const { workflow, event } = run;
    if (!known.some((one) => one.kind === 'workflow' && one.path === workflow)) {
        return { kind: 'other-workflow', workflow, known };
    }
    if (run.conclusion !== 'success')
        return { kind: 'run-failed', run: run.id, conclusion: run.conclusion };
    if (!TELLING_EVENTS.has(event))
        return { kind: 'other-event', event };
    if (run.commit !== record.commit)
        return { kind: 'other-commit', run: run.id };
    return null;
}
/** Whether an app vouches for a record: it made it, and the policy names it. */
const isVouchedFor = ({ app }, known) => app !== null && known.some((one) => one.kind === 'app' && one.slug === app.toLowerCase());

;// CONCATENATED MODULE: ./build/app/gate/deployed.js

/** What is deployed to an environment; or whether `commit` ever was, where one is given. */
async function deployedTo(environment, commit, { github, deployers, ownRun }) {
    const record = await github.newestSuccess(environment, commit, ownRun);
    if (!record)
        return { kind: 'never' };
    const believed = { kind: 'commit', commit: record.commit };
    const doubted = (because) => ({ kind: 'not-believed', commit: record.commit, because });
    if (record.isRetracted)
        return doubted({ kind: 'retracted' });
    if (isVouchedFor(record, deployers))
        return believed;
    if (!record.run)
        return doubted({ kind: 'no-run' });
    const run = await github.run(record.run);
    if (!run)
        return doubted({ kind: 'run-unseen', run: record.run.id });
    const because = disbeliefIn(record, run, deployers);
    if (because)
        return doubted(because);
    if (!(await ranWhereProtected(run, github)))
        return doubted({ kind: 'unprotected', ref: run.ref });
    // A true run may have deployed elsewhere, or at another time: its own job knows its record, where the token may see that.
    const made = record.run.job === null ? null : await github.recordOfJob(record.run.job);
    return made && made.record !== record.id ? doubted({ kind: 'other-record', run: run.id }) : believed;
}
/** Whether the default branch has the run's commit, or the protected branch that it ran for. A tag may have a branch's name. */
async function ranWhereProtected({ ref, commit }, github) {
    const name = await github.defaultBranch();
    const home = await github.branch(name);
    if (home && (await github.mergeBase(home.tip, commit)) === commit)
        return true;
    if (ref === null || ref === name)
        return false;
    const own = await github.branch(ref);
    return own?.isProtected === true && (await github.mergeBase(own.tip, commit)) === commit;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/core/policy/override.js
/** Fewer characters are no reason. */
const SHORTEST = 10;
/** Why a reason can't be the word of the person who started the workflow; null when it may be. */
function reasonDoubt({ text, event, ref, defaultBranch, attempt, typed, twin }) {
    if (event !== 'workflow_dispatch')
        return { kind: 'other-event', event };
    if (ref !== `refs/heads/${defaultBranch}`)
        return { kind: 'other-branch', ref, branch: defaultBranch };
    // A re-run repeats what was typed, and may be somebody else's.
    if (attempt !== 1)
        return { kind: 're-run' };
    if ([...text.replace(/\s+/g, ' ').trim()].length < SHORTEST)
        return { kind: 'too-short', atLeast: SHORTEST };
    if (!typed.some((one) => one.trim() === text.trim()))
        return { kind: 'not-typed' };
    return twin === null ? null : { kind: 'given-twice', input: twin };
}

;// CONCATENATED MODULE: ./build/app/gate/override.js




const typedSchema = schemas/* object */.Ikc({ inputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish() });
/** Whether the person who started the workflow may let the freeze of all these policies through. `at` is in unix seconds. */
async function overrideOf({ text, twin }, freezing, { github, workflow }, at) {
    const offered = freezing.map(({ exceptions }) => exceptions.filter((one) => one.kind === 'override'));
    if (offered.some((ofPolicy) => ofPolicy.length === 0))
        return { kind: 'no-rule' };
    const { event, ref, runId, runAttempt: attempt } = workflow;
    const typed = typedIn(workflow);
    const doubt = reasonDoubt({ text, event, ref, defaultBranch: await github.defaultBranch(), attempt, typed, twin });
    if (doubt)
        return doubt;
    const run = runId === null ? null : await github.run({ id: runId, attempt: 1, job: null });
    if (!run)
        return { kind: 'run-unseen' };
    if (run.event !== 'workflow_dispatch')
        return { kind: 'other-event', event: run.event };
    const { startedBy } = run;
    if (!startedBy?.isPerson)
        return { kind: 'no-person', login: startedBy?.login ?? null };
    const exceptions = new Set();
    for (const ofPolicy of offered) {
        const found = await overrideFor(startedBy.login, ofPolicy, github, at);
        if (found.kind !== 'override')
            return found;
        exceptions.add(found);
    }
    return { kind: 'override', exceptions: [...exceptions], by: startedBy.login, reason: text, at };
}
function typedIn(workflow) {
    // Where it can't be read, exceptionAnswer tells why nothing is let through.
    const parsed = workflow.event === 'workflow_dispatch' ? typedSchema.safeParse(workflow.payload()) : null;
    const values = Object.values(parsed?.data?.inputs ?? {});
    return values.filter((value) => typeof value === 'string');
}
/** The first override that names a person; else why none does. */
async function overrideFor(login, offered, people, at) {
    const unseen = [];
    const current = offered.filter((one) => isCurrent(one, at));
    const [ended] = offered;
    if (current.length === 0 && ended)
        return { kind: 'expired', until: ended.until ?? '' };
    for (const override of current) {
        if (override.by === 'administrators') {
            const isOne = await people.isAdministrator(login);
            if (isOne === true)
                return override;
            if (isOne === 'unknown')
                unseen.push({ teams: ['administrators'], because: 'hidden' });
            continue;
        }
        const naming = await (0,approver_match/* namingOf */.a)(login, override.by, people);
        if (naming.kind === 'named')
            return override;
        if (naming.kind === 'unknown')
            unseen.push(naming);
    }
    const teams = (0,approver_match/* unseenTeams */.D)(unseen);
    return teams ? { kind: 'unseen', login, ...teams } : { kind: 'not-named', login };
}

// EXTERNAL MODULE: ./build/app/commits/pulls-of-group.js
var pulls_of_group = __webpack_require__(3725);
;// CONCATENATED MODULE: ./build/app/gate/range.js


/** Finds out what a run would deploy. `environment` is null when the workflow names none. */
async function deployRange(outgoing, environment, { github, ...believing }) {
    switch (outgoing.kind) {
        case 'pull': {
            const pull = await github.pull(outgoing.number);
            if (pull.isMerged)
                return await rangeOfMerged(pull, environment, { github, ...believing });
            const tip = await github.tip(pull.baseBranch);
            const { mergeBase } = await github.range(tip, pull.headSha);
            return { kind: 'pull', pull, base: mergeBase, head: pull.headSha };
        }
        case 'group': {
            const pulls = await (0,pulls_of_group/* pullsOfGroup */.H)(github, outgoing);
            return { kind: 'group', pulls, base: outgoing.baseSha, head: outgoing.headSha };
        }
        case 'commit':
            return await rangeOfCommit(outgoing.sha, environment, { github, ...believing });
        case 'untold':
        case 'foreign':
            return outgoing;
    }
}
async function rangeOfCommit(head, environment, { github, ...believing }) {
    if (environment === null)
        return { kind: 'head', head };
    const deployed = await deployedTo(environment, null, { github, ...believing });
    if (deployed.kind === 'never')
        return { kind: 'never-deployed', environment };
    if (deployed.kind === 'not-believed')
        return { ...deployed, environment };
    const { commit: base } = deployed;
    if (base === head)
        return { kind: 'same', head };
    const { mergeBase, commits } = await github.range(base, head);
    if (mergeBase === head)
        return { kind: 'behind', base, head, environment };
    return { kind: 'commits', commits: commits.map(({ sha }) => sha), base, head };
}
/** What a merged pull request brought is in its base already, with all else that is there. */
const rangeOfMerged = async ({ mergeCommit }, environment, believing) => mergeCommit === null
    ? { kind: 'untold', event: 'a merged pull request' }
    : await rangeOfCommit(mergeCommit, environment, believing);
/** More commits than this are asked for at GitHub one by one no longer. */
const MAX_COMMITS = 250;
/** Looks up the pull requests that brought what goes out. */
async function pullsIn(github, range) {
    switch (range.kind) {
        case 'pull':
            return { kind: 'known', pulls: [range.pull] };
        case 'group':
            return range.pulls.length > 0 ? { kind: 'known', pulls: range.pulls } : unknown({ kind: 'unknown-group' });
        case 'head':
            return await pullsOfAll(github, [range.head]);
        case 'commits': {
            const { length: commits } = range.commits;
            if (commits > MAX_COMMITS)
                return unknown({ kind: 'too-many-commits', commits, atMost: MAX_COMMITS });
            return await pullsOfAll(github, range.commits);
        }
        default:
            return unknown(range);
    }
}
const unknown = (reason) => ({ kind: 'unknown', reason });
async function pullsOfAll(github, commits) {
    const found = new Map();
    for (const commit of commits) {
        const all = await github.pullsOfCommit(commit);
        const merged = all.filter(({ isMerged }) => isMerged);
        if (all.length === 0)
            return unknown({ kind: 'commit-without-pull', commit });
        for (const pull of merged.length > 0 ? merged : all)
            found.set(pull.number, pull);
    }
    return { kind: 'known', pulls: [...found.values()] };
}

;// CONCATENATED MODULE: ./build/app/gate/exception.js






/**
 * Whether what goes out holds an exception of every policy that freezes. `release` is null outside of a workflow. When
 * GitHub does not answer, nothing is let through. `at` is in unix seconds.
 */
async function exceptionAnswer(freezing, release, at, waivers) {
    const known = [...new Set(freezing.flatMap(({ exceptions }) => exceptions))];
    const letsPass = freezing.some(({ rollback, redeploy }) => rollback === 'allow' || redeploy === 'allow');
    if (known.length === 0 && !letsPass && waivers.kind === 'none')
        return { kind: 'not-asked' };
    const none = { kind: 'none', known, claims: [], override: null };
    if (!release)
        return { ...none, reason: { kind: 'no-github' } };
    try {
        const outgoing = await release.outgoing();
        if (outgoing.kind === 'foreign')
            return { ...none, reason: outgoing };
        const override = release.override && (await answering(() => overriding(freezing, release, at)));
        if (override?.kind === 'override')
            return { kind: 'let-through', exception: override };
        // Where nothing says what goes out, only a person's word does.
        if (waivers.kind === 'let-through' && outgoing.kind !== 'untold')
            return waivers;
        const found = await answering(() => ofRelease(freezing, release, at));
        if (found.kind === 'no-answer')
            return { ...none, reason: found, override };
        return found.kind === 'let-through' ? found : { ...none, ...found, kind: 'none', override };
    }
    catch (error) {
        return { ...none, reason: noAnswer(error) };
    }
}
const overriding = async (freezing, release, at) => release.override && (await overrideOf(release.override, freezing, release, at));
/** What there is in what goes out that lets the freeze through. */
async function ofRelease(freezing, release, at) {
    const range = await release.range();
    const refused = (reason) => ({ kind: 'refused', reason, claims: [] });
    const letThrough = (exception) => ({ kind: 'let-through', exception });
    if (range.kind === 'same') {
        const { head: commit } = range;
        const isAllowed = freezing.every(({ redeploy }) => redeploy === 'allow');
        return isAllowed ? letThrough({ kind: 'redeploy', commit }) : refused({ kind: 'redeploy', commit });
    }
    if (range.kind === 'behind')
        return await ofRollback(freezing, range, release);
    return await byLabels(freezing, range, release, at);
}
/** An older commit brings nothing new where it was deployed before. */
async function ofRollback(freezing, { base: deployed, head: commit, environment }, release) {
    const refused = (because) => ({
        kind: 'refused',
        reason: { kind: 'no-rollback', commit, deployed, because },
        claims: [],
    });
    if (!freezing.every(({ rollback }) => rollback === 'allow'))
        return refused({ kind: 'policy' });
    const own = await deployedTo(environment, commit, release);
    return own.kind === 'commit'
        ? { kind: 'let-through', exception: { kind: 'rollback', commit, deployed } }
        : refused(own);
}
async function byLabels(freezing, range, { github }, at) {
    const found = await pullsIn(github, range);
    if (found.kind === 'unknown')
        return { kind: 'refused', reason: found.reason, claims: [] };
    const known = [...new Set(freezing.flatMap(({ exceptions }) => exceptions))];
    const claims = [];
    const base = await baseOf(range, github);
    for (const pull of found.pulls)
        claims.push(...(await claimsOf({ pull, base }, known, at, github)));
    const numbers = found.pulls.map(({ number }) => number);
    const exception = exceptionFor(freezing, numbers, claims);
    if (exception)
        return { kind: 'let-through', exception };
    const bare = numbers.filter((number) => !claims.some(({ pull, failure }) => pull === number && failure === null));
    const reason = bare.length > 0 ? { kind: 'without-exception', pulls: bare } : { kind: 'not-every-policy' };
    return { kind: 'refused', reason, claims };
}
/** What the pull requests that go out are laid upon: of a single commit the one before it. */
async function baseOf(range, github) {
    if ('base' in range)
        return range.base;
    return range.kind === 'head' ? ((await github.parentsOf(range.head))[0] ?? null) : null;
}
/** What came of asking GitHub, or why it gave no answer. */
async function answering(ask) {
    try {
        return await ask();
    }
    catch (error) {
        return noAnswer(error);
    }
}
/** Whatever it was: the freeze is decided, and stands. */
const noAnswer = (error) => ({
    kind: 'no-answer',
    message: (0,errors/* messageOf */.bD)(error),
});

// EXTERNAL MODULE: ./build/app/reviewers/one-look.js
var one_look = __webpack_require__(6839);
;// CONCATENATED MODULE: ./build/app/gate/exclusion-source.js

/** Where the exclusions come from that a run of the gate goes by. */
function exclusionSource(workflow, connection, { believed, repository }) {
    if (!workflow)
        return { kind: 'terminal' };
    if (!connection)
        return { kind: 'unverifiable', because: { kind: 'no-github' } };
    if (believed.kind === 'checkout' || !repository) {
        const detail = believed.kind === 'checkout' && believed.because.kind === 'unreadable' ? believed.because.detail : null;
        const because = detail
            ? { kind: 'no-answer', message: detail.text }
            : { kind: 'not-on-default-branch' };
        return { kind: 'unverifiable', because };
    }
    const github = (0,one_look/* oneLook */.u)((0,one_look/* oneRun */.U)(connection.github));
    return {
        kind: 'branch',
        archive: { github, sources: repository },
        branch: () => github.defaultBranch(),
        tip: believed.commit,
    };
}

// EXTERNAL MODULE: ./build/adapters/checkout/checkout.js
var checkout_checkout = __webpack_require__(3200);
// EXTERNAL MODULE: ./build/core/model/quoted.js
var quoted = __webpack_require__(3170);
// EXTERNAL MODULE: ./build/app/slo-directory.js
var slo_directory = __webpack_require__(4130);
// EXTERNAL MODULE: ./build/adapters/github/event.js
var github_event = __webpack_require__(9941);
;// CONCATENATED MODULE: ./build/app/gate/default-branch.js


const payloadSchema = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() }) });
/** The default branch as the event names it; null when it names none. An event may be old, or of a file that a step rewrote. */
function defaultBranchIn(workflow) {
    try {
        return (0,github_event/* readEvent */.j_)(workflow, payloadSchema).repository.default_branch;
    }
    catch {
        return null;
    }
}
/** What keeps the event from naming the default branch; null where it does name one. */
function whyUnnamed(workflow) {
    try {
        (0,github_event/* readEvent */.j_)(workflow, payloadSchema);
        return null;
    }
    catch (error) {
        return error;
    }
}
/** Whether a run is one of the default branch itself, and so of no other rules than its own. `name` is null when it is not known. */
function isOfDefaultBranch(workflow, name) {
    // A schedule names no repository, and runs on the default branch only.
    if (name === null)
        return workflow.event === 'schedule';
    return workflow.ref === `refs/heads/${name}` && (0,github_event/* isAboutCommit */.nw)(workflow);
}

;// CONCATENATED MODULE: ./build/adapters/checkout/plain-file.js


/** The bytes of a plain file in the workspace, by its path with forward slashes; null for anything else, and for a larger one. */
function plainFile(workspace, file, maxBytes) {
    const at = external_node_path_.join(workspace, file);
    try {
        const status = (0,external_node_fs_.lstatSync)(at);
        return status.isFile() && status.size <= maxBytes ? (0,external_node_fs_.readFileSync)(at) : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/core/model/problem.js
var problem = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/core/specs/directory-files.js
var directory_files = __webpack_require__(3244);
// EXTERNAL MODULE: ./build/core/specs/layout/layout.js + 1 modules
var layout = __webpack_require__(7649);
// EXTERNAL MODULE: ./build/core/specs/utf8.js
var utf8 = __webpack_require__(26);
;// CONCATENATED MODULE: ./build/app/gate/tip.js








/** The name of the default branch's tip, which no branch and no tag can take. */
const TIP = 'HEAD';
/**
 * The SLO directory at the default branch's tip; null when there is none. A file of the workspace that has the very bytes saves asking
 * for it, whatever put it there.
 */
async function readTip(sources, workspace) {
    const location = await sources.locate(TIP);
    if (location.diagnostics.length > 0)
        throw new errors/* BrokenFiles */.tp(location.diagnostics);
    if (location.tree === null)
        return null;
    const files = await sources.files(location);
    const onDisk = new Set();
    const checkout = await (0,directory_files/* readFiles */.Ul)(cachedBy(workspace, files, onDisk));
    const own = protectedFiles(files);
    const fromDisk = own.filter((file) => onDisk.has(file)).length;
    return {
        checkout,
        believed: {
            kind: 'default-branch',
            branch: null,
            commit: await sources.shaOf(TIP),
            fromDisk,
            fromApi: own.length - fromDisk,
            differing: differingFrom((0,checkout_checkout/* protectedPaths */.RN)(workspace, files.path), own, onDisk),
        },
    };
}
/** The same files, of which those that the workspace has are not asked for. */
function cachedBy(workspace, files, onDisk) {
    const targets = new Set(files.layout.targets.map(({ path }) => path));
    return {
        ...files,
        async text(entry) {
            const file = (0,directory_files/* pathOf */.XM)(files, entry);
            const bytes = plainFile(workspace, file, layout/* MAX_BYTES */.zx);
            if (bytes !== null && (0,blob_id/* blobId */.z)(bytes) === files.shas.get(file)) {
                onDisk.add(file);
                return (0,utf8/* decoded */.D)(file, bytes);
            }
            const asked = files.text(entry);
            return targets.has(entry.path) ? await asked.catch((error) => untold(file, error)) : await asked;
        },
    };
}
/** A target that GitHub does not give stands in the way of no decision. */
function untold(file, error) {
    if (error instanceof errors/* Unavailable */.$P)
        return (0,utf8/* unreadable */.O)(file, new problem/* Problem */.AF(error.message));
    throw error;
}
function protectedFiles(files) {
    return (0,layout/* protectedEntries */.NF)(files.layout).map((entry) => (0,directory_files/* pathOf */.XM)(files, entry));
}
/** The policy, contracts, exclusions and waivers that a checkout has otherwise than the tip, or alone; none where it has no such directory at all. */
function differingFrom(ofCheckout, ofTip, onDisk) {
    if (ofCheckout === null)
        return [];
    return [...new Set([...ofTip, ...ofCheckout])].filter((file) => !onDisk.has(file)).sort();
}

;// CONCATENATED MODULE: ./build/app/gate/files.js







/**
 * Reads the files that decide: in a workflow those of the default branch's tip, so that nobody deploys by rules of their own branch.
 * Only a run of the default branch itself may go by its checkout where the tip has none, or can't be read.
 */
async function readGateFiles(inputs, host, connection) {
    const { workflow, workspace } = host;
    if (!workflow)
        return { ...(await checkoutOf(inputs, host, { kind: 'terminal' })), repository: null };
    const directory = (0,slo_directory/* sloDirectoryOf */.H)(fromRoot(inputs.sloDirectory, workspace));
    const sources = connection?.github.bulkSources(directory) ?? null;
    const found = await attemptTip(sources, workspace);
    if (found.kind === 'read') {
        const { checkout, believed } = found;
        return { checkout, believed: { ...believed, branch: defaultBranchIn(workflow) }, repository: sources };
    }
    const canRead = found.kind === 'no-directory';
    const branch = await defaultBranchOf(workflow, canRead ? connection : null);
    if (isOfDefaultBranch(workflow, branch)) {
        return { ...(await checkoutOf(inputs, host, found)), repository: canRead ? sources : null };
    }
    // GitHub was not asked for the branch, so it was for the event to say.
    const cause = canRead ? null : whyUnnamed(workflow);
    throw new errors/* EnvironmentError */.eG(refusal(found, directory, branch), cause === null ? {} : { cause });
}
/** A directory as it is from the repository's root, which the workspace is as a rule. */
const fromRoot = (directory, workspace) => external_node_path_.isAbsolute(directory) ? external_node_path_.relative(workspace, directory) : directory;
async function attemptTip(sources, workspace) {
    if (!sources)
        return { kind: 'unreadable', detail: new quoted/* Quoted */.v('there is no github-token to read it with') };
    try {
        const tip = await readTip(sources, workspace);
        return tip ? { kind: 'read', ...tip } : { kind: 'no-directory' };
    }
    catch (error) {
        if (error instanceof errors/* Unavailable */.$P)
            return { kind: 'unreadable', detail: new quoted/* Quoted */.v(error.message) };
        throw error;
    }
}
/** GitHub's own word where it can be had: the event is a file, which an earlier step may have rewritten. */
async function defaultBranchOf(workflow, connection) {
    return connection ? await connection.github.defaultBranch() : defaultBranchIn(workflow);
}
async function checkoutOf({ sloDirectory }, { workspace }, because) {
    const checkout = await (0,checkout_checkout/* readCheckout */.b$)(workspace, sloDirectory);
    const { policy, contracts, exclusions, waivers } = checkout.sources;
    const fromDisk = (policy ? 1 : 0) + contracts.length + exclusions.length + waivers.length;
    return { checkout, believed: { kind: 'checkout', because, fromDisk } };
}
function refusal(unread, directory, branch) {
    const tip = `the tip of the default branch${branch === null ? '' : ` (\`${branch}\`)`}`;
    const rule = 'In a workflow the gate goes by the files there, so that no branch brings rules of its own.';
    switch (unread.kind) {
        case 'no-directory':
            return `slo-directory: there is no \`${directory}\` at ${tip}. ${rule} Merge it into the default branch first, and name it from the repository's root; files that an earlier step makes are taken in a run of the default branch only.`;
        case 'unreadable':
            return `slo-directory: \`${directory}\` at ${tip} can't be read: ${unread.detail.text.replace(/\.$/, '')}. ${rule} Give the job \`permissions: contents: read\` and this step its \`github-token\`, or run it again later.`;
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

;// CONCATENATED MODULE: ./build/app/gate/outgoing.js


const outgoing_SHA = /^[0-9a-f]{40}$/;
/** Events that a person or a program starts for a branch, whose tip GITHUB_SHA is. */
const DISPATCHES = new Set(['workflow_dispatch', 'repository_dispatch']);
/**
 * What goes out: the commit that the workflow names, else what the event says. A named one must be the event's, or the one that is
 * checked out, `head`.
 */
async function whatGoesOut(workflow, named, head, github) {
    const said = (0,github_event/* outgoingOf */.S1)(workflow);
    if (named === null)
        return said;
    const commit = outgoing_SHA.test(named.toLowerCase()) ? named.toLowerCase() : await lookedUp(named, github);
    if (isOf(said, commit, workflow))
        return said;
    const isDispatched = DISPATCHES.has(workflow.event) && commit === workflow.sha;
    return isDispatched || commit === head() ? { kind: 'commit', sha: commit } : { kind: 'foreign', commit };
}
async function lookedUp(named, github) {
    try {
        return await github.commitNamed(named);
    }
    catch (error) {
        if (!(error instanceof errors/* Unavailable */.$P))
            throw error;
        const message = `commit: \`${named}\` can't be looked up`;
        throw error.isMissing ? new errors/* UsageError */.eb(message, { cause: error }) : new errors/* EnvironmentError */.eG(message, { cause: error });
    }
}
/** Whether the event is about a commit; the test merge of a pull request stands for its head. */
function isOf(said, commit, { sha }) {
    switch (said.kind) {
        case 'pull':
            return commit === said.headSha || commit === sha;
        case 'group':
            return commit === said.headSha;
        case 'commit':
            return commit === said.sha;
        case 'untold':
        case 'foreign':
            return false;
    }
}

;// CONCATENATED MODULE: ./build/app/gate/release.js



/** The release of a run; `deployedBy` is what the policy says of whose records are believed. */
function releaseOf({ github, workflow }, { commit, environment, override }, deployedBy, workspace) {
    const { file, runId, runAttempt } = workflow;
    const ownRun = runId === null ? null : { id: runId, attempt: runAttempt };
    const own = file === null ? [] : [{ kind: 'workflow', path: file }];
    const deployers = deployedBy ?? own;
    const outgoing = once(() => whatGoesOut(workflow, commit, () => checkedOut(workspace), github));
    const range = once(async () => await deployRange(await outgoing(), environment, { github, deployers, ownRun }));
    return { github, workflow, deployers, ownRun, override, isCommitNamed: commit !== null, outgoing, range };
}
function once(ask) {
    let asked = null;
    return () => {
        asked ??= ask();
        return asked;
    };
}

// EXTERNAL MODULE: ./build/core/model/group-by.js
var group_by = __webpack_require__(5073);
;// CONCATENATED MODULE: ./build/core/model/waiver.js

/** The first moment after the last day, in unix seconds. */
const endOfWaiver = ({ until }) => Date.parse(`${until}T00:00:00Z`) / 1000 + time/* DAY */.d_;

;// CONCATENATED MODULE: ./build/core/policy/waiver.js


/** What waivers say of frozen services. */
function waiversOfServices(waivers, frozen) {
    const wanted = new Set(frozen);
    return waivers.flatMap(({ services, until, reason, places }) => [...new Set(services)]
        .filter((service) => wanted.has(service))
        .map((service) => ({ service, until, reason, file: places.until.file })));
}
/** Whether the last day of a waiver is over at `at` (unix seconds). */
const hasEnded = (waiver, at) => at >= endOfWaiver(waiver);
/** Whether waivers let a freeze through: only when each frozen service has one that holds. */
function waiverAnswer({ frozen, waivers, originOf, policy, at }) {
    const weighed = waivers.map((waiver) => ({ waiver, ...standingOf(waiver, originOf(waiver), policy, at) }));
    const holding = (0,group_by/* together */.b)(weighed.flatMap((one) => ('merged' in one ? one : [])), ({ waiver, merged }) => keyOf(waiver, merged)).map((group) => {
        const { waiver, merged } = group[0];
        return { ...wordsOf(waiver), services: servicesOf(group), pull: merged.pull, mergedAt: merged.mergedAt };
    });
    const waived = new Set(holding.flatMap(({ services }) => services));
    const without = frozen.filter((service) => !waived.has(service));
    if (without.length === 0 && holding.length > 0) {
        return { kind: 'let-through', exception: { kind: 'waiver', waivers: holding } };
    }
    const lapsed = (0,group_by/* together */.b)(weighed.flatMap((one) => ('lapse' in one ? one : [])), ({ waiver, lapse }) => keyOf(waiver, lapse)).map((group) => ({ ...wordsOf(group[0].waiver), services: servicesOf(group), lapse: group[0].lapse }));
    return { kind: 'none', holding, lapsed, without };
}
const wordsOf = ({ until, reason, file }) => ({ until, reason, file });
const servicesOf = (group) => group.map(({ waiver }) => waiver.service);
const keyOf = (waiver, ...more) => JSON.stringify([wordsOf(waiver), ...more]);
/** That a waiver holds, by the merge that brought it, or why it does not. */
function standingOf(waiver, origin, { atMost }, at) {
    if (hasEnded(waiver, at))
        return { lapse: { kind: 'ended' } };
    if (origin.kind !== 'merged')
        return { lapse: origin };
    if (at < origin.firstMergedAt + atMost.seconds)
        return { merged: origin };
    return { lapse: { kind: 'longer-than-at-most', atMost: atMost.text, since: origin.firstMergedAt } };
}

;// CONCATENATED MODULE: ./build/core/policy/waiver-trace.js

/**
 * Follows one waiver back through the history, step by step, newest first, to the merge that brought it, and on through those
 * that it makes longer. It is the same waiver while the service and the day stay: another file or reason is no other waiver.
 * A step that does not end with what the one after it began with shows that something is not known, and ends the search.
 */
class WaiverTrace {
    /** Whose merges are still looked for: the waiver itself, then those that it replaced. */
    #followed;
    #own = null;
    #first = Number.POSITIVE_INFINITY;
    #failure = null;
    /** `tip` are the waivers that the default branch has. */
    constructor(waiver, tip) {
        this.#followed = [waiver];
        if (!holds(tip, waiver))
            this.#failure = { kind: 'not-on-default-branch' };
    }
    get isDone() {
        return this.#failure !== null || this.#followed.length === 0;
    }
    /** What is known after all steps. */
    get origin() {
        if (this.#failure)
            return this.#failure;
        if (!this.#own || this.#followed.length > 0)
            return { kind: 'not-found' };
        return { kind: 'merged', ...this.#own, firstMergedAt: this.#first };
    }
    /** Goes back over one step. */
    take(step) {
        if (this.isDone)
            return;
        if (this.#followed.some((one) => !holds(step.after, one))) {
            this.#failure = { kind: 'not-found' };
            return;
        }
        this.#followed = this.#followed.flatMap((one) => (holds(step.before, one) ? [one] : this.#broughtBy(step, one)));
    }
    /** Which waivers to follow before the step that brought this one. */
    #broughtBy({ before, after, merge }, waiver) {
        // A merge that was made by hand may hold more than the pull request.
        if (!merge || !holds(merge.head, waiver)) {
            // Of one that a merge replaced, nothing was ever let through: the merge started over.
            if (!this.#own)
                this.#failure = { kind: 'push' };
            return [];
        }
        const { pull, mergedAt } = merge;
        this.#own ??= { pull, mergedAt };
        this.#first = Math.min(this.#first, mergedAt);
        return before.filter((one) => one.service === waiver.service && !holds(after, one) && !hasEnded(one, mergedAt));
    }
}
const same = (a, b) => a.service === b.service && a.until === b.until;
const holds = (waivers, waiver) => waivers.some((one) => same(one, waiver));

// EXTERNAL MODULE: ./build/app/commits/contracts-at.js
var contracts_at = __webpack_require__(2002);
// EXTERNAL MODULE: ./build/app/commits/landing.js
var landing = __webpack_require__(7886);
;// CONCATENATED MODULE: ./build/app/gate/waivers.js






/**
 * Whether waivers let these frozen services through at `at` (unix seconds). `archive` is null where there is no GitHub to ask;
 * nothing is let through then, nor when it does not answer.
 */
async function waiversFor(services, { waivers, policy }, archive, at) {
    const stated = waiversOfServices(waivers, services);
    if (!policy.waivers || stated.length === 0)
        return { kind: 'none', holding: [], lapsed: [], without: services };
    const originOf = await originsOf(stated.filter((waiver) => !hasEnded(waiver, at)), archive);
    return waiverAnswer({ frozen: services, waivers: stated, originOf, policy: policy.waivers, at });
}
async function originsOf(current, archive) {
    if (!archive)
        return () => ({ kind: 'no-github' });
    if (current.length === 0)
        return () => ({ kind: 'not-found' });
    try {
        const traces = await traced(current, archive);
        return (waiver) => traces.get(waiver)?.origin ?? { kind: 'not-found' };
    }
    catch (error) {
        // Whatever it was: the freeze is decided, and stands.
        const message = (0,errors/* messageOf */.bD)(error);
        return () => ({ kind: 'no-answer', message });
    }
}
/** Each of these costs a request or more. */
const waivers_MAX_COMMITS = 100;
/** Follows waivers back from the default branch's tip, through the commits that touch their folder. */
async function traced(current, { github, sloDirectory }) {
    const directory = (0,slo_directory/* sloDirectoryOf */.H)(sloDirectory);
    const sources = github.sources(directory);
    const branch = await github.defaultBranch();
    const tip = await github.tip(branch);
    const atTip = await statedAt(tip, sources);
    const traces = new Map(current.map((waiver) => [waiver, new WaiverTrace(waiver, atTip)]));
    const isDone = () => [...traces.values()].every((trace) => trace.isDone);
    if (isDone())
        return traces;
    const commits = await github.commitsTouching(tip, `${directory}/waivers`);
    const landings = await (0,landing/* landingsBy */.q)(github, commits.slice(0, waivers_MAX_COMMITS), branch);
    // Of several in one second, those of a merge queue, the last in the history first.
    for (const landing of landings.toReversed().sort((a, b) => b.at - a.at)) {
        if (isDone())
            break;
        const step = await stepOf(landing, sources);
        for (const trace of traces.values())
            trace.take(step);
    }
    return traces;
}
async function stepOf({ before, after, pull }, sources) {
    // GitHub itself never merges without a commit of its own: here somebody pushed the head.
    const isPush = pull === null || after === pull.headSha;
    return {
        before: before === null ? [] : await statedAt(before, sources),
        after: await statedAt(after, sources),
        merge: isPush ? null : { pull: pull.number, mergedAt: pull.mergedAt, head: await statedAt(pull.headSha, sources) },
    };
}
/** What the waivers at a commit say of each service. What can't be read there is not known to waive anything. */
async function statedAt(commit, sources) {
    const waivers = await (0,contracts_at/* waiversAt */.Nd)(await sources.files(await sources.locate(commit)));
    return waivers.flatMap(({ services, until }) => services.map((service) => ({ service, until })));
}

;// CONCATENATED MODULE: ./build/app/gate/gate.js
























/** May this deploy go out? */
async function gate(inputs, host, connectTo = app_connection/* connectGitHub */.UY) {
    const { deadline } = inputs.time;
    const connection = connectTo(inputs, host.workflow, deadline);
    const files = await readGateFiles(inputs, host, connection);
    const { checkout, believed, repository } = files;
    keepHeapSmall(checkout.sources.contracts.reduce((sum, { text }) => sum + text.length, 0));
    const now = Math.floor(host.now() / 1000);
    const directory = readContracts(checkout, now);
    const release = connection && releaseOf(connection, inputs, directory.policy.deployedBy, host.workspace);
    const { slos: chosen, whyAll } = await chosenSlos(directory.slos, inputs, release);
    const at = (0,instant/* evaluationInstant */.e)(inputs, host);
    const past = inputs.at === null ? null : (0,instant/* notablyPast */.o)(at, now);
    const asked = backendOf(inputs, host);
    if (asked.kind === 'counts' && host.workflow && repository)
        await refuseTrackedCounts(asked.file, host.workflow, host.workspace, repository);
    const run = { at, deadline, redact: host.redact, withheld: (0,asked_backend/* withheldIn */.J)(host) };
    const backend = await (0,backends/* connectBackend */.R)(asked, run);
    try {
        const { excludedOf, check } = await (0,verified_exclusions/* verifiedExclusions */.M)(directory.exclusions, chosen.map((slo) => (0,excluded/* lookedAt */.O1)(slo, policyOf(slo, directory), at)), exclusionSource(host.workflow, connection, files));
        const slos = await (0,evaluate/* splitSlos */.yx)(chosen, at, backend, excludedOf);
        const results = await (0,evaluate/* evaluate */._3)(slos, (slo) => policyOf(slo, directory), at, backend, excludedOf);
        const frozen = results.filter(isFrozen);
        const measuredBy = Math.floor(host.now() / 1000);
        const archive = connection && { github: connection.github, sloDirectory: inputs.sloDirectory };
        const services = [...new Set(frozen.map(({ slo }) => slo.service.name))];
        const waivers = await waiversFor(services, directory, archive, measuredBy);
        const freezing = [...new Set(frozen.map(({ slo }) => policyOf(slo, directory)))];
        const exception = await exceptionAnswer(freezing, release, measuredBy, waivers);
        const shown = inputs.publishTargets || !host.workflow || !(await (0,visibility/* isPublic */.U)(host.workflow, connection?.github ?? null));
        const targets = shown ? await targetsBeside(results, checkout, directory, backend) : NO_TARGETS;
        return {
            mode: 'gate',
            ...(0,result/* gateResult */.x)({
                ...{ at, dryRun: inputs.dryRun, commit: await gate_commitOf(release), whyAll, exception, waivers },
                slos: results,
            }),
            targets,
            exclusions: check,
            files: believed,
            notSlos: [...checkout.notices, ...directory.notices].filter(({ code }) => code === 'not-an-slo'),
            past,
        };
    }
    finally {
        await backend.close();
    }
}
/** The commit that goes out, as far as it is known; a name that can't be looked up is told elsewhere, where it matters. */
async function gate_commitOf(release) {
    const outgoing = release && (await release.outgoing().catch(() => null));
    switch (outgoing?.kind) {
        case 'commit':
            return outgoing.sha;
        case 'pull':
        case 'group':
            return outgoing.headSha;
        case 'foreign':
            return outgoing.commit;
        default:
            return null;
    }
}
const isFrozen = ({ decision }) => decision.decision === 'freeze';
/** The backend to ask; without one there is no answer. */
function backendOf(inputs, host) {
    const asked = (0,asked_backend/* askedBackend */.n)(inputs, host);
    if ('problem' in asked)
        throw new errors/* BrokenInputs */.zP([asked]);
    return asked;
}
function readContracts({ sources, diagnostics }, now) {
    if (diagnostics.length > 0)
        throw new errors/* BrokenFiles */.tp(diagnostics);
    const read = (0,directory/* readDirectory */.gZ)(sources);
    if ('diagnostics' in read)
        throw new errors/* BrokenFiles */.tp(read.diagnostics);
    const early = (0,future_promises/* futurePromises */.u)(read.value.slos, now);
    if (early.length > 0)
        throw new errors/* BrokenFiles */.tp(early);
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
async function targetsBeside(results, { sources, targetDiagnostics }, directory, backend) {
    try {
        const { targets, diagnostics } = (0,specs_targets/* readTargets */.R)(sources.targets, directory.slos);
        return {
            results: await (0,evaluation_targets/* measureTargets */.Pq)(targets, results, backend),
            diagnostics: [...targetDiagnostics, ...diagnostics],
            failure: null,
        };
    }
    catch (error) {
        return { ...NO_TARGETS, failure: { error } };
    }
}


/***/ }),

/***/ 8279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isUnknown),
/* harmony export */   x: () => (/* binding */ gateResult)
/* harmony export */ });
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5073);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);


/** The answer that follows from what was found out. */
function gateResult(findings) {
    const decision = decisionOf(findings.slos);
    return {
        ...findings,
        decision,
        services: servicesOf(findings.slos),
        liftsAt: freezeLiftsAt(findings.slos),
        fails: decision === 'freeze' && !findings.dryRun && findings.exception.kind !== 'let-through',
    };
}
const decisionOf = (results) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .strictest */ .OI)(results.map(({ decision }) => decision.decision));
const servicesOf = (results) => (0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .together */ .b)(results, ({ slo }) => slo.service.name).map((slos) => ({
    service: slos[0].slo.service.name,
    decision: decisionOf(slos),
    slos,
}));
function freezeLiftsAt(results) {
    const frozen = results.filter(({ decision }) => decision.decision === 'freeze');
    const ends = frozen.flatMap(({ liftsAt }) => liftsAt ?? []);
    return frozen.length > 0 && ends.length === frozen.length ? Math.max(...ends) : null;
}
/** Whether an answer about this SLO is missing: of the SLO as a whole, or of a rule that might fire. */
const isUnknown = ({ standing, decision }) => standing.status === 'unknown' || decision.cause?.kind === 'unknown';


/***/ }),

/***/ 4385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ futurePromises)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);
/* harmony import */ var _model_since_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(798);


/** The SLOs whose promise is said to begin later than `now` (unix seconds): nothing could be measured of one. */
function futurePromises(slos, now) {
    return slos.flatMap(({ since, window, places }) => {
        if (since === null || (0,_model_since_js__WEBPACK_IMPORTED_MODULE_1__/* .beginsAt */ .u)(since, window) <= now)
            return [];
        const problem = new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`\`since\` is in the future: ${since.text}`, 'a day or a time that has come');
        return [{ code: 'value', place: places.since, problem }];
    });
}


/***/ })

};
