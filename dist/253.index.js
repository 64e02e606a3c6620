export const id = 253;
export const ids = [253];
export const modules = {

/***/ 9253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./build/adapters/github/changed-files.js
var changed_files = __webpack_require__(6927);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/adapters/github/error.js
var github_error = __webpack_require__(8103);
;// CONCATENATED MODULE: ./build/adapters/github/comments.js


const commentSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    body: schemas/* string */.YjP(),
    html_url: schemas/* string */.YjP(),
    user: schemas/* object */.Ikc({ id: schemas/* number */.aig(), type: schemas/* string */.YjP() }).nullable(),
});
/** The comments of a pull request that begin with `marker` and are ours, oldest first. */
async function ownComments(client, pull, marker) {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const marked = (await client.list(route, { issue_number: pull }, commentSchema)).filter(({ body }) => body.startsWith(marker));
    if (marked.length === 0)
        return [];
    const self = await ownId(client);
    return marked.filter(({ user }) => (self === null ? user?.type === 'Bot' : user?.id === self));
}
/** The id of the account that the token is for; null for an App's token, which can't ask who it is, and writes as a bot. */
async function ownId(client) {
    try {
        return (await client.get('GET /user', {}, schemas/* object */.Ikc({ id: schemas/* number */.aig() }))).id;
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y && error.isDenied)
            return null;
        throw error;
    }
}
/**
 * Keeps one comment up to date: creates it only when `isDue`, rewrites it only when its text differs, and takes the marker
 * off the others that racing runs may have left. A comment that may or may not have been created is not created again; the
 * next run finds it.
 */
async function keepComment(client, pull, marker, body, isDue) {
    const [first, ...others] = await ownComments(client, pull, marker);
    try {
        for (const other of others)
            await update(client, other.id, `Superseded by ${first?.html_url}.`);
        if (first) {
            if (sameText(first.body, body))
                return { kind: 'unchanged', url: first.html_url };
            return { kind: 'updated', url: await update(client, first.id, body) };
        }
        if (!isDue)
            return { kind: 'none' };
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
        const created = await client.write(route, { issue_number: pull, body }, commentSchema);
        return { kind: 'created', url: created.html_url };
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y && error.isDenied)
            return { kind: 'denied' };
        throw error;
    }
}
async function update(client, id, body) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    return (await client.write(route, { comment_id: id, body }, commentSchema)).html_url;
}
/** GitHub may keep other line ends than it was given. */
const sameText = (a, b) => a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim();

// EXTERNAL MODULE: ./build/adapters/github/commit-sources.js + 1 modules
var commit_sources = __webpack_require__(2875);
// EXTERNAL MODULE: ./build/adapters/github/event.js
var github_event = __webpack_require__(9941);
// EXTERNAL MODULE: ./build/adapters/github/pulls.js
var pulls = __webpack_require__(933);
// EXTERNAL MODULE: ./build/adapters/github/trees.js
var trees = __webpack_require__(7520);
// EXTERNAL MODULE: ./build/adapters/github/visibility.js
var visibility = __webpack_require__(6137);
// EXTERNAL MODULE: ./build/core/model/slo.js
var model_slo = __webpack_require__(6956);
// EXTERNAL MODULE: ./build/core/policy/changed-services.js
var changed_services = __webpack_require__(2630);
;// CONCATENATED MODULE: ./build/core/targets/report.js
/** One word for all targets: a miss weighs most, and what is not known is not met. */
function overallState({ targets }) {
    const states = targets.map(({ result }) => result.standing.state);
    if (states.includes('missed'))
        return 'missed';
    return states.length > 0 && !states.includes('unknown') ? 'met' : 'unclear';
}

// EXTERNAL MODULE: ./build/present/diagnostics.js
var present_diagnostics = __webpack_require__(1944);
// EXTERNAL MODULE: ./build/present/failure.js
var failure = __webpack_require__(4190);
// EXTERNAL MODULE: ./build/present/markup/escape.js
var markup_escape = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/present/markup/numbers.js
var numbers = __webpack_require__(4467);
// EXTERNAL MODULE: ./build/present/markup/sections.js
var markup_sections = __webpack_require__(2109);
// EXTERNAL MODULE: ./build/present/reasons.js
var reasons = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/present/report/targets.js
var report_targets = __webpack_require__(5721);
;// CONCATENATED MODULE: ./build/present/report/comment.js







