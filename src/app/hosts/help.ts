/** The terminal program's help. */
export const HELP = `SLO Gate: an SLO is a contract.

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
`
