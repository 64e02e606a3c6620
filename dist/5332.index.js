export const id = 5332;
export const ids = [5332];
export const modules = {

/***/ 9941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S1: () => (/* binding */ outgoingOf),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   nw: () => (/* binding */ isAboutCommit)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);


const pullSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    }),
});
const groupSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    merge_group: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ head_sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), head_ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), base_sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), base_ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
});
const PROPOSALS = new Set([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'merge_group',
]);
/** Whether the event is about a commit of a branch, and not about what is yet to be merged; its payload need not be read for that. */
const isAboutCommit = ({ event }) => !PROPOSALS.has(event);
/** Reads the event. Only what can't go stale is taken from the payload: which pull request, which commits. */
function subjectOf(workflow) {
    switch (workflow.event) {
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review': {
            const { pull_request: pull } = readEvent(workflow, pullSchema);
            return { kind: 'pull', number: pull.number, headSha: pull.head.sha };
        }
        case 'merge_group': {
            const { merge_group: group } = readEvent(workflow, groupSchema);
            return {
                kind: 'group',
                headSha: group.head_sha,
                headRef: group.head_ref,
                baseSha: group.base_sha,
                baseBranch: group.base_ref.replace(/^refs\/heads\//, ''),
            };
        }
        default:
            return { kind: 'commit', sha: workflow.sha };
    }
}
const runSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ workflow_run: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ head_sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) });
const deploymentSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ deployment: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) });
/** Events whose GITHUB_SHA is the commit that goes out. Of all others that are not read it is the default branch's tip, whatever is deployed. */
const OWN_COMMIT = new Set(['push', 'create', 'release', 'schedule']);
/** What goes out, as the event says it. */
function outgoingOf(workflow) {
    switch (workflow.event) {
        case 'workflow_run':
            return { kind: 'commit', sha: readEvent(workflow, runSchema).workflow_run.head_sha };
        case 'deployment':
        case 'deployment_status':
            return { kind: 'commit', sha: readEvent(workflow, deploymentSchema).deployment.sha };
        default: {
            const subject = subjectOf(workflow);
            const isUntold = subject.kind === 'commit' && !OWN_COMMIT.has(workflow.event);
            return isUntold ? { kind: 'untold', event: workflow.event } : subject;
        }
    }
}
/** What is wanted of the payload. Throws an EnvironmentError that names its file where that is not there, can't be read, or lacks it. */
function readEvent(workflow, schema) {
    const payload = workflow.payload();
    if (payload === undefined)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EnvironmentError */ .eG(`GITHUB_EVENT_PATH is not set, so it is not known what the event ${workflow.event} is about`);
    const parsed = schema.safeParse(payload);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue ? `${issue.path.join('.') || 'the whole'}: ${issue.message}` : '';
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EnvironmentError */ .eG(`GITHUB_EVENT_PATH: the payload of the event ${workflow.event} is not what GitHub sends: ${where}`);
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

/***/ 5332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guard: () => (/* binding */ guard)
});

// EXTERNAL MODULE: ./build/adapters/github/event.js
var github_event = __webpack_require__(9941);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/review/result.js
var review_result = __webpack_require__(5462);
// EXTERNAL MODULE: ./build/core/review/status-context.js
var status_context = __webpack_require__(2863);
// EXTERNAL MODULE: ./build/app/connection.js + 23 modules
var connection = __webpack_require__(7036);
// EXTERNAL MODULE: ./build/app/reviewers/one-look.js
var one_look = __webpack_require__(6839);
// EXTERNAL MODULE: ./build/app/slo-directory.js
var slo_directory = __webpack_require__(4130);
// EXTERNAL MODULE: ./build/core/contract/change.js
var change = __webpack_require__(4461);
// EXTERNAL MODULE: ./build/core/review/verdict.js + 1 modules
var review_verdict = __webpack_require__(9046);
// EXTERNAL MODULE: ./build/app/commits/compare.js + 12 modules
var compare = __webpack_require__(9297);
// EXTERNAL MODULE: ./build/app/commits/pulls-of-group.js
var pulls_of_group = __webpack_require__(3725);
;// CONCATENATED MODULE: ./build/app/guard/merge-bases.js
/**
 * Every commit at which a range parts from its base. Where two histories cross there are several, of which GitHub names
 * one; the others are among those that the range was merged with.
 */
async function mergeBasesOf(github, { mergeBase, commits }) {
    const inside = new Set(commits.map(({ sha }) => sha));
    const edge = new Set(commits.flatMap(({ parents }) => parents).filter((parent) => !inside.has(parent)));
    edge.delete(mergeBase);
    const bases = [mergeBase];
    for (const sha of edge)
        if ((await github.mergeBase(sha, mergeBase)) !== sha)
            bases.push(sha);
    return bases;
}

// EXTERNAL MODULE: ./build/core/model/problem.js
var problem = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/core/review/review-rule.js
var review_rule = __webpack_require__(8202);
// EXTERNAL MODULE: ./build/core/specs/commit-sources.js
var commit_sources = __webpack_require__(1723);
// EXTERNAL MODULE: ./build/app/commits/rewriting.js + 6 modules
var rewriting = __webpack_require__(6890);
// EXTERNAL MODULE: ./build/app/reviewers/candidates.js + 1 modules
var reviewers_candidates = __webpack_require__(9810);
;// CONCATENATED MODULE: ./build/app/guard/behind.js

/**
 * Whether it is not clear what a merge would make of the branch: the contract has moved on its base, and the branch has
 * commits that change what its edit as a whole does not, which a rebase merge would replay one by one.
 */
