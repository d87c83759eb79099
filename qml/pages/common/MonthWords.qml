// A participant's month in words: how a day stands, what of a call counts, what does not fit.
pragma Singleton
import QtQuick

QtObject {
    function month(value: string): string {
        return qsTr("%1年%2").arg(parseInt(value.slice(0, 4)))
            .arg(Say.month(parseInt(value.slice(5))))
    }

    function yen(value: int): string {
        return qsTr("%1円").arg(thousands(value))
    }

    function thousands(value: int): string {
        return value < 1000 ? String(value)
            : thousands(Math.floor(value / 1000)) + "," + String(value % 1000).padStart(3, "0")
    }

    function standing(state: string, status: string): string {
        switch (state) {
        case "contested": return qsTr("記録が2つ")
        case "unrecorded": return qsTr("記録がない")
        case "ahead": return qsTr("これから")
        case "closed": return status === "closed" ? Say.status(status) : qsTr("開いていない日")
        case "nothing": return qsTr("出欠は書いていない")
        }
        return status === "" ? qsTr("来た時刻だけ") : Say.status(status)
    }

    function stateIcon(state: string, status: string, called: bool): string {
        return state === "contested" ? "fork" : state === "closed" ? "pause"
            : state === "came" && status === "" ? "clock" : Say.statusIcon(status, called)
    }

    function stateHue(state: string, status: string): string {
        return state === "contested" ? "att" : state === "unrecorded" ? "wait"
            : state === "came" && status === "" ? "mizu" : Say.statusHue(status)
    }

    function call(code: string): string {
        switch (code) {
        case "counts": return qsTr("連絡あり・回数に入る")
        case "beyond": return qsTr("連絡あり・回数をこえた")
        case "other_place": return qsTr("連絡あり・ほかの記録がある日")
        case "lacking": return qsTr("連絡はたりない")
        case "none": return qsTr("連絡なし")
        }
        return ""
    }

    function callPart(code: string): string {
        return code === "time" ? qsTr("時刻") : code === "taker" ? qsTr("受けた人")
            : code === "reason" ? qsTr("理由") : qsTr("伝えたこと")
    }

    function lacking(missing: var): string {
        return qsTr("まだないもの：%1。書くまで回数に入りません")
            .arg(missing.map(one => callPart(one)).join(qsTr("、", "between two facts of a call")))
    }

    // What of a day is to be mended, or does not fit; empty where there is nothing
    function doubt(day: var): string {
        if (day.standing === "contested") return qsTr("決めるまで、どの数にも入りません")
        if (day.standing === "unrecorded") return qsTr("来なかった日には数えません")
        if (day.standing === "absent" && day.disagrees) return qsTr("欠席なのに、来た時刻があります")
        if (day.timesCannotBe) return qsTr("時刻が合わないので、時間に入りません")
        if (day.disagrees) return qsTr("出欠と時刻が合っていません")
        if (day.call === "lacking") return lacking(day.missing)
        if (day.call === "none") return qsTr("連絡がないので、回数に入りません")
        if (day.mend !== "") return qsTr("時刻がたりないので、時間に入りません")
        return day.overlaps ? qsTr("ほかの場所と時間が重なっています") : ""
    }

    // ---- Closing it
    function label(field: string): string {
        return field === "state" ? qsTr("月の締め") : qsTr("開けなおした理由", "of a month")
    }

    function value(field: string, text: string): string {
        return field !== "state" ? Ask.plainOwn(text)
            : text === "closed" ? qsTr("締めた") : qsTr("開けた")
    }

    function closing(state: string): string {
        switch (state) {
        case "ahead": return qsTr("まだ終わっていない月")
        case "open": return qsTr("まだそろっていません")
        case "ready": return qsTr("締められます")
        case "closed": return qsTr("締めてあります")
        case "changed": return qsTr("締めたあとで変わりました")
        }
        return qsTr("締めたかどうかの記録が2つ")
    }

    function closingHue(state: string): string {
        return state === "closed" ? "sign" : state === "ready" ? "matsu"
            : state === "changed" || state === "contested" ? "att" : "wait"
    }

    function closingIcon(state: string): string {
        return state === "closed" ? "stamp" : state === "ready" ? "check"
            : state === "changed" ? "edit" : state === "contested" ? "fork" : "ring"
    }

    function closingMeaning(state: string, empty: bool): string {
        switch (state) {
        case "ahead": return qsTr("最後の日から締められます")
        case "open": return qsTr("下の日がそろうと締められます")
        case "ready": return empty ? qsTr("予定の日も記録もない月です")
                                   : qsTr("予定の日がみな記録され、署名されています")
        case "closed": return qsTr("この月の日々の記録は、開けなおすまでなおせません")
        case "changed": return qsTr("知らせの届いていないタブレットで書かれたものです。その日を見て、署名してください")
        }
        return qsTr("どちらかに決めるまでは、締めていない月と同じです")
    }

    function inTheWay(why: string): string {
        switch (why) {
        case "unrecorded": return qsTr("記録がない")
        case "ready": return qsTr("署名がまだ")
        case "amended": return qsTr("署名のあとで訂正")
        case "returned": return qsTr("差し戻し中")
        case "contested": return qsTr("記録が2つ")
        }
        return qsTr("本人の確認などがまだ")
    }

    // [{day, why}]: "記録がない 2日・署名できる 1日"
    function inTheWayInShort(days: var): string {
        const whys = []
        for (const one of days) {
            if (!whys.includes(one.why))
                whys.push(one.why)
        }
        return Say.joined(whys.map(why => qsTr("%1 %2日", "what is in the way, on how many days")
            .arg(inTheWay(why)).arg(days.filter(one => one.why === why).length)),
                          qsTr("・", "between two numbers"))
    }

    function mend(day: var): string {
        return day.mend === "absence" ? qsTr("連絡を書く")
            : day.mend === "day" ? qsTr("どちらかに決める")
            : day.standing === "unrecorded" ? qsTr("出欠を書く") : qsTr("出欠をなおす")
    }
}
