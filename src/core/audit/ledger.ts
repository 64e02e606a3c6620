import type { Change } from '../contract/change.ts'
import { type Slo, sloId } from '../model/slo.ts'
import { windowText } from '../model/window.ts'
import type { AuditEntry } from './entry.ts'

/** One change of one number, and the step that brought it. */
export interface LedgerLine {
  readonly entry: AuditEntry
  readonly change: Change
}

/** The history of one SLO, oldest first; or that of the policy, the waivers and what else belongs to no SLO. */
export interface Ledger {
  /** `service/name`; null for the policy and the waivers. */
  readonly slo: string | null
  /** What is promised now; null for the policy, and for an SLO that is gone. */
  readonly now: { readonly objective: string; readonly window: string } | null
  readonly lines: readonly LedgerLine[]
}

/** The history of every SLO there is or was, under the name that it has last. */
export function ledgerOf(entries: readonly AuditEntry[], slos: readonly Slo[]): Ledger[] {
  const lines = new Map<string, LedgerLine[]>()
  for (const entry of entries) {
    for (const change of entry.changes) {
      const [id, former] = [idOf(change), formerId(change)]
      const moved = former === id ? [] : (lines.get(former) ?? [])
      if (former !== id) lines.delete(former)
      lines.set(id, [...moved, ...(lines.get(id) ?? []), { entry, change }])
    }
  }
  const present = new Map(slos.map((slo) => [sloId(slo), slo]))
  const ids = [...new Set([...present.keys(), ...lines.keys()])].sort()
  return ids.map((id) => {
    const slo = present.get(id)
    const now = slo ? { objective: slo.objective.text, window: windowText(slo.window) } : null
    return { slo: id === POLICY ? null : id, now, lines: lines.get(id) ?? [] }
  })
}

/** No SLO has this name: theirs have a slash. */
const POLICY = 'policy'

const idOf = ({ service, slo }: Change): string => (service === null || slo === null ? POLICY : `${service}/${slo}`)

/** Under which name the SLO went before the change. */
function formerId(change: Change): string {
  const { service, slo, field, before } = change
  if (before !== null && field === 'name') return `${service}/${before}`
  if (before !== null && field === 'service') return `${before}/${slo}`
  return idOf(change)
}
