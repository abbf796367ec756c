import type { MyRequest } from '@/lib/team-api/routes/my-record'
import { useRecord } from '../parts/record-context'
import { RecordPart } from '../parts/record-part'
import { sayDayOf } from '../parts/say-day-of'
import styles from './requests.module.css'
import { sayChange, sayKind, sayState } from './say-request'

/** The candidate's requests, what happened to them, and whom to ask if nobody answers. */
export function Requests() {
	const { words, say, record } = useRecord()
	const text = words.record.requests
	const { requests, contact } = record
	return (
		<RecordPart id="requests" title={say(text.title)}>
			{requests.length === 0 && <p className={styles.none}>{say(text.none)}</p>}
			<ul className={styles.list}>
				{requests.map((request) => (
					<RequestRow key={request.id} request={request} />
				))}
			</ul>
			<p className="quiet small">{contact ? say(text.late, { contact }) : say(text.lateUnknown)}</p>
		</RecordPart>
	)
}

function RequestRow({ request }: { readonly request: MyRequest }) {
	const context = useRecord()
	const { locale, words, say } = context
	const text = words.record.requests
	const change = sayChange(request, context)
	return (
		<li className={styles.request} data-request={request.kind} data-state={request.state}>
			<p className="quiet">{sayDayOf(locale, request.at)}</p>
			<div>
				<p>{sayKind(request, context)}</p>
				{change && <p className="quiet">{change}</p>}
				{request.words && <p className={styles.written}>{say(text.words, { words: request.words })}</p>}
				{request.answer && <p className={styles.answer}>{say(text.words, { words: request.answer })}</p>}
			</div>
			<p className="quiet">{sayState(request, context)}</p>
		</li>
	)
}
