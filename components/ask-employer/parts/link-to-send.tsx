import type { CompiledMessage } from 'icu-minify/format'
import { CopyLink } from '@/components/share/copy-link'
import { CopyText } from '@/components/share/copy-text'
import { QrCode } from '@/components/share/qr-code'
import type { Say } from '@/lib/i18n/say'
import styles from './employer.module.css'
import type { LinkWords } from './employer-words'

type Props = {
	readonly link: string
	readonly words: LinkWords
	readonly say: Say
	/** What the QR code contains, for people who cannot see it. */
	readonly qr: CompiledMessage
	/** The mail with the link, which is at its end. */
	readonly subject: string
	readonly text: string
	/** What to know about that text. */
	readonly hint?: CompiledMessage
}

/** A link to send oneself: to copy, share or mail, as a QR code, and within a text to copy. */
export function LinkToSend({ link, words, say, qr, subject, text, hint }: Props) {
	return (
		<>
			<div className={styles.link}>
				<CopyLink
					link={link}
					words={words.link}
					say={say}
					sending={{ mail: say(words.byMail), subject, text }}
				/>
				<QrCode text={link} label={say(qr)} on="screen">
					<p className="quiet small">{say(words.link.tooLong)}</p>
				</QrCode>
			</div>
			<h3>{say(words.copyText.title)}</h3>
			{hint && <p className="quiet">{say(hint)}</p>}
			<CopyText text={`${text}\n\n${link}`} words={words.copyText} say={say} />
		</>
	)
}
