import { useEffect, useRef, useState } from 'react'
import { Notice } from '@/components/ui/notices/notice'
import { askingFor } from '@/lib/ask-employer/open-questions'
import { today } from '@/lib/day/today'
import type { ReadQuestion } from '@/lib/handoff/decode-handoff'
import { encodeEmployerReply } from '@/lib/handoff/encode-handoff'
import { handoffLink } from '@/lib/handoff/handoff-link'
import { asTyped } from '@/lib/i18n/as-typed'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import { joinSentences } from '@/lib/words/join-sentences'
import type { Facts } from '@/rules/facts-schema'
import { inLawOrder } from '@/rules/rulesets/ids'
import styles from '../parts/employer.module.css'
import type { OpenedWords } from '../parts/employer-words'
import { LinkToSend } from '../parts/link-to-send'
import { ReplyForm } from './reply-form'

type Props = {
	readonly locale: Locale
	readonly words: OpenedWords
	readonly read: ReadQuestion
	/** Whether the heading takes the focus, because this page has replaced another. */
	readonly takesFocus: boolean
}

/**
 * What an applicant asks the employer, as shown to the employer: the questions, and then the link with the answers.
 */
export function QuestionPage({ takesFocus, ...props }: Props) {
	const [made, setMade] = useState<Partial<Facts> | null>(null)
	const [hasMade, setHasMade] = useState(false)
	return made ? (
		<MadeLink {...props} facts={made} onChange={() => setMade(null)} />
	) : (
		<Asked
			{...props}
			takesFocus={takesFocus || hasMade}
			onMade={(facts) => {
				setMade(facts)
				setHasMade(true)
			}}
		/>
	)
}

/** Focuses the heading of a page that has replaced another one. */
function useHeading(takesFocus: boolean) {
	const heading = useRef<HTMLHeadingElement>(null)
	useEffect(() => {
		if (takesFocus) heading.current?.focus()
	}, [takesFocus])
	return heading
}

type AskedProps = Props & { readonly onMade: (facts: Partial<Facts>) => void }

function Asked({ locale, words, read, takesFocus, onMade }: AskedProps) {
	const heading = useHeading(takesFocus)
	const say = sayIn(locale)
	const { answer } = words
	return (
		<div className={`page ${styles.sheet}`}>
			<div className={styles.head}>
				<h1 ref={heading} tabIndex={-1}>
					{say(answer.title, { count: read.asked.length })}
				</h1>
				<p className="lead">{say(answer.lead)}</p>
				<Notice kind="care" first={say(answer.expecting.title)}>
					{say(answer.expecting.text)}
				</Notice>
				<div className={styles.purpose}>
					<h2>{say(answer.purpose.title)}</h2>
					<p>{say(answer.purpose.text, { date: sayDay(locale, read.asOf) })}</p>
					<ul>
						{askingFor(read.asked, inLawOrder(read.rulesets)).map((id) => (
							<li key={id}>{say(words.rulesets[id].name)}</li>
						))}
					</ul>
				</div>
				<p className={styles.text}>
					{joinSentences(say, words, [say(answer.blank), say(answer.purpose.you), say(answer.kept)])}
				</p>
			</div>
			<ReplyForm {...{ locale, words, read, onMade }} />
		</div>
	)
}

type MadeProps = Omit<Props, 'takesFocus'> & {
	readonly facts: Partial<Facts>
	readonly onChange: () => void
}

function MadeLink({ locale, words, read, facts, onChange }: MadeProps) {
	const heading = useHeading(true)
	const say = sayIn(locale)
	const { made } = words.answer
	const { rulesets, reference } = read
	const code = encodeEmployerReply({ rulesets, reference, facts, asOf: today() })
	const count = Object.keys(facts).length
	return (
		<div className={`page ${styles.sheet}`}>
			<div className={styles.head}>
				<h1 ref={heading} tabIndex={-1}>
					{say(made.title)}
				</h1>
				<p className="lead">{say(made.lead, { count })}</p>
				{count === 0 && <Notice kind="care">{say(made.none)}</Notice>}
				<Notice kind="care">{say(made.who)}</Notice>
			</div>
			<div className={styles.send}>
				<LinkToSend
					link={handoffLink(window.location.origin, locale, code)}
					words={words}
					say={say}
					qr={made.qr}
					subject={asTyped(say(made.subject))}
					text={asTyped(say(made.text))}
				/>
				<p>
					<button type="button" className="link" onClick={onChange}>
						{say(made.change)}
					</button>
				</p>
			</div>
		</div>
	)
}
