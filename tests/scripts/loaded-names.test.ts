import { readFileSync } from 'node:fs'
import { type Node, parseSync, Visitor } from 'oxc-parser'
import { expect, test } from 'vitest'
import { exportsIn } from '../collect-exports'
import { sourceFiles } from '../collect-expressions'

/** The bundle that the benches are given as `measured`. */
const bundles = ['tests/bench/measured.ts', 'tests/bench/questions/figures.ts']

/** A name that a script takes from a source of the project, and the files one of which has to export it. */
type LoadedName = { readonly name: string; readonly files: readonly string[] }

/** The files from which a script takes names: it loads one by its path, or is given a bundle. */
function filesBehind(init: Node | null): readonly string[] {
	if (init?.type === 'Identifier' && init.name === 'measured') return bundles
	if (init?.type !== 'AwaitExpression' || init.argument.type !== 'CallExpression') return []
	const { callee, arguments: given } = init.argument
	const isLoading = callee.type === 'Identifier' && ['loadSource', 'loadBundled'].includes(callee.name)
	const [path] = given
	return isLoading && path?.type === 'Literal' && typeof path.value === 'string' ? [path.value] : []
}

function loadedNamesIn(file: string, text: string): readonly LoadedName[] {
	const found: LoadedName[] = []
	new Visitor({
		VariableDeclarator({ id, init }) {
			const files = filesBehind(init)
			if (files.length === 0 || id.type !== 'ObjectPattern') return
			for (const property of id.properties)
				if (property.type === 'Property' && property.key.type === 'Identifier')
					found.push({ name: property.key.name, files })
		},
		MemberExpression({ object, property }) {
			if (object.type === 'Identifier' && object.name === 'measured' && property.type === 'Identifier')
				found.push({ name: property.name, files: bundles })
		},
	}).visit(parseSync(file, text).program)
	return found
}

const exported = new Map<string, ReadonlySet<string>>()
function namesOf(file: string): ReadonlySet<string> {
	const known = exported.get(file)
	if (known) return known
	const names = exportsIn(file, readFileSync(file, 'utf8')).flatMap(({ name, isType }) =>
		isType ? [] : name,
	)
	const set = new Set(names)
	exported.set(file, set)
	return set
}

const isThere = ({ name, files }: LoadedName) => files.some((file) => namesOf(file).has(name))

test('the search finds names that are loaded, and which of them are not there', () => {
	const text = [
		"const { rulesets, none } = await loadSource('rules/rulesets/index.ts')",
		'const { openSheet: open, nowhere } = measured',
		'measured.nothing()',
	].join('\n')
	const found = loadedNamesIn('any.mjs', text)
	expect(found.map(({ name }) => name)).toEqual(['rulesets', 'none', 'openSheet', 'nowhere', 'nothing'])
	expect(found.filter((one) => !isThere(one)).map(({ name }) => name)).toEqual(['none', 'nowhere', 'nothing'])
})

const scripts = sourceFiles(['scripts']).filter((file) => file.endsWith('.mjs'))
const loaded = scripts.flatMap((file) =>
	loadedNamesIn(file, readFileSync(file, 'utf8')).map((one) => ({ ...one, file })),
)

test('scripts, which no compiler reads, load only names that are there', () => {
	expect(loaded.length).toBeGreaterThan(50)
	expect(loaded.filter((one) => !isThere(one)).map(({ name, file }) => `${file}: ${name}`)).toEqual([])
})
