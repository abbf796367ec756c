// npm run restore -- folder --replace: replaces the contents of the database with a backup.
import { parseArgs } from 'node:util'
import { exitWithError, importFrom } from './database.mjs'

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { replace: { type: 'boolean', default: false } },
})
const [folder] = positionals
if (!folder) exitWithError('Say which: npm run restore -- backups/k-visa-check-… --replace')
if (!values.replace)
	exitWithError('All that is in the database now would go. Add --replace if that is meant.')
await importFrom(folder, true)
