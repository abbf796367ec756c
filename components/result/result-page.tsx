'use client'

import { useMemo } from 'react'
import { readFacts } from '@/lib/draft/read-facts'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { today } from '@/lib/today'
import { type Facts, normalise } from '@/rules/facts-schema'
import { EraseButton } from '../erase-button'
import { useDraft, useIsAlive } from '../form/use-draft'
import { useNames } from '../form/use-names'
import { checkAll } from './check-all'
import type { ResultContext, ResultWords } from './context'
import styles from './result.module.css'
import { ResultSheet } from './result-sheet'
import { usePageFoot } from './use-page-foot'

type Props = { readonly locale: Locale; readonly words: ResultWords }

/** The result, worked out here in the browser from the answers on this device. */
export function ResultPage({ locale, words }: Props) {
	const draft = useDraft()
	const isAlive = useIsAlive()
	const names = useNames(locale, draft !== null)
	const facts = useMemo(() => normalise(readFacts(draft) as Partial<Facts>), [draft])
	const all = useMemo(() => checkAll(facts, draft?.rulesets ?? [], today()), [facts, draft])
	const say = sayIn(locale)
	usePageFoot(say(words.result.disclaimer.foot))
	if (isAlive && !draft) return <Empty locale={locale} words={words} />
	if (!names || !draft) return <Waiting locale={locale} words={words} />
	const speech = { locale, words, countries: names.countryNames, languages: names.languageNames }
	const context: ResultContext = { speech, words, say, facts }
	const count = Object.values(facts).filter((value) => value !== null).length
	return (
		<ResultSheet
			context={context}
			all={all}
			actions={<Actions locale={locale} words={words} count={count} />}
		/>
	)
}

function Actions({ locale, words, count }: Props & { readonly count: number }) {
	const say = sayIn(locale)
	return (
		<>
			<button type="button" className="button" onClick={() => window.print()}>
				{say(words.result.print)}
			</button>
			<a className="button second" href={`/${locale}/check/answers`}>
				{say(words.result.change)}
			</a>
			<EraseButton
				locale={locale}
				words={words.form.eraseDialog}
				label={say(words.result.erase)}
				count={count}
			/>
		</>
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
