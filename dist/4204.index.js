export const id = 4204;
export const ids = [4204];
export const modules = {

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

/***/ 9135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n1: () => (/* binding */ changedThing),
  g7: () => (/* binding */ changedValue),
  i0: () => (/* binding */ closeLook)
});

;// CONCATENATED MODULE: ./build/present/markup/visible.js
/** Letters of other scripts that look like those of ASCII, each before what it looks like. */
const LOOKALIKES = new Map([
    '\u0430a \u0435e \u043eo \u0440p \u0441c \u0443y \u0445x \u0455s \u0456i \u0458j \u04bbh \u0501d \u051bq \u051dw \u0475v \u04cfl \u050dg \u0410A \u0412B \u0415E \u041aK \u041cM \u041dH \u041eO \u0420P \u0421C \u0422T \u0423Y \u0425X \u0405S \u0406I \u0408J \u04c0I \u050cG',
    '\u04afy \u04aeY \u051cW \u051aQ \u0474V \u0461w \u0455s \ua645s \ua644S \u04baH',
    '\u03bfo \u03bdv \u03c1p \u03b1a \u03b9i \u03bak \u03c5u \u03c7x \u03b3y \u03c4t \u03c9w \u0391A \u0392B \u0395E \u0396Z \u0397H \u0399I \u039aK \u039cM \u039dN \u039fO \u03a1P \u03a4T \u03a5Y \u03a7X \u03f2c \u03f9C \u03f3j \u037fJ \u03dcF',
    '\u054fS \u054dU \u0555O \u053cL \u12d0O \u1200U \u101do \u1004c \u0b20O \u0d20o \u0d1fs \u05e1o \u05d5l \u05dfl \u0627l \u0647o \u06c1o \u06d5o',
    '\u1d04c \u1d0fo \u1d20v \u1d21w \u1d22z \ua731s \u1d1cu \u026ai \u0237j \u01bfp \u0185b \ua781l \u0196I',
    "\u22c5. \u2219. \u2027. \u204e* \u22c6* \u223d~ \u301c~ \u27e8< \u27e9> \u3008< \u3009> \u276e< \u276f> \u02c2< \u02c3> \u2768( \u2769) \u3014( \u3015) \u2772( \u2773) \u2774{ \u2775} \u27e6[ \u27e7] \u2e34, \ua78a= \u30a0= \u2e40= \u066a% \u02b9' \u02bc' \u02c8' \u05f3' \u00b4' \u201b'",
    '\u02ba" \u05f4" \u3003" \u201f" \u02cb` \u2571/ \u27cb/ \u2216\\ \u29f5\\ \u2572\\ \u2d51! \u2016| \u2225| \u2758| \u23d0| \u2502| \u2503| \u2796- \u2795+',
    '\u0585o \u0578n \u057du \u0570h \u0581g \u0566q \u0575j \u0251a \u0261g \u0131i \u0269i \u028fy \u01c3! \u01c0l \ua78f. \u00b7. \u02d7- \u2010- \u2012- \u2013- \u2014- \u2015- \u2212- \u2215/ \u2044/ \u2223| \u2236: \u0589: \ua789: \u2018\' \u2019\' \u201a, \u201c" \u201d" \u2032\' \u2033" \u066b, \u2217* \u223c~ \u02dc~ \u2039< \u203a>',
]
    .join(' ')
    .split(' ')
    .map(([foreign = '', ...plain]) => [foreign, plain.join('')]));
const BREAKS = {
    '\n': { written: '\\n', note: 'line breaks' },
    '\r': { written: '\\r', note: 'carriage returns' },
    '\t': { written: '\\t', note: 'tabs' },
};
/**
 * Text of others as one line in which every character can be seen and told from others: what can't is written as an escape. With
 * `isExact`, spaces that follow each other are too; else those that indent a line are left out.
 */
