import { expect } from 'vitest'
import type { Place, SourceFile } from '../../src/core/model/place.ts'
import { jsonSafe, logSafe } from '../../src/core/model/text.ts'
import { code, prose } from '../../src/present/markup/escape.ts'

/** C0, C1, bidirectional and zero-width characters, but for the line break. */
const INVISIBLE = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u

/** A log that the runner reads: no line of it is a command, nothing in it is invisible. */
export function expectHarmlessLog(text: string): void {
  for (const line of logSafe(text).split(/\r\n|\r|\n/)) {
    expect(line.replace(/^[\s\u0085]+/, '').startsWith('::')).toBe(false)
    expect(line).not.toContain('##[')
  }
  expect(text).not.toMatch(INVISIBLE)
}

/** A summary or comment: no tag, picture, mention or address of others, nothing invisible. */
export function expectHarmlessMarkdown(markdown: string): void {
  expect(markdown).not.toMatch(INVISIBLE)
  const outsideOfCode = markdown.replace(/`[^`\n]*`/g, '')
  expect(outsideOfCode.replace(/<\/?code>/g, '')).not.toMatch(/<[a-z/!?]/i)
  expect(outsideOfCode).not.toMatch(/@\w|!?\[[^\]\n]*\]\(|:\/\/(?!slo-gate)|www\./)
}

export function expectHarmlessJson(json: string): void {
  expectHarmlessLog(jsonSafe(json))
  expect(JSON.parse(jsonSafe(json))).toEqual(JSON.parse(json))
}

/** A message may be shown anywhere. */
export function expectHarmlessAnywhere(text: string): void {
  expectHarmlessMarkdown(prose(text))
  expect(code(text)).not.toMatch(/<(?!\/?code>)/)
}

/** A place that an editor can jump to: in one of the files, at a line that it has and a column of it. */
export function expectInside(place: Place, sources: readonly SourceFile[]): void {
  const source = sources.find(({ path }) => path === place.file)
  if (!source) {
    expect(place).toMatchObject({ line: 1, column: 1 })
    return
  }
  const lines = source.text.split('\n')
  expect(place.line).toBeGreaterThanOrEqual(1)
  expect(place.line).toBeLessThanOrEqual(lines.length)
  expect(place.column).toBeGreaterThanOrEqual(1)
  expect(place.column).toBeLessThanOrEqual((lines[place.line - 1]?.length ?? 0) + 1)
}
