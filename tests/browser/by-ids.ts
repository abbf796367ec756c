import compile from 'icu-minify/compile'
import type { Page } from 'playwright-core'
import { withPlainSpaces } from '@/lib/i18n/no-breaks'
import { en, literal } from '@/tests/wording'

/** The self-check's own texts: those of other pages would only be mistaken for them. Where several ids share a text, the last is shown. */
const {
	team: _,
	teamDesk: __,
	teamMails: ___,
	myRecord: ____,
	register: _____,
	serverCheck: ______,
	...own
} = en
const { about, screen, site, handoff, result, operators, ...rest } = own
const { form, facts, steps, ...others } = rest
const texts: ReadonlyMap<string, string> = new Map(
	flatten({
		...{ about, screen: { matrix: screen.matrix }, site, handoff, result, operators, form },
		...others,
		...{ facts, steps },
	}),
)

function flatten(node: object, path: readonly string[] = []): [text: string, id: string][] {
	return Object.entries(node).flatMap(([key, value]: [string, string | object]) => {
		const here = [...path, key]
		return typeof value === 'string' ? [[value, here.join('.')] as [string, string]] : flatten(value, here)
	})
}

/**
 * A pattern of what a compiled message can produce, with the values captured. The compiler writes the # of a plural as 0, and
 * the kind of a slot as a number: 1 and 2 where it chooses among texts, 4 for numbers.
 */
function patternOf(node: unknown): string {
	if (typeof node === 'string') return literal(node)
	if (node === 0) return '([\\d,]+)'
	if (!Array.isArray(node)) return ''
	const [name, kind, options] = node
	if (typeof name === 'string' && (node.length === 1 || kind === 4)) return '(.+?)'
	if (typeof name === 'string' && (kind === 1 || kind === 2)) {
		return `(?:${Object.values(options).map(patternOf).join('|')})`
	}
	return node.map(patternOf).join('')
}

const messages = [...texts].flatMap(([text, id]) => {
	const compiled = compile(text)
	if (typeof compiled === 'string') return []
	const pattern = patternOf(compiled)
	const literals = pattern.replace(/\(.+?\)|\W/g, '').length
	return literals > 3 ? [{ id, literals, pattern: new RegExp(`^${pattern}$`) }] : []
})
messages.sort((a, b) => b.literals - a.literals)

/** The id of a text on a page, with its values; names and numbers as they are. */
function byId(text: string): string {
	const id = texts.get(text)
	if (id) return id
	for (const { id, pattern } of messages) {
		const match = pattern.exec(text)
		if (match) return `${id}(${match.slice(1).filter(Boolean).map(byId).join(', ')})`
	}
	const { entries } = en.separators
	for (const separator of [entries, ': ']) {
		if (text.includes(separator)) return text.split(separator).map(byId).join(separator)
	}
	const words = text.split(' ')
	for (let at = words.length - 1; at > 0; at--) {
		const parts = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
		if (parts.some((part) => texts.has(part))) return parts.map(byId).join(' ')
	}
	return text.replace(/\(([^()]+)\)/g, (_, inner: string) => `(${byId(inner)})`)
}

/** Replaces all texts of the page by their ids, so that what is shown stays comparable when texts are reworded. */
export async function showIds(page: Page): Promise<void> {
	const shown = await page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
		const found: string[] = []
		// What the page sends to its scripts is long, and read by nobody.
		while (walker.nextNode())
			if (walker.currentNode.parentElement?.localName !== 'script')
				found.push(walker.currentNode.nodeValue?.trim() ?? '')
		for (const element of document.querySelectorAll('[aria-label]')) found.push(element.ariaLabel ?? '')
		return [...new Set(found)]
	})
	const ids = Object.fromEntries(shown.map((text) => [text, byId(withPlainSpaces(text))]))
	await page.evaluate((idOf) => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
		while (walker.nextNode()) {
			const { currentNode } = walker
			const text = currentNode.nodeValue?.trim() ?? ''
			if (text) currentNode.nodeValue = currentNode.nodeValue?.replace(text, () => idOf[text] ?? text) ?? ''
		}
		for (const element of document.querySelectorAll('[aria-label]'))
			element.ariaLabel = idOf[element.ariaLabel ?? ''] ?? element.ariaLabel
	}, ids)
}
