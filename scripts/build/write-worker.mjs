// After a build: writes the service worker, with the list of the files that each part of the site needs per language.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chunkGraphFile } from './chunk-graph-plugin.mjs'
import { loadSource } from './load-source.mjs'

/** What every visitor stores: the check, its result, and the rules. */
const main = 'check'
/** Pages stored only once one of them is opened, with everything that only they need. */
const apart = {
	about: /^\/(about-the-visa|accessibility|privacy)$/,
	examples: /^\/example\//,
	further: /^\/(result\/|routes(\/|$))/,
	handoff: /^\/(handoff|verify)$/,
	law: /^\/rules\/[^/]+\/law$/,
	proofs: /^\/rules\/[^/]+\//,
	screen: /^\/screen(\/|$)/,
	search: /^\/search$/,
}
/** What is stored after the check by itself, unless the device spares data: what people go on to from a result. */
const after = ['further', 'search', 'second-look']
/** Of no use offline, or a part of a page that is kept as a whole. */
const neverKept = /^\/(embed|team|my-record|rules\/[^/]+\/law\/.+)$/
/** Pages reached by client-side navigation. */
const clientNavigated = /^(\/check\/.*|\/result|\/screen.*|)$/

const { employerLocaleOf } = await loadSource('lib/i18n/employer-locale.ts')
const { checkParts, lateParts, employerLateParts } = await loadSource('lib/lazy-words/parts.ts')
const distDir = process.env.NEXT_DIST_DIR ?? '.next'
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))
const unique = (list) => [...new Set(list)].sort()
const groupOf = (page) => Object.keys(apart).find((group) => apart[group].test(page)) ?? main

const graph = readJson(chunkGraphFile(distDir))
const { routes } = readJson(path.join(distDir, 'prerender-manifest.json'))
const locales = Object.keys(graph['main-app'].own)
/** The route of each page, by its path without the language. */
const pages = new Map(
	Object.entries(routes)
		.filter(([pathname, { dataRoute }]) => dataRoute && pathname.split('/')[1] === locales[0])
		.map(([pathname, { srcRoute }]) => [pathname.slice(locales[0].length + 1), srcRoute])
		.filter(([page]) => !neverKept.test(page)),
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

const addresses = (files) =>
	files.map((file) => `/_next/${file.replaceAll('[', '%5B').replaceAll(']', '%5D')}`)

/** Names in Chinese, which letters to authorities have in every language: as of a page that says names and searches none. */
const chineseNames = addresses(entriesOf('/[locale]/result/ask-employer').flatMap((entry) => entry.own.zh))

/** The addresses of words that pages load late. */
const wordsIn = (locale, parts) => Object.keys(parts).map((part) => `/${locale}/words/${part}.json`)

/** A language's own files besides the scripts of its pages, by the part they are stored with. */
const dataOf = (locale) => ({
	[main]: [`/${locale}/paper.css`, ...wordsIn(locale, checkParts)],
	search: [`/${locale}/search.json`],
	'second-look': [...wordsIn(locale, lateParts), ...chineseNames],
	// Pages for employers may be in another language than the reader's.
	screen: wordsIn(employerLocaleOf(locale), { ...checkParts, ...lateParts, ...employerLateParts }),
})

const entries = [...pages.values()].flatMap(entriesOf)
const parts = unique(entries.flatMap((entry) => Object.keys(entry.parts)))

/** The addresses that a part of the site needs, some of which others may need as well. */
function neededBy(group) {
	const own = [...pages.keys()].filter((page) => groupOf(page) === group).sort()
	const loaded = own.flatMap((page) => entriesOf(pages.get(page)))
	const pressed = entries.flatMap((entry) => entry.parts[group] ?? [])
	const files = [...loaded.flatMap((entry) => entry.files), ...pressed]
	const shownIn = (locale) => (group === 'screen' ? employerLocaleOf(locale) : locale)
	const ownOf = (locale) => [
		...addresses(loaded.flatMap((entry) => entry.own[shownIn(locale)])),
		...(dataOf(locale)[group] ?? []),
	]
	return {
		pages: own,
		flights: own.filter((page) => clientNavigated.test(page)),
		files: [...addresses(files), ...(group === main ? ['/icon.svg'] : [])],
		own: Object.fromEntries(locales.map((locale) => [locale, ownOf(locale)])),
	}
}

/** Where a build has the file that the server sends at an address. */
function placeOf(address) {
	const file = decodeURIComponent(address)
	return file.startsWith('/_next/') ? file.slice('/_next/'.length) : `server/app${file}.body`
}

/** The first half of a SHA-256: still collision-resistant enough, and it halves the size of the list. */
const hashOf = (bytes) => createHash('sha256').update(bytes).digest().subarray(0, 16).toString('base64')

const hashed = (files) =>
	Object.fromEntries(
		unique(files).map((address) => [address, hashOf(readFileSync(path.join(distDir, placeOf(address))))]),
	)

const ofAll = neededBy(main)
/** The hashes of what a part needs besides the main one, which is always stored with it. */
function besides(group, { files, own, ...rest }) {
	const isMore = (kept) => (address) => group === main || !kept.includes(address)
	const more = locales.map((locale) => {
		const kept = [...ofAll.files, ...ofAll.own[locale]]
		return [locale, hashed(own[locale].filter(isMore(kept)))]
	})
	return { ...rest, files: hashed(files.filter(isMore(ofAll.files))), own: Object.fromEntries(more) }
}

const groups = Object.fromEntries(
	unique([main, ...Object.keys(apart), ...parts]).map((group) => [group, besides(group, neededBy(group))]),
)
const build = { version: readFileSync(path.join(distDir, 'BUILD_ID'), 'utf8').trim(), main, after, groups }
const code = ['our-answers.js', 'worker.js'].map((name) => readFileSync(`lib/offline/${name}`, 'utf8'))
writeFileSync(
	path.join(distDir, 'service-worker.js'),
	[`const build = ${JSON.stringify(build)}`, ...code].join('\n'),
)
const { pages: kept, files } = groups[main]
console.log(
	`The service worker keeps ${kept.length} pages and ${Object.keys(files).length} files at once, of ${pages.size} pages`,
)
