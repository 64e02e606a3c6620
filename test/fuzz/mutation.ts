import fc from 'fast-check'
import { HOSTILE } from '../support/hostile.ts'

/** What a value may be replaced by: other types, edges of numbers, names that objects have already, texts that do harm. */
const VALUES: readonly string[] = [
  '',
  'null',
  '~',
  'true',
  '0',
  '-1',
  '1e99',
  '.nan',
  '99999999999999999999',
  '100%',
  '0.999',
  '30d',
  '99999d',
  '2026-02-30',
  '[]',
  '{}',
  '[[[]]]',
  '{ a: { b: c } }',
  '*nobody',
  '&a [*a]',
  '!!set {a}',
  'toString',
  'constructor',
  '__proto__',
  '{ toString: 1 }',
  '{ constructor: x }',
  '"\\ud800"',
  '"\\0\\e[31m\\u202e"',
  '$window',
  '"sum(rate(a[$window]"',
  '|\n      x\n',
  ...HOSTILE.map((text) => JSON.stringify(text)),
]

/** A step that makes another text of one. */
type Step = (lines: readonly string[]) => readonly string[]

const at = (length: number, share: number) => Math.min(length - 1, Math.floor(share * length))
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const splice = (lines: readonly string[], index: number, count: number, ...more: string[]) =>
  lines.toSpliced(index, count, ...more)

const deletion = share.map(
  (where): Step =>
    (lines) =>
      splice(lines, at(lines.length, where), 1),
)
const doubling = share.map(
  (where): Step =>
    (lines) => {
      const index = at(lines.length, where)
      return splice(lines, index, 0, lines[index] ?? '')
    },
)
const swap = fc.tuple(share, share).map(
  ([a, b]): Step =>
    (lines) => {
      const [one, other] = [at(lines.length, a), at(lines.length, b)]
      return lines.with(one, lines[other] ?? '').with(other, lines[one] ?? '')
    },
)
const indentation = fc.tuple(share, fc.constantFrom(-2, 2, 1)).map(
  ([where, by]): Step =>
    (lines) => {
      const index = at(lines.length, where)
      const line = lines[index] ?? ''
      return lines.with(index, by > 0 ? ' '.repeat(by) + line : line.slice(-by))
    },
)
const replacement = fc.tuple(share, fc.constantFrom(...VALUES)).map(
  ([where, value]): Step =>
    (lines) => {
      const index = at(lines.length, where)
      return lines.with(
        index,
        (lines[index] ?? '').replace(/([:-] ).*$/, (_, mark: string) => mark + value),
      )
    },
)
const renaming = fc.tuple(share, fc.constantFrom('toString', '__proto__', 'x', '"::error::"', '? [a]')).map(
  ([where, key]): Step =>
    (lines) => {
      const index = at(lines.length, where)
      return lines.with(index, (lines[index] ?? '').replace(/[\w-]+(?=:)/, key))
    },
)
const insertion = fc
  .tuple(share, share, fc.oneof(fc.constantFrom(...HOSTILE, ...VALUES), fc.string({ unit: 'binary', maxLength: 5 })))
  .map(
    ([where, within, text]): Step =>
      (lines) => {
        const index = at(lines.length, where)
        const line = lines[index] ?? ''
        const column = Math.floor(within * line.length)
        return lines.with(index, line.slice(0, column) + text + line.slice(column))
      },
  )
const ending = share.map(
  (where): Step =>
    (lines) => {
      const text = lines.join('\n')
      return text.slice(0, Math.floor(where * text.length)).split('\n')
    },
)
const lineEnds = fc.constantFrom('\r\n', '\r', '\n---\n', '\u2028').map(
  (end): Step =>
    (lines) =>
      lines.join(end).split('\n'),
)

const step = fc.oneof(
  deletion,
  doubling,
  swap,
  indentation,
  { weight: 3, arbitrary: replacement },
  renaming,
  { weight: 2, arbitrary: insertion },
  ending,
  lineEnds,
)

/** Texts that are nearly one of these valid ones, so that what reads them gets far before it stumbles. */
const mutationsOf = (...texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.array(step, { minLength: 1, maxLength: 5 }))
    .map(([text, steps]) =>
      steps
        .reduce<readonly string[]>((lines, next) => (lines.length > 0 ? next(lines) : lines), text.split('\n'))
        .join('\n'),
    )

/** Any text at all, and hostile ones. */
export const anything: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom(...HOSTILE, ...VALUES, ' ', '\n', ': ', '- ', '{', '[', '"', '#'), { maxLength: 12 })
    .map((parts) => parts.join('')),
)

export const nearly = (...texts: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 4, arbitrary: mutationsOf(...texts) }, anything)
