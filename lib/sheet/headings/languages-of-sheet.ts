import type { SheetLanguage } from '../languages'

/** Languages in which a comma stands before decimals. */
const withDecimalComma: ReadonlySet<SheetLanguage> = new Set(['de', 'fr', 'es', 'pt', 'ru'])

/** The languages that most headings of a sheet are written in; several if as many are, as in a bilingual sheet. */
export function languagesOfSheet(headings: readonly (readonly SheetLanguage[])[]): readonly SheetLanguage[] {
	const counts = new Map<SheetLanguage, number>()
	for (const language of headings.flat()) counts.set(language, (counts.get(language) ?? 0) + 1)
	const most = Math.max(...counts.values())
	return [...counts].filter(([, count]) => count === most).map(([language]) => language)
}

/** Whether numbers have a comma before decimals, in every one of a sheet's languages. */
export const hasDecimalComma = (languages: readonly SheetLanguage[]): boolean =>
	languages.length > 0 && languages.every((language) => withDecimalComma.has(language))
