import { languageAliases } from './reference/language-aliases'
import { knownLanguages } from './reference/language-codes'

/** The canonical code of a language (hin → hi, cmn → zh), or null if no known language has the code. */
export const canonicalLanguage = (code: string): string | null =>
	knownLanguages.has(code) ? code : (languageAliases.get(code) ?? null)