function visible(text, isExact = false) {
    const lined = isExact ? text : text.replace(/(?<=[\r\n]) +| +(?=[\r\n])/g, '');
    return clear(lined).replace(/(?<= ) +/g, (spaces) => '\\u0020'.repeat(spaces.length));
}
const clear = (text) => pieces(text, ({ written }) => written).join('');
/** What stands in a text as an escape, each kind once. */
function unclearIn(...texts) {
    const notes = [];
    for (const text of texts) {
        pieces(text, ({ note }) => {
            notes.push(note);
            return '';
        });
    }
    return [...new Set(notes)];
}
/** The text in pieces, of which `tell` writes those that are not clear. */
function pieces(text, tell) {
    if (/^[\x20-\x7e]*$/.test(text))
        return [text];
    const isCode = CODE.test(text);
    return [...text.matchAll(WORD)].flatMap(([word]) => {
        const isDisguised = isDisguise(word);
        return [...word].map((character) => {
            const unclear = (isCode && turnsAround(character)) || unclearness(character, isDisguised);
            return unclear ? tell(unclear) : character;
        });
    });
}
/** What a sentence has none of. */
const CODE = /["`{}[\]=<>+*^]/;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thaana}]/u;
/** A letter that is written from right to left takes the marks and digits around it along, so that an expression seems to be another. */
function turnsAround(character) {
    if (!RIGHT_TO_LEFT.test(character))
        return null;
    return { written: escaped(character), note: `${nameOf(character)}, which is written from right to left` };
}
/** Letters and digits that belong together, or a single other character. */
const WORD = /[\p{L}\p{N}\p{M}_]+|[\s\S]/gu;
/** The scripts that people of today write in, by Unicode's list for identifiers: https://www.unicode.org/reports/tr31/#Table_Recommended_Scripts */
const COMMON = new RegExp(`[${'Arab Armn Beng Bopo Cyrl Deva Ethi Geor Grek Gujr Guru Hang Hani Hebr Hira Kana Khmr Knda Laoo Mlym Mymr Orya Sinh Taml Telu Thaa Thai Tibt'
    .split(' ')
    .map((script) => `\\p{scx=${script}}`)
    .join('')}]`, 'u');
/**
 * Whether a word mixes ASCII's letters with those of another script, is made of lookalikes only, or has letters of a script that is hardly
 * written any more: nobody writes any of these for its sound.
 */
function isDisguise(word) {
    const letters = word.match(/\p{L}/gu) ?? [];
    const foreign = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter));
    if (foreign.length === 0)
        return false;
    const isMixed = foreign.length < letters.length || letters.every((letter) => LOOKALIKES.has(letter));
    return isMixed || foreign.some((letter) => !COMMON.test(letter));
}
function unclearness(character, isDisguised) {
    if (/[\x20-\x7e]/.test(character))
        return null;
    const known = BREAKS[character];
    if (known)
        return known;
    const [written, name] = [escaped(character), nameOf(character)];
    if (UNSEEN.test(character))
        return { written, note: `${name}, which can't be seen` };
    if (/\p{M}/u.test(character))
        return { written, note: `${name}, which joins the character before it` };
    const compatible = character.normalize('NFKC');
    const like = LOOKALIKES.get(character) ?? (/^[\x20-\x7e]+$/.test(compatible) ? compatible : null);
    const isLetter = /\p{L}/u.test(character) && !/\p{Script=Latin}/u.test(character) && compatible === character;
    if (like !== null && !(isLetter && !isDisguised))
        return { written, note: `${name}, which looks like ${like}` };
    const isForeign = (isLetter && isDisguised) || /\p{Nd}/u.test(character);
    return isForeign ? { written, note: `${name}, which is of another script` } : null;
}
/** Controls, marks of direction, spaces of other widths, and letters without a shape. */
const UNSEEN = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
const hex = (character) => (character.codePointAt(0) ?? 0).toString(16);
const nameOf = (character) => `U+${hex(character).toUpperCase().padStart(4, '0')}`;
const escaped = (character) => hex(character).length > 4 ? `\\u{${hex(character)}}` : `\\u${hex(character).padStart(4, '0')}`;

;// CONCATENATED MODULE: ./build/present/guard/changes.js

/** What changed, without where: "checkout/availability objective". */
const changedThing = ({ service, slo, field }) => [service !== null && slo !== null ? `${service}/${slo}` : service, field !== 'slo' && visible(field)]
    .filter(Boolean)
    .join(' ');
/** From what to what, with all that can't be seen as escapes: "99.9% \u2192 99%". */
function changedValue({ field, before, after }) {
    const isWhole = field === 'slo' || field === 'waiver' || field === 'exclusion';
    if (before === null)
        return isWhole ? `added: ${visible(after ?? '')}` : `nothing \u2192 ${visible(after ?? '')}`;
    if (after === null)
        return isWhole ? `removed: ${visible(before)}` : `${visible(before)} \u2192 nothing`;
    // Where only spaces differ that are usually left out, they are what is to be seen.
    const isExact = visible(before) === visible(after);
    return `${visible(before, isExact)} \u2192 ${visible(after, isExact)}`;
}
/** What an approver should look at closely in a change, in a sentence; null when all of it is plain. */
function closeLook({ field, before, after }) {
    const unclear = unclearIn(field, before ?? '', after ?? '');
    return unclear.length === 0
        ? null
        : `Look closely, it is not what it seems to be; written as escapes: ${unclear.join('; ')}.`;
}


/***/ }),

/***/ 4204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guardPresenter: () => (/* binding */ guardPresenter)
});

// EXTERNAL MODULE: ./build/core/model/text.js
var model_text = __webpack_require__(4137);
// EXTERNAL MODULE: ./build/present/diagnostics.js
var diagnostics = __webpack_require__(1944);
// EXTERNAL MODULE: ./build/present/guard/changes.js + 1 modules
var guard_changes = __webpack_require__(9135);
// EXTERNAL MODULE: ./build/present/guard/words.js
var words = __webpack_require__(8463);
;// CONCATENATED MODULE: ./build/present/guard/annotations.js




