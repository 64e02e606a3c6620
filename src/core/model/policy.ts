import Fraction from 'fraction.js'
import type { AnnualWindow } from './annual-window.ts'
import type { Duration } from './duration.ts'
import type { ExclusionCategory } from './exclusion.ts'
import { DAY, HOUR, MINUTE } from './time.ts'

/** What the gate answers. Ordered: a later one is stricter. */
export const DECISIONS = ['open', 'warn', 'freeze'] as const
export type Decision = (typeof DECISIONS)[number]

/** A comparison with an exact number. `above` and `below` leave the number itself out. */
export interface Threshold {
  readonly comparison: 'at-most' | 'below' | 'at-least' | 'above'
  readonly bound: Fraction
  /** As written, for messages: `25%` or `14.4`. */
  readonly text: string
}

/** When a rule of the error-budget policy fires. */
export type Condition =
  | { readonly kind: 'budget-remaining'; readonly threshold: Threshold }
  | { readonly kind: 'budget-spent'; readonly threshold: Threshold; readonly within: Duration | null }
  | { readonly kind: 'burn-rate'; readonly threshold: Threshold; readonly over: readonly Duration[] }
export type ConditionOf<Kind extends Condition['kind']> = Extract<Condition, { readonly kind: Kind }>

export interface Rule {
  readonly name: string
  readonly when: Condition
  readonly decision: 'freeze' | 'warn'
  readonly consequences: readonly string[]
}

/** Deploys that a freeze lets through. */
export type PolicyException = LabelException | OverrideException

interface Exceptional {
  /** The last day on which it holds, as YYYY-MM-DD in UTC. */
  readonly until: string | null
}

/** Those whose pull requests bear a label. */
export interface LabelException extends Exceptional {
  readonly kind: 'label'
  readonly label: string
  /** Teams (`@org/team`) and users, one of whom must have approved; empty when the label alone is enough. */
  readonly approvedBy: readonly string[]
}

/** Those that a person starts by hand, with a reason. */
export interface OverrideException extends Exceptional {
  readonly kind: 'override'
  readonly name: string
  /** Teams (`@org/team`) and users, or whoever administers the repository. */
  readonly by: readonly string[] | 'administrators'
}

/** Whether a freeze lets something through. */
export const PASSAGES = ['allow', 'freeze'] as const
export type Passage = (typeof PASSAGES)[number]

/** Whose deployment records are believed. */
export type Deployer =
  /** A workflow of this repository, by its file. */
  | { readonly kind: 'workflow'; readonly path: string }
  /** A GitHub App, by its slug. */
  | { readonly kind: 'app'; readonly slug: string }

/** A share that people write as a percentage. */
export interface Share {
  readonly ratio: Fraction
  readonly text: string
}

/** What the gate answers where an SLO is unknown, by why it is. */
export interface UnknownAnswers {
  /** The backend can't be reached: no connection, a time-out, a 429 or a 5xx. */
  readonly unreachable: Decision
  readonly otherwise: Decision
}

export interface ErrorBudgetPolicy {
  readonly name: string
  readonly rules: readonly Rule[]
  /** A rule whose span has fewer bad events is not evaluated: an objective can't be determined kept or broken from a handful. */
  readonly minimumBadEvents: number
  /** The same for all events of a burn window. */
  readonly minimumEvents: number
  /** Below this share of a window with data, from 0 to 1, the SLO is unknown. */
  readonly minimumCoverage: Share
  /** Data that ended longer ago than this make the SLO unknown. */
  readonly maximumAge: Duration
  readonly unknown: UnknownAnswers
  /** Of a deploy of a commit that was deployed before. */
  readonly rollback: Passage
  /** Of a deploy of the commit that is deployed. */
  readonly redeploy: Passage
  readonly exceptions: readonly PolicyException[]
}

export type ReviewRule = { readonly kind: 'approvals'; readonly approvals: number } | { readonly kind: 'blocked' }

export interface ReviewPolicy {
  readonly annual: AnnualWindow | null
  /** Teams (`@org/team`) and users; null when anyone with write access may approve. */
  readonly approvers: readonly string[] | null
  readonly inWindow: ReviewRule
  readonly outOfWindow: ReviewRule
}

