/** The terminal program's help. */
export const HELP = `SLO Gate: an SLO is a contract.

Usage: slo-gate <mode> [--input value ...]

Modes
  gate   May this deploy go out? Fails when the error-budget policy calls for a freeze.
  lint   Are the files right, and do they follow the practice? Fails when a file is wrong.
  auto   Picks by event; at a terminal, gate.

Where to look
  --slo-directory <path>        the SLO directory, inside the current directory (.slo)
  --services <names>            only these services, separated by commas

The metrics backend
  --backend <kind>              prometheus (also Thanos, Mimir, Grafana Cloud, VictoriaMetrics) or counts
  --backend-url <url>           its base address; for counts, the path of a CSV file
  --backend-auth <kind>         none, bearer or basic; by default what the credentials given are for
  --backend-token <token>       better given as SLO_GATE_BACKEND_TOKEN
  --backend-username <name>
  --backend-password <word>     better given as SLO_GATE_BACKEND_PASSWORD
  --backend-headers <lines>     one "Name: value" a line
  --backend-concurrency <n>     requests under way at once (6)
  --backend-timeout <duration>  for one request (30s)
  --run-timeout <duration>      for the whole run (5m)

The run
  --at <time>                   evaluate as of then, in RFC 3339
  --dry-run                     decide and report, but do not fail on a freeze or a lint error
  --format <kind>               what is printed: text, or json for the JSON report (text)
  --report-file <path>          write the JSON report there

Every input can also come from the environment: --backend-url as SLO_GATE_BACKEND_URL, and so on.

Exit status: 0 the deploy may go out, or the files are right; 1 the deploy may not, or a file is
wrong; 2 the inputs, or the files to gate by, cannot be read.
`
