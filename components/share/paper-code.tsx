import type { Say } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import styles from './hand-over.module.css'
import { QrCode } from './qr-code'

type Props = {
	readonly link: string
	readonly words: Pick<Words['handoff']['handOver'], 'qr' | 'scan'>
	readonly say: Say
}

/** The QR code of a link in the head of a printed result; the link itself if it is too long for one. */
export function PaperCode({ link, words, say }: Props) {
	return (
		<div className={styles.paper}>
			<QrCode text={link} label={say(words.qr)} on="paper">
				<bdi dir="ltr">{link}</bdi>
			</QrCode>
			<p>{say(words.scan)}</p>
		</div>
	)
}
