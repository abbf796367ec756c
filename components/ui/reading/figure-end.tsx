'use client'

import type { CompiledMessage } from 'icu-minify/format'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import { figureEndOf } from '@/lib/law/age'
import styles from './reading.module.css'
import { useToday } from './use-today'

type Props = {
	readonly locale: Locale
	readonly words: Readonly<Record<'ends' | 'ended', CompiledMessage>>
	/** The last day for which a figure counts. */
	readonly until: string
}

/** That a figure ends, from its last month on, or has ended, by the reader's clock; nothing before that. */
export function FigureEnd({ locale, words, until }: Props) {
	const today = useToday()
	const end = today === null ? null : figureEndOf(until, today)
	if (end === null) return null
	return (
		<strong className={styles.stale}>{sayIn(locale)(words[end], { date: sayDay(locale, until) })}</strong>
	)
}
