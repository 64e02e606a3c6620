import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { gate } from '../../../src/app/gate/gate.ts'
import { readInputs } from '../../../src/app/inputs/inputs.ts'
import { gateReportSchema } from '../../../src/present/gate/json.ts'
import { contractText } from '../../support/build.ts'
import { testHost } from '../../support/host.ts'
import { checkout } from '../../support/program.ts'
import { LATENCY, targetText } from '../../support/targets.ts'
import { told } from '../../support/told.ts'

const cleanups: (() => void)[] = []
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup()
})

/** A month of days, of each SLO; 700 of each million were bad. */
const COUNTS = ['time,service,slo,good,total']
for (let day = 1; day <= 30; day++) {
  const time = `2026-11-${String(day).padStart(2, '0')}T00:00:00Z`
  COUNTS.push(`${time},shop,availability,999300,1000000`, `${time},shop,latency,999000,1000000`)
}
const FILES = {
  '.slo/slos/availability.yaml': contractText(),
  '.slo/slos/latency.yaml': contractText({ name: 'latency', objective: '99%', indicator: LATENCY }),
  'counts.csv': COUNTS.join('\n'),
}

type Targets = Readonly<Record<string, string>> | ((directory: string) => void)

/** The gate's outcome over {@link FILES} and these targets, which come as files or from a function that makes them. */
async function outcomeWith(targets: Targets) {
  const work = checkout({ ...FILES, ...(typeof targets === 'function' ? {} : targets) })
  cleanups.push(work.remove)
  if (typeof targets === 'function') targets(work.directory)
  const read = readInputs(
    {
      mode: 'gate',
      backend: 'counts',
      'backend-url': path.join(work.directory, 'counts.csv'),
      at: '2026-12-01T00:00:00Z',
    },
    testHost(),
  )
  if (read.kind === 'broken') throw new Error(JSON.stringify(read.problems))
  const host = testHost({ workspace: work.directory, now: () => Date.UTC(2027, 0, 1) })
  const outcome = await told(await gate(read.inputs, host))
  const withoutPaths = JSON.parse(JSON.stringify(outcome.report).replaceAll(work.directory, '')) as unknown
  return { ...outcome, report: gateReportSchema.parse(withoutPaths) }
}

/** All of an outcome that is not about targets, to the byte. */
function decided({ failed, outputs, text, report }: Awaited<ReturnType<typeof outcomeWith>>): string {
  const bare = {
    ...report,
    targetProblems: [],
    services: report.services.map((one) => ({ ...one, slos: one.slos.map((slo) => ({ ...slo, target: null })) })),
  }
  return JSON.stringify({ failed, outputs, text: text.split('\n\nPerformance targets')[0], bare })
}

const AVAILABILITY = targetText('- { slo: availability, target: 99.95% }')

