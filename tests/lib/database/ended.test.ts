import { expect, test } from 'vitest'
import { inWorkspace } from '@/lib/database/database'
import { DatabaseAway } from '@/lib/database/faults/database-away'
import { finishShutdown } from '@/lib/http/shutdown.mjs'

const workspace = '00000000-0000-4000-8000-000000000001'

test('once the program ends, nobody opens the database again', async () => {
	expect(await inWorkspace(workspace, async () => 'open')).toBe('open')
	await finishShutdown(60_000)
	await expect(inWorkspace(workspace, async () => 'open')).rejects.toBeInstanceOf(DatabaseAway)
})
