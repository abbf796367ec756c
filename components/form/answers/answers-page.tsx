'use client'

import { useKeepUnsaved } from '@/components/draft/use-keep-unsaved'
import { useIsHydrated } from '@/components/ui/browser/use-is-hydrated'
import { useTarget } from '@/components/ui/browser/use-target'
import { planOf } from '@/lib/form/ways/plan-of'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { useCheck } from '../use-check'
import { hasNamedValues, useNamesOf } from '../use-names'
import styles from './answers.module.css'
import { AnswersForm } from './answers-form'
import type { AnswersWords } from './answers-words'

type Props = { readonly locale: Locale; readonly words: AnswersWords }

/** The list of all answers, once they have been read and their names are loaded. */
export function AnswersPage({ locale, words }: Props) {
	const check = useCheck(planOf)
	const isHydrated = useIsHydrated()
	const needsNames = hasNamedValues(check.facts)
	const names = useNamesOf(locale, needsNames ? check.facts : null)
	const isRead = isHydrated && (names !== null || !needsNames)
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
