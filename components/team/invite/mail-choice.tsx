import fields from '@/components/ui/fields/field.module.css'
import { employerLocaleIds } from '@/lib/i18n/employer-locale'
import { type EmployerLocale, locales } from '@/lib/i18n/locales'
import { useTeam } from '../session/team-context'
import styles from './invite.module.css'

type Props = {
	/** The language in which the link is sent; null if it is not. */
	readonly mail: EmployerLocale | null
	readonly onMail: (mail: EmployerLocale | null) => void
}

/** Whether the link is sent by mail, and in which language. */
export function MailChoice({ mail, onMail }: Props) {
	const { words, say } = useTeam()
	return (
		<div className={styles.may}>
			<label htmlFor="mail">{say(words.invite.byMail)}</label>
			<select
				id="mail"
				className={fields.select}
				value={mail ?? ''}
				onChange={({ target }) => onMail(employerLocaleIds.find((id) => id === target.value) ?? null)}
			>
				{employerLocaleIds.map((id) => (
					<option key={id} value={id} lang={locales[id].tag}>
						{locales[id].name}
					</option>
				))}
				<option value="">{say(words.invite.byMailNot)}</option>
			</select>
		</div>
	)
}