/** By this the comment is found again; it says nothing of the content, which may change. */
const COMMENT_MARKER = '<!-- slo-gate:targets:v1 -->';
/** In bytes; GitHub refuses a body of more than 65,536 characters. */
const COMMENT_LIMIT = 60_000;
/** More rows than this are folded, so that the rest of the conversation stays in sight. */
const OPEN_ROWS = 12;
/** The comment on a pull request. It holds nothing that differs between two runs with the same numbers. */
const targetsComment = (report) => `${COMMENT_MARKER}\n${targetsBody(report)}`;
/** The report as Markdown, for the comment and the job summary: the most important targets first. */
function targetsBody(report) {
    const targets = report.targets.toSorted((a, b) => rankOf(a) - rankOf(b));
    const [open, folded] = [targets.slice(0, OPEN_ROWS), targets.slice(OPEN_ROWS)];
    const sections = [
        (0,markup_sections/* section */.uW)([`### ${targetsHeadline(report)} \u00b7 informational`, '', INFORMATION, '']),
        tableSection(open),
        runbookSection(targets),
        unknownSection(targets),
        fold(`${(0,numbers/* plural */.LS)(folded.length, 'more target')}: ${tally(folded)}`, tableSection(folded)),
        fold('The buffers, and the quarterly look', bufferSection(targets)),
    ].filter(({ head }) => head.length > 0);
    return (0,markup_sections/* compose */.Zz)(sections, COMMENT_LIMIT);
}
/** All targets in one line. */
function targetsHeadline(report) {
    const { targets } = report;
    const of = (state) => countOf(state, targets);
    switch (overallState(report)) {
        case 'missed':
            return `\ud83d\udd39 Performance targets: ${of('missed')} of ${targets.length} missed`;
        case 'met':
            if (of('met') === 0)
                return '\u26aa Performance targets: idle, there was no traffic';
            return `\ud83c\udfaf Performance targets: met (${of('idle') === 0 ? of('met') : `${of('met')}, and ${of('idle')} idle`})`;
        case 'unclear':
            return targets.length === 0
                ? '\u26aa Performance targets: none to report'
                : '\u2754 Performance targets: none is known to be missed';
    }
}
const INFORMATION = [
    '**For your information: this blocks nothing.**',
    `The floor ${(0,markup_escape/* code */.aY)(report_targets/* MARKS */.j7.floor)} is the SLO, a contract.`,
    `The target ${(0,markup_escape/* code */.aY)(report_targets/* MARKS */.j7.target)} is the team\u2019s own stretch number above it.`,
    `Between the two lies the buffer, and ${(0,markup_escape/* code */.aY)(report_targets/* MARKS */.j7.measured)} is the SLI that was measured.`,
].join(' ');
const isMissed = ({ result }) => result.standing.state === 'missed';
const isBroken = ({ result: { standing } }) => standing.state === 'missed' && standing.position === 'below-floor';
const STATES = ['missed', 'unknown', 'idle', 'met'];
/** A broken floor comes before a missed target, and what is not known before what is well. */
const rankOf = (reported) => (isBroken(reported) ? -1 : STATES.indexOf(reported.result.standing.state));
const countOf = (state, targets) => targets.filter(({ result }) => result.standing.state === state).length;
/** How many are in which state: "2 missed, 3 met". */
const tally = (targets) => STATES.map((state) => `${countOf(state, targets)} ${state}`)
    .filter((text) => !text.startsWith('0 '))
    .join(', ');
