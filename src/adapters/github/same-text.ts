/** Whether GitHub would show the same: it may keep other line ends than it was given. */
export const sameText = (a: string, b: string): boolean =>
  a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim()
