import type { BranchHistory } from '../../core/audit/branch-history.ts'
import { isOf, occurrencesOf } from '../../core/exclusions/occurrences.ts'
import { unionOf, within } from '../../core/exclusions/stretches.ts'
import { ExclusionTrace } from '../../core/exclusions/trace.ts'
import type { Exclusion } from '../../core/model/exclusion.ts'
import { together } from '../../core/model/group-by.ts'
import type { Slo } from '../../core/model/slo.ts'
import type { Stretch } from '../../core/model/stretch.ts'
import type { CommitSources } from '../../core/specs/commit-sources.ts'
import { exclusionsAt } from '../commits/contracts-at.ts'
import { type Landing, landingsBy } from '../commits/landing.ts'

/** Time that an exclusion takes out of an SLO, and what brought it, as far as that is known. */
export interface TracedTime {
  readonly slo: Slo
  readonly exclusion: Exclusion
  readonly trace: ExclusionTrace<Landing>
}

export interface HistoryOf {
  readonly github: BranchHistory
  readonly sources: CommitSources
  readonly branch: string
  readonly tip: string
}

/** Time that another file excluded before a step, at the commit before it. */
interface Moved {
  readonly of: TracedTime
  readonly instants: readonly Stretch[]
  readonly others: readonly Exclusion[]
  readonly commit: string | null
}

const isIn = (file: string) => (exclusion: Exclusion) => exclusion.places.name.file === file

/** So many landings are read together: each has three trees, which may be large. */
const TOGETHER = 10
/** So often an exclusion is followed from a file to the one that it was moved from. */
const MOVES = 5

/** Follows excluded time back to what brought it: through the history of the file that excludes it, and of those that did before it was moved. */
export class ExclusionHistory {
  readonly #of: HistoryOf
  readonly #between: Stretch
  readonly #read = new Map<string, Promise<readonly Exclusion[]>>()
  readonly #times = new WeakMap<Exclusion, readonly Stretch[]>()

  constructor(of: HistoryOf, between: Stretch) {
    this.#of = of
    this.#between = between
  }

  /** What these exclude, and what brought that. */
  async traced<Wanted extends Omit<TracedTime, 'trace'>>(
    wanted: readonly Wanted[],
  ): Promise<(Wanted & Pick<TracedTime, 'trace'>)[]> {
    const all = wanted.map((one) => ({ ...one, trace: new ExclusionTrace<Landing>(this.#timesOf(one.exclusion)) }))
    await this.#followAll(all, this.#of.tip, MOVES)
    return all
  }

  async #followAll(all: readonly TracedTime[], tip: string, moves: number): Promise<void> {
    const byFile = together(all, ({ exclusion }) => exclusion.places.name.file)
    await Promise.all(byFile.map((group) => this.#follow(group, group[0].exclusion.places.name.file, tip, moves)))
  }

  async #follow(group: readonly TracedTime[], file: string, tip: string, moves: number): Promise<void> {
    const landings = await this.#landings(tip, file)
    const isOpen = ({ trace }: TracedTime) => !trace.isDone
    const moved: Moved[] = []
    for (let start = 0; start < landings.length && group.some(isOpen); start += TOGETHER) {
      const some = landings.slice(start, start + TOGETHER)
      const steps = await Promise.all(some.map((landing) => this.#step(landing)))
      for (const { landing, before, after, head } of steps) {
        const [own, others] = [before.filter(isIn(file)), before.filter((one) => !isIn(file)(one))]
        for (const one of group.filter(isOpen)) {
          const of = (those: readonly Exclusion[]) => this.#unionOf(those, one)
          const step = {
            before: of(own),
            elsewhere: of(others),
            after: of(after.filter(isIn(file))),
            head: head && of(head),
          }
          const instants = one.trace.take(landing, step)
          if (instants.length > 0) moved.push({ of: one, instants, others, commit: landing.before })
        }
      }
    }
    await Promise.all(
      together(moved, ({ commit }) => commit).map((some) => this.#goOn(some, some[0].commit, moves - 1)),
    )
  }

  /** Goes on with the files that excluded some time before it came to the one that was followed. */
  async #goOn(moved: readonly Moved[], commit: string | null, moves: number): Promise<void> {
    if (commit === null || moves < 0) {
      for (const { of, instants } of moved) of.trace.add([{ instants, origin: { kind: 'not-found' } }])
      return
    }
    const parts = moved.flatMap(({ of, instants, others }) =>
      others
        .filter((one) => one.category === of.exclusion.category && isOf(one, of.slo))
        .map((exclusion) => {
          const trace = new ExclusionTrace<Landing>(within(instants, unionOf(this.#timesOf(exclusion))))
          return { slo: of.slo, exclusion, trace, of }
        }),
    )
    await this.#followAll(parts, commit, moves)
    for (const { of, trace } of parts) of.trace.add(trace.found)
  }

  async #landings(tip: string, file: string): Promise<readonly Landing[]> {
    const { github, branch } = this.#of
    const commits = await github.commitsOfFile(tip, file)
    // Of several in one second, those of a merge queue, the last in the history first.
    return (await landingsBy(github, commits, branch)).toReversed().sort((a, b) => b.at - a.at)
  }

  async #step(landing: Landing) {
    const { before, after, pull } = landing
    // GitHub itself never merges without a commit of its own: here somebody pushed the head.
    const isPush = pull === null || after === pull.headSha
    const [was, is, head] = await Promise.all([
      before === null ? [] : this.#exclusionsAt(before),
      this.#exclusionsAt(after),
      isPush ? null : this.#exclusionsAt(pull.headSha),
    ])
    return { landing, before: was, after: is, head }
  }

  /** What can't be read there is not known to exclude anything. */
  #exclusionsAt(commit: string): Promise<readonly Exclusion[]> {
    const { sources } = this.#of
    const read =
      this.#read.get(commit) ?? sources.locate(commit).then(async (one) => exclusionsAt(await sources.files(one)))
    this.#read.set(commit, read)
    return read
  }

  /** What does not count for the SLO, of the category of the exclusion that is followed. */
  #unionOf(exclusions: readonly Exclusion[], { slo, exclusion: { category } }: TracedTime): Stretch[] {
    const own = exclusions.filter((one) => one.category === category && isOf(one, slo))
    return unionOf(own.flatMap((one) => this.#timesOf(one)))
  }

  #timesOf(exclusion: Exclusion): readonly Stretch[] {
    const times = this.#times.get(exclusion) ?? occurrencesOf(exclusion, this.#between)
    this.#times.set(exclusion, times)
    return times
  }
}
