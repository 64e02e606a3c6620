import { sha1 } from '@noble/hashes/legacy.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** The id that git gives to the bytes of a file. */
export const blobId = (bytes: Uint8Array): string =>
  bytesToHex(
    sha1
      .create()
      .update(utf8ToBytes(`blob ${bytes.length}\0`))
      .update(bytes)
      .digest(),
  )
