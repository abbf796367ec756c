import { alternatesOf } from '../http/alternates'
import { addressTags, originMark } from '../http/origin-mark.mjs'
import type { Locale } from '../i18n/locales'
import { sayIn } from '../i18n/say'
import { wordsOf } from '../words/messages'
import { isIndexed } from './indexed'
import { previewFile, previewKindOf, previewSize, previewTexts } from './preview'
import { faqPage } from './structured-data'

type Page = {
	readonly locale: Locale
	/** Starts after the locale: '' for the start page. */
	readonly path: string
	readonly title: string
	readonly description: string
}

/** A tag for the head of a page. */
export type HeadTag = {
	readonly name: 'meta' | 'link'
	readonly attributes: Readonly<Record<string, string | number>>
}

const tag = (name: HeadTag['name'], attributes: HeadTag['attributes']): HeadTag => ({ name, attributes })
const property = (name: string, content: string | number) => tag('meta', { property: `og:${name}`, content })

/** The canonical address of a page. */
const canonical = (address: string) => [
	tag('link', { rel: 'canonical', href: address }),
	property('url', address),
]

/** The same page in every language. */
const alternates = (path: string, origin: string) =>
	Object.entries(alternatesOf(path)).map(([hreflang, href]) =>
		tag('link', { rel: 'alternate', hreflang, href: origin + href }),
	)

/** What is shown with a link to the page, in a chat for instance. */
const preview = ({ locale, title, description }: Page) => [
	property('type', 'website'),
	property('site_name', sayIn(locale)(wordsOf(locale).site.name)),
	property('title', title),
	property('description', description),
]
function picture({ locale, path }: Page, origin: string) {
	const kind = previewKindOf(path)
	return [
		property('image', origin + previewFile(kind, locale)),
		property('image:width', previewSize.width),
		property('image:height', previewSize.height),
		property('image:alt', previewTexts(kind, locale).title),
		tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
	]
}

/** Nobody sends a link to a step of the check, and those pages have to be small. */
const isSent = ({ path }: Page) => !path.startsWith('/check/')

const ownTags = (page: Page) => [
	...(isIndexed(page.path) ? [] : [tag('meta', { name: 'robots', content: 'noindex' })]),
	...(isSent(page) ? preview(page) : []),
]

/** The tags that contain the origin. */
const tagsUnder = (page: Page, origin: string) => [
	...(isIndexed(page.path)
		? [...canonical(`${origin}/${page.locale}${page.path}`), ...alternates(page.path, origin)]
		: []),
	...(isSent(page) ? picture(page, origin) : []),
]

/**
 * The tags of a page rendered on request, for search engines and for link previews.
 * @param origin empty if it is not known; then without the tags that need it
 */
export const headTagsOf = (page: Page, origin: string): readonly HeadTag[] => [
	...ownTags(page),
	...(origin === '' ? [] : tagsUnder(page, origin)),
]

const inAttribute = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
const written = (tags: readonly HeadTag[]) =>
	tags
		.map(({ name, attributes }) => {
			const pairs = Object.entries(attributes)
			return `<${name}${pairs.map(([key, value]) => ` ${key}="${inAttribute(String(value))}"`).join('')}/>`
		})
		.join('')
const dataBlock = (data: object) =>
	`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`

/** The same for a built page: tags for its head. */
export const headOf = (page: Page): string =>
	[
		written(ownTags(page)),
		addressTags(written(tagsUnder(page, originMark))),
		...(page.path === '/about-the-visa' ? [dataBlock(faqPage(page.locale))] : []),
	].join('')
