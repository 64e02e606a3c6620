export const id = 1863;
export const ids = [1863];
export const modules = {

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
    const isWhole = field === 'slo' || field === 'waiver';
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
/* harmony export */   zP: () => (/* binding */ approvalText)
/* harmony export */ });
/* harmony import */ var _core_model_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4137);
/* harmony import */ var _core_review_status_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2863);
/* harmony import */ var _diagnostics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1944);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4190);
/* harmony import */ var _markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4467);





/** Where something can't be read, and why. */
const unreadableText = ({ place, problem }) => `${place.file}:${place.line}:${place.column}: ${(0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__/* .problemText */ .fI)(problem)}`;
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
        return 'changes the contract, and the change is not reviewed';
    return "has protected files that can't be read";
}
/** Which pull request, and where it goes. */
const pullName = ({ number, baseBranch }) => `#${number} into ${(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(baseBranch)}`;
/** What is said of a pull request that is not the only one: whose it is stands before it. */
const saidOf = (pull, { pulls }, text) => pulls.length > 1 ? `${pullName(pull)}: ${text}` : text;
/** A reason to block, as one sentence. */
function blockText(block) {
    switch (block.kind) {
        case 'unreadable':
            return `${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(new Set(block.diagnostics.map(({ place }) => place.file)).size, 'protected file')} can't be read; nobody can review numbers that can't be read.`;
        case 'git-attributes': {
            const lines = new Set(block.diagnostics.map(({ place }) => `${place.file}:${place.line}`));
            return `Git attributes (${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(lines.size, 'line')}) may write other text of SLO files into a checkout than reviewers see, so no approval can help.`;
        }
        case 'no-policy':
            return "The policy of the base branch can't be read, so nobody knows who may approve.";
        case 'window-closed':
            return 'The policy takes no contract change at this time of the year.';
        case 'too-few-approvals':
            return `${block.counted} of ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(block.needed, 'approval')} that the policy asks for.`;
        case 'changes-requested':
            return `${block.by.join(', ')} asked for changes. Only a new review of theirs, or its dismissal, takes that back.`;
        case 'behind':
            return 'The contract has moved on the base branch since this branch left it. Bring this branch up to date first.';
        case 'unexplained':
            return `${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(block.changes.length, 'change')} of the merge group ${block.changes.length === 1 ? 'is' : 'are'} in none of its pull requests: edits that were reviewed apart became something else together.`;
    }
}
/** Why a review doesn't count as an approval, and what would fix it. */
function objectionText(objection) {
    switch (objection.kind) {
        case 'dismissed':
            return 'the review was dismissed';
        case 'requests-changes':
            return 'asks for changes, which blocks';
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
            return `the token can't see who is in ${objection.teams.join(', ')}: give review-token a token with the organisation permission "Members: read", or name people in the policy`;
        case 'other-numbers':
            return 'the review was of other numbers than those at the head; review again';
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
    return `Who may approve: ${who}, with write access, who neither opened the pull request nor wrote its numbers.`;
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
        : `${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rule.approvals, 'approval')} will do then`;
    return `The annual review opens on ${opens} (${days}); ${then}.`;
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
    const context = (0,_core_review_status_context_js__WEBPACK_IMPORTED_MODULE_4__/* .statusContextOf */ .r)(result);
    switch (posting.kind) {
        case 'posted':
            return [];
        case 'denied':
            return [
                `The commit status ${context} could not be written: the token is read-only, as it is for forks. Run the guard on pull_request_target with the permission \`statuses: write\`. This job's exit status is the only result.`,
                ...(fails ? [`${OLDER} run the last job of pull_request_target again.`] : []),
            ];
        case 'failed':
            return [
                `The commit status ${context} may not be written; this job's exit status has the verdict, and to run the job again writes it: ${(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .causeChain */ .DD)(posting.error))}`,
                ...(fails ? [`${OLDER} run the job again.`] : []),
            ];
    }
}
const OLDER = `An older success of ${_core_review_status_context_js__WEBPACK_IMPORTED_MODULE_4__/* .STATUS_CONTEXT */ .j} may still stand on the head:`;
/** When the review window opens, and who may approve; nothing where no approval could be of use, since none makes a file readable. */
const reviewTexts = (pull) => pull.unreadable.length > 0 ? [] : [seasonText(pull.requirement), approversText(pull)];


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


/***/ })

};
