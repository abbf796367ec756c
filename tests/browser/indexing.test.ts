import { readFileSync } from 'node:fs'
import { Parser } from 'htmlparser2'
import { describe, expect, inject, test } from 'vitest'
import { alternatesOf } from '@/lib/http/alternates'
import { isLocale, type Locale, localeIds } from '@/lib/i18n/locales'
import { indexedPaths, isIndexed } from '@/lib/indexing/indexed'
import { previewFile, previewKindOf, previewKinds, previewSize } from '@/lib/indexing/preview'

const origin = inject('baseUrl')
const built: Record<string, unknown> = JSON.parse(readFileSync('.next-test/script-hashes.json', 'utf8'))
const pages = Object.keys(built)
	.map((pathname) => {
		const [, locale = '', ...rest] = pathname.split('/')
		return { pathname, locale, path: rest.map((part) => `/${part}`).join('') }
	})
	.filter(({ locale }) => isLocale(locale))
/** Made when it is asked for. */
const asked = localeIds.map((locale) => ({
	...{ locale, path: '/rules/compare' },
	pathname: `/${locale}/rules/compare`,
}))
const absolute = (paths: Readonly<Record<string, string>>) =>
	Object.fromEntries(Object.entries(paths).map(([tag, path]) => [tag, origin + path]))

type Element = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; text: string }

/** The elements of a text, each with the text in it. */
function elementsIn(text: string, xmlMode = false): Element[] {
	const all: Element[] = []
	const within: Element[] = []
	const parser = new Parser(
		{
			onopentag: (name, attributes) => {
				const element = { name, attributes, text: '' }
				all.push(element)
				within.push(element)
			},
			ontext: (part) => {
				for (const element of within) element.text += part
			},
			onclosetag: () => {
				within.pop()
			},
		},
		{ xmlMode },
	)
	parser.end(text)
	return all
}

async function read(path: string) {
	const response = await fetch(origin + path)
	const text = await response.text()
	const elements = elementsIn(text)
	const linked = (rel: string) =>
		elements.filter(({ name, attributes }) => name === 'link' && attributes.rel === rel)
	const said = (key: 'name' | 'property', value: string) =>
		elements.flatMap(({ name, attributes }) =>
			name === 'meta' && attributes[key] === value ? attributes.content : [],
		)
	return { response, text, elements, linked, said }
}

test.each([...pages, ...asked])(
	'$pathname says whether it is to be found, by what address, and how it is shown',
	async (page) => {
		const { pathname, locale, path } = page
		const { response, text, elements, linked, said } = await read(pathname)
		const isFound = isIndexed(path)
		expect(said('name', 'robots')).toEqual(isFound ? [] : ['noindex'])
		expect(response.headers.get('x-robots-tag')).toBe(isFound ? null : 'noindex')
		const addresses = linked('canonical').map(({ attributes }) => attributes.href)
		expect(addresses).toEqual(isFound ? [origin + pathname] : [])
		expect(said('property', 'og:url')).toEqual(addresses)
		const others = linked('alternate')
			.filter(({ attributes }) => attributes.hreflang !== undefined)
			.map(({ attributes }) => [attributes.hreflang, attributes.href])
		expect(others).toEqual(isFound ? Object.entries(absolute(alternatesOf(path))) : [])
		expect(text).not.toMatch(/origin\.invalid|addresses-->/)
		const isStep = path.startsWith('/check/')
		const title = elements.find(({ name }) => name === 'title')?.text
		const picture = origin + previewFile(previewKindOf(path), locale as Locale)
		expect(title).toBeTruthy()
		expect(said('property', 'og:title')).toEqual(isStep ? [] : [title])
		expect(said('property', 'og:description')).toEqual(isStep ? [] : said('name', 'description'))
		expect(said('property', 'og:image')).toEqual(isStep ? [] : [picture])
		expect(said('property', 'og:image:width')).toEqual(isStep ? [] : [String(previewSize.width)])
		expect(said('name', 'twitter:card')).toEqual(isStep ? [] : ['summary_large_image'])
	},
)

