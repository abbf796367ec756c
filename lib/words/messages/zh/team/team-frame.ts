import type { Shape } from '@/lib/words/types/shape'
import type { teamFrame as english } from '../../en/team/team-frame'

export const teamFrame: Shape<typeof english> = {
	title: '团队',
	description: '登录后查看团队共同筛选的名单。自查不需要账号。',
	frame: {
		lead: '供共同筛选候选人的团队使用。自查和在本机筛选都不需要账号。',
		loading: '正在加载…',
		starting: '正在加载…首次打开需要几秒钟。',
		readOnly: '您可以查看这份名单，但不能改动。如需改动，请联系团队的所有者。',
		noScript: '本页需要 JavaScript。自查不需要。',
		plain: '不用 JavaScript 的自查',
		tabs: {
			label: '团队',
			openings: '岗位',
			members: '成员',
			requests: '请求',
			requestsOpen: '请求（{count} 项待答复）',
			devices: '设备',
			rules: '规则',
			audit: '审计',
			account: '我的账号',
		},
		signOut: '退出登录',
		signingOut: '正在退出…',
		unsent: {
			title: '有 {count} 项改动尚未发送，仍要退出吗？',
			text: '这些改动已加密保存在本机，您在这里重新登录后会发送。',
			action: '退出登录',
			keep: '保持登录',
		},
		steps: {
			label: '步骤',
			account: '账号',
			secondFactor: '两步验证',
			codes: '恢复码',
			numbered: '{step}. {name}',
		},
		ended: {
			title: '登录已失效。',
			text: '请重新登录后继续。您填写的内容还在。',
		},
		proxy: {
			title: '服务器可能把所有访问者当成同一个。',
			text: '有请求带着 {header}，而 {setting} 没有开启。如果服务器前面有代理，一个人输错密码，就可能让其他人无法登录。请告诉服务器的运行者；服务器日志里写着该怎么做。',
		},
		name: '您的姓名',
		nameHint: '会显示在您的决定旁边',
		email: '电子邮箱',
		password: '密码',
		passwordHint: '至少 {least} 个字符，用什么词都可以',
		show: '显示密码',
		hide: '隐藏密码',
		missing: { password: '密码：请填写', code: '验证码：请填写' },
		retry: '重试',
		cancel: '取消',
	},
}
