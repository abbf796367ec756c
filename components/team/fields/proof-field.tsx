import { companyProofMinutes } from '@/lib/limits/account-limits'
import { useTeam } from '../session/team-context'
import { PasswordField } from './password-field'

type Props = Omit<React.ComponentProps<typeof PasswordField>, 'label' | 'isNew'> & {
	/** Whether the member has a company account: a sign-in by it some minutes ago counts as the password, and the field may be empty. */
	readonly hasCompany: boolean
}

/** A field in which somebody who is signed in proves that it is they. */
export function ProofField({ hasCompany, ...field }: Props) {
	const { words, say } = useTeam()
	const label = hasCompany
		? say(words.company.setup.confirm, { minutes: companyProofMinutes })
		: say(words.frame.ownPassword)
	return <PasswordField {...field} label={label} />
}

/** What is sent of it. */
export const sentProof = (password: string): { readonly password?: string } =>
	password === '' ? {} : { password }