async function isBehind({ bases, head, tip, commits }, sources) {
    const [base] = bases;
    const onto = await sources.locate(tip);
    // What can't be read on the base is never the same numbers, though nothing has moved.
    if (!base || base === onto || (await (0,compare/* sameNumbers */.pB)(sources, base, onto)))
        return false;
    const whole = await (0,compare/* compareFrom */.ui)(sources, bases, head);
    const known = new Set(whole.changes.map(fieldOf));
    const own = commits.filter(({ parents }) => parents.length === 1);
    if (own.length > MAX_REPLAYED)
        return true;
    for (const { sha, parents } of own) {
        const [before, after] = await Promise.all([sources.locate(parents[0] ?? ''), sources.locate(sha)]);
        const { changes, unreadable } = await (0,compare/* compareAt */.Ln)(sources, before, after);
        if (unreadable.length > 0 || changes.some((change) => !known.has(fieldOf(change))))
            return true;
    }
    return false;
}
const fieldOf = ({ service, slo, field }) => JSON.stringify([service, slo, field]);
/** Each of these costs a request or two. */
const MAX_REPLAYED = 100;

;// CONCATENATED MODULE: ./build/app/guard/pull-and-twins.js
/** A pull request, with every other open one that has the same head: a commit's status answers for all of them. */
async function pullAndTwins(github, number) {
    const open = await github.openPulls();
    const live = open.find((pull) => pull.number === number) ?? (await github.pull(number));
    return [live, ...open.filter((pull) => isTwin(pull, live))];
}
const isTwin = (pull, own) => pull.isOpen && pull.headSha === own.headSha && pull.number !== own.number;

;// CONCATENATED MODULE: ./build/app/guard/pull-request.js











/**
 * Judges a pull request, and every other open one with the same head: the commit's status answers for all of them. It also outlives a
 * change of base, until the run that this starts has ended; so what goes elsewhere must be fit for the default branch too, whose files
 * alone decide of deploys.
 */
async function judgePullAndTwins(event, setting) {
    const all = await pullAndTwins(setting.github, event.number);
    // The event's head may be out of date, and by now be that of another pull request.
    const sha = all[0]?.headSha ?? event.headSha;
    for (const { number } of all.slice(0, MAX_FORESEEN))
        setting.github.foresee(number);
    const found = [];
    for (const pull of all)
        found.push({ pull, effect: await effectOf(pull, setting) });
    // Who approves what changes nothing has not been shown any number.
    const shown = found.filter(({ effect }) => effect.kind === 'edit').map(({ pull }) => pull);
    // One that does go there is the same edit, with reviews of its own.
    const isJudgedThere = all.some(({ isBaseDefault }) => isBaseDefault);
    const pulls = [];
    for (const { pull, effect } of found) {
        pulls.push(await judgeEffect(pull, effect, { sha, pulls: shown }, setting));
        if (isJudgedThere)
            continue;
        const onto = ontoDefault(pull);
        const seen = effect.kind === 'edit' ? [onto] : [];
        pulls.push(await judgeEffect(onto, await effectOnDefault(onto, setting), { sha, pulls: seen }, setting));
    }
    const hasDirectory = (await setting.sources.locate(sha)).tree !== null;
    const changes = (0,change/* distinct */.dM)(pulls.flatMap((pull) => pull.changes));
    return { sha, subject: 'pull-request', pulls, blocks: [], changes, hasDirectory };
}
/** Strangers may open as many as they like with the same head, and what is foreseen is asked for in any case. */
const MAX_FORESEEN = 5;
/** The same pull request, as if it went into the default branch. */
const ontoDefault = (pull) => ({
    ...pull,
    baseBranch: pull.defaultBranch,
    isBaseDefault: true,
});
const UNCHANGED = { kind: 'unchanged' };
async function effectOf(pull, setting) {
    const { github, sources } = setting;
    // The default branch has a name that no tag can take.
    const branch = pull.isBaseDefault ? 'HEAD' : await github.tip(pull.baseBranch);
    const [head, quick] = await Promise.all([sources.locate(pull.headSha), sources.locate(branch)]);
    const isReadable = [head, quick].every(({ diagnostics }) => diagnostics.length === 0);
    const isClear = isReadable && (0,compare/* newTwins */.Ww)(quick, head).length === 0 && (0,commit_sources/* sameAttributes */.O)(quick, head);
    if (head.tree === quick.tree && isClear)
        return UNCHANGED;
    const tip = await sources.shaOf(branch);
    const range = await github.range(tip, pull.headSha);
    const bases = await Promise.all((await mergeBasesOf(github, range)).map((sha) => sources.locate(sha)));
    const edit = { bases, head, tip, commits: range.commits };
    if (await isBehind(edit, sources))
        return { kind: 'behind' };
    const comparison = await comparisonOf(edit, setting);
    return (0,compare/* isNothing */.qv)(comparison) ? UNCHANGED : { kind: 'edit', edit, comparison };
}
/** A branch that has come to the default branch's numbers by another way, such as a cherry-pick, changes nothing there. */
async function effectOnDefault(pull, setting) {
    const effect = await effectOf(pull, setting);
    if (effect.kind !== 'edit')
        return effect;
    const { tip, head } = effect.edit;
    return (await (0,compare/* sameNumbers */.pB)(setting.sources, await setting.sources.locate(tip), head)) ? UNCHANGED : effect;
}
async function judgeEffect(pull, effect, target, setting) {
    switch (effect.kind) {
        case 'unchanged':
            return unchangedJudgement(pull);
        case 'behind':
            return { ...unchangedJudgement(pull), verdict: { kind: 'blocked', reasons: [{ kind: 'behind' }] } };
        case 'edit':
            return await judgeChange(pull, target, effect, setting);
    }
}
/** What an edit changes, and what git attributes make unreadable that only its merge brings together. */
async function comparisonOf({ bases, head, tip }, { sources }) {
    const byMerge = await (0,rewriting/* rewritingOfMerge */.f)(sources, bases, await sources.locate(tip), head);
    const { changes, unreadable } = await (0,compare/* compareEdit */.So)(sources, bases, head);
    return { changes, unreadable: (0,problem/* eachOnce */.B)([...unreadable, ...byMerge]) };
}
/** Judges what a pull request edits, by the policy of the base branch's tip. */
async function judgeEdit(pull, target, edit, setting) {
    const comparison = await comparisonOf(edit, setting);
    if ((0,compare/* isNothing */.qv)(comparison))
        return unchangedJudgement(pull);
    return await judgeChange(pull, target, { edit, comparison }, setting);
}
async function judgeChange(pull, target, { edit: { head, tip, commits }, comparison }, setting) {
    const { github, sources, now } = setting;
    const statusAuthor = await setting.announce(target);
    const rules = await (0,compare/* reviewRulesAt */.LP)(sources, await sources.locate(tip));
    const review = 'review' in rules ? rules.review : null;
    const canReview = (0,review_verdict/* isReviewable */.Xd)(comparison);
    const requirement = canReview && 'review' in rules ? (0,review_rule/* requirementFor */.P)(rules, comparison.changes, now) : null;
    const approvers = review?.approvers ?? null;
    const candidates = canReview && review ? await (0,reviewers_candidates/* candidatesOf */.k)({ github, sources, pull, head, commits, approvers, statusAuthor }) : [];
    const policyDiagnostics = 'diagnostics' in rules ? rules.diagnostics : [];
    const { verdict, approvals } = (0,review_verdict/* judge */.S4)({ comparison, requirement, policyDiagnostics, candidates });
    return { ...unchangedJudgement(pull), ...comparison, verdict, approvals, requirement, approvers };
}
const unchangedJudgement = ({ number, baseBranch }) => ({
    number,
    baseBranch,
    verdict: { kind: 'unchanged' },
    changes: [],
    unreadable: [],
    approvals: [],
    requirement: null,
    approvers: null,
});

