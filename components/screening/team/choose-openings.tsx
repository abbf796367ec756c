import { useId, useState } from 'react'
import { ChoiceRow } from '@/components/ui/fields/choice-row'
import choices from '@/components/ui/fields/choices.module.css'
import { FaultMessage } from '@/components/ui/notices/fault-message'
import type { OpeningToHold } from '@/lib/exchange/protocol'
import { maxDeviceCandidates, usualDeviceCandidates } from '@/lib/limits/exchange-limits'
import { postToTeam } from '@/lib/team-api/page/ask-team'
import { holdOpeningsRoute } from '@/lib/team-api/routes/devices'
import { DialogForm } from '../desk/dialog-form'
import styles from './team.module.css'
import { useTeamDesk } from './team-context'

type Fault = 'none' | 'many' | 'tooMany' | 'notSaved'

/** The choice of openings for this device to hold, if all of them have more candidates than one device can hold. */
export function ChooseOpenings({ openings }: { readonly openings: readonly OpeningToHold[] }) {
	const { text, say } = useTeamDesk()
	const [chosen, setChosen] = useState<readonly string[]>([])
	const [fault, setFault] = useState<Fault | null>(null)
	const id = useId()
	const usual = usualDeviceCandidates
	const most = maxDeviceCandidates
	const count = openings.reduce((sum, one) => sum + (chosen.includes(one.id) ? one.candidates : 0), 0)
	async function save() {
		if (chosen.length === 0) return setFault('none')
		if (count > most) return setFault('tooMany')
		// Pressing again says that this computer has the memory.
		if (count > usual && fault !== 'many') return setFault('many')
		const { ok } = await postToTeam(holdOpeningsRoute, { openings: chosen })
		if (ok) window.location.reload()
		else setFault('notSaved')
	}
	return (
		<section className={styles.hold} aria-labelledby={id}>
			<h2 id={id}>{say(text.hold.title)}</h2>
			<p>{say(text.hold.lead, { usual, most })}</p>
			<DialogForm className={styles.choose} onSubmit={save}>
				<div role="alert">
					{fault && <FaultMessage>{say(text.hold.faults[fault], { count, most })}</FaultMessage>}
				</div>
				<fieldset className={styles.openings}>
					<legend>{say(text.hold.legend, { count, most })}</legend>
					<div className={choices.choices}>
						{openings.map((opening) => (
							<ChoiceRow
								key={opening.id}
								type="checkbox"
								checked={chosen.includes(opening.id)}
								label={<bdi>{opening.name}</bdi>}
								second={say(text.hold.candidates, { count: opening.candidates })}
								onChange={({ target }) => {
									setFault(null)
									setChosen(
										target.checked ? [...chosen, opening.id] : chosen.filter((one) => one !== opening.id),
									)
								}}
							/>
						))}
					</div>
				</fieldset>
				<p>
					<button type="submit" className="button" data-action="hold">
						{say(text.hold.save)}
					</button>
				</p>
			</DialogForm>
		</section>
	)
}
