export const id = 7953;
export const ids = [7953];
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
// EXTERNAL MODULE: ./build/app/connection.js + 24 modules
var connection = __webpack_require__(6779);
// EXTERNAL MODULE: ./build/app/reviewers/one-look.js
var one_look = __webpack_require__(6839);
// EXTERNAL MODULE: ./build/app/slo-directory.js
var slo_directory = __webpack_require__(4130);
// EXTERNAL MODULE: ./build/core/contract/change.js
var change = __webpack_require__(4461);
// EXTERNAL MODULE: ./build/core/review/verdict.js + 1 modules
var review_verdict = __webpack_require__(9046);
// EXTERNAL MODULE: ./build/app/commits/compare.js + 13 modules
var compare = __webpack_require__(9048);
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
    // Whether an exclusion gives its notice is told by GitHub's own clock.
    const at = statusAuthor ? Math.floor(statusAuthor.at / 1000) : now;
    const requirement = canReview && 'review' in rules ? (0,review_rule/* requirementFor */.P)(rules, comparison.changes, at) : null;
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



/** No SLO directory has more than this. */
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
/** The branch that the remote `origin` calls its default, such as `origin/main`; null when `origin` did not say. */
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
/** In place of a size there is `-` for what is not a file, and `BAD` for a file that is not here; whoever reads that one says so. */
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
// EXTERNAL MODULE: ./build/core/specs/layout/layout.js + 1 modules
var layout = __webpack_require__(7649);
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
const working_tree_notHere = (file, directory) => `${file} is not in this sparse checkout, so what changes can't be determined. Add it: \`git sparse-checkout add ${directory}\`.`;
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
const NO_DEFAULT = 'base: could not find the default branch: there is no origin/HEAD, origin/main, origin/master, main or master. Say what to compare with, such as `--base develop`, or let git ask: `git remote set-head origin --auto`.';
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
        throw new errors/* UsageError */.eb('github-token: required, since guard reads everything through the API');
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

/***/ 1454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unseenTeams),
/* harmony export */   a: () => (/* binding */ namingOf)
/* harmony export */ });
/* harmony import */ var _core_model_approver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8375);

/** Whether a policy's list of users and teams names somebody; null names everybody. */
async function namingOf(login, approvers, people) {
    if (approvers === null)
        return { kind: 'named' };
    const unseen = [];
    for (const approver of approvers.map(_core_model_approver_js__WEBPACK_IMPORTED_MODULE_0__/* .approverOf */ .h)) {
        if (approver.kind === 'user') {
            if (approver.login.toLowerCase() === login.toLowerCase())
                return { kind: 'named' };
            continue;
        }
        const isMember = await people.isMember(approver, login);
        if (isMember === true)
            return { kind: 'named' };
        if (isMember !== false)
            unseen.push({ teams: [approver.text], because: isMember === 'fault' ? 'fault' : 'hidden' });
    }
    const teams = unseenTeams(unseen);
    return teams ? { kind: 'unknown', ...teams } : { kind: 'not-named' };
}
/** What is to be said of several; null where there are none. A fault outweighs a missing permission: another run may tell what it hid. */
function unseenTeams(all) {
    const faults = all.filter(({ because }) => because === 'fault');
    const [told, because] = faults.length > 0 ? [faults, 'fault'] : [all, 'hidden'];
    return told.length === 0 ? null : { teams: [...new Set(told.flatMap(({ teams }) => teams))], because };
}


/***/ }),

/***/ 9810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ candidatesAmong),
  k: () => (/* binding */ candidatesOf)
});

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/review/latest-reviews.js
var latest_reviews = __webpack_require__(6324);
;// CONCATENATED MODULE: ./build/core/review/status.js
/** When `author` first posted that there is something to review, in unix milliseconds; null for never. */
function firstSeen(statuses, author) {
    // What said that nothing changed showed nobody any number.
    const own = statuses.filter((one) => one.author?.id === author.id && !/^unchanged/.test(one.description));
    return own.length > 0 ? Math.min(...own.map(({ at }) => at)) : null;
}

// EXTERNAL MODULE: ./build/core/review/verdict.js + 1 modules
var verdict = __webpack_require__(9046);
// EXTERNAL MODULE: ./build/app/commits/compare.js + 13 modules
var compare = __webpack_require__(9048);
// EXTERNAL MODULE: ./build/app/reviewers/approver-match.js
var approver_match = __webpack_require__(1454);
;// CONCATENATED MODULE: ./build/app/reviewers/candidates.js






