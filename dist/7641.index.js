export const id = 7641;
export const ids = [7641];
export const modules = {

/***/ 6398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isZone),
/* harmony export */   K: () => (/* binding */ windowText)
/* harmony export */ });
/** Whether a time zone is known by this name. */
function isZone(name) {
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
}
/** How people read the window: `30d`, or `quarter (Europe/Berlin)`. */
function windowText(window) {
    if (window.kind === 'rolling')
        return window.duration.text;
    const from = window.starts ? ` from ${startText(window.calendar, window.starts)}` : '';
    return `${window.calendar}${from} (${window.timezone})`;
}
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
function startText(unit, { months, days, time }) {
    const clock = time.replace(/:00$/, '');
    if (unit === 'week')
        return `${WEEKDAYS[days]} ${clock}`;
    const month = unit === 'month' ? '' : ` of month ${months + 1}`;
    return `day ${days + 1}${month} ${clock}`;
}


/***/ }),

/***/ 7641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatePresenter: () => (/* binding */ gatePresenter)
});

// EXTERNAL MODULE: ./build/core/model/names.js
var model_names = __webpack_require__(8836);
// EXTERNAL MODULE: ./build/core/model/slo.js
var model_slo = __webpack_require__(6956);
// EXTERNAL MODULE: ./build/core/model/text.js
var model_text = __webpack_require__(4137);
// EXTERNAL MODULE: ./build/present/diagnostics.js
var present_diagnostics = __webpack_require__(1944);
// EXTERNAL MODULE: ./build/present/gate/causes.js + 4 modules
var causes = __webpack_require__(7272);
// EXTERNAL MODULE: ./build/core/model/group-by.js
var group_by = __webpack_require__(5073);
// EXTERNAL MODULE: ./build/present/failure.js
var present_failure = __webpack_require__(4190);
;// CONCATENATED MODULE: ./build/present/gate/freeze-issue-notices.js



/** What somebody has to do for the issues to be kept, the first of each kind; empty where all is well. */
function freezeIssueNotices(issues) {
    if (issues === undefined)
        return [];
    if (issues.kind === 'kept')
        return (0,group_by/* together */.b)(issues.faults, ({ kind }) => kind).map(([first]) => faultText(first));
    return issues.reason.kind === 'no-github' ? [notKeptText(issues.reason)] : [];
}
/** What the log says of the issues. */
function freezeIssueTexts(issues) {
    if (issues === undefined)
        return [];
    if (issues.kind === 'not-kept')
        return [notKeptText(issues.reason)];
    return [...issues.urls.map((url) => `Freeze issue: ${(0,model_text/* oneLine */.TN)(url)}`), ...freezeIssueNotices(issues)];
}
function notKeptText(reason) {
    switch (reason.kind) {
        case 'no-github':
            return 'No freeze issue is kept: freeze-issue needs a workflow and its github-token.';
        case 'dry-run':
            return 'No freeze issue is kept: this is a dry run.';
        case 'other-event':
            return `No freeze issue is kept: that is for runs of the default branch, and this one is for the event ${(0,model_text/* oneLine */.TN)(reason.event)}.`;
        case 'other-branch':
            return `No freeze issue is kept: that is for runs of the default branch (${(0,model_text/* oneLine */.TN)(reason.defaultBranch)}), and this one is for ${(0,model_text/* oneLine */.TN)(reason.ref) || 'no branch'}.`;
    }
}
function faultText(fault) {
    switch (fault.kind) {
        case 'denied':
            return 'The freeze issues were not kept: give the job the permission `issues: write`.';
        case 'disabled':
            return 'The freeze issues were not kept: issues are disabled in this repository. Enable them in its settings, or leave freeze-issue out.';
        case 'failed':
            return `The freeze issues were not kept up to date, which the next run does: ${(0,model_text/* oneLine */.TN)((0,present_failure/* causeChain */.DD)(fault.error))}`;
    }
}

// EXTERNAL MODULE: ./build/present/gate/shared-causes.js
var shared_causes = __webpack_require__(8402);
;// CONCATENATED MODULE: ./build/present/gate/annotations.js







/**
 * One annotation for each SLO that freezes or warns, on the line of its objective; one on no line for all those that a backend
 * in trouble left unanswered; and a warning for what is wrong with a target's file. A missed target has none: it is information.
 * Notices name the SLOs without a series of bad events, and what keeps the freeze issues from being kept.
 */
