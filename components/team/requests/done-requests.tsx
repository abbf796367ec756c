import table from '@/components/ui/tables/table.module.css'
import { sayDay } from '@/lib/i18n/say'
import type { TeamRequest } from '@/lib/team-api/routes/requests'
import { useTeam } from '../session/team-context'
import { WhoAsks } from './who-asks'

const kindOf = ({ kind, after }: TeamRequest) => (kind === 'consent' && after === false ? 'withdrawn' : kind)

/** Completed requests, newest first. */
export function DoneRequests({ requests }: { readonly requests: readonly TeamRequest[] }) {
	const { locale, words, say } = useTeam()
	const text = words.requests
	const dayOf = (at: string) => sayDay(locale, at.slice(0, 10))
	return (
		<table className={table.table}>
			<thead>
				<tr>
					<th scope="col">{say(text.candidate)}</th>
					<th scope="col">{say(text.what)}</th>
					<th scope="col">{say(text.when)}</th>
					<th scope="col">{say(text.result)}</th>
				</tr>
			</thead>
			<tbody>
				{requests.map((request) => (
					<tr key={request.id}>
						<th scope="row">
							<WhoAsks request={request} />
						</th>
						<td>
							{say(text.kinds[kindOf(request)])}
							{request.words && (
								<span className={table.second} dir="auto">
									{request.words}
								</span>
							)}
						</td>
						<td>{dayOf(request.at)}</td>
						<td>
							{request.answer === null ? say(text.atOnce) : <p dir="auto">{request.answer}</p>}
							{request.answeredBy && request.answeredAt && (
								<span className={table.second}>
									{say(text.answeredBy, { name: request.answeredBy, date: dayOf(request.answeredAt) })}
								</span>
							)}
						</td>
					</tr>
				))}
			</tbody>
		</table>
	)
}
