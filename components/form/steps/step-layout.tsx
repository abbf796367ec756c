import { useMemo } from 'react'
import type { AnsweredSituation } from '@/lib/form/situation'
import type { StandingSoFar } from '@/lib/form/standing-so-far'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import { useIsHydrated } from '../../ui/browser/use-is-hydrated'
import type { FieldWords } from '../question/field-props'
import { type RailWords, StandingRail } from '../rail/standing-rail'
import type { StepWords } from '../use-check'
import styles from './step-layout.module.css'

export type CheckWords = FieldWords &
	StepWords &
	RailWords & {
		/** Shown while the answers on the device are being read. */
		readonly form: { readonly reading: Words['form']['answers']['reading'] }
	}

type Props = {
	readonly locale: Locale
	readonly words: CheckWords
	readonly check: AnsweredSituation
	readonly engine: { readonly standings: (check: AnsweredSituation) => readonly StandingSoFar[] } | null
	/** The person's standing under every rule set before the first answer. */
	readonly atStart: readonly StandingSoFar[]
	/** Whether this person's questions are still being computed; until then none are shown. */
	readonly isAwaited: boolean
	readonly progress: React.ReactNode
	readonly children: React.ReactNode
}

/** A step: its progress, the person's standing next to it, and the questions. */
export function StepLayout({ locale, words, check, engine, atStart, isAwaited, progress, children }: Props) {
	const isHydrated = useIsHydrated()
	const standings = useMemo(
		() => engine?.standings(check) ?? atStart.filter(({ id }) => check.chosen.includes(id)),
		[engine, check, atStart],
	)
	const hasAnswers = check.answered.size > 0
	return (
		<div className={styles.layout} data-live={isHydrated || undefined} data-waiting={isAwaited || undefined}>
			<p className={`${styles.moment} scripted no-print`}>{sayIn(locale)(words.form.reading)}</p>
			<div className={styles.top}>{progress}</div>
			<StandingRail
				locale={locale}
				words={words}
				standings={standings}
				isKnown={!isAwaited}
				hasAnswers={hasAnswers}
			/>
			<div className={styles.main}>{children}</div>
		</div>
	)
}
