export const id = 5647;
export const ids = [5647];
export const modules = {

/***/ 5647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  protect: () => (/* binding */ protect)
});

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

// EXTERNAL MODULE: ./build/core/model/quoted.js
var quoted = __webpack_require__(3170);
// EXTERNAL MODULE: ./build/adapters/github/error.js
var github_error = __webpack_require__(8103);
;// CONCATENATED MODULE: ./build/adapters/github/denied.js


/** The error of a request as a denial; any other error is thrown on. */
function deniedOf(error) {
    if (error instanceof github_error/* GitHubError */.y && error.isDenied)
        return { kind: 'denied', reason: new quoted/* Quoted */.v(error.message) };
    throw error;
}

// EXTERNAL MODULE: ./build/adapters/github/trees.js
var trees = __webpack_require__(7520);
;// CONCATENATED MODULE: ./build/adapters/github/owners-file.js





/** GitHub does not load a larger file. */
const LIMIT_MIB = 3;
const errorsSchema = schemas/* object */.Ikc({
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ line: schemas/* number */.aig(), column: schemas/* number */.aig(), kind: schemas/* string */.YjP(), message: schemas/* string */.YjP(), path: schemas/* string */.YjP() })),
});
/** The CODEOWNERS file in force at a commit, or why it can't be read. */
async function ownersFileAt(client, commit) {
    try {
        const found = await findFile(client, commit);
        if (!found)
            return { kind: 'read', path: null, text: '', errors: [] };
        const { path, entry } = found;
        if (entry.kind !== 'file')
            return { kind: 'not-a-file', path };
        if (entry.bytes > LIMIT_MIB * 1_048_576)
            return { kind: 'too-large', path, limitMiB: LIMIT_MIB };
        const text = (await (0,trees/* bytesOf */.$$)(client, entry.sha)).toString('utf8');
        return { kind: 'read', path, text, errors: await errorsAt(client, commit, path) };
    }
    catch (error) {
        return deniedOf(error);
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
    bypass_mode: schemas/* string */.YjP().default('always'),
});
const rulesetSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    name: schemas/* string */.YjP(),
    target: schemas/* string */.YjP().default('branch'),
    enforcement: schemas/* string */.YjP(),
    /** Absent for a token without write access to rulesets. */
    bypass_actors: schemas/* array */.YOg(actorSchema).optional(),
    conditions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    rules: schemas/* array */.YOg(ruleSchema).default([]),
});
const listedSchema = schemas/* object */.Ikc({ id: schemas/* number */.aig(), name: schemas/* string */.YjP(), enforcement: schemas/* string */.YjP() });
/** The rules in force on a branch, the organization's among them, and who may bypass them. */
async function rulesInForce(client, branch) {
    const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
    const rules = await client.list(route, { branch }, activeRuleSchema).catch(deniedOf);
    if ('kind' in rules)
        return rules;
    const sources = new Map(rules.map(({ ruleset, source }) => [ruleset, source || null]));
    const rulesets = [...sources].map(async ([id, source]) => {
        const ruleset = await rulesetBy(client, id).catch(deniedOf);
        if ('kind' in ruleset)
            return { id, name: null, source, bypass: null };
        return { id, name: ruleset.name, source, bypass: ruleset.bypass_actors?.map(bypassActor) ?? null };
    });
    return { kind: 'in-force', rules, rulesets: await Promise.all(rulesets) };
}
const bypassActor = ({ actor_type, actor_id, bypass_mode }) => ({
    type: actor_type,
    id: actor_id ?? null,
    mode: bypass_mode,
});
const rulesetBy = (client, id) => client.get('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', { ruleset_id: id }, rulesetSchema);
/** The repository's own ruleset of a name; null when it has none. */
async function ownRuleset(client, name) {
    const parameters = { includes_parents: false };
    const all = await client.list('GET /repos/{owner}/{repo}/rulesets', parameters, listedSchema).catch(deniedOf);
    if ('kind' in all)
        return all;
    const own = all.find((ruleset) => ruleset.name === name);
    if (!own)
        return null;
    const ruleset = await rulesetBy(client, own.id).catch(deniedOf);
    if ('kind' in ruleset)
        return ruleset;
    const { id, bypass_actors = [], conditions, ...body } = ruleset;
    return { kind: 'ruleset', id, body: { ...body, bypass_actors, conditions: conditions ?? {} } };
}
/** Creates a ruleset, or writes over the one with this id. */
async function writeRuleset(client, id, body) {
    const answer = schemas/* object */.Ikc({ id: schemas/* number */.aig() });
    const written = id === null
        ? client.write('POST /repos/{owner}/{repo}/rulesets', { ...body }, answer)
        : client.write('PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}', { ...body, ruleset_id: id }, answer);
    return await written.then((ruleset) => ({ kind: 'written', id: ruleset.id }), deniedOf);
}

