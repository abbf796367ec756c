import { useCallback, useEffect, useState } from 'react'
import { useScreening } from '@/components/screening/desk/desk-context'
import { useTeamDesk } from '@/components/screening/team/team-context'
import { sayDay } from '@/lib/i18n/say'
import type { Candidate } from '@/lib/screening/model/records'
import { getFromTeam, isSignedOut, postToTeam, type TeamRefusal } from '@/lib/team-api/page/ask-team'
import type { AnswerFrom } from '@/lib/team-api/routes/define-route'
import { linkRoute, makeLinkRoute, withdrawLinkRoute } from '@/lib/team-api/routes/requests'
import { NewLink } from './new-link'
import styles from './own-page.module.css'

type Known = AnswerFrom<typeof linkRoute>

/** The link to a candidate's own page: created, copied once, withdrawn. */
export function OwnLink({ candidate }: { readonly candidate: Candidate }) {
	const { locale, words } = useScreening()
	const { text, say, onSignIn } = useTeamDesk()
	const { ownPage } = text
	const { key } = candidate
	const [known, setKnown] = useState<Known | null>(null)
	const [token, setToken] = useState<string | null>(null)
	const [refusal, setRefusal] = useState<TeamRefusal['reason'] | null>(null)
	const [isWithdrawn, setWithdrawn] = useState(false)
	const [isBusy, setBusy] = useState(false)

	const refuse = useCallback(
		(refused: TeamRefusal) => {
			if (isSignedOut(refused)) onSignIn()
			setRefusal(refused.reason)
		},
		[onSignIn],
	)
	const read = useCallback(async () => {
		const answer = await getFromTeam(linkRoute, `?candidate=${key}`)
		if (!answer.ok) return refuse(answer.refusal)
		setRefusal(null)
		setKnown(answer.value)
	}, [key, refuse])
	useEffect(() => {
		read()
	}, [read])

	async function ask(run: () => Promise<void>) {
		if (isBusy) return
		setBusy(true)
		setWithdrawn(false)
		await run()
		setBusy(false)
	}
	const make = () =>
		ask(async () => {
			const answer = await postToTeam(makeLinkRoute, { candidate: key })
			if (!answer.ok) return refuse(answer.refusal)
			setToken(answer.value.token)
			await read()
		})
	const withdraw = () =>
		ask(async () => {
			const answer = await postToTeam(withdrawLinkRoute, { candidate: key })
			if (!answer.ok) return refuse(answer.refusal)
			setToken(null)
			setWithdrawn(true)
			await read()
		})
	const link = known?.link ?? null
	return (
		<div className={styles.own}>
			<p className="quiet small">{say(ownPage.lead)}</p>
			<div role="status">
				{refusal === null && known === null && <p>{say(ownPage.loading)}</p>}
				{isWithdrawn && <p>{say(ownPage.withdrawn)}</p>}
				{refusal !== null && <p>{say(refusal === 'not-found' ? ownPage.notThere : ownPage.failed)}</p>}
			</div>
			{refusal !== null && (
				<p>
					<button type="button" className="link" onClick={read}>
						{say(ownPage.retry)}
					</button>
				</p>
			)}
			{known && !link && !isWithdrawn && <p>{say(ownPage.noLink)}</p>}
			{link && <p>{say(ownPage.since, { name: link.by, date: sayDay(locale, link.at.slice(0, 10)) })}</p>}
			{token !== null && (
				<NewLink token={token} name={candidate.name || candidate.id || say(words.screen.table.nameless)} />
			)}
			{known && !known.mayMake && <p className="quiet small">{say(ownPage.notAll)}</p>}
			{known?.mayMake && (
				<>
					<p className={styles.actions}>
						<button
							type="button"
							className="button second small"
							data-action="make-own-link"
							aria-disabled={isBusy}
							onClick={make}
						>
							{say(link ? ownPage.makeNew : ownPage.make)}
						</button>
						{link && (
							<button type="button" className="link" aria-disabled={isBusy} onClick={withdraw}>
								{say(ownPage.withdraw)}
							</button>
						)}
					</p>
					{link && <p className="quiet small">{say(ownPage.newEnds)}</p>}
				</>
			)}
		</div>
	)
}
