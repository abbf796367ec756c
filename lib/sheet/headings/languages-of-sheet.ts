import type { SheetLanguage } from '../languages'

/** Languages that use a decimal comma. */
const withDecimalComma: ReadonlySet<SheetLanguage> = new Set(['de', 'fr', 'es', 'pt', 'ru', 'id'])

/** The languages that most headings of a sheet are in; several in case of a tie, as in a bilingual sheet. */
export function languagesOfSheet(headings: readonly (readonly SheetLanguage[])[]): readonly SheetLanguage[] {
	const counts = new Map<SheetLanguage, number>()
	for (const language of headings.flat()) counts.set(language, (counts.get(language) ?? 0) + 1)
	const most = Math.max(...counts.values())
	return [...counts].filter(([, count]) => count === most).map(([language]) => language)
}

/** Whether all of a sheet's languages use a decimal comma. */
export const hasDecimalComma = (languages: readonly SheetLanguage[]): boolean =>
	languages.length > 0 && languages.every((language) => withDecimalComma.has(language))
