'use client'

import { useId, useMemo, useState } from 'react'
import { today } from '@/lib/day/today'
import { type AgendaEntry, byMoment, entryKey } from '@/lib/screening/progress/agenda'
import { agendaGroups } from '@/lib/screening/progress/agenda-groups'
import { Crumbs } from '../desk/crumbs'
import { useScreening } from '../desk/desk-context'
import { NotFound } from '../desk/not-found'
import screen from '../desk/screen.module.css'
import { useDeskQuery } from '../desk/use-desk-query'
import { ViewTitle } from '../desk/view-title'
import { RoleTabs } from '../role-tabs/role-tabs'
import styles from './agenda.module.css'
import { AgendaGroups } from './agenda-groups'
import { SaveCalendar } from './save-calendar'

/** What is due for the candidates of an opening, or of all openings. */
export default function AgendaView({ role: id }: { readonly role?: string | undefined }) {
	const { state, words, say } = useScreening()
	const role = state.roles.find((one) => one.id === id)
	if (id !== undefined && !role) return <NotFound />
	return (
		<>
			{role ? (
				<RoleTabs role={role} here="agenda" />
			) : (
				<div className="page">
					<div className={screen.head}>
						<Crumbs />
						<ViewTitle>{say(words.screen.agenda.title)}</ViewTitle>
					</div>
				</div>
			)}
			<div className="page">
				<Agenda role={role?.id ?? null} />
			</div>
		</>
	)
}

/** What is due by day, including entries ticked here, which stay in place until the page is left. */
function Agenda({ role }: { readonly role: string | null }) {
	const { words, say, state, changes } = useScreening()
	const { latest: due } = useDeskQuery(
		'agendaFor',
		useMemo(() => ({ role }), [role]),
		changes,
	)
	const [ticked, setTicked] = useState<readonly AgendaEntry[]>([])
	const [isMine, setMine] = useState(false)
	const id = useId()
	const text = words.screen.agenda
	const { decider } = state.settings
	const open = useMemo(() => new Set(due?.map(entryKey)), [due])
	const shown = useMemo(() => {
		const done = ticked.filter((entry) => !open.has(entryKey(entry)))
		const all = [...(due ?? []), ...done].sort(byMoment)
		return isMine ? all.filter(({ owner }) => owner === decider) : all
	}, [due, open, ticked, isMine, decider])
	const groups = useMemo(() => agendaGroups(shown, today()), [shown])
	if (!due) return null
	return (
		<div className={styles.agenda}>
			<div className={styles.line}>
				{decider !== '' && (
					<label htmlFor={id}>
						<input
							id={id}
							type="checkbox"
							checked={isMine}
							onChange={({ target }) => setMine(target.checked)}
						/>
						{say(text.mine, { name: decider })}
					</label>
				)}
				{shown.length > 0 && <SaveCalendar entries={shown} />}
			</div>
			<p role="status" className="visually-hidden">
				{say(text.count, { count: shown.length })}
			</p>
			{shown.length === 0 && (
				<p className="lead">{say(isMine && due.length > 0 ? text.noneMine : text.none)}</p>
			)}
			<AgendaGroups
				groups={groups}
				isOpen={(entry) => open.has(entryKey(entry))}
				hasRole={role === null}
				onTick={(entry) =>
					setTicked((before) => [...before.filter((one) => entryKey(one) !== entryKey(entry)), entry])
				}
			/>
		</div>
	)
}