// EXTERNAL MODULE: ./build/core/model/attempt.js
var attempt = __webpack_require__(3953);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/model/approver.js
var approver = __webpack_require__(8375);
;// CONCATENATED MODULE: ./build/core/model/glob.js
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
    const isDirectory = body.endsWith('/') || last === ANY_NAMES;
    const below = isDirectory ? [ANY_NAME, ANY_NAMES] : last === ANY_NAME && isAnchored ? [] : [ANY_NAMES];
    return globOf([...(isAnchored ? [] : [ANY_NAMES]), ...names, ...below]);
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
    `${sloDirectory}/slos/any.json`,
    `${sloDirectory}/exclusions/any.yaml`,
    `${sloDirectory}/exclusions/any/any.json`,
    `${sloDirectory}/waivers/any.yaml`,
    `${sloDirectory}/waivers/any/any.json`,
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
    ['targets/any.yaml', 'targets/any/any.yml', 'targets/any.json'].some((path) => covers(entry.file_patterns, `${sloDirectory}/${path}`));

;// CONCATENATED MODULE: ./build/core/protection/owner-protections.js





/** Compares who owns what with what the policy says. */
function ownerProtections(wanted, { file, paths, rules }) {
    const { sloDirectory, approvers } = wanted;
    const owners = file.kind === 'read' ? readOwners(file.text, file.errors ?? []) : [];
    const below = (prefix) => paths.filter((path) => path.startsWith(prefix));
    /** What the file says, if it says anything. */
    const checked = (check) => file.kind === 'read' ? check(file) : { state: 'unknown', found: { kind: 'unreadable-owners', why: file } };
    const owned = (id, places, files) => ({
        expected: { id, places, hasApprovers: approvers !== null },
        ...checked(() => ownedCheck(wanted, owners, files)),
    });
    const slos = `${sloDirectory}/slos/`;
    const exclusions = `${sloDirectory}/exclusions/`;
    const waivers = `${sloDirectory}/waivers/`;
    const policy = `${sloDirectory}/policy.yaml`;
    const workflows = ['.github/CODEOWNERS', '.github/workflows/any.yml', ...below('.github/')];
    const places = file.kind === 'read' ? placesToOwn(file.path) : [];
    const targets = below(`${sloDirectory}/targets/`);
    return [
        { expected: { id: 'codeowners-file' }, ...checked(fileCheck) },
        owned('owned-contracts', [slos], [`${slos}any.yaml`, `${slos}any/any.yml`, `${slos}any.json`, ...below(slos)]),
        owned('owned-exclusions', [exclusions], [`${exclusions}any.yaml`, `${exclusions}any/any.json`, ...below(exclusions)]),
        owned('owned-waivers', [waivers], [`${waivers}any.yaml`, `${waivers}any/any.json`, ...below(waivers)]),
        owned('owned-policy', [policy], [policy]),
        owned('owned-workflows', ['.github/'], workflows),
        ...(places.length > 0 ? [owned('owned-codeowners', places, places)] : []),
        {
            expected: { id: 'free-targets', sloDirectory },
            ...checked(() => targetsCheck(wanted, owners, targets, rules)),
        },
    ];
}
function fileCheck({ path, errors }) {
    if (path === null)
        return { state: 'missing', found: { kind: 'no-owners-file' } };
    if (errors === null)
        return { state: 'unknown', found: { kind: 'unchecked-owners-file', path } };
    return errors.length === 0
        ? { state: 'met', found: { kind: 'owners-file', path } }
        : { state: 'weaker', found: { kind: 'broken-owners-file', path, errors } };
}
/** The weakest of the files decides: a line further down may take the owners of one of them. */
function ownedCheck({ approvers }, owners, files) {
    const rules = files.map((path) => ({ path, rule: ruleFor(owners, path) }));
    const bare = rules.find(({ rule }) => !rule || rule.owners.length === 0);
    if (bare)
        return { state: 'missing', found: { kind: 'no-owner', path: bare.path, line: bare.rule } };
    const named = approvers && new Set(approvers.map(approver/* approverKey */.N));
    for (const { path, rule } of rules) {
        const stranger = named && rule?.owners.find(({ text }) => !named.has((0,approver/* approverKey */.N)(text)));
        if (rule && stranger) {
            return { state: 'weaker', found: { kind: 'unnamed-owner', owner: stranger.text, path, line: rule.line } };
        }
    }
    const all = new Set(rules.flatMap(({ rule }) => rule?.owners.map(({ text }) => text) ?? []));
    return { state: 'met', found: { kind: 'owners', owners: [...all] } };
}
function targetsCheck({ sloDirectory }, owners, files, rules) {
    const targets = [`${sloDirectory}/targets/any.yaml`, `${sloDirectory}/targets/any/any.yml`, ...files];
    const owned = targets.map((path) => ruleFor(owners, path)).find((rule) => rule && rule.owners.length > 0);
    if (owned)
        return { state: 'weaker', found: { kind: 'owned-targets', line: owned } };
    if (!rules)
        return { state: 'unknown', found: { kind: 'no-owner-but-unseen-rules' } };
    const requests = pullRequestsOf(rules);
    const asking = requests.flatMap((one) => one.required_reviewers).find((entry) => asksForTargets(entry, sloDirectory));
    if (asking)
        return { state: 'weaker', found: { kind: 'reviewed-targets', patterns: asking.file_patterns } };
    // A house rule for all pull requests is not ours to call weak; that it covers targets is said.
    const approvals = Math.max(0, ...requests.map((one) => one.required_approving_review_count));
    return { state: 'met', found: { kind: 'free-targets', approvals } };
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
        `/${directory}/exclusions/`,
        `/${directory}/waivers/`,
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
/** The answer that follows from what was found out. */
function protectResult(findings) {
    const { protections, applied, dryRun } = findings;
    const count = (state) => protections.filter((protection) => protection.state === state).length;
    const counts = { met: count('met'), missing: count('missing'), weaker: count('weaker'), unknown: count('unknown') };
    const fallsShort = counts.missing + counts.weaker > 0 || applied.kind === 'denied';
    return { ...findings, counts, fallsShort, fails: fallsShort && !dryRun };
}

// EXTERNAL MODULE: ./build/core/review/status-context.js
var status_context = __webpack_require__(2863);
;// CONCATENATED MODULE: ./build/core/protection/rule-protections.js



const BYPASS = { id: 'bypass' };
/** Compares the rules in force with those that make the guard unavoidable. */
function ruleProtections(wanted, inForce) {
    const expectations = expectationsOf(wanted);
    if (inForce.kind === 'denied') {
        const found = { kind: 'unreadable-rules', reason: inForce.reason };
        const all = [...expectations.map(({ expected }) => expected), BYPASS];
        return all.map((expected) => ({ expected, state: 'unknown', found }));
    }
    const all = expectations.map(({ expected, check }) => ({ expected, ...check(inForce.rules) }));
    return [...all, { expected: BYPASS, ...bypassCheck(expectations, inForce) }];
}
function expectationsOf(wanted) {
    const { reviewers, sloDirectory } = wanted;
    const pullRequests = (id, key) => ({
        expected: { id },
        check: (rules) => inPullRequestRule(rules, key),
    });
    return [
        { expected: { id: 'pull-request' }, check: (rules) => present(rules, 'pull_request') },
        pullRequests('code-owner-review', 'require_code_owner_review'),
        pullRequests('stale-reviews', 'dismiss_stale_reviews_on_push'),
        pullRequests('last-push', 'require_last_push_approval'),
        ...(reviewers ? [reviewersExpectation(reviewers, sloDirectory)] : []),
        { expected: { id: 'status-check' }, check: rule_protections_statusCheck },
        { expected: { id: 'up-to-date' }, check: upToDate },
        { expected: { id: 'deletion' }, check: (rules) => present(rules, 'deletion') },
        { expected: { id: 'force-push' }, check: (rules) => present(rules, 'non_fast_forward') },
    ];
}
const met = (found) => ({ state: 'met', found });
const missing = (found) => ({ state: 'missing', found });
const weaker = (found) => ({ state: 'weaker', found });
const unknown = (found) => ({ state: 'unknown', found });
const present = (rules, type) => hasRule(rules, type) ? met({ kind: 'rule', type }) : missing({ kind: 'no-rule', type });
/** GitHub adds up the rules of all rulesets, and the strictest holds. */
function inPullRequestRule(rules, name) {
    const all = pullRequestsOf(rules);
    if (all.length === 0)
        return missing({ kind: 'no-rule', type: 'pull_request' });
    const value = all.some((one) => one[name]);
    return value ? met({ kind: 'parameter', name, value }) : weaker({ kind: 'parameter', name, value });
}
function reviewersExpectation({ team, id, minimum }, sloDirectory) {
    return {
        expected: { id: 'required-reviewers', team, isSeen: id !== null, minimum },
        check(rules) {
            const entries = pullRequestsOf(rules).flatMap((one) => one.required_reviewers);
            if (entries.length === 0)
                return missing({ kind: 'no-reviewers' });
            if (id === null)
                return unknown({ kind: 'unseen-team', team });
            const own = entries.filter(({ reviewer }) => reviewer.id === id);
            if (own.length === 0)
                return missing({ kind: 'other-reviewers', team });
            const isMet = own.some((entry) => isEnough(entry, { id, minimum }, sloDirectory));
            return isMet ? met({ kind: 'approvals', count: minimum }) : weaker({ kind: 'lax-reviewers', entries: own });
        },
    };
}
function rule_protections_statusCheck(rules) {
    const contexts = statusChecksOf(rules).flatMap((one) => one.required_status_checks.map(({ context }) => context));
    const isRequired = contexts.some((context) => context.toLowerCase() === status_context/* STATUS_CONTEXT */.j);
    return isRequired
        ? met({ kind: 'status-check', context: status_context/* STATUS_CONTEXT */.j })
        : missing({ kind: 'no-status-check', others: contexts });
}
function upToDate(rules) {
    if (hasRule(rules, 'merge_queue'))
        return met({ kind: 'merge-queue' });
    const all = statusChecksOf(rules);
    if (all.length === 0)
        return missing({ kind: 'no-status-check', others: [] });
    const isStrict = all.some((one) => one.strict_required_status_checks_policy);
    return isStrict ? met({ kind: 'up-to-date' }) : weaker({ kind: 'may-be-behind' });
}
/** Whether what is in force is still there without the rulesets that somebody may bypass. */
function bypassCheck(expectations, { rules, rulesets }) {
    const inForce = expectations.filter(({ check }) => check(rules).state === 'met');
    if (inForce.length === 0)
        return missing({ kind: 'nothing-to-bypass' });
    const bypassOf = new Map(rulesets.map(({ id, bypass }) => [id, bypass]));
    const isTight = ({ ruleset }) => bypassOf.get(ruleset)?.length === 0;
    const mayBeTight = (rule) => isTight(rule) || (bypassOf.get(rule.ruleset) ?? null) === null;
    const hold = (some) => inForce.every(({ check }) => check(some).state === 'met');
    if (hold(rules.filter(isTight)))
        return met({ kind: 'no-bypass' });
    if (hold(rules.filter(mayBeTight))) {
        return unknown({ kind: 'unseen-bypass', rulesets: rulesets.filter(({ bypass }) => bypass === null) });
    }
    return weaker({ kind: 'bypass', rulesets: rulesets.filter(({ bypass }) => bypass && bypass.length > 0) });
}

// EXTERNAL MODULE: ./build/core/model/canonical-text.js
var canonical_text = __webpack_require__(4247);
// EXTERNAL MODULE: ./build/core/protection/wanted.js
var protection_wanted = __webpack_require__(5741);
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
        name: protection_wanted/* RULESET_NAME */.f1,
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
        file_patterns: [...(0,protection_wanted/* protectedPatterns */.Qm)(sloDirectory)],
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

// EXTERNAL MODULE: ./build/app/commits/compare.js + 13 modules
var compare = __webpack_require__(9048);
// EXTERNAL MODULE: ./build/app/connection.js + 24 modules
var app_connection = __webpack_require__(6779);
// EXTERNAL MODULE: ./build/app/slo-directory.js
var slo_directory = __webpack_require__(4130);
;// CONCATENATED MODULE: ./build/app/protect/protect.js
















/** Does the repository enforce the guard? With `apply`, makes the ruleset do so first. */
async function protect(inputs, host, connect = app_connection/* connectGitHub */.UY) {
    const connection = (0,app_connection/* connectionFor */.EP)('protect', inputs, host, connect);
    const { client, github, workflow } = connection;
    const sloDirectory = (0,slo_directory/* sloDirectoryOf */.H)(inputs.sloDirectory);
    const repository = await (0,github_repository/* repositoryOf */._)(client);
    const tip = await (0,trees/* tipOf */.nM)(client, repository.defaultBranch);
    const sources = github.sources(sloDirectory);
    const policy = await (0,compare/* reviewRulesAt */.LP)(sources, await sources.locate(tip));
    if ('diagnostics' in policy)
        throw new errors/* BrokenFiles */.tp(policy.diagnostics);
    const wanted = await wantedBy(policy, sloDirectory, repository, connection);
    const existing = await ownRuleset(client, protection_wanted/* RULESET_NAME */.f1);
    const own = existing?.kind === 'ruleset' ? existing : null;
    const ruleset = rulesetFor(wanted, own?.body ?? null);
    const file = await ownersFileAt(client, tip);
    const paths = await protectedPaths(connection, tip, sources);
    // Last, so that little is left to fail once it is written.
    const written = inputs.apply ? await apply(connection, existing, ruleset, inputs.dryRun) : NOT_ASKED;
    const found = await (0,attempt/* attempt */.C)(() => rulesInForce(client, repository.defaultBranch));
    if ('error' in found && !isWritten(written))
        throw found.error;
    const rules = 'error' in found ? unseen(found) : found.value;
    const inForce = rules.kind === 'denied' ? null : rules.rules;
    const result = protectResult({
        repository: workflow.repository,
        branch: repository.defaultBranch,
        protections: [...ruleProtections(wanted, rules), ...ownerProtections(wanted, { file, paths, rules: inForce })],
        applied: written.applied,
        ownersBlock: ownersBlock(sloDirectory, wanted.approvers, file.kind === 'read' ? file.path : null),
        ruleset,
        rulesetId: written.id ?? own?.id ?? null,
        notices: noticesOf(wanted, policy, own, repository),
        dryRun: inputs.dryRun,
    });
    return { mode: 'protect', ...result, trouble: 'error' in found ? found : null };
}
const isWritten = ({ applied }) => applied.kind === 'created' || applied.kind === 'updated';
/** Rules that can't be read once they are written; why is told besides. */
const unseen = ({ error }) => ({
    kind: 'denied',
    reason: new quoted/* Quoted */.v((0,errors/* messageOf */.bD)(error)),
});
async function wantedBy(rules, sloDirectory, { organization }, { teams }) {
    const team = (0,protection_wanted/* requiredTeam */.d8)(rules.review, organization);
    const reviewers = team && { team: team.text, id: await teams.idOf(team), minimum: (0,protection_wanted/* fewestApprovals */.$L)(rules) };
    return { sloDirectory, approvers: rules.review.approvers, reviewers };
}
const NOT_ASKED = { applied: { kind: 'not-asked' }, id: null };
/** Creates or updates exactly our ruleset, and writes nothing when it is as it should be. */
async function apply({ client }, existing, ruleset, dryRun) {
    if (existing?.kind === 'denied')
        return { applied: existing, id: null };
    const id = existing?.id ?? null;
    if (existing && isSameRuleset(ruleset, existing.body))
        return { applied: { kind: 'unchanged' }, id };
    if (dryRun)
        return { applied: { kind: existing ? 'would-update' : 'would-create' }, id };
    const written = await writeRuleset(client, id, ruleset);
    if (written.kind === 'denied')
        return { applied: written, id };
    return { applied: { kind: existing ? 'updated' : 'created' }, id: written.id };
}
/** The files that are there below the SLO directory and `.github`. */
async function protectedPaths({ client }, tip, sources) {
    const files = await sources.files(await sources.locate(tip));
    const github = (await (0,trees/* entriesOf */.Mc)(client, tip)).find(({ path, kind }) => path === '.github' && kind === 'tree');
    const workflows = github ? await (0,trees/* filesBelow */.DR)(client, github.sha, '.github/') : [];
    return [...files.shas.keys(), ...workflows.map(({ path }) => path)];
}
function noticesOf({ reviewers, sloDirectory }, { review }, existing, { organization }) {
    const notices = [];
    if (!review.approvers)
        notices.push({ kind: 'no-approvers', sloDirectory });
    if (existing && existing.body.enforcement !== 'active') {
        notices.push({ kind: 'not-enforced', enforcement: existing.body.enforcement });
    }
    if (!reviewers && organization !== null && review.approvers?.some((approver) => approver.includes('/'))) {
        notices.push({ kind: 'no-required-reviewers' });
    }
    if (reviewers?.id === null)
        notices.push({ kind: 'team-unseen', team: reviewers.team });
    return notices;
}


/***/ }),

