import fc from 'fast-check'

/** Files of git attributes that are nearly about some paths, with what git reads in a way of its own. */

export const PATHS = [
  '.slo/policy.yaml',
  '.slo/slos/checkout.yaml',
  '.slo/slos/Checkout.YML',
  '.slo/slos/a/b/c.yaml',
  '.slo/slos/café.yaml',
  '.slo/slos/cafe\u0301 ☕.yaml',
  '.slo/slos/a b.yaml',
  '.slo/slos/[x]-]y.yaml',
  '.slo/slos/!x.yaml',
  '.slo/slos/#x.yaml',
  '.slo/slos/"q".yaml',
  '.slo/slos/b\\b.yaml',
  '.slo/slos/*.yaml',
  '.slo/waivers/2026-w_1.json',
]

const rarely = <Value>(usual: Value, ...others: Value[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) })

/** Another way to write one byte of a path; many of them still match it. */
function respelled(byte: string): fc.Arbitrary<string> {
  if (byte === '/') return rarely('/', '\\/', '/**/', '/***/', '**/', '**\\/', '*/', '//', '[/]', '?', '')
  const classes = [
    '[[:alpha:]]',
    '[[:print:]_]',
    '[^/]',
    '[!a-b]',
    '[[:lower:]x]',
    '[[:c]',
    '[a-\\z]',
    '[--z]',
    '[[:^]',
  ]
  return fc.oneof(
    { weight: 16, arbitrary: fc.constant(byte) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('?', '*', '**', '***', `\\${byte}`, byte.toUpperCase(), byte.toLowerCase(), ''),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        ...classes,
        ...[
          `[${byte}]`,
          `[\\${byte}]`,
          `[]${byte}]`,
          `[\\]${byte}]`,
          `[x/${byte}]`,
          `[${byte}-]`,
          `[a-${byte}]`,
          `[a-\\]${byte}]`,
          `[a-\\${byte}]`,
        ],
        ...[`[[${byte}]`, `[[:${byte}]`, `[a-c-${byte}]`, `[!]x]`, `[^\\]-_]`, `[[:digit:]-${byte}]`, `[[:]${byte}]`],
      ),
    },
  )
}

const joined = (parts: readonly fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join(''))

/** A pattern that was made of the end of a path. */
const ofPath = fc.constantFrom(...PATHS).chain((path) => {
  const names = path.split('/')
  const beginnings = names.map((_, index) => names.slice(index).join('/'))
  const shortened = beginnings.flatMap((end) => [end, `/${end}`, `**/${end}`, `***/${end}`, `*/${end}`])
  const wide = [path, path, ...shortened, `${names[0]}/**`, '*', '*.yaml', '*.y?ml', '.slo/**/*.yaml', '**']
  const bytes = (text: string) => [...Buffer.from(text).toString('latin1')]
  return fc.constantFrom(...wide).chain((text) => joined(bytes(text).map(respelled)))
})

const noise = fc
  .array(fc.constantFrom(...'*?[]!^-\\/:.#" \t\r\n\0\xc3\xa9\xa0\xe9aA', '[attr]', '**', 'yaml'), { maxLength: 8 })
  .map((parts) => parts.join(''))

const octal = (byte: string) => `\\${byte.charCodeAt(0).toString(8).padStart(3, '0')}`
const quote = (pattern: string, isOctal: (byte: string) => boolean) =>
  `"${[...pattern].map((byte) => (isOctal(byte) ? octal(byte) : byte.replace(/["\\]/, '\\$&'))).join('')}"`

const pattern = fc.oneof(
  { weight: 8, arbitrary: ofPath },
  { weight: 2, arbitrary: ofPath.map((text) => quote(text, () => false)) },
  { weight: 2, arbitrary: ofPath.map((text) => quote(text, (byte) => byte > 'm' || byte < ' ')) },
  { weight: 1, arbitrary: fc.tuple(ofPath, noise).map((both) => both.join('')) },
  { weight: 1, arbitrary: noise },
)

const NAMES = ['ident', 'filter=x', 'filter=y', 'working-tree-encoding=UTF-16', 'm1', 'm2', 'binary', 'text']
const states = fc
  .array(fc.tuple(rarely('', '-', '!'), fc.constantFrom(...NAMES)), { minLength: 1, maxLength: 3 })
  .map((all) => all.map((parts) => parts.join('')))

const blank = rarely(' ', '\t', '\r', ' \r\t ', '')

const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(rarely('', ' ', '\r', '\t'), pattern, blank, states, blank)
      .map(([lead, subject, gap, words, between]) => `${lead}${subject}${gap}${words.join(between || ' ')}`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('[attr]m1', '[attr]m2', '"[attr]m1"', '"[attr] m2"', '[attr]binary'), states)
      .map(([macro, words]) => `${macro} ${words.join(' ')}`),
  },
)

/** The bytes of a file, a character for each. */
export const attributesFile = fc
  .tuple(rarely('', '\xef\xbb\xbf'), fc.array(line, { minLength: 1, maxLength: 4 }), rarely('\n', '\r\n'))
  .map(([mark, lines, end]) => `${mark}${lines.join(end)}${end}`)

/** A file and what an edit may make of it. */
export const editedFile = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 5 }), fc.array(line, { maxLength: 2 }), fc.nat(4), fc.nat(3))
  .map(([before, more, at, gone]) => {
    const after = [...before.slice(0, at), ...more, ...before.slice(at + gone)]
    return { before: before.join('\n'), after: after.join('\n') }
  })
