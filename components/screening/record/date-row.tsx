import { useId, useRef } from 'react'
import { flushSync } from 'react-dom'
import { today } from '@/lib/day/today'
import { sayShortDate } from '@/lib/i18n/say-short-day'
import type { DateKind, DueDate } from '@/lib/screening/model/progress'
import { SaveCalendar } from '../agenda/save-calendar'
import { useScreening } from '../desk/desk-context'
import { usePending } from '../desk/use-pending'
import { useMay } from '../rights/use-may'
import { CandidateDateForm } from './candidate-date-form'
import styles from './record.module.css'
import { type CandidateInRole, useCandidateRecord } from './use-candidate-record'

type Props = CandidateInRole & {
	readonly kind: DateKind
	readonly date: DueDate | undefined
	/** Whether its form is open. */
	readonly isOpen: boolean
	readonly onOpen: (isOpen: boolean) => void
}

/** One date of a candidate: its kind, when it is, and whether it is overdue or done. */
export function DateRow({ kind, date, isOpen, onOpen, ...recorded }: Props) {
	const { locale, words, say } = useScreening()
	const { role, candidate } = recorded
	const { key } = candidate
	const { change } = useCandidateRecord(recorded)
	const mayChange = useMay()('progress')
	const [isDone, setDone] = usePending(date?.isDone === true)
	const opener = useRef<HTMLButtonElement>(null)
	const id = useId()
	const text = words.screen.record
	const name = say(words.screen.progress.dates[kind])
	const isLate = date !== undefined && !date.isDone && date.day < today()
	function close() {
		flushSync(() => onOpen(false))
		opener.current?.focus()
	}
	return (
		<li data-date={kind}>
			<div className={styles.row}>
				<span id={id}>{name}</span>
				{date ? (
					<span>
						<time className={isLate ? styles.late : styles.when} dateTime={date.day}>
							{sayShortDate(locale, date.day)}
							{date.time && (
								<>
									{' '}
									<bdi>{date.time}</bdi>
								</>
							)}
						</time>
						{isLate && <strong className={styles.late}> {say(text.late)}</strong>}
						{date.reason && <span className={styles.second}>{date.reason}</span>}
					</span>
				) : (
					<span className="quiet">{say(text.notSet)}</span>
				)}
				<span className={styles.acts}>
					{mayChange ? (
						<>
							{date && (
								<label className={styles.tick}>
									<input
										type="checkbox"
										checked={isDone}
										aria-describedby={id}
										onChange={({ target }) => {
											const { isDone: _, ...due } = date
											setDone(target.checked)
											change('dates', { dates: { [kind]: target.checked ? { ...due, isDone: true } : due } })
										}}
									/>
									{say(text.done)}
								</label>
							)}
							<button
								ref={opener}
								type="button"
								className="link"
								aria-expanded={isOpen}
								aria-label={say(date ? text.changeDate : text.setDate, { date: name })}
								onClick={() => onOpen(!isOpen)}
							>
								{say(date ? text.change : text.set)}
							</button>
						</>
					) : (
						date?.isDone && say(text.done)
					)}
				</span>
			</div>
			{isOpen && mayChange && <CandidateDateForm {...recorded} kind={kind} date={date} onClose={close} />}
			{isOpen && date && !date.isDone && (
				<SaveCalendar
					entries={[{ ...date, kind, role: role.id, key, name: candidate.name, id: candidate.id }]}
				/>
			)}
		</li>
	)
}
