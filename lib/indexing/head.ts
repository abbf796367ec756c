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

const inAttribute = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
const tag = (name: string, attributes: Readonly<Record<string, string | number>>) =>
	`<${name}${Object.entries(attributes)
		.map(([key, value]) => ` ${key}="${inAttribute(String(value))}"`)
		.join('')}/>`
const property = (name: string, content: string | number) => tag('meta', { property: `og:${name}`, content })

/** The address that a page is known by, where it is to be found. */
const canonical = (address: string) => [
	tag('link', { rel: 'canonical', href: address }),
	property('url', address),
]

/** The same page in every language. */
const alternates = (path: string) =>
	Object.entries(alternatesOf(path)).map(([hreflang, href]) =>
		tag('link', { rel: 'alternate', hreflang, href: originMark + href }),
	)

/** What stands beside a link to the page, in a chat for instance. */
const preview = ({ locale, title, description }: Page) => [
	property('type', 'website'),
	property('site_name', sayIn(locale)(wordsOf(locale).site.name)),
	property('title', title),
	property('description', description),
]
function picture({ locale, path }: Page) {
	const kind = previewKindOf(path)
	return [
		property('image', originMark + previewFile(kind, locale)),
		property('image:width', previewSize.width),
		property('image:height', previewSize.height),
		property('image:alt', previewTexts(kind, locale).title),
		tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
	]
}

const dataBlock = (data: object) =>
	`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`

/** What a page says of itself to search engines, and to whoever shows a link to it: tags for its head. */
export function headOf(page: Page): string {
	const { locale, path } = page
	const isFound = isIndexed(path)
	// Nobody sends a link to a step of the check, and those pages have to be light.
	const isSent = !path.startsWith('/check/')
	return [
		...(isFound ? [] : [tag('meta', { name: 'robots', content: 'noindex' })]),
		...(isSent ? preview(page) : []),
		addressTags(
			[
				...(isFound ? [...canonical(`${originMark}/${locale}${path}`), ...alternates(path)] : []),
				...(isSent ? picture(page) : []),
			].join(''),
		),
		...(path === '/about-the-visa' ? [dataBlock(faqPage(locale))] : []),
	].join('')
}
