import type { Metadata } from 'next'
import type { ResultWords } from '@/components/result/context'
import { ResultPage } from '@/components/result/result-page'
import { shellWords } from '@/components/shell-words'
import { SiteShell } from '@/components/site-shell'
import { answerWords } from '@/lib/i18n/answer-words'
import type { Locale } from '@/lib/i18n/locales'
import { type Words, wordsOf } from '@/lib/i18n/messages'
import { sayIn } from '@/lib/i18n/say'
import { pageMetadata } from '@/lib/page-metadata'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const locale = (await params).locale as Locale
	const words = wordsOf(locale)
	const say = sayIn(locale)
	return pageMetadata(
		`${say(words.result.title)} – ${say(words.site.name)}`,
		say(words.result.disclaimer.title),
		'/result',
	)
}

/** The part of the words that the result needs: it travels with the page. */
function resultWords(words: Words): ResultWords {
	const { rulesets, statuses, sources, places, evidence, parameters, steps, result } = words
	const about = { rulesets, statuses, sources, places, evidence, parameters, steps, result }
	const named = answerWords(words)
	const { eraseDialog, unsure } = words.form
	return { ...about, ...named, form: { ...named.form, eraseDialog, unsure } }
}

export default async function Page({ params }: Props) {
	const locale = (await params).locale as Locale
	return (
		<SiteShell locale={locale} words={shellWords(locale)} current="check" path="/result">
			<ResultPage locale={locale} words={resultWords(wordsOf(locale))} />
		</SiteShell>
	)
}
