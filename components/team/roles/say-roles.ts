import { sayList } from '@/lib/i18n/say'
import { openingPermissions, type Permission } from '@/lib/records/rights/permissions'
import { permissionAt } from '@/lib/team-rights/permission-at'
import { keysIn } from '@/rules/keys'
import type { AccessSpeech, OpeningOption } from '../openings/say-access'
import type { RoleAccess } from './role-access'

/** A role, and the openings in which somebody has it. */
export type RoleLine = { readonly permission: Permission; readonly where: string }

type Holder = RoleAccess & {
	/** How many people are given to them, by opening; absent for who is only invited. */
	readonly given?: Readonly<Record<string, number>>
}

/** The maximum number of openings that are named for a role; beyond it, their number is said. */
const named = 6

/** What somebody may do and where, a line for each role; an interviewer's openings with how many people are given to them. */
export function sayRoles(spoken: AccessSpeech, holder: Holder, all: readonly OpeningOption[]): RoleLine[] {
	const { words, say } = spoken
	const text = words.roles
	const { permission, byOpening, openings, newOpenings, given } = holder
	if (permission === 'owner') return [{ permission, where: say(text.all) }]
	const seen = openings === 'all' ? keysIn(byOpening) : openings
	const countOf = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (given?.[id] ?? 0), 0)
	const nameOf = (id: string) => all.find((opening) => opening.id === id)?.name ?? say(words.access.gone)
	const withPeople = (role: Permission, where: string, ids: readonly string[]) =>
		role === 'interviewer' && given
			? say(text.withPeople, { where, people: say(text.people, { count: countOf(ids) }) })
			: where

	/** The openings by name in which somebody has a role; an interviewer's each in a line of its own. */
	function linesOf(role: Permission, ids: readonly string[]): string[] {
		const [first, rest] = [ids.slice(0, named), ids.slice(named)]
		if (role !== 'interviewer' || !given) {
			const list = sayList(spoken.locale, first.map(nameOf))
			return rest.length === 0 ? [list] : [say(words.access.more, { list, count: rest.length })]
		}
		const lines = first.map((id) => withPeople(role, nameOf(id), [id]))
		return rest.length === 0
			? lines
			: [...lines, withPeople(role, say(text.moreOpenings, { count: rest.length }), rest)]
	}

	const differing = seen.filter((id) => permissionAt(holder, id) !== permission)
	const others = openingPermissions.flatMap((role) => {
		const ids = differing.filter((id) => permissionAt(holder, id) === role)
		return ids.length === 0 ? [] : linesOf(role, ids).map((where) => ({ permission: role, where }))
	})
	/** Where the role itself holds. */
	function usual(): string[] {
		if (openings === 'all') {
			const where = newOpenings ? text.all : text.allNow
			const ids = keysIn(given ?? {}).filter((id) => !differing.includes(id))
			return [withPeople(permission, say(differing.length === 0 ? where : text.allOthers), ids)]
		}
		const own = openings.filter((id) => !differing.includes(id))
		if (own.length > 0) {
			const lines = linesOf(permission, own)
			return newOpenings ? [...lines, say(text.newOnes)] : lines
		}
		if (newOpenings) return [say(text.newOnes)]
		return differing.length === 0 ? [say(text.none)] : []
	}
	return [...usual().map((where) => ({ permission, where })), ...others]
}
