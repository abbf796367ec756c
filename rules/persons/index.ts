import type { RulesetId } from '../rulesets/ids'
import { articlePersons } from './article'
import { h1bPersons } from './h1b'
import { kPublishedPersons } from './k-published'
import type { PersonTable } from './person'
import { readerOf } from './readings'
import { workPermitPersons } from './work-permit'

/** A table with who has read each person of it. */
const read = (id: RulesetId, { asOf, persons }: PersonTable): PersonTable => ({
	asOf,
	persons: persons.map((person) => ({ ...person, readBy: readerOf(id, person.id) })),
})

/** For each rule set, the persons at its edges, with the expected results. */
export const persons: Readonly<Record<RulesetId, PersonTable>> = {
	article: read('article', articlePersons),
	'k-published': read('k-published', kPublishedPersons),
	'work-permit': read('work-permit', workPermitPersons),
	h1b: read('h1b', h1bPersons),
}
