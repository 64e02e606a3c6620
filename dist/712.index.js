export const id = 712;
export const ids = [712];
export const modules = {

/***/ 8024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UR: () => (/* binding */ EXCLUSION_CATEGORIES),
/* harmony export */   YI: () => (/* binding */ EXCLUDABLE),
/* harmony export */   w4: () => (/* binding */ WEEKDAYS)
/* harmony export */ });
/** Why time does not count. The policy and the commitment say which of these they allow. */
const EXCLUSION_CATEGORIES = [
    'maintenance',
    'outside-hours',
    'load-test',
    'dependency',
    'misclassified',
    'data-loss',
];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** The time of which exclusions can speak, from 2020 to the end of 2099: a recurrence without an end ends with it. */
const EXCLUDABLE = { from: Date.UTC(2020, 0, 1) / 1000, to: Date.UTC(2100, 0, 1) / 1000 };


/***/ }),

/***/ 5073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ together)
/* harmony export */ });
/** Items with the same key together, in the order in which the keys first appear. */
function together(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return [...groups.values()];
}


/***/ }),

/***/ 6956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ excludableUnder),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   YS: () => (/* binding */ contractId),
/* harmony export */   sE: () => (/* binding */ sloId)
/* harmony export */ });
/* harmony import */ var _exclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8024);

/** The categories of exclusions that a commitment allows: an agreement with customers has to name them. */
const excludableUnder = (commitment) => commitment?.excludes ?? (commitment?.to === 'customers' ? [] : _exclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .EXCLUSION_CATEGORIES */ .UR);
/** The name by which the directory's files know it: for an SLO of one group, that of the whole. */
const contractId = (slo) => `${slo.service.name}/${slo.groupOf ?? slo.name}`;
/** The name that is unique across the directory. */
const sloId = (slo) => `${slo.service.name}/${slo.name}`;
/** Where a part of an SLO's indicator stands, such as `['latency', 'within']`; or the nearest that there is around it. */
const placeIn = (slo, path) => path.length === 0 ? slo.places.indicator : (slo.parts.get(path.join('.')) ?? placeIn(slo, path.slice(0, -1)));


/***/ }),

/***/ 3529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditPresenter: () => (/* binding */ auditPresenter)
});

// EXTERNAL MODULE: ./build/core/model/text.js
var model_text = __webpack_require__(4137);
// EXTERNAL MODULE: ./build/present/guard/changes.js + 1 modules
var changes = __webpack_require__(9135);
// EXTERNAL MODULE: ./build/present/audit/words.js
var words = __webpack_require__(5518);
;// CONCATENATED MODULE: ./build/present/audit/annotations.js



