// After a build: writes metadata for search engines and link previews into the head of each page. Not done by React, which
// would put it into the page's scripts as well, and does not know the origin configured at the start.
import { writeFileSync } from 'node:fs'
import { Parser } from 'htmlparser2'
import { builtPages } from './built-pages.mjs'
import { loadSource } from './load-source.mjs'

/** The title and the description in a page's head. */
function named(html) {
	const texts = { title: '', description: '' }
	let isTitle = false
	const parser = new Parser({
		onopentag: (name, { name: kind, content }) => {
			isTitle = name === 'title'
			if (name === 'meta' && kind === 'description') texts.description = content
		},
		ontext: (text) => {
			if (isTitle) texts.title += text
		},
		onclosetag: () => {
			isTitle = false
		},
	})
	parser.end(html.slice(0, html.indexOf('</head>')))
	if (!texts.title || !texts.description) throw new Error('A page without a title or a description')
	return texts
}

const { isLocale } = await loadSource('lib/i18n/locales.ts')
const { headOf } = await loadSource('lib/indexing/head.ts')
const pages = builtPages(process.env.NEXT_DIST_DIR ?? '.next').filter(({ pathname }) =>
	isLocale(pathname.split('/')[1]),
)
for (const { file, pathname, html } of pages) {
	const [, locale, ...rest] = pathname.split('/')
	const path = rest.map((part) => `/${part}`).join('')
	writeFileSync(
		file,
		html.replace('</head>', () => `${headOf({ locale, path, ...named(html) })}</head>`),
	)
}
console.log(`Wrote the heads of ${pages.length} pages`)
