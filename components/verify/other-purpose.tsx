import { useEffect, useRef } from 'react'
import type { Purpose } from '@/lib/handoff/format'
import { handoffPath, typedPath } from '@/lib/handoff/handoff-link'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import styles from './verify.module.css'
import type { VerifyWords } from './verify-words'

type Props = {
	readonly locale: Locale
	readonly words: VerifyWords
	readonly purpose: Exclude<Purpose, 'answers'>
	readonly code: string
	/** Whether the heading takes the focus, because this page has replaced another. */
	readonly takesFocus: boolean
}

/** What else a code can be, and where it is opened. */
export function OtherPurpose({ locale, words, purpose, code, takesFocus }: Props) {
	const heading = useRef<HTMLHeadingElement>(null)
	const say = sayIn(locale)
	const { others } = words.verify
	useEffect(() => {
		if (takesFocus) heading.current?.focus()
	}, [takesFocus])
	return (
		<div className={`page ${styles.page}`}>
			<h1 ref={heading} tabIndex={-1}>
				{say(others[purpose].title)}
			</h1>
			<p className="lead">{say(others.text)}</p>
			<p className={styles.buttons}>
				<a className="button" href={handoffPath(locale, code)}>
					{say(others[purpose].open)}
				</a>
				<a className="link" href={`/${locale}${typedPath}`}>
					{say(words.another)}
				</a>
			</p>
		</div>
	)
}
