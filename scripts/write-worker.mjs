// After a build: writes the service worker, with the list of the files that each part of the site needs per language.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chunkGraphFile } from './chunk-graph-plugin.mjs'

/** Pages stored only once one of them is opened, with everything that only they need. */
const apart = { screen: /^\/screen(\/|$)/ }
const mainGroup = 'check'
/** Pages reached by client-side navigation. */
const goesOn = /^(\/check\/.*|\/result(\/.*)?|\/screen.*|)$/

const distDir = process.env.NEXT_DIST_DIR ?? '.next'
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))
const unique = (list) => [...new Set(list)].sort()
const groupOf = (page) => Object.keys(apart).find((group) => apart[group].test(page)) ?? mainGroup

const graph = readJson(chunkGraphFile(distDir))
const { routes } = readJson(path.join(distDir, 'prerender-manifest.json'))
/** The route of each page of a language, by its path without the language. */
const pagesOf = (locale) =>
	new Map(
		Object.entries(routes)
			.filter(([pathname, { dataRoute }]) => dataRoute && pathname.split('/')[1] === locale)
			.map(([pathname, { srcRoute }]) => [pathname.slice(locale.length + 1), srcRoute]),
	)

/** The entries that a page of a route loads: its own, those of the folders above it, and those of every page. */
function entriesOf(route) {
	const folders = route.split('/').map((_, depth, parts) => ['app', ...parts.slice(1, depth + 1)].join('/'))
	const shared = folders.flatMap((folder) =>
		['layout', 'error', 'not-found'].map((name) => `${folder}/${name}`),
	)
	const names = ['main-app', 'app/global-error', ...shared, `app${route}/page`]
	return names.flatMap((name) => graph[name] ?? [])
}

/** The addresses of the words that pages of a language load only once they are needed. */
const lateWordsOf = (locale) => Object.keys(routes).filter((route) => route.startsWith(`/${locale}/words/`))

const addresses = (files) =>
	unique(files.map((file) => `/_next/${file.replaceAll('[', '%5B').replaceAll(']', '%5D')}`))

/** Where a build holds the file that the server sends at an address. */
function placeOf(address) {
	const file = decodeURIComponent(address)
	return file.startsWith('/_next/') ? file.slice('/_next/'.length) : `server/app${file}.body`
}

/** The first half of a SHA-256: still collision-resistant enough, and the list is half as long. */
const hashOf = (bytes) => createHash('sha256').update(bytes).digest().subarray(0, 16).toString('base64')

const hashed = (files) =>
	Object.fromEntries(
		files.map((address) => [address, hashOf(readFileSync(path.join(distDir, placeOf(address))))]),
	)

const locales = Object.keys(graph['main-app'].own)
const pages = pagesOf(locales[0])
const filesOf = (own) => own.flatMap((page) => entriesOf(pages.get(page)).flatMap(({ files }) => files))

const groups = {}
for (const group of unique([...pages.keys()].map(groupOf))) {
	const own = [...pages.keys()].filter((page) => groupOf(page) === group).sort()
	groups[group] = {
		pages: own,
		flights: own.filter((page) => goesOn.test(page)),
		files: hashed([...addresses(filesOf(own)), '/icon.svg']),
	}
}
const own = Object.fromEntries(
	locales.map((locale) => {
		const files = [...pages.values()].flatMap((route) =>
			entriesOf(route).flatMap((entry) => entry.own[locale]),
		)
		const apart = [`/${locale}/paper.css`, `/${locale}/search.json`, ...lateWordsOf(locale)]
		return [locale, hashed([...addresses(files), ...apart])]
	}),
)

const build = { version: readFileSync(path.join(distDir, 'BUILD_ID'), 'utf8').trim(), groups, own }
const parts = ['our-answers.js', 'worker.js'].map((name) => readFileSync(`lib/offline/${name}`, 'utf8'))
writeFileSync(
	path.join(distDir, 'service-worker.js'),
	[`const build = ${JSON.stringify(build)}`, ...parts].join('\n'),
)
const count = Object.values(groups).reduce((sum, { files }) => sum + Object.keys(files).length, 0)
console.log(`The service worker keeps ${pages.size} pages and ${count} files a language`)
