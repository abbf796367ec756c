import { useEffect, useRef, useState } from 'react'
import { useDraft } from '@/components/draft/use-draft'
import { useKeepUnsaved } from '@/components/draft/use-keep-unsaved'
import { AnswerList } from '@/components/form/answers/answer-list'
import { useNamesOf } from '@/components/form/use-names'
import { Notice } from '@/components/ui/notices/notice'
import { hasAsked } from '@/lib/draft/asked'
import type { Draft } from '@/lib/draft/draft-store'
import { readFacts } from '@/lib/draft/read-facts'
import { restoreDraft } from '@/lib/draft/set-aside'
import type { AnswerSpeech } from '@/lib/explain/explain'
import type { ReadReply } from '@/lib/handoff/decode-handoff'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import styles from '../parts/employer.module.css'
import type { OpenedWords } from '../parts/employer-words'
import { MergeForm } from './merge-form'

type Props = {
	readonly locale: Locale
	readonly words: OpenedWords
	readonly read: ReadReply
	/** Whether the heading takes the focus, because this page has replaced another. */
	readonly takesFocus: boolean
}

/** What an employer has answered: a comparison for the person who asked, and just the answers for anybody else. */
export function ReplyPage({ locale, words, read, takesFocus }: Props) {
	const draft = useDraft()
	const heading = useRef<HTMLHeadingElement>(null)
	const [isComparing, setComparing] = useState(false)
	useKeepUnsaved()
	const own = readFacts(draft)
	const names = useNamesOf(locale, { ...own, targetMarkets: [...marketsIn(own), ...marketsIn(read.facts)] })
	const say = sayIn(locale)
	const { merge, dropped } = words
	const isKnown = hasAsked(draft, read.reference)
	const speech: AnswerSpeech = {
		...{ locale, words },
		countries: names?.countryNames ?? {},
		languages: names?.languageNames ?? {},
	}
	const known = Object.values(read.facts).filter((value) => value !== null)
	const date = sayDay(locale, read.asOf)

	useEffect(() => {
		if (takesFocus) heading.current?.focus()
	}, [takesFocus])

	return (
		<div className={`page ${styles.sheet}`}>
			<div className={styles.head}>
				<h1 ref={heading} tabIndex={-1}>
					{say(isKnown ? merge.title : merge.unknown.title)}
				</h1>
				<p className="lead">
					{isKnown ? say(merge.lead, { count: known.length, date }) : say(merge.unknown.lead, { date })}
				</p>
				{read.dropped.length > 0 && (
					<Notice kind="care" first={say(dropped.title)}>
						{say(dropped.text, {
							list: read.dropped
								.map((fact) => say(words.facts[fact].label))
								.join(say(words.separators.entries)),
						})}
					</Notice>
				)}
				{!isKnown && <Apart {...{ locale, words, read, draft }} />}
			</div>
			{draft && (isKnown || isComparing) ? (
				<MergeForm {...{ words, read, draft, speech, isKnown }} />
			) : (
				<div className={styles.topic}>
					<h2>{say(merge.unknown.list)}</h2>
					{Object.keys(read.facts).length === 0 && <p>{say(merge.unknown.none)}</p>}
					<AnswerList {...{ speech, words, say }} facts={read.facts} Heading="h3" />
					{known.length > 0 && draft && Object.keys(own).length > 0 ? (
						<p className={styles.compare}>
							<button type="button" className="button second" onClick={() => setComparing(true)}>
								{say(merge.unknown.compare)}
							</button>{' '}
							{say(merge.unknown.careful)}
						</p>
					) : (
						<p className="quiet">{say(merge.unknown.without)}</p>
					)}
				</div>
			)}
		</div>
	)
}

const marketsIn = ({ targetMarkets }: ReturnType<typeof readFacts>): readonly string[] =>
	Array.isArray(targetMarkets) ? (targetMarkets as readonly string[]) : []

type ApartProps = Omit<Props, 'takesFocus'> & { readonly draft: Draft | null }

/** Why these answers cannot be adopted here, and what to do: another check of this device may have asked. */
function Apart({ locale, words, read, draft }: ApartProps) {
	const say = sayIn(locale)
	const { aside, unknown } = words.merge
	const place = draft?.aside?.findIndex((other) => hasAsked(other, read.reference)) ?? -1
	const asking = draft?.aside?.[place]
	if (!asking) {
		return (
			<Notice kind="care" first={say(unknown.first)}>
				{say(unknown.text)}
			</Notice>
		)
	}
	return (
		<>
			<Notice kind="care" first={say(aside.first)}>
				{say(aside.text, { date: sayDay(locale, asking.savedOn) })}
			</Notice>
			<p>
				<button type="button" className="button" onClick={() => restoreDraft(place)}>
					{say(aside.restore)}
				</button>
			</p>
		</>
	)
}