function tableSection(targets) {
    if (targets.length === 0)
        return (0,markup_sections/* section */.uW)([]);
    const rows = targets.map(cells);
    // The raw text is what an e-mail shows; columns of one width can be read there too.
    const widths = HEADER.map((title, column) => Math.min(Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)), WIDEST));
    const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
    return (0,markup_sections/* section */.uW)([line(HEADER), '|:--|--:|:-:|:--|:--|'], rows.map(line), [''], 'targets');
}
const HEADER = ['SLO', 'floor', 'where the SLI lies', 'target', 'state'];
/** One long name must not make every row as long. */
const WIDEST = 32;
function cells({ result }) {
    const { target, measured, standing } = result;
    const bar = (0,report_targets/* bufferBar */.kJ)(standing);
    return [
        (0,markup_escape/* code */.aY)((0,model_slo/* sloId */.sE)(measured.slo)),
        number((0,report_targets/* floorText */._v)(measured.slo)),
        bar === null ? '\u2013' : `${(0,markup_escape/* code */.aY)(bar)}<br>${measuredText(result)}`,
        number((0,report_targets/* aimText */.Dl)(target.aim, measured.slo)),
        stateCell(standing),
    ];
}
/** The SLI that is held against the target; of a latency target, it is not the share that the floor speaks of. */
function measuredText(result) {
    const { aim } = result.target;
    return (0,markup_escape/* unbroken */.D_)(`${(0,report_targets/* targetSliText */.Xd)(result)}${aim.kind === 'latency' ? ` within ${aim.within.text}` : ''}`);
}
/** `99% within 500ms` may break before "within" only. */
const number = (text) => (0,markup_escape/* unbroken */.D_)(text).replace('%\u00a0', '% ');
/** The two numbers have two colours: blue is the target, red the floor. */
function stateCell(standing) {
    switch (standing.state) {
        case 'missed':
            return standing.position === 'below-floor'
                ? `${(0,markup_escape/* unbroken */.D_)('\ud83d\udd39 missed,')} ${(0,markup_escape/* unbroken */.D_)('\ud83d\udd34 below the floor')}`
                : `${(0,markup_escape/* unbroken */.D_)('\ud83d\udd39 missed,')} ${(0,markup_escape/* unbroken */.D_)('in the buffer')}`;
        case 'met':
            return (0,markup_escape/* unbroken */.D_)('\ud83c\udfaf met');
        case 'idle':
            return (0,markup_escape/* unbroken */.D_)('\u26aa idle');
        case 'unknown':
            return (0,markup_escape/* unbroken */.D_)('\u2754 unknown');
    }
}
/** The two responses of every service with a miss: that to a missed target, and that to a broken floor. */
function runbookSection(targets) {
    const missed = targets.filter(isMissed);
    const services = new Set(missed.map(serviceOf));
    const lines = [...services].map((service) => {
        const ofService = missed.filter((one) => serviceOf(one) === service);
        return `- ${(0,markup_escape/* code */.aY)(service)}\n${responses(ofService).join('\n')}`;
    });
    return (0,markup_sections/* section */.uW)(lines.length === 0 ? [] : ['**Runbooks**', ''], lines, [''], 'services');
}
const serviceOf = ({ result }) => result.measured.slo.service.name;
function responses(missed) {
    const forTarget = runbooks(missed.map(({ result }) => result.target.runbook));
    const forFloor = runbooks(missed.map(({ result }) => result.measured.slo.service.runbook));
    const broken = missed.filter(isBroken).map(({ result }) => (0,markup_escape/* code */.aY)(result.measured.slo.name));
    return [
        `  - \ud83d\udd39 target missed: ${forTarget}`,
        broken.length === 0
            ? `  - \ud83d\udfe2 the SLO holds; should it break: ${forFloor}`
            : `  - \ud83d\udd34 SLO breached (${broken.join(', ')}); its error-budget policy decides about deploys: ${forFloor}`,
    ];
}
function runbooks(addresses) {
    const named = [...new Set(addresses)].flatMap((address) => (address === null ? [] : (0,markup_escape/* link */.nf)(address)));
    return named.length === 0 ? 'no runbook is named' : named.join(', ');
}
function unknownSection(targets) {
    const lines = targets.flatMap(({ result: { measured, standing } }) => standing.state === 'unknown' ? `- ${(0,markup_escape/* code */.aY)((0,model_slo/* sloId */.sE)(measured.slo))}: ${(0,markup_escape/* markdown */.wD)((0,reasons/* reasonText */.u)(standing.reason))}` : []);
    return (0,markup_sections/* section */.uW)(lines.length === 0 ? [] : ['**Not known**', ''], lines, [''], 'targets');
}
/** The buffer of each target, and what the quarterly look makes of it. */
function bufferSection(targets) {
    const ofTargets = targets.flatMap(({ result: { measured, standing }, look }) => {
        const texts = [
            standing.buffer && `a buffer of ${(0,report_targets/* bufferText */.GU)(standing.buffer)}.`,
            look && (0,report_targets/* fitText */.vY)(look),
            look?.advice && (0,report_targets/* adviceText */.YM)(look.advice, measured.slo),
        ].filter(Boolean);
        return texts.length === 0 ? [] : `- ${(0,markup_escape/* code */.aY)((0,model_slo/* sloId */.sE)(measured.slo))}: ${texts.join(' ')}`;
    });
    // One file has all targets of a service, and one day of review.
    const ofServices = targets.flatMap((one) => one.look?.review ? `- ${(0,markup_escape/* code */.aY)(serviceOf(one))}: ${(0,report_targets/* reviewText */.aP)(one.look.review)}` : []);
    const lines = [...ofTargets, ...new Set(ofServices)];
    return (0,markup_sections/* section */.uW)(lines.length === 0 ? [] : [''], lines, [''], 'notes');
}
/** A section that is unfolded by a click; nothing for an empty one. */
function fold(title, { head, body, foot, noun }) {
    if (head.length === 0)
        return (0,markup_sections/* section */.uW)([]);
    return (0,markup_sections/* section */.uW)([`<details><summary>${title}</summary>`, '', ...head], body, [...foot, '</details>', ''], noun);
}

