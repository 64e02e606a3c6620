import { together } from '../model/group-by.ts'
import type { Place } from '../model/place.ts'
import { type PlacedProblem, Problem } from '../model/problem.ts'
import type { RepositoryFile } from '../model/repository-file.ts'
import { isMarkup, type Page, readPage } from './page.ts'
import type { Subject } from './subject.ts'

/** A runbook in the repository, and what sends people there. */
interface Pointer {
  /** As it is written. */
  readonly runbook: string
  readonly path: string
  /** What follows `#`; empty when nothing does. */
  readonly anchor: string
  /** Of whom it is, for messages. */
  readonly of: string
  /** The SLOs for which people are sent there. */
  readonly slos: readonly string[]
  readonly place: Place
}

/** Runbooks that are a path of the repository, where there is nothing. */
export const missingRunbooks = (subject: Subject): PlacedProblem[] =>
  seen(subject).flatMap(([{ runbook, of, place }, { kind }]) =>
    kind === 'missing'
      ? [
          {
            place,
            problem: new Problem(
              `there is no \`${runbook}\`, the runbook of ${of}`,
              'a path from the root of the repository',
            ),
          },
        ]
      : [],
  )

/** Runbooks of the repository that have no heading for what sends people there. */
export const runbooksWithoutHeading = (subject: Subject): PlacedProblem[] =>
  seen(subject).flatMap(([pointer, file]) => {
    if (file.kind !== 'text' || !isMarkup(pointer.path)) return []
    const problem = headingProblem(pointer, readPage(file.text))
    return problem ? [{ place: pointer.place, problem }] : []
  })

function headingProblem({ runbook, path, anchor, of, slos }: Pointer, { headings, anchors }: Page): Problem | null {
  if (anchor !== '') {
    if (anchors.has(anchor.toLowerCase())) return null
    return new Problem(
      `${path} has no heading #${anchor}, to which the runbook of ${of} points`,
      'the anchor of a heading',
    )
  }
  const unnamed = slos.filter((slo) => !headings.some((heading) => wordsOf(heading).includes(wordsOf(slo))))
  if (unnamed.length === 0) return null
  return new Problem(
    `${runbook}, the runbook of ${of}, has no heading that speaks of ${unnamed.join(', ')}`,
    'a heading with the name of each SLO',
  )
}

/** The words of a name between spaces, so that `error-rate` is found in “The error rate is high”. */
const wordsOf = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `

/** Each runbook of the repository that was looked at, with what is there. Nothing without the repository's files. */
function seen(subject: Subject): [Pointer, RepositoryFile][] {
  const { lookAt } = subject
  return lookAt ? pointersOf(subject).map((pointer) => [pointer, lookAt(pointer.path)]) : []
}

function pointersOf({ services, slos, targets }: Subject): Pointer[] {
  const ofContracts = services.map((service) => ({
    runbook: service.runbook,
    of: `the contract of ${service.name}`,
    slos: slos.filter((slo) => slo.service === service).map(({ name }) => name),
    place: service.places.runbook,
  }))
  const ofTargets = together(targets, ({ runbookPlace: { file, line } }) => `${file}:${line}`).map((file) => ({
    runbook: file[0].runbook,
    of: `the targets of ${file[0].service}`,
    slos: file.map(({ slo }) => slo),
    place: file[0].runbookPlace,
  }))
  return [...ofContracts, ...ofTargets].flatMap(({ runbook, ...pointer }) => {
    if (runbook === null || /^\s*https?:\/\//i.test(runbook)) return []
    const [, path = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?#?(.*)$/s.exec(runbook.trim()) ?? []
    return [
      { runbook: runbook.trim(), path: decoded(path).replace(/^(\.\/)+/, ''), anchor: decoded(anchor), ...pointer },
    ]
  })
}

/** As browsers read an address; as it is where it is none. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
