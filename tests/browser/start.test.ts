import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import path from 'node:path'
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest'
import { isComplete } from '@/scripts/build/build-files.mjs'
import { serve } from '@/scripts/check/serve.mjs'

const distDir = '.next-test'
/** A build that may be damaged. */
const copy = mkdtempSync(path.join('.', '.next-copy-'))
cpSync(distDir, copy, { recursive: true })
afterAll(() => rmSync(copy, { recursive: true }))

let server: Awaited<ReturnType<typeof serve>> | undefined
afterEach(() => server?.close())

const startWith = (env: Record<string, string>) =>
	spawnSync(process.execPath, ['scripts/server.mjs'], {
		env: { ...process.env, NEXT_DIST_DIR: distDir, ...env },
		encoding: 'utf8',
	})

describe('the settings', () => {
	test('are checked at the start, with a line for each fault', () => {
		const { status, stderr } = startWith({
			PORT: '70000',
			HOST: 'no host',
			WORKERS: 'cores',
			ORIGIN: 'https://example.org/check',
			MAX_STREAMS: '0',
			MAX_BODIES: 'many',
			LEAST_RATE: '-1',
		})
		expect(status).toBe(1)
		expect(stderr.trim().split('\n')).toEqual(
			['PORT', 'HOST', 'WORKERS', 'ORIGIN', 'MAX_STREAMS', 'MAX_BODIES', 'LEAST_RATE'].map((name) =>
				expect.stringMatching(`^${name} must be `),
			),
		)
	})

	test('a port for the metrics that another program has ends the start with a sentence', async () => {
		const other = createServer().listen(0, '127.0.0.1')
		await once(other, 'listening')
		const { port } = other.address() as { port: number }
		const { status, stderr } = startWith({ PORT: '0', METRICS_PORT: String(port) })
		other.close()
		expect(status).toBe(1)
		expect(stderr.trim().split('\n').at(-1)).toBe(
			`The metrics cannot be at METRICS_PORT ${port} of 127.0.0.1: another program has it.`,
		)
	})

	/** Whether somebody answers at an address of this machine. */
	const answersAt = async (host: string, origin: string) => {
		const socket = connect(Number(new URL(origin).port), host)
		try {
			await once(socket, 'connect')
			return true
		} catch {
			return false
		} finally {
			socket.destroy()
		}
	}

	test('the server listens on all interfaces', async () => {
		expect(await answersAt('127.0.0.2', inject('baseUrl'))).toBe(true)
	})

	test('with HOST it listens on that one alone', async () => {
		server = await serve(distDir, { env: { HOST: '127.0.0.1' } })
		expect(await answersAt('127.0.0.1', server.origin)).toBe(true)
		expect(await answersAt('127.0.0.2', server.origin)).toBe(false)
	})
})

describe('where the site stands', () => {
	const claimed = { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' }
	const pages = [
		...['/en', '/zh/rules/article', '/ar/plain', '/en/plain/you', '/', '/en/'],
		...['/robots.txt', '/sitemap.xml', '/en/about-the-visa', '/en/manifest.webmanifest'],
	]
	const said = async (origin: string, page: string) => {
		const response = await fetch(origin + page, { headers: claimed, redirect: 'manual' })
		return JSON.stringify([...response.headers]) + (await response.text())
	}

	test('is not what a request claims', async () => {
		server = await serve(distDir, { env: { ORIGIN: '' } })
		for (const page of pages) expect(await said(server.origin, page)).not.toContain('evil.example')
		const { headers } = await fetch(`${server.origin}/en/rules`, { headers: claimed })
		expect(headers.get('link')).toContain('</zh/rules>; rel="alternate"; hreflang="zh-Hans"')
		const page = await said(server.origin, '/en/rules')
		expect(page).toContain('property="og:title"')
		expect(page).not.toMatch(/rel="canonical"|hreflang="zh-Hans" href|og:image|origin\.invalid/)
		expect(await said(server.origin, '/sitemap.xml')).not.toContain('<loc>')
		expect(await said(server.origin, '/robots.txt')).not.toContain('Sitemap')
	})

	test('is what ORIGIN says', async () => {
		server = await serve(distDir, { env: { ORIGIN: 'https://k.example' } })
		const { headers } = await fetch(`${server.origin}/en/rules`)
		expect(headers.get('link')).toContain('<https://k.example/zh/rules>; rel="alternate"')
		const plain = await (await fetch(`${server.origin}/en/plain`)).text()
		expect(plain).toContain('hrefLang="ar" href="https://k.example/ar/plain"')
		const page = await said(server.origin, '/zh/rules')
		expect(page).toContain('<link rel="canonical" href="https://k.example/zh/rules"/>')
		expect(page).toContain('content="https://k.example/previews/rules-zh.png"')
		expect(await said(server.origin, '/sitemap.xml')).toContain('<loc>https://k.example/ar</loc>')
		expect(await said(server.origin, '/robots.txt')).toContain('Sitemap: https://k.example/sitemap.xml')
	})
})

test('a form that names an action writes nothing into the log', async () => {
	server = await serve(distDir, { stdio: ['ignore', 'pipe', 'pipe'] })
	let log = ''
	for (const stream of [server.process.stdout, server.process.stderr]) {
		stream?.setEncoding('utf8').on('data', (text: string) => {
			log += text
		})
	}
	for (const page of ['/en', '/en/result', '/nowhere', '/en/plain', '/api/v1/evaluate', '/sw.js', '/']) {
		for (const action of ['x', 'a'.repeat(42), '0'.repeat(40)]) {
			const headers = { 'Next-Action': action, 'Content-Type': 'text/plain' }
			await fetch(server.origin + page, { method: 'POST', headers, body: '[]', redirect: 'manual' })
		}
	}
	const ended = once(server.process, 'close')
	await server.close()
	await ended
	expect(log).not.toMatch(/error|action/i)
})

describe('a build', () => {
	const files = () =>
		readdirSync(copy, { recursive: true })
			.map((name) => path.join(copy, String(name)))
			.filter((file) => statSync(file).isFile())

	test('is served without a copy of what was served, which could be cut off', async () => {
		const before = files()
		server = await serve(copy)
		for (const page of ['/en', '/zh/rules', '/nowhere', '/en/manifest.webmanifest']) {
			await (await fetch(server.origin + page)).text()
		}
		await server.close()
		expect(files()).toEqual(before)
		expect(isComplete(copy)).toBe(true)
	})

	test.each(['server/app/en.html', 'server/app/en.rsc', 'script-hashes.json', 'files.json'])(
		'of which %s was cut off is not served',
		(name) => {
			const file = path.join(copy, name)
			const whole = readFileSync(file)
			truncateSync(file, Math.floor(whole.length / 2))
			const { status, stderr } = startWith({ NEXT_DIST_DIR: copy, PORT: '0' })
			cpSync(path.join(distDir, name), file)
			expect(status).toBe(1)
			expect(stderr).toContain('There is no whole build')
		},
	)
})
