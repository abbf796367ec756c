import { expect, test } from 'vitest'
import { inWorkspace } from '@/lib/database/database'
import { DatabaseAway } from '@/lib/database/faults/database-away'
import { finishShutdown } from '@/lib/http/shutdown.mjs'

test('once the program ends, nobody opens the database again', async () => {
	expect(await inWorkspace('', async () => 'open')).toBe('open')
	await finishShutdown(60_000)
	await expect(inWorkspace('', async () => 'open')).rejects.toBeInstanceOf(DatabaseAway)
})
