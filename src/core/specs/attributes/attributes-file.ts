import { sameOnSomeDisk } from '../layout/same-on-some-disk.ts'

/** Whether git reads attributes from a file of this name on some disk. */
export const isAttributesFile = (name: string): boolean => sameOnSomeDisk(name, '.gitattributes')
