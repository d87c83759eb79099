// What stands in a record, in words: the name of a field and its value as people read it.
pragma Singleton
import QtQuick

QtObject {
    function kind(code: string): string {
        switch (code) {
        case "attendance": return qsTr("出欠")
        case "reflection": return qsTr("ふりかえり")
        case "daily_check": return qsTr("からだとこころ")
        case "confirmation": return qsTr("本人の確認")
        case "self_check": return qsTr("セルフチェック")
        case "daily_sheet": return qsTr("毎日のシート")
        case "assessment": return qsTr("アセスメント")
        case "sheet": return qsTr("シート")
        case "own_answers": return qsTr("本人だけの答え")
        case "goal": return qsTr("短期目標")
        case "goal_mark": return qsTr("目標の記録")
        }
        if (TaskWords.isOne(code)) return TaskWords.kind(code)
        if (PlanFacts.isOne(code)) return PlanFacts.kind(code)
        return OfficeFacts.kind(code)
    }

    function isFilling(kind: string): bool {
        return kind === "self_check" || kind === "daily_sheet" || kind === "assessment"
    }

    function isGoal(kind: string): bool {
        return kind === "goal" || kind === "goal_mark"
    }

    // `own`: what the person calls an item of their own; of a sheet, the question in words
    function label(kind: string, field: string, own: string): string {
        if (field === "void") return qsTr("取り消し")
        if (isFilling(kind)) return own !== "" ? own : FillingWords.label(field)
        if (isGoal(kind)) return own !== "" ? own : GoalWords.label(field)
        if (TaskWords.isOne(kind)) return TaskWords.label(field, own)
        if (PlanFacts.isOne(kind)) return PlanFacts.label(field)
        if (kind === "attendance") return attendanceLabel(field)
        if (kind === "visit") return VisitWords.label(field)
        if (kind === "placement") return PlacementWords.label(field)
        if (ServiceWords.isOne(kind)) return ServiceWords.label(field)
        if (kind === "month_close") return MonthWords.label(field)
        if (AgreementWords.isOne(kind)) return AgreementWords.label(field)
        if (kind === "confirmation") return field === "why" ? qsTr("わけ") : qsTr("確認")
        if (kind !== "reflection" && kind !== "daily_check") return OfficeFacts.label(field)
        if (field === "help") return qsTr("たすけてほしい")
        switch (field) {
        case "good": return Ask.label("good_pick", "")
        case "hard": return Ask.label("hard_pick", "")
        case "tomorrow": return Ask.label("tomorrow_pick", "")
        }
        return Ask.label(field, own)
    }

    function attendanceLabel(field: string): string {
        switch (field) {
        case "status": return qsTr("出欠")
        case "arrived": return qsTr("来た時刻")
        case "left": return qsTr("帰った時刻")
        case "left_next_day": return qsTr("帰りは次の日")
        case "break_minutes": return qsTr("休憩")
        case "notice_at": return qsTr("連絡の時刻")
        case "notice_from": return qsTr("連絡した人")
        case "notice_cause": return qsTr("休んだわけ")
        case "notice_reason": return qsTr("話の内容")
        case "notice_advice": return qsTr("伝えたこと")
        case "notice_confirmed": return qsTr("本人と確かめた")
        case "pickup": return qsTr("送迎")
        case "meal": return qsTr("食事")
        case "fare_yen": return qsTr("交通費")
        case "note": return qsTr("メモ")
        }
        return field
    }

    function value(kind: string, field: string, text: string): string {
        if (kind === "calendar" && field === "open") return AgreementWords.value(field, text)
        if (text === "") return field.startsWith("place.") ? TaskWords.value(field, "") : qsTr("なし")
        if (field === "void") return text === "yes" ? qsTr("はい") : qsTr("いいえ")
        if (isFilling(kind))
            return field.startsWith("item.") ? text : FillingWords.value(field, text)
        if (isGoal(kind)) return GoalWords.value(field, text)
        if (TaskWords.isOne(kind)) return TaskWords.value(field, text)
        if (PlanFacts.isOne(kind)) return PlanFacts.value(field, text)
        if (kind === "attendance") return attendanceValue(field, text)
        if (kind === "visit") return VisitWords.value(field, text)
        if (kind === "placement") return PlacementWords.value(field, text)
        if (ServiceWords.isOne(kind)) return ServiceWords.value(field, text)
        if (kind === "month_close") return MonthWords.value(field, text)
        if (AgreementWords.isOne(kind)) return AgreementWords.value(field, text)
        if (kind !== "reflection" && kind !== "daily_check" && kind !== "confirmation")
            return OfficeFacts.value(field, text)
        if (field === "state")
            return text === "confirmed" ? qsTr("本人が確認しました") : qsTr("確認はしていません")
        if (field === "help") return text === "yes" ? qsTr("はい") : qsTr("いいえ")
        if (field === "went" || field === "tired" || field.endsWith("_pick")
            || field.startsWith("item.")) return Ask.answer(field, text)
        return Ask.plainOwn(text)
    }

    function attendanceValue(field: string, text: string): string {
        switch (field) {
        case "status": return Say.status(text)
        case "arrived":
        case "left":
        case "notice_at": return Say.time(text)
        case "break_minutes": return qsTr("%1分").arg(text)
        case "fare_yen": return qsTr("%1円").arg(text)
        case "notice_from": return caller(text)
        case "notice_cause": return cause(text)
        case "pickup": return pickup(text)
        case "meal": return text === "yes" ? qsTr("食べた") : qsTr("食べていない")
        case "left_next_day":
        case "notice_confirmed": return text === "yes" ? qsTr("はい") : qsTr("いいえ")
        }
        return Ask.plainOwn(text)
    }

    function caller(code: string): string {
        return code === "self" ? qsTr("本人") : code === "family" ? qsTr("家族") : qsTr("ほかの人")
    }

    function cause(code: string): string {
        switch (code) {
        case "health": return qsTr("体調")
        case "hospital": return qsTr("通院")
        case "family": return qsTr("家の用事")
        case "transport": return qsTr("交通")
        case "feeling": return qsTr("気持ち")
        }
        return qsTr("ほか")
    }

    function pickup(code: string): string {
        return code === "outward" ? qsTr("行き") : code === "homeward" ? qsTr("帰り")
            : code === "both" ? qsTr("行きと帰り") : qsTr("なし")
    }

    function dayStatus(code: string, differences: int): string {
        switch (code) {
        case "ready": return qsTr("そろった")
        case "amended": return qsTr("訂正 %1か所").arg(differences)
        case "returned": return qsTr("差し戻し中")
        case "contested": return qsTr("記録が2つ")
        case "signed": return qsTr("署名済み")
        }
        return qsTr("まだ")
    }

    function dayIcon(code: string): string {
        return code === "ready" ? "check" : code === "amended" ? "amend"
            : code === "returned" ? "ret" : code === "contested" ? "fork"
            : code === "signed" ? "stamp" : "ring"
    }

    function dayHue(code: string): string {
        return code === "ready" ? "mizu" : code === "amended" ? "amend"
            : code === "returned" ? "ret" : code === "contested" ? "att"
            : code === "signed" ? "sign" : "wait"
    }

    // Why a day cannot be signed by whoever looks; empty where there is nothing to say
    function hindrance(code: string): string {
        switch (code) {
        case "own_log": return qsTr("すべて自分で書いた日なので、ほかの人が署名します")
        case "day_unreadable": return qsTr("このタブレットで読めない記録があるので、署名できません")
        case "day_at_office": return qsTr("事務所にある記録を取りよせると、署名できます")
        case "day_contested": return qsTr("記録が2つある欄を決めると、署名できます")
        case "day_open": return qsTr("出欠と本人の確認がそろうと、署名できます")
        }
        return ""
    }
}