test.each(previewKinds.flatMap((kind) => localeIds.map((locale) => previewFile(kind, locale))))(
	'%s is a picture',
	async (file) => {
		const response = await fetch(origin + file, { method: 'HEAD' })
		expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png'])
	},
)

test.each(localeIds)(
	'the common questions in %s are data as well, with no word that is not on the page',
	async (locale) => {
		const { elements } = await read(`/${locale}/about-the-visa`)
		const blocks = elements.filter(({ attributes }) => attributes.type === 'application/ld+json')
		const [data, ...more] = blocks.map(({ text }) => JSON.parse(text))
		expect(more).toEqual([])
		expect([data['@context'], data['@type']]).toEqual(['https://schema.org', 'FAQPage'])
		const shown = elements.map(({ text }) => text)
		const addresses = elements.flatMap(({ attributes }) => attributes.href ?? [])
		expect(data.mainEntity.length).toBeGreaterThanOrEqual(8)
		for (const { name, acceptedAnswer } of data.mainEntity) {
			expect(shown).toContain(name)
			for (const paragraph of acceptedAnswer.text.split('\n')) expect(shown).toContain(paragraph)
			for (const source of acceptedAnswer.citation) expect(addresses).toContain(source)
		}
	},
)

describe('the map of the site', () => {
	test('names every page for search engines, in every language with the others, and each is there', async () => {
		const response = await fetch(`${origin}/sitemap.xml`)
		expect(response.headers.get('content-type')).toBe('application/xml')
		const elements = elementsIn(await response.text(), true)
		const urls = elements.filter(({ name }) => name === 'loc').map(({ text }) => text)
		expect(urls.sort()).toEqual(
			indexedPaths.flatMap((path) => localeIds.map((locale) => `${origin}/${locale}${path}`)).sort(),
		)
		for (const url of urls) expect([url, (await fetch(url, { method: 'HEAD' })).status]).toEqual([url, 200])
		const links = elements.filter(({ name }) => name === 'xhtml:link').map(({ attributes }) => attributes)
		expect(links).toHaveLength(urls.length * (localeIds.length + 1))
		for (const { rel, hreflang = '', href } of links) {
			expect(rel).toBe('alternate')
			expect(indexedPaths.map((path) => absolute(alternatesOf(path))[hreflang])).toContain(href)
		}
	})

	test('is named to robots, which may read everything: else they would not learn what they are to leave out', async () => {
		const lines = (await (await fetch(`${origin}/robots.txt`)).text()).trim().split(/\n+/)
		expect(lines).toEqual(['User-Agent: *', 'Allow: /', `Sitemap: ${origin}/sitemap.xml`])
	})
})

test.each(['/en/plain', '/ar/plain/you', '/api/v1/health', '/api/v1/rulesets'])(
	'%s is not for search engines',
	async (path) => {
		const { response, said } = await read(path)
		expect(response.headers.get('x-robots-tag')).toBe('noindex')
		if (!path.startsWith('/api')) expect(said('name', 'robots')).toEqual(['noindex'])
	},
)

test('there is an icon at each address where somebody asks for one', async () => {
	const { linked } = await read('/ar')
	const manifest = await (await fetch(`${origin}/ar/manifest.webmanifest`)).json()
	const named = [...linked('icon'), ...linked('apple-touch-icon')].map(({ attributes }) => attributes.href)
	const icons = manifest.icons.map(({ src }: { src: string }) => src)
	expect(named).toHaveLength(2)
	expect(icons).toHaveLength(5)
	for (const address of ['/favicon.ico', ...named, ...icons]) {
		const response = await fetch(origin + address)
		expect([address, response.status]).toEqual([address, 200])
		expect(response.headers.get('content-type')).toMatch(/^image\//)
	}
})
