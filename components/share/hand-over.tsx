import { today } from '@/lib/day/today'
import type { Draft } from '@/lib/draft/draft-store'
import type { Locale } from '@/lib/i18n/locales'
import { withPlainSpaces } from '@/lib/i18n/no-breaks'
import { sayDay, sayIn } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import { Notice } from '../ui/notices/notice'
import { AsideList } from './aside-list'
import { CopyLink } from './copy-link'
import styles from './hand-over.module.css'
import { QrCode } from './qr-code'
import { useOwnLink } from './use-own-link'

export type HandOverWords = { readonly handoff: Pick<Words['handoff'], 'handOver' | 'reply' | 'aside'> }

type Props = { readonly locale: Locale; readonly words: HandOverWords; readonly draft: Draft }

/** The text that accompanies the link in a mail: to whoever asked for the answers, or else to oneself. */
function sendingOf(locale: Locale, { handoff: { handOver, reply } }: HandOverWords, draft: Draft) {
	const say = sayIn(locale)
	const { mail, subject, text } = draft.reply ? reply.sending : handOver.sending
	const date = sayDay(locale, today())
	const opening = draft.reply?.opening
	return {
		mail: say(mail),
		subject: withPlainSpaces(
			opening ? say(reply.sending.subjectFor, { name: opening }) : say(subject, { date }),
		),
		text: withPlainSpaces(say(text, { date })),
	}
}

/** How to hand over one's own answers: the link, its QR code, and what it contains. */
export default function HandOver({ locale, words, draft }: Props) {
	const link = useOwnLink(draft, locale)
	const say = sayIn(locale)
	const { handOver, reply, aside } = words.handoff
	const count = Object.keys(draft.facts).length
	return (
		<section className={styles.handOver} aria-labelledby="hand-over-title">
			<h2 id="hand-over-title">{say(draft.reply ? reply.title : handOver.title)}</h2>
			<div className={styles.body}>
				<div className={styles.words}>
					{draft.reply ? (
						<>
							<p>
								{draft.reply.from ? say(reply.to, { name: draft.reply.from }) : say(reply.toAsker)}{' '}
								{say(reply.holds, { count })}
							</p>
							{draft.reply.opening && <p>{say(reply.opening, { name: draft.reply.opening })}</p>}
						</>
					) : (
						<p>{say(handOver.lead, { count })}</p>
					)}
					<Notice kind="care">{say(handOver.who)}</Notice>
					<CopyLink link={link} words={handOver} say={say} sending={sendingOf(locale, words, draft)} />
				</div>
				<QrCode text={link} label={say(handOver.qr)} on="screen">
					<p className={styles.tooLong}>{say(handOver.tooLong)}</p>
				</QrCode>
			</div>
			{draft.aside && <AsideList locale={locale} words={aside} others={draft.aside} />}
		</section>
	)
}