/** One annotation for each change, on its line; errors when the change is blocked. */
function guardAnnotations(result) {
    const isBlocked = result.verdict === 'blocked';
    const level = result.fails ? 'error' : 'warning';
    const changes = result.changes.map((change) => ({
        level,
        title: `SLO contract ${change.direction}: ${(0,model_text/* oneLine */.TN)((0,guard_changes/* changedThing */.n1)(change))}`,
        message: (0,model_text/* oneLine */.TN)([`${(0,guard_changes/* changedValue */.g7)(change)}.`, (0,guard_changes/* closeLook */.i0)(change), isBlocked ? 'Blocked; the job summary says why.' : 'Reviewed.']
            .filter((part) => part !== null)
            .join(' ')),
        place: change.place,
    }));
    return [
        ...changes,
        ...result.unreadable.map(({ code, place, problem }) => ({
            level,
            title: code === 'git-attributes' ? 'Git attributes' : 'SLO file',
            message: (0,diagnostics/* problemText */.fI)(problem),
            place,
        })),
        ...(0,words/* guardNotices */.h1)(result).map((message) => ({ level: 'warning', title: 'SLO Gate guard', message, place: null })),
    ];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/core/model/quoted.js
var quoted = __webpack_require__(3170);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/present/quoted-text.js
var quoted_text = __webpack_require__(4548);
;// CONCATENATED MODULE: ./build/present/guard/json.js






const verdict = schemas/* enum */.k5n(['unchanged', 'approved', 'blocked']);
const change = schemas/* strictObject */.rej({
    service: schemas/* string */.YjP().nullable().describe('null for a change of the policy'),
    slo: schemas/* string */.YjP().nullable(),
    field: schemas/* string */.YjP().describe('the path of the field; `slo` when a whole SLO came or went'),
    before: schemas/* string */.YjP().nullable(),
    after: schemas/* string */.YjP().nullable(),
    direction: schemas/* enum */.k5n(['loosened', 'tightened', 'changed']),
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr(),
});
const approval = schemas/* strictObject */.rej({
    user: schemas/* string */.YjP(),
    counts: schemas/* boolean */.zMY(),
    reason: quoted_text/* quotedText */.w.describe('why the review counts or does not'),
});
/** What the policy asks for. */
const due = {
    needed: schemas/* int */.Whr().nullable().describe('how many approvals the policy asks for; null when none is due or none can do'),
    approvers: schemas/* array */.YOg(schemas/* string */.YjP()).nullable().describe('whom the policy names; null for everybody with write access'),
    reviewWindow: schemas/* strictObject */.rej({ open: schemas/* boolean */.zMY(), opens: schemas/* string */.YjP(), closes: schemas/* string */.YjP(), timezone: schemas/* string */.YjP() })
        .nullable()
        .describe('the yearly review window; null when the policy has none'),
    notice: schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* strictObject */.rej({
            kind: schemas/* literal */.euz('announced'),
            mergedBy: iso/* datetime */.w$().describe('merged later they are retroactive'),
        }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('retroactive') }),
    ])
        .nullable()
        .describe('whether the exclusions give the notice that the policy asks for; null when none is changed'),
};
const workingTree = schemas/* strictObject */.rej({
    base: schemas/* string */.YjP().describe('the branch or commit that it is compared with'),
    commits: schemas/* array */.YOg(schemas/* string */.YjP()).describe('the commits whose files are compared: of a branch, where the two part'),
    rules: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), commit: schemas/* string */.YjP() })
        .describe('whose policy says what review is due, as far as it is known locally'),
    behind: schemas/* boolean */.zMY().describe('whether the branch must be brought up to date first'),
    ...due,
});
const pullReport = schemas/* strictObject */.rej({
    number: schemas/* int */.Whr(),
    base: schemas/* string */.YjP(),
    verdict,
    reasons: schemas/* array */.YOg(quoted_text/* quotedText */.w).describe('why it is blocked'),
    ...due,
    approvals: schemas/* array */.YOg(approval),
});
/** The JSON report of the guard, design section 4.1. */
const guardReportSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz('slo-gate/report/v1'),
    mode: schemas/* literal */.euz('guard'),
    verdict: verdict.nullable().describe('null at a terminal when a review is due: there is none yet'),
    dryRun: schemas/* boolean */.zMY(),
    reasons: schemas/* array */.YOg(quoted_text/* quotedText */.w)
        .describe('why it is blocked, over all pull requests; of several, each says whose it is'),
    changes: schemas/* array */.YOg(change),
    approvals: schemas/* array */.YOg(approval).describe('of all pull requests; of several, each reason says whose it is'),
    unreadable: schemas/* array */.YOg(schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr(), column: schemas/* int */.Whr(), problem: quoted_text/* quotedText */.w })),
    pullRequests: schemas/* array */.YOg(pullReport),
    statusPosted: schemas/* boolean */.zMY(),
    workingTree: workingTree.optional().describe('at a terminal only'),
})
    .meta({ description: 'What an edit does to the contracts, and how it was reviewed.' });
