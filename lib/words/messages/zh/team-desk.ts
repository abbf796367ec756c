import type { Shape } from '@/lib/words/types/shape'
import type { teamDesk as english } from '../en/team-desk'

export const teamDesk: Shape<typeof english> = {
	saving: {
		saved: '已为团队保存',
		waiting: '已保存在本机，{count} 项改动待发送',
		sent: '已发送，{time}',
		refused: '{count} 项未被接受',
		offline: '{time}起离线',
		offlineWaiting: '{time}起离线，{count} 项改动待发送',
		away: '{time}起服务器无法保存，{count} 项待发送',
		ended: '已退出登录，{count} 项待发送',
		notKept: '未保存在本机，{count} 项改动待发送',
		more: {
			saved: '有权查看的人都已收到，或在下次打开时收到。',
			waiting: '改动会自动发送。关闭页面也不会丢失。',
			sent: '有权查看的人都已收到，或在下次打开时收到。',
			refused: '同事先改了，或您无权改动。您的改动没有丢失，会一直留到您作出选择。',
			offline:
				'您可以继续操作。改动已保存在本机，网络恢复后自动发送。如果现在关闭浏览器，要有网络才能再看到名单。',
			away: '您可以继续操作。改动已保存在本机，服务器恢复后自动发送。',
			ended: '本机已退出登录。未发送的改动加密保存在本机，直到您重新登录。',
			notKept: '这个浏览器不允许页面保存数据。改动发送完之前，请不要关闭页面。',
		},
		where: '名单保存在团队的服务器上。浏览器打开期间，本机有一份副本；只有尚未发送的改动会加密保存在本机。',
		look: '去看看',
		retry: '立即重试',
	},
	waiting: {
		offline: '无法连接服务器，正在不断重试。',
		away: '服务器的数据库无法连接，正在不断重试。',
		ended: '本机已退出登录。',
		signIn: '重新登录',
		endedText:
			'{count, plural, =0 {没有待发送的改动。} other {有 # 项改动未发送，加密保存在本机，直到您重新登录。}}',
	},
	conflicts: {
		title: '需要您看看',
		none: '没有需要看的了。',
		heading: '您和同事改了同一处',
		lead: '{name}。没有内容被覆盖：请选择其中一个，另一个留在历史记录里。',
		nameless: '未填姓名',
		settings: '团队设置',
		yours: '您的改动',
		yoursAt: '{time}，在本机',
		theirs: '同事',
		theirsAt: '{time}，大家都已收到',
		theirsUndated: '大家都已收到',
		keepMine: '用我的',
		useTheirs: '用{name}的',
		useColleagues: '用同事的',
		deleted: '已删除',
		changed: '已改动',
		save: '保存选择',
		choose: '请选择其中一个',
		ask: '写备注问{name}',
		askColleague: '写备注询问',
		both: '备注和标签不会冲突，两边的都保留。',
		reason: '两人都改了这一处，以{name}的为准。',
		reasonColleague: '两人都改了这一处，以另一方的为准。',
		refused: '服务器未接受',
		refusedLead: '{name}，您在{time}的改动。',
		why: {
			'not-allowed':
				'您无权改动这一项，或已不能查看。如有需要，请联系团队的所有者；可以把改动另存为文件交给对方。',
			invalid: '服务器无法读取这项改动。请另存为文件，刷新页面后再改一次。',
		},
		toFile: '另存为文件',
		fileName: '未被接受的改动',
		putAway: '从这里移除',
	},
	bring: {
		action: '把本机的名单导入团队',
		text: '您以前在本机筛选过。先看哪些是新的、哪些已有、哪些不同，由您选择后才会导入。本机的名单会保留，直到您在那里删除。',
		reading: '正在读取本机的名单…',
		none: '本机没有名单。',
		name: '本机的名单',
	},
	instead: {
		loading: '正在加载团队的名单…',
		opening: '正在加载团队的候选人：{done, number} / {total, number}…',
		notFound: '团队的名单里已没有这条记录。',
		home: {
			private: '所有内容都留在您的团队里，除非您自己分享。',
			rolesCaption: '团队的岗位',
			keptTitle: '已为团队保存的内容',
			keptUntil: '最早一条记录在{first}到期，最晚一条在{last}到期。',
			keptUntilOne: '所有记录都在{date}到期。',
			keptDays: '最后一次决定（没有决定的，从添加之日）起多少天后记录到期',
			clears: '名单保存在团队的服务器上。备份是您自己留存的文件。',
		},
		history: {
			lead: '为这个岗位做过的操作，最近的在前。已删除的内容不在其中。',
			onThisDevice: '成员',
			byDevice: '由成员操作。',
		},
		saving: { where: '岗位、候选人、决定和历史记录都已为团队保存。' },
		storage: {
			blocked: {
				title: '尚未发送的改动无法保存在本机。',
				text: '这个浏览器不允许本页保存数据，例如某些无痕窗口。改动发送完之前，请不要关闭页面。',
			},
			full: {
				title: '本机的存储空间已满。',
				text: '尚未发送的改动只保留到您关闭页面为止。发送完之前，请不要关闭页面。',
			},
		},
		duties: {
			place:
				'名单保存在团队的服务器上，也在有权查看的成员的设备上。每条记录在最后一次决定 {days} 天后到期；没有决定的，从添加之日算起。导入、更正和撤销都不会延长期限。',
		},
	},
}