// EXTERNAL MODULE: ./build/core/model/text.js
var model_text = __webpack_require__(4137);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/core/model/time.js
var time = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/present/report/target-json.js
var target_json = __webpack_require__(5041);
;// CONCATENATED MODULE: ./build/present/report/json.js






const reportedTarget = schemas/* strictObject */.rej({
    slo: schemas/* string */.YjP().describe('service/name'),
    objective: schemas/* number */.aig(),
    ...target_json/* targetReport */.mh.shape,
    dailyVolatility: schemas/* number */.aig().nullable().describe('the standard deviation of the daily error rate'),
    bufferFit: schemas/* enum */.k5n(['too-thin', 'fitting', 'wider-than-needed']).nullable(),
    advice: schemas/* array */.YOg(schemas/* string */.YjP()).describe('the quarterly look, in sentences'),
});
/** The JSON report of the mode `report`. It decides nothing. */
const targetsReportSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz('slo-gate/report/v1'),
    mode: schemas/* literal */.euz('report'),
    evaluatedAt: iso/* datetime */.w$().nullable().describe('null when nothing was measured'),
    comment: schemas/* strictObject */.rej({
        fate: schemas/* enum */.k5n(['created', 'updated', 'unchanged', 'none', 'denied', 'failed']),
        url: schemas/* string */.YjP().nullable(),
    }),
    targets: schemas/* array */.YOg(reportedTarget),
    problems: schemas/* array */.YOg(schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr(), column: schemas/* int */.Whr(), problem: schemas/* string */.YjP() })),
    notices: schemas/* array */.YOg(schemas/* string */.YjP()),
})
    .meta({
    title: 'SLO Gate target report',
    description: 'Where performance targets stand: information, never enforcement.',
});
/** The report of a run. */
function targetsReport({ at, targets, diagnostics }, fate, notices) {
    return {
        version: 'slo-gate/report/v1',
        mode: 'report',
        evaluatedAt: at === null ? null : (0,time/* rfc3339 */.a)(at),
        comment: { fate: fate.kind, url: 'url' in fate ? fate.url : null },
        targets: targets.map(reported),
        problems: diagnostics.map(({ place, problem }) => ({ ...place, problem: (0,present_diagnostics/* problemText */.fI)(problem) })),
        notices: [...notices],
    };
}
function reported({ result, look }) {
    const { slo } = result.measured;
    const advice = look
        ? [(0,report_targets/* fitText */.vY)(look), look.advice && (0,report_targets/* adviceText */.YM)(look.advice, slo), look.review && (0,report_targets/* reviewText */.aP)(look.review)]
        : [];
    return {
        slo: (0,model_slo/* sloId */.sE)(slo),
        objective: slo.objective.ratio.valueOf(),
        ...(0,target_json/* targetReportOf */.pF)(result),
        dailyVolatility: look?.volatility?.daily ?? null,
        bufferFit: look?.fit ?? null,
        advice: advice.filter((text) => text !== null),
    };
}

