export const id = 3912;
export const ids = [3912];
export const modules = {

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

/***/ 3809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/** Rows of plain text in columns, each as wide as its widest cell; numbers flush right. */
function table(header, rows, right) {
    const widths = header.map((title, column) => rows.reduce((widest, row) => Math.max(widest, (row[column] ?? '').length), title.length));
    const line = (cells) => cells
        .map((cell, column) => right.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd();
    return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}


/***/ }),

/***/ 3912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  protectPresenter: () => (/* binding */ protectPresenter)
});

// EXTERNAL MODULE: ./build/core/model/text.js
var model_text = __webpack_require__(4137);
// EXTERNAL MODULE: ./build/core/model/quoted.js
var quoted = __webpack_require__(3170);
// EXTERNAL MODULE: ./build/core/review/status-context.js
var status_context = __webpack_require__(2863);
// EXTERNAL MODULE: ./build/present/markup/numbers.js
var numbers = __webpack_require__(4467);
;// CONCATENATED MODULE: ./build/present/protect/found.js


/** What is in force where a protection is expected; it quotes GitHub, and has names that others gave. */
const quotedFound = (found) => new quoted/* Quoted */.v(foundText(found));
function foundText(found) {
    switch (found.kind) {
        case 'unreadable-rules':
            return found.reason.text;
        case 'rule':
            return `rule ${found.type}`;
        case 'no-rule':
            return `no rule ${found.type}`;
        case 'parameter':
            return `${found.name}: ${found.value}`;
        case 'no-reviewers':
            return 'no required reviewers';
        case 'unseen-team':
            return `the token can't see ${found.team}`;
        case 'other-reviewers':
            return `other reviewers, but not ${found.team}`;
        case 'approvals':
            return (0,numbers/* plural */.LS)(found.count, 'approval');
        case 'lax-reviewers':
            return found.entries
                .map(({ minimum_approvals, file_patterns }) => `${minimum_approvals} on ${file_patterns.join(', ')}`)
                .join('; ');
        case 'status-check':
            return found.context;
        case 'no-status-check':
            return found.others.length > 0 ? `only ${found.others.join(', ')}` : 'no required status check';
        case 'merge-queue':
            return 'a merge queue';
        case 'up-to-date':
            return 'required';
        case 'may-be-behind':
            return 'branches may be behind';
        case 'nothing-to-bypass':
            return 'nothing is in force that could be bypassed';
        case 'no-bypass':
            return 'nobody';
        case 'unseen-bypass':
            return `the token can't see who may bypass ${found.rulesets.map(rulesetName).join(', ')}`;
        case 'bypass':
            return found.rulesets.map((one) => `${rulesetName(one)}: ${one.bypass?.map(actorText).join(', ')}`).join('; ');
        case 'unreadable-owners':
            return unreadableText(found.why);
        case 'no-owners-file':
            return 'there is none';
        case 'owners-file':
            return found.path;
        case 'unchecked-owners-file':
            return `${found.path}; GitHub did not say whether it has errors`;
        case 'broken-owners-file':
            return `${found.path}, ${found.errors.map(({ line, kind }) => `line ${line}: ${kind}`).join('; ')}`;
        case 'no-owner': {
            const why = found.line ? ` (line ${found.line.line}: ${found.line.pattern})` : '';
            return `nobody owns a file such as ${found.path}${why}`;
        }
        case 'unnamed-owner':
            return `${found.owner} owns ${found.path} too (line ${found.line}), unnamed by the policy`;
        case 'owners':
            return found.owners.join(' ');
        case 'owned-targets':
            return `line ${found.line.line} of CODEOWNERS gives them an owner: ${found.line.pattern}`;
        case 'no-owner-but-unseen-rules':
            return 'no owner; the rules of the branch can not be read';
        case 'reviewed-targets':
            return `a required reviewer is asked for them: ${found.patterns.join(', ')}`;
        case 'free-targets': {
            const { approvals } = found;
            return approvals > 0
                ? `no owner; every pull request needs ${(0,numbers/* plural */.LS)(approvals, 'approval')}, of anybody`
                : 'no owner';
        }
    }
}
function unreadableText(why) {
    switch (why.kind) {
        case 'denied':
            return why.reason.text;
        case 'not-a-file':
            return `${why.path} is no plain file`;
        case 'too-large':
            return `${why.path} is larger than the ${why.limitMiB} MiB that GitHub loads`;
    }
}
const rulesetName = ({ id, name, source }) => name ?? `ruleset ${id}${source === null ? '' : ` of ${source}`}`;
const actorText = ({ type, id, mode }) => `${type}${id === null ? '' : ` ${id}`} (${mode})`;

