import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { localeIds } from '@/lib/i18n/locales'
import { failureTexts } from '@/lib/words/failure-texts'
import { listFiles } from '@/scripts/build/build-files.mjs'
import { serve } from '@/scripts/check/serve.mjs'
import { axeViolations, newPage, openBrowser } from '@/tests/browser/browser'
import { faultsOf } from '@/tests/browser/faults-of'
import { lastRequest, sendRaw } from '@/tests/browser/raw'
import { en } from '@/tests/wording'

const baseUrl = inject('baseUrl')
const hashes: Record<string, string[]> = JSON.parse(readFileSync('.next-test/script-hashes.json', 'utf8'))
const paths = Object.keys(hashes)
const statusOf = (path: string) => (path === '/_not-found' ? 404 : 200)

const fetchPage = (path: string, headers: Record<string, string> = {}) =>
	fetch(baseUrl + path, { headers, redirect: 'manual' })

const strictTransport = 'max-age=31536000; includeSubDomains'
const securityHeaders = {
	'referrer-policy': 'same-origin',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': expect.stringContaining('geolocation=()'),
}

/** The address of a candidate's own page holds a secret. */
const referrerOf = (path: string) => (path.endsWith('/my-record') ? 'no-referrer' : 'same-origin')

function expectStrictPage(headers: Headers, scriptHashes: readonly string[] = [], path = '') {
	expect(Object.fromEntries(headers)).toMatchObject({
		...securityHeaders,
		'referrer-policy': referrerOf(path),
	})
	expect(headers.has('x-powered-by')).toBe(false)
	const policy = headers.get('content-security-policy') ?? ''
	expect(policy).toMatch(/^default-src 'none'; /)
	expect(policy).not.toMatch(/unsafe|\*|https?:/)
	expect(policy).toContain("frame-ancestors 'none'")
	expect(policy.match(/'sha256-[^']+'/g) ?? []).toEqual(scriptHashes.map((hash) => `'${hash}'`))
}

let browser: Browser

beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

/** Loads the page until it is at rest. */
async function visit(path: string) {
	const { page, observed } = await newPage(browser)
	await page.goto(path, { waitUntil: 'networkidle' })
	await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
	return { page, observed }
}

describe('every page', () => {
	test.each(paths)('%s answers with the strict headers and the hashes of just its scripts', async (path) => {
		const response = await fetchPage(path)
		expect(response.status).toBe(statusOf(path))
		expectStrictPage(response.headers, hashes[path], path)
		expect(response.headers.get('cache-control')).toBe('no-cache')
	})
})

describe('the strict policy', () => {
	test('blocks a script and a style that are not ours, and the tests would see it', async () => {
		const { page, observed } = await visit('/en')
		await page.evaluate(() => {
			const script = document.createElement('script')
			script.textContent = 'window.injected = true'
			document.body.append(script)
			document.body.setAttribute('style', 'color: red')
		})
		await expect.poll(() => observed.violations.join()).toMatch(/script-src.*style-src/s)
		expect(await page.evaluate(() => 'injected' in window)).toBe(false)
		await page.context().close()
	})
})

describe('the bare address', () => {
	test.each([
		['zh-CN,zh;q=0.9,en;q=0.8', '/zh'],
		['zh-TW', '/zh'],
		['ar-EG,ar;q=0.9,en;q=0.8', '/ar'],
		['is-IS,is;q=0.9', '/en'],
		['en-GB', '/en'],
		['?;;q=x,\u00fc', '/en'],
	])('with Accept-Language %s leads to %s', async (language, target) => {
		const response = await fetchPage('/?from=here', { 'accept-language': language })
		expect(response.status).toBe(307)
		expect(response.headers.get('location')).toBe(`${target}?from=here`)
		expect(response.headers.get('vary')).toContain('Accept-Language')
	})
})

describe('a path in a language that is not ours', () => {
	test.each([
		['/EN', '/en'],
		['/zh-CN', '/zh'],
		['/ar-EG', '/ar'],
		['/zh_hant_TW', '/zh'],
		['/is', '/en'],
		['/xx', '/en'],
		['/xx/rules/article', '/en/rules/article'],
		['/english/check/you', '/en/check/you'],
		['/zh_TW/plain/you', '/zh/plain/you'],
		['/rules/article', '/en/rules/article'],
		['/accessibility', '/en/accessibility'],
	])('%s leads to %s', async (path, target) => {
		const response = await fetchPage(path)
		expect(response.status).toBe(307)
		expect(response.headers.get('location')).toBe(target)
	})
})

describe('an address without a page', () => {
	const nowhere = [
		'/nowhere',
		'/en/nowhere',
		'/de/nowhere',
		'/EN/x/y',
		'/nowhere.html',
		'/_next/nowhere',
		'/%E0%A4%A',
		'/index',
		'/en/index',
		'/[locale]',
		'/%5Blocale%5D',
		'/en/[x]',
		'/en/check/[step]',
		'/[locale]/sw.js',
		'/en/plain/[[...at]]',
		'/en/plain/nowhere',
		'/xx/paper.css',
		'/500',
		'/404',
		'/_error',
		'/_app',
		'/_document',
		'/_global-error',
		'/_not-found',
		'/_next/image?url=%2Ficon.svg&w=64&q=75',
		'/en%00',
		'/en%2F..%2F..',
	]

	test.each(nowhere)('%s gets our own 404 page under the strict policy', async (path) => {
		const response = await fetchPage(path)
		expect(response.status).toBe(404)
		expectStrictPage(response.headers, hashes['/_not-found'])
		const text = await response.text()
		expect(text).toContain(failureTexts.zh.notFound.title)
		expect(text).toContain(en.site.name)
		for (const locale of localeIds) expect(text).toContain(`href="/${locale}/rules"`)
	})

	test.each([
		'/icons',
		'/icons/',
		'/icons/none.png',
		'/en/icons/icon-192.png',
		'/en.html',
		'/en.rsc',
		'/_next/data/x/en/plain.json',
		'/public/icons/icon-192.png',
	])('%s is no page and no file either', async (path) => {
		const response = await fetch(inject('baseUrl') + path)
		expect(response.status).toBe(404)
		expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; /)
	})

	test('is told in every language and has no accessibility fault', async () => {
		const { page, observed } = await visit('/nowhere')
		for (const locale of localeIds) {
			for (const path of ['', '/rules', '/screen', '/about-the-visa']) {
				expect(await page.locator(`nav a[href="/${locale}${path}"]`).count(), path).toBe(1)
			}
		}
		expect(observed.violations).toEqual([])
		expect(await axeViolations(page)).toEqual([])
		await page.context().close()
	})
})

