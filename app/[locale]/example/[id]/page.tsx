import type { Metadata } from 'next'
import { ExampleResult } from '@/components/example/example-result'
import { shellWords } from '@/components/shell/shell-words'
import { SiteShell } from '@/components/shell/site-shell'
import { type ExampleId, exampleIds } from '@/lib/example/people'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { pageTitle } from '@/lib/words/page-title'

type Props = { params: Promise<{ locale: string; id: string }> }

export const dynamicParams = false
export const generateStaticParams = () => exampleIds.map((id) => ({ id }))

const read = async (params: Props['params']) => (await params) as { locale: Locale; id: ExampleId }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { locale, id } = await read(params)
	const { examples, start } = wordsOf(locale).site
	return {
		title: pageTitle(locale, examples.people[id], start.example.tag),
		description: sayIn(locale)(examples.lead),
	}
}

export default async function ExamplePage({ params }: Props) {
	const { locale, id } = await read(params)
	return (
		<SiteShell locale={locale} words={shellWords(locale)} current="check" path={`/example/${id}`}>
			<ExampleResult locale={locale} id={id} />
		</SiteShell>
	)
}