;// CONCATENATED MODULE: ./build/present/protect/protection.js




/** Words a protection, for every format alike. */
const protectionWords = (protection) => ({
    id: protection.expected.id,
    state: protection.state,
    expected: new quoted/* Quoted */.v(expectedText(protection.expected)),
    found: quotedFound(protection.found),
    fix: fixText(protection),
});
function expectedText(expected) {
    switch (expected.id) {
        case 'pull-request':
            return 'changes come by pull request only';
        case 'code-owner-review':
            return 'an owner of the files reviews';
        case 'stale-reviews':
            return 'a push dismisses earlier approvals';
        case 'last-push':
            return 'somebody else approves the last push';
        case 'required-reviewers':
            return `${(0,numbers/* plural */.LS)(expected.minimum, 'approval')} of ${expected.team} on the protected paths`;
        case 'status-check':
            return `the status ${status_context/* STATUS_CONTEXT */.j} is required`;
        case 'up-to-date':
            return 'a branch that is behind its base can not be merged';
        case 'deletion':
            return 'the branch can not be deleted';
        case 'force-push':
            return 'no force push';
        case 'bypass':
            return 'nobody may bypass these rules';
        case 'codeowners-file':
            return 'there is a CODEOWNERS file without errors';
        case 'owned-contracts':
        case 'owned-exclusions':
        case 'owned-waivers':
        case 'owned-policy':
        case 'owned-workflows':
        case 'owned-codeowners':
            return `the owners of ${expected.places.join(' and ')} are whom the policy names`;
        case 'free-targets':
            return `${expected.sloDirectory}/targets/ needs nobody's approval in particular`;
    }
}
function fixText({ expected, found }) {
    if (found.kind === 'unreadable-rules')
        return READ_RULES;
    switch (expected.id) {
        case 'pull-request':
            return 'Turn on "Require a pull request before merging".';
        case 'code-owner-review':
            return turnOn('Require review from Code Owners');
        case 'stale-reviews':
            return turnOn('Dismiss stale pull request approvals when new commits are pushed');
        case 'last-push':
            return turnOn('Require approval of the most recent reviewable push');
        case 'required-reviewers':
            return expected.isSeen
                ? `Add ${expected.team} as a required reviewer of the protected paths, with ${(0,numbers/* plural */.LS)(expected.minimum, 'approval')}.`
                : `To see ${expected.team}, give review-token a token with the organization permission "Members: read".`;
        case 'status-check':
            return `Turn on "Require status checks to pass" and add ${status_context/* STATUS_CONTEXT */.j}.`;
        case 'up-to-date':
            return 'Turn on "Require branches to be up to date before merging", or use a merge queue.';
        case 'deletion':
            return 'Turn on "Restrict deletions".';
        case 'force-push':
            return 'Turn on "Block force pushes".';
        case 'bypass':
            return 'Empty the bypass list of the ruleset. To see it, verify with a token that has "Administration: write".';
        case 'codeowners-file':
            return found.kind === 'no-owners-file'
                ? 'Put the block below into .github/CODEOWNERS.'
                : 'Fix the lines that GitHub names; it ignores a line with an error. Owners must exist and have write access.';
        case 'owned-contracts':
        case 'owned-exclusions':
        case 'owned-waivers':
        case 'owned-policy':
        case 'owned-workflows':
        case 'owned-codeowners':
            return expected.hasApprovers
                ? 'Put the block below at the end of CODEOWNERS.'
                : 'Name people or teams in policy.yaml, under review.approvers: files without owners need no review.';
        case 'free-targets':
            return 'Put the block below at the end of CODEOWNERS: a pattern without an owner takes the owner away. Leave targets out of the required reviewers.';
    }
}
const READ_RULES = 'Give github-token the permission "Metadata: read". In a private repository, rulesets need a paid plan of GitHub.';
const turnOn = (title) => `Turn on "${title}" in the pull request rule.`;

// EXTERNAL MODULE: ./build/core/protection/wanted.js
var wanted = __webpack_require__(5741);
;// CONCATENATED MODULE: ./build/present/protect/words.js


