'use client'

import { lazy, Suspense, useLayoutEffect, useRef, useState } from 'react'
import { type EmbeddedPlace, firstPlace, placeAt, placeLeft } from '@/lib/form/embedded-place'
import type { QuickView } from '@/lib/form/quick/view'
import type { StepId } from '@/lib/form/screens'
import type { StandingSoFar } from '@/lib/form/standing-so-far'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { useDraft } from '../draft/use-draft'
import { QuickStep } from '../form/steps/quick-step'
import { quickEngine, useEngine } from '../form/use-engine'
import { Empty, ResultLoading } from '../result/no-result'
import { GoProvider } from '../ui/browser/use-go'
import { Notice } from '../ui/notices/notice'
import { noteNavigation } from '../ui/page/arrival-heading'
import styles from './embed.module.css'
import type { EmbedWords } from './embed-words'
import { followLink } from './follow-link'
import { useTellHeight } from './use-tell-height'

// Named for next.config.ts, which keeps them from the files of the site.
const AfterLaw = lazy(() =>
	import(/* webpackChunkName: "embed-after-law" */ '../form/after-law/after-law-page').then((module) => ({
		default: module.AfterLawPage,
	})),
)
const Result = lazy(() => import(/* webpackChunkName: "embed-result" */ './embedded-result'))

type Props = {
	readonly locale: Locale
	/** The first screen before anything has been answered, and the standing at that point. */
	readonly atStart: { readonly view: QuickView; readonly standings: readonly StandingSoFar[] }
	readonly words: EmbedWords
	/** What stands above it. */
	readonly children: React.ReactNode
}

/** The quick way from the first question to the result, one screen after another in one page: a frame has no others. */
export function EmbeddedCheck({ locale, atStart, words, children }: Props) {
	const [place, setPlace] = useState<EmbeddedPlace>(firstPlace)
	/** How often it went on or back. */
	const [moves, setMoves] = useState(0)
	const [hasFailed, setHasFailed] = useState(false)
	const content = useRef<HTMLDivElement>(null)
	const say = sayIn(locale)
	useLayoutEffect(() => setPlace(placeLeft()), [])
	useTellHeight(content, moves)
	const go = (path: string) => {
		const next = placeAt(path.slice(locale.length + 1))
		setHasFailed(next === null)
		if (next === null) return
		noteNavigation()
		setPlace(next)
		setMoves((count) => count + 1)
		window.scrollTo(0, 0)
	}
	return (
		<GoProvider value={go}>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: what is pressed are links */}
			{/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click */}
			<div ref={content} className={styles.embed} onClick={(event) => followLink(event, locale, go)}>
				{children}
				<div className="scripted">
					{hasFailed && (
						<div className="page" role="alert">
							<Notice kind="problem">{say(words.embed.notLoaded)}</Notice>
						</div>
					)}
					<Shown {...{ locale, atStart, words, place }} />
				</div>
				<p className={`page ${styles.host}`}>{say(words.embed.host)}</p>
			</div>
		</GoProvider>
	)
}

/** What stands at a place. */
function Shown({
	locale,
	atStart,
	words,
	place,
}: Omit<Props, 'children'> & { readonly place: EmbeddedPlace }) {
	const draft = useDraft()
	if (place === 'result') {
		if (!draft) return <Empty locale={locale} words={words} takesFocus />
		return (
			<Suspense fallback={<ResultLoading locale={locale} words={words} />}>
				<Result locale={locale} words={words} draft={draft} />
			</Suspense>
		)
	}
	return (
		<div className="page">
			{place === 'after-law' ? (
				<Suspense>
					<AfterLaw locale={locale} words={words} />
				</Suspense>
			) : (
				<Step key={place} locale={locale} atStart={atStart} words={words} step={place} />
			)}
		</div>
	)
}

function Step(props: Omit<Props, 'children'> & { readonly step: StepId }) {
	return <QuickStep {...props} {...useEngine(quickEngine, useDraft())} hasStart={false} />
}
