import type { TextShape } from '@/lib/words/types/shape'
import type { serverCheck as english } from '../../en/employers/server-check'

export const serverCheck: TextShape<typeof english> = {
	title: '服务器设置是否妥当？',
	lead: '程序刚刚检查了自身。页面不显示密码、密钥或人名。需要处理的事项请转告服务器的运行者。在服务器上运行“{check}”可得到同样的结果。',
	again: '重新检查',
	looked: '检查对象：{what}',
	todo: '处理办法：{what}',
	summary:
		'{bad, plural, =0 {没有必须处理的事项。} other {有 # 项必须处理。}}{care, plural, =0 {} other {有 # 项值得留意。}}',
	headed: { server: '{state}：{name}', workspace: '{state}：{name}（工作区 {workspace}）' },
	states: { good: '正常', care: '请留意', bad: '请处理', unknown: '看不到' },
	lines: {
		https: {
			name: '加密连接',
			looked: '浏览器中的地址',
			found: {
				encrypted: '网页经 {https} 传送。',
				local: '网页未加密传送，但只来自本机。',
				plain: '网页未加密传送：途中的人可以读到密码。',
				unasked: '没有查看任何网页。',
			},
			todo: {
				local: '供他人使用之前，请在前面设置支持 TLS 的代理（{operating}）。',
				plain: '请在前面设置支持 TLS 的代理，并让它发送 {scheme}（{operating}）。',
				unasked: '请设置 {origin}，或以所有者身份在浏览器中打开本页。',
			},
		},
		origin: {
			name: '网站地址',
			looked: '设置项 {origin}，以及浏览器中的地址',
			found: {
				same: '两者都是 {address}。',
				set: '已设为 {address}。',
				unset: '尚未设置，网站的链接无法写完整。',
				other: '设置为 {address}，浏览器显示 {seen}。',
			},
			todo: {
				unset: '请设为浏览器中的地址。',
				other: '请设为浏览器所用的地址，或改用已设置的地址访问。',
			},
		},
		proxy: {
			name: '前置代理',
			looked: '请求头 {forwarded} 与设置项 {trust}',
			found: {
				heeded: '代理说明了请求来自谁，服务器予以采信。',
				none: '请求没有经过会说明来源的代理，服务器也不采信任何代理。',
				missing: '服务器采信代理，但这次请求没有带上它的请求头。',
				unheeded: '请求经过未被采信的代理：所有访客可能被当作同一人。',
				unasked: '没有查看网页的请求。',
			},
			todo: {
				missing: '请让代理自行设置该请求头，或关闭此设置；不要让人绕过代理访问服务器。',
				unheeded: '如果代理自行设置该请求头，请设置 {trustOn}。',
				unasked: '请以所有者身份在浏览器中打开本页。',
			},
		},
		backup: {
			name: '最新备份',
			looked: '本工作区上一次由本程序备份的时间',
			found: {
				encrypted: '备份于{at}，已加密。',
				clear: '备份于{at}，未加密。',
				old: '备份于{at}：漏了一次。',
				stale: '备份于{at}：已超过一周。',
				never: '从未备份。',
				elsewhere: '本程序没有备份过。数据库是否以其他方式备份，从这里看不到。',
			},
			todo: {
				clear: '拿到备份的人就拿到全部数据。请加密：“{backup}”。',
				old: '请查看定时备份是否仍在运行。',
				stale: '请立即备份：“{backup}”，再查明定时备份为何停止。',
				never: '请每晚备份到另一块磁盘：“{backup}”。',
				elsewhere: '请询问数据库的运行者：最新备份是什么时候的，上一次试着恢复是什么时候。',
			},
		},
		databaseClock: {
			name: '数据库的时钟',
			looked: '数据库的时间与服务器的时间',
			found: {
				together: '两者一致。',
				apart: '两者相差 {seconds, number} 秒。',
				far: '两者相差 {seconds, number} 秒：会话与期限会在错误的时间结束。',
			},
			todo: {
				apart: '请让两台机器都通过网络校时（NTP）。',
				far: '请让两台机器都通过网络校时（NTP）。',
			},
		},
		deviceClock: {
			name: '您设备的时钟',
			looked: '浏览器的时间与服务器的时间',
			found: {
				together: '两者一致。',
				apart: '两者相差 {seconds, number} 秒，或者网络较慢。',
				far: '两者相差 {seconds, number} 秒：两步验证的验证码可能无效。',
				unasked: '没有查看任何浏览器。',
			},
			todo: {
				apart: '请重新检查。若仍如此，请让设备自动校时。',
				far: '请让设备自动校时。若已如此，则是服务器的时钟不准。',
				unasked: '请以所有者身份在浏览器中打开本页。',
			},
		},
		disk: {
			name: '磁盘空间',
			looked: '数据库所在磁盘的剩余空间',
			found: {
				room: '剩余 {megabytes, number} MB。',
				little: '只剩 {megabytes, number} MB。',
				full: '只剩 {megabytes, number} MB：很快将无法保存。',
				elsewhere: '数据库在另一台机器上，或尚未建立。',
			},
			todo: {
				little: '请在用完之前腾出空间。',
				full: '请立即腾出空间。在此之前，更改留在成员的设备上。',
				elsewhere: '请询问数据库的运行者还有多少空间。',
			},
		},
		database: {
			name: '数据库',
			looked: '版本，以及安全修复提供到何时',
			found: {
				supported: '{postgres} {version}，安全修复提供到{day}。',
				embedded: '{postgres} {version}，随本程序提供。它是由他人制作的测试版，其中较旧的部分不再得到修复。',
				ending: '{postgres} {version}，安全修复只提供到{day}。',
				ended: '{postgres} {version}，自{day}起不再有安全修复。',
				unlisted: '{postgres} {version}：本程序不知道修复提供到何时。',
				none: '还没有工作区。',
			},
			todo: {
				embedded: '它适合单机上的小团队。公司请使用自己的 {postgres}（{outside}）。',
				ending: '请安排升级到较新的版本。',
				ended: '请立即升级到较新的版本。',
				unlisted: '请在 {postgresSite} 查询。',
				none: '如果不需要团队工作区，则无需处理。',
			},
		},
		node: {
			name: '{node} 的版本',
			looked: '运行本程序的版本，以及安全修复提供到何时',
			found: {
				supported: '{node} {version}，安全修复提供到{day}。',
				ending: '{node} {version}，安全修复只提供到{day}。',
				ended: '{node} {version}，自{day}起不再有安全修复。',
				unlisted: '{node} {version}：本程序不知道修复提供到何时。',
			},
			todo: {
				ending: '请安排升级到 {newNode}。',
				ended: '请立即升级到 {newNode}。',
				unlisted: '请在 {nodeSite} 查询。',
			},
		},
		secrets: {
			name: '谁能读取数据库密码',
			looked: '{dataDir} 以及密码文件的权限',
			found: {
				closed: '只有运行本程序的用户。',
				settings: '密码在服务器的设置中，本程序没有保存密码的文件。',
				open: '这台机器的其他用户也能读取。',
			},
			todo: { open: '请收回他们的权限：“{chmod}”。' },
		},
		metrics: {
			name: '运行指标',
			looked: '设置项 {metricsPort} 与 {metricsToken}',
			found: {
				off: '已关闭。',
				local: '已开启，仅限本机。',
				token: '已开启，仅限持有令牌者。',
			},
			todo: {},
		},
		mcp: {
			name: 'AI 助手',
			looked: '设置项 {mcp}',
			found: {
				off: '服务器不回答 AI 助手。',
				on: '服务器回答 AI 助手有关规则的问题。它们接触不到团队的名单。',
			},
			todo: {},
		},
		owners: {
			name: '所有者',
			looked: '有多少成员是所有者',
			found: {
				several: '{count, number} 位所有者。',
				one: '只有一位所有者。如果忘记密码，只有服务器的运行者能帮忙。',
				none: '没有所有者。',
			},
			todo: {
				one: '请让另一位成员也成为所有者。',
				none: '请向服务器的运行者索取一次性代码（{operating}）。',
			},
		},
		mail: {
			name: '邮件',
			looked: '设置 {smtp}，以及所有者的设置',
			found: {
				operator: '邮件通过运行者指定的服务器发送：{smtp}。',
				team: '邮件通过所有者设置的服务器发送。',
				unreadable: '所有者所设邮件服务器的密码，在这台服务器上无法读取。',
				none: '不发送邮件：链接由所有者自己发给对方。',
			},
			todo: { unreadable: '请所有者在“邮件”页重新填写密码。' },
		},
		factor: {
			name: '两步验证',
			looked: '是否要求每位成员使用',
			found: {
				demanded: '每位成员都必须使用。',
				voluntary: '由成员自行选择。',
			},
			todo: { voluntary: '请要求每位成员使用：在“成员”页的列表下方。' },
		},
	},
}