// EXTERNAL MODULE: ./build/present/report/text.js
var report_text = __webpack_require__(8772);
;// CONCATENATED MODULE: ./build/present/report/outcome.js







/** What the report has to say when all it has to say is why there is none. */
function reportNotice(notice) {
    return {
        failed: false,
        text: (0,model_text/* oneLine */.TN)(notice),
        summary: `> ${(0,markup_escape/* prose */.CS)(notice)}\n\n`,
        annotations: [{ level: 'notice', title: 'Performance targets', message: (0,model_text/* oneLine */.TN)(notice), place: null }],
        outputs: { 'missed-targets': '', 'comment-url': '' },
        report: targetsReport({ at: null, targets: [], diagnostics: [] }, { kind: 'none' }, [notice]),
    };
}
/** Where there are no targets there is nothing to say, and nobody is told so on every pull request. */
function nothingToReport() {
    const told = reportNotice('There are no performance targets.');
    return { ...told, summary: '', annotations: [] };
}
/** The report's answer. It never fails a job. */
function targetsOutcome(report, fate) {
    const notices = [fateNotice(fate), report.targets.length === 0 ? NOTHING : null].filter((notice) => notice !== null);
    const results = report.targets.map(({ result }) => result);
    const missed = results
        .filter(({ standing }) => standing.state === 'missed')
        .map(({ measured }) => (0,model_slo/* sloId */.sE)(measured.slo));
    const fromFiles = report.diagnostics.map(({ place, problem }) => ({
        level: 'notice',
        title: 'SLO file on the base branch',
        message: (0,present_diagnostics/* problemText */.fI)(problem),
        place,
    }));
    return {
        failed: false,
        text: [
            targetsHeadline(report),
            ...(0,report_text/* targetsText */.W)({ results, diagnostics: report.diagnostics, failure: null }),
            ...notices,
        ].join('\n'),
        summary: `${[...notices.map((notice) => `> ${(0,markup_escape/* prose */.CS)(notice)}\n`), targetsBody(report)].join('\n')}\n`,
        annotations: [
            ...notices.map((message) => ({ level: 'notice', title: 'Performance targets', message, place: null })),
            ...fromFiles,
        ],
        outputs: { 'missed-targets': missed.join(','), 'comment-url': 'url' in fate ? fate.url : '' },
        report: targetsReport(report, fate, notices),
    };
}
const NOTHING = 'The pull request touches no service that has a performance target.';
function fateNotice(fate) {
    switch (fate.kind) {
        case 'denied':
            return "The comment could not be written, and the report is in the job summary instead: the token needs the permission `pull-requests: write`. A fork's token can only read, unless the workflow runs on pull_request_target.";
        case 'failed':
            return `The comment could not be written, and the report is in the job summary instead: ${(0,model_text/* oneLine */.TN)(fate.reason)}`;
        default:
            return null;
    }
}

// EXTERNAL MODULE: ./build/app/backend.js
var app_backend = __webpack_require__(2880);
// EXTERNAL MODULE: ./build/app/connection.js + 3 modules
var app_connection = __webpack_require__(1006);
// EXTERNAL MODULE: ./build/app/evaluation/evaluate.js + 4 modules
var evaluate = __webpack_require__(3338);
// EXTERNAL MODULE: ./build/app/evaluation/targets.js + 3 modules
var evaluation_targets = __webpack_require__(4361);
// EXTERNAL MODULE: ./build/app/instant.js
var instant = __webpack_require__(2937);
// EXTERNAL MODULE: ./build/app/slo-directory.js
var slo_directory = __webpack_require__(4130);
;// CONCATENATED MODULE: ./build/app/report/report.js




















