// As Facts, for the time in which a person is served: names, pauses, who looks after them.
pragma Singleton
import QtQuick

QtObject {
    readonly property var guardians: ["parent", "guardian", "curator", "assistant", "other"]
    readonly property var pauseReasons: ["hospital", "health", "family", "other"]

    function isOne(kind: string): bool {
        return kind === "person" || kind === "pause" || kind === "assignment"
    }

    function label(field: string): string {
        switch (field) {
        case "name_kana": return qsTr("名前の読み（カタカナ）")
        case "nickname": return qsTr("通称（呼ばれたい名前）")
        case "phone": return qsTr("本人の電話")
        case "guardian_name": return qsTr("家族・後見人などの名前")
        case "guardian_as": return qsTr("その人は")
        case "guardian_phone": return qsTr("その人の電話")
        case "begun_on": return qsTr("利用をはじめた日")
        case "ended_on": return qsTr("利用をおえた日")
        case "ended_why": return qsTr("おえたわけ")
        case "mark": return qsTr("名前カードのしるし")
        case "why": return qsTr("休むわけ")
        case "provisional": return qsTr("仮の受けもち")
        }
        return OfficeFacts.label(field)
    }

    function value(field: string, text: string): string {
        switch (field) {
        case "guardian_as": return guardian(text)
        case "why": return pauseReason(text)
        case "provisional": return text === "yes" ? qsTr("はい") : qsTr("いいえ")
        case "begun_on":
        case "ended_on": return OfficeFacts.date(text)
        }
        return OfficeFacts.value(field, text)
    }

    function guardian(code: string): string {
        return code === "other" ? qsTr("そのほかの人") : OfficeFacts.giver(code)
    }

    function pauseReason(code: string): string {
        switch (code) {
        case "hospital": return qsTr("入院")
        case "health": return qsTr("体調")
        case "family": return qsTr("家の都合")
        case "other": return qsTr("そのほか")
        }
        return code
    }

    // Nothing of one who is served as usual
    function state(code: string): string {
        switch (code) {
        case "ahead": return qsTr("これから")
        case "resting": return qsTr("お休み中")
        case "ended": return qsTr("利用をおえました")
        }
        return ""
    }
}
