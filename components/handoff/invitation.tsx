import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useRef, useState } from 'react'
import { today } from '@/lib/day/today'
import type { Draft } from '@/lib/draft/draft-store'
import { readFacts } from '@/lib/draft/read-facts'
import { replaceDraft, restoreDraft } from '@/lib/draft/set-aside'
import { planFor } from '@/lib/form/plan'
import { questionsLeft } from '@/lib/form/questions-left'
import { situationOf } from '@/lib/form/situation'
import { nextPath } from '@/lib/form/ways/next-place'
import { draftFor, isReplyTo } from '@/lib/handoff/accept-invitation'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { useDraft } from '../draft/use-draft'
import { useKeepUnsaved } from '../draft/use-keep-unsaved'
import { Notice } from '../ui/notices/notice'
import type { HandoffWords, ReadAnswers } from './context'
import { FilledInAlready } from './filled-in-already'
import styles from './handoff.module.css'
import { ReplaceAnswers } from './replace-answers'

type Props = {
	readonly locale: Locale
	readonly words: HandoffWords
	readonly read: ReadAnswers
	/** Whether the heading takes the focus, because this page has replaced another. */
	readonly takesFocus: boolean
}

/** How many questions a draft still leaves open. */
function countOpen(draft: Draft): number {
	const situation = situationOf(draft)
	return questionsLeft(planFor(situation), situation.answered).most
}

/** An invitation to answer: who asks, what is filled in, and the button that starts the questions. */
export default function Invitation({ locale, words, read, takesFocus }: Props) {
	const router = useRouter()
	const draft = useDraft()
	const heading = useRef<HTMLHeadingElement>(null)
	const [isChoosing, setChoosing] = useState(false)
	useKeepUnsaved()
	const say = sayIn(locale)
	const text = words.handoff.invitation
	const fresh = useMemo(() => draftFor(read, {}, today()), [read])
	const begun = isReplyTo(read, draft) ? draft : draft?.aside?.find((other) => isReplyTo(read, other))
	const left = countOpen(begun ?? fresh)

	useEffect(() => {
		if (takesFocus) heading.current?.focus()
	}, [takesFocus])

	const begin = (own: Draft | null) => {
		const accepted = draftFor(read, readFacts(own), today())
		replaceDraft(accepted)
		router.push(`/${locale}${nextPath(accepted).path}`)
	}
	const resume = (chosen: Draft) => {
		if (chosen !== draft) restoreDraft(draft?.aside?.indexOf(chosen) ?? -1)
		router.push(`/${locale}${nextPath(chosen).path}`)
	}
	const onBegin = () => {
		if (begun) return resume(begun)
		if (draft && Object.keys(draft.facts).length > 0) return setChoosing(true)
		begin(null)
	}
	return (
		<div className={`page ${styles.open}`}>
			<h1 ref={heading} tabIndex={-1}>
				{read.from ? say(text.title, { name: read.from }) : say(text.titleUnnamed)}
			</h1>
			{read.opening && <p className="lead">{say(text.opening, { name: read.opening })}</p>}
			<p className={styles.text}>{say(text.lead)}</p>
			<p className={styles.text}>
				<strong>{say(text.left, { left })}</strong> {begun && say(text.begun)}
			</p>
			<div>
				<Notice first={say(text.unknown.title)}>{say(text.unknown.text)}</Notice>
			</div>
			{isChoosing && draft ? (
				<ReplaceAnswers
					locale={locale}
					words={text.own}
					draft={draft}
					onUse={() => begin(draft)}
					onStartOver={() => begin(null)}
					onCancel={() => setChoosing(false)}
				/>
			) : (
				<p>
					<button type="button" className="button" data-action="next" onClick={onBegin}>
						{say(begun ? text.goOn : text.begin)}
					</button>
				</p>
			)}
			<FilledInAlready locale={locale} words={words} facts={fresh.facts} />
		</div>
	)
}
