import { readFileSync } from 'node:fs'
import { parseSync, Visitor } from 'oxc-parser'

/** A place in a source file where the code has wording of its own, or checks which language is used. */
export type Spoken = { readonly file: string; readonly code: string; readonly why: Why }
type Why = 'asks for a language' | 'has words or punctuation of its own' | 'joins by itself'

type Node = { readonly start: number; readonly end: number }

/** Letters and punctuation meant for people: other scripts, and typographic marks. */
const forPeople = /[\p{Script=Han}\p{Script=Arabic}\u3000-\u303f\uff00-\uff65–—…·“”‘’«»‹›¶]/u
const wordsOrPunctuation = /\p{L}{2}|\p{P}/u
const punctuation = /\p{P}/u
/** What may follow a message in a file name, or precede one in a URL or an id. */
const ofNames = /^[-.\w/#]*$/
const languageNames = /\b(locale|lang)\b|\.tag\b|\.formats\b/
const languageTag = /^['"`][a-z]{2}(-\w+)*['"`]$/
const askingMethods = ['test', 'startsWith', 'endsWith', 'includes', 'match']

/** Finds such places in a TypeScript source. */
export function speechIn(file: string, text: string): Spoken[] {
	const { program, errors } = parseSync(file, text)
	if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message}`)
	const found: Spoken[] = []
	const codeOf = ({ start, end }: Node) => text.slice(start, end)
	const note = (node: Node, why: Why) => found.push({ file, code: codeOf(node), why })
	const says = (node: Node) => /\bsay\w*\(/.test(codeOf(node))
	const asksFor = (node: Node, other: Node) =>
		languageTag.test(codeOf(other)) && languageNames.test(codeOf(node))
	new Visitor({
		BinaryExpression(node) {
			const { left, right, operator } = node
			if (/^[!=]==?$/.test(operator) && (asksFor(left, right) || asksFor(right, left)))
				note(node, 'asks for a language')
			if (operator !== '+' || !says(node)) return
			if ([left, right].some((side) => side.type === 'Literal' && punctuation.test(String(side.value))))
				note(node, 'joins by itself')
		},
		SwitchStatement({ discriminant }) {
			if (languageNames.test(codeOf(discriminant))) note(discriminant, 'asks for a language')
		},
		CallExpression(node) {
			const { callee, arguments: given } = node
			if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return
			const { name } = callee.property
			const isAsked = [callee.object, ...given].some((part) => languageNames.test(codeOf(part)))
			if (askingMethods.includes(name) && isAsked) note(node, 'asks for a language')
			const [between] = given
			const isJoin = name === 'join' && between?.type === 'Literal' && typeof between.value === 'string'
			if (isJoin && punctuation.test(between.value) && !ofNames.test(between.value))
				note(node, 'joins by itself')
		},
		Literal(node) {
			if (typeof node.value === 'string' && forPeople.test(node.value))
				note(node, 'has words or punctuation of its own')
		},
		TemplateLiteral(node) {
			const own = node.quasis.map(({ value }) => value.cooked ?? '')
			if (own.some((part) => forPeople.test(part))) note(node, 'has words or punctuation of its own')
			const isSaid = node.expressions.some(says)
			if (isSaid && own.some((part) => punctuation.test(part) && !ofNames.test(part)))
				note(node, 'joins by itself')
		},
		JSXText(node) {
			if (wordsOrPunctuation.test(node.value)) note(node, 'has words or punctuation of its own')
		},
	}).visit(program)
	return found
}

/** The same for files of the project. */
export const collectSpeech = (files: readonly string[]): Spoken[] =>
	files.flatMap((file) => speechIn(file, readFileSync(file, 'utf8')))
