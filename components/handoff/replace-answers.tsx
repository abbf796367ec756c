import { useEffect, useRef } from 'react'
import type { Draft } from '@/lib/draft/draft-store'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import styles from './handoff.module.css'

type Props = {
	readonly locale: Locale
	readonly words: Words['handoff']['invitation']['own']
	readonly draft: Draft
	readonly onUse: () => void
	readonly onStartOver: () => void
	readonly onCancel: () => void
}

/** Asks what to do with the answers on this device before an invitation replaces them. */
export function ReplaceAnswers({ locale, words, draft, onUse, onStartOver, onCancel }: Props) {
	const heading = useRef<HTMLHeadingElement>(null)
	const say = sayIn(locale)
	useEffect(() => heading.current?.focus(), [])
	return (
		<section className={styles.own} aria-labelledby="own-answers">
			<h2 ref={heading} id="own-answers" tabIndex={-1}>
				{say(words.title)}
			</h2>
			<p>
				{say(words.text, { count: Object.keys(draft.facts).length, date: sayDay(locale, draft.savedOn) })}
			</p>
			<p className="quiet">{say(words.useHint)}</p>
			<p className={styles.actions}>
				<button type="button" className="button" data-action="next" onClick={onUse}>
					{say(words.use)}
				</button>
				<button type="button" className="button second" onClick={onStartOver}>
					{say(words.afresh)}
				</button>
				<button type="button" className="link" onClick={onCancel}>
					{say(words.cancel)}
				</button>
			</p>
		</section>
	)
}
