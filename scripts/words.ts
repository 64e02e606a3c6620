/**
 * Words that an SRE would not type into a search box, and what to write instead. Fails where a tracked text has one of them;
 * the spelling itself is cspell's (`cspell.config.yaml`).
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What not to write, in the words of one line, and the plain word for it. Upper and lower case count as one. */
const AVOIDED: readonly (readonly [RegExp, string])[] = [
  [/\bmend(s|ed|ing)?\b/, 'fix'],
  [/\bmay not write\b/, 'has no write access'],
  [/\bmay only read\b/, 'is read-only'],
  [/\bcame back where\b/, 'expected one, got …'],
  [/\bpass(ed|es)? over\b/, 'skipped, ignored'],
  [/\bit is missing, and\b/, 'required: …'],
  [/\b(is|are) not known here\b/, 'unknown value'],
  [/\b(is|are) there already\b/, 'already exists'],
  [/\bnobody of\b/, 'no one from'],
  [/\btells? no case\b/, 'case-insensitive file system'],
  [
    /(?<!\bthere )\b(is|are) no (person|people|SLOs?|number|text|duration|bot|date|time|file|list|regular file|query)\b/,
    'is not a …',
  ],
  [/\b(can't|cannot|can not|could not|couldn't) be told\b/, 'cannot be determined, could not be reported'],
  [/\b(can't|cannot|could not) tell\b/, 'cannot determine'],
  [/\byet to come\b/, 'in the future'],
  [/\banew\b/, 'again'],
  [/\btakes? the block away\b/, 'unblocks'],
  [/\banswers? alone\b/, 'is the only result'],
  [/\bwhence|whither|thereof|wherein|hitherto|heretofore\b/, 'a plain word'],
]

/** Texts that are ours: what is written by programs, or by hand as bad input for tests, is not read. */
const OURS = ['src', 'docs', 'scripts', 'test', 'examples', '.github', '*.md', 'action.yml']
const NOT_OURS = /^(scripts\/words\.ts|test\/github\/openapi\.json|test\/golden\/.*\.(json|yaml)|docs\/images\/)/

const files = execFileSync('git', ['ls-files', '-z', '--', ...OURS], { encoding: 'utf8' })
  .split('\0')
  .filter((file) => /\.(ts|md|ya?ml)$/.test(file) && !NOT_OURS.test(file))

const found = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      AVOIDED.flatMap(([words, instead]) => {
        const match = new RegExp(words, 'i').exec(line)
        return match ? [`${file}:${index + 1}:${match.index + 1}: "${match[0]}": write ${instead}`] : []
      }),
    ),
)
for (const line of found) console.error(line)
if (found.length > 0) process.exitCode = 1
