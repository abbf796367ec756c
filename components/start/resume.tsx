import type { Draft } from '@/lib/draft/draft-store'
import { countKept } from '@/lib/draft/set-aside'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import { EraseButton } from '../draft/erase-button'
import { Notice } from '../ui/notice'
import styles from './start.module.css'

export type ResumeWords = Pick<Words['site']['start'], 'begun' | 'begunText' | 'erase' | 'erased'> &
	Pick<Words['form'], 'eraseDialog' | 'toResult'>

type Props = {
	readonly locale: Locale
	readonly words: ResumeWords
	/** The answers on this device; null once they have been erased. */
	readonly draft: Draft | null
	readonly onErased: () => void
}

/** The button that had the focus is gone, so the message takes the focus and is read out. */
const takeFocus = (place: HTMLElement | null) => place?.focus()

/** For returning people: what is saved here, and how to erase it. */
export default function Resume({ locale, words, draft, onErased }: Props) {
	const say = sayIn(locale)
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
			<p className={styles.resumeActions}>
				{Object.keys(draft.facts).length > 0 && (
					<a className="link" href={`/${locale}/result`}>
						{say(words.toResult)}
					</a>
				)}
				<EraseButton
					locale={locale}
					words={words.eraseDialog}
					label={say(words.erase)}
					count={countKept(draft)}
					onErased={onErased}
				/>
			</p>
		</div>
	)
}
