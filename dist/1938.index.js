export const id = 1938;
export const ids = [1938];
export const modules = {

/***/ 6860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withFreezeIssues: () => (/* binding */ withFreezeIssues)
});

;// CONCATENATED MODULE: ./build/core/policy/freeze-issue.js
/** Above so many frozen services one issue serves all. */
const MOST_APART = 10;
/**
 * What is due about the issues, from what a run measured and the open issues that there are: every frozen service has one, or one
 * serves all. What stays open comes first, so that nothing is closed before what stands in for it is there.
 */
function freezeSteps({ services, isComplete }, issues) {
    const oldestFirst = issues.toSorted((a, b) => a.number - b.number);
    const collected = oldestFirst.filter(({ subject }) => subject.kind === 'collected');
    const ofServices = oldestFirst.filter(({ subject }) => subject.kind === 'service');
    const frozen = services.filter(isFrozen).length;
    const [standing] = isComplete ? [] : collected;
    const isOne = frozen > MOST_APART || standing !== undefined;
    const steps = [
        ...(standing === undefined ? ofCollected(collected, isOne, frozen) : frozen > 0 ? [leave(standing)] : []),
        ...services.flatMap((one) => ofService(one, issuesOf(one.service, ofServices), isOne)),
        ...(isComplete ? gone(services, ofServices) : []),
    ];
    return [...steps.filter(({ kind }) => kind !== 'close'), ...steps.filter(({ kind }) => kind === 'close')];
}
const isFrozen = ({ decision }) => decision === 'freeze';
const isAbout = ({ subject }, service) => subject.kind === 'service' && subject.service === service;
const issuesOf = (service, issues) => issues.filter((issue) => isAbout(issue, service));
const ofCollected = (issues, isOne, frozen) => isOne
    ? keepOne({ kind: 'collected' }, issues)
    : issues.map((issue) => freeze_issue_close(issue, { kind: frozen > 0 ? 'apart' : 'lifted' }));
function ofService({ service, decision }, issues, isOne) {
    if (!isFrozen({ decision }))
        return issues.map((issue) => freeze_issue_close(issue, { kind: 'lifted' }));
    if (isOne)
        return issues.map((issue) => freeze_issue_close(issue, { kind: 'collected' }));
    return keepOne({ kind: 'service', service }, issues);
}
const gone = (services, issues) => issues
    .filter((issue) => !services.some(({ service }) => isAbout(issue, service)))
    .map((issue) => freeze_issue_close(issue, { kind: 'gone' }));
/** The oldest goes on, where racing runs opened several. */
function keepOne(subject, [first, ...others]) {
    if (first === undefined)
        return [{ kind: 'open', subject }];
    const duplicate = { kind: 'duplicate', of: first.number };
    return [{ kind: 'update', issue: first }, ...others.map((issue) => freeze_issue_close(issue, duplicate))];
}
const leave = (issue) => ({ kind: 'leave', issue });
const freeze_issue_close = (issue, because) => ({
    kind: 'close',
    issue,
    because,
});