/** The report of a run. */
function guardReport(result) {
    const saidIn = (pull) => (text) => new quoted/* Quoted */.v((0,words/* saidOf */.Jo)(pull, result, text));
    return {
        version: 'slo-gate/report/v1',
        mode: 'guard',
        verdict: result.verdict,
        dryRun: result.dryRun,
        reasons: [
            ...result.blocks.map(quotedBlock),
            ...result.pulls.flatMap((pull) => blocksOf(pull).map(words/* blockText */.dK).map(saidIn(pull))),
        ],
        changes: result.changes.map(changeOf),
        approvals: result.pulls.flatMap((pull) => pull.approvals.map((one) => approvalOf(one, saidIn(pull)))),
        unreadable: result.unreadable.map(({ place, problem }) => ({
            ...place,
            problem: new quoted/* Quoted */.v((0,diagnostics/* problemText */.fI)(problem)),
        })),
        pullRequests: result.pulls.map(pullOf),
        statusPosted: result.posting.kind === 'posted',
    };
}
/** The report of a run at a terminal: there are no pull requests and no reviews yet. */
function workingTreeReport(result) {
    const { base, changes, verdict, isBehind } = result;
    return {
        version: 'slo-gate/report/v1',
        mode: 'guard',
        verdict,
        dryRun: false,
        reasons: [],
        changes: changes.map(changeOf),
        approvals: [],
        unreadable: [],
        pullRequests: [],
        statusPosted: false,
        workingTree: {
            base: base.name,
            commits: [...base.commits],
            rules: { ...base.rules },
            behind: isBehind,
            ...dueOf(result),
        },
    };
}
const changeOf = ({ service, slo, field, before, after, direction, place }) => ({
    ...{ service, slo, field, before, after, direction },
    file: place.file,
    line: place.line,
});
const dueOf = ({ requirement, approvers }) => ({
    needed: requirement?.rule.kind === 'approvals' ? requirement.rule.approvals : null,
    approvers: approvers && [...approvers],
    notice: requirement?.notice ? noticeOf(requirement.notice) : null,
    reviewWindow: requirement?.window ? { open: requirement.window.isOpen, ...days(requirement.window) } : null,
});
const noticeOf = (notice) => notice.kind === 'announced' ? { kind: notice.kind, mergedBy: (0,time/* rfc3339 */.ag)(notice.until) } : { kind: notice.kind };
const quotedBlock = (block) => new quoted/* Quoted */.v((0,words/* blockText */.dK)(block));
function pullOf(pull) {
    return {
        number: pull.number,
        base: pull.baseBranch,
        verdict: pull.verdict.kind,
        reasons: blocksOf(pull).map(quotedBlock),
        ...dueOf(pull),
        approvals: pull.approvals.map((one) => approvalOf(one, (text) => new quoted/* Quoted */.v(text))),
    };
}
const blocksOf = ({ verdict }) => (verdict.kind === 'blocked' ? verdict.reasons : []);
const approvalOf = (one, quoted) => ({
    user: one.login,
    counts: one.objection === null,
    reason: quoted((0,words/* approvalText */.zP)(one)),
});
const days = ({ opens, closes, timezone }) => ({ opens, closes, timezone });

// EXTERNAL MODULE: ./build/core/review/verdict.js + 1 modules
var review_verdict = __webpack_require__(9046);
// EXTERNAL MODULE: ./build/present/markup/escape.js
var markup_escape = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/present/markup/markdown.js
var markdown = __webpack_require__(668);
// EXTERNAL MODULE: ./build/present/markup/sections.js
var markup_sections = __webpack_require__(2109);
// EXTERNAL MODULE: ./build/core/review/result.js
var result = __webpack_require__(5462);
// EXTERNAL MODULE: ./build/present/markup/numbers.js
var numbers = __webpack_require__(4467);
;// CONCATENATED MODULE: ./build/present/guard/next-step.js




/** Whether a pull request is judged for the default branch, where it does not go, over numbers that it does not change where it goes. */
const isForeign = (pull, { pulls }) => pulls.some(({ number, baseBranch, verdict }) => number === pull.number && baseBranch !== pull.baseBranch && verdict.kind === 'unchanged');
/** What the author can do now; null when nothing is to be done. */
function nextStep(pull, result) {
    if (pull.verdict.kind !== 'blocked')
        return null;
    if (isForeign(pull, result)) {
        const { baseBranch } = pull;
        return `It changes nothing where it goes, so its reviews are not of these numbers; but its status would outlive a change of base. What to do: bring these numbers to ${(0,model_text/* oneLine */.TN)(baseBranch)} by a pull request of their own, or give the branch that this one goes to the contract of ${(0,model_text/* oneLine */.TN)(baseBranch)}.`;
    }
    const step = stepOf(pull);
    return step === null ? null : `What to do: ${step}`;
}
function stepOf(pull) {
    const { verdict, requirement, baseBranch } = pull;
    if (verdict.kind !== 'blocked')
        return null;
    const kinds = new Set(verdict.reasons.map(({ kind }) => kind));
    if (kinds.has('git-attributes')) {
        return 'take the attributes out, or limit them to paths that no SLO file has. No approval can help.';
    }
    if (kinds.has('unreadable'))
        return 'fix the files, or take the edit out.';
    if (kinds.has('behind'))
        return 'merge the base branch into this one ("Update branch"); the guard then runs again.';
    if (kinds.has('no-policy')) {
        const files = [...new Set((0,words/* policyTrouble */.ex)(pull).map(({ place }) => place.file))];
        const what = files.length === 0 ? 'the policy' : files.map(model_text/* oneLine */.TN).join(', ');
        return `somebody who may bypass the ruleset (usually an administrator) has to merge a fix of ${what} into ${(0,model_text/* oneLine */.TN)(baseBranch)}, which no approval can let through; \`slo-gate lint\` tries it out before. Then run this job again.`;
    }
    if ((0,result/* hasFault */.n)(pull))
        return 'run this job again; GitHub did not answer all that was asked about the reviewers.';
    if (verdict.reasons.every(({ kind }) => kind === 'changes-requested')) {
        return 'settle it with whoever requested changes; their approval, or the dismissal of their review, unblocks.';
    }
    if (kinds.has('no-exclusions')) {
        return 'merge the section `exclusions` of the policy first, by a pull request of its own, then the exclusions.';
    }
    if (kinds.has('retroactive-refused')) {
        return 'let the exclusions begin, end or change later than the notice that the policy asks for, or take them out.';
    }
    const isClosed = requirement?.rule.kind === 'blocked';
    const asks = isClosed ? ['wait for the annual review'] : verdict.reasons.flatMap(askOf);
    return `${asks.join(' and ') || 'ask for an approving review'}, or take the contract change out of this pull request; everything else can be merged without it.`;
}
/** What would take a reason away that reviews can take away. */
function askOf(block) {
    if (block.kind === 'too-few-approvals')
        return [`get ${(0,numbers/* plural */.LS)(block.needed - block.counted, 'more approval')}`];
    if (block.kind === 'changes-requested')
        return [`settle what ${block.by.map(model_text/* oneLine */.TN).join(', ')} requested`];
    return [];
}

