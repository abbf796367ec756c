'use client'

import type { Locale } from '@/lib/i18n/locales'
import { readingAge } from '@/lib/law/age'
import { type ReadingWords, sayAge } from '@/lib/law/say-age'
import styles from './reading.module.css'
import { useToday } from './use-today'

type Props = {
	readonly locale: Locale
	readonly words: ReadingWords
	/** The day on which the text was read. */
	readonly day: string
}

/** How long ago a text was read, by the reader's clock; without a script, and on paper, the day itself. */
export function ReadingAge(props: Props) {
	const today = useToday()
	const isRecent = today === null || readingAge(props.day, today).kind === 'recent'
	return (
		<time dateTime={props.day}>
			<span className={`${isRecent ? '' : styles.stale} no-print`}>{sayAge(props, today)}</span>
			<span className={styles.onPaper}>{sayAge(props, null)}</span>
		</time>
	)
}

/** The same where the day stands beside it anyway: nothing while the reading is recent. */
export function StaleReading(props: Props) {
	const today = useToday()
	if (today === null || readingAge(props.day, today).kind === 'recent') return null
	return (
		<time dateTime={props.day} className={`${styles.stale} no-print`}>
			{sayAge(props, today)}
		</time>
	)
}
