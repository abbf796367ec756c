'use client'

import { useEffect, useState } from 'react'
import table from '@/components/ui/tables/table.module.css'
import { mailsRoute } from '@/lib/team-api/routes/mails'
import { NotLoaded } from '../session/not-loaded'
import { useTeam } from '../session/team-context'
import { useTeamData } from '../session/use-team-data'
import { ViewHeading } from '../session/view-heading'
import { MailRow } from './mail-row'
import { MailServerSection } from './mail-server-section'
import { SendTest } from './send-test'

/** Milliseconds between two looks at mails of which something is expected soon. */
const lookAgain = 5000

type Props = {
	/** The address of the owner who reads. */
	readonly email: string
	/** Whether they have a company account. */
	readonly hasCompany: boolean
}

/** The mails that the server sends for the team: to whom, how they stand, and why one was not taken. */
export default function MailView({ email, hasCompany }: Props) {
	const { words, say } = useTeam()
	const { data, refusal, reload } = useTeamData(mailsRoute)
	const [said, setSaid] = useState('')
	const text = words.mail
	const mails = data?.mails ?? []
	const isSoon = mails.some(({ state, tries }) => state === 'sending' || (state === 'waiting' && tries === 0))
	useEffect(() => {
		if (!isSoon) return
		const timer = setInterval(reload, lookAgain)
		return () => clearInterval(timer)
	}, [isSoon, reload])
	async function done(what: string) {
		setSaid(what)
		await reload()
	}
	return (
		<>
			<div className={table.head}>
				<ViewHeading as="h1">{say(text.title)}</ViewHeading>
				{data?.from && <SendTest email={email} onDone={done} />}
			</div>
			{!data && <NotLoaded refusal={refusal} onRetry={reload} />}
			{data && <p className="quiet">{data.from ? say(text.lead, { from: data.from }) : say(text.off)}</p>}
			<p role="status" className={table.said}>
				{said}
			</p>
			{data?.from && mails.length === 0 && <p>{say(text.none)}</p>}
			{mails.length > 0 && (
				<table className={table.table}>
					<thead>
						<tr>
							<th scope="col">{say(text.what)}</th>
							<th scope="col">{say(text.state)}</th>
							<th scope="col">{say(text.at)}</th>
							<td />
						</tr>
					</thead>
					<tbody>
						{mails.map((mail) => (
							<MailRow key={mail.id} mail={mail} onDone={done} />
						))}
					</tbody>
				</table>
			)}
			<MailServerSection email={email} hasCompany={hasCompany} onDone={done} />
		</>
	)
}
