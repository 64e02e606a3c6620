export const id = 9130;
export const ids = [9130];
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

/***/ 9130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statusWords: () => (/* binding */ statusWords)
/* harmony export */ });
/* harmony import */ var _markup_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8463);


/** The descriptions of the guard's commit statuses, each at most a line. */
const statusWords = {
    pending: 'A contract change; looking for its review',
    failed: 'SLO Gate could not decide; see the run',
    verdict: verdictText,
};
function verdictText(result) {
    switch (result.verdict) {
        case 'unchanged':
            return 'unchanged: no contract change';
        case 'approved':
            return `approved: ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(result.changes.length, 'contract change')}, reviewed`;
        case 'blocked':
            return `${result.dryRun ? 'dry run: would be ' : ''}blocked: ${[blocksText(result), ...fault(result)].join('; ')}`;
    }
}
const fault = ({ hasFault }) => (hasFault ? ['GitHub did not say who is in a team; run it again'] : []);
/** Where there are several pull requests, each count says whose it is. */
function blocksText(result) {
    const { blocks, pulls } = result;
    const separator = pulls.length > 1 ? ', ' : '; ';
    const ofPulls = pulls.flatMap((pull) => pull.verdict.kind === 'blocked' ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .saidOf */ .Jo)(pull, result, pull.verdict.reasons.map(shortBlock).join(separator))] : []);
    return [...blocks.map(shortBlock), ...ofPulls].join('; ');
}
function shortBlock(block) {
    switch (block.kind) {
        case 'unreadable':
            return 'files that can not be read';
        case 'git-attributes':
            return 'git attributes that may rewrite SLO files';
        case 'no-policy':
            return "the base branch's policy can not be read";
        case 'window-closed':
            return 'no contract change at this time of the year';
        case 'retroactive-refused':
            return 'a retroactive exclusion';
        case 'no-exclusions':
            return 'the policy has no exclusions yet';
        case 'too-few-approvals':
            return `${block.counted} of ${(0,_markup_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(block.needed, 'approval')}`;
        case 'changes-requested':
            return 'changes requested';
        case 'behind':
            return 'not up to date with the contract';
        case 'unexplained':
            return 'changes that no pull request brings';
    }
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


/***/ })

};
