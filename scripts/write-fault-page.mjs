// Next answers a fault of the server with a page of its own that has inline styles and no counterpart in the app
// directory. This puts ours in its place: no scripts, so that it stands when nothing else does.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const distDir = process.env.NEXT_DIST_DIR ?? '.next'
const server = path.join(distDir, 'server')
const fault = JSON.parse(readFileSync('lib/i18n/fault-texts.json', 'utf8'))

const section = ([locale, { title, text, retry, home }], index) => {
	const heading = index === 0 ? 'h1' : 'h2'
	return `<section class="prose" lang="${locale}"><${heading}>${title}</${heading}><p class="lead">${text}</p>
<a class="button" href="">${retry}</a><p><a href="/${locale}">${home}</a></p></section>`
}

/** The style sheets and the icon, under the names that the build gave them. */
const links =
	readFileSync(path.join(server, 'app/_not-found.html'), 'utf8').match(
		/<link rel="(stylesheet|icon)"[^>]*>/g,
	) ?? []

const title = Object.values(fault)
	.map((text) => text.title)
	.join(' · ')
const page = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title}</title>${links.join('')}</head>
<body><main class="page prose failure">${Object.entries(fault).map(section).join('\n')}</main></body></html>
`

for (const file of ['app/_global-error.html', 'pages/500.html']) writeFileSync(path.join(server, file), page)
