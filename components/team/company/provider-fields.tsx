import { maxGroupCharacters, maxIssuerCharacters } from '@/lib/limits/account-limits'
import { type CompanyState, companyBackRoute, companyLogoutRoute } from '@/lib/team-api/routes/company'
import { TextField } from '../fields/text-field'
import { useTeam } from '../session/team-context'
import { AddressToCopy } from './address-to-copy'
import styles from './company.module.css'
import { TestConnection } from './test-connection'
import type { TypedProvider } from './typed-provider'

type Props = {
	readonly stored: CompanyState
	readonly provider: TypedProvider
	/** What is wrong with the address. */
	readonly fault: string | undefined
	readonly onProvider: (provider: TypedProvider) => void
}

/** The three values of a provider, the addresses to register there, and a test. */
export function ProviderFields({ stored, provider, fault, onProvider }: Props) {
	const { words, say } = useTeam()
	const text = words.company.setup
	const { ofServer, isUnreadable } = stored
	const secretHint = isUnreadable ? text.secretUnreadable : text.secretHint
	return (
		<section className={styles.part} aria-labelledby="company-provider">
			<h2 id="company-provider">{say(words.company.own.title)}</h2>
			<TextField
				id="issuer"
				label={say(text.issuer)}
				hint={ofServer === null ? undefined : say(text.issuerOfServer, { issuer: ofServer })}
				fault={fault}
				value={provider.issuer}
				onText={(issuer) => onProvider({ ...provider, issuer })}
				maxLength={maxIssuerCharacters}
				autoComplete="off"
				inputMode="url"
				dir="ltr"
			/>
			<TextField
				id="client-id"
				label={say(text.clientId)}
				value={provider.clientId}
				onText={(clientId) => onProvider({ ...provider, clientId })}
				maxLength={maxGroupCharacters}
				autoComplete="off"
				dir="ltr"
			/>
			{provider.clientSecret === null ? (
				<div>
					<p>
						<strong>{say(text.secret)}</strong>
					</p>
					<p>
						{say(text.secretKept)}{' '}
						<button
							type="button"
							className="link"
							onClick={() => onProvider({ ...provider, clientSecret: '' })}
						>
							{say(text.replace)}
						</button>
					</p>
				</div>
			) : (
				<TextField
					id="client-secret"
					label={say(text.secret)}
					hint={say(secretHint)}
					value={provider.clientSecret}
					onText={(clientSecret) => onProvider({ ...provider, clientSecret })}
					type="password"
					maxLength={maxGroupCharacters}
					autoComplete="off"
					dir="ltr"
				/>
			)}
			<AddressToCopy label={say(text.back)} copy={say(text.copy)} route={companyBackRoute} />
			<AddressToCopy
				label={say(text.logout, { name: 'back-channel logout' })}
				copy={say(text.copyLogout)}
				route={companyLogoutRoute}
			/>
			<TestConnection provider={provider} />
		</section>
	)
}