/** Everybody whose latest review says yes or no, with all that decides whether it counts. */
async function candidatesOf(inquiry) {
    return await candidatesAmong(await inquiry.github.reviews(inquiry.pull.number), inquiry);
}
/** The same, of these reviews only. */
async function candidatesAmong(reviews, inquiry) {
    const candidates = [];
    for (const review of (0,latest_reviews/* latestPerPerson */.q)(reviews))
        candidates.push(await candidateOf(review, inquiry));
    return candidates;
}
async function candidateOf(review, inquiry) {
    const { user } = review;
    const state = latest_reviews/* STATES */.x[review.state] ?? 'dismissed';
    const unasked = { state, wroteNumbers: false, access: 'unknown', naming: NOBODY, coverage: UNREADABLE };
    if (!user)
        return { ...unasked, login: 'ghost', account: 'deleted', isAuthor: false };
    // Only a person may approve; whoever is not a bot may ask for changes.
    const isPerson = state === 'approved' ? user.type === 'User' : user.type !== 'Bot';
    const account = isPerson ? 'person' : 'bot';
    const isAuthor = inquiry.pull.author?.id === user.id;
    const known = { ...unasked, login: user.login, account, isAuthor };
    // Nobody is asked about whose word can't count anyway.
    if (state === 'dismissed' || account === 'bot' || isAuthor)
        return known;
    const naming = await (0,approver_match/* namingOf */.a)(user.login, inquiry.approvers, inquiry.github);
    if (naming.kind === 'not-named')
        return { ...known, naming };
    return {
        ...known,
        naming,
        access: review.mayWrite ? 'write' : await inquiry.github.accessOf(user.login),
        wroteNumbers: await wroteNumbers(user.id, inquiry),
        coverage: state === 'approved' ? await coverageOf(review, inquiry) : UNREADABLE,
    };
}
const NOBODY = { kind: 'not-named' };
const UNREADABLE = { kind: 'unreadable' };
/** Beyond this many commits of one person, they are taken for a writer of the numbers. */
const MAX_OWN_COMMITS = 30;
/** Whether a commit of the pull request that changes the contract is this person's. */
async function wroteNumbers(id, { github, sources, commits }) {
    const own = commits.filter(({ people }) => people.includes(id));
    if (own.length > MAX_OWN_COMMITS)
        return true;
    for (const commit of own)
        if (await bringsNumbers(commit, github, sources))
            return true;
    return false;
}
/** Whether a commit changes the contract. A merge does when it makes other numbers than its two sides bring together. */
async function bringsNumbers({ sha, parents }, github, sources) {
    const between = async (a, b) => await (0,compare/* compareAt */.Ln)(sources, ...(await Promise.all([sources.locate(a), sources.locate(b)])));
    const edits = await Promise.all(parents.map((parent) => between(parent, sha)));
    if (parents.length > 0 && edits.every(compare/* isNothing */.qv))
        return false;
    const [left, right, third] = parents;
    const [fromLeft, fromRight] = edits;
    if (!left || !right || third || !fromLeft || !fromRight)
        return true;
    const fork = await github.mergeBase(left, right);
    if (!fork)
        return true;
    const [ofLeft, ofRight] = [await between(fork, left), await between(fork, right)];
    if ([fromLeft, fromRight, ofLeft, ofRight].some(({ unreadable }) => unreadable.length > 0))
        return true;
    const stray = (0,verdict/* unexplained */.EJ)(fromLeft.changes, ofRight.changes);
    return [...stray, ...(0,verdict/* unexplained */.EJ)(fromRight.changes, ofLeft.changes)].length > 0;
}
/**
 * Whether an approval is of the numbers at the head. GitHub has been seen to re-point a review to a later commit, so the
 * guard must also have seen these numbers, on a commit of this pull request, before the review was given.
 */
async function coverageOf(review, inquiry) {
    const { github, sources, pull, head, commits, statusAuthor } = inquiry;
    const { commit, submittedAt } = review;
    if (commit === null || submittedAt === null)
        return UNREADABLE;
    const reviewed = await sources.locate(commit).catch(missing);
    if (!reviewed)
        return UNREADABLE;
    if (!(await (0,compare/* isReviewOf */.ig)(sources, reviewed, head)))
        return { kind: 'other-numbers' };
    const isMovable = commits.some(({ sha }) => sha === commit);
    const forcePush = isMovable ? await github.lastForcePush(pull.number) : null;
    if (forcePush !== null && submittedAt <= forcePush)
        return { kind: 'force-pushed' };
    if (!statusAuthor)
        return { kind: 'seen-unknown' };
    const seenBefore = async (sha) => {
        const seen = firstSeen(await github.guardStatuses(sha, pull), statusAuthor);
        return seen !== null && seen < submittedAt;
    };
    if (await seenBefore(commit))
        return { kind: 'same' };
    for (const { sha } of [...commits].reverse()) {
        if (sha === commit)
            continue;
        if (!(await (0,compare/* isReviewOf */.ig)(sources, await sources.locate(sha), head)))
            break;
        if (await seenBefore(sha))
            return { kind: 'same' };
    }
    return { kind: 'not-seen-before' };
}
/** A commit that GitHub no longer has. */
function missing(error) {
    if (error instanceof errors/* Unavailable */.$P && error.isMissing)
        return null;
    throw error;
}


/***/ }),

/***/ 6839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ oneRun),
/* harmony export */   u: () => (/* binding */ oneLook)
/* harmony export */ });
/**
 * GitHub for the whole of a run: a status that was there stays, and which pull requests a commit belongs to only says where to
 * look.
 */
function oneRun(github) {
    return {
        ...github,
        defaultBranch: remembered(github.defaultBranch),
        guardStatuses: remembered(github.guardStatuses),
        pullsOfCommit: remembered(github.pullsOfCommit),
    };
}
/** GitHub as it is at one time: what may change is asked once, so that all pull requests of a run are judged by the same. */
function oneLook(github) {
    return {
        ...github,
        tip: remembered(github.tip),
        accessOf: remembered(github.accessOf),
        isMember: remembered(github.isMember),
        lastForcePush: remembered(github.lastForcePush),
        foresee: remembered(github.foresee),
    };
}
function remembered(ask) {
    const known = new Map();
    return (...given) => {
        const key = JSON.stringify(given);
        const asked = known.get(key) ?? { answer: ask(...given) };
        known.set(key, asked);
        return asked.answer;
    };
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
/** A comment takes nothing back, so it is skipped. A deleted account is nobody, so its reviews stay apart. */
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


/***/ }),

