import { companyProofMinutes } from '@/lib/limits/account-limits'
import type { SignedInState } from '@/lib/team-api/routes/accounts'
import { PasswordField } from '../fields/password-field'
import { useTeam } from '../session/team-context'

type Props = {
	readonly company: SignedInState['company']
	readonly value: string
	readonly fault: string | undefined
	readonly onText: (text: string) => void
}

/** The member's password, or nothing where they have just signed in by their company. */
export function ProofField({ company, ...field }: Props) {
	const { words, say } = useTeam()
	const label =
		company === 'connected'
			? say(words.company.setup.confirm, { minutes: companyProofMinutes })
			: say(words.frame.ownPassword)
	return <PasswordField id="password" label={label} {...field} />
}

/** What is sent of it. */
export const sentProof = (password: string): { readonly password?: string } =>
	password === '' ? {} : { password }
