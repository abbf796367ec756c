import { useEffect, useMemo, useRef } from 'react'
import { today } from '@/lib/day/today'
import { handoffPath, typedPath } from '@/lib/handoff/handoff-link'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import { checkPrinted } from '@/lib/result/printed'
import { normalise } from '@/rules/normalise'
import type { ReadAnswers } from '../handoff/context'
import { Notice } from '../ui/notices/notice'
import { AgainTable } from './again-table'
import styles from './verify.module.css'
import type { VerifyWords } from './verify-words'
import { WhatChanged } from './what-changed'

type Props = {
	readonly locale: Locale
	readonly words: VerifyWords
	readonly read: ReadAnswers
	/** Whether the heading takes the focus, because this page has replaced another. */
	readonly takesFocus: boolean
}

/** A printed result, checked again: what the paper has to say, what holds today, and what has changed in between. */
export default function CheckedAgain({ locale, words, read, takesFocus }: Props) {
	const heading = useRef<HTMLHeadingElement>(null)
	const { asOf, rulesets } = read
	const day = today()
	const all = useMemo(
		() => checkPrinted({ facts: normalise(read.facts), rulesets, asOf }, day),
		[read, rulesets, asOf, day],
	)
	const say = sayIn(locale)
	const { verify, dropped } = words
	const date = sayDay(locale, asOf)
	const changes = all.flatMap(({ change }) => change ?? [])
	useEffect(() => {
		if (takesFocus) heading.current?.focus()
	}, [takesFocus])
	return (
		<div className={`page ${styles.page}`} data-same={changes.length === 0}>
			<h1 ref={heading} tabIndex={-1}>
				{say(changes.length === 0 ? verify.same : verify.differs)}
			</h1>
			<p className="lead">{say(verify.checked, { date })}</p>
			<div>
				<Notice kind="care" first={say(verify.compare.title)}>
					{say(verify.compare.text, { date })}
				</Notice>
				<Notice kind="care" first={say(verify.proof.title)}>
					{say(verify.proof.text)}
				</Notice>
				{asOf > day && (
					<Notice kind="problem" first={say(verify.later.title)}>
						{say(verify.later.text, { date })}
					</Notice>
				)}
				{read.dropped.length > 0 && (
					<Notice kind="care" first={say(dropped.title)}>
						{say(dropped.text, {
							list: read.dropped.map((fact) => say(words.labels[fact])).join(say(words.separators.entries)),
						})}
					</Notice>
				)}
			</div>
			<AgainTable locale={locale} words={words} all={all} days={{ printed: asOf, now: day }} />
			{changes.length > 0 && <WhatChanged locale={locale} words={words} changes={changes} />}
			<p className={`${styles.buttons} no-print`}>
				<a className="button second" href={handoffPath(locale, read.code)}>
					{say(verify.whole)}
				</a>
				<button type="button" className="button second" onClick={() => window.print()}>
					{say(words.print)}
				</button>
				<a className="link" href={`/${locale}${typedPath}`}>
					{say(words.another)}
				</a>
			</p>
		</div>
	)
}
