import { type Argument, type CallExpression, type ObjectExpression, parseSync, Visitor } from 'oxc-parser'
import { lineKinds } from '@/rules/persons/table'

/** Source texts by their files. */
export type Sources = ReadonlyMap<string, string>

/** A line as it is written: the call that makes the person, with the name of the function called. */
export type Line = {
	readonly file: string
	readonly call: CallExpression
	readonly name: 'itself' | LineKindName
}

export type LineKindName = keyof typeof lineKinds

const isLineName = (name: string): name is Line['name'] => name === 'itself' || Object.hasOwn(lineKinds, name)

const literalOf = (node: Argument | undefined): string | undefined =>
	node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined

/** The lines of persons that are written one by one, by the person's id, and the objects that have a name. */
export function linesIn(sources: Sources) {
	const lines = new Map<string, Line>()
	const objects = new Map<string, ObjectExpression>()
	const baseIds = new Map<string, string>()
	const itself: { readonly line: Line; readonly base: string }[] = []
	for (const [file, text] of sources)
		new Visitor({
			VariableDeclarator({ id, init }) {
				if (id.type !== 'Identifier') return
				if (init?.type === 'ObjectExpression') objects.set(nameIn(file, id.name), init)
				const first = init?.type === 'CallExpression' ? literalOf(init.arguments[0]) : undefined
				if (first !== undefined) baseIds.set(id.name, first)
			},
			CallExpression(call) {
				const { callee } = call
				if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return
				if (callee.property.type !== 'Identifier' || !isLineName(callee.property.name)) return
				const line = { file, call, name: callee.property.name }
				const id = literalOf(call.arguments[0])
				if (line.name === 'itself') itself.push({ line, base: callee.object.name })
				else if (id !== undefined) lines.set(id, line)
			},
		}).visit(parseSync(file, text).program)
	for (const { line, base } of itself) lines.set(baseIds.get(base) ?? base, line)
	return { lines, objectNamed: (file: string, name: string) => objects.get(nameIn(file, name)) }
}

const nameIn = (file: string, name: string) => `${file}#${name}`
