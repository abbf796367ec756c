import { useRef, useState } from 'react'
import { mailtoOf } from '@/lib/handoff/mailto'
import type { Say } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import { copyText } from '../ui/browser/copy-text'
import styles from './hand-over.module.css'

type Props = {
	readonly link: string
	readonly words: Pick<
		Words['handoff']['handOver'],
		'link' | 'copy' | 'copied' | 'copyFailed' | 'share' | 'shareFailed'
	>
	readonly say: Say
	/** The text that accompanies the link in a mail or a message, and the name of the button that opens the mail. */
	readonly sending: { readonly mail: string; readonly subject: string; readonly text: string }
}

const wasCancelled = (error: unknown) => error instanceof DOMException && error.name === 'AbortError'

/**
 * A link to read, open, copy, mail, and share with the device's own dialog. Whether it worked is announced. Render it
 * only in the browser: only there is it known whether the device can share.
 */
export function CopyLink({ link, words, say, sending }: Props) {
	const shown = useRef<HTMLAnchorElement>(null)
	const [said, setSaid] = useState<{ readonly link: string; readonly text: string } | null>(null)
	const announce = (text: string) => setSaid({ link, text })

	const copy = async () =>
		announce(say((await copyText(link, shown.current)) ? words.copied : words.copyFailed))
	const share = async () => {
		try {
			await navigator.share({ title: sending.subject, text: sending.text, url: link })
		} catch (error) {
			if (!wasCancelled(error)) announce(say(words.shareFailed))
		}
	}
	const mail = mailtoOf({ email: '', subject: sending.subject, body: `${sending.text}\n\n${link}\n` })
	return (
		<div className={styles.copyLink}>
			<p className={styles.link}>
				<span className={styles.linkLabel}>{say(words.link)}</span>
				<bdi dir="ltr">
					<a ref={shown} href={link}>
						{link}
					</a>
				</bdi>
			</p>
			<p className={styles.ways}>
				<button type="button" className="button" onClick={copy}>
					{say(words.copy)}
				</button>
				{'share' in navigator && (
					<button type="button" className="button second" onClick={share}>
						{say(words.share)}
					</button>
				)}
				<a className="button second" href={mail.address} onClick={mail.isWhole ? undefined : copy}>
					{sending.mail}
				</a>
				<span role="status">{said?.link === link && said.text}</span>
			</p>
		</div>
	)
}
