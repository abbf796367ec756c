import { useState } from 'react'
import { PanelDialog } from '@/components/screening/panel/panel-dialog'
import { useTeamDesk } from '@/components/screening/team/team-context'
import fields from '@/components/ui/fields/field.module.css'
import { FaultMessage } from '@/components/ui/notices/fault-message'
import { maxGivenAtOnce } from '@/lib/limits/account-limits'
import { useTeam } from '../session/team-context'
import styles from './given.module.css'
import { NoInterviewers } from './no-interviewers'
import { NotGiven } from './not-given'
import { useInterviewers } from './use-interviewers'

type Props = {
	readonly opening: string
	/** The keys of the selected people. */
	readonly keys: readonly string[]
	readonly onClose: () => void
}

/** Gives the selected people to an interviewer of the opening. */
export default function GiveSeveral({ opening, keys, onClose }: Props) {
	const { words, say } = useTeam()
	const { text: desk } = useTeamDesk()
	const { interviewers, refusal, read, give } = useInterviewers(opening)
	const [chosen, setChosen] = useState('')
	const [givenTo, setGivenTo] = useState<string | null>(null)
	const [isBusy, setBusy] = useState(false)
	const text = words.given
	const to = interviewers?.find(({ member }) => member === chosen) ?? interviewers?.[0]
	const isTooMany = keys.length > maxGivenAtOnce
	async function save() {
		if (!to || isBusy) return
		setBusy(true)
		setGivenTo((await give({ member: to.member, candidates: [...keys], isGiven: true })) ? to.name : null)
		setBusy(false)
	}
	const mayGive = to !== undefined && !isTooMany && givenTo === null
	return (
		<PanelDialog
			title={say(text.severalTitle, { count: keys.length })}
			{...(mayGive ? { action: say(text.give), onSubmit: save } : { closing: say(desk.exporting.close) })}
			onClose={onClose}
		>
			<div className={styles.given}>
				<p className="quiet small">{say(text.lead)}</p>
				{isTooMany && <FaultMessage>{say(text.tooMany, { max: maxGivenAtOnce })}</FaultMessage>}
				{interviewers?.length === 0 && <NoInterviewers />}
				{mayGive && (
					<div>
						<label htmlFor="give-to">{say(text.to)}</label>
						<select
							id="give-to"
							className={fields.select}
							value={to.member}
							onChange={({ target }) => setChosen(target.value)}
						>
							{interviewers?.map(({ member, name }) => (
								<option key={member} value={member}>
									{name}
								</option>
							))}
						</select>
					</div>
				)}
				<div role="status">
					{interviewers === null && refusal === null && <p>{say(text.loading)}</p>}
					{givenTo !== null && <p>{say(text.gaveSeveral, { name: givenTo, count: keys.length })}</p>}
				</div>
				{refusal !== null && <NotGiven refusal={refusal} name={to?.name ?? ''} onRetry={read} />}
			</div>
		</PanelDialog>
	)
}
