import { useEffect, useRef, useState } from 'react'
import { sayDay } from '@/lib/i18n/say'
import type { ReadBack } from '@/lib/screening/import/read-back/read-back'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { type Sense, senseOf } from '@/lib/sheet/headings/with-sense'
import { joinSentences } from '@/lib/words/join-sentences'
import { useScreening } from '../../desk/desk-context'
import styles from './read-back.module.css'
import { ReadBackQuestion } from './read-back-question'
import { answersAbout, keyOfAnswer, sayFollows, sayHeading, senseOfAnswer } from './read-back-words'

type Props = {
	readonly readBack: ReadBack
	readonly column: SheetColumn
	readonly confirmedOn: string | null
	readonly onSense: (sense: Sense) => void
}

/** A column that is read back: the question, or one line once it is answered. Its keys work in either. */
export function ReadBackColumn({ readBack, column, confirmedOn, onSense }: Props) {
	const { words, say, locale } = useScreening()
	const text = words.screen.import.readBack
	const [isOpen, setOpen] = useState(false)
	const place = useRef<HTMLDivElement>(null)
	/** Whether the focus has to follow what the user has just done. */
	const isMoving = useRef(false)
	const sense = senseOf(column)
	const answer = answersAbout(readBack).find((one) => senseOfAnswer[one] === sense)
	const isLine = answer !== undefined && !isOpen
	useEffect(() => {
		if (!isMoving.current) return
		isMoving.current = false
		place.current?.querySelector<HTMLElement>(isLine ? '[data-action]' : '[data-answer]')?.focus()
	}, [isLine])
	const tell = (given: Sense) => {
		isMoving.current = true
		setOpen(false)
		onSense(given)
	}
	const reopen = () => {
		isMoving.current = true
		setOpen(true)
	}
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: the keys repeat its buttons
		<div
			ref={place}
			className={isLine ? styles.line : styles.notice}
			data-read-back={column.heading}
			data-answered={answer}
			onKeyDown={(event) => {
				const pressed = answersAbout(readBack).find((one) => keyOfAnswer[one] === event.key.toUpperCase())
				if (!pressed || event.ctrlKey || event.metaKey || event.altKey) return
				event.stopPropagation()
				tell(senseOfAnswer[pressed])
			}}
		>
			{isLine ? (
				<p>
					<strong>{sayHeading({ words, say }, column, readBack.column)}</strong>{' '}
					{joinSentences(say, words, [
						say(text.said[answer], { word: readBack.decides.word }),
						sayFollows({ words, say }, readBack, answer),
						confirmedOn !== null && say(text.confirmed, { date: sayDay(locale, confirmedOn) }),
					])}{' '}
					<button type="button" className="link" data-action="change-read-back" onClick={reopen}>
						{say(text.change)}
					</button>
				</p>
			) : (
				<ReadBackQuestion readBack={readBack} column={column} answer={answer} onSense={tell} />
			)}
		</div>
	)
}
