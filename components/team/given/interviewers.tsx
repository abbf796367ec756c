import { useState } from 'react'
import { ChoiceRow } from '@/components/ui/fields/choice-row'
import choices from '@/components/ui/fields/choices.module.css'
import type { Interviewer } from '@/lib/team-api/routes/given'
import { useTeam } from '../session/team-context'
import styles from './given.module.css'
import { NoInterviewers } from './no-interviewers'
import { NotGiven } from './not-given'
import { useInterviewers } from './use-interviewers'

/** What was ticked last: an interviewer, and whether they are to see the person. */
type Ticked = Pick<Interviewer, 'member' | 'name'> & { readonly isGiven: boolean }

type Props = { readonly candidate: string; readonly opening: string }

/** The interviewers of an opening, and which of them see a person: requested when somebody wants to see it. */
export default function Interviewers(props: Props) {
	const { words, say } = useTeam()
	const [isOpen, setOpen] = useState(false)
	return (
		<details onToggle={({ currentTarget }) => setOpen(currentTarget.open)} data-interviewers>
			<summary>{say(words.given.title)}</summary>
			{isOpen && <WhoSees key={`${props.opening} ${props.candidate}`} {...props} />}
		</details>
	)
}

function WhoSees({ candidate, opening }: Props) {
	const { words, say } = useTeam()
	const { interviewers, refusal, read, give } = useInterviewers(opening, candidate)
	const [ticked, setTicked] = useState<Ticked | null>(null)
	const [isSaving, setSaving] = useState(false)
	const text = words.given
	async function tick(made: Ticked) {
		if (isSaving) return
		setTicked(made)
		setSaving(true)
		await give({ member: made.member, candidates: [candidate], isGiven: made.isGiven })
		setSaving(false)
	}
	const isTicked = ({ member, given }: Interviewer) =>
		isSaving && ticked?.member === member ? ticked.isGiven : given.includes(candidate)
	return (
		<div className={styles.given}>
			<p className="quiet small">{say(text.lead)}</p>
			{interviewers?.length === 0 && <NoInterviewers />}
			{interviewers && interviewers.length > 0 && (
				<fieldset className={choices.choices}>
					<legend>{say(text.legend)}</legend>
					{interviewers.map((interviewer) => (
						<ChoiceRow
							key={interviewer.member}
							type="checkbox"
							checked={isTicked(interviewer)}
							label={<bdi>{interviewer.name}</bdi>}
							onChange={({ target }) => tick({ ...interviewer, isGiven: target.checked })}
						/>
					))}
				</fieldset>
			)}
			<div role="status">
				{interviewers === null && refusal === null && <p>{say(text.loading)}</p>}
				{ticked && !isSaving && refusal === null && (
					<p>{say(ticked.isGiven ? text.gave : text.tookBack, { name: ticked.name })}</p>
				)}
			</div>
			{refusal !== null && <NotGiven refusal={refusal} name={ticked?.name ?? ''} onRetry={read} />}
		</div>
	)
}
