import compile from 'icu-minify/compile'
import { withLineBreaks } from '../i18n/line-breaks'
import type { Locale } from '../i18n/locales'
import { withNoBreaks } from '../i18n/no-breaks'
import type { CompiledTexts } from './types/shape'

function compileTree(locale: Locale, node: unknown, path = ''): unknown {
	// The compiler's objects have no prototype, which React does not hand to client components.
	if (typeof node === 'string')
		return structuredClone(compile(withLineBreaks(locale, path, withNoBreaks(locale, path, node))))
	if (Array.isArray(node)) return node.map((entry) => compileTree(locale, entry, path))
	return Object.fromEntries(
		Object.entries(node as object).map(([key, value]) => [key, compileTree(locale, value, `${path}.${key}`)]),
	)
}

/**
 * Compiles the texts of a language when its words are first asked for: all seven take half a second, and a command or a test
 * needs one.
 * @returns the words of a language
 */
export function compileTexts<L extends Locale, T>(
	texts: Readonly<Record<L, T>>,
): (locale: L) => CompiledTexts<T> {
	const compiled = new Map<L, CompiledTexts<T>>()
	return (locale) => {
		const words = compiled.get(locale) ?? (compileTree(locale, texts[locale]) as CompiledTexts<T>)
		compiled.set(locale, words)
		return words
	}
}
