/** Code points that some file systems leave out of names. */
const IGNORED = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g
/** What Windows leaves out: the name of a stream, and dots and spaces at the end. */
const STREAM = /(?!^):.*/s
const END = /(?<=[^. ])[. ]+$/

/** A path as a disk keeps it that tells neither case, nor Unicode forms, nor ends of names apart. */
export const folded = (path: string): string => path.split('/').map(foldedName).join('/')

const foldedName = (name: string): string =>
  name.normalize('NFKC').replace(IGNORED, '').replace(STREAM, '').replace(END, '').toLowerCase().normalize('NFC')

/** Whether two names are one on some disk. */
export const sameOnSomeDisk = (a: string, b: string): boolean => folded(a) === folded(b)