/***/ 3953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/** What comes of a step that an answer can do without, or what went wrong in it. */
async function attempt(step) {
    try {
        return { value: await step() };
    }
    catch (error) {
        return { error };
    }
}


/***/ }),

/***/ 5741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ fewestApprovals),
/* harmony export */   Qm: () => (/* binding */ protectedPatterns),
/* harmony export */   d8: () => (/* binding */ requiredTeam),
/* harmony export */   f1: () => (/* binding */ RULESET_NAME)
/* harmony export */ });
/* harmony import */ var _model_approver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8375);

/** The name of the one ruleset that is ours. */
const RULESET_NAME = 'SLO contracts';
/** Files that a ruleset protects by their paths. */
const protectedPatterns = (sloDirectory) => [
    `${sloDirectory}/slos/**`,
    `${sloDirectory}/exclusions/**`,
    `${sloDirectory}/waivers/**`,
    `${sloDirectory}/policy.yaml`,
    '.github/**',
];
/**
 * The team that a ruleset can require. Of several required reviewers GitHub asks all, and the policy any of them; so there is
 * one only when the policy names a team and nobody else.
 */
function requiredTeam(review, organization) {
    const [only, ...others] = (review.approvers ?? []).map(_model_approver_js__WEBPACK_IMPORTED_MODULE_0__/* .approverOf */ .h);
    if (organization === null || only?.kind !== 'team' || others.length > 0)
        return null;
    return only.organization.toLowerCase() === organization.toLowerCase() ? only : null;
}
/** The approvals that the policy asks for at its mildest: a ruleset knows no time of the year, and must not ask for more. */
function fewestApprovals({ review, waivers }) {
    const { annual, inWindow, outOfWindow } = review;
    const ofWaivers = waivers ? [{ kind: 'approvals', approvals: waivers.approvals }] : [];
    const rules = [...(annual ? [inWindow, outOfWindow] : [outOfWindow]), ...ofWaivers];
    const counts = rules.flatMap((rule) => (rule.kind === 'approvals' ? [rule.approvals] : []));
    return counts.length > 0 ? Math.min(...counts) : 1;
}


/***/ })

};
