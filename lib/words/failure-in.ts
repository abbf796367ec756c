import { type Locale, locales } from '../i18n/locales'
import { failureTexts } from './failure-texts'
import type { Failure, FailureTexts } from './types/failure-types'

/** What a page of a language says when it is broken or not there. */
export function failureIn(locale: Locale, kind: keyof FailureTexts): Failure {
	const { tag, direction } = locales[locale]
	return { locale, tag, direction, ...failureTexts[locale][kind] }
}

/** The title of a page that says the same in several languages. */
export const titleOfAll = (failures: readonly Failure[]): string =>
	failures.map(({ title }) => title).join(' · ')
