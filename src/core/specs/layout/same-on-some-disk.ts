/** Code points that some file systems leave out of names. */
const IGNORED = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g

/** A name as a disk keeps it that tells neither case nor Unicode forms apart. */
export const folded = (name: string): string =>
  name.normalize('NFKC').replace(IGNORED, '').toLowerCase().normalize('NFC')

/** Whether two names are one on a disk that tells no case, or no Unicode form, apart. */
export const sameOnSomeDisk = (a: string, b: string): boolean => folded(a) === folded(b)
