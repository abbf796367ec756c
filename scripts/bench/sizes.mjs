import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * KB of scripts that an empty page of Next and React loads, as measured by `npm run bench -- sizes`; has to be measured
 * again for another version.
 */
export const floor = { next: '16.4.6', react: '19.3.1', js: 129.4 }

/**
 * Limits of a page in KB after gzip; scripts over the floor, the two of `returning` until rest with answers on the
 * device: those of the result, and of all other pages. The last two limit what a device stores for offline use: scripts,
 * style sheets and data, and pages.
 */
export const limits = {
	css: 15,
	stepHtml: 16.5,
	lightJs: 12.1,
	formJs: 50,
	returningStepJs: 75,
	returningResultJs: 85,
	keptFiles: 446,
	keptPages: 720,
	keptLater: 310,
}

/** KB of scripts over the floor that a page may load before the person does anything; null for the employers' desk. */
export function scriptLimitOf(page) {
	if (/^\/[^/]+\/screen(\/|$)/.test(page)) return null
	return /^\/[^/]+\/(check|embed|result|routes|handoff|verify|search|team|my-record)(\/|$)/.test(page)
		? limits.formJs
		: limits.lightJs
}

/** KB of scripts over the floor that a page may load until rest with answers on the device. */
export const returningLimitOf = (page) =>
	/^\/[^/]+\/result$/.test(page) ? limits.returningResultJs : limits.returningStepJs

const kilobytes = (text) => gzipSync(text, { level: 9 }).length / 1024
const fileAt = (distDir, address) =>
	path.join(distDir, decodeURIComponent(address.replace('/_next/', '').split('?')[0]))

const sizes = new Map()
/** KB after gzip of a file that a page of a build loads from an address; most are in many pages. */
export function sizeOf(distDir, address) {
	const file = fileAt(distDir, address)
	if (!sizes.has(file)) sizes.set(file, kilobytes(readFileSync(file)))
	return sizes.get(file)
}

const unused = /<script[^>]*\bnomodule\b[^>]*>/gi
const scripts = /src="(\/_next\/static\/[^"]+\.js)"/g
const sheets = /<link[^>]*\brel="stylesheet"[^>]*\bhref="(\/_next\/[^"]+)"[^>]*>/g
const addresses = (html, pattern) => [
	...new Set([...html.replaceAll(unused, '').matchAll(pattern)].map(([, address]) => address)),
]
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)

function htmlFiles(folder) {
	return readdirSync(folder).flatMap((name) => {
		const file = path.join(folder, name)
		if (statSync(file).isDirectory()) return htmlFiles(file)
		return file.endsWith('.html') ? [file] : []
	})
}

/**
 * What each page of a build loads, in KB after gzip: its HTML, its style sheets, and the scripts it references, with their
 * files.
 * @type {(distDir: string) => { page: string, html: number, css: number, js: number, scripts: string[] }[]}
 */
export const measureSizes = (distDir) => {
	const root = path.join(distDir, 'server', 'app')
	if (!existsSync(root)) throw new Error(`There is no build in ${distDir}`)
	return htmlFiles(root).map((file) => {
		const html = readFileSync(file, 'utf8')
		const named = addresses(html, scripts)
		return {
			page: `/${path.relative(root, file).replace(/\.html$/, '')}`,
			html: kilobytes(html),
			css: sum(addresses(html, sheets).map((address) => sizeOf(distDir, address))),
			js: sum(named.map((address) => sizeOf(distDir, address))),
			scripts: named.map((address) => fileAt(distDir, address)),
		}
	})
}

/**
 * What a device stores of a build after one visit in a language, in KB after gzip: files of the check, its pages together
 * with the data for client-side navigation, and all that follows the check by itself.
 * @type {(distDir: string) => { locale: string, files: number, pages: number, later: number }[]}
 */
export const measureKept = (distDir) => {
	const [list = ''] = readFileSync(path.join(distDir, 'service-worker.js'), 'utf8').split('\n')
	const { main, after, groups } = JSON.parse(list.replace('const build = ', ''))
	const built = (name) => kilobytes(readFileSync(path.join(distDir, 'server', 'app', name)))
	const kept = (address) =>
		address.startsWith('/_next/') ? sizeOf(distDir, address) : built(`${address}.body`)
	const filesOf = ({ files, own }, locale) => sum(Object.keys({ ...files, ...own[locale] }).map(kept))
	const pagesOf = ({ pages, flights }, locale) =>
		sum([
			...pages.map((page) => built(`${locale}${page}.html`)),
			...flights.map((page) => built(`${locale}${page}.rsc`)),
		])
	return Object.keys(groups[main].own).map((locale) => ({
		locale,
		files: filesOf(groups[main], locale),
		pages: pagesOf(groups[main], locale),
		later: sum(after.map((group) => filesOf(groups[group], locale) + pagesOf(groups[group], locale))),
	}))
}
