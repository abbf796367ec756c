import { readFileSync } from 'node:fs'
import { type Expression, type ObjectPropertyKind, parseSync, Visitor } from 'oxc-parser'
import { expect, test } from 'vitest'
import { sourceFiles } from '@/tests/collect-expressions'

/** The checks of foreign input that are given a limit: ours, and those of zod. */
const ours = new Set(['isText', 'isWhole', 'isList'])
const ofZod = new Set(['maxLength', 'maximum', 'length', 'lte', 'lt'])

/** None and one are no limits that somebody chose. */
const isBare = (node: Expression | ObjectPropertyKind | undefined): boolean =>
	node?.type === 'Literal' && typeof node.value === 'number' && node.value > 1

/** Where a source gives a check or a field its limit as a bare number. */
function bareLimitsIn(file: string, text: string): readonly string[] {
	const found: string[] = []
	const note = ({ start, end }: { readonly start: number; readonly end: number }) =>
		found.push(`${file}: ${text.slice(start, end)}`)
	new Visitor({
		JSXAttribute(node) {
			const { name, value } = node
			if (name.name !== 'maxLength' || value?.type !== 'JSXExpressionContainer') return
			if (value.expression.type !== 'JSXEmptyExpression' && isBare(value.expression)) note(node)
		},
		CallExpression(node) {
			const { callee, arguments: given } = node
			const isOurs = callee.type === 'Identifier' && ours.has(callee.name)
			const isZod =
				callee.type === 'MemberExpression' &&
				callee.object.type === 'Identifier' &&
				callee.object.name === 'z' &&
				callee.property.type === 'Identifier' &&
				ofZod.has(callee.property.name)
			if (!isOurs && !isZod) return
			const values = given.flatMap((one) =>
				one.type === 'ObjectExpression'
					? one.properties.flatMap((property) => (property.type === 'Property' ? property.value : []))
					: one.type === 'SpreadElement'
						? []
						: one,
			)
			if (values.some(isBare)) note(node)
		},
	}).visit(parseSync(file, text).program)
	return found
}

test('the search finds a bare limit of a field, of a check and of a schema', () => {
	const text = [
		'<input maxLength={40} size={3} />',
		'isText(129, 1)',
		'isList(one, { max: 50 })',
		'z.string().check(z.maxLength(5))',
		'isWhole(0)',
		'<input maxLength={maxNameCharacters} />',
		'isText(maxNameCharacters, 1)',
	]
	expect(bareLimitsIn('any.tsx', text.join(';\n'))).toEqual([
		'any.tsx: maxLength={40}',
		'any.tsx: isText(129, 1)',
		'any.tsx: isList(one, { max: 50 })',
		'any.tsx: z.maxLength(5)',
	])
})

test('what comes from outside is held to limits that have a name', () => {
	const files = sourceFiles(['app', 'components', 'lib', 'pages']).filter((file) => /\.tsx?$/.test(file))
	expect(files.flatMap((file) => bareLimitsIn(file, readFileSync(file, 'utf8')))).toEqual([])
})