;// CONCATENATED MODULE: ./build/core/policy/freeze-marker.js
/** The line by which an issue is found again: its text begins with it. It says nothing of the content, which changes. */
const freezeMarker = (place, subject) => `${beginning(place)}${subject.kind === 'collected' ? 'collected' : `service=${plain(subject.service)}`} -->`;
/** What an issue with this text is about; null where it is none of this place's. */
function subjectOfIssue(body, place) {
    const start = beginning(place);
    if (!body.startsWith(start))
        return null;
    const [, service, collected] = /^(?:service=(\S+)|(collected)) -->/.exec(body.slice(start.length)) ?? [];
    if (collected !== undefined)
        return { kind: 'collected' };
    const name = service === undefined ? null : unescaped(service);
    return name === null ? null : { kind: 'service', service: name };
}
/** Environments are compared without case, as GitHub does. */
const beginning = ({ directory, environment }) => `<!-- slo-gate:freeze:v1 directory=${plain(directory)} environment=${plain((environment ?? '').toLowerCase())} `;
/** Without spaces and brackets, so that no name ends the comment. Half a character, which has no encoding, is none. */
const plain = (name) => encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'));
function unescaped(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/core/policy/issues.js
var issues = __webpack_require__(3141);
// EXTERNAL MODULE: ./build/app/connection.js + 24 modules
var connection = __webpack_require__(6779);
;// CONCATENATED MODULE: ./build/app/gate/freeze-issues.js




/** A minute is much for a few dozen requests, and the decision waits to be told. */
const LONGEST_MS = 60_000;
/** Keeps the issues of the frozen services, and adds to an answer what became of them. It changes nothing else of it. */
async function withFreezeIssues(answer, inputs, host, words, connectTo = connection/* connectGitHub */.UY) {
    return { ...answer, freezeIssues: await freezeIssues(answer, inputs, host, words, connectTo) };
}
/** Whatever goes wrong is told beside the decision, which it must not change. */
async function freezeIssues(answer, inputs, host, words, connectTo) {
    try {
        const connection = connectTo(inputs, host.workflow, AbortSignal.any([inputs.time.end, AbortSignal.timeout(LONGEST_MS)]));
        if (!connection)
            return { kind: 'not-kept', reason: { kind: 'no-github' } };
        const reason = await whyNot(connection, answer);
        if (reason !== null)
            return { kind: 'not-kept', reason };
        const place = { directory: inputs.sloDirectory, environment: inputs.environment };
        const { github, workflow } = connection;
        const keeping = { answer, place, issues: github.issues(), words, workflow, redact: host.redactName };
        return await keep(keeping, inputs.services.kind === 'all');
    }
    catch (error) {
        return { kind: 'kept', urls: [], faults: [faultOf(error)] };
    }
}
/** Only what the default branch itself says is written down: a freeze of a branch or a pull request may be its own doing. */
async function whyNot({ workflow, github }, { dryRun }) {
    const { event, ref } = workflow;
    if (dryRun)
        return { kind: 'dry-run' };
    // pull_request_target runs on the default branch.
    if (/^(pull_request|merge_group)/.test(event))
        return { kind: 'other-event', event };
    const defaultBranch = await github.defaultBranch();
    return ref === `refs/heads/${defaultBranch}` ? null : { kind: 'other-branch', ref, defaultBranch };
}
/** Takes all steps; one that fails holds back only those that count on it. The next run finds what is left to do. */
async function keep(keeping, isComplete) {
    const { answer, place, issues } = keeping;
    const known = (await issues.open()).flatMap((issue) => {
        const subject = subjectOfIssue(issue.body, place);
        return subject === null ? [] : [{ ...issue, subject }];
    });
    const urls = [];
    const faults = [];
    for (const step of freezeSteps({ services: answer.services, isComplete }, known)) {
        if (faults.some(({ kind }) => kind !== 'failed'))
            break;
        // An issue goes only where what stands in for it is known to be there.
        if (step.kind === 'close' && faults.length > 0 && !isOver(step.because))
            continue;
        try {
            await (step.kind === 'close' ? freeze_issues_close(step.issue, step.because, keeping) : hold(step, keeping, urls));
        }
        catch (error) {
            faults.push(faultOf(error));
        }
    }
    return { kind: 'kept', urls, faults };
}
const isOver = ({ kind }) => kind === 'lifted' || kind === 'gone';
function faultOf(error) {
    return error instanceof issues/* IssuesRefused */.N ? { kind: error.because } : { kind: 'failed', error };
}
/** Keeps an issue open, and up to date where this run knows all that it is about. */
async function hold(step, keeping, urls) {
    const { issues, words, place, redact } = keeping;
    const issue = step.kind === 'open'
        ? await issues.create(redact(words.title(step.subject, place)), textOf(step.subject, keeping))
        : step.issue;
    urls.push(issue.url);
    if (step.kind === 'update') {
        await issues.rewrite(issue, words.ticked(textOf(step.issue.subject, keeping), issue.body));
    }
    await recordException(issue, keeping);
}
/** The marker is not redacted: the issue is found by it. */
const textOf = (subject, { answer, place, words, redact }) => `${freezeMarker(place, subject)}\n${redact(words.body(answer, subject, place))}`;
async function freeze_issues_close(issue, because, { answer, issues, words }) {
    const [marker = '', ...old] = issue.body.split(/\r?\n/);
    const body = `${marker}\n${words.closed(because, answer.at, old.join('\n'))}`;
    await issues.close(issue.number, body, because.kind === 'lifted');
}
/** A run is recorded once, however often its steps run; a schedule deploys nothing, so it uses no exception. */
async function recordException({ number }, keeping) {
    const { answer, issues, words, workflow, redact } = keeping;
    if (answer.exception.kind !== 'let-through' || workflow.event === 'schedule')
        return;
    const marker = `<!-- slo-gate:exception:v1 run=${workflow.runId}.${workflow.runAttempt} -->`;
    if ((await issues.comments(number)).some((body) => body.startsWith(marker)))
        return;
    await issues.comment(number, `${marker}\n${redact(words.exception(answer, workflow.runUrl))}`);
}


/***/ }),