;// CONCATENATED MODULE: ./build/app/guard/merge-group.js






/**
 * Judges a merge group: every pull request in it, and that together they bring nothing that none of them brings alone. A group of another
 * branch must be fit for the default branch too, for which its commit could be proposed.
 */
async function judgeGroup(group, setting) {
    const { github, sources } = setting;
    const [before, after] = await Promise.all([sources.locate(group.baseSha), sources.locate(group.headSha)]);
    const common = { sha: group.headSha, subject: 'merge-group', hasDirectory: after.tree !== null };
    const known = { pulls: null };
    const pulls = async () => (known.pulls ??= await (0,pulls_of_group/* pullsOfGroup */.H)(github, group));
    const own = await judgeMerge(group, [before], pulls, setting);
    const isDefault = known.pulls?.some(({ isBaseDefault }) => isBaseDefault);
    if (isDefault || own.blocks.length > 0)
        return { ...common, ...own };
    const defaultBranch = await github.defaultBranch();
    if (group.baseBranch === defaultBranch)
        return { ...common, ...own };
    const tip = await github.tip(defaultBranch);
    if (await (0,compare/* sameNumbers */.pB)(sources, await sources.locate(tip), after))
        return { ...common, ...own };
    const range = await github.range(tip, group.headSha);
    const bases = await Promise.all((await mergeBasesOf(github, range)).map((sha) => sources.locate(sha)));
    const onto = await judgeMerge(group, bases, async () => (await pulls()).map(ontoDefault), setting);
    return {
        ...common,
        pulls: [...own.pulls, ...onto.pulls],
        blocks: onto.blocks,
        changes: (0,change/* distinct */.dM)([...own.changes, ...onto.changes]),
    };
}
/** Judges what the commit of a group brings to where it parts from a branch. */
async function judgeMerge(group, bases, find, setting) {
    const { github, sources } = setting;
    // Its pull requests may be behind: all files are read together, as they will be.
    const comparison = await (0,compare/* compareEdit */.So)(sources, bases, await sources.locate(group.headSha));
    const { changes, unreadable } = comparison;
    if ((0,compare/* isNothing */.qv)(comparison))
        return { pulls: [], blocks: [], changes };
    // With its commits known, all else that tells of the group comes in one request.
    await github.range(group.baseSha, group.headSha);
    const leader = (0,pulls_of_group/* leaderOf */.t)(group);
    if (leader !== null)
        github.foresee(leader);
    const [found] = await Promise.all([find(), github.tip(group.baseBranch)]);
    for (const { number } of found)
        github.foresee(number);
    const edits = await Promise.all(found.map((pull) => editInGroup(pull, setting)));
    const pulls = [];
    for (const { pull, edit } of edits) {
        const judgement = await judgeEdit(pull, { sha: group.headSha, pulls: [pull] }, edit, setting);
        if (belongs(judgement, changes))
            pulls.push(judgement);
    }
    const stray = (0,review_verdict/* unexplained */.EJ)(changes, pulls.flatMap((pull) => pull.changes));
    const blocks = (0,review_verdict/* unreadableBlocks */.UJ)(unreadable);
    if (stray.length > 0)
        blocks.push({ kind: 'unexplained', changes: stray });
    return { pulls, blocks, changes };
}
/** Whether a pull request brings something to a group; one that was only mentioned in it must not hold it up. */
const belongs = ({ verdict, changes }, ofGroup) => verdict.kind === 'unchanged' || (0,review_verdict/* unexplained */.EJ)(changes, ofGroup).length < changes.length;
/** A branch in the queue may be behind: what is merged is compared as it will be. */
async function editInGroup(pull, { github, sources }) {
    const tip = await github.tip(pull.baseBranch);
    const { mergeBase, commits } = await github.range(tip, pull.headSha);
    const [base, head] = await Promise.all([sources.locate(mergeBase), sources.locate(pull.headSha), sources.locate(tip)]);
    return { pull, edit: { bases: [base], head, tip, commits } };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/commits/commit-sources.js
var commits_commit_sources = __webpack_require__(8380);
// EXTERNAL MODULE: ./build/adapters/commits/once.js
var once = __webpack_require__(867);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/adapters/git/git.js



/** More than this is no SLO directory's. */
const MAX_OUTPUT = 128 * 1_048_576;
/** What keeps a repository's own settings from running anything: these commands use no filter, no hook and no pager. */
const SAFE = ['--no-optional-locks', '--no-pager', '-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false'];
/** Git in a directory, until the deadline. */
function gitIn(directory, deadline) {
    const start = (args, input = '') => new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.execFile)('git', [...SAFE, '-C', directory, ...args], {
            // Some systems look for a program in the current directory first, which is the repository's.
            cwd: external_node_path_.dirname(process.execPath),
            env: environment(),
            encoding: 'buffer',
            maxBuffer: MAX_OUTPUT,
            windowsHide: true,
            signal: deadline,
            // One that waits for a disk or a lock may not listen to less.
            killSignal: 'SIGKILL',
        }, (error, stdout, stderr) => {
            if (error && typeof error.code !== 'number')
                reject(notRun(error, args));
            else
                resolve({ status: Number(error?.code ?? 0), stdout, stderr: stderr.toString('utf8').trim() });
        });
        // It may end before it has read all; its exit status says why.
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
    });
    const run = async (args, { input } = {}) => {
        const { status, stdout, stderr } = await start(args, input);
        if (status === 0)
            return stdout;
        throw new errors/* EnvironmentError */.eG(`git ${args[0]} failed: ${stderr || `exit status ${status}`}`);
    };
    const tryRun = async (args, noStatus) => {
        const { status, stdout, stderr } = await start(args);
        if (status === noStatus)
            return null;
        if (status === 0)
            return stdout;
        throw new errors/* EnvironmentError */.eG(`git ${args[0]} failed: ${stderr || `exit status ${status}`}`);
    };
    return { run, tryRun };
}
/** Without what steers git from outside, such as in a hook, and without what would fetch a missing object. */
function environment() {
    const own = Object.entries(process.env).filter(([name]) => !/^git_/i.test(name));
    return {
        ...Object.fromEntries(own),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_LITERAL_PATHSPECS: '1',
        GIT_NO_LAZY_FETCH: '1',
        // For versions that do not know the one above: no way to another repository is allowed.
        GIT_ALLOW_PROTOCOL: '',
        LC_ALL: 'C',
    };
}
function notRun(error, [command]) {
    switch (error.code) {
        case 'ENOENT':
            return new errors/* EnvironmentError */.eG('guard at a terminal reads commits with the program git, which was not found. Install it, or put it on the PATH.', { cause: error });
        case 'ABORT_ERR':
            return new errors/* EnvironmentError */.eG(`git ${command} did not end within run-timeout`, { cause: error });
        case 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER':
            return new errors/* EnvironmentError */.eG(`git ${command} printed more than ${MAX_OUTPUT} bytes`, { cause: error });
        default:
            return new errors/* EnvironmentError */.eG(`git ${command} could not be run`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/adapters/git/repository.js


/** Opens the repository that a directory lies in. */
async function openRepository(directory, deadline) {
    const git = gitIn(directory, deadline);
    const ask = async (option) => (await git.run(['rev-parse', option])).toString('utf8').replace(/\r?\n$/, '');
    const root = await ask('--show-toplevel').catch((cause) => {
        throw notHere(directory, cause);
    });
    return {
        root,
        git: gitIn(root, deadline),
        prefix: await ask('--show-prefix'),
        // Git before 2.30 knows one kind only, and gives back what it was asked.
        hash: (await ask('--show-object-format')) === 'sha256' ? 'sha256' : 'sha1',
        isShallow: (await ask('--is-shallow-repository')) === 'true',
    };
}
function notHere(directory, cause) {
    // That git is not installed is said already.
    if (!(cause instanceof errors/* UsageError */.eb) || !cause.message.startsWith('git '))
        return cause;
    return new errors/* EnvironmentError */.eG(`guard at a terminal compares the working tree with a commit, and ${directory} is not in the working tree of a git repository that can be read. Run it in a clone.`, { cause });
}
/** The commits that names stand for, each null when it stands for none. */
async function commitsNamed({ git }, names) {
    const input = names.map((name) => `${name}^{commit}\n`).join('');
    const lines = (await git.run(['cat-file', '--batch-check'], { input })).toString('utf8').split('\n');
    return names.map((_, index) => /^([0-9a-f]{40,64}) commit \d+$/.exec(lines[index] ?? '')?.[1] ?? null);
}
/** Every commit at which two histories part; none when they have nothing in common, as far as they were fetched. */
async function mergeBases({ git }, a, b) {
    const found = await git.tryRun(['merge-base', '--all', a, b], 1);
    return linesOf(found);
}
/** The commits that `head` has and `base` has not, oldest first, up to one more than anybody looks at. */
async function commitsBetween({ git }, base, head) {
    const range = ['rev-list', '--parents', '--topo-order', `--max-count=${MAX_COMMITS}`, head, `^${base}`];
    const lines = linesOf(await git.run(range)).toReversed();
    return lines.map((line) => {
        const [sha = '', ...parents] = line.split(' ');
        return { sha, parents };
    });
}
const MAX_COMMITS = 1000;
/** The branch that the remote `origin` calls its default, such as `origin/main`; null when it is not known here. */
async function remoteDefault({ git }) {
    const found = await git.tryRun(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'], 1);
    return /^refs\/remotes\/(.+)$/.exec(linesOf(found)[0] ?? '')?.[1] ?? null;
}
const linesOf = (output) => (output?.toString('utf8') ?? '').split('\n').filter(Boolean);

;// CONCATENATED MODULE: ./build/adapters/git/objects.js



/** The objects of a local repository. Texts are those that git keeps: no filter and no attribute touches them. */
function storedObjects(repository) {
    const { git } = repository;
    const bytes = queued(git);
    const known = new Map();
    return {
        root: async (name) => {
            const [commit] = await commitsNamed(repository, [name]);
            if (!commit)
                throw new errors/* EnvironmentError */.eG(`git has no commit ${name} here`);
            return { commit, entries: await listed(git, commit, []) };
        },
        entries: (tree) => listed(git, tree, []),
        filesBelow: (tree) => listed(git, tree, ['-r']),
        bytes: (sha) => (0,once/* once */.O)(known, sha, () => bytes(sha)),
    };
}
const KINDS = {
    '040000': 'tree',
    '120000': 'link',
    '160000': 'submodule',
};
async function listed(git, tree, options) {
    const output = await git.run(['ls-tree', '-z', '-l', '--full-tree', ...options, tree]);
    return output
        .toString('utf8')
        .split('\0')
        .filter(Boolean)
        .map((line) => {
        const [, mode = '', sha = '', size = '', path = ''] = ENTRY.exec(line) ?? [];
        if (path === '')
            throw new errors/* EnvironmentError */.eG(`git lists the tree ${tree} in a way that is not known: ${line}`);
        return { path, kind: KINDS[mode] ?? 'file', sha, bytes: Number(size) || 0 };
    });
}
/** In place of a size there is `-` for what is no file, and `BAD` for a file that is not here; whoever reads that one says so. */
const ENTRY = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-|BAD)\t(.*)$/s;
/** The bytes of files: what is asked for at once is read by one process. */
function queued(git) {
    let waiting = [];
    async function flush() {
        const batch = waiting;
        waiting = [];
        try {
            const input = batch.map(({ sha }) => `${sha}\n`).join('');
            const output = await git.run(['cat-file', '--batch'], { input });
            let at = 0;
            for (const one of batch)
                at = takeNext(output, at, one);
        }
        catch (error) {
            for (const { reject } of batch)
                reject(error);
        }
    }
    return (sha) => new Promise((resolve, reject) => {
        if (waiting.length === 0)
            setImmediate(() => void flush());
        waiting.push({ sha, resolve, reject });
    });
}
/** Hands over the object that begins at `start`, and says where the next one does. */
function takeNext(output, start, { sha, resolve, reject }) {
    const end = output.indexOf('\n', start);
    const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString('latin1', start, end)) ?? [];
    if (size === undefined) {
        reject(new errors/* EnvironmentError */.eG(`git does not have the file ${sha} here; in a partial clone, check the commit out once or run \`git fetch --refetch\``));
        return end + 1;
    }
    const after = end + 1 + Number(size);
    resolve(output.subarray(end + 1, after));
    return after + 1;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/core/specs/layout/layout.js
var layout = __webpack_require__(1068);
// EXTERNAL MODULE: ./build/core/specs/layout/same-on-some-disk.js
var same_on_some_disk = __webpack_require__(4827);
;// CONCATENATED MODULE: ./build/adapters/git/working-tree.js






/** Names the working tree where a commit is named. No branch and no commit can have this name. */
const WORKING_TREE = 'the working tree';
/** The objects that git would keep if the working tree were committed as it is. They are found as they are asked for. */
function withWorkingTree(stored, repository, directory) {
    let disk = null;
    const found = async () => {
        if (disk)
            return disk;
        const index = await indexed(repository, directory);
        disk ??= diskOf(repository, directory, index, await ignoredBelow(repository, directory));
        return disk;
    };
    return {
        root: async (commit) => commit === WORKING_TREE ? { commit, entries: (await found()).top } : await stored.root(commit),
        entries: async (tree) => disk?.trees.get(tree) ?? (await stored.entries(tree)),
        filesBelow: async (tree) => (disk?.trees.has(tree) ? filesIn(disk, tree, '') : await stored.filesBelow(tree)),
        bytes: async (sha) => disk?.files.get(sha) ?? (await stored.bytes(sha)),
    };
}
/** What git ignores below a directory, and of the attributes above it: it would not be committed. Directories are closed by a slash. */
async function ignoredBelow({ git }, directory) {
    const options = ['-z', '--others', '--ignored', '--exclude-standard', '--directory'];
    const output = await git.run(['ls-files', ...options, '--', directory, ...attributesAbove(directory)]);
    return new Set(output.toString('utf8').split('\0'));
}
/** The ids of files in git's index, by their paths: of those in a directory, and of the git attributes above it. */
async function indexed({ git }, directory) {
    const output = await git.run(['ls-files', '-z', '-t', '--stage', '--', directory, ...attributesAbove(directory)]);
    const ids = new Map();
    for (const line of output.toString('utf8').split('\0')) {
        const [, tag, id, file] = INDEXED.exec(line) ?? [];
        if (!tag || !id || !file)
            continue;
        // What a sparse checkout leaves out is not gone, and would look so.
        if (tag === 'S' && file.startsWith(`${directory}/`))
            throw new errors/* EnvironmentError */.eG(working_tree_notHere(file, directory));
        ids.set(file, id);
    }
    return ids;
}
const attributesAbove = (directory) => directory.split('/').map((_, depth, names) => [...names.slice(0, depth), '.gitattributes'].join('/'));
const INDEXED = /^(\w) \d+ ([0-9a-f]+) \d\t(.*)$/s;
const working_tree_notHere = (file, directory) => `${file} is not in this sparse checkout, so what changes can't be told. Add it: \`git sparse-checkout add ${directory}\`.`;
/** Reads the directories that lead to the SLO directory, and all of that one; elsewhere, what it needs not is not looked at. */
function diskOf({ root, hash }, directory, index, ignored) {
    const disk = { top: [], trees: new Map(), files: new Map() };
    const idOf = (kind, bytes) => (0,external_node_crypto_.createHash)(hash).update(`${kind} ${bytes.length}\0`).update(bytes).digest('hex');
    const nothing = '0'.repeat(hash === 'sha1' ? 40 : 64);
    function entryOf(name, below, way) {
        const status = attempt(below, () => (0,external_node_fs_.lstatSync)(external_node_path_.join(root, below)));
        const kind = kindOf(status, external_node_path_.join(root, below));
        const entry = { path: name, kind, bytes: Number(status.size), sha: nothing };
        const [next, ...rest] = way ?? [];
        const isWanted = way === null || (next !== undefined && (0,same_on_some_disk/* sameOnSomeDisk */.r)(name, next));
        if (kind === 'tree') {
            if (!isWanted)
                return entry;
            const tree = treeAt(below, name === next && rest.length > 0 ? rest : null);
            return tree === null ? null : { ...entry, bytes: 0, sha: tree };
        }
        const isAttributes = /^\.gitattributes$/i.test(name);
        if (kind === 'submodule' || !(isWanted || isAttributes))
            return entry;
        const bytes = textOf(below, status);
        if (bytes === null)
            return entry;
        const kept = asKept(bytes, index.get(below));
        const sha = idOf('blob', kept);
        disk.files.set(sha, kept);
        return { ...entry, bytes: kept.length, sha };
    }
    /** On Windows git writes CRLF into a checkout for the LF that it keeps; a file of which that is all the difference has not changed. */
    function asKept(bytes, id) {
        if (id === undefined || !bytes.includes('\r\n'))
            return bytes;
        const plain = Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
        return idOf('blob', plain) === id ? plain : bytes;
    }
    function textOf(below, status) {
        const file = external_node_path_.join(root, below);
        if (status.isSymbolicLink())
            return attempt(below, () => Buffer.from((0,external_node_fs_.readlinkSync)(file)));
        // Whatever is no plain file is refused unread; so is one that is too large.
        return status.isFile() && status.size <= layout/* MAX_BYTES */.zx ? attempt(below, () => (0,external_node_fs_.readFileSync)(file)) : null;
    }
    function entriesAt(below, way) {
        const names = attempt(below, () => (0,external_node_fs_.readdirSync)(external_node_path_.join(root, below)));
        return names.flatMap((name) => {
            const file = below === '' ? name : `${below}/${name}`;
            if (name.toLowerCase() === '.git' || ignored.has(file) || ignored.has(`${file}/`))
                return [];
            return entryOf(name, file, way) ?? [];
        });
    }
    /** The id of a directory's tree; null when there is nothing in it that git would keep. */
    function treeAt(below, way) {
        const entries = entriesAt(below, way);
        if (entries.length === 0)
            return null;
        const id = idOf('tree', treeBytes(entries));
        disk.trees.set(id, entries);
        return id;
    }
    return { ...disk, top: entriesAt('', directory.split('/')) };
}
function kindOf(status, file) {
    if (!status.isDirectory())
        return status.isFile() ? 'file' : 'link';
    // A repository in a repository is a submodule, once it is added.
    return (0,external_node_fs_.lstatSync)(external_node_path_.join(file, '.git'), { throwIfNoEntry: false }) ? 'submodule' : 'tree';
}
const MODES = { tree: '40000', file: '100644', link: '120000', submodule: '160000' };
/** A tree as git writes it; whether a file may be run makes no difference here. */
function treeBytes(entries) {
    const key = ({ path: name, kind }) => Buffer.from(kind === 'tree' ? `${name}/` : name);
    const sorted = entries.toSorted((a, b) => Buffer.compare(key(a), key(b)));
    return Buffer.concat(sorted.flatMap(({ path: name, kind, sha }) => [Buffer.from(`${MODES[kind]} ${name}\0`), Buffer.from(sha, 'hex')]));
}
function filesIn(disk, tree, prefix) {
    return (disk.trees.get(tree) ?? []).flatMap((entry) => {
        const at = `${prefix}${entry.path}`;
        return entry.kind === 'tree' ? filesIn(disk, entry.sha, `${at}/`) : [{ ...entry, path: at }];
    });
}
function attempt(file, read) {
    try {
        return read();
    }
    catch (cause) {
        throw new errors/* EnvironmentError */.eG(`${file || 'the repository'} can't be read`, { cause });
    }
}

;// CONCATENATED MODULE: ./build/app/guard/local-base.js


/** What the working tree is compared with; `given` is null for where it left the default branch. */
async function localBase(repository, given) {
    const branch = given === null ? await defaultBranch(repository) : await branchNamed(repository, given);
    if (branch)
        return await fromBranch(repository, branch);
    if (given === null)
        throw new errors/* UsageError */.eb(NO_DEFAULT);
    const [commit] = await commitsNamed(repository, [given]);
    if (!commit)
        throw new errors/* UsageError */.eb(noCommit(repository, given));
    // A commit says nothing of where a pull request would go: to the default branch, if it is known.
    const rules = (await defaultBranch(repository)) ?? { name: given, commit };
    return { name: given, commits: [commit], isBranch: false, rules };
}
/** A pull request brings what the branch changed since it left its base, not what its base changed since. */
async function fromBranch(repository, branch) {
    const [head] = await commitsNamed(repository, ['HEAD']);
    if (!head)
        throw new errors/* EnvironmentError */.eG('guard compares with a commit, and this branch has none yet. Commit something first.');
    const commits = await mergeBases(repository, branch.commit, head);
    if (commits.length === 0)
        throw new errors/* EnvironmentError */.eG(nothingInCommon(repository, branch.name));
    return { name: branch.name, commits, isBranch: true, rules: branch };
}
async function defaultBranch(repository) {
    const remote = await remoteDefault(repository);
    const usual = ['refs/remotes/origin/main', 'refs/remotes/origin/master', 'refs/heads/main', 'refs/heads/master'];
    return await firstOf(repository, [...(remote === null ? [] : [`refs/remotes/${remote}`]), ...usual]);
}
/** A branch goes before a tag of its name, as it does where a pull request names its base. */
async function branchNamed(repository, name) {
    const full = name.startsWith('refs/heads/') || name.startsWith('refs/remotes/');
    const local = full ? [name] : [`refs/heads/${name}`, `refs/remotes/${name}`];
    const found = await firstOf(repository, local);
    if (found || full)
        return found;
    const [other] = await commitsNamed(repository, [name]);
    return other ? null : await firstOf(repository, [`refs/remotes/origin/${name}`]);
}
async function firstOf(repository, refs) {
    const commits = await commitsNamed(repository, refs);
    const found = refs.map((ref, index) => ({
        name: ref.replace(/^refs\/(heads|remotes)\//, ''),
        commit: commits[index],
    }));
    return found.find((one) => typeof one.commit === 'string') ?? null;
}
const NO_DEFAULT = 'base: which branch is the default one is not known here: there is no origin/HEAD, origin/main, origin/master, main or master. Say what to compare with, such as `--base develop`, or let git ask: `git remote set-head origin --auto`.';
const UNSHALLOW = 'this is a shallow clone, which lacks older commits; `git fetch --unshallow` gets them';
function noCommit({ isShallow }, name) {
    const fetch = isShallow ? `; ${UNSHALLOW}` : '';
    return `base: \`${name}\` is no commit of this repository: expected a branch, a tag, or a commit by its SHA. If it is at the remote only, \`git fetch\` gets it${fetch}.`;
}
const nothingInCommon = ({ isShallow }, name) => isShallow
    ? `base: where this branch left ${name} is not known: ${UNSHALLOW}.`
    : `base: this branch and ${name} have no commit in common. Name the commit to compare with.`;

;// CONCATENATED MODULE: ./build/app/guard/working-tree.js











/** What will a reviewer be asked? The guard's answer at a terminal, before there is a pull request. */
async function guardWorkingTree(inputs, host) {
    const repository = await openRepository(host.workspace, inputs.time.deadline);
    // Git names paths from the top of the working tree, wherever in it the program runs.
    const directory = external_node_path_.posix.join(repository.prefix, (0,slo_directory/* sloDirectoryOf */.H)(inputs.sloDirectory));
    const base = await localBase(repository, inputs.base);
    const objects = withWorkingTree(storedObjects(repository), repository, directory);
    const sources = (0,commits_commit_sources/* commitSources */.G)(objects, directory);
    const head = await sources.locate(WORKING_TREE);
    const bases = await Promise.all(base.commits.map((commit) => sources.locate(commit)));
    if ([head, ...bases].every(isAbsent))
        throw new errors/* EnvironmentError */.eG(noDirectory(directory, repository, base));
    const { changes, unreadable } = await (0,compare/* compareEdit */.So)(sources, bases, head);
    if (unreadable.length > 0)
        throw new errors/* BrokenFiles */.tp(unreadable);
    const common = { mode: 'guard', subject: 'working-tree', base, changes, fails: false };
    if ((0,compare/* isNothing */.qv)({ changes, unreadable })) {
        const behind = await wouldBeBehind(repository, base, { bases, head }, sources);
        return { ...common, requirement: null, approvers: null, isBehind: behind, verdict: behind ? null : 'unchanged' };
    }
    const rules = await (0,compare/* reviewRulesAt */.LP)(sources, await sources.locate(base.rules.commit));
    if ('diagnostics' in rules)
        throw new errors/* EnvironmentError */.eG(noRules(base, rules.diagnostics));
    const requirement = (0,review_rule/* requirementFor */.P)(rules, changes, Math.floor(host.now() / 1000));
    const { approvers } = rules.review;
    const behind = await wouldBeBehind(repository, base, { bases, head }, sources);
    return { ...common, requirement, approvers, isBehind: behind, verdict: null };
}
const isAbsent = ({ tree, diagnostics }) => tree === null && diagnostics.length === 0;
async function wouldBeBehind(repository, { isBranch, rules }, compared, sources) {
    if (!isBranch)
        return false;
    const commits = await commitsBetween(repository, rules.commit, await sources.shaOf('HEAD'));
    return await isBehind({ ...compared, tip: rules.commit, commits }, sources);
}
const noDirectory = (directory, { root }, { name }) => `slo-directory: there is no directory \`${directory}\` in ${root}, nor in ${name}. \`slo-gate init\` writes a first one.`;
function noRules({ rules: { name, commit } }, [first]) {
    const where = first ? `: ${first.place.file}:${first.place.line}: ${first.problem.message}` : '';
    return `the policy of ${name} (${commit.slice(0, 12)}) can't be read, so nobody knows who may approve${where}. It must be fixed there first.`;
}

;// CONCATENATED MODULE: ./build/app/guard/guard.js










/** How long a run that broke down may take to say so. */
const LAST_WORD_MS = 10_000;
/** Does this change the contract, and was it reviewed? At a terminal: what will a reviewer be asked? */
async function guard(inputs, host, words, connect = connection/* connectGitHub */.UY) {
    const { workflow } = host;
    if (!workflow)
        return await guardWorkingTree(inputs, host);
    const subject = (0,github_event/* subjectOf */.et)(workflow);
    if (subject.kind === 'commit') {
        throw new errors/* UsageError */.eb(`mode: guard judges pull requests and merge groups, and this run is for the event ${workflow.event}. Run it on pull_request_target, pull_request_review and merge_group.`);
    }
    const settingUntil = (deadline) => settingOf(inputs, host, workflow, words, connect(inputs, workflow, deadline, (0,status_context/* statusContextOf */.r)(inputs)));
    // An older success on this commit must not outlive a run that could not judge, or could not say that it blocks; not even for want of
    // time. A verdict that was posted stands, though: the run may yet fail to put it into words, or to write them, which makes it no
    // less true.
    const lastWord = (sha) => settingUntil(AbortSignal.any([inputs.time.end, AbortSignal.timeout(LAST_WORD_MS)]))
        .post(sha, { state: 'error', description: words.failed, pulls: [] })
        .catch(() => null);
    try {
        const { sha, result } = await judge(subject, settingUntil(inputs.time.deadline), inputs.dryRun);
        if (result.fails && result.posting.kind === 'failed')
            await lastWord(sha);
        return { mode: 'guard', ...result };
    }
    catch (error) {
        await lastWord(subject.headSha);
        throw error;
    }
}
async function judge(subject, setting, dryRun) {
    const github = (0,one_look/* oneRun */.U)(setting.github);
    const look = (sources) => ({ ...setting, github: (0,one_look/* oneLook */.u)(github), sources });
    const first = await judgeAndPost(subject, look(setting.sources), dryRun);
    // Judging takes a while, and another run may have posted a failure meanwhile that this success has overwritten.
    if (first.result.verdict !== 'approved')
        return first;
    return await judgeAndPost(subject, look(setting.sources.afresh()), dryRun, first.result);
}
/** Judges and posts the verdict, unless it is the one that was posted before. What became of that takes nothing from the verdict. */
async function judgeAndPost(subject, setting, dryRun, before = null) {
    const { sha, ...judged } = subject.kind === 'pull' ? await judgePullAndTwins(subject, setting) : await judgeGroup(subject, setting);
    const { sloDirectory, words } = setting;
    const result = (0,review_result/* guardResult */.H)({ ...judged, sloDirectory, dryRun, posting: before?.posting ?? { kind: 'posted' } });
    if (before?.verdict === result.verdict)
        return { sha, result };
    const state = result.fails ? (result.hasFault ? 'error' : 'failure') : 'success';
    const status = { state, description: words.verdict(result), pulls: shownIn(result) };
    const posting = await setting.post(sha, status).then((author) => ({ kind: author === null ? 'denied' : 'posted' }), (error) => ({ kind: 'failed', error }));
    return { sha, result: { ...result, posting } };
}
/**
 * The pull requests that a status shows something of. One may be judged for the default branch as well; the mark says where it goes.
 * Over others, it shows nothing of one that changes nothing.
 */
function shownIn({ verdict, pulls }) {
    const own = pulls.filter((pull, index) => pulls.findIndex(({ number }) => number === pull.number) === index);
    return verdict === 'unchanged' ? own : own.filter(({ changes, unreadable }) => changes.length + unreadable.length > 0);
}
function settingOf(inputs, host, workflow, words, connection) {
    if (!connection)
        throw new errors/* UsageError */.eb('github-token: it is missing, and guard reads everything through the API');
    const { github } = connection;
    const sloDirectory = (0,slo_directory/* sloDirectoryOf */.H)(inputs.sloDirectory);
    // Whoever tries the guard wants no red mark, nor one that stays pending.
    const shown = (state) => (inputs.dryRun ? 'success' : state);
    const post = (sha, status) => github.postStatus(sha, {
        ...status,
        description: host.redactName(status.description),
        state: shown(status.state),
        url: workflow.runUrl,
    });
    const announced = new Map();
    return {
        github,
        sloDirectory,
        sources: github.bulkSources(sloDirectory),
        now: Math.floor(host.now() / 1000),
        words,
        post,
        announce: ({ sha, pulls }) => {
            const key = JSON.stringify(pulls.map(({ number, baseBranch }) => [number, baseBranch]));
            const asked = announced.get(key) ?? post(sha, { state: 'pending', description: words.pending, pulls });
            announced.set(key, asked);
            return asked;
        },
    };
}


/***/ }),

/***/ 5462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ guardResult),
/* harmony export */   n: () => (/* binding */ hasFault)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5411);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9046);