/** One annotation for each change that was not reviewed, the newest first; what can't be determined only warns. */
const auditAnnotations = ({ entries, dryRun }) => [...entries].reverse().flatMap((entry) => {
    if (entry.state === 'reviewed')
        return [];
    const what = entry.changes.map((change) => `${(0,changes/* changedThing */.n1)(change)} ${(0,changes/* changedValue */.g7)(change)}`).join('; ');
    return [
        {
            level: entry.state === 'unknown' || dryRun ? 'warning' : 'error',
            title: (0,model_text/* oneLine */.TN)(`SLO contract change ${entry.state}: ${(0,words/* day */.vd)(entry.at)}, ${(0,words/* arrivalText */.xo)(entry.arrival)}`),
            message: (0,model_text/* oneLine */.TN)(`${(0,words/* shortSha */.Fu)(entry.commit)}: ${what}. ${(0,words/* entryReasons */.IR)(entry).join(' ')}`),
            place: entry.changes[0]?.place ?? entry.unreadable[0]?.place ?? null,
        },
    ];
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/core/model/quoted.js
var quoted = __webpack_require__(3170);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/present/diagnostics.js
var diagnostics = __webpack_require__(1944);
// EXTERNAL MODULE: ./build/present/quoted-text.js
var quoted_text = __webpack_require__(4548);
;// CONCATENATED MODULE: ./build/present/audit/json.js






const state = schemas/* enum */.k5n(['reviewed', 'unreviewed', 'unknown']);
const direction = schemas/* enum */.k5n(['loosened', 'tightened', 'changed']);
const arrival = schemas/* enum */.k5n(['pull-request', 'direct-push', 'gap'])
    .describe('`gap`: no commit that was found brings the change');
const change = schemas/* strictObject */.rej({
    service: schemas/* string */.YjP().nullable().describe('null for a change of the policy'),
    slo: schemas/* string */.YjP().nullable(),
    field: schemas/* string */.YjP(),
    before: schemas/* string */.YjP().nullable(),
    after: schemas/* string */.YjP().nullable(),
    direction,
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr(),
});
const entryReport = schemas/* strictObject */.rej({
    at: iso/* datetime */.w$(),
    commit: schemas/* string */.YjP().describe('after the change'),
    state,
    arrival,
    pullRequest: schemas/* int */.Whr().nullable(),
    author: schemas/* string */.YjP().nullable().describe('of the pull request, or of the direct push'),
    mergedBy: schemas/* string */.YjP().nullable(),
    guardStatus: schemas/* enum */.k5n(['pending', 'success', 'failure', 'error']).nullable().describe('at the merge'),
    reasons: schemas/* array */.YOg(quoted_text/* quotedText */.w).describe('why it is not reviewed, or what is in doubt'),
    needed: schemas/* int */.Whr().nullable().describe('how many approvals the policy of that day asked for'),
    changes: schemas/* array */.YOg(change),
    unreadable: schemas/* array */.YOg(schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr(), column: schemas/* int */.Whr(), problem: quoted_text/* quotedText */.w })),
    approvals: schemas/* array */.YOg(schemas/* strictObject */.rej({ user: schemas/* string */.YjP(), counts: schemas/* boolean */.zMY(), reason: quoted_text/* quotedText */.w })),
});
const ledgerReport = schemas/* strictObject */.rej({
    slo: schemas/* string */.YjP().nullable().describe('`service/name`; null for the policy'),
    objective: schemas/* string */.YjP().nullable().describe('promised now; null when the SLO is gone, and for the policy'),
    window: schemas/* string */.YjP().nullable(),
    history: schemas/* array */.YOg(schemas/* strictObject */.rej({
        at: iso/* datetime */.w$(),
        service: schemas/* string */.YjP().nullable().describe('null for a change of the policy'),
        field: schemas/* string */.YjP(),
        before: schemas/* string */.YjP().nullable(),
        after: schemas/* string */.YjP().nullable(),
        direction,
        state,
        commit: schemas/* string */.YjP(),
        pullRequest: schemas/* int */.Whr().nullable(),
    })),
});
/** The JSON report of the audit. */
const auditReportSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz('slo-gate/report/v1'),
    mode: schemas/* literal */.euz('audit'),
    evaluatedAt: iso/* datetime */.w$(),
    since: iso/* datetime */.w$(),
    repository: schemas/* string */.YjP(),
    branch: schemas/* string */.YjP(),
    tip: schemas/* string */.YjP(),
    dryRun: schemas/* boolean */.zMY(),
    notice: quoted_text/* quotedText */.w.nullable().describe('what could not be established about the whole time'),
    counts: schemas/* strictObject */.rej({
        looked: schemas/* int */.Whr().describe('steps of the history that touched the SLO directory'),
        reviewed: schemas/* int */.Whr(),
        unreviewed: schemas/* int */.Whr(),
        unknown: schemas/* int */.Whr(),
    }),
    entries: schemas/* array */.YOg(entryReport).describe('contract changes, oldest first'),
    ledger: schemas/* array */.YOg(ledgerReport).describe('the history of every SLO'),
})
    .meta({ description: 'Every contract change of the default branch over a time, and how it was reviewed.' });
/** The report of a run. */
const auditReport = (result) => ({
    version: 'slo-gate/report/v1',
    mode: 'audit',
    evaluatedAt: (0,time/* rfc3339 */.ag)(result.at),
    since: (0,time/* rfc3339 */.ag)(result.since),
    repository: result.repository,
    branch: result.branch,
    tip: result.tip,
    dryRun: result.dryRun,
    notice: (0,quoted/* quotedOrNull */.l)((0,words/* recordNotice */.wB)(result)),
    counts: {
        looked: result.looked,
        reviewed: result.byState.reviewed.length,
        unreviewed: result.byState.unreviewed.length,
        unknown: result.byState.unknown.length,
    },
    entries: result.entries.map(entryOf),
    ledger: result.ledger.map(({ slo, now, lines }) => ({
        slo,
        objective: now?.objective ?? null,
        window: now?.window ?? null,
        history: lines.map(lineOf),
    })),
});
function entryOf(entry) {
    const { arrival, requirement } = entry;
    const pull = arrival.kind === 'pull-request' ? arrival : null;
    return {
        at: (0,time/* rfc3339 */.ag)(entry.at),
        commit: entry.commit,
        state: entry.state,
        arrival: arrival.kind,
        pullRequest: pull?.number ?? null,
        author: arrival.kind === 'gap' ? null : arrival.author,
        mergedBy: pull?.mergedBy ?? null,
        guardStatus: pull?.guard ?? null,
        reasons: (0,words/* entryReasons */.IR)(entry).map((reason) => new quoted/* Quoted */.v(reason)),
        needed: requirement?.rule.kind === 'approvals' ? requirement.rule.approvals : null,
        changes: entry.changes.map(({ service, slo, field, before, after, direction, place }) => ({
            ...{ service, slo, field, before, after, direction },
            file: place.file,
            line: place.line,
        })),
        unreadable: entry.unreadable.map(({ place, problem }) => ({ ...place, problem: new quoted/* Quoted */.v((0,diagnostics/* problemText */.fI)(problem)) })),
        approvals: entry.approvals.map((one) => ({
            user: one.login,
            counts: one.objection === null,
            reason: new quoted/* Quoted */.v((0,words/* pastApprovalText */.bH)(one)),
        })),
    };
}
const lineOf = ({ entry, change: { service, field, before, after, direction } }) => ({
    at: (0,time/* rfc3339 */.ag)(entry.at),
    service,
    field,
    before,
    after,
    direction,
    state: entry.state,
    commit: entry.commit,
    pullRequest: entry.arrival.kind === 'pull-request' ? entry.arrival.number : null,
});

