export const id = 972;
export const ids = [972];
export const modules = {

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

/***/ 9055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  protect: () => (/* binding */ protect)
});

// EXTERNAL MODULE: ./build/adapters/github/commit-sources.js + 1 modules
var commit_sources = __webpack_require__(2875);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/core/protection/owners-file.js
/** Where GitHub looks for it, in this order; the first that is there is the only one that counts. */
const OWNERS_PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** The places where a new file would take the place of the one in force, and that one itself; those in `.github/` are owned anyway. */
function placesToOwn(path) {
    const index = OWNERS_PLACES.indexOf(path);
    return OWNERS_PLACES.slice(1, index < 0 ? 1 : index + 1);
}

// EXTERNAL MODULE: ./build/adapters/github/error.js
var github_error = __webpack_require__(8103);
// EXTERNAL MODULE: ./build/adapters/github/trees.js
var trees = __webpack_require__(7520);
;// CONCATENATED MODULE: ./build/adapters/github/owners-file.js




/** GitHub does not load a larger file. */
const MAX_BYTES = 3 * 1_048_576;
const errorsSchema = schemas/* object */.Ikc({
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ line: schemas/* number */.aig(), column: schemas/* number */.aig(), kind: schemas/* string */.YjP(), message: schemas/* string */.YjP(), path: schemas/* string */.YjP() })),
});
/** The CODEOWNERS file in force at a commit, or why it can't be read. */
async function ownersFileAt(client, commit) {
    try {
        const found = await findFile(client, commit);
        if (!found)
            return { path: null, text: '', errors: [] };
        const { path, entry } = found;
        if (entry.kind !== 'file')
            return `${path} is no plain file`;
        if (entry.bytes > MAX_BYTES)
            return `${path} is larger than the 3 MiB that GitHub loads`;
        const text = (await (0,trees/* bytesOf */.$$)(client, entry.sha)).toString('utf8');
        return { path, text, errors: await errorsAt(client, commit, path) };
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y && error.isDenied)
            return error.message;
        throw error;
    }
}
/** The first of the three places that holds a file. */
async function findFile(client, commit) {
    const root = await (0,trees/* entriesOf */.Mc)(client, commit);
    for (const path of OWNERS_PLACES) {
        const [folder, name] = path.includes('/') ? path.split('/') : [null, path];
        const tree = root.find((entry) => entry.path === folder && entry.kind === 'tree');
        const entries = folder === null ? root : tree ? await (0,trees/* entriesOf */.Mc)(client, tree.sha) : [];
        const entry = entries.find((one) => one.path === name && one.kind !== 'tree');
        if (entry)
            return { path, entry };
    }
    return null;
}
/** What GitHub finds wrong with the file; null when the token may not ask. */
async function errorsAt(client, commit, path) {
    const route = 'GET /repos/{owner}/{repo}/codeowners/errors';
    try {
        const { errors } = await client.get(route, { ref: commit }, errorsSchema);
        return errors.filter((error) => error.path.replace(/^\//, '') === path);
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y && error.isDenied)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/adapters/github/repository.js
var github_repository = __webpack_require__(8785);
;// CONCATENATED MODULE: ./build/adapters/github/rulesets.js


const ruleSchema = schemas/* object */.Ikc({ type: schemas/* string */.YjP(), parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional() });
const activeRuleSchema = ruleSchema
    .extend({ ruleset_id: schemas/* number */.aig(), ruleset_source: schemas/* string */.YjP().optional() })
    .transform(({ ruleset_id, ruleset_source, ...rule }) => ({ ...rule, ruleset: ruleset_id, source: ruleset_source }));
const actorSchema = schemas/* object */.Ikc({
    actor_type: schemas/* string */.YjP(),
    actor_id: schemas/* number */.aig().nullish(),
    bypass_mode: schemas/* string */.YjP().optional(),
});
const rulesetSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    name: schemas/* string */.YjP(),
    target: schemas/* string */.YjP().default('branch'),
    enforcement: schemas/* string */.YjP(),
    /** Absent for a token that may not write the ruleset. */
    bypass_actors: schemas/* array */.YOg(actorSchema).optional(),
    conditions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    rules: schemas/* array */.YOg(ruleSchema).default([]),
});
const listedSchema = schemas/* object */.Ikc({ id: schemas/* number */.aig(), name: schemas/* string */.YjP(), enforcement: schemas/* string */.YjP() });
/** The rules in force on a branch, the organisation's among them, and who may bypass them; or why that can't be read. */
async function rulesInForce(client, branch) {
    const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
    const rules = await client.list(route, { branch }, activeRuleSchema).catch(reasonOfDenial);
    if (typeof rules === 'string')
        return rules;
    const sources = new Map(rules.map(({ ruleset, source }) => [ruleset, source]));
    const rulesets = [...sources].map(async ([id, source]) => {
        const ruleset = await rulesetBy(client, id).catch(reasonOfDenial);
        if (typeof ruleset === 'string')
            return { id, name: `ruleset ${id}${source ? ` of ${source}` : ''}`, bypass: null };
        return { id, name: ruleset.name, bypass: ruleset.bypass_actors?.map(actorText) ?? null };
    });
    return { rules: rules, rulesets: await Promise.all(rulesets) };
}
function reasonOfDenial(error) {
    if (error instanceof github_error/* GitHubError */.y && error.isDenied)
        return error.message;
    throw error;
}
const actorText = ({ actor_type, actor_id, bypass_mode }) => `${actor_type}${actor_id == null ? '' : ` ${actor_id}`} (${bypass_mode ?? 'always'})`;
const rulesetBy = (client, id) => client.get('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', { ruleset_id: id }, rulesetSchema);
/** The repository's own ruleset of a name; null when it has none, or the reason why that can't be read. */
async function ownRuleset(client, name) {
    const parameters = { includes_parents: false };
    const all = await client.list('GET /repos/{owner}/{repo}/rulesets', parameters, listedSchema).catch(reasonOfDenial);
    if (typeof all === 'string')
        return all;
    const own = all.find((ruleset) => ruleset.name === name);
    if (!own)
        return null;
    const ruleset = await rulesetBy(client, own.id).catch(reasonOfDenial);
    if (typeof ruleset === 'string')
        return ruleset;
    const { id, bypass_actors = [], conditions, ...body } = ruleset;
    return { id, body: { ...body, bypass_actors, conditions: conditions ?? {} } };
}
/** Creates a ruleset, or writes over the one with this id. The text says why it may not, if so. */
async function writeRuleset(client, id, body) {
    const answer = schemas/* object */.Ikc({ id: schemas/* number */.aig() });
    const written = id === null
        ? client.write('POST /repos/{owner}/{repo}/rulesets', { ...body }, answer)
        : client.write('PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}', { ...body, ruleset_id: id }, answer);
    return await written.then((ruleset) => ruleset.id, reasonOfDenial);
}

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/model/approver.js
var approver = __webpack_require__(8375);
// EXTERNAL MODULE: ./build/core/model/glob.js
var glob = __webpack_require__(4840);
;// CONCATENATED MODULE: ./build/core/protection/owner-pattern.js

/** What CODEOWNERS patterns can't say, though gitignore's can. */
const UNSUPPORTED = /^!|[[\]]|\*\*\*/;
/**
 * A pattern of CODEOWNERS over paths from the repository's root; null for one that GitHub refuses. Patterns are those of
 * gitignore but for two things: `docs/*` stops at the files of `docs`, and there is no `!` and no `[ ]`. (Libraries for
 * gitignore hold a whole directory to be matched there, so none of them fits.)
 */
function ownerPattern(pattern) {
    if (UNSUPPORTED.test(pattern) || pattern === '/')
        return null;
    const body = pattern.replace(/^\//, '');
    const names = body.replace(/\/$/, '').split('/');
    // A slash before the end ties the pattern to the root; without one it matches at any depth.
    const isAnchored = pattern.startsWith('/') || names.length > 1;
    const last = names.at(-1);
    const isDirectory = body.endsWith('/') || last === glob/* ANY_NAMES */.On;
    const below = isDirectory ? [glob/* ANY_NAME */.dA, glob/* ANY_NAMES */.On] : last === glob/* ANY_NAME */.dA && isAnchored ? [] : [glob/* ANY_NAMES */.On];
    return (0,glob/* globOf */.k8)([...(isAnchored ? [] : [glob/* ANY_NAMES */.On]), ...names, ...below]);
}

;// CONCATENATED MODULE: ./build/core/protection/codeowners.js

/** Reads a CODEOWNERS file. `errors` are GitHub's: a line that it can't read counts for nothing, nor does an unknown owner. */
function readOwners(text, errors) {
    const isUnknownOwner = ({ kind }) => /unknown owner/i.test(kind);
    const skipped = new Set(errors.filter((error) => !isUnknownOwner(error)).map(({ line }) => line));
    const rules = text.split(/\r\n|\r|\n/).flatMap((content, index) => ruleOf(content, index + 1));
    return rules
        .filter(({ line }) => !skipped.has(line))
        .map((rule) => {
        const unknown = errors.filter((error) => isUnknownOwner(error) && error.line === rule.line);
        return unknown.length === 0 ? rule : { ...rule, owners: known(rule.owners, unknown) };
    });
}
/** The owners without those at the errors' columns; when a column names none of them, none is left. */
function known(owners, errors) {
    const isAt = ({ column, text }, error) => column <= error.column && error.column < column + text.length;
    if (!errors.every((error) => owners.some((owner) => isAt(owner, error))))
        return [];
    return owners.filter((owner) => !errors.some((error) => isAt(owner, error)));
}
/** Words apart by spaces; a backslash keeps a space in a pattern, and `#` begins a comment. */
function ruleOf(content, line) {
    const words = [...content.matchAll(/(?:\\.|[^\s\\])+/g)].map((match) => ({ text: match[0], column: match.index + 1 }));
    const comment = words.findIndex(({ text }) => text.startsWith('#'));
    const [pattern, ...owners] = comment < 0 ? words : words.slice(0, comment);
    return pattern ? [{ line, pattern: pattern.text, owners }] : [];
}
/** The rule that decides about a file: the last one whose pattern matches. Null when there is none. */
const ruleFor = (rules, path) => rules.findLast(({ pattern }) => ownerPattern(pattern)?.test(path) ?? false) ?? null;

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/core/protection/rules.js


/** What GitHub says besides is kept, so that it can be sent back unchanged. */
const requiredReviewer = schemas/* looseObject */._H3({
    file_patterns: schemas/* array */.YOg(schemas/* string */.YjP()).catch([]),
    minimum_approvals: schemas/* number */.aig().catch(0),
    reviewer: schemas/* looseObject */._H3({ id: schemas/* number */.aig(), type: schemas/* string */.YjP() }),
});
/** What a rule doesn't say, or says in a way that we can't read, it doesn't require. */
const pullRequestParameters = schemas/* object */.Ikc({
    dismiss_stale_reviews_on_push: schemas/* boolean */.zMY().catch(false),
    require_code_owner_review: schemas/* boolean */.zMY().catch(false),
    require_last_push_approval: schemas/* boolean */.zMY().catch(false),
    required_approving_review_count: schemas/* number */.aig().catch(0),
    required_reviewers: schemas/* array */.YOg(requiredReviewer).catch([]),
});
const statusCheck = schemas/* looseObject */._H3({ context: schemas/* string */.YjP() });
const statusCheckParameters = schemas/* object */.Ikc({
    strict_required_status_checks_policy: schemas/* boolean */.zMY().catch(false),
    required_status_checks: schemas/* array */.YOg(statusCheck).catch([]),
});
const pullRequestsOf = (rules) => ofType(rules, 'pull_request').map((parameters) => pullRequestParameters.parse(parameters));
const statusChecksOf = (rules) => ofType(rules, 'required_status_checks').map((parameters) => statusCheckParameters.parse(parameters));
const hasRule = (rules, type) => rules.some((rule) => rule.type === type);
const ofType = (rules, type) => rules.filter((rule) => rule.type === type).map(({ parameters }) => parameters ?? {});
/** Whether patterns of files speak about a path: the last one that matches decides, and `!` takes out. */
function covers(patterns, path) {
    const matches = (pattern) => picomatch.isMatch(path, pattern.replace(/^[!/]+/, ''), { dot: true });
    return patterns.findLast(matches)?.startsWith('!') === false;
}

;// CONCATENATED MODULE: ./build/core/protection/required-reviewers.js

/** A file of each protected kind; a ruleset that speaks about all of them speaks about every other. */
const probes = (sloDirectory) => [
    `${sloDirectory}/slos/any.yaml`,
    `${sloDirectory}/slos/any/any.yml`,
    `${sloDirectory}/policy.yaml`,
    '.github/CODEOWNERS',
    '.github/workflows/any.yml',
];
/** Whether a required reviewer asks the team for enough approvals on every protected path. */
const isEnough = (entry, { id, minimum }, sloDirectory) => entry.reviewer.type === 'Team' &&
    entry.reviewer.id === id &&
    entry.minimum_approvals >= minimum &&
    probes(sloDirectory).every((path) => covers(entry.file_patterns, path));
/** Whether a required reviewer is asked for approvals on targets, which are free. */
const asksForTargets = (entry, sloDirectory) => entry.minimum_approvals > 0 &&
    ['targets/any.yaml', 'targets/any/any.yml'].some((path) => covers(entry.file_patterns, `${sloDirectory}/${path}`));

;// CONCATENATED MODULE: ./build/core/protection/owner-protections.js





/** Compares who owns what with what the policy says. */
function ownerProtections(wanted, { file, paths, rules }) {
    const { sloDirectory } = wanted;
    const owners = typeof file === 'string' ? file : readOwners(file.text, file.errors ?? []);
    const places = typeof file === 'string' ? [] : placesToOwn(file.path);
    const below = (prefix) => paths.filter((path) => path.startsWith(prefix));
    const owned = (id, what, files) => ({
        id,
        expected: `the owners of ${what} are whom the policy names`,
        ...ownedCheck(wanted, owners, files),
        fix: wanted.approvers ? 'Put the block below at the end of CODEOWNERS.' : NO_APPROVERS,
    });
    const slos = `${sloDirectory}/slos/`;
    return [
        fileProtection(file),
        owned('owned-contracts', slos, [`${slos}any.yaml`, `${slos}any/any.yml`, ...below(slos)]),
        owned('owned-policy', `${sloDirectory}/policy.yaml`, [`${sloDirectory}/policy.yaml`]),
        owned('owned-workflows', '.github/', ['.github/CODEOWNERS', '.github/workflows/any.yml', ...below('.github/')]),
        ...(places.length > 0 ? [owned('owned-codeowners', places.join(' and '), places)] : []),
        {
            id: 'free-targets',
            expected: `${sloDirectory}/targets/ needs nobody's approval in particular`,
            ...targetsCheck(wanted, owners, below(`${sloDirectory}/targets/`), rules),
            fix: 'Put the block below at the end of CODEOWNERS: a pattern without an owner takes the owner away. Leave targets out of the required reviewers.',
        },
    ];
}
const NO_APPROVERS = 'Name people or teams in policy.yaml, under review.approvers: files without owners need no review.';
function fileProtection(file) {
    return {
        id: 'codeowners-file',
        expected: 'there is a CODEOWNERS file without errors',
        ...fileCheck(file),
        fix: typeof file !== 'string' && file.path === null
            ? 'Put the block below into .github/CODEOWNERS.'
            : 'Mend the lines that GitHub names; it passes over a line with an error. Owners must exist and may write.',
    };
}
function fileCheck(file) {
    if (typeof file === 'string')
        return { state: 'unknown', found: file };
    if (file.path === null)
        return { state: 'missing', found: 'there is none' };
    if (file.errors === null)
        return { state: 'unknown', found: `${file.path}; GitHub did not say whether it has errors` };
    if (file.errors.length === 0)
        return { state: 'met', found: file.path };
    const errors = file.errors.map(({ line, kind }) => `line ${line}: ${kind}`);
    return { state: 'weaker', found: `${file.path}, ${errors.join('; ')}` };
}
/** The weakest of the files decides: a line further down may take the owners of one of them. */
function ownedCheck({ approvers }, owners, files) {
    if (typeof owners === 'string')
        return { state: 'unknown', found: owners };
    const rules = files.map((path) => ({ path, rule: ruleFor(owners, path) }));
    const bare = rules.find(({ rule }) => !rule || rule.owners.length === 0);
    if (bare) {
        const why = bare.rule ? ` (line ${bare.rule.line}: ${bare.rule.pattern})` : '';
        return { state: 'missing', found: `nobody owns a file such as ${bare.path}${why}` };
    }
    const named = approvers && new Set(approvers.map(approver/* approverKey */.N));
    for (const { path, rule } of rules) {
        const stranger = named && rule?.owners.find(({ text }) => !named.has((0,approver/* approverKey */.N)(text)));
        if (stranger) {
            return { state: 'weaker', found: `${stranger.text} owns ${path} too (line ${rule?.line}), unnamed by the policy` };
        }
    }
    const all = new Set(rules.flatMap(({ rule }) => rule?.owners.map(({ text }) => text) ?? []));
    return { state: 'met', found: [...all].join(' ') };
}
function targetsCheck({ sloDirectory }, owners, files, rules) {
    if (typeof owners === 'string')
        return { state: 'unknown', found: owners };
    const targets = [`${sloDirectory}/targets/any.yaml`, `${sloDirectory}/targets/any/any.yml`, ...files];
    const owned = targets.map((path) => ruleFor(owners, path)).find((rule) => rule && rule.owners.length > 0);
    if (owned)
        return { state: 'weaker', found: `line ${owned.line} of CODEOWNERS gives them an owner: ${owned.pattern}` };
    if (!rules)
        return { state: 'unknown', found: 'no owner; the rules of the branch can not be read' };
    const requests = pullRequestsOf(rules);
    const asking = requests.flatMap((one) => one.required_reviewers).find((entry) => asksForTargets(entry, sloDirectory));
    if (asking) {
        return { state: 'weaker', found: `a required reviewer is asked for them: ${asking.file_patterns.join(', ')}` };
    }
    const count = Math.max(0, ...requests.map((one) => one.required_approving_review_count));
    // A house rule for all pull requests is not ours to call weak; that it covers targets is said.
    const house = count > 0 ? `; every pull request needs ${count} approval${count === 1 ? '' : 's'}, of anybody` : '';
    return { state: 'met', found: `no owner${house}` };
}

;// CONCATENATED MODULE: ./build/core/protection/owners-block.js

/** The lines to put at the end of CODEOWNERS, where no other line follows that could win; null when the policy names nobody. */
function ownersBlock(sloDirectory, approvers, ownersFile) {
    if (!approvers)
        return null;
    const owners = approvers.map((approver) => `@${approver.replace(/^@/, '')}`).join(' ');
    const directory = sloDirectory.replaceAll(' ', '\\ ');
    const owned = [
        `/${directory}/slos/`,
        `/${directory}/policy.yaml`,
        '/.github/',
        ...placesToOwn(ownersFile).map((place) => `/${place}`),
    ];
    return [
        '# SLO Gate: the contracts and what guards them. Keep these lines last: the last match wins.',
        ...owned.map((pattern) => `${pattern} ${owners}`),
        '# Performance targets are free: no owner.',
        `/${directory}/targets/`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/core/protection/result.js
/** How many protections are in a state. */
const countOf = ({ protections }, state) => protections.filter((protection) => protection.state === state).length;
/** Whether the repository falls short: something is missing, weaker, or could not be written. What is unknown only warns. */
const fallsShort = (result) => countOf(result, 'missing') + countOf(result, 'weaker') > 0 || result.applied.kind === 'denied';

// EXTERNAL MODULE: ./build/core/review/status-context.js
var status_context = __webpack_require__(2863);
;// CONCATENATED MODULE: ./build/core/protection/rule-protections.js



/** Compares the rules in force with those that make the guard unavoidable. `inForce` is why they can't be read, if so. */
function ruleProtections(wanted, inForce) {
    const expectations = expectationsOf(wanted);
    if (typeof inForce === 'string') {
        const check = { state: 'unknown', found: inForce };
        const fix = 'Give github-token the permission "Metadata: read". In a private repository, rulesets need a paid plan of GitHub.';
        return [...expectations.map(({ id, expected }) => ({ id, expected, ...check, fix })), { ...BYPASS, ...check, fix }];
    }
    const all = expectations.map(({ id, expected, fix, check }) => ({ id, expected, ...check(inForce.rules), fix }));
    return [...all, { ...BYPASS, ...bypassCheck(expectations, inForce) }];
}
const BYPASS = {
    id: 'bypass',
    expected: 'nobody may bypass these rules',
    fix: 'Empty the bypass list of the ruleset. To see it, verify with a token that has "Administration: write".',
};
function expectationsOf(wanted) {
    const parameter = (id, key, expected, title) => ({
        id,
        expected,
        fix: `Turn on "${title}" in the pull request rule.`,
        check: (rules) => inPullRequestRule(rules, (one) => one[key], key),
    });
    return [
        {
            id: 'pull-request',
            expected: 'changes come by pull request only',
            fix: 'Turn on "Require a pull request before merging".',
            check: (rules) => present(rules, 'pull_request'),
        },
        parameter('code-owner-review', 'require_code_owner_review', 'an owner of the files reviews', 'Require review from Code Owners'),
        parameter('stale-reviews', 'dismiss_stale_reviews_on_push', 'a push dismisses earlier approvals', 'Dismiss stale pull request approvals when new commits are pushed'),
        parameter('last-push', 'require_last_push_approval', 'somebody else approves the last push', 'Require approval of the most recent reviewable push'),
        ...(wanted.reviewers ? [reviewersExpectation(wanted, wanted.reviewers)] : []),
        {
            id: 'status-check',
            expected: `the status ${status_context/* STATUS_CONTEXT */.j} is required`,
            fix: `Turn on "Require status checks to pass" and add ${status_context/* STATUS_CONTEXT */.j}.`,
            check: rule_protections_statusCheck,
        },
        {
            id: 'up-to-date',
            expected: 'a branch that is behind its base can not be merged',
            fix: 'Turn on "Require branches to be up to date before merging", or use a merge queue.',
            check: upToDate,
        },
        {
            id: 'deletion',
            expected: 'the branch can not be deleted',
            fix: 'Turn on "Restrict deletions".',
            check: (rules) => present(rules, 'deletion'),
        },
        {
            id: 'force-push',
            expected: 'no force push',
            fix: 'Turn on "Block force pushes".',
            check: (rules) => present(rules, 'non_fast_forward'),
        },
    ];
}
const met = (found) => ({ state: 'met', found });
const missing = (found) => ({ state: 'missing', found });
const weaker = (found) => ({ state: 'weaker', found });
const present = (rules, type) => hasRule(rules, type) ? met(`rule ${type}`) : missing(`no rule ${type}`);
/** GitHub adds up the rules of all rulesets, and the strictest holds. */
function inPullRequestRule(rules, holds, key) {
    const all = pullRequestsOf(rules);
    if (all.length === 0)
        return missing('no rule pull_request');
    return all.some(holds) ? met(`${key}: true`) : weaker(`${key}: false`);
}
function reviewersExpectation({ sloDirectory }, { team, id, minimum }) {
    const approvals = `${minimum} approval${minimum === 1 ? '' : 's'}`;
    return {
        id: 'required-reviewers',
        expected: `${approvals} of ${team} on the protected paths`,
        fix: id === null
            ? `To see ${team}, give review-token a token with the organisation permission "Members: read".`
            : `Add ${team} as a required reviewer of the protected paths, with ${approvals}.`,
        check(rules) {
            const entries = pullRequestsOf(rules).flatMap((one) => one.required_reviewers);
            if (entries.length === 0)
                return missing('no required reviewers');
            if (id === null)
                return { state: 'unknown', found: `the token can't see ${team}` };
            const own = entries.filter(({ reviewer }) => reviewer.id === id);
            if (own.length === 0)
                return missing(`other reviewers, but not ${team}`);
            if (own.some((entry) => isEnough(entry, { id, minimum }, sloDirectory)))
                return met(approvals);
            const seen = own.map((entry) => `${entry.minimum_approvals} on ${entry.file_patterns.join(', ')}`);
            return weaker(seen.join('; '));
        },
    };
}
function rule_protections_statusCheck(rules) {
    const contexts = statusChecksOf(rules).flatMap((one) => one.required_status_checks.map(({ context }) => context));
    if (contexts.some((context) => context.toLowerCase() === status_context/* STATUS_CONTEXT */.j))
        return met(status_context/* STATUS_CONTEXT */.j);
    return missing(contexts.length > 0 ? `only ${contexts.join(', ')}` : 'no required status check');
}
function upToDate(rules) {
    if (hasRule(rules, 'merge_queue'))
        return met('a merge queue');
    const all = statusChecksOf(rules);
    if (all.length === 0)
        return missing('no required status check');
    const isStrict = all.some((one) => one.strict_required_status_checks_policy);
    return isStrict ? met('required') : weaker('branches may be behind');
}
/** Whether what is in force is still there without the rulesets that somebody may bypass. */
function bypassCheck(expectations, { rules, rulesets }) {
    const inForce = expectations.filter(({ check }) => check(rules).state === 'met');
    if (inForce.length === 0)
        return missing('nothing is in force that could be bypassed');
    const bypassOf = new Map(rulesets.map(({ id, bypass }) => [id, bypass]));
    const isTight = ({ ruleset }) => bypassOf.get(ruleset)?.length === 0;
    const mayBeTight = (rule) => isTight(rule) || (bypassOf.get(rule.ruleset) ?? null) === null;
    const hold = (some) => inForce.every(({ check }) => check(some).state === 'met');
    if (hold(rules.filter(isTight)))
        return met('nobody');
    if (hold(rules.filter(mayBeTight))) {
        const unseen = rulesets.filter(({ bypass }) => bypass === null).map(({ name }) => name);
        return { state: 'unknown', found: `the token can't see who may bypass ${unseen.join(', ')}` };
    }
    const lax = rulesets.flatMap(({ name, bypass }) => (bypass?.length ? [`${name}: ${bypass.join(', ')}`] : []));
    return weaker(lax.join('; '));
}

// EXTERNAL MODULE: ./build/core/model/canonical-text.js
var canonical_text = __webpack_require__(4247);
;// CONCATENATED MODULE: ./build/core/protection/wanted.js

/** The name of the one ruleset that is ours. */
const RULESET_NAME = 'SLO contracts';
/** Files that a ruleset protects by their paths. */
const protectedPatterns = (sloDirectory) => [
    `${sloDirectory}/slos/**`,
    `${sloDirectory}/policy.yaml`,
    '.github/**',
];
/**
 * The team that a ruleset can require. Of several required reviewers GitHub asks all, and the policy any of them; so there is
 * one only when the policy names a team and nobody else.
 */
function requiredTeam(review, organization) {
    const [only, ...others] = (review.approvers ?? []).map(approver/* approverOf */.h);
    if (organization === null || only?.kind !== 'team' || others.length > 0)
        return null;
    return only.organization.toLowerCase() === organization.toLowerCase() ? only : null;
}
/** The approvals that the policy asks for at its mildest: a ruleset knows no time of the year, and must not ask for more. */
function fewestApprovals({ annual, inWindow, outOfWindow }) {
    const rules = annual ? [inWindow, outOfWindow] : [outOfWindow];
    const counts = rules.flatMap((rule) => (rule.kind === 'approvals' ? [rule.approvals] : []));
    return counts.length > 0 ? Math.min(...counts) : 1;
}

;// CONCATENATED MODULE: ./build/core/protection/ruleset.js






const DEFAULT_BRANCH = { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } };
/**
 * The ruleset that makes the guard unavoidable. Of an existing one it keeps what is stricter than needed: rules of other
 * kinds, other required checks and reviewers, who must post our check, a higher number of approvals.
 */
function rulesetFor(wanted, existing) {
    const rules = existing?.rules ?? [];
    const others = rules.filter(({ type }) => !OURS.includes(type));
    const kept = (type) => rules.find((rule) => rule.type === type);
    return {
        name: RULESET_NAME,
        target: 'branch',
        enforcement: 'active',
        bypass_actors: [],
        conditions: existing && speaksOfDefault(existing) ? existing.conditions : DEFAULT_BRANCH,
        rules: [
            kept('deletion') ?? { type: 'deletion' },
            kept('non_fast_forward') ?? { type: 'non_fast_forward' },
            pullRequestRule(wanted, kept('pull_request')),
            statusCheckRule(kept('required_status_checks')),
            ...others,
        ],
    };
}
/** Whether writing `desired` over `existing` would change anything. GitHub may keep the rules in another order. */
const isSameRuleset = (desired, existing) => (0,canonical_text/* canonicalText */.A)(inOrder(desired)) === (0,canonical_text/* canonicalText */.A)(inOrder(existing));
const inOrder = ({ name, target, enforcement, bypass_actors, conditions, rules }) => ({
    ...{ name, target, enforcement, bypass_actors, conditions },
    rules: [...rules]
        .sort((a, b) => (a.type < b.type ? -1 : 1))
        .map(({ type, parameters = {} }) => ({ type, parameters })),
});
const conditionsSchema = schemas/* object */.Ikc({
    ref_name: schemas/* object */.Ikc({ include: schemas/* array */.YOg(schemas/* string */.YjP()), exclude: schemas/* array */.YOg(schemas/* string */.YjP()) }),
});
/** Whether a ruleset covers the default branch, and perhaps others besides. */
function speaksOfDefault({ conditions }) {
    const read = conditionsSchema.safeParse(conditions);
    if (!read.success)
        return false;
    const { include, exclude } = read.data.ref_name;
    return exclude.length === 0 && include.some((one) => one === '~DEFAULT_BRANCH' || one === '~ALL');
}
const OURS = ['deletion', 'non_fast_forward', 'pull_request', 'required_status_checks'];
function pullRequestRule(wanted, existing) {
    const [was] = pullRequestsOf(existing ? [existing] : []);
    const required = withTeam(was?.required_reviewers ?? [], wanted);
    return {
        type: 'pull_request',
        parameters: {
            required_review_thread_resolution: false,
            ...existing?.parameters,
            // Code owners and required reviewers ask for approvals where the contracts are; targets need none.
            required_approving_review_count: was?.required_approving_review_count ?? 0,
            dismiss_stale_reviews_on_push: true,
            require_code_owner_review: true,
            require_last_push_approval: true,
            ...(required.length > 0 && { required_reviewers: required }),
        },
    };
}
/** The required reviewers, with the policy's team among them; an entry of that team that asks for enough stays as it is. */
function withTeam(existing, { reviewers, sloDirectory }) {
    if (!reviewers || reviewers.id === null)
        return existing;
    const { id, minimum } = reviewers;
    if (existing.some((entry) => isEnough(entry, { id, minimum }, sloDirectory)))
        return existing;
    const ours = {
        file_patterns: [...protectedPatterns(sloDirectory)],
        minimum_approvals: minimum,
        reviewer: { id, type: 'Team' },
    };
    return [...existing.filter(({ reviewer }) => reviewer.id !== id), ours];
}
function statusCheckRule(existing) {
    const checks = statusChecksOf(existing ? [existing] : [])[0]?.required_status_checks ?? [];
    const isThere = checks.some(({ context }) => context.toLowerCase() === status_context/* STATUS_CONTEXT */.j);
    return {
        type: 'required_status_checks',
        parameters: {
            ...existing?.parameters,
            // A branch that is behind, or a criss-cross merge, would bring other numbers than the guard compared.
            strict_required_status_checks_policy: true,
            required_status_checks: isThere ? checks : [...checks, { context: status_context/* STATUS_CONTEXT */.j }],
        },
    };
}

// EXTERNAL MODULE: ./build/core/model/text.js
var model_text = __webpack_require__(4137);
// EXTERNAL MODULE: ./build/present/markup/numbers.js
var numbers = __webpack_require__(4467);
;// CONCATENATED MODULE: ./build/present/protect/words.js



/** The headline: whether the repository enforces the guard, and how many protections fall short. */
function protectHeadline(result) {
    const counts = ['missing', 'weaker', 'unknown'].flatMap((state) => {
        const count = countOf(result, state);
        return count > 0 ? [`${count} ${state}`] : [];
    });
    const trial = result.dryRun && fallsShort(result) ? ' (dry run: the job does not fail)' : '';
    const all = (0,numbers/* plural */.LS)(result.protections.length, 'protection');
    if (counts.length === 0 && !fallsShort(result))
        return `Protected: all of ${all} are in force on ${result.branch}`;
    const verdict = fallsShort(result) ? 'Not protected' : 'Protected, as far as can be seen';
    return `${verdict}: of ${all} on ${result.branch}, ${counts.join(', ') || 'none is short'}${trial}`;
}
/** What became of the ruleset; null when nothing was asked for. */
function appliedText({ applied }) {
    switch (applied.kind) {
        case 'not-asked':
            return null;
        case 'created':
        case 'updated':
            return `The ruleset "${RULESET_NAME}" was ${applied.kind}.`;
        case 'unchanged':
            return `The ruleset "${RULESET_NAME}" is as it should be; nothing was written.`;
        case 'would-create':
        case 'would-update':
            return `Dry run: the ruleset "${RULESET_NAME}" would be ${applied.kind === 'would-create' ? 'created' : 'updated'}.`;
        case 'denied':
            return `The ruleset "${RULESET_NAME}" could not be written: github-token needs the repository permission "Administration: write", which no job's own token has. ${applied.reason}`;
    }
}
/** Whether there is something to do about a protection. */
const needsFix = (state) => state !== 'met';
/** The ruleset as JSON. */
const rulesetJson = ({ ruleset }) => JSON.stringify(ruleset, null, 2);
/** The command that writes the ruleset by hand. */
function applyCommand(result) {
    const { repository, rulesetId } = result;
    const [method, path] = rulesetId === null ? ['POST', ''] : ['PUT', `/${rulesetId}`];
    return `gh api --method ${method} repos/${repository}/rulesets${path} --input - <<'JSON'\n${rulesetJson(result)}\nJSON`;
}

;// CONCATENATED MODULE: ./build/present/protect/annotations.js


/** One annotation for each protection that is not in force. What is unknown only warns. */
function protectAnnotations(result) {
    const { applied, protections, dryRun, notices } = result;
    const error = dryRun ? 'warning' : 'error';
    const denied = applied.kind === 'denied' ? appliedText(result) : null;
    return [
        ...(denied === null
            ? []
            : [{ level: error, title: 'SLO ruleset', message: (0,model_text/* oneLine */.TN)(denied), place: null }]),
        ...protections
            .filter(({ state }) => needsFix(state))
            .map(({ state, expected, found, fix }) => ({
            level: state === 'unknown' ? 'warning' : error,
            title: `SLO protection ${state}: ${expected}`,
            message: (0,model_text/* oneLine */.TN)(`In force: ${found}. ${fix}`),
            place: null,
        })),
        ...notices.map((message) => ({ level: 'notice', title: 'SLO Gate protect', message, place: null })),
    ];
}

;// CONCATENATED MODULE: ./build/core/protection/protection.js
const PROTECTION_IDS = [
    'pull-request',
    'code-owner-review',
    'stale-reviews',
    'last-push',
    'required-reviewers',
    'status-check',
    'up-to-date',
    'deletion',
    'force-push',
    'bypass',
    'codeowners-file',
    'owned-contracts',
    'owned-policy',
    'owned-workflows',
    'owned-codeowners',
    'free-targets',
];

;// CONCATENATED MODULE: ./build/present/protect/json.js




const state = schemas/* enum */.k5n(['met', 'missing', 'weaker', 'unknown']);
/** The JSON report of protect. */
const protectReportSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz('slo-gate/report/v1'),
    mode: schemas/* literal */.euz('protect'),
    repository: schemas/* string */.YjP(),
    branch: schemas/* string */.YjP().describe('the default branch'),
    dryRun: schemas/* boolean */.zMY(),
    counts: schemas/* strictObject */.rej({ met: schemas/* int */.Whr(), missing: schemas/* int */.Whr(), weaker: schemas/* int */.Whr(), unknown: schemas/* int */.Whr() }),
    protections: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: schemas/* enum */.k5n(PROTECTION_IDS),
        state,
        expected: schemas/* string */.YjP(),
        found: schemas/* string */.YjP().describe('what is in force'),
        fix: schemas/* string */.YjP().describe('what to do when it is not met'),
    })),
    ruleset: schemas/* strictObject */.rej({
        applied: schemas/* enum */.k5n(['not-asked', 'created', 'updated', 'unchanged', 'would-create', 'would-update', 'denied'])
            .describe('what became of it'),
        id: schemas/* int */.Whr().nullable().describe('null when the repository has none yet'),
        reason: schemas/* string */.YjP().nullable().describe('why it could not be written'),
        body: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).describe('as the API of GitHub takes it'),
        command: schemas/* string */.YjP().describe('writes it by hand'),
    }),
    codeowners: schemas/* string */.YjP().nullable().describe('lines for the end of CODEOWNERS; null when the policy names nobody'),
    notices: schemas/* array */.YOg(schemas/* string */.YjP()),
})
    .meta({ description: 'Whether the repository enforces the guard.' });
