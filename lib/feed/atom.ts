import { createHash } from 'node:crypto'
import { element, type Xml, xmlDocument } from './xml'

/** An entry of a feed; its key stays the same for good, its address is whole or from the root of the site. */
export type FeedEntry = {
	readonly key: string
	readonly title: string
	/** YYYY-MM-DD */
	readonly day: string
	readonly address: string
	readonly lead: string
	readonly points: readonly string[]
}

type Feed = {
	readonly language: string
	readonly title: string
	readonly subtitle: string
	readonly author: string
	/** The address of the feed, and of the page that it is about. */
	readonly self: string
	readonly page: string
	/** At least one. */
	readonly entries: readonly FeedEntry[]
}

/** A name that is the same on every site and with every address: a UUID made of a hash (RFC 9562, version 8). */
function uuidOf(key: string): string {
	const hash = createHash('sha256').update(key).digest('hex')
	const variant = ((Number.parseInt(hash.slice(16, 18), 16) & 0x3f) | 0x80).toString(16)
	const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, variant + hash.slice(18, 20)]
	return `urn:uuid:${[...parts, hash.slice(20, 32)].join('-')}`
}

const instantOf = (day: string) => `${day}T00:00:00Z`
const html = { type: 'html' }

/** What an entry says, as HTML, which is text in XML. */
const contentOf = ({ lead, points }: FeedEntry) =>
	[
		element('p', {}, lead),
		...(points.length > 0 ? [element('ul', {}, ...points.map((point) => element('li', {}, point)))] : []),
	]
		.map(({ xml }) => xml)
		.join('')

const entryOf = (entry: FeedEntry): Xml =>
	element(
		'entry',
		{},
		element('id', {}, uuidOf(entry.key)),
		element('title', {}, entry.title),
		element('updated', {}, instantOf(entry.day)),
		element('link', { rel: 'alternate', type: 'text/html', href: entry.address }),
		element('content', html, contentOf(entry)),
	)

/** A feed as Atom (RFC 4287), the newest entries first. */
export function atomOf({ language, title, subtitle, author, self, page, entries }: Feed): string {
	const sorted = entries.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
	return xmlDocument(
		element(
			'feed',
			{ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
			element('id', {}, uuidOf(`feed ${language}`)),
			element('title', {}, title),
			element('subtitle', {}, subtitle),
			element('updated', {}, instantOf(sorted[0]?.day ?? '')),
			element('author', {}, element('name', {}, author)),
			element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
			element('link', { rel: 'alternate', type: 'text/html', href: page }),
			...sorted.map(entryOf),
		),
	)
}
