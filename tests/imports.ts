import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { parseSync } from 'oxc-parser'

/** A file and what it imports, both by their paths from the root of the project. */
export type Import = { readonly from: string; readonly to: string }

const isFile = (path: string) => existsSync(path) && statSync(path).isFile()
/** Of a file of the project, not of a package. */
const isOurs = /^(?:@\/|\.\.?\/)/
const endings = ['', '.ts', '.tsx', '.mjs', '/index.ts']

/** The file of the project that a specifier names; none for a package. */
function resolve(from: string, specifier: string): string | undefined {
	if (!isOurs.test(specifier)) return undefined
	const path = specifier.startsWith('@/') ? specifier.slice(2) : join(dirname(from), specifier)
	const found = endings.map((ending) => normalize(path) + ending).find(isFile)
	if (!found) throw new Error(`${from} imports ${specifier}, which is no file`)
	return found.replaceAll(sep, '/')
}

/** The specifiers of a source file: of imports and exports of values and types, and of `import()`. */
export function specifiersIn(file: string, text: string): readonly string[] {
	const { staticImports, staticExports, dynamicImports } = parseSync(file, text).module
	return [
		...staticImports.map(({ moduleRequest }) => moduleRequest.value),
		...staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value)),
		...dynamicImports.map(
			({ moduleRequest: { start, end } }) => /^['"](.*)['"]$/.exec(text.slice(start, end))?.[1],
		),
	].filter((specifier) => specifier !== undefined)
}

/** Every import between files of the project, in some of its source files. */
export const importsIn = (files: readonly string[]): readonly Import[] =>
	files.flatMap((from) =>
		specifiersIn(from, readFileSync(from, 'utf8')).flatMap((specifier) => {
			const to = resolve(from, specifier)
			return to ? [{ from, to }] : []
		}),
	)

/** The package that a specifier names, or the module of Node; none for a file of the project. */
function packageOf(specifier: string): string | undefined {
	if (isOurs.test(specifier)) return undefined
	const [first = '', second = ''] = specifier.split('/')
	return first.startsWith('@') ? `${first}/${second}` : first
}

/** The packages and modules of Node that some source files of the project import. */
export const packagesIn = (files: readonly string[]): ReadonlySet<string> =>
	new Set(
		files.flatMap((file) =>
			specifiersIn(file, readFileSync(file, 'utf8')).flatMap((specifier) => packageOf(specifier) ?? []),
		),
	)

const loadedBy = new Map<string, readonly string[]>()

/** The files of the project that a source file imports as values; each file is read once. */
function valuesFrom(file: string): readonly string[] {
	const known = loadedBy.get(file)
	if (known) return known
	const { staticImports, staticExports } = parseSync(file, readFileSync(file, 'utf8')).module
	const specifiers = [
		...staticImports
			.filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
			.map(({ moduleRequest }) => moduleRequest.value),
		...staticExports.flatMap(({ entries }) =>
			entries.filter(({ isType }) => !isType).map(({ moduleRequest }) => moduleRequest?.value),
		),
	]
	const files = specifiers.flatMap((specifier) =>
		specifier === undefined ? [] : (resolve(file, specifier) ?? []),
	)
	loadedBy.set(file, files)
	return files
}

/**
 * The files of the project that come with one when it is loaded: all that it imports as values, but not on demand.
 * @param ends files whose own imports are not followed
 */
export function filesWith(root: string, ends: readonly string[] = []): ReadonlySet<string> {
	const found = new Set([root])
	// Iterating over a set includes what is added meanwhile.
	for (const file of found) {
		if (!/\.tsx?$/.test(file) || ends.includes(file)) continue
		for (const to of valuesFrom(file)) found.add(to)
	}
	return found
}

/** The cycles of a graph: groups of nodes that can all reach each other. */
export function circlesOf(edges: readonly Import[]): readonly (readonly string[])[] {
	const next = new Map<string, Set<string>>()
	for (const { from, to } of edges) next.set(from, (next.get(from) ?? new Set()).add(to))
	const reachedFrom = (start: string) => {
		const reached = new Set<string>()
		// Iterating over a set includes what is added meanwhile.
		const left = new Set([start])
		for (const node of left)
			for (const to of next.get(node) ?? []) {
				reached.add(to)
				left.add(to)
			}
		return reached
	}
	const reach = new Map([...next.keys()].map((node) => [node, reachedFrom(node)]))
	const inCircles = [...reach].filter(([node, reached]) => reached.has(node))
	const circles = inCircles.map(([node, reached]) =>
		[...reached].filter((other) => reach.get(other)?.has(node)).sort(),
	)
	return circles.filter(([first], at) => first === inCircles[at]?.[0])
}
