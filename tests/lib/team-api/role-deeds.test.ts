import { describe, expect, test } from 'vitest'
import { permissions } from '@/lib/records/rights/permissions'
import { mayDo, roleDeeds } from '@/lib/team-api/role-deeds'
import { keysIn } from '@/rules/keys'

describe.each(keysIn(roleDeeds))('what a role is told about “%s”', (deed) => {
	test.each(permissions)('is what each of its rights says of a %s', (permission) => {
		const asking = { permission, sight: 'all' } as const
		const told = mayDo(deed, permission)
		expect(roleDeeds[deed].length).toBeGreaterThan(0)
		expect(roleDeeds[deed].map((right) => right(asking))).toEqual(roleDeeds[deed].map(() => told))
	})
})