function gateAnnotations(result) {
    const decided = ['freeze', 'warn'].flatMap((decision) => {
        const level = decision === 'freeze' && result.fails ? 'error' : 'warning';
        return (0,shared_causes/* decidedSo */.dO)(result.slos, decision).map((group) => ({
            level,
            title: `SLO ${decision}: ${(0,shared_causes/* nameOf */.Vb)(group)}`,
            message: messageOf(group),
            place: group.length === 1 ? (0,causes/* placeOf */.$t)(group[0]) : null,
        }));
    });
    const unread = result.targets.diagnostics.map(({ place, problem }) => ({
        level: 'warning',
        title: 'Performance target',
        message: (0,present_diagnostics/* problemText */.fI)(problem),
        place,
    }));
    const notices = freezeIssueNotices(result.freezeIssues).map((message) => ({ level: 'notice', title: 'Freeze issue', message, place: null }));
    return [...decided, ...unread, ...noBadSeries(result.slos), ...notices];
}
/** One notice for all SLOs without a series of bad events, most of which just have no errors. */
function noBadSeries(slos) {
    const [first, ...others] = (0,causes/* withoutBadSeries */.zU)(slos);
    if (!first)
        return [];
    const group = [first, ...others];
    const names = others.length > 0 ? ` ${(0,model_names/* listed */.K)(group.map(({ slo }) => (0,model_slo/* sloId */.sE)(slo)))}` : '';
    return [
        {
            level: 'notice',
            title: `No series of bad events: ${(0,shared_causes/* nameOf */.Vb)(group)}`,
            message: (0,model_text/* oneLine */.TN)(`There is no series of bad events beside the total, so none is counted; is the query right?${names}`),
            place: others.length > 0 ? null : first.slo.places.indicator,
        },
    ];
}
function messageOf(group) {
    const [first, ...others] = group;
    const texts = [(0,causes/* causeText */.xv)(first), (0,causes/* measuredText */.AY)(first)].filter((text) => text !== null);
    const slos = others.length > 0 ? [(0,model_names/* listed */.K)(group.map(({ slo }) => (0,model_slo/* sloId */.sE)(slo)))] : [];
    return (0,model_text/* oneLine */.TN)([...texts, ...slos].join('. '));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/core/budget/coverage.js
var coverage = __webpack_require__(2166);
// EXTERNAL MODULE: ./build/core/model/quoted.js
var model_quoted = __webpack_require__(3170);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/core/model/window.js
var model_window = __webpack_require__(6398);
// EXTERNAL MODULE: ./build/present/json-parts.js
var json_parts = __webpack_require__(4491);
// EXTERNAL MODULE: ./build/present/quoted-text.js
var quoted_text = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/present/reasons.js
var reasons = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/present/targets/json.js
var json = __webpack_require__(2463);
// EXTERNAL MODULE: ./build/present/gate/exceptions.js + 1 modules
var exceptions = __webpack_require__(2595);
;// CONCATENATED MODULE: ./build/present/gate/exception-report.js





const until = schemas/* string */.YjP().nullable().describe('the last day of the one that ends first');
/** What let a freeze through, by its kind, as the report has it. */
const exceptionReport = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('label'),
        label: schemas/* string */.YjP().describe('the label, or several separated by commas'),
        by: schemas/* array */.YOg(schemas/* string */.YjP()).describe('who approved it, or who set a label that nobody need approve'),
        until,
        pullRequests: schemas/* array */.YOg(schemas/* int */.Whr()),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('override'),
        override: schemas/* string */.YjP().describe('its name in the policy, or several separated by commas'),
        by: schemas/* string */.YjP().describe('who started the workflow'),
        reason: quoted_text/* quotedText */.w,
        at: schemas/* string */.YjP().describe('when, in RFC 3339'),
        until,
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('rollback'),
        commit: schemas/* string */.YjP().describe('the commit that goes out, which was deployed before'),
        deployed: schemas/* string */.YjP().describe('the commit that is deployed'),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('waiver'),
        waivers: schemas/* array */.YOg(schemas/* strictObject */.rej({
            services: schemas/* array */.YOg(schemas/* string */.YjP()).describe('the frozen services that it lets through'),
            until: schemas/* string */.YjP().describe('its last day'),
            reason: quoted_text/* quotedText */.w,
            pullRequest: schemas/* int */.Whr().describe('the one that brought it'),
            mergedAt: schemas/* string */.YjP().describe('when, in RFC 3339'),
            file: schemas/* string */.YjP(),
        })),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('redeploy'), commit: schemas/* string */.YjP().describe('the commit that is deployed already') }),
]);
/** An exception as the report has it. */
function reportOfException(exception) {
    switch (exception.kind) {
        case 'label': {
            const { grants } = exception;
            return {
                kind: 'label',
                label: (0,exceptions/* labelsOf */.PC)(grants),
                by: [...new Set(grants.flatMap(({ by }) => by))],
                until: firstEnd(grants.map((grant) => grant.exception)),
                pullRequests: [...new Set(grants.map(({ pull }) => pull))],
            };
        }
        case 'override':
            return {
                kind: 'override',
                override: exception.exceptions.map(({ name }) => name).join(','),
                by: exception.by,
                reason: new model_quoted/* Quoted */.v(exception.reason),
                at: (0,time/* rfc3339 */.ag)(exception.at),
                until: firstEnd(exception.exceptions),
            };
        case 'waiver':
            return {
                kind: 'waiver',
                waivers: exception.waivers.map(({ services, until, reason, pull, mergedAt, file }) => ({
                    ...{ services: [...services], until, file },
                    reason: new model_quoted/* Quoted */.v(reason),
                    pullRequest: pull,
                    mergedAt: (0,time/* rfc3339 */.ag)(mergedAt),
                })),
            };
        case 'rollback':
        case 'redeploy':
            return exception;
    }
}
const firstEnd = (exceptions) => exceptions.flatMap(({ until }) => until ?? []).sort()[0] ?? null;

;// CONCATENATED MODULE: ./build/present/gate/files.js




/** More files than this are counted. */
const NAMED = 5;
/** Whose files decided, where a reader may take them for others; null elsewhere. */
function filesText(files) {
    switch (files.kind) {
        case 'default-branch': {
            if (files.differing.length === 0)
                return null;
            const of = `${files.branch ?? 'the default branch'} at ${files.commit.slice(0, 7)}`;
            return `The policy and the contracts of ${of} decide; in this checkout these differ: ${(0,model_names/* listed */.K)(files.differing, NAMED)}.`;
        }
        case 'checkout': {
            const reason = reasonText(files.because);
            return reason === null ? null : `The files of this checkout decide, since ${reason}.`;
        }
    }
}
function reasonText(because) {
    switch (because.kind) {
        case 'terminal':
            return null;
        case 'no-directory':
            return "the default branch's tip has no such SLO directory";
        case 'unreadable':
            return `those of the default branch's tip can't be read: ${because.detail.text.replace(/\.$/, '')}`;
    }
}
/** Which commit's files were believed, and which of them came from the disk. */
const filesReport = schemas/* strictObject */.rej({
    from: schemas/* enum */.k5n(['default-branch', 'checkout']).describe('whose policy, contracts and waivers decided'),
    branch: schemas/* string */.YjP().nullable().describe('the default branch; null when it is not known, or the checkout was believed'),
    commit: schemas/* string */.YjP().nullable().describe("the default branch's tip; null when the checkout was believed"),
    reason: quoted_text/* quotedText */.w.nullable().describe('why a workflow believed its checkout; null at a terminal, too'),
    fromDisk: schemas/* int */.Whr().describe('how many files were read from the checkout'),
    fromApi: schemas/* int */.Whr().describe('how many the checkout has otherwise or not at all, so that GitHub was asked for them'),
    differing: schemas/* array */.YOg(schemas/* string */.YjP()).describe('files of these that are others in the checkout, or missing, or there alone'),
});
function filesReportOf(files) {
    switch (files.kind) {
        case 'default-branch': {
            const { branch, commit, fromDisk, fromApi, differing } = files;
            return { from: files.kind, branch, commit, reason: null, fromDisk, fromApi, differing: [...differing] };
        }
        case 'checkout': {
            const reason = reasonText(files.because);
            const quoted = reason === null ? null : new model_quoted/* Quoted */.v(reason);
            const { fromDisk } = files;
            return { from: files.kind, branch: null, commit: null, reason: quoted, fromDisk, fromApi: 0, differing: [] };
        }
    }
}

