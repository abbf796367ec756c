import type { CompiledMessage } from 'icu-minify/format'
import { useEffect, useRef } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn, sayNumber } from '@/lib/i18n/say'
import { sayDatedInstant } from '@/lib/i18n/say-instant'
import type { DeletionProof, MyRecord } from '@/lib/team-api/routes/my-record'
import type { RecordWords } from '../parts/record-words'
import styles from './page.module.css'

type Props = { readonly locale: Locale; readonly words: RecordWords }

/** What the page shows until the record is loaded; without JavaScript, nothing else follows. */
export function RecordLoading({ locale, words, children }: Props & { readonly children?: React.ReactNode }) {
	const say = sayIn(locale)
	const text = words.record
	return (
		<div className={`page ${styles.state}`}>
			<h1>{say(text.title)}</h1>
			{children || (
				<p className="lead scripted" role="status">
					{say(text.waiting.text)}
				</p>
			)}
			<noscript>
				<p className="lead">{say(text.waiting.noScript)}</p>
			</noscript>
		</div>
	)
}

/** The single message if there is no record to show; when it has just replaced one, it takes the focus. */
function State({
	title,
	takesFocus,
	children,
}: {
	title: string
	takesFocus?: true
	children: React.ReactNode
}) {
	const heading = useRef<HTMLHeadingElement>(null)
	useEffect(() => {
		if (!takesFocus) return
		heading.current?.focus({ preventScroll: true })
		window.scrollTo(0, 0)
	}, [takesFocus])
	return (
		<div className={`page ${styles.state}`}>
			<h1 ref={heading} tabIndex={-1}>
				{title}
			</h1>
			{children}
		</div>
	)
}

type MessageProps = Props & { readonly title: CompiledMessage; readonly text: CompiledMessage }

/** Says that a link opens nothing, and whom to ask. */
export function Message({ locale, title, text }: MessageProps) {
	const say = sayIn(locale)
	return (
		<State title={say(title)}>
			<p className="lead">{say(text)}</p>
		</State>
	)
}

/** Says that the candidate has closed the link. */
export function Closed({ locale, words, record }: Props & { readonly record: MyRecord }) {
	const say = sayIn(locale)
	const { title, text, ask } = words.record.closed
	return (
		<State title={say(title)} takesFocus>
			<p className="lead">{say(text, { company: record.company })}</p>
			{record.contact && <p>{say(ask, { contact: record.contact })}</p>}
		</State>
	)
}

/** What is left of a record that was deleted: the proof, without the data. */
export function Deleted({ locale, words, proof }: Props & { readonly proof: DeletionProof }) {
	const say = sayIn(locale)
	const text = words.record.deleted
	const { all, confirmed, until } = proof.devices
	const count = all - confirmed
	const left =
		until === null
			? say(text.left, { count })
			: say(text.leftUntil, { count, until: sayDay(locale, until.slice(0, 10)) })
	return (
		<State title={say(text.title)} takesFocus>
			<p className="lead">{say(text.lead)}</p>
			<dl className={styles.proof} data-proof={proof.number}>
				<dt>{say(text.number)}</dt>
				<dd>{sayNumber(locale, proof.number)}</dd>
				<dt>{say(text.at)}</dt>
				<dd>{sayDatedInstant(locale, proof.at)}</dd>
				<dt>{say(text.devices)}</dt>
				<dd>{count > 0 ? left : say(text.allConfirmed)}</dd>
			</dl>
			<div className={`${styles.keep} no-print`}>
				<p className="quiet">{say(text.keep)}</p>
				<p>
					<button type="button" className="button second" onClick={() => window.print()}>
						{say(text.print)}
					</button>
				</p>
			</div>
		</State>
	)
}
