import { useState } from 'react'
import { ConfirmDialog } from '@/components/ui/notices/confirm-dialog'
import table from '@/components/ui/tables/table.module.css'
import { localDay } from '@/lib/day/local-day'
import { sayDay } from '@/lib/i18n/say'
import { sayInstant } from '@/lib/i18n/say-instant'
import { isSignedOut, postToTeam, type TeamRefusal } from '@/lib/team-api/page/ask-team'
import { endProgramRoute, type TeamProgram } from '@/lib/team-api/routes/programs'
import { type OpeningOption, sayAccess } from '../openings/say-access'
import { useTeam } from '../session/team-context'
import { TeamRefusalAlert } from '../session/team-refusal-alert'
import styles from './programs.module.css'
import { WebhookCell } from './webhook-cell'

type Props = {
	readonly program: TeamProgram
	readonly openings: readonly OpeningOption[]
	/** Opens the form for where the program is told of changes. */
	readonly onTell: () => void
	/** Announces what has been done. */
	readonly onDone: (what: string) => Promise<void>
}

/** A program: what it may do and see, when it last asked, and the way to end it. */
export function ProgramRow({ program, openings, onTell, onDone }: Props) {
	const team = useTeam()
	const { locale, words, say, onSignedOut } = team
	const [refusal, setRefusal] = useState<TeamRefusal | null>(null)
	const { id, name, by, since, ends, lastSeen } = program
	const text = words.programs
	const dayOf = (instant: string) => sayDay(locale, localDay(new Date(instant)))
	const isOver = Date.parse(ends) <= Date.now()
	async function end() {
		const answer = await postToTeam(endProgramRoute, { id })
		if (answer.ok) return onDone(say(text.ended, { name }))
		if (isSignedOut(answer.refusal)) onSignedOut()
		setRefusal(answer.refusal)
	}
	return (
		<tr>
			<th scope="row">
				<span className={table.name}>
					<bdi>{name}</bdi>
				</span>
				<span className={table.second}>{say(text.by, { name: by, date: dayOf(since) })}</span>
				<span className={isOver ? `${table.second} ${table.care}` : table.second}>
					{say(isOver ? text.over : text.ends, { date: dayOf(ends) })}
				</span>
			</th>
			<td>
				<span className={table.label}>{say(text.may)}</span>
				<ul className={styles.scopes}>
					{program.scopes.map((scope) => (
						<li key={scope}>{say(text.scopes[scope])}</li>
					))}
				</ul>
				{program.scopes.includes('results:read') && !isOver && (
					<div className={styles.told}>
						<WebhookCell program={program} onSet={onTell} onDone={onDone} />
					</div>
				)}
			</td>
			<td>
				<span className={table.label}>{say(text.openings)}</span>
				{sayAccess(team, { openings: program.openings, newOpenings: program.openings === 'all' }, openings)}
			</td>
			<td>
				<span className={table.label}>{say(text.seen)}</span>
				<span className={styles.seen}>
					{lastSeen === null ? say(text.never) : sayInstant(locale, lastSeen)}
				</span>
				<ConfirmDialog
					label={say(text.end)}
					describedAs={say(text.endOf, { name })}
					title={say(text.ask.title, { name })}
					text={say(text.ask.text)}
					action={say(text.ask.action, { name })}
					keep={say(text.ask.keep)}
					onConfirm={end}
				/>
				{refusal && <TeamRefusalAlert refusal={refusal} />}
			</td>
		</tr>
	)
}
