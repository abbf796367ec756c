import { useEffect, useRef, useState } from 'react'
import fields from '@/components/ui/fields/field.module.css'
import { mailtoOf } from '@/lib/handoff/mailto'
import { sayDay } from '@/lib/i18n/say'
import type { AskedCandidates, PersonalLink } from '@/lib/screening/desk/desk-asking'
import { useScreening } from '../desk/desk-context'
import styles from './asking.module.css'

type Props = { readonly made: AskedCandidates; readonly replyBy: string }

/** The result: one link with its mail to copy or open, or the file that was saved; and what was recorded. */
export function MadeLinks({ made: { count, nothing, first }, replyBy }: Props) {
	const { locale, words, say } = useScreening()
	const box = useRef<HTMLDivElement>(null)
	useEffect(() => box.current?.focus(), [])
	const text = words.screen.asking
	return (
		<div ref={box} tabIndex={-1} className={styles.made} data-made={count}>
			{count > 0 && (
				<p>
					{count > 1 && `${say(text.saved)} `}
					{say(text.noted, { count, day: sayDay(locale, replyBy) })}
				</p>
			)}
			{nothing > 0 && <p>{say(text.nothing, { count: nothing })}</p>}
			{count === 1 && first && <MailToSend link={first} />}
		</div>
	)
}

function MailToSend({ link: made }: { readonly link: PersonalLink }) {
	const { words, say } = useScreening()
	const [said, setSaid] = useState<string | null>(null)
	const text = words.screen.asking
	const whole = `${made.subject}\n\n${made.body}`
	const mailto = mailtoOf(made)
	const copy = (copied: string, done: string) =>
		navigator.clipboard.writeText(copied).then(
			() => setSaid(done),
			() => setSaid(say(text.select)),
		)
	return (
		<>
			<label htmlFor="asking-mail">{say(text.mail)}</label>
			<textarea id="asking-mail" className={fields.field} rows={9} readOnly dir="auto" value={whole} />
			<p className={styles.actions}>
				<button type="button" className="button small" onClick={() => copy(whole, say(text.copied))}>
					{say(text.copy)}
				</button>
				<a
					className="button second small"
					href={mailto.address}
					onClick={() => {
						if (!mailto.isWhole) copy(made.body, say(text.paste))
					}}
				>
					{say(text.open)}
				</a>
			</p>
			<label htmlFor="asking-link">{say(words.screen.link.label)}</label>
			<input
				id="asking-link"
				className={fields.field}
				readOnly
				dir="ltr"
				value={made.link}
				onFocus={({ target }) => target.select()}
			/>
			<p>
				<button type="button" className="link" onClick={() => copy(made.link, say(text.copied))}>
					{say(text.copyLink)}
				</button>
			</p>
			<p role="status">{said}</p>
		</>
	)
}
