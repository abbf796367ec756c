import { ownParameters, type Parameters, parameterIds, parameters } from '../parameters'
import type { Ruleset } from '../ruleset'
import { article20261124 } from './article-2026-11-24'
import type { RulesetId } from './ids'
import { rulesets } from './index'
import { kPublished20261124 } from './k-published-2026-11-24'
import { workPermit20261124 } from './work-permit-2026-11-24'

/** All versions of the rule sets, oldest first. */
const versions = {
	article: [article20261124, rulesets.article],
	'k-published': [kPublished20261124, rulesets['k-published']],
	'work-permit': [workPermit20261124, rulesets['work-permit']],
	h1b: [rulesets.h1b],
} as const satisfies { readonly [R in RulesetId]: Versions }

/** The ids of a rule set's criteria, including those of earlier versions. */
export type CriterionIdOf<R extends RulesetId> = (typeof versions)[R][number]['criteria'][number]['id']
export type ContinuingIdOf<R extends RulesetId> = (typeof versions)[R][number]['continuing'][number]['id']
export type NoteIdOf<R extends RulesetId> = (typeof versions)[R][number]['notes'][number]['id']

/** The criteria that some version corrects. */
export type CorrectedIdOf<R extends RulesetId> = CorrectedIn<(typeof versions)[R][number]>
type CorrectedIn<V> = V extends {
	readonly corrects: { readonly criteria: readonly (infer Id extends string)[] }
}
	? Id
	: never

/** The ids of a row of points and of the rows within it. */
type IdsIn<Row> = Row extends { readonly id: infer Id extends string }
	? Id | (Row extends { readonly rows: readonly (infer Part)[] } ? IdsIn<Part> : never)
	: never
type RowIdIn<R> = R extends { readonly points: readonly (infer Row)[] } ? IdsIn<Row> : never

/** The ids of the rows of points that rest on several facts, in all rule sets. */
export type PointsRowId = { [R in RulesetId]: RowIdIn<(typeof versions)[R][number]> }[RulesetId]

/** The versions of a rule set, oldest first; at least one. */
export type Versions = readonly [Ruleset<RulesetId>, ...Ruleset<RulesetId>[]]

/** Gives all versions of a rule set. */
export type VersionsOf = (id: RulesetId) => Versions

/** All versions of a rule set that this program has. */
export const versionsOf: VersionsOf = (id) => versions[id]

/**
 * The day from which a version counts: its first day in force; if it is not law, that of its last change, or of the
 * version that it corrects.
 */
export const firstDayOf = ({ effectiveFrom, version, corrects }: Ruleset): string =>
	effectiveFrom ?? corrects?.version ?? version

/** The versions that no other one corrects, oldest first: those that a day can choose. */
export const uncorrected = <R extends Ruleset>(versions: readonly R[]): readonly R[] =>
	versions.filter(({ version }) => !versions.some(({ corrects }) => corrects?.version === version))

/**
 * The version in effect on a day: the newest whose first day has come by then, or else the oldest. One that another
 * version corrects is never chosen by a day.
 * @param day YYYY-MM-DD
 */
export function versionOn(versions: Versions, day: string): Ruleset<RulesetId> {
	const [oldest = versions[0], ...later] = uncorrected(versions)
	return later.findLast((version) => firstDayOf(version) <= day) ?? oldest
}

/**
 * The parameters as they stood on a day: a value counts from its date. An employer's own value counts from when it
 * was set, which is after its date.
 * @param day YYYY-MM-DD
 */
export const parametersOn = (day: string, dated: typeof parameters = parameters): Parameters => ({
	...(Object.fromEntries(
		parameterIds.map((id) => {
			const { value, date } = dated[id]
			return [id, date !== null && date <= day ? value : null]
		}),
	) as unknown as Parameters),
	...ownParameters,
})
