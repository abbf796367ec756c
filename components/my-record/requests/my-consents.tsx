import { sayDay } from '@/lib/i18n/say'
import { consentNotices } from '@/lib/team-api/routes/consent-notice'
import type { MyConsent } from '@/lib/team-api/routes/my-record'
import { consentRoute } from '@/lib/team-api/routes/own-page'
import { useRecord } from '../parts/record-context'
import { RecordPart } from '../parts/record-part'
import { RecordRefusal } from '../parts/record-refusal'
import { useRequest } from '../parts/use-request'
import styles from './requests.module.css'

/** The day of this page's wording. */
const [shown] = consentNotices

/** The candidate's consents: withdrawing takes the same single click as agreeing. */
export function MyConsents() {
	const { words, say, record } = useRecord()
	const text = words.record.consents
	return (
		<RecordPart id="consents" title={say(text.title)} lead={say(text.lead)}>
			<ul className={styles.list}>
				{record.consents.map((consent) => (
					<ConsentRow key={consent.consent} consent={consent} />
				))}
			</ul>
		</RecordPart>
	)
}

function ConsentRow({ consent: { consent, isGiven, on, notice } }: { readonly consent: MyConsent }) {
	const { locale, words, say, ask, onRecord } = useRecord()
	const { isSending, refusal, run } = useRequest()
	const text = words.record.consents
	const what = say(words.consents[consent])
	const given = notice === null ? text.given : text.givenTo
	const state =
		on === null
			? say(text.never)
			: say(isGiven ? given : text.withdrawn, {
					on: sayDay(locale, on),
					notice: notice === null ? '' : sayDay(locale, notice),
				})
	return (
		<li className={styles.consent} data-consent={consent} data-given={isGiven}>
			<div>
				<p>
					<strong>{what}</strong>
				</p>
				<p className="quiet small" role="status">
					{state}
				</p>
				{consent === 'sensitive' && isGiven && <p className="quiet small no-print">{say(text.sensitive)}</p>}
				{refusal && <RecordRefusal {...{ words, say, refusal }} />}
			</div>
			<p className="no-print">
				<button
					type="button"
					className="link"
					aria-disabled={isSending}
					aria-label={say(isGiven ? text.withdrawFrom : text.agreeTo, { what })}
					onClick={() => run(() => ask(consentRoute, { consent, given: !isGiven, notice: shown }), onRecord)}
				>
					{say(isGiven ? text.withdraw : text.agree)}
				</button>
			</p>
		</li>
	)
}
