import { approverOf } from '../../core/model/approver.ts'
import type { Unseen } from '../../core/model/unseen.ts'
import type { Naming } from '../../core/review/approval.ts'
import type { People } from '../../core/review/people.ts'

/** Whether a policy's list of users and teams names somebody; null names everybody. */
export async function namingOf(login: string, approvers: readonly string[] | null, people: People): Promise<Naming> {
  if (approvers === null) return { kind: 'named' }
  const unseen: UnseenTeams[] = []
  for (const approver of approvers.map(approverOf)) {
    if (approver.kind === 'user') {
      if (approver.login.toLowerCase() === login.toLowerCase()) return { kind: 'named' }
      continue
    }
    const isMember = await people.isMember(approver, login)
    if (isMember === true) return { kind: 'named' }
    if (isMember !== false) unseen.push({ teams: [approver.text], because: isMember === 'fault' ? 'fault' : 'hidden' })
  }
  const teams = unseenTeams(unseen)
  return teams ? { kind: 'unknown', ...teams } : { kind: 'not-named' }
}

/** Teams that could not be looked into. */
export interface UnseenTeams {
  readonly teams: readonly string[]
  readonly because: Unseen
}

/** What is to be said of several; null where there are none. A fault outweighs a missing permission: another run may tell what it hid. */
export function unseenTeams(all: readonly UnseenTeams[]): UnseenTeams | null {
  const faults = all.filter(({ because }) => because === 'fault')
  const [told, because] = faults.length > 0 ? ([faults, 'fault'] as const) : ([all, 'hidden'] as const)
  return told.length === 0 ? null : { teams: [...new Set(told.flatMap(({ teams }) => teams))], because }
}