;// CONCATENATED MODULE: ./build/present/guard/summary.js








const ICONS = { unchanged: '\u2705', approved: '\u2705', blocked: '\ud83d\uded1' };
const DIRECTIONS = {
    loosened: (0,markdown.md) `\ud83d\udd13&nbsp;loosened`,
    tightened: (0,markdown.md) `\ud83d\udd12&nbsp;tightened`,
    changed: (0,markdown.md) `\u270f\ufe0f&nbsp;changed`,
};
/** The job summary of the guard: what changed, why it is blocked, who may approve, and when the window opens. */
function guardSummary(result) {
    const sections = [
        (0,markup_sections/* section */.uW)([(0,markdown.md) `## ${ICONS[result.verdict]} ${(0,markup_escape/* markdown */.wD)((0,words/* guardHeadline */.KJ)(result))}`, '']),
        (0,markup_sections/* section */.uW)(result.blocks.flatMap((block) => [(0,markdown.md) `- ${(0,markup_escape/* markdown */.wD)((0,words/* blockText */.dK)(block))}`, ...unreadableRows(block)])),
        ...result.pulls.map((pull) => pullSection(pull, result)),
        (0,markup_sections/* section */.uW)((0,words/* guardNotices */.h1)(result).map((notice) => (0,markdown.md) `> ${(0,markup_escape/* prose */.CS)(notice)}\n`)),
        changesSection(result.changes),
    ].filter(({ head }) => head.length > 0);
    return (0,markup_sections/* compose */.Zz)(sections, markup_sections/* SUMMARY_LIMIT */.Jt);
}
const unreadableRow = ({ place, problem }) => (0,markdown.md) `- ${(0,markup_escape/* code */.aY)(`${place.file}:${place.line}:${place.column}`)} ${(0,markup_escape/* prose */.CS)((0,diagnostics/* problemText */.fI)(problem))}`;
const unreadableRows = (block) => (0,review_verdict/* diagnosticsOf */.o)(block).map(unreadableRow);
function valueCell(change) {
    const look = (0,guard_changes/* closeLook */.i0)(change);
    return (0,markdown.md) `${(0,markup_escape/* markdown */.wD)((0,guard_changes/* changedValue */.g7)(change))}${look === null ? '' : (0,markdown.md) `<br>\u26a0\ufe0f ${(0,markup_escape/* markdown */.wD)(look)}`}`;
}
/** What changed, a row each. */
function changesSection(all) {
    if (all.length === 0)
        return (0,markup_sections/* section */.uW)([]);
    const rows = all.map((change) => (0,markdown.md) `| ${DIRECTIONS[change.direction]} | ${(0,markdown/* joined */.oR)((0,guard_changes/* changedThing */.n1)(change).split(' ').map(markup_escape/* code */.aY), ' ')} | ${valueCell(change)} | ${(0,markup_escape/* code */.aY)(`${change.place.file}:${change.place.line}`)} |`);
    return (0,markup_sections/* section */.uW)([(0,markdown.md) `### What changed`, '', (0,markdown.md) `| direction | what | from \u2192 to | where |`, (0,markdown.md) `|:--|:--|:--|:--|`], rows, [''], 'changes');
}
function pullSection(pull, result) {
    const isOneOfMany = result.pulls.length > 1;
    const { verdict, approvals, unreadable } = pull;
    if (verdict.kind === 'unchanged')
        return (0,markup_sections/* section */.uW)(isOneOfMany ? [(0,markdown.md) `### ${(0,markup_escape/* markdown */.wD)((0,words/* pullName */.N4)(pull))}: unchanged`, ''] : []);
    const reasons = verdict.kind === 'blocked' ? verdict.reasons : [];
    const lines = [
        ...reasons.map(words/* blockText */.dK),
        ...(isForeign(pull, result) ? [] : (0,words/* reviewTexts */.R1)(pull)),
        nextStep(pull, result),
    ];
    const rows = [
        ...[...unreadable, ...(0,words/* policyTrouble */.ex)(pull)].map(unreadableRow),
        ...approvals.map((approval) => (0,markdown.md) `- ${approval.objection === null ? '\u2705' : '\u2b1c'} ${(0,markup_escape/* code */.aY)(approval.login)} ${(0,markup_escape/* markdown */.wD)((0,words/* approvalText */.zP)(approval))}`),
    ];
    return (0,markup_sections/* section */.uW)([
        ...(isOneOfMany ? [(0,markdown.md) `### ${(0,markup_escape/* markdown */.wD)((0,words/* pullName */.N4)(pull))}: ${verdict.kind}`, markup_sections/* EMPTY */.wg] : []),
        ...lines.flatMap((line) => (line === null ? [] : [(0,markdown.md) `- ${(0,markup_escape/* prose */.CS)(line)}`])),
        ...(rows.length > 0 ? [markup_sections/* EMPTY */.wg, (0,markdown.md) `**Reviews and files**`, markup_sections/* EMPTY */.wg] : []),
    ], rows, [''], 'reviews and files');
}

