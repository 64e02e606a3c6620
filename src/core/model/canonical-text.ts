/** A value as a text that does not depend on the order of its keys. An alias may lead back to what holds it. */
export function canonicalText(value: unknown, holders: readonly object[] = []): string {
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? JSON.stringify(value) : String(value)
  const again = holders.indexOf(value)
  if (again !== -1) return `*${again}`
  const inner = (one: unknown) => canonicalText(one, [...holders, value])
  if (Array.isArray(value)) return `[${value.map(inner).join(',')}]`
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, one]) => `${JSON.stringify(key)}:${inner(one)}`).join(',')}}`
}
