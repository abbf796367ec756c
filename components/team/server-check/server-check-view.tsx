'use client'

import { useState } from 'react'
import type { LateWords } from '@/lib/lazy-words/parts'
import { sayFinding } from '@/lib/server-check/say-finding'
import { type CheckFinding, type CheckState, checkStateOf } from '@/lib/server-check/states'
import { serverCheckRoute } from '@/lib/team-api/routes/server-check'
import { NotLoaded } from '../session/not-loaded'
import { useTeam } from '../session/team-context'
import { useLateWords } from '../session/use-late-words'
import { useTeamData } from '../session/use-team-data'
import { ViewHeading } from '../session/view-heading'
import styles from './server-check.module.css'

/** What is to be mended comes first. */
const order: readonly CheckState[] = ['bad', 'care', 'unknown', 'good']
const placeOf = (finding: CheckFinding) => order.indexOf(checkStateOf(finding))

const queryNow = () =>
	`?${new URLSearchParams({ origin: window.location.origin, time: new Date().toISOString() })}`

/** Whether the server is well set, for owners: what was looked at, what was found, and what to do. */
export default function ServerCheckView() {
	const { words, say } = useTeam()
	const text = useLateWords('server-check')
	const [query, setQuery] = useState(queryNow)
	const { data, refusal, reload } = useTeamData(serverCheckRoute, query)
	if (!text) return <p role="status">{say(words.refusals['no-network'].title)}</p>
	const findings = (data?.findings ?? []).toSorted((one, other) => placeOf(one) - placeOf(other))
	const count = (state: CheckState) => findings.filter((finding) => checkStateOf(finding) === state).length
	return (
		<>
			<ViewHeading as="h1">{say(text.title)}</ViewHeading>
			<p className={`quiet ${styles.lead}`}>{say(text.lead, { check: 'npm run check:server' })}</p>
			{!data && <NotLoaded refusal={refusal} onRetry={reload} />}
			{data && (
				<>
					<p role="status" className={styles.summary}>
						{say(text.summary, { bad: count('bad'), care: count('care') })}
					</p>
					<ul className={styles.lines}>
						{findings.map((finding) => (
							<Line key={finding.id} finding={finding} text={text} />
						))}
					</ul>
					<p>
						<button type="button" className="button second small" onClick={() => setQuery(queryNow())}>
							{say(text.again)}
						</button>
					</p>
				</>
			)}
		</>
	)
}

type LineProps = { readonly finding: CheckFinding; readonly text: LateWords['server-check'] }

function Line({ finding, text }: LineProps) {
	const { locale, say } = useTeam()
	const { name, looked, state, found, todo } = sayFinding({ locale, say, words: text }, finding)
	return (
		<li className={styles.line} data-line={finding.id} data-found={finding.found}>
			<p className={styles.head}>
				<strong>{name}</strong>
				<span className={styles[state]}>{say(text.states[state])}</span>
			</p>
			<p>{found}</p>
			{todo && <p>{say(text.todo, { what: todo })}</p>}
			<p className="quiet small">{say(text.looked, { what: looked })}</p>
		</li>
	)
}
