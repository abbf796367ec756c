import { useState } from 'react'
import fields from '@/components/ui/fields/field.module.css'
import { today } from '@/lib/day/today'
import { sayDay } from '@/lib/i18n/say'
import { randomId } from '@/lib/screening/model/random-id'
import type { Candidate } from '@/lib/screening/model/records'
import type { ComingBack } from '@/lib/screening/removed/removed-people'
import { AskComingBack } from '../deleting/coming-back'
import { useScreening } from '../desk/desk-context'
import { DialogForm } from '../desk/dialog-form'
import { FormFaults } from '../desk/form-faults'
import { goTo } from '../desk/route'
import styles from '../desk/screen.module.css'
import { lastRole, openInTable, showMessageInTable } from '../desk/use-view-state'
import { PersonFields, usePerson } from '../fact-form/person-fields'
import { DutiesNotice } from '../keeping/duties-notice'
import type { HandedOverAnswers } from './handed-over'
import { TakePreview } from './take-preview'

/** Answers from an unknown person: with a name and a role they become a candidate. */
export function TakeNew({ read }: { readonly read: HandedOverAnswers }) {
	const { locale, words, say, change, state } = useScreening()
	const text = words.screen.take
	const naming = usePerson({ name: '', id: '' })
	const [roleId, setRoleId] = useState(lastRole() ?? state.roles[0]?.id ?? '')
	const [attempt, setAttempt] = useState(0)
	const [comingBack, setComingBack] = useState<ComingBack | null>(null)
	const role = state.roles.find(({ id }) => id === roleId) ?? state.roles[0]
	const isFaulty = attempt > 0 && naming.isNameless
	if (!role) return null
	const roleToTake = role

	async function take(reason?: string) {
		setAttempt((count) => count + 1)
		if (naming.isNameless) return
		const candidate: Candidate = {
			key: randomId(),
			...naming.person,
			facts: read.facts,
			roles: [roleToTake.id],
			source: { kind: 'code' },
			savedOn: today(),
		}
		const [deleted] = await change('saveCandidates', { saved: [candidate], reason })
		if (deleted) return setComingBack(deleted)
		showMessageInTable(roleToTake.id, say(text.taken, { name: candidate.name || candidate.id }))
		openInTable(roleToTake, candidate.key)
		goTo({ view: 'table', role: roleToTake.id }, { replace: true })
	}
	return (
		<>
			<FormFaults
				key={attempt}
				title={say(text.title)}
				faults={isFaulty ? [{ id: 'take-name', text: naming.message }] : []}
			/>
			<p className="lead">{say(text.lead, { date: sayDay(locale, read.asOf) })}</p>
			<p>{say(text.statement)}</p>
			<DutiesNotice>
				<DialogForm className={styles.take} onSubmit={() => take()}>
					<p className={styles.field}>
						<label htmlFor="take-role">{say(text.role)}</label>
						<select
							id="take-role"
							className={fields.select}
							value={role.id}
							onChange={({ target }) => setRoleId(target.value)}
						>
							{state.roles.map((one) => (
								<option key={one.id} value={one.id}>
									{one.name}
								</option>
							))}
						</select>
					</p>
					<TakePreview role={role} facts={read.facts} />
					<PersonFields of={naming} prefix="take" nameHint={say(text.nameHint)} isFaulty={isFaulty} />
					<p>
						<button type="submit" className="button" data-action="take">
							{say(text.take)}
						</button>
					</p>
				</DialogForm>
				{comingBack && (
					<AskComingBack person={comingBack} onReason={take} onLeave={() => setComingBack(null)} />
				)}
			</DutiesNotice>
		</>
	)
}