describe('a page', () => {
	const others = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'QUERY']

	test.each([
		'/',
		'/en',
		'/en/result',
		'/nowhere',
		'/sw.js',
		'/en/manifest.webmanifest',
		'/icons/icon-192.png',
		'/icon.svg',
	])('%s is for reading alone', async (path) => {
		for (const method of others) {
			const response = await fetch(inject('baseUrl') + path, { method, redirect: 'manual' })
			expect([method, response.status]).toEqual([method, 405])
			expect(response.headers.get('allow')).toBe('GET, HEAD')
			expectStrictPage(response.headers)
			await faultsOf(response, 405)
		}
	})

	test.each(['/en/plain', '/ar/plain/you'])('%s takes a form as well', async (path) => {
		const form = { method: 'POST', body: new URLSearchParams({ at: 'you', go: 'next' }) }
		const sent = await fetch(inject('baseUrl') + path, form)
		expect(sent.status).toBe(200)
		expectStrictPage(sent.headers)
		for (const method of others.filter((other) => other !== 'POST')) {
			const response = await fetch(inject('baseUrl') + path, { method })
			expect(response.status).toBe(405)
			expect(response.headers.get('allow')).toBe('GET, HEAD, POST')
		}
	})
})

describe('a fault of the server', () => {
	test('is answered by our own page, which needs no script', async () => {
		const copy = mkdtempSync('.next-copy-')
		cpSync('.next-test', copy, { recursive: true })
		writeFileSync(path.join(copy, 'server/pages/[locale]/plain/[[...at]].js'), "throw new Error('faulty')")
		listFiles(copy)
		const server = await serve(copy, { stdio: 'ignore' })
		const { page } = await visit(`${server.origin}/en/plain`)
		expect(await page.locator('script').count()).toBe(0)
		expect(await page.getByRole('heading').allTextContents()).toEqual(
			localeIds.map((locale) => failureTexts[locale].fault.title),
		)
		expect(await page.locator('section[lang="ar"][dir="rtl"]').count()).toBe(1)
		expect(await axeViolations(page)).toEqual([])
		await page.context().close()
		await server.close()
		rmSync(copy, { recursive: true })
	})
})

