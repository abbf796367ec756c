import { parseSync, Visitor } from 'oxc-parser'

/** A place where a program goes on, as if nothing were amiss, with something that it does not know. */
export type Fallback = {
	/**
	 * `key`, `blank`: what is missing is replaced by its own key, a text by nothing. `default`: a switch takes whatever it
	 * does not name. `catch`: a failure is dropped, and nobody wrote why.
	 */
	readonly kind: 'key' | 'blank' | 'default' | 'catch'
	readonly file: string
	readonly code: string
}

type At = { readonly start: number; readonly end: number }

/** The silent fallbacks of a source. */
export function fallbacksIn(file: string, text: string): readonly Fallback[] {
	const { program, errors } = parseSync(file, text)
	if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message}`)
	const found: Fallback[] = []
	const codeOf = ({ start, end }: At) => text.slice(start, end)
	const note = (kind: Fallback['kind'], at: At) => found.push({ kind, file, code: codeOf(at) })
	new Visitor({
		LogicalExpression({ operator, left, right, ...at }) {
			if (operator === '??' && right.type !== 'Literal' && codeOf(left).includes(`[${codeOf(right)}]`))
				note('key', at)
		},
		CallExpression({ callee, arguments: [first] }) {
			if (codeOf(callee) !== 'say' || first?.type !== 'LogicalExpression' || first.operator !== '??') return
			if (codeOf(first.right) === "''") note('blank', first)
		},
		SwitchStatement({ cases, discriminant }) {
			if (cases.some(({ test }) => test === null))
				found.push({ kind: 'default', file, code: codeOf(discriminant) })
		},
		CatchClause({ body, ...at }) {
			if (/^\{\s*\}$/.test(codeOf(body))) note('catch', at)
		},
	}).visit(program)
	return found
}
