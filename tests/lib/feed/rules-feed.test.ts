import { parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { GET } from '@/app/[locale]/feed.xml/route'
import { rulesFeed } from '@/lib/feed/rules-feed'
import { element, xmlDocument } from '@/lib/feed/xml'
import { type Locale, localeIds, locales } from '@/lib/i18n/locales'
import { rulesetIds } from '@/rules/rulesets/ids'
import { versionsOf } from '@/rules/rulesets/versions'

type Node = { name?: string; attribs?: Record<string, string>; children?: Node[]; data?: string }

const origin = 'https://example.org'
const rootOf = (xml: string) => {
	const { children } = parseDocument(xml, { xmlMode: true, decodeEntities: true }) as Node
	return (children ?? []).find(({ name }) => name === 'feed') ?? {}
}
const all = ({ children = [] }: Node, name: string) => children.filter((child) => child.name === name)
const textOf = (node: Node | undefined): string =>
	(node?.children ?? []).map(({ data = '' }) => data).join('')
const one = (node: Node, name: string) => textOf(all(node, name)[0])

describe.each(localeIds)('the feed in %s', (locale: Locale) => {
	const feed = rootOf(rulesFeed({ locale, origin }))
	const entries = all(feed, 'entry')

	test('has what RFC 4287 asks of a feed', () => {
		expect(feed.attribs).toEqual({
			xmlns: 'http://www.w3.org/2005/Atom',
			'xml:lang': locales[locale].tag,
		})
		for (const name of ['id', 'title', 'updated', 'author']) expect(all(feed, name), name).toHaveLength(1)
		expect(one(all(feed, 'author')[0] ?? {}, 'name')).not.toBe('')
		expect(all(feed, 'link').map(({ attribs }) => [attribs?.rel, attribs?.href])).toEqual([
			['self', `${origin}/${locale}/feed.xml`],
			['alternate', `${origin}/${locale}/rules`],
		])
	})

	test('has what it asks of an entry, each with a name of its own, the newest first', () => {
		for (const entry of entries) {
			for (const name of ['id', 'title', 'updated', 'content']) expect(one(entry, name)).not.toBe('')
			expect(all(entry, 'link')[0]?.attribs?.href).toMatch(new RegExp(`^${origin}/${locale}/rules`))
		}
		const ids = entries.map((entry) => one(entry, 'id'))
		expect(new Set(ids).size).toBe(ids.length)
		for (const id of ids)
			expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
		const days = entries.map((entry) => one(entry, 'updated'))
		expect(days).toEqual(days.toSorted().toReversed())
		for (const day of days) expect(new Date(day).toISOString()).toBe(day.replace('Z', '.000Z'))
		expect(one(feed, 'updated')).toBe(days[0])
	})

	test('tells of each version of each rule set, and of each day of reading', () => {
		const versions = rulesetIds.flatMap((id) => versionsOf(id))
		expect(entries.length).toBe(versions.length + 3)
	})

	test('says of a correction what was wrong', () => {
		const content = entries
			.filter((entry) => all(entry, 'link')[0]?.attribs?.href?.endsWith('/rules/work-permit#corrected'))
			.map((entry) => one(entry, 'content'))
		expect(content).toHaveLength(1)
		expect(content[0]?.match(/<li>/g)).toHaveLength(9)
	})
})

test('text is escaped, and what XML has no place for is left out', () => {
	const written = xmlDocument(element('a', { b: '"<&>"' }, 'x < y & z\u0000\u000b'))
	expect(written).toBe(
		'<?xml version="1.0" encoding="utf-8"?>\n<a b="&quot;&lt;&amp;&gt;&quot;">x &lt; y &amp; z</a>\n',
	)
})

test('an unknown language has no feed', async () => {
	const get = (locale: string) =>
		GET(new Request(`http://localhost/${locale}/feed.xml`), { params: Promise.resolve({ locale }) })
	expect((await get('tlh')).status).toBe(404)
	expect((await get('en')).headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8')
})
