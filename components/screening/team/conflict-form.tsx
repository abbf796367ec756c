import { useId, useState } from 'react'
import { ChoiceRow } from '@/components/ui/fields/choice-row'
import { FaultMessage } from '@/components/ui/notices/fault-message'
import type { ShownIssue } from '@/lib/exchange/desk/team-methods'
import type { Conflict } from '@/lib/exchange/device/exchange-issue'
import { sayInstant } from '@/lib/i18n/say-instant'
import type { Candidate } from '@/lib/screening/model/records'
import { useScreening } from '../desk/desk-context'
import { DialogForm } from '../desk/dialog-form'
import { fragmentOf } from '../desk/route'
import { conflictSides } from './conflict-sides'
import { SideChanges } from './side-changes'
import styles from './team.module.css'
import { useTeamDesk } from './team-context'

type Props = {
	readonly conflict: Conflict & ShownIssue
	readonly onSettled: () => void
}

/** The page of the candidate that a conflict is about, at the notes. */
function noteHash({ store, key, mine, theirs }: Conflict, roles: readonly string[]): string | null {
	if (store === 'decisions') {
		const [role = '', candidate = ''] = key.split(' ')
		return fragmentOf({ view: 'result', role, candidate })
	}
	const considered = ((theirs ?? mine) as Candidate | null)?.roles
	const role = roles.find((id) => considered === 'all' || considered?.includes(id))
	return store === 'candidates' && role ? fragmentOf({ view: 'result', role, candidate: key }) : null
}

/** The versions of the same thing by two members, side by side: one is chosen, the other stays in the history. */
export function ConflictForm({ conflict, onSettled }: Props) {
	const { say, locale, state } = useScreening()
	const { client, text } = useTeamDesk()
	const [side, setSide] = useState<'mine' | 'theirs' | null>(null)
	const [isTried, setTried] = useState(false)
	const id = useId()
	const { conflicts } = text
	const { name, by, at, theirAt, mine, theirs, store } = conflict
	const called = store === 'settings' ? say(conflicts.settings) : name || say(conflicts.nameless)
	const sides = conflictSides(conflict)
	const note = noteHash(
		conflict,
		state.roles.map((role) => role.id),
	)
	const isFaulty = isTried && side === null

	async function choose() {
		setTried(true)
		if (side === null) return document.getElementById(`${id}-mine`)?.focus()
		const reason = by === null ? say(conflicts.reasonColleague) : say(conflicts.reason, { name: by })
		await client.askTeam('choose', { id: conflict.id, side, reason: side === 'theirs' ? reason : '' })
		onSettled()
	}
	const choice = (value: 'mine' | 'theirs', label: string) => (
		<ChoiceRow
			type="radio"
			id={`${id}-${value}`}
			name={id}
			label={label}
			checked={side === value}
			aria-invalid={isFaulty || undefined}
			aria-describedby={isFaulty ? `${id}-fault` : undefined}
			onChange={() => setSide(value)}
		/>
	)
	return (
		<section className={styles.conflict} aria-labelledby={`${id}-title`} data-unsettled="conflict">
			<h2 id={`${id}-title`}>{say(conflicts.heading)}</h2>
			<p className="quiet">{say(conflicts.lead, { name: called })}</p>
			<DialogForm className={styles.choose} onSubmit={choose}>
				<div role="alert">
					{isFaulty && <FaultMessage id={`${id}-fault`}>{say(conflicts.choose)}</FaultMessage>}
				</div>
				<fieldset>
					<legend className="visually-hidden">{say(conflicts.choose)}</legend>
					<div className={styles.side}>
						<p>
							<strong>{say(conflicts.yours)}</strong>{' '}
							<span className="quiet small">{say(conflicts.yoursAt, { time: sayInstant(locale, at) })}</span>
						</p>
						<SideChanges patch={sides.mine} isThere={mine !== null} />
						{choice('mine', say(conflicts.keepMine))}
					</div>
					<div className={styles.side}>
						<p>
							<strong>{by ? <bdi>{by}</bdi> : say(conflicts.theirs)}</strong>{' '}
							<span className="quiet small">
								{theirAt
									? say(conflicts.theirsAt, { time: sayInstant(locale, theirAt) })
									: say(conflicts.theirsUndated)}
							</span>
						</p>
						<SideChanges patch={sides.theirs} isThere={theirs !== null} />
						{choice('theirs', by ? say(conflicts.useTheirs, { name: by }) : say(conflicts.useColleagues))}
					</div>
				</fieldset>
				<p className={styles.actions}>
					<button type="submit" className="button" data-action="settle">
						{say(conflicts.save)}
					</button>
					{note && (
						<a className="link" href={note}>
							{by ? say(conflicts.ask, { name: by }) : say(conflicts.askColleague)}
						</a>
					)}
				</p>
			</DialogForm>
			<p className="quiet small">{say(conflicts.both)}</p>
		</section>
	)
}