/***/ 2953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isAttributesFile)
/* harmony export */ });
/* harmony import */ var _layout_same_on_some_disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4827);

/** Whether git reads attributes from a file of this name on some disk. */
const isAttributesFile = (name) => (0,_layout_same_on_some_disk_js__WEBPACK_IMPORTED_MODULE_0__/* .sameOnSomeDisk */ .r)(name, '.gitattributes');


/***/ }),

/***/ 3244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ chosen),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   tg: () => (/* binding */ readProtected)
/* harmony export */ });
/* harmony import */ var _layout_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7649);

/** Reads everything that an SLO directory holds. */
async function readFiles(files) {
    const layout = (0,_layout_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .readable */ .HD)(files.path, files.layout);
    // All at once, so that whoever reads over a network can read many in one request.
    const [{ diagnostics, ...protectedTexts }, targets] = await Promise.all([
        readProtected({ ...files, layout }, () => true),
        readTexts(layout.targets, files),
    ]);
    return {
        sources: { path: files.path, ...protectedTexts, targets: targets.texts },
        diagnostics,
        targetDiagnostics: [...layout.targetDiagnostics, ...targets.diagnostics],
        notices: layout.notices,
    };
}
/** Reads the policy, and those files of contracts, exclusions and waivers that `wanted` names by their path from the root. */
async function readProtected(files, wanted) {
    const { layout } = files;
    const read = (entries) => readTexts(entries.filter((entry) => wanted(pathOf(files, entry))), files);
    const [policy, contracts, exclusions, waivers] = await Promise.all([
        readTexts(layout.policy ? [layout.policy] : [], files),
        read(layout.contracts),
        read(layout.exclusions),
        read(layout.waivers),
    ]);
    return {
        policy: policy.texts[0] ?? null,
        contracts: contracts.texts,
        exclusions: exclusions.texts,
        waivers: waivers.texts,
        diagnostics: [layout, policy, contracts, exclusions, waivers].flatMap(({ diagnostics }) => diagnostics),
    };
}
/** Those contract files that `wanted` names. */
const chosen = (files, wanted) => files.layout.contracts.filter((entry) => wanted(pathOf(files, entry)));
/** A file's path from the root. */
const pathOf = ({ path }, entry) => `${path}/${entry.path}`;
/** The texts of files, in their order, and what keeps the others from being read. */
async function readTexts(entries, files) {
    const read = await Promise.all(entries.map((entry) => files.text(entry)));
    return { texts: read.filter(isText), diagnostics: read.filter(isUnread) };
}
const isText = (read) => 'text' in read;
const isUnread = (read) => 'problem' in read;


