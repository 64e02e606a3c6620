/** A pattern over paths, which have forward slashes. */
export interface Glob {
  test(path: string): boolean
}

/** In place of a name: any number of names, none included. */
export const ANY_NAMES = '**'
/** In place of a name: any one name. */
export const ANY_NAME = '*'

/**
 * A glob of the kind that git has, by the names that it consists of. `*` and `?` stay within a name, `[…]` is taken for any
 * character, and a backslash takes away the meaning of what follows. However it is written, what it costs to match grows
 * with the product of the two lengths: a regular expression's may grow with a power as high as the pattern has stars.
 */
export function globOf(names: readonly string[]): Glob {
  const pattern = names.map((name) => (name === ANY_NAMES ? name : [...name.matchAll(CHARACTER)].map(([text]) => text)))
  return {
    test: (path) =>
      fits(
        pattern,
        path.split('/'),
        (one) => one === ANY_NAMES,
        (one, name) => fits([...one], [...name], (text) => text === '*', isCharacter),
      ),
  }
}

const CHARACTER = /\[[!^]?\]?[^\]]*\]|\\?./gsu

const isCharacter = (pattern: string, character: string): boolean =>
  pattern === '?' || (pattern.length > 1 && pattern.startsWith('[')) || pattern.replace(/^\\(?=.)/s, '') === character

/** Whether a pattern whose wild items stand for any number of others fits all of a list. Only the last of them is tried again. */
function fits<One, Item>(
  pattern: readonly One[],
  list: readonly Item[],
  isWild: (one: One) => boolean,
  isFit: (one: One, item: Item) => boolean,
): boolean {
  let [at, next] = [0, 0]
  let retry: { readonly at: number; readonly next: number } | null = null
  while (next < list.length) {
    const [one, item] = [pattern[at], list[next] as Item]
    if (one !== undefined && isWild(one)) {
      at += 1
      retry = { at, next: next + 1 }
    } else if (one !== undefined && isFit(one, item)) {
      at += 1
      next += 1
    } else if (retry) {
      ;({ at, next } = retry)
      retry = { at, next: next + 1 }
    } else return false
  }
  return pattern.slice(at).every(isWild)
}
