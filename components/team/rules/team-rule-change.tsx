import { useMemo } from 'react'
import { RuleChangeProvider, type RulesToApply } from '@/components/screening/rule-change/rule-change-context'
import { useTeamDesk } from '@/components/screening/team/team-context'
import { isSameValue } from '@/lib/exchange/same-value'
import { isSignedOut, postToTeam } from '@/lib/team-api/page/ask-team'
import { parametersRoute } from '@/lib/team-api/routes/settings'
import { useTeam } from '../session/team-context'
import { TeamRefusalAlert } from '../session/team-refusal-alert'

/** Has rules changed for the whole team, by its server, in a team's words. */
export function TeamRuleChange({ children }: { readonly children: React.ReactNode }) {
	const { words, onSignedOut } = useTeam()
	const { client } = useTeamDesk()
	const value = useMemo(() => {
		async function apply({ rules: { values, versions }, own, after, isBack }: RulesToApply) {
			const answer = await postToTeam(parametersRoute, {
				...(after && { after }),
				values,
				...(!isSameValue(versions, own.versions) && { versions }),
				...(isBack && { isBack }),
			})
			if (answer.ok) {
				await client.askTeam('retryExchange', undefined)
				return null
			}
			if (isSignedOut(answer.refusal)) onSignedOut()
			return <TeamRefusalAlert refusal={answer.refusal} />
		}
		return { words: words.rules, apply }
	}, [words, onSignedOut, client])
	return <RuleChangeProvider value={value}>{children}</RuleChangeProvider>
}