/***/ }),

/***/ 7649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zx: () => (/* binding */ MAX_BYTES),
  Mm: () => (/* binding */ excess),
  uj: () => (/* binding */ isYaml),
  aH: () => (/* binding */ layoutOf),
  NF: () => (/* binding */ protectedEntries),
  HD: () => (/* binding */ readable)
});

// EXTERNAL MODULE: ./build/core/model/problem.js
var model_problem = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/core/specs/attributes/attributes-file.js
var attributes_file = __webpack_require__(2953);
// EXTERNAL MODULE: ./build/core/specs/layout/same-on-some-disk.js
var same_on_some_disk = __webpack_require__(4827);
;// CONCATENATED MODULE: ./build/core/specs/layout/unread-file.js

/** Files that lie beside contracts and that nobody takes for one: prose, pictures, hidden ones, and what tools look for by its name. */
const BESIDE = /(^|\/)(\.[^/]*|([A-Z_-]+|Makefile)(\.txt)?|[^/.]+\.([mM][dD]|markdown|adoc|rst|png|svg|jpe?g|gif))$/;
/** Files that make SLOs, and are none themselves. */
const SOURCES = [
    {
        pattern: /\.(tf|tofu|hcl|tfvars)$/i,
        what: "a file of Terraform's",
        advice: 'Write its SLOs as contracts, or keep the file elsewhere.',
    },
    {
        pattern: /\.(tpl|tmpl|gotmpl|j2|jinja2?|erb|mustache)$/i,
        what: 'a template',
        advice: 'Render it first, and keep here what comes out.',
    },
    {
        pattern: /\.(jsonnet|libsonnet|cue|dhall|star|k|pkl)$/i,
        what: 'the source of generated files',
        advice: 'Keep here what is generated.',
    },
];
/** What a file below `slos/` is that is not read for its name; null for one that nobody takes for a contract. */
function unreadFile(path) {
    if (BESIDE.test(path))
        return null;
    const source = SOURCES.find(({ pattern }) => pattern.test(path));
    if (source)
        return new model_problem/* Problem */.AF(`this is ${source.what}, and is not read`, null, source.advice);
    return new model_problem/* Problem */.AF('this file is not read: its name says neither YAML nor JSON', 'a name that ends in .yaml, .yml or .json');
}

;// CONCATENATED MODULE: ./build/core/specs/layout/layout.js




