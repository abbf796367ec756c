import path from 'node:path'
import { build } from 'vite'
import { packageOf } from '../licences/package-of.mjs'

const root = process.cwd()

/**
 * A plugin for modules that exist only in the packages: their texts by name, imported as `shipped:NAME`.
 * @param {Record<string, string>} modules
 */
const shippedModules = (modules) => ({
	name: 'shipped-modules',
	resolveId: (id) => (id.startsWith('shipped:') ? `\0${id}` : null),
	load: (id) => (id.startsWith('\0shipped:') ? modules[id.slice('\0shipped:'.length)] : null),
})

/**
 * A plugin that puts another module in a file's place.
 * @param {Record<string, string>} places the module by the file's path from the root
 */
const inPlaceOf = (places) => ({
	name: 'in-place-of',
	enforce: 'pre',
	load: (id) => places[path.relative(root, id).replaceAll(path.sep, '/')] ?? null,
})

/**
 * Bundles the entries of a package, with everything that they use.
 * @param {{
 * 	entries: Record<string, string>, outDir: string, modules?: Record<string, string>,
 * 	places?: Record<string, string>, forNode?: boolean
 * }} options
 * @returns the folders of the packages whose code is in it, and each entry's files
 */
export async function bundle({ entries, outDir, modules = {}, places = {}, forNode = false }) {
	const result = await build({
		root,
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		resolve: { alias: { '@': root } },
		define: { 'process.env.NODE_ENV': '"production"' },
		plugins: [shippedModules(modules), inPlaceOf(places)],
		...(forNode && { ssr: { noExternal: true } }),
		build: {
			outDir,
			emptyOutDir: true,
			ssr: forNode,
			target: 'es2022',
			modulePreload: false,
			rolldownOptions: {
				input: entries,
				preserveEntrySignatures: 'strict',
				output: {
					format: 'es',
					minify: true,
					banner: ({ isEntry }) => (forNode && isEntry ? '#!/usr/bin/env node' : ''),
					comments: false,
					entryFileNames: '[name].js',
					chunkFileNames: 'chunks/[name]-[hash].js',
				},
			},
		},
	})
	const chunks = [result].flat().flatMap(({ output }) => output.filter(({ type }) => type === 'chunk'))
	const files = chunks.flatMap(({ moduleIds }) => moduleIds)
	const folders = new Set(files.filter((file) => path.isAbsolute(file)).map(packageOf))
	folders.delete(null)
	return { folders: [...folders], chunks }
}
