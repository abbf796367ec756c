// npm run restore -- folder --replace [--identity key.txt] [--journal DIR]…: replaces the contents of the database with a backup, ends all sessions,
// and deletes again what the journals of the servers say has been deleted since.
import { parseArgs } from 'node:util'
import { exitWithError, restoreFrom } from './database.mjs'

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: {
		replace: { type: 'boolean', default: false },
		identity: { type: 'string' },
		journal: { type: 'string', multiple: true },
	},
})
const [folder] = positionals
if (!folder) exitWithError('Say which: npm run restore -- backups/k-visa-check-… --replace')
if (!values.replace)
	exitWithError('All that is in the database now would go. Add --replace if that is meant.')
await restoreFrom(folder, { journals: values.journal, identity: values.identity })
