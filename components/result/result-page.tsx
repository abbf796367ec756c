'use client'

import { lazy, Suspense, useMemo, useState } from 'react'
import { bestWay, hasOffer } from '@/lib/best-way/best-way'
import { today } from '@/lib/day/today'
import { readDraft } from '@/lib/draft/draft-store'
import { readFacts } from '@/lib/draft/read-facts'
import { wayOf } from '@/lib/form/way-of'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { FactId } from '@/rules/facts'
import { normalise } from '@/rules/normalise'
import { useDraft } from '../draft/use-draft'
import { useNamesOf } from '../form/use-names'
import { useMayLoadKept } from '../offline/use-may-load-kept'
import { useIsHydrated } from '../ui/browser/use-is-hydrated'
import { checkAll } from './checked/check-all'
import type { ResultContext } from './checked/context'
import { useCompiledRules } from './checked/use-compiled-rules'
import { DraftActions } from './draft-actions'
import { Empty, ResultLoading } from './no-result'
import { noteOf } from './note'
import { useChinese } from './paper/use-chinese'
import { everything, PaperChoices } from './paper-choices'
import { QuickNote } from './quick-note'
import { type OwnResultWords, ResultActions } from './result-actions'
import { ticksOf } from './ticks'
import { useAskMore } from './use-ask-more'

// Only needed if there are answers.
const loadSheet = () => import('./sheet/own-sheet')
const ResultSheet = lazy(loadSheet)
// Then it comes while the page is hydrated, not after that: a slow line has time for it.
if (typeof window !== 'undefined' && readDraft()) loadSheet().catch(() => {})
const HandOver = lazy(() => import('../share/hand-over'))
const OwnPaperCode = lazy(() => import('../share/own-paper-code'))

type Props = { readonly locale: Locale; readonly words: OwnResultWords }

const LinkButton = (button: React.ComponentProps<'button'>) => (
	<button {...button} type="button" className="link" />
)

/** The result, computed in the browser from the answers on this device. */
export function ResultPage({ locale, words }: Props) {
	const draft = useDraft()
	const isHydrated = useIsHydrated()
	const hasBegun = useMayLoadKept()
	const [erased, setErased] = useState(false)
	const [choices, setChoices] = useState(everything)
	const known = useMemo(() => readFacts(draft), [draft])
	const facts = useMemo(() => normalise(known), [known])
	const hasAnswers = Object.keys(known).length > 0
	const names = useNamesOf(locale, draft && facts)
	const isCompiled = useCompiledRules(draft && facts)
	const all = useMemo(
		() => isCompiled && checkAll(facts, draft?.rulesets ?? [], today()),
		[isCompiled, facts, draft],
	)
	const ask = useAskMore(locale)
	const chinese = useChinese(locale)
	if (isHydrated && !hasAnswers) return <Empty locale={locale} words={words} takesFocus={erased} />
	if (!names || !draft || !all) return <ResultLoading locale={locale} words={words} />
	const speech = { locale, words, countries: names.countryNames, languages: names.languageNames }
	const answered = Object.keys(known) as FactId[]
	const unsure = new Set(answered.filter((fact) => known[fact] === null))
	const context: ResultContext = {
		speech,
		words,
		say: sayIn(locale),
		facts,
		unsure,
		evidenceNote: noteOf(draft),
	}
	const own = { locale, words, draft }
	return (
		<Suspense fallback={<ResultLoading locale={locale} words={words} />}>
			<ResultSheet
				context={context}
				all={all}
				actions={
					<ResultActions
						{...own}
						asksEmployer={hasOffer(facts) && bestWay(all, facts)?.state !== 'employer'}
						isNothingNeeded={all.every(
							({ ruleset, result }) => ruleset.status !== 'published' || result.outcome === 'not-needed',
						)}
					/>
				}
				ticks={ticksOf(draft)}
				addLink={(id, { label, name }) => (
					<LinkButton aria-label={name} onClick={() => ask.add(id)}>
						{label}
					</LinkButton>
				)}
				rest={
					wayOf(draft) === 'quick' && (
						<QuickNote
							{...context}
							all={all}
							rest={(label) => <LinkButton onClick={ask.rest}>{label}</LinkButton>}
						/>
					)
				}
				paper={{
					leftOff: choices.leftOff,
					chinese,
					code: hasBegun && choices.hasCode && (
						<Suspense>
							<OwnPaperCode {...own} />
						</Suspense>
					),
				}}
				keeping={
					<>
						<div id="hand-over">
							{hasBegun && (
								<Suspense>
									<HandOver {...own} />
								</Suspense>
							)}
						</div>
						<PaperChoices
							words={words}
							say={context.say}
							chosen={all.filter(({ chosen }) => chosen).map(({ id }) => id)}
							choices={choices}
							onChoose={setChoices}
						/>
						<DraftActions {...own} onErased={() => setErased(true)} />
					</>
				}
			/>
		</Suspense>
	)
}
