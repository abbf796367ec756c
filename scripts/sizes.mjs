import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

const kilobytes = (text) => gzipSync(text, { level: 9 }).length / 1024
const sizeOf = (distDir, address) =>
	kilobytes(
		readFileSync(path.join(distDir, decodeURIComponent(address.replace('/_next/', '').split('?')[0]))),
	)

const scripts = /<script[^>]*\bsrc="(\/_next\/[^"]+)"[^>]*>/g
const sheets = /<link[^>]*\brel="stylesheet"[^>]*\bhref="(\/_next\/[^"]+)"[^>]*>/g
const addresses = (html, pattern) => [
	...new Set(
		[...html.matchAll(pattern)].filter(([tag]) => !/nomodule/i.test(tag)).map(([, address]) => address),
	),
]
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)

function htmlFiles(folder) {
	return readdirSync(folder).flatMap((name) => {
		const file = path.join(folder, name)
		if (statSync(file).isDirectory()) return htmlFiles(file)
		return file.endsWith('.html') ? [file] : []
	})
}

/** What each page of a build loads, in KB after gzip: its HTML, its style sheets, and the scripts that it names. */
export function measureSizes(distDir) {
	const root = path.join(distDir, 'server', 'app')
	if (!existsSync(root)) throw new Error(`There is no build in ${distDir}`)
	return htmlFiles(root).map((file) => {
		const html = readFileSync(file, 'utf8')
		return {
			page: `/${path.relative(root, file).replace(/\.html$/, '')}`,
			html: kilobytes(html),
			css: sum(addresses(html, sheets).map((address) => sizeOf(distDir, address))),
			js: sum(addresses(html, scripts).map((address) => sizeOf(distDir, address))),
		}
	})
}
