import { z } from 'zod'
import { listed } from '../../core/model/names.ts'
import { Quoted } from '../../core/model/quoted.ts'
import type { BelievedFiles, CheckoutReason } from '../../core/specs/believed-files.ts'
import { quotedText, type Unwritten } from '../quoted-text.ts'

/** More files than this are counted. */
const NAMED = 5

/** Whose files decided, where a reader may take them for others; null elsewhere. */
export function filesText(files: BelievedFiles): string | null {
  switch (files.kind) {
    case 'default-branch': {
      if (files.differing.length === 0) return null
      const of = `${files.branch ?? 'the default branch'} at ${files.commit.slice(0, 7)}`
      return `The policy and the contracts of ${of} decide; in this checkout these differ: ${listed(files.differing, NAMED)}.`
    }
    case 'checkout': {
      const reason = reasonText(files.because)
      return reason === null ? null : `The files of this checkout decide, since ${reason}.`
    }
  }
}

function reasonText(because: CheckoutReason): string | null {
  switch (because.kind) {
    case 'terminal':
      return null
    case 'no-directory':
      return "the default branch's tip has no such SLO directory"
    case 'unreadable':
      return `those of the default branch's tip can't be read: ${because.detail.text.replace(/\.$/, '')}`
  }
}

/** Which commit's files were believed, and which of them came from the disk. */
export const filesReport = z.strictObject({
  from: z.enum(['default-branch', 'checkout']).describe('whose policy, contracts, exclusions and waivers decided'),
  branch: z.string().nullable().describe('the default branch; null when it is not known, or the checkout was believed'),
  commit: z.string().nullable().describe("the default branch's tip; null when the checkout was believed"),
  reason: quotedText.nullable().describe('why a workflow believed its checkout; null at a terminal, too'),
  fromDisk: z.int().describe('how many files were read from the checkout'),
  fromApi: z.int().describe('how many the checkout has otherwise or not at all, so that GitHub was asked for them'),
  differing: z.array(z.string()).describe('files of these that are others in the checkout, or missing, or there alone'),
})

export function filesReportOf(files: BelievedFiles): Unwritten<z.output<typeof filesReport>> {
  switch (files.kind) {
    case 'default-branch': {
      const { branch, commit, fromDisk, fromApi, differing } = files
      return { from: files.kind, branch, commit, reason: null, fromDisk, fromApi, differing: [...differing] }
    }
    case 'checkout': {
      const reason = reasonText(files.because)
      const quoted = reason === null ? null : new Quoted(reason)
      const { fromDisk } = files
      return { from: files.kind, branch: null, commit: null, reason: quoted, fromDisk, fromApi: 0, differing: [] }
    }
  }
}