/** The answer that follows from what was found out. */
function guardResult(findings) {
    const verdict = verdictOf(findings);
    return {
        ...findings,
        verdict,
        reasons: reasonsOf(findings),
        unreadable: unreadableOf(findings),
        hasFault: findings.pulls.some(hasFault),
        fails: verdict === 'blocked' && !findings.dryRun,
    };
}
/** Whether a pull request is blocked while GitHub did not say whether a reviewer is in a team. */
const hasFault = ({ verdict, approvals }) => verdict.kind === 'blocked' &&
    approvals.some(({ objection }) => objection?.kind === 'teams-unknown' && objection.because === 'fault');
function verdictOf({ pulls, blocks }) {
    if (blocks.length > 0 || pulls.some(({ verdict }) => verdict.kind === 'blocked'))
        return 'blocked';
    return pulls.some(({ verdict }) => verdict.kind === 'approved') ? 'approved' : 'unchanged';
}
const reasonsOf = ({ pulls, blocks }) => [
    ...blocks,
    ...pulls.flatMap(({ verdict }) => (verdict.kind === 'blocked' ? verdict.reasons : [])),
];
function unreadableOf({ pulls, blocks }) {
    const ofGroup = blocks.flatMap(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticsOf */ .o);
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .eachOnce */ .B)([...pulls.flatMap(({ unreadable }) => unreadable), ...ofGroup]);
}


/***/ })

};
