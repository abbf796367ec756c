import { useState } from 'react'
import { sayList } from '@/lib/i18n/say'
import { companyUnconfirmedMinutes } from '@/lib/limits/account-limits'
import { postToTeam, type RouteAnswer } from '@/lib/team-api/page/ask-team'
import { testCompanyRoute } from '@/lib/team-api/routes/company'
import { useTeam } from '../session/team-context'
import { TeamRefusalAlert } from '../session/team-refusal-alert'
import styles from './company.module.css'
import type { TypedProvider } from './typed-provider'

/** Asks the provider what it offers, and says each thing in a line. */
export function TestConnection({ provider }: { readonly provider: TypedProvider }) {
	const { locale, words, say } = useTeam()
	const text = words.company.setup
	const [isTesting, setTesting] = useState(false)
	const [answer, setAnswer] = useState<RouteAnswer<typeof testCompanyRoute> | null>(null)
	const { issuer, clientId } = provider
	async function test() {
		if (isTesting) return
		setTesting(true)
		setAnswer(null)
		setAnswer(await postToTeam(testCompanyRoute, { issuer: issuer.trim(), clientId: clientId.trim() || '-' }))
		setTesting(false)
	}
	const found = answer?.ok ? answer.value : null
	return (
		<>
			<button type="button" className="button second" aria-disabled={isTesting} onClick={test}>
				{say(isTesting ? text.testing : text.test)}
			</button>
			<div role="status">
				{found && (
					<ul className={styles.lines} data-tested>
						<li>{say(text.found)}</li>
						<li>{say(found.offersSignOut ? text.signOut : text.noSignOut)}</li>
						<li>
							{found.offersRefresh
								? say(text.refresh)
								: say(text.noRefresh, { minutes: companyUnconfirmedMinutes })}
						</li>
						{found.tellsSignOut && <li>{say(text.tellsSignOut)}</li>}
						<li>{say(text.keys, { count: found.keys, list: sayList(locale, found.algorithms) })}</li>
					</ul>
				)}
			</div>
			{answer && !answer.ok && <TeamRefusalAlert refusal={answer.refusal} />}
		</>
	)
}
