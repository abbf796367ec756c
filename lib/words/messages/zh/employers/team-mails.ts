import type { TextShape } from '@/lib/words/types/shape'
import type { teamMails as english } from '../../en/employers/team-mails'

export const teamMails: TextShape<typeof english> = {
	greeting: '您好：',
	footer: '这封邮件由 {site} 的程序发出，不会报告是否已读。如果您没有料到会收到它，无需做任何事。',
	kinds: {
		invitation: {
			subject: '加入团队的链接',
			first: '{by} 请您加入团队“{workspace}”。',
			second:
				'请打开链接，填写姓名和密码。链接只适用于这个邮箱，只能用一次，{days, number} 天内有效。拿到链接的人可以代替您加入，请不要转发。',
			link: '加入团队',
		},
		reset: {
			subject: '设置新密码',
			first: '有人为您的账号申请了新密码。如果不是您本人，无需做任何事。',
			second:
				'请打开链接设置新密码。链接只能用一次，{minutes, number} 分钟内有效。之后您的所有设备都会退出登录。如果您开启了两步验证，登录时仍然需要它。',
			link: '设置新密码',
		},
		'no-reset': {
			subject: '您的密码没有重置',
			first: '有人为您的账号申请了新密码。如果不是您本人，无需做任何事。',
			second:
				'您是没有两步验证的所有者。所有者的账号不能只凭一封邮件打开。请让另一位所有者再次添加您，或者向服务器的运行者要一次性代码。',
			link: '前往登录',
		},
		'by-company': {
			subject: '您的密码没有重置',
			first: '有人为您的账号申请了新密码。如果不是您本人，无需做任何事。',
			second: '您的团队用公司账号登录，密码在本站不起作用。请在登录页面选择公司账号。',
			link: '前往登录',
		},
		'request-due': {
			subject: '候选人的请求即将到期',
			first: '有 {count, number} 个候选人的请求等待答复。最早的在 {day} 到期。',
			second: '谁提出、要什么，只写在团队的名单里。',
			link: '查看请求',
		},
		'disk-full': {
			subject: '服务器的磁盘已满',
			first: '服务器的磁盘没有空间了。团队的更改留在成员的设备上等待。',
			second: '请告诉服务器的运行者：需要腾出空间。',
			link: '打开团队的名单',
		},
		'backup-old': {
			subject: '没有最近的备份',
			first: '服务器最新的备份是 {days, number} 天前的。',
			second: '请告诉服务器的运行者。如果磁盘坏了，那次备份之后的内容会丢失。',
			link: '打开团队的名单',
		},
		test: {
			subject: '测试：邮件可用',
			first: '团队的一位所有者发出这封邮件，看看邮件是否可用。',
			second: '可用。',
			link: '查看所有邮件',
		},
	},
}
