// After a build: records the SHA-256 of each page's inline scripts, for the page's Content-Security-Policy, and
// fails when a page has inline styles or event handlers, which that policy would block.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { builtPages } from './built-pages.mjs'

const attribute = String.raw`\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>]+))?`
const comment = '<!--[^]*?-->'
const script = String.raw`<script(?<scriptAttributes>(?:${attribute})*)\s*>(?<code>[^]*?)</script\s*>`
const element = String.raw`<(?<name>[a-z][^\s/>]*)(?<attributes>(?:${attribute})*)\s*/?>`
const markup = new RegExp([comment, script, element].join('|'), 'gi')

const dataTypes = ['application/json', 'application/ld+json']

const hasAttribute = (attributes, name) => new RegExp(String.raw`\s${name}(?=[\s=]|$)`, 'i').test(attributes)
const typeOf = (attributes) => /\stype="([^"]*)"/i.exec(attributes)?.[1]?.toLowerCase() ?? ''
const runs = ({ scriptAttributes }) =>
	!hasAttribute(scriptAttributes, 'src') && !dataTypes.includes(typeOf(scriptAttributes))
const hashOf = ({ code }) => `sha256-${createHash('sha256').update(code).digest('base64')}`

const matchesOf = (html) => [...html.matchAll(markup)].map(({ groups }) => groups)

/** The hashes of the page's inline scripts. */
export function inlineScriptHashes(html) {
	const scripts = matchesOf(html).filter(({ code }) => code !== undefined)
	return [...new Set(scripts.filter(runs).map(hashOf))]
}

/** What in the page's markup a strict policy would block. */
export function inlineFaults(html) {
	return matchesOf(html).flatMap(({ name, attributes = '', scriptAttributes = '' }) => {
		const all = attributes + scriptAttributes
		const handler = /\s(on[a-z]+)(?=[\s=]|$)/i.exec(all.replaceAll(/"[^"]*"|'[^']*'/g, '""'))?.[1]
		return [
			name?.toLowerCase() === 'style' ? '<style>' : [],
			hasAttribute(all.replaceAll(/"[^"]*"|'[^']*'/g, '""'), 'style')
				? `style= on <${name ?? 'script'}>`
				: [],
			handler ? `${handler}= on <${name ?? 'script'}>` : [],
		].flat()
	})
}

function main() {
	const distDir = process.env.NEXT_DIST_DIR ?? '.next'
	// The page for a server error has no address of its own.
	const pages = builtPages(distDir).filter(({ pathname }) => pathname !== '/_global-error')
	const faults = pages.flatMap(({ pathname, html }) =>
		inlineFaults(html).map((fault) => `${pathname}: ${fault}`),
	)
	if (faults.length > 0) {
		console.error(`The Content-Security-Policy would block:\n${faults.join('\n')}`)
		process.exit(1)
	}
	const hashes = Object.fromEntries(pages.map(({ pathname, html }) => [pathname, inlineScriptHashes(html)]))
	writeFileSync(path.join(distDir, 'script-hashes.json'), `${JSON.stringify(hashes, null, '\t')}\n`)
	console.log(`Hashed the inline scripts of ${pages.length} pages`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
