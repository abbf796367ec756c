import table from '@/components/ui/tables/table.module.css'
import { sayInstant } from '@/lib/i18n/say-instant'
import type { Erasure } from '@/lib/team-api/routes/devices'
import { erasuresRoute } from '@/lib/team-api/routes/devices'
import { useTeam } from '../session/team-context'
import { useTeamData } from '../session/use-team-data'
import styles from './devices.module.css'

/** The latest deletions, each with whether all devices have carried it out. */
export function Erasures() {
	const { words, say } = useTeam()
	const { data } = useTeamData(erasuresRoute)
	const text = words.devices.erasures
	if (!data || data.erasures.length === 0) return null
	return (
		<section className={styles.section} aria-labelledby="erasures">
			<h2 id="erasures">{say(text.title)}</h2>
			<p>{say(text.lead)}</p>
			<table className={table.table}>
				<thead>
					<tr>
						<th scope="col">{say(text.onServer)}</th>
						<th scope="col">{say(text.onDevices)}</th>
					</tr>
				</thead>
				<tbody>
					{data.erasures.map((erasure) => (
						<ErasureRow key={erasure.change} erasure={erasure} />
					))}
				</tbody>
			</table>
		</section>
	)
}

function ErasureRow({ erasure: { done, devices, confirmed, until } }: { readonly erasure: Erasure }) {
	const { locale, words, say } = useTeam()
	const text = words.devices.erasures
	const waiting = devices - confirmed
	return (
		<tr>
			<th scope="row">
				<span className={table.label}>{say(text.onServer)}</span>
				{sayInstant(locale, done)}
			</th>
			<td className={until === null ? undefined : table.care}>
				<span className={table.label}>{say(text.onDevices)}</span>
				{until === null
					? say(text.everywhere)
					: say(text.waiting, { waiting, devices, time: sayInstant(locale, until) })}
			</td>
		</tr>
	)
}