// EXTERNAL MODULE: ./build/present/gate/waivers.js
var waivers = __webpack_require__(8447);
;// CONCATENATED MODULE: ./build/present/gate/json.js















const decision = schemas/* enum */.k5n(['open', 'warn', 'freeze']);
const json_time = iso/* datetime */.w$();
const sloReport = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['met', 'breached', 'idle', 'unknown']),
    reason: quoted_text/* quotedText */.w.nullable().describe('why the answer, or a part of it, is unknown'),
    notes: schemas/* array */.YOg(quoted_text/* quotedText */.w).describe('what qualifies the numbers'),
    objective: json_parts/* share */.uM,
    window: schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(['rolling', 'calendar']),
        from: json_time,
        to: json_time,
        text: schemas/* string */.YjP(),
    }),
    good: schemas/* number */.aig().nullable(),
    total: schemas/* number */.aig().nullable(),
    unit: schemas/* enum */.k5n(['events', 'slices']).nullable().describe('what good and total count'),
    sli: json_parts/* share */.uM.nullable(),
    budget: schemas/* strictObject */.rej({ spent: json_parts/* share */.uM, remaining: json_parts/* share */.uM }).nullable(),
    coverage: json_parts/* share */.uM.nullable().describe('the share of the window for which there is data; null when it is not known'),
    burnRates: schemas/* array */.YOg(schemas/* strictObject */.rej({
        window: schemas/* string */.YjP(),
        rate: schemas/* number */.aig().nullable(),
        events: schemas/* number */.aig().nullable(),
        reason: quoted_text/* quotedText */.w.nullable(),
    })),
    decision,
    rule: schemas/* string */.YjP().nullable().describe('the rule that decided, or that could not be answered'),
    rules: schemas/* array */.YOg(schemas/* string */.YjP()).describe('every rule that fired'),
    consequences: schemas/* array */.YOg(schemas/* string */.YjP()).describe('of every rule that fired'),
    target: json/* targetReport */.m.nullable().describe('the performance target; it decides nothing'),
    freezeLiftsAt: json_time.nullable().describe('a forecast'),
    evidence: json_parts/* evidence */.MX,
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr(),
});
/** The JSON report of the gate. Numbers are unrounded. */
const gateReportSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz('slo-gate/report/v1'),
    mode: schemas/* literal */.euz('gate'),
    evaluatedAt: json_time,
    files: filesReport,
    decision,
    exception: exceptionReport.nullable().describe('what let the freeze through; it never changes the decision'),
    commit: schemas/* string */.YjP().nullable().describe('the commit that goes out; null when it is not known'),
    unusedWaivers: schemas/* array */.YOg(schemas/* strictObject */.rej({
        services: schemas/* array */.YOg(schemas/* string */.YjP()),
        until: schemas/* string */.YjP(),
        reason: quoted_text/* quotedText */.w,
        file: schemas/* string */.YjP(),
        why: quoted_text/* quotedText */.w.describe('why it lets nothing through'),
    }))
        .describe('the waivers of frozen services that let nothing through'),
    dryRun: schemas/* boolean */.zMY(),
    freezeLiftsAt: json_time.nullable(),
    services: schemas/* array */.YOg(schemas/* strictObject */.rej({ service: schemas/* string */.YjP(), decision, slos: schemas/* array */.YOg(sloReport) })),
    targetProblems: schemas/* array */.YOg(schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr(), message: quoted_text/* quotedText */.w }))
        .describe('what is wrong with the files of the performance targets; it decides nothing'),
})
    .meta({ description: 'What a run of the gate measured and decided, with the evidence.' });
