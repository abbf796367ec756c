'use client'

import type { SignedInState } from '@/lib/team-api/routes/accounts'
import { companyRoute } from '@/lib/team-api/routes/company'
import { NotLoaded } from '../session/not-loaded'
import { useTeam } from '../session/team-context'
import { useTeamData } from '../session/use-team-data'
import { ViewHeading } from '../session/view-heading'
import { CompanyConnection } from './company-connection'
import { CompanySetup } from './company-setup'

/** How the team signs in by its company, for owners to set. */
export default function CompanyView({ session }: { readonly session: SignedInState }) {
	const { words, say, reload: reloadState } = useTeam()
	const { data, refusal, reload } = useTeamData(companyRoute)
	return (
		<>
			<ViewHeading as="h1">{say(words.company.setup.title)}</ViewHeading>
			<p className="quiet">{say(words.company.setup.lead)}</p>
			{data ? (
				<CompanySetup
					key={JSON.stringify(data)}
					stored={data}
					ownId={session.member.id}
					onSaved={async () => {
						await reload()
						await reloadState()
					}}
				/>
			) : (
				<NotLoaded refusal={refusal} onRetry={reload} />
			)}
			<CompanyConnection company={session.company} />
		</>
	)
}
