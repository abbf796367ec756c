import { useState } from 'react'
import { ChoiceRow } from '@/components/ui/fields/choice-row'
import choices from '@/components/ui/fields/choices.module.css'
import { maxCopyDays } from '@/lib/limits/exchange-limits'
import { postToTeam } from '@/lib/team-api/page/ask-team'
import type { Keeps } from '@/lib/team-api/routes/devices'
import { keepDaysRoute } from '@/lib/team-api/routes/devices'
import fields from '../fields/fields.module.css'
import { TeamForm } from '../fields/team-form'
import { TextField } from '../fields/text-field'
import { useTeam } from '../session/team-context'
import styles from './devices.module.css'

/** The default for an owner who lets devices keep the list. */
const usualDays = 7

type Props = { readonly keeps: Keeps; readonly onSaved: () => Promise<void> }

/** How long devices keep the list, for the owner to set. */
export function KeepSetting({ keeps, onSaved }: Props) {
	const { words, say } = useTeam()
	const text = words.devices.keeping
	const [isKept, setKept] = useState(keeps !== 'session')
	const [days, setDays] = useState(String(keeps === 'session' ? usualDays : keeps.days))
	const isSound =
		!isKept || (/^\d{1,2}$/.test(days.trim()) && Number(days) >= 1 && Number(days) <= maxCopyDays)
	return (
		<section className={styles.section} aria-labelledby="keeping">
			<h2 id="keeping">{say(text.title)}</h2>
			<p>{say(text.lead)}</p>
			<TeamForm
				title={say(text.title)}
				check={() => [isSound ? null : { id: 'copy-days', text: say(text.fault, { most: maxCopyDays }) }]}
				send={() => postToTeam(keepDaysRoute, { days: isKept ? Number(days) : null })}
				onDone={onSaved}
				submit={say(text.save)}
				busy={say(text.saving)}
			>
				{(faultOf) => (
					<fieldset className={styles.keeps}>
						<legend className="visually-hidden">{say(text.title)}</legend>
						<div className={choices.choices}>
							<ChoiceRow
								type="radio"
								name="keeps"
								checked={!isKept}
								label={say(text.session)}
								second={say(text.sessionHint)}
								onChange={() => setKept(false)}
							/>
							<ChoiceRow
								type="radio"
								name="keeps"
								checked={isKept}
								label={say(text.days)}
								second={say(text.daysHint)}
								onChange={() => setKept(true)}
							/>
						</div>
						{isKept && (
							<TextField
								id="copy-days"
								className={fields.short ?? ''}
								label={say(text.number)}
								value={days}
								fault={faultOf('copy-days')}
								inputMode="numeric"
								autoComplete="off"
								maxLength={String(maxCopyDays).length}
								onText={setDays}
							/>
						)}
					</fieldset>
				)}
			</TeamForm>
		</section>
	)
}
