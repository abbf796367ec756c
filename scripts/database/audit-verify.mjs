// npm run audit:verify [-- --head number:hash]: checks whether each workspace's audit is unbroken and its records match it.
import { parseArgs } from 'node:util'
import { loadSource } from '../build/load-source.mjs'
import { exitWithError } from './database.mjs'

const { values } = parseArgs({ options: { head: { type: 'string' } } })
const [, number, hash] = /^(\d+):([\da-f]{64})$/.exec(values.head ?? '') ?? []
if (values.head !== undefined && !hash)
	exitWithError('A head is a number, a colon and 64 hexadecimal digits.')
const kept = hash ? { number: Number(number), hash } : null

const { withOwner } = await loadSource('lib/database/export/with-owner.ts')
const { withClient } = await loadSource('lib/database/connect.ts')
const { verifyAudit } = await loadSource('lib/exchange/server/verify-audit.ts')

const found = await withOwner(true, (login) => withClient(login, (owner) => verifyAudit(owner, kept))).catch(
	(error) => {
		if (error.name !== 'Refusal') throw error
		exitWithError(error.message)
	},
)

const said = {
	gap: 'is missing',
	changed: 'is not what it was',
	head: 'is not the one that was kept',
}
let isWhole = true
for (const { workspace, head, fault, records } of found) {
	console.log(`${workspace}: ${head.number} entries, the newest is ${head.number}:${head.hash}`)
	if (fault) console.log(`  entry ${fault.number} ${said[fault.why]}`)
	for (const { store, key } of records) console.log(`  ${store} ${key || '(some)'}: not what the audit says`)
	isWhole &&= !fault && records.length === 0
}
console.log(isWhole ? 'Whole.' : 'Not whole.')
if (!kept)
	console.log(
		'A chain that was cut, or written anew, is found only against an entry kept elsewhere: --head number:hash.',
	)
process.exit(isWhole ? 0 : 1)
