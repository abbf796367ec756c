import { useEffect, useMemo, useRef } from 'react'
import { today } from '@/lib/day/today'
import { handoffLink } from '@/lib/handoff/handoff-link'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import { factIds } from '@/rules/facts'
import { normalise } from '@/rules/normalise'
import { AnswerList } from '../form/answers/answer-list'
import { useNamesOf } from '../form/use-names'
import { checkAll } from '../result/checked/check-all'
import type { ResultContext } from '../result/checked/context'
import { useCompiledRules } from '../result/checked/use-compiled-rules'
import { useChinese } from '../result/paper/use-chinese'
import { ConditionDoubt } from '../result/second-look/condition-doubt'
import { ResultSheet } from '../result/sheet/result-sheet'
import { PaperCode } from '../share/paper-code'
import { Cautions } from './cautions'
import type { HandoffWords, ReadAnswers } from './context'
import styles from './handoff.module.css'
import { ReadingPage } from './reading'
import { ReceivedActions } from './received-actions'

type Props = {
	readonly locale: Locale
	readonly words: HandoffWords
	readonly read: ReadAnswers
	/** Whether the heading takes the focus, because this page has replaced another. */
	readonly takesFocus: boolean
}

/** Somebody else's answers: their result, computed again, and the answers themselves. */
export default function Received({ locale, words, read, takesFocus }: Props) {
	const facts = useMemo(() => normalise(read.facts), [read])
	const names = useNamesOf(locale, facts)
	const isCompiled = useCompiledRules(facts)
	const all = useMemo(() => isCompiled && checkAll(facts, read.rulesets, today()), [isCompiled, facts, read])
	const chinese = useChinese(locale)
	const say = sayIn(locale)
	if (!names || !all) return <ReadingPage words={words.handoff} say={say} />
	const speech = { locale, words, countries: names.countryNames, languages: names.languageNames }
	const context: ResultContext = {
		speech,
		words,
		say,
		facts,
		unsure: new Set(factIds.filter((fact) => read.facts[fact] === null)),
		// Links to the questions would lead to the reader's own answers.
		linkTo: (fact) => say(words.facts[fact].label),
		doubt: (checked, criterion) => (
			<ConditionDoubt {...context} checked={checked} criterion={criterion} isOwn={false} />
		),
	}
	const changed = all.filter(({ chosen, ruleset }) => chosen && ruleset.version > read.asOf)
	const date = sayDay(locale, read.asOf)
	const cautions = (
		<Cautions
			{...{ words, read, date }}
			say={say}
			changed={changed.map(({ id }) => say(words.rulesets[id].name))}
		/>
	)
	return (
		<>
			<ResultSheet
				context={context}
				all={all}
				head={
					<Head {...{ locale, words, takesFocus }} date={date}>
						{cautions}
					</Head>
				}
				paper={{
					code: (
						<PaperCode
							link={handoffLink(window.location.origin, locale, read.code)}
							words={words.handoff.handOver}
							say={say}
						/>
					),
					chinese,
					notice: cautions,
				}}
				actions={<ReceivedActions locale={locale} words={words} read={read} />}
			/>
			<section className={`page ${styles.all}`} aria-labelledby="answers">
				<h2 id="answers">{say(words.handoff.received.answers)}</h2>
				{Object.keys(read.facts).length === 0 && <p>{say(words.handoff.received.none)}</p>}
				<AnswerList speech={speech} words={words} say={say} facts={read.facts} Heading="h3" />
			</section>
		</>
	)
}

type HeadProps = Pick<Props, 'locale' | 'words' | 'takesFocus'> & {
	/** The day of the answers, in words. */
	readonly date: string
	readonly children: React.ReactNode
}

function Head({ locale, words, takesFocus, date, children }: HeadProps) {
	const heading = useRef<HTMLHeadingElement>(null)
	const say = sayIn(locale)
	const text = words.handoff.received
	useEffect(() => {
		if (takesFocus) heading.current?.focus()
	}, [takesFocus])
	return (
		<div className={`page ${styles.head}`}>
			<h1 ref={heading} tabIndex={-1}>
				{say(text.title)}
			</h1>
			<p className="lead">{say(text.lead, { date })}</p>
			{children}
			<p className="quiet small">{say(text.own)}</p>
		</div>
	)
}
