import type { Metadata } from 'next'
import styles from '@/components/embed/embed.module.css'
import { embedWords } from '@/components/embed/embed-words'
import { EmbeddedCheck } from '@/components/embed/embedded-check'
import { firstPlace } from '@/lib/form/embedded-place'
import { quickView } from '@/lib/form/quick/view'
import { situationOf } from '@/lib/form/situation'
import { standingsSoFar } from '@/lib/form/standing-so-far'
import { localeIn } from '@/lib/i18n/locale-in'
import { sayIn } from '@/lib/i18n/say'
import { joinSentences } from '@/lib/words/join-sentences'
import { wordsOf } from '@/lib/words/messages'
import { pageTitle } from '@/lib/words/page-title'
import { rulesetIds } from '@/rules/rulesets/ids'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const locale = await localeIn(params)
	const { embed } = wordsOf(locale)
	return { title: pageTitle(locale, embed.title), description: sayIn(locale)(embed.description) }
}

/** The self-check for a frame on another website: no way leads from it into other pages but in a tab of its own. */
export default async function Page({ params }: Props) {
	const locale = await localeIn(params)
	const words = wordsOf(locale)
	const say = sayIn(locale)
	const start = situationOf(null)
	const inNewTab = { target: '_blank', rel: 'noopener' }
	return (
		<main id="main" tabIndex={-1}>
			<EmbeddedCheck
				locale={locale}
				atStart={{
					view: quickView(start, { id: firstPlace }),
					standings: standingsSoFar({ ...start, chosen: rulesetIds }),
				}}
				words={embedWords(locale, words)}
			>
				<div className={styles.head}>
					<p className="page">
						<span>{say(words.site.shell.topLine)}</span>
						<a className="link" href={`/${locale}`} {...inNewTab}>
							{say(words.embed.site)}
						</a>
					</p>
				</div>
				<noscript>
					<p className="page">
						{joinSentences(say, words, [say(words.plain.offer), say(words.plain.travel)])}
					</p>
					<p className="page">
						<a className="button" href={`/${locale}/plain`} {...inNewTab}>
							{say(words.plain.link)}
						</a>
					</p>
				</noscript>
			</EmbeddedCheck>
		</main>
	)
}