/** The headline: whether the repository enforces the guard, and how many protections fall short. */
function protectHeadline(result) {
    const counts = ['missing', 'weaker', 'unknown'].flatMap((state) => {
        const count = result.counts[state];
        return count > 0 ? [`${count} ${state}`] : [];
    });
    const trial = result.dryRun && result.fallsShort ? ' (dry run: the job does not fail)' : '';
    const all = (0,numbers/* plural */.LS)(result.protections.length, 'protection');
    if (counts.length === 0 && !result.fallsShort)
        return `Protected: all of ${all} are in force on ${result.branch}`;
    const verdict = result.fallsShort ? 'Not protected' : 'Protected, as far as can be seen';
    return `${verdict}: of ${all} on ${result.branch}, ${counts.join(', ') || 'none is short'}${trial}`;
}
/** What became of the ruleset; null when nothing was asked for. */
function appliedText({ applied }) {
    switch (applied.kind) {
        case 'not-asked':
            return null;
        case 'created':
        case 'updated':
            return `The ruleset "${wanted/* RULESET_NAME */.f1}" was ${applied.kind}.`;
        case 'unchanged':
            return `The ruleset "${wanted/* RULESET_NAME */.f1}" is as it should be; nothing was written.`;
        case 'would-create':
        case 'would-update':
            return `Dry run: the ruleset "${wanted/* RULESET_NAME */.f1}" would be ${applied.kind === 'would-create' ? 'created' : 'updated'}.`;
        case 'denied':
            return `The ruleset "${wanted/* RULESET_NAME */.f1}" could not be written: github-token needs the repository permission "Administration: write", which no job's own token has. ${applied.reason.text}`;
    }
}
/** What else the reader should know, in a sentence. */
function noticeText(notice) {
    switch (notice.kind) {
        case 'no-approvers':
            return `${notice.sloDirectory}/policy.yaml names no approvers, so no CODEOWNERS lines can be made of it. Name them under review.approvers.`;
        case 'not-enforced':
            return `The ruleset "${wanted/* RULESET_NAME */.f1}" is set to ${notice.enforcement}, so it enforces nothing.`;
        case 'no-required-reviewers':
            return 'The policy lets any one of several approve, and a ruleset can only require all of its reviewers. So it requires none; the owners and the guard ask for the approvals.';
        case 'team-unseen':
            return `The token can't see ${notice.team}, so the ruleset below leaves it out. Give review-token a token with the organization permission "Members: read".`;
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
            .map(protectionWords)
            .map(({ state, expected, found, fix }) => ({
            level: state === 'unknown' ? 'warning' : error,
            title: `SLO protection ${state}: ${expected.text}`,
            message: (0,model_text/* oneLine */.TN)(`In force: ${found.text}. ${fix}`),
            place: null,
        })),
        ...notices.map((notice) => ({
            level: 'notice',
            title: 'SLO Gate protect',
            message: noticeText(notice),
            place: null,
        })),
    ];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
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
    'owned-exclusions',
    'owned-waivers',
    'owned-policy',
    'owned-workflows',
    'owned-codeowners',
    'free-targets',
];

// EXTERNAL MODULE: ./build/present/quoted-text.js
var quoted_text = __webpack_require__(4548);
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
        expected: quoted_text/* quotedText */.w,
        found: quoted_text/* quotedText */.w.describe('what is in force'),
        fix: schemas/* string */.YjP().describe('what to do when it is not met'),
    })),
    ruleset: schemas/* strictObject */.rej({
        applied: schemas/* enum */.k5n(['not-asked', 'created', 'updated', 'unchanged', 'would-create', 'would-update', 'denied'])
            .describe('what became of it'),
        id: schemas/* int */.Whr().nullable().describe('null when the repository has none yet'),
        reason: quoted_text/* quotedText */.w.nullable().describe('why it could not be written'),
        body: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).describe('as the API of GitHub takes it'),
        command: schemas/* string */.YjP().describe('writes it by hand'),
    }),
    codeowners: schemas/* string */.YjP().nullable().describe('lines for the end of CODEOWNERS; null when the policy names nobody'),
    notices: schemas/* array */.YOg(quoted_text/* quotedText */.w),
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
        counts: { ...result.counts },
        protections: result.protections.map((protection) => {
            const { id, state, expected, found, fix } = protectionWords(protection);
            return { id, state, expected, found, fix };
        }),
        ruleset: {
            applied: applied.kind,
            id: result.rulesetId,
            reason: applied.kind === 'denied' ? applied.reason : null,
            body: { ...result.ruleset },
            command: applyCommand(result),
        },
        codeowners: ownersBlock,
        notices: notices.map((notice) => new quoted/* Quoted */.v(noticeText(notice))),
    };
}