/** A larger file is no contract, and is not even read. */
const MAX_BYTES = 4 * 1_048_576;
/** The files of the protected part. */
const protectedEntries = ({ policy, contracts, exclusions, waivers }) => [
    ...(policy ? [policy] : []),
    ...contracts,
    ...exclusions,
    ...waivers,
];
/** More files, or larger ones, are not read together: the contracts, the exclusions, the waivers, or the targets. */
const MAX_FILES = 10_000;
const MAX_BYTES_TOGETHER = 16 * 1_048_576;
/** Whether a file is read for its name; JSON is YAML too. */
const isYaml = (path) => /\.(ya?ml|json)$/i.test(path);
const NAMES = ['policy.yaml', 'slos', 'exclusions', 'waivers', 'targets'];
/** Sorts what a directory holds, by the same rules for a checkout and for a commit that is read through the API. */
function layoutOf(directory, entries) {
    const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
    const diagnostics = [];
    const targetDiagnostics = [];
    const notices = [];
    const twins = twinsOf(sorted);
    const unread = new Set();
    const kept = {
        policy: [],
        contracts: [],
        exclusions: [],
        waivers: [],
        targets: [],
    };
    for (const entry of sorted) {
        const part = partOf(entry.path);
        const place = { file: `${directory}/${entry.path}`, line: 1, column: 1 };
        const problem = problemOf(entry, part, twins) ?? unreadDirectory(entry, part, unread);
        if (problem)
            (isFree(entry.path) ? targetDiagnostics : diagnostics).push({
                code: isAttributes(entry) ? 'git-attributes' : 'layout',
                place,
                problem,
            });
        else if (part !== 'other' && isRead(entry.path, part))
            kept[part].push(entry);
        else if (part === 'contracts') {
            const unread = unreadFile(entry.path);
            if (unread)
                notices.push({ code: 'not-an-slo', place, problem: unread });
        }
    }
    return { ...kept, policy: kept.policy[0] ?? null, diagnostics, targetDiagnostics, notices };
}
const isRead = (path, part) => part === 'policy' || isYaml(path);
/** A layout for whoever reads all of its files: of a part that is too much altogether there is nothing but that. */
function readable(directory, layout) {
    const [contracts, exclusions] = [excess(layout.contracts), excess(layout.exclusions)];
    const [waivers, targets] = [excess(layout.waivers), excess(layout.targets)];
    const at = (part, problem) => problem ? [{ code: 'layout', place: { file: `${directory}/${part}`, line: 1, column: 1 }, problem }] : [];
    return {
        policy: layout.policy,
        contracts: contracts ? [] : layout.contracts,
        exclusions: exclusions ? [] : layout.exclusions,
        waivers: waivers ? [] : layout.waivers,
        targets: targets ? [] : layout.targets,
        diagnostics: [
            ...layout.diagnostics,
            ...at('slos', contracts),
            ...at('exclusions', exclusions),
            ...at('waivers', waivers),
        ],
        targetDiagnostics: [...layout.targetDiagnostics, ...at('targets', targets)],
        notices: layout.notices,
    };
}
/** Why files are too much to be read together; null when they are not. */
function excess(entries) {
    if (entries.length > MAX_FILES) {
        return new model_problem/* Problem */.AF(`there are ${entries.length} files`, `at most ${MAX_FILES}`, 'One file can hold several services.');
    }
    const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
    if (bytes <= MAX_BYTES_TOGETHER)
        return null;
    return new model_problem/* Problem */.AF(`the files have ${bytes} bytes altogether`, `at most ${MAX_BYTES_TOGETHER}`);
}
function partOf(path) {
    if (path === 'policy.yaml')
        return 'policy';
    if (path === 'slos' || path.startsWith('slos/'))
        return 'contracts';
    if (path === 'exclusions' || path.startsWith('exclusions/'))
        return 'exclusions';
    if (path === 'waivers' || path.startsWith('waivers/'))
        return 'waivers';
    if (path === 'targets' || path.startsWith('targets/'))
        return 'targets';
    return 'other';
}
/** Whether a path is in the free part, or is on a case-insensitive file system. */
const isFree = (path) => (0,same_on_some_disk/* sameOnSomeDisk */.r)(path.split('/')[0] ?? '', 'targets');
/** Git attributes make a checkout show another text than the commit holds. */
const isAttributes = ({ path }) => path.split('/').some(attributes_file/* isAttributesFile */.g);
function problemOf(entry, part, twins) {
    const [top = ''] = entry.path.split('/');
    const meant = NAMES.find((name) => (0,same_on_some_disk/* sameOnSomeDisk */.r)(name, top));
    if (meant !== undefined && meant !== top) {
        const problem = `\`${top}\` is \`${meant}\` on a case-insensitive file system, and another name elsewhere`;
        return new model_problem/* Problem */.AF(problem, `\`${meant}\``, 'Rename it.');
    }
    if (isAttributes(entry)) {
        return new model_problem/* Problem */.AF('git attributes can show the gate another text than reviewers see', 'no .gitattributes in this directory');
    }
    const twin = twins.get(entry.path);
    if (twin !== undefined && part !== 'other') {
        return new model_problem/* Problem */.AF(`this is the same file as \`${twin}\` on a case-insensitive file system`, 'a name of its own');
    }
    if (entry.kind === 'link' && part !== 'other') {
        return new model_problem/* Problem */.AF('this is a symbolic link', 'a plain file', 'Copy the file here, so that reviewers see its text.');
    }
    if (entry.kind === 'submodule' && part !== 'other') {
        return new model_problem/* Problem */.AF('this is a submodule', 'plain files', 'Copy the files here, so that reviewers see their text.');
    }
    if (entry.kind === 'unlisted') {
        return part === 'other' ? null : new model_problem/* Problem */.AF("this directory can't be read", 'a directory that may be listed');
    }
    if (part !== 'other' && entry.bytes > MAX_BYTES) {
        return new model_problem/* Problem */.AF(`this file has ${entry.bytes} bytes`, `at most ${MAX_BYTES}`);
    }
    // A misnamed policy would be skipped and the built-in one apply without a word; a misplaced contract likewise.
    const directly = !entry.path.includes('/');
    if (directly && part === 'other' && (isYaml((0,same_on_some_disk/* folded */.T)(entry.path)) || entry.kind !== 'file')) {
        return new model_problem/* Problem */.AF('this file would not be read', 'policy.yaml, and nothing else in this place', 'Rename it, or move it below slos/.');
    }
    if (part !== 'other' && !isRead(entry.path, part) && isRead((0,same_on_some_disk/* folded */.T)(entry.path), part)) {
        return new model_problem/* Problem */.AF('on some disks the name of this file is one that is read, and here it is not', 'a plain name');
    }
    if (directly && part !== 'policy' && part !== 'other')
        return new model_problem/* Problem */.AF('this is a file', 'a directory');
    return null;
}
/**
 * A directory that is not read, told of once: what is in it would count for nothing without a word, such as what another version reads.
 * Hidden ones are those of tools, which keep their settings in JSON, unless they hold what looks like an SLO.
 */