/** The report of a run. */
function protectReport(result) {
    const { repository, branch, dryRun, applied, ownersBlock, notices } = result;
    return {
        version: 'slo-gate/report/v1',
        mode: 'protect',
        repository,
        branch,
        dryRun,
        counts: {
            met: countOf(result, 'met'),
            missing: countOf(result, 'missing'),
            weaker: countOf(result, 'weaker'),
            unknown: countOf(result, 'unknown'),
        },
        protections: result.protections.map(({ id, state, expected, found, fix }) => ({ id, state, expected, found, fix })),
        ruleset: {
            applied: applied.kind,
            id: result.rulesetId,
            reason: applied.kind === 'denied' ? applied.reason : null,
            body: { ...result.ruleset },
            command: applyCommand(result),
        },
        codeowners: ownersBlock,
        notices: [...notices],
    };
}

// EXTERNAL MODULE: ./build/present/markup/escape.js
var markup_escape = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/present/markup/sections.js
var markup_sections = __webpack_require__(2109);
;// CONCATENATED MODULE: ./build/present/protect/summary.js




const ICONS = {
    met: '\u2705 met',
    missing: '\ud83d\uded1 missing',
    weaker: '\ud83d\uded1 weaker',
    unknown: '\u2754 unknown',
};
/** The job summary of protect: what falls short and how to mend it, then what to put where. */
function protectSummary(result) {
    const applied = appliedText(result);
    const icon = fallsShort(result) ? '\ud83d\uded1' : result.protections.some(({ state }) => state === 'unknown') ? '\u26a0\ufe0f' : '\u2705';
    const sections = [
        (0,markup_sections/* section */.uW)([`## ${icon} ${(0,markup_escape/* markdown */.wD)(protectHeadline(result))}`, '']),
        (0,markup_sections/* section */.uW)([
            ...(applied === null ? [] : [(0,markup_escape/* markdown */.wD)(applied), '']),
            ...result.notices.map((notice) => `> ${(0,markup_escape/* markdown */.wD)(notice)}\n`),
        ]),
        (0,markup_sections/* section */.uW)(['| state | expected | in force | what to do |', '|:--|:--|:--|:--|'], result.protections.map(row), [''], 'protections'),
        ...(result.ownersBlock === null ? [] : [fold('The lines for the end of CODEOWNERS', result.ownersBlock)]),
        fold('The ruleset, to apply by hand', applyCommand(result)),
    ].filter(({ head }) => head.length > 0);
    return (0,markup_sections/* compose */.Zz)(sections, markup_sections/* SUMMARY_LIMIT */.Jt);
}
const row = ({ state, expected, found, fix }) => `| ${(0,markup_escape/* unbroken */.D_)(ICONS[state])} | ${(0,markup_escape/* markdown */.wD)(expected)} | ${(0,markup_escape/* markdown */.wD)(found)} | ${needsFix(state) ? (0,markup_escape/* markdown */.wD)(fix) : ''} |`;
/** A block to copy, folded away. */
const fold = (title, text) => (0,markup_sections/* section */.uW)([
    `<details><summary>${(0,markup_escape/* markdown */.wD)(title)}</summary>`,
    '',
    '````text',
    ...text.split('\n'),
    '````',
    '',
    '</details>',
    '',
]);

