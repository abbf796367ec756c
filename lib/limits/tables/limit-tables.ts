import { limitsOfAccounts } from './accounts'
import { limitsOfApi } from './api'
import { limitsOfDatabase } from './database'
import { limitsOfDesk } from './desk'
import { limitsOfDevices } from './devices'
import { limitsOfExchange } from './exchange'
import { limitsOfForms } from './forms'
import type { LimitTable } from './limit-entry'
import { limitsOfMail } from './mail'
import { limitsOfOutgoing } from './outgoing'
import { limitsOfOwnPage } from './own-page'
import { limitsOfPrograms } from './programs'
import { limitsOfReplies } from './replies'
import { limitsOfServer } from './server'
import { limitsOfSheets } from './sheets'
import { limitsOfWorkbooks } from './workbooks'

const server = 'The server'
const sheets = 'Sheets'
const devices = 'Codes, links and what is kept on the device'

/** Every limit, in the order of docs/limits.md. No page loads this file: a page loads the values alone. */
export const limitTables = [
	{ file: 'forms.ts', values: 'limits.ts', section: 'Texts and forms', limits: limitsOfForms },
	{ file: 'api.ts', values: 'limits.ts', section: 'The API', limits: limitsOfApi },
	{ file: 'server.ts', values: 'server-limits.mjs', section: server, limits: limitsOfServer },
	{ file: 'outgoing.ts', values: 'server-limits.mjs', section: server, limits: limitsOfOutgoing },
	{ file: 'database.ts', values: 'limits.ts', section: server, limits: limitsOfDatabase },
	{ file: 'sheets.ts', values: 'sheet-limits.ts', section: sheets, limits: limitsOfSheets },
	{ file: 'workbooks.ts', values: 'sheet-limits.ts', section: sheets, limits: limitsOfWorkbooks },
	{ file: 'devices.ts', values: 'limits.ts', section: devices, limits: limitsOfDevices },
	{ file: 'desk.ts', values: 'limits.ts', section: devices, limits: limitsOfDesk },
	{ file: 'replies.ts', values: 'limits.ts', section: devices, limits: limitsOfReplies },
	{
		file: 'accounts.ts',
		values: 'account-limits.ts',
		section: 'The accounts of a team',
		limits: limitsOfAccounts,
	},
	{
		file: 'exchange.ts',
		values: 'exchange-limits.ts',
		section: 'What a team exchanges',
		limits: limitsOfExchange,
	},
	{
		file: 'programs.ts',
		values: 'program-limits.ts',
		section: 'Programs of a team',
		limits: limitsOfPrograms,
	},
	{
		file: 'own-page.ts',
		values: 'record-limits.ts',
		section: 'A candidate’s own page',
		limits: limitsOfOwnPage,
	},
	{ file: 'mail.ts', values: 'mail-limits.ts', section: 'Mail', limits: limitsOfMail },
] as const satisfies readonly LimitTable[]

export type LimitSection = (typeof limitTables)[number]['section']
