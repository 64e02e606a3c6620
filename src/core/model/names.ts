import { closest, distance } from 'fastest-levenshtein'

/** How many names a message lists. */
const LISTED = 10

/** Names in a message: the first ones, and how many there are besides. */
export const listed = (names: readonly string[], most = LISTED): string =>
  names.length > most ? `${names.slice(0, most).join(', ')} and ${names.length - most} more` : names.join(', ')

/** A suggestion is looked for among so many names, and for a name of so many characters: many may ask for many. */
const COMPARED = 200

const LONGEST = 300

/** "Did you mean …?" for a name that is close to a known one. */
export function nearest(name: string, known: readonly string[]): string | null {
  const apart = Math.max(2, name.length / 3)
  const isLikely = (one: string) => Math.abs(one.length - name.length) <= apart
  const likely = name.length > LONGEST ? [] : known.slice(0, COMPARED).filter(isLikely)
  if (likely.length === 0) return null
  const candidate = closest(name, likely)
  return distance(name, candidate) <= apart ? `Did you mean ${candidate}?` : null
}
