// Words and forms shared by the pages: states of attendance, times, days. Values come as the
// records hold them ("present", "09:02", "2026-11-20"); nothing here decides anything.
pragma Singleton
import QtQuick
import Ayumi.Components

QtObject {
    function status(code: string): string {
        switch (code) {
        case "present": return qsTr("出席")
        case "late": return qsTr("遅刻")
        case "left_early": return qsTr("早退")
        case "absent": return qsTr("欠席")
        case "home": return qsTr("在宅")
        case "closed": return qsTr("休所日")
        case "void": return qsTr("取り消し")
        }
        return qsTr("まだ")
    }

    function statusIcon(code: string, notified: bool): string {
        switch (code) {
        case "present": return "check"
        case "late": return "clock"
        case "left_early": return "leave"
        case "absent": return notified ? "phone" : "minus"
        case "home": return "home"
        case "closed": return "pause"
        }
        return "ring"
    }

    function statusHue(code: string): string {
        return code === "present" || code === "home" ? "mizu"
            : code === "late" || code === "left_early" ? "wait" : "tsuchi"
    }

    // 出席 8:55 / 欠席 連絡 8:42: what the badge of a row says
    function standing(code: string, arrived: string, left: string, noticeAt: string): string {
        if (code === "absent" && noticeAt !== "")
            return qsTr("欠席 連絡 %1").arg(time(noticeAt))
        const at = code === "left_early" ? left : arrived
        return at === "" ? status(code) : status(code) + " " + time(at)
    }

    // 09:02 as people write it; what is still being typed stays as it is
    function time(value: string): string {
        return /^0\d:\d\d$/.test(value) ? value.slice(1) : value
    }

    function leaving(value: string, nextDay: bool): string {
        return nextDay ? qsTr("翌%1").arg(time(value)) : time(value)
    }

    function span(from: string, to: string): string {
        return from === "" && to === "" ? "" : time(from) + "–" + time(to)
    }

    function weekday(day: string): string {
        const names = [qsTr("日", "weekday"), qsTr("月", "weekday"), qsTr("火", "weekday"),
            qsTr("水", "weekday"), qsTr("木", "weekday"), qsTr("金", "weekday"),
            qsTr("土", "weekday")]
        return names[new Date(day + "T12:00:00Z").getUTCDay()]
    }

    // 1 Monday to 7 Sunday
    function weekdayOf(number: int): string {
        return weekday("2026-06-0" + number) // a month that began on a Monday
    }

    // "1, 3, 5": 月・水・金
    function weekdays(list: string): string {
        return list === "" ? ""
            : between(list.split(", ").map(day => weekdayOf(parseInt(day))),
                      qsTr("・", "between two weekdays"))
    }

    function month(number: int): string {
        const names = [qsTr("1月"), qsTr("2月"), qsTr("3月"), qsTr("4月"), qsTr("5月"), qsTr("6月"),
            qsTr("7月"), qsTr("8月"), qsTr("9月"), qsTr("10月"), qsTr("11月"), qsTr("12月")]
        return names[number - 1]
    }

    function day(value: string): string {
        return value === "" ? "" : qsTr("%1%2日（%3）").arg(month(parseInt(value.slice(5, 7))))
            .arg(parseInt(value.slice(8, 10))).arg(weekday(value))
    }

    function longDay(value: string): string {
        return value === "" ? "" : qsTr("%1年%2").arg(parseInt(value.slice(0, 4))).arg(day(value))
    }

    function shortDay(value: string): string {
        return value === "" ? "" : parseInt(value.slice(5, 7)) + "/" + parseInt(value.slice(8, 10))
    }

    function dayInRow(value: string): string {
        return value === "" ? "" : qsTr("%1（%2）", "11/18, weekday").arg(shortDay(value))
            .arg(weekday(value))
    }

    // "2026-11-20T17:42" seen from a day: 17:42, 昨日 17:42, 11/18 17:42
    function moment(value: string, today: string): string {
        if (value === "") return ""
        const clock = time(value.slice(11, 16))
        const days = (Date.parse(today) - Date.parse(value.slice(0, 10))) / 86400000
        return days === 0 ? clock : days === 1 ? qsTr("昨日 %1").arg(clock)
                                               : shortDay(value) + " " + clock
    }

    // way: "handed" 手わたし, "proxy" and "proxy_confirmed" 代筆, or empty
    function by(name: string, self: bool, way: string): string {
        const who = self ? qsTr("本人") : name === "" ? "—" : name
        return way === "" ? who : joined([who, byWay(way)], qsTr("・", "between a name and how"))
    }

    function byWay(way: string): string {
        return way === "handed" ? qsTr("手わたし")
            : way === "proxy_confirmed" ? qsTr("代筆（本人確認ずみ）")
            : way === "proxy" ? qsTr("代筆（本人確認はまだ）") : ""
    }

    // Several who wrote, each {by, bySelf, way}
    function writers(list: var): string {
        return list.map(one => by(one.by, one.bySelf, one.way))
            .join(qsTr("、", "between two names"))
    }

    // To whoever is typing it, on `today`; from: "" nothing to say, "nothing" 「特になし」, or a day
    function copied(from: string, today: string): string {
        if (from === "") return ""
        if (from === "nothing") return qsTr("「特になし」だけです。このままでも保存できます")
        return Date.parse(today) - Date.parse(from) === 86400000
            ? qsTr("昨日と同じ文です。このままでも保存できます")
            : qsTr("%1と同じ文です。このままでも保存できます").arg(day(from))
    }

    // Names as markup: 高橋さん、大野さん. A line breaks between two, not within one.
    function names(list: var): string {
        return between(list.map(name => qsTr("%1さん", "after a family name").arg(name)),
                       qsTr("、", "between two names"))
    }

    // Where there are readings, a line breaks only at a blank.
    function between(parts: var, sign: string): string {
        const marked = parts.some(part => part.includes("{")) && !sign.endsWith(" ")
        return parts.join(marked ? sign + " " : sign)
    }

    function tablet(here: bool): string {
        return here ? qsTr("このタブレット") : qsTr("ほかのタブレット")
    }

    function role(code: string): string {
        return code === "coach" ? qsTr("支援者") : code === "supervisor" ? qsTr("サービス管理責任者")
            : code === "admin" ? qsTr("管理者") : qsTr("利用者")
    }

    function duration(seconds: int): string {
        return seconds >= 60 ? qsTr("あと %1分").arg(Math.ceil(seconds / 60))
                             : qsTr("あと %1秒").arg(seconds)
    }

    // About how long, for clocks and pauses
    function lapse(minutes: int): string {
        const days = Math.round(minutes / 1440)
        const hours = Math.round(minutes / 60)
        return minutes >= 1440 ? qsTr("約%1日", "duration").arg(days)
            : minutes >= 60 ? qsTr("約%1時間").arg(hours) : qsTr("約%1分").arg(minutes)
    }

    // Beside what somebody typed: what came in for it since. `value` is in words already.
    function cameIn(by: string, value: string): string {
        const who = by === "" ? qsTr("ほかの人") : by
        return value === ""
            ? qsTr("書いたあとに、%1がここを空にしました。保存すると、両方が残ります").arg(who)
            : qsTr("書いたあとに、%1が「%2」と記録しました。保存すると、両方が残ります")
                .arg(who).arg(value)
    }

    // Parts that have something in them, side by side
    function joined(parts: var, between: string): string {
        return parts.filter(part => part !== "").join(between)
    }

    // For よみあげ, the texts of what is shown of `parts`, in their order: texts, lists of parts,
    // what has a text or says itself what of it is read (`aloud`), repeaters of such, and whatever
    // else holds some of these.
    function aloud(parts: var): var {
        const lines = []
        for (const part of parts) {
            if (!part) continue
            if (typeof part === "string") lines.push(part)
            else if (part.length !== undefined) lines.push(...aloud(part))
            else if (part.itemAt !== undefined)
                for (let i = 0; i < part.count; ++i) lines.push(...aloud([part.itemAt(i)]))
            else if (part.visible)
                lines.push(...aloud(part.aloud !== undefined ? part.aloud
                    : part.text !== undefined ? [part.text] : inside(part.children)))
        }
        return lines.filter(line => line !== "")
    }

    // What of an item's children is read: buttons are for who comes to them, and what a repeater
    // makes stands among the children itself.
    function inside(children: var): var {
        const parts = []
        for (let i = 0; i < children.length; ++i) {
            const child = children[i]
            if (!(child instanceof AppButton) && child.itemAt === undefined) parts.push(child)
        }
        return parts
    }

    // Without readings, for places that draw plain text
    function plain(text: string): string {
        return Markup.plain(text)
    }
}
