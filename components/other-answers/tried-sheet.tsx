import { useState } from 'react'
import { today } from '@/lib/day/today'
import type { Draft } from '@/lib/draft/draft-store'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { useNamesOf } from '../form/use-names'
import { checkAll } from '../result/checked/check-all'
import { ArrivalHeading } from '../ui/page/arrival-heading'
import { PairActions } from './pair/pair-actions'
import { PairColumns } from './pair/pair-columns'
import { ScenarioName } from './pair/scenario-name'
import { ScenarioPair } from './pair/scenario-pair'
import { TurnNews } from './pair/turn-news'
import { Differences } from './paper/differences'
import { PointsSection } from './points/points-section'
import { pointsStepper } from './points/points-stepper'
import { WhatIfRows } from './rows/what-if-rows'
import type { TriedContext } from './tried/context'
import type { TriedWords } from './tried/other-answers-words'
import { useTried } from './tried/use-tried'
import styles from './tried-sheet.module.css'

type Props = {
	readonly locale: Locale
	readonly words: TriedWords
	readonly draft: Draft
	/** Shown until the names of countries and languages are loaded. */
	readonly waiting: React.ReactNode
}

/** The answers to change, what changes compared with the given ones, and the points; on paper both side by side. */
export default function TriedSheet({ locale, words, draft, waiting }: Props) {
	const tried = useTried(draft)
	const own = useNamesOf(locale, tried.before.facts)
	const others = useNamesOf(locale, tried.after.facts)
	const [nearest] = useState(() =>
		checkAll(tried.before.facts, draft.rulesets, today()).filter((judged) => judged.chosen),
	)
	if (!own || !others) return waiting
	const say = sayIn(locale)
	const text = words.otherAnswers
	const context: TriedContext = {
		...{ locale, words, say, tried },
		speech: {
			...{ locale, words },
			countries: { ...own.countryNames, ...others.countryNames },
			languages: { ...own.languageNames, ...others.languageNames },
		},
	}
	return (
		<div className={`page ${styles.sheet}`} data-tried>
			<div className={`${styles.head} no-print`}>
				<p>
					<a className="link" href={`/${locale}/result`}>
						{say(text.back)}
					</a>
				</p>
				<ArrivalHeading>{say(text.title)}</ArrivalHeading>
				<p className="lead">{say(text.lead)}</p>
			</div>
			<Differences {...context} />
			<PairColumns rows={<WhatIfRows {...context} nearest={nearest} />}>
				<ScenarioPair {...context} isSaved name={<ScenarioName {...context} />} />
				<PairActions {...context} />
			</PairColumns>
			<PointsSection {...context} stepper={(row) => pointsStepper(row, context)} />
			<TurnNews {...context} />
		</div>
	)
}
