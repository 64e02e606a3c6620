import fc from 'fast-check'

// Else a mutant that few examples tell from the original would survive one run and not the next. The first example that
// fails is enough to kill it, however long.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1, endOnFailure: true })