/** What should the author of a pull request know? It never fails: whatever goes wrong is a notice. */
async function report(inputs, host) {
    try {
        return await tell(inputs, host);
    }
    catch (error) {
        return reportNotice(`The performance targets could not be told: ${(0,failure/* causeChain */.D)(error)}`);
    }
}
async function tell(inputs, host) {
    const deadline = AbortSignal.timeout(inputs.runTimeoutMs);
    const connection = (0,app_connection/* connectGitHub */.U)(inputs, host.workflow, deadline);
    if (!connection)
        return reportNotice('The report is for pull requests: it needs a workflow and its github-token.');
    const subject = (0,github_event/* subjectOf */.e)(connection.workflow);
    if (subject.kind !== 'pull') {
        return reportNotice(`The report is for pull requests, and this run is for the event ${connection.workflow.event}.`);
    }
    const pull = await (0,pulls/* pullRequest */.VV)(connection.client, subject.number);
    const tip = await (0,trees/* tipOf */.nM)(connection.client, pull.baseBranch);
    const reader = new commit_sources/* CommitReader */.f(connection.client, (0,slo_directory/* sloDirectoryOf */.H)(inputs.sloDirectory));
    const files = await reader.files(await reader.locate(tip));
    const { targets: found, targetDiagnostics } = files.layout;
    if (found.length === 0 && targetDiagnostics.length === 0)
        return nothingToReport();
    if (!inputs.publishTargets && (await (0,visibility/* isPublic */.U)(connection.workflow, connection.client))) {
        return reportNotice('Performance targets are withheld in a public repository; publish-targets: true names them.');
    }
    const { backend: asked } = inputs;
    if (!asked)
        return reportNotice('The performance targets were not measured: backend-url is missing.');
    if ('problem' in asked) {
        return reportNotice(`The performance targets were not measured: ${asked.input}: ${(0,present_diagnostics/* problemText */.fI)(asked.problem)}`);
    }
    const contracts = await reader.contracts(files, () => true);
    const { targets, diagnostics } = await reader.targets(files, contracts.slos);
    const chosen = await touchedTargets(targets, contracts, pull, tip, connection);
    const at = (0,instant/* evaluationInstant */.e)(inputs, host);
    const backend = await (0,app_backend/* connect */.N)(asked, at, deadline, host.redact);
    try {
        const told = {
            at,
            targets: await measureAll(chosen, contracts.slos, at, backend),
            diagnostics: [...contracts.diagnostics, ...diagnostics],
        };
        return targetsOutcome(told, await comment(told, pull, connection));
    }
    finally {
        await backend.close();
    }
}
/** Those of the services whose paths the pull request touches; all, when no service names paths. */
async function touchedTargets(targets, { slos }, pull, tip, { client }) {
    const services = new Map(slos.map(({ service }) => [service.name, service]));
    const withPaths = [...services.values()].filter(({ paths }) => paths.length > 0);
    if (withPaths.length === 0 || targets.length === 0)
        return targets;
    const { mergeBase } = await (0,pulls/* rangeBetween */.yb)(client, tip, pull.headSha);
    const files = await (0,changed_files/* changedFiles */.Y)(client, mergeBase, pull.headSha);
    const touched = new Set(withPaths.filter((service) => (0,changed_services/* isTouched */.D)(service, files)).map(({ name }) => name));
    return targets.filter(({ service }) => touched.has(service));
}
async function measureAll(targets, slos, at, backend) {
    const ids = new Set(targets.map(({ service, slo }) => `${service}/${slo}`));
    const wanted = await (0,evaluate/* splitSlos */.yx)(slos.filter((slo) => ids.has((0,model_slo/* contractId */.YS)(slo))), at, backend);
    const measured = await Promise.all(wanted.map((slo) => (0,evaluate/* measureSlo */.$$)(slo, at, backend)));
    const results = await (0,evaluation_targets/* measureTargets */.P)(targets, measured, backend);
    const look = async (result) => ({
        result,
        // Advice is the least of it: where it can't be had, the rest is told.
        look: await (0,evaluation_targets/* lookAtTarget */.Y)(result, at, backend).catch(() => null),
    });
    return await Promise.all(results.map(look));
}
async function comment(told, pull, { client }) {
    const isDue = overallState(told) === 'missed';
    try {
        return await keepComment(client, pull.number, COMMENT_MARKER, targetsComment(told), isDue);
    }
    catch (error) {
        return { kind: 'failed', reason: (0,failure/* causeChain */.D)(error) };
    }
}


/***/ })

};