// EXTERNAL MODULE: ./build/present/markup/table.js
var table = __webpack_require__(3809);
;// CONCATENATED MODULE: ./build/present/protect/text.js



/** Whether the repository enforces the guard, for a terminal or a log, with what to do by hand. */
function protectText(result) {
    const rows = result.protections.map(({ state, expected, found }) => [state, expected, (0,model_text/* oneLine */.TN)(found)]);
    const short = result.protections.filter(({ state }) => needsFix(state));
    const applied = appliedText(result);
    return [
        protectHeadline(result),
        ...(applied === null ? [] : ['', (0,model_text/* oneLine */.TN)(applied)]),
        '',
        ...(0,table/* table */.t)(['state', 'expected', 'in force'], rows, new Set()),
        ...(short.length > 0 ? ['', 'What to do'] : []),
        ...short.map(({ state, expected, fix }) => `- ${state}: ${expected}. ${fix}`),
        ...result.notices.flatMap((notice) => ['', (0,model_text/* oneLine */.TN)(notice)]),
        ...(result.ownersBlock === null ? [] : ['', 'At the end of CODEOWNERS, by pull request:', '', result.ownersBlock]),
        '',
        'The ruleset, for somebody who administers the repository (or apply: true with such a token):',
        '',
        applyCommand(result),
    ].join('\n');
}

