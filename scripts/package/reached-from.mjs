import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from 'oxc-parser'

const text = (code, { start, end }) => code.slice(start + 1, end - 1)

/** What a module imports, at once or later. */
function importsOf(file) {
	const code = readFileSync(file, 'utf8')
	const { staticImports, staticExports, dynamicImports } = parseSync(file, code).module
	return [
		...staticImports.map(({ moduleRequest }) => moduleRequest.value),
		...staticExports.flatMap(({ entries }) =>
			entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
		),
		...dynamicImports.map(({ moduleRequest }) => text(code, moduleRequest)),
	]
}

/**
 * The files of a package that its entries load, without the words of some languages.
 * @param {string} folder
 * @param {readonly string[]} entries
 * @param {readonly string[]} [without] languages
 * @returns {string[]}
 */
export function reachedFrom(folder, entries, without = []) {
	const isLeft = (file) => without.some((locale) => path.basename(file).startsWith(`${locale}-`))
	const reached = new Set()
	const reach = (file) => {
		if (reached.has(file) || isLeft(file)) return
		reached.add(file)
		for (const one of importsOf(file)) reach(path.join(path.dirname(file), one))
	}
	for (const entry of entries) reach(path.join(folder, entry))
	return [...reached]
}
