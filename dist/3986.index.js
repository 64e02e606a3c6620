export const id = 3986;
export const ids = [3986];
export const modules = {

/***/ 4149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ HELP)
/* harmony export */ });
/** The terminal program's help. */
const HELP = `SLO Gate: an SLO is a contract.

Usage: slo-gate <mode> [--input value ...]

Modes
  gate     May this deploy go out? Fails when the error-budget policy calls for a freeze.
  guard    Does a pull request change the contract, and was that reviewed? At a terminal: what will a
           reviewer be asked of this working tree? Then it never fails.
  lint     Are the files right, and do they follow the practice? Fails when a file is wrong.
  report   What should the author of a pull request know of missed targets? Never fails; in a workflow only.
  protect  Does the repository enforce the guard? Fails when the ruleset or CODEOWNERS fall short.
  audit    Did every contract change of the default branch have its review? Fails when one had none.
  convert <path>
           Prints files of OpenSLO, Sloth, Pyrra or slo-generator as contracts of ours.
  init     Writes a first SLO directory from what the repository says about itself.
  auto     Picks by event; at a terminal, gate.

Where to look
  --slo-directory <path>        the SLO directory, inside the current directory (.slo)
  --path <path>                 for convert: the file or directory; it may also stand right behind the mode
  --services <names>            only these services, separated by commas; changed: those that the deploy changes
  --environment <name>          the environment whose last successful deployment starts the deploy

Guard at a terminal
  --base <branch or commit>     what to compare the working tree with (where it left the default branch)

The metrics backend
  --backend <kind>              prometheus (also Thanos, Mimir, Grafana Cloud, VictoriaMetrics) or counts
  --backend-url <url>           its base address; for counts, the path of a CSV file
  --backend-auth <kind>         none, bearer or basic; by default what the credentials given are for
  --backend-token <token>       better given as SLO_GATE_BACKEND_TOKEN
  --backend-username <name>
  --backend-password <word>     better given as SLO_GATE_BACKEND_PASSWORD
  --backend-headers <lines>     one "Name: value" a line
  --backend-client-certificate <path>
                                for mutual TLS: a PEM file, or PEM itself
  --backend-client-key <path>   its key, without a passphrase; PEM is better given as SLO_GATE_BACKEND_CLIENT_KEY
  --backend-concurrency <n>     requests under way at once (6)
  --backend-timeout <duration>  for one request (30s)
  --run-timeout <duration>      for the whole run (5m)

GitHub, within a workflow
  --commit <commit>             what is deployed, where the event does not say it
  --override <reason>           why the person who started the workflow overrides a freeze
  --github-token <token>        better given as SLO_GATE_GITHUB_TOKEN
  --review-token <token>        reads team membership; better given as SLO_GATE_REVIEW_TOKEN
  --freeze-issue                let the gate keep one issue open for each frozen service
  --publish-targets             name performance targets in a public repository too
  --comment-key <key>           tells apart the comments of several jobs, such as regions
  --apply                       let protect write the ruleset; needs a token with "Administration: write"
  --since <day or time>         where audit begins; by default, when the last review window opened

The run
  --at <time>                   evaluate as of then, in RFC 3339
  --dry-run                     decide and report, but do not fail (protect writes nothing)
  --format <kind>               what is printed: text, or json for the JSON report (text)
  --report-file <path>          write the JSON report there

Every input can also come from the environment: --backend-url as SLO_GATE_BACKEND_URL, and so on.

Exit status: 0 the deploy or the edit may go in, or all is right; 1 it may not, or something is wrong;
2 the inputs, or the files to decide by, cannot be read.
`;


/***/ }),

/***/ 8730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ nearestOption),
/* harmony export */   P0: () => (/* binding */ terminalHost),
/* harmony export */   Yg: () => (/* binding */ ignoredVariables),
/* harmony export */   ye: () => (/* binding */ readCommandLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _adapters_github_workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5300);
/* harmony import */ var _core_model_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4137);
/* harmony import */ var _inputs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1744);
/* harmony import */ var _inputs_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8813);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4068);






/** The variable that an input can come from. */
const variableOf = (name) => `SLO_GATE_${name.toUpperCase().replaceAll('-', '_')}`;
/** The inputs that need no value at a terminal. */
const SWITCHES = new Set(['dry-run', 'freeze-issue', 'publish-targets', 'apply']);
/**
 * Reads `gate --at \u2026`. Every input can also come from the environment as `SLO_GATE_<NAME>`, which keeps secrets out of
 * the list of processes.
 */
