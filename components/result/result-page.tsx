'use client'

import { lazy, Suspense, useMemo } from 'react'
import type { Draft } from '@/lib/draft/draft-store'
import { readFacts } from '@/lib/draft/read-facts'
import { countKept } from '@/lib/draft/set-aside'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { today } from '@/lib/today'
import { type Facts, normalise } from '@/rules/facts-schema'
import { EraseButton } from '../erase-button'
import { useDraft, useIsAlive } from '../form/use-draft'
import { useNamesOf } from '../form/use-names'
import type { HandOverWords } from '../handoff/hand-over'
import { checkAll } from './check-all'
import type { ResultContext, ResultWords } from './context'
import styles from './result.module.css'
import { ResultSheet } from './result-sheet'
import { useFirstInput } from './use-first-input'
import { usePageFoot } from './use-page-foot'

const paperCode = () => import('../handoff/own-paper-code')
const HandOver = lazy(() => import('../handoff/hand-over'))
const OwnPaperCode = lazy(paperCode)

type Props = { readonly locale: Locale; readonly words: ResultWords & HandOverWords }

/** The result, worked out here in the browser from the answers on this device. */
export function ResultPage({ locale, words }: Props) {
	const draft = useDraft()
	const isAlive = useIsAlive()
	const hasBegun = useFirstInput()
	const facts = useMemo(() => normalise(readFacts(draft) as Partial<Facts>), [draft])
	const names = useNamesOf(locale, draft && facts)
	const all = useMemo(() => checkAll(facts, draft?.rulesets ?? [], today()), [facts, draft])
	const say = sayIn(locale)
	usePageFoot(say(words.result.disclaimer.foot))
	if (isAlive && !draft) return <Empty locale={locale} words={words} />
	if (!names || !draft) return <Waiting locale={locale} words={words} />
	const speech = { locale, words, countries: names.countryNames, languages: names.languageNames }
	const context: ResultContext = { speech, words, say, facts }
	const own = { locale, words, draft }
	return (
		<ResultSheet
			context={context}
			all={all}
			actions={<Actions {...own} />}
			beside={
				hasBegun && (
					<Suspense>
						<OwnPaperCode {...own} />
					</Suspense>
				)
			}
			handOver={
				<div id="hand-over">
					{hasBegun && (
						<Suspense>
							<HandOver {...own} />
						</Suspense>
					)}
				</div>
			}
		/>
	)
}

/** Prints once the code for the paper is there; without a network, without it. */
async function printWithCode() {
	await paperCode().catch(() => {})
	// The code is drawn in the frame after it has come.
	requestAnimationFrame(() => requestAnimationFrame(() => window.print()))
}

function Actions({ locale, words, draft }: Props & { readonly draft: Draft }) {
	const say = sayIn(locale)
	const { reply, handOver } = words.handoff
	return (
		<>
			{draft.reply && (
				<a className="button" href="#hand-over">
					{say(reply.jump)}
				</a>
			)}
			<button type="button" className={draft.reply ? 'button second' : 'button'} onClick={printWithCode}>
				{say(words.result.print)}
			</button>
			<a className="button second" href={`/${locale}/check/answers`}>
				{say(words.result.change)}
			</a>
			{!draft.reply && <a href="#hand-over">{say(handOver.jump)}</a>}
			<EraseButton
				locale={locale}
				words={words.form.eraseDialog}
				label={say(words.result.erase)}
				count={countKept(draft)}
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
				<p className="scripted" role="status">
					{say(words.result.loading)}
				</p>
			</div>
		</div>
	)
}
