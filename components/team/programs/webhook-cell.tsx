import { useState } from 'react'
import table from '@/components/ui/tables/table.module.css'
import { sayList } from '@/lib/i18n/say'
import { sayInstant } from '@/lib/i18n/say-instant'
import { isSignedOut, postToTeam, type TeamAnswer, type TeamRefusal } from '@/lib/team-api/page/ask-team'
import { endWebhookRoute, retryWebhookRoute, type TeamProgram } from '@/lib/team-api/routes/programs'
import { useTeam } from '../session/team-context'
import { TeamRefusalAlert } from '../session/team-refusal-alert'
import styles from './programs.module.css'

type Props = {
	readonly program: TeamProgram
	/** Opens the form for the address. */
	readonly onSet: () => void
	/** Announces what has been done. */
	readonly onDone: (what: string) => Promise<void>
}

/** Where a program is told of changes, how that goes, and the ways to change it. */
export function WebhookCell({ program: { id, name, webhook }, onSet, onDone }: Props) {
	const { locale, words, say, onSignedOut } = useTeam()
	const [refusal, setRefusal] = useState<TeamRefusal | null>(null)
	const text = words.programs.webhook
	async function run(asked: Promise<TeamAnswer<object>>, done: string) {
		const answer = await asked
		if (answer.ok) return onDone(done)
		if (isSignedOut(answer.refusal)) onSignedOut()
		setRefusal(answer.refusal)
	}
	if (!webhook)
		return (
			<>
				<span className={table.second}>{say(text.none)}</span>
				<button type="button" className="link" aria-label={say(text.setOf, { name })} onClick={onSet}>
					{say(text.set)}
				</button>
			</>
		)
	const { url, values, isStopped, fault, next } = webhook
	const why = fault && say(text.faults[fault], { scheme: 'https://' })
	const [before = '', after = ''] = say(text.told, { address: '\n' }).split('\n')
	return (
		<>
			<span className={table.second}>
				{before}
				<bdi dir="ltr">{url}</bdi>
				{after}
			</span>
			{values.length > 0 && (
				<span className={table.second}>
					{say(text.sent, {
						values: sayList(
							locale,
							values.map((value) => say(text.listed[value])),
						),
					})}
				</span>
			)}
			{why && (isStopped || next) && (
				<span className={`${table.second} ${table.care}`}>
					{isStopped
						? say(text.stopped, { why })
						: next && say(text.waiting, { why, time: sayInstant(locale, next) })}
				</span>
			)}
			<span className={styles.ways}>
				{fault && (
					<button
						type="button"
						className="link"
						aria-label={say(text.retryOf, { name })}
						onClick={() => run(postToTeam(retryWebhookRoute, { program: id }), say(text.retried, { name }))}
					>
						{say(text.retry)}
					</button>
				)}
				<button type="button" className="link" aria-label={say(text.changeOf, { name })} onClick={onSet}>
					{say(text.change)}
				</button>
				<button
					type="button"
					className="link"
					aria-label={say(text.endOf, { name })}
					onClick={() => run(postToTeam(endWebhookRoute, { program: id }), say(text.ended, { name }))}
				>
					{say(text.end)}
				</button>
			</span>
			{refusal && <TeamRefusalAlert refusal={refusal} />}
		</>
	)
}
