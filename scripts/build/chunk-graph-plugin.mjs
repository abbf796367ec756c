import { writeFileSync } from 'node:fs'
import path from 'node:path'

const isShipped = (file) => /\.(js|css)$/.test(file)
/** A language or a part, if a group of chunks is loaded by the name of one of its modules. */
const namedBy = ({ origins }, modules) =>
	Object.entries(modules).find(([module]) =>
		origins.some(({ request }) => request?.endsWith(`/${module}`)),
	)?.[1]

/**
 * A webpack plugin that records which files each client entry may load, at once or later:
 * `{ [entry]: { files, own: { [locale]: files }, parts: { [part]: files } } }`, with paths relative to the build. `own` has
 * the files of one language, and `parts` those of a part that is loaded when it is opened.
 */
export class ChunkGraphPlugin {
	/**
	 * @param {string} file where to write
	 * @param {readonly string[]} locales languages that have their own modules, loaded by name
	 * @param {Readonly<Record<string, string>>} parts the part that a module opens when it is loaded, by the module's name
	 */
	constructor(file, locales, parts) {
		this.file = file
		this.locales = locales
		this.parts = parts
	}

	apply(compiler) {
		compiler.hooks.done.tap('ChunkGraphPlugin', ({ compilation: { entrypoints } }) => {
			const others = new Set(entrypoints.values())
			const entries = [...entrypoints].map(([name, entry]) => [name, this.reachedFrom(entry, others)])
			writeFileSync(this.file, JSON.stringify(Object.fromEntries(entries)))
		})
	}

	/**
	 * Follows the chunk groups that an entry loads, except other entries, which webpack counts as children of those that
	 * they depend on. A group for one language or part, and everything below it, belongs to that.
	 */
	reachedFrom(entry, others) {
		const named = Object.fromEntries(this.locales.map((locale) => [`${locale}.ts`, locale]))
		const apart = [...this.locales, ...Object.values(this.parts)]
		const files = new Set()
		const sets = new Map(apart.map((name) => [name, new Set()]))
		const seen = new Map()
		const visit = (group, above) => {
			const owner = namedBy(group, named) ?? above ?? namedBy(group, this.parts)
			if (seen.get(group)?.has(owner)) return
			seen.set(group, (seen.get(group) ?? new Set()).add(owner))
			for (const file of group.getFiles()) if (isShipped(file)) (sets.get(owner) ?? files).add(file)
			// Workers are separate entries that no list of entries names.
			const later = [...group.childrenIterable, ...group.asyncEntrypointsIterable]
			for (const child of later) if (!others.has(child)) visit(child, owner)
		}
		visit(entry)
		const lists = (names) =>
			Object.fromEntries(names.map((name) => [name, [...sets.get(name)].filter((file) => !files.has(file))]))
		return { files: [...files], own: lists(this.locales), parts: lists(Object.values(this.parts)) }
	}
}

/** Where the build stores the plugin's output. */
export const chunkGraphFile = (distDir) => path.join(distDir, 'chunk-graph.json')