/** The report of a run. */
function gateReport(result) {
    return {
        version: 'slo-gate/report/v1',
        mode: 'gate',
        evaluatedAt: (0,time/* rfc3339 */.ag)(result.at),
        files: filesReportOf(result.files),
        decision: result.decision,
        exception: result.exception.kind === 'let-through' ? reportOfException(result.exception.exception) : null,
        commit: result.commit,
        unusedWaivers: (0,waivers/* unusedWaivers */.S6)(result).map(({ services, until, reason, file, why }) => ({
            ...{ services: [...services], until, file },
            reason: new model_quoted/* Quoted */.v(reason),
            why: new model_quoted/* Quoted */.v(why),
        })),
        dryRun: result.dryRun,
        freezeLiftsAt: timeOrNull(result.liftsAt),
        services: result.services.map(({ service, decision, slos }) => ({
            service,
            decision,
            slos: slos.map((slo) => reportOf(slo, result.targets.results)),
        })),
        targetProblems: result.targets.diagnostics.map(({ place: { file, line }, problem }) => ({
            file,
            line,
            message: new model_quoted/* Quoted */.v((0,present_diagnostics/* problemText */.fI)(problem)),
        })),
    };
}
const timeOrNull = (seconds) => (seconds === null ? null : (0,time/* rfc3339 */.ag)(seconds));
function reportOf(result, targets) {
    const { slo, standing, decision: decided, period } = result;
    const known = standing.status === 'unknown' ? null : standing;
    const counts = known?.measured.kind === 'counts' ? known.measured : null;
    const { cause } = decided;
    return {
        name: slo.name,
        status: standing.status,
        reason: standing.status === 'unknown'
            ? (0,reasons/* quotedReason */.t)(standing.reason)
            : cause?.kind === 'unknown'
                ? (0,reasons/* quotedReason */.t)(cause.reason)
                : null,
        notes: (0,causes/* caveats */.oW)(result).map((caveat) => new model_quoted/* Quoted */.v(caveat)),
        objective: slo.objective.ratio.valueOf(),
        window: { kind: slo.window.kind, from: (0,time/* rfc3339 */.ag)(period.from), to: (0,time/* rfc3339 */.ag)(period.to), text: (0,model_window/* windowText */.K)(slo.window) },
        good: counts?.good.valueOf() ?? null,
        total: counts?.total.valueOf() ?? null,
        unit: counts?.unit ?? null,
        sli: standing.status === 'met' || standing.status === 'breached' ? standing.sli.valueOf() : null,
        budget: known && { spent: known.budget.spent.valueOf(), remaining: known.budget.remaining.valueOf() },
        coverage: (0,coverage/* shareOf */.tC)(result.coverage),
        burnRates: result.burnRates.map(({ span, recent }) => ({
            window: span.text,
            rate: recent.kind === 'measured' && recent.burnRate ? recent.burnRate.valueOf() : null,
            events: recent.kind === 'measured' && recent.events ? recent.events.valueOf() : null,
            reason: recent.kind === 'unknown' ? (0,reasons/* quotedReason */.t)(recent.reason) : null,
        })),
        decision: decided.decision,
        rule: cause && 'rule' in cause ? (cause.rule?.name ?? null) : null,
        rules: decided.fired.map((rule) => rule.name),
        consequences: (0,causes/* consequencesOf */.W$)(result),
        target: targetOf(slo, targets),
        freezeLiftsAt: timeOrNull(result.liftsAt),
        evidence: (0,json_parts/* evidenceReport */.CP)(result.evidence),
        file: slo.places.objective.file,
        line: slo.places.objective.line,
    };
}
function targetOf(slo, targets) {
    const found = targets.find(({ measured }) => (0,model_slo/* sloId */.sE)(measured.slo) === (0,model_slo/* sloId */.sE)(slo));
    return found ? (0,json/* targetReportOf */.p)(found) : null;
}

// EXTERNAL MODULE: ./build/core/policy/result.js
var result = __webpack_require__(8279);
;// CONCATENATED MODULE: ./build/present/gate/outputs.js




/** The outputs of the gate's step, for the steps that follow it. */
function gateOutputs({ decision, commit, slos, liftsAt, exception, freezeIssues, }) {
    const frozen = slos.filter((one) => one.decision.decision === 'freeze').map(({ slo }) => slo.service.name);
    return {
        decision,
        commit: commit ?? '',
        'frozen-services': [...new Set(frozen)].join(','),
        'unknown-slos': slos
            .filter(result/* isUnknown */.t)
            .map(({ slo }) => (0,model_slo/* sloId */.sE)(slo))
            .join(','),
        'freeze-lifts-at': liftsAt === null ? '' : (0,time/* rfc3339 */.ag)(liftsAt),
        exception: exception.kind === 'let-through' ? (0,exceptions/* exceptionWord */.YM)(exception.exception) : '',
        ...(freezeIssues && { 'freeze-issue-url': freezeIssues.kind === 'kept' ? freezeIssues.urls.join(',') : '' }),
    };
}

// EXTERNAL MODULE: ./build/core/budget/slices.js
var slices = __webpack_require__(4399);
// EXTERNAL MODULE: ./build/present/markup/escape.js
var markup_escape = __webpack_require__(8998);
;// CONCATENATED MODULE: ./build/present/markup/mermaid-text.js

/** A line of ours of a chart, around what was made safe before. */
const chart = (texts, ...parts) => texts.reduce((text, next, index) => `${text}${String(parts[index - 1])}${next}`);
/** What ends a quoted text, or may be taken for a tag, and what stands for it. */
const LIKE = { '"': "'", '`': "'", '<': '\u2039', '>': '\u203a' };
/** In letters of common width. Where one name of an axis is wider, Mermaid leaves out all of them. */
const WIDEST = 36;
const WIDE = /[A-Zmw@%&]|[^\x20-\x7e]/;
/**
 * Untrusted text as a quoted text of a Mermaid chart, where `#quot;` is an escape and `%%{` begins a directive. Mermaid measures a name
 * with its escapes as they are written, so there are none, but letters that look alike.
 */
