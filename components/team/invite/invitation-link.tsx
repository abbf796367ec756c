import { useEffect, useRef, useState } from 'react'
import { copyText } from '@/components/ui/browser/copy-text'
import { invitationDays } from '@/lib/limits/account-limits'
import { useTeam } from '../session/team-context'
import styles from './invite.module.css'

type Props = {
	readonly token: string
	/** Whether it is sent by mail as well. */
	readonly isMailed: boolean
	readonly onClose: () => void
}

/** The link of an invitation: the token is in the fragment, so that it reaches no server before it is used. */
export function InvitationLink({ token, isMailed, onClose }: Props) {
	const { locale, words, say } = useTeam()
	const [said, setSaid] = useState('')
	const shown = useRef<HTMLElement>(null)
	const button = useRef<HTMLButtonElement>(null)
	useEffect(() => button.current?.focus(), [])
	const text = words.invite
	const link = `${window.location.origin}/${locale}/team#join/${token}`
	const copy = async () => setSaid(say((await copyText(link, shown.current)) ? text.copied : text.copyFailed))
	return (
		<>
			{isMailed && <p>{say(text.mailed)}</p>}
			<p>{say(text.madeText, { days: invitationDays })}</p>
			<p>
				<code ref={shown} className={styles.link} dir="ltr">
					{link}
				</code>
			</p>
			<p className={styles.ways}>
				<button ref={button} type="button" className="button" onClick={copy}>
					{say(text.copy)}
				</button>
				<button type="button" className="link" onClick={onClose}>
					{say(text.close)}
				</button>
				<span role="status">{said}</span>
			</p>
		</>
	)
}
