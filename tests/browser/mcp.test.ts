import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { expect, inject, test } from 'vitest'
import { maxBodyBytes } from '@/lib/limits/limits'
import { serve } from '@/scripts/check/serve.mjs'

const post = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }

test('without the setting there is no address for assistants, and /llms.txt does not name one', async () => {
	const baseUrl = inject('baseUrl')
	for (const init of [post, { method: 'GET' }, { method: 'OPTIONS' }])
		expect((await fetch(`${baseUrl}/api/mcp`, init)).status).toBe(404)
	const text = await (await fetch(`${baseUrl}/llms.txt`)).text()
	expect(text).toContain(`${baseUrl}/api/v1/openapi.json`)
	expect(text).not.toContain(`${baseUrl}/api/mcp`)
})

test('with it an assistant is answered there, by the policies of every answer, and gives back what it held', async () => {
	const server = await serve('.next-test', { env: { MCP: 'on' } })
	const address = `${server.origin}/api/mcp`
	const client = new Client({ name: 'test', version: '1.0.0' })
	await client.connect(new StreamableHTTPClientTransport(new URL(address)))
	const facts = { nationalities: ['CN'] }
	const { structuredContent } = await client.callTool({
		name: 'evaluate',
		arguments: { ruleset: 'k-published', facts },
	})
	expect(structuredContent).toMatchObject({ outcome: 'not-needed', reason: ['nationalities'] })
	await client.close()
	const ofOurs = await fetch(address, { ...post, headers: { ...post.headers, Origin: server.origin } })
	expect(ofOurs.status).not.toBe(403)
	const refused = await fetch(address, { ...post, headers: { ...post.headers, Origin: 'https://a.example' } })
	expect([refused.status, refused.headers.get('content-type')]).toEqual([403, 'application/problem+json'])
	const tooLong = await fetch(address, { ...post, body: `["${'x'.repeat(maxBodyBytes)}"]` })
	expect(tooLong.status).toBe(413)
	expect(refused.headers.get('content-security-policy')).toContain("default-src 'none'")
	expect(refused.headers.get('x-request-id')).not.toBeNull()
	expect(await (await fetch(`${server.origin}/llms.txt`)).text()).toContain(address)
	await expect.poll(() => server.invariants(), { timeout: 15_000 }).toMatchObject({ streams: 0, bodies: 0 })
	await server.close()
})
