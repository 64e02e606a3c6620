/** One or more things of which the same is to be said. */
export type Group<Item> = readonly [Item, ...Item[]]

/** Items with the same key together, in the order in which the keys first appear. */
export function together<Item>(items: readonly Item[], keyOf: (item: Item) => unknown): readonly Group<Item>[] {
  const groups = new Map<unknown, [Item, ...Item[]]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()]
}
