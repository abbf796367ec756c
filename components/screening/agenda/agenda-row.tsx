import { today } from '@/lib/day/today'
import { sayShortDate } from '@/lib/i18n/say-short-day'
import type { AgendaEntry } from '@/lib/screening/progress/agenda'
import { useScreening } from '../desk/desk-context'
import { fragmentOf } from '../desk/route'
import { usePending } from '../desk/use-pending'
import { IfMay } from '../rights/use-may'
import styles from './agenda.module.css'

type Props = {
	readonly entry: AgendaEntry
	/** Whether the row shows its day, because no heading does. */
	readonly hasDay: boolean
	/** Whether its opening is named. */
	readonly hasRole: boolean
	readonly isDone: boolean
	readonly onTick: (entry: AgendaEntry) => void
}

/** A due entry: the time, who, what kind, and the owner; it is ticked when it is done. */
export function AgendaRow({ entry, hasDay, hasRole, onTick, ...stored }: Props) {
	const { locale, words, say, state, change } = useScreening()
	const [isDone, setDone] = usePending(stored.isDone)
	const { role, key, id, kind, day, time, reason, owner } = entry
	const name = entry.name || id || say(words.screen.table.nameless)
	const { agenda: text, progress } = words.screen
	const what = say(progress.dates[kind])
	function tick(isTicked: boolean) {
		onTick(entry)
		setDone(isTicked)
		const due = {
			day,
			...(time && { time }),
			...(reason && { reason }),
			...(isTicked && { isDone: true as const }),
		}
		return change('changeProgress', { role, kind: 'dates', changes: [{ key, dates: { [kind]: due } }] })
	}
	const isLate = day < today() && !isDone
	return (
		<li className={isDone ? styles.done : undefined} data-due={kind}>
			<span className={isLate ? styles.late : styles.time}>
				{hasDay && <time dateTime={day}>{sayShortDate(locale, day)}</time>} {time && <bdi>{time}</bdi>}
			</span>
			<span>
				<a href={fragmentOf({ view: 'result', role, candidate: key })}>{name}</a>{' '}
				{entry.name && id && <bdi className="quiet">{id}</bdi>}
			</span>
			<span>
				{what}
				{hasRole && <span className={styles.second}>{state.roles.find((one) => one.id === role)?.name}</span>}
			</span>
			<span className="quiet">{owner ?? say(progress.noOwner)}</span>
			<IfMay deed="progress" opening={role}>
				<label className={styles.tick}>
					<input
						type="checkbox"
						checked={isDone}
						aria-label={say(text.doneOf, { what, name })}
						onChange={({ target }) => tick(target.checked)}
					/>
					<span aria-hidden="true">{say(words.screen.record.done)}</span>
				</label>
			</IfMay>
		</li>
	)
}
