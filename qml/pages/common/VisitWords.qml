// A visit in words: where and how, its state, times and the way.
pragma Singleton
import QtQuick

QtObject {
    readonly property var ways: ["workplace", "office", "home", "phone", "online", "other"]
    readonly property var phases: ["intensive", "transition", "follow_up"]
    readonly property var means: ["car", "train", "bus", "bicycle", "walk", "other"]

    function way(code: string): string {
        switch (code) {
        case "workplace": return qsTr("職場で")
        case "office": return qsTr("事業所で")
        case "home": return qsTr("自宅で")
        case "phone": return qsTr("電話で")
        case "online": return qsTr("画面ごしに")
        case "other": return qsTr("ほかの場所で")
        }
        return ""
    }

    function wayIcon(code: string): string {
        return code === "phone" ? "phone" : code === "online" ? "tablet"
            : code === "home" ? "home" : "pin"
    }

    function phase(code: string): string {
        return code === "intensive" ? qsTr("集中支援")
            : code === "transition" ? qsTr("移行支援")
            : code === "follow_up" ? qsTr("フォローアップ") : ""
    }

    function travelBy(code: string): string {
        switch (code) {
        case "car": return qsTr("車")
        case "train": return qsTr("電車")
        case "bus": return qsTr("バス")
        case "bicycle": return qsTr("自転車")
        case "walk": return qsTr("歩き")
        case "other": return qsTr("ほか")
        }
        return ""
    }

    function status(code: string): string {
        return code === "planned" ? qsTr("予定") : code === "cancelled" ? qsTr("取りやめ")
            : code === "done" ? qsTr("支援した") : ""
    }

    function choices(codes: var, words: var): var {
        return codes.map(code => ({key: code, label: words(code)}))
    }

    function duration(minutes: int): string {
        const hours = Math.floor(minutes / 60)
        const rest = minutes % 60
        return hours === 0 ? qsTr("%1分").arg(rest)
            : rest === 0 ? qsTr("%1時間").arg(hours) : qsTr("%1時間%2分").arg(hours).arg(rest)
    }

    // Of a coach's month
    function daysOf(arranged: int, done: int, both: int): string {
        return arranged === 0 ? qsTr("訪問した日 %1日").arg(done)
            : qsTr("訪問した日 %1日（予定は%2日、そのうち訪問 %3日）").arg(done).arg(arranged).arg(both)
    }

    function contactsOf(contacts: int): string {
        return qsTr("電話や画面ごしの支援 %1回（日数と時間には入りません）").arg(contacts)
    }

    function distance(metres: int): string {
        return qsTr("%1 km").arg(Math.round(metres / 100) / 10)
    }

    // 移動 20分・7.4 km・車
    function travel(minutes: int, metres: int, by: string): string {
        const parts = [minutes > 0 ? duration(minutes) : "", metres > 0 ? distance(metres) : "",
            travelBy(by)]
        return minutes === 0 && metres === 0 ? ""
            : qsTr("移動 %1").arg(Say.joined(parts, qsTr("・", "between two facts")))
    }

    function span(from: string, to: string, toNextDay: bool): string {
        return from === "" && to === "" ? ""
            : Say.time(from) + "–" + (to === "" ? "" : Say.leaving(to, toNextDay))
    }

    function label(field: string): string {
        switch (field) {
        case "status": return qsTr("状態")
        case "coach": return qsTr("支援者")
        case "site": return qsTr("職場")
        case "way": return qsTr("方法")
        case "phase": return qsTr("時期")
        case "planned_start": return qsTr("予定のはじめ")
        case "planned_end": return qsTr("予定のおわり")
        case "arrived": return qsTr("着いた時刻")
        case "left": return qsTr("出た時刻")
        case "left_next_day": return qsTr("出たのは次の日")
        case "travel_by": return qsTr("移動の方法")
        case "travel_in_minutes": return qsTr("行きの時間")
        case "travel_in_metres": return qsTr("行きの距離")
        case "travel_out_minutes": return qsTr("帰りの時間")
        case "travel_out_metres": return qsTr("帰りの距離")
        case "done": return qsTr("したこと")
        case "next": return qsTr("次にすること")
        case "cancelled_why": return qsTr("取りやめたわけ")
        case "overlap_why": return qsTr("時間が重なるわけ")
        }
        return field
    }

    function value(field: string, text: string): string {
        switch (field) {
        case "status": return status(text)
        case "way": return way(text)
        case "phase": return phase(text)
        case "travel_by": return travelBy(text)
        case "planned_start":
        case "planned_end":
        case "arrived":
        case "left": return Say.time(text)
        case "left_next_day": return text === "yes" ? qsTr("はい") : qsTr("いいえ")
        case "travel_in_minutes":
        case "travel_out_minutes": return duration(parseInt(text))
        case "travel_in_metres":
        case "travel_out_metres": return distance(parseInt(text))
        }
        return Ask.plainOwn(text)
    }
}
