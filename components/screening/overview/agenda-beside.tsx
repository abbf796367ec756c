import { useMemo } from 'react'
import { today } from '@/lib/day/today'
import { sayFirst, sayNumber } from '@/lib/i18n/say'
import { sayShortDate } from '@/lib/i18n/say-short-day'
import { sayWeekday } from '@/lib/i18n/say-weekday'
import { type AgendaEntry, entryKey } from '@/lib/screening/progress/agenda'
import { type AgendaGroup, agendaGroups } from '@/lib/screening/progress/agenda-groups'
import { useScreening } from '../desk/desk-context'
import { fragmentOf } from '../desk/route'
import { useDeskQuery } from '../desk/use-desk-query'
import styles from './overview.module.css'

/** The number of entries shown for each day. */
const maxShownPerDay = 5

/** What is due next for the candidates of an opening; the agenda shows everything. */
export function AgendaBeside({ role }: { readonly role: string }) {
	const { words, say, changes } = useScreening()
	const { latest: due } = useDeskQuery(
		'agendaFor',
		useMemo(() => ({ role }), [role]),
		changes,
	)
	const { agenda: text, tabs } = words.screen
	return (
		<aside className={styles.beside} aria-labelledby="agenda-beside">
			<h2 id="agenda-beside">{say(tabs.names.agenda)}</h2>
			{due?.length === 0 && <p className="quiet small">{say(text.none)}</p>}
			{due &&
				agendaGroups(due, today()).map((group) => (
					<Group key={`${group.when} ${group.day}`} role={role} group={group} />
				))}
		</aside>
	)
}

type GroupProps = { readonly role: string; readonly group: AgendaGroup<AgendaEntry> }

function Group({ role, group: { when, day, entries } }: GroupProps) {
	const { words, say, locale } = useScreening()
	const { agenda: text, table } = words.screen
	const on = day === null ? '' : sayWeekday(locale, day)
	const left = entries.length - maxShownPerDay
	return (
		<section>
			<h3 className={when === 'late' ? styles.late : undefined}>
				{when === 'day' ? sayFirst(locale, on) : say(text.when[when], { day: on })}{' '}
				<span className="quiet">{sayNumber(locale, entries.length)}</span>
			</h3>
			<ul>
				{entries.slice(0, maxShownPerDay).map((entry) => (
					<Entry key={entryKey(entry)} entry={entry} hasDay={day === null} isLate={when === 'late'} />
				))}
				{left > 0 && (
					<li>
						<a className="link" href={fragmentOf({ view: 'agenda', role })}>
							{say(table.more, { count: left })}
						</a>
					</li>
				)}
			</ul>
		</section>
	)
}

type EntryProps = { readonly entry: AgendaEntry; readonly hasDay: boolean; readonly isLate: boolean }

function Entry({ entry: { role, key, name, id, kind, day, time, owner }, hasDay, isLate }: EntryProps) {
	const { words, say, locale } = useScreening()
	const { progress, table } = words.screen
	return (
		<li>
			<span className={isLate ? styles.late : 'quiet'}>
				{hasDay ? <time dateTime={day}>{sayShortDate(locale, day)}</time> : <bdi>{time}</bdi>}
			</span>
			<span>
				<a href={fragmentOf({ view: 'result', role, candidate: key })}>{name || id || say(table.nameless)}</a>
				{say(words.separators.places)}
				{[say(progress.dates[kind]), owner].filter(Boolean).join(say(words.separators.places))}
			</span>
		</li>
	)
}