// EXTERNAL MODULE: ./build/present/markup/table.js
var table = __webpack_require__(3809);
;// CONCATENATED MODULE: ./build/present/guard/text.js






/** The guard's answer for a terminal or a log: what changed, why it is blocked, who may approve, and when. */
function guardText(result) {
    return [
        (0,words/* guardHeadline */.KJ)(result),
        ...(result.changes.length > 0 ? ['', ...changesTable(result.changes)] : []),
        ...closeLooks(result.changes),
        ...result.blocks.flatMap((block) => ['', (0,model_text/* oneLine */.TN)((0,words/* blockText */.dK)(block)), ...groupLines(block)]),
        ...result.pulls.flatMap((pull) => pullLines(pull, result)),
        ...(0,words/* guardNotices */.h1)(result).flatMap((notice) => ['', notice]),
    ].join('\n');
}
/** What changed, a row each. */
function changesTable(changes) {
    const rows = changes.map((change) => [
        change.direction,
        (0,model_text/* oneLine */.TN)((0,guard_changes/* changedThing */.n1)(change)),
        (0,model_text/* oneLine */.TN)((0,guard_changes/* changedValue */.g7)(change)),
        `${(0,model_text/* oneLine */.TN)(change.place.file)}:${change.place.line}`,
    ]);
    return (0,table/* table */.t)(['direction', 'what', 'from \u2192 to', 'where'], rows, new Set());
}
/** What in them a reader might not see. */
function closeLooks(changes) {
    const lines = changes.flatMap((change) => {
        const look = (0,guard_changes/* closeLook */.i0)(change);
        return look === null ? [] : `${(0,model_text/* oneLine */.TN)((0,guard_changes/* changedThing */.n1)(change))}: ${look}`;
    });
    return lines.length === 0 ? [] : ['', ...lines];
}
const groupLines = (block) => (0,review_verdict/* diagnosticsOf */.o)(block).map((one) => (0,model_text/* oneLine */.TN)((0,words/* unreadableText */.LF)(one)));
function pullLines(pull, result) {
    const isOneOfMany = result.pulls.length > 1;
    const { verdict, approvals, unreadable } = pull;
    if (verdict.kind === 'unchanged')
        return isOneOfMany ? ['', `${(0,words/* pullName */.N4)(pull)}: unchanged`] : [];
    const reasons = verdict.kind === 'blocked' ? verdict.reasons : [];
    const [title, indent] = isOneOfMany ? [['', `${(0,words/* pullName */.N4)(pull)}: ${verdict.kind}`], '  '] : [[''], ''];
    const lines = [
        ...reasons.map(words/* blockText */.dK),
        ...[...unreadable, ...(0,words/* policyTrouble */.ex)(pull)].map(words/* unreadableText */.LF),
        ...(isForeign(pull, result) ? [] : (0,words/* reviewTexts */.R1)(pull)),
        ...approvals.map((approval) => `Review of ${approval.login}: ${(0,words/* approvalText */.zP)(approval)}`),
        nextStep(pull, result),
    ];
    return [...title, ...lines.flatMap((line) => (line === null ? [] : [`${indent}${(0,model_text/* oneLine */.TN)(line)}`]))];
}

;// CONCATENATED MODULE: ./build/present/guard/working-tree.js








/** What a reviewer will be asked, for a terminal. */
function workingTreeText(result) {
    const { changes } = result;
    return [
        headline(result),
        ...(changes.length > 0 ? ['', ...changesTable(changes)] : []),
        ...closeLooks(changes),
        '',
        ...linesOf(result).map(model_text/* oneLine */.TN),
    ].join('\n');
}
/** The same as Markdown. */
function workingTreeSummary(result) {
    const sections = [
        (0,markup_sections/* section */.uW)([(0,markdown.md) `## ${(0,markup_escape/* markdown */.wD)(headline(result))}`, '', ...linesOf(result).map((line) => (0,markdown.md) `- ${(0,markup_escape/* markdown */.wD)(line)}`), '']),
        changesSection(result.changes),
    ].filter(({ head }) => head.length > 0);
    return (0,markup_sections/* compose */.Zz)(sections, markup_sections/* SUMMARY_LIMIT */.Jt);
}
function headline({ changes, isBehind }) {
    if (changes.length > 0) {
        return `${(0,numbers/* plural */.LS)(changes.length, 'contract change')}: a pull request of this working tree would need a review`;
    }
    return isBehind
        ? 'Behind: a pull request of this branch would be blocked until it is up to date'
        : 'Unchanged: this working tree leaves the contract as it is';
}
function linesOf(result) {
    const { base, requirement, approvers, isBehind } = result;
    const lines = [
        comparedText(base),
        isBehind && behindText(base),
        requirement && `${dueText(requirement)} The policy is that of ${commitName(base.rules)}, as this clone knows it.`,
        requirement && (0,words/* seasonText */.RR)(requirement),
        (0,words/* noticeText */.ut)(requirement),
        (0,words/* approversText */.eR)({ approvers, requirement }),
    ];
    return lines.filter((line) => typeof line === 'string');
}
function comparedText({ name, commits, isBranch }) {
    const ids = commits.map(shortId).join(', ');
    return isBranch ? `Compared with ${ids}, where this branch left ${name}.` : `Compared with ${name} (${ids}).`;
}
const behindText = ({ name }) => `The contract has moved on ${name} since this branch left it, and its commits change what its edit as a whole does not. Bring this branch up to date first.`;
function dueText({ rule }) {
    if (rule.kind === 'approvals')
        return `Due today: ${(0,numbers/* plural */.LS)(rule.approvals, 'approval')}.`;
    return (0,words/* blockText */.dK)(rule.kind === 'blocked' ? { kind: 'window-closed' } : rule);
}
const commitName = ({ name, commit }) => `${name} (${shortId(commit)})`;
const shortId = (sha) => sha.slice(0, 12);

