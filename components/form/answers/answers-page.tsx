'use client'

import { useKeepUnsaved } from '@/components/draft/use-keep-unsaved'
import { useIsHydrated } from '@/components/ui/browser/use-is-hydrated'
import { useTarget } from '@/components/ui/browser/use-target'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { useCheck, useSituation } from '../use-check'
import { hasNamedValues, useNamesOf } from '../use-names'
import styles from './answers.module.css'
import { AnswersForm } from './answers-form'
import type { AnswersWords } from './answers-words'

type Props = { readonly locale: Locale; readonly words: AnswersWords }

/** The list of all answers, once they have been read and their names are loaded. */
export function AnswersPage({ locale, words }: Props) {
	const situation = useSituation()
	const isHydrated = useIsHydrated()
	const check = useCheck(isHydrated ? situation : null)
	const needsNames = hasNamedValues(situation.facts)
	const names = useNamesOf(locale, needsNames ? situation.facts : null)
	const isRead = check && (names !== null || !needsNames)
	useKeepUnsaved()
	useTarget(isRead ? check.plan : undefined)
	if (!isRead)
		return (
			<p className={`${styles.reading} ${styles.waiting} scripted`} role="status">
				{sayIn(locale)(words.form.answers.reading)}
			</p>
		)
	const speech = {
		locale,
		words,
		countries: names?.countryNames ?? {},
		languages: names?.languageNames ?? {},
	}
	return <AnswersForm speech={speech} words={words} check={check} />
}
