import { useState } from 'react'
import {
	companyEntranceHours,
	companyProofMinutes,
	companyUnconfirmedMinutes,
} from '@/lib/limits/account-limits'
import { postToTeam } from '@/lib/team-api/page/ask-team'
import { type CompanyState, saveCompanyRoute } from '@/lib/team-api/routes/company'
import { PasswordField } from '../fields/password-field'
import { TeamForm } from '../fields/team-form'
import { useTeam } from '../session/team-context'
import styles from './company.module.css'
import { GroupFields } from './group-fields'
import { ProviderFields } from './provider-fields'
import { sentProvider, type TypedProvider } from './typed-provider'
import { WhoUsesIt } from './who-uses-it'

type Props = {
	readonly stored: CompanyState
	/** The member who sets it. */
	readonly ownId: string
	readonly onSaved: () => Promise<void>
}

/** The form in which an owner sets how the team signs in by its company. */
export function CompanySetup({ stored, ownId, onSaved }: Props) {
	const { words, say } = useTeam()
	const text = words.company.setup
	const [provider, setProvider] = useState<TypedProvider>({
		issuer: stored.provider?.issuer ?? '',
		clientId: stored.provider?.clientId ?? '',
		clientSecret: stored.provider?.hasSecret && !stored.isUnreadable ? null : '',
	})
	const [groups, setGroups] = useState(stored.groups)
	const [demand, setDemand] = useState({ isDemanded: stored.isDemanded, keeper: stored.emergencyOwner })
	const [password, setPassword] = useState('')
	const [isSaved, setSaved] = useState(false)
	const isOwn = provider.issuer.trim() !== ''
	return (
		<TeamForm
			title={say(text.title)}
			className={styles.setup}
			check={() => []}
			send={() =>
				postToTeam(saveCompanyRoute, {
					provider: isOwn ? sentProvider(provider) : null,
					isDemanded: demand.isDemanded,
					emergencyOwner: demand.isDemanded ? demand.keeper : null,
					groups: [...groups],
					...(password !== '' && { password }),
				})
			}
			at={{
				'company-issuer': 'issuer',
				'password-wrong': 'company-password',
				'password-needed': 'company-password',
			}}
			onDone={async () => {
				setPassword('')
				setSaved(true)
				await onSaved()
			}}
			submit={say(text.save)}
			busy={say(text.saving)}
			beside={<span role="status">{isSaved && say(text.saved)}</span>}
		>
			{(faultOf) => (
				<>
					<div className={styles.parts}>
						<ProviderFields
							stored={stored}
							provider={provider}
							fault={faultOf('issuer')}
							onProvider={setProvider}
						/>
						<div className={styles.column}>
							<WhoUsesIt
								members={stored.members}
								ownId={ownId}
								groups={groups}
								demand={demand}
								onDemand={setDemand}
							/>
							<GroupFields groups={groups} onGroups={setGroups} />
						</div>
					</div>
					<div className={styles.end}>
						<PasswordField
							id="company-password"
							label={say(text.confirm, { minutes: companyProofMinutes })}
							value={password}
							fault={faultOf('company-password')}
							onText={setPassword}
						/>
						<p className="quiet small">
							{say(text.after, { hours: companyEntranceHours, minutes: companyUnconfirmedMinutes })}
						</p>
					</div>
				</>
			)}
		</TeamForm>
	)
}
