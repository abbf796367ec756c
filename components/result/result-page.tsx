'use client'

import { useMemo } from 'react'
import { readFacts } from '@/lib/draft/read-facts'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { today } from '@/lib/today'
import type { FactId } from '@/rules/facts'
import { type Facts, normalise } from '@/rules/facts-schema'
import { useDraft, useIsAlive } from '../form/use-draft'
import { useNames } from '../form/use-names'
import { checkAll } from './check-all'
import type { ResultContext, ResultWords } from './context'
import styles from './result.module.css'
import { ResultActions } from './result-actions'
import { ResultSheet } from './result-sheet'
import { ticksOf } from './ticks'
import { useAddRuleset } from './use-add-ruleset'

type Props = { readonly locale: Locale; readonly words: ResultWords }

/** The result, worked out here in the browser from the answers on this device. */
export function ResultPage({ locale, words }: Props) {
	const draft = useDraft()
	const isAlive = useIsAlive()
	const names = useNames(locale, draft !== null)
	const known = useMemo(() => readFacts(draft), [draft])
	const facts = useMemo(() => normalise(known as Partial<Facts>), [known])
	const all = useMemo(() => checkAll(facts, draft?.rulesets ?? [], today()), [facts, draft])
	const addRuleset = useAddRuleset(locale)
	if (isAlive && !draft) return <Empty locale={locale} words={words} />
	if (!names || !draft) return <Waiting locale={locale} words={words} />
	const speech = { locale, words, countries: names.countryNames, languages: names.languageNames }
	const answered = Object.keys(known) as FactId[]
	const unsure = new Set(answered.filter((fact) => known[fact] === null))
	const context: ResultContext = { speech, words, say: sayIn(locale), facts, unsure }
	return (
		<ResultSheet
			context={context}
			all={all}
			actions={<ResultActions locale={locale} words={words} draft={draft} />}
			ticks={ticksOf(draft)}
			onAdd={addRuleset}
		/>
	)
}

function Empty({ locale, words }: Props) {
	const say = sayIn(locale)
	return (
		<div className="page">
			<div className={styles.section}>
				<h1>{say(words.result.empty.title)}</h1>
				<p className="lead">{say(words.result.empty.text)}</p>
				<p>
					<a className="button" href={`/${locale}`}>
						{say(words.result.empty.action)}
					</a>
				</p>
			</div>
		</div>
	)
}

function Waiting({ locale, words }: Props) {
	const say = sayIn(locale)
	return (
		<div className="page">
			<div className={styles.section}>
				<h1>{say(words.result.title)}</h1>
				<p role="status">{say(words.result.loading)}</p>
				<noscript>
					<p>{say(words.result.noScript)}</p>
				</noscript>
			</div>
		</div>
	)
}