;// CONCATENATED MODULE: ./build/present/guard/presenter.js





const guardPresenter = {
    text: (answer) => (answer.subject === 'working-tree' ? workingTreeText(answer) : guardText(answer)),
    summary: (answer) => (answer.subject === 'working-tree' ? workingTreeSummary(answer) : guardSummary(answer)),
    // Annotations and outputs are a workflow's.
    annotations: (answer) => (answer.subject === 'working-tree' ? [] : guardAnnotations(answer)),
    outputs: ({ verdict }) => (verdict === null ? {} : { verdict }),
    json: (answer) => (answer.subject === 'working-tree' ? workingTreeReport(answer) : guardReport(answer)),
};


/***/ }),

/***/ 8463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ objectionText),
/* harmony export */   Jo: () => (/* binding */ saidOf),
/* harmony export */   KJ: () => (/* binding */ guardHeadline),
/* harmony export */   LF: () => (/* binding */ unreadableText),
/* harmony export */   N4: () => (/* binding */ pullName),
/* harmony export */   R1: () => (/* binding */ reviewTexts),
/* harmony export */   RR: () => (/* binding */ seasonText),
/* harmony export */   dK: () => (/* binding */ blockText),
/* harmony export */   eR: () => (/* binding */ approversText),
/* harmony export */   ex: () => (/* binding */ policyTrouble),
/* harmony export */   h1: () => (/* binding */ guardNotices),
/* harmony export */   ut: () => (/* binding */ noticeText),
/* harmony export */   zP: () => (/* binding */ approvalText)
/* harmony export */ });
/* harmony import */ var _core_model_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4137);
/* harmony import */ var _core_model_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4587);
/* harmony import */ var _core_review_status_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2863);
/* harmony import */ var _diagnostics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1944);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4190);
/* harmony import */ var _markup_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4467);






/** Where something can't be read, and why. */
const unreadableText = ({ place, problem }) => `${place.file}:${place.line}:${place.column}: ${(0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .problemText */ .fI)(problem)}`;
/** What is wrong with the policy by which a pull request would be judged. */
const policyTrouble = ({ verdict }) => verdict.kind === 'blocked'
    ? verdict.reasons.flatMap((block) => (block.kind === 'no-policy' ? block.diagnostics : []))
    : [];
