// npm run backup -- folder [--to age1…]… [--keep 14]: writes a backup into the folder, named by its time and encrypted to the
// recipients, says what it holds, and deletes all but the newest.
import { parseArgs } from 'node:util'
import { backUpInto, exitWithError } from './database.mjs'

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: {
		keep: { type: 'string', default: '14' },
		to: { type: 'string', multiple: true, default: [] },
	},
})
const [folder] = positionals
const keep = Number(values.keep)
if (!folder) exitWithError('Say where to: npm run backup -- folder')
if (!Number.isInteger(keep) || keep < 1) exitWithError('--keep is a whole number of backups, at least 1.')
await backUpInto(folder, { keep, recipients: values.to })
