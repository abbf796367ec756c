'use client'

import { useMemo } from 'react'
import type { LawEnd } from '@/lib/form/quick/law-end'
import type { Locale } from '@/lib/i18n/locales'
import { type Say, sayIn, sayList } from '@/lib/i18n/say'
import { joinSentences } from '@/lib/words/join-sentences'
import type { Words } from '@/lib/words/texts'
import type { RulesetId } from '@/rules/rulesets/ids'
import { useDraft } from '../../draft/use-draft'
import { useKeepUnsaved } from '../../draft/use-keep-unsaved'
import { useGo } from '../../ui/browser/use-go'
import { useIsHydrated } from '../../ui/browser/use-is-hydrated'
import { ArrivalHeading } from '../../ui/page/arrival-heading'
import bar from '../progress-bar.module.css'
import { SavedHere } from '../saved-here'
import { StepHead } from '../step-head'
import { pathToNext } from '../steps/next-path'
import { useSituation } from '../use-check'
import { quickEngine, useEngine } from '../use-engine'
import styles from './after-law.module.css'
import { LawVerdictLine, type VerdictWords } from './law-verdict-line'

export type AfterLawWords = VerdictWords & {
	readonly form: Pick<
		Words['form'],
		'afterLaw' | 'back' | 'erase' | 'eraseDialog' | 'next' | 'notSaved' | 'saved' | 'standing'
	> & { readonly reading: Words['form']['answers']['reading'] }
}

type Props = { readonly locale: Locale; readonly words: AfterLawWords }

/** The screen after the last question about the law: two equal ways on, to the result and to what is not law. */
export function AfterLawPage({ locale, words }: Props) {
	const say = sayIn(locale)
	const check = useSituation()
	const isHydrated = useIsHydrated()
	const { engine, isAwaited } = useEngine(quickEngine, useDraft())
	const end = useMemo(() => engine?.lawEnd(check) ?? null, [engine, check])
	useKeepUnsaved()
	if (!isHydrated || isAwaited)
		return (
			<p className={`${styles.moment} scripted`} role="status">
				{say(words.form.reading)}
			</p>
		)
	if (!end) return <StillAsking locale={locale} words={words} />
	return <Ended locale={locale} words={words} end={end} />
}

/** For somebody who comes here too soon, or once everything is asked. */
function StillAsking({ locale, words }: Props) {
	const say = sayIn(locale)
	const texts = words.form.afterLaw
	const goOn = useGoOn(locale)
	return (
		<>
			<StepHead isFirst>
				<ArrivalHeading>{say(texts.elsewhere)}</ArrivalHeading>
			</StepHead>
			<p>
				<button type="button" className="button" data-action="next" onClick={goOn}>
					{say(words.form.next)}
				</button>
			</p>
		</>
	)
}

function useGoOn(locale: Locale) {
	const go = useGo()
	return async () => go(`/${locale}${await pathToNext({ offline: '/check/answers' })}`)
}

function Ended({ locale, words, end }: Props & { readonly end: LawEnd }) {
	const say = sayIn(locale)
	const goOn = useGoOn(locale)
	const texts = words.form.afterLaw
	const { verdicts, next, left, answered, back } = end
	const named = (ids: readonly RulesetId[], names: 'name' | 'short') =>
		sayList(
			locale,
			ids.map((id) => say(names === 'name' ? words.rulesets[id].name : texts.names[id])),
			'and',
		)
	const law = verdicts.map(({ id }) => id)
	return (
		<>
			<div className={`${bar.progress} no-print`}>
				<div className={bar.progressLine}>
					<span data-left-min={left.min} data-left-max={left.max}>
						<strong>{named(law, 'name')}</strong> {say(texts.answered, { count: answered })}
					</span>
					<span className={bar.aside}>
						<SavedHere locale={locale} words={words.form} />
					</span>
				</div>
				<progress className={bar.bar} max={1} value={1} aria-hidden="true" />
			</div>
			<StepHead>
				<ArrivalHeading>{say(texts.title, { names: named(law, 'short') })}</ArrivalHeading>
				<p className="lead">{leadOf(say, words, end)}</p>
			</StepHead>
			<div className={styles.body}>
				{verdicts.map((verdict) => (
					<LawVerdictLine key={verdict.id} locale={locale} words={words} verdict={verdict} />
				))}
				<div className={styles.ways}>
					<div>
						<a className="button second" href={`/${locale}/result`} data-action="result">
							{say(texts.see)}
						</a>
						<p>{say(texts.seeHint)}</p>
					</div>
					<div>
						<button type="button" className="button second" data-action="next" onClick={goOn}>
							{say(texts.goOn, { names: named(next, 'short') })}
						</button>
						<p>
							{joinSentences(say, words, [
								say(texts.atMost, { max: left.max }),
								end.isMostlyEmployers && say(texts.employers),
								...next.map((id) => (id === 'article' || id === 'h1b') && say(texts.notLaw[id])),
								say(texts.stop),
							])}
						</p>
					</div>
				</div>
				<p>
					<a className="link" href={`/${locale}${back ? `/check/${back}` : ''}`} data-action="back">
						{say(words.form.back)}
					</a>
				</p>
			</div>
		</>
	)
}

/** What no further answer can change, and what still could. */
function leadOf(say: Say, words: AfterLawWords, { verdicts }: LawEnd): string {
	const { afterLaw, standing } = words.form
	const [only, ...others] = verdicts
	const unless = verdicts.findLast(({ settled }) => settled.outcome !== 'not-needed')
	const isLaw = unless && (unless.id === 'k-published' || unless.id === 'work-permit') ? unless.id : null
	const unsettled = only?.conditions.filter(({ mark }) => mark === 'unsettled').length ?? 0
	const first = only && others.length === 0 ? only.settled.outcome : null
	return joinSentences(say, words, [
		first && say(afterLaw.outcomes[first]),
		first === 'undetermined' && unsettled > 0 && say(afterLaw.authority, { count: unsettled }),
		say(isLaw ? standing.finalUnless[isLaw] : standing.final),
	])
}