/***/ 5462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ guardResult),
/* harmony export */   n: () => (/* binding */ hasFault)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9046);


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
    const ofGroup = blocks.flatMap(_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosticsOf */ .o);
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOnce */ .B)([...pulls.flatMap(({ unreadable }) => unreadable), ...ofGroup]);
}


/***/ }),

/***/ 8202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requirementFor)
/* harmony export */ });
/* unused harmony export requirementAt */
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8714);
/* harmony import */ var _contract_exclusion_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2817);
/* harmony import */ var _contract_waiver_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(709);
/* harmony import */ var _model_annual_window_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(686);




/**
 * What these changes need at `at` (unix seconds). Those of waivers have a number of their own, at any time of the year, and so have
 * exclusions that are retroactive by then; of several numbers the highest counts.
 */
function requirementFor(rules, changes, at) {
    const usual = requirementOf(rules, changes, at);
    const notice = noticeOf(rules.exclusions, changes.filter(_contract_exclusion_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfExclusion */ .A), at);
    if (notice?.kind !== 'retroactive')
        return { ...usual, notice };
    if (!rules.exclusions)
        return { rule: { kind: 'no-exclusions' }, window: null, notice };
    const { retroactive } = rules.exclusions;
    if (retroactive.kind === 'refused')
        return { rule: { kind: 'retroactive-refused' }, window: null, notice };
    const isEnough = usual.rule.kind !== 'approvals' || usual.rule.approvals >= retroactive.approvals;
    // At no time of the year would fewer do.
    return isEnough ? { ...usual, notice } : { rule: retroactive, window: null, notice };
}
/** Whether all of these lie far enough ahead at `at` (unix seconds). */
function noticeOf(policy, changes, at) {
    if (changes.length === 0)
        return null;
    if (!policy)
        return { kind: 'retroactive', notice: null };
    const until = changes.reduce((first, { instants }) => Math.min(first, instants.from), Infinity) - policy.notice.seconds;
    return at <= until ? { kind: 'announced', until } : { kind: 'retroactive', notice: policy.notice.text };
}
function requirementOf({ review, waivers }, changes, at) {
    const usual = requirementAt(review, at);
    if (!waivers || !changes.some(_contract_waiver_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfWaiver */ .ye))
        return usual;
    const own = { rule: { kind: 'approvals', approvals: waivers.approvals }, window: null, notice: null };
    if (changes.every(_contract_waiver_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfWaiver */ .ye))
        return own;
    return usual.rule.kind === 'approvals' && usual.rule.approvals < waivers.approvals ? own : usual;
}
/** The rule that holds at `at` (unix seconds). Without a yearly window it is always the one for out of it. */
function requirementAt(review, at) {
    const { annual } = review;
    if (!annual)
        return { rule: review.outOfWindow, window: null, notice: null };
    const today = luxon__WEBPACK_IMPORTED_MODULE_2__/* .DateTime */ .c9.fromSeconds(at, { zone: annual.timezone });
    const isOpen = (0,_model_annual_window_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpenOn */ .u)(annual, today.toFormat('MM-dd'));
    const window = { isOpen, ...nearestWindow(annual, today, isOpen), timezone: annual.timezone, rule: review.inWindow };
    return { rule: isOpen ? review.inWindow : review.outOfWindow, window, notice: null };
}
/** The window that is open today, or the next one. */
function nearestWindow({ opens, closes }, today, isOpen) {
    const day = today.toFormat('MM-dd');
    const wraps = opens > closes;
    // An open window that wraps began last year when its end is still to come this year.
    const began = isOpen ? today.year - (wraps && day <= closes ? 1 : 0) : today.year + (day > opens ? 1 : 0);
    return { opens: `${began}-${opens}`, closes: `${began + (wraps ? 1 : 0)}-${closes}` };
}


/***/ }),

/***/ 9046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ diagnosticsOf),
  Xd: () => (/* binding */ isReviewable),
  S4: () => (/* binding */ judge),
  EJ: () => (/* binding */ unexplained),
  UJ: () => (/* binding */ unreadableBlocks)
});

;// CONCATENATED MODULE: ./build/core/review/approval.js
/** Weighs one review. */
function weigh(candidate) {
    const { login, state } = candidate;
    if (state === 'dismissed')
        return { login, objection: { kind: 'dismissed' }, blocks: false };
    // Whoever wrote the numbers may still ask for others; a commit can bear anybody's address.
    const person = objectionToPerson(state === 'approved' ? candidate : { ...candidate, wroteNumbers: false });
    if (state === 'changes-requested') {
        const inDoubt = person?.kind === 'access-unknown' || person?.kind === 'teams-unknown';
        return { login, objection: person && !inDoubt ? person : { kind: 'requests-changes' }, blocks: !person || inDoubt };
    }
    return { login, objection: person ?? objectionToCoverage(candidate.coverage), blocks: false };
}
/** Why this person's word doesn't count at all; null when it does. */
function objectionToPerson({ account, isAuthor, wroteNumbers, access, naming }) {
    if (account === 'deleted')
        return { kind: 'deleted-account' };
    if (account === 'bot')
        return { kind: 'bot' };
    if (isAuthor)
        return { kind: 'author' };
    if (wroteNumbers)
        return { kind: 'wrote-the-numbers' };
    if (naming.kind === 'not-named')
        return { kind: 'not-named' };
    if (access === 'less')
        return { kind: 'no-write-access' };
    if (access === 'unknown')
        return { kind: 'access-unknown' };
    return naming.kind === 'unknown' ? { ...naming, kind: 'teams-unknown' } : null;
}
function objectionToCoverage(coverage) {
    switch (coverage.kind) {
        case 'same':
            return null;
        case 'unreadable':
            return { kind: 'commit-unreadable' };
        default:
            return { kind: coverage.kind };
    }
}

