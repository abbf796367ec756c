// npm run db:spread [-- --run]: says what it takes to spread the tables of the workspaces over several servers, and what would be
// run; with --run, runs it.
import { parseArgs } from 'node:util'
import { spreadTables } from './database.mjs'

const { values } = parseArgs({ options: { run: { type: 'boolean', default: false } } })
await spreadTables(values.run)
