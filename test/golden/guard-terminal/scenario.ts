import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Scenario } from '../scenario.ts'

const CONTRACT = '.slo/slos/checkout.yaml'
const contract = readFileSync(path.join(import.meta.dirname, '../checkouts/shop', CONTRACT), 'utf8')

export default {
  shows: 'the guard at a terminal says what a reviewer will be asked of the working tree',
  checkout: 'shop',
  edits: {
    [CONTRACT]: contract.replace('objective: 99.9%', 'objective: 99.5%').replace('within: 500ms', 'within: 300ms'),
  },
  words: ['guard', '--base', 'main', '--report-file', 'report.json'],
} satisfies Scenario
