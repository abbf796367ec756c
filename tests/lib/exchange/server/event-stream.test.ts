import { expect, test } from 'vitest'
import { inWorkspace } from '@/lib/database/database'
import { workspaces } from '@/lib/database/schema/workspaces'
import { eventStream } from '@/lib/exchange/server/event-stream'
import { tellToEnd } from '@/lib/http/ending.mjs'

const workspace = '00000000-0000-4000-8000-000000000001'

test('a stream of events ends when the server is told to end, so that it holds nothing up', async () => {
	await inWorkspace(workspace, (tx) => tx.insert(workspaces).values({ workspace, name: 'A team' }))
	const signed = { workspace, member: { id: workspace } } as Parameters<typeof eventStream>[0]
	const stream = await eventStream(signed, {
		isSignedIn: async () => true,
		signal: new AbortController().signal,
	})
	const all = new Response(stream).text()
	tellToEnd()
	expect(await all).toBe('data: {"complete":0}\n\n')
})
