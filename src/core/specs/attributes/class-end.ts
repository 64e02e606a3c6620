/** Where a class such as `[a-z]` that opens at `at` is over, as git's wildmatch.c reads it; null when it never is. */
export function classEnd(pattern: string, at: number): number | null {
  let [next, previous] = [at + 1, '']
  if (pattern[next] === '!' || pattern[next] === '^') next += 1
  // The first character may be the closing bracket.
  do {
    const item = itemAt(pattern, next, previous)
    if (item === null) return null
    next += item.length
    previous = item.previous
  } while (pattern[next] !== ']')
  return next + 1
}

interface Item {
  readonly length: number
  /** What a dash behind it may begin a range with; empty for nothing. */
  readonly previous: string
}

function itemAt(pattern: string, at: number, previous: string): Item | null {
  const [character, following] = [pattern[at], pattern[at + 1]]
  if (character === undefined) return null
  if (character === '\\') return following === undefined ? null : { length: 2, previous: following }
  if (character === '-' && previous !== '' && following !== undefined && following !== ']') {
    if (following !== '\\') return { length: 2, previous: '' }
    return pattern[at + 2] === undefined ? null : { length: 3, previous: '' }
  }
  if (character !== '[' || following !== ':') return { length: 1, previous: character }
  const end = pattern.indexOf(']', at + 2)
  if (end < 0) return null
  const isNamed = end > at + 2 && pattern[end - 1] === ':'
  return isNamed ? { length: end + 1 - at, previous: '' } : { length: 1, previous: character }
}
