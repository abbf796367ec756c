// Next answers a fault of the server with a page of its own that has inline styles and no counterpart in the app
// directory. This puts ours in its place: no scripts, so that it stands when nothing else does.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const distDir = process.env.NEXT_DIST_DIR ?? '.next'
const server = path.join(distDir, 'server')
const notFoundPage = readFileSync(path.join(server, 'app/_not-found.html'), 'utf8')

/** The languages in their order, with tag and direction, as the page for what is not found has them. */
const languages = Array.from(
	notFoundPage.matchAll(/<section class="prose" lang="([^"]+)" dir="([^"]+)">.*?href="\/([^"]+)"/gs),
	([, tag, direction, locale]) => {
		const { fault } = JSON.parse(readFileSync(`lib/i18n/messages/${locale}/failures.json`, 'utf8'))
		return { tag, direction, locale, ...fault }
	},
)

const section = ({ tag, direction, locale, title, text, retry, home }, index) => {
	const heading = index === 0 ? 'h1' : 'h2'
	return `<section class="prose" lang="${tag}" dir="${direction}"><${heading}>${title}</${heading}><p class="lead">${text}</p>
<a class="button" href="">${retry}</a><p><a href="/${locale}">${home}</a></p></section>`
}

/** The style sheets and the icon, under the names that the build gave them. */
const links = notFoundPage.match(/<link rel="(stylesheet|icon)"[^>]*>/g) ?? []

const title = languages.map((text) => text.title).join(' · ')
const page = `<!DOCTYPE html>
<html lang="${languages[0].tag}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title}</title>${links.join('')}</head>
<body><main class="page prose failure">${languages.map(section).join('\n')}</main></body></html>
`

for (const file of ['app/_global-error.html', 'pages/500.html']) writeFileSync(path.join(server, file), page)