/** The headline of the guard's answer. */
function guardHeadline(result) {
    const noun = result.subject === 'merge-group' ? 'merge group' : 'pull request';
    const trial = result.dryRun ? ' (dry run: the job does not fail)' : '';
    switch (result.verdict) {
        case 'unchanged':
            return `Unchanged: this ${noun} leaves the contract as it is`;
        case 'approved':
            return `Approved: this ${noun} changes the contract, and the change is reviewed`;
        case 'blocked':
            return `Blocked: this ${noun} ${blockedText(result)}${trial}`;
    }
}
function blockedText({ reasons, changes, unreadable }) {
    const isEach = (wanted) => reasons.every(({ kind }) => kind === wanted);
    if (isEach('behind'))
        return 'is not up to date with the contract of its base branch';
    if (isEach('git-attributes'))
        return 'lets git attributes give a checkout other text of SLO files than reviewers see';
    if (changes.length > 0 || unreadable.length === 0)
        return 'changes the contract without the reviews that the policy requires';
    return "has protected files that can't be read";
}
/** Which pull request, and where it goes. */
const pullName = ({ number, baseBranch }) => `#${number} into ${(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(baseBranch)}`;
/** What is said of a pull request that is not the only one: whose it is stands before it. */
const saidOf = (pull, { pulls }, text) => pulls.length > 1 ? `${pullName(pull)}: ${text}` : text;
/** A reason to block, as one sentence. */
function blockText(block) {
    switch (block.kind) {
        case 'unreadable':
            return `${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(new Set(block.diagnostics.map(({ place }) => place.file)).size, 'protected file')} can't be read, so the change can't be reviewed.`;
        case 'git-attributes': {
            const lines = new Set(block.diagnostics.map(({ place }) => `${place.file}:${place.line}`));
            return `Git attributes (${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(lines.size, 'line')}) may write other text of SLO files into a checkout than reviewers see, so no approval can help.`;
        }
        case 'no-policy':
            return "The policy of the base branch can't be read, so nobody knows who may approve.";
        case 'window-closed':
            return 'The policy takes no contract change at this time of the year.';
        case 'retroactive-refused':
            return 'An exclusion does not give the notice that the policy asks for, and the policy refuses those that are retroactive.';
        case 'no-exclusions':
            return 'The policy of the base branch has no exclusions, so that none can give its notice.';
        case 'too-few-approvals':
            return `${block.counted} of ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(block.needed, 'approval')} that the policy asks for.`;
        case 'changes-requested':
            return `${block.by.join(', ')} requested changes. This blocks until they approve, or their review is dismissed.`;
        case 'behind':
            return 'The contract has moved on the base branch since this branch left it. Bring this branch up to date first.';
        case 'unexplained':
            return `${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(block.changes.length, 'change')} of the merge group ${block.changes.length === 1 ? 'is' : 'are'} in none of its pull requests: edits that were reviewed apart became something else together.`;
    }
}
/** Why a review doesn't count as an approval, and what would fix it. */
function objectionText(objection) {
    switch (objection.kind) {
        case 'dismissed':
            return 'the review was dismissed';
        case 'requests-changes':
            return 'requested changes, which blocks';
        case 'author':
            return "is the pull request's author";
        case 'wrote-the-numbers':
            return 'wrote a commit that changes the contract';
        case 'bot':
            return 'is a bot';
        case 'deleted-account':
            return 'the account is gone';
        case 'no-write-access':
            return 'has no write access to the repository';
        case 'access-unknown':
            return "the token can't see whether this person may write to the repository";
        case 'not-named':
            return 'the policy does not name this person';
        case 'teams-unknown':
            if (objection.because === 'fault')
                return `GitHub did not say who is in ${objection.teams.join(', ')}: a fault, not a missing permission; run the job again`;
            return `the token can't see who is in ${objection.teams.join(', ')}: give review-token a token with the organization permission "Members: read", or name people in the policy`;
        case 'other-numbers':
            return 'the SLO numbers changed after this review; review again';
        case 'not-seen-before':
            return 'the review came before the guard had seen these numbers; approve again';
        case 'seen-unknown':
            return "this token can't write the status by which the guard knows what it has shown; run the guard's last job on pull_request_target again";
        case 'force-pushed':
            return 'the branch was force-pushed since, and GitHub may have moved the review along; approve again';
        case 'commit-unreadable':
            return "the reviewed commit can't be read; approve again";
    }
}
/** One review and whether it counts. */
const approvalText = ({ objection }) => objection === null ? 'counts' : `does not count: ${objectionText(objection)}`;
/** Who may approve, in a sentence. */
function approversText({ approvers, requirement, }) {
    if (requirement?.rule.kind !== 'approvals')
        return null;
    const who = approvers ? approvers.join(', ') : 'anyone';
    return `Who may approve: ${who}. They need write access, and must not have opened the pull request or written its numbers.`;
}
/** What the time of the year has to do with it; null without a yearly window. */
function seasonText(requirement) {
    if (!requirement?.window)
        return null;
    const { isOpen, opens, closes, timezone, rule } = requirement.window;
    const days = `${opens} to ${closes}, ${timezone}`;
    if (isOpen)
        return `The annual review is open (${days}).`;
    const then = rule.kind === 'blocked'
        ? 'no contract change is taken then either'
        : `${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(rule.approvals, 'approval')} will do then`;
    return `The annual review opens on ${opens} (${days}); ${then}.`;
}
/** Whether the exclusions give their notice; null where there are none. */
function noticeText(requirement) {
    const notice = requirement?.notice;
    if (!notice)
        return null;
    if (notice.kind === 'announced') {
        return `The exclusions give their notice if this is merged by ${(0,_core_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .rfc3339 */ .ag)(notice.until)}; after that they are retroactive.`;
    }
    return notice.notice === null
        ? null
        : `The exclusions are retroactive: they add or take away time that is not ${notice.notice} ahead.`;
}
/** What else the reader should know. */
function guardNotices(result) {
    const notices = postingTexts(result);
    if (!result.hasDirectory) {
        notices.push(`There is no directory ${result.sloDirectory} in this pull request: nothing is guarded. Is slo-directory right?`);
    }
    return notices;
}
/** Why the commit status does not tell the verdict, and what to do about it. */
function postingTexts(result) {
    const { posting, fails } = result;
    const context = (0,_core_review_status_context_js__WEBPACK_IMPORTED_MODULE_5__/* .statusContextOf */ .r)(result);
    switch (posting.kind) {
        case 'posted':
            return [];
        case 'denied':
            return [
                `The commit status ${context} could not be set: the token is read-only, as it is for forks. Only this job's result blocks the merge. Run the guard on pull_request_target with the permission \`statuses: write\`.`,
                ...(fails ? [`${OLDER} run the last job of pull_request_target again.`] : []),
            ];
        case 'failed':
            return [
                `The commit status ${context} may not have been set. This job's exit status has the verdict; run the job again to set it. Cause: ${(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .causeChain */ .DD)(posting.error))}`,
                ...(fails ? [`${OLDER} run the job again.`] : []),
            ];
    }
}
const OLDER = `An older success of ${_core_review_status_context_js__WEBPACK_IMPORTED_MODULE_5__/* .STATUS_CONTEXT */ .j} may still be on the head commit, and let it be merged:`;
/** When the review window opens, whether exclusions give their notice, and who may approve; nothing where no approval could be of use, since none makes a file readable. */
const reviewTexts = (pull) => pull.unreadable.length > 0 ? [] : [seasonText(pull.requirement), noticeText(pull.requirement), approversText(pull)];


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

/***/ 4548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ quotedText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

/** In the schema of a report: a text that quotes others. To whoever reads the report, a text like any other. */
const quotedText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().brand();


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
