import type { Metadata } from 'next'
import { proofContext } from '@/components/proof/proof-context'
import { ProofPage } from '@/components/proof/proof-page'
import { shellWords } from '@/components/shell/shell-words'
import { SiteShell } from '@/components/shell/site-shell'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'

type Props = { params: Promise<{ locale: string; id: string }> }

export const dynamicParams = false
export const generateStaticParams = () => rulesetIds.map((id) => ({ id }))

const read = async (params: Props['params']) => (await params) as { locale: Locale; id: RulesetId }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { locale, id } = await read(params)
	const { proof, rulesets } = wordsOf(locale)
	const say = sayIn(locale)
	const name = say(rulesets[id].name)
	return { title: say(proof.pageTitle, { name }), description: say(proof.description, { name }) }
}

export default async function RulesetProofPage({ params }: Props) {
	const { locale, id } = await read(params)
	return (
		<SiteShell locale={locale} words={shellWords(locale)} current="rules" path={`/rules/${id}/proof`}>
			<ProofPage {...(await proofContext(locale, id))} />
		</SiteShell>
	)
}