describe('what belongs to no page', () => {
	test('the service worker may load what is ours, and is asked for anew each time', async () => {
		const response = await fetchPage('/sw.js')
		expect(Object.fromEntries(response.headers)).toMatchObject({
			...securityHeaders,
			'content-type': 'text/javascript; charset=utf-8',
			'cache-control': 'no-cache',
			'content-security-policy': "default-src 'none'; connect-src 'self'; frame-ancestors 'none'",
		})
	})

	test.each(['/en/manifest.webmanifest', '/icons/icon-192.png', '/icon.svg', '/apple-icon.png'])(
		'%s has the strict headers',
		async (path) => {
			const response = await fetchPage(path)
			expect(response.status).toBe(200)
			expect(Object.fromEntries(response.headers)).toMatchObject(securityHeaders)
			expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; /)
		},
	)

	test('a page without JavaScript runs none and may load none', async () => {
		const response = await fetchPage('/en/plain')
		expect(response.headers.get('content-security-policy')).toContain("script-src 'none'")
		expect(Object.fromEntries(response.headers)).toMatchObject(securityHeaders)
		expect(await response.text()).not.toMatch(/<script|style=/)
	})
})

describe('over TLS', () => {
	test.each(['/en', '/en/plain', '/sw.js', '/api/v1/health', '/nowhere', '/_next/nowhere'])(
		'%s says nothing of it if it came without',
		async (path) => {
			expect((await fetchPage(path)).headers.has('strict-transport-security')).toBe(false)
		},
	)

	test('a server whose origin is one says it on every answer, to what is no request as well', async () => {
		const server = await serve('.next-test', { env: { ORIGIN: 'https://visa.example' } })
		for (const bytes of ['words\r\n\r\n', 'GET /en HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n']) {
			const answer = await sendRaw(server.origin, bytes)
			expect(answer.headers['strict-transport-security']).toBe(strictTransport)
		}
		await server.close()
	})
})

describe('every answer has the policy headers', () => {
	const script = `/_next/static/chunks/${readdirSync('.next-test/static/chunks').find((name) => name.endsWith('.js'))}`

	async function expectHeaders(path: string, status: number, init: RequestInit = {}) {
		const headers = { 'x-forwarded-proto': 'https', ...init.headers }
		const response = await fetch(baseUrl + path, { redirect: 'manual', ...init, headers })
		expect([path, response.status]).toEqual([path, status])
		expect(Object.fromEntries(response.headers)).toMatchObject({
			...securityHeaders,
			'strict-transport-security': strictTransport,
		})
		const policy = response.headers.get('content-security-policy')
		expect(policy).toMatch(/^default-src 'none'; /)
		expect(policy).toContain("frame-ancestors 'none'")
		expect(response.headers.has('access-control-allow-origin')).toBe(false)
	}

	test.each([
		['/', 307],
		['/EN', 307],
		['/en/', 308],
		['/api/team/state/', 308],
		['//en', 308],
		['/e%6e', 308],
		['/api/v1/nothing', 404],
		['/api/v1/%zz', 400],
		['/_next/data/x/en/plain.json', 404],
		['/_next/static/nothing.js', 404],
		['/en/../x', 404],
		['/api/team/nothing', 404],
		['/api/team/members', 401],
	])('%s: %i', (path, status) => expectHeaders(path, status))

	test.each([
		['/en', 405],
		['/_next/static/x', 405],
		['/en%2fplain', 404],
	])('by POST, %s: %i', (path, status) => expectHeaders(path, status, { method: 'POST' }))

	test.each(['/icons/icon-192.png', '/robots.txt', script])('%s', (path) => expectHeaders(path, 200))

	test.each(['/en/plain', '/icons/icon-192.png', script])(
		'%s that has not changed, under the same policy',
		async (path) => {
			const { headers } = await sendRaw(baseUrl, lastRequest('GET', path))
			const known = [`If-None-Match: ${headers.etag}`, 'X-Forwarded-Proto: https']
			const again = await sendRaw(baseUrl, lastRequest('GET', path, ...known))
			expect(again.status).toBe(304)
			expect(again.headers).toMatchObject({
				...securityHeaders,
				'strict-transport-security': strictTransport,
				'content-security-policy': headers['content-security-policy'],
			})
		},
	)
})

describe('the API', () => {
	test('allows nothing to a browser that opens an answer as a page', async () => {
		const response = await fetchPage('/api/v1/health')
		expect(Object.fromEntries(response.headers)).toMatchObject({
			...securityHeaders,
			'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
		})
	})
})