/** What waivers may do, and who must agree. */
export interface WaiverPolicy {
  /** How long one may last from the merge that brought it. */
  readonly atMost: Duration
  /** How many approvals a change of one needs, at any time of the year. */
  readonly approvals: number
}

/** How much time of a window exclusions of one category may take. */
export type ExclusionBound =
  | { readonly kind: 'duration'; readonly duration: Duration }
  | { readonly kind: 'share'; readonly share: Share }

/** What exclusions may do, and who must agree. */
export interface ExclusionPolicy {
  /** One that lands later than this before it begins is retroactive. */
  readonly notice: Duration
  /** Of a window, or of a week, where the window is shorter; other categories are refused. */
  readonly atMost: ReadonlyMap<ExclusionCategory, ExclusionBound>
  readonly retroactive: { readonly kind: 'approvals'; readonly approvals: number } | { readonly kind: 'refused' }
}

export interface Policy {
  readonly errorBudgetPolicies: ReadonlyMap<string, ErrorBudgetPolicy>
  /** Null for the workflow that runs the gate. */
  readonly deployedBy: readonly Deployer[] | null
  /** Null when there may be none. */
  readonly waivers: WaiverPolicy | null
  /** Null when there may be none. */
  readonly exclusions: ExclusionPolicy | null
  readonly review: ReviewPolicy
}

const ONE_HOUR: Duration = { seconds: HOUR, text: '1h' }
const FIVE_MINUTES: Duration = { seconds: 5 * MINUTE, text: '5m' }
const ONE_DAY: Duration = { seconds: DAY, text: '24h' }

/**
 * The policy of a repository that wrote none. The numbers are those of Google's SRE workbook: burn rate 14.4 over 1h and
 * 5m spends 2% of a 30-day budget in an hour (chapter "Alerting on SLOs", table 5-8); an incident that spends 20% of the
 * budget is looked into (appendix "Example Error Budget Policy").
 */
export const BUILT_IN_POLICY: ErrorBudgetPolicy = {
  name: 'default',
  rules: [
    {
      name: 'budget exhausted',
      when: { kind: 'budget-remaining', threshold: { comparison: 'at-most', bound: new Fraction(0), text: '0%' } },
      decision: 'freeze',
      consequences: [],
    },
    {
      name: 'fast burn',
      when: {
        kind: 'burn-rate',
        threshold: { comparison: 'at-least', bound: new Fraction('14.4'), text: '14.4' },
        over: [ONE_HOUR, FIVE_MINUTES],
      },
      decision: 'freeze',
      consequences: [],
    },
    {
      name: 'one incident',
      when: {
        kind: 'budget-spent',
        threshold: { comparison: 'at-least', bound: new Fraction('0.2'), text: '20%' },
        within: ONE_DAY,
      },
      decision: 'warn',
      consequences: [],
    },
    {
      name: 'budget low',
      when: { kind: 'budget-remaining', threshold: { comparison: 'below', bound: new Fraction('0.25'), text: '25%' } },
      decision: 'warn',
      consequences: [],
    },
  ],
  minimumBadEvents: 5,
  minimumEvents: 0,
  minimumCoverage: { ratio: new Fraction('0.9'), text: '90%' },
  maximumAge: ONE_HOUR,
  unknown: { unreachable: 'freeze', otherwise: 'freeze' },
  rollback: 'allow',
  redeploy: 'freeze',
  exceptions: [{ kind: 'override', name: 'override', by: 'administrators', until: null }],
}

/** One approval by somebody with write access, at any time of the year. */
export const BUILT_IN_REVIEW: ReviewPolicy = {
  annual: null,
  approvers: null,
  inWindow: { kind: 'approvals', approvals: 1 },
  outOfWindow: { kind: 'approvals', approvals: 1 },
}

/** The stricter of two decisions. */
export const stricter = (a: Decision, b: Decision): Decision => (DECISIONS.indexOf(a) >= DECISIONS.indexOf(b) ? a : b)
