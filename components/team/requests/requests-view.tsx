'use client'

import { useState } from 'react'
import { answerDays } from '@/lib/limits/record-limits'
import type { TeamRefusal } from '@/lib/team-api/page/ask-team'
import type { AnswerFrom } from '@/lib/team-api/routes/define-route'
import type { requestsRoute } from '@/lib/team-api/routes/requests'
import { NotLoaded } from '../session/not-loaded'
import { useTeam } from '../session/team-context'
import { ViewHeading } from '../session/view-heading'
import { DoneRequests } from './done-requests'
import { OpenRequest } from './open-request'
import styles from './requests.module.css'

type Props = {
	readonly data: AnswerFrom<typeof requestsRoute> | null
	readonly refusal: TeamRefusal | null
	readonly reload: () => Promise<void>
	readonly mayAnswer: boolean
}

/** What candidates asked for on their own pages: open requests first, the earliest deadline first. */
export default function RequestsView({ data, refusal, reload, mayAnswer }: Props) {
	const { words, say } = useTeam()
	const [said, setSaid] = useState('')
	const text = words.requests
	const requests = data?.requests ?? []
	const open = requests.filter(({ state }) => state === 'open')
	const done = requests.filter(({ state }) => state === 'done')
	async function answered(name: string) {
		setSaid(say(text.sent, { name }))
		await reload()
	}
	return (
		<>
			<ViewHeading as="h1">{say(text.title)}</ViewHeading>
			<p className={`quiet ${styles.lead}`}>{say(text.lead, { days: answerDays })}</p>
			{!data && <NotLoaded refusal={refusal} onRetry={reload} />}
			<p role="status" className={styles.said}>
				{said}
			</p>
			{data && (
				<section>
					<h2>{say(text.open, { count: open.length })}</h2>
					{open.length === 0 ? (
						<p>{say(text.none)}</p>
					) : (
						<ul className={styles.open}>
							{open.map((request) => (
								<li key={request.id}>
									<OpenRequest request={request} mayAnswer={mayAnswer} onAnswered={answered} />
								</li>
							))}
						</ul>
					)}
				</section>
			)}
			{done.length > 0 && (
				<section>
					<h2>{say(text.done, { count: done.length })}</h2>
					<DoneRequests requests={done} />
				</section>
			)}
		</>
	)
}