// EXTERNAL MODULE: ./build/present/markup/escape.js
var markup_escape = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/present/markup/markdown.js
var markdown = __webpack_require__(668);
// EXTERNAL MODULE: ./build/present/markup/sections.js
var markup_sections = __webpack_require__(2109);
;// CONCATENATED MODULE: ./build/present/protect/summary.js





const ICONS = {
    met: (0,markdown.md) `\u2705 met`,
    missing: (0,markdown.md) `\ud83d\uded1 missing`,
    weaker: (0,markdown.md) `\ud83d\uded1 weaker`,
    unknown: (0,markdown.md) `\u2754 unknown`,
};
/** The job summary of protect: what falls short and how to fix it, then what to put where. */
function protectSummary(result) {
    const applied = appliedText(result);
    const icon = result.fallsShort ? '\ud83d\uded1' : result.counts.unknown > 0 ? '\u26a0\ufe0f' : '\u2705';
    const sections = [
        (0,markup_sections/* section */.uW)([(0,markdown.md) `## ${icon} ${(0,markup_escape/* markdown */.wD)(protectHeadline(result))}`, '']),
        (0,markup_sections/* section */.uW)([
            ...(applied === null ? [] : [(0,markup_escape/* markdown */.wD)(applied), markup_sections/* EMPTY */.wg]),
            ...result.notices.map((notice) => (0,markdown.md) `> ${(0,markup_escape/* markdown */.wD)(noticeText(notice))}\n`),
        ]),
        (0,markup_sections/* section */.uW)([(0,markdown.md) `| state | expected | in force | what to do |`, (0,markdown.md) `|:--|:--|:--|:--|`], result.protections.map(protectionWords).map(row), [''], 'protections'),
        ...(result.ownersBlock === null ? [] : [fold('The lines for the end of CODEOWNERS', result.ownersBlock)]),
        fold('The ruleset, to apply by hand', applyCommand(result)),
    ].filter(({ head }) => head.length > 0);
    return (0,markup_sections/* compose */.Zz)(sections, markup_sections/* SUMMARY_LIMIT */.Jt);
}
const row = ({ state, expected, found, fix }) => (0,markdown.md) `| ${(0,markup_escape/* unbroken */.D_)(ICONS[state])} | ${(0,markup_escape/* markdown */.wD)(expected.text)} | ${(0,markup_escape/* markdown */.wD)(found.text)} | ${needsFix(state) ? (0,markup_escape/* markdown */.wD)(fix) : ''} |`;
/** A block to copy, folded away. */
const fold = (title, text) => (0,markup_sections/* section */.uW)([
    (0,markdown.md) `<details><summary>${(0,markup_escape/* markdown */.wD)(title)}</summary>`,
    '',
    ...(0,markup_escape/* fenced */.OF)('text', text.split('\n')),
    '',
    (0,markdown.md) `</details>`,
    '',
]);

// EXTERNAL MODULE: ./build/present/markup/table.js
var table = __webpack_require__(3809);
;// CONCATENATED MODULE: ./build/present/protect/text.js




/** Whether the repository enforces the guard, for a terminal or a log, with what to do by hand. */
function protectText(result) {
    const protections = result.protections.map(protectionWords);
    const rows = protections.map(({ state, expected, found }) => [state, expected.text, (0,model_text/* oneLine */.TN)(found.text)]);
    const short = protections.filter(({ state }) => needsFix(state));
    const applied = appliedText(result);
    return [
        protectHeadline(result),
        ...(applied === null ? [] : ['', (0,model_text/* oneLine */.TN)(applied)]),
        '',
        ...(0,table/* table */.t)(['state', 'expected', 'in force'], rows, new Set()),
        ...(short.length > 0 ? ['', 'What to do'] : []),
        ...short.map(({ state, expected, fix }) => `- ${state}: ${expected.text}. ${fix}`),
        ...result.notices.flatMap((notice) => ['', (0,model_text/* oneLine */.TN)(noticeText(notice))]),
        ...(result.ownersBlock === null ? [] : ['', 'At the end of CODEOWNERS, by pull request:', '', result.ownersBlock]),
        '',
        'The ruleset, for somebody who administers the repository (or apply: true with such a token):',
        '',
        applyCommand(result),
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/present/protect/presenter.js




const protectPresenter = {
    text: protectText,
    summary: protectSummary,
    annotations: protectAnnotations,
    outputs: () => ({}),
    json: protectReport,
};


/***/ }),

/***/ 4548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ quotedText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

/** In the schema of a report: a text that quotes others. To whoever reads the report, a text like any other. */
const quotedText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().brand();


/***/ })

};
