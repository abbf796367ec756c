import compile from 'icu-minify/compile'
import type { Locale } from './locales'
import type { Compiled } from './shape'
import { sources } from './sources'
import type { Texts } from './texts'

/** All words of one language, ready to be said. */
export type Words = Compiled<Texts>

const compileTree = (node: unknown): unknown => {
	// The compiler's objects have no prototype, which React does not hand to client components.
	if (typeof node === 'string') return structuredClone(compile(node))
	if (Array.isArray(node)) return node.map(compileTree)
	return Object.fromEntries(Object.entries(node as object).map(([key, value]) => [key, compileTree(value)]))
}

const compiled = Object.fromEntries(
	Object.entries(sources).map(([locale, texts]) => [locale, compileTree(texts)]),
) as Record<Locale, Words>

/** The words of a language. For servers: a client component is handed the part that it needs. */
export const wordsOf = (locale: Locale): Words => compiled[locale]