function unreadDirectory({ path, kind }, part, told) {
    const [top = '', ...below] = path.split('/');
    if (part !== 'other' || (below.length === 0 && kind !== 'unlisted') || told.has(top))
        return null;
    if (top.startsWith('.') && !/\.ya?ml$/i.test(path))
        return null;
    told.add(top);
    return new model_problem/* Problem */.AF(`this version does not read the directory \`${top}/\``, 'slos/, exclusions/, waivers/ and targets/, and no other directory in this place', 'Move its files out of here, or use a version of SLO Gate that reads it.');
}
/** Every path that differs from another only by case or Unicode form, with that other one. */
function twinsOf(entries) {
    const first = new Map();
    const twins = new Map();
    for (const { path } of entries) {
        const earlier = first.get((0,same_on_some_disk/* folded */.T)(path));
        if (earlier === undefined)
            first.set((0,same_on_some_disk/* folded */.T)(path), path);
        else if (earlier !== path)
            twins.set(path, earlier);
    }
    return twins;
}


/***/ }),

/***/ 4827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ folded),
/* harmony export */   r: () => (/* binding */ sameOnSomeDisk)
/* harmony export */ });
/** Code points that some file systems leave out of names. */
const IGNORED = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
/** What Windows leaves out: the name of a stream, and dots and spaces at the end. */
const STREAM = /(?!^):.*/s;
const END = /(?<=[^. ])[. ]+$/;
/** A path as a disk keeps it that tells neither case, nor Unicode forms, nor ends of names apart. */
const folded = (path) => path.split('/').map(foldedName).join('/');
const foldedName = (name) => name.normalize('NFKC').replace(IGNORED, '').replace(STREAM, '').replace(END, '').toLowerCase().normalize('NFC');
/** Whether two names are one on some disk. */
const sameOnSomeDisk = (a, b) => folded(a) === folded(b);


/***/ }),

/***/ 26:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decoded),
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5411);

/** The text of a file, or that it holds none. */
function decoded(path, bytes) {
    try {
        return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return unreadable(path, new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF('this file is not UTF-8', 'text in UTF-8'));
    }
}
/** A file without a text to read. */
const unreadable = (file, problem) => ({
    code: 'unreadable-file',
    place: { file, line: 1, column: 1 },
    problem,
});


/***/ })

};
