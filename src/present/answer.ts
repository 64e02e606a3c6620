import type { AuditAnswer } from './audit/answer.ts'
import type { ConvertAnswer } from './convert/answer.ts'
import type { GateAnswer } from './gate/answer.ts'
import type { GuardAnswer } from './guard/answer.ts'
import type { InitAnswer } from './init/answer.ts'
import type { LintAnswer } from './lint/answer.ts'
import type { ProtectAnswer } from './protect/answer.ts'
import type { ReportAnswer } from './report/answer.ts'

/** What a mode found out when it has come to an end; each says in `fails` whether the job is to fail. */
export type Answer =
  | AuditAnswer
  | ConvertAnswer
  | GateAnswer
  | GuardAnswer
  | InitAnswer
  | LintAnswer
  | ProtectAnswer
  | ReportAnswer
