// After a build: writes the service worker, with the list of what each part of the site needs in each language.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** Pages that are kept only once somebody opens one of them, with all that they alone need. */
const apart = { screen: /^\/screen(\/|$)/ }
const mainGroup = 'check'
/** Pages between which one goes on without loading a page anew. */
const goesOn = /^(\/check\/.*|\/result|\/screen.*|)$/

const unique = (list) => [...new Set(list)].sort()
const groupOf = (page) => Object.keys(apart).find((group) => apart[group].test(page)) ?? mainGroup

/** The script and style files that a text names, as paths below `static/`. */
export const filesIn = (text) =>
	unique(
		[...text.matchAll(/static\/(?:chunks|css|media)\/[\w\-./[\]%()]+?\.(?:js|css)/g)].map(([file]) =>
			decodeURIComponent(file),
		),
	)

/** The numbers of the chunks that a script loads later, apart from those for one language only. */
export const laterChunks = (code) => unique([...code.matchAll(/\.[eu]\((\d+)\)/g)].map(([, chunk]) => chunk))

/** The style sheets that come with chunks, by the numbers of those, as the runtime of every page lists them. */
export const sheetsOfChunks = (runtime) => {
	const [, list = ''] = /static\/css\/"\s*\+\s*\(?\{([^}]*)\}/.exec(runtime) ?? []
	return Object.fromEntries(
		[...list.matchAll(/(\d+):"([\da-f]+)"/g)].map(([, chunk, hash]) => [chunk, `static/css/${hash}.css`]),
	)
}

/** The numbers of the chunks that a script loads for a language. */
export const chunksOfLocale = (code, locale) =>
	unique(
		[...code.matchAll(/"\.\/([\w-]+)(?:\.ts)?":\[(\d+(?:,\d+)*)\]/g)]
			.filter(([, name]) => name === locale)
			.flatMap(([, , numbers]) => numbers.split(',').slice(1)),
	)

/** Where a build holds what the server gives at the address of a file. */
const placeOf = (address) => {
	const { pathname } = new URL(address, 'http://localhost')
	const file = decodeURIComponent(pathname)
	return file.startsWith('/_next/') ? file.slice('/_next/'.length) : `server/app${file}.body`
}

/** The first half of SHA-256: nobody finds another text with the same, and the list is half as long. */
const hashOf = (bytes) => createHash('sha256').update(bytes).digest().subarray(0, 16).toString('base64')

function main() {
	const distDir = process.env.NEXT_DIST_DIR ?? '.next'
	const read = (file) => readFileSync(path.join(distDir, file), 'utf8')
	const chunks = readdirSync(path.join(distDir, 'static/chunks')).map((name) => `static/chunks/${name}`)
	const runtime = chunks.find((file) => path.basename(file).startsWith('webpack-'))
	const sheets = sheetsOfChunks(read(runtime))
	const filesOfChunk = (chunk) => [
		chunks.find((file) => path.basename(file).startsWith(`${chunk}.`)) ?? [],
		sheets[chunk] ?? [],
	]
	const withLater = (files, later) => {
		const all = new Set(files)
		for (const file of all) {
			if (file.endsWith('.js'))
				for (const more of later(read(file)).flatMap(filesOfChunk).flat()) all.add(more)
		}
		return [...all]
	}
	const addresses = (files) =>
		unique(files.map((file) => `/_next/${file.replaceAll('[', '%5B').replaceAll(']', '%5D')}`))

	const hashed = (files) =>
		Object.fromEntries(
			files.map((address) => [address, hashOf(readFileSync(path.join(distDir, placeOf(address))))]),
		)

	const pathnames = Object.keys(JSON.parse(read('script-hashes.json'))).filter(
		(name) => !name.startsWith('/_'),
	)
	const locales = unique(pathnames.map((pathname) => pathname.split('/')[1]))
	const pagesOf = (locale) =>
		pathnames
			.filter((pathname) => pathname.split('/')[1] === locale)
			.map((pathname) => pathname.slice(locale.length + 1))
	const htmlOf = (locale, page) => read(`server/app/${locale}${page}.html`)
	// A browser that can have a service worker needs no polyfills.
	const namedIn = (html) => filesIn(html.replace(/<script[^>]*\bnoModule\b[^>]*>/gi, ''))
	const filesOf = (locale, pages) => unique(pages.flatMap((page) => namedIn(htmlOf(locale, page))))

	const pages = pagesOf(locales[0])
	const icons = unique(
		[...htmlOf(locales[0], '').matchAll(/href="(\/icon\.svg[^"]*)"/g)].map(([, href]) => href),
	)
	const groups = {}
	for (const group of unique(pages.map(groupOf))) {
		const own = pages.filter((page) => groupOf(page) === group)
		const files = withLater(filesOf(locales[0], own), laterChunks)
		groups[group] = {
			pages: own,
			flights: own.filter((page) => goesOn.test(page)),
			files: hashed([...addresses(files), ...icons]),
		}
	}
	const all = withLater(filesOf(locales[0], pages), laterChunks)
	const ownFiles = (locale) =>
		withLater(all, (code) => chunksOfLocale(code, locale)).filter((file) => !all.includes(file))
	const own = Object.fromEntries(
		locales.map((locale) => [locale, hashed([...addresses(ownFiles(locale)), `/${locale}/paper.css`])]),
	)

	const build = { version: read('BUILD_ID').trim(), groups, own }
	const parts = ['our-answers.js', 'worker.js'].map((name) => readFileSync(`lib/offline/${name}`, 'utf8'))
	writeFileSync(
		path.join(distDir, 'service-worker.js'),
		[`const build = ${JSON.stringify(build)}`, ...parts].join('\n'),
	)
	const count = Object.values(groups).reduce((sum, { files }) => sum + Object.keys(files).length, 0)
	console.log(`The service worker keeps ${pages.length} pages and ${count} files a language`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
