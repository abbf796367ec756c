import type { TextShape } from '@/lib/words/types/shape'
import type { mail as english } from '../../en/team/mail'

export const mail: TextShape<typeof english> = {
	mail: {
		title: '邮件',
		lead: '本服务器以 {from} 发出的邮件：加入团队的链接、设置新密码的链接和提醒。邮件内容不保存在这里。',
		off: '本服务器不发送邮件。',
		none: '还没有发送过邮件。',
		test: '给自己发一封测试邮件',
		testing: '正在发送…',
		tested: '测试邮件正在发往 {email}。状态见下方。',
		what: '邮件',
		state: '状态',
		at: '写成时间',
		kinds: {
			invitation: '加入团队的链接',
			reset: '设置新密码的链接',
			'no-reset': '密码没有重置',
			'request-due': '请求即将到期',
			'disk-full': '磁盘已满',
			'backup-old': '没有最近的备份',
			test: '测试',
		},
		states: {
			waiting: '等待中，{time} 再试',
			first: '等待发送',
			sending: '正在发送',
			sent: '{time} 已发送',
			refused: '{time} 被拒收',
			over: '没有发出，已超过时限',
		},
		tries: '试过 {count, number} 次',
		faults: {
			unreachable: '无法连接邮件服务器。',
			'no-answer': '邮件服务器没有应答。',
			'broken-off': '邮件服务器中断了连接。',
			'no-tls': '邮件服务器没有提供可信的加密。',
			'sign-in': '邮件服务器拒绝了我们的登录。',
			sender: '邮件服务器不接受我们的发件地址。',
			'not-now': '邮件服务器要求稍后再试。',
			refused: '邮件服务器拒收这封邮件，或者不接受收件地址。',
		},
		reply: '它的回复：{reply}',
		retry: '现在重试',
		retryOf: '现在重试：给 {email} 的邮件（{what}）',
		retried: '正在重试。',
	},
}