;// CONCATENATED MODULE: ./build/core/review/verdict.js

/** Judges an edit by the policy of the base branch. All reasons to block it are given, not only the first. */
function judge({ comparison, requirement, policyDiagnostics, candidates }) {
    const { changes, unreadable } = comparison;
    const approvals = candidates.map(weigh);
    if (changes.length === 0 && unreadable.length === 0)
        return { verdict: { kind: 'unchanged' }, approvals };
    const reasons = unreadableBlocks(unreadable);
    if (!isReviewable(comparison))
        return { verdict: { kind: 'blocked', reasons }, approvals };
    if (!requirement)
        reasons.push({ kind: 'no-policy', diagnostics: policyDiagnostics });
    // No number of approvals is asked for what nobody can review.
    else if (changes.length > 0)
        reasons.push(...shortfall(requirement, approvals));
    const against = approvals.filter(({ blocks }) => blocks).map(({ login }) => login);
    if (against.length > 0)
        reasons.push({ kind: 'changes-requested', by: against });
    if (reasons.length > 0)
        return { verdict: { kind: 'blocked', reasons }, approvals };
    return { verdict: { kind: 'approved', needed: neededBy(requirement) }, approvals };
}
/** Why an edit is blocked that leaves this behind. */
function unreadableBlocks(diagnostics) {
    const [attributes, rest] = [diagnostics.filter(isAttributes), diagnostics.filter((one) => !isAttributes(one))];
    return [
        ...(attributes.length > 0 ? [{ kind: 'git-attributes', diagnostics: attributes }] : []),
        ...(rest.length > 0 ? [{ kind: 'unreadable', diagnostics: rest }] : []),
    ];
}
/** Whether there is anything that a review is about. */
const isReviewable = ({ changes, unreadable }) => changes.length > 0 || !unreadable.every(isAttributes);
/** What a reason to block has to say of files. */
const diagnosticsOf = (block) => block.kind === 'unreadable' || block.kind === 'git-attributes' ? block.diagnostics : [];
const isAttributes = ({ code }) => code === 'git-attributes';
function shortfall({ rule }, approvals) {
    if (rule.kind === 'blocked')
        return [{ kind: 'window-closed' }];
    if (rule.kind !== 'approvals')
        return [{ kind: rule.kind }];
    const counted = approvals.filter(({ objection }) => objection === null).length;
    return counted < rule.approvals ? [{ kind: 'too-few-approvals', needed: rule.approvals, counted }] : [];
}
const neededBy = (requirement) => requirement?.rule.kind === 'approvals' ? requirement.rule.approvals : 0;
/**
 * The changes of a merge that none of the edits merged brings: two edits that were each reviewed can merge into a third
 * that nobody saw.
 */
function unexplained(merged, brought) {
    const outcome = ({ service, slo, field, after }) => JSON.stringify([service, slo, field, after]);
    const known = new Set(brought.map(outcome));
    return merged.filter((change) => !known.has(outcome(change)));
}


/***/ }),

/***/ 5514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* unused harmony exports _SHA256, _SHA224, _SHA512, _SHA384, _SHA512_224, _SHA512_256, sha224, sha512, sha384, sha512_256, sha512_224 */
/* harmony import */ var _md_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9792);
/* harmony import */ var _u64_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8247);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2565);
/**
 * SHA2 hash function. A.k.a. sha256, sha384, sha512, sha512_224, sha512_256.
 * SHA256 is the fastest hash implementable in JS, even faster than Blake3.
 * Check out {@link https://www.rfc-editor.org/rfc/rfc4634 | RFC 4634} and
 * {@link https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.180-4.pdf | FIPS 180-4}.
 * @module
 */



/**
 * SHA-224 / SHA-256 round constants from RFC 6234 \u00a75.1: the first 32 bits
 * of the cube roots of the first 64 primes (2..311).
 */
