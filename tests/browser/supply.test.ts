import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { endedNode } from '@/lib/server-check/node-lines.mjs'
import { serve } from '@/scripts/check/serve.mjs'

const baseUrl = inject('baseUrl')
const bundled = ['client', 'server'].flatMap((build): string[] =>
	JSON.parse(readFileSync(`.next-test/bundled-packages-${build}.json`, 'utf8')),
)

test('the site serves the licence of every package that its files contain, and of the data', async () => {
	const response = await fetch(`${baseUrl}/licenses.txt`)
	expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8'])
	const text = await response.text()
	expect(bundled).toEqual(expect.arrayContaining(['node_modules/next', 'node_modules/zod']))
	const missing = bundled.filter((folder) => {
		const { name } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
		return !text.includes(`\n${name}`)
	})
	expect(missing).toEqual([])
	expect(text).toContain(readFileSync('NOTICE.md', 'utf8').trim())
})

test('security.txt names the operator’s contact, and is not found where there is none', async () => {
	expect((await fetch(`${baseUrl}/.well-known/security.txt`)).status).toBe(404)
	const { origin, close } = await serve('.next-test', {
		env: { SECURITY_CONTACT: 'mailto:security@k.example' },
	})
	const response = await fetch(`${origin}/.well-known/security.txt`)
	expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8'])
	const lines = (await response.text()).trim().split('\n')
	await close()
	expect(lines).toEqual([
		'Contact: mailto:security@k.example',
		expect.stringMatching(/^Expires: \d{4}-\d\d-\d\dT00:00:00\.000Z$/),
		`Canonical: ${origin}/.well-known/security.txt`,
	])
	const left = Date.parse(lines[1]?.slice('Expires: '.length) ?? '') - Date.now()
	expect(left / 24 / 60 / 60 / 1000).toBeGreaterThan(178)
})

test('a start says in one line that its Node gets no fixes any more, and nothing where it does', async () => {
	const server = await serve('.next-test', { stdio: ['ignore', 'ignore', 'pipe'] })
	let shown = ''
	server.process.stderr?.setEncoding('utf8').on('data', (text: string) => {
		shown += text
	})
	const ended = once(server.process, 'close')
	await server.close()
	await ended
	const expected = endedNode(process.versions.node, new Date())
	expect(shown.split('\n').filter((line) => line.includes('security fixes'))).toEqual(
		expected ? [expected] : [],
	)
})
