/** Why a team could not be looked into: the token may not, or GitHub did not answer. */
export type Unseen = 'hidden' | 'fault'
