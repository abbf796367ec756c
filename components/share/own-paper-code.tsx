import type { Draft } from '@/lib/draft/draft-store'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { HandOverWords } from './hand-over'
import { PaperCode } from './paper-code'
import { useOwnLink } from './use-own-link'

type Props = { readonly locale: Locale; readonly words: HandOverWords; readonly draft: Draft }

/** The QR code of one's own answers on paper. */
export default function OwnPaperCode({ locale, words, draft }: Props) {
	return <PaperCode link={useOwnLink(draft, locale)} words={words.handoff.handOver} say={sayIn(locale)} />
}
