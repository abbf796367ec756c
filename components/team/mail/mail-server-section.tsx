import { mailServerRoute } from '@/lib/team-api/routes/mails'
import { NotLoaded } from '../session/not-loaded'
import { useTeam } from '../session/team-context'
import { useTeamData } from '../session/use-team-data'
import styles from './mail.module.css'
import { MailServerForm } from './mail-server-form'

type Props = {
	/** The address of the owner who reads. */
	readonly email: string
	/** Whether they have a company account. */
	readonly hasCompany: boolean
	/** Called with what to say once it was set or taken away. */
	readonly onDone: (what: string) => Promise<void>
}

/** By which server the team's emails go: the operator's, shown alone, or the team's own, to set. */
export function MailServerSection({ email, hasCompany, onDone }: Props) {
	const { words, say } = useTeam()
	const { data, refusal, reload } = useTeamData(mailServerRoute)
	const text = words.mail.server
	return (
		<section className={styles.server} aria-labelledby="mail-server">
			<h2 id="mail-server">{say(text.title)}</h2>
			{!data && <NotLoaded refusal={refusal} onRetry={reload} />}
			{data?.ofOperator && <p>{say(text.ofOperator, { host: data.ofOperator.host })}</p>}
			{data && !data.ofOperator && !data.hasOrigin && <p>{say(text.noOrigin, { setting: 'ORIGIN' })}</p>}
			{data && !data.ofOperator && data.hasOrigin && (
				<MailServerForm
					key={JSON.stringify(data.stored)}
					state={data}
					email={email}
					hasCompany={hasCompany}
					onDone={async (what) => {
						await reload()
						await onDone(what)
					}}
				/>
			)}
		</section>
	)
}