// EXTERNAL MODULE: ./build/app/commits/compare.js + 6 modules
var compare = __webpack_require__(2734);
// EXTERNAL MODULE: ./build/app/required-connection.js
var required_connection = __webpack_require__(4608);
// EXTERNAL MODULE: ./build/app/slo-directory.js
var slo_directory = __webpack_require__(4130);
;// CONCATENATED MODULE: ./build/app/protect/protect.js



















/** Does the repository enforce the guard? With `apply`, makes the ruleset do so first. */
async function protect(inputs, host) {
    const connection = (0,required_connection/* connectionFor */.E)('protect', inputs, host);
    const { client, workflow } = connection;
    const sloDirectory = (0,slo_directory/* sloDirectoryOf */.H)(inputs.sloDirectory);
    const repository = await (0,github_repository/* repositoryOf */._)(client);
    const tip = await (0,trees/* tipOf */.nM)(client, repository.defaultBranch);
    const reader = new commit_sources/* CommitReader */.f(client, sloDirectory);
    const policy = await (0,compare/* reviewPolicyAt */.Gh)(reader, await reader.locate(tip));
    if ('diagnostics' in policy)
        throw new errors/* BrokenFiles */.t(policy.diagnostics);
    const wanted = await wantedBy(policy.review, sloDirectory, repository, connection);
    const existing = await ownRuleset(client, RULESET_NAME);
    const ruleset = rulesetFor(wanted, typeof existing === 'string' ? null : (existing?.body ?? null));
    const written = inputs.apply ? await apply(connection, existing, ruleset, inputs.dryRun) : NOT_ASKED;
    const rules = await rulesInForce(client, repository.defaultBranch);
    const file = await ownersFileAt(client, tip);
    const paths = await protectedPaths(connection, tip, reader);
    const inForce = typeof rules === 'string' ? null : rules.rules;
    return outcomeOf({
        repository: workflow.repository,
        branch: repository.defaultBranch,
        protections: [...ruleProtections(wanted, rules), ...ownerProtections(wanted, { file, paths, rules: inForce })],
        applied: written.applied,
        ownersBlock: ownersBlock(sloDirectory, wanted.approvers, typeof file === 'string' ? null : file.path),
        ruleset,
        rulesetId: written.id ?? (typeof existing === 'string' ? null : (existing?.id ?? null)),
        notices: noticesOf(wanted, policy.review, existing, repository),
        dryRun: inputs.dryRun,
    });
}
async function wantedBy(review, sloDirectory, { organization }, { teams }) {
    const team = requiredTeam(review, organization);
    const reviewers = team && { team: team.text, id: await teams.idOf(team), minimum: fewestApprovals(review) };
    return { sloDirectory, approvers: review.approvers, reviewers };
}
const NOT_ASKED = { applied: { kind: 'not-asked' }, id: null };
/** Creates or updates exactly our ruleset, and writes nothing when it is as it should be. */
async function apply({ client }, existing, ruleset, dryRun) {
    if (typeof existing === 'string')
        return { applied: { kind: 'denied', reason: existing }, id: null };
    const id = existing?.id ?? null;
    if (existing && isSameRuleset(ruleset, existing.body))
        return { applied: { kind: 'unchanged' }, id };
    if (dryRun)
        return { applied: { kind: existing ? 'would-update' : 'would-create' }, id };
    const written = await writeRuleset(client, id, ruleset);
    if (typeof written === 'string')
        return { applied: { kind: 'denied', reason: written }, id };
    return { applied: { kind: existing ? 'updated' : 'created' }, id: written };
}
/** The files that are there below the SLO directory and `.github`. */
async function protectedPaths({ client }, tip, reader) {
    const files = await reader.files(await reader.locate(tip));
    const github = (await (0,trees/* entriesOf */.Mc)(client, tip)).find(({ path, kind }) => path === '.github' && kind === 'tree');
    const workflows = github ? await (0,trees/* filesBelow */.DR)(client, github.sha, '.github/') : [];
    return [...files.shas.keys(), ...workflows.map(({ path }) => path)];
}
function noticesOf({ reviewers, sloDirectory }, review, existing, { organization }) {
    const notices = [];
    if (!review.approvers) {
        notices.push(`${sloDirectory}/policy.yaml names no approvers, so no CODEOWNERS lines can be made of it. Name them under review.approvers.`);
    }
    if (existing && typeof existing !== 'string' && existing.body.enforcement !== 'active') {
        notices.push(`The ruleset "${RULESET_NAME}" is set to ${existing.body.enforcement}, so it enforces nothing.`);
    }
    if (!reviewers && organization !== null && review.approvers?.some((approver) => approver.includes('/'))) {
        notices.push('The policy lets any one of several approve, and a ruleset can only require all of its reviewers. So it requires none; the owners and the guard ask for the approvals.');
    }
    if (reviewers?.id === null) {
        notices.push(`The token can't see ${reviewers.team}, so the ruleset below leaves it out. Give review-token a token with the organisation permission "Members: read".`);
    }
    return notices;
}
const outcomeOf = (result) => ({
    failed: fallsShort(result) && !result.dryRun,
    text: protectText(result),
    summary: protectSummary(result),
    annotations: protectAnnotations(result),
    outputs: {},
    report: protectReport(result),
});


/***/ }),

/***/ 4608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ connectionFor)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1006);


/** GitHub, for a mode that can do nothing without it. */
function connectionFor(mode, inputs, host) {
    const connection = (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .connectGitHub */ .U)(inputs, host.workflow, AbortSignal.timeout(inputs.runTimeoutMs));
    if (connection)
        return connection;
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(host.workflow
        ? `github-token: it is missing, and ${mode} reads everything through the API`
        : `mode: ${mode} asks GitHub, so it needs GITHUB_REPOSITORY, GITHUB_EVENT_NAME and GITHUB_SHA, as a workflow sets them`);
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
