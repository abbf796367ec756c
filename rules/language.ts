import { knownLanguages, languageAliases } from './reference/language-codes'

/** The canonical code of a language (hin → hi, cmn → zh), or null when the code is that of no known language. */
export const canonicalLanguage = (code: string): string | null =>
	knownLanguages.has(code) ? code : (languageAliases.get(code) ?? null)
