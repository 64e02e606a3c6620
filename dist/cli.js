import { cli } from './bundle.js'

await cli()
