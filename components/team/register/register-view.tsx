'use client'

import { useState } from 'react'
import { sayDatedInstant } from '@/lib/i18n/say-instant'
import { registerParts, registerQuestions } from '@/lib/register/items'
import { registerRoute } from '@/lib/team-api/routes/register'
import { keysIn } from '@/rules/keys'
import { NotLoaded } from '../session/not-loaded'
import { useTeam } from '../session/team-context'
import { useLateWords } from '../session/use-late-words'
import { useTeamData } from '../session/use-team-data'
import { ViewHeading } from '../session/view-heading'
import styles from './register.module.css'
import { RegisterEntry } from './register-entry'

/** The register of processing, for owners to read, complete and print. */
export default function RegisterView() {
	const { locale, words, say } = useTeam()
	const text = useLateWords('register')
	const { data, refusal, reload } = useTeamData(registerRoute)
	const [said, setSaid] = useState('')
	if (!text) return <p role="status">{say(words.refusals['no-network'].title)}</p>
	const missing = registerQuestions.filter((question) => !data?.answers[question]).length
	return (
		<div className={styles.register}>
			<ViewHeading as="h1">{say(text.title)}</ViewHeading>
			<p className={`quiet no-print ${styles.lead}`}>{say(text.lead)}</p>
			{!data && <NotLoaded refusal={refusal} onRetry={reload} />}
			{data && (
				<>
					<p>{say(text.asOf, { workspace: data.workspace, at: sayDatedInstant(locale, data.at) })}</p>
					<p className={styles.state} data-missing={missing}>
						{say(text.missing, { count: missing })}
					</p>
					<p className="no-print">
						<button type="button" className="button second small" onClick={() => window.print()}>
							{say(text.print)}
						</button>
					</p>
					<p role="status" className="no-print">
						{said}
					</p>
					{keysIn(registerParts).map((part) => (
						<section key={part} aria-labelledby={`register-${part}`} className={styles.part}>
							<h2 id={`register-${part}`}>{say(text.parts[part].title)}</h2>
							<p className="quiet small">{say(text.parts[part].law)}</p>
							<div className={styles.items}>
								{registerParts[part].map((item) => (
									<RegisterEntry
										key={item}
										item={item}
										register={data}
										text={text}
										onSaid={async (what) => {
											await reload()
											setSaid(what)
										}}
									/>
								))}
							</div>
						</section>
					))}
				</>
			)}
		</div>
	)
}
