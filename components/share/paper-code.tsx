import { typedPath } from '@/lib/handoff/handoff-link'
import { typedLines } from '@/lib/handoff/typed-code'
import type { Say } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import styles from './hand-over.module.css'
import { QrCode } from './qr-code'

type Props = {
	readonly link: string
	readonly words: Pick<Words['handoff']['handOver'], 'qr' | 'scan' | 'scanOrType'>
	readonly say: Say
}

/**
 * The code of a link in the head of a printed result: as a QR code, and beside it as signs to type where they are few;
 * the link itself if it is too long for a QR code.
 */
export function PaperCode({ link, words, say }: Props) {
	const { host, hash } = new URL(link)
	const lines = typedLines(hash.slice(1))
	return (
		<div className={styles.paper}>
			<QrCode text={link} label={say(words.qr)} on="paper">
				<bdi dir="ltr">{link}</bdi>
			</QrCode>
			<div>
				{lines && (
					<div data-typed>
						<p>
							{say(words.scanOrType)} <bdi dir="ltr">{host + typedPath}</bdi>
						</p>
						<p className={styles.typed} dir="ltr">
							{lines.map((line) => (
								<code key={line}>{line}</code>
							))}
						</p>
					</div>
				)}
				<p>{say(words.scan)}</p>
			</div>
		</div>
	)
}