const mermaidText = (text) => `"${fitting((0,model_text/* oneLine */.TN)(text))
    .replace(/["`<>]/g, (character) => LIKE[character] ?? '')
    .replace(/#(?=\w)|%(?=[%{])/g, `$&${model_text/* ZERO_WIDTH_SPACE */.pe}`)}"`;
/** A name that fits, without its middle where it is too long: a group is told from others by its end. */
function fitting(name) {
    const letters = [...name];
    const width = (some) => some.reduce((sum, letter) => sum + (WIDE.test(letter) ? 1.6 : 1), 0);
    if (width(letters) <= WIDEST)
        return name;
    let [head, tail] = [letters.length >> 1, letters.length - (letters.length >> 1)];
    while (width([...letters.slice(0, head), '\u2026', ...letters.slice(letters.length - tail)]) > WIDEST) {
        if (head > tail)
            head -= 1;
        else
            tail -= 1;
    }
    return `${letters.slice(0, head).join('')}\u2026${letters.slice(letters.length - tail).join('')}`;
}
/** Untrusted texts, as those of an axis. */
const joinedTexts = (texts) => texts.map(mermaidText).join(', ');
/** Numbers, as those of a line or of bars. */
const series = (values, decimals = 2) => values.map((value) => value.toFixed(decimals)).join(', ');

;// CONCATENATED MODULE: ./build/present/markup/charts.js





const BLUE = '#4c8dd6';
const RED = '#d1242f';
/** A Mermaid chart. GitHub draws `xychart-beta`; the default colours can't be seen on its light theme. */
function xychart(kind, height, palette, lines) {
    const settings = { xyChart: { height }, themeVariables: { xyChart: { plotColorPalette: palette.join(', ') } } };
    return (0,markup_escape/* fenced */.OF)('mermaid', [`%%{init: ${JSON.stringify(settings)}}%%`, kind, ...lines]);
}
/**
 * How the budget of the window was spent, step by step, in per cent of the budget: a line that falls, and one at nothing
 * left. Null without a history to draw.
 */
function burnDownChart({ slo, steps, standing, period }) {
    if (steps.length < 2 || standing.status === 'unknown')
        return null;
    const total = (0,slices/* allSlicesOf */.M)(slo, period)?.valueOf() ?? steps.reduce((sum, step) => sum + step.total, 0);
    const budget = total * (1 - slo.objective.ratio.valueOf());
    if (budget <= 0)
        return null;
    let bad = 0;
    const remaining = [100];
    for (const step of steps) {
        bad += step.bad;
        remaining.push(100 - (100 * bad) / budget);
    }
    const low = Math.min(0, Math.floor(Math.min(...remaining) / 10) * 10);
    const [unit, size] = period.to - period.from >= 2 * time/* DAY */.d_ ? ['days', time/* DAY */.d_] : ['hours', time/* HOUR */.dp];
    const length = Math.round(((period.to - period.from) / Number(size)) * 10) / 10;
    return xychart('xychart-beta', 300, [BLUE, RED], [
        chart `  x-axis ${mermaidText(`${unit}, until now`)} ${-length} --> 0`,
        chart `  y-axis "% of the budget left" ${low} --> 100`,
        chart `  line [${series(remaining)}]`,
        chart `  line [${series(remaining.map(() => 0), 0)}]`,
    ]);
}
/** More bars than this can't be told apart. */
const MAX_BARS = 24;
/** One budget spent a hundredfold would make all others look alike. */
const MAX_SPENT = 300;
/**
 * How much of each budget is spent: a bar chart, most first; what is beyond the budget is red. Mermaid draws bars from
 * the axis' end, not from 0, so what is left, which can be negative, can't be charted. Null when nothing was measured.
 */
function spentChart(results) {
    const bars = results
        .flatMap(({ slo, standing }) => standing.status === 'unknown' ? [] : [{ name: (0,model_slo/* sloId */.sE)(slo), spent: standing.budget.spent.valueOf() * 100 }])
        .sort((a, b) => b.spent - a.spent)
        .slice(0, MAX_BARS);
    if (bars.length === 0)
        return null;
    const high = Math.min(Math.max(100, Math.ceil((bars[0]?.spent ?? 0) / 10) * 10), MAX_SPENT);
    const upTo = (limit) => series(bars.map(({ spent }) => Math.min(spent, limit)));
    // The later series is drawn over the earlier one, so that only the excess stays red.
    return xychart('xychart-beta horizontal', Math.max(260, 100 + 26 * bars.length), [RED, BLUE], [
        chart `  x-axis [${joinedTexts(bars.map(({ name }) => name))}]`,
        chart `  y-axis ${mermaidText(`% of the budget${high === MAX_SPENT ? `, cut at ${MAX_SPENT}` : ''}`)} 0 --> ${high}`,
        chart `  bar [${upTo(high)}]`,
        chart `  bar [${upTo(100)}]`,
    ]);
}

// EXTERNAL MODULE: ./build/present/markup/markdown.js
var markdown = __webpack_require__(668);
// EXTERNAL MODULE: ./build/present/markup/numbers.js
var numbers = __webpack_require__(4467);
// EXTERNAL MODULE: ./build/present/markup/sections.js
var markup_sections = __webpack_require__(2109);
// EXTERNAL MODULE: ./build/present/targets/words.js
var words = __webpack_require__(9416);
;// CONCATENATED MODULE: ./build/present/targets/summary.js







const NONE = (0,markdown.md) `\u2013`;
const STATE_ICONS = { met: '\ud83c\udfaf', missed: '\ud83d\udd39', idle: '\u26aa', unknown: '\u2754' };
/** The targets in a job summary, apart from what decided; an empty section when there are none. */
function targetsSection({ results, diagnostics, failure }) {
    const caveats = [
        ...(0,words/* targetCaveats */.HR)(results).map(markup_escape/* markdown */.wD),
        ...diagnostics.map(({ place, problem }) => (0,markdown.md) `${(0,markup_escape/* code */.aY)(`${place.file}:${place.line}:${place.column}`)}: ${(0,markup_escape/* prose */.CS)((0,present_diagnostics/* problemText */.fI)(problem))}`),
        ...(failure === null ? [] : [(0,markdown.md) `They could not be told: ${(0,markup_escape/* markdown */.wD)((0,present_failure/* causeChain */.DD)(failure.error))}`]),
    ].map((caveat) => (0,markdown.md) `- ${caveat}`);
    if (results.length === 0 && caveats.length === 0)
        return (0,markup_sections/* section */.uW)([]);
    const table = [
        (0,markdown.md) `| SLO | floor | target | SLI | where it lies | state | buffer |`,
        (0,markdown.md) `|:--|--:|--:|--:|:--|:--|:--|`,
        ...results.map(row),
        '',
        (0,markdown.md) `<sub>${(0,markup_escape/* words */.aL)(words/* BAR_LEGEND */.Cf)}</sub>`,
        '',
    ];
    const head = [(0,markdown.md) `### Performance targets`, '', (0,markdown.md) `They decide nothing: a missed target is information.`, ''];
    return (0,markup_sections/* section */.uW)(head, [...(results.length === 0 ? [] : table), ...caveats], [''], 'lines about targets');
}
function row(result) {
    const { target, measured, standing } = result;
    const [bar, sli] = [(0,words/* bufferBar */.kJ)(standing), (0,words/* targetSliText */.Xd)(result)];
    const cells = [
        (0,markup_escape/* code */.aY)((0,model_slo/* sloId */.sE)(measured.slo)),
        (0,markup_escape/* unbroken */.D_)((0,markup_escape/* words */.aL)((0,words/* floorText */._v)(measured.slo))),
        (0,markup_escape/* unbroken */.D_)((0,markup_escape/* words */.aL)((0,words/* aimText */.Dl)(target.aim, measured.slo))),
        sli === null ? NONE : (0,markup_escape/* words */.aL)(sli),
        bar === null ? NONE : (0,markup_escape/* code */.aY)(bar),
        (0,markdown.md) `${STATE_ICONS[standing.state]}&nbsp;${(0,markup_escape/* words */.aL)((0,words/* stateText */.r9)(standing))}`,
        standing.buffer ? (0,markup_escape/* words */.aL)((0,words/* bufferText */.GU)(standing.buffer)) : NONE,
    ];
    return (0,markdown.md) `| ${(0,markdown/* joined */.oR)(cells, ' | ')} |`;
}

// EXTERNAL MODULE: ./build/present/gate/deployed.js
var deployed = __webpack_require__(2562);
;// CONCATENATED MODULE: ./build/present/gate/not-slos.js


/** More places, or more kinds of files, than this are counted. */
const not_slos_NAMED = 5;
/** What lies among the contracts and promises nothing, so that nobody takes it for gated: a line for each kind of it. */
function notSloTexts(notices) {
    const groups = (0,group_by/* together */.b)(notices, ({ problem }) => problem.message);
    const lines = groups.slice(0, not_slos_NAMED).map((group) => {
        const places = group.map(({ place }) => `${place.file}:${place.line}`);
        return `Not an SLO: ${(0,model_names/* listed */.K)(places, not_slos_NAMED)}: ${group[0].problem.message}`;
    });
    const others = groups.slice(not_slos_NAMED).reduce((sum, group) => sum + group.length, 0);
    return others > 0 ? [...lines, `Not SLOs: ${others} more documents, which lint names`] : lines;
}

// EXTERNAL MODULE: ./build/present/gate/reason.js
var reason = __webpack_require__(652);
;// CONCATENATED MODULE: ./build/present/gate/summary.js

















const MAX_BURN_DOWNS = 5;
const summary_NONE = (0,markdown.md) `\u2013`;
const ICONS = { freeze: '\ud83d\uded1', warn: '\u26a0\ufe0f', open: '\u2705' };
const STATUS_ICONS = { met: '\ud83d\udfe2', breached: '\ud83d\udd34', idle: '\u26aa', unknown: '\u2754' };
/** The job summary of the gate: may I deploy; if not, why, and what now; then every number. */
function gateSummary(result) {
    const of = (wanted) => result.slos.filter((slo) => slo.decision.decision === wanted);
    const sections = [
        (0,markup_sections/* section */.uW)([(0,markdown.md) `## ${ICONS[result.decision]} ${(0,markup_escape/* markdown */.wD)((0,causes/* headline */.Pl)(result))}`, '']),
        (0,markup_sections/* section */.uW)([filesText(result.files)].flatMap((text) => (text === null ? [] : [(0,markup_escape/* markdown */.wD)(text), markup_sections/* EMPTY */.wg]))),
        (0,markup_sections/* section */.uW)(exceptionLines(result)),
        summary_reasons((0,markdown.md) `### Why`, (0,shared_causes/* decidedSo */.dO)(result.slos, 'freeze')),
        summary_reasons((0,markdown.md) `### Warnings`, (0,shared_causes/* decidedSo */.dO)(result.slos, 'warn')),
        issues(result),
        (0,markup_sections/* section */.uW)([
            (0,markdown.md) `### All SLOs`,
            '',
            (0,markdown.md) `| SLO | decision | status | objective | SLI | budget left | burn rate |`,
            (0,markdown.md) `|:--|:--|:--|:--|--:|--:|:--|`,
        ], result.slos.map(summary_row), ['', (0,markup_escape/* words */.aL)((0,causes/* measuredAt */.sR)(result)), ''], 'SLOs'),
        (0,markup_sections/* section */.uW)(notSloTexts(result.notSlos).flatMap((text) => [(0,markdown.md) `> ${(0,markup_escape/* markdown */.wD)(text)}`, markup_sections/* EMPTY */.wg])),
        targetsSection(result.targets),
        summary_chart('Error budget spent', spentChart(result.slos)),
        ...[...of('freeze'), ...of('warn')]
            .slice(0, MAX_BURN_DOWNS)
            .map((slo) => summary_chart(`How ${(0,model_slo/* sloId */.sE)(slo.slo)} spent its budget`, burnDownChart(slo))),
        (0,markup_sections/* section */.uW)([
            (0,markdown.md) `<details><summary>Evidence: the queries that decided, and their answers</summary>`,
            '',
            (0,markdown.md) `| SLO | query | answer |`,
            (0,markdown.md) `|:--|:--|:--|`,
        ], result.slos.flatMap(evidenceRows), ['', (0,markdown.md) `</details>`], 'queries'),
    ].filter(({ head }) => head.length > 0);
    return (0,markup_sections/* compose */.Zz)(sections, markup_sections/* SUMMARY_LIMIT */.Jt);
}
/** What lets the freeze through, what could, and the waivers that do not. */
const exceptionLines = (result) => [...(0,deployed/* scopeTexts */.Ni)(result), ...(0,exceptions/* exceptionTexts */.gi)(result), ...(0,waivers/* unusedWaiverTexts */.ls)(result)].flatMap((text) => [
    (0,markdown.md) `> ${(0,markup_escape/* markdown */.wD)(text)}`,
    (0,markdown.md) `>`,
]);
function summary_reasons(title, groups) {
    return (0,markup_sections/* section */.uW)(groups.length === 0 ? [] : [title, ''], groups.map((group) => (0,reason/* reasonEntry */.b)(group, (0,causes/* consequencesOf */.W$)(group[0]))), [''], 'reasons');
}
/** Where the freezes are kept as issues, or why they are not. */
function issues({ freezeIssues }) {
    const urls = freezeIssues?.kind === 'kept' ? freezeIssues.urls : [];
    return (0,markup_sections/* section */.uW)([
        ...(urls.length > 0 ? [(0,markdown.md) `Freeze issue: ${(0,markdown/* listedMarkdown */.pI)(urls.map(markup_escape/* link */.nf))}`, markup_sections/* EMPTY */.wg] : []),
        ...freezeIssueNotices(freezeIssues).flatMap((notice) => [(0,markdown.md) `> ${(0,markup_escape/* prose */.CS)(notice)}`, markup_sections/* EMPTY */.wg]),
    ]);
}
function summary_row(result) {
    const { slo, standing, decision } = result;
    const known = standing.status !== 'unknown';
    const notes = (0,causes/* caveats */.oW)(result).map((caveat) => (0,markdown.md) `<br><sub>${(0,markup_escape/* markdown */.wD)(caveat)}</sub>`);
    const rates = (0,causes/* burnRateTexts */.yV)(result).map((rate) => (0,markup_escape/* unbroken */.D_)((0,markup_escape/* words */.aL)(rate)));
    const cells = [
        (0,markup_escape/* code */.aY)((0,model_slo/* sloId */.sE)(slo)),
        (0,markup_escape/* unbroken */.D_)((0,markdown.md) `${ICONS[decision.decision]} ${decision.decision}`),
        (0,markdown/* joined */.oR)([(0,markup_escape/* unbroken */.D_)((0,markdown.md) `${STATUS_ICONS[standing.status]} ${standing.status}`), ...notes], ''),
        (0,markup_escape/* unbroken */.D_)((0,markup_escape/* words */.aL)(`${slo.objective.text} / ${(0,model_window/* windowText */.K)(slo.window)}`)),
        known && standing.status !== 'idle' ? (0,markup_escape/* words */.aL)((0,numbers/* sliText */.OH)(standing.sli, slo.objective.text)) : summary_NONE,
        known ? (0,markup_escape/* words */.aL)((0,numbers/* percent */.rq)(standing.budget.remaining, 1)) : summary_NONE,
        rates.length > 0 ? (0,markdown/* joined */.oR)(rates, '<br>') : summary_NONE,
    ];
    return (0,markdown.md) `| ${(0,markdown/* joined */.oR)(cells, ' | ')} |`;
}
function summary_chart(title, lines) {
    return (0,markup_sections/* section */.uW)(lines === null
        ? []
        : [(0,markdown.md) `<details open><summary>${(0,markup_escape/* markdown */.wD)(title)}</summary>`, '', ...lines, '', (0,markdown.md) `</details>`, '']);
}
function evidenceRows({ slo, evidence }) {
    return evidence.map(({ query, value }) => (0,markdown.md) `| ${(0,markup_escape/* code */.aY)((0,model_slo/* sloId */.sE)(slo))} | ${(0,markup_escape/* code */.aY)(query.text)} | ${value === null ? '\u2013' : (0,markup_escape/* code */.aY)(value.text)} |`);
}

// EXTERNAL MODULE: ./build/present/markup/table.js
var table = __webpack_require__(3809);
// EXTERNAL MODULE: ./build/present/targets/text.js
var targets_text = __webpack_require__(2990);
;// CONCATENATED MODULE: ./build/present/gate/text.js
















/** The gate's answer for a terminal or a log: may I deploy; if not, why; then a table of all SLOs. */
function gateText(result) {
    const reasons = (decision) => (0,shared_causes/* decidedSo */.dO)(result.slos, decision).flatMap((group) => ['', ...text_reason(group, decision)]);
    return [
        (0,causes/* headline */.Pl)(result),
        ...block([filesText(result.files)].flatMap((text) => text ?? []).map(model_text/* oneLine */.TN)),
        ...block([...(0,deployed/* scopeTexts */.Ni)(result), ...(0,exceptions/* exceptionTexts */.gi)(result), ...(0,waivers/* unusedWaiverTexts */.ls)(result)].map(model_text/* oneLine */.TN)),
        ...reasons('freeze'),
        ...reasons('warn'),
        ...block(freezeIssueTexts(result.freezeIssues)),
        '',
        ...(0,table/* table */.t)(HEADER, result.slos.map(cells), new Set([2, 3, 5])),
        '',
        ...caveatLines(result.slos),
        ...notSloTexts(result.notSlos).map(model_text/* oneLine */.TN),
        (0,causes/* measuredAt */.sR)(result),
        ...(0,targets_text/* targetsText */.W)(result.targets),
    ].join('\n');
}
const block = (lines) => (lines.length > 0 ? ['', ...lines] : []);
const HEADER = ['SLO', 'status', 'objective', 'SLI', 'window', 'budget left', 'burn rate', 'decision'];
function cells(result) {
    const { slo, standing, decision } = result;
    return [
        (0,model_slo/* sloId */.sE)(slo),
        standing.status,
        slo.objective.text,
        standing.status === 'unknown' || standing.status === 'idle' ? '-' : (0,numbers/* sliText */.OH)(standing.sli, slo.objective.text),
        (0,model_window/* windowText */.K)(slo.window),
        standing.status === 'unknown' ? '-' : (0,numbers/* percent */.rq)(standing.budget.remaining, 1),
        (0,causes/* burnRateTexts */.yV)(result).join(', ') || '-',
        decision.decision,
    ];
}
function caveatLines(results) {
    const all = results.flatMap((result) => (0,causes/* caveats */.oW)(result).map((caveat) => ({ slo: (0,model_slo/* sloId */.sE)(result.slo), caveat })));
    return (0,group_by/* together */.b)(all, ({ caveat }) => caveat).map((group) => `${group.map(({ slo }) => slo).join(', ')}: ${(0,model_text/* oneLine */.TN)(group[0].caveat)}`);
}
function text_reason(group, decision) {
    const [first] = group;
    const unanswered = (0,shared_causes/* unansweredQuery */.n_)(group);
    const consequences = (0,causes/* consequencesOf */.W$)(first);
    const details = [
        (0,causes/* measuredText */.AY)(first),
        unanswered && `${unanswered.title}: ${unanswered.query}`,
        consequences.length > 0 ? `Consequences: ${consequences.join(', ')}` : null,
        (0,causes/* forecastText */.xn)(first, numbers/* moment */.n$),
        ...(0,shared_causes/* pointersOf */.Qy)(group).map(({ title, to }) => `${title}: ${(0,model_names/* listed */.K)(to)}`),
    ];
    return [
        `${decision === 'freeze' ? 'FREEZE' : 'WARNING'} ${(0,shared_causes/* nameOf */.Vb)(group)}: ${(0,model_text/* oneLine */.TN)((0,causes/* causeText */.xv)(first) ?? '')}`,
        ...details.flatMap((detail) => (detail ? [`  ${(0,model_text/* oneLine */.TN)(detail)}`] : [])),
    ];
}

;// CONCATENATED MODULE: ./build/present/gate/presenter.js





const gatePresenter = {
    text: gateText,
    summary: gateSummary,
    annotations: gateAnnotations,
    outputs: gateOutputs,
    json: gateReport,
};


/***/ }),

