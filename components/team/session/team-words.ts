import type { Words } from '@/lib/words/texts'

/** The texts of the team's own pages: they are sent with the page. */
export type TeamWords = Words['team'] & {
	readonly errors: Pick<Words['form']['errors'], 'summary' | 'titlePrefix'>
	readonly separators: Words['separators']
	readonly siteName: Words['site']['name']
}

/** Picks the texts that the team's pages need. */
export const teamWords = ({ team, form, separators, site }: Words): TeamWords => ({
	...team,
	errors: { summary: form.errors.summary, titlePrefix: form.errors.titlePrefix },
	separators,
	siteName: site.name,
})
