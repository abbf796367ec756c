import { ChoiceRow } from '@/components/ui/fields/choice-row'
import choices from '@/components/ui/fields/choices.module.css'
import { FaultMessage } from '@/components/ui/notices/fault-message'
import type { OpeningAccess } from '@/lib/team-api/routes/members'
import fields from '../fields/fields.module.css'
import { useTeam } from '../session/team-context'
import styles from './openings.module.css'
import type { OpeningOption } from './say-access'

type Props = {
	/** The prefix of the fields' ids, because a page can have several. */
	readonly id: string
	readonly openings: readonly OpeningOption[]
	readonly access: OpeningAccess
	readonly fault?: string | undefined
	/** If it is not a member who sees them. */
	readonly legend?: string
	/** Whether openings that are created later can be added to ticked ones. */
	readonly canGrow?: boolean
	readonly onAccess: (access: OpeningAccess) => void
}

/** Whether a choice shows somebody nothing at all. */
export const seesNothing = ({ openings, newOpenings }: OpeningAccess): boolean =>
	openings !== 'all' && openings.length === 0 && !newOpenings

/** Which openings a member sees: all, or the ticked ones. */
export function OpeningsChoice({ id, openings, access, fault, legend, canGrow = true, onAccess }: Props) {
	const { words, say } = useTeam()
	const text = words.access
	const chosen = access.openings === 'all' ? null : access.openings
	const choose = (ids: readonly string[]) => onAccess({ ...access, openings: ids })
	return (
		<fieldset className={fault ? `${styles.choice} ${fields.faulty}` : styles.choice}>
			<legend>{legend ?? say(text.legend)}</legend>
			{legend === undefined && <p className="quiet small">{say(text.hint)}</p>}
			{fault && <FaultMessage>{fault}</FaultMessage>}
			<div className={choices.choices}>
				<ChoiceRow
					type="radio"
					id={`${id}-all`}
					name={id}
					checked={chosen === null}
					label={say(text.all)}
					onChange={() => onAccess({ openings: 'all', newOpenings: true })}
				/>
				<ChoiceRow
					type="radio"
					id={`${id}-these`}
					name={id}
					checked={chosen !== null}
					label={say(text.these)}
					onChange={() => onAccess({ openings: [], newOpenings: false })}
				/>
			</div>
			{chosen && (
				<div className={`${choices.choices} ${styles.these}`}>
					{openings.map((opening) => (
						<ChoiceRow
							key={opening.id}
							type="checkbox"
							checked={chosen.includes(opening.id)}
							label={<bdi>{opening.name}</bdi>}
							onChange={({ target }) =>
								choose(target.checked ? [...chosen, opening.id] : chosen.filter((one) => one !== opening.id))
							}
						/>
					))}
					{openings.length === 0 && <p className="quiet small">{say(text.noOpenings)}</p>}
					{canGrow && (
						<ChoiceRow
							type="checkbox"
							apart
							checked={access.newOpenings}
							label={say(text.newToo)}
							onChange={({ target }) => onAccess({ ...access, newOpenings: target.checked })}
						/>
					)}
				</div>
			)}
		</fieldset>
	)
}