function readCommandLine(args, environment) {
    const fromEnvironment = (name) => environment[variableOf(name)] ?? '';
    if (args.length === 0 && _inputs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUT_NAMES */ .Q.every((name) => fromEnvironment(name) === '')) {
        return { kind: 'help', asked: false };
    }
    try {
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], allowPositionals: true, options: OPTIONS });
        if (values.help || positionals[0] === 'help')
            return { kind: 'help', asked: true };
        if (values.version)
            return { kind: 'version' };
        const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
        const raw = Object.fromEntries(_inputs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUT_NAMES */ .Q.map((name) => [name, given[name] ?? fromEnvironment(name)]));
        return withOperands(positionals, given, { ...raw, mode: raw.mode || 'auto' });
    }
    catch (error) {
        return misuse(error);
    }
}
const OPTIONS = {
    ...Object.fromEntries(_inputs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUT_NAMES */ .Q.map((name) => [name, { type: SWITCHES.has(name) ? 'boolean' : 'string' }])),
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
};
/** The mode may stand alone, and behind `convert` its path, as people write it elsewhere. */
function withOperands([mode, ...operands], given, raw) {
    if (mode === undefined)
        return { kind: 'run', raw };
    if (given.mode !== undefined)
        return oneAtATime('mode', [mode]);
    if (mode !== 'convert') {
        if (operands.length === 0)
            return { kind: 'run', raw: { ...raw, mode } };
        return oneAtATime('mode', operands);
    }
    const paths = given.path === undefined ? operands : [given.path, ...operands];
    const [path = raw.path ?? '', ...others] = paths;
    if (others.length > 0)
        return oneAtATime('path', others);
    return { kind: 'run', raw: { ...raw, mode, path } };
}
const oneAtATime = (noun, others) => ({
    kind: 'misused',
    message: `one ${noun} at a time, found also: ${others.join(' ')}`,
    unknown: null,
});
/** What is wrong with the options. */
function misuse(error) {
    const { code, message } = error;
    const unknown = /'(--[^' ]+)/.exec(message)?.[1];
    if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION' || unknown === undefined)
        return { kind: 'misused', message, unknown: null };
    return { kind: 'misused', message: `${unknown} is not an option.`, unknown };
}
/** "Did you mean \u2026?" for an option that there is not. What finds that is loaded when it is wanted: most runs never do. */
async function nearestOption(unknown) {
    const { nearest } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8836));
    const names = Object.keys(OPTIONS).map((name) => `--${name}`);
    return nearest(unknown, names);
}
/** What is said of variables that look like inputs and are none: who set them hardly knows that nothing comes of it. */
async function ignoredVariables(environment) {
    const known = _inputs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUT_NAMES */ .Q.map(variableOf);
    const unknown = Object.keys(environment).filter((name) => name.startsWith('SLO_GATE_') && !known.includes(name));
    if (unknown.length === 0)
        return [];
    const { nearest } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8836));
    return unknown.map((name) => [`${name} is not an input, and is ignored.`, nearest(name, known) ?? ''].join(' ').trim());
}
/** A terminal: text only; the JSON report is written where it is asked for. */
function terminalHost(raw) {
    const { redact, redactName, add } = (0,_inputs_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsOf */ .Fj)(raw, process.env);
    return {
        workspace: process.cwd(),
        defaultReportFile: null,
        workflow: (0,_adapters_github_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowOf */ .B4)(process.env),
        pages: _host_js__WEBPACK_IMPORTED_MODULE_4__/* .OWN_PAGES */ .O,
        redact,
        redactName,
        conceal: (secret) => void add(secret),
        now: () => Date.now(),
        // The program may run in a workflow's step, where the log has commands.
        print: (text) => void process.stdout.write(`${(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .logSafe */ .sN)(redactName(text))}\n`),
        printJson: (json) => void process.stdout.write(`${(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .logSafe */ .sN)((0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonSafe */ .yJ)(json))}\n`),
        complain: (text) => void process.stderr.write(`${(0,_core_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .logSafe */ .sN)(redactName(text))}\n`),
        annotate: () => { },
        summary: null,
        output: () => { },
    };
}


/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _app_hosts_exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5470);
/* harmony import */ var _app_hosts_help_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4149);
/* harmony import */ var _app_hosts_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8730);
/* harmony import */ var _app_hosts_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5876);
/* harmony import */ var _app_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6387);





(0,_app_hosts_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .outliveReaders */ .B)();
const command = (0,_app_hosts_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommandLine */ .ye)(process.argv.slice(2), process.env);
switch (command.kind) {
    case 'run': {
        const host = (0,_app_hosts_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalHost */ .P0)(command.raw);
        for (const ignored of await (0,_app_hosts_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .ignoredVariables */ .Yg)(process.env))
            host.complain(ignored);
        await (0,_app_hosts_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .endNow */ .C)(await (0,_app_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(command.raw, host), command.raw);
        break;
    }
    case 'help':
        process.stdout.write(_app_hosts_help_js__WEBPACK_IMPORTED_MODULE_3__/* .HELP */ ._);
        // Who started it with nothing, by mistake, must not read this as leave to deploy.
        await (0,_app_hosts_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .endNow */ .C)(command.asked ? 0 : 2);
        break;
    case 'version':
        process.stdout.write(`${_app_hosts_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x}\n`);
        await (0,_app_hosts_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .endNow */ .C)(0);
        break;
    case 'misused': {
        const meant = command.unknown === null ? null : await (0,_app_hosts_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestOption */ .Av)(command.unknown);
        const said = [command.message, meant, 'Run slo-gate --help to see what there is.'].filter((text) => text !== null);
        process.stderr.write(`${said.join(' ')}\n`);
        await (0,_app_hosts_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .endNow */ .C)(2);
        break;
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
