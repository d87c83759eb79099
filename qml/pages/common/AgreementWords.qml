// As Facts, for what was agreed with a person and for the days of a workplace.
pragma Singleton
import QtQuick

QtObject {
    readonly property var plans: ["closed", "open", "usual"]

    function isOne(kind: string): bool {
        return kind === "agreement" || kind === "calendar"
    }

    function label(field: string): string {
        switch (field) {
        case "site": return qsTr("はたらく場")
        case "weekdays": return qsTr("来る曜日")
        case "expects": return qsTr("本人が書くもの")
        case "visit_line_minutes": return qsTr("訪問を1日と数える時間（分）")
        case "open": return qsTr("開くかどうか")
        case "plan": return qsTr("この日は")
        }
        return OfficeFacts.label(field)
    }

    function value(field: string, text: string): string {
        switch (field) {
        case "weekdays": return Say.weekdays(text)
        case "expects": return expected(text)
        case "visit_line_minutes": return qsTr("%1分").arg(text)
        case "open": return text === "yes" ? plan("open") : text === "no" ? plan("closed")
                                                                         : plan("usual")
        case "plan": return plan(text)
        }
        return OfficeFacts.value(field, text)
    }

    // "reflection, daily_check" in words
    function expected(list: string): string {
        return list === "" ? ""
            : Say.between(list.split(", ").map(kind => Facts.kind(kind)),
                          qsTr("・", "between two kinds"))
    }

    // Where it holds; of no one site, at each
    function place(siteName: string): string {
        return siteName === "" ? qsTr("どのはたらく場でも") : Ask.plainOwn(siteName)
    }

    function plan(code: string): string {
        return code === "closed" ? qsTr("休み", "of a workplace")
            : code === "open" ? qsTr("開く", "of a workplace") : qsTr("いつもの曜日どおり")
    }

    // Of a day of the calendar: 休み, 開いている; by exception or as usual
    function state(open: bool, plan: string): string {
        return plan === "closed" ? qsTr("休み", "of a workplace")
            : plan === "open" ? qsTr("臨時に開く")
            : open ? qsTr("開いている") : qsTr("いつも休みの曜日")
    }

    function icon(open: bool, plan: string): string {
        return plan === "closed" ? "x" : plan === "open" ? "plus" : open ? "" : "minus"
    }

    // From a day to a day; one day alone
    function days(from: string, to: string): string {
        return to === "" || from === to ? Say.day(from)
            : qsTr("%1から%2まで").arg(Say.day(from)).arg(Say.day(to))
    }
}
