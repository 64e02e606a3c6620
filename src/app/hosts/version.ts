/** The version of this program; a test keeps it equal to the one in package.json. */
export const VERSION = '0.1.0'
/** Where the program and its pages are published; its releases are tagged `v<version>`. */
export const REPOSITORY = 'your-org/slo-gate'
