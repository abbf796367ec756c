import compile from 'icu-minify/compile'
import { withLineBreaks } from '../i18n/line-breaks'
import type { Locale } from '../i18n/locales'
import { withNoBreaks } from '../i18n/no-breaks'
import { sourceTexts } from './sources'
import type { Words } from './texts'

function compileTree(locale: Locale, node: unknown, path = ''): unknown {
	// The compiler's objects have no prototype, which React does not hand to client components.
	if (typeof node === 'string')
		return structuredClone(compile(withLineBreaks(locale, path, withNoBreaks(path, node))))
	if (Array.isArray(node)) return node.map((entry) => compileTree(locale, entry, path))
	return Object.fromEntries(
		Object.entries(node as object).map(([key, value]) => [key, compileTree(locale, value, `${path}.${key}`)]),
	)
}

const compiled = Object.fromEntries(
	Object.entries(sourceTexts).map(([locale, texts]) => [locale, compileTree(locale as Locale, texts)]),
) as Record<Locale, Words>

/** The words of a language. For servers: a client component is passed only the part that it needs. */
export const wordsOf = (locale: Locale): Words => compiled[locale]
