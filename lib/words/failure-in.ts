import { type Locale, locales } from '../i18n/locales'
import { failureTexts } from './failure-texts'
import type { Failure, FailureTexts } from './types/failure-types'

/** What a page says in a language when it is broken or not found. */
export function failureIn(locale: Locale, kind: keyof FailureTexts): Failure {
	const { tag, direction } = locales[locale]
	return { locale, tag, direction, ...failureTexts[locale][kind] }
}

/** The title of a page that shows the same text in several languages. */
export const titleOfAll = (failures: readonly Failure[]): string =>
	failures.map(({ title }) => title).join(' · ')
