import { inWorkspace } from '@/lib/database/database'
import { idKeyOf } from '@/lib/exchange/server/keys'
import type { SignedInMember } from '@/lib/exchange/server/member'
import { idHasher } from '@/lib/screening/removed/id-hasher'

/** The hashes by which a team knows the ids of people whom it deleted. */
export const hashesOf = ({ workspace }: SignedInMember, ids: readonly string[]) =>
	inWorkspace(workspace, async (tx) => ids.map(idHasher(await idKeyOf(tx))))
