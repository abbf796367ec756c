import { useEffect, useRef, useState } from 'react'
import { today } from '@/lib/day/today'
import { inOneLine } from '@/lib/i18n/one-line'
import { sayDay } from '@/lib/i18n/say'
import { maxAskedAtOnce } from '@/lib/limits/limits'
import type { AskedCandidates } from '@/lib/screening/desk/desk-asking'
import { fileName, saveFile } from '@/lib/screening/export/save-file'
import type { Role } from '@/lib/screening/model/records'
import { useScreening } from '../desk/desk-context'
import { useDeskTask } from '../desk/use-desk-task'
import { AskForm, type Asking, useAsking } from './ask-form'
import styles from './asking.module.css'
import { MadeLinks } from './made-links'

type Props = {
	readonly role: Role
	readonly keys: readonly string[]
	readonly onClose: () => void
}

/** Asks candidates by personal links: the mail, until when, and who asks; then the links to send. */
export default function AskDialog({ role, keys, onClose }: Props) {
	const { words, say, ask, state } = useScreening()
	const dialog = useRef<HTMLDialogElement>(null)
	const asking = useAsking()
	const { run, progress } = useDeskTask('askCandidates')
	const [made, setMade] = useState<AskedCandidates | null>(null)
	const text = words.screen.asking
	const isTooMany = keys.length > maxAskedAtOnce
	useEffect(() => dialog.current?.showModal(), [])

	async function make({ locale, replyBy, person, company, contact }: Asking) {
		const sender = {
			person: inOneLine(person),
			company: inOneLine(company),
			contact: inOneLine(contact),
		}
		const { settings } = state
		const kept = { decider: sender.person, company: sender.company, contact: sender.contact }
		if (
			settings.decider !== kept.decider ||
			settings.company !== kept.company ||
			settings.contact !== kept.contact
		)
			await ask('saveSettings', kept)
		const answer = await run({
			role: role.id,
			keys,
			locale,
			replyBy,
			sender,
			origin: window.location.origin,
			headings: {
				link: say(words.screen.link.label),
				subject: say(text.subject),
				text: say(text.mail),
			},
		})
		if (!answer) return
		setMade(answer)
		if (answer.file && answer.count > 1)
			saveFile(`${fileName(say(text.fileName))}-${today()}.csv`, answer.file)
	}
	const isMade = made !== null && made.beyond.length === 0
	return (
		<dialog ref={dialog} className={styles.dialog} aria-labelledby="asking-title" onClose={onClose}>
			<h2 id="asking-title">{say(text.title, { count: keys.length })}</h2>
			{isTooMany ? (
				<p>{say(text.tooMany, { most: maxAskedAtOnce })}</p>
			) : isMade ? (
				<MadeLinks made={made} replyBy={asking.given.replyBy} />
			) : (
				<>
					<p>{say(text.lead)}</p>
					<AskForm asking={asking} count={keys.length} isBusy={progress !== null} onAsk={make} />
					<div role="alert">{made && <Beyond made={made} />}</div>
				</>
			)}
			<p>
				<button type="button" className="link" onClick={() => dialog.current?.close()}>
					{say(isMade || isTooMany ? words.screen.close : words.screen.cancel)}
				</button>
			</p>
		</dialog>
	)
}

/** Whose record ends before the day of the reply, so that nobody was asked. */
function Beyond({ made: { beyond } }: { readonly made: AskedCandidates }) {
	const { locale, words, say } = useScreening()
	const [first, ...others] = beyond
	if (!first) return null
	const { name, end } = first
	return (
		<p>
			<strong>
				{say(words.screen.asking.beyond, { name, day: sayDay(locale, end), others: others.length })}
			</strong>
		</p>
	)
}
