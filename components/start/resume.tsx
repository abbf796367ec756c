import { useMemo } from 'react'
import type { Draft } from '@/lib/draft/draft-store'
import { countKept } from '@/lib/draft/set-aside'
import type { Stop } from '@/lib/form/ways/next-place'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import type { Step } from '@/rules/facts'
import { EraseButton } from '../draft/erase-button'
import { SomeoneElseButton } from '../draft/someone-else-button'
import { AsideList } from '../share/aside-list'
import { useLoaded } from '../ui/browser/use-loaded'
import { Notice } from '../ui/notices/notice'
import styles from './start.module.css'

export type ResumeWords = Pick<
	Words['site']['start'],
	'begun' | 'begunText' | 'stopped' | 'allAnswered' | 'erase' | 'erased'
> &
	Pick<Words['form'], 'eraseDialog' | 'someoneElse' | 'toResult'> &
	Pick<Words['handoff'], 'aside'> & {
		readonly steps: { readonly [S in Step]: Pick<Words['steps'][S], 'title'> }
	}

type Props = {
	readonly locale: Locale
	readonly words: ResumeWords
	/** The answers on this device; null once they have been erased. */
	readonly draft: Draft | null
	readonly onErased: () => void
}

/** The button that had the focus is gone, so the message takes the focus and is read out. */
const takeFocus = (place: HTMLElement | null) => place?.focus()

/** Where the person stopped; null until the rules are loaded, and without them. */
function useStop(draft: Draft | null): Stop | null {
	return useLoaded(
		useMemo(
			() =>
				draft &&
				(() =>
					import('@/lib/form/ways/next-place').then(
						({ whereStopped }) => whereStopped(draft),
						() => null,
					)),
			[draft],
		),
	)
}

/** For returning people: what is saved here, where they stopped, and how to erase it. */
export default function Resume({ locale, words, draft, onErased }: Props) {
	const say = sayIn(locale)
	const stop = useStop(draft)
	if (!draft)
		return (
			<div tabIndex={-1} ref={takeFocus}>
				<Notice kind="done">{say(words.erased)}</Notice>
			</div>
		)
	return (
		<div className={styles.resume}>
			<h2>{say(words.begun)}</h2>
			<p>{say(words.begunText, { date: sayDay(locale, draft.savedOn) })}</p>
			{stop && (
				<p>
					{stop.step
						? say(words.stopped, { step: say(words.steps[stop.step].title) })
						: say(words.allAnswered)}
				</p>
			)}
			<p className={styles.resumeActions}>
				{stop?.hasResult && (
					<a className="link" href={`/${locale}/result`}>
						{say(words.toResult)}
					</a>
				)}
				<SomeoneElseButton locale={locale} words={words.someoneElse} draft={draft} />
				<EraseButton
					locale={locale}
					words={words.eraseDialog}
					label={say(words.erase)}
					count={countKept(draft)}
					onErased={onErased}
				/>
			</p>
			{draft.aside && <AsideList locale={locale} words={words.aside} others={draft.aside} />}
		</div>
	)
}
