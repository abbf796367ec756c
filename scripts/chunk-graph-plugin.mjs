import { writeFileSync } from 'node:fs'
import path from 'node:path'

const isShipped = (file) => /\.(js|css)$/.test(file)
const localeOf = ({ origins }, locales) =>
	locales.find((locale) => origins.some(({ request }) => request === `./${locale}.ts`))

/**
 * A webpack plugin that records which files each client entry may load, at once or later:
 * `{ [entry]: { files, own: { [locale]: files } } }`, paths relative to the build; `own` holds what belongs to one language.
 */
export class ChunkGraphPlugin {
	/**
	 * @param {string} file where to write
	 * @param {readonly string[]} locales languages that have modules of their own, loaded by name
	 */
	constructor(file, locales) {
		this.file = file
		this.locales = locales
	}

	apply(compiler) {
		compiler.hooks.done.tap('ChunkGraphPlugin', ({ compilation: { entrypoints } }) => {
			const others = new Set(entrypoints.values())
			const entries = [...entrypoints].map(([name, entry]) => [name, this.reachedFrom(entry, others)])
			writeFileSync(this.file, JSON.stringify(Object.fromEntries(entries)))
		})
	}

	/**
	 * Follows the chunk groups that an entry loads, except other entries, which webpack counts as children of those that they
	 * depend on. A group for one language, and all below it, counts for that language.
	 */
	reachedFrom(entry, others) {
		const files = new Set()
		const own = Object.fromEntries(this.locales.map((locale) => [locale, new Set()]))
		const seen = new Map()
		const visit = (group, locale) => {
			const of = locale ?? localeOf(group, this.locales)
			if (seen.get(group)?.has(of)) return
			seen.set(group, (seen.get(group) ?? new Set()).add(of))
			for (const file of group.getFiles()) if (isShipped(file)) (of ? own[of] : files).add(file)
			// Workers are separate entries that no list of entries names.
			const later = [...group.childrenIterable, ...group.asyncEntrypointsIterable]
			for (const child of later) if (!others.has(child)) visit(child, of)
		}
		visit(entry)
		const lists = Object.entries(own).map(([locale, list]) => [
			locale,
			[...list].filter((file) => !files.has(file)),
		])
		return { files: [...files], own: Object.fromEntries(lists) }
	}
}

/** Where the build keeps what the plugin wrote. */
export const chunkGraphFile = (distDir) => path.join(distDir, 'chunk-graph.json')
