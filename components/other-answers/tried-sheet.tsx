import { useState } from 'react'
import { today } from '@/lib/day/today'
import type { Draft } from '@/lib/draft/draft-store'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { FactId } from '@/rules/facts'
import { useNamesOf } from '../form/use-names'
import { checkAll } from '../result/checked/check-all'
import { ArrivalHeading } from '../ui/arrival-heading'
import { ScenarioPair } from './pair/scenario-pair'
import { WhatIfRows } from './rows/what-if-rows'
import type { TriedContext } from './tried/context'
import type { OtherAnswersWords } from './tried/other-answers-words'
import { useTried } from './tried/use-tried'
import styles from './tried-sheet.module.css'

type Props = {
	readonly locale: Locale
	readonly words: OtherAnswersWords
	readonly draft: Draft
	/** Shown until the names of countries and languages are loaded. */
	readonly waiting: React.ReactNode
}

/** The rows of answers to change, and what turns beside the given ones. */
export default function TriedSheet({ locale, words, draft, waiting }: Props) {
	const tried = useTried(draft)
	const own = useNamesOf(locale, tried.before.facts)
	const others = useNamesOf(locale, tried.after.facts)
	const [nearest] = useState(() => checkAll(tried.before.facts, draft.rulesets, today()))
	const [chosen, setChosen] = useState<readonly FactId[]>([])
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
		<div className={`page ${styles.sheet}`}>
			<p className="no-print">
				<a className="link" href={`/${locale}/result`}>
					{say(text.back)}
				</a>
			</p>
			<ArrivalHeading>{say(text.title)}</ArrivalHeading>
			<p className="lead">{say(text.lead)}</p>
			<div className={styles.columns}>
				<WhatIfRows
					{...context}
					nearest={nearest.filter((judged) => judged.chosen)}
					chosen={chosen}
					onChoose={(fact) => setChosen([...chosen, fact])}
				/>
				<ScenarioPair {...context} />
			</div>
		</div>
	)
}
