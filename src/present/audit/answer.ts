import type { AuditResult } from '../../core/audit/result.ts'

export interface AuditAnswer extends AuditResult {
  readonly mode: 'audit'
}