describe('the gate beside a target', () => {
  it('tells floor, target, SLI and buffer in the log, the summary and the report', async () => {
    const { text, summary, report, annotations } = await outcomeWith({ '.slo/targets/shop.yaml': AVAILABILITY })
    expect(text).toMatch(/^shop\/availability +99\.9% +99\.95% +99\.9300% +····║────●───│···· +missed, in the buffer/m)
    expect(summary).toContain('### Performance targets')
    expect(summary.indexOf('### All SLOs')).toBeLessThan(summary.indexOf('### Performance targets'))
    expect(report.services[0]?.slos[0]?.target).toEqual({
      target: 0.9995,
      within: null,
      status: 'missed',
      reason: null,
      sli: 0.9993,
      margin: 0.6,
      buffer: 0.0005,
      bufferEvents: 15_000,
      bufferMinutes: 21.6,
      evidence: [],
      file: '.slo/targets/shop.yaml',
      line: 5,
    })
    expect(report.services[0]?.slos[1]?.target).toBeNull()
    // A missed target is information.
    expect(annotations.filter(({ title }) => title.includes('arget'))).toEqual([])
  })

  it('says of a target that can not be measured why not', async () => {
    const { text, report } = await outcomeWith({
      '.slo/targets/shop.yaml': targetText('- { slo: latency, within: 200ms }'),
    })
    expect(text).toContain('shop/latency: target unknown: the counts backend has the counts for')
    expect(report.services[0]?.slos[1]?.target).toMatchObject({
      target: 0.99,
      within: '200ms',
      status: 'unknown',
      reason: expect.stringContaining('not those within 200ms'),
      sli: null,
      margin: null,
      buffer: null,
    })
  })

  const broken: readonly (readonly [string, Targets, RegExp])[] = [
    ['a missed target', { '.slo/targets/a.yaml': AVAILABILITY }, /missed, in the buffer/],
    ['a target that is met', { '.slo/targets/a.yaml': targetText('- { slo: latency, target: 99.5% }') }, / met /],
    [
      'a latency that can not be measured',
      { '.slo/targets/a.yaml': targetText('- { slo: latency, within: 1ms }') },
      /unknown/,
    ],
    ['broken YAML', { '.slo/targets/a.yaml': 'version: [' }, /targets\/a\.yaml:1:\d+: /],
    [
      'a target that is the objective',
      { '.slo/targets/a.yaml': targetText('- { slo: latency, target: 99% }') },
      /is the objective itself/,
    ],
    [
      'an SLO that is not there',
      { '.slo/targets/a.yaml': targetText('- { slo: latncy, target: 99.5% }') },
      /Did you mean shop\/latency\?/,
    ],
    ['a file as the directory', { '.slo/targets': 'x' }, /\.slo\/targets:1:1: this is a file/],
    [
      'a directory of nearly that name',
      { '.slo/Targets/a.yaml': AVAILABILITY },
      /`Targets` is `targets` on a case-insensitive file system/,
    ],
    [
      'a file that is not UTF-8',
      (directory) => write(directory, Buffer.from([0xff, 0xfe, 0x41])),
      /this file is not UTF-8/,
    ],
    [
      'a file of many megabytes',
      (directory) => write(directory, Buffer.alloc(5 * 1_048_576, '#')),
      /this file has 5242880 bytes/,
    ],
    ['a link', (directory) => link(directory), /this is a symbolic link/],
    [
      'a file that can not be opened',
      (directory) => write(directory, Buffer.from(AVAILABILITY), 0),
      /can't be read|missed/,
    ],
  ]

  it.each(broken)('decides the same, to the byte, with %s as without any target', async (_, targets, told) => {
    const [without, beside] = [await outcomeWith({}), await outcomeWith(targets)]
    expect(decided(beside)).toBe(decided(without))
    expect(beside.text.slice(without.text.length)).toMatch(told)
    expect(without.text).not.toContain('arget')
  })

  it('warns on the line of what is wrong in a target file, which fails nothing', async () => {
    const { failed, annotations, report } = await outcomeWith({
      '.slo/targets/shop.yaml': targetText('- { slo: availability, target: 99.5% }'),
    })
    expect(failed).toBe(false)
    expect(annotations).toContainEqual({
      level: 'warning',
      title: 'Performance target',
      message: expect.stringContaining('looser than the objective'),
      place: { file: '.slo/targets/shop.yaml', line: 5, column: 26 },
    })
    expect(report.targetProblems).toEqual([
      { file: '.slo/targets/shop.yaml', line: 5, message: expect.stringContaining('looser than the objective') },
    ])
  })
})

function folderIn(directory: string): string {
  const folder = path.join(directory, '.slo/targets')
  mkdirSync(folder)
  return folder
}

function write(directory: string, bytes: Buffer, mode = 0o644): void {
  const file = path.join(folderIn(directory), 'a.yaml')
  writeFileSync(file, bytes)
  chmodSync(file, mode)
}

const link = (directory: string) => symlinkSync('../slos/latency.yaml', path.join(folderIn(directory), 'a.yaml'))
