export const id = 9982;
export const ids = [9982];
export const modules = {

/***/ 9982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/adapters/github/error.js
var github_error = __webpack_require__(8103);
// EXTERNAL MODULE: ./build/adapters/github/own-account.js
var own_account = __webpack_require__(63);
// EXTERNAL MODULE: ./build/adapters/github/same-text.js
var same_text = __webpack_require__(7517);
;// CONCATENATED MODULE: ./build/adapters/github/comments.js




const commentSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    body: schemas/* string */.YjP(),
    html_url: schemas/* string */.YjP(),
    user: own_account/* writerSchema */.xS,
});
/** The comments of a pull request that begin with `marker` and are ours, oldest first. */
async function ownComments(client, pull, marker) {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const marked = (await client.list(route, { issue_number: pull }, commentSchema)).filter(({ body }) => body.startsWith(marker));
    if (marked.length === 0)
        return [];
    const self = await (0,own_account/* ownAccount */.i5)(client);
    return marked.filter(({ user }) => (0,own_account/* isOwn */.NP)(self, user));
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
            if ((0,same_text/* sameText */.Q)(first.body, body))
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

// EXTERNAL MODULE: ./build/adapters/github/event.js
var github_event = __webpack_require__(9941);
// EXTERNAL MODULE: ./build/adapters/github/visibility.js
var visibility = __webpack_require__(6137);
// EXTERNAL MODULE: ./build/core/model/services.js
var services = __webpack_require__(4950);
// EXTERNAL MODULE: ./build/core/model/slo.js
var model_slo = __webpack_require__(6956);
// EXTERNAL MODULE: ./build/core/policy/changed-services.js
var changed_services = __webpack_require__(2630);
;// CONCATENATED MODULE: ./build/core/targets/report.js
/** The report that follows from what was found out. */
const reportOnTargets = (findings) => ({
    ...findings,
    overall: overallOf(findings.targets),
});
function overallOf(targets) {
    const states = targets.map(({ result }) => result.standing.state);
    if (states.includes('missed'))
        return 'missed';
    return states.length > 0 && !states.includes('unknown') ? 'met' : 'unclear';
}

// EXTERNAL MODULE: ./build/app/asked-backend.js + 1 modules
var asked_backend = __webpack_require__(1517);
// EXTERNAL MODULE: ./build/app/backends.js + 4 modules
var backends = __webpack_require__(1350);
// EXTERNAL MODULE: ./build/app/commits/contracts-at.js
var contracts_at = __webpack_require__(2002);
// EXTERNAL MODULE: ./build/app/connection.js + 24 modules
var app_connection = __webpack_require__(6779);
// EXTERNAL MODULE: ./build/app/evaluation/evaluate.js + 8 modules
var evaluate = __webpack_require__(8563);
// EXTERNAL MODULE: ./build/app/evaluation/targets.js + 3 modules
var evaluation_targets = __webpack_require__(4361);
// EXTERNAL MODULE: ./build/app/instant.js
var instant = __webpack_require__(2937);
// EXTERNAL MODULE: ./build/app/reviewers/one-look.js
var one_look = __webpack_require__(6839);
// EXTERNAL MODULE: ./build/app/reviewers/verified-exclusions.js + 3 modules
var verified_exclusions = __webpack_require__(3957);
// EXTERNAL MODULE: ./build/app/slo-directory.js
var slo_directory = __webpack_require__(4130);
;// CONCATENATED MODULE: ./build/app/report/report.js

















/** What should the author of a pull request know? It never fails: whatever goes wrong is a notice. */
async function report(inputs, host, words) {
    try {
        return await reportOnPull(inputs, host, words);
    }
    catch (error) {
        return untold({ kind: 'failed', error });
    }
}
const untold = (reason) => ({ mode: 'report', fails: false, kind: 'untold', reason });
async function reportOnPull(inputs, host, words) {
    const { deadline } = inputs.time;
    const connection = (0,app_connection/* connectGitHub */.UY)(inputs, host.workflow, deadline);
    if (!connection)
        return untold({ kind: 'no-workflow' });
    const subject = (0,github_event/* subjectOf */.et)(connection.workflow);
    if (subject.kind !== 'pull')
        return untold({ kind: 'other-event', event: connection.workflow.event });
    const { github } = connection;
    const pull = await github.pull(subject.number);
    const tip = await github.tip(pull.baseBranch);
    const sources = github.bulkSources((0,slo_directory/* sloDirectoryOf */.H)(inputs.sloDirectory));
    const files = await sources.files(await sources.locate(tip));
    const { targets: found, targetDiagnostics } = files.layout;
    if (found.length === 0 && targetDiagnostics.length === 0)
        return { mode: 'report', fails: false, kind: 'no-targets' };
    if (!inputs.publishTargets && (await (0,visibility/* isPublic */.U)(connection.workflow, github)))
        return untold({ kind: 'withheld' });
    const asked = (0,asked_backend/* askedBackend */.n)(inputs, host);
    if ('problem' in asked)
        return untold({ kind: 'unusable-backend', ...asked });
    const contracts = await (0,contracts_at/* allContractsAt */.kM)(files);
    const { targets, diagnostics } = await (0,contracts_at/* targetsAt */.UH)(files, contracts.slos);
    const chosen = await touchedTargets(targets, contracts, pull, tip, connection);
    const at = (0,instant/* evaluationInstant */.e)(inputs, host);
    const backend = await (0,backends/* connectBackend */.R)(asked, { at, deadline, redact: host.redact, withheld: (0,asked_backend/* withheldIn */.J)(host) });
    try {
        const slos = slosOf(chosen, contracts);
        const { excludedOf, check } = await (0,verified_exclusions/* verifiedExclusions */.M)(contracts.exclusions, slos.map((slo) => (0,evaluation_targets/* lookedAtForTargets */.ts)(slo, at)), {
            kind: 'branch',
            archive: { github: (0,one_look/* oneLook */.u)((0,one_look/* oneRun */.U)(github)), sources },
            branch: async () => pull.baseBranch,
            tip,
        });
        const told = reportOnTargets({
            at,
            targets: await measureAll(chosen, slos, at, backend, excludedOf),
            diagnostics: [...contracts.diagnostics, ...diagnostics],
        });
        const fate = await comment(host.redactName(words.text(told)), words.marker, { told, pull, connection });
        return { mode: 'report', fails: false, kind: 'told', report: told, comment: fate, exclusions: check };
    }
    finally {
        await backend.close();
    }
}
/** Those of the services whose paths the pull request touches; all, when no service names paths. */
async function touchedTargets(targets, { slos }, pull, tip, { github }) {
    const withPaths = (0,services/* servicesOf */.Y)(slos).filter(({ paths }) => paths.length > 0);
    if (withPaths.length === 0 || targets.length === 0)
        return targets;
    const { mergeBase } = await github.range(tip, pull.headSha);
    const files = await github.changedFiles(mergeBase, pull.headSha);
    const touched = new Set(withPaths.filter((service) => (0,changed_services/* isTouched */.D)(service, files)).map(({ name }) => name));
    return targets.filter(({ service }) => touched.has(service));
}
function slosOf(targets, { slos }) {
    const ids = new Set(targets.map(({ service, slo }) => `${service}/${slo}`));
    return slos.filter((slo) => ids.has((0,model_slo/* contractId */.YS)(slo)));
}
async function measureAll(targets, slos, at, backend, excludedOf) {
    const wanted = await (0,evaluate/* splitSlos */.yx)(slos, at, backend, excludedOf);
    const measured = await Promise.all(wanted.map((slo) => (0,evaluate/* measureSlo */.$$)(slo, at, backend, excludedOf)));
    const results = await (0,evaluation_targets/* measureTargets */.Pq)(targets, measured, backend);
    const look = async (result) => ({
        result,
        // Advice is the least of it: where it can't be had, the rest is told.
        look: await (0,evaluation_targets/* lookAtTarget */.Yq)(result, at, backend, excludedOf).catch(() => null),
    });
    return await Promise.all(results.map(look));
}
async function comment(text, marker, { told, pull, connection }) {
    try {
        return await keepComment(connection.client, pull.number, marker, text, told.overall === 'missed');
    }
    catch (error) {
        return { kind: 'failed', error };
    }
}


/***/ })

};
