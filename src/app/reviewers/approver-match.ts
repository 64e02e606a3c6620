import { approverOf } from '../../core/model/approver.ts'
import type { Naming } from '../../core/review/approval.ts'
import type { People } from '../../core/review/people.ts'

/** Whether a policy's list of users and teams names somebody; null names everybody. */
export async function namingOf(login: string, approvers: readonly string[] | null, people: People): Promise<Naming> {
  if (approvers === null) return { kind: 'named' }
  const hidden: string[] = []
  const unanswered: string[] = []
  for (const approver of approvers.map(approverOf)) {
    if (approver.kind === 'user') {
      if (approver.login.toLowerCase() === login.toLowerCase()) return { kind: 'named' }
      continue
    }
    const isMember = await people.isMember(approver, login)
    if (isMember === true) return { kind: 'named' }
    if (isMember === 'unknown') hidden.push(approver.text)
    if (isMember === 'fault') unanswered.push(approver.text)
  }
  if (unanswered.length > 0) return { kind: 'unknown', teams: unanswered, because: 'fault' }
  return hidden.length > 0 ? { kind: 'unknown', teams: hidden, because: 'hidden' } : { kind: 'not-named' }
}
