import { sayDate, sayList } from '@/lib/i18n/say'
import { type KeptDataName, withoutKept } from '@/lib/screening/model/without-kept'
import { entriesIn } from '@/rules/keys'
import { useScreening } from '../desk/desk-context'
import type { KeptCandidate } from '../desk/use-candidate'
import { IfMay } from '../rights/use-may'

/** The date of birth and the e-mail address that came from a sheet, each of which can be deleted separately. */
export function KeptDataPart({ kept: { candidate, sheet } }: { readonly kept: KeptCandidate }) {
	const { locale, words, say, change } = useScreening()
	const text = words.screen.sheet.keptData
	const { birthDate = '', email, alsoEmails = [] } = candidate
	const emails = [...(email ? [email] : []), ...alsoEmails]
	const said: { readonly [K in KeptDataName]: string | false } = {
		birthDate: birthDate && sayDate(locale, birthDate),
		email: emails.length > 0 && sayList(locale, emails),
	}
	return entriesIn(said).map(([member, value]) => {
		if (!value) return null
		return (
			<p key={member} data-kept={member}>
				{say(text[member], { value })}{' '}
				<IfMay deed="correct">
					<button
						type="button"
						className="link"
						aria-label={say(text.deleteOf[member])}
						onClick={() =>
							change('editCandidate', {
								before: candidate,
								after: withoutKept(candidate, sheet, member),
								kind: 'edit',
							})
						}
					>
						{say(text.delete)}
					</button>
				</IfMay>
			</p>
		)
	})
}
