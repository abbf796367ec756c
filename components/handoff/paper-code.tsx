import type { Draft } from '@/lib/draft/draft-store'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { HandOverWords } from './hand-over'
import styles from './hand-over.module.css'
import { QrCode } from './qr-code'
import { useOwnLink } from './use-own-link'

type Props = { readonly locale: Locale; readonly words: HandOverWords; readonly draft: Draft }

/** The QR code of the answers beside the headline of a printed result; the link itself where it is too long for one. */
export default function PaperCode({ locale, words, draft }: Props) {
	const link = useOwnLink(draft, locale)
	const say = sayIn(locale)
	const { qr, scan } = words.handoff.handOver
	return (
		<div className={styles.paper}>
			<QrCode text={link} label={say(qr)} on="paper">
				<bdi dir="ltr">{link}</bdi>
			</QrCode>
			<p>{say(scan)}</p>
		</div>
	)
}
