import { once } from 'node:events'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { serve } from '@/scripts/check/serve.mjs'
import { faultsOf } from './faults-of'
import { lastRequest, sendRaw } from './raw'
import { scrape, seriesIn, token } from './scrape'

const baseUrl = inject('baseUrl')
const bearer = { Authorization: `Bearer ${token}` }
/** Stands wherever a request could bring something into a label. */
const mark = 'x7q9z'

describe('without a setting', () => {
	test('/api/metrics is an address like any other that leads nowhere', async () => {
		for (const method of ['GET', 'POST', 'OPTIONS', 'DELETE']) {
			const [asked, unknown] = await Promise.all(
				['/api/metrics', '/api/nothing'].map(async (path) => {
					const response = await fetch(baseUrl + path, { method, headers: bearer })
					const { instance: _, ...body } = await response.json()
					const { date: __, 'x-request-id': ___, ...headers } = Object.fromEntries(response.headers)
					return { status: response.status, headers, body }
				}),
			)
			expect(asked).toEqual(unknown)
			expect(asked?.status).toBe(404)
		}
	})

	test.each([
		[{}, false],
		[{ METRICS_TOKEN: token }, true],
	])('nothing that measures is loaded: with %o %s', async (env, isLoaded) => {
		const told = `import { Module } from 'node:module'
			process.on('exit', () => process.stdout.write('loaded: ' + Object.keys(Module._cache).some((file) => file.includes('prom-client'))))`
		const server = await serve('.next-test', {
			env,
			nodeArgs: ['--import', `data:text/javascript,${encodeURIComponent(told)}`],
			stdio: ['ignore', 'pipe', 'inherit'],
		})
		let shown = ''
		server.process.stdout?.setEncoding('utf8').on('data', (text: string) => {
			shown += text
		})
		const ended = once(server.process, 'close')
		await server.close()
		await ended
		expect(shown).toContain(`loaded: ${isLoaded}`)
	})
})

describe('with a token', () => {
	let shared: Awaited<ReturnType<typeof serve>>
	let metrics = ''
	beforeAll(async () => {
		shared = await serve('.next-test', { env: { METRICS_TOKEN: token } })
		metrics = `${shared.origin}/api/metrics`
		return () => shared.close()
	})

	test.each([
		undefined,
		'',
		'Bearer',
		'Bearer ',
		token,
		`Basic ${token}`,
		`Bearer ${token.slice(0, -1)}`,
		`Bearer ${token}x`,
		`Bearer ${token} ${token}`,
		`Bearer ${token.toUpperCase()}`,
	])('%j reads nothing', async (authorization) => {
		const headers = new Headers()
		if (authorization !== undefined) headers.set('Authorization', authorization)
		for (const method of ['GET', 'HEAD']) {
			const response = await fetch(metrics, { method, headers })
			expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
			if (method === 'GET') await faultsOf(response, 401)
		}
	})

	test('whoever sends it reads them, and no page of another site', async () => {
		const headers = { ...bearer, Origin: 'https://elsewhere.example' }
		const response = await fetch(metrics, { headers })
		expect(Object.fromEntries(response.headers)).toMatchObject({
			'content-type': 'text/plain; version=0.0.4; charset=utf-8',
			'cache-control': 'no-store',
			'x-content-type-options': 'nosniff',
		})
		expect(response.headers.has('access-control-allow-origin')).toBe(false)
		const text = await response.text()
		const series = seriesIn(text)
		expect(series.get('kvisa_build_info{version="1.0.0"}')).toBe(1)
		expect([...series.keys()].filter((name) => !name.startsWith('kvisa_'))).toEqual([])
		const helped = [...text.matchAll(/^# HELP (\w+) \S/gm)].map(([, name]) => name)
		expect(text.match(/^# TYPE \w+/gm)?.map((line) => line.slice(7))).toEqual(helped)
		const head = await fetch(metrics, { method: 'HEAD', headers: { Authorization: `bearer ${token}` } })
		expect([head.status, await head.text()]).toEqual([200, ''])
	})

	test('the methods are those of reading', async () => {
		for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND']) {
			const target = lastRequest(method, '/api/metrics', `Authorization: Bearer ${token}`)
			const answer = await sendRaw(shared.origin, target)
			expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS'])
		}
		const options = await fetch(metrics, { method: 'OPTIONS' })
		expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS'])
	})

	test('a hundred who ask at once are all answered', async () => {
		const answers = await Promise.all(Array.from({ length: 100 }, () => scrape(metrics, token)))
		for (const series of answers) expect(series.has('kvisa_http_connections')).toBe(true)
	})

	test('nothing of a request becomes a label: there are as many series after hostile ones as before', async () => {
		const names = async () =>
			[...(await scrape(metrics, token)).keys()].filter((name) => !/^kvisa_nodejs_active/.test(name))
		const before = await names()
		for (const method of ['GET', 'POST', 'DELETE', 'TRACE', 'PROPFIND', 'M-SEARCH', mark.toUpperCase()])
			for (const path of [
				`/${mark}`,
				`/en/${mark}?${mark}="}`,
				`/api/v1/rulesets/${mark}`,
				`/api/team/${mark}"\n`,
				`/api/metrics/${mark}`,
				`/_next/static/${mark}.js`,
				`/%zz${mark}`,
				`/e%2f..%2f${mark}`,
			])
				await sendRaw(
					shared.origin,
					lastRequest(
						method,
						path,
						`Host: ${mark}`,
						`User-Agent: ${mark}`,
						`X-Forwarded-For: ${mark}`,
						`X-Request-Id: ${mark}-${mark}`,
						`Authorization: Bearer ${mark}`,
						`Cookie: team.session_token=${mark}`,
					).replace('Host: here\r\n', path.includes('?') ? 'Host: here\r\n' : ''),
				)
		await sendRaw(shared.origin, `${mark}\r\n\r\n`)
		const after = await names()
		expect(after.join()).not.toContain(mark)
		expect(after).toEqual(before)
	})
})
