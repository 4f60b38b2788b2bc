/** What went wrong, in Chinese. */
export const texts = {
	"error.title": "没有成功",
	"error.network": "连不上提法，正在重试。眼前的图仍可看，未丢任何东西。",
	"error.away": "连不上提法：它没有在运行，或网络断了。这一步没有做成，请过一会儿再试。",
	"error.restarting": "图数据库正在启动，约 {n} 秒后再试。眼前的图仍可看，未丢任何东西。",
	"error.starting": "图数据库正在启动，好了就显示地图",
	"error.again": "再试",
	"error.timeout": "等了 {n} 秒没有回音，请再试。",
	"error.unknownTerm": "词表里没有“{term}”，回到全部讲话。",
	"error.unknownThere": "词表里没有“{term}”，图没有变。",
	"error.because": "{title}：{detail}",
};
