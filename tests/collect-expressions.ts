import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'

/** A regular expression of a source file. */
export type Expression = { readonly file: string; readonly source: string; readonly flags: string }

/** A place where a source file builds an expression at run time. */
export type Composed = { readonly file: string; readonly code: string }

const sourceFile = /\.(?:ts|tsx|js|mjs)$/

/** The source files under some folders and files, by their paths from the root of the project. */
export const sourceFiles = (roots: readonly string[]): readonly string[] =>
	roots.flatMap((root) =>
		statSync(root).isFile()
			? [root]
			: readdirSync(root, { recursive: true, encoding: 'utf8' })
					.map((name) => join(root, name))
					.filter((path) => sourceFile.test(path) && statSync(path).isFile()),
	)

/** Every regular expression literal in a TypeScript source, and every place where it builds one. */
export function expressionsIn(file: string, text: string): { found: Expression[]; composed: Composed[] } {
	const { program, errors } = parseSync(file, text)
	if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message}`)
	const found: Expression[] = []
	const composed: Composed[] = []
	const types = new Set<number>()
	const note = (node: { readonly start: number; readonly end: number }) =>
		composed.push({ file, code: text.slice(node.start, node.end) })
	new Visitor({
		Literal(node) {
			if ('regex' in node) found.push({ file, source: node.regex.pattern, flags: node.regex.flags })
		},
		TSTypeReference({ typeName }) {
			types.add(typeName.start)
		},
		Identifier(node) {
			if (node.name === 'RegExp' && !types.has(node.start)) note(node)
		},
		CallExpression(node) {
			const { callee } = node
			if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return
			const [first] = node.arguments
			const isText = first?.type === 'TemplateLiteral' || (first?.type === 'Literal' && !('regex' in first))
			// Given a string, these methods compile it as an expression.
			if (isText && ['match', 'matchAll', 'search'].includes(callee.property.name)) note(node)
		},
	}).visit(program)
	return { found, composed }
}

/** The same for files of the project. */
export const collectExpressions = (files: readonly string[]) =>
	files.map((file) => expressionsIn(file, readFileSync(file, 'utf8')))
