'use client'

import { useState } from 'react'
import table from '@/components/ui/tables/table.module.css'
import { programsRoute } from '@/lib/team-api/routes/programs'
import { NotLoaded } from '../session/not-loaded'
import { useTeam } from '../session/team-context'
import { useTeamData } from '../session/use-team-data'
import { ViewHeading } from '../session/view-heading'
import { MakeProgram } from './make-program'
import { ProgramRow } from './program-row'
import styles from './programs.module.css'
import { SetWebhook } from './set-webhook'

const description = '/api/v1/openapi.json'

/** The programs that read and add by a token; only shown to owners. */
export default function ProgramsView() {
	const { words, say } = useTeam()
	const { data, refusal, reload } = useTeamData(programsRoute)
	const [isMaking, setMaking] = useState(false)
	/** The id of the program whose webhook is being set. */
	const [telling, setTelling] = useState<string | null>(null)
	const [said, setSaid] = useState('')
	const text = words.programs
	if (!data)
		return (
			<>
				<ViewHeading as="h1">{say(text.tab)}</ViewHeading>
				<NotLoaded refusal={refusal} onRetry={reload} />
			</>
		)
	const { programs, openings } = data
	const told = programs.find(({ id }) => id === telling)
	async function done(what: string) {
		setSaid(what)
		await reload()
	}
	const [before = '', after = ''] = say(text.how, { address: '\n' }).split('\n')
	return (
		<>
			<div className={table.head}>
				<ViewHeading as="h1">{say(text.title, { count: programs.length })}</ViewHeading>
				{!isMaking && (
					<button
						type="button"
						className="button second"
						onClick={() => {
							setTelling(null)
							setMaking(true)
						}}
					>
						{say(text.make)}
					</button>
				)}
			</div>
			<p className={`quiet ${styles.lead}`}>
				{say(text.lead)} {before}
				<a href={description} dir="ltr">
					{description}
				</a>
				{after}
			</p>
			<p role="status" className={table.said}>
				{said}
			</p>
			{isMaking && (
				<MakeProgram
					openings={openings}
					onMade={() => {
						setSaid('')
						reload()
					}}
					onClose={() => setMaking(false)}
				/>
			)}
			{told && (
				<SetWebhook
					key={told.id}
					program={told}
					onMade={() => {
						setSaid('')
						reload()
					}}
					onClose={() => setTelling(null)}
				/>
			)}
			{programs.length === 0 ? (
				!isMaking && <p>{say(text.none)}</p>
			) : (
				<table className={`${table.table} ${styles.table}`}>
					<thead>
						<tr>
							<th scope="col">{say(words.members.name)}</th>
							<th scope="col">{say(text.may)}</th>
							<th scope="col">{say(text.openings)}</th>
							<th scope="col">{say(text.seen)}</th>
						</tr>
					</thead>
					<tbody>
						{programs.map((program) => (
							<ProgramRow
								key={program.id}
								program={program}
								openings={openings}
								onTell={() => {
									setMaking(false)
									setTelling(program.id)
								}}
								onDone={done}
							/>
						))}
					</tbody>
				</table>
			)}
		</>
	)
}