/***/ 4491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ evidenceReport),
/* harmony export */   MX: () => (/* binding */ evidence),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _quoted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);


const share = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe('a fraction, unrounded');
/** Queries and their answers. */
const evidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ query: _quoted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w, at: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), value: _quoted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w.nullable() }));
/** What was asked, and what came back, without what we make of it. */
const evidenceReport = (all) => all.map(({ query, at, value }) => ({ query, at, value }));


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

/***/ 2463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ targetReport),
/* harmony export */   p: () => (/* binding */ targetReportOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _json_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4491);
/* harmony import */ var _quoted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4548);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3405);




/** A target in the JSON reports. */
const targetReport = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    target: _json_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM.describe('of a latency target, the objective: the same share, within a shorter time'),
    within: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable().describe('the bound of a latency target'),
    status: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['met', 'missed', 'idle', 'unknown']),
    reason: _quoted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w.nullable().describe('why it is unknown'),
    sli: _json_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM.nullable().describe('what is held against the target'),
    margin: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable().describe('where the SLI lies in the buffer: 0 at the floor, 1 at the target'),
    buffer: _json_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM.nullable().describe('the gap between objective and target, as a share of the events'),
    bufferEvents: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
    bufferMinutes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable().describe('of a total outage, when traffic is even'),
    evidence: _json_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .evidence */ .MX.describe('what was asked for the target alone'),
    file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
});
function targetReportOf(result) {
    const { target, measured, standing } = result;
    const { aim, place } = target;
    const known = standing.state === 'met' || standing.state === 'missed' ? standing : null;
    return {
        target: (aim.kind === 'ratio' ? aim.ratio : measured.slo.objective.ratio).valueOf(),
        within: aim.kind === 'latency' ? aim.within.text : null,
        status: standing.state,
        reason: standing.state === 'unknown' ? (0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedReason */ .t)(standing.reason) : null,
        sli: known?.sli.valueOf() ?? null,
        margin: known?.margin?.valueOf() ?? null,
        buffer: standing.buffer?.share.valueOf() ?? null,
        bufferEvents: standing.buffer?.events?.valueOf() ?? null,
        bufferMinutes: standing.buffer?.minutes.valueOf() ?? null,
        evidence: (0,_json_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceReport */ .CP)(result.evidence),
        file: place.file,
        line: place.line,
    };
}