// EXTERNAL MODULE: ./build/present/markup/escape.js
var markup_escape = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/present/markup/markdown.js
var markdown = __webpack_require__(668);
// EXTERNAL MODULE: ./build/present/markup/sections.js
var markup_sections = __webpack_require__(2109);
;// CONCATENATED MODULE: ./build/present/audit/summary.js






/** The job summary of the audit: what nobody reviewed first, then what is in doubt, then the ledger of every SLO. */
function auditSummary(result) {
    const { unreviewed, unknown } = result.byState;
    const icon = unreviewed.length > 0 ? '\ud83d\uded1' : unknown.length > 0 ? '\u26a0\ufe0f' : '\u2705';
    const notice = (0,words/* recordNotice */.wB)(result);
    const sections = [
        (0,markup_sections/* section */.uW)([(0,markdown.md) `## ${icon} SLO audit: ${(0,markup_escape/* markdown */.wD)((0,words/* auditHeadline */.Qv)(result))}`, '']),
        (0,markup_sections/* section */.uW)(notice === null ? [] : [(0,markdown.md) `> ${(0,markup_escape/* markdown */.wD)(notice)}`, '']),
        ...[...unreviewed, ...unknown].map((entry) => entrySection(entry, result)),
        (0,markup_sections/* section */.uW)([(0,markdown.md) `### Ledger`, '', (0,markdown.md) `The history of every number, oldest first.`, '']),
        ...result.ledger.map((ledger) => ledgerSection(ledger, result)),
    ];
    return (0,markup_sections/* compose */.Zz)(sections.filter(({ head }) => head.length > 0), markup_sections/* SUMMARY_LIMIT */.Jt);
}
const address = ({ serverUrl, repository }, { arrival, commit }) => {
    const page = arrival.kind === 'pull-request' ? `pull/${arrival.number}` : `commit/${commit}`;
    return (0,markup_escape/* link */.nf)(`${serverUrl}/${repository}/${page}`);
};
function entrySection(entry, result) {
    const title = (0,markdown.md) `### ${(0,markup_escape/* words */.aL)(words/* STATE_ICONS */.t1[entry.state])}: ${(0,markup_escape/* markdown */.wD)(`${(0,words/* day */.vd)(entry.at)}, ${(0,words/* arrivalText */.xo)(entry.arrival)}`)}`;
    const rows = [
        ...entry.changes.map((change) => (0,markdown.md) `- ${change.direction}: ${(0,markup_escape/* code */.aY)((0,changes/* changedThing */.n1)(change))} ${(0,markup_escape/* markdown */.wD)((0,changes/* changedValue */.g7)(change))}`),
        ...entry.unreadable.map(({ place, problem }) => (0,markdown.md) `- ${(0,markup_escape/* code */.aY)(`${place.file}:${place.line}`)} ${(0,markup_escape/* markdown */.wD)((0,diagnostics/* problemText */.fI)(problem))}`),
        ...(0,words/* entryReasons */.IR)(entry).map((reason) => (0,markdown.md) `- ${(0,markup_escape/* markdown */.wD)(reason)}`),
        ...entry.approvals.map((approval) => (0,markdown.md) `- review of ${(0,markup_escape/* code */.aY)(approval.login)} ${(0,markup_escape/* markdown */.wD)((0,words/* pastApprovalText */.bH)(approval))}`),
    ];
    return (0,markup_sections/* section */.uW)([title, '', address(result, entry), ''], rows, [''], 'changes and reviews');
}
function ledgerSection({ slo, now, lines }, result) {
    const today = now ? `${now.objective} over ${now.window}` : slo === null ? '' : 'gone';
    const title = (0,markdown.md) `**${slo === null ? 'Policy and files' : (0,markup_escape/* code */.aY)(slo)}**${today === '' ? '' : (0,markdown.md) ` ${(0,markup_escape/* markdown */.wD)(today)}`}`;
    if (lines.length === 0)
        return (0,markup_sections/* section */.uW)([(0,markdown.md) `${title}: unchanged`, '']);
    const head = [
        title,
        '',
        (0,markdown.md) `| day | what | from \u2192 to | direction | review | how | where |`,
        (0,markdown.md) `|:--|:--|:--|:--|:--|:--|:--|`,
    ];
    return (0,markup_sections/* section */.uW)(head, lines.map((line) => ledgerRow(line, result)), [''], 'changes');
}
function ledgerRow({ entry, change }, result) {
    const cells = [
        (0,markup_escape/* unbroken */.D_)((0,markup_escape/* words */.aL)((0,words/* day */.vd)(entry.at))),
        (0,markup_escape/* code */.aY)(change.slo === null ? (0,changes/* changedThing */.n1)(change) : change.field),
        (0,markup_escape/* markdown */.wD)((0,changes/* changedValue */.g7)(change)),
        (0,markdown.md) `${change.direction}`,
        (0,markup_escape/* unbroken */.D_)((0,markup_escape/* words */.aL)(words/* STATE_ICONS */.t1[entry.state])),
        (0,markup_escape/* markdown */.wD)((0,words/* arrivalText */.xo)(entry.arrival)),
        (0,markdown.md) `${(0,markup_escape/* code */.aY)((0,words/* shortSha */.Fu)(entry.commit))} ${address(result, entry)}`,
    ];
    return (0,markdown.md) `| ${(0,markdown/* joined */.oR)(cells, ' | ')} |`;
}

