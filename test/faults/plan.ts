import type { Fault } from './fault.ts'
import type { Random } from './random.ts'

/** Which requests of a run meet which faults. */
export interface Plan {
  readonly text: string
  /** Whether the run must find every answer, since no fault of it takes any away. */
  readonly isHarmless: boolean
  /** What becomes of the `nth` request of a run (from 0), which is the first, second, … `attempt` of the same question. */
  faultFor(question: string, nth: number, attempt: number): Fault | null
}

/** The plan of a run: one fault always, some now and then, some at the beginning, one from then on, or for some questions. */
export function planOf(faults: readonly Fault[], number: number, random: Random): Plan {
  // Taken in turn, so that few runs meet them all.
  const single = faults[number % faults.length] as Fault
  const several = Array.from({ length: random.whole(2, 6) }, () => random.pick(faults))
  const rate = random.whole(5, 50) / 100
  const drawn = (question: string, attempt: number) => random.of(`${question}#${attempt}`)
  switch (random.pick(['always', 'mix', 'mix', 'first', 'after', 'question', 'question'] as const)) {
    case 'always':
      return plan(`always ${single.name}`, [single], () => single)
    case 'mix':
      return plan(`${Math.round(rate * 100)}% of ${namesOf(several)}`, several, (question, _, attempt) => {
        const chance = drawn(question, attempt)
        return chance.isBelow(rate) ? chance.pick(several) : null
      })
    case 'first': {
      const count = random.pick([1, 2, 5, 10, 40])
      const all = [single, ...several]
      return plan(`the first ${count} requests: ${namesOf(all)}`, all, (question, nth, attempt) =>
        nth < count ? drawn(question, attempt).pick(all) : null,
      )
    }
    case 'after': {
      const count = random.whole(1, 15)
      return plan(`after ${count} requests always ${single.name}`, [single], (_, nth) => (nth < count ? null : single))
    }
    case 'question': {
      const share = random.pick([0.05, 0.2, 0.5])
      const times = random.pick([1, 2, 99])
      return plan(
        `${share * 100}% of the questions, ${times} times: ${single.name}`,
        [single],
        (question, _, attempt) => (attempt < times && random.of(question).isBelow(share) ? single : null),
      )
    }
  }
}

const plan = (text: string, faults: readonly Fault[], faultFor: Plan['faultFor']): Plan => ({
  text,
  isHarmless: faults.every(({ isHarmless }) => isHarmless),
  faultFor,
})

const namesOf = (faults: readonly Fault[]) => [...new Set(faults.map(({ name }) => name))].join(', ')

/** No faults at all. */
export const NO_FAULTS: Plan = { text: 'nothing', isHarmless: true, faultFor: () => null }