/***/ }),

/***/ 2990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ targetsText)
/* harmony export */ });
/* harmony import */ var _core_model_slo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6956);
/* harmony import */ var _core_model_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4137);
/* harmony import */ var _diagnostics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1944);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4190);
/* harmony import */ var _markup_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3809);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9416);






/** The targets for a terminal or a log, apart from what decided; no line when there are none. */
function targetsText({ results, diagnostics, failure }) {
    const caveats = [
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .targetCaveats */ .HR)(results),
        ...diagnostics.map(({ place, problem }) => `${place.file}:${place.line}:${place.column}: ${(0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__/* .problemText */ .fI)(problem)}`),
        ...(failure === null ? [] : [`could not be told: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .causeChain */ .DD)(failure.error)}`]),
    ].map((caveat) => `Performance targets: ${(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(caveat)}`);
    if (results.length === 0)
        return caveats.length === 0 ? [] : ['', ...caveats];
    return [
        '',
        'Performance targets, which decide nothing:',
        '',
        ...(0,_markup_table_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .t)(HEADER, results.map(cells), new Set([1, 2, 3])),
        '',
        ...caveats,
        `Marks: ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .BAR_LEGEND */ .Cf}.`,
    ];
}
const HEADER = ['SLO', 'floor', 'target', 'SLI', 'where it lies', 'state', 'buffer'];
function cells(result) {
    const { target, measured, standing } = result;
    return [
        (0,_core_model_slo_js__WEBPACK_IMPORTED_MODULE_5__/* .sloId */ .sE)(measured.slo),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .floorText */ ._v)(measured.slo),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .aimText */ .Dl)(target.aim, measured.slo),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .targetSliText */ .Xd)(result) ?? '-',
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .bufferBar */ .kJ)(standing) ?? '-',
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .stateText */ .r9)(standing),
        standing.buffer ? (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .bufferText */ .GU)(standing.buffer) : '-',
    ];
}


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
