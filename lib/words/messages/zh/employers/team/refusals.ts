import type { TextShape } from '@/lib/words/types/shape'
import type { refusals as english } from '../../../en/employers/team/refusals'

export const refusals: TextShape<typeof english> = {
	fieldRefusals: {
		'code-wrong': '验证码：不正确，请再看一遍。',
		'code-ended': '验证码：已过期。请向服务器的运行者索取新的一次性代码。',
		'code-used': '验证码：已经用过，每个只能用一次。请等下一个，最多 30 秒。',
		'password-short': '密码：请至少使用 {least} 个字符',
		'password-long': '密码：请最多使用 {most} 个字符',
		'password-wrong': '密码：这不是您的密码',
		'password-known': '密码：它在最常被猜测的密码之列，请换一个',
		'password-personal': '密码：其中多半是您的姓名、地址或本站的名称，请换用其他词',
		'password-repeated': '密码：只是同一个字符的重复，请换用其他词',
		'password-needed': '密码：请填写您自己的密码，以确认这项操作',
		'email-invalid': '电子邮箱：请填写像 {example} 这样的地址',
		'email-taken': '电子邮箱：团队中已有人使用这个地址',
		'name-missing': '姓名：请填写',
		'company-issuer': '服务地址：请填写完整的网址',
		'mail-host': '主机：请只填写邮件服务器的名称',
		'mail-password': '那边的密码：请重新填写，已保存的密码属于另一台邮件服务器',
		'name-taken': '名称：已有成员或程序使用，请换一个',
		'address-invalid': '地址：请填写，例如 {site}',
	},
	refusals: {
		'too-many-tries': {
			title: '尝试次数过多。',
			text: '请等一刻钟再试。',
			until: '请在 {time} 后再试。',
		},
		'no-match': {
			title: '电子邮箱和密码不匹配。',
			text: '请检查两项。我们不说明是哪一项有误。',
		},
		'owner-exists': {
			title: '这个团队已经有所有者。',
			text: '请重新加载本页并登录。',
		},
		'invitation-ended': {
			title: '这个链接已失效。',
			text: '它已被使用、撤回或过期。请向团队的所有者索取新链接。',
		},
		'reset-ended': {
			title: '这个链接已失效。',
			text: '它已被使用、被新的链接取代，或已过期。请在登录页重新申请。',
		},
		'record-ended': {
			title: '这个链接已失效。',
			text: '它已被关闭，或保存的内容已被删除。请询问给您链接的用人单位。',
		},
		'last-owner': {
			title: '团队必须有一位所有者。',
			text: '请先把另一位成员设为所有者。',
		},
		'second-factor-on': {
			title: '两步验证已经开启。',
			text: '请重新加载本页查看。',
		},
		'second-factor-off': {
			title: '两步验证已关闭。',
			text: '请重新加载本页再设置。',
		},
		'second-factor-demanded': {
			title: '您的团队要求两步验证。',
			text: '只要团队要求每位成员使用，它就一直开启。',
		},
		'passkey-wrong': {
			title: '这个通行密钥在这里打不开任何内容。',
			text: '它可能已被移除，或属于另一个账号。请使用另一个通行密钥或密码。',
		},
		'passkey-ended': {
			title: '等待时间过长。',
			text: '没有丢失任何内容。请重试。',
		},
		'passkey-stopped': {
			title: '设备没有给出通行密钥。',
			text: '可能是您取消了，或设备上没有本网站的通行密钥。请重试，或使用其他方式。',
		},
		'passkey-known': {
			title: '这台设备上已有您账号的通行密钥。',
			text: '请使用它，或在另一台设备上添加。',
		},
		'company-off': {
			title: '这个地址没有设置公司账号。',
			text: '请使用密码，或询问团队的所有者。',
		},
		'company-silent': {
			title: '公司的登录服务没有回应。',
			text: '没有丢失任何内容，您填写的都还在。请再试一次。',
		},
		'company-wrong': {
			title: '公司的登录服务给出的回答不可信。',
			text: '请检查地址和客户端编号，或询问该服务的管理者。',
		},
		'company-demanded': {
			title: '您的团队使用公司账号登录。',
			text: '请返回，用公司账号继续。只有一位所有者可以使用密码。',
		},
		'company-locks-out': {
			title: '这样您自己将无法登录。',
			text: '请先用公司账号登录一次，并让一位有密码的所有者保留密码以备紧急使用。',
		},
		'company-secret': {
			title: '已保存的客户端密钥属于之前的服务。',
			text: '请填写新服务的密钥，或选择没有密钥。',
		},
		paused: {
			title: '这台设备有一段时间没有使用。',
			text: '请填写密码后继续。',
		},
		'signed-out': {
			title: '您已不在登录状态。',
			text: '请重新登录后继续。',
		},
		removed: {
			title: '您已不是这个团队的成员。',
			text: '请重新加载本页。',
		},
		'not-found': {
			title: '它已不在这里，或者您无权更改。',
			text: '请重新加载本页，查看现有内容。',
		},
		invalid: {
			title: '服务器没有接受。',
			text: '没有任何改动。请重新加载本页再试。',
		},
		'parameters-changed': {
			title: '其间有人作了设定。',
			text: '没有覆盖任何内容。目前有效的内容见上方；应用之前，请再看一次预览。',
		},
		'too-large': {
			title: '内容过长。',
			text: '没有任何改动。请缩短后再试。',
		},
		'too-many': {
			title: '数量已达上限。',
			text: '请先移除一个再添加。',
		},
		busy: {
			title: '服务器繁忙。',
			text: '没有任何改动。请稍后再试。',
		},
		'no-workspace': {
			title: '这里还没有团队。',
			text: '请先由服务器的运行者创建，然后再试。',
		},
		'database-away': {
			title: '团队的数据库没有应答。',
			text: '没有丢失任何内容。请稍后再试；服务器的运行者可以查看服务器日志。',
		},
		'disk-full': {
			title: '服务器磁盘已满。',
			text: '没有内容丢失，也没有改动。请告诉服务器的运行者，需要腾出空间。',
		},
		'foreign-origin': {
			title: '服务器不认得这个网址。',
			text: '请用平常的网址打开本站。',
		},
		'no-network': {
			title: '没有网络。',
			text: '您填写的内容还在。请联网后再试。',
		},
		unknown: {
			title: '没有成功。',
			text: '据我们所知没有任何改动。请再试；如果仍然如此，请告诉服务器的运行者。',
		},
	},
}