// EXTERNAL MODULE: ./build/present/markup/table.js
var table = __webpack_require__(3809);
;// CONCATENATED MODULE: ./build/present/audit/text.js





/** What changed and how it was reviewed, for a terminal or a log; the newest change first, then the ledger. */
function auditText(result) {
    return [
        (0,words/* auditHeadline */.Qv)(result),
        ...[(0,words/* recordNotice */.wB)(result)].flatMap((notice) => (notice === null ? [] : ['', notice])),
        ...[...result.entries].reverse().flatMap((entry) => ['', ...entryLines(entry)]),
        ...result.ledger.flatMap(ledgerLines),
    ].join('\n');
}
function entryLines(entry) {
    const lines = [
        ...entry.changes.map((change) => `${change.direction}: ${(0,changes/* changedThing */.n1)(change)}: ${(0,changes/* changedValue */.g7)(change)}`),
        ...entry.unreadable.map(({ place, problem }) => `${place.file}:${place.line}: ${(0,diagnostics/* problemText */.fI)(problem)}`),
        ...(0,words/* entryReasons */.IR)(entry),
        ...entry.approvals.map((approval) => `Review of ${approval.login}: ${(0,words/* pastApprovalText */.bH)(approval)}`),
    ];
    const head = `${(0,words/* day */.vd)(entry.at)} ${(0,words/* shortSha */.Fu)(entry.commit)} ${entry.state}: ${(0,words/* arrivalText */.xo)(entry.arrival)}`;
    return [(0,model_text/* oneLine */.TN)(head), ...lines.map((line) => `  ${(0,model_text/* oneLine */.TN)(line)}`)];
}
function ledgerLines({ slo, now, lines }) {
    const today = now ? `, now ${now.objective} over ${now.window}` : slo === null ? '' : ', gone';
    const title = `${slo ?? 'policy and files'}${today}`;
    if (lines.length === 0)
        return ['', `${(0,model_text/* oneLine */.TN)(title)}, unchanged`];
    const rows = lines.map(({ entry, change }) => [
        (0,words/* day */.vd)(entry.at),
        (0,model_text/* oneLine */.TN)(change.slo === null ? (0,changes/* changedThing */.n1)(change) : change.field),
        (0,model_text/* oneLine */.TN)((0,changes/* changedValue */.g7)(change)),
        change.direction,
        entry.state,
        (0,words/* shortSha */.Fu)(entry.commit),
    ]);
    return ['', (0,model_text/* oneLine */.TN)(title), ...(0,table/* table */.t)(['day', 'what', 'from \u2192 to', 'direction', 'review', 'commit'], rows, new Set())];
}

;// CONCATENATED MODULE: ./build/present/audit/presenter.js




const auditPresenter = {
    text: auditText,
    summary: auditSummary,
    annotations: auditAnnotations,
    outputs: () => ({}),
    json: auditReport,
};


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


/***/ })

};
