import { type Locale, localeIds } from '@/lib/i18n/locales'
import { entriesIn } from '@/rules/keys'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'

type TextOf = (ruleset: RulesetId, criterion: string) => string | undefined

/** The files of a language that have a text for each criterion. */
async function textsIn(locale: Locale): Promise<Readonly<Record<string, TextOf>>> {
	const { rules } = await import(`../lib/words/messages/${locale}/applicants/rules.ts`)
	const { shortNames } = await import(`../lib/words/messages/${locale}/applicants/screen/short-names.ts`)
	return {
		'rules.ts': (ruleset, criterion) => rules.rulesets[ruleset].criteria[criterion],
		'screen/short-names.ts': (ruleset, criterion) => shortNames.short[ruleset][criterion],
	}
}

/**
 * Says before any test which criteria have no text, each once: whatever shows their rule set would fail for it.
 * @throws if there are any
 */
export async function setup(): Promise<void> {
	const missing: string[] = []
	for (const locale of localeIds)
		for (const [file, textOf] of Object.entries(await textsIn(locale)))
			for (const [id, { criteria }] of entriesIn(rulesets))
				for (const criterion of criteria)
					if (!textOf(id, criterion.id))
						missing.push(
							`lib/words/messages/${locale}/applicants/${file} has no text for ${criterion.id} of ${id}`,
						)
	if (missing.length > 0) throw new Error(`Texts are missing:\n${missing.join('\n')}`)
}