// prettier-ignore
const SHA256_K = /* @__PURE__ */ Uint32Array.from([
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
]);
/** Reusable SHA-224 / SHA-256 message schedule buffer `W_t` from RFC 6234 \u00a76.2 step 1. */
const SHA256_W = /* @__PURE__ */ new Uint32Array(64);
/** Internal SHA-224 / SHA-256 compression engine from RFC 6234 \u00a76.2. */
class SHA2_32B extends _md_js__WEBPACK_IMPORTED_MODULE_0__/* .HashMD */ .ol {
    // We cannot use array here since array allows indexing by variable
    // which means optimizer/compiler cannot use registers.
    // Numeric initializers matter: starting the fields as `undefined` changes
    // V8's field representation and makes sha256 3x slower (measured).
    A = 0;
    B = 0;
    C = 0;
    D = 0;
    E = 0;
    F = 0;
    G = 0;
    H = 0;
    constructor(outputLen, IV) {
        super(64, outputLen, 8, false);
        this.A = IV[0] | 0;
        this.B = IV[1] | 0;
        this.C = IV[2] | 0;
        this.D = IV[3] | 0;
        this.E = IV[4] | 0;
        this.F = IV[5] | 0;
        this.G = IV[6] | 0;
        this.H = IV[7] | 0;
    }
    get() {
        const { A, B, C, D, E, F, G, H } = this;
        return [A, B, C, D, E, F, G, H];
    }
    // prettier-ignore
    set(A, B, C, D, E, F, G, H) {
        this.A = A | 0;
        this.B = B | 0;
        this.C = C | 0;
        this.D = D | 0;
        this.E = E | 0;
        this.F = F | 0;
        this.G = G | 0;
        this.H = H | 0;
    }
    _cloneInto(to) {
        (to ||= new this.constructor()).set(...this.get());
        return this._cloneIntoMeta(to);
    }
    process(view, offset) {
        // Extend the first 16 words into the remaining 48 words w[16..63] of the message schedule array
        for (let i = 0; i < 16; i++, offset += 4)
            SHA256_W[i] = view.getUint32(offset, false);
        for (let i = 16; i < 64; i++) {
            const W15 = SHA256_W[i - 15];
            const W2 = SHA256_W[i - 2];
            const s0 = (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .rotr */ .Ow)(W15, 7) ^ (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .rotr */ .Ow)(W15, 18) ^ (W15 >>> 3);
            const s1 = (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .rotr */ .Ow)(W2, 17) ^ (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .rotr */ .Ow)(W2, 19) ^ (W2 >>> 10);
            SHA256_W[i] = (s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16]) | 0;
        }
        // Compression function main loop, 64 rounds
        let { A, B, C, D, E, F, G, H } = this;
        for (let i = 0; i < 64; i++) {
            const sigma1 = (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .rotr */ .Ow)(E, 6) ^ (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .rotr */ .Ow)(E, 11) ^ (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .rotr */ .Ow)(E, 25);
            const T1 = (H + sigma1 + (0,_md_js__WEBPACK_IMPORTED_MODULE_0__/* .Chi */ .r9)(E, F, G) + SHA256_K[i] + SHA256_W[i]) | 0;
            const sigma0 = (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .rotr */ .Ow)(A, 2) ^ (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .rotr */ .Ow)(A, 13) ^ (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .rotr */ .Ow)(A, 22);
            const T2 = (sigma0 + (0,_md_js__WEBPACK_IMPORTED_MODULE_0__/* .Maj */ .TQ)(A, B, C)) | 0;
            H = G;
            G = F;
            F = E;
            E = (D + T1) | 0;
            D = C;
            C = B;
            B = A;
            A = (T1 + T2) | 0;
        }
        // Add the compressed chunk to the current hash value
        A = (A + this.A) | 0;
        B = (B + this.B) | 0;
        C = (C + this.C) | 0;
        D = (D + this.D) | 0;
        E = (E + this.E) | 0;
        F = (F + this.F) | 0;
        G = (G + this.G) | 0;
        H = (H + this.H) | 0;
        this.set(A, B, C, D, E, F, G, H);
    }
    roundClean() {
        (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(SHA256_W);
    }
    destroy() {
        // HashMD callers route post-destroy usability through `destroyed`; zeroizing alone still leaves
        // update()/digest() callable on reused instances.
        this.destroyed = true;
        this.set(0, 0, 0, 0, 0, 0, 0, 0);
        (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(this.buffer);
    }
}
/** Internal SHA-256 hash class grounded in RFC 6234 \u00a76.2. */
class _SHA256 extends SHA2_32B {
    constructor() {
        super(32, _md_js__WEBPACK_IMPORTED_MODULE_0__/* .SHA256_IV */ .yc);
    }
}
/** Internal SHA-224 hash class grounded in RFC 6234 \u00a76.2 and \u00a78.5. */
class _SHA224 extends SHA2_32B {
    constructor() {
        super(28, _md_js__WEBPACK_IMPORTED_MODULE_0__/* .SHA224_IV */ .DM);
    }
}
// SHA2-512 is slower than sha256 in js because u64 operations are slow.
// SHA-384 / SHA-512 round constants from RFC 6234 \u00a75.2:
// 80 full 64-bit words split into high/low halves.
// prettier-ignore
const K512 = /* @__PURE__ */ (() => _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .split */ .lD([
    '0x428a2f98d728ae22', '0x7137449123ef65cd', '0xb5c0fbcfec4d3b2f', '0xe9b5dba58189dbbc',
    '0x3956c25bf348b538', '0x59f111f1b605d019', '0x923f82a4af194f9b', '0xab1c5ed5da6d8118',
    '0xd807aa98a3030242', '0x12835b0145706fbe', '0x243185be4ee4b28c', '0x550c7dc3d5ffb4e2',
    '0x72be5d74f27b896f', '0x80deb1fe3b1696b1', '0x9bdc06a725c71235', '0xc19bf174cf692694',
    '0xe49b69c19ef14ad2', '0xefbe4786384f25e3', '0x0fc19dc68b8cd5b5', '0x240ca1cc77ac9c65',
    '0x2de92c6f592b0275', '0x4a7484aa6ea6e483', '0x5cb0a9dcbd41fbd4', '0x76f988da831153b5',
    '0x983e5152ee66dfab', '0xa831c66d2db43210', '0xb00327c898fb213f', '0xbf597fc7beef0ee4',
    '0xc6e00bf33da88fc2', '0xd5a79147930aa725', '0x06ca6351e003826f', '0x142929670a0e6e70',
    '0x27b70a8546d22ffc', '0x2e1b21385c26c926', '0x4d2c6dfc5ac42aed', '0x53380d139d95b3df',
    '0x650a73548baf63de', '0x766a0abb3c77b2a8', '0x81c2c92e47edaee6', '0x92722c851482353b',
    '0xa2bfe8a14cf10364', '0xa81a664bbc423001', '0xc24b8b70d0f89791', '0xc76c51a30654be30',
    '0xd192e819d6ef5218', '0xd69906245565a910', '0xf40e35855771202a', '0x106aa07032bbd1b8',
    '0x19a4c116b8d2d0c8', '0x1e376c085141ab53', '0x2748774cdf8eeb99', '0x34b0bcb5e19b48a8',
    '0x391c0cb3c5c95a63', '0x4ed8aa4ae3418acb', '0x5b9cca4f7763e373', '0x682e6ff3d6b2b8a3',
    '0x748f82ee5defb2fc', '0x78a5636f43172f60', '0x84c87814a1f0ab72', '0x8cc702081a6439ec',
    '0x90befffa23631e28', '0xa4506cebde82bde9', '0xbef9a3f7b2c67915', '0xc67178f2e372532b',
    '0xca273eceea26619c', '0xd186b8c721c0c207', '0xeada7dd6cde0eb1e', '0xf57d4f7fee6ed178',
    '0x06f067aa72176fba', '0x0a637dc5a2c898a6', '0x113f9804bef90dae', '0x1b710b35131c471b',
    '0x28db77f523047d84', '0x32caab7b40c72493', '0x3c9ebe0a15c9bebc', '0x431d67c49c100d4c',
    '0x4cc5d4becb3e42b6', '0x597f299cfc657e2a', '0x5fcb6fab3ad6faec', '0x6c44198c4a475817'
].map(n => BigInt(n))))();
const SHA512_Kh = /* @__PURE__ */ (() => K512[0])();
const SHA512_Kl = /* @__PURE__ */ (() => K512[1])();
// Reusable high-half schedule buffer for the RFC 6234 \u00a76.4 64-bit `W_t` words.
const SHA512_W_H = /* @__PURE__ */ new Uint32Array(80);
// Reusable low-half schedule buffer for the RFC 6234 \u00a76.4 64-bit `W_t` words.
const SHA512_W_L = /* @__PURE__ */ new Uint32Array(80);
/** Internal SHA-384 / SHA-512 compression engine from RFC 6234 \u00a76.4. */
class SHA2_64B extends _md_js__WEBPACK_IMPORTED_MODULE_0__/* .HashMD */ .ol {
    // We cannot use array here since array allows indexing by variable
    // which means optimizer/compiler cannot use registers.
    // h -- high 32 bits, l -- low 32 bits
    // Numeric initializers matter: starting the fields as `undefined` changes
    // V8's field representation and slows hashing down (measured on sha256).
    Ah = 0;
    Al = 0;
    Bh = 0;
    Bl = 0;
    Ch = 0;
    Cl = 0;
    Dh = 0;
    Dl = 0;
    Eh = 0;
    El = 0;
    Fh = 0;
    Fl = 0;
    Gh = 0;
    Gl = 0;
    Hh = 0;
    Hl = 0;
    constructor(outputLen, IV) {
        super(128, outputLen, 16, false);
        this.Ah = IV[0] | 0;
        this.Al = IV[1] | 0;
        this.Bh = IV[2] | 0;
        this.Bl = IV[3] | 0;
        this.Ch = IV[4] | 0;
        this.Cl = IV[5] | 0;
        this.Dh = IV[6] | 0;
        this.Dl = IV[7] | 0;
        this.Eh = IV[8] | 0;
        this.El = IV[9] | 0;
        this.Fh = IV[10] | 0;
        this.Fl = IV[11] | 0;
        this.Gh = IV[12] | 0;
        this.Gl = IV[13] | 0;
        this.Hh = IV[14] | 0;
        this.Hl = IV[15] | 0;
    }
    // prettier-ignore
    get() {
        const { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
        return [Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl];
    }
    // prettier-ignore
    set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl) {
        this.Ah = Ah | 0;
        this.Al = Al | 0;
        this.Bh = Bh | 0;
        this.Bl = Bl | 0;
        this.Ch = Ch | 0;
        this.Cl = Cl | 0;
        this.Dh = Dh | 0;
        this.Dl = Dl | 0;
        this.Eh = Eh | 0;
        this.El = El | 0;
        this.Fh = Fh | 0;
        this.Fl = Fl | 0;
        this.Gh = Gh | 0;
        this.Gl = Gl | 0;
        this.Hh = Hh | 0;
        this.Hl = Hl | 0;
    }
    _cloneInto(to) {
        (to ||= new this.constructor()).set(...this.get());
        return this._cloneIntoMeta(to);
    }
    process(view, offset) {
        // Extend the first 16 words into the remaining 64 words w[16..79] of the message schedule array
        for (let i = 0; i < 16; i++, offset += 4) {
            SHA512_W_H[i] = view.getUint32(offset);
            SHA512_W_L[i] = view.getUint32((offset += 4));
        }
        for (let i = 16; i < 80; i++) {
            // s0 := (w[i-15] rightrotate 1) xor (w[i-15] rightrotate 8) xor (w[i-15] rightshift 7)
            const W15h = SHA512_W_H[i - 15] | 0;
            const W15l = SHA512_W_L[i - 15] | 0;
            const s0h = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrSH */ .rE(W15h, W15l, 1) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrSH */ .rE(W15h, W15l, 8) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .shrSH */ .xn(W15h, W15l, 7);
            const s0l = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrSL */ .ry(W15h, W15l, 1) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrSL */ .ry(W15h, W15l, 8) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .shrSL */ .jm(W15h, W15l, 7);
            // s1 := (w[i-2] rightrotate 19) xor (w[i-2] rightrotate 61) xor (w[i-2] rightshift 6)
            const W2h = SHA512_W_H[i - 2] | 0;
            const W2l = SHA512_W_L[i - 2] | 0;
            const s1h = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrSH */ .rE(W2h, W2l, 19) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrBH */ .qh(W2h, W2l, 61) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .shrSH */ .xn(W2h, W2l, 6);
            const s1l = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrSL */ .ry(W2h, W2l, 19) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrBL */ .Ei(W2h, W2l, 61) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .shrSL */ .jm(W2h, W2l, 6);
            // SHA512_W[i] = s0 + s1 + SHA512_W[i - 7] + SHA512_W[i - 16];
            const SUMl = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add4L */ .CW(s0l, s1l, SHA512_W_L[i - 7], SHA512_W_L[i - 16]);
            const SUMh = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add4H */ .CQ(SUMl, s0h, s1h, SHA512_W_H[i - 7], SHA512_W_H[i - 16]);
            SHA512_W_H[i] = SUMh | 0;
            SHA512_W_L[i] = SUMl | 0;
        }
        let { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
        // Compression function main loop, 80 rounds
        for (let i = 0; i < 80; i++) {
            // S1 := (e rightrotate 14) xor (e rightrotate 18) xor (e rightrotate 41)
            const sigma1h = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrSH */ .rE(Eh, El, 14) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrSH */ .rE(Eh, El, 18) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrBH */ .qh(Eh, El, 41);
            const sigma1l = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrSL */ .ry(Eh, El, 14) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrSL */ .ry(Eh, El, 18) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrBL */ .Ei(Eh, El, 41);
            //const T1 = (H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i]) | 0;
            const CHIh = (Eh & Fh) ^ (~Eh & Gh);
            const CHIl = (El & Fl) ^ (~El & Gl);
            // T1 = H + sigma1 + Chi(E, F, G) + SHA512_K[i] + SHA512_W[i]
            // prettier-ignore
            const T1ll = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add5L */ .F8(Hl, sigma1l, CHIl, SHA512_Kl[i], SHA512_W_L[i]);
            const T1h = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add5H */ .TH(T1ll, Hh, sigma1h, CHIh, SHA512_Kh[i], SHA512_W_H[i]);
            const T1l = T1ll | 0;
            // S0 := (a rightrotate 28) xor (a rightrotate 34) xor (a rightrotate 39)
            const sigma0h = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrSH */ .rE(Ah, Al, 28) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrBH */ .qh(Ah, Al, 34) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrBH */ .qh(Ah, Al, 39);
            const sigma0l = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrSL */ .ry(Ah, Al, 28) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrBL */ .Ei(Ah, Al, 34) ^ _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .rotrBL */ .Ei(Ah, Al, 39);
            const MAJh = (Ah & Bh) ^ (Ah & Ch) ^ (Bh & Ch);
            const MAJl = (Al & Bl) ^ (Al & Cl) ^ (Bl & Cl);
            Hh = Gh | 0;
            Hl = Gl | 0;
            Gh = Fh | 0;
            Gl = Fl | 0;
            Fh = Eh | 0;
            Fl = El | 0;
            ({ h: Eh, l: El } = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ(Dh | 0, Dl | 0, T1h | 0, T1l | 0));
            Dh = Ch | 0;
            Dl = Cl | 0;
            Ch = Bh | 0;
            Cl = Bl | 0;
            Bh = Ah | 0;
            Bl = Al | 0;
            const All = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add3L */ .Vl(T1l, sigma0l, MAJl);
            Ah = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add3H */ .Vr(All, T1h, sigma0h, MAJh);
            Al = All | 0;
        }
        // Add the compressed chunk to the current hash value
        ({ h: Ah, l: Al } = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ(this.Ah | 0, this.Al | 0, Ah | 0, Al | 0));
        ({ h: Bh, l: Bl } = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ(this.Bh | 0, this.Bl | 0, Bh | 0, Bl | 0));
        ({ h: Ch, l: Cl } = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ(this.Ch | 0, this.Cl | 0, Ch | 0, Cl | 0));
        ({ h: Dh, l: Dl } = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ(this.Dh | 0, this.Dl | 0, Dh | 0, Dl | 0));
        ({ h: Eh, l: El } = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ(this.Eh | 0, this.El | 0, Eh | 0, El | 0));
        ({ h: Fh, l: Fl } = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ(this.Fh | 0, this.Fl | 0, Fh | 0, Fl | 0));
        ({ h: Gh, l: Gl } = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ(this.Gh | 0, this.Gl | 0, Gh | 0, Gl | 0));
        ({ h: Hh, l: Hl } = _u64_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ(this.Hh | 0, this.Hl | 0, Hh | 0, Hl | 0));
        this.set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl);
    }
    roundClean() {
        (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(SHA512_W_H, SHA512_W_L);
    }
    destroy() {
        // HashMD callers route post-destroy usability through `destroyed`; zeroizing alone still leaves
        // update()/digest() callable on reused instances.
        this.destroyed = true;
        (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(this.buffer);
        this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
/** Internal SHA-512 hash class grounded in RFC 6234 \u00a76.3 and \u00a76.4. */
class _SHA512 extends SHA2_64B {
    constructor() {
        super(64, _md_js__WEBPACK_IMPORTED_MODULE_0__/* .SHA512_IV */ .tT);
    }
}
/** Internal SHA-384 hash class grounded in RFC 6234 \u00a76.3 and \u00a76.4. */
class _SHA384 extends SHA2_64B {
    constructor() {
        super(48, _md_js__WEBPACK_IMPORTED_MODULE_0__/* .SHA384_IV */ .Az);
    }
}
/**
 * Truncated SHA512/256 and SHA512/224.
 * SHA512_IV is XORed with 0xa5a5a5a5a5a5a5a5, then used as "intermediary" IV of SHA512/t.
 * Then t hashes string to produce result IV.
 * See the repo-side derivation recipe in `test/misc/sha2-gen-iv.js`.
 * These IV literals are checked against that script rather than a dedicated
 * local RFC section.
 */
/** SHA-512/224 IV derived by the SHA-512/t recipe in `test/misc/sha2-gen-iv.js` and
 * stored as sixteen big-endian 32-bit halves. */
const T224_IV = /* @__PURE__ */ Uint32Array.from([
    0x8c3d37c8, 0x19544da2, 0x73e19966, 0x89dcd4d6, 0x1dfab7ae, 0x32ff9c82, 0x679dd514, 0x582f9fcf,
    0x0f6d2b69, 0x7bd44da8, 0x77e36f73, 0x04c48942, 0x3f9d85a8, 0x6a1d36c8, 0x1112e6ad, 0x91d692a1,
]);
/** SHA-512/256 IV derived by the SHA-512/t recipe in `test/misc/sha2-gen-iv.js` and
 * stored as sixteen big-endian 32-bit halves. */
const T256_IV = /* @__PURE__ */ Uint32Array.from([
    0x22312194, 0xfc2bf72c, 0x9f555fa3, 0xc84c64c2, 0x2393b86b, 0x6f53b151, 0x96387719, 0x5940eabd,
    0x96283ee2, 0xa88effe3, 0xbe5e1e25, 0x53863992, 0x2b0199fc, 0x2c85b8aa, 0x0eb72ddc, 0x81c52ca2,
]);
/** Internal SHA-512/224 hash class using the derived `T224_IV` and the shared
 * RFC 6234 \u00a76.4 compression engine. */
class _SHA512_224 extends SHA2_64B {
    constructor() {
        super(28, T224_IV);
    }
}
/** Internal SHA-512/256 hash class using the derived `T256_IV` and the shared
 * RFC 6234 \u00a76.4 compression engine. */
class _SHA512_256 extends SHA2_64B {
    constructor() {
        super(32, T256_IV);
    }
}
/**
 * SHA2-256 hash function from RFC 4634. In JS it's the fastest: even faster than Blake3. Some info:
 *
 * - Trying 2^128 hashes would get 50% chance of collision, using birthday attack.
 * - BTC network is doing 2^70 hashes/sec (2^95 hashes/year) as per 2025.
 * - Each sha256 hash is executing 2^18 bit operations.
 * - Good 2024 ASICs can do 200Th/sec with 3500 watts of power, corresponding to 2^36 hashes/joule.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-256.
 * ```ts
 * sha256(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha256 = /* @__PURE__ */ (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .createHasher */ .qj)(() => new _SHA256(), 
/* @__PURE__ */ (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .oidNist */ .nx)(0x01));
/**
 * SHA2-224 hash function from RFC 4634.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-224.
 * ```ts
 * sha224(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha224 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _SHA224(), 
/* @__PURE__ */ oidNist(0x04))));
/**
 * SHA2-512 hash function from RFC 4634.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-512.
 * ```ts
 * sha512(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha512 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _SHA512(), 
/* @__PURE__ */ oidNist(0x03))));
/**
 * SHA2-384 hash function from RFC 4634.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-384.
 * ```ts
 * sha384(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha384 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _SHA384(), 
/* @__PURE__ */ oidNist(0x02))));
/**
 * SHA2-512/256 "truncated" hash function, with improved resistance to length extension attacks.
 * See the paper on {@link https://eprint.iacr.org/2010/548.pdf | truncated SHA512}.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-512/256.
 * ```ts
 * sha512_256(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha512_256 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _SHA512_256(), 
/* @__PURE__ */ oidNist(0x06))));
/**
 * SHA2-512/224 "truncated" hash function, with improved resistance to length extension attacks.
 * See the paper on {@link https://eprint.iacr.org/2010/548.pdf | truncated SHA512}.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-512/224.
 * ```ts
 * sha512_224(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha512_224 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _SHA512_224(), 
/* @__PURE__ */ oidNist(0x05))));


/***/ })

};
